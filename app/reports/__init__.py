"""Numbers to documents; pure, without Qt."""
