// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/sweep_page.h"

#include "app/backtest/backtest_export.h"
#include "ui/backtest/text_table.h"
#include "ui/base/number_field.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"
#include "ui/bots/bot_texts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::size_t kMostSets = 100'000;
constexpr std::size_t kMostRows = 500; // Shown; the export has all.

std::optional<std::int64_t> wholeNumber(const NumberField& field)
{
    const TypedNumber typed = field.value();
    const auto steps = typed.ok() && typed.value.isMultipleOf(Decimal::fromInteger(1))
        ? typed.value.inSteps(Decimal::fromInteger(1), Rounding::Down)
        : Result<std::int64_t>(Error{});
    return steps ? std::optional(*steps) : std::nullopt;
}

QString percentText(double share, const QLocale& locale, Sign sign)
{
    return std::isfinite(share)
        ? formatPercent(Decimal::fromParts(std::llround(share * 1e6), 4).valueOr(Decimal()), 2, locale, sign)
        : u"–"_s;
}

} // namespace

SweepPage::SweepPage(QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_run(new QPushButton(tr("Run sweep"), this))
    , m_model(new TextTable({{tr("In sample"), true, true},
                             {tr("Deepest fall"), true},
                             {tr("Trades"), true},
                             {tr("Ambiguous exits"), true},
                             {tr("Parameters")}},
                            this))
    , m_table(new QTableView(this))
{
    setTypeRole(m_count, TypeRole::Small);
    setTextRole(m_count, ColorRole::TextSecondary);
    m_count->setWordWrap(true);
    m_table->setModel(m_model);
    prepareTable(m_table);
    m_table->setAccessibleName(tr("Results of the sweep, best first"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setToolTip(tr("Double click or Enter takes the parameters over"));
    auto* left = new QVBoxLayout;
    left->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    left->addStretch();
    left->addWidget(m_count);
    left->addWidget(m_run);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(left, 1);
    row->addWidget(m_table, 2);
    connect(m_run, &QPushButton::clicked, this, &SweepPage::sweepRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.row() < static_cast<int>(m_cells.size())) {
            Q_EMIT cellChosen(m_cells[static_cast<std::size_t>(index.row())]);
        }
    });
}

void SweepPage::setBot(const BotKind& kind)
{
    if (m_bot == &kind) {
        return;
    }
    m_bot = &kind;
    delete m_ranges;
    m_fields.clear();
    m_ranges = new QWidget(this);
    auto* grid = new QGridLayout(m_ranges);
    grid->setContentsMargins(0, 0, 0, 0);
    int line = 0;
    const auto head = [&](const QString& text, int column) {
        auto* label = new QLabel(text, m_ranges);
        setTypeRole(label, TypeRole::Small);
        setTextRole(label, ColorRole::TextSecondary);
        grid->addWidget(label, 0, column);
    };
    head(tr("from"), 1);
    head(tr("to"), 2);
    head(tr("step"), 3);
    for (const BotParameter& parameter : kind.parameters) {
        const QString title = parameterTitle(kind, parameter);
        grid->addWidget(new QLabel(title, m_ranges), ++line, 0);
        const auto field = [&](std::int64_t value, const QString& part, int column) {
            auto* one = new NumberField(unitTitle(parameter.unit), m_ranges);
            setControlSize(one, ControlSize::Small);
            one->setAccessibleName(title + u", "_s + part);
            one->setValue(Decimal::fromInteger(static_cast<std::int32_t>(value)));
            connect(one, &NumberField::edited, this, &SweepPage::update);
            grid->addWidget(one, line, column);
            return one;
        };
        m_fields.push_back({field(parameter.standard, tr("from"), 1), field(parameter.standard, tr("to"), 2),
                            field(std::max<std::int64_t>(1, parameter.standard / 5), tr("step"), 3)});
    }
    auto* left = static_cast<QVBoxLayout*>(layout()->itemAt(0)->layout());
    left->insertWidget(0, m_ranges);
    update();
}

std::optional<std::vector<std::vector<std::int64_t>>> SweepPage::values() const
{
    std::vector<std::vector<std::int64_t>> out;
    std::size_t sets = 1;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const BotParameter& parameter = m_bot->parameters[i];
        const auto from = wholeNumber(*m_fields[i].from);
        const auto to = wholeNumber(*m_fields[i].to);
        const auto step = wholeNumber(*m_fields[i].step);
        if (!from || !to || !step || *step < 1 || *from < parameter.low || *to > parameter.high || *to < *from) {
            return std::nullopt;
        }
        out.emplace_back();
        for (std::int64_t value = *from; value <= *to && out.back().size() <= kMostSets; value += *step) {
            out.back().push_back(value);
        }
        sets *= out.back().size();
        if (sets > kMostSets) {
            return std::nullopt;
        }
    }
    return out;
}

void SweepPage::setReady(bool ready, const QString& reason)
{
    m_isReady = ready;
    m_reason = reason;
    update();
}

void SweepPage::update()
{
    const auto all = values();
    qint64 sets = 1;
    for (const auto& one : all.value_or(std::vector<std::vector<std::int64_t>>())) {
        sets *= static_cast<qint64>(one.size());
    }
    m_count->setText(!all ? tr("A range is wrong: from and to lie within the parameter's range, at most %1 sets.")
                                .arg(formatCount(static_cast<qint64>(kMostSets), locale()))
                          : tr("%1 sets on the first 70 % of the bars; the best one then on the rest.")
                                .arg(formatCount(sets, locale())));
    m_run->setEnabled(all && m_isReady);
    m_run->setToolTip(m_isReady ? QString() : m_reason);
}

void SweepPage::show(const SweepOutcome& outcome)
{
    std::vector<QStringList> rows;
    m_cells.clear();
    for (const SweepCell& cell : outcome.cells) {
        if (rows.size() == kMostRows) {
            break;
        }
        rows.push_back({percentText(cell.totalReturn, locale(), Sign::Always),
                        percentText(cell.maxDrawdown, locale(), Sign::MinusOnly), formatCount(cell.trades, locale()),
                        formatCount(cell.ambiguousExits, locale()),
                        settingsText(*outcome.setup.bot, cell.settings.values)});
        m_cells.push_back(cell.settings.values);
    }
    m_model->setRows(std::move(rows));
}

} // namespace elite
