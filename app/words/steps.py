"""Next steps, and what fits or is too soon, in plain words. Always the name, never a pronoun."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.core.feeds import SHORT_TITLE, one_line
from app.core.fitness import Fitness, FitReason, Gesture
from app.core.gaps import Silence
from app.core.pace import Step, StepKind, Why
from app.core.rules import Verdict
from app.core.stages import Stage
from app.words.dates import long_day, short_day
from app.words.facts import condition_sentence, progress_sentence
from app.words.stages import stage_name
from app.words.translation import tr, trn

_GESTURES: dict[Gesture, str] = {
    Gesture.LIKE: "Like",
    Gesture.READ: "Read",
    Gesture.FOLLOW: "Follow",
    Gesture.ENDORSEMENT: "Endorse",
    Gesture.RESHARE: "Reshare",
    Gesture.COMMENT: "Comment",
    Gesture.MENTION: "Mention",
    Gesture.QUESTION: "Ask a question",
    Gesture.INVITATION: "Invite",
    Gesture.MESSAGE: "Write a message",
    Gesture.ASKING: "Ask for a favour, a call or an introduction",
}

_NOUNS: dict[Gesture, str] = {
    Gesture.LIKE: "a like",
    Gesture.READ: "reading",
    Gesture.FOLLOW: "a follow",
    Gesture.ENDORSEMENT: "an endorsement",
    Gesture.RESHARE: "a reshare",
    Gesture.COMMENT: "a comment",
    Gesture.MENTION: "a mention",
    Gesture.QUESTION: "a question",
    Gesture.INVITATION: "an invitation",
    Gesture.MESSAGE: "a message",
    Gesture.ASKING: "asking for a favour, a call or an introduction",
}

_DO: dict[Gesture, str] = {
    Gesture.LIKE: "Like something by {name}",
    Gesture.READ: "Read something by {name}",
    Gesture.FOLLOW: "Follow {name}",
    Gesture.ENDORSEMENT: "Endorse {name} for something you know",
    Gesture.RESHARE: "Reshare something by {name}",
    Gesture.COMMENT: "Comment on something by {name}",
    Gesture.MENTION: "Mention {name} where it fits",
    Gesture.QUESTION: "Ask {name} a question about something you read",
    Gesture.INVITATION: "Invite {name} to connect",
    Gesture.MESSAGE: "Write to {name}",
    Gesture.ASKING: "Ask {name} for what you need",
}

_FIRST: dict[Gesture, str] = {
    Gesture.LIKE: "Give {name} a first like",
    Gesture.RESHARE: "Reshare something by {name} for the first time",
    Gesture.COMMENT: "Write {name} a first comment",
    Gesture.QUESTION: "Ask {name} a first question",
    Gesture.MESSAGE: "Write {name} a first message",
}

_KINDS: dict[StepKind, str] = {
    StepKind.ANSWER: "Answer {name}",
    StepKind.THANK: "Thank {name} for accepting",
    StepKind.TRY: "One light try with {name}",
    StepKind.LET_BE: "Let {name} be",
    StepKind.POST: "Read the new post by {name}",
    StepKind.WAIT: "Let time pass with {name}",
}

_REASONS: dict[FitReason, str] = {
    FitReason.ALWAYS: "Always fits.",
    FitReason.STAGE: "Fits in this stage.",
    FitReason.ANSWERING: "An answer to {name} always fits.",
    FitReason.EXCHANGED: "Fits, since {name} has answered you before.",
    FitReason.EXCHANGED_MESSAGES: "Fits, since the two of you have exchanged messages.",
    FitReason.GIVEN: "Fits: you have given enough, and the two of you have talked.",
    FitReason.EARLY_STAGE: "A little early: it fits from {stage} on.",
    FitReason.NEEDS_EXCHANGE: "A little early: it fits once {name} has answered you, or in {stage}.",
    FitReason.NEEDS_MESSAGES: "A little early: it fits once {name} has answered a message, or in {stage}.",
    FitReason.NEEDS_GIVING: "A little early: {gives} of {gives_wanted} gestures that ask nothing, {exchanges} of {exchanges_wanted} exchanges.",
    FitReason.LATER_STAGE: "Too soon: not before {stage}.",
    FitReason.RESTING: "Too soon: what wants an answer waits until the rest is over.",
    FitReason.UNANSWERED: "Too soon: {unanswered} in a row went unanswered. It waits until {name} answers, or a rest is over.",
    FitReason.TRIED: "Too soon: you tried once after the rest. It waits until you hear from {name}.",
}


def gesture_name(gesture: Gesture) -> str:
    """A gesture as a button says it."""
    return tr(_GESTURES[gesture])


def gesture_noun(gesture: Gesture) -> str:
    """A gesture inside a sentence."""
    return tr(_NOUNS[gesture])


def step_sentence(step: Step, name: str) -> str:
    """What to do, for example "Give Edda Hraun a first like"."""
    gesture = step.gesture
    if gesture is None or step.kind not in (StepKind.GESTURE, StepKind.KEEP_UP):
        return tr(_KINDS[step.kind]).format(name=name)
    if step.is_first and gesture in _FIRST:
        return tr(_FIRST[gesture]).format(name=name)
    return tr(_DO[gesture]).format(name=name)


def why_sentence(step: Step, name: str) -> str:
    """Why now, in one sentence."""
    days = dict(step.values).get("days", 0)
    match step.why:
        case Why.OWED:
            return _owed(days, name)
        case Why.ACCEPTED:
            return _accepted(days, name)
        case Why.RESTED:
            return tr("The rest is over. One light try is fine; after it, wait for {name}.").format(
                name=name
            )
        case Why.TRY_UNANSWERED:
            return trn(
                "You tried again a day ago and heard nothing. It is not personal; letting it be is"
                " fine.",
                "You tried again {days} days ago and heard nothing. It is not personal; letting it"
                " be is fine.",
                days,
            ).format(days=days)
        case Why.PUBLISHED:
            return _published(step, days)
        case Why.FIRST:
            return _first(step, name)
        case Why.OVERDUE:
            return _overdue(step, days)
        case Why.MISSING | Why.TIME:
            return _missing(step)


def aim_sentence(step: Step) -> str:
    """What the step is good for: "It opens Converse."; empty where there is nothing to say."""
    if step.opens is not None:
        return tr("It opens {stage}.").format(stage=stage_name(step.opens))
    if step.toward is not None:
        return tr("A step toward {stage}.").format(stage=stage_name(step.toward))
    return ""


def fit_sentence(fitness: Fitness, name: str) -> str:
    """Why a gesture fits, is early, or is too soon."""
    stage = "" if fitness.opens is None else stage_name(fitness.opens)
    return tr(_REASONS[fitness.reason]).format(name=name, stage=stage, **dict(fitness.values))


def missing_sentences(verdict: Verdict) -> tuple[str, ...]:
    """What a rule still wants, condition by condition."""
    return tuple(condition_sentence(outcome) for outcome in verdict.unmet)


def missing_until(verdicts: Sequence[Verdict], stage: Stage, target: Stage) -> tuple[str, ...]:
    """What the rules on the way from one stage to another still want; nothing on the way back."""
    by_step = [
        [v for v in verdicts if v.rule.move is not None and v.rule.move[0] == step]
        for step in range(stage, target)
    ]
    missing = [
        line
        for step in by_step
        if step and not any(verdict.holds for verdict in step)
        for line in missing_sentences(step[0])
    ]
    return tuple(dict.fromkeys(missing))


def calm_sentence(name: str) -> str:
    """That nothing is due with somebody."""
    return tr("Nothing is due with {name}").format(name=name)


def silence_sentence(silence: Silence | None, light: Gesture, name: str) -> str:
    """How long it has been quiet, whether that is usual, and what would keep in touch.

    Args:
        light: the gesture that asks for nothing and is possible.
    """
    if silence is None:
        return tr("Nothing has happened between you and {name} yet.").format(name=name)
    day = long_day(silence.since)
    gesture = gesture_noun(light)
    if silence.cooling is not None and silence.usual is not None:
        said = tr(
            "Quiet since {day}, {days} days ago; usually about {usual} days lie between."
            " That may mean nothing. To keep in touch, {gesture} or a few words would fit."
        )
    elif silence.days == 0:
        said = tr("The two of you were in touch today. Whatever you like to do next fits.")
    else:
        said = tr(
            "Last in touch on {day}. To keep in touch, {gesture} now and then is enough;"
            " there is no hurry."
        )
    usual = 0 if silence.usual is None else round(silence.usual)
    return said.format(day=day, days=silence.days, usual=usual, gesture=gesture)


def snoozed_sentence(until: dt.date, today: dt.date) -> str:
    """That a step was put off."""
    return tr("Snoozed until {day}: not on Today before then.").format(day=short_day(until, today))


def _owed(days: int, name: str) -> str:
    if days == 0:
        return tr("{name} wrote to you today.").format(name=name)
    if days == 1:
        return tr("{name} wrote to you yesterday.").format(name=name)
    return trn(
        "{name} wrote to you a day ago.", "{name} wrote to you {days} days ago.", days
    ).format(name=name, days=days)


def _published(step: Step, days: int) -> str:
    if step.post is None:
        return _published_untitled(days)
    title = _in_quotes(one_line(step.post.title, SHORT_TITLE))
    if days == 0:
        return tr("{title}, published today.").format(title=title)
    if days == 1:
        return tr("{title}, published yesterday.").format(title=title)
    return trn("{title}, published a day ago.", "{title}, published {days} days ago.", days).format(
        title=title, days=days
    )


def _published_untitled(days: int) -> str:
    if days == 0:
        return tr("Published today.")
    if days == 1:
        return tr("Published yesterday.")
    return trn("Published a day ago.", "Published {days} days ago.", days).format(days=days)


def _in_quotes(title: str) -> str:
    """A title as the language marks one, whatever marks it brought along."""
    return tr("“{title}”").format(title=title.strip("“”"))


def _first(step: Step, name: str) -> str:
    if step.gesture is Gesture.READ:
        return tr("Reading is how it begins; nothing by {name} is noted here yet.").format(
            name=name
        )
    return tr("You don't follow {name} yet.").format(name=name)


def _accepted(days: int, name: str) -> str:
    if days == 0:
        return tr("{name} accepted today. Ask for nothing yet.").format(name=name)
    if days == 1:
        return tr("{name} accepted yesterday. Ask for nothing yet.").format(name=name)
    return trn(
        "{name} accepted a day ago. Ask for nothing yet.",
        "{name} accepted {days} days ago. Ask for nothing yet.",
        days,
    ).format(name=name, days=days)


def _overdue(step: Step, days: int) -> str:
    cadence = dict(step.values).get("cadence", 0)
    if step.is_first:
        return trn(
            "You meant to be in touch every day.",
            "You meant to be in touch every {cadence} days.",
            cadence,
        ).format(cadence=cadence)
    return trn(
        "A day since your last gesture; you meant every {cadence}.",
        "{days} days since your last gesture; you meant every {cadence}.",
        days,
    ).format(days=days, cadence=cadence)


def _missing(step: Step) -> str:
    if step.progress is None:
        return ""
    return tr("So far: {progress}.").format(progress=progress_sentence(step.progress))
