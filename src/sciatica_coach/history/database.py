"""The history as one file to be asked: sqlite3, filled from the journals and the diary.

The journals are the truth and this file is their index: it can be thrown away and filled
again. So whatever is wrong with it costs nothing: a damaged file is set aside and a new
one is filled, and where no file can be used (a read-only folder, a full disk, a newer
version's file, one that another program holds) the same is built in memory for this time.
Either way a `Problem` says so, and nothing is raised.

A `History` belongs to the thread that opened it. To stay off the window's thread, open,
ask and close it in one function of a worker, which hands back frozen rows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.desktop.safe_write import set_aside
from sciatica_coach.history.filling import fill
from sciatica_coach.history.overview import (
    PAIN_MOMENTS,
    DayDone,
    ExerciseAnswers,
    ExerciseDone,
    Overview,
    PainDay,
    PainEntry,
    Trouble,
    troubles_of,
)
from sciatica_coach.history.schema import MIGRATIONS, VERSION
from sciatica_coach.wording.tongue import Filled, marked

WAIT_S = 2.0

IN_MEMORY = ":memory:"
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_PRIMARY = 0xFF
_SIDE_FILES = ("-wal", "-shm", "-journal")


class NewerError(Exception):
    """The file was made by a later version."""


class DamagedError(Exception):
    """The file is no whole database of ours."""


class History:
    """What was played and what was reported, to be asked.

    problems  what could not be done, to be shown once
    """

    def __init__(self, path: Path, sessions: Path, diary: Path, *, wait_s: float = WAIT_S) -> None:
        """Open the file, look it through, and fill in what the journals have beyond it.

        sessions  the folder of the journals
        wait_s    how long another program's lock is waited for
        """
        self._wait_s = wait_s
        self.problems: tuple[Problem, ...] = ()
        self._path = path
        self._sources = sessions, diary
        self._connection = self._usable()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; may be called again."""
        with suppress(sqlite3.Error):
            self._connection.close()

    def overview(self, from_day: int, to_day: int) -> Overview:
        """Days and pain of that stretch of time, both ends included; demonstrations are none."""
        days = self.rows(
            "SELECT day, count(*), sum(led_ms), sum(holds) FROM session"
            " WHERE day BETWEEN ? AND ? AND speed = 1 GROUP BY day ORDER BY day",
            (from_day, to_day),
        )
        pains = self.rows(
            "SELECT day,"
            " max(pain) FILTER (WHERE moment = 'before'),"
            " max(pain) FILTER (WHERE moment = 'after'),"
            " max(pain) FILTER (WHERE moment = 'morning'),"
            " count(*)"
            " FROM said WHERE entry = 'pain' AND day BETWEEN ? AND ? GROUP BY day ORDER BY day",
            (from_day, to_day),
        )
        return Overview(tuple(map(DayDone._make, days)), tuple(map(self._pain_day, pains)))

    def _pain_day(self, row: tuple[Any, ...]) -> PainDay:
        """One day; of what was entered more than once, the last counts."""
        day, *numbers, entries = row
        if entries == len(numbers) - numbers.count(None):
            return PainDay(day, *numbers)
        told = self.rows(
            "SELECT moment, pain FROM said WHERE entry = 'pain' AND day = ? ORDER BY number", (day,)
        )
        last: dict[str, int | None] = dict(told)
        return PainDay(day, *(last.get(moment) for moment in PAIN_MOMENTS))

    def pains(self, from_day: int, to_day: int) -> tuple[PainEntry, ...]:
        """Every entry of pain as it was made, oldest first."""
        rows = self.rows(
            "SELECT day, moment, pain, place, side FROM said"
            " WHERE entry = 'pain' AND day BETWEEN ? AND ? ORDER BY day, minute, number",
            (from_day, to_day),
        )
        return tuple(map(PainEntry._make, rows))

    def course(self, exercise: str, from_day: int, to_day: int) -> tuple[ExerciseDone, ...]:
        """How one exercise went, session by session, oldest first."""
        rows = self.rows(
            "SELECT session.day, played.amount, played.hold_ms, played.planned, played.held,"
            " reported.answer, played.variant"
            " FROM played JOIN session ON session.id = played.session"
            " LEFT JOIN reported ON reported.session = played.session"
            " AND reported.exercise = played.exercise"
            " WHERE played.exercise = ? AND session.day BETWEEN ? AND ? AND session.speed = 1"
            " ORDER BY session.id",
            (exercise, from_day, to_day),
        )
        return tuple(map(ExerciseDone._make, rows))

    def last_done(self) -> dict[str, ExerciseDone]:
        """How each exercise went when it was done last, the newest first."""
        rows = self.rows(
            "SELECT played.exercise, session.day, played.amount, played.hold_ms, played.planned,"
            " played.held, reported.answer, played.variant, max(session.id)"
            " FROM played JOIN session ON session.id = played.session"
            " LEFT JOIN reported ON reported.session = played.session"
            " AND reported.exercise = played.exercise"
            " WHERE session.speed = 1 GROUP BY played.exercise ORDER BY max(session.id) DESC"
        )
        return {exercise: ExerciseDone(*told) for exercise, *told, _ in rows}

    def answers(self, from_day: int, to_day: int) -> dict[str, ExerciseAnswers]:
        """What was done and said of each exercise in that stretch of time."""
        rows = self.rows(
            "SELECT played.exercise, count(*),"
            " count(*) FILTER (WHERE answer = 'fine'), count(*) FILTER (WHERE answer = 'hurt'),"
            " count(*) FILTER (WHERE answer = 'spread'),"
            " count(*) FILTER (WHERE answer = 'left_out'), sum(hurt)"
            " FROM played JOIN session ON session.id = played.session"
            " LEFT JOIN reported ON reported.session = played.session"
            " AND reported.exercise = played.exercise"
            " WHERE session.day BETWEEN ? AND ? AND speed = 1"
            " GROUP BY played.exercise ORDER BY played.exercise",
            (from_day, to_day),
        )
        return {exercise: ExerciseAnswers(*told) for exercise, *told in rows}

    def troubles(self, from_day: int, to_day: int) -> tuple[Trouble, ...]:
        """What hurt, spread, was left out or stopped, and what was said in words; newest first.

        Words about a session stand with its first exercise here, or alone.
        """
        rows = self.rows(
            "SELECT session.id, session.day, played.exercise, hurt, answer, held, planned,"
            " ending = 'stopped', (SELECT json_extract(line, '$.text') FROM said"
            "  WHERE entry = 'note' AND said.session = session.id ORDER BY number DESC LIMIT 1)"
            " FROM session LEFT JOIN played ON played.session = session.id"
            " LEFT JOIN reported ON reported.session = session.id"
            " AND reported.exercise = played.exercise"
            " WHERE session.day BETWEEN ? AND ? AND speed = 1"
            " ORDER BY session.id DESC, played.exercise",
            (from_day, to_day),
        )
        return tuple(troubles_of(rows))

    def rows(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The answer; a file that breaks under a question answers with nothing, and says so."""
        try:
            return self._connection.execute(question, tuple(values)).fetchall()
        except sqlite3.Error as error:
            told = marked(
                "Your history could not be read just now ({reason}). Nothing is lost; please open "
                "this page again."
            )
            self._tell(Filled(told, reason=error))
            return []

    def _usable(self) -> sqlite3.Connection:
        """The file, or a new one in its place, or one in memory."""
        try:
            return self._opened()
        except DamagedError:
            return self._mended()
        except (OSError, sqlite3.Error, NewerError) as error:
            return self._in_memory(error)

    def _opened(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        return self._connected(str(self._path))

    def _mended(self) -> sqlite3.Connection:
        try:
            aside = set_aside(self._path)
            for ending in _SIDE_FILES:
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            connection = self._opened()
        except (OSError, sqlite3.Error, NewerError, DamagedError) as error:
            return self._in_memory(error)
        told = marked(
            "The file of your history was damaged. It was built again from your sessions, and "
            "nothing that was done is lost. The damaged one is kept as {file}."
        )
        self._tell(Filled(told, file=aside.name))
        return connection

    def _in_memory(self, error: Exception) -> sqlite3.Connection:
        newer = marked("a later version made it")
        told = marked(
            "The file of your history cannot be used just now ({reason}). What you see was read "
            "from your sessions, and nothing is lost. Please see that the folder can be written "
            "to and the disk has room."
        )
        reason = Filled(newer if isinstance(error, NewerError) else str(error))
        self._tell(Filled(told, reason=reason))
        return self._connected(IN_MEMORY)

    def _connected(self, name: str) -> sqlite3.Connection:
        connection = sqlite3.connect(name, timeout=self._wait_s, isolation_level=None)
        try:
            _prepare(connection)
            fill(connection, *self._sources)
        except sqlite3.Error as error:
            connection.close()
            if _is_damage(error):
                raise DamagedError(str(error)) from error
            raise
        except BaseException:
            connection.close()
            raise
        return connection

    def _tell(self, text: str) -> None:
        self.problems = (*self.problems, Problem(str(self._path), None, None, text))


def _prepare(connection: sqlite3.Connection) -> None:
    """Look the file through, and bring its tables to this version.

    Raises:
        DamagedError: it is not whole.
        NewerError: a later version made it.
    """
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")
    with closing(connection.execute("PRAGMA integrity_check(1)")) as told:
        if told.fetchone() != ("ok",):
            raise DamagedError("the integrity check failed")
    [version] = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise NewerError
    if version == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for number, migration in enumerate(MIGRATIONS[version:], start=version + 1):
            for statement in migration:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is at fault, not the disk, a lock or the rights."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return False
    missing_table = code == sqlite3.SQLITE_ERROR
    return missing_table or code & _PRIMARY in _DAMAGED or code == sqlite3.SQLITE_IOERR_SHORT_READ
