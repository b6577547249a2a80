"""What the columns of a list of people mean, told from their header words, else from their cells.

Knows the words that people and other programs write above names, handles and addresses, in a few
languages, and how a column of addresses or of names looks. Refuses to know whom a row names
(`generic`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.core.columns import NAMING, Role
from app.core.networks import Network, identity_from_url

_WORDS: Mapping[Role, tuple[str, ...]] = {
    Role.NAME: (
        "name", "full name", "fullname", "display name", "displayname", "person", "who", "contact",
        "contact name", "real name", "nombre", "nombre completo", "nom", "nom complet", "nome",
        "nome completo", "naam", "volledige naam", "namn", "navn", "nimi", "vollständiger name",
        "anzeigename", "名前", "имя",
    ),
    Role.FIRST: (
        "first name", "firstname", "given name", "first", "vorname", "prénom", "prenom", "voornaam",
        "primer nombre", "förnamn", "fornavn",
    ),
    Role.LAST: (
        "last name", "lastname", "family name", "surname", "last", "nachname", "familienname",
        "nom de famille", "apellido", "apellidos", "cognome", "sobrenome", "achternaam", "efternamn",
        "etternavn",
    ),
    Role.HANDLE: (
        "handle", "username", "user name", "user", "screen name", "screen_name", "screenname",
        "account", "login", "nickname", "nick", "handles", "account name", "user_name",
        "benutzername", "nutzername", "konto", "nom d'utilisateur", "utilisateur", "pseudo", "compte",
        "nombre de usuario", "usuario", "cuenta", "nome utente", "utente", "nome de usuário", "usuário",
        "gebruikersnaam", "gebruiker", "användarnamn", "brukernavn", "ユーザー名",
    ),
    Role.URL: (
        "url", "link", "profile", "profile url", "profile link", "profile_url", "href", "web page",
        "website", "homepage", "address", "profile address", "links", "uri", "profil", "profil-url",
        "profillink", "webseite", "lien", "liens", "site web", "enlace", "enlaces", "perfil",
        "url del perfil", "sitio web", "profilo", "collegamento", "sito web", "profiel", "website-url",
        "web", "blog", "personal website", "webpage",
    ),
    Role.NETWORK: ("network", "platform", "site", "service", "social network", "where", "netzwerk", "plattform",
        "réseau", "plateforme", "red", "red social", "plataforma", "rete", "piattaforma", "rede",
        "netwerk", "nätverk"),
    Role.SINCE: (
        "since", "followed on", "followed since", "followed at", "following since", "connected on",
        "followed", "date", "follow date", "date followed", "seit", "datum", "depuis", "desde",
        "fecha", "dal", "data", "sinds", "sedan",
    ),
    Role.NOTE: (
        "note", "notes", "comment", "comments", "remark", "remarks", "memo", "notiz", "notizen",
        "bemerkung", "anmerkung", "remarque", "commentaire", "nota", "notas", "comentario", "notitie",
    ),
    Role.TAG: (
        "tag", "tags", "list", "lists", "label", "labels", "group", "groups", "category", "liste",
        "gruppe", "schlagwort", "schlagwörter", "étiquette", "étiquettes", "groupe", "lista", "grupo",
        "etiqueta", "etiquetas", "gruppo", "lijst", "groep",
    ),
    Role.EMAIL: (
        "email", "e-mail", "mail", "e-mail address", "email address", "e-mail-adresse", "courriel",
        "correo", "correo electrónico", "e-mailadres",
    ),
    Role.COMPANY: (
        "company", "organization", "organisation", "employer", "firma", "unternehmen", "entreprise",
        "société", "empresa", "azienda", "bedrijf",
    ),
    Role.HEADLINE: (
        "headline", "position", "job title", "title", "bio", "beruf", "titel", "poste", "titre",
        "puesto", "cargo", "ruolo", "functie",
    ),
    Role.PHONE: (
        "phone", "phone number", "telephone", "mobile", "mobile phone", "cell", "cell phone", "tel",
        "telefon", "telefonnummer", "handy", "mobil", "téléphone", "portable", "teléfono", "móvil",
        "telefono", "cellulare", "telefone", "telefoon", "mobiel",
    ),
    Role.BIRTHDAY: (
        "birthday", "birth date", "birthdate", "date of birth", "born", "dob", "geburtstag",
        "geburtsdatum", "date de naissance", "anniversaire", "fecha de nacimiento", "cumpleaños",
        "data di nascita", "compleanno", "data de nascimento", "geboortedatum", "verjaardag",
    ),
    Role.PLACE: (
        "place", "location", "city", "town", "country", "based in", "ort", "stadt", "land", "wohnort",
        "ville", "pays", "lieu", "lugar", "ciudad", "país", "luogo", "città", "paese", "cidade", "plaats", "woonplaats",
    ),
}  # fmt: skip
_HALF_NAMES = frozenset({"name", "nombre", "nom", "nome", "naam", "namn", "navn"})
"""Words for a whole name that stand for the other half where one half has a column of its own."""

_ROLES = {word: role for role, words in _WORDS.items() for word in words}

_WITHOUT_HANDLES = (Network.WEBSITE, Network.BOOKS, Network.CONTACTS)
_NETWORK_WORDS: Mapping[str, Network] = {
    **{network.value: network for network in Network if network not in _WITHOUT_HANDLES},
    "twitter": Network.X,
    "ig": Network.INSTAGRAM,
    "insta": Network.INSTAGRAM,
    "fb": Network.FACEBOOK,
    "bsky": Network.BLUESKY,
    "fediverse": Network.MASTODON,
    "yt": Network.YOUTUBE,
    "gh": Network.GITHUB,
    "tik tok": Network.TIKTOK,
    "mail": Network.EMAIL,
    "e-mail": Network.EMAIL,
}
_AFTER_NETWORK = re.compile(
    r" (?:handle|username|user name|user|name|account|profile|url|link|id|profile url|profile link)s?$"
)


_FILLING = frozenset(
    [
        "their",
        "his",
        "her",
        "my",
        "our",
        "the",
        "a",
        "an",
        "of",
        "on",
        "at",
        "to",
        "for",
        "if",
        "any",
        "and",
        "or",
        "main",
        "personal",
        "official",
        "link",
        "url",
        "handle",
        "handles",
        "account",
        "accounts",
        "profile",
        "profiles",
        "name",
        "username",
        "user",
        "page",
        "address",
        "id",
        "feed",
    ]
)
"""Words that stand around a network's name in a header without changing what it means."""


def network_of_word(text: str) -> Network | None:
    """The network that a word names: ``Twitter``, ``X / Twitter``, ``ig``; None for others."""
    folded = " ".join(text.casefold().split())
    if folded in _NETWORK_WORDS:
        return _NETWORK_WORDS[folded]
    parts = [part.strip() for part in re.split(r"[/|()]+", folded) if part.strip()]
    named = {_NETWORK_WORDS[part] for part in parts if part in _NETWORK_WORDS}
    return named.pop() if len(named) == 1 and len(parts) > 1 else None


def _network_among(name: str) -> Network | None:
    """The one network that a header of several words names beside words that say nothing else."""
    words = re.findall(r"[\w'-]+", name)
    named = {found for word in words if len(word) > 1 and (found := network_of_word(word))}
    others = {word for word in words if network_of_word(word) is None}
    return named.pop() if len(named) == 1 and others <= _FILLING else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Which columns hold what, by folded header name, in the order of the table.

    Args:
        roles: columns of a known role.
        networks: columns that hold handles or addresses on one network.
    """

    roles: tuple[tuple[str, Role], ...]
    networks: tuple[tuple[str, Network], ...]

    def of(self, role: Role) -> tuple[str, ...]:
        """The names of the columns of a role."""
        return tuple(name for name, found in self.roles if found is role)

    def cell(self, row: Mapping[str, str], role: Role) -> str:
        """The first filled cell of a role, or empty."""
        return next((row[name] for name in self.of(role) if row.get(name)), "")

    @property
    def can_name(self) -> bool:
        """Whether rows can name a person at all."""
        return bool(self.networks) or any(role in NAMING for _name, role in self.roles)


def columns_of(names: Sequence[str]) -> Columns:
    """What columns mean.

    Args:
        names: header cells as `text.column_name` folds them.
    """
    roles: list[tuple[str, Role]] = []
    networks: list[tuple[str, Network]] = []
    for name in dict.fromkeys(names):
        role = _ROLES.get(name)
        network = network_of_word(_AFTER_NETWORK.sub("", name)) or _network_among(name)
        if role is not None:
            roles.append((name, role))
        elif network is Network.EMAIL:
            roles.append((name, Role.EMAIL))
        elif network is not None:
            networks.append((name, network))
    return Columns(roles=tuple(_halved(roles)), networks=tuple(networks))


def _halved(roles: Sequence[tuple[str, Role]]) -> list[tuple[str, Role]]:
    """The roles, with a "name" beside a "surname" as the first name, beside a first one the last."""
    given = {role for _name, role in roles}
    other = {Role.FIRST: Role.LAST, Role.LAST: Role.FIRST}
    halves = [role for role in other if role in given]
    if len(halves) != 1:
        return list(roles)
    return [
        (name, other[halves[0]] if role is Role.NAME and name in _HALF_NAMES else role)
        for name, role in roles
    ]


def could_be_header(names: Sequence[str]) -> bool:
    """Whether cells whose words nobody knows may be a header: short words, each another."""
    filled = [name for name in names if name]
    return (
        (len(filled) > 1 or bool(columns_of(filled).roles))
        and len(set(filled)) == len(filled)
        and all(len(name) <= 60 and not re.search(r"[@/]|\d{3}|https?:", name) for name in filled)
    )


def roles_by_cells(rows: Sequence[Mapping[str, str]]) -> tuple[tuple[str, Role], ...]:
    """What columns mean whose words nobody knows.

    Args:
        rows: the first rows of a table, by folded column name.

    Returns:
        A column is one of addresses where half of its filled cells are profiles or e-mail
        addresses; the first one of which half can be names, hardly any of them twice, is the
        name, if no known column is one and another column says who the person is.
    """
    names = list(dict.fromkeys(name for row in rows for name in row))
    known = columns_of(names)
    taken = {name for name, role in known.roles if role is not Role.NETWORK}
    taken |= {name for name, _own in known.networks}
    free = [name for name in names if name and name not in taken]
    found = [(name, Role.URL) for name in free if is_mostly(rows, name, _is_profile)]
    found += [(name, Role.EMAIL) for name in free if is_mostly(rows, name, is_email)]
    told = {role for _name, role in known.roles}
    says = found or known.networks or told & {Role.URL, Role.HANDLE, Role.EMAIL}
    if says and not told & {Role.NAME, Role.FIRST, Role.LAST}:
        rest = [name for name in free if name not in dict(found)]
        named = next((name for name in rest if _are_names(rows, name)), None)
        found += [(named, Role.NAME)] if named is not None else []
    return tuple(found)


def columns_without_header(rows: Sequence[Sequence[str]]) -> Columns | None:
    """What columns hold of a table whose first row names a person already, told by their cells.

    Args:
        rows: the first rows of a table.

    Returns:
        By the number of the column from 0, what says nothing else being a note; None where
        the first row may be a header, or no column holds names beside one of addresses.
    """
    numbered = [{str(n): cell for n, cell in enumerate(row)} for row in rows]
    found = dict(roles_by_cells(numbered))
    addresses = [name for name, role in found.items() if role in (Role.URL, Role.EMAIL)]
    first = [numbered[0].get(name, "") for name in addresses]
    is_person = any(_is_profile(cell) or is_email(cell) for cell in first)
    if not is_person or Role.NAME not in found.values():
        return None
    names = sorted({name for row in numbered for name in row}, key=int)
    roles = tuple((name, found.get(name, Role.NOTE)) for name in names)
    return Columns(roles=roles, networks=())


def is_mostly(rows: Sequence[Mapping[str, str]], name: str, is_one: Callable[[str], bool]) -> bool:
    """Whether half of the filled cells of a column are something."""
    cells = [row[name] for row in rows if row.get(name)]
    return bool(cells) and sum(map(is_one, cells)) * 2 >= len(cells)


def _are_names(rows: Sequence[Mapping[str, str]], name: str) -> bool:
    """Whether a column names people; a kind or a group stands there again and again."""
    cells = [row[name] for row in rows if row.get(name)]
    return is_mostly(rows, name, is_plausible_name) and len(set(cells)) * 2 > len(cells)


def is_email(text: str) -> bool:
    """Whether a text is an e-mail address, to look at."""
    return re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", text) is not None


def _is_profile(text: str) -> bool:
    return "/" in text and identity_from_url(text) is not None


def is_plausible_name(text: str) -> bool:
    """Whether a text can be somebody's name: few words, letters, begun large, no sentence.

    Args:
        text: one line, any script. Scripts without capitals count as begun large.
    """
    words = text.split()
    if (
        not 1 <= len(words) <= 6
        or len(text) > 60
        or re.search(r"[0-9@/\\<>={}\[\]|;:!?#_%&+*~^$]", text)
    ):
        return False
    if text.rstrip().endswith(".") and not re.search(r"\b\w{1,3}\.$", text):
        return False
    letters = [word.lstrip("(\"'“‘")[:1] for word in words]
    return (
        letters[0].isalpha()
        and not letters[0].islower()
        and (sum(not letter.islower() for letter in letters) * 2 > len(letters))
    )


def is_header(names: Sequence[str]) -> bool:
    """Whether cells are the header of a list of people: they name, and none is an address."""
    return columns_of(names).can_name and not any(identity_from_url(name) for name in names)
