"""What the app reads: the manifest of the pictures (INTERFACES 10), written as TOML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from illustrations import GENERATOR
from illustrations.body import Body
from illustrations.camera import SIZE, in_picture
from illustrations.pose import View
from illustrations.posing import Placed
from illustrations.script import EVERY_VARIANT, Script

Row = dict[str, object]

HEAD = f"""\
# What pictures there are. Written by `make figures`; see illustrations/README.md.

schema = 1
generator = "{GENERATOR}"
size = [{SIZE[0]}, {SIZE[1]}]
"""


@dataclass(frozen=True, slots=True)
class Shot:
    """One image: its file, what it shows, and from where."""

    file: str
    placed: Placed
    view: View


def picture_rows(body: Body, script: Script, pose: str, shot: Shot) -> list[Row]:
    """One row for each variant that has this picture."""
    common: Row = {
        "pose": pose,
        "file": shot.file,
        "contacts": list(shot.placed.pose.contacts),
        "glow": list(shot.placed.pose.glow),
    }
    if script.limb:
        common["limb"] = limb_point(body, script, shot)
    variants = script.pictured.get(pose) or script.shared[pose]
    return [_row(script, shot.view, variant) | common for variant in variants]


def movement_rows(
    body: Body, script: Script, way: tuple[str, str], shots: Sequence[Shot]
) -> list[Row]:
    """The same, for the frames of a movement; the camera is the one that it ends with."""
    common: Row = {"from": way[0], "to": way[1], "files": [shot.file for shot in shots]}
    first, last = shots[0].placed.pose, shots[-1].placed.pose
    common["contacts"] = [part for part in first.contacts if part in last.contacts]
    common["glow"] = list(last.glow)
    if script.limb:
        common["limb"] = [limb_point(body, script, shot) for shot in shots]
    variants = _in_both(script, *way)
    return [_row(script, shots[-1].view, variant) | common for variant in variants]


def limb_point(body: Body, script: Script, shot: Shot) -> list[float]:
    """Where the named limb is, in parts of the picture."""
    joint = shot.placed.posture.joints[body.bone(script.limb)]
    across, down, _ = in_picture(shot.view, joint[None, :])[0]
    return [round(min(1.0, max(0.0, float(part))), 4) for part in (across, down)]


def _in_both(script: Script, start: str, end: str) -> tuple[str, ...]:
    """The variants of a movement: those that have both its poses, as far as these are known."""
    known = {**script.shared, **script.pictured}
    ends = [known[name] for name in (end, start) if name in known]
    narrow = [variants for variants in ends if variants != EVERY_VARIANT]
    if not narrow:
        return EVERY_VARIANT
    return tuple(variant for variant in narrow[0] if variant in narrow[-1])


def _row(script: Script, view: View, variant: str) -> Row:
    row: Row = {"exercise": script.exercise}
    if variant:
        row["variant"] = variant
    row["camera"] = [view.yaw, view.pitch]
    if script.side:
        row["shown_side"] = script.side
    return row


def manifest(pictures: Iterable[Row], movements: Iterable[Row]) -> str:
    """The whole file."""
    tables = [("pictures", row) for row in pictures] + [("movements", row) for row in movements]
    return HEAD + "".join(
        f"\n[[{name}]]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in row.items())
        for name, row in tables
    )


def _toml(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return str(value)
