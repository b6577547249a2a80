"""The window of the help by itself: plain text only, and actions asked for by their buttons."""

from typing import Any

from PySide6.QtCore import Qt

from app.ui.help.window import HelpWindow, Page
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.help import Part

PAGES = (
    Page(
        key="a",
        title="Ärger",
        parts=(Part(text="<b>no markup</b>"), Part(text="Head", is_head=True)),
    ),
    Page(key="b", title="Keys", parts=(Part(text="Press them.", action="help.shortcuts"),)),
)


def test_it_says_what_it_is_given_as_it_stands_and_asks_for_actions(
    qtbot: Any, theme: Theme
) -> None:
    window = HelpWindow(PAGES, lambda action: f"Do {action}")
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    texts = [text.text() for text in window.page.widget().findChildren(Text)]
    assert texts == ["Ärger", "<b>no markup</b>", "Head"]
    asked: list[str] = []
    window.action_asked.connect(asked.append)
    window.show_page("b")
    (button,) = window.page.widget().findChildren(Button)
    assert button.text() == "Do help.shortcuts"
    button.click()
    assert asked == ["help.shortcuts"]


def test_words_are_found_whatever_their_case_and_accents() -> None:
    assert PAGES[0].holds(["arger", "markup"])
    assert not PAGES[0].holds(["keys"])
