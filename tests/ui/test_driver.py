"""The driver wakes, reads the clock, writes the journal and then tells; all by hand here.

The clock is moved by hand and the one timer is let fire by hand, early and late.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.hands import Hands, PaperJournal, timer_of

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import CommandTaken, Event, Resumed, SessionFinished, Slept
from sciatica_coach.coaching.session import Session
from sciatica_coach.desktop.clock import Clock
from sciatica_coach.driver import Driver


class ScriptedSession(Session):
    """Something is due at each of `deadlines`, counted from the start; it finishes at the last."""

    def __init__(self, *deadlines: int) -> None:
        self.calls: list[str] = []
        self._due = list(deadlines)
        self._start = 0

    def start(self, now_ms: int) -> tuple[Event, ...]:
        self._start = now_ms
        return (Resumed(0),)

    def advance_to(self, now_ms: int) -> tuple[Event, ...]:
        self.calls.append(f"advance {now_ms - self._start}")
        passed = [due for due in self._due if self._start + due <= now_ms]
        del self._due[: len(passed)]
        last = () if self._due else (SessionFinished(passed[-1]),) if passed else ()
        return (*(Resumed(due) for due in passed), *last)

    def command(self, command: Command, source: CommandSource, now_ms: int) -> tuple[Event, ...]:
        return (CommandTaken(now_ms - self._start, command, source),)

    def slept(self, gap_ms: int) -> tuple[Event, ...]:
        self.calls.append(f"slept {gap_ms}")
        return (Slept(0, gap_ms),)

    def next_deadline(self) -> int | None:
        return self._start + self._due[0] if self._due else None


class Workshop:
    """One driver with everything around it in reach."""

    def __init__(self, *deadlines: int, speed: float = 1.0, knows_sleep: bool = True) -> None:
        self.hands = Hands()
        self.hands.run(12_345)
        boot = self.hands.boot if knows_sleep else None
        self.session = ScriptedSession(*deadlines)
        self.journal = PaperJournal()
        self.driver = Driver(self.session, Clock(speed, self.hands.read, boot), self.journal)
        self.told: list[tuple[Event, ...]] = []
        self.driver.events_happened.connect(self.told.append)
        self.timer = timer_of(self.driver)

    def begin(self) -> None:
        self.hands.run(1_000)
        self.driver.start()
        self.told.clear()
        self.journal.lines.clear()

    def wake_after(self, ms: int) -> None:
        self.hands.run(ms)
        self.timer.timeout.emit()


@pytest.fixture
def workshop(qtbot: QtBot) -> Iterator[Callable[..., Workshop]]:
    made: list[Workshop] = []

    def make(*deadlines: int, speed: float = 1.0, knows_sleep: bool = True) -> Workshop:
        made.append(Workshop(*deadlines, speed=speed, knows_sleep=knows_sleep))
        made[-1].begin()
        return made[-1]

    yield make
    for each in made:
        each.timer.stop()


def test_the_timer_is_armed_once_for_the_next_deadline(workshop: Callable[..., Workshop]) -> None:
    here = workshop(400, 900)
    assert here.timer.isActive()
    assert here.timer.isSingleShot()
    assert here.timer.interval() == 400
    here.wake_after(400)
    assert here.timer.interval() == 500


def test_a_timer_that_fires_early_brings_nothing_and_is_armed_for_the_rest(
    workshop: Callable[..., Workshop],
) -> None:
    here = workshop(400)
    here.wake_after(398)
    assert here.told == []
    assert here.timer.interval() == 2


def test_a_late_wake_tells_the_deadline_and_the_journal_how_late(
    workshop: Callable[..., Workshop],
) -> None:
    here = workshop(400, 900)
    here.wake_after(417)
    assert here.told == [(Resumed(400),)]
    assert here.journal.lines == [("Resumed", 400, 17)]
    assert here.timer.interval() == 900 - 417


def test_lateness_is_real_time_whatever_the_speed(workshop: Callable[..., Workshop]) -> None:
    here = workshop(30_000, 60_000, speed=60)
    assert here.timer.interval() == 500
    here.wake_after(505)
    assert here.journal.lines == [("Resumed", 30_000, 5)]


def test_a_fraction_of_a_millisecond_is_waited_for(workshop: Callable[..., Workshop]) -> None:
    assert workshop(100, speed=60).timer.interval() == 2


def test_a_far_deadline_is_reached_in_naps_of_a_second(workshop: Callable[..., Workshop]) -> None:
    here = workshop(30_000)
    assert here.timer.interval() == 1_000
    here.wake_after(1_000)
    assert here.told == []
    assert here.timer.isActive()


def test_the_journal_has_it_before_anyone_hears_of_it(workshop: Callable[..., Workshop]) -> None:
    here = workshop(400, 900)
    written: list[int] = []
    here.driver.events_happened.connect(lambda _: written.append(len(here.journal.lines)))
    here.wake_after(900)
    assert [type(event).__name__ for event in here.told[0]] == [
        "Resumed",
        "Resumed",
        "SessionFinished",
    ]
    assert written == [3]


def test_what_was_due_comes_before_what_is_asked(workshop: Callable[..., Workshop]) -> None:
    here = workshop(400, 900)
    here.hands.run(450)
    here.driver.command(Command.PAUSE, CommandSource.KEY)
    taken = CommandTaken(450, Command.PAUSE, CommandSource.KEY)
    assert here.told == [(Resumed(400), taken)]
    assert here.journal.lines == [("Resumed", 400, 50), ("CommandTaken", 450, 0)]


def test_everyone_hears_the_events_in_the_same_order_though_one_answers_with_a_command(
    workshop: Callable[..., Workshop],
) -> None:
    here = workshop(400, 900)

    def answer(events: tuple[Event, ...]) -> None:
        if isinstance(events[0], Resumed):
            here.driver.command(Command.NEXT, CommandSource.KEY)

    here.driver.events_happened.disconnect(here.told.append)
    here.driver.events_happened.connect(answer)
    here.driver.events_happened.connect(here.told.append)
    here.wake_after(400)
    assert here.told == [
        (Resumed(400),),
        (CommandTaken(400, Command.NEXT, CommandSource.KEY),),
    ]


def test_the_sleep_of_the_computer_is_told_before_the_time(
    workshop: Callable[..., Workshop],
) -> None:
    here = workshop(400, 900)
    here.hands.sleep(60_000)
    here.wake_after(400)
    assert here.session.calls == ["slept 60000", "advance 400"]


def test_a_busy_computer_is_not_a_sleeping_one(workshop: Callable[..., Workshop]) -> None:
    here = workshop(400, 90_000)
    here.wake_after(9_000)
    here.hands.sleep(2_000)
    here.wake_after(1_000)
    assert here.session.calls == ["advance 9000", "advance 10000"]


def test_a_key_after_the_sleep_finds_it_as_well(workshop: Callable[..., Workshop]) -> None:
    here = workshop(400)
    here.hands.sleep(2_001)
    here.driver.command(Command.PAUSE, CommandSource.KEY)
    assert here.session.calls[0] == "slept 2001"


def test_where_the_system_cannot_tell_a_very_late_wake_is_the_sleep(
    workshop: Callable[..., Workshop],
) -> None:
    here = workshop(400, 90_000, knows_sleep=False)
    here.wake_after(2_400)
    here.wake_after(3_001)
    assert here.session.calls == ["advance 2400", "slept 2001", "advance 5401"]


def test_at_sixty_times_the_speed_a_late_wake_is_no_sleep(
    workshop: Callable[..., Workshop],
) -> None:
    here = workshop(6_000, 900_000, speed=60, knows_sleep=False)
    here.wake_after(150)
    assert here.session.calls == ["advance 9000"]


def test_the_timer_rests_when_nothing_is_due(workshop: Callable[..., Workshop]) -> None:
    here = workshop(400)
    here.wake_after(400)
    assert not here.timer.isActive()


def test_a_fact_is_written_with_the_time_of_the_session(workshop: Callable[..., Workshop]) -> None:
    here = workshop(9_000, speed=4)
    here.hands.run(250)
    here.driver.record("reported", {"bridge": "fine"})
    assert here.journal.facts == [("reported", {"bridge": "fine"}, 1_000)]
