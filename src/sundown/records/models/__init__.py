"""The tables, one noun a file.

Kinds, media and states are plain text, held to the library's words by the steps that write them: a word more in the
library is no migration.
"""

from sundown.records.models.change import Change
from sundown.records.models.contact import Contact
from sundown.records.models.fact import Fact
from sundown.records.models.followup import FollowUp
from sundown.records.models.job import Job
from sundown.records.models.letter import Approval, Letter, LetterVersion
from sundown.records.models.opportunity import Opportunity
from sundown.records.models.plan import PlanAside
from sundown.records.models.seeker import Seeker
from sundown.records.models.sign_in_link import SignInLink
from sundown.records.models.user import User
from sundown.records.models.workspace import Membership, Workspace

__all__ = [
    "Approval",
    "Change",
    "Contact",
    "Fact",
    "FollowUp",
    "Job",
    "Letter",
    "LetterVersion",
    "Membership",
    "Opportunity",
    "PlanAside",
    "Seeker",
    "SignInLink",
    "User",
    "Workspace",
]
