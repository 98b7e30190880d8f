"""The guide, as it is read in the window: its pages come with the program, no network is needed."""
