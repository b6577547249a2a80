"""The palette: people and actions in one list, by the beginnings of their words."""
