//! Tries times on both sides of the window, and times in every spelling but the right one.

use std::rc::Rc;

use crate::anatomy::{Recipe, Slot};
use crate::run::Run;
use crate::verdict::Expect;
use webhook_core::claim::Unit;
use webhook_core::coverage::Freshness;
use webhook_core::{Provider, RejectionKind, Timestamp};

const FAMILY: &str = "time";

pub(crate) fn attack<P: Provider>(run: &mut Run<'_, P>) {
    let signed = run.genuine.signed_at;
    match signed {
        Some(signed) => window(
            run,
            signed,
            Expect::RefusedFor(RejectionKind::TimestampTooOld),
        ),
        // A time in the body is known only after the event was read.
        None if run.genuine.coverage.freshness() == Freshness::Signed => {
            window(run, run.now, Expect::NotRead);
        }
        None => run.report.leave_out("the window: no time is signed"),
    }
    extremes(run, signed);
    for recipe in Rc::clone(&run.recipes).iter() {
        if let Some(slot) = &recipe.time {
            spelled(run, recipe, slot);
        }
    }
}

/// Tries both sides of the window, by moving the receiver's clock and by signing at another time.
fn window<P: Provider>(run: &mut Run<'_, P>, signed: Timestamp, too_old: Expect) {
    let tolerance = seconds(run);
    let oldest = oldest(run);
    let (over, ahead) = (oldest.saturating_add(1), tolerance.saturating_add(1));
    let in_head = run.genuine.signed_at.is_some();
    let in_future = match too_old {
        Expect::RefusedFor(_) => Expect::RefusedFor(RejectionKind::TimestampInFuture),
        other => other,
    };
    let at = |by: i64| Timestamp::from_unix_seconds(signed.unix_seconds().saturating_add(by));
    let day = over.saturating_add(86_400);
    let year = over.saturating_add(31_536_000);
    for late in [
        0,
        1,
        tolerance,
        oldest,
        over,
        over.saturating_add(60),
        day,
        year,
    ] {
        if in_head || late > oldest {
            let expect = if late <= oldest {
                Expect::Verified
            } else {
                too_old
            };
            let (clock, by) = (at(late), run.request.clone());
            run.case_at(clock, FAMILY, || format!("{late} s old"), &by, expect);
        }
    }
    for early in [0, 1, tolerance, ahead, ahead.saturating_add(60), day, year] {
        if in_head || early > tolerance.saturating_mul(2) {
            let expect = if early <= tolerance {
                Expect::Verified
            } else {
                in_future
            };
            let (clock, by) = (at(early.saturating_neg()), run.request.clone());
            run.case_at(clock, FAMILY, || format!("{early} s ahead"), &by, expect);
        }
    }
    if !in_head {
        return;
    }
    let sent = |by: i64| {
        let at = run.now.unix_seconds().saturating_add(by);
        run.send(&run.outgoing(Timestamp::from_unix_seconds(at)))
    };
    // The draft may write something else than the request at hand has, and then it proves nothing.
    let drafts = sent(0)
        .zip(sent(1))
        .is_some_and(|(a, b)| run.would_verify(&a) && a.headers() != b.headers());
    if !drafts {
        run.report
            .leave_out("times signed by the scheme's own draft: it makes no request like this one");
        return;
    }
    let sent = [
        (tolerance, Expect::Verified),
        (oldest.saturating_neg(), Expect::Verified),
        (ahead, in_future),
        (over.saturating_neg(), too_old),
        (day, in_future),
        (day.saturating_neg(), too_old),
        (year, in_future),
    ]
    .map(|(by, expect)| (by, sent(by), expect));
    for (by, request, expect) in sent {
        if let Some(request) = request {
            let name = || format!("signed {by} s from now");
            run.case(FAMILY, name, &request, expect);
        }
    }
}

/// Tries the ends of the range, where careless arithmetic overflows.
fn extremes<P: Provider>(run: &mut Run<'_, P>, signed: Option<Timestamp>) {
    let window = seconds(run).max(oldest(run));
    for millis in [
        i64::MIN,
        i64::MIN.saturating_add(1),
        -1,
        0,
        1,
        i64::MAX - 1,
        i64::MAX,
    ] {
        for now in [
            Timestamp::from_unix_millis(millis),
            Timestamp::from_unix_seconds(millis),
            Timestamp::from_unix_millis(millis.saturating_mul(1000)),
        ] {
            let far = signed.is_some_and(|signed| {
                now.unix_seconds().abs_diff(signed.unix_seconds()) > window.unsigned_abs()
            });
            let expect = if far {
                Expect::Refused
            } else {
                Expect::NotRead
            };
            let expect =
                if signed.is_none() && run.genuine.coverage.freshness() == Freshness::Unsigned {
                    Expect::Harmless
                } else {
                    expect
                };
            let request = run.request.clone();
            run.case_at(now, FAMILY, || format!("at {now}"), &request, expect);
        }
    }
}

/// Tries times in other spellings: with a new signature over the spelling, and with the old signature.
fn spelled<P: Provider>(run: &mut Run<'_, P>, recipe: &Recipe, slot: &Slot) {
    let Some(good) = slot.text(run.request).map(<[u8]>::to_vec) else {
        return;
    };
    let text = String::from_utf8_lossy(&good).into_owned();
    for written in spellings(&text, recipe.unit) {
        if written.as_bytes() == good {
            continue;
        }
        let edits = [(slot.clone(), written.clone().into_bytes())];
        let space = written.trim_matches([' ', '\t']) == text;
        let expect = if space {
            run.expect_of_space(&edits, &good)
        } else {
            Expect::Refused
        };
        let shown: String = written.chars().take(40).collect();
        run.case_edited(FAMILY, || format!("written {shown:?}"), &edits, expect);
        if let Some(request) = run.forge_own(recipe, &edits, None) {
            run.case(
                FAMILY,
                || format!("written and signed {shown:?}"),
                &request,
                expect,
            );
        }
    }
}

fn spellings(text: &str, unit: Unit) -> Vec<String> {
    let number: i64 = text.parse().unwrap_or_default();
    let seconds = match unit {
        Unit::Milliseconds => number / 1000,
        _ => number,
    };
    let (first, rest) = text.split_at_checked(1).unwrap_or_default();
    let arabic = text
        .chars()
        .filter_map(|c| char::from_u32(u32::from(c).saturating_add(0x630)));
    let wide = text
        .chars()
        .filter_map(|c| char::from_u32(u32::from(c).saturating_add(0xfee0)));
    let mut list: Vec<String> = [
        "",
        "0",
        "-0",
        "+0",
        "00",
        "1",
        "-1",
        "+",
        "-",
        ".",
        "nan",
        "NaN",
        "inf",
        "Infinity",
        "null",
        "true",
        "now",
        "undefined",
        "1e9",
        "1e400",
        "0x65536c00",
        "0b1",
        "0o17",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "999999999999999",
        "1000000000000000",
        "Tue, 14 Nov 2023 22:13:20 GMT",
        "2023-11-14T22:13:20Z",
    ]
    .map(str::to_owned)
    .to_vec();
    for prefix in [
        "+", "-", "0", "00", " ", "\t", "0x", "t=", "\"", "\u{feff}", "--",
    ] {
        list.push(format!("{prefix}{text}"));
    }
    for suffix in [
        ".", ".0", ".9", ".000", "e0", "E0", "s", "ms", "L", "n", "abc", " ", "\t", " 1", "\"",
        "-", "+", "_", "\u{e9}",
    ] {
        list.push(format!("{text}{suffix}"));
    }
    list.extend([
        format!("{first}_{rest}"),
        format!("{first} {rest}"),
        format!("{first}.{rest}e9"),
        format!("{number:x}"),
        format!("{number:#x}"),
        format!("{text}{text}"),
        format!("-{}", number.saturating_sub(1)),
        arabic.collect(),
        wide.collect(),
        "1".repeat(5000),
        "0".repeat(5000),
        // In the other unit, the number is a thousand times too large or too small.
        seconds
            .saturating_mul(1000)
            .saturating_mul(1000)
            .to_string(),
        (seconds / 1000).to_string(),
        match unit {
            Unit::Milliseconds => seconds.to_string(),
            _ => seconds.saturating_mul(1000).to_string(),
        },
    ]);
    list
}

/// Returns how old a signed time may be, in seconds.
fn oldest<P: Provider>(run: &Run<'_, P>) -> i64 {
    let oldest = run.endpoint.settings().longest_age();
    i64::try_from(oldest.as_secs()).unwrap_or(i64::MAX)
}

/// Returns the tolerance in seconds.
fn seconds<P: Provider>(run: &Run<'_, P>) -> i64 {
    i64::try_from(run.endpoint.settings().tolerance.as_secs()).unwrap_or(i64::MAX)
}
