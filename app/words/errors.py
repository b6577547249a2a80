"""One sentence for each expected failure: what happened, why, what next."""

from __future__ import annotations

from app.core.errors import AppError
from app.words.translation import tr

ERROR_SENTENCES: dict[str, str] = {
    "job.cancelled": "Stopped. Nothing was changed.",
    "import.missing": "“{name}” isn't there any more. Check where it was moved to, then choose it again.",
    "import.not_readable": "“{name}” can't be opened: this computer doesn't let Acquainted read it. Copy it to a folder of your own, then choose the copy.",
    "import.empty_file": "“{name}” is empty, so there is nobody in it. Download it again, then choose the new file.",
    "import.nothing_inside": "“{name}” holds no file that could name people. Choose the export as you downloaded it.",
    "import.truncated": "“{name}” is cut short or damaged, probably because the download was interrupted. Download it again; nothing was changed.",
    "import.damaged": "“{name}” is damaged and can't be read to its end. Download the export again, then choose the new file.",
    "import.encrypted": "“{name}” is locked with a password. Unpack it yourself, then choose the folder.",
    "import.too_large": "“{name}” unpacks to more than any export should, so it was left closed. If you trust it, unpack it yourself and choose the folder.",
    "import.too_many": "“{name}” lists more files than any export should, so it was left closed. Choose only the part that holds your lists.",
    "import.unsafe": "“{name}” points outside its own archive, as no honest export does, so the archive was left closed.",
    "import.other_archive": "“{name}” is an archive of a kind that Acquainted can't open. Unpack it yourself, then choose the folder.",
    "import.unrecognised": "“{name}” isn't an export that Acquainted knows. It reads exports of X, LinkedIn, Instagram, Mastodon and Bluesky, and lists of names, handles or profile addresses.",
    "import.html_only": "This {network} export was made for reading (HTML), not for moving. Ask {network} for it again and choose JSON as the format.",
    "rules.not_toml": "{file}, line {line}, column {column}: this isn't valid TOML ({problem}). Mend that place; until then the last good rules stay in force.",
    "rules.too_long": "{file} is longer than {most} characters, so it was not read. Take out what isn't a rule; until then the last good rules stay in force.",
    "rules.too_many": "{file}, line {line}, column {column}: a file may hold {most} rules at most. Take some out; until then the last good rules stay in force.",
    "rules.too_many_conditions": "{file}, line {line}, column {column}: a rule may have {most} conditions at most. Take some out.",
    "rules.no_table": "{file}: each rule must begin with [[rule]] on a line of its own.",
    "rules.unknown_key": "{file}, line {line}, column {column}: “{key}” means nothing here. A rule has id, move or rest, when, and source.",
    "rules.unknown_key_hint": "{file}, line {line}, column {column}: “{key}” means nothing here. Did you mean “{hint}”?",
    "rules.same_id": "{file}, line {line}, column {column}: there is a rule “{id}” already. Give this one another id.",
    "rules.bad_id": "{file}, line {line}, column {column}: “{id}” can't be an id. Use up to 64 letters, digits, dots, dashes and underscores.",
    "rules.move_or_rest": "{file}, line {line}, column {column}: a rule needs either move or rest, and not both.",
    "rules.no_text": "{file}, line {line}, column {column}: “{key}” must be there, and be text in quotes.",
    "rules.bad_move": '{file}, line {line}, column {column}: “{written}” isn\'t a move. Write it like "follow -> engage".',
    "rules.unlawful_move": "{file}, line {line}, column {column}: “{written}” isn't one step forward. Rules move people from follow to engage, to converse, to connect, one step at a time.",
    "rules.unknown_stage": "{file}, line {line}, column {column}: there is no stage “{name}”. The stages are follow, engage, converse and connect.",
    "rules.unknown_stage_hint": "{file}, line {line}, column {column}: there is no stage “{name}”. Did you mean “{hint}”?",
    "rules.bad_rest": '{file}, line {line}, column {column}: “{written}” isn\'t a length of rest. Write it like "90 days", from 1 to {most}.',
    "rules.no_when": "{file}, line {line}, column {column}: a rule needs when = [...] with at least one condition.",
    "rules.condition_too_long": "{file}, line {line}, column {column}: a condition may have {most} characters at most. Split it in two.",
    "rules.empty_condition": "{file}, line {line}, column {column}: this condition is empty. Write one, or take it out.",
    "rules.too_deep": "{file}, line {line}, column {column}: this is nested more than {most} deep. Split the condition in two.",
    "rules.not_understood": "{file}, line {line}, column {column}: this can't be understood. A condition compares facts and numbers, like likes_given >= 3, joined by and, or, not.",
    "rules.not_allowed": "{file}, line {line}, column {column}: “{what}” can't be used in a condition. It may compare sums and differences of facts and numbers, joined by and, or, not.",
    "rules.not_allowed_hint": "{file}, line {line}, column {column}: “{what}” can't be used in a condition. Did you mean “{hint}”?",
    "rules.unknown_fact": "{file}, line {line}, column {column}: there is no fact “{name}”. The list of facts says what may be asked.",
    "rules.unknown_fact_hint": "{file}, line {line}, column {column}: there is no fact “{name}”. Did you mean “{hint}”?",
    "rules.number_alone": "{file}, line {line}, column {column}: “{name}” is a number, so it needs something to be compared with, like {name} >= 1.",
    "rules.truth_compared": "{file}, line {line}, column {column}: “{name}” is either true or false, so it stands alone: {name}, or not {name}.",
    "rules.condition_compared": "{file}, line {line}, column {column}: a comparison can't be compared or added again. Join comparisons with and, or, not.",
    "rules.no_comparison": "{file}, line {line}, column {column}: this is a number, so it needs something to be compared with, like >= 3.",
    "rules.too_large": "{file}, line {line}, column {column}: this number is too large. Numbers go up to {most}.",
}


def sentence(error: AppError) -> str:
    """The plain sentence for an expected failure, with its values filled in."""
    return tr(ERROR_SENTENCES[error.code]).format(**error.values)
