"""Every sentence the program says, in one place, for window, command line and report alike."""
