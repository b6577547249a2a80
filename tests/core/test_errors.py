"""An expected failure is a code and values, and no wording."""

from __future__ import annotations

from app.core.errors import AppError, Cancelled


def test_an_error_tells_a_developer_its_code_and_values() -> None:
    error = AppError("import.missing", name="a.zip", count=2)
    assert str(error) == "import.missing(name='a.zip', count=2)"
    assert error.values == {"name": "a.zip", "count": 2}


def test_stopping_a_job_is_an_expected_failure() -> None:
    assert isinstance(Cancelled(), AppError)
    assert str(Cancelled()) == "job.cancelled()"
