"""Letters by many hands, clean and with planted mistakes, on which the checks are written and measured."""
