"""The typeface, loaded from its package by path.

Importing the package would run a font registry of 73 ms before the first paint; its
files are all that is wanted, so they are found through the import system unimported.
"""

from __future__ import annotations

import logging
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FAMILY = "Atkinson Hyperlegible"
FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")
PACKAGE = "fontpkg_atkinson_hyperlegible"

log = logging.getLogger(__name__)


def load(package: str = PACKAGE) -> str:
    """Load regular and bold; the family to use, which is the system's where they are missing."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        log.warning("The typeface %s is not installed; the system's is used.", FAMILY)
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    folder = Path(spec.origin).parent / "files"
    families = [
        family
        for file in FILES
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(folder / file))
        )
    ]
    return families[0] if families else FAMILY
