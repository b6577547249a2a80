"""One sentence for each cause for which an importer leaves a row out.

Knows the codes of `core.imports.LeftOut`. Each sentence says what the rows are and why they are
not taken in; the count and the file stand beside it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath

from app.core.imports import ImportPlan, LeftOut, plan_counts
from app.words.numbers import number
from app.words.translation import tr, trn

LEFT_OUT_SENTENCES: dict[str, str] = {
    "address_book": "An entry of an address book that was uploaded once.",
    "automatic": "A line that the network wrote by itself.",
    "blocked": "You have blocked this account.",
    "sheet_not_told": "Nobody said what the columns of the sheet {sheet} hold.",
    "contact_detail": "More details than are kept of one person; the first sixty came in.",
    "cut_short": "The file breaks off here; what stands before was taken in.",
    "deceased": "The list says that this person has died.",
    "declined": "You have turned down this request.",
    "deleted_account": "The account no longer exists.",
    "dismissed": "You have removed this account from your suggestions.",
    "draft": "A draft that was never sent.",
    "empty_list": "There is nobody in this file: its lists are empty.",
    "group_message": "A message to a group is not taken as one to each of its members.",
    "hidden_member": "The network hides who this is.",
    "missing_part": "The export names this file, but it was not among what was given.",
    "moderation_list": "On a list of yours that keeps people out of sight.",
    "muted": "You have muted this account.",
    "network_unknown": "A handle without a network; choose the network and take the list in again.",
    "no_author": "The export does not say whose post this was.",
    "no_place": "Something that Acquainted does not keep, such as an address, a gift or a photo.",
    "no_profile": "The address does not lead to a person's profile.",
    "not_a_handle": "A handle that there can't be on its network.",
    "not_a_person": "Not a person.",
    "not_read": "A book that the list does not call read.",
    "organisation": "An organisation, not a person.",
    "own_account": "This is your own account.",
    "own_post": "A post of your own that is addressed to nobody.",
    "own_thread": "Your answer to yourself.",
    "own_table": (
        "A table that Acquainted wrote for a spreadsheet; only its JSON file comes back."
    ),
    "page_only": "This part of the export is a web page; it is read only where it comes as JSON.",
    "read_before": "Read before, skipped: the same file was imported already.",
    "repeated": "The same thing a second time; the earlier one was taken in.",
    "restricted": "You have restricted this account.",
    "same_name": "Several people here have this name, and the export does not say which of them it means.",
    "spam": "The network sorted this out as spam.",
    "sponsored": "An advertisement.",
    "suggestion": "Somebody whom the network suggested to you.",
    "too_large_file": "This file is larger than any list of people should be.",
    "undated": "The export does not say when this was.",
    "unfollowed": "You no longer follow this account.",
    "unknown_file": "Files of the export that hold no people and nothing between you and them.",
    "unknown_owner": "The export does not say which of the two is you.",
    "unknown_person": "The export does not say who this is.",
    "unnamed_list": (
        "The name of this list does not say whether you follow these accounts or they follow you;"
        " name it Following.txt or Follower.txt and take it in again."
    ),
    "unreadable_file": "This file could not be read.",
    "unreadable_row": "This row could not be read.",
    "unrecognised_file": "Acquainted does not know this kind of file.",
    "unsafe_file": "This file could do harm; it was not read.",
    "unsafe_link": "An address that could do harm; it was not taken in.",
    "unsent": "A message that was taken back.",
}


def left_out_reason(row: LeftOut) -> str:
    """Why a row was left out, in one sentence."""
    return tr(LEFT_OUT_SENTENCES[row.code]).format(**dict(row.values))


PARTS: dict[str, tuple[str, str]] = {
    "contact_detail": ("1 detail", "{n} details"),
    "sheet_not_told": ("1 sheet", "{n} sheets"),
}
"""What is counted where neither entries nor whole files were left out, by the code."""


def how_many(row: LeftOut) -> str:
    """How many a row stands for; what is counted is named where these are no entries."""
    if row.what != "files":
        return str(row.count)
    words = PARTS.get(row.code, ("1 file", "{n} files"))
    return trn(*words, row.count).format(n=number(row.count))


def files_left_out(rows: Iterable[LeftOut]) -> int:
    """How many whole files are among what was left out."""
    return sum(row.count for row in rows if row.what == "files" and row.code not in PARTS)


def left_out_lines(left_out: Iterable[LeftOut], most: int | None = None) -> list[str]:
    """How many were left out for each cause, the commonest first.

    Args:
        most: of so many causes; of all by default.
    """
    causes: Counter[str] = Counter()
    for row in left_out:
        causes[left_out_reason(row)] += row.count
    return [
        tr("Left out, {count}: {reason}").format(count=number(count), reason=reason)
        for reason, count in causes.most_common(most)
    ]


def plan_summary(plan: ImportPlan, *, is_preview: bool) -> str:
    """What an import did, or would do, in a few lines."""
    counted = plan_counts(plan)
    people, acts = counted["people"], counted["interactions"]
    lines = [
        tr("{new}, {updated} with something new, {same} as before.").format(
            new=new_people(people["new"] + people["ambiguous"]),
            updated=people["updated"],
            same=people["unchanged"],
        ),
        tr("{new}, {same} here already.").format(
            new=new_interactions(acts["new"]), same=acts["unchanged"] + acts["updated"]
        ),
    ]
    if acts["updated"]:
        lines.append(
            trn(
                "The words of one of these are filled in.",
                "The words of {count} of these are filled in.",
                acts["updated"],
            ).format(count=number(acts["updated"]))
        )
    if people["ambiguous"]:
        lines.append(
            trn(
                "One of the new people may be here already under another account.",
                "{count} of the new people may be here already under another account.",
                people["ambiguous"],
            ).format(count=number(people["ambiguous"]))
        )
    joined = sum(len(person.absorbs) for person in plan.people)
    if joined:
        lines.append(
            trn(
                "One of the people here turns out to be somebody else here; they become one.",
                "{count} of the people here turn out to be somebody else here; they become one.",
                joined,
            ).format(count=number(joined))
        )
    lines += left_out_lines(plan.left_out)
    if is_preview:
        lines.append(tr("Nothing was saved."))
    return "\n".join(lines)


def chosen_reason() -> str:
    """What is kept with a stage at which the user let somebody start."""
    return tr("Chosen when they were imported.")


def new_people(count: int) -> str:
    """How many new people: "1 new person", "12 new people"."""
    return trn("1 new person", "{count} new people", count).format(count=number(count))


def new_interactions(count: int) -> str:
    """How many new acts: "1 new interaction", "12 new interactions"."""
    return trn("1 new interaction", "{count} new interactions", count).format(count=number(count))


def batch_line(
    day: dt.date,
    files: Sequence[tuple[str, str, str]],
    counts: Mapping[str, Mapping[str, int]],
    *,
    is_undone: bool = False,
) -> str:
    """One import in one line: the day, the files, how many new people and interactions."""
    line = tr("{day}  {names}: {people}, {acts}")
    if is_undone:
        line = tr("{day}  {names}: {people}, {acts} (taken back)")
    people = counts["people"]
    return line.format(
        day=day.isoformat(),
        names=", ".join(PurePath(path).name for path, _, _ in files),
        people=new_people(people["new"] + people["ambiguous"]),
        acts=new_interactions(counts["interactions"]["new"]),
    )
