#!/bin/sh
# How long `grid check` takes on a script of the length that people write with its imports, beside the bare start of the same JVM.
# Usage: tests/benchmarks/check_start.sh [RUNS]     Files are warm after the first run, which is not counted.
set -eu
runs=${1:-15}
root=$(cd "$(dirname "$0")/../.." && pwd)
script=$root/tests/benchmarks/long_script.grid

milliseconds() { # COMMAND...: the wall time of each run, one a line
    i=0
    while [ "$i" -le "$runs" ]; do
        before=$(date +%s%N)
        "$@" >/dev/null 2>&1
        after=$(date +%s%N)
        [ "$i" -gt 0 ] && echo $(((after - before) / 1000000))
        i=$((i + 1))
    done
}

summary() { # NAME: minimum and median of the lines
    sort -n | awk -v name="$1" '{ t[NR] = $1 } END { printf "%-34s minimum %4d ms   median %4d ms\n", name, t[1], t[int((NR + 1) / 2)] }'
}

"$root/grid" version
load=$(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo unknown)
echo "$(wc -l <"$script") lines, $runs runs, load before: $load"
java=$(GRID_VERBOSE=1 "$root/grid" version 2>&1 | grep -o "/[^ ]*/bin/java" | head -n 1)
milliseconds "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -version | summary "bare JVM (java -version)"
milliseconds "$root/grid" version | summary "grid version"
milliseconds "$root/grid" check "$script" | summary "grid check"
