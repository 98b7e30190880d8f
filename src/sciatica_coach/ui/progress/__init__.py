"""The page of one's weeks: what was done and said, drawn and told, never judged."""
