"""Keeps routines as files without ever putting one in another's place unasked.

A new routine gets a file that is not there yet; a changed one takes the place of its own
file only while that still holds what was read. Either way the whole text appears at once,
or nothing does.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from sciatica_coach.desktop.safe_write import write_whole


class ChangedMeanwhileError(Exception):
    """The file is no longer what was read: somebody else has written it since."""


def write_new(path: Path, content: bytes) -> None:
    """Write a file that must not be there yet; folders are made where missing.

    Raises:
        FileExistsError: there is a file of that name; it is as it was.
        OSError: the folder cannot be written; nothing was left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            path.hardlink_to(part)
        except FileExistsError:
            raise
        except OSError:
            _write_in_place(path, content)  # a disk without second names, as on a USB stick
    finally:
        with suppress(OSError):
            part.unlink()


def _write_in_place(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise


def replace_known(path: Path, text: str, before: bytes) -> None:
    """Put a changed routine in the place of its file, which must still hold `before`.

    Raises:
        ChangedMeanwhileError: it holds something else now; it is as it was.
        OSError: the file cannot be read or the folder not written; it is as it was.
    """
    if path.read_bytes() != before:
        raise ChangedMeanwhileError(str(path))
    write_whole(path, text)
