"""Every part that the program has or is made with, and its licence; pure.

A test compares them with the pinned packages and with what these say of themselves, so that
none comes in without being named.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sciatica_coach.wording.tongue import marked

MIT, APACHE, BSD = "MIT", "Apache-2.0", "BSD-3-Clause"
LGPL, GPL_WITH_EXCEPTION = "LGPL-3.0", "GPL-3.0 with the GCC runtime exception"


class Part(NamedTuple):
    """One part.

    licence   as its short name goes (SPDX), with what is to be known of it
    packages  what it is called where it is pinned, none where it comes within another
    """

    name: str
    does: str
    licence: str
    packages: tuple[str, ...] = ()


CARRIED = (
    Part("Sciatica Coach", marked("this program, its exercises, words and pictures"), MIT),
    Part(
        "Qt",
        marked("the window, with PySide6 and Shiboken"),
        LGPL,
        ("pyside6-essentials", "shiboken6"),
    ),
    Part("ICU", marked("letters and languages, within Qt"), "Unicode-3.0"),
    Part("Python", marked("runs the program"), "PSF-2.0"),
    Part(
        "Atkinson Hyperlegible",
        marked("the letters"),
        "OFL-1.1",
        ("fontpkg-atkinson-hyperlegible",),
    ),
    Part("fontpkg", marked("brings the letters along"), MIT, ("fontpkg",)),
    Part("hibari-tts", marked("the natural voice, taught by Kokoro-82M"), APACHE, ("hibari-tts",)),
    Part("ONNX Runtime", marked("runs the natural voice"), MIT, ("onnxruntime",)),
    Part("NumPy", marked("calculates for it"), f"{BSD}, and others in small parts", ("numpy",)),
    Part("OpenBLAS", marked("calculates within NumPy"), BSD),
    Part("GCC's runtime", marked("libgfortran and libquadmath, within NumPy"), GPL_WITH_EXCEPTION),
    Part("FlatBuffers", marked("reads for ONNX Runtime"), APACHE, ("flatbuffers",)),
    Part("Protocol Buffers", marked("reads for ONNX Runtime"), BSD, ("protobuf",)),
    Part("pyttsx3", marked("asks the system's voice to speak"), "MPL-2.0", ("pyttsx3",)),
    Part("miniaudio", marked("plays sound"), MIT, ("miniaudio",)),
    Part("CFFI", marked("lets Python speak with miniaudio"), "MIT-0", ("cffi",)),
    Part("pycparser", marked("reads for CFFI"), BSD, ("pycparser",)),
    Part("platformdirs", marked("finds your folders"), MIT, ("platformdirs",)),
    Part("tomli-w", marked("writes your settings"), MIT, ("tomli-w",)),
    Part("wakepy", marked("keeps the screen on"), MIT, ("wakepy",)),
    Part("jeepney", marked("asks the desktop for it"), MIT, ("jeepney",)),
)
"""What is in an installed program, or comes along with it."""

BESIDE = (
    Part(
        "eSpeak NG", marked("the system's voice on Linux, a program of its own"), "GPL-3.0-or-later"
    ),
    Part(
        "PyInstaller",
        marked("packed it, where it came as a package; its first lines are in it"),
        "GPL-2.0-or-later with the bootloader exception",
        ("pyinstaller",),
    ),
    Part(
        "PyInstaller's hooks",
        marked("told it what to pack"),
        f"{APACHE} and GPL-2.0",
        ("pyinstaller-hooks-contrib",),
    ),
    Part("altgraph, setuptools", marked("helped it"), MIT, ("altgraph", "setuptools")),
    Part("build", marked("built what is installed with pip"), MIT, ("build", "pyproject-hooks")),
    Part(
        "Hatchling and what it needs",
        marked("built it"),
        f"{MIT}, MPL-2.0, {APACHE}, BSD-2-Clause",
        ("hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"),
    ),
)
"""What only works with the program, or made it."""


def named_packages() -> Iterator[tuple[str, str]]:
    """Each pinned package with the licence that is told of it."""
    for part in (*CARRIED, *BESIDE):
        for package in part.packages:
            yield package, part.licence
