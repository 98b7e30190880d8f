"""What is known of an exercise: what it is good for, who leaves it out, where it comes from.

What the source says and what we added stand apart, each with who says so.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise, Origin, Reference
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

NARROW_EM = 44
"""Below this width, in line heights, two columns stand one below the other."""
GOOD_FOR = marked("What it is good for")
WHO_NOT = marked("Who leaves it out")
COMES_FROM = marked("Where it comes from")
SAID = marked("The printed programme says")
ADDED = marked("We added")
NOT_IN_IT = marked("The printed programme does not have this exercise: all of it is ours.")
NOT_REVIEWED = marked("No doctor or physiotherapist has reviewed this program yet.")


class TwoColumns(QFrame):
    """A card with two columns where there is room for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(32, 24, 32, 26)
        self._halves.setSpacing(36)
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        for half in (self.left, self.right):
            half.setSpacing(8)
            self._halves.addLayout(half, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)


class FactsCard(TwoColumns):
    """What it does, and who leaves it out."""

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._against = words("", "warn")
        self.left.addWidget(words(tr(GOOD_FOR), "heading"))
        self.left.addWidget(words(exercise.benefit))
        _add_about(self.left, tr("Muscles"), exercise.muscles)
        self.right.addWidget(words(tr(WHO_NOT), "heading"))
        self.right.addWidget(self._against)
        self.right.addWidget(words(exercise.leave_out))
        _add_about(self.left, tr("Easier", "what makes an exercise easier"), exercise.easier)
        _add_about(self.right, tr("More", "what makes an exercise harder"), exercise.harder)
        for half in (self.left, self.right):
            half.addStretch(1)

    def show_against(self, sentences: Iterable[str]) -> None:
        """Show what speaks against it by the person's own answers."""
        text = "\n".join(sentences)
        self._against.setText(text)
        self._against.setVisible(bool(text))


def _add_about(column: QVBoxLayout, about: str, text: str) -> None:
    """A few words about one thing, under its name."""
    if text.strip(" -"):
        column.addSpacing(6)
        column.addWidget(words(about, "strong"))
        column.addWidget(words(text))


class OriginCard(TwoColumns):
    """Every claim with who says so: the source's on the left, ours on the right."""

    def __init__(self, exercise: Exercise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = [each for each in exercise.references if each.origin is Origin.SOURCE]
        added = [each for each in exercise.references if each.origin is Origin.ADDED]
        self.left.addWidget(words(tr(SAID if said else COMES_FROM), "heading"))
        if not said:
            self.left.addWidget(words(tr(NOT_IN_IT)))
        _add(self.left, said)
        self.right.addWidget(words(tr(ADDED), "heading"))
        _add(self.right, added)
        self.left.addSpacing(10)
        self.left.addWidget(words(tr(NOT_REVIEWED), "soft"))
        for half in (self.left, self.right):
            half.addStretch(1)


def _add(column: QVBoxLayout, references: Iterable[Reference]) -> None:
    for place, reference in enumerate(references):
        if place:
            column.addSpacing(2)
            column.addWidget(frame("rule"))
            column.addSpacing(2)
        column.addWidget(words(reference.claim))
        column.addWidget(words(reference.source, "soft"))
