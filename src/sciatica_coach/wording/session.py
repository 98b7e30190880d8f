"""The words beside a session: its phases, and what a person says of an exercise after it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.wording.tongue import marked

PHASES: Mapping[SegmentKind, str] = MappingProxyType(
    {
        SegmentKind.LEAD_IN: marked("Get ready"),
        SegmentKind.INTRO: marked("Listen"),
        SegmentKind.STEP: marked("Get in place"),
        SegmentKind.MOVE: marked("Move"),
        SegmentKind.HOLD: marked("Hold"),
        SegmentKind.RELEASE: marked("Come back"),
        SegmentKind.REST: marked("Rest"),
        SegmentKind.BREATHE: marked("Breathe"),
        SegmentKind.SWITCH: marked("Other side"),
        SegmentKind.SET_REST: marked("Rest"),
        SegmentKind.CHANGE: marked("Change position"),
        SegmentKind.TIMED: marked("Keep going"),
        SegmentKind.CHECK: marked("How is it?"),
        SegmentKind.RISE: marked("Get up slowly"),
    }
)
REPORTS: Mapping[Report, str] = MappingProxyType(
    {
        Report.FINE: marked("Done, fine"),
        Report.HURT: marked("It hurt"),
        Report.SPREAD: marked("It went further down my leg"),
        Report.LEFT_OUT: marked("I left it out"),
    }
)
NOTE = marked("Anything else, in your own words? It stands on the sheet for your physiotherapist.")
LONGEST_NOTE = 300
