"""The table of stages: what it allows, and its picture in the documentation."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_coach.coaching.stages import TRANSITIONS, Stage, Trigger, diagram

PICTURE = Path(__file__).parents[3] / "docs" / "session-stages.md"


def test_the_picture_in_the_documentation_is_made_from_the_table() -> None:
    assert f"```mermaid\n{diagram()}```" in PICTURE.read_text(encoding="utf-8")


@pytest.mark.parametrize("stage", [Stage.FINISHED, Stage.STOPPED])
def test_nothing_but_an_undo_leads_out_of_the_end(stage: Stage) -> None:
    ways_out = {trigger for before, trigger in TRANSITIONS if before is stage}

    assert ways_out <= {Trigger.UNDO_STOP}


def test_every_stage_can_be_reached() -> None:
    assert set(TRANSITIONS.values()) | {Stage.READY} == set(Stage)
