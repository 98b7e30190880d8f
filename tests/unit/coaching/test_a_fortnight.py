"""Three weeks of somebody's life: pain rises, spreads and settles, and days are missed.

What is expected was worked out by hand from the table of rules, day by day, before the
code was run.
"""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Dose
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import Pain, Place
from sciatica_coach.coaching.past import PutBack, Whose
from tests.unit.coaching.life import FINE, HURT, SPREAD, Life, pain

PAIR = ("bridge", "figure_four")
START = (Dose(5, 5_000), Dose(2, 15_000))


def left(number: int, place: Place) -> Pain:
    return Pain(number, place, SoreSide.LEFT)


def doses(life: Life, before: Pain) -> tuple[Dose | None, ...]:
    decisions = life.advice(*PAIR, before=before).decisions
    return tuple(decisions[id_].dose for id_ in PAIR)


def test_a_fortnight_in_which_pain_rises_spreads_and_settles_and_days_are_missed() -> None:
    life = Life()
    pain_rises(life)
    pain_spreads(life)
    pain_settles(life)
    days_are_missed(life)


def pain_rises(life: Life) -> None:
    calm = left(2, Place.BUTTOCK)

    # Days 1 to 3: calm, all reported fine, the mornings answered.
    for day in range(3):
        advice = life.advice(*PAIR, before=calm)
        assert (advice.day, advice.offer) == (None, None), f"day {day + 1}"
        assert doses(life, calm) == START
        life.play(dict.fromkeys(PAIR, FINE), before=calm, after=calm)
        life.sleep(morning=calm)

    # Day 4: three clean days. Both have waited equally long; the routine's first is offered.
    offer = life.advice(*PAIR, before=calm).offer
    assert offer is not None
    assert (offer.exercise, offer.now, offer.dose) == ("bridge", Dose(5, 5_000), Dose(5, 8_000))
    life.play(
        dict.fromkeys(PAIR, FINE),
        doses={"bridge": offer.dose},
        whose=Whose.OFFER,
        before=calm,
        after=calm,
    )
    # A sorer morning after something new: it goes back (P4).
    life.sleep(morning=left(4, Place.BUTTOCK))

    # Day 5: 4 at the start. "Gently" stands beside Start (L5), the list is asked again.
    advice = life.advice(*PAIR, before=left(4, Place.BUTTOCK))
    assert advice.day is not None
    assert advice.day.key == "L5"
    assert advice.screening is not None
    assert advice.offer is None
    bridge = advice.decisions["bridge"]
    assert (bridge.rung, bridge.row and bridge.row.key) == (0, "P4")
    life.play(
        dict.fromkeys(PAIR, FINE),
        gently=True,
        before=left(4, Place.BUTTOCK),
        after=left(3, Place.BUTTOCK),
    )
    life.sleep(morning=left(3, Place.BUTTOCK))


def pain_spreads(life: Life) -> None:
    # Day 6: the figure four goes further down the leg (P2). It stands on its lowest rung, so
    # it becomes the easier form.
    sore = left(3, Place.BUTTOCK)
    life.play({"bridge": FINE, "figure_four": SPREAD}, before=sore, after=left(3, Place.THIGH))
    life.sleep(morning=left(3, Place.THIGH))
    decision = life.advice(*PAIR, before=sore).decisions["figure_four"]
    assert (decision.rung, decision.gentler, decision.aside) == (0, True, False)

    # Day 7: again, so it is set aside until somebody was asked. That morning was the second
    # in a row that was worse than the last: down the thigh, then a number of 5.
    life.play({"bridge": FINE, "figure_four": SPREAD}, before=sore, after=left(3, Place.THIGH))
    life.sleep(morning=left(5, Place.THIGH))
    advice = life.advice(*PAIR, before=sore)
    assert advice.decisions["figure_four"].aside
    assert advice.day is not None
    assert advice.day.key == "P4.easy_days"


def pain_settles(life: Life) -> None:
    # Days 8 and 9 are missed, the two easy days with them. Day 10: it has settled.
    life.sleep(2)
    settled = left(1, Place.BACK)
    advice = life.advice(*PAIR, before=settled)
    assert (advice.day, advice.screening, advice.offer) == (None, None, None)

    # Days 10 to 12: the bridge alone, without a word about the mornings. What is entered
    # before the next session stands in for them; of the last night nothing is known yet.
    for _ in range(3):
        life.play({"bridge": FINE}, before=settled, after=settled)
        life.sleep()
    assert life.advice("bridge").offer is None
    assert life.advice("bridge").asleep

    # Day 13: with today's entry it is known, and the last rise was nine days ago.
    advice = life.advice("bridge", before=settled)
    assert advice.offer is not None
    assert advice.offer.dose == Dose(5, 8_000)
    # The offer is left; the session hurts in the same place. It stays (P3), and is unearned.
    life.play({"bridge": HURT}, before=settled, after=settled)
    life.sleep(morning=settled)
    advice = life.advice("bridge", before=settled)
    decision = advice.decisions["bridge"]
    assert (decision.rung, decision.row and decision.row.key) == (0, "P3")
    assert advice.offer is None


def days_are_missed(life: Life) -> None:
    settled = left(1, Place.BACK)

    # Day 14: "I asked, put it back": on its lowest rung, still in its easier form.
    life.put_back.append(PutBack(life.day, "figure_four"))
    decision = life.advice(*PAIR, before=settled).decisions["figure_four"]
    assert (decision.aside, decision.gentler) == (False, True)
    assert decision.dose == Dose(2, 15_000)

    # Nine days away: each goes back a rung (P8), and the list is asked again.
    life.play(dict.fromkeys(PAIR, FINE), before=settled, after=settled)
    life.sleep(9)
    advice = life.advice(*PAIR, before=pain(1))
    assert advice.screening is not None
    assert advice.screening.key == "S.gap"
    for id_ in PAIR:
        decision = advice.decisions[id_]
        assert (decision.rung, decision.row and decision.row.key) == (0, "P8")
