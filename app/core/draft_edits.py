"""What a gentler wording changes in a draft: which characters go, and what comes in their place.

Knows sentences and where they end in the text as written. The wordings themselves are in
`app.words.drafts`; nothing is ever changed unless the user asks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.core.draft_text import Spelling, read_draft

_ENDING = re.compile(r"""[.!?…？！]*[”"»’)\]]*""")
_SPACE_AFTER = re.compile(r"[ \t]*")
_SPACE_BEFORE = re.compile(r"[ \t]*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Characters of a text to be taken out, and what is put there.

    Args:
        start, end: the first character that goes, and the one after the last.
        text: what comes instead; empty to leave it out.
    """

    start: int
    end: int
    text: str

    def applied(self, text: str) -> str:
        """The text after it."""
        return text[: self.start] + self.text + text[self.end :]


def sentence_around(text: str, span: tuple[int, int], spelling: Spelling) -> tuple[int, int]:
    """The whole sentences that a span lies in, with the marks that end the last of them.

    Args:
        span: of a finding in this text.
    """
    start, end = span
    for sentence in read_draft(text, spelling):
        first, last = sentence.span
        if first < end and start < last:
            start, end = min(start, first), max(end, last)
    ending = _ENDING.match(text, end)
    return start, end if ending is None else ending.end()


def gentler_edit(text: str, span: tuple[int, int], wording: str, spelling: Spelling) -> Edit:
    """Put a wording in place of the sentences of a span, or leave them out.

    Args:
        wording: what to write instead; empty to leave the sentences out, with the spaces that
            would be left over.
    """
    start, end = sentence_around(text, span, spelling)
    if wording:
        return Edit(start=start, end=end, text=wording)
    spaces = _SPACE_AFTER.match(text, end)
    after = end if spaces is None else spaces.end()
    if after > end:
        return Edit(start=start, end=after, text="")
    before = _SPACE_BEFORE.search(text, 0, start)
    return Edit(start=start if before is None else before.start(), end=end, text="")
