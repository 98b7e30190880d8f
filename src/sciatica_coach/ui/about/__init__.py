"""About this program: what it is made of, by whom, and under which licence."""
