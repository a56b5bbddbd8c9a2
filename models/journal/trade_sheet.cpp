// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/trade_sheet.h"

#include "models/trading/steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

// The columns of a file, in order. New ones go to the end, so that older files stay readable.
constexpr auto kColumns = std::to_array<const char*>(
    {"id",         "account",   "venue",     "symbol",     "base",     "quote",        "tick_size",
     "lot_size",   "synthetic", "side",      "opened",     "closed",   "quantity",     "entry_value",
     "exit_value", "gross",     "fees",      "funding",    "slippage", "net",          "best",
     "worst",      "fills",     "ambiguous", "liquidated", "owner",    "planned_stop", "planned_target",
     "r",          "mae",       "mfe",       "tags",       "thesis",   "note",         "bot"});
constexpr std::size_t kCount = kColumns.size();
using Cells = std::array<QString, kCount>;

enum At : std::size_t {
    Id,
    Account,
    Venue,
    SymbolName,
    Base,
    Quote,
    TickSize,
    LotSize,
    Synthetic,
    SideName,
    Opened,
    Closed,
    Amount,
    EntryValue,
    ExitValue,
    Gross,
    Fees,
    Funding,
    Slippage,
    Net,
    Best,
    Worst,
    Fills,
    Ambiguous,
    Liquidated,
    Owner,
    PlannedStop,
    PlannedTarget,
    R,
    Mae,
    Mfe,
    Tags,
    Thesis,
    Note,
    BotName,
};
static_assert(BotName + 1 == kCount);
constexpr std::size_t kFirstOptional = BotName; // Files of earlier versions end before it.

QString latin(const QByteArray& text)
{
    return QString::fromLatin1(text);
}

QString money(Cash cash)
{
    return latin(toDecimal(cash).toText());
}

QString steps(Decimal step, std::int64_t count)
{
    Contract scale;
    scale.tickSize = step;
    const auto value = priceOf(scale, Ticks(count));
    return value ? latin(value->toText()) : QString();
}

Cells cellsOf(const SheetTrade& one)
{
    const TradeRecord& trade = one.trade;
    const auto price
        = [&one](std::optional<Ticks> ticks) { return ticks ? steps(one.tickSize, ticks->value) : QString(); };
    Cells out;
    out[Id] = QString::number(one.id);
    out[Account] = one.account;
    out[Venue] = one.instrument.venue.toString();
    out[SymbolName] = one.instrument.symbol.toString();
    out[Base] = one.base.toString();
    out[Quote] = one.quote.toString();
    out[TickSize] = latin(one.tickSize.toText());
    out[LotSize] = latin(one.lotSize.toText());
    out[Synthetic] = one.isSynthetic ? u"yes"_s : u"no"_s;
    out[SideName] = trade.side == Side::Buy ? u"long"_s : u"short"_s;
    out[Opened] = latin(toIso(trade.openedAt));
    out[Closed] = latin(toIso(trade.closedAt));
    out[Amount] = steps(one.lotSize, trade.quantity.value);
    out[EntryValue] = money(trade.entryValue);
    out[ExitValue] = money(trade.exitValue);
    out[Gross] = money(trade.gross);
    out[Fees] = money(trade.fees);
    out[Funding] = money(trade.funding);
    out[Slippage] = money(trade.slippage);
    out[Net] = money(trade.net);
    out[Best] = price(trade.best);
    out[Worst] = price(trade.worst);
    out[Fills] = QString::number(trade.fills);
    out[Ambiguous] = trade.isAmbiguous ? u"yes"_s : u"no"_s;
    out[Liquidated] = trade.isLiquidated ? u"yes"_s : u"no"_s;
    out[Owner] = QString::number(trade.owner);
    out[PlannedStop] = price(one.plannedStop);
    out[PlannedTarget] = price(one.plannedTarget);
    out[R] = one.r ? QString::number(*one.r, 'g', 17) : QString();
    out[Mae] = money(one.mae);
    out[Mfe] = money(one.mfe);
    out[Tags] = one.tags.join(u';');
    out[Thesis] = one.thesis;
    out[Note] = one.note;
    out[BotName] = one.bot;
    return out;
}

/// Reads the cells of one trade; remembers the first that is wrong.
class CellReader
{
public:
    explicit CellReader(const Cells& cells)
        : m_cells(cells)
    {
    }

    std::optional<SheetTrade> read()
    {
        SheetTrade out;
        TradeRecord& trade = out.trade;
        out.id = m_cells[Id].toULongLong(&m_ok);
        check(Id, m_ok);
        out.account = m_cells[Account];
        out.instrument.venue = name<VenueId>(Venue);
        out.instrument.symbol = name<Symbol>(SymbolName);
        out.base = name<Currency>(Base);
        out.quote = name<Currency>(Quote);
        out.tickSize = positive(TickSize);
        out.lotSize = positive(LotSize);
        out.isSynthetic = flag(Synthetic);
        check(SideName, m_cells[SideName] == "long"_L1 || m_cells[SideName] == "short"_L1);
        trade.side = m_cells[SideName] == "short"_L1 ? Side::Sell : Side::Buy;
        trade.openedAt = time(Opened);
        trade.closedAt = time(Closed);
        trade.quantity = Lots(count(Amount, out.lotSize).value_or(0));
        trade.entryValue = cash(EntryValue);
        trade.exitValue = cash(ExitValue);
        trade.gross = cash(Gross);
        trade.fees = cash(Fees);
        trade.funding = cash(Funding);
        trade.slippage = cash(Slippage);
        trade.net = cash(Net);
        trade.best = Ticks(count(Best, out.tickSize).value_or(0));
        trade.worst = Ticks(count(Worst, out.tickSize).value_or(0));
        trade.fills = m_cells[Fills].toInt(&m_ok);
        check(Fills, m_ok);
        trade.isAmbiguous = flag(Ambiguous);
        trade.isLiquidated = flag(Liquidated);
        trade.owner = m_cells[Owner].toUShort(&m_ok);
        check(Owner, m_ok);
        out.plannedStop = optionalPrice(PlannedStop, out.tickSize);
        out.plannedTarget = optionalPrice(PlannedTarget, out.tickSize);
        if (!m_cells[R].isEmpty()) {
            const double r = m_cells[R].toDouble(&m_ok);
            check(R, m_ok && std::isfinite(r));
            out.r = r;
        }
        out.mae = cash(Mae);
        out.mfe = cash(Mfe);
        out.tags = m_cells[Tags].isEmpty() ? QStringList() : m_cells[Tags].split(u';');
        out.thesis = m_cells[Thesis];
        out.note = m_cells[Note];
        out.bot = m_cells[BotName];
        const auto costs = checkedSub(trade.gross, trade.fees);
        const auto net = costs ? checkedAdd(*costs, trade.funding) : std::nullopt;
        check(Net, net && *net == trade.net); // a file whose sums do not fit was changed
        return m_wrong ? std::nullopt : std::optional(out);
    }
    QString wrong() const { return m_wrong ? QString::fromLatin1(kColumns[*m_wrong]) : QString(); }

private:
    void check(std::size_t column, bool isGood)
    {
        if (!isGood && !m_wrong) {
            m_wrong = column;
        }
    }
    template <class Text> Text name(std::size_t column)
    {
        const auto text = Text::parse(m_cells[column].toUtf8());
        check(column, text.hasValue());
        return text ? *text : Text();
    }
    Decimal number(std::size_t column)
    {
        const auto value = Decimal::parse(m_cells[column].toLatin1());
        check(column, value.hasValue());
        return value ? *value : Decimal();
    }
    Decimal positive(std::size_t column)
    {
        const Decimal value = number(column);
        check(column, value.isPositive());
        return value.isPositive() ? value : Decimal::fromInteger(1);
    }
    Cash cash(std::size_t column)
    {
        const Decimal value = number(column);
        const auto amount = cashFrom(value, Rounding::Down);
        check(column, amount && toDecimal(*amount) == value);
        return amount.value_or(Cash());
    }
    std::optional<std::int64_t> count(std::size_t column, Decimal step)
    {
        const Decimal value = number(column);
        const auto whole = value.inSteps(step, Rounding::Down);
        check(column, whole && value.isMultipleOf(step));
        return whole ? std::optional(*whole) : std::nullopt;
    }
    std::optional<Ticks> optionalPrice(std::size_t column, Decimal step)
    {
        const auto ticks = m_cells[column].isEmpty() ? std::nullopt : count(column, step);
        return ticks ? std::optional(Ticks(*ticks)) : std::nullopt;
    }
    Timestamp time(std::size_t column)
    {
        const auto value = parseTimestamp(m_cells[column].toLatin1());
        check(column, value.hasValue());
        return value ? *value : Timestamp{};
    }
    bool flag(std::size_t column)
    {
        check(column, m_cells[column] == "yes"_L1 || m_cells[column] == "no"_L1);
        return m_cells[column] == "yes"_L1;
    }

    const Cells& m_cells;
    std::optional<std::size_t> m_wrong;
    bool m_ok = true;
};

bool isFreeText(std::size_t column)
{
    return column == Account || column == Tags || column == Thesis || column == Note || column == BotName;
}

bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r'").contains(text[0]);
}

QByteArray csvCell(QString text, bool isFree)
{
    if (isFree && looksLikeFormula(text)) {
        text.prepend(u'\''); // also before a quote, so that reading takes exactly one away
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r')) {
        text.replace(u'"', u"\"\""_s);
        text = u'"' + text + u'"';
    }
    return text.toUtf8();
}

QByteArray toCsv(const std::vector<SheetTrade>& trades)
{
    QByteArray out;
    for (std::size_t i = 0; i < kCount; ++i) {
        out += (i > 0 ? "," : "") + QByteArray(kColumns[i]);
    }
    out += "\r\n";
    for (const SheetTrade& one : trades) {
        const Cells cells = cellsOf(one);
        for (std::size_t i = 0; i < kCount; ++i) {
            out += (i > 0 ? "," : "") + csvCell(cells[i], isFreeText(i));
        }
        out += "\r\n";
    }
    return out;
}

/// Rows of cells; quoted cells may hold anything, also line ends.
std::vector<QStringList> csvRows(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endRow = [&] {
        row << cell;
        cell.clear();
        if (row.size() > 1 || !row.first().isEmpty()) {
            rows.push_back(row);
        }
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            row << cell;
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    endRow();
    return rows;
}

Error bad(const QString& what)
{
    return {ErrorCode::Parse, what};
}

Result<std::vector<SheetTrade>> fromCells(const std::vector<Cells>& rows)
{
    std::vector<SheetTrade> out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CellReader reader(rows[i]);
        const auto trade = reader.read();
        if (!trade) {
            return bad(u"trade %1: the column “%2” is not what it must be"_s.arg(i + 1).arg(reader.wrong()));
        }
        out.push_back(*trade);
    }
    return out;
}

Result<std::vector<SheetTrade>> fromCsv(const QByteArray& file)
{
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar(0xFEFF))) {
        text.remove(0, 1);
    }
    const std::vector<QStringList> rows = csvRows(text);
    if (rows.empty()) {
        return bad(u"the file is empty"_s);
    }
    std::array<qsizetype, kCount> places{};
    for (std::size_t i = 0; i < kCount; ++i) {
        places[i] = rows.front().indexOf(QString::fromLatin1(kColumns[i]));
        if (places[i] < 0 && i < kFirstOptional) {
            return bad(u"the column “%1” is missing"_s.arg(QString::fromLatin1(kColumns[i])));
        }
    }
    std::vector<Cells> cells;
    for (std::size_t r = 1; r < rows.size(); ++r) {
        if (rows[r].size() < rows.front().size()) {
            return bad(u"line %1 has too few columns"_s.arg(r + 1));
        }
        Cells one;
        for (std::size_t i = 0; i < kCount; ++i) {
            one[i] = places[i] < 0 ? QString() : rows[r].at(places[i]);
            if (isFreeText(i) && one[i].startsWith(u'\'')) {
                one[i].remove(0, 1);
            }
        }
        cells.push_back(one);
    }
    return fromCells(cells);
}

QByteArray toJson(const std::vector<SheetTrade>& trades)
{
    QJsonArray out;
    for (const SheetTrade& one : trades) {
        const Cells cells = cellsOf(one);
        QJsonObject object;
        for (std::size_t i = 0; i < kCount; ++i) {
            object.insert(QString::fromLatin1(kColumns[i]), cells[i]);
        }
        object.insert(u"tags"_s, QJsonArray::fromStringList(one.tags));
        out.append(object);
    }
    return QJsonDocument(out).toJson();
}

Result<std::vector<SheetTrade>> fromJson(const QByteArray& file)
{
    const QJsonDocument document = QJsonDocument::fromJson(file);
    if (!document.isArray()) {
        return bad(u"the file is no JSON array of trades"_s);
    }
    std::vector<Cells> cells;
    const QJsonArray trades = document.array();
    for (const auto value : trades) {
        const QJsonObject object = value.toObject();
        Cells one;
        for (std::size_t i = 0; i < kCount; ++i) {
            const QString key = QString::fromLatin1(kColumns[i]);
            if (!object.contains(key) && i < kFirstOptional) {
                return bad(u"trade %1 has no “%2”"_s.arg(cells.size() + 1).arg(key));
            }
            one[i] = object.value(key).toString();
        }
        QStringList tags;
        const QJsonArray list = object.value(u"tags"_s).toArray();
        for (const auto tag : list) {
            tags << tag.toString();
        }
        one[Tags] = tags.join(u';');
        cells.push_back(one);
    }
    return fromCells(cells);
}

} // namespace

bool operator==(const SheetTrade& a, const SheetTrade& b)
{
    return cellsOf(a) == cellsOf(b); // every field has a cell, and every cell is exact
}

QByteArray writeSheet(const std::vector<SheetTrade>& trades, SheetFormat format)
{
    return format == SheetFormat::Csv ? toCsv(trades) : toJson(trades);
}

Result<std::vector<SheetTrade>> readSheet(const QByteArray& file, SheetFormat format)
{
    return format == SheetFormat::Csv ? fromCsv(file) : fromJson(file);
}

} // namespace elite
