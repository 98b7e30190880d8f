"""What of Qt and Python the packed program does without. Pure: paths in, yes or no out.

A path is the one within the packed folder, its source the file that it comes from. What
belongs to the system (Linux: whatever lies in its library folders) is not packed: the
package names it in `Depends`, so that it is mended with the system.
"""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import PurePath

SYSTEM = ("/lib/", "/usr/lib/")
KEPT_OF_THE_SYSTEM = ("libpython3*",)
QT_LIBRARIES = frozenset(
    f"Qt6{name}"
    for name in (
        *("Core", "Gui", "Widgets", "Network", "DBus", "Svg", "PrintSupport"),
        *("XcbQpa", "WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration"),
        "OpenGL",
    )
)
QT_PLUGINS = (
    *("platforms/*", "wayland-*/*", "xcbglintegrations/*", "platforminputcontexts/*"),
    *("imageformats/*webp*", "imageformats/*svg*", "imageformats/*jpeg*", "iconengines/*"),
    *("styles/*", "printsupport/*", "platformthemes/*portal*"),
)
NEVER = ("*eglfs*", "*vkkhrdisplay*", "*linuxfb*", "*libqvnc*", "*virtualkeyboard*", "*minimalegl*")
QT_WORDS = frozenset({"qtbase_es.qm"})
"""What Qt says itself (in its dialogs and menus) in the languages that the window speaks."""
NEVER_ANYWHERE = ("*/tests/*", "*/test/*", "*.pyi", "PySide6/*.qm", "numpy/f2py/*", "*/include/*")


def is_wanted(path: str, source: str) -> bool:
    """Whether a file goes into the packed folder."""
    plain = PurePath(path).as_posix()
    name = PurePath(plain).name
    if name in QT_WORDS:
        return True
    if any(fnmatch(plain, pattern) for pattern in NEVER_ANYWHERE):
        return False
    if source.startswith(SYSTEM) and not plain.endswith((".py", ".pyc")):
        inside_python = "/python3" in source
        return inside_python or any(fnmatch(name, kept) for kept in KEPT_OF_THE_SYSTEM)
    if "PySide6/Qt" in plain or name.startswith("libQt6"):  # links to them lie at the top
        return _is_wanted_of_qt(plain, name)
    return True


def _is_wanted_of_qt(path: str, name: str) -> bool:
    if any(fnmatch(path, pattern) for pattern in NEVER):
        return False
    if "/plugins/" in path:
        return any(fnmatch(path.partition("/plugins/")[2], kept) for kept in QT_PLUGINS)
    library = name.partition(".")[0].removeprefix("lib")
    return not library.startswith("Qt6") or library in QT_LIBRARIES
