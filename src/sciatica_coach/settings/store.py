"""`settings.toml`: read whatever is there, mend it key by key, and write it whole.

The file is nested by the dots of the keys (`[session]`, `[exercise.bridge]`) and holds
only what the person set. Nothing in it can stop the program: a value out of range is
set to the nearest allowed one, one of the wrong type to its default, a key that does
not exist is kept as it stands, and a file that is no TOML is put beside and replaced by
the defaults. Each of these is named by a `Problem`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import tomli_w

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader.lines import LineNumbers
from sciatica_coach.desktop.safe_write import keep_beside, set_aside, write_whole
from sciatica_coach.settings.declaration import Declaration, Settings
from sciatica_coach.wording.tongue import Filled, marked, together

Migration = Callable[[dict[str, object]], dict[str, object]]

MIGRATIONS: tuple[Migration, ...] = ()
"""Step N takes the dotted keys of schema N + 1 to those of the next one."""

_SCHEMA_KEY = "schema"
_ASIDE = "aside"
_LINE = re.compile(r"at line (\d+)")


class SettingsStore:
    """The settings of one person on disk."""

    def __init__(
        self,
        path: Path,
        declaration: Declaration,
        migrations: tuple[Migration, ...] = MIGRATIONS,
    ) -> None:
        self._path = path
        self._declaration = declaration
        self._migrations = migrations
        self._is_mended = False

    @property
    def schema(self) -> int:
        return len(self._migrations) + 1

    def load(self) -> tuple[Settings, tuple[Problem, ...]]:
        """The settings in the file, mended where needed, and what had to be mended."""
        try:
            text = self._path.read_text(encoding="utf-8-sig")
            document = tomllib.loads(text)
        except FileNotFoundError:
            return self._declaration.defaults(), ()
        except (OSError, ValueError, RecursionError) as error:
            return self._declaration.defaults(), (self._replaced(error),)
        keys = dict(_flat(document))
        lines = LineNumbers(text)
        settings = self._declaration.defaults()
        problems: list[Problem] = []
        found = keys.pop(_SCHEMA_KEY, self.schema)
        if not isinstance(found, int) or not 1 <= found <= self.schema:
            problems.append(self._other_schema(found))
            settings = replace(settings, unknown={_SCHEMA_KEY: found})
            found = self.schema
        for migrate in self._migrations[found - 1 :]:
            keys = migrate(keys)
        for key, raw in keys.items():
            settings, problem = self._take(settings, key, raw)
            if problem is not None:
                problems.append(replace(problem, line=lines.of(tuple(key.split(".")))))
        # What is not known stays in the file, and so needs no copy.
        self._is_mended = any(each.key in self._declaration.rows for each in problems)
        return settings, tuple(problems)

    def save(self, settings: Settings) -> Problem | None:
        """Write what the person set; a disk that refuses is a problem, never an exception.

        A file in which something had to be mended is kept beside, as it was, before it is
        written for the first time.
        """
        chosen = {key: settings[key] for key in settings.values if key in settings.explicit}
        document = {_SCHEMA_KEY: self.schema, **_nested(chosen, settings.unknown)}
        try:
            if self._is_mended and self._path.exists():
                keep_beside(self._path)
            self._is_mended = False
            write_whole(self._path, tomli_w.dumps(document))
        except OSError as error:
            told = marked(
                "Your settings could not be saved ({reason}); they hold until you close the "
                "coach. Please see that the folder can be written to and the disk has room."
            )
            text = Filled(told, reason=error.strerror)
            return Problem(str(self._path), None, None, text)
        return None

    def _take(self, settings: Settings, key: str, raw: object) -> tuple[Settings, Problem | None]:
        """The settings with one key of the file, and what became of it where it was wrong."""
        taken, problem = settings.set(key, raw)
        if problem is None:
            return taken, None
        text = problem.text
        if key not in self._declaration.rows:
            taken = replace(settings, unknown={**settings.unknown, key: raw})
            text = together(text, marked("What stands here is kept and changes nothing."))
        elif taken is settings:
            text = together(text, marked("The usual value is used."))
        return taken, replace(problem, file=str(self._path), text=text)

    def _other_schema(self, found: object) -> Problem:
        told = marked(
            "Expected a schema number from 1 to {newest}, found {found}. "
            "What is known of this file is used, and the rest is kept."
        )
        text = Filled(told, newest=self.schema, found=found)
        return Problem(str(self._path), _SCHEMA_KEY, None, text)

    def _replaced(self, error: Exception) -> Problem:
        """The file cannot be read: keep it beside, so that nothing in it is lost."""
        line = _LINE.search(str(error))
        reason = Filled(_said_plainly(error))
        try:
            file = set_aside(self._path).name
        except OSError:
            told = marked(
                "This file cannot be read ({reason}); it could not be renamed and stays as it is, "
                "and the usual settings are used."
            )
            text = Filled(told, reason=reason)
        else:
            told = marked(
                "This file cannot be read ({reason}); it is kept as {file}, and the usual "
                "settings are used."
            )
            text = Filled(told, reason=reason, file=file)
        return Problem(str(self._path), None, int(line[1]) if line else None, text)


def _said_plainly(error: Exception) -> str:
    """What keeps a file from being read, without the words of the language we write in."""
    match error:
        case OSError():
            return str(error.strerror)
        case UnicodeDecodeError():
            return marked("it is not text in UTF-8")
        case RecursionError():
            return marked("its tables are nested too deeply")
        case _:
            return str(error)


def _flat(document: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    """The leaves of nested tables by their dotted keys."""
    for name, value in document.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _nested(chosen: Mapping[str, object], unknown: Mapping[str, object]) -> dict[str, object]:
    """Nested tables of dotted keys; an unknown key whose place is taken goes to `[aside]`."""
    document: dict[str, object] = {}
    for key, value in chosen.items():
        _put(document, key.split("."), value)
    for key, value in unknown.items():
        if not _put(document, key.split("."), value):
            _put(document, [_ASIDE, key], value)
    return document


def _put(document: dict[str, object], names: list[str], value: object) -> bool:
    """Put a value into nested tables, unless something else stands in its way."""
    *folders, last = names
    table: object = document
    for name in folders:
        table = table.setdefault(name, {}) if isinstance(table, dict) else None
    if not isinstance(table, dict) or last in table:
        return False
    table[last] = value
    return True
