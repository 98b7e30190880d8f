"""Which pictures are still to come; until then a pose is shown by its name, or stands still."""

from __future__ import annotations

TO_BE_DRAWN: set[str] = set()
"""Whole exercises, or single forms of one: a pose of it has no picture."""

TO_BE_MOVED: set[str] = set()
"""The same: its poses have their pictures, but what lies between them is not drawn."""


def is_to_be_drawn(exercise: str, variant: str) -> bool:
    return exercise in TO_BE_DRAWN or f"{exercise}/{variant}" in TO_BE_DRAWN


def is_to_be_moved(exercise: str, variant: str) -> bool:
    return exercise in TO_BE_MOVED or f"{exercise}/{variant}" in TO_BE_MOVED
