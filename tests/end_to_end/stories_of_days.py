"""What people do on a day: log from anywhere, go through Today, write, come back tomorrow."""

from __future__ import annotations

from PySide6.QtCore import QSize

from tests.end_to_end.scene import Scene, Step, Steps

LOGGED, OTHER = "Tilda Ekwall", "Edda Hraun"
WRITTEN_TO = "Rosalind Achterberg"
SPECIFIC = (
    "Your piece on the hedge in March stayed with me all week. How did you choose where it ends?"
)
TOO_MUCH = " Could we have a quick call next week?"
GENTLER = "May I ask you about it here instead?"
SMALLER = QSize(1200, 840)


def log_from_another_page(me: Scene) -> Steps:
    """From the report, in four strokes: what I did, once today and once three days ago."""
    yield from me.menu("View", "Progress")
    yield from me.see("This quarter")
    yield from me.press("Ctrl+L")
    yield from me.see("With whom?")
    yield from me.type("tilda\n")
    yield from me.press("L")
    yield from me.see("Log it")
    yield from me.press("Return")
    yield from me.see("Logged: You liked a post")
    yield from me.miss("With whom?")
    yield from me.press("Ctrl+L")
    yield from me.see("With whom?")
    yield from me.type("hraun\n")
    yield from me.press("R")
    yield from me.see("Log it")
    yield from me.click("Day: today, yesterday, -3 or 2026-11-20")
    yield from me.type("-3\n")
    yield from me.see("Logged: You reshared")
    yield from me.click("Undo")
    yield from me.see("Taken back")
    yield from me.see("This quarter")


def go_through_today_by_keys(me: Scene) -> Steps:
    """I do one thing of Today, put one off and skip one; the palette brings me where I want."""
    yield from me.see("Five small things.")
    first, second, third, *_ = me.cards()
    for keys, gone in ((("D",), first), (("S", "Down", "Return"), second), (("K",), third)):
        yield from me.press(*keys)
        yield Step(lambda gone=gone: gone not in me.cards(), f"{gone} to be gone")
    yield from me.press("Ctrl+K")
    yield from me.see("A person or an action")
    yield from me.type("okaf")
    yield from me.press("Return")
    yield from me.see("Next gentle step")
    yield from me.press("N")
    yield from me.press("Escape", "Ctrl+K")
    yield from me.type("histo\n")
    yield from me.see("Take this back")


def write_gently(me: Scene) -> Steps:
    """I write a draft, see that it asks too much, take the gentler wording, and have sent it."""
    yield from me.press("Ctrl+F")
    yield from me.type("Achterb")
    yield from me.see("1 person")
    yield from me.press("Return", "W")
    yield from me.see(f"A draft for {WRITTEN_TO}")
    yield from me.type(SPECIFIC + TOO_MUCH)
    yield from me.see("1 Asks for a call or a meeting", "Asks one open question")
    yield from me.click("1 Asks for a call or a meeting")
    yield from me.click("Use the gentler wording")
    yield from me.see(GENTLER)
    yield from me.miss("Asks for a call or a meeting")
    yield from me.click("I sent this")
    yield from me.see("Logged: You commented")
    assert any("the hedge in March" in row for row in me.timeline()), me.timeline()


def leave_the_window_as_i_like_it(me: Scene) -> Steps:
    """I make the window smaller, order the list by name, like something, and close."""
    me.window.resize(SMALLER)
    yield from me.press("Ctrl+2")
    yield from me.see("57 people")
    yield from me.click("Order: Readiness")
    yield from me.click("Name")
    yield from me.see("Order: Name")
    yield from me.press("Ctrl+F", "Down", "Home", "L")
    yield from me.see("Logged: You liked a post")


def find_it_so_the_next_day(me: Scene) -> Steps:
    """The next day the window is as I left it, and what I did yesterday can be taken back."""
    assert me.opened_at == SMALLER, me.opened_at
    yield from me.press("Ctrl+2")
    yield from me.see("Order: Name")
    yield from me.press("Ctrl+Z")
    yield from me.see("Taken back: ")
