// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace elite {

class DrawingLayer;

/// The 36 px bar of drawing tools at the left. One button for each family; the rest of a family is in its menu, and
/// what has no room in a low chart is in the menu of the last button. It works on the layer of the chart that is in
/// use.
class DrawingBar : public QWidget
{
    Q_OBJECT
public:
    explicit DrawingBar(QWidget* parent = nullptr);
    void setLayer(DrawingLayer* layer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toolChosen(); ///< the chart wants the focus now
    void objectsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Family
    {
        QToolButton* button;
        std::vector<chart::DrawingKind> kinds;
        chart::DrawingKind current;
    };

    QToolButton* addButton(const QString& iconName, const QString& name, bool isCheckable);
    void addFamily(std::vector<chart::DrawingKind> kinds);
    void addLine();
    void fit();
    void fillMore();
    void choose(std::size_t family, chart::DrawingKind kind);
    void follow();
    void show(Family& family);

    QPointer<DrawingLayer> m_layer;
    QVBoxLayout* m_column;
    QToolButton* m_pointer;
    std::vector<Family> m_families;
    QToolButton* m_snap;
    QToolButton* m_keep;
    QToolButton* m_lock;
    QToolButton* m_hide;
    QToolButton* m_objects;
    QToolButton* m_trash;
    std::vector<QToolButton*> m_buttons; // From top to bottom, without the next one.
    QToolButton* m_more;
};

} // namespace elite
