"""What a routine offers, in the words of the hero and of its card.

Everything is read off the compiled plan, so that the page promises exactly what the
session will be.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.catalog.form import OPTIONAL, Form
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.doses import dose_in_words
from sciatica_coach.wording.limits import notes_on
from sciatica_coach.wording.plain import (
    FLOOR,
    listed,
    minutes,
    place_of,
    seconds,
    sentence,
    way_of,
)
from sciatica_coach.wording.tongue import marked

MAT = marked("mat")
LIE_DOWN = marked("then lie down: it begins in {length}")
SIT_DOWN = marked("then sit down: it begins in {length}")
STAY = marked("then stay as you are: it begins in {length}")
GET_READY = marked("then get ready: it begins in {length}")
SETTLE: Mapping[Position, str] = {
    Position.PRONE: LIE_DOWN,
    Position.SUPINE: LIE_DOWN,
    Position.SIDE: LIE_DOWN,
    Position.LONGSIT: SIT_DOWN,
    Position.HANDS_KNEES: marked("then come onto hands and knees: it begins in {length}"),
    Position.CHAIR: SIT_DOWN,
    Position.STANDING: marked("then stand up: it begins in {length}"),
    Position.WALL: marked("then go to the wall: it begins in {length}"),
}


class OfferItem(NamedTuple):
    """One exercise of the routine.

    dose     how often and how long, in words
    note     what the routine notes beside it, or ""
    subject  what its picture shows
    """

    name: str
    dose: str
    note: str = ""
    subject: Subject | None = None


class Offer(NamedTuple):
    """A routine as it is offered today.

    left_out  names of exercises that the routine has and this person does without
    limits    sentences about wishes that were brought within bounds
    on_bed    whether a firm bed takes the floor's place
    way_up    whether it begins where one lies already, as the help to get up does
    """

    routine: str
    name: str
    total_ms: int
    lead_in_ms: int
    items: tuple[OfferItem, ...]
    left_out: tuple[str, ...]
    positions: tuple[Position, ...]
    needs: tuple[str, ...]
    limits: tuple[str, ...]
    on_bed: bool = False
    way_up: bool = False

    @property
    def length(self) -> str:
        return minutes(self.total_ms, tr=tr)

    @property
    def size(self) -> str:
        return tr("%n exercises", "%n exercise", len(self.items))

    @property
    def way(self) -> str:
        return way_of(self.positions, tr=tr)

    @property
    def needed(self) -> str:
        """What has to be at hand, in a sentence or two, or "" where nothing is needed."""
        needed = [need for need in self.needs if not OPTIONAL.search(need)]
        welcome = [OPTIONAL.sub("", need) for need in self.needs if OPTIONAL.search(need)]
        sentences = []
        if needed:
            sentences.append(tr("You need {things}.").format(things=listed(needed, tr=tr)))
        if welcome:
            helpful = tr("{things} can help.").format(things=listed(welcome, tr=tr))
            sentences.append(sentence(helpful))
        return " ".join(sentences)

    @property
    def afterwards(self) -> str:
        """What to do once Start is pressed."""
        settle = SETTLE[self.positions[0]] if self.positions else GET_READY
        whole_ms = round(self.lead_in_ms / 1000) * 1000
        return tr(STAY if self.way_up else settle).format(length=seconds(whole_ms, tr=tr))

    @property
    def short(self) -> str:
        """The line of a card: "24 min · 6 exercises · floor"."""
        length = minutes(self.total_ms, short=True, tr=tr)
        floor = place_of(self.positions, tr=tr)
        place = floor.replace(tr(FLOOR), tr("bed")) if self.on_bed else floor
        return f"{length} · {self.size} · {place}"

    def cover(self, others: Collection[Subject | None]) -> Subject | None:
        """The picture of its card: of its first exercise that stands on none of `others`."""
        subjects = [item.subject for item in self.items if item.subject]
        taken = {other.exercise for other in others if other}
        own = (subject for subject in subjects if subject.exercise not in taken)
        return next(own, subjects[0] if subjects else None)

    @property
    def spoken(self) -> str:
        """Name and line for a screen reader."""
        return f"{self.name}. {self.length}, {self.size}, {self.way}."


def offer_of(routine: Routine, plan: Plan, *, on_bed: bool = False) -> Offer:
    """The routine with what its plan promises; a bed takes the place of a mat."""
    doses = plan.means.prescriptions
    forms = [each.form for each in doses]
    lead_in = [each for each in plan.segments if each.kind is SegmentKind.LEAD_IN]
    return Offer(
        routine=routine.id,
        name=routine.name,
        total_ms=plan.total_ms,
        lead_in_ms=sum(each.duration_ms for each in lead_in),
        items=tuple(_item(each) for each in doses),
        left_out=tuple(each.name for each in plan.means.left_out),
        positions=tuple(form.position for form in forms),
        needs=_needs(forms, on_bed=on_bed),
        limits=notes_on(plan, tr=tr),
        on_bed=on_bed,
        way_up=forms[0].way_up,
    )


def _item(prescription: Prescription) -> OfferItem:
    exercise = prescription.exercise
    subject = Subject(exercise.id, prescription.variant)
    dose = dose_in_words(prescription, tr=tr)
    return OfferItem(exercise.name, dose, prescription.note, subject)


def _needs(forms: Iterable[Form], *, on_bed: bool) -> tuple[str, ...]:
    named = dict.fromkeys(need for form in forms for need in form.needs)
    spared = (MAT, tr(MAT)) if on_bed else ()
    return tuple(tr("a {thing}").format(thing=need) for need in named if need not in spared)
