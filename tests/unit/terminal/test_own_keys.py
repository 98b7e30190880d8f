"""Keys of one's own at the terminal: heard, listed, and never in the way of Space and Esc."""

from __future__ import annotations

import pytest
from tests.sitting import SitDown

from sciatica_coach.options import Options
from sciatica_coach.settings.table import KEYS
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.own_keys import OwnKeys


def own(**keys: str) -> OwnKeys:
    return OwnKeys({f"key.{action}": key for action, key in keys.items()})


def test_without_keys_of_ones_own_every_key_means_itself() -> None:
    keys = OwnKeys({})
    for key in ("h", "r", "t", "u", "?", Key.SPACE, Key.ESCAPE, Key.LEFT, Key.ENTER, "7"):
        assert keys.meant_by(key) == key


def test_a_key_of_ones_own_takes_the_place_of_the_usual_one() -> None:
    keys = own(hurts="X", next="N")
    assert (keys.meant_by("x"), keys.meant_by("h")) == ("h", "")
    assert (keys.meant_by("n"), keys.meant_by(Key.RIGHT)) == (Key.RIGHT, "")


def test_space_esc_and_the_keys_of_clickers_stay() -> None:
    keys = own(pause_or_resume="P", ask_to_stop="Q", hurts="X")
    assert [keys.meant_by(key) for key in ("p", Key.SPACE, Key.PAGE_DOWN, "b", ".")] == (
        [Key.SPACE] * 5
    )
    assert keys.meant_by("q") == keys.meant_by(Key.ESCAPE) == Key.ESCAPE
    assert keys.meant_by(Key.PAGE_UP) == "h"


@pytest.mark.parametrize("taken", ["R", "Space", "V", "PgUp", "b"])
def test_a_key_that_another_action_has_takes_no_place(taken: str) -> None:
    keys = own(hurts=taken)
    assert keys.meant_by("h") == "h"
    assert "H          it hurts" in keys.listed()[0]


def test_a_key_that_no_terminal_sends_takes_no_place() -> None:
    assert own(hurts="F9").meant_by("h") == "h"


def test_the_list_shows_the_persons_own_keys() -> None:
    assert own(hurts="X", louder="PgUp", pause_or_resume="P").listed()[0] == (
        "Space, P   pause, go on          X          it hurts"
    )


def test_every_action_of_the_terminal_is_listed() -> None:
    listed = " ".join(OwnKeys({}).listed())
    only_in_the_window = {"view", "turn", "full_screen"}
    for action, (_, usual) in KEYS.items():
        assert (usual in listed.split() or f"{usual}," in listed) is (
            action not in only_in_the_window
        )


def test_who_chose_another_key_in_the_window_presses_it_at_the_terminal(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(Options())
    assert sitting.coach.set("key.hurts", "X") is None
    sitting.press("1")
    sitting.press(Key.ENTER)
    sitting.wait_for("Hold.")
    sitting.press("h")
    assert "gently" not in sitting.look()
    sitting.press("x")
    assert "gently" in sitting.look()
