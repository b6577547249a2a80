"""Saved filters and lists in the side bar."""
