"""Sheets of paper: letters, envelopes and whatever else is printed, each ready to use.

A sheet is one template in `sheets/` and one small file here that turns facts into what the template wants to know.
`typesetting` is the only part that sets type.
"""
