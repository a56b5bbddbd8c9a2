// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "ui/chart/chart_layer.h"
#include "ui/chart/chart_scene.h"
#include "ui/chart/dash_row.h"
#include "ui/chart/kinetic_scroll.h"

#include <QRegion>
#include <QTimer>
#include <QWidget>

#include <optional>

class QNativeGestureEvent;

namespace elite {

class SetupHistory;

/// What a chart shows, for axes, legend and screen readers.
struct ChartSource
{
    QString symbol; ///< "BTC-USD"
    QString venue;
    QString unit; ///< of volume: "BTC"
    Timeframe timeframe;
    int decimals = 2; ///< of a price
};

/// The price chart. Drag moves it, the wheel zooms at the pointer, the arrow keys move a cursor from bar to bar, the
/// axes stretch when dragged and fit again on a double click. Everything that stands still is kept in one image; a tick
/// repaints only the strip of its bar. Layers (drawings, orders) are painted and asked in their order.
class ChartView : public QWidget
{
    Q_OBJECT
    // The menu Edit looks for these names as well.
    Q_PROPERTY(QString undoText READ undoText)
    Q_PROPERTY(QString redoText READ redoText)
public:
    /// Where the view goes when other bars come: to the newest one, or to the time it showed.
    enum class Place { End, Keep };

    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    const ChartData& data() const { return m_data; }
    const ChartSource& source() const { return m_source; }
    const chart::ChartSetup& setup() const { return m_setup; }
    const chart::TimeScale& timeScale() const { return m_time; }

    void setSource(const ChartSource& source);
    void setBars(std::vector<indicators::BarValues> bars, Place place = Place::End);
    /// Older bars; what is seen stays where it is. None: there is no more history.
    void prependBars(const std::vector<indicators::BarValues>& older);
    /// Keeps the view at the newest bar when it was there. False when the bar was refused.
    bool updateBar(const indicators::BarValues& bar);
    /// The feed's clock, for the countdown; never the clock of the wall.
    void setNow(std::int64_t microseconds);
    void setQuote(double bid, double ask); ///< NaN: not known

    /// Style, scale, marks and studies at once. Studies that the catalogue refuses are left out.
    void setSetup(const chart::ChartSetup& setup);
    bool addStudy(const chart::StudySpec& spec);
    bool replaceStudy(std::size_t index, const chart::StudySpec& spec);
    void removeStudy(std::size_t index);
    void setComparison(const QString& name, const std::vector<indicators::BarValues>& bars);
    void removeComparison(const QString& name);
    /// A word across the whole plot that nobody can overlook, such as SYNTHETIC. Empty: none.
    void setWatermark(const QString& text);
    void setZone(chart::ZoneTable zone);
    const chart::ZoneTable& zone() const { return m_zone; }
    /// BLIND: dates and the symbol are not shown, only the clock.
    void setBlind(bool blind);
    bool isBlind() const { return m_blind; }
    void setZones(std::vector<ChartZone> zones);

    void showBars(double first, double last);
    void showEnd();
    /// The bar of this time in the middle. False when no bar is that old.
    bool showTime(std::int64_t time);
    void zoom(double factor);
    void fitPrices();
    bool isAutoScale() const { return m_autoScale; }

    void addLayer(ChartLayer* layer); ///< not owned
    /// The still picture of a layer changed.
    void layersChanged();
    /// Only what is on top changed.
    void topChanged() { update(); }
    ChartMap map() const;
    QRect plotArea() const;
    const std::vector<ChartPane>& panes() const { return m_panes; }

    /// The bar under the cursor (mouse or keyboard), or the newest one.
    std::int64_t currentBar() const;
    /// That bar in words: time, open, high, low, close, volume.
    QString barInWords(std::int64_t bar) const;
    /// A crosshair that another chart of the group shows; nothing: none.
    void setLinkedTime(std::optional<std::int64_t> time);
    QString priceText(double price) const;
    QString timeText(std::int64_t utc) const;

    /// What undo() and redo() would do; it lives as long.
    void setHistory(const SetupHistory* history) { m_history = history; }
    QString undoText() const;
    QString redoText() const;

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

public Q_SLOTS:
    // The menu Edit looks for these names on whatever has the focus.
    void undo() { Q_EMIT undoWanted(); }
    void redo() { Q_EMIT redoWanted(); }
    void copy() { Q_EMIT copyWanted(); }
    void paste() { Q_EMIT pasteWanted(); }

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void copyWanted();
    void pasteWanted();
    void cursorMoved(qint64 bar);
    void rangeChanged();
    void barsShown(); // Once: the first candle is on the screen.
    void setupChanged();
    /// The oldest bar is about to come into sight.
    void historyWanted(qint64 before);
    void menuWanted(const QPoint& at);
    void studyClicked(int index); ///< its name in the legend

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Drag { None, Plot, PriceAxis, TimeAxis, Separator, Layer };
    struct LegendHit
    {
        QRect rect;
        int study;
    };

    void layOut();
    void invalidate();
    void scaleToVisible();
    QRect stripOfLastBars() const;
    void askForHistory();
    ChartPane* paneAt(int y);
    int separatorAt(const QPoint& at) const;
    void moveSeparator(int y);
    void moveCursor(std::int64_t bar);
    void changeCursor(std::optional<QPoint> pointer, std::optional<std::int64_t> bar);
    bool pinch(QNativeGestureEvent* event);
    bool gesture(QEvent* event);
    void showPointerShape(const QPoint& at);
    QRegion legendArea() const;

    /// Where the crosshair stands and what its labels say.
    struct Crosshair
    {
        std::optional<int> x; ///< none: no crosshair
        std::optional<int> y; ///< none: only the upright line, of another chart
        QRect priceBox;
        QRect timeBox;
        QString price;
        QString time;
    };
    /// A label of a price axis with its place.
    struct PlacedLabel
    {
        AxisLabel label;
        QRect box;
        QRect belowBox; ///< null without a second line
        friend bool operator==(const PlacedLabel&, const PlacedLabel&) = default;
    };

    SceneInput sceneInput(double ratio) const;
    /// Scales and ticks for what is visible now.
    void followRange();
    /// Brings the still picture up to date: the whole of it, or the strip of the last bars.
    void followImage();
    void paintFixed(QPainter& painter) const;
    void paintLayers(QPainter& painter, int from) const;
    void paintStrip();
    void paintTop(QPainter& painter, const QRegion& region, const Crosshair& cross);
    void updateAxisLabels();
    Crosshair crosshair() const;
    QRegion areaOf(const Crosshair& cross) const;
    QColor crosshairInk() const;
    std::vector<PlacedLabel> placeLabels(const ChartPane& pane) const;
    void paintTimeAxis(QPainter& painter) const;
    void paintWatermark(QPainter& painter, int from) const;
    void paintPriceAxis(QPainter& painter, const QRegion& damage) const;
    std::vector<AxisLabel> labelsOf(const ChartPane& pane) const;
    void paintLegend(QPainter& painter, const QRegion& damage);
    void paintPriceLines(QPainter& painter);
    void paintHighLow(QPainter& painter);
    void paintCrosshair(QPainter& painter, const Crosshair& cross);
    QString countdown() const;
    /// The chart's own colour, or the theme's.
    QColor colorFor(chart::LookColor which, ColorRole standard) const;
    /// The theme's ink, or black or white where that cannot be read on the chart's own ground.
    QColor inkFor(ColorRole role) const;

    ChartData m_data;
    ChartSource m_source;
    chart::ChartSetup m_setup;
    ChartScene m_scene;
    QImage m_image;
    chart::TimeScale m_time;
    std::vector<ChartPane> m_panes;
    std::vector<chart::TimeTick> m_ticks;
    std::vector<std::int64_t> m_breaks;
    std::vector<ChartZone> m_zones;
    std::vector<ChartLayer*> m_layers;
    std::vector<LegendHit> m_legendHits;
    chart::ZoneTable m_zone;
    std::int64_t m_now = 0;
    double m_bid = indicators::kNone;
    double m_ask = indicators::kNone;
    QString m_watermark;
    bool m_blind = false;
    bool m_autoScale = true;
    bool m_sceneDirty = true; ///< scales, ticks and all that depends on them
    bool m_imageStale = true; ///< m_image does not show them yet
    bool m_hasHistory = true;
    bool m_historyAsked = false;
    int m_damageFrom = -1; ///< logical x from which the scene is stale; -1: nowhere
    int m_damageTo = -1; ///< and up to which
    Drag m_drag = Drag::None;
    ChartLayer* m_grabbed = nullptr;
    int m_separator = -1; ///< pane below the dragged separator
    QPoint m_dragLast;
    QRect m_lastPriceLine; ///< where it was painted
    QImage m_strip; ///< the layers over the last bars, so that a tick does not paint them again; null: not made yet
    int m_stripFrom = -1;
    bool m_stripIsEmpty = false;
    DashRow m_lastRow;
    DashRow m_bidRow;
    DashRow m_askRow;
    DashRow m_crossLevel;
    DashRow m_crossUpright;
    QRegion m_legendDrawn;
    QRegion m_crosshairArea; ///< where it was painted
    std::vector<std::vector<PlacedLabel>> m_placed; ///< by pane, as they were painted
    QTimer m_legendPause; ///< figures that change faster than this cannot be read
    std::vector<chart::Column> m_highLowColumns;
    const SetupHistory* m_history = nullptr;
    KineticScroll m_kinetic;
    std::optional<QPoint> m_pointer;
    std::optional<std::int64_t> m_cursorBar; ///< set by the keyboard
    std::optional<std::int64_t> m_linkedTime;
    bool m_hasShownBars = false;
};

} // namespace elite
