"""A quiet word about files that were left out: which, where, and what was expected."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.ui.tongue import tr


class ProblemsNotice(QFrame):
    """Lists the problems of files; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 18, 24, 20)
        self._column.setSpacing(8)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Name each file with key and line; everything else goes on as before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.setVisible(bool(problems))
        if not problems:
            return
        head = tr(
            "%n things need a look in your files",
            "%n thing needs a look in your files",
            len(problems),
        )
        self._column.addWidget(words(head, "name"))
        self._column.addWidget(words(tr("Everything else works as before."), "soft"))
        for problem in problems:
            self._column.addWidget(_row(problem))


def _row(problem: Problem) -> QWidget:
    place = [PurePath(problem.file).name]
    if problem.line is not None:
        place.append(tr("line {number}").format(number=problem.line))
    if problem.key is not None:
        place.append(problem.key)
    row = frame("")
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(2)
    column.addWidget(words(", ".join(place), "strong"))
    column.addWidget(words(tr(problem.text)))
    row.setToolTip(problem.file)
    return row
