"""A person's own script: read from Fountain, 글콘티 or plain text, and written as the first two.

read_script(text, known)        text → Reading: scenes, parts, and what was not understood, by line
SCRIPT_FORMS["fountain"].write  Script → text that reads back as the same script
"""

from __future__ import annotations

from engines.text.own.forms import SCRIPT_FORMS as SCRIPT_FORMS
from engines.text.own.forms import ScriptForm as ScriptForm
from engines.text.own.read import read_script as read_script
from engines.text.own.reading import Reading as Reading
