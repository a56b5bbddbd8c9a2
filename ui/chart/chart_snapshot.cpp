// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_snapshot.h"

#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"

#include <QJsonArray>
#include <QPainter>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const char* nameOf(chart::PriceMode mode)
{
    switch (mode) {
    case chart::PriceMode::Logarithmic:
        return "logarithmic";
    case chart::PriceMode::Percent:
        return "percent";
    case chart::PriceMode::Linear:
        break;
    }
    return "linear";
}

} // namespace

double ChartSnapshot::priceAt(double y) const
{
    if (y < plot.top() || y > plot.bottom() + 1) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    chart::PriceScale scale;
    scale.setMode(mode);
    scale.setHeight(plot.height());
    scale.setRange(low, high);
    return scale.priceAt(y - plot.top());
}

int ChartSnapshot::barAt(double x) const
{
    const double index = std::floor((x - firstX) / barWidth + 0.5);
    return index >= 0 && index < static_cast<double>(times.size()) ? static_cast<int>(index) : -1;
}

QJsonObject ChartSnapshot::map() const
{
    QJsonArray bars;
    for (const std::int64_t time : times) {
        bars.append(static_cast<double>(time));
    }
    return {{u"symbol"_s, symbol},
            {u"timeframe"_s, timeframe},
            {u"caption"_s, caption},
            {u"plot"_s, QJsonArray{plot.x(), plot.y(), plot.width(), plot.height()}},
            {u"scale"_s, QString::fromLatin1(nameOf(mode))},
            {u"price_low"_s, low},
            {u"price_high"_s, high},
            {u"percent_reference"_s, reference},
            {u"first_bar_x"_s, firstX},
            {u"bar_width"_s, barWidth},
            {u"bar_times_us"_s, bars}};
}

ChartSnapshot snapshotOf(ChartView& view, const QString& world, const QString& source)
{
    const Theme& look = themeOf(&view);
    ChartSnapshot shot;
    const QPixmap picture = view.grab();
    const double ratio = picture.devicePixelRatio();
    const int strip = look.lineHeight(TypeRole::Body) + look.space(2);
    const bool isBlind = view.isBlind();
    shot.symbol = isBlind ? QString() : view.source().symbol;
    shot.timeframe = QString::fromLatin1(view.source().timeframe.toText());
    shot.caption = world + u" \u00B7 "_s + (isBlind ? u"BLIND"_s : shot.symbol) + u' ' + shot.timeframe
        + (source.isEmpty() ? QString() : u" \u00B7 "_s + source);
    shot.image = QImage(QSize(view.width(), view.height() + strip) * ratio, QImage::Format_RGB32);
    shot.image.setDevicePixelRatio(ratio);
    QPainter painter(&shot.image);
    painter.fillRect(QRect(0, 0, view.width(), strip), look.color(ColorRole::PaperWash));
    painter.setFont(look.font(TypeRole::Strong));
    painter.setPen(look.color(ColorRole::PaperText));
    painter.drawText(QRect(look.space(3), 0, view.width(), strip), Qt::AlignVCenter | Qt::AlignLeft, shot.caption);
    painter.drawPixmap(0, strip, picture);
    painter.end();

    const ChartPane& pane = view.panes().front();
    const chart::TimeScale& time = view.timeScale();
    shot.plot = QRect(QPoint(0, static_cast<int>(std::lround((strip + pane.rect.top()) * ratio))),
                      QSize(static_cast<int>(std::lround(pane.rect.width() * ratio)),
                            static_cast<int>(std::lround(pane.rect.height() * ratio))));
    shot.mode = pane.scale.mode();
    shot.low = pane.scale.low();
    shot.high = pane.scale.high();
    shot.reference = pane.scale.reference();
    shot.barWidth = time.barWidth() * ratio;
    const auto count = view.data().size();
    const auto first = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(time.firstVisible())), 0, count);
    const auto last = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(time.lastVisible())), first, count);
    shot.firstX = time.xOf(static_cast<double>(first) + 0.5) * ratio;
    for (std::int64_t bar = first; bar < last && !isBlind; ++bar) {
        shot.times.push_back(view.data().bar(bar).time);
    }
    return shot;
}

} // namespace elite
