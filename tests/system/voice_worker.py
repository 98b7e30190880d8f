"""One of the voice's processes, spoken to over its own protocol."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from sciatica_coach.voice.protocol import Message, decode, encode
from sciatica_coach.voice.worker import worker_command

Answer = TypeVar("Answer", bound=Message)
Other = TypeVar("Other", bound=Message)


class VoiceWorker:
    """`tell` it something, `hear` its next message of a kind; `close` waits for its end."""

    def __init__(self, role: str, environment: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            worker_command(role),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **environment},
        )

    def tell(self, message: Message) -> None:
        self.write(encode(message))

    def write(self, line: bytes) -> None:
        if self.process.stdin is not None:
            self.process.stdin.write(line)
            self.process.stdin.flush()

    def hear(self, kind: type[Answer]) -> Answer:
        for line in self.process.stdout or ():
            message = decode(line)
            if isinstance(message, kind):
                return message
        raise EOFError(f"the process ended without {kind.__name__}")

    def hear_one_of(self, kind: type[Answer], other: type[Other]) -> Answer | Other:
        for line in self.process.stdout or ():
            message = decode(line)
            if isinstance(message, kind | other):
                return message
        raise EOFError(f"the process ended without {kind.__name__} or {other.__name__}")

    def close(self) -> int:
        """Close its input; its exit code."""
        self.process.communicate(timeout=10)
        return self.process.returncode


@contextmanager
def working(role: str, environment: Mapping[str, str]) -> Iterator[VoiceWorker]:
    worker = VoiceWorker(role, environment)
    try:
        yield worker
    finally:
        worker.close()
