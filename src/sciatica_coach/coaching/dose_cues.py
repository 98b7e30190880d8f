"""What is said of an exercise before it: its name, how often, how long, and on which sides."""

from __future__ import annotations

from collections.abc import Sequence

from sciatica_coach.catalog.exercise import Exercise, Side
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.phrasing import Phrasing, seconds_of
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Cue, Priority

MINUTE_MS = 60_000


def intro_cues(
    phrasing: Phrasing,
    prescription: Prescription,
    left_out: Sequence[Exercise] = (),
    comfort: str = "",
) -> tuple[Cue, ...]:
    """Name, amount and hold, the form where it is not the first one, and the routine's note.

    left_out  what the session goes without, told once: with its first exercise
    comfort   the phrase that leaving is fine, for which the lead-in had no room, or ""
    """
    exercise = prescription.exercise
    variant = exercise.variant(prescription.variant)
    if variant == exercise.variants[0] or prescription.familiarity is not Familiarity.FULL:
        name = phrasing.phrase("intro.name", Priority.TRANSITION, name=exercise.name)
    else:
        name = phrasing.phrase(
            "intro.form",
            Priority.TRANSITION,
            name=exercise.name,
            variant=_lower_first(variant.name),
        )
    names = ", ".join(_lower_first(each.name) for each in left_out)
    without = [phrasing.phrase("intro.left_out", Priority.TRANSITION, names=names)] if names else []
    return phrasing.in_turn(
        [
            *([phrasing.phrase(comfort, Priority.TRANSITION)] if comfort else []),
            *without,
            name,
            *_dose_cues(phrasing, prescription),
            *([phrasing.cue(prescription.note, Priority.TRANSITION)] if prescription.note else []),
        ]
    )


def _dose_cues(phrasing: Phrasing, prescription: Prescription) -> list[Cue]:
    """How often and how long: of both sides at once, or of each where they differ."""
    exercise = prescription.exercise
    if exercise.lasts:
        return [_length_cue(phrasing, prescription.hold_ms)]
    if exercise.counts_in is None:
        return []
    if not prescription.sides:
        counts = "intro.sets" if exercise.sided else "intro.repetitions"
        often = phrasing.phrase(counts, Priority.TRANSITION, n=prescription.amount)
        return [often, *_hold_cues(phrasing, prescription.hold_ms)]
    said: list[Cue] = []
    for side in sides_in_turn(prescription):
        hold_ms = prescription.dose_of(side).hold_ms
        said += [_side_amount_cue(phrasing, prescription, side), *_hold_cues(phrasing, hold_ms)]
    return said


def _length_cue(phrasing: Phrasing, length_ms: int) -> Cue:
    """How long a stay or a walk is."""
    spoken, shown = length_in_words(phrasing, length_ms)
    template = phrasing.phrases.template("intro.length")
    text, caption = template.format(length=spoken), template.format(length=shown)
    return Cue(0, phrasing.estimated_ms(text), Priority.TRANSITION, text, caption)


def length_in_words(phrasing: Phrasing, length_ms: int) -> tuple[str, str]:
    """A length as it is said and shown: "2 minutes 30 seconds"; words and digits."""
    minutes, rest_ms = divmod(length_ms, MINUTE_MS)
    parts: list[tuple[str, str]] = []
    if minutes:
        parts.append(phrasing.said("count.minutes", n=minutes))
    if rest_ms or not minutes:
        parts.append(phrasing.said("count.seconds", n=seconds_of(rest_ms)))
    spoken, shown = zip(*parts, strict=True)
    return " ".join(spoken).lower(), " ".join(shown).lower()


def sides_in_turn(prescription: Prescription) -> list[Side]:
    """The sides that an exercise is done on, in their order; none without sides."""
    first = prescription.first_side
    order = [first, first.other] if first else []
    return [side for side in order if prescription.dose_of(side).amount > 0]


def sides_at(prescription: Prescription, number: int) -> list[Side]:
    """The sides of that round or pair, in turn: one alone where the other has fewer."""
    turns = sides_in_turn(prescription)
    return [side for side in turns if number <= prescription.dose_of(side).amount]


def _side_amount_cue(phrasing: Phrasing, prescription: Prescription, side: Side) -> Cue:
    """How often this side comes, where the sides differ."""
    key = "intro.one_side" if len(prescription.sides) == 1 else "intro.side"
    amount = prescription.dose_of(side).amount
    return phrasing.phrase(key, Priority.TRANSITION, 0, n=amount, **phrasing.phrases.sides(side))


def amount_of_each_side(phrasing: Phrasing, prescription: Prescription) -> str:
    """The same as one line of the screen: "Left side 3 times, right side 2 times"."""
    said = [
        _side_amount_cue(phrasing, prescription, side).caption.rstrip(".")
        for side in sides_in_turn(prescription)
    ]
    return ", ".join([*said[:1], *(_lower_first(each) for each in said[1:])])


def _hold_cues(phrasing: Phrasing, hold_ms: int) -> list[Cue]:
    """How long each hold is; nothing where nothing is held."""
    if not hold_ms:
        return []
    return [phrasing.phrase("intro.hold", Priority.TRANSITION, n=seconds_of(hold_ms))]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
