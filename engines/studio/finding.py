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


def look_ahead(shop: Workshop, asset: AssetRef, painted: Painted) -> None:
    """Begin to look for faces in a picture whose painter says nothing of them: `with_faces` waits for it.

    In the place of the call it would hold up the next picture.
    """
    if painted.provider != DUMMY and painted.regions == Regions() and local.available():
        shop.beforehand.begin(_key(asset), lambda: _looked(shop, asset, painted.picture))


def with_faces(shop: Workshop, painting: Painting, *, looking: bool = True) -> Painting:
    """A stored picture with what is found in it, where its painter says nothing of that.

    Without `looking` only what is remembered is put in: a plan is to be there at once.
    """
    if painting.provider == DUMMY or painting.regions != Regions() or not local.available():
        return painting
    known = shop.cache.get("faces", _key(painting.asset))
    if known is not None:
        return _having(painting, Regions.model_validate(known))
    if not looking:
        return painting
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
    return shop.beforehand.result(_key(asset), lambda: _looked(shop, asset, data))


def _looked(shop: Workshop, asset: AssetRef, data: bytes) -> Regions:
    known = shop.cache.get("faces", _key(asset))
    if known is None:
        with Image.open(BytesIO(data)) as picture:
            known = local.regions_in(picture).model_dump(mode="json")
        shop.cache.put("faces", _key(asset), known)
    return Regions.model_validate(known)
