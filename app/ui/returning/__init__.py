"""Back from the browser: what was done there, asked once and logged with one key."""
