"""What the rules hold to in any life: never silently more, caution first, unknown is not fine."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.advice import advise
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Change, Pain, Place, change
from sciatica_coach.coaching.past import Past, PastSession, Played, Today, Whose
from sciatica_coach.coaching.past_walk import stand
from sciatica_coach.coaching.progression import ROWS, Effect, Moment, Sight, first
from sciatica_coach.coaching.report import Report
from tests.unit.coaching.life import FIRST_DAY, MORNING, ladders

NAMES = ("press_up", "bridge", "figure_four", "childs_pose")
DAYS = 40
ANYBODY = st.sampled_from(Whose)
LIVES = settings(max_examples=60)

pains = st.builds(
    Pain,
    st.none() | st.integers(0, 10),
    st.none() | st.sampled_from(Place),
    st.none() | st.sampled_from(SoreSide),
)
mild = st.builds(Pain, st.none() | st.integers(0, 3), st.none() | st.just(Place.BACK))


@st.composite
def played(draw: st.DrawFn, whose: st.SearchStrategy[Whose]) -> Played:
    name = draw(st.sampled_from(NAMES))
    return Played(
        name,
        draw(st.sampled_from(ladders()[name].rungs)),
        draw(st.none() | st.sampled_from(Report)),
        draw(whose),
        whole=draw(st.booleans()),
        hurt=draw(st.booleans()),
    )


@st.composite
def pasts(draw: st.DrawFn, whose: st.SearchStrategy[Whose] = ANYBODY) -> Past:
    """Any past of some weeks, tidy or not."""
    moments = draw(
        st.lists(st.tuples(st.integers(0, DAYS), st.integers(0, 1439)), max_size=12, unique=True)
    )
    sessions = [
        PastSession(
            FIRST_DAY + day,
            minute,
            tuple(draw(st.lists(played(whose), max_size=3, unique_by=lambda each: each.exercise))),
            draw(pains | mild),
            draw(pains | mild),
            draw(st.booleans()),
            draw(st.booleans()),
        )
        for day, minute in sorted(moments)
    ]
    mornings = draw(st.dictionaries(st.integers(0, DAYS + 1), pains | mild, max_size=12))
    return Past(
        tuple(sessions),
        {FIRST_DAY + day: pain for day, pain in mornings.items()},
        start=draw(st.sampled_from([Level.NEWCOMER, Level.USUAL])),
    )


todays = st.builds(
    Today,
    st.integers(FIRST_DAY + DAYS + 1, FIRST_DAY + DAYS + 30),
    st.just(MORNING),
    st.just(NAMES),
    pains,
    st.booleans(),
)


@LIVES
@given(pasts(), todays)
def test_an_offer_is_one_rung_of_one_exercise_below_its_top_with_three_clean_reports(
    past: Past, today: Today
) -> None:
    offer = advise(past, today, ladders()).offer
    if offer is None:
        return
    standing = stand(past, ladders(), None).exercises[offer.exercise]
    ladder = ladders()[offer.exercise]
    assert offer.rung - standing.rung == (0 if standing.gentler else 1)
    assert offer.rung <= ladder.top
    good = {
        session.day
        for session in past.sessions
        for each in session.played
        if each.exercise == offer.exercise and each.report in {Report.FINE, Report.HURT}
    }
    assert len(good) >= 3
    assert not today.signed


@LIVES
@given(pasts(st.sampled_from([Whose.COACH])), todays)
def test_nothing_rises_unless_the_person_takes_it(past: Past, today: Today) -> None:
    for id_, decision in advise(past, today, ladders()).decisions.items():
        assert decision.rung <= ladders()[id_].levels[past.start]
        if decision.dose is not None:
            assert decision.dose in ladders()[id_].rungs[: decision.rung + 1]


@LIVES
@given(pasts(), todays)
def test_without_one_report_of_fine_or_hurt_there_is_no_offer(past: Past, today: Today) -> None:
    silent = tuple(
        replace(each, played=tuple(one._replace(report=None) for one in each.played))
        for each in past.sessions
    )
    assert advise(replace(past, sessions=silent), today, ladders()).offer is None


@LIVES
@given(pasts(), todays)
def test_without_any_entry_of_pain_there_is_no_offer(past: Past, today: Today) -> None:
    silent = tuple(
        replace(each, before=NOT_SAID, after=NOT_SAID, gently=False, signed=False)
        for each in past.sessions
    )
    unknown = replace(past, sessions=silent, mornings={})
    assert advise(unknown, replace(today, before=NOT_SAID), ladders()).offer is None


@LIVES
@given(pasts(), todays, st.sampled_from(NAMES))
def test_a_worse_last_report_never_leads_to_more(past: Past, today: Today, name: str) -> None:
    ranks: list[int] = []
    last = PastSession(today.day - 1, MORNING, ())
    for report in (Report.SPREAD, Report.HURT, Report.FINE):
        dose = ladders()[name].rungs[0]
        ended = replace(last, played=(Played(name, dose, report),))
        later = replace(past, sessions=(*past.sessions, ended))
        decision = advise(later, today, ladders()).decisions[name]
        ranks.append(-1 if decision.aside else 2 * decision.rung + (not decision.gentler))
    assert ranks == sorted(ranks)


@LIVES
@given(pasts(), todays)
def test_on_a_day_with_a_rule_of_its_own_nothing_is_offered(past: Past, today: Today) -> None:
    advice = advise(past, today, ladders())
    if advice.day is not None or advice.screening is not None:
        assert advice.offer is None
    if advice.day is not None and advice.day.then is Effect.EASY_DAYS:
        for id_, decision in advice.decisions.items():
            assert today.signed or decision.dose == ladders()[id_].rungs[0]


@LIVES
@given(pasts(), todays, st.integers(0, 9))
def test_more_pain_at_the_start_is_never_answered_with_less_caution(
    past: Past, today: Today, number: int
) -> None:
    def caution(number: int) -> int:
        before = Pain(number, today.before.place, today.before.side)
        day = advise(past, replace(today, before=before), ladders()).day
        return Effect.OFFER if day is None else day.then

    assert caution(number + 1) <= caution(number)


@LIVES
@given(pasts(), todays)
def test_the_same_past_gives_the_same_advice(past: Past, today: Today) -> None:
    assert advise(past, today, ladders()) == advise(past, today, ladders())


sights = st.builds(
    Sight,
    signed=st.booleans(),
    new_in_both=st.booleans(),
    urgent=st.booleans(),
    pain=st.none() | st.integers(0, 10),
    usual=st.none() | st.integers(0, 10),
    easy_days=st.booleans(),
    gap_days=st.none() | st.integers(0, 40),
    risen=st.booleans(),
    present=st.integers(0, 5),
    taken=st.integers(0, 5),
    gentler=st.booleans(),
    whose=st.sampled_from(Whose),
    report=st.none() | st.sampled_from(Report),
    running=st.integers(0, 3),
    nearer=st.booleans(),
    fine_throughout=st.booleans(),
    bad_mornings=st.integers(0, 3),
    new_or_hurt=st.booleans(),
)


@given(sights, st.sampled_from(Moment))
@settings(max_examples=300)
def test_the_most_cautious_of_the_rows_that_hold_wins(sight: Sight, moment: Moment) -> None:
    holding = [row for row in ROWS if row.moment is moment and row.when(sight)]
    row = first(moment, sight)
    assert (row is None) is (not holding)
    if row is not None:
        assert row.then == min(each.then for each in holding)


@given(sights)
def test_every_report_has_an_answer(sight: Sight) -> None:
    assert first(Moment.REPORT, sight) is not None


@given(pains, pains)
def test_place_comes_before_number_and_what_is_missing_is_unknown(than: Pain, now: Pain) -> None:
    became = change(than, now)
    if than.place is not None and now.place is not None and than.place != now.place:
        assert became is (Change.WORSE if now.place > than.place else Change.NEARER)
    elif than.number is None or now.number is None:
        assert became is Change.UNKNOWN
    else:
        assert became is (Change.WORSE if now.number >= than.number + 2 else Change.NOT_WORSE)


@LIVES
@given(pasts(), todays, st.integers(-5 * 365, 10 * 365))
def test_a_clock_that_was_moved_breaks_nothing_and_raises_nothing(
    past: Past, today: Today, moved: int
) -> None:
    today = replace(today, day=today.day + moved)
    advice = advise(past, today, ladders())
    offer = advice.offer
    assert offer is None or offer.rung <= ladders()[offer.exercise].top
    for id_, decision in advice.decisions.items():
        assert 0 <= decision.rung < len(ladders()[id_].rungs)


@LIVES
@given(pasts(), todays, st.integers(-5 * 365, 10 * 365))
def test_a_sign_holds_and_is_cleared_whatever_the_clock_says(
    past: Past, today: Today, moved: int
) -> None:
    today = replace(today, day=today.day + moved)
    told = advise(replace(past, urgent=True), today, ladders())
    assert not told.may_start
    looked_at = replace(past, urgent=False, cleared=(today.moment,))
    calm = replace(today, before=NOT_SAID)
    day = advise(looked_at, calm, ladders()).day
    assert day is None or day.then not in {Effect.EMERGENCY, Effect.STOPPED}
