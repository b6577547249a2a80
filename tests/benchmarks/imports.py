"""The rows of the table about taking files in: P2, P3, P4, P12, P13."""

from __future__ import annotations

import csv
import random
import sys
from functools import partial
from pathlib import Path

import apsw

from app.store.database import FILE_NAME
from tests.benchmarks.archive import Extent, archive
from tests.benchmarks.lines import Line, cleared, emptied, folder, middle, ratio_line
from tests.benchmarks.measuring import Command, peer, ratio, run
from tests.benchmarks.seed import SEED, TODAY, Size

MIB = 1 << 20
CONTACTS = 100_000
DAY = TODAY.isoformat()


def p2(size: Size, pairs: int) -> list[Line]:
    """An archive to a reviewed store; at L ten times the archive, and what that takes more.

    The first line is against the writing of the rows that come of it alone. An archive of X has
    five records to a row, for a like names no author and makes none: they have to be unpacked and
    decoded all the same, which the first floor has not to. So the second line is against a floor
    that unpacks and decodes every record, too, and the third tells what one record costs.
    """
    extent, less = Extent.WHOLE, Extent.TENTH
    if size is Size.L:
        extent, less = Extent.TENFOLD, Extent.WHOLE
    with folder() as own, folder() as kept:
        ours = _import(archive(extent), own)
        _import(archive(extent), kept).carry_out()
        source, most = str(kept / FILE_NAME), str(10**9)
        floor = Command(
            module="floors.insert",
            words=(source, str(own / FILE_NAME), "on", most),
            figure="seconds",
            before=partial(emptied, own),
        )
        found = ratio(ours, floor, pairs)
        reading = Command(
            module="floors.decode",
            words=(str(archive(extent)), source, str(own / FILE_NAME)),
            figure="seconds",
            before=partial(emptied, own),
        )
        beside = ratio(ours, reading, 1)
        told = reading.carry_out().told
        peak, small = ours.carry_out().peak, _import(archive(less), own).carry_out().peak
    return [
        ratio_line("X archive to a reviewed store / FLOOR_INSERT of its rows", found, 3.0),
        ratio_line("the same / its records decoded and its rows inserted", beside, None),
        Line(
            what="the same for each record read",
            target="",
            seen=f"{found.ours / told['records'] * 1e6:.1f} us"
            f"  ({told['records']:,.0f} records, {told['rows']:,.0f} rows)",
        ),
        Line(
            what="memory at most",
            target="<= 256 MiB" if size is Size.S else "",
            seen=f"{peak / MIB:.0f} MiB",
            holds=peak <= 256 * MIB if size is Size.S else None,
        ),
        Line(
            what="ten times the rows: memory",
            target="<= 1.5",
            seen=f"{peak / small:.2f}  ({peak / MIB:.0f} / {small / MIB:.0f} MiB)",
            holds=peak <= 1.5 * small,
        ),
    ]


def p3(_size: Size, pairs: int) -> list[Line]:
    """The same archive into three flat tables, against twitter-to-sqlite."""
    program = peer("twitter-to-sqlite")
    if program is None:
        return [_not_installed("X archive to flat tables / twitter-to-sqlite")]
    with folder() as own:
        file, target = str(archive(Extent.WHOLE)), own / "flat.db"
        clear = partial(target.unlink, missing_ok=True)
        ours = Command(module="trials.flat", words=(file, str(target)), before=clear)
        other = Command(program=program, words=("import", str(target), file), before=clear)
        found = ratio(ours, other, pairs)
        mine, theirs = ours.carry_out().peak, other.carry_out().peak
    return [
        ratio_line("X archive to flat tables / twitter-to-sqlite", found, 0.6),
        Line(
            what="memory of the same",
            target="<= 0.1",
            seen=f"{mine / theirs:.3f}  ({mine / MIB:.0f} / {theirs / MIB:.0f} MiB)",
            holds=mine <= 0.1 * theirs,
        ),
    ]


def p4(_size: Size, pairs: int) -> list[Line]:
    """The same archive once more, against the first time: read again, and passed over as known."""
    file = archive(Extent.WHOLE)
    with folder() as own, folder() as kept:
        first = _import(file, own)
        _import(file, kept).carry_out()
        before = _rows(kept)
        # Another time writes nothing; so it can go on in the same folder.
        again, skipped = (
            Command(module="trials.take_in", words=(str(file), str(kept), *options))
            for options in (("--again",), ())
        )
        lines = [
            ratio_line(
                "the same archive read again / the first time", ratio(again, first, pairs), 0.3
            ),
            ratio_line("the same, passed over as known", ratio(skipped, first, 1), 0.3),
        ]
        changed = sum(left != right for left, right in zip(before, _rows(kept), strict=True))
    return [
        *lines,
        Line(what="tables changed by it", target="0", seen=f"{changed}", holds=changed == 0),
    ]


def answer(_size: Size, pairs: int) -> list[Line]:
    """How long the window's thread is busy in one round of its loop while an archive comes in."""
    lines = []
    found = []
    for _ in range(pairs):
        with folder() as own:
            found.append(run("trials.answering", (str(archive(Extent.WHOLE)), str(own))))
    for key, what in (("reading", "looked through"), ("writing", "taken in")):
        busiest, longest = middle(found, f"{key}_busiest"), middle(found, f"{key}_longest")
        lines.append(
            Line(
                what=f"the window while an archive is {what}: busy at most",
                target="<= 100 ms",
                seen=f"{busiest:.0f} ms of CPU (on the clock {longest:.0f} ms without an answer)",
                holds=busiest <= 100,
            )
        )
    return lines


def p12(_size: Size, pairs: int) -> list[Line]:
    """A list of contacts against sqlite-utils: taken in, and searched from the command line."""
    program = peer("sqlite-utils")
    if program is None:
        return [_not_installed("contacts taken in / sqlite-utils insert")]
    with folder() as own, folder() as kept:
        file = own / "contacts.csv"
        _write_contacts(file)
        target = own / "flat.db"
        insert = Command(
            program=program,
            words=("insert", str(target), "people", str(file), "--csv"),
            before=partial(target.unlink, missing_ok=True),
        )
        lines = [
            ratio_line(
                "contacts taken in / sqlite-utils insert",
                ratio(_import(file, own), insert, pairs),
                0.5,
            )
        ]
        _import(file, kept).carry_out()
        fields = ("First Name", "Last Name", "Organization Name")
        Command(program=program, words=("enable-fts", str(target), "people", *fields)).carry_out()
        search = Command(program=program, words=("search", str(target), "people", "mirova"))
        words = ("-m", "app", "--workspace", str(kept), "--today", DAY, "people", "--search")
        look = Command(program=Path(sys.executable), words=(*words, "mirova"))
        lines.append(
            ratio_line("opened and searched / sqlite-utils search", ratio(look, search, pairs), 0.2)
        )
    return lines


def p13(_size: Size, pairs: int) -> list[Line]:
    """A million acts taken back, against taking them in."""
    file = archive(Extent.TALK)
    with folder() as own:
        taking = _import(file, own)
        # Each time what was taken in just before is taken back.
        back = Command(
            module="trials.take_back",
            words=(str(own),),
            before=lambda: _import(file, own).carry_out(),
        )
        found = ratio(back, taking, pairs)
    return [ratio_line("a million acts taken back / taken in", found, 1.0)]


def _import(file: Path, own: Path) -> Command:
    """The import of a file into an empty workspace; counts as a whole process."""
    return Command(
        module="trials.take_in", words=(str(file), str(own)), before=partial(cleared, own)
    )


def _rows(own: Path) -> list[tuple[object, ...]]:
    """How many rows each table has, and when the latest of them was written."""
    database = apsw.Connection(str(own / FILE_NAME), flags=apsw.SQLITE_OPEN_READONLY)
    names = [
        name
        for (name,) in database.execute(
            "SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c"
            " WHERE m.type = 'table' AND c.name = 'updated_at' ORDER BY m.name"
        )
    ]
    found: list[tuple[object, ...]] = [
        (name, *row)
        for name in names
        for row in database.execute(f"SELECT count(*), max(updated_at) FROM {name}")
    ]
    database.close()
    return found


def _write_contacts(file: Path) -> None:
    """Contacts as Google exports them, names of syllables, each with a mail address."""
    draw = random.Random(SEED)
    parts = ("mi", "ro", "va", "ten", "sol", "ka", "be", "lin", "dor", "ue", "nes", "ga")

    def word() -> str:
        return "".join(draw.choices(parts, k=3)).capitalize()

    with file.open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(
            ("First Name", "Last Name", "Organization Name", "Notes", "E-mail 1 - Label",
             "E-mail 1 - Value", "Website 1 - Label", "Website 1 - Value")
        )  # fmt: skip
        for number in range(CONTACTS):
            first, last = word(), word()
            table.writerow(
                (first, last, f"{word()} Press", "", "* Home",
                 f"{first}.{last}.{number}@example.org".lower(), "Profile",
                 f"https://x.com/{first}_{number}".lower())
            )  # fmt: skip


def _not_installed(what: str) -> Line:
    return Line(what=what, target="", seen="peer not installed (name its folder with --peers)")
