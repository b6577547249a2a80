"""The window's translator is the one that every sentence goes through."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.ui import i18n
from app.words import translation
from app.words.translation import tr


class Shouting(QTranslator):
    """Knows one sentence of ours."""

    @override
    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return text.upper() if (context, text) == (i18n.CONTEXT, "Nobody here yet") else None

    @override
    def isEmpty(self) -> bool:
        return False


def test_sentences_go_through_qt_and_stay_english_without_a_translation(
    qapp: QApplication, tmp_path: Path, monkeypatch: object
) -> None:
    before = list(translation._translate)
    shouting = Shouting()
    try:
        i18n.install(qapp, tmp_path)
        assert tr("Nobody here yet") == "Nobody here yet"
        QCoreApplication.installTranslator(shouting)
        assert tr("Nobody here yet") == "NOBODY HERE YET"
        assert tr("{n} people").format(n=3) == "3 people"
    finally:
        QCoreApplication.removeTranslator(shouting)
        translation._translate[:] = before
