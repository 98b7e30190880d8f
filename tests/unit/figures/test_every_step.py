"""What is built in has a picture for every moment, and word, voice and picture agree."""

from __future__ import annotations

from functools import cache

import pytest
from tests.sessions import ASSETS, Playback, catalog, plan_of, routine_of

from sciatica_coach.catalog.exercise import Exercise, Position, Side, Variant
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from sciatica_coach.coaching.ways import GettingUp, shown_on_the_way_up
from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest
from sciatica_coach.ui.figures.motion import Motion, blend_at, limb_at, strip_of
from sciatica_coach.ui.session.view import Caption
from sciatica_coach.ui.session.view_model import Programme, present


@cache
def book() -> FigureBook:
    return read_manifest(ASSETS / "figures")


FORMS = [
    (exercise, variant)
    for exercise in catalog().exercises.values()
    for variant in exercise.variants
]


def plan_for(exercise: Exercise, variant: Variant) -> Plan:
    return plan_of(routine_of(RoutineItem(exercise.id, variant=variant.id)))


def motion_of(segment: Segment) -> Motion:
    figure = segment.figure
    assert figure is not None
    side = segment.side.value if segment.side else None
    return Motion(
        segment.exercise or "", segment.variant, figure.start, figure.end, side, figure.mirrored
    )


def pictured(plan: Plan) -> list[Segment]:
    return [each for each in plan.segments if each.exercise and each.figure]


SIDED = [(exercise, variant) for exercise, variant in FORMS if exercise.sided]


def named(form: object) -> str:
    return form.id if isinstance(form, Exercise | Variant) else ""


def test_every_path_of_the_manifest_is_there() -> None:
    assert book().problems == ()


@pytest.mark.parametrize(("exercise", "variant"), FORMS, ids=named)
def test_every_moment_of_every_variant_has_a_picture(exercise: Exercise, variant: Variant) -> None:
    for segment in pictured(plan_for(exercise, variant)):
        motion = motion_of(segment)
        assert book().pose(exercise.id, variant.id, motion.end) is not None, motion
        assert strip_of(book(), motion) is not None, motion
        assert strip_of(book(), motion, reduced_motion=True) is not None, motion


@pytest.mark.parametrize(("exercise", "variant"), FORMS, ids=named)
def test_what_leads_in_and_up_has_a_picture(exercise: Exercise, variant: Variant) -> None:
    session = Playback(plan_for(exercise, variant))
    programme = Programme("", catalog().exercises)
    for segment in session.plan.segments:
        if segment.figure and not segment.exercise:
            session.wait_until(segment.start_ms + 1)
            scene = present(session.moment, Caption(), programme).scene
            assert scene is not None
            assert strip_of(book(), scene.motion) is not None, scene.motion


@pytest.mark.parametrize("getting_up", list(GettingUp))
@pytest.mark.parametrize("position", list(Position))
def test_the_way_up_at_the_end_is_pictured(position: Position, getting_up: GettingUp) -> None:
    shown = shown_on_the_way_up(position, getting_up)
    if shown is not None:
        exercise, pose = shown
        still = Motion(exercise, None, pose, pose, None, mirrored=False)
        assert strip_of(book(), still) is not None


@pytest.mark.parametrize(("exercise", "variant"), FORMS, ids=named)
def test_every_movement_moves(exercise: Exercise, variant: Variant) -> None:
    for segment in pictured(plan_for(exercise, variant)):
        if segment.kind in (SegmentKind.MOVE, SegmentKind.RELEASE):
            strip = strip_of(book(), motion_of(segment))
            assert strip is not None
            assert len(strip.pictures) > 1, motion_of(segment)


@pytest.mark.parametrize(("exercise", "variant"), SIDED, ids=named)
def test_word_voice_and_picture_name_the_same_side(exercise: Exercise, variant: Variant) -> None:
    session = Playback(plan_for(exercise, variant))
    programme = Programme("", catalog().exercises)
    seen: set[Side] = set()
    for segment in session.plan.segments:
        if segment.side is None or segment.figure is None:
            continue
        seen.add(segment.side)
        session.wait_until(segment.start_ms + 1)
        view = present(session.moment, Caption(), programme)
        assert view.side == segment.side.value.upper()
        assert view.scene is not None
        assert view.scene.limb == view.side
        strip = strip_of(book(), view.scene.motion)
        assert strip is not None
        shown = strip.pictures[0].shown_side
        assert shown is not None
        assert strip.mirrored == (shown != segment.side.value)
        for cue in segment.say:
            told = cue.text.split()[0].strip(".,").lower()
            assert told != segment.side.other.value, cue.text
    assert seen == set(Side)


@pytest.mark.parametrize(("exercise", "variant"), SIDED, ids=named)
def test_the_word_has_its_limb_in_every_frame_of_both_sides(
    exercise: Exercise, variant: Variant
) -> None:
    for segment in pictured(plan_for(exercise, variant)):
        if segment.side is None:
            continue
        strip = strip_of(book(), motion_of(segment))
        assert strip is not None
        frames = len(strip.pictures)
        for place in range(frames):
            point = limb_at(strip, blend_at(place / max(1, frames - 1), frames))
            assert point is not None, motion_of(segment)
            assert all(0 < part < 1 for part in point)
