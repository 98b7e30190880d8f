"""What pictures there are: `assets/figures/manifest.toml`, read and checked.

    schema = 1
    generator = "1.0"
    size = [960, 600]              # of a frame that passes; a pose may be finer

    [[pictures]]
    exercise = "figure_four"
    variant = "usual"              # left out: for every variant
    pose = "crossed"
    file = "figure_four/crossed.webp"
    camera = [58, 24]              # yaw, pitch
    shown_side = "right"           # left out: neither side
    contacts = ["head", "shoulders", "left_foot"]
    glow = ["right_buttock"]
    limb = [0.41, 0.38]            # where the side's word stands, in parts of the picture

    [[movements]]                  # the same keys, but for:
    from = "crossed"
    to = "drawn_in"
    files = ["figure_four/crossed__drawn_in/00.webp", "..."]
    limb = [[0.41, 0.38], [0.42, 0.37]]

An entry with a fault is left out and named; the others stand. Without a manifest there
are no pictures, which is no fault: the page shows the exercise's name instead.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sciatica_coach.catalog.problem import Problem

SCHEMA = 1
MANIFEST = "manifest.toml"
SIDES = ("left", "right")
COMMON = frozenset(
    {"exercise", "variant", "camera", "shown_side", "contacts", "glow", "limb", "size"}
)
KEYS = {
    "pictures": COMMON | {"pose", "file"},
    "movements": COMMON | {"from", "to", "files"},
}

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    """One image file.

    shown_side  the side that the image shows, or None where it shows neither
    limb        where the named limb is, in parts of the image (0..1), or None
    """

    file: Path
    shown_side: str | None = None
    limb: Point | None = None


_Pose = tuple[str, str | None, str]
_Way = tuple[str, str | None, str, str]


@dataclass(frozen=True, slots=True)
class FigureBook:
    """Every picture by exercise, variant (None: every variant) and pose."""

    poses: Mapping[_Pose, Picture] = field(default_factory=dict)
    movements: Mapping[_Way, tuple[Picture, ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def pose(self, exercise: str, variant: str | None, pose: str) -> Picture | None:
        """The picture of a pose: the variant's own, else the one for every variant."""
        own = self.poses.get((exercise, variant, pose))
        return own or self.poses.get((exercise, None, pose))

    def family(self, exercise: str) -> tuple[Path, ...]:
        """Every file that shows the exercise, in whatever variant."""
        stills = [picture.file for key, picture in self.poses.items() if key[0] == exercise]
        moving = [
            picture.file
            for key, pictures in self.movements.items()
            if key[0] == exercise
            for picture in pictures
        ]
        return tuple(dict.fromkeys([*stills, *moving]))

    def movement(
        self, exercise: str, variant: str | None, start: str, end: str
    ) -> tuple[Picture, ...]:
        """The frames from pose to pose; those of the way back, backwards; or none."""
        for known in (variant, None):
            there = self.movements.get((exercise, known, start, end))
            if there:
                return there
            back = self.movements.get((exercise, known, end, start))
            if back:
                return back[::-1]
        return ()


def read_manifest(folder: Path) -> FigureBook:
    """The pictures that lie in `folder`, and what is wrong with those left out."""
    path = folder / MANIFEST
    if not path.is_file():
        return FigureBook()
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        return FigureBook(problems=(_unreadable(path, error),))
    if document.get("schema") != SCHEMA:
        text = f"The pictures are of schema {document.get('schema')!r}; expected {SCHEMA}."
        return FigureBook(problems=(Problem(str(path), "schema", None, text),))
    return _Reader(folder).read(document)


def _unreadable(path: Path, error: Exception) -> Problem:
    line = re.search(r"line (\d+)", str(error))
    text = f"This is not a file of TOML tables ({error}); no picture is shown."
    return Problem(str(path), None, int(line[1]) if line else None, text)


class _FaultyError(Exception):
    """An entry cannot be used: `key` is at fault, the text says what was expected."""

    def __init__(self, key: str, expected: str) -> None:
        super().__init__(expected)
        self.key = key


class _Reader:
    """Collects entries and the faults of those that cannot be used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._poses: dict[_Pose, Picture] = {}
        self._movements: dict[_Way, tuple[Picture, ...]] = {}
        self._problems: list[Problem] = []

    def read(self, document: Mapping[str, object]) -> FigureBook:
        for table, read in (("pictures", self._picture), ("movements", self._movement)):
            entries = document.get(table, [])
            if not isinstance(entries, list):
                self._name(table, "Expected a list of tables, each under [[" + table + "]].")
                continue
            for number, entry in enumerate(entries, 1):
                try:
                    read(_entry(entry, KEYS[table]))
                except _FaultyError as error:
                    self._name(f"{table}[{number}].{error.key}", str(error))
        return FigureBook(self._poses, self._movements, tuple(self._problems))

    def _name(self, key: str, text: str) -> None:
        self._problems.append(Problem(str(self._folder / MANIFEST), key, None, text))

    def _picture(self, entry: Mapping[str, object]) -> None:
        key = (_word(entry, "exercise"), _variant(entry), _word(entry, "pose"))
        limb = _point(entry["limb"]) if "limb" in entry else None
        self._poses[key] = Picture(self._file(entry.get("file"), "file"), _side(entry), limb)

    def _movement(self, entry: Mapping[str, object]) -> None:
        key = (_word(entry, "exercise"), _variant(entry), _word(entry, "from"), _word(entry, "to"))
        files = entry.get("files")
        if not isinstance(files, list) or len(files) < 2:
            raise _FaultyError("files", "Expected a list of at least two image files.")
        limbs: list[Point | None] = [None] * len(files)
        if "limb" in entry:
            given = entry["limb"]
            if not isinstance(given, list) or len(given) != len(files):
                raise _FaultyError("limb", "Expected one point for each of the files.")
            limbs = [_point(point) for point in given]
        side = _side(entry)
        self._movements[key] = tuple(
            Picture(self._file(file, "files"), side, limb)
            for file, limb in zip(files, limbs, strict=True)
        )

    def _file(self, name: object, key: str) -> Path:
        if not isinstance(name, str) or not name:
            raise _FaultyError(key, "Expected the path of an image, from this folder on.")
        path = self._folder / name
        if not path.resolve().is_relative_to(self._folder.resolve()):
            raise _FaultyError(key, f"{name} lies outside the folder of the pictures.")
        if not path.is_file():
            raise _FaultyError(key, f"There is no file {name}.")
        return path


def _entry(entry: object, known: frozenset[str]) -> Mapping[str, object]:
    if not isinstance(entry, dict):
        raise _FaultyError("", "Expected a table.")
    for key in entry:
        if key not in known:
            names = ", ".join(sorted(known))
            raise _FaultyError(str(key), f"Unknown key; expected one of {names}.")
    return entry


def _word(entry: Mapping[str, object], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value:
        raise _FaultyError(key, "Expected a name.")
    return value


def _variant(entry: Mapping[str, object]) -> str | None:
    return _word(entry, "variant") if "variant" in entry else None


def _side(entry: Mapping[str, object]) -> str | None:
    side = entry.get("shown_side")
    if side is None:
        return None
    if side not in SIDES:
        raise _FaultyError("shown_side", 'Expected "left" or "right".')
    return str(side)


def _point(value: object) -> Point:
    if isinstance(value, list) and len(value) == 2:
        x, y = value
        numbers = isinstance(x, int | float) and isinstance(y, int | float)
        if numbers and 0 <= x <= 1 and 0 <= y <= 1:
            return float(x), float(y)
    raise _FaultyError("limb", "Expected two numbers from 0 to 1: across and down.")
