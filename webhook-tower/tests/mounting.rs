//! Where the layer and the extractors can stand.
