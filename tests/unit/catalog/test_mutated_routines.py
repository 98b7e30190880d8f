"""Whatever becomes of a file under many hands: nothing crashes, each message names its place."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.catalog.mutated_routines import FORMS, WHOLE, check, mutated
from tests.unit.catalog.routines_by_chance import CATALOG


def test_the_file_is_sound_before_anybody_touches_it() -> None:
    found = check(WHOLE.encode(), CATALOG)
    assert found.problems == ()
    assert found.text == WHOLE.rstrip("\n") + "\n"


@settings(deadline=None, max_examples=1_200, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=True), st.sampled_from(FORMS))
def test_a_mutated_file_is_a_routine_that_can_be_led_or_problems_with_their_places(
    chance: Random, file: str
) -> None:
    check(mutated(chance), CATALOG, file)
