"""The files of poses: one for each exercise, and one for each variant that looks different.

`illustrations/README.md` explains every key; a key that nobody reads is an error, so that
a slip of the pen is found. A file with a `basis` takes over what another file says, and
pictures only the poses that it changes.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from illustrations.pose import SIDES, Arm, Array, Leg, Pose, PoseError, View
from illustrations.props import Prop, read_props

POSES = Path(__file__).parent / "poses"
EVERY_VARIANT = ("",)
TOLD_OF_PICTURES = ("like", "variants", "camera")


@dataclass(frozen=True, slots=True)
class Movement:
    """From pose to pose, in so many frames, the two poses among them.

    through  a pose on the way: the movements to it and on from it are played in a row
    """

    start: str
    end: str
    frames: int
    through: str = ""


@dataclass(frozen=True, slots=True)
class Room:
    """What is there beside the person, cm.

    mat      its middle, across and along, and its length and width
    cushion  its middle and its three sizes, across, along and high; None without one
    props    what else stands there
    """

    mat: Array
    cushion: Array | None = None
    props: tuple[Prop, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """The poses and movements of an exercise, or of what is different in a variant.

    folder     of the images
    views      of each pose: the file's camera, or the pose's own
    poses      all of them, those of the basis too
    homes      the folder that a pose's picture lies in
    pictured   the poses that this script pictures, and for which variants ("" for every)
    shared     the same for poses that it shows with the pictures of its basis
    room       what is there beside the person
    side       the side that the pictures show, or ""
    limb       the bone that the side's word stands on, or ""
    feet       what they wear: the sock of the named side, "shoes", or nothing ("")
    """

    folder: str
    exercise: str
    view: View
    views: Mapping[str, View]
    poses: Mapping[str, Pose]
    homes: Mapping[str, str]
    pictured: Mapping[str, tuple[str, ...]]
    shared: Mapping[str, tuple[str, ...]]
    movements: tuple[Movement, ...]
    room: Room
    side: str
    limb: str
    feet: str


def read_scripts(folder: Path = POSES) -> tuple[Script, ...]:
    """Every file, by name."""
    documents = {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.toml"))
    }
    scripts = []
    for name in documents:
        try:
            scripts.append(_script(_line(documents, name)))
        except (KeyError, TypeError, ValueError) as error:
            raise PoseError(f"{name}.toml: {error}") from error
    return tuple(scripts)


def _line(documents: dict[str, dict[str, Any]], name: str) -> list[tuple[str, dict[str, Any]]]:
    """A file after all that it is based on, the first basis first."""
    basis = documents[name].get("basis")
    before = _line(documents, basis) if basis else []
    return [*before, (name, documents[name])]


def _script(line: list[tuple[str, dict[str, Any]]]) -> Script:
    name, own = line[-1]
    document: dict[str, Any] = {}
    homes: dict[str, str] = {}
    tables: dict[str, dict[str, Any]] = {}
    views: dict[str, Any] = {}
    for folder, given in line:
        document |= given
        homes |= dict.fromkeys(given["poses"], folder)
        for pose, table in given["poses"].items():
            if "camera" in table or "like" in table:
                views[pose] = table.get("camera") or views.get(table["like"])
            base = tables[table["like"]] if "like" in table else {}
            told = {key: table[key] for key in table if key not in TOLD_OF_PICTURES}
            tables[pose] = _over(base, told)
    every = tuple(own.get("variants", EVERY_VARIANT))
    view = _view(document["camera"])
    return Script(
        folder=name,
        exercise=document["exercise"],
        view=view,
        views={pose: _view(own_view) if (own_view := views.get(pose)) else view for pose in tables},
        poses={pose: _pose(pose, table) for pose, table in tables.items()},
        homes=homes,
        pictured={
            pose: tuple(table.get("variants", every)) for pose, table in own["poses"].items()
        },
        shared=_shared(own.get("shared", ()), every),
        movements=tuple(
            Movement(row["from"], row["to"], row.get("frames", 12), row.get("through", ""))
            for row in own.get("movements", ())
        ),
        room=Room(
            mat=np.array(document["mat"], float),
            cushion=np.array(document["cushion"], float) if "cushion" in document else None,
            props=read_props(document.get("props", {})),
        ),
        side=document.get("side", ""),
        limb=document.get("limb", ""),
        feet=document.get("feet", document.get("side", "")),
    )


def _shared(
    told: list[str] | dict[str, list[str]], every: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """By pose: a plain list is right for the file's variants, a table names them."""
    if isinstance(told, dict):
        return {pose: tuple(variants) for pose, variants in told.items()}
    return dict.fromkeys(told, every)


def _view(camera: dict[str, Any]) -> View:
    centre = np.array(camera["centre"], float)
    return View(camera["yaw"], camera["pitch"], centre, camera["width"])


def _over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """`own` laid over `base`, table by table; a limb given for both counts for each."""
    merged = dict(base)
    for key, value in own.items():
        if key in ("legs", "arms"):
            for side in SIDES:
                name = f"{side}_{key[:-1]}"
                given = value if side == "left" else _mirrored(value)
                merged[name] = _limb_over(merged.get(name, {}), given)
        elif key.endswith(("_leg", "_arm")):
            merged[key] = _limb_over(merged.get(key, {}), value)
        else:
            merged[key] = value
    return merged


def _limb_over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A limb told by angles is no longer told by its ankle, and the other way round."""
    kept = dict(base)
    if "hip" in own:
        for key in ("ankle", "on", "toes", "heel", "floor"):
            kept.pop(key, None)
    if "ankle" in own or "hand" in own:
        for key in ("hip", "knee", "on", "floor"):
            kept.pop(key, None)
    if "flex" in own:
        kept.pop("toes", None)
    return {**kept, **own}


def _mirrored(limb: dict[str, Any]) -> dict[str, Any]:
    mirrored = dict(limb)
    for key in ("ankle", "knee_to", "toes", "hand", "elbow_to", "palm", "fingers"):
        if key in limb:
            mirrored[key] = [-limb[key][0], *limb[key][1:]]
    return mirrored


def _pose(name: str, table: dict[str, Any]) -> Pose:
    try:
        return _typed_pose(table)
    except (KeyError, TypeError, ValueError) as error:
        raise PoseError(f"pose {name}: {error}") from error


def _typed_pose(table: dict[str, Any]) -> Pose:
    given = _typed(Pose, table, skip=("left_leg", "right_leg", "left_arm", "right_arm"))
    return Pose(
        **given,
        left_leg=Leg(**_typed(Leg, table["left_leg"])),
        right_leg=Leg(**_typed(Leg, table["right_leg"])),
        left_arm=Arm(**_typed(Arm, table["left_arm"])),
        right_arm=Arm(**_typed(Arm, table["right_arm"])),
    )


def _typed(kind: type, table: dict[str, Any], skip: tuple[str, ...] = ()) -> dict[str, Any]:
    known = {item.name for item in fields(kind)}
    result: dict[str, Any] = {}
    for key, value in table.items():
        if key in skip:
            continue
        if key not in known:
            raise ValueError(f"unknown key {key}; expected one of {', '.join(sorted(known))}")
        if isinstance(value, list):
            words = bool(value) and isinstance(value[0], str)
            result[key] = tuple(value) if words or not value else np.array(value, dtype=np.float64)
        else:
            result[key] = value
    return result
