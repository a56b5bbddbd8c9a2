// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"

#include <QDate>
#include <QMap>
#include <QObject>

#include <vector>

namespace elite {

class LedgerService;

struct UsageTotals
{
    int attempts = 0;
    int answers = 0;
    qint64 input = 0;
    qint64 cached = 0;
    qint64 output = 0;
    qint64 reasoning = 0;
    qint64 nanoUsd = 0;
    int unknownCost = 0; ///< attempts that may have cost something nobody told us

    void add(const UsageEntry& entry);
};

/// Every use of a service, kept in the ledger, with its sums. Main thread.
class UsageBook : public QObject
{
    Q_OBJECT
public:
    explicit UsageBook(LedgerService& ledger, QObject* parent = nullptr);

    /// Kept in the ledger, or until it opens.
    void add(const UsageEntry& entry);
    /// For a program that does not open the ledger: what its file says, unproved. Nothing without a file.
    void readFile(const QString& ledgerFile);
    const std::vector<UsageEntry>& entries() const { return m_entries; }

    UsageTotals onDay(const QDate& day) const; ///< UTC
    UsageTotals inMonth(const QDate& month) const;
    QMap<QString, UsageTotals> byModel(const QDate& month) const;
    /// The last `days` days, oldest first.
    std::vector<std::pair<QDate, UsageTotals>> perDay(int days, const QDate& today) const;
    /// All entries, oldest first; RFC 4180, with a header line.
    QByteArray csv() const;

Q_SIGNALS:
    void changed();

private:
    void onLedger();
    void onRead(std::vector<UsageEntry> stored);

    LedgerService& m_ledger;
    std::vector<UsageEntry> m_entries;
    std::vector<UsageEntry> m_waiting; ///< not in the ledger yet
    bool m_isRead = false;
};

QByteArray toJson(const UsageEntry& entry);
Result<UsageEntry> usageEntryFrom(const QByteArray& json);

} // namespace elite
