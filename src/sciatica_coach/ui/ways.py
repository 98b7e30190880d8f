"""The ways between the pages: which are open now, and where one leads back to; pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

TODAY, SETTINGS, HELP, FIRST_START, END = "today", "settings", "help", "first_start", "end"
EXERCISES, EXERCISE = "exercises", "exercise"
LEARN = "learn"
ROUTINES, EDITOR, PREVIEW = "routines", "editor", "preview"
ABOUT = "about"
SIGNS = "signs"
PROGRESS, DATA = "progress", "data"

BACK_TO: Mapping[str, str] = MappingProxyType(
    {
        SIGNS: "Back to the questions",
        END: "Back to my answers",
        LEARN: "Back to the steps",
        EDITOR: "Back to the routine",
    }
)
"""Where the help page leads back to, in these words, where that waits."""

BELOW: Mapping[str, str] = MappingProxyType(
    {EXERCISE: EXERCISES, EDITOR: ROUTINES, PREVIEW: ROUTINES, DATA: PROGRESS}
)
"""Pages that stand below another one, which is marked in the bar for them."""


class Ways(NamedTuple):
    """What decides about the ways.

    under_way  a session waits behind the pages
    answered   the first start's questions are
    waiting    pages that wait for the person to go on: the warning signs, the questions after
               a session, a lesson, a routine that is changed
    """

    under_way: bool
    answered: bool
    waiting: frozenset[str] = frozenset()

    def is_open(self, page: str) -> bool:
        """Help always is; no other while a session is under way or questions are unanswered."""
        if page in (HELP, ABOUT):
            return True
        return not self.under_way and (self.answered or page in (FIRST_START, SIGNS))

    def back_from(self, page: str) -> tuple[str, str | None]:
        """From the help page back: the words of the button, and the page (None: the session)."""
        if page == ABOUT:
            return "Back to help", HELP
        if self.under_way:
            return "Back to the session", None
        if page == EXERCISE:
            return "Back to the list", EXERCISES
        if page == DATA:
            return "Back to my weeks", PROGRESS
        if page in (EDITOR, PREVIEW):
            return "Back to my routines", ROUTINES
        if page == HELP and not (self.answered or SIGNS in self.waiting):
            return "Back to the questions", FIRST_START
        if page == HELP:
            waiting = (each for each in BACK_TO if each in self.waiting)
            return next(((BACK_TO[each], each) for each in waiting), ("", None))
        return "", None
