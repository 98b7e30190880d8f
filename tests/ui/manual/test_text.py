"""What is written in the guide's small part of Markdown becomes what a window can show."""

from __future__ import annotations

import re

import pytest

from sciatica_coach.ui.manual.text import (
    Entry,
    Heading,
    Line,
    Link,
    Listing,
    Paragraph,
    Picture,
    Table,
    read_chapter,
)


def test_a_page_falls_into_its_blocks() -> None:
    chapter = read_chapter(
        "# Title\n\nTwo\nlines.\n\n## Below\n\n![A hold](pictures/hold.webp)\n\n"
        "```toml\nname = \"A\"\n\nid = 'b'\n```\n"
    )
    assert chapter.title == "Title"
    assert chapter.blocks == (
        Paragraph(Line("Two lines.", "Two lines.")),
        Heading("Below"),
        Picture("A hold", "pictures/hold.webp"),
        Listing("name = \"A\"\n\nid = 'b'"),
    )


def test_marks_are_for_the_eye_and_the_ear_hears_plain_words() -> None:
    (block,) = read_chapter("# T\n\n**Press *Start*.** Type `a < b`.").blocks
    assert block == Paragraph(
        Line("<b>Press <i>Start</i>.</b> Type <tt>a &lt; b</tt>.", "Press Start. Type a < b.")
    )


def test_words_that_lead_elsewhere_keep_where_to() -> None:
    (block,) = read_chapter("# T\n\n**See [how](../how.md).**").blocks
    assert isinstance(block, Paragraph)
    assert block.line.plain == "See how."
    assert block.line.links == (Link("how", "../how.md"),)


def test_lists_keep_their_numbers_and_their_bullets() -> None:
    entries = read_chapter("# T\n\n1. [One](one.md)\n2. two\n\n- three").blocks
    assert [each.mark for each in entries if isinstance(each, Entry)] == ["1.", "2.", "•"]


def test_a_table_tells_each_row_with_what_its_cells_are_about() -> None:
    text = "# T\n\n<!-- a test reads this -->\n| Key | Mouse | |\n|---|---|---|\n| H | | hurts |\n"
    (table,) = read_chapter(text).blocks
    assert isinstance(table, Table)
    assert [table.told(row) for row in table.rows] == ["Key: H, hurts."]


def test_a_page_is_heard_without_its_pictures_and_without_what_is_typed() -> None:
    text = "# T\n\nOne.\n\n![P](p.webp)\n\n```\ncode\n```\n\n- two\n"
    assert read_chapter(text).spoken == "T. One. two"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("No title.", "begins with its title, found: No title."),
        ("# T\n\n| a | b |\n|---|---|\n| c |\n", "as long as its head: | a | b |"),
        ("# T\n\n- one\ntwo\n", "stands in one line, found: two"),
    ],
)
def test_what_cannot_be_shown_is_named(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=re.escape(wrong)):
        read_chapter(text)
