"""Taking everything home from the window."""
