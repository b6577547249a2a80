"""Going through people, in words."""

from app.core.stages import Stage
from app.services.triage import Choice
from app.words.triage import (
    DECISIONS,
    DONE,
    about,
    decision_text,
    done_text,
    end_words,
    place_text,
    scope_text,
)


def test_every_choice_has_its_words() -> None:
    assert list(DECISIONS) == list(DONE) == [choice.value for choice in Choice]
    for choice in Choice:
        assert "Zoë" in done_text(choice.value, "Zoë", "Authors")
    assert decision_text("near") == "Near, every 14 days"
    assert decision_text("list") != decision_text("list", "Authors") == "On “Authors”"


def test_how_far_and_whom() -> None:
    assert place_text(12, 3400) == "12 of 3,400"
    assert scope_text("import", 16, "x.zip") == "From x.zip: 16"
    assert scope_text("import", 2) == "Added last: 2"
    assert scope_text("filter", 2) == "As in People: 2"
    assert "1,000" in scope_text("everybody", 1000)
    assert end_words(1, 5)[1].startswith("1 person was skipped")
    assert end_words(2, 0)[1].startswith("2 people")
    assert end_words(0, 3) != end_words(0, 0)


def test_somebody_of_whom_nothing_is_known() -> None:
    told = about(
        "Zoë", accounts=(), who=("", ""), stage=Stage.FOLLOW, count=0, kept=[("Tags", "")], acts=()
    )
    assert (told.where, told.who, told.stands, told.kept) == ("", "", "Follow", ())
    assert len(told.acts) == 1
    many = about("Zoë", accounts=(), who=(), stage=Stage.ENGAGE, count=2, kept=(), acts=("a",))
    assert many.stands == "Engage · 2 interactions"
