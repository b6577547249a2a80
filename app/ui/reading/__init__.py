"""Reading on the screen: the latest posts of those whose feeds are followed."""
