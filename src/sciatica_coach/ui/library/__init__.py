"""The library: all exercises to find one among, and a page for each."""
