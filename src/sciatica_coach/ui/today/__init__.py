"""Home: the routine that is most likely wanted, one Start, and the others as cards."""
