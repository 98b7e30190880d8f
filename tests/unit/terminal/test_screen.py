"""Lines stay, the live line is redrawn below them; neither where that would be noise."""

from __future__ import annotations

from io import StringIO

from sciatica_coach.terminal.screen import Screen, Style, colours_on, redraws_on


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_the_live_line_stays_below_the_lines_that_come() -> None:
    stream = StringIO()
    screen = Screen(stream, redraws=True, colours=False)
    screen.live("Hold 3")
    screen.live("Hold 3")
    screen.live("Hold 2")
    screen.line("Breathe.")
    screen.close()
    erase = "\r\x1b[K"
    assert stream.getvalue() == (f"{erase}Hold 3{erase}Hold 2{erase}Breathe.\nHold 2{erase}")


def test_without_redrawing_there_are_lines_alone() -> None:
    stream = StringIO()
    screen = Screen(stream, redraws=False, colours=False)
    screen.live("Hold 3")
    screen.line("Breathe.", Style.STRONG)
    screen.line()
    screen.close()
    assert stream.getvalue() == "Breathe.\n\n"


def test_a_long_line_is_wrapped_at_eighty_and_styled_row_by_row() -> None:
    stream = StringIO()
    screen = Screen(stream, redraws=False, colours=True)
    screen.line("word " * 30, Style.WARN, indent="  ")
    rows = stream.getvalue().splitlines()
    assert len(rows) == 2
    assert all(row.startswith("\x1b[1;31m") and row.endswith("\x1b[0m") for row in rows)
    assert rows[1].startswith("\x1b[1;31m  word")


def test_colour_and_redrawing_are_for_terminals_that_want_them() -> None:
    tty, pipe, good = Terminal(), StringIO(), {"TERM": "xterm"}
    assert colours_on(tty, good)
    assert not colours_on(tty, {**good, "NO_COLOR": "1"})
    assert colours_on(tty, {**good, "NO_COLOR": ""})
    assert not colours_on(tty, {"TERM": "dumb"})
    assert not colours_on(pipe, good)
    assert redraws_on(tty, good, reduced_motion=False)
    assert not redraws_on(tty, good, reduced_motion=True)
    assert not redraws_on(tty, {}, reduced_motion=False)
    assert not redraws_on(pipe, good, reduced_motion=False)


class Pipe(StringIO):
    """Its reader has had enough."""

    def write(self, _: str) -> int:
        raise BrokenPipeError


def test_when_nobody_reads_any_more_that_is_told_once() -> None:
    told: list[str] = []
    screen = Screen(Pipe(), redraws=False, colours=False, gone=lambda: told.append("gone"))
    screen.line("Breathe.")
    screen.line("Hold.")
    assert told == ["gone"]
