"""Preferences: how many people Today shows, the scheme, and the rules."""
