"""Widgets that know no domain type: they take words, numbers and callbacks."""
