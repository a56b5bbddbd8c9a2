#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Our chart beside lightweight-charts, uPlot and klinecharts in Chromium, in one run: only ratios of one run mean
# anything. Not part of tests/run.sh: it needs npm, Chromium, about five quiet minutes and the peers' harness.
#   tests/bench/chart_peers.sh [candles] [path of bench_chart]
# ELITE_PEERS: folder of the harness (chart/web_bench.js, common/gen.js, package.json); CHROMIUM: path of the browser.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
candles=${1:-1000000}
bench=${2:-$root/build/release/bin/bench_chart}
peers=${ELITE_PEERS:-$root/../shared/tools/perf-peers}
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
missing=0
need() {
    if [ ! -e "${2:-/nonexistent}" ]; then
        echo "missing: $1" >&2
        missing=1
    fi
}
need "bench_chart (cmake --build build/release --target bench_chart)" "$bench"
need "the peers' harness (ELITE_PEERS)" "$peers/chart/web_bench.js"
need "Chromium (apt-get install chromium, or CHROMIUM=path)" "$browser"
need "npm" "$(command -v npm || true)"
[ $missing -eq 0 ] || exit 2

# The harness stays as it is: what npm makes lies in a folder of its own.
work=${ELITE_PEERS_WORK:-${TMPDIR:-/tmp}/elite-chart-peers-$(id -u)}
mkdir -p "$work/out"
cp -r "$peers/chart" "$peers/common" "$peers/package.json" "$work/"
[ -d "$work/node_modules/lightweight-charts" ] || (cd "$work" && npm install --ignore-scripts --no-package-lock --silent)

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
QT_QPA_PLATFORM=offscreen "$bench" --json --candles "$candles" --studies 3 --drawings 0 >"$work/out/elite.json" 2>/dev/null
for library in lwc uplot klinecharts; do
  (cd "$work/chart" && CHROMIUM=$browser FRAMES=150 BUDGET_MS=9000 \
    timeout 400 node web_bench.js $library "$candles" "$work/out/$library.json" >/dev/null) \
    || echo "$library did not finish" >&2
done
QT_QPA_PLATFORM=offscreen "$bench" --json --candles "$candles" --studies 3 --drawings 0 >"$work/out/elite-again.json" 2>/dev/null
echo "load after:  $(cut -d' ' -f1-3 /proc/loadavg)"
python3 - "$work/out" <<'PY'
import json, pathlib, sys
folder = pathlib.Path(sys.argv[1])
ours = json.loads((folder / "elite.json").read_text())
print(f"{'':14}{'load ms':>10}{'MB':>8}" + "".join(f"{name + ' p99':>16}" for name in ("pan500", "zoom", "panwide", "tick")))
for name in ("elite", "elite-again", "lwc", "uplot", "klinecharts"):
    path = folder / f"{name}.json"
    if not path.exists():
        continue
    one = json.loads(path.read_text())
    memory = one.get("rss_MB") or one.get("mem", {}).get("pssMB", 0)
    line = f"{name:14}{one['load_ms']:10.0f}{memory:8.0f}"
    for key in ("pan500", "zoom", "panwide", "tick"):
        mine, its = ours["scen"][key]["p99"], one["scen"].get(key, {}).get("p99")
        line += f"{'-':>16}" if its is None else f"{its:9.2f} {its / mine:5.1f}x"
    print(line)
PY
