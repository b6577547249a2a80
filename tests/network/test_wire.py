"""One connection, bounded as a whole."""

import socket

import pytest

from app.core.errors import AppError, Cancelled
from app.network.wire import LOOK_UP_SECONDS, Patience, Wire


def never() -> None:
    """Nobody wants to stop."""


def test_patience_ends_and_waits_are_short() -> None:
    assert 0 < Patience(0.05, never).next_wait() <= 0.05
    assert Patience(60, never).next_wait() == LOOK_UP_SECONDS
    with pytest.raises(AppError, match=r"feed\.slow"):
        Patience(0, never).next_wait()


def test_whoever_wants_to_stop_is_heard_first() -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Patience(0, stop).next_wait()


def test_bytes_go_there_and_back() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        wire = Wire(socket.AF_INET, server.getsockname(), Patience(5, never))
        other, _place = server.accept()
        with other:
            large = b"x" * 3_000_000  # more than fits into the buffers between the two
            other.setblocking(False)
            wire.sendall(b"hello")
            other.setblocking(True)
            assert other.recv(5) == b"hello"
            other.sendall(b"world")
            room = bytearray(9)
            assert wire.receive_into(memoryview(room)) == 5
            other.close()
            with pytest.raises(OSError):
                wire.sendall(large)
        wire.hang_up()


def test_who_takes_nothing_in_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        wire = Wire(socket.AF_INET, server.getsockname(), Patience(0.3, never))
        with pytest.raises(AppError, match=r"feed\.slow"):
            wire.sendall(b"x" * 30_000_000)
        wire.hang_up()


def test_where_nobody_listens_nothing_is_left_open() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(OSError):
            Wire(socket.AF_INET, free.getsockname(), Patience(5, never))
