"""The house stands as it is drawn: layers, and a core that is pure."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "sciatica_coach"
PYPROJECT = ROOT / "pyproject.toml"
CONTRACTS = tomllib.loads(PYPROJECT.read_text())["tool"]["importlinter"]["contracts"]
LAYERS_CONTRACT = next(each for each in CONTRACTS if each["type"] == "layers")
LAYERS = [set(re.findall(r"[\w.]+", row)) for row in LAYERS_CONTRACT["layers"]]
PURE_CONTRACT = next(each for each in CONTRACTS if "pure" in each["name"])

# A core that could reach one of these could not be replayed to the millisecond.
NEVER_IN_THE_CORE = {
    "PySide6",
    "asyncio",
    "datetime",
    "os",
    "pathlib",
    "random",
    "socket",
    "sqlite3",
    "subprocess",
    "threading",
    "time",
}


def modules() -> list[str]:
    """Names below the package, such as `coaching.session`; a package by its own name."""
    return sorted(
        ".".join(file.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
        for file in SOURCE.rglob("*.py")
        if file != SOURCE / "__init__.py"
    )


def layer_of(module: str) -> int | None:
    for number, layer in enumerate(LAYERS):
        if any(module == name or module.startswith(name + ".") for name in layer):
            return number
    return None


def holds_only_words(module: str) -> bool:
    """Whether the module is a package that holds its docstring and no code."""
    file = SOURCE / module.replace(".", "/") / "__init__.py"
    return file.exists() and all(
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        for node in ast.parse(file.read_text()).body
    )


def test_an_upper_layer_may_import_a_lower_one_and_never_back() -> None:
    # In a process of its own: the linter sets up logging, and silences ours for good.
    linter = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as run; run()",
    ]
    told = subprocess.run(
        [*linter, "--config", str(PYPROJECT), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_the_house_has_modules_to_look_at() -> None:
    assert {"catalog.exercise", "coaching.segments"} <= set(modules())


@pytest.mark.parametrize("module", modules())
def test_every_module_is_in_a_layer(module: str) -> None:
    assert layer_of(module) is not None or holds_only_words(module), (
        f"{module} is in no layer: name it in pyproject.toml, under the first contract of "
        "[tool.importlinter], beside what it may not import"
    )


def test_the_two_lowest_layers_are_held_to_purity() -> None:
    lowest = {f"sciatica_coach.{name}" for name in LAYERS[-1] | LAYERS[-2]}
    assert lowest == set(PURE_CONTRACT["source_modules"])


def test_purity_means_no_qt_clock_file_process_or_chance() -> None:
    assert set(PURE_CONTRACT["forbidden_modules"]) >= NEVER_IN_THE_CORE
