"""The screens: a Django app without tables. It reads the records; whatever it changes goes through `steps`."""
