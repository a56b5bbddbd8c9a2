// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_panel.h"

#include "ui/base/badge.h"
#include "ui/base/elided_label.h"
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
#include <QPushButton>
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
    , m_demoBar(makeDemoBar())
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_accounts(new QComboBox(this))
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
    column->addWidget(m_demoBar);
    column->addWidget(m_figures);
    auto* left = new QWidget(m_split);
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(look.space(2), look.space(1), look.space(2), look.space(1));
    tools->setSpacing(look.space(2));
    tools->addWidget(m_accounts);
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
    showEmptyText();
    connect(m_table, &StatePanel::actionRequested, this, [this] {
        if (m_demo) {
            showDemo();
        } else {
            Q_EMIT demoWanted();
        }
    });
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
        if (!m_isImported && other() == nullptr) { // A file holds no pictures, and its numbers may be those of others.
            Q_EMIT pictureWanted(entry);
        }
    });
    connect(m_note, &Note::linkActivated, this, &JournalPanel::showOwn);
}

QWidget* JournalPanel::makeDemoBar()
{
    auto* bar = new QWidget(this);
    setSurfaceRole(bar, ColorRole::PaperWash);
    bar->setAutoFillBackground(true);
    auto* row = new QHBoxLayout(bar);
    const Theme& look = theme();
    row->setContentsMargins(look.space(3), look.space(2), look.space(3), look.space(2));
    row->setSpacing(look.space(3));
    auto* words = new ElidedLabel(tr("Made-up trades. Your own journal is unchanged."), bar);
    auto* back = new QPushButton(tr("Back to my journal"), bar);
    auto* remove = new QPushButton(tr("Remove demo trades"), bar);
    row->addWidget(new Badge(BadgeKind::DemoData, bar));
    row->addWidget(words, 1);
    for (QPushButton* button : {back, remove}) {
        setRole(button, ButtonRole::Link);
        row->addWidget(button);
    }
    connect(back, &QPushButton::clicked, this, &JournalPanel::showOwn);
    connect(remove, &QPushButton::clicked, this, &JournalPanel::demoRemovalWanted);
    bar->hide();
    return bar;
}

void JournalPanel::showEmptyText()
{
    m_table->setEmptyText({tr("No trades to look back on"),
                           tr("The journal writes itself from your fills; you add what you thought."),
                           m_isReadOnly ? QString()
                               : m_demo ? tr("Look at the demo trades")
                                        : tr("Load 90 days of demo trades"),
                           u"journal"_s});
}

void JournalPanel::showOwn()
{
    m_page->saveNow();
    m_isImported = m_isDemo = false;
    m_note->hide();
    m_demoBar->hide();
    showAccount();
}

void JournalPanel::setDemo(std::shared_ptr<const AccountBooks> books)
{
    if (books == m_demo) {
        return;
    }
    if (m_isDemo) {
        showOwn();
    }
    m_demo = std::move(books);
    showEmptyText();
}

void JournalPanel::showDemo()
{
    if (!m_demo) {
        return;
    }
    m_page->saveNow();
    m_isImported = m_isDemo = true;
    m_note->hide();
    m_demoBar->show();
    showEntries(m_demo->journal);
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
    m_accounts->setAccessibleName(tr("Account"));
    m_accounts->addItem(tr("Practice"));
    m_accounts->hide();
    for (QWidget* control : std::initializer_list<QWidget*>{m_accounts, m_text, m_result, m_plan, m_who}) {
        setControlSize(control, ControlSize::Small);
    }
    m_export->setIcon(icon(u"download"_s));
    m_export->setToolTip(tr("Export what is shown as CSV or JSON"));
    m_import->setIcon(icon(u"upload"_s));
    m_import->setToolTip(tr("Import trades, or look at an exported journal"));
    auto* menu = new QMenu(m_import);
    menu->addAction(tr("&Import trades of other programs…"), this, &JournalPanel::tradesWanted);
    menu->addAction(tr("&Look at an exported journal…"), this, &JournalPanel::importFrom);
    m_import->setMenu(menu);
    m_import->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton* button : {m_export, m_import}) {
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_text, &QLineEdit::textChanged, this, &JournalPanel::applyFilter);
    connect(m_result, &QComboBox::currentIndexChanged, this, &JournalPanel::applyFilter);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &JournalPanel::applyFilter);
    connect(m_who, &QComboBox::currentIndexChanged, this, &JournalPanel::applyFilter);
    connect(m_export, &QToolButton::clicked, this, &JournalPanel::exportTo);
    connect(m_accounts, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            showOwn();
        }
    });
}

void JournalPanel::setEntries(const std::vector<JournalEntry>& entries, const PracticeAccount& account)
{
    m_own = entries;
    m_account = account;
    if (!m_isImported && other() == nullptr) {
        showEntries(m_own);
    }
}

void JournalPanel::setImported(const std::vector<ImportedAccount>& accounts)
{
    const QString before = m_accounts->currentText();
    m_others = accounts;
    m_isFilling = true;
    while (m_accounts->count() > 1) {
        m_accounts->removeItem(1);
    }
    for (const ImportedAccount& account : m_others) {
        m_accounts->addItem(tr("Imported, %1").arg(account.money.toString()));
    }
    m_accounts->setCurrentIndex(std::max(0, m_accounts->findText(before)));
    m_accounts->setVisible(m_accounts->count() > 1 && !m_isReadOnly);
    m_isFilling = false;
    if (!m_isImported) {
        showAccount();
    }
}

const ImportedAccount* JournalPanel::other() const
{
    const auto at = static_cast<std::size_t>(m_accounts->currentIndex());
    return at > 0 && at <= m_others.size() ? &m_others[at - 1] : nullptr;
}

Currency JournalPanel::shownMoney() const
{
    return m_isDemo ? m_demo->account.currency : other() != nullptr ? other()->money : m_account.currency;
}

QString JournalPanel::shownName() const
{
    return m_isDemo ? m_demo->account.name : other() != nullptr ? m_accounts->currentText() : m_account.name;
}

void JournalPanel::showAccount()
{
    showEntries(other() != nullptr ? other()->journal : m_own);
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
    m_figures->setEntries(m_model->shown(), shownMoney());
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
    m_accounts->hide();
    showEmptyText();
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
    m_figures->setEntries(m_model->shown(), shownMoney());
    showCurrent();
}

QByteArray JournalPanel::exported(SheetFormat format) const
{
    std::vector<SheetTrade> trades;
    for (const JournalEntry& entry : m_model->shown()) {
        trades.push_back(sheetOf(entry, shownName()));
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
    m_isDemo = false;
    m_demoBar->hide();
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
