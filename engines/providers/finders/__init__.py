"""Where faces and people are in a picture whose painter does not say."""
