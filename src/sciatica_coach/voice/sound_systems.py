"""Which sound systems loudspeaker and microphone are sought in.

NULL is never one of them: without sound libraries miniaudio's default opens it, plays to
nobody, hears silence, and "succeeds".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from miniaudio import Backend

_BY_PLATFORM: Final[Mapping[str, tuple[Backend, ...]]] = {
    "linux": (Backend.PULSEAUDIO, Backend.ALSA, Backend.JACK),
    "win32": (Backend.WASAPI,),
    "darwin": (Backend.COREAUDIO,),
}


def sound_systems(platform: str) -> tuple[Backend, ...]:
    """In the order in which they are tried; `platform` as `sys.platform` has it."""
    return _BY_PLATFORM.get(platform, _BY_PLATFORM["linux"])
