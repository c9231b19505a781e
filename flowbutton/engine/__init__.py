"""What the app does: press, look, settle, watch. No input or output, no clock of its own."""
