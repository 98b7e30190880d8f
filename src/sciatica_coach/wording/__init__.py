"""Plain words that both shells and the command line show; pure, and below all of them.

What the coach says aloud in a session is not here but in `assets/phrases`: these are the
words around it, each in one place, so that all shells call the same thing the same.
"""
