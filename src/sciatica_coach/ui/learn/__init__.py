"""Learning an exercise step by step, without a clock."""
