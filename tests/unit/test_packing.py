"""What goes into the packed program: all that it loads, and nothing that it never does."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from importlib.metadata import packages_distributions, requires
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
PACKING = ROOT / "packaging" / "pyinstaller"
EXTRAS = ["natural"] if importlib.util.find_spec("hibari") else []
"""The natural voice is an extra, which not every environment has."""
OF_THE_NATURAL_VOICE = {"hibari-tts", "onnxruntime", "numpy"} if EXTRAS else set()
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
        "libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "onnxruntime/capi/onnxruntime_pybind11_state.so",
        "hibari/assets/hibari.onnx",
        "sciatica_coach/assets/phrases/en.toml",
        "sciatica_coach/assets/translations/es.qm",
        "PySide6/Qt/translations/qtbase_es.qm",
    ],
)
def test_what_the_coach_loads_is_packed(is_wanted: Callable[[str, str], bool], path: str) -> None:
    assert is_wanted(path, WHEEL + path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Sql.so.6",
        "libQt6EglFSDeviceIntegration.so.6",
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


def test_qt_says_its_own_words_in_every_language_of_the_window() -> None:
    languages = {each.stem for each in (ROOT / "assets" / "translations").glob("*.qm")}
    assert {f"qtbase_{each}.qm" for each in languages} == module("pruning").QT_WORDS


def test_the_systems_libraries_stay_the_systems(is_wanted: Callable[[str, str], bool]) -> None:
    folder = "/lib/x86_64-linux-gnu/"
    assert not is_wanted("libglib-2.0.so.0", folder + "libglib-2.0.so.0")
    assert is_wanted("libpython3.11.so.1.0", folder + "libpython3.11.so.1.0")
    assert is_wanted("python3.11/lib-dynload/_json.so", "/usr/lib/python3.11/lib-dynload/_json.so")


MODULES = {
    "wakepy": ["wakepy"],
    "hibari": ["hibari-tts"],
    "PySide6": ["PySide6_Essentials"],
    "_cffi_backend": ["cffi"],
}


def test_what_is_packed_is_known_by_its_modules_and_by_its_files() -> None:
    brought_by = module("wholeness").brought_by
    packed = ["wakepy.core.mode", "PySide6/Qt/lib/libQt6Core.so.6", "os", "libz.so.1"]
    assert brought_by(packed, MODULES) == {"wakepy", "pyside6-essentials"}


def test_what_is_wanted_depends_on_the_voice() -> None:
    wanted = module("wholeness").wanted
    requirements = [
        "PySide6-Essentials<6.12,>=6.8",
        'hibari-tts<0.3; extra == "natural"',
        "tomli_w",
        "elsewhere; sys_platform == 'nowhere'",
    ]
    assert wanted(requirements, []) == {"pyside6-essentials", "tomli-w"}
    assert wanted(requirements, ["natural"]) == {"pyside6-essentials", "tomli-w", "hibari-tts"}


def test_all_that_the_program_requires_is_known_to_the_packing_by_a_module() -> None:
    """So that one which is left out is named, and not left out in silence."""
    wholeness = module("wholeness")
    required = wholeness.wanted(requires("sciatica-coach"), EXTRAS)
    known = wholeness.brought_by(packages_distributions(), packages_distributions())
    assert required - known == set()
    assert "wakepy" in required


def test_every_packed_part_brings_the_text_of_its_licence() -> None:
    packed = {"pyside6-essentials", "wakepy", "pyttsx3", *OF_THE_NATURAL_VOICE}
    texts = set(module("licences").licence_files(packed))
    folders = {(Path(file).name, folder) for file, folder in texts}
    notices = {("NOTICE", "hibari-tts")} if EXTRAS else set()
    assert {("LGPL-3.0.txt", "."), ("GPL-3.0.txt", "."), *notices} <= folders
    brought = {folder.partition("/")[0] for _, folder in texts}
    assert brought == {"wakepy", "pyttsx3", "python", ".", *OF_THE_NATURAL_VOICE}
    assert all(Path(file).is_file() for file, _ in texts)


def test_a_part_without_a_text_stops_the_packing() -> None:
    with pytest.raises(SystemExit, match="fontpkg is packed, and the text"):
        list(module("licences").licence_files({"fontpkg"}))
