"""The table of pages: every page once, and the side bar's with an icon."""

from app.ui.page_table import page_table


def test_every_page_has_its_own_key_and_an_icon() -> None:
    keys = [form.key for form in page_table()]
    assert len(keys) == len(set(keys))
    assert all(form.icon for form in page_table() if form.text)
