"""Chairs, walls, cushions, towel and poles in Blender: made when first needed, then moved."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import mathutils
import numpy as np

from illustrations.body import Body
from illustrations.materials import Thing, plain
from illustrations.posing import Placed
from illustrations.props import Block, Prop, pole, ribbon

COLOURS = {
    "chair": (205, 172, 130),
    "table": (205, 172, 130),
    "wall": (226, 220, 208),
    "cushion": (232, 214, 178),
    "bolster": (232, 214, 178),
    "towel": (238, 222, 186),
    "pole": (96, 100, 108),
}
EDGE_M, TOWEL_THICK_M, POLE_M = 0.008, 0.006, 0.009
SOFT_EDGES = {"cushion": (0.03, 6), "bolster": (1.0, 12)}
"""How wide edges are rounded, metres, and in how many steps; a bolster's as far as they go."""


class Furniture:
    """Blocks and poles by kind, kept from picture to picture, and one towel."""

    def __init__(self, scene: Thing, body: Body) -> None:
        self._scene, self._body = scene, body
        self._blocks: dict[str, list[Thing]] = {}
        self._materials = {kind: plain(kind, colour) for kind, colour in COLOURS.items()}
        self._towel: Thing | None = None

    def put(self, props: Sequence[Prop], placed: Placed) -> None:
        """Show the props that are there, hide all others."""
        free = {kind: list(things) for kind, things in self._blocks.items()}
        for thing in (thing for things in free.values() for thing in things):
            thing.hide_render = True
        if self._towel is not None:
            self._towel.hide_render = True
        for prop in props:
            if prop.name in placed.pose.without:
                continue
            for block in prop.blocks:
                kept = free.get(prop.kind)
                self._put_block(kept.pop(0) if kept else self._new_block(prop.kind), block)
            if prop.kind == "towel":
                self._lay_towel(prop, placed)
            if prop.kind == "pole":
                kept = free.get(prop.kind)
                self._hold_pole(kept.pop(0) if kept else self._new_pole(), prop, placed)

    def _put_block(self, thing: Thing, block: Block) -> None:
        thing.hide_render = False
        thing.location = block.middle.tolist()
        thing.rotation_euler = (0.0, 0.0, float(np.radians(block.heading)))
        corners = np.array(
            [(x, y, z) for x in (-0.5, 0.5) for y in (-0.5, 0.5) for z in (-0.5, 0.5)]
        )
        thing.data.vertices.foreach_set("co", (corners * block.size).astype(np.float32).ravel())
        thing.data.update()

    def _new_block(self, kind: str) -> Thing:
        """A box with eased edges, of unit size until it is put somewhere."""
        corners = [(x, y, z) for x in (-0.5, 0.5) for y in (-0.5, 0.5) for z in (-0.5, 0.5)]
        faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
        mesh = bpy.data.meshes.new(kind)
        mesh.from_pydata(corners, [], faces)
        mesh.materials.append(self._materials[kind])
        thing = bpy.data.objects.new(kind, mesh)
        self._scene.collection.objects.link(thing)
        eased = thing.modifiers.new("edge", "BEVEL")
        eased.width, eased.segments = SOFT_EDGES.get(kind, (EDGE_M, 3))
        mesh.shade_smooth()
        normals = thing.modifiers.new("normals", "WEIGHTED_NORMAL")
        normals.keep_sharp = True
        self._blocks.setdefault(kind, []).append(thing)
        return thing

    def _hold_pole(self, thing: Thing, held: Prop, placed: Placed) -> None:
        top, tip = pole(self._body, placed.posture, held)
        thing.hide_render = False
        thing.location = ((top + tip) / 2).tolist()
        thing.scale = (1.0, 1.0, float(np.linalg.norm(top - tip)))
        upward = mathutils.Vector((top - tip).tolist())
        thing.rotation_euler = upward.to_track_quat("Z", "Y").to_euler()

    def _new_pole(self) -> Thing:
        bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=POLE_M, depth=1)
        thing = bpy.context.object
        thing.data.shade_smooth()
        thing.data.materials.append(self._materials["pole"])
        self._blocks.setdefault("pole", []).append(thing)
        return thing

    def _lay_towel(self, towel: Prop, placed: Placed) -> None:
        edges = ribbon(self._body, placed.posture, towel)
        if self._towel is None:
            self._towel = self._new_towel(len(edges))
        self._towel.hide_render = False
        flat = edges.reshape(-1, 3).astype(np.float32)
        self._towel.data.vertices.foreach_set("co", flat.ravel())
        self._towel.data.update()

    def _new_towel(self, count: int) -> Thing:
        mesh = bpy.data.meshes.new("towel")
        faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(count - 1)]
        mesh.from_pydata([(0.0, 0.0, 0.0)] * (2 * count), [], faces)
        mesh.materials.append(self._materials["towel"])
        mesh.shade_smooth()
        thing = bpy.data.objects.new("towel", mesh)
        self._scene.collection.objects.link(thing)
        thick = thing.modifiers.new("thick", "SOLIDIFY")
        thick.thickness, thick.offset = TOWEL_THICK_M, 0.0
        return thing
