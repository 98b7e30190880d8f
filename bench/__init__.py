"""How good is good: one command, one table, every figure beside its limit."""
