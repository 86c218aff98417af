//! Exports a delivery as a curl command, a HAR file or a test in Rust, to be pasted elsewhere.
//!
//! An export is signed with a placeholder secret, unless the user asks for the signature of the real one: where a
//! sender signs no time, such a signature stays valid for ever.

use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::{HeaderValue, Request, header};
use serde_json::json;
use webhook_core::Timestamp;

use crate::mask::MASK;
use crate::page::again;
use crate::record::{Delivery, latin};
use crate::sender::Order;
use crate::shared::Shared;

/// The longest body that an export holds, in bytes.
const LONGEST: usize = 4 << 20;

/// Exports the delivery in this form: `curl`, `har` or `rust`.
pub(crate) fn export(
    shared: &Shared,
    delivery: &Arc<Delivery>,
    form: &str,
    real: bool,
) -> Result<String, String> {
    let record = &delivery.record;
    if !record.whole {
        return Err("its body did not arrive completely, so it cannot be exported".to_owned());
    }
    if delivery.body.len() > LONGEST {
        return Err("its body is longer than 4 MiB: take the bytes instead".to_owned());
    }
    let place = shared
        .sender_named(&record.sender)
        .ok_or("there is no sender of this name here")?;
    let sender = shared.senders.get(place).ok_or("no such sender")?;
    let sign = sender.sign.as_deref();
    let sign = sign.ok_or(
        "this program knows only the public key of this sender: give it a private one with --seed",
    )?;
    if form == "rust" {
        return Ok(sign.rust_test(record.facts.event.as_deref(), &delivery.body));
    }
    let order = again(shared, sender, delivery, delivery.body.clone(), None)?;
    let order = Order {
        placeholder: !real,
        ..order
    };
    let request = sign.sign(order, Timestamp::from(SystemTime::now()))?;
    match form {
        "curl" => Ok(curl(&request)),
        "har" => har(&request, delivery),
        _ => Err("a delivery is exported as curl, har or rust".to_owned()),
    }
}

/// Headers that a client writes by itself.
const OF_THE_CLIENT: &[&str] = &["host", "content-length", "user-agent", "accept"];

/// Returns the headers; a credential is replaced with its mask.
fn headers(request: &Request<Bytes>) -> Vec<(String, String)> {
    let kept = request
        .headers()
        .iter()
        .filter(|(name, _)| !OF_THE_CLIENT.contains(&name.as_str()));
    let pairs = kept.map(|(name, value)| {
        let value = if *name == header::AUTHORIZATION {
            MASK.to_owned()
        } else {
            text(value)
        };
        (name.as_str().to_owned(), value)
    });
    pairs.collect()
}

fn text(value: &HeaderValue) -> String {
    value
        .to_str()
        .map_or_else(|_| latin(value.as_bytes()), ToOwned::to_owned)
}

/// Writes a command for a POSIX shell that sends the same bytes.
fn curl(request: &Request<Bytes>) -> String {
    let body = request.body();
    // An argument cannot hold NUL, `$(..)` drops line ends, and control characters do not survive a copy.
    let plain = std::str::from_utf8(body).ok();
    let plain = plain.filter(|it| {
        !it.starts_with('@') && !it.chars().any(|c| c.is_control() && c != '\n' && c != '\t')
    });
    let mut lines = Vec::new();
    if plain.is_none() {
        lines.push(format!(
            "printf %s {} | base64 -d |",
            quoted(&BASE64_STANDARD.encode(body))
        ));
    }
    lines.push(format!(
        "curl -X {} {}",
        request.method(),
        quoted(&request.uri().to_string())
    ));
    let mut headers = headers(request);
    if !request.headers().contains_key(header::CONTENT_TYPE) {
        // Without this, curl declares every body a form.
        headers.push(("content-type".to_owned(), String::new()));
    }
    for (name, value) in headers {
        // curl leaves out a header without a value; it sends an empty one if `;` replaces the colon.
        let line = if value.is_empty() {
            format!("{name}:")
        } else {
            format!("{name}: {value}")
        };
        lines.push(format!("  -H {}", quoted(&line)));
    }
    lines.push(match plain {
        Some(text) => format!("  --data-binary {}", quoted(text)),
        None => "  --data-binary @-".to_owned(),
    });
    let mut command = lines.join(" \\\n");
    command.push('\n');
    command.replace("base64 -d | \\\n", "base64 -d |\n")
}

/// Quotes a word for a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Writes a HAR 1.2 file with one entry.
fn har(request: &Request<Bytes>, delivery: &Delivery) -> Result<String, String> {
    let pairs = |list: Vec<(String, String)>| -> Vec<_> {
        list.into_iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect()
    };
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .map(text)
        .unwrap_or_default();
    let body = request.body();
    let data = match std::str::from_utf8(body) {
        Ok(text) => json!({"mimeType": kind, "params": [], "text": text}),
        Err(_) => {
            let text = BASE64_STANDARD.encode(body);
            json!({"mimeType": kind, "params": [], "text": text, "encoding": "base64"})
        }
    };
    let at = Timestamp::from_unix_millis(delivery.record.at_ms).date();
    let at = at.and_then(|it| {
        it.format(&time::format_description::well_known::Rfc3339)
            .ok()
    });
    let outcome = delivery.outcome.clone().unwrap_or_default();
    let answered = outcome
        .headers
        .iter()
        .map(|it| (it.name.clone(), it.value.clone()));
    let length = request.body().len();
    let har = json!({"log": {
        "version": "1.2",
        "creator": {"name": "webhook listen", "version": env!("CARGO_PKG_VERSION")},
        "entries": [{
            "startedDateTime": at,
            "time": outcome.ms,
            "request": {
                "method": request.method().as_str(), "url": request.uri().to_string(), "httpVersion": "HTTP/1.1",
                "cookies": [], "headers": pairs(headers(request)), "queryString": [], "postData": data,
                "headersSize": -1, "bodySize": length,
            },
            "response": {
                "status": outcome.status, "statusText": "", "httpVersion": "HTTP/1.1", "cookies": [],
                "headers": pairs(answered.collect()),
                "content": {"size": outcome.body.len(), "mimeType": "", "text": outcome.body, "encoding": "base64"},
                "redirectURL": "", "headersSize": -1, "bodySize": -1,
            },
            "cache": {},
            "timings": {"send": 0, "wait": outcome.ms, "receive": 0},
        }],
    }});
    serde_json::to_string_pretty(&har).map_err(|error| error.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failing test should panic")]
mod tests {
    use super::*;

    /// The shell passes the right bytes to curl: here `curl` is a shell function that prints its arguments.
    #[test]
    fn a_shell_reads_the_command_as_it_is_meant() {
        let bodies: [&[u8]; 6] = [
            b"{\"a\":\"it's $HOME `id` \\\\n\"}\n\n",
            b"@/etc/passwd",
            b"\xff\0\x1b[2J",
            b"",
            "Žofie 🦊".as_bytes(),
            b"-x",
        ];
        for body in bodies {
            let request = Request::post("http://127.0.0.1:1/a?b=$(id)&c=1");
            let request = request.header("x-note", "it's; rm -rf / # \u{7}".replace('\u{7}', ""));
            let request = request
                .header("authorization", "Basic canary")
                .body(Bytes::copy_from_slice(body))
                .unwrap();
            let command = curl(&request);
            assert!(!command.contains("canary"), "{command}");
            let script = format!(
                "curl() {{ for last; do :; done; if [ \"$last\" = @- ]; then cat; else printf %s \"$last\"; fi; }}\n{command}"
            );
            let ran = std::process::Command::new("sh")
                .arg("-c")
                .arg(script)
                .output()
                .unwrap();
            assert_eq!(ran.stdout, body, "{command}");
        }
    }
}
