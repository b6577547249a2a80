"""Triage: going through people one at a time, large, with one key for each decision."""
