"""Whether all that the program stands on was packed. Pure: names in, names out.

What is imported by its name, while the program runs, no tool sees: a library that only is
loaded in a session would be missing there, on the mat, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

_NAME = re.compile(r"[\w.-]+")
_EXTRA = re.compile(r"""extra\s*==\s*['"]([\w-]+)['"]""")


def wanted(requirements: Iterable[str], extras: Collection[str]) -> set[str]:
    """The names of the requirements, of the extras only those of these."""
    found = set()
    for requirement in requirements:
        name = _NAME.match(requirement)
        extra = _EXTRA.search(requirement)
        if name and (extra is None or extra[1] in extras):
            found.add(plain(name[0]))
    return found


def brought_by(packed: Iterable[str], modules: Mapping[str, Collection[str]]) -> set[str]:
    """The distributions of which something is packed.

    packed   modules by their dotted names, and files by their paths
    modules  the names of the distributions that bring each top module along
    """
    there = {re.split(r"[./]", each)[0] for each in packed}
    return {plain(each) for top in there for each in modules.get(top, ())}


def plain(name: str) -> str:
    """A distribution's name as everybody writes it who writes it plainly."""
    return re.sub(r"[-_.]+", "-", name).lower()
