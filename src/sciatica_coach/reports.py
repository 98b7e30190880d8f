"""What `list`, `plan`, `settings` and `check` answer: as data for scripts, as text for people.

Nothing is printed here: a function takes the coach, or what it planned, and returns the
JSON document of INTERFACES sections 3 and 4, or lines of text.
"""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Iterator

from sciatica_coach.catalog.exercise import DoneOn, Dose, Exercise, Position, Variant
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind, plan_document
from sciatica_coach.desktop.self_check import SelfCheck
from sciatica_coach.planning import in_seconds
from sciatica_coach.settings.setting import Setting
from sciatica_coach.wording.growing import HEADING, HELP, parts_in_words, plan_lines
from sciatica_coach.wording.limits import notes_on
from sciatica_coach.wording.plain import POSITIONS, clock_time, sentence
from sciatica_coach.wording.safety import caution_words
from sciatica_coach.wording.session import PHASES

WIDTH = 88
_COUNTED = frozenset({SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.RELEASE, SegmentKind.BREATHE})


def problem_documents(problems: Iterable[Problem]) -> list[dict[str, object]]:
    return [
        {"file": each.file, "key": each.key, "line": each.line, "text": each.text}
        for each in problems
    ]


# ------------------------------------------------------------------ list


def list_document(coach: Coach) -> dict[str, object]:
    catalog = coach.catalog
    return {
        "routines": [_routine_document(coach, each) for each in catalog.routines.values()],
        "exercises": [_exercise_document(each) for each in catalog.exercises.values()],
        "problems": problem_documents(coach.problems),
    }


def list_text(coach: Coach) -> Iterator[str]:
    yield "Routines"
    for routine in coach.catalog.routines.values():
        plan = coach.plan(routine.id)
        count = len(plan.means.prescriptions)
        amount = f"{count} exercise{'s' if count != 1 else ''}"
        where = ", ".join(POSITIONS[each] for each in _positions(plan))
        yield ""
        yield f"  {routine.name:<44}{clock_time(plan.total_ms):>6}   {amount}"
        yield from _wrapped(f"{routine.id} · {plan.level.value} · {where}", indent=6)
        yield from _wrapped(routine.summary, indent=6)
    yield ""
    yield "sciatica-coach plan ID shows a session word by word."


def _routine_document(coach: Coach, routine: Routine) -> dict[str, object]:
    plan = coach.plan(routine.id)
    forms = [each.form for each in plan.means.prescriptions]
    return {
        "id": routine.id,
        "name": routine.name,
        "origin": routine.origin,
        "level": plan.level.value,
        "total_ms": plan.total_ms,
        "exercises": [item.exercise for item in routine.items],
        "positions": [each.value for each in _positions(plan)],
        "needs": list(dict.fromkeys(need for form in forms for need in form.needs)),
    }


def _positions(plan: Plan) -> list[Position]:
    """The positions that the plan leads to, in their order."""
    return list(dict.fromkeys(each.form.position for each in plan.means.prescriptions))


def _exercise_document(exercise: Exercise) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "position": exercise.position.value,
        "kind": exercise.kind.value,
        "variants": [variant.id for variant in exercise.variants],
        "levels": {
            level.value: _dose_document(exercise, dose) for level, dose in exercise.levels.items()
        },
        "sided": exercise.sided,
        "origin": exercise.origin.value,
        "surfaces": _surfaces(exercise.surfaces),
        "forms": [_form_document(exercise, each) for each in exercise.variants],
    }


def _form_document(exercise: Exercise, variant: Variant) -> dict[str, object]:
    """Where and with what one variant is done."""
    form = form_of(exercise, variant.id)
    return {
        "id": variant.id,
        "name": variant.name,
        "position": form.position.value,
        "surfaces": _surfaces(form.surfaces),
        "needs": list(form.needs),
    }


def _surfaces(surfaces: Collection[DoneOn]) -> list[str]:
    return [each.value for each in DoneOn if each in surfaces]


def _dose_document(exercise: Exercise, dose: Dose) -> dict[str, object]:
    """The dose of a level, in what the exercise is measured in."""
    amount = {exercise.counts_in: dose.amount} if exercise.counts_in else {}
    hold = {"hold_s": in_seconds(dose.hold_ms)} if exercise.holds else {}
    return {**amount, **hold, "variant": dose.variant or exercise.variants[0].id}


# ------------------------------------------------------------------ plan


def session_document(coach: Coach, plan: Plan) -> dict[str, object]:
    """The plan, with what had to be mended in the settings before what the plan mended."""
    mended = (str(problem) for problem in coach.settings_problems)
    return plan_document(plan, (*mended, *_notes(coach, plan)))


def _notes(coach: Coach, plan: Plan) -> tuple[str, ...]:
    """What stands against the routine for this person, and what a wish was brought to."""
    caution = caution_words(coach.caution(plan.routine))
    return (*([caution] if caution else []), *notes_on(plan))


def plan_text(coach: Coach, plan: Plan) -> Iterator[str]:
    """The session as a script: the time, what happens, and every word that is said."""
    yield f"{plan.name}: {clock_time(plan.total_ms)}, level {plan.level.value}"
    yield from (f"  Note: {problem}" for problem in _notes(coach, plan))
    item: int | None = None
    for segment in plan.segments:
        if segment.item != item:
            item = segment.item
            yield ""
            if segment.exercise:
                yield _exercise_heading(coach, segment)
                yield from _wrapped(plan.note_of(segment), indent=2)
        yield from _segment_lines(segment)
    yield ""
    yield f"{clock_time(plan.total_ms):>6}  End"
    yield from _growth(coach, plan)


def _growth(coach: Coach, plan: Plan) -> Iterator[str]:
    """How it grows, where it is one exercise that is told so; a star where the person is."""
    [first, *others] = plan.means.prescriptions
    ladder = coach.ladders.get(first.exercise.id)
    dose = Dose(first.amount, first.hold_ms, first.variant)
    lines = plan_lines(first.exercise, ladder, dose) if ladder and not others else ()
    if not lines:
        return
    yield ""
    yield HEADING
    yield from _wrapped(parts_in_words(first.exercise, dose), indent=3)
    for line in lines:
        star = "*" if line.here else " "
        yield f" {star} {line.name:<40} {line.length:<12} {line.parts}".rstrip()
    yield from _wrapped(HELP, indent=3)


def _exercise_heading(coach: Coach, segment: Segment) -> str:
    exercise = coach.catalog.exercises[str(segment.exercise)]
    form = exercise.variant(str(segment.variant)).name
    where = POSITIONS[form_of(exercise, str(segment.variant)).position]
    return f"{exercise.name.upper()}  ({form}; {where})"


def _segment_lines(segment: Segment) -> list[str]:
    """When, what, how long, and all that is said in it, in its order."""
    words = [PHASES[segment.kind]]
    if segment.side:
        words.append(f"({segment.side.value})")
    if segment.kind in _COUNTED and segment.rep:
        words.append(f"{segment.rep} of {segment.reps}")
    elif segment.kind in _COUNTED and segment.set:
        words.append(f"{segment.set} of {segment.sets}")
    length = f"{segment.duration_ms / 1000:.1f}".removesuffix(".0")
    start = f"{clock_time(segment.start_ms):>6}  {' '.join(words):<24} {length:>5} s   "
    said = " · ".join(cue.caption for cue in segment.say)
    return textwrap.wrap(
        start + said,
        WIDTH,
        subsequent_indent=" " * len(start),
        drop_whitespace=True,
        replace_whitespace=False,
    )


# ------------------------------------------------------------------ settings


def settings_document(coach: Coach) -> dict[str, object]:
    return {
        "settings": [
            {
                "key": row.key,
                "type": row.form.value,
                "range": row.range,
                "default": row.default,
                "value": coach.settings[row.key],
                "unit": row.unit or None,
                "section": row.section.value,
                "label": row.label,
                "help": row.help,
            }
            for row in coach.settings.declaration.rows.values()
        ],
        "problems": problem_documents(coach.settings_problems),
    }


def settings_text(coach: Coach) -> Iterator[str]:
    """Every setting with its value; those that the person set carry a star."""
    heading = ""
    for row in coach.settings.declaration.rows.values():
        exercise = coach.catalog.exercises[row.exercise].name if row.exercise else ""
        if (above := exercise or row.section.value) != heading:
            heading = above
            yield from ("", heading)
        star = "*" if row.key in coach.settings.explicit else " "
        yield f" {star} {row.key:<44} {row.shown(coach.settings[row.key])}"
        yield from _wrapped(f"{row.help} {_allowed(row)}", indent=8)
    yield ""
    yield "* set by you. --set KEY=VALUE changes one for a single run."


def _allowed(row: Setting) -> str:
    return f"{sentence(row.expected)}."


# ------------------------------------------------------------------ check


def check_document(check: SelfCheck) -> dict[str, object]:
    return {
        "ok": check.ok,
        "items": [
            {"name": each.name, "state": each.state.value, "text": each.text, "remedy": each.remedy}
            for each in check.items
        ],
    }


def check_text(check: SelfCheck) -> Iterator[str]:
    for item in check.items:
        yield f"  {item.state.value:<5} {item.name:<11} {item.text}"
        yield from _wrapped(item.remedy, indent=20)
    yield ""
    yield "A session can be done here." if check.ok else "A session cannot be done here yet."


def _wrapped(text: str, indent: int) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent)
