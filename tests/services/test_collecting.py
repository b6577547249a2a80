"""Nothing is looked through for garbage meanwhile, nor all at once when it ends."""

import gc

from app.services.collecting import nothing_collected


class Value:
    """One of the many."""


def test_what_an_import_made_is_old_when_it_ends() -> None:
    with nothing_collected():
        assert not gc.isenabled()
        made = [Value() for _ in range(5_000)]
    assert gc.isenabled()
    assert sum(isinstance(one, Value) for one in gc.get_objects(generation=2)) == len(made)
    assert gc.get_freeze_count() == 0


def test_one_within_another_changes_nothing_before_the_outer_ends() -> None:
    with nothing_collected():
        with nothing_collected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_has_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with nothing_collected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
