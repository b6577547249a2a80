"""A document is values: equal when it says the same, and never altered on the way to a page."""

from __future__ import annotations

import dataclasses

import pytest

from app.reports.document import Document, Paragraph, Section


def document(text: str) -> Document:
    section = Section(heading="", blocks=(Paragraph(text=text),))
    return Document(title="T", kicker="K", sections=(section,), footer="F")


def test_documents_that_say_the_same_are_the_same() -> None:
    assert document("one") == document("one")
    assert hash(document("one")) == hash(document("one"))
    assert document("one") != document("two")
    assert document("one").language == "en"


def test_a_document_cannot_be_altered() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        document("one").title = "other"  # type: ignore[misc]
