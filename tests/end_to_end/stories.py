"""What people do with the program, told from their side. Each is played in a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from tests.end_to_end.scene import Scene, Step, Steps

NEWCOMERS = "Lin Aster\n@juno@studio.example\nhttps://bsky.app/profile/vera.example.org"
ALMOST = "Rosalind Achterberg"
"""A sample person whom one more gesture moves to Converse."""
REPORT = "kept.pdf"


def archive() -> Path:
    """An X archive as X hands it out, in the folder where the program was started."""
    return next(Path.cwd().glob("twitter-*.zip"))


def drop_an_export(me: Scene) -> Steps:
    """I drop my X archive on the window, take its people in, like something, think better of it."""
    yield from me.see("Who would you like to connect with?")
    yield from me.drag(archive())
    yield from me.see("Import preview", "nothing is saved until you say so")
    yield from me.see("Zoë Brandt", "Tomás Reyes", "Import 11 people and 9 interactions")
    yield from me.click("Import 11 people and 9 interactions")
    yield from me.miss("Import preview")
    yield from me.menu("View", "People")
    yield from me.see("11 people")
    yield from me.click("Zoë Brandt")
    yield from me.see("Next gentle step")
    assert any("You commented" in row for row in me.timeline()), me.timeline()
    before = len(me.timeline())
    yield from me.press("L")
    yield from me.see("Logged: You liked a post")
    assert any("You liked a post" in row for row in me.timeline()), me.timeline()
    yield from me.press("Ctrl+Z")
    yield from me.see("Taken back")
    yield Step(lambda: len(me.timeline()) == before, "the timeline as it was")


def go_through_an_import(me: Scene) -> Steps:
    """I take my archive in and go through its people: a key each, one skipped, one taken back."""
    yield from me.see("Who would you like to connect with?")
    yield from me.drag(archive())
    yield from me.see("Import 11 people and 9 interactions")
    yield from me.click("Import 11 people and 9 interactions")
    yield from me.click("Go through them")
    yield from me.see("1 of 11", "Tomás Reyes")
    yield from me.press("1")
    yield from me.see("Tomás Reyes: near.", "2 of 11")
    yield from me.press("Space")
    yield from me.see("3 of 11")
    yield from me.press("6")
    yield from me.see("4 of 11", "run by a team")
    yield from me.press("Z")
    yield from me.see("3 of 11")
    yield from me.press("Escape")
    yield from me.miss("Go through people")


def begin_with_three_names(me: Scene) -> Steps:
    """I begin with nothing but three lines, and write down at once what I did: keys alone."""
    yield from me.see("Who would you like to connect with?")
    yield from me.type(NEWCOMERS)
    yield from me.see("3 people")
    yield from me.press("Ctrl+Return")
    yield from me.see("3 people are here now. Take your time.")
    yield from me.see("Lin Aster", "vera.example.org", "Next gentle step")
    yield from me.press("L")
    yield from me.see("Logged: You liked a post")


def do_what_today_proposes(me: Scene) -> Steps:
    """I look around with the sample people, do the first thing of Today, and take it back."""
    yield from me.click("Look around with sample people")
    yield from me.see("Today", "Five small things.")
    proposed = me.cards()
    assert len(proposed) == 5
    assert proposed[0] == "Answer Maren Okafor"
    yield from me.click("Done")
    yield from me.see("Done. ")
    yield Step(lambda: proposed[0] not in me.cards(), "the card to be gone")
    yield from me.press("Ctrl+Z")
    yield Step(lambda: me.cards() == proposed, "the card to be back")


def log_until_somebody_moves(me: Scene) -> Steps:
    """I log one more like; the rules move Rosalind and say why; I take it back."""
    yield from me.see("Five small things.")
    yield from me.press("Ctrl+F")
    yield from me.type("Achterb")
    yield from me.see("1 person")
    yield from me.press("Return", "L")
    yield from me.see(f"{ALMOST} is at Converse now")
    moves = [row for row in me.timeline() if "Engage" in row and "Converse" in row]
    assert len(moves) == 1, me.timeline()
    assert "6 gestures" in moves[0], moves
    yield from me.menu("Edit", "Undo")
    yield from me.see("Taken back")
    yield Step(
        lambda: not any("Converse" in row for row in me.timeline()), "the move to be taken back"
    )


def do_it_again_after_a_restart(me: Scene) -> Steps:
    """The next time the program is open, what I took back can be done again."""
    yield from me.press("Ctrl+F")
    yield from me.type("Achterb")
    yield from me.see("1 person")
    yield from me.press("Return")
    yield from me.press("Ctrl+Shift+Z")
    yield from me.see("Done again")
    yield Step(
        lambda: any("Engage" in row and "Converse" in row for row in me.timeline()),
        "the move to be there again",
    )


def keep_the_report(me: Scene) -> Steps:
    """I save the report of this quarter as a PDF."""
    yield from me.see("Five small things.")
    yield from me.press("Ctrl+5")
    yield from me.see("Progress", "This quarter")
    yield from me.press("Ctrl+Shift+E")
    yield from me.choose_file(REPORT)
    yield from me.see(f"Saved as {REPORT}")


def look_and_leave(me: Scene) -> Steps:
    """I look into an archive, and leave it."""
    yield from me.see("Five small things.")
    yield from me.press("Ctrl+O")
    yield from me.choose_file(archive().name)
    yield from me.see("Import preview", "Zoë Brandt")
    yield from me.press("Escape")
    yield from me.miss("Import preview")
    yield from me.see("Five small things.")
    yield from me.menu("View", "People")
    yield from me.see("57 people")
    yield from me.miss("Zoë Brandt")


def find_somebody_without_a_mouse(me: Scene) -> Steps:
    """From the start to a gesture that is written down, by keys alone."""
    yield from me.see("Who would you like to connect with?")
    yield from me.press("Tab", "Tab", "Tab")
    yield Step(lambda: focus_says("Look around with sample people"), "the focus to come here")
    yield from me.press("Space")
    yield from me.see("Five small things.")
    yield from me.press("Ctrl+F")
    yield from me.type("okaf")
    yield from me.see("Maren Okafor")
    yield from me.miss("Tilda Ekwall")
    yield from me.press("Escape")
    yield from me.see("57 people")
    yield from me.press("Tab", "Right", "Right", "Space")
    yield from me.see("16 people")
    yield from me.press("Ctrl+F")
    yield from me.type("jules")
    yield from me.see("1 person", "Jules Baptiste")
    yield Step(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "to be typing")
    yield from me.press("Return", "C")
    yield from me.see("You commented", "Log it")
    yield from me.type("The ferry scene, and why it is silent")
    yield from me.press("Ctrl+Return")
    yield from me.see("Logged: You commented")
    assert any("The ferry scene" in row for row in me.timeline()), me.timeline()


def focus_says(text: str) -> bool:
    """Whether the keyboard goes to what says this."""
    widget = QApplication.focusWidget()
    return widget is not None and widget.accessibleName() == text
