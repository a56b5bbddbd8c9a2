// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/fill_import_dialog.h"

#include "ui/base/field_row.h"
#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/user_folder.h"
#include "ui/journal/fill_preview.h"
#include "ui/journal/fill_texts.h"
#include "ui/trading/desk_words.h"
#include "ui/window/world_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr qint64 kLargestFile = 64 << 20;
constexpr std::size_t kIssuesShown = 5;
constexpr int kPastRows = 3;

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, file.errorString()};
    }
    if (file.size() > kLargestFile) {
        return Error{ErrorCode::Full, u"it is larger than 64 MB"_s};
    }
    return file.readAll();
}

} // namespace

FillImportDialog::FillImportDialog(ImportBook& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_choose(new QPushButton(icon(u"folder"_s), tr("&Choose a file…"), this))
    , m_file(new QLabel(tr("No file is chosen."), this))
    , m_source(new QComboBox(this))
    , m_preview(new FillPreview(this))
    , m_symbol(new QLineEdit(this))
    , m_symbolRow(new FieldRow(tr("&Pair"), m_symbol, this))
    , m_money(new QLineEdit(this))
    , m_moneyRow(new FieldRow(tr("&Money"), m_money, this))
    , m_zone(new QComboBox(this))
    , m_comma(new QCheckBox(tr("Numbers have a &decimal comma"), this))
    , m_short(new QCheckBox(tr("&Selling what is not held opens a short position"), this))
    , m_form(new QWidget(this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_past(new QListWidget(this))
    , m_pastBox(new QWidget(this))
    , m_undo(new QPushButton(icon(u"undo"_s), tr("&Undo this import"), this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    prepareWorldDialog(this, tr("Import trades"));
    makeFields();
    makeLayout();
    connect(m_choose, &QPushButton::clicked, this, &FillImportDialog::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &FillImportDialog::import);
    connect(m_undo, &QPushButton::clicked, this, &FillImportDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    const auto edited = [this] {
        m_outcome.clear();
        readAgain();
    };
    connect(m_preview, &FillPreview::columnsChanged, this, edited);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isFilling || !m_now) {
            return;
        }
        // An export that is read as another table keeps its columns, to be said anew.
        auto changed = std::make_shared<Read>(*m_now);
        changed->plan.source = static_cast<FillSource>(m_source->currentData().toInt());
        m_now = changed;
        m_preview->show(changed->plan, changed->table);
        m_outcome.clear();
        readAgain();
    });
    for (QLineEdit* edit : {m_symbol, m_money}) {
        connect(edit, &QLineEdit::textChanged, this, edited);
    }
    connect(m_zone, &QComboBox::currentIndexChanged, this, edited);
    for (QCheckBox* box : {m_comma, m_short}) {
        connect(box, &QCheckBox::toggled, this, edited);
    }
    connect(m_past, &QListWidget::currentRowChanged, this, [this](int row) { m_undo->setEnabled(row >= 0); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FillImportDialog::onRead);
    connect(&m_book, &ImportBook::changed, this, [this] {
        showPast();
        readAgain(); // What is new is another number now.
    });
    connect(&m_book, &QObject::destroyed, this, &QDialog::reject);
    showPast();
    showState();
}

FillImportDialog::~FillImportDialog()
{
    m_reading.waitForFinished();
}

void FillImportDialog::makeFields()
{
    for (int minutes = -12 * 60; minutes <= 14 * 60; minutes += 30) {
        m_zone->addItem(FillTexts::zone(minutes), minutes);
    }
    m_zone->setCurrentIndex(m_zone->findData(0));
    m_symbol->setMaxLength(31);
    m_symbol->setPlaceholderText(u"BTC/USD"_s);
    m_money->setMaxLength(15);
    m_money->setPlaceholderText(u"USD"_s);
    m_file->setWordWrap(true);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_past->setAccessibleName(tr("Imported before, the newest first"));
    setRole(m_import, ButtonRole::Primary);
    m_import->setDefault(true);
}

void FillImportDialog::makeLayout()
{
    const Theme& look = themeOf(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(look.space(3));
    top->addWidget(m_choose);
    top->addWidget(m_file, 1);
    auto* rows = new QVBoxLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look.space(2));
    auto* source = new FieldRow(tr("&Export of"), m_source, m_form);
    auto* zone = new FieldRow(tr("&Times are"), m_zone, m_form);
    const std::vector<FieldRow*> fields{
        source, m_symbolRow, m_moneyRow, zone, new FieldRow({}, m_comma, m_form), new FieldRow({}, m_short, m_form)};
    zone->setEcho(tr("Counts for times that name no zone themselves."));
    int width = 0;
    for (const FieldRow* field : fields) {
        width = std::max(width, field->labelWidthHint());
    }
    for (FieldRow* field : fields) {
        field->setLabelWidth(width);
        rows->addWidget(field);
    }
    auto* pastColumn = new QVBoxLayout(m_pastBox);
    pastColumn->setContentsMargins(0, 0, 0, 0);
    pastColumn->setSpacing(look.space(2));
    auto* title = new QLabel(tr("Imported before"), m_pastBox);
    setTypeRole(title, TypeRole::Strong);
    pastColumn->addWidget(title);
    auto* pastRow = new QHBoxLayout;
    pastRow->setSpacing(look.space(3));
    pastRow->addWidget(m_past, 1);
    pastRow->addWidget(m_undo, 0, Qt::AlignTop);
    pastColumn->addLayout(pastRow);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    const int room = look.space(6);
    column->setContentsMargins(room, room, room, look.space(4));
    column->setSpacing(look.space(4));
    column->addLayout(top);
    column->addWidget(m_preview, 1);
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addWidget(m_pastBox);
    column->addStretch(0);
    column->addWidget(buttons);
    resize(look.scaled(860), look.scaled(680));
}

void FillImportDialog::chooseFile()
{
    const QString folder
        = m_path.isEmpty() ? userFolder(QStandardPaths::DownloadLocation) : QFileInfo(m_path).absolutePath();
    auto* dialog = new QFileDialog(this, worldTitle(tr("Choose an export of trades")), folder,
                                   tr("Exports (*.csv *.txt *.tsv *.html *.htm);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FillImportDialog::load);
    dialog->open();
}

void FillImportDialog::load(const QString& path)
{
    if (m_reading.isRunning() || m_isWriting) {
        return;
    }
    m_path = path;
    m_file->setText(path);
    m_outcome.clear();
    m_now.reset();
    m_isNewFile = true;
    m_reading.setFuture(QtConcurrent::run([path] {
        auto out = std::make_shared<Read>();
        const auto content = contentOf(path);
        auto table = content ? readFillTable(*content) : Result<FillTable>(content.error());
        if (!table) {
            out->problem = table.error();
            return out;
        }
        out->hasTable = true;
        out->table = std::move(*table);
        out->plan = detectFills(out->table);
        return out;
    }));
    showState();
}

void FillImportDialog::readAgain()
{
    if (m_isFilling || !m_now || !m_now->hasTable || m_isWriting) {
        return;
    }
    if (m_reading.isRunning()) {
        m_readsAgain = true;
        return;
    }
    const FillPlan wanted = plan();
    m_reading.setFuture(QtConcurrent::run([now = m_now, wanted] {
        auto out = std::make_shared<Read>(*now);
        out->plan = wanted;
        out->sheet = gapOf(wanted) == FillGap::None ? readFills(out->table, wanted) : FillSheet();
        return out;
    }));
    showState();
}

void FillImportDialog::onRead()
{
    auto read = m_reading.result();
    read->fresh = m_book.freshOf(read->sheet.fills);
    m_now = read;
    if (m_isNewFile) {
        m_isNewFile = false;
        showPlan();
        readAgain();
    } else if (std::exchange(m_readsAgain, false)) {
        readAgain();
    }
    showState();
}

void FillImportDialog::showPlan()
{
    m_isFilling = true;
    const FillPlan& known = m_now->plan;
    m_source->clear();
    for (const FillSource source : {known.source, FillSource::Table}) {
        if (m_source->findData(static_cast<int>(source)) < 0) {
            m_source->addItem(FillTexts::source(source), static_cast<int>(source));
        }
    }
    m_symbol->setText(known.symbol);
    m_money->setText(known.money);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(known.utcOffsetMinutes)));
    m_comma->setChecked(known.isDecimalComma);
    m_short->setChecked(known.mayShort);
    m_preview->show(known, m_now->table);
    m_isFilling = false;
}

FillPlan FillImportDialog::plan() const
{
    FillPlan out = m_now->plan;
    out.source = static_cast<FillSource>(m_source->currentData().toInt());
    out.columns = m_preview->columns();
    out.symbol = m_symbol->text().trimmed().toUpper();
    out.money = m_money->text().trimmed().toUpper();
    out.utcOffsetMinutes = m_zone->currentData().toInt();
    out.isDecimalComma = m_comma->isChecked();
    out.mayShort = m_short->isChecked();
    return out;
}

void FillImportDialog::showState()
{
    const bool hasTable = m_now && m_now->hasTable;
    const bool isBusy = m_reading.isRunning() || m_isWriting;
    m_preview->setVisible(hasTable);
    m_form->setVisible(hasTable);
    m_choose->setEnabled(!isBusy);
    m_import->setEnabled(hasTable && !isBusy && m_now->fresh > 0 && m_book.isReady());
    NoteKind kind = NoteKind::Info;
    QString text;
    if (isBusy) {
        text = m_isWriting ? tr("Writing it to your records…") : tr("Reading the file…");
    } else if (!m_book.isReady()) {
        kind = NoteKind::Warning;
        text = tr("Your records are not open, so nothing can be imported yet. The strip at the bottom says why.");
    } else if (!m_now) {
        text = tr("Exports of Binance, Kraken, Coinbase, MetaTrader 5 and TradingView, or any table with a row per "
                  "fill. They become an account of their own in the journal: no balance, no limit, no habit and not "
                  "the way to live is touched. The same file twice adds nothing.");
    } else if (!hasTable) {
        kind = NoteKind::Danger;
        text = tr("This file could not be read as a table: %1. Nothing was changed; choose another one.")
                   .arg(m_now->problem.detail.toHtmlEscaped());
    } else {
        const FillPlan& wanted = m_now->plan;
        const bool hasSymbols = wanted.columnOf(FillField::Pair) >= 0 || wanted.columnOf(FillField::BaseUnit) >= 0;
        m_symbolRow->setVisible(!hasSymbols);
        m_moneyRow->setVisible(wanted.source != FillSource::BinanceTrades && wanted.source != FillSource::KrakenTrades
                               && wanted.source != FillSource::KrakenLedgers
                               && wanted.source != FillSource::CoinbaseFills
                               && wanted.columnOf(FillField::QuoteUnit) < 0);
        const FillGap gap = gapOf(wanted);
        kind = gap != FillGap::None || !m_now->sheet.issues.empty() ? NoteKind::Warning : NoteKind::Info;
        text = gap != FillGap::None ? FillTexts::gap(gap).toHtmlEscaped() : summary();
    }
    if (!m_outcome.isEmpty() && !isBusy) {
        kind = NoteKind::Success;
        text = m_outcome;
    }
    m_note->setKind(kind);
    m_note->setText(text);
}

QString FillImportDialog::summary() const
{
    const FillSheet& sheet = m_now->sheet;
    const int known = static_cast<int>(sheet.fills.size()) - m_now->fresh;
    QStringList lines;
    lines.append(u"<b>"_s + tr("%n fill(s) will be added.", nullptr, m_now->fresh).toHtmlEscaped() + u"</b> "_s
                 + (known + sheet.repeated > 0
                        ? tr("%n are there already.", nullptr, known + sheet.repeated).toHtmlEscaped()
                        : QString()));
    if (sheet.otherRows > 0) {
        lines.append(tr("%n row(s) are no fills: deposits, rewards, orders without one.", nullptr, sheet.otherRows)
                         .toHtmlEscaped());
    }
    if (!sheet.issues.empty()) {
        lines.append(tr("%n row(s) will be left out:", nullptr, static_cast<int>(sheet.issues.size())).toHtmlEscaped());
    }
    for (std::size_t i = 0; i < std::min(kIssuesShown, sheet.issues.size()); ++i) {
        lines.append(FillTexts::issue(sheet.issues[i]).toHtmlEscaped());
    }
    if (sheet.issues.size() > kIssuesShown) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(sheet.issues.size() - kIssuesShown)).toHtmlEscaped());
    }
    return lines.join(u"<br>"_s);
}

void FillImportDialog::import()
{
    m_isWriting = true;
    m_outcome.clear();
    showState();
    m_book.add(
        m_now->plan.source, QFileInfo(m_path).fileName(), m_now->sheet.fills, this,
        [this](const Result<ImportBook::Added>& added) {
            m_isWriting = false;
            if (!added) {
                m_now.reset();
                showState();
                m_note->setKind(NoteKind::Danger);
                m_note->setText(tr("Nothing was imported: %1. Your journal is as it was; choose the file again.")
                                    .arg(added.error().detail.toHtmlEscaped()));
                return;
            }
            const ImportedTrades& whole = m_book.whole();
            QStringList lines{
                u"<b>"_s + tr("%n fill(s) were added.", nullptr, added->fresh).toHtmlEscaped() + u"</b> "_s
                + tr("The journal shows %n imported trade(s).", nullptr, static_cast<int>(whole.trades.size()))
                      .toHtmlEscaped()};
            if (whole.open > 0) {
                lines.append(
                    tr("%n position(s) are not closed in the files yet.", nullptr, whole.open).toHtmlEscaped());
            }
            if (whole.unmatched > 0) {
                lines.append(tr("%n sale(s) sell what was bought before the files begin: they are no trades, as "
                                "their cost is not known.",
                                nullptr, whole.unmatched)
                                 .toHtmlEscaped());
            }
            if (whole.tooLarge > 0) {
                lines.append(
                    tr("%n fill(s) are larger than the journal can count.", nullptr, whole.tooLarge).toHtmlEscaped());
            }
            m_outcome = lines.join(u"<br>"_s);
            readAgain();
            showState();
        });
}

void FillImportDialog::showPast()
{
    m_past->clear();
    const auto& imports = m_book.imports();
    for (auto one = imports.rbegin(); one != imports.rend(); ++one) {
        auto* item = new QListWidgetItem(tr("%1 · %2 · %3 · imported %4 UTC")
                                             .arg(one->file, FillTexts::source(one->source),
                                                  tr("%n fill(s)", nullptr, static_cast<int>(one->fills.size())),
                                                  dayClockText(fromMicros(one->atUs), locale())),
                                         m_past);
        item->setData(Qt::UserRole, QVariant::fromValue<qulonglong>(one->id));
    }
    m_past->setFixedHeight((m_past->sizeHintForRow(0) > 0 ? m_past->sizeHintForRow(0) : themeOf(this).scaled(28))
                               * std::min(kPastRows, std::max(1, m_past->count()))
                           + 2 * m_past->frameWidth() + themeOf(this).space(1));
    m_pastBox->setVisible(m_past->count() > 0);
    m_past->setCurrentRow(m_past->count() > 0 ? 0 : -1);
    m_undo->setEnabled(m_past->count() > 0);
}

void FillImportDialog::undo()
{
    const QListWidgetItem* item = m_past->currentItem();
    if (item == nullptr) {
        return;
    }
    const QString file = item->text().section(u" \u00b7 "_s, 0, 0);
    const Done done = m_book.undo(item->data(Qt::UserRole).toULongLong());
    m_outcome = done
        ? tr("The import of %1 is undone. Import the file again to bring it back.").arg(file).toHtmlEscaped()
        : QString();
    showState();
    if (!done) {
        m_note->setKind(NoteKind::Danger);
        m_note->setText(tr("It was not undone: %1.").arg(done.error().detail.toHtmlEscaped()));
    }
}

} // namespace elite
