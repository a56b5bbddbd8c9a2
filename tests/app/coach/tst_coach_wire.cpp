// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/circuit_breaker.h"
#include "app/coach/model_chain.h"
#include "app/coach/openai_client.h"
#include "app/coach/request_limit.h"
#include "tests/support/random_tape.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<SseEvent> parsed(const QByteArray& bytes, qsizetype portion)
{
    SseParser parser;
    std::vector<SseEvent> out;
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(portion, bytes.size() - at)), out);
    }
    parser.finish(out);
    return out;
}

ResponseReader readAll(const QByteArray& stream)
{
    ResponseReader reader;
    for (const SseEvent& event : parsed(stream, 1000)) {
        reader.read(event);
    }
    return reader;
}

QByteArray sharedFile(const QString& name)
{
    QFile file(sharedPath(u"openai/fixtures/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HttpEnd httpEnd(int status, const QByteArray& body = {}, const QByteArray& retryAfter = {})
{
    HttpEnd end;
    end.status = status;
    end.contentType = "application/json";
    end.body = body;
    end.retryAfter = retryAfter;
    end.nowMs = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    return end;
}

} // namespace

class CoachWireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("lf") << QByteArray("event: a\ndata: 1\n\ndata: 2\ndata: 3\n\n");
        QTest::newRow("crlf") << QByteArray("event: a\r\ndata: 1\r\n\r\ndata: 2\r\ndata: 3\r\n\r\n");
        QTest::newRow("cr") << QByteArray("event: a\rdata: 1\r\rdata: 2\rdata: 3\r\r");
        QTest::newRow("bom and comments")
            << QByteArray("\xef\xbb\xbf: keep\n\nevent: a\ndata:1\n\n: x\ndata:2\ndata:3\n\n");
        QTest::newRow("no last blank") << QByteArray("event: a\ndata: 1\n\ndata: 2\ndata: 3");
        QTest::newRow("unknown fields") << QByteArray(
            "id: 7\nretry: 5\nevent: a\ndata: 1\n\nnope\ndata: 2\ndata: 3\n\n");
    }
    void eventsInEveryShape()
    {
        QFETCH(QByteArray, bytes);
        const std::vector<SseEvent> wanted{{"a", "1"}, {"", "2\n3"}};
        for (qsizetype portion = 1; portion <= bytes.size(); ++portion) {
            QVERIFY(parsed(bytes, portion) == wanted);
        }
    }

    void parserIsBounded()
    {
        SseParser parser;
        std::vector<SseEvent> out;
        const QByteArray line = "data: " + QByteArray(100'000, 'x') + '\n';
        for (int i = 0; i < 200; ++i) {
            parser.feed(line, out);
        }
        QVERIFY(parser.isBroken());
        QVERIFY(out.empty());
    }

    /// Any bytes in any portions give the same events as in one piece, and nothing breaks.
    void parserTakesAnything()
    {
        Dice dice(11);
        const QByteArray alphabet = QByteArray("data: event\n\r\n\n:{}\"\\abc\xef\xbb\xbf", 25);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (std::int64_t i = dice.between(0, 200); i > 0; --i) {
                bytes += dice.chance(60) ? alphabet[static_cast<qsizetype>(dice.below(alphabet.size()))]
                                         : static_cast<char>(dice.below(256));
            }
            const auto whole = parsed(bytes, std::max<qsizetype>(1, bytes.size()));
            QVERIFY(parsed(bytes, 1) == whole);
            QVERIFY(parsed(bytes, static_cast<qsizetype>(dice.between(1, 17))) == whole);
            ResponseReader reader;
            for (const SseEvent& event : whole) {
                reader.read(event);
            }
        }
    }

    /// A real stream with damage anywhere never becomes another answer: it is the same text or no complete one.
    void readerSurvivesDamage()
    {
        const QByteArray good
            = "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\","
              "\"output_index\":0,\"delta\":\"hello\"}\n\nevent: response.completed\ndata: "
              "{\"type\":\"response.completed\",\"response\":{\"status\":\"completed\",\"output\":"
              "[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"hello\"}]}]}}\n\n";
        QCOMPARE(readAll(good).text(), u"hello"_s);
        for (qsizetype cut = 0; cut < good.size() - 2; ++cut) {
            const ResponseReader reader = readAll(good.left(cut));
            QVERIFY(reader.end() == ResponseReader::End::Open || reader.text() == u"hello"_s);
        }
    }

    void recordedStreams()
    {
        const QByteArray phase = sharedFile(u"vercel-ai/responses.openai-phase.1.sse"_s);
        if (phase.isEmpty()) {
            QSKIP("no shared data: recorded streams were not read");
        }
        int streams = 0;
        const auto check = [&](const QString& name, ResponseReader::End end) {
            const ResponseReader reader = readAll(sharedFile(name));
            QVERIFY2(reader.end() == end, qPrintable(name + u" "_s + QString::number(int(reader.end()))));
            ++streams;
        };
        using End = ResponseReader::End;
        check(u"vercel-ai/responses.openai-phase.1.sse"_s, End::Complete);
        check(u"vercel-ai/responses.openai-reasoning-encrypted-content.1.last.sse"_s, End::Complete);
        check(u"vercel-ai/responses.openai-reasoning-encrypted-content.1.first.sse"_s, End::Complete);
        check(u"vercel-ai/responses.openai-error.1.sse"_s, End::Failed);
        check(u"vercel-ai/responses.openai-error-null-code.sse"_s, End::Failed);
        check(u"vercel-ai/chat.openai-text.sse"_s, End::Complete);
        check(u"vercel-ai/chat.azure-model-router.1.sse"_s, End::Complete);
        check(u"openai-codex/failed-context-length.sse"_s, End::Failed);
        check(u"openai-codex/failed-insufficient-quota.sse"_s, End::Failed);
        check(u"openai-codex/failed-rate-limit.sse"_s, End::Failed);
        check(u"openai-node/ChatCompletionStream.stream-works-1.sse"_s, End::Complete);
        check(u"openai-node/ChatCompletionStream.stream-emits-refusal-logprobs-events-1.sse"_s, End::Refused);
        check(u"openai-node/ChatCompletionStream.stream-is-robust-against-leading-newline-chunks-1.sse"_s,
              End::Complete);
        check(u"openai-node/ResponseStream.stream-standard-text-works-1.sse"_s, End::Complete);
        check(u"openai-node/ResponseStream.stream-reasoning-works-1.sse"_s, End::Complete);
        check(u"from-openapi/create-response.streaming.sse"_s, End::Complete);
        qInfo("recorded streams read: %d", streams);

        QCOMPARE(readAll(sharedFile(u"vercel-ai/responses.openai-error.1.sse"_s)).failure().kind,
                 FailureKind::NoCredit);
        QCOMPARE(readAll(sharedFile(u"vercel-ai/responses.openai-error-null-code.sse"_s)).failure().kind,
                 FailureKind::ServerError);
        QCOMPARE(readAll(sharedFile(u"openai-codex/failed-context-length.sse"_s)).failure().kind,
                 FailureKind::TooLarge);
        QCOMPARE(readAll(sharedFile(u"openai-codex/failed-insufficient-quota.sse"_s)).failure().kind,
                 FailureKind::NoCredit);
        const Failure rate = readAll(sharedFile(u"openai-codex/failed-rate-limit.sse"_s)).failure();
        QCOMPARE(rate.kind, FailureKind::RateLimited);
        QCOMPARE(rate.hintMs, 11'054);
        // The commentary of the phase stream is not part of the answer.
        const ResponseReader phased = readAll(phase);
        QVERIFY(!phased.text().isEmpty());
        QCOMPARE(phase.count("\"phase\":\"commentary\"") > 0, true);
        QVERIFY(phased.usage().isKnown);
        const HttpEnd temperature
            = httpEnd(400, sharedFile(u"vercel-ai/responses.reasoning-model-temperature-error.json"_s));
        QCOMPARE(classifyHttp(temperature)->kind, FailureKind::UnsupportedParameter);
        QCOMPARE(classifyHttp(temperature)->param, u"temperature"_s);
        const HttpEnd legacy
            = httpEnd(400, sharedFile(u"vercel-ai/chat.reasoning-model-legacy-parameter-error.json"_s));
        QCOMPARE(classifyHttp(legacy)->kind, FailureKind::UnsupportedParameter);
        QCOMPARE(classifyHttp(httpEnd(429, sharedFile(u"vercel-ai/responses.openai-error.1.json"_s)))->kind,
                 FailureKind::NoCredit);
    }

    void waitingTimes()
    {
        QCOMPARE(millisOfGoDuration("120ms"), 120);
        QCOMPARE(millisOfGoDuration("1s"), 1000);
        QCOMPARE(millisOfGoDuration("6m0s"), 360'000);
        QCOMPARE(millisOfGoDuration("1m2.5s"), 62'500);
        QCOMPARE(millisOfGoDuration("1h0m0s"), 3'600'000);
        QCOMPARE(millisOfGoDuration("soon"), -1);
        QCOMPARE(millisOfGoDuration(""), -1);
        const QByteArray busy = R"({"error":{"message":"Rate limit","type":"requests","code":"rate_limit_exceeded"}})";
        QCOMPARE(classifyHttp(httpEnd(429, busy, "7"))->hintMs, 7000);
        QCOMPARE(classifyHttp(httpEnd(429, busy, "Sat, 21 Nov 2026 12:00:05 GMT"))->hintMs, 5000);
        QCOMPARE(classifyHttp(httpEnd(429, busy, "Sat, 21 Nov 2026 11:00:00 GMT"))->hintMs, 0);
        QCOMPARE(classifyHttp(httpEnd(429, busy, "later"))->hintMs, -1);
        HttpEnd end = httpEnd(429, busy, "1");
        end.retryAfterMs = "250";
        QCOMPARE(classifyHttp(end)->hintMs, 250);
    }

    void classes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, int status, const char* error, FailureKind kind) {
            QTest::newRow(name) << status << QByteArray(error) << int(kind);
        };
        row("401", 401, R"({"code":"invalid_api_key"})", FailureKind::KeyRejected);
        row("401 scope", 401, R"({"message":"Missing scopes: api.model.read"})", FailureKind::MissingScope);
        row("402", 402, R"({"code":402})", FailureKind::NoCredit);
        row("403 country", 403, R"({"code":"unsupported_country_region_territory"})", FailureKind::Country);
        row("403 model", 403, R"({"code":"model_not_found"})", FailureKind::ModelMissing);
        row("403 scope", 403, R"({"message":"Missing scopes: x"})", FailureKind::MissingScope);
        row("404 model", 404, R"({"code":"model_not_found"})", FailureKind::ModelMissing);
        row("404 path", 404, R"({"message":"no such path"})", FailureKind::NoSuchEndpoint);
        row("405", 405, "{}", FailureKind::NoSuchEndpoint);
        row("408", 408, "{}", FailureKind::ServerError);
        row("409", 409, "{}", FailureKind::ServerError);
        row("429", 429, R"({"code":"rate_limit_exceeded"})", FailureKind::RateLimited);
        row("429 slow", 429, R"({"code":"slow_down"})", FailureKind::Overloaded);
        row("429 quota", 429, R"({"code":"insufficient_quota"})", FailureKind::NoCredit);
        row("429 credit", 429, R"({"code":"credit_balance_exhausted"})", FailureKind::NoCredit);
        row("429 org spend", 429, R"({"code":"organization_spend_limit_exceeded"})", FailureKind::NoCredit);
        row("429 project spend", 429, R"({"code":"project_spend_limit_exceeded"})", FailureKind::NoCredit);
        row("429 usage", 429, R"({"code":"organization_usage_limit_exceeded"})", FailureKind::NoCredit);
        row("429 type", 429, R"({"code":null,"type":"insufficient_quota"})", FailureKind::NoCredit);
        row("500", 500, R"({"code":"server_error"})", FailureKind::ServerError);
        row("502", 502, "{}", FailureKind::ServerError);
        row("503", 503, R"({"code":"server_is_overloaded"})", FailureKind::Overloaded);
        row("504", 504, "{}", FailureKind::ServerError);
        row("400 context", 400, R"({"code":"context_length_exceeded"})", FailureKind::TooLarge);
        row("400 image", 400, R"({"code":"image_too_large"})", FailureKind::TooLarge);
        row("413", 413, "{}", FailureKind::TooLarge);
        row("400 parameter", 400,
            R"({"code":null,"param":"temperature","message":"Unsupported parameter: 'temperature'"})",
            FailureKind::UnsupportedParameter);
        row("400 verified", 400,
            R"({"param":"stream","message":"Your organization must be verified to stream this model"})",
            FailureKind::NotVerified);
        row("400 other", 400, R"({"code":"invalid_value","param":"input"})", FailureKind::BadRequest);
        row("422", 422, "{}", FailureKind::BadRequest);
        row("301", 301, "{}", FailureKind::Redirected);
    }
    void classes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        QFETCH(int, kind);
        const auto failure = classifyHttp(httpEnd(status, "{\"error\":" + error + '}'));
        QVERIFY(failure.has_value());
        QCOMPARE(int(failure->kind), kind);
    }

    void messagesAreScrubbed()
    {
        const QByteArray echo = "{\"error\":{\"code\":\"invalid_api_key\",\"message\":\"Incorrect API key provided: "
                                "sk-proj-SECRETSECRETSECRETSECRET1234. You can find it\"}}";
        const auto failure = classifyHttp(httpEnd(401, echo));
        QVERIFY(!failure->message.contains(u"SECRETSECRET"_s));
        QVERIFY(failure->message.contains(u"Incorrect API key"_s));
    }

    /// Rows of the failure matrix that the policy alone decides.
    void matrix_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("otherKey");
        QTest::addColumn<bool>("otherModel");
        QTest::addColumn<qint64>("hint");
        QTest::addColumn<int>("step");
        const auto row
            = [](const char* name, FailureKind kind, int count, bool key, bool model, qint64 hint, StepKind step) {
                  QTest::newRow(name) << int(kind) << count << key << model << hint << int(step);
              };
        row("reset 1", FailureKind::Unreachable, 1, true, true, -1, StepKind::Retry);
        row("reset 3", FailureKind::Unreachable, 3, true, true, -1, StepKind::Retry);
        row("reset 4", FailureKind::Unreachable, 4, true, true, -1, StepKind::Stop);
        row("timeout 1", FailureKind::Timeout, 1, true, true, -1, StepKind::Retry);
        row("timeout 2", FailureKind::Timeout, 2, true, true, -1, StepKind::OtherModel);
        row("timeout 2, no model", FailureKind::Timeout, 2, true, false, -1, StepKind::Stop);
        row("500 1", FailureKind::ServerError, 1, true, true, -1, StepKind::Retry);
        row("500 3", FailureKind::ServerError, 3, true, true, -1, StepKind::OtherModel);
        row("500 3, no model", FailureKind::ServerError, 3, true, false, -1, StepKind::Retry);
        row("503 1", FailureKind::Overloaded, 1, true, true, 50, StepKind::Retry);
        row("503 2", FailureKind::Overloaded, 2, true, true, 50, StepKind::OtherModel);
        row("503 long hint", FailureKind::Overloaded, 1, true, true, 90'000, StepKind::OtherModel);
        row("429 other key", FailureKind::RateLimited, 1, true, true, 1000, StepKind::OtherKey);
        row("429 short", FailureKind::RateLimited, 1, false, true, 9000, StepKind::Retry);
        row("429 long", FailureKind::RateLimited, 1, false, true, 11'000, StepKind::OtherModel);
        row("429 long, nothing", FailureKind::RateLimited, 1, false, false, 11'000, StepKind::Stop);
        row("quota", FailureKind::NoCredit, 1, true, true, -1, StepKind::OtherKey);
        row("quota, one key", FailureKind::NoCredit, 1, false, true, -1, StepKind::Stop);
        row("401", FailureKind::KeyRejected, 1, true, true, -1, StepKind::OtherKey);
        row("401, one key", FailureKind::KeyRejected, 1, false, true, -1, StepKind::Stop);
        row("country", FailureKind::Country, 1, true, true, -1, StepKind::Stop);
        row("model, other key", FailureKind::ModelMissing, 1, true, true, -1, StepKind::OtherKey);
        row("model, one key", FailureKind::ModelMissing, 1, false, true, -1, StepKind::OtherModel);
        row("scope", FailureKind::MissingScope, 1, true, true, -1, StepKind::OtherKey);
        row("parameter", FailureKind::UnsupportedParameter, 1, true, true, -1, StepKind::DropField);
        row("verified", FailureKind::NotVerified, 1, true, true, -1, StepKind::WithoutStream);
        row("too large", FailureKind::TooLarge, 1, true, true, -1, StepKind::Smaller);
        row("bad request", FailureKind::BadRequest, 1, true, true, -1, StepKind::Stop);
        row("cut", FailureKind::Cut, 1, true, true, -1, StepKind::LargerAnswer);
        row("filtered", FailureKind::Filtered, 1, true, true, -1, StepKind::Stop);
        row("refused", FailureKind::Refused, 1, true, true, -1, StepKind::Stop);
        row("unusable 1", FailureKind::Unusable, 1, true, true, -1, StepKind::Repair);
        row("unusable 2", FailureKind::Unusable, 2, true, true, -1, StepKind::OtherModel);
        row("html", FailureKind::NotOpenAi, 1, true, true, -1, StepKind::Stop);
        row("redirect", FailureKind::Redirected, 1, true, true, -1, StepKind::Stop);
    }
    void matrix()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        QFETCH(bool, otherKey);
        QFETCH(bool, otherModel);
        QFETCH(qint64, hint);
        QFETCH(int, step);
        Failure failure{FailureKind(kind)};
        failure.hintMs = hint;
        RunState state;
        state.attempts = std::min(count, 3);
        state.onModel[static_cast<std::size_t>(kind)] = count;
        state.hasOtherKey = otherKey;
        state.hasOtherModel = otherModel;
        const CoachTimes times;
        QCOMPARE(int(nextStep(failure, state, times, 0.5).kind), step);
        // Never a fifth attempt, whatever the row.
        state.attempts = 4;
        QCOMPARE(int(nextStep(failure, state, times, 0.5).kind), int(StepKind::Stop));
        // The service's own word.
        state.attempts = 1;
        failure.shouldRetry = false;
        QVERIFY(nextStep(failure, state, times, 0.5).kind != StepKind::Retry);
    }

    void delaysHaveFullJitter()
    {
        Failure failure{FailureKind::ServerError};
        RunState state;
        const CoachTimes times;
        const auto wait = [&](int count, double random) {
            state.attempts = count;
            state.onModel[static_cast<std::size_t>(FailureKind::ServerError)] = count;
            return nextStep(failure, state, times, random).waitMs;
        };
        QCOMPARE(wait(1, 0), 0);
        QCOMPARE(wait(1, 0.999999), 499);
        QCOMPARE(wait(2, 0.999999), 999);
        failure.hintMs = 3000; // A minimum.
        QCOMPARE(wait(1, 0), 3000);
        QVERIFY(wait(1, 0.999) > 3000);
    }

    void halfAnAnswerIsNotPaidTwice()
    {
        Failure failure{FailureKind::Unreachable};
        RunState state;
        state.attempts = 1;
        state.onModel[static_cast<std::size_t>(FailureKind::Unreachable)] = 1;
        state.sawText = true;
        QCOMPARE(nextStep(failure, state, {}, 0).kind, StepKind::Retry);
        state.isPastQuarter = true;
        QCOMPARE(nextStep(failure, state, {}, 0).kind, StepKind::Stop);
    }

    void breaker()
    {
        CircuitBreaker breaker;
        const CoachTimes times;
        for (int i = 0; i < 4; ++i) {
            breaker.fail(i * 1000, times);
        }
        QCOMPARE(breaker.state(5000, times), BreakerState::Closed);
        breaker.fail(100'000, times); // The older ones are more than a minute away.
        QCOMPARE(breaker.state(100'000, times), BreakerState::Closed);
        for (int i = 0; i < 4; ++i) {
            breaker.fail(101'000, times);
        }
        QCOMPARE(breaker.state(101'000, times), BreakerState::Open);
        QCOMPARE(breaker.opensAgainIn(111'000, times), 20'000);
        QCOMPARE(breaker.state(131'000, times), BreakerState::HalfOpen);
        breaker.fail(131'000, times);
        QCOMPARE(breaker.state(140'000, times), BreakerState::Open);
        breaker.succeed();
        QCOMPARE(breaker.state(140'000, times), BreakerState::Closed);
        breaker.forceOpen();
        QCOMPARE(breaker.state(999'999'999, times), BreakerState::Open);
    }

    void ourOwnLimits()
    {
        RequestLimit limit;
        limit.setLimits(3, 5);
        const QDate day(2026, 11, 21);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(limit.waitFor(i * 100, day), 0);
            limit.take(i * 100, day);
        }
        QCOMPARE(limit.waitFor(1000, day), 59'000);
        QCOMPARE(limit.waitFor(60'000, day), 0);
        limit.take(60'001, day);
        limit.take(60'150, day);
        QCOMPARE(limit.waitFor(500'000, day), -1);
        QCOMPARE(limit.waitFor(500'000, day.addDays(1)), 0);
        limit.setToday(day.addDays(1), 4);
        QCOMPARE(limit.leftToday(day.addDays(1)), 1);
    }

    void pictureTokens_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QList<int>>("tokens"); // gpt-5, gpt-4o, gpt-4o-mini, gpt-5-mini, gpt-5-nano, gpt-6.2-sol
        QTest::newRow("720p") << 1280 << 720 << QList<int>{910, 1105, 36835, 1490, 2263, 920};
        QTest::newRow("1080p") << 1920 << 1080 << QList<int>{910, 1105, 36835, 2442, 3709, 2040};
        QTest::newRow("4K") << 3840 << 2160 << QList<int>{910, 1105, 36835, 2442, 3709, 2304};
        QTest::newRow("4:3") << 1024 << 768 << QList<int>{630, 765, 25501, 1244, 1889, 768};
    }
    void pictureTokens()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(QList<int>, tokens);
        const ModelTable table = ModelTable::load({});
        const QStringList models{u"gpt-5"_s,      u"gpt-4o"_s,     u"gpt-4o-mini"_s,
                                 u"gpt-5-mini"_s, u"gpt-5-nano"_s, u"gpt-6.2-sol"_s};
        for (qsizetype i = 0; i < models.size(); ++i) {
            QVERIFY2(std::abs(imageTokens(table.find(models[i]).image, width, height) - tokens[i]) <= 1,
                     qPrintable(models[i]));
        }
    }

    void costIsExact()
    {
        const ModelTable table = ModelTable::load({});
        TokenUsage usage{true, 2500, 1024, 0, 3000, 2000};
        // (2500 - 1024) * 1.25 + 1024 * 0.125 + 3000 * 10 per million
        QCOMPARE(*nanoUsdOf(table.find(u"gpt-5"_s), usage), 1'845'000 + 128'000 + 30'000'000);
        QCOMPARE(usdOf(*nanoUsdOf(table.find(u"gpt-5-2025-08-07"_s), usage)).toText(), QByteArray("0.031973000"));
        QVERIFY(!nanoUsdOf(table.find(u"llama3"_s), usage));
        usage.isKnown = false;
        QVERIFY(!nanoUsdOf(table.find(u"gpt-5"_s), usage));
    }

    void ownRowsWin()
    {
        const QByteArray own
            = R"({"as_of":"2026-12-01","models":[{"id":"gpt-5","input":"9","output":"9"},{"id":"mine"}]})";
        QTemporaryDir folder;
        QFile file(folder.filePath(u"coach-models.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(own);
        file.close();
        QString complaint;
        const ModelTable table = ModelTable::load(file.fileName(), &complaint);
        QVERIFY(complaint.isEmpty());
        QCOMPARE(*table.find(u"gpt-5"_s).input, 9000);
        QVERIFY(table.find(u"mine"_s).isKnown);
        QCOMPARE(table.asOf(), QDate(2026, 12, 1));
        for (const char* bad : {"", "[]", R"({"models":[{"id":"a b"}]})", R"({"models":[{"id":"x","input":"1.2345"}]})",
                                R"({"models":[{"id":"x","shutdown":"soon"}]})"}) {
            if (*bad != '\0') {
                QVERIFY2(!ModelTable::parse(bad), bad);
            }
        }
    }

    void chainSkipsWithAReason()
    {
        const ModelTable table = ModelTable::load({});
        const QStringList chain{u"gpt-5"_s, u"gpt-4o"_s, u"gpt-6.2-sol"_s, u"gpt-6-luna"_s};
        const std::vector<ListedModel> all{{u"gpt-5"_s, QDate(2026, 12, 11)},
                                           {u"gpt-4o"_s, QDate(2027, 1, 14)},
                                           {u"gpt-6.2-sol"_s, {}},
                                           {u"gpt-6-luna"_s, {}}};
        const auto uses = [&](const std::optional<std::vector<ListedModel>>& listed, const QDate& today,
                              const QStringList& off = {}) {
            std::vector<ModelUse> out;
            for (const ChainLink& link : walkChain(chain, table, listed, off, today)) {
                out.push_back(link.use);
            }
            return out;
        };
        using Uses = std::vector<ModelUse>;
        QVERIFY(uses(all, QDate(2026, 11, 1))
                == Uses({ModelUse::Available, ModelUse::Available, ModelUse::Available, ModelUse::Available}));
        QVERIFY(uses(all, QDate(2026, 11, 21)).front() == ModelUse::EndsSoon); // 20 days
        QCOMPARE(walkChain(chain, table, all, {}, QDate(2026, 11, 21)).front().daysLeft, 20);
        QVERIFY(uses(all, QDate(2026, 12, 11)).front() == ModelUse::Ended); // today
        QVERIFY(uses(all, QDate(2026, 12, 12)).front() == ModelUse::Ended); // yesterday
        const std::vector<ListedModel> without{all[1], all[2]};
        QVERIFY(uses(without, QDate(2026, 11, 1))
                == Uses({ModelUse::NotListed, ModelUse::Available, ModelUse::Available, ModelUse::NotListed}));
        QVERIFY(uses(std::vector<ListedModel>{}, QDate(2026, 11, 1)) == Uses(4, ModelUse::NotListed));
        QVERIFY(uses(std::nullopt, QDate(2027, 2, 1))
                == Uses({ModelUse::Ended, ModelUse::Ended, ModelUse::Available, ModelUse::Available}));
        QVERIFY(uses(all, QDate(2026, 11, 1), {u"gpt-4o"_s})[1] == ModelUse::Off);
        // What the service says counts more than the table.
        std::vector<ListedModel> sooner = all;
        sooner[2].shutdown = QDate(2026, 11, 1);
        QVERIFY(uses(sooner, QDate(2026, 11, 1))[2] == ModelUse::Ended);
    }

    void bodiesFollowTheModel()
    {
        CoachQuestion question;
        question.instructions = u"Static."_s;
        question.context = u"Numbers \"data:\u0001picture\" here."_s; // Cannot be taken for the place of the picture.
        question.schema = "{\"type\":\"object\"}";
        question.schemaName = "trade_verdict_v1";
        question.image = CoachImage{QByteArray("\x89PNG fake", 9), "image/png", 4, 4};
        RequestShape shape;
        shape.model = ModelTable::load({}).find(u"gpt-5"_s);
        shape.effort = u"medium"_s;
        shape.temperature = u"0.3"_s;
        const auto body = [&] { return QJsonDocument::fromJson(requestBody(question, shape)).object(); };
        QJsonObject json = body();
        QCOMPARE(json.value(u"store"_s), QJsonValue(false));
        QCOMPARE(json.value(u"stream"_s), QJsonValue(true));
        QVERIFY(!json.contains(u"temperature"_s));
        QCOMPARE(json.value(u"reasoning"_s).toObject().value(u"effort"_s), u"medium"_s);
        QCOMPARE(json.value(u"text"_s).toObject().value(u"format"_s).toObject().value(u"strict"_s), QJsonValue(true));
        const QJsonArray content = json.value(u"input"_s).toArray()[0].toObject().value(u"content"_s).toArray();
        QCOMPARE(content[0].toObject().value(u"text"_s).toString(), question.context);
        const QString url = content[1].toObject().value(u"image_url"_s).toString();
        QCOMPARE(QByteArray::fromBase64(url.mid(url.indexOf(u',') + 1).toLatin1()), question.image->bytes);
        QCOMPARE(content[1].toObject().value(u"detail"_s), u"high"_s);

        shape.model = ModelTable::load({}).find(u"gpt-4o"_s);
        json = body();
        QCOMPARE(json.value(u"temperature"_s), QJsonValue(0.3));
        QVERIFY(!json.contains(u"reasoning"_s));
        QVERIFY(!json.value(u"text"_s).toObject().contains(u"verbosity"_s));
        shape.dropped = {u"temperature"_s};
        QVERIFY(!body().contains(u"temperature"_s));

        shape.model = ModelTable::load({}).find(u"gpt-6.2-sol"_s);
        shape.effort = u"minimal"_s; // 400 there.
        QCOMPARE(body().value(u"reasoning"_s).toObject().value(u"effort"_s), u"medium"_s);
        shape.model = ModelTable::load({}).find(u"unheard-of"_s);
        QVERIFY(!body().contains(u"reasoning"_s) && !body().contains(u"temperature"_s));

        shape.api = CoachApi::Chat;
        shape.isOpenAi = false;
        json = body();
        QVERIFY(json.contains(u"max_tokens"_s) && !json.contains(u"store"_s) && !json.contains(u"input"_s));
        QVERIFY(json.value(u"messages"_s)
                    .toArray()[1]
                    .toObject()
                    .value(u"content"_s)
                    .toArray()[1]
                    .toObject()
                    .contains(u"image_url"_s));
        shape.isOpenAi = true;
        json = body();
        QVERIFY(json.contains(u"max_completion_tokens"_s));
        QCOMPARE(json.value(u"store"_s), QJsonValue(false));
    }

    void baseUrls()
    {
        QVERIFY(acceptedBaseUrl(u"https://openrouter.ai/api/v1"_s));
        QVERIFY(acceptedBaseUrl(u"http://localhost:11434/v1"_s));
        QVERIFY(acceptedBaseUrl(u"http://127.0.0.1:4010/v1/"_s));
        QVERIFY(acceptedBaseUrl(u"http://[::1]:8080/v1"_s));
        for (const QString& bad : {u"http://example.org/v1"_s, u"ftp://localhost/"_s, u"https://user:pw@example.org/"_s,
                                   u"https://example.org/?x=1"_s, u"localhost"_s, QString(),
                                   u"http://127.0.0.1.evil.org/"_s, u"http://localhost.evil.org/"_s}) {
            QVERIFY2(!acceptedBaseUrl(bad), qPrintable(bad));
        }
        CoachSettings settings;
        QCOMPARE(settings.endpoint(u"responses"_s).toString(), u"https://api.openai.com/v1/responses"_s);
        QVERIFY(settings.isOpenAi());
        settings.base = *acceptedBaseUrl(u"https://evil-api.openai.com.example.org/v1"_s);
        QVERIFY(!settings.isOpenAi());
        settings.base = *acceptedBaseUrl(u"https://eu.api.openai.com/v1"_s);
        QVERIFY(settings.isOpenAi());
        settings.base = *acceptedBaseUrl(u"https://evilapi.openai.com/v1"_s);
        QVERIFY(!settings.isOpenAi());
    }

    void keyListings()
    {
        const QByteArray list
            = R"({"data":[{"id":"gpt-5","shutdown_date":"2026-12-11"},{"id":"gpt-4o","shutdown_date":null},{"id":"bad id"}]})";
        const KeyVerdict good = judgeListing(httpEnd(200, list));
        QCOMPARE(good.health, KeyHealth::Valid);
        QCOMPARE(good.models->size(), std::size_t(2));
        QCOMPARE(good.models->front().shutdown, QDate(2026, 12, 11));
        QCOMPARE(judgeListing(httpEnd(401, R"({"error":{"code":"invalid_api_key"}})")).health, KeyHealth::Rejected);
        QCOMPARE(judgeListing(httpEnd(403, R"({"error":{"message":"Missing scopes: api.model.read"}})")).health,
                 KeyHealth::ValidWithoutList);
        QCOMPARE(judgeListing(httpEnd(429, R"({"error":{"code":"rate_limit_exceeded"}})")).health,
                 KeyHealth::CouldNotCheck);
        QCOMPARE(judgeListing(httpEnd(500)).health, KeyHealth::CouldNotCheck);
        QCOMPARE(judgeListing(httpEnd(0)).health, KeyHealth::CouldNotCheck);
        QCOMPARE(judgeListing(httpEnd(200, "<html>")).health, KeyHealth::CouldNotCheck);
        QCOMPARE(judgeListing(httpEnd(200, "{}")).health, KeyHealth::CouldNotCheck);
    }
};

QTEST_GUILESS_MAIN(CoachWireTest)
#include "tst_coach_wire.moc"
