"""Ways to get a letter out by hand, with nothing set up. One channel a file; the folder is the list.

A channel's file has a docstring (its first line is the button that people see), `MEDIA` (the media it is for, each with
its place among the channels of that medium, 1 being the best) and `handover`, a pure function from a `Piece` to a
`Handover`: what the person sees and clicks, and which facts follow once they say that they did it. It raises
`CannotCarry`, with a reason in plain words, where this piece can't go that way. Nothing is registered: a new file is a
new channel.

No channel opens a connection or a file: a person's own programs do that, and the person sends.
"""

from sundown.channels._afterwards import after_the_call
from sundown.channels._channels import NAMES, Channel, Offer, channel, channels, offered
from sundown.channels._handover import Answer, CannotCarry, File, Handover, Link, Question, Text
from sundown.channels._piece import Piece, Thread, Writer
from sundown.channels._subject import reply_subject

__all__ = [
    "NAMES",
    "Answer",
    "CannotCarry",
    "Channel",
    "File",
    "Handover",
    "Link",
    "Offer",
    "Piece",
    "Question",
    "Text",
    "Thread",
    "Writer",
    "after_the_call",
    "channel",
    "channels",
    "offered",
    "reply_subject",
]
