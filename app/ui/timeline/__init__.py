"""What happened with one person, month by month."""
