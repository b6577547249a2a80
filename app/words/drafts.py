"""What a look at a draft says: each reason with a gentler wording, and questions worth asking."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.draft_findings import Check, Finding, Severity
from app.core.fitness import Gesture
from app.core.prompts import Origin, Prompt
from app.words.numbers import number
from app.words.translation import tr, trn

CHECK_NAMES: dict[Check, str] = {
    Check.FAVOUR: "Asks a favour",
    Check.CALL: "Asks for a call or a meeting",
    Check.PERSONAL: "Too personal",
    Check.PITCH: "Offers something of your own",
    Check.MANY_ASKS: "Asks many things",
    Check.GENERIC_PRAISE: "Praise that fits anybody",
    Check.BARE_GREETING: "Only a greeting",
    Check.CHASING: "Chases an answer",
    Check.TOO_LONG: "Long for this place",
    Check.SPECIFIC: "Names something specific",
    Check.OPEN_QUESTION: "Asks one open question",
}

SEVERITY_NAMES: dict[Severity, str] = {
    Severity.PRAISE: "Good",
    Severity.NOTE: "Note",
    Severity.WARNING: "Careful",
    Severity.TOO_SOON: "Too soon",
}

REASONS: dict[str, str] = {
    "favour.spread": "This asks to pass something of yours on to others.",
    "favour.introduce": "This asks for an introduction or a good word. Lending a name takes trust.",
    "favour.job": "This asks for work or help toward it.",
    "favour.money": "This asks for money.",
    "favour.feedback": "This asks to read or judge your work, which takes time that nobody sees.",
    "favour.endorse": "This asks to vouch for you in writing.",
    "favour.teach": "This asks for advice or teaching that others pay for or earn over time.",
    "favour.help": "This asks for help.",
    "favour.give": "This asks to be given something.",
    "favour.join": "This asks to take part in something of yours.",
    "call.meet": "This asks for a meeting or a talk.",
    "call.time": "This asks for time at a fixed hour.",
    "call.phone": "This asks for a number or a call.",
    "personal.age": "Age is for them to mention.",
    "personal.home": "Where and with whom somebody lives is for them to mention.",
    "personal.relationship": "Love and family are for them to mention.",
    "personal.family": "Family is for them to mention.",
    "personal.looks": "This is about looks, not about what was made or said.",
    "personal.health": "Health is for them to mention.",
    "personal.belief": "Belief, origin and vote are for them to mention.",
    "personal.money": "What somebody earns or owns is for them to mention.",
    "personal.remark": "This comes closer than people who barely know each other do.",
    "pitch.look_here": "This points to something of your own.",
    "pitch.sale": "This reads like an offer for sale.",
    "pitch.service": "This offers a service that nobody asked for.",
    "pitch.grow": "This promises gain, as sales letters do.",
    "pitch.launch": "This announces something of your own.",
    "many_asks.counted": "This asks {asks} things at once. Each one makes an answer less easy.",
    "generic_praise.fits_fifty": "This would fit fifty other people just as well.",
    "bare_greeting.only": "There is nothing here to answer but a greeting.",
    "chasing.again": "This reminds of something that has had no answer.",
    "chasing.silence": "This speaks of the silence. Silence is mostly lack of time, and not personal.",
    "too_long.counted": "{words} words; up to {most} are easy to read when nobody asked for them.",
    "specific.known": "Names something of theirs that you know.",
    "specific.named": "Speaks of one particular thing.",
    "open_question.one": "One open question, easy to answer in as many words as they like.",
}
"""Why something was noticed, by reason."""

GENTLER: dict[str, str] = {
    "favour.spread": "Say what you took from their work, and leave yours out for now.",
    "favour.introduce": "Ask what they think of a subject. Introductions come later, by themselves.",
    "favour.job": "Ask how they came to do this work, if the conversation leads there.",
    "favour.money": "Leave the money out. Say why their work matters to you.",
    "favour.feedback": "Ask one small question about how they do it.",
    "favour.endorse": "Wait until they have read something of yours on their own.",
    "favour.teach": "Ask one narrow question that can be answered in two lines.",
    "favour.help": "Say what you have tried, and ask one narrow question in public.",
    "favour.give": "Look whether it can be had elsewhere; else ask once you have talked.",
    "favour.join": "Tell them what you liked first. Invite them once you have talked.",
    "call.meet": "Ask your question here, so that it can be answered in two lines.",
    "call.time": "Ask your question here, so that it can be answered at any hour.",
    "call.phone": "Stay where you are talking now.",
    "personal.age": "Ask about the work instead.",
    "personal.home": "Ask about the place in their work instead.",
    "personal.relationship": "Ask about what they chose to tell.",
    "personal.family": "Keep to the people who appear in their work.",
    "personal.looks": "Say what you see in the work.",
    "personal.health": "Wish them well, and leave it there.",
    "personal.belief": "Ask about a thought of theirs that you read.",
    "personal.money": "Ask how it was made, not what it brought.",
    "personal.remark": "Leave it out, or keep to what they shared themselves.",
    "pitch.look_here": "Leave the link out. Whoever is curious will look at your profile.",
    "pitch.sale": "Leave the offer out.",
    "pitch.service": "Say what you noticed, and offer nothing yet.",
    "pitch.grow": "Say what you noticed, and promise nothing.",
    "pitch.launch": "Mention it when they ask what you do.",
    "many_asks.counted": "Keep the one question that you would like answered most.",
    "generic_praise.fits_fifty": "Name the line, the picture or the idea that stayed with you.",
    "bare_greeting.only": "Add one sentence about something of theirs.",
    "chasing.again": "Let it rest. A like or a new thought later weighs less.",
    "chasing.silence": "Let it rest, or write about something new when there is something.",
    "too_long.counted": "Keep the one thought that matters most.",
}
"""What to write instead, by reason; praise needs none."""

WORDINGS: dict[str, str] = {
    "favour.spread": "",
    "favour.introduce": "Whose work on this do you like to read?",
    "favour.job": "How did you come to do this work?",
    "favour.money": "",
    "favour.feedback": "How do you tell when a piece is finished?",
    "favour.endorse": "",
    "favour.teach": "Which one thing would you tell somebody who begins?",
    "favour.help": "Is there something of yours on this that I could read?",
    "favour.give": "Where would you look for it?",
    "favour.join": "",
    "call.meet": "May I ask you about it here instead?",
    "call.time": "What would you say about it here, in a line or two?",
    "call.phone": "",
    "personal.age": "",
    "personal.home": "",
    "personal.relationship": "",
    "personal.family": "",
    "personal.looks": "",
    "personal.health": "",
    "personal.belief": "",
    "personal.money": "",
    "personal.remark": "",
    "pitch.look_here": "",
    "pitch.sale": "",
    "pitch.service": "",
    "pitch.grow": "",
    "pitch.launch": "",
    "chasing.again": "",
    "chasing.silence": "",
    "too_long.counted": "",
}
"""What stands in the draft instead of a sentence, by reason; empty to leave the sentence out.

What is not here only its writer can mend: which line it was that stayed, which question to keep.
"""

GESTURE_CHOICES: tuple[tuple[Gesture, str], ...] = (
    (Gesture.COMMENT, "Comment"),
    (Gesture.QUESTION, "Question"),
    (Gesture.MESSAGE, "Message"),
    (Gesture.MENTION, "Mention"),
    (Gesture.INVITATION, "Invitation"),
    (Gesture.ASKING, "Request"),
)
"""What a draft may become, in a word; the other gestures need no words."""

_QUESTIONS: dict[Origin, tuple[str, str, str]] = {
    Origin.WORK: (
        "What made you begin “{topic}”?",
        "What did you leave out of “{topic}”, and why?",
        "How do you look at “{topic}” today?",
    ),
    Origin.NOTE: (
        "What first drew you to {topic}?",
        "What do people most often miss about {topic}?",
        "What are you still trying to find out about {topic}?",
    ),
}


def check_name(check: Check) -> str:
    """A check in a few words."""
    return tr(CHECK_NAMES[check])


def severity_name(severity: Severity) -> str:
    """How much a finding weighs, in a word or two."""
    return tr(SEVERITY_NAMES[severity])


def reason_sentence(finding: Finding) -> str:
    """Why something was noticed."""
    return tr(REASONS[finding.reason]).format(**dict(finding.values))


def gentler_sentence(finding: Finding) -> str:
    """What to write instead; empty for praise."""
    return tr(GENTLER[finding.reason]) if finding.reason in GENTLER else ""


def gentler_wording(finding: Finding) -> str | None:
    """What to write instead of the sentence; empty to leave it out, None where nobody can say."""
    wording = WORDINGS.get(finding.reason)
    return tr(wording) if wording else wording


def wording_action(finding: Finding) -> str:
    """What a button says that changes the draft; empty where it can't."""
    wording = gentler_wording(finding)
    if wording is None:
        return ""
    return tr("Use the gentler wording") if wording else tr("Leave this out")


def finding_label(finding: Finding, number: int) -> str:
    """A finding in a list: its number in the text, and what it is."""
    if finding.is_praise:
        return check_name(finding.check)
    return tr("{number} {check}").format(number=number, check=check_name(finding.check))


def finding_sentence(finding: Finding) -> str:
    """How much a finding weighs, what it is and why, in one line."""
    return tr("{severity}: {reason}").format(
        severity=severity_name(finding.severity), reason=reason_sentence(finding)
    )


def finding_hint(finding: Finding) -> str:
    """The same with a gentler way, if there is one, on lines of their own."""
    said = finding_sentence(finding)
    gentler = gentler_sentence(finding)
    if not gentler:
        return said
    return tr("{said}\nGentler: {gentler}").format(said=said, gentler=gentler)


def look_summary(findings: Iterable[Finding]) -> str:
    """What a look at a draft gave, in one calm line."""
    count = sum(not finding.is_praise for finding in findings)
    if count == 0:
        return tr("Nothing stands out.")
    return trn("One thing to look at.", "{count} things to look at.", count).format(
        count=number(count)
    )


def finding_text(finding: Finding, text: str) -> str:
    """A finding with its place in the text and a gentler way, in two or three lines."""
    start, end = finding.span
    said = " ".join(text[start:end].split())
    shown = said if len(said) <= 70 else tr("{beginning} ...").format(beginning=said[:66].rstrip())
    lines = [
        tr("{severity}: {check}: “{said}”").format(
            severity=severity_name(finding.severity), check=check_name(finding.check), said=shown
        ),
        tr("  {sentence}").format(sentence=reason_sentence(finding)),
    ]
    gentler = gentler_sentence(finding)
    if gentler:
        lines.append(tr("  Gentler: {sentence}").format(sentence=gentler))
    return "\n".join(lines)


def findings_text(findings: Iterable[Finding], text: str) -> str:
    """All findings of a draft, or that there is nothing to mention."""
    shown = [finding_text(finding, text) for finding in findings]
    return "\n".join(shown) or tr("Nothing to mention.")


def question_sentence(prompt: Prompt) -> str:
    """A question to be asked in one's own words."""
    return tr(_QUESTIONS[prompt.origin][prompt.variant]).format(topic=prompt.topic)


def grown_from_sentence(prompt: Prompt) -> str:
    """What a question grew from."""
    if prompt.origin is Origin.NOTE:
        return tr("From your note: {note}").format(note=" ".join(prompt.grew_from.split()))
    return tr("From “{title}”").format(title=prompt.grew_from)


def no_prompts_sentence(name: str) -> str:
    """When nothing is known that a question could grow from."""
    return tr(
        "Nothing is noted about {name} yet. Read something by {name}, and note what stayed with you."
    ).format(name=name)
