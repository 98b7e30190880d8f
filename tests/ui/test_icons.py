"""The icon comes in every size that a desktop asks for, whichever it is."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
DRAWING = ROOT / "assets" / "icons" / "sciatica-coach.svg"
EMPTY, OPAQUE = 0, 255


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    script = str(ROOT / "packaging" / "icons.py")
    subprocess.run([sys.executable, script, str(DRAWING), str(folder)], check=True)
    return folder


def is_drawn(image: QImage) -> bool:
    """Something in the middle, and nothing in the corner."""
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    return middle.alpha() == OPAQUE and image.pixelColor(0, 0).alpha() == EMPTY


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 96, 128, 256, 512])
def test_a_theme_of_icons_has_every_size(icons: Path, size: int, qapp: QApplication) -> None:
    image = QImage(str(icons / "hicolor" / f"{size}x{size}" / "apps" / "sciatica-coach.png"))
    assert image.size() == QSize(size, size)
    assert is_drawn(image)


def test_windows_finds_every_size_in_its_icon(icons: Path, qapp: QApplication) -> None:
    reader = QImageReader(str(icons / "sciatica-coach.ico"))
    assert reader.format() == b"ico"
    found = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert is_drawn(image)
        found.append(image.width())
    assert found == [16, 20, 24, 32, 40, 48, 64, 128, 256]


def test_macos_finds_every_size_in_its_icon(icons: Path, qapp: QApplication) -> None:
    whole = (icons / "sciatica-coach.icns").read_bytes()
    kind, length = struct.unpack(">4sI", whole[:8])
    assert (kind, length) == (b"icns", len(whole))
    at, sizes = 8, {}
    while at < len(whole):
        entry, long = struct.unpack(">4sI", whole[at : at + 8])
        image = QImage.fromData(whole[at + 8 : at + long])
        assert is_drawn(image)
        sizes[entry.decode()] = image.width()
        at += long
    assert sizes == {
        "icp4": 16,
        "icp5": 32,
        "icp6": 64,
        "ic07": 128,
        "ic08": 256,
        "ic09": 512,
        "ic10": 1024,
        "ic11": 32,
        "ic12": 64,
        "ic13": 256,
        "ic14": 512,
    }
