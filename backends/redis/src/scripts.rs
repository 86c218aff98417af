//! The Lua scripts that take, renew, complete and give back a delivery in Redis.
//!
//! The server runs each script in one round trip, as a whole, with nothing in between. Each names one key, so that it
//! runs on a cluster too.
//!
//! A delivery is a hash. Its fields are `fence` and `until` of its newest lease, in microseconds of the server's clock,
//! and, once it is handled, `done`. With them stand `id`, if the sender's id is not signed, and `response`, if the
//! handler's response is kept. A release that does not know a field leaves it alone. A fence is the time of the claim,
//! and always greater than the one before: if a key was lost, the clock has gone on.

use std::sync::LazyLock;

use redis::Script;

/// How long a lease is remembered after its end, in milliseconds, so that the next fence is greater than its own.
macro_rules! linger {
    () => {
        "3600000"
    };
}

/// The answer for a handled delivery.
macro_rules! handled {
    () => {
        "if known[1] then return {2, 0, known[4], redis.call('HGET', KEYS[1], 'response')} end\n"
    };
}

/// Reads the time of the server's clock, and what is known of the delivery.
macro_rules! script {
    ($($body:expr),* $(,)?) => {
        LazyLock::new(|| Script::new(concat!(
            "local clock = redis.call('TIME')\n",
            "local now = clock[1] * 1000000 + clock[2]\n",
            "local known = redis.call('HMGET', KEYS[1], 'done', 'fence', 'until', 'id')\n",
            "local held = tonumber(known[3] or '0') > now\n",
            "local function text(number) return string.format('%.0f', number) end\n",
            $($body),*
        )))
    };
}

/// Takes a delivery. `ARGV[1]` is the lease in milliseconds. Answers 0 and the fence; 1 and for how many milliseconds
/// somebody else still holds it; or 2, the id of the mark and the response.
pub(crate) static BEGIN: LazyLock<Script> = script!(
    handled!(),
    "if held then return {1, math.ceil((known[3] - now) / 1000), false, false} end\n",
    "local fence = math.max(now, tonumber(known[2] or '0') + 1)\n",
    "redis.call('HSET', KEYS[1], 'fence', text(fence), 'until', text(now + ARGV[1] * 1000))\n",
    "redis.call('PEXPIRE', KEYS[1], text(ARGV[1] + ",
    linger!(),
    "))\n",
    "return {0, fence, false, false}",
);

/// Renews a lease. `ARGV[1]` is the fence, `ARGV[2]` the lease in milliseconds.
pub(crate) static RENEW: LazyLock<Script> = script!(
    "if known[1] or not held or known[2] ~= ARGV[1] then return 0 end\n",
    "redis.call('HSET', KEYS[1], 'until', text(now + ARGV[2] * 1000))\n",
    "redis.call('PEXPIRE', KEYS[1], text(ARGV[2] + ",
    linger!(),
    "))\n",
    "return 1",
);

/// Completes a delivery. `ARGV[1]` is the fence, `ARGV[2]` the retention in milliseconds, `ARGV[3]` the response, empty
/// if none is kept, and `ARGV[4]` the unsigned id if there is one.
pub(crate) static COMPLETE: LazyLock<Script> = script!(
    "if known[1] or not held or known[2] ~= ARGV[1] then return 0 end\n",
    "redis.call('HSET', KEYS[1], 'done', '1')\n",
    "if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'response', ARGV[3]) end\n",
    "if ARGV[4] then redis.call('HSET', KEYS[1], 'id', ARGV[4]) end\n",
    "redis.call('PEXPIRE', KEYS[1], ARGV[2])\n",
    "return 1",
);

/// Gives a lease back. `ARGV[1]` is the fence. It is remembered for a while, so that the next one is greater.
pub(crate) static RELEASE: LazyLock<Script> = script!(
    "if known[1] or not held or known[2] ~= ARGV[1] then return 0 end\n",
    "redis.call('HSET', KEYS[1], 'until', '0')\n",
    "redis.call('PEXPIRE', KEYS[1], ",
    linger!(),
    ")\n",
    "return 1",
);

/// Looks a delivery up. Answers 0 for nothing, 1 and the fence of a lease, or 2, the id of the mark and the response.
pub(crate) static INSPECT: LazyLock<Script> = script!(
    handled!(),
    "if held then return {1, tonumber(known[2]), false, false} end\n",
    "return {0, 0, false, false}",
);

pub(crate) static FORGET: LazyLock<Script> = script!(
    "if not known[1] then return 0 end\n",
    "return redis.call('DEL', KEYS[1])",
);
