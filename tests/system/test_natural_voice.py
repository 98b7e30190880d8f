"""The natural voice itself, as `make test` installs it: it is chosen, it sounds, it stays here.

Elsewhere it is optional; these tests ask for it: pip install --editable '.[natural]'.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.system.voice_worker import VoiceWorker, working

from sciatica_coach.voice.lexicon import spoken
from sciatica_coach.voice.protocol import Ready, Render, Rendered, Setup
from sciatica_coach.voice.sound_file import read

SENTENCES = (
    "Lie on your front, legs straight and loose.",
    "Next, the left knee to the right shoulder. Breathe out slowly.",
    "Figure four piriformis stretch. Tai Chi. Xylobrastical.",
)
NICED = 10

# Whatever would reach for the network ends the process with a traceback.
OFFLINE = """
import sys

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.")):
        raise AssertionError(f"{event} {arguments}")

sys.addaudithook(refuse)
"""
SPEAK = """
from pathlib import Path
from sciatica_coach.voice.engines.natural import make

make().render(sys.argv[1], Path(sys.argv[2]))
"""
PHONEMES = """
import os
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
from hibari import Hibari

print(" ".join(Hibari(voice="heart").phonemize(sys.argv[1])))
"""


@pytest.fixture(autouse=True)
def is_installed() -> None:
    if find_spec("hibari") is None:
        pytest.fail("The natural voice is not installed: pip install --editable '.[natural]'")


def offline(code: str, *arguments: str, **environment: str) -> str:
    run = subprocess.run(
        [sys.executable, "-c", OFFLINE + code, *arguments],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def said(engine: str, cache: Path) -> Sequence[Path]:
    with working("render", {}) as renderer:
        renderer.tell(Setup(engine, "", 155, "en", str(cache)))
        assert renderer.hear(Ready).engine == engine
        return [heard(renderer, job, text) for job, text in enumerate(SENTENCES)]


def heard(renderer: VoiceWorker, job: int, text: str) -> Path:
    renderer.tell(Render(job, text))
    return Path(renderer.hear(Rendered).path)


def loudness(path: Path) -> float:
    """Of the parts that sound."""
    samples = read(path.read_bytes()).samples
    blocks = [samples[start : start + 480] for start in range(0, len(samples) - 480, 480)]
    powers = [sum(each * each for each in block) / len(block) for block in blocks]
    sounding = [power for power in powers if power > max(powers) / 100]
    return float((sum(sounding) / len(sounding)) ** 0.5)


def test_automatic_takes_it_where_english_is_the_language(tmp_path: Path) -> None:
    for language, engine in (("en", "natural"), ("de", "system")):
        with working("render", {}) as renderer:
            renderer.tell(Setup("auto", "", 155, language, str(tmp_path)))
            ready = renderer.hear(Ready)
        assert (ready.engine, ready.notice) == (engine, "")


def test_it_is_as_loud_as_the_voice_of_the_computer(tmp_path: Path) -> None:
    natural, system = said("natural", tmp_path), said("system", tmp_path)
    for one, other in zip(natural, system, strict=True):
        assert loudness(one) == pytest.approx(loudness(other), rel=0.06)  # half a decibel


def test_the_same_words_are_the_same_sound_again(tmp_path: Path) -> None:
    first, again = said("natural", tmp_path / "one"), said("natural", tmp_path / "two")
    assert [each.name for each in first] == [each.name for each in again]
    assert [each.read_bytes() for each in first] == [each.read_bytes() for each in again]


def test_it_reaches_for_no_network_and_needs_none(tmp_path: Path) -> None:
    path = tmp_path / "said.wav"
    offline(SPEAK, " ".join(SENTENCES), str(path))
    assert read(path.read_bytes()).rate == 24_000


def test_it_keeps_nothing_about_the_person_or_the_computer(tmp_path: Path) -> None:
    home, path = tmp_path / "home", tmp_path / "said.wav"
    home.mkdir()
    folders = dict.fromkeys(("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"), str(home))
    offline(SPEAK, SENTENCES[0], str(path), **folders)
    assert list(home.iterdir()) == []


@pytest.mark.parametrize(
    ("word", "phonemes"),
    [
        ("Tai Chi", "ʧˈi"),
        ("piriformis", "pˌɪɹəfˈɔɹmɪs"),
        ("sciatic", "sIˈæTɪk"),
        ("sciatica", "sIˈæTəkə"),
        ("15-30 s", "fˌɪftˈin tə θˈɜɹTi sˈɛkəndz"),
    ],
)
def test_what_is_hard_to_say_is_said_right(word: str, phonemes: str) -> None:
    assert phonemes in offline(PHONEMES, spoken(f"{word} begins.", "natural"))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_every_thread_of_it_makes_way_for_the_player(tmp_path: Path) -> None:
    with working("render", {}) as renderer:
        renderer.tell(Setup("natural", "", 155, "en", str(tmp_path)))
        heard(renderer, 1, SENTENCES[0])
        heard(renderer, 2, SENTENCES[1])  # the first words are waited for, and go before
        tasks = Path(f"/proc/{renderer.process.pid}/task")
        niceness = {
            each.name: os.getpriority(os.PRIO_PROCESS, int(each.name)) for each in tasks.iterdir()
        }
    assert set(niceness.values()) == {max(NICED, os.getpriority(os.PRIO_PROCESS, 0))}
    assert len(niceness) <= 4
