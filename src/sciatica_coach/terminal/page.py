"""What is open on the terminal: it shows itself once, and then gets every key.

A letter is a key whether it is typed large or small, but where a text is written.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Page(QObject):
    """One question, list or session. A page that is done says so by a signal of its own.

    takes_text  whether letters are to come as they were typed
    """

    takes_text = False

    def open(self) -> None:
        raise NotImplementedError

    def on_key(self, key: str) -> None:
        """A `keyboard.Key`, or a printed character, in lower case unless `takes_text`."""
        raise NotImplementedError
