// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/model_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

static void initCoachResources()
{
    Q_INIT_RESOURCE(coach);
}

namespace elite {

namespace {

/// "1.25" USD per million is 1,250 of 1e-9 USD per token. More than three decimals would not be exact: refused.
Result<std::optional<qint64>> priceOf(const QJsonObject& row, const QString& member)
{
    if (!row.contains(member)) {
        return std::optional<qint64>();
    }
    const auto price = Decimal::parse(row.value(member).toString().toLatin1());
    const auto nano = price ? Decimal::multiply(*price, Decimal::fromInteger(1000), 3, Rounding::Down) : price;
    const auto whole = nano ? nano->rescaled(0, Rounding::Down) : nano;
    if (!whole || whole->isNegative() || *whole != *nano) {
        return Error{ErrorCode::Parse, member + u" is not a price like \"1.25\""_s};
    }
    return std::optional<qint64>(whole->mantissa());
}

Result<ImageTokenRule> imageRuleOf(const QJsonObject& image)
{
    ImageTokenRule rule;
    const QString kind = image.value(u"kind"_s).toString();
    if (image.isEmpty()) {
        return rule;
    }
    rule.kind = kind == u"tiles"_s ? ImageTokenRule::Kind::Tiles
        : kind == u"patches"_s     ? ImageTokenRule::Kind::Patches
                                   : ImageTokenRule::Kind::Unknown;
    rule.base = image.value(u"base"_s).toInt();
    rule.tile = image.value(u"tile"_s).toInt();
    rule.percent = image.value(u"percent"_s).toInt(100);
    rule.budget = image.value(u"budget"_s).toInt();
    rule.side = image.value(u"side"_s).toInt();
    if (rule.kind == ImageTokenRule::Kind::Unknown) {
        return Error{ErrorCode::Parse, u"image.kind is neither tiles nor patches"_s};
    }
    return rule;
}

Result<ModelInfo> modelOf(const QJsonObject& row)
{
    static const QRegularExpression kId(u"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"_s);
    ModelInfo model;
    model.id = row.value(u"id"_s).toString();
    model.isKnown = true;
    if (!kId.match(model.id).hasMatch()) {
        return Error{ErrorCode::Parse, u"a model without a proper id"_s};
    }
    for (const auto effort : row.value(u"efforts"_s).toArray()) {
        model.efforts.append(effort.toString());
    }
    const QString temperature = row.value(u"temperature"_s).toString(u"never"_s);
    model.temperature = temperature == u"always"_s ? TemperatureRule::Always
        : temperature == u"without_effort"_s       ? TemperatureRule::WithoutEffort
                                                   : TemperatureRule::Never;
    model.takesVerbosity = row.value(u"verbosity"_s).toBool();
    const std::array<std::pair<QString, std::optional<qint64>*>, 4> prices{{{u"input"_s, &model.input},
                                                                            {u"cached"_s, &model.cached},
                                                                            {u"cache_write"_s, &model.cacheWrite},
                                                                            {u"output"_s, &model.output}}};
    for (const auto& [member, place] : prices) {
        const auto price = priceOf(row, member);
        if (!price) {
            return Error{ErrorCode::Parse, model.id + u": "_s + price.error().detail};
        }
        *place = *price;
    }
    const QString shutdown = row.value(u"shutdown"_s).toString();
    model.shutdown = QDate::fromString(shutdown, Qt::ISODate);
    if (!shutdown.isEmpty() && !model.shutdown.isValid()) {
        return Error{ErrorCode::Parse, model.id + u": shutdown is not a date"_s};
    }
    const auto image = imageRuleOf(row.value(u"image"_s).toObject());
    if (!image) {
        return Error{ErrorCode::Parse, model.id + u": "_s + image.error().detail};
    }
    model.image = *image;
    return model;
}

} // namespace

Result<ModelTable> ModelTable::parse(const QByteArray& shipped, const QByteArray& own)
{
    ModelTable table;
    for (const QByteArray& json : {shipped, own}) {
        if (json.isEmpty()) {
            continue;
        }
        if (const Done merged = table.merge(json); !merged) {
            return merged.error();
        }
    }
    return table;
}

ModelTable ModelTable::load(const QString& ownFile, QString* complaint)
{
    initCoachResources();
    QFile shipped(u":/coach/models.json"_s);
    require(shipped.open(QIODevice::ReadOnly), "the model table is part of the program");
    const QByteArray ours = shipped.readAll();
    QFile own(ownFile);
    if (!ownFile.isEmpty() && own.open(QIODevice::ReadOnly)) {
        auto table = parse(ours, own.readAll());
        if (table) {
            return *table;
        }
        if (complaint != nullptr) {
            *complaint = ownFile + u": "_s + table.error().detail;
        }
    }
    auto table = parse(ours);
    require(table.hasValue(), "the shipped model table is sound");
    return *table;
}

Done ModelTable::merge(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || !root.value(u"models"_s).isArray()) {
        return Error{ErrorCode::Parse, u"not a table of models: "_s + problem.errorString()};
    }
    const QDate asOf = QDate::fromString(root.value(u"as_of"_s).toString(), Qt::ISODate);
    m_asOf = asOf.isValid() && (!m_asOf.isValid() || asOf > m_asOf) ? asOf : m_asOf;
    for (const auto row : root.value(u"models"_s).toArray()) {
        auto model = modelOf(row.toObject());
        if (!model) {
            return model.error();
        }
        const auto old = std::find_if(m_models.begin(), m_models.end(),
                                      [&](const ModelInfo& known) { return known.id == model->id; });
        if (old != m_models.end()) {
            *old = *model;
        } else {
            m_models.push_back(*model);
        }
    }
    return {};
}

ModelInfo ModelTable::find(const QString& id) const
{
    static const QRegularExpression kDate(u"-\\d{4}-\\d{2}-\\d{2}$"_s);
    QString plain = id;
    const auto known = [&](const QString& name) {
        return std::find_if(m_models.begin(), m_models.end(), [&](const ModelInfo& model) { return model.id == name; });
    };
    auto found = known(plain);
    if (found == m_models.end()) {
        plain = plain.mid(plain.lastIndexOf(u'/') + 1).remove(kDate);
        found = known(plain);
    }
    ModelInfo model = found == m_models.end() ? ModelInfo() : *found;
    model.id = id;
    return model;
}

int imageTokens(const ImageTokenRule& rule, int width, int height)
{
    if (width <= 0 || height <= 0) {
        return 0;
    }
    double w = width;
    double h = height;
    const auto shrinkTo = [&](double factor) {
        w *= std::min(1.0, factor);
        h *= std::min(1.0, factor);
    };
    if (rule.kind == ImageTokenRule::Kind::Tiles) {
        shrinkTo(2048 / std::max(w, h));
        shrinkTo(768 / std::min(w, h));
        const auto tiles = std::ceil(std::floor(w) / 512) * std::ceil(std::floor(h) / 512);
        return rule.base + rule.tile * static_cast<int>(tiles);
    }
    const int budget = rule.budget > 0 ? rule.budget : 2500;
    shrinkTo((rule.side > 0 ? rule.side : 2048) / std::max(w, h));
    const auto patches = [](double a, double b) { return std::ceil(a / 32) * std::ceil(b / 32); };
    double count = patches(w, h);
    if (count > budget) {
        // The service scales down so that whole patches fit the budget.
        const double shrink = std::sqrt(32.0 * 32.0 * budget / (w * h));
        const double across = w * shrink / 32;
        const double down = h * shrink / 32;
        const double fit = std::min(std::floor(across) / across, std::floor(down) / down);
        count = std::min<double>(budget, patches(w * shrink * fit, h * shrink * fit));
    }
    return static_cast<int>(count * (rule.kind == ImageTokenRule::Kind::Patches ? rule.percent : 100) / 100);
}

int guessedTokens(qsizetype bytes)
{
    return static_cast<int>(std::min<qsizetype>(bytes / 3 + 1, 10'000'000));
}

std::optional<qint64> nanoUsdOf(const ModelInfo& model, const TokenUsage& usage)
{
    if (!usage.isKnown || !model.input || !model.output) {
        return std::nullopt;
    }
    const qint64 plain = std::max<qint64>(0, usage.input - usage.cached - usage.cacheWritten);
    return plain * *model.input + usage.cached * model.cached.value_or(*model.input)
        + usage.cacheWritten * model.cacheWrite.value_or(*model.input) + usage.output * *model.output;
}

} // namespace elite
