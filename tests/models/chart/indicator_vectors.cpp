// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/chart/indicator_vectors.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace elite::indicators::test {

std::vector<Series> runOver(const std::vector<BarValues>& bars, QByteArrayView id, const ParameterValues& values)
{
    const auto made = makeIndicator(id, values);
    if (!made) {
        qWarning("%s: %s", id.toByteArray().constData(), qPrintable(made.error().detail));
        return {};
    }
    const std::size_t count = findIndicator(id)->outputs.size();
    std::vector<Series> result(count, Series(bars.size(), kNone));
    Series out(count);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        (*made)->update(bars[i], out);
        for (std::size_t k = 0; k < count; ++k) {
            result[k][i] = out[k];
        }
    }
    return result;
}

QString vectorFolder()
{
    QString root = qEnvironmentVariable("ELITE_SHARED_DATA");
    if (root.isEmpty()) {
        root = qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/../shared/data");
    }
    const QString folder = root + QStringLiteral("/vectors/domain/indicators");
    return QFileInfo::exists(folder) ? folder : QString();
}

QJsonObject readVectors(const QString& name)
{
    QFile file(vectorFolder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

Series toSeries(const QJsonValue& array)
{
    Series series;
    for (const auto value : array.toArray()) {
        series.push_back(value.isDouble() ? value.toDouble() : value.isBool() ? (value.toBool() ? 1.0 : 0.0) : kNone);
    }
    return series;
}

std::vector<BarValues> readBars(const QString& name)
{
    const QJsonObject file = readVectors(name);
    const Series open = toSeries(file[QLatin1String("open")]);
    const Series high = toSeries(file[QLatin1String("high")]);
    const Series low = toSeries(file[QLatin1String("low")]);
    const Series close = toSeries(file[QLatin1String("close")]);
    const Series volume = toSeries(file[QLatin1String("volume")]);
    const QJsonArray dates = file[QLatin1String("date")].toArray();
    std::vector<BarValues> bars;
    for (std::size_t i = 0; i < close.size(); ++i) {
        const QDate date = QDate::fromString(dates.at(static_cast<qsizetype>(i)).toString(), Qt::ISODate);
        const std::int64_t day = date.isValid() ? QDate(1970, 1, 1).daysTo(date) : static_cast<std::int64_t>(i);
        bars.push_back({open[i], high[i], low[i], close[i], volume[i], day * 86'400'000'000});
    }
    return bars;
}

QString difference(const Series& actual, const Series& expected, double tolerance, int offset, Tolerance kind)
{
    const int count = static_cast<int>(actual.size());
    if (count < offset + static_cast<int>(expected.size())) {
        return QStringLiteral("%1 values, expected %2").arg(count).arg(offset + static_cast<int>(expected.size()));
    }
    for (int i = 0; i < count; ++i) {
        const int j = i - offset;
        const bool inside = j >= 0 && j < static_cast<int>(expected.size());
        const double want = inside ? expected[static_cast<std::size_t>(j)] : kNone;
        const double got = actual[static_cast<std::size_t>(i)];
        if (j >= static_cast<int>(expected.size())) {
            break;
        }
        const bool same = has(want)
            ? std::abs(got - want) <= tolerance * (kind == Tolerance::Relative ? std::max(1.0, std::abs(want)) : 1.0)
            : !has(got);
        if (!same) {
            return QStringLiteral("bar %1: expected %2, got %3").arg(i).arg(want, 0, 'g', 14).arg(got, 0, 'g', 14);
        }
    }
    return {};
}

} // namespace elite::indicators::test
