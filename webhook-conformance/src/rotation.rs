//! Tries several keys at once, such as a sender's keys while it rotates them.

use crate::guesses::{FAMILY, shared};
use crate::run::Run;
use crate::spellings::noise;
use crate::verdict::Expect;
use webhook_core::Provider;
use webhook_core::sign::SigningKey;

/// While a key is rotated, the sender signs with several keys. If the endpoint has one of them, that is enough; if it
/// has none, the delivery must be refused.
pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    let Some(own) = run.sending_key() else {
        return;
    };
    let ed25519 = own.public().is_some();
    let stranger = |seed: u64| {
        let bytes = noise(seed.saturating_add(100), 32);
        if ed25519 {
            let mut seed = [0; 32];
            seed.copy_from_slice(&bytes);
            Some(SigningKey::ed25519(&seed))
        } else {
            shared(&bytes)
        }
    };
    let (Some(a), Some(b)) = (stranger(1), stranger(2)) else {
        return;
    };
    let sent = |keys: &[&SigningKey]| {
        let keys: Vec<SigningKey> = keys.iter().map(|key| (*key).clone()).collect();
        run.signed(run.outgoing(run.now), keys)
    };
    let alone = sent(&[&own]).filter(|request| run.would_verify(request));
    if alone.is_none() {
        run.report
            .leave_out("rotated keys: the scheme's own draft makes no request like this one");
        return;
    }
    let cases = [
        ("own alone", sent(&[&own]), Expect::Verified),
        ("foreign alone", sent(&[&a]), Expect::Refused),
        ("own and foreign", sent(&[&own, &a]), Expect::Verified),
        ("foreign and own", sent(&[&a, &own]), Expect::Verified),
        (
            "foreign, own, foreign",
            sent(&[&a, &own, &b]),
            Expect::Verified,
        ),
        ("two foreign ones", sent(&[&a, &b]), Expect::Refused),
    ];
    for (name, request, expect) in cases {
        if let Some(request) = request {
            run.case(FAMILY, || format!("keys: {name}"), &request, expect);
        }
    }
}
