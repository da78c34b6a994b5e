"""The words all engines share: documents, stages, contexts, edits, errors.

A leaf: it touches no disk, clock, network or randomness and imports nothing of ours.
"""
