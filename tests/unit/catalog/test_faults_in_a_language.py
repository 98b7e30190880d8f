"""What is wrong with a person's file is told in the language of whoever reads it."""

from __future__ import annotations

import re

import pytest

from sciatica_coach.catalog.importing import preview
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.wording.tongue import Filled, english

HEAD = 'name = "Mine"\n'
BRIDGE = '[[exercises]]\nid = "bridge"\n'
SIGNED = 'by = "Anna"\ndate = 2026-11-22\n'
OWN = '[[own_exercises]]\nid = "mine"\nname = "Mine"\nkind = "reps"\nposition = "supine"\n'
BROKEN = (
    "name = 3\n",
    'name = ""\n' + BRIDGE,
    'name = "two\\nlines"\n' + BRIDGE,
    HEAD,
    HEAD + "[[exercises]]\n",
    HEAD + '[[exercises]]\nid = "bridg"\n',
    HEAD + "colour = 1\n" + BRIDGE,
    HEAD + 'level = "high"\n' + BRIDGE,
    HEAD + 'no_floor = "yes"\n' + BRIDGE,
    HEAD + "no_floor = true\n" + BRIDGE,
    HEAD + f'id = "{"long" * 60}"\n' + BRIDGE,
    HEAD + "exercises = 3\n",
    HEAD + "exercises = [3]\n",
    HEAD + 'progress = "fast"\n' + BRIDGE,
    HEAD + "date = 2026-11-22\n" + BRIDGE,
    HEAD + 'by = "Anna"\n' + BRIDGE,
    HEAD + 'by = "Anna"\ndate = "soon"\n' + BRIDGE,
    HEAD + f'by = "{"A" * 400}"\ndate = 2026-11-22\n' + BRIDGE,
    HEAD + BRIDGE + "repetitions = 1000\n",
    HEAD + BRIDGE + "repetitions = true\n",
    HEAD + BRIDGE + "sets = 2\n",
    HEAD + BRIDGE + 'hold_s = "ten"\n',
    HEAD + BRIDGE + "hold_s = 5.55\n",
    HEAD + BRIDGE + "side = 1\n",
    HEAD + BRIDGE + "left = { repetitions = 2 }\n",
    HEAD + BRIDGE + 'variant = "upside_down"\n',
    HEAD + '[[exercises]]\nid = "figure_four"\nleft = { sets = 0 }\nright = { sets = 0 }\n',
    HEAD + '[[exercises]]\nid = "figure_four"\nleft = {}\n',
    HEAD + '[[exercises]]\nid = "figure_four"\nleft = []\n',
    HEAD + SIGNED + OWN + BRIDGE,
    HEAD + SIGNED + OWN + 'steps = "none"\npicture = "../away.exe"\ngo = "{up}"\n' + BRIDGE,
    HEAD + SIGNED + OWN.replace("mine", "Mine!") + 'steps = ["{"]\nback = "{a!r}"\n' + BRIDGE,
    HEAD + SIGNED + OWN.replace('"mine"', '"bridge"') + "needs = [1]\n" + BRIDGE,
    "name = Mine\n",
    "date = 22.11.2026\n",
    b"name = \xff",
)
SAID = re.compile(r"⟦[^⟦⟧]*⟧")


def bracketed(text: str, about: str = "", n: int = -1) -> str:
    """A tongue in which everything that was said stands in brackets."""
    return f"⟦{english(text, about, n)}⟧"


@pytest.mark.parametrize("content", BROKEN)
def test_a_fault_is_a_whole_sentence_of_the_language(
    content: str | bytes, catalog: Catalog
) -> None:
    written = content.encode() if isinstance(content, str) else content
    problems = preview(written, "mine.toml", catalog).problems
    assert problems

    for problem in problems:
        assert isinstance(problem.text, Filled)
        said = problem.text.said(bracketed)
        assert said.replace("⟦", "").replace("⟧", "") == problem.text
        while SAID.search(said):
            said = SAID.sub("", said)
        assert said == ""
