"""The system's voices with a driver of the test's own in pyttsx3: every way in which one fails.

pyttsx3 itself is the real one, its queue and its loop included; what differs from system to
system is the driver, so these are the drivers of Windows and macOS as far as they misbehave.
"""

from __future__ import annotations

import subprocess
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import pyttsx3

from sciatica_coach.voice.engines import EngineError, system
from sciatica_coach.voice.engines.system import SystemEngine
from sciatica_coach.voice.sound_file import Sound, read, written

WORD = written(Sound(22_050, array("h", [9_000, -9_000] * 4_000)))

SPEAKERS = [
    SimpleNamespace(id="TTS_MS_ES-ES_HELENA_11.0", name="Helena", languages=["c0a"]),
    SimpleNamespace(id="zira", name="Zira", languages=["en-US"]),
    SimpleNamespace(id="hedda", name=None, languages=[b"\x05de"]),
    SimpleNamespace(id="nameless", name="", languages=None),
]


class Driver:
    """What pyttsx3 asks of a driver; it writes `data`, and tells its ends as `tells` says."""

    def __init__(self) -> None:
        self.proxy = SimpleNamespace()
        self.data: bytes | None = WORD
        self.tells: Callable[[int], object] = lambda _: True
        self.set: dict[str, object] = {}
        self.texts: list[str] = []
        self.loops = False

    def build(self, proxy: SimpleNamespace) -> SimpleNamespace:
        """Its faces, under the names by which pyttsx3 asks for them."""
        self.proxy = proxy
        return SimpleNamespace(
            getProperty={"voices": SPEAKERS}.__getitem__,
            setProperty=self.set.__setitem__,
            save_to_file=self.save,
            startLoop=self.loop,
            endLoop=self.end_loop,
            stop=lambda: None,
            destroy=lambda: None,
        )

    def save(self, text: str, path: str) -> None:
        self.texts.append(text)
        if self.data is not None:
            Path(path).write_bytes(self.data)
        told = self.tells(len(self.texts))
        if isinstance(told, Exception):
            raise told
        if told is not None:
            self.proxy.notify("finished-utterance", completed=told)

    def loop(self) -> None:
        """As on Windows: pyttsx3 does what is queued in here, and ends it so."""
        self.loops = True
        self.proxy.setBusy(False)
        if self.loops:
            raise RecursionError("a loop without an end")

    def end_loop(self) -> None:
        self.loops = False


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Driver:
    made = Driver()
    module = SimpleNamespace(buildDriver=made.build)
    for name in ("own", "sapi5"):
        monkeypatch.setitem(sys.modules, f"pyttsx3.drivers.{name}", module)
    monkeypatch.setattr(pyttsx3, "init", lambda: pyttsx3.Engine("own"))
    monkeypatch.setattr(system, "_FINISH_LIMIT_S", 0.05)
    return made


@pytest.fixture
def engine(driver: Driver) -> SystemEngine:
    return SystemEngine()


def length_ms(engine: SystemEngine, path: Path) -> int:
    engine.render("Lie down.", path)
    return read(path.read_bytes()).duration_ms


def test_one_word_after_the_other_is_written(engine: SystemEngine, tmp_path: Path) -> None:
    path = tmp_path / "said.part"
    assert length_ms(engine, path) == length_ms(engine, path) == 362


def test_a_driver_that_drops_every_second_word_is_told_and_the_next_is_said(
    engine: SystemEngine, driver: Driver, tmp_path: Path
) -> None:
    """As that of Windows does with what is said: at once, and without a sound."""
    driver.tells = lambda count: None if count == 2 else True
    path = tmp_path / "said.part"
    assert length_ms(engine, path) == 362
    with pytest.raises(EngineError, match="did not finish"):
        engine.render("Lie down.", path)
    assert length_ms(engine, path) == 362


def test_windows_tells_no_end_of_a_file_that_is_there_and_what_went_wrong(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its driver tells the end of what it says, and of no file that it writes."""
    monkeypatch.setattr(pyttsx3, "init", lambda: pyttsx3.Engine("sapi5"))
    engine, path = SystemEngine(), tmp_path / "said.part"
    driver.tells = lambda _: None
    assert length_ms(engine, path) == length_ms(engine, path) == 362
    driver.tells = lambda _: OSError("no device")
    with pytest.raises(EngineError, match="no device"):
        engine.render("Lie down.", path)


def test_an_end_that_is_told_late_does_not_stand_for_the_next_word(
    engine: SystemEngine, driver: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "said.part"
    driver.tells = lambda _: None
    with pytest.raises(EngineError, match="did not finish"):
        engine.render("Lie down.", path)
    driver.proxy.notify("finished-utterance", completed=True)
    with pytest.raises(EngineError, match="did not finish"):
        engine.render("Turn.", path)


@pytest.mark.parametrize(
    ("told", "data", "why"),
    [
        (False, WORD, "cut off"),
        (OSError("no device"), WORD, "no device"),
        (True, None, "wrote nothing"),
    ],
)
def test_what_went_wrong_is_told_in_a_sentence(
    told: object,
    data: bytes | None,
    why: str,
    engine: SystemEngine,
    driver: Driver,
    tmp_path: Path,
) -> None:
    driver.tells, driver.data = lambda _: told, data
    with pytest.raises(EngineError, match=why):
        engine.render("Lie down.", tmp_path / "said.part")


def test_a_file_that_is_no_sound_is_left_to_whoever_checks_it(
    engine: SystemEngine, driver: Driver, tmp_path: Path
) -> None:
    driver.data = b"nonsense"
    engine.render("Lie down.", tmp_path / "said.part")
    assert (tmp_path / "said.part").read_bytes() == b"nonsense"


@pytest.mark.parametrize(("wished", "rate"), [(-5, 80), (155, 155), (100_000, 260)])
def test_rate_and_loudness_are_kept_where_they_can_be_followed(
    wished: int, rate: int, engine: SystemEngine, driver: Driver, tmp_path: Path
) -> None:
    """Pyttsx3 passes on whatever it is given."""
    engine.choose("", wished, "en")
    engine.render("Lie down.", tmp_path / "said.part")
    assert (driver.set["rate"], driver.set["volume"]) == (rate, 1.0)


def test_a_speaker_is_told_with_its_language_and_one_that_has_gone_is_replaced(
    engine: SystemEngine, driver: Driver, tmp_path: Path
) -> None:
    assert [each.label for each in engine.voices()] == [
        "Helena, c0a", "Zira, en-US", "hedda, de", "nameless",
    ]  # fmt: skip
    assert engine.choose("hedda", 155, "en") == ""
    engine.render("Lie down.", tmp_path / "said.part")
    assert (engine.voice, driver.set["voice"]) == ("hedda", "hedda")
    assert engine.choose("Zoe", 155, "en") == (
        "The speaker Zoe is not on this computer any more, so its usual one speaks."
    )


@pytest.mark.parametrize(
    ("language", "speaker"),
    [("es", "TTS_MS_ES-ES_HELENA_11.0"), ("de", "hedda"), ("fi", ""), ("en", "")],
)
def test_without_a_wish_somebody_of_the_language_speaks(
    language: str, speaker: str, engine: SystemEngine
) -> None:
    """For English the system's own usual voice is trusted, unless it is espeak's."""
    assert engine.choose("", 155, language) == ""
    assert engine.voice == speaker


@pytest.mark.parametrize("fault", [RuntimeError("no espeak"), OSError(), ImportError(), KeyError()])
def test_without_speech_on_this_computer_the_remedy_is_named(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def init() -> pyttsx3.Engine:
        raise fault

    monkeypatch.setattr(pyttsx3, "init", init)
    for platform, remedy in (
        ("linux", "apt install libespeak-ng1"),
        ("win32", "Time and language"),
        ("darwin", "Spoken Content"),
    ):
        monkeypatch.setattr(sys, "platform", platform)
        with pytest.raises(EngineError, match=remedy):
            SystemEngine()


def test_what_macos_writes_is_made_a_wav_by_its_own_converter(
    engine: SystemEngine, driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def convert(command: list[str], **_how: object) -> None:
        asked.append(command[0])
        Path(command[-1]).write_bytes(WORD)

    driver.data = b"FORM and so on"
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "run", convert)
    assert length_ms(engine, tmp_path / "said.part") == 362
    assert asked == ["/usr/bin/afconvert"]
    assert [each.name for each in tmp_path.iterdir()] == ["said.part"]


def test_a_converter_that_is_missing_leaves_no_file_of_its_own(
    engine: SystemEngine, driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def convert(*_command: object, **_how: object) -> None:
        raise FileNotFoundError

    driver.data = b"FORM and so on"
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "run", convert)
    with pytest.raises(EngineError, match="cannot be read"):
        engine.render("Lie down.", tmp_path / "said.part")
    assert list(tmp_path.iterdir()) == []
