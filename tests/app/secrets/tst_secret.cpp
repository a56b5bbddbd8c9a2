// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <algorithm>
#include <iostream>
#include <type_traits>

using elite::Secret;

// What must not compile, asked from the compiler. Each question is asked about a QByteArray (or a std::string) too,
// where the answer is yes: a question that is always answered with no would prove nothing.
template <class T>
concept Copies = std::is_copy_constructible_v<T> || std::is_copy_assignable_v<T>;
template <class T>
concept GoesToLog = requires(QDebug log, const T& value)
{
    log << value;
};
template <class T>
concept GoesToDataStream = requires(QDataStream& out, const T& value)
{
    out << value;
};
template <class T>
concept GoesToTextStream = requires(QTextStream& out, const T& value)
{
    out << value;
};
template <class T>
concept GoesToStandardOutput = requires(const T& value)
{
    std::cout << value;
};
template <class T>
concept ComparesByAccident = requires(const T& a, const T& b)
{
    a == b;
};
template <class T>
concept OrdersByAccident = requires(const T& a, const T& b)
{
    a < b;
};
template <class T>
concept BecomesVariant = requires(const T& value)
{
    QVariant(value);
};

static_assert(Copies<QByteArray> && !Copies<Secret>);
static_assert(GoesToLog<QByteArray> && !GoesToLog<Secret>);
static_assert(GoesToDataStream<QByteArray> && !GoesToDataStream<Secret>);
static_assert(GoesToTextStream<QByteArray> && !GoesToTextStream<Secret>);
static_assert(GoesToStandardOutput<std::string> && !GoesToStandardOutput<Secret>);
static_assert(ComparesByAccident<QByteArray> && !ComparesByAccident<Secret>);
static_assert(OrdersByAccident<QByteArray> && !OrdersByAccident<Secret>);
static_assert(BecomesVariant<QByteArray> && !BecomesVariant<Secret>);
static_assert(std::is_convertible_v<const char*, QByteArray> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<QString, Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsBytesExactly()
    {
        const QByteArray bytes("s3cr\0et\xff\x01", 9);
        const Secret secret = Secret::copyOf(bytes);
        QCOMPARE(secret.size(), bytes.size());
        QCOMPARE(secret.reveal().toByteArray(), bytes);
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::copyOf({}).isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        Secret first = Secret::copyOf("moved away");
        Secret second = std::move(first);
        QCOMPARE(second.reveal().toByteArray(), QByteArray("moved away"));
        second = Secret::copyOf("other");
        QCOMPARE(second.reveal().toByteArray(), QByteArray("other"));
        const Secret third = second.duplicate();
        QVERIFY(third.sameAs(second));
        QVERIFY(third.reveal().data() != second.reveal().data());
    }

    void emptiesWhatItTakes()
    {
        QByteArray bytes("typed into a field");
        bytes.detach();
        QCOMPARE(Secret::take(bytes).reveal().toByteArray(), QByteArray("typed into a field"));
        QVERIFY(bytes.isEmpty());
        QString text = QStringLiteral("p\u00e4ssword") + QString::number(1);
        QCOMPARE(Secret::take(text).reveal().toByteArray(), QStringLiteral("p\u00e4ssword1").toUtf8());
        QVERIFY(text.isEmpty());
    }

    void overwritesBeforeItFrees()
    {
        // A buffer of our own under the QByteArray would not be detached, so the memory is watched through the
        // capacity that stays: resize(0) keeps it, wipe() must have zeroed it first.
        QByteArray bytes(64, 'x');
        bytes.detach();
        const char* place = bytes.constData();
        elite::overwrite(bytes);
        QVERIFY(std::all_of(place, place + 64, [](char c) { return c == 0; }));
    }

    void comparesWholeValues()
    {
        const Secret a = Secret::copyOf("same value");
        QVERIFY(a.sameAs(Secret::copyOf("same value")));
        QVERIFY(!a.sameAs(Secret::copyOf("same valuf")));
        QVERIFY(!a.sameAs(Secret::copyOf("same valu")));
        QVERIFY(Secret().sameAs(Secret()));
    }

    void randomDiffers()
    {
        const Secret a = Secret::random(32);
        QCOMPARE(a.size(), 32);
        QVERIFY(!a.sameAs(Secret::random(32)));
    }

    void masks_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("long") << QByteArray("sk-proj-0123456789abcdefWXYZ") << QStringLiteral("sk-proj...WXYZ");
        QTest::newRow("just long enough") << QByteArray("01234567890123456789") << QStringLiteral("0123456...6789");
        QTest::newRow("too short") << QByteArray("0123456789012345678") << QStringLiteral("***");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("***");
    }
    void masks()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, shown);
        QCOMPARE(elite::masked(Secret::copyOf(value)), shown);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
