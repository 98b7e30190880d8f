"""A file is replaced whole or not at all, and a faulty one is kept beside.

The new text goes to a second file in the same folder, is brought to the disk, and then
takes the old one's place in one step: whoever pulls the plug finds the old or the new.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, text: str | bytes) -> None:
    """Put `text`, or bytes, in the place of the file at `path`; missing folders are made.

    Raises:
        OSError: the folder cannot be written; what was there is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(text.encode() if isinstance(text, str) else text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def set_aside(path: Path) -> Path:
    """Rename a file that cannot be used to NAME.broken-N beside it, and say to what.

    Raises:
        OSError: the folder cannot be written.
    """
    aside = _free_name(path)
    path.rename(aside)
    return aside


def keep_beside(path: Path) -> Path:
    """Copy a file that is about to be mended to NAME.broken-N beside it, and say to what.

    Raises:
        OSError: it cannot be read, or the folder cannot be written.
    """
    aside = _free_name(path)
    write_whole(aside, path.read_bytes())
    return aside


def _free_name(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    return aside
