"""A note at the terminal: what a person says of a session in their own words."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.sitting import SitDown, Sitting
from tests.unit.test_daybook import Person

from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.wording.session import LONGEST_NOTE, NOTE


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


@pytest.fixture
def after(sit_down: SitDown, person: Person) -> Sitting:
    """A session has been played to its end."""
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press(Key.ENTER)
    sitting.wait(200)
    assert "N: anything else, in your own words." in sitting.look().replace("\n", " ")
    return sitting


def notes(person: Person) -> list[tuple[object, object]]:
    if not person.paths.diary.exists():
        return []
    lines = [each for each in person.told() if each["entry"] == "note"]
    return [(each["session"], each["text"]) for each in lines]


def written(text: str) -> list[str]:
    """The keys that write it."""
    return [Key.SPACE if each == " " else each for each in text]


def test_what_is_typed_is_kept_as_it_was_typed_where_the_window_keeps_it(
    after: Sitting, person: Person
) -> None:
    after.press("n")
    assert NOTE in after.look().replace("\n", " ")
    after.press(*written("Öfter hilft es"), Key.ENTER)
    assert after.driver is not None
    assert notes(person) == [(after.driver.session_id, "Öfter hilft es")]
    assert "Written down: Öfter hilft es" in after.look()
    after.press(Key.ENTER)
    assert "That is written down." in after.look()


@pytest.mark.parametrize("keys", [[Key.ENTER], [Key.SPACE, Key.ENTER], ["o", "h", Key.ESCAPE]])
def test_enter_alone_or_esc_is_no_note_and_the_question_is_still_there(
    after: Sitting, person: Person, keys: list[str]
) -> None:
    after.press("N", *keys)
    assert "Nothing is written down." in after.look()
    assert notes(person) == []
    after.press("1")
    assert "It hurt" in after.look()


def test_letters_are_rubbed_out_and_seen_as_they_are_typed(after: Sitting, person: Person) -> None:
    after.press("n", *written("tea"), Key.BACKSPACE, "n", Key.UP)
    assert "tea\b \bn" in after.look()
    after.press(Key.ENTER)
    assert [text for _, text in notes(person)] == ["ten"]


def test_the_key_that_led_there_writes_nothing_while_it_is_held(
    after: Sitting, person: Person
) -> None:
    after.press("n")
    for _ in range(8):
        after.hands.run(40)
        after.shell.on_key("n")
    after.press(*written("Good"), Key.ENTER)
    assert [text for _, text in notes(person)] == ["Good"]


def test_it_is_as_long_as_the_window_s_at_most(after: Sitting, person: Person) -> None:
    after.press("n", *["x"] * (LONGEST_NOTE + 5), Key.ENTER)
    assert [text for _, text in notes(person)] == ["x" * LONGEST_NOTE]
