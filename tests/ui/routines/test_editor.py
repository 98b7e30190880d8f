"""The editor: exercises are put in order, given doses, kept and taken back, and never lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from tests.ui.window_stage import SHEET

from sciatica_coach.catalog.exercise import Level, Position, Side
from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.routines.entry_card import EntryCard
from sciatica_coach.ui.routines.own_card import OwnCard
from sciatica_coach.ui.settings.rows import NumberSettingRow, SwitchSettingRow

BOTH = "Right side 2 times, hold 15 seconds; left side 3 times, hold 40 seconds"
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def shown(page: EditorPage) -> list[str]:
    return [row.accessibleName() for row in page.entries.rows]


def order(page: EditorPage) -> list[str]:
    return [entry.item.exercise for entry in page.desk.draft.entries]


def card(page: EditorPage) -> EntryCard:
    found = page.beside.card
    assert found is not None
    return found


def number(page: EditorPage, key: str) -> NumberSettingRow:
    rows = {**card(page).rows.rows, **card(page).sides.rows}
    row = rows[key]
    assert isinstance(row, NumberSettingRow)
    return row


def press(widget: QWidget | None, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    assert widget is not None
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(widget, key, held)


def test_the_list_tells_the_exercises_with_their_doses(page: EditorPage) -> None:
    assert shown(page) == [
        "1. Bridging. 5 times, hold 6 seconds",
        f"2. Figure four piriformis stretch. {BOTH}",
        "3. Towel stretch. 3 times, hold 5 seconds",
    ]
    assert page.entries.rows[0].hasFocus()
    assert page.entries.rows[0].isChecked()
    assert card(page).exercise.id == "bridge"


def test_arrow_keys_choose_and_alt_with_them_moves(page: EditorPage) -> None:
    press(page.entries.rows[0], Qt.Key.Key_Down)
    assert page.entries.rows[1].hasFocus()
    assert card(page).exercise.id == "figure_four"
    press(page.entries.rows[1], Qt.Key.Key_Down, ALT)
    assert order(page) == ["bridge", "keller.towel", "figure_four"]
    assert page.entries.rows[2].hasFocus()
    assert card(page).exercise.id == "figure_four"
    press(page.entries.rows[2], Qt.Key.Key_Up, ALT)
    press(page.entries.rows[1], Qt.Key.Key_Up, ALT)
    press(page.entries.rows[0], Qt.Key.Key_Up, ALT)
    assert order(page) == ["figure_four", "bridge", "keller.towel"]


def test_a_hand_drags_an_exercise_to_its_place(page: EditorPage) -> None:
    rows = page.entries.rows
    start, end = rows[0].rect().center(), rows[2].rect().center() + QPoint(0, 4)
    QTest.mousePress(rows[0], Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        to = rows[2].mapTo(page.entries, end) * part + rows[0].mapTo(page.entries, start) * (
            1 - part
        )
        QTest.mouseMove(rows[0], rows[0].mapFrom(page.entries, to))
        rows[0].dragged.emit(page.entries.mapToGlobal(to).y())
    assert page.entries.findChild(QWidget, "qt_rubberband") is not None
    rows[0].dropped.emit()
    QTest.mouseRelease(rows[0], Qt.MouseButton.LeftButton, pos=start)
    assert order(page) == ["figure_four", "keller.towel", "bridge"]
    page.on_undo()
    assert order(page) == ["bridge", "figure_four", "keller.towel"]


def test_delete_takes_out_and_the_next_one_has_the_focus(page: EditorPage) -> None:
    press(page.entries.rows[0], Qt.Key.Key_Delete)
    assert order(page) == ["figure_four", "keller.towel"]
    assert page.entries.rows[0].hasFocus()
    press(page.entries.rows[0], Qt.Key.Key_Z, CTRL)
    assert order(page) == ["bridge", "figure_four", "keller.towel"]
    press(page.entries.rows[1], Qt.Key.Key_Z, CTRL, SHIFT)
    assert order(page) == ["figure_four", "keller.towel"]


def test_who_takes_out_everything_is_told_what_is_missing(page: EditorPage) -> None:
    for _ in range(3):
        press(page.entries.rows[0], Qt.Key.Key_Delete)
    missing = "There is no exercise in it yet. Please add one."
    assert page.strip.state.text() == missing
    assert not page.strip.fault.isVisible()
    assert page.add.hasFocus()
    assert page.beside.card is None
    page.strip.keep.click()
    assert page.is_unsaved
    assert page.strip.fault.isVisible()
    assert page.strip.fault.text() == missing
    press(page.add, Qt.Key.Key_Z, CTRL)
    assert order(page) == ["keller.towel"]


def test_a_slider_that_is_dragged_is_one_step_and_the_length_follows(page: EditorPage) -> None:
    before = page.strip.length.text()
    slider = number(page, "hold_s").control.slider
    for hold in (7, 9, 12):
        slider.setValue(hold)
    assert page.desk.draft.entries[0].item.hold_ms == 12_000
    assert "hold 12 seconds" in shown(page)[0]
    assert page.strip.length.text() != before
    assert page.strip.undo.accessibleName() == "Undo: hold of Bridging"
    page.strip.undo.click()
    assert page.desk.draft.entries[0].item.hold_ms == 6_000
    assert page.strip.length.text() == before


def test_what_is_given_back_is_as_usual_again(page: EditorPage) -> None:
    row = number(page, "hold_s")
    assert row.give_back.isVisible()
    row.give_back.click()
    assert page.desk.draft.entries[0].item.hold_ms is None
    assert not number(page, "hold_s").give_back.isVisible()


def test_each_side_has_a_dose_of_its_own_where_it_is_switched_on(page: EditorPage) -> None:
    page.on_chosen(page.desk.draft.entries[1].key)
    assert card(page).sides.isVisible()
    number(page, "right.sets").control.slider.setValue(0)
    left = page.desk.draft.entries[1].item.right
    assert left is not None
    assert left.amount == 0
    assert "Left side only 3 times" in shown(page)[1]
    assert page.strip.undo.accessibleName().startswith("Undo: right side, sets of Figure four")
    switch = card(page).rows.rows["differ"]
    assert isinstance(switch, SwitchSettingRow)
    switch.control.click()
    item = page.desk.draft.entries[1].item
    assert (item.left, item.right) == (None, None)
    assert not card(page).sides.isVisible()
    assert page.strip.undo.accessibleName() == "Undo: sides of Figure four piriformis stretch"
    switch.control.click()
    assert page.desk.draft.entries[1].item.of_side(Side.LEFT).amount is not None


def test_the_note_is_typed_and_its_letters_are_one_step(page: EditorPage) -> None:
    field = card(page).note.control
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Slowly.")
    assert page.desk.draft.entries[0].item.note == "Slowly."
    press(field, Qt.Key.Key_Z, CTRL)
    assert page.desk.draft.entries[0].item.note == "Cushion between the knees."
    assert field.text() == "Cushion between the knees."


def test_exercises_are_found_by_typing_and_added_below_the_chosen_one(page: EditorPage) -> None:
    page.add.click()
    panel = page.beside.adding
    assert panel is not None
    assert panel.search.hasFocus()
    assert card(page).isHidden()
    QTest.keyClicks(panel.search, "press up")
    assert [each.key for each in panel.grid.shown] == ["press_up"]
    panel.grid.shown[0].click()
    panel.grid.shown[0].click()
    assert order(page) == ["bridge", "press_up", "press_up", "figure_four", "keller.towel"]
    panel.close_button.click()
    assert page.beside.adding is None
    assert page.entries.rows[2].hasFocus()


def test_an_own_exercise_of_the_file_can_be_added_too(page: EditorPage) -> None:
    page.add.click()
    panel = page.beside.adding
    assert panel is not None
    assert "keller.towel" in [each.key for each in panel.grid.cards]
    QTest.keyClicks(panel.search, "zzzz")
    assert panel.grid.shown == ()
    assert panel.nothing.isVisible()


def test_name_how_often_by_whom_and_level_are_the_routine_s(page: EditorPage) -> None:
    typed = {"name": "Night", "often": "daily", "by": "A. M.", "date": "2026-11-21"}
    for key, text in typed.items():
        field = page.head.fields[key].control
        field.selectAll()
        QTest.keyClicks(field, text)
    page.on_head_changed("level", "usual")
    head = page.desk.draft.head
    assert (head.name, head.often, head.by, head.date) == ("Night", "daily", "A. M.", "2026-11-21")
    assert head.level is Level.USUAL
    assert page.title.text() == "Night"


def test_a_routine_without_the_floor_tells_what_can_be_done_only_there(page: EditorPage) -> None:
    switch = page.head.rows["no_floor"]
    assert isinstance(switch, SwitchSettingRow)
    switch.control.click()
    assert page.desk.draft.head.no_floor
    assert "Bridging is done on the floor: leave it out" in shown(page)[0]
    assert page.strip.undo.accessibleName() == "Undo: no floor"
    assert not page.on_keep()
    switch.control.click()
    assert not page.desk.written.faults


def test_without_its_signature_a_dose_that_goes_too_far_is_named_on_its_row(
    page: EditorPage,
) -> None:
    page.on_typed("by", "")
    page.on_typed("date", "")
    assert "Expected seconds from 10 to 30, found 40." in shown(page)[1]
    assert page.strip.fault.isVisible()
    assert not page.on_keep()
    page.on_undo()
    page.on_undo()
    assert not page.is_unsaved


def test_saving_changes_one_line_of_the_file(page: EditorPage, file: Path) -> None:
    number(page, "hold_s").control.slider.setValue(8)
    assert page.strip.state.text() == "Not saved yet."
    press(page.entries.rows[0], Qt.Key.Key_S, CTRL)
    assert file.read_text() == SHEET.replace("hold_s = 6 ", "hold_s = 8 ")
    assert page.strip.state.text() == "Saved."
    press(page.entries.rows[0], Qt.Key.Key_Z, CTRL)
    assert page.strip.state.text() == "Not saved yet."


def test_what_another_program_wrote_is_kept_and_mine_beside_it(
    page: EditorPage, file: Path, home: Path
) -> None:
    number(page, "hold_s").control.slider.setValue(8)
    file.write_text(SHEET.replace("Keller", "Huber"))
    page.strip.keep.click()
    assert "Another program has changed" in page.strip.fault.text()
    page.as_copy.click()
    assert "Huber" in file.read_text()
    assert not page.is_unsaved
    assert (home / "config" / "routines" / "evening.toml").exists()


def own_card(page: EditorPage) -> OwnCard:
    found = page.beside.own
    assert found is not None
    return found


def test_an_own_exercise_of_the_file_is_told_in_other_words(page: EditorPage, file: Path) -> None:
    page.on_chosen(page.desk.draft.entries[2].key)
    field = own_card(page).fields["name"].control
    field.selectAll()
    QTest.keyClicks(field, "Red towel")
    assert shown(page)[2].startswith("3. Red towel. ")
    assert page.strip.undo.accessibleName() == "Undo: name of Red towel"
    assert own_card(page).fields["name"].control is field
    steps = own_card(page).steps
    steps.setFocus()
    steps.moveCursor(QTextCursor.MoveOperation.End)
    press(steps, Qt.Key.Key_Return)
    QTest.keyClicks(steps, "Next, you draw.")
    assert [step.say for step in page.desk.draft.head.own[0].steps][-1] == "Next, you draw."
    assert page.on_keep()
    assert '"Next, you draw."' in file.read_text()
    assert 'name = "Red towel"' in file.read_text()
    press(steps, Qt.Key.Key_Z, CTRL)
    assert page.desk.draft.head.own[0].steps[-1].say != "Next, you draw."
    assert "you draw" not in steps.toPlainText()


def test_what_cannot_be_said_is_named_on_its_row_and_not_saved(page: EditorPage) -> None:
    page.on_chosen(page.desk.draft.entries[2].key)
    field = own_card(page).fields["go"].control
    field.selectAll()
    QTest.keyClicks(field, "{side")
    assert "Expected braces in pairs" in shown(page)[2]
    assert not page.on_keep()


def test_one_that_we_do_not_have_is_described(page: EditorPage, file: Path) -> None:
    page.add.click()
    panel = page.beside.adding
    assert panel is not None
    both_sides = next(
        each for each in panel.own.findChildren(QPushButton) if each.text().startswith("One side")
    )
    both_sides.click()
    assert page.beside.adding is None
    card_of_it = own_card(page)
    assert card_of_it.fields["name"].control.hasFocus()
    assert "change" in card_of_it.fields
    card_of_it.position.button_of(Position.CHAIR).click()
    assert page.desk.draft.head.own[-1].position is Position.CHAIR
    assert order(page)[1] == "keller.my_exercise"
    assert page.strip.undo.accessibleName() == "Undo: position of My exercise"
    assert page.on_keep()
    assert 'id = "my_exercise"' in file.read_text()


def test_one_of_ours_has_no_words_to_change(page: EditorPage) -> None:
    told = []
    for entry in (*page.desk.draft.entries, page.desk.draft.entries[0]):
        page.on_chosen(entry.key)
        told.append(page.beside.own is not None)
    assert told == [False, False, True, False]
