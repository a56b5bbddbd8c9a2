#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Practice trading under kill -9: 1,000 kills, 12 with --short.
set -u
[ "${1:-}" = --short ] || export ELITE_SOAK=1
QTEST_FUNCTION_TIMEOUT=3600000 QT_QPA_PLATFORM=offscreen exec "$ELITE_TESTS/tst_practice_kill"
