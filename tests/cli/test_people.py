"""`add`, `show` and `log`, typed as a user would."""

from __future__ import annotations

import pytest

from app.core.occasions import Occasion
from app.core.tiers import Tier
from app.core.uids import number_of_uid
from tests.support.desk import desk
from tests.support.terminal import Terminal


def test_adding_says_who_and_gives_the_code(terminal: Terminal) -> None:
    card = terminal.json(
        "add", "  Zoë   Brandt ", "--account", "https://twitter.com/ZoeBrandt?s=20"
    )
    assert number_of_uid(card["uid"]) is not None
    assert (card["name"], card["stage"], card["state"]) == ("Zoë Brandt", "follow", "active")
    assert (card["accounts"][0]["network"], card["accounts"][0]["handle"]) == ("x", "ZoeBrandt")
    assert set(card) == {
        "uid", "name", "headline", "company", "stage", "stage_day", "held", "state",
        "rest_until", "accounts", "tags",
    }  # fmt: skip
    assert terminal("add", "Maren").out.startswith("Maren  ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("",), "A person needs a name"),
        (("Anna", "--account", "nonsense"), "“nonsense” isn't a profile address"),
        (("Anna", "--account", "https://x.com/ZOEBRANDT"), "belongs to somebody here already: Zoë"),
    ],
)
def test_what_cannot_be_added_is_explained(
    acquainted: Terminal, words: tuple[str, ...], said: str
) -> None:
    assert said in acquainted("add", *words, fails=True).err
    assert len(acquainted.json("people")) == 3


def test_one_person_is_meant_by_name_handle_address_and_uid(acquainted: Terminal) -> None:
    uid = acquainted.json("show", "zoe brandt")["uid"]
    for text in ("ZOË BRANDT", "@zoebrandt", "zoebrandt", "https://x.com/zoebrandt", uid,
                 f" {uid.upper()} "):  # fmt: skip
        assert acquainted.json("show", text)["uid"] == uid
    assert acquainted.json("show", "anna@social.example")["name"] == "Anna Li"


def test_nobody_and_several_are_one_sentence_each(acquainted: Terminal) -> None:
    for command in ("show", "explain"):
        said = acquainted(command, "Zoltan", fails=True)
        assert said.out == ""
        assert "Nobody here answers to “Zoltan”" in said.err
    acquainted("log", "Zoltan", "like", fails=True)
    other = acquainted.json("add", "zoe brandt")["uid"]
    err = acquainted("show", "Zoë Brandt", fails=True).err
    assert err.count(" (0") == 2
    assert f"zoe brandt ({other})" in err
    assert acquainted.json("show", other)["name"] == "zoe brandt"


def test_what_was_logged_stands_in_the_timeline(acquainted: Terminal) -> None:
    written = "Which ink?\nRed?"
    logged = acquainted.json(
        "log", "zoebrandt", "message", "--theirs", "--at", "2026-10-03", "--network", "mastodon",
        "--text", written, "--asks",
    )  # fmt: skip
    assert set(logged) == {"uid", "stage", "fitness", "moved"}
    assert (logged["stage"], logged["fitness"]) == ("engage", None)
    assert logged["moved"] == {"from": "follow", "to": "engage", "rule": "engage.presence"}
    shown = acquainted.json("show", "zoebrandt")
    assert {"interactions", "notes", "transitions", "rests"} < set(shown)
    latest = shown["interactions"][0]
    assert {
        key: latest[key] for key in ("kind", "direction", "day", "network", "asks", "text")
    } == {
        "kind": "message",
        "direction": "inbound",
        "day": "2026-10-03",
        "network": "mastodon",
        "asks": True,
        "text": written,
    }
    lines = acquainted("show", "zoebrandt").lines
    assert lines[0].startswith("Zoë Brandt  ")
    assert lines[1:3] == ["Engage", "X @zoebrandt"]
    assert lines[3].startswith("2026-11-22  Follow → Engage: known for ")
    assert lines[4] == "2026-10-03  Zoë Brandt wrote to you on Mastodon: Which ink? Red?"
    assert lines[5] == "2026-10-01  You commented on X"


def test_what_is_kept_by_hand_is_shown_where_there_is_some(acquainted: Terminal) -> None:
    shown = acquainted.json("show", "Maren Okafor")
    assert {key: shown[key] for key in ("tier", "cadence_days", "met", "fields")} == {
        "tier": None, "cadence_days": None, "met": "", "fields": {},
    }  # fmt: skip
    assert not any("In touch" in line for line in acquainted("show", "Maren Okafor").lines)
    with desk(acquainted.folder) as workspace:
        person, keeping = workspace.people.find("Maren Okafor"), workspace.keeping
        keeping.set_cadence(person, Tier.NEAR)
        keeping.set_met(person, "At a reading")
        keeping.set_field(person, "Favourite tea", "Assam")
        keeping.add_occasion(person, Occasion(name="Birthday", month=11, day=24))
        workspace.bulk.put_on_list([person], "Poets")
    assert acquainted("show", "Maren Okafor").lines[2:7] == [
        "In touch: Near, every 14 days",
        "How you met: At a reading",
        "Favourite tea: Assam",
        "Birthday: 24 November · coming up in 2 days",
        "On lists: Poets",
    ]
    shown = acquainted.json("show", "Maren Okafor")
    assert (shown["tier"], shown["met"], shown["lists"]) == ("near", "At a reading", ["Poets"])
    assert shown["fields"] == {"Favourite tea": "Assam"}
    assert shown["occasions"] == [
        {"name": "Birthday", "month": 11, "day": 24, "year": None, "lead_days": 7}
    ]


def test_logging_says_what_was_logged_and_what_was_too_soon(acquainted: Terminal) -> None:
    said = acquainted("log", "Maren Okafor", "message", "--asks")
    assert said.lines[:2] == ["You wrote to Maren Okafor", "Maren Okafor: Follow"]
    assert said.lines[2].startswith("Too soon")
    assert acquainted("log", "Maren Okafor", "like").lines == [
        "You liked a post",
        "Maren Okafor: Follow",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("like", "--at", "2026-11-23"), "2026-11-23 is still to come"),
        (("read", "--theirs"), "can't be logged as theirs"),
    ],
)
def test_what_cannot_have_happened_is_not_logged(
    acquainted: Terminal, words: tuple[str, ...], said: str
) -> None:
    assert said in acquainted("log", "zoebrandt", *words, fails=True).err
    assert len(acquainted.json("show", "zoebrandt")["interactions"]) == 1


def test_a_kind_a_network_or_a_day_that_is_none_is_wrong_use(terminal: Terminal) -> None:
    assert "“wave” is none of these" in terminal.misused("log", "zoe", "wave")
    assert "“myspace”" in terminal.misused("log", "zoe", "like", "--network", "myspace")
    assert "'soon'" in terminal.misused("log", "zoe", "like", "--at", "soon")
