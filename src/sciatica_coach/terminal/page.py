"""What is open on the terminal: it shows itself once, and then gets every key."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Page(QObject):
    """One question, list or session. A page that is done says so by a signal of its own."""

    def open(self) -> None:
        raise NotImplementedError

    def on_key(self, key: str) -> None:
        """A `keyboard.Key`, or a printed character in lower case."""
        raise NotImplementedError
