"""How a plan is shown: one file a format, each a function of the plan."""
