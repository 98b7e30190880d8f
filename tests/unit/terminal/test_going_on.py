"""A session was cut off: the terminal, too, offers to go on with it, and loses nothing."""

from __future__ import annotations

from pathlib import Path

from tests.cut_off import lead, leave
from tests.sessions import ASSETS
from tests.sitting import SitDown

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Key

EARLIER = {"surface": "floor", "true": []}


def cut_off_in_the_third_press_up(home: Path) -> Path:
    """A session of the home at which the terminal sits down."""
    coach = Coach(Paths(home / "config", home / "data", home / "cache", ASSETS))
    coach.answer_first_start(EARLIER)
    play = lead(coach, "first_steps")
    play.wait_for(SegmentKind.HOLD, 3, into=1)
    return leave(coach, play)


def test_enter_goes_on_at_the_same_repetition(sit_down: SitDown, tmp_path: Path) -> None:
    path = cut_off_in_the_third_press_up(tmp_path)
    sitting = sit_down(Options())
    asked = sitting.look()
    assert "You were in the middle of First steps." in asked
    assert "It goes on with Press up, number 3" in " ".join(asked.split())
    sitting.press(Key.ENTER)
    assert sitting.driver is not None
    segment = sitting.driver.moment().segment
    assert segment is not None
    assert segment.kind is SegmentKind.LEAD_IN
    assert "3 of 5" in sitting.wait_for("Hold, 3 s")
    assert path.exists()


def test_who_puts_it_off_is_asked_again(sit_down: SitDown, tmp_path: Path) -> None:
    path = cut_off_in_the_third_press_up(tmp_path)
    before = path.read_bytes()
    sitting = sit_down(Options())
    sitting.press(Key.ESCAPE)
    assert "Enter: start." in sitting.look()
    assert "You were in the middle" in sit_down(Options()).look()
    assert path.read_bytes() == before


def test_who_ends_it_is_not_asked_again_and_what_was_done_stays(
    sit_down: SitDown, tmp_path: Path
) -> None:
    path = cut_off_in_the_third_press_up(tmp_path)
    before = path.read_bytes()
    sitting = sit_down(Options())
    sitting.press("e")
    assert "Enter: start." in sitting.look()
    assert "You were in the middle" not in sit_down(Options()).look()
    assert path.read_bytes() == before


def test_what_was_asked_for_goes_before(sit_down: SitDown, tmp_path: Path) -> None:
    cut_off_in_the_third_press_up(tmp_path)
    text = sit_down(Options(routine="bridge", start=True)).look()
    assert "You were in the middle" not in text
    assert "Bridging" in text
