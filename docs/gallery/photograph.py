"""Takes every page in every theme and many sizes: `make gallery`.

One child process for each look goes through the program (`Visitor`) and leaves a picture of
each page in `build/gallery/LOOK/`; then each page's pictures are put side by side on one sheet,
`docs/gallery/PAGE.webp`, for the eye.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from bench.history import write_days
from docs.photographer import Photographer, Step, open_window, send
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.desktop.paths import find_assets
from sciatica_coach.options import Options
from sciatica_coach.settings.setting import Section

GALLERY = Path(__file__).parent
FORMAT = GALLERY.parent / "routine-format.md"
TAKEN = GALLERY.parents[1] / "build" / "gallery"
ANSWERS = 'answered = "{day}"\nsurface = "floor"\ntrue = []\n'
SETTINGS = """\
schema = 1
[look]
language = "{language}"
theme = "{theme}"
text_size = {text}
[voice]
engine = "silent"
"""
OTHERS = [section for section in Section if section is not Section.TIME]
"""The settings open with the first of their sections."""
EXERCISE = "bridge"
SPEED = 2.0
WEEKS = 5
PICTURES_COME_MS = 3_000
COLUMNS = 3
CELL = QSize(640, 400)
GAP = 16
CAPTION = 28
QUALITY = 82


class Look(NamedTuple):
    """How the window is looked at: theme, size in pixels, text size in per cent, language."""

    name: str
    theme: str
    size: QSize
    text: int = 100
    language: str = "en"


LOOKS = (
    Look("light", "light", QSize(1280, 800)),
    Look("dark", "dark", QSize(1280, 800)),
    Look("evening", "evening", QSize(1280, 800)),
    Look("high contrast", "high_contrast", QSize(1280, 800)),
    Look("1024 x 600", "light", QSize(1024, 600)),
    Look("1366 x 768, dark", "dark", QSize(1366, 768)),
    Look("3840 x 2160", "light", QSize(3840, 2160)),
    Look("text at 200 %", "light", QSize(1280, 800), 200),
    Look("text at 200 %, 1024 x 600", "high_contrast", QSize(1024, 600), 200),
    Look("in Spanish", "light", QSize(1280, 800), 100, "es"),
    Look("in Spanish, 1024 x 600", "dark", QSize(1024, 600), 100, "es"),
    Look("in Spanish, text at 200 %", "light", QSize(1280, 800), 200, "es"),
)


class Visitor(Photographer):
    """Sees every page, then is led through the first repetitions of one exercise."""

    def __init__(self, pictures: Path, size: QSize, exercise: str, sent: Path) -> None:
        """Begin with `start`.

        exercise  the name of the one whose page is opened, in the language of the window
        sent      a routine's file, as a physiotherapist sends one
        """
        super().__init__(pictures, size)
        self._exercise = exercise
        self._sent = sent

    def tour(self) -> Iterator[Step]:
        yield self.sees("Start")
        for words, page in (
            ("Exercises", "exercises"),
            (self._exercise, "exercise"),
            ("My routines", "routines"),
            ("New routine", "editor"),
            ("Progress", "progress"),
            ("A sheet for your physiotherapist, and my data", "data"),
            ("Settings", "settings"),
            *((section.value, f"settings-{section.name.lower()}") for section in OTHERS),
            ("When to stop and get help", "help"),
        ):
            yield self.presses(words)
            yield from self._page(page)
        for words, page in (("How to use the coach", "guide"), ("About this program", "about")):
            yield self.presses("When to stop and get help")
            yield self.presses(words)
            yield from self._page(page)
        yield self.drops(self._sent)
        yield from self._page("preview")
        yield self.presses("Not now")
        yield from self._first_start()
        yield self.presses("Today")
        yield from self._page("today")
        yield self.presses("Learn the steps first")
        yield self.rests(1_000)
        yield self.presses("Go on")
        yield from self._page("learn")
        yield self.presses("Leave")
        yield from self._session()

    def _first_start(self) -> Iterator[Step]:
        """The first questions can be answered again, and are the same."""
        yield self.presses("Settings")
        yield self.presses(Section.SAFETY.value)
        yield self.presses("Answer the first questions again")
        yield from self._page("first-start")
        yield self.presses_primary
        yield from self._page("signs")
        yield self.presses("None of these is new for me")
        yield from self._page("what-is-true")
        yield self.presses_primary

    def _page(self, page: str) -> Iterator[Step]:
        yield self.rests(PICTURES_COME_MS)
        yield self.takes(page)

    def _session(self) -> Iterator[Step]:
        yield self.presses("Start")
        yield self.rests(1_600)
        yield self.puts_away("Close")  # what this computer cannot do
        yield from self._page("session-ready")
        yield self.types(Qt.Key.Key_Space)
        yield self.hears("Get in place")
        yield from self._page("session-step")
        yield self.hears("Hold")
        yield self.takes("session-hold")
        yield self.hears("Rest")
        yield self.takes("session-rest")
        yield self.types(Qt.Key.Key_V)
        yield from self._page("session-desk")
        yield self.types(Qt.Key.Key_L)
        yield from self._page("session-floor")
        yield self.types(Qt.Key.Key_L)
        yield self.types(Qt.Key.Key_L)
        yield self.types(Qt.Key.Key_V)
        yield self.types(Qt.Key.Key_Space)
        yield from self._page("session-paused")
        yield self.types(Qt.Key.Key_Question)
        yield from self._page("session-keys")
        yield self.types(Qt.Key.Key_Question)
        yield self.types(Qt.Key.Key_Escape)
        yield from self._page("session-stop")
        yield self.types(Qt.Key.Key_Space)
        yield self.rests(1_000)
        yield self.types(Qt.Key.Key_Right)
        yield self.sees("All done, all fine", "Done, the others were fine", "Done")
        yield from self._page("end")


def furnish(home: Path, look: Look) -> None:
    """The home of someone who has been at it for some weeks."""
    today = datetime.now(UTC).replace(hour=7, minute=0, second=0, microsecond=0)
    first = today - timedelta(weeks=WEEKS)
    (home / "config").mkdir()
    write_days(home / "data", first, WEEKS * 7)
    answers = ANSWERS.format(day=first.isoformat())
    (home / "data" / "first_start.toml").write_text(answers, encoding="utf-8")
    settings = SETTINGS.format(language=look.language, theme=look.theme, text=look.text)
    (home / "config" / "settings.toml").write_text(settings, encoding="utf-8")


def visit(home: Path, look: Look) -> None:
    """Take all pictures of one look; ends this process."""
    furnish(home, look)
    sent = home / "sent.coach"
    _, example, *_ = FORMAT.read_text(encoding="utf-8").split("```")
    sent.write_text(example.partition("\n")[2], encoding="utf-8")
    name = read_catalog(find_assets(), None, look.language).exercises[EXERCISE].name
    options = Options(routine=EXERCISE, speed=SPEED)
    open_window(lambda: Visitor(TAKEN / look.name, look.size, name, sent), options, home)


def sheet(pictures: Sequence[tuple[str, Path]]) -> QImage:
    """The pictures with their captions, side by side."""
    rows = -(-len(pictures) // COLUMNS)
    wide = GAP + COLUMNS * (CELL.width() + GAP)
    high = GAP + rows * (CELL.height() + CAPTION + GAP)
    made = QImage(wide, high, QImage.Format.Format_RGB32)
    made.fill(QColor("#8A8F93"))
    with QPainter(made) as painter:
        painter.setPen(QColor("#FFFFFF"))
        for number, (caption, file) in enumerate(pictures):
            row, column = divmod(number, COLUMNS)
            left = GAP + column * (CELL.width() + GAP)
            top = GAP + row * (CELL.height() + CAPTION + GAP)
            place = QRect(left, top, CELL.width(), CAPTION)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, caption)
            image = QImage(str(file)).scaled(
                CELL,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(left, top + CAPTION, image)
    return made


def main() -> None:
    """Visit in every look, one after the other, and make the sheets."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    shutil.rmtree(TAKEN, ignore_errors=True)
    for look in LOOKS:
        send(__spec__.name, look.name)
    application = QGuiApplication([])
    for file in sorted((TAKEN / LOOKS[0].name).glob("*.webp")):
        pictures = [(look.name, TAKEN / look.name / file.name) for look in LOOKS]
        sheet(pictures).save(str(GALLERY / file.name), quality=QUALITY)
    application.quit()


if __name__ == "__main__":
    if sys.argv[1:]:
        visit(Path(sys.argv[1]), next(look for look in LOOKS if look.name == sys.argv[2]))
    else:
        main()
