"""Runs the app on this machine: its folder of data, its database, the server, the work that goes on by itself.

Only `cli` starts it. Django is imported inside the functions: a command that only asks where the data lies does not pay
for it.
"""
