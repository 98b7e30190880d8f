"""The engines that turn text into sound files."""
