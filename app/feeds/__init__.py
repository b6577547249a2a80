"""Bytes of feeds and pages to posts: what was fetched, made harmless; nothing here asks anybody."""
