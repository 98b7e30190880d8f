"""The row of controls under the session: everything a key can do, within reach.

On the left what ends or explains, on the right what leads through; undo stands between
them while there is something to take back. Places are kept, so nothing jumps. On a turned
page they stand in two rows at its lower edge, what leads through in the upper one. When the
program is about to leave no button does anything any more: then a sentence says what does.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_coach.ui import shapes
from sciatica_coach.ui.actions import Action, ActionRow, name_of, row_of
from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.shapes import Shape
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets import pictograms
from sciatica_coach.ui.widgets.control_button import SMALLEST, SMALLEST_TYPE, ControlButton, Weight
from sciatica_coach.ui.widgets.key_cap import Cap

GAP = 8
MARGIN = 24
TYPE_PX = 15
LEAST_SHARE = 0.7
"""For the keys beside them the words give up no more than the rest of their size."""

LEFT = (Action.ASK_TO_STOP, Action.KEYS, Action.VIEW, Action.REPEAT)
RIGHT = (Action.BACK, Action.PAUSE_OR_RESUME, Action.NEXT, Action.MORE, Action.HURTS)
FACES: dict[Action, tuple[Shape | None, str, Weight]] = {
    Action.ASK_TO_STOP: (shapes.square, "", Weight.QUIET),
    Action.KEYS: (pictograms.keyboard, "", Weight.QUIET),
    Action.VIEW: (pictograms.eye, "", Weight.QUIET),
    Action.REPEAT: (pictograms.again, "", Weight.QUIET),
    Action.UNDO: (pictograms.undo, "", Weight.PLAIN),
    Action.BACK: (shapes.backward, "", Weight.PLAIN),
    Action.PAUSE_OR_RESUME: (shapes.pause, "", Weight.MAIN),
    Action.NEXT: (shapes.forward, "", Weight.PLAIN),
    Action.MORE: (None, "+10", Weight.PLAIN),
    Action.HURTS: (shapes.hand, "", Weight.WARN),
}
WIDTHS = {Action.PAUSE_OR_RESUME: 1.45, Action.HURTS: 1.25, Action.REPEAT: 1.12}


class ControlBar(QWidget):
    """Buttons for a session.

    Signals:
        action_chosen(action: Action): a button was pressed.
        help_chosen(): the person wants to know when to stop and get help.
    """

    action_chosen = Signal(object)
    help_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 1.0
        self._turn = Turn.UPRIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.help = ControlButton(
            tr("Help"), shape=pictograms.question, weight=Weight.QUIET, parent=self
        )
        self.help.setToolTip(tr("When to stop and get help"))
        self.help.clicked.connect(self.help_chosen)
        self.buttons = {action: self._made(action) for action in (*LEFT, Action.UNDO, *RIGHT)}
        self.buttons[Action.UNDO].hide()
        self._told_of_main = tr(row_of(Action.PAUSE_OR_RESUME).words)
        self.parting = words("", "large", self)
        self.parting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.parting.hide()
        self._set_tab_order()

    def set_scale(self, scale: float) -> None:
        """How large the words are: 1.0 as drawn."""
        self._scale = scale
        self.updateGeometry()
        self._arrange()

    def set_turn(self, turn: Turn) -> None:
        """Stand along the side of the screen that is the lower edge of a turned page."""
        if turn is self._turn:
            return
        self._turn = turn
        along, across = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        if turn is Turn.UPRIGHT:
            self.setSizePolicy(along, across)
        else:
            self.setSizePolicy(across, along)
        for button in (self.help, *self.buttons.values()):
            button.set_turn(turn)
        self.updateGeometry()
        self._arrange()

    def show_keys(self, rows: tuple[ActionRow, ...]) -> None:
        """Show these keys beside the words."""
        for row in rows:
            if row.action in self.buttons:
                self.buttons[row.action].set_cap(_cap_of(row))
        self._arrange()

    def show_going(self, *, paused: bool, begins: bool) -> None:
        """The main button says what it would do now: pause, go on, or begin at once."""
        main = self.buttons[Action.PAUSE_OR_RESUME]
        before = main.text()
        if paused:
            main.set_face(tr("Go on"), shapes.play)
        elif begins:
            main.set_face(tr("Begin now"), shapes.play)
        else:
            main.set_face(tr("Pause"), shapes.pause)
        told = tr("Begin without the wait") if begins else self._told_of_main
        main.setToolTip(told)
        main.setAccessibleDescription(told)
        if main.text() != before:
            self._arrange()

    def show_undo(self, *, possible: bool) -> None:
        self.buttons[Action.UNDO].setVisible(possible)

    def show_leading(self, *, leading: bool) -> None:
        """While a session goes on, everything; when it is over, help alone."""
        for action in (*LEFT, *RIGHT):
            self.buttons[action].setVisible(leading)

    def show_parting(self) -> None:
        """The way out is being told and then the program ends: only closing works still."""
        for button in (self.help, *self.buttons.values()):
            button.hide()
        self.parting.setText(
            tr("This closes when the words are said. Close it once more to leave at once.")
        )
        self.parting.show()

    # --- Qt -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        if self._turn is not Turn.UPRIGHT:
            return QSize(2 * (self._tall() + GAP) + GAP + 4, 800)
        return QSize(1280, self._tall() + 2 * GAP + 4)

    def minimumSizeHint(self) -> QSize:
        count = len(LEFT) + 2
        if self._turn is not Turn.UPRIGHT:
            return QSize(self.sizeHint().width(), count * (SMALLEST + GAP))
        count += len(RIGHT)
        return QSize(count * (SMALLEST + GAP), self._tall() + 2 * GAP + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))

    # --- own ------------------------------------------------------------------------

    def _tall(self) -> int:
        return max(SMALLEST, round(70 * min(self._scale, 1.6)))

    def _made(self, action: Action) -> ControlButton:
        row = row_of(action)
        shape, sign, weight = FACES[action]
        cap = _cap_of(row)
        name, told = name_of(row), tr(row.words)
        made = ControlButton(name, shape=shape, sign=sign, cap=cap, weight=weight, parent=self)
        made.setToolTip(told)
        made.setAccessibleDescription(told)
        made.clicked.connect(lambda: self.action_chosen.emit(action))
        return made

    def _set_tab_order(self) -> None:
        """As they stand, from left to right."""
        order = [self.buttons[action] for action in (*LEFT, Action.UNDO, *RIGHT)]
        order.insert(1, self.help)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
            second.raise_()  # a screen reader reads them in the order of their heights

    def _arrange(self) -> None:
        """Equal widths, the main ones wider."""
        left = [self.buttons[action] for action in LEFT]
        left.insert(1, self.help)
        right = [self.buttons[action] for action in RIGHT]
        undo = self.buttons[Action.UNDO]
        weights = {self.buttons[action]: weight for action, weight in WIDTHS.items()}
        margin = min(MARGIN, max(GAP, self.width() // 40))
        self.parting.setGeometry(self.rect().adjusted(margin, 0, -margin, 0))
        if self._turn is Turn.UPRIGHT:
            self._in_one_row(left, undo, right, weights)
        else:
            self._in_two_rows(right, [*left, undo], weights)

    def _in_two_rows(
        self,
        upper: Sequence[ControlButton],
        lower: Sequence[ControlButton],
        weights: Mapping[ControlButton, float],
    ) -> None:
        """As wide as the page is seen, so that each is as large as it can be."""
        seen = self._turn.seen(self.size())
        widths: dict[ControlButton, float] = {}
        for row in (upper, lower):
            parts = sum(weights.get(button, 1.0) for button in row)
            unit = (seen.width() - GAP * (len(row) + 1)) / parts
            widths |= {button: unit * weights.get(button, 1.0) for button in row}
        self._set_type(widths)
        tall = (seen.height() - 3 * GAP) / 2
        for number, row in enumerate((upper, lower)):
            x, top = float(GAP), GAP + number * (tall + GAP)
            for button in row:
                place = QRectF(round(x), round(top), round(widths[button]), round(tall))
                button.setGeometry(self._turn.place(place, self.size()))
                x += widths[button] + GAP

    def _in_one_row(
        self,
        left: Sequence[ControlButton],
        undo: ControlButton,
        right: Sequence[ControlButton],
        weights: Mapping[ControlButton, float],
    ) -> None:
        """What is left over stands between the groups."""
        everyone = (*left, undo, *right)
        parts = sum(weights.get(button, 1.0) for button in everyone)
        margin = min(MARGIN, max(GAP, self.width() // 40))
        room = self.width() - 2 * margin - GAP * (len(everyone) + 1)
        unit = min(room / parts, 104.0 * max(1.0, min(self._scale, 2.5)))
        widths = {button: unit * weights.get(button, 1.0) for button in everyone}
        self._set_type(widths)
        tall = self._tall()
        top = (self.height() - tall) // 2
        x = float(margin)
        for button in left:
            wide = unit * weights.get(button, 1.0)
            button.setGeometry(QRect(round(x), top, round(wide), tall))
            x += wide + GAP
        free = x
        x = float(self.width() - margin)
        for button in reversed(right):
            wide = unit * weights.get(button, 1.0)
            x -= wide
            button.setGeometry(QRect(round(x), top, round(wide), tall))
            x -= GAP
        middle = (free - GAP + x + GAP) / 2
        undo.setGeometry(QRect(round(middle - unit / 2), top, round(unit), tall))

    def _set_type(self, widths: Mapping[ControlButton, float]) -> None:
        """One size for all: with every key beside its word, where that costs little."""
        wished = TYPE_PX * self._scale
        alone = min(button.type_for(wide, wished) for button, wide in widths.items())
        beside = math.floor(
            min(
                button.type_for(wide * 0.97, wished, with_key=True)  # small type is set wider
                for button, wide in widths.items()
            )
        )
        keys = beside >= max(SMALLEST_TYPE, alone * LEAST_SHARE)
        if self._scale > 1:  # who wants large words is not given small ones for the keys' sake
            keys = keys and beside >= min(alone, TYPE_PX)
        for button in widths:
            button.set_type(beside if keys else alone)


def _cap_of(row: ActionRow) -> Cap:
    key = row.keys[0]
    return Cap("" if key.shape else tr(key.cap), key.shape)


def focus_main(bar: ControlBar) -> None:
    """Enter then pauses or goes on."""
    bar.buttons[Action.PAUSE_OR_RESUME].setFocus(Qt.FocusReason.OtherFocusReason)
