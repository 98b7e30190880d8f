"""The caption follows the sound where there is one, and the plan where there is none."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching.segments import Cue, Priority
from sciatica_coach.ui.session.captioning import Captioning
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason

LIE_DOWN = Cue(0, 2_000, Priority.STEP, "Lie down for five seconds.", "Lie down for 5 seconds.")
MARK = Cue(0, 1_400, Priority.COUNT, "Thirty seconds.", "30 seconds.")
TURN = Cue(0, 1_000, Priority.STEP, "Turn.", "Turn.")


class Desk:
    """One clock for both, until a test lets the session's run faster."""

    def __init__(self) -> None:
        self.now_ms = 10_000
        self.speed = 1
        self.captioning = Captioning(lambda: self.now_ms * self.speed, lambda: self.now_ms)

    def due(self, id_: int, cue: Cue) -> None:
        self.captioning.due(id_, cue, self.now_ms * self.speed)

    def told(
        self,
        id_: int | None,
        cue: Cue,
        outcome: CueOutcome,
        words: tuple[int, ...] = (),
        reason: Reason | None = None,
    ) -> None:
        self.captioning.reported(
            CueReport(outcome, id_, 0, cue.text, cue.caption, 0, reason, 1_500, words)
        )

    @property
    def shown(self) -> str:
        """The words, the lit one in capitals; all small once all have been said."""
        caption = self.captioning.caption
        words = [word.lower() for word in caption.words]
        if caption.said < len(words):
            words[caption.said] = words[caption.said].upper()
        return " ".join(words)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_without_a_voice_words_are_lit_along_their_estimated_length(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    assert desk.shown == "LIE down for 5 seconds."
    desk.now_ms += 1_990
    assert desk.shown == "lie down for 5 SECONDS."
    desk.now_ms += 10
    assert desk.shown == "lie down for 5 seconds."


def test_what_has_been_said_stays_to_be_read_and_goes_before_it_is_wrong(desk: Desk) -> None:
    desk.due(1, MARK)
    desk.now_ms += 3_000
    assert desk.shown == "30 seconds."
    assert not desk.captioning.is_over
    desk.now_ms += 1_500
    assert desk.shown == ""
    assert desk.captioning.is_over


def test_what_has_been_heard_goes_as_well_and_the_longer_words_later(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED)
    desk.now_ms += 1_500
    desk.told(1, LIE_DOWN, CueOutcome.ENDED)
    desk.now_ms += desk.captioning.look_again_in(60_000) - 1
    assert desk.shown == "lie down for 5 seconds."
    desk.now_ms += 1
    assert desk.shown == ""


def test_each_word_is_lit_when_it_is_heard(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.now_ms += 300
    desk.told(1, LIE_DOWN, CueOutcome.STARTED, (0, 200, 700, 800, 1_100))
    assert desk.shown == "LIE down for 5 seconds."
    assert desk.captioning.look_again_in(1_000) == 200
    desk.now_ms += 699
    assert desk.shown == "lie DOWN for 5 seconds."
    desk.now_ms += 1
    assert desk.shown == "lie down FOR 5 seconds."
    desk.now_ms += 400
    assert desk.shown == "lie down for 5 SECONDS."
    desk.told(1, LIE_DOWN, CueOutcome.ENDED)
    assert desk.shown == "lie down for 5 seconds."


def test_where_the_words_do_not_match_they_are_lit_along_the_sound(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED, (0, 100))
    desk.now_ms += 1_400
    assert desk.shown == "lie down for 5 SECONDS."


def test_sound_keeps_its_pace_when_the_session_runs_faster(desk: Desk) -> None:
    desk.speed = 4
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED, (0, 200, 700, 800, 1_100))
    desk.now_ms += 1_150
    assert desk.shown == "lie down for 5 SECONDS."


def test_what_comes_due_while_something_is_heard_is_shown_in_its_turn(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED)
    desk.due(2, TURN)
    assert desk.shown.startswith("LIE")
    desk.told(1, LIE_DOWN, CueOutcome.ENDED)
    assert desk.shown == "TURN."
    desk.now_ms += 400
    desk.told(2, TURN, CueOutcome.STARTED)
    desk.now_ms += 700
    assert desk.shown == "TURN."


def test_what_is_not_said_any_more_never_takes_the_place_of_what_is_heard(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED)
    desk.due(2, TURN)
    desk.told(2, TURN, CueOutcome.DROPPED, reason=Reason.LATE)
    desk.told(1, LIE_DOWN, CueOutcome.ENDED)
    assert desk.shown == "lie down for 5 seconds."


def test_what_is_cut_short_stands_whole(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED)
    desk.told(1, LIE_DOWN, CueOutcome.INTERRUPTED, reason=Reason.GONE)
    assert desk.shown == "lie down for 5 seconds."


def test_when_the_voice_is_lost_captions_go_on(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(1, LIE_DOWN, CueOutcome.STARTED)
    desk.due(2, TURN)
    desk.told(2, TURN, CueOutcome.DROPPED, reason=Reason.NO_SOUND)
    assert desk.shown == "TURN."


def test_a_notice_that_is_read_aloud_leaves_the_caption_alone(desk: Desk) -> None:
    desk.due(1, LIE_DOWN)
    desk.told(None, TURN, CueOutcome.STARTED)
    desk.told(None, TURN, CueOutcome.ENDED)
    assert desk.shown == "LIE down for 5 seconds."
