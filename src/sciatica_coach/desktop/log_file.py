"""The program's log: our own lines, Qt's messages and every error that nobody caught.

An error in a slot must not end a session: it is written down with its traceback, and the
session goes on. The log holds no answers and no health data; it lies in the cache folder,
where a person may delete it.
"""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

NAME = "sciatica-coach.log"
_BYTES = 500_000
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
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        root.addHandler(logging.NullHandler())
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_error


def close_log() -> None:
    """Write everything and let go of the file; Python and Qt report as they did before."""
    qInstallMessageHandler(None)
    sys.excepthook = sys.__excepthook__
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
