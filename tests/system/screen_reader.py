"""A screen reader of one's own: a display, a session bus, and what AT-SPI tells over it.

What a screen reader knows of a program it asks over D-Bus, and so does this one: it reads
the tree of what is in sight, presses what has an action, sets what has a value, and hears
what is announced. Display and buses belong to the test alone: nobody's desktop is touched.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from jeepney import DBusAddress, MatchRule, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ATSPI = "org.a11y.atspi"
ROOT = "/org/a11y/atspi/accessible/root"
PATIENCE_S = 20.0
STATES = {4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 30: "visible"}
"""The numbers of AT-SPI's states, as far as they are read here."""


class DesktopError(Exception):
    """A question was answered with an error: often what was asked for is gone."""


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as it was when it was read.

    value    where it stands, or None where it has no value
    actions  what can be done with it, in the program's order
    """

    path: str
    role: str
    name: str
    description: str
    value: float | None
    states: frozenset[str]
    actions: tuple[str, ...]
    children: tuple[Node, ...] = field(repr=False)

    @property
    def shape(self) -> list[tuple[str, str]]:
        """What is there, whatever it says."""
        return [(each.path, each.role) for each in self.walk()]

    def walk(self) -> Iterator[Node]:
        """It and everything in it, in the order in which it is read."""
        yield self
        for child in self.children:
            yield from child.walk()


class Desktop:
    """A display and a session bus of one's own, in `folder`; `environment` leads to them."""

    def __init__(self, folder: Path) -> None:
        self.environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._started: list[subprocess.Popen[str]] = []
        screen = self._start("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
        self.environment["DISPLAY"] = f":{screen}"
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus

    def close(self) -> None:
        """End what was started here, and what the bus has started."""
        for process in reversed(self._started):
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate()

    def _start(self, *command: str) -> str:
        """Start a server, and give back the line in which it says where it is."""
        server = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._started.append(server)
        assert server.stdout is not None
        return server.stdout.readline().strip()


class ScreenReader:
    """Reads and works one program on the desktop."""

    def __init__(self, desktop: Desktop) -> None:
        session = open_dbus_connection(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = _answer(session, launcher, "GetAddress")
        session.close()
        self._open = ExitStack()
        self._bus = open_dbus_connection(str(address))
        self._open.callback(self._bus.close)
        self._program = ""
        told = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        self._told: deque[Message] = deque()
        self._open.enter_context(self._bus.filter(told, queue=self._told))
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        _answer(self._bus, bus, "AddMatch", "s", told.serialise())
        registry = DBusAddress("/org/a11y/atspi/registry", f"{ATSPI}.Registry", f"{ATSPI}.Registry")
        wait_for(lambda: self._registers_at(registry), "the registry of what is listened to")

    def close(self) -> None:
        self._open.close()

    def meet(self, program: str) -> None:
        """Wait until the program of that name is on the desktop."""
        self._program = wait_for(lambda: self._bus_name_of(program), f"{program} on the desktop")

    def read(self) -> Node:
        """What is visible of the program now."""
        return wait_for(self._tree_at_rest, "a tree that stands still")

    @property
    def announced(self) -> tuple[str, ...]:
        """What the program has told screen readers by itself, in its order."""
        self._property(ROOT, "Name")  # what was told before this answer has come by then
        return tuple(str(cast("tuple[str, object]", each.body[3])[1]) for each in self._told)

    def find(self, role: str, name: str, *, whole: bool = False) -> str:
        """The path of what has that role and a name that begins so, once it is in sight.

        whole  it has no more of a name than that
        """
        return wait_for(lambda: self._found(role, name, whole=whole), f"{role} {name}")

    def press(self, role: str, name: str, *, whole: bool = False) -> None:
        """Do with it what a screen reader's user does: the first of its actions."""
        self._call(self.find(role, name, whole=whole), "Action", "DoAction", "i", 0)

    def set_value(self, role: str, name: str, value: float) -> None:
        place = self._at(self.find(role, name), "org.freedesktop.DBus.Properties")
        wanted = ("d", value)
        _answer(self._bus, place, "Set", "ssv", f"{ATSPI}.Value", "CurrentValue", wanted)

    def write(self, name: str, text: str) -> None:
        """Put the text into the field of that name, in place of what stands there."""
        self._call(self.find("text", name), "EditableText", "SetTextContents", "s", text)

    def _registers_at(self, registry: DBusAddress) -> bool:
        """Whether it could be told what is listened to; it has only just been started."""
        try:
            _answer(self._bus, registry, "RegisterEvent", "s", "object:announcement")
        except DesktopError:
            return False
        return True

    def _bus_name_of(self, program: str) -> str:
        desk = DBusAddress(ROOT, f"{ATSPI}.Registry", f"{ATSPI}.Accessible")
        (programs,) = _answer(self._bus, desk, "GetChildren")
        for self._program, _ in cast("list[tuple[str, str]]", programs):
            if self._property(ROOT, "Name") == program:
                return self._program
        return ""

    def _found(self, role: str, name: str, *, whole: bool) -> str | None:
        try:
            found = self._search(ROOT, role, name)
            fits = (path for path in found if not whole or self._property(path, "Name") == name)
            return next(fits, None)
        except DesktopError:
            return None

    def _search(self, path: str, role: str, name: str) -> Iterator[str]:
        if path != ROOT and "visible" not in self._states(path):
            return
        named = str(self._property(path, "Name")).startswith(name)
        if named and self._call(path, "Accessible", "GetRoleName") == role:
            yield path
        for child in self._below(path):
            yield from self._search(child, role, name)

    def _states(self, path: str) -> frozenset[str]:
        low, high = cast("list[int]", self._call(path, "Accessible", "GetState"))
        bits = low | high << 32
        return frozenset(state for bit, state in STATES.items() if bits >> bit & 1)

    def _below(self, path: str) -> list[str]:
        children = cast("list[tuple[str, str]]", self._call(path, "Accessible", "GetChildren"))
        return [child for _, child in children]

    def _tree(self, path: str) -> Node | None:
        """The tree as it is; None where it changed while it was read."""
        try:
            return self._node(path)
        except DesktopError:
            return None

    def _tree_at_rest(self) -> Node | None:
        """The tree, where nothing came, went or moved while it was read: else that is met twice."""
        before, now = self._tree(ROOT), self._tree(ROOT)
        return now if before and now and before.shape == now.shape else None

    def _node(self, path: str) -> Node:
        able = str(self._call(path, "Accessible", "GetInterfaces"))
        states = self._states(path)
        shown = () if path != ROOT and "visible" not in states else self._below(path)
        children = map(self._node, shown)
        actions: list[tuple[str, str, str]] = []
        if f"{ATSPI}.Action'" in able:
            actions = cast("list[tuple[str, str, str]]", self._call(path, "Action", "GetActions"))
        value = None
        if f"{ATSPI}.Value'" in able:
            value = float(str(self._property(path, "CurrentValue", "Value")))
        return Node(
            path=path,
            role=str(self._call(path, "Accessible", "GetRoleName")),
            name=str(self._property(path, "Name")),
            description=str(self._property(path, "Description")),
            value=value,
            states=states,
            actions=tuple(name for name, _, _ in actions),
            children=tuple(each for each in children if _is_in_sight(each)),
        )

    def _property(self, path: str, name: str, interface: str = "Accessible") -> object:
        place = self._at(path, "org.freedesktop.DBus.Properties")
        (answer,) = _answer(self._bus, place, "Get", "ss", f"{ATSPI}.{interface}", name)
        return cast("tuple[str, object]", answer)[1]

    def _call(
        self, path: str, interface: str, method: str, form: str = "", *values: object
    ) -> object:
        place = self._at(path, f"{ATSPI}.{interface}")
        return _answer(self._bus, place, method, form, *values)[0]

    def _at(self, path: str, interface: str) -> DBusAddress:
        return DBusAddress(path, self._program, interface)


Found = TypeVar("Found")


def wait_for(look: Callable[[], Found | None], wanted: str) -> Found:
    """What `look` finds, as soon as it finds something."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(f"waited in vain for {wanted}")


def _is_in_sight(node: Node) -> bool:
    return node.role == "application" or "visible" in node.states


def _answer(
    bus: DBusConnection, place: DBusAddress, method: str, form: str = "", *values: object
) -> tuple[object, ...]:
    question = new_method_call(place, method, form or None, values)
    reply = bus.send_and_get_reply(question, timeout=PATIENCE_S)
    if reply.header.message_type is MessageType.error:
        raise DesktopError(f"{method}: {reply.body}")
    return reply.body
