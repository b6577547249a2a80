"""The unit of work: the only door for writes.

Knows which function writes what, and brings derived data up to date before the commit. The
transaction itself, its history entry and its event are the workspace's (`workspace`).
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from app.core.feeds import FeedId, PostId
from app.core.handles import Identity, Network
from app.core.imports import ImportPlan
from app.core.interactions import Direction, InteractionId, Kind
from app.core.occasions import Occasion
from app.core.people import AccountId, PersonId
from app.core.progress import Progress
from app.core.rules import Rule, Rules
from app.core.stages import Evidence, Origin, State, Transition
from app.core.tiers import Tier
from app.services.feed_rows import FeedLook
from app.services.ports import Reader
from app.services.rows import ImportApplied, PeopleQuery
from app.store import following, interactions, keeping, merging, people, standing
from app.store.due import due_for_placing, due_for_review
from app.store.families import root_of, with_roots
from app.store.home import join, restore
from app.store.ids import uid_text
from app.store.imports import apply_plan, write_batch
from app.store.search import refresh_search
from app.store.settings import write_setting
from app.store.writer import Writer


class UnitOfWork:
    """Writes of one transaction; see `app.services.ports.Work`.

    What is written about somebody merged away goes to whom they were merged into.
    """

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    @property
    def reader(self) -> Reader:
        """Reads inside the transaction."""
        return self._reader

    def add_person(
        self,
        name: str,
        *,
        headline: str = "",
        is_sample: bool = False,
        day: dt.date | None = None,
    ) -> PersonId:
        """A new person at FOLLOW, active, from a day (today by default)."""
        return PersonId(
            people.add_person(
                self._writer,
                name,
                headline=headline,
                is_sample=is_sample,
                day=day or self._writer.today,
            )
        )

    def update_person(self, person: PersonId, **fields: str) -> None:
        """Change name, headline, company, place, email or met."""
        people.update_person(self._writer, self._root(person), fields)

    def delete_person(self, person: PersonId) -> None:
        """Put somebody into the trash with everything that hangs on them."""
        people.delete_people(self._writer, [person])

    def delete_samples(self) -> int:
        """Take the sample people out; how many they were."""
        samples = people.sample_people(self._writer)
        people.delete_people(self._writer, samples)
        return len(samples)

    def add_account(
        self,
        person: PersonId,
        identity: Identity,
        *,
        following: bool | None = None,
        follows_back: bool | None = None,
        connected: bool | None = None,
        since: dt.date | None = None,
    ) -> AccountId:
        """A handle of somebody; ``since`` dates following or connecting."""
        return AccountId(
            people.add_account(
                self._writer,
                self._root(person),
                identity,
                following=following,
                follows_back=follows_back,
                connected=connected,
                since=since,
            )
        )

    def update_account(self, account: AccountId, identity: Identity) -> None:
        """Fill in handle and id of an account, as far as the identity has them."""
        people.update_account(self._writer, account, identity)

    def merge(self, person: PersonId, into: PersonId) -> None:
        """Read one person as part of another; nothing moves."""
        merging.merge(self._writer, person, into)

    def unmerge(self, person: PersonId) -> None:
        """Let somebody merged away stand alone again."""
        merging.unmerge(self._writer, person)

    def mark_apart(self, one: PersonId, other: PersonId) -> None:
        """Remember that two are not the same."""
        merging.mark_apart(self._writer, one, other)

    def add_interaction(
        self,
        person: PersonId,
        kind: Kind,
        direction: Direction,
        day: dt.date,
        *,
        at: dt.datetime | None = None,
        network: Network | None = None,
        text: str = "",
        url: str = "",
        asks: bool = False,
        reason: str = "",
    ) -> InteractionId:
        """An act logged by hand (told)."""
        return InteractionId(
            interactions.add_interaction(
                self._writer,
                self._root(person),
                kind,
                direction,
                day,
                at=at,
                network=network,
                text=text,
                url=url,
                asks=asks,
                reason=reason,
            )
        )

    def change_interaction(
        self,
        interaction: InteractionId,
        *,
        day: dt.date,
        at: dt.datetime | None,
        text: str,
        asks: bool,
    ) -> None:
        """When an act was and what was said, written anew."""
        interactions.change_interaction(
            self._writer, interaction, day=day, at=at, text=text, asks=asks
        )

    def delete_interaction(self, interaction: InteractionId) -> None:
        """Put an act into the trash."""
        interactions.delete_interaction(self._writer, interaction)

    def mark_no_answer_needed(self, interaction: InteractionId) -> None:
        """Their act needs no answer."""
        interactions.mark_no_answer_needed(self._writer, interaction)

    def add_note(self, person: PersonId, day: dt.date, text: str) -> int:
        """A dated note."""
        return people.add_note(self._writer, self._root(person), day, text)

    def change_note(
        self, note: int, *, text: str | None = None, is_private: bool | None = None
    ) -> None:
        """Change the words of a note, or whether it is private."""
        keeping.change_note(self._writer, note, text=text, is_private=is_private)

    def delete_note(self, note: int) -> None:
        """Put a note into the trash."""
        keeping.delete_note(self._writer, note)

    def set_cadence(self, person: PersonId, tier: Tier | None, days: int | None) -> None:
        """How often somebody is to be heard from."""
        keeping.set_cadence(self._writer, self._root(person), tier, days)

    def mark_sorted(self, person: PersonId) -> None:
        """The user went through somebody today and decided."""
        keeping.mark_sorted(self._writer, self._root(person))

    def set_field(self, person: PersonId, name: str, value: str) -> None:
        """Keep a field of the user's own."""
        keeping.set_field(self._writer, self._root(person), name, value)

    def add_occasion(self, person: PersonId, occasion: Occasion) -> int:
        """A day of the year of somebody."""
        return keeping.add_occasion(self._writer, self._root(person), occasion)

    def change_occasion(self, number: int, occasion: Occasion) -> None:
        """Another word for it."""
        keeping.change_occasion(self._writer, number, occasion)

    def delete_occasion(self, number: int) -> None:
        """Put an occasion into the trash."""
        keeping.delete_occasion(self._writer, number)

    def clear_picture(self, person: PersonId) -> None:
        """Take the picture of this very person away, whomever they were merged into."""
        keeping.set_picture(self._writer, person, "")

    def set_picture(self, person: PersonId, picture: str) -> None:
        """Which picture somebody has."""
        keeping.set_picture(self._writer, self._root(person), picture)

    def delete_account(self, account: AccountId) -> None:
        """Put an account into the trash."""
        keeping.delete_account(self._writer, account)

    def save_filter(self, name: str, query: PeopleQuery) -> int:
        """Keep a question to the list under a name."""
        return keeping.save_filter(self._writer, name, query)

    def delete_filter(self, number: int) -> None:
        """Put a saved filter into the trash."""
        keeping.delete_filter(self._writer, number)

    def follow_feed(self, person: PersonId, url: str) -> FeedId:
        """Look at a feed of somebody from now on."""
        return FeedId(following.follow_feed(self._writer, self._root(person), url))

    def unfollow_feed(self, feed: FeedId) -> None:
        """Look at a feed no more; one that an import named stays known."""
        following.unfollow_feed(self._writer, feed)

    def hide_post(self, post: PostId) -> None:
        """A post is not wanted."""
        following.hide_post(self._writer, post)

    def keep_looks(self, looks: Sequence[FeedLook]) -> int:
        """Keep how looks at feeds went (no session watches it); how many posts are new."""
        return following.keep_looks(self._writer, looks)

    def restore_person(self, person: PersonId) -> None:
        """Take somebody out of the trash."""
        keeping.restore_person(self._writer, person)

    def put_on_list(self, person: PersonId, name: str) -> None:
        """Put somebody on a list."""
        keeping.put_on_list(self._writer, self._root(person), name)

    def add_tag(self, person: PersonId, name: str) -> None:
        """Put a tag on somebody; made when new."""
        people.add_tag(self._writer, self._root(person), name)

    def remove_tag(self, person: PersonId, name: str) -> None:
        """Take a tag off."""
        people.remove_tag(self._writer, self._root(person), name)

    def add_look(self, person: PersonId, network: Network, answered: int, of: int) -> None:
        """Of ``of`` people seen writing to them, ``answered`` got an answer."""
        people.add_look(self._writer, self._root(person), network, answered, of)

    def move(self, transition: Transition, *, hold: bool = False) -> None:
        """Record a transition and set the stage."""
        root = self._root(transition.who)
        with self._writer.recorded_of(root):
            people.move(self._writer, dataclasses.replace(transition, who=root), hold=hold)

    def place(self, transitions: Iterable[Transition]) -> None:
        """Record where an import places people, each of them once."""
        placed: list[Transition] = []
        for transition in transitions:
            if self._writer.is_of_import(transition.who):
                placed.append(transition)
            else:
                self.move(transition)
        with self._writer.unrecorded():
            people.move_all(self._writer, placed)

    def release(self, person: PersonId) -> None:
        """Let the rules move somebody again who was held by hand."""
        people.release(self._writer, self._root(person))

    def start_rest(
        self,
        person: PersonId,
        until: dt.date | None,
        *,
        origin: Origin,
        rule: Rule | None = None,
        evidence: tuple[Evidence, ...] = (),
        reason: str = "",
        start: dt.date | None = None,
    ) -> None:
        """Let somebody rest from a day (today by default)."""
        people.start_rest(
            self._writer,
            self._root(person),
            start or self._writer.today,
            until,
            origin=origin,
            rule=rule,
            evidence=evidence,
            reason=reason,
        )

    def end_rest(self, person: PersonId) -> None:
        """End the rest in force today."""
        people.end_rest(self._writer, self._root(person))

    def set_state(
        self, person: PersonId, state: State, because: str, day: dt.date | None = None
    ) -> None:
        """ACTIVE, SET_ASIDE or ARCHIVED, from a day (default: today) on."""
        people.set_state(self._writer, self._root(person), state, because, day)

    def snooze(self, person: PersonId, step: str, how: str, until: dt.date) -> None:
        """Keep a proposed step away until a day; ``how``: snooze, skip or done."""
        people.snooze(self._writer, self._root(person), step, how, until)

    def end_snooze(self, person: PersonId) -> None:
        """Let the steps that were put off to a day still to come be proposed again."""
        people.end_snooze(self._writer, self._root(person))

    def apply_plan(self, plan: ImportPlan, progress: Progress) -> ImportApplied:
        """Write a whole import; derived data for everybody in it is refreshed.

        Args:
            progress: told how far it is; from here to the end of the unit of work it may stop
                any statement from within, as stage ``"placing"``.
        """
        applied = apply_plan(self._writer, plan, progress)
        self._writer.database.heed(lambda: progress.step(0, stage="placing"))
        self._refresh_touched()
        return applied

    def set_setting(self, name: str, value: str) -> None:
        """Keep a value in the workspace (not in the history)."""
        write_setting(self._writer, name, value)

    def restore(self, entries: Iterable[tuple[str, Mapping[str, object]]]) -> Mapping[str, int]:
        """Write what was taken home, by section, into an empty workspace; how many of each."""
        return restore(self._writer, entries)

    def join_home(
        self, plan: ImportPlan, entries: Iterable[tuple[str, Mapping[str, object]]]
    ) -> str:
        """Write what was taken home into a workspace with people, as an import; its uid."""
        batch = write_batch(self._writer, plan)
        join(self._writer, entries)
        self._refresh_touched()
        return uid_text(batch)

    def refresh(self, people: Iterable[PersonId] | None = None) -> None:
        """Bring derived data of these (default: of all touched so far) up to date now."""
        if people is not None:
            self._writer.touched.acts.update(people)
        self._refresh_touched()

    def advance(self) -> None:
        """Bring what depends on the date up to today, for everybody."""
        self._refresh_touched()
        if standing.advance(self._writer.database, self._writer.today):
            self._writer.touched.everybody = True

    def due_for_review(self, rules: Rules, people: Iterable[PersonId] | None) -> list[PersonId]:
        """Among these (None: everybody), whom some rule would move, let rest or wake."""
        self._refresh_touched()
        chosen = None if people is None else list(people)
        return due_for_review(self._writer.database, rules, chosen, self._writer.today)

    def _root(self, person: PersonId) -> PersonId:
        """What is written about somebody merged away is about whom they were merged into."""
        return PersonId(root_of(self._writer.database, person))

    def due_for_placing(self, rules: Rules, people: Iterable[PersonId]) -> list[PersonId]:
        """Among these, whom the first step of the ladder would place above FOLLOW."""
        self._refresh_touched()
        return due_for_placing(self._writer.database, rules, list(people), self._writer.today)

    def _refresh_touched(self) -> None:
        """Bring derived data of all touched so far up to date, each as deeply as needed."""
        touched, writer = self._writer.touched, self._writer
        database, today = writer.database, writer.today
        if touched.is_bulk:
            standing.rebuild(database, today)
        else:
            listed = set(with_roots(database, touched.acts | touched.heads))
            before = standing.count_listed(database, listed)
            touched.everybody |= standing.refresh_acts(database, touched.acts, today)
            standing.refresh_heads(database, touched.heads - touched.acts)
            touched.counts.update(standing.count_listed(database, listed))
            touched.counts.subtract(before)
            refresh_search(database, touched.words)
            if touched.looks and standing.refresh_looks(database, today):
                touched.everybody = True
        touched.settle()
