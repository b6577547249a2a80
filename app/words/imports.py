"""One sentence for each cause for which an importer leaves a row out.

Knows the codes of `core.imports.LeftOut`. Each sentence says what the rows are and why they are
not taken in; the count and the file stand beside it.
"""

from __future__ import annotations

LEFT_OUT_SENTENCES: dict[str, str] = {
    "blocked": "You have blocked this account.",
    "cut_short": "The file breaks off here; what stands before was taken in.",
    "deleted_account": "The account no longer exists.",
    "dismissed": "You have removed this account from your suggestions.",
    "draft": "A draft that was never sent.",
    "group_message": "A message to a group is not taken as one to each of its members.",
    "hidden_member": "The network hides who this is.",
    "missing_part": "The export names this file, but it was not among what was given.",
    "moderation_list": "On a list of yours that keeps people out of sight.",
    "muted": "You have muted this account.",
    "no_author": "The export does not say whose post this was.",
    "not_a_person": "Not a person.",
    "organisation": "An organisation, not a person.",
    "own_account": "This is your own account.",
    "own_post": "A post of your own that is addressed to nobody.",
    "own_thread": "Your answer to yourself.",
    "repeated": "The same thing a second time; the earlier one was taken in.",
    "restricted": "You have restricted this account.",
    "spam": "The network sorted this out as spam.",
    "sponsored": "An advertisement.",
    "undated": "The export does not say when this was.",
    "unfollowed": "You no longer follow this account.",
    "unknown_owner": "The export does not say which of the two is you.",
    "unknown_person": "The export does not say who this is.",
    "unreadable_file": "This file could not be read.",
    "unreadable_row": "This row could not be read.",
}
