from __future__ import annotations

import json

from app.core.imports import ImportedInteraction, ImportedRow
from app.importers.x import IMPORTER
from tests.support.exports import left_out, read_bytes

ACCOUNT = b'window.YTD.account.part0 = [{"account": {"accountId": "22", "username": "juno"}}]'
AT = "2024-02-14T09:59:12.345Z"


def talk(*messages: dict[str, object], owner: bytes = ACCOUNT) -> list[ImportedRow]:
    events = [{"messageCreate": {"createdAt": AT, **message}} for message in messages]
    rows = [{"dmConversation": {"conversationId": "22-31", "messages": events}}]
    data = b"window.YTD.direct_messages.part0 = " + json.dumps(rows).encode()
    files = {"direct-messages.js": data}
    return read_bytes(IMPORTER, {"account.js": owner, **files} if owner else files)


def test_the_other_is_found_without_a_recipient() -> None:
    rows = talk({"id": "5", "senderId": "22", "text": "hi"})
    act = next(row for row in rows if isinstance(row, ImportedInteraction))
    assert act.who is not None
    assert (act.who.remote_id, act.direction) == ("31", "outbound")


def test_messages_to_oneself_and_without_sender() -> None:
    rows = talk({"id": "5", "senderId": "22", "recipientId": "22"}, {"id": "6"})
    assert left_out(rows) == {"unreadable_row": 1}
    assert sum(isinstance(row, ImportedInteraction) for row in rows) == 1


def test_without_an_owner_no_side_is_guessed() -> None:
    rows = talk({"id": "5", "senderId": "22", "recipientId": "31"}, owner=b"")
    assert left_out(rows) == {"unknown_owner": 1}
