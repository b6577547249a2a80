"""Words of the preferences: each setting that is shown has them, and nothing else does."""

from app.services.settings import SETTINGS
from app.ui.preferences.form import HOUR_SPANS, SWITCHES
from app.words.preferences import HINTS, LABELS, choices, hour, page_names


def test_every_choice_has_its_words_and_no_words_are_of_no_setting() -> None:
    by_name = {setting.name: setting for setting in SETTINGS}
    for name in LABELS:
        setting = by_name[name]
        if setting.choices and setting.choices not in SWITCHES:
            assert tuple(key for key, _ in choices(name)) == setting.choices
    assert set(HINTS) <= set(LABELS) <= set(by_name)
    assert set(LABELS) >= HOUR_SPANS


def test_pages_and_hours_have_their_names() -> None:
    keys = [key for key, _ in page_names()]
    assert len(keys) == len(set(keys)) == 9
    assert hour(4) == "04:00"
