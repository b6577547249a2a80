"""Rows of settings: what is set is shown, and what the user sets is told."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.services.settings import DAY_START, NEAR_DAYS, SCHEME, TRAY
from app.ui.preferences.form import SettingsForm


def test_each_kind_of_setting_shows_its_value_and_tells_another(
    bring_up: Callable[[QWidget], None],
) -> None:
    values = {"scheme": "dark", "day_start": "4", "pace.near": "10", "tray": "yes"}
    form = SettingsForm((SCHEME, DAY_START, NEAR_DAYS, TRAY), values)
    bring_up(form)
    told: list[tuple[str, str]] = []
    form.chosen.connect(lambda setting, value: told.append((setting.name, value)))
    fields: dict[str, Any] = form.fields
    assert fields["scheme"].key == "dark"
    assert fields["day_start"].currentText() == "04:00"
    assert fields["pace.near"].value == 10
    assert fields["tray"].isChecked()
    form.show_value(NEAR_DAYS, "12")
    assert told == []
    fields["scheme"]._chips["light"].click()
    fields["day_start"].activated.emit(2)
    fields["pace.near"].more.click()
    fields["tray"].click()
    assert told == [("scheme", "light"), ("day_start", "2"), ("pace.near", "13"), ("tray", "no")]
