"""Files of routines as they become under many hands: torn, mistyped, doubled, mixed up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from sciatica_coach.catalog.importing import Preview, preview
from sciatica_coach.catalog.own_exercise import as_exercise, scoped_id
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.routines import read_own_routine
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.catalog.writer import routine_text
from sciatica_coach.coaching.choices import Choices, Experience
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.editing.draft import changed, draft_of, moved
from sciatica_coach.editing.manuscript import comments_of
from sciatica_coach.editing.own import with_own
from sciatica_coach.editing.writing import Source, Written, written

WHOLE = """\
# Plan for the evening
id = "evening"
name = "Evening “calm”"
level = "usual"
by = "Anna Müller, physiotherapist"
date = 2026-11-20
often = "twice a day"
progress = "as written"

[[exercises]]
id = "bridge"
variant = "low"
repetitions = 12
hold_s = 8.5
rest_s = 4
note = "Cushion between the knees."

[[exercises]]
id = "figure_four"
sets = 2
hold_s = 20
side = "left"
left = { sets = 3, hold_s = 45 }
right = { hold_s = 30 }

[[exercises]]
id = "towel"
sets = 1

[[exercises]]
id = "childs_pose"

[[own_exercises]]
id = "towel"
name = "Towel stretch"
position = "supine"
kind = "sided_hold"
sets = 2
hold_s = 20
first_side = "right"
steps = [
    "Lie on your back.",
    { say = "Towel round your {side} foot.", short = "Towel.", after_s = 6 },
    "Next, your {side} leg comes up.",
]
go = "Up"
back = "Lower"
exit = "Bend the knee. Foot down."
change = "Change sides. Now your {side} leg."
rest_s = 10
move_s = 5
needs = ["mat", "towel"]
picture = "towel.png"
"""

VALUES = (
    "0", "-1", "1", "3", "61", "8.25", "nan", "-inf", "1e400", "true", '""', '" "', '"bridge"',
    '"left"', '"towel"', '"{side}"', '"{side"', '"a\\nb"', '"\\u0000"', "'''x\ny'''", "[]", "[[]]",
    "{}", "{ sets = 0 }", "[1, 'x', {}]", "2026-11-20", "2026-11-20T07:00:00", "07:00:00",
    "99999999999999999999", '"' + "x" * 400 + '"', "",
)  # fmt: skip
STRAY = (
    "\x00",
    "\r",
    "\t",
    '"',
    '"""',
    "'",
    "=",
    "[",
    "]]",
    "{",
    "}",
    "#",
    "\\",
    ".",
    "é",
    "\ufeff",
)

Mutation = Callable[[list[str], Random], None]


def _drop_a_line(lines: list[str], chance: Random) -> None:
    del lines[chance.randrange(len(lines))]


def _double_a_line(lines: list[str], chance: Random) -> None:
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))


def _swap_lines(lines: list[str], chance: Random) -> None:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def _change_a_value(lines: list[str], chance: Random) -> None:
    place = chance.choice([number for number, line in enumerate(lines) if "=" in line] or [0])
    key = lines[place].partition("=")[0]
    lines[place] = f"{key}= {chance.choice(VALUES)}"


def _mistype_a_key(lines: list[str], chance: Random) -> None:
    place = chance.randrange(len(lines))
    line = lines[place]
    if len(line) > 1:
        at = chance.randrange(min(len(line), 10))
        lines[place] = line[:at] + chance.choice(["", "x", line[at] * 2, "_"]) + line[at + 1 :]


def _put_in_a_letter(lines: list[str], chance: Random) -> None:
    place = chance.randrange(len(lines))
    at = chance.randrange(len(lines[place]) + 1)
    lines[place] = lines[place][:at] + chance.choice(STRAY) + lines[place][at:]


def _tear_off_the_end(lines: list[str], chance: Random) -> None:
    place = chance.randrange(len(lines))
    del lines[place + 1 :]
    lines[place] = lines[place][: chance.randrange(len(lines[place]) + 1)]


MUTATIONS: tuple[Mutation, ...] = (
    _drop_a_line,
    _double_a_line,
    _swap_lines,
    _change_a_value,
    _change_a_value,
    _mistype_a_key,
    _put_in_a_letter,
    _tear_off_the_end,
)


def mutated(chance: Random) -> bytes:
    """The file after one to three mishaps; now and then a byte of it is another one."""
    lines = WHOLE.splitlines()
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        chance.choice(MUTATIONS)(lines, chance)
        lines = lines or [""]
    content = bytearray("\n".join(lines).encode())
    if content and chance.random() < 0.1:
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


FORMS = ("evening.coach", "evening.toml")
"""From a physiotherapist, who has to sign it; and written by hand, where nobody has to."""


def check(content: bytes, catalog: Catalog, file: str = FORMS[0]) -> Preview:
    """A file ends as a routine that can be led, kept and changed, or in problems with places."""
    found = preview(content, file, catalog)
    assert (found.routine is None) == bool(found.problems)
    for problem in found.problems:
        _check_problem(problem, content, file)
    if found.routine is not None:
        _check_routine(found.routine, found, catalog)
        _check_change(found.routine, found.text, catalog)
    return found


def _check_change(routine: Routine, text: str, catalog: Catalog) -> None:
    """Whoever changes it in the editor loses nothing that stood in the file."""
    source = Source(text, routine)
    draft = draft_of(routine)
    assert written(draft, routine.id, source, catalog.exercises) == Written(text, ())
    last = draft.entries[-1]
    draft = moved(changed(draft, last.key, replace(last.item, note="Slowly.")), last.key, 0)
    for own in draft.head.own:
        draft = with_own(draft, replace(own, exit="Come out slowly."))
    found = written(draft, routine.id, source, catalog.exercises)
    assert found.faults == ()
    assert _read(found.text, catalog) == draft.routine
    assert not set(comments_of(text)) - set(comments_of(found.text))


def _check_problem(problem: Problem, content: bytes, file: str) -> None:
    assert problem.file == file
    assert problem.text.endswith((".", "?")), problem
    assert "\n" not in str(problem)
    lines = content.decode("utf-8-sig", "replace").replace("\r\n", "\n").split("\n")
    assert problem.line is None or 1 <= problem.line <= len(lines), problem
    missing_from_the_head = "missing" in problem.text and problem.key is not None
    broken_as_a_whole = "parser says" in problem.text
    assert problem.line is not None or missing_from_the_head or broken_as_a_whole, problem


def _check_routine(routine: Routine, found: Preview, catalog: Catalog) -> None:
    exercises = {**catalog.exercises, **found.exercises}
    plan = compile_plan(routine, exercises, catalog.phrases, Choices(), Experience(), {})
    assert plan.total_ms > 0
    for text in (found.text, routine_text(routine)):
        assert _read(text, catalog) == routine
    for own in routine.own:
        exercise = as_exercise(own, routine.id, routine.by, catalog.phrases)
        assert exercises[scoped_id(routine.id, own.id)] == exercise


def _read(text: str, catalog: Catalog) -> Routine | None:
    document = parse_document(text.encode(), "evening.toml", "evening")
    assert isinstance(document, Document), document
    return read_own_routine(document, catalog.exercises, {})
