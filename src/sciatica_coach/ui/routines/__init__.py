"""The person's own routines: their list, the editor, and what comes in from a file."""
