"""Makes the pictures that the coach shows: one person, posed and rendered.

The app needs none of this: it plays the images in `assets/figures/`.
"""

GENERATOR = "1.2"
"""Changes with what the pictures look like; stands in their manifest."""
