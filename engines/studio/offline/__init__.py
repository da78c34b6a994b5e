"""The whole notebook as one HTML file that needs neither a network nor a script to be read."""
