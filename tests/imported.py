"""What every process that a test starts imports, once: `processes.py` forks them from here.

Nothing is opened and no thread is started; what is worked out here is the same in every process.
"""

import gc

import app as app  # first: it says what gradio may do when it is imported
from components import theme
from components.notebook import build as build
from components.pages import ahead as ahead
from components.pages.front import FrontPage as FrontPage
from components.pages.router import router as router
from engines.http import serving as serving

theme.files()
# A fork that looks through all of this for garbage would have its own copy of it.
gc.collect()
gc.freeze()
