"""The ids of a journal and the words that its fields may hold."""

from typing import NewType

SeekerId = NewType("SeekerId", str)
ContactId = NewType("ContactId", str)
OpportunityId = NewType("OpportunityId", str)
InterviewId = NewType("InterviewId", str)
OccasionId = NewType("OccasionId", str)
"""The id of an interview or of a meeting."""

ONLY_SEEKER = SeekerId("self")
"""The id of the seeker in a seeker's own journal."""

CONSULTANT = "consultant"
"""Who carries out a follow-up in a consultant's plan when no job seeker does; also the value of `via`."""

MEDIA = ("email", "post", "handwritten", "phone", "linkedin", "fax", "in_app")
MODES = ("in_person", "video", "phone")
INTEREST_LEVELS = ("none", "low", "medium", "high")
CONTACT_KINDS = ("contact", "reference", "consultant")
NAME_SOURCES = ("card", "signature", "recruiter", "web", "seen", "none")
VIA = ("email", "phone", "post", "in_person")
CALL_OUTCOMES = ("talked", "voicemail", "no_answer")
CONCERN_SOURCES = ("stated", "sensed")
CAME_UP = ("references", "availability", "salary")
INFLUENCES = ("none", "some", "decisive")
LINKEDIN_PLANS = ("free", "premium")
