"""Every frame of every picture, solved once: bones and skin, no Blender."""

from __future__ import annotations

import pytest
from illustrations.body import Body, read_body
from illustrations.parts import Parts
from illustrations.posing import Poser
from illustrations.script import read_scripts

from tests.unit.illustrations.frames import Reel, reel_of


@pytest.fixture(scope="session")
def poser() -> Poser:
    return Poser(read_body())


@pytest.fixture(scope="session")
def body(poser: Poser) -> Body:
    return poser.body


@pytest.fixture(scope="session")
def parts(poser: Poser) -> Parts:
    return poser.parts


@pytest.fixture(scope="session")
def reels(poser: Poser) -> tuple[Reel, ...]:
    return tuple(reel_of(poser, script) for script in read_scripts())
