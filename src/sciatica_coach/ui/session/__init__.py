"""The page that leads through a session: one painted view, real buttons, captions."""
