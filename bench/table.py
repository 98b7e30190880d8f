"""One row a figure: what was measured, against what, and whether it is good enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Spread:
    """Several runs of the same: the median, and how far they lay apart."""

    values: tuple[float, ...]

    @property
    def middle(self) -> float:
        return median(self.values)

    def text(self, unit: str) -> str:
        if len(self.values) == 1:
            return f"{self.middle:.4g} {unit}"
        return f"{self.middle:.4g} {unit} ({min(self.values):.4g} to {max(self.values):.4g})"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    beside  what stands beside ours, or ""
    limit   the largest value that is good enough, or None where the row only informs
    value   what is held against the limit, in `unit`; without a unit there is none to tell
    """

    what: str
    ours: str
    beside: str = ""
    value: float = 0.0
    limit: float | None = None
    unit: str = ""

    @property
    def is_good(self) -> bool:
        return self.limit is None or self.value <= self.limit

    @property
    def verdict(self) -> str:
        if self.limit is None:
            return f"{self.value:.3g} {self.unit}, no limit" if self.unit else ""
        return (
            f"{self.value:.3g} ≤ {self.limit:g} {self.unit}"
            if self.is_good
            else (f"{self.value:.3g} > {self.limit:g} {self.unit}  MISSED")
        )


def printed(rows: Sequence[Row]) -> str:
    """The rows as a table, columns as wide as they need to be."""
    cells = [("", "Sciatica Coach", "beside it", "limit")]
    cells += [(row.what, row.ours, row.beside, row.verdict) for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]
    lines.insert(1, "-" * max(len(line) for line in lines))
    return "\n".join(lines)
