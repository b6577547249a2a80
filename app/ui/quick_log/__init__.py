"""Quick log: a person, a gesture, done, from wherever the user is."""
