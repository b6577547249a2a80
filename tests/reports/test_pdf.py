"""What is added behind a PDF: found by whoever reads the file from its end, harmless elsewhere."""

from __future__ import annotations

import re

from app.reports.pdf import Bookmark, finished

BODY = (
    b"%PDF-1.4\n1 0 obj\n<<\n/Type /Catalog\n/Pages 2 0 R\n>>\nendobj\n"
    b"2 0 obj\n<<\n/Type /Pages\n/Kids \n[\n3 0 R\n4 0 R\n]\n/Count 2\n>>\nendobj\n"
)
TABLE = b"xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n" % (
    BODY.index(b"1 0 obj"),
    BODY.index(b"2 0 obj"),
)
PLAIN = (
    BODY
    + TABLE
    + b"trailer\n<<\n/Size 5 \n/Info 4 0 R\n/Root 1 0 R\n/ID [ <aa> <bb> ]\n>>\n"
    + b"startxref\n%d\n%%%%EOF\n" % len(BODY)
)
MARKS = (
    Bookmark(title="Who moved", page=0, height=700.0),
    Bookmark(title="(שלום) \\ >>", page=1, height=20.5),
)


def test_the_table_at_the_end_finds_every_object() -> None:
    made = finished(PLAIN, "en", MARKS)
    assert made.startswith(PLAIN)
    at = int(made.rsplit(b"startxref", 1)[1].split()[0])
    assert made[at:].startswith(b"xref\n")
    found = re.findall(rb"(\d+) 1\n(\d{10}) 00000 n ", made[at:])
    assert [int(number) for number, _ in found] == [1, 5, 6, 7]
    for number, where in found:
        assert made[int(where) :].startswith(number + b" 0 obj\n")
    assert (
        b"/Size 8\n/Root 1 0 R\n/Prev %d\n/Info 4 0 R\n/ID [ <aa> <bb> ]" % len(BODY) in made[at:]
    )


def test_language_and_bookmarks_are_said_and_no_title_breaks_out() -> None:
    added = finished(PLAIN, "de", MARKS)[len(PLAIN) :]
    assert b"/Lang <feff00640065>" in added
    assert b"/Pages 2 0 R" in added
    assert b"/Dest [3 0 R /XYZ null 700.0 null]" in added
    assert b"/Dest [4 0 R /XYZ null 20.5 null]" in added
    assert "(שלום) \\ >>".encode("utf-16-be").hex().encode() in added
    assert b"/Outlines" not in finished(PLAIN, "de", ())


def test_what_is_no_such_file_comes_back_as_it_is() -> None:
    for data in (b"%PDF-1.7 nothing", PLAIN.replace(b"0 3\n", b"0 1\n"), PLAIN[:-30] + b"x" * 30):
        assert finished(data, "en", MARKS) == data
