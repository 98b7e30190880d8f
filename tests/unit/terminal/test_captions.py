"""The captions on the terminal: what stands there, and when."""

from __future__ import annotations

import pytest

from sciatica_coach.coaching.events import CueDue
from sciatica_coach.coaching.segments import Cue, Priority
from sciatica_coach.terminal.captions import Captions
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason


def due(number: int) -> CueDue:
    caption = f"Sentence {number}."
    cue = Cue(0, 1_000, Priority.STEP, caption, caption)
    return CueDue(0, number, 1, 0, cue)


def report(outcome: CueOutcome, number: int | None, reason: Reason | None = None) -> CueReport:
    return CueReport(outcome, number, 0, "", f"Sentence {number}.", 0, reason)


def test_a_caption_stands_there_when_its_words_are_due() -> None:
    captions = Captions()
    assert captions.due(due(1)) == ("Sentence 1.",)
    assert captions.reported(report(CueOutcome.STARTED, 1)) == ()


def test_while_other_words_are_heard_the_next_ones_wait() -> None:
    captions = Captions()
    captions.due(due(1))
    captions.reported(report(CueOutcome.STARTED, 1))
    assert captions.due(due(2)) == ()
    assert captions.reported(report(CueOutcome.ENDED, 1)) == ("Sentence 2.",)
    assert captions.reported(report(CueOutcome.STARTED, 2)) == ()


def test_words_that_cut_others_short_are_shown_as_they_begin() -> None:
    captions = Captions()
    captions.due(due(1))
    captions.reported(report(CueOutcome.STARTED, 1))
    captions.due(due(2))
    assert captions.reported(report(CueOutcome.INTERRUPTED, 1, Reason.SUPERSEDED)) == ()
    assert captions.reported(report(CueOutcome.STARTED, 2)) == ("Sentence 2.",)


@pytest.mark.parametrize("reason", [Reason.NO_SOUND, Reason.SILENT, Reason.NOT_RENDERED])
def test_where_a_word_cannot_be_heard_the_waiting_caption_comes_at_once(reason: Reason) -> None:
    captions = Captions()
    captions.due(due(1))
    captions.reported(report(CueOutcome.STARTED, 1))
    captions.due(due(2))
    assert captions.reported(report(CueOutcome.DROPPED, 2, reason)) == ("Sentence 2.",)
    captions.due(due(3))
    assert captions.reported(report(CueOutcome.INTERRUPTED, 1, reason)) == ("Sentence 3.",)


def test_what_has_gone_with_its_state_is_not_shown_any_more() -> None:
    captions = Captions()
    captions.due(due(1))
    captions.reported(report(CueOutcome.STARTED, 1))
    captions.due(due(2))
    captions.reported(report(CueOutcome.INTERRUPTED, 1, Reason.GONE))
    assert captions.reported(report(CueOutcome.DROPPED, 2, Reason.GONE)) == ()
    assert captions.due(due(3)) == ("Sentence 3.",)


def test_words_outside_the_session_are_shown_by_whoever_says_them() -> None:
    assert Captions().reported(report(CueOutcome.STARTED, None)) == ()
