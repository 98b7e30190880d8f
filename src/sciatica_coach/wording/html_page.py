"""A whole page of HTML, as paper and other programs read it; pure."""

from __future__ import annotations

from html import escape

from sciatica_coach.wording.tongue import Tr, english


def html_page(title: str, style: str, body: str, *, tr: Tr = english) -> str:
    """The page around its body, which is HTML already; `style` is CSS."""
    language = tr("en", "the language of a page, as HTML names it")
    return (
        f"<!DOCTYPE html><html lang='{escape(language)}'><head><meta charset='utf-8'>"
        f"<title>{escape(title)}</title><style>{style}</style></head>"
        f"<body>{body}</body></html>"
    )
