"""Pictures fill their place, stand still where the body does, and keep every pixel sharp."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication
from tests.ui.figures.painted import body

from sciatica_coach.ui.figures.crop import Crop
from sciatica_coach.ui.figures.decoding import Frames, Order, change, crop_of, decode
from sciatica_coach.ui.figures.film import Film, target_of
from sciatica_coach.ui.figures.motion import Blend
from sciatica_coach.ui.figures.shelf import Shown

MAT = QRect(40, 90, 160, 30)
LOW, HIGH = QRect(100, 70, 20, 20), QRect(100, 30, 20, 20)


@pytest.fixture
def low(tmp_path: Path, qapp: QApplication) -> Path:
    return body(tmp_path / "low.png", MAT, LOW)


@pytest.fixture
def high(tmp_path: Path, qapp: QApplication) -> Path:
    return body(tmp_path / "high.png", MAT, HIGH)


def red_at(image: QImage, x: int, y: int) -> float:
    return image.pixelColor(x, y).alphaF()


def test_one_crop_holds_everything_that_any_frame_shows(low: Path, high: Path) -> None:
    crop = crop_of((low, high))
    assert crop.within(40 / 240, 30 / 150) == pytest.approx((0.0, 0.0), abs=0.03)
    assert crop.within(200 / 240, 120 / 150) == pytest.approx((1.0, 1.0), abs=0.03)


def test_the_picture_fills_its_place_without_its_empty_margins(low: Path, high: Path) -> None:
    frames = decode(Order((low,), 320, 320, family=(low, high)))
    (image,) = frames.images
    assert image.width() == 320
    assert red_at(image, 10, image.height() - 10) == 1.0


def test_nothing_jumps_between_two_poses(low: Path, high: Path) -> None:
    family = (low, high)
    (one,) = decode(Order((low,), 320, 320, family=family)).images
    (two,) = decode(Order((high,), 320, 320, family=family)).images
    assert one.size() == two.size()
    mat = QRect(8, one.height() - 50, 300, 40)
    assert one.copy(mat) == two.copy(mat)


def test_a_pose_twice_as_fine_is_cut_where_the_frames_are_cut() -> None:
    seen = Crop(101 / 1920, 33 / 1200, 1777 / 1920, 999 / 1200)
    crop = seen.on_grid()
    assert crop.united(seen) == crop
    for wide, tall in ((960, 600), (1920, 1200)):
        pixels = [crop.left * wide, crop.top * tall, crop.right * wide, crop.bottom * tall]
        assert pixels == pytest.approx([round(each) for each in pixels])


def test_the_mirror_image_is_cropped_the_other_way_round(low: Path, high: Path) -> None:
    plain = decode(Order((low,), 320, 320, family=(low, high)))
    turned = decode(Order((low,), 320, 320, True, (low, high)), plain.crop)
    back = turned.images[0].transformed(QTransform.fromScale(-1, 1))
    assert back == plain.images[0]


def test_only_what_moves_is_a_change(low: Path, high: Path) -> None:
    frames = decode(Order((low, high), 240, 150, family=(low, high)), Crop())
    (moved,) = frames.changes
    assert moved == LOW.united(HIGH)
    assert change(frames.images[0], frames.images[0]).isEmpty()


def test_a_frame_fades_into_the_next_and_leaves_nothing_behind(low: Path, high: Path) -> None:
    frames = decode(Order((low, high), 240, 150), Crop())
    film = Film()
    assert film.show(Shown(frames, Blend(0, 1, 0.0), None)) == frames.images[0].rect()
    assert film.show(Shown(frames, Blend(0, 1, 0.5), None)) == frames.changes[0]
    assert red_at(film.image, 110, 80) == pytest.approx(0.5, abs=0.01)
    assert red_at(film.image, 110, 40) == pytest.approx(0.5, abs=0.01)
    assert red_at(film.image, 60, 100) == 1.0
    assert film.show(Shown(frames, Blend(0, 1, 0.5), None)).isEmpty()
    film.show(Shown(frames, Blend(0, 1, 1.0), None))
    assert film.image == frames.images[1]


def test_a_film_without_a_picture_is_empty(low: Path) -> None:
    frames = decode(Order((low,), 240, 150))
    film = Film()
    film.show(Shown(frames, Blend(0, 0, 0.0), None))
    assert not film.show(None).isEmpty()
    assert film.image.isNull()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("place", [QRectF(10, 20, 133, 101), QRectF(7.3, 5.9, 211.4, 90.2)])
def test_every_pixel_of_the_picture_is_a_pixel_of_the_screen(
    low: Path, high: Path, ratio: float, place: QRectF
) -> None:
    box = (place.size() * ratio).toSize()
    (image,) = decode(Order((low,), box.width(), box.height(), family=(low, high))).images
    screen = QImage(
        round(400 * ratio), round(200 * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    screen.setDevicePixelRatio(ratio)
    screen.fill(QColor(0, 0, 0, 0))
    target = target_of(place, image, ratio)
    with QPainter(screen) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)
    corner = QPointF(target.topLeft() * ratio).toPoint()
    seen = screen.copy(QRect(corner, image.size()))
    seen.setDevicePixelRatio(1.0)
    assert seen == image
    assert place.adjusted(-1, -1, 1, 1).contains(target)
    assert max(target.width() / place.width(), target.height() / place.height()) > 0.97


def test_frames_count_a_picture_that_stands_for_several_once(low: Path) -> None:
    (image,) = decode(Order((low,), 240, 150)).images
    assert Frames((image, image)).size_bytes == image.sizeInBytes()
