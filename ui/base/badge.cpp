// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/badge.h"

#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace elite {

namespace {

constexpr double kLetterSpacing = 0.8; // px, capitals need air

struct Colors
{
    QColor fill, edge, text;
};

Colors colorsOf(const Theme& theme, BadgeKind kind)
{
    const auto c = [&](ColorRole role) { return theme.color(role); };
    switch (kind) {
    case BadgeKind::Paper:
        return {c(ColorRole::PaperBadge), {}, c(ColorRole::PaperOnBadge)};
    case BadgeKind::Live:
        return {c(ColorRole::LiveBadge), {}, c(ColorRole::LiveOnBadge)};
    case BadgeKind::Halted:
        return {c(ColorRole::HaltBand), {}, c(ColorRole::HaltOnBand)};
    case BadgeKind::Replay:
    case BadgeKind::Synthetic:
    case BadgeKind::Demo:
    case BadgeKind::DemoData:
    case BadgeKind::Blind:
        return {{}, c(ColorRole::PaperFrame), c(ColorRole::PaperText)};
    case BadgeKind::MockCoach:
    case BadgeKind::Plain:
        break;
    }
    return {{}, c(ColorRole::LineControl), c(ColorRole::TextPrimary)};
}

} // namespace

QString badgeWord(BadgeKind kind)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("Badge", text); };
    switch (kind) {
    case BadgeKind::Paper:
        return word(QT_TRANSLATE_NOOP("Badge", "PAPER"));
    case BadgeKind::Live:
        return word(QT_TRANSLATE_NOOP("Badge", "LIVE"));
    case BadgeKind::Halted:
        return word(QT_TRANSLATE_NOOP("Badge", "HALTED"));
    case BadgeKind::Replay:
        return word(QT_TRANSLATE_NOOP("Badge", "REPLAY"));
    case BadgeKind::Synthetic:
        return word(QT_TRANSLATE_NOOP("Badge", "SYNTHETIC"));
    case BadgeKind::Demo:
        return word(QT_TRANSLATE_NOOP("Badge", "DEMO"));
    case BadgeKind::DemoData:
        return word(QT_TRANSLATE_NOOP("Badge", "DEMO DATA"));
    case BadgeKind::Blind:
        return word(QT_TRANSLATE_NOOP("Badge", "BLIND"));
    case BadgeKind::MockCoach:
        return word(QT_TRANSLATE_NOOP("Badge", "MOCK COACH"));
    case BadgeKind::Plain:
        break;
    }
    return {};
}

Badge::Badge(BadgeKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Badge::setKind(BadgeKind kind)
{
    m_kind = kind;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void Badge::setText(const QString& text)
{
    m_text = text;
    setKind(m_kind);
}

QString Badge::text() const
{
    return m_kind == BadgeKind::Plain ? m_text : badgeWord(m_kind);
}

void Badge::setBadgeSize(BadgeSize size)
{
    m_size = size;
    updateGeometry();
}

QFont Badge::badgeFont() const
{
    QFont font = themeOf(this).font(m_size == BadgeSize::Large ? TypeRole::Body : TypeRole::Caption);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLetterSpacing);
    return font;
}

QSize Badge::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const bool large = m_size == BadgeSize::Large;
    const QFontMetrics metrics(badgeFont());
    return {metrics.horizontalAdvance(text()) + 2 * theme.space(large ? 3 : 2),
            std::max(theme.scaled(large ? 28 : 22), metrics.height() + 2)};
}

void Badge::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colors colors = colorsOf(theme, m_kind);
    QPainter painter(this);
    drawBox(&painter, rect(), theme.radius.badge, colors.fill, colors.edge, theme.border.hair);
    painter.setFont(badgeFont());
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void Badge::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    } else if (event->type() == QEvent::LanguageChange) {
        setKind(m_kind);
    }
}

} // namespace elite
