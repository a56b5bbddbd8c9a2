# SPDX-License-Identifier: GPL-3.0-or-later
"""One practice trade in the real window, by keyboard and screen reader: buy, fill, receipt, stop, close, journal."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]


def button(app, pattern, deadline=15):
    return atspi.shown(app, "push button", pattern, deadline)


def cell(app, pattern, deadline=15):
    return atspi.shown(app, "table cell", pattern, deadline)


def figure(text):
    return float(text.replace(",", ""))


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.key("ctrl+2")
    atspi.press(button(app, "^Not now$", 60))  # This walk knows its way.
    ask = button(app, r"^Ask [0-9]", 60)
    price = figure(atspi.name(ask).split(" ")[1])
    atspi.screenshot("1-prices")

    # Buy 0.01 at the market, with the keyboard only.
    atspi.key("ctrl+b")
    atspi.click(atspi.shown(app, None, "^Qty$"))
    quantity = atspi.shown(app, "text", "^Quantity$")
    atspi.click(quantity)
    atspi.key("ctrl+a")
    atspi.type_text("0.01")
    buy = button(app, r"^Buy 0\.01.* paper$", 20)
    atspi.wait_until(lambda: "enabled" in atspi.states(buy), "the guardrails allow it", 20)
    atspi.screenshot("2-ticket")
    atspi.key("ctrl+Return")

    # The first order of all is refused on purpose, and a few others by chance.
    for attempt in range(4):
        try:
            row = cell(app, r"Long 0\.01.*entered at", 12)
            break
        except Exception:
            atspi.wait_until(lambda: "enabled" in atspi.states(buy), "it can be sent again", 20)
            atspi.key("ctrl+Return")
    row = cell(app, r"Long 0\.01.*entered at", 30)
    print("position:", atspi.name(row))
    atspi.screenshot("3-position")

    # The receipt of the fill.
    atspi.press(atspi.shown(app, "page tab", "^Fills"))
    fill = cell(app, r"Buy 0\.01.*friction", 20)
    atspi.click(fill)
    atspi.key("Return")
    dialog = atspi.shown(app, "dialog", "Friction receipt", 30)
    total = atspi.shown(dialog, None, "^Friction in all: ")
    parts = [atspi.shown(dialog, None, "^" + label) for label in ("Spread: ", "Slippage: ", "Delay", "Fee, ")]
    figures = [figure(re.search(r": ([+\u2212]?)([0-9,.]+)", atspi.name(part)).group(2))
               * (-1 if "\u2212" in atspi.name(part) else 1) for part in parts]
    whole = figure(re.search(r"([0-9,.]+)\s*USD", atspi.name(total)).group(1))
    print("receipt:", [atspi.name(part) for part in parts], atspi.name(total))
    assert abs(sum(figures) - whole) < 0.025, (figures, whole)  # shown to the cent, exact in the ledger
    atspi.screenshot("4-receipt")
    atspi.key("Escape")

    # A stop two per cent below, typed into the table.
    atspi.press(atspi.shown(app, "page tab", "^Positions"))
    stop = cell(app, r"^none$", 20)
    atspi.click(stop)
    atspi.key("F2")
    atspi.key("ctrl+a")
    atspi.type_text(str(round(price * 0.98)))
    atspi.key("Return")
    cell(app, r"stop [0-9]", 30)
    atspi.screenshot("5-stop")

    # Close it: Delete on its row. The stop goes with it.
    row = cell(app, r"Long 0\.01.*entered at")
    atspi.click(row)
    atspi.key("Delete")
    atspi.wait_until(lambda: not atspi.seek(app, "table cell", "entered at"), "the position is closed", 60)
    atspi.screenshot("6-closed")

    atspi.key("ctrl+3")
    trade = cell(app, r"Long .*closed", 30)
    print("journal:", atspi.name(trade))
    atspi.screenshot("7-journal")
    print("desk walk done")
