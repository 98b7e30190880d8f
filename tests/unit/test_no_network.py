"""Nothing leaves the computer: our own modules know no network."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import sciatica_coach

SOURCES = Path(sciatica_coach.__file__).parent
NETWORK = frozenset(
    {
        "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests",
        "smtplib", "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser",
        "websockets", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebSockets", "socket",
        "PySide6.QtWebEngineCore",
    }
)  # fmt: skip
ON_THIS_COMPUTER = {
    "desktop/door.py": {
        "PySide6.QtNetwork.QLocalServer",
        "PySide6.QtNetwork.QLocalSocket",
    },
    "desktop/termination.py": {"socket"},
}
"""What may be there: a local socket for the second start, a pair of sockets for signals."""


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported, and every name out of one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{each.name}" for each in node.names)


def reaches_out(name: str) -> bool:
    return any(name == each or name.startswith(f"{each}.") for each in NETWORK)


def test_no_module_of_ours_imports_network_code() -> None:
    found = {
        path.relative_to(SOURCES).as_posix(): {
            name
            for name in imported(ast.parse(path.read_text(encoding="utf-8")))
            if reaches_out(name)
        }
        for path in sorted(SOURCES.rglob("*.py"))
    }
    assert {path: names for path, names in found.items() if names} == ON_THIS_COMPUTER


def test_of_sockets_only_a_pair_is_made() -> None:
    source = (SOURCES / "desktop" / "termination.py").read_text(encoding="utf-8")
    used = {
        node.attr
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "socket"
    }
    assert used == {"socketpair"}
