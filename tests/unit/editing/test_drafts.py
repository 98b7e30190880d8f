"""A routine is changed step by step, and every step can be taken back and done again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.editing import draft as edits
from sciatica_coach.editing.draft import Draft, draft_of, new_draft
from sciatica_coach.editing.history import History

THREE = Routine(
    "evening",
    "Evening",
    "own",
    (RoutineItem("bridge"), RoutineItem("figure_four"), RoutineItem("bridge")),
)


def exercises(draft: Draft) -> list[str]:
    return [entry.item.exercise for entry in draft.entries]


def opened() -> History:
    draft = draft_of(THREE)
    return History(draft, draft)


def test_an_exercise_is_added_moved_up_given_a_dose_and_removed() -> None:
    draft = edits.added(draft_of(THREE), "press_up")
    new = draft.entries[-1].key
    draft = edits.moved(draft, new, 0)
    assert exercises(draft) == ["press_up", "bridge", "figure_four", "bridge"]
    draft = edits.changed(draft, new, replace(draft.entry(new).item, hold_ms=4_000))
    assert draft.routine.items[0] == RoutineItem("press_up", hold_ms=4_000)
    draft = edits.removed(draft, new)
    assert draft.routine == THREE


def test_one_exercise_may_come_twice_and_each_is_changed_by_itself() -> None:
    draft = draft_of(THREE)
    draft = edits.doubled(draft, draft.entries[1].key)
    assert exercises(draft) == ["bridge", "figure_four", "figure_four", "bridge"]
    twin = draft.entries[2].key
    draft = edits.changed(draft, twin, replace(draft.entry(twin).item, side=Side.RIGHT))
    assert [entry.item.side for entry in draft.entries] == [None, None, Side.RIGHT, None]
    assert [entry.written for entry in draft.entries] == [0, 1, None, 2]


@pytest.mark.parametrize(("to", "order"), [(-5, [2, 0, 1]), (1, [0, 2, 1]), (99, [0, 1, 2])])
def test_what_is_dropped_outside_the_list_lands_at_its_end(to: int, order: list[int]) -> None:
    draft = edits.moved(draft_of(THREE), 2, to)
    assert [entry.key for entry in draft.entries] == order


def test_a_key_that_was_removed_is_never_given_again() -> None:
    draft = edits.added(edits.removed(draft_of(THREE), 2), "press_up")
    assert [entry.key for entry in draft.entries] == [0, 1, 3]
    with pytest.raises(KeyError):
        draft.entry(2)


def test_without_a_signature_nothing_is_kept_as_written() -> None:
    draft = edits.signed(draft_of(THREE), "Anna Müller", "2026-11-20")
    draft = edits.kept_as_written(draft, kept=True)
    assert draft.routine.as_written
    assert not edits.signed(draft, "", "").routine.as_written


def test_letters_that_are_typed_are_one_step_until_something_else_is_done() -> None:
    history = opened()
    for name in ("E", "Ev", "Eve"):
        history = history.done("name", edits.named(history.now, name), "name")
    history = history.done("level", edits.at_level(history.now, Level.TOP), "level")
    history = history.done("name", edits.named(history.now, "Night"), "name")
    assert history.undone().now.head.name == "Eve"
    assert history.undone().undone().undone().now.routine == THREE
    assert history.undone().undone().undone().undoes == ""


def test_after_a_rest_typing_begins_a_step_of_its_own() -> None:
    history = opened()
    history = history.done("name", edits.named(history.now, "One"), "name").at_rest()
    history = history.done("name", edits.named(history.now, "Two"), "name")
    assert history.undone().now.head.name == "One"


def test_what_was_taken_back_is_done_again_until_something_new_is_done() -> None:
    history = opened()
    history = history.done("remove Bridging", edits.removed(history.now, 0))
    back = history.undone()
    assert (back.now.routine, back.redoes) == (THREE, "remove Bridging")
    assert back.redone() == replace(history, resting=True)
    other = back.done("name", edits.named(back.now, "Night"))
    assert other.redone() is other
    assert other.redoes == ""


def test_whatever_leads_back_to_what_is_kept_leaves_nothing_to_keep() -> None:
    history = opened()
    assert not history.is_changed
    history = history.done("name", edits.named(history.now, "Night"))
    assert history.is_changed
    assert not history.undone().is_changed
    kept = history.kept_now()
    assert not kept.is_changed
    assert kept.undone().is_changed


def test_a_copy_that_nobody_has_kept_is_something_to_keep() -> None:
    assert History(new_draft(THREE)).is_changed
    assert not History(new_draft(replace(THREE, items=()))).is_changed


def test_a_step_that_changes_nothing_is_none() -> None:
    history = opened()
    assert history.done("name", edits.named(history.now, "Evening")) is history
    assert history.undone() is history


@given(st.lists(st.integers(0, 5), min_size=1, max_size=60))
def test_any_number_of_steps_is_taken_back_to_the_beginning_and_done_again(
    hands: list[int],
) -> None:
    history = opened()
    for number, hand in enumerate(hands):
        now = history.now
        keys = [entry.key for entry in now.entries]
        key = keys[number % len(keys)] if keys else None
        if hand == 0 or key is None:
            history = history.done("add", edits.added(now, "press_up", number % 3))
        elif hand == 1:
            history = history.done("move", edits.moved(now, key, number % 4))
        elif hand == 2:
            history = history.done("remove", edits.removed(now, key))
        elif hand == 3:
            history = history.done("copy", edits.doubled(now, key))
        else:
            item = replace(now.entry(key).item, note=f"note {number}")
            history = history.done("note", edits.changed(now, key, item), f"note {hand}")
    end, steps = history.now, len(history.past)
    for _ in range(steps):
        history = history.undone()
    assert history.now == draft_of(THREE)
    for _ in range(steps):
        history = history.redone()
    assert history.now == end
