"""Learning the steps at the terminal: each waits for a key, then the menu is there again."""

from __future__ import annotations

from tests.sitting import SitDown, Sitting

from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Key


def learning(sit_down: SitDown) -> Sitting:
    sitting = sit_down(Options(routine="bridge"))
    sitting.look()
    sitting.press("l")
    return sitting


def test_the_menu_tells_how_to_learn_the_steps(sit_down: SitDown) -> None:
    assert "L: learn the steps first." in sit_down(Options()).look()


def test_each_step_waits_for_a_key(sit_down: SitDown) -> None:
    sitting = learning(sit_down)
    first = sitting.look()
    assert "Bridging, step 1 of 7: Step by step, without a clock" in first
    sitting.hands.run(300_000)
    assert sitting.look() == "", "nothing comes by itself"
    sitting.press(Key.SPACE)
    second = sitting.look()
    assert "step 2 of 7" in second
    assert "Lie on your back, knees bent. Your head and back are on the floor." in second


def test_left_leads_back_and_q_to_the_menu(sit_down: SitDown) -> None:
    sitting = learning(sit_down)
    sitting.press("x")
    sitting.look()
    sitting.press(Key.LEFT)
    assert "step 1 of 7" in sitting.look()
    sitting.press("q")
    assert "Enter: start." in sitting.look()
    assert sitting.left == 0


def test_after_the_last_step_the_menu_is_there_again(sit_down: SitDown) -> None:
    sitting = learning(sit_down)
    for _ in range(6):
        sitting.press(Key.SPACE)
    assert "5 times. Hold 5 seconds." in " ".join(sitting.look().split())
    sitting.press(Key.SPACE)
    assert "Enter: start." in sitting.look()


def test_the_key_that_led_here_and_is_held_does_not_lead_on(sit_down: SitDown) -> None:
    sitting = learning(sit_down)
    sitting.look()
    for _ in range(20):
        sitting.hands.run(40)
        sitting.shell.on_key("l")
    assert sitting.look() == ""
