"""The window's words, in the language that its translators know."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import Filled


class Backwards(QTranslator):
    """Knows one sentence, and says it the other way round."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return "En {place} está." if text == "It lies in {place}." else text


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    translator = Backwards(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("backwards")
def test_what_was_told_without_a_language_is_said_in_the_windows() -> None:
    assert tr(Filled("It lies in {place}.", place="/home")) == "En /home está."
    assert tr("It lies in {place}.") == "En {place} está."


@pytest.mark.usefixtures("qapp")
def test_what_no_translator_knows_stays_english() -> None:
    assert tr(Filled("It lay in {place}.", place="/home")) == "It lay in /home."
    assert [tr("%n minutes", "%n minute", n) for n in (1, 2)] == ["1 minute", "2 minutes"]
