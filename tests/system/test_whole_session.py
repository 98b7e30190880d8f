"""A whole session in a terminal, at sixty times the speed, with the silent engine.

Real process, real terminal, real timers, the real routine; the words and the journal are
looked at afterwards.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.system.terminal_child import TerminalChild

from sciatica_coach.terminal.held_keys import FIRST_REPEAT_MS

FAST = ["--speed", "60", "--set", "voice.engine=silent"]
START = ["--routine", "first_steps", "--start", "--confirmed", *FAST]


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    source = str(Path(__file__).parents[2] / "src")
    return {**os.environ, "SCIATICA_COACH_HOME": str(home), "PYTHONPATH": source}


def journal_of(home: Path) -> list[dict[str, object]]:
    (file,) = (home / "data" / "sessions").glob("*.jsonl")
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def events(journal: list[dict[str, object]]) -> list[object]:
    return [line["event"] for line in journal]


def test_first_steps_from_the_first_word_to_the_last(
    environment: dict[str, str], home: Path
) -> None:
    with TerminalChild(START, environment) as child:
        assert child.wait_for_end() == 0
        text = child.text
        assert child.mode == list(child.mode_before)
    said = ["First steps,", "Press up (1 of 4)", "Pelvic tilt (2 of 4)", "Bridging (3 of 4)"]
    said += ["(4 of 4)", "Sit for a moment before you stand."]
    places = [text.find(words) for words in said]
    assert -1 not in places
    assert places == sorted(places)

    journal = journal_of(home)
    opening, ending = journal[0], journal[-1]
    plan = opening["plan"]
    assert isinstance(plan, dict)
    assert opening["event"] == "session_started"
    assert (opening["engine"], opening["confirmed"]) == ("silent", "flag")
    assert (ending["event"], ending["at_ms"]) == ("session_finished", plan["total_ms"])
    played = [line["index"] for line in journal if line["event"] == "segment_ended"]
    assert played == [segment["index"] for segment in plan["segments"]]
    promised = [segment["start_ms"] for segment in plan["segments"]]
    assert [line["at_ms"] for line in journal if line["event"] == "segment_started"] == promised


def test_killed_in_mid_session_it_leaves_a_whole_journal(
    environment: dict[str, str], home: Path
) -> None:
    with TerminalChild(START, environment) as child:
        child.wait_for("Press up (1 of 4)")
        child.signal(signal.SIGKILL)
        assert child.wait_for_end() == -signal.SIGKILL
    journal = journal_of(home)
    assert events(journal)[0] == "session_started"
    assert "segment_started" in events(journal)
    assert "session_finished" not in events(journal)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_it_tells_the_way_out_and_suspends(
    environment: dict[str, str], home: Path, number: signal.Signals
) -> None:
    long_hold = ["--set", "exercise.press_up.hold_s=10", "--set", "session.lead_in_s=8"]
    with TerminalChild([*START, *long_hold, "--speed", "20"], environment) as child:
        child.wait_for("Hold.")
        child.press(" ")
        child.wait_for("Take your time.")
        time.sleep(FIRST_REPEAT_MS / 1000)  # sooner it would be the same key, held down
        child.press(" ")
        child.wait_for("Hold.", times=2)
        child.signal(number)
        assert child.wait_for_end() == 0
        assert child.mode == list(child.mode_before)
        assert "Lower to the floor." in child.text.partition("Going on.")[2]
        assert "Rest your head." in child.text.partition("Going on.")[2]
    assert "session_suspended" in events(journal_of(home))


def test_a_person_leads_the_session_by_keys(environment: dict[str, str], home: Path) -> None:
    with TerminalChild(["--confirmed", *FAST], environment) as child:
        child.wait_for("Enter starts it.")
        child.press("\r")
        child.wait_for("Lie down on your front.")
        child.press("\x1b[C")
        child.wait_for("Press up (1 of 4)")
        child.press("?")
        child.wait_for("ten seconds more")
        child.press("\x1b")
        child.wait_for("Stop for today?")
        child.press("\r")
        child.wait_for("Enter starts it.", times=2)
        child.press("q")
        assert child.wait_for_end() == 0
    names = [line["name"] for line in journal_of(home) if line["event"] == "command"]
    assert names == ["next", "pause", "stop"]


def test_without_a_terminal_it_says_every_word_on_a_line_of_its_own(
    environment: dict[str, str], home: Path
) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "sciatica_coach", "--terminal", *START],
        input="",
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert "\x1b" not in run.stdout
    assert "\r" not in run.stdout
    assert run.stdout.count("\nHold, 3 s · Press up · ") == 5


def test_the_terminal_needs_nothing_of_the_window(environment: dict[str, str]) -> None:
    asked = (
        "import sys, sciatica_coach.app.terminal; "
        "print([name for name in sys.modules if name.startswith('PySide6.Qt')])"
    )
    run = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=True,
    )
    assert run.stdout.strip() == "['PySide6.QtCore']"


def opened(environment: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    """The window, on no display."""
    return subprocess.Popen(
        [sys.executable, "-m", "sciatica_coach", *arguments],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_window_leads_through_a_session_and_closes_after_it(
    environment: dict[str, str], home: Path
) -> None:
    with opened(environment, *START, "--quit-after") as window:
        _, errors = window.communicate(timeout=60)
    assert (window.returncode, errors) == (0, "")
    # What became of a word that nobody could say any more is told after the end.
    of_session = [each for each in events(journal_of(home)) if "cue_" not in str(each)]
    assert of_session[-1] == "session_finished"


def test_a_second_window_shows_the_first_and_a_log_out_suspends_the_session(
    environment: dict[str, str], home: Path
) -> None:
    with opened(environment, *START) as window:
        sessions = home / "data" / "sessions"
        until = time.monotonic() + 30
        while not list(sessions.glob("*.jsonl")) and time.monotonic() < until:
            time.sleep(0.05)
        with opened(environment, *START) as second:
            assert second.communicate(timeout=30)[1] == ""
        assert second.returncode == 0
        window.terminate()
        _, errors = window.communicate(timeout=30)
    assert (window.returncode, errors) == (0, "")
    assert "session_suspended" in events(journal_of(home))
