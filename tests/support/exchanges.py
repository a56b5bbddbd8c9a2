# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts simulated exchanges where the real ones are: their names lead to this computer, their certificates are good, and
whoever asks gets an answer. For a walk that must see the program as it is with a network, without one hook in it.

    python3 exchanges.py <folder> [venue ...]

Runs in a network and mount namespace of its own (run_gui.sh --exchanges makes it): only there the names and the
authority are believed. Commands for the venues (see tests/walk/exchange_world.cpp) go into <folder>/say, one a line.
"<folder>/ready" appears when all is up.
"""
import asyncio
import fcntl
import os
import re
import socket
import ssl
import struct
import subprocess
import sys

HOSTS = {
    "binance": ["data-api.binance.vision", "data-stream.binance.vision", "stream.binance.com", "api.binance.com"],
    "kraken": ["api.kraken.com", "ws.kraken.com"],
    "kraken-private-stream": ["ws-auth.kraken.com"],
    "coinbase": ["api.coinbase.com", "advanced-trade-ws.coinbase.com"],
    "coinbase_exchange": ["api.exchange.coinbase.com", "ws-feed.exchange.coinbase.com"],
    "bitstamp": ["www.bitstamp.net", "ws.bitstamp.net"],
    "okx": ["www.okx.com", "ws.okx.com"],
    "bybit": ["api.bybit.com", "stream.bybit.com"],
    "luno": ["api.luno.com"],
}
PORTS = [443, 8443, 9443]
VENUES = ["binance", "kraken", "coinbase", "coinbase_exchange", "bitstamp", "okx", "bybit", "luno"]


def raise_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh", b"lo", 0x41))  # SIOCSIFFLAGS, up and running


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=30)


def make_certificates(folder):
    names = ",".join(f"DNS:{host}" for hosts in HOSTS.values() for host in hosts)
    new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    at = lambda name: os.path.join(folder, name)  # noqa: E731
    os.mkdir(at("trusted"))
    openssl("req", "-x509", *new, "-keyout", at("authority.key"), "-out", at("trusted/authority.pem"), "-days", "2",
            "-subj", "/CN=Authority of a walk")
    openssl("req", *new, "-keyout", at("venue.key"), "-out", at("venue.csr"), "-subj", "/CN=venue")
    with open(at("names.cnf"), "w") as file:
        file.write(f"subjectAltName={names}\n")
    openssl("x509", "-req", "-in", at("venue.csr"), "-CA", at("trusted/authority.pem"), "-CAkey", at("authority.key"),
            "-CAcreateserial", "-extfile", at("names.cnf"), "-out", at("venue.pem"), "-days", "2")
    openssl("rehash", at("trusted"))


def believe(folder):
    with open(os.path.join(folder, "hosts"), "w") as file:
        file.write("127.0.0.1 localhost\n")
        file.writelines(f"127.0.0.1 {host}\n" for hosts in HOSTS.values() for host in hosts)
    for own, place in (("hosts", "/etc/hosts"), ("trusted", "/etc/ssl/certs")):
        subprocess.run(["mount", "--bind", os.path.join(folder, own), place], check=True, timeout=10)


async def pump(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except (ConnectionError, ssl.SSLError, asyncio.CancelledError):
        pass
    finally:
        writer.close()


def front(ports):
    """Tells one connection from another by the name it asked for, as the exchanges' own front doors do."""
    venue_of = {host: venue for venue, hosts in HOSTS.items() for host in hosts}

    async def serve(reader, writer):
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
        except (asyncio.IncompleteReadError, asyncio.TimeoutError, ConnectionError, ssl.SSLError):
            writer.close()
            return
        host = re.search(rb"(?im)^host: *([^:\r\n]+)", head)
        venue = venue_of.get(host.group(1).decode().lower() if host else "", "")
        if venue == "kraken" and b" /0/private/" in head.split(b"\r\n")[0]:
            venue = "kraken-private"
        if venue not in ports:
            writer.close()
            return
        try:
            inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", ports[venue])
        except OSError:
            writer.close()
            return
        inner_writer.write(head)
        await asyncio.gather(pump(reader, inner_writer), pump(inner_reader, writer))

    return serve


async def main(folder, venues):
    raise_loopback()
    make_certificates(folder)
    believe(folder)
    say = os.path.join(folder, "say")
    os.mkfifo(say)
    # Open for both ways: it does not end when one command has been written.
    commands = os.open(say, os.O_RDWR)
    world = subprocess.Popen([os.path.join(os.environ["ELITE_BIN"], "..", "tests", "exchange_world"), *venues],
                             stdin=commands, stdout=subprocess.PIPE, text=True)
    ports = {}
    private = 2 if "kraken" in venues else 0
    for _ in range(len(venues) + private):
        name, port = world.stdout.readline().split()
        ports[name] = int(port)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(folder, "venue.pem"), os.path.join(folder, "venue.key"))
    for port in PORTS:
        await asyncio.start_server(front(ports), "127.0.0.1", port, ssl=context)
    open(os.path.join(folder, "ready"), "w").close()
    try:
        while world.poll() is None:
            await asyncio.sleep(0.5)
    finally:
        world.terminate()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2:] or VENUES))
