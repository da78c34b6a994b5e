"""Lettered panels → Package: a strip per language, cut into files for upload, and what platforms say."""

from __future__ import annotations

import presets
from engines.kernel.document import Json
from engines.kernel.stage import Stage
from engines.packaging.checks import check
from engines.packaging.pack import PackagingOptions, pack, platform_of
from engines.packaging.trial import TRIAL
from engines.packaging.uses import uses_images, uses_lettered, uses_script, uses_storyboard


def _data(options: PackagingOptions) -> Json:
    """The platform's limits and the lettering presets: editing their files changes the cache key.

    Every platform is in it, for every platform's verdict is in the document.
    """
    platform_of(options.platform)
    return {
        "platforms": {name: one.model_dump(mode="json") for name, one in presets.platforms().items()},
        "lettering": {name: one.model_dump(mode="json") for name, one in presets.lettering().items()},
    }


STAGE = Stage(
    name="packaging",
    version=1,
    run=pack,
    check=check,
    uses={
        "script": uses_script,
        "storyboard": uses_storyboard,
        "images": uses_images,
        "lettered": uses_lettered,
    },
    data=_data,
    trial=TRIAL,
)
