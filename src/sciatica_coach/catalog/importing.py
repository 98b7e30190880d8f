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

import tomli_w

from sciatica_coach.catalog.exercise import Exercise, Side
from sciatica_coach.catalog.own_exercise import as_exercise, scoped_id
from sciatica_coach.catalog.own_files import keep_new, numbered
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.reader.document import open_document, parse_document
from sciatica_coach.catalog.reader.lines import LineNumbers
from sciatica_coach.catalog.reader.routines import LONGEST_ID, read_own_routine
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.catalog.writer import routine_text

ENDING = ".coach"


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


def preview_file(path: Path, catalog: Catalog) -> Preview:
    """The preview of a file on disk; one that cannot be read is a problem of it."""
    opened = open_document(path, str(path))
    if isinstance(opened, Problem):
        return _refused(str(path), (opened,))
    try:
        content = path.read_bytes()
        beside = {each.name for each in path.parent.iterdir() if each.is_file()}
    except OSError as error:
        text = f"The file cannot be opened: {error.strerror or 'unknown reason'}."
        return _refused(str(path), (Problem(str(path), None, None, text),))
    return preview(content, str(path), catalog, beside)


def preview(content: bytes, file: str, catalog: Catalog, beside: Collection[str] = ()) -> Preview:
    """What would come of a file with that content; nothing is changed.

    beside  names of the files that lie beside it, where its pictures are looked for
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
        have = f"You have this routine already: “{name}” ({kept_as})."
        return Preview(file, routine, {}, text, (have,), (), kept_as)
    named = with_free_name(routine, catalog)
    exercises = {
        scoped_id(named.id, own.id): as_exercise(own, named.id, named.by, catalog.phrases)
        for own in named.own
    }
    notes = tuple(_notes(routine, named, {**built_in, **exercises}, beside))
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
    routine: Routine, named: Routine, exercises: Mapping[str, Exercise], beside: Collection[str]
) -> Iterator[str]:
    if named.id != routine.id:
        yield f"The id “{routine.id}” is in use, so this routine gets the id “{named.id}”."
    if named.name != routine.name:
        yield f"You have a routine “{routine.name}” already, so this one is called “{named.name}”."
    for item in named.items:
        yield from _item_notes(item, exercises[item.exercise], as_written=named.as_written)
    used = {item.exercise for item in named.items}
    for own in named.own:
        if scoped_id(named.id, own.id) not in used:
            yield f"“{own.name}” is described, but no [[exercises]] has the id “{own.id}”."
        if own.picture and own.picture not in beside:
            yield f"The picture {own.picture} of “{own.name}” does not lie beside the file."


def _item_notes(item: RoutineItem, exercise: Exercise, *, as_written: bool) -> Iterator[str]:
    amount = item.sets if exercise.counts_in == "sets" else item.repetitions
    sides = [item.of_side(side) for side in Side]
    most = max((each for each in (amount, *(side.amount for side in sides)) if each), default=0)
    if most > exercise.cap.amount:
        what = f"{most} {exercise.counts_in} are more than our own {exercise.cap.amount}"
        yield f"{exercise.name}: {what}; they are kept as written."
    holds = [each for each in (item.hold_ms, *(side.hold_ms for side in sides)) if each]
    for hold_ms in dict.fromkeys(holds):
        if not exercise.hold_min_ms <= hold_ms <= exercise.cap.hold_ms:
            own = f"{exercise.hold_min_ms / 1000:g} to {exercise.cap.hold_ms / 1000:g}"
            what = f"a hold of {hold_ms / 1000:g} seconds is outside our own {own}"
            yield f"{exercise.name}: {what}; it is kept as written."
    counts_in = exercise.counts_in
    both_amounts = not counts_in or amount or all(side.amount is not None for side in sides)
    both_holds = not exercise.holds or item.hold_ms or all(side.hold_ms for side in sides)
    if as_written and "." not in exercise.id and not (both_amounts and both_holds):
        missing = "hold_s" if both_amounts else counts_in
        yield f"{exercise.name}: {missing} is not written, so your own setting decides."


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
