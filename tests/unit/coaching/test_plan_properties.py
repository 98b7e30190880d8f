"""What is true of every plan, whatever the routine and the settings."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Kind, Side
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching.choices import Choices, Experience
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.segments import (
    Plan,
    Priority,
    SegmentKind,
    plan_document,
)
from tests.kinds import all_exercises, kinds_plan
from tests.sessions import QUIET, of_kind, routine_of
from tests.unit.coaching import strategies

LONGEST_SILENCE_MS = 10_000
LONGEST_IN_A_STAY_MS = 60_000
RESERVED = re.compile(r"\b(stop|pause|paused|hurts|ease off)\b", re.IGNORECASE)

any_plan = given(strategies.routines, strategies.choices, strategies.experiences)


def made(routine: Routine, choices: Choices, known: Experience) -> Plan:
    return kinds_plan(routine, None, choices, known)


@any_plan
@settings(max_examples=150)
def test_segments_are_whole_and_add_up_to_the_promised_length(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    clock = 0
    for index, segment in enumerate(plan.segments):
        assert segment.index == index
        assert segment.start_ms == clock
        assert segment.duration_ms >= 0
        clock = segment.end_ms
    assert clock == plan.total_ms


@any_plan
@settings(max_examples=150)
def test_no_exercise_is_lost_and_each_has_its_amount(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    intros = [segment.exercise for segment in of_kind(plan, SegmentKind.INTRO)]
    assert intros == [item.exercise for item in routine.items]
    for dose in plan.means.prescriptions:
        holds = [each for each in of_kind(plan, SegmentKind.HOLD) if each.item == dose.item]
        each_time = 2 if dose.exercise.doses_each_side else 1
        held = dose.exercise.holds and not dose.exercise.lasts
        assert len(holds) == (dose.amount * each_time if held else 0)
        counted = {each.rep for each in of_kind(plan, SegmentKind.MOVE) if each.item == dose.item}
        if dose.exercise.counts_in == "repetitions":
            assert counted == set(range(1, dose.amount + 1))


@any_plan
@settings(max_examples=150)
def test_no_hold_is_shorter_or_longer_than_set(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    lengths = [(each.item, each.duration_ms) for each in of_kind(plan, SegmentKind.HOLD)]
    stays: Counter[int | None] = Counter()
    for stay in of_kind(plan, SegmentKind.TIMED):
        stays[stay.item] += stay.duration_ms
    for place, length in (*lengths, *stays.items()):
        item = routine.items[place or 0]
        exercise = all_exercises()[item.exercise]
        own = choices.exercises.get(exercise.id)
        wished = item.hold_ms or (own and own.hold_ms)
        if wished is None:
            wished = exercise.levels[plan.level].hold_ms * choices.hold_percent // 100
            wished = round(wished / 100 + 1e-9) * 100
            wished = min(max(wished, exercise.hold_min_ms), exercise.cap.hold_ms)
        assert length == wished


@any_plan
@settings(max_examples=150)
def test_both_sides_get_the_same(routine: Routine, choices: Choices, known: Experience) -> None:
    plan = made(routine, choices, known)

    for item in range(len(routine.items)):
        spent: Counter[tuple[Side, SegmentKind]] = Counter()
        for segment in plan.segments:
            if segment.item == item and segment.side is not None:
                spent[segment.side, segment.kind] += segment.duration_ms
        for kind in (SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.RELEASE):
            assert spent[Side.LEFT, kind] == spent[Side.RIGHT, kind]


@any_plan
@settings(max_examples=150)
def test_from_the_go_word_to_the_end_tone_is_the_movement_and_the_hold(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    for move in of_kind(plan, SegmentKind.MOVE):
        dose = plan.means.prescriptions[move.item or 0]
        if dose.exercise.kind is Kind.FLOW:
            continue
        after = [each.kind for each in plan.segments[move.index + 1 : move.index + 3]]
        held = [SegmentKind.HOLD] if dose.hold_ms else []
        assert after[: len(held) + 1] == [*held, SegmentKind.RELEASE]
        release = plan.segments[move.index + len(held) + 1]
        assert move.say[0].offset_ms == 0
        assert move.say[0].text == f"{dose.exercise.words_of(dose.variant).go}."
        # The end tone sounds at the start of `release`.
        assert release.start_ms - move.start_ms == move.duration_ms + dose.hold_ms


@any_plan
@settings(max_examples=150)
def test_there_is_no_long_silence_outside_holds_and_rests(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    last_word = 0
    for segment in plan.segments:
        if segment.kind in QUIET | {SegmentKind.TIMED}:
            last_word = segment.end_ms
            continue
        for cue in segment.say:
            begin = segment.start_ms + cue.offset_ms
            assert begin - last_word <= LONGEST_SILENCE_MS, segment
            last_word = max(last_word, begin + cue.estimated_ms)
    assert plan.total_ms - last_word <= LONGEST_SILENCE_MS


@any_plan
@settings(max_examples=150)
def test_every_cue_has_its_place(routine: Routine, choices: Choices, known: Experience) -> None:
    plan = made(routine, choices, known)

    for segment in plan.segments:
        clock = 0
        for cue in segment.say:
            # A number has its whole second, whatever the rule of thumb says at slow rates.
            assert cue.offset_ms >= clock, (segment.kind, cue)
            spoken = 1_000 if cue.priority is Priority.COUNT else cue.estimated_ms
            clock = cue.offset_ms + min(spoken, cue.estimated_ms)
        if choices.words_per_minute >= 155:
            assert end_of(segment.say) <= segment.duration_ms, segment


@any_plan
@settings(max_examples=150)
def test_only_safety_words_say_stop_or_pause(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    for segment in plan.segments:
        for cue in segment.say:
            assert cue.priority is Priority.SAFETY or not RESERVED.search(cue.text), cue.text


@any_plan
@settings(max_examples=150)
def test_no_cue_begins_with_the_other_sides_word(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    for segment in plan.segments:
        if segment.side is not None:
            for cue in segment.say:
                assert not cue.text.lower().startswith(segment.side.other.value), cue.text


@any_plan
@settings(max_examples=100)
def test_no_sentence_has_more_than_twelve_words(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    plan = made(routine, choices, known)

    for segment in plan.segments:
        for cue in segment.say:
            assert len(cue.text.split()) <= 12, cue.text


@any_plan
@settings(max_examples=40)
def test_the_same_input_gives_the_same_document(
    routine: Routine, choices: Choices, known: Experience
) -> None:
    first = plan_document(made(routine, choices, known))

    assert first == plan_document(made(routine, choices, known))
    assert first["total_ms"] == sum(
        segment.duration_ms for segment in made(routine, choices, known).segments
    )


@given(
    st.sampled_from(["sample_corpse_pose", "sample_walk"]),
    st.integers(1_200, 6_000).map(lambda tenths: tenths * 100),
    strategies.choices,
    strategies.experiences,
)
@settings(max_examples=150)
def test_no_silence_in_a_stay_is_longer_than_a_minute(
    exercise: str, hold_ms: int, choices: Choices, known: Experience
) -> None:
    plan = made(routine_of(RoutineItem(exercise, hold_ms=hold_ms)), choices, known)

    last_word: int | None = None
    for stay in of_kind(plan, SegmentKind.TIMED):
        for cue in stay.say:
            begin = stay.start_ms + cue.offset_ms
            assert begin - (begin if last_word is None else last_word) <= LONGEST_IN_A_STAY_MS
            last_word = begin + cue.estimated_ms
        assert stay.say, "a phase without a word"
