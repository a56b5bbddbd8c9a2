// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/record_view.h"

#include "ui/base/card.h"
#include "ui/base/meter.h"
#include "ui/base/number_text.h"
#include "ui/base/report_charts.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"
#include "ui/coach/verdict_card.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString share(double value, const QLocale& locale)
{
    return std::isnan(value)
        ? u"\u2013"_s
        : formatPercent(Decimal::parse(QByteArray::number(value * 100, 'f', 1)).valueOr(Decimal()), 0, locale);
}

QString three(double value, const QLocale& locale)
{
    return std::isnan(value)
        ? u"\u2013"_s
        : formatRounded(Decimal::parse(QByteArray::number(value, 'f', 6)).valueOr(Decimal()), 3, locale);
}

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

RecordView::RecordView(CoachService& service, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Record of the coach"));
    auto* page = new QWidget(this);
    setSurfaceRole(page, ColorRole::Surface1);
    const Theme& look = themeOf(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    m_column->setSpacing(look.space(3));
    setWidget(page);
    const auto later = [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    };
    connect(&service.verdicts(), &VerdictBook::changed, this, later);
    connect(&service.usage(), &UsageBook::changed, this, later);
}

void RecordView::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void RecordView::refresh()
{
    m_isStale = false;
    emptyLayout(m_column);
    addRecord();
    addUsage();
    m_column->addStretch(1);
}

void RecordView::addRecord()
{
    QWidget* page = widget();
    const auto calls = m_service.verdicts().scoredCalls();
    const CoachRecord record = recordOf(calls);
    auto* card = new Card(tr("Is the coach any good?"), page);
    card->setTrailing(tr("%n verdict(s)", nullptr, record.asked));
    if (record.asked == 0) {
        card->body()->addWidget(makePlainText(
            tr("Every verdict is frozen when it is given and scored from later bars by the broker's own pessimistic "
               "rule. There is none yet."),
            card, TypeRole::Body, ColorRole::TextSecondary));
        m_column->addWidget(card);
        return;
    }
    addRecordRows(card->body(), record, card);
    card->body()->addWidget(new FactRow(tr("Waiting for their outcome"), formatCount(record.pending, locale()), card));
    card->body()->addWidget(new FactRow(tr("Named no trade"), formatCount(record.withoutCall, locale()), card));
    card->body()->addWidget(new FactRow(tr("Entry not reached"), formatCount(record.notEntered, locale()), card));
    card->body()->addWidget(
        new FactRow(tr("Stop and target in one bar"), formatCount(record.ambiguous, locale()), card));
    m_column->addWidget(card);

    if (record.hasRatio()) {
        auto* versus = new Card(tr("You, the coach, a coin"), page);
        addVersus(versus, record);
        m_column->addWidget(versus);
        auto* bins = new Card(tr("When it says … it happens …"), page);
        for (const ReliabilityBin& bin : record.coach.bins) {
            auto* meter = new Meter(bins);
            meter->setShare(bin.n > 0 ? bin.rate : 0);
            meter->setTexts(tr("%1 – %2").arg(share(bin.from, locale()), share(bin.to, locale())),
                            bin.n > 0 ? tr("%1 of %2").arg(share(bin.rate, locale()), formatCount(bin.n, locale()))
                                      : tr("none"));
            bins->body()->addWidget(meter);
        }
        m_column->addWidget(bins);
    }
    for (const RecordGroup& group : recordsByModel(calls)) {
        auto* one = new Card(tr("%1 · prompt %2").arg(group.model, group.promptVersion), page);
        addRecordRows(one->body(), group.record, one);
        if (group.record.hasRatio()) {
            one->body()->addWidget(new HairLine(one));
            addVersus(one, group.record);
        }
        m_column->addWidget(one);
    }
}

/// The three forecasters side by side, with how much of it is luck.
void RecordView::addVersus(Card* card, const CoachRecord& record)
{
    const auto row
        = [&](const QString& name, const QString& value) { card->body()->addWidget(new FactRow(name, value, card)); };
    row(tr("Coach, target before stop"), share(record.hitRate, locale()));
    row(tr("Always long"), share(record.baseRate, locale()));
    row(tr("Coin"), share(record.coinRate, locale()));
    row(tr("Brier score, coach (%1)").arg(formatCount(record.coach.n, locale())),
        three(record.coach.brier.score, locale()));
    row(tr("Brier score, you (%1)").arg(formatCount(record.trader.n, locale())),
        record.trader.n > 0 ? three(record.trader.brier.score, locale()) : u"\u2013"_s);
    row(tr("Brier score, coin"), three(0.25, locale()));
    row(tr("Skill of the coach against the base rate"), three(record.coach.brier.skill, locale()));
    if (record.trader.n == 0) {
        card->body()->addWidget(
            makePlainText(tr("Write your own probability before you ask, and it is scored here too."), card,
                          TypeRole::Small, ColorRole::TextSecondary));
    } else if (!record.trader.isMeaningful()) {
        card->body()->addWidget(
            makePlainText(tr("Yours is not yet meaningful: under %1.").arg(formatCount(kFewestForMeaning, locale())),
                          card, TypeRole::Small, ColorRole::Warning));
    }
}

void RecordView::addUsage()
{
    QWidget* page = widget();
    auto* card = new Card(tr("Usage and cost"), page);
    const UsageTotals today = m_service.usage().onDay(todayUtc());
    const UsageTotals month = m_service.usage().inMonth(todayUtc());
    const qint64 cap = m_service.client().settings().monthlyCapNanoUsd;
    auto* meter = new Meter(card);
    meter->setShare(cap > 0 ? double(month.nanoUsd) / double(cap) : 0);
    meter->setBarRole(cap > 0 && month.nanoUsd * 10 > cap * 8 ? ColorRole::Warning : ColorRole::AccentText);
    meter->setTexts(tr("This month"),
                    cap > 0 ? tr("%1 of %2").arg(costWords(month.nanoUsd, locale()), costWords(cap, locale()))
                            : costWords(month.nanoUsd, locale()));
    card->body()->addWidget(meter);
    card->body()->addWidget(
        new FactRow(tr("Today, %n attempt(s)", nullptr, today.attempts), costWords(today.nanoUsd, locale()), card));
    card->body()->addWidget(new FactRow(tr("Tokens this month, in"), formatCount(month.input, locale()), card));
    card->body()->addWidget(new FactRow(tr("Of them cached"), formatCount(month.cached, locale()), card));
    card->body()->addWidget(new FactRow(tr("Tokens this month, out"), formatCount(month.output, locale()), card));
    card->body()->addWidget(new FactRow(tr("Of them thinking"), formatCount(month.reasoning, locale()), card));
    if (month.unknownCost > 0) {
        card->body()->addWidget(
            makePlainText(tr("%n attempt(s) of unknown cost: cancelled, broken, or a model without a price.", nullptr,
                             month.unknownCost),
                          card, TypeRole::Small, ColorRole::Warning));
    }
    const auto models = m_service.usage().byModel(todayUtc());
    for (auto at = models.begin(); at != models.end(); ++at) {
        card->body()->addWidget(new FactRow(at.key(), costWords(at.value().nanoUsd, locale()), card));
    }
    if (month.attempts > 0) {
        ReportLinePanel panel;
        panel.title = tr("Cost a day, 30 days, USD");
        ReportLine line;
        line.name = tr("USD");
        for (const auto& [day, totals] : m_service.usage().perDay(30, todayUtc())) {
            line.points.push_back(
                {double(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()), usdOf(totals.nanoUsd).toDouble()});
        }
        panel.lines.push_back(line);
        const auto chart = makeReportLines(panel, card);
        QWidget* shown = chart ? *chart : makeMissingCharts(chart.error(), card);
        shown->setMinimumHeight(themeOf(this).scaled(160));
        card->body()->addWidget(shown);
    }
    auto* save = new QPushButton(tr("Export as CSV…"), card);
    save->setEnabled(!m_service.usage().entries().empty());
    save->setToolTip(save->isEnabled() ? QString() : tr("There is nothing to export yet."));
    connect(save, &QPushButton::clicked, this, &RecordView::exportCsv);
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    m_column->addWidget(card);
}

void RecordView::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the usage"), u"coach-usage.csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const QByteArray csv = m_service.usage().csv();
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
        auto* said = new Note(isWritten ? NoteKind::Success : NoteKind::Danger,
                              (isWritten ? tr("Exported to %1").arg(name)
                                         : tr("Not exported: %1. Nothing was changed.").arg(file.errorString()))
                                  .toHtmlEscaped(),
                              widget());
        m_column->insertWidget(0, said);
    });
    dialog->open();
}

} // namespace elite
