"""Benchmarks: each times a yardstick in the same run, in turn with what it measures, and prints a table."""
