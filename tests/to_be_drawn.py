"""Which pictures are still to come; until then a pose is shown by its name."""

from __future__ import annotations

TO_BE_DRAWN = {
    "hamstring_towel",
    "brace",
    "dead_bug",
    "bird_dog",
    "partial_curl",
    "get_down",
    "get_up",
    "help_me_up",
    "resting_position",
    "slow_breathing",
    "figure_four/chair",
    "childs_pose/table",
    "intense_side_stretch",
    "half_moon",
    "torso_twist",
    "bridge_pose",
    "corpse_pose",
    "downward_dog",
    "tc_commencing",
    "tc_weight_shift",
    "tc_cloud_hands",
    "tc_brush_knee",
    "tc_part_mane",
    "tc_closing",
    "walk",
}
"""Whole exercises, or single forms of one."""


def is_to_be_drawn(exercise: str, variant: str) -> bool:
    return exercise in TO_BE_DRAWN or f"{exercise}/{variant}" in TO_BE_DRAWN
