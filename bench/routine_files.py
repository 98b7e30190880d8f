"""Ten thousand spoilt files of routines: `python -m bench.routine_files`, about fifteen seconds.

Each is read as a physiotherapist's file would be, or as one written by hand. It ends at the
first one that crashes the reader, loses something on its way through writer or editor, or is
refused without naming the place; the number told beside it makes the same file again.
"""

from __future__ import annotations

from random import Random

from tests.unit.catalog.mutated_routines import FORMS, check, mutated

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.desktop.paths import find_assets

FILES = 10_000


def main() -> None:
    catalog = read_catalog(find_assets(), None)
    sound = 0
    for number in range(FILES):
        try:
            file = FORMS[number % len(FORMS)]
            sound += check(mutated(Random(number)), catalog, file).routine is not None
        except Exception as error:
            error.add_note(f"file {number} of {FILES}")
            raise
    print(f"{FILES} files: {sound} sound, {FILES - sound} refused by name and place, 0 wrong")


if __name__ == "__main__":
    main()
