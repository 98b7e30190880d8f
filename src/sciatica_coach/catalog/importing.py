"""Takes in a routine from a file: first a preview that changes nothing, then the keeping.

`preview` is pure: bytes and the catalogue in, everything that a person should see before
they say yes out. `keep` writes the routine into the person's folder, with its pictures.
The writer's own text is kept, comments and all; only its `id` and `name` are changed, and
only where the person has others of that name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from types import MappingProxyType

import tomli_w

from sciatica_coach.catalog.exercise import Exercise, Side
from sciatica_coach.catalog.own_exercise import as_exercise, scoped_id
from sciatica_coach.catalog.own_files import keep_new, numbered
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog, faults
from sciatica_coach.catalog.reader.document import open_document, parse_document
from sciatica_coach.catalog.reader.lines import LineNumbers
from sciatica_coach.catalog.reader.routines import LONGEST_ID, read_own_routine
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.catalog.writer import routine_text
from sciatica_coach.wording.plain import shown_number
from sciatica_coach.wording.tongue import Filled, Tr, english, marked

ENDING = ".coach"
TOO_MANY: Mapping[str, str] = MappingProxyType(
    {
        "repetitions": marked(
            "{exercise}: {amount} repetitions are more than our own {most}; "
            "they are kept as written."
        ),
        "sets": marked(
            "{exercise}: {amount} sets are more than our own {most}; they are kept as written."
        ),
    }
)
"""What is noted of an amount beyond our own, by what the exercise counts in."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would come of a file, before anything is kept.

    file       as the person knows it
    routine    as it would be kept, with its new id and name; None where it cannot be
    exercises  what it brings along, by scoped id
    text       what would be written
    notes      plain sentences that a person should read before they say yes
    problems   what is not understood; any of them keeps the whole file out
    kept_as    the id of the same routine where the person has it already, or None
    """

    file: str
    routine: Routine | None
    exercises: Mapping[str, Exercise]
    text: str
    notes: tuple[str, ...]
    problems: tuple[Problem, ...]
    kept_as: str | None = None


def preview_file(path: Path, catalog: Catalog, *, tr: Tr = english) -> Preview:
    """The preview of a file on disk; one that cannot be read is a problem of it."""
    opened = open_document(path, str(path))
    if isinstance(opened, Problem):
        return _refused(str(path), (opened,))
    try:
        content = path.read_bytes()
        beside = {each.name for each in path.parent.iterdir() if each.is_file()}
    except OSError as error:
        text = Filled(faults.UNOPENED, reason=error.strerror or faults.UNKNOWN_REASON)
        return _refused(str(path), (Problem(str(path), None, None, text),))
    return preview(content, str(path), catalog, beside, tr=tr)


def preview(
    content: bytes,
    file: str,
    catalog: Catalog,
    beside: Collection[str] = (),
    *,
    tr: Tr = english,
) -> Preview:
    """What would come of a file with that content; nothing is changed.

    beside  names of the files that lie beside it, where its pictures are looked for
    tr      says the notes in the person's language
    """
    path = PurePath(file)
    opened = parse_document(content, file, path.stem)
    if isinstance(opened, Problem):
        return _refused(file, (opened,))
    built_in = {id_: each for id_, each in catalog.exercises.items() if "." not in id_}
    signed = path.suffix.lower() == ENDING
    routine = read_own_routine(opened, built_in, {}, must_be_signed=signed)
    if routine is None:
        return _refused(file, opened.problems)
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    kept_as = _kept_as(routine, catalog)
    if kept_as:
        name = catalog.routines[kept_as].name
        have = tr("You have this routine already: “{name}” ({id}).")
        told = (have.format(name=name, id=kept_as),)
        return Preview(file, routine, {}, text, told, (), kept_as)
    named = with_free_name(routine, catalog)
    exercises = {
        scoped_id(named.id, own.id): as_exercise(own, named.id, named.by, catalog.phrases)
        for own in named.own
    }
    notes = tuple(_notes(routine, named, {**built_in, **exercises}, beside, tr))
    return Preview(file, named, exercises, _retitled(text, opened.values, named), notes, ())


def keep(kept: Preview, folder: Path) -> Path:
    """Write a previewed routine, and the pictures beside its file, into the person's folder.

    Raises:
        ValueError: the preview has problems, or the person has that routine already.
        OSError: the folder cannot be written; no routine was added.
    """
    if kept.routine is None or kept.kept_as is not None:
        raise ValueError(kept.file)
    return keep_new(kept.routine, kept.text, Path(kept.file).parent, folder)


def _refused(file: str, problems: tuple[Problem, ...]) -> Preview:
    return Preview(file, None, {}, "", (), problems)


def _kept_as(routine: Routine, catalog: Catalog) -> str | None:
    """The id under which the person has just this routine, if they have it."""
    for own in catalog.routines.values():
        if own.origin == routine.origin and _alike(routine, own):
            return own.id
    return None


def _alike(routine: Routine, own: Routine) -> bool:
    """Whether they differ in nothing but an id or name that was given on the way in."""
    same = routine.with_id(own.id)
    return replace(same, name=own.name) == own and own.name.startswith(routine.name)


def with_free_name(routine: Routine, catalog: Catalog) -> Routine:
    """The same under an id and a name that nothing else has."""
    ids = {*catalog.routines, *catalog.exercises}
    names = {each.name.casefold() for each in catalog.routines.values()}
    free_id = next(each for each in numbered(routine.id, "_{}", LONGEST_ID) if each not in ids)
    free_name = next(
        each for each in numbered(routine.name, " ({})") if each.casefold() not in names
    )
    return replace(routine.with_id(free_id), name=free_name)


# ------------------------------------------------------------------ what to tell beforehand


def _notes(
    routine: Routine,
    named: Routine,
    exercises: Mapping[str, Exercise],
    beside: Collection[str],
    tr: Tr,
) -> Iterator[str]:
    if named.id != routine.id:
        told = tr("The id “{id}” is in use, so this routine gets the id “{new}”.")
        yield told.format(id=routine.id, new=named.id)
    if named.name != routine.name:
        told = tr("You have a routine “{name}” already, so this one is called “{new}”.")
        yield told.format(name=routine.name, new=named.name)
    for item in named.items:
        exercise = exercises[item.exercise]
        yield from _amount_notes(item, exercise, tr)
        yield from _hold_notes(item, exercise, tr)
        if named.as_written and "." not in exercise.id:
            yield from _missing_notes(item, exercise, tr)
    used = {item.exercise for item in named.items}
    for own in named.own:
        if scoped_id(named.id, own.id) not in used:
            told = tr("“{name}” is described, but no [[exercises]] has the id “{id}”.")
            yield told.format(name=own.name, id=own.id)
        if own.picture and own.picture not in beside:
            told = tr("The picture {picture} of “{name}” does not lie beside the file.")
            yield told.format(picture=own.picture, name=own.name)


def _amount_notes(item: RoutineItem, exercise: Exercise, tr: Tr) -> Iterator[str]:
    amounts = (_amount(item, exercise), *(item.of_side(side).amount for side in Side))
    most = max((each for each in amounts if each), default=0)
    if exercise.counts_in is not None and most > exercise.cap.amount:
        yield tr(TOO_MANY[exercise.counts_in]).format(
            exercise=exercise.name, amount=most, most=exercise.cap.amount
        )


def _hold_notes(item: RoutineItem, exercise: Exercise, tr: Tr) -> Iterator[str]:
    holds = (item.hold_ms, *(item.of_side(side).hold_ms for side in Side))
    for hold_ms in dict.fromkeys(each for each in holds if each):
        if not exercise.hold_min_ms <= hold_ms <= exercise.cap.hold_ms:
            yield tr(
                "{exercise}: a hold of {seconds} seconds is outside our own {least} to {most}; "
                "it is kept as written."
            ).format(
                exercise=exercise.name,
                seconds=shown_number(hold_ms / 1000, tr=tr),
                least=shown_number(exercise.hold_min_ms / 1000, tr=tr),
                most=shown_number(exercise.cap.hold_ms / 1000, tr=tr),
            )


def _missing_notes(item: RoutineItem, exercise: Exercise, tr: Tr) -> Iterator[str]:
    """What an exercise that is done as written leaves open."""
    sides = [item.of_side(side) for side in Side]
    amounts = all(side.amount is not None for side in sides)
    both_amounts = not exercise.counts_in or _amount(item, exercise) or amounts
    both_holds = not exercise.holds or item.hold_ms or all(side.hold_ms for side in sides)
    if not (both_amounts and both_holds):
        told = tr("{exercise}: {key} is not written, so your own setting decides.")
        missing = "hold_s" if both_amounts else exercise.counts_in
        yield told.format(exercise=exercise.name, key=missing)


def _amount(item: RoutineItem, exercise: Exercise) -> int | None:
    return item.sets if exercise.counts_in == "sets" else item.repetitions


# ------------------------------------------------------------------ what to write


def _retitled(text: str, values: Mapping[str, object], routine: Routine) -> str:
    """The writer's own text with the routine's id and name; in our words if that fails."""
    wanted = {**values, "id": routine.id, "name": routine.name}
    changed = text
    for key in ("name", "id"):
        if wanted[key] != values.get(key):
            changed = _with_line(changed, key, tomli_w.dumps({key: wanted[key]}).strip())
    try:
        sound = tomllib.loads(changed) == wanted
    except ValueError:
        sound = False
    return changed if sound else routine_text(routine)


def _with_line(text: str, key: str, line: str) -> str:
    """The text with `key = value` in the place of that key's line, else before all others."""
    lines = text.split("\n")
    number = LineNumbers(text).of((key,))
    if number is not None:
        lines[number - 1] = line
        return "\n".join(lines)
    first = next(
        place for place, each in enumerate([*lines, "."]) if each.strip() and each.strip()[0] != "#"
    )
    return "\n".join([*lines[:first], line, *lines[first:]])
