"""A warning sign that was told holds at the terminal, too, until a doctor has looked at it."""

from __future__ import annotations

from pathlib import Path

from tests.sitting import SitDown

from sciatica_coach.history.diary import Entry, write_entry
from sciatica_coach.options import Options


def test_with_a_sign_nothing_starts_and_it_says_what_to_do(
    sit_down: SitDown, tmp_path: Path
) -> None:
    write_entry(tmp_path / "data" / "diary.jsonl", Entry.SIGN, {})
    sitting = sit_down(Options(routine="bridge", start=True))
    assert "Please call your doctor today" in sitting.look()
    assert sitting.driver is None
    assert sitting.left == 1


def test_cleared_it_goes_on(sit_down: SitDown, tmp_path: Path) -> None:
    for entry in (Entry.SIGN, Entry.CLEARED):
        write_entry(tmp_path / "data" / "diary.jsonl", entry, {})
    assert sit_down(Options(routine="bridge", start=True)).driver is not None
