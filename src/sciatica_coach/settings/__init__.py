"""What the person chose: declared once, kept in one file."""
