"""What is rendered ahead: the words of the next two minutes, each once, the urgent first.

After these, for the whole session, come the words that nobody can foresee: the ways out
and the phrases of safety, which a key press calls for at once.

Pure. The director tells where the session is and which words are due; one render job
is out at a time, so that a word that becomes due waits for at most one other. A
renderer that dies gives its job back; words that cost two renderers, or that no
engine can say, are given up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sciatica_coach.coaching.cues import safety_texts
from sciatica_coach.coaching.segments import Plan, Segment
from sciatica_coach.voice.protocol import Render

AHEAD_MS: Final = 120_000
_TRIES: Final = 2


@dataclass(frozen=True, slots=True)
class Clip:
    """A rendered phrase: its file, how long it lasts, and when each of its words begins."""

    path: str
    duration_ms: int
    words: tuple[int, ...] = ()


class Prefetch:
    """Plain phrases in, render jobs out, clips kept by phrase."""

    def __init__(self) -> None:
        self._segments: tuple[Segment, ...] = ()
        self._safety: tuple[str, ...] = ()
        self._index = 0
        self._clips: dict[str, Clip] = {}
        self._failures: Counter[str] = Counter()
        self._urgent: list[str] = []
        self._ahead: list[str] = []
        self._job = 0
        self._out: str | None = None

    def clip(self, text: str) -> Clip | None:
        return self._clips.get(text)

    def is_hopeless(self, text: str) -> bool:
        """Whether no more attempt is made at these words."""
        return self._failures[text] >= _TRIES

    def follow(self, plan: Plan) -> None:
        """Render ahead along a new plan, from its start."""
        self._segments = plan.segments
        self._safety = safety_texts(plan.means)
        self.move_to(0)

    def replan(self, start: int, segments: tuple[Segment, ...]) -> None:
        """The plan from segment `start` on is now another one."""
        self._segments = (*self._segments[:start], *segments)
        self.move_to(start)

    def move_to(self, index: int) -> None:
        """The session is at segment `index`: what is wanted ahead is counted from there."""
        self._index = index
        texts = dict.fromkeys((*self._texts_from(index), *self._safety))
        self._ahead = [text for text in texts if self._is_wanted(text)]

    def next_cue_ms(self, elapsed_ms: int) -> int | None:
        """How long until the plan says something, `elapsed_ms` into the segment at hand."""
        segments = self._segments[self._index :]
        for segment in segments:
            since_ms = segment.start_ms - segments[0].start_ms - elapsed_ms
            for cue in segment.say:
                if since_ms + cue.offset_ms > 0:
                    return since_ms + cue.offset_ms
        return None

    def want(self, text: str) -> None:
        """The words are due: render them before everything else."""
        if self._is_wanted(text) and text not in self._urgent:
            self._urgent.append(text)

    def unwant(self, text: str) -> None:
        """The words are not due any more."""
        if text in self._urgent:
            self._urgent.remove(text)

    def next_job(self) -> Render | None:
        """The next job, or None while one is out or nothing is wanted."""
        if self._out is not None:
            return None
        for queue in (self._urgent, self._ahead):
            while queue:
                text = queue.pop(0)
                if self._is_wanted(text):
                    self._out = text
                    self._job += 1
                    return Render(self._job, text)
        return None

    def rendered(self, job: int, clip: Clip) -> None:
        """A job is done; a late answer to an earlier job is dropped."""
        text = self._take(job)
        if text is not None:
            self._clips[text] = clip

    def failed(self, job: int) -> None:
        """An engine cannot say these words: they are given up."""
        text = self._take(job)
        if text is not None:
            self._failures[text] = _TRIES

    def give_back(self) -> None:
        """The renderer is gone: its job is open again, unless it was the second one to die."""
        text, self._out = self._out, None
        if text is not None:
            self._failures[text] += 1
            if not self.is_hopeless(text):
                self._ahead.insert(0, text)

    def spoilt(self, text: str) -> None:
        """The file of these words could not be played: render them anew, once."""
        if self._clips.pop(text, None) is not None:
            self._failures[text] += 1

    def forget(self) -> None:
        """Another voice: every clip and every failure is void, a job that is out as well."""
        self._clips.clear()
        self._failures.clear()
        self._out = None
        self._job += 1  # the answer to the job that was out is of the old voice
        self.move_to(self._index)

    def _is_wanted(self, text: str) -> bool:
        return text not in self._clips and text != self._out and not self.is_hopeless(text)

    def _take(self, job: int) -> str | None:
        if job != self._job:
            return None
        text, self._out = self._out, None
        return text

    def _texts_from(self, index: int) -> Iterable[str]:
        segments = self._segments[index:]
        if not segments:
            return
        # From the end of this one on, so that the promise holds to its last moment.
        until_ms = segments[0].start_ms + segments[0].duration_ms + AHEAD_MS
        for segment in segments:
            for cue in segment.say:
                if segment.start_ms + cue.offset_ms > until_ms:
                    return
                yield cue.text
