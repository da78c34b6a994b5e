"""Workspaces: each visitor has one, and every other row belongs to one.

ensure(at, workspace, note="") -> WorkspaceRow      makes it at the first call
get(at, workspace) -> WorkspaceRow                  NotFound
set_caps(at, workspace, run_usd, all_usd)           NotFound

claim(at, workspace, assets)                        this workspace may see these pictures
claimed(at, workspace, sha256) -> AssetRef          NotFound unless it may
unclaimed(at, workspace, assets) -> tuple[AssetRef, ...]
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select, update

from engines.kernel.document import AssetRef
from engines.kernel.errors import NotFound
from engines.runtime.database import At, insert_new, now, reading, writing
from engines.runtime.tables import asset_claims, workspaces


@dataclass(frozen=True)
class WorkspaceRow:
    id: str
    created: float
    note: str
    key_holder: str = ""
    """The process that holds its own key in memory, "" for none. It may be gone by now."""
    run_cap_usd: float = 1.0
    """The most that one run may spend."""
    cap_usd: float | None = None
    """The most that all of its runs together may spend; None: no limit."""


def ensure(at: At, workspace: str, note: str = "") -> WorkspaceRow:
    """The workspace; a new one when there is none of this id yet."""
    with writing(at) as connection:
        insert_new(connection, workspaces, {"id": workspace, "created": now(), "note": note})
        return get(connection, workspace)


def get(at: At, workspace: str) -> WorkspaceRow:
    """Raises NotFound `workspace_not_found`."""
    with reading(at) as connection:
        row = connection.execute(select(workspaces).where(workspaces.c.id == workspace)).mappings().first()
    if row is None:
        raise NotFound("workspace_not_found", item=workspace)
    return WorkspaceRow(**row)


def set_caps(at: At, workspace: str, run_usd: float, all_usd: float | None) -> WorkspaceRow:
    """Limit what one run, and all runs together, may spend. Raises NotFound `workspace_not_found`."""
    with writing(at) as connection:
        caps = {"run_cap_usd": run_usd, "cap_usd": all_usd}
        connection.execute(update(workspaces).where(workspaces.c.id == workspace).values(**caps))
        return get(connection, workspace)


def claim(at: At, workspace: str, assets: Iterable[AssetRef]) -> None:
    """Let the workspace see pictures it made, uploaded or imported. Idempotent."""
    with writing(at) as connection:
        get(connection, workspace)
        named = {asset.sha256: asset for asset in assets}
        for asset in unclaimed(connection, workspace, named.values()):
            # One by one and forgiving: in PostgreSQL another job may claim the same picture right now.
            values = {**asset.model_dump(), "workspace": workspace, "created": now()}
            insert_new(connection, asset_claims, values)


def claimed(at: At, workspace: str, sha256: str) -> AssetRef:
    """The picture, if this workspace may see it; NotFound `asset_not_found` otherwise."""
    found = asset_claims.c
    query = select(found.sha256, found.width, found.height, found.media_type).where(
        found.workspace == workspace, found.sha256 == sha256
    )
    with reading(at) as connection:
        row = connection.execute(query).mappings().first()
    if row is None:
        raise NotFound("asset_not_found", item=sha256)
    return AssetRef.model_validate(dict(row))


def unclaimed(at: At, workspace: str, assets: Iterable[AssetRef]) -> tuple[AssetRef, ...]:
    """Those of the pictures that the workspace may not see: documents from outside may name any."""
    wanted = {asset.sha256: asset for asset in assets}
    if not wanted:
        return ()
    found = asset_claims.c
    with reading(at) as connection:
        known = set(
            connection.execute(
                select(found.sha256).where(found.workspace == workspace, found.sha256.in_(wanted))
            ).scalars()
        )
    return tuple(asset for sha256, asset in wanted.items() if sha256 not in known)
