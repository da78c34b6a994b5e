"""The command line's verbs. Each reads its arguments, asks the studio, and prints JSON or sentences."""
