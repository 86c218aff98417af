//! Checks that the registry lists every adapter and every preset, and that what it says of each is true.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::testing::deliver;
use webhook_core::{Finished, Provider, RejectionKind};
use webhook_custom::Preset;

/// Returns the name of the package that this manifest declares.
fn name(manifest: &Path) -> String {
    let text = fs::read_to_string(manifest).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("name = "));
    line.unwrap().trim_matches('"').to_owned()
}

#[test]
fn no_provider_of_the_workspace_is_missing() {
    #[derive(Default)]
    struct Packages(BTreeSet<String>, BTreeSet<&'static str>);

    impl Visitor for Packages {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            self.0.insert(case.package.to_owned());
            assert!(self.1.insert(case.name), "twice: {}", case.name);
        }
    }
    let mut listed = Packages::default();
    every(&mut listed);
    let providers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../providers");
    let there: BTreeSet<String> = fs::read_dir(providers)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("Cargo.toml"))
        .filter(|manifest| manifest.is_file())
        .map(|manifest| name(&manifest))
        .collect();
    assert_eq!(listed.0, there);
}

#[test]
fn every_sample_is_verified_under_its_key_and_by_nobody_else() {
    struct Genuine(usize);

    impl Visitor for Genuine {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            assert!(!case.samples.is_empty(), "{}", case.name);
            for sample in case.samples {
                let request = case.genuine(sample);
                for endpoint in [&case.one, &case.several] {
                    let Ok(Finished::Verified(verified)) = deliver(endpoint, &request, NOW) else {
                        panic!("{}: {}", case.name, sample.event);
                    };
                    assert_eq!(verified.delivery().key_label(), "1", "{}", case.name);
                    let received = verified.read().unwrap();
                    let unreadable = case.one.provider().unreadable(received.event());
                    assert!(unreadable.is_none(), "{}: {unreadable:?}", case.name);
                    self.0 += 1;
                }
                let refused = deliver(&case.nobody, &request, NOW)
                    .err()
                    .map(|it| it.kind());
                let expected = Some(RejectionKind::SignatureMismatch);
                assert_eq!(refused, expected, "{}", case.name);
            }
        }
    }
    let mut genuine = Genuine(0);
    every(&mut genuine);
    assert!(genuine.0 >= 80, "{}", genuine.0);
}

#[test]
fn every_secret_is_of_its_form_and_makes_an_endpoint() {
    struct Forms;

    impl Visitor for Forms {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let form = &case.secrets;
            for text in form.texts {
                let rest = text.strip_prefix(form.prefix).unwrap();
                let (least, most) = form.length;
                assert!(
                    (least..=most).contains(&rest.len()),
                    "{}: {text}",
                    case.name
                );
                let strange = rest.chars().find(|c| !form.alphabet.contains(*c));
                assert_eq!(strange, None, "{}: {text}", case.name);
                if let Err(error) = case.from_secret(text) {
                    panic!("{}: {error}", case.name);
                }
            }
            assert!(case.from_secret("").is_err(), "{}", case.name);
        }
    }
    every(&mut Forms);
}

/// `other_uses` tests which texts are refused. Here the README must say so, for those who choose an adapter or a
/// preset.
#[test]
fn every_adapter_says_what_else_its_key_signs() {
    struct Pages(usize);

    impl Visitor for Pages {
        fn visit<P: Provider>(&mut self, case: &Case<P>) {
            let providers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../providers");
            let folder = match case.package {
                "webhook-standard" => "standard-webhooks",
                package => package.strip_prefix("webhook-").unwrap(),
            };
            let page = fs::read_to_string(providers.join(folder).join("README.md")).unwrap();
            let (_, said) = page.split_once("\n### What else").unwrap_or_else(|| {
                panic!("{}: {folder}/README.md does not say it", case.name);
            });
            let said = said.split("\n#").next().unwrap();
            assert!(said.len() > 100, "{}: {said}", case.name);
            // Cases of the registry that are not presets have no page, because nobody is their sender.
            let own = ["everything", "after", "sha1", "basic", "ed25519"];
            if let Some(preset) = case.name.strip_prefix("custom/")
                && !own.contains(&preset)
            {
                let preset = format!("`{}`", preset.replace('-', "_"));
                assert!(said.contains(&preset), "{preset}: {said}");
                self.0 += 1;
            }
        }
    }
    let mut pages = Pages(0);
    every(&mut pages);
    assert_eq!(pages.0, Preset::ALL.len());
}
