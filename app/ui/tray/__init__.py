"""The icon beside the clock: what waits today, a quick log, and the word of the day."""
