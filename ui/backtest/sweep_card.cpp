// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/sweep_card.h"

#include "ui/base/meter.h"
#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr double kLikelyOverfit = 0.5; // From here on the best of the tries is more likely luck than not.

QString shareText(double share, const QLocale& locale, int decimals, Sign sign)
{
    return std::isfinite(share)
        ? formatPercent(Decimal::fromParts(std::llround(share * 1e6), 4).valueOr(Decimal()), decimals, locale, sign)
        : u"–"_s;
}

} // namespace

SweepCard::SweepCard(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_meter(new Meter(this))
    , m_lines(new QLabel(this))
    , m_note(new Note(NoteKind::Warning, {}, this))
{
    setTypeRole(m_title, TypeRole::Strong);
    setTypeRole(m_lines, TypeRole::Small);
    m_lines->setWordWrap(true);
    setRole(m_cancel, ButtonRole::Link);
    m_cancel->setAccessibleName(tr("Cancel the sweep"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(3));
    column->setSpacing(theme().space(2));
    column->addLayout(head);
    column->addWidget(m_meter);
    column->addWidget(m_lines);
    column->addWidget(m_note);
    connect(m_cancel, &QPushButton::clicked, this, &SweepCard::cancelRequested);
    hide();
}

void SweepCard::showProgress(const SweepProgress& progress, double seconds)
{
    const double share
        = progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0;
    const auto done = static_cast<qint64>(progress.done);
    m_title->setText(tr("Sweep, %1 sets").arg(formatCount(static_cast<qint64>(progress.total), locale())));
    m_meter->setShare(share);
    m_meter->setTexts(
        tr("%1 done").arg(formatCount(done, locale())),
        share > 0.02 ? tr("%1 left").arg(formatAge(static_cast<qint64>(seconds * (1 / share - 1) * 1000), locale()))
                     : QString());
    m_lines->setText(progress.done == 0
                         ? QString()
                         : tr("Best so far, in sample: %1").arg(shareText(progress.best, locale(), 1, Sign::Always)));
    m_note->hide();
    m_meter->show();
    m_cancel->show();
    show();
}

void SweepCard::showOutcome(const SweepOutcome& outcome)
{
    const auto count = static_cast<qint64>(outcome.cells.size());
    m_title->setText(outcome.isCancelled ? tr("Sweep, cancelled after %1 sets").arg(formatCount(count, locale()))
                                         : tr("Sweep, %1 sets").arg(formatCount(count, locale())));
    m_meter->hide();
    m_cancel->hide();
    const double best = outcome.cells.empty() ? std::nan("") : outcome.cells.front().totalReturn;
    m_lines->setText(
        tr("Best, in sample: %1").arg(shareText(best, locale(), 1, Sign::Always)) + u'\n'
        + tr("The same, out of sample: %1").arg(shareText(outcome.outOfSample, locale(), 1, Sign::Always)));
    const bool isLucky = std::isfinite(outcome.overfitOdds) && outcome.overfitOdds >= kLikelyOverfit;
    m_note->setKind(isLucky ? NoteKind::Warning : NoteKind::Info);
    m_note->setText(
        !std::isfinite(outcome.overfitOdds)
            ? tr("Too few sets or bars to say how much of it is luck.")
            : (isLucky ? tr("The best of %1 tries looks good by luck alone. Odds that it is overfit: %2.")
                       : tr("Odds that the best of %1 tries is overfit: %2."))
                  .arg(formatCount(count, locale()), shareText(outcome.overfitOdds, locale(), 0, Sign::MinusOnly)));
    m_note->show();
    show();
}

void SweepCard::showProblem(const QString& text)
{
    m_title->setText(tr("Sweep"));
    m_meter->hide();
    m_cancel->hide();
    m_lines->clear();
    m_note->setKind(NoteKind::Danger);
    m_note->setText(text);
    m_note->show();
    show();
}

} // namespace elite
