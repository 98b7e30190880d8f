"""Two claps: how many are heard, and how often something else is taken for them.

Both are measured at the listener's real process, which hears a virtual microphone: what is
played to a null sink of a PulseAudio of its own comes out of it. Several microphones stand
side by side, so that an hour of noise passes in a part of one. Beside it the detector alone
hears more of the same, as fast as it can. Recordings are taken where a folder of them is
given (`living_room`); without one all sounds are made by calculation, and the rows say so.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from tests.household import pcm
from tests.system.sound_server import SoundServer, is_installed
from tests.system.voice_worker import VoiceWorker, working

from bench import living_room
from bench.living_room import Recording
from bench.processes import processor_share
from bench.table import Row
from sciatica_coach.hearing.claps import ClapHearing, ClappedTwice
from sciatica_coach.hearing.slices import RATE
from sciatica_coach.voice.protocol import MicrophoneMute, OpenMicrophone, TwoClapsHeard, decode
from sciatica_coach.voice.sound_file import Sound, written

MICROPHONES = 4
PAIRS_EACH = 25
NOISE_S, LONG_NOISE_S = 60.0, 900.0
ALONE_S = 1_200.0
"""At each microphone, and by the detector alone."""
LATEST_S = 1.6
"""After the first clap: a pair is told at most 0.7 + 0.5 s later, and sound takes its way."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What one listener told of a file: when, in seconds from the file's beginning."""

    at_s: tuple[float, ...]
    share: float


def rows(*, long: bool) -> list[Row]:
    """Claps heard and false pauses; one row that says why, where there is no PulseAudio."""
    claps, others = living_room.recorded("claps"), living_room.recorded("others")
    alone = _alone(others)
    if not is_installed():
        return [alone, Row("claps at a microphone", "not measured: pulseaudio is not installed")]
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o700)
        server = SoundServer(folder)
        server.start()
        try:
            # All before the first is listened to: another default moves who listens already.
            for number in range(MICROPHONES):
                server.plug_a_microphone(_name(number))
            return [
                *_claps_heard(server, folder, claps),
                _false_pauses(server, folder, others, LONG_NOISE_S if long else NOISE_S),
                alone,
            ]
        finally:
            server.stop()


def _claps_heard(server: SoundServer, folder: Path, claps: Sequence[Recording]) -> list[Row]:
    files, begins = [], []
    for number in range(MICROPHONES):
        wave, begin_s = living_room.clap_pairs(Random(number), PAIRS_EACH, claps)
        files.append(folder / f"claps{number}.wav")
        files[-1].write_bytes(written(Sound(RATE, pcm(wave))))
        begins.append(begin_s)
    heard = _listened(server, files)
    late_s: list[float] = []
    told = 0
    for begin_s, each in zip(begins, heard, strict=True):
        told += len(each.at_s)
        for began_s in begin_s:
            late_s += [at_s - began_s for at_s in each.at_s if 0 < at_s - began_s < LATEST_S][:1]
    total = MICROPHONES * PAIRS_EACH
    missed = 100 * (1 - len(late_s) / total)
    text = f"{len(late_s)} of {total} ({median(late_s or [0]):.2f} s after the first clap)"
    share = max(each.share for each in heard)
    return [
        Row(f"two claps heard, {_kind(claps)}", text, f"{told} told", missed, 5, "% missed"),
        Row("listening, of a core", f"{share:.2f} %", "", share, 5, "%"),
    ]


def _false_pauses(
    server: SoundServer, folder: Path, others: Sequence[Recording], seconds: float
) -> Row:
    files = [
        living_room.recording(
            folder / f"noise{number}.wav", seconds, living_room.household(Random(number), others)
        )
        for number in range(MICROPHONES)
    ]
    count = sum(len(each.at_s) for each in _listened(server, files))
    return _row("false pauses, microphone", count, MICROPHONES * seconds, others)


def _alone(others: Sequence[Recording]) -> Row:
    hearing, count, seconds = ClapHearing(), 0, 0.0
    pieces = living_room.household(Random(99), others)
    while seconds < ALONE_S:
        samples = next(pieces)
        seconds += len(samples) / RATE
        count += sum(isinstance(each, ClappedTwice) for each in hearing.feed(samples))
    return _row("false pauses, detector alone", count, seconds, others)


def _row(what: str, count: int, seconds: float, others: Sequence[Recording]) -> Row:
    an_hour = count * 3600 / seconds
    text = f"{count} in {seconds / 60:.0f} min of noise, {_kind(others)}"
    return Row(what, text, "", an_hour, 1, "an hour")


def _kind(recordings: Sequence[Recording]) -> str:
    return f"{len(recordings)} recordings" if recordings else "made by calculation"


def _listened(server: SoundServer, files: Sequence[Path]) -> list[Heard]:
    """Each file at a microphone of its own, all at once."""
    found: dict[int, Heard] = {}
    threads = [
        threading.Thread(target=lambda n=number, f=file: found.update({n: _at(server, n, f)}))
        for number, file in enumerate(files)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [found[number] for number in range(len(files))]


def _at(server: SoundServer, number: int, file: Path) -> Heard:
    environment = {**server.environment, "PULSE_SOURCE": _name(number)}
    with working("listen", environment) as listener:
        listener.tell(OpenMicrophone())
        listener.hear(MicrophoneMute)  # it listens, and nothing is played yet
        ear = Notes(listener)
        began_s = time.monotonic()
        playing = server.play(f"{_name(number)}_room", file)
        share = processor_share(listener.process.pid, 20.0)
        playing.wait()
        time.sleep(LATEST_S)
        at_s = tuple(each - began_s for each in ear.at_s)
    return Heard(at_s, share)


def _name(number: int) -> str:
    return f"microphone{number}"


class Notes:
    """Writes down when the listener tells of two claps, until it ends."""

    def __init__(self, listener: VoiceWorker) -> None:
        self.at_s: list[float] = []
        self._listener = listener
        threading.Thread(target=self._write, daemon=True).start()

    def _write(self) -> None:
        for line in self._listener.process.stdout or ():
            if isinstance(decode(line), TwoClapsHeard):
                self.at_s.append(time.monotonic())
