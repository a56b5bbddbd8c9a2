// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/book_sync.h"
#include "tests/app/market/conformance.h"

#include <QObject>

#include <functional>

namespace elite::test {

/// The REST parsers of a venue; one that is left empty has no such answer.
struct RestReaders
{
    std::function<Result<InstrumentList>(const QByteArray&)> instruments;
    std::function<Result<std::vector<Candle>>(const QByteArray&)> candles;
    std::function<Result<std::vector<PublicTrade>>(const QByteArray&)> trades;
    std::function<Result<BookUpdate>(const QByteArray&)> book;
    std::function<Result<std::vector<VenueTicker>>(const QByteArray&)> tickers;
    std::function<Result<Timestamp>(const QByteArray&)> time;
    std::function<Done(const QByteArray&)> verdict;
};

/// What is wrong with our reading of `text`, which is the payload with the envelope that some files lost.
QString differsRest(const RestReaders& readers, const Payload& payload, const QByteArray& text);
void callAll(const RestReaders& readers, const QByteArray& text);

/// What a venue's conformance test is made of.
struct VenueUnderTest
{
    QString name; // The folder of its payloads.
    QStringList restKinds; // Kinds that `rest` reads.
    QStringList streamKinds; // Kinds that must at least not be malformed.
    QStringList leftOut; // <kind>/<file>: not what the label says, or expected from several frames together.
    BookRules rules; // Of the recorded book sessions.
    bool isSideUnknown = false; // The expected sides are not used.
    int malformedShare = 4; // At least one of so many shaken frames must be found malformed.
    std::function<QString(const Payload&)> rest; // What is wrong with our reading, or nothing.
    std::function<void(const QByteArray&, VenueFrame&)> frame;
    std::function<Result<BookUpdate>(const QByteArray&)> restBook; // For sessions that start with a REST picture.
    std::function<QString(const Payload&)> session; // For sessions that are no book with a rule of BookRules.
    std::function<void(const QByteArray&)> shakeRest; // Calls every REST parser.
};

class ConformanceTest : public QObject
{
    Q_OBJECT
public:
    explicit ConformanceTest(VenueUnderTest venue)
        : m_venue(std::move(venue))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void restAnswers_data();
    void restAnswers();
    void streamFrames_data();
    void streamFrames();
    void bookSessions_data();
    void bookSessions();
    void brokenTextIsNeverBelieved();
    void cleanupTestCase();

private:
    void addRows(const QStringList& kinds);
    void count(const Payload& payload);

    VenueUnderTest m_venue;
    std::vector<Payload> m_payloads;
    int m_run = 0;
    int m_compared = 0;
};

/// For the venues whose readers stand in a RestReaders: `wrapped` gives a payload the envelope that its file lost.
void setReaders(VenueUnderTest& venue, const RestReaders& readers, std::function<QByteArray(const Payload&)> wrapped);

/// For main(): runs the test of one venue.
int runConformance(VenueUnderTest venue, int argc, char** argv);

} // namespace elite::test
