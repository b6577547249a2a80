"""Keys and a pointer on an X display, as a person's hand moves them: through the XTEST extension.

Speaks XTEST over libxcb, which is there wherever Qt's xcb platform is. What is pressed goes to
the X server and comes back as real events, with its focus, its keyboard map and its grabs.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from types import TracebackType
from typing import Self

KEY_PRESS, KEY_RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION = 2, 3, 4, 5, 6
"""Core event codes, as XTEST's FakeInput takes them (X protocol, appendix B)."""
FAKE_INPUT = 2
"""Minor opcode (XTEST protocol 2.2)."""
LEFT_BUTTON = 1
FIRST_KEYCODE, LAST_KEYCODE = 8, 255

KEYSYMS = {
    "Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Backspace": 0xFF08, "Delete": 0xFFFF,
    "Up": 0xFF52, "Down": 0xFF54, "Left": 0xFF51, "Right": 0xFF53, "Space": 0x20,
    "Home": 0xFF50, "End": 0xFF57, "Ctrl": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9,
}  # fmt: skip
"""X11/keysymdef.h; letters and signs of Latin 1 are their own keysym."""
MODIFIERS = ("Ctrl", "Shift", "Alt")


class _Vector(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


class _Request(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class Hand:
    """One hand on a display; a context manager.

    Args:
        display: name of the display, such as ``:99``.

    Raises:
        RuntimeError: the display is not there or has no XTEST.
    """

    def __init__(self, display: str) -> None:
        self._xcb = _library()
        self._xcb.xcb_connect.restype = ctypes.c_void_p
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(display.encode(), None))
        if self._xcb.xcb_connection_has_error(self._connection):
            raise RuntimeError(f"no display {display}")
        self._libc = ctypes.CDLL(None)
        self._opcode = self._extension(b"XTEST")
        self._codes = self._keyboard_map()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._xcb.xcb_disconnect(self._connection)

    def press(self, keys: str) -> None:
        """Press a key with its modifiers and let go, as ``"Ctrl+Shift+Z"`` or ``"L"``."""
        *held, key = keys.split("+") if len(keys) > 1 else [keys]
        codes = [self._codes[KEYSYMS[name]][0] for name in held]
        keysym = KEYSYMS.get(key) or ord(key.lower() if key.isalpha() else key)
        code, is_shifted = self._codes[keysym]
        if is_shifted and "Shift" not in held:
            codes.append(self._codes[KEYSYMS["Shift"]][0])
        for one in (*codes, code):
            self._fake(KEY_PRESS, one)
        for one in (code, *reversed(codes)):
            self._fake(KEY_RELEASE, one)
        self.sync()

    def type(self, text: str) -> None:
        """Type letters and signs of ASCII, and Enter for the end of a line."""
        shift = self._codes[KEYSYMS["Shift"]][0]
        for letter in text:
            code, is_shifted = self._codes[KEYSYMS["Return"] if letter == "\n" else ord(letter)]
            if is_shifted:
                self._fake(KEY_PRESS, shift)
            self._fake(KEY_PRESS, code)
            self._fake(KEY_RELEASE, code)
            if is_shifted:
                self._fake(KEY_RELEASE, shift)
        self.sync()

    def move(self, x: int, y: int) -> None:
        """Move the pointer to a place on the screen."""
        self._fake(MOTION, 0, x, y)
        self.sync()

    def button_down(self) -> None:
        """Press the left button."""
        self._fake(BUTTON_PRESS, LEFT_BUTTON)
        self.sync()

    def button_up(self) -> None:
        """Let the left button go."""
        self._fake(BUTTON_RELEASE, LEFT_BUTTON)
        self.sync()

    def click(self, x: int, y: int) -> None:
        """Click at a place."""
        self.move(x, y)
        self.button_down()
        self.button_up()

    def sync(self) -> None:
        """Come back when the server has done all that was asked."""
        self._reply("xcb_get_input_focus")

    def _fake(self, event: int, detail: int, x: int = 0, y: int = 0) -> None:
        body = bytearray(36)
        body[1], body[4], body[5] = FAKE_INPUT, event, detail
        body[24:28] = x.to_bytes(2, "little") + y.to_bytes(2, "little")
        data = (ctypes.c_char * 36).from_buffer(body)
        # libxcb writes into the two vectors before the first.
        vectors = (_Vector * 3)()
        vectors[2] = _Vector(ctypes.addressof(data), 36)
        request = _Request(1, None, self._opcode, 1)
        first = ctypes.byref(vectors, 2 * ctypes.sizeof(_Vector))
        self._xcb.xcb_send_request(self._connection, 0, first, ctypes.byref(request))
        self._xcb.xcb_flush(self._connection)

    def _extension(self, name: bytes) -> int:
        reply = self._reply("xcb_query_extension", ctypes.c_uint16(len(name)), name)
        if not reply[8]:
            raise RuntimeError("the display has no XTEST")
        return reply[9]

    def _keyboard_map(self) -> dict[int, tuple[int, bool]]:
        """For each keysym its keycode, and whether Shift has to be held."""
        count = LAST_KEYCODE - FIRST_KEYCODE + 1
        reply = self._reply(
            "xcb_get_keyboard_mapping", ctypes.c_uint8(FIRST_KEYCODE), ctypes.c_uint8(count)
        )
        per_code = reply[1]
        codes: dict[int, tuple[int, bool]] = {}
        for level in (0, 1):
            for n in range(count):
                at = 32 + 4 * (n * per_code + level)
                keysym = int.from_bytes(reply[at : at + 4], "little")
                codes.setdefault(keysym, (FIRST_KEYCODE + n, level == 1))
        return codes

    def _reply(self, name: str, *given: object) -> bytes:
        """Ask the server, and take the whole answer."""
        ask, answer = getattr(self._xcb, name), getattr(self._xcb, f"{name}_reply")
        ask.restype, answer.restype = _Cookie, ctypes.c_void_p
        reply = answer(self._connection, ask(self._connection, *given), None)
        if not reply:
            raise RuntimeError(f"{name} got no answer")
        more = int.from_bytes(ctypes.string_at(reply + 4, 4), "little")
        whole = ctypes.string_at(reply, 32 + 4 * more)
        self._libc.free(ctypes.c_void_p(reply))
        return whole


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
