"""The text form of an id: 13 letters and digits, for exports and the command line."""

from __future__ import annotations

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
UID_LENGTH = 13
LARGEST_ID = (1 << 63) - 1
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)} | {"o": 0, "i": 1, "l": 1}


def uid_text(number: int) -> str:
    """An id as 13 letters and digits (base 32, no i, l, o, u), in the same order as the ids."""
    letters = []
    for shift in range((UID_LENGTH - 1) * 5, -1, -5):
        letters.append(ALPHABET[number >> shift & 31])
    return "".join(letters)


def number_of_uid(text: str) -> int | None:
    """The id of a uid, or None where the text is none. Capitals and o, i, l are forgiven."""
    folded = text.strip().lower()
    if len(folded) != UID_LENGTH or any(letter not in _VALUES for letter in folded):
        return None
    number = 0
    for letter in folded:
        number = number << 5 | _VALUES[letter]
    return number if number <= LARGEST_ID else None
