// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_panel.h"

#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/journal/journal_figures.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/trade_page.h"
#include "ui/trading/desk_table.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kSideBySide = 900;
constexpr qint64 kLargestFile = 64 << 20;

SheetFormat formatOf(const QString& path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? SheetFormat::Json : SheetFormat::Csv;
}

} // namespace

JournalPanel::JournalPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new JournalModel(this))
    , m_figures(new JournalFigures(this))
    , m_table(new DeskTable(m_model, tr("Journal"), this))
    , m_page(new TradePage(this))
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_text(new QLineEdit(this))
    , m_result(new QComboBox(this))
    , m_plan(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_export(new QToolButton(this))
    , m_import(new QToolButton(this))
{
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    auto* left = new QWidget(m_split);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(look.space(2), look.space(1), look.space(2), look.space(1));
    tools->setSpacing(look.space(2));
    tools->addWidget(m_text, 1);
    tools->addWidget(m_result);
    tools->addWidget(m_plan);
    tools->addWidget(m_who);
    tools->addWidget(m_import);
    tools->addWidget(m_export);
    list->addLayout(tools);
    list->addWidget(m_note);
    list->addWidget(m_table, 1);
    m_split->addWidget(left);
    m_split->addWidget(m_page);
    m_split->setChildrenCollapsible(false);
    column->addWidget(m_split, 1);
    m_note->hide();
    makeTools();
    m_table->setStretchColumn(JournalModel::Tags);
    m_table->setDispensable({JournalModel::Trader});
    m_table->setEmptyText({tr("No trades to look back on"),
                           tr("The journal writes itself from your fills; you add what you thought."),
                           {},
                           u"journal"_s});
    const auto selected = [this] { showCurrent(); };
    connect(m_table, &DeskTable::menuWanted, this, [this](const QModelIndex&, const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_page->explains()->addTo(menu, QLatin1StringView("trade-result"));
        menu->popup(at);
    });
    connect(m_table->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, selected);
    connect(m_page, &TradePage::noteChanged, this, &JournalPanel::noteChanged);
    connect(m_page, &TradePage::pictureWanted, this, [this](quint64 entry) {
        if (!m_isImported) { // A file holds no pictures, and its numbers may be those of others.
            Q_EMIT pictureWanted(entry);
        }
    });
    connect(m_note, &Note::linkActivated, this, [this] {
        m_isImported = false;
        m_note->hide();
        showEntries(m_own);
    });
}

void JournalPanel::makeTools()
{
    m_text->setPlaceholderText(tr("Filter: symbol, tag, word"));
    m_text->setAccessibleName(tr("Trades that hold this text"));
    m_text->setClearButtonEnabled(true);
    m_result->setAccessibleName(tr("Result"));
    m_result->addItems({tr("All results"), tr("Won"), tr("Lost")});
    m_plan->setAccessibleName(tr("Plan"));
    m_who->setAccessibleName(tr("Trader"));
    m_who->addItems({tr("Everybody"), tr("You"), tr("Bots")});
    m_plan->addItems({tr("Any plan"), tr("Plan kept"), tr("Plan partly kept"), tr("Plan broken")});
    for (QWidget* control : std::initializer_list<QWidget*>{m_text, m_result, m_plan, m_who}) {
        setControlSize(control, ControlSize::Small);
    }
    m_export->setIcon(icon(u"download"_s));
    m_export->setToolTip(tr("Export what is shown as CSV or JSON"));
    m_import->setIcon(icon(u"upload"_s));
    m_import->setToolTip(tr("Look at an exported file"));
    for (QToolButton* button : {m_export, m_import}) {
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_text, &QLineEdit::textChanged, this, &JournalPanel::applyFilter);
    connect(m_result, &QComboBox::currentIndexChanged, this, &JournalPanel::applyFilter);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &JournalPanel::applyFilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, &JournalPanel::applyFilter);
    connect(m_export, &QToolButton::clicked, this, &JournalPanel::exportTo);
    connect(m_import, &QToolButton::clicked, this, &JournalPanel::importFrom);
}

void JournalPanel::setEntries(const std::vector<JournalEntry>& entries, const PracticeAccount& account)
{
    m_own = entries;
    m_account = account;
    if (!m_isImported) {
        showEntries(m_own);
    }
}

void JournalPanel::showEntries(const std::vector<JournalEntry>& entries)
{
    const JournalEntry* now = m_model->at(m_table->current());
    const quint64 chosen = now ? now->id : 0;
    m_model->setEntries(entries);
    const QModelIndex again = m_model->indexOf(chosen);
    if (again.isValid()) {
        m_table->table()->setCurrentIndex(again);
    } else if (m_model->rowCount() > 0) {
        m_table->table()->setCurrentIndex(m_model->index(0, 0));
    }
    m_figures->setEntries(m_model->shown(), m_account.currency);
    showCurrent();
}

void JournalPanel::showCurrent()
{
    m_page->setEntry(m_model->at(m_table->current()), m_isImported || m_isReadOnly);
}

void JournalPanel::setReadOnly()
{
    m_isReadOnly = true;
    m_import->hide();
    showCurrent();
}

void JournalPanel::setPicture(quint64 entry, const QByteArray& png)
{
    m_page->setPicture(entry, png);
}

void JournalPanel::applyFilter()
{
    m_model->setFilter({m_text->text().trimmed(), static_cast<JournalFilter::Result>(m_result->currentIndex()),
                        static_cast<PlanKept>(m_plan->currentIndex()),
                        static_cast<JournalFilter::Who>(m_who->currentIndex())});
    if (m_model->rowCount() > 0) {
        m_table->table()->setCurrentIndex(m_model->index(0, 0));
    }
    m_figures->setEntries(m_model->shown(), m_account.currency);
    showCurrent();
}

QByteArray JournalPanel::exported(SheetFormat format) const
{
    std::vector<SheetTrade> trades;
    for (const JournalEntry& entry : m_model->shown()) {
        trades.push_back(sheetOf(entry, m_account.name));
    }
    return writeSheet(trades, format);
}

Done JournalPanel::import(const QByteArray& file, SheetFormat format, const QString& name)
{
    const auto trades = readSheet(file, format);
    if (!trades) {
        return trades.error();
    }
    std::vector<JournalEntry> entries;
    for (const SheetTrade& trade : *trades) {
        const auto entry = entryOf(trade);
        if (!entry) {
            return Error{ErrorCode::InvalidInput, u"trade %1 has steps that make no market"_s.arg(entries.size() + 1)};
        }
        entries.push_back(*entry);
    }
    m_page->saveNow();
    m_isImported = true;
    m_note->setText(tr("<b>%1</b> from %2, to look at. Your own journal is unchanged. <a href=\"own\">Back to it</a>")
                        .arg(tr("%n trade(s)", nullptr, static_cast<int>(entries.size())), name.toHtmlEscaped()));
    m_note->show();
    showEntries(entries);
    return {};
}

void JournalPanel::exportTo()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the journal"), u"journal.csv"_s,
                                                      tr("Table (*.csv);;JSON (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray bytes = exported(formatOf(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT problem(tr("The journal was not exported"),
                       tr("%1 could not be written: %2. Choose another place.").arg(path, file.errorString()));
        return;
    }
    Q_EMIT done(tr("Journal exported"), path);
}

void JournalPanel::importFrom()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Look at an exported journal"), {},
                                                      tr("Exported journals (*.csv *.json)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        Q_EMIT problem(tr("The file was not read"),
                       file.isOpen() ? tr("It is larger than 64 MB.") : file.errorString());
        return;
    }
    if (const Done read = import(file.readAll(), formatOf(path), QFileInfo(path).fileName()); !read) {
        Q_EMIT problem(tr("The file was not imported"),
                       tr("Kept: your journal. What is wrong: %1.").arg(read.error().detail));
    }
}

void JournalPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= themeOf(this).scaled(kSideBySide);
    m_split->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_figures->setVisible(height() >= themeOf(this).scaled(320)); // a low dock shows the list
    m_page->setVisible(isWide || height() >= themeOf(this).scaled(420));
}

} // namespace elite
