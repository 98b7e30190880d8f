"""All that was done to a draft, to be taken back step by step and done again; pure.

A step is what a person would call one: the letters of a name that is typed, or a slider
that is dragged, are one step as long as nothing else comes between (`about`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_coach.editing.draft import Draft


@dataclass(frozen=True, slots=True)
class Step:
    """Something that was done.

    words   what it was, after "Undo:"
    about   what it was done to; the next step about the same goes on with this one
    before  the draft as it was
    after   the draft that came of it
    """

    words: str
    about: str
    before: Draft
    after: Draft


@dataclass(frozen=True, slots=True)
class History:
    """The draft now, with the way back and the way forth again.

    kept     the draft as it stands in its file, or None of one that has none yet
    resting  the last step is over: what comes now is another one
    """

    now: Draft
    kept: Draft | None = None
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()
    resting: bool = True

    @property
    def is_changed(self) -> bool:
        """Whether there is something that stands in no file."""
        if self.kept is not None:
            return self.now != self.kept
        return bool(self.past or self.now.entries)

    @property
    def undoes(self) -> str:
        """What `undone` takes back; "" where there is nothing."""
        return self.past[-1].words if self.past else ""

    @property
    def redoes(self) -> str:
        """What `redone` does again; "" where there is nothing."""
        return self.future[-1].words if self.future else ""

    def done(self, words: str, draft: Draft, about: str = "") -> History:
        """With a step more; one that changes nothing is none."""
        if draft == self.now:
            return self
        past = self.past
        before = self.now
        if past and about and not self.resting and past[-1].about == about:
            before, past = past[-1].before, past[:-1]
        step = Step(words, about, before, draft)
        return replace(self, now=draft, past=(*past, step), future=(), resting=False)

    def at_rest(self) -> History:
        """Whatever comes next is a step of its own."""
        return self if self.resting else replace(self, resting=True)

    def undone(self) -> History:
        """Without the last step; the same where there is none."""
        if not self.past:
            return self
        step = self.past[-1]
        return replace(
            self,
            now=step.before,
            past=self.past[:-1],
            future=(*self.future, step),
            resting=True,
        )

    def redone(self) -> History:
        """With the step that was taken back last; the same where there is none."""
        if not self.future:
            return self
        step = self.future[-1]
        return replace(
            self,
            now=step.after,
            past=(*self.past, step),
            future=self.future[:-1],
            resting=True,
        )

    def kept_now(self) -> History:
        """Kept in its file as it is."""
        return replace(self, kept=self.now, resting=True)
