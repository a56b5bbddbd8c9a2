// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_panel.h"

#include "app/log/log.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"
#include "ui/log/log_model.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kLookEveryMs = 200;

QToolButton* toolButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

LogPanel::LogPanel(Log& log, QWidget* parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(new LogModel(Log::kKept, this))
    , m_filter(new LogFilter(this))
    , m_level(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_pause(toolButton(u"pause"_s, tr("Pause: new lines wait"), this))
    , m_copy(toolButton(u"copy"_s, tr("Copy the selected lines"), this))
    , m_folder(toolButton(u"folder"_s, tr("Open the folder of the log files"), this))
    , m_table(new QTableView(this))
{
    m_filter->setSourceModel(m_model);
    makeTools();
    makeTable();
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(theme().space(2), theme().space(1), theme().space(2), theme().space(1));
    tools->setSpacing(theme().space(2));
    tools->addWidget(m_level);
    tools->addWidget(m_category);
    tools->addWidget(m_text, 1);
    tools->addWidget(m_pause);
    tools->addWidget(m_copy);
    tools->addWidget(m_folder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LogPanel::takeNew);
}

void LogPanel::makeTools()
{
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("Everything"), static_cast<int>(LogLevel::Debug));
    m_level->addItem(tr("Information and worse"), static_cast<int>(LogLevel::Info));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), static_cast<int>(LogLevel::Error));
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setAccessibleName(tr("Lines that hold this text"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_pause->setCheckable(true);
    for (QWidget* control : std::initializer_list<QWidget*>{m_level, m_category, m_text}) {
        setControlSize(control, ControlSize::Small);
    }
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setLevel(static_cast<LogLevel>(m_level->currentData().toInt())); });
    connect(m_category, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setCategory(m_category->currentData().toString()); });
    connect(m_text, &QLineEdit::textChanged, m_filter, &LogFilter::setText);
    connect(m_pause, &QToolButton::toggled, this, [this](bool paused) {
        m_pause->setIcon(icon(paused ? u"play"_s : u"pause"_s));
        const QString name = paused ? tr("Go on: show the lines that waited") : tr("Pause: new lines wait");
        m_pause->setToolTip(name);
        m_pause->setAccessibleName(name);
        takeNew();
    });
    connect(m_copy, &QToolButton::clicked, this, &LogPanel::copySelection);
    connect(m_folder, &QToolButton::clicked, this, &LogPanel::openFolder);
}

void LogPanel::makeTable()
{
    m_table->setModel(m_filter);
    prepareTable(m_table);
    m_table->setAccessibleName(tr("Log"));
    setTypeRole(m_table, TypeRole::Mono);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setLayoutDirection(Qt::LeftToRight); // the lines are English in every language
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics(theme().font(TypeRole::Mono));
    const int room = theme().space(6);
    m_table->setColumnWidth(LogModel::Time, metrics.horizontalAdvance(u"00:00:00.000"_s) + room);
    m_table->setColumnWidth(LogModel::Level, metrics.horizontalAdvance(u"WARNING"_s) + room);
    m_table->setColumnWidth(LogModel::Category, metrics.horizontalAdvance(u"elite.settings.x"_s) + room);
    auto* copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogPanel::copySelection);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool LogPanel::isPaused() const
{
    return m_pause->isChecked();
}

void LogPanel::takeNew()
{
    if (isPaused()) {
        return;
    }
    const QList<LogEntry> fresh = m_log.entriesSince(m_model->lastNumber());
    if (fresh.isEmpty()) {
        return;
    }
    const QScrollBar* bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model->append(fresh);
    fillCategories();
    if (atEnd) {
        m_table->scrollToBottom(); // who scrolled up reads something
    }
}

void LogPanel::fillCategories()
{
    const QStringList names = m_model->categories();
    for (const QString& name : names) {
        if (m_category->findData(name) < 0) {
            m_category->addItem(name, name);
        }
    }
}

void LogPanel::copySelection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        lines.append(row.data(LogModel::LineRole).toString());
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

void LogPanel::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_log.folder()));
}

void LogPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeNew();
    m_timer.start();
}

void LogPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace elite
