"""The ways between the pages: which are open now, and where one leads back to; pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from sciatica_coach.wording.tongue import marked

TODAY, SETTINGS, HELP, FIRST_START, END = "today", "settings", "help", "first_start", "end"
EXERCISES, EXERCISE = "exercises", "exercise"
LEARN = "learn"
ROUTINES, EDITOR, PREVIEW = "routines", "editor", "preview"
ABOUT = "about"
GUIDE, CHAPTER = "guide", "chapter"
SIGNS = "signs"
PROGRESS, DATA = "progress", "data"

TO_READ = (HELP, ABOUT, GUIDE, CHAPTER)
"""Pages to look something up on, whatever else is going on; what waits stays as it is."""

EDITOR_STAYS = (EDITOR, *TO_READ)
"""Pages for which a routine that is changed need not be left."""

BACK_TO: Mapping[str, str] = MappingProxyType(
    {
        SIGNS: marked("Back to the questions"),
        END: marked("Back to my answers"),
        LEARN: marked("Back to the steps"),
        EDITOR: marked("Back to the routine"),
    }
)
"""Where the help page leads back to, in these words, where that waits."""

BELOW: Mapping[str, str] = MappingProxyType(
    {EXERCISE: EXERCISES, EDITOR: ROUTINES, PREVIEW: ROUTINES, DATA: PROGRESS}
)
"""Pages that stand below another one, which is marked in the bar for them."""

Back: TypeAlias = tuple[str, str | None]
"""The marked words of a button that leads back, and the page it leads to (None: the session)."""

READ_FROM: Mapping[str, Back] = MappingProxyType(
    {
        ABOUT: (marked("Back to help"), HELP),
        GUIDE: (marked("Back to help"), HELP),
        CHAPTER: (marked("Back to the guide"), GUIDE),
    }
)
"""Where what there is to read leads back to, also while a session waits."""

COME_FROM: Mapping[str, Back] = MappingProxyType(
    {
        EXERCISE: (marked("Back to the list"), EXERCISES),
        DATA: (marked("Back to my weeks"), PROGRESS),
        EDITOR: (marked("Back to my routines"), ROUTINES),
        PREVIEW: (marked("Back to my routines"), ROUTINES),
    }
)
"""Where pages that stand below another one lead back to."""


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
        """What there is to read always is; all else waits for a session, and for the answers."""
        if page in TO_READ:
            return True
        return not self.under_way and (self.answered or page in (FIRST_START, SIGNS))

    def back_from(self, page: str) -> Back:
        """The way back from the page; without words where there is none."""
        if page in READ_FROM:
            return READ_FROM[page]
        if self.under_way:
            return marked("Back to the session"), None
        if page in COME_FROM:
            return COME_FROM[page]
        if page == HELP and not (self.answered or SIGNS in self.waiting):
            return marked("Back to the questions"), FIRST_START
        if page == HELP:
            waiting = (each for each in BACK_TO if each in self.waiting)
            return next(((BACK_TO[each], each) for each in waiting), ("", None))
        return "", None
