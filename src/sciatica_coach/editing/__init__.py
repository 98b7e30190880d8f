"""Changing a routine: a draft, what is done to it, and the file that comes of it."""
