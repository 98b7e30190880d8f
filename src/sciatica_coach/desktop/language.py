"""Which language the computer speaks, asked without Qt: the terminal wants to know it too."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
_WISHES: Final = "LANGUAGE"
_PRIMARY: Final = 0x3FF
_NUMBERS_OF_WINDOWS: Final = {0x09: "en", 0x0A: "es"}
"""A language's number without the country's part; of the languages that there are here."""
_NO_LANGUAGE: Final = frozenset({"", "C", "POSIX"})


def languages(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The languages that the person reads, the dearest first: two or three letters each."""
    named = next((environ[name] for name in _VARIABLES if environ.get(name)), "")
    if not named:
        named = _of_the_account()
    if _bare(named) in _NO_LANGUAGE:
        return ()
    wishes = [*environ.get(_WISHES, "").split(":"), named]
    found = (_bare(each).replace("-", "_").partition("_")[0].lower() for each in wishes)
    return tuple(dict.fromkeys(each for each in found if each))


def _bare(name: str) -> str:
    """`es_MX` of `es_MX.UTF-8@euro`."""
    return name.partition(".")[0].partition("@")[0]


def _of_the_account() -> str:
    """What the account is set to where no variable tells programs; "" is unknown."""
    if sys.platform == "win32":  # not run yet
        import ctypes

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage() & _PRIMARY
        return _NUMBERS_OF_WINDOWS.get(number, "")
    return ""
