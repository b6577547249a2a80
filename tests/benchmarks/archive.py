"""An invented X archive as one zip, large and always the same.

The whole of it holds 1,000,000 likes, 100,000 followed accounts and 200,000 tweets, and is about
82 MB (performance.md, P2). To whom the tweets go is skewed like real logs: a few hear from the
owner a thousand times, most once or never. Made once, and kept where the seeded workspaces are.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from pathlib import Path
from typing import IO

from tests.benchmarks.seed import SEED, TODAY, kept_folder

FIRST_TWEET = dt.datetime(2016, 11, 1, tzinfo=dt.UTC)
_SPAN = dt.timedelta(days=3_600)
OWNER = {"accountId": "11", "username": "juno_prints", "accountDisplayName": "Juno"}

_WORDS = 6_000
"""Different words of all texts: so many that a text does not shrink to nothing in a zip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """How many records of each kind an archive holds."""

    likes: int
    followed: int
    tweets: int


class Extent(Enum):
    """How much of an archive; a like makes no row, so `TALK` is what a million rows come from."""

    TENTH = Amount(likes=100_000, followed=10_000, tweets=20_000)
    WHOLE = Amount(likes=1_000_000, followed=100_000, tweets=200_000)
    TENFOLD = Amount(likes=10_000_000, followed=1_000_000, tweets=2_000_000)
    TALK = Amount(likes=0, followed=20_000, tweets=1_115_000)


def archive(extent: Extent) -> Path:
    """The zip, written if it is not there."""
    digest = sha256(Path(__file__).read_bytes()).hexdigest()[:12]
    file = kept_folder() / f"twitter-{extent.name.lower()}-{digest}.zip"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".part")
        write_archive(unfinished, extent.value)
        unfinished.rename(file)
    return file


def write_archive(file: Path, amount: Amount) -> None:
    """Write an archive."""
    draw = random.Random(SEED)
    words = [_word(draw) for _ in range(_WORDS)]
    followed = [draw.randrange(10**6, 10**10) for _ in range(amount.followed)]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archived:
        for name, records in (
            ("account", iter([{"account": OWNER}])),
            ("following", _followings(followed)),
            ("like", _likes(draw, words, amount.likes)),
            ("tweet", _tweets(draw, words, followed, amount.tweets)),
        ):
            # A time of its own would make the same archive another file on another day.
            place = zipfile.ZipInfo(f"data/{name}.js", date_time=TODAY.timetuple()[:6])
            place.compress_type = zipfile.ZIP_DEFLATED
            with archived.open(place, "w", force_zip64=True) as stream:
                _write_script(stream, name, records)


def _write_script(stream: IO[bytes], name: str, records: Iterator[object]) -> None:
    """A script as X writes it since 2022: each record indented, on lines of its own."""
    stream.write(f"window.YTD.{name}.part0 = [".encode())
    between = b"\n"
    for record in records:
        text = json.dumps(record, indent=2, ensure_ascii=False).replace("\n", "\n  ")
        stream.write(between + b"  " + text.encode())
        between = b",\n"
    stream.write(b"\n]")


def _followings(followed: list[int]) -> Iterator[object]:
    for number in followed:
        link = f"https://twitter.com/intent/user?user_id={number}"
        yield {"following": {"accountId": str(number), "userLink": link}}


def _likes(draw: random.Random, words: list[str], count: int) -> Iterator[object]:
    for number in range(count):
        tweet = str(1_700_000_000_000_000_000 - number * 800_000_000_000 - draw.randrange(10**9))
        link = f"https://twitter.com/i/web/status/{tweet}"
        text = " ".join(draw.choices(words, k=draw.randrange(8, 29)))
        yield {"like": {"tweetId": tweet, "fullText": text, "expandedUrl": link}}


def _tweets(
    draw: random.Random, words: list[str], followed: list[int], count: int
) -> Iterator[object]:
    for number in range(count):
        at = FIRST_TWEET + _SPAN * (number / count)
        text = " ".join(draw.choices(words, k=draw.randrange(4, 30)))
        target = followed[int(len(followed) * draw.random() ** 4)]
        yield {"tweet": _tweet(draw, at, text, target, draw.random())}


def _tweet(
    draw: random.Random, at: dt.datetime, text: str, target: int, lot: float
) -> dict[str, object]:
    """Six of ten are replies, two are reshares, one names somebody, one is for everybody."""
    number = str(int(at.timestamp() * 1000) << 20 | draw.getrandbits(20))
    handle = f"{_hand(target)}_{target % 99_991}"
    if lot < 0.9:
        text = f"RT @{handle}: {text}" if 0.6 <= lot < 0.8 else f"@{handle} {text}"
    mentions = [
        {
            "name": handle.title(),
            "screen_name": handle,
            "indices": ["0", str(len(handle) + 1)],
            "id_str": str(target),
            "id": str(target),
        }
    ]
    tweet: dict[str, object] = {
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "entities": {
            "hashtags": [],
            "symbols": [],
            "user_mentions": mentions if lot < 0.9 else [],
            "urls": [],
        },
        "display_text_range": ["0", str(len(text))],
        "favorite_count": str(draw.randrange(30)),
        "id_str": number,
        "truncated": False,
        "retweet_count": "0",
        "id": number,
        "created_at": at.strftime("%a %b %d %H:%M:%S +0000 %Y"),
        "favorited": False,
        "full_text": text,
        "lang": "en",
    }
    if lot < 0.6:
        replied = str(int(number) - draw.randrange(10**13))
        tweet |= {
            "in_reply_to_status_id_str": replied,
            "in_reply_to_status_id": replied,
            "in_reply_to_user_id": str(target),
            "in_reply_to_user_id_str": str(target),
            "in_reply_to_screen_name": handle,
        }
    return tweet


_SYLLABLES = ("ba", "ro", "tem", "li", "sa", "kor", "ne", "vu", "mi", "dal", "o", "er", "wi", "gu")


def _word(draw: random.Random) -> str:
    return "".join(draw.choices(_SYLLABLES, k=draw.randrange(1, 5)))


def _hand(number: int) -> str:
    """A handle's letters, always the same for an id."""
    return "".join(_SYLLABLES[number // 14**place % 14] for place in range(3))
