"""The ways between the pages: which are open now, and where one leads back to; pure."""

from __future__ import annotations

from typing import NamedTuple

TODAY, SETTINGS, HELP, FIRST_START, END = "today", "settings", "help", "first_start", "end"
EXERCISES, EXERCISE = "exercises", "exercise"
LEARN = "learn"
ABOUT = "about"


class Ways(NamedTuple):
    """What decides about the ways.

    under_way  a session waits behind the pages
    answered   the first start's questions are
    ended      the questions after a session wait for their answers
    learning   a lesson waits for the person to go on
    """

    under_way: bool
    answered: bool
    ended: bool
    learning: bool = False

    def is_open(self, page: str) -> bool:
        """Help always is; no other while a session is under way or questions are unanswered."""
        if page in (HELP, ABOUT):
            return True
        return not self.under_way and (self.answered or page == FIRST_START)

    def back_from(self, page: str) -> tuple[str, str | None]:
        """From the help page back: the words of the button, and the page (None: the session)."""
        if page == ABOUT:
            return "Back to help", HELP
        if self.under_way:
            return "Back to the session", None
        if page == EXERCISE:
            return "Back to the list", EXERCISES
        if page == HELP and not self.answered:
            return "Back to the questions", FIRST_START
        if page == HELP and self.ended:
            return "Back to my answers", END
        if page == HELP and self.learning:
            return "Back to the steps", LEARN
        return "", None
