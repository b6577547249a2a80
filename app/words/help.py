"""The pages of the help, as heads and paragraphs of plain text.

Knows what the program means by its words. What is live, such as the rules in force and the folders
of this computer, comes in as values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.rules import Rules
from app.core.stages import Stage
from app.words.readiness import help_paragraphs
from app.words.rulebook import condition_meaning, rule_title
from app.words.stages import stage_meaning, stage_name
from app.words.translation import tr, trn


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a page.

    Args:
        text: a head or a paragraph.
        is_head: which of the two.
        action: the id of an action that a button under the paragraph does, or empty.
    """

    text: str
    is_head: bool = False
    action: str = ""


def help_page_title(key: str) -> str:
    """What a page is called."""
    return {
        "beginning": tr("First steps"),
        "stages": tr("Why four stages"),
        "rules": tr("What each rule means"),
        "readiness": tr("Readiness, and its limits"),
        "pace": tr("Pace and rest"),
        "data": tr("Where your data lives"),
        "privacy": tr("Privacy"),
        "exports": tr("Getting your export"),
        "browser": tr("Log from the browser"),
        "moving": tr("Moving out"),
        "shortcuts": tr("Shortcuts"),
    }[key]


def beginning() -> tuple[Part, ...]:
    """From nobody to a first logged gesture."""
    return (
        Part(
            text=tr(
                "Bring somebody in: write a name, drop an export on the window, or take the sample"
                " people to look around. Before anything is saved you see who is in a file."
            ),
            action="help.first_run",
        ),
        Part(
            text=tr(
                "Choose somebody under People. Open their profile, read something, like it if you"
                " do. Back here, press L for a like, C for a comment, Q for a question. One key, and"
                " it is on the timeline; Ctrl+Z takes it back."
            )
        ),
        Part(
            text=tr(
                "Today holds a few small steps, each with why it would be good now. Do one, put it"
                " off, or skip it. Nothing turns red, and nothing is counted against you."
            )
        ),
    )


def stages() -> tuple[Part, ...]:
    """Why there are four stages, and what a stage is not."""
    return (
        Part(
            text=tr(
                "Relationships take time. Online it is easy to skip the steps that one would take in"
                " a room: a stranger asks for a favour or a call in a first message, and is not"
                " answered. The stages say how far a gesture may go now."
            )
        ),
        *(
            part
            for stage in Stage
            for part in (
                Part(text=stage_name(stage), is_head=True),
                Part(text=stage_meaning(stage)),
            )
        ),
        Part(text=tr("What a stage is not"), is_head=True),
        Part(
            text=tr(
                "It is no grade, and nobody falls back by silence: silence leads to rest. Some never"
                " answer, and that is not personal. Some accounts are run by a team, and there this"
                " can't work: set them aside. You may always move somebody by hand; then the rules"
                " leave them there until you let them move again."
            )
        ),
        Part(
            text=tr(
                "Asking for a favour, something too personal, or a call in a first message is the"
                " way to be ignored. What wins people is that somebody has really read their work."
            )
        ),
    )


def rules_in_force(rules: Rules) -> tuple[Part, ...]:
    """What each rule that is in force means."""
    parts = [
        Part(
            text=tr(
                "These rules are in force now. When all conditions of one hold, somebody moves, one"
                " step a day at most; the timeline says why. Counted are days, never clicks: ten likes"
                " in a minute are one sign of attention."
            ),
            action="file.preferences",
        )
    ]
    for rule in rules.rules:
        parts.append(Part(text=rule_title(rule), is_head=True))
        if rule.rest_days:
            rests = trn("They rest for 1 day.", "They rest for {n} days.", rule.rest_days)
            parts.append(Part(text=rests.format(n=rule.rest_days)))
        parts.append(Part(text=tr("When all of this holds:")))
        parts += [
            Part(text=tr("· {condition}").format(condition=condition_meaning(one.expression)))
            for one in rule.when
        ]
    return tuple(parts)


def readiness() -> tuple[Part, ...]:
    """What the number says, where it comes from, and where it is no good."""
    return tuple(Part(text=paragraph) for paragraph in help_paragraphs())


def pace() -> tuple[Part, ...]:
    """Why there is time between two gestures, and what rest is."""
    return (
        Part(
            text=tr(
                "After a gesture there is time before the next: a few days after a like, some more"
                " after a comment or a question, two weeks after the second one without an answer."
                " While you owe an answer, it fits at once. The days are yours to change."
            ),
            action="file.preferences",
        ),
        Part(
            text=tr(
                "After three tries without an answer somebody rests for a while. Hearing from them"
                " ends it at once. Afterwards one light try is proposed, and if that stays unanswered"
                " too, the suggestion is to let it be."
            )
        ),
        Part(
            text=tr(
                "“Early” says why, and lets you. “Too soon” asks for a reason and marks the entry."
                " Nothing is ever refused: it is your life."
            )
        ),
    )


def data(places: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """Which folder holds what.

    Args:
        places: what lies in a folder, and its path.
    """
    return (
        Part(
            text=tr(
                "Everything is in files on this computer. The workspace is one database, which many"
                " programs can open, with pictures and copies beside it."
            ),
            action="file.preferences",
        ),
        *(
            part
            for what, path in places
            for part in (Part(text=what, is_head=True), Part(text=path))
        ),
        Part(text=tr("Copies"), is_head=True),
        Part(
            text=tr(
                "A copy of each day is kept in the folder “backups”. In the preferences you can go"
                " back to one: what is in it is said first, and the present is kept."
            )
        ),
        Part(
            text=tr(
                "Every change stands in the history by its name and can be taken back, also after"
                " you closed the window."
            ),
            action="view.history",
        ),
    )


def privacy(sentences: Sequence[str]) -> tuple[Part, ...]:
    """What never happens, and forgetting somebody."""
    return (
        *(Part(text=sentence) for sentence in sentences),
        Part(text=tr("Forgetting somebody"), is_head=True),
        Part(
            text=tr(
                "Whoever is deleted stays in the trash for 30 days. “Forget this person” takes them"
                " out of everything at once, history too, and says which copies may still hold them."
            )
        ),
    )


def exports() -> tuple[Part, ...]:
    """Where people and what happened come from."""
    return (
        Part(
            text=tr(
                "Networks must hand you what is yours, as a file. Acquainted reads such exports, and"
                " lists of names, handles or addresses. For each network there is a guide."
            ),
            action="help.exports",
        ),
        Part(
            text=tr(
                "The same file again changes nothing. Every row is accounted for, and the whole"
                " import can be taken back in one step."
            )
        ),
    )


def moving() -> tuple[Part, ...]:
    """How to leave with everything."""
    return (
        Part(
            text=tr(
                "All of it is yours, and none of it is anywhere else. Nothing has to be asked for or"
                " waited for: two steps, and you are gone."
            ),
            action="help.moving_out",
        ),
    )


def browser() -> tuple[Part, ...]:
    """The bookmark that logs."""
    return (
        Part(
            text=tr(
                "A bookmark in your browser asks here what you did on a page. Only the address and the"
                " title are handed over; nothing of the page is read."
            ),
            action="help.capture",
        ),
    )


def shortcuts(rows: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """The keys in force.

    Args:
        rows: an action and its keys.
    """
    return (
        Part(
            text=tr(
                "Single letters work on the person that is open, never in a text field, and never"
                " delete anything. You can change them all in the preferences."
            ),
            action="help.shortcuts",
        ),
        *(
            Part(text=tr("{keys}: {action}").format(keys=keys, action=action))
            for action, keys in rows
        ),
    )


def nothing_found() -> str:
    """When no page holds the words."""
    return tr("No page says anything about that. Try other words.")


def about_sentences(version: str, qt: str, system: str) -> tuple[str, ...]:
    """What the program is, which versions it is made of, and under which terms."""
    return (
        tr("Acquainted {version}").format(version=version),
        tr("For getting to know people you admire, slowly. Everything stays on this computer."),
        tr("Qt {qt}, {system}. Free to use, change and pass on under the MIT licence.").format(
            qt=qt, system=system
        ),
        tr(
            "It is made with Qt, SQLite, Peewee and other free libraries, the typeface Inter, and"
            " icons of Lucide and Simple Icons."
        ),
    )
