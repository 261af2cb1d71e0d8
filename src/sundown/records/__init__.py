"""What is kept: the one Django app with tables, a noun a file in `models/`, and the way from rows to the core's values.

Rows hold facts as the journal's own words, so the database and a journal are the same facts in two places. Nothing here
writes a row: that is done by `steps`, each in one transaction.
"""
