"""What every page is made of: words, cards, and controls large enough for everyone."""
