"""Where exports come from: a page that says how to ask each network for one's own data."""
