// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart/drawing_book.h"

#include "app/storage/ledger_service.h"
#include "models/chart/setup/chart_file.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcDrawings, "elite.chart.drawings")

constexpr auto kLongestGoodbye = std::chrono::seconds(30);

Result<std::map<QString, DrawingRows>> readAll(Database database, const ColumnSeal& seal)
{
    const auto notes = readNotes(database, seal, NoteArea::Drawing);
    if (!notes) {
        return notes.error();
    }
    std::map<QString, DrawingRows> out;
    for (const UserNote& note : *notes) {
        if (const Done taken = out[note.subject].take(note); !taken) {
            qCWarning(lcDrawings).noquote() << "a drawing of the ledger is not shown:" << taken.error().detail;
        }
    }
    return out;
}

bool isSameBesideId(chart::Drawing a, const chart::Drawing& b)
{
    a.id = b.id;
    return a == b;
}

/// The drawings of a file have no numbers: those that are there already keep theirs, so that only what differs is
/// written.
chart::DrawingList numbered(const chart::DrawingList& file, const chart::DrawingList& there)
{
    std::vector<chart::Drawing> left = there.all();
    std::uint64_t last = 0;
    for (const chart::Drawing& drawing : left) {
        last = std::max(last, drawing.id);
    }
    chart::DrawingList out;
    for (chart::Drawing drawing : file.all()) {
        const auto same = std::find_if(left.begin(), left.end(),
                                       [&](const chart::Drawing& other) { return isSameBesideId(other, drawing); });
        drawing.id = same != left.end() ? same->id : ++last;
        if (same != left.end()) {
            left.erase(same);
        }
        out.insert(drawing, out.size());
    }
    return out;
}

} // namespace

/// Where the storage thread leaves its answers.
struct DrawingBook::Door
{
    struct Answer
    {
        QString symbol;
        Done written;
    };
    void put(Answer answer)
    {
        const std::lock_guard lock(mutex);
        answers.push_back(std::move(answer));
        some.notify_one();
        if (book != nullptr) {
            QMetaObject::invokeMethod(
                book, [here = book] { here->drain(); }, Qt::QueuedConnection);
        }
    }

    std::mutex mutex;
    std::condition_variable some;
    std::vector<Answer> answers;
    DrawingBook* book = nullptr;
};

DrawingBook::DrawingBook(const ChartFiles& files, LedgerService* ledger, QObject* parent)
    : QObject(parent)
    , m_files(files)
    , m_ledger(ledger)
    , m_door(std::make_shared<Door>())
{
    m_door->book = this;
    connect(&m_reading, &QFutureWatcherBase::finished, this, &DrawingBook::onRead);
    if (m_ledger != nullptr) {
        connect(m_ledger, &LedgerService::stateChanged, this, &DrawingBook::onState);
        connect(m_ledger, &LedgerService::healthChanged, this, [this](const Done& health) {
            if (health) {
                writeUnsaved();
            }
        });
        onState();
    }
}

DrawingBook::~DrawingBook()
{
    m_reading.waitForFinished();
    // What the ledger refuses now still goes into a file.
    const auto isWriting = [this] {
        return std::any_of(m_symbols.begin(), m_symbols.end(), [](const auto& one) { return one.second.isWriting; });
    };
    for (drain(); isWriting(); drain()) {
        std::unique_lock lock(m_door->mutex);
        if (!m_door->some.wait_for(lock, kLongestGoodbye, [this] { return !m_door->answers.empty(); })) {
            break;
        }
    }
    const std::lock_guard lock(m_door->mutex);
    m_door->book = nullptr;
}

bool DrawingBook::isLasting() const
{
    return m_ledger != nullptr && m_ledger->state() == LedgerState::Open && !m_ledger->isForThisRunOnly();
}

DrawingBook::Place DrawingBook::place() const
{
    if (m_ledger == nullptr) {
        return Place::Files;
    }
    if (!m_isRead) {
        return Place::Waiting;
    }
    const bool isUnsaved
        = std::any_of(m_symbols.begin(), m_symbols.end(), [](const auto& one) { return one.second.isUnsaved; });
    return isUnsaved ? Place::NotWriting : Place::Ledger;
}

void DrawingBook::onState()
{
    if (!m_isRead && isLasting() && !m_reading.isRunning()) {
        auto reader = m_ledger->ledger()->reader();
        if (!reader) {
            qCWarning(lcDrawings).noquote() << "the drawings were not read:" << reader.error().detail;
            return;
        }
        auto database = std::make_shared<Database>(*std::move(reader));
        m_reading.setFuture(QtConcurrent::run([database, seal = &m_ledger->ledger()->seal()] {
            return std::make_shared<Read>(readAll(std::move(*database), *seal));
        }));
    }
    writeUnsaved();
    Q_EMIT placeChanged();
}

void DrawingBook::writeUnsaved()
{
    for (const auto& [symbol, one] : m_symbols) {
        if (one.isUnsaved && isLasting()) {
            write(symbol);
        }
    }
}

void DrawingBook::onRead()
{
    const Read& read = *m_reading.result();
    if (!read || !isLasting()) {
        if (!read) {
            qCWarning(lcDrawings).noquote() << "the drawings were not read:" << read.error().detail;
        }
        return; // Files go on being their place.
    }
    Q_EMIT aboutToRead();
    for (const auto& [symbol, rows] : *read) {
        Symbol& one = m_symbols[symbol];
        one.rows = rows;
        one.list = rows.list();
    }
    m_isRead = true;
    takeFiles();
    Q_EMIT reloaded();
    Q_EMIT placeChanged();
}

void DrawingBook::takeFiles()
{
    using Kind = ChartFiles::Kind;
    QStringList changed;
    for (const QString& symbol : m_files.names(Kind::Unsaved)) {
        if (auto list = readFile(Kind::Unsaved, symbol)) {
            Symbol& one = m_symbols[symbol];
            one.list = numbered(*list, one.list);
            one.isUnsaved = true;
            changed << symbol;
        }
    }
    for (const QString& symbol : m_files.names(Kind::Drawings)) {
        const QByteArray fingerprint = m_files.fingerprint(Kind::Drawings, symbol);
        if (m_symbols[symbol].rows.knowsFile(fingerprint)) {
            (void)m_files.remove(Kind::Drawings, symbol); // It is in the ledger already and could not be removed then.
            continue;
        }
        const auto list = readFile(Kind::Drawings, symbol);
        if (!list) {
            continue;
        }
        Symbol& one = m_symbols[symbol];
        const std::vector<chart::Drawing> there = one.list.all();
        bool isRoom = true;
        for (const chart::Drawing& drawing : list->all()) {
            // A kill between the write and the removal of the file: the same ones come again.
            if (std::none_of(there.begin(), there.end(),
                             [&](const chart::Drawing& other) { return isSameBesideId(other, drawing); })) {
                isRoom = one.list.add(drawing) != 0 && isRoom;
            }
        }
        if (!isRoom) {
            Q_EMIT tooMany(symbol);
        } else {
            one.file = fingerprint;
        }
        changed << symbol;
    }
    changed.removeDuplicates();
    for (const QString& symbol : changed) {
        write(symbol);
    }
}

std::optional<chart::DrawingList> DrawingBook::readFile(ChartFiles::Kind kind, const QString& symbol)
{
    const auto json = m_files.load(kind, symbol);
    if (!json) {
        if (json.error().code != ErrorCode::NotFound) {
            Q_EMIT damaged(symbol, json.error(), {});
        }
        return std::nullopt;
    }
    auto file = chart::chartFileOf(*json);
    if (!file) {
        const auto aside = m_files.setAside(kind, symbol);
        Q_EMIT damaged(symbol, file.error(), aside ? *aside : QString());
        return std::nullopt;
    }
    return file->drawings ? std::move(*file->drawings) : chart::DrawingList();
}

chart::DrawingList DrawingBook::drawings(const QString& symbol)
{
    if (m_isRead) {
        const auto found = m_symbols.find(symbol);
        return found != m_symbols.end() ? found->second.list : chart::DrawingList();
    }
    return readFile(ChartFiles::Kind::Drawings, symbol).value_or(chart::DrawingList());
}

void DrawingBook::keep(const QString& symbol, const chart::DrawingList& list)
{
    if (!m_isRead) {
        saveFile(ChartFiles::Kind::Drawings, symbol, list);
        return;
    }
    m_symbols[symbol].list = list;
    write(symbol);
}

void DrawingBook::saveFile(ChartFiles::Kind kind, const QString& symbol, const chart::DrawingList& list)
{
    // None at all is a fact of its own when it stands for what the ledger holds.
    const Done saved = list.isEmpty() && kind == ChartFiles::Kind::Drawings
        ? m_files.remove(kind, symbol)
        : m_files.save(kind, symbol, chart::toJson({std::nullopt, list}));
    if (saved) {
        Q_EMIT kept(symbol);
    } else {
        Q_EMIT notKept(symbol, saved.error());
    }
}

void DrawingBook::write(const QString& symbol)
{
    Symbol& one = m_symbols[symbol];
    if (one.isWriting) {
        one.isDirty = true;
        return;
    }
    one.isDirty = false;
    if (!isLasting()) {
        settle(symbol, Error{ErrorCode::Unavailable, u"the ledger is not open"_s});
        return;
    }
    DrawingRows next = one.rows;
    const ColumnSeal& seal = m_ledger->ledger()->seal();
    std::vector<NewEvent> events = next.follow(symbol, one.list, seal);
    if (events.empty()) {
        settle(symbol, {});
        return;
    }
    if (!one.file.isEmpty()) {
        events.push_back(next.rememberFile(symbol, one.file, seal));
    }
    one.isWriting = true;
    m_writing[symbol] = std::move(next);
    m_ledger->ledger()->append(std::move(events), [door = m_door, symbol](const Result<SeqRange>& written) {
        door->put({symbol, written ? Done() : Done(written.error())});
    });
}

void DrawingBook::drain()
{
    std::vector<Door::Answer> answers;
    {
        const std::lock_guard lock(m_door->mutex);
        answers.swap(m_door->answers);
    }
    for (const Door::Answer& answer : answers) {
        Symbol& one = m_symbols[answer.symbol];
        one.isWriting = false;
        if (answer.written) {
            one.rows = std::move(m_writing[answer.symbol]);
        }
        m_writing.erase(answer.symbol);
        if (answer.written && one.isDirty) {
            write(answer.symbol);
        } else {
            settle(answer.symbol, answer.written);
        }
    }
}

/// The ledger has all of the symbol's drawings now, or it does not.
void DrawingBook::settle(const QString& symbol, const Done& written)
{
    Symbol& one = m_symbols[symbol];
    const Place before = place();
    if (written) {
        if (std::exchange(one.isUnsaved, false)) {
            (void)m_files.remove(ChartFiles::Kind::Unsaved, symbol);
        }
        if (!std::exchange(one.file, {}).isEmpty()) {
            (void)m_files.remove(ChartFiles::Kind::Drawings, symbol);
        }
        Q_EMIT kept(symbol);
    } else {
        qCWarning(lcDrawings).noquote() << "drawings did not get into the ledger:" << written.error().detail;
        one.isDirty = false;
        one.isUnsaved = true;
        saveFile(ChartFiles::Kind::Unsaved, symbol, one.list);
    }
    if (place() != before) {
        Q_EMIT placeChanged();
    }
}

} // namespace elite
