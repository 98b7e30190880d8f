"""`make body`: the body made anew from the parametric model Anny; needs the extra `body`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anny
import numpy as np
import torch

from illustrations.body import BODY_FILE

PHENOTYPE = {
    "gender": 0.5,
    "age": 0.62,
    "muscle": 0.45,
    "weight": 0.45,
    "height": 0.5,
    "proportions": 0.7,
}
FACE = {
    "eyeBlinkLeft": 1.0,
    "eyeBlinkRight": 1.0,
    "mouthSmileLeft": 0.25,
    "mouthSmileRight": 0.25,
}
LEAST_WEIGHT = 0.002
"""Below this a bone's share in a vertex is not seen."""


def export_body(path: Path = BODY_FILE) -> None:
    """Make the file anew from the model; needs the extra `body`."""
    model: Any = anny.Anny(facial_actions=list(FACE))
    with torch.no_grad():
        rest = model(phenotype_kwargs=PHENOTYPE, facial_actions=FACE)
    shares = np.asarray(model.vertex_bone_weights)
    shares = np.where(shares < LEAST_WEIGHT, 0.0, shares)
    path.parent.mkdir(exist_ok=True)
    np.savez_compressed(
        path,
        vertices=np.asarray(rest["rest_vertices"][0], dtype=np.float32),
        triangles=np.asarray(model.get_triangular_faces(), dtype=np.uint16),
        bones=np.array(model.bone_labels),
        parents=np.asarray(model.bone_parents, dtype=np.int16),
        heads=np.asarray(rest["rest_bone_heads"][0], dtype=np.float32),
        weight_bones=np.asarray(model.vertex_bone_indices, dtype=np.uint8),
        weight_shares=np.round(shares * 65535).astype(np.uint16),
    )


if __name__ == "__main__":
    export_body()
