"""What the import preview says: counts, one person's history, and exactly what the button does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.core.handles import NAME_KEY, Identity
from app.core.imports import LeftOut, Outcome, PlannedFile, PlannedPerson
from app.core.interactions import Kind
from app.words.dates import ago, short_day
from app.words.imports import files_left_out, left_out_reason
from app.words.networks import display_handle
from app.words.numbers import number
from app.words.particulars import brings_words
from app.words.translation import tr, trn

COUNTED: dict[Kind, tuple[str, str]] = {
    Kind.FOLLOW: ("1 follow", "{n} follows"),
    Kind.UNFOLLOW: ("1 unfollow", "{n} unfollows"),
    Kind.LIKE: ("1 like", "{n} likes"),
    Kind.RESHARE: ("1 reshare", "{n} reshares"),
    Kind.COMMENT: ("1 reply", "{n} replies"),
    Kind.QUESTION: ("1 question", "{n} questions"),
    Kind.MENTION: ("1 mention", "{n} mentions"),
    Kind.MESSAGE: ("1 message", "{n} messages"),
    Kind.INVITATION: ("1 invitation", "{n} invitations"),
    Kind.ACCEPTANCE: ("1 invitation accepted", "{n} invitations accepted"),
    Kind.ENDORSEMENT: ("1 endorsement", "{n} endorsements"),
    Kind.READ: ("1 thing read", "{n} things read"),
    Kind.MEETING: ("1 meeting", "{n} meetings"),
}

FORMATS: dict[str, str] = {
    "facebook": "Facebook export",
    "youtube": "YouTube subscriptions",
    "tiktok": "TikTok export",
    "goodreads": "Goodreads library",
    "storygraph": "StoryGraph library",
    "calibre": "Calibre catalogue",
    "opml": "feed list (OPML)",
    "vcard": "contact cards",
    "contacts": "address book",
    "github": "GitHub list",
    "medium": "Medium archive",
    "reddit": "Reddit export",
    "acquainted": "Acquainted’s own file",
    "monica": "Monica export",
    "x": "X archive",
    "linkedin": "LinkedIn export",
    "instagram": "Instagram export",
    "threads": "Threads export",
    "mastodon": "Mastodon export",
    "bluesky": "Bluesky repository",
    "generic": "list of people",
    "shortcut": "link",
    "unknown": "not known",
}

STAGES: dict[str, str] = {
    "": "Looking inside",
    "reading": "Reading the files",
    "folding": "Putting together who is who",
    "matching": "Looking for people who are here already",
    "hashing": "Checking what was read before",
    "writing": "Taking in",
    "placing": "Finding where everybody stands",
}
"""What a job says that it is doing, by its code."""


UNKNOWN = "unknown"
"""The format of a file that no importer knows."""
MOST_UNKNOWN = 2
"""Files that nobody can read and that are named; of more it is said how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What the button would take in.

    Args:
        new: people who would be new here.
        updated: people already here about whom there is something new.
        acts: new interactions of both.
    """

    new: int
    updated: int
    acts: int

    @property
    def is_nothing(self) -> bool:
        """Whether nothing would change."""
        return not (self.new or self.updated or self.acts)


def format_name(code: str) -> str:
    """What kind of export it is."""
    return tr(FORMATS.get(code, FORMATS[UNKNOWN]))


def stage_words(code: str) -> str:
    """What a job is doing."""
    return tr(STAGES.get(code, STAGES[""]))


def files_line(files: Sequence[PlannedFile]) -> str:
    """What was read, in one line under the title, and which files nobody can read."""
    unknown = [_name(file) for file in files if file.format == UNKNOWN and not file.is_skipped]
    read = [file for file in files if file.format != UNKNOWN or file.is_skipped]
    parts = [_some([_name(file) for file in read], 1)] if read else []
    parts += dict.fromkeys(format_name(file.format) for file in read)
    if unknown:
        parts.append(tr("not known: {files}").format(files=_some(unknown, MOST_UNKNOWN)))
    if files and all(file.is_known for file in files):
        parts.append(tr("read before"))
    parts.append(tr("nothing is saved until you say so"))
    return " · ".join(parts)


def _name(file: PlannedFile) -> str:
    return PurePath(file.path).name


def _some(names: Sequence[str], most: int) -> str:
    """The first few of some names, and how many more there are."""
    listed, more = ", ".join(names[:most]), len(names) - most
    return tr("{file} and {n} more").format(file=listed, n=number(more)) if more > 0 else listed


def acts_words(counts: Sequence[tuple[Kind, int]]) -> str:
    """Acts by kind: "41 likes, 6 replies"; empty without any."""
    ordered = sorted(counts, key=lambda pair: -pair[1])
    return ", ".join(trn(*COUNTED[kind], n).format(n=number(n)) for kind, n in ordered if n)


def theirs_words(person: PlannedPerson) -> str:
    """What they did, and whether they follow you or are connected."""
    parts = [acts_words(person.inbound)] if person.inbound else []
    if any(account.follows_back for account in person.accounts):
        parts.append(tr("follows you"))
    if any(account.connected for account in person.accounts):
        parts.append(tr("connected"))
    return ", ".join(parts)


def handle_words(person: PlannedPerson) -> str:
    """The main handle, and how many others there are; a name alone is none."""
    held = accounts_told(person)
    if not held:
        return ""
    first = held[0]
    shown = display_handle(first) if first.key or first.handle else tr("id only")
    others = len({(one.network, one.key) for one in held}) - 1
    return tr("{handle} and {n} more").format(handle=shown, n=others) if others > 0 else shown


def accounts_told(person: PlannedPerson) -> tuple[Identity, ...]:
    """Where somebody can be found, without what only holds a name."""
    held = (account.identity for account in person.accounts)
    return tuple(one for one in held if not one.key.startswith(NAME_KEY))


def match_words(person: PlannedPerson, names: Sequence[str]) -> str:
    """Whether they are here already, or may be, and what an address book says of them.

    Args:
        names: of the candidates, for an ambiguous one.
    """
    parts = (_here_words(person, names), brings_words(person.particulars))
    return " · ".join(part for part in parts if part)


def _here_words(person: PlannedPerson, names: Sequence[str]) -> str:
    match person.outcome:
        case Outcome.AMBIGUOUS:
            return tr("same as {names}?").format(names=", ".join(names)) if names else tr("unclear")
        case Outcome.UPDATED:
            return tr("in People")
        case Outcome.UNCHANGED:
            return tr("in People, nothing new")
        case Outcome.NEW:
            is_bare = person.accounts and not any(a.identity.key for a in person.accounts)
            return tr("name not in the export") if is_bare else ""


def decided_words(name: str | None) -> str:
    """What the user decided about a possible duplicate.

    Args:
        name: of the person here whom it is; None for none of those shown.
    """
    return tr("somebody else") if name is None else tr("is {name}").format(name=name)


def open_words(count: int) -> str:
    """What happens with a possible duplicate about whom nothing was decided.

    Args:
        count: how many are open yet.
    """
    return trn(
        "1 is open; without an answer it comes in as a new person.",
        "{n} are open; without an answer each comes in as a new person.",
        count,
    ).format(n=number(count))


def people_label(count: int, *, is_following: bool, is_connected: bool) -> str:
    """Below the number of people."""
    if is_following:
        return trn("person you follow", "people you follow", count)
    if is_connected:
        return trn("person you know", "people you're connected with", count)
    return trn("person", "people", count)


def new_here(new: int, here: int) -> str:
    """How many of them are new."""
    return tr("{new} new, {here} already here").format(new=number(new), here=number(here))


def back_label(count: int) -> str:
    """Below the number of those who follow back."""
    return trn("follows you back", "follow you back", count)


def back_detail(count: int) -> str:
    """What that number means."""
    return tr("as far as the export says") if count else tr("the export doesn't say")


def acts_label() -> str:
    """Below the number of interactions."""
    return tr("likes, replies and mentions")


def acts_detail(first: dt.date | None, last: dt.date | None, today: dt.date) -> str:
    """From when to when they are."""
    if first is None or last is None:
        return tr("nothing new between you")
    newest = ago(last, today) if 0 <= (today - last).days <= 1 else short_day(last, today)
    if first == last:
        return newest
    start = f"{first.year}" if first.year != last.year else short_day(first, today)
    return tr("from {start} to {end}").format(start=start, end=newest)


def look_label(count: int) -> str:
    """Below the number of unclear people."""
    return trn("needs a look", "need a look", count)


def look_detail(count: int) -> str:
    """What is unclear about them."""
    return tr("possible duplicates") if count else tr("nobody is unclear")


def button_words(taken: Taken) -> str:
    """Exactly what the button does."""
    if taken.is_nothing:
        return tr("Nothing to import")
    new = _people(taken.new)
    updated = _people(taken.updated)
    acts = _interactions(taken.acts)
    if taken.new and taken.updated:
        if taken.acts:
            return tr("Import {new}, {acts}, and update {updated}").format(
                new=new, acts=acts, updated=updated
            )
        return tr("Import {new} and update {updated}").format(new=new, updated=updated)
    if taken.new:
        if taken.acts:
            return tr("Import {new} and {acts}").format(new=new, acts=acts)
        return tr("Import {new}").format(new=new)
    if taken.acts:
        return tr("Import {acts} and update {updated}").format(acts=acts, updated=updated)
    return tr("Update {updated}").format(updated=updated)


def taken_said(taken: Taken) -> str:
    """After the import."""
    if taken.new and taken.acts:
        return tr("{new} and {acts} are here now.").format(
            new=_people(taken.new), acts=_interactions(taken.acts)
        )
    if taken.new:
        return trn("1 person is here now.", "{n} people are here now.", taken.new).format(
            n=number(taken.new)
        )
    return tr("{updated} brought up to date.").format(updated=_people(taken.updated))


def skipped_before(names: str) -> str:
    """Where all that was given was imported before."""
    return tr("{names}: read before, skipped. Read it again if you want to be sure.").format(
        names=names
    )


def nothing_new(name: str) -> str:
    """When everybody and everything is here already."""
    if name:
        return tr("Nothing new in {name}: everybody and everything in it is here already.").format(
            name=name
        )
    return tr("Nothing new: everybody named there is here already.")


def left_out_line(rows: Sequence[LeftOut]) -> str:
    """What was left out and why, in one line; empty when nothing was.

    Whole files that hold no rows are not entries; they are listed, not counted.
    """
    rows = [row for row in rows if row.what != "files"]
    total = sum(row.count for row in rows)
    if not total:
        return ""
    causes: dict[str, int] = {}
    for row in rows:
        reason = left_out_reason(row).rstrip(".")
        causes[reason] = causes.get(reason, 0) + row.count
    told = sorted(causes.items(), key=lambda pair: -pair[1])
    listed = " · ".join(f"{reason} ({number(count)})" for reason, count in told[:3])
    if len(told) > 3:
        listed = tr("{causes} · and other reasons").format(causes=listed)
    return trn("1 entry left out: {causes}", "{n} entries left out: {causes}", total).format(
        n=number(total), causes=told[0][0] if total == 1 else listed
    )


def left_out_shelf(name: str, rows: Sequence[LeftOut]) -> str:
    """The name of what was left out, with how many entries and whole files that is."""
    count = number(sum(row.count for row in rows if row.what != "files"))
    files = files_left_out(rows)
    if not files:
        return tr("{name} {n}").format(name=name, n=count)
    return trn("{name} {count} and 1 file", "{name} {count} and {n} files", files).format(
        name=name, count=count, n=number(files)
    )


def time_left(seconds: float) -> str:
    """How long a job will still take, roughly."""
    if seconds < 90:
        whole = max(round(seconds), 1)
        return trn("about a second left", "about {n} seconds left", whole).format(n=whole)
    minutes = round(seconds / 60)
    return trn("about a minute left", "about {n} minutes left", minutes).format(n=minutes)


def rate(per_second: float) -> str:
    """How fast a job goes."""
    rows = round(per_second)
    return trn("1 row a second", "{n} rows a second", rows).format(n=number(rows))


def _people(count: int) -> str:
    return trn("1 person", "{n} people", count).format(n=number(count))


def _interactions(count: int) -> str:
    return trn("1 interaction", "{n} interactions", count).format(n=number(count))
