#!/bin/sh
# Facts from a random half of the examples (and all schemas), judged on the other half; ten deals, both ways.
# The two halves of a deal are judged at the same time. The schemas, which are the same for all of them, are read once.
set -eu
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
examples=$PWD/node_modules/@octokit/webhooks-examples/api.github.com/index.json

judge() { # SEED HALF
    facts=$scratch/$1-$2.json
    node github.mjs --half "$1:$2" --schemas "$scratch/schemas" "$facts" >/dev/null
    verdict=$(cargo xtask held-out "$facts" ../../providers/github/facts/names.json "$examples")
    printf 'deal %s, half %s: %s\n' "$1" "$2" "$verdict"
}

node github.mjs --schemas "$scratch/schemas" "$scratch/all.json" >/dev/null
for seed in 1 2 3 4 5 6 7 8 9 10; do
    judge "$seed" 0 &
    first=$!
    judge "$seed" 1
    wait "$first"
done
