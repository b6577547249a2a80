"""The pages of the window, each built when somebody first goes there or first needs it.

Knows forms, and whom to ask for what is not there yet. Refuses to know what stands on a page.
Building all of them before the window is seen took five times as long as the window itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from app.ui.desk import Desk, Page, PageForm


class Pages:
    """The pages by key.

    Args:
        forms: the table of pages; nothing of it is built by this alone.
    """

    def __init__(self, desk: Desk, forms: Sequence[PageForm]) -> None:
        self._desk = desk
        self._forms = {form.key: form for form in forms}
        self._built: dict[str, Page] = {}
        for form in forms:
            desk.window.await_page(form.key, partial(self.page, form.key))
            for action in form.actions:
                desk.actions.handle_later(action, partial(self.page, form.key))
            if form.woken_by is not None:
                self._wake(form)

    @property
    def keys(self) -> tuple[str, ...]:
        """All pages, built or not, in the order of the table."""
        return tuple(self._forms)

    @property
    def built(self) -> frozenset[str]:
        """The pages that are there."""
        return frozenset(self._built)

    def page(self, key: str) -> Page:
        """A page's controller, built if this is the first time."""
        if key not in self._built:
            made = self._built[key] = self._forms[key].build(self._desk)
            self._desk.window.add_page(key, made.widget)
        return self._built[key]

    def _wake(self, form: PageForm) -> None:
        assert form.woken_by is not None
        signal = form.woken_by(self._desk)

        def hear(given: object) -> None:
            signal.disconnect(hear)
            if form.key not in self._built:
                # The page connects itself while it is built: said again, it hears this one, too.
                self.page(form.key)
                signal.emit(given)

        signal.connect(hear)
