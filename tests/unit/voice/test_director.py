"""What is said, what is cut, and what is not said any more: stories of a session's words."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.segments import Priority, SegmentKind
from sciatica_coach.voice.protocol import (
    CueEnded,
    CueStarted,
    Rendered,
    Tone,
)
from sciatica_coach.voice.utterance import CueOutcome, Reason
from tests.unit.voice.stage import CLIP_MS, Stage, segment

STARTED, ENDED = CueOutcome.STARTED, CueOutcome.ENDED
INTERRUPTED, DROPPED = CueOutcome.INTERRUPTED, CueOutcome.DROPPED


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_a_step_that_was_rendered_ahead_is_played_when_it_is_due(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.STEP, 10_000, "Lie down."))
    stage.render("Lie down.")
    assert stage.played == []

    cue = stage.say("Lie down.")
    assert stage.played == ["Lie down."]
    assert stage.reports == []
    stage.starts()
    stage.ends()
    assert stage.told("Lie down.") == [STARTED, ENDED]
    report = stage.reports[0]
    assert (report.cue, report.segment, report.caption) == (cue, 0, "LIE DOWN.")


def test_who_shows_a_caption_learns_when_each_of_its_words_is_heard(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    assert stage.job is not None
    stage.report(Rendered(stage.job.job, "lie.wav", 900, cached=False, words=(0, 400)))
    stage.starts()
    report = stage.reports[-1]
    assert (report.caption, report.length_ms, report.words) == ("LIE DOWN.", 900, (0, 400))


def test_a_step_that_is_not_rendered_yet_goes_first_and_is_said_when_it_comes(
    stage: Stage,
) -> None:
    stage.begin(segment(SegmentKind.STEP, 10_000, "First.", "Second.", "Third."))
    stage.say("Now.")
    stage.render("First.")
    stage.now_ms += 3_000
    stage.render("Now.")
    assert stage.played == ["Now."]


def test_equals_are_said_in_their_order_however_they_are_rendered(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.STEP, 10_000, "Second."))
    stage.render("Second.")
    stage.say("First.")
    stage.now_ms += 10
    stage.say("Second.")
    assert stage.played == []
    stage.render("First.")
    stage.starts()
    stage.ends()
    assert stage.played == ["First.", "Second."]


def test_when_a_segment_ends_its_words_end_with_it(stage: Stage) -> None:
    stage.begin()
    for text in ("One thing.", "Another thing."):
        stage.say(text)
        stage.render(text)
        stage.now_ms += 10
    stage.starts()
    stage.leave()
    assert stage.stops == [stage.plays[0].utterance]
    assert stage.told("One thing.") == [STARTED, INTERRUPTED]
    assert stage.told("Another thing.") == [DROPPED]
    assert stage.why("Another thing.") is Reason.GONE


def test_a_cue_of_a_state_that_has_gone_is_not_said(stage: Stage) -> None:
    stage.begin()
    stage.enter(segment())
    stage.say("Now.")
    stage.say("Before.", token=1)
    assert stage.told("Before.") == [DROPPED]


def test_what_was_stopped_never_reports_its_end(stage: Stage) -> None:
    stage.begin()
    stage.say("Hold still.")
    stage.render()
    stage.starts()
    stage.pause()
    utterance = stage.plays[-1].utterance
    stage.report(CueStarted(utterance))
    stage.report(CueEnded(utterance))
    assert stage.told("Hold still.") == [STARTED, INTERRUPTED]


def test_a_pause_cuts_the_step_and_the_way_out_is_said_to_its_end(stage: Stage) -> None:
    stage.begin()
    stage.say("Push up slowly.")
    stage.render()
    stage.starts()
    stage.pause()
    stage.say("Lower to the floor.", Priority.SAFETY, outside=True)
    stage.render()
    stage.starts()
    stage.say("Paused.", Priority.SAFETY, outside=True)
    stage.render()
    stage.events(e.SessionStopped(stage.at_ms))
    assert stage.played[1:] == ["Lower to the floor."]
    stage.ends()
    assert stage.told("Push up slowly.") == [STARTED, INTERRUPTED]
    assert stage.told("Lower to the floor.") == [STARTED, ENDED]
    assert stage.played[2:] == ["Paused."]


def test_going_on_ends_the_way_out(stage: Stage) -> None:
    stage.begin()
    stage.pause()
    stage.say("Lower to the floor.", Priority.SAFETY, outside=True)
    stage.render()
    stage.starts()
    stage.resume()
    assert stage.told("Lower to the floor.") == [STARTED, INTERRUPTED]


@pytest.mark.parametrize("end", [e.SessionStopped, e.SessionSuspended, e.SessionFinished])
def test_the_end_of_a_session_cuts_the_step(
    stage: Stage, end: type[e.SessionStopped | e.SessionSuspended | e.SessionFinished]
) -> None:
    stage.begin()
    stage.say("Push up slowly.")
    stage.render()
    stage.starts()
    stage.events(end(stage.at_ms))
    assert stage.told("Push up slowly.") == [STARTED, INTERRUPTED]


def test_undoing_a_stop_ends_the_way_out_as_well(stage: Stage) -> None:
    stage.begin()
    stage.events(e.SessionStopped(stage.at_ms))
    stage.say("You can undo this.", Priority.SAFETY, outside=True)
    stage.render()
    stage.starts()
    stage.enter(segment())
    assert stage.told("You can undo this.") == [STARTED, INTERRUPTED]


@pytest.mark.parametrize(
    ("late_ms", "told"), [(0, []), (250, []), (251, [DROPPED]), (2_000, [DROPPED])]
)
def test_a_count_is_said_in_time_or_not_at_all(
    stage: Stage, late_ms: int, told: list[CueOutcome]
) -> None:
    stage.begin()
    stage.say("Three.", Priority.COUNT)
    stage.now_ms += late_ms
    stage.render("Three.")
    assert stage.told("Three.") == told
    assert stage.played == ([] if told else ["Three."])


def test_a_count_that_comes_late_from_a_busy_window_is_late_too(stage: Stage) -> None:
    stage.begin()
    stage.now_ms += 5_000
    stage.say("Three.", Priority.COUNT, late_ms=400)
    assert stage.why("Three.") is Reason.LATE


def test_a_count_that_meets_a_running_step_is_not_said_after_it(stage: Stage) -> None:
    stage.begin()
    stage.say("Breathe out.")
    stage.render()
    stage.starts()
    stage.say("Two.", Priority.COUNT)
    stage.render("Two.")
    stage.now_ms += CLIP_MS
    stage.ends()
    assert stage.told("Breathe out.") == [STARTED, ENDED]
    assert stage.why("Two.") is Reason.LATE


def test_a_step_cuts_a_count_and_is_not_cut_by_what_comes_behind_it(stage: Stage) -> None:
    stage.begin()
    stage.say("Three.", Priority.COUNT)
    stage.render()
    stage.starts()
    stage.say("Hold.", Priority.STEP)
    stage.render()
    assert stage.told("Three.") == [STARTED, INTERRUPTED]
    stage.starts()
    stage.say("Change sides.", Priority.TRANSITION)
    stage.render()
    assert stage.played == ["Three.", "Hold."]
    stage.ends()
    assert stage.played == ["Three.", "Hold.", "Change sides."]


def test_a_count_may_go_before_a_step_that_is_not_rendered(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.STEP, 10_000, "One."))
    stage.render("One.")
    stage.say("A long step.")
    stage.say("One.", Priority.COUNT)
    assert stage.played == ["One."]


@pytest.mark.parametrize(("reason", "tones"), [(Reason.SPEED, []), (Reason.SILENT, [Tone.START])])
def test_where_nothing_is_said_each_cue_is_told_with_the_reason(
    stage: Stage, reason: Reason, tones: list[Tone]
) -> None:
    stage.do(stage.director.set_mute(reason, stage.now_ms, tones=bool(tones)))
    stage.begin()
    stage.say("Lie down.")
    assert stage.why("Lie down.") is reason
    assert stage.job is None
    assert stage.tones == tones


def test_a_hold_that_is_kept_ends_with_its_tone_and_a_broken_one_without(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.HOLD, 5_000, "Hold."))
    stage.leave()
    assert stage.tones == [Tone.START, Tone.HOLD_END]
    stage.enter(segment(SegmentKind.HOLD, 5_000, "Hold."))
    stage.leave(complete=False)
    assert stage.tones == [Tone.START, Tone.HOLD_END]


def test_a_hold_without_its_word_begins_with_a_tone(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.HOLD, 5_000, "Hold."))
    stage.enter(segment(SegmentKind.HOLD, 5_000, "Breathe.", at_ms=300))
    assert stage.tones == [Tone.START, Tone.HOLD_END, Tone.HOLD]


def test_switch_pause_and_finish_have_tones_of_their_own(stage: Stage) -> None:
    stage.begin()
    stage.enter(segment(SegmentKind.SWITCH))
    stage.pause()
    stage.events(e.SessionFinished(stage.at_ms))
    assert stage.tones == [Tone.START, Tone.SWITCH, Tone.ATTENTION, Tone.FINISH]


def test_a_faster_clock_counts_lateness_in_real_time(stage: Stage) -> None:
    stage.director.set_speed(10.0)
    stage.begin()
    due = e.CueDue(5_000, 7, stage.token, 0, segment(SegmentKind.STEP, 1, "Lie down.").say[0])
    stage.now_ms += 500
    stage.events(due)
    stage.render_all()
    assert stage.played == ["Lie down."]


def test_next_pressed_twenty_times_in_two_seconds_says_the_last_step_and_tells_every_other(
    stage: Stage,
) -> None:
    stage.begin()
    for number in range(20):
        stage.enter(segment())
        stage.say(f"Step {number}.")
        if number % 3 == 0:
            stage.render_all()
        if number % 6 == 0:
            stage.starts()
        stage.now_ms += 100
    stage.render_all()
    stage.starts()
    stage.ends()
    assert stage.told("Step 19.") == [STARTED, ENDED]
    for number in range(19):
        told = stage.told(f"Step {number}.")
        assert told == ([STARTED, INTERRUPTED] if number % 6 == 0 else [DROPPED])
    assert stage.director.is_idle


def test_when_the_computer_slept_nothing_of_before_is_said_after_it(stage: Stage) -> None:
    stage.begin()
    stage.say("Push up slowly.")
    stage.render()
    stage.starts()
    stage.say("Breathe out.")
    stage.now_ms += 3_600_000
    stage.token += 1
    stage.events(e.Slept(5_000, 3_595_000), e.Paused(5_000, e.PauseReason.SLEPT))
    assert stage.told("Push up slowly.") == [STARTED, INTERRUPTED]
    assert stage.why("Breathe out.") is Reason.GONE
    stage.resume()
    stage.enter(segment())
    stage.say("Hold.")
    stage.render_all()
    assert stage.played == ["Push up slowly.", "Hold."]
