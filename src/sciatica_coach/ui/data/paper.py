"""Puts a page of HTML on paper: as a PDF, or by a printer."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

MARGIN_MM = 16.0
DOTS_PER_INCH = 96
"""As screens have it: sizes of letters that a page names are meant so."""
TITLE = marked("Exercises at home")


Images = Mapping[str, QImage]
NO_IMAGES: Images = MappingProxyType({})


def pdf_of(page: str, images: Images = NO_IMAGES) -> bytes:
    """The page as a PDF; `images` are those that it names."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(tr(TITLE))
    document = _document(page, images)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer  # the document is whole only then
    return bytes(buffer.data().data())


def print_on(page: str, printer: QPrinter, images: Images = NO_IMAGES) -> None:
    """Print the page."""
    _document(page, images).print_(printer)


def with_images(page: str, images: Images) -> str:
    """The page with its images in it, as a browser shows it."""
    for name, image in images.items():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        data = b64encode(buffer.data().data()).decode("ascii")
        page = page.replace(f"<img src='{name}'", f"<img src='data:image/png;base64,{data}'")
    return page


def _document(page: str, images: Images) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)  # the paper has one
    for name, image in images.items():
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
    document.setHtml(page)
    return document
