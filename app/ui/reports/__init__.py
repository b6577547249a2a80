"""The progress report on the screen, and the painter that lays out reports everywhere."""
