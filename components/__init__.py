"""The page. Whatever of it is imported, gradio is imported before, in the way that takes half as long."""

from components import stubless as stubless
