// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_scene.h"

#include <QWidget>

#include <optional>

namespace elite {

/// The price chart. Drag moves it, the wheel zooms at the pointer, the arrow keys move a cursor from bar to bar, the
/// axes stretch when dragged and fit again on a double click. Everything that stands still is kept in one image; a tick
/// repaints only the strip of its bar.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    const ChartData& data() const { return m_data; }
    void setBars(std::vector<indicators::BarValues> bars);
    /// Keeps the view at the newest bar when it was there. False when the bar was refused.
    bool updateBar(const indicators::BarValues& bar);
    bool addIndicator(QByteArrayView id, const indicators::ParameterValues& values);
    void removeIndicators();

    /// What is shown, for the legend and for screen readers: "DEMO-BTC", "5m".
    void setSymbol(const QString& symbol, const QString& timeframe, int priceDecimals);
    /// A word across the whole plot that nobody can overlook, such as SYNTHETIC. Empty: none.
    void setWatermark(const QString& text);
    void setPriceMode(chart::PriceMode mode);
    /// Microseconds that the shown zone is ahead of UTC.
    void setZoneOffset(std::int64_t microseconds);

    void showBars(double first, double last);
    void showEnd();
    void zoom(double factor);
    void fitPrices();
    const chart::TimeScale& timeScale() const { return m_time; }

    /// The bar under the cursor (mouse or keyboard), or the newest one.
    std::int64_t currentBar() const;
    /// That bar in words: time, open, high, low, close, volume.
    QString barInWords(std::int64_t bar) const;

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void cursorMoved(qint64 bar);
    void rangeChanged();

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

private:
    enum class Drag { None, Plot, PriceAxis, TimeAxis };

    void layOut();
    void invalidate();
    void scaleToVisible();
    QRect plotArea() const;
    ChartPane* paneAt(int y);
    void moveCursor(std::int64_t bar);
    void changeCursor(std::optional<QPoint> pointer, std::optional<std::int64_t> bar);
    void paintScene();
    void paintAxes(QPainter& painter);
    void paintTimeAxis(QPainter& painter);
    void paintWatermark(QPainter& painter);
    void paintOverlay(QPainter& painter);
    void paintLegend(QPainter& painter);
    void paintLastPrice(QPainter& painter);
    void paintCrosshair(QPainter& painter);
    void paintAxisLabel(QPainter& painter, const QRect& rect, const QString& text, const QColor& fill,
                        const QColor& ink);
    QString priceText(double price, int decimals) const;
    QString timeText(std::int64_t time, chart::TimeUnit unit) const;

    ChartData m_data;
    ChartScene m_scene;
    QImage m_image;
    chart::TimeScale m_time;
    std::vector<ChartPane> m_panes;
    std::vector<chart::TimeTick> m_ticks;
    std::vector<std::int64_t> m_shownTimes; ///< in the shown zone; empty when that is UTC
    std::int64_t m_zoneOffset = 0;
    QString m_symbol;
    QString m_timeframe;
    QString m_watermark;
    int m_decimals = 2;
    chart::PriceMode m_mode = chart::PriceMode::Linear;
    bool m_autoScale = true;
    bool m_sceneDirty = true;
    int m_damageFrom = -1; ///< logical x from which the scene is stale; -1: nowhere
    Drag m_drag = Drag::None;
    QPoint m_dragLast;
    std::optional<QPoint> m_pointer;
    std::optional<std::int64_t> m_cursorBar; ///< set by the keyboard
};

} // namespace elite
