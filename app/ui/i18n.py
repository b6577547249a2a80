"""Which language the window speaks: Qt's own words, and ours through `app.words.translation`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.words import translation

CONTEXT = "acquainted"


def install(app: QCoreApplication, resources: Path) -> tuple[QTranslator, ...]:
    """Speak the user's language as far as it is there; English otherwise.

    Returns:
        The translators in use. The application owns them.
    """
    locale = QLocale()
    found = []
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (CONTEXT, str(resources / "i18n")),
    )
    for name, folder in places:
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            found.append(translator)
    translation.install(translate)
    return tuple(found)


def translate(text: str) -> str:
    """One of our sentences in the language installed."""
    return QCoreApplication.translate(CONTEXT, text)
