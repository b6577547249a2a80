"""Who is who where an export holds nothing but names: Facebook's.

Knows the owner's names, names behind which nobody is left, and names that several people bear.
Two rows of one list with one name are two people. They are kept apart by when their row is dated:
the earliest has the name alone, as every export before the second one had it, each later one has
its date beside the name. So the same list gives the same people again. What only says the name
can't be told to belong to either. Source: formats.md section 5.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.core.folding import named_identity
from app.core.handles import Identity, Network
from app.core.people import sort_name
from app.importers.facebook_files import Role
from app.importers.meta_threads import Namesakes

GONE = frozenset(
    {
        "facebook user",
        "facebook-nutzer",
        "facebook-nutzer*in",
        "facebook-gebruiker",
        "facebook-bruker",
        "facebook-användare",
        "facebook-bruger",
        "utilisateur facebook",
        "utilisateur de facebook",
        "usuario de facebook",
        "utente facebook",
        "utente di facebook",
        "usuário do facebook",
        "użytkownik facebooka",
    }
)
"""Names that Facebook writes for accounts that are gone. Only the English one is certain."""

_ORDER = (
    Role.FRIENDS,
    Role.FOLLOWING,
    Role.FOLLOWERS,
    Role.SENT,
    Role.RECEIVED,
)
"""Lists of people; where two hold a name equally often, the first says who is who."""

Stamps = dict[str, Counter[int]]


@dataclass(slots=True)
class Names:
    """What all lists of an export together say about names.

    Args:
        owners: the owner's own names.
        namesakes: threads of messages with people of one name.
    """

    owners: frozenset[str] = frozenset()
    namesakes: Namesakes = field(default_factory=Namesakes)
    _lists: dict[Role, Stamps] = field(default_factory=dict)
    _homes: dict[str, Role] = field(default_factory=dict)
    _keys: dict[str, list[int]] = field(default_factory=dict)

    def add_list(self, role: Role, rows: Mapping[str, Counter[int]]) -> None:
        """Remember one file of a list.

        Args:
            role: which list.
            rows: sort form of a name -> how many rows of this file have which second. The same
                row in two files (two exports at once) is one row.
        """
        known = self._lists.setdefault(role, {})
        for name, stamps in rows.items():
            known[name] = known.get(name, Counter()) | stamps

    def settle(self) -> None:
        """Find the names that several people bear; to be called after the last list."""
        for role in _ORDER:
            for name, stamps in self._lists.get(role, {}).items():
                if stamps.total() > max(len(self._keys.get(name, ())), 1):
                    self._homes[name] = role
                    self._keys[name] = sorted(stamps.elements())

    def is_owner(self, name: str) -> bool:
        """Whether a name is the owner's."""
        return name in self.owners

    def is_shared(self, name: str) -> bool:
        """Whether several people of the export bear a name."""
        return sort_name(name) in self._keys

    def is_listed(self, name: str, *roles: Role) -> bool:
        """Whether a name stands in one of some lists."""
        return any(sort_name(name) in self._lists.get(role, {}) for role in roles)

    def who(
        self, role: Role, name: str, second: int, taken: Counter[tuple[str, int]]
    ) -> Identity | str | None:
        """Who a row of a list is.

        Args:
            role: the list.
            name: as written.
            second: the second the row is dated, 0 for none.
            taken: rows of this file that were asked before, by name and second; counted on.

        Returns:
            None where the name is enough, an identity where it is not, or the code of why
            nobody can say.
        """
        key = sort_name(name)
        seconds = self._keys.get(key)
        if seconds is None:
            return None
        if self._homes[key] is not role or second not in seconds:
            return "same_name"
        again = taken[key, second]
        taken[key, second] += 1
        if seconds.index(second) + again == 0:
            return None
        plain = named_identity(Network.FACEBOOK, name)
        mark = f" #{second}" + (f".{again + 1}" if again else "")
        return Identity(network=Network.FACEBOOK, key=plain.key + mark, handle=name)
