"""Acquainted: a desktop program for coming to know the people you follow."""

__version__ = "0.1.0"
