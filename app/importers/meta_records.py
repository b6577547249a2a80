"""The shapes in which Instagram and Threads write one person, like or comment.

Knows shapes V (``string_list_data`` with a value), T (the handle as title), L (``label_values``)
and O (``label_values`` with an owner inside), their labels in many languages, and what a deleted
account looks like. Source: formats.md sections 3 and 4. Refuses to know which list a record came
from and what that list means.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.core.networks import Network, identity_from_handle, identity_from_url
from app.importers.dates import parse_epoch
from app.importers.json_records import as_list, as_map, as_text

USERNAME_LABELS = frozenset(
    {
        "username",
        "benutzername",
        "gebruikersnaam",
        "nome utente",
        "nom d'utilisateur",
        "nombre de usuario",
        "nome de usuário",
        "nome de utilizador",
        "brukernavn",
        "brugernavn",
        "användarnamn",
        "käyttäjätunnus",
        "käyttäjänimi",
        "nazwa użytkownika",
        "kullanıcı adı",
        "имя пользователя",
        "uživatelské jméno",
        "사용자 이름",
        "ユーザーネーム",
        "用户名",
        "帳號",
    }
)
"""The label of a handle, by language; where none fits, the third value is the handle."""

NAME_LABELS = frozenset(
    {"name", "naam", "nome", "nom", "nombre", "navn", "namn", "nimi", "imię i nazwisko", "ad"}
)
COMMENT_LABELS = frozenset(
    {
        "comment",
        "opmerking",
        "kommentar",
        "commentaire",
        "comentario",
        "comentário",
        "commento",
        "komentarz",
        "yorum",
    }
)
OWNER_LABELS = frozenset(
    {
        "media owner",
        "media-eigenaar",
        "medieneigentümer",
        "medieninhaber",
        "propriétaire du média",
        "propietario del contenido multimedia",
        "proprietario del contenuto multimediale",
    }
)

_DELETED = re.compile(r"__deleted__\w*|instagramuser(?:_\w+)?", re.IGNORECASE)
DELETED_NAMES = frozenset(
    {
        "instagram user",
        "instagramuser",
        "instagram-nutzer",
        "instagram-nutzer*in",
        "instagram-gebruiker",
        "utilisateur instagram",
        "utente instagram",
        "usuario de instagram",
        "usuário do instagram",
        "instagram-bruker",
    }
)
"""Display names behind which an account is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One person or one act, as far as its record says.

    Args:
        handle: the other's handle as written, or empty where the record names nobody.
        name: display name, or empty.
        at: when, aware UTC, or None.
        day: the day, where the export says no instant (web pages).
        href: address of the post or profile, or empty.
        number: what else tells it from others (``fbid``), or empty.
    """

    handle: str = ""
    name: str = ""
    at: dt.datetime | None = None
    day: dt.date | None = None
    href: str = ""
    number: str = ""


def is_deleted(handle: str) -> bool:
    """Whether a handle or display name stands for an account that is gone."""
    text = handle.strip()
    return _DELETED.fullmatch(text) is not None or text.casefold() in DELETED_NAMES


def instant(value: object) -> dt.datetime | None:
    """A time stamp in seconds as an instant; None for 0, for text and for what is no time."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return parse_epoch(value)


def fits(text: str) -> bool:
    """Whether a text can be an Instagram handle."""
    return identity_from_handle(Network.INSTAGRAM, text) is not None


def handle_in(href: str, network: Network) -> str:
    """The handle that a profile or post address names, if it is one of the network's own."""
    identity = identity_from_url(href)
    return identity.handle or identity.key if identity and identity.network is network else ""


def read_people(record: Mapping[str, object], network: Network) -> Iterator[Entry]:
    """The people of one record of a list, shapes V, T and L; one without handle if it has none.

    Args:
        record: a mended record.
        network: INSTAGRAM, where a title is a handle, or THREADS, where it is a display name.
    """
    if "label_values" in record:
        yield _labelled(record)
        return
    title = as_text(record.get("title")).strip()
    parts = as_list(record.get("string_list_data")) or [{}]
    for part in map(as_map, parts):
        value, href = as_text(part.get("value")).strip(), as_text(part.get("href")).strip()
        named = _first_handle(value, title if network is Network.INSTAGRAM else "")
        yield Entry(
            handle=named or handle_in(href, network),
            name=title if network is Network.THREADS else "",
            at=instant(part.get("timestamp")),
            href=href,
        )


def _first_handle(*texts: str) -> str:
    return next((text for text in texts if text and (fits(text) or is_deleted(text))), "")


def _labelled(record: Mapping[str, object]) -> Entry:
    labels = [as_map(part) for part in as_list(record.get("label_values"))]
    handle, name = _name_among(labels)
    return Entry(
        handle=handle,
        name=name,
        at=instant(record.get("timestamp")),
        number=as_text(record.get("fbid")),
    )


def _name_among(labels: list[Mapping[str, object]]) -> tuple[str, str]:
    """Handle and display name among URL, Name and Username, whatever the labels' language."""
    values = [(_label(part), as_text(part.get("value")).strip()) for part in labels]
    handle = next((value for label, value in values if label in USERNAME_LABELS), "")
    if not handle and len(values) >= 3:
        handle = _first_handle(values[2][1])
    name = next((value for label, value in values if label in NAME_LABELS), "")
    if not name and len(values) >= 3 and values[2][1] == handle:
        name = values[1][1]
    return handle, name


def _label(part: Mapping[str, object]) -> str:
    return as_text(part.get("label")).strip().replace("\u2019", "'").casefold()


def read_acts(record: Mapping[str, object], network: Network) -> Iterator[Entry]:
    """Likes of one record: by title (up to 2024, and Threads) or by an owner inside (2025 on)."""
    if "label_values" in record:
        yield _owned(record)
        return
    title = as_text(record.get("title")).strip()
    for part in map(as_map, as_list(record.get("string_list_data")) or [{}]):
        href = as_text(part.get("href")).strip()
        yield Entry(
            handle=_first_handle(title) or handle_in(href, network),
            at=instant(part.get("timestamp")),
            href=href,
        )


def _owned(record: Mapping[str, object]) -> Entry:
    href, handle, name = "", "", ""
    for part in map(as_map, as_list(record.get("label_values"))):
        for inner in map(as_map, as_list(part.get("dict"))):
            found = [as_map(item) for item in as_list(inner.get("dict"))]
            if found and not handle:
                handle, name = _name_among(found)
        address = as_text(part.get("href")) or as_text(part.get("value"))
        if not href and address.startswith(("https://", "http://")):
            href = address
    at = instant(record.get("timestamp"))
    return Entry(handle=handle, name=name, at=at, href=href, number=as_text(record.get("fbid")))


def read_saved(record: Mapping[str, object]) -> Iterator[Entry]:
    """A saved post: its owner by title and, in one entry of any label, address and time."""
    if "label_values" in record:
        yield _owned(record)
        return
    title = as_text(record.get("title")).strip()
    for part in map(as_map, as_map(record.get("string_map_data")).values()):
        href = as_text(part.get("href")).strip()
        if href or part.get("timestamp"):
            handle = _first_handle(title) or handle_in(href, Network.INSTAGRAM)
            yield Entry(handle=handle, at=instant(part.get("timestamp")), href=href)
            return
    yield Entry(handle=_first_handle(title))


def read_comment(record: Mapping[str, object]) -> tuple[Entry, str]:
    """A comment: to whom and when, and its text.

    The labels are localised. Where none is known, the entry that holds only a time is the time,
    and of two texts the one that can be a handle is the owner (the second, if both can).
    """
    owner, text, at = "", "", None
    unknown: list[str] = []
    for label, value in as_map(record.get("string_map_data")).items():
        part = as_map(value)
        words = as_text(part.get("value")).strip()
        folded = label.strip().casefold()
        if folded in COMMENT_LABELS:
            text = words
        elif folded in OWNER_LABELS:
            owner = words
        elif words:
            unknown.append(words)
        at = at or instant(part.get("timestamp"))
    if unknown and not text and not owner:
        handles = [words for words in unknown if fits(words)]
        owner = handles[-1] if len(unknown) > 1 and handles else ""
        text = next((words for words in unknown if words != owner), unknown[0])
    elif unknown and not owner:
        owner = _first_handle(unknown[-1])
    elif unknown and not text:
        text = unknown[0]
    return Entry(handle=owner, at=at), text


def read_owner(record: Mapping[str, object]) -> tuple[str, str]:
    """The owner's handle and display name from ``personal_information``; each may be empty."""
    if "label_values" in record:
        return _name_among([as_map(part) for part in as_list(record.get("label_values"))])
    values = [
        (label.strip().replace("\u2019", "'").casefold(), as_text(as_map(value).get("value")))
        for label, value in as_map(record.get("string_map_data")).items()
    ]
    handle = next((value for label, value in values if label in USERNAME_LABELS), "")
    name = next((value for label, value in values if label in NAME_LABELS), "")
    return handle.strip(), name.strip()
