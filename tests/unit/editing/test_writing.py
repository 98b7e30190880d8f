"""A changed routine keeps the file that its writer laid out: only what is other is written."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.catalog.mutated_routines import WHOLE
from tests.unit.catalog.routines_by_chance import CATALOG, routines

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.routines import read_own_routine
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose
from sciatica_coach.catalog.writer import routine_text
from sciatica_coach.editing import draft as edits
from sciatica_coach.editing.draft import Draft, draft_of, new_draft
from sciatica_coach.editing.manuscript import comments_of, laid_out
from sciatica_coach.editing.writing import NO_EXERCISES, NO_NAME, Source, written

BUILT_IN = CATALOG.exercises
SHEET = """\
# Plan of the practice, in my own words.
name = "Evening"   # the patient's word
by = "Anna Müller"
date = 2026-11-20

# ---- lying down ----

# The bridge first, because of the hip.
[[exercises]]
id = "bridge"
hold_s = 6   # as at the practice
note = "Cushion between the knees."
# Not on bad days.

[[exercises]]
id = "towel"

# ---- at the end ----

[[exercises]]
id = "childs_pose"

# My own stretch; the words are hers.
[[own_exercises]]
id = "towel"
name = "Towel stretch"   # she has a red one
position = "supine"
kind = "reps"
repetitions = 3
hold_s = 5
steps = [
    "Lie down.",   # on the mat
    "Next, pull.",
]
go = "Pull"
back = "Rest"
exit = "Let go."

# End of the plan.
"""


def read(text: str) -> Routine:
    document = parse_document(text.encode(), "evening.toml", "evening")
    assert isinstance(document, Document), document
    routine = read_own_routine(document, CATALOG.exercises, {})
    assert routine is not None, document.problems
    return routine


def opened(text: str) -> tuple[Draft, Source]:
    routine = read(text)
    return draft_of(routine), Source(text, routine)


def kept(draft: Draft, source: Source) -> str:
    found = written(draft, source.routine.id, source, BUILT_IN)
    assert found.faults == ()
    assert read(found.text) == draft.routine
    return found.text


def test_a_file_that_nobody_changed_is_the_same_letter_by_letter() -> None:
    draft, source = opened(SHEET)
    assert kept(draft, source) == SHEET
    manuscript = laid_out(SHEET)
    blocks = list(enumerate(manuscript.exercises))
    assert manuscript.with_exercises(blocks) == SHEET


def test_another_dose_changes_its_line_and_no_other() -> None:
    draft, source = opened(SHEET)
    item = replace(draft.entries[0].item, hold_ms=7_500)
    text = kept(edits.changed(draft, 0, item), source)
    assert text == SHEET.replace("hold_s = 6   #", "hold_s = 7.5  #")


def test_a_line_that_is_new_stands_where_one_writes_it() -> None:
    draft, source = opened(SHEET)
    item = replace(draft.entries[0].item, repetitions=8)
    text = kept(edits.changed(draft, 0, item), source)
    assert text == SHEET.replace('id = "bridge"\n', 'id = "bridge"\nrepetitions = 8\n')
    text = kept(edits.to_be_done(draft, "twice a day"), source)
    assert 'date = 2026-11-20\noften = "twice a day"\n' in text


def test_what_is_taken_away_leaves_what_was_put_beside_it() -> None:
    draft, source = opened(SHEET)
    item = replace(draft.entries[0].item, hold_ms=None)
    text = kept(edits.changed(draft, 0, item), source)
    assert text == SHEET.replace("hold_s = 6   # as at", "# as at")


def test_an_exercise_takes_along_what_touches_it() -> None:
    draft, source = opened(SHEET)
    text = kept(edits.moved(draft, 0, 1), source)
    assert sorted(comments_of(text)) == sorted(comments_of(SHEET))
    towel, hip, bad_days = (
        text.index(each) for each in ('id = "towel"\n\n', "because of the hip", "Not on bad days")
    )
    assert towel < hip < bad_days < text.index("at the end")


def test_one_that_is_left_out_leaves_the_headings_of_the_others() -> None:
    draft, source = opened(SHEET)
    text = kept(edits.removed(draft, 2), source)
    assert "# ---- at the end ----" in text
    text = kept(edits.removed(draft, 0), source)
    assert "# ---- lying down ----" in text
    assert "because of the hip" not in text


def test_a_new_exercise_stands_among_the_others_with_its_name_beside_it() -> None:
    draft, source = opened(SHEET)
    text = kept(edits.added(draft, "press_up", 1), source)
    assert '# Not on bad days.\n\n[[exercises]]\nid = "press_up"  # Press up\n\n[[exer' in text
    assert sorted(each for each in comments_of(text) if each != "# Press up") == sorted(
        comments_of(SHEET)
    )


def test_own_exercises_stay_as_they_were_described_also_when_none_is_asked_for() -> None:
    draft, source = opened(SHEET)
    text = kept(edits.removed(draft, 1), source)
    assert SHEET[SHEET.index("# My own stretch") :] in text
    assert read(text).own == source.routine.own


def test_a_copy_under_another_id_keeps_all_that_was_written() -> None:
    draft, source = opened(SHEET)
    found = written(edits.named(draft, "Morning"), "morning", source, BUILT_IN)
    assert read(found.text).id == "morning"
    assert read(found.text).items[1].exercise == "morning.towel"
    assert comments_of(found.text) == comments_of(SHEET)


def test_a_file_laid_out_in_its_own_way_is_written_anew_with_all_its_comments() -> None:
    text = (
        "# all in one line\n"
        'exercises = [{ id = "bridge" }, { id = "press_up" }]  # short\n'
        'name = "Short"\n'
    )
    draft, source = opened(text)
    found = kept(edits.moved(draft, 1, 0), source)
    assert "# all in one line" in found
    assert "# short" in found


def test_a_table_of_its_own_for_one_side_is_understood() -> None:
    text = (
        '[[exercises]]\nid = "figure_four"\nside = "left"\n'
        '[exercises.left]  # the sore one\nsets = 3\n\n[[exercises]]\nid = "bridge"\n'
    )
    draft, source = opened(text)
    found = kept(edits.moved(draft, 1, 0), source)
    assert found.endswith("[exercises.left]  # the sore one\nsets = 3\n")
    item = replace(draft.entries[0].item, left=SideDose(2), side=Side.RIGHT)
    found = kept(edits.changed(draft, 0, item), source)
    assert "# the sore one" in found
    item = replace(draft.entries[0].item, note="Slowly.")
    assert "# the sore one" in kept(edits.changed(draft, 0, item), source)


def test_quotes_and_brackets_in_texts_are_no_layout() -> None:
    text = (
        'name = "a # b [c]"\noften = \'[[exercises]] # "\'\n'
        '[[exercises]]\nid = "bridge"\nnote = """\\\n  # not a [comment]\\\n  """\n'
    )
    draft, source = opened(text)
    found = kept(edits.added(draft, "press_up"), source)
    assert found.startswith(text)
    assert comments_of(text) == ()


def test_a_new_routine_is_written_as_a_person_would() -> None:
    routine = Routine("calm", "Calm", "own", (RoutineItem("bridge", hold_ms=6_000),))
    found = written(new_draft(routine), "calm", None, BUILT_IN)
    assert found.text.endswith('[[exercises]]\nid = "bridge"  # Bridging\nhold_s = 6\n')
    assert read(found.text) == routine


def test_what_stands_in_the_way_is_told_with_its_exercise() -> None:
    draft, source = opened(SHEET)
    none = replace(draft, entries=())
    found = written(edits.named(none, " "), "evening", source, BUILT_IN)
    assert [each.text for each in found.faults] == [NO_NAME, NO_EXERCISES]
    item = replace(draft.entries[0].item, hold_ms=45_000)
    unsigned = edits.signed(edits.changed(draft, 0, item), "", "")
    (fault,) = written(unsigned, "evening", source, BUILT_IN).faults
    assert (fault.entry, fault.key) == (0, "hold_s")
    assert fault.text == "Expected seconds from 3 to 10, found 45."


def test_a_day_that_is_none_is_told_as_one() -> None:
    draft, source = opened(SHEET)
    for day in ("soon", "2026-02-31", ""):
        draft = edits.signed(draft, "Anna Müller", day)
        (fault,) = written(draft, "evening", source, BUILT_IN).faults
        assert (fault.entry, fault.key) == (None, "date"), day
        assert "a day like 2026-11-22" in fault.text


def test_a_day_without_its_strokes_gets_them() -> None:
    draft, source = opened(SHEET)
    found = written(edits.signed(draft, "Anna Müller", "20261121"), "evening", source, BUILT_IN)
    assert found.text == SHEET.replace("2026-11-20", "2026-11-21")


@st.composite
def handled(draw: st.DrawFn, draft: Draft) -> Draft:
    """The draft after a few changes by chance."""
    for _ in range(draw(st.integers(1, 6))):
        keys = [entry.key for entry in draft.entries]
        key = draw(st.sampled_from(keys))
        hand = draw(st.sampled_from(["move", "copy", "remove", "note", "name", "add"]))
        item = draft.entry(key).item
        if hand == "move":
            draft = edits.moved(draft, key, draw(st.integers(0, len(keys))))
        elif hand == "copy":
            draft = edits.doubled(draft, key)
        elif hand == "remove" and len(keys) > 1:
            draft = edits.removed(draft, key)
        elif hand == "note":
            note = draw(st.sampled_from(["", "Slowly.", 'a "b" # c']))
            draft = edits.changed(draft, key, replace(item, note=note, hold_ms=None, side=None))
        elif hand == "name":
            draft = edits.named(draft, draw(st.sampled_from(["Night", "# no", "[[exercises]]"])))
        else:
            draft = edits.added(draft, "walk", draw(st.integers(0, len(keys))))
    return draft


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.sampled_from([SHEET, WHOLE]) | routines().map(routine_text))
def test_any_routine_is_kept_as_it_was_changed_and_nothing_beside_it_is_lost(
    data: st.DataObject, text: str
) -> None:
    draft, source = opened(text)
    changed = data.draw(handled(draft))
    found = written(changed, source.routine.id, source, BUILT_IN)
    assert found.faults == ()
    assert read(found.text) == changed.routine
    left_out = {entry.written for entry in draft.entries} - {
        entry.written for entry in changed.entries
    }
    if not left_out and "before this file was written anew" not in found.text:
        wanted = [each for each in comments_of(text) if "no more and no less" not in each]
        assert not set(wanted) - set(comments_of(found.text))
