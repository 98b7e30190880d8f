"""What is heard: a pure director and two child processes."""
