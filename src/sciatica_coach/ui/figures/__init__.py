"""The figure: which picture belongs to a moment, and getting it decoded in time."""
