"""Import: what was dropped is read, looked at, and only then taken in."""
