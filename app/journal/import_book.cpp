// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/import_book.h"

#include "app/storage/ledger_service.h"
#include "app/trading/practice_history.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcImports, "elite.journal.imports")

constexpr std::size_t kFillsPerRow = 5'000; // Well below the 16 MiB of a row.
constexpr quint64 kImportedBit = 1ULL << 63; // No run of practice counts so far.

CellName cellOf(quint64 id)
{
    return {"import", "fills", static_cast<qint64>(id)};
}

NewEvent undoneEvent(quint64 id)
{
    NewEvent out;
    out.kind = "import.undone";
    out.payload = QByteArray::number(id, 16);
    return out;
}

NewEvent partEvent(const ImportPart& part, const ColumnSeal& seal)
{
    NewEvent out;
    out.kind = "import.fills";
    out.payload
        = QByteArray::number(part.id, 16).rightJustified(16, '0') + seal.seal(importBytes(part), cellOf(part.id));
    return out;
}

quint64 entryIdOf(const ImportedTrade& trade)
{
    const quint64 number
        = trade.firstKey.size() >= 8 ? qFromBigEndian<quint64>(trade.firstKey.constData()) : static_cast<quint64>(0);
    return kImportedBit | number;
}

JournalEntry entryOf(const ImportedTrade& trade)
{
    JournalEntry out;
    out.id = entryIdOf(trade);
    out.trade = trade.record;
    out.contract = trade.contract;
    const QString symbol = trade.contract.base.toString() + u'-' + trade.contract.quote.toString();
    if (const auto name = Symbol::parse(symbol.toUtf8())) {
        out.instrument = {VenueId::of("import"), *name};
    }
    out.isSynthetic = false;
    out.isImported = true;
    std::map<Currency, Decimal> beside;
    for (const ImportedFee& fee : trade.otherFees) {
        Decimal& sum = beside[fee.currency];
        sum = Decimal::add(sum, fee.amount).valueOr(sum);
    }
    QStringList words;
    for (const auto& [currency, amount] : beside) {
        words.append(QString::fromLatin1(amount.trimmed().toText()) + u' ' + currency.toString());
    }
    out.feesBeside = words.join(u", "_s);
    return out;
}

} // namespace

struct ImportBook::Stored
{
    std::vector<FillImport> imports;
    std::vector<UserNote> notes;
};

ImportBook::ImportBook(LedgerService& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    connect(&ledger, &LedgerService::stateChanged, this, &ImportBook::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_imports = std::move(m_reading.result()->imports);
        m_notes = std::move(m_reading.result()->notes);
        m_isReady = true;
        rebuild();
    });
    read();
}

ImportBook::~ImportBook()
{
    m_reading.waitForFinished();
}

void ImportBook::read()
{
    if (m_ledger.state() != LedgerState::Open || m_isReady || m_reading.isRunning()) {
        return;
    }
    auto reader = m_ledger.ledger()->reader();
    if (!reader) {
        qCWarning(lcImports).noquote() << "imported trades were not read:" << reader.error().detail;
        return;
    }
    auto database = std::make_shared<Database>(std::move(*reader));
    const ColumnSeal* seal = &m_ledger.ledger()->seal(); // The ledger outlives this object.
    m_reading.setFuture(
        QtConcurrent::run([database, seal] { return std::make_shared<Stored>(readAll(std::move(*database), *seal)); }));
}

/// On a pool thread.
ImportBook::Stored ImportBook::readAll(Database database, const ColumnSeal& seal)
{
    Stored out;
    auto rows = database.prepare("SELECT kind, payload, wall_us FROM event_log "
                                 "WHERE kind IN ('import.fills', 'import.undone') ORDER BY seq");
    while (rows) {
        const auto more = rows->step();
        if (!more || !*more) {
            break;
        }
        const QByteArray payload = rows->bytes(1).toByteArray();
        const quint64 id = payload.left(16).toULongLong(nullptr, 16);
        if (rows->bytes(0) == "import.undone") {
            std::erase_if(out.imports, [id](const FillImport& one) { return one.id == id; });
            continue;
        }
        const auto plain = seal.open(payload.mid(16), cellOf(id));
        auto part = plain ? importPartOf(*plain) : Result<ImportPart>(plain.error());
        if (!part) {
            qCWarning(lcImports).noquote() << "imported trades could not be opened:" << part.error().detail;
            continue;
        }
        const auto known = std::find_if(out.imports.begin(), out.imports.end(),
                                        [id](const FillImport& one) { return one.id == id; });
        if (known != out.imports.end()) {
            known->fills.insert(known->fills.end(), part->fills.begin(), part->fills.end());
        } else {
            out.imports.push_back({id, rows->integer(2), part->file, part->source, std::move(part->fills)});
        }
    }
    for (const NoteArea area : {NoteArea::Plan, NoteArea::Journal}) {
        if (auto notes = readNotes(database, seal, area)) {
            out.notes.insert(out.notes.end(), notes->begin(), notes->end());
        }
    }
    return out;
}

/// The fills of all files, each once, made into trades.
void ImportBook::rebuild()
{
    std::vector<ImportedFill> all;
    std::set<QByteArray> seen;
    for (const FillImport& one : m_imports) {
        for (const ImportedFill& fill : one.fills) {
            if (seen.insert(fill.key).second) {
                all.push_back(fill);
            }
        }
    }
    m_whole = tradesOf(all);
    std::map<Currency, std::vector<JournalEntry>> byMoney;
    for (const ImportedTrade& trade : m_whole.trades) {
        byMoney[trade.contract.quote].push_back(entryOf(trade));
    }
    m_accounts.clear();
    for (auto& [money, journal] : byMoney) {
        addNotes(journal, m_notes);
        m_accounts.push_back({money, std::move(journal)});
    }
    Q_EMIT changed();
}

int ImportBook::freshOf(const std::vector<ImportedFill>& fills) const
{
    std::set<QByteArray> known;
    for (const FillImport& one : m_imports) {
        for (const ImportedFill& fill : one.fills) {
            known.insert(fill.key);
        }
    }
    return static_cast<int>(
        std::count_if(fills.begin(), fills.end(), [&](const ImportedFill& fill) { return !known.contains(fill.key); }));
}

void ImportBook::add(FillSource source, const QString& file, std::vector<ImportedFill> fills, QObject* context,
                     OnAdded onAdded)
{
    if (!m_isReady || m_ledger.state() != LedgerState::Open) {
        onAdded(Error{ErrorCode::Unavailable, u"the records are not open"_s});
        return;
    }
    Added added;
    added.fresh = freshOf(fills);
    added.known = static_cast<int>(fills.size()) - added.fresh;
    if (added.fresh == 0) {
        onAdded(added);
        return;
    }
    added.id = QRandomGenerator::global()->generate64() >> 1;
    std::vector<NewEvent> rows;
    for (std::size_t at = 0; at < fills.size(); at += kFillsPerRow) {
        const auto end = fills.begin() + static_cast<std::ptrdiff_t>(std::min(at + kFillsPerRow, fills.size()));
        const ImportPart part{added.id, file, source, {fills.begin() + static_cast<std::ptrdiff_t>(at), end}};
        rows.push_back(partEvent(part, m_ledger.ledger()->seal()));
    }
    FillImport kept{added.id, QDateTime::currentMSecsSinceEpoch() * 1000, file, source, std::move(fills)};
    m_ledger.ledger()->append(std::move(rows),
                              [here = QPointer<ImportBook>(this), to = QPointer<QObject>(context), added,
                               kept = std::move(kept), onAdded = std::move(onAdded)](const Result<SeqRange>& written) {
                                  const Done done = written ? Done() : Done(written.error());
                                  // On the storage thread; whether anybody still waits is asked on the main one.
                                  QMetaObject::invokeMethod(
                                      QCoreApplication::instance(), [here, to, added, kept, onAdded, done] {
                                          if (here != nullptr && done) {
                                              here->m_imports.push_back(kept);
                                              here->rebuild();
                                          }
                                          if (to != nullptr) {
                                              onAdded(done ? Result<Added>(added) : Result<Added>(done.error()));
                                          }
                                      });
                              });
}

Done ImportBook::undo(quint64 id)
{
    const auto known
        = std::find_if(m_imports.begin(), m_imports.end(), [id](const FillImport& one) { return one.id == id; });
    if (known == m_imports.end()) {
        return Error{ErrorCode::NotFound, u"this import is not there any more"_s};
    }
    if (m_ledger.state() != LedgerState::Open) {
        return Error{ErrorCode::Unavailable, u"the records are not open"_s};
    }
    m_ledger.ledger()->append({undoneEvent(id)}, [](const Result<SeqRange>&) {}); // Its health tells a failure.
    m_imports.erase(known);
    rebuild();
    return {};
}

bool ImportBook::owns(quint64 entry) const
{
    return (entry & kImportedBit) != 0;
}

void ImportBook::setNote(quint64 entry, const QString& thesis, const QString& note, const QStringList& tags)
{
    if (m_ledger.state() != LedgerState::Open) {
        return;
    }
    for (ImportedAccount& account : m_accounts) {
        const auto found = std::find_if(account.journal.begin(), account.journal.end(),
                                        [entry](const JournalEntry& one) { return one.id == entry; });
        if (found == account.journal.end()) {
            continue;
        }
        std::vector<NewEvent> rows;
        const auto write = [&](NoteArea area, const char* what, const QString& before, const QString& text) {
            if (before != text) {
                m_notes.push_back({newNoteId(), area, tradeSubject(entry, what), text, 0});
                rows.push_back(noteEvent(m_notes.back(), m_ledger.ledger()->seal()));
            }
        };
        write(NoteArea::Plan, "thesis", found->thesis, thesis);
        write(NoteArea::Journal, "note", found->note, note);
        write(NoteArea::Journal, "tags", found->tags.join(u'\n'), tags.join(u'\n'));
        found->thesis = thesis;
        found->note = note;
        found->tags = tags;
        if (!rows.empty()) {
            m_ledger.ledger()->append(std::move(rows), [](const Result<SeqRange>&) {}); // As above.
        }
    }
    Q_EMIT changed();
}

} // namespace elite
