"""Where facts come from: one module per source, each turning something outside into the values of `core`."""
