"""OPML; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.folding import fold
from app.core.imports import ImportedPerson, LeftOut, Relation
from app.core.networks import canonical
from app.core.progress import Silent
from app.importers.opml import IMPORTER, identities_of_feed
from tests.support.exports import EXPORTS, left_out, people, read_bytes, read_paths

SAMPLE = EXPORTS / "opml" / "subscriptions.opml"


def _keys(feed: str, home: str = "") -> list[str]:
    return [f"{one.network}:{canonical(one)}" for one in identities_of_feed(feed, home)]


def _outline(attributes: str) -> list[object]:
    text = f"<opml><body><outline {attributes}/></body></opml>"
    return list(read_bytes(IMPORTER, {"a.opml": text.encode()}))


def test_the_sample_has_6_feeds_5_of_them_distinct_and_1_link() -> None:
    rows = read_paths(IMPORTER, SAMPLE)
    feeds = people(rows, Relation.FOLLOWING)
    assert len(feeds) == 6
    folded = fold(feeds, Silent(), []).people
    assert [(person.name, person.tags) for person in folded] == [
        ("Zoë Brandt & prints", ("People",)),
        ("Ngozi writes", ("People", "Nested")),
        ("Piotr on Medium", ()),
        ("YouTube: Radio Pzolk", ()),
        ("Harin toots", ()),
    ]
    assert [f"{p.identities[0].network}:{canonical(p.identities[0])}" for p in folded] == [
        "website:zoebrandt.example",
        "substack:ngozi",
        "medium:pzolk",
        "youtube:UCpzolk_radio-000000cccc",
        "mastodon:harin@planet.example",
    ]
    (link,) = people(rows, Relation.NAMED)
    assert link.identities[0].key == "amara.science.example"
    assert left_out(rows) == {}


@pytest.mark.parametrize(
    ("feed", "home", "keys"),
    [
        ("https://medium.com/feed/@pzolk", "", ["medium:pzolk"]),
        ("https://ngozi.substack.com/feed", "", ["substack:ngozi"]),
        (
            "https://ngozi.substack.com/feed",
            "https://letters.example/",
            ["substack:ngozi", "website:letters.example"],
        ),
        ("https://art.example/@zoe.rss", "", ["mastodon:zoe@art.example"]),
        ("https://art.example/users/zoe.atom", "", ["mastodon:zoe@art.example"]),
        ("https://bsky.app/profile/zoe.example/rss", "", ["bluesky:zoe.example"]),
        ("https://www.reddit.com/user/river_otter/.rss", "", ["reddit:river_otter"]),
        ("https://github.com/ZoeBrandt.atom", "", ["github:zoebrandt"]),
        ("https://zoe.example/blog/feed/", "", ["website:zoe.example/blog"]),
        ("https://zoe.example/feeds/all.atom.xml", "", ["website:zoe.example"]),
        ("https://zoe.example/?feed=rss2", "", ["website:zoe.example"]),
        ("https://tilde.example/~zoe/rss.xml", "", ["website:tilde.example/~zoe"]),
        ("https://feeds.feedburner.com/zoe", "", ["website:feeds.feedburner.com/zoe"]),
        ("https://www.youtube.com/feeds/videos.xml?playlist_id=PL1", "", []),
        ("https://www.reddit.com/r/zines/.rss", "", []),
    ],
)
def test_who_writes_a_feed(feed: str, home: str, keys: list[str]) -> None:
    assert _keys(feed, home) == keys


def test_a_feed_scheme_is_the_web() -> None:
    (row,) = _outline('text="Zoë" xmlUrl="feed://zoe.example/feed"')
    assert isinstance(row, ImportedPerson)
    assert row.identities[0].key == "zoe.example"


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ('text="a note"', "not_a_person"),
        ('type="include" url="https://zoe.example/more.opml"', "not_a_person"),
        ('xmlUrl="javascript:alert(1)"', "unsafe_link"),
        ('xmlUrl="file:///etc/passwd"', "unsafe_link"),
        ('xmlUrl="https://www.reddit.com/r/zines/.rss"', "no_profile"),
        ('xmlUrl="https://art.example/tags/riso.rss"', "no_profile"),
        (
            'xmlUrl="https://art.example/tags/riso.rss" htmlUrl="https://art.example/tags/riso"',
            "no_profile",
        ),
    ],
)
def test_what_is_left_out(attributes: str, code: str) -> None:
    (row,) = _outline(attributes)
    assert isinstance(row, LeftOut)
    assert row.code == code


def test_a_title_that_is_an_address_is_no_name_and_categories_are_tags() -> None:
    (row,) = _outline(
        'text="https://zoe.example" xmlUrl="https://zoe.example/f.xml" category="/a/b,c"'
    )
    assert isinstance(row, ImportedPerson)
    assert (row.name, row.tags) == ("", ("b", "c"))


def test_a_bomb_is_one_file_left_out() -> None:
    bomb = b'<!DOCTYPE o [<!ENTITY a "aa">]><opml><outline text="&a;"/></opml>'
    assert left_out(read_bytes(IMPORTER, {"a.opml": bomb})) == {"unsafe_file": 1}


def test_pages_and_other_xml_are_not_its_own() -> None:
    files = {"a.xml": b"<rss/>", "b.html": b"<opml>", "c.txt": b"<html><opml>", "d.opml": b""}
    assert read_bytes(IMPORTER, files) == []


@pytest.mark.parametrize("twentieth", range(1, 20))
def test_a_truncated_list_says_so(twentieth: int) -> None:
    data = SAMPLE.read_bytes()
    rows = read_bytes(IMPORTER, {"a.opml": data[: len(data) * twentieth // 20]})
    assert not rows or left_out(rows)["cut_short"] == 1


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_flipped_bytes_give_rows_or_left_out_ones(data: st.DataObject) -> None:
    raw = bytearray(SAMPLE.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    rows = read_bytes(IMPORTER, {"a.opml": bytes(raw)})
    assert all(row.code for row in rows if isinstance(row, LeftOut))


def _feed(title: str, path: str, home: str = "https://paper.example") -> str:
    return f'<outline text="{title}" xmlUrl="https://paper.example{path}" htmlUrl="{home}"/>'


def _folded(*outlines: str) -> list[list[str]]:
    text = f"<opml><body>{''.join(outlines)}</body></opml>"
    rows = people(read_bytes(IMPORTER, {"a.opml": text.encode()}), Relation.FOLLOWING)
    return [[one.key for one in person.identities] for person in fold(rows, Silent(), []).people]


def test_authors_whose_feeds_name_one_page_of_all_stay_apart() -> None:
    anna = _feed("Anna Berg - The Paper", "/author/anna/feed")
    karl = _feed("Karl Holm - The Paper", "/author/karl/feed")
    paper = _feed("The Paper", "/feed")
    assert _folded(paper, anna, karl) == [
        ["paper.example"],
        ["paper.example/author/anna"],
        ["paper.example/author/karl"],
    ]


def test_an_author_alone_on_a_page_is_known_by_it() -> None:
    assert _folded(_feed("Anna", "/author/anna/feed")) == [["paper.example"]]
    forms = (_feed("Anna", f"/author/anna/{form}") for form in ("rss.xml", "feed/atom"))
    assert _folded(*forms) == [["paper.example"]]


def test_a_blogs_feed_of_a_tag_is_the_blogs() -> None:
    assert _folded(_feed("Riso", "/tags/riso.rss")) == [["paper.example"]]
    assert _folded(_feed("Riso", "/tags/riso/index.xml", "")) == [["paper.example/tags/riso"]]


def test_several_feeds_of_one_blog_are_one() -> None:
    feeds = (_feed("Riso", "/category/riso/feed"), _feed("Comments", "/comments/feed"))
    assert _folded(*feeds, _feed("All", "/feed")) == [["paper.example"]]
