"""How one row is laid out: titles wrap, texts are cut after some lines, letters count as Qt's."""

from app.ui.theme import LIGHT, Theme
from app.ui.timeline.entries import Row, Shape
from app.ui.timeline.painting import SHORT_LINES, Look, RowPainter
from app.ui.timeline.titles import Telling

ACT = Row(Shape.ACT, 0)


def telling(body: str = "", head: str = "You commented") -> Telling:
    return Telling(head=head, rest="on X", body=body, when="3 days ago", icon="heart")


def test_a_long_text_ends_in_an_ellipsis_after_some_lines(theme: Theme) -> None:
    painter = RowPainter(LIGHT, 500)
    laid = painter.lay(ACT, telling("Quite a few words. " * 80), Look())
    assert laid.is_cut
    assert laid.body is not None
    assert laid.body.lineCount() == SHORT_LINES
    assert laid.body.text().endswith("…")
    whole = painter.lay(ACT, telling("Quite a few words. " * 80), Look(is_open=True))
    assert whole.body is not None
    assert not whole.is_cut
    assert whole.height > laid.height


def test_a_short_text_is_whole_also_with_letters_beyond_the_first_plane(theme: Theme) -> None:
    painter = RowPainter(LIGHT, 500)
    for text in ("Short.", "𝒜𝓇𝓉 and more", "two\nlines"):
        laid = painter.lay(ACT, telling(text), Look())
        assert laid.body is not None
        assert not laid.is_cut
        assert "…" not in laid.body.text()


def test_a_long_title_takes_more_lines_and_keeps_clear_of_the_date(theme: Theme) -> None:
    painter = RowPainter(LIGHT, 320)
    short = painter.lay(ACT, telling(), Look())
    long = painter.lay(ACT, telling(head="Somebody with a very long name replied to you"), Look())
    assert short.title.lineCount() == 1
    assert long.title.lineCount() > 1
    assert long.height > short.height


def test_the_estimate_is_close_and_exact_for_rows_without_text(theme: Theme) -> None:
    painter = RowPainter(LIGHT, 600)
    assert painter.estimate(ACT, 0) == painter.lay(ACT, telling(), Look()).height
    for text in ("One line.", "Some words. " * 20):
        exact = painter.lay(ACT, telling(text), Look()).height
        assert abs(painter.estimate(ACT, len(text)) - exact) <= 0.4 * exact


def test_undo_stands_inside_the_card(theme: Theme) -> None:
    painter = RowPainter(LIGHT, 600)
    card = Row(Shape.MOVE, 0)
    laid = painter.lay(card, telling(), Look(can_undo=True))
    assert 0 < laid.undo.left() < laid.undo.right() < 600
    assert painter.lay(card, telling(), Look()).undo.isEmpty()
    mirrored = RowPainter(LIGHT, 600, is_mirrored=True)
    assert mirrored.undo_box(laid, 10).left() < 200
