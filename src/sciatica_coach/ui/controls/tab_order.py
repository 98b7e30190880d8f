"""The order in which Tab comes to things, where they are not made in the order of the eye."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Let Tab come from part to part; inside of each it goes as before."""
    chain = [each for part in parts for each in _focusable(part)]
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def _focusable(part: QWidget) -> list[QWidget]:
    """What can have the focus in a part; of a row of choices Tab comes to the chosen one."""
    found = [part]
    each = part.nextInFocusChain()
    while each is not None and each is not part:
        if part.isAncestorOf(each):
            found.append(each)
        each = each.nextInFocusChain()
    return [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
