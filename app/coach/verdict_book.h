// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_prompts.h"
#include "models/coach/coach_record.h"
#include "models/coach/verdict_check.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace elite {

class LedgerService;

/// One answer with everything it was an answer to, frozen before anybody knew the outcome.
struct KeptVerdict
{
    QString id; ///< 16 hex digits, random
    qint64 askedUs = 0; ///< UTC
    qint64 latencyMs = 0;
    ChartFacts facts; ///< what was sent; no candles for a foreign picture
    StatedPlan plan;
    Verdict verdict;
    QString model;
    QString servedBy;
    QString promptVersion;
    TokenUsage usage;
    std::optional<qint64> nanoUsd;
    QByteArray imageHash; ///< sha256 of the bytes that were sent; empty without a picture
    QByteArray imageMime;
    int imageWidth = 0;
    int imageHeight = 0;
    qint64 imageBytes = 0;
    QStringList masked;
    bool isMock = false;
    QByteArray hash; ///< sha256 over all of the above
    CallScore score; ///< the one thing that changes

    CheckedVerdict checked() const { return checkVerdict(verdict, facts); }
    FrozenCall call() const;
    QString shortHash() const; ///< "7c1e...a94b"
};

/// Canonical JSON of the frozen part, and back; the hash is checked.
QByteArray frozenJson(const KeptVerdict& kept);
Result<KeptVerdict> keptVerdictFrom(const QByteArray& json);

/// The record of the coach: verdicts sealed in the ledger, their pictures sealed in files beside it. Main thread.
class VerdictBook : public QObject
{
    Q_OBJECT
public:
    VerdictBook(LedgerService& ledger, QString pictureFolder, QObject* parent = nullptr);
    ~VerdictBook() override;

    /// Freezes it: sets id and hash, keeps the picture. Works without a ledger too, for this run.
    const KeptVerdict& keep(KeptVerdict verdict, const std::optional<CoachImage>& image);
    /// Newest last.
    const std::vector<KeptVerdict>& all() const { return m_all; }
    const KeptVerdict* find(const QString& id) const;
    bool lastsBeyondThisRun() const;

    /// The picture that was sent. NotFound when it is gone; the verdict stays.
    Result<QByteArray> picture(const KeptVerdict& verdict) const;
    /// The same on a pool thread: a gallery has many.
    QFuture<Result<QByteArray>> pictureLater(const KeptVerdict& verdict) const;
    bool hasPicture(const KeptVerdict& verdict) const;
    /// Takes the picture away, here and for every verdict that was given on the same one. Their fingerprint stays.
    Done removePicture(const KeptVerdict& verdict);
    /// Scores what is pending for this instrument and bar length; later bars may come in any portions as long as each
    /// call begins before the oldest pending question.
    void offerCandles(const QString& symbol, const QString& venue, const Timeframe& timeframe,
                      std::span<const Candle> candles);
    /// Verdicts of models only, and only about what nobody knew: a mock and a question about old bars have no record.
    std::vector<ScoredCall> scoredCalls() const;

Q_SIGNALS:
    void changed();

private:
    void onLedger();
    void write(const KeptVerdict& verdict);
    void writeScore(const KeptVerdict& verdict);

    LedgerService& m_ledger;
    QString m_folder;
    std::vector<KeptVerdict> m_all;
    QMap<QString, QByteArray> m_pictures; ///< of this run, by hash
    bool m_isRead = false;
    QFuture<std::vector<KeptVerdict>> m_reading; ///< uses the seal of the ledger
    mutable QThreadPool m_pictureReaders; ///< so do these
};

} // namespace elite
