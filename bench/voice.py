"""The voice: from an order to the first sample, from a stop to silence, heard at a null sink.

The renderer and the player are the real processes, spoken to over their own protocol; the
sound server is a PulseAudio with a null sink whose monitor is recorded. A null sink has no
latency of its own; a real sound card adds 20 to 60 ms to every onset, Bluetooth more. The
figures hold the recording's frames of 5 ms as well.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.system.sound_server import Ear, SoundServer, is_installed
from tests.system.voice_worker import VoiceWorker, working

from bench.table import Row
from sciatica_coach.voice.protocol import (
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

TIMES = 50
_TO_BE_HEARD_S = 0.3
_TO_BE_SILENT_S = 0.2


@dataclass(frozen=True, slots=True)
class Said:
    """One cue: its file, how long until it was heard, and until it was silent again."""

    path: str
    onset_ms: float
    silence_ms: float


def rows() -> list[Row]:
    """The voice's figures; one row that says why, where there is no PulseAudio."""
    if not is_installed():
        return [Row("voice", "not measured: pulseaudio, parec or pactl is not installed")]
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o700)
        server = SoundServer(folder)
        server.start()
        try:
            return _measured(server, folder / "cache")
        finally:
            server.stop()


def _measured(server: SoundServer, cache: Path) -> list[Row]:
    environment = server.environment
    began = time.perf_counter()
    with working("render", environment) as renderer, working("play", environment) as player:
        renderer.tell(Setup("system", "", 155, "en", str(cache)))
        engine = renderer.hear(Ready).engine
        ready_ms = (time.perf_counter() - began) * 1000
        if engine != "system":
            return [Row("voice", "not measured: espeak-ng is not installed")]
        player.tell(OpenSound())
        player.hear(SoundOpened)
        ear = server.listen()
        try:
            cold = [_said_new(renderer, player, ear, each) for each in range(TIMES)]
            known = [_said_again(player, ear, cold[each].path, each) for each in range(TIMES)]
        finally:
            ear.stop()
    return [
        Row("renderer: start to ready", f"{ready_ms:.0f} ms", "", ready_ms, 1000, "ms"),
        _row("cue, not rendered, to first sample", [each.onset_ms for each in cold], 250),
        _row("cue, rendered, to first sample", [each.onset_ms for each in known], 60),
        _row("interrupt to silence", [each.silence_ms for each in known], 30),
    ]


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
