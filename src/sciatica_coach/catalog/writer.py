"""Writes a routine as TOML that a person can read, mend and pass on.

The order is always the same, what is as usual is left out, and a line of comment stands
where a reader would ask. What is written here, `catalog.reader` reads back without loss.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import tomli_w

from sciatica_coach.catalog.own_exercise import (
    MOVE_MS,
    RELEASE_MS,
    REST_MS,
    STEP_AFTER_MS,
    SWITCH_MS,
    OwnExercise,
    OwnStep,
    scoped_id,
)
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose

_HEAD = "# A routine for Sciatica Coach. Times are in seconds; what is left out is as usual."
_OWN_HEAD = """\
# An exercise of this routine alone. Its last step is the movement: it is told before
# the clock and begins with the word "go"."""
NO_FLOOR_LINE = "no_floor = true  # on a chair, at a wall or standing only"
AS_WRITTEN_LINE = 'progress = "as written"  # the coach offers no more and no less'


def routine_text(routine: Routine, names: Mapping[str, str] | None = None) -> str:
    """The text of a routine's file.

    names  of exercises by their id, for the comments beside them
    """
    blocks = [[_HEAD], list(head_lines(routine).values())]
    blocks += [list(item_block(routine, item, names or {})) for item in routine.items]
    blocks += [list(own_block(own)) for own in routine.own]
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def head_lines(routine: Routine) -> dict[str, str]:
    """What is said of the whole routine: a line each, by its key."""
    lines = {"id": _line("id", routine.id), "name": _line("name", routine.name)}
    if routine.level is not None:
        lines["level"] = _line("level", routine.level.value)
    if routine.no_floor:
        lines["no_floor"] = NO_FLOOR_LINE
    if routine.by:
        lines["by"] = _line("by", routine.by)
    if routine.date:
        lines["date"] = (
            f"date = {routine.date}" if _is_day(routine.date) else _line("date", routine.date)
        )
    if routine.often:
        lines["often"] = _line("often", routine.often)
    if routine.as_written:
        lines["progress"] = AS_WRITTEN_LINE
    return lines


def item_block(routine: Routine, item: RoutineItem, names: Mapping[str, str]) -> Iterator[str]:
    """The table of one exercise, with its name beside its id."""
    known = {**names, **{scoped_id(routine.id, own.id): own.name for own in routine.own}}
    lines = item_lines(routine, item)
    name = known.get(item.exercise)
    yield "[[exercises]]"
    yield f"{lines.pop('id')}  # {name}" if name else lines.pop("id")
    yield from lines.values()


def item_lines(routine: Routine, item: RoutineItem) -> dict[str, str]:
    """What is said of one exercise: a line each, by its key."""
    short = {scoped_id(routine.id, own.id): own.id for own in routine.own}
    said: dict[str, object] = {
        "id": short.get(item.exercise, item.exercise),
        "variant": item.variant,
        "repetitions": item.repetitions,
        "sets": item.sets,
        "hold_s": _seconds(item.hold_ms),
        "rest_s": _seconds(item.rest_ms),
        "side": item.side and item.side.value,
    }
    lines = {key: _line(key, value) for key, value in said.items() if value is not None}
    for key, dose in (("left", item.left), ("right", item.right)):
        if dose is not None:
            lines[key] = f"{key} = {_side(dose)}"
    if item.note:
        lines["note"] = _line("note", item.note)
    return lines


def _is_day(text: str) -> bool:
    """Whether it is a day as a file has it without quotes; a draft may hold anything."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _side(dose: SideDose) -> str:
    parts = {dose.counted_in: dose.amount, "hold_s": _seconds(dose.hold_ms)}
    inner = ", ".join(_line(key, value) for key, value in parts.items() if value is not None)
    return f"{{ {inner} }}"


def own_block(own: OwnExercise) -> Iterator[str]:
    """The table of one exercise of the routine's own."""
    yield _OWN_HEAD
    yield "[[own_exercises]]"
    yield from own_lines(own).values()


def own_lines(own: OwnExercise) -> dict[str, str]:
    """What is said of an exercise of the routine's own, by its key; the steps in several lines."""
    said: dict[str, object] = {
        "id": own.id,
        "name": own.name,
        "position": own.position.value,
        "kind": own.kind.value,
        own.counts_in: own.amount,
        "hold_s": _seconds(own.hold_ms),
        "first_side": own.first_side and own.first_side.value,
    }
    lines = {key: _line(key, value) for key, value in said.items() if value is not None}
    steps = (f"    {_step(step)}," for step in own.steps)
    lines["steps"] = "\n".join(("steps = [", *steps, "]"))
    lines |= {key: _line(key, text) for key, text in _ways(own)}
    return lines | dict(_unusual(own))


def _ways(own: OwnExercise) -> Iterator[tuple[str, str]]:
    yield from (("go", own.go), ("back", own.back), ("exit", own.exit))
    if own.change:
        yield "change", own.change


def _unusual(own: OwnExercise) -> Iterator[tuple[str, str]]:
    """What differs from an exercise of its kind that says nothing of it."""
    for key, value_ms, usual_ms in (
        ("rest_s", own.rest_ms, REST_MS[own.kind]),
        ("move_s", own.move_ms, MOVE_MS),
        ("release_s", own.release_ms, RELEASE_MS),
        ("switch_s", own.switch_ms, SWITCH_MS),
    ):
        if value_ms != usual_ms:
            yield key, _line(key, _seconds(value_ms))
    if own.needs:
        yield "needs", f"needs = [{', '.join(_value(need) for need in own.needs)}]"
    for key, text in (("why", own.why), ("leave_out", own.leave_out), ("picture", own.picture)):
        if text:
            yield key, _line(key, text)


def _step(step: OwnStep) -> str:
    """The sentence alone, or a table where more is to be said of it."""
    if step.short is None and step.after_ms == STEP_AFTER_MS:
        return _value(step.say)
    parts = [_line("say", step.say)]
    if step.short is not None:
        parts.append(_line("short", step.short))
    if step.after_ms != STEP_AFTER_MS:
        parts.append(_line("after_s", _seconds(step.after_ms)))
    return f"{{ {', '.join(parts)} }}"


def _seconds(milliseconds: int | None) -> int | float | None:
    if milliseconds is None:
        return None
    whole, rest = divmod(milliseconds, 1000)
    return milliseconds / 1000 if rest else whole


def _line(key: str, value: object) -> str:
    return f"{key} = {_value(value)}"


def _value(value: object) -> str:
    return tomli_w.dumps({"x": value}).removeprefix("x = ").removesuffix("\n")
