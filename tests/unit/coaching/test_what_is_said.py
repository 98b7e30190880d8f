"""Every cue of every built-in routine, level and familiarity, held against how a coach speaks:
short, one thing at a time, the side first, with nothing that frightens or drives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from sciatica_coach.catalog.exercise import Level, Side, StepRole
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.choices import Choices, Familiarity, SideOrder, SoreSide
from sciatica_coach.coaching.cues import hold_cues, safety_texts
from sciatica_coach.coaching.lesson import lesson_of
from sciatica_coach.coaching.phrasing import Phrasing, sentences
from sciatica_coach.coaching.segments import Cue, Plan, Segment, SegmentKind
from tests.sessions import catalog, experience, of_kind, plan_of, routine_of

MOST_WORDS = 12
RESERVED = re.compile(r"\b(stop|stopped|pause|paused|hurts?|ease off)\b", re.IGNORECASE)
FRIGHTENS = re.compile(
    r"\b(damage|crumbl\w*|slip\w*|injur\w*|danger\w*|rupture\w*|wear|worn|degenerat\w*|never|"
    r"don't|do not|must|wrong|careful|pain\w*|sore\w*|ache\w*|agony)\b",
    re.IGNORECASE,
)
DRIVES = re.compile(
    r"\b(push through (?!your)|no pain|harder|come on|burn\w*|great|good job|well done|perfect|"
    r"excellent|brave|strong|fight|force|try)\b",
    re.IGNORECASE,
)
PROMISES = re.compile(
    r"\b(treat\w*|cure\w*|heal\w*|relie\w*|release\w*|prevent\w*)\b", re.IGNORECASE
)
CASES = [
    (routine, level, known, sessions)
    for routine, level, known in product(catalog().routines, Level, Familiarity)
    for sessions in (0, 20)
]


@cache
def plans() -> tuple[Plan, ...]:
    """Every routine as the source has it and the other way round, then all other forms."""
    sore_right = Choices(side_order=SideOrder.SORE_FIRST, sore_side=SoreSide.RIGHT)
    sore_left = Choices(side_order=SideOrder.SORE_FIRST, sore_side=SoreSide.LEFT)
    routines = tuple(
        plan_of(routine, level, choices, experience(known, sessions))
        for routine, level, known, sessions in CASES
        for choices in (None, sore_left, sore_right)
    )
    return (*routines, *other_forms())


def other_forms() -> Iterator[Plan]:
    """Every form that is nobody's usual one, from both sides."""
    for exercise in catalog().exercises.values():
        for variant in exercise.variants[1:]:
            for side, known in product(tuple(Side) if exercise.sided else (None,), Familiarity):
                item = RoutineItem(exercise.id, variant=variant.id, side=side)
                yield plan_of(routine_of(item), known=experience(known))


@cache
def said() -> tuple[str, ...]:
    """Every cue's words once, and whatever a command may call for."""
    texts = [cue.text for plan in plans() for segment in plan.segments for cue in segment.say]
    return tuple(dict.fromkeys(texts))


@cache
def safety() -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for plan in plans() for text in safety_texts(plan.means)))


def phrases() -> list[str]:
    """Every sentence of the phrases, with its places open."""
    templates = catalog().phrases.templates.values()
    return [part for forms in templates for text in forms.values() for part in sentences(text)]


@pytest.mark.parametrize("texts", [said, safety, phrases])
def test_no_cue_has_more_than_twelve_words(texts: object) -> None:
    assert callable(texts)
    assert [text for text in texts() if len(text.split()) > MOST_WORDS] == []


def test_a_cue_is_one_sentence() -> None:
    assert [text for text in (*said(), *safety()) if len(sentences(text)) != 1] == []


def test_words_of_safety_are_for_safety_alone() -> None:
    assert [text for text in said() if RESERVED.search(text)] == []


@pytest.mark.parametrize("unwanted", [FRIGHTENS, DRIVES, PROMISES])
def test_nothing_frightens_nothing_drives_and_nothing_is_promised(
    unwanted: re.Pattern[str],
) -> None:
    assert [text for text in (*said(), *safety()) if unwanted.search(text)] == []


def test_a_cue_begins_with_its_own_side_s_word_or_tells_what_will_come() -> None:
    """The other side's limb is named second; a preview begins with "Next" or goes on from it."""
    for plan in plans():
        for segment in plan.segments:
            if segment.side is None or segment.kind is SegmentKind.SET_REST:
                continue
            for cue in segment.say:
                assert_side_first(cue, segment.side, segment)


def assert_side_first(cue: Cue, side: Side, segment: Segment) -> None:
    words = re.findall(r"[a-z]+", cue.text.lower())
    if side.value not in words or is_preview(segment):
        assert not words or words[0] != side.other.value, cue.text
    else:
        assert words[0] == side.value, cue.text


def is_preview(segment: Segment) -> bool:
    """Whether the segment tells the movement, or its shape, before it comes."""
    exercise = catalog().exercises[segment.exercise or ""]
    steps = exercise.steps_of(segment.variant or "")
    roles = {step.role for step in steps if step.number == segment.step}
    return segment.kind is SegmentKind.STEP and bool(roles & {StepRole.MOVEMENT, StepRole.SHAPE})


@pytest.mark.parametrize(
    ("hold_s", "when"),
    [
        (8, {}),
        (12, {"Breathe slowly.": 7}),
        (19, {"Breathe slowly.": 7}),
        (20, {"Breathe slowly.": 10}),
        (30, {"Breathe slowly.": 10, "Halfway.": 15}),
        (60, {"Breathe slowly.": 10, "Halfway.": 30, "Keep breathing slowly.": 45}),
    ],
)
def test_breathing_and_the_middle_of_a_hold_come_when_they_are_due(
    hold_s: int, when: dict[str, int]
) -> None:
    cues = hold_cues(Phrasing(catalog().phrases, 155), hold_s * 1000, full=True)
    assert {
        cue.text: cue.offset_ms // 1000 for cue in cues if "reath" in cue.text or "alf" in cue.text
    } == when


@pytest.mark.parametrize("level", Level)
def test_the_first_number_comes_no_sooner_than_the_word_hold_has_been_heard(level: Level) -> None:
    for hold in of_kind(plan_of("source_programme", level), SegmentKind.HOLD):
        numbers = [cue.offset_ms for cue in hold.say if cue.caption.isdigit()]
        assert all(offset >= 1_200 for offset in numbers)


def test_the_deeper_stretches_from_the_third_on_go_as_far_as_is_comfortable() -> None:
    for level, known in product(Level, Familiarity):
        plan = plan_of("childs_pose", level, known=experience(known))
        for move in of_kind(plan, SegmentKind.MOVE):
            if (move.rep or 0) >= 3:
                assert any("as far as is comfortable" in cue.text.lower() for cue in move.say)


@pytest.mark.parametrize("level", Level)
def test_what_is_told_for_learning_is_said_in_the_same_way(level: Level) -> None:
    for routine in catalog().exercises:
        for step in lesson_of(plan_of(routine, level).means).steps:
            for cue in step.say:
                assert len(cue.text.split()) <= MOST_WORDS, cue.text
                for unwanted in (RESERVED, FRIGHTENS, DRIVES, PROMISES):
                    assert not unwanted.search(cue.text), cue.text
                if step.side is not None:
                    assert not cue.text.lower().startswith(step.side.other.value), cue.text


def test_that_leaving_is_fine_is_said_at_first_and_to_who_comes_back_after_a_gap() -> None:
    def comforted(known: Familiarity, sessions: int) -> bool:
        plan = plan_of("bridge", known=experience(known, sessions))
        return "Nothing is lost." in [cue.text for cue in plan.segments[0].say]

    assert comforted(Familiarity.SHORT, 2)
    assert not comforted(Familiarity.SHORT, 3)
    assert not comforted(Familiarity.NAMES, 20)
    assert comforted(Familiarity.FULL, 20), "an exercise that was left for two weeks"


def test_where_the_lead_in_has_no_room_for_it_the_first_intro_says_that_leaving_is_fine() -> None:
    for lead_in_ms in (8_000, 10_000, 45_000):
        plan = plan_of("first_steps", choices=Choices(lead_in_ms=lead_in_ms))
        said = [cue.text for segment in plan.segments for cue in segment.say]
        assert said.count("If I go quiet, come down and rest.") == 1
        assert said.index("If I go quiet, come down and rest.") < said.index("Ready.")


def test_a_slow_voice_says_the_number_of_every_repetition_of_the_press_up() -> None:
    plan = plan_of("press_up", Level.TOP, choices=Choices(Level.TOP, words_per_minute=110))
    moves = [each for each in plan.segments if each.kind is SegmentKind.MOVE]
    assert [len(each.say) for each in moves[2:]] == [2] * 28


@pytest.mark.parametrize("rate", [110, 155, 200])
def test_a_slow_voice_says_how_deep_before_it_says_how_many(rate: int) -> None:
    plan = plan_of("childs_pose", choices=Choices(words_per_minute=rate))
    third = next(move for move in of_kind(plan, SegmentKind.MOVE) if move.rep == 3)
    assert third.say[-1].text == "As far as is comfortable."


@pytest.mark.parametrize("rate", [80, 110, 155])
def test_a_slow_voice_leads_up_out_of_childs_pose_and_never_says_to_raise_the_head(
    rate: int,
) -> None:
    plan = plan_of("childs_pose", choices=Choices(words_per_minute=rate))
    last = of_kind(plan, SegmentKind.RELEASE)[-1]
    assert last.say[-1].text == "Push up to all fours."


def test_a_caption_has_its_phrase_word_for_word_so_that_each_can_be_lit() -> None:
    for plan in plans():
        for segment in plan.segments:
            for cue in segment.say:
                assert len(cue.caption.split()) == len(cue.text.split()), cue.caption
