"""Which Debian packages a packed program stands on, found by asking what it is linked to.

    python packaging/linux/depends.py build/program/sciatica-coach

Prints the `Depends` line of its package. Each library that is needed and not packed is
looked for where the system's linker finds it, and its package named; so nothing is
forgotten when Qt or Python link to something new. What is loaded only while the program
runs, no linker knows; that is listed here, with its reason.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LOADED_WHILE_RUNNING = (
    *("libgl1", "libegl1"),  # Qt draws with them
    *("libespeak-ng1",),  # the system's voice
    *("libpulse0", "libasound2"),  # sound, the one or the other
    *("libwayland-cursor0", "libxkbcommon-x11-0", "libxcb-cursor0"),  # windows
)
C_LIBRARY = "libc6 (>= 2.36)"
"""What it was linked with: Debian 12. An older one lacks symbols."""


def needed(folder: Path) -> set[str]:
    """The names of libraries that files of the folder want and that are not in it."""
    files = [each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()]
    binaries = [each for each in files if each.read_bytes()[:4] == b"\x7fELF"]
    there = {each.name for each in folder.rglob("*.so*")}
    told = subprocess.run(
        ["/usr/bin/objdump", "-p", *map(str, binaries)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return set(re.findall(r"NEEDED +(\S+)", told.stdout)) - there


def packages(libraries: set[str]) -> Iterator[str]:
    """The package of each library.

    Raises:
        SystemExit: a library is on this computer in no package's name.
    """
    cache = subprocess.run(["/sbin/ldconfig", "-p"], stdout=subprocess.PIPE, text=True, check=True)
    places = dict(re.findall(r"^\s*(\S+) \(.*x86-64.*\) => (\S+)$", cache.stdout, re.MULTILINE))
    for library in sorted(libraries):
        if library not in places:
            sys.exit(f"{library} is needed, and not on this computer: install what has it.")
        place = Path(places[library])
        found = ""
        for path in (str(place), str(place.resolve()), str(place).removeprefix("/usr")):
            asked = subprocess.run(
                ["/usr/bin/dpkg-query", "--search", path],
                capture_output=True,
                text=True,
                check=False,
            )
            found = found or asked.stdout.partition(":")[0]
        if not found:
            sys.exit(f"{library} ({place}) belongs to no package, so nobody could install it.")
        yield found


def main() -> None:
    named = {*packages(needed(Path(sys.argv[1]))), *LOADED_WHILE_RUNNING} - {"libc6"}
    sys.stdout.write(", ".join([C_LIBRARY, *sorted(named)]) + "\n")


if __name__ == "__main__":
    main()
