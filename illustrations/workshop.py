"""What is asked for at the drawing table: previews for the eye, and what the app ships."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from illustrations import GENERATOR, film, motion
from illustrations.body import read_body
from illustrations.camera import between
from illustrations.pose import View
from illustrations.posing import Placed, Poser
from illustrations.props import Prop
from illustrations.script import Script, read_scripts

FIGURES = Path(__file__).parent.parent / "assets" / "figures"
DIGESTS = "rendered.json"


def _chosen(names: list[str]) -> list[tuple[Script, set[str]]]:
    scripts = {script.folder: script for script in read_scripts()}
    wanted: dict[str, set[str]] = {}
    for name in names or list(scripts):
        folder, _, pose = name.partition(":")
        wanted.setdefault(folder, set()).update([pose] if pose else scripts[folder].pictured)
    return [(scripts[folder], poses) for folder, poses in wanted.items()]


def preview(wanted: argparse.Namespace) -> None:
    """Small pictures in a folder of their own, a word about faults with each."""
    from illustrations.stage import Finish, Stage  # noqa: PLC0415 - Blender loads slowly

    poser = Poser(read_body())
    height = wanted.size * 5 // 8
    stage = Stage(poser.body, Finish(wanted.size, height, wanted.samples))
    for script, names in _chosen(wanted.names):
        shots: list[tuple[str, Placed, View]] = [
            (name, poser.place(pose), script.views[name])
            for name, pose in script.poses.items()
            if name in names
        ]
        for move in script.movements if wanted.between else ():
            ends = [poser.place(script.poses[name]) for name in (move.start, move.end)]
            first, last = (script.views[name] for name in (move.start, move.end))
            for i, step in enumerate(motion.between(poser, *ends, wanted.between + 2), 1):
                name = f"{move.start}__{move.end}_{i:02}"
                shots.append((name, step, between(first, last, i / (wanted.between + 1))))
        for name, placed, own in shots:
            view = replace(
                own,
                yaw=own.yaw if wanted.yaw is None else wanted.yaw,
                pitch=own.pitch if wanted.pitch is None else wanted.pitch,
            )
            file = wanted.out / f"{script.folder}.{name}.png"
            sys.stdout.write(f"{script.folder} {name}: {_word(poser, placed)}\n")
            stage.picture(placed, view, file, feet=script.feet, room=script.room)


def _word(poser: Poser, placed: Placed) -> str:
    low = placed.skin[:, 2].min() * 100
    parts = ", ".join(
        f"{name} {placed.skin[poser.parts.of(name), 2].min() * 100:.1f}"
        for name in placed.pose.contacts
    )
    short = ", ".join(f"{k} {v * 100:.1f}" for k, v in placed.short.items() if v > 0.003)
    deepest = int(placed.skin[:, 2].argmin())
    where = poser.body.bones[int(poser.body.weights[deepest].argmax())]
    return f"lowest {low:.1f} {where}; {parts}; short: {short or 'none'}"


def render(names: list[str], figures: Path = FIGURES) -> None:
    """Render what has changed since the last time, and write the manifest anew.

    The poses of all exercises come first, then what lies between them: whoever stops
    early has a picture of everything.
    """
    digests = figures / DIGESTS
    known = json.loads(digests.read_text(encoding="utf-8")) if digests.is_file() else {}
    poser = Poser(read_body())
    books = [(script, film.film(poser, script)) for script in read_scripts()]
    chosen = [(script, shots) for script, shots in books if not names or script.folder in names]
    if names:
        chosen.sort(key=lambda book: names.index(book[0].folder))
    wanted = [
        Wanted(script, file, placed, shots.views[file])
        for poses_now in (True, False)
        for script, shots in chosen
        for file, placed in shots.frames.items()
        if _is_pose(file) == poses_now
        if known.get(file) != _digest(script, placed, shots.views[file])
        or not (figures / file).is_file()
    ]
    if wanted:
        from illustrations.stage import MOVING, STILL, Stage  # noqa: PLC0415 - Blender loads slowly

        stage = Stage(poser.body, STILL)
        for shot in wanted:
            stage.refine(STILL if _is_pose(shot.file) else MOVING)
            script = shot.script
            file = figures / shot.file
            stage.picture(shot.placed, shot.view, file, feet=script.feet, room=script.room)
            known[shot.file] = _digest(script, shot.placed, shot.view)
            digests.write_text(json.dumps(known, indent=0, sort_keys=True) + "\n", "utf-8")
    manifest = film.manifest_of(poser.body, books, figures)
    (figures / "manifest.toml").write_text(manifest, encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One image to be rendered."""

    script: Script
    file: str
    placed: Placed
    view: View


def _is_pose(file: str) -> bool:
    """Whether it shows a pose, and not what lies between two."""
    return file.count("/") == 1


def _digest(script: Script, placed: Placed, view: View) -> str:
    """Of all that a picture comes from; the generator's version stands for dress and light."""
    inputs = hashlib.sha256(GENERATOR.encode())
    inputs.update(np.round(placed.skin, 3).astype(np.float32).tobytes())
    told: tuple[object, ...] = (view, script.feet, script.room.mat.tolist(), placed.pose.glow)
    if script.room.cushion is not None:
        told = (*told, script.room.cushion.tolist())
    there = [prop for prop in script.room.props if prop.name not in placed.pose.without]
    if there:
        told = (*told, [_told(prop) for prop in there])
    inputs.update(repr(told).encode())
    return inputs.hexdigest()[:16]


def _told(prop: Prop) -> tuple[object, ...]:
    """What a prop looks like and where it is, in plain numbers."""
    blocks = [
        (*block.middle.tolist(), *block.size.tolist(), block.heading) for block in prop.blocks
    ]
    return (prop.kind, prop.around, blocks)
