"""The program's log: our own lines, Qt's messages and every error that nobody caught.

An error in a slot must not end a session: it is written down with its traceback, and the
session goes on. The log holds no answers and no health data; it lies in the cache folder,
where a person may delete it.
"""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

NAME = "sciatica-coach.log"
_LARGE = 500_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def open_log(folder: Path) -> None:
    """Send everything to the log file in `folder`; a folder that refuses means no log."""
    root = logging.getLogger()
    logging.getLogger("sciatica_coach").setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _put_away(folder / NAME)
        handler = logging.FileHandler(folder / NAME, encoding="utf-8", delay=True)
    except OSError:
        root.addHandler(logging.NullHandler())
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_error
    threading.excepthook = _on_thread_error


def _put_away(log_file: Path) -> None:
    """A log that has grown large makes way for a new one; the one before it goes.

    Only at the start of the program, and without `logging.handlers`, which would cost
    the window a good ten milliseconds.
    """
    if log_file.exists() and log_file.stat().st_size > _LARGE:
        log_file.replace(log_file.with_suffix(".old.log"))


def close_log() -> None:
    """Write everything and let go of the file; Python and Qt report as they did before."""
    qInstallMessageHandler(None)
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    root = logging.getLogger()
    for handler in root.handlers[:]:
        root.removeHandler(handler)
        handler.close()


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt (%s): %s", context.category, message)


def _on_error(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    log.error("an error that nobody caught", exc_info=(kind, error, traceback))


def _on_thread_error(error: threading.ExceptHookArgs) -> None:
    name = error.thread.name if error.thread is not None else "that has gone"
    kind, value = error.exc_type, error.exc_value or error.exc_type()
    log.error(
        "an error that nobody caught in the thread %s",
        name,
        exc_info=(kind, value, error.exc_traceback),
    )
