"""The rest of a session that was cut off: a plan that begins where the person was.

Pure: the plan as it would be compiled again and the place that the journal tells go in. The
new plan has a lead-in into the position, a word about where it goes on, the steps that
arrange the body for the side at hand, and then that repetition from its movement: nobody is
put into the middle of a hold. A stay or a walk goes on where it was, for its time counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sciatica_coach.coaching import cues, staying
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.replanning import after, in_its_own_time, remainder, steps_anew
from sciatica_coach.coaching.segments import Plan, Priority, Segment, SegmentKind, chained
from sciatica_coach.coaching.timeline import lead_in_segment

WORK = frozenset({SegmentKind.MOVE, SegmentKind.TIMED})
INTRO_TAIL_MS = 500
SHORTEST_STAY_MS = 10_000
"""What is left of a stay is never shorter than this: less could not be told."""


@dataclass(frozen=True, slots=True)
class Place:
    """The segment to go on with, as the journal tells it; counts begin at 1.

    index     in the plan that was in force
    kind      "move" or "timed"; "intro" or "step" where an exercise has neither
    side      "left", "right" or None
    hold_ms   of the hold that its movement leads into, or None
    to_come   how many movements and stretches of time the plan had after it
    spent_ms  of a stretch of time that had begun, else 0
    """

    index: int
    kind: str
    exercise: str
    variant: str | None
    side: str | None
    set: int | None
    rep: int | None
    hold_ms: int | None = None
    to_come: int = 0
    spent_ms: int = 0


def gone_on(plan: Plan, place: Place, session: str) -> Plan | None:
    """The rest of the plan from that place on; None where it has no such place any more.

    session  the id of the session that was cut off
    """
    item = _item_at(plan.segments, place)
    if item is None:
        return None
    dose = _as_it_was(plan.means.prescriptions[item], place)
    doses = (*plan.means.prescriptions[:item], dose, *plan.means.prescriptions[item + 1 :])
    means = replace(plan.means, prescriptions=doses)
    later = sum(each.kind in WORK and (each.item or 0) > item for each in plan.segments)
    work = _from_the_place(means, dose, replace(place, to_come=place.to_come - later))
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    lead_in = lead_in_segment(phrasing, dose, plan.segments[0].duration_ms, "")
    segments = chained((lead_in, *work, *after(means, item)))
    return replace(plan, segments=segments, means=means, goes_on=session)


def _item_at(segments: Sequence[Segment], place: Place) -> int | None:
    """Which exercise of the plan it is: one can come twice, so the same work follows it."""
    found: int | None = None
    to_come = 0
    for segment in reversed(segments):
        if segment.exercise == place.exercise and (found is None or to_come <= place.to_come):
            found = segment.item
        to_come += segment.kind in WORK
    return found


def _as_it_was(dose: Prescription, place: Place) -> Prescription:
    """In the form that was played at last, and held no longer than it was then."""
    forms = {each.id for each in dose.exercise.variants}
    if place.variant in forms and place.variant != dose.variant:
        dose = replace(dose, variant=str(place.variant))
    if place.hold_ms and place.hold_ms < dose.hold_ms:
        dose = dose.with_hold(place.hold_ms)
    return dose


def _from_the_place(means: Means, dose: Prescription, place: Place) -> tuple[Segment, ...]:
    """The exercise from there on; whole where nothing of its work had been begun.

    place  its `to_come` counts the work of this exercise alone
    """
    segments = exercise_segments(means, dose)
    at = _work_at(segments, place)
    first = next((number for number, each in enumerate(segments) if each.kind in WORK), None)
    if at is None or (at == first and not place.spent_ms):
        return segments
    entry = segments[at]
    steps = _steps_before(segments, at) or steps_anew(means, dose, entry)
    if entry.kind is SegmentKind.TIMED:
        spent = max(0, min(place.spent_ms, entry.duration_ms - SHORTEST_STAY_MS))
        begun = staying.taken_up(means, dose, remainder(entry, spent)) if spent else entry
    else:
        begun = in_its_own_time(means, entry)
    return (_word(means, segments[0], entry), *steps, begun, *segments[at + 1 :])


def _work_at(segments: Sequence[Segment], place: Place) -> int | None:
    """The first movement of that repetition and side, or the stretch of time at hand."""
    found = [
        number
        for number, each in enumerate(segments)
        if each.kind in WORK
        and (each.side and each.side.value, each.set, each.rep)
        == (place.side, place.set, place.rep)
    ]
    if not found or segments[found[0]].kind is SegmentKind.MOVE:
        return next(iter(found), None)
    # The phases of a stay are told apart by nothing but their order.
    return found[max(0, len(found) - 1 - max(0, place.to_come))]


def _steps_before(segments: Sequence[Segment], at: int) -> tuple[Segment, ...]:
    first = at
    while segments[first - 1].kind is SegmentKind.STEP:
        first -= 1
    return tuple(segments[first:at])


def _word(means: Means, intro: Segment, entry: Segment) -> Segment:
    """In place of name and dose: the name, and which side and repetition it goes on with."""
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    dose = means.prescriptions[entry.item or 0]
    told = [phrasing.phrase("going_on.name", Priority.TRANSITION, name=dose.exercise.name)]
    if entry.side is not None:
        side = cues.sides(phrasing, entry.side)
        told.append(phrasing.phrase("count.side", Priority.TRANSITION, 0, **side))
    if entry.rep is not None or entry.set is not None:
        key = "going_on.set" if entry.rep is None else "going_on.repetition"
        told.append(phrasing.phrase(key, Priority.TRANSITION, n=entry.rep or entry.set or 1))
    said = phrasing.in_turn(told)
    return replace(
        intro,
        duration_ms=end_of(said) + INTRO_TAIL_MS,
        say=said,
        step=None,
        label=said[0].caption,
        side=entry.side,
        set=entry.set,
        sets=entry.sets,
        rep=entry.rep,
        reps=entry.reps,
    )
