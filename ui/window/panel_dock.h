// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/world_sign.h"

#include <QDockWidget>

#include <functional>

namespace elite {

class PanelHeader;
class Badge;

/// What the window knows about a panel; its content is made when it is seen for the first time.
struct PanelSpec
{
    QString id; ///< one of elite::panels
    QString title; ///< translated
    QString icon;
    QSize minimum;
    std::function<QWidget*(QWidget* parent)> content;
};

/// A panel of the window: header or tab, lazily made content, and the PAPER frame when it is torn off.
class PanelDock : public QDockWidget
{
    Q_OBJECT
public:
    PanelDock(PanelSpec spec, QWidget* window);

    const PanelSpec& spec() const { return m_spec; }
    /// Makes the content now if it does not exist yet.
    QWidget* content();
    /// Another maker, for content that is not made yet.
    void setContentMaker(std::function<QWidget*(QWidget* parent)> maker) { m_spec.content = std::move(maker); }
    bool hasContent() const { return m_content != nullptr; }

    /// Below 1100 px the watchlist is a 40 px strip with one button that opens it again.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    PanelHeader* header() const { return m_header; }
    /// How many rows the panel holds, behind its title; less than nothing shows no figure.
    void setCount(int count);

    /// Header when alone or floating, none in a group of tabs (the tab is the header).
    void updateHeader();
    /// Puts the keyboard focus on the first control of the panel.
    void focusContent();

Q_SIGNALS:
    void contentMade(QWidget* content);
    void helpRequested(const QString& panel);
    void expandRequested();
    /// Moved, sized, shown, hidden or torn off.
    void arranged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onFloatingChanged(bool floating);
    void showTitle();
    void showWorld(World world);

    PanelSpec m_spec;
    QWidget* m_box; ///< holds the content and carries a border of its own when floating
    QWidget* m_content = nullptr;
    PanelHeader* m_header;
    Badge* m_badge; ///< PAPER, only while torn off
    QWidget* m_noHeader;
    QWidget* m_strip = nullptr;
    int m_count = -1;
    bool m_collapsed = false;
};

} // namespace elite
