"""When to stop and get help: the warning signs, with what to do first."""
