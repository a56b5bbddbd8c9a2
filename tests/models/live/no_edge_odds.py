#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The odds of guessing, computed a second time with other random numbers: the table of tst_luck.cpp."""
import random

random.seed(20261129)


def odds(win, size, ratio, per_day, costs, runs=40000):
    first = ever = 0
    for _ in range(runs):
        equity, wins, trips = 1.0, 0, 0
        for day in range(1, 31):
            for _ in range(per_day):
                result = (size if random.random() < win else -size * ratio) - costs
                equity *= 1 + result
                trips += 1
                wins += result > 0
            if day >= 7 and trips >= 25 and wins * 100 >= trips * 52 and equity >= 1.03:
                ever += 1
                first += day == 7
                break
    return round(first / runs, 3), round(ever / runs, 3)


for row in [(0.5, 0.01, 1, 4, 0), (0.5, 0.01, 1, 8, 0), (0.5, 0.02, 1, 15, 0), (0.5, 0.02, 1, 4, 0),
            (0.5, 0.01, 1, 15, 0.001), (0.55, 0.01, 1, 8, 0), (0.75, 0.01, 3, 8, 0)]:
    print(row, odds(*row))
