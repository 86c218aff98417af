"""A receiver made of Stripe's package, as its own page shows it, with the secret in THE_SECRET. The address is printed."""

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import stripe

SECRET = os.environ["THE_SECRET"]


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status):
        self.send_response(status)
        self.send_header("content-length", "0")
        self.end_headers()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        try:
            stripe.Webhook.construct_event(body, self.headers.get("stripe-signature"), SECRET)
        except ValueError:
            return self.answer(400)
        except stripe.SignatureVerificationError:
            return self.answer(400)
        except Exception:  # what a framework makes of an error that nobody catches
            return self.answer(500)
        self.answer(200)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(f"http://127.0.0.1:{server.server_port}/", flush=True)
server.serve_forever()
