"""Rows about the judgement: a trial of other rules, and a year with made-up people."""

from __future__ import annotations

from tests.benchmarks.lines import Line, copied, folder, middle
from tests.benchmarks.measuring import run
from tests.benchmarks.seed import Size


def rules(size: Size, pairs: int) -> list[Line]:
    """Other rules tried on everybody: who would move, by name and with the reason."""
    lines = []
    with folder() as own:
        for how, what in (("some", "as many named as the editor shows"), ("all", "all named")):
            found = []
            for _ in range(pairs):
                copied(size, own)
                found.append(run("trials.rules", (how, str(own))))
            named, people = middle(found, "named"), middle(found, "people")
            seen = (
                f"{middle(found, 'seconds'):.2f} s ({named:,.0f} of {people:,.0f} who would move)"
            )
            lines.append(Line(what=f"a trial of other rules, {what}", target="", seen=seen))
    return lines


def life(_size: Size, pairs: int) -> list[Line]:
    """A year with 40 made-up people by the default rules, one seed a pair."""
    found = [run("trials.life", ("40", "365", str(seed))) for seed in range(1, pairs + 1)]
    lines = []
    for figure, what in (
        ("fourth", "fourth unanswered touches within 30 days"),
        ("early", "favours asked before two exchanges"),
    ):
        count = sum(one.told[figure] for one in found)
        lines.append(Line(what=what, target="0", seen=f"{count:g}", holds=count == 0))
    stages = ", ".join(
        f"{name} {middle(found, name):g}" for name in ("engage", "converse", "connect")
    )
    seen = (
        f"reached {stages}; {middle(found, 'touches'):g} touches, {middle(found, 'asks'):g} asks,"
        f" {middle(found, 'pushed'):g} pushed after silence; {middle(found, 'seconds'):.1f} s"
    )
    return [*lines, Line(what="a year with 40 made-up people", target="", seen=seen)]
