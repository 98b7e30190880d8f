"""Reads exercises, routines and phrases from TOML files into frozen data.

Flow: `document` opens one file (text, values, line numbers), `table` takes typed
values out of it and notes every fault, `exercises`, `routines` and `phrases` turn a
document into one object of the catalogue, `catalog` walks the folders.

A bad file never stops the app: it is left out, and every fault of it is a `Problem`
that names the file, the key, the line and what was expected.
"""

from __future__ import annotations

from sciatica_coach.catalog.reader.catalog import Catalog, brought_along, read_catalog

__all__ = ["Catalog", "brought_along", "read_catalog"]
