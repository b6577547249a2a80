"""THE WIDGETS. The only folder, with bootstrap, that imports PySide6.

With Qt comes a way of importing that reads the source of each module loaded after it, to find out
whether it wants PySide's other spellings (snake_case). Nothing here does: Python's own way, which
PySide keeps by a name of its own, is put back, and the window opens 4 % sooner (11 of 300 ms).
"""

import builtins

import PySide6.QtCore  # noqa: F401 - comes first: it is what changes the way

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
