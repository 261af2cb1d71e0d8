"""The forms of the screens, a subject a file. They know fields; what is written is decided by `steps`."""
