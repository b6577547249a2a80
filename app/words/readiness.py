"""Readiness in plain words. It never promises, and says no more than the logs support."""

from __future__ import annotations

import math

from app.core.facts import Standing
from app.core.readiness import LIGHT_WEIGHT, Band, Part, PartName, Readiness, StillToCome
from app.words.networks import network_name
from app.words.tenths import tenths_of, tenths_short
from app.words.translation import tr

_BANDS: dict[Band, str] = {
    Band.RARELY: "rarely",
    Band.NOW_AND_THEN: "now and then",
    Band.AS_OFTEN_AS_NOT: "as often as not",
    Band.MOSTLY: "mostly",
}

OWN_AS_EXPECTED = 0.1
"""Less than this in log-odds (about 2 points) is told as no difference."""


def readiness_sentence(readiness: Readiness) -> str:
    """The meter as a sentence: "about 7 in 10 would get an answer"."""
    if readiness.score is None:
        return tr("Readiness: not known yet")
    tenths = tenths_of(readiness.score)
    if tenths in (0, 10):
        return tr("Readiness: {share} would get an answer").format(
            share=tenths_short(readiness.score)
        )
    return tr("Readiness: about {n} in 10 would get an answer").format(n=tenths)


def band_name(band: Band) -> str:
    """How often an answer comes, in a word or three."""
    return tr(_BANDS[band])


def look_question() -> str:
    """What to look for before a first touch; without it strangers can't be told apart."""
    return tr("Of the last 10 people who wrote under their posts, how many got an answer?")


def part_sentence(part: Part, standing: Standing) -> str:
    """One part of the score, in words."""
    match part.name:
        case PartName.BASE:
            return _base(part, standing)
        case PartName.HEARD:
            return _heard(part, standing)
        case PartName.ANSWERS:
            return _answers(standing)
        case PartName.OWN:
            return _own(part)


def waiting_sentence(clock: StillToCome) -> str:
    """What the logs say about a first answer still to come; for people who never answered yet."""
    low, high = clock.direct_messages
    share = _percent(low) if low == high else f"{_percent(low)}–{_percent(high)}"
    return tr(
        "In public logs of direct messages, {share} % of people who had never answered and were"
        " still silent after {days} days answered within the next 30"
        " ({public_low}–{public_high} % in public questions, {mail_low}–{mail_high} % in work mail)."
    ).format(
        share=share,
        days=clock.after_days,
        public_low=_percent(clock.public_questions[0]),
        public_high=_percent(clock.public_questions[1]),
        mail_low=_percent(clock.work_mail[0]),
        mail_high=_percent(clock.work_mail[1]),
    )


def not_personal_sentence() -> str:
    """That silence is not personal, with its numbers and where they come from."""
    return tr(
        "It is not personal: in the same logs 53 % of strangers never answered a direct message,"
        " 39 % a public question, 78 % a work mail."
    )


def source_sentence() -> str:
    """Where the likelihood comes from, for whoever says it."""
    return tr(
        "An estimate by a formula fitted to public logs of messages, from what you looked up and"
        " logged. It never promises."
    )


def help_title() -> str:
    """What opens the help of the meter."""
    return tr("What is this number?")


def help_paragraphs() -> tuple[str, ...]:
    """What the number says, where it comes from, how good it is, and where it is not.

    All figures are those of domain.md section 5.
    """
    return (
        tr(
            "It estimates how likely an answer within 30 days is if you make the next fitting move"
            " now. It is told to the nearest tenth, since 30 outcomes support no more than 10"
            " points either way. It never promises."
        ),
        tr(
            "It adds up how many get an answer on that network, what came from them lately, how"
            " they answer others and you, and your own record. Without a look at how they answer"
            " others, strangers can't be told apart."
        ),
        tr(
            "Where it comes from: about 60 formulas were tried on seven public logs (direct"
            " messages, texts, work mail, party mail, public questions and answers), each time"
            " leaving one log out; the one chosen was then run once on three untouched logs."
        ),
        tr(
            "How well it orders one person's own list on those three: .654 on average, where .5 is"
            " chance and 1 is perfect. Plain counting of what came lately reaches .626, an earlier"
            " formula of seven terms .602, a model trained on that very channel .67. Nearly all of"
            " the gain is in people who never answered before: .58 against .50."
        ),
        tr(
            "How far off it is: over ten logs, likelihood and outcome lay .118 apart on average"
            " with a fixed level, .056 with the level of the network, .046 with your own record."
            " Closer than .03 is not reached by 200 outcomes."
        ),
        tr(
            "Where it is not good: among people who know each other already it is no better than"
            " plain counting; public questions and answers stay unpredictable; none of the logs"
            " held likes, follows or LinkedIn, so that a like counts half is an assumption."
        ),
    )


def _base(part: Part, standing: Standing) -> str:
    # The term is ln(p0/(1-p0)) - ln(.4/.6), so the level can be had back from it.
    level = 1 / (1 + math.exp(-(part.value + math.log(0.4 / 0.6))))
    tenths = tenths_of(level * 100)
    if standing.channel is None:
        return tr("about {n} of 10 get an answer").format(n=tenths)
    return tr("on {network} about {n} of 10 get an answer").format(
        network=network_name(standing.channel), n=tenths
    )


def _heard(part: Part, standing: Standing) -> str:
    if standing.heard_days == 0:
        return tr("not heard from yet")
    recent = math.expm1(part.value)
    has_written = _has_written(standing)
    weight = 1.0 if has_written else LIGHT_WEIGHT
    if recent < weight / 2:  # nothing within one half-life, 60 days
        return tr("heard from, but not for long now")
    times = max(1, min(standing.heard_days, round(recent / weight)))
    if has_written:
        told = ("wrote to you lately", "wrote to you twice lately", "wrote to you {n} times lately")
    else:
        told = ("noticed you lately", "noticed you twice lately", "noticed you {n} times lately")
    return tr(told[min(times, 3) - 1]).format(n=times)


def _has_written(standing: Standing) -> bool:
    """Whether words of theirs are certain; likes, follows and acceptances are none."""
    if standing.owed_day is not None or standing.message_exchanges > 0:
        return True
    return standing.exchanges > 0 and not standing.connected


def _answers(standing: Standing) -> str:
    answered = standing.answered_touches
    touches = max(standing.touches, answered)
    yours = tr("you: {answered} of {touches}").format(answered=answered, touches=touches)
    if standing.look_of:
        tenths = math.floor((standing.look_answered or 0) / standing.look_of * 10 + 0.5)
        if touches:
            return tr("answers about {n} of 10 ({yours})").format(n=tenths, yours=yours)
        return tr("answers about {n} of 10").format(n=tenths)
    if touches:
        return tr("answers others: not known ({yours})").format(yours=yours)
    return tr("answers others: not known")


def _own(part: Part) -> str:
    if abs(part.value) < OWN_AS_EXPECTED:
        return tr("your own moves: as expected")
    if part.value > 0:
        return tr("your own moves: answered more often than expected")
    return tr("your own moves: answered less often than expected")


def _percent(share: float) -> str:
    return str(round(share * 100))
