"""What the user keeps on somebody by hand, in words: cadence, days of the year, and their labels.

The window and the command line say the same. Refuses to know how it is kept.
"""

from __future__ import annotations

import datetime as dt

from app.core.occasions import Occasion, is_near, next_day, years_then
from app.core.own_pace import USUAL_PACE, Pace
from app.core.tiers import Tier
from app.words.dates import day_and_month
from app.words.translation import tr, trn

TIERS: dict[Tier, str] = {
    Tier.NEAR: "Near",
    Tier.STEADY: "Steady",
    Tier.LIGHT: "Light touch",
}


def about_label() -> str:
    """Heading of all that is kept by hand."""
    return tr("About")


def cadence_label() -> str:
    """Label of the cadence."""
    return tr("In touch")


def met_label() -> str:
    """Label of how you met."""
    return tr("How you met")


def lists_label() -> str:
    """Label of the lists that somebody is on."""
    return tr("On lists")


def tier_name(tier: Tier) -> str:
    """How often a tier is in touch, by its name: "Near"."""
    return tr(TIERS[tier])


def cadence_text(tier: Tier | None, days: int | None, pace: Pace = USUAL_PACE) -> str:
    """How often somebody is to be heard from; an own number of days goes before the tier.

    Args:
        days: 1 to 730, or None.
        pace: says what a tier means.
    """
    if days is not None:
        return trn("Every day", "Every {days} days", days).format(days=days)
    if tier is None:
        return tr("Not said")
    every = pace.cadence(tier)
    said = trn("{tier}, every day", "{tier}, every {days} days", every)
    return said.format(tier=tier_name(tier), days=every)


def occasion_day(occasion: Occasion) -> str:
    """The day of an occasion, with its year where that is known: "29 February 1980"."""
    shown = day_and_month(occasion.month, occasion.day)
    if occasion.year is None:
        return shown
    return tr("{day} {year}").format(day=shown, year=occasion.year)


def occasion_text(occasion: Occasion, today: dt.date) -> str:
    """An occasion's day, and when it comes where it is near."""
    said = occasion_day(occasion)
    if not is_near(occasion, today):
        return said
    left = (next_day(occasion, today) - today).days
    if left == 0:
        near = tr("today")
    elif left == 1:
        near = tr("coming up tomorrow")
    else:
        near = trn("coming up in 1 day", "coming up in {days} days", left).format(days=left)
    years = years_then(occasion, today)
    if years is not None and years > 0:
        counted = trn("one year", "{years} years", years).format(years=years)
        near = tr("{when}, {years}").format(when=near, years=counted)
    return tr("{day} · {when}").format(day=said, when=near)


def kept_line(label: str, value: str) -> str:
    """A label and what it holds, in one line."""
    return tr("{label}: {value}").format(label=label, value=value)
