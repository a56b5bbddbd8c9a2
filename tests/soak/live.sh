#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Real orders against venues that hide, repeat and reorder: seeded schedules, and a trading child that is killed.
set -eu
schedules=200000 kills=150
[ "${1:-}" != --short ] || { schedules=20000 kills=12; }
export QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=3600000
ELITE_LIVE_SCHEDULES=$schedules "$ELITE_TESTS/tst_order_life"
ELITE_LIVE_KILLS=$kills "$ELITE_TESTS/tst_live_kill"
