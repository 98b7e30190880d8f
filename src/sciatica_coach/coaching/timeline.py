"""What will happen: a routine, compiled once into segments before the session starts.

Flow: every item of the routine is prescribed (`coaching.prescription`), its segments
are written by the grammar of its kind (`coaching.grammar`), changes of position stand
between them, a lead-in before and the way up after. The lengths add up to the time
that the start button promises; the session then only walks along.
"""

from __future__ import annotations

from collections.abc import Mapping

from sciatica_coach.catalog.exercise import Exercise, Position
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.choices import Choices, Experience, Familiarity
from sciatica_coach.coaching.cues import (
    change_cues,
    comfort_key,
    lead_in_cues,
    rest_of_the_way_out,
    rise_cues,
)
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.keeping_up import kept_up
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import (
    PACE_PERCENT,
    Means,
    Prescription,
    level_in_force,
    prescribe,
)
from sciatica_coach.coaching.segments import Figure, Plan, Segment, SegmentKind, chained
from sciatica_coach.coaching.ways import shown_on_the_way_up, way, way_up

FIRST_SESSIONS = 3
FIRST_LEAD_IN_MS = 45_000
LATER_LEAD_IN_MS = 20_000
SHORTEST_LEAD_IN_MS = 8_000
RISE_TAIL_MS = 500

SAME_MS = 8_000
FRONT_BACK_MS = 20_000
SIT_FOURS_STAND_MS = 25_000
LYING = frozenset({Position.PRONE, Position.SUPINE, Position.SIDE})


def change_length_ms(before: Position, after: Position) -> int:
    """How long a body needs from one position to the next, at normal pace."""
    if before is after:
        return SAME_MS
    return FRONT_BACK_MS if {before, after} <= LYING else SIT_FOURS_STAND_MS


def lead_in_length_ms(choices: Choices, experience: Experience, first: Prescription) -> int:
    """What the person set, else long in the first sessions and shorter later.

    A way up is for somebody who lies there: nobody waits long for it, or lies down for it.
    """
    if first.form.way_up:
        return SHORTEST_LEAD_IN_MS
    if choices.lead_in_ms is not None:
        return choices.lead_in_ms
    return FIRST_LEAD_IN_MS if experience.sessions < FIRST_SESSIONS else LATER_LEAD_IN_MS


def wants_comfort(first: Prescription, experience: Experience) -> bool:
    """Whether to say that leaving is fine: in the first sessions, and where one begins anew.

    Who has left an exercise for two weeks does not know it any more, like who never did it.
    A way up is not kept waiting for it.
    """
    if first.form.way_up:
        return False
    form = (first.exercise.id, first.variant)
    known = experience.familiarity.get(form, Familiarity.FULL)
    return experience.sessions < FIRST_SESSIONS or known is Familiarity.FULL


def lead_in_segment(
    phrasing: Phrasing, first: Prescription, duration_ms: int, comfort: str
) -> Segment:
    """The wait in which the person lies down; `comfort` is said where there is room for it."""
    form = first.form
    to = None if form.way_up else form.position
    cues = lead_in_cues(phrasing, to, duration_ms, comfort)
    return Segment(
        index=0,
        start_ms=0,
        duration_ms=duration_ms,
        kind=SegmentKind.LEAD_IN,
        position=form.position,
        label=cues[0].caption if cues else "",
        say=cues,
        figure=Figure(form.start_pose, form.start_pose, mirrored=False),
    )


def opening(
    phrasing: Phrasing, first: Prescription, choices: Choices, experience: Experience
) -> tuple[Segment, str]:
    """The lead-in, and the phrase that leaving is fine where it had no room for it, or ""."""
    comfort = comfort_key(first.form.position) if wants_comfort(first, experience) else ""
    length = lead_in_length_ms(choices, experience, first)
    lead_in = lead_in_segment(phrasing, first, length, comfort)
    told = not comfort or phrasing.says(comfort, lead_in.say)
    return lead_in, "" if told else comfort


def change_segment(
    means: Means, before: Position, after: Prescription, done: Prescription | None = None
) -> Segment:
    """The way from the position the body is in to the next exercise's.

    done  the exercise that has just been done to its end, None where the way out is told
    """
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    form = after.form
    length = means.at_pace(change_length_ms(before, form.position))
    way_out = rest_of_the_way_out(phrasing, done)
    there = way(before, form.position, means.getting_up)
    cues = change_cues(phrasing, there, length, way_out)
    return Segment(
        index=0,
        start_ms=0,
        duration_ms=max(length, end_of(cues)),
        kind=SegmentKind.CHANGE,
        item=after.item,
        exercise=after.exercise.id,
        variant=after.variant,
        position=form.position,
        label=cues[len(way_out)].caption,
        say=cues,
        figure=Figure(form.start_pose, form.start_pose, mirrored=False),
    )


def rise_segment(
    means: Means,
    last: Prescription,
    body: Position | None = None,
    done: Prescription | None = None,
) -> Segment:
    """Up from the floor, in words; the end page waits after it without a limit.

    body  the position the body is in, where it is not the last exercise's
    done  the exercise that has just been done to its end, None where the way out is told
    """
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    position = body or last.form.leads_to
    way_out = rest_of_the_way_out(phrasing, done)
    cues = rise_cues(phrasing, way_up(position, means.getting_up), way_out)
    shown = shown_on_the_way_up(position, means.getting_up)
    pose = last.form.start_pose if shown is None else shown[1]
    return Segment(
        index=0,
        start_ms=0,
        duration_ms=end_of(cues) + RISE_TAIL_MS,
        kind=SegmentKind.RISE,
        position=position,
        label=cues[len(way_out)].caption,
        say=cues,
        figure=Figure(pose, pose, mirrored=False, exercise="" if shown is None else shown[0]),
    )


def compile_plan(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    phrases: Phrases,
    choices: Choices,
    experience: Experience,
    settings_in_force: Mapping[str, object],
    left_out: tuple[Exercise, ...] = (),
) -> Plan:
    """The whole session of a routine; the same input gives the same plan.

    left_out  what the routine has and this person does without; never all of it

    Raises:
        KeyError: the routine names an exercise that does not exist (the reader lets
            no such routine through).
    """
    level = level_in_force(routine, choices)
    routine = kept_up(routine, exercises, choices)
    prescriptions = tuple(
        prescribe(place, item, exercises[item.exercise], level, choices, experience, routine.by)
        for place, item in enumerate(
            item for item in routine.items if item.exercise not in {each.id for each in left_out}
        )
    )
    pace_percent = PACE_PERCENT[choices.pace]
    phrasing = Phrasing(phrases, choices.words_per_minute)
    lead_in, comfort = opening(phrasing, prescriptions[0], choices, experience)
    segments = [lead_in]
    means = Means(
        prescriptions,
        phrases,
        choices.words_per_minute,
        pace_percent,
        left_out,
        comfort,
        choices.getting_up,
    )
    for prescription in prescriptions:
        if prescription.item > 0:
            before = prescriptions[prescription.item - 1]
            segments.append(change_segment(means, before.form.leads_to, prescription, before))
        segments.extend(exercise_segments(means, prescription))
    segments.append(rise_segment(means, prescriptions[-1], done=prescriptions[-1]))
    clamped = tuple(clamp for each in prescriptions for clamp in each.clamped)
    in_force = dict(settings_in_force)
    in_force["session.level"] = level.value
    whole, rest = divmod(lead_in.duration_ms, 1000)
    in_force["session.lead_in_s"] = lead_in.duration_ms / 1000 if rest else whole
    return Plan(routine.id, routine.name, level, in_force, chained(segments), means, clamped)
