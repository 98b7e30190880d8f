"""Colours and matt surfaces for Blender."""

from __future__ import annotations

from typing import Any, TypeAlias

import bpy

Thing: TypeAlias = Any
"""What Blender hands out: its module has no types."""


def linear(colour: tuple[int, int, int]) -> tuple[float, float, float, float]:
    """A colour as artists name it (sRGB), in the light's own measure."""
    values = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in colour)
    ]
    return (values[0], values[1], values[2], 1.0)


def plain(name: str, colour: tuple[int, int, int]) -> Thing:
    """One colour, matt."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = material.node_tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = linear(colour)
    shader.inputs["Roughness"].default_value = 0.78
    shader.inputs["Specular IOR Level"].default_value = 0.25
    return material
