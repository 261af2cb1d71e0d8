"""What each kind of letter must hold, in order, as career advisers ask for it; a contact line where it is no signature.

The names are those of the elements in the letter files of every language, and the words that a plan's `must` uses. An
element in round brackets is called for only where the facts hold what it is about.
"""

from __future__ import annotations

REQUIRED = {
    "thank_you_email": "thanks conversation (concern) fit interest next_step",
    "strategic_letter": "thanks conversation (concern) (addition) fit why difference interest next_step contact",
    "second_round_thank_you": "thanks conversation (came_up) (concern) interest next_step",
    "handwritten_note": "thanks conversation wish",
    "helper_card": "help made_possible thanks",
    "status_call": "purpose opening thanks (rapport) strength (concern) interest next_step replies close facts",
    "status_call.voicemail": "name who interest call_back repeat",
    "status_inquiry": "talk timetable interest next_step offer contact",
    "reply": "thanks answers (enclosed) next_step contact",
    "reschedule_confirmation": "time thanks",
    "withdrawal_letter": "thanks withdrawal (others) goodwill contact",
    "decline_letter": "thanks withdrawal (others) goodwill contact",
    "after_rejection_note": "thanks learned respect in_touch (ask) wish",
    "offer_acknowledgement": "thanks job next_step interest",
    "competing_offer_notice": "offer deadline interest next_step",
    "competing_offer_notice.phone": "purpose opening offer deadline interest next_step close",
    "reference_alert": "thanks job callers points enclosed number report",
    "reference_alert.phone": "purpose opening thanks job callers points report",
    "reference_thanks": "result thanks in_touch",
    "reference_thanks.phone": "purpose opening result thanks in_touch",
    "networking_note": "where conversation thought forward",
    "article_share": "link reason says contact",
    "benefit_call": "purpose opening reason close facts",
    "benefit_call.voicemail": "name who reason call_back repeat",
    "linkedin_invitation": "where conversation in_touch",
    "new_year_card": "greeting memory news wish",
    "nurture_note": "where reason news",
    "consultant_notice": "outcome interest (concerns) people reason pass_on",
    "consultant_notice.phone": "purpose outcome interest (concerns) people reason pass_on",
    "recruiter_nudge": "whom by reason review",
    "recruiter_nudge.phone": "purpose whom by reason review",
    "recruiter_status_contact": "purpose opening requisition seen next_step close",
    "recruiter_status_contact.voicemail": "name requisition call_back repeat",
    "candidate_update": "known unknown next_step meanwhile",
    "candidate_update.phone": "purpose known unknown next_step meanwhile",
}
"""By the letter file's name, in order."""
