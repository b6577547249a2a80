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
from app.words.translation import tr

UNITS: dict[Unit, str] = {
    Unit.DAYS: "days",
    Unit.WEEKS: "weeks",
    Unit.ENTRIES: "entries",
    Unit.GESTURES: "gestures (each kind once a day)",
    Unit.EXCHANGES: "days with an exchange",
    Unit.TOUCHES: "days on which you wrote",
    Unit.RATIO: "gives for each ask",
    Unit.POINTS: "points from 0 to 100",
    Unit.SHARE: "share from 0 to 1",
    Unit.NETWORKS: "networks",
    Unit.TRUTH: "true or false",
}

TITLES: dict[str, str] = {
    "days_known": "days known",
    "following": "following",
    "follows_back": "follows you",
    "connected": "connected",
    "likes_given": "days with a like",
    "reshares_given": "days with a reshare",
    "comments_given": "days with a comment",
    "questions_given": "days with a question",
    "messages_given": "days with a message",
    "meetings": "meetings",
    "gestures_given": "gestures",
    "days_active": "days with something from you",
    "weeks_active": "weeks with something from you",
    "works_read": "works read",
    "heard_days": "days you heard from them",
    "exchanges": "exchanges",
    "touches": "days you wrote",
    "unanswered_in_a_row": "unanswered in a row",
    "days_since_heard": "days since you heard from them",
    "days_since_mine": "days since your last gesture",
    "days_since_touch": "days since you wrote",
    "owed_an_answer": "an answer is owed",
    "asks_made": "days you asked for something",
    "gives": "gestures that ask nothing",
    "gives_per_ask": "gives for each ask",
    "days_in_stage": "days in this stage",
    "readiness": "readiness",
    "answers_others": "share of others who get an answer",
    "networks_shared": "networks shared",
}

MEANINGS: dict[str, str] = {
    "days_known": "Days since the first act of either side, or since an undated follow or connection was imported.",
    "following": "You follow at least one of their accounts.",
    "follows_back": "At least one of their accounts follows you.",
    "connected": "One of you accepted an invitation, or an export says that you are connected.",
    "likes_given": "Days on which you liked something of theirs.",
    "reshares_given": "Days on which you reshared something of theirs.",
    "comments_given": "Days on which you commented; a question is a comment, too.",
    "questions_given": "Days on which you asked a question.",
    "messages_given": "Days on which you wrote a message.",
    "meetings": "Days on which you met.",
    "gestures_given": "Your public acts, each kind once a day.",
    "days_active": "Days with any act of yours.",
    "weeks_active": "Weeks with any act of yours, counted from the first one.",
    "works_read": "Books, articles and episodes of theirs that you logged as read.",
    "heard_days": "Days on which you heard from them in any way.",
    "exchanges": "Days on which they answered something of yours within 30 days.",
    "touches": "Days on which you wrote first, where silence would be seen.",
    "unanswered_in_a_row": "Of these days, those since they last wrote, less one for each lighter sign of theirs.",
    "days_since_heard": "Days since you last heard from them.",
    "days_since_mine": "Days since your last act of any kind.",
    "days_since_touch": "Days since you last wrote.",
    "owed_an_answer": "They wrote last, at most 30 days ago, and nothing says that no answer is needed.",
    "asks_made": "Days on which you asked for a favour, a call, an introduction or a purchase.",
    "gives": "Your public acts that ask for nothing, each kind once a day.",
    "gives_per_ask": "Public acts that ask for nothing, for each day with an ask.",
    "days_in_stage": "Days since the last move from stage to stage.",
    "readiness": "How likely an answer is to the next fitting move, in points.",
    "answers_others": "Of the people you saw writing to them, the share that got an answer.",
    "networks_shared": "Networks on which either of you acted.",
}
"""What each fact means, for the list of facts and for tooltips."""

_NUMBERS: dict[str, tuple[str, str]] = {
    "days_known": ("known for 1 day", "known for {n} days"),
    "likes_given": ("liked on 1 day", "liked on {n} days"),
    "reshares_given": ("reshared on 1 day", "reshared on {n} days"),
    "comments_given": ("commented on 1 day", "commented on {n} days"),
    "questions_given": ("asked a question on 1 day", "asked a question on {n} days"),
    "messages_given": ("wrote a message on 1 day", "wrote a message on {n} days"),
    "meetings": ("met once", "met on {n} days"),
    "gestures_given": ("1 gesture", "{n} gestures"),
    "days_active": ("something from you on 1 day", "something from you on {n} days"),
    "weeks_active": ("something from you in 1 week", "something from you in {n} weeks"),
    "works_read": ("1 work read", "{n} works read"),
    "heard_days": ("heard from on 1 day", "heard from on {n} days"),
    "exchanges": ("1 exchange", "{n} exchanges"),
    "touches": ("you wrote on 1 day", "you wrote on {n} days"),
    "unanswered_in_a_row": ("1 unanswered in a row", "{n} unanswered in a row"),
    "days_since_heard": ("last heard from 1 day ago", "last heard from {n} days ago"),
    "days_since_mine": ("your last gesture was 1 day ago", "your last gesture was {n} days ago"),
    "days_since_touch": ("you last wrote 1 day ago", "you last wrote {n} days ago"),
    "asks_made": ("asked for something on 1 day", "asked for something on {n} days"),
    "gives": ("1 gesture that asks nothing", "{n} gestures that ask nothing"),
    "gives_per_ask": ("1 give for each ask", "{n} gives for each ask"),
    "days_in_stage": ("in this stage for 1 day", "in this stage for {n} days"),
    "readiness": ("readiness {n}", "readiness {n}"),
    "answers_others": ("answers {n} of others", "answers {n} of others"),
    "networks_shared": ("1 network shared", "{n} networks shared"),
}

_TRUTHS: dict[str, tuple[str, str]] = {
    "following": ("you follow them", "you don't follow them"),
    "follows_back": ("they follow you", "they don't follow you"),
    "connected": ("connected", "not connected"),
    "owed_an_answer": ("an answer is owed", "no answer is owed"),
}

_OF: dict[str, str] = {
    "days_known": "known for {have} of {want} days",
    "likes_given": "liked on {have} of {want} days",
    "reshares_given": "reshared on {have} of {want} days",
    "comments_given": "commented on {have} of {want} days",
    "questions_given": "asked a question on {have} of {want} days",
    "messages_given": "wrote a message on {have} of {want} days",
    "meetings": "met on {have} of {want} days",
    "gestures_given": "{have} of {want} gestures",
    "days_active": "something from you on {have} of {want} days",
    "weeks_active": "something from you in {have} of {want} weeks",
    "works_read": "{have} of {want} works read",
    "heard_days": "heard from on {have} of {want} days",
    "exchanges": "{have} of {want} exchanges",
    "days_in_stage": "in this stage for {have} of {want} days",
    "readiness": "readiness {have} of {want}",
    "days_since_touch": "{have} of {want} days since you wrote",
}

_WITHIN: dict[str, str] = {
    "days_since_heard": "heard from within {want} days ({now})",
    "days_since_mine": "a gesture of yours within {want} days ({now})",
    "days_since_touch": "you wrote within {want} days ({now})",
}

_VERBS: dict[str, str] = {
    "likes_given": "liked",
    "reshares_given": "reshared",
    "comments_given": "commented",
    "questions_given": "asked",
    "messages_given": "wrote",
    "meetings": "met",
}
"""Facts that count days of doing something: a sum of these reads as one sentence."""

_COUNTED: dict[str, str] = {
    "gestures_given": "gestures",
    "messages_given": "messages",
    "comments_given": "comments",
    "meetings": "meetings",
    "gives": "gives",
    "exchanges": "exchanges",
}
"""Short nouns, for a sum of unlike things."""

_TODAY: dict[str, str] = {
    "days_since_heard": "heard from today",
    "days_since_mine": "a gesture of yours today",
    "days_since_touch": "you wrote today",
}
"""What was no day ago."""

_SIGNS: dict[Comparator, str] = {
    Comparator.LESS: "{what}: less than {want} ({now})",
    Comparator.AT_MOST: "{what}: at most {want} ({now})",
    Comparator.MORE: "{what}: more than {want} ({now})",
    Comparator.AT_LEAST: "{what}: {have} of {want}",
    Comparator.EQUAL: "{what}: just {want} ({now})",
    Comparator.OTHER: "{what}: anything but {want} ({now})",
}


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
        return tr(_TRUTHS[name][0 if value else 1])
    if name == "answers_others":
        return tr("answers about {n} of 10 others").format(n=number(value * 10))
    if value == 0 and name in _TODAY:
        return tr(_TODAY[name])
    one, many = _NUMBERS[name]
    return tr(one if value == 1 else many).format(n=number(value))


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
    wanted = tr(_TRUTHS[name][1 if step.is_negated else 0])
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
    if is_plain and comparison.comparator is Comparator.AT_MOST and left.facts[0] in _WITHIN:
        return tr(_WITHIN[left.facts[0]]).format(want=number(step.want), now=_now(step))
    if step.have is None and comparison.comparator is Comparator.AT_LEAST and not right.facts:
        return tr("{what}: {want} wanted, not known yet").format(
            what=_sum_title(left), want=number(step.want)
        )
    return tr(_SIGNS[comparison.comparator]).format(
        what=_sum_title(left),
        want=_sum_title(right) if right.facts else number(step.want),
        have=number(step.have),
        now=_now(step),
    )


def _happened(total: Sum, facts: Facts) -> str:
    """A sum that is reached, told without the terms that are nothing."""
    present = [name for name in total.facts if facts.value(name)]
    if len(present) == 1:
        return fact_sentence(present[0], facts.value(present[0]))
    if present and all(name in _VERBS for name in present):
        days = sum(facts.value(name) or 0 for name in present)
        verbs = tr(" or ").join(tr(_VERBS[name]) for name in present)
        return tr("{verbs} on {n} days").format(verbs=verbs, n=number(days))
    if present:
        return tr(" and ").join(fact_sentence(name, facts.value(name)) for name in present)
    return ""


def _how_far(total: Sum, step: Progress) -> str:
    names = total.facts
    if len(names) == 1 and names[0] in _OF:
        return tr(_OF[names[0]]).format(have=number(step.have), want=number(step.want))
    if all(name in _VERBS for name in names):
        verbs = [tr(_VERBS[name]) for name in names]
        said = tr(" or ").join([", ".join(verbs[:-1]), verbs[-1]] if len(verbs) > 1 else verbs)
        sentence = (
            "{verbs} on {have} of {want} days" if step.want != 1 else "{verbs} on {have} of 1 day"
        )
        return tr(sentence).format(verbs=said, have=number(step.have), want=number(step.want))
    if len(names) > 1 and all(name in _COUNTED for name in names):
        nouns = tr(" or ").join(tr(_COUNTED[name]) for name in names)
        return tr("{have} of {want} {nouns}").format(
            have=number(step.have), want=number(step.want), nouns=nouns
        )
    return ""


def _now(step: Progress) -> str:
    if step.have is None:
        return tr("not known yet")
    return tr("now {have}").format(have=number(step.have))


def _sum_title(total: Sum) -> str:
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
}


def _turned(comparison: Comparison) -> Comparison:
    """``3 <= likes_given`` read as ``likes_given >= 3``."""
    sign = comparison.comparator
    return Comparison(
        left=comparison.right, comparator=_MIRRORED.get(sign, sign), right=comparison.left
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
