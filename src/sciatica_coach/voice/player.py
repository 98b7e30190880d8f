"""The player's process: cached files and tones to the loudspeaker, and nothing else.

Started as `--voice-worker play`. Nothing else may run here: the audio callback is
Python, and whatever holds the interpreter holds up the sound. One stream stays open,
with silence in it, while the session lasts. A sound server that dies is not reported
by anyone, so after a while without a callback (100 ms, or 400 with the long buffer) the
keeper opens the device anew; where that fails it tells that the sound is lost, and goes
on trying while somebody wants it. Should a sound library hang in that, pings go
unanswered, and the parent puts another player in the place of this one.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from array import array
from collections.abc import Generator
from typing import Final

import miniaudio

from sciatica_coach.voice import tones
from sciatica_coach.voice.buffering import Buffer, Buffering
from sciatica_coach.voice.cores import go_first, waited_ms
from sciatica_coach.voice.mixer import RATE, Mixer
from sciatica_coach.voice.protocol import (
    CloseSound,
    CueFailed,
    Fault,
    Message,
    OpenSound,
    Ping,
    Play,
    PlayTone,
    Pong,
    SetVolume,
    SetWaking,
    SoundLost,
    SoundOpened,
    Stop,
    Tone,
)
from sciatica_coach.voice.sound_systems import sound_systems
from sciatica_coach.voice.worker import Wire, end_now

log = logging.getLogger(__name__)

_LOOK_S: Final = 0.02
_LOOK_AROUND_S: Final = 1.0
_SETTLED_S: Final = 2.0  # wireless loudspeakers wake slowly, and take their first sound late
_HELD_UP_S: Final = 0.05
_RETRY_S: Final = (0.05, 0.25, 0.5, 1.0, 2.0)
_NO_ANSWER_S: Final = 1.0
_STUCK_S: Final = 4.0
_SWITCH_S: Final = 0.0005
_PULSE_AHEAD: Final = "PULSE_LATENCY_MSEC"


class Loudspeaker:
    """The sound device, kept open by a thread of its own while it is wanted.

    Tells `SoundOpened` and `SoundLost` over the wire, each once per change.
    """

    def __init__(self, mixer: Mixer, wire: Wire) -> None:
        self._mixer = mixer
        self._wire = wire
        self._wanted = threading.Event()
        self._device: miniaudio.PlaybackDevice | None = None
        self._beat_s = 0.0
        self._buffering = Buffering()
        self._busy_since_s: float | None = None
        self._told: Message | None = None
        self._telling = threading.RLock()
        self._look_around()
        threading.Thread(target=self._keep, name="keeper", daemon=True).start()

    @property
    def is_stuck(self) -> bool:
        """Whether the sound library has not come back for so long that it will not."""
        return self._busy_s() > _STUCK_S

    def tell_of_a_wait(self) -> None:
        """A sound system that does not answer makes no sound; it may yet come round."""
        with self._telling:  # else what comes round in this moment would be told as lost
            if self._busy_s() > _NO_ANSWER_S:
                self._tell(SoundLost("the sound system does not answer"))

    def open(self) -> None:
        self._wanted.set()

    def close(self) -> None:
        self._wanted.clear()

    def release(self) -> None:
        """Let the device go at once, for the end of the process."""
        self._wanted.clear()
        if self._device is not None:
            self._device.close()

    def _keep(self) -> None:
        attempt = 0
        while True:
            self._wanted.wait()
            reason = self._try_to_open()
            if not reason:
                reason = self._watch()
                self._let_go()
            if not reason:
                attempt = 0
                continue
            self._tell(SoundLost(reason))
            self._mixer.clear()
            time.sleep(_RETRY_S[min(attempt, len(_RETRY_S) - 1)])
            attempt += 1

    def _try_to_open(self) -> str:
        """Open the device; why not, or ""."""
        self._busy_since_s = time.monotonic()
        self._look_around()
        buffer = self._buffering.wanted(_now_ms())
        tell_pulse(buffer)
        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=buffer.chunk_ms,
                callback_periods=buffer.chunks,
                backends=sound_systems(sys.platform),
                app_name="Sciatica Coach",
            )
            stream = self._stream()
            next(stream)
            self._beat_s = time.monotonic()
            self._buffering.opened(buffer, _now_ms())
            self._mixer.opened()
            device.start(stream)
        except miniaudio.MiniaudioError as error:
            return f"no sound device can be opened: {error}"
        finally:
            self._busy_since_s = None
        self._device = device
        self._tell(SoundOpened(device.backend))
        return ""

    def _watch(self) -> str:
        """Returns when the device is not wanted any more, or not like this, or asks for no sound.

        One that has worked is opened anew at once, and what was being said goes on: only
        if that fails is the sound lost. One that never settled is lost; the reason is told.
        """
        opened_s = looked_s = looked_around_s = sounded_s = time.monotonic()
        while self._wanted.is_set():
            time.sleep(_LOOK_S)
            now_s = time.monotonic()
            if now_s - looked_around_s >= _LOOK_AROUND_S:
                looked_around_s = now_s
                self._look_around()
            # When the whole process was held up, silence proves nothing yet.
            was_held_up = now_s - looked_s > _HELD_UP_S
            looked_s = now_s
            has_settled = now_s - opened_s > _SETTLED_S
            limit_s = self._buffering.buffer.lost_ms / 1000 if has_settled else _SETTLED_S
            if now_s - self._beat_s > limit_s and not was_held_up:
                return "" if has_settled else "the sound device takes no sound"
            if not self._mixer.is_quiet:
                sounded_s = now_s
            quiet_ms = round((now_s - sounded_s) * 1000)
            if self._buffering.is_to_change(_now_ms(), quiet_ms):
                return ""
        return ""

    def _look_around(self) -> None:
        total_ms = waited_ms()
        if total_ms is not None:
            self._buffering.waited(_now_ms(), total_ms)

    def _let_go(self) -> None:
        device, self._device = self._device, None
        self._busy_since_s = time.monotonic()
        if device is not None:
            device.close()
        self._busy_since_s = None

    def _stream(self) -> Generator[bytes, int, None]:
        """What the device's own thread asks for its frames."""
        count = yield b""
        go_first()  # this thread is the sound library's
        while True:
            self._beat_s = time.monotonic()
            self._buffering.beat(_now_ms())
            count = yield self._mixer.frames(count)

    def _busy_s(self) -> float:
        """How long the sound library has been at something that is done in moments."""
        since = self._busy_since_s
        return 0.0 if since is None else time.monotonic() - since

    def _tell(self, message: SoundOpened | SoundLost) -> None:
        with self._telling:
            if type(message) is not type(self._told):
                self._told = message
                self._wire.send(message)


def tell_pulse(buffer: Buffer) -> None:
    """Have PulseAudio keep as much sound ahead as is wanted, from the next opening on.

    miniaudio asks it for one chunk ahead, however many chunks are wanted; the PulseAudio
    library itself reads the length from here. PipeWire's has the same.
    """
    os.environ[_PULSE_AHEAD] = str(buffer.pulse_ms)


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000


class Player:
    """Does what each message says; the order of messages is the order of deeds."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._mixer = Mixer(wire.send)
        self._tones: dict[Tone, array[int]] = {}
        threading.Thread(target=self._make_tones, name="tones", daemon=True).start()
        self.loudspeaker = Loudspeaker(self._mixer, wire)

    def do(self, message: Message) -> None:
        match message:
            case Play(utterance, path):
                self.loudspeaker.open()
                self._play(utterance, path)
            case PlayTone(tone):
                self.loudspeaker.open()
                self._mixer.play_tone(self._samples(tone))
            case Stop(utterance):
                self._mixer.stop(utterance)
            case SetVolume(percent):
                self._mixer.set_gain(min(100, max(0, percent)) / 100)
            case SetWaking(slowly):
                self._mixer.set_waking(slowly=slowly)
            case OpenSound():
                self.loudspeaker.open()
            case CloseSound():
                self.loudspeaker.close()
            case Ping(number):
                self._answer(number)
            case _:
                self._wire.send(Fault(f"{message} is not for the player"))

    def _play(self, utterance: int, path: str) -> None:
        try:
            sound = miniaudio.decode_file(
                path, miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
            )
        except (miniaudio.MiniaudioError, OSError, ValueError) as error:
            self._wire.send(CueFailed(utterance, str(error)))
            return
        self._mixer.play(utterance, sound.samples)

    def _samples(self, tone: Tone) -> array[int]:
        """Made now if it is wanted before its turn."""
        if tone not in self._tones:
            self._tones[tone] = tones.samples(tone, RATE)
        return self._tones[tone]

    def _make_tones(self) -> None:
        """A tenth of a second's work, which the start need not wait for."""
        for tone in Tone:
            self._samples(tone)

    def _answer(self, number: int) -> None:
        """Silence is the answer of a player whose sound library hangs: it will be replaced."""
        self.loudspeaker.tell_of_a_wait()
        if not self.loudspeaker.is_stuck:
            self._wire.send(Pong(number))


def main() -> int:
    """The whole life of the process; ends it when stdin closes."""
    # The callback thread gets its turn soon, and no collection stands in its way. All
    # threads go first: one that waits for its turn while it holds the interpreter would
    # hold up the sound, so this stands before the first of them.
    sys.setswitchinterval(_SWITCH_S)
    go_first()
    wire = Wire()
    logging.basicConfig(stream=sys.stderr, format="%(message)s")
    player = Player(wire)
    gc.freeze()
    gc.disable()
    for message in wire.messages():
        player.do(message)
    end_now(player.loudspeaker.release)
    return 0
