"""From the core's moment to what the page shows: a pure function, tested without Qt.

`present` asks for the moment, the exercises by id (their names, their go words, what a
side means) and what is being said; it gives a whole `SessionView`. Painting, reading
aloud to a screen reader and tests all read that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.coaching.events import PauseReason
from sciatica_coach.coaching.segments import Extra, Segment, SegmentKind
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.session.counting import count_of, dial_of
from sciatica_coach.ui.session.steps import A_WAY, is_told_ahead, step_lines
from sciatica_coach.ui.session.view import (
    Caption,
    Card,
    Mark,
    NextUp,
    Phase,
    Scene,
    SessionView,
    StepLine,
    StepState,
    Tone,
)
from sciatica_coach.ui.session.wording import Wording
from sciatica_coach.wording.plain import sentence

_MARKS: Final = {
    Tone.MOVE: Mark.TRIANGLE,
    Tone.HOLD: Mark.SQUARE,
    Tone.REST: Mark.DISC,
    Tone.SWITCH: Mark.ARROWS,
}
_TONES: Final = {
    SegmentKind.MOVE: Tone.MOVE,
    SegmentKind.RELEASE: Tone.MOVE,
    SegmentKind.TIMED: Tone.MOVE,
    SegmentKind.HOLD: Tone.HOLD,
    SegmentKind.SWITCH: Tone.SWITCH,
    SegmentKind.CHANGE: Tone.SWITCH,
}
_OWN_WORDS: Final = (SegmentKind.MOVE, SegmentKind.RELEASE, SegmentKind.TIMED)
_RESTS: Final = (SegmentKind.REST, SegmentKind.SET_REST)
_ENDED: Final = (Stage.FINISHED, Stage.STOPPED)


@dataclass(frozen=True, slots=True)
class Programme:
    """What stays the same through a session.

    name       the routine's
    exercises  by id
    note_of    gives what the routine notes beside the exercise of a segment, or ""
    """

    name: str
    exercises: Mapping[str, Exercise]
    wording: Wording = field(default_factory=Wording)
    note_of: Callable[[Segment], str] = lambda _: ""


def present(
    moment: Moment, caption: Caption, programme: Programme, played: float = 0.0
) -> SessionView:
    """The page at that moment.

    played  how much of the session had been played (0..1) when it was stopped, if it was
    """
    segment = moment.segment
    coming = None if moment.stage in _ENDED else _coming(moment)
    named = segment if segment is not None and segment.exercise else coming
    wording = programme.wording
    way_out = moment.exit_words if moment.stage is Stage.PAUSED else ""
    steps = step_lines(moment.segments, segment, moment.elapsed_ms, way_out) if segment else ()
    if _hurts(moment) and not way_out:
        steps = tuple(_not_lit(step) for step in steps)
    side = segment.side if segment else None
    title, place = _title(segment, named, programme), _place(moment.segments, named, programme)
    exercise = programme.exercises.get(segment.exercise or "") if segment else None
    return SessionView(
        title=title,
        place=place if place != title else "",
        phase=_phase(moment, exercise, wording),
        side=wording.sides[side] if side else "",
        side_is=exercise.side_names.get(side, "") if exercise and side else "",
        count=count_of(segment, wording) if segment else None,
        steps_heading=wording.steps,
        steps=steps,
        next_up=_next_up(moment, programme),
        card=Card(way_out, to_do=True) if way_out else _card(moment, steps, programme),
        caption=caption,
        scene=_scene(moment, programme),
        left="" if moment.stage in _ENDED else wording.left,
        dial=dial_of(moment, wording, played),
        note=programme.note_of(named) if named else "",
        way_out=way_out,
        resting=moment.stage is Stage.RUNNING and segment is not None and segment.kind in _RESTS,
        sides=tuple(wording.sides.values()) if exercise and exercise.sided else (),
    )


def _hurts(moment: Moment) -> bool:
    """Whether the session waits for an answer after a pain."""
    return moment.stage is Stage.PAUSED and moment.pause_reason is PauseReason.HURTS


def _not_lit(step: StepLine) -> StepLine:
    """Nothing of an exercise that hurt is to be done now."""
    lit = step.state is StepState.CURRENT
    return replace(step, state=StepState.TO_COME) if lit else step


def led_out(view: SessionView, words: str) -> SessionView:
    """A session that was ended in a position, with the way out of it to stay in sight."""
    line = StepLine(None, words, StepState.CURRENT)
    return replace(view, way_out=words, card=Card(words, to_do=True), steps=(line,))


def _coming(moment: Moment) -> Segment | None:
    """The first segment of the exercise that comes next."""
    now = moment.segment
    after = -1 if now is None else now.index
    item = None if now is None else now.item
    return next(
        (
            each
            for each in moment.segments
            if each.index > after and each.exercise and each.item != item
        ),
        None,
    )


def _name(exercise: str | None, programme: Programme) -> str:
    """The exercise's name; its id, made readable, where the catalogue lacks it."""
    if not exercise:
        return programme.name
    known = programme.exercises.get(exercise)
    return known.name if known else exercise.replace("_", " ").capitalize()


def _title(segment: Segment | None, named: Segment | None, programme: Programme) -> str:
    if segment is not None and segment.kind is SegmentKind.RISE:
        return programme.wording.rise
    return _name(named.exercise if named else None, programme)


def _place(segments: Sequence[Segment], named: Segment | None, programme: Programme) -> str:
    items = [each.item for each in segments if each.item is not None]
    if named is None or named.item is None or not items:
        return programme.name
    total = max(items) + 1
    if total == 1:
        return programme.name
    place = programme.wording.place.format(number=named.item + 1, total=total)
    return f"{place} · {programme.name}"


def _phase(moment: Moment, exercise: Exercise | None, wording: Wording) -> Phase:
    if moment.stage is Stage.FINISHED:
        return Phase(wording.finished, Mark.CHECK, Tone.HOLD)
    if moment.stage is Stage.STOPPED:
        return Phase(wording.stopped, Mark.SQUARE, Tone.REST)
    if moment.stage is Stage.PAUSED:
        if moment.pause_reason is PauseReason.HURTS:
            return Phase(wording.resting, Mark.DISC, Tone.REST)
        return Phase(wording.paused, Mark.BARS, Tone.REST)
    segment = moment.segment
    kind = segment.kind if segment and not _stays_in_place(moment) else SegmentKind.LEAD_IN
    if segment is not None and is_told_ahead(moment.segments, segment):
        kind = SegmentKind.INTRO  # something to listen to, not to do
    tone = _TONES.get(kind, Tone.REST)
    mark = Mark.TRIANGLE_DOWN if kind is SegmentKind.RELEASE else _MARKS[tone]
    return Phase(_phase_word(kind, segment, exercise, wording), mark, tone)


def _stays_in_place(moment: Moment) -> bool:
    """Whether this is a change between two exercises in the same position."""
    now = moment.segment
    if now is None or now.kind is not SegmentKind.CHANGE or now.index == 0:
        return False
    before = (each for each in reversed(moment.segments[: now.index]) if each.item != now.item)
    return next((each.position for each in before), None) is now.position


def _phase_word(
    kind: SegmentKind, segment: Segment | None, exercise: Exercise | None, wording: Wording
) -> str:
    """The word on the page is the word that is spoken: "Up", "Turn", "Lower"."""
    if exercise and segment and kind in _OWN_WORDS:
        known = any(each.id == segment.variant for each in exercise.variants)
        words = exercise.words_of(segment.variant or "") if known else exercise.words
        if kind is SegmentKind.RELEASE and segment.label == words.exit:
            return wording.come_out if segment.extra is Extra.WAY_OUT else wording.come_up
        own = words.back if kind is SegmentKind.RELEASE else words.go
        return own or wording.phases[kind]
    return wording.phases[kind]


def _next_up(moment: Moment, programme: Programme) -> NextUp | None:
    if moment.stage in _ENDED:
        return None
    wording = programme.wording
    coming = _coming(moment)
    if coming is None:
        rising = moment.segment is not None and moment.segment.kind is SegmentKind.RISE
        return None if rising else NextUp(wording.next_up, wording.rise, wording.rise_how)
    now = moment.segment
    heading = wording.first_up if now is None or now.index == 0 else wording.next_exercise
    name = _name(coming.exercise, programme)
    pose = _motion(coming, coming, still=True)
    return NextUp(heading, name, _next_detail(coming, moment, wording), pose)


def _card(moment: Moment, steps: Sequence[StepLine], programme: Programme) -> Card:
    """The lit step; where it is not to be done yet, or none is lit, what comes.

    On the way from one position to the next each sentence stands in the caption as it is
    said, and the card names where the way leads; getting up has each in its own time.
    """
    now = moment.segment
    lit = next((step for step in steps if step.state is StepState.CURRENT), None)
    if now is not None and now.kind is SegmentKind.RISE and lit is not None:
        return Card(lit.text, to_do=True)
    if now is not None and now.kind in A_WAY:
        return _card_of_way(now, moment, programme)
    if now is not None and is_told_ahead(moment.segments, now):
        return Card(f"{programme.wording.next_up}: {now.label}", to_do=False)
    note = programme.note_of(now) if now is not None and now.kind is SegmentKind.INTRO else ""
    if note:
        return Card(note, to_do=False)
    if now is not None and now.kind is SegmentKind.INTRO and now.label:
        return Card(now.label, to_do=False)
    # The lead-in's sentence stands in the caption already.
    if lit is not None and now is not None and now.kind is not SegmentKind.LEAD_IN:
        return Card(lit.text, to_do=True)
    return Card(_upcoming(moment, programme), to_do=False)


def _card_of_way(now: Segment, moment: Moment, programme: Programme) -> Card:
    wording = programme.wording
    if now.kind is SegmentKind.RISE:
        return Card(sentence(wording.rise_how), to_do=True)
    if now.position is None or _stays_in_place(moment):
        return Card(f"{wording.next_up}: {_name(now.exercise, programme)}", to_do=False)
    return Card(sentence(wording.positions[now.position]), to_do=True)


def _upcoming(moment: Moment, programme: Programme) -> str:
    """What comes after this segment: the next step, else the next exercise."""
    now = moment.segment
    if now is not None and now.kind is SegmentKind.INTRO:
        return _name(now.exercise, programme)
    if now is not None:
        after = moment.segments[now.index + 1 :]
        step = next((each for each in after if each.label or each.item != now.item), None)
        if step is not None and step.item == now.item:
            return f"{programme.wording.next_up}: {step.label}"
    next_up = _next_up(moment, programme)
    return f"{next_up.heading}: {next_up.name}" if next_up else ""


def _next_detail(coming: Segment, moment: Moment, wording: Wording) -> str:
    first = next(
        (each.side for each in moment.segments if each.item == coming.item and each.side), None
    )
    position = wording.positions[coming.position] if coming.position else ""
    side = wording.side_first[first] if first else ""
    now = moment.segment
    if side and now is not None and now.position is coming.position:
        return side
    return " · ".join(part for part in (position, side) if part)


def _scene(moment: Moment, programme: Programme) -> Scene | None:
    """The picture of this segment; where it has none, the next one's first pose, at rest."""
    if moment.stage in _ENDED:
        return None
    now = moment.segment
    shown = now if now is not None and now.figure else _coming(moment) or now
    if shown is None:
        return None
    wording = programme.wording
    at_rest = moment.stage is Stage.PAUSED and bool(moment.exit_words or _hurts(moment))
    if now is not None and at_rest and moment.at_rest:
        shown, now = replace(now, figure=moment.at_rest), None
    whose = shown if shown.exercise else _neighbour(moment, shown)
    rising = shown.kind is SegmentKind.RISE
    return Scene(
        motion=_motion(shown, whose, still=shown is not now),
        limb=wording.sides[shown.side] if shown.side and shown is now else "",
        name=wording.rise if rising else _name(whose.exercise if whose else None, programme),
        position=wording.positions[shown.position] if shown.position else "",
    )


def _neighbour(moment: Moment, shown: Segment) -> Segment | None:
    """Whose exercise a segment without one shows: that of the next, else of the one before."""
    coming = _coming(moment)
    if coming is not None:
        return coming
    return next((each for each in reversed(moment.segments[: shown.index]) if each.exercise), None)


def motions_ahead(moment: Moment, count: int = 3) -> tuple[Motion, ...]:
    """What the figure will do next, in order, so that its pictures can be made ready."""
    after = -1 if moment.segment is None else moment.segment.index
    ahead = [
        _motion(each, each)
        for each in moment.segments[after + 1 : after + 1 + 2 * count]
        if each.exercise and each.figure
    ]
    return tuple(dict.fromkeys(ahead))[:count]


def _motion(segment: Segment, whose: Segment | None, *, still: bool = False) -> Motion:
    """The segment's poses, of `whose` exercise and variant; `still` keeps the first one."""
    figure = segment.figure
    start = figure.start if figure else ""
    own = whose.exercise if whose else None
    return Motion(
        exercise=(figure.exercise if figure else "") or own or "",
        variant=whose.variant if whose else None,
        start=start,
        end=start if figure is None or still else figure.end,
        side=segment.side.value if segment.side else None,
        mirrored=figure.mirrored if figure else False,
    )
