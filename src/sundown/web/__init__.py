"""The screens: views, forms and templates over what `records` hold; whatever is written goes through `steps`."""
