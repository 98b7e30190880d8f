"""Ten thousand spoilt files of routines: `python -m bench.routine_files`, about ten seconds.

Each is read as a physiotherapist's file would be. It exits with 1 where one of them
crashes the reader, loses something on its way through the writer, or is refused without
naming the place; the numbers printed make the same file again.
"""

from __future__ import annotations

import sys
from random import Random

from tests.unit.catalog.mutated_routines import check, mutated

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.desktop.paths import find_assets

FILES = 10_000


def main() -> int:
    catalog = read_catalog(find_assets(), None)
    sound = 0
    wrong: list[str] = []
    for number in range(FILES):
        try:
            sound += check(mutated(Random(number)), catalog).routine is not None
        except Exception as error:
            wrong.append(f"file {number}: {type(error).__name__}: {error}")
    print(f"{FILES} files: {sound} sound, {FILES - sound - len(wrong)} refused, {len(wrong)} wrong")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
