"""How many faces are found in pictures whose painter knows where it drew them: `python -m benchmarks.faces`.

A hundred and twenty practice panels of eight seeds. A face counts as found where a box shares at least 0.3 of
both with it; bodies are held against the figure they share most with.
"""

from __future__ import annotations

import io
import math
import statistics
import time
from collections import Counter

from PIL import Image

from engines.image.sample import sample_requests
from engines.kernel.document import Box
from engines.providers.finders import local
from engines.providers.painters.dummy import DummyPainter

SEEDS, PANELS, SMALL, SHARE = 8, 15, 40.0, 0.3


def shared(one: Box, other: Box) -> tuple[float, float]:
    """Intersection over union, and the part of `other` that `one` covers."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    both = max(0.0, across) * max(0.0, down)
    return both / (one[2] * one[3] + other[2] * other[3] - both), both / (other[2] * other[3])


def main() -> None:
    painter, there, found = DummyPainter(lambda _: b""), Counter[str](), Counter[str]()
    boxes, mouths, covered, seconds = 0, [], [], 0.0
    for request in (one for seed in range(SEEDS) for one in sample_requests(seed, PANELS)):
        painted = painter.paint(request)
        facing = {one["cast"]: one["facing"] for one in request.scene["figures"]}
        image = Image.open(io.BytesIO(painted.picture))
        began = time.perf_counter()
        seen = local.regions_in(image)
        seconds += time.perf_counter() - began
        boxes += len(seen.faces)
        for face in painted.regions.faces:
            kind = facing.get(face.cast, "") if face.box[3] >= SMALL else "small"
            there[kind] += 1
            best = max(seen.faces, key=lambda one: shared(one.box, face.box)[0], default=None)
            if best is None or shared(best.box, face.box)[0] < SHARE:
                continue
            found[kind] += 1
            mouths.append(math.dist(best.mouth, face.mouth) / face.box[3])
            body = seen.figures[seen.faces.index(best)]
            covered.append(max((shared(body, one)[1] for one in painted.regions.figures), default=0.0))
    for kind, count in there.items():
        print(f"{kind}: {found[kind]} of {count}")
    print(f"{sum(found.values())} of {boxes} boxes are faces; mouth off by {statistics.median(mouths):.3f}")
    print(f"bodies cover {statistics.median(covered):.2f}; {seconds / SEEDS / PANELS:.2f} s a picture")


if __name__ == "__main__":
    main()
