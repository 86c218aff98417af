mod public_keys;
mod read;
mod refused;
