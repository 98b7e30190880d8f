"""The voice: from an order to the first sample, from a stop to silence, heard at a null sink.

The renderer and the player are the real processes, spoken to over their own protocol; the
sound server is a PulseAudio with a null sink whose monitor is recorded. A null sink has no
latency of its own; a real sound card adds 20 to 60 ms to every onset, Bluetooth more. The
figures hold the recording's frames of 5 ms as well.
"""

from __future__ import annotations

import math
import os
import subprocess
import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from statistics import median
from tempfile import TemporaryDirectory

from tests.system.sound_server import AUDIBLE, FRAME_MS, Ear, SoundServer, is_installed
from tests.system.voice_worker import VoiceWorker, working

from bench import voice_session
from bench.processes import busy_cores
from bench.table import Row
from sciatica_coach.voice.buffering import LONG
from sciatica_coach.voice.protocol import (
    CueEnded,
    CueStarted,
    OpenSound,
    Play,
    Ready,
    Render,
    Rendered,
    Setup,
    SoundOpened,
    Stop,
)
from sciatica_coach.voice.sound_file import Sound, written

TIMES = 50
_TO_BE_HEARD_S = 0.3
_TO_BE_SILENT_S = 0.2
_TONE_S, _TONE_RATE = 10, 24_000
_BUSY_S = 3


@dataclass(frozen=True, slots=True)
class Said:
    """One cue: its file, how long until it was heard, and until it was silent again."""

    path: str
    onset_ms: float
    silence_ms: float


def rows() -> list[Row]:
    """Each engine's figures; one row that says why, where there is no PulseAudio."""
    if not is_installed():
        return [Row("voice", "not measured: pulseaudio, parec or pactl is not installed")]
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o700)
        server = SoundServer(folder)
        server.start()
        try:
            return [
                *_measured(server, folder / "cache", "system", ready_limit=1000, cold_limit=250),
                *_measured(server, folder / "cache", "natural", ready_limit=2000, cold_limit=600),
                *_holes(server, folder / "cache"),
                *voice_session.rows(server, folder / "session"),
                voice_session.growth("system", folder / "growth"),
                voice_session.growth("natural", folder / "growth"),
            ]
        finally:
            server.stop()


def _measured(
    server: SoundServer, cache: Path, engine: str, *, ready_limit: float, cold_limit: float
) -> list[Row]:
    environment = server.environment
    began = time.perf_counter()
    with working("render", environment) as renderer, working("play", environment) as player:
        renderer.tell(Setup(engine, "", 155, "en", str(cache)))
        ready = renderer.hear(Ready)
        ready_ms = (time.perf_counter() - began) * 1000
        if ready.engine != engine:
            return [Row(f"{engine} voice", f"not measured: {ready.notice}")]
        player.tell(OpenSound())
        player.hear(SoundOpened)
        ear = server.listen()
        try:
            cold = [_said_new(renderer, player, ear, each) for each in range(TIMES)]
            known = [_said_again(player, ear, cold[each].path, each) for each in range(TIMES)]
        finally:
            ear.stop()
    return [
        Row(
            f"{engine} voice: start to ready",
            f"{ready_ms:.0f} ms",
            value=ready_ms,
            limit=ready_limit,
            unit="ms",
        ),
        _row(f"{engine} cue, not rendered, to sound", [each.onset_ms for each in cold], cold_limit),
        _row(f"{engine} cue, rendered, to sound", [each.onset_ms for each in known], 60),
        _row("interrupt to silence", [each.silence_ms for each in known], 30),
    ]


def _holes(server: SoundServer, cache: Path) -> list[Row]:
    """Silence in a tone that plays while the natural voice renders and every core is busy."""
    tone = cache / "tone.wav"
    tone.write_bytes(written(Sound(_TONE_RATE, _sine(_TONE_S))))
    environment = server.environment
    with working("render", environment) as renderer, working("play", environment) as player:
        renderer.tell(Setup("natural", "", 155, "en", str(cache)))
        if renderer.hear(Ready).engine != "natural":
            return []
        player.tell(OpenSound())
        player.hear(SoundOpened)
        with busy_cores():
            rendered = _rendered_for(renderer, _BUSY_S)  # a session is longer than this
            ear = server.listen()
            try:
                player.tell(Play(1, str(tone)))
                player.hear(CueStarted)
                rendered += _rendered_for(renderer, _TONE_S)
                player.hear(CueEnded)
                time.sleep(_TO_BE_HEARD_S)
            finally:
                ear.stop()
            theirs = _holes_of_paplay(server, tone)
    silent_ms = _silence_in(ear)
    text = f"{silent_ms} ms in {_TONE_S} s, {rendered} cues rendered meanwhile"
    beside = f"{theirs} ms by paplay"
    return [Row("holes beside the natural voice", text, beside, silent_ms, 0, "ms")]


def _holes_of_paplay(server: SoundServer, tone: Path) -> int:
    """The same tone by PulseAudio's own player, with as much sound ahead as ours."""
    ear = server.listen()
    try:
        subprocess.run(
            [str(which("paplay")), f"--latency-msec={LONG.pulse_ms}", str(tone)],
            env=os.environ | server.environment,
            check=True,
        )
    finally:
        ear.stop()
    return _silence_in(ear)


def _silence_in(ear: Ear) -> int:
    """Milliseconds of silence between the first sound and the last."""
    first, last = ear.sounds(pause_s=_TONE_S)[0]
    silent = sum(1 for at, peak in ear.heard if first < at < last and peak <= AUDIBLE)
    return silent * FRAME_MS


def _rendered_for(renderer: VoiceWorker, seconds: float) -> int:
    """How many new cues are rendered one after the other in that time."""
    until, count = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        renderer.tell(Render(count, f"Cue {count}, and breathe out slowly."))
        renderer.hear(Rendered)
        count += 1
    return count


def _sine(seconds: int) -> array[int]:
    turn = math.tau * 440 / _TONE_RATE
    return array("h", (round(9000 * math.sin(turn * each)) for each in range(seconds * _TONE_RATE)))


def _said_new(renderer: VoiceWorker, player: VoiceWorker, ear: Ear, number: int) -> Said:
    """Words that no cache holds."""
    ordered = time.monotonic()
    renderer.tell(Render(number, f"Number {number}, and breathe out slowly."))
    path = renderer.hear(Rendered).path
    return _heard(player, ear, ordered, path, number)


def _said_again(player: VoiceWorker, ear: Ear, path: str, number: int) -> Said:
    return _heard(player, ear, time.monotonic(), path, TIMES + number)


def _heard(player: VoiceWorker, ear: Ear, ordered: float, path: str, number: int) -> Said:
    player.tell(Play(number, path))
    player.hear(CueStarted)
    time.sleep(_TO_BE_HEARD_S)
    heard = ear.first_sound_after(ordered)
    stopped = time.monotonic()
    player.tell(Stop(number))
    time.sleep(_TO_BE_SILENT_S)
    last = ear.last_sound()
    if heard is None or last is None:
        raise TimeoutError("the sound server is silent")
    return Said(path, (heard - ordered) * 1000, max(0.0, last - stopped) * 1000)


def _row(what: str, values: Sequence[float], limit: float) -> Row:
    ordered = sorted(values)
    p95 = ordered[len(ordered) * 95 // 100]
    text = f"{p95:.0f} ms p95 of {len(ordered)} (median {median(ordered):.0f})"
    return Row(what, text, "", p95, limit, "ms")
