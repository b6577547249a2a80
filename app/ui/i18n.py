"""Which language is spoken: Qt's words, ours in `app.words.translation`, which way lines run.

English is in the source and costs nothing. Any other language is a file in resources/i18n, loaded
when it is spoken.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.words import translation

CONTEXT = "acquainted"
SYSTEM = "system"
"""The language of the desktop, as far as we speak it."""

SOURCE = translation.SOURCE


def install(app: QCoreApplication, resources: Path, language: str = SYSTEM) -> str:
    """Speak a language from now on, in every window built after.

    Args:
        language: a code as in ``"de"``, or `SYSTEM`.

    Returns:
        The code of the language that is spoken.
    """
    code = speak(resources, language)
    wanted = QLocale.system() if language == SYSTEM else QLocale(language)
    own = QLocale(code)
    # Somebody in Vienna keeps Vienna's habits; whose language we lack gets one language, not two.
    QLocale.setDefault(wanted if wanted.language() == own.language() else own)
    for old in app.findChildren(QTranslator, CONTEXT):
        app.removeTranslator(old)
        old.setParent(None)
    if code != SOURCE:
        words_of_qt = QTranslator(app)
        words_of_qt.setObjectName(CONTEXT)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words_of_qt.load(own, "qtbase", "_", folder):
            app.installTranslator(words_of_qt)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(direction(code))
    return code


def speak(resources: Path, language: str = SYSTEM) -> str:
    """Say our own sentences in a language, also where no window is.

    Returns:
        The code of the language that is spoken: English where the other is not there.
    """
    translation.forget()
    code = spoken(resources, language)
    if code == SOURCE:
        return code
    words = QTranslator()
    if not words.load(str(language_file(resources, code))):
        return SOURCE

    def translate(text: str, one: str, count: int) -> str:
        found = words.translate(CONTEXT, text, one, count)
        return found or (translation.plural(one, text, count) if one else text)

    translation.install(translate, code.replace("_", "-"))
    return code


def spoken(resources: Path, language: str = SYSTEM) -> str:
    """The first language asked for that we speak, by its code.

    Somebody with English first and German second gets English, for which there is no file.
    """
    asked = QLocale.system().uiLanguages() if language == SYSTEM else [language]
    for name in asked:
        code = name.replace("-", "_")
        if code.partition("_")[0] == SOURCE:
            return SOURCE
        if language_file(resources, code).exists():
            return code
    return SOURCE


def language_file(resources: Path, code: str) -> Path:
    """Where a language lies."""
    return resources / "i18n" / f"{CONTEXT}_{code}.qm"


def direction(code: str) -> Qt.LayoutDirection:
    """Which way the lines of a language run."""
    return QLocale(code).textDirection()
