"""What the voices say is understood: a speech recogniser writes it down, and errors are counted.

Runs only where it is asked for (`-m recogniser`): a recogniser is large, and none is a
dependency. `SCIATICA_COACH_RECOGNISER` is a command that is given the paths of WAV files
and prints what is said in each, one line a file. The bounds are for Whisper's `base` model;
`-s` shows the figures and what was understood.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from array import array
from itertools import product
from pathlib import Path

import pytest
from tests.sessions import catalog, experience, plan_of
from tests.system.voice_worker import working

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.voice.protocol import Ready, Render, Rendered, Setup
from sciatica_coach.voice.sound_file import Sound, read, written

pytestmark = pytest.mark.recogniser

COMMAND = "SCIATICA_COACH_RECOGNISER"
PASSAGE_WORDS = 60
GAP_MS = 600


@pytest.fixture
def recogniser() -> list[str]:
    command = shlex.split(os.environ.get(COMMAND, ""))
    assert command, f"{COMMAND} names no command; CONTRIBUTING tells which it has to be"
    return command


@pytest.mark.parametrize(("engine", "at_most_percent"), [("natural", 5), ("system", 15)])
def test_nearly_every_word_of_the_programme_is_understood(
    engine: str, at_most_percent: int, recogniser: list[str], tmp_path: Path
) -> None:
    passages = passages_of("source_programme")
    paths = [tmp_path / f"{number}.wav" for number in range(len(passages))]
    with working("render", {"TMPDIR": str(tmp_path)}) as renderer:
        renderer.tell(Setup(engine, "", 155, "en", str(tmp_path / "cache")))
        assert renderer.hear(Ready).engine == engine
        for passage, path in zip(passages, paths, strict=True):
            sounds = []
            for job, text in enumerate(passage):
                renderer.tell(Render(job, text))
                sounds.append(read(Path(renderer.hear(Rendered).path).read_bytes()))
            path.write_bytes(written(with_gaps(sounds)))
    heard = transcribed(recogniser, paths)
    said = [words_of(" ".join(passage)) for passage in passages]
    missed = [distance(mine, words_of(theirs)) for mine, theirs in zip(said, heard, strict=True)]
    percent = 100 * sum(missed) / sum(map(len, said))
    report = "\n".join(
        f"{n}: {' '.join(p)}\n   {h}" for n, p, h in zip(missed, passages, heard, strict=True)
    )
    sys.stdout.write(f"{engine}: {percent:.1f} % of {sum(map(len, said))} words\n{report}\n")
    assert percent <= at_most_percent


def passages_of(routine: str) -> list[list[str]]:
    """Every cue of every level and familiarity once, in the order of a session, by passages."""
    texts: dict[str, None] = {}
    for level, known in product(Level, Familiarity):
        for segment in plan_of(routine, level, known=experience(known)).segments:
            texts.update(dict.fromkeys(cue.text for cue in segment.say))
    passages: list[list[str]] = [[]]
    for text in texts:
        if sum(len(each.split()) for each in passages[-1]) > PASSAGE_WORDS:
            passages.append([])
        passages[-1].append(text)
    return passages


def with_gaps(sounds: list[Sound]) -> Sound:
    rate = sounds[0].rate
    samples: array[int] = array("h")
    for sound in sounds:
        samples += sound.samples + array("h", bytes(2 * (rate * GAP_MS // 1000)))
    return Sound(rate, samples)


def transcribed(command: list[str], paths: list[Path]) -> list[str]:
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == len(paths), done.stdout
    return lines


def words_of(text: str) -> list[str]:
    """Words as they are heard: numbers as words, no capitals, no punctuation."""
    numbers = catalog().phrases.numbers
    text = re.sub(r"\d+", lambda match: f" {numbers[int(match[0])]} ", text.lower())
    return re.findall(r"[a-z]+", text.replace("'", "").replace("\u2019", ""))


def distance(said: list[str], heard: list[str]) -> int:
    """How many words are wrong, missing or too many."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, 1):
        last, row[0] = row[0], count
        for place, other in enumerate(heard, 1):
            last, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, last + (word != other)),
            )
    return row[-1]
