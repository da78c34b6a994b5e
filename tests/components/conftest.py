"""Gradio is imported as the page imports it, whatever a test imports first."""

import components as components
