// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backtest_options.h"

#include "app/base/closest_name.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace elite::cli {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

Error usage(const QString& what)
{
    return {ErrorCode::InvalidInput, what};
}

const char* unitWord(BotParameter::Unit unit)
{
    switch (unit) {
    case BotParameter::Unit::Bars:
        return "bars";
    case BotParameter::Unit::Percent:
        return "%";
    case BotParameter::Unit::BasisPoints:
        return "bp";
    case BotParameter::Unit::Points:
        return "points";
    case BotParameter::Unit::Count:
        break;
    }
    return "";
}

Result<const BotKind*> botNamed(const QString& name)
{
    const QByteArray id = name.toUtf8();
    if (const BotKind* kind = BotCatalog::find({id.constData(), static_cast<std::size_t>(id.size())})) {
        return kind;
    }
    QStringList names;
    for (const BotKind& kind : BotCatalog::kinds()) {
        names.append(latin(kind.id));
    }
    const QString close = closestName(name, names);
    return usage(u"no bot '%1'%2 Bots: %3"_s.arg(name, close.isEmpty() ? u"."_s : u", did you mean '%1'?"_s.arg(close),
                                                 names.join(u", "_s)));
}

Result<std::vector<std::int64_t>> parametersOf(const BotKind& kind, const QStringList& given)
{
    std::vector<std::pair<QByteArray, std::int64_t>> pairs;
    for (const QString& one : given) {
        const qsizetype at = one.indexOf(u'=');
        bool isNumber = false;
        const qlonglong value = one.mid(at + 1).toLongLong(&isNumber);
        if (at <= 0 || !isNumber) {
            return usage(u"--param takes name=whole number, not '%1'"_s.arg(one));
        }
        pairs.emplace_back(one.left(at).toUtf8(), value);
    }
    const auto settings = BotCatalog::settings(kind, 0, pairs);
    return settings ? Result<std::vector<std::int64_t>>(settings->values) : settings.error();
}

Result<FeedIndex> instrumentNamed(const Tape& tape, const QString& symbol)
{
    const auto& instruments = tape.header().instruments;
    QStringList names;
    for (std::size_t i = 0; i < instruments.size(); ++i) {
        const QString name = instruments[i].id.symbol.toString();
        if (symbol.isEmpty() || name.compare(symbol, Qt::CaseInsensitive) == 0) {
            return static_cast<FeedIndex>(i);
        }
        names.append(name);
    }
    return usage(u"the tape has no '%1'. It has: %2"_s.arg(symbol, names.join(u", "_s)));
}

} // namespace

void addBacktestOptions(Arguments& arguments)
{
    arguments.add("bot", u"The bot; --list shows all with their parameters."_s, "ID");
    arguments.add("tape", u"The prices: 'demo' or a tape file."_s, "NAME");
    arguments.add("symbol", u"An instrument of the tape; the first one unless given."_s, "SYMBOL");
    arguments.add("timeframe", u"Length of a bar: 1m 5m 15m 1h 4h 1d ...; 1m unless given."_s, "TIME");
    arguments.add("seed", u"Of slippage and simulated rejections; 42 unless given."_s, "N");
    arguments.add("start", u"Money at the start, in the quote currency; 10000 unless given."_s, "AMOUNT");
    arguments.add("list", u"Only list the bots, their parameters and ranges."_s);
}

Result<std::shared_ptr<const TapeFile>> openTape(const QString& name)
{
    const QString path = name == u"demo" ? demoTapePath() : name;
    if (path.isEmpty()) {
        return Error{ErrorCode::NotFound, u"the demo tape is missing from this installation; install it again"_s};
    }
    return TapeFile::open(path);
}

Result<BacktestRequest> backtestRequest(const Arguments& arguments, BacktestParameters parameters)
{
    BacktestRequest request;
    if (!arguments.has("bot") || !arguments.has("tape") || !arguments.positional().isEmpty()) {
        return usage(u"--bot and --tape are needed"_s);
    }
    const auto kind = botNamed(arguments.value("bot"));
    if (!kind) {
        return kind.error();
    }
    request.bot = *kind;
    const auto values
        = parametersOf(**kind, parameters == BacktestParameters::Given ? arguments.values("param") : QStringList());
    if (!values) {
        return values.error();
    }
    request.values = *values;
    if (arguments.has("timeframe")) {
        const auto timeframe = Timeframe::parse(arguments.value("timeframe").toLatin1());
        if (!timeframe) {
            return usage(u"no timeframe '%1'. Use 1m 5m 15m 1h 4h 1d"_s.arg(arguments.value("timeframe")));
        }
        request.timeframe = *timeframe;
    }
    bool isNumber = true;
    request.seed = arguments.has("seed") ? arguments.value("seed").toULongLong(&isNumber) : request.seed;
    const auto start = arguments.has("start") ? Decimal::parse(arguments.value("start").toLatin1())
                                              : Result<Decimal>(Decimal::fromInteger(10'000));
    const auto cash = start ? cashFrom(*start, Rounding::HalfEven) : std::nullopt;
    if (!isNumber || !cash || cash->value <= 0) {
        return usage(u"--seed takes a whole number, --start a positive amount"_s);
    }
    request.start = *cash;
    const auto tape = openTape(arguments.value("tape"));
    if (!tape) {
        return tape.error().code == ErrorCode::InvalidInput ? Error{ErrorCode::Corrupt, tape.error().detail}
                                                            : tape.error();
    }
    request.tape = *tape;
    const auto instrument = instrumentNamed(request.tape->tape(), arguments.value("symbol"));
    if (!instrument) {
        return instrument.error();
    }
    request.instrument = *instrument;
    return request;
}

QString botTable()
{
    QList<QStringList> rows{{u"BOT"_s, u"PARAMETER"_s, u"STANDARD"_s, u"RANGE"_s}};
    for (const BotKind& kind : BotCatalog::kinds()) {
        for (const BotParameter& parameter : kind.parameters) {
            rows.append({latin(kind.id), latin(parameter.name),
                         u"%1 %2"_s.arg(parameter.standard).arg(QLatin1StringView(unitWord(parameter.unit))).trimmed(),
                         u"%1 to %2"_s.arg(parameter.low).arg(parameter.high)});
        }
    }
    return table(rows);
}

int complainAbout(const char* command, const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        complain(u"cancelled; nothing was kept"_s);
        return Failed;
    }
    const bool isUsage = error.code == ErrorCode::InvalidInput;
    complain(error.detail + (isUsage ? u". See: elite "_s + QLatin1StringView(command) + u" --help"_s : QString()));
    return isUsage ? Usage : Failed;
}

} // namespace elite::cli
