"""Naming accounts that came in as a number: one by one, quickly, or many from a file."""
