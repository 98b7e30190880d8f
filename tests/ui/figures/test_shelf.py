"""Pictures are decoded aside, arrive, are played, and never fill the memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sessions import Playback, catalog, plan_of

from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui import typeface
from sciatica_coach.ui.figures.crop import Crop
from sciatica_coach.ui.figures.decoding import Frames, Order, decode
from sciatica_coach.ui.figures.manifest import FigureBook, Picture, read_manifest
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import FigureShelf, Shown
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.session.view import Caption
from sciatica_coach.ui.session.view_model import Programme, present
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT

BOX = QSizeF(96, 60)
COLOURS = ("#FF0000", "#00FF00", "#0000FF")
LIFT = Motion("bridge", "full", "down", "up")


def picture(path: Path, left: str, right: str = "#FFFFFF") -> None:
    """An image of two halves, so that a mirror image can be told."""
    image = QImage(96, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor(right))
    for x in range(48):
        for y in range(60):
            image.setPixelColor(x, y, QColor(left))
    assert image.save(str(path))


@pytest.fixture
def book(tmp_path: Path, qapp: QApplication) -> FigureBook:
    for number, colour in enumerate(COLOURS):
        picture(tmp_path / f"{number:02}.webp", colour)
    (tmp_path / "manifest.toml").write_text(
        'schema = 1\n[[movements]]\nexercise = "bridge"\nfrom = "down"\nto = "up"\n'
        'files = ["00.webp", "01.webp", "02.webp"]\n'
        '[[pictures]]\nexercise = "bridge"\npose = "up"\nfile = "02.webp"\n',
        encoding="utf-8",
    )
    found = read_manifest(tmp_path)
    assert found.problems == ()
    return found


@pytest.fixture
def shelf(book: FigureBook) -> Iterator[FigureShelf]:
    made = FigureShelf(book)
    yield made
    made.shut_down()


def left_colour(image: QImage) -> str:
    return image.pixelColor(10, 30).name().upper()


def first_of(shown: Shown) -> QImage:
    return shown.frames.images[shown.blend.first]


def second_of(shown: Shown) -> QImage:
    return shown.frames.images[shown.blend.second]


def test_a_picture_is_asked_for_arrives_and_is_played(qtbot: QtBot, shelf: FigureShelf) -> None:
    assert shelf.has_picture(LIFT)
    assert shelf.shown(LIFT, 0.0) is None
    with qtbot.waitSignal(shelf.pictures_arrived):
        shelf.prepare((LIFT,), BOX)
    shown = shelf.shown(LIFT, 0.75)
    assert shown is not None
    assert shown.blend.share == 1.0  # halfway, and so the later one
    near, far = QColor(left_colour(first_of(shown))), QColor(left_colour(second_of(shown)))
    assert near.green() > 3 * near.blue()
    assert far.blue() > 3 * far.green()


def test_pictures_are_decoded_to_the_size_at_which_they_are_shown(book: FigureBook) -> None:
    frames = book.movement("bridge", None, "down", "up")
    (image,) = decode(Order((frames[0].file,), 48, 48)).images
    assert (image.width(), image.height()) == (48, 30)


def test_a_pose_that_stands_still_is_finer_than_the_frames_that_lead_to_it(
    qtbot: QtBot, shelf: FigureShelf
) -> None:
    large = QSizeF(3840, 2160)
    widths = []
    for motion in (LIFT, Motion("bridge", "full", "up", "up")):
        with qtbot.waitSignal(shelf.pictures_arrived):
            shelf.prepare((motion,), large)
        shown = shelf.shown(motion, 0.0)
        assert shown is not None
        widths.append(first_of(shown).width())
    assert widths == [1200, 1920]


def test_a_broken_picture_is_no_picture_and_no_crash(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    broken = tmp_path / "broken.webp"
    broken.write_bytes(b"no image")
    shelf = FigureShelf(FigureBook(poses={("bridge", None, "up"): Picture(broken)}))
    still = Motion("bridge", "full", "up", "up")
    shelf.prepare((still,), BOX)
    qtbot.waitUntil(lambda: not shelf.has_picture(still))
    assert shelf.shown(still, 0) is None
    shelf.shut_down()


def test_pictures_that_fail_to_be_decoded_keep_no_other_from_being_shown(
    qtbot: QtBot, book: FigureBook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = tmp_path / "00.webp", tmp_path / "01.webp"

    def fail_at_one(order: Order, crop: Crop | None = None) -> Frames:
        if bad in order.files:
            raise MemoryError
        return decode(order, crop)

    monkeypatch.setattr("sciatica_coach.ui.figures.workshop.decode", fail_at_one)
    up, down = Picture(bad), Picture(good)
    shelf = FigureShelf(
        FigureBook(poses={("bridge", None, "up"): up, ("bridge", None, "down"): down})
    )
    failing, still = (Motion("bridge", "full", pose, pose) for pose in ("up", "down"))
    shelf.prepare((failing, still), BOX)
    qtbot.waitUntil(lambda: shelf.shown(still, 0) is not None)
    assert not shelf.has_picture(failing)
    shelf.shut_down()


def test_what_was_not_asked_for_longest_leaves_when_there_is_no_more_room(
    qtbot: QtBot, book: FigureBook
) -> None:
    one_frame = 96 * 60 * 4
    shelf = FigureShelf(book, bound_bytes=3 * one_frame)
    still = Motion("bridge", "full", "up", "up")
    for motion in (LIFT, still):
        with qtbot.waitSignal(shelf.pictures_arrived):
            shelf.prepare((motion,), BOX)
    assert shelf.held_bytes == one_frame
    assert shelf.shown(LIFT, 0) is None
    shelf.shut_down()


def test_what_finds_no_room_is_not_made_again_and_again(
    qtbot: QtBot, book: FigureBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Order] = []

    def noting(order: Order, crop: Crop | None = None) -> Frames:
        made.append(order)
        return decode(order, crop)

    monkeypatch.setattr("sciatica_coach.ui.figures.workshop.decode", noting)
    shelf = FigureShelf(book, bound_bytes=3 * 96 * 60 * 4)
    still = Motion("bridge", "full", "up", "up")
    for _ in range(3):
        shelf.prepare((LIFT, still), BOX)
        qtbot.waitUntil(lambda: len(made) >= 2)
    shelf.shut_down()
    assert shelf.shown(LIFT, 0) is not None
    assert shelf.shown(still, 0) is None
    assert shelf.held_bytes <= 3 * 96 * 60 * 4
    assert len(made) == 2


def test_with_reduced_motion_the_figure_stands_still(qtbot: QtBot, shelf: FigureShelf) -> None:
    shelf.set_reduced_motion(reduced=True)
    with qtbot.waitSignal(shelf.pictures_arrived):
        shelf.prepare((LIFT,), BOX)
    early, late = shelf.shown(LIFT, 0.1), shelf.shown(LIFT, 0.9)
    assert early is not None
    assert late is not None
    assert left_colour(first_of(early)) == left_colour(first_of(late))


def test_the_canvas_shows_the_figure_where_it_was_and_its_mirror_image(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    picture(tmp_path / "turned.webp", "#FF0000", "#0000FF")
    book = FigureBook(
        poses={
            ("seated_twist", None, pose): Picture(tmp_path / "turned.webp", "left")
            for pose in ("turned", "turned_straight", "turned_folded")
        }
    )
    dress(qapp, LIGHT, typeface.load())
    session = Playback(plan_of("seated_twist"))
    shelf = FigureShelf(book)
    canvas = SessionCanvas(LIGHT, shelf)
    qtbot.addWidget(canvas)
    canvas.set_viewpoint(Viewpoint.DESK)
    canvas.resize(1280, 700)
    reddest: list[bool] = []
    for _ in range(2):
        session.wait_for(SegmentKind.HOLD)
        scene_pose = session.current.figure
        assert scene_pose is not None
        shelf_pose = ("seated_twist", None, scene_pose.end)
        assert shelf_pose in book.poses, f"the twist is held in {scene_pose.end}"
        view = present(session.moment, Caption(), Programme("", catalog().exercises))
        assert view.scene is not None
        motion = view.scene.motion
        canvas.set_view(view)
        if shelf.shown(motion, 0) is None:
            qtbot.waitSignal(shelf.pictures_arrived).wait()
        assert canvas.layout_now is not None
        place = canvas.layout_now.figure.toAlignedRect()
        seen = canvas.grab(place).toImage()
        left = seen.pixelColor(seen.width() // 2 - 40, seen.height() // 2)
        reddest.append(left.red() > left.blue())
    assert reddest == [True, False]
    shelf.shut_down()
