"""Routines as chance would write them: strategies for the tests of writer and reader."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Exercise, Kind, Level, Position, Side
from sciatica_coach.catalog.form import off_the_floor
from sciatica_coach.catalog.own_exercise import OwnExercise, OwnStep, as_exercise, scoped_id
from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.catalog.reader.routine_items import Bounds
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose
from sciatica_coach.catalog.signed import MOST_SIGNED

ASSETS = Path(__file__).parents[3] / "assets"
CATALOG = read_catalog(ASSETS, None)

LETTERS = st.one_of(
    st.sampled_from("\"'\\#[]=,. äöüßéñ“”—…✓你好мёٱ\u00a0🙂"),
    st.characters(exclude_categories=("C", "Z")),
)


def words(longest: int) -> st.SearchStrategy[str]:
    """One line of text that is not empty."""
    return st.text(LETTERS, min_size=1, max_size=longest).filter(lambda text: bool(text.strip()))


def tenths(lowest_ms: int, highest_ms: int) -> st.SearchStrategy[int]:
    """Milliseconds that a file can hold: tenths of a second."""
    return st.integers(lowest_ms // 100, highest_ms // 100).map(lambda tenth: tenth * 100)


def sentences(*, sided: bool) -> st.SearchStrategy[str]:
    plain = words(60).map(lambda text: text.replace("{", "(").replace("}", ")"))
    if not sided:
        return plain
    return st.tuples(plain, st.sampled_from(["", " {side}", " {other} {side}"])).map("".join)


@st.composite
def own_exercises(draw: st.DrawFn, own_id: str) -> OwnExercise:
    kind = draw(st.sampled_from([Kind.REPS, Kind.SIDED_HOLD]))
    sided = kind is Kind.SIDED_HOLD
    text = sentences(sided=sided)
    plain = sentences(sided=False)
    steps = st.builds(OwnStep, text, st.none() | st.just("") | text, tenths(0, 60_000))
    return OwnExercise(
        id=own_id,
        name=draw(words(60)),
        position=draw(st.sampled_from(Position)),
        kind=kind,
        steps=tuple(draw(st.lists(steps, min_size=1, max_size=4))),
        go=draw(plain)[:30].strip() or "Go",
        back=draw(plain)[:30].strip() or "Back",
        exit=draw(plain),
        amount=draw(st.integers(1, MOST_SIGNED["sets" if sided else "repetitions"])),
        hold_ms=draw(tenths(1_000, 60_000)),
        rest_ms=draw(tenths(0, 300_000)),
        first_side=draw(st.sampled_from(Side)) if sided else None,
        change=draw(st.just("") | text) if sided else "",
        move_ms=draw(tenths(1_000, 60_000)),
        release_ms=draw(tenths(1_000, 60_000)),
        **({"switch_ms": draw(tenths(0, 60_000))} if sided else {}),
        needs=tuple(draw(st.lists(words(10), max_size=3))),
        why=draw(st.just("") | words(40)),
        leave_out=draw(st.just("") | words(40)),
        picture=draw(st.sampled_from(["", "towel.png", "mein Bild.JPG"])),
    )


@st.composite
def side_doses(draw: st.DrawFn, exercise: Exercise, bounds: Bounds, lowest: int) -> SideDose | None:
    counted_in = exercise.counts_in or ""
    dose = SideDose(
        draw(st.none() | st.integers(lowest, bounds.most)),
        draw(holds(exercise, bounds)),
        counted_in,
    )
    return None if dose == SideDose(counted_in=counted_in) else dose


def holds(exercise: Exercise, bounds: Bounds) -> st.SearchStrategy[int | None]:
    """None, or a hold within the bounds where the exercise has one."""
    held = tenths(bounds.shortest_hold_ms, bounds.longest_hold_ms)
    return st.none() | held if exercise.holds else st.none()


@st.composite
def items(draw: st.DrawFn, exercise: Exercise, *, signed: bool) -> RoutineItem:
    bounds = Bounds.of(exercise, signed=signed)
    amount = draw(st.none() | st.integers(1, bounds.most))
    sided = exercise.doses_each_side
    return RoutineItem(
        exercise.id,
        repetitions=amount if exercise.counts_in == "repetitions" else None,
        sets=amount if exercise.counts_in == "sets" else None,
        hold_ms=draw(holds(exercise, bounds)),
        rest_ms=draw(st.none() | tenths(0, bounds.longest_rest_ms)) if exercise.rests else None,
        side=draw(st.none() | st.sampled_from(Side)) if exercise.sided else None,
        variant=draw(st.none() | st.sampled_from([each.id for each in exercise.variants])),
        note=draw(st.just("") | words(80)),
        left=draw(side_doses(exercise, bounds, 0)) if sided else None,
        right=draw(side_doses(exercise, bounds, 1)) if sided else None,
    )


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Any routine that a file can hold, own or signed, with exercises of its own or none."""
    signed = draw(st.booleans())
    routine = Routine(
        id=draw(words(40).filter(lambda id_: id_.isprintable())),
        name=draw(words(40)),
        origin="own",
        items=(),
        level=draw(st.none() | st.sampled_from(Level)),
        no_floor=draw(st.booleans()),
        by=draw(words(40)) if signed else "",
        date=draw(st.dates()).isoformat() if signed else "",
        often=draw(st.just("") | words(40)),
        as_written=signed and draw(st.booleans()),
        own=tuple(
            draw(own_exercises(own_id))
            for own_id in draw(st.lists(st.sampled_from(["towel", "wall_2"]), unique=True))
        ),
    )
    return replace(routine, items=tuple(_drawn_items(draw, routine)))


def _drawn_items(draw: st.DrawFn, routine: Routine) -> list[RoutineItem]:
    known = dict(CATALOG.exercises)
    known |= {each.id: each for each in brought(routine).values()}
    if routine.no_floor:
        known = {each: exercise for each, exercise in known.items() if off_the_floor(exercise)}
    ids = draw(st.lists(st.sampled_from(sorted(known)), min_size=1, max_size=4))
    drawn = [draw(items(known[id_], signed=routine.signed)) for id_ in ids]
    return [_kept_up(item, known[item.exercise]) if routine.no_floor else item for item in drawn]


def _kept_up(item: RoutineItem, exercise: Exercise) -> RoutineItem:
    """The same in a form off the floor, or in none, which is then found."""
    fitting = {each.id for each in off_the_floor(exercise)}
    return item if item.variant in fitting else replace(item, variant=None)


def brought(routine: Routine) -> dict[str, Exercise]:
    """The exercises that a routine brings along, by scoped id."""
    return {
        scoped_id(routine.id, own.id): as_exercise(own, routine.id, routine.by, CATALOG.phrases)
        for own in routine.own
    }
