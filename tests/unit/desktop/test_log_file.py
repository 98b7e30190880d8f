"""Everything that goes wrong is written down, and nobody is shown a traceback."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from sciatica_coach.desktop.log_file import NAME, close_log, open_log


@pytest.fixture(autouse=True)
def the_hook_of_the_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is pytest's own, and comes back afterwards."""
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "cache"
    close_log()


def test_our_lines_and_those_of_qt_stand_in_it(folder: Path) -> None:
    open_log(folder)
    logging.getLogger("sciatica_coach.app").info("painted: %d ms", 200)
    logging.getLogger("another").info("chatter")
    qWarning("a strange font")
    text = (folder / NAME).read_text(encoding="utf-8")
    assert "painted: 200 ms" in text
    assert "a strange font" in text
    assert "chatter" not in text


def test_an_error_that_nobody_caught_is_in_it_and_not_on_the_screen(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_log(folder)
    error = ValueError("no such pose")
    sys.excepthook(ValueError, error, None)
    assert "no such pose" in (folder / NAME).read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""
    close_log()
    assert sys.excepthook is sys.__excepthook__


def test_an_error_in_a_thread_is_in_it_as_well(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise ValueError("no such picture")

    open_log(folder)
    aside = threading.Thread(target=fail, name="figures")
    aside.start()
    aside.join()
    text = (folder / NAME).read_text(encoding="utf-8")
    assert "thread figures" in text
    assert "no such picture" in text
    assert "in fail" in text
    assert capsys.readouterr().err == ""
    close_log()
    assert threading.excepthook is threading.__excepthook__


def test_a_large_log_makes_way_for_a_new_one(folder: Path) -> None:
    folder.mkdir()
    (folder / NAME).write_text("x" * 500_001, encoding="utf-8")
    open_log(folder)
    logging.getLogger("sciatica_coach").warning("a new day")
    assert "x" not in (folder / NAME).read_text(encoding="utf-8").split()[-1]
    assert (folder / NAME).stat().st_size < 1_000
    assert len(list(folder.iterdir())) == 2


def test_a_folder_that_refuses_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    open_log(tmp_path / "file")
    logging.getLogger("sciatica_coach").warning("nobody hears this")
    close_log()
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
