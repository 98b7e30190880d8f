"""Can a window be shown? Asked before Qt loads, for Qt itself would abort.

Without a display, or with one of the system's libraries missing, Qt ends the process
with a core dump and a message that blames the wrong library. So the libraries are
loaded here one by one, the display is opened and closed once, and what is wrong becomes
one sentence that names what to do. Only Linux needs this: elsewhere Qt brings what it
needs.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping

_QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""What Qt opens, and the Debian package that has it; what else it needs comes with these."""

_CORE = {"libglib-2.0.so.0": "libglib2.0-0"}
_TERMINAL = "add --terminal to be led through the session in this terminal"


class System:
    """What is asked of the computer; a test puts its own in this place."""

    def has_library(self, name: str) -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    def opens_x11(self) -> bool:
        """Whether the display that DISPLAY names answers."""
        try:
            xcb = ctypes.CDLL("libxcb.so.1")
        except OSError:
            return False
        xcb.xcb_connect.restype = ctypes.c_void_p
        xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
        xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
        connection = xcb.xcb_connect(None, None)
        fault = xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
        return not fault

    def opens_wayland(self) -> bool:
        """Whether the compositor that WAYLAND_DISPLAY names answers."""
        try:
            wayland = ctypes.CDLL("libwayland-client.so.0")
        except OSError:
            return False
        wayland.wl_display_connect.restype = ctypes.c_void_p
        wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
        display = wayland.wl_display_connect(None)
        if display is None:
            return False
        wayland.wl_display_disconnect(display)
        return True


def window_problem(
    environ: Mapping[str, str], system: System | None = None, platform: str = sys.platform
) -> str | None:
    """One sentence on why no window can be shown and what to do; None if one can."""
    if platform != "linux":
        return None
    system = system or System()
    missing = _missing(_QT, system)
    if missing:
        return _install(missing)
    platforms = _platforms(environ)
    if not platforms:
        return (
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): start the "
            f"coach from your desktop, or {_TERMINAL}."
        )
    problems = [_platform_problem(each, environ, system) for each in platforms]
    return None if None in problems else problems[0]


def terminal_problem(system: System | None = None, platform: str = sys.platform) -> str | None:
    """The same for the terminal, which needs Qt's core alone."""
    missing = _missing(_CORE, system or System()) if platform == "linux" else []
    return _install(missing, terminal=False) if missing else None


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """What Qt will try, one after the other: what it was told, else what the desktop offers."""
    told = environ.get("QT_QPA_PLATFORM", "")
    if told:
        return [each.partition(":")[0] for each in told.split(";")]
    offered = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    return [platform for platform, variable in offered.items() if environ.get(variable)]


def _platform_problem(platform: str, environ: Mapping[str, str], system: System) -> str | None:
    """What keeps this one from working; one that needs no display always does."""
    match platform:
        case "xcb":
            return _display_problem("DISPLAY", _X11, system.opens_x11, environ, system)
        case "wayland" | "wayland-egl":
            opens = system.opens_wayland
            return _display_problem("WAYLAND_DISPLAY", _WAYLAND, opens, environ, system)
        case "offscreen" | "minimal" | "vnc" | "eglfs":
            return None
        case _:
            return (
                f"No window can be shown by “{platform}” (QT_QPA_PLATFORM): "
                f"leave that variable away, or {_TERMINAL}."
            )


def _display_problem(
    variable: str,
    libraries: Mapping[str, str],
    opens: Callable[[], bool],
    environ: Mapping[str, str],
    system: System,
) -> str | None:
    missing = _missing(libraries, system)
    if missing:
        return _install(missing)
    name = environ.get(variable, "")
    by_name = variable == "WAYLAND_DISPLAY" and name and not name.startswith("/")
    if by_name and not environ.get("XDG_RUNTIME_DIR"):
        # The library complains aloud of its own where it cannot even look.
        return f"XDG_RUNTIME_DIR is not set: start the coach from your desktop, or {_TERMINAL}."
    if opens():
        return None
    there = f"The display {name} ({variable}) does not answer" if name else f"{variable} is not set"
    return f"{there}: start the coach from your desktop, or {_TERMINAL}."


def _missing(libraries: Mapping[str, str], system: System) -> list[str]:
    return [package for name, package in libraries.items() if not system.has_library(name)]


def _install(packages: list[str], *, terminal: bool = True) -> str:
    names = " ".join(packages)
    what = "a system library is" if len(packages) == 1 else "system libraries are"
    instead = f", or {_TERMINAL}" if terminal else ""
    return (
        f"The coach cannot open, because {what} missing: on Debian or Ubuntu, run "
        f"“sudo apt install {names}”{instead}."
    )
