"""Sessions told as text: what is pressed and when, what is said and shown.

A story (`*.story`) has a title, the routine and level, the presses with the session's
time, and after `---` what comes out, line by line. `...` stands for lines that this
story is not about; everything else must follow each other exactly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.choices import Experience, Familiarity
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import Segment
from tests.sessions import Playback, experience, plan_of

STORIES = sorted(Path(__file__).parent.glob("*.story"))
SKIP = "..."


@dataclass(frozen=True)
class Story:
    routine: str
    level: Level
    known: Experience
    presses: tuple[tuple[int, str], ...]
    told: tuple[str, ...]


def milliseconds(clock: str) -> int:
    minutes, seconds = clock.split(":")
    return int(minutes) * 60_000 + round(float(seconds) * 1000)


def clock(at_ms: int) -> str:
    return f"{at_ms // 60_000}:{at_ms % 60_000 / 1000:04.1f}"


def read(path: Path) -> Story:
    head, _, told = path.read_text(encoding="utf-8").partition("---\n")
    lines = [line for line in head.splitlines() if line and not line.startswith("#")]
    routine, level, *known = lines[0].split()
    presses = tuple(
        (milliseconds(at), word) for at, _, word in (line.split(maxsplit=2) for line in lines[1:])
    )
    familiar = experience(Familiarity(known[0])) if known else Experience()
    return Story(routine, Level(level), familiar, presses, tuple(told.splitlines()))


def shown(segment: Segment) -> str:
    parts = [segment.kind.value, f"{segment.duration_ms / 1000:g} s"]
    if segment.exercise:
        parts.append(segment.exercise)
    if segment.side:
        parts.append(segment.side.value)
    if segment.rep:
        parts.append(f"{segment.rep} of {segment.reps}")
    elif segment.set:
        parts.append(f"round {segment.set} of {segment.sets}")
    if segment.label:
        parts.append(f"[{segment.label}]")
    return " · ".join(parts)


def told(event: e.Event) -> str | None:
    """The line of an event, or None where a story does not tell of it."""
    line: str | None = None
    match event:
        case e.SegmentStarted(segment=segment):
            line = f"show {shown(segment)}"
        case e.CueDue(cue=cue):
            line = f"say  {cue.text}"
        case e.CommandTaken(command=command):
            line = f"done {command.value}"
        case e.CommandIgnored(command=command, reason=reason):
            line = f"not  {command.value}: {reason}"
        case e.Paused(reason=reason):
            line = f"paused: {reason.value}"
        case e.ExerciseLeft(exercise=exercise, reason=why):
            line = f"left {exercise}: {why}"
        case e.SessionFinished():
            line = "finished"
        case e.SessionStopped():
            line = "stopped"
        case _:
            return None
    return f"{clock(event.at_ms)} {line}"


def play(story: Story) -> list[str]:
    playback = Playback(plan_of(story.routine, story.level, known=story.known))
    for at_ms, word in story.presses:
        playback.wait_until(at_ms)
        if word.startswith("slept "):
            playback.events.extend(playback.session.slept(int(word.split()[1]) * 1000))
        else:
            playback.press(Command(word))
    playback.play_to_the_end()
    return [line for event in playback.events if (line := told(event)) is not None]


def chunks(lines: Iterable[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for line in lines:
        if line == SKIP:
            found.append([])
        elif line:
            found[-1].append(line)
    return [chunk for chunk in found if chunk]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_is_told(path: Path) -> None:
    story = read(path)
    lines = play(story)

    begin = 0
    assert chunks(story.told), "the story tells nothing"
    for chunk in chunks(story.told):
        first = next(
            (number for number in range(begin, len(lines)) if lines[number] == chunk[0]), None
        )
        assert first is not None, f"never came: {chunk[0]}\n" + "\n".join(lines[begin:][:40])
        assert lines[first : first + len(chunk)] == chunk
        begin = first + len(chunk)


def test_there_are_stories() -> None:
    assert len(STORIES) >= 6
