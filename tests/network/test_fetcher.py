"""Against a real server on loopback that misbehaves."""

from __future__ import annotations

import gzip
import socket
import ssl
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import __version__
from app.core.errors import AppError, Cancelled
from app.network.fetcher import MOST_BYTES, WebFetcher
from app.services.fetching import Answer
from tests.support.web import HOST, Web, answer, endless, feed, moved, packed, raw, serving

CERTIFICATE = Path(__file__).parents[1] / "data" / "certificates" / f"{HOST}.pem"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"


@pytest.fixture(scope="module")
def web() -> Iterator[Web]:
    with serving() as running:
        yield running


@pytest.fixture(autouse=True)
def forgotten(web: Web) -> None:
    web.says.clear()
    web.asked.clear()
    web.looked_up.clear()


def passing() -> None:
    """Nobody wants to stop."""


def fetch(web: Web, path: str = "/feed", **limits: object) -> Answer:
    return web.fetcher(**({"seconds": 5.0} | limits)).fetch(web.url(path), tick=passing)


def refusal(web: Web, path: str = "/feed", **limits: object) -> AppError:
    with pytest.raises(AppError) as caught:
        fetch(web, path, **limits)
    return caught.value


def test_a_document_comes_whole_with_what_to_say_next_time(web: Web) -> None:
    web.says["/feed"] = answer(feed("A"), ETag='"abc"', Last_Modified="Fri, 20 Nov 2026 08:00 GMT")
    told = fetch(web)
    assert told.body == feed("A")
    assert (told.etag, told.modified) == ('"abc"', "Fri, 20 Nov 2026 08:00 GMT")
    assert (told.address, told.moved_to, told.is_page) == (web.url("/feed"), "", False)


def test_the_question_names_the_program_and_nobody(web: Web) -> None:
    web.says["/feed"] = answer(feed("A"), Set_Cookie="who=you; Path=/")
    fetch(web)
    fetch(web)
    for head in web.asked:
        first, *lines = head.strip().split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines)
        assert first == "GET /feed HTTP/1.1"
        assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
        assert headers["Host"] == f"{HOST}:{web.port}"
        assert headers["User-Agent"].startswith(f"Acquainted/{__version__}")


def test_what_is_as_it_was_is_not_sent_again(web: Web) -> None:
    web.says["/feed"] = answer(status="304 Not Modified")
    told = web.fetcher().fetch(web.url("/feed"), etag='"abc"', modified="Fri", tick=passing)
    assert (told.is_unchanged, told.body) == (True, b"")
    assert 'If-None-Match: "abc"\r\nIf-Modified-Since: Fri' in web.asked[0]


def test_packed_bodies_are_unpacked(web: Web) -> None:
    web.says["/feed"] = packed(feed("A"))
    assert fetch(web).body == feed("A")


def test_pieces_are_put_together(web: Web) -> None:
    pieces = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in (b"<rss>", b"</rss>")) + b"0\r\n\r\n"
    web.says["/feed"] = raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + pieces)
    assert fetch(web).body == b"<rss></rss>"


def test_a_page_says_that_it_is_one(web: Web) -> None:
    web.says["/"] = answer(b"<html></html>", kind="text/html; charset=utf-8")
    assert fetch(web, "/").is_page


# --- redirects ------------------------------------------------------------------------------------


def test_what_moved_for_good_says_where_to_and_what_moved_for_now_does_not(web: Web) -> None:
    web.says |= {
        "/old": moved("/older"), "/older": moved("/feed", "308 Permanent Redirect"),
        "/now": moved("/feed", "302 Found"), "/mixed": moved("/now"), "/feed": answer(feed("A")),
    }  # fmt: skip
    assert fetch(web, "/old").moved_to == web.url("/feed")
    assert fetch(web, "/now").moved_to == ""
    assert fetch(web, "/mixed").moved_to == web.url("/now")
    assert fetch(web, "/mixed").address == web.url("/feed")


def test_redirects_end(web: Web) -> None:
    web.says |= {"/a": moved("/b", "302 Found"), "/b": moved("/a", "302 Found"), "/c": moved("")}
    assert refusal(web, "/a").code == "feed.redirects"
    assert len(web.asked) == 6
    assert refusal(web, "/c").code == "feed.redirects"


@pytest.mark.parametrize(
    "to",
    ["file:///etc/passwd", "ftp://feeds.example/feed", "javascript:alert(1)",
     "http://you:secret@feeds.example/", "http://feeds.example:25/", "http://[::1", "gopher://x/"],
)  # fmt: skip
def test_a_redirect_leads_to_the_web_only(web: Web, to: str) -> None:
    web.says["/feed"] = moved(to)
    assert refusal(web).code == "feed.address"
    assert len(web.asked) == 1


def test_letters_that_no_request_holds_are_sent_as_bytes(web: Web) -> None:
    web.says |= {"/feed": moved("/f\xfc r"), "/f%C3%BC%20r": answer(feed("A"))}
    assert fetch(web).body == feed("A")


# --- machines that are left alone -----------------------------------------------------------------


def test_this_machine_is_not_asked_whatever_it_is_called(web: Web) -> None:
    web.says["/feed"] = answer(feed("A"))
    for host in (HOST, "127.0.0.1", "localhost", "[::1]", "2130706433"):
        fetcher = WebFetcher(resolve=web.resolve)
        with pytest.raises(AppError, match=r"feed\.private"):
            fetcher.fetch(web.url("/feed", host), tick=passing)
    with pytest.raises(AppError, match=r"feed\.private"):
        WebFetcher().fetch(web.url("/feed", "127.0.0.1"), tick=passing)
    assert web.asked == []


def test_a_redirect_to_a_machine_at_home_is_refused(web: Web) -> None:
    web.says["/feed"] = moved(f"http://router.example:{web.port}/reboot")

    def resolve(host: str, port: int) -> list[object]:
        where = "192.168.178.1" if host.startswith("router") else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (where, port))]

    fetcher = web.fetcher(resolve=resolve, may_ask=lambda one: str(one) == "127.0.0.1")
    with pytest.raises(AppError, match=r"feed\.private"):
        fetcher.fetch(web.url("/feed"), tick=passing)
    assert web.paths() == ["/feed"]


def test_a_name_is_looked_up_once_and_that_machine_is_asked(web: Web) -> None:
    """A name that answers otherwise the second time (DNS rebinding) gains nothing."""
    web.says["/feed"] = answer(feed("A"))
    fetch(web)
    assert web.looked_up == [HOST]


def test_of_several_machines_those_that_may_be_asked_are(web: Web) -> None:
    web.says["/feed"] = answer(feed("A"))

    def resolve(_host: str, port: int) -> list[object]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (where, port)) for where in ("10.0.0.1", "127.0.0.1")]

    told = fetch(web, resolve=resolve, may_ask=lambda one: str(one) == "127.0.0.1")
    assert told.body == feed("A")


def test_nobody_of_that_name_and_nobody_at_home(web: Web) -> None:
    def nobody(_host: str, _port: int) -> list[object]:
        raise socket.gaierror("no such name")

    assert refusal(web, resolve=nobody).code == "feed.unreachable"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://{HOST}:{free.getsockname()[1]}/"
        with pytest.raises(AppError, match=r"feed\.unreachable"):
            web.fetcher().fetch(url, tick=passing)


# --- servers that misbehave -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [("404 Not Found", "feed.not_found"), ("410 Gone", "feed.gone"), ("403 No", "feed.refused"),
     ("401 No", "feed.refused"), ("500 Oops", "feed.server"), ("418 Teapot", "feed.status"),
     ("503 Later", "feed.busy"), ("204 Nothing", "feed.status")],
)  # fmt: skip
def test_each_refusal_has_its_reason(web: Web, status: str, code: str) -> None:
    web.says["/feed"] = answer(status=status)
    assert refusal(web).code == code


def test_a_server_may_ask_to_be_left_alone(web: Web) -> None:
    web.says["/feed"] = answer(status="429 Too Many Requests", Retry_After="7200")
    told = refusal(web)
    assert (told.code, told.values["wait"]) == ("feed.busy", 7200)
    web.says["/feed"] = answer(status="503 Later", Retry_After="99999999999999999999")
    assert refusal(web).values["wait"] is None


@pytest.mark.parametrize(
    "say",
    [
        pytest.param(raw(stays=True), id="silent"),
        pytest.param(raw(b"HTTP/1.1 200 OK\r\nX: ", stays=True), id="stops in the head"),
        pytest.param(raw(HEAD + b"Content-Length: 99\r\n\r\nab", stays=True), id="stops in the body"),
        pytest.param(raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n", stays=True), id="piece"),
    ],
)  # fmt: skip
def test_who_is_slow_is_left(web: Web, say: object) -> None:
    web.says["/feed"] = say
    assert refusal(web, seconds=0.25).code == "feed.slow"


def test_the_time_is_counted_over_all_not_from_byte_to_byte(web: Web) -> None:
    def drip(connection: socket.socket) -> None:
        connection.settimeout(0.02)
        connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        try:
            while True:
                try:
                    if not connection.recv(1):
                        return
                except TimeoutError:
                    connection.sendall(b"x")
        except OSError:
            return

    web.says["/feed"] = drip
    assert refusal(web, seconds=0.3).code == "feed.slow"


def test_what_has_no_end_is_cut_off(web: Web) -> None:
    web.says |= {
        "/body": endless(HEAD + b"\r\n", b"<item/>" * 9000),
        "/pieces": endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"8000\r\n" + b"x" * 32768 + b"\r\n"),
        "/head": endless(b"HTTP/1.1 200 OK\r\n", b"X: yyyyyyyy\r\n" * 500),
        "/line": endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 65536),
    }  # fmt: skip
    assert refusal(web, "/body").code == "feed.too_large"
    assert refusal(web, "/pieces").code == "feed.too_large"
    assert refusal(web, "/head").code == "feed.unreachable"
    assert refusal(web, "/line").code == "feed.unreachable"


def test_what_says_to_be_huge_is_not_begun(web: Web) -> None:
    web.says["/feed"] = raw(HEAD + b"Content-Length: %d\r\n\r\n" % (MOST_BYTES + 1), stays=True)
    assert refusal(web).code == "feed.too_large"


def test_a_small_body_that_unpacks_to_a_huge_one_is_left(web: Web) -> None:
    bomb = gzip.compress(b"\0" * (8 * MOST_BYTES))
    assert len(bomb) < 40_000
    web.says["/feed"] = answer(bomb, Content_Encoding="gzip")
    assert refusal(web).code == "feed.too_large"


def test_bodies_that_are_not_what_they_say(web: Web) -> None:
    whole = gzip.compress(feed("A"))
    web.says |= {
        "/plain": answer(feed("A"), Content_Encoding="gzip"),
        "/half": answer(whole[:40], Content_Encoding="gzip"),
        "/deflate": answer(zlib.compress(feed("A")), Content_Encoding="deflate"),
        "/cut": raw(HEAD + b"Content-Length: 99\r\n\r\n<rss"),
        "/cut-pieces": raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n<rss"),
        "/picture": answer(b"GIF89a", kind="image/gif"),
        "/pdf": answer(b"%PDF", kind="application/pdf"),
        "/noise": raw(b"\x00\x01\x02 hello\r\n\r\n"),
        "/nothing": raw(),
    }
    codes = {path: refusal(web, path).code for path in web.says}
    assert codes == {
        "/plain": "feed.kind", "/half": "feed.cut", "/deflate": "feed.kind", "/cut": "feed.cut",
        "/cut-pieces": "feed.unreachable", "/picture": "feed.kind", "/pdf": "feed.kind",
        "/noise": "feed.unreachable", "/nothing": "feed.unreachable",
    }  # fmt: skip


def test_a_server_proves_who_it_is(web: Web) -> None:
    def trust() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=CERTIFICATE)

    with serving(certificate=CERTIFICATE) as secure:
        secure.says["/feed"] = answer(feed("A"))
        url = secure.url("/feed").replace("http:", "https:")
        told = secure.fetcher(trust=trust).fetch(url, tick=passing)
        assert told.body == feed("A")
        for fetcher, where in (
            (secure.fetcher(), url),  # nobody knows who made its certificate
            (secure.fetcher(trust=trust), url.replace(HOST, "other.example")),
        ):
            with pytest.raises(AppError, match=r"feed\.unsafe"):
                fetcher.fetch(where, tick=passing)
        assert len(secure.asked) == 1


def test_what_is_sent_back_is_nothing_but_letters(web: Web) -> None:
    web.says["/feed"] = answer(feed("A"), ETag="x" * 301)
    assert fetch(web).etag == ""


def test_it_can_be_stopped_while_it_waits(web: Web) -> None:
    asked = iter(range(3))

    def tick() -> None:
        if next(asked, None) is None:
            raise Cancelled

    web.says["/feed"] = raw(stays=True)
    with pytest.raises(Cancelled):
        web.fetcher().fetch(web.url("/feed"), tick=tick)
