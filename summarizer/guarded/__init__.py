"""What touches the machine: locks on files, limits of a process, and the process that reads what may be hostile."""
