"""Facts and conditions in plain words: for the meter, the tooltip, the timeline and the report.

A condition that holds is told as what happened ("liked on 4 days"); one that is missing as how
far it is ("liked on 1 of 3 days"). Works for any condition that a user may write, since the
words are put together from those of the facts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from app.core.conditions import (
    All,
    Comparator,
    Comparison,
    Expression,
    Flag,
    Not,
    Progress,
    Some,
    Sum,
    compiled,
    progress_of,
    without_not,
)
from app.core.facts import FACT_BY_NAME, FactKind, Facts, FactValue, Unit, facts_of
from app.core.rules import ConditionOutcome
from app.words.fact_names import (
    COUNTED,
    MEANINGS,
    NUMBERS,
    OF,
    SIGNS,
    TITLES,
    TODAY,
    TRUTHS,
    UNITS,
    VERBS,
    WITHIN,
)
from app.words.translation import tr, trn


def fact_title(name: str) -> str:
    """A few words that name a fact."""
    return tr(TITLES[name])


def fact_meaning(name: str) -> str:
    """One sentence that says what a fact counts."""
    return tr(MEANINGS[name])


def unit_name(unit: Unit) -> str:
    """What a fact is counted in."""
    return tr(UNITS[unit])


def fact_sentence(name: str, value: FactValue) -> str:
    """A fact with its value: "liked on 4 days"; says so while it is not known."""
    if value is None:
        return tr("{what}: not known yet").format(what=fact_title(name))
    if FACT_BY_NAME[name].kind is FactKind.TRUTH:
        return tr(TRUTHS[name][0 if value else 1])
    if name == "answers_others":
        return tr("answers about {n} of 10 others").format(n=number(value * 10))
    if value == 0 and name in TODAY:
        return tr(TODAY[name])
    return trn(*NUMBERS[name], value).format(n=number(value))


def condition_sentence(outcome: ConditionOutcome) -> str:
    """What became of a condition, in plain words."""
    if outcome.is_waived:
        return tr("counted as met when you took this person in")
    return described(outcome.condition.expression, facts_of(outcome.values))


def described(expression: Expression, facts: Facts) -> str:
    """A condition in plain words, as it stands with these facts.

    Args:
        expression: the condition's tree.
        facts: at least those that it asks for.
    """
    return _told(without_not(expression), facts)


def progress_sentence(step: Progress) -> str:
    """How far one comparison is: "liked on 1 of 3 days"."""
    if isinstance(step.part, Flag):
        return _flag(step)
    return _comparison(step.part, step, Facts())


def _told(expression: Expression, facts: Facts) -> str:
    match expression:
        case Some():
            held = [part for part in expression.parts if compiled(part)(facts) is True]
            if held:
                return _told(held[0], facts)
            return _joined(tr(", or "), (_told(part, facts) for part in expression.parts))
        case All():
            return _joined(tr(" and "), (_told(part, facts) for part in expression.parts))
        case Not() | Flag():
            (step,) = progress_of(expression, facts)
            return _flag(step)
        case Comparison():
            (step,) = progress_of(expression, facts)
            return _comparison(expression, step, facts)


def _joined(glue: str, parts: Iterable[str]) -> str:
    return glue.join(dict.fromkeys(parts))


def _flag(step: Progress) -> str:
    if not isinstance(step.part, Flag):
        return ""
    name = step.part.fact
    if step.have is None:
        return tr("{what}: not known yet").format(what=fact_title(name))
    if step.holds:
        return fact_sentence(name, not step.is_negated)
    wanted = tr(TRUTHS[name][1 if step.is_negated else 0])
    return tr("{wanted} (not so far)").format(wanted=wanted)


def _comparison(comparison: Comparison, step: Progress, facts: Facts) -> str:
    left, right = comparison.left, comparison.right
    if not left.facts and right.facts:
        return _comparison(_turned(comparison), _turned_progress(step), facts)
    grows = comparison.comparator in (Comparator.AT_LEAST, Comparator.MORE)
    is_plain = not right.facts and len(left.facts) == len(left.terms)
    is_plain = is_plain and not any(term.is_taken_away for term in left.terms)
    if is_plain and step.have is not None:
        if step.holds and (grows or comparison.comparator is Comparator.EQUAL):
            told = _happened(left, facts)
            if told:
                return told
        if step.holds and len(left.facts) == 1:
            return fact_sentence(left.facts[0], step.have)
        if comparison.comparator is Comparator.AT_LEAST and not step.holds:
            told = _how_far(left, step)
            if told:
                return told
    if is_plain and comparison.comparator is Comparator.AT_MOST and left.facts[0] in WITHIN:
        return trn(*WITHIN[left.facts[0]], step.want or 0).format(
            want=number(step.want), now=_now(step)
        )
    if step.have is None and comparison.comparator is Comparator.AT_LEAST and not right.facts:
        return tr("{what}: {want} wanted, not known yet").format(
            what=sum_title(left), want=number(step.want)
        )
    return tr(SIGNS[comparison.comparator]).format(
        what=sum_title(left),
        want=sum_title(right) if right.facts else number(step.want),
        have=number(step.have),
        now=_now(step),
    )


def _happened(total: Sum, facts: Facts) -> str:
    """A sum that is reached, told without the terms that are nothing."""
    present = [name for name in total.facts if facts.value(name)]
    if len(present) == 1:
        return fact_sentence(present[0], facts.value(present[0]))
    if present and all(name in VERBS for name in present):
        days = sum(facts.value(name) or 0 for name in present)
        verbs = tr(" or ").join(tr(VERBS[name]) for name in present)
        return trn("{verbs} on 1 day", "{verbs} on {n} days", days).format(
            verbs=verbs, n=number(days)
        )
    if present:
        return tr(" and ").join(fact_sentence(name, facts.value(name)) for name in present)
    return ""


def _how_far(total: Sum, step: Progress) -> str:
    names, want = total.facts, step.want or 0
    if len(names) == 1 and names[0] in OF:
        said = trn(*OF[names[0]], want)
        return said.format(have=number(step.have), want=number(want))
    if all(name in VERBS for name in names):
        verbs = [tr(VERBS[name]) for name in names]
        said = tr(" or ").join([", ".join(verbs[:-1]), verbs[-1]] if len(verbs) > 1 else verbs)
        return trn("{verbs} on {have} of 1 day", "{verbs} on {have} of {want} days", want).format(
            verbs=said, have=number(step.have), want=number(want)
        )
    if len(names) > 1 and all(name in COUNTED for name in names):
        nouns = tr(" or ").join(tr(COUNTED[name]) for name in names)
        return tr("{have} of {want} {nouns}").format(
            have=number(step.have), want=number(want), nouns=nouns
        )
    return ""


def _now(step: Progress) -> str:
    if step.have is None:
        return tr("not known yet")
    return tr("now {have}").format(have=number(step.have))


def sum_title(total: Sum) -> str:
    """A sum in the words of its facts: "days with a like + days with a reshare"."""
    words = []
    for at, term in enumerate(total.terms):
        sign = "− " if term.is_taken_away else "+ " if at else ""
        what = fact_title(term.what) if isinstance(term.what, str) else number(term.what)
        words.append(sign + what)
    return " ".join(words)


_MIRRORED = {
    Comparator.LESS: Comparator.MORE,
    Comparator.AT_MOST: Comparator.AT_LEAST,
    Comparator.MORE: Comparator.LESS,
    Comparator.AT_LEAST: Comparator.AT_MOST,
    Comparator.EQUAL: Comparator.EQUAL,
    Comparator.OTHER: Comparator.OTHER,
}


def _turned(comparison: Comparison) -> Comparison:
    """``3 <= likes_given`` read as ``likes_given >= 3``."""
    return Comparison(
        left=comparison.right,
        comparator=_MIRRORED[comparison.comparator],
        right=comparison.left,
    )


def _turned_progress(step: Progress) -> Progress:
    return Progress(
        part=step.part,
        is_negated=step.is_negated,
        have=step.want,
        want=step.have,
        holds=step.holds,
    )


def number(value: float | None) -> str:
    """A number as people write it: no decimals unless they say something."""
    if value is None:
        return tr("not known yet")
    if math.isclose(value, round(value), abs_tol=1e-6):
        return str(round(value))
    return str(math.floor(value)) if abs(value) >= 20 else f"{value:.1f}"
