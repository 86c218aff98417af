//! Opens sealed deliveries: bytes from somebody without the key never open.
//!
//! Contents that a faulty sealer with the key would make may open, and what opens must seal to the same bytes again.

use webhook_core::claim::Claim;
use webhook_core::keys::Keyring;
use webhook_core::seal::{SealError, SealKeys, SealedFor};
use webhook_core::testing::secret;
use webhook_core::{Endpoint, Head, Rejection, RejectionKind, Timestamp};

use crate::input::{NOW, now};
use crate::made::{Made, Writes};
use crate::oracle::hmac_sha256;

const KEY: &str = "wRsS4xzM2cbiBqzAkCGCBmTcDmTwSgYnfGNEDUe1hUE=";
const KEY_BYTES: [u8; 32] = [
    0xc1, 0x1b, 0x12, 0xe3, 0x1c, 0xcc, 0xd9, 0xc6, 0xe2, 0x06, 0xac, 0xc0, 0x90, 0x21, 0x82, 0x06,
    0x64, 0xdc, 0x0e, 0x64, 0xf0, 0x4a, 0x06, 0x27, 0x7c, 0x63, 0x44, 0x0d, 0x47, 0xb5, 0x85, 0x41,
];
/// Provider, namespace and an absent tenant, as a seal writes them.
const ADDRESS: &[u8] = b"\0\0\0\x04made\0\0\0\x06orders\0";

struct Nothing;

impl Writes for Nothing {
    fn claim<'a>(&'a self, _: &'a Keyring, _: &Head<'a>) -> Result<Claim<'a>, Rejection> {
        Err(RejectionKind::InvalidClaim.into())
    }
}

fn endpoint() -> Endpoint<Made<Nothing>> {
    let keys = Keyring::hmac(secret("a secret of the ring")).unwrap();
    Made::endpoint(keys, Nothing)
        .with_namespace("orders")
        .unwrap()
}

/// Puts this content under the right MAC, which is computed by hand.
fn sealed(content: &[u8]) -> Vec<u8> {
    let id = hmac_sha256(&KEY_BYTES, b"webhook-seal key id");
    let mut bytes = [b"WHsl\x01", &id[..8], ADDRESS, content].concat();
    let key = hmac_sha256(&KEY_BYTES, &[b"webhook-seal endpoint", ADDRESS].concat());
    let tag = hmac_sha256(&key, &bytes);
    bytes.extend_from_slice(&tag);
    bytes
}

pub fn run(data: &[u8]) {
    let Some((mode, data)) = data.split_first() else {
        return;
    };
    let keys = SealKeys::new(secret(KEY)).unwrap();
    let endpoint = endpoint();
    if mode % 2 == 0 {
        let content = data.get(32..data.len().saturating_sub(32));
        if content.is_some_and(|content| sealed(content) == data) {
            return; // a seed
        }
        // Nobody can guess a MAC, so these bytes do not open, and the error differs from that of a proven content.
        let refused = endpoint
            .open_sealed(&keys, data.to_vec(), now())
            .unwrap_err();
        assert!(
            !matches!(refused, SealError::Malformed | SealError::Expired),
            "{refused}"
        );
        let _ = SealedFor::read(data);
        return;
    }
    let bytes = sealed(data);
    let opened = match endpoint.open_sealed(&keys, bytes.clone(), now()) {
        Ok(opened) => opened,
        Err(SealError::Malformed) => return,
        Err(SealError::Expired) => {
            let since: [u8; 8] = data[8..16].try_into().unwrap();
            let age = i128::from(NOW) * 1000 - i128::from(i64::from_be_bytes(since));
            assert!(age > 14 * 86_400_000, "expired after {age} ms");
            return;
        }
        Err(other) => panic!("{other}"),
    };
    assert_eq!(
        opened.seal(&keys).unwrap().into_bytes(),
        bytes,
        "one encoding"
    );
    let delivery = opened.delivery();
    assert!(data.ends_with(delivery.body()));
    let arrived: [u8; 8] = data[..8].try_into().unwrap();
    let arrived = Timestamp::from_unix_millis(i64::from_be_bytes(arrived));
    assert_eq!(delivery.arrived(), arrived);
    for (name, field) in delivery.fields() {
        assert!(delivery.field(name).is_some(), "{name} {}", field.as_str());
    }
    let received = opened.read().unwrap();
    assert!(received.dedup_key().is_some());
}
