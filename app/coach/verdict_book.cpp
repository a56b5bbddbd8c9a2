// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/verdict_book.h"

#include "app/storage/ledger_service.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcVerdicts, "elite.coach.verdicts")

constexpr const char* kVerdictKind = "coach.verdict";
constexpr const char* kScoreKind = "coach.score";

qint64 rowOf(const QString& id)
{
    return static_cast<qint64>(id.toULongLong(nullptr, 16));
}

CellName cellOf(const QString& id)
{
    return {"coach", "verdict", rowOf(id)};
}

CellName pictureCell(const QByteArray& hash)
{
    return {"coach", "picture", static_cast<qint64>(hash.toHex().left(15).toULongLong(nullptr, 16))};
}

QByteArray scoreJson(const KeptVerdict& kept)
{
    const CallScore& s = kept.score;
    QJsonObject out{{u"id"_s, kept.id},
                    {u"outcome"_s, static_cast<int>(s.outcome)},
                    {u"ambiguous"_s, s.isAmbiguous},
                    {u"centi_r"_s, static_cast<qint64>(s.resultCentiR)},
                    {u"bars"_s, s.bars},
                    {u"void"_s, s.isForecastVoid}};
    if (s.entered) {
        out.insert(u"entered"_s, QString::fromLatin1(s.entered->toText()));
    }
    if (s.decidedAt) {
        out.insert(u"decided_us"_s, QString::number(toMicros(*s.decidedAt)));
    }
    if (s.mirrorHit) {
        out.insert(u"mirror"_s, *s.mirrorHit);
    }
    if (s.forecastHappened) {
        out.insert(u"happened"_s, *s.forecastHappened);
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

CallScore scoreFrom(const QJsonObject& in)
{
    CallScore s;
    s.outcome = CallOutcome(std::clamp(in.value(u"outcome"_s).toInt(), 0, static_cast<int>(CallOutcome::Neither)));
    s.isAmbiguous = in.value(u"ambiguous"_s).toBool();
    s.resultCentiR = in.value(u"centi_r"_s).toInteger();
    s.bars = in.value(u"bars"_s).toInt();
    s.isForecastVoid = in.value(u"void"_s).toBool();
    if (in.contains(u"entered"_s)) {
        s.entered = Price::parse(in.value(u"entered"_s).toString().toLatin1()).valueOr(Price());
    }
    if (in.contains(u"decided_us"_s)) {
        s.decidedAt = fromMicros(in.value(u"decided_us"_s).toString().toLongLong());
    }
    if (in.contains(u"mirror"_s)) {
        s.mirrorHit = in.value(u"mirror"_s).toBool();
    }
    if (in.contains(u"happened"_s)) {
        s.forecastHappened = in.value(u"happened"_s).toBool();
    }
    return s;
}

/// On a pool thread: opens every sealed verdict, then lays the scores over them.
std::vector<KeptVerdict> readAll(Database database, const ColumnSeal& seal)
{
    std::vector<KeptVerdict> out;
    auto rows = database.prepare(
        "SELECT kind, payload FROM event_log WHERE kind IN ('coach.verdict', 'coach.score') ORDER BY seq");
    int damaged = 0;
    while (rows) {
        const auto more = rows->step();
        if (!more || !*more) {
            break;
        }
        const bool isScore = rows->bytes(0) == kScoreKind;
        const QJsonObject row = QJsonDocument::fromJson(rows->bytes(1).toByteArray()).object();
        const QString id = row.value(u"id"_s).toString();
        if (isScore) {
            const auto found
                = std::find_if(out.begin(), out.end(), [&](const KeptVerdict& kept) { return kept.id == id; });
            if (found != out.end()) {
                found->score = scoreFrom(row);
            }
            continue;
        }
        const auto plain = seal.open(QByteArray::fromBase64(row.value(u"sealed"_s).toString().toLatin1()), cellOf(id));
        const auto kept = plain ? keptVerdictFrom(*plain) : Result<KeptVerdict>(plain.error());
        if (kept) {
            out.push_back(*kept);
        } else {
            ++damaged;
        }
    }
    if (damaged > 0) {
        qCWarning(lcVerdicts) << damaged << "verdicts of the record could not be opened";
    }
    return out;
}

Error noPicture()
{
    return {ErrorCode::NotFound, u"the picture is not here any more"_s};
}

Result<QByteArray> openPicture(const QString& path, const QByteArray& hash, const ColumnSeal& seal)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return noPicture();
    }
    auto plain = seal.open(file.readAll(), pictureCell(hash));
    if (plain && QCryptographicHash::hash(*plain, QCryptographicHash::Sha256) != hash) {
        return Error{ErrorCode::Corrupt, u"the picture is not the one that was sent"_s};
    }
    return plain;
}

} // namespace

VerdictBook::VerdictBook(LedgerService& ledger, QString pictureFolder, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_folder(std::move(pictureFolder))
{
    connect(&ledger, &LedgerService::stateChanged, this, &VerdictBook::onLedger);
    onLedger();
}

VerdictBook::~VerdictBook()
{
    m_reading.waitForFinished();
    m_pictureReaders.waitForDone();
}

bool VerdictBook::lastsBeyondThisRun() const
{
    return m_ledger.state() == LedgerState::Open && !m_ledger.isForThisRunOnly();
}

void VerdictBook::onLedger()
{
    if (m_ledger.state() != LedgerState::Open || m_isRead) {
        return;
    }
    m_isRead = true;
    auto reader = m_ledger.ledger()->reader();
    if (!reader) {
        qCWarning(lcVerdicts).noquote() << "the record was not read:" << reader.error().detail;
        return;
    }
    auto* watcher = new QFutureWatcher<std::vector<KeptVerdict>>(this);
    connect(watcher, &QFutureWatcher<std::vector<KeptVerdict>>::finished, this, [this, watcher] {
        std::vector<KeptVerdict> stored = watcher->result();
        watcher->deleteLater();
        const std::vector<KeptVerdict> fresh = std::exchange(m_all, std::move(stored));
        for (const KeptVerdict& kept : fresh) {
            const bool isThere = find(kept.id) != nullptr; // Written between opening and reading.
            if (!isThere) {
                m_all.push_back(kept);
                write(kept);
            }
        }
        Q_EMIT changed();
    });
    auto database = std::make_shared<Database>(std::move(*reader));
    // The ledger outlives this object, and a reader of its own is used on the pool thread.
    const ColumnSeal* seal = &m_ledger.ledger()->seal();
    m_reading = QtConcurrent::run([database, seal] { return readAll(std::move(*database), *seal); });
    watcher->setFuture(m_reading);
}

const KeptVerdict& VerdictBook::keep(KeptVerdict verdict, const std::optional<CoachImage>& image)
{
    verdict.id = QString::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, u'0');
    verdict.hash = QCryptographicHash::hash(frozenJson(verdict), QCryptographicHash::Sha256);
    verdict.score = scoreCall(verdict.call(), {});
    if (image) {
        m_pictures.insert(QString::fromLatin1(verdict.imageHash.toHex()), image->bytes);
    }
    m_all.push_back(verdict);
    write(m_all.back());
    Q_EMIT changed();
    return m_all.back();
}

void VerdictBook::write(const KeptVerdict& verdict)
{
    Ledger* ledger = m_ledger.ledger();
    if (ledger == nullptr) {
        return; // Stays for this run; written when the ledger opens.
    }
    const QByteArray sealed = ledger->seal().seal(frozenJson(verdict), cellOf(verdict.id));
    const QJsonObject row{{u"id"_s, verdict.id},
                          {u"hash"_s, QString::fromLatin1(verdict.hash.toHex())},
                          {u"sealed"_s, QString::fromLatin1(sealed.toBase64())}};
    ledger->append({NewEvent{kVerdictKind, QJsonDocument(row).toJson(QJsonDocument::Compact), 0, 0}},
                   [](const Result<SeqRange>& written) {
                       if (!written) {
                           qCWarning(lcVerdicts).noquote() << "a verdict was not kept:" << written.error().detail;
                       }
                   });
    const QString name = QString::fromLatin1(verdict.imageHash.toHex());
    if (m_pictures.contains(name)) {
        const QByteArray picture = ledger->seal().seal(m_pictures.value(name), pictureCell(verdict.imageHash));
        static_cast<void>(QtConcurrent::run([folder = m_folder, name, picture] {
            QSaveFile file(folder + u'/' + name);
            if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size()
                || !file.commit()) {
                qCWarning(lcVerdicts).noquote() << "a picture was not kept:" << file.errorString();
            }
        }));
    }
    if (verdict.score.isDecided()) {
        writeScore(verdict);
    }
}

void VerdictBook::writeScore(const KeptVerdict& verdict)
{
    if (Ledger* ledger = m_ledger.ledger()) {
        ledger->append({NewEvent{kScoreKind, scoreJson(verdict), 0, 0}}, [](const Result<SeqRange>&) {});
    }
}

const KeptVerdict* VerdictBook::find(const QString& id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const KeptVerdict& kept) { return kept.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

Result<QByteArray> VerdictBook::picture(const KeptVerdict& verdict) const
{
    const QString name = QString::fromLatin1(verdict.imageHash.toHex());
    if (m_pictures.contains(name)) {
        return m_pictures.value(name);
    }
    const Ledger* ledger = m_ledger.ledger();
    if (name.isEmpty() || ledger == nullptr) {
        return noPicture();
    }
    return openPicture(m_folder + u'/' + name, verdict.imageHash, ledger->seal());
}

QFuture<Result<QByteArray>> VerdictBook::pictureLater(const KeptVerdict& verdict) const
{
    const QString name = QString::fromLatin1(verdict.imageHash.toHex());
    const Ledger* ledger = m_ledger.ledger();
    if (name.isEmpty() || m_pictures.contains(name) || ledger == nullptr) {
        return QtConcurrent::run(&m_pictureReaders, [here = picture(verdict)] { return here; });
    }
    return QtConcurrent::run(&m_pictureReaders,
                             [path = QString(m_folder + u'/' + name), hash = verdict.imageHash,
                              seal = &ledger->seal()] { return openPicture(path, hash, *seal); });
}

bool VerdictBook::hasPicture(const KeptVerdict& verdict) const
{
    const QString name = QString::fromLatin1(verdict.imageHash.toHex());
    return !name.isEmpty() && (m_pictures.contains(name) || QFile::exists(m_folder + u'/' + name));
}

Done VerdictBook::removePicture(const KeptVerdict& verdict)
{
    const QString name = QString::fromLatin1(verdict.imageHash.toHex());
    if (name.isEmpty()) {
        return {};
    }
    QFile file(m_folder + u'/' + name);
    if (file.exists() && !file.remove()) {
        return Error{ErrorCode::Storage, file.errorString()};
    }
    m_pictures.remove(name);
    Q_EMIT changed();
    return {};
}

void VerdictBook::offerCandles(const QString& symbol, const QString& venue, const Timeframe& timeframe,
                               std::span<const Candle> candles)
{
    bool isAnyDecided = false;
    for (KeptVerdict& kept : m_all) {
        const bool isSame
            = kept.facts.symbol == symbol && kept.facts.venue == venue && kept.facts.timeframe == timeframe;
        if (!isSame || kept.score.isDecided() || !kept.facts.hasCandles() || kept.facts.isUnscored || candles.empty()
            || candles.front().openTime > kept.call().from) {
            continue;
        }
        const CallScore score = scoreCall(kept.call(), candles);
        if (score.isDecided()) {
            kept.score = score;
            writeScore(kept);
            isAnyDecided = true;
        }
    }
    if (isAnyDecided) {
        Q_EMIT changed();
    }
}

std::vector<ScoredCall> VerdictBook::scoredCalls() const
{
    std::vector<ScoredCall> out;
    for (const KeptVerdict& kept : m_all) {
        if (kept.isMock || kept.facts.isUnscored) {
            continue;
        }
        ScoredCall call;
        call.model = kept.model;
        call.promptVersion = kept.promptVersion;
        call.kind = kept.verdict.kind;
        call.direction = kept.verdict.direction;
        if (kept.verdict.forecast) {
            call.probabilityPercent = kept.verdict.forecast->probabilityPercent;
        }
        call.ownProbabilityPercent = kept.plan.ownProbabilityPercent;
        call.score = kept.score;
        out.push_back(call);
    }
    return out;
}

} // namespace elite
