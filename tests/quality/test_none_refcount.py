"""PySide6 6.12.0 drops a reference to None at every void call, until Python 3.11 aborts.

Measured: `none_dealloc` after about 5,100 calls. From Python 3.12 on None cannot die.
"""

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 10_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_void_call_of_qt_does_not_eat_a_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert sys.getrefcount(None) - before > -CALLS // 100
