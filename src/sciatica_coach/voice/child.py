"""One child process of voice or hearing, kept alive: started, spoken to, replaced when it fails.

Everything is asynchronous: only `end` waits, and only when the program closes.
"""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from sciatica_coach.voice.protocol import LONGEST_LINE, Message, decode, encode

log = logging.getLogger(__name__)

FAILURES_WITHIN_MS: Final = 60_000
_FAREWELL_MS: Final = 500


class Child(QObject):
    """A worker process and its replacements.

    delays_ms  how long to wait before each replacement; one more failure than there are
               delays, within a minute, and the child is given up

    Signals:
        started(): a process runs; whatever it has to know first can be sent now.
        message_came(message: Message): a whole line was read.
        failed(): the process is gone, and was not told to; another one follows.
        given_up(): as failed, but none follows until `start`.
    """

    started = Signal()
    message_came = Signal(object)
    failed = Signal()
    given_up = Signal()

    def __init__(
        self, role: str, command: list[str], delays_ms: tuple[int, ...], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.setObjectName(role)
        self._command = command
        self._delays_ms = delays_ms
        self._failures_ms: list[int] = []
        self._buffer = b""
        self._written: set[str] = set()
        self._sending = False
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._age = QElapsedTimer()
        self._age.start()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._spawn)

    @property
    def pid(self) -> int | None:
        return self._process.processId() if self._process is not None else None

    @property
    def is_alive(self) -> bool:
        """Whether a process runs, or the next one is on its way."""
        return self._process is not None or self._pause.isActive()

    # ---------------------------------------------------------------- commands

    def start(self) -> None:
        """Start anew, with a clean record; nothing happens while it is alive."""
        if not self.is_alive:
            self._failures_ms.clear()
            self._spawn()

    def send(self, message: Message) -> None:
        """Hand it over at once; the event loop, which would, may be busy painting.

        Lost where there is no process: the next one is told anew what it has to know.
        """
        if self._process is None:
            return
        self._process.write(encode(message))
        self._sending = True
        self._process.waitForBytesWritten(0)
        self._sending = False

    def fail(self, why: str) -> None:
        """It hangs, or talks nonsense: kill it, and put another in its place."""
        log.warning("the %s process is replaced: %s", self.objectName(), why)
        self._let_go(kill=True)
        self._replace()

    def end(self, *, wait: bool) -> None:
        """Close its input, upon which it ends; with `wait` it is gone when this returns."""
        self._pause.stop()
        self._let_go(kill=False)
        if not wait:
            return
        for process in list(self._dying):
            if not process.waitForFinished(_FAREWELL_MS):
                process.kill()
                process.waitForFinished(_FAREWELL_MS)

    # ------------------------------------------------------------------- slots

    def _on_output(self) -> None:
        if self._process is None:
            return
        if self._sending:
            # Whoever sends is not ready to hear yet.
            QTimer.singleShot(0, self._on_output)
            return
        process = self._process
        self._buffer += bytes(process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        if len(self._buffer) > LONGEST_LINE:
            self._buffer = b""
            self.fail("a line without an end")
        for line in lines:
            if self._process is not process:
                return  # it was let go of, by us or by whoever heard the line before
            self.message_came.emit(decode(line))

    def _on_errors(self) -> None:
        process = self.sender()
        if isinstance(process, QProcess):
            while process.canReadLine():
                self._write_down(bytes(process.readLine().data()))

    def _on_finished(self) -> None:
        process = self.sender()
        if process is self._process:
            log.warning("the %s process has ended by itself", self.objectName())
            self._let_go(kill=False)
            self._replace()
        self._bury(process)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Qt sends no `finished` for a process that never was.
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished()

    # ----------------------------------------------------------------- private

    def _spawn(self) -> None:
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_errors)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._buffer = b""
        self._written.clear()
        self._process = process
        program, *arguments = self._command
        process.setReadChannel(QProcess.ProcessChannel.StandardError)  # for whole lines of it
        process.start(program, arguments)
        self.started.emit()

    def _write_down(self, said: bytes) -> None:
        """Sound libraries complain of the same at each attempt: once is enough."""
        line = said.decode(errors="replace").rstrip()
        if line and line not in self._written:
            self._written.add(line)
            log.info("%s: %s", self.objectName(), line)

    def _replace(self) -> None:
        now_ms = self._age.elapsed()
        recent = [each for each in self._failures_ms if now_ms - each < FAILURES_WITHIN_MS]
        self._failures_ms = [*recent, now_ms]
        if len(recent) < len(self._delays_ms):
            self._pause.start(self._delays_ms[len(recent)])
            self.failed.emit()
        else:
            self.given_up.emit()

    def _let_go(self, *, kill: bool) -> None:
        """From here on nothing that the process says is heard."""
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._on_output)
        self._dying.append(process)
        if kill:
            process.kill()
        else:
            process.closeWriteChannel()

    def _bury(self, process: QObject | None) -> None:
        if isinstance(process, QProcess) and process in self._dying:
            self._dying.remove(process)
            process.deleteLater()
