// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/habits_view.h"

#include "models/coach/focus_limits.h"
#include "ui/base/card.h"
#include "ui/base/icon.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString rText(double r, const QLocale& locale)
{
    return formatSigned(Decimal::parse(QByteArray::number(r, 'f', 2)).valueOr(Decimal()), u"R"_s, locale);
}

} // namespace

HabitsView::HabitsView(CoachService& service, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Habits"));
    auto* page = new QWidget(this);
    setSurfaceRole(page, ColorRole::Surface1);
    const Theme& look = themeOf(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    m_column->setSpacing(look.space(3));
    setWidget(page);
    connect(&service, &CoachService::findingsChanged, this, &HabitsView::refresh);
    refresh();
}

void HabitsView::refresh()
{
    emptyLayout(m_column);
    QWidget* page = widget();
    const auto& findings = m_service.findings();
    const int trades = static_cast<int>(m_service.trades().size());
    const int needed = RuleThresholds().minSample;
    if (trades < needed) {
        m_column->addWidget(new Note(
            NoteKind::Info,
            u"<b>"_s + tr("Too few trades to judge habits").toHtmlEscaped() + u"</b><br>"_s
                + tr("%1 of %2 closed trades. The rule coach says nothing before, because it would be guessing. It "
                     "needs no key and looks at your own journal only.")
                      .arg(formatCount(trades, locale()), formatCount(needed, locale()))
                      .toHtmlEscaped(),
            page));
    } else if (const auto& focus = m_service.focus()) {
        m_column->addWidget(makeFocus(*focus, page));
    } else {
        m_column->addWidget(
            new Note(NoteKind::Success, tr("No habit stands out: none was broken three times.").toHtmlEscaped(), page));
    }
    auto* chat = new QPushButton(icon(u"comment"_s), tr("Ask about your journal…"), page);
    chat->setEnabled(trades > 0);
    chat->setToolTip(trades > 0 ? tr("You see what is sent and what it costs first")
                                : tr("There is no closed trade to ask about yet."));
    connect(chat, &QPushButton::clicked, this, &HabitsView::chatRequested);
    m_column->addWidget(chat);
    for (const RuleFinding& finding : findings) {
        m_column->addWidget(makeFinding(finding, page));
    }
    m_column->addStretch(1);
}

void HabitsView::setLimits(const std::optional<RiskLimits>& limits)
{
    if (limits != m_limits) {
        m_limits = limits;
        refresh();
    }
}

QWidget* HabitsView::makeFocus(const FocusRule& focus, QWidget* parent)
{
    auto* card = new Card(tr("Focus of the week"), parent);
    card->setIconName(u"target"_s, ColorRole::AccentText);
    card->body()->addWidget(makePlainText(ruleTitle(focus.rule), card, TypeRole::Strong));
    card->body()->addWidget(makePlainText(focusWords(focus), card));
    const std::optional<RiskLimits> with = m_limits ? limitsWith(focus, *m_limits) : std::nullopt;
    const bool isPart = reachOf(focus) == FocusReach::Part;
    const auto small = [&](const QString& words) {
        card->body()->addWidget(makePlainText(words, card, TypeRole::Small, ColorRole::TextSecondary));
    };
    if (reachOf(focus) == FocusReach::None) {
        small(tr("Only you can keep this one: no guardrail can see it."));
        return card;
    }
    if (m_limits && *with == *m_limits) {
        card->body()->addWidget(new MarkLabel(
            u"check"_s, isPart ? tr("your guardrails ask for the stop") : tr("your guardrails hold you to it"),
            ColorRole::Success, card));
    } else {
        auto* enforce = new QPushButton(
            icon(u"shield"_s), isPart ? tr("Let the guardrails ask for a stop") : tr("Let the guardrails enforce it"),
            card);
        enforce->setEnabled(m_limits.has_value());
        enforce->setToolTip(m_limits ? QString() : tr("There is no practice account yet."));
        card->body()->addWidget(enforce);
        small(tr("Stricter at once, for you and for every bot. You can loosen it on the guardrails page, from the next "
                 "trading day on."));
        connect(enforce, &QPushButton::clicked, this, [this, with] {
            if (with) {
                Q_EMIT limitsWanted(*with);
            }
        });
    }
    if (isPart) {
        small(tr("They see that an order carries a stop. Where you move it later only you can keep."));
    }
    return card;
}

QWidget* HabitsView::makeFinding(const RuleFinding& finding, QWidget* parent)
{
    auto* card = new Card(ruleTitle(finding.rule), parent);
    const int broken = static_cast<int>(finding.breaks.size());
    card->setTrailing(finding.isTooFew
                          ? tr("too few")
                          : tr("%1 of %2").arg(formatCount(broken, locale()), formatCount(finding.looked, locale())));
    if (!finding.isTooFew && broken >= 3) {
        card->setTint(ColorRole::Warning);
    }
    card->body()->addWidget(
        makePlainText(ruleExplanation(finding.rule), card, TypeRole::Small, ColorRole::TextSecondary));
    if (finding.isTooFew) {
        return card;
    }
    if (finding.keptWithR > 0 && finding.brokenWithR > 0) {
        card->body()->addWidget(new FactRow(tr("Kept, mean of %1").arg(formatCount(finding.keptWithR, locale())),
                                            rText(finding.meanKeptR, locale()), card));
        card->body()->addWidget(new FactRow(tr("Broken, mean of %1").arg(formatCount(finding.brokenWithR, locale())),
                                            rText(finding.meanBrokenR, locale()), card));
        if (finding.brokenWithR < 20 || finding.keptWithR < 20) {
            card->body()->addWidget(makePlainText(tr("Few trades: the difference may be luck."), card, TypeRole::Small,
                                                  ColorRole::Warning));
        }
    }
    if (broken > 0) {
        auto* show = new QPushButton(tr("Show the %n trade(s)", nullptr, broken), card);
        setRole(show, ButtonRole::Link);
        show->setAccessibleName(tr("Show the trades behind: %1").arg(ruleTitle(finding.rule)));
        card->body()->addWidget(show);
        QStringList numbers;
        for (const std::int64_t id : finding.breaks) {
            numbers.append(locale().toString(static_cast<qint64>(id)));
        }
        auto* list = makePlainText(tr("In your journal: %1").arg(numbers.join(u", "_s)), card, TypeRole::Small);
        list->hide();
        card->body()->addWidget(list);
        connect(show, &QPushButton::clicked, this, [this, list, ids = finding.breaks] {
            list->setVisible(!list->isVisible());
            QList<qint64> wanted;
            for (const std::int64_t id : ids) {
                wanted.append(id);
            }
            Q_EMIT tradesRequested(wanted);
        });
    }
    return card;
}

} // namespace elite
