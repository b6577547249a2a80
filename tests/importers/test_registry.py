"""Who reads what of the files that were given."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.core.errors import AppError, Cancelled
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, ReadingContext, Relation, RowRef
from app.core.networks import Network
from app.core.progress import Progress, Silent
from app.importers import registry
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.registry import IMPORTERS, LIST_IMPORTERS, read_export
from app.words.errors import sentence
from app.words.exports import guides
from app.words.imports import LEFT_OUT_SENTENCES

DATA = Path(__file__).parents[1] / "data"
GENERIC = DATA / "exports" / "generic"
CONTEXT = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22))


def _fail(paths: Sequence[Path]) -> AppError:
    with pytest.raises(AppError) as caught:
        list(read_export(paths, CONTEXT, Silent()).rows())
    return caught.value


def _write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_formats_are_named_once() -> None:
    formats = [importer.format for importer in (*IMPORTERS, *LIST_IMPORTERS)]
    assert len(set(formats)) == len(formats)
    assert formats[-1] == "generic"


def test_a_reading_gives_rows_and_then_its_files() -> None:
    path = GENERIC / "people.csv"
    reading = read_export([path], CONTEXT, Silent())
    assert reading.files() == ()
    rows = list(reading.rows())
    assert [type(row) for row in rows] == [ImportedPerson, ImportedPerson, LeftOut]
    (file,) = reading.files()
    assert (file.path, file.format, file.rows) == (str(path), "generic", 3)
    assert file.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_same_bytes_have_the_same_hash_under_another_name(tmp_path: Path) -> None:
    copy = shutil.copy(GENERIC / "handles.txt", tmp_path / "other.txt")
    one = read_export([GENERIC / "handles.txt"], CONTEXT, Silent())
    two = read_export([Path(copy)], CONTEXT, Silent())
    assert len(list(one.rows())) == len(list(two.rows()))
    assert one.files()[0].sha256 == two.files()[0].sha256


def test_several_paths_each_have_their_format_and_count() -> None:
    paths = [GENERIC / "handles.txt", DATA / "drag" / "Zoe Brandt.url", GENERIC / "people.tsv"]
    reading = read_export(paths, CONTEXT, Silent())
    rows = list(reading.rows())
    assert len(rows) == 12
    assert [(f.path, f.format, f.rows) for f in reading.files()] == [
        (str(paths[0]), "generic", 9),
        (str(paths[1]), "shortcut", 1),
        (str(paths[2]), "generic", 2),
    ]


def test_a_path_nobody_knows_among_known_ones_is_told_not_fatal(tmp_path: Path) -> None:
    other = _write(tmp_path / "notes.json", b'{"a": 1}')
    reading = read_export([GENERIC / "people.tsv", other], CONTEXT, Silent())
    left_out = [row for row in reading.rows() if isinstance(row, LeftOut)]
    assert [(row.ref.file, row.code, row.what) for row in left_out] == [
        ("notes.json", "unrecognised_file", "files")
    ]
    assert [file.format for file in reading.files()] == ["generic", "unknown"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", json.dumps({"name": "no export"}).encode()),
        ("a.json", b"{" * 5000),
        ("a.json", b'{"follows": '),
        ("a.txt", b"Dear diary, nothing happened today at all."),
        ("a.bin", bytes(range(256))),
    ],
)
def test_what_is_no_export_gets_a_plain_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    error = _fail([_write(tmp_path / name, data)])
    assert error.code == "import.unrecognised"
    assert f"“{name}”" in sentence(error)
    assert [guide.name for guide in guides() if guide.name not in sentence(error)] == []


def test_an_export_made_for_reading_is_told_from_an_unknown_one(tmp_path: Path) -> None:
    page = b"<html><body><div class='_a6-g'>Zoe</div></body></html>"
    _write(tmp_path / "export/your_facebook_activity/comments/comments.html", page)
    error = _fail([tmp_path / "export"])
    assert (error.code, error.values) == ("import.html_only", {"network": "Facebook"})
    assert "JSON" in sentence(error)


@pytest.mark.parametrize("inside", ["message_1.json", "messages/inbox/zoe_12345/message_2.json"])
def test_a_conversation_alone_does_not_say_whose_network_it_is(tmp_path: Path, inside: str) -> None:
    thread = {"participants": [{"name": "Zoe"}, {"name": "Me"}], "messages": []}
    _write(tmp_path / "export" / inside, json.dumps(thread).encode())
    error = _fail([tmp_path / "export"])
    assert error.code == "import.lone_thread"
    assert "Instagram" in sentence(error)
    assert "Facebook" in sentence(error)


@pytest.mark.parametrize(
    ("inside", "network"),
    [
        ("your_instagram_activity/threads/liked_threads.html", "Instagram"),
        ("threads/liked_threads.html", "Threads"),
    ],
)
def test_pages_of_threads_without_a_list_are_made_for_reading(
    tmp_path: Path, inside: str, network: str
) -> None:
    page = b'<a href="https://www.threads.com/@zoe/post/A">x</a>'
    _write(tmp_path / "export" / inside, page)
    error = _fail([tmp_path / "export"])
    assert (error.code, error.values) == ("import.html_only", {"network": network})


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "import.empty_file"), (b"PK\3\4 and then nothing", "import.truncated")],
)
def test_broken_files_get_a_plain_sentence(tmp_path: Path, data: bytes, code: str) -> None:
    error = _fail([_write(tmp_path / "export.zip", data)])
    assert error.code == code
    assert "export.zip" in sentence(error)


def test_every_sentence_of_a_failure_takes_the_values_that_come_with_it() -> None:
    for code in [
        "missing",
        "not_readable",
        "empty_file",
        "nothing_inside",
        "truncated",
        "damaged",
        "encrypted",
        "too_large",
        "too_many",
        "unsafe",
        "other_archive",
        "unrecognised",
        "lone_thread",
    ]:
        shown = sentence(AppError(f"import.{code}", name="export.zip", exports="X"))
        assert "export.zip" in shown
        assert "{" not in shown


def test_every_cause_given_here_has_its_sentence() -> None:
    for code in [
        "network_unknown",
        "no_profile",
        "not_a_person",
        "too_large_file",
        "unknown_file",
        "unreadable_file",
        "unreadable_row",
        "unrecognised_file",
        "unsafe_link",
    ]:
        assert LEFT_OUT_SENTENCES[code].endswith(".")


# --- with an importer of our own ------------------------------------------------------------------


def _recognise(export: Export) -> tuple[Member, ...]:
    return export.matching(r"ours/.*\.json")


def _read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    for member in members:
        progress.step(0, member.size, stage="reading")
        data = member.read()
        yield ImportedPerson(
            identities=(),
            network=Network.X,
            relation=Relation.NAMED,
            ref=RowRef(file=member.path),
            name=data.decode("utf-8"),
        )


OURS = Importer(format="ours", recognise=_recognise, read=_read)


@pytest.fixture
def ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "IMPORTERS", (OURS,))


@pytest.mark.usefixtures("ours")
def test_other_files_of_a_known_export_are_summed_and_never_taken_for_lists(tmp_path: Path) -> None:
    root = tmp_path / "export"
    _write(root / "ours/a.json", b"Zoe")
    _write(root / "contacts.csv", b"name,url\nTomas,https://x.com/tomas\n")
    _write(root / "ads.json", b"[]")
    _write(root / "README.txt", b"hello")
    _write(root / "assets/app.js", b"1")
    _write(root / "index.html", b"<p>")
    _write(root / "Your archive.html", b"<p>")
    _write(root / "media/posts.html", b"<p>")
    reading = read_export([root], CONTEXT, Silent())
    rows = list(reading.rows())
    assert [row.name for row in rows if isinstance(row, ImportedPerson)] == ["Zoe"]
    assert [(r.code, r.count, r.what, r.ref.file) for r in rows if isinstance(r, LeftOut)] == [
        ("unknown_file", 3, "files", "ads.json")
    ]
    assert (reading.files()[0].format, reading.files()[0].rows) == ("ours", 1)


@pytest.mark.usefixtures("ours")
def test_a_file_that_breaks_while_it_is_read_is_left_out_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("ours/a.json", "Zoe")
        archive.writestr("ours/b.json", "X" * 300)
    data = bytearray(path.read_bytes())
    data[data.index(b"X" * 300) + 5] = 0x30
    path.write_bytes(bytes(data))
    rows = list(read_export([path], CONTEXT, Silent()).rows())
    assert [row.name for row in rows if isinstance(row, ImportedPerson)] == ["Zoe"]
    assert [(r.code, r.ref.file) for r in rows if isinstance(r, LeftOut)] == [
        ("unreadable_file", "ours/b.json")
    ]


@pytest.mark.usefixtures("ours")
def test_stopping_is_not_taken_for_damage(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int | None = None, *, stage: str = "") -> None:
            raise Cancelled

    _write(tmp_path / "ours/a.json", b"Zoe")
    with pytest.raises(Cancelled):
        list(read_export([tmp_path], CONTEXT, Stop()).rows())


def test_a_member_belongs_to_the_first_importer_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = Importer(format="second", recognise=_recognise, read=_read)
    monkeypatch.setattr(registry, "IMPORTERS", (OURS, second))
    _write(tmp_path / "ours/a.json", b"Zoe")
    assert len(list(read_export([tmp_path], CONTEXT, Silent()).rows())) == 1


def test_reading_opens_no_file_before_the_first_row(tmp_path: Path) -> None:
    reading = read_export([tmp_path / "gone.zip"], CONTEXT, Silent())
    with pytest.raises(AppError, match=r"import\.missing"):
        next(reading.rows())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("following.js", "window.YTD.following.part0 = [ ]"),
        ("following.json", '{"relationships_following": []}'),
        ("followers_1.json", "[]"),
        ("your_friends.json", '{"friends_v2": []}'),
        ("following_accounts.csv", "Account address,Show boosts\n"),
        (
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
        ),
        ("people.csv", "name,handle\n"),
    ],
)
def test_an_empty_list_says_that_it_is_empty(tmp_path: Path, name: str, text: str) -> None:
    _write(tmp_path / name, text.encode())
    rows = list(read_export([tmp_path / name], CONTEXT, Silent()).rows())
    assert [(row.code, row.ref.file) for row in rows if isinstance(row, LeftOut)] == [
        ("empty_list", name)
    ]
    assert len(rows) == 1


def test_an_empty_list_beside_a_full_one_says_so_too(tmp_path: Path) -> None:
    _write(tmp_path / "Connections.csv", b"First Name,Last Name,URL,Email Address\n")
    _write(
        tmp_path / "following_accounts.csv", b"Account address,Show boosts\nzoe@a.example,true\n"
    )
    paths = [tmp_path / "Connections.csv", tmp_path / "following_accounts.csv"]
    rows = list(read_export(paths, CONTEXT, Silent()).rows())
    assert [(row.code, row.ref.file) for row in rows if isinstance(row, LeftOut)] == [
        ("empty_list", "Connections.csv")
    ]
    assert sum(isinstance(row, ImportedPerson) for row in rows) == 1
