from __future__ import annotations

from app.core.imports import ImportedInteraction
from app.importers.x import IMPORTER
from tests.support.exports import EXPORTS, left_out, read_bytes

NEW = EXPORTS / "x" / "2024_new" / "data"


def test_the_manifest_alone_says_whose_archive_it_is() -> None:
    names = ("manifest.js", "direct-messages.js")
    rows = read_bytes(IMPORTER, {n: (NEW / n).read_bytes() for n in names})
    acts = [row for row in rows if isinstance(row, ImportedInteraction)]
    assert [act.direction for act in acts] == ["inbound", "outbound"]
    assert left_out(rows)["missing_part"] == 1 + 6 + 4 + 3 + 2


def test_an_owner_who_changed_their_handle_is_still_the_owner() -> None:
    tweet = (
        b'window.YTD.tweets.part0 = [{"tweet": {"id_str": "7", "full_text": "RT @juno_h: x",'
        b' "created_at": "Sun Feb 18 09:12:44 +0000 2018"}}]'
    )
    names = ("account.js", "screen-name-change.js")
    files = {name: (NEW / name).read_bytes() for name in names}
    assert left_out(read_bytes(IMPORTER, {**files, "tweets.js": tweet})) == {"own_post": 1}


def test_a_broken_account_is_said() -> None:
    rows = read_bytes(IMPORTER, {"account.js": b"window.YTD.account.part0 = [{account"})
    assert left_out(rows) == {"unreadable_file": 1}


def test_user_details_say_the_owner_of_an_old_archive() -> None:
    details = b'var user_details =  {"screen_name": "juno_h", "id": "2233445566"}'
    month = (EXPORTS / "x/grailbird_2016/data/js/tweets/2016_02.js").read_bytes()
    rows = read_bytes(IMPORTER, {"data/js/user_details.js": details, "m/2016_02.js": month})
    assert sum(isinstance(row, ImportedInteraction) for row in rows) == 1
