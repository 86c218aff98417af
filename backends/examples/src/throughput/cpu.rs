//! The CPU time that processes have used, from Linux's `/proc`. On other systems it is 0.

use std::collections::{HashMap, HashSet};

/// The length of a tick of `/proc`, in seconds: <https://man7.org/linux/man-pages/man7/time.7.html>, `USER_HZ`.
const TICK: f64 = 0.01;

/// The CPU time that this process has used, in seconds, without the servers that it has started.
pub(super) fn own() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat");
    let read = stat.ok().and_then(|stat| read(&stat));
    read.map_or(0.0, |it| it.1 as f64 * TICK)
}

/// The CPU time that a server and its living children have used, in seconds.
pub(super) fn family(server: u32) -> f64 {
    let mut all = HashMap::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let number = entry.file_name().to_str().and_then(|it| it.parse().ok());
        let stat = std::fs::read_to_string(entry.path().join("stat"));
        if let (Some(number), Ok(stat)) = (number, stat)
            && let Some(read) = read(&stat)
        {
            all.insert(number, read);
        }
    }
    let mut family = HashSet::from([server]);
    loop {
        let known = family.len();
        let children = all.iter().filter(|(_, it)| family.contains(&it.0));
        let children: Vec<u32> = children.map(|(number, _)| *number).collect();
        family.extend(children);
        if family.len() == known {
            break;
        }
    }
    let ticks = family.iter().filter_map(|it| all.get(it));
    ticks.map(|it| it.1 as f64 * TICK).sum()
}

/// Reads the parent, and the ticks in user and system mode: fields 4, 14 and 15 of
/// <https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html>.
fn read(stat: &str) -> Option<(u32, u64)> {
    // The second field is a name, which may contain anything.
    let (_, rest) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let number = |place: usize| fields.get(place)?.parse::<u64>().ok();
    Some((fields.get(1)?.parse().ok()?, number(11)? + number(12)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_blanks_and_parentheses_moves_no_field() {
        let stat = "7 (a b) (c) S 3 7 7 0 -1 4194560 1 0 0 0 21 34 5 6 20 0 1 0 99 1 1";
        assert_eq!(read(stat), Some((3, 55)));
        assert_eq!(read("7 (a) S 3"), None);
    }
}
