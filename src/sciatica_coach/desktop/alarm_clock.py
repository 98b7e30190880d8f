"""Reminders while the coach is closed: a timer of the person's own systemd, where there is one.

Two small files among those of the person's session, written and taken away as it is wished;
the timer starts `sciatica-coach remind`, which is over within moments or as soon as the
notice is. Nothing runs in between. Where there is no systemd (other systems, a bare window
manager) there is no such timer, and the coach reminds while it is open: `is_possible` tells.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sciatica_coach.desktop.paths import HOME_VARIABLE
from sciatica_coach.desktop.safe_write import write_whole
from sciatica_coach.settings.reminders import HOUR, Wish
from sciatica_coach.settings.written import DAYS

log = logging.getLogger(__name__)

UNIT = "sciatica-coach-reminder"
SECONDS_AFTER = 10
"""After its minute has begun: a coach that is open reminds at once, and so comes first."""
PATIENCE_S = 2
"""For one command; the window's end may have to wait for three."""

Run = Callable[[Sequence[str]], bool]
"""Runs a command to its end; whether it went well."""


def run(command: Sequence[str]) -> bool:
    try:
        done = subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("%s: %s", command[0], error)
        return False
    if done.returncode:
        log.info("%s: %s", " ".join(command), done.stderr.decode(errors="replace").strip())
    return done.returncode == 0


class AlarmClock:
    """The timer of one person's home."""

    def __init__(self, environment: Mapping[str, str] = os.environ, run: Run = run) -> None:
        self._environment = environment
        self._run = run
        config = environment.get("XDG_CONFIG_HOME") or f"{environment.get('HOME', '')}/.config"
        self._folder = Path(config) / "systemd" / "user"
        name = unit_of(environment)
        self.timer, self.service = f"{name}.timer", f"{name}.service"

    @property
    def is_possible(self) -> bool:
        """Whether a systemd runs for the person's own session."""
        runtime = self._environment.get("XDG_RUNTIME_DIR", "")
        there = bool(runtime) and (Path(runtime) / "systemd").is_dir()
        return there and shutil.which("systemctl") is not None

    def follow(self, wish: Wish) -> bool:
        """Set the timer as it is wished, or take it away; False where that cannot be done."""
        if not wish.days:
            self.take_away()
            return True
        if not self.is_possible:
            return False
        if self.is_as(wish):
            return True
        try:
            for name, text in self._texts(wish).items():
                write_whole(self._folder / name, text)
        except OSError as error:
            log.info("the timer could not be written: %s", error)
            return False
        return (
            self._run(("systemctl", "--user", "daemon-reload"))
            and self._run(("systemctl", "--user", "enable", self.timer))
            and self._run(("systemctl", "--user", "restart", self.timer))
        )

    def is_as(self, wish: Wish) -> bool:
        """Whether the timer stands as it is wished already, or is wished away and not there."""
        if not wish.days:
            return not self._is_there
        return all(
            _text_of(self._folder / name) == text for name, text in self._texts(wish).items()
        )

    def take_away(self) -> None:
        """Nothing of it is left; nothing happens where there was none."""
        if not self._is_there:
            return
        if self.is_possible:
            self._run(("systemctl", "--user", "disable", "--now", self.timer))
        for name in (self.timer, self.service):
            with suppress(OSError):
                (self._folder / name).unlink(missing_ok=True)
        if self.is_possible:
            self._run(("systemctl", "--user", "daemon-reload"))

    @property
    def _is_there(self) -> bool:
        return any((self._folder / name).exists() for name in (self.timer, self.service))

    def _texts(self, wish: Wish) -> dict[str, str]:
        return {self.timer: timer_of(wish), self.service: service_of(self._environment)}


def unit_of(environment: Mapping[str, str]) -> str:
    """The timer's name; a home of its own has its own, so that none ends another's."""
    home = environment.get(HOME_VARIABLE)
    if not home:
        return UNIT
    digest = hashlib.sha256(os.fsencode(Path(home).absolute())).hexdigest()
    return f"{UNIT}-{digest[:8]}"


def timer_of(wish: Wish) -> str:
    """The text of the timer: on these days at that time, and never made up for."""
    days = ",".join(DAYS[day].capitalize() for day in sorted(wish.days))
    hour, minute = divmod(wish.minute, HOUR)
    return (
        "[Unit]\n"
        "Description=Sciatica Coach: a reminder, as set in its settings\n\n"
        "[Timer]\n"
        f"OnCalendar={days} *-*-* {hour:02}:{minute:02}:{SECONDS_AFTER:02}\n"
        "AccuracySec=1s\n"
        "Persistent=false\n\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def service_of(environment: Mapping[str, str]) -> str:
    """The text of what the timer starts, for the home at hand."""
    home = environment.get(HOME_VARIABLE)
    at_home = f"Environment={_quoted(f'{HOME_VARIABLE}={Path(home).absolute()}')}\n" if home else ""
    return (
        "[Unit]\n"
        "Description=Sciatica Coach: a reminder\n"
        # Where the program has been taken away, nothing happens, and nothing is complained of.
        f"ConditionFileIsExecutable={sys.executable.replace('%', '%%')}\n\n"
        "[Service]\n"
        "Type=oneshot\n"
        "KillMode=process\n"  # the coach that was opened by the notice stays
        f"{at_home}"
        f"ExecStart={' '.join(map(_quoted, remind_command())).replace('$', '$$')}\n"
    )


def remind_command() -> list[str]:
    """How this program is started to remind; a frozen one starts itself."""
    return [*own_command(), "remind"]


def own_command() -> list[str]:
    """How this program is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "sciatica_coach"]


def _quoted(word: str) -> str:
    """A word as systemd reads it back."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'


def _text_of(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
