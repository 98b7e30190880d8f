"""The one style sheet of the window, made from a theme.

Widgets say what they are through the property `role` ("title", "soft", "card",
"primary", ...); no page has colours or sizes of its own. Focus is a thick line in the
text's colour around every control, half of it where there was none before; nothing has a
shadow. All sizes grow with the text; the words of the session's notice do as far as there is
room (`ui.widgets.notice_bar`). What there is a row of (the bar's ways, choices) grows no higher
than its words: else large words leave no room for the page.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from sciatica_coach.ui.theme import Theme, palette

SHEET = Template("""
QMainWindow, QDialog, QWidget[role="page"], QWidget[role="bar"] { background: $paper; }
QWidget[role="bar"] { border: none; border-bottom: 1px solid $line; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${px44}px; font-weight: bold; }
QLabel[role="title"]:focus { background: $lit; }
QLabel[role="brand"] { font-size: ${px24}px; font-weight: bold; }
QLabel[role="heading"] { font-size: ${px24}px; font-weight: bold; }
QLabel[role="name"] { font-size: ${px21}px; font-weight: bold; }
QLabel[role="big"] { font-size: ${px27}px; }
QLabel[role="reading"] { font-size: ${px32}px; }
QLabel[role="reading"]:focus {
  background: $lit; border: 3px solid $ink; border-radius: ${px22}px;
}
QLabel[role="large"] { font-size: ${px24}px; }
QLabel[role="large-soft"] { font-size: ${px24}px; color: $soft; }
QLabel[role="way-out"] {
    background: $lit; border-bottom: 3px solid $accent; padding: ${px14}px;
    font-size: ${px44}px; font-weight: bold;
}
QLabel[role="list"] { font-size: ${px21}px; }
QLabel[role="list-soft"] { font-size: ${px21}px; color: $soft; }
QLabel[role="item"] { font-size: ${px20}px; font-weight: bold; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="typed"] { font-family: monospace; }
QLabel[role="soft"] { color: $soft; }
QLabel[role="value"] { font-size: ${px21}px; font-weight: bold; }
QLabel[role="warn"] { color: $warn; font-weight: bold; }
QLabel[role="warn-heading"] { color: $warn; font-size: ${px27}px; font-weight: bold; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: ${px26}px; }
QFrame[role="lit"] { background: $lit; border: none; border-radius: ${px26}px; }
QFrame[role="mat"] { background: $mat; border: none; border-radius: ${px22}px; }
QFrame[role="mat-small"] { background: $mat; border: none; border-radius: ${px14}px; }
QFrame[role="step"] { background: transparent; border: none; border-radius: ${px14}px; }
QFrame[role="step"][lit="true"] { background: $lit; border: 2px solid $accent; }
QFrame[role="notice"] { background: $lit; border: 1px solid $line; border-radius: ${px14}px; }
QFrame[role="session-notice"] {
    background: $lit; border: 2px solid $edge; border-radius: ${px14}px;
}
QFrame[role="session-notice"] QPushButton {
  min-height: 40px; min-width: 64px; padding: 0 14px; border-radius: 14px;
}
QFrame[role="alarm"] { background: $card; border: 2px solid $warn; border-radius: ${px26}px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QPushButton {
  background: $card; border: 2px solid $edge; border-radius: ${px22}px; margin: 2px;
  padding: 0 ${px20}px; min-height: ${target}px; min-width: ${target}px; outline: none;
}
QPushButton:hover { background: $lit; }
QPushButton:pressed { background: $mat; }
QPushButton:disabled { color: $soft; border-color: $line; }
QPushButton:focus { border: 4px solid $ink; margin: 0; }
QPushButton[role="primary"] {
  background: $accent; color: $on_accent; border-color: $accent;
  font-size: ${px27}px; font-weight: bold; padding: 0 ${px40}px; min-height: ${px66}px;
}
QPushButton[role="primary"]:focus { border-color: $ink; }
QPushButton[role="large"] {
  font-size: ${px24}px; font-weight: bold; padding: 0 ${px28}px; min-height: ${px60}px;
}
QPushButton[role="help"] {
  color: $warn; border-color: $warn; border-radius: 14px; font-weight: bold;
  padding: 0 16px; min-height: ${least}px;
}
QPushButton[role="help"]:focus { border-color: $ink; }
QPushButton[role="nav"] {
  background: transparent; color: $soft; border-color: transparent;
  border-radius: 14px; padding: 0 16px; min-height: ${least}px;
}
QPushButton[role="nav"]:hover { color: $ink; background: $lit; }
QPushButton[role="nav"][marked="true"] { background: $lit; color: $ink; font-weight: bold; }
QPushButton[role="nav"]:focus { border-color: $ink; }
QPushButton[role="icon"] { border-radius: ${px14}px; padding: 0; }
QPushButton[role="choice"] {
  border-radius: 14px; padding: 0 ${px16}px; min-height: ${least}px;
}
QPushButton[role="chip"] {
  font-size: ${px24}px; border-radius: ${px14}px; padding: 0 ${px20}px; min-height: ${px60}px;
}
QPushButton[role="choice"]:checked, QPushButton[role="chip"]:checked {
  background: $lit; border-color: $accent; font-weight: bold;
}
QPushButton[role="choice"]:focus, QPushButton[role="chip"]:focus { border: 4px solid $ink; }
QPushButton[role="card"] {
  text-align: left; border: 1px solid $edge; margin: 0; border-radius: ${px26}px;
}
QPushButton[role="card"]:hover { border: 2px solid $edge; background: $card; }
QPushButton[role="card"][marked="true"], QPushButton[role="card"]:checked {
  border: 2px solid $accent; background: $lit;
}
QPushButton[role="card"]:focus { border: 4px solid $ink; }
QComboBox, QLineEdit {
  background: $card; border: 2px solid $edge; border-radius: ${px14}px; margin: 2px;
  padding: 0 ${px16}px; min-height: ${target}px;
}
QComboBox { padding-right: ${px44}px; combobox-popup: 0; }
QPlainTextEdit {
  background: $card; border: 2px solid $edge; border-radius: ${px14}px; margin: 2px;
  padding: ${px8}px ${px12}px;
}
QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus { border: 4px solid $ink; margin: 0; }
QComboBox::drop-down { border: none; width: ${px40}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $card; border: 2px solid $edge; border-radius: ${px14}px;
  selection-background-color: $lit; selection-color: $ink; outline: 0; padding: ${px8}px;
}
QComboBox QAbstractItemView::item {
  min-height: ${target}px; padding: 0 ${px12}px; border: none; border-radius: ${px8}px;
}
QComboBox QAbstractItemView::item:selected {
  background: $lit; color: $ink; border-left: 5px solid $accent;
}
QSlider { min-height: ${target}px; border: 3px solid transparent; border-radius: ${px14}px; }
QSlider:focus { border: 3px solid $ink; }
QSlider::groove:horizontal { height: ${px8}px; border-radius: ${half4}px; background: $edge; }
QSlider::sub-page:horizontal { background: $accent; border-radius: ${half4}px; }
QSlider::handle:horizontal {
  width: ${px28}px; height: ${px28}px; margin: -${px10}px 0; border-radius: ${half28}px;
  background: $accent;
}
QScrollBar:vertical { background: transparent; width: ${px14}px; margin: 0; }
QScrollBar::handle:vertical {
  background: $edge; border-radius: ${px5}px; min-height: ${px44}px; margin: ${px2}px;
}
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip {
  background: $card; color: $ink; border: 1px solid $edge; padding: ${px8}px;
}
""")

SMALLEST_TARGET = 44
"""Height and width of the smallest thing to click, whatever the text size."""


def style_sheet(theme: Theme) -> str:
    """The style sheet in the theme's colours and sizes.

    A place `$name` is a colour of the theme; `${px24}` is 24 pixels of the drawings.
    """
    target = max(SMALLEST_TARGET, theme.px(SMALLEST_TARGET))
    places = {"target": str(target), "least": str(SMALLEST_TARGET), "half4": str(theme.px(8) // 2)}
    # A radius of more than half the width makes Qt draw a square.
    places["half28"] = str(theme.px(28) // 2)
    for name in SHEET.get_identifiers():
        if name.startswith("px"):
            places[name] = str(theme.px(int(name.removeprefix("px"))))
        elif name not in places:
            places[name] = getattr(theme, name)
    return SHEET.substitute(places)


def dress(application: QApplication, theme: Theme, family: str) -> None:
    """Put the theme on the whole application; `family` is the typeface (`ui.typeface`)."""
    if application.style().objectName() != "fusion":
        application.setStyle("fusion")
    font = QFont(family)
    font.setPixelSize(theme.px(18))
    application.setFont(font)
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
