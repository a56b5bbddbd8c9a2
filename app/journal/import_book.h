// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/import_cbor.h"
#include "app/storage/notes.h"
#include "app/trading/desk.h"
#include "models/journal/imported_trades.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace elite {

class LedgerService;

/// One file that was imported and not undone. It keeps all of its fills, also those that another file brought before.
struct FillImport
{
    quint64 id = 0;
    qint64 atUs = 0; // UTC.
    QString file;
    FillSource source = FillSource::Table;
    std::vector<ImportedFill> fills;
};

/// Round trips of other programs, by the money they are paid in.
struct ImportedAccount
{
    Currency money;
    std::vector<JournalEntry> journal; // Oldest first.
};

/// Trades that were made elsewhere, sealed in the ledger. They are accounts of their own: no balance, no limit, no
/// habit and no gate ever sees them. Main thread.
class ImportBook : public QObject
{
    Q_OBJECT
public:
    explicit ImportBook(LedgerService& ledger, QObject* parent = nullptr);
    ~ImportBook() override;

    /// Until they are read from the ledger nothing can be imported.
    bool isReady() const { return m_isReady; }
    const std::vector<FillImport>& imports() const { return m_imports; } ///< oldest first
    const std::vector<ImportedAccount>& accounts() const { return m_accounts; }
    /// Of all files together: what could not become a trade.
    const ImportedTrades& whole() const { return m_whole; }

    /// How many of these no earlier import has.
    int freshOf(const std::vector<ImportedFill>& fills) const;
    struct Added
    {
        quint64 id = 0; // 0: all was there already, and nothing was written.
        int fresh = 0;
        int known = 0;
    };
    using OnAdded = std::function<void(const Result<Added>& added)>;
    /// All or none; answers when it is on the disk. Unavailable while the ledger is closed.
    void add(FillSource source, const QString& file, std::vector<ImportedFill> fills, QObject* context,
             OnAdded onAdded);
    /// Takes back what only this file brought. Fills that another file has too stay.
    Done undo(quint64 id);
    void setNote(quint64 entry, const QString& thesis, const QString& note, const QStringList& tags);
    bool owns(quint64 entry) const;

Q_SIGNALS:
    void changed();

private:
    struct Stored;

    void read();
    void rebuild();
    static Stored readAll(Database database, const ColumnSeal& seal);

    LedgerService& m_ledger;
    std::vector<FillImport> m_imports;
    std::vector<UserNote> m_notes;
    std::vector<ImportedAccount> m_accounts;
    ImportedTrades m_whole;
    bool m_isReady = false;
    QFutureWatcher<std::shared_ptr<Stored>> m_reading;
};

} // namespace elite
