"""The ways between the pages: which are open now, and where one leads back to; pure."""

from __future__ import annotations

from typing import NamedTuple

TODAY, SETTINGS, HELP, FIRST_START, END = "today", "settings", "help", "first_start", "end"


class Ways(NamedTuple):
    """What decides about the ways.

    under_way  a session waits behind the pages
    answered   the first start's questions are
    ended      the questions after a session wait for their answers
    """

    under_way: bool
    answered: bool
    ended: bool

    def is_open(self, page: str) -> bool:
        """Help always is; no other while a session is under way or questions are unanswered."""
        if self.under_way:
            return page == HELP
        return self.answered or page in (HELP, FIRST_START)

    def back_from(self, page: str) -> tuple[str, str | None]:
        """From the help page back: the words of the button, and the page (None: the session)."""
        if self.under_way:
            return "Back to the session", None
        if page == HELP and not self.answered:
            return "Back to the questions", FIRST_START
        if page == HELP and self.ended:
            return "Back to my answers", END
        return "", None
