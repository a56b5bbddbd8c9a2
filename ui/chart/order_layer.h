// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/orders/order_line.h"
#include "ui/base/theme.h"
#include "ui/chart/chart_layer.h"

#include <QFont>
#include <QLocale>
#include <QObject>
#include <QRectF>

#include <optional>

namespace elite {

class ChartView;

/// Positions, working orders and fills on a chart. Lines are dragged by mouse or keyboard; while that happens the tag
/// says what the trade would make there, and Esc returns. It sends nothing itself: it says what a person wants.
class OrderLayer : public QObject, public ChartLayer
{
    Q_OBJECT
public:
    explicit OrderLayer(ChartView* view);

    void setLines(std::vector<chart::OrderLine> lines);
    const std::vector<chart::OrderLine>& lines() const { return m_lines; }
    void setFills(std::vector<chart::FillMark> fills, std::vector<chart::RoundTrip> trips);

    /// For S and T: takes the first stop or target; the arrow keys move it then. False when there is none to move.
    bool grab(chart::OrderLineKind kind);
    bool isDragging() const { return m_drag.has_value(); }
    /// Where tags with sizes and money were painted last, in pixels of the chart: a picture for others covers them.
    std::vector<QRectF> tagAreas() const;
    std::int64_t wordings() const { return m_wordings; } ///< how often a tag was put into words
    /// Where a line would go now.
    std::optional<Decimal> draggedPrice() const;
    /// The tag's words, for tests and screen readers: "Stop, minus 1.20 R, minus 118.84 USD".
    QString words(const chart::OrderLine& line, Decimal price) const;

    void paintTop(QPainter& painter, const ChartMap& map) const override;
    void collectLabels(std::vector<AxisLabel>& labels) const override;
    bool mousePress(const QMouseEvent& event, const ChartMap& map) override;
    bool mouseMove(const QMouseEvent& event, const ChartMap& map) override;
    bool mouseRelease(const QMouseEvent& event, const ChartMap& map) override;
    bool keyPress(const QKeyEvent& event, const ChartMap& map) override;
    Qt::CursorShape cursorAt(const QPointF& at, const ChartMap& map) const override;

Q_SIGNALS:
    void dragged(const QString& id, const elite::Decimal& price);
    void cancelRequested(const QString& id);
    void closeRequested(const QString& id);

private:
    struct Drag
    {
        QString id;
        Decimal from;
        Decimal price;
        bool byKeyboard = false;
        bool moved = false;
    };
    struct Tag
    {
        std::size_t line;
        QRectF box;
        QRectF close;
    };

    /// What a tag says and how wide that is: made when its line changes, not for every frame.
    struct TagWords
    {
        struct Part
        {
            QString text;
            ColorRole ink;
            bool isStrong;
            double width;
        };
        Decimal price; ///< they were made for
        bool hasMoney = false;
        double width = 0;
        std::vector<Part> parts; ///< empty: not made yet
    };

    const chart::OrderLine* find(const QString& id) const;
    bool showFigures(std::vector<chart::OrderLine>& lines);
    const TagWords& wordsOfTag(std::size_t index, bool hasMoney) const;
    Decimal priceOf(const chart::OrderLine& line) const;
    double begin(const chart::OrderLine& line, const ChartMap& map) const;
    void paintLine(QPainter& painter, const ChartMap& map, const chart::OrderLine& line) const;
    void paintTag(QPainter& painter, const ChartMap& map, std::size_t index) const;
    void paintFills(QPainter& painter, const ChartMap& map) const;
    std::size_t lineAt(const QPointF& at, const ChartMap& map) const;
    void moveTo(std::optional<Decimal> price);
    void endDrag(bool keep);
    void showZones();
    void say(const QString& text) const;

    ChartView* m_view;
    std::vector<chart::OrderLine> m_lines;
    std::vector<chart::FillMark> m_fills;
    std::vector<chart::RoundTrip> m_trips;
    std::optional<Drag> m_drag;
    mutable std::vector<Tag> m_tags; ///< where they were painted last
    mutable std::vector<TagWords> m_words; ///< by line
    mutable QFont m_wordsFont; ///< they were measured with
    mutable QLocale m_wordsLocale;
    mutable std::int64_t m_wordings = 0;
};

} // namespace elite
