"""What is heard: a pure director and two child processes.

The director decides what is said and when (`director`, `prefetch`); `link`, the only
module here that knows Qt, keeps two child processes and carries the director's
decisions to them as lines of JSON (`protocol`). The renderer turns text into sound
files in the cache; the player plays them, and tones. Neither can hold up the window,
nor the other: a hung engine costs a word, not the session.
"""
