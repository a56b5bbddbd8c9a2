// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret_move.h"

#include <QTest>
#include <QTimer>

#include <map>
#include <optional>

using elite::Done;
using elite::Error;
using elite::ErrorCode;
using elite::MoveOutcome;
using elite::Result;
using elite::Secret;

namespace {

/// Answers later like a real one and fails at the n-th call.
class Shelf : public elite::SecretBackend
{
public:
    std::map<QString, QByteArray> items;
    int failAt = -1; ///< counts every call from 0
    bool keepsWhatIsRemoved = false;
    int calls = 0;

    void read(const QString& name, Taken done) override
    {
        const bool fails = calls++ == failAt;
        QTimer::singleShot(0, this, [this, name, fails, done = std::move(done)] {
            const auto found = items.find(name);
            if (fails) {
                done(failure());
            } else if (found == items.end()) {
                done(Error{ErrorCode::NotFound, QStringLiteral("not there")});
            } else {
                done(Secret::copyOf(found->second));
            }
        });
    }
    void write(const QString& name, const Secret& value, Finished done) override
    {
        const bool fails = calls++ == failAt;
        if (!fails) {
            items[name] = value.reveal().toByteArray();
        }
        QTimer::singleShot(0, this, [fails, done = std::move(done)] { done(fails ? Done(failure()) : Done()); });
    }
    void remove(const QString& name, Finished done) override
    {
        const bool fails = calls++ == failAt || keepsWhatIsRemoved;
        if (!fails) {
            items.erase(name);
        }
        QTimer::singleShot(0, this, [fails, done = std::move(done)] { done(fails ? Done(failure()) : Done()); });
    }

private:
    static Error failure() { return {ErrorCode::Timeout, QStringLiteral("planted")}; }
};

struct Two
{
    Shelf from;
    Shelf to;
    bool settled = false;
    bool settleFails = false;

    Two()
    {
        from.items = {{QStringLiteral("master"), "m"}, {QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}};
        to.items = {{QStringLiteral("a"), "an older one"}};
    }
    Result<MoveOutcome> move()
    {
        std::optional<Result<MoveOutcome>> answer;
        elite::moveSecrets(
            {from,
             to,
             {QStringLiteral("master"), QStringLiteral("nothing"), QStringLiteral("a"), QStringLiteral("b")},
             {QStringLiteral("master")},
             [this] {
                 settled = !settleFails;
                 return settleFails ? Done(Error{ErrorCode::Storage, QStringLiteral("planted")}) : Done();
             },
             [&](Result<MoveOutcome> outcome) { answer.emplace(std::move(outcome)); }});
        const bool answered = QTest::qWaitFor([&] { return answer.has_value(); });
        return answered ? std::move(*answer)
                        : Result<MoveOutcome>(Error{ErrorCode::Cancelled, QStringLiteral("never answered")});
    }
};

} // namespace

class TestSecretMove : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void movesWhatIsThere()
    {
        Two two;
        const auto all = two.from.items;
        const auto outcome = two.move();
        QVERIFY(outcome.hasValue() && two.settled);
        QCOMPARE(outcome->moved, 3);
        QCOMPARE(outcome->leftBehind, 0);
        QVERIFY(two.to.items == all);
        QVERIFY(two.from.items.empty());
    }

    void anyFailureBeforeTheRecordChangesNothing()
    {
        int places = 0;
        for (const bool inSource : {true, false}) {
            for (int n = 0;; ++n) {
                Two two;
                const auto from = two.from.items;
                const auto to = two.to.items;
                (inSource ? two.from : two.to).failAt = n;
                const auto outcome = two.move();
                if (outcome) { // the fault lay behind the record, or was never reached
                    QVERIFY(two.settled);
                    QVERIFY(two.to.items.size() == 3);
                    if (two.from.calls <= n || !inSource) {
                        break;
                    }
                    QCOMPARE(outcome->leftBehind, 1);
                    continue;
                }
                ++places;
                QVERIFY(!two.settled);
                QVERIFY(two.from.items == from);
                QVERIFY(two.to.items == to);
            }
        }
        QVERIFY2(places >= 10, qPrintable(QString::number(places))); // 4 reads there, 3 reads and 3 writes here
    }

    void whatCannotBeRecordedGoesBack()
    {
        Two two;
        const auto from = two.from.items;
        const auto to = two.to.items;
        two.settleFails = true;
        QCOMPARE(two.move().error().code, ErrorCode::Storage);
        QVERIFY(two.from.items == from);
        QVERIFY(two.to.items == to);
    }

    void anotherMasterKeyIsNotReplaced()
    {
        Two two;
        two.to.items[QStringLiteral("master")] = "another";
        const auto to = two.to.items;
        QCOMPARE(two.move().error().code, ErrorCode::AlreadyExists);
        QVERIFY(two.to.items == to);
        QCOMPARE(two.from.items.size(), std::size_t(3));
    }

    void whatStaysBehindIsCounted()
    {
        Two two;
        two.from.keepsWhatIsRemoved = true;
        const auto outcome = two.move();
        QVERIFY(outcome.hasValue() && two.settled);
        QCOMPARE(outcome->leftBehind, 3);
        QCOMPARE(two.to.items.size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestSecretMove)
#include "tst_secret_move.moc"
