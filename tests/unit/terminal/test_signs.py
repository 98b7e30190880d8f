"""What is asked for the person's safety at the terminal: the warning signs, help, the pain."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.sitting import SitDown, Sitting
from tests.unit.test_daybook import Person

from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import Pain, Place
from sciatica_coach.history.diary import Entry, uncleared_sign, write_entry
from sciatica_coach.history.journal import local_time
from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.wording.plain import clock_time
from sciatica_coach.wording.signs import EMERGENCY_SIGNS, URGENT_SIGNS

BRIDGE = Options(routine="bridge", start=True)


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Whoever sits down; what they did on other days."""
    person = Person(tmp_path)
    person.now = local_time()
    return person


def diary_of(home: Path) -> Path:
    return home / "data" / "diary.jsonl"


def one_line(sitting: Sitting) -> str:
    return " ".join(sitting.look().split())


def test_the_list_is_whole_and_one_answer_is_enough(sit_down: SitDown, tmp_path: Path) -> None:
    sitting = sit_down(Options(), confirmed=False)
    sitting.press(Key.ENTER)
    asked = one_line(sitting)
    for sign in (*EMERGENCY_SIGNS, *URGENT_SIGNS):
        assert sign in asked
    assert "If you are not sure, treat it as a yes." in asked
    sitting.press("n")
    assert "What is true for you?" in sitting.look()
    assert '"entry":"screened"' in diary_of(tmp_path).read_text()


def test_one_of_these_says_what_to_do_first_and_nothing_starts(
    sit_down: SitDown, tmp_path: Path
) -> None:
    sitting = sit_down(Options(), confirmed=False)
    sitting.press(Key.ENTER)
    sitting.look()
    sitting.press("y")
    told = one_line(sitting)
    assert told.startswith("First, get help. Call ")
    assert "safe" not in told
    assert uncleared_sign(diary_of(tmp_path)) is not None
    sitting.press("n", Key.ENTER)
    assert sitting.left == 0
    sitting.press(Key.ESCAPE)
    assert sitting.left == 1


def test_with_a_sign_nothing_starts_until_a_doctor_has_looked_at_it(
    sit_down: SitDown, tmp_path: Path
) -> None:
    write_entry(diary_of(tmp_path), Entry.SIGN, {})
    sitting = sit_down(BRIDGE)
    assert "Call 112, or go to a hospital now." in sitting.look()
    sitting.press(Key.ENTER, "c")
    assert sitting.driver is not None
    assert uncleared_sign(diary_of(tmp_path)) is None


def test_with_a_sign_and_nobody_to_ask_it_says_so_and_leaves(
    sit_down: SitDown, tmp_path: Path
) -> None:
    write_entry(diary_of(tmp_path), Entry.SIGN, {})
    sitting = sit_down(BRIDGE, can_ask=False)
    said = sitting.look()
    assert "Please call your doctor today" in said
    assert "Nobody can be asked here." in said
    assert sitting.driver is None
    assert sitting.left == 1


def test_cleared_it_goes_on(sit_down: SitDown, tmp_path: Path) -> None:
    for entry in (Entry.SIGN, Entry.CLEARED):
        write_entry(diary_of(tmp_path), entry, {})
    assert sit_down(BRIDGE).driver is not None


def test_after_a_gap_the_list_comes_before_the_session(sit_down: SitDown, person: Person) -> None:
    person.sleep(-9)
    person.play("bridge")
    sitting = sit_down(BRIDGE, confirmed=False)
    assert "It has been more than a week." in one_line(sitting)
    assert sitting.driver is None
    sitting.press("n")
    assert sitting.driver is not None


def test_after_a_gap_and_with_nobody_to_ask_nothing_starts(
    sit_down: SitDown, person: Person
) -> None:
    person.sleep(-9)
    person.play("bridge")
    sitting = sit_down(BRIDGE, confirmed=False, can_ask=False)
    assert "It has been more than a week." in one_line(sitting)
    assert (sitting.driver, sitting.left) == (None, 1)


def test_a_script_that_has_confirmed_is_not_asked(sit_down: SitDown, person: Person) -> None:
    person.sleep(-9)
    person.play("bridge")
    assert sit_down(BRIDGE, confirmed=True).driver is not None


def test_pain_is_told_by_one_key_each_before_a_session(sit_down: SitDown, person: Person) -> None:
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press("p", "4", "3", "l")
    assert "Written down: 4, thigh, left." in sitting.look()
    entry = person.told()[-1]
    assert (entry["moment"], entry["number"], entry["place"], entry["side"]) == (
        "before", 4, "thigh", "left",
    )  # fmt: skip
    sitting.press("p", Key.ENTER, Key.ENTER)
    assert "Nothing is written down." in sitting.look()
    assert person.told()[-1] == entry


def test_with_pain_of_seven_only_rest_begins(sit_down: SitDown, person: Person) -> None:
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press("p", "8", Key.ESCAPE)
    assert "Enter starts it." in sitting.look()
    sitting.press(Key.ENTER)
    said = one_line(sitting)
    assert "Today is for resting" in said
    assert "For today: Resting position, Slow breathing and Walking." in said
    assert sitting.driver is None


def test_a_rise_by_two_asks_for_the_signs(sit_down: SitDown, person: Person) -> None:
    person.sleep(-1)
    person.book.tell_before(Pain(1))
    person.play("bridge")
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press("p", "3", Key.ESCAPE, Key.ENTER)
    assert "Your number went up by 2 or more." in one_line(sitting)
    assert sitting.driver is None


def test_pain_in_both_legs_that_is_new_is_an_emergency(sit_down: SitDown, person: Person) -> None:
    person.sleep(-1)
    person.book.tell_before(Pain(3, Place.THIGH, SoreSide.LEFT))
    person.play("bridge")
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press("p", "3", "3", "b", Key.ENTER)
    assert "First, get help. Call " in one_line(sitting)
    assert sitting.driver is None


def test_the_morning_is_asked_after_a_day_with_a_session(sit_down: SitDown, person: Person) -> None:
    person.sleep(-1)
    person.play("bridge")
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    assert "W: how strong the pain was this morning." in sitting.look()
    sitting.press("w", "2", Key.ESCAPE)
    assert person.told()[-1]["moment"] == "morning"


def test_gently_is_chosen_by_a_key_and_holds_for_this_session(
    sit_down: SitDown, person: Person
) -> None:
    person.coach.change("session.level", "usual")
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    usual = sitting.coach.plan("bridge").total_ms
    sitting.press("g")
    assert "gently. Enter starts it." in sitting.look()
    sitting.press("m")
    assert "That is no choice just now." in sitting.look()
    sitting.press(Key.ENTER)
    assert sitting.driver is not None
    assert sitting.driver.moment().total_ms < usual


def test_what_stands_behind_the_doses_is_written_down(sit_down: SitDown, person: Person) -> None:
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.journal.named = Path("20260105T081500Z-0001.jsonl")
    sitting.press("g", Key.ENTER)
    chosen = person.told()[-1]
    assert (chosen["entry"], chosen["session"]) == ("chosen", "20260105T081500Z-0001")
    assert "bridge" in str(chosen["base"])


def test_a_step_more_is_offered_and_taken_by_a_key(sit_down: SitDown, person: Person) -> None:
    person.sleep(-3)
    for _ in range(3):
        person.book.tell_before(Pain(1))
        person.play("bridge")
        person.sleep(1)
        person.book.tell_morning(Pain(1))
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    assert "M: A little more (" in one_line(sitting)
    sitting.press("m")
    assert "a little more (" in sitting.look()


def test_what_was_set_aside_comes_back_when_the_person_has_asked(
    sit_down: SitDown, person: Person
) -> None:
    person.sleep(-2)
    for _ in range(2):
        person.play("bridge", report="spread")
        person.sleep(1)
    sitting = sit_down(Options(routine="first_steps"), confirmed=False)
    assert "B: I have asked, put it back: Bridging." in one_line(sitting)
    sitting.press("b")
    assert person.told()[-1]["entry"] == "put_back"
    assert "put it back" not in sitting.look()


def test_on_a_sore_day_the_twist_is_left_out_by_a_key_and_comes_back_by_it(
    sit_down: SitDown, person: Person
) -> None:
    sitting = sit_down(Options(routine="source_programme"), confirmed=False)
    sitting.press("o")
    assert "That is no choice just now." in sitting.look()
    sitting.press("p", "4", Key.ESCAPE)
    assert "O: leave out Seated spinal twist today." in one_line(sitting)
    sitting.press("o")
    told = one_line(sitting)
    assert "Left out today: Seated spinal twist. O: do it after all." in told
    sitting.press("o")
    assert "O: leave out Seated spinal twist today." in one_line(sitting)
    shorter = sitting.coach.plan("source_programme", aside={"seated_twist"})
    sitting.press("o", Key.ENTER)
    assert f"{shorter.name}, {clock_time(shorter.total_ms)}. Keys: ?" in sitting.look()


def test_help_is_one_key_away_and_leads_back(sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="bridge"))
    for key in ("h", Key.F1):
        sitting.look()
        sitting.press(key)
        assert "When to stop and get help" in sitting.look()
        sitting.press(Key.ESCAPE)
    sitting.press(Key.ENTER)
    assert sitting.driver is not None


def test_a_key_that_is_held_or_means_nothing_leaves_the_help_open(sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="bridge"))
    for key in ("h", Key.F1):
        sitting.press(key, key, key, Key.SPACE, "x")
        assert sitting.look().count("When to stop and get help") == 1
        sitting.press(Key.ESCAPE)
        assert sitting.look() == "Back.\n"
    sitting.press("h", "q")
    assert "Back." in sitting.look()
    assert sitting.left == 0


def test_help_opens_over_the_question_how_it_is_and_leads_back_to_it(
    sit_down: SitDown, person: Person
) -> None:
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press("p", "4", Key.F1)
    assert "When to stop and get help" in sitting.look()
    sitting.press(Key.ESCAPE, "3", "l")
    assert "Written down: 4, thigh, left." in sitting.look()
    sitting.press("p", Key.F1, "y")
    assert "First, get help." in one_line(sitting)
    sitting.press("c")
    assert "Enter: start." in sitting.look()


def test_help_in_a_session_pauses_it_and_says_the_way_out(sit_down: SitDown) -> None:
    sitting = sit_down(BRIDGE)
    sitting.wait_for("\nHold.\n")
    sitting.press(Key.F1)
    said = sitting.look()
    assert "Lower your hips. Rest." in said
    sitting.press(Key.ESCAPE)
    sitting.wait(60)
    assert "Hold, 5 s" not in sitting.look()
    sitting.press(Key.SPACE)
    assert "Going on." in sitting.look()


def test_a_sign_in_a_session_stops_it_and_says_what_to_do_first(
    sit_down: SitDown, tmp_path: Path
) -> None:
    sitting = sit_down(Options(routine="bridge"))
    sitting.press(Key.ENTER)
    sitting.wait_for("\nHold.\n")
    sitting.press(Key.F1)
    sitting.look()
    sitting.press("y")
    said = one_line(sitting)
    assert "Lower your hips. Rest. First, get help. Call " in said
    assert "SessionStopped" in [name for name, _, _ in sitting.journal.lines]
    assert uncleared_sign(diary_of(tmp_path)) is not None
    sitting.wait(30)
    assert "How was it?" not in sitting.look()
    sitting.press("c")
    assert "Enter: start." in sitting.look()


def test_a_sign_told_in_help_passes_none_of_the_first_questions_by(sit_down: SitDown) -> None:
    sitting = sit_down(Options(), confirmed=False)
    sitting.press(Key.F1, "y")
    sitting.look()
    sitting.press("c")
    assert "speak with your doctor or physiotherapist" in sitting.look()
    sitting.press(Key.ENTER, "n")
    assert "What is true for you?" in sitting.look()
    sitting.press(Key.ENTER)
    assert "Enter: start." in sitting.look()


def test_pain_after_a_session_is_told_and_the_answers_stay(
    sit_down: SitDown, person: Person
) -> None:
    sitting = sit_down(Options(routine="bridge"), confirmed=False)
    sitting.press(Key.ENTER)
    sitting.wait(200)
    sitting.press("1", "p", "5", "2", "r")
    assert "1 Bridging: It hurt" in one_line(sitting)
    sitting.press("1", "1", "1", "1", Key.ENTER)
    assert sitting.journal.facts[-1][1] == {"bridge": "hurt"}
    assert person.told()[-1]["moment"] == "after"
