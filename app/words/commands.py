"""What the command line says besides the sentences that it shares with window and report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from app.words.history import Named, Undone, label_text, undo_text
from app.words.numbers import number
from app.words.translation import tr, trn

COMMANDS: dict[str, str] = {
    "import": "take exports and lists in, or preview what they hold",
    "add": "add a person",
    "people": "list people",
    "show": "show a person and what happened between you",
    "log": "log an act: a like, a comment, a message",
    "review": "look at everybody again by the rules",
    "today": "small steps that would be good today",
    "draft": "look at a text before it is sent",
    "explain": "why somebody stands where they stand",
    "look": "note how many of those who wrote to somebody got an answer",
    "facts": "list all that a rule may ask, with its unit",
    "simulate": "live with made-up people for a year by the rules in force",
    "reading": "list the latest posts of people; look for new ones while that is switched on",
    "feed": "follow what somebody publishes, or see what is known of it",
    "rest": "let somebody rest: nothing is proposed until then",
    "wake": "end a rest, or take somebody back who was set aside",
    "set-aside": "never propose somebody again: a team-run account, a “no”, a choice",
    "filters": "list saved filters, tags and lists, with how many answer each",
    "trash": "list who was deleted, and until when they can be taken back",
    "restore": "take somebody out of the trash",
    "forget": "take somebody out of everything here, for good",
    "rules": "check a file of rules, or see who would move by it",
    "duplicates": "list pairs who may be one and the same, with all that tells",
    "merge": "make two people one; nothing is lost",
    "unmerge": "take a merge apart again",
    "apart": "remember that two are two people",
    "name": "name accounts known by an id only; list them when nothing is given",
    "imports": "list the imports",
    "history": "list what was done",
    "undo": "take back the last action",
    "redo": "do again what was taken back last",
    "report": "tell what happened in a period",
    "sheet": "tell of one person on one sheet, without notes",
    "screens": "write every screen of the window as a picture (PNG)",
    "export": "take everything home in one file",
    "bring-back": "take such a file in again: exactly as it was, or joined with who is here",
    "backup": "take a copy of the workspace, list the copies, go back to one",
    "doctor": "check whether the workspace is sound",
}
"""What each command does, for the help."""

ARGUMENTS: dict[str, str] = {
    "feed_off": "follow it no more; without an address nothing of theirs",
    "feed_on": "follow the one place where they publish, as far as it is known",
    "feed_url": "address of a feed, a blog, a newsletter or a profile",
    "post_hide": "hide this post: it is not wanted",
    "post_read": "log that you read this post",
    "reading_all": "posts too that you have read",
    "reading_off": "ask no site for anything any more",
    "reading_on": "look for new posts from now on, at most every six hours a feed",
    "reading_person": "posts of one person: name, handle, profile address or uid",
    "reading_refresh": "look for new posts now",
    "answered": "how many of them got an answer",
    "account": "address of a profile; may be given several times",
    "because": "why, in your own words",
    "asks": "it asks a favour, a call, an introduction or a purchase",
    "at": "the day of the act; today by default",
    "draft_batch": "look at many texts: lines of JSON with id, text, stage, gesture, answers_received, they_asked",
    "draft_file": "read the text from this file instead of standard input",
    "draft_person": "whom it is for: name, handle, profile address or uid",
    "from": "first day of the period",
    "gesture": "what the text will be: {choices}",
    "export_bom": "begin CSV with the mark by which Excel knows its letters",
    "export_file": "the file to write; CSV writes accounts and what happened beside it",
    "export_format": "what to write: {choices}; by default what the ending of the name says, else json",
    "export_private": "take private notes along (JSON only)",
    "html": "write the report to this file as HTML",
    "id_network": "the network that the ids belong to, where their shape doesn't say: {choices}",
    "into": "whom to keep: name, handle, profile address or uid",
    "kind": "what was done: {choices}",
    "limit": "at most so many; {most} by default",
    "people_limit": "at most so many; {most} by default, all of them as PDF",
    "people_pdf": "write the list to this file as PDF instead",
    "name": "the name to show",
    "names_file": "name many by a CSV or JSON of id, handle and name",
    "network": "where: {choices}",
    "import_list": "put everybody on this list",
    "import_again": "read files that were imported before as well; they are skipped by default",
    "import_map": 'what the columns of a table hold, as name=1,handle=2,network=mastodon; header=no when the first row is somebody; instagram=3 for handles on one network; once for each sheet of a workbook, as "Friends:name=1". Roles: {choices}',
    "import_stage": "where new people start: {choices}; the rules place them by default",
    "import_tag": "put this tag on everybody",
    "list_network": "the network that bare handles belong to: {choices}",
    "direction": "which way lines run: ltr from the left, rtl from the right",
    "only_screens": "only these screens, by the names of their files without -light or -dark",
    "path": "file or folder, as it was downloaded",
    "pdf": "write the report to this file as PDF",
    "of": "how many people you saw writing to them",
    "simulated_days": "for so many days; {most} by default",
    "simulated_people": "so many people; {most} by default",
    "seed": "the same number gives the same year again; {most} by default",
    "paper": "size of the pages of a PDF: {choices}; as set, or as usual in your country, by default",
    "period": "instead of two days: {choices}, up to today; last is since the last report saved",
    "person": "name, handle, profile address or uid",
    "preview": "only say what would happen; nothing is saved",
    "rules_file": "a file of rules, like rules.toml",
    "scale": "pixels of the picture for one of the window, as on a fine screen: 1 to 4",
    "scheme": "light or dark colours",
    "screen_text": "how large words are written, in percent: 100 to 200",
    "screens": "folder for the pictures; made when it isn't there",
    "search": "words that begin a name, a handle, a tag or a word of a note",
    "size": "width and height of the window in pixels, like 1440x900",
    "sort": "the order: {choices}",
    "spread": "let those who wait come back evenly over the next {choices} days",
    "stage": "only this stage: {choices}",
    "people_list": "only who is on this list",
    "people_network": "only who has an account there: {choices}",
    "people_state": "only this state: {choices}",
    "people_tag": "only who has this tag",
    "people_tier": "only who is to be heard from so often: {choices}",
    "text": "what was written",
    "theirs": "it was their act, towards you",
    "told": "the profile's address, a handle, or a page title like “Name (@handle)”",
    "they_asked": "they asked for what the text gives",
    "to": "last day of the period",
    "copies": "list the copies, the newest first",
    "go_back": "go back to a copy, by its name in the list or its path; first says what is in it",
    "yes": "I know that this can't be taken back",
    "until": "the day on which the rest is over; without it, until you wake them",
}
"""What each argument means, for the help."""


RULES: dict[str, str] = {
    "check": "say whether a file of rules can be used, and where it can't",
    "try": "say who would move by a file of rules; nothing is changed",
}
"""What can be done with a file of rules."""


def rules_summary(name: str) -> str:
    """What is done with a file of rules, for the help."""
    return tr(RULES[name])


def command_summary(name: str) -> str:
    """What a command does, for the help."""
    return tr(COMMANDS[name])


def argument_help(name: str, *, choices: Iterable[str] = (), most: int = 0) -> str:
    """What an argument means, for the help."""
    return tr(ARGUMENTS[name]).format(choices=", ".join(choices), most=most)


def none_of(text: str, choices: Iterable[str]) -> str:
    """A word that is none of those on offer."""
    return tr("“{text}” is none of these: {choices}").format(text=text, choices=", ".join(choices))


def no_count(text: str) -> str:
    """A word that is no count."""
    return tr("“{text}” isn't a whole number from 0 on").format(text=text)


def no_count_of_lives(text: str, most: int) -> str:
    """A count of people or days that can't be simulated."""
    return tr("“{text}” isn't a whole number from 1 to {most}").format(text=text, most=most)


def no_size(text: str) -> str:
    """A word that is no size of a window."""
    return tr("“{text}” isn't a size like 1440x900").format(text=text)


def no_scale(text: str, most: int) -> str:
    """A word that is no scale of a picture."""
    return tr("“{text}” isn't a number from 1 to {most}").format(text=text, most=most)


def no_percent(text: str, most: int) -> str:
    """A word that is no size of letters in percent."""
    return tr("“{text}” isn't a whole number from 100 to {most}").format(text=text, most=most)


def no_blank() -> str:
    """Blanks where words are wanted."""
    return tr("this wants a word or more")


def no_text() -> str:
    """Bytes that are no letters in this computer's character set."""
    return tr("this holds bytes that are no letters in this computer's character set")


def nobody_listed(*, is_narrowed: bool) -> str:
    """When a list of people is empty."""
    if is_narrowed:
        return tr("Nobody here is like that.")
    return tr("Nobody is here yet. Add somebody, or import an export.")


def reviewed(moved: int, rested: int, woken: int) -> str:
    """How many a review moved, let rest and woke."""
    if not moved + rested + woken:
        return tr("Everybody stays where they are.")
    return tr("Moved: {moved}. Now resting: {rested}. Back from a rest: {woken}.").format(
        moved=moved, rested=rested, woken=woken
    )


def no_history() -> str:
    """When nothing was done yet."""
    return tr("Nothing was done here yet.")


def no_imports() -> str:
    """When nothing was imported yet."""
    return tr("Nothing was imported yet.")


def history_line(day: dt.date, label: Named, *, is_undone: bool) -> str:
    """One action of the history in one line."""
    line = tr("{day}  {action} (taken back)") if is_undone else tr("{day}  {action}")
    return line.format(day=day.isoformat(), action=label_text(label))


def taken_back(result: Undone) -> str:
    """After an undo."""
    return tr("Taken back: {action}").format(action=undo_text(result))


def done_again(result: Undone) -> str:
    """After a redo."""
    return tr("Done again: {action}").format(action=undo_text(result))


def all_is_well() -> str:
    """When a look at the workspace found nothing wrong."""
    return tr("All is well.")


def noted(text: str) -> str:
    """A note in a timeline, as one line."""
    return tr("Note: {text}").format(text=" ".join(text.split()))


def step_with_reason(step: str, why: str) -> str:
    """A small step, and why it is proposed."""
    return tr("{step}. {why}").format(step=step, why=why)


def gesture_line(gesture: str, fit: str, earliest: dt.date | None) -> str:
    """Whether a gesture fits, and the first day on which the gaps leave room for it."""
    if earliest is None:
        return tr("  {gesture}: {fit}").format(gesture=gesture, fit=fit)
    return tr("  {gesture}: {fit} From {day} on.").format(
        gesture=gesture, fit=fit, day=earliest.isoformat()
    )


def resting_now(name: str, until: dt.date | None) -> str:
    """After somebody was let rest."""
    if until is None:
        return tr("{name} rests until you wake {name}.").format(name=name)
    return tr("{name} rests until {day}.").format(name=name, day=until.isoformat())


def awake_now(name: str) -> str:
    """After a rest was ended."""
    return tr("{name} is back among those you are getting to know.").format(name=name)


def set_aside_now(name: str, because: str) -> str:
    """After somebody was set aside."""
    return tr("{name} is set aside and won't be proposed again: {because}").format(
        name=name, because=because
    )


def spread_now(count: int, days: int) -> str:
    """After those who wait were spread over some days."""
    if not count:
        return tr("Nobody is waiting, so there is nothing to spread.")
    return trn("Spread over 1 day: {count}.", "Spread over {days} days: {count}.", days).format(
        days=days, count=number(count)
    )


def fact_line(name: str, unit: str, meaning: str) -> str:
    """A fact by its name in rules, what it is counted in, and what it says."""
    return tr("{name}: {meaning} ({unit})").format(name=name, meaning=meaning, unit=unit)


def no_filters() -> str:
    """When there is no saved filter and no tag."""
    return tr("No filter is saved, and nobody has a tag.")


def filter_line(name: str, count: int) -> str:
    """A saved filter, tag or list, and how many answer it."""
    return tr("{name}: {count}").format(name=name, count=number(count))


def no_trash() -> str:
    """When nobody is in the trash."""
    return tr("The trash is empty.")


def trash_line(name: str, day: dt.date, until: dt.date) -> str:
    """Somebody in the trash, since when, and when they go for good."""
    return tr("{name}, deleted on {day}, kept until {until}").format(
        name=name, day=day.isoformat(), until=until.isoformat()
    )


def restored_now(name: str) -> str:
    """After somebody was taken out of the trash."""
    return tr("{name} is out of the trash, with all that was there.").format(name=name)


def forgotten_now(copies: Iterable[str]) -> str:
    """After somebody was forgotten: what is gone, and where copies remain."""
    said = [
        tr(
            "Forgotten: nothing in this workspace names them any more. An import may bring them back."
        )
    ]
    listed = ", ".join(copies)
    if listed:
        said.append(
            tr("These copies of the workspace still hold them: {files}.").format(files=listed)
        )
    return " ".join(said)


def no_period() -> str:
    """When neither a period nor both its days are given."""
    return tr("say which period: either --period, or both --from and --to")


def export_done(files: Iterable[str], count: int, private_left: int) -> str:
    """What was written where, and what stayed."""
    lines = [tr("Written: {file}").format(file=file) for file in files]
    lines.append(tr("Records: {count}").format(count=count))
    if private_left:
        lines.append(tr("Private notes left out: {count}").format(count=private_left))
    return "\n".join(lines)


def list_written(file: str, count: int) -> str:
    """That a list of people is on paper."""
    return tr("Written: {file}\nPeople: {count}").format(file=file, count=number(count))


def joined(new: int, updated: int, unchanged: int) -> str:
    """What a file taken into a workspace with people did."""
    return tr("People: {new} new, {updated} updated, {unchanged} as they were").format(
        new=number(new), updated=number(updated), unchanged=number(unchanged)
    )


def brought_back(count: int) -> str:
    """That a file is in the workspace again."""
    return tr("Records brought back: {count}").format(count=count)
