"""One scene, one light, one person on one mat, in Blender.

Only this module, `furniture.py` and `materials.py` know Blender.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import bpy
import mathutils
import numpy as np

from illustrations import camera, dressing
from illustrations.body import Body
from illustrations.camera import CENTIMETRE
from illustrations.dressing import BUN_HALF_M, BUN_M, Garment
from illustrations.furniture import Furniture
from illustrations.materials import Thing, linear, plain
from illustrations.pose import View
from illustrations.posing import Placed
from illustrations.script import Room
from illustrations.skeleton import skin

MAT, CUSHION, GLOW = (150, 200, 180), (232, 214, 178), (240, 92, 58)
GLOW_SHARE, GLOW_LIGHT = 0.85, 0.28
"""How much of the cloth's own colour gives way, and how much light comes from within."""
MAT_THICK_M = 0.008
QUALITY = 78
MARGIN = 0.09
"""Around body, mat and props, in parts of the picture: room for the bun."""


@dataclass(frozen=True, slots=True)
class Finish:
    """size in pixels, and how many rays a pixel gets."""

    width: int
    height: int
    samples: int


MOVING = Finish(*camera.SIZE, 7)
STILL = Finish(*camera.STILL_SIZE, 5)


class Stage:
    """Keeps the scene from picture to picture, so that only the body moves."""

    def __init__(self, body: Body, finish: Finish) -> None:
        self._body = body
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self._scene = bpy.context.scene
        self._set_up()
        self.refine(finish)
        self._worn = [(piece, self._hung(piece)) for piece in dressing.garments(body)]
        self._bun = self._ball()
        self._mat = self._ground()
        self._cushion = self._pillow()
        self._furniture = Furniture(self._scene, body)
        self._camera = self._look()
        self._light()

    def refine(self, finish: Finish) -> None:
        """How fine the pictures are from now on."""
        render = self._scene.render
        render.resolution_x, render.resolution_y = finish.width, finish.height
        self._scene.cycles.samples = finish.samples

    def picture(
        self, placed: Placed, view: View, file: Path, *, feet: str = "", room: Room | None = None
    ) -> None:
        """Render one pose; `feet` is what they wear: the named side's sock, or shoes."""
        for piece, thing in self._worn:
            thing.hide_render = feet not in piece.worn
            if thing.hide_render:
                continue
            vertices = skin(piece.mesh, placed.posture)
            vertices[:, 2] = np.maximum(vertices[:, 2], 0.001)
            thing.data.vertices.foreach_set("co", vertices.astype(np.float32).ravel())
            lit = dressing.glow(piece.mesh, placed.pose.glow)
            thing.data.attributes["glow"].data.foreach_set("value", lit.astype(np.float32))
            thing.data.update()
        self._tie_bun(placed)
        self._aim(view)
        if room is not None:
            self._furnish(room)
            self._furniture.put(room.props, placed)
            self._leave_out_margins(placed, view, room)
        file.parent.mkdir(parents=True, exist_ok=True)
        self._scene.render.image_settings.file_format = file.suffix[1:].upper()
        self._scene.render.filepath = str(file)
        bpy.ops.render.render(write_still=True)

    def _furnish(self, room: Room) -> None:
        mat = room.mat * CENTIMETRE
        self._mat.location = (mat[0], mat[1], -MAT_THICK_M / 2)
        self._mat.scale = (mat[3], mat[2], MAT_THICK_M)
        self._cushion.hide_render = room.cushion is None
        if room.cushion is not None:
            place = room.cushion * CENTIMETRE
            self._cushion.location, self._cushion.scale = place[:3].tolist(), place[3:].tolist()

    def _leave_out_margins(self, placed: Placed, view: View, room: Room) -> None:
        """Render only where something is to be seen; a good half of most pictures is empty."""
        across, along, long, wide = room.mat * CENTIMETRE
        corners = [
            (across + side * wide / 2, along + end * long / 2, 0.0)
            for side in (-1, 1)
            for end in (-1, 1)
        ]
        blocks = [block.corners() for prop in room.props for block in prop.blocks]
        seen = camera.in_picture(view, np.concatenate([placed.skin, corners, *blocks]))[:, :2]
        low = np.clip(seen.min(axis=0) - MARGIN, 0.0, 1.0)
        high = np.clip(seen.max(axis=0) + MARGIN, 0.0, 1.0)
        render = self._scene.render
        render.use_border, render.use_crop_to_border = True, False
        render.border_min_x, render.border_max_x = float(low[0]), float(high[0])
        render.border_min_y, render.border_max_y = float(1 - high[1]), float(1 - low[1])

    # --- scene ------------------------------------------------------------------

    def _set_up(self) -> None:
        scene = self._scene
        scene.render.engine = "CYCLES"
        scene.cycles.device = "CPU"
        scene.cycles.use_denoising = True
        scene.cycles.max_bounces = 2
        scene.cycles.denoising_prefilter = "FAST"
        scene.cycles.denoising_quality = "FAST"
        scene.cycles.denoising_input_passes = "RGB_ALBEDO"
        scene.cycles.use_light_tree = False  # two lamps need none, and it takes a third of the time
        scene.cycles.use_adaptive_sampling = True
        scene.render.use_persistent_data = True
        scene.render.threads_mode = "FIXED"
        scene.render.threads = 2
        scene.render.film_transparent = True
        scene.view_settings.view_transform = "Standard"
        scene.render.image_settings.color_mode = "RGBA"
        scene.render.image_settings.quality = QUALITY

    def _hung(self, piece: Garment) -> Thing:
        mesh = bpy.data.meshes.new(piece.name)
        mesh.from_pydata(piece.mesh.vertices.tolist(), [], piece.mesh.triangles.tolist())
        mesh.shade_smooth()
        mesh.attributes.new("glow", "FLOAT", "POINT")
        mesh.materials.append(self._cloth(piece))
        thing = bpy.data.objects.new(piece.name, mesh)
        self._scene.collection.objects.link(thing)
        if piece.hem:
            edge = thing.modifiers.new("hem", "SOLIDIFY")
            edge.thickness, edge.offset = piece.hem, -1.0
        if piece.rounded:
            thing.modifiers.new("round", "SUBSURF").render_levels = 1
        return thing

    def _cloth(self, piece: Garment) -> Thing:
        """Its own colour, and over it the glow of what works or stretches."""
        material = plain(piece.name, piece.colour)
        tree = material.node_tree
        shader = tree.nodes["Principled BSDF"]
        lit = tree.nodes.new("ShaderNodeAttribute")
        lit.attribute_name = "glow"
        mix = tree.nodes.new("ShaderNodeMix")
        mix.data_type = "RGBA"
        tree.links.new(self._times(tree, lit, GLOW_SHARE), mix.inputs["Factor"])
        mix.inputs["A"].default_value = linear(piece.colour)
        mix.inputs["B"].default_value = linear(GLOW)
        tree.links.new(mix.outputs["Result"], shader.inputs["Base Color"])
        shader.inputs["Emission Color"].default_value = linear(GLOW)
        tree.links.new(self._times(tree, lit, GLOW_LIGHT), shader.inputs["Emission Strength"])
        return material

    def _times(self, tree: Thing, value: Thing, factor: float) -> Thing:
        product = tree.nodes.new("ShaderNodeMath")
        product.operation = "MULTIPLY"
        tree.links.new(value.outputs["Fac"], product.inputs[0])
        product.inputs[1].default_value = factor
        return product.outputs[0]

    def _ball(self) -> Thing:
        bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=20, radius=BUN_HALF_M)
        ball = bpy.context.object
        ball.data.shade_smooth()
        ball.data.materials.append(plain("bun", dressing.HAIR))
        return ball

    def _tie_bun(self, placed: Placed) -> None:
        """The bun shows where the crown is: high enough that no head lies on it."""
        bone = self._body.bone("head")
        turned = placed.posture.turns[bone]
        on_crown = np.array(BUN_M)
        place = placed.posture.joints[bone] + turned @ on_crown
        place[2] = max(place[2], BUN_HALF_M * 0.9)
        self._bun.location = place.tolist()

    def _ground(self) -> Thing:
        bpy.ops.mesh.primitive_cube_add(size=1)
        mat = bpy.context.object
        mat.data.materials.append(plain("mat", MAT))
        return mat

    def _pillow(self) -> Thing:
        bpy.ops.mesh.primitive_cube_add(size=1)
        pillow = bpy.context.object
        pillow.modifiers.new("soft", "BEVEL").width = 0.2
        pillow.modifiers["soft"].segments = 4
        pillow.modifiers.new("round", "SUBSURF").render_levels = 2
        pillow.data.shade_smooth()
        pillow.data.materials.append(plain("cushion", CUSHION))
        return pillow

    def _look(self) -> Thing:
        data = bpy.data.cameras.new("camera")
        data.type = "ORTHO"
        thing = bpy.data.objects.new("camera", data)
        self._scene.collection.objects.link(thing)
        self._scene.camera = thing
        return thing

    def _aim(self, view: View) -> None:
        axes = camera.axes(view)
        matrix = np.eye(4)
        matrix[:3, :3] = axes
        matrix[:3, 3] = camera.place(view)
        self._camera.matrix_world = mathutils.Matrix(matrix.tolist())
        self._camera.data.ortho_scale = view.width / 100

    def _light(self) -> None:
        """A warm light high on the camera's right, a weak cool one from its left, a pale sky."""
        world = bpy.data.worlds.new("sky")
        self._scene.world = world
        world.use_nodes = True
        sky = world.node_tree.nodes["Background"]
        sky.inputs["Color"].default_value = linear((236, 240, 246))
        sky.inputs["Strength"].default_value = 0.62
        for name, place, energy, size, colour in (
            ("key", (1.4, 1.6, 3.0), 120.0, 1.8, (255, 238, 216)),
            ("fill", (-2.4, 0.6, 1.0), 26.0, 2.0, (214, 228, 255)),
        ):
            data = bpy.data.lights.new(name, "AREA")
            data.energy, data.size, data.color = energy, size, linear(colour)[:3]
            lamp = bpy.data.objects.new(name, data)
            lamp.parent = self._camera
            lamp.location = (place[0], place[1], place[2] - camera.DISTANCE)
            aim = mathutils.Vector((0, 0, -camera.DISTANCE)) - lamp.location
            lamp.rotation_euler = aim.to_track_quat("-Z", "Y").to_euler()
            self._scene.collection.objects.link(lamp)
