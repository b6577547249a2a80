"""People: who is here, by which handles, with which notes and tags."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.networks import Identity, Network, identity_from_url, website_from_url
from app.core.people import PersonId
from app.core.stages import Origin, Stage, State, Transition
from app.core.unseen import tidy_name
from app.services.ports import Reader, Store, Work
from app.services.review import Review
from app.services.rows import Label, PersonCard


class People:
    """Adds, finds, changes and takes away people."""

    def __init__(self, store: Store, clock: Clock, review: Review) -> None:
        self._store = store
        self._clock = clock
        self._review = review

    def find(self, text: str) -> PersonId:
        """The one person whom a name, a handle, a profile address or a uid means.

        Raises:
            AppError: ``person.unknown``, or ``person.several`` with their names and uids.
        """
        found = self._store.reader.find_people(text)
        if not found:
            raise AppError("person.unknown", text=text)
        if len(found) > 1:
            raise AppError("person.several", text=text, people=_listed(self._store.reader, found))
        return found[0]

    def add(self, name: str, accounts: Sequence[str] = ()) -> PersonId:
        """A new person.

        Args:
            name: display name; must hold a letter that can be seen.
            accounts: profile addresses, or handles that say their network themselves
                (``user@host``).

        Raises:
            AppError: no name; an account that can't be read, or that somebody here has.
        """
        shown = tidy_name(name)
        if not shown:
            raise AppError("person.no_name")
        identities = [self._identity(text) for text in accounts]
        with self._store.work(_named("person.add", shown)) as work:
            person = work.add_person(shown)
            for identity in identities:
                work.add_account(person, identity)
            self._review.touched(work, [person])
        return person

    def add_account(self, person: PersonId, text: str) -> None:
        """Another account of somebody, by its profile address."""
        identity = self._identity(text)
        with self._work("person.account", person) as work:
            work.add_account(person, identity)
            self._review.touched(work, [person])

    def rename(self, person: PersonId, name: str) -> None:
        """Call somebody something else."""
        shown = tidy_name(name)
        if not shown:
            raise AppError("person.no_name")
        with self._work("person.rename", person) as work:
            work.update_person(person, name=shown)

    def note(self, person: PersonId, text: str, day: dt.date | None = None) -> None:
        """Write down something about somebody."""
        if not text.strip():
            raise AppError("note.empty")
        with self._work("person.note", person) as work:
            work.add_note(person, day or self._clock.today(), text.strip())

    def tag(self, person: PersonId, name: str) -> None:
        """Put a tag on somebody."""
        if not name.strip():
            raise AppError("tag.empty")
        with self._work("person.tag", person) as work:
            work.add_tag(person, name.strip())

    def untag(self, person: PersonId, name: str) -> None:
        """Take a tag off somebody."""
        with self._work("person.untag", person) as work:
            work.remove_tag(person, name)

    def look(self, person: PersonId, answered: int, of: int, network: Network | None) -> None:
        """Of ``of`` people seen writing to somebody, ``answered`` got an answer.

        Raises:
            AppError: numbers that can't be.
        """
        if not 0 <= answered <= of or of == 0:
            raise AppError("look.impossible", answered=answered, of=of)
        channel = network or self._standing_channel(person)
        with self._work("person.look", person) as work:
            work.add_look(person, channel, answered, of)
            self._review.touched(work, [person])

    def move(self, person: PersonId, target: Stage, reason: str = "") -> None:
        """Move somebody by hand; it holds until released.

        Raises:
            AppError: ``move.no_reason`` when a stage is skipped without saying why;
                ``move.same`` when they are there already.
        """
        card = self._card(person)
        if card.stage is target:
            raise AppError("move.same", name=card.name)
        if abs(target - card.stage) > 1 and not reason.strip():
            raise AppError("move.no_reason", name=card.name)
        transition = Transition(
            who=person,
            source=card.stage,
            target=target,
            day=self._clock.today(),
            origin=Origin.MANUAL,
            reason=reason.strip(),
        )
        with self._work("person.move", person) as work:
            work.move(transition, hold=True)

    def release(self, person: PersonId) -> None:
        """Let the rules move somebody again."""
        with self._work("person.release", person) as work:
            work.release(person)
            self._review.touched(work, [person])

    def rest(self, person: PersonId, until: dt.date | None = None, reason: str = "") -> None:
        """Let somebody rest, by the user's own choice; without a date until woken."""
        if until is not None and until <= self._clock.today():
            raise AppError("rest.past", day=until.isoformat())
        with self._work("person.rest", person) as work:
            work.start_rest(person, until, origin=Origin.MANUAL, reason=reason)

    def wake(self, person: PersonId) -> None:
        """End a rest, or take somebody back who was set aside."""
        card = self._card(person)
        with self._work("person.wake", person) as work:
            if card.state is State.RESTING:
                work.end_rest(person)
            else:
                work.set_state(person, State.ACTIVE, "")
            self._review.touched(work, [person])

    def set_aside(self, person: PersonId, because: str) -> None:
        """Never propose somebody again: a team-run account, a "no", a choice."""
        with self._work("person.set_aside", person) as work:
            work.set_state(person, State.SET_ASIDE, because)

    def delete(self, person: PersonId) -> None:
        """Put somebody into the trash."""
        with self._work("person.delete", person) as work:
            work.delete_person(person)

    def remove_samples(self) -> int:
        """Take the sample people out; how many they were."""
        with self._store.work(Label(code="samples.remove")) as work:
            return work.delete_samples()

    def _work(self, code: str, person: PersonId) -> AbstractContextManager[Work]:
        return self._store.work(_named(code, self._card(person).name))

    def _card(self, person: PersonId) -> PersonCard:
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        return card

    def _standing_channel(self, person: PersonId) -> Network:
        standings = self._store.reader.standings([person])
        channel = standings[0].channel if standings else None
        return channel or Network.WEBSITE

    def _identity(self, text: str) -> Identity:
        identity = identity_from_url(text) or website_from_url(text)
        if identity is None:
            raise AppError("account.unclear", text=text)
        owners = set(self._store.reader.accounts_known([identity]).values())
        if owners:
            raise AppError("account.taken", text=text, people=_listed(self._store.reader, owners))
        return identity


def _named(code: str, name: str) -> Label:
    return Label(code=code, values=(("name", name),))


def _listed(reader: Reader, people: Iterable[PersonId]) -> str:
    cards = [card for person in people if (card := reader.card(person))]
    return "; ".join(f"{card.name} ({card.uid})" for card in cards)
