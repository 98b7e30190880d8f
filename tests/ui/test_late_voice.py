"""The window speaks before its voice is there: nothing that was asked is lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from tests.sessions import plan_of

from sciatica_coach.app.late_voice import LateVoice
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.voice.state import VoiceState


class HandVoice(QObject):
    """Writes down what it is asked for."""

    cue_reported = Signal(object)
    voice_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.state = VoiceState(engine="system")

    def prepare(self, plan: Plan) -> None:
        self.asked.append(f"prepare {plan.routine}")

    def say(self, text: str) -> None:
        self.asked.append(f"say {text}")

    def hush(self) -> None:
        self.asked.append("hush")

    def louder(self) -> None:
        self.asked.append("louder")

    def softer(self) -> None:
        self.asked.append("softer")

    def try_again(self) -> None:
        self.asked.append("try again")


def test_what_was_asked_before_it_came_is_done_when_it_comes(qtbot: QtBot) -> None:
    late, voice = LateVoice(), HandVoice()
    late.prepare(plan_of("press_up"))
    late.prepare(plan_of("bridge"))
    late.say("This voice will guide you.")
    late.louder()

    late.come(voice)

    assert voice.asked == ["prepare bridge", "say This voice will guide you."]


def test_what_was_hushed_before_it_came_is_not_said(qtbot: QtBot) -> None:
    late, voice = LateVoice(), HandVoice()
    late.say("This voice will guide you.")
    late.hush()

    late.come(voice)

    assert voice.asked == []


def test_then_everything_is_passed_on(qtbot: QtBot) -> None:
    late, voice = LateVoice(), HandVoice()
    late.come(voice)
    heard: list[VoiceState] = []
    late.voice_changed.connect(heard.append)

    late.hush()
    late.louder()
    late.softer()
    late.try_again()
    voice.voice_changed.emit(VoiceState(engine="silent"))

    assert voice.asked == ["hush", "louder", "softer", "try again"]
    assert [state.engine for state in heard] == ["silent"]
    assert late.state.engine == "system"


def test_before_it_comes_nothing_can_be_heard(qtbot: QtBot) -> None:
    assert LateVoice().state == VoiceState()
