"""A terminal that hands over every key at once, and that is put back as it was.

Echo and line editing are off while the keys are single. Ctrl-C still interrupts, which
ends the session in order; the keys that suspend or quit a program do nothing, because
one that stops in its tracks would leave a person in a hold.
"""

from __future__ import annotations

import atexit
import sys
from contextlib import suppress
from typing import TextIO

if sys.platform == "win32":

    class SingleKeys:
        """Windows has no such mode; its terminals are treated as if nobody could press a key."""

        AVAILABLE = False

        def __init__(self, descriptor: int) -> None: ...

        def enter(self) -> None: ...

        def leave(self) -> None: ...

else:
    import termios

    class SingleKeys:
        """The mode of one terminal; leaving it twice, or without having entered it, is harmless."""

        AVAILABLE = True

        def __init__(self, descriptor: int) -> None:
            self._descriptor = descriptor
            self._before: list[int | list[bytes | int]] | None = None

        def enter(self) -> None:
            if self._before is not None:
                return
            self._before = termios.tcgetattr(self._descriptor)
            mode = termios.tcgetattr(self._descriptor)
            mode[3] &= ~(termios.ECHO | termios.ICANON)
            mode[6][termios.VMIN] = 1
            mode[6][termios.VTIME] = 0
            mode[6][termios.VSUSP] = b"\0"
            mode[6][termios.VQUIT] = b"\0"
            termios.tcsetattr(self._descriptor, termios.TCSADRAIN, mode)
            atexit.register(self.leave)

        def leave(self) -> None:
            """Put the terminal back; also done at the end of the process, whatever ended it."""
            if self._before is None:
                return
            with suppress(termios.error):  # a terminal that is gone needs no mode
                termios.tcsetattr(self._descriptor, termios.TCSADRAIN, self._before)
            self._before = None
            atexit.unregister(self.leave)


def has_keys(stream: TextIO | None) -> bool:
    """Whether somebody can press single keys there; a program without a console has no stream."""
    return SingleKeys.AVAILABLE and stream is not None and stream.isatty()
