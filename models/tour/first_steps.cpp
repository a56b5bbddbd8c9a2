// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tour/first_steps.h"

#include <QList>

#include <algorithm>

namespace elite {

FirstSteps after(FirstSteps steps, FirstFact fact)
{
    const auto advance = [&steps](FirstStep from, FirstStep to) {
        if (steps.at == from) {
            steps.at = to;
        }
    };
    switch (fact) {
    case FirstFact::Begun:
        advance(FirstStep::Welcome, FirstStep::Contract);
        break;
    case FirstFact::ContractKept:
        advance(FirstStep::Contract, FirstStep::Plan);
        break;
    case FirstFact::PlanReady:
        advance(FirstStep::Plan, FirstStep::Press);
        break;
    case FirstFact::PlanLost:
        advance(FirstStep::Press, FirstStep::Plan);
        break;
    case FirstFact::Rejected:
        steps.wasRejected = steps.wasRejected || steps.at <= FirstStep::Press;
        break;
    case FirstFact::Filled:
        steps.at = std::max(steps.at, FirstStep::Receipt);
        break;
    case FirstFact::Closed:
        steps.at = std::max(steps.at, FirstStep::LookBack);
        break;
    case FirstFact::Answered:
        advance(FirstStep::LookBack, FirstStep::Finished);
        break;
    }
    return steps;
}

FirstSteps caughtUp(FirstSteps steps, const FirstRecord& record)
{
    if (record.hasFill) {
        steps = after(steps, FirstFact::Filled);
    }
    return record.hasTrade ? after(steps, FirstFact::Closed) : steps;
}

QByteArray toBytes(const FirstSteps& steps)
{
    QByteArray out = QByteArray::number(static_cast<int>(steps.at));
    out += steps.wasRejected ? " rejected" : " -";
    out += steps.isHidden ? " hidden" : " shown";
    return out;
}

FirstSteps firstStepsOf(const QByteArray& bytes)
{
    const QList<QByteArray> parts = bytes.split(' ');
    bool isNumber = false;
    const int at = parts.value(0).toInt(&isNumber);
    if (parts.size() != 3 || !isNumber || at < 0 || at >= kFirstSteps) {
        return {};
    }
    return {static_cast<FirstStep>(at), parts[1] == "rejected", parts[2] == "hidden"};
}

} // namespace elite
