"""Which machines may be asked for a page: those of the open internet, whatever form their address takes."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Holds an IPv4 address in its last 32 bits (RFC 6052)."""
_OWN_USE = tuple(
    map(
        ipaddress.ip_network,
        ("64:ff9b:1::/48", "fec0::/10", "192.0.0.0/24", "2001::/23", "100.64.0.0/10", "192.88.99.0/24", "5f00::/16"),
    )
)
"""Translation inside a network (RFC 8215), site-local (RFC 3879), protocol assignments (RFC 6890), shared by carriers,
relays of 6to4, segment routing: some Python versions take them for public."""
_COMPATIBLE = ipaddress.ip_network("::/96")
"""IPv4 addresses written as IPv6 ones, out of use (RFC 4291)."""


def is_public(address: str) -> bool:
    """True for an address of the open internet, and so for each address that it carries inside."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_open(each) for each in (ip, *_inside(ip)))


def _is_open(ip: Address) -> bool:
    own = any(ip.version == network.version and ip in network for network in _OWN_USE)
    mapped = isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None
    return mapped or (ip.is_global and not ip.is_multicast and not ip.is_reserved and not own)


def _inside(ip: Address) -> Iterator[Address]:
    """The IPv4 addresses that an IPv6 address stands for: mapped, 6to4, Teredo, NAT64, compatible."""
    if isinstance(ip, ipaddress.IPv4Address):
        return
    teredo = ip.teredo or ()
    yield from (each for each in (ip.ipv4_mapped, ip.sixtofour, *teredo) if each is not None)
    if ip in _NAT64 or (ip in _COMPATIBLE and ip.packed[:12] == bytes(12)):
        yield ipaddress.IPv4Address(ip.packed[12:])
