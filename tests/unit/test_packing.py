"""What goes into the packed program: all that it loads, and nothing that it never does."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKING = Path(__file__).parents[2] / "packaging" / "pyinstaller"
WHEEL = "/environment/lib/python3.11/site-packages/"


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def is_wanted() -> Callable[[str, str], bool]:
    before = set(sys.modules)
    wanted: Callable[[str, str], bool] = module("pruning").is_wanted
    assert set(sys.modules) == before, "it needs nothing but Python"
    return wanted


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "onnxruntime/capi/onnxruntime_pybind11_state.so",
        "hibari/assets/hibari.onnx",
        "sciatica_coach/assets/phrases/en.toml",
    ],
)
def test_what_the_coach_loads_is_packed(is_wanted: Callable[[str, str], bool], path: str) -> None:
    assert is_wanted(path, WHEEL + path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Sql.so.6",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "numpy/f2py/src/fortranobject.c",
    ],
)
def test_what_it_never_loads_is_not(is_wanted: Callable[[str, str], bool], path: str) -> None:
    assert not is_wanted(path, WHEEL + path)


def test_the_systems_libraries_stay_the_systems(is_wanted: Callable[[str, str], bool]) -> None:
    folder = "/lib/x86_64-linux-gnu/"
    assert not is_wanted("libglib-2.0.so.0", folder + "libglib-2.0.so.0")
    assert is_wanted("libpython3.11.so.1.0", folder + "libpython3.11.so.1.0")
    assert is_wanted("python3.11/lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so")
