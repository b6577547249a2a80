"""The page of shortcuts by itself: which of its buttons mean something for the chosen action."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.preferences.keys_panel import KeyRow, KeysPanel

ROWS = [
    KeyRow(id="a", text="One", menu="File", keys=("Ctrl+A", "F2"), is_own=False),
    KeyRow(id="b", text="Two", menu="Edit", keys=(), is_own=True),
]


def test_it_offers_what_can_be_done_with_the_chosen_one(
    bring_up: Callable[[QWidget], None],
) -> None:
    panel = KeysPanel()
    bring_up(panel)
    panel.show_rows(ROWS)
    assert panel.model.index(0, 2).data() == "Ctrl+A, F2"
    assert (panel.clearer.isEnabled(), panel.restorer.isEnabled()) == (True, False)
    panel.table.selectRow(1)
    assert (panel.clearer.isEnabled(), panel.restorer.isEnabled()) == (False, True)
    assert not panel.taker.isEnabled()
    told: list[tuple[str, str]] = []
    panel.key_chosen.connect(lambda action, key: told.append((action, key)))
    panel.edit.setKeySequence(QKeySequence("Ctrl+Shift+K"))
    panel.taker.click()
    assert told == [("b", "Ctrl+Shift+K")]
    panel.tell_problem("Taken.")
    panel.show_rows(ROWS)
    assert panel.chosen == ROWS[1]
    assert not panel.problem.isVisible()
