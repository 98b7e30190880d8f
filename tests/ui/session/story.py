"""A page with a session on it, and the hands that press its keys and buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.session.hands import HandDriver

from sciatica_coach.coaching.outcome import Ended
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.session.page import SessionPage


class Story:
    """A page with a session on it."""

    def __init__(self, page: SessionPage, driver: HandDriver) -> None:
        self.page = page
        self.driver = driver
        self.real_ms = 0
        self.ended: list[Ended] = []
        page.ended.connect(self.ended.append)

    @property
    def caption(self) -> str:
        view = self.page.canvas.view
        assert view is not None
        return view.caption.text

    @property
    def lit(self) -> str:
        """The word of the caption that is being said, or "" when all have been."""
        view = self.page.canvas.view
        assert view is not None
        return "".join(view.caption.words[view.caption.said : view.caption.said + 1])

    @property
    def phase(self) -> str:
        view = self.page.canvas.view
        assert view is not None
        return view.phase.word

    @property
    def viewpoint(self) -> str:
        return self.page.canvas.viewpoint.value

    @property
    def fills_screen(self) -> bool:
        return self.page.window().isFullScreen()

    @property
    def choices(self) -> list[str]:
        return [button.text() for button in self.page.panel.buttons]

    def press(self, key: Qt.Key, seconds_after: float = 1.0) -> None:
        self.real_ms += round(seconds_after * 1000)
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or self.page, key)

    def click(self, button: Qt.MouseButton) -> None:
        QTest.mouseClick(self.page.canvas, button, pos=QPoint(5, 5))

    def push(self, action: Action) -> None:
        QTest.mouseClick(self.page.controls.buttons[action], Qt.MouseButton.LeftButton)

    def choose(self, text: str) -> None:
        QTest.mouseClick(
            next(button for button in self.page.panel.buttons if button.text() == text),
            Qt.MouseButton.LeftButton,
        )
