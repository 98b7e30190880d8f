"""Small exercises of each kind beside the built-in ones: written as files are, and read so."""

from __future__ import annotations

from functools import cache

from sciatica_coach.catalog.exercise import Exercise, Level
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.exercises import read_exercise
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching.choices import Choices, Experience, Familiarity
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.timeline import compile_plan
from tests.sessions import Playback, catalog, routine_of

_HEAD = """
order = 90
name = "{name}"
position = "{position}"
kind = "{kind}"
origin = "added"
start_pose = "start"
surfaces = ["chair", "standing"]
needs = []
tags = []
benefit = "May help."
muscles = "Many."
easier = "A little less."
harder = "A little more."
leave_out = "When it is too much."
"""
_VARIANTS = """
[[variants]]
id = "usual"
name = "Usual"
summary = "As it is."
origin = "added"
easier = "small"

[[variants]]
id = "small"
name = "Smaller"
summary = "Only a little way."
origin = "added"
"""
_REFERENCES = """
[[references]]
claim = "All of it"
source = "Our choice"
origin = "added"
"""


def _step(role: str, label: str, full: str, short: str = "", **more: object) -> str:
    lines = ["[[steps]]", f'role = "{role}"', f'label = "{label}"', f'full = "{full}"']
    lines += [f'short = "{short}"', 'origin = "added"']
    values = {"pose": f"{role}_pose"} | more
    for key, value in values.items():
        lines.append(
            f"{key} = {value!r}" if isinstance(value, int | float) else f'{key} = "{value}"'
        )
    return "\n".join(lines) + "\n\n"


def _levels(newcomer: str, usual: str, top: str, cap: str) -> str:
    levels = {"levels.newcomer": newcomer, "levels.usual": usual, "levels.top": top, "cap": cap}
    return "".join(f"[{key}]\n{value}\n" for key, value in levels.items())


def _amounts(*amounts: int) -> str:
    newcomer, usual, top = (f"amount = {each}" for each in amounts)
    return _levels(newcomer, usual, top, top)


def _exercise(
    name: str, position: str, kind: str, *parts: str, variants: str = _VARIANTS, top: str = ""
) -> str:
    head = _HEAD.format(name=name, position=position, kind=kind)
    return head + top + "\n" + "\n".join(parts) + variants + _REFERENCES


_SIDES = '[sides]\nfirst = "left"\nleft = "left leg"\nright = "right leg"\n'
DEAD_BUG = _exercise(
    "Dead bug",
    "supine",
    "sided_reps",
    '[words]\ngo = "Lift"\nback = "Lower"\nexit = "Foot down. Rest."\n',
    "[tempo]\nmove_s = 3\nrelease_s = 3\nrest_s = 2\n",
    _SIDES,
    _amounts(4, 6, 12),
    _step("arrange", "Knees bent", "Lie on your back, knees bent.", "Knees bent.", number=1),
    _step("movement", "Lift one foot", "Next, one foot rises.", "One foot.", number=2),
    _step("release", "Lower slowly", "Lower slowly.", "Lower.", number=3),
)
BIRD_DOG = _exercise(
    "Bird dog",
    "hands_knees",
    "sided_reps",
    '[words]\ngo = "Reach"\nback = "Back"\nexit = "Knee and hand down. Rest."\n',
    "[tempo]\nmove_s = 3\nrelease_s = 3\nrest_s = 2\n",
    _SIDES,
    _levels(
        "amount = 3\nhold_s = 2",
        "amount = 5\nhold_s = 5",
        "amount = 10\nhold_s = 10",
        "amount = 10\nhold_s = 10",
    ),
    _step("arrange", "Hands under shoulders", "Hands under your shoulders.", "Hands.", number=1),
    _step("movement", "Reach", "Next, your {side} leg slides back.", "{side} leg.", number=2),
    _step("hold", "Hold {hold} seconds", "Hold.", "Hold.", number=3),
    _step("release", "Come back", "Come back slowly.", "Back.", number=4),
    _step("switch", "Other side", "Now the {side} side.", "", number=5),
    top="hold_min_s = 1\n",
)
NERVE_GLIDE = _exercise(
    "Nerve glide",
    "chair",
    "sided_reps",
    '[words]\ngo = "Straighten"\nback = "Bend"\nexit = "Foot down. Rest."\n',
    "[tempo]\nmove_s = 2.5\nrelease_s = 2.5\nrest_s = 0\n",
    _SIDES,
    _amounts(5, 10, 15),
    _step("arrange", "Sit tall", "Sit tall.", "Sit tall.", number=1),
    _step("movement", "Knee and chin", "Next, one knee straightens.", "Knee.", number=2),
    _step("release", "Bend", "Bend the knee.", "Bend.", number=3),
)
COMMENCING = _exercise(
    "Commencing",
    "standing",
    "flow",
    '[words]\nexit = "Let your arms sink. Stand quietly."\n',
    _amounts(4, 6, 10),
    _step("arrange", "Stand tall", "Stand tall, knees soft.", "Stand tall.", number=1),
    _step(
        "movement",
        "Arms float up",
        "Breathe in. Your arms float up to shoulder height, palms down.",
        "Arms up.",
        number=2,
        move_s=4.5,
        breath="in",
    ),
    _step(
        "movement",
        "Hands sink",
        "Breathe out. Your hands press down to your hips, and you sink a little.",
        "Hands down.",
        number=3,
        move_s=4.5,
        breath="out",
        pose="low",
    ),
    _step("amount", "{times}", "", number=4),
)
_HANDS = (
    _step("arrange", "Feet apart", "Feet apart, knees soft.", "Feet apart.", number=1),
    _step(
        "movement",
        "Weight to the {side}",
        "Your weight moves to your {side} foot. Your hands travel with it.",
        "Over to the {side}.",
        number=2,
        move_s=5,
        breath="out",
    ),
    _step(
        "movement",
        "Hands swap",
        "Your hands swap height.",
        "Swap.",
        number=3,
        move_s=5,
        breath="in",
    ),
)
CLOUD_HANDS = _exercise(
    "Cloud hands",
    "standing",
    "flow",
    '[words]\nexit = "Let your arms sink. Stand quietly."\n',
    _SIDES + 'turns = "repetition"\n',
    _amounts(3, 5, 8),
    *_HANDS,
    _step("switch", "Back the same way", "And back to your {side}, the same way.", "", number=4),
)
BRUSH_KNEE = _exercise(
    "Brush knee",
    "standing",
    "flow",
    '[words]\nexit = "Let your arms sink. Stand quietly."\n',
    _SIDES + 'turns = "set"\n',
    _amounts(3, 4, 8),
    *_HANDS,
    _step("switch", "Change feet", "Change feet. Now your {side} side.", ""),
    _step("release", "Stand quietly", "Stand quietly for two breaths.", "", number=4),
)
CORPSE_POSE = _exercise(
    "Corpse pose",
    "supine",
    "timed",
    '[words]\ngo = "Rest"\nexit = "Wiggle your fingers and toes. Bend your knees."\n',
    _levels("hold_s = 120", "hold_s = 180", "hold_s = 600", "hold_s = 600"),
    _step("arrange", "Lie on your back", "Lie on your back.", "Lie down.", number=1),
    _step("phase", "Rest {length}", "Let your breath slow.", "", number=2),
    _step("release", "Wake up slowly", "Wiggle your fingers and toes.", "", number=3),
    top="hold_min_s = 60\n",
)
WALK = _exercise(
    "Walking",
    "standing",
    "timed",
    '[words]\ngo = "Walk"\nexit = "Slow down. Stand still."\n',
    _levels("hold_s = 300", "hold_s = 900", "hold_s = 2400", "hold_s = 2400"),
    _step("arrange", "Flat ground", "Find flat, even ground.", "Flat ground.", number=1),
    _step(
        "phase",
        "Slowly first",
        "Slowly first.",
        "Easy steps.",
        number=2,
        share=33,
        at_most_s=300,
        pose="slow",
    ),
    _step(
        "phase", "Walk so that you can talk", "A pace at which you can still talk.", "", number=3
    ),
    _step(
        "phase", "Slow down", "Now slow down.", "", number=4, share=33, at_most_s=300, pose="slow"
    ),
    top="hold_min_s = 120\n",
)
GETTING_DOWN = _exercise(
    "Getting down",
    "standing",
    "guided",
    _step("arrange", "Hold on", "Hold on to your chair.", "", number=1),
    _step("arrange", "Kneel", "Kneel on one knee, then on both.", "", number=2, after_s=5),
    _step("arrange", "Lie down", "Lie down over your side.", "", number=3, pose="lying"),
    top='ends_in = "supine"\n',
)
TEXTS = {
    "sample_dead_bug": DEAD_BUG,
    "sample_bird_dog": BIRD_DOG,
    "sample_nerve_glide": NERVE_GLIDE,
    "sample_tc_commencing": COMMENCING,
    "sample_tc_cloud_hands": CLOUD_HANDS,
    "sample_tc_brush_knee": BRUSH_KNEE,
    "sample_corpse_pose": CORPSE_POSE,
    "sample_walk": WALK,
    "sample_getting_down": GETTING_DOWN,
}


def read(text: str, id_: str = "mine") -> Exercise | tuple[Problem, ...]:
    """The exercise of a file's text, or what is wrong with it."""
    document = parse_document(text.encode(), f"exercises/{id_}.toml", id_)
    assert isinstance(document, Document), document
    ordered = read_exercise(document)
    return ordered.exercise if ordered else tuple(document.problems)


@cache
def all_exercises() -> dict[str, Exercise]:
    """The built-in exercises, and the samples."""
    found = dict(catalog().exercises)
    for id_, text in TEXTS.items():
        exercise = read(text, id_)
        assert isinstance(exercise, Exercise), exercise
        found[id_] = exercise
    return found


def known(familiarity: Familiarity, sessions: int = 20) -> Experience:
    """Somebody who knows every form of every exercise that well."""
    exercises = all_exercises().values()
    forms = {(each.id, form.id): familiarity for each in exercises for form in each.variants}
    return Experience(sessions, forms)


def kinds_plan(
    routine: str | Routine,
    level: Level | None = Level.NEWCOMER,
    choices: Choices | None = None,
    known: Experience | None = None,
) -> Plan:
    """The plan of a routine, or of one exercise alone."""
    found = routine_of(routine) if isinstance(routine, str) else routine
    chosen = choices or Choices(level=level)
    return compile_plan(
        found, all_exercises(), catalog().phrases, chosen, known or Experience(), {}
    )


def playing_kind(*exercises: str, level: Level = Level.NEWCOMER) -> Playback:
    return Playback(kinds_plan(routine_of(*exercises), level))
