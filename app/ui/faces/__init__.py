"""Pictures of people in the window: read, kept small, painted in place of initials."""
