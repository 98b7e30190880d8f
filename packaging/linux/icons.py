"""Draws the icon in all the sizes that a desktop asks for.

    python packaging/linux/icons.py assets/icons/sciatica-coach.svg FOLDER

FOLDER gets `48x48/apps/sciatica-coach.png` and so on, as a theme of icons has them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        sys.exit(f"{source} is no drawing that can be read.")
    for size in SIZES:
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            drawing.render(painter)
        place = folder / f"{size}x{size}" / "apps" / f"{source.stem}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(place))


if __name__ == "__main__":
    main()
