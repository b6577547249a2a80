"""The door of the program: `python -m app`. It knows nothing but where the joining is done."""

import sys

from app.bootstrap import run


def main() -> int:
    """Run the program on this process's arguments.

    Returns:
        The exit code: 0, 1 for an expected failure, 2 for wrong use.
    """
    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
