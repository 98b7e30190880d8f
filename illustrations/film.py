"""Everything that is shown of one exercise: its poses, and the frames between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from illustrations import camera, motion, record
from illustrations.body import Body
from illustrations.pose import View
from illustrations.posing import Placed, Poser
from illustrations.script import Movement, Script


@dataclass(frozen=True, slots=True)
class Film:
    """One script's pictures.

    frames     every image file to be rendered, with what it shows
    views      of every image file: where its camera stands
    shared     by pose: what other files render and this exercise shows too
    movements  by (from, to): the files in order, and what they show
    """

    frames: dict[str, Placed]
    views: dict[str, View]
    shared: dict[str, record.Shot]
    movements: dict[tuple[str, str], tuple[tuple[str, Placed], ...]]


def film(poser: Poser, script: Script) -> Film:
    """Solve every frame; a movement begins and ends with the pictures of its poses."""
    keys = {name: poser.place(pose) for name, pose in script.poses.items()}
    files = {name: f"{home}/{name}.webp" for name, home in script.homes.items()}
    frames = {files[name]: keys[name] for name in script.pictured}
    views = {files[name]: script.views[name] for name in script.poses}
    movements: dict[tuple[str, str], tuple[tuple[str, Placed], ...]] = {}
    for move in script.movements:
        if move.through:
            there = movements[move.start, move.through]
            movements[move.start, move.end] = there + movements[move.through, move.end][1:]
            continue
        inner = motion.between(poser, keys[move.start], keys[move.end], move.frames)
        folder = f"{home_of(script, move)}/{move.start}__{move.end}"
        named = [(f"{folder}/{number:02}.webp", step) for number, step in enumerate(inner, 1)]
        frames.update(named)
        first, last = script.views[move.start], script.views[move.end]
        for number, (file, _) in enumerate(named, 1):
            share = motion.eased(number / (move.frames - 1))
            views[file] = camera.between(first, last, share)
        ends = [(files[name], keys[name]) for name in (move.start, move.end)]
        movements[move.start, move.end] = (ends[0], *named, ends[1])
    shared = {
        name: record.Shot(files[name], keys[name], script.views[name]) for name in script.shared
    }
    return Film(frames, views, shared, movements)


def home_of(script: Script, move: Movement) -> str:
    """The folder of a movement: that of its poses, or the script's own where they have two."""
    homes = {script.homes[move.start], script.homes[move.end]}
    return homes.pop() if len(homes) == 1 else script.folder


def manifest_of(body: Body, books: Sequence[tuple[Script, Film]], figures: Path) -> str:
    """The manifest of every picture that is there; what was never rendered is left out."""
    pictures: list[record.Row] = []
    movements: list[record.Row] = []
    for script, shots in books:
        for name in script.pictured:
            file = f"{script.folder}/{name}.webp"
            if (figures / file).is_file():
                shot = record.Shot(file, shots.frames[file], shots.views[file])
                pictures += record.picture_rows(body, script, name, shot)
        for name, shot in shots.shared.items():
            if (figures / shot.file).is_file():
                pictures += record.picture_rows(body, script, name, shot)
        for move in script.movements:
            if home_of(script, move) != script.folder:
                continue  # listed by the script that pictures its poses
            way = move.start, move.end
            steps = shots.movements[way]
            files = [file for file, _ in steps]
            if all((figures / file).is_file() for file in files):
                strip = [record.Shot(file, step, shots.views[file]) for file, step in steps]
                movements += record.movement_rows(body, script, way, strip)
    return record.manifest(pictures, movements)
