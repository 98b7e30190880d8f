"""A routine while somebody changes it: a frozen draft, and each change a function of it.

An entry of the draft is an exercise of the routine with a key of its own, by which it is
known however often it is moved and changed. `written` says which exercise of the file it
comes from, so that what the file's writer put beside it goes with it (`editing.writing`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.routine import Routine, RoutineItem


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise of the draft.

    key      stays its own; no other entry of the draft has had it
    written  its place among the exercises of the file, from 0; None of one that is new
    """

    key: int
    item: RoutineItem
    written: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A routine in the making; unlike a routine it may be without a name or an exercise.

    head      everything but the exercises; its `items` are empty
    next_key  the key that the next new entry gets
    """

    head: Routine
    entries: tuple[Entry, ...] = ()
    next_key: int = 0

    @property
    def routine(self) -> Routine:
        """The routine as it is now."""
        return replace(self.head, items=tuple(entry.item for entry in self.entries))

    def place_of(self, key: int) -> int:
        """Where the entry stands, from 0.

        Raises:
            KeyError: there is none of that key.
        """
        for place, entry in enumerate(self.entries):
            if entry.key == key:
                return place
        raise KeyError(key)

    def has(self, key: int | None) -> bool:
        return any(entry.key == key for entry in self.entries)

    def entry(self, key: int) -> Entry:
        """The entry of that key.

        Raises:
            KeyError: there is none.
        """
        return self.entries[self.place_of(key)]


def draft_of(routine: Routine) -> Draft:
    """The draft of a routine as it is written."""
    entries = tuple(Entry(place, item, place) for place, item in enumerate(routine.items))
    return Draft(replace(routine, items=()), entries, len(entries))


def new_draft(routine: Routine) -> Draft:
    """The draft of a routine that stands in no file yet."""
    draft = draft_of(routine)
    entries = tuple(replace(entry, written=None) for entry in draft.entries)
    return replace(draft, entries=entries)


def named(draft: Draft, name: str) -> Draft:
    return replace(draft, head=replace(draft.head, name=name))


def signed(draft: Draft, by: str, date: str) -> Draft:
    """With who answers for it, and since when (2026-11-20); "" leaves either open."""
    as_written = draft.head.as_written and bool(by)
    return replace(draft, head=replace(draft.head, by=by, date=date, as_written=as_written))


def told(draft: Draft, key: str, text: str) -> Draft:
    """With another text of the whole routine: its name, how often, by whom or since when.

    Raises:
        KeyError: there is no text of that key.
    """
    head = draft.head
    done = {
        "name": lambda: named(draft, text),
        "often": lambda: to_be_done(draft, text),
        "by": lambda: signed(draft, text, head.date),
        "date": lambda: signed(draft, head.by, text),
    }
    return done[key]()


def to_be_done(draft: Draft, often: str) -> Draft:
    """With how often it is to be done, in anybody's words."""
    return replace(draft, head=replace(draft.head, often=often))


def at_level(draft: Draft, level: Level | None) -> Draft:
    """With the level of everything that has no dose of its own; None leaves it open."""
    return replace(draft, head=replace(draft.head, level=level))


def kept_as_written(draft: Draft, *, kept: bool) -> Draft:
    """Whether nothing of it is to grow."""
    return replace(draft, head=replace(draft.head, as_written=kept))


def kept_off_the_floor(draft: Draft, *, kept: bool) -> Draft:
    """Whether all of it is done on a chair, at a wall or standing."""
    return replace(draft, head=replace(draft.head, no_floor=kept))


def added(draft: Draft, exercise: str, place: int | None = None) -> Draft:
    """With one more exercise, at that place from 0, or behind all others."""
    return _with_new(draft, RoutineItem(exercise), place)


def doubled(draft: Draft, key: int) -> Draft:
    """With the same exercise once more, behind the first."""
    place = draft.place_of(key)
    return _with_new(draft, draft.entries[place].item, place + 1)


def removed(draft: Draft, key: int) -> Draft:
    place = draft.place_of(key)
    return replace(draft, entries=draft.entries[:place] + draft.entries[place + 1 :])


def moved(draft: Draft, key: int, place: int) -> Draft:
    """With the entry at that place from 0; the nearest one where it is outside."""
    entry = draft.entry(key)
    others = removed(draft, key).entries
    at = min(max(place, 0), len(others))
    return replace(draft, entries=(*others[:at], entry, *others[at:]))


def changed(draft: Draft, key: int, item: RoutineItem) -> Draft:
    """With another dose, form, side or note of that entry."""
    place = draft.place_of(key)
    entry = replace(draft.entries[place], item=item)
    return replace(draft, entries=(*draft.entries[:place], entry, *draft.entries[place + 1 :]))


def _with_new(draft: Draft, item: RoutineItem, place: int | None) -> Draft:
    at = len(draft.entries) if place is None else place
    entry = Entry(draft.next_key, item)
    entries = (*draft.entries[:at], entry, *draft.entries[at:])
    return replace(draft, entries=entries, next_key=draft.next_key + 1)
