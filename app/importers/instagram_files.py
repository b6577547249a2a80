"""Which file of an Instagram export is what.

Decides by content first (the key that wraps the list), by name only for the lists that have no
wrapper, and then only if the content has Meta's shapes. Source: formats.md section 3. Refuses
Facebook's and Threads' files, some of which have the same names.
"""

from __future__ import annotations

import re
from enum import StrEnum

from app.importers.container import Export, Member


class Role(StrEnum):
    """What the records of a file say about the people in them."""

    FOLLOWING = "following"
    FOLLOWER = "follower"
    CLOSE_FRIEND = "close_friend"
    REQUESTED = "requested"
    REQUESTS_YOU = "requests_you"
    UNFOLLOWED = "unfollowed"
    FAVOURITE = "favourite"
    BLOCKED = "blocked"
    RESTRICTED = "restricted"
    DISMISSED = "dismissed"
    HASHTAGS = "hashtags"
    LIKES = "likes"
    COMMENT_LIKES = "comment_likes"
    STORY_LIKES = "story_likes"
    COMMENTS = "comments"
    SAVED = "saved"
    OWNER = "owner"
    MESSAGES = "messages"
    CONNECTIONS_2019 = "connections_2019"
    LIKES_2019 = "likes_2019"
    COMMENTS_2019 = "comments_2019"
    OWNER_2019 = "owner_2019"
    UNREAD = "unread"


WRAPPERS: dict[str, Role] = {
    "relationships_following": Role.FOLLOWING,
    "relationships_followers": Role.FOLLOWER,
    "relationships_close_friends": Role.CLOSE_FRIEND,
    "relationships_follow_requests_sent": Role.REQUESTED,
    "relationships_permanent_follow_requests": Role.REQUESTED,
    "relationships_follow_requests_received": Role.REQUESTS_YOU,
    "relationships_unfollowed_users": Role.UNFOLLOWED,
    "relationships_feed_favorites": Role.FAVOURITE,
    "relationships_blocked_users": Role.BLOCKED,
    "relationships_restricted_users": Role.RESTRICTED,
    "relationships_hide_stories_from": Role.RESTRICTED,
    "relationships_dismissed_suggested_users": Role.DISMISSED,
    "relationships_following_hashtags": Role.HASHTAGS,
    "likes_media_likes": Role.LIKES,
    "likes_comment_likes": Role.COMMENT_LIKES,
    "story_activities_story_likes": Role.STORY_LIKES,
    "comments_media_comments": Role.COMMENTS,
    "comments_reels_comments": Role.COMMENTS,
    "saved_saved_media": Role.SAVED,
    "profile_user": Role.OWNER,
}

_STEMS: dict[str, Role] = {
    "following": Role.FOLLOWING,
    "followers": Role.FOLLOWER,
    "close friends": Role.CLOSE_FRIEND,
    "pending follow requests": Role.REQUESTED,
    "recent follow requests": Role.REQUESTED,
    "follow requests you ve received": Role.REQUESTS_YOU,
    "recently unfollowed profiles": Role.UNFOLLOWED,
    "recently unfollowed accounts": Role.UNFOLLOWED,
    "profiles you ve favorited": Role.FAVOURITE,
    "accounts you ve favorited": Role.FAVOURITE,
    "blocked profiles": Role.BLOCKED,
    "blocked accounts": Role.BLOCKED,
    "restricted profiles": Role.RESTRICTED,
    "restricted accounts": Role.RESTRICTED,
    "hide story from": Role.RESTRICTED,
    "removed suggestions": Role.DISMISSED,
    "following hashtags": Role.HASHTAGS,
    "liked posts": Role.LIKES,
    "liked comments": Role.COMMENT_LIKES,
    "story likes": Role.STORY_LIKES,
    "post comments": Role.COMMENTS,
    "reels comments": Role.COMMENTS,
    "saved posts": Role.SAVED,
    "personal information": Role.OWNER,
}

_KEY = re.compile(rb'"([a-z_]+)"\s*:')
_SHAPES = (b'"string_list_data"', b'"string_map_data"', b'"label_values"')
_MESSAGES = re.compile(
    r"(?:.*/)?messages/(?:inbox|message_requests|archived_threads)/[^/]+/message_\d+\.(?:json|html)"
)
PAGE_HEAD = 65536
"""Bytes within which a page shows its first link, behind its own style sheet."""

_LEGACY: dict[str, tuple[Role, re.Pattern[bytes]]] = {
    "connections.json": (
        Role.CONNECTIONS_2019,
        re.compile(rb'"(?:following|followers|close_friends|blocked_users)"\s*:\s*\{'),
    ),
    "likes.json": (Role.LIKES_2019, re.compile(rb'"(?:media|comment)_likes"\s*:\s*\[')),
    "comments.json": (Role.COMMENTS_2019, re.compile(rb'"(?:media|live)_comments"\s*:\s*\[')),
}


def is_wrapper(key: str) -> bool:
    """Whether a key of a root object wraps a list of Instagram records."""
    return key in WRAPPERS


def stem(member: Member) -> str:
    """The name of a file without ending, part number, apostrophes and underscores."""
    name = re.sub(r"(?:_\d+)?\.(?:json|html)$", "", member.name)
    return " ".join(re.sub(r"[_'\u2019]+", " ", name).split())


def role_of(member: Member) -> Role | None:
    """What a file is, messages and the owner of 2019 aside; None if it is none of Instagram's."""
    if _is_in(member, "threads"):
        return None
    if member.name.endswith(".html"):
        return _page_role_of(member)
    if not member.name.endswith(".json"):
        return None
    head = member.head()
    if b"text_post_app_" in head:
        return None
    for key in _KEY.findall(head):
        if key.decode("ascii") in WRAPPERS:
            return WRAPPERS[key.decode("ascii")]
    if member.name in _LEGACY:
        role, marker = _LEGACY[member.name]
        return role if marker.search(head) else None
    is_shaped = any(shape in head for shape in _SHAPES) or _is_empty_list(member)
    return _STEMS.get(stem(member)) if is_shaped else None


def _is_empty_list(member: Member) -> bool:
    """Whether a list is empty that nothing wraps, so that only its name says what it is."""
    is_named = re.fullmatch(r"followers_\d+\.json", member.name) is not None
    is_named = is_named or _is_in(member, "followers_and_following")
    return is_named and b"".join(member.head().split()) == b"[]"


def _page_role_of(member: Member) -> Role | None:
    page = _STEMS.get(stem(member))
    if page is None or page is Role.OWNER:
        return None
    is_near = _is_in(member, "followers_and_following")
    is_near = is_near or b"instagram.com/" in member.head(PAGE_HEAD)
    if page in _HTML_ROLES:
        return page if is_near else None
    return Role.UNREAD if is_near or _is_in(member, "your_instagram_activity") else None


_HTML_ROLES = frozenset(
    {
        Role.FOLLOWING,
        Role.FOLLOWER,
        Role.CLOSE_FRIEND,
        Role.REQUESTED,
        Role.REQUESTS_YOU,
        Role.UNFOLLOWED,
        Role.FAVOURITE,
        Role.BLOCKED,
        Role.RESTRICTED,
        Role.DISMISSED,
    }
)
"""The lists that are read from pages: their links are profiles, not posts."""


def _is_loose_thread(member: Member) -> bool:
    """Whether a file was taken out of its folder, which it still names itself."""
    is_named = re.fullmatch(r"message_\d+\.json", member.lookup) is not None
    return is_named and b'"participants"' in member.head()


def _is_in(member: Member, folder: str) -> bool:
    return folder in member.lookup.split("/")[:-1]


def files_of(export: Export) -> list[tuple[Member, Role]]:
    """The files of an export that are Instagram's, in its order.

    Messages have the same shape and place on Facebook: they count only under
    ``your_instagram_activity``, or beside another Instagram file with nothing of Facebook's near.
    Of a list that is there as JSON the web page is not read: it would say the day only.
    """
    roles = {id(member): role_of(member) for member in export.members}
    has_others = any(roles.values())
    is_mixed = any("facebook" in member.lookup for member in export.members)
    has_2019 = any(role in _ROLES_2019 for role in roles.values())
    found: list[tuple[Member, Role]] = []
    for member in export.members:
        role = roles[id(member)]
        if role is None and (_MESSAGES.fullmatch(member.lookup) or _is_loose_thread(member)):
            is_own = _is_in(member, "your_instagram_activity")
            kind = Role.UNREAD if member.name.endswith(".html") else Role.MESSAGES
            role = kind if is_own or (has_others and not is_mixed) else None
        elif role is None and has_2019 and member.name == "profile.json":
            role = Role.OWNER_2019
        if role is not None:
            found.append((member, role))
    in_json = {(role, stem(one)) for one, role in found if not one.name.endswith(".html")}
    found = [
        (one, Role.UNREAD if one.name.endswith(".html") and (role, stem(one)) in in_json else role)
        for one, role in found
    ]
    return found if any(role is not Role.UNREAD for _member, role in found) else []


_ROLES_2019 = frozenset({Role.CONNECTIONS_2019, Role.LIKES_2019, Role.COMMENTS_2019})
