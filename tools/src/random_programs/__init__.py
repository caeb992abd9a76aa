"""Random programs: run on the shim and under Wine, compared, and reduced where they differ."""
