from __future__ import annotations

from app.core.stages import Evidence
from app.store.evidence import evidence_of, evidence_text

EVIDENCE = (
    Evidence(condition="a >= 1 and “b”", values=(("a", 9.0), ("b", True), ("readiness", None))),
)


def test_evidence_comes_back_from_its_column() -> None:
    assert evidence_of(evidence_text(EVIDENCE)) == EVIDENCE
    assert evidence_of(evidence_text(())) == ()
