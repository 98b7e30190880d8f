"""What the exercise files let the coach say: short sentences, one action each, no wrong side."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.sessions import catalog as everything

from sciatica_coach.catalog.exercise import Exercise, Kind, Side, Step, StepRole
from sciatica_coach.catalog.reader import Catalog

RESERVED = re.compile(r"\b(stop|pause|hurts|ease off)\b", re.IGNORECASE)
PREVIEWED = {StepRole.MOVEMENT, StepRole.SHAPE}
FEAR = re.compile(r"\b(damage|crumble|slipped|torn|danger|injur|no pain)", re.IGNORECASE)
LONGEST_LABEL = 40
AFTER_TONE_MS = 450
UNHURRIED = {Kind.FLOW, Kind.TIMED, Kind.GUIDED}
"""Kinds without words for going and coming back in a given time."""
ARRANGE_ABOUT_MS = {
    "seated_twist": 25_000,
    "figure_four": 25_000,
    "knee_opposite_shoulder": 15_000,
}


def rendered(exercise: Exercise, template: str, side: Side | None) -> str:
    """The template as it is said or shown, on that side."""
    places = {"times": "10 times", "hold": "30", "length": "3 minutes"}
    if side is not None:
        places |= {"side": side.value, "other": side.other.value}
    text = template.format(**places)
    return text[:1].upper() + text[1:]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if part]


def spoken_ms(text: str) -> int:
    """The estimate of INTERFACES section 2, at 155 words a minute."""
    return sum(600 + 70 * len(sentence) for sentence in sentences(text))


def sides_of(exercise: Exercise) -> tuple[Side | None, ...]:
    return tuple(Side) if exercise.sided else (None,)


def told(exercise: Exercise) -> Iterator[tuple[Step | None, Side | None, str]]:
    """Everything that is said of an exercise, on every side."""
    for side in sides_of(exercise):
        for step in exercise.steps:
            for template in (step.full, step.short, step.where):
                if template:
                    yield step, side, rendered(exercise, template, side)
        for variant in exercise.variants:
            words = exercise.words_of(variant.id)
            for word in (words.go, words.back, words.exit):
                if word:
                    yield None, side, word


@pytest.fixture(params=list(everything().exercises))
def exercise(request: pytest.FixtureRequest, catalog: Catalog) -> Exercise:
    return catalog.exercises[str(request.param)]


def test_every_sentence_has_twelve_words_at_most(exercise: Exercise) -> None:
    for _, _, text in told(exercise):
        for sentence in sentences(text):
            assert len(sentence.split()) <= 12, sentence


def test_no_sentence_has_a_word_that_belongs_to_safety(exercise: Exercise) -> None:
    for _, _, text in told(exercise):
        assert not RESERVED.search(text), text


def test_no_sentence_begins_with_the_other_side_s_word(exercise: Exercise) -> None:
    for _, side, text in told(exercise):
        if side is not None:
            for sentence in sentences(text):
                assert not sentence.lower().startswith(side.other.value), sentence


def test_sides_are_told_by_places_and_never_by_fixed_words(exercise: Exercise) -> None:
    for step in exercise.steps:
        for template in (step.label, step.full, step.short, step.where):
            assert not re.search(r"\b(left|right)\b", template, re.IGNORECASE), template


def test_nobody_is_frightened_or_driven(exercise: Exercise) -> None:
    for _, _, text in told(exercise):
        assert not FEAR.search(text), text


def test_a_movement_is_told_as_what_will_come_without_its_go_word(exercise: Exercise) -> None:
    if exercise.kind is Kind.FLOW:
        return
    for variant in exercise.variants:
        go = exercise.words_of(variant.id).go.lower()
        for step in exercise.steps_of(variant.id):
            if step.role in PREVIEWED:
                assert not re.search(rf"\b{go}\b", step.full.lower()), step.full
            if step.role is StepRole.MOVEMENT:
                assert step.full.startswith("Next, ")
                assert step.short.startswith("Next, ")


def test_the_words_for_going_and_coming_back_fit_their_time(exercise: Exercise) -> None:
    if exercise.kind in UNHURRIED:
        return
    for variant in exercise.variants:
        words = exercise.words_of(variant.id)
        assert spoken_ms(words.go + ".") <= min(exercise.tempo.move_ms, exercise.tempo.go_ms)
        assert spoken_ms(words.back + ".") + AFTER_TONE_MS <= exercise.tempo.release_ms


def test_every_line_of_the_step_list_is_short_enough_to_show(exercise: Exercise) -> None:
    for side in sides_of(exercise):
        for step in exercise.steps:
            label = rendered(exercise, step.label, side)
            assert 0 < len(label) <= LONGEST_LABEL, label
            assert "{" not in label


def test_every_step_up_to_the_hold_has_a_known_form(exercise: Exercise) -> None:
    for step in exercise.steps:
        if step.role is not StepRole.AMOUNT:
            assert step.short or step.role is StepRole.PHASE or exercise.kind is Kind.GUIDED
            assert len(step.short) <= len(step.full)


def test_arranging_the_first_side_takes_about_its_time(exercise: Exercise) -> None:
    variant = exercise.variants[0]
    steps = [step for step in exercise.steps_of(variant.id) if step.role is StepRole.ARRANGE]
    length = sum(
        spoken_ms(rendered(exercise, step.full, exercise.first_side)) + step.after_ms
        for step in steps
    )
    about = ARRANGE_ABOUT_MS.get(exercise.id)
    if about is None:
        assert all(1_000 <= step.after_ms <= 6_500 for step in steps)
    else:
        assert abs(length - about) <= 2_000, length


def test_every_easier_form_is_a_form_of_the_same_exercise(exercise: Exercise) -> None:
    for variant in exercise.variants:
        if variant.easier is not None:
            assert exercise.variant(variant.easier) != variant


@pytest.mark.parametrize(
    ("exercise_id", "go", "back", "way_out"),
    [
        ("press_up", "Up", "Lower", "Lower to the floor. Rest your head."),
        ("bridge", "Up", "Lower", "Lower your hips. Rest."),
        (
            "seated_twist",
            "Turn",
            "Back to the middle",
            "Turn back to the middle. Straighten the leg.",
        ),
        ("figure_four", "Draw in", "Let go", "Let go. Foot down. Uncross."),
        (
            "knee_opposite_shoulder",
            "Across",
            "Let go",
            "Bend the knee. Foot down. Slide the leg out.",
        ),
        ("childs_pose", "Sink", "Raise your head", "Hands under you. Push up to all fours."),
        ("pelvic_tilt", "Press", "Let go", "Let go."),
        ("brace", "Tighten", "Let go", "Let go."),
    ],
)
def test_each_exercise_has_its_own_words(
    catalog: Catalog, exercise_id: str, go: str, back: str, way_out: str
) -> None:
    words = catalog.exercises[exercise_id].words
    assert (words.go, words.back, words.exit) == (go, back, way_out)


def test_the_twist_goes_to_the_side_of_the_bent_knee_on_both_sides(catalog: Catalog) -> None:
    twist = catalog.exercises["seated_twist"]
    for side in Side:
        text = {step.number: rendered(twist, step.full, side) for step in twist.steps_of("lever")}
        here, there = side.value, side.other.value
        assert text[2].lower().startswith(f"{here} knee up")
        assert text[3].lower().startswith(f"{here} foot over the {there} leg")
        assert text[4].lower().startswith(f"{here} hand on the floor behind you")
        assert f"toward the {here} knee" in text[5]
        assert f"{there} arm comes to the outside of the {here} leg" in text[6]


def test_the_figure_four_crosses_and_holds_the_limbs_of_the_source(catalog: Catalog) -> None:
    four = catalog.exercises["figure_four"]
    said = [rendered(four, step.full, Side.RIGHT) for step in four.steps_of("pull")]
    assert "Right ankle on your left thigh, close to the knee." in said
    assert "Right hand through the gap. Hold behind the left thigh." in said
    assert any("right knee presses gently away" in text for text in said)


def test_the_knee_bends_before_it_is_lifted_and_goes_to_the_opposite_shoulder(
    catalog: Catalog,
) -> None:
    knee = catalog.exercises["knee_opposite_shoulder"]
    said = [rendered(knee, step.full, Side.RIGHT) for step in knee.steps_of("behind_knee")]
    assert "Right knee: bend it and lift it. Clasp both hands behind it." in said
    assert "Next, your right knee comes gently toward your left shoulder." in said
