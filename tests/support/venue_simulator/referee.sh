#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ccxt (npm, not part of this repository) against the simulator. Its folder is named by ELITE_REFEREE or found beside
# the shared data; skipped with one line without node or ccxt.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 1
folder=${ELITE_REFEREE:-$here/../../../../shared/tools/venue-referee}
command -v node >/dev/null || { echo "skipped: node is not installed"; exit 77; }
[ -d "$folder/node_modules/ccxt" ] || { echo "skipped: no ccxt in $folder (npm install there, or set ELITE_REFEREE)"; exit 77; }
exec node "$here/referee.mjs" "$1" "$(cd "$folder" && pwd)"
