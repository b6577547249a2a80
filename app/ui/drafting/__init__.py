"""The draft box on a person's page: a text, what is noticed in it while it is typed."""

from __future__ import annotations

STEPS = {"draft.next": 1, "draft.previous": -1}
"""Actions that go from finding to finding, and which way."""
