// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/setup/chart_file.h"

#include "models/chart/expression/expression.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace elite::chart {

namespace {

constexpr int kVersion = 1;
constexpr const char* kStyles[]
    = {"candles", "filled_candles", "hollow_candles", "bars", "line", "area", "baseline", "heikin_ashi"};
static_assert(std::size(kStyles) == kPriceStyleCount);
constexpr const char* kModes[] = {"linear", "logarithmic", "percent"};
constexpr const char* kDashes[] = {"solid", "dashed", "dotted"};
constexpr int kMostStudies = 50;

struct Flag
{
    const char* name;
    bool ChartSetup::*member;
};
constexpr Flag kFlags[] = {
    {"volume", &ChartSetup::volume},
    {"grid", &ChartSetup::grid},
    {"session_breaks", &ChartSetup::sessionBreaks},
    {"last_price", &ChartSetup::lastPrice},
    {"countdown", &ChartSetup::countdown},
    {"bid_ask", &ChartSetup::bidAsk},
    {"high_low", &ChartSetup::highLow},
};

QJsonArray numbers(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values) {
        array.append(value);
    }
    return array;
}

QJsonObject jsonOf(const StudySpec& spec)
{
    QJsonObject object;
    if (spec.isFormula()) {
        object.insert(u"formula"_s, QString::fromUtf8(spec.formula));
        object.insert(u"on_price"_s, spec.formulaOnPrice);
    } else {
        object.insert(u"id"_s, QString::fromLatin1(spec.id));
        std::vector<double> values;
        values.reserve(spec.values.size());
        for (std::size_t i = 0; i < spec.values.size(); ++i) {
            values.push_back(spec.values.real(i));
        }
        object.insert(u"values"_s, numbers(values));
    }
    if (spec.timeframe) {
        object.insert(u"timeframe"_s, QString::fromLatin1(spec.timeframe->toText()));
    }
    if (spec.on) {
        object.insert(u"on"_s, jsonOf(*spec.on));
        object.insert(u"on_output"_s, spec.onOutput);
    }
    if (spec.isHidden) {
        object.insert(u"hidden"_s, true);
    }
    if (spec.color >= 0) {
        object.insert(u"color"_s, spec.color);
    }
    return object;
}

QJsonObject jsonOf(const ChartSetup& setup)
{
    QJsonObject object{{u"style"_s, QString::fromLatin1(idOf(setup.style))},
                       {u"scale"_s, QString::fromLatin1(idOf(setup.mode))}};
    for (const Flag& flag : kFlags) {
        object.insert(QLatin1StringView(flag.name), setup.*flag.member);
    }
    QJsonArray studies;
    for (const StudySpec& spec : setup.studies) {
        studies.append(jsonOf(spec));
    }
    object.insert(u"studies"_s, studies);
    object.insert(u"pane_shares"_s, numbers(setup.paneShares));
    if (!setup.look.isPlain()) {
        QJsonObject colors;
        for (std::size_t i = 0; i < kLookColorCount; ++i) {
            if (const auto& color = setup.look.colors[i]) {
                const QString code = QString::number(*color, 16).rightJustified(6, u'0');
                colors.insert(QLatin1StringView(idOf(static_cast<LookColor>(i))), QString(u'#' + code));
            }
        }
        object.insert(u"colors"_s, colors);
    }
    return object;
}

QJsonObject jsonOf(const Drawing& drawing)
{
    QJsonArray anchors;
    for (const Anchor& anchor : drawing.anchors) {
        // Microseconds stay below 2^53 until the year 2255; a double keeps them exactly.
        anchors.append(QJsonObject{{u"time"_s, static_cast<double>(anchor.time)}, {u"price"_s, anchor.price}});
    }
    QJsonObject object{{u"kind"_s, QString::fromLatin1(infoOf(drawing.kind).id)},
                       {u"anchors"_s, anchors},
                       {u"color"_s, drawing.style.color},
                       {u"width"_s, drawing.style.width},
                       {u"dash"_s, QString::fromLatin1(kDashes[static_cast<std::size_t>(drawing.style.dash)])},
                       {u"filled"_s, drawing.style.isFilled}};
    if (!drawing.text.isEmpty()) {
        object.insert(u"text"_s, drawing.text);
    }
    if (!drawing.levels.empty()) {
        object.insert(u"levels"_s, numbers(drawing.levels));
    }
    if (drawing.key != 0) {
        object.insert(u"key"_s, QString::number(drawing.key)); // as text: beyond 2^53
    }
    if (drawing.isLocked) {
        object.insert(u"locked"_s, true);
    }
    if (drawing.isHidden) {
        object.insert(u"hidden"_s, true);
    }
    return object;
}

/// The first thing that is wrong ends the reading; `path` says where it was.
struct Refusal
{
    QByteArray path;
    QString reason;
};

class Reader
{
public:
    Result<ChartFile> read(const QByteArray& json)
    {
        if (json.size() > kMaxChartFile) {
            return Error{ErrorCode::Parse, u"the file is larger than 8 MiB"_s};
        }
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError) {
            const int line = 1 + static_cast<int>(json.left(problem.offset).count('\n'));
            return Error{ErrorCode::Parse, u"line %1: %2"_s.arg(line).arg(problem.errorString())};
        }
        ChartFile file;
        if (!document.isObject()) {
            refuse({}, u"a chart file is an object"_s);
        } else {
            readFile(document.object(), file);
        }
        if (m_refusal) {
            return Error{ErrorCode::Parse,
                         u"line %1: %2%3"_s.arg(lineOf(json, m_refusal->path))
                             .arg(m_refusal->path.isEmpty() ? QString() : QString::fromUtf8(m_refusal->path) + u' ',
                                  m_refusal->reason)};
        }
        return file;
    }

private:
    void refuse(const QByteArray& path, const QString& reason)
    {
        if (!m_refusal) {
            m_refusal = Refusal{path, reason};
        }
    }
    static QByteArray sub(const QByteArray& path, const char* name)
    {
        return path.isEmpty() ? QByteArray(name) : path + '.' + name;
    }
    void onlyThese(const QJsonObject& object, const QByteArray& path, std::initializer_list<const char*> names)
    {
        for (const QString& key : object.keys()) {
            const bool known = std::any_of(names.begin(), names.end(),
                                           [&](const char* name) { return key == QLatin1StringView(name); });
            if (!known) {
                refuse(sub(path, key.toUtf8().constData()), u"is not known here"_s);
            }
        }
    }
    double number(const QJsonObject& object, const QByteArray& path, const char* name, double low, double high,
                  std::optional<double> standard = std::nullopt)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (value.isUndefined() && standard) {
            return *standard;
        }
        const double read = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!(read >= low && read <= high)) {
            refuse(sub(path, name), u"must be a number from %1 to %2"_s.arg(low).arg(high));
            return low;
        }
        return read;
    }
    int whole(const QJsonObject& object, const QByteArray& path, const char* name, int low, int high, int standard)
    {
        const double read = number(object, path, name, low, high, standard);
        if (read != std::floor(read)) {
            refuse(sub(path, name), u"must be a whole number"_s);
        }
        return static_cast<int>(read);
    }
    bool flag(const QJsonObject& object, const QByteArray& path, const char* name, bool standard)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (!value.isUndefined() && !value.isBool()) {
            refuse(sub(path, name), u"must be true or false"_s);
        }
        return value.toBool(standard);
    }
    QString text(const QJsonObject& object, const QByteArray& path, const char* name, int longest)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > longest)) {
            refuse(sub(path, name), u"must be a text of at most %1 characters"_s.arg(longest));
        }
        return value.toString();
    }
    template <std::size_t N>
    std::size_t choice(const QJsonObject& object, const QByteArray& path, const char* name,
                       const char* const (&names)[N])
    {
        const QString word = text(object, path, name, 40);
        for (std::size_t i = 0; i < N; ++i) {
            if (word == QLatin1StringView(names[i])) {
                return i;
            }
        }
        if (object.contains(QLatin1StringView(name))) {
            refuse(sub(path, name), u"\"%1\" is not one of its values"_s.arg(word));
        }
        return 0;
    }
    std::vector<double> list(const QJsonObject& object, const QByteArray& path, const char* name, int most, double low,
                             double high)
    {
        std::vector<double> values;
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (value.isUndefined()) {
            return values;
        }
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > most) {
            refuse(sub(path, name), u"must be a list of at most %1 numbers"_s.arg(most));
            return values;
        }
        for (qsizetype i = 0; i < array.size(); ++i) {
            const double read = array.at(i).toDouble(std::numeric_limits<double>::quiet_NaN());
            if (!(read >= low && read <= high)) {
                refuse(sub(path, name) + '[' + QByteArray::number(i) + ']',
                       u"must be a number from %1 to %2"_s.arg(low).arg(high));
            }
            values.push_back(read);
        }
        return values;
    }
    template <class Each>
    void objects(const QJsonObject& object, const QByteArray& path, const char* name, int most, const Each& each)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (!value.isArray() || value.toArray().size() > most) {
            refuse(sub(path, name), u"must be a list of at most %1 entries"_s.arg(most));
            return;
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_refusal; ++i) {
            const QByteArray here = sub(path, name) + '[' + QByteArray::number(i) + ']';
            if (!array.at(i).isObject()) {
                refuse(here, u"must be an object"_s);
            }
            each(array.at(i).toObject(), here);
        }
    }

    void readFile(const QJsonObject& object, ChartFile& file)
    {
        onlyThese(object, {}, {"version", "setup", "drawings"});
        if (whole(object, {}, "version", 1, 1'000'000, 0) > kVersion) {
            refuse("version", u"is newer than this program"_s);
        }
        if (object.contains(u"setup"_s)) {
            if (!object.value(u"setup"_s).isObject()) {
                refuse("setup", u"must be an object"_s);
            }
            file.setup = readSetup(object.value(u"setup"_s).toObject());
        }
        if (object.contains(u"drawings"_s)) {
            file.drawings = DrawingList();
            objects(object, {}, "drawings", static_cast<int>(DrawingList::kMost),
                    [&](const QJsonObject& one, const QByteArray& path) {
                        const Drawing drawing = readDrawing(one, path);
                        if (!m_refusal && file.drawings->add(drawing) == 0) {
                            refuse(path, u"has the wrong number of anchors or values beyond their limits"_s);
                        }
                    });
        }
    }
    ChartSetup readSetup(const QJsonObject& object)
    {
        const QByteArray path = "setup";
        onlyThese(object, path,
                  {"style", "scale", "volume", "grid", "session_breaks", "last_price", "countdown", "bid_ask",
                   "high_low", "studies", "pane_shares", "colors"});
        ChartSetup setup;
        setup.style = static_cast<PriceStyle>(choice(object, path, "style", kStyles));
        setup.mode = static_cast<PriceMode>(choice(object, path, "scale", kModes));
        for (const Flag& one : kFlags) {
            setup.*one.member = flag(object, path, one.name, setup.*one.member);
        }
        setup.paneShares = list(object, path, "pane_shares", kMostStudies, 0.01, 0.95);
        if (object.contains(u"studies"_s)) {
            objects(object, path, "studies", kMostStudies, [&](const QJsonObject& one, const QByteArray& here) {
                setup.studies.push_back(readStudy(one, here));
            });
        }
        if (object.contains(u"colors"_s)) {
            setup.look = readLook(object.value(u"colors"_s), sub(path, "colors"));
        }
        return setup;
    }
    ChartLook readLook(const QJsonValue& value, const QByteArray& path)
    {
        ChartLook look;
        if (!value.isObject()) {
            refuse(path, u"must be an object"_s);
        }
        const QJsonObject object = value.toObject();
        onlyThese(object, path,
                  {"up_body", "down_body", "up_border", "down_border", "up_wick", "down_wick", "background", "grid"});
        for (std::size_t i = 0; i < kLookColorCount; ++i) {
            const char* name = idOf(static_cast<LookColor>(i));
            if (!object.contains(QLatin1StringView(name))) {
                continue;
            }
            const QString word = object.value(QLatin1StringView(name)).toString();
            const bool isColor
                = word.size() == 7 && word.at(0) == u'#' && std::all_of(word.begin() + 1, word.end(), [](QChar c) {
                      return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
                  });
            if (!isColor) {
                refuse(sub(path, name), u"must be a colour such as \"#26a69a\""_s);
                continue;
            }
            const Rgb color = word.mid(1).toUInt(nullptr, 16);
            look.colors[i] = color;
        }
        return look;
    }
    StudySpec readStudy(const QJsonObject& object, const QByteArray& path, int depth = 1)
    {
        onlyThese(object, path,
                  {"id", "values", "formula", "on_price", "hidden", "color", "timeframe", "on", "on_output"});
        StudySpec spec;
        spec.id = text(object, path, "id", 40).toLatin1();
        spec.formula = text(object, path, "formula", expression::kMaxCharacters).toUtf8();
        spec.formulaOnPrice = flag(object, path, "on_price", false);
        spec.isHidden = flag(object, path, "hidden", false);
        spec.color = whole(object, path, "color", -1, 7, -1);
        spec.values = indicators::ParameterValues(list(object, path, "values", 20, -1e9, 1e9));
        if (object.contains(u"timeframe"_s)) {
            const auto timeframe = Timeframe::parse(text(object, path, "timeframe", 10).toLatin1());
            if (timeframe) {
                spec.timeframe = *timeframe;
            } else {
                refuse(sub(path, "timeframe"), timeframe.error().detail);
            }
        }
        if (object.contains(u"on"_s)) {
            if (!object.value(u"on"_s).isObject() || depth >= kMostOnEachOther) {
                refuse(sub(path, "on"), u"must be an indicator, at most %1 on each other"_s.arg(kMostOnEachOther));
            } else {
                spec.on = std::make_shared<const StudySpec>(
                    readStudy(object.value(u"on"_s).toObject(), sub(path, "on"), depth + 1));
            }
            spec.onOutput = whole(object, path, "on_output", 0, 30, 0);
        }
        if (const Done checked = checkStudy(spec); !checked) {
            refuse(sub(path, spec.isFormula() ? "formula" : "id"), checked.error().detail);
        }
        return spec;
    }
    Drawing readDrawing(const QJsonObject& object, const QByteArray& path)
    {
        onlyThese(object, path,
                  {"kind", "anchors", "color", "width", "dash", "filled", "text", "levels", "locked", "hidden", "key"});
        Drawing drawing;
        const QByteArray kind = text(object, path, "kind", 40).toLatin1();
        if (const auto known = drawingKindOf(kind)) {
            drawing.kind = *known;
        } else {
            refuse(sub(path, "kind"), u"\"%1\" is no drawing"_s.arg(QString::fromLatin1(kind)));
        }
        drawing.style.color = whole(object, path, "color", -1, 7, -1);
        drawing.style.width = whole(object, path, "width", 1, 4, 1);
        drawing.style.dash = static_cast<Dash>(choice(object, path, "dash", kDashes));
        drawing.style.isFilled = flag(object, path, "filled", true);
        drawing.text = text(object, path, "text", kMaxDrawingText);
        drawing.levels = list(object, path, "levels", 30, -100, 100);
        const QString key = text(object, path, "key", 20);
        bool isKey = true;
        drawing.key = key.isEmpty() ? 0 : key.toLongLong(&isKey);
        if (!isKey) {
            refuse(sub(path, "key"), u"must be a whole number as text"_s);
        }
        drawing.isLocked = flag(object, path, "locked", false);
        drawing.isHidden = flag(object, path, "hidden", false);
        objects(object, path, "anchors", kMaxAnchors, [&](const QJsonObject& one, const QByteArray& here) {
            onlyThese(one, here, {"time", "price"});
            drawing.anchors.push_back({static_cast<std::int64_t>(number(one, here, "time", -9e15, 9e15)),
                                       number(one, here, "price", std::numeric_limits<double>::min(), 1e18)});
        });
        return drawing;
    }

    std::optional<Refusal> m_refusal;
};

} // namespace

const char* idOf(PriceStyle style)
{
    return kStyles[static_cast<std::size_t>(style)];
}

const char* idOf(PriceMode mode)
{
    return kModes[static_cast<std::size_t>(mode)];
}

QByteArray toJson(const ChartFile& file)
{
    QJsonObject object{{u"version"_s, kVersion}};
    if (file.setup) {
        object.insert(u"setup"_s, jsonOf(*file.setup));
    }
    if (file.drawings) {
        QJsonArray drawings;
        for (const Drawing& drawing : file.drawings->all()) {
            drawings.append(jsonOf(drawing));
        }
        object.insert(u"drawings"_s, drawings);
    }
    return QJsonDocument(object).toJson();
}

Result<ChartFile> chartFileOf(const QByteArray& json)
{
    return Reader().read(json);
}

} // namespace elite::chart
