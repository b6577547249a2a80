"""HTML of an export to plain text, for reading only.

Knows line breaks and entities; refuses to keep any tag, script or address, since text of an
export is hostile until it is plain.
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

DEEPEST = 1_000
"""Elements inside elements that are read; real pages have some 30. A parser of HTML looks through all
open elements at every new one, so that 100,000 of them take it minutes."""

_ELEMENT = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_NEVER_CLOSED = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"}
_SELDOM_CLOSED = {"p", "li", "dt", "dd", "tr", "td", "th", "option"}
_NOT_COUNTED = frozenset(_NEVER_CLOSED | _SELDOM_CLOSED)

_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|h[1-6]|blockquote)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z!/][^<>]*>")
_BLANKS = re.compile(r"[ \t\u00a0]+")


def plain_text(html: str) -> str:
    """The words of a piece of HTML, blocks and breaks as lines.

    Args:
        html: a fragment, a whole page, or text that never was HTML.

    Returns:
        Text without tags; at most one empty line in a row, no blanks at the ends of lines.
    """
    if "<" not in html and "&" not in html:
        return html.strip()
    if is_too_deep(html):
        return _TAG.sub("", html).strip()
    parser = LexborHTMLParser(_BREAK.sub(lambda found: found.group() + "\n", html))
    for node in parser.css("script, style, template"):
        node.decompose()
    root = parser.body
    text = root.text() if root is not None else ""
    lines = [_BLANKS.sub(" ", line).strip() for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def is_too_deep(html: str) -> bool:
    """Whether more elements stand inside each other than any page has."""
    if html.count("<") <= DEEPEST:
        return False
    depth = 0
    for found in _ELEMENT.finditer(html):
        if found[2].lower() in _NOT_COUNTED:
            continue
        depth = max(0, depth - 1) if found[1] else depth + 1
        if depth > DEEPEST:
            return True
    return False


def is_markup(text: str) -> bool:
    """Whether a text holds at least one tag, so that it should be read as HTML."""
    return _TAG.search(text) is not None
