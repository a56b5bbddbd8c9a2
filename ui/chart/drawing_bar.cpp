// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_bar.h"

#include "ui/base/choice.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/drawing_texts.h"

#include <QFrame>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

using chart::DrawingKind;

DrawingBar::DrawingBar(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Drawing tools"));
    const Theme& look = themeOf(this);
    m_column->setContentsMargins(look.border.hair, look.space(1), look.border.hair, look.space(1));
    m_column->setSpacing(0);
    m_pointer = addButton(u"cursor"_s, tr("Pointer"), true);
    addFamily({DrawingKind::TrendLine, DrawingKind::Ray, DrawingKind::ExtendedLine, DrawingKind::Channel,
               DrawingKind::Arrow});
    addFamily({DrawingKind::HorizontalLine, DrawingKind::VerticalLine});
    addFamily({DrawingKind::FibRetracement, DrawingKind::FibExtension, DrawingKind::FibFan, DrawingKind::Pitchfork,
               DrawingKind::GannFan});
    addFamily({DrawingKind::Rectangle, DrawingKind::Ellipse});
    addFamily({DrawingKind::Path});
    addFamily({DrawingKind::Text, DrawingKind::Callout});
    addFamily({DrawingKind::Ruler});
    addFamily({DrawingKind::LongPosition, DrawingKind::ShortPosition});
    addFamily({DrawingKind::AnchoredVwap, DrawingKind::VolumeProfile});
    addLine();
    m_snap = addButton(u"magnet"_s, tr("Snap to open, high, low and close"), true);
    m_keep = addButton(u"pin"_s, tr("Keep the tool after drawing"), true);
    m_lock = addButton(u"lock"_s, tr("Lock all drawings"), true);
    m_hide = addButton(u"eye-off"_s, tr("Hide all drawings"), true);
    m_objects = addButton(u"list"_s, tr("List of objects"), false);
    m_trash = addButton(u"trash"_s, tr("Delete all drawings"), false);
    m_more = addButton(u"more"_s, tr("More drawing tools"), false);
    m_buttons.pop_back();
    auto* more = new QMenu(m_more);
    m_more->setMenu(more);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(more, &QMenu::aboutToShow, this, &DrawingBar::fillMore);
    m_column->addStretch(1);

    connect(m_pointer, &QToolButton::toggled, this, [this] {
        if (m_layer) {
            m_layer->setTool(std::nullopt);
        }
        follow();
    });
    connect(m_snap, &QToolButton::toggled, this, [this](bool on) { m_layer ? m_layer->setSnap(on) : void(); });
    connect(m_keep, &QToolButton::toggled, this, [this](bool on) { m_layer ? m_layer->setKeepsTool(on) : void(); });
    connect(m_lock, &QToolButton::toggled, this, [this](bool on) { m_layer ? m_layer->setAllLocked(on) : void(); });
    connect(m_hide, &QToolButton::toggled, this, [this](bool on) { m_layer ? m_layer->setAllHidden(on) : void(); });
    connect(m_objects, &QToolButton::clicked, this, &DrawingBar::objectsWanted);
    connect(m_trash, &QToolButton::clicked, this, [this] { m_layer ? m_layer->removeAll() : void(); });
    follow();
}

QToolButton* DrawingBar::addButton(const QString& iconName, const QString& name, bool isCheckable)
{
    const Theme& look = themeOf(this);
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(look.icon.tool, look.icon.tool));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(isCheckable);
    setControlSize(button, ControlSize::Small);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    m_buttons.push_back(button);
    return button;
}

void DrawingBar::addFamily(std::vector<DrawingKind> kinds)
{
    const std::size_t index = m_families.size();
    const DrawingKind first = kinds.front();
    QToolButton* button = addButton(drawingIcon(first), drawingName(first), true);
    m_families.push_back({button, kinds, first});
    if (kinds.size() > 1) {
        auto* menu = new QMenu(button);
        for (const DrawingKind kind : kinds) {
            menu->addAction(icon(drawingIcon(kind)), drawingName(kind), this,
                            [this, index, kind] { choose(index, kind); });
        }
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QToolButton::customContextMenuRequested, menu,
                [menu, button](const QPoint& at) { menu->popup(button->mapToGlobal(at)); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::DelayedPopup);
    }
    connect(button, &QToolButton::toggled, this, [this, index] { choose(index, m_families[index].current); });
    show(m_families.back());
}

void DrawingBar::addLine()
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    m_column->addSpacing(themeOf(this).space(1));
    m_column->addWidget(line);
    m_column->addSpacing(themeOf(this).space(1));
}

void DrawingBar::show(Family& family)
{
    const QString name = drawingName(family.current);
    family.button->setIcon(icon(drawingIcon(family.current)));
    family.button->setAccessibleName(name);
    family.button->setToolTip(family.kinds.size() > 1 ? tr("%1; hold for more").arg(name) : name);
}

void DrawingBar::choose(std::size_t index, DrawingKind kind)
{
    Family& family = m_families[index];
    family.current = kind;
    show(family);
    if (m_layer) {
        const bool again = m_layer->tool() == kind;
        m_layer->setTool(again ? std::nullopt : std::optional(kind));
        Q_EMIT toolChosen();
    }
    follow();
}

void DrawingBar::setLayer(DrawingLayer* layer)
{
    if (m_layer == layer) {
        return;
    }
    if (m_layer) {
        disconnect(m_layer, nullptr, this, nullptr);
        m_layer->setTool(std::nullopt);
    }
    m_layer = layer;
    if (m_layer) {
        m_layer->setSnap(m_snap->isChecked());
        m_layer->setKeepsTool(m_keep->isChecked());
        showChosen(m_lock, m_layer->areAllLocked());
        showChosen(m_hide, m_layer->areAllHidden());
        connect(m_layer, &DrawingLayer::toolChanged, this, &DrawingBar::follow);
        connect(m_layer, &DrawingLayer::listChanged, this, &DrawingBar::follow);
    }
    follow();
}

void DrawingBar::follow()
{
    const std::optional<DrawingKind> tool = m_layer ? m_layer->tool() : std::nullopt;
    showChosen(m_pointer, !tool);
    for (Family& family : m_families) {
        const bool isOn = tool && std::find(family.kinds.begin(), family.kinds.end(), *tool) != family.kinds.end();
        if (isOn) {
            family.current = *tool;
            show(family);
        }
        showChosen(family.button, isOn);
    }
    m_trash->setEnabled(m_layer && !m_layer->drawings().isEmpty());
}

void DrawingBar::fit()
{
    const Theme& look = themeOf(this);
    const int one = m_pointer->sizeHint().height();
    const int room = height() - 4 * look.space(1) - look.border.hair; // Without the margins and the line.
    const auto all = static_cast<int>(m_buttons.size());
    const bool fitsAll = all * one <= room;
    const int shown = fitsAll ? all : std::max(1, room / one - 1);
    for (int i = 0; i < all; ++i) {
        m_buttons[static_cast<std::size_t>(i)]->setHidden(i >= shown);
    }
    m_more->setHidden(fitsAll);
}

void DrawingBar::fillMore()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (QToolButton* button : m_buttons) {
        if (!button->isHidden()) {
            continue;
        }
        if (button->menu() != nullptr) {
            menu->addActions(button->menu()->actions());
            menu->addSeparator();
            continue;
        }
        QAction* action = menu->addAction(button->icon(), button->accessibleName(), button, &QToolButton::click);
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        action->setEnabled(button->isEnabled());
    }
}

void DrawingBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize DrawingBar::minimumSizeHint() const
{
    return {sizeHint().width(), 3 * m_pointer->sizeHint().height()};
}

QSize DrawingBar::sizeHint() const
{
    const Theme& look = themeOf(this);
    return {std::max(look.bar.drawingTools, m_pointer->sizeHint().width() + 2 * look.border.hair),
            QWidget::sizeHint().height()};
}

void DrawingBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = themeOf(this);
    painter.fillRect(rect(), look.color(ColorRole::Surface1));
    painter.fillRect(QRect(width() - look.border.hair, 0, look.border.hair, height()),
                     look.color(ColorRole::LineSubtle));
}

} // namespace elite
