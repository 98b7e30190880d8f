"""One window per home: the second start brings the first to the front."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sciatica_coach.desktop.single_instance import SingleInstance

Claim = Callable[[], SingleInstance | None]


@pytest.fixture
def claim(tmp_path: Path) -> Iterator[Claim]:
    """Starts one more window in the same home."""
    claimed: list[SingleInstance] = []

    def start() -> SingleInstance | None:
        instance = SingleInstance.claim(tmp_path / "data")
        if instance is not None:
            claimed.append(instance)
            instance.listen()
        return instance

    yield start
    for instance in claimed:
        instance.release()


def first_of(claim: Claim) -> SingleInstance:
    instance = claim()
    assert instance is not None
    return instance


def test_the_second_start_gives_way_and_the_first_hears_it(claim: Claim) -> None:
    first = first_of(claim)
    assert first.fileno() is not None
    assert not first.knocked()
    assert claim() is None
    assert first.knocked()
    assert not first.knocked()


def test_when_the_first_has_gone_the_next_may_open(claim: Claim) -> None:
    first = first_of(claim)
    first.release()
    first.release()
    assert first.fileno() is None
    assert not first.knocked()
    assert claim() is not None


def test_a_first_that_was_killed_locks_nobody_out(claim: Claim, tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path; "
        "from sciatica_coach.desktop.single_instance import SingleInstance; "
        "instance = SingleInstance.claim(Path(sys.argv[1])); instance.listen(); "
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "data")], check=False)
    assert (tmp_path / "data" / "window.address").exists()
    assert claim() is not None


def test_a_stranger_at_the_door_is_not_obeyed(claim: Claim, tmp_path: Path) -> None:
    first = first_of(claim)
    port = int((tmp_path / "data" / "window.address").read_text(encoding="ascii").split()[0])
    for words in (b"", b"0" * 32):
        with socket.create_connection(("127.0.0.1", port)) as stranger:
            stranger.sendall(words)
            stranger.shutdown(socket.SHUT_WR)
            assert not first.knocked()


@pytest.mark.parametrize("address", ["", "nonsense", "99999999 word", "1 word"])
def test_an_address_that_leads_nowhere_is_no_crash(
    claim: Claim, tmp_path: Path, address: str
) -> None:
    first_of(claim)
    (tmp_path / "data" / "window.address").write_text(address, encoding="ascii")
    assert claim() is None


def test_where_nothing_can_be_written_everyone_may_open(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    instance = SingleInstance.claim(tmp_path / "data")
    assert instance is not None
    instance.listen()
    assert instance.fileno() is None
    instance.release()
