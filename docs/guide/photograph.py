"""Takes the pictures of the guide from the program itself, in its languages: `make guide`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from docs.photographer import Photographer, Step, open_window, send
from PySide6.QtCore import QSize, Qt

from sciatica_coach.options import Options

GUIDE = Path(__file__).parent
PICTURES = {"en": GUIDE / "pictures", "es": GUIDE / "es" / "pictures"}
SETTINGS = 'schema = 1\n[look]\nlanguage = "{language}"\n'
SIZE = QSize(1280, 800)
SPEED = 4.0
ROUTINE = "knee_opposite_shoulder"


class FirstDay(Photographer):
    """The first session of somebody new, from the doctor's advice to the last question."""

    def tour(self) -> Iterator[Step]:
        yield self.sees("I hear it, and I have")
        yield self.takes("01-doctor-first")
        yield self.presses("I hear it, and I have")
        yield self.sees("None of these is new for me")
        yield self.presses("None of these is new for me")
        yield self.rests(800)
        yield self.takes("02-what-is-true")
        yield self.presses_primary
        yield self.sees("Learn the steps first")
        yield self.rests(2_000)
        yield self.takes("03-today")
        yield self.presses("Learn the steps first")
        yield self.rests(1_000)
        yield self.presses("Go on")
        yield self.rests(4_000)  # the picture comes when it is decoded
        yield self.takes("04-learn")
        yield self.presses("Leave")
        yield self.rests(500)
        yield self.presses("Start")
        yield self.rests(2_000)
        yield self.puts_away("Close")  # what this computer cannot do is no part of the guide
        yield self.rests(2_000)
        yield self.takes("05-get-ready")
        yield self.types(Qt.Key.Key_Space)
        yield self.hears("Get in place")
        yield self.rests(2_400)
        yield self.takes("06-a-step")
        yield self.hears("Hold")
        yield self.rests(600)
        yield self.takes("07-a-hold")
        yield self.types(Qt.Key.Key_H)
        yield self.rests(2_200)
        yield self.takes("08-it-hurts")
        yield self.types(Qt.Key.Key_Space)
        yield self.rests(1_500)
        yield self.types(Qt.Key.Key_Space)
        yield self.rests(600)
        yield self.takes("09-paused")
        yield self.types(Qt.Key.Key_Space)
        yield self.rests(1_000)
        yield self.types(Qt.Key.Key_Right)
        yield self.sees("All done, all fine", "Done, the others were fine", "Done")
        yield self.rests(600)
        yield self.takes("10-the-end")


def visit(home: Path, language: str) -> None:
    """Take all pictures in that language; ends this process."""
    (home / "config").mkdir()
    settings = SETTINGS.format(language=language)
    (home / "config" / "settings.toml").write_text(settings, encoding="utf-8")
    options = Options(routine=ROUTINE, speed=SPEED)
    open_window(lambda: FirstDay(PICTURES[language], SIZE), options, home)


if __name__ == "__main__":
    if sys.argv[1:]:
        visit(Path(sys.argv[1]), sys.argv[2])
    else:
        for each in PICTURES:
            send(__spec__.name, each)
