"""The page after a session: what was played, and how it was."""
