"""The coach as a screen reader meets it: every page read, and a session led, by AT-SPI alone.

The real program is walked through once, without a key or a click, and what was read of each
page on the way is kept; the tests then look at that.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from tests.system.screen_reader import Desktop, Node, ScreenReader, wait_for
from tests.ui.window_stage import SHEET, places
from tests.unit.history.years import FIRST as BEGINNING
from tests.unit.history.years import write_session

from sciatica_coach.coaching.safety import Truth
from sciatica_coach.history.journal import local_time
from sciatica_coach.wording.safety import NOTICE, TRUTHS

COACH = "Sciatica Coach"
NO_FLOOR = TRUTHS[Truth.NO_FLOOR]
FIRST = "Knee to opposite shoulder"
"""The first exercise of the routine that is chosen."""
PRESSED = {"push button", "check box", "radio button"}
WITH_VALUE = {"slider", "progress bar", "scroll bar"}
OPERABLE = PRESSED | WITH_VALUE | {"combo box", "text"}
SECTIONS = {
    "Hands-free": ("push button", "Try two claps"),
    "Keys": ("push button", "It hurts, come out and rest: H"),
    "Safety": ("push button", "Answer the first questions again"),
    "Reminders": ("check box", "Remind me"),
}
"""Further sections of the settings, and what each of them has."""
PAGES = (
    "who speaks",
    *(
        "first start",
        "signs",
        "a sign is new",
        "truths",
        "surface",
        "today",
        "settings",
        "voice",
        *SECTIONS,
        "look",
        "help",
        "about",
        "guide",
        "chapter",
        "learn",
    ),
    *("exercises", "choices", "nothing fits", "exercise"),
    *("no routines", "ours", "editor", "adding", "leaving", "my routines"),
    "preview",
    *("session", "paused", "keys", "asked to stop", "stopped", "end"),
    *("progress", "data"),
)


@dataclass
class Walk:
    """A way through the coach, and what was met on it.

    home  the folder of everything that the coach keeps
    """

    reader: ScreenReader
    home: Path
    pages: dict[str, Node] = field(default_factory=dict)
    announced: tuple[str, ...] = ()

    def press(self, *names: str) -> None:
        for name in names:
            self.reader.press("push button", name)

    def choose(self, name: str) -> None:
        self.reader.press("radio button", name)

    def keep(self, page: str, role: str, name: str) -> None:
        """Keep what there is to read, once that is in sight."""
        self.reader.find(role, name)
        self.pages[page] = self.reader.read()

    def hear(self, wanted: Callable[[str], bool]) -> None:
        wait_for(lambda: any(map(wanted, self.reader.announced)), "words in a session")

    def through_the_pages(self) -> None:
        self.keep("who speaks", "push button", "My screen reader")
        self.press("My screen reader")
        self.hear(lambda words: words == NOTICE)
        self.keep("first start", "push button", "I hear it, and I have")
        self.press("I hear it, and I have")
        self.keep("signs", "push button", "None of these is new for me")
        self.press("One of these, or not sure")
        self.keep("a sign is new", "push button", "A doctor has looked at it")
        self.press("A doctor has looked at it")
        self.keep("truths", "check box", "I cannot kneel")
        self.reader.press("check box", NO_FLOOR)
        self.press("Go on")
        self.keep("surface", "push button", "I have a firm bed")
        self.press("Back")
        self.reader.press("check box", NO_FLOOR)
        self.press("None of these")
        self.reader.find("push button", "Loosen up")
        self.keep("today", "push button", "Start")
        self.press("Settings")
        self.reader.set_value("slider", "Length of holds", 120)
        self.keep("settings", "radio button", "Level: Usual")
        self.choose("Voice")
        self.keep("voice", "slider", "Loudness")
        self.reader.press("check box", "Let my screen reader speak")
        for section, (role, name) in SECTIONS.items():
            self.choose(section)
            self.keep(section, role, name)
        self.choose("Look")
        self.choose("Colours: Dark")
        self.keep("look", "radio button", "Colours: Dark")
        self.press("When to stop and get help")
        self.keep("help", "label", "If any one of these")
        self.press("About this program")
        self.keep("about", "label", "The letters")
        self.press("Back to help", "How to use the coach")
        self.keep("guide", "push button", "Remotes, clickers and keys")
        self.press("Remotes, clickers and keys")
        self.keep("chapter", "label", "Keys: H, Clicker: back")
        self.press("Back to the guide", "Back to help", "Today", "Learn the steps")
        self.keep("learn", "label", "Step 1 of")
        self.press("Go on")
        self.hear(lambda words: words.startswith("Step 2 of"))
        self.press("Leave")

    def through_the_library(self) -> None:
        self.press("Exercises")
        self.keep("exercises", "push button", "Bridging")
        self.press("Choose what fits me")
        self.keep("choices", "check box", "I cannot kneel")
        self.reader.press("check box", "I cannot get down to the floor")
        self.reader.press("check box", "Position: On your front")
        self.keep("nothing fits", "label", "No exercise fits all of this.")
        self.hear(lambda words: words == "No exercise fits all of this.")
        self.press("Show all exercises", "Figure four")
        self.keep("exercise", "push button", "Start Figure four")
        self.press("Today")

    def through_the_routines(self) -> None:
        """A copy of one of ours is changed, saved, deleted and taken back."""
        self.press("My routines")
        self.keep("no routines", "push button", "New routine")
        self.press("Copy one of ours")
        self.keep("ours", "push button", "Copy Loosen up")
        self.press("Copy Loosen up")
        self.reader.set_value("slider", f"{FIRST}: hold", 24)
        self.keep("editor", "push button", f"Undo: hold of {FIRST}")
        self.press("Add an exercise")
        self.keep("adding", "push button", "Add Press up")
        self.press("Add Press up")
        self.hear(lambda words: words == "Press up is added, at 2.")
        self.press("Done", "Move up")
        self.hear(lambda words: words == "Press up: 1 of 5 exercises")
        self.press("Back to my routines")
        self.keep("leaving", "push button", "Stay here")
        self.press("Save them", "Delete: Loosen up (2)", "Take it back")
        self.keep("my routines", "push button", "Start: Loosen up (2)")
        sheet = self.home / "evening.toml"
        sheet.write_text(SHEET)
        self.press("Open a file")
        self.reader.write("File name:", str(sheet))
        self.reader.press("push button", "Open", whole=True)
        self.keep("preview", "push button", "Not now")
        self.press("Not now", "Today")

    def through_a_session(self) -> None:
        self.press("Loosen up", "Start Loosen up")
        self.keep("session", "push button", "Begin now")
        self.press("Begin now")
        self.hear(lambda words: "LEFT. Hold" in words)
        self.press("Pause")
        self.keep("paused", "push button", "Repeat this")
        self.press("Keys")
        self.keep("keys", "label", "Say this step again")
        self.press("Keys", "Go on")
        self.reader.find("push button", "Pause")
        self.press("Next")
        self.hear(lambda words: not words.startswith(FIRST))
        self.press("Stop")
        self.keep("asked to stop", "push button", "Stop for today")
        self.press("Stop for today")
        self.keep("stopped", "push button", "Take it back")
        self.press("Done")
        self.keep("end", "check box", f"{FIRST}: It hurt")
        self.announced = self.reader.announced
        self.press("All done, all fine")
        self.reader.find("push button", "Start Loosen up")

    def through_the_weeks(self) -> None:
        """A session of a week ago is there: the one before was too fast to count."""
        week_ago = (local_time().date() - BEGINNING).days - 7
        write_session(places(self.home).sessions, week_ago)
        self.press("Progress")
        self.keep("progress", "push button", "Earlier")
        self.press("A sheet for your physiotherapist, and my data")
        self.keep("data", "push button", "Delete everything")


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    folder = tmp_path_factory.mktemp("desktop")
    desktop = Desktop(folder)
    try:
        reader = ScreenReader(desktop)
        coach = subprocess.Popen(
            [
                *(sys.executable, "-m", "sciatica_coach"),
                *("--speed", "8", "--set", "voice.engine=silent"),
            ],
            env={**desktop.environment, "SCIATICA_COACH_HOME": str(folder)},
        )
        try:
            reader.meet(COACH)
            walk = Walk(reader, folder)
            walk.through_the_pages()
            walk.through_the_library()
            walk.through_the_routines()
            walk.through_a_session()
            walk.through_the_weeks()
        finally:
            reader.close()
            coach.terminate()
            coach.wait()
    finally:
        desktop.close()
    return walk


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, walk: Walk) -> Node:
    found = walk.pages[request.param]
    assert isinstance(found, Node)
    return found


def test_everything_that_can_be_worked_has_a_role_a_name_and_a_way_to_work_it(page: Node) -> None:
    worked = [each for each in page.walk() if "focusable" in each.states or each.actions]
    assert len(worked) > 2
    for each in worked:
        assert each.role in OPERABLE | {"label", "panel"}, each
        assert each.name, each
        assert each.actions or "enabled" not in each.states, each


def test_whatever_has_a_value_tells_it(page: Node) -> None:
    for each in page.walk():
        assert (each.value is not None) is (each.role in WITH_VALUE), each


def test_nothing_is_read_that_says_nothing(page: Node) -> None:
    """No picture, line or empty place stands between two things worth hearing."""
    for each in page.walk():
        if each.role not in {"application", "frame", "layered pane"}:
            says = each.name or any(child.name for child in each.walk())
            assert says, each


def test_nothing_is_named_twice(page: Node) -> None:
    worked = [
        (each.role, each.name, each.description) for each in page.walk() if each.role in OPERABLE
    ]
    assert sorted(set(worked)) == sorted(worked)
    for each in page.walk():
        if each.name and each.role not in {"application", "combo box"}:
            below = [child.name for child in each.children]
            assert each.name not in (each.description, *below), each


def test_of_each_row_of_choices_one_is_chosen(page: Node) -> None:
    rows = [
        [child for child in each.children if child.role == "radio button"] for each in page.walk()
    ]
    for row in filter(None, rows):
        assert sum("checked" in each.states for each in row) == 1


def found(page: Node, role: str, name: str) -> Node:
    return next(each for each in page.walk() if each.role == role and each.name == name)


def test_a_setting_that_was_changed_tells_its_new_value(walk: Walk) -> None:
    holds = found(walk.pages["settings"], "slider", "Length of holds")
    assert (holds.value, holds.description) == (120, "120 %")
    assert "checked" in found(walk.pages["look"], "radio button", "Colours: Dark").states


def test_an_exercise_tells_its_form_its_dose_and_its_picture(walk: Walk) -> None:
    page = walk.pages["exercise"]
    forms = [each for each in page.walk() if each.role == "radio button"]
    assert "checked" in next(each for each in forms if "Draw the thigh in" in each.name).states
    hold = found(page, "slider", "Figure four piriformis stretch: hold")
    assert (hold.value, hold.description) == (18, "18 seconds")  # longer holds were set
    picture = found(page, "push button", "Picture: Figure four piriformis stretch")
    assert "It moves while it has the focus" in picture.description


def test_the_exercises_of_a_routine_are_radio_buttons_with_their_doses(walk: Walk) -> None:
    rows = [each for each in walk.pages["editor"].walk() if each.name.startswith("1. ")]
    (first,) = rows
    assert first.role == "radio button"
    assert first.name == f"1. {FIRST}. 2 times each side, hold 24 seconds"
    assert "checked" in first.states
    assert first.description == "Alt with the arrow keys moves it, Delete takes it out."
    length = [each.name for each in walk.pages["editor"].walk() if "· 4 exercises" in each.name]
    assert len(length) == 1


def test_who_speaks_is_asked_and_what_is_read_aloud_is_announced_then(walk: Walk) -> None:
    asked = found(walk.pages["who speaks"], "push button", "My screen reader")
    assert asked.description.startswith("A screen reader seems to be running.")
    assert "My screen reader" not in [each.name for each in walk.pages["first start"].walk()]
    assert NOTICE in walk.announced


def test_how_many_exercises_are_left_is_announced(walk: Walk) -> None:
    assert "No exercise fits all of this." in walk.announced


def test_the_page_that_is_open_says_so(walk: Walk) -> None:
    here = [
        (each.name, each.description)
        for each in walk.pages["settings"].walk()
        if each.name in {"Today", "Settings"} and each.role == "push button"
    ]
    assert here == [("Today", ""), ("Settings", "This page is open")]


def test_the_painted_session_is_a_progress_bar_that_tells_phase_and_step(walk: Walk) -> None:
    shown = found(walk.pages["paused"], "progress bar", "Session")
    assert shown.description.startswith(f"{FIRST}. LEFT. Paused. ")
    assert shown.value is not None
    assert 0 < shown.value < 100


def test_the_sheet_for_a_doctor_and_the_one_for_the_wall_are_told_apart(walk: Walk) -> None:
    saved = [each.name for each in walk.pages["data"].walk() if each.name.startswith("Save as")]
    assert saved == [
        *("Save as PDF: For your doctor or physiotherapist",),
        *("Save as web page: For your doctor or physiotherapist",),
        *("Save as PDF: For the wall", "Save as web page: For the wall"),
    ]


def test_a_pause_says_what_comes_and_offers_it(walk: Walk) -> None:
    assert any(each.name.startswith("Take your time.") for each in walk.pages["paused"].walk())
    assert any("Paused" in words and "Take your time." in words for words in walk.announced)


def test_phases_and_steps_are_announced_and_seconds_are_not(walk: Walk) -> None:
    assert any(words.startswith(f"{FIRST}. RIGHT. Hold.") for words in walk.announced)
    assert any("hands behind it" in words for words in walk.announced)
    bare = [re.sub(r"\d+", "", words) for words in walk.announced]
    assert all(one != other for one, other in pairwise(bare))
    assert not any(re.search(r"\d:\d\d", words) for words in walk.announced)
