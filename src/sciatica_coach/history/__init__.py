"""What was: the journal of every session and what can be counted from it."""
