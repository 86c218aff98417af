#!/usr/bin/env python3
"""Has the senders' packages of PyPI judge the vectors, as check.mjs has those of npm; the table is the same."""

import base64
import contextlib
import datetime
import io
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from unittest import mock
from urllib.parse import parse_qs

import discord_interactions
import standardwebhooks.webhooks
import stripe
import svix.webhooks
from slack_sdk.signature import Clock, SignatureVerifier
from twilio.request_validator import RequestValidator

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[2] / "docs" / "vectors.md"
OF_OTHERS = {"method-not-allowed", "content-encoding", "body-too-large", "contradiction", "unsigned-body"}
NOW = 0


class At(datetime.datetime):
    """The clock of whoever asks `datetime` for the time."""

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(NOW, tz)


class SlackClock(Clock):
    def now(self):
        return NOW


class Form(dict):
    """A form as web frameworks hand it out, with every value of a name."""

    def getlist(self, name):
        return self[name]


def judge_stripe(headers, body, key, url):
    stripe.WebhookSignature.verify_header(body.decode(), headers["stripe-signature"], key, 300)
    return True


def judge_standard(headers, body, key, url):
    standardwebhooks.webhooks.Webhook(key).verify(body, headers)
    return True


def judge_svix(headers, body, key, url):
    svix.webhooks.Webhook(key).verify(body, headers)
    return True


def judge_slack(headers, body, key, url):
    return SignatureVerifier(key, SlackClock()).is_valid_request(body, headers)


def judge_discord(headers, body, key, url):
    signature, timestamp = headers["x-signature-ed25519"], headers["x-signature-timestamp"]
    return discord_interactions.verify_key(body, signature, timestamp, key)


def judge_twilio(headers, body, key, url):
    # As its page says: the body where the URL has its digest, otherwise the form.
    params = body.decode() if "bodySHA256=" in url else Form(parse_qs(body.decode(), keep_blank_values=True))
    return RequestValidator(key).validate(url, params, headers["x-twilio-signature"])


JUDGES = [
    ("stripe", "stripe", judge_stripe),
    ("standardwebhooks", "standard-webhooks", judge_standard),
    ("svix", "standard-webhooks", judge_svix),
    ("slack_sdk", "slack-events", judge_slack),
    ("slack_sdk", "slack-commands", judge_slack),
    ("slack_sdk", "slack-interactivity", judge_slack),
    ("discord-interactions", "discord-interactions", judge_discord),
    ("discord-interactions", "discord-events", judge_discord),
    ("twilio", "twilio", judge_twilio),
]


def octets(value):
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, list):
        return b"".join(map(octets, value))
    if "base64" in value:
        return base64.b64decode(value["base64"])
    return value["repeat"].encode() * value["times"]


def verdict(judge, vector):
    headers = {}
    for name, value in vector["headers"]:
        text = octets(value).decode("latin-1")
        headers[name] = f"{headers[name]},{text}" if name in headers else text # as servers of WSGI join them
    receiver = vector["receiver"]
    url = receiver.get("url", "") + vector["target"]
    for key in receiver.get("secrets", []) + receiver.get("public_keys", []):
        try:
            with contextlib.redirect_stdout(io.StringIO()): # where packages say why they refuse
                if judge(headers, octets(vector["body"]), key, url):
                    return True
        except Exception: # whatever it throws, nothing is verified
            pass
    return False


def is_asked(vector):
    is_of_others = vector.get("reason") in OF_OTHERS or "content-length" in vector["name"]
    return not vector.get("free") and vector["method"] == "POST" and not is_of_others


def main():
    global NOW
    found, asked, agreed = Counter(), 0, 0
    shown = sys.argv[2] if sys.argv[1:2] == ["--show"] else None
    with mock.patch.object(time, "time", lambda: NOW), mock.patch.object(standardwebhooks.webhooks, "datetime", At):
        for name, sender, judge in JUDGES:
            file = json.loads((HERE.parent / "senders" / f"{sender}.json").read_text())
            for vector in filter(is_asked, file["vectors"]):
                NOW = vector["now"]
                asked += 1
                passes = verdict(judge, vector)
                if passes == (vector["verdict"] != "refused"):
                    agreed += 1
                    continue
                row = f"PyPI: {name} | {sender} | {'accepts' if passes else 'refuses'} | {vector.get('reason', vector['verdict'])}"
                found[row] += 1
                if shown == name:
                    print(f"  {row}: {vector['name']}")
    differences = {f"{row} | {times}" for row, times in found.items()}
    rows = re.findall(r"^\| `(PyPI: [^`]+)` \| ([a-z-]+) \| (accepts|refuses) \| ([a-z -]+) \| (\d+) \| .+ \|$", PAGE.read_text(), re.M)
    known = {" | ".join(row) for row in rows}
    for row in sorted(differences - known):
        print(f"not in docs/vectors.md: | {row} |")
    for row in sorted(known - differences):
        print(f"in docs/vectors.md, and not so: | {row} |")
    print(f"{agreed} of {asked} verdicts agree, {len(differences)} kinds of difference")
    return 1 if differences != known else 0


if __name__ == "__main__":
    sys.exit(main())
