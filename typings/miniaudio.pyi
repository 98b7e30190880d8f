"""Types of miniaudio 1.71: only what is used here. The package ships none."""

from array import array
from collections.abc import Callable, Generator, Sequence
from enum import Enum

Frames = bytes | bytearray | memoryview | array[int]

class Backend(Enum):
    WASAPI = ...
    COREAUDIO = ...
    PULSEAUDIO = ...
    ALSA = ...
    JACK = ...
    NULL = ...

class SampleFormat(Enum):
    SIGNED16 = ...
    FLOAT32 = ...

class ThreadPriority(Enum):
    NORMAL = ...
    HIGH = ...
    HIGHEST = ...
    REALTIME = ...

class MiniaudioError(Exception): ...

class DecodedSoundFile:
    samples: array[int]
    sample_rate: int
    nchannels: int

def decode_file(
    filename: str,
    output_format: SampleFormat = ...,
    nchannels: int = 2,
    sample_rate: int = 44100,
) -> DecodedSoundFile:
    """Raises DecodeError, a MiniaudioError, for what is no sound file."""

class AbstractDevice:
    running: bool
    backend: str
    stop_callback: Callable[[], None] | None
    def stop(self) -> None: ...
    def close(self) -> None: ...

class PlaybackDevice(AbstractDevice):
    sample_rate: int
    nchannels: int
    buffersize_msec: int
    def __init__(
        self,
        output_format: SampleFormat = ...,
        nchannels: int = 2,
        sample_rate: int = 44100,
        buffersize_msec: int = 200,
        device_id: None = None,
        callback_periods: int = 0,
        backends: Sequence[Backend] | None = None,
        thread_prio: ThreadPriority = ...,
        app_name: str = "",
    ) -> None: ...
    def start(self, callback_generator: Generator[Frames, int, None]) -> None:
        """Start playing; the generator must have been started (its first `next` done)."""

class CaptureDevice(AbstractDevice):
    def __init__(
        self,
        input_format: SampleFormat = ...,
        nchannels: int = 2,
        sample_rate: int = 44100,
        buffersize_msec: int = 200,
        device_id: None = None,
        callback_periods: int = 0,
        backends: Sequence[Backend] | None = None,
        thread_prio: ThreadPriority = ...,
        app_name: str = "",
    ) -> None: ...
    def start(self, callback_generator: Generator[None, bytearray, None]) -> None:
        """Start recording; the generator must have been started (its first `next` done)."""
