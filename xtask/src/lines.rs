//! `cargo xtask lines [COMMIT]`: counts the lines of Rust that were written by hand, now and at a commit.
//!
//! Each file is counted as rustfmt formats it, without blank lines and comments. Files that `cargo xtask gen` writes
//! do not count; samples and vectors do not either, since they are no Rust.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::tidy::is_generated;

/// Lines by crate, or by folder for files outside of crates.
type Count = BTreeMap<String, usize>;

/// Prints the lines of each crate, and those that it had at the commit, if one is given.
pub(crate) fn lines(commit: Option<&str>) -> Result<(), Box<dyn Error>> {
    let now = count(&git(&["ls-files", "*.rs"])?, |path| {
        Ok(std::fs::read_to_string(root().join(path)).unwrap_or_default())
    })?;
    let then = match commit {
        Some(commit) => count(&git(&["ls-tree", "-r", "--name-only", commit])?, |path| {
            git(&["show", &format!("{commit}:{path}")])
        })?,
        None => now.clone(),
    };
    for name in now
        .keys()
        .chain(then.keys().filter(|it| !now.contains_key(*it)))
    {
        let of = |count: &Count| count.get(name).copied().unwrap_or_default();
        row(name, of(&then), of(&now));
    }
    row("all", then.values().sum(), now.values().sum());
    Ok(())
}

fn row(name: &str, then: usize, now: usize) {
    if then == now {
        println!("{name:<32}{now:>8}");
    } else {
        let change = now.cast_signed() - then.cast_signed();
        println!("{name:<32}{now:>8}{change:>+8}");
    }
}

fn count(
    paths: &str,
    read: impl Fn(&str) -> Result<String, Box<dyn Error>>,
) -> Result<Count, Box<dyn Error>> {
    let mut count = Count::new();
    for path in paths.lines().filter(|it| it.ends_with(".rs")) {
        let text = read(path)?;
        if !is_generated(&text) {
            let folders = 1 + usize::from(path.starts_with("providers/"));
            let name: Vec<&str> = path.split('/').take(folders).collect();
            *count.entry(name.join("/")).or_default() += written(&formatted(&text)?);
        }
    }
    Ok(count)
}

/// Counts the lines that have more than blanks and comments.
fn written(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut lines, mut is_written, mut at) = (0, false, 0);
    while let Some(&byte) = bytes.get(at) {
        let rest = text.get(at..).unwrap_or_default();
        // Comments and literals are skipped whole, since one may contain what looks like the other.
        let length = if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if byte == b'"' {
            string(rest)
        } else if byte == b'\'' {
            character(rest)
        } else {
            let hashes = rest
                .strip_prefix('r')
                .map(|it| it.len() - it.trim_start_matches('#').len());
            let before = at.checked_sub(1).and_then(|it| bytes.get(it));
            let is_word =
                before.is_some_and(|it| it.is_ascii_alphanumeric() && *it != b'b' || *it == b'_');
            match hashes {
                Some(hashes) if !is_word && rest.as_bytes().get(1 + hashes) == Some(&b'"') => {
                    let end = format!("\"{}", "#".repeat(hashes));
                    let inner = rest.get(2 + hashes..).unwrap_or_default();
                    2 + hashes + inner.find(&end).map_or(inner.len(), |at| at + end.len())
                }
                _ => 1,
            }
        };
        let piece = bytes
            .get(at..(at + length).min(bytes.len()))
            .unwrap_or_default();
        let is_comment = rest.starts_with("/*");
        for byte in piece {
            if *byte == b'\n' {
                lines += usize::from(is_written);
                is_written = false;
            } else if !is_comment && !byte.is_ascii_whitespace() {
                is_written = true;
            }
        }
        at += length.max(1);
    }
    lines + usize::from(is_written)
}

/// Returns the length of a literal in quotation marks.
fn string(rest: &str) -> usize {
    let mut is_escaped = false;
    let end = rest.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(rest.len(), |end| end + 2)
}

/// Returns the length of a literal character; for a lifetime, only that of its mark.
fn character(rest: &str) -> usize {
    let mut inner = rest.chars().skip(1);
    match inner.next() {
        Some('\\') => {
            2 + rest
                .get(2..)
                .and_then(|it| it.get(1..)?.find('\''))
                .map_or(0, |at| at + 2)
        }
        Some(one) if inner.next() == Some('\'') => 2 + one.len_utf8(),
        _ => 1,
    }
}

/// Returns the text as rustfmt formats it, or as it is if rustfmt cannot read it.
fn formatted(text: &str) -> Result<String, Box<dyn Error>> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut input = rustfmt.stdin.take().ok_or("rustfmt takes no input")?;
    let owned = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(owned.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    let is_taken = writer.join().is_ok_and(|it| it.is_ok());
    if is_taken && output.status.success() {
        Ok(String::from_utf8(output.stdout)?)
    } else {
        Ok(text.to_owned())
    }
}

fn git(arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root())
        .args(arguments)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn what_is_blank_or_a_comment_is_not_counted_and_what_looks_like_one_is() {
        assert_eq!(written(""), 0);
        assert_eq!(written("// a\n\n/// b\n//! c\n  // d"), 0);
        assert_eq!(written("/* a\n b\n*/\nfn f() {} // e\n"), 1);
        assert_eq!(
            written("let a = \"// no comment\n// nor this\n\n/* nor that\";\n"),
            3
        );
        assert_eq!(written("let a = r#\"\"\n// raw\"\n\"#;\n// end\n"), 3);
        assert_eq!(
            written("let a = b'\"';\n// a\nlet b = '\\'';\n// b\nfn f<'a>() {}\n// c"),
            3
        );
        assert_eq!(written("let a = \"\\\\\";\n// a\nlet var = \"r\";\n"), 2);
    }
}
