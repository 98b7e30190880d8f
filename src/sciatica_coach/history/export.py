"""What was done and said, for other programs: rows of a table, or one document; pure.

Played and reported stand in columns of their own, and what was not said is empty: unknown.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from sciatica_coach.history.database import History

SCHEMA = 1
PLAYED = (
    "started", "routine", "level", "exercise", "form", "amount", "hold_s", "planned", "held",
    "held_s", "said_it_hurts", "reported", "ended",
)  # fmt: skip
SAID = ("when", "moment", "pain", "place", "side")
IN_WORDS = ("when", "session", "in_words")


def played_rows(history: History) -> list[tuple[Any, ...]]:
    """One row for each exercise of each session, oldest first; demonstrations are left out."""
    return history.rows(
        "SELECT session.wall, routine, level, played.exercise, variant, amount,"
        " hold_ms / 1000.0, planned, held, held_ms / 1000.0, hurt, reported.answer, ending"
        " FROM played JOIN session ON session.id = played.session"
        " LEFT JOIN reported ON reported.session = played.session"
        " AND reported.exercise = played.exercise WHERE speed = 1"
        " ORDER BY session.id, played.exercise"
    )


def said_rows(history: History) -> list[tuple[Any, ...]]:
    """One row for each entry of pain, as it was made."""
    rows = history.rows(
        "SELECT line, moment, pain, place, side FROM said WHERE entry = 'pain' ORDER BY number"
    )
    return [(json.loads(line).get("wall"), *told) for line, *told in rows]


def word_rows(history: History) -> list[tuple[Any, ...]]:
    """One row for what was said of a session in words, as it was typed last."""
    rows = history.rows(
        "SELECT line FROM said WHERE number IN (SELECT max(number) FROM said"
        " WHERE entry = 'note' GROUP BY coalesce(session, number)) ORDER BY number"
    )
    lines = (json.loads(line) for (line,) in rows)
    said = ((line.get("wall"), line.get("session"), line.get("text")) for line in lines)
    return [row for row in said if row[2]]


def as_csv(history: History) -> str:
    """Tables below each other, each with its heading: sessions, entries of pain, words."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    tables = (
        (PLAYED, played_rows(history)),
        (SAID, said_rows(history)),
        (IN_WORDS, word_rows(history)),
    )
    for heading, rows in tables:
        writer.writerow(heading)
        writer.writerows(rows)
        writer.writerow(())
    return out.getvalue()


def as_json(history: History) -> str:
    """The same as one document."""

    def told(heading: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> list[dict[str, Any]]:
        return [dict(zip(heading, row, strict=True)) for row in rows]

    document = {
        "schema": SCHEMA,
        "sessions": told(PLAYED, played_rows(history)),
        "pain": told(SAID, said_rows(history)),
        "words": told(IN_WORDS, word_rows(history)),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
