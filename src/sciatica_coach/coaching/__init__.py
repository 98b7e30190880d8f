"""What happens: the plan of a session and the cursor that walks it; pure."""
