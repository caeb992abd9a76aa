"""The samples: their programs and how they are run so that they end by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SENT, RECEIVED = "sent.bin", "received.bin"


class UnknownSample(Exception):
    """A name that is no sample's; its text lists the valid ones."""


@dataclass(frozen=True)
class Sample:
    folder: str
    server: str
    client: str
    server_arguments: tuple[str, ...] = ()  # behind the port
    client_arguments: tuple[str, ...] = ()  # behind host and port
    sends_file: bool = False

    @property
    def targets(self) -> tuple[str, str]:
        return (self.server, self.client)


SAMPLES = (
    Sample("01-handshake", "handshake_server", "handshake_client"),
    Sample("02-echo", "echo_server", "echo_client", server_arguments=("1",)),
    Sample("03-file-transfer", "file_server", "file_client", server_arguments=(RECEIVED,),
           client_arguments=(SENT,), sends_file=True),
)
FILE_TRANSFER = SAMPLES[-1]


def find(name: str) -> Sample:
    """The sample with this name: its folder, the folder's number or what stands behind it."""
    for sample in SAMPLES:
        number, _, title = sample.folder.partition("-")
        if name in (sample.folder, number, number.lstrip("0"), title):
            return sample
    valid = ", ".join(sample.folder for sample in SAMPLES)
    raise UnknownSample(f"there is no sample '{name}'; the samples are: {valid}")
