"""An exercise file with a fault is left out and named; the others go on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sciatica_coach.catalog.reader import Catalog, read_catalog


@pytest.fixture
def copy(assets: Path, tmp_path: Path) -> Path:
    """A copy of the assets that a test may spoil."""
    for folder in ("exercises", "routines", "phrases"):
        shutil.copytree(assets / folder, tmp_path / "assets" / folder)
    return tmp_path / "assets"


def spoiled(copy: Path, name: str, old: str, new: str) -> Catalog:
    """The catalogue after one change in one file."""
    path = copy / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return read_catalog(copy, None)


@pytest.mark.parametrize(
    ("old", "new", "key", "text"),
    [
        (
            'kind = "sided_hold"',
            'kind = "dance"',
            "kind",
            'Expected "reps", "sided_hold", "pulse", "sided_reps", "flow", "timed" or "guided"',
        ),
        (
            'first = "right"',
            'first = "up"',
            "sides.first",
            'Expected "left" or "right", found "up"',
        ),
        ("hold_min_s = 10", "hold_min_s = 31", "cap.hold_s", "Expected seconds from 31 to 60"),
        (
            "[levels.usual]\namount = 3",
            "[levels.usual]\namount = 6",
            "levels.usual.amount",
            "Expected a whole number from 1 to 5, found 6.",
        ),
        (
            "[levels.top]",
            "[levels.highest]",
            "levels.top",
            "This key is missing; expected a table [levels.top].",
        ),
        ('easier = "foot_down"', 'easier = "foot"', "easier", 'There is no variant "foot".'),
        ('easier = "foot_down"', 'easier = "pull"', "easier", "Expected easier forms that end"),
        ('id = "foot_down"', 'id = "pull"', "id", 'Another variant has the id "pull".'),
        ('variants = ["pull"]', 'variants = ["pul"]', "variants", 'There is no variant "pul".'),
        ("{side} ankle on your {other}", "{side} ankle on your {othr}", "full", 'found "{othr}"'),
        ("{side} ankle on your {other}", "{side ankle on your {other}", "full", "Expected"),
        ("{side} ankle on your {other}", "{side!r} on your {other}", "full", "Expected only plain"),
        ('role = "switch"', 'role = "release"', "variants", 'no step with the role "switch"'),
        (
            'role = "switch"',
            'role = "hold"',
            "variants",
            '"pull" has more than one step with the role "hold".',
        ),
        ('go = "Draw in"', "", "words.go", "This key is missing; expected a text in quotes."),
        ('go = "Draw in"', 'go = ""', "words.go", "Expected a text, found an empty one."),
        ("switch_s = 10", "rest_s = 10", "tempo.rest_s", "This key is not known here."),
        ('needs = ["mat"]', 'needs = ["mat", 2]', "needs", "Expected a list of texts"),
        ('needs = ["mat"]', 'needs = "mat"', "needs", "Expected a list of texts"),
        (
            'aims = ["stretch"]',
            'aims = ["stretch", "relax"]',
            "aims",
            '"rest" or "get_up", found "relax".',
        ),
        ('surfaces = ["mat", "bed"]', "surfaces = []", "surfaces", "found an empty list."),
        (
            'surfaces = ["mat", "bed"]',
            'surfaces = ["floor"]',
            "surfaces",
            'Expected "mat", "bed", "chair", "wall" or "standing", found "floor".',
        ),
        (
            'start_pose = "seated"\n',
            "",
            "start_pose",
            'Expected "start_pose" for a form in another position than the exercise.',
        ),
        (
            'surfaces = ["chair"]\n',
            "",
            "surfaces",
            'Expected "surfaces" for a form in another position than the exercise.',
        ),
        (
            'easier = "foot_down"',
            'easier = "chair"',
            "easier",
            'Expected an easier form in the same position, found "chair" in another.',
        ),
        ('position = "chair"', 'position = "sofa"', "position", 'found "sofa".'),
        ("[words]", "[[words]]", "words", "Expected a table [words], found a list."),
        ("order = 4", "order = 4\nsanskrit = 1", "sanskrit", "This key is not known here."),
    ],
)
def test_a_fault_of_an_exercise_is_named_and_the_exercise_left_out(
    copy: Path, old: str, new: str, key: str, text: str
) -> None:
    catalog = spoiled(copy, "exercises/figure_four.toml", old, new)
    faults = [problem for problem in catalog.problems if "exercises/" in problem.file]
    assert {problem.file for problem in faults} == {"exercises/figure_four.toml"}
    assert any(problem.key == key and text in problem.text for problem in faults)
    assert all(problem.line is not None for problem in faults)
    assert "figure_four" not in catalog.exercises
    assert "bridge" in catalog.exercises


def test_an_empty_exercise_file_names_all_that_it_needs(copy: Path) -> None:
    (copy / "exercises" / "bridge.toml").write_text("")
    faults = [
        problem for problem in read_catalog(copy, None).problems if "bridge.toml" in problem.file
    ]
    assert all(problem.text.startswith("This key is missing;") for problem in faults)
    assert [problem.key for problem in faults if problem.key] == [
        "order",
        "kind",
        "hold_min_s",
        "cap",
        "name",
        "position",
        "origin",
        "steps",
        "variants",
        "words",
        "levels",
        "tempo",
        "start_pose",
        "benefit",
        "muscles",
        "easier",
        "harder",
        "leave_out",
        "surfaces",
        "references",
    ]


def test_a_sided_exercise_needs_its_sides(copy: Path) -> None:
    catalog = spoiled(copy, "exercises/seated_twist.toml", "[sides]", "[side]")
    assert {"sides", "side"} <= {problem.key for problem in catalog.problems}


def test_a_level_names_a_form_that_exists(copy: Path) -> None:
    old = 'variant = "forearms"'
    catalog = spoiled(copy, "exercises/press_up.toml", old, 'variant = "forearm"')
    assert (
        "levels.newcomer.variant",
        'There is no variant "forearm". Did you mean "forearms"?',
    ) in {(problem.key, problem.text) for problem in catalog.problems}


def test_a_routine_that_needs_a_left_out_exercise_is_left_out_too(copy: Path) -> None:
    catalog = spoiled(copy, "exercises/figure_four.toml", "order = 4", "order = x")
    assert list(catalog.routines)[:1] == ["strong_back"]
    assert {problem.file for problem in catalog.problems} == {
        "exercises/figure_four.toml",
        "routines/first_steps.toml",
        "routines/source_programme.toml",
        "routines/loosen_up.toml",
    }


def test_an_exercise_without_sides_cannot_name_one(copy: Path) -> None:
    old = 'full = "Lie on your back, knees bent."'
    catalog = spoiled(copy, "exercises/bridge.toml", old, 'full = "{side} knee bent."')
    assert [problem.text for problem in catalog.problems if problem.key == "full"] == [
        'Expected no braces here, found "{side}".'
    ]


def test_a_file_name_that_cannot_be_an_id_is_named(copy: Path) -> None:
    (copy / "exercises" / "bridge.toml").rename(copy / "exercises" / "My Bridge.toml")
    catalog = read_catalog(copy, None)
    assert catalog.problems[0].key is None
    assert "exercise's id" in catalog.problems[0].text


def test_a_new_exercise_is_one_new_file(copy: Path) -> None:
    text = (copy / "exercises" / "pelvic_tilt.toml").read_text(encoding="utf-8")
    (copy / "exercises" / "brace.toml").write_text(text, encoding="utf-8")
    catalog = read_catalog(copy, None)
    assert catalog.problems == ()
    assert "brace" in catalog.exercises
    assert catalog.routines["brace"].items[0].exercise == "brace"


def test_a_new_routine_of_ours_is_one_new_file(copy: Path) -> None:
    text = (copy / "routines" / "first_steps.toml").read_text(encoding="utf-8")
    (copy / "routines" / "more.toml").write_text(text.replace("order = 1", "order = 2"))
    assert list(read_catalog(copy, None).routines)[:3] == [
        "first_steps",
        "more",
        "source_programme",
    ]


def test_without_any_assets_there_is_an_empty_catalogue_and_its_reasons(tmp_path: Path) -> None:
    catalog = read_catalog(tmp_path, None)
    assert not catalog.exercises
    assert not catalog.routines
    assert not catalog.phrases.templates
    assert [problem.file for problem in catalog.problems] == [
        "exercises",
        "routines",
        "phrases/en.toml",
    ]


def test_every_exercise_of_ours_says_what_it_is_for(assets: Path) -> None:
    exercises = read_catalog(assets, None).exercises.values()
    assert not [each.id for each in exercises if not each.aims]
