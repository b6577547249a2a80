"""The trash on the screen: who is there, taking them back, and forgetting somebody for good."""
