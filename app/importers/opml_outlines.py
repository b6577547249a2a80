"""The outlines of an OPML file, out of sound and out of broken XML.

Knows how such files break: entities of HTML, bare ``&`` and ``<``, encodings that lie, files cut
short. Refuses every entity that a file defines itself, so that no small file becomes a large one,
and never asks for anything outside the file.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError  # only the name of the failure

from defusedxml import DefusedXmlException, ElementTree  # type: ignore[import-untyped]  # no types

from app.importers.text import decode

MAX_FOLDERS = 8
"""Folders around an outline that become tags; readers have one or two."""

CHUNK = 1 << 16

_FAILURES = (ParseError, ValueError, LookupError, RecursionError)
_OWN_ENTITIES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


class HostileXmlError(ValueError):
    """A file defines entities of its own or points outside itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """One outline that is no folder.

    Args:
        line: of the file, from 1.
        attributes: by lower-case name; values trimmed.
        folders: the names of the outlines around it, the outermost first.
    """

    line: int
    attributes: Mapping[str, str]
    folders: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class _Open:
    """An outline whose end has not come yet."""

    line: int
    attributes: dict[str, str]
    has_children: bool = False

    @property
    def name(self) -> str:
        return self.attributes.get("text") or self.attributes.get("title", "")

    @property
    def is_folder(self) -> bool:
        urls = (self.attributes.get(name) for name in ("xmlurl", "htmlurl", "url"))
        return self.has_children and not any(urls)


@dataclass(slots=True)
class _Collector:
    """Takes what the parser finds; keeps outlines that are no folders."""

    outlines: list[Outline] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    line_of: Callable[[], int] = field(default=lambda: 0)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition("}")[2].lower() != "outline":
            return
        if self.stack:
            self.stack[-1].has_children = True
        folded = {name.lower(): " ".join(text.split()) for name, text in attributes.items()}
        self.stack.append(_Open(line=self.line_of(), attributes=folded))

    def end(self, tag: str) -> None:
        if tag.rpartition("}")[2].lower() == "outline" and self.stack:
            self._keep(self.stack.pop())

    def close(self) -> None:
        """Keep what was open when the file broke off."""
        while self.stack:
            self._keep(self.stack.pop())

    def _keep(self, one: _Open) -> None:
        if one.is_folder:
            return
        around = [outer.name for outer in self.stack[-MAX_FOLDERS:] if outer.name]
        self.outlines.append(
            Outline(
                line=one.line,
                attributes=one.attributes,
                folders=tuple(name[:100] for name in dict.fromkeys(around)),
            )
        )


def read_outlines(data: bytes) -> tuple[list[Outline], int]:
    """All outlines that are no folders, in the order of the file.

    Args:
        data: a whole file. What is not well-formed is mended as text and read again.

    Returns:
        The outlines, and the line from which the file could not be read (0 when it could).

    Raises:
        HostileXmlError: the file defines entities or points outside itself.
    """
    outlines, broken = _parse(data)
    if not broken:
        return outlines, 0
    again, still_broken = _parse(_mend(decode(data)))
    if len(again) >= len(outlines):
        return again, still_broken
    return outlines, broken


def _parse(whole: bytes | str) -> tuple[list[Outline], int]:
    collector = _Collector()
    parser = ElementTree.DefusedXMLParser(target=collector)
    collector.line_of = lambda: int(parser.parser.CurrentLineNumber)
    broken = 0
    try:
        for at in range(0, len(whole), CHUNK):
            parser.feed(whole[at : at + CHUNK])
        parser.close()
    except DefusedXmlException as error:
        raise HostileXmlError(str(error)) from error
    except _FAILURES:
        broken = max(int(parser.parser.ErrorLineNumber), 1)
        collector.close()
    return sorted(collector.outlines, key=lambda one: one.line), broken


def _mend(text: str) -> str:
    """XML that most broken files become well-formed by."""
    text = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", text[:300]) + text[300:]
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)
    text = re.sub(r"&([A-Za-z]\w{1,31};)", _letter, text)
    text = re.sub(r"&(?!#?\w{1,32};)", "&amp;", text)
    return re.sub(r'="([^"<>]*<[^"]*)"', lambda found: found[0].replace("<", "&lt;"), text)


def _letter(found: re.Match[str]) -> str:
    """An entity of HTML as what it stands for; those of XML stay."""
    name = found[1]
    if name in _OWN_ENTITIES:
        return found[0]
    letters = html.entities.html5.get(name)
    return f"&amp;{name}" if letters is None else letters.replace("&", "&amp;").replace("<", "&lt;")
