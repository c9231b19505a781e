"""What the desktop calls in and out by."""
