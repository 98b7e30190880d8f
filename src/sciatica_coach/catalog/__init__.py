"""What exists: exercises, routines and phrases, read from data."""
