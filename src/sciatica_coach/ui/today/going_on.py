"""The card of a session that was cut off: go on with it where it was, or end it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.cut_off import CutOff
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.going_on import heading_of, place_in_words
from sciatica_coach.wording.tongue import marked

KEPT = marked("What you have done is kept, whatever you choose.")


class GoingOnCard(QFrame):
    """What was cut off, and where it goes on.

    Signals:
        go_on_asked(): the person wants to go on with it now.
        end_asked(): the person is done with it.
    """

    go_on_asked = Signal()
    end_asked = Signal()

    def __init__(self, found: CutOff, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lit")
        self.go_on = button(tr("Go on"), "primary")
        self.go_on.clicked.connect(self.go_on_asked)
        self.end_it = button(tr("End it here"), "large")
        self.end_it.clicked.connect(self.end_asked)
        self.heading = words(heading_of(found.plan.name, found.days, tr=tr), "heading")
        hurt = found.session.hurt
        names = {id_: each.name for id_, each in catalog.exercises.items()}
        self.place = words(
            place_in_words(
                names[found.session.place.exercise],
                found.session.place,
                found.plan.total_ms,
                None if hurt is None else names.get(hurt),
                tr=tr,
            ),
            "list",
        )
        told = tr("Go on with {routine}.").format(routine=found.plan.name)
        self.go_on.setAccessibleName(f"{told} {self.place.text()}")
        row = FlowRow(18)
        row.add(self.go_on)
        row.add(self.end_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 26, 30, 26)
        column.setSpacing(12)
        for each in (self.heading, self.place, row, words(tr(KEPT), "soft")):
            column.addWidget(each)
