// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/studies_dialog.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/indicator_words.h"
#include "ui/chart/study_form.h"
#include "ui/window/world_dialog.h"

#include <QCollator>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kEnglishRole = Qt::UserRole + 1;
const QLatin1StringView kFormula{"="};

struct Named
{
    const indicators::IndicatorInfo* info;
    QString group;
    QString name;
};

/// The catalogue by group and name, in the language of the window.
std::vector<Named> namedCatalog()
{
    std::vector<Named> all;
    for (const indicators::IndicatorInfo& info : indicators::catalog()) {
        all.push_back({&info, indicatorWord(info.group), indicatorWord(info.name)});
    }
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(all.begin(), all.end(), [&order](const Named& a, const Named& b) {
        const int byGroup = order.compare(a.group, b.group);
        return byGroup != 0 ? byGroup < 0 : order.compare(a.name, b.name) < 0;
    });
    return all;
}

} // namespace

StudiesDialog::StudiesDialog(ChartView* view, QWidget* parent)
    : QDialog(parent)
    , m_view(view)
    , m_search(new QLineEdit(this))
    , m_definitions(new QComboBox(this))
    , m_catalog(new QListWidget(this))
    , m_onChart(new QListWidget(this))
    , m_form(new StudyForm(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
{
    prepareWorldDialog(this, tr("Indicators"));
    const Theme& look = themeOf(this);
    m_search->setPlaceholderText(tr("Search by name, group or what it measures"));
    m_search->setAccessibleName(tr("Search indicators"));
    m_search->setClearButtonEnabled(true);
    m_definitions->addItems({u"TradingView"_s, u"MetaTrader 5"_s}); // names, the same in every language
    m_definitions->setAccessibleName(tr("Definitions"));
    m_definitions->setToolTip(
        tr("Where the two differ: how an average starts, MACD, ATR, the slowing of the stochastic"));
    auto* definitions = new QLabel(tr("&Definitions"), this);
    definitions->setBuddy(m_definitions);
    m_catalog->setAccessibleName(tr("Catalogue"));
    m_onChart->setAccessibleName(tr("On this chart"));
    m_catalog->setMinimumSize(look.scaled(320), look.scaled(320));
    m_onChart->setMaximumHeight(look.scaled(150));
    setTypeRole(m_title, TypeRole::Title);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    setTextRole(m_note, ColorRole::TextSecondary);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Settings of the indicator"));
    scroll->setMinimumWidth(look.scaled(320));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_add = buttons->addButton(tr("&Add to the chart"), QDialogButtonBox::ActionRole);
    setRole(m_add, ButtonRole::Primary);
    m_add->setDefault(true);
    m_hide = new QPushButton(tr("&Hide"), this);
    m_remove = new QPushButton(tr("&Remove"), this);
    auto* label = new QLabel(tr("On this chart"), this);
    setTypeRole(label, TypeRole::Strong);

    auto* right = new QVBoxLayout;
    right->addWidget(m_title);
    right->addWidget(m_note);
    right->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(m_hide);
    row->addWidget(m_remove);
    right->addLayout(row);
    right->addWidget(m_onChart);
    auto* left = new QVBoxLayout;
    auto* by = new QHBoxLayout;
    by->addWidget(definitions);
    by->addWidget(m_definitions, 1);
    for (QBoxLayout* close : {static_cast<QBoxLayout*>(left), static_cast<QBoxLayout*>(right),
                              static_cast<QBoxLayout*>(by), static_cast<QBoxLayout*>(row)}) {
        close->setSpacing(look.space(2));
    }
    left->addWidget(m_search);
    left->addLayout(by);
    left->addWidget(m_catalog, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    grid->setHorizontalSpacing(look.space(5));
    grid->addLayout(left, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->addWidget(buttons, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    resize(look.scaled(800), look.scaled(600));

    connect(m_search, &QLineEdit::textChanged, this, &StudiesDialog::filter);
    connect(m_definitions, &QComboBox::currentIndexChanged, this, &StudiesDialog::useDefinitions);
    connect(m_catalog, &QListWidget::currentItemChanged, this, &StudiesDialog::chooseFromCatalog);
    connect(m_catalog, &QListWidget::itemDoubleClicked, this, &StudiesDialog::add);
    connect(m_onChart, &QListWidget::currentItemChanged, this, &StudiesDialog::chooseOnChart);
    connect(m_add, &QPushButton::clicked, this, &StudiesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &StudiesDialog::removeChosen);
    connect(m_hide, &QPushButton::clicked, this, [this] {
        if (m_editing >= 0) {
            chart::StudySpec spec = m_view->setup().studies[static_cast<std::size_t>(m_editing)];
            spec.isHidden = !spec.isHidden;
            const QScopedValueRollback own(m_isOwn, true);
            m_view->replaceStudy(static_cast<std::size_t>(m_editing), spec);
            fillOnChart();
        }
    });
    connect(m_form, &StudyForm::changed, this, [this] {
        if (m_editing >= 0 && !m_filling && m_form->isGood()) {
            const bool hidden = m_view->setup().studies[static_cast<std::size_t>(m_editing)].isHidden;
            chart::StudySpec spec = m_form->spec();
            spec.isHidden = hidden;
            const QScopedValueRollback own(m_isOwn, true);
            m_view->replaceStudy(static_cast<std::size_t>(m_editing), spec);
            fillOnChart();
        }
        follow();
    });
    connect(m_view, &ChartView::setupChanged, this, &StudiesDialog::followChart);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillCatalog();
    fillOnChart();
    m_search->setFocus();
}

void StudiesDialog::fillCatalog()
{
    auto* own = new QListWidgetItem(tr("Own formula…"), m_catalog);
    own->setData(kIdRole, QString(kFormula));
    for (const Named& each : namedCatalog()) {
        auto* item = new QListWidgetItem(each.name, m_catalog);
        item->setData(kIdRole, QString::fromLatin1(each.info->id));
        item->setData(kEnglishRole,
                      u"%1 %2"_s.arg(QLatin1StringView(each.info->name), QLatin1StringView(each.info->group)));
        item->setToolTip(each.group);
    }
    m_catalog->setCurrentRow(1);
}

void StudiesDialog::filter(const QString& text)
{
    // Every word has to be found somewhere: in the name, the short name or the group, also in English, by which
    // people read of indicators.
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_catalog->count(); ++row) {
        QListWidgetItem* item = m_catalog->item(row);
        const QString all = item->text() + u' ' + item->data(kIdRole).toString() + u' ' + item->toolTip() + u' '
            + item->data(kEnglishRole).toString();
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    if (first >= 0) {
        m_catalog->setCurrentRow(first);
    } else {
        m_catalog->setCurrentItem(nullptr);
    }
    follow();
}

void StudiesDialog::chooseFromCatalog(QListWidgetItem* item)
{
    if (item == nullptr) {
        return;
    }
    m_editing = -1;
    m_onChart->setCurrentItem(nullptr);
    const QString id = item->data(kIdRole).toString();
    chart::StudySpec spec;
    if (id != kFormula) {
        spec.id = id.toLatin1();
        const indicators::IndicatorInfo* known = indicators::findIndicator(spec.id);
        spec.values = flavoured(*known, known->standards(), flavour());
    }
    m_title->setText(item->text());
    const indicators::IndicatorInfo* info = indicators::findIndicator(spec.id);
    m_note->setText(info != nullptr && info->repaints == indicators::Repaints::Yes
                        ? tr("Repaints: it changes values of bars that were already shown. Bots may not use it.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_form->setBases(m_view->setup().studies);
    m_form->show(spec);
    follow();
}

void StudiesDialog::chooseOnChart(QListWidgetItem* item)
{
    if (item == nullptr || m_filling) {
        return;
    }
    m_editing = m_onChart->row(item);
    m_filling = true;
    m_catalog->setCurrentItem(nullptr);
    m_title->setText(item->text());
    m_note->hide();
    m_form->setBases(m_view->setup().studies);
    m_form->show(m_view->setup().studies[static_cast<std::size_t>(m_editing)]);
    m_filling = false;
    follow();
}

indicators::Flavour StudiesDialog::flavour() const
{
    return m_definitions->currentIndex() == 1 ? indicators::Flavour::MetaTrader5 : indicators::Flavour::TradingView;
}

/// For what is being looked at: one on the chart changes at once, as by its own fields.
void StudiesDialog::useDefinitions()
{
    chart::StudySpec spec = m_form->spec();
    const indicators::IndicatorInfo* info = indicators::findIndicator(spec.id);
    if (info == nullptr || !hasFlavours(*info)) {
        return;
    }
    spec.values = flavoured(*info, spec.values, flavour());
    m_form->show(spec); // says that it changed
    follow();
}

void StudiesDialog::showStudy(int index)
{
    m_onChart->setCurrentRow(index);
    m_onChart->setFocus();
}

void StudiesDialog::fillOnChart()
{
    m_filling = true;
    m_onChart->clear();
    for (const chart::StudySpec& spec : m_view->setup().studies) {
        const QString title = studyTitle(spec);
        m_onChart->addItem(spec.isHidden ? tr("%1 (hidden)").arg(title) : title);
    }
    m_onChart->setCurrentRow(m_editing);
    m_filling = false;
    follow();
}

void StudiesDialog::add()
{
    if (m_editing >= 0 || !m_add->isEnabled()) {
        return;
    }
    const QScopedValueRollback own(m_isOwn, true);
    m_view->addStudy(m_form->spec());
    fillOnChart();
}

void StudiesDialog::removeChosen()
{
    if (m_editing >= 0) {
        const auto index = static_cast<std::size_t>(m_editing);
        m_editing = -1;
        const QScopedValueRollback own(m_isOwn, true);
        m_view->removeStudy(index);
        fillOnChart();
        m_catalog->setCurrentRow(std::max(m_catalog->currentRow(), 0));
    }
}

/// The chart was changed from elsewhere, by Undo or a template.
void StudiesDialog::followChart()
{
    if (m_isOwn) {
        return;
    }
    const int editing = m_editing < static_cast<int>(m_view->setup().studies.size()) ? m_editing : -1;
    if (m_editing >= 0 && editing < 0) {
        m_editing = -1;
        m_catalog->setCurrentRow(0);
    }
    m_editing = editing;
    fillOnChart();
    if (editing >= 0) {
        chooseOnChart(m_onChart->item(editing));
    }
}

void StudiesDialog::follow()
{
    const bool isNew = m_editing < 0;
    m_add->setEnabled(isNew && m_form->isGood() && m_catalog->currentItem() != nullptr);
    m_add->setToolTip(isNew ? QString() : tr("It is on the chart already; changes are seen at once"));
    m_remove->setEnabled(!isNew);
    m_hide->setEnabled(!isNew);
    if (!isNew) {
        m_hide->setText(m_view->setup().studies[static_cast<std::size_t>(m_editing)].isHidden ? tr("S&how")
                                                                                              : tr("&Hide"));
    }
}

} // namespace elite
