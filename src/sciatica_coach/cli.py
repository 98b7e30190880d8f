"""The command: open the window, or do what was typed.

A start from the desktop has nothing typed, and so nothing to understand: the window is
on its way at once. Whatever was typed goes to `arguments`, which reads and checks it
before anything opens. What cannot be done gets one sentence, never a traceback.

Who is told to end while still starting does so at once: there is nothing yet to lead out
of, and an exception in the middle of loading Qt would abort. `desktop.termination` takes
over from there.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence

from sciatica_coach.desktop.display import window_problem
from sciatica_coach.options import Options
from sciatica_coach.wrong_use import WrongUseError

DONE, FAILED, WRONG_USE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code is 0 done, 1 failed, 2 wrong use or no display."""
    if arguments is None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: os._exit(DONE))
    typed = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")  # a terminal without “ ” shows ? and goes on
    try:
        code = _follow(typed) if typed else _open_window()
        if sys.stdout is not None:  # a program without a console has none
            sys.stdout.flush()
    except WrongUseError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        _write_no_more()  # the reader has had enough
        return DONE
    except OSError as error:
        _write_no_more()
        print(f"That did not work: {error.strerror or error}.", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return DONE
    return code


def _write_no_more() -> None:
    """Let what is left in the buffer go nowhere, or Python would try it again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _follow(typed: Sequence[str]) -> int:
    # It brings the parser and the whole coach, for which a window would have to wait.
    from sciatica_coach.arguments import follow

    return follow(typed)


def _open_window() -> int:
    problem = window_problem(os.environ)
    if problem:
        raise WrongUseError(problem)
    from sciatica_coach import app

    return app.run_window(Options())
