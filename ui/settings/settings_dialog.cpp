// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "app/settings/settings.h"
#include "app/settings/settings_table.h"
#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/state_box.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/setting_texts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kListWidth = 180; // Logical pixels at text size 100 %.

/// What has no row: keys are never shown here, shortcuts have a page of their own.
bool hasRow(const SettingInfo& info)
{
    return info.kind != SettingKind::Secret && info.kind != SettingKind::Shortcuts;
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setTypeRole(label, TypeRole::Title);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_title(titleLabel({}, this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new EmptyState(u"search"_s, tr("No setting is called that"),
                               tr("Try a part of a word, or the name of an environment variable."), {}, this))
    , m_resetPage(new QPushButton(tr("Reset this page"), this))
{
    (new WorldFrame(this))->setTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Search all settings"));
    m_search->setAccessibleName(tr("Search all settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccentEdge(m_list);
    makeSections(settings);
    makeLayout(settings);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::onSearch);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::onPageChosen);
    connect(m_resetPage, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::makeSections(Settings& settings)
{
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, theme().space(3), 0);
    column->setSpacing(theme().space(4));
    for (const SettingInfo& info : settingsTable()) {
        if (!hasRow(info)) {
            continue;
        }
        if (m_sections.empty() || m_sections.back().page != info.page) {
            auto* widget = new QWidget(all);
            auto* rows = new QVBoxLayout(widget);
            rows->setContentsMargins(0, 0, 0, 0);
            rows->setSpacing(theme().space(4));
            QLabel* title = titleLabel(pageTitle(info.page), widget);
            rows->addWidget(title);
            auto* below = new QVBoxLayout;
            m_sections.push_back({info.page, widget, title, below, {}});
            column->addWidget(widget);
            insertEntry(
                static_cast<int>(m_entries.size()),
                {.title = pageTitle(info.page), .section = static_cast<int>(m_sections.size()) - 1, .extra = {}},
                pageIcon(info.page));
        }
        Section& section = m_sections.back();
        auto* row = new SettingRow(settings, info, section.widget);
        section.widget->layout()->addWidget(row);
        section.rows.push_back(row);
        m_rows.push_back(row);
    }
    for (const Section& section : m_sections) {
        static_cast<QVBoxLayout*>(section.widget->layout())->addLayout(section.below);
    }
    column->addWidget(m_nothing);
    column->addStretch();
    alignLabels();
    m_scroll->setWidget(all);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_scroll);
}

void SettingsDialog::alignLabels()
{
    int widest = 0;
    for (const SettingRow* row : m_rows) {
        widest = std::max(widest, row->labelWidthHint());
    }
    for (SettingRow* row : m_rows) {
        row->setLabelWidth(widest);
    }
}

QWidget* SettingsDialog::makeProblems(const Settings& settings)
{
    if (settings.problems().isEmpty()) {
        return nullptr;
    }
    QStringList sentences;
    for (const SettingsProblem& problem : settings.problems()) {
        sentences.append(problemText(problem).toHtmlEscaped());
    }
    return new Note(NoteKind::Warning, sentences.join(u"<br>"_s), this);
}

void SettingsDialog::makeLayout(const Settings& settings)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(theme().space(3));
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme().space(4));
    if (QWidget* problems = makeProblems(settings)) {
        right->addWidget(problems);
    }
    right->addWidget(m_title);
    right->addWidget(m_pages, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme().space(6));
    columns->addLayout(left, 2);
    columns->addLayout(right, 5);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resetPage, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in a field keeps its value, no more
    m_resetPage->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* whole = new QVBoxLayout(this);
    const int room = theme().space(6);
    whole->setContentsMargins(room, room, room, room);
    whole->setSpacing(theme().space(5));
    whole->addLayout(columns, 1);
    whole->addWidget(buttons);
    resize(theme().scaled(920), theme().scaled(680));
}

void SettingsDialog::insertEntry(int index, Entry entry, const QString& iconName)
{
    m_list->insertItem(index, new QListWidgetItem(icon(iconName), entry.title));
    // A wide page takes none of it, unless the words are very long.
    m_list->setMinimumWidth(
        std::min(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth(), theme().scaled(kListWidth)));
    m_entries.insert(m_entries.begin() + index, std::move(entry));
}

void SettingsDialog::addPage(SettingPage after, ExtraPage page)
{
    int index = static_cast<int>(m_entries.size());
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const int section = m_entries[static_cast<std::size_t>(i)].section;
        if (section >= 0 && m_sections[static_cast<std::size_t>(section)].page <= after) {
            index = i + 1;
        }
    }
    const QString iconName = page.iconName;
    Entry entry;
    entry.title = page.title;
    entry.extra = std::move(page);
    insertEntry(index, std::move(entry), iconName);
}

void SettingsDialog::addBelow(SettingPage page, QWidget* widget)
{
    for (const Section& section : m_sections) {
        if (section.page == page) {
            section.below->addWidget(widget);
        }
    }
}

void SettingsDialog::onPageChosen(int index)
{
    if (index < 0) {
        return;
    }
    m_search->clear();
    Entry& entry = m_entries[static_cast<std::size_t>(index)];
    m_title->setText(entry.title);
    m_resetPage->setVisible(entry.section >= 0);
    if (entry.section < 0) {
        if (!entry.made) {
            entry.made = entry.extra.make(m_pages);
            m_pages->addWidget(entry.made);
        }
        m_pages->setCurrentWidget(entry.made);
        return;
    }
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Section& section = m_sections[i];
        section.widget->setVisible(static_cast<int>(i) == entry.section);
        section.title->hide();
        for (SettingRow* row : section.rows) {
            row->show();
        }
    }
    m_nothing->hide();
    m_pages->setCurrentWidget(m_scroll);
    m_scroll->ensureVisible(0, 0);
}

void SettingsDialog::onSearch(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        if (m_list->currentRow() < 0) {
            m_list->setCurrentRow(0);
        }
        return;
    }
    m_list->setCurrentRow(-1); // the results come from all pages
    bool any = false;
    for (const Section& section : m_sections) {
        bool here = false;
        for (SettingRow* row : section.rows) {
            const bool hit = row->matches(words);
            row->setVisible(hit);
            here = here || hit;
        }
        section.title->show();
        section.widget->setVisible(here);
        any = any || here;
    }
    m_nothing->setVisible(!any);
    m_title->setText(tr("Search: %1").arg(text));
    m_resetPage->hide();
    m_pages->setCurrentWidget(m_scroll);
}

void SettingsDialog::showPage(SettingPage page)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int section = m_entries[i].section;
        if (section >= 0 && m_sections[static_cast<std::size_t>(section)].page == page) {
            m_list->setCurrentRow(static_cast<int>(i));
        }
    }
}

void SettingsDialog::showPage(const QString& title)
{
    const QList<QListWidgetItem*> found = m_list->findItems(title, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_list->setCurrentItem(found.first());
    }
}

void SettingsDialog::showSetting(QAnyStringView key)
{
    for (SettingRow* row : m_rows) {
        if (key == QLatin1StringView(row->info().key)) {
            showPage(row->info().page);
            m_scroll->ensureWidgetVisible(row);
            row->field()->setFocus(Qt::OtherFocusReason);
        }
    }
}

void SettingsDialog::resetPage()
{
    const int index = m_list->currentRow();
    if (index < 0 || m_entries[static_cast<std::size_t>(index)].section < 0) {
        return;
    }
    for (SettingRow* row :
         m_sections[static_cast<std::size_t>(m_entries[static_cast<std::size_t>(index)].section)].rows) {
        row->reset();
    }
    m_resetPage->setFocus();
}

} // namespace elite
