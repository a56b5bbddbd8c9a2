// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/signing/message_code.h"
#include "app/live/signing/signing_key.h"
#include "app/live/signing/venue_signing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

// Signatures against what others computed: published vectors typed in here, and the signed requests of an independent
// client in ELITE_SHARED_DATA, sent again from their parts.

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

const QStringList kVenues{u"binance"_s, u"kraken"_s, u"luno"_s, u"coinbase"_s, u"bitstamp"_s};

QString folder()
{
    const QString given = qEnvironmentVariable("ELITE_SHARED_DATA");
    return given.isEmpty() ? qEnvironmentVariable("ELITE_SOURCE") + u"/../shared/data"_s : given;
}

Secret secretOf(const QByteArray& text)
{
    return Secret::copyOf(text);
}

Credentials credentialsOf(const QJsonObject& object)
{
    Credentials out;
    out.key = secretOf(object.value("apiKey"_L1).toString().toUtf8());
    out.secret = secretOf(object.value("secret"_L1).toString().toUtf8());
    return out;
}

/// name=value&... taken apart again.
Parameters partsOf(const QByteArray& form)
{
    Parameters out;
    for (const QByteArray& part : form.isEmpty() ? QList<QByteArray>() : form.split('&')) {
        const qsizetype equals = part.indexOf('=');
        out.push_back({QByteArray::fromPercentEncoding(part.left(equals)),
                       QByteArray::fromPercentEncoding(part.mid(equals + 1))});
    }
    return out;
}

QByteArray valueOf(const Parameters& parameters, const QByteArray& name)
{
    for (const Parameter& parameter : parameters) {
        if (parameter.name.compare(name, Qt::CaseInsensitive) == 0) {
            return parameter.value;
        }
    }
    return {};
}

void drop(Parameters& parameters, const QByteArray& name)
{
    std::erase_if(parameters, [&](const Parameter& parameter) { return parameter.name == name; });
}

/// What the other client sent, split into what our signing functions take.
struct Case
{
    QString venue;
    QByteArray host;
    QByteArray target;
    QByteArray body;
    Parameters headers;
    ApiCall call;
    Credentials credentials;
    SigningMoment moment;
};

Case readCase(const QJsonObject& object)
{
    Case out;
    const QJsonObject request = object.value("request"_L1).toObject();
    const QByteArray url = request.value("url"_L1).toString().toUtf8();
    const qsizetype path = url.indexOf('/', QByteArray("https://").size());
    out.venue = object.value("exchange"_L1).toString();
    out.host = url.mid(8, path - 8);
    out.target = url.mid(path);
    out.body = request.value("body"_L1).toString().toUtf8();
    const QJsonObject headers = request.value("headers"_L1).toObject();
    for (const QString& name : headers.keys()) {
        out.headers.push_back({name.toUtf8(), headers.value(name).toString().toUtf8()});
    }
    out.credentials = credentialsOf(object.value("credentials"_L1).toObject());
    out.moment.millis = object.value("clock_ms"_L1).toInteger();
    out.call.verb = request.value("method"_L1).toString().toUtf8();
    const qsizetype mark = out.target.indexOf('?');
    out.call.path = mark < 0 ? out.target : out.target.left(mark);
    if (mark >= 0) {
        out.call.parameters = partsOf(out.target.mid(mark + 1));
    }
    if (out.body.startsWith('{') || out.body.startsWith('[')) {
        out.call.json = out.body;
    } else if (!out.body.isEmpty()) {
        out.call.parameters = partsOf(out.body);
        out.call.place = ParameterPlace::Form;
    }
    return out;
}

QString differs(const Case& wanted, const SignedRequest& got)
{
    if (got.target != wanted.target) {
        return QString::fromUtf8("target " + got.target);
    }
    if (got.body != wanted.body) {
        return QString::fromUtf8("body " + got.body);
    }
    for (const Parameter& header : wanted.headers) {
        if (valueOf(got.headers, header.name) != header.value) {
            return QString::fromUtf8("header " + header.name + ": " + valueOf(got.headers, header.name));
        }
    }
    return got.headers.size() == wanted.headers.size() ? QString() : u"another number of headers"_s;
}

QString checkBinance(Case& given)
{
    const QByteArray sent = given.body.isEmpty() ? given.target.mid(given.target.indexOf('?') + 1) : given.body;
    const QByteArray payload = sent.left(sent.lastIndexOf("&signature="));
    if (formText(partsOf(payload)) != payload) {
        return u"another encoding"_s;
    }
    const auto signature = binanceSignature(payload, given.credentials.secret);
    const QByteArray wanted = valueOf(given.call.parameters, "signature");
    if (!signature || *signature != wanted) {
        return u"another signature"_s;
    }
    const Parameters& parts = given.call.parameters;
    const bool isOurOrder = parts.front().name == "timestamp" && parts.size() > 2
        && parts.at(parts.size() - 2) == Parameter{"recvWindow", QByteArray::number(kBinanceReceiveWindow)};
    for (const char* name : {"timestamp", "recvWindow", "signature"}) {
        drop(given.call.parameters, name);
    }
    const auto got = signBinance(given.call, given.credentials, given.moment);
    return !got ? got.error().detail : isOurOrder ? differs(given, *got) : QString();
}

QString checkCoinbase(const Case& given)
{
    const auto tokenParts = [](const QByteArray& token) {
        QList<QJsonObject> out;
        for (const QByteArray& part : token.split('.').first(2)) {
            out.append(QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object());
        }
        return out;
    };
    const auto isSigned = [](const SigningKey& key, const QByteArray& token) {
        const qsizetype dot = token.lastIndexOf('.');
        return key.verifies(token.left(dot), QByteArray::fromBase64(token.mid(dot + 1), QByteArray::Base64UrlEncoding));
    };
    const QByteArray theirs = valueOf(given.headers, "Authorization").mid(7);
    const auto key = SigningKey::read(given.credentials.secret);
    const auto request = signCoinbase(given.call, given.credentials, given.moment, given.host);
    if (!key || !request) {
        return u"the key was not read"_s;
    }
    const QByteArray ours = valueOf(request->headers, "Authorization").mid(7);
    if (!isSigned(*key, theirs) || !isSigned(*key, ours)) {
        return u"a signature does not verify"_s;
    }
    const auto a = tokenParts(theirs);
    const auto b = tokenParts(ours);
    for (const auto name : {"alg"_L1, "kid"_L1, "typ"_L1}) {
        if (a[0].contains(name) && a[0].value(name) != b[0].value(name)) {
            return u"header "_s + name;
        }
    }
    for (const auto name : {"sub"_L1, "uri"_L1, "nbf"_L1, "exp"_L1}) {
        if (a[1].contains(name) && a[1].value(name) != b[1].value(name)) {
            return u"claim "_s + name + u' ' + b[1].value(name).toVariant().toString();
        }
    }
    return request->target == given.target && request->body == given.body ? QString() : u"another request"_s;
}

QString check(Case given)
{
    if (given.venue == "binance"_L1) {
        return checkBinance(given);
    }
    if (given.venue == "coinbase"_L1) {
        return checkCoinbase(given);
    }
    Result<SignedRequest> got = Error{};
    if (given.venue == "kraken"_L1) {
        given.moment.nonce = given.call.json.isEmpty()
            ? valueOf(given.call.parameters, "nonce")
            : QJsonDocument::fromJson(given.body).object().value("nonce"_L1).toVariant().toByteArray();
        drop(given.call.parameters, "nonce");
        got = signKraken(given.call, given.credentials, given.moment);
    } else if (given.venue == "luno"_L1) {
        got = signLuno(given.call, given.credentials, given.moment);
    } else {
        given.moment.nonce = valueOf(given.headers, "X-Auth-Nonce");
        given.moment.millis = valueOf(given.headers, "X-Auth-Timestamp").toLongLong();
        got = signBitstamp(given.call, given.credentials, given.moment, given.host);
    }
    return got ? differs(given, *got) : got.error().detail;
}

QString checkVector(const QString& venue, const QJsonObject& object)
{
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString().toUtf8(); };
    const Secret secret = secretOf(text("secret"_L1));
    if (venue == "binance"_L1) {
        const auto got = binanceSignature(text("signing_input"_L1), secret);
        return got && *got == text("signature"_L1) ? QString() : u"another signature"_s;
    }
    if (venue == "kraken"_L1 && object.contains("nonce"_L1)) {
        ApiCall call{"POST", text("path"_L1), partsOf(text("body"_L1)), ParameterPlace::Form, {}};
        drop(call.parameters, "nonce");
        const auto got = signKraken(call, {secretOf("k"), secret.duplicate(), {}}, {0, text("nonce"_L1)});
        return got && got->body == text("body"_L1) && valueOf(got->headers, "API-Sign") == text("signature"_L1)
            ? QString()
            : u"another signature"_s;
    }
    if (venue == "luno"_L1) {
        const auto got = signLuno({}, credentialsOf(object), {});
        return valueOf(got->headers, "Authorization") == text("authorization"_L1) ? QString() : u"another header"_s;
    }
    if (venue == "bitstamp"_L1 && object.contains("nonce"_L1)) {
        // The vector gives the message only: its code is made here and compared with that of the whole request.
        const QUrl url(object.value("url"_L1).toString());
        const ApiCall call{text("method"_L1), url.path().toUtf8(), partsOf(text("body"_L1)), ParameterPlace::Form, {}};
        const auto got = signBitstamp(call, {secretOf(text("apiKey"_L1)), secretOf("s"), {}},
                                      {text("timestamp"_L1).toLongLong(), text("nonce"_L1)}, url.host().toUtf8());
        const QByteArray wanted = hmacSha256("s", {text("signing_input"_L1)}).toHex();
        return got && valueOf(got->headers, "X-Auth-Signature") == wanted ? QString() : u"another message"_s;
    }
    return {}; // Kraken's book checksum is another subject.
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedCases_data();
    void sharedCases();
    void ed25519AsInRfc8032();
    void es256AsInRfc6979();
    void encodingIsThatOfRfc3986();
    void bitstampWithoutParametersSignsNoBody();
    void coinbaseTokenNamesTheKeyAndThePath();
    void krakenRefusesASecretThatIsNotBase64();
    void cleanupTestCase() { qInfo("signing: %d shared cases ran", m_run); }

private:
    int m_run = 0;
};

void TestSigning::sharedCases_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<QString>("path");
    for (const QString& venue : kVenues) {
        for (const QString& kind : {u"sign.request"_s, u"sign.vector"_s}) {
            const QDir dir(folder() + u"/exchanges/"_s + venue + u'/' + kind);
            for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
                QTest::newRow(qPrintable(venue + u'/' + kind + u'/' + name)) << venue << dir.filePath(name);
            }
        }
    }
}

void TestSigning::sharedCases()
{
    if (!QDir(folder() + u"/exchanges"_s).exists()) {
        QSKIP("the shared collection is not here");
    }
    QFETCH(QString, venue);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const QString complaint = object.contains("request"_L1) ? check(readCase(object)) : checkVector(venue, object);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    ++m_run;
}

void TestSigning::ed25519AsInRfc8032()
{
    const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const QByteArray wanted
        = QByteArray::fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
                              "1cf9b46bd25bf5f0595bbe24655141438e7a100b");
    const QByteArray pkcs8 = QByteArray::fromHex("302e020100300506032b657004220420") + seed;
    const QByteArray pem = "-----BEGIN PRIVATE KEY-----\\n" + pkcs8.toBase64() + "\\n-----END PRIVATE KEY-----\\n";
    for (const QByteArray& text : {seed.toBase64(), pem}) {
        const auto key = SigningKey::read(secretOf(text));
        QVERIFY(key);
        QCOMPARE(key->kind(), KeyKind::Ed25519);
        const auto signature = key->sign("");
        QVERIFY(signature);
        QCOMPARE(signature->toHex(), wanted.toHex());
    }
    // Binance takes it as base64 in the last parameter, percent-encoded.
    const auto request = signBinance({"GET", "/api/v3/account", {}}, {secretOf("key"), secretOf(pem), {}}, {1, {}});
    QVERIFY(request);
    const QByteArray payload = "timestamp=1&recvWindow=10000";
    const QByteArray signature = SigningKey::read(secretOf(pem))->sign(payload)->toBase64();
    QCOMPARE(request->target, "/api/v3/account?" + payload + "&signature=" + signature.toPercentEncoding());
}

void TestSigning::es256AsInRfc6979()
{
    const QByteArray d = QByteArray::fromHex("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721");
    const QByteArray sec1 = QByteArray::fromHex("30310201010420") + d + QByteArray::fromHex("a00a06082a8648ce3d030107");
    const QByteArray pem = "-----BEGIN EC "
                           "PRIVATE KEY-----\n"
        + sec1.toBase64()
        + "\n-----END EC "
          "PRIVATE KEY-----\n";
    const auto key = SigningKey::read(secretOf(pem));
    QVERIFY(key);
    QCOMPARE(key->kind(), KeyKind::EcP256);
    const QByteArray message = "sample";
    const QByteArray published
        = QByteArray::fromHex("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
                              "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    QVERIFY(key->verifies(message, published));
    QVERIFY(!key->verifies(message.chopped(1), published));
    const auto ours = key->sign(message);
    QVERIFY(ours);
    QCOMPARE(ours->size(), 64);
    QVERIFY(key->verifies(message, *ours));
    QVERIFY(!SigningKey::read(secretOf("nothing of the kind")));
}

void TestSigning::encodingIsThatOfRfc3986()
{
    QCOMPARE(formText({{"id", "a b+c&d=e~f/é"}, {"empty", ""}}), QByteArray("id=a%20b%2Bc%26d%3De~f%2F%C3%A9&empty="));
    const QByteArray escaped = R"({"a":"x\"y","b":"1"})";
    QCOMPARE(flatJson({{"a", "x\"y"}, {"b", "1"}}), escaped);
}

void TestSigning::bitstampWithoutParametersSignsNoBody()
{
    const Credentials credentials{secretOf("key"), secretOf("secret"), {}};
    const auto request = signBitstamp({"POST", "/api/v2/account_balances/", {}, ParameterPlace::Form, {}}, credentials,
                                      {1'700'000'000'000, "11111111-2222-4333-8444-555555555555"}, "www.bitstamp.net");
    QVERIFY(request);
    QVERIFY(request->body.isEmpty());
    QVERIFY(valueOf(request->headers, "Content-Type").isEmpty());
    const QByteArray message = "BITSTAMP keyPOSTwww.bitstamp.net/api/v2/account_balances/"
                               "11111111-2222-4333-8444-5555555555551700000000000v2";
    QCOMPARE(valueOf(request->headers, "X-Auth-Signature"), hmacSha256("secret", {message}).toHex());
}

void TestSigning::coinbaseTokenNamesTheKeyAndThePath()
{
    const QByteArray seed(32, 'k');
    const Credentials credentials{secretOf("organizations/1/apiKeys/2"), secretOf(seed.toBase64()), {}};
    const ApiCall call{"GET", "/api/v3/brokerage/orders/historical/batch", {{"order_status", "OPEN"}}};
    const auto request = signCoinbase(call, credentials, {1'700'000'000'123, "00ff"}, "api.coinbase.com");
    QVERIFY(request);
    const QByteArray token = valueOf(request->headers, "Authorization").mid(7);
    const auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray header = R"({"alg":"EdDSA","kid":"organizations/1/apiKeys/2","nonce":"00ff","typ":"JWT"})";
    const QByteArray claims = R"({"iss":"cdp","sub":"organizations/1/apiKeys/2","nbf":1700000000,"exp":1700000120,)"
                              R"("uri":"GET api.coinbase.com/api/v3/brokerage/orders/historical/batch"})";
    QCOMPARE(QByteArray::fromBase64(token.split('.').at(0), url), header);
    QCOMPARE(QByteArray::fromBase64(token.split('.').at(1), url), claims);
    QVERIFY(!QByteArray::fromBase64(coinbaseToken({}, credentials, {0, "1"})->split('.').at(1), url).contains("uri"));
}

void TestSigning::krakenRefusesASecretThatIsNotBase64()
{
    const auto request = signKraken({"POST", "/0/private/Balance", {}}, {secretOf("k"), secretOf("*"), {}}, {0, "1"});
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::Auth);
}

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
