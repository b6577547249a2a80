"""The door of the program: `python -m app`. It knows nothing but where the joining is done."""

import gc
import sys


def main() -> int:
    """Run the program on this process's arguments.

    Returns:
        The exit code: 0, 1 for an expected failure, 2 for wrong use.
    """
    # What is made while the program loads stays to its end: to look for garbage in it, then and
    # when it leaves, took a tenth of the time of a short command.
    gc.disable()
    from app.bootstrap import run

    gc.freeze()
    gc.enable()
    return run(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
