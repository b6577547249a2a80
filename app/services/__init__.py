"""THE USE CASES, each in one transaction; names what it needs from the store as protocols."""
