"""A card of advice: what to do, first; then when, one fact a line."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.bullet import Bullet
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.wording.signs import Advice


def advice_card(advice: Advice) -> QWidget:
    card = frame("alarm" if advice.alarm else "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 26, 32, 28)
    column.setSpacing(10)
    column.addWidget(words(advice.action, "warn-heading" if advice.alarm else "heading"))
    column.addWidget(words(advice.when))
    for sign in advice.signs:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Bullet())
        line.addWidget(words(sign, "list"), 1)
        column.addLayout(line)
    if advice.after:
        column.addSpacing(4)
        column.addWidget(words(advice.after))
    return card
