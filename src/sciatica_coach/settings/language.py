"""Which language is in force: the setting that must be known before all others.

The exercises are read in it, and an exercise brings settings of its own; so nothing that
reads the settings as a whole can be asked.
"""

from __future__ import annotations

import os
from pathlib import Path

from sciatica_coach.desktop.glimpse import glimpse
from sciatica_coach.desktop.language import languages
from sciatica_coach.settings.choosable import AS_THE_COMPUTER, LanguageId

LANGUAGE = "look.language"
"""The setting's key."""


def language_wished(settings: Path) -> str:
    """The language, by the file of the settings."""
    section, _, name = LANGUAGE.partition(".")
    table = glimpse(settings).get(section)
    return spoken(table.get(name) if isinstance(table, dict) else None)


def spoken(wished: object) -> str:
    """The language for a value of the setting: two letters, English where there is no such one."""
    known = set(LanguageId)
    if wished is None or wished == AS_THE_COMPUTER:
        return next((each for each in languages(os.environ) if each in known), LanguageId.ENGLISH)
    return wished if isinstance(wished, str) and wished in known else LanguageId.ENGLISH
