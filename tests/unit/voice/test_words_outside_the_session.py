"""Words that belong to no session: a test of the voice, a page, a notice that waits for a gap."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching.segments import Priority, SegmentKind
from sciatica_coach.voice.utterance import CueOutcome, Reason
from tests.unit.voice.stage import CLIP_MS, Stage, segment

STARTED, ENDED = CueOutcome.STARTED, CueOutcome.ENDED
INTERRUPTED, DROPPED = CueOutcome.INTERRUPTED, CueOutcome.DROPPED


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_a_test_of_the_voice_is_said_at_once_and_again_replaces_it(stage: Stage) -> None:
    stage.do(stage.director.say("This is how I sound.", stage.now_ms))
    stage.render()
    stage.starts()
    stage.do(stage.director.say("This is how I sound.", stage.now_ms))
    assert stage.told("This is how I sound.") == [STARTED, INTERRUPTED]
    assert len(stage.plays) == 2
    assert stage.reports[0].cue is None


def test_a_page_is_read_sentence_by_sentence_each_rendered_while_the_last_is_heard(
    stage: Stage,
) -> None:
    stage.do(stage.director.say("Numb legs\nCall now. Do not drive. Stay warm.", stage.now_ms))
    heard = ["Numb legs", "Call now.", "Do not drive.", "Stay warm."]
    for number, sentence in enumerate(heard, 1):
        stage.render(sentence) if number == 1 else None
        assert stage.played == heard[:number]
        stage.starts()
        if number < len(heard):
            stage.render(heard[number])
        stage.now_ms += 50_000
        stage.ends()
    assert stage.director.is_idle


def test_whoever_turns_to_something_else_hears_no_more_of_a_page(stage: Stage) -> None:
    stage.do(stage.director.say("Call now. Do not drive. Stay warm.", stage.now_ms))
    stage.render()
    stage.starts()
    stage.do(stage.director.hush(stage.now_ms))
    assert stage.told("Call now.") == [STARTED, INTERRUPTED]
    assert stage.director.is_idle
    stage.render_all()
    assert stage.played == ["Call now."]


def test_a_hush_leaves_the_session_its_words(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.starts()
    stage.do(stage.director.hush(stage.now_ms))
    stage.ends()
    assert stage.told("Lie down.") == [STARTED, ENDED]


def test_where_the_program_ends_the_word_under_way_and_those_that_wait_are_told_of(
    stage: Stage,
) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.starts()
    stage.say("Hands flat.")
    stage.do(stage.director.say("The screen may go dark.", stage.now_ms))
    stage.do(stage.director.break_off(stage.now_ms))
    assert stage.told("Lie down.") == [STARTED, INTERRUPTED]
    assert stage.told("Hands flat.") == [DROPPED]
    assert stage.director.is_idle


def test_a_page_that_nobody_can_hear_is_told_as_dropped_to_its_end(stage: Stage) -> None:
    stage.do(stage.director.set_mute(Reason.SILENT, stage.now_ms, tones=True))
    stage.do(stage.director.say("Call now. Do not drive.", stage.now_ms))
    assert [stage.why(text) for text in ("Call now.", "Do not drive.")] == [Reason.SILENT] * 2
    assert stage.director.is_idle


def test_a_notice_waits_for_a_gap_that_is_long_enough(stage: Stage) -> None:
    words = segment(SegmentKind.LEAD_IN, 20_000, "Lie down.", at_ms=500)
    stage.begin(words, segment(SegmentKind.STEP, 5_000, "Hands flat."))
    stage.do(stage.director.say("The screen may go dark.", stage.now_ms))
    stage.render_all()
    assert stage.played == []
    stage.now_ms += 500
    stage.say("Lie down.")
    stage.now_ms += CLIP_MS
    stage.ends()
    assert stage.played == ["Lie down.", "The screen may go dark."]


@pytest.mark.parametrize(("next_ms", "played"), [(1_400, []), (1_401, ["The screen may go dark."])])
def test_a_notice_leaves_a_breath_before_the_next_words(
    stage: Stage, next_ms: int, played: list[str]
) -> None:
    stage.begin(segment(SegmentKind.LEAD_IN, 20_000, "Lie down.", at_ms=next_ms))
    stage.do(stage.director.say("The screen may go dark.", stage.now_ms))
    stage.render_all()
    assert stage.played == played


def test_a_notice_that_waits_holds_up_no_encouragement(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.MOVE, 3_000, "Breathing out.", at_ms=800))
    stage.do(stage.director.say("The screen may go dark.", stage.now_ms))
    stage.render_all()
    stage.now_ms += 800
    stage.say("Breathing out.", Priority.ENCOURAGEMENT)
    assert stage.played == ["Breathing out."]


def test_a_notice_does_not_go_before_a_step_that_is_being_rendered(stage: Stage) -> None:
    stage.begin()
    stage.do(stage.director.say("The screen may go dark.", stage.now_ms))
    stage.say("Lie down.")
    stage.render("The screen may go dark.")
    assert stage.played == []
    stage.render("Lie down.")
    assert stage.played == ["Lie down."]


def test_a_notice_gives_way_to_the_session(stage: Stage) -> None:
    stage.begin()
    stage.do(stage.director.say("The screen may go dark.", stage.now_ms))
    stage.render()
    stage.starts()
    stage.say("Lower to the floor.", Priority.SAFETY, outside=True)
    stage.render()
    assert stage.told("The screen may go dark.") == [STARTED, INTERRUPTED]
    assert stage.played[-1] == "Lower to the floor."
