"""What the preferences say: pages, settings by their names, and what a change means.

Knows settings by name only. Which stands on which page, and how it is shown, is the window's.
"""

from __future__ import annotations

from app.words.translation import tr

LABELS: dict[str, str] = {
    "scheme": "Colours",
    "text_size": "Size of text",
    "language": "Language",
    "less_motion": "Less motion",
    "first_page": "Open first",
    "day_start": "A new day begins at",
    "ask_on_return": "Ask what you did, after a page was opened",
    "today_limit": "People on Today, at most",
    "pace.after_light": "Days after a like, a reshare or reading",
    "pace.after_touch": "Days after a comment, a question or a message",
    "pace.after_second_unanswered": "Days after the second one without an answer",
    "pace.near": "Near: in touch every so many days",
    "pace.steady": "Steady: in touch every so many days",
    "pace.light": "Light touch: in touch every so many days",
    "pace.rest": "Days of rest, where no other length is chosen",
    "initials_only": "Only initials in reports",
    "paper": "Paper",
    "reading": "Look at the feeds of people for new posts",
    "tray": "An icon beside the clock",
    "close_to_tray": "Closing the window leaves the icon there",
    "copied_links": "Offer to log when a profile's address was copied",
    "digest": "One word a day about small steps",
    "digest_hour": "At this hour",
    "quiet_from": "Quiet from",
    "quiet_until": "Quiet until",
    "digest_names": "It may name people",
    "backups": "A copy of each day",
}
"""One label for each setting that the preferences show."""

HINTS: dict[str, str] = {
    "text_size": "It needs a new window. When you leave here, a button below offers to open it; else it waits for the next start.",
    "language": "It needs a new window. When you leave here, a button below offers to open it; else it waits for the next start.",
    "less_motion": "The caret stands still, and menus don't fade.",
    "day_start": "Who is still up after midnight lives in the old day until then.",
    "today_limit": "The others wait for another day; nobody turns red.",
    "pace.after_touch": "In public, answers were most likely after 4 to 8 days.",
    "pace.near": "A tier counts only for those to whom you gave one.",
    "pace.rest": "How long the rules let somebody rest stands in the rules.",
    "initials_only": "The report says that names were left out. It holds for the next report.",
    "reading": "Only the feeds that you put on somebody’s page are asked. Nothing else ever opens a connection.",
    "tray": "It says how many small steps wait today, and opens the window.",
    "copied_links": "Only the address is looked at, and only while the icon is there. Nothing is fetched.",
    "digest": "Such as “Three small steps today”. Never in the quiet hours, never twice a day.",
    "digest_names": "Others may read it on your screen, also while it is locked.",
    "backups": "All of two days are kept, then one a day, a week, a month: some 30 in all.",
}
"""What a change means, where the label does not say it."""


def no_tray_hint() -> str:
    """What the icon means on a desktop that shows none."""
    return tr(
        "This desktop has no place for icons beside the clock, so none will be seen. The word of the"
        " day is said in the window instead."
    )


def page_names() -> tuple[tuple[str, str], ...]:
    """The pages, by key, in their order."""
    return (
        ("general", tr("General")),
        ("appearance", tr("Appearance")),
        ("rules", tr("Rules")),
        ("pace", tr("Pace")),
        ("reminders", tr("Reminders")),
        ("privacy", tr("Privacy")),
        ("workspaces", tr("Workspaces")),
        ("copies", tr("Copies")),
        ("shortcuts", tr("Shortcuts")),
    )


def setting_label(name: str) -> str:
    """What a setting is called."""
    return tr(LABELS[name])


def setting_hint(name: str) -> str:
    """What a change of it means; may be empty."""
    return tr(HINTS[name]) if name in HINTS else ""


def choices(name: str) -> tuple[tuple[str, str], ...]:
    """The values that a setting of a few may take, with their words."""
    match name:
        case "scheme":
            return (("system", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark")))
        case "language":
            return (("system", tr("As the system")), ("en", "English"), ("de", "Deutsch"))
        case "text_size":
            return (
                ("system", tr("As the system")),
                *((share, f"{float(share):.0%}") for share in ("1.0", "1.25", "1.5", "2.0")),
            )
        case "first_page":
            return (
                ("today", tr("Today")),
                ("people", tr("People")),
                ("board", tr("Board")),
                ("progress", tr("Progress")),
            )
        case "paper":
            return (("locale", tr("As usual here")), ("a4", "A4"), ("letter", tr("Letter")))
    return ()


def hour(number: int) -> str:
    """An hour of the day: "09:00"."""
    return tr("{hour}:00").format(hour=f"{number:02}")


def usual_text(value: str) -> str:
    """What holds where the user says nothing."""
    return tr("Usually {value}").format(value=value)


def pace_hint() -> str:
    """What the page of the pace is for."""
    return tr(
        "How much time there is between two gestures. It holds from now on, for Today and for every"
        " page of a person. Nothing is ever refused."
    )


def restored_pace() -> str:
    """After the usual pace was restored."""
    return tr("The usual pace holds again.")


def privacy_sentences() -> tuple[str, ...]:
    """What is kept where, and what never happens."""
    return (
        tr("Everything stays on this computer, in the folders below. There is no account."),
        tr(
            "Acquainted opens no connection unless you switch reading on, below. It opens a profile"
            " in your browser when you ask for it, and reads only files that you choose."
        ),
        tr("Notes that you marked as private stay out of reports and exports unless you ask."),
        tr(
            "When something goes wrong inside, a report is written beside the program's other files."
            " It says where in the program it was, and holds no name and nothing that you wrote."
            " Nobody is sent it."
        ),
    )


def place_names() -> dict[str, str]:
    """What lies in each of the program's folders."""
    return {
        "data": tr("People, history, pictures and copies"),
        "config": tr("Your rules, and where the window stood"),
        "cache": tr("What can be made again"),
        "log": tr("Reports of what went wrong"),
    }


def portable_text(folder: str) -> str:
    """How to carry the program along with what it keeps; `folder` is that folder's name."""
    return tr(
        "To carry everything along, on a stick for example: make a folder “{folder}” beside the"
        " program. It then keeps all it has in there, and nothing on the computer."
    ).format(folder=folder)


def workspaces_text() -> str:
    """What a workspace is."""
    return tr(
        "A workspace is a folder with people, history and settings of its own. Each opens in a window"
        " of its own."
    )


def copies_text() -> str:
    """What the copies are for."""
    return tr(
        "A copy is read through before it counts. Going back says first what is in it, and keeps a"
        " copy of the present."
    )


def keys_hint() -> str:
    """What the page of shortcuts is for."""
    return tr(
        "Choose an action, press the keys for it, and take them. Single letters are for what can be"
        " logged with the person that is open; they never delete anything."
    )
