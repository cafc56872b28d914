"""Programs of other tools that benches run."""
