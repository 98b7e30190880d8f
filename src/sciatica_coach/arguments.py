"""What was typed: understood, and answered or led to a shell; `cli` comes here with it.

`list`, `plan`, `settings` and `check` answer from the coach alone, without Qt. A session
needs Qt: only when it is certain that a window (or the terminal) can be opened, `app` is
imported. What is typed wrongly gets one sentence that names the nearest right thing.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import NoReturn

import sciatica_coach
from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coach import Coach
from sciatica_coach.desktop.clock import FASTEST, SLOWEST
from sciatica_coach.desktop.display import terminal_problem, window_problem
from sciatica_coach.desktop.paths import find_paths
from sciatica_coach.options import Options
from sciatica_coach.terminal.single_keys import has_keys
from sciatica_coach.wrong_use import WrongUseError

DONE, FAILED = 0, 1

_ANSWERS = ("list", "plan", "settings", "check")
_OF_FILES = ("import", "validate")
_REMIND = "remind"
_ALL = (*_ANSWERS, *_OF_FILES, _REMIND)
_JSON_ELSEWHERE = "--json belongs to list, plan, settings or check."
_USAGE = """\
sciatica-coach [--routine ID [--start]] [--terminal] [options]
       sciatica-coach list | plan ROUTINE | settings | check  [--json] [options]
       sciatica-coach import FILE | validate FILE
       sciatica-coach remind"""


class _Parser(argparse.ArgumentParser):
    """One sentence instead of a page of usage."""

    def error(self, message: str) -> NoReturn:
        text = message.removeprefix("argument ").strip()
        raise WrongUseError(f"{text[0].upper()}{text[1:].rstrip('.')}. Try --help.")


def follow(typed: Sequence[str]) -> int:
    """Do what was typed; the exit code is 0 done, 1 failed.

    Raises:
        WrongUseError: it was typed wrongly, or no window can be shown.
    """
    if list(typed[:1]) == ["--voice-worker"]:
        return _run_voice_worker(" ".join(typed[1:]))
    parser = _parser()
    given = parser.parse_intermixed_args(typed)
    _refuse_what_does_not_fit(given)
    coach = Coach(
        find_paths(os.environ), _overrides(given.set), given.level, confirmed=given.confirmed
    )
    if given.command is None:
        return _open_shell(given, coach)
    if given.command in _OF_FILES:
        return _look_at_file(given, coach)
    if given.command == _REMIND:
        return _remind(coach)
    _tell(coach)
    return _answer(given, coach)


def _parser() -> _Parser:
    parser = _Parser(
        prog="sciatica-coach",
        usage=_USAGE,
        description="Leads you through a whole exercise session, hands-free.",
        allow_abbrev=False,
    )
    parser.add_argument("command", nargs="?", help=f"{', '.join(_ALL[:-1])} or {_ALL[-1]}")
    parser.add_argument("name", nargs="?", metavar="ROUTINE", help="what to plan, or the file")
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.add_argument("--routine", metavar="ID", help="begin with this routine")
    parser.add_argument("--start", action="store_true", help="start it at once")
    parser.add_argument("--terminal", action="store_true", help="use this terminal, no window")
    parser.add_argument("--level", type=_level, metavar="LEVEL", help=", ".join(Level))
    parser.add_argument(
        "--speed",
        type=_speed,
        default=1.0,
        metavar="N",
        help=f"play faster or slower than life, {SLOWEST:g} to {FASTEST:g}",
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a setting for this run only; see: sciatica-coach settings",
    )
    parser.add_argument(
        "--confirmed",
        action="store_true",
        help="you have spoken with your doctor and can get down to the floor and up again",
    )
    parser.add_argument("--quit-after", action="store_true", help="close when the session is over")
    parser.add_argument(
        "--version", action="version", version=f"sciatica-coach {sciatica_coach.__version__}"
    )
    return parser


def _level(text: str) -> Level:
    try:
        return Level(text)
    except ValueError:
        message = f"expected {', '.join(Level)}, found “{text}”"
        raise argparse.ArgumentTypeError(message) from None


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if SLOWEST <= speed <= FASTEST:
        return speed
    message = f"expected a number from {SLOWEST:g} to {FASTEST:g}, found “{text}”"
    raise argparse.ArgumentTypeError(message)


def _overrides(pairs: Iterable[str]) -> dict[str, str]:
    overrides = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals:
            raise WrongUseError(f"--set: expected KEY=VALUE, found “{pair}”.")
        overrides[key.strip()] = value
    return overrides


def _refuse_what_does_not_fit(given: argparse.Namespace) -> None:
    """Wrong use that can be told without knowing any routine."""
    command = given.command
    if command is None:
        if given.json:
            raise WrongUseError(_JSON_ELSEWHERE)
        if given.start and given.routine is None:
            raise WrongUseError("--start needs --routine ID, to know what to start.")
        return
    if command not in _ALL:
        near = get_close_matches(command, _ALL, n=1, cutoff=0.0)[0]
        raise WrongUseError(f"There is no command “{command}”; the nearest is {near}.")
    _refuse_a_wrong_name(command, given.name)
    if command not in _ANSWERS and given.json:
        raise WrongUseError(_JSON_ELSEWHERE)
    for option in ("routine", "start", "terminal", "quit_after"):
        if getattr(given, option):
            name = option.replace("_", "-")
            raise WrongUseError(f"--{name} belongs to a session, not to {command}.")


def _refuse_a_wrong_name(command: str, name: str | None) -> None:
    """What stands after the command: a routine, a file, or nothing."""
    if command == "plan" and name is None:
        raise WrongUseError("plan needs a routine, as in: sciatica-coach plan first_steps")
    if command in _OF_FILES and name is None:
        raise WrongUseError(f"{command} needs a file, as in: sciatica-coach {command} plan.coach")
    if command not in {"plan", *_OF_FILES} and name is not None:
        raise WrongUseError(f"{command} takes no name, but “{name}” was given.")


def _tell(coach: Coach) -> None:
    """What had to be left out or mended, beside whatever the answer is."""
    for problem in coach.problems:
        print(problem, file=sys.stderr)


def _answer(given: argparse.Namespace, coach: Coach) -> int:
    """Print the answer to one of the questions, as JSON or as text."""
    from sciatica_coach import reports
    from sciatica_coach.desktop.self_check import self_check
    from sciatica_coach.voice.protocol import Setup

    code = DONE
    match given.command:
        case "list":
            document, text = reports.list_document(coach), reports.list_text(coach)
        case "plan":
            plan = coach.plan(given.name)
            document = reports.session_document(coach, plan)
            text = reports.plan_text(coach, plan)
        case "settings":
            document, text = reports.settings_document(coach), reports.settings_text(coach)
        case _:
            settings = coach.settings
            voice = Setup(
                engine=str(settings["voice.engine"]),
                voice=str(settings["voice.name"] or ""),
                rate=int(str(settings["voice.rate"])),
                language=coach.language,
                cache=str(coach.paths.voice_cache),
            )
            check = self_check(coach.paths, coach.catalog, os.environ, voice)
            document, text = reports.check_document(check), reports.check_text(check)
            code = DONE if check.ok else FAILED
    if given.json:
        print(json.dumps(document, indent=1))
    else:
        print("\n".join(text))
    return code


def _look_at_file(given: argparse.Namespace, coach: Coach) -> int:
    """Look at the file of a routine, or take it in; in a terminal the person is asked first."""
    from sciatica_coach import routine_commands

    def agree(preview: routine_commands.Answer) -> bool:
        print("\n".join(preview.said))
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            return True
        return input("\nKeep this routine? [Y/n] ").strip().lower() in {"", "y", "yes"}

    if given.command == "validate":
        answer = routine_commands.validate(given.name, coach)
    else:
        folder = find_paths(os.environ).routines
        answer = routine_commands.take_in(given.name, coach, folder, agree)
    for stream, lines in ((sys.stdout, answer.said), (sys.stderr, answer.wrong)):
        for line in lines:
            print(line, file=stream)
    return DONE if answer.ok else FAILED


def _remind(coach: Coach) -> int:
    """Give today's reminder, if it is due; the desktop's timer asks for it."""
    from sciatica_coach.desktop.alarm_clock import AlarmClock
    from sciatica_coach.reminder_command import remind

    if said := remind(coach, AlarmClock()):
        print(said)
    return DONE


def _open_shell(given: argparse.Namespace, coach: Coach) -> int:
    options = Options(
        routine=coach.routine(given.routine).id if given.routine else None,
        start=given.start,
        speed=given.speed,
        quit_after=given.quit_after,
    )
    problem = terminal_problem() if given.terminal else window_problem(os.environ)
    if problem:
        raise WrongUseError(problem)
    if given.terminal:
        _refuse_a_mute_terminal(options, coach)
    from sciatica_coach import app

    return app.run_terminal(options, coach) if given.terminal else app.run_window(options, coach)


def _refuse_a_mute_terminal(options: Options, coach: Coach) -> None:
    """Without keys there is nobody to ask: everything must be said beforehand."""
    if has_keys(sys.stdin):
        return
    if not options.start:
        raise WrongUseError(
            "This is no terminal with keys: give --routine ID and --start to be led through "
            "a session all the same."
        )
    if not coach.first_start_done:
        raise WrongUseError(
            "Before the first session there are questions to answer: start once in a terminal "
            "or window, or add --confirmed if you have spoken with your doctor and can get "
            "down to the floor and up again."
        )


def _run_voice_worker(role: str) -> int:
    """One of the voice's own processes; not for people, so not in the help."""
    # Its messages take longer to load than the rest of the command line; a window waits.
    from sciatica_coach.voice.worker import ROLES, run_worker

    if role in ROLES:
        return run_worker(role)
    raise WrongUseError(f"--voice-worker: expected {', '.join(ROLES)}.")
