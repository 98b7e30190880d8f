"""Can a window be shown? One sentence says why not, before Qt could abort."""

from __future__ import annotations

import pytest

from sciatica_coach.desktop.display import System, terminal_problem, window_problem


class Computer(System):
    """A Linux computer with all libraries and both kinds of display, but for what is named."""

    def __init__(self, *missing: str, x11: bool = True, wayland: bool = True) -> None:
        self._missing = missing
        self._x11 = x11
        self._wayland = wayland

    def has_library(self, name: str) -> bool:
        return not name.startswith(self._missing or ("none",))

    def opens_x11(self) -> bool:
        return self._x11

    def opens_wayland(self) -> bool:
        return self._wayland


def asked(computer: Computer, **environ: str) -> str:
    return window_problem(environ, computer, "linux") or ""


def test_with_a_display_a_window_can_be_shown() -> None:
    assert asked(Computer(), DISPLAY=":0") == ""
    assert asked(Computer(), WAYLAND_DISPLAY="wayland-0", XDG_RUNTIME_DIR="/run/me") == ""
    assert asked(Computer(), WAYLAND_DISPLAY="/run/me/wayland-0") == ""


@pytest.mark.parametrize("platform", ["nonsense", "linuxfb", "minimalegl"])
def test_a_platform_that_shows_no_windows_is_named_before_qt_would_abort(platform: str) -> None:
    said = asked(Computer(), DISPLAY=":0", QT_QPA_PLATFORM=platform)
    assert said.startswith(f"No window can be shown by “{platform}” (QT_QPA_PLATFORM)")
    assert asked(Computer(), DISPLAY=":0", QT_QPA_PLATFORM=f"{platform};xcb") == ""


def test_without_a_folder_for_its_socket_no_wayland_answers() -> None:
    assert "XDG_RUNTIME_DIR is not set" in asked(Computer(), WAYLAND_DISPLAY="wayland-0")


def test_without_a_display_the_terminal_is_offered() -> None:
    said = asked(Computer())
    assert said.startswith("There is no display here")
    assert "--terminal" in said


def test_a_display_that_does_not_answer_is_named() -> None:
    assert "display :99 (DISPLAY)" in asked(Computer(x11=False), DISPLAY=":99")
    silent = asked(Computer(wayland=False), WAYLAND_DISPLAY="wayland-7", XDG_RUNTIME_DIR="/run/me")
    assert "wayland-7" in silent


def test_one_of_two_displays_is_enough() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/me"}
    assert asked(Computer(x11=False), **both) == ""
    assert asked(Computer(wayland=False), **both) == ""
    assert asked(Computer("libxcb-cursor"), **both) == ""
    assert asked(Computer(x11=False, wayland=False), **both) != ""


def test_what_is_missing_is_named_as_the_packages_to_install() -> None:
    said = asked(Computer("libxcb-icccm", "libxcb-keysyms"), DISPLAY=":0")
    assert "sudo apt install libxcb-icccm4 libxcb-keysyms1" in said
    assert "xcb-cursor" not in said
    said = asked(Computer("libGL", "libdbus"), DISPLAY=":0", QT_QPA_PLATFORM="offscreen")
    assert "sudo apt install libgl1 libdbus-1-3" in said
    assert "libwayland-cursor0" in asked(Computer("libwayland-cursor"), WAYLAND_DISPLAY="w")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600", "eglfs"])
def test_a_platform_of_qt_that_needs_no_display_is_let_through(platform: str) -> None:
    assert asked(Computer(x11=False, wayland=False), QT_QPA_PLATFORM=platform) == ""


def test_a_platform_that_is_asked_for_must_work_itself() -> None:
    assert asked(Computer(), QT_QPA_PLATFORM="xcb", DISPLAY=":0") == ""
    assert "DISPLAY" in asked(Computer(x11=False), QT_QPA_PLATFORM="xcb", WAYLAND_DISPLAY="w")
    assert "WAYLAND" in asked(Computer(wayland=False), QT_QPA_PLATFORM="wayland", DISPLAY=":0")
    assert asked(Computer(wayland=False), QT_QPA_PLATFORM="wayland;xcb", DISPLAY=":0") == ""


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_a_display_along(system: str) -> None:
    assert window_problem({}, Computer("lib"), system) is None
    assert terminal_problem(Computer("lib"), system) is None


def test_the_terminal_needs_one_library_and_names_it() -> None:
    assert terminal_problem(Computer("libGL", "libxcb"), "linux") is None
    said = terminal_problem(Computer("libglib"), "linux")
    assert said is not None
    assert "sudo apt install libglib2.0-0" in said
    assert "--terminal" not in said


def test_this_computer_is_asked_without_a_crash() -> None:
    assert not System().has_library("libnothing-of-the-kind.so.1")
    assert isinstance(System().opens_x11(), bool)
    assert isinstance(System().opens_wayland(), bool)
