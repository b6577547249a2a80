"""The report as plain text: every block a few lines, every name on one of them."""

from __future__ import annotations

from app.core.stages import Stage
from app.reports.document import (
    Bar,
    Bars,
    Column,
    Document,
    Figures,
    Paragraph,
    Section,
    Table,
    WeekBar,
    Weeks,
)
from app.reports.plain import to_plain

BAR = Bar(
    stage=Stage.FOLLOW, label="Follow", value=412, shown="412", before="was 396",
    length=1.0, is_broken=True,
)  # fmt: skip


def test_every_kind_of_block_has_its_lines() -> None:
    document = Document(
        title="Title",
        kicker="Kicker",
        sections=(
            Section(heading="", blocks=(Figures(items=(("9", "moved"), ("1", "heard"))),)),
            Section(heading="Where", blocks=(Bars(bars=(BAR,), note="broken"),)),
            Section(
                heading="Who",
                blocks=(
                    Table(
                        columns=(Column(head="Person", share=1), Column(head="Why", share=2)),
                        rows=(("<b>Zoë\nBrandt</b>", "known\tlong"),),
                    ),
                    Paragraph(text="Two\nlines."),
                ),
            ),
            Section(
                heading="Weeks",
                blocks=(
                    Weeks(
                        weeks=(WeekBar(label="7", gestures=1200, answers=3),),
                        legend="grey: from you · green: from them",
                        heads=("Week", "From you", "From them"),
                    ),
                ),
            ),
        ),
        footer="Footer",
    )
    assert to_plain(document) == (
        "Kicker\nTitle\n\n"
        "9 moved\n1 heard\n\n"
        "Where\nFollow         412  (was 396)\n\n"
        "Who\nPerson | Why\n<b>Zoë Brandt</b> | known long\nTwo lines.\n\n"
        "Weeks\nWeek  From you  From them\n   7     1,200          3\n\n"
        "Footer\n"
    )
