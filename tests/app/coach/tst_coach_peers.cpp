// SPDX-License-Identifier: GPL-3.0-or-later
// Our client against peers that we did not write: OpenAI's own API document as a judge of our requests, a server of
// another hand, recorded bytes of the real service, and the official SDK as a judge of our own peer. They need node and
// an installed folder of peers, named by ELITE_OPENAI_PEERS; without them one line says so.
#include "app/coach/coach_prompts.h"
#include "app/coach/request_body.h"
#include "models/coach/verdict_parse.h"
#include "tests/app/coach/coach_desk.h"
#include "tests/models/coach/coach_charts.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    require(server.listen(QHostAddress::LocalHost), "a port on loopback");
    return server.serverPort();
}

/// One node program in the folder of the peers; ends with the object.
struct NodePeer
{
    quint16 port = freePort();
    QProcess process;

    bool start(const QString& folder, QStringList arguments)
    {
        arguments.replaceInStrings(u"PORT"_s, QString::number(port));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"AIMOCK_API_KEYS"_s, QString::fromLatin1(goodKey('A') + ',' + goodKey('B')));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"node"_s, arguments);
        return process.waitForStarted(5000);
    }
    bool isUp()
    {
        return QTest::qWaitFor(
                   [this] {
                       QTcpSocket socket;
                       socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
                       return socket.waitForConnected(200) || process.state() == QProcess::NotRunning;
                   },
                   60'000)
            && process.state() == QProcess::Running;
    }
    QUrl base() const { return *acceptedBaseUrl(u"http://127.0.0.1:%1/v1/"_s.arg(port)); }
    ~NodePeer()
    {
        process.terminate();
        if (!process.waitForFinished(3000)) {
            process.kill();
            process.waitForFinished(3000);
        }
    }
};

CoachOutcome askCase(const QUrl& base, const QString& name, int& posts)
{
    CoachDesk desk([](const PeerRequest&, int) { return PeerReply::fault(PeerReply::Then::Reset); });
    desk.settings.base = base;
    desk.settings.times.firstSign = 3000;
    desk.settings.times.idle = 1500;
    desk.settings.times.reasoning = 3000;
    desk.settings.times.patientHint = 100; // A rate limit is not waited for here.
    desk.settings.times.longestHint = 4000;
    desk.settings.times.total = 15'000;
    desk.addKey('A');
    CoachQuestion question = CoachDesk::plainQuestion();
    question.context = u"x [case:%1]"_s.arg(name);
    if (name == u"notjson"_s || name == u"badschema"_s) {
        question.judge = [](const QString& text) -> QString {
            const auto verdict = parseVerdict(text.toUtf8());
            return verdict ? QString() : verdict.error().detail;
        };
    }
    CoachOutcome outcome = desk.ask(question);
    posts = static_cast<int>(desk.used.size());
    return outcome;
}

struct Expected
{
    const char* name;
    std::optional<FailureKind> failure;
    int posts = 0; ///< 0: not looked at
};

void judge(const QUrl& base, const std::vector<Expected>& table)
{
    int right = 0;
    for (const Expected& row : table) {
        int posts = 0;
        const CoachOutcome outcome = askCase(base, QString::fromLatin1(row.name), posts);
        const QByteArray got = outcome.failure ? QByteArray(nameOf(outcome.failure->kind)) : QByteArray("answered");
        const QByteArray wanted = row.failure ? QByteArray(nameOf(*row.failure)) : QByteArray("answered");
        QVERIFY2(got == wanted, QByteArray(QByteArray(row.name) + ": " + got + ", expected " + wanted).constData());
        QVERIFY2(row.posts == 0 || posts == row.posts,
                 QByteArray(QByteArray(row.name) + ": " + QByteArray::number(posts) + " attempts").constData());
        ++right;
    }
    qInfo("%d cases", right);
}

} // namespace

class CoachPeersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("ELITE_OPENAI_PEERS", sharedPath(u"../tools/openai-peers"_s));
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty()
            || !QDir(m_folder + u"/node_modules/openai"_s).exists()) {
            QSKIP("node or the installed peers are not here: the in-tree peer alone has judged the client");
        }
        // All three at once: the judge takes some seconds to read the document.
        QVERIFY(m_aimock.start(m_folder,
                               {u"node_modules/@copilotkit/aimock/dist/cli.js"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
                                u"PORT"_s, u"-f"_s, u"aimock/fixtures.json"_s}));
        QVERIFY(m_replay.start(m_folder, {u"replay_mockttp.mjs"_s, u"PORT"_s}));
        QVERIFY(m_prism.start(m_folder,
                              {u"node_modules/.bin/prism"_s, u"mock"_s, u"--errors"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
                               u"PORT"_s, sharedPath(u"openai/openapi.trim.json"_s)}));
    }

    /// Every body we can send is a body that OpenAI's document allows; a wrong one is refused, or this proves nothing.
    void requestsFitTheDocument()
    {
        QVERIFY2(m_prism.isUp(), m_prism.process.readAll().constData());
        VerdictRequest request;
        request.facts = factsOf(3);
        request.image = CoachImage{QByteArray(300, 'i'), "image/png", 1280, 720};
        CoachQuestion verdict = verdictQuestion(request);
        const CoachQuestion chat = chatQuestion(u"data"_s, {{true, u"why?"_s}}, u"en"_s);
        const ModelTable table = ModelTable::load({}, nullptr);
        int bodies = 0;
        for (const char* id : {"gpt-5", "gpt-4o", "gpt-6.2-sol", "gpt-6-luna", "unheard-of"}) {
            for (const CoachApi api : {CoachApi::Responses, CoachApi::Chat}) {
                for (const bool isStreaming : {true, false}) {
                    for (const CoachQuestion& question : {verdict, chat}) {
                        RequestShape shape;
                        shape.api = api;
                        shape.model = table.find(QString::fromLatin1(id));
                        shape.effort = u"medium"_s;
                        shape.temperature = u"0.3"_s;
                        shape.isStreaming = isStreaming;
                        const QByteArray body = requestBody(question, shape);
                        const char* path = api == CoachApi::Responses ? "responses" : "chat/completions";
                        const auto [status, said] = post(path, body);
                        QVERIFY2(status == 200,
                                 QByteArray(QByteArray(id) + ' ' + path + ' ' + said.left(600)).constData());
                        ++bodies;
                    }
                }
            }
        }
        // The count of tokens is in the whole document; a trimmed one may not have it.
        QFile document(sharedPath(u"openai/openapi.trim.json"_s));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const bool hasCount = document.readAll().contains("\"/v1/responses/input_tokens\"");
        QCOMPARE(post("responses/input_tokens", countBody(u"gpt-5"_s)).first, hasCount ? 200 : 404);
        RequestShape shape;
        shape.model = table.find(u"gpt-5"_s);
        QByteArray wrong = requestBody(verdict, shape);
        wrong.replace("\"input_image\"", "\"image_url\"");
        QCOMPARE(post("responses", wrong).first, 422);
        QByteArray unknown = requestBody(verdict, shape);
        unknown.replace(0, 1, "{\"max_tokens\":5,");
        QCOMPARE(post("responses", unknown).first, 422);
        qInfo("%d bodies fit the document", bodies);
    }

    void anotherServer()
    {
        QVERIFY2(m_aimock.isUp(), m_aimock.process.readAll().constData());
        judge(m_aimock.base(),
              {{"plain", {}, 1},
               {"reasoning", {}, 1},
               {"trickle", {}, 1},
               {"500-500-ok", {}, 3},
               {"404-model", {}, 2},
               {"401", FailureKind::KeyRejected, 1},
               {"403-country", FailureKind::Country, 1},
               {"403-model", FailureKind::ModelMissing, 4}, // Every model of the chain, once.
               {"429-rate", FailureKind::RateLimited},
               {"429-quota", FailureKind::NoCredit, 1},
               {"429-credit", FailureKind::NoCredit, 1},
               {"400-context", FailureKind::TooLarge},
               {"500", FailureKind::ServerError, 4},
               {"503", FailureKind::Overloaded},
               {"filter", FailureKind::ServerError}, // This server says "failed" and not why.
               {"length", FailureKind::Cut},
               {"notjson", FailureKind::Unusable},
               {"badschema", FailureKind::Unusable}});
    }

    void recordedBytes()
    {
        QVERIFY2(m_replay.isUp(), m_replay.process.readAll().constData());
        judge(m_replay.base(),
              {{"ok", {}, 1},
               {"ok-bytewise", {}, 1},
               {"ok-crlf-bom", {}, 1},
               {"ok-multiline-data", {}, 1},
               {"ok-no-last-blank", {}, 1},
               {"rec-reasoning", {}, 1},
               {"rec-phase", {}, 1},
               {"refusal", FailureKind::Refused, 1},
               {"incomplete-length", FailureKind::Cut},
               {"incomplete-empty", FailureKind::Cut},
               {"incomplete-filter", FailureKind::Filtered, 1},
               {"rec-quota-instream", FailureKind::NoCredit, 1},
               {"rec-error-null-code", FailureKind::ServerError, 4},
               {"rec-failed-rate", FailureKind::RateLimited},
               {"rec-failed-context", FailureKind::TooLarge},
               {"rec-quota429", FailureKind::NoCredit, 1},
               {"not-sse-html", FailureKind::NotOpenAi, 1},
               {"html-502", FailureKind::ServerError, 4},
               {"retry-after-date", FailureKind::RateLimited},
               {"retry-after-ms", FailureKind::RateLimited},
               {"retry-after-huge", FailureKind::RateLimited},
               {"should-not-retry", FailureKind::ServerError, 1},
               {"reset", FailureKind::Unreachable, 4},
               {"close", FailureKind::Unreachable, 4}});
    }

    /// The official SDK reads our own peer as it reads the service: the in-tree tests stand on that.
    void theSdkUnderstandsOurPeer()
    {
        OpenAiPeer peer(
            [](const PeerRequest&, int) { return PeerReply::stream(responsesStream("{\"a\":\"fine\"}"), 40); });
        QProcess node;
        node.setWorkingDirectory(m_folder);
        node.start(u"node"_s,
                   {u"--input-type=commonjs"_s, u"-e"_s,
                    u"const {OpenAI}=require('./node_modules/openai');"
                    "(async()=>{const c=new OpenAI({apiKey:'sk-proj-x',baseURL:process.argv[1],maxRetries:0});"
                    "let text='',end='';"
                    "for await (const e of await c.responses.create({model:'gpt-5',stream:true,input:'x'})){"
                    "if(e.type==='response.output_text.delta')text+=e.delta;"
                    "if(e.type==='response.completed')end=e.response.status+' '+e.response.usage.output_tokens;}"
                    "console.log(text+' '+end);})().catch(e=>{console.log('ERROR '+e.message)})"_s,
                    QString::fromLatin1(peer.base().chopped(1))});
        QVERIFY(QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; }, 30'000));
        QCOMPARE(node.readAllStandardOutput().trimmed(), QByteArray("{\"a\":\"fine\"} completed 912"));
    }

private:
    std::pair<int, QByteArray> post(const char* path, const QByteArray& body)
    {
        QNetworkRequest request(m_prism.base().resolved(QUrl(QString::fromLatin1(path))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer sk-test");
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000)) {
            return {0, "no answer"};
        }
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    QString m_folder;
    NodePeer m_aimock;
    NodePeer m_replay;
    NodePeer m_prism;
};

QTEST_GUILESS_MAIN(CoachPeersTest)
#include "tst_coach_peers.moc"
