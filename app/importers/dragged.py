"""Links dragged out of a browser, and the shortcut files that browsers make.

Knows the bytes of a drop and of ``.url``, ``.webloc`` and ``.desktop`` files, and which page
titles hold a display name. Refuses to know Qt: the window hands over formats and bytes.
"""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html.parser import HTMLParser
from xml.parsers.expat import ExpatError

from app.core.errors import AppError
from app.core.imports import (
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.networks import Identity, identity_from_url
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.people_columns import is_plausible_name
from app.importers.text import decode, is_binary

MAX_LINKS = 5000
"""Links of one drop; a selected page holds some hundreds."""

MAX_SHORTCUT = 64 * 1024
"""Bytes of a shortcut file; real ones have some hundreds."""

_SHORTCUT = re.compile(r".*\.(url|webloc|desktop)")
_COUNT = re.compile(r"^\(\d+\+?\) ")
_TITLES = (
    re.compile(r"(.+?) \(@[^()]+\)(?: .*)?", re.DOTALL),
    re.compile(r"(.+?)(?: [-–—] [^|]*)? \| LinkedIn"),
    re.compile(r"(.+) - YouTube"),
    re.compile(r"[\w-]+ \((.+)\) · GitHub"),
)
_BEHIND_NAME = re.compile(r" \((?:\d{1,3}|\w+(?:/\w+)+)\)$")
"""Of a second copy of a file, and the pronouns of somebody."""

Links = tuple[tuple[str, str], ...]


class _Anchors(HTMLParser):
    """Collects the links of a fragment and the text inside each."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[tuple[str, str]] = []
        self._href: str | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.finish()
            self._href = next((value for name, value in attrs if name == "href" and value), None)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self.finish()

    def handle_data(self, data: str) -> None:
        if self._href is not None:
            self._text.append(data)

    def finish(self) -> None:
        """End the link that is open, if any."""
        if self._href is not None:
            self.links.append((self._href, " ".join("".join(self._text).split())))
        self._href, self._text = None, []


def _from_moz_url(data: bytes) -> Links:
    """UTF-16LE: an address, its title, and so on in turn."""
    is_wide = len(data) > 1 and (data[1] == 0 or data.startswith((b"\xff\xfe", b"\xfe\xff")))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        text = data.decode("utf-16-le" if is_wide else "utf-8", "replace")
    lines = text.rstrip("\0").splitlines()
    return tuple((url, "".join(lines[n + 1 : n + 2])) for n, url in enumerate(lines) if n % 2 == 0)


def _from_html(data: bytes) -> Links:
    parser = _Anchors()
    parser.feed(decode(data))
    parser.close()
    parser.finish()
    return tuple(parser.links)


def _from_uri_list(data: bytes) -> Links:
    lines = (line.strip() for line in decode(data).splitlines())
    return tuple((line, "") for line in lines if line and not line.startswith("#"))


def _from_text(data: bytes) -> Links:
    words = decode(data).split()
    return tuple((word, "") for word in words if re.match(r"(?i)https?://", word))


_FORMATS = (
    ("text/x-moz-url", _from_moz_url),
    ("text/html", _from_html),
    ("text/uri-list", _from_uri_list),
    ("text/plain", _from_text),
)


def links_from_payload(formats: Mapping[str, bytes]) -> Links:
    """The web links of a drop, with the titles the browser gave.

    Args:
        formats: bytes by format name, as the drop offers them. Read in this order:
            ``text/x-moz-url``, ``text/html``, ``text/uri-list``, ``text/plain``; the first that
            holds web links counts, and titles missing there are taken from the others.
            ``application/x-apple-plist`` and ``application/x-mswinurl`` are read as the
            shortcut files they are.

    Returns:
        Pairs of address and title, each address once, http and https only; empty where the drop
        holds no link (files are not links).
    """
    by_format = [_web_only(parse(formats[name])) for name, parse in _FORMATS if name in formats]
    for name, suffix in (
        ("application/x-apple-plist", ".webloc"),
        ("application/x-mswinurl", ".url"),
    ):
        if name in formats:
            by_format.append(_web_only(links_from_shortcut(suffix, formats[name])))
    titles: dict[str, str] = {}
    for links in by_format:
        for url, title in links:
            titles[url] = titles.get(url) or title
    chosen = next((links for links in by_format if links), ())
    urls = dict.fromkeys(url for url, _title in chosen)
    return tuple((url, titles[url]) for url in urls)[:MAX_LINKS]


def _web_only(links: Links) -> Links:
    return tuple(
        (url.strip(), title.strip())
        for url, title in links
        if re.match(r"(?i)https?://", url.strip())
    )


def links_from_shortcut(name: str, data: bytes) -> Links:
    """The link of a shortcut file.

    Args:
        name: the file's name; its end says the kind, its stem is the title where the file holds
            none.
        data: the file's bytes.

    Returns:
        One pair of address and title; empty for a file that holds no link.
    """
    stem, _dot, suffix = name.rpartition(".")
    url, title = "", stem.rpartition("/")[2]
    if suffix.lower() == "webloc":
        url = _plist_url(data)
    elif not is_binary(data[:8192]):
        fields = _fields(decode(data))
        if suffix.lower() == "desktop":
            title = fields.get("name", title)
            url = fields.get("url", "") if fields.get("type", "").lower() == "link" else ""
        elif re.search(r"(?mi)^\[InternetShortcut\]", decode(data)):
            url = fields.get("url", "")
    return ((url, title),) if url else ()


def _fields(text: str) -> dict[str, str]:
    """The first of each field of a shortcut; of several languages the one that names none."""
    found = re.findall(r"(?mi)^(URL|Name|Type)(\[[^\]]*\])?=(.*)$", text)
    found.sort(key=lambda field: bool(field[1]))
    return {key.lower(): value.strip() for key, _language, value in reversed(found)}


def _plist_url(data: bytes) -> str:
    try:
        content = plistlib.loads(data)
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        OverflowError,
        LookupError,  # an encoding that there is not
        TypeError,
        AttributeError,
        RecursionError,
    ):
        return ""
    url = content.get("URL", "") if isinstance(content, dict) else ""
    return url if isinstance(url, str) else ""


def name_from_title(title: str) -> str:
    """The display name that a page title or a link's text holds, or empty.

    Args:
        title: ``(3) Zoë Brandt (@zoebrandt) / X``, ``Zoë Brandt | LinkedIn``, ``Zoë Brandt``.
    """
    bare = _COUNT.sub("", " ".join(title.split()))[:300]
    for pattern in _TITLES:
        found = pattern.fullmatch(bare)
        if found:
            return _BEHIND_NAME.sub("", found[1].strip())
    bare = _BEHIND_NAME.sub("", bare)
    is_name = is_plausible_name(bare) and (" " in bare or not bare.isascii())
    return bare if is_name else ""


def people_from_links(links: Iterable[tuple[str, str]], ref: RowRef) -> Iterator[ImportedRow]:
    """Rows for dropped links: one person for each account they lead to.

    Args:
        links: pairs of address and title.
        ref: where they came from.

    Yields:
        `ImportedPerson` once for each account, with the first name that a title gives; a
        `LeftOut` ``no_profile`` counting the links that lead to nobody for sure.
    """
    found: dict[tuple[str, str, str], Identity] = {}
    names: dict[tuple[str, str, str], str] = {}
    missed = 0
    for url, title in links:
        identity = identity_from_url(url)
        if identity is None:
            missed += 1
            continue
        key = (identity.network.value, identity.key, identity.remote_id)
        found.setdefault(key, identity)
        names[key] = names.get(key) or name_from_title(title)
    for key, identity in found.items():
        yield ImportedPerson(
            identities=(identity,),
            network=identity.network,
            relation=Relation.NAMED,
            ref=ref,
            name=names[key],
        )
    if missed:
        yield LeftOut(ref=ref, code="no_profile", count=missed)


def recognise(export: Export) -> tuple[Member, ...]:
    """Shortcut files that hold a link."""
    return tuple(
        member
        for member in export.members
        if _SHORTCUT.fullmatch(member.name)
        and 0 < member.size <= MAX_SHORTCUT
        and links_from_shortcut(member.path, member.head(MAX_SHORTCUT))
    )


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The person of each shortcut file."""
    del context  # a link says all by itself
    for done, member in enumerate(members):
        progress.step(done, len(members), stage="reading")
        ref = RowRef(file=member.path)
        try:
            links = links_from_shortcut(member.path, member.read(MAX_SHORTCUT))
        except AppError:
            yield LeftOut(ref=ref, code="unreadable_file", what="files")
            continue
        yield from people_from_links(links, ref)


IMPORTER = Importer(format="shortcut", recognise=recognise, read=read)
