"""The meter and its reasons: why so, what opens the next stage, what next, what is too soon."""
