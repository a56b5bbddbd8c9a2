// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/import_dialog.h"

#include "app/base/work_registry.h"
#include "app/market/tape_folder.h"
#include "models/base/timeframe.h"
#include "ui/base/field_row.h"
#include "ui/base/meter.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/user_folder.h"
#include "ui/market/csv_preview.h"
#include "ui/market/csv_texts.h"
#include "ui/window/world_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace elite {

namespace {

constexpr std::size_t kIssuesShown = 4;
constexpr qlonglong kMonth = 0; // As a length of bars: none that is always the same.
constexpr int kPreviewShare = 100; // Of the height that is left: as good as all.

QString inHtml(const QString& text)
{
    return text.toHtmlEscaped();
}

} // namespace

ImportDialog::ImportDialog(const QString& folder, WorkRegistry* work, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_work(work)
    , m_choose(new QPushButton(tr("&Choose a file…"), this))
    , m_file(new QLabel(tr("No file is chosen."), this))
    , m_preview(new CsvPreview(this))
    , m_market(new QLineEdit(this))
    , m_marketRow(new FieldRow(tr("&Market"), m_market, this))
    , m_time(new QComboBox(this))
    , m_bar(new QComboBox(this))
    , m_isClose(new QCheckBox(tr("Times say when a bar &ends"), this))
    , m_comma(new QCheckBox(tr("Numbers have a &decimal comma"), this))
    , m_licence(new QLineEdit(this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_meter(new Meter(this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_open(new QPushButton(tr("&Open the tape"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    prepareWorldDialog(this, tr("Import prices"));
    makeFields();
    makeLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested(m_tape);
        accept();
    });
    connect(m_preview, &CsvPreview::columnsChanged, this, &ImportDialog::check);
    connect(m_market, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_time, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    connect(m_bar, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    connect(m_isClose, &QCheckBox::toggled, this, &ImportDialog::check);
    connect(m_comma, &QCheckBox::toggled, this, &ImportDialog::check);
    connect(&m_importer, &CsvImporter::progressed, m_meter, &Meter::setShare);
    connect(&m_importer, &CsvImporter::finished, this, &ImportDialog::onFinished);
    showPlan();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::makeFields()
{
    for (int i = 0; i <= int(CsvTime::Text); ++i) {
        m_time->addItem(CsvTexts::time(CsvTime(i)));
    }
    for (const Timeframe& timeframe : Timeframe::standard()) {
        const auto length = timeframe.fixedLength();
        m_bar->addItem(QString::fromLatin1(timeframe.toText()), length ? qlonglong(length->count()) : kMonth);
    }
    m_market->setMaxLength(31);
    m_licence->setMaxLength(200);
    m_licence->setPlaceholderText(tr("Where the prices come from and what you may do with them"));
    m_meter->setAccessibleName(tr("How far the import is"));
    m_meter->hide();
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_file->setWordWrap(true);
    setRole(m_import, ButtonRole::Primary);
    setRole(m_open, ButtonRole::Primary);
    m_import->setDefault(true);
    m_open->hide();
}

void ImportDialog::makeLayout()
{
    const Theme& look = themeOf(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(look.space(3));
    top->addWidget(m_choose);
    top->addWidget(m_file, 1);
    m_form = new QWidget(this);
    auto* rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look.space(2));
    const std::vector<FieldRow*> fields{m_marketRow,
                                        new FieldRow(tr("&Times are"), m_time, m_form),
                                        new FieldRow(tr("A &bar lasts"), m_bar, m_form),
                                        new FieldRow({}, m_isClose, m_form),
                                        new FieldRow({}, m_comma, m_form),
                                        new FieldRow(tr("&Licence"), m_licence, m_form)};
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
    column->addLayout(top);
    column->addWidget(m_preview, kPreviewShare);
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addWidget(m_meter);
    column->addStretch(1); // Takes the room of the preview while there is none.
    column->addWidget(buttons);
    resize(look.scaled(860), look.scaled(640));
}

void ImportDialog::chooseFile()
{
    const QString folder
        = m_path.isEmpty() ? userFolder(QStandardPaths::DownloadLocation) : QFileInfo(m_path).absolutePath();
    auto* dialog = new QFileDialog(this, worldTitle(tr("Choose a file of prices")), folder,
                                   tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::load);
    dialog->open();
}

void ImportDialog::load(const QString& path)
{
    if (m_importer.isRunning()) {
        return;
    }
    m_path = path;
    m_file->setText(path);
    const auto beginning = readCsvBeginning(path);
    const auto detected = beginning ? detectCsv(*beginning, path) : Result<CsvPlan>(beginning.error());
    m_isLoaded = detected.hasValue();
    m_beginning = m_isLoaded ? *beginning : QByteArray();
    m_plan = m_isLoaded ? *detected : CsvPlan();
    showPlan();
    if (!m_isLoaded) {
        m_note->setKind(NoteKind::Danger);
        m_note->setText(beginning ? tr("This file is no table of prices. Choose one with a row per bar or trade and a "
                                       "time in each row.")
                                  : tr("The file could not be read. Choose one that you may open."));
    }
}

void ImportDialog::showPlan()
{
    m_preview->show(m_plan, m_beginning);
    m_market->setText(m_plan.symbol);
    m_time->setCurrentIndex(int(m_plan.time));
    const qlonglong length = m_plan.isMonthly ? kMonth : m_plan.barLength.count();
    if (m_bar->findData(length) < 0) {
        m_bar->addItem(tr("%n second(s)", nullptr, int(length / 1'000'000)), length);
    }
    m_bar->setCurrentIndex(m_bar->findData(length));
    m_isClose->setChecked(m_plan.isTimeOfClose);
    m_comma->setChecked(m_plan.isDecimalComma);
    m_open->hide();
    m_import->show();
    check();
}

CsvPlan ImportDialog::plan() const
{
    CsvPlan out = m_plan;
    out.columns = m_preview->columns();
    out.time = CsvTime(m_time->currentIndex());
    const qlonglong length = m_bar->currentData().toLongLong();
    out.isMonthly = length == kMonth;
    out.barLength = out.isMonthly ? m_plan.barLength : Duration(length);
    out.isTimeOfClose = m_isClose->isChecked();
    out.isDecimalComma = m_comma->isChecked();
    out.licence = m_licence->text().trimmed();
    const QStringList names = m_market->text().trimmed().split(u'/');
    const bool isRates = std::any_of(out.columns.begin(), out.columns.end(),
                                     [](const CsvColumn& column) { return column.field == CsvField::Rate; });
    if (!isRates) {
        out.symbol = m_market->text().trimmed();
        out.base = names.value(0);
        out.counter = names.size() == 2 ? names[1] : QString();
    }
    return out;
}

/// Says what will be imported, or what is missing.
void ImportDialog::check()
{
    m_preview->setVisible(m_isLoaded);
    m_form->setVisible(m_isLoaded);
    m_import->setEnabled(false);
    m_marketRow->setError({});
    if (!m_isLoaded) {
        m_note->setKind(NoteKind::Info);
        m_note->setText(tr("Bars, trades, quotes or rates as a text table, one row each. What the columns hold is "
                           "detected and can be changed. The file itself stays as it is."));
        return;
    }
    const CsvPlan wanted = plan();
    const auto layout = layoutOf(wanted);
    const bool hasBars = layout && *layout != CsvLayout::Trades && *layout != CsvLayout::Quotes;
    m_marketRow->setVisible(!layout || *layout != CsvLayout::Rates);
    m_bar->setEnabled(hasBars);
    m_isClose->setEnabled(hasBars);
    if (!layout) {
        m_note->setKind(NoteKind::Warning);
        m_note->setText(tr("Say above the columns which one holds the time, and either open, high, low and close, or "
                           "price and quantity, or bid and ask. Each may stand there once."));
        return;
    }
    auto rows = CsvRows::make(wanted);
    if (!rows) {
        m_marketRow->setError(tr("Two different currencies, such as BTC/USD."));
    }
    // The rows that are on the screen say whether the columns are right.
    QByteArrayView text = m_beginning;
    std::vector<FeedEvent> events;
    std::optional<CsvIssue> issue;
    for (int line = 1; rows && !issue && line < wanted.firstRow + 20 && !text.isEmpty(); ++line) {
        const QByteArrayView row = takeCsvLine(text);
        if (line >= wanted.firstRow && !row.trimmed().isEmpty()) {
            issue = rows->read(row, line, events);
            issue = issue && issue->problem == CsvProblem::OutOfOrder && wanted.isNewestFirst ? std::nullopt : issue;
        }
    }
    QStringList words{
        issue ? inHtml(CsvTexts::issue(*issue, wanted))
              : tr("%1, all times in UTC. The tape will be kept with the others and can be played at any speed.")
                    .arg(CsvTexts::layout(*layout))};
    if (rows && rows->moved() > 0) {
        words.append(movedText());
    }
    m_note->setKind(issue ? NoteKind::Warning : NoteKind::Info);
    m_note->setText(words.join(QStringLiteral("<br>")));
    m_import->setEnabled(rows.hasValue());
}

void ImportDialog::import()
{
    CsvImportJob job;
    job.csvPath = m_path;
    job.tapePath = freeTapePath(m_folder, QFileInfo(m_path).completeBaseName());
    job.plan = plan();
    m_tape = job.tapePath;
    m_plan = job.plan;
    if (m_work) {
        m_token = std::make_unique<WorkToken>(*m_work, tr("Importing %1").arg(QFileInfo(m_path).fileName()),
                                              tr("no tape is written; the file stays as it is"));
    }
    setBusy(true);
    m_importer.start(std::move(job));
}

void ImportDialog::setBusy(bool isBusy)
{
    m_meter->setShare(0);
    m_meter->setVisible(isBusy);
    m_choose->setEnabled(!isBusy);
    m_preview->setEnabled(!isBusy);
    m_form->setEnabled(!isBusy);
    m_import->setEnabled(!isBusy);
    m_close->setText(isBusy ? tr("Cancel") : tr("Close"));
}

void ImportDialog::onFinished(const CsvImportReport& report)
{
    m_token.reset();
    setBusy(false);
    const bool isCancelled = !report.outcome && report.outcome.error().code == ErrorCode::Cancelled;
    m_note->setKind(report.outcome    ? report.rowsLeftOut > 0 ? NoteKind::Warning : NoteKind::Success
                        : isCancelled ? NoteKind::Info
                                      : NoteKind::Danger);
    m_note->setText(summary(report));
    m_import->setVisible(!report.outcome);
    m_open->setVisible(report.outcome.hasValue());
    if (report.outcome) {
        m_open->setDefault(true);
        m_open->setFocus();
    }
}

QString ImportDialog::summary(const CsvImportReport& report) const
{
    const QLocale locale;
    QStringList lines;
    if (report.outcome) {
        const auto when = [](Timestamp time) {
            return QString::fromLatin1(toIso(time, TimePrecision::Seconds)).replace(u'T', u' ').remove(u'Z');
        };
        lines.append(tr("<b>%1 rows are on the tape</b>, from %2 to %3 UTC.")
                         .arg(locale.toString(qlonglong(report.rowsKept)), when(report.from), when(report.to)));
        if (report.historyMinutes > 0) {
            lines.append(tr("The %1 minutes before are its past: the chart shows them, they are not played.")
                             .arg(locale.toString(qlonglong(report.historyMinutes))));
        }
        if (report.rowsMoved > 0) {
            lines.append(movedText());
        }
    } else {
        switch (report.outcome.error().code) {
        case ErrorCode::Cancelled:
            lines.append(tr("Cancelled. No tape was written."));
            break;
        case ErrorCode::InvalidInput:
            lines.append(tr("<b>%1 of %2 rows could not be read</b>, so no tape was written. Look at what the columns "
                            "hold.")
                             .arg(locale.toString(qlonglong(report.rowsLeftOut)),
                                  locale.toString(qlonglong(report.rowsLeftOut) + qlonglong(report.rowsKept))));
            break;
        case ErrorCode::Full:
            lines.append(tr("The disk is full. No tape was written; make room and import again."));
            break;
        default:
            lines.append(tr("The tape could not be written: %1. The file is unchanged.")
                             .arg(inHtml(report.outcome.error().detail)));
        }
    }
    if (report.outcome && report.rowsLeftOut > 0) {
        lines.append(tr("%1 rows were left out:").arg(locale.toString(qlonglong(report.rowsLeftOut))));
    }
    for (std::size_t i = 0; i < std::min(kIssuesShown, report.issues.size()); ++i) {
        lines.append(inHtml(CsvTexts::issue(report.issues[i], m_plan)));
    }
    if (report.rowsLeftOut > qint64(kIssuesShown)) {
        lines.append(tr("and %1 more").arg(locale.toString(qlonglong(report.rowsLeftOut - qint64(kIssuesShown)))));
    }
    return lines.join(QStringLiteral("<br>"));
}

QString ImportDialog::movedText()
{
    return tr("Bars of this file start at another time than days (00:00 UTC) and weeks (Monday) do here. Each is put "
              "into the one in which it ends.");
}

/// Escape and Cancel stop a running import first; the next one closes.
void ImportDialog::reject()
{
    if (m_importer.isRunning()) {
        m_importer.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace elite
