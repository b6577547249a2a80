"""Possible duplicates: pairs who may be one, with all that tells, to be merged or told apart."""
