//! Checks for every adapter and preset that a seal opens to what was sealed, with the same event and the same key.
#![allow(clippy::unwrap_used, reason = "a failing test should panic")]

use webhook_attacks::registry::{Case, NOW, Visitor, every};
use webhook_core::seal::{CameBy, SealError, SealKeys};
use webhook_core::testing::{deliver, secret};
use webhook_core::{Finished, Provider, Timestamp};

const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";

struct Sealing {
    keys: SealKeys,
    opened: usize,
    /// The seal of the sender before this one, which must not open as one of this sender's.
    last: Option<(&'static str, bytes::Bytes)>,
}

impl Visitor for Sealing {
    fn visit<P: Provider>(&mut self, case: &Case<P>) {
        let endpoint = case.several.clone().with_namespace("orders").unwrap();
        let endpoint = endpoint.with_tenant("acme");
        let much_later = Timestamp::from_unix_seconds(NOW.unix_seconds() + 13 * 86_400);
        for sample in case.samples {
            let name = format!("{} {}", case.name, sample.event);
            let finished = deliver(&endpoint, &case.genuine(sample), NOW);
            let Ok(Finished::Verified(before)) = finished else {
                panic!("{name}: not verified");
            };
            let bytes = before.seal(&self.keys).unwrap().into_bytes();
            let open =
                |bytes: &bytes::Bytes, now| endpoint.open_sealed(&self.keys, bytes.clone(), now);
            let after = open(&bytes, much_later).unwrap_or_else(|error| panic!("{name}: {error}"));
            let (was, is) = (before.delivery(), after.delivery());
            assert_eq!(is.body(), was.body(), "{name}");
            assert_eq!((is.id(), is.topic()), (was.id(), was.topic()), "{name}");
            let fields = |it: &webhook_core::Delivery| {
                it.fields()
                    .map(|(name, field)| {
                        (
                            name.to_owned(),
                            field.as_str().to_owned(),
                            field.is_signed(),
                        )
                    })
                    .collect::<Vec<_>>()
            };
            assert_eq!(fields(is), fields(was), "{name}");
            for (key, ..) in fields(was) {
                assert_eq!(is.field(&key), was.field(&key), "{name} {key}");
            }
            assert_eq!(is.signed_at(), was.signed_at(), "{name}");
            assert_eq!(is.coverage(), was.coverage(), "{name}");
            assert_eq!(is.key_label(), was.key_label(), "{name}");
            assert_eq!(is.body_key_label(), was.body_key_label(), "{name}");
            assert_eq!(
                (is.provider(), is.tenant()),
                (was.provider(), was.tenant()),
                "{name}"
            );
            assert!(
                matches!(is.came_by(), CameBy::Seal { key_label: "1", .. }),
                "{name}"
            );
            assert_eq!(
                after.seal(&self.keys).unwrap().as_bytes(),
                &bytes,
                "{name}: one encoding"
            );

            let (before, after) = (before.read().unwrap(), after.read().unwrap());
            assert_eq!(after.event_name(), before.event_name(), "{name}");
            assert_eq!(after.dedup_key(), before.dedup_key(), "{name}");
            assert_eq!(after.dedup_digest(), before.dedup_digest(), "{name}");
            assert_eq!(after.authentic_id(), before.authentic_id(), "{name}");
            assert_eq!(
                after.unreadable().is_some(),
                before.unreadable().is_some(),
                "{name}"
            );
            assert_eq!(
                after.delivery().signed_at(),
                before.delivery().signed_at(),
                "{name}"
            );
            assert_eq!(
                after.answer().is_some(),
                before.answer().is_some(),
                "{name}"
            );
            // The same holds for a delivery whose event was read: by then a time in the body is known.
            let read = before.verified().seal(&self.keys).unwrap().into_bytes();
            let read = open(&read, NOW).unwrap().read().unwrap();
            assert_eq!(read.dedup_key(), before.dedup_key(), "{name}");
            assert_eq!(
                read.delivery().signed_at(),
                before.delivery().signed_at(),
                "{name}"
            );

            if let Some((other, sealed)) = &self.last {
                let foreign = open(sealed, NOW).map(drop);
                if *other != before.delivery().provider() {
                    assert_eq!(foreign, Err(SealError::OtherEndpoint), "{name} {other}");
                }
            }
            self.last = Some((before.delivery().provider(), bytes));
            self.opened += 1;
        }
        assert_eq!(
            self.keys.check(&case.several),
            Err(SealError::Unnamed),
            "{}",
            case.name
        );
    }
}

#[test]
fn every_senders_deliveries_come_out_of_a_seal_as_they_went_in() {
    let mut sealing = Sealing {
        keys: SealKeys::new(secret(KEY)).unwrap(),
        opened: 0,
        last: None,
    };
    every(&mut sealing);
    assert!(sealing.opened >= 40, "{}", sealing.opened);
}
