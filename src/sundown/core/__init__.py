"""The pure heart of Sundown: values in, values out; never a clock, a file or a socket."""
