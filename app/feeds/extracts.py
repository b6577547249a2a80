"""HTML as plain text: what a stranger wrote, without anything in it that could do something.

`nh3` takes every tag out, and scripts and styles with what they hold; what is left is text. Tags
that begin something new leave a space, so that words of two paragraphs don't grow together.
"""

from __future__ import annotations

import html
import re

import nh3

from app.core.unseen import without_acting

LONGEST_LOOKED_AT = 20_000
"""Letters of a post that are cleaned: its extract is its first few hundred."""

_BREAKS = re.compile(
    r"(?i)</?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|pre|tr|td|th|table|hr|figure|figcaption|section"
    r"|article|dt|dd)\b"
)
_SILENT = {"script", "style", "iframe", "svg", "math", "template", "noscript", "object"}


def plain_text(markup: str) -> str:
    """The text of some HTML in one line, markup, entities and unseen control letters gone."""
    spaced = _BREAKS.sub(lambda tag: f" {tag[0]}", markup[:LONGEST_LOOKED_AT])
    cleaned = nh3.clean(spaced, tags=set(), attributes={}, clean_content_tags=_SILENT)
    return " ".join(without_acting(html.unescape(cleaned)).split())
