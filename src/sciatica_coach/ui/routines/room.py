"""The pages of the person's own routines: the list, the editor, and a file looked into.

Flow: what is asked for on the list is done with `OwnRoutines`; the editor and the preview are
made anew each time, and `page_ready` asks for them to be brought into sight. Whatever is
kept, deleted or given back is told by `changed`, so that the other pages know.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sciatica_coach.catalog.importing import Preview
from sciatica_coach.catalog.reader import faults
from sciatica_coach.coach import Coach
from sciatica_coach.own_routines import OwnRoutines, WritingDesk
from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.routines.page import RoutinesPage
from sciatica_coach.ui.routines.preview_page import PreviewPage
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.ways import EDITOR, PREVIEW, ROUTINES
from sciatica_coach.wording.tongue import marked

log = logging.getLogger(__name__)

OPEN_TITLE = marked("Open a routine's file")
SAVE_TITLE = marked("Save the routine as a file")
READS = marked("Routines")
SIGNED, PLAIN = marked("A physiotherapist's routine"), marked("Routine")
UNREADABLE = marked("Its file cannot be read ({reason}). Please look at {place}.")
NOT_MOVED = marked("It cannot be moved ({reason}). It lies in {place}.")


class RoutinesRoom(QObject):
    """Makes the pages, and does what is asked for on them.

    Signals:
        page_ready(id: str, page: Page): this page is wanted in sight, under that id.
        page_asked(id: str): a page that is there already is wanted in sight.
        start_asked(routine: str): a routine is to begin.
        changed(): there are other routines than before, or they are others.
        stayed(): what was not saved is not left after all.
    """

    page_ready = Signal(str, object)
    page_asked = Signal(str)
    start_asked = Signal(str)
    changed = Signal()
    stayed = Signal()

    def __init__(self, coach: Coach, window: QWidget) -> None:
        """Make nothing yet; dialogs stand over `window`."""
        super().__init__(window)
        self._coach = coach
        self._window = window
        self._own = OwnRoutines(coach, tr)
        self._list: RoutinesPage | None = None
        self._editor: EditorPage | None = None
        application = QApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.put_by)

    def asks_first(self, then: Callable[[], object]) -> bool:
        """Whether the editor has something that was not saved; then it asks, and goes on."""
        editor = self._editor
        if editor is None or not editor.is_unsaved:
            return False
        self.page_asked.emit(EDITOR)
        editor.ask_before(then)
        return True

    def list_page(self) -> RoutinesPage:
        """The person's routines."""
        self._list = page = RoutinesPage(self._coach, self._own)
        page.start_asked.connect(self.start_asked)
        page.new_asked.connect(self.on_new_asked)
        page.edit_asked.connect(self.on_edit_asked)
        page.copy_asked.connect(self.on_copy_asked)
        page.delete_asked.connect(self.on_delete_asked)
        page.give_back_asked.connect(self.on_give_back_asked)
        page.take_up_asked.connect(self.on_take_up_asked)
        page.let_go_asked.connect(self.on_let_go_asked)
        page.hand_on_asked.connect(self.on_hand_on_asked)
        page.open_asked.connect(self.on_open_asked)
        return page

    def put_by(self) -> None:
        """The program ends: what was not saved is kept where it can be found."""
        if self._editor is not None and self._editor.is_unsaved:
            try:
                self._editor.desk.put_by()
            except OSError:
                log.exception("What was not saved could not be put by")

    def on_new_asked(self) -> None:
        self._show_editor(self._own.new)

    def on_edit_asked(self, routine: str) -> None:
        self._show_editor(lambda: self._own.open(routine))

    def on_copy_asked(self, routine: str) -> None:
        self._show_editor(lambda: self._own.copy(routine))

    def on_delete_asked(self, routine: str) -> None:
        self._done(self._own.delete(routine))

    def on_give_back_asked(self) -> None:
        self._done(self._own.give_back())

    def on_take_up_asked(self) -> None:
        """Go on with what was not saved the last time."""
        left = self._own.left_open
        if left is not None:
            self._show_editor(lambda: self._own.take_up(left))

    def on_let_go_asked(self) -> None:
        """It is not wanted; it lies with what was deleted then."""
        left = self._own.left_open
        problem = ""
        if left is not None:
            try:
                self._own.let_go(left)
            except OSError as error:
                problem = tr(NOT_MOVED).format(reason=error.strerror, place=left.path)
        self._done(problem)

    def on_hand_on_asked(self, routine: str) -> None:
        """Ask where to; what the person takes from the dialog is where it goes."""
        known = self._coach.routine(routine)
        signed, plain = f"{tr(SIGNED)} (*.coach)", f"{tr(PLAIN)} (*.toml)"
        forms = [signed, plain] if known.signed else [plain]
        dialog = self._dialog(tr(SAVE_TITLE), forms)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("coach" if known.signed else "toml")
        dialog.selectFile(self._coach.catalog.files[routine].stem)
        dialog.fileSelected.connect(lambda file: self.hand_on(routine, Path(file)))
        dialog.open()

    def hand_on(self, routine: str, target: Path) -> None:
        """Save the routine there, and say what stands in the way."""
        if self._list is not None:
            self._list.say(self._own.hand_on(routine, target))

    def on_open_asked(self) -> None:
        """Ask for a file to look into."""
        dialog = self._dialog(tr(OPEN_TITLE), [f"{tr(READS)} (*.coach *.toml)"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.look_into(Path(file)))
        dialog.open()

    def look_into(self, path: Path) -> None:
        """Show what is in a file; nothing of it is kept yet."""
        page = PreviewPage(self._coach, self._own.look_into(path))
        page.kept.connect(lambda found: self.on_file_kept(page, found))
        page.left.connect(lambda: self.page_asked.emit(ROUTINES))
        page.another_asked.connect(self.on_open_asked)
        page.shown_asked.connect(self.on_shown)
        self.page_ready.emit(PREVIEW, page)

    def on_file_kept(self, page: PreviewPage, found: Preview) -> None:
        """Keep the routine of the file, and show it among the others."""
        problem = self._own.take_in(found)
        page.say(problem)
        if not problem and found.routine is not None:
            self.changed.emit()
            self.on_shown(found.routine.id)

    def on_shown(self, routine: str) -> None:
        """Show the list, and lead to that routine."""
        self.page_asked.emit(ROUTINES)
        if self._list is not None:
            self._list.lead_to_routine(routine)

    def _show_editor(self, opened: Callable[[], WritingDesk]) -> None:
        try:
            desk = opened()
        except OSError as error:
            reason = error.strerror or tr(faults.UNKNOWN_REASON)
            place = error.filename or self._coach.paths.routines
            self._done(tr(UNREADABLE).format(reason=reason, place=place))
            return
        self._editor = page = EditorPage(desk)
        page.kept.connect(self.changed)
        page.stayed.connect(self.stayed)
        page.destroyed.connect(lambda: self.on_editor_gone(page))
        self.page_ready.emit(EDITOR, page)

    def on_editor_gone(self, gone: EditorPage) -> None:
        """The page of another routine may have taken its place already."""
        if self._editor is gone:
            self._editor = None

    def _done(self, problem: str) -> None:
        """Show the list as it is now, with what could not be done."""
        self.changed.emit()
        if self._list is not None:
            self._list.say(problem)
            self._list.open()

    def _dialog(self, title: str, filters: list[str]) -> QFileDialog:
        """A dialog that is not waited for: the window goes on meanwhile."""
        dialog = QFileDialog(self._window, title, str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters(filters)
        return dialog
