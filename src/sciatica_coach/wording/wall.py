"""A routine on paper, for the wall: each exercise with its picture, its dose and its steps; pure.

Pictures are named, not drawn: whoever shows the page has them under these names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Origin
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.wording.doses import dose_in_words
from sciatica_coach.wording.html_page import html_page
from sciatica_coach.wording.tongue import Tr, english, marked

PICTURE_WIDTH = 210
TOLD = frozenset({SegmentKind.STEP, SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.TIMED})
SOURCE = marked("As the exercise sheet has it, in our words")
ADDED = marked("Added by the coach")
STOP = marked(
    "Stop, come out slowly and rest when pain, tingling or numbness moves further down your leg, "
    "or when you feel dizzy or faint."
)
STYLE = (
    "body{font-family:sans-serif;font-size:11pt;color:#1C2B33}h1{font-size:15pt}"
    "p{margin-bottom:14px}h2{font-size:11pt;margin-bottom:2px}td{padding:0 18px 14px 0}"
)


class WallItem(NamedTuple):
    """One exercise: `picture` is the name of its picture, or "" where it has none."""

    name: str
    dose: str
    steps: tuple[str, ...]
    origin: Origin
    picture: str


def wall_items(plan: Plan, pictures: Iterable[str], *, tr: Tr = english) -> Iterator[WallItem]:
    """The exercises of a plan; `pictures` are the exercises that have a picture."""
    known = frozenset(pictures)
    for dose in plan.means.prescriptions:
        id_ = dose.exercise.id
        yield WallItem(
            dose.exercise.name,
            dose_in_words(dose, tr=tr),
            _steps(plan, dose),
            dose.exercise.origin,
            id_ if id_ in known else "",
        )


def wall_page(name: str, items: Iterable[WallItem], *, tr: Tr = english) -> str:
    """The whole page as HTML."""
    rows = "".join(_row(item, tr) for item in items)
    body = f"<h1>{escape(name)}</h1><p>{escape(tr(STOP))}</p><table cellspacing='0'>{rows}</table>"
    return html_page(name, STYLE, body, tr=tr)


def _row(item: WallItem, tr: Tr) -> str:
    image = f"<img src='{escape(item.picture)}' width='{PICTURE_WIDTH}'>" if item.picture else ""
    steps = "".join(f"<li>{escape(each)}</li>" for each in item.steps)
    origin = tr(SOURCE if item.origin is Origin.SOURCE else ADDED)
    return (
        f"<tr><td width='{PICTURE_WIDTH}'>{image}</td><td><h2>{escape(item.name)}</h2>"
        f"<b>{escape(item.dose)}</b><ol>{steps}</ol><small>{escape(origin)}.</small></td></tr>"
    )


def _steps(plan: Plan, dose: Prescription) -> tuple[str, ...]:
    """The steps as the screen shows them, of the first side, each once."""
    lines = (
        each.label
        for each in plan.segments
        if each.item == dose.item
        and each.kind in TOLD
        and each.label
        and each.side in (None, dose.first_side)
    )
    return tuple(dict.fromkeys(lines))
