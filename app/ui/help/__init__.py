"""Help inside the program: pages that need no connection, found by their words."""
