"""The words beside a session: its phases, and what a person says of an exercise after it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.segments import SegmentKind

PHASES: Mapping[SegmentKind, str] = MappingProxyType(
    {
        SegmentKind.LEAD_IN: "Get ready",
        SegmentKind.INTRO: "Listen",
        SegmentKind.STEP: "Get in place",
        SegmentKind.MOVE: "Move",
        SegmentKind.HOLD: "Hold",
        SegmentKind.RELEASE: "Come back",
        SegmentKind.REST: "Rest",
        SegmentKind.BREATHE: "Breathe",
        SegmentKind.SWITCH: "Other side",
        SegmentKind.SET_REST: "Rest",
        SegmentKind.CHANGE: "Change position",
        SegmentKind.TIMED: "Keep going",
        SegmentKind.CHECK: "How is it?",
        SegmentKind.RISE: "Get up slowly",
    }
)
REPORTS: Mapping[Report, str] = MappingProxyType(
    {
        Report.FINE: "Done, fine",
        Report.HURT: "It hurt",
        Report.SPREAD: "It went further down my leg",
        Report.LEFT_OUT: "I left it out",
    }
)
