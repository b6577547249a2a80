"""The history on the screen: every change by its name, and taking it back from there."""
