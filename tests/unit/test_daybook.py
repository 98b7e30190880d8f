"""A day as the person tells it, and what the rules make of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.choosing import Amount
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.daybook import Daybook
from sciatica_coach.desktop.paths import HOME_VARIABLE, find_paths
from sciatica_coach.history.diary import Entry
from sciatica_coach.history.journal import Circumstances, Journal
from sciatica_coach.history.recall import recall
from sciatica_coach.wording.progression import SMALL_ALREADY
from tests.sessions import Playback

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


class Person:
    """Somebody with a home, a clock and a habit."""

    def __init__(self, home: Path) -> None:
        self.now = NOW
        self.paths = find_paths({HOME_VARIABLE: str(home)})
        self.coach = Coach(self.paths, day=self.today)
        self.coach.answer_first_start({"surface": "floor", "true": []})
        self.book = self.opened()

    def today(self) -> int:
        return self.now.toordinal()

    def opened(self) -> Daybook:
        """The coach is started once more."""
        book = Daybook(self.coach, lambda: self.now)
        paths = self.paths
        book.remember(recall(paths.history, paths.sessions, paths.diary, book.start).past)
        return book

    def play(self, routine: str, report: str | None = "fine", plan: Plan | None = None) -> Plan:
        """One session, told as it is done through the window; then the coach is started anew."""
        planned = plan or self.book.plan(routine)
        play = Playback(planned)
        play.play_to_the_end()
        about = Circumstances("0.1.0", 1.0, "silent", "earlier")
        journal = Journal(self.paths.sessions, about, lambda: self.now, lambda _: None)
        for event in play.events:
            journal.write(event, 0)
        if report is not None:
            each = {dose.exercise.id: report for dose in planned.means.prescriptions}
            journal.write_fact("reported", each, planned.total_ms)
        journal.close()
        assert journal.path is not None
        assert self.book.begun(journal.path.stem, routine) is None
        self.book = self.opened()
        return planned

    def sleep(self, days: int = 1) -> None:
        self.now += timedelta(days=days)
        self.book = self.opened()

    def told(self) -> list[dict[str, object]]:
        lines = self.paths.diary.read_text(encoding="utf-8").split("\n")
        return [json.loads(line) for line in lines if line]


@pytest.fixture
def person(home: Path) -> Person:
    return Person(home)


def amounts(plan: Plan) -> dict[str, int]:
    return {each.exercise.id: each.amount for each in plan.means.prescriptions}


def test_before_the_past_is_known_everything_is_as_it_stands(person: Person) -> None:
    book = Daybook(person.coach)
    assert not book.is_known
    assert book.plan("bridge") == person.coach.plan("bridge")


def test_pain_is_written_down_at_once_as_it_was_entered(person: Person) -> None:
    person.book.tell_before(Pain(4, Place.THIGH, SoreSide.LEFT))
    [line] = person.told()
    assert (line["entry"], line["moment"], line["session"]) == ("pain", "before", None)
    assert (line["number"], line["place"], line["side"]) == (4, "thigh", "left")


def test_what_was_said_before_a_session_belongs_to_it_and_the_last_word_counts(
    person: Person,
) -> None:
    person.book.tell_before(Pain(7))
    person.book.tell_before(Pain(3))
    person.play("bridge")
    [session] = person.book.past.sessions
    assert session.before == Pain(3)
    assert person.book.past.waiting is None


def test_what_was_said_is_still_there_when_the_coach_is_started_again_that_day(
    person: Person,
) -> None:
    person.book.tell_before(Pain(8))
    assert person.opened().before == Pain(8)
    assert not person.opened().advice("bridge").may_start
    person.now += timedelta(days=1)
    assert person.opened().before == NOT_SAID


def test_gently_is_the_newcomers_dose_for_today_and_is_remembered_as_that(person: Person) -> None:
    usual = person.play("source_programme")
    person.sleep()
    person.book.choose(Amount.GENTLY)
    gently = person.play("source_programme")
    assert amounts(gently)["bridge"] < amounts(usual)["bridge"]
    assert person.told()[-1]["gently"] is True
    person.sleep()
    assert amounts(person.book.plan("source_programme")) == amounts(usual)


def test_three_good_days_and_mornings_offer_more_and_taken_it_is_as_usual(person: Person) -> None:
    for _ in range(9):
        person.book.tell_morning(Pain(1))
        person.book.tell_before(Pain(1))
        person.play("bridge")
        person.sleep()
    person.book.tell_morning(Pain(1))
    assert person.book.choosing("bridge").more is not None
    person.book.choose(Amount.MORE)
    taken = person.play("bridge")
    assert person.told()[-1]["offered"] == "bridge"
    person.sleep()
    assert person.book.plan("bridge").total_ms == taken.total_ms
    assert taken.total_ms > person.coach.plan("bridge").total_ms


def test_hurt_twice_running_it_is_easier_and_set_by_hand_it_is_as_it_was_set(
    person: Person,
) -> None:
    person.coach.change("session.level", "usual")
    for _ in range(2):
        person.play("bridge", report="hurt")
        person.sleep()
    easier = person.book.plan("bridge")
    assert easier.total_ms < person.coach.plan("bridge").total_ms
    person.coach.change("exercise.bridge.repetitions", 11)
    person.book.forget_choices()
    assert amounts(person.book.plan("bridge"))["bridge"] == 11
    assert person.book.choosing("bridge").by_hand == {"bridge"}


def test_further_down_twice_it_waits_until_the_person_has_asked(person: Person) -> None:
    for _ in range(2):
        person.play("source_programme", report="spread", plan=None)
        person.sleep()
    assert "bridge" in person.book.choosing("bridge").aside
    person.book.put_back("bridge")
    assert "bridge" not in person.book.choosing("bridge").aside
    assert "bridge" not in person.opened().choosing("bridge").aside


def test_a_sign_stops_everything_until_it_was_looked_at_and_stays_cleared(person: Person) -> None:
    person.book.note(Entry.SIGN)
    assert person.book.sign is not None
    assert not person.book.advice("bridge").may_start
    person.now += timedelta(minutes=5)
    assert not person.opened().advice("bridge").may_start
    person.book.note(Entry.CLEARED)
    assert person.book.advice("bridge").may_start
    assert person.opened().sign is None


def test_after_a_week_the_list_is_asked_and_once_answered_not_again_that_day(
    person: Person,
) -> None:
    person.play("bridge")
    person.sleep(9)
    assert person.book.advice("bridge").screening is not None
    person.book.note(Entry.SCREENED)
    assert person.book.advice("bridge").screening is None
    assert person.opened().advice("bridge").screening is None


def test_how_the_night_was_is_asked_after_a_day_with_a_session(person: Person) -> None:
    asked = [person.book.asks_morning]
    person.play("bridge")
    for _ in range(2):
        person.sleep()
        asked.append(person.book.asks_morning)
    assert asked == [False, True, False]


def test_i_already_do_these_begins_at_the_sources_own_dose(person: Person) -> None:
    begins = [person.book.start]
    person.coach.change("session.level", "usual")
    begins.append(person.book.start)
    assert begins == [Level.NEWCOMER, Level.USUAL]


def test_a_disk_that_refuses_is_told_and_the_word_counts_all_the_same(person: Person) -> None:
    person.paths.diary.unlink(missing_ok=True)
    person.paths.diary.mkdir()
    problem = person.book.tell_before(Pain(8))
    assert problem is not None
    assert not person.book.advice("bridge").may_start


def test_who_is_sore_and_does_the_small_amounts_already_is_not_sent_to_a_button_that_is_not_there(
    person: Person,
) -> None:
    person.book.tell_before(Pain(4))
    view = person.book.view("bridge")
    assert view.amounts == ()
    assert view.lines[0] == SMALL_ALREADY
    person.coach.change("session.level", "usual")
    person.book.forget_choices()
    view = person.book.view("bridge")
    assert "“Gently” is there for you" in view.lines[0]


def test_a_sign_told_after_the_clock_was_set_back_stops_and_one_look_clears_it(
    person: Person,
) -> None:
    person.book.note(Entry.SIGN)
    person.book.note(Entry.CLEARED)
    person.now -= timedelta(days=400)
    person.book = person.opened()
    assert person.book.advice("bridge").may_start
    person.book.note(Entry.SIGN)
    for book in (person.book, person.opened()):
        assert not book.advice("bridge").may_start
    person.book.note(Entry.CLEARED)
    for book in (person.book, person.opened()):
        assert book.advice("bridge").may_start


def test_on_a_day_of_rest_only_what_rests_may_begin(person: Person) -> None:
    assert person.book.may_start("bridge")
    person.book.tell_before(Pain(8))
    assert not person.book.may_start("bridge")
    assert person.book.may_start("slow_breathing")


def test_why_the_signs_are_asked_is_said_once_the_past_is_known_and_never_to_a_script(
    person: Person,
) -> None:
    assert person.book.why_signs("bridge") == ""
    person.play("bridge")
    person.sleep(9)
    assert "more than a week" in person.book.why_signs("bridge")
    assert Daybook(person.coach, lambda: person.now).why_signs("bridge") == ""
    script = Daybook(Coach(person.paths, day=person.today, confirmed=True), lambda: person.now)
    script.remember(person.book.past)
    assert script.why_signs("bridge") == ""


def exercises(plan: Plan) -> list[str]:
    return [each.exercise.id for each in plan.means.prescriptions]


def test_what_is_left_out_on_a_sore_day_comes_back_by_a_second_word_and_the_day_after(
    person: Person,
) -> None:
    whole = exercises(person.book.plan("source_programme"))
    person.book.tell_before(Pain(4))
    [offered] = person.book.view("source_programme").leavable
    assert offered == ("seated_twist", "Seated spinal twist", False)

    person.book.leave_out(offered.id)
    plan = person.book.plan("source_programme")
    assert exercises(plan) == [each for each in whole if each != "seated_twist"]
    assert [each.id for each in plan.means.left_out] == ["seated_twist"]
    assert person.book.view("source_programme").leavable[0].is_left_out

    person.book.leave_out(offered.id)
    assert exercises(person.book.plan("source_programme")) == whole
    person.book.leave_out(offered.id)
    person.now += timedelta(days=1)
    assert not person.book.view("source_programme").leavable[0].is_left_out
    assert exercises(person.book.plan("source_programme")) == whole


def test_with_less_pain_it_is_done_all_the_same(person: Person) -> None:
    person.book.tell_before(Pain(5))
    person.book.leave_out("seated_twist")
    person.book.tell_before(Pain(3))
    assert person.book.view("source_programme").leavable == ()
    assert "seated_twist" in exercises(person.book.plan("source_programme"))


@pytest.mark.parametrize("routine", ["seated_twist", "first_steps"])
def test_nothing_is_left_out_of_what_has_no_twist_or_nothing_else(
    person: Person, routine: str
) -> None:
    person.book.tell_before(Pain(5))
    assert person.book.view(routine).leavable == ()


def test_on_a_day_of_rest_there_is_nothing_to_leave_out(person: Person) -> None:
    person.book.tell_before(Pain(8))
    assert person.book.view("source_programme").leavable == ()
