"""How an exercise becomes gentler in the middle of a session.

The next easier form in the same position, else half the hold (never below its
bound), for the rest of the exercise and both sides. The easier form is named in a
short rest, its own steps are told, then the repetition begins at its movement.
"""

from __future__ import annotations

from dataclasses import replace

from sciatica_coach.catalog.exercise import Dose, Kind, Origin
from sciatica_coach.coaching import staying
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.phrasing import Phrasing, end_of, seconds_of
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.replanning import (
    REPETITION,
    Cursor,
    after,
    at_rest,
    find,
    in_its_own_time,
    led_out,
    prescription_of,
    remainder,
    steps_anew,
)
from sciatica_coach.coaching.segments import Extra, Priority, Segment, SegmentKind

GENTLE_TAIL_MS = 3_000


def easier_dose(dose: Prescription) -> Prescription:
    """The next easier form in the same position, else half the hold within its bounds."""
    easier = dose.exercise.variant(dose.variant).easier
    if easier is not None:
        return replace(dose, variant=easier, familiarity=Familiarity.FULL)
    sides = {side: Dose(each.amount, _halved(each, dose)) for side, each in dose.sides.items()}
    return replace(dose, hold_ms=_halved(dose.dose_of(None), dose), sides=sides)


def _halved(of_side: Dose, dose: Prescription) -> int:
    """Half of that hold, never below the exercise's bound, and never more than it was."""
    half = max(of_side.hold_ms // 2, dose.exercise.hold_min_ms)
    return min(half, of_side.hold_ms)


def gentler(
    cursor: Cursor, means: Means, *, in_pause: bool
) -> tuple[Means, Prescription, tuple[Segment, ...]] | None:
    """The rest of the exercise, both sides, in an easier dose; None if nothing is left of it."""
    current = cursor.current
    dose = prescription_of(means, current)
    entry = _next_move(cursor)
    if dose is None or entry is None:
        return None
    eased = easier_dose(dose)
    doses = list(means.prescriptions)
    doses[dose.item] = eased
    means = replace(means, prescriptions=tuple(doses))
    if current.kind is SegmentKind.TIMED:
        return means, eased, _eased_stay(cursor, means, dose, eased, in_pause=in_pause)
    fresh = exercise_segments(means, eased, _told_anew(dose, eased, entry))
    stays = entry.kind is SegmentKind.TIMED
    found = find(fresh, SegmentKind.TIMED if stays else SegmentKind.MOVE, entry)
    between = {segment.kind for segment in _until(cursor, entry)}
    # The way out undid the crossing or clasping of a side: all of it is told again.
    untold = current.kind not in REPETITION or SegmentKind.STEP in between
    told = _new_steps(means, dose, eased, entry, all_of_them=untold or entry.side is not None)
    switch: tuple[Segment, ...] = ()
    if SegmentKind.SWITCH in {current.kind, *between}:
        switch = (fresh[find(fresh, SegmentKind.SWITCH, entry)],)
    announced = _announced(means, dose, eased, entry)
    way_out = () if in_pause else led_out(cursor, means)
    move = in_its_own_time(means, fresh[found])
    tail = (*way_out, announced, *switch, *told, move, *fresh[found + 1 :])
    return means, eased, (*tail, *after(means, dose.item))


def _eased_stay(
    cursor: Cursor, means: Means, dose: Prescription, eased: Prescription, *, in_pause: bool
) -> tuple[Segment, ...]:
    """What is left of a stay or a walk, in an easier form or shorter."""
    current = cursor.current
    way_out = () if in_pause else led_out(cursor, means)
    announced = _announced(means, dose, eased, current)
    told = _new_steps(means, dose, eased, current, all_of_them=False)
    left = staying.eased(means, dose, eased, current, remainder(current, cursor.elapsed_ms))
    return (*way_out, announced, *told, *left, *after(means, dose.item))


def _told_anew(before: Prescription, eased: Prescription, entry: Segment) -> int | None:
    """The repetition in which a flow tells the movements of an easier form in full."""
    flows = eased.exercise.kind is Kind.FLOW
    return entry.rep if flows and eased.variant != before.variant else None


def _until(cursor: Cursor, entry: Segment) -> tuple[Segment, ...]:
    """What the plan has between the segment at hand and that movement."""
    if entry is cursor.current:
        return ()
    return cursor.rest[: cursor.rest.index(entry)]


def _next_move(cursor: Cursor) -> Segment | None:
    """The movement to go on with: of this repetition while it lasts, else the next one."""
    current = cursor.current
    if current.kind in {SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.TIMED}:
        return current
    for segment in cursor.rest:
        if segment.item != current.item:
            return None
        if segment.kind in {SegmentKind.MOVE, SegmentKind.TIMED}:
            return segment
    return None


def _new_steps(
    means: Means, before: Prescription, eased: Prescription, entry: Segment, *, all_of_them: bool
) -> tuple[Segment, ...]:
    """The steps of the easier form that have not been told yet, for the side at hand."""
    if eased.variant == before.variant and not all_of_them:
        return ()
    heard = {
        segment.label
        for segment in exercise_segments(means, before)
        if segment.kind is SegmentKind.STEP
    }
    steps = steps_anew(means, eased, entry)
    return tuple(step for step in steps if all_of_them or step.label not in heard)


def _holds_less(before: Prescription, eased: Prescription, entry: Segment) -> bool:
    return eased.dose_of(entry.side).hold_ms < before.dose_of(entry.side).hold_ms


def _last_done(entry: Segment) -> int | None:
    """The repetition that a rest before `entry` comes after; None before the first one.

    Between two sides a rest belongs to the repetition that comes.
    """
    if entry.rep is None or entry.side is not None:
        return entry.rep
    return entry.rep - 1 or None


def _announced(means: Means, before: Prescription, eased: Prescription, entry: Segment) -> Segment:
    """A short rest in which the easier form is named."""
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    if eased.variant != before.variant:
        form = eased.exercise.variant(eased.variant)
        words = phrasing.phrase("gently.variant", Priority.SAFETY, variant=form.name)
        said = phrasing.in_turn([words, phrasing.cue(form.summary, Priority.STEP)])
    elif not eased.exercise.lasts and _holds_less(before, eased, entry):
        seconds = seconds_of(eased.dose_of(entry.side).hold_ms)
        said = phrasing.in_turn([phrasing.phrase("gently.hold", Priority.SAFETY, n=seconds)])
    else:
        said = phrasing.in_turn([phrasing.phrase("gently.smaller", Priority.SAFETY)])
    return replace(
        entry,
        kind=SegmentKind.REST,
        duration_ms=end_of(said) + GENTLE_TAIL_MS,
        say=said,
        step=None,
        rep=_last_done(entry),
        label=said[0].caption,
        variant=eased.variant,
        origin=Origin.ADDED,
        figure=at_rest(entry, eased),
        extra=Extra.EASIER,
    )
