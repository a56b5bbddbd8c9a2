// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/base/gallery_sheet.h"
#include "ui/base/card.h"
#include "ui/base/icon.h"
#include "ui/base/panel_header.h"
#include "ui/base/roles.h"
#include "ui/base/state_box.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

template <class T> T* named(T* widget, const QString& name)
{
    widget->setAccessibleName(name);
    return widget;
}

void addChoices(QGridLayout* grid)
{
    auto* on = new QCheckBox(u"I have read the record"_s);
    on->setChecked(true);
    auto* partly = new QCheckBox(u"Some of these"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* never = new QCheckBox(u"Cannot be chosen"_s);
    never->setEnabled(false);
    auto* one = new QRadioButton(u"Keep for this run"_s);
    one->setChecked(true);
    grid->addWidget(on, 0, 0);
    grid->addWidget(partly, 1, 0);
    grid->addWidget(new QCheckBox(u"Not this"_s), 2, 0);
    grid->addWidget(never, 3, 0);
    grid->addWidget(one, 0, 1);
    grid->addWidget(new QRadioButton(u"Vault file"_s), 1, 1);
}

QWidget* makeChoices()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme().space(5));
    addChoices(grid);
    auto* kind = named(new QComboBox, u"Order type"_s);
    kind->addItems({u"Limit"_s, u"Market"_s, u"Stop"_s});
    auto* language = named(new QComboBox, u"Language"_s);
    language->addItem(icon(u"language"_s), u"English"_s);
    auto* count = named(new QSpinBox, u"Bars"_s);
    count->setSuffix(u" bars"_s);
    count->setValue(18);
    auto* speed = named(new QSlider(Qt::Horizontal), u"Speed"_s);
    speed->setValue(40);
    auto* line = named(new QLineEdit, u"Symbol"_s);
    line->setPlaceholderText(u"Symbol or command"_s);
    line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto* notes = named(new QPlainTextEdit(u"Wanted the morning's loss back. There was no setup."_s), u"Notes"_s);
    notes->setMaximumHeight(theme().scaled(64));
    grid->addWidget(kind, 2, 1);
    grid->addWidget(language, 3, 1);
    grid->addWidget(count, 0, 2);
    grid->addWidget(speed, 1, 2);
    grid->addWidget(line, 0, 3);
    grid->addWidget(notes, 1, 3, 3, 1);
    grid->setColumnStretch(3, 1);
    return page;
}

QTableWidget* makePositions()
{
    auto* table = named(new QTableWidget(5, 5), u"Positions"_s);
    prepareTable(table);
    table->setHorizontalHeaderLabels({u"Symbol"_s, u"Side"_s, u"Quantity"_s, u"P/L USD"_s, u"Plan"_s});
    const QStringList symbols{u"BTC-USD"_s, u"ETH-USD"_s, u"SOL-USD"_s, u"ADA-USD"_s, u"DOT-USD"_s};
    for (int n = 0; n < symbols.size(); ++n) {
        const bool up = n % 2 == 0;
        const QStringList cells{symbols.at(n), up ? u"▲ Long"_s : u"▼ Short"_s, u"0.04%1"_s.arg(n + 11),
                                up ? u"+72.08"_s : u"−26.09"_s, u"kept"_s};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells.at(column));
            const bool figure = column == 2 || column == 3;
            const Qt::Alignment align = (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
            cell->setTextAlignment(align);
            if (column == 1 || column == 3) {
                cell->setForeground(theme().color(up ? ColorRole::Up : ColorRole::Down));
            }
            table->setItem(n, column, cell);
            table->horizontalHeaderItem(column)->setTextAlignment(align);
        }
    }
    table->selectRow(0);
    setAccentEdge(table);
    table->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->setMinimumHeight(theme().scaled(170));
    return table;
}

} // namespace

QWidget* makeControlSection()
{
    auto* card = new Card(u"Tabs, tables and controls"_s);
    card->setLook(Card::Look::Flat);
    auto* menu = new QMenuBar;
    for (const QString& name : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Trade"_s, u"&Help"_s}) {
        menu->addAction(name);
    }
    card->body()->addWidget(menu);
    auto* header = new PanelHeader(u"Watchlist"_s);
    header->addTool(u"plus"_s, u"Add a symbol"_s);
    header->setCloseVisible(true);
    card->body()->addWidget(header);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(makePositions(), u"Positions\t2"_s);
    tabs->addTab(new QWidget, icon(u"coach"_s), u"Coach\t1"_s);
    tabs->addTab(new QWidget, u"Balances"_s);
    card->body()->addWidget(tabs, 1);
    card->body()->addWidget(makeChoices());
    return card;
}

QWidget* makeToolSection()
{
    auto* card = new Card(u"Tools and lists"_s);
    card->setLook(Card::Look::Flat);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(2);
    for (const QString& name : {u"cursor"_s, u"trend-line"_s, u"horizontal-line"_s, u"fibonacci"_s, u"rectangle"_s,
                                u"brush"_s, u"text"_s, u"ruler"_s, u"scales"_s, u"magnet"_s}) {
        auto* tool = named(new QToolButton, name);
        tool->setIcon(icon(name));
        tool->setIconSize({theme().icon.tool, theme().icon.tool});
        tool->setCheckable(true);
        tool->setChecked(name == u"cursor"_s);
        tools->addWidget(tool);
    }
    tools->addStretch();
    card->body()->addLayout(tools);
    auto* spaces = new QHBoxLayout;
    spaces->setSpacing(2);
    const QList<std::pair<QString, QString>> names{
        {u"home"_s, u"Home"_s}, {u"trade"_s, u"Trade"_s}, {u"journal"_s, u"Journal"_s}, {u"coach"_s, u"Coach"_s}};
    for (const auto& name : names) {
        auto* space = new QToolButton;
        space->setIcon(icon(name.first));
        space->setText(name.second);
        space->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        space->setCheckable(true);
        space->setChecked(name.second == u"Trade"_s);
        spaces->addWidget(space);
    }
    spaces->addStretch();
    card->body()->addLayout(spaces);
    auto* list = named(new QListWidget, u"Commands"_s);
    setAccentEdge(list);
    list->addItems({u"Flatten BTC-USD"_s, u"Flatten everything and halt"_s, u"Help: what flatten does"_s,
                    u"FLAT, search as symbol"_s});
    for (int n = 0; n < 20; ++n) {
        list->addItem(u"Symbol %1"_s.arg(n));
    }
    list->setCurrentRow(0);
    card->body()->addWidget(list, 1);
    card->body()->addWidget(new EmptyState(u"wallet"_s, u"No open positions"_s,
                                           u"They appear here when an order fills."_s, u"Open the ticket"_s));
    return card;
}

} // namespace elite
