"""Which machines may be asked: those of the public internet, never one of a home or an office.

A feed's address comes from a file or a stranger's redirect; followed blindly it could make the
program knock at the router, at a printer, or at a service that only this computer sees.
"""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_network

Machine = IPv4Address | IPv6Address
Policy = Callable[[Machine], bool]
"""Whether a machine may be asked."""

_TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 seen through a translator (RFC 6052): the last 32 bits are the machine."""

_OTHERS = tuple(
    map(
        ip_network,
        (
            "64:ff9b:1::/48",  # translation within one network (RFC 8215)
            "192.88.99.0/24",  # relays of 6to4, deprecated (RFC 7526)
            "fec0::/10",  # site-local, deprecated (RFC 3879)
            "5f00::/16",  # segment routing (RFC 9602)
            "3fff::/20",  # documentation (RFC 9637)
        ),
    )
)
"""Not of the public internet, and not known as such to every Python from 3.11.0 on."""


def is_public(machine: Machine) -> bool:
    """Whether an address is one of the public internet, looked at inside its wrappings, too."""
    inner = _wrapped(machine)
    if inner is not None:
        return is_public(inner)
    is_usual = machine.is_global and not (
        machine.is_multicast
        or machine.is_reserved
        or machine.is_loopback
        or machine.is_link_local
        or machine.is_unspecified
        or machine.is_private
    )
    return is_usual and not any(
        machine in network for network in _OTHERS if network.version == machine.version
    )


def _wrapped(machine: Machine) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for."""
    if isinstance(machine, IPv4Address):
        return None
    if machine in _TRANSLATED:
        return IPv4Address(int(machine) & 0xFFFFFFFF)
    teredo = machine.teredo
    return machine.ipv4_mapped or machine.sixtofour or (teredo[1] if teredo else None)
