"""Sample people: an invented world with a year of history, taken out again in one click.

The file holds days before the day on which it is loaded, so that Today always has something
true to show; `posts.json` beside it holds what some of them published. Its transitions and rests were found by reviewing the same acts day by day; a test
does that again.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.feeds import Post, next_look
from app.core.interactions import Direction, Kind
from app.core.networks import Network, identity_from_url
from app.core.people import PersonId
from app.core.rules import Rules
from app.core.stages import Evidence, Origin, Stage, State, Transition
from app.services.feed_rows import FeedLook
from app.services.ports import Store, Work
from app.services.review import Review
from app.services.rows import Label

Entry = Mapping[str, Any]


class Samples:
    """Adds the sample people and takes them out."""

    def __init__(
        self, store: Store, clock: Clock, review: Review, rules: Rules, file: Path
    ) -> None:
        self._store = store
        self._clock = clock
        self._review = review
        self._rules = rules
        self._file = file

    def add(self) -> int:
        """Bring the sample people in, as one action; how many they are.

        Raises:
            AppError: ``samples.present`` when they are here already.
        """
        if self._store.reader.has_samples():
            raise AppError("samples.present")
        today = self._clock.today()
        entries: list[Entry] = json.loads(self._file.read_text(encoding="utf-8"))["people"]
        with self._store.work(Label(code="samples.add")) as work:
            people = [add_person(work, entry, today, self._rules) for entry in entries]
            by_name = {entry["name"]: p for entry, p in zip(entries, people, strict=True)}
            looks = [self._publish(work, feed, by_name[feed["person"]]) for feed in self._feeds()]
            work.keep_looks(looks)
            self._review.touched(work, people)
        return len(people)

    def _feeds(self) -> list[Entry]:
        found: list[Entry] = json.loads(
            self._file.with_name("posts.json").read_text(encoding="utf-8")
        )["feeds"]
        return found

    def _publish(self, work: Work, feed: Entry, person: PersonId) -> FeedLook:
        """A feed of a sample person, as if it had just been looked at; nobody is asked for it."""
        now, today = self._clock.now(), self._clock.today()
        problem = feed.get("problem", "")
        return FeedLook(
            feed=work.follow_feed(person, feed["url"]),
            at=now,
            next_at=next_look(now, failures=int(bool(problem))),
            title=feed["title"],
            failures=int(bool(problem)),
            problem=problem,
            posts=tuple(_post(post, feed["url"], today) for post in feed["posts"]),
        )

    def remove(self) -> int:
        """Take them out again, with everything that hangs on them; how many they were."""
        with self._store.work(Label(code="samples.remove")) as work:
            return work.delete_samples()


def add_person(work: Work, entry: Entry, today: dt.date, rules: Rules) -> PersonId:
    """One sample person with everything that the file says about them."""

    def day(days_ago: int) -> dt.date:
        return today - dt.timedelta(days=days_ago)

    known_since = day(entry["since"])
    person = work.add_person(
        entry["name"],
        headline=entry.get("headline", ""),
        is_sample=True,
        day=known_since,
    )
    for account in entry["accounts"]:
        identity = identity_from_url(account["url"])
        assert identity is not None, account["url"]
        work.add_account(
            person,
            identity,
            following=account.get("following", True),
            follows_back=account.get("follows_back"),
            connected=account.get("connected"),
            since=known_since,
        )
    for act in entry["acts"]:
        add_act(work, person, act, day(act["ago"]))
    for note in entry.get("notes", ()):
        work.add_note(person, day(note["ago"]), note["text"])
    for tag in entry.get("tags", ()):
        work.add_tag(person, tag)
    if "look" in entry:
        look = entry["look"]
        work.add_look(person, Network(look["network"]), look["answered"], look["of"])
    for move in entry.get("moves", ()):
        work.move(_transition(person, move, day(move["ago"])))
    for rest in entry.get("rests", ()):
        work.start_rest(
            person,
            day(rest["ago"] - rest["days"]),
            origin=Origin.RULE,
            rule=next(rule for rule in rules.rests if rule.id == rest["rule"]),
            evidence=_evidence(rest),
            start=day(rest["ago"]),
        )
    if "set_aside" in entry:
        work.set_state(person, State.SET_ASIDE, entry["set_aside"], known_since)
    return person


def _post(entry: Entry, feed: str, today: dt.date) -> Post:
    on = today - dt.timedelta(days=entry["ago"])
    return Post(
        key=entry["path"],
        title=entry["title"],
        url=urljoin(feed, f"/{entry['path']}"),
        extract=entry.get("extract", ""),
        at=dt.datetime.combine(on, dt.time(7, 30), tzinfo=dt.UTC),
    )


def add_act(work: Work, person: PersonId, act: Entry, on: dt.date) -> None:
    """One act of a sample person."""
    at = None
    if "minute" in act:
        midnight = dt.datetime.combine(on, dt.time(), tzinfo=dt.UTC)
        at = midnight + dt.timedelta(minutes=act["minute"])
    work.add_interaction(
        person,
        Kind(act["kind"]),
        Direction.INBOUND if act.get("theirs") else Direction.OUTBOUND,
        on,
        at=at,
        network=Network(act["network"]) if act.get("network") else None,
        text=act.get("text", ""),
        url=act.get("url", ""),
        asks=act.get("asks", False),
    )


def _transition(person: PersonId, move: Entry, on: dt.date) -> Transition:
    return Transition(
        who=person,
        source=Stage[move["from"].upper()],
        target=Stage[move["to"].upper()],
        day=on,
        origin=Origin(move.get("origin", "rule")),
        rule_id=move.get("rule", ""),
        rule_hash=move.get("hash", ""),
        evidence=_evidence(move),
        reason=move.get("reason", ""),
    )


def _evidence(entry: Entry) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(condition=item["condition"], values=tuple(item["values"].items()))
        for item in entry.get("evidence", ())
    )
