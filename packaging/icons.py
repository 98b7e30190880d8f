"""Draws the icon in all the sizes and shapes that desktops ask for, from the one drawing.

    python packaging/icons.py assets/icons/sciatica-coach.svg FOLDER

FOLDER gets `hicolor/48x48/apps/sciatica-coach.png` and so on, as a theme of icons has them;
`sciatica-coach.ico` for Windows and `sciatica-coach.icns` for macOS, each with all sizes in it.
Both are plain containers of PNG pictures, so that no other tool is needed.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

THEME_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES: Mapping[bytes, int] = MappingProxyType(
    {
        b"icp4": 16,
        b"icp5": 32,
        b"icp6": 64,
        b"ic07": 128,
        b"ic08": 256,
        b"ic09": 512,
        b"ic10": 1024,  # 512 on a screen of double density, as the next ones are
        b"ic11": 32,
        b"ic12": 64,
        b"ic13": 256,
        b"ic14": 512,
    }
)
"""Which kind of entry has which size, in pixels."""
HEAD_OF_ICO, ENTRY_OF_ICO = "<HHH", "<BBBBHHII"
LARGEST_IN_A_BYTE = 256
"""A width of this many pixels is written as 0."""


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """The drawing, `size` pixels wide and high."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        drawing.render(painter)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(written.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """An icon of Windows with these pictures, by their sizes."""
    head = struct.pack(HEAD_OF_ICO, 0, 1, len(pictures))
    place = len(head) + struct.calcsize(ENTRY_OF_ICO) * len(pictures)
    entries = []
    for size, picture in pictures.items():
        width = size % LARGEST_IN_A_BYTE
        entries.append(struct.pack(ENTRY_OF_ICO, width, width, 0, 0, 1, 32, len(picture), place))
        place += len(picture)
    return b"".join([head, *entries, *pictures.values()])


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """An icon of macOS with these pictures, by the kinds of their entries."""
    entries = [
        kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items()
    ]
    whole = b"".join(entries)
    return b"icns" + struct.pack(">I", len(whole) + 8) + whole


def main() -> None:
    source, folder = Path(sys.argv[1]), Path(sys.argv[2])
    drawing = QSvgRenderer(str(source))
    if not drawing.isValid():
        sys.exit(f"{source} is no drawing that can be read.")
    folder.mkdir(parents=True, exist_ok=True)
    for size in THEME_SIZES:
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / f"{source.stem}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(png(drawing, size))
    windows = {size: png(drawing, size) for size in ICO_SIZES}
    (folder / f"{source.stem}.ico").write_bytes(ico(windows))
    mac = {kind: png(drawing, size) for kind, size in ICNS_SIZES.items()}
    (folder / f"{source.stem}.icns").write_bytes(icns(mac))


if __name__ == "__main__":
    main()
