"""Ways in which files break or are broken: every one a function of chance and bytes.

Knows nothing of any format, only what texts, JSON and tables look like from far away.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence

Files = dict[str, bytes]

NASTY: tuple[bytes, ...] = (
    b"",
    b"\0",
    b"\xff\xfe",
    b"\xed\xa0\xbd",
    b"\\ud83d",
    b"\\udc00",
    b"\\u0000",
    b"\xf0\x9f\x98",
    b"=cmd|'/C calc'!A0",
    b"javascript:alert(1)",
    b"<script>alert(1)</script>",
    b"../../../../etc/passwd",
    "\u202eevil\u2066".encode(),
    "\ufeff".encode(),
    "ＺＯＥ".encode(),
    "İstanbul ß ŉ".encode(),
    b"%00%ff%2e%2e",
    b"https://x.com/%FF%FE",
    b"http://[::1/",
    b"https://user@[bad/@zoe",
    b"@" * 300,
    b"a" * 5000,
    b'"' * 7,
    b",;\t|" * 20,
    b"\r",
    b"\r\n\r\n",
    b"0",
    b"-1",
    b"1e999",
    b"NaN",
    b"9" * 400,
    b"99999999999999999999",
    b"253402300800",
    b"9999-12-31T23:59:59Z",
    b"0001-01-01T00:00:00+23:59",
    b"2024-02-30 25:61:61 UTC",
    b"29 Feb 2023",
    b"Sun Feb 30 09:12:44 +0000 2024",
)
"""What texts are replaced by."""

VALUES: tuple[bytes, ...] = (
    b"null",
    b"true",
    b"0",
    b"-0.0",
    b"-1",
    b"1e400",
    b"18446744073709551616",
    b"9" * 5000,
    b'""',
    b'"\\ud83d"',
    b'"\\u0000"',
    b"[]",
    b"{}",
    b"[[]]",
    b'{"":{}}',
    b'[null,1,"a",{}]',
    b"[" * 400,
    b'{"a":' * 400,
    b"[" * 300 + b"]" * 300,
    b"NaN",
    b"-Infinity",
)
"""What JSON values are replaced by."""

_VALUE = re.compile(
    rb'"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|\btrue\b|\bfalse\b|\bnull\b|\[\s*\]|\{\s*\}'
)
_DIGITS = re.compile(rb"\d+")
_WORD = re.compile(rb"[^\s,;:\"'<>\[\]{}()=]+")


def flip(chance: random.Random, data: bytes) -> bytes:
    """A few bytes become others."""
    found = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        if found:
            found[chance.randrange(len(found))] = chance.randrange(256)
    return bytes(found)


def cut(chance: random.Random, data: bytes) -> bytes:
    """The end is missing, or the beginning, or a piece of the middle."""
    start, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    return chance.choice((data[:end], data[start:], data[:start] + data[end:]))


def repeat(chance: random.Random, data: bytes) -> bytes:
    """A piece stands many times."""
    start, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    times = chance.choice((2, 2, 3, 50))
    return data[:end] + data[start:end] * (times if end - start < 2000 else 1) + data[end:]


def insert(chance: random.Random, data: bytes) -> bytes:
    """Something nasty stands somewhere."""
    place = chance.randint(0, len(data))
    return data[:place] + chance.choice(NASTY + VALUES) + data[place:]


def _swap_match(
    chance: random.Random, data: bytes, shape: re.Pattern[bytes], choices: Sequence[bytes]
) -> bytes:
    found = list(shape.finditer(data))
    if not found:
        return insert(chance, data)
    chosen = chance.sample(found, min(len(found), chance.choice((1, 1, 3, 10))))
    for one in sorted(chosen, key=lambda match: match.start(), reverse=True):
        data = data[: one.start()] + chance.choice(choices) + data[one.end() :]
    return data


def swap_value(chance: random.Random, data: bytes) -> bytes:
    """A JSON value becomes one of another type."""
    return _swap_match(chance, data, _VALUE, VALUES)


def swap_word(chance: random.Random, data: bytes) -> bytes:
    """A word becomes something nasty."""
    return _swap_match(chance, data, _WORD, NASTY)


def swap_digits(chance: random.Random, data: bytes) -> bytes:
    """A number becomes an extreme one."""
    extremes = (b"0", b"00", b"-1", b"9" * 30, b"9" * 12, b"2147483648", b"253402300799", b"1e309")
    return _swap_match(chance, data, _DIGITS, extremes)


def swap_text(chance: random.Random, data: bytes) -> bytes:
    """The text inside quotes becomes something nasty."""
    shape = re.compile(rb'(?<=")[^"\\\n]*(?=")')
    return _swap_match(chance, data, shape, NASTY)


def mix_lines(chance: random.Random, data: bytes) -> bytes:
    """Lines are shuffled, doubled or gone."""
    lines = data.split(b"\n")
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(lines))
        act = chance.randrange(3)
        if act == 0:
            lines.insert(chance.randint(0, len(lines)), lines[place])
        elif act == 1 and len(lines) > 1:
            del lines[place]
        else:
            other = chance.randrange(len(lines))
            lines[place], lines[other] = lines[other], lines[place]
    return b"\n".join(lines)


def recode(chance: random.Random, data: bytes) -> bytes:
    """The text comes in another encoding or dialect."""
    text = data.decode("utf-8", "replace")
    return chance.choice(
        (
            lambda: text.encode("utf-16"),
            lambda: text.encode("utf-16-le"),
            lambda: text.encode("utf-16-be"),
            lambda: text.encode("utf-8-sig"),
            lambda: text.encode("cp1252", "replace"),
            lambda: text.encode("utf-32"),
            lambda: text.encode("utf-7", "replace"),
            lambda: data.replace(b"\n", b"\r\n"),
            lambda: data.replace(b"\n", b"\r"),
            lambda: data.replace(b",", b";"),
            lambda: data.replace(b",", b"\t"),
            lambda: data.replace(b'"', b"'"),
            lambda: data.replace(b" ", b""),
            lambda: data.upper(),
            lambda: data[::-1],
            lambda: data.replace(b"\n", b" "),
        )
    )()


MUTATIONS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    flip,
    cut,
    repeat,
    insert,
    swap_value,
    swap_value,
    swap_word,
    swap_digits,
    swap_text,
    mix_lines,
    recode,
)


def mutate(chance: random.Random, data: bytes) -> bytes:
    """A file after one to three accidents; a spreadsheet also inside."""
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _mutate_inside(chance, data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        data = chance.choice(MUTATIONS)(chance, data)
    return data[:400_000]


def _mutate_inside(chance: random.Random, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        hit = set(chance.sample(names, chance.randint(1, len(names))))
        for name in names:
            inside = old.read(name)
            if name in hit:
                inside = chance.choice(MUTATIONS)(chance, inside)
            new.writestr(name, inside)
    return out.getvalue()


def mutate_files(
    chance: random.Random, files: Mapping[str, bytes], others: Sequence[bytes]
) -> Files:
    """The files of an export after accidents.

    Args:
        chance: says what happens.
        files: bytes by path.
        others: files of other exports, which may take the place of some or be spliced in.
    """
    found = dict(files)
    paths = sorted(found)
    for path in chance.sample(paths, min(len(paths), chance.choice((1, 1, 2, 3)))):
        act = chance.random()
        if act < 0.8:
            found[path] = mutate(chance, found[path])
        elif act < 0.86:
            other = chance.choice(others)
            place, from_ = chance.randint(0, len(found[path])), chance.randint(0, len(other))
            found[path] = found[path][:place] + other[from_:]
        elif act < 0.9:
            found[path] = chance.choice(others)
        elif act < 0.93:
            found[path] = b""
        elif act < 0.96:
            folder, _, name = path.rpartition("/")
            stem, dot, suffix = name.rpartition(".")
            copy = f"{stem or name} (1){dot}{suffix}" if dot else f"{name} (1)"
            found[f"{folder}/{copy}" if folder else copy] = mutate(chance, found[path])
        elif len(paths) > 1:
            other_path = chance.choice(paths)
            found[path], found[other_path] = found[other_path], found[path]
        else:
            found[path] = found[path] * 2
    return found
