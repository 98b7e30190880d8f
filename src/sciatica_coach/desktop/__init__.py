"""What the machine gives: folders, clock, display, wakefulness."""
