"""What espeak-ng makes of the words: its phonemes, word by word and number by number.

It is the voice of most computers with Linux; the natural voice's phonemes are held in
`test_natural_voice`.
"""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from tests.system.test_spoken_lengths import every_plan

from sciatica_coach.voice.lexicon import LEXICONS, spoken
from sciatica_coach.wording.emergency import emergency_in

RIGHT = {
    "sciatic": "saI'at#Ik",
    "chi": "tS'i:",
    "qi": "tS'i:",
    "piriformis": "f'O@mIs",
    "quadriceps": "dris'Eps",
    "uncross": "'VNkr'",
    "close your eyes": "kl'oUz",
    "close the eyes": "kl'oUz",
}
"""Each row of the lexicon, with phonemes that only the right way of saying it has."""

SPOKEN = ("zi@roU", "wVn", "tu:", "Tri:", "fo@", "faIv", "sIks", "sEv@n", "eIt", "naIn")
DIGITS = dict(zip("0123456789", SPOKEN, strict=True))


def phonemes(text: str) -> str:
    """What espeak-ng would say, in its own letters."""
    program = shutil.which("espeak-ng")
    assert program is not None, "espeak-ng is missing (on Debian: sudo apt install espeak-ng)"
    run = subprocess.run(
        [program, "-q", "-x", "-v", "en-us", text],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return " ".join(run.stdout.split())


def sounds(text: str) -> str:
    """The same without stress and gaps, and with one kind of t, of i and of or."""
    bare = re.sub(r"[',#2 ]", "", phonemes(text))
    return bare.replace("I#", "i").replace("ti:", "ti").replace("O@", "o@")


@pytest.mark.parametrize("word", LEXICONS["system"])
def test_every_word_of_the_lexicon_is_said_right_and_without_it_wrong(word: str) -> None:
    assert RIGHT[word] in phonemes(spoken(word, "system"))
    assert RIGHT[word] not in phonemes(word)


@pytest.mark.parametrize("word", ["sciatica", "tai chi", "feet close together"])
def test_what_is_right_already_stays(word: str) -> None:
    expected = {"sciatica": "saI'at#Ik@", "tai chi": "t'aI tS'i:"}.get(word, "kl'oUs")
    assert expected in phonemes(spoken(word, "system"))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Hold 15-30 s.", "Hold fifteen to thirty seconds."),
        ("Rest 30s", "Rest thirty seconds"),
        ("3x10", "three sets of ten"),
        ("2/8", "two of eight"),
        ("1/2", "half"),
        ("\u00bd", "half"),
        ("1:05", "one minute five seconds"),
        ("10x each side", "ten times each side"),
        ("Call 112.", "Call one one two."),
        ("Call 911.", "Call nine one one."),
    ],
)
def test_figures_sound_like_the_words_that_are_meant(written: str, meant: str) -> None:
    assert sounds(spoken(written, "system")) == sounds(meant)


@pytest.mark.parametrize("territory", ["", "US", "GB", "AU", "DE", "NZ", "JP", "BR"])
def test_a_number_to_call_is_told_digit_by_digit(territory: str) -> None:
    found = emergency_in(territory)
    for number in filter(None, (found.number, found.advice)):
        said = sounds(spoken(f"Call {number}", "system"))
        assert said.endswith("".join(DIGITS[digit] for digit in number))


def test_every_cue_with_a_number_sounds_the_same_in_words_and_in_figures() -> None:
    cues = {
        cue.text: cue.caption for plan in every_plan(155) for s in plan.segments for cue in s.say
    }
    numbered = {text: caption for text, caption in cues.items() if text != caption}
    assert len(numbered) > 50
    different = [
        (sounds(spoken(caption, "system")), sounds(spoken(text, "system")))
        for text, caption in numbered.items()
        if sounds(spoken(caption, "system")) != sounds(spoken(text, "system"))
    ]
    assert different == []
