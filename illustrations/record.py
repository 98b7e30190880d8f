"""What the app reads: the manifest of the pictures (INTERFACES 10), written as TOML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from illustrations import GENERATOR
from illustrations.body import Body
from illustrations.camera import SIZE, in_picture
from illustrations.posing import Placed
from illustrations.script import EVERY_VARIANT, Script

Row = dict[str, object]

HEAD = f"""\
# What pictures there are. Written by `make figures`; see illustrations/README.md.

schema = 1
generator = "{GENERATOR}"
size = [{SIZE[0]}, {SIZE[1]}]
"""


def picture_rows(body: Body, script: Script, pose: str, placed: Placed) -> list[Row]:
    """One row for each variant that has this picture."""
    common: Row = {
        "pose": pose,
        "file": f"{script.folder}/{pose}.webp",
        "contacts": list(placed.pose.contacts),
        "glow": list(placed.pose.glow),
    }
    if script.limb:
        common["limb"] = limb_point(body, script, placed)
    return [_row(script, variant) | common for variant in script.pictured[pose]]


def movement_rows(
    body: Body, script: Script, way: tuple[str, str], files: Sequence[str], steps: Sequence[Placed]
) -> list[Row]:
    common: Row = {"from": way[0], "to": way[1], "files": list(files)}
    shared = [part for part in steps[0].pose.contacts if part in steps[-1].pose.contacts]
    common["contacts"] = shared
    common["glow"] = list(steps[-1].pose.glow)
    if script.limb:
        common["limb"] = [limb_point(body, script, placed) for placed in steps]
    variants = _in_both(script, *way)
    return [_row(script, variant) | common for variant in variants]


def limb_point(body: Body, script: Script, placed: Placed) -> list[float]:
    """Where the named limb is, in parts of the picture."""
    joint = placed.posture.joints[body.bone(script.limb)]
    across, down, _ = in_picture(script.view, joint[None, :])[0]
    return [round(min(1.0, max(0.0, float(part))), 4) for part in (across, down)]


def _in_both(script: Script, start: str, end: str) -> tuple[str, ...]:
    """The variants of a movement: those of the pose that it leads to, or else comes from."""
    ends = [script.pictured[name] for name in (end, start) if name in script.pictured]
    narrow = [variants for variants in ends if variants != EVERY_VARIANT]
    return narrow[0] if narrow else EVERY_VARIANT


def _row(script: Script, variant: str) -> Row:
    row: Row = {"exercise": script.exercise}
    if variant:
        row["variant"] = variant
    row["camera"] = [script.view.yaw, script.view.pitch]
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
