"""People: the list, and the page of one person."""
