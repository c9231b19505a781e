"""The trigger services and how they are spoken to."""
