"""A reminder reaches the desktop over a real bus, quietly, and a press on it opens the coach."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import pytest
from jeepney import DBusAddress, Message, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from tests.system.private_bus import PrivateBus

from sciatica_coach.coach import Coach
from sciatica_coach.desktop.giving_notice import BUS, give_notice
from sciatica_coach.desktop.notice import Notice, Outcome
from sciatica_coach.desktop.paths import HOME_VARIABLE, find_paths
from sciatica_coach.history.journal import local_time
from sciatica_coach.reminder_command import NOT_NOW
from sciatica_coach.wording.reminder import TITLE

FACE = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
NOTICE = Notice("A little time?", "First steps takes 8 minutes.")


class NotingDesktop:
    """A desktop that shows notices: it notes them, and somebody may do something with them."""

    def __init__(self, bus: PrivateBus) -> None:
        self.shown: SimpleQueue[Message] = SimpleQueue()
        self._bus = open_dbus_connection(bus.address)
        self._bus.send_and_get_reply(message_bus.RequestName(FACE), timeout=5)
        self._is_left = False
        self._thread = Thread(target=self._listen)
        self._thread.start()

    def leave(self) -> None:
        self._is_left = True
        self._thread.join()
        self._bus.close()

    def sees(self) -> tuple[object, ...]:
        """What the next notice is made of."""
        return self.shown.get(timeout=20).body

    def tell(self, what: str, *told: int | str) -> None:
        signature = "".join("u" if isinstance(each, int) else "s" for each in told)
        self._bus.send(new_signal(DBusAddress(PLACE, FACE, FACE), what, signature, told))

    def _listen(self) -> None:
        while not self._is_left:
            with suppress(TimeoutError):
                message = self._bus.receive(timeout=0.1)
                if message.header.message_type is MessageType.method_call:
                    self._bus.send(new_method_return(message, "u", (1,)))
                    self.shown.put(message)


@pytest.fixture
def desktop(bus: PrivateBus) -> Iterator[NotingDesktop]:
    made = NotingDesktop(bus)
    yield made
    made.leave()


@pytest.fixture
def elsewhere() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as made:
        yield made


def given(
    notice: Notice, elsewhere: ThreadPoolExecutor, bus: PrivateBus, patience_s: float = 5
) -> Future[Outcome]:
    return elsewhere.submit(give_notice, notice, patience_s, {BUS: bus.address})


def test_the_desktop_shows_it_without_a_sound_and_a_press_is_heard(
    desktop: NotingDesktop, elsewhere: ThreadPoolExecutor, bus: PrivateBus
) -> None:
    outcome = given(NOTICE, elsewhere, bus)
    name, _, icon, title, text, actions, hints, _ = desktop.sees()
    assert (name, icon, title, text) == ("Sciatica Coach", "sciatica-coach", *NOTICE[:2])
    assert actions == ["default", "Open"]
    assert hints == {"desktop-entry": ("s", "sciatica-coach"), "suppress-sound": ("b", True)}
    desktop.tell("ActivationToken", 1, "token")
    desktop.tell("ActionInvoked", 7, "default")
    desktop.tell("ActionInvoked", 1, "default")
    assert outcome.result(timeout=5) is Outcome.PRESSED


def test_a_sound_is_asked_for_where_it_is_wished(
    desktop: NotingDesktop, elsewhere: ThreadPoolExecutor, bus: PrivateBus
) -> None:
    outcome = given(NOTICE._replace(sound=True), elsewhere, bus)
    *_, hints, _ = desktop.sees()
    assert isinstance(hints, dict)
    assert hints["suppress-sound"] == ("b", False)
    assert hints["sound-name"] == ("s", "message-new-instant")
    desktop.tell("NotificationClosed", 1, 2)
    assert outcome.result(timeout=5) is Outcome.GONE


def test_who_does_nothing_with_it_is_left_in_peace(
    desktop: NotingDesktop, elsewhere: ThreadPoolExecutor, bus: PrivateBus
) -> None:
    assert given(NOTICE, elsewhere, bus, patience_s=0.2).result(timeout=5) is Outcome.GONE


def test_without_a_desktop_that_shows_notices_nothing_breaks(
    elsewhere: ThreadPoolExecutor, bus: PrivateBus
) -> None:
    assert given(NOTICE, elsewhere, bus).result(timeout=5) is Outcome.NOT_SHOWN
    assert give_notice(NOTICE, 1, {}) is Outcome.NOT_SHOWN
    assert give_notice(NOTICE, 1, {BUS: "unix:path=/nowhere"}) is Outcome.NOT_SHOWN


def test_the_timer_of_the_desktop_calls_the_command_and_the_notice_comes(
    desktop: NotingDesktop, bus: PrivateBus, tmp_path: Path
) -> None:
    coach = Coach(find_paths({HOME_VARIABLE: str(tmp_path)}))
    coach.answer_first_start({"surface": "floor", "true": []})
    coach.change("reminders.on", raw=True)
    coach.change("reminders.at", at_this_minute())
    environment = {**os.environ, BUS: bus.address, HOME_VARIABLE: str(tmp_path)}
    command = [sys.executable, "-m", "sciatica_coach", "remind"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert desktop.sees()[3] == TITLE
        desktop.tell("NotificationClosed", 1, 2)
        said, _ = process.communicate(timeout=20)
    assert (said, process.returncode) == ("", 0)
    again = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert NOT_NOW in again.stdout
    assert desktop.shown.empty()


def at_this_minute() -> str:
    now: datetime = local_time()
    return f"{now:%H:%M}"
