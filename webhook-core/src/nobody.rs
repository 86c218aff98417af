//! Keys that nobody has, with which a delivery is verified whose keys are not known.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::sync::OnceLock;

use zeroize::Zeroizing;

use crate::mac::{CredentialKey, HmacKey, Material};
#[cfg(feature = "ed25519")]
use crate::mac::{PrivateKey, VerifyingKey};

/// One key of each kind that nobody has. Each process makes new ones from the standard library's random state.
pub(crate) fn nobodys() -> &'static [Material] {
    static NOBODYS: OnceLock<Vec<Material>> = OnceLock::new();
    NOBODYS.get_or_init(|| {
        let random = || [0_u8, 1, 2, 3].map(|n| RandomState::new().hash_one(n).to_be_bytes());
        let seed = Zeroizing::new(random());
        let hmac = HmacKey::new(seed.as_flattened()).map(Box::new);
        #[cfg(feature = "ed25519")]
        let public = {
            let private = Zeroizing::new(random());
            let private = private.as_flattened().first_chunk().map(PrivateKey::new);
            private.map(|key| VerifyingKey::new(&key.public()))
        };
        [
            hmac.ok().map(Material::Hmac),
            #[cfg(feature = "ed25519")]
            public
                .and_then(Result::ok)
                .map(Box::new)
                .map(Material::Ed25519),
            Some(Material::Credential(CredentialKey::new(
                random().as_flattened(),
            ))),
        ]
        .into_iter()
        .flatten()
        .collect()
    })
}
