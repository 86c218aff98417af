#!/usr/bin/env python3
"""Verifies GitHub, Stripe, Standard Webhooks and Slack in plain Python, and runs their vectors against that.

Needs nothing but Python's standard library; Ed25519, which it lacks, is checked where `cryptography` is installed.
It shows how the files are read, and that their verdicts can be had without a line of this project.
"""

import base64
import binascii
import hashlib
import hmac
import json
import re
import sys
from pathlib import Path
from urllib.parse import parse_qsl

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None

SENDERS = Path(__file__).resolve().parent.parent / "senders"
MOST_SIGNATURES = 16


class Refused(Exception):
    """The request is not authentic, or is not what this receiver takes."""


class NeedsEd25519(Exception):
    """The verdict depends on a signature that cannot be checked here."""


def octets(value):
    """The bytes of a header's value or of a body."""
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, list):
        return b"".join(map(octets, value))
    if "base64" in value:
        return base64.b64decode(value["base64"])
    return value["repeat"].encode() * value["times"]


class Request:
    def __init__(self, vector):
        self.method = vector["method"]
        self.headers = [(name, octets(value)) for name, value in vector["headers"]]
        self.body = octets(vector["body"])

    def values(self, name):
        return [value for other, value in self.headers if other == name]

    def only(self, name):
        """The value of a header that is there once, in printable ASCII."""
        values = self.values(name)
        if len(values) != 1 or not all(byte == 9 or 32 <= byte < 127 for byte in values[0]):
            raise Refused(name)
        return values[0].decode("ascii")


def check_transport(request, file):
    """What HTTP says, before anything is verified."""
    if request.method != "POST":
        raise Refused("method")
    for value in request.values("content-encoding"):
        codings = value.decode("latin-1").split(",")
        if any(coding.strip().lower() not in ("", "identity", "utf-8") for coding in codings):
            raise Refused("content-encoding")
    if request.values("content-length"):
        length = request.only("content-length")
        if not re.fullmatch("[0-9]+", length) or int(length) > file["most_body_bytes"]:
            raise Refused("content-length")
    if len(request.body) > file["most_body_bytes"]:
        raise Refused("body")


def check_time(text, file, now):
    """A time in seconds has one spelling, and lies in the window."""
    if not re.fullmatch("[1-9][0-9]{0,14}", text):
        raise Refused("malformed time")
    if now - int(text) > file["oldest_seconds"] or int(text) - now > file["ahead_seconds"]:
        raise Refused("time")


def from_hex(text):
    return bytes.fromhex(text) if re.fullmatch("[0-9a-f]{64}", text) else None


def from_base64(text, length):
    """The bytes whose one spelling this is."""
    try:
        value = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None
    return value if len(value) == length and base64.b64encode(value).decode() == text else None


def check_hmac(keys, message, signatures):
    tags = [hmac.new(key, message, hashlib.sha256).digest() for key in keys]
    # Every key with every signature: which one was right takes the same time.
    right = [hmac.compare_digest(tag, it) for tag in tags for it in signatures if it is not None]
    return any(right)


def secrets(receiver):
    return [secret.encode() for secret in receiver.get("secrets", [])]


def github(request, receiver, file, now):
    signature = request.only("x-hub-signature-256")
    if not signature.startswith("sha256="):
        raise Refused("signature")
    if not check_hmac(secrets(receiver), request.body, [from_hex(signature[7:])]):
        raise Refused("signature")


def stripe(request, receiver, file, now):
    elements = [element.strip(" \t").split("=", 1) for element in request.only("stripe-signature").split(",")]
    times = [element[1] for element in elements if element[0] == "t" and len(element) == 2]
    signatures = [element[1] for element in elements if element[0] == "v1" and len(element) == 2]
    if len(times) != 1 or len(signatures) > MOST_SIGNATURES:
        raise Refused("stripe-signature")
    check_time(times[0], file, now)
    message = times[0].encode() + b"." + request.body
    if not check_hmac(secrets(receiver), message, map(from_hex, signatures)):
        raise Refused("signature")


def standard(request, receiver, file, now):
    names = {name for name, _ in request.headers}
    families = [it for it in ("webhook", "svix") if names & {f"{it}-id", f"{it}-timestamp", f"{it}-signature"}]
    if len(families) != 1:
        raise Refused("headers")
    own_id, time, listed = (request.only(f"{families[0]}-{part}") for part in ("id", "timestamp", "signature"))
    if own_id == "" or "." in own_id:
        raise Refused("id")
    check_time(time, file, now)
    message = f"{own_id}.{time}.".encode() + request.body
    pairs = [element.split(",", 1) for element in listed.split(" ") if "," in element]
    if len(pairs) > MOST_SIGNATURES:
        raise Refused("too many signatures")
    keys = [base64.b64decode(secret.removeprefix("whsec_")) for secret in receiver.get("secrets", [])]
    shared = [from_base64(text, 32) for version, text in pairs if version == "v1"]
    if check_hmac(keys, message, shared):
        return
    public = [from_base64(text, 64) for version, text in pairs if version == "v1a"]
    for key in receiver.get("public_keys", []):
        for signature in filter(None, public):
            if Ed25519PublicKey is None:
                raise NeedsEd25519
            try:
                return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, message)
            except InvalidSignature:
                pass
    raise Refused("signature")


def slack(request, receiver, file, now):
    if file["sender"] == "slack/commands" and not request.values("x-slack-signature"):
        form = parse_qsl(request.body.decode("latin-1"), keep_blank_values=True)
        # Slack tests the certificate without a signature, and is answered: nothing else happens.
        names = [name for name, _ in form]
        if len(set(names)) == len(names) and set(names) <= {"ssl_check", "token"} and ("ssl_check", "1") in form:
            return
    signature, time = request.only("x-slack-signature"), request.only("x-slack-request-timestamp")
    if not signature.startswith("v0="):
        raise Refused("signature")
    check_time(time, file, now)
    if not check_hmac(secrets(receiver), f"v0:{time}:".encode() + request.body, [from_hex(signature[3:])]):
        raise Refused("signature")


VERIFIERS = {
    "github": github,
    "stripe": stripe,
    "standard-webhooks": standard,
    "slack-events": slack,
    "slack-commands": slack,
    "slack-interactivity": slack,
}


def passes(verify, file, vector):
    request = Request(vector)
    try:
        check_transport(request, file)
        verify(request, vector["receiver"], file, vector["now"])
    except Refused:
        return False
    return True


def main():
    faults = 0
    for name, verify in VERIFIERS.items():
        file = json.loads((SENDERS / f"{name}.json").read_text())
        agreed = skipped = 0
        for vector in file["vectors"]:
            # A contradiction is found in what an authentic request says, which is not looked at here.
            if vector.get("reason") == "contradiction":
                skipped += 1
                continue
            try:
                is_right = passes(verify, file, vector) == (vector["verdict"] != "refused")
            except NeedsEd25519:
                skipped += 1
                continue
            if is_right or vector.get("free"):
                agreed += 1
            else:
                faults += 1
                print(f"{name}: {vector['name']}: not {vector['verdict']}", file=sys.stderr)
        print(f"{name}: {agreed} agree, {skipped} are not for this program")
    return 1 if faults else 0


sys.exit(main())
