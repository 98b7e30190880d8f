"""The natural voice with a small fake in place of its model: pace, pauses, and what can fail."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from sciatica_coach.voice.engines import EngineError
from sciatica_coach.voice.engines.natural import NaturalEngine
from sciatica_coach.voice.sound_file import TAIL_MS, Sound, read, written

RATE = 24_000
WORD_MS = 200
AROUND_MS = 400  # what the model leaves before and after each sentence


class Model:
    """Says one tone a sentence; a sentence of dots is silence."""

    def __init__(self) -> None:
        self.speeds: list[float] = []
        self.is_broken = False

    def stream(self, text: str, speed: float, seed: int) -> Iterator[object]:
        del seed
        self.speeds.append(speed)
        if self.is_broken:
            raise MemoryError("no room")
        for sentence in filter(None, text.split("|")):
            loud = 0 if sentence == "..." else 9_000
            silence = [0] * (RATE * AROUND_MS // 1000)
            yield silence + [loud, -loud] * (RATE * WORD_MS // 2000) + silence


def save(path: str, samples: object) -> None:
    assert isinstance(samples, list)
    Path(path).write_bytes(written(Sound(RATE, array("h", samples))))


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def engine(model: Model) -> NaturalEngine:
    return NaturalEngine(model, save, "0.2.1")


def length_ms(engine: NaturalEngine, text: str, folder: Path) -> int:
    engine.render(text, folder / "said.part")
    return read((folder / "said.part").read_bytes()).duration_ms


@pytest.mark.parametrize(
    ("words_a_minute", "speed"), [(155, 0.8), (110, 0.568), (200, 1.032), (20, 0.5), (900, 2.0)]
)
def test_the_pace_follows_the_setting_as_far_as_the_model_can(
    engine: NaturalEngine, model: Model, words_a_minute: int, speed: float, tmp_path: Path
) -> None:
    engine.choose("", words_a_minute, "en")
    engine.render("Hold.", tmp_path / "said.part")
    assert model.speeds[-1] == pytest.approx(speed, abs=0.001)


def test_between_two_sentences_is_a_breath_and_not_the_models_silence(
    engine: NaturalEngine, tmp_path: Path
) -> None:
    one = length_ms(engine, "Lower.", tmp_path)
    two = length_ms(engine, "Lower.|Rest.", tmp_path)
    assert one == pytest.approx(WORD_MS + TAIL_MS, abs=12)
    assert two - 2 * one == pytest.approx(300, abs=2)


def test_each_sentence_is_marked_where_it_begins(engine: NaturalEngine, tmp_path: Path) -> None:
    one = length_ms(engine, "Lower.", tmp_path)
    engine.render("Go down. |Now rest.", tmp_path / "said.part")
    marks = read((tmp_path / "said.part").read_bytes()).marks
    assert [each.word for each in marks] == [0, 2]
    assert marks[1].at_ms == pytest.approx(one + 300, abs=2)


def test_a_sentence_without_a_word_is_left_out(engine: NaturalEngine, tmp_path: Path) -> None:
    assert length_ms(engine, "...|Rest.", tmp_path) == length_ms(engine, "Rest.", tmp_path)


@pytest.mark.parametrize("text", ["", "..."])
def test_nothing_to_say_is_told(engine: NaturalEngine, text: str, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="nothing to say"):
        engine.render(text, tmp_path / "said.part")


def test_a_model_that_fails_is_told(engine: NaturalEngine, model: Model, tmp_path: Path) -> None:
    model.is_broken = True
    with pytest.raises(EngineError, match="no room"):
        engine.render("Hold.", tmp_path / "said.part")


def test_the_one_speaker_that_needs_no_download_is_the_only_one(engine: NaturalEngine) -> None:
    assert [each.id for each in engine.voices()] == ["heart"]
    assert engine.choose("heart", 155, "en") == engine.choose("", 155, "en") == ""
    assert "emma" in engine.choose("emma", 155, "en")
    assert engine.voice == "heart"
    assert engine.version == "hibari-0.2.1"
