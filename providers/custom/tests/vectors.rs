//! Checks published requests under each preset, and what must fail.
//!
//! It also checks requests of senders that have an adapter of their own, under configurations for them: what those
//! senders publish is truth from outside of this project.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::path::{Path, PathBuf};

use webhook_core::Endpoint;
use webhook_core::testing::{Vector, secret};
use webhook_custom::{Config, Custom, Preset};

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

fn endpoint(config: &Config, vector: &Vector) -> Endpoint<Custom> {
    let custom = if vector.public_keys.is_empty() {
        Custom::new(config, vector.secrets.clone())
    } else {
        Custom::ed25519(config, vector.public_keys.clone())
    };
    Endpoint::new(custom.unwrap())
}

fn name(preset: Preset) -> String {
    let debug = format!("{preset:?}");
    let snake = debug.chars().enumerate().map(|(at, c)| match c {
        c if c.is_uppercase() && at > 0 => format!("_{}", c.to_ascii_lowercase()),
        c => c.to_ascii_lowercase().to_string(),
    });
    snake.collect()
}

#[test]
fn every_vector_of_a_preset_gets_its_verdict() {
    for preset in Preset::ALL {
        let all = Vector::read_dir(vectors().join(name(preset))).unwrap();
        for vector in all {
            let mut config = Config::preset(preset);
            if preset == Preset::Square {
                // The vectors of Square differ in their URL, which stands in their first line.
                config = config.url(vector.request.uri().to_string());
            }
            let mut endpoint = endpoint(&config, &vector);
            if preset == Preset::Meta {
                let custom = endpoint.provider().clone();
                let custom = custom.with_verify_token(secret("meatyhamhock")).unwrap();
                endpoint = Endpoint::new(custom);
            }
            let verdict = vector.check(&endpoint);
            assert_eq!(verdict, Ok(()), "{preset:?}");
        }
    }
}

#[test]
fn every_vector_of_another_sender_gets_its_verdict() {
    let mut configurations = 0;
    for entry in std::fs::read_dir(vectors().join("handmade")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let config = Config::from_file(&path).unwrap();
        for vector in Vector::read_dir(path.with_extension("")).unwrap() {
            let verdict = vector.check(&endpoint(&config, &vector));
            assert_eq!(verdict, Ok(()), "{}", path.display());
        }
        configurations += 1;
    }
    assert_eq!(configurations, 7);
}
