"""What is said inside a segment, and when: the words of session.md sections 1 to 3.

Every function takes what the segment is about and gives its cues, offsets counted
from the segment's start. A cue that would run into the next one, or past the end of
its segment, is left out: the voice never moves a deadline, so nothing is said that
has no room. What is said in rests and between sides stands in `between_cues`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sciatica_coach.catalog.exercise import (
    SIDE_PLACES,
    Breath,
    Kind,
    Position,
    Side,
    Step,
)
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.phrasing import BASE_RATE, Phrasing, end_of, sentences
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Cue, Priority

LAST_SECONDS_MS = 1_000
NUMBER_MS = 950
MARK_EVERY_MS = 10_000
LEAD_IN_PAUSE_MS = 300
BACK_AFTER_TONE_MS = 450
SPOKEN_HOLD_REPETITIONS = 2
BREATHE_IN_REPETITION = 3
SPOKEN_AGAIN_UNTIL = 2
BREATHE_IN_SHORT_HOLD_MS = 300
SHORTEST_BREATH_MS = 9_000
RISE_FIRST_GAP_MS = 500
RISE_GAP_MS = 2_500
GOING_WITH = {Breath.OUT: "breath.out", Breath.IN: "breath.going_in"}


def with_room(cues: list[Cue], cue: Cue, until_ms: int) -> None:
    """Add the cue if it ends by `until_ms` and meets no other."""
    end = cue.offset_ms + cue.estimated_ms
    if end > until_ms:
        return
    for other in cues:
        if cue.offset_ms < other.offset_ms + other.estimated_ms and other.offset_ms < end:
            return
    cues.append(cue)


def time_marks(phrasing: Phrasing, said: Sequence[Cue], duration_ms: int) -> tuple[Cue, ...]:
    """The cues and, after them, "twenty seconds", "ten seconds": no long silence in a wait."""
    cues = list(said)
    end = end_of(cues)
    for left in range(duration_ms // MARK_EVERY_MS, 0, -1):
        left_ms = left * MARK_EVERY_MS
        offset = duration_ms - left_ms
        if offset >= end:
            cues.append(phrasing.phrase("time.seconds", Priority.COUNT, offset, n=left_ms // 1000))
    return tuple(cues)


def comfort_key(position: Position | None) -> str:
    """The phrase that says that leaving is always fine; `position` is None without a way there."""
    upright = position is not None and not position.on_the_floor
    return "lead_in.comfort_upright" if upright else "lead_in.comfort"


def lead_in_cues(
    phrasing: Phrasing, position: Position | None, duration_ms: int, comfort: str = ""
) -> tuple[Cue, ...]:
    """Where to lie down and when it begins; with room also that leaving is fine.

    position  None for somebody who is there already
    comfort   the phrase that says so, or ""
    """
    where = "lead_in.stay" if position is None else f"settle.{position.value}"
    said = [phrasing.phrase(where, Priority.TRANSITION)]
    offset = said[0].estimated_ms
    said.append(
        phrasing.phrase("lead_in.begin", Priority.TRANSITION, offset, n=duration_ms // 1000)
    )
    if comfort:
        offset = end_of(said) + LEAD_IN_PAUSE_MS
        told = phrasing.in_turn([phrasing.phrase(comfort, Priority.TRANSITION, offset)])
        if end_of(told) <= duration_ms:
            said.extend(told)
    return time_marks(phrasing, [cue for cue in said if end_of([cue]) <= duration_ms], duration_ms)


def rest_of_the_way_out(phrasing: Phrasing, done: Prescription | None) -> tuple[Cue, ...]:
    """What is left to undo after an exercise's own word back: an ankle lies crossed still.

    done  the exercise that was done to its end, None where the way out has been told whole
    """
    if done is None or done.exercise.kind is not Kind.SIDED_HOLD:
        return ()
    _, *rest = sentences(done.exercise.words_of(done.variant).exit)
    return phrasing.in_turn(
        [phrasing.cue(each, Priority.TRANSITION) for each in rest], RISE_FIRST_GAP_MS
    )


def _begins_after(said: tuple[Cue, ...]) -> int:
    """When the next sentence begins: at once, or with a pause after what was said."""
    return end_of(said) + RISE_FIRST_GAP_MS if said else 0


def change_cues(
    phrasing: Phrasing, way: Iterable[str], duration_ms: int, first: tuple[Cue, ...] = ()
) -> tuple[Cue, ...]:
    """The body's way from one position to the next, a sentence at a time, after `first`.

    way  the phrases that tell it: `coaching.ways`
    """
    begins_ms = _begins_after(first)
    told = [phrasing.phrase(each, Priority.TRANSITION, begins_ms) for each in way]
    said = (*first, *phrasing.in_turn(told, gap_ms=1_000))
    return time_marks(phrasing, said, max(duration_ms, end_of(said)))


def step_cues(
    phrasing: Phrasing, step: Step, side: Side | None, known: Familiarity, *, again: bool
) -> tuple[Cue, ...]:
    """The words of one step: full, short, or none, as far as the exercise is known.

    again  this is the second side: the same was told and done a minute ago on the other
    """
    if known is Familiarity.NAMES and not names_a_side(step):
        return ()
    template = step.short if again or known is not Familiarity.FULL else step.full
    if not template:
        return ()
    return phrasing.in_turn([phrasing.cue(template, Priority.STEP, 0, **sides(phrasing, side))])


def names_a_side(step: Step) -> bool:
    """Whether the step is another one on the other side."""
    return any(f"{{{place}}}" in step.full for place in SIDE_PLACES)


def sides(phrasing: Phrasing, side: Side | None) -> dict[str, str]:
    """The values of the places `{side}` and `{other}`; none without sides."""
    return {} if side is None else phrasing.phrases.sides(side)


def ready_cue(phrasing: Phrasing, offset_ms: int) -> Cue:
    return phrasing.phrase("lead_in.ready", Priority.TRANSITION, offset_ms)


def number_cue(phrasing: Phrasing, number: int, offset_ms: int) -> Cue:
    """The number of a repetition; a number is said faster than the rule of thumb has it."""
    cue = phrasing.phrase("count.number", Priority.COUNT, offset_ms, n=number)
    longest_ms = NUMBER_MS * BASE_RATE // phrasing.words_per_minute
    return replace(cue, estimated_ms=min(cue.estimated_ms, longest_ms))


def move_cues(
    phrasing: Phrasing,
    prescription: Prescription,
    rep: int | None,
    duration_ms: int,
    *,
    full: bool,
    breath: Breath | None = None,
    side: Side | None = None,
) -> tuple[Cue, ...]:
    """The go word at once; then how to breathe, or from the third repetition the number.

    breath  the one that goes with the movement, where it is to be told
    side    the side, where it has not been told just before
    """
    words = prescription.exercise.words_of(prescription.variant)
    go = phrasing.cue(f"{words.go}.", Priority.TRANSITION)
    cues = [go]
    after = go.estimated_ms
    if side is not None:
        named = phrasing.phrase("count.side", Priority.TRANSITION, after, **sides(phrasing, side))
        with_room(cues, named, duration_ms)
        after = end_of(cues)
    if rep is not None and not full:
        with_room(cues, number_cue(phrasing, rep, after), duration_ms)
    elif breath is not None:
        told = phrasing.phrase(GOING_WITH[breath], Priority.ENCOURAGEMENT, after)
        with_room(cues, told, duration_ms)
    return tuple(cues)


def with_step_again(
    phrasing: Phrasing,
    said: tuple[Cue, ...],
    step: Step | None,
    rep: int | None,
    duration_ms: int,
) -> tuple[Cue, ...]:
    """A movement that comes again differently is told after its go word, in full at first.

    Where a slow voice has no room for both, it is told instead of the repetition's number.
    """
    if step is None:
        return said
    in_full = rep is not None and rep <= SPOKEN_AGAIN_UNTIL
    for before in (said, said[:1]):
        for words in (step.full, step.short) if in_full else (step.short,):
            told = phrasing.cue(words, Priority.STEP, end_of(before))
            if told.offset_ms + told.estimated_ms <= duration_ms:
                return (*before, told)
    return said


def hold_cues(
    phrasing: Phrasing, hold_ms: int, *, full: bool, breathe: bool = False
) -> tuple[Cue, ...]:
    """The word "hold", the last seconds, and between them what helps to breathe.

    The count is placed first and breathing only where it leaves room. From the third
    repetition on a tone stands for the word (`full` is False); in the third one a short
    hold reminds to `breathe`.
    """
    cues: list[Cue] = []
    first = {5: 3, 4: 2, 3: 1}.get(min(hold_ms // 1000, 5), 0)
    for number in range(first, 0, -1):
        offset = hold_ms - number * LAST_SECONDS_MS
        text, caption = phrasing.text(phrasing.phrases.template("count.number"), n=number)
        # The rule of thumb is too long for a number at slow rates; each has its second.
        estimated = min(phrasing.estimated_ms(text), LAST_SECONDS_MS)
        cues.append(Cue(offset, estimated, Priority.COUNT, text, caption))
    count_ms = hold_ms - first * LAST_SECONDS_MS
    if full and first:
        with_room(cues, phrasing.phrase("count.hold", Priority.TRANSITION), count_ms)
    for key, offset in _breathing(hold_ms, breathe=breathe):
        with_room(cues, phrasing.phrase(key, Priority.ENCOURAGEMENT, offset), count_ms)
    return tuple(sorted(cues, key=lambda cue: cue.offset_ms))


def _breathing(hold_ms: int, *, breathe: bool) -> list[tuple[str, int]]:
    """Which breathing cue stands where: session.md section 1."""
    if hold_ms >= 45_000:
        return [
            ("breath.slowly", 10_000),
            ("breath.halfway", hold_ms // 2),
            ("breath.on", hold_ms * 3 // 4),
        ]
    if hold_ms >= 30_000:
        return [("breath.slowly", 10_000), ("breath.halfway", hold_ms // 2)]
    if hold_ms >= 20_000:
        return [("breath.slowly", 10_000)]
    if hold_ms >= 12_000:
        return [("breath.slowly", 7_000)]
    return [("breath.breathe", BREATHE_IN_SHORT_HOLD_MS)] if breathe else []


def release_cues(
    phrasing: Phrasing, prescription: Prescription, duration_ms: int, *, all_the_way: bool = False
) -> tuple[Cue, ...]:
    """The way back, after the end tone; the last one of a pulse comes all the way up."""
    words = prescription.exercise.words_of(prescription.variant)
    if all_the_way:
        return _the_way_up(phrasing, words.exit, duration_ms)
    return (phrasing.cue(f"{words.back}.", Priority.TRANSITION, BACK_AFTER_TONE_MS),)


def _the_way_up(phrasing: Phrasing, words: str, duration_ms: int) -> tuple[Cue, ...]:
    """The sentences of the way out; a slow voice says only the last ones, that lead up."""
    told = sentences(words)
    for first in range(len(told)):
        cue = phrasing.cue(" ".join(told[first:]), Priority.STEP, BACK_AFTER_TONE_MS)
        said = phrasing.in_turn([cue])
        if end_of(said) <= duration_ms:
            return said
    return ()


def ending_cues(phrasing: Phrasing, step: Step, duration_ms: int) -> tuple[Cue, ...]:
    """How to come out of a stay or a flow, once, and as many breaths as there is time for."""
    told = phrasing.in_turn([phrasing.cue(step.full, Priority.STEP, BACK_AFTER_TONE_MS)])
    breaths = (duration_ms - end_of(told)) // SHORTEST_BREATH_MS
    if not breaths:
        return told
    begin = duration_ms - breaths * SHORTEST_BREATH_MS
    said = (
        replace(cue, offset_ms=cue.offset_ms + begin + number * SHORTEST_BREATH_MS)
        for number in range(breaths)
        for cue in breathe_cues(phrasing, SHORTEST_BREATH_MS)
    )
    return (*told, *said)


def breathe_cues(phrasing: Phrasing, duration_ms: int) -> tuple[Cue, ...]:
    """One slow breath: in, and in the middle of the time out."""
    return (
        phrasing.phrase("breath.in", Priority.STEP),
        phrasing.phrase("breath.and_out", Priority.STEP, duration_ms // 2),
    )


def rise_cues(phrasing: Phrasing, way_up: str, first: tuple[Cue, ...] = ()) -> tuple[Cue, ...]:
    """How to get up, slowly, with time for the body after each sentence.

    way_up  the phrase that tells it: `coaching.ways`
    """
    over = phrasing.phrase("rise.first", Priority.TRANSITION, _begins_after(first))
    told = (*first, *phrasing.in_turn([over], RISE_FIRST_GAP_MS))
    way = phrasing.phrase(way_up, Priority.TRANSITION, end_of(told) + RISE_GAP_MS)
    return (*told, *phrasing.in_turn([way], RISE_GAP_MS))


def safety_texts(means: Means) -> tuple[str, ...]:
    """Every sentence that a command may call for at once, whatever is under way.

    The phrases of safety, then the ways out in the order of the exercises: in none of
    a plan's segments, and wanted without a wait.
    """
    phrasing = Phrasing(means.phrases, means.words_per_minute)
    said = [
        phrasing.phrase(key, Priority.SAFETY)
        for key in means.phrases.templates
        if key.startswith("safety.")
    ]
    for dose in means.prescriptions:
        for variant in dose.exercise.variants:
            words = dose.exercise.words_of(variant.id)
            said.append(phrasing.cue(words.exit, Priority.SAFETY))
    return tuple(dict.fromkeys(cue.text for cue in phrasing.in_turn(said)))
