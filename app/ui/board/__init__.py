"""The board: everybody on the ladder, in a column for each stage."""
