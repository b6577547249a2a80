"""The menu that narrows the list: tag or list, network, how often, state, and what was saved.

Knows a question to the list and what each entry makes of it. Refuses to know who answers it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.core.handles import Network
from app.core.stages import State
from app.services.rows import PeopleQuery, SavedFilterRow, TagRow
from app.words.networks import network_name
from app.words.people import filter_text
from app.words.stages import state_name
from app.words.translation import tr

BESIDE_THE_LADDER = frozenset({State.SET_ASIDE, State.ARCHIVED})
"""States that the list leaves out unless it is asked for everybody."""


def with_state(query: PeopleQuery, state: State) -> PeopleQuery:
    """The same question, of those in one state."""
    return replace(query, state=state, everybody=state in BESIDE_THE_LADDER)


def without_filter(query: PeopleQuery) -> PeopleQuery:
    """The same question, narrowed by search and stage alone."""
    is_beside = query.state in BESIDE_THE_LADDER
    everybody = query.everybody and not is_beside
    return replace(
        query,
        tag="",
        network=None,
        tier=None,
        state=None,
        batch=None,
        is_unsorted=False,
        everybody=everybody,
    )


class FilterMenu(QMenu):
    """The menu; it is filled each time before it opens.

    Signals:
        picked(PeopleQuery): this is to be asked from now on.
        save_asked(): the present question is to get a name.
        triage_asked(): those it has are to be gone through one by one.
    """

    picked = Signal(object)
    save_asked = Signal()
    triage_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filter"))

    def fill(
        self, query: PeopleQuery, tags: Sequence[TagRow], saved: Sequence[SavedFilterRow]
    ) -> None:
        """Offer what there is.

        Args:
            query: the present question; what it holds is checked.
        """
        # Loaded when the menu first opens: the list is seen without them.
        from app.core.tiers import Tier
        from app.words.commands import filter_line
        from app.words.keeping import tier_name

        self.clear()
        is_whole = not filter_text(query)
        self._add(self, tr("All"), without_filter(query), is_on=is_whole)
        if saved:
            self.addSeparator()
        for row in saved:
            asked = replace(row.query, sort=query.sort)
            self._add(self, filter_line(row.name, row.people), asked, is_on=asked == query)
        self.addSeparator()
        named = self.addMenu(tr("&Tag or list"))
        for tag in tags:
            line = filter_line(tag.name, tag.people)
            self._add(named, line, replace(query, tag=tag.name), is_on=query.tag == tag.name)
        named.setEnabled(bool(tags))
        places = self.addMenu(tr("&Network"))
        for network in sorted(Network, key=network_name):
            asked = replace(query, network=network)
            self._add(places, network_name(network), asked, is_on=query.network is network)
        often = self.addMenu(tr("How o&ften"))
        for tier in Tier:
            self._add(often, tier_name(tier), replace(query, tier=tier), is_on=query.tier is tier)
        states = self.addMenu(tr("&State"))
        for state in State:
            asked = with_state(query, state)
            self._add(states, state_name(state), asked, is_on=query.state is state)
        waiting = replace(query, is_unsorted=not query.is_unsorted)
        self._add(self, tr("Not gone through"), waiting, is_on=query.is_unsorted)
        self.addSeparator()
        self.addAction(tr("&Go through these…")).triggered.connect(self.triage_asked)
        saver = self.addAction(tr("&Save this filter…"))
        saver.setEnabled(not is_whole)
        saver.triggered.connect(self.save_asked)

    def _add(self, menu: QMenu, text: str, query: PeopleQuery, *, is_on: bool) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda: self.picked.emit(query))
