"""What is wrong with a file, said so that a person can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of one file.

    file  as the person knows it
    key   the key at fault, or None for the whole file
    line  counted from 1, or None where the reader cannot know it
    text  a whole sentence: what is wrong and what was expected
    """

    file: str
    key: str | None
    line: int | None
    text: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{place}: {self.text}" if self.key is None else f"{place}: {self.key}: {self.text}"
