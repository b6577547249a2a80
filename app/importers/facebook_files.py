"""Which file of a Facebook export is what.

Decides by the key that wraps the list, whatever its version (``friends``, ``friends_v2``), and by
name only for the lists that have no wrapper. Source: formats.md section 5. Refuses Instagram's
files, some of which have the same names.
"""

from __future__ import annotations

import re
from enum import StrEnum

from app.importers.container import Export, Member


class Role(StrEnum):
    """What the records of a file say."""

    FRIENDS = "friends"
    REMOVED = "removed"
    SENT = "sent"
    RECEIVED = "received"
    REJECTED = "rejected"
    FOLLOWING = "following"
    FOLLOWERS = "followers"
    PAGES = "pages"
    COMMENTS = "comments"
    REACTIONS = "reactions"
    MESSAGES = "messages"
    ENCRYPTED = "encrypted"
    OWNER = "owner"
    UNREAD = "unread"


_WRAPPERS: dict[str, Role] = {
    "friends": Role.FRIENDS,
    "deleted_friends": Role.REMOVED,
    "sent_requests": Role.SENT,
    "received_requests": Role.RECEIVED,
    "rejected_requests": Role.REJECTED,
    "following": Role.FOLLOWING,
    "followers": Role.FOLLOWERS,
    "page_likes": Role.PAGES,
    "pages_followed": Role.PAGES,
    "comments": Role.COMMENTS,
    "reactions": Role.REACTIONS,
}
_VERSION = re.compile(r"_v\d+$")
_ROOT_KEY = re.compile(rb'\s*\{\s*"([a-z_]+(?:_v\d+)?)"\s*:\s*\[')
_RECORD = re.compile(rb'\s*\{\s*"(?:name|timestamp|title|data|string_list_data)"\s*:')
_REACTION = re.compile(rb'\[\s*\{.{0,4000}?"reaction"\s*:\s*\{', re.DOTALL)
_NAMED_ONLY = re.compile(rb'"participants"\s*:\s*\[\s*(?:"|\])')
_THREAD = re.compile(rb'"participants"\s*:\s*\[')
_MESSAGES = re.compile(
    r"((?:.*/)?)messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)"
    r"/[^/]+/message_\d+\.json"
)
_ONLY_FACEBOOK = ("filtered_threads", "e2ee_cutover")


_PAGES: tuple[tuple[str, Role], ...] = (
    (r"(?:your_)?friends", Role.FRIENDS),
    (r"removed_friends", Role.REMOVED),
    (r"sent_friend_requests|friend_requests_sent", Role.SENT),
    (r"received_friend_requests|friend_requests_received", Role.RECEIVED),
    (r"rejected_friend_requests", Role.REJECTED),
    (r"who_you.{0,2}ve_followed", Role.FOLLOWING),
    (r"people_who_followed_you", Role.FOLLOWERS),
    (r"pages_you.{0,2}ve_liked|pages_and_profiles_you_follow", Role.PAGES),
    (r"comments|likes_and_reactions|posts_and_comments", Role.UNREAD),
    (r"message", Role.UNREAD),
)
"""What a web page is, by its name without part number."""

_OF_FOLLOWS = {"following": Role.FOLLOWING, "followers": Role.FOLLOWERS}
"""Pages that Instagram has too: their folder must be one of Facebook's."""

_OWN_FOLDER = re.compile(
    r"(?:.*/)?(?:connections/(?:friends|followers)|friends_and_followers|following_and_followers"
    r"|friends|comments_and_reactions|comments|likes_and_reactions|messages/[a-z0-9_]+/[^/]+)/[^/]+"
)
_PAGE_HEAD = 65536
"""Bytes within which a page shows its first entry, behind its own style sheet."""

_ENTRY = re.compile(rb'class="[^"]{0,200}\b(?:_a6-[a-z]|uiBoxWhite|_2lel)\b')


def page_role_of(member: Member) -> Role | None:
    """What a web page of Facebook's is; None if it is none."""
    if not member.name.endswith(".html"):
        return None
    name = re.sub(r"(?:_\d+)?\.html$", "", member.name)
    known = (role for pattern, role in _PAGES if re.fullmatch(pattern, name))
    is_near = _OWN_FOLDER.fullmatch(member.lookup) is not None
    role = next(known, None) or (_OF_FOLLOWS.get(name) if is_near else None)
    if role is None or (role is Role.UNREAD and not is_near):
        return None
    head = member.head(_PAGE_HEAD)
    return role if _ENTRY.search(head) and b"instagram.com/" not in head else None


def role_of_wrapper(key: str) -> Role | None:
    """What a list is, by the key that wraps it; None for other keys."""
    return _WRAPPERS.get(_VERSION.sub("", key))


def is_wrapper(key: str) -> bool:
    """Whether a key of a root object wraps a list of Facebook records."""
    return role_of_wrapper(key) is not None


def role_of(member: Member) -> Role | None:
    """What a file is, its threads of messages aside; None if it is none of Facebook's."""
    if not member.name.endswith(".json"):
        return page_role_of(member)
    head = member.head().removeprefix(b"\xef\xbb\xbf")
    root = _ROOT_KEY.match(head)
    wrapper = root.group(1).decode("ascii") if root is not None else ""
    if root is not None and role_of_wrapper(wrapper) is not None:
        is_certain = _VERSION.search(wrapper) or _RECORD.match(head, root.end())
        return role_of_wrapper(wrapper) if is_certain else None
    if b'"threadName"' in head and _NAMED_ONLY.search(head):
        return Role.ENCRYPTED
    if member.name == "profile_information.json" and re.search(rb'"profile(?:_v\d+)?"', head):
        return Role.OWNER
    if re.fullmatch(r"people_who_followed_you(?:_\d+)?\.json", member.name):
        return Role.FOLLOWERS if b'"string_list_data"' in head else None
    is_named = re.fullmatch(r"likes_and_reactions(?:_\d+)?\.json", member.name)
    is_labelled = is_named and b'"label_values"' in head
    return Role.REACTIONS if is_labelled or _REACTION.match(head.lstrip()) else None


def files_of(export: Export) -> list[tuple[Member, Role]]:
    """The files of an export that are Facebook's, in its order.

    Threads of messages have the same shape and, in older exports, the same place on Instagram:
    they count where their path says Facebook, or beside another file of Facebook's. Of a list that
    is there as JSON the web page is not read: it would not say who is who among people of one name.
    """
    roles = [(member, role_of(member)) for member in export.members]
    near = tuple(member.lookup for member, role in roles if role is not None)
    found: list[tuple[Member, Role]] = []
    for member, known in roles:
        role = known
        if role is None and (place := _MESSAGES.fullmatch(member.lookup)) is not None:
            role = Role.MESSAGES if _is_ours(member, place, near) else None
        elif role is None and near and re.fullmatch(r"message_\d+\.json", member.lookup):
            is_thread = _THREAD.search(member.head())  # it was taken out of its folder
            role = Role.MESSAGES if is_thread else None
        if role is not None:
            found.append((member, role))
    in_json = {role for member, role in found if not member.name.endswith(".html")}
    found = [
        (member, Role.UNREAD if member.name.endswith(".html") and role in in_json else role)
        for member, role in found
    ]
    return found if any(role is not Role.UNREAD for _member, role in found) else []


def _is_ours(member: Member, place: re.Match[str], near: tuple[str, ...]) -> bool:
    root = place.group(1)
    if "instagram" in member.lookup or not _THREAD.search(member.head()):
        return False
    says_so = "facebook" in root or place.group(2) in _ONLY_FACEBOOK
    return says_so or any(path.startswith(root) for path in near)
