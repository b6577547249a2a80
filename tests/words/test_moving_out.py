"""Moving out names every format that everything can be taken home as."""

from app.services.exporting import Format
from app.words.moving_out import sections
from app.words.taking_home import format_names


def test_every_format_is_explained() -> None:
    assert {key for key, _name in format_names()} == {form.value for form in Format}
    said = " ".join(text for _head, texts in sections(["/a folder", "/another"]) for text in texts)
    for word in ("JSON:", "CSV:", "vCard 4:", "iCalendar:", "/a folder", "/another"):
        assert word in said
