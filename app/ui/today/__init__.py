"""Today: the few small steps that serve somebody now."""
