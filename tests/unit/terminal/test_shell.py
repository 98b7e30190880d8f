"""Sittings at the terminal, as text: what is pressed, and what stands there afterwards.

The coach, the session and the driver are the real ones, on the real exercises; the clock
is moved by hand, and the voice is the silent engine, whose words stand there as captions.
"""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.sitting import SitDown

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.hearing.state import NO_MICROPHONE, ListeningState
from sciatica_coach.options import Options
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.voice.state import VoiceState

AT_ONCE = Options(routine="bridge", start=True)


def test_the_menu_shows_the_length_that_the_session_takes(sit_down: SitDown) -> None:
    sitting = sit_down(Options())
    plan = sitting.coach.plan("first_steps")
    seconds = -(-plan.total_ms // 1000)
    assert f"{seconds // 60}:{seconds % 60:02}  4 exercises" in sitting.look()


def test_a_routine_is_chosen_by_number_or_arrow_and_started_by_enter(sit_down: SitDown) -> None:
    sitting = sit_down(Options())
    names = [routine.name for routine in sitting.coach.menu]
    sitting.look()
    sitting.press("2")
    assert sitting.look().startswith(names[1])
    sitting.press(Key.DOWN)
    assert sitting.look().startswith(names[2])
    sitting.press(Key.UP, Key.UP, Key.UP)
    assert sitting.look().splitlines()[-1].startswith(names[-1])
    sitting.press("1", "0")
    assert sitting.look().splitlines()[-1].startswith(names[9])
    sitting.press(Key.ENTER)
    assert sitting.look().splitlines()[1].startswith(names[9])


def test_q_in_the_menu_leaves(sit_down: SitDown) -> None:
    sitting = sit_down(Options())
    sitting.press("q")
    assert sitting.left == 1


def test_captions_phases_and_counts_come_line_by_line(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    lines = sitting.wait_for("I begin in 45 seconds.").splitlines()
    assert lines[1].startswith("Bridging, ")
    assert lines[2:4] == ["Get ready, 45 s", "Lie down on your back."]
    lines = sitting.wait_for("Lower.").splitlines()
    hold = lines.index("Hold, 5 s · Bridging · 1 of 5")
    assert lines[hold - 2 : hold + 5] == [
        "Up.",
        "Breathing out.",
        "Hold, 5 s · Bridging · 1 of 5",
        "Hold.",
        "3",
        "2",
        "1",
    ]


def test_captions_wait_for_no_voice_that_has_lost_its_sound(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    assert sitting.driver is not None
    sitting.driver.events_happened.disconnect(sitting.voice.on_events)  # it tells nothing now
    sitting.wait(3)
    assert "I begin in 45 seconds." in sitting.look()


def test_any_press_begins_before_the_wait_is_over(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.press(Key.SPACE)
    assert "Bridging (1 of 1)" in sitting.look()


def test_space_pauses_with_the_way_out_and_goes_on_at_the_movement(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("\nHold.\n")
    sitting.press(Key.SPACE)
    sitting.wait(8)
    said = sitting.look()
    assert said.startswith("Paused. Space: go on.\nLower your hips.\nRest.\n")
    sitting.press(Key.SPACE)
    assert "Going on." in sitting.look()
    again = sitting.wait_for("\nHold.\n").splitlines()
    assert again[-4:] == ["Up.", "Breathing out.", "Hold, 5 s · Bridging · 1 of 5", "Hold."]


def test_a_headset_pauses_goes_on_and_stops_at_the_terminal_too(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("Hold.")
    sitting.shell.on_media_key(MediaKey.PLAY_OR_PAUSE)
    assert "Paused" in sitting.look()
    sitting.shell.on_media_key(MediaKey.STOP)
    assert "Stop for today?" in sitting.look()


def test_two_claps_pause_and_go_on_at_the_terminal_and_it_says_that_it_listens(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("Hold.")
    sitting.shell.on_listening_changed(ListeningState(listens=True))
    assert "Microphone on: two claps pause." in sitting.look()
    sitting.shell.on_claps(Command.PAUSE)
    assert "Paused" in sitting.look()
    sitting.shell.on_claps(Command.RESUME)
    assert "Going on." in sitting.look()
    sitting.shell.on_listening_changed(ListeningState())
    assert "Microphone off." in sitting.look()


def test_a_microphone_that_never_was_on_is_not_said_to_go_off(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.look()
    sitting.shell.on_listening_changed(ListeningState(notice=NO_MICROPHONE))
    sitting.shell.on_listening_changed(ListeningState())
    said = " ".join(sitting.look().split())
    assert said == NO_MICROPHONE


def test_claps_take_back_the_question_whether_to_stop(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("Hold.")
    sitting.press(Key.ESCAPE)
    sitting.shell.on_claps(Command.RESUME)
    sitting.press(Key.ENTER)
    assert "Stopped" not in sitting.look()


def test_claps_and_a_headset_take_the_help_away_that_lies_over_a_session(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("Hold.")
    sitting.press(Key.F1)
    sitting.look()
    sitting.shell.on_claps(Command.RESUME)
    assert "Going on." in sitting.look()
    sitting.press("h")
    assert "Space: go on, more gently." in sitting.look()
    sitting.press(Key.F1)
    sitting.look()
    sitting.shell.on_media_key(MediaKey.PLAY_OR_PAUSE)
    sitting.press("?")
    assert "these keys" in sitting.look()


def test_claps_do_nothing_in_the_menu(sit_down: SitDown) -> None:
    sitting = sit_down(Options())
    sitting.look()
    sitting.shell.on_claps(Command.PAUSE)
    assert sitting.look() == ""


def test_a_headset_does_nothing_in_the_menu(sit_down: SitDown) -> None:
    sitting = sit_down(Options())
    sitting.look()
    sitting.shell.on_media_key(MediaKey.STOP)
    sitting.shell.on_media_key(MediaKey.NEXT)
    assert sitting.look() == ""
    assert sitting.left == 0


def test_a_held_key_is_one_press(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait(60)
    sitting.look()
    sitting.press(Key.SPACE)
    for _ in range(50):
        sitting.hands.run(30)
        sitting.shell.on_key(Key.SPACE)
    assert "Going on." not in sitting.look()


def test_a_held_key_is_one_press_at_any_speed(sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="bridge", start=True, speed=60))
    sitting.press(Key.SPACE)
    sitting.look()
    for _ in range(30):
        sitting.hands.run(50)
        sitting.shell.on_key(Key.SPACE)
    assert sitting.look() == ""


def test_up_and_down_make_the_voice_louder_and_softer_and_pause_nothing(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    usual = sitting.voice.state.volume
    sitting.press(Key.UP, Key.UP)
    assert sitting.voice.state.volume == usual + 20
    sitting.press(Key.DOWN)
    assert sitting.voice.state.volume == usual + 10
    assert "Paused" not in [name for name, _, _ in sitting.journal.lines]


def test_a_key_pressed_twice_in_a_moment_is_two_presses(qtbot: QtBot, sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait(60)
    sitting.press(Key.SPACE)
    sitting.look()
    sitting.hands.run(400)
    sitting.shell.on_key(Key.SPACE)
    assert "Going on." not in sitting.look(), "it may be the first repeat of a held key"
    qtbot.waitUntil(lambda: "Going on." in sitting.stream.getvalue())


def test_another_key_ends_the_wait_for_repeats(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait(60)
    sitting.press(Key.SPACE)
    sitting.hands.run(400)
    sitting.shell.on_key(Key.SPACE)
    sitting.look()
    sitting.hands.run(50)
    sitting.shell.on_key("?")
    assert sitting.look().startswith("Going on.")


def test_next_twice_in_a_moment_is_next_twice(qtbot: QtBot, sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="first_steps", start=True))
    sitting.press(Key.RIGHT)
    for _ in range(2):
        sitting.hands.run(300)
        sitting.shell.on_key(Key.RIGHT)
    qtbot.waitUntil(lambda: "Bridging (3 of 4)" in sitting.stream.getvalue())


def test_hurts_rests_and_the_one_large_key_goes_on_more_gently(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("\nHold.\n")
    sitting.press("h")
    sitting.wait(12)
    assert "Do nothing, and this one is left." in sitting.look()
    sitting.press(Key.PAGE_DOWN)
    assert "WentGently" in [name for name, _, _ in sitting.journal.lines]


def test_stop_is_asked_once_more_and_may_be_taken_back(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("\nHold.\n")
    sitting.press(Key.ESCAPE)
    assert "Stop for today? Enter: stop. Space: go on." in sitting.look()
    sitting.press("r")
    sitting.press(Key.ENTER)
    assert "Stopped." in sitting.look()
    sitting.press("u")
    assert "Paused. Space: go on." in sitting.look()
    sitting.wait(5)
    sitting.press(Key.SPACE)
    sitting.wait(30)
    assert sitting.left == 0
    assert "Hold, 5 s" in sitting.look()


def test_pain_is_heard_even_while_it_is_asked_whether_to_stop(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait_for("\nHold.\n")
    sitting.press(Key.ESCAPE, "h", Key.ENTER)
    names = [name for name, _, _ in sitting.journal.lines]
    assert "Hurt" in names
    assert "SessionStopped" not in names


def test_the_wait_after_a_pain_stands_still_while_it_is_asked_whether_to_stop(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(Options(routine="first_steps", start=True))
    sitting.wait_for("\nHold.\n")
    sitting.press("h", Key.ESCAPE)
    assert "Paused. Space: go on, more gently." in sitting.look()
    sitting.wait(60)
    assert "ExerciseLeft" not in [name for name, _, _ in sitting.journal.lines]
    sitting.press(Key.SPACE)
    assert "WentGently" in [name for name, _, _ in sitting.journal.lines]


def test_a_session_that_is_suspended_asks_nothing(sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="bridge"))
    sitting.press(Key.ENTER)
    sitting.wait_for("\nLower.\n")
    assert sitting.driver is not None
    sitting.driver.command(Command.SUSPEND, CommandSource.SCRIPT)
    text = sitting.look()
    assert "What you have done today is kept." in text
    assert "How was it?" not in text
    assert "Enter: start." not in text


def test_a_key_that_means_nothing_now_is_answered(sit_down: SitDown) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait(60)
    sitting.look()
    sitting.press("u")
    assert sitting.look() == "That does nothing just now.\n"


def test_after_the_session_one_key_says_all_fine_and_the_menu_comes_back(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(Options(routine="bridge"))
    sitting.press(Key.ENTER)
    sitting.wait(200)
    assert "Enter: all done, all fine." in sitting.look()
    sitting.press(Key.ENTER)
    assert [(name, fields) for name, fields, _ in sitting.journal.facts] == [
        ("reported", {"bridge": "fine"})
    ]
    assert "Enter: start." in sitting.look()


def test_what_hurt_is_told_by_its_number(sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="bridge", quit_after=True))
    sitting.press(Key.ENTER)
    sitting.wait(200)
    sitting.look()
    sitting.press("1", "2")
    assert sitting.look() == "  1  Bridging: It hurt\n"
    sitting.press("1", "1", "1", "1", Key.ENTER)
    assert sitting.journal.facts[0][1] == {"bridge": "hurt"}
    assert sitting.left == 1


def test_who_does_not_say_is_not_written_down_as_fine(sit_down: SitDown) -> None:
    sitting = sit_down(Options(routine="bridge"))
    sitting.press(Key.ENTER)
    sitting.wait(200)
    sitting.press(Key.ESCAPE)
    assert sitting.journal.facts == []


def test_started_from_the_command_line_it_leaves_when_the_session_is_over(
    sit_down: SitDown,
) -> None:
    sitting = sit_down(AT_ONCE)
    sitting.wait(200)
    assert sitting.left == 1
    assert "How was it?" not in sitting.look()


def test_a_voice_that_goes_and_comes_back_is_told_once(sit_down: SitDown) -> None:
    sitting = sit_down(Options())
    sitting.look()
    for notice in ("No sound can be played.", "No sound can be played.", ""):
        sitting.shell.on_voice_changed(VoiceState(notice=notice))
    assert sitting.look() == "No sound can be played.\nThe voice is back.\n"


def test_a_file_that_was_left_out_is_named_first(sit_down: SitDown, tmp_path: Path) -> None:
    routines = tmp_path / "config" / "routines"
    routines.mkdir(parents=True)
    (routines / "broken.toml").write_text("name =", encoding="utf-8")
    assert "broken.toml" in sit_down(Options()).look().splitlines()[0]


def test_what_a_routine_notes_stands_under_the_name_of_its_exercise(
    sit_down: SitDown, tmp_path: Path
) -> None:
    routines = tmp_path / "config" / "routines"
    routines.mkdir(parents=True)
    (routines / "mine.toml").write_text(
        '[[exercises]]\nid = "bridge"\nnote = "Only as high as yesterday."\n', encoding="utf-8"
    )
    sitting = sit_down(Options(routine="mine", start=True))
    sitting.press(Key.SPACE)
    assert "Bridging (1 of 1)\nOnly as high as yesterday.\n" in sitting.look()
