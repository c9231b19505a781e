"""The QtCore side: tasks, controllers and item models, no widgets."""
