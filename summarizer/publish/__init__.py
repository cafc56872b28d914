"""The output folder: written whole or not at all, with a record of what went in and came out.

An output that somebody edited since is kept beside the new one, and a folder that is not ours is never touched.
"""

from summarizer.publish.folder import Published, check_target, publish, recover
from summarizer.publish.manifest import MANIFEST, Manifest, read_manifest, sha256_of

__all__ = ["MANIFEST", "Manifest", "Published", "check_target", "publish", "read_manifest", "recover", "sha256_of"]
