"""What is heard of the person: two claps, and nothing else.

`claps` is pure: samples in, frozen facts out. `listener` is a process of its own that holds
the microphone and hands it the sound; `listening` keeps that process for the window. No
sound is kept: what has been judged is forgotten, and nothing is ever written to a file.
"""
