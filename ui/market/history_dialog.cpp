// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/history_dialog.h"

#include "app/base/work_registry.h"
#include "app/market/market_service.h"
#include "app/market/tape_folder.h"
#include "ui/base/field_row.h"
#include "ui/base/meter.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace elite {

namespace {

Timestamp timeOf(const QDateTimeEdit* edit)
{
    return fromMicros(edit->dateTime().toMSecsSinceEpoch() * 1'000);
}

QString when(Timestamp time)
{
    return QString::fromLatin1(toIso(time, TimePrecision::Seconds)).replace(u'T', u' ').remove(u'Z');
}

} // namespace

HistoryDialog::HistoryDialog(const QString& folder, const Wish& wish, WorkRegistry* work, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_work(work)
    , m_venue(new QComboBox(this))
    , m_market(new QLineEdit(this))
    , m_marketRow(new FieldRow(tr("&Market"), m_market, this))
    , m_interval(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_toRow(new FieldRow(tr("&To, UTC"), m_to, this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_meter(new Meter(this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_open(new QPushButton(tr("&Open the tape"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    prepareWorldDialog(this, tr("Import a venue's history"));
    makeFields(wish);
    makeLayout();
    connect(m_venue, &QComboBox::currentIndexChanged, this, &HistoryDialog::followVenue);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &HistoryDialog::check);
    connect(m_market, &QLineEdit::textChanged, this, &HistoryDialog::check);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &HistoryDialog::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &HistoryDialog::check);
    connect(m_import, &QPushButton::clicked, this, &HistoryDialog::import);
    connect(m_close, &QPushButton::clicked, this, &HistoryDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_tape);
        accept();
    });
    connect(&m_importer, &HistoryImporter::progressed, m_meter, &Meter::setShare);
    connect(&m_importer, &HistoryImporter::finished, this, &HistoryDialog::onFinished);
    followVenue();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::makeFields(const Wish& wish)
{
    for (const VenueChoice& one : venueChoices()) {
        if (!historyTimeframes(one.id).empty()) {
            m_venue->addItem(one.title, one.id.toString());
            if (one.id == wish.venue) {
                m_venue->setCurrentIndex(m_venue->count() - 1);
            }
        }
    }
    m_market->setMaxLength(31);
    m_market->setText(wish.market);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (QDateTimeEdit* edit : {m_from, m_to}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
        edit->setDateTimeRange(QDateTime(QDate(2010, 1, 1), QTime(0, 0), Qt::UTC), now.addDays(1));
        edit->setDateTime(edit == m_to ? now : now.addDays(-7));
    }
    m_meter->setAccessibleName(tr("How far the import is"));
    m_meter->hide();
    setRole(m_import, ButtonRole::Primary);
    setRole(m_open, ButtonRole::Primary);
    m_import->setDefault(true);
    m_open->hide();
}

void HistoryDialog::makeLayout()
{
    const Theme& look = themeOf(this);
    m_form = new QWidget(this);
    auto* rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look.space(2));
    const std::vector<FieldRow*> fields{new FieldRow(tr("&Venue"), m_venue, m_form), m_marketRow,
                                        new FieldRow(tr("A &candle lasts"), m_interval, m_form),
                                        new FieldRow(tr("&From, UTC"), m_from, m_form), m_toRow};
    int width = 0;
    for (const FieldRow* field : fields) {
        width = std::max(width, field->labelWidthHint());
    }
    for (FieldRow* field : fields) {
        field->setLabelWidth(width);
        rows->addWidget(field);
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    const int room = look.space(6);
    column->setContentsMargins(room, room, room, look.space(4));
    column->setSpacing(look.space(4));
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addWidget(m_meter);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(520));
}

VenueId HistoryDialog::venue() const
{
    return VenueId::parse(m_venue->currentData().toString().toLatin1()).valueOr(VenueId());
}

void HistoryDialog::followVenue()
{
    const QString kept = m_interval->currentText().isEmpty() ? QStringLiteral("1m") : m_interval->currentText();
    m_interval->clear();
    for (const Timeframe timeframe : historyTimeframes(venue())) {
        m_interval->addItem(QString::fromLatin1(timeframe.toText()));
    }
    m_interval->setCurrentIndex(std::max(0, m_interval->findText(kept)));
    check();
}

HistoryJob HistoryDialog::job() const
{
    HistoryJob out;
    out.venue = venue();
    out.market = m_market->text().trimmed();
    out.timeframe = Timeframe::parse(m_interval->currentText().toLatin1()).valueOr(Timeframe());
    out.from = timeOf(m_from);
    out.to = timeOf(m_to);
    return out;
}

void HistoryDialog::check()
{
    const HistoryJob wanted = job();
    const std::int64_t candles = (wanted.to - wanted.from) / wanted.timeframe.typicalLength();
    m_marketRow->setError(wanted.market.isEmpty() ? tr("The market, such as BTC/USD.") : QString());
    m_toRow->setError(candles <= 0                                ? tr("It must be later than the beginning.")
                          : candles > HistoryImport::kMostCandles ? tr("More than a million candles; choose less.")
                                                                  : QString());
    const auto most = newestCandlesOnly(wanted.venue);
    const QLocale where = locale();
    if (most && candles > *most) {
        m_note->setKind(NoteKind::Warning);
        m_note->setText(tr("%1 gives its newest %2 candles only. What is older is not in the tape; a longer candle "
                           "reaches further back.")
                            .arg(m_venue->currentText().toHtmlEscaped(), where.toString(*most)));
    } else {
        m_note->setKind(NoteKind::Info);
        m_note->setText(
            tr("Up to %1 candles, asked for in pages within the limits of %2. No key is needed. The tape is "
               "kept with the others.")
                .arg(where.toString(qlonglong(std::max<std::int64_t>(candles, 0))),
                     m_venue->currentText().toHtmlEscaped()));
    }
    m_import->setEnabled(!m_marketRow->hasError() && !m_toRow->hasError());
    m_import->show();
    m_open->hide();
}

void HistoryDialog::import()
{
    HistoryJob wanted = job();
    wanted.tapePath = freeTapePath(m_folder,
                                   m_venue->currentText() + u'-' + wanted.market + u'-' + m_interval->currentText()
                                       + u'-' + m_from->date().toString(Qt::ISODate));
    m_tape = wanted.tapePath;
    if (m_work) {
        m_token = std::make_unique<WorkToken>(
            *m_work, tr("Importing %1 of %2").arg(wanted.market, m_venue->currentText()), tr("no tape is written"));
    }
    setBusy(true);
    m_importer.start(wanted, m_makeFeed ? m_makeFeed() : nullptr);
}

void HistoryDialog::setBusy(bool isBusy)
{
    m_meter->setShare(0);
    m_meter->setVisible(isBusy);
    m_form->setEnabled(!isBusy);
    m_import->setEnabled(!isBusy);
    m_close->setText(isBusy ? tr("Cancel") : tr("Close"));
    if (isBusy) {
        m_note->setKind(NoteKind::Info);
        m_note->setText(tr("Asking %1…").arg(m_venue->currentText().toHtmlEscaped()));
    }
}

void HistoryDialog::onFinished(const HistoryReport& report)
{
    m_token.reset();
    setBusy(false);
    const bool isCancelled = !report.outcome && report.outcome.error().code == ErrorCode::Cancelled;
    m_note->setKind(report.outcome ? NoteKind::Success : isCancelled ? NoteKind::Info : NoteKind::Danger);
    m_note->setText(summary(report));
    m_import->setVisible(!report.outcome);
    m_open->setVisible(report.outcome.hasValue());
    if (report.outcome) {
        m_open->setDefault(true);
        m_open->setFocus();
    }
}

QString HistoryDialog::summary(const HistoryReport& report) const
{
    const QLocale where = locale();
    const QString title = m_venue->currentText().toHtmlEscaped();
    if (report.outcome) {
        QString out = tr("<b>%1 candles are on the tape</b>, from %2 to %3 UTC.")
                          .arg(where.toString(qlonglong(report.candles)), when(report.from), when(report.to));
        if (report.missing > 0) {
            out += u' '
                + tr("In %1 candles between them nobody traded, or the venue does not have them.")
                      .arg(where.toString(qlonglong(report.missing)));
        }
        if (report.historyMinutes > 0) {
            out += u' '
                + tr("The first %1 minutes are its past: the chart shows them, they are not played.")
                      .arg(where.toString(qlonglong(report.historyMinutes)));
        }
        return out;
    }
    switch (report.outcome.error().code) {
    case ErrorCode::Cancelled:
        return tr("Cancelled. No tape was written.");
    case ErrorCode::NotFound:
        return report.instrument.id.symbol.isEmpty()
            ? tr("<b>%1 does not trade %2.</b> No tape was written. Write the market as the venue does, or as two "
                 "currencies: BTC/USD.")
                  .arg(title, m_market->text().toHtmlEscaped())
            : tr("<b>%1 has no candles in that time.</b> No tape was written; choose another range.").arg(title);
    case ErrorCode::RateLimited:
        return tr("%1 asks us to wait. No tape was written; try again in some minutes.").arg(title);
    case ErrorCode::Full:
        return tr("The disk is full. No tape was written; make room and import again.");
    default:
        return tr("The history could not be fetched: %1. No tape was written; try again, or choose another venue.")
            .arg(report.outcome.error().detail.toHtmlEscaped());
    }
}

/// Escape and Cancel stop a running import first; the next one closes.
void HistoryDialog::reject()
{
    if (m_importer.isRunning()) {
        m_importer.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace elite
