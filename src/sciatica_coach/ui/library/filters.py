"""What the library is searched by: a field to type in, and rows of things to pick.

The rows are folded away at first, so that the exercises stand in sight; how many things are
picked stands on the button that unfolds them. A search changes nothing on its own: whoever
listens asks for `wish`, and shows it by `show_wish`.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Aim, Position
from sciatica_coach.coaching.finding import ALWAYS_ASKED, Barrier, Choices, Wish
from sciatica_coach.coaching.safety import Truth
from sciatica_coach.ui.controls.picks import PickRow
from sciatica_coach.ui.controls.words import button, frame, leave_unread, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.pictograms import magnifier
from sciatica_coach.wording.library import AIMS, CANNOT, terms_of
from sciatica_coach.wording.plain import POSITIONS, sentence
from sciatica_coach.wording.safety import TRUTHS
from sciatica_coach.wording.tongue import marked

SEARCH = marked("Search")
PLACEHOLDER = marked("A name, a position, a muscle")
SHOW, HIDE = marked("Choose what fits me"), marked("Put the choices away")
NARROW_EM = 40
"""Below this width, in line heights, what a row is about stands above the row."""
LABEL_EM = 6.0
FIELD_EM, WIDEST_FIELD_EM = 19, 34


class SearchField(QLineEdit):
    """A field to type in; Esc empties it, before it does anything else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(SEARCH))
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setMaxLength(80)

    def event(self, event: QEvent) -> bool:
        """Take Esc from the window as long as there is something to empty; leave it "?"."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._empties(event))
            if event.isAccepted() or event.key() == Qt.Key.Key_Question:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._empties(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), FIELD_EM * self.fontMetrics().height()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMaximumWidth(WIDEST_FIELD_EM * self.fontMetrics().height())
        self.setTextMargins(round(self._glass().width() * 1.5), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(
                magnifier(self._glass()), self.palette().color(QPalette.ColorRole.PlaceholderText)
            )

    def _empties(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and bool(self.text())

    def _glass(self) -> QRectF:
        side = self.fontMetrics().height() * 0.9
        return QRectF(side * 0.8, (self.height() - side) / 2, side, side)


class LabelledRow(QWidget):
    """What a row is about, and the row: beside each other where there is room."""

    def __init__(self, about: str, row: PickRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._about = words(about, "strong")
        leave_unread(self._about)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(12)
        self._halves.addWidget(self._about, 0, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        em = self.fontMetrics().height()
        narrow = self.width() < NARROW_EM * em
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._about.setFixedWidth(self.width() if narrow else round(LABEL_EM * em))
        # In one line with the words of the first button.
        self._about.setMinimumHeight(0 if narrow else self._row.minimumSizeHint().height())


class Filters(QWidget):
    """Everything that is searched by.

    Signals:
        changed(): another wish is there; not sent by `show_wish`.
    """

    changed = Signal()

    def __init__(
        self, choices: Choices, said: Collection[Barrier], parent: QWidget | None = None
    ) -> None:
        """Make the rows, and pick what was said at the first start.

        choices  what exercises can be told apart by
        """
        super().__init__(parent)
        self.search = SearchField()
        self.search.textChanged.connect(lambda _: self.changed.emit())
        self.fold = button(tr(SHOW))
        self.fold.clicked.connect(self.on_fold)
        others = [each for each in Barrier if each not in ALWAYS_ASKED]
        true = [(each, tr(TRUTHS[Truth(each.value)])) for each in others]
        positions = [(each, sentence(tr(POSITIONS[each]))) for each in choices.positions]
        self.cannot = PickRow(tr("I cannot"), [(each, tr(CANNOT[each])) for each in ALWAYS_ASKED])
        self.true = PickRow(tr("It is true:"), true)
        self.positions = PickRow(tr("Position:"), positions)
        self.aims = PickRow(tr("What for:"), [(each, tr(AIMS[each])) for each in choices.aims])
        self.needs = PickRow(tr("At hand:"), [(each, sentence(each)) for each in choices.needs])
        self.rows = frame("card")
        self._lay_out()
        self.rows.hide()
        self.hear(said)

    def hear(self, said: Collection[Barrier]) -> None:
        """Look for what goes with what was said; only what was said besides stands there."""
        others = [each for each in Barrier if each not in ALWAYS_ASKED]
        for each in others:
            self.true.button_of(each).setVisible(each in said)
        self._true_row.setVisible(any(each in said for each in others))
        self.show_wish(Wish(barriers=frozenset(said)))

    @property
    def wish(self) -> Wish:
        """What is looked for now."""
        return Wish(
            terms=terms_of(self.search.text(), tr=tr),
            positions=frozenset(map(Position, self.positions.picked)),
            aims=frozenset(map(Aim, self.aims.picked)),
            at_hand=self.needs.picked,
            barriers=frozenset(map(Barrier, self.cannot.picked | self.true.picked)),
        )

    def show_wish(self, wish: Wish) -> None:
        """Show what is looked for, without telling."""
        with QSignalBlocker(self.search):
            self.search.setText(" ".join(wish.terms))
        for row, picked in (
            (self.cannot, wish.barriers),
            (self.true, wish.barriers),
            (self.positions, wish.positions),
            (self.aims, wish.aims),
            (self.needs, wish.at_hand),
        ):
            row.pick(picked)
        self._say_how_many()

    def on_fold(self) -> None:
        """Unfold the rows, or fold them away."""
        self.rows.setVisible(self.rows.isHidden())
        self._say_how_many()

    def on_picked(self) -> None:
        self._say_how_many()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._top.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _say_how_many(self) -> None:
        picked = self.wish.chosen
        told = tr(SHOW if self.rows.isHidden() else HIDE)
        self.fold.setText(f"{told} ({picked})" if picked else told)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(14)
        self._top.addWidget(self.search, 8)
        self._top.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._top.addStretch(1)
        column.addLayout(self._top)
        inside = QVBoxLayout(self.rows)
        inside.setContentsMargins(28, 22, 28, 24)
        inside.setSpacing(16)
        for about, row in (
            (tr("I cannot"), self.cannot),
            (tr("It is true"), self.true),
            (tr("Position"), self.positions),
            (tr("What for"), self.aims),
            (tr("At hand"), self.needs),
        ):
            row.changed.connect(self.on_picked)
            labelled = LabelledRow(about, row)
            inside.addWidget(labelled)
            labelled.setHidden(row.is_empty)
            if row is self.true:
                self._true_row = labelled
        column.addWidget(self.rows)
