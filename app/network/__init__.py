"""The only folder that opens a connection to another machine, and only when it is asked to."""
