"""A child process: opens the page of one's weeks on a home that is filled, some times over.

It prints a number for each time: milliseconds from the wish to see the page until it is
painted with what was read.
"""

from __future__ import annotations

import os
import time

from PySide6.QtWidgets import QApplication

from bench.history import LAST_DAY
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.paths import find_paths
from sciatica_coach.ui import later_pages, typeface
from sciatica_coach.ui.look import Look

TIMES = 6
SIZE = (1280, 720)


def main() -> None:
    application = QApplication([])
    coach = Coach(find_paths(os.environ), day=lambda: LAST_DAY)
    look = Look(application, typeface.load(), lambda: coach.settings.values)
    look.wear()
    for _ in range(TIMES):
        began = time.perf_counter()
        page = later_pages.progress_page(coach)
        page.resize(*SIZE)
        page.show()
        page.show_review(later_pages.review_of(coach)())
        page.grab()
        print(f"{(time.perf_counter() - began) * 1000:.1f}", flush=True)
        page.close()


if __name__ == "__main__":
    main()
