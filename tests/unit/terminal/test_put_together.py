"""What happens beside a sitting, as the person reads it at the terminal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.sitting import SitDown, Sitting

from sciatica_coach.app.parts import Parts
from sciatica_coach.app.terminal import connect
from sciatica_coach.desktop.notice import Notice
from sciatica_coach.options import Options


@pytest.fixture
def sitting(sit_down: SitDown) -> Sitting:
    sitting = sit_down(Options())
    sitting.look()
    return sitting


@pytest.fixture
def parts(sitting: Sitting) -> Iterator[Parts]:
    parts = Parts(Options(), sitting.coach, sitting.coach.paths)
    connect(sitting.shell, parts)
    yield parts
    parts.close()


def test_a_reminder_that_no_desktop_shows_stands_on_the_screen(
    sitting: Sitting, parts: Parts
) -> None:
    parts.reminders.due.emit(Notice("A little time?", "Only if it suits you today."))
    assert sitting.look() == "A little time? Only if it suits you today.\n"


def test_who_presses_the_notice_reads_where_the_coach_is(sitting: Sitting, parts: Parts) -> None:
    parts.reminders.pressed.emit()
    assert "The coach is open here." in sitting.look()
