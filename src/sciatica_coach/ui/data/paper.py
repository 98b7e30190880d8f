"""Puts a page of HTML on paper: as a PDF, or by a printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

MARGIN_MM = 16.0
TITLE = "Exercises at home"


def pdf_of(page: str) -> bytes:
    """The page as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(TITLE)
    _document(page).print_(writer)
    del writer  # the document is whole only then
    return bytes(buffer.data().data())


def print_on(page: str, printer: QPrinter) -> None:
    """Print the page."""
    _document(page).print_(printer)


def _document(page: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(page)
    return document
