"""My data, in one place: show it to a clinician, hand it on, keep a copy, delete all of it.

Every file goes where the person says, in a dialog that nothing waits for. What replaces or
deletes something says first what will happen, and asks once, on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.data.desk import DataDesk
from sciatica_coach.ui.data.paper import NO_IMAGES, Images, print_on
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.wording.tongue import marked

WIDEST = 1000
LONGEST_NAME = 80
STAYS = marked("Everything stays on this computer. The coach sends nothing anywhere.")
SHEET = marked(
    "What you did in the last eight weeks, and what you said of it, on one or two pages."
)
NAME = marked("Your name on the sheet, if you like")
WALL = marked(
    "Your routine on paper: each exercise with its picture, how often and how long, its steps."
)
TABLES = marked("What you did and said, for other programs.")
COPY = marked("Settings, routines, sessions and what you entered, in one file.")
ALL = marked("Settings, routines, sessions and what you entered.")
SURE = marked("This deletes all of it from this computer, and cannot be taken back.")


class DataPage(Page):
    """What can be done with one's own data.

    Signals:
        closing_asked(): what is here has changed; the program is to be closed.
    """

    closing_asked = Signal()

    def __init__(self, desk: DataDesk, parent: QWidget | None = None) -> None:
        super().__init__(tr("My data"), WIDEST, parent)
        self._desk = desk
        self._source: Path | None = None
        self.told = words("", "strong")
        self.told.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(tr(NAME))
        self.name.setMaxLength(LONGEST_NAME)
        self.close_it = button(tr("Close the coach"), "large")
        self.close_it.clicked.connect(self.closing_asked)
        self.close_it.hide()
        self.sure = self._question(tr(SURE), tr("Delete everything now"), self.on_delete)
        self.replace = self._question("", tr("Bring it back"), self.on_bring_back)
        self.pdf = self._saving(tr("Save as PDF"), "exercises.pdf", self._pdf)
        self.print_it = _pressed(tr("Print"), self.on_print)
        self.html = self._saving(tr("Save as web page"), "exercises.html", self._page)
        self.wall_pdf = self._saving(tr("Save as PDF"), "for-the-wall.pdf", desk.save_wall_pdf)
        self.wall_html = self._saving(
            tr("Save as web page"), "for-the-wall.html", desk.save_wall_page
        )
        self.wall_print = _pressed(tr("Print"), lambda: self._print(desk.wall))
        self.csv = self._saving(tr("Tables (CSV)"), "exercises.csv", desk.save_tables)
        self.json = self._saving(tr("Document (JSON)"), "exercises.json", desk.save_document)
        self.copy = self._saving(tr("Keep a copy"), "sciatica-coach-copy.zip", desk.keep_copy)
        self.back = _pressed(tr("Bring a copy back"), self.on_open)
        self.delete = _pressed(tr("Delete everything"), lambda: self._ask(self.sure))
        for widget in (words(tr(STAYS), "list-soft"), self.told, self.close_it, *self._cards()):
            self.column.addWidget(widget)
        self.column.setAlignment(self.close_it, Qt.AlignmentFlag.AlignLeft)
        self.end()

    def _cards(self) -> Iterator[QFrame]:
        """What can be done, a card for each purpose."""
        sheet = (self.pdf, self.print_it, self.html)
        clinician, on_wall = tr("For your doctor or physiotherapist"), tr("For the wall")
        yield _card(clinician, tr(SHEET), sheet, words(tr(NAME)), self.name)
        wall = (self.wall_pdf, self.wall_print, self.wall_html)
        yield _card(on_wall, tr(WALL), wall)
        for name, buttons in ((clinician, sheet), (on_wall, wall)):
            for each in buttons:  # both cards offer the same: by ear this tells which
                each.setAccessibleName(f"{each.text()}: {name}")
        yield _card(tr("For other programs"), tr(TABLES), (self.csv, self.json))
        copies = (self.copy, self.back)
        yield _card(tr("A copy of everything"), tr(COPY), copies, below=self.replace)
        yield _card(tr("Delete everything"), tr(ALL), (self.delete,), below=self.sure)

    def open(self) -> None:
        """The first button, not the line above it: a key that leads elsewhere is no letter."""
        self.lead_to(self.pdf)

    def say(self, text: str) -> None:
        """Say what came of it, above everything and to a screen reader."""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.verticalScrollBar().setValue(0)
        announce(self, text)

    def look_into(self, source: Path) -> None:
        """Say what is in a copy, and ask before it takes the place of anything."""
        good, text = self._desk.look_into(source)
        if not good:
            self.say(text)
            return
        self._source = source
        self.replace.text.setText(text)
        self._ask(self.replace)

    def on_bring_back(self) -> None:
        if self._source is not None:
            self._ended(self._desk.bring_back(self._source))

    def on_delete(self) -> None:
        self._ended(self._desk.delete_everything())

    def on_open(self) -> None:
        dialog = self._dialog(tr("Choose a copy"), tr("Copies (*.zip)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.look_into(Path(file)))
        dialog.open()

    def on_print(self) -> None:
        self._print(lambda: (self._desk.sheet(self.name.text()), NO_IMAGES))

    def _print(self, made: Callable[[], tuple[str, Images]]) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def put_on_paper() -> None:
            page, images = made()
            print_on(page, printer, images)

        dialog.accepted.connect(put_on_paper)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _pdf(self, target: Path) -> str:
        return self._desk.save_pdf(self.name.text(), target)

    def _page(self, target: Path) -> str:
        return self._desk.save_page(self.name.text(), target)

    def _saving(self, text: str, proposed: str, write: Callable[[Path], str]) -> QPushButton:
        """A button that has a file written."""
        return _pressed(text, partial(self._save, proposed, write))

    def _save(self, proposed: str, write: Callable[[Path], str]) -> None:
        """Ask where to, and write it there."""
        ending = proposed.rpartition(".")[2]
        dialog = self._dialog(tr("Where shall it go?"), f"*.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(lambda file: self.say(write(Path(file))))
        dialog.open()

    def _dialog(self, title: str, names: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()), names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _ask(self, question: Question) -> None:
        question.show()
        question.no.setFocus(Qt.FocusReason.TabFocusReason)

    def _question(self, text: str, yes: str, then: Callable[[], None]) -> Question:
        question = Question(text, yes)
        question.yes.clicked.connect(then)
        question.hide()
        return question

    def _ended(self, came: tuple[bool, str]) -> None:
        well, text = came
        self.sure.hide()
        self.replace.hide()
        self.say(text)
        self.close_it.setVisible(well)
        if well:
            self.close_it.setFocus(Qt.FocusReason.TabFocusReason)


class Question(QFrame):
    """What will happen, and whether it shall; "no" has the focus."""

    def __init__(self, text: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.text = words(text)
        self.yes = button(yes)
        self.no = button(tr("No, leave it as it is"))
        self.no.clicked.connect(self.hide)
        row = FlowRow(14)
        row.add(self.no)
        row.add(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 20, 18)
        column.addWidget(self.text)
        column.addWidget(row)


def _pressed(text: str, then: Callable[[], None]) -> QPushButton:
    made = button(text)
    made.clicked.connect(lambda _checked: then())
    return made


def _card(
    heading: str,
    text: str,
    buttons: tuple[QPushButton, ...],
    *above: QWidget,
    below: QWidget | None = None,
) -> QFrame:
    made = frame("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(32, 24, 32, 26)
    column.setSpacing(12)
    column.addWidget(words(heading, "heading"))
    column.addWidget(words(text))
    row = FlowRow(14)
    for each in buttons:
        row.add(each)
    for widget in (*above, row, *([below] if below else [])):
        column.addWidget(widget)
    return made
