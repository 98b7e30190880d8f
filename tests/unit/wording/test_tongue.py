"""Another language than English: each text passes through it, whole, and once."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from sciatica_coach import wording
from sciatica_coach.catalog.exercise import Dose, Level, Position, Side
from sciatica_coach.catalog.routine import RoutineItem, SideDose
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.choosing import Amount
from sciatica_coach.coaching.finding import Barrier
from sciatica_coach.coaching.going_on import Place
from sciatica_coach.coaching.pain import NOT_SAID, Pain
from sciatica_coach.coaching.pain import Place as PainPlace
from sciatica_coach.coaching.safety import Caution, Instead
from sciatica_coach.history.overview import (
    DayDone,
    ExerciseAnswers,
    ExerciseDone,
    Overview,
    PainDay,
    Trouble,
    Week,
)
from sciatica_coach.wording import (
    day,
    day_view,
    doses,
    emergency,
    going_on,
    growing,
    html_page,
    library,
    limits,
    pain,
    plain,
    progress,
    reminder,
    safety,
    sheet,
    signs,
    wall,
)
from sciatica_coach.wording.tongue import Tr, english
from tests.sessions import catalog, plan_of, routine_of
from tests.unit.coaching.life import Life, ladders
from tests.unit.coaching.test_choosing import asked

ROOM = Path(wording.__file__).parent
TODAY = 739_948
"""28 November 2026."""
SAMPLE = RoutineItem("bridge", repetitions=1, hold_ms=5_500)
ONE_SIDED = RoutineItem("figure_four", sets=2, hold_ms=20_000, left=SideDose(0))
BOTH_SIDED = RoutineItem("figure_four", sets=2, hold_ms=20_000, left=SideDose(3))
DONE = ExerciseDone(TODAY - 1, 10, 10_000, 10, 9, "hurt")
EXERCISES = catalog().exercises
WORD = re.compile(r"[^\W\d_]{2,}")
MARKUP = re.compile(r"<style>.*?</style>|<[^>]*>|&\w+;")
SAID = re.compile(r"⟦[^⟦⟧]*⟧")


def bracketed(text: str, about: str = "", n: int = -1) -> str:
    """A tongue in which everything that was said stands in brackets."""
    return f"⟦{english(text, about, n)}⟧"


SPANISH: Mapping[str, str] = {
    ".": ",",
    "{number} seconds": "{number} segundos",
    "%n times": "%n veces",
    "{times}, hold {length}": "{times}, y aguanta {length}",
    "{day} {month} {year}": "{day} de {month} de {year}",
    "November": "noviembre",
    "{parts} and {last}": "{parts} y {last}",
    "Week of {day}: %n days, {length}.": "{length} en %n días, desde el {day}.",
    "%n minutes": "%n minutos",
}


def spanish(text: str, about: str = "", n: int = -1) -> str:
    """As much of another language as these tests need."""
    many = SPANISH.get(text)
    return english(text, about, n) if many is None else many.replace("%n", str(n))


def a_prescription(item: RoutineItem, tr: Tr) -> str:
    plan = plan_of(replace(routine_of(item), by="Ω", date="2026-11-20"))
    return doses.dose_in_words(plan.means.prescriptions[0], tr=tr)


def a_sheet(tr: Tr) -> str:
    troubles = [
        Trouble(TODAY, "bridge", True, "spread", 3, 10, False, ""),
        *(Trouble(TODAY - each, None, False, None, 0, 0, True, "") for each in range(1, 14)),
    ]
    overview = Overview(
        (DayDone(TODAY - 1, 1, 23 * 60_000, 40),),
        (PainDay(TODAY - 1, 5, 3, None), PainDay(TODAY, 2, 4, 1)),
    )
    answers = ExerciseAnswers(4, 2, 1, 0, 0, 1)
    made = sheet.Sheet(
        "Ω", TODAY, "Ω", (), overview, {"bridge": DONE}, {"bridge": answers}, tuple(troubles)
    )
    return sheet.sheet_page(made, EXERCISES, tr=tr)


def a_day(tr: Tr) -> list[str]:
    """The words of an ordinary day, and of one with an offer."""
    eager = Life()
    eager.good_days(6)
    told: list[str] = []
    for life, before in (
        (Life(), NOT_SAID),
        (Life(), Pain(5)),
        (Life(), Pain(8)),
        (eager, NOT_SAID),
    ):
        advice, found = life.advice("bridge", before=before), asked(life, pain=before)
        view = day_view.day_view(advice, found, Amount.AS_USUAL, EXERCISES, tr=tr)
        told += [*view.lines, view.stop, *(name for _, name in view.amounts)]
        told += day.sentences_of(advice, dict(EXERCISES), is_gentler=False, tr=tr)
        if advice.offer is not None:
            told.append(day.more_in_words(advice.offer, EXERCISES["bridge"], tr=tr))
            longer = replace(advice.offer, dose=Dose(advice.offer.now.amount, 12_500))
            told.append(day.more_in_words(longer, EXERCISES["bridge"], tr=tr))
    assert len(told) > 12
    return told


def a_caution(tr: Tr) -> list[str]:
    bridge, twist = EXERCISES["bridge"], EXERCISES["seated_twist"]
    return [
        safety.caution_words(Caution(waits=True, bed_helps=True), tr=tr),
        safety.caution_words(Caution(unfit=True), tr=tr),
        safety.caution_words(
            Caution(
                on_bed=True,
                leave_out=(bridge, twist),
                instead=(Instead(twist, "straight", "folded"),),
                ask_first=True,
            ),
            tr=tr,
        ),
    ]


def a_plan_past_its_bounds(tr: Tr) -> tuple[str, ...]:
    long = RoutineItem("bridge", repetitions=500, hold_ms=500_000)
    sets = RoutineItem("figure_four", sets=400, hold_ms=20_000)
    signed = plan_of(replace(routine_of(long, sets), by="Ω", date="2026-11-20"))
    return (*limits.notes_on(signed, tr=tr), *limits.notes_on(plan_of(routine_of(long)), tr=tr))


def some_weeks(tr: Tr) -> list[str]:
    days = (DayDone(1, 1, 20 * 60_000, 10), DayDone(2, 1, 50 * 60_000, 10))
    pains = (PainDay(1, 5, 3, None), PainDay(2, 4, 3, 2))
    return [
        progress.stretch_in_words(days, "Ω", tr=tr),
        progress.stretch_in_words((), "Ω", tr=tr),
        progress.calendar_in_words([("Ω", Week(1, days))], tr=tr),
        progress.calendar_in_words([], tr=tr),
        progress.pain_in_weeks([("Ω", pains)], tr=tr),
        progress.pain_in_weeks([], tr=tr),
    ]


def what_was_done(tr: Tr) -> list[str]:
    walk, twist = EXERCISES["walk"], EXERCISES["seated_twist"]
    sourced = [each for each in EXERCISES.values() if each.holds]
    return [
        progress.done_in_words(twist, DONE, tr=tr),
        progress.done_in_words(walk, DONE, tr=tr),
        progress.done_in_words(walk, DONE._replace(hold_ms=300_000), tr=tr),
        progress.said_of_it(DONE, tr=tr),
        progress.said_of_it(DONE._replace(report=None), tr=tr),
        *(progress.range_in_words(each, DONE, tr=tr) for each in sourced),
    ]


def where_it_goes_on(tr: Tr) -> list[str]:
    here = Place(3, "move", "bridge", None, "left", 1, 3)
    round_two = Place(3, "move", "bridge", None, None, 2, None)
    return [
        *(going_on.heading_of("Ω", days, tr=tr) for days in (0, 1, 3)),
        going_on.place_in_words("Ω", here, 300_000, "Ω", tr=tr),
        going_on.place_in_words("Ω", round_two, 300_000, None, tr=tr),
    ]


def a_walking_plan(tr: Tr) -> list[str]:
    walk, dose = EXERCISES["walk"], Dose(1, 300_000)
    lines = growing.plan_lines(walk, ladders()["walk"], dose, tr=tr)
    # The names of the rungs and of the phases are the catalogue's.
    return [text for line in lines for text in (line.length, line.parts)]


def words_of_the_library(tr: Tr) -> list[str]:
    twist = EXERCISES["seated_twist"]
    return [
        *(library.form_words(twist, each, tr=tr) for each in twist.variants),
        library.levels_words(twist, Level.USUAL, tr=tr),
        library.told_words(Barrier.KNEEL, tr=tr),
        library.count_words(3, 17, tr=tr),
        library.count_words(17, 17, tr=tr),
        library.exercises_in_words(4, tr=tr),
    ]


CALLS: Mapping[str, Callable[[Tr], str | Iterable[str]]] = {
    "shown_number": lambda tr: plain.shown_number(2.5, tr=tr),
    "minutes": lambda tr: [
        plain.minutes(480_000, tr=tr),
        plain.minutes(480_000, short=True, tr=tr),
    ],
    "seconds": lambda tr: [plain.seconds(1_000, tr=tr), plain.seconds(5_500, tr=tr)],
    "clock_words": lambda tr: [plain.clock_words(each, tr=tr) for each in (5_000, 60_000, 62_500)],
    "listed": lambda tr: plain.listed(("Ω", "Ω", "Ω"), tr=tr),
    "way_of": lambda tr: plain.way_of(Position, tr=tr),
    "place_of": lambda tr: plain.place_of(Position, tr=tr),
    "sentences_of, more_in_words, day_view": a_day,
    "dose_in_words": lambda tr: [
        a_prescription(each, tr) for each in (SAMPLE, ONE_SIDED, BOTH_SIDED)
    ],
    "dose_of_level": lambda tr: [
        doses.dose_of_level(each, Level.USUAL, tr=tr)
        for each in EXERCISES.values()
        if each.holds or each.counts_in
    ],
    "often_and_long": lambda tr: doses.often_and_long(3, 2_000, each_side=True, tr=tr),
    "digit_by_digit": lambda tr: emergency.digit_by_digit("+49 112", tr=tr),
    "heading_of, place_in_words": where_it_goes_on,
    "plan_lines": a_walking_plan,
    "form_words, levels_words, told_words, count_words, exercises_in_words": words_of_the_library,
    "notes_on": a_plan_past_its_bounds,
    "pain_in_words": lambda tr: pain.pain_in_words(Pain(4, PainPlace.THIGH, SoreSide.LEFT), tr=tr),
    "day_in_words": lambda tr: progress.day_in_words(TODAY, tr=tr),
    "day_of_year": lambda tr: progress.day_of_year(TODAY, tr=tr),
    "short_day": lambda tr: progress.short_day(TODAY, tr=tr),
    "time_in_words": lambda tr: [
        progress.time_in_words(each * 60_000, tr=tr) for each in (1, 60, 125)
    ],
    "stretch_in_words, calendar_in_words, pain_in_weeks": some_weeks,
    "span_in_words": lambda tr: progress.span_in_words(2, 5, tr=tr),
    "done_in_words, said_of_it, range_in_words": what_was_done,
    "reminder_in_words": lambda tr: reminder.reminder_in_words("Ω", 480_000, tr=tr),
    "caution_words": a_caution,
    "html_page": lambda tr: html_page.html_page("Ω", "", "", tr=tr),
    "sheet_page, said_in_words": a_sheet,
    "cleared_in_words": lambda tr: signs.cleared_in_words(TODAY, tr=tr),
    "list_spoken": lambda tr: signs.list_spoken(tr=tr),
    "all_advice": lambda tr: [
        text
        for country in ("US", "GB")
        for each in signs.all_advice(emergency.emergency_in(country), tr=tr)
        for text in (each.action, each.when, *each.signs, each.after, each.spoken(tr=tr))
    ],
    "wall_items": lambda tr: [
        each.dose for each in wall.wall_items(plan_of("source_programme"), (), tr=tr)
    ],
    "wall_page": lambda tr: wall.wall_page(
        "Ω",
        [each._replace(steps=()) for each in wall.wall_items(plan_of("bridge"), (), tr=tr)],
        tr=tr,
    ),
}
"""Every function that makes text, with something to make it of."""
ELSEWHERE = frozenset({"sides_words", "parts_in_words", "terms_of"})
"""Those that put together what the catalogue says, or a person typed: a test each, below."""


def modules() -> Iterator[ModuleType]:
    for path in sorted(ROOM.glob("*.py")):
        if path.stem not in {"__init__", "tongue"}:
            yield import_module(f"{wording.__name__}.{path.stem}")


def bare(text: str) -> str:
    """What was said in no language: neither markup, nor in brackets, nor from the catalogue."""
    text = MARKUP.sub(" ", text.replace("lang='⟦en⟧'", ""))
    while SAID.search(text):
        text = SAID.sub(" ", text)
    for exercise in EXERCISES.values():
        for name in (exercise.name, *(variant.name for variant in exercise.variants)):
            text = re.sub(re.escape(name), " ", text, flags=re.IGNORECASE)
    return text


def texts(told: str | Iterable[str]) -> list[str]:
    return [told] if isinstance(told, str) else list(told)


def test_english_says_what_is_written_in_the_form_for_its_number() -> None:
    assert english("Week of {day}") == "Week of {day}"
    assert english("Back", "the way back") == "Back"
    assert [english("%n minutes", "%n minute", each) for each in (0, 1, 2)] == [
        "0 minutes",
        "1 minute",
        "2 minutes",
    ]


@pytest.mark.parametrize("name", CALLS)
def test_no_word_is_said_outside_the_language(name: str) -> None:
    told = texts(CALLS[name](bracketed))
    assert any("⟦" in text for text in told)
    assert {text: WORD.findall(bare(text)) for text in told if WORD.search(bare(text))} == {}


def test_every_function_that_makes_text_is_among_them() -> None:
    found = {
        name
        for module in modules()
        for name, each in inspect.getmembers(module, inspect.isfunction)
        if each.__module__ == module.__name__
        and not name.startswith("_")
        and "tr" in inspect.signature(each).parameters
    }
    assert found == {name for names in CALLS for name in names.split(", ")} | ELSEWHERE


def test_what_the_catalogue_says_stands_in_a_sentence_of_the_language() -> None:
    twist, walk = EXERCISES["seated_twist"], EXERCISES["walk"]
    assert library.sides_words(twist, Side.RIGHT, tr=bracketed).startswith("⟦First right knee")
    assert growing.parts_in_words(walk, Dose(1, 300_000), tr=bracketed).startswith("⟦In minutes:")


def test_small_words_are_those_of_the_language() -> None:
    assert library.terms_of("de espalda", tr=lambda *_: "de en la") == ("espalda",)


@pytest.mark.parametrize(
    "module", list(modules()), ids=lambda each: each.__name__.rpartition(".")[2]
)
def test_every_sentence_of_a_table_is_marked(module: ModuleType) -> None:
    """Whatever has two words, or begins with a capital, and is neither markup nor a style."""
    tree = ast.parse(inspect.getsource(module))
    known: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                known.add(id(node.value))
            case ast.Call(func=ast.Name(id="tr" | "marked")):
                known.update(id(each) for each in node.args)
            case ast.Assign(targets=[ast.Name(id="STYLE")]):
                known.add(id(node.value))
            case _:
                pass
    left = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in known
        and re.search(r"[A-Za-z]{2} [a-z]|^[A-Z][a-z]", node.value)
        and "<" not in node.value
    ]
    assert left == []


def test_another_language_has_its_own_sign_and_its_own_order() -> None:
    assert plain.shown_number(2.5, tr=spanish) == "2,5"
    assert a_prescription(replace(SAMPLE, repetitions=2), spanish) == (
        "2 veces, y aguanta 5,5 segundos"
    )
    assert progress.day_in_words(TODAY, tr=spanish) == "28 de noviembre de 2026"
    assert plain.listed(("uno", "dos", "tres"), tr=spanish) == "uno, dos y tres"
    week = Week(1, (DayDone(1, 1, 20 * 60_000, 10), DayDone(2, 1, 20 * 60_000, 10)))
    assert progress.calendar_in_words([("2 de marzo", week)], tr=spanish) == (
        "40 minutos en 2 días, desde el 2 de marzo."
    )


def test_a_number_to_call_is_said_digit_by_digit_in_the_language() -> None:
    [now, *_] = signs.all_advice(emergency.emergency_in("ES"), tr=bracketed)
    assert now.action == "⟦Call 112, or go to a hospital now⟧"
    assert now.spoken(tr=bracketed).startswith("⟦Call 1 1 2, or go to a hospital now⟧.")
