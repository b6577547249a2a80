"""THE WIDGETS. The only folder, with bootstrap, that imports PySide6."""
