// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/verdict_parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::array kKinds{"TAKE", "TAKE_WITH_CHANGES", "WAIT", "NO_TRADE"};
constexpr std::array kDirections{"long", "short", "none"};
constexpr std::array kOrders{"market", "limit", "stop"};
constexpr std::array kSeverities{"low", "medium", "high"};
constexpr std::array kStatements{"target1_before_stop", "stop_before_target1", "close_above_last", "close_below_last"};
constexpr std::array kRubric{"trend", "location", "trigger", "risk_placement", "reward_to_risk", "plan_quality"};

constexpr int kShortest = -128; // QLocale::FloatingPointShortest

constexpr qsizetype kLongText = 4000;
constexpr qsizetype kShortText = 600;

/// Collects the first fault; later reads go on with harmless values.
class Reader
{
public:
    explicit Reader(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    const std::optional<Error>& fault() const { return m_fault; }
    void adopt(const Reader& inner)
    {
        if (!m_fault) {
            m_fault = inner.m_fault;
        }
    }
    void complain(const char* member, const char* what)
    {
        if (!m_fault) {
            m_fault = Error{ErrorCode::Parse, m_path + QLatin1StringView(member) + u": "_s + QLatin1StringView(what)};
        }
    }
    QJsonValue at(const char* member) const { return m_object.value(QLatin1StringView(member)); }
    bool has(const char* member) const { return m_object.contains(QLatin1StringView(member)); }

    bool flag(const char* member)
    {
        const QJsonValue value = at(member);
        if (!value.isBool()) {
            complain(member, "not true or false");
        }
        return value.toBool();
    }
    QString text(const char* member, qsizetype most)
    {
        const QJsonValue value = at(member);
        if (!value.isString()) {
            complain(member, "not a text");
        }
        return checkedText(member, value.toString(), most);
    }
    QString textOrNull(const char* member, qsizetype most)
    {
        return at(member).isNull() ? QString() : text(member, most);
    }
    QStringList texts(const char* member, qsizetype count, qsizetype most)
    {
        QStringList out;
        for (const auto value : array(member, count)) {
            if (!value.isString()) {
                complain(member, "holds something else than texts");
            }
            out.append(checkedText(member, value.toString(), most));
        }
        return out;
    }
    QJsonArray array(const char* member, qsizetype count)
    {
        const QJsonValue value = at(member);
        if (!value.isArray()) {
            complain(member, "not a list");
        } else if (value.toArray().size() > count) {
            complain(member, "too many entries");
        }
        return value.toArray();
    }
    int whole(const char* member, int least, int most)
    {
        const QJsonValue value = at(member);
        const double number = value.toDouble(-1e9);
        if (!value.isDouble() || number != std::floor(number) || number < least || number > most) {
            complain(member, "not a whole number in range");
            return least;
        }
        return static_cast<int>(number);
    }
    Price price(const char* member)
    {
        const QJsonValue value = at(member);
        const auto exact = value.isDouble() ? exactNumber(value.toDouble()) : std::nullopt;
        if (!exact || !exact->isPositive()) {
            complain(member, "not a price");
            return {};
        }
        return Price(*exact);
    }
    std::optional<Price> priceOrNull(const char* member)
    {
        return at(member).isNull() ? std::nullopt : std::optional<Price>(price(member));
    }
    template <class Names> int choice(const char* member, const Names& names)
    {
        const QString text = at(member).toString();
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const char* name) { return text == QLatin1StringView(name); });
        if (found == names.end()) {
            complain(member, "not one of the allowed words");
            return 0;
        }
        return static_cast<int>(found - names.begin());
    }
    Reader inner(const char* member, const QJsonValue& value)
    {
        if (!value.isObject()) {
            complain(member, "not an object");
        }
        return Reader(value.toObject(), m_path + QLatin1StringView(member) + u'.');
    }

private:
    QString checkedText(const char* member, QString text, qsizetype most)
    {
        if (text.size() > most) {
            complain(member, "too long");
            text.truncate(most);
        }
        // Control characters and invisible direction marks have no place in a sentence that is shown to a person.
        text.removeIf([](QChar c) {
            return (c.category() == QChar::Other_Control && c != u'\n') || c.category() == QChar::Other_Format;
        });
        return text;
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_fault;
};

void readLevels(Reader& reader, Verdict& verdict)
{
    if (!reader.at("entry").isNull()) {
        Reader entry = reader.inner("entry", reader.at("entry"));
        VerdictEntry out;
        out.order = VerdictOrder(entry.choice("type", kOrders));
        out.price = entry.price("price");
        out.zoneLow = entry.priceOrNull("zone_low");
        out.zoneHigh = entry.priceOrNull("zone_high");
        if (out.zoneLow.has_value() != out.zoneHigh.has_value()) {
            entry.complain("zone_low", "a zone has two ends or none");
        }
        reader.adopt(entry);
        verdict.entry = out;
    }
    verdict.stopLoss = reader.priceOrNull("stop_loss");
    for (const auto value : reader.array("targets", 4)) {
        Reader target = reader.inner("targets", value);
        verdict.targets.push_back(
            {target.price("price"), target.whole("size_percent", 1, 100), target.text("why", kShortText)});
        reader.adopt(target);
    }
    if (reader.has("cited_levels")) {
        for (const auto value : reader.array("cited_levels", 12)) {
            Reader cited = reader.inner("cited_levels", value);
            verdict.cited.push_back({cited.text("id", 40), cited.price("price")});
            reader.adopt(cited);
        }
    }
}

void readJudgement(Reader& reader, Verdict& verdict)
{
    for (const auto value : reader.array("risks", 6)) {
        Reader risk = reader.inner("risks", value);
        verdict.risks.push_back({RiskSeverity(risk.choice("severity", kSeverities)), risk.text("text", kShortText)});
        reader.adopt(risk);
    }
    if (reader.has("rubric") && !reader.at("rubric").isNull()) {
        Reader rubric = reader.inner("rubric", reader.at("rubric"));
        std::array<RubricScore, kRubricItems> scores;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            Reader item = rubric.inner(kRubric[i], rubric.at(kRubric[i]));
            scores[i] = {item.whole("score", 0, 4), item.text("why", kShortText)};
            rubric.adopt(item);
        }
        reader.adopt(rubric);
        verdict.rubric = scores;
    }
    if (reader.has("forecast") && !reader.at("forecast").isNull()) {
        Reader forecast = reader.inner("forecast", reader.at("forecast"));
        verdict.forecast
            = Forecast{ForecastStatement(forecast.choice("statement", kStatements)),
                       forecast.whole("horizon_bars", 1, 500), forecast.whole("probability_percent", 5, 95)};
        reader.adopt(forecast);
    }
}

QJsonValue numberOf(Price price)
{
    return price.value().toDouble(); // The shortest text of the double is the price again, see exactNumber().
}

QJsonValue numberOf(const std::optional<Price>& price)
{
    return price ? numberOf(*price) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject judgementOf(const Verdict& verdict)
{
    QJsonObject out;
    if (verdict.rubric) {
        QJsonObject rubric;
        for (std::size_t i = 0; i < kRubricItems; ++i) {
            const RubricScore& item = (*verdict.rubric)[i];
            rubric.insert(QLatin1StringView(kRubric[i]), QJsonObject{{u"score"_s, item.score}, {u"why"_s, item.why}});
        }
        out.insert(u"rubric"_s, rubric);
    }
    if (verdict.forecast) {
        out.insert(u"forecast"_s,
                   QJsonObject{{u"statement"_s, QLatin1StringView(nameOf(verdict.forecast->statement))},
                               {u"horizon_bars"_s, verdict.forecast->horizonBars},
                               {u"probability_percent"_s, verdict.forecast->probabilityPercent}});
    }
    return out;
}

} // namespace

const char* nameOf(VerdictKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

const char* nameOf(ForecastStatement statement)
{
    return kStatements[static_cast<std::size_t>(statement)];
}

const char* nameOf(RubricItem item)
{
    return kRubric[static_cast<std::size_t>(item)];
}

std::optional<Decimal> exactNumber(double value)
{
    // A decimal of up to 15 digits and its nearest double name each other, so the shortest text that gives the double
    // back is the text that stood in the JSON. With more digits that is not so: refused rather than guessed.
    constexpr std::int64_t kMostDigits = 1'000'000'000'000'000; // 15 digits
    const auto parsed
        = std::isfinite(value) ? Decimal::parse(QByteArray::number(value, 'g', kShortest)) : Result<Decimal>(Error{});
    if (!parsed) {
        return std::nullopt;
    }
    const Decimal exact = parsed->trimmed();
    return exact.abs().mantissa() < kMostDigits ? std::optional<Decimal>(exact) : std::nullopt;
}

Result<Verdict> parseVerdict(const QByteArray& json)
{
    if (json.size() > kLargestVerdict) {
        return Error{ErrorCode::Parse, u"the answer is longer than any verdict"_s};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.trimmed(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return Error{ErrorCode::Parse, u"the answer is not a JSON object: "_s + problem.errorString()};
    }
    Reader reader(document.object());
    Verdict verdict;
    verdict.isChartReadable = reader.flag("chart_readable");
    verdict.symbolSeen = reader.textOrNull("symbol_seen", 80);
    verdict.timeframeSeen = reader.textOrNull("timeframe_seen", 40);
    verdict.observations = reader.texts("observations", 8, kShortText);
    verdict.reasoning = reader.text("reasoning", kLongText);
    verdict.direction = VerdictDirection(reader.choice("direction", kDirections));
    readLevels(reader, verdict);
    verdict.invalidation = reader.textOrNull("invalidation", kShortText);
    readJudgement(reader, verdict);
    verdict.missing = reader.texts("missing_information", 6, kShortText);
    verdict.kind = VerdictKind(reader.choice("verdict", kKinds));
    verdict.confidence = reader.whole("confidence", 0, 100);
    verdict.headline = reader.text("headline", kShortText);
    if (reader.fault()) {
        return *reader.fault();
    }
    return verdict;
}

QByteArray writeVerdict(const Verdict& verdict)
{
    QJsonObject out = judgementOf(verdict);
    out.insert(u"chart_readable"_s, verdict.isChartReadable);
    out.insert(u"symbol_seen"_s, textOrNull(verdict.symbolSeen));
    out.insert(u"timeframe_seen"_s, textOrNull(verdict.timeframeSeen));
    out.insert(u"observations"_s, QJsonArray::fromStringList(verdict.observations));
    out.insert(u"reasoning"_s, verdict.reasoning);
    out.insert(u"direction"_s, QLatin1StringView(kDirections[static_cast<std::size_t>(verdict.direction)]));
    out.insert(u"entry"_s, QJsonValue());
    if (const auto& entry = verdict.entry) {
        out.insert(u"entry"_s,
                   QJsonObject{{u"type"_s, QLatin1StringView(kOrders[static_cast<std::size_t>(entry->order)])},
                               {u"price"_s, numberOf(entry->price)},
                               {u"zone_low"_s, numberOf(entry->zoneLow)},
                               {u"zone_high"_s, numberOf(entry->zoneHigh)}});
    }
    out.insert(u"stop_loss"_s, numberOf(verdict.stopLoss));
    QJsonArray targets;
    for (const VerdictTarget& target : verdict.targets) {
        targets.append(QJsonObject{
            {u"price"_s, numberOf(target.price)}, {u"size_percent"_s, target.sizePercent}, {u"why"_s, target.why}});
    }
    out.insert(u"targets"_s, targets);
    QJsonArray cited;
    for (const CitedLevel& level : verdict.cited) {
        cited.append(QJsonObject{{u"id"_s, level.id}, {u"price"_s, numberOf(level.price)}});
    }
    out.insert(u"cited_levels"_s, cited);
    out.insert(u"invalidation"_s, textOrNull(verdict.invalidation));
    QJsonArray risks;
    for (const VerdictRisk& risk : verdict.risks) {
        risks.append(
            QJsonObject{{u"severity"_s, QLatin1StringView(kSeverities[static_cast<std::size_t>(risk.severity)])},
                        {u"text"_s, risk.text}});
    }
    out.insert(u"risks"_s, risks);
    out.insert(u"missing_information"_s, QJsonArray::fromStringList(verdict.missing));
    out.insert(u"verdict"_s, QLatin1StringView(nameOf(verdict.kind)));
    out.insert(u"confidence"_s, verdict.confidence);
    out.insert(u"headline"_s, verdict.headline);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

} // namespace elite
