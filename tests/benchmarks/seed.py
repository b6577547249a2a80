"""Invented workspaces of two sizes, skewed like real logs, always the same.

S holds 100,000 people, 138,000 accounts and 1,000,000 interactions over 8 years: the busiest
person has 16,500 of them, one in a hundred has 127 or more, half have 2 or fewer. L holds ten
times as many. Names are made of syllables. A workspace is made once and kept in the system's
folder for temporary files, under a name that changes with the schema and with this file; derived
data is made anew when the code that derives it has changed.
"""

from __future__ import annotations

import datetime as dt
import math
import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from app.core.clock import FixedClock
from app.core.interactions import Direction, Kind
from app.core.people import sort_name
from app.core.rule_language import parse_rules
from app.core.rules import Rules
from app.paths import resource_root
from app.store import standing
from app.store.database import FILE_NAME, MIGRATIONS, Database, Value, open_workspace
from app.store.fact_expressions import fact_expressions
from app.store.fields import DIRECTION_CODES, KIND_CODES, day_number
from app.store.ids import Stamps
from app.store.import_rows import ACT_COLUMNS
from app.store.rule_sql import move_sql, rest_sql
from app.store.settings import write_meta
from app.store.tables import (
    AccountTable,
    BatchTable,
    InteractionTable,
    PersonTable,
    RestTable,
    Table,
    TransitionTable,
    insert_in_order,
)

TODAY = dt.date(2026, 11, 22)
CLOCK = FixedClock(date=TODAY)
YEARS_IN_DAYS = 2922
SEED = 20261122

PEOPLE = 100_000
ACCOUNTS = 138_000
ACTS = 1_000_000
TOP, NEAR_TOP, MIDDLE = 16_500, 127, 2
"""Acts of the busiest person, of the one at one in a hundred, of the one in the middle."""

_DERIVING = (
    "act_bits", "facts", "fact_expressions", "history", "learning", "outcomes", "readiness", "search",
    "standing",
)  # fmt: skip
_MILLISECONDS_A_DAY = 86_400_000
_DEVICE = 7

PERSON_COLUMNS = (
    "id", "name", "sort_name", "headline", "stage_day", "created_day", "updated_at", "batch_id",
)  # fmt: skip
ACCOUNT_COLUMNS = (
    "id", "person_id", "network", "handle", "handle_key", "remote_id", "following",
    "follows_back", "since_day", "seen_day", "updated_at", "batch_id",
)  # fmt: skip

Row = tuple[Value, ...]


class Size(StrEnum):
    """How large a workspace is: L is ten times S."""

    S = "S"
    L = "L"

    @property
    def factor(self) -> int:
        """How many times the numbers of S."""
        return 1 if self is Size.S else 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One invented person: id, first day, whether they are ever talked with."""

    id: int
    first_day: int
    talks: bool
    account: int
    network: str


def workspace(size: Size) -> Path:
    """The folder of a seeded workspace, made if it is not there; not to be written to."""
    folder = (
        kept_folder() / f"{size}-{_digest([*sorted(MIGRATIONS.glob('[0-9]*.py')), Path(__file__)])}"
    )
    derived = (
        folder / f"derived-{_digest([MIGRATIONS.parent / f'{name}.py' for name in _DERIVING])}"
    )
    if derived.exists():
        return folder
    if not (folder / "sown").exists():
        shutil.rmtree(folder, ignore_errors=True)
        sow(folder, size)
        (folder / "sown").touch()
    _derive(folder)
    for old in folder.glob("derived-*"):
        old.unlink()
    derived.touch()
    return folder


def copy_of(size: Size, folder: Path) -> Path:
    """A copy of a seeded workspace that may be written to."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(workspace(size) / FILE_NAME, folder / FILE_NAME)
    return folder


def sow(folder: Path, size: Size) -> None:
    """Write people, accounts and acts, as an import would, without what is derived."""
    database = open_workspace(folder, TODAY)
    try:
        stamps = Stamps(CLOCK, _DEVICE)
        draw = random.Random(SEED)
        database.execute("BEGIN IMMEDIATE")
        batch = stamps.next()
        columns = ("id", "label", "day", "at_ms", "updated_at")
        _insert(database, BatchTable, columns, [(batch, "seed", day_number(TODAY), 0, batch)])
        counts = act_counts(size.factor)
        draw.shuffle(counts)
        people = _sow_people(database, draw, stamps, batch, len(counts))
        acts = _acts(draw, stamps, batch, people, counts)
        _insert(database, InteractionTable, ACT_COLUMNS, acts)
        database.execute("COMMIT")
    finally:
        database.close()


def act_counts(factor: int = 1) -> list[int]:
    """How many acts each person has, the busiest first: a law of powers through three points.

    Between the person at one in a hundred and the one in the middle the line bends so that all
    acts together are `ACTS`.
    """

    def count(rank: int, bend: float) -> float:
        if rank <= PEOPLE // 100:
            steep = math.log(TOP / NEAR_TOP) / math.log(PEOPLE // 100)
            return TOP * math.pow(rank, -steep)
        start, end = math.log(PEOPLE // 100), math.log(PEOPLE // 2)
        along = (math.log(rank) - start) / (end - start)
        height = math.log(NEAR_TOP) + along * math.log(MIDDLE / NEAR_TOP)
        return math.exp(height + bend * max(0.0, along * (1 - along)))

    def all_counts(bend: float) -> list[int]:
        return [round(count(rank, bend)) for rank in range(1, PEOPLE + 1)]

    low, high = -4.0, 4.0
    for _ in range(24):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(all_counts(middle)) < ACTS else (low, middle)
    found = all_counts(low)
    for rank in range(2_000, 2_000 + ACTS - sum(found)):
        found[rank % PEOPLE] += 1
    return found * factor


def _sow_people(
    database: Database, draw: random.Random, stamps: Stamps, batch: int, count: int
) -> list[Person]:
    today = day_number(TODAY)
    people: list[Person] = []
    person_rows: list[Row] = []
    account_rows: list[Row] = []
    seconds = count * (ACCOUNTS - PEOPLE) // PEOPLE
    numbers, accounts = stamps.block(count), iter(stamps.block(count + seconds))
    for place, number in enumerate(numbers):
        first, last = _name(draw), _name(draw)
        name = f"{first} {last}"
        day = today - draw.randrange(20, YEARS_IN_DAYS)
        network = "x" if draw.random() < 0.7 else draw.choice(("linkedin", "instagram", "bluesky"))
        account = next(accounts)
        person = Person(
            id=number, first_day=day, talks=draw.random() < 0.3, account=account, network=network
        )
        people.append(person)
        headline = f"{_name(draw)} at {_name(draw)}" if draw.random() < 0.3 else ""
        person_rows.append((number, name, sort_name(name), headline, day, day, batch, batch))
        places = [(account, network)]
        if place < seconds:
            places.append((next(accounts), "mastodon"))
        for one, where in places:
            handle = f"{sort_name(first)}{sort_name(last)[:4]}{draw.randrange(1000)}"
            key = f"{handle}@{sort_name(last)}.example" if where == "mastodon" else handle
            follows = int(draw.random() < 0.2)
            account_rows.append(
                (one, number, where, handle, key, str(draw.getrandbits(60)), 1, follows, day,
                 today, batch, batch)
            )  # fmt: skip
    _insert(database, PersonTable, PERSON_COLUMNS, person_rows)
    _insert(database, AccountTable, ACCOUNT_COLUMNS, account_rows)
    return people


_STARTS = ("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z", "j", "h")
_VOWELS = ("a", "e", "i", "o", "u", "á", "ö", "ei", "ia")
_ENDS = ("", "", "n", "l", "r", "s", "m")


def _name(draw: random.Random) -> str:
    return "".join(
        draw.choice(_STARTS) + draw.choice(_VOWELS) + draw.choice(_ENDS)
        for _ in range(draw.randrange(2, 4))
    ).capitalize()


def _kinds(weights: dict[tuple[Kind, Direction], int]) -> list[tuple[int, int, int]]:
    """Kind, direction and told as codes, each as often as its weight of a hundred says."""
    return [
        (KIND_CODES[kind], DIRECTION_CODES[side], int(kind is Kind.MESSAGE))
        for (kind, side), weight in weights.items()
        for _ in range(weight)
    ]


_MINE, _THEIRS = Direction.OUTBOUND, Direction.INBOUND
_SILENT = _kinds(
    {(Kind.LIKE, _MINE): 86, (Kind.RESHARE, _MINE): 8, (Kind.FOLLOW, _MINE): 2,
     (Kind.LIKE, _THEIRS): 3, (Kind.FOLLOW, _THEIRS): 1}
)  # fmt: skip
_TALKING = _kinds(
    {(Kind.LIKE, _MINE): 40, (Kind.RESHARE, _MINE): 6, (Kind.COMMENT, _MINE): 16,
     (Kind.QUESTION, _MINE): 2, (Kind.MENTION, _MINE): 4, (Kind.MESSAGE, _MINE): 9,
     (Kind.MESSAGE, _THEIRS): 8, (Kind.COMMENT, _THEIRS): 5, (Kind.MENTION, _THEIRS): 3,
     (Kind.LIKE, _THEIRS): 7}
)  # fmt: skip


def _acts(
    draw: random.Random, stamps: Stamps, batch: int, people: list[Person], counts: list[int]
) -> Iterator[Row]:
    """Acts in the order of their time, as an export has them, as values of `ACT_COLUMNS`."""
    today = day_number(TODAY)
    moments: list[int] = []
    for place, (person, count) in enumerate(zip(people, counts, strict=True)):
        length = min(today - person.first_day, 30 + 20 * count)
        start = person.first_day + draw.randrange(today - person.first_day - length + 1)
        window = length * _MILLISECONDS_A_DAY
        first = start * _MILLISECONDS_A_DAY
        moments += [(first + int(draw.random() * window)) << 20 | place for _ in range(count)]
    moments.sort()
    sentences = [" ".join(_name(draw) for _ in range(draw.randrange(3, 14))) for _ in range(500)]
    words = {KIND_CODES[kind] for kind in (Kind.COMMENT, Kind.QUESTION, Kind.MENTION, Kind.MESSAGE)}
    numbers = iter(stamps.block(len(moments)))
    for moment in moments:
        person = people[moment & 0xFFFFF]
        at = moment >> 20
        kind, side, told = draw.choice(_TALKING if person.talks else _SILENT)
        key = draw.getrandbits(62)
        text = draw.choice(sentences) if kind in words else ""
        url = f"https://x.com/i/status/{key}" if person.network == "x" else ""
        precise = at if draw.random() < 0.9 else None
        yield (next(numbers), person.id, person.account, person.network, kind, side,
               at // _MILLISECONDS_A_DAY, precise, text, url, 0, told, key, "x", batch,
               batch)  # fmt: skip


def _derive(folder: Path) -> None:
    """Make derived data, and let everybody stand where the rules put them."""
    database = open_workspace(folder, TODAY)
    try:
        database.execute("BEGIN IMMEDIATE")
        standing.rebuild(database, TODAY)
        file = resource_root() / "rules" / "default.toml"
        rules = parse_rules(file.read_text("utf-8"), file.name)
        if database.value("SELECT count(*) FROM transition") == 0:
            _settle(database, rules)
        write_meta(database, "reviewed_on", TODAY.isoformat(), 0)
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()


def _settle(database: Database, rules: Rules) -> None:
    """Every rule once, up the ladder, with a month in each stage; then the rests."""
    today = day_number(TODAY)
    facts = fact_expressions("standing.readiness")
    stamps = Stamps(CLOCK, _DEVICE + 1)
    for rule in rules.rules:
        if rule.move is None:
            continue
        source, target = map(int, rule.move)
        where = move_sql(rule, facts)
        found = database.rows(f"SELECT id, stage_day FROM standing WHERE {where}", {"today": today})
        moved = [(person, min(day + 30, today - 20)) for person, day in found]
        for table in ("person", "standing"):
            database.execute_many(
                f"UPDATE {table} SET stage = {target}, stage_day = ?2 WHERE id = ?1", moved
            )
        columns = ("id", "person_id", "source", "target", "day", "origin", "rule_id", "rule_hash",
                   "updated_at")  # fmt: skip
        rows = [
            (number, person, source, target, day, "rule", rule.id, rule.hash, number)
            for number, (person, day) in zip(stamps.block(len(moved)), moved, strict=True)
        ]
        _insert(database, TransitionTable, columns, rows)
    for rule in rules.rests:
        where = rest_sql(rule, facts)
        found = database.rows(f"SELECT id FROM standing WHERE {where}", {"today": today})
        ends = ("id", "person_id", "start_day", "until_day", "origin", "rule_id", "updated_at")
        rests = [
            (number, person, today - 1, today + 3 + place % 86, "rule", rule.id, number)
            for place, (number, (person,)) in enumerate(
                zip(stamps.block(len(found)), found, strict=True)
            )
        ]
        _insert(database, RestTable, ends, rests)
        standing.refresh_acts(database, [person for (person,) in found], TODAY)


def _insert(
    database: Database,
    table: type[Table],
    columns: tuple[str, ...],
    rows: Iterable[Sequence[Value]],
) -> None:
    database.execute_many(insert_in_order(table, columns), rows)


def kept_folder() -> Path:
    """Where what is made once is kept."""
    return Path(tempfile.gettempdir()) / "acquainted-benchmarks"


def _digest(files: list[Path]) -> str:
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
