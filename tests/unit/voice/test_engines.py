"""Which engine speaks: the one that was asked for, or the next best, with one plain notice."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from sciatica_coach.voice.engines import Engine, EngineError, EngineRow, make_engine
from sciatica_coach.voice.engines.silent import SilentEngine

INSTALLED, MISSING = "wave", "a_package_that_nobody_has"


def ask(
    wanted: str, language: str = "en", speaker: str = "", package: str = INSTALLED
) -> tuple[str, str]:
    """The engine that speaks, and what is said of it."""
    rows = (
        EngineRow(
            "nice",
            "tests.nice",
            package,
            "Install the nice voice.",
            "The nice voice cannot be used.",
            is_optional=True,
            languages=frozenset({"en"}),
            speakers=frozenset({"heart"}),
            stands_in="The plain voice cannot be used, so the nice one speaks.",
        ),
        EngineRow("plain", "tests.plain", INSTALLED, instead="The plain one speaks."),
        EngineRow("silent", "tests.silent"),
    )
    name, engine, notice = make_engine(wanted, language, speaker, rows)
    assert isinstance(engine, SilentEngine)
    return name, " ".join(notice.splitlines())


@pytest.fixture(autouse=True)
def modules(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Callable[[], Engine]], None]:
    """Gives an engine's module a `make`; at first all three of them work."""

    def give(name: str, make: Callable[[], Engine]) -> None:
        monkeypatch.setitem(sys.modules, f"tests.{name}", SimpleNamespace(make=make))

    for name in ("nice", "plain", "silent"):
        give(name, SilentEngine)
    return give


def test_the_nicest_speaks_of_itself() -> None:
    assert ask("auto") == ("nice", "")


def test_what_nobody_asked_for_by_name_is_not_missed() -> None:
    assert ask("auto", package=MISSING) == ("plain", "")


def test_what_was_asked_for_and_is_not_installed_is_told_and_the_next_speaks() -> None:
    assert ask("nice", package=MISSING) == (
        "plain",
        "Install the nice voice. The plain one speaks.",
    )


@pytest.mark.parametrize("wanted", ["auto", "nice"])
@pytest.mark.parametrize(
    "fault", [ImportError("numpy"), FileNotFoundError("hibari.onnx"), ValueError("its data")]
)
def test_a_broken_package_is_told_in_one_sentence_and_the_next_speaks(
    wanted: str, fault: Exception, modules: Callable[[str, Callable[[], Engine]], None]
) -> None:
    def make() -> Engine:
        raise fault

    modules("nice", make)
    assert ask(wanted) == (
        "plain",
        "The nice voice cannot be used. The plain one speaks.",
    )


def test_an_engine_that_knows_what_is_wrong_says_it_in_its_own_words(
    modules: Callable[[str, Callable[[], Engine]], None],
) -> None:
    def make() -> Engine:
        raise EngineError("Install espeak-ng.")

    modules("plain", make)
    assert ask("plain", language="de") == ("silent", "Install espeak-ng.")


def test_where_nobody_can_speak_nobody_is_said_to(
    modules: Callable[[str, Callable[[], Engine]], None],
) -> None:
    def make() -> Engine:
        raise EngineError("Install espeak-ng.")

    modules("plain", make)
    assert ask("nice", package=MISSING) == ("silent", "Install the nice voice. Install espeak-ng.")


@pytest.mark.parametrize("wish", [{"wanted": "plain"}, {"wanted": "auto", "speaker": "gmw/en-us"}])
def test_before_nobody_speaks_whoever_can_does_and_it_is_told(
    wish: dict[str, str], modules: Callable[[str, Callable[[], Engine]], None]
) -> None:
    def make() -> Engine:
        raise EngineError("Install espeak-ng.")

    modules("plain", make)
    assert ask(**wish) == ("nice", "The plain voice cannot be used, so the nice one speaks.")


def test_each_engine_is_named_before_it_is_loaded(
    modules: Callable[[str, Callable[[], Engine]], None],
) -> None:
    def make() -> Engine:
        raise ImportError

    modules("nice", make)
    tried: list[str] = []
    rows = (EngineRow("nice", "tests.nice"), EngineRow("plain", "tests.plain"))
    make_engine("auto", "en", "", (*rows, EngineRow("silent", "tests.silent")), tried.append)
    assert tried == ["nice", "plain"]


def test_another_language_has_another_voice() -> None:
    assert ask("auto", language="de") == ("plain", "")


def test_a_speaker_of_the_computer_is_not_replaced_by_a_nicer_one() -> None:
    assert ask("auto", speaker="gmw/en-us") == ("plain", "")
    assert ask("auto", speaker="heart") == ("nice", "")


def test_what_was_asked_for_by_name_goes_before_what_is_nicer() -> None:
    assert ask("plain") == ("plain", "")
    assert ask("silent") == ("silent", "")


def test_an_unknown_engine_is_told() -> None:
    name, notice = ask("robot")
    assert name == "nice"
    assert "robot" in notice
