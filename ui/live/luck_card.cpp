// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/luck_card.h"

#include "ui/base/badge.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/live/gate_words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr int kColumns = 25;
constexpr int kRows = 4;

} // namespace

HundredCells::HundredCells(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFilled(0);
}

void HundredCells::setFilled(int count)
{
    m_filled = count;
    setAccessibleName(tr("%1 of 100").arg(formatCount(count, locale())));
    update();
}

QSize HundredCells::sizeHint() const
{
    const Theme& look = themeOf(this);
    return {look.scaled(300), look.scaled(9 * kRows + 3 * (kRows - 1))};
}

void HundredCells::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double gap = look.scaled(3);
    const double wide = (width() - gap * (kColumns - 1)) / kColumns;
    const double tall = (height() - gap * (kRows - 1)) / kRows;
    for (int i = 0; i < kColumns * kRows; ++i) {
        const int column = i % kColumns;
        const int row = i / kColumns;
        const QRectF cell(column * (wide + gap), row * (tall + gap), wide, tall);
        painter.setBrush(look.color(i < m_filled ? ColorRole::Warning : ColorRole::LineStrong));
        painter.drawRoundedRect(cell, look.radius.badge, look.radius.badge);
    }
}

LuckCard::LuckCard(QWidget* parent)
    : Card(tr("Luck meter"), parent)
    , m_grade(new Badge(BadgeKind::Plain, this))
    , m_sentence(new QLabel(this))
    , m_how(new QLabel(this))
    , m_cells(new HundredCells(this))
{
    setIconName(QStringLiteral("dice"), ColorRole::Warning);
    setTint(ColorRole::Warning);
    titleRow()->addWidget(m_grade);
    setTypeRole(m_sentence, TypeRole::Strong);
    setTypeRole(m_how, TypeRole::Small);
    setTextRole(m_how, ColorRole::TextSecondary);
    m_sentence->setWordWrap(true);
    m_how->setWordWrap(true);
    body()->addWidget(m_sentence);
    body()->addWidget(m_how);
    body()->addWidget(m_cells);
    setView({});
}

void LuckCard::setView(const GateView& view)
{
    const QLocale where = locale();
    const bool hasOdds = view.odds.runs > 0 && view.odds.runs == view.oddsAskedFor;
    m_grade->setText(evidenceWords(view.luck.evidence));
    setTint(view.luck.evidence == Evidence::Weak ? ColorRole::Warning : ColorRole::Surface2);
    if (view.luck.trips == 0) {
        m_sentence->setText(tr("Nothing is proved before the first round trip."));
        m_how->setText(tr("Then a guessing trader with your sizes and costs plays the gate ten thousand times."));
    } else if (!hasOdds) {
        m_sentence->setText(tr("The guessing trader plays: %1 of %2 runs.")
                                .arg(formatCount(view.odds.runs, where), formatCount(view.oddsAskedFor, where)));
        m_how->setText(tr("With your sizes and costs, without an edge."));
    } else {
        m_sentence->setText(oddsSentence(view.odds, where));
        m_how->setText(
            tr("%1 seeded runs with your sizes and costs, looked at once a day for 30 days; at the first look, "
               "on day 7, it is %2. This is attempt %3.")
                .arg(formatCount(view.odds.runs, where), percentOf(view.odds.firstCheck, 0, where),
                     formatCount(view.attempts, where)));
    }
    m_cells->setFilled(hasOdds ? static_cast<int>(std::lround(view.odds.within30Days * 100)) : 0);
}

} // namespace elite
