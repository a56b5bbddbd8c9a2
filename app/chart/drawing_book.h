// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chart/chart_files.h"
#include "app/chart/drawing_rows.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace elite {

class LedgerService;

/// The drawings of every symbol. Their place is the ledger. While it does not take them they are kept in files beside
/// the templates, and it takes those over as soon as it opens; so what older versions kept in such files comes in too.
/// Lives on the ui thread.
class DrawingBook : public QObject
{
    Q_OBJECT
public:
    enum class Place {
        Files, ///< there is no ledger at all
        Waiting, ///< not open, or for this run only: files until it is; those in the ledger are not seen yet
        Ledger,
        NotWriting, ///< the last change did not get in: a file has it until writing works again
    };

    /// `files` and `ledger` live longer; without a ledger everything stays in files.
    DrawingBook(const ChartFiles& files, LedgerService* ledger, QObject* parent = nullptr);
    ~DrawingBook() override;

    /// Of this symbol, as far as they are known now.
    chart::DrawingList drawings(const QString& symbol);
    /// All of this symbol from now on. kept() or notKept() follows, maybe at once.
    void keep(const QString& symbol, const chart::DrawingList& list);
    Place place() const;

Q_SIGNALS:
    /// What is not yet handed to keep() has to be now: next, the ledger's drawings and the files become one.
    void aboutToRead();
    void reloaded(); ///< all symbols: the ledger was read
    void placeChanged();
    void kept(const QString& symbol); ///< on the disk
    void notKept(const QString& symbol, const elite::Error& reason); ///< nowhere but in memory
    /// A file is no use. `path` is where it lies now; empty when it could not be set aside.
    void damaged(const QString& symbol, const elite::Error& reason, const QString& path);
    void tooMany(const QString& symbol); ///< a file has more than there is room for; it stays

private:
    struct Symbol
    {
        chart::DrawingList list;
        DrawingRows rows; ///< what the ledger is known to hold
        QByteArray file; ///< fingerprint of a file that is being taken over
        bool isWriting = false;
        bool isDirty = false; ///< changed while it was being written
        bool isUnsaved = false; ///< a file has what did not get into the ledger
    };
    using Read = Result<std::map<QString, DrawingRows>>;
    struct Door;

    void onState();
    void onRead();
    void writeUnsaved();
    void takeFiles();
    std::optional<chart::DrawingList> readFile(ChartFiles::Kind kind, const QString& symbol);
    void write(const QString& symbol);
    void settle(const QString& symbol, const Done& written);
    void saveFile(ChartFiles::Kind kind, const QString& symbol, const chart::DrawingList& list);
    void drain();
    bool isLasting() const;

    const ChartFiles& m_files;
    LedgerService* m_ledger;
    std::map<QString, Symbol> m_symbols; ///< once the ledger was read
    std::map<QString, DrawingRows> m_writing; ///< what it holds when the write succeeds
    bool m_isRead = false;
    QFutureWatcher<std::shared_ptr<Read>> m_reading;
    std::shared_ptr<Door> m_door;
};

} // namespace elite
