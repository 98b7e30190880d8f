"""The voice's two processes by themselves: what they are told, and what they answer."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.system.voice_room import replace_package
from tests.system.voice_worker import VoiceWorker, working

from sciatica_coach.voice.protocol import (
    CueFailed,
    Fault,
    Loading,
    Ping,
    Play,
    Pong,
    Ready,
    Render,
    Rendered,
    RenderFailed,
    Setup,
    SoundLost,
    decode,
)
from sciatica_coach.voice.sound_file import Sound, read

SENTENCE = "Lie on your front, legs straight and loose."
NO_SOUND = {"PULSE_SERVER": "unix:/nowhere", "ALSA_CONFIG_PATH": os.devnull}


def setup(cache: Path, rate: int = 155, voice: str = "") -> Setup:
    return Setup("system", voice, rate, "en", str(cache))


def said(cache: Path, rate: int) -> int:
    """How long a new renderer takes over the first thing that it says, in milliseconds."""
    with working("render", {}) as renderer:
        renderer.tell(setup(cache, rate))
        renderer.tell(Render(1, SENTENCE))
        return renderer.hear(Rendered).duration_ms


def test_the_very_first_words_have_the_rate_that_was_wished_for(tmp_path: Path) -> None:
    slow = [said(tmp_path / f"slow{each}", 110) for each in range(4)]
    fast = [said(tmp_path / f"fast{each}", 200) for each in range(4)]
    assert len(set(slow)) == len(set(fast)) == 1
    assert slow[0] > 1.5 * fast[0]


def test_what_was_rendered_once_is_found_again(tmp_path: Path) -> None:
    with working("render", {}) as renderer:
        renderer.tell(setup(tmp_path))
        renderer.tell(Render(1, SENTENCE))
        renderer.tell(Render(2, SENTENCE))
        first, second = renderer.hear(Rendered), renderer.hear(Rendered)
    assert (first.job, first.cached) == (1, False)
    assert (second.job, second.cached) == (2, True)
    assert first.path == second.path
    assert read(Path(first.path).read_bytes()).duration_ms == first.duration_ms


def test_words_are_told_where_they_are_heard_also_from_the_cache(tmp_path: Path) -> None:
    text = "Change sides. Straighten both legs. Now the right knee."
    with working("render", {}) as renderer:
        renderer.tell(setup(tmp_path))
        renderer.tell(Render(1, text))
        renderer.tell(Render(2, text))
        new, found = renderer.hear(Rendered), renderer.hear(Rendered)
    assert new.words == found.words
    assert len(new.words) == len(text.split())
    sound = read(Path(new.path).read_bytes())
    pauses = ends_of_pauses(sound)
    assert len(pauses) == 2
    for word, pause_ms in zip((2, 5), pauses, strict=True):
        assert new.words[word] == pytest.approx(pause_ms, abs=40)


def ends_of_pauses(sound: Sound, at_least_ms: int = 200) -> list[int]:
    """Where the sound comes back after silence, in milliseconds from its start."""
    quiet_ms, ends = 0, []
    block = sound.rate // 100
    for start in range(0, len(sound.samples), block):
        is_quiet = max(map(abs, sound.samples[start : start + block])) < 300
        if not is_quiet and quiet_ms >= at_least_ms:
            ends.append(start * 1000 // sound.rate)
        quiet_ms = quiet_ms + 10 if is_quiet else 0
    return ends


def test_an_unknown_speaker_is_told_and_the_usual_one_speaks(tmp_path: Path) -> None:
    with working("render", {}) as renderer:
        renderer.tell(setup(tmp_path, voice="Zoe"))
        ready = renderer.hear(Ready)
        (used,) = [each for each in ready.voices if each.id == ready.voice]
        assert ready.notice == (
            f"The speaker Zoe is not on this computer any more, so {used.name} speaks."
        )
        renderer.tell(Render(1, SENTENCE))
        renderer.hear(Rendered)


@pytest.mark.parametrize(("rate", "bound"), [(1, 80), (-5, 80), (100_000, 260)])
def test_a_rate_that_nobody_could_follow_is_kept_within_bounds(
    rate: int, bound: int, tmp_path: Path
) -> None:
    assert said(tmp_path / "wild", rate) == said(tmp_path / "bound", bound)


@pytest.mark.parametrize("engine", ["system", "natural"])
def test_long_texts_and_other_scripts_are_said_or_told_and_nothing_hangs(
    engine: str, tmp_path: Path
) -> None:
    """At most a minute of a text of 5,000 characters."""
    texts = (
        (f"{SENTENCE} " * 120)[:5_000],
        "x" * 5_000,
        "Упражнение первое",
        "اليوم",
        "両手を床に",
        "\N{FLEXED BICEPS} Push up.",
    )
    with working("render", {}) as renderer:
        renderer.tell(Setup(engine, "", 155, "en", str(tmp_path)))
        assert renderer.hear(Ready).engine == engine
        for job, text in enumerate(texts):
            renderer.tell(Render(job, text))
            assert renderer.hear_one_of(Rendered, RenderFailed).job == job
        renderer.tell(Render(99, SENTENCE))
        assert renderer.hear(Rendered).job == 99
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("text", ["", " ... ", "\N{SMILING FACE WITH SUNGLASSES}", "\0"])
def test_what_cannot_be_said_is_told_and_the_next_words_are_said(text: str, tmp_path: Path) -> None:
    with working("render", {}) as renderer:
        renderer.tell(setup(tmp_path))
        renderer.tell(Render(1, text))
        assert renderer.hear(RenderFailed).job == 1
        renderer.tell(Render(2, SENTENCE))
        assert renderer.hear(Rendered).job == 2


@pytest.mark.parametrize("role", ["render", "play"])
def test_nonsense_is_told_and_does_no_harm(role: str, tmp_path: Path) -> None:
    with working(role, NO_SOUND) as worker:
        for line in (b"\n", b"\xff\xfe\n", b'{"is":"Ready"}\n', b"[" * 5_000 + b"\n"):
            worker.write(line)
            assert worker.hear(Fault).text
        worker.tell(setup(tmp_path) if role == "render" else Ping(7))
        worker.hear(Ready if role == "render" else Pong)


def test_what_a_package_prints_does_not_get_among_the_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chatter = 'print("Audio saved to", flush=True)\nraise ImportError'
    replace_package("hibari", tmp_path, chatter, monkeypatch)
    with working("render", {}) as renderer:
        renderer.tell(Setup("auto", "", 155, "en", str(tmp_path)))
        lines = renderer.process.stdout
        assert lines is not None
        heard = [decode(lines.readline()) for _ in range(3)]
    assert heard[:2] == [Loading("natural"), Loading("system")]
    assert isinstance(heard[2], Ready)


def test_a_renderer_ends_with_its_parent_while_it_is_busy(tmp_path: Path) -> None:
    renderer = VoiceWorker("render", {})
    renderer.tell(setup(tmp_path))
    renderer.hear(Ready)
    for job in range(50):
        renderer.tell(Render(job, f"{SENTENCE} {job}. " * 10))
    assert renderer.close() == 0
    assert not list(tmp_path.glob("*.part"))


DIES_AT_ONCE = """
import os
from sciatica_coach.voice.protocol import Loading
from sciatica_coach.voice.worker import Wire

Wire().send_and_wait(Loading("natural"))
os.abort()
"""


def test_what_is_told_before_something_dangerous_is_heard_whatever_comes_of_it() -> None:
    died = subprocess.run([sys.executable, "-c", DIES_AT_ONCE], capture_output=True, check=False)
    assert died.returncode == -signal.SIGABRT
    assert [decode(line) for line in died.stdout.splitlines()] == [Loading("natural")]


def test_a_player_without_sound_says_so_and_answers(tmp_path: Path) -> None:
    with working("play", NO_SOUND) as player:
        player.tell(Play(1, str(tmp_path / "missing.wav")))
        assert player.hear(CueFailed).utterance == 1
        assert player.hear(SoundLost).reason
        player.tell(Ping(7))
        assert player.hear(Pong) == Pong(7)
