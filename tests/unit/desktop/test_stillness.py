"""What the desktop answers when it is asked whether things should keep still."""

from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusMessage, QDBusVariant

from sciatica_coach.desktop.stillness import BUS, StillnessWish, wish_in, wished_now


def answer(value: object) -> QDBusMessage:
    call = QDBusMessage.createMethodCall("a.b", "/a", "a.b", "ReadOne")
    return call.createReply(QDBusVariant(value))


def test_a_desktop_without_animations_wishes_for_stillness() -> None:
    assert wish_in(answer(False))


@pytest.mark.parametrize("animations", [True, "no"])
def test_a_desktop_with_animations_or_with_nonsense_does_not(animations: object) -> None:
    assert not wish_in(answer(animations))


def test_a_desktop_that_does_not_know_the_question_wishes_for_nothing() -> None:
    assert not wish_in(QDBusMessage.createError("a.b.Error", "There is no such setting."))


def test_without_a_bus_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(BUS, raising=False)
    wished: list[str] = []
    wish = StillnessWish()
    wish.answered.connect(lambda: wished.append("still"))
    wish.ask()
    assert not wished_now()
    assert wished == []
