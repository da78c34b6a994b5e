"""A whole project as one file that another workspace or machine can open.

manifest.json           what is in the file: names, digests and sizes
project.json            the project: title, cast, settings, story so far. Never a key.
episodes/<number>.json  an episode: its revisions, heads, settings and notes
documents/<sha256>.json the generated parts that revisions name, once each
pictures/<sha256>.<ext> the pictures that documents name, as they are stored
"""
