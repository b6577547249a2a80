"""The mark of a method that overrides another; mypy checks it, and running it costs nothing.

`typing` has it from Python 3.12 on. Until then type checkers know it from a package whose import
took as long as a tenth of the program's own modules before the first window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override as override
else:

    def override(method):
        """Change nothing."""
        return method
