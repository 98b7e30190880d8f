"""The files of a person's own routines: kept, put aside, given back, handed on.

A routine is one file in the person's folder, and the pictures that it brings along lie in a
folder beside it that has the file's name. Whatever is put aside lies in a hidden folder from
then on: nothing that somebody wrote is ever removed.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.catalog.routine import Routine
from sciatica_coach.catalog.routine_files import write_new
from sciatica_coach.desktop.safe_write import write_whole

LARGEST_PICTURE_BYTES = 10_000_000
ASIDE, UNSAVED = ".deleted", ".unsaved"


class Aside(NamedTuple):
    """A routine that was put aside: where its file and its pictures were, and where they are."""

    path: Path
    aside: Path


def pictures_of(path: Path) -> Path:
    """The folder with the pictures of an own routine's file."""
    return path.with_suffix("")


def keep_new(routine: Routine, text: str, pictures: Path, folder: Path) -> Path:
    """Write a routine that has no file yet, with its pictures, into the person's folder.

    pictures  the folder in which those lie that it names

    Raises:
        OSError: the folder cannot be written; no routine was added.
    """
    for stem in _stems(routine.id):
        path = folder / f"{stem}.toml"
        beside = pictures_of(path)
        if path.exists() or beside.exists():
            continue
        try:
            _copy_pictures(routine, pictures, beside)
            write_new(path, text.encode())
        except OSError as error:
            shutil.rmtree(beside, ignore_errors=True)
            if isinstance(error, FileExistsError) and path.exists():
                continue  # somebody else was quicker
            raise
        return path
    raise AssertionError("numbers do not end")


def put_aside(path: Path, folder: Path) -> Aside:
    """Take a routine's file out of its place in the person's folder; it can be given back.

    Raises:
        OSError: the folder cannot be written; the routine is where it was.
    """
    hidden = folder / ASIDE
    hidden.mkdir(exist_ok=True)
    stem = next(
        each
        for each in numbered(path.stem, "_{}")
        if not (hidden / f"{each}{path.suffix}").exists() and not (hidden / each).exists()
    )
    aside = hidden / f"{stem}{path.suffix}"
    path.rename(aside)
    if pictures_of(path).is_dir():
        pictures_of(path).rename(pictures_of(aside))
    return Aside(path, aside)


def give_back(put: Aside) -> None:
    """Put a routine back to where it was.

    Raises:
        FileExistsError: there is another file by now; both are as they were.
        OSError: the folder cannot be written.
    """
    if put.path.exists():
        raise FileExistsError(17, "there is another file of that name by now")
    if pictures_of(put.aside).is_dir():
        pictures_of(put.aside).rename(pictures_of(put.path))
    put.aside.rename(put.path)


def hand_on(routine: Routine, text: str, pictures: Path, target: Path) -> None:
    """Save a routine as a file somewhere else, with its pictures beside it.

    Raises:
        FileExistsError: another picture of that name lies there; nothing was written.
        OSError: the folder cannot be written.
    """
    named = {own.picture for own in routine.own if (pictures / own.picture).is_file()} - {""}
    for name in sorted(named):
        there = target.parent / name
        if there.exists() and there.read_bytes() != (pictures / name).read_bytes():
            raise FileExistsError(17, f"another picture {name} lies there")
    for name in sorted(named):
        shutil.copyfile(pictures / name, target.parent / name)
    write_whole(target, text)


def numbered(text: str, form: str, longest: int | None = None) -> Iterator[str]:
    """The text itself, then with a 2, a 3, ... after it."""
    yield text
    for number in count(2):
        ending = form.format(number)
        yield (text if longest is None else text[: longest - len(ending)]) + ending


def _stems(routine_id: str) -> Iterator[str]:
    """Names for the file, the plainest first; every system can write them."""
    plain = re.sub(r"[^\w-]+", "_", routine_id).strip("_") or "routine"
    return numbered(plain, "_{}")


def _copy_pictures(routine: Routine, source: Path, folder: Path) -> None:
    """The pictures that lie beside the file; one that is missing or too large is left."""
    for own in routine.own:
        picture = source / own.picture
        if own.picture and picture.is_file() and picture.stat().st_size <= LARGEST_PICTURE_BYTES:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(picture, folder / own.picture)
