"""A sound server of one's own: PulseAudio with a null sink, and an ear at its monitor.

No sound card, no session bus and no person's settings are touched: the server lives in
a folder that the test gives, and processes that are started with its `environment` find
it there. The ear stamps every 5 ms of sound with the time at which it was read.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from array import array
from dataclasses import dataclass, field
from pathlib import Path

RATE = 48_000
FRAME_MS = 5
_FRAME_BYTES = 2 * RATE * FRAME_MS // 1000
_PATIENCE_S = 10.0
AUDIBLE = 200
"""Of 32767; a null sink adds no noise."""


def is_installed() -> bool:
    return all(shutil.which(each) for each in ("pulseaudio", "paplay", "parec", "pactl"))


@dataclass
class SoundServer:
    """One PulseAudio in `folder`; it can be stopped and started again."""

    folder: Path
    _process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PULSE_SERVER": f"unix:{self.folder}/native",
            "PULSE_RUNTIME_PATH": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "HOME": str(self.folder),
        }

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
                *("--use-pid-file=no", "--disable-shm=yes", "--realtime=no"),
                *("-L", "module-null-sink sink_name=coach rate=48000 channels=1 format=s16le"),
                *(
                    "-L",
                    f"module-native-protocol-unix auth-anonymous=1 socket={self.folder}/native",
                ),
            ],
            env=os.environ | self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            if self._run("pactl", "info").returncode == 0:
                return
            time.sleep(0.05)
        raise TimeoutError("PulseAudio did not start")

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        (self.folder / "native").unlink(missing_ok=True)

    def freeze(self) -> None:
        """From here on it answers nobody, and takes no sound."""
        if self._process is not None:
            self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)

    def unplug(self) -> None:
        """Take the loudspeaker away."""
        self._run("pactl", "unload-module", "module-null-sink")

    def plug(self, name: str) -> None:
        """Give it another one."""
        self._run("pactl", "load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}")

    def plug_a_pipe(self, name: str) -> Path:
        """Give it a loudspeaker that somebody else plays: whoever empties the pipe."""
        pipe = self.folder / name
        self._run(
            *("pactl", "load-module", "module-pipe-sink", f"sink_name={name}", f"file={pipe}"),
            *(f"rate={RATE}", "channels=1", "format=s16le"),
        )
        return pipe

    def plug_a_microphone(self, name: str) -> str:
        """Give it a microphone; what is played to the loudspeaker that is returned, it hears."""
        room = f"{name}_room"
        for module in (
            ("module-null-sink", f"sink_name={room}", f"rate={RATE}", "channels=1"),
            ("module-remap-source", f"master={room}.monitor", f"source_name={name}"),
        ):
            self._run("pactl", "load-module", *module)
        self._run("pactl", "set-default-source", name)
        return room

    def play(self, loudspeaker: str, file: Path) -> subprocess.Popen[bytes]:
        """Play a WAV file there; it lasts as long as the process."""
        return subprocess.Popen(
            [str(shutil.which("paplay")), f"--device={loudspeaker}", str(file)],
            env=os.environ | self.environment,
            stderr=subprocess.DEVNULL,
        )

    def recordings(self) -> list[str]:
        """The number of each stream that records."""
        told = self._run("pactl", "list", "short", "source-outputs").stdout.decode()
        return [line.split()[0] for line in told.splitlines()]

    def streams(self) -> list[str]:
        """The number of each stream that plays; one that is opened anew has another."""
        told = self._run("pactl", "list", "short", "sink-inputs").stdout.decode()
        return [line.split()[0] for line in told.splitlines()]

    def listen(self) -> Ear:
        return Ear(
            subprocess.Popen(
                [
                    *("parec", "--device=coach.monitor", "--raw", "--format=s16le"),
                    *(f"--rate={RATE}", "--channels=1", "--latency-msec=10"),
                ],
                env=os.environ | self.environment,
                stdout=subprocess.PIPE,
            )
        )

    def _run(self, *command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            command, env=os.environ | self.environment, capture_output=True, check=False
        )


@dataclass
class Ear:
    """Hears the monitor from its start until `stop`; times are `time.monotonic`, seconds."""

    process: subprocess.Popen[bytes]
    heard: list[tuple[float, int]] = field(default_factory=list)
    sound: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()
        until = time.monotonic() + _PATIENCE_S
        while not self.heard and time.monotonic() < until:
            time.sleep(0.005)

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()
        self._thread.join()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def first_sound_after(self, moment: float) -> float | None:
        """When something was heard for the first time after `moment`."""
        return next((at for at, peak in list(self.heard) if at >= moment and peak > AUDIBLE), None)

    def last_sound(self) -> float | None:
        return next((at for at, peak in reversed(self.heard) if peak > AUDIBLE), None)

    def sounds(self, pause_s: float = 0.15) -> list[tuple[float, float]]:
        """From when to when something was heard; gaps shorter than `pause_s` are bridged."""
        found: list[tuple[float, float]] = []
        for at, peak in list(self.heard):
            if peak <= AUDIBLE:
                continue
            if found and at - found[-1][1] < pause_s:
                found[-1] = (found[-1][0], at)
            else:
                found.append((at, at))
        return found

    def _listen(self) -> None:
        stream = self.process.stdout
        while stream is not None and (data := stream.read(_FRAME_BYTES)):
            samples = array("h", data[: len(data) // 2 * 2])
            if sys.byteorder == "big":
                samples.byteswap()
            peak = max(max(samples, default=0), -min(samples, default=0))
            self.heard.append((time.monotonic(), peak))
            self.sound += data
