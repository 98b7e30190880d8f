"""Words made ready before they are due, and what happens where an engine or a player fails."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.cues import safety_texts
from sciatica_coach.coaching.segments import Priority, SegmentKind, chained
from sciatica_coach.voice.protocol import (
    CueEnded,
    CueFailed,
    CueStarted,
    Rendered,
    RenderFailed,
    SoundLost,
    SoundOpened,
)
from sciatica_coach.voice.utterance import CueOutcome, Reason
from tests.sessions import plan_of
from tests.unit.voice.stage import CLIP_MS, Stage, segment

STARTED, ENDED = CueOutcome.STARTED, CueOutcome.ENDED
INTERRUPTED, DROPPED = CueOutcome.INTERRUPTED, CueOutcome.DROPPED


@pytest.fixture
def stage() -> Stage:
    return Stage()


def test_wherever_in_a_segment_the_words_of_the_next_two_minutes_are_rendered_each_once(
    stage: Stage,
) -> None:
    minutes = [segment(SegmentKind.HOLD, 60_000, f"Minute {each}.", "Hold.") for each in range(5)]
    stage.begin(*minutes)
    asked = []
    while stage.job is not None and stage.job.text not in asked:
        asked.append(stage.job.text)
        stage.render()
    assert asked == ["Minute 0.", "Hold.", "Minute 1.", "Minute 2.", "Minute 3."]

    stage.enter(chained(minutes)[1])
    stage.render("Minute 4.")


def test_the_ways_out_are_rendered_after_the_next_two_minutes_and_wanted_throughout(
    stage: Stage,
) -> None:
    made = plan_of("press_up")
    stage.events(e.SessionStarted(stage.at_ms, made))
    first, *_, last = made.segments
    asked = []
    while stage.job is not None and stage.job.text not in asked:
        asked.append(stage.job.text)
        stage.render()
    planned = {cue.text for each in made.segments for cue in each.say}
    safety = [each for each in safety_texts(made.means) if each not in planned]
    assert asked[0] == first.say[0].text
    assert asked[-len(safety) :] == safety

    stage.do(stage.director.renderer_lost(stage.now_ms))
    stage.director.change_voice()
    stage.enter(last)
    stage.do(stage.director.renderer_ready(stage.now_ms))
    stage.render_all()
    stage.pause()
    stage.say("Lower to the floor.", Priority.SAFETY, outside=True)
    assert stage.played == ["Lower to the floor."]


def test_a_new_plan_is_rendered_ahead_from_where_it_changed(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.STEP, 5_000, "Old first."), segment())
    changed = chained([segment(), segment(SegmentKind.STEP, 5_000, "New second.")])[1:]
    stage.events(e.Replanned(stage.at_ms, 1, changed))
    stage.render("Old first.")
    stage.render("New second.")


def test_another_voice_renders_everything_anew(stage: Stage) -> None:
    stage.begin(segment(SegmentKind.STEP, 10_000, "Lie down."))
    stage.render("Lie down.")
    stage.director.change_voice()
    stage.say("Lie down.")
    assert stage.played == []
    stage.do(stage.director.renderer_ready(stage.now_ms))
    stage.render("Lie down.")
    assert stage.played == ["Lie down."]


def test_words_that_no_engine_can_say_are_told_and_not_waited_for(stage: Stage) -> None:
    stage.begin()
    stage.say("¡¿?!")
    stage.cannot_render()
    assert stage.why("¡¿?!") is Reason.NOT_RENDERED
    stage.say("Next.")
    stage.render("Next.")
    assert stage.played == ["Next."]


def test_a_renderer_that_dies_costs_no_word(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    lost = stage.job
    assert lost is not None
    stage.do(stage.director.renderer_lost(stage.now_ms))
    stage.do(stage.director.renderer_ready(stage.now_ms))
    stage.report(Rendered(lost.job, "late.wav", CLIP_MS, cached=False))
    assert stage.played == []
    stage.render("Lie down.")
    assert stage.played == ["Lie down."]


def test_words_that_cost_two_renderers_are_given_up(stage: Stage) -> None:
    stage.begin()
    stage.say("Poison.")
    for _ in range(2):
        stage.do(stage.director.renderer_lost(stage.now_ms))
        stage.do(stage.director.renderer_ready(stage.now_ms))
    assert stage.why("Poison.") is Reason.NOT_RENDERED


def test_a_file_that_cannot_be_played_is_rendered_anew_once(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.report(CueFailed(stage.plays[-1].utterance, "gone"))
    stage.render("Lie down.")
    assert stage.played == ["Lie down.", "Lie down."]
    stage.report(CueFailed(stage.plays[-1].utterance, "gone"))
    assert stage.why("Lie down.") is Reason.NOT_RENDERED


def test_a_step_that_loses_its_sound_is_said_again_while_its_segment_lasts(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.starts()
    stage.report(SoundLost("unplugged"))
    assert stage.why("Lie down.") is Reason.NO_SOUND
    assert stage.played == ["Lie down."]
    stage.now_ms += 4_000
    stage.report(SoundOpened("PulseAudio"))
    stage.starts()
    stage.ends()
    assert stage.told("Lie down.") == [STARTED, INTERRUPTED, STARTED, ENDED]
    assert len({each.utterance for each in stage.plays}) == 2


def test_without_sound_everything_is_told_so_that_captions_go_on(stage: Stage) -> None:
    stage.report(SoundLost("no device"))
    stage.begin()
    stage.say("Lie down.")
    stage.say("Three.", Priority.COUNT)
    stage.render_all()
    stage.now_ms += 1_000
    stage.leave()
    assert stage.played == []
    assert stage.why("Lie down.") is Reason.NO_SOUND
    assert stage.why("Three.") is Reason.NO_SOUND


def test_a_player_that_never_tells_the_end_does_not_hold_up_what_follows(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.starts()
    stage.now_ms += CLIP_MS + 5_000
    stage.say("Legs straight.")
    stage.render()
    assert stage.played == ["Lie down.", "Legs straight."]


def test_a_loudspeaker_that_halts_in_a_word_is_waited_for(stage: Stage) -> None:
    """One that has just been opened may take nothing for two seconds before that is told."""
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.starts()
    stage.now_ms += CLIP_MS + 3_000
    stage.say("Three.", Priority.COUNT)
    stage.ends()
    assert stage.told("Lie down.") == [STARTED, ENDED]


def test_a_loudspeaker_that_wakes_slowly_is_waited_for(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.render()
    stage.now_ms += 4_000
    stage.starts()
    stage.now_ms += CLIP_MS
    stage.ends()
    assert stage.told("Lie down.") == [STARTED, ENDED]


def test_an_answer_on_a_wrong_id_plays_nothing_ends_nothing_and_holds_up_nothing(
    stage: Stage,
) -> None:
    stage.begin()
    stage.say("Lie down.")
    assert stage.job is not None
    for job in (stage.job.job + 1, stage.job.job - 1, 0, -7):
        stage.report(Rendered(job, "wrong.wav", CLIP_MS, cached=False))
        stage.report(RenderFailed(job, "wrong"))
    assert stage.played == []
    stage.render("Lie down.")
    for utterance in (0, -7, stage.plays[-1].utterance + 1):
        stage.report(CueStarted(utterance))
        stage.report(CueEnded(utterance))
        stage.report(CueFailed(utterance, "wrong"))
    assert stage.reports == []
    stage.starts()
    stage.ends()
    assert stage.told("Lie down.") == [STARTED, ENDED]
    assert stage.played == ["Lie down."]


def test_words_that_come_when_their_state_has_gone_are_kept_and_not_said(stage: Stage) -> None:
    stage.begin()
    stage.say("Lie down.")
    stage.enter(segment())
    stage.render("Lie down.")
    assert stage.played == []
    assert stage.why("Lie down.") is Reason.GONE
    stage.say("Lie down.")
    assert stage.played == ["Lie down."]
