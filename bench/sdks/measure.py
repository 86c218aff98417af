"""Measures how long the senders' packages of PyPI take to verify requests, and what Python's `hmac` or PyNaCl takes for the same.

    python measure.py requests.jsonl

It writes a line of JSON for each request and package, as measure.mjs does.
"""

import base64
import hmac
import json
import re
import sys
import time
from pathlib import Path
from urllib.parse import parse_qsl

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "verification" / "vectors" / "sdks"))
import check  # noqa: E402
from nacl.signing import VerifyKey  # noqa: E402

ROUNDS = 30
TURN = 10_000_000  # nanoseconds that a round takes at least
FILES = {"Stripe": "stripe", "Standard Webhooks": "standard-webhooks", "Slack": "slack-events",
         "Discord": "discord-interactions", "Twilio": "twilio"}


def limit(sender, key, url, headers, body):
    """What no receiver in Python can do without."""
    def mac(secret, *parts, digest="sha256"):
        def run():
            computed = hmac.new(secret, digestmod=digest)
            for part in parts:
                computed.update(part)
            digested = computed.digest()
            return hmac.compare_digest(digested, digested)
        return run

    def header(name):
        return headers[name].encode()

    match sender:
        case "Stripe":
            return mac(key.encode(), re.match(r"t=(\d+)", headers["stripe-signature"])[1].encode(), b".", body)
        case "Standard Webhooks":
            secret = base64.b64decode(key.removeprefix("whsec_"))
            return mac(secret, header("webhook-id"), b".", header("webhook-timestamp"), b".", body)
        case "Slack":
            return mac(key.encode(), b"v0:", header("x-slack-request-timestamp"), b":", body)
        case "Discord":
            public, signature = VerifyKey(bytes.fromhex(key)), bytes.fromhex(headers["x-signature-ed25519"])
            signed = header("x-signature-timestamp")
            return lambda: public.verify(signed + body, signature)
        case "Twilio":
            form = sorted(parse_qsl(body.decode(), keep_blank_values=True))
            return mac(key.encode(), (url + "".join(name + value for name, value in form)).encode(), digest="sha1")


def turn(run, batch):
    """The time of a call in one round, in nanoseconds."""
    start = time.perf_counter_ns()
    for _ in range(batch):
        if not run():
            raise SystemExit("a request is not authentic")
    return (time.perf_counter_ns() - start) / batch


def measure(*runs):
    batches = [int(TURN / turn(run, 50)) + 1 for run in runs]
    fastest = [float("inf")] * len(runs)
    for _ in range(ROUNDS):
        for place, run in enumerate(runs):
            fastest[place] = min(fastest[place], turn(run, batches[place]))
    return fastest


def main():
    check.NOW = int(time.time())
    for line in Path(sys.argv[1]).read_text().splitlines():
        read = json.loads(line)
        sender, key, url, headers, body = read["sender"], read["key"], read["url"], read["headers"], read["body"].encode()
        for name, of, judge in check.JUDGES:
            if of != FILES.get(sender):
                continue
            nanoseconds, least = measure(lambda: judge(headers, body, key, url), limit(sender, key, url, headers, body))
            print(json.dumps({"sender": sender, "bytes": len(body), "side": f"PyPI: {name}", "of": of,
                              "nanoseconds": nanoseconds, "limit": least}), flush=True)


main()
