// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_chart.h"

#include "ui/chart/chart_panel.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/order_layer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoachChart)
};

constexpr std::size_t kMostTaken = 1500; ///< averages over 50 bars have settled long before
constexpr int kMostDrawings = 20;
constexpr int kMostStudyValues = 16;
constexpr std::size_t kMostAnchorsTold = 4;

Decimal onGrid(double value, const Decimal& tick)
{
    const auto exact
        = std::isfinite(value) ? Decimal::parse(QByteArray::number(value, 'f', 10)) : Result<Decimal>(Error{});
    const auto steps = exact ? exact->inSteps(tick, Rounding::HalfEven) : Result<std::int64_t>(Error{});
    const auto count = steps ? Decimal::fromParts(*steps, 0) : Result<Decimal>(Error{});
    return count ? Decimal::multiply(*count, tick, tick.scale(), Rounding::HalfEven).valueOr(Decimal()) : Decimal();
}

/// One past the last bar that is seen.
std::int64_t visibleEnd(const ChartView& view)
{
    const auto last = static_cast<std::int64_t>(std::ceil(view.timeScale().lastVisible()));
    return std::clamp<std::int64_t>(last, 0, view.data().size());
}

/// What a drawing is, for the model: its kind and where it hangs.
QString noteOf(const chart::Drawing& drawing, const Decimal& tick, bool tellsTimes)
{
    QString out = QString::fromLatin1(chart::infoOf(drawing.kind).id).replace(u'_', u' ');
    for (std::size_t i = 0; i < drawing.anchors.size() && i < kMostAnchorsTold; ++i) {
        const chart::Anchor& anchor = drawing.anchors[i];
        out += i == 0 ? u" from "_s : u" to "_s;
        if (tellsTimes) {
            out += QString::fromLatin1(toIso(fromMicros(anchor.time), TimePrecision::Seconds)) + u' ';
        }
        out += QString::fromLatin1(onGrid(anchor.price, tick).toText());
    }
    return drawing.text.isEmpty() ? out : out + u", "_s + drawing.text;
}

/// The price of a straight line at a time; its last end where it does not reach.
double lineAt(const chart::Drawing& line, std::int64_t time)
{
    const chart::Anchor& a = line.anchors[0];
    const chart::Anchor& b = line.anchors[1];
    const bool reaches = line.kind != chart::DrawingKind::TrendLine
        || (time >= std::min(a.time, b.time) && time <= std::max(a.time, b.time));
    if (a.time == b.time || !reaches) {
        return b.price;
    }
    return a.price + (b.price - a.price) * static_cast<double>(time - a.time) / static_cast<double>(b.time - a.time);
}

void addDrawings(ChartFacts& facts, const DrawingLayer& layer, std::int64_t lastTime, bool tellsTimes)
{
    using Kind = chart::DrawingKind;
    int count = 0;
    for (const chart::Drawing& drawing : layer.drawings().all()) {
        const bool hasNoPrice = drawing.kind == Kind::VerticalLine || drawing.kind == Kind::Ruler
            || drawing.kind == Kind::AnchoredVwap || drawing.kind == Kind::VolumeProfile;
        if (layer.areAllHidden() || drawing.isHidden || drawing.anchors.empty() || hasNoPrice
            || count == kMostDrawings) {
            continue;
        }
        const QString id = u"D%1"_s.arg(++count);
        const QString note = noteOf(drawing, facts.tickSize, tellsTimes);
        const auto add = [&](const QString& name, double price) {
            const Decimal value = onGrid(price, facts.tickSize);
            if (value.isPositive()) {
                facts.levels.push_back({name, LevelKind::Drawing, Price(value), note.left(kMostNote)});
            }
        };
        const bool isLine
            = drawing.kind == Kind::TrendLine || drawing.kind == Kind::Ray || drawing.kind == Kind::ExtendedLine;
        const bool isBox = drawing.kind == Kind::Rectangle || drawing.kind == Kind::FibRetracement
            || drawing.kind == Kind::LongPosition || drawing.kind == Kind::ShortPosition;
        if (isLine && drawing.anchors.size() > 1) {
            add(id, lineAt(drawing, lastTime));
        } else if (isBox) {
            for (std::size_t i = 0; i < drawing.anchors.size() && i < kMostAnchorsTold; ++i) {
                add(id + QChar(u'a' + static_cast<int>(i)), drawing.anchors[i].price);
            }
        } else {
            add(id, drawing.anchors.front().price);
        }
    }
}

/// Their values at the last closed bar that is seen.
void addStudies(ChartFacts& facts, const ChartView& view, std::int64_t bar)
{
    int prices = 0;
    int told = 0;
    for (const Study& study : view.data().studies()) {
        for (std::size_t output = 0; output < study.outputCount() && !study.spec().isHidden; ++output) {
            const double value = study.value(output, bar);
            if (!std::isfinite(value) || !study.isPlotted(output) || ++told > kMostStudyValues) {
                continue;
            }
            const QString name = study.outputCount() == 1 || study.outputName(output).isEmpty()
                ? study.title()
                : study.title() + u' ' + study.outputName(output);
            if (study.pane() == indicators::Pane::Price && value > 0) {
                facts.levels.push_back({u"S%1"_s.arg(++prices), LevelKind::Study, Price(onGrid(value, facts.tickSize)),
                                        name.left(kMostNote)});
            } else if (const auto exact = Decimal::parse(QByteArray::number(value, 'f', 4))) {
                facts.readings.push_back({name.left(kMostNote), exact->trimmed()});
            }
        }
    }
}

std::optional<PriceAxis> axisOf(const ChartSnapshot& shot)
{
    const auto exact = [](double price) {
        return Price(std::isfinite(price) ? Decimal::parse(QByteArray::number(price, 'f', 8)).valueOr(Decimal())
                                          : Decimal());
    };
    const PriceAxis axis{shot.plot.top(), exact(shot.high), shot.plot.bottom() + 1, exact(shot.low),
                         shot.mode == chart::PriceMode::Logarithmic};
    return axis.isSound() ? std::optional(axis) : std::nullopt;
}

/// Neither name nor date may reach the model, or it would know what came next; without them nothing can be scored.
void hideWhere(ChartFacts& facts)
{
    facts.symbol = hiddenSymbol();
    facts.isUnscored = true;
    facts.venue.clear();
    if (facts.hasCandles()) {
        const auto shift = facts.candles.front().openTime - fromMicros(946'684'800'000'000); // 2000-01-01
        for (Candle& candle : facts.candles) {
            candle.openTime -= shift;
            candle.closeTime -= shift;
        }
    }
}

} // namespace

QString hiddenSymbol()
{
    return Words::tr("hidden");
}

std::vector<Candle> candlesOf(const ChartView& view, const Decimal& tickSize, std::int64_t end)
{
    std::vector<Candle> out;
    const auto& bars = view.data().bars();
    const Timeframe timeframe = view.source().timeframe;
    const std::size_t last = end < 0 ? bars.size() : std::min(bars.size(), static_cast<std::size_t>(end));
    const std::size_t first = last > kMostTaken ? last - kMostTaken : 0;
    for (std::size_t i = first; i < last; ++i) {
        Candle candle;
        candle.openTime = fromMicros(bars[i].time);
        candle.closeTime = timeframe.next(candle.openTime);
        candle.open = Price(onGrid(bars[i].open, tickSize));
        candle.high = Price(onGrid(bars[i].high, tickSize));
        candle.low = Price(onGrid(bars[i].low, tickSize));
        candle.close = Price(onGrid(bars[i].close, tickSize));
        candle.volume = Quantity(
            Decimal::parseRounded(QByteArray::number(std::isfinite(bars[i].volume) ? bars[i].volume : 0, 'f', 6), 4,
                                  Rounding::HalfEven)
                .valueOr(Decimal()));
        candle.state = i + 1 == bars.size() ? CandleState::Forming : CandleState::Closed;
        out.push_back(candle);
    }
    return out;
}

CoachChart coachChartOf(ChartPanel& panel, const Decimal& tickSize, const FeedInfo& feed)
{
    const ChartView& view = panel.view();
    CoachChart out;
    const ChartSnapshot shot = panel.snapshot();
    out.picture.image = shot.image.convertToFormat(QImage::Format_RGB32);
    out.picture.source = u"chart"_s;
    const double ratio = shot.image.devicePixelRatio();
    // The caption stands above the chart in the picture.
    const int above = shot.image.height() - static_cast<int>(std::lround(view.height() * ratio));
    for (const QRectF& tag : panel.orders().tagAreas()) {
        const QRect inPicture = QRectF(tag.topLeft() * ratio + QPointF(0, above), tag.size() * ratio).toAlignedRect();
        out.picture.suggestedMasks.append(inPicture.adjusted(-1, -1, 1, 1));
        out.picture.maskNames.append(Words::tr("order tag"));
    }

    ChartFacts& facts = out.facts;
    const std::int64_t end = visibleEnd(view);
    facts.symbol = view.source().symbol;
    facts.venue = view.source().venue;
    facts.timeframe = view.source().timeframe;
    facts.origin = feed.isSynthetic ? FeedOrigin::Synthetic : feed.origin;
    facts.tickSize = tickSize;
    facts.candles = candlesOf(view, tickSize, end);
    facts.isUnscored = end < view.data().size();
    facts.axis = axisOf(shot);
    facts.pictureRows = out.picture.image.height();
    const std::int64_t closed = facts.isUnscored ? end - 1 : end - 2; // The newest bar still forms.
    if (closed >= 0) {
        addStudies(facts, view, closed);
        addDrawings(facts, panel.drawings(), view.data().bar(closed).time, !feed.isBlind);
    }
    if (feed.isBlind) {
        hideWhere(facts);
    }
    return out;
}

} // namespace elite
