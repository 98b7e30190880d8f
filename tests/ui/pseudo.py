"""A language that nobody speaks: every letter is strange and every text two fifths longer.

Whatever is still readable on a page built in it never passed through `tr`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

STRANGE = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒǵħíĵķłḿñóƥɋŕśťúṽŵẋýžÁɃĆĐÉƑǴĦÍĴĶŁḾÑÓƤɊŔŚŤÚṼŴẊÝŽ",
)
AS_THEY_ARE = re.compile(r"(\{\w*\}|%n|<[^>]*>)")
WORD = re.compile(r"\b[A-Za-z]{2,}\b")
LONGER = 0.4
"""By so much the words of a wordy language are longer than English ones."""


def strange(text: str) -> str:
    """The text in that language; its places and its markup stay."""
    parts = AS_THEY_ARE.split(text)
    said = "".join(part if at % 2 else part.translate(STRANGE) for at, part in enumerate(parts))
    more = "é" * round(len(text) * LONGER)
    tail = said[-1:] if said[-1:] in ".?!:" else ""
    return f"{said.removesuffix(tail)} {more}{tail}" if more else said


class Pseudo(QTranslator):
    """Says everything of ours in it; what is Qt's own stays."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context:
            return ""
        return strange(disambiguation or text if n == 1 else text)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken(application: QApplication, direction: Qt.LayoutDirection) -> Iterator[None]:
    """The window speaks it within."""
    pseudo = Pseudo()
    QCoreApplication.installTranslator(pseudo)
    before = application.layoutDirection()
    application.setLayoutDirection(direction)
    try:
        yield
    finally:
        application.setLayoutDirection(before)
        QCoreApplication.removeTranslator(pseudo)


def texts(window: QObject) -> Iterator[tuple[QWidget, str]]:
    """Whatever a person can read in the window, or hear of it from a screen reader."""
    for each in window.findChildren(QWidget):
        if not each.isVisible():
            continue
        found = [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLabel | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            found.append(each.placeholderText())
        elif isinstance(each, QComboBox):
            found += [each.itemText(at) for at in range(each.count())]
        for text in found:
            if text:
                yield each, text
