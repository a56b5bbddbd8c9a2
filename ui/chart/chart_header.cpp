// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_header.h"

#include "ui/base/choice.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/status_chip.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr const char* kQuick[] = {"1m", "5m", "15m", "1h", "4h", "1d"};
constexpr int kGroups = 4;
constexpr int kWithWords = 860; ///< narrower headers show icons only
constexpr int kWithVenue = 560;
constexpr int kWithAllTimeframes = 700;
constexpr int kWithChip = 430;

QToolButton* tool(QWidget* parent, const QString& iconName, const QString& name)
{
    auto* button = new QToolButton(parent);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    setControlSize(button, ControlSize::Small);
    return button;
}

QPixmap square(const Theme& look, const QColor& color, double ratio)
{
    QPixmap pixmap(QSize(look.icon.inlined, look.icon.inlined) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(2, 2, look.icon.inlined - 4, look.icon.inlined - 4), 2, 2);
    return pixmap;
}

} // namespace

ChartHeader::ChartHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_venue(new QLabel(this))
    , m_feed(new StatusChip(QString(), this))
    , m_timeframes(new QMenu(this))
{
    const Theme& look = themeOf(this);
    m_row->setContentsMargins(look.space(2), 0, look.space(2), 0);
    m_row->setSpacing(look.space(1) / 2);
    m_link = tool(this, {}, tr("Link colour: charts of one colour show the same symbol"));
    m_symbol = tool(this, {}, tr("Symbol"));
    setTypeRole(m_symbol, TypeRole::Title);
    setTextRole(m_venue, ColorRole::TextSecondary);
    m_more = tool(this, u"chevron-down"_s, tr("All timeframes"));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_style = tool(this, u"trade"_s, styleName(chart::PriceStyle::Candles));
    m_indicators = tool(this, u"indicators"_s, tr("Indicators"));
    m_camera = tool(this, u"camera"_s, tr("Screenshot of the chart"));
    m_coach = tool(this, u"coach"_s, tr("Ask the coach"));
    m_coach->setToolTip(tr("Ask the coach about this chart (F8)"));
    m_feed->setLook(StatusChip::Look::Outlined);
    m_feed->setInteractive(false);
    for (QToolButton* button : {m_symbol, m_style, m_indicators, m_coach}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_symbol->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_camera->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_link->setToolButtonStyle(Qt::ToolButtonIconOnly);

    m_row->addWidget(m_link);
    m_row->addWidget(m_symbol);
    m_row->addWidget(m_venue);
    m_row->addSpacing(look.space(2));
    makeTimeframes();
    m_row->addWidget(m_more);
    m_row->addSpacing(look.space(2));
    m_row->addWidget(m_style);
    m_row->addWidget(m_indicators);
    m_row->addStretch(1);
    m_row->addWidget(m_feed);
    m_row->addWidget(m_camera);
    m_row->addWidget(m_coach);
    makeStyles();
    makeLinks();

    connect(m_symbol, &QToolButton::clicked, this, &ChartHeader::symbolClicked);
    connect(m_indicators, &QToolButton::clicked, this, &ChartHeader::indicatorsClicked);
    connect(m_camera, &QToolButton::clicked, this, &ChartHeader::screenshotClicked);
    connect(m_coach, &QToolButton::clicked, this, &ChartHeader::coachClicked);
}

void ChartHeader::makeTimeframes()
{
    for (const char* text : kQuick) {
        const Timeframe timeframe = *Timeframe::parse(text);
        QToolButton* button = tool(this, {}, timeframeShort(timeframe));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setCheckable(true);
        button->setToolTip(timeframeLong(timeframe));
        button->setAccessibleName(timeframeLong(timeframe));
        connect(button, &QToolButton::toggled, this, [this, timeframe] { Q_EMIT timeframeChosen(timeframe); });
        m_quick.push_back({timeframe, button});
        m_row->addWidget(button);
    }
    auto* group = new QActionGroup(this);
    for (const Timeframe& timeframe : Timeframe::standard()) {
        QAction* action = m_timeframes->addAction(timeframeLong(timeframe), this,
                                                  [this, timeframe] { Q_EMIT timeframeChosen(timeframe); });
        action->setCheckable(true);
        group->addAction(action);
        m_timeframeActions.emplace_back(timeframe, action);
    }
    m_timeframes->addSeparator();
    m_timeframes->addAction(tr("Another length…"), this, &ChartHeader::customTimeframeWanted);
    m_more->setMenu(m_timeframes);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void ChartHeader::makeStyles()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(this);
    for (int i = 0; i < chart::kPriceStyleCount; ++i) {
        const auto style = static_cast<chart::PriceStyle>(i);
        QAction* action = menu->addAction(styleName(style), this, [this, style] { Q_EMIT styleChosen(style); });
        action->setCheckable(true);
        group->addAction(action);
        m_styleActions.push_back(action);
    }
    m_style->setMenu(menu);
    m_style->setPopupMode(QToolButton::InstantPopup);
}

void ChartHeader::makeLinks()
{
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(this);
    const QString names[] = {tr("Not linked"), tr("Blue"), tr("Yellow"), tr("Violet"), tr("Teal")};
    for (int i = 0; i <= kGroups; ++i) {
        QAction* action = menu->addAction(names[i], this, [this, i] { Q_EMIT linkChosen(i); });
        action->setCheckable(true);
        group->addAction(action);
        m_linkActions.push_back(action);
    }
    m_link->setMenu(menu);
    m_link->setPopupMode(QToolButton::InstantPopup);
    colourLink();
}

void ChartHeader::colourLink()
{
    const Theme& look = themeOf(this);
    const QColor colors[] = {look.color(ColorRole::LineControl), look.indicator(1), look.indicator(0),
                             look.indicator(2), look.indicator(3)};
    m_link->setIcon(QIcon(square(look, colors[m_group], devicePixelRatioF())));
    m_linkActions[static_cast<std::size_t>(m_group)]->setChecked(true);
}

void ChartHeader::setLinkColor(int group)
{
    m_group = std::clamp(group, 0, kGroups);
    colourLink();
}

void ChartHeader::setSymbol(const QString& symbol, const QString& venue)
{
    m_symbol->setText(symbol);
    m_symbol->setAccessibleName(tr("Symbol %1, choose another one").arg(symbol));
    m_symbol->setToolTip(tr("Choose another symbol"));
    m_venue->setText(venue);
    fit();
}

void ChartHeader::setTimeframe(Timeframe timeframe)
{
    bool isQuick = false;
    for (const Quick& one : m_quick) {
        showChosen(one.button, one.timeframe == timeframe);
        isQuick = isQuick || one.timeframe == timeframe;
    }
    for (const auto& [known, action] : m_timeframeActions) {
        action->setChecked(known == timeframe);
    }
    m_more->setText(timeframeShort(timeframe));
    m_more->setToolButtonStyle(isQuick ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_more->setAccessibleName(tr("All timeframes, now %1").arg(timeframeLong(timeframe)));
}

void ChartHeader::setFinest(Timeframe finest)
{
    const auto fits = [&](Timeframe timeframe) { return timeframe.typicalLength() >= finest.typicalLength(); };
    const QString reason = tr("This feed has no prices finer than %1").arg(timeframeLong(finest));
    for (const Quick& one : m_quick) {
        one.button->setEnabled(fits(one.timeframe));
        one.button->setToolTip(fits(one.timeframe) ? timeframeLong(one.timeframe) : reason);
    }
    for (const auto& [timeframe, action] : m_timeframeActions) {
        action->setEnabled(fits(timeframe));
    }
}

void ChartHeader::setStyleShown(chart::PriceStyle style)
{
    m_style->setText(styleName(style));
    m_style->setToolTip(tr("Style of the prices: %1").arg(styleName(style)));
    m_style->setAccessibleName(m_style->toolTip());
    m_styleActions[static_cast<std::size_t>(style)]->setChecked(true);
}

void ChartHeader::setFeed(const QString& text, ColorRole dot, const QString& detail)
{
    m_feed->setText(text);
    m_feed->setDot(dot);
    m_feed->setToolTip(detail);
    m_feed->setAccessibleName(tr("Source of the prices: %1").arg(text));
}

void ChartHeader::setCoachEnabled(bool enabled, const QString& reason)
{
    m_coach->setEnabled(enabled);
    m_coach->setToolTip(enabled ? tr("Ask the coach about this chart (F8)") : reason);
}

void ChartHeader::setActive(bool active)
{
    m_active = active;
    update();
}

QSize ChartHeader::sizeHint() const
{
    const Theme& look = themeOf(this);
    return {look.scaled(kWithWords), std::max(look.bar.chartHeader, m_symbol->sizeHint().height() + look.space(1))};
}

QSize ChartHeader::minimumSizeHint() const
{
    return {themeOf(this).scaled(220), sizeHint().height()};
}

void ChartHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        colourLink();
        fit();
    }
}

void ChartHeader::fit()
{
    const Theme& look = themeOf(this);
    const int room = width();
    const bool words = room >= look.scaled(kWithWords);
    for (QToolButton* button : {m_style, m_indicators, m_coach}) {
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    m_venue->setVisible(room >= look.scaled(kWithVenue) && !m_venue->text().isEmpty());
    m_feed->setVisible(room >= look.scaled(kWithChip));
    const bool all = room >= look.scaled(kWithAllTimeframes);
    for (const Quick& one : m_quick) {
        one.button->setVisible(all || one.button->isChecked());
    }
    m_camera->setVisible(room >= look.scaled(320));
}

void ChartHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& look = themeOf(this);
    painter.fillRect(rect(), look.color(ColorRole::Surface1));
    painter.fillRect(QRect(0, height() - look.border.hair, width(), look.border.hair),
                     look.color(ColorRole::LineSubtle));
    if (m_active) {
        painter.fillRect(QRect(0, 0, width(), look.border.strong), look.color(ColorRole::AccentFill));
    }
}

} // namespace elite
