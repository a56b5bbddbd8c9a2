// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace elite {

/// Where a newcomer is on the way to the first trade that taught something.
enum class FirstStep : std::uint8_t {
    Welcome, // What there is to choose from.
    Contract, // What the account's limits promise.
    Plan, // A stop and a target in the ticket.
    Press, // The order is sent; the first one is refused, so that a refusal is known before it costs anything.
    Receipt, // What the fill cost.
    LookBack, // Closed; the journal asks one question.
    Finished,
};
inline constexpr int kFirstSteps = 7;

/// What happened in the program, or what the user pressed.
enum class FirstFact : std::uint8_t {
    Begun, // "Continue" on the welcome.
    ContractKept,
    PlanReady, // The ticket holds a whole order with stop and target.
    PlanLost, // It no longer does.
    Rejected, // The simulated venue refused the order.
    Filled,
    Closed, // The trade is in the journal.
    Answered, // The question about it.
};

struct FirstSteps
{
    FirstStep at = FirstStep::Welcome;
    bool wasRejected = false;
    bool isHidden = false; // "Not now", or done and closed. The menu Help brings it back.

    friend bool operator==(const FirstSteps&, const FirstSteps&) = default;
};

/// Facts that do not belong to the present step change nothing, except that a fill or a close always leads on: a user
/// who trades without the guide is not asked to do it again.
FirstSteps after(FirstSteps steps, FirstFact fact);

/// What the ledger knows when the program starts: it may have been killed between a fact and the note of it.
struct FirstRecord
{
    bool hasFill = false;
    bool hasTrade = false; // Closed, in the journal.
};
FirstSteps caughtUp(FirstSteps steps, const FirstRecord& record);

/// For a state file. Bytes that are not understood are a new beginning.
QByteArray toBytes(const FirstSteps& steps);
FirstSteps firstStepsOf(const QByteArray& bytes);

} // namespace elite
