"""Each named window at its edges: what goes in beside what comes out.

A row is an anchor (the end of a talk, the instant of a fact), what else the window depends on, and earliest, due and
latest, each cut to the minute and with the offset of the zone that decided it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

import pytest
from tests.core.framing import (
    KIRITIMATI,
    KOELN,
    LORD_HOWE,
    PAGO_PAGO,
    TOKYO,
    TROMSOE,
    frame,
    rows,
    shown,
)

from sundown.core.facts import CallMe
from sundown.core.playbook import ROW
from sundown.core.windows import WINDOWS, window

AFTER_AN_INTERVIEW = [
    *rows(
        "thanks",
        # A Tuesday: half an hour later, that day, the second business day.
        ("2026-03-10 14:15", {}, "2026-03-10 14:45 -04 | 2026-03-10 23:59 -04 | 2026-03-12 23:59 -04"),
        # Friday before Memorial Day: Tuesday and Wednesday are the business days.
        ("2026-05-22 14:15", {}, "2026-05-22 14:45 -04 | 2026-05-22 23:59 -04 | 2026-05-27 23:59 -04"),
        # Wednesday before Thanksgiving: the Friday after it counts, soft or not; then Monday.
        ("2026-11-25 14:15", {}, "2026-11-25 14:45 -05 | 2026-11-25 23:59 -05 | 2026-11-30 23:59 -05"),
        # Over the end of the year: Thursday 31 December, then Monday 4 January.
        ("2026-12-30 14:15", {}, "2026-12-30 14:45 -05 | 2026-12-30 23:59 -05 | 2027-01-04 23:59 -05"),
        # Over a leap day.
        ("2028-02-28 14:15", {}, "2028-02-28 14:45 -05 | 2028-02-28 23:59 -05 | 2028-03-01 23:59 -05"),
        # Ten minutes before midnight the day leaves two hours all the same (C-02).
        ("2026-03-10 23:50", {}, "2026-03-11 00:20 -04 | 2026-03-11 01:50 -04 | 2026-03-12 23:59 -04"),
        # In the night in which the clocks skip 02:00 to 03:00, three hours of real time after 23:50 end at 03:50.
        ("2026-03-07 23:50", {"settings": {"same_day.least_hours": 3}},
         "2026-03-08 00:20 -05 | 2026-03-08 03:50 -04 | 2026-03-10 23:59 -04"),
        ("2026-03-07 23:50", {"reader": KOELN}, "2026-03-08 00:20 -05 | 2026-03-08 01:50 -05 | 2026-03-10 23:59 +01"),
        # Köln is five hours ahead in those weeks: its midnight comes first, and two hours are left at least.
        ("2026-03-10 14:15", {"reader": KOELN}, "2026-03-10 14:45 -04 | 2026-03-10 23:59 +01 | 2026-03-12 23:59 +01"),
        ("2026-03-10 18:30", {"reader": KOELN}, "2026-03-10 19:00 -04 | 2026-03-10 20:30 -04 | 2026-03-12 23:59 +01"),
        # Maundy Thursday in Köln: Easter is over on Tuesday, so Wednesday is the second business day there.
        ("2026-04-02 10:00", {"reader": KOELN}, "2026-04-02 10:30 -04 | 2026-04-02 23:59 +02 | 2026-04-08 23:59 +02"),
        # Across the date line: Tuesday for the writer, Monday for the reader, and the writer's midnight comes first.
        ("2026-03-10 10:00", {"writer": KIRITIMATI, "reader": PAGO_PAGO},
         "2026-03-10 10:30 +14 | 2026-03-10 23:59 +14 | 2026-03-11 23:59 -11"),
        # By post: sundown of the next day where it is posted, on a Sunday too.
        ("2026-03-14 14:15", {"medium": "post"}, "2026-03-14 14:45 -04 | 2026-03-15 19:33 -04 | 2026-03-17 23:59 -04"),
        ("2026-03-10 14:15", {"settings": {"thanks.email_due": "next_day", "after_end.minutes": 60}},
         "2026-03-10 15:15 -04 | 2026-03-11 23:59 -04 | 2026-03-12 23:59 -04"),
        ("2026-03-10 14:15", {"settings": {"thanks.email_due": "2bd"}},
         "2026-03-10 14:45 -04 | 2026-03-12 23:59 -04 | 2026-03-12 23:59 -04"),
    ),
    *rows(
        "split_letter",
        ("2026-05-22 14:15", {}, "2026-05-22 14:45 -04 | 2026-05-27 23:59 -04 | 2026-05-27 23:59 -04"),
    ),
    *rows(
        "note_by_sundown",
        ("2026-03-10 14:15", {}, "2026-03-10 14:45 -04 | 2026-03-11 19:28 -04 | 2026-03-12 23:59 -04"),
        # A Friday: sundown on Saturday, no shift for the weekend (C-03).
        ("2026-03-13 14:15", {}, "2026-03-13 14:45 -04 | 2026-03-14 19:32 -04 | 2026-03-17 23:59 -04"),
        # The clocks go forward in the night between.
        ("2026-03-07 14:15", {}, "2026-03-07 14:45 -05 | 2026-03-08 19:25 -04 | 2026-03-10 23:59 -04"),
        # Polar night and midnight sun: 18:00.
        ("2026-12-01 11:00", {"writer": TROMSOE}, "2026-12-01 11:30 +01 | 2026-12-02 18:00 +01 | 2026-12-03 23:59 +01"),
        ("2026-06-16 11:00", {"writer": TROMSOE}, "2026-06-16 11:30 +02 | 2026-06-17 18:00 +02 | 2026-06-18 23:59 +02"),
        # No place is known: 18:00 (D-34).
        ("2026-03-10 14:15", {"writer": TOKYO}, "2026-03-10 14:45 +09 | 2026-03-11 18:00 +09 | 2026-03-12 23:59 +09"),
        ("2026-03-10 14:15", {"settings": {"sundown": "fixed_18"}},
         "2026-03-10 14:45 -04 | 2026-03-11 18:00 -04 | 2026-03-12 23:59 -04"),
        ("2026-03-10 14:15", {"settings": {"sundown": "last_collection", "sundown.collection": "16:30"}},
         "2026-03-10 14:45 -04 | 2026-03-11 16:30 -04 | 2026-03-12 23:59 -04"),
    ),
    *rows(
        "card_by_sundown",
        # Five business days after the Friday before Memorial Day: Tuesday to Monday.
        ("2026-05-22 14:15", {}, "2026-05-22 14:45 -04 | 2026-05-23 20:46 -04 | 2026-06-01 23:59 -04"),
    ),
    *rows(
        "network_note_by_sundown",
        ("2026-03-12 20:00", {}, "2026-03-12 20:30 -04 | 2026-03-13 19:31 -04 | 2026-03-16 23:59 -04"),
    ),
    *rows(
        "alert_same_day",
        ("2026-03-10 14:15", {}, "2026-03-10 14:45 -04 | 2026-03-10 23:59 -04 | 2026-03-11 23:59 -04"),
        ("2026-12-24 14:15", {}, "2026-12-24 14:45 -05 | 2026-12-24 23:59 -05 | 2026-12-28 23:59 -05"),
    ),
    *rows(
        "at_the_end_of_the_talk",
        ("2026-03-10 14:15", {"first_due": "2026-03-10 23:59"},
         "2026-03-10 14:15 -04 | 2026-03-10 15:15 -04 | 2026-03-10 19:59 -04"),
        # Nothing is due: an hour. Due too soon for four hours: at once.
        ("2026-03-10 14:15", {}, "2026-03-10 14:15 -04 | 2026-03-10 15:15 -04 | 2026-03-10 15:15 -04"),
        ("2026-03-10 21:00", {"first_due": "2026-03-10 23:59"},
         "2026-03-10 21:00 -04 | 2026-03-10 21:00 -04 | 2026-03-10 21:00 -04"),
    ),
    *rows(
        "note_the_same_day",
        ("2026-03-12 20:00", {}, "2026-03-12 20:00 -04 | 2026-03-12 23:59 -04 | 2026-03-12 23:59 -04"),
        ("2026-03-12 23:30", {}, "2026-03-12 23:30 -04 | 2026-03-12 23:59 -04 | 2026-03-13 01:30 -04"),
    ),
]  # fmt: skip

STATUS = [
    *rows(
        "week_to_ten_days",
        # Days 7 to 10 after Tuesday the 10th: Tuesday to Friday, in calling hours.
        ("2026-03-10 14:15", {}, "2026-03-17 09:00 -04 | 2026-03-20 17:00 -04 | 2026-03-20 17:00 -04"),
        # Day 7 is a Saturday: the start rolls to Monday (D-04). Day 10 is a Sunday: the end rolls back to Friday.
        ("2026-03-14 14:15", {}, "2026-03-23 09:00 -04 | 2026-03-24 17:00 -04 | 2026-03-24 17:00 -04"),
        ("2026-03-12 14:15", {}, "2026-03-19 09:00 -04 | 2026-03-20 17:00 -04 | 2026-03-20 17:00 -04"),
        # Holidays at both edges: day 7 is Memorial Day; day 10 is the day after Thanksgiving, on which nobody is rung.
        ("2026-05-18 14:15", {}, "2026-05-26 09:00 -04 | 2026-05-28 17:00 -04 | 2026-05-28 17:00 -04"),
        ("2026-11-17 14:15", {}, "2026-11-24 09:00 -05 | 2026-11-25 17:00 -05 | 2026-11-25 17:00 -05"),
        # Days 7 to 10 are 24 December to 27 December: soft, holiday, weekend. So between the interview and then (D-38).
        ("2026-12-17 14:15", {}, "2026-12-18 09:00 -05 | 2026-12-23 17:00 -05 | 2026-12-23 17:00 -05"),
        # They decide inside the window: it ends on the day before (S1-20); on day 7 or sooner: from the day after.
        ("2026-03-10 14:15", {"decision": "2026-03-19"},
         "2026-03-17 09:00 -04 | 2026-03-18 17:00 -04 | 2026-03-18 17:00 -04"),
        ("2026-03-10 14:15", {"decision": "2026-03-17"},
         "2026-03-11 09:00 -04 | 2026-03-16 17:00 -04 | 2026-03-16 17:00 -04"),
        ("2026-03-10 14:15", {"decision": "2026-03-30"},
         "2026-03-17 09:00 -04 | 2026-03-20 17:00 -04 | 2026-03-20 17:00 -04"),
        # They decide on the next day: no day is left. Interviewed on Friday, decided on Monday: neither.
        ("2026-03-10 14:15", {"decision": "2026-03-11"}, "no_callable_day"),
        ("2026-03-13 14:15", {"decision": "2026-03-16"}, "no_callable_day"),
        # They decide on the Monday to which a Saturday rolls: the short timetable again, Monday to Friday before it.
        ("2026-03-14 14:15", {"decision": "2026-03-23"},
         "2026-03-16 09:00 -04 | 2026-03-20 17:00 -04 | 2026-03-20 17:00 -04"),
        # A contact on Thursday the 12th: five business days later is the 19th. On Monday the 16th: no room (C-09).
        ("2026-03-10 14:15", {"contact": "2026-03-12 10:00"},
         "2026-03-19 09:00 -04 | 2026-03-20 17:00 -04 | 2026-03-20 17:00 -04"),
        ("2026-03-10 14:15", {"contact": "2026-03-16 10:00"}, "gap"),
        # Calling hours are the reader's, and so is the date of the interview: 22:00 in Cleveland is the 11th in Köln.
        ("2026-03-10 22:00", {"reader": KOELN}, "2026-03-18 09:00 +01 | 2026-03-20 17:00 +01 | 2026-03-20 17:00 +01"),
        # The clocks of Köln go forward on 29 March.
        ("2026-03-20 10:00", {"reader": KOELN}, "2026-03-27 09:00 +01 | 2026-03-30 17:00 +02 | 2026-03-30 17:00 +02"),
        # Across the date line it is the reader's Monday.
        ("2026-03-10 10:00", {"writer": KIRITIMATI, "reader": PAGO_PAGO},
         "2026-03-16 09:00 -11 | 2026-03-19 17:00 -11 | 2026-03-19 17:00 -11"),
    ),
    *rows(
        "requested_hour",
        ("2026-03-12 09:20", {"asked": CallMe(on=date(2026, 3, 16))},
         "2026-03-16 09:00 -04 | 2026-03-16 17:00 -04 | 2026-03-16 17:00 -04"),
        ("2026-03-12 09:20", {"asked": CallMe(on=date(2026, 3, 16), from_=time(10), until=time(12))},
         "2026-03-16 10:00 -04 | 2026-03-16 12:00 -04 | 2026-03-16 12:00 -04"),
        # An exact hour: due then, latest 17:00 (D-49); on their clock, on a Saturday too, if they say so.
        ("2026-03-12 09:20", {"asked": CallMe(on=date(2026, 3, 14), from_=time(15), until=time(15)), "reader": KOELN},
         "2026-03-14 15:00 +01 | 2026-03-14 15:00 +01 | 2026-03-14 17:00 +01"),
        ("2026-03-12 09:20", {"asked": CallMe(on=date(2026, 3, 16), from_=time(18), until=time(18))},
         "2026-03-16 18:00 -04 | 2026-03-16 18:00 -04 | 2026-03-16 18:00 -04"),
        ("2026-03-12 09:20", {}, "no_callable_day"),
    ),
    *rows(
        "after_the_date",
        # Decided by Friday the 20th: the second business day after it is Tuesday, the fifth is Friday.
        ("2026-03-10 14:15", {"decision": "2026-03-20"},
         "2026-03-24 09:00 -04 | 2026-03-24 23:59 -04 | 2026-03-27 23:59 -04"),
        # By Wednesday before Thanksgiving: Friday, Monday | Tuesday, Wednesday, Thursday.
        ("2026-11-10 14:15", {"decision": "2026-11-25"},
         "2026-11-30 09:00 -05 | 2026-11-30 23:59 -05 | 2026-12-03 23:59 -05"),
        # By 30 December: the 31st and Monday the 4th of January.
        ("2026-12-10 14:15", {"decision": "2026-12-30"},
         "2027-01-04 09:00 -05 | 2027-01-04 23:59 -05 | 2027-01-07 23:59 -05"),
        # Golden week in Tokyo: 30 April, 1 May | 7, 8, 11 May.
        ("2026-04-20 14:15", {"decision": "2026-04-28", "writer": TOKYO},
         "2026-05-01 09:00 +09 | 2026-05-01 23:59 +09 | 2026-05-11 23:59 +09"),
        # A contact on Thursday the 19th: not before the 26th, and the latest moves with it (D-05).
        ("2026-03-10 14:15", {"decision": "2026-03-20", "contact": "2026-03-19 10:00"},
         "2026-03-26 09:00 -04 | 2026-03-26 23:59 -04 | 2026-03-31 23:59 -04"),
        ("2026-03-10 14:15", {"decision": "2026-03-20", "contact": "2026-03-12 10:00"},
         "2026-03-24 09:00 -04 | 2026-03-24 23:59 -04 | 2026-03-27 23:59 -04"),
        ("2026-03-10 14:15", {}, "no_callable_day"),
    ),
    *rows(
        "after_the_call",
        ("2026-03-10 14:15", {"call": "2026-03-18 10:00"},
         "2026-03-25 09:00 -04 | 2026-03-25 23:59 -04 | 2026-03-30 23:59 -04"),
        # Called on the Friday before Memorial Day.
        ("2026-05-12 14:15", {"call": "2026-05-22 10:00"},
         "2026-06-01 09:00 -04 | 2026-06-01 23:59 -04 | 2026-06-04 23:59 -04"),
        ("2026-03-10 14:15", {}, "no_callable_day"),
    ),
    *rows(
        "without_a_date",
        # Seven calendar days, rolled off a weekend; ten; seven business days.
        ("2026-03-10 14:15", {"settings": {"status.no_date": "7_calendar_days"}},
         "2026-03-17 09:00 -04 | 2026-03-17 23:59 -04 | 2026-03-20 23:59 -04"),
        ("2026-03-14 14:15", {"settings": {"status.no_date": "7_calendar_days"}},
         "2026-03-23 09:00 -04 | 2026-03-23 23:59 -04 | 2026-03-26 23:59 -04"),
        ("2026-03-10 14:15", {"settings": {"status.no_date": "10_calendar_days"}},
         "2026-03-20 09:00 -04 | 2026-03-20 23:59 -04 | 2026-03-25 23:59 -04"),
        ("2026-03-27 10:00", {"settings": {"status.no_date": "7_business_days"}, "writer": KOELN},
         "2026-04-09 09:00 +02 | 2026-04-09 23:59 +02 | 2026-04-14 23:59 +02"),
        ("2026-03-10 14:15", {"settings": {"status.no_date": "7_calendar_days"}, "contact": "2026-03-16 10:00"},
         "2026-03-23 09:00 -04 | 2026-03-23 23:59 -04 | 2026-03-26 23:59 -04"),
    ),
]  # fmt: skip

ANSWERS = [
    *rows(
        "answer_same_day",
        ("2026-03-12 09:20", {}, "2026-03-12 09:20 -04 | 2026-03-12 23:59 -04 | 2026-03-13 23:59 -04"),
        ("2026-05-22 16:00", {}, "2026-05-22 16:00 -04 | 2026-05-22 23:59 -04 | 2026-05-26 23:59 -04"),
        # They want it by an instant, by a day, or by later than the latest (D-43).
        ("2026-03-12 09:20", {"limit": "2026-03-13 12:00"},
         "2026-03-12 09:20 -04 | 2026-03-12 23:59 -04 | 2026-03-13 12:00 -04"),
        ("2026-03-12 09:20", {"limit": "2026-03-12"},
         "2026-03-12 09:20 -04 | 2026-03-12 23:59 -04 | 2026-03-12 23:59 -04"),
        ("2026-03-12 09:20", {"limit": "2026-03-12 11:00"},
         "2026-03-12 09:20 -04 | 2026-03-12 11:00 -04 | 2026-03-12 11:00 -04"),
        ("2026-03-12 09:20", {"limit": "2026-03-20"},
         "2026-03-12 09:20 -04 | 2026-03-12 23:59 -04 | 2026-03-13 23:59 -04"),
    ),
    *rows(
        "notice_same_day",
        ("2026-03-13 10:05", {}, "2026-03-13 10:05 -04 | 2026-03-13 23:59 -04 | 2026-03-16 17:00 -04"),
        ("2026-03-13 10:05", {"reader": KOELN}, "2026-03-13 10:05 -04 | 2026-03-13 23:59 +01 | 2026-03-16 17:00 +01"),
    ),
    *rows(
        "within_a_day",
        ("2026-03-23 15:30", {}, "2026-03-23 16:00 -04 | 2026-03-24 15:30 -04 | 2026-03-24 23:59 -04"),
        # A day of 23 hours: 24 hours after 15:30 are 16:30; one of 25 hours: 14:30.
        ("2026-03-07 15:30", {}, "2026-03-07 16:00 -05 | 2026-03-08 16:30 -04 | 2026-03-08 23:59 -04"),
        ("2026-10-31 15:30", {}, "2026-10-31 16:00 -04 | 2026-11-01 14:30 -05 | 2026-11-01 23:59 -05"),
        # Lord Howe changes by half an hour.
        ("2026-10-03 15:30", {"writer": LORD_HOWE},
         "2026-10-03 16:00 +1030 | 2026-10-04 16:00 +11 | 2026-10-04 23:59 +11"),
        ("2028-02-28 15:30", {}, "2028-02-28 16:00 -05 | 2028-02-29 15:30 -05 | 2028-02-29 23:59 -05"),
        ("2026-03-23 15:30", {"limit": "2026-03-23"},
         "2026-03-23 16:00 -04 | 2026-03-23 23:59 -04 | 2026-03-23 23:59 -04"),
        # An answer within a quarter of an hour is wanted: then from the instant it became known.
        ("2026-03-23 15:30", {"limit": "2026-03-23 15:45"},
         "2026-03-23 15:30 -04 | 2026-03-23 15:45 -04 | 2026-03-23 15:45 -04"),
    ),
    *rows(
        "morning_after",
        ("2026-03-18 16:00", {}, "2026-03-19 08:00 -04 | 2026-03-20 23:59 -04 | 2026-03-20 23:59 -04"),
        ("2026-12-31 16:00", {}, "2027-01-01 08:00 -05 | 2027-01-05 23:59 -05 | 2027-01-05 23:59 -05"),
        # Told at 20:00 in Cleveland on the 17th it is the 18th in Köln.
        ("2026-03-17 20:00", {"reader": KOELN}, "2026-03-19 08:00 +01 | 2026-03-20 23:59 +01 | 2026-03-20 23:59 +01"),
    ),
]  # fmt: skip

ENDINGS = [
    *rows(
        "before_the_next_step",
        # Neither step nor date: due the next business day, latest the third (D-48).
        ("2026-03-11 12:00", {}, "2026-03-11 12:00 -04 | 2026-03-12 23:59 -04 | 2026-03-16 23:59 -04"),
        # A talk on Friday, a decision on Thursday, whichever is sooner.
        ("2026-03-11 12:00", {"step": "2026-03-13 13:00"},
         "2026-03-11 12:00 -04 | 2026-03-12 17:00 -04 | 2026-03-12 17:00 -04"),
        ("2026-03-09 12:00", {"step": "2026-03-13 13:00", "decision": "2026-03-12"},
         "2026-03-09 12:00 -04 | 2026-03-10 23:59 -04 | 2026-03-11 17:00 -04"),
        # The day before the step is Memorial Day: the Friday before it.
        ("2026-05-21 12:00", {"step": "2026-05-26 13:00"},
         "2026-05-21 12:00 -04 | 2026-05-22 17:00 -04 | 2026-05-22 17:00 -04"),
        # Decided in the evening before: at least before the step itself.
        ("2026-03-12 20:00", {"step": "2026-03-13 13:00"},
         "2026-03-12 20:00 -04 | 2026-03-13 13:00 -04 | 2026-03-13 13:00 -04"),
    ),
    *rows(
        "notice_of_withdrawal",
        ("2026-03-11 12:00", {}, "2026-03-11 12:00 -04 | 2026-03-11 23:59 -04 | 2026-03-16 23:59 -04"),
        ("2026-03-11 12:00", {"step": "2026-03-12 13:00"},
         "2026-03-11 12:00 -04 | 2026-03-11 17:00 -04 | 2026-03-11 17:00 -04"),
    ),
    *rows(
        "next_business_day",
        ("2026-05-22 10:00", {}, "2026-05-22 10:00 -04 | 2026-05-26 23:59 -04 | 2026-05-26 23:59 -04"),
        ("2026-03-20 10:00", {"limit": "2026-03-21"},
         "2026-03-20 10:00 -04 | 2026-03-21 23:59 -04 | 2026-03-21 23:59 -04"),
        # A talk on the very next day: before it.
        ("2026-03-18 10:00", {"step": "2026-03-19 13:00"},
         "2026-03-18 10:00 -04 | 2026-03-18 17:00 -04 | 2026-03-18 17:00 -04"),
    ),
    *rows(
        "second_business_day",
        ("2026-03-20 10:00", {}, "2026-03-20 10:00 -04 | 2026-03-24 23:59 -04 | 2026-03-24 23:59 -04"),
        ("2026-12-23 10:00", {}, "2026-12-23 10:00 -05 | 2026-12-28 23:59 -05 | 2026-12-28 23:59 -05"),
    ),
    *rows(
        "first_business_day_after",
        ("2026-05-22 10:00", {}, "2026-05-26 08:00 -04 | 2026-05-26 23:59 -04 | 2026-05-26 23:59 -04"),
        # Friday evening in Cleveland is Saturday in Tokyo; Monday is the first business day there.
        ("2026-03-13 18:00", {"reader": TOKYO}, "2026-03-16 08:00 +09 | 2026-03-16 23:59 +09 | 2026-03-16 23:59 +09"),
    ),
    *rows(
        "notice_of_acceptance",
        ("2026-03-20 10:00", {}, "2026-03-20 10:00 -04 | 2026-03-20 23:59 -04 | 2026-03-23 23:59 -04"),
    ),
]  # fmt: skip

NETWORK = [
    *rows(
        "link_after_meeting",
        # It ended at 20:00: from the next morning (D-25); at 16:30: from half an hour after.
        ("2026-03-12 20:00", {}, "2026-03-13 08:00 -04 | 2026-03-16 23:59 -04 | 2026-03-19 23:59 -04"),
        ("2026-03-12 16:30", {}, "2026-03-12 17:00 -04 | 2026-03-16 23:59 -04 | 2026-03-19 23:59 -04"),
        ("2026-03-12 17:00", {}, "2026-03-13 08:00 -04 | 2026-03-16 23:59 -04 | 2026-03-19 23:59 -04"),
    ),
    *rows(
        "link_found",
        ("2026-05-22 12:00", {}, "2026-05-22 12:00 -04 | 2026-05-27 23:59 -04 | 2026-05-29 23:59 -04"),
    ),
    *rows(
        "benefit_call",
        ("2026-03-12 20:00", {}, "2026-03-13 09:00 -04 | 2026-03-16 17:00 -04 | 2026-03-19 17:00 -04"),
        ("2026-03-12 11:00", {}, "2026-03-12 11:30 -04 | 2026-03-16 17:00 -04 | 2026-03-19 17:00 -04"),
        # 16:45: half an hour later the calling hours are over. Breakfast: they have not begun. A Saturday: Monday.
        ("2026-03-12 16:45", {}, "2026-03-13 09:00 -04 | 2026-03-16 17:00 -04 | 2026-03-19 17:00 -04"),
        ("2026-03-12 08:00", {}, "2026-03-12 09:00 -04 | 2026-03-16 17:00 -04 | 2026-03-19 17:00 -04"),
        ("2026-03-14 11:00", {}, "2026-03-16 09:00 -04 | 2026-03-17 17:00 -04 | 2026-03-20 17:00 -04"),
        # The evening before Thanksgiving: the Friday after it is soft, so from Monday; the week ends on Wednesday.
        ("2026-11-25 20:00", {}, "2026-11-30 09:00 -05 | 2026-11-30 17:00 -05 | 2026-12-02 17:00 -05"),
    ),
    *rows(
        "invitation",
        ("2026-03-12 20:00", {}, "2026-03-13 08:00 -04 | 2026-03-16 23:59 -04 | 2026-03-26 23:59 -04"),
        ("2026-12-24 20:00", {}, "2026-12-25 08:00 -05 | 2026-12-29 23:59 -05 | 2027-01-07 23:59 -05"),
    ),
    *rows(
        "turn_of_the_year",
        ("2026-12-01 00:00", {}, "2026-12-15 00:00 -05 | 2026-12-31 17:06 -05 | 2027-01-07 23:59 -05"),
        ("2026-12-01 00:00", {"writer": TOKYO, "settings": {"new_year.due_day": 25}},
         "2026-12-15 00:00 +09 | 2026-12-25 18:00 +09 | 2027-01-07 23:59 +09"),
    ),
    *rows(
        "after_ninety_days",
        ("2026-03-12 20:00", {}, "2026-06-10 08:00 -04 | 2026-06-12 23:59 -04 | 2026-06-24 23:59 -04"),
        # Ninety days over a leap day: 1 December 2027 to 29 February 2028.
        ("2027-12-01 12:00", {}, "2028-02-29 08:00 -05 | 2028-03-02 23:59 -05 | 2028-03-14 23:59 -04"),
    ),
]  # fmt: skip

EVERY = [*AFTER_AN_INTERVIEW, *STATUS, *ANSWERS, *ENDINGS, *NETWORK]


@pytest.mark.parametrize(("name", "anchor", "given", "expected"), EVERY)
def test_a_window(name: str, anchor: str, given: Mapping[str, Any], expected: str) -> None:
    assert shown(window(name, frame(anchor, **given))) == expected


@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_is_tried_and_says_what_it_means(name: str) -> None:
    assert any(row.values[0] == name for row in EVERY)
    meaning = WINDOWS[name].__doc__ or ""
    assert ROW.match(meaning), "its docstring begins with the row that it follows"


@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_says_its_arithmetic(name: str) -> None:
    """What `sundown explain` shows: texts whose places are all filled."""
    said: list[str] = []
    given = frame("2026-03-10 14:15", decision="2026-03-20", call="2026-03-18 10:00", first_due="2026-03-10 23:59",
                  asked=CallMe(on=date(2026, 3, 16)), settings={"status.no_date": "7_calendar_days"})  # fmt: skip
    window(name, given, lambda text, *values: said.append(text.format(*values)))
    assert said
    assert not [text for text in said if "{" in text]
