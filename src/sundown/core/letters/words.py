"""The words that letter files may use: slots, lists and occasions, each with what it means.

A closed set: a letter file is data, and what a slot holds is decided in `drafting/slots/`. A new slot is a line here
and the place there that fills it.
"""

from __future__ import annotations

from collections.abc import Mapping

GIVEN: Mapping[str, str] = {
    "person": "how the reader is called: Dr. Patel",
    "organization": "the employer's name",
    "position": "the post, with its article: the Coordinator position",
    "day": "today, on Tuesday, on March 10; nothing where the day of the talk is not known",
    "writer": "the writer's name",
}
"""Slots that are always filled."""

FROM_FACTS: Mapping[str, str] = {
    # the talk with this reader
    "topic": "what this reader and the writer talked about; stands after 'about'",
    "topic_in_short": "the same in the fewest words that still say it: for a note beside a letter that says it in full",
    "question": "what this reader asked, with 'about' or 'whether'; stands after 'asked' or 'your question'",
    "strength": "what this reader liked and the writer brings along: my charge experience",
    "liked": "what this reader liked once; stands after 'liked': the seating-plan story, that I was on time",
    "rapport": "what the reader and the writer have in common; stands after 'about'",
    "addition": "what was forgotten and matters to this reader; stands after a colon",
    "because": "why it matters: because you asked about nights",
    "doubt": "a doubt that this reader voiced as a question; stands after 'asked': whether I would settle on nights",
    "proof": "what answers a doubt that this reader voiced; stands after a colon",
    "quiet_proof": "what answers a doubt that was only felt; stands after a colon",
    "result": "an accomplishment of the profile; stands after a colon",
    "criterion": "the employer's criterion that this accomplishment proves",
    "shows": "what this accomplishment proves, where it is none of the criteria",
    "wanted": "the employer's criteria in a row",
    "why_there": "why the writer wants this job, as a clause: because nights are quieter",
    "first_months": "what the writer would do in the first months; stands after 'would'",
    "did": "what a helper did, as a verb: moved the slot",
    "help": "what a helper did, as a noun: the parking voucher",
    # the process
    "title": "the post's title, bare",
    "date": "the day of the talk: March 10",
    "round": "which round of interviews it was: second",
    "decision": "by when they decide, not past yet: by Friday, March 20",
    "stated": "by when they had said they would decide, past by now: by Friday, March 20",
    "references": "the names of the references of this post, in a row",
    "others": "the other people met there, in a row",
    "consultant": "the consultant through whom this goes",
    # how to reach the writer
    "phone": "the number to reach the writer at during the reader's working hours",
    "hours": "the hours at which that number is answered, in the writer's words: after 4 pm",
    # what they wrote, offered or arranged
    "their_day": "the day of their message or offer, as 'on Tuesday'",
    "call_day": "the day on which they want to be called: Tuesday, March 17",
    "call_time": "the hours they named for it: at 10:00 am",
    "answer_by": "by when they, or the employer who offered, want an answer: by Friday, June 19",
    "named_day": "the day of the decision that their message names, not past yet: by Friday, March 20",
    "new_day": "the day of the interview that was moved or booked anew: Tuesday, March 17",
    "new_time": "its time with the zone: 2:30 pm EDT",
    "own_time": "its time where the writer is, if that is another: 10:30 am PDT",
    "new_place": "where it will be, as it was noted",
    # references
    "callers": "who may ring a reference: Ms. Stanek or Bud Ruggles",
    "accepted_title": "the post that the writer has accepted, bare",
    "accepted_position": "that post with its article; ends its clause: the Plant Controller position",
    "accepted_organization": "the employer whose offer the writer has accepted",
    # people met
    "met_at": "where the reader was last met: at the Spring Mixer; of an interview, at the employer's: at Oates & Sons",
    "met_on": "the day of that event or interview, as 'on Tuesday'",
    "brief_topic": "the heart of what was talked about, where few words have room; stands after 'about'",
    "met_topic": "what was talked about when they last met, at an event or in an interview; stands after 'about'",
    "useful": "what would be useful to the reader; stands after 'about'",
    "benefit": "something specific of direct benefit to the reader; stands after a colon",
    "link": "the address of something found for the reader",
    "link_title": "its title",
    "why": "why it is for the reader; stands after a colon",
    "gist": "what it says, where the note on it tells that, as a clause: it compares two rotas",
    # a consultant's work
    "people_met": "whom that job seeker met, in a row",
    "whom": "whom a job seeker is to thank, in a row",
    "thank_by": "by when the first of these thanks is due: by Tuesday, March 10",
    "seen": "which candidates of a post were seen, and when: Amara Okafor on March 10",
    "their_text": "what they wrote, for the writer of an answer or of an update to draw on",
    "firm": "the firm of a consultant who writes",
}
"""Slots that only a fact can fill."""

LISTS: Mapping[str, str] = {
    "ask": "each thing that they asked for, in their order",
    "point": "each result that a reference could stress, at most three",
    "worry": "each concern that was heard in the talks, for a consultant",
}
"""Slots of an element that comes once for `each` item of a list."""

OCCASIONS: Mapping[str, str] = {
    "doubt_voiced": "this reader voiced a doubt",
    "doubt_felt": "this reader let a doubt be felt",
    "something_forgotten": "something was forgotten that matters to this reader",
    "interest_high": "the writer wants the job very much",
    "interest_medium": "the writer wants it, or has not said how much",
    "interest_low": "the writer wants it a little",
    "decision_known": "the day of the decision is known and not past",
    "decision_open": "they were asked for it and could not say",
    "decision_not_asked": "nobody has asked for it",
    "decision_past": "the day that they had named has passed",
    "references_came_up": "references came up in the talk",
    "availability_came_up": "the earliest start came up in the talk",
    "salary_came_up": "pay came up in a later round, raised by them (C-17)",
    "rapport_noted": "something in common is noted",
    "met_others": "other people of the organization were met",
    "to_consultant": "the reader is the consultant of this post (D-47)",
    "to_employer": "the reader is not the consultant",
    "check_in": "nobody asked for the call, and the day of the decision is still ahead (C-12)",
    "how_it_stands": "nobody asked for the call, and no day of the decision lies ahead",
    "something_new": "this reader has had letters before, and this result stands in none of them (S2-02)",
    "call_requested": "they asked to be called",
    "nothing_asked": "their message asks for nothing in particular",
    "they_wrote": "their message came in writing",
    "they_spoke": "they telephoned, or said it in person",
    "sending_asked": "something that they asked for is to be sent",
    "call_ahead": "they asked to be called, on a day that has not passed",
    "day_named": "no call lies ahead, and their message names the day of the decision, not past yet",
    "no_day_named": "their message names neither of these days",
    "only_a_day": "their message asks for nothing and names one of these days",
    "words_only": "their message asks for nothing and names no day",
    "moved_by_writer": "the writer asked for another time",
    "moved_by_them": "they asked for another time",
    "now_by_video": "the interview is by video now, and no link is noted",
    "now_by_phone": "the interview is by telephone now, and no number is noted",
    "place_open": "no place of the interview is noted",
    "deadline_named": "an answer is wanted by a day that is known",
    "deadline_open": "no day for the answer is known",
    "offer_accepted": "the writer has accepted the post that the letter is about",
    "offer_unanswered": "the writer has not accepted it",
    "accepted_elsewhere": "the writer has accepted another post, and that ended this process",
    "accepted": "the writer has accepted a post",
    "searching": "the writer is still looking",
    "withdrew": "the writer has withdrawn from the post and has not accepted another",
    "interviews_over": "the last interview arranged for a consultant's post has taken place",
    "client_wrote": "the client has written or said something about the post",
    "date_passed": "the day on which the client meant to decide has passed",
    "choice_open": "the client has made nobody an offer for the post",
    "choice_made": "the client has made somebody an offer for the post",
    "met_at_event": "the reader was met at an event",
    "met_in_interview": "the reader was met in an interview",
    "link_missing": "the address of what is useful is not known",
    "takes_sentences": "the message is longer than a sentence or two (S4-16)",
    "one_sentence": "the message is a sentence (S4-16)",
}
"""What `when` may say: the circumstance without which an element is not called for."""

IMPLIED: Mapping[str, frozenset[str]] = {
    "decision_known": frozenset({"decision"}),
    "decision_past": frozenset({"stated"}),
    "check_in": frozenset({"decision"}),
    "met_others": frozenset({"others"}),
    "call_requested": frozenset({"call_day"}),
    "call_ahead": frozenset({"call_day"}),
    "day_named": frozenset({"named_day"}),
    "they_wrote": frozenset({"their_day"}),
    "they_spoke": frozenset({"their_day"}),
    "deadline_named": frozenset({"answer_by"}),
    "accepted": frozenset({"accepted_organization"}),
    "client_wrote": frozenset({"their_day"}),
}
"""The slots that are filled whenever an occasion holds."""
