"""The window's words in the person's language, as Qt's translators know them.

Flow: `speak` is called once, before there is a window; every text then passes through `tr`.
For English nothing is read, and `tr` gives back what is written.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from sciatica_coach.wording.tongue import Filled, english

ENGLISH = "en"
CONTEXT = ""
"""One for all: the same words mean the same on every page, or have a word for the translator."""


def tr(text: str, about: str = "", n: int = -1) -> str:
    """The text in the window's language; a `wording.tongue.Tr`."""
    if isinstance(text, Filled):
        return text.said(tr)
    said = QCoreApplication.translate(CONTEXT, text, about or None, n)
    # Where no translator knows it, Qt puts the number in and leaves the text for many.
    return english(text, about, n) if n == 1 and said == text.replace("%n", "1") else said


def speak(application: QGuiApplication, language: str, translations: Path) -> None:
    """Let the window speak that language, as far as there is a file of it.

    language      two letters
    translations  the folder with the files `LANGUAGE.qm`
    """
    if language == ENGLISH:
        return
    locale = QLocale(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{of_qt}/qtbase_{language}.qm", str(translations / f"{language}.qm")):
        translator = QTranslator(application)
        if translator.load(path):
            application.installTranslator(translator)
