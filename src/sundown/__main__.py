"""`python -m sundown`."""

from sundown.cli import main

main()
