"""Labels show what they are given, letter by letter."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.text import (
    ElidedText,
    KeyHint,
    LineText,
    SectionHead,
    Text,
    left_to_right,
    rule,
    sentence_case,
)

MARKUP = '<b>Bold</b><img src="file:///etc/x.png">'


def test_nothing_is_taken_for_markup(qtbot: Any, theme: Theme) -> None:
    plain = Text("x" * 3)
    label = Text(MARKUP, wraps=True, selectable=True)
    for widget in (plain, label):
        qtbot.addWidget(widget)
        assert widget.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert KeyHint("L").textFormat() is Qt.TextFormat.PlainText


def test_a_long_line_is_cut_and_whole_in_its_tooltip(qtbot: Any, theme: Theme) -> None:
    label = ElidedText("A very long line about somebody who writes books")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < 100


def test_a_role_can_change(qtbot: Any, theme: Theme) -> None:
    label = Text("words")
    qtbot.addWidget(label)
    before = label.fontMetrics().height()
    label.set_role("title")
    label.ensurePolished()
    assert label.fontMetrics().height() > before


def test_cards_heads_and_rules(qtbot: Any, theme: Theme) -> None:
    card = Card("Too soon", "card-warn", trailing=KeyHint("L"))
    qtbot.addWidget(card)
    assert card.accessibleName() == "Too soon"
    assert card.head is not None
    assert card.head.label.property("role") == "warn"
    assert Card().head is None
    assert SectionHead("Why", QWidget()).label.text() == "Why"
    across, down = rule(card), rule(card, vertical=True)
    assert (across.maximumHeight(), down.maximumWidth()) == (1, 1)


def test_only_the_first_letter_is_made_large() -> None:
    assert sentence_case("on X about 4 of 10") == "On X about 4 of 10"
    assert sentence_case("") == ""


def test_a_handle_is_written_from_left_to_right_amid_others(monkeypatch: Any) -> None:
    assert left_to_right("@maren@studio.example") == "@maren@studio.example"
    way = Qt.LayoutDirection.RightToLeft
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: way)
    assert left_to_right("@maren") == "\u2066@maren\u2069"


def test_a_line_takes_more_lines_only_without_room(qtbot: Any, theme: Theme) -> None:
    line = LineText("A draft for Rosalind Achterberg", "strong")
    qtbot.addWidget(line)
    hint = line.sizeHint()
    assert hint.height() < 2 * line.fontMetrics().height()
    assert line.heightForWidth(hint.width() // 2) > hint.height()
