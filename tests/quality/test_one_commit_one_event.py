"""Habit 4: one commit, one event. Only the unit of work tells what changed."""

from tests.support.source import modules


def test_changes_are_made_in_the_store_only() -> None:
    made = [
        f"{m.at(call)} {name}"
        for m in modules()
        if m.layer not in {"store", "core"}
        for call, name in m.calls()
        if name == "app.core.events.Changes"
    ]
    assert made == []


def test_changes_are_made_in_one_module_of_the_store() -> None:
    makers = {
        m.name
        for m in modules("store")
        for _, name in m.calls()
        if name == "app.core.events.Changes"
    }
    assert len(makers) <= 1, makers
