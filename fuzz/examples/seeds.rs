//! Writes the seeds that come from the adapters' vectors into the corpora of the targets that read text.
//!
//! The other seeds, `found-*`, are inputs with new coverage that the fuzzer has found, minimized.

use std::fs;
use std::io;
use std::path::Path;

use webhook_fuzz::replay::corpus_of;

/// Vectors, the byte that stands for their adapter in `heads` and in `envelopes`, and of how many one is taken.
const VECTORS: [(&str, u8, Option<u8>, usize); 6] = [
    ("stripe/vectors", 0, Some(0), 2),
    ("github/vectors", 1, Some(1), 1),
    ("discord/vectors/interactions", 2, Some(2), 5),
    ("discord/vectors/events", 3, Some(3), 1),
    ("deepgram/vectors", 4, Some(4), 4),
    ("deepgram/vectors", 5, None, 6),
];

/// Longer ones teach a fuzzer little and slow it down.
const LONGEST: usize = 2000;

fn main() -> io::Result<()> {
    let providers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../providers");
    for (directory, in_heads, in_envelopes, one_of) in VECTORS {
        let mut files = Vec::new();
        for entry in fs::read_dir(providers.join(directory))? {
            files.push(entry?.path());
        }
        files.sort();
        for path in files.iter().step_by(one_of) {
            let vector = fs::read(path)?;
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let name = format!("vector-{in_heads}-{name}");
            let accepted = vector.starts_with(b"# expect: a");
            let request = without_notes(&vector);
            if request.len() > LONGEST {
                continue;
            }
            let seed = [&[in_heads], request].concat();
            fs::write(corpus_of("heads").join(&name), seed)?;
            if let (true, Some(adapter)) = (accepted, in_envelopes) {
                let seed = [&[adapter, 255, 6, 0, 3], body_of(request)].concat();
                fs::write(corpus_of("envelopes").join(&name), seed)?;
            }
        }
    }
    Ok(())
}

fn without_notes(mut vector: &[u8]) -> &[u8] {
    while vector.starts_with(b"# ") {
        let line = vector.iter().position(|byte| *byte == b'\n');
        vector = &vector[line.map_or(vector.len(), |at| at + 1)..];
    }
    vector
}

fn body_of(request: &[u8]) -> &[u8] {
    let split = request.windows(2).position(|pair| pair == b"\n\n");
    split.map_or(&[], |at| &request[at + 2..])
}
