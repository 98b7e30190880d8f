"""The listener's process: the microphone, and nothing of it but whether somebody clapped.

Started as `--voice-worker listen`. One thread keeps the microphone open once it is wanted,
and opens it anew when no sound has come for a second: a sound server that dies is reported
by nobody. The sound library's own thread hands over what it hears; a third one judges it
(`claps`) and forgets it. Nothing is written anywhere, and what goes out is one word a clap.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from array import array
from collections.abc import Callable, Generator
from queue import SimpleQueue
from typing import Final

import miniaudio

from sciatica_coach.hearing.claps import ClapHearing, Clapped, Heard
from sciatica_coach.hearing.slices import RATE
from sciatica_coach.voice.cores import go_first
from sciatica_coach.voice.protocol import (
    ClapHeard,
    Fault,
    Message,
    MicrophoneLost,
    MicrophoneMute,
    MicrophoneOpened,
    OpenMicrophone,
    SetDeaf,
    TwoClapsHeard,
)
from sciatica_coach.voice.sound_systems import sound_systems
from sciatica_coach.voice.worker import Wire, end_now

log = logging.getLogger(__name__)

_CHUNK_MS: Final = 40
_LOOK_S: Final = 0.1
_LOST_S: Final = 1.0
_SETTLED_S: Final = 3.0
"""So long a microphone may take for its first sound: wireless ones change their ways first."""
_MUTE_S: Final = 5.0
_RETRY_S: Final = (0.25, 1.0, 2.0)
_STUCK_S: Final = 8.0
_NO_ANSWER: Final = "the sound system does not answer"


class Microphone:
    """The sound device, kept open by a thread of its own once it is wanted.

    Tells over the wire whether it is open, mute or lost, each once per change.
    """

    def __init__(self, wire: Wire, hand_over: Callable[[bytearray], None]) -> None:
        self._wire = wire
        self._hand_over = hand_over
        self._wanted = threading.Event()
        self._device: miniaudio.CaptureDevice | None = None
        self._beat_s = 0.0
        self._gave_sound = False
        self._busy_since_s: float | None = None
        self._told: Message | None = None
        _start("keeper", self._keep)
        _start("watch", self._watch_keeper)

    def open(self) -> None:
        self._wanted.set()

    def release(self) -> None:
        """Let the device go at once, for the end of the process."""
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _keep(self) -> None:
        attempt = 0
        self._wanted.wait()
        while True:
            reason = self._try_to_open() or self._listen()
            self._let_go()
            self._tell(MicrophoneLost(reason))
            time.sleep(_RETRY_S[min(attempt, len(_RETRY_S) - 1)])
            attempt += 1

    def _try_to_open(self) -> str:
        """Open the device; why not, or ""."""
        self._busy_since_s = time.monotonic()
        try:
            device = miniaudio.CaptureDevice(
                input_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=_CHUNK_MS,
                backends=sound_systems(sys.platform),
                app_name="Sciatica Coach",
            )
            stream = self._stream()
            next(stream)
            self._gave_sound = False
            self._beat_s = time.monotonic()
            device.start(stream)
        except miniaudio.MiniaudioError as error:
            return f"no microphone can be opened: {error}"
        finally:
            self._busy_since_s = None
        self._device = device
        return ""

    def _listen(self) -> str:
        """Returns when the device is lost, with the reason."""
        opened_s = time.monotonic()
        while True:
            time.sleep(_LOOK_S)
            now_s = time.monotonic()
            has_begun = self._beat_s > opened_s
            if now_s - self._beat_s > (_LOST_S if has_begun else _SETTLED_S):
                return "the microphone gives no sound any more"
            if self._gave_sound:
                self._tell(MicrophoneOpened(self._device.backend if self._device else ""))
            elif now_s - opened_s > _MUTE_S:
                self._tell(MicrophoneMute())

    def _let_go(self) -> None:
        device, self._device = self._device, None
        self._busy_since_s = time.monotonic()
        if device is not None:
            device.close()
        self._busy_since_s = None

    def _stream(self) -> Generator[None, bytearray, None]:
        """What the device's own thread hands its sound to."""
        sound = yield
        go_first()  # this thread is the sound library's; what it leaves lying is lost
        while True:
            self._beat_s = time.monotonic()
            self._gave_sound = self._gave_sound or sound.count(0) < len(sound)
            self._hand_over(sound)
            sound = yield

    def _watch_keeper(self) -> None:
        """A sound library that does not come back holds the keeper: another process is needed."""
        while True:
            time.sleep(_STUCK_S / 4)
            since_s = self._busy_since_s
            if since_s is not None and time.monotonic() - since_s > _STUCK_S:
                self._wire.send_and_wait(MicrophoneLost(_NO_ANSWER))
                os._exit(1)

    def _tell(self, message: MicrophoneOpened | MicrophoneMute | MicrophoneLost) -> None:
        if type(message) is not type(self._told):
            self._told = message
            self._wire.send(message)


class Listener:
    """Does what each message says, and tells of claps."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._hearing = ClapHearing()
        self._work: SimpleQueue[bytearray | SetDeaf] = SimpleQueue()
        _start("judge", self._judge)
        self.microphone = Microphone(wire, self._work.put)

    def do(self, message: Message) -> None:
        match message:
            case OpenMicrophone():
                self.microphone.open()
            case SetDeaf():
                self._work.put(message)
            case _:
                self._wire.send(Fault(f"{message} is not for the listener"))

    def _judge(self) -> None:
        while True:
            self._tell(self._heard(self._work.get()))

    def _heard(self, work: bytearray | SetDeaf) -> tuple[Heard, ...]:
        if isinstance(work, bytearray):
            return self._hearing.feed(array("h", bytes(work)))
        if work.deaf:
            return self._hearing.go_deaf()
        self._hearing.hear_again()
        return ()

    def _tell(self, heard: tuple[Heard, ...]) -> None:
        for each in heard:
            self._wire.send(ClapHeard() if isinstance(each, Clapped) else TwoClapsHeard())


def _start(name: str, work: Callable[[], None]) -> None:
    """Do that work on a thread of its own; where it fails, the process ends.

    Without it nothing is heard, and another process takes the place of one that has ended.
    """

    def do_it() -> None:
        try:
            work()
        except Exception:  # whatever it is: a thread that is gone would leave the microphone on
            log.exception("the listener's %s has failed", name)
            os._exit(1)

    threading.Thread(target=do_it, name=name, daemon=True).start()


def main() -> int:
    """The whole life of the process; ends it when stdin closes."""
    wire = Wire()
    logging.basicConfig(stream=sys.stderr, format="%(message)s")
    listener = Listener(wire)
    for message in wire.messages():
        listener.do(message)
    end_now(listener.microphone.release)
    return 0
