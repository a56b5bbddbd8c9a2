// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/csv_import.h"

#include "models/market/tape_encoder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace elite {

namespace {

constexpr qint64 kBeginning = 64 * 1024;
constexpr qint64 kProgressMs = 50;
constexpr std::int64_t kMostHistory = 24 * 60; // Minutes.

/// Walks the lines of a file in order of time: backwards where the newest stands first.
class Lines
{
public:
    Lines(QByteArrayView text, const CsvPlan& plan)
        : m_text(text)
        , m_isBackwards(plan.isNewestFirst)
    {
        for (int line = 1; line < plan.firstRow && !m_text.isEmpty(); ++line) {
            takeCsvLine(m_text);
        }
        m_number = plan.firstRow - 1;
        m_size = std::max<qsizetype>(m_text.size(), 1);
        if (m_isBackwards) {
            m_number += std::count(m_text.begin(), m_text.end(), '\n') + (m_text.endsWith('\n') ? 0 : 1) + 1;
            m_text = m_text.endsWith('\n') ? m_text.chopped(1) : m_text;
        }
    }
    bool next(QByteArrayView& line)
    {
        do {
            if (m_text.isEmpty()) {
                return false;
            }
            line = m_isBackwards ? takeLast() : takeCsvLine(m_text);
            m_number += m_isBackwards ? -1 : 1;
        } while (line.trimmed().isEmpty());
        return true;
    }
    std::int64_t number() const { return m_number; }
    double done() const { return 1.0 - double(m_text.size()) / double(m_size); }

private:
    QByteArrayView takeLast()
    {
        const qsizetype at = m_text.lastIndexOf('\n');
        const QByteArrayView line = m_text.sliced(at + 1);
        m_text = at < 0 ? QByteArrayView() : m_text.first(at);
        return line.endsWith('\r') ? line.chopped(1) : line;
    }

    QByteArrayView m_text;
    bool m_isBackwards;
    qsizetype m_size = 1;
    std::int64_t m_number = 0;
};

class Import
{
public:
    Import(const CsvImportJob& job, QByteArrayView text, CsvImportReport& report)
        : m_job(job)
        , m_text(text)
        , m_report(report)
    {
        m_sinceTold.start();
    }

    Done run()
    {
        auto rows = CsvRows::make(m_job.plan);
        if (!rows) {
            return rows.error();
        }
        if (Done done = look(*rows); !done) {
            return done;
        }
        auto instruments = rows->instruments(rows->digits());
        if (!instruments) {
            return instruments.error();
        }
        TapeHeader header;
        header.source = QFileInfo(m_job.csvPath).fileName();
        header.title = m_job.plan.symbol.isEmpty() ? header.source : m_job.plan.symbol;
        header.licence = m_job.plan.licence;
        header.instruments = *std::move(instruments);
        return write(std::move(header));
    }

private:
    bool isCancelled(double done)
    {
        if (!m_job.onProgress || m_sinceTold.elapsed() < kProgressMs) {
            return false;
        }
        m_sinceTold.start();
        return !m_job.onProgress(done);
    }

    Done look(CsvRows& rows)
    {
        Lines lines(m_text, m_job.plan);
        QByteArrayView line;
        std::vector<FeedEvent> events;
        while (lines.next(line)) {
            if (auto issue = rows.read(line, lines.number(), events)) {
                ++m_report.rowsLeftOut;
                if (m_report.issues.size() < CsvImportReport::kMostIssues) {
                    m_report.issues.push_back(*std::move(issue));
                }
            } else {
                ++m_report.rowsKept;
            }
            if (isCancelled(0.5 * lines.done())) {
                return Error{ErrorCode::Cancelled, QStringLiteral("the import was cancelled")};
            }
        }
        m_report.rowsMoved = rows.moved();
        if (m_report.rowsKept == 0 || m_report.rowsLeftOut * 10 > m_report.rowsKept) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("%1 of %2 rows could not be read; the columns are probably not what was said")
                             .arg(m_report.rowsLeftOut)
                             .arg(m_report.rowsLeftOut + m_report.rowsKept)};
        }
        return {};
    }

    Done write(TapeHeader header)
    {
        QSaveFile file(m_job.tapePath);
        if (QFileInfo::exists(m_job.tapePath)) {
            return Error{ErrorCode::AlreadyExists, QStringLiteral("the file is there already: ") + m_job.tapePath};
        }
        if (!file.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::Storage, file.errorString()};
        }
        TapeEncoder encoder(std::move(header));
        Done done = writeEvents(encoder, file);
        done = done ? encoder.finish() : done;
        done = done ? put(encoder, file) : done;
        if (done && !file.commit()) {
            done = Error{ErrorCode::Storage, file.errorString()};
        }
        m_report.from = encoder.index().from;
        m_report.to = encoder.index().to;
        m_report.events = encoder.index().events;
        return done;
    }

    Done writeEvents(TapeEncoder& encoder, QSaveFile& file)
    {
        auto rows = CsvRows::make(m_job.plan);
        const bool areBars = rows->layout() == CsvLayout::Bars || rows->layout() == CsvLayout::BidAskBars;
        const bool areMinutes = areBars && !m_job.plan.isMonthly && m_job.plan.barLength == std::chrono::minutes(1);
        const std::int64_t past = areMinutes ? std::min(kMostHistory, m_report.rowsKept / 4) : 0;
        Lines lines(m_text, m_job.plan);
        QByteArrayView line;
        std::vector<FeedEvent> events;
        std::vector<Candle> history;
        while (lines.next(line)) {
            if (rows->read(line, lines.number(), events)) {
                continue; // Counted when it was seen first.
            }
            if (std::int64_t(history.size()) < past) {
                history.push_back(std::get<Candle>(events.back().payload));
                continue;
            }
            if (Done done = beginEvents(encoder, history); !done) {
                return done;
            }
            for (const FeedEvent& event : events) {
                if (Done done = encoder.add(event); !done) {
                    return done;
                }
            }
            if (isCancelled(0.5 + 0.5 * lines.done())) {
                return Error{ErrorCode::Cancelled, QStringLiteral("the import was cancelled")};
            }
            if (Done done = put(encoder, file); !done) {
                return done;
            }
        }
        return {};
    }

    Done beginEvents(TapeEncoder& encoder, const std::vector<Candle>& history)
    {
        if (history.empty() || encoder.index().events > 0) {
            return {};
        }
        m_report.historyMinutes = std::int64_t(history.size());
        return encoder.addHistory(0, history);
    }

    static Done put(TapeEncoder& encoder, QSaveFile& file)
    {
        const QByteArray bytes = encoder.take();
        if (file.write(bytes) == bytes.size()) {
            return {};
        }
        const bool isFull = file.error() == QFile::ResourceError;
        return Error{isFull ? ErrorCode::Full : ErrorCode::Storage, file.errorString()};
    }

    const CsvImportJob& m_job;
    QByteArrayView m_text;
    CsvImportReport& m_report;
    QElapsedTimer m_sinceTold;
};

QString textOf(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::TooFewColumns:
        return QStringLiteral("the row has too few columns");
    case CsvProblem::BadTime:
        return QStringLiteral("not a time as in the rows before");
    case CsvProblem::BadNumber:
        return QStringLiteral("not a number");
    case CsvProblem::NotPositive:
        return QStringLiteral("zero or negative");
    case CsvProblem::BadBar:
        return QStringLiteral("high is not the highest or low not the lowest");
    case CsvProblem::BadSide:
        return QStringLiteral("neither buy nor sell");
    case CsvProblem::Crossed:
        return QStringLiteral("the bid is above the ask");
    case CsvProblem::OutOfOrder:
        return QStringLiteral("not later than the row before");
    }
    return {};
}

} // namespace

Result<QByteArray> readCsvBeginning(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{file.exists() ? ErrorCode::Storage : ErrorCode::NotFound, file.errorString()};
    }
    QByteArray out = file.read(kBeginning);
    if (!file.atEnd()) {
        out.truncate(out.lastIndexOf('\n') + 1); // Half a line would be read as a wrong one.
    }
    return withoutByteOrderMark(out).toByteArray();
}

CsvImportReport importCsv(const CsvImportJob& job)
{
    CsvImportReport report;
    QFile file(job.csvPath);
    if (!file.open(QIODevice::ReadOnly)) {
        report.outcome = Error{file.exists() ? ErrorCode::Storage : ErrorCode::NotFound, file.errorString()};
        return report;
    }
    const uchar* bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (!bytes) {
        report.outcome = Error{ErrorCode::InvalidInput, QStringLiteral("the file is empty")};
        return report;
    }
    report.outcome = Import(job, withoutByteOrderMark(QByteArrayView(bytes, file.size())), report).run();
    return report;
}

QString describe(const CsvIssue& issue, const CsvPlan& plan)
{
    QString out = QStringLiteral("line %1").arg(issue.line);
    if (issue.column > 0 && issue.column <= int(plan.columns.size())) {
        const CsvField field = plan.columns[std::size_t(issue.column - 1)].field;
        out += QStringLiteral(", column %1 (%2)").arg(issue.column).arg(QLatin1String(csvFieldName(field)));
    }
    out += QStringLiteral(": ") + textOf(issue.problem);
    return issue.text.isEmpty() ? out : QString(out + QStringLiteral(": '%1'").arg(issue.text));
}

} // namespace elite
