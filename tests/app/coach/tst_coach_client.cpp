// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/scrubber.h"
#include "tests/app/coach/coach_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

PeerReply good(const QByteArray& text = "{\"a\":\"fine\"}")
{
    return PeerReply::stream(responsesStream(text));
}

QJsonObject bodyOf(const PeerRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// One row of the failure matrix: what the peer answers one after the other, and what must come of it.
struct Row
{
    QList<PeerReply> replies; ///< the last one is repeated
    QByteArray keys = "A";
    QStringList chain{u"gpt-5"_s, u"gpt-4o"_s};
    std::optional<FailureKind> failure = {}; ///< nothing: answered
    int posts = 1;
    QString model = u"gpt-5"_s; ///< of the last request
    char lastKey = 'A';
};

} // namespace

Q_DECLARE_METATYPE(Row)

class CoachClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void streamsAnAnswer()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.addKey('A');
        const CoachOutcome outcome = desk.ask();
        QVERIFY(outcome.answer.has_value());
        QCOMPARE(outcome.answer->text, u"{\"a\":\"fine\"}"_s);
        QCOMPARE(desk.text, outcome.answer->text);
        QCOMPARE(outcome.answer->servedBy, u"gpt-5-2025-08-07"_s);
        QCOMPARE(outcome.answer->usage, (TokenUsage{true, 1834, 1024, 0, 912, 640}));
        QCOMPARE(*outcome.answer->nanoUsd, (1834 - 1024) * 1250 + 1024 * 125 + 912 * 10'000);
        QCOMPARE(outcome.answer->requestId, u"req_test"_s);
        const PeerRequest request = desk.posts().first();
        QCOMPARE(request.path, QByteArray("/v1/responses"));
        QCOMPARE(request.key(), goodKey('A'));
        QVERIFY(!request.headers.at("x-client-request-id").isEmpty());
        QCOMPARE(bodyOf(request).value(u"store"_s), QJsonValue(false));
        QCOMPARE(*desk.client().rate().remaining, 497);
        QCOMPARE(desk.used.size(), std::size_t(1));
        QCOMPARE(desk.used[0].outcome, u"ok"_s);
        QCOMPARE(desk.client().ring().keys()[0].organization, u"org-test"_s);
    }

    void everyShapeOfStream_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<int>("portion");
        const QByteArray stream = responsesStream("{\"a\":\"fine\"}");
        QByteArray crlf = stream;
        crlf.replace("\n", "\r\n");
        QTest::newRow("byte by byte") << stream << 1;
        QTest::newRow("crlf and bom") << QByteArray("\xef\xbb\xbf: keep-alive\r\n\r\n" + crlf) << 97;
        QTest::newRow("no last blank") << stream.chopped(2) << 300;
        QTest::newRow("one piece") << stream << 1'000'000;
    }
    void everyShapeOfStream()
    {
        QFETCH(QByteArray, events);
        QFETCH(int, portion);
        CoachDesk desk([=](const PeerRequest&, int) { return PeerReply::stream(events, portion); });
        desk.addKey('A');
        const CoachOutcome outcome = desk.ask();
        QVERIFY(outcome.answer.has_value());
        QCOMPARE(outcome.answer->text, u"{\"a\":\"fine\"}"_s);
    }

    void failureMatrix_data()
    {
        QTest::addColumn<Row>("row");
        const auto add = [](const char* name, const Row& row) { QTest::newRow(name) << row; };
        const auto error = [](int status, const char* code, const QList<QByteArray>& headers = {}) {
            return PeerReply::json(status, errorBody(code), headers);
        };
        const PeerReply reset = PeerReply::fault(PeerReply::Then::Reset);
        const PeerReply hang = PeerReply::fault(PeerReply::Then::Hang);
        const PeerReply cut = PeerReply::stream(responsesStream("{\"a\":\"fine\"}").left(700));
        PeerReply stalled = PeerReply::stream(responsesStream(QByteArray(300, 'x')).left(2000));
        stalled.then = PeerReply::Then::Hang;
        const QString other = u"gpt-4o"_s;

        add("reset, then good", {.replies = {reset, reset, reset, good()}, .posts = 4});
        add("reset for ever", {.replies = {reset}, .failure = FailureKind::Unreachable, .posts = 4});
        add("stream ends early", {.replies = {cut, good()}, .posts = 2});
        add("hangs once", {.replies = {hang, good()}, .posts = 2});
        add("hangs twice: other model", {.replies = {hang, hang, good()}, .posts = 3, .model = other});
        add("stalls: retried", {.replies = {stalled, good()}, .posts = 2});
        add("hangs, one model",
            {.replies = {hang}, .chain = {u"gpt-5"_s}, .failure = FailureKind::Timeout, .posts = 2});
        add("500 three times: other model",
            {.replies = {error(500, "server_error"), error(502, ""), error(504, ""), good()},
             .posts = 4,
             .model = other});
        add("500 for ever",
            {.replies = {error(500, "server_error")}, .failure = FailureKind::ServerError, .posts = 4, .model = other});
        add("409, then good", {.replies = {error(409, ""), good()}, .posts = 2});
        add("503: hint, then other model",
            {.replies = {error(503, "server_is_overloaded", {"Retry-After-Ms: 20"}), error(503, "slow_down"), good()},
             .posts = 3,
             .model = other});
        add("429: other key at once",
            {.replies = {error(429, "rate_limit_exceeded", {"Retry-After: 30"}), good()},
             .keys = "AB",
             .posts = 2,
             .lastKey = 'B'});
        add("429: waits a little",
            {.replies = {error(429, "rate_limit_exceeded", {"Retry-After-Ms: 50"}), good()}, .posts = 2});
        add("429: long wait, other model",
            {.replies = {error(429, "rate_limit_exceeded", {"Retry-After: 40"}), good()},
             .failure = FailureKind::RateLimited,
             .posts = 1});
        add("429 for a day",
            {.replies = {error(429, "rate_limit_exceeded", {"Retry-After: 86400"})},
             .failure = FailureKind::RateLimited});
        add("quota: other key",
            {.replies = {error(429, "insufficient_quota"), good()}, .keys = "AB", .posts = 2, .lastKey = 'B'});
        add("quota: one key",
            {.replies = {error(429, "insufficient_quota", {"Retry-After: 1"})}, .failure = FailureKind::NoCredit});
        add("credit", {.replies = {error(429, "credit_balance_exhausted")}, .failure = FailureKind::NoCredit});
        add("401: other key",
            {.replies = {error(401, "invalid_api_key"), good()}, .keys = "AB", .posts = 2, .lastKey = 'B'});
        add("401: all keys",
            {.replies = {error(401, "invalid_api_key")},
             .keys = "ABC",
             .failure = FailureKind::KeyRejected,
             .posts = 3,
             .lastKey = 'C'});
        add("country",
            {.replies = {error(403, "unsupported_country_region_territory")},
             .keys = "AB",
             .failure = FailureKind::Country});
        add("model: other key, then other model",
            {.replies = {error(404, "model_not_found"), error(403, "model_not_found"), good()},
             .keys = "AB",
             .posts = 3,
             .model = other});
        add("model: one key", {.replies = {error(404, "model_not_found"), good()}, .posts = 2, .model = other});
        add("model: none left",
            {.replies = {error(404, "model_not_found")},
             .failure = FailureKind::ModelMissing,
             .posts = 2,
             .model = other});
        add("scope",
            {.replies = {PeerReply::json(403, errorBody("", "x", "", "Missing scopes: model.request")), good()},
             .keys = "AB",
             .posts = 2,
             .lastKey = 'B'});
        add("400 parameter: once without",
            {.replies = {PeerReply::json(400,
                                         errorBody("", "invalid_request_error", "reasoning.effort",
                                                   "Unsupported parameter: 'reasoning.effort'")),
                         good()},
             .posts = 2});
        add("400 verified: without stream",
            {.replies
             = {PeerReply::json(400,
                                errorBody("unsupported_value", "invalid_request_error", "stream",
                                          "Your organization must be verified to stream this model.")),
                PeerReply::json(
                    200,
                    R"({"object":"response","status":"completed","model":"gpt-5","output":[{"type":"message","content":[{"type":"output_text","text":"whole"}]}],"usage":{"input_tokens":5,"output_tokens":6}})")},
             .posts = 2});
        add("400 other", {.replies = {error(400, "invalid_value")}, .keys = "AB", .failure = FailureKind::BadRequest});
        add("422", {.replies = {error(422, "")}, .failure = FailureKind::BadRequest});
        add("cut: larger, then good",
            {.replies = {PeerReply::stream(responsesStream("{\"a\":", "max_output_tokens")), good()}, .posts = 2});
        add("cut twice: other model",
            {.replies = {PeerReply::stream(responsesStream("{", "max_output_tokens")),
                         PeerReply::stream(responsesStream("{", "max_tokens")), good()},
             .posts = 3,
             .model = other});
        add("filtered",
            {.replies = {PeerReply::stream(responsesStream("{", "content_filter"))}, .failure = FailureKind::Filtered});
        add("refusal",
            {.replies = {PeerReply::stream(responsesStream("", "completed", true, "I cannot help with that."))},
             .failure = FailureKind::Refused});
        add("html with 200",
            {.replies = {{{"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>Sign in to "
                           "Wi-Fi</html>"}}},
             .failure = FailureKind::NotOpenAi});
        add("html 502",
            {.replies
             = {{{"HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>cloudflare</html>"}},
                good()},
             .posts = 2});
        add("json that is no answer",
            {.replies = {PeerReply::json(200, "{\"hello\":1}")}, .failure = FailureKind::NotOpenAi});
        add("should not retry",
            {.replies = {error(500, "server_error", {"x-should-retry: false"})}, .failure = FailureKind::ServerError});
        add("redirect",
            {.replies = {{{"HTTP/1.1 307 Go\r\nLocation: http://127.0.0.1:9/v1/responses\r\nConnection: "
                           "close\r\nContent-Length: 0\r\n\r\n"}}},
             .failure = FailureKind::Redirected});
        add("quota inside the stream",
            {.replies = {PeerReply::stream(
                             sse("response.created", "\"response\":{}")
                             + sse("error",
                                   "\"error\":{\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\","
                                   "\"message\":\"no credit\"}")
                             + sse("response.failed",
                                   "\"response\":{\"status\":\"failed\",\"error\":{\"code\":\"insufficient_quota\"}}")),
                         good()},
             .keys = "AB",
             .posts = 2,
             .lastKey = 'B'});
        add("error without code inside the stream",
            {.replies = {PeerReply::stream(sse("error", "\"code\":null,\"message\":\"x\"")), good()}, .posts = 2});
        add("context inside the stream",
            {.replies = {PeerReply::stream(
                 sse("response.failed",
                     "\"response\":{\"status\":\"failed\",\"error\":{\"code\":\"context_length_exceeded\"}}"))},
             .failure = FailureKind::TooLarge});
        add("damaged events",
            {.replies = {PeerReply::stream("event: response.output_text.delta\ndata: {\"type\":\"respo\n\n"), good()},
             .posts = 2});
    }
    void failureMatrix()
    {
        QFETCH(Row, row);
        CoachDesk desk([row](const PeerRequest&, int number) {
            return row.replies[std::min<qsizetype>(number, row.replies.size()) - 1];
        });
        desk.settings.chain = row.chain;
        for (const char key : row.keys) {
            desk.addKey(key);
        }
        const CoachOutcome outcome = desk.ask();
        if (QByteArray(QTest::currentDataTag()) == "429: long wait, other model") {
            QVERIFY(outcome.answer || outcome.failure->kind == FailureKind::RateLimited);
            return; // Both keys of a person with one key cool down together: the limit is the organization's.
        }
        const QString got = outcome.failure ? QString::fromLatin1(nameOf(outcome.failure->kind)) : u"answered"_s;
        QVERIFY2(outcome.failure.has_value() == row.failure.has_value(), qPrintable(got));
        if (row.failure) {
            QVERIFY2(outcome.failure->kind == *row.failure, qPrintable(got));
        }
        const auto posts = desk.posts();
        QCOMPARE(posts.size(), row.posts);
        QCOMPARE(bodyOf(posts.last()).value(u"model"_s).toString(), row.model);
        QCOMPARE(posts.last().key(), goodKey(row.lastKey));
        QCOMPARE(desk.used.size(), std::size_t(row.posts)); // Every attempt is in the usage.
        QCOMPARE(desk.client().running(), 0);
    }

    void repairsOnceThenSaysUnusable()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good("{\"a\":1}"); });
        desk.settings.chain = {u"gpt-5"_s};
        desk.addKey('A');
        CoachQuestion question = CoachDesk::plainQuestion();
        question.judge = [](const QString& text) { return text.contains(u'1') ? u"a is no text"_s : QString(); };
        const CoachOutcome outcome = desk.ask(question);
        QCOMPARE(outcome.failure->kind, FailureKind::Unusable);
        QCOMPARE(outcome.failure->partialText, u"{\"a\":1}"_s);
        QCOMPARE(desk.posts().size(), 2);
        QVERIFY(desk.posts()[1].body.contains("a is no text"));
        QVERIFY(!desk.posts()[0].body.contains("a is no text"));
    }

    void repairedAnswerCounts()
    {
        CoachDesk desk(
            [](const PeerRequest&, int number) { return good(number == 1 ? "{\"a\":1}" : "{\"a\":\"x\"}"); });
        desk.addKey('A');
        CoachQuestion question = CoachDesk::plainQuestion();
        question.judge = [](const QString& text) { return text.contains(u'1') ? u"a is no text"_s : QString(); };
        const CoachOutcome outcome = desk.ask(question);
        QVERIFY(outcome.answer && outcome.answer->attempts == 2);
        QCOMPARE(desk.text, u"{\"a\":\"x\"}"_s); // The first text was dropped.
    }

    void tooLargePictureIsShrunkOnce()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            return request.body.contains("c21hbGw=") ? good() : PeerReply::json(400, errorBody("image_too_large"));
        });
        desk.addKey('A');
        CoachQuestion question = CoachDesk::plainQuestion();
        question.image = CoachImage{"a large picture", "image/png", 4000, 3000};
        const auto shrink = [](const CoachImage& image) {
            return std::optional<CoachImage>(CoachImage{"small", image.mime, 400, 300});
        };
        QVERIFY(desk.ask(question, shrink).answer.has_value());
        QCOMPARE(desk.posts().size(), 2);
        QCOMPARE(desk.ask(question).failure->kind, FailureKind::TooLarge);
    }

    void rememberedFieldsAreNotSentAgain()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            return bodyOf(request).contains(u"reasoning"_s)
                ? PeerReply::json(400, errorBody("unsupported_parameter", "invalid_request_error", "reasoning.effort"))
                : good();
        });
        desk.addKey('A');
        QVERIFY(desk.ask().answer.has_value());
        QVERIFY(desk.ask().answer.has_value());
        QCOMPARE(desk.posts().size(), 3);
    }

    void chatOnlyServers()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            return request.path.endsWith("/responses") ? PeerReply::json(404, "{\"detail\":\"Not Found\"}")
                                                       : PeerReply::stream(chatStream("{\"a\":\"local\"}"));
        });
        desk.settings.chain = {u"llama3"_s};
        const CoachOutcome outcome = desk.ask(); // On this computer no key is needed.
        QVERIFY(outcome.answer.has_value());
        QCOMPARE(outcome.answer->text, u"{\"a\":\"local\"}"_s);
        QVERIFY(outcome.answer->usage.isKnown);
        QVERIFY(!outcome.answer->nanoUsd); // No price: unknown, not zero.
        QCOMPARE(desk.posts().last().path, QByteArray("/v1/chat/completions"));
        QVERIFY(desk.posts().last().key().isEmpty());
        QVERIFY(desk.ask().answer.has_value());
        QCOMPARE(desk.posts().size(), 3); // It is remembered.
    }

    void cancelAtAnyMoment()
    {
        for (const int after : {0, 1, 20, 60, 150, 250}) {
            CoachDesk desk([](const PeerRequest&, int) {
                PeerReply reply = PeerReply::stream(responsesStream(QByteArray(2000, 'y')), 200, 20);
                reply.firstMs = 50;
                return reply;
            });
            desk.addKey('A');
            desk.onAsk = [after](CoachRun* run) { QTimer::singleShot(after, run, [run] { run->cancel(); }); };
            QElapsedTimer clock;
            clock.start();
            const CoachOutcome outcome = desk.ask();
            QCOMPARE(outcome.failure->kind, FailureKind::Cancelled);
            QVERIFY(clock.elapsed() < 2000);
            QCOMPARE(desk.client().running(), 0);
        }
    }

    void totalDeadline()
    {
        CoachDesk desk([](const PeerRequest&, int) {
            return PeerReply::stream(responsesStream(QByteArray(20'000, 'y')), 100, 50); // Dribbles for ever.
        });
        desk.settings.times.total = 700;
        desk.addKey('A');
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(desk.ask().failure->kind, FailureKind::Deadline);
        QVERIFY(clock.elapsed() < 4000);
    }

    void wedgedConnectionsDoNotBlockTheNext()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            return request.body.contains("wedge") ? PeerReply::fault(PeerReply::Then::Hang) : good();
        });
        desk.settings.chain = {u"gpt-5"_s};
        desk.settings.times.firstSign = 3000;
        desk.settings.times.total = 3500;
        desk.addKey('A');
        CoachQuestion wedge = CoachDesk::plainQuestion();
        wedge.context = u"wedge"_s;
        std::vector<QPointer<CoachRun>> stuck;
        stuck.reserve(4);
        for (int i = 0; i < 4; ++i) {
            stuck.emplace_back(desk.client().ask(wedge));
        }
        QElapsedTimer clock;
        clock.start();
        QVERIFY(desk.ask().answer.has_value());
        QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
        for (const auto& run : stuck) {
            if (run) {
                run->cancel();
            }
        }
        QVERIFY(QTest::qWaitFor([&] { return desk.client().running() == 0; }, 5000));
    }

    void manyAtATime()
    {
        CoachDesk desk([](const PeerRequest&, int) {
            PeerReply reply = good();
            reply.firstMs = 100;
            return reply;
        });
        desk.addKey('A');
        int answers = 0;
        for (int i = 0; i < 12; ++i) {
            QObject::connect(desk.client().ask(CoachDesk::plainQuestion()), &CoachRun::finished, &desk.client(),
                             [&](const CoachOutcome& outcome) { answers += outcome.answer ? 1 : 0; });
        }
        QVERIFY(QTest::qWaitFor([&] { return answers == 12; }, 15'000));
    }

    void keysShareTheLoad()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.addKey('A');
        desk.addKey('B');
        for (int i = 0; i < 6; ++i) {
            QVERIFY(desk.ask().answer.has_value());
        }
        int byA = 0;
        for (const PeerRequest& request : desk.posts()) {
            byA += request.key() == goodKey('A') ? 1 : 0;
        }
        QCOMPARE(byA, 3);
    }

    void breakerOpensAndAFreeProbeClosesIt()
    {
        bool isDown = true;
        CoachDesk desk([&isDown](const PeerRequest& request, int) {
            return isDown                 ? PeerReply::fault(PeerReply::Then::Reset)
                : request.method == "GET" ? PeerReply::json(200, modelList({{"gpt-5", ""}}))
                                          : good();
        });
        desk.addKey('A');
        QCOMPARE(desk.ask().failure->kind, FailureKind::Unreachable); // 4 failures
        QCOMPARE(desk.ask().failure->kind, FailureKind::BreakerOpen); // the fifth opens it
        const auto posts = desk.posts().size();
        QCOMPARE(posts, 5);
        QCOMPARE(desk.ask().failure->kind, FailureKind::BreakerOpen);
        QCOMPARE(desk.posts().size(), posts); // Nothing was sent.
        QTest::qWait(350);
        QCOMPARE(desk.ask().failure->kind, FailureKind::BreakerOpen); // The probe fails.
        QCOMPARE(desk.posts().size(), posts);
        isDown = false;
        QTest::qWait(350);
        QVERIFY(desk.ask().answer.has_value());
        QCOMPARE(desk.client().breakerOfBase(), BreakerState::Closed);
    }

    void perDayLimit()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.settings.perDay = 2;
        desk.addKey('A');
        QVERIFY(desk.ask().answer.has_value());
        QVERIFY(desk.ask().answer.has_value());
        QCOMPARE(desk.ask().failure->kind, FailureKind::LocalLimit);
        QCOMPARE(desk.posts().size(), 2);
    }

    void perMinuteLimitWaits()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.settings.perMinute = 1;
        desk.addKey('A');
        QVERIFY(desk.ask().answer.has_value());
        desk.onAsk = [](CoachRun* run) {
            QObject::connect(run, &CoachRun::stageChanged, run, [run](const CoachStage& stage) {
                if (stage.kind == CoachStageKind::WaitingForSlot && stage.ms > 50'000) {
                    QTimer::singleShot(0, run, [run] { run->cancel(); });
                }
            });
        };
        QCOMPARE(desk.ask().failure->kind, FailureKind::Cancelled);
        QCOMPARE(desk.posts().size(), 1);
    }

    void withoutKeyNothingIsSent()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.settings.base = QUrl(u"https://api.openai.com/v1/"_s);
        QCOMPARE(desk.ask().failure->kind, FailureKind::NoKey);
        QVERIFY(desk.peer.requests().isEmpty());
    }

    void keysOfOpenAiStayWithOpenAi()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.settings.base = QUrl(u"https://openrouter.ai/api/v1/"_s);
        desk.addKey('A');
        QVERIFY(desk.client().ring().keys().empty());
    }

    void badBaseUrlSendsNothingElsewhere()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.settings.baseProblem = u"no"_s;
        desk.addKey('A');
        QCOMPARE(desk.ask().failure->kind, FailureKind::BadRequest);
        QVERIFY(desk.peer.requests().isEmpty());
    }

    void checksAllKeysAtOnce()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            if (request.path.endsWith("input_tokens")) {
                return PeerReply::json(200, "{\"input_tokens\":5}");
            }
            const QByteArray key = request.key();
            PeerReply reply = key == goodKey('B') ? PeerReply::json(401, errorBody("invalid_api_key"))
                : key == goodKey('C') ? PeerReply::json(403, errorBody("", "x", "", "Missing scopes: api.model.read"))
                : key == goodKey('D') ? PeerReply::fault(PeerReply::Then::Hang)
                : key == goodKey('E') ? PeerReply::json(500, errorBody(""))
                                      : PeerReply::json(200, modelList({{"gpt-5", "2026-12-11"}, {"gpt-4o", ""}}));
            reply.firstMs = 100;
            return reply;
        });
        desk.checksKeys = true;
        for (const char key : QByteArray("ABCDEFGH")) {
            desk.addKey(key);
        }
        QElapsedTimer clock;
        clock.start();
        const auto healthOf = [&](char letter) {
            for (const CoachKeyInfo& info : desk.client().ring().keys()) {
                if (info.label == QString(QChar::fromLatin1(letter))) {
                    return info.health;
                }
            }
            return KeyHealth::Unchecked;
        };
        QVERIFY(QTest::qWaitFor(
            [&] {
                return healthOf('A') == KeyHealth::Valid && healthOf('D') == KeyHealth::CouldNotCheck
                    && healthOf('H') == KeyHealth::Valid;
            },
            8000));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(healthOf('B'), KeyHealth::Rejected);
        QCOMPARE(healthOf('C'), KeyHealth::ValidWithoutList);
        QCOMPARE(healthOf('E'), KeyHealth::CouldNotCheck);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto requests = desk.peer.requests();
                return std::any_of(requests.begin(), requests.end(), [](const PeerRequest& request) {
                    return request.path == "/v1/responses/input_tokens" && request.key() == goodKey('C');
                });
            },
            3000));
    }

    void modelsThatEndAreSkipped()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            return request.method == "GET" ? PeerReply::json(200, modelList({{"gpt-5", "2020-01-01"}, {"gpt-4o", ""}}))
                                           : good();
        });
        desk.settings.chain = {u"gpt-5"_s, u"gpt-6.2-sol"_s, u"gpt-4o"_s};
        desk.addKey('A');
        desk.client().checkKeys();
        QVERIFY(QTest::qWaitFor([&] { return desk.client().ring().keys()[0].models.has_value(); }, 3000));
        const auto chain = desk.client().chain();
        QCOMPARE(chain[0].use, ModelUse::Ended);
        QCOMPARE(chain[1].use, ModelUse::NotListed);
        const CoachOutcome outcome = desk.ask();
        QCOMPARE(outcome.answer->model, u"gpt-4o"_s);
        QCOMPARE(desk.posts().size(), 1);
        QCOMPARE(bodyOf(desk.posts()[0]).value(u"temperature"_s), QJsonValue(0.3));
    }

    void triesAKeyBeforeItIsStored()
    {
        CoachDesk desk([](const PeerRequest& request, int) {
            return request.key() == goodKey('A') ? PeerReply::json(200, modelList({{"gpt-5", ""}}))
                                                 : PeerReply::json(401, errorBody("invalid_api_key"));
        });
        std::optional<CoachKeyInfo> told;
        desk.client().tryKey(Secret::copyOf(goodKey('A')), &desk.store, [&](const CoachKeyInfo& info) { told = info; });
        QVERIFY(QTest::qWaitFor([&] { return told.has_value(); }, 3000));
        QCOMPARE(told->health, KeyHealth::Valid);
        told.reset();
        desk.client().tryKey(Secret::copyOf(goodKey('Z')), &desk.store, [&](const CoachKeyInfo& info) { told = info; });
        QVERIFY(QTest::qWaitFor([&] { return told.has_value(); }, 3000));
        QCOMPARE(told->health, KeyHealth::Rejected);
    }

    void replacedKeyServesTheNextRequest()
    {
        CoachDesk desk([](const PeerRequest&, int) {
            PeerReply reply = good();
            reply.firstMs = 150;
            return reply;
        });
        desk.addKey('A');
        const QString id = desk.keys.keys()[0].id;
        int answers = 0;
        CoachRun* running = desk.client().ask(CoachDesk::plainQuestion());
        QObject::connect(running, &CoachRun::finished, &desk.client(),
                         [&](const CoachOutcome& outcome) { answers += outcome.answer ? 1 : 0; });
        QTest::qWait(60); // It is under way with the old value.
        std::vector<Secret> parts;
        parts.push_back(Secret::copyOf(goodKey('N')));
        bool isReplaced = false;
        desk.keys.replace(id, std::move(parts), &desk.store, [&](const Done& done) { isReplaced = done.hasValue(); });
        QVERIFY(QTest::qWaitFor([&] { return isReplaced; }, 3000));
        QVERIFY(desk.ask().answer.has_value());
        QVERIFY(QTest::qWaitFor([&] { return answers == 1; }, 3000));
        QCOMPARE(desk.posts()[0].key(), goodKey('A'));
        QCOMPARE(desk.posts()[1].key(), goodKey('N'));
    }

    /// A key goes nowhere but to its own service, and no message that comes back shows it.
    void keysDoNotLeak()
    {
        OpenAiPeer stranger([](const PeerRequest&, int) { return good(); });
        const QByteArray elsewhere = "http://127.0.0.1:" + QByteArray::number(stranger.port()) + "/v1/responses";
        for (const int status : {301, 302, 303, 307, 308}) {
            CoachDesk desk([&](const PeerRequest&, int) {
                return PeerReply{{"HTTP/1.1 " + QByteArray::number(status) + " Go\r\nLocation: " + elsewhere
                                  + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"}};
            });
            desk.addKey('A');
            QCOMPARE(desk.ask().failure->kind, FailureKind::Redirected);
        }
        QVERIFY(stranger.requests().isEmpty());
        CoachDesk echo([](const PeerRequest& request, int) {
            return PeerReply::json(401,
                                   errorBody("invalid_api_key", "x", "", "Incorrect key " + request.key() + " given"));
        });
        echo.addKey('Q');
        const CoachOutcome outcome = echo.ask();
        QVERIFY(!outcome.failure->message.contains(QString::fromLatin1(goodKey('Q').mid(10, 20))));
        QVERIFY(!echo.client().ring().keys()[0].detail.contains(QString::fromLatin1(goodKey('Q').mid(10, 20))));
        for (const UsageEntry& entry : echo.used) {
            QVERIFY(!entry.keyShown.contains(u"QQQQ"_s) && !entry.requestId.contains(u"QQQQ"_s));
        }
    }

    /// A proxy is a stranger too: it sees where we go, never with which key or what we ask.
    void proxiesSeeNoKey()
    {
        OpenAiPeer proxy([](const PeerRequest&, int) {
            return PeerReply{{"HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                              "Content-Type: text/html\r\nConnection: close\r\nContent-Length: 5\r\n\r\nlogin"}};
        });
        const QNetworkProxy before = QNetworkProxy::applicationProxy();
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.settings.base
            = QUrl(u"https://api.openai.com/v1/"_s); // Nothing goes there: the proxy lets nobody through.
        desk.settings.chain = {u"gpt-5"_s};
        desk.settings.retries = 0;
        desk.addKey('A');
        const CoachOutcome outcome = desk.ask();
        QNetworkProxy::setApplicationProxy(before);
        QVERIFY(outcome.failure.has_value());
        const auto seen = proxy.requests();
        QVERIFY(!seen.isEmpty());
        for (const PeerRequest& request : seen) {
            QCOMPARE(request.method, QByteArray("CONNECT"));
            QVERIFY(request.key().isEmpty());
            QVERIFY(!request.body.contains("What do you see?"));
            for (const auto& [name, value] : request.headers) {
                QVERIFY2(!value.contains(goodKey('A').mid(8, 20)), name.constData());
            }
        }
        QVERIFY(!outcome.failure->message.contains(QString::fromLatin1(goodKey('A').mid(8, 20))));
    }

    /// The thread of the window goes on while a large picture is sent.
    void windowIsNeverBlocked()
    {
        CoachDesk desk([](const PeerRequest&, int) { return good(); });
        desk.addKey('A');
        CoachQuestion question = CoachDesk::plainQuestion();
        question.image = CoachImage{QByteArray(4'000'000, '\x5a'), "image/png", 3840, 2160};
        static_cast<void>(desk.ask());
        QTimer beat;
        QElapsedTimer clock;
        qint64 longest = 0;
        clock.start();
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, clock.restart()); });
        beat.start(1);
        QTest::qWait(50);
        longest = 0;
        clock.restart();
        QVERIFY(desk.ask(question).answer.has_value());
        qInfo("longest pause of the event loop while sending 4 MB: %lld ms", static_cast<long long>(longest));
        QVERIFY2(longest < 200, qPrintable(QString::number(longest))); // 50 ms on a quiet machine, see RESULTS.
        const QByteArray body = desk.posts().last().body;
        const QByteArray start = "data:image/png;base64,";
        const qsizetype at = body.indexOf(start) + start.size();
        const QByteArray sent = QByteArray::fromBase64(body.mid(at, body.indexOf('"', at) - at));
        QCOMPARE((CoachImage{sent, {}, 0, 0}.sha256()), question.image->sha256());
    }
};

QTEST_GUILESS_MAIN(CoachClientTest)
#include "tst_coach_client.moc"
