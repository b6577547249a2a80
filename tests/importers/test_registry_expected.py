"""Every number of EXPECTED.json, counted from the rows that the samples give.

The numbers are the samples' own (who made them up counted them by hand). Each has one way of
counting here; one without is a failure, so that none is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache

import pytest

from app.core.folding import fold
from app.core.imports import ImportedInteraction, ImportedPerson, ImportedRow, LeftOut, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.progress import Silent
from app.importers.bluesky_repo import Repo
from app.importers.container import open_export
from app.importers.registry import claim
from tests.support.exports import CONTEXT, EXPORTS, handle_of

OUT, IN = Direction.OUTBOUND, Direction.INBOUND
REPLIES = (Kind.COMMENT, Kind.QUESTION)
EXPECTED = json.loads((EXPORTS.parent / "EXPECTED.json").read_text(encoding="utf-8"))
LINKEDIN = "linkedin/Complete_LinkedInDataExport_03-09-2026"
MASTODON = "mastodon/archive-20260901100000-0123456789abcdef0123456789abcdef.zip"


@cache
def rows(sample: str) -> tuple[ImportedRow, ...]:
    """All rows of a sample, whoever claims its files."""
    with open_export([EXPORTS / sample]) as export:
        return tuple(
            row
            for one in claim(export)
            for row in one.importer.read(one.members, CONTEXT, Silent())
        )


def people(sample: str, relation: Relation, network: Network | None = None, file: str = "") -> int:
    return len(list(_people(sample, relation, network, file)))


def _people(
    sample: str, relation: Relation, network: Network | None = None, file: str = ""
) -> Iterator[ImportedPerson]:
    for row in rows(sample):
        if not isinstance(row, ImportedPerson) or row.relation is not relation:
            continue
        if network in (None, row.network) and file in row.ref.file:
            yield row


def mutual(sample: str, network: Network) -> int:
    """Those both followed and following, whatever the case of their handles."""
    one, two = (
        {
            row.identities[0].remote_id or row.identities[0].key
            for row in _people(sample, r, network)
        }
        for r in (Relation.FOLLOWING, Relation.FOLLOWER)
    )
    return len(one & two)


def acts(
    sample: str,
    *kinds: Kind,
    side: Direction | None = None,
    network: Network | None = None,
    file: str = "",
    key: str = "",
) -> int:
    return len(_acts(sample, *kinds, side=side, network=network, file=file, key=key))


def _acts(
    sample: str,
    *kinds: Kind,
    side: Direction | None = None,
    network: Network | None = None,
    file: str = "",
    key: str = "",
) -> list[ImportedInteraction]:
    return [
        row
        for row in rows(sample)
        if isinstance(row, ImportedInteraction)
        and row.kind in kinds
        and side in (None, row.direction)
        and network in (None, row.network)
        and file in row.ref.file
        and key in row.remote_key
    ]


def partners(sample: str, *kinds: Kind) -> int:
    return len({act.who.key or act.who.remote_id if act.who else act.name
                for act in _acts(sample, *kinds)})  # fmt: skip


def left(sample: str, code: str, file: str = "") -> int:
    return sum(
        row.count
        for row in rows(sample)
        if isinstance(row, LeftOut) and row.code == code and file in row.ref.file
    )


def threads(sample: str) -> int:
    """Conversations, those with a group too."""
    found = {
        row.ref.file
        for row in rows(sample)
        if "/messages/" in row.ref.file
        and (isinstance(row, ImportedInteraction) or getattr(row, "code", "") == "group_message")
    }
    return len(found)


def folded(sample: str) -> int:
    return len(fold(rows(sample), Silent(), []).people)


def named_handles(sample: str) -> int:
    """Followed accounts that the export itself gives a handle."""
    return sum(bool(row.identities[0].key) for row in _people(sample, Relation.FOLLOWING))


def first_authors(sample: str) -> int:
    """The author of each book, without those who helped."""
    by_line: dict[int | None, str] = {}
    for row in _people(sample, Relation.NAMED):
        by_line.setdefault(row.ref.line, row.name)
    return len(set(by_line.values()))


def instagram_lists(relation: Relation) -> int:
    """One number that holds for the lists of every age, of pages too."""
    found = set()
    for age in ("2024_value", "2021_no_prefix", "2025_html", "2025_html_de", "2019_connections"):
        sample = f"instagram/{age}"
        gone = left(sample, "deleted_account") if relation is Relation.FOLLOWING else 0
        count = people(sample, relation) + gone
        if count or age != "2025_html_de":  # the German page is of the followed only
            found.add(count)
    (count,) = found
    return count


def repo_records(*collections: str) -> int:
    data = (EXPORTS / "bluesky" / "repo.car").read_bytes()
    return sum(
        not collections or record.collection in collections for record in Repo(data).records()
    )


def contacts(file: str, *, is_named: bool = False) -> int:
    found = [row for row in rows(f"contacts_csv/{file}") if isinstance(row, ImportedPerson)]
    return sum(bool(row.name) or not is_named for row in found)


def all_rows(sample: str) -> int:
    """Rows read; parts of a row that there is no place for are none."""
    told = (row for row in rows(sample) if getattr(row, "what", "") != "files")
    return sum(row.count if isinstance(row, LeftOut) else 1 for row in told)


X, X19, GRAIL = "x/2024_new", "x/2019_old", "x/grailbird_2016"
IG, FB, TT = "instagram/2026_json", "facebook/2025_json", "tiktok/2025"
CAR, TAKEOUT = "bluesky/repo.car", "youtube/Takeout"
INSTAGRAM, THREADS = Network.INSTAGRAM, Network.THREADS
FOLLOWING, FOLLOWER, NAMED = Relation.FOLLOWING, Relation.FOLLOWER, Relation.NAMED

COUNTS: dict[str, Callable[[], int | None]] = {
    "x/2024_new following": lambda: people(X, FOLLOWING),
    "x/2024_new followers": lambda: people(X, FOLLOWER),
    "x/2024_new mutual": lambda: mutual(X, Network.X),
    "x/2024_new following_with_recoverable_handle": lambda: named_handles(X),
    "x/2024_new replies_to_others": lambda: acts(X, *REPLIES),
    "x/2024_new replies_with_known_handle": lambda: sum(
        bool(handle_of(act, rows(X))) for act in _acts(X, *REPLIES)
    ),
    "x/2024_new self_replies": lambda: left(X, "own_thread"),
    "x/2024_new retweets": lambda: acts(X, Kind.RESHARE, key=":reshare"),
    "x/2024_new mentions_excl_reply_and_rt": lambda: acts(X, Kind.MENTION),
    "x/2024_new quotes_by_url": lambda: acts(X, Kind.RESHARE, key=":quote"),
    "x/2024_new likes": lambda: left(X, "no_author", "like.js"),
    "x/2024_new dm_conversations": lambda: partners(X, Kind.MESSAGE),
    "x/2024_new dm_messages": lambda: acts(X, Kind.MESSAGE),
    "x/2024_new group_dm_messages": lambda: left(X, "group_message"),
    "x/2024_new group_members_excl_owner": lambda: people(X, NAMED, file="messages-group.js"),
    "x/2024_new blocked": lambda: left(X, "blocked"),
    "x/2024_new muted": lambda: left(X, "muted"),
    "x/2019_old following": lambda: people(X19, FOLLOWING),
    "x/2019_old followers": lambda: people(X19, FOLLOWER),
    "x/2019_old tweets": lambda: len({act.ref.line for act in _acts(X19, *Kind)}),
    "x/grailbird_2016 following": lambda: people(GRAIL, FOLLOWING) or None,
    "x/grailbird_2016 replies": lambda: acts(GRAIL, *REPLIES),
    "x/grailbird_2016 people": lambda: folded(GRAIL),
    "linkedin/2026 connections": lambda: people(LINKEDIN, Relation.CONNECTED),
    "linkedin/2026 hidden_connections_date_only": lambda: left(LINKEDIN, "hidden_member"),
    "linkedin/2026 messages_excl_spam_sponsored_member": lambda: acts(LINKEDIN, Kind.MESSAGE),
    "linkedin/2026 spam": lambda: left(LINKEDIN, "spam"),
    "linkedin/2026 sponsored": lambda: left(LINKEDIN, "sponsored"),
    "linkedin/2026 invitations_out": lambda: acts(LINKEDIN, Kind.INVITATION, side=OUT),
    "linkedin/2026 invitations_in": lambda: acts(LINKEDIN, Kind.INVITATION, side=IN),
    "linkedin/2026 member_follows_active": lambda: people(LINKEDIN, FOLLOWING),
    "linkedin/2026 member_follows_unfollow": lambda: left(LINKEDIN, "unfollowed"),
    "linkedin/2026 company_follows": lambda: left(LINKEDIN, "organisation"),
    "linkedin/2026 comments": lambda: left(LINKEDIN, "no_author", "Comments"),
    "linkedin/2026 reactions": lambda: left(LINKEDIN, "no_author", "Reactions"),
    "linkedin/2026 endorsements_received": lambda: acts(LINKEDIN, Kind.ENDORSEMENT, side=IN),
    "linkedin/2026 notes": lambda: people(LINKEDIN, Relation.NOTED),
    "linkedin/old 2021 connections": lambda: people(
        "linkedin/Basic_LinkedInDataExport_05-14-2021", Relation.CONNECTED
    ),
    "linkedin/old 2021 messages": lambda: acts(
        "linkedin/Basic_LinkedInDataExport_05-14-2021", Kind.MESSAGE
    ),
    "linkedin/old 2018 connections": lambda: people("linkedin/2018", Relation.CONNECTED),
    "linkedin/old 2018 messages": lambda: acts("linkedin/2018", Kind.MESSAGE),
    "linkedin/old excel_resaved(semicolon,BOM,CRLF) connections": lambda: people(
        "linkedin/excel_resaved", Relation.CONNECTED
    ),
    "instagram/2026_json following": lambda: (
        people(IG, FOLLOWING, INSTAGRAM) + left(IG, "deleted_account", "following.json")
    ),
    "instagram/2026_json of_which_deleted": lambda: left(IG, "deleted_account"),
    "instagram/2026_json followers": lambda: people(IG, FOLLOWER, INSTAGRAM),
    "instagram/2026_json mutual": lambda: mutual(IG, INSTAGRAM),
    "instagram/2026_json close_friends": lambda: people(IG, Relation.CLOSE_FRIEND),
    "instagram/2026_json pending": lambda: people(IG, Relation.REQUESTED),
    "instagram/2026_json blocked": lambda: left(IG, "blocked"),
    "instagram/2026_json liked_posts_with_owner": lambda: acts(
        IG, Kind.LIKE, file="liked_posts.json"
    ),
    "instagram/2026_json liked_posts_without_owner": lambda: left(
        IG, "no_author", "liked_posts.json"
    ),
    "instagram/2026_json liked_comments": lambda: acts(IG, Kind.LIKE, file="liked_comments.json"),
    "instagram/2026_json post_comments_with_owner": lambda: acts(
        IG, *REPLIES, file="post_comments_1.json"
    ),
    "instagram/2026_json reels_comments": lambda: acts(IG, *REPLIES, file="reels_comments.json"),
    "instagram/2026_json story_likes": lambda: acts(IG, Kind.LIKE, file="story_likes.json"),
    "instagram/2026_json saved": lambda: people(IG, NAMED, file="saved_posts.json"),
    "instagram/2026_json dm_threads": lambda: threads(IG),
    "instagram/2026_json dm_messages": lambda: acts(IG, Kind.MESSAGE) + left(IG, "group_message"),
    "instagram/2026_json threads_following": lambda: people(IG, FOLLOWING, THREADS),
    "instagram/2026_json threads_followers": lambda: people(IG, FOLLOWER, THREADS),
    "instagram/2026_json threads_likes": lambda: acts(IG, Kind.LIKE, network=THREADS),
    "instagram/older+html following": lambda: instagram_lists(FOLLOWING),
    "instagram/older+html followers": lambda: instagram_lists(FOLLOWER),
    "instagram/older+html 2019_connections likes": lambda: (
        acts("instagram/2019_connections", Kind.LIKE, key="like:")
        - acts("instagram/2019_connections", Kind.LIKE, key="comment-like:")
    ),
    "instagram/older+html 2019_connections comment_likes": lambda: acts(
        "instagram/2019_connections", Kind.LIKE, key="comment-like:"
    ),
    "instagram/older+html 2019_connections comments": lambda: acts(
        "instagram/2019_connections", *REPLIES
    ),
    "facebook/2025_json friends": lambda: people(FB, Relation.CONNECTED),
    "facebook/2025_json friends_distinct_names": lambda: len(
        {row.name for row in _people(FB, Relation.CONNECTED)}
    ),
    "facebook/2025_json following": lambda: people(FB, FOLLOWING),
    "facebook/2025_json followers": lambda: people(FB, FOLLOWER),
    "facebook/2025_json sent_requests": lambda: people(FB, Relation.REQUESTED),
    "facebook/2025_json comments": lambda: acts(FB, *REPLIES) + left(FB, "own_thread"),
    "facebook/2025_json comments_with_other_person": lambda: acts(FB, *REPLIES),
    "facebook/2025_json reactions": lambda: acts(FB, Kind.LIKE),
    "facebook/2025_json message_threads": lambda: threads(FB),
    "facebook/2025_json messages": lambda: acts(FB, Kind.MESSAGE),
    "mastodon following": lambda: people("mastodon/following_accounts.csv", FOLLOWING),
    "mastodon lists Zine folk": lambda: sum(
        "Zine folk" in row.tags for row in _people("mastodon/lists.csv", Relation.LISTED)
    ),
    "mastodon lists Work, close": lambda: sum(
        "Work, close" in row.tags for row in _people("mastodon/lists.csv", Relation.LISTED)
    ),
    "mastodon muted": lambda: left("mastodon/muted_accounts.csv", "muted"),
    "mastodon blocked": lambda: left("mastodon/blocked_accounts.csv", "blocked"),
    "mastodon outbox replies": lambda: acts(MASTODON, *REPLIES),
    "mastodon outbox mentions": lambda: acts(MASTODON, Kind.MENTION),
    "mastodon outbox direct": lambda: acts(MASTODON, Kind.MESSAGE),
    "mastodon outbox boosts": lambda: acts(MASTODON, Kind.RESHARE),
    # Likes without a date are no acts; whom they name is told, that is all.
    "mastodon likes": lambda: (
        people(MASTODON, NAMED, file="likes") + left(MASTODON, "no_author", "likes")
    ),
    "mastodon likes_with_author_from_url": lambda: people(MASTODON, NAMED, file="likes"),
    "mastodon headerless_2017_following": lambda: people("mastodon/old_2017_headerless", FOLLOWING),
    "bluesky/repo.car records": lambda: repo_records(),
    "bluesky/repo.car follow_records": lambda: people(CAR, FOLLOWING) + left(CAR, "repeated"),
    "bluesky/repo.car follows_distinct": lambda: people(CAR, FOLLOWING),
    "bluesky/repo.car likes": lambda: acts(CAR, Kind.LIKE) + left(CAR, "not_a_person"),
    "bluesky/repo.car likes_of_posts": lambda: acts(CAR, Kind.LIKE),
    "bluesky/repo.car reposts": lambda: (
        acts(CAR, Kind.RESHARE) - acts(CAR, Kind.RESHARE, key="quote")
    ),
    "bluesky/repo.car posts": lambda: repo_records("app.bsky.feed.post"),
    "bluesky/repo.car replies": lambda: acts(CAR, *REPLIES),
    "bluesky/repo.car mentions": lambda: acts(CAR, Kind.MENTION),
    "bluesky/repo.car quotes": lambda: acts(CAR, Kind.RESHARE, key="quote"),
    "bluesky/repo.car blocks": lambda: left(CAR, "blocked"),
    "bluesky/repo.car list_members": lambda: people(CAR, Relation.LISTED),
    "youtube each_csv": lambda: people(TAKEOUT, FOLLOWING) // 4,
    "youtube old_json": lambda: people("youtube/old_2020", FOLLOWING),
    "youtube comments": lambda: left(TAKEOUT, "no_author", "comments.csv"),
    "tiktok following": lambda: people(TT, FOLLOWING),
    "tiktok followers": lambda: people(TT, FOLLOWER),
    "tiktok mutual_case_insensitive": lambda: mutual(TT, Network.TIKTOK),
    "tiktok dm_threads": lambda: partners(TT, Kind.MESSAGE),
    "tiktok dm_messages": lambda: acts(TT, Kind.MESSAGE),
    # Comments and likes are one sum: neither says whose video it was.
    "tiktok comments": lambda: left(TT, "no_author") - EXPECTED["tiktok"]["likes_no_author"],
    "tiktok likes_no_author": lambda: left(TT, "no_author") - EXPECTED["tiktok"]["comments"],
    "tiktok blocked": lambda: left(TT, "blocked"),
    "books goodreads_authors": lambda: first_authors("goodreads"),
    "books goodreads_all_people_incl_additional": lambda: folded("goodreads"),
    "books storygraph_authors": lambda: sum(
        not row.headline
        for row in _people("storygraph", NAMED)  # those who helped say how
    ),
    "books calibre_authors": lambda: folded("calibre"),
    "opml feeds": lambda: people("opml", FOLLOWING),
    "opml distinct_feeds": lambda: len({row.identities for row in _people("opml", FOLLOWING)}),
    "opml links": lambda: people("opml", NAMED),
    "vcard apple_v3": lambda: all_rows("vcard/apple_v3.vcf"),
    "vcard google_v3": lambda: all_rows("vcard/google_v3.vcf"),
    "vcard v4": lambda: all_rows("vcard/v4.vcf"),
    "vcard v21_qp": lambda: all_rows("vcard/v21_qp.vcf"),
    "vcard nextcloud": lambda: all_rows("vcard/nextcloud.vcf"),
    "contacts_csv google_2024": lambda: contacts("google_2024.csv"),
    "contacts_csv google_2024_named": lambda: contacts("google_2024.csv", is_named=True),
    "contacts_csv google_2023": lambda: contacts("google_2023.csv"),
    "contacts_csv outlook": lambda: contacts("outlook_cp1252.csv"),
    "github following": lambda: people("github/following.json", FOLLOWING),
    "github concat": lambda: people("github/following_paginated_concat.json", FOLLOWING),
    "github slurp": lambda: people("github/following_slurp.json", FOLLOWING),
    "github logins": lambda: people("github/logins.txt", NAMED),
    "medium users_following": lambda: people("medium", FOLLOWING),
    "medium publications": lambda: left("medium", "organisation"),
    "medium writers_of_interest": lambda: people("medium", NAMED, file="writers"),
    "medium claps": lambda: left("medium", "no_author", "claps"),
    "medium blocked": lambda: left("medium", "blocked"),
    "reddit friends": lambda: people("reddit", Relation.NOTED),
    "reddit messages_people": lambda: partners("reddit", Kind.MESSAGE),
    "reddit comments_without_author": lambda: left("reddit", "no_author", "comments"),
    "generic handles.txt_lines": lambda: all_rows("generic/handles.txt"),
    "generic handles.txt_distinct_identities": lambda: folded("generic/handles.txt"),
    "generic people.csv_valid": lambda: people("generic/people.csv", NAMED),
    "generic people.csv_rejected": lambda: left("generic/people.csv", "unsafe_link"),
    "generic people.tsv": lambda: people("generic/people.tsv", NAMED),
    "generic people.xlsx": lambda: people("generic/people.xlsx", NAMED),
}


def _entries(value: object, name: str = "") -> Iterator[tuple[str, int | None]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _entries(inner, f"{name} {key}".strip())
    elif not isinstance(value, str):  # notes are for people
        assert value is None or isinstance(value, int)
        yield name, value


ENTRIES = list(_entries(EXPECTED))


@pytest.mark.parametrize(("name", "number"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_the_number(name: str, number: int | None) -> None:
    assert COUNTS[name]() == number


def test_nothing_is_counted_that_is_not_expected() -> None:
    assert set(COUNTS) == {name for name, _ in ENTRIES}


def test_the_handles_that_an_x_archive_gives_away() -> None:
    """The note beside the numbers of x/2024_new."""
    found = {row.identities[0].handle for row in _people(X, FOLLOWING) if row.identities[0].key}
    assert found == {"zoebrandt", "ngozi_writes", "TomasReyes_", "pzolk"}
