// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

using namespace Qt::StringLiterals;

namespace elite::alerts {

namespace {

constexpr const char* kReaches[] = {"segment", "forward", "both"};
constexpr const char* kCrossings[] = {"any", "up", "down"};
constexpr const char* kRepeats[] = {"once", "every_time"};
constexpr const char* kSubjects[] = {"price", "indicator", "position", "stale", "loss_room"};

template <std::size_t N> std::optional<std::size_t> indexOf(const QJsonValue& word, const char* const (&names)[N])
{
    for (std::size_t i = 0; i < N; ++i) {
        if (word.toString() == QLatin1StringView(names[i])) {
            return i;
        }
    }
    return std::nullopt;
}

// Beyond 2^53 a number of JSON is not exact, so whole numbers are texts.
QString textOf(std::int64_t number)
{
    return QString::number(number);
}

std::int64_t wholeOf(const QJsonValue& value)
{
    return value.toString().toLongLong();
}

QJsonObject jsonOf(const PriceLine& line)
{
    return {{u"from"_s, textOf(line.a.time)},
            {u"from_price"_s, line.a.price},
            {u"to"_s, textOf(line.b.time)},
            {u"to_price"_s, line.b.price},
            {u"reach"_s, QLatin1StringView(kReaches[static_cast<std::size_t>(line.reach)])}};
}

} // namespace

QByteArray toJson(const Alert& alert)
{
    QJsonArray lines;
    for (const PriceLine& line : alert.lines) {
        lines.append(jsonOf(line));
    }
    const QJsonObject object{{u"id"_s, textOf(alert.id)},
                             {u"instrument"_s, alert.instrument},
                             {u"symbol"_s, alert.symbol},
                             {u"what"_s, alert.what},
                             {u"drawing"_s, textOf(alert.drawing)},
                             {u"lines"_s, lines},
                             {u"crossing"_s, QLatin1StringView(kCrossings[static_cast<std::size_t>(alert.crossing)])},
                             {u"repeat"_s, QLatin1StringView(kRepeats[static_cast<std::size_t>(alert.repeat)])},
                             {u"on"_s, alert.isOn},
                             {u"last_fired"_s, textOf(alert.lastFired)},
                             {u"times_fired"_s, alert.timesFired},
                             {u"subject"_s, QLatin1StringView(kSubjects[static_cast<std::size_t>(alert.subject)])},
                             {u"measure"_s, alert.measure}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Alert> alertOf(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto crossing = indexOf(object.value(u"crossing"_s), kCrossings);
    const auto repeat = indexOf(object.value(u"repeat"_s), kRepeats);
    Alert alert;
    alert.id = wholeOf(object.value(u"id"_s));
    alert.instrument = object.value(u"instrument"_s).toString();
    alert.symbol = object.value(u"symbol"_s).toString();
    alert.what = object.value(u"what"_s).toString();
    alert.drawing = wholeOf(object.value(u"drawing"_s));
    alert.isOn = object.value(u"on"_s).toBool(true);
    alert.lastFired = wholeOf(object.value(u"last_fired"_s));
    alert.timesFired = object.value(u"times_fired"_s).toInt();
    alert.measure = object.value(u"measure"_s).toString();
    // Earlier versions knew prices only.
    const auto subject = object.contains(u"subject"_s) ? indexOf(object.value(u"subject"_s), kSubjects)
                                                       : std::optional<std::size_t>(0);
    alert.subject = static_cast<Subject>(subject.value_or(0));
    bool isKnown = crossing && repeat && subject;
    for (const auto value : object.value(u"lines"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const auto reach = indexOf(one.value(u"reach"_s), kReaches);
        isKnown = isKnown && reach;
        alert.lines.push_back({{wholeOf(one.value(u"from"_s)), one.value(u"from_price"_s).toDouble()},
                               {wholeOf(one.value(u"to"_s)), one.value(u"to_price"_s).toDouble()},
                               static_cast<Reach>(reach.value_or(0))});
    }
    alert.crossing = static_cast<Crossing>(crossing.value_or(0));
    alert.repeat = static_cast<Repeat>(repeat.value_or(0));
    if (!isKnown || !isSound(alert)) {
        return Error{ErrorCode::Parse, u"this is no alert"_s};
    }
    return alert;
}

} // namespace elite::alerts
