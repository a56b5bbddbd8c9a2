// SPDX-License-Identifier: GPL-3.0-or-later
// The in-tree peer as a program, for flows in a real window: prints its base URL, accepts keys that end in GOOD, and
// answers a chart with a verdict made of the levels that were sent, a question with one right and one wrong number.
// Ends when its standard input does.
#include "models/coach/verdict_parse.h"
#include "tests/support/openai_peer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Price> levelOf(const QString& context, const QString& id)
{
    const auto found
        = QRegularExpression(u"^%1 ([0-9.]+) "_s.arg(id), QRegularExpression::MultilineOption).match(context);
    const auto price = Price::parse(found.captured(1).toLatin1());
    return found.hasMatch() && price ? std::optional(*price) : std::nullopt;
}

Price moved(Price price, const Decimal& tick, std::int64_t ticks)
{
    const auto far = Decimal::multiply(*Decimal::fromParts(ticks, 0), tick, tick.scale(), Rounding::HalfEven);
    return Price(*Decimal::add(price.value(), *far));
}

/// Long from the last close, stop below the lowest, target at the highest: it stands in the table, whatever the chart.
QByteArray verdictFor(const QString& context)
{
    const auto last = levelOf(context, u"LAST"_s);
    const auto low = levelOf(context, u"RL"_s);
    const auto high = levelOf(context, u"RH"_s);
    const auto tickText = QRegularExpression(u"^TICK ([0-9.]+)"_s, QRegularExpression::MultilineOption).match(context);
    const Decimal tick = Decimal::parse(tickText.captured(1).toLatin1()).valueOr(Decimal::fromInteger(1));
    const QString symbol = QRegularExpression(u"^INSTRUMENT (.+)"_s, QRegularExpression::MultilineOption)
                               .match(context)
                               .captured(1)
                               .trimmed();
    Verdict v;
    v.isChartReadable = true;
    v.symbolSeen = symbol == u"hidden"_s ? QString() : symbol;
    if (!last || !low || !high || *last >= *high) {
        v.kind = VerdictKind::NoTrade;
        v.headline = u"Nothing in this picture is worth its risk."_s;
        v.reasoning = u"There is no table, so no price can be relied on."_s;
        v.risks = {{RiskSeverity::Low, u"Waiting costs nothing."_s}};
        v.confidence = 40;
        return writeVerdict(v);
    }
    const auto text = [](Price price) { return QString::fromLatin1(price.toText()); };
    v.kind = VerdictKind::TakeWithChanges;
    v.direction = VerdictDirection::Long;
    v.confidence = 58;
    v.entry = VerdictEntry{VerdictOrder::Limit, *last, {}, {}};
    v.stopLoss = moved(*low, tick, -20);
    v.targets = {{*high, 60, u"highest of the table"_s}, {moved(*high, tick, 73'331), 40, u"a measured move"_s}};
    if (moved(*high, tick, 73'331).value().toDouble() > last->value().toDouble() * 1.19) {
        v.targets.pop_back();
    }
    v.headline = u"The low at %1 held. Wait for the pullback and keep the stop below it."_s.arg(text(*low));
    v.observations
        = {u"Lowest bar at %1, highest at %2."_s.arg(text(*low), text(*high)), u"Last close %1."_s.arg(text(*last))};
    v.reasoning
        = u"Price came back from the low at %1 and closes at %2. The stop goes below that low, the first target "
          "is the highest price of the table at %3."_s.arg(text(*low), text(*last), text(*high));
    v.invalidation = u"A close below %1."_s.arg(text(*low));
    v.risks = {{RiskSeverity::Medium, u"The range may break."_s}};
    v.missing = {u"news of the next hours"_s, u"your fee tier"_s};
    v.cited = {{u"RL"_s, *low}, {u"RH"_s, *high}};
    v.rubric.emplace();
    int score = 1;
    for (RubricScore& item : *v.rubric) {
        item = {score % 5, u"because of what is seen"_s};
        score += 2;
    }
    v.forecast = Forecast{ForecastStatement::TargetBeforeStop, 48, 55};
    return writeVerdict(v);
}

PeerReply answer(const PeerRequest& request, int /*number*/)
{
    if (!request.key().endsWith("GOOD")) {
        return PeerReply::json(401, errorBody("invalid_api_key", "invalid_request_error", "", "Incorrect API key."));
    }
    if (request.method == "GET") {
        return PeerReply::json(200, modelList({{"gpt-5", "2026-12-11"}, {"gpt-4o", "2027-01-14"}}));
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QString context;
    for (const auto part : body.value(u"input"_s)[0].toObject().value(u"content"_s).toArray()) {
        context += part.toObject().value(u"text"_s).toString();
    }
    const bool isVerdict = body.value(u"text"_s).toObject().contains(u"format"_s);
    PeerReply reply = PeerReply::stream(
        responsesStream(isVerdict ? verdictFor(context)
                                  : QByteArray("You rely on what was sent. The figure 87,654.3 stands nowhere in it.")),
        160, 25);
    reply.firstMs = 700;
    return reply;
}

} // namespace

int main(int count, char** arguments)
{
    QCoreApplication app(count, arguments);
    OpenAiPeer peer(answer);
    std::printf("%s\n", peer.base().constData());
    std::fflush(stdout);
    QSocketNotifier ended(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, [&app] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0) {
            app.quit();
        }
    });
    return QCoreApplication::exec();
}
