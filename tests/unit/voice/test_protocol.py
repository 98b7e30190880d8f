"""What the processes tell each other survives the wire; what is no message is only reported."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.voice.protocol import (
    Fault,
    Message,
    PlayTone,
    Ready,
    Tone,
    decode,
    encode,
)
from sciatica_coach.voice.voice_name import VoiceName

messages = st.one_of(*(st.from_type(kind) for kind in get_args(Message)))


@given(messages)
def test_every_message_comes_back_as_it_was_sent_in_one_line(message: Message) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert decode(line) == message


@given(st.binary())
def test_any_bytes_are_a_message_or_a_fault(line: bytes) -> None:
    assert isinstance(decode(line), Fault)


@given(
    st.dictionaries(
        st.sampled_from(["is", "job", "text", "tone", "utterance", "voices", "path"]),
        st.one_of(st.sampled_from(["Render", "PlayTone", "Ready", "Play", 3, None]), st.text()),
    )
)
def test_messages_with_wrong_contents_are_faults_or_messages_never_errors(
    document: dict[str, object],
) -> None:
    decode(json.dumps(document).encode())


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000,
        b'{"is":"Ping","number":true}',
        b'{"is":"Ping","number":"1"}',
        b'{"is":"Ping"}',
        b'{"is":"Ping","number":1,"more":2}',
        b'{"is":"PlayTone","tone":"loud"}',
        b'{"is":"Ready","engine":"","voice":"","notice":"","folder":"","voices":[{"id":1}]}',
        b'{"is":"Rendered","job":1,"path":"","duration_ms":1,"cached":true,"words":[true]}',
        b'{"is":"Rendered","job":1,"path":"","duration_ms":1,"cached":true,"words":7}',
        b'{"is":["Ping"]}',
        b"Audio saved to somewhere.wav",
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(line: bytes) -> None:
    fault = decode(line)
    assert isinstance(fault, Fault)
    assert 10 < len(fault.text) < 400


def test_a_tone_is_a_tone_again() -> None:
    assert decode(encode(PlayTone(Tone.SWITCH))) == PlayTone(Tone.SWITCH)


def test_voices_keep_their_names() -> None:
    ready = Ready("system", "x", "", "/", (VoiceName("gmw/en-us", "English (America)", "en-us"),))
    assert decode(encode(ready)) == ready
