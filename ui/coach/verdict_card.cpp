// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/verdict_card.h"

#include "ui/base/badge.h"
#include "ui/base/card.h"
#include "ui/base/icon.h"
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString percent(double share, const QLocale& locale)
{
    const auto value = Decimal::parse(QByteArray::number(share * 100, 'f', 1));
    return formatPercent(value.valueOr(Decimal()), 0, locale);
}

QString three(double value, const QLocale& locale)
{
    return formatRounded(Decimal::parse(QByteArray::number(value, 'f', 6)).valueOr(Decimal()), 3, locale);
}

QString priceText(Price price, const QLocale& locale)
{
    return formatNumber(price.value(), locale);
}

} // namespace

void addRecordRows(QVBoxLayout* column, const CoachRecord& record, QWidget* parent)
{
    const QLocale locale = parent->locale();
    const QString scored = VerdictCard::tr("Scored %1 · target before stop").arg(formatCount(record.scored, locale));
    if (!record.hasRatio()) {
        column->addWidget(
            new FactRow(scored, VerdictCard::tr("no rate under %1").arg(formatCount(kFewestForRatio, locale)), parent));
    } else {
        column->addWidget(new FactRow(
            scored,
            VerdictCard::tr("%1 (base rate %2)").arg(percent(record.hitRate, locale), percent(record.baseRate, locale)),
            parent));
        column->addWidget(new FactRow(VerdictCard::tr("95 % interval"),
                                      percent(record.hitInterval.low, locale) + u" \u2013 "_s
                                          + percent(record.hitInterval.high, locale),
                                      parent));
    }
    if (record.coach.n >= kFewestForRatio) {
        column->addWidget(new FactRow(
            VerdictCard::tr("Brier score of %1 forecasts").arg(formatCount(record.coach.n, locale)),
            VerdictCard::tr("%1 (coin %2)").arg(three(record.coach.brier.score, locale), three(0.25, locale)), parent));
    }
    if (!record.isMeaningful()) {
        column->addWidget(makePlainText(
            VerdictCard::tr("Not yet meaningful: under %1 scored.").arg(formatCount(kFewestForMeaning, locale)), parent,
            TypeRole::Small, ColorRole::Warning));
    }
}

VerdictCard::VerdictCard(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(themeOf(this).space(2));
}

void VerdictCard::setVerdict(const KeptVerdict& kept, const CoachRecord& record)
{
    emptyLayout(m_column);
    m_id = kept.id;
    setAccessibleName(tr("Verdict: %1").arg(verdictTitle(kept.verdict.kind)));
    const CheckedVerdict checked = kept.checked();
    if (!checked.isUsable()) {
        QString text = u"<b>"_s + tr("The answer cannot be used").toHtmlEscaped() + u"</b>"_s;
        for (const VerdictFault fault : checked.faults) {
            text += u"<br>"_s + tr("It %1.").arg(faultWords(fault)).toHtmlEscaped();
        }
        m_column->addWidget(new Note(NoteKind::Danger, text, this));
        m_column->addWidget(
            makePlainText(tr("Its numbers are not shown. The raw answer is kept in the record."), this));
        addButtons(kept, checked);
        m_column->addStretch(1);
        return;
    }
    addHeadline(kept);
    addLevels(kept, checked);
    addReasons(kept, checked);
    addRecord(kept, record);
    addButtons(kept, checked);
    addForecast(kept);
    m_column->addStretch(1);
}

void VerdictCard::addHeadline(const KeptVerdict& kept)
{
    const Theme& look = themeOf(this);
    const VerdictLook verdict = verdictLook(kept.verdict.kind);
    auto* box = new Card({}, this);
    box->setLook(Card::Look::Raised);
    box->setTint(verdict.tint);
    auto* across = new QHBoxLayout;
    across->setSpacing(look.space(3));
    auto* sign = new QLabel(box);
    const ColorRole ink = verdict.tint == ColorRole::Surface2 ? ColorRole::TextPrimary : verdict.tint;
    sign->setPixmap(
        iconPixmap(verdict.iconName, look.scaled(24), look.color(ink), devicePixelRatioF(), layoutDirection()));
    across->addWidget(sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makePlainText(verdictTitle(kept.verdict.kind), box, TypeRole::Title));
    words->addWidget(makePlainText(tr("Model's own estimate %1 of 100").arg(locale().toString(kept.verdict.confidence)),
                                   box, TypeRole::Small, ColorRole::TextSecondary));
    across->addLayout(words, 1);
    if (kept.isMock) {
        across->addWidget(new Badge(BadgeKind::MockCoach, box), 0, Qt::AlignTop);
    }
    if (kept.facts.origin == FeedOrigin::Replay) {
        across->addWidget(new Badge(BadgeKind::Replay, box), 0, Qt::AlignTop);
    } else if (kept.facts.origin == FeedOrigin::Synthetic) {
        across->addWidget(new Badge(BadgeKind::Synthetic, box), 0, Qt::AlignTop);
    }
    box->body()->addLayout(across);
    if (!kept.facts.hasCandles()) {
        box->body()->addWidget(new MarkLabel(
            u"help"_s, kept.facts.axis ? tr("picture from elsewhere, axis by you") : tr("unverified picture"),
            ColorRole::Warning, box));
    }
    box->body()->addWidget(makePlainText(kept.verdict.headline, box));
    m_column->addWidget(box);
}

void VerdictCard::addLevels(const KeptVerdict& kept, const CheckedVerdict& checked)
{
    const Theme& look = themeOf(this);
    auto levels = levelsOf(checked);
    std::erase_if(levels, [](const CoachLevel& level) { return level.kind == CoachLevel::Kind::Invalidation; });
    if (levels.empty()) {
        return;
    }
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(look.space(2));
    grid->setHorizontalSpacing(look.space(3));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const CoachLevel& level : levels) {
        const bool isZone = level.kind == CoachLevel::Kind::EntryZone && level.upper;
        const NumberPlace place = level.kind == CoachLevel::Kind::Stop ? NumberPlace::Stop
            : level.kind == CoachLevel::Kind::Target                   ? NumberPlace::Target
                                                                       : NumberPlace::Entry;
        const CheckedNumber* number = checked.find(place, level.index);
        const QString mark = number == nullptr ? QString() : markWords(*number, checked, kept.facts);
        const bool isGood = level.mark != NumberMark::Unverified;
        QString figure = priceText(level.price, locale());
        if (isZone) {
            figure = isolated(figure + u'\u2013' + priceText(*level.upper, locale()));
        }
        const QString name = levelName(level, kept.verdict.targets.size() == 1);
        grid->addWidget(makePlainText(name, table, TypeRole::Body, ColorRole::TextSecondary), row, 0);
        auto* value = new NumberLabel(figure, table);
        setTypeRole(value, TypeRole::Strong);
        value->setAccessibleName(name + u' ' + figure + u", "_s + mark);
        grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new MarkLabel(isGood ? u"check"_s : u"help"_s, mark,
                                      isGood ? ColorRole::Success : ColorRole::Warning, table),
                        row, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new HairLine(table), row + 1, 0, 1, 3);
        row += 2;
    }
    if (!checked.rewardToRisk.empty()) {
        QStringList ratios;
        int index = 0;
        for (const Decimal& ratio : checked.rewardToRisk) {
            const QString text = formatRounded(ratio, 2, locale());
            ratios.append(checked.rewardToRisk.size() == 1 ? text : tr("%1 to T%2").arg(text).arg(++index));
        }
        grid->addWidget(makePlainText(tr("Reward to risk, our sum"), table, TypeRole::Body, ColorRole::TextSecondary),
                        row, 0);
        auto* value = new NumberLabel(ratios.join(u" \u00b7 "_s), table);
        setTypeRole(value, TypeRole::Strong);
        grid->addWidget(value, row, 1, 1, 2, Qt::AlignRight);
    }
    m_column->addWidget(table);
}

void VerdictCard::addReasons(const KeptVerdict& kept, const CheckedVerdict& checked)
{
    const Verdict& v = kept.verdict;
    m_column->addWidget(makeHeading(tr("Why"), this));
    for (const QString& observation : v.observations) {
        m_column->addWidget(makePlainText(u"\u2022 "_s + observation, this));
    }
    if (!v.reasoning.isEmpty()) {
        m_column->addWidget(makePlainText(v.reasoning, this));
    }
    QStringList doubtful;
    for (const CheckedNumber& number : checked.numbers) {
        if (checked.hasFacts && number.mark == NumberMark::Unverified && number.place >= NumberPlace::Cited) {
            doubtful.append(formatNumber(number.value, locale()));
        }
    }
    if (!doubtful.isEmpty()) {
        doubtful.removeDuplicates();
        m_column->addWidget(new MarkLabel(
            u"help"_s, tr("not in the bars that were sent: %1").arg(doubtful.join(u", "_s)), ColorRole::Warning, this));
    }
    if (!v.invalidation.isEmpty()) {
        m_column->addWidget(makeHeading(tr("Wrong if"), this));
        m_column->addWidget(makePlainText(v.invalidation, this));
        const std::vector<CoachLevel> levels = levelsOf(checked);
        const bool hasPrice = std::any_of(levels.begin(), levels.end(), [](const CoachLevel& level) {
            return level.kind == CoachLevel::Kind::Invalidation;
        });
        if (hasPrice && kept.facts.hasCandles()) {
            auto* alert = new QPushButton(icon(u"bell"_s), tr("Set as alert"), this);
            setRole(alert, ButtonRole::Link);
            m_column->addWidget(alert, 0, Qt::AlignLeft);
            connect(alert, &QPushButton::clicked, this, [this] { Q_EMIT alertRequested(m_id); });
        }
    }
    if (!v.risks.empty()) {
        m_column->addWidget(makeHeading(tr("Risks"), this));
        for (const VerdictRisk& risk : v.risks) {
            const QString how = risk.severity == RiskSeverity::High ? tr("high")
                : risk.severity == RiskSeverity::Medium             ? tr("medium")
                                                                    : tr("low");
            m_column->addWidget(makePlainText(u"\u2022 "_s + how + u": "_s + risk.text, this));
        }
    }
    if (!v.missing.isEmpty()) {
        auto* note = new Note(NoteKind::Info,
                              tr("Not known to the model: %1").arg(v.missing.join(u", "_s)).toHtmlEscaped(), this);
        note->setIconName(u"help"_s);
        m_column->addWidget(note);
    }
}

void VerdictCard::addRecord(const KeptVerdict& kept, const CoachRecord& record)
{
    if (kept.isMock) {
        return; // A rule that was written to be wrong has no record.
    }
    m_column->addWidget(makeHeading(tr("Its record so far"), this));
    addRecordRows(m_column, record, this);
}

void VerdictCard::addButtons(const KeptVerdict& kept, const CheckedVerdict& checked)
{
    auto* across = new QHBoxLayout;
    if (const auto prefill = prefillOf(checked, kept.facts)) {
        auto* fill = new QPushButton(icon(u"pencil"_s), tr("Fill the ticket"), this);
        setRole(fill, ButtonRole::Primary);
        fill->setToolTip(tr("Puts the prices into the ticket. You size it, you send it."));
        across->addWidget(fill, 1);
        connect(fill, &QPushButton::clicked, this, [this, prefill] { Q_EMIT fillTicketRequested(*prefill); });
    }
    auto* more = new QPushButton(icon(u"comment"_s), tr("Ask more"), this);
    across->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT askMoreRequested(m_id); });
    if (m_hasOpen) {
        auto* open = new QPushButton(icon(u"eye"_s), tr("Picture"), this);
        open->setAccessibleName(tr("Show the picture that was sent and the rubric"));
        across->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    }
    across->addStretch();
    m_column->addLayout(across);
    QStringList facts{kept.servedBy.isEmpty() ? kept.model : kept.servedBy};
    if (kept.usage.isKnown) {
        facts.append(tr("%1 tokens").arg(formatCount(kept.usage.input + kept.usage.output, locale())));
    }
    facts.append(costWords(kept.nanoUsd, locale()));
    facts.append(tr("frozen %1").arg(kept.shortHash()));
    facts.append(tr("the coach cannot send, enlarge or loosen anything"));
    m_column->addWidget(makePlainText(facts.join(u" \u00b7 "_s), this, TypeRole::Small, ColorRole::TextSecondary));
}

void VerdictCard::addForecast(const KeptVerdict& kept)
{
    const auto& forecast = kept.verdict.forecast;
    if (!forecast || kept.isMock) {
        return;
    }
    m_column->addWidget(new HairLine(this));
    m_column->addWidget(makeHeading(tr("Its forecast, scored later"), this));
    const Decimal probability = Decimal::fromParts(forecast->probabilityPercent, 2).valueOr(Decimal());
    m_column->addWidget(new FactRow(forecastWords(*forecast), formatNumber(probability, locale()), this));
    if (kept.score.isDecided()) {
        m_column->addWidget(new FactRow(tr("What happened"), outcomeWords(kept.score, locale()), this));
    } else if (kept.facts.isUnscored) {
        m_column->addWidget(makePlainText(tr("Not scored: it was asked about past or hidden bars."), this,
                                          TypeRole::Small, ColorRole::TextSecondary));
    } else if (kept.facts.hasCandles()) {
        const Timestamp end = kept.facts.timeframe.advanced(kept.call().from, forecast->horizonBars);
        m_column->addWidget(new FactRow(tr("Decided at the latest"), utcWords(toMicros(end), locale()), this));
    } else {
        m_column->addWidget(makePlainText(tr("A picture from elsewhere is not scored: its bars are not known here."),
                                          this, TypeRole::Small, ColorRole::TextSecondary));
    }
}

} // namespace elite
