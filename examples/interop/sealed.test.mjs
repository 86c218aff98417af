// Opens the vectors of webhook-core/docs/sealed.md with nothing but Node, by the page alone.
import assert from "node:assert/strict";
import { createHmac, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import test from "node:test";

const vectors = JSON.parse(readFileSync(new URL("../../webhook-core/vectors/sealed.json", import.meta.url)));

const hmac = (key, ...parts) => parts.reduce((mac, part) => mac.update(part), createHmac("sha256", key)).digest();

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  take(length) {
    if (this.at + length > this.bytes.length) throw new Error("cut");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  byte() {
    return this.take(1)[0];
  }
  flag() {
    const byte = this.byte();
    if (byte > 1) throw new Error("flag");
    return byte === 1;
  }
  time() {
    return Number(this.take(8).readBigInt64BE());
  }
  blob() {
    return this.take(this.take(4).readUInt32BE());
  }
  text() {
    return new TextDecoder("utf-8", { fatal: true }).decode(this.blob());
  }
  option(read) {
    return this.flag() ? read() : null;
  }
  field() {
    const signed = this.flag();
    return { signed, text: this.text() };
  }
}

function open(sealed, key, endpoint) {
  const message = sealed.subarray(0, -32);
  const reader = new Reader(message);
  if (reader.take(4).toString() !== "WHsl") throw new Error("not sealed");
  if (reader.byte() !== 1) throw new Error("version");
  const id = reader.take(8);
  if (!id.equals(hmac(key, "webhook-seal key id").subarray(0, 8))) throw new Error("key");
  const start = reader.at;
  const [provider, namespace, tenant] = [reader.text(), reader.text(), reader.option(() => reader.text())];
  const address = message.subarray(start, reader.at);
  if (provider !== endpoint.provider || namespace !== endpoint.namespace || tenant !== endpoint.tenant) {
    throw new Error("other endpoint");
  }
  const mac = hmac(hmac(key, "webhook-seal endpoint", address), message);
  if (!timingSafeEqual(mac, sealed.subarray(-32))) throw new Error("forged");
  const opened = { arrived: reader.time(), sealed_at: reader.time() };
  opened.coverage = ["nothing", "bytes", "canonical form", "digest"][reader.byte()];
  opened.signed_at = reader.option(() => reader.time());
  opened.identity = reader.option(() => reader.take(32));
  opened.key_label = reader.text();
  opened.body_key_label = reader.option(() => reader.text());
  opened.id = reader.option(() => reader.field());
  opened.topic = reader.option(() => reader.field());
  opened.fields = Array.from({ length: reader.take(2).readUInt16BE() }, () => [reader.text(), reader.field()]);
  opened.body = reader.blob().toString();
  if (reader.at !== message.length) throw new Error("more");
  return opened;
}

for (const vector of vectors) {
  test(`a sealed delivery ${vector.name}`, () => {
    const [sealed, key] = [Buffer.from(vector.sealed, "base64"), Buffer.from(vector.key, "base64")];
    const opened = open(sealed, key, vector);
    for (const name of ["arrived", "sealed_at", "signed_at", "coverage", "key_label", "id", "topic", "body"]) {
      assert.deepEqual(opened[name], vector[name], name);
    }
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] ^= 1;
      assert.throws(() => open(changed, key, vector), `byte ${at}`);
    }
    assert.throws(() => open(sealed, key, { ...vector, namespace: "payouts" }), /other endpoint/);
  });
}

test("there are vectors", () => assert.ok(vectors.length >= 2));
