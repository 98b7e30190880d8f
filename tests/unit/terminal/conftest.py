"""A terminal to sit down at; everything is put back when the person has got up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.sitting import SitDown, Sitting

from sciatica_coach.options import Options


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path) -> Iterator[SitDown]:
    sittings: list[Sitting] = []

    def sit(options: Options, *, confirmed: bool = True, can_ask: bool = True) -> Sitting:
        sittings.append(Sitting(tmp_path, options, confirmed=confirmed, can_ask=can_ask))
        return sittings[-1]

    yield sit
    for each in sittings:
        each.get_up()
