"""The table of help pages: one row a page, with what says it.

A page of help more is a row here and its words in `app.words`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.desk import Desk
from app.ui.shortcuts import plain
from app.ui.widgets.text import shown_key
from app.words import help as said
from app.words.help import Part
from app.words.preferences import place_names, privacy_sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpForm:
    """One page.

    Args:
        key: names it; its title is `app.words.help.help_page_title`.
        parts: what it says now.
    """

    key: str
    parts: Callable[[Desk], tuple[Part, ...]]


def help_table() -> tuple[HelpForm, ...]:
    """All pages, in the order of the list."""
    return (
        HelpForm(key="beginning", parts=lambda _desk: said.beginning()),
        HelpForm(key="stages", parts=lambda _desk: said.stages()),
        HelpForm(key="rules", parts=_rules),
        HelpForm(key="readiness", parts=lambda _desk: said.readiness()),
        HelpForm(key="pace", parts=lambda _desk: said.pace()),
        HelpForm(key="exports", parts=lambda _desk: said.exports()),
        HelpForm(key="browser", parts=lambda _desk: said.browser()),
        HelpForm(key="data", parts=_data),
        HelpForm(key="moving", parts=lambda _desk: said.moving()),
        HelpForm(key="privacy", parts=lambda _desk: said.privacy(privacy_sentences())),
        HelpForm(key="shortcuts", parts=_shortcuts),
    )


def _rules(desk: Desk) -> tuple[Part, ...]:
    desk.workspace.policy.refresh()
    return said.rules_in_force(desk.workspace.policy.rules)


def _data(desk: Desk) -> tuple[Part, ...]:
    paths, names = desk.paths, place_names()
    places = {"data": paths.data, "config": paths.config, "cache": paths.cache, "log": paths.log}
    return said.data((names[key], str(folder)) for key, folder in places.items())


def _shortcuts(desk: Desk) -> tuple[Part, ...]:
    actions = desk.actions
    return said.shortcuts(
        (plain(form.text), ", ".join(map(shown_key, actions.keys(form.id))))
        for form in actions.forms
        if actions.keys(form.id)
    )
