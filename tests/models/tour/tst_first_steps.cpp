// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tour/first_steps.h"

#include <QRandomGenerator>
#include <QTest>

using namespace elite;

namespace {

constexpr FirstFact kAll[] = {FirstFact::Begun,    FirstFact::ContractKept, FirstFact::PlanReady, FirstFact::PlanLost,
                              FirstFact::Rejected, FirstFact::Filled,       FirstFact::Closed,    FirstFact::Answered};

} // namespace

class TestFirstSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWholeWay()
    {
        FirstSteps steps;
        for (const auto& [fact, at] :
             {std::pair{FirstFact::Begun, FirstStep::Contract}, std::pair{FirstFact::ContractKept, FirstStep::Plan},
              std::pair{FirstFact::PlanReady, FirstStep::Press}, std::pair{FirstFact::PlanLost, FirstStep::Plan},
              std::pair{FirstFact::PlanReady, FirstStep::Press}, std::pair{FirstFact::Rejected, FirstStep::Press},
              std::pair{FirstFact::Filled, FirstStep::Receipt}, std::pair{FirstFact::Closed, FirstStep::LookBack},
              std::pair{FirstFact::Answered, FirstStep::Finished}}) {
            steps = after(steps, fact);
            QCOMPARE(steps.at, at);
        }
        QVERIFY(steps.wasRejected);
    }

    void tradingWithoutTheGuideIsNotAskedForAgain()
    {
        QCOMPARE(after({}, FirstFact::Filled).at, FirstStep::Receipt);
        QCOMPARE(after({}, FirstFact::Closed).at, FirstStep::LookBack);
        QCOMPARE(after({FirstStep::Finished}, FirstFact::Filled).at, FirstStep::Finished);
    }

    void nothingLeadsBackExceptALostPlan()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 2'000; ++round) {
            FirstSteps steps;
            for (int i = 0; i < 30; ++i) {
                const FirstFact fact = kAll[random.bounded(8)];
                const FirstSteps next = after(steps, fact);
                if (next.at < steps.at) {
                    QCOMPARE(fact, FirstFact::PlanLost);
                    QCOMPARE(steps.at, FirstStep::Press);
                }
                QCOMPARE(next.isHidden, steps.isHidden);
                QCOMPARE(firstStepsOf(toBytes(next)), next); // A kill here loses nothing.
                steps = next;
            }
        }
    }

    void aKillBetweenFactAndNoteIsCaughtUp()
    {
        QCOMPARE(caughtUp({FirstStep::Press}, {true, false}).at, FirstStep::Receipt);
        QCOMPARE(caughtUp({FirstStep::Receipt}, {true, true}).at, FirstStep::LookBack);
        QCOMPARE(caughtUp({FirstStep::Contract}, {}).at, FirstStep::Contract);
        QCOMPARE(caughtUp({FirstStep::Finished}, {true, true}).at, FirstStep::Finished);
    }

    void strangeBytesAreANewBeginning()
    {
        for (const char* bytes : {"", "7 - shown", "-1 - shown", "x - shown", "3", "3 - shown more"}) {
            QCOMPARE(firstStepsOf(bytes), FirstSteps());
        }
    }
};

QTEST_APPLESS_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
