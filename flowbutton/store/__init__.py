"""Files: settings, buttons, secrets, the journal, logs."""
