"""The coach's knowledge, gathered once: what exists, what the person set, what they did.

Command line, terminal and window all ask here, so that all promise the same length of
the same session. A `Coach` reads the catalogue, the settings and the journals; it plans
sessions, keeps changed settings and the first start's answers, and opens the journal of
a new session. It knows no window, no voice and no running session.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import tomli_w

import sciatica_coach
from sciatica_coach.catalog.exercise import Dose, Level
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import Catalog, brought_along, read_catalog
from sciatica_coach.catalog.reader.ladders import read_ladders
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.choices import Experience
from sciatica_coach.coaching.safety import Answers, Caution
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.desktop.safe_write import write_whole
from sciatica_coach.first_glance import read_answers
from sciatica_coach.history.sessions import read_sessions, session_files
from sciatica_coach.history.statistics import SessionRecord, days_done, experience
from sciatica_coach.planning import Planning, doses_then, with_doses
from sciatica_coach.settings.declaration import Declaration, Settings
from sciatica_coach.settings.language import LANGUAGE, language_wished, spoken
from sciatica_coach.settings.setting import Verdict
from sciatica_coach.settings.store import SettingsStore
from sciatica_coach.wording.tongue import Filled, marked
from sciatica_coach.wrong_use import WrongUseError

if TYPE_CHECKING:
    from sciatica_coach.history.journal import Journal

NO_DOSES: Mapping[str, Dose] = MappingProxyType({})
REMEMBERED_SESSIONS = 40
"""So many of the newest journals decide how well an exercise is known."""


def today() -> int:
    """Today as a day number, where the person is."""
    return datetime.now(UTC).astimezone().toordinal()


class Coach:
    """Everything that is known before a session begins.

    catalog   exercises, routines and phrases
    settings  in force, with the overrides of this run
    problems  of the catalogue, the settings and the overrides, to be shown once
    language  of this run, two letters
    """

    def __init__(
        self,
        paths: Paths,
        overrides: Mapping[str, str] | None = None,
        level: Level | None = None,
        *,
        confirmed: bool = False,
        day: Callable[[], int] = today,
    ) -> None:
        """Read everything there is.

        Raises:
            WrongUseError: an override has no such key or cannot be read.
        """
        self._paths = paths
        self._level = level
        self._flag = confirmed
        self._answered_now = False
        self._day = day
        self._experience: Experience | None = None
        self._records: tuple[SessionRecord, ...] | None = None
        self._unkept = False
        self._overrides = dict(overrides or {})
        wished = self._overrides.get(LANGUAGE)
        self.language = spoken(wished) if wished else language_wished(paths.settings)
        self.catalog: Catalog = read_catalog(paths.assets, paths.routines, self.language)
        self._store = self._settings_store()
        self._own, faults = self._store.load()
        self.settings, mended = self._overridden()
        self.settings_problems: tuple[Problem, ...] = (*faults, *mended)
        self._answers = read_answers(paths.first_start)

    @property
    def kept_settings(self) -> Settings:
        """The settings as the person set them, without the overrides of this run."""
        return self._own

    @property
    def paths(self) -> Paths:
        """Where the person's files are."""
        return self._paths

    @property
    def today(self) -> int:
        """Today as a day number."""
        return self._day()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.catalog.problems, *self.settings_problems)

    def read_again(self) -> None:
        """Read the routines anew, now that a file of theirs was written or taken away.

        Exercises that a routine brings along have settings of their own; where the disk
        refuses what was set before, those wait for the next start.
        """
        self.catalog = read_catalog(self._paths.assets, self._paths.routines, self.language)
        if self.keep() is None:
            self._store = self._settings_store()
            self._own, _ = self._store.load()
            self.settings, _ = self._overridden()

    @cached_property
    def ladders(self) -> Mapping[str, Ladder]:
        """How each exercise grows; read when it is first asked for."""
        return read_ladders(self._paths.assets, self.catalog.exercises)[0]

    @property
    def menu(self) -> tuple[Routine, ...]:
        """The routines to choose from: all but the single exercises that the person hid."""
        return tuple(
            routine
            for routine in self.catalog.routines.values()
            if self.settings.values.get(f"exercise.{routine.id}.hidden") is not True
        )

    @property
    def first_start(self) -> Mapping[str, object] | None:
        """The first start's answers as they are kept, or None before they were given."""
        return self._answers

    @property
    def answers(self) -> Answers:
        """The same, as the rules of safety read them."""
        return Answers.kept(self._answers)

    def caution(self, routine_id: str, level: Level | None = None) -> Caution:
        """What stands against a routine, by the answers of the first start.

        Raises:
            WrongUseError: there is no such routine.
        """
        return self._planning(level, self.settings).caution(self.routine(routine_id))

    @property
    def first_start_done(self) -> bool:
        return self._flag or self._answers is not None

    @property
    def is_confirmed_by_flag(self) -> bool:
        """Whether the questions count as answered for this run, as a script has it."""
        return self._flag

    @property
    def confirmed(self) -> str:
        """Who answered the first start's questions, in the journal's words."""
        if self._answered_now:
            return "person"
        return "earlier" if self._answers is not None else "flag"

    def routine(self, id_: str) -> Routine:
        """The routine of that id.

        Raises:
            WrongUseError: there is none; the sentence names the nearest.
        """
        routines = self.catalog.routines
        if id_ in routines:
            return routines[id_]
        near = get_close_matches(id_, routines, n=1, cutoff=0.0)
        hint = f"the nearest is {near[0]}" if near else "none could be read"
        raise WrongUseError(f"There is no routine “{id_}”; {hint}.")

    def plan(
        self,
        routine_id: str,
        level: Level | None = None,
        doses: Mapping[str, Dose] = NO_DOSES,
        aside: Collection[str] = (),
    ) -> Plan:
        """The whole session as it would begin now.

        doses  by exercise, what the rules and the choice of the day have instead
        aside  exercises that wait until the person has asked; they are left out

        Raises:
            WrongUseError: there is no such routine.
        """
        planning = self._planning(level, self.settings)
        routine = with_doses(self.routine(routine_id), doses, self.catalog.exercises)
        return planning.plan(routine, self.experience(), aside)

    def plan_with(
        self, routine_id: str, level: Level | None, settings: Mapping[str, object]
    ) -> Plan:
        """The same as it was with those settings; what cannot be used any more is passed over.

        Raises:
            WrongUseError: there is no such routine.
        """
        then = self.settings
        for key, value in settings.items():
            if key.startswith(("session.", "exercise.")) and value is not None:
                then, _ = then.set(key, value)
        routine, exercises = self.routine(routine_id), self.catalog.exercises
        routine = with_doses(routine, doses_then(routine, settings, exercises), exercises)
        return self._planning(level, then).plan(routine, self.experience())

    def _planning(self, level: Level | None, settings: Settings) -> Planning:
        choices = settings.choices()
        level = level or self._level or choices.level
        choices = replace(choices, level=level, getting_up=self.answers.getting_up)
        return Planning(self.catalog, self.answers, choices, settings)

    def sketch(self, routine: Routine) -> Plan:
        """The session of a routine that the catalogue does not have, or has otherwise.

        What the person told us at the first start is not heeded: it shows all that is written.
        """
        exercises = {**self.catalog.exercises, **brought_along([routine], self.catalog.phrases)}
        choices, known = self._planning(None, self.settings).choices, self.experience()
        return compile_plan(routine, exercises, self.catalog.phrases, choices, known, {})

    def experience(self) -> Experience:
        """What past sessions say; read again after each session that begins."""
        if self._experience is None:
            begun = len(session_files(self._paths.sessions))
            self._experience = experience(self.records(), begun, self._day())
        return self._experience

    def records(self) -> tuple[SessionRecord, ...]:
        """The newest sessions, newest first; read again after each session that begins."""
        if self._records is None:
            self._records = read_sessions(self._paths.sessions, REMEMBERED_SESSIONS)
        return self._records

    def days_done(self) -> frozenset[int]:
        """The days, as day numbers, on which something was held to its end."""
        return days_done(self.records())

    def change(self, key: str, raw: object) -> Problem | None:
        """Set one of the person's settings and keep it; None takes a choice back.

        A value out of range is set to the nearest allowed one, a wrong one changes
        nothing; either way, and where the disk refuses, the problem says so.
        """
        problem = self.set(key, raw)
        return self.keep() or problem

    def set(self, key: str, raw: object) -> Problem | None:
        """As `change`, but only in force until `keep`: nothing waits for the disk."""
        changed, problem = self._own.set(key, raw)
        if changed is self._own:
            return problem
        self._own = changed
        self._overrides.pop(key, None)
        if key == "session.level":
            self._level = None
        self.settings, _ = self._overridden()
        self._unkept = True
        return problem

    def keep(self) -> Problem | None:
        """Write down what was set since the last time; what the disk refuses is tried again."""
        if not self._unkept:
            return None
        problem = self._store.save(self._own)
        self._unkept = problem is not None
        return problem

    def answer_first_start(self, answers: Mapping[str, object]) -> Problem | None:
        """Keep the first start's answers, with today's date.

        answers  plain words, numbers, true or false, or lists of them
        """
        wall = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
        self._answers = {"answered": wall, **answers}
        self._answered_now = True
        try:
            write_whole(self._paths.first_start, tomli_w.dumps(self._answers))
        except OSError as error:
            told = marked(
                "Your answers could not be kept ({reason}), so they are asked again next time. "
                "Please see that the folder can be written to and the disk has room."
            )
            text = Filled(told, reason=error.strerror)
            return Problem(str(self._paths.first_start), None, None, text)
        return None

    def open_journal(
        self, *, speed: float, engine: str, resumed_from: str | None = None
    ) -> Journal:
        """The journal of the session that begins now; its file appears with its first event."""
        # The events it writes are many classes, and no window needs them before it is shown.
        from sciatica_coach.history.journal import Circumstances, Journal

        self._experience = None
        self._records = None
        circumstances = Circumstances(
            app=sciatica_coach.__version__,
            speed=speed,
            engine=engine,
            confirmed=self.confirmed,
            resumed_from=resumed_from,
        )
        return Journal(self._paths.sessions, circumstances)

    def _settings_store(self) -> SettingsStore:
        declaration = Declaration.of(self.catalog.exercises.values())
        return SettingsStore(self._paths.settings, declaration)

    def _overridden(self) -> tuple[Settings, tuple[Problem, ...]]:
        settings = self._own
        problems: list[Problem] = []
        for key, text in self._overrides.items():
            if self._own.declaration.parse(key, text).verdict is Verdict.REFUSED:
                raise WrongUseError(str(settings.override(key, text)[1]))
            settings, problem = settings.override(key, text)
            problems.extend([problem] if problem else [])
        return settings, tuple(problems)
