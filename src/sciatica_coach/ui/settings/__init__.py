"""The settings page, made from the declaration: a new row there is a new control here."""
