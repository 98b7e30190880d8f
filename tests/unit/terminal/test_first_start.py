"""The first start at the terminal: the doctor first, and nobody sent to the floor unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.sitting import SitDown

from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Key

BRIDGE = Options(routine="bridge", start=True)


def keep(home: Path, surface: str, *true: str) -> None:
    """The answers of an earlier day, given in either shell."""
    kept = home / "data" / "first_start.toml"
    kept.parent.mkdir()
    text = f'answered = "then"\nsurface = "{surface}"\ntrue = {list(true)}\n'
    kept.write_text(text, encoding="utf-8")


def test_the_first_time_the_doctor_and_what_is_true_come_before_the_menu(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(Options(), confirmed=False)
    assert "speak with your doctor or physiotherapist" in sitting.look()
    sitting.press(Key.ENTER)
    assert "Is one of these new for you?" in sitting.look()
    sitting.press(Key.ENTER, Key.ENTER)
    assert sitting.look() == "", "a held key passes no list by"
    sitting.press("n")
    asked = sitting.look()
    assert "What is true for you?" in asked
    assert "  1  [ ] I cannot get down to the floor and up again alone" in asked
    assert "  5  [ ] I am pregnant" in asked
    sitting.press("x")
    assert sitting.look() == ""
    sitting.press(Key.ENTER)
    assert "First steps" in sitting.look()
    assert sitting.coach.first_start_done
    assert sitting.coach.confirmed == "person"


def test_what_is_true_is_kept_and_what_does_not_go_with_it_is_named(sit_down: SitDown) -> None:
    sitting = sit_down(Options(), confirmed=False)
    sitting.press(Key.ENTER, "n", "2", "4", "4")
    assert sitting.look().endswith("  4  [ ] I have a new hip or knee\n")
    sitting.press(Key.ENTER)
    assert sitting.coach.answers.true == {"kneel"}
    place = [routine.id for routine in sitting.coach.menu].index("loosen_up")
    sitting.look()
    sitting.press(str(place + 1))
    left_out = "In another form, by your answers: Extended child's pose (at a table)."
    assert left_out in sitting.look()
    sitting.press(Key.ENTER)
    assert left_out in sitting.look()


def test_nobody_is_sent_to_the_floor_who_cannot_get_up_again(sit_down: SitDown) -> None:
    sitting = sit_down(BRIDGE, confirmed=False)
    sitting.press(Key.ENTER, "n", "1", Key.ENTER)
    assert "do not begin on the floor" in sitting.look()
    sitting.press("y", Key.ENTER)
    assert sitting.driver is None
    sitting.press(Key.ESCAPE)
    assert sitting.left == 1
    assert not sitting.coach.first_start_done


def test_who_has_a_firm_bed_begins_what_was_asked_for_on_it(sit_down: SitDown) -> None:
    sitting = sit_down(BRIDGE, confirmed=False)
    sitting.press(Key.ENTER, "n", "1", Key.ENTER, "b")
    assert sitting.driver is not None
    assert sitting.coach.first_start is not None
    assert sitting.coach.first_start["surface"] == "bed"
    assert "Do it on your firm bed, not on the floor." in sitting.look()


def test_who_has_no_place_to_lie_reads_the_menu_and_is_not_sent_to_the_floor(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(Options(), confirmed=False)
    sitting.press(Key.ENTER, "n", "1", Key.ENTER, "c")
    place = [routine.id for routine in sitting.coach.menu].index("bridge")
    sitting.press(*str(place + 1), Key.ENTER)
    assert "so it waits for you" in sitting.look()
    assert sitting.driver is None
    assert sitting.left == 0


def test_who_asks_for_what_has_no_place_is_asked_again_and_keeps_the_other_answers(
    sit_down: SitDown, tmp_path: Path
) -> None:
    keep(tmp_path, "none", "kneel", "no_floor")
    sitting = sit_down(BRIDGE, confirmed=False)
    asked = sitting.look()
    assert "[x] I cannot get down" in asked
    assert "[x] I cannot kneel" in asked
    sitting.press("1", Key.ENTER)
    assert "Bridging, " in sitting.look()
    assert sitting.coach.first_start is not None
    assert sitting.coach.first_start["true"] == ["kneel"]
    assert sitting.coach.first_start["answered"] != "then"


@pytest.mark.parametrize("can_ask", [True, False])
def test_answers_given_in_the_window_hold_at_the_terminal_too(
    sit_down: SitDown, tmp_path: Path, *, can_ask: bool
) -> None:
    keep(tmp_path, "floor", "pregnant")
    sitting = sit_down(BRIDGE, confirmed=False, can_ask=can_ask)
    if can_ask:
        assert "[x] I am pregnant" in sitting.look()
        sitting.press(Key.ENTER)
    assert "not for you now" in " ".join(sitting.look().split())
    assert sitting.driver is None
    assert sitting.left == 1


def test_where_nobody_can_be_asked_who_cannot_get_up_is_not_led_down(
    sit_down: SitDown, tmp_path: Path
) -> None:
    keep(tmp_path, "none", "no_floor")
    sitting = sit_down(BRIDGE, confirmed=False, can_ask=False)
    assert "so it waits for you" in sitting.look()
    assert sitting.driver is None


def test_who_hears_nothing_reads_it_and_may_hear_it_again(sit_down: SitDown) -> None:
    sitting = sit_down(Options(), confirmed=False)
    sitting.look()
    sitting.press("n")
    assert "Every word also stands here as text" in sitting.look()
    sitting.press("r", Key.ENTER, Key.ESCAPE)
    assert sitting.left == 1
