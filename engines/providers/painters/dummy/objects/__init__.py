"""Things drawn alone: what an insert shows."""
