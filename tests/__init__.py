"""The tests, by what they need.

unit     no Qt: the core, the files
ui       pytest-qt, offscreen
stories  time and key in; said and shown out
system   real voice processes, a real sound server
"""
