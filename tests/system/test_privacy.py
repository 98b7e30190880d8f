"""A whole session under a stand-in that lets no socket be made but those of this computer.

The stand-in sits in every Python process that the session starts, the window's and those of
its voice, and notes what it refused; and the window's own open files are looked through.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

STAND_IN = """
import os, sys

REFUSED = os.environ["REFUSED_CONNECTIONS"]

def watch(event, args):
    named = event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
    made = event == "socket.__new__" and int(args[1]) != 1
    reached = event in ("socket.connect", "socket.bind") and isinstance(args[1], tuple)
    if named or made or reached:
        with open(REFUSED, "a") as file:
            file.write(f"{event} {args[1:]!r}\\n")
        raise PermissionError(f"nothing may leave this computer: {event}")

sys.addaudithook(watch)
"""
LIFE = """
import os, sys
from pathlib import Path
from sciatica_coach.cli import main

def inodes(name):
    lines = Path("/proc/net", name).read_text().splitlines()[1:]
    return {line.split()[9] for line in lines}

def ours():
    links = (os.readlink(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd")
             if os.path.exists(f"/proc/self/fd/{each}"))
    return {link[8:-1] for link in links if link.startswith("socket:[")}

from sciatica_coach.ui.guide import Guide
ended = Guide.on_session_ended
def on_session_ended(self, *args):
    told = [name for name in ("tcp", "tcp6", "udp", "udp6") if inodes(name) & ours()]
    print("network sockets:", told, flush=True)
    return ended(self, *args)
Guide.on_session_ended = on_session_ended
sys.exit(main("--routine pelvic_tilt --start --confirmed --speed 60 --quit-after".split()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")
def test_nothing_leaves_the_computer_while_a_session_runs(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(STAND_IN, encoding="utf-8")
    refused = tmp_path / "refused"
    paths = [str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])]
    run = subprocess.run(
        [sys.executable, "-c", LIFE],
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(paths),
            "QT_QPA_PLATFORM": "offscreen",
            "REFUSED_CONNECTIONS": str(refused),
            "SCIATICA_COACH_HOME": str(tmp_path / "home"),
        },
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert "network sockets: []" in run.stdout
    assert not refused.exists()
