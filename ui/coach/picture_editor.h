// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_picture.h"

#include <QWidget>

namespace elite {

/// The picture with what is covered and what is cut away. Dragging draws a cover or the cut; Delete takes the selected
/// cover away, the arrow keys move it, Tab walks through the covers.
class PictureEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Tool { Cover, Cut };

    explicit PictureEditor(const CoachPicture& picture, QWidget* parent = nullptr);
    void setTool(Tool tool) { m_tool = tool; }
    const PictureEdit& edit() const { return m_edit; }
    void addMask(const QRect& mask);
    void removeSelected();
    void resetCut();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF target() const;
    QPoint toPicture(const QPointF& at) const;
    QRectF toWidget(const QRect& rect) const;
    void say();

    QImage m_image;
    PictureEdit m_edit;
    Tool m_tool = Tool::Cover;
    qsizetype m_selected = -1;
    QPoint m_from;
    QRect m_drawing;
    bool m_isDrawing = false;
};

} // namespace elite
