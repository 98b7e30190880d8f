"""The second shell: captions, count and keys in a terminal, without a display."""
