"""Which importers there are, and who reads what of the files that were given.

Knows the order in which importers are asked: those of one network first, lists that anybody may
have written last. Refuses to know people already here: rows go on as they come.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.core.columns import UnclearColumnsError, UnclearTable
from app.core.errors import AppError, Cancelled
from app.core.handles import Network
from app.core.imports import ImportedRow, LeftOut, PlannedFile, ReadingContext, RowRef
from app.core.progress import Progress
from app.importers import (
    bluesky,
    calibre,
    contacts_csv,
    dragged,
    facebook,
    generic,
    github,
    goodreads,
    instagram,
    linkedin,
    mapped,
    mastodon,
    medium,
    monica,
    opml,
    reddit,
    storygraph,
    threads,
    tiktok,
    vcard,
    x,
    youtube,
)
from app.importers.container import Export, Member, Source, hash_source, open_export
from app.importers.importer import Importer
from app.importers.members import readable
from app.importers.own_tables import is_own_table
from app.importers.sheets import SHEET_MARK
from app.words.exports import known_names
from app.words.networks import network_name

IMPORTERS: tuple[Importer, ...] = (
    x.IMPORTER,
    linkedin.IMPORTER,
    bluesky.IMPORTER,
    facebook.IMPORTER,
    instagram.IMPORTER,
    threads.IMPORTER,
    mastodon.IMPORTER,
    youtube.IMPORTER,
    tiktok.IMPORTER,
    github.IMPORTER,
    medium.IMPORTER,
    reddit.IMPORTER,
    goodreads.IMPORTER,
    storygraph.IMPORTER,
    calibre.IMPORTER,
    opml.IMPORTER,
    vcard.IMPORTER,
    contacts_csv.IMPORTER,
    monica.IMPORTER,
)
"""Importers of one network each, in the order of asking. A member belongs to the first who asks."""

LIST_IMPORTERS: tuple[Importer, ...] = (dragged.IMPORTER, generic.IMPORTER)
"""Asked only for what was given and no network's importer knows: an export's own other tables
would look like lists of people to them."""

_NOT_ROWS = re.compile(
    r"(?:.*/)?(?:assets/.*|readme(?:\..*)?|license(?:\..*)?|manifest\.js"
    r"|(?:index|start_here|archive_browser|your archive)\.html?)"
)
"""What opens an export for reading, or explains it; whatever else nobody reads is told."""
_THREAD = re.compile(r"(?:.*/)?message_\d+\.json")
_PARTICIPANTS = b'"participants"'
"""Threads of messages look alike on Instagram and Facebook: what lies beside them tells whose."""

_FACEBOOK_FOLDERS = (
    "your_facebook_activity|your_activity_across_facebook|connections/friends|friends"
    "|friends_and_followers|following_and_followers|comments_and_reactions"
)
_PAGES = (
    (Network.INSTAGRAM, r"(?:.*/)?(?:followers_and_following|your_instagram_activity)/.*\.html"),
    (Network.THREADS, r"(?:.*/)?threads/(?:liked_threads|saved_threads|threads_and_replies)\.html"),
    (Network.FACEBOOK, rf"(?:.*/)?(?:{_FACEBOOK_FOLDERS})/.*\.html"),
)


Known = Callable[[Iterable[str]], frozenset[str]]
"""Says of SHA-256 hashes which files were imported before, and not taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one importer reads of an export."""

    importer: Importer
    members: tuple[Member, ...]


def claim(
    export: Export, besides: Sequence[Member] = (), network: Network | None = None
) -> tuple[Claim, ...]:
    """Who reads what; each member goes to one importer at most.

    Args:
        export: everything that was given.
        besides: members that are read by nobody here, as the program's own tables are.
        network: where the user says that bare handles belong.

    Returns:
        The claims in the order of the importers; empty when nobody knows anything of it.
    """
    claims: list[Claim] = []
    taken = {id(member) for member in besides}
    taken |= {id(member) for member in export.members if is_own_table(member)}
    for importer in IMPORTERS:
        _ask(importer, export, export.members, taken, claims)
    unknown = [
        source for source in export.sources if not any(id(m) in taken for m in source.members)
    ]
    rest = tuple(member for source in unknown for member in source.members)
    for importer in LIST_IMPORTERS:
        _ask(_knowing(importer, network), export, rest, taken, claims)
    return tuple(claims)


def _knowing(importer: Importer, network: Network | None) -> Importer:
    """The importer, told where bare handles belong if that may say what a list is."""
    if importer is not generic.IMPORTER or network is None:
        return importer
    return dataclasses.replace(importer, recognise=partial(generic.recognise, network=network))


def _ask(
    importer: Importer,
    export: Export,
    members: Sequence[Member],
    taken: set[int],
    claims: list[Claim],
) -> None:
    free = tuple(member for member in members if id(member) not in taken)
    found = importer.recognise(dataclasses.replace(export, members=free)) if free else ()
    if found:
        claims.append(Claim(importer=importer, members=found))
        taken.update(id(member) for member in found)


class Reading:
    """One reading of some paths: the rows, and after the last of them the files.

    Args:
        paths: what the user gave.
        context: what importers may know.
        progress: told how far it is; may stop it.
        known: as for `read_export`.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        context: ReadingContext,
        progress: Progress,
        known: Known | None = None,
    ) -> None:
        self._paths, self._context, self._progress = tuple(paths), context, progress
        self._known = known
        self._files: tuple[PlannedFile, ...] = ()

    def files(self) -> tuple[PlannedFile, ...]:
        """One for each path given, with its format and hash; empty before the last row."""
        return self._files

    def rows(self) -> Iterator[ImportedRow]:
        """Every row of every importer, then the files that nobody reads.

        Raises:
            UnclearColumnsError: nothing given is known but a table, whose columns say nothing.
            AppError: ``import.unrecognised``, ``import.html_only`` or ``import.lone_thread``
                when nothing given is known; else as `open_export`.
            Cancelled: the user has asked to stop.
        """
        with open_export(self._paths) as export:
            hashes = [hash_source(source, self._progress) for source in export.sources]
            known = self._known(hashes) if self._known is not None else frozenset[str]()
            here = {n for n, sha256 in enumerate(hashes) if sha256 in known}
            claims = self._claims(export) if len(here) < len(hashes) else ()
            owner = {member.path: n for n, s in enumerate(export.sources) for member in s.members}
            wanted = [c for c in claims if any(owner[m.path] not in here for m in c.members)]
            skipped = here - {owner[m.path] for c in wanted for m in c.members}
            counts: Counter[int] = Counter()
            empty = []
            for one in wanted:
                before = counts.total()
                for row in self._read(one):
                    file = row.ref.file.partition(SHEET_MARK)[0]
                    counts[owner.get(row.ref.file, owner.get(file, 0))] += _rows_in(row)
                    yield row
                if counts.total() == before:
                    empty.append(one)
            read = tuple(s for n, s in enumerate(export.sources) if n not in skipped)
            yield from _unread(read, claims)
            yield from _read_before(export.sources[n] for n in sorted(skipped))
            yield from _empty(empty)
            self._files = tuple(
                PlannedFile(
                    path=_readable(source.path),
                    format=_format(source, claims),
                    sha256=hashes[n],
                    rows=counts[n],
                    is_known=n in here,
                    is_skipped=n in skipped,
                )
                for n, source in enumerate(export.sources)
            )

    def _claims(self, export: Export) -> tuple[Claim, ...]:
        """Who reads what; of what tables the user says what their columns hold, by that."""
        columns = self._context.columns
        if not columns:
            claims = claim(export, network=self._context.network)
            if not claims:
                raise _nobody_knows(export)
            return claims
        members = mapped.told_of(export.members, columns)
        if not members:
            raise AppError("columns.no_table", name=export.label)
        told = dataclasses.replace(generic.IMPORTER, read=mapped.read_mapped)
        is_all = any(not one.file for one in columns)
        others = () if is_all else claim(export, members, self._context.network)
        return (*others, Claim(importer=told, members=members))

    def _read(self, one: Claim) -> Iterator[ImportedRow]:
        """The rows of one importer; a file that breaks underneath it is left out, not fatal."""
        try:
            yield from one.importer.read(one.members, self._context, self._progress)
        except Cancelled:
            raise
        except AppError as error:
            if error.code == "columns.beyond":
                raise
            name = str(error.values.get("name", one.members[0].path))
            code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
            yield LeftOut(ref=RowRef(file=name), code=code, what="files")


def guessed_tables(paths: Sequence[Path]) -> tuple[UnclearTable, ...]:
    """The tables among some paths whose columns are guessed, with that guess.

    Raises:
        AppError: as `open_export`.
    """
    with open_export(paths) as export:
        lists = [one for one in claim(export) if one.importer is generic.IMPORTER]
        return mapped.unclear_tables([member for one in lists for member in one.members])


def _rows_in(row: ImportedRow) -> int:
    """How many rows of a file one row stands for; none where something beside the rows is told."""
    if isinstance(row, LeftOut):
        return 0 if row.what == "files" else row.count
    return 1


def read_export(
    paths: Sequence[Path],
    context: ReadingContext,
    progress: Progress,
    known: Known | None = None,
) -> Reading:
    """A reading of everything in some paths; nothing is opened before its first row is asked.

    Args:
        paths: files and folders given together, at least one.
        context: the user's zone, date, and the network of bare handles.
        progress: told how far it is; may stop it.
        known: says of hashes which were imported before. Such files are skipped unread, except
            those that one importer reads together with others: parts of an export need
            each other. None reads everything.
    """
    return Reading(paths, context, progress, known)


def _format(source: Source, claims: Sequence[Claim]) -> str:
    """The format by which most of a path was read, or ``"unknown"``."""
    mine = {id(member) for member in source.members}
    counts = [(sum(id(m) in mine for m in one.members), one.importer.format) for one in claims]
    most = max(counts, key=lambda pair: pair[0], default=(0, ""))
    return most[1] if most[0] else "unknown"


def _unread(sources: Sequence[Source], claims: Sequence[Claim]) -> Iterator[LeftOut]:
    """One row for each path that nobody knows, and one for the other files of each known path."""
    taken = {id(member) for one in claims for member in one.members}
    for source in sources:
        free = [member for member in source.members if id(member) not in taken]
        own = [member for member in free if is_own_table(member)]
        if own:
            ref = RowRef(file=own[0].path)
            yield LeftOut(ref=ref, code="own_table", count=len(own), what="files")
            free = [member for member in free if member not in own]
        if len(free) == len(source.members):
            yield LeftOut(
                ref=RowRef(file=readable(source.path.name)), code="unrecognised_file", what="files"
            )
            continue
        others = [member for member in free if not _NOT_ROWS.fullmatch(member.lookup)]
        if others:
            yield LeftOut(
                ref=RowRef(file=others[0].path),
                code="unknown_file",
                count=len(others),
                what="files",
            )


def _read_before(sources: Iterable[Source]) -> Iterator[LeftOut]:
    """One row for each path that was imported before."""
    for source in sources:
        ref = RowRef(file=readable(source.path.name))
        yield LeftOut(ref=ref, code="read_before", what="files")


def _empty(claims: Sequence[Claim]) -> Iterator[LeftOut]:
    """One row for each importer's files in which not one row stood."""
    for one in claims:
        ref = RowRef(file=one.members[0].path)
        yield LeftOut(ref=ref, code="empty_list", count=len(one.members), what="files")


def _readable(path: Path) -> str:
    """A path as text that can be stored; bytes in it that are no letters become marks."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _nobody_knows(export: Export) -> AppError:
    for network, pattern in _PAGES:
        if any(re.fullmatch(pattern, member.lookup) for member in export.members):
            return AppError("import.html_only", network=network_name(network))
    if any(_THREAD.fullmatch(one.lookup) and _PARTICIPANTS in one.head() for one in export.members):
        return AppError("import.lone_thread", name=export.label)
    own = [member for member in export.members if is_own_table(member)]
    if own:
        return AppError("import.own_table", name=own[0].path)
    tables = mapped.unclear_tables(export.members)
    if tables:
        return UnclearColumnsError(*tables)
    return AppError("import.unrecognised", name=export.label, exports=known_names())
