"""What was asked for does not exist or does not fit: told in one sentence, with exit code 2."""

from __future__ import annotations


class WrongUseError(Exception):
    """The message is one sentence for the person, and names what would be right."""
