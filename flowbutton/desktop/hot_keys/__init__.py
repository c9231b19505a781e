"""Keys that press a button, or open the palette, whatever program is in front."""
