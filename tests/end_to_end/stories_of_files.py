"""What people do with files, addresses and rules: bring in, take home, hand over, try out."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from PySide6.QtWidgets import QApplication, QLineEdit

from app.paths import workspace_paths
from tests.end_to_end.scene import Scene, Step, Steps

UNCLEAR = "those.csv"
UNCLEAR_ROWS = "wer;spitzname;merkmal\nmaren okafor;maren_o;brot\nilse brandt;ilseb;salz\n"
HOME = "home.json"
SHEET, PAGE_OF_REPORT = "sheet.pdf", "report.html"
PAGE, WHOSE = "https://studio.example/@maren/109876543210987654", "Maren Okafor"
"""The address of something that a sample person wrote."""
NEW_PAGE, NEWCOMER = "https://bsky.app/profile/vera.example", "Vera Lind"
HARDER = "gestures_given + messages_given >= 6 or exchanges >= 2"
EASIER = "gestures_given >= 5"
WHO_MOVES = "Rosalind Achterberg"


def say_what_the_columns_hold(me: Scene) -> Steps:
    """A table says nothing of its columns; I do, twice take it in, and take it back once."""
    file = Path.cwd() / UNCLEAR
    file.write_text(UNCLEAR_ROWS, encoding="utf-8")
    yield from me.see("Who would you like to connect with?")
    yield from me.drag(file)
    yield from me.see(f"What do the columns of {UNCLEAR} hold?", "maren okafor")
    for column, role in ((1, "Name"), (2, "Handle")):
        yield from me.click(f"Column {column} holds")
        yield Step(lambda: QApplication.activePopupWidget() is not None, "the choices")
        yield from me.type(f"{role}\n")
    yield from me.click("Handles belong to")
    yield Step(lambda: QApplication.activePopupWidget() is not None, "the networks")
    yield from me.type("Insta\n")
    yield from me.click("Read it like this")
    yield from me.click("Import 2 people")
    yield from me.see("People, 2")
    yield from me.press("Ctrl+O")
    yield from me.choose_file(UNCLEAR)
    yield from me.see("Import preview", "Read it again")
    yield from me.press("Escape")
    yield from me.press("Ctrl+H")
    yield from me.see("Take back this import")
    yield from me.click("Take back this import")
    yield from me.see("Taken back: Import", "Do it again")


def take_everything_home(me: Scene) -> Steps:
    """I like something, then take everything home, to begin anew with it elsewhere."""
    yield from me.press("Ctrl+F", "Down", "L")
    yield from me.see("Logged: You liked a post")
    yield from me.menu("File", "Take everything home…")
    yield from me.click("Choose a file…")
    yield from me.choose_file(HOME)
    yield from me.see(HOME)


def begin_anew_with_it(me: Scene) -> Steps:
    """On another computer I drop the file that I took home."""
    yield from me.see("Who would you like to connect with?")
    yield from me.drag(Path.cwd() / HOME)
    yield from me.see("Bring everything back?")
    yield from me.click("Bring everything back")
    yield from me.see("is here again", "People, 57")


def hand_over_from_the_browser(me: Scene) -> Steps:
    """My browser hands me a page of somebody I know, then one of somebody new; then a file."""
    yield from me.see("Five small things.")
    yield from me.start_again(handed(PAGE, "On tides"))
    yield from me.see("Log what you did", "On tides", WHOSE)
    yield from me.press("L")
    yield from me.see("Log it")
    yield from me.press("Return")
    yield from me.see("Logged: You liked a post")
    yield from me.start_again(handed(NEW_PAGE, "Vera"))
    yield from me.see("New person")
    yield from me.press("Ctrl+A")
    yield from me.type(f"{NEWCOMER}\n")
    yield from me.press("D")
    yield from me.see("Log it")
    yield from me.press("Return")
    yield from me.see("Logged: You read something")
    yield from me.start_again(next(Path.cwd().glob("twitter-*.zip")).name)
    yield from me.see("Import preview", "Zoë Brandt")
    yield from me.press("Escape")
    yield from me.see("Five small things.")


def save_a_sheet_in_letter(me: Scene) -> Steps:
    """I save the sheet of one person as a PDF for paper of another country, and the report as HTML."""
    yield from me.press("Ctrl+F")
    yield from me.type(WHOSE)
    yield from me.see("1 person")
    yield from me.press("Return")
    yield from me.see("Next gentle step")
    yield from me.menu("Person", "Sheet on paper…")
    yield from me.click("Paper: As usual here")
    yield from me.click("US Letter")
    yield from me.see("Paper: US Letter")
    yield from me.click("Save as PDF…")
    yield from me.choose_file(SHEET)
    yield from me.see(f"Saved as {SHEET}")
    yield from me.press("Escape")
    yield from me.menu("View", "Progress")
    yield from me.see("This quarter", "Paper: US Letter")
    yield from me.click("Save as HTML…")
    yield from me.choose_file(PAGE_OF_REPORT)
    yield from me.see(f"Saved as {PAGE_OF_REPORT}")


def try_an_easier_rule(me: Scene) -> Steps:
    """I change a rule, see who would move by it, leave it; then I change it again and keep it."""
    for last in ("Cancel", "Save"):
        assert not rules_file(me.folder).exists()
        yield from me.press("Ctrl+,")
        yield from me.click("Rules")
        yield from me.click("days_known >= 7")
        while focused_text() != HARDER:
            yield from me.press("Tab")
        yield from me.press("Ctrl+A")
        yield from me.type(EASIER)
        yield from me.see("For 1 person something would change today.")
        yield from me.see(f"{WHO_MOVES}: Engage → Converse")
        yield from me.click(last)
        yield Step(lambda: QApplication.activeModalWidget() is None, "the dialog to be gone")
    yield from me.see("Your rules are in force.")


def rules_file(folder: Path) -> Path:
    """Where the rules of one's own are kept."""
    return workspace_paths(folder).config / "rules.toml"


def focused_text() -> str:
    """What stands in the line that has the keyboard."""
    widget = QApplication.focusWidget()
    return widget.text() if isinstance(widget, QLineEdit) else ""


def handed(address: str, title: str) -> str:
    """What the bookmark in a browser hands over."""
    return f"acquainted:capture?url={quote(address, safe='')}&title={quote(title, safe='')}"
