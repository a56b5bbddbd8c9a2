// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartView shows and where; events are in chart_input.cpp, painting in chart_paint.cpp and chart_axes.cpp.
#include "ui/chart/chart_view.h"

#include "ui/base/theme_manager.h"
#include "ui/chart/chart_accessible.h"
#include "ui/chart/setup_history.h"

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr double kDefaultBarWidth = 9;
constexpr double kBarsAfterEnd = 8; ///< room to the right of the newest bar
constexpr double kSubPaneShare = 0.19;
constexpr double kAllSubPanes = 0.6;
constexpr int kLeastPane = 40;
constexpr int kLegendPause = 80; // milliseconds
constexpr int kAroundBar = 4; ///< pixels that dots and borders may reach beyond it

/// The same values, whatever they look like.
bool isSameStudy(chart::StudySpec a, const chart::StudySpec& b)
{
    a.isHidden = b.isHidden;
    a.color = b.color;
    return a == b;
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_kinetic([this](double pixels) {
        m_time.pan(-pixels);
        invalidate();
    })
{
    installChartAccessibility(); // before anything makes a screen reader ask what this is
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Price chart"));
    grabGesture(Qt::PinchGesture);
    m_panes.push_back({});
    m_panes.front().isPrice = true;
    m_legendPause.setSingleShot(true);
    m_legendPause.setInterval(kLegendPause);
    connect(&m_legendPause, &QTimer::timeout, this, [this] { update(legendArea()); });
}

ChartView::~ChartView() = default;

void ChartView::setSource(const ChartSource& source)
{
    m_source = source;
    m_source.decimals = std::clamp(source.decimals, 0, 15);
    m_data.setTimeframe(source.timeframe);
    setAccessibleName(
        tr("Price chart, %1 %2")
            .arg(m_blind ? tr("hidden symbol") : source.symbol, QString::fromLatin1(source.timeframe.toText())));
    invalidate();
}

void ChartView::setBars(std::vector<indicators::BarValues> bars, Place place)
{
    const bool atEnd = m_time.isAtEnd() || m_data.size() == 0;
    const std::int64_t edge = chart::timeOfBar(m_data.times(), m_time.lastVisible());
    m_data.setBars(std::move(bars));
    m_time.setBarCount(m_data.size());
    m_cursorBar.reset();
    m_hasHistory = true;
    m_historyAsked = false;
    m_kinetic.stop();
    if (place == Place::End) {
        m_autoScale = true;
        m_time.show(0, m_time.width() / kDefaultBarWidth);
        m_time.showEnd(kBarsAfterEnd);
    } else if (atEnd) {
        m_time.showEnd(kBarsAfterEnd);
    } else {
        const double last = chart::barOfTime(m_data.times(), edge);
        m_time.show(last - m_time.width() / m_time.barWidth(), last);
    }
    invalidate();
}

void ChartView::prependBars(const std::vector<indicators::BarValues>& older)
{
    const std::int64_t count = m_data.prepend(older);
    m_historyAsked = false;
    if (count == 0) {
        m_hasHistory = false;
        return;
    }
    m_time.prepended(count);
    if (m_cursorBar) {
        *m_cursorBar += count;
    }
    invalidate();
}

bool ChartView::updateBar(const indicators::BarValues& bar)
{
    const bool follow = m_time.isAtEnd();
    const std::int64_t before = m_data.size();
    const indicators::BarValues old = before > 0 ? m_data.bars().back() : indicators::BarValues();
    if (!m_data.update(bar)) {
        return false;
    }
    if (m_data.size() > before) {
        m_time.setBarCount(m_data.size());
        if (follow && before > 0) {
            m_time.pan(m_time.barWidth());
        } else if (before == 0) {
            m_time.showEnd(kBarsAfterEnd);
        }
        invalidate();
        return true;
    }
    if (m_sceneDirty) {
        return true;
    }
    std::vector<std::pair<double, double>> ranges;
    for (const ChartPane& pane : m_panes) {
        ranges.emplace_back(pane.scale.low(), pane.scale.high());
    }
    scaleToVisible();
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (ranges[i] != std::pair(m_panes[i].scale.low(), m_panes[i].scale.high())) {
            invalidate();
            return true;
        }
    }
    // Same scale: only the last bars' strip and the labels beside it change.
    const int axis = plotArea().right() + 1;
    const QRect strip = stripOfLastBars();
    m_damageFrom = strip.left();
    m_damageTo = strip.right() + 1;
    update(strip);
    if (m_setup.highLow && (bar.high != old.high || bar.low != old.low)) {
        update(plotArea());
    }
    if (m_legendDrawn.intersects(strip)) {
        update(legendArea()); // a word is never half old and half new
    }
    updateAxisLabels();
    if (m_setup.lastPrice) {
        update(m_lastPriceLine);
        m_lastPriceLine = QRect(0, static_cast<int>(map().yOf(bar.close)) - 1, axis, 3);
        update(m_lastPriceLine);
    }
    if (m_cursorBar) {
        update(m_crosshairArea);
        update(areaOf(crosshair()));
    }
    if (currentBar() == m_data.size() - 1 && !m_legendPause.isActive()) {
        m_legendPause.start();
    }
    return true;
}

/// Where the newest bar can be seen, and what is drawn ahead of it or behind it.
QRect ChartView::stripOfLastBars() const
{
    int back = 0;
    int ahead = 0;
    for (const Study& study : m_data.studies()) {
        for (std::size_t i = 0; i < study.outputCount(); ++i) {
            back = std::min(back, study.shift(i));
            ahead = std::max(ahead, study.shift(i));
        }
    }
    const int axis = plotArea().right() + 1;
    const auto x = [this](std::int64_t bar) { return std::clamp(m_time.xOf(static_cast<double>(bar)), -9.0, 1e6); };
    const int from = std::clamp(static_cast<int>(std::floor(x(m_data.size() - 3 + back))), 0, axis);
    const bool isFollowed = std::any_of(m_layers.begin(), m_layers.end(),
                                        [](const ChartLayer* layer) { return layer->followsLastBar(); });
    const int to = isFollowed
        ? axis
        : std::clamp(static_cast<int>(std::ceil(x(m_data.size() + ahead))) + kAroundBar, from, axis);
    return {from, 0, to - from, plotArea().height()};
}

void ChartView::setNow(std::int64_t microseconds)
{
    const std::int64_t second = 1'000'000;
    const bool seen = microseconds / second != m_now / second;
    m_now = microseconds;
    if (seen && m_setup.countdown) {
        const int axis = plotArea().right() + 1;
        update(QRect(axis, 0, width() - axis, m_panes.front().rect.height()));
    }
}

void ChartView::setQuote(double bid, double ask)
{
    if (bid == m_bid && ask == m_ask) {
        return;
    }
    const auto updateLines = [this] {
        for (const double price : {m_bid, m_ask}) {
            if (std::isfinite(price)) {
                update(0, static_cast<int>(std::clamp(map().yOf(price), -9.0, 1e6)) - 1, plotArea().width(), 3);
            }
        }
    };
    const bool isSeen = m_setup.bidAsk && !m_sceneDirty;
    if (isSeen) {
        updateLines();
    }
    m_bid = bid;
    m_ask = ask;
    if (isSeen) {
        updateLines();
        updateAxisLabels();
    }
}

void ChartView::setSetup(const chart::ChartSetup& setup)
{
    const bool otherStudies = setup.studies != m_setup.studies;
    const bool otherScale = setup.mode != m_setup.mode;
    m_setup = setup;
    m_data.needHeikinAshi(setup.style == chart::PriceStyle::HeikinAshi);
    if (otherStudies) {
        m_data.removeStudies();
        std::vector<chart::StudySpec> taken;
        for (const chart::StudySpec& spec : setup.studies) {
            if (m_data.addStudy(spec)) {
                taken.push_back(spec);
            }
        }
        m_setup.studies = std::move(taken);
    }
    m_autoScale = m_autoScale || otherScale;
    layOut();
    Q_EMIT setupChanged();
}

bool ChartView::addStudy(const chart::StudySpec& spec)
{
    if (!m_data.addStudy(spec)) {
        return false;
    }
    m_setup.studies.push_back(spec);
    layOut();
    Q_EMIT setupChanged();
    return true;
}

bool ChartView::replaceStudy(std::size_t index, const chart::StudySpec& spec)
{
    const chart::StudySpec before = index < m_setup.studies.size() ? m_setup.studies[index] : chart::StudySpec();
    if (!m_data.replaceStudy(index, spec)) {
        return false;
    }
    m_setup.studies[index] = spec;
    // Those that look at it look at what it is now.
    for (std::size_t i = 0; i < m_setup.studies.size(); ++i) {
        chart::StudySpec& other = m_setup.studies[i];
        if (i != index && other.on && isSameStudy(*other.on, before)) {
            chart::StudySpec next = other;
            next.on = std::make_shared<const chart::StudySpec>(spec);
            if (m_data.replaceStudy(i, next)) {
                other = std::move(next);
            }
        }
    }
    layOut();
    Q_EMIT setupChanged();
    return true;
}

void ChartView::removeStudy(std::size_t index)
{
    if (index >= m_setup.studies.size()) {
        return;
    }
    m_data.removeStudy(index);
    m_setup.studies.erase(m_setup.studies.begin() + static_cast<std::ptrdiff_t>(index));
    layOut();
    Q_EMIT setupChanged();
}

void ChartView::setComparison(const QString& name, const std::vector<indicators::BarValues>& bars)
{
    const auto& known = m_data.comparisons();
    m_autoScale = m_autoScale
        || std::none_of(known.begin(), known.end(), [&](const Comparison& one) { return one.name == name; });
    m_data.setComparison(name, bars);
    invalidate();
}

void ChartView::removeComparison(const QString& name)
{
    m_data.removeComparison(name);
    invalidate();
}

void ChartView::setWatermark(const QString& text)
{
    if (text != m_watermark) {
        m_watermark = text;
        invalidate();
    }
}

void ChartView::setZone(chart::ZoneTable zone)
{
    m_zone = std::move(zone);
    invalidate();
}

void ChartView::setBlind(bool blind)
{
    m_blind = blind;
    setSource(m_source);
}

void ChartView::setZones(std::vector<ChartZone> zones)
{
    if (zones != m_zones) {
        m_zones = std::move(zones);
        m_sceneDirty = true;
    }
    update();
}

void ChartView::showBars(double first, double last)
{
    m_time.show(first, last);
    invalidate();
}

void ChartView::showEnd()
{
    m_time.showEnd(kBarsAfterEnd);
    invalidate();
}

bool ChartView::showTime(std::int64_t time)
{
    const std::int64_t bar = m_data.times().at(time);
    if (bar < 0) {
        return false;
    }
    const double half = m_time.width() / m_time.barWidth() / 2;
    m_time.show(static_cast<double>(bar) - half, static_cast<double>(bar) + half);
    m_cursorBar = bar;
    invalidate();
    Q_EMIT cursorMoved(bar);
    return true;
}

void ChartView::zoom(double factor)
{
    m_time.zoom(factor, m_time.width());
    invalidate();
}

void ChartView::fitPrices()
{
    m_autoScale = true;
    invalidate();
}

void ChartView::addLayer(ChartLayer* layer)
{
    m_layers.push_back(layer);
    layersChanged();
}

void ChartView::layersChanged()
{
    m_sceneDirty = true;
    update();
}

QString ChartView::undoText() const
{
    return m_history != nullptr ? m_history->undoText() : QString();
}

QString ChartView::redoText() const
{
    return m_history != nullptr ? m_history->redoText() : QString();
}

ChartMap ChartView::map() const
{
    return {m_time, m_panes.front().scale, m_data.times(), m_panes.front().rect};
}

std::int64_t ChartView::currentBar() const
{
    if (m_cursorBar) {
        return *m_cursorBar;
    }
    if (m_pointer && plotArea().contains(*m_pointer)) {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(m_time.barAt(m_pointer->x()))), 0,
                                        std::max<std::int64_t>(m_data.size() - 1, 0));
    }
    return m_data.size() - 1;
}

QRect ChartView::plotArea() const
{
    const Theme& look = themeOf(this);
    return {0, 0, std::max(1, width() - look.bar.priceAxis), std::max(1, height() - look.bar.timeAxis)};
}

void ChartView::layOut()
{
    const QRect plot = plotArea();
    std::vector<ChartPane> panes(1);
    std::vector<std::size_t> places; // pane of each study
    panes.front().isPrice = true;
    for (std::size_t i = 0; i < m_data.studies().size(); ++i) {
        const Study& study = m_data.studies()[i];
        std::size_t place = 0;
        if (study.pane() != indicators::Pane::Price) {
            // Beside what it looks at, if that is on the chart.
            const chart::StudySpec* base = study.spec().on.get();
            for (std::size_t k = 0; base != nullptr && k < i; ++k) {
                place = isSameStudy(m_data.studies()[k].spec(), *base) ? places[k] : place;
            }
            if (place == 0) {
                panes.emplace_back();
                place = panes.size() - 1;
            }
        }
        places.push_back(place);
        ChartPane* target = &panes[place];
        for (std::size_t k = 0; k < study.outputCount(); ++k) {
            if (study.isPlotted(k)) {
                target->lines.emplace_back(i, k);
            }
        }
    }
    const int hair = themeOf(this).border.hair;
    const std::size_t below = panes.size() - 1;
    m_setup.paneShares.resize(below, std::min(kSubPaneShare, kAllSubPanes / std::max(1.0, static_cast<double>(below))));
    int bottom = plot.height();
    for (std::size_t i = panes.size(); i-- > 1;) {
        const int wanted = static_cast<int>(std::lround(plot.height() * m_setup.paneShares[i - 1]));
        const int room = bottom - kLeastPane * static_cast<int>(i); // the panes above keep theirs
        const int each = std::clamp(wanted, std::min(kLeastPane, std::max(room, 2)), std::max(room, 2));
        panes[i].rect = QRect(0, bottom - each + hair, plot.width(), each - hair);
        bottom -= each;
    }
    panes.front().rect = QRect(0, 0, plot.width(), std::max(1, bottom));
    for (ChartPane& pane : panes) {
        pane.scale.setHeight(pane.rect.height());
    }
    if (!m_autoScale && !m_panes.empty()) {
        panes.front().scale.setMode(m_setup.mode);
        panes.front().scale.setReference(m_panes.front().scale.reference());
        panes.front().scale.setRange(m_panes.front().scale.low(), m_panes.front().scale.high());
    }
    m_panes = std::move(panes);
    m_time.setWidth(plot.width());
    invalidate();
}

void ChartView::invalidate()
{
    m_sceneDirty = true;
    update();
    askForHistory();
    Q_EMIT rangeChanged();
}

void ChartView::askForHistory()
{
    const double visible = m_time.lastVisible() - m_time.firstVisible();
    if (m_hasHistory && !m_historyAsked && m_data.size() > 0 && m_time.firstVisible() < visible / 2) {
        m_historyAsked = true;
        Q_EMIT historyWanted(m_data.bars().front().time);
    }
}

void ChartView::scaleToVisible()
{
    const auto first = static_cast<std::int64_t>(std::floor(m_time.firstVisible()));
    const auto last = static_cast<std::int64_t>(std::ceil(m_time.lastVisible()));
    for (ChartPane& pane : m_panes) {
        if (pane.isPrice && !m_autoScale) {
            continue;
        }
        chart::Extent extent;
        if (pane.isPrice) {
            extent = m_setup.style == chart::PriceStyle::HeikinAshi ? m_data.heikinExtent(first, last)
                                                                    : m_data.extent(first, last);
            const std::int64_t reference
                = std::clamp<std::int64_t>(first, 0, std::max<std::int64_t>(m_data.size() - 1, 0));
            pane.scale.setMode(m_setup.mode);
            pane.scale.setReference(m_data.size() > 0 ? m_data.bar(reference).close : 1);
            for (const Comparison& other : m_data.comparisons()) {
                const double factor = pane.scale.reference() / other.closes[reference];
                const chart::Extent range = other.closes.extent(first, last);
                if (std::isfinite(factor) && !range.isEmpty()) {
                    extent.add({range.low * factor, range.high * factor});
                }
            }
        }
        for (const auto& [study, output] : pane.lines) {
            const Study& shown = m_data.studies()[study];
            const int shift = shown.shift(output);
            // A price line far away from the price must not flatten the candles.
            if (!shown.spec().isHidden && (!pane.isPrice || shown.shape(output) != indicators::Shape::Step)) {
                extent.add(shown.series(output).extent(first - shift, last - shift));
            }
            if (shown.shape(output) == indicators::Shape::Histogram && !extent.isEmpty()) {
                extent.add({std::min(extent.low, 0.0), std::max(extent.high, 0.0)});
            }
        }
        if (!pane.isPrice && !pane.lines.empty()) {
            const chart::StudyLook& look = m_data.studies()[pane.lines.front().first].look();
            for (const double level : look.levels) {
                extent.add({level, level});
            }
            extent.low = look.low ? *look.low : extent.low;
            extent.high = look.high ? *look.high : extent.high;
        }
        if (!extent.isEmpty()) {
            // The legend needs the top, the volume the bottom.
            pane.scale.fit(extent.low, extent.high, pane.isPrice ? 0.1 : 0.08, pane.isPrice ? 0.12 : 0.08);
        }
    }
}

} // namespace elite
