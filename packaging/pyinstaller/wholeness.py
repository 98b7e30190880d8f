"""Whether all that the program stands on was packed. Pure: names in, names out.

What is imported by its name, while the program runs, no tool sees: a library that only is
loaded in a session would be missing there, on the mat, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from packaging.markers import Marker
from packaging.requirements import Requirement


def wanted(requirements: Iterable[str], extras: Collection[str]) -> set[str]:
    """The names of the requirements that hold on this system, with these extras."""
    read = map(Requirement, requirements)
    return {plain(each.name) for each in read if _holds(each.marker, extras)}


def brought_by(packed: Iterable[str], modules: Mapping[str, Collection[str]]) -> set[str]:
    """The distributions of which something is packed.

    packed   modules by their dotted names, and files by their paths
    modules  the names of the distributions that bring each top module along
    """
    there = {re.split(r"[./]", each)[0] for each in packed}
    return {plain(each) for top in there for each in modules.get(top, ())}


def _holds(marker: Marker | None, extras: Collection[str]) -> bool:
    return marker is None or any(marker.evaluate({"extra": each}) for each in ("", *extras))


def plain(name: str) -> str:
    """A distribution's name as everybody writes it who writes it plainly."""
    return re.sub(r"[-_.]+", "-", name).lower()
