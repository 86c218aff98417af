//! Tests that configurations which no safe endpoint can be made of are refused when they are read, with the reason.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

mod common;

use common::*;
use webhook_core::ConfigError;
use webhook_core::config::SecretFault;
use webhook_core::testing::{ed25519_public_key, secret};
use webhook_custom::{Config, Custom, Error, Fault, Preset};

/// Makes a configuration with this template, and with these further settings.
fn signs(template: &str, more: &str) -> String {
    let any = if more.contains("body_starts_with") {
        ""
    } else {
        r#","insecure_any_body":true"#
    };
    format!(
        r#"{{"name":"acme","signature":{{"header":"acme-signature","signed":{template:?}}}{any}{more}}}"#
    )
}

const TIME: &str = r#","timestamp":{"header":"acme-time"}"#;
const URL: &str = r#","url":"https://a.example/x""#;
const ID: &str = r#","id":{"header":"acme-id"}"#;
const BOTH: &str = r#","timestamp":{"header":"acme-time"},"id":{"header":"acme-id"}"#;

/// A signed text that is not a body is refused by the beginning of bodies or by what precedes the body. If neither is
/// configured, the configuration has to say that it accepts any body.
#[test]
fn what_tells_a_body_from_another_signed_text() {
    let bare = |template: &str, more: &str| {
        signs(template, more).replace(r#","insecure_any_body":true"#, "")
    };
    let event = r#","event":{"header":"acme-event"}"#;
    for (template, more) in [
        ("{body}", ""),
        ("{body}|", ""),
        ("{body}|{timestamp}", TIME),
        // A JSON Web Token is two texts with a dot between them.
        ("{id}.{body}", ID),
        ("{event}:{body}", event),
        ("{body}.{id}", ID),
    ] {
        assert_eq!(fault(&bare(template, more)), Fault::AnyBody, "{template}");
        let with_first = format!(r#"{more},"body_starts_with":"{{""#);
        for json in [signs(template, more), bare(template, &with_first)] {
            let config = Config::from_json(&json).unwrap();
            Custom::new(&config, secret(SECRET)).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    for (template, more) in [
        ("{timestamp}.{body}", TIME),
        ("{id}.{timestamp}.{body}", BOTH),
        ("v1-{id}.{body}", ID),
        ("{method}\n{body}", ""),
        ("{target}\n{body}", ""),
        ("{path}\n{body}", ""),
        ("{url}\n{body}", URL),
    ] {
        let config = Config::from_json(&bare(template, more)).unwrap();
        Custom::new(&config, secret(SECRET)).unwrap_or_else(|error| panic!("{template}: {error}"));
    }
    let both = r#","insecure_any_body":true,"body_starts_with":"{""#;
    let both = signs("{body}", both);
    let (setting, belongs) = ("insecure_any_body", "a signature without body_starts_with");
    assert_eq!(fault(&both), Fault::Misplaced { setting, belongs });
    let token = r#"{"name":"acme","token":{"header":"x"},"insecure_any_body":true}"#;
    let belongs = "signature";
    assert_eq!(fault(token), Fault::Misplaced { setting, belongs });
    let sentence = Config::from_json(&bare("{body}", "")).unwrap();
    let sentence = Custom::new(&sentence, secret(SECRET))
        .unwrap_err()
        .to_string();
    assert!(sentence.contains("body_starts_with = \"{\""), "{sentence}");
}

/// Each of these templates allows an attack: a signature would prove something besides the delivery.
#[test]
fn ambiguous_templates() {
    let adjacent = |left, right| Fault::Adjacent { left, right };
    let border = |part, beside| Fault::Border { part, beside };
    let no_place = |part, setting| Fault::NoPlace { part, setting };
    let timed = "timestamp.header or timestamp.element";
    let all = format!(r#"{BOTH},"event":{{"header":"acme-event"}}{URL}"#);
    for (template, more, expected) in [
        // The end of one part can be moved to the beginning of the next.
        ("{timestamp}{body}", TIME, adjacent("timestamp", "body")),
        ("{body}{timestamp}", TIME, adjacent("body", "timestamp")),
        ("{id}{timestamp}.{body}", BOTH, adjacent("id", "timestamp")),
        ("{timestamp}{id}.{body}", BOTH, adjacent("timestamp", "id")),
        ("{body}.{timestamp}{id}", BOTH, adjacent("timestamp", "id")),
        ("{body}{id}", ID, adjacent("body", "id")),
        ("{target}{body}", "", adjacent("target", "body")),
        // The separator can be a piece of the part.
        ("{timestamp}0{body}", TIME, border("timestamp", '0')),
        ("{timestamp}7.{body}", TIME, border("timestamp", '7')),
        ("{body}.8{timestamp}", TIME, border("timestamp", '8')),
        ("{id}a{body}", ID, border("id", 'a')),
        ("{id}0.{body}", ID, border("id", '0')),
        ("{body}:x{id}", ID, border("id", 'x')),
        ("{target}/{body}", "", border("target", '/')),
        ("{target}?{body}", "", border("target", '?')),
        ("{path}&{body}", "", border("path", '&')),
        ("{path}7{body}", "", border("path", '7')),
        ("{body}.v{target}", "", border("target", 'v')),
        (
            "{id}{url}{body}",
            r#","id":{"header":"acme-id"},"url":"https://a.example/","body_starts_with":"{""#,
            border("id", 'h'),
        ),
        // Another endpoint's URL, under the same secret, may begin with this one.
        (
            "{url}{body}",
            r#","url":"https://a.example/x""#,
            adjacent("url", "body"),
        ),
        (
            "{body}{url}",
            r#","url":"https://a.example/x""#,
            adjacent("body", "url"),
        ),
        (
            "{url}{body}",
            r#","url":"https://a.example/x","body_starts_with":"/""#,
            border("url", '/'),
        ),
        ("{url}.{body}", URL, border("url", '.')),
        ("{url}:{body}", URL, border("url", ':')),
        ("{url}~{body}", URL, border("url", '~')),
        ("{body}.{url}", URL, border("url", '.')),
        ("{body}/{url}", URL, border("url", '/')),
        // No part that varies may come directly after a URL, whatever it consists of.
        ("{url}{id}.{timestamp}.{body}", &all, adjacent("url", "id")),
        (
            "{url}{timestamp}.{body}",
            &all,
            adjacent("url", "timestamp"),
        ),
        ("{url}{event}|{body}", &all, adjacent("url", "event")),
        ("{url}{target}|{body}", &all, adjacent("url", "target")),
        ("{url}{path}|{body}", &all, adjacent("url", "path")),
        ("{url}.{id}.{timestamp}.{body}", &all, border("url", '.')),
        ("{body}|{url}{id}", &all, adjacent("url", "id")),
        (
            "{body}|{url}{timestamp}",
            &all,
            adjacent("url", "timestamp"),
        ),
        (
            "{body}|{timestamp}{url}",
            &all,
            adjacent("timestamp", "url"),
        ),
        ("{body}|{id}{url}", &all, adjacent("id", "url")),
        // One signature fits every body.
        ("{timestamp}", TIME, Fault::NoBody),
        ("{id}.{timestamp}", BOTH, Fault::NoBody),
        ("", "", Fault::NoBody),
        ("{{body}}", "", Fault::NoBody),
        // The configuration checks a time that anyone can change, or has a time that nothing checks.
        ("{body}", TIME, Fault::TimeNotSigned),
        ("{id}.{body}", BOTH, Fault::TimeNotSigned),
        ("{timestamp}.{body}", "", no_place("timestamp", timed)),
        (
            "{timestamp}.{body}",
            r#","timestamp":{"body":"/time"}"#,
            no_place("timestamp", timed),
        ),
        // The configuration must say where to find everything that is signed.
        ("{id}.{body}", "", no_place("id", "id.header")),
        (
            "{id}.{body}",
            r#","id":{"body":"/id"}"#,
            no_place("id", "id.header"),
        ),
        ("{event}.{body}", "", no_place("event", "event.header")),
        ("{url}.{body}", "", no_place("url", "url")),
        (
            "{body}",
            r#","url":"https://a.example/""#,
            Fault::UrlNotSigned,
        ),
        (
            "{{url}}.{body}",
            r#","url":"https://a.example/""#,
            Fault::UrlNotSigned,
        ),
        ("{body}.{body}", "", Fault::PartTwice { part: "body" }),
        (
            "{timestamp}.{timestamp}.{body}",
            TIME,
            Fault::PartTwice { part: "timestamp" },
        ),
        (
            "{boddy}",
            "",
            Fault::UnknownPart {
                part: "boddy".to_owned(),
            },
        ),
        ("{body", "", Fault::Braces),
        ("body}", "", Fault::Braces),
        ("{body}}", "", Fault::Braces),
    ] {
        assert_eq!(fault(&signs(template, more)), expected, "{template} {more}");
    }
    let long = |length: usize| {
        let text = "x".repeat(length - "{body}".len());
        signs(&format!("{text}{{body}}"), "")
    };
    assert_eq!(fault(&long(1025)), Fault::TemplateTooLong);
    let config = Config::from_json(&long(1024)).unwrap();
    assert!(Custom::new(&config, secret(SECRET)).is_ok());
}

/// Texts that come one after the other are one separator, be they of the template, doubled braces or the method. So no
/// URL can continue past them if the body comes directly after them and begins with a character that no URL contains.
#[test]
fn texts_and_the_method_are_one_separator() {
    for template in [
        "{url}{method}.{body}",
        "{url}.{{{body}",
        "{url}.{method}{{-{body}",
    ] {
        let first = r#","url":"https://a.example/x","body_starts_with":"{""#;
        let config = Config::from_json(&signs(template, first)).unwrap();
        let made = Custom::new(&config, secret(SECRET));
        made.unwrap_or_else(|error| panic!("{template}: {error}"));
    }
}

#[test]
fn settings_that_cannot_be_right() {
    let signature = |more: &str| {
        format!(r#"{{"name":"acme","signature":{{"header":"acme-signature"{more}}}}}"#)
    };
    let beside = |more: &str| signs("{body}", more);
    let place = |setting, choices| Fault::Place { setting, choices };
    let misplaced = |setting, belongs| Fault::Misplaced { setting, belongs };
    let shared = |header: &str| Fault::SharedHeader {
        header: header.to_owned(),
    };
    let header = |setting| Fault::Header { setting };
    let prefix = |setting| Fault::Prefix { setting };
    let within = |setting| Fault::SeparatorWithin { setting };
    let limit = |setting| Fault::Limit { setting };
    let token =
        |more: &str| format!(r#"{{"name":"acme","token":{{"header":"acme-token"}}{more}}}"#);
    let element = |settings: &str, element: &str| {
        format!(
            r#"{{"name":"acme","signature":{{"header":"acme-signature","signed":"{{timestamp}}.{{body}}"{settings}}},"timestamp":{{"element":"{element}"}}}}"#
        )
    };
    let time = "header, element or body";
    for (json, expected) in [
        (r#"{}"#.to_owned(), Fault::Name),
        (r#"{"name":"Acme","basic":{"user":"x"}}"#.to_owned(), Fault::Name),
        (r#"{"name":"a/b","basic":{"user":"x"}}"#.to_owned(), Fault::Name),
        (r#"{"name":"acme"}"#.to_owned(), Fault::Proofs),
        (beside(r#","token":{"header":"x"}"#), Fault::Proofs),
        (beside(r#","basic":{"user":"x"}"#), Fault::Proofs),
        (
            r#"{"name":"acme","signature":{"header":"acme signature"}}"#.to_owned(),
            header("signature.header"),
        ),
        (
            r#"{"name":"acme","signature":{"header":""}}"#.to_owned(),
            header("signature.header"),
        ),
        (
            r#"{"name":"acme","token":{"header":"Host"}}"#.to_owned(),
            header("token.header"),
        ),
        (beside(r#","id":{"header":"content-length"}"#), header("id.header")),
        (beside(r#","event":{"header":"é"}"#), header("event.header")),
        (beside(r#","id":{"header":"Acme-Signature"}"#), shared("acme-signature")),
        (
            beside(r#","id":{"header":"x"},"event":{"header":"x"}"#),
            shared("x"),
        ),
        (
            signs("{timestamp}.{body}", r#","timestamp":{"header":"acme-signature"}"#),
            shared("acme-signature"),
        ),
        (signature(r#","prefix":"é=""#), prefix("signature.prefix")),
        (signature(r#","prefix":" v1=""#), prefix("signature.prefix")),
        (signature(r#","prefix":"v1=\n""#), prefix("signature.prefix")),
        (
            r#"{"name":"acme","token":{"header":"x","prefix":"\t"}}"#.to_owned(),
            prefix("token.prefix"),
        ),
        (signature(r#","separator":"""#), Fault::Separator),
        (signature(r#","separator":", ""#), Fault::Separator),
        (signature(r#","separator":"a""#), Fault::Separator),
        (signature(r#","separator":"1""#), Fault::Separator),
        (
            signature(r#","separator":"=","encoding":"base64""#),
            within("the signature's encoding"),
        ),
        (
            signature(r#","separator":"-","encoding":"base64url""#),
            within("the signature's encoding"),
        ),
        (
            signature(r#","separator":",","prefix":"v1,""#),
            within("signature.prefix"),
        ),
        (element("", "t="), Fault::ElementAlone),
        (element(r#","separator":",""#, "t="), Fault::ElementsAlike),
        (
            element(r#","separator":",","prefix":"v1=""#, ""),
            Fault::ElementsAlike,
        ),
        (
            element(r#","separator":",","prefix":"t=s=""#, "t="),
            Fault::ElementsAlike,
        ),
        (
            element(r#","separator":",","prefix":"t""#, "t="),
            Fault::ElementsAlike,
        ),
        (
            element(r#","separator":",","prefix":"v1=""#, "t,"),
            within("timestamp.element"),
        ),
        (beside(r#","timestamp":{}"#), place("timestamp", time)),
        (
            beside(r#","timestamp":{"header":"x","body":"/t"}"#),
            place("timestamp", time),
        ),
        (beside(r#","id":{}"#), place("id", "header or body")),
        (
            beside(r#","event":{"header":"x","body":"/t"}"#),
            place("event", "header or body"),
        ),
        (beside(r#","id":{"body":"id"}"#), Fault::Pointer { setting: "id" }),
        (beside(r#","id":{"body":""}"#), Fault::Pointer { setting: "id" }),
        (
            beside(r#","event":{"body":"/a~2"}"#),
            Fault::Pointer { setting: "event" },
        ),
        (
            signs("{timestamp}.{body}", r#","timestamp":{"header":"x","tolerance":0}"#),
            Fault::Tolerance,
        ),
        (
            signs("{timestamp}.{body}", r#","timestamp":{"header":"x","tolerance":86401}"#),
            Fault::Tolerance,
        ),
        (beside(r#","limits":{"body":0}"#), limit("limits.body")),
        (
            beside(r#","limits":{"response_deadline":0}"#),
            limit("limits.response_deadline"),
        ),
        (
            beside(r#","limits":{"retry_horizon":18446744073709551615}"#),
            limit("limits.retry_horizon"),
        ),
        (beside(r#","method":"GET""#), Fault::Method),
        (beside(r#","method":"post""#), Fault::Method),
        (beside(r#","body_starts_with":"""#), Fault::BodyStart),
        (beside(r#","body_starts_with":"{{""#), Fault::BodyStart),
        (beside(r#","body_starts_with":"1""#), Fault::BodyStart),
        (beside(r#","body_starts_with":"é""#), Fault::BodyStart),
        (beside(r#","url":"/acme""#), Fault::Url),
        (beside(r#","url":"https://a.example/#x""#), Fault::Url),
        (beside(r#","url":"ftp://a.example/""#), Fault::Url),
        (token(TIME), misplaced("timestamp", "signature")),
        (token(r#","url":"https://a.example/""#), misplaced("url", "signature")),
        (
            token(r#","order":{"subject":"/id","occurred_at":"/at"}"#),
            misplaced("order", "signature"),
        ),
        (
            beside(r#","order":{"subject":"id","occurred_at":"/at"}"#),
            Fault::Pointer {
                setting: "order.subject",
            },
        ),
        (
            beside(r#","order":{"subject":"/id","occurred_at":""}"#),
            Fault::Pointer {
                setting: "order.occurred_at",
            },
        ),
        (
            r#"{"preset":"paddle","order":{"subject":"/id","occurred_at":"/at"}}"#.to_owned(),
            Fault::Preset { section: "order" },
        ),
        (
            token(r#","body_starts_with":"{""#),
            misplaced("body_starts_with", "signature"),
        ),
        (token(r#","key":{"encoding":"hex"}"#), Fault::KeyEncoding),
        (token(r#","key":{"prefix":"whsec_"}"#), Fault::KeyPrefix),
        (beside(r#","key":{"prefix":"whsec_"}"#), Fault::KeyPrefix),
        (
            r#"{"name":"acme","body_starts_with":"{","signature":{"header":"x","algorithm":"ed25519"},"key":{"encoding":"utf8"}}"#.to_owned(),
            Fault::KeyEncoding,
        ),
        (
            r#"{"name":"acme","body_starts_with":"{","signature":{"header":"x","algorithm":"ed25519"}}"#.to_owned(),
            Fault::KeyKind,
        ),
        (
            r#"{"preset":"zoom","id":{"header":"x"}}"#.to_owned(),
            Fault::Preset { section: "id" },
        ),
        (
            r#"{"preset":"line","signature":{"header":"x"}}"#.to_owned(),
            Fault::Preset { section: "signature" },
        ),
        (
            r#"{"preset":"line","key":{"encoding":"hex"}}"#.to_owned(),
            Fault::Preset { section: "key.encoding" },
        ),
        (r#"{"preset":"line","url":"https://a.example/"}"#.to_owned(), Fault::UrlNotSigned),
        (
            r#"{"preset":"line","path_prefix":"/hooks"}"#.to_owned(),
            misplaced("path_prefix", "a template with {target} or {path}"),
        ),
        (
            signs("{url}\n{body}", r#","url":"https://a.example/x","path_prefix":"/hooks""#),
            misplaced("path_prefix", "a template with {target} or {path}"),
        ),
        (token(r#","path_prefix":"/hooks""#), misplaced("path_prefix", "signature")),
        (signs("{target}\n{body}", r#","path_prefix":"hooks""#), Fault::PathPrefix),
        (signs("{target}\n{body}", r#","path_prefix":"/a/../b""#), Fault::PathPrefix),
        (signs("{path}|{body}", r#","path_prefix":"/a|b""#), Fault::PathPrefix),
        (signs("{path}~{body}", r#","path_prefix":"/a~b""#), Fault::PathPrefix),
        (
            r#"{"preset":"square"}"#.to_owned(),
            Fault::NoPlace { part: "url", setting: "url" },
        ),
    ] {
        assert_eq!(fault(&json), expected, "{json}");
    }
}

/// The code that answers a challenge must never be the signature of a delivery.
#[test]
fn answers_to_challenges() {
    let asks = |template: &str, answer: &str, more: &str| {
        let challenge = format!(
            r#","event":{{"body":"/type"}},"challenge":{{"event":"check","token":"/t","answer":{answer:?}}}{more}"#
        );
        signs(template, &challenge)
    };
    let mac = "{{\"mac\":\"{mac}\"}}";
    for (template, more) in [
        ("{body}", ""),
        ("{timestamp}.{body}", TIME),
        ("v1-{id}.{body}", ID),
    ] {
        assert_eq!(
            fault(&asks(template, mac, more)),
            Fault::AnswerSigns,
            "{template}"
        );
    }
    for (template, more) in [
        ("{body}", r#","body_starts_with":"{""#),
        ("v0:{timestamp}:{body}", TIME),
        ("{target}|{body}", ""),
    ] {
        let config = Config::from_json(&asks(template, mac, more)).unwrap();
        Custom::new(&config, secret(SECRET)).unwrap_or_else(|error| panic!("{error}"));
    }
    for answer in ["", "text", "{token", "{tocken}", "{body}"] {
        assert_eq!(
            fault(&asks("{body}", answer, "")),
            Fault::Answer,
            "{answer}"
        );
    }
    let belongs = Fault::Misplaced {
        setting: "challenge",
        belongs: "event",
    };
    let alone = r#","challenge":{"event":"check","token":"/t","answer":"{token}"}"#;
    assert_eq!(fault(&signs("{body}", alone)), belongs);
    let token = format!(
        r#"{{"name":"acme","token":{{"header":"x"}},"event":{{"body":"/type"}},"challenge":{{"event":"check","token":"/t","answer":{mac:?}}}}}"#
    );
    assert_eq!(fault(&token), Fault::AnswerKey);
}

#[test]
fn functions_that_were_called_where_they_mean_nothing() {
    for (config, setting) in [
        (Config::token("acme", "x").signed("{body}"), "signed"),
        (Config::token("acme", "x").ed25519(), "ed25519"),
        (Config::token("acme", "x").hex_upper(), "hex_upper"),
        (Config::basic("acme", "hook").prefix("Bearer "), "prefix"),
        (
            Config::signature("acme", "x").milliseconds(),
            "milliseconds",
        ),
        (
            Config::preset(Preset::Line).insecure_sha1(),
            "insecure_sha1",
        ),
    ] {
        match Custom::new(&config, secret(SECRET)) {
            Err(Error::Fault {
                fault: Fault::Misplaced { setting: found, .. },
                ..
            }) => assert_eq!(found, setting),
            other => panic!("{setting}: {other:?}"),
        }
    }
}

#[test]
fn keys_of_another_kind_or_form() {
    let public = || ed25519_public_key().unwrap();
    let hmac = Config::signature("acme", "x").body_starts_with('{');
    let kind = |made: Result<Custom, Error>| match made {
        Err(Error::Fault { fault, .. }) => fault,
        other => panic!("{other:?}"),
    };
    assert_eq!(kind(Custom::ed25519(&hmac, [public()])), Fault::KeyKind);
    let short = Custom::new(&hmac.clone().base64_key("whsec_"), secret("whsec_AAAA"));
    assert_eq!(
        short.unwrap_err(),
        Error::Keys(ConfigError::from(SecretFault::Short))
    );
    let not_hex = Custom::new(&hmac.clone().hex_key(""), secret("not hexadecimal"));
    assert_eq!(
        not_hex.unwrap_err(),
        Error::Keys(ConfigError::from(SecretFault::NotHex))
    );
    assert_eq!(kind(Custom::from_env(&hmac)), Fault::NoKeyVariable);
}

/// A program that makes several endpoints has one type of error for all of them, which loses nothing of the sentence.
#[test]
fn errors_become_one() {
    fn both(config: &str, text: &str) -> Result<Custom, ConfigError> {
        let config = Config::from_json(config)?;
        Ok(Custom::new(&config, webhook_core::Secret::new(text)?)?)
    }
    let json = signs("{body}", "");
    assert!(both(&json, "5d1b0c2f7e6a4f1e").is_ok());
    let short = both(&json, "short").unwrap_err();
    assert_eq!(short, ConfigError::from(SecretFault::Short));
    let faulty = signs("{nothing}", "");
    let sentence = both(&faulty, "5d1b0c2f7e6a4f1e").unwrap_err().to_string();
    let own = Config::from_json(&faulty)
        .and_then(|config| Custom::new(&config, secret("5d1b0c2f7e6a4f1e")))
        .unwrap_err();
    assert_eq!(sentence, own.to_string());
    assert!(sentence.contains("nothing"), "{sentence}");
}

/// The first sentence says what is wrong and the second how to fix it. Neither shows a brace of Rust's formatting.
#[test]
fn sentences() {
    for (json, words) in [
        (
            signs("{timestamp}{body}", TIME),
            ["acme: ", "{body} follows {timestamp}", "separator"],
        ),
        (
            signs("{body}", TIME),
            ["acme: ", "not signed", "Add {timestamp}"],
        ),
        (signs("{boddy}", ""), ["acme: ", "{boddy}", "{target}"]),
        (signs("{id}0{body}", ID), ["acme: ", "'0'", "{id}"]),
    ] {
        let config = Config::from_json(&json).unwrap();
        let sentence = Custom::new(&config, secret(SECRET))
            .unwrap_err()
            .to_string();
        for word in words {
            assert!(sentence.contains(word), "{sentence}");
        }
        assert!(!sentence.contains("{{"), "{sentence}");
    }
}

#[test]
fn what_no_configuration_has_is_said_with_its_place() {
    let json = Config::from_json("{\"name\":\"acme\",\n\"signature\":{\"haeder\":\"x\"}}");
    let sentence = json.unwrap_err().to_string();
    assert!(
        sentence.contains("haeder") && sentence.contains("line 2"),
        "{sentence}"
    );
    let secret = Config::from_json(r#"{"name":"acme","key":{"secret":"canary"}}"#).unwrap_err();
    assert!(!secret.to_string().contains("canary"), "{secret}");
    let section = r#"{"name":"acme","token":["x"]}"#;
    for text in ["", "null", "[]", "{", "{\"preset\":\"gitub\"}", section] {
        assert!(Config::from_json(text).is_err(), "{text}");
    }
}

#[cfg(feature = "toml")]
#[test]
fn toml_and_json_say_the_same() {
    let toml = r#"
name = "acme"
method = "PUT"
body_starts_with = "{"

[signature]
header = "acme-signature"
algorithm = "insecure_sha1"
encoding = "base64url"
prefix = "v1="
separator = ","
signed = "{id}.{timestamp}.{body}"

[timestamp]
element = "t="
unit = "milliseconds"
tolerance = 30

[id]
header = "acme-id"

[event]
body = "/type"

[key]
env = "ACME_SECRET"
old_env = "ACME_SECRET_OLD"
encoding = "hex"
prefix = "acme_"

[limits]
body = 1000
response_deadline = 5
retry_horizon = 3600
"#;
    let json = r#"{"name":"acme","method":"PUT","body_starts_with":"{",
"signature":{"header":"acme-signature","algorithm":"insecure_sha1","encoding":"base64url","prefix":"v1=","separator":",","signed":"{id}.{timestamp}.{body}"},
"timestamp":{"element":"t=","unit":"milliseconds","tolerance":30},"id":{"header":"acme-id"},"event":{"body":"/type"},
"key":{"env":"ACME_SECRET","old_env":"ACME_SECRET_OLD","encoding":"hex","prefix":"acme_"},
"limits":{"body":1000,"response_deadline":5,"retry_horizon":3600}}"#;
    let [toml, json] = [Config::from_toml(toml), Config::from_json(json)].map(Result::unwrap);
    assert_eq!(format!("{toml:?}"), format!("{json:?}"));
    assert!(Config::from_toml("name = \"acme\"\ntoken = [\"x\"]").is_err());
    let sentence = Config::from_toml("name = \"acme\"\n[signature]\nhaeder = \"x\"").unwrap_err();
    let sentence = sentence.to_string();
    assert!(
        sentence.contains("haeder") && sentence.contains("line 3"),
        "{sentence}"
    );
}
