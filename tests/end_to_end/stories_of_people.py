"""What people do with whom they know: move, tag, take out, bring back, forget, join."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.end_to_end.scene import Scene, Step, Steps

MOVED, REASON = "Aroha Tamihana", "We met at the fair and talked for an hour"
"""Somebody at Engage who is moved by hand, and why."""
TAG = "printmakers"
BROUGHT_BACK, FORGOTTEN = "Jules Baptiste", "Tilda Ekwall"
TWICE = "Vera Lind"


def move_a_card_by_hand(me: Scene) -> Steps:
    """I hold a card over the next column, read what is missing, and move it for a reason."""
    yield from me.see("Five small things.")
    yield from me.press("Ctrl+3")
    yield from me.see("You have the last word.")
    yield from me.carry(MOVED, over="Converse, ")
    yield from me.see("Converse still wants")
    yield from me.let_go()
    yield from me.see(
        f"{MOVED} to Converse", "A move by hand holds until you let the rules move on."
    )
    yield from me.type(f"{REASON}\n")
    yield from me.see(f"{MOVED} is at Converse now.", "Converse, 24", "Engage, 15")
    yield from me.press("Return")
    yield from me.see("Next gentle step")
    moves = [row for row in me.timeline() if "moved by you" in row]
    assert len(moves) == 1, me.timeline()
    assert REASON in moves[0], moves
    yield from me.press("Ctrl+Z")
    yield from me.see(f"Taken back: Move {MOVED} by hand")
    yield Step(lambda: not any("moved by you" in row for row in me.timeline()), "no move by hand")
    yield from me.press("Ctrl+Shift+Z")
    yield from me.see("Done again")


def tag_several_at_once(me: Scene) -> Steps:
    """I choose four people in the list, tag them at once, and take that back at once."""
    yield from me.press("Ctrl+2")
    yield from me.see("57 people")
    yield from me.press("Ctrl+F", "Down", "Shift+Down", "Shift+Down", "Shift+Down")
    yield from me.see("4 selected")
    yield from me.click("Change them")
    yield from me.click("Tag…")
    yield from me.see("Tag 4 people")
    yield from me.type(f"{TAG}\n")
    yield from me.see(f"Tag 4 people “{TAG}”")
    yield from me.press("Ctrl+F")
    yield from me.type(TAG)
    yield from me.see("4 people")
    yield from me.menu("Edit", "Undo")
    yield from me.see(f"Taken back: Tag 4 people “{TAG}”", f"No one matches “{TAG}”")


def bring_one_back_and_forget_another(me: Scene) -> Steps:
    """I delete two people; one I find in the trash and take back, the other is to be forgotten."""
    for name in (BROUGHT_BACK, FORGOTTEN):
        yield from me.press("Ctrl+F", "Ctrl+A")
        yield from me.type(name)
        yield from me.see("1 person")
        yield from me.press("Return")
        yield from me.see("Next gentle step")
        yield from me.press("Ctrl+Delete")
        yield from me.see(f"No one matches “{name}”")
    yield from me.menu("Edit", "Trash…")
    yield from me.see("30 days", BROUGHT_BACK, FORGOTTEN)
    yield from me.click(BROUGHT_BACK)
    yield from me.click("Take back")
    yield from me.see("out of the trash")
    yield from me.click(FORGOTTEN)
    yield from me.click("Forget for good…")
    yield from me.see(f"Forget {FORGOTTEN}?", "This can't be taken back.")
    yield from me.press("Return")  # leaves all as it is
    yield Step(lambda: QApplication.activeModalWidget() is None, "the question to be gone")
    yield from me.see(FORGOTTEN)
    yield from me.click("Forget for good…")
    yield from me.click("Forget for good")
    yield from me.miss(FORGOTTEN)
    yield from me.press("Escape")


def join_two_who_are_one(me: Scene) -> Steps:
    """Somebody is here twice: I compare, merge, think better of it, and say they are two."""
    yield from me.see("Five small things.")
    for how_many in (58, 59):
        yield from me.press("Ctrl+N")
        yield from me.type(f"{TWICE}\n")
        yield from me.see(f"People, {how_many}")
    yield from me.menu("Person", "Find duplicates…")
    yield from me.see(f"Both are called {TWICE}.", "Kept, with name and stage")
    yield from me.click("Merge into one")
    yield from me.see("two are one now", "Nobody here looks like anybody else")
    yield from me.click("Undo")
    yield from me.see(f"Both are called {TWICE}.")
    yield from me.click("Not the same")
    yield from me.see("Nobody here looks like anybody else")
