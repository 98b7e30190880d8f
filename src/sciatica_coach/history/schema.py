"""The tables of the history, and how an older file becomes a newer one.

What was played and what was reported are tables of their own. `migrations` are applied in
order; SQLite's `user_version` counts how many a file has had. The file is an index of the
journals and the diary: a migration may drop a table, for it is filled again.
"""

from __future__ import annotations

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE session (
            id TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            day INTEGER NOT NULL,
            minute INTEGER NOT NULL,
            wall TEXT NOT NULL,
            routine TEXT NOT NULL,
            level TEXT NOT NULL,
            speed REAL NOT NULL,
            led_ms INTEGER NOT NULL,
            holds INTEGER NOT NULL,
            ending TEXT
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE played (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            exercise TEXT NOT NULL,
            variant TEXT NOT NULL,
            amount INTEGER NOT NULL,
            hold_ms INTEGER NOT NULL,
            planned INTEGER NOT NULL,
            held INTEGER NOT NULL,
            held_ms INTEGER NOT NULL,
            hurt INTEGER NOT NULL,
            PRIMARY KEY (session, exercise, variant)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE reported (
            session TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            exercise TEXT NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (session, exercise)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE said (
            number INTEGER PRIMARY KEY,
            day INTEGER NOT NULL,
            minute INTEGER NOT NULL,
            entry TEXT NOT NULL,
            session TEXT,
            moment TEXT,
            pain INTEGER,
            place TEXT,
            side TEXT,
            line TEXT NOT NULL
        )
        """,
        "CREATE TABLE read_so_far (file TEXT PRIMARY KEY, size INTEGER NOT NULL)",
        "CREATE INDEX session_by_day ON session (day, speed, led_ms, holds)",
        "CREATE INDEX played_by_exercise ON played (exercise, session)",
        "CREATE INDEX said_by_entry ON said (entry, day, minute, moment, pain, place, side)",
    ),
)
VERSION = len(MIGRATIONS)
