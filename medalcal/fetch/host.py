"""Which hosts are asked: only those out in the open, judged by the very address that is connected to.

A name is looked up once; all its addresses are judged; the connection goes to one of these addresses and to nothing
else. So a name that answers differently a moment later (DNS rebinding) gains nothing, and neither does any spelling of
a number (``0x7f.1``, ``2130706433``), because what is judged is what the resolver made of it.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

from medalcal.errors import SourceRefusedError, SourceUnreachableError

_ALSO_REFUSED = frozenset(map(ip_address, ("168.63.129.16", "100.100.100.200")))
"""Metadata hosts of clouds, where the address itself does not tell: Azure's platform address, Alibaba's."""
_NAT64 = IPv6Network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are an IPv4 address."""

Target = tuple[socket.AddressFamily, tuple[Any, ...]]
"""What ``socket`` connects to."""


def is_public(text: str) -> bool:
    """Tell whether an IP address is one of the open Internet, and so is every address wrapped in it."""
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(map(_is_open, _unwrapped(address)))


def _is_open(address: IPv4Address | IPv6Address) -> bool:
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not address.is_unspecified
        and not (isinstance(address, IPv6Address) and address.is_site_local)
        and address not in _ALSO_REFUSED
    )


def _unwrapped(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """Give the addresses to judge: of a form that carries an IPv4 address, that one, else the address itself."""
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if address in _NAT64:
        return [IPv4Address(int(address) & 0xFFFF_FFFF)]
    if address.sixtofour is not None:
        return [address.sixtofour]
    if address.teredo is not None:
        return list(address.teredo)
    return [address]


def addresses(host: str, port: int, *, allow_private: bool) -> list[Target]:
    """Give the addresses of a host, all of them judged.

    Raises:
        SourceUnreachableError: There is no such host.
        SourceRefusedError: One of them is not out in the open.
    """
    try:
        found = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise SourceUnreachableError(host[:100], "there is no such host", "check the address") from None
    targets: list[Target] = [(family, where) for family, _, _, _, where in found]
    if not allow_private:
        for _, where in targets:
            if not is_public(str(where[0])):
                raise SourceRefusedError(
                    host[:100],
                    f"{where[0]} is not an address of the open Internet",
                    "--allow-private asks it all the same",
                )
    return targets


def connect(
    host: str, port: int, timeout: float | None, *, allow_private: bool, opened: Callable[[socket.socket], None]
) -> socket.socket:
    """Connect to a host at one of its judged addresses.

    Args:
        opened: Told of every socket before it connects, so that somebody else can cut it.

    Raises:
        SourceRefusedError: The host is not out in the open.
        SourceUnreachableError: There is no such host.
        OSError: No address answers.
    """
    last: OSError = OSError(f"{host} has no address")
    for family, where in addresses(host, port, allow_private=allow_private):
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            opened(sock)
            sock.settimeout(timeout)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.connect(where)
        except OSError as error:
            sock.close()
            last = error
        else:
            return sock
    raise last
