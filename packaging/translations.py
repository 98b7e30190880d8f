"""Brings the languages of the window up to date with its texts: `make translations`.

Flow: Qt's `lupdate` gathers every text in `tr(...)` and `marked(...)`; the settings declare
theirs in a table, so a page of them is written for it to read. Then `lrelease` turns each
`assets/translations/LANGUAGE.ts`, where people translate with Qt Linguist, into the `.qm`
that the window loads. Both are kept, so that who installs the coach needs neither tool.

    python packaging/translations.py            all languages that there are
    python packaging/translations.py pt         begin another one
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import PySide6

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.settings.of_exercise import rows_of
from sciatica_coach.settings.setting import Form, Section, Setting
from sciatica_coach.settings.table import GENERAL, KEYS

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
TRANSLATIONS = ASSETS / "translations"
TOOLS = Path(PySide6.__file__).parent
FORM = ("-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en")
MARKS = ("-tr-function-alias", "QT_TR_NOOP+=marked")


def texts_of_settings() -> list[str]:
    """What the table of settings says in the window, each text once."""
    exercises = read_catalog(ASSETS, None).exercises.values()
    rows = [*GENERAL, *(row for each in exercises for row in rows_of(each))]
    found = [each.value for each in Section]
    found += [words for words, _ in KEYS.values()]
    found += [text for row in rows for text in _texts(row)]
    return list(dict.fromkeys(text for text in found if text))


def _texts(row: Setting) -> Iterable[str]:
    # An exercise's setting is shown on the exercise's own card: without its name.
    unset = "" if row.form is Form.KEY else row.unset  # a key's own name
    return (row.label.rpartition(": ")[2], row.help, unset)


def gather(sheets: Iterable[Path], sources: Path = ROOT / "src") -> None:
    """Bring sheets (`LANGUAGE.ts`) up to date; what is translated stays.

    Raises:
        SystemExit: Qt's tool could not do it, or found something amiss; its words are told.
    """
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "settings.py"
        lines = (f"tr({text!r})" for text in texts_of_settings())
        page.write_text("\n".join(lines), encoding="utf-8")
        code = sorted(str(each) for each in sources.rglob("*.py"))
        for sheet in sheets:
            language = ("-target-language", sheet.stem)
            _run("lupdate", *MARKS, *FORM, *language, *code, str(page), "-ts", str(sheet))


def release(sheet: Path) -> Path:
    """What the window loads, made of a sheet."""
    made = sheet.with_suffix(".qm")
    _run("lrelease", "-silent", str(sheet), "-qm", str(made))
    return made


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode or "warning" in done.stderr.lower():
        sys.exit(f"{tool}: {done.stderr or done.stdout}")


def main() -> None:
    """Bring all sheets up to date, and those of the languages named."""
    sheets = {*TRANSLATIONS.glob("*.ts"), *(TRANSLATIONS / f"{each}.ts" for each in sys.argv[1:])}
    gather(sheets)
    for sheet in sorted(sheets):
        release(sheet)


if __name__ == "__main__":
    main()
