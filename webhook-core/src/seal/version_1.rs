//! Reads and writes the content of a seal in version 1 of the format, in which each delivery has only one encoding.

use std::sync::Arc;

use bytes::Bytes;

use super::address::read_head;
use super::error::SealError;
use super::pieces::{Reader, share, write_bytes, write_option};
use crate::covered::BodyCoverage;
use crate::delivery::{Delivery, OpenedFrom};
use crate::endpoint_config::Config;
use crate::facts::{Facts, Field, KeptField};
use crate::timestamp::Timestamp;

/// The room to make for the content and the MAC. Where it is not enough, the bytes grow.
pub(super) fn room(delivery: &Delivery) -> usize {
    delivery.body().len().saturating_add(512)
}

/// Writes the content after the address.
pub(super) fn write(
    bytes: &mut Vec<u8>,
    delivery: &Delivery,
    since: Timestamp,
) -> Result<(), SealError> {
    write_time(bytes, delivery.arrived());
    write_time(bytes, since);
    bytes.push(code(delivery.coverage().body()));
    write_option(bytes, delivery.signed_at(), |bytes, time| {
        write_time(bytes, time);
        Ok(())
    })?;
    write_option(bytes, delivery.identity, |bytes, digest| {
        bytes.extend_from_slice(&digest);
        Ok(())
    })?;
    write_bytes(bytes, delivery.key_label().as_bytes())?;
    write_option(bytes, delivery.body_key_label(), |bytes, label| {
        write_bytes(bytes, label.as_bytes())
    })?;
    write_option(bytes, delivery.id(), write_field)?;
    write_option(bytes, delivery.topic(), write_field)?;
    let fields = u16::try_from(delivery.fields().count()).map_err(|_| SealError::TooLarge)?;
    bytes.extend_from_slice(&fields.to_be_bytes());
    for (name, field) in delivery.fields() {
        write_bytes(bytes, name.as_bytes())?;
        write_field(bytes, field)?;
    }
    write_bytes(bytes, delivery.body())
}

/// Reads a message whose MAC is right.
pub(super) fn read(
    message: Bytes,
    provider: &'static str,
    config: Arc<Config>,
    seal_key: &Arc<str>,
) -> Result<Delivery, SealError> {
    let mut reader = Reader::new(&message, SealError::Malformed);
    read_head(&mut reader)?;
    let arrived = Timestamp::from_unix_millis(reader.i64()?);
    let sealed_at = Timestamp::from_unix_millis(reader.i64()?);
    let coverage = match reader.byte()? {
        0 => BodyCoverage::Nothing,
        1 => BodyCoverage::Bytes,
        2 => BodyCoverage::CanonicalForm,
        3 => BodyCoverage::Digest,
        _ => return reader.fault(),
    };
    let signed_at = reader.option(Reader::i64)?;
    let signed_at = signed_at.map(Timestamp::from_unix_millis);
    let identity = reader.option(Reader::array::<32>)?;
    let key_label = Arc::from(reader.text()?);
    let body_key_label = reader.option(Reader::text)?.map(Arc::from);
    let field = |reader: &mut Reader<'_>| {
        let signed = reader.flag()?;
        let text = reader.text()?;
        Ok(KeptField::of(share(&message, text.as_bytes()), signed))
    };
    let id = reader.option(field)?;
    let topic = reader.option(field)?;
    let mut fields = Vec::new();
    for _ in 0..reader.u16()? {
        let name: Box<str> = reader.text()?.into();
        fields.push((name, field(&mut reader)?));
    }
    let body = share(&message, reader.bytes()?);
    if !reader.rest().is_empty() {
        return reader.fault();
    }
    Ok(Delivery {
        provider,
        config,
        key_label,
        body_key_label,
        identity,
        facts: Facts::opened(id, topic, signed_at, coverage),
        arrived,
        opened_from: Some(Arc::new(OpenedFrom {
            key_label: Arc::clone(seal_key),
            sealed_at,
            fields,
        })),
        body,
    })
}

const fn code(coverage: BodyCoverage) -> u8 {
    match coverage {
        BodyCoverage::Nothing => 0,
        BodyCoverage::Bytes => 1,
        BodyCoverage::CanonicalForm => 2,
        BodyCoverage::Digest => 3,
    }
}

fn write_time(bytes: &mut Vec<u8>, time: Timestamp) {
    bytes.extend_from_slice(&time.unix_millis().to_be_bytes());
}

fn write_field(bytes: &mut Vec<u8>, field: Field<'_>) -> Result<(), SealError> {
    bytes.push(u8::from(field.is_signed()));
    write_bytes(bytes, field.as_str().as_bytes())
}
