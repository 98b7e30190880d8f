"""Views of the session page, from calm to crowded, and what holds for every layout of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage

from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.session.layout import CaptionText, Layout, Text
from sciatica_coach.ui.session.view import (
    Caption,
    Card,
    Count,
    Dial,
    Mark,
    NextUp,
    Phase,
    Scene,
    SessionView,
    StepLine,
    StepState,
    Tone,
)
from sciatica_coach.ui.widgets.typesetting import Setting, Typesetter

SCREENS = [(1024, 600), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160)]

LONG = "Left foot over the right leg, beside the outside of the right knee"
POSE = Motion("figure_four", "usual", "lying", "lying")
CALM = SessionView(
    title="Bridging",
    place="exercise 2 of 4 · First steps",
    phase=Phase("Hold", Mark.SQUARE, Tone.HOLD),
    side="",
    side_is="",
    count=Count("repetition 4 of 10", 3, 10, begun=True),
    steps_heading="Steps",
    steps=(
        StepLine(1, "Lie on your back, knees bent", StepState.DONE),
        StepLine(None, "Feet flat, hip width apart", StepState.DONE),
        StepLine(2, "Push through the heels, lift the hips", StepState.DONE),
        StepLine(4, "Hold 10 seconds", StepState.CURRENT),
        StepLine(5, "Lower slowly", StepState.TO_COME),
        StepLine(6, "10 times", StepState.TO_COME),
    ),
    next_up=NextUp("Next", "Figure four stretch", "right side first", POSE),
    card=Card("Hold 10 seconds", to_do=True),
    caption=Caption(("Keep", "breathing."), 1),
    scene=Scene(Motion("bridge", "full", "up", "up"), "", "Bridging", "on your back"),
    left="left",
    dial=Dial("10", "seconds", 0.7, 0.4, "5:20", 0.3),
)
CROWDED = replace(
    CALM,
    title="Knee to opposite shoulder, other leg bent",
    place="exercise 12 of 14 · The whole long evening programme of a very patient person",
    phase=Phase("Back to the middle", Mark.TRIANGLE, Tone.MOVE),
    side="RIGHT",
    side_is="travelling knee",
    count=Count("repetition 28 of 30", 7, 10, begun=True),
    steps=tuple(
        StepLine(number, LONG, state)
        for number, state in enumerate([StepState.DONE] * 4 + [StepState.CURRENT], 1)
    )
    + tuple(StepLine(number, LONG, StepState.TO_COME) for number in range(6, 10)),
    card=Card(LONG, to_do=True),
    next_up=NextUp(
        "Next", "Knee to opposite shoulder, other leg bent", "on your back · " + LONG, POSE
    ),
    caption=Caption(tuple(f"{LONG}. You can always come out and lie still.".split()), 12),
    dial=Dial("30", "step 12 of 14", 1.0, 1.0, "59:59", 1.0),
)
RESTING = replace(
    CALM,
    phase=Phase("Rest", Mark.DISC, Tone.REST),
    steps=tuple(replace(step, state=StepState.TO_COME) for step in CALM.steps),
    card=Card("Next: Lower slowly", to_do=False),
)
ASKED = replace(
    CROWDED,
    phase=Phase("Rest", Mark.DISC, Tone.REST),
    message="Press once to go on more gently. Do nothing and we leave this one.",
)
ENDED = replace(CALM, steps=(), next_up=None, count=None, scene=None, card=Card("", to_do=False))
NOTED = replace(CALM, note="With the pillow under the head, and slowly today. " * 2)
VIEWS = {
    "calm": CALM,
    "noted": NOTED,
    "crowded": CROWDED,
    "resting": RESTING,
    "asked": ASKED,
    "ended": ENDED,
}


def settings_of(layout: Layout) -> list[tuple[QRectF, Setting]]:
    return [
        (piece.place, piece.setting)
        for piece in layout.pieces
        if isinstance(piece, Text | CaptionText)
    ]


def assert_apart_and_whole(layout: Layout, page: QRectF, setter: Typesetter) -> None:
    """Areas and words have a place each, and no word is cut."""
    for name, area in layout.areas.items():
        if name == "figure" and area.isNull():
            continue  # the picture is the first to go
        assert area.width() >= 0, name
        assert area.height() >= 0, name
        assert page.adjusted(-1, -1, 1, 1).contains(area), name
    for (one, first), (other, second) in combinations(layout.areas.items(), 2):
        shared = first.intersected(second)
        assert shared.width() < 1 or shared.height() < 1, f"{one} covers {other}"
    words = settings_of(layout)
    for place, setting in words:
        assert any(area.adjusted(-1, -1, 1, 1).contains(place) for area in layout.areas.values()), (
            setting.lines
        )
        metrics = QFontMetricsF(setter.font(setting.px, bold=setting.bold))
        assert all(metrics.horizontalAdvance(line) <= place.width() + 1 for line in setting.lines)
        assert setting.height <= place.height() + 1
        assert metrics.height() <= place.height() / len(setting.lines) + 1
    words.append((layout.thumbnail, Setting(("the next one's picture",), 1, bold=False, width=0)))
    for (first, one_setting), (second, other_setting) in combinations(words, 2):
        shared = first.intersected(second)
        touching = shared.width() < 1 or shared.height() < 1
        assert touching, f"{one_setting.lines} covers {other_setting.lines}"


def assert_alike(one: QImage, other: QImage, apart: int = 6) -> None:
    """The same picture, but for the smoothing of single pixels."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [
        each.scaled(64, 36, mode=smooth).convertToFormat(QImage.Format.Format_Grayscale8)
        for each in (one, other)
    ]
    for x, y in product(range(64), range(36)):
        first, second = (each.pixelColor(x, y).red() for each in small)
        assert abs(first - second) <= apart, (x, y)
