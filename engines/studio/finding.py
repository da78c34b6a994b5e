"""Faces in pictures whose painter does not say where they are: found once a picture, on this machine."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from engines.kernel.context import Painted, Painting, Regions
from engines.kernel.document import AssetRef, Json, fingerprint
from engines.kernel.errors import StorageFailed
from engines.packaging.pictures import encoded, open_picture
from engines.providers import DUMMY
from engines.providers.finders import local
from engines.studio.workshop import Workshop


def regions_of(shop: Workshop, asset: AssetRef, painted: Painted) -> Regions:
    """What the painter says of its picture; of one that says nothing, what is found in it."""
    if painted.provider == DUMMY or painted.regions != Regions():
        return painted.regions
    return found_in(shop, asset, painted.picture)


def with_faces(shop: Workshop, painting: Painting, *, looking: bool = True) -> Painting:
    """A stored picture with what is found in it, where nobody looked when it was paid for.

    Without `looking` only what is remembered is put in: a plan is to be there at once.
    """
    if painting.provider == DUMMY or painting.regions != Regions() or not local.available():
        return painting
    if not looking:
        known = shop.cache.get("faces", _key(painting.asset))
        return painting if known is None else _having(painting, Regions.model_validate(known))
    try:
        data = shop.assets.read(painting.asset)
    except StorageFailed:
        # The stages that need its pixels say that they are gone.
        return painting
    return _having(painting, found_in(shop, painting.asset, data))


def _having(painting: Painting, regions: Regions) -> Painting:
    return painting.model_copy(update={"regions": regions})


def _key(asset: AssetRef) -> str:
    return fingerprint([local.VERSION, asset.sha256])


def kept_upload(shop: Workshop, data: bytes) -> tuple[AssetRef, Json]:
    """A person's picture in the store as nothing but pixels, and the regions found in it as JSON.

    Raises InvalidInput for what is no picture or too large.
    """
    plain = encoded(open_picture(data), "png", 0)
    asset = shop.assets.put(plain, "image/png")
    return asset, found_in(shop, asset, plain).model_dump(mode="json")


def found_in(shop: Workshop, asset: AssetRef, data: bytes) -> Regions:
    """Faces in the picture `asset`, whose bytes are `data`. Remembered by its digest.

    Takes up to a second, in which Python's other threads go on.
    """
    if not local.available():
        return Regions()
    key = _key(asset)
    known = shop.cache.get("faces", key)
    if known is None:
        with Image.open(BytesIO(data)) as picture:
            known = local.regions_in(picture).model_dump(mode="json")
        shop.cache.put("faces", key, known)
    return Regions.model_validate(known)
