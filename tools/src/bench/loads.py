"""Runs the load generator against a server."""

import json
import os
import resource
import subprocess


class LoadError(Exception):
    """The load generator failed: an echo was wrong, or did not come in time."""


def raise_file_limit(wanted=4096):
    """Every connection is a descriptor, in the server and in the load generator."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        enough = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (enough, hard))


def cores():
    """(the servers' core, the load generator's core), or None where there is only one."""
    available = sorted(os.sched_getaffinity(0))
    return (available[0], available[1]) if len(available) >= 2 else None


def run_load(load, server, *options, core=None):
    """Runs the load generator with these options; returns what it measured as a dictionary."""
    watch = [word for pid in server.processes() for word in ("--watch", str(pid))]
    command = [str(load), "--port", str(server.port), *map(str, options), *watch]
    pin = None if core is None else lambda: os.sched_setaffinity(0, {core})
    result = subprocess.run(command, capture_output=True, text=True, preexec_fn=pin, check=False)
    if result.returncode != 0:
        raise LoadError(f"{' '.join(server.command)}: {result.stderr.strip()}")
    return json.loads(result.stdout)
