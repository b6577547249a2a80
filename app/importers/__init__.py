"""Bytes to rows: one module a network."""
