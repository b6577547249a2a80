"""All reads of a workspace in one: what `app.services.ports.Reader` asks for, by subject."""

from __future__ import annotations

from app.store.details import DetailReads
from app.store.families import MergingReads
from app.store.feeds import FeedReads
from app.store.filters import FilterReads
from app.store.journal import HistoryReads
from app.store.judging import JudgementReads
from app.store.known import KnownReads
from app.store.leaving import HomeReads
from app.store.outlines import OutlineReads
from app.store.paper import PaperReads
from app.store.profiles import ProfileReads
from app.store.reports import ReportReads
from app.store.settings import SettingReads


class StoreReader(
    FilterReads,
    DetailReads,
    PaperReads,
    OutlineReads,
    JudgementReads,
    KnownReads,
    MergingReads,
    ProfileReads,
    HistoryReads,
    ReportReads,
    SettingReads,
    HomeReads,
    FeedReads,
):
    """Flat reads. Every method is one or a few statements and returns frozen values."""
