// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace elite {

class ElidedLabel;

/// The 34 px title bar of a dock or a card of the window: title, tools, more, tear off, close. Mouse events on its
/// free parts go to the dock, so it can be dragged by it.
class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QString title() const;

    /// An icon button; its name is tool tip and accessible name. Owned by the header.
    QToolButton* addTool(const QString& iconName, const QString& name);
    /// Any widget between the title and the tools (a chip, a sum, a legend).
    void addWidget(QWidget* widget);
    /// Shows the ... button with this menu.
    void setMoreMenu(QMenu* menu);
    void setTearOffVisible(bool visible);
    /// The tear-off button brings a torn-off panel back; icon and name follow.
    void setFloating(bool floating);
    void setCloseVisible(bool visible);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tearOffRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* m_row;
    ElidedLabel* m_title;
    QToolButton* m_more;
    QToolButton* m_tearOff;
    QToolButton* m_close;
    bool m_floating = false;
};

} // namespace elite
