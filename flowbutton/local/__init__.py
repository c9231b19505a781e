"""Files and locks of this computer, for the rooms that keep something."""
