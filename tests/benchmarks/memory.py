"""How much memory the import of one large file takes: ``python -m tests.benchmarks.memory [NAME...]``.

Writes made-up exports of a stated size, takes each in through the command line in a child of its
own, and prints the most memory that child held, beside that of a child which only starts. Not a
test: it takes minutes. The aim of issue and performance.md is 256 MiB for any one file.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MIB = 1 << 20
AIM = 256
"""MiB that the import of one file may take."""

PEOPLE = 2_000
"""How many different people the acts of a file go to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Large:
    """A large export.

    Args:
        what: rows and format, for the table.
        path: of the file inside the export's folder.
        write: its text, piece by piece.
        beside: path and text of a small file that the export needs to name anybody.
    """

    what: str
    path: str
    write: Callable[[], Iterator[str]]
    beside: tuple[str, str] | None = None


def _joined(records: Iterator[object], head: str, tail: str) -> Iterator[str]:
    """An array as exporters write it, one record after the other."""
    yield head
    for number, record in enumerate(records):
        text = json.dumps(record, indent=2).replace("\n", "\n  ")
        yield f"{',' if number else ''}\n  {text}"
    yield f"\n{tail}"


def _x_likes() -> Iterator[str]:
    return _joined(
        (
            {
                "like": {
                    "tweetId": str(1_500_000_000_000_000_000 + number),
                    "fullText": f"number {number} by @person{number % PEOPLE} about a print",
                    "expandedUrl": f"https://twitter.com/i/web/status/{number}",
                }
            }
            for number in range(1_000_000)
        ),
        "window.YTD.like.part0 = [",
        "]",
    )


def _x_tweets() -> Iterator[str]:
    return _joined(
        (
            {
                "tweet": {
                    "id_str": str(1_500_000_000_000_000_000 + number),
                    "created_at": "Sun Feb 18 09:12:44 +0000 2024",
                    "full_text": f"@person{number % PEOPLE} reply number {number}",
                    "in_reply_to_status_id_str": str(number),
                    "in_reply_to_user_id_str": str(1000 + number % PEOPLE),
                    "in_reply_to_screen_name": f"person{number % PEOPLE}",
                    "entities": {"user_mentions": [], "urls": []},
                }
            }
            for number in range(100_000)
        ),
        "window.YTD.tweets.part0 = [",
        "]",
    )


def _instagram_likes() -> Iterator[str]:
    return _joined(
        (
            {
                "title": f"person.{number % PEOPLE}",
                "string_list_data": [
                    {
                        "href": f"https://www.instagram.com/p/C{number}/",
                        "value": "\u00f0\u009f\u0091\u008d",
                        "timestamp": 1_500_000_000 + number * 400,
                    }
                ],
            }
            for number in range(500_000)
        ),
        '{"likes_media_likes": [',
        "]}",
    )


def _linkedin() -> Iterator[str]:
    yield "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    for number in range(100_000):
        url = f"https://www.linkedin.com/in/person-{number}"
        yield f"P{number},Name,{url},,Press {number % 900},Printer,14 Jan 2024\n"


def _mastodon() -> Iterator[str]:
    def posts() -> Iterator[object]:
        for number in range(100_000):
            other = f"https://social.example/users/person{number % PEOPLE}"
            yield {
                "id": f"https://home.example/users/juno/statuses/{number}/activity",
                "type": "Create",
                "actor": "https://home.example/users/juno",
                "published": "2024-01-05T09:30:00Z",
                "to": ["https://www.w3.org/ns/activitystreams#Public"],
                "cc": [other],
                "object": {
                    "id": f"https://home.example/users/juno/statuses/{number}",
                    "type": "Note",
                    "inReplyTo": f"{other}/statuses/{number}",
                    "published": "2024-01-05T09:30:00Z",
                    "attributedTo": "https://home.example/users/juno",
                    "content": f"<p>reply number {number}</p>",
                    "tag": [
                        {"type": "Mention", "href": other, "name": f"@person{number % PEOPLE}"}
                    ],
                },
            }

    return _joined(
        posts(),
        '{"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json", '
        '"type": "OrderedCollection", "totalItems": 100000, "orderedItems": [',
        "]}",
    )


def _list() -> Iterator[str]:
    yield "Name,URL,Company\n"
    for number in range(100_000):
        yield f"Person {number},https://x.com/person{number},Press {number % 900}\n"


def _tiktok() -> Iterator[str]:
    return _joined(
        ({"Date": "2024-05-01 08:15:00", "UserName": f"person{n}"} for n in range(100_000)),
        '{"Profile And Settings": {"Following": {"Following": [',
        "]}}}",
    )


def _vcard() -> Iterator[str]:
    for number in range(50_000):
        yield "BEGIN:VCARD\r\nVERSION:3.0\r\n"
        yield f"FN:Person {number}\r\nEMAIL:p{number}@example.org\r\nEND:VCARD\r\n"


TABLE = {
    "x-likes": Large(
        what="X, 1,000,000 likes",
        path="data/like.js",
        write=_x_likes,
        beside=(
            "data/following.js",
            'window.YTD.following.part0 = [ {"following": {"accountId": "7"}} ]',
        ),
    ),
    "x-tweets": Large(what="X, 100,000 replies", path="data/tweets.js", write=_x_tweets),
    "instagram": Large(
        what="Instagram, 500,000 likes",
        path="your_instagram_activity/likes/liked_posts.json",
        write=_instagram_likes,
    ),
    "linkedin": Large(
        what="LinkedIn, 100,000 connections", path="Connections.csv", write=_linkedin
    ),
    "mastodon": Large(what="Mastodon, 100,000 posts", path="outbox.json", write=_mastodon),
    "csv": Large(what="a list, 100,000 people", path="people.csv", write=_list),
    "tiktok": Large(what="TikTok, 100,000 followed", path="user_data_tiktok.json", write=_tiktok),
    "vcard": Large(what="vCard, 50,000 cards", path="contacts.vcf", write=_vcard),
}


def peak(words: list[str]) -> tuple[float, float, int]:
    """MiB at most, seconds of processor time, and exit code of a command of the program."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [sys.executable, "-m", "app", *words],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    _pid, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_maxrss * 1024 / MIB, used.ru_utime + used.ru_stime, child.returncode


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(TABLE))
    parser.add_argument("--preview", action="store_true", help="only read and match")
    given = parser.parse_args()
    unknown = set(given.names) - set(TABLE)
    if unknown:
        parser.error(f"no such file: {', '.join(sorted(unknown))}")
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        empty, _cpu, _code = peak(["people", "--workspace", f"{folder}/empty"])
        print(f"{'only starting':<34}{empty:>8.0f} MiB", flush=True)
        for name in given.names or TABLE:
            large = TABLE[name]
            path = Path(folder) / name / large.path
            path.parent.mkdir(parents=True)
            with path.open("w", encoding="utf-8", newline="") as stream:
                stream.writelines(large.write())
            if large.beside is not None:
                (path.parent.parent / large.beside[0]).write_text(large.beside[1])
            words = ["import", "--workspace", f"{folder}/workspace-{name}"]
            words += ["--preview"] if given.preview else []
            most, cpu, code = peak([*words, str(Path(folder) / name)])
            verdict = "failed" if code else "holds" if most <= AIM else "MISSED"
            missed += verdict != "holds"
            size = path.stat().st_size / MIB
            print(
                f"{large.what:<34}{most:>8.0f} MiB  {verdict:<8}{cpu:>6.1f} s  file {size:.0f} MiB",
                flush=True,
            )
            path.unlink()
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
