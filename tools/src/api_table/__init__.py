"""docs/api.md: which functions our headers declare, and how far each is there."""
