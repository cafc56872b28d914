"""Many dossiers at once: one pure function for each, on processes of this machine or on a cluster.

Whatever builds a dossier only makes its outputs; the process that was started puts them in their place, one after
another and in the order of the dossiers, so that a worker that dies leaves nothing half written.
"""
