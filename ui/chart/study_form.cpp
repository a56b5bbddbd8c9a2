// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/study_form.h"

#include "ui/base/theme_manager.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/indicator_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

using indicators::Parameter;
using indicators::ParameterKind;

namespace {

constexpr int kColors = 8;

/// The byte offset of the language as a place in the text.
int charactersBefore(const QByteArray& utf8, int bytes)
{
    return static_cast<int>(QString::fromUtf8(utf8.left(bytes)).size());
}

QIcon swatch(const Theme& look, int color)
{
    QPixmap pixmap(look.icon.control, look.icon.control);
    pixmap.fill(look.indicator(color));
    return QIcon(pixmap);
}

} // namespace

StudyForm::StudyForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void StudyForm::clear()
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_fields.clear();
    m_formula = nullptr;
    m_problem = nullptr;
    m_onPrice = nullptr;
    m_color = nullptr;
    m_bars = nullptr;
    m_on = nullptr;
    m_isGood = true;
}

void StudyForm::show(const chart::StudySpec& spec)
{
    clear();
    m_spec = spec;
    if (spec.isFormula()) {
        addFormula();
    } else {
        addParameters();
        addBases();
    }
    addColors();
    Q_EMIT changed();
}

void StudyForm::addParameters()
{
    const indicators::IndicatorInfo* info = indicators::findIndicator(m_spec.id);
    for (std::size_t i = 0; info != nullptr && i < info->parameters.size(); ++i) {
        const Parameter& parameter = info->parameters[i];
        QWidget* field = nullptr;
        if (parameter.kind == ParameterKind::Choice) {
            auto* box = new QComboBox(this);
            for (const char* choice : parameter.choices) {
                box->addItem(indicatorWord(choice));
            }
            box->setCurrentIndex(m_spec.values.whole(i));
            connect(box, &QComboBox::currentIndexChanged, this, &StudyForm::changed);
            field = box;
        } else if (parameter.kind == ParameterKind::Whole) {
            auto* box = new QSpinBox(this);
            box->setRange(static_cast<int>(parameter.minimum), static_cast<int>(parameter.maximum));
            box->setValue(m_spec.values.whole(i));
            connect(box, &QSpinBox::valueChanged, this, &StudyForm::changed);
            field = box;
        } else {
            auto* box = new QDoubleSpinBox(this);
            box->setDecimals(parameter.maximum < 10 ? 4 : 2);
            box->setRange(parameter.minimum, parameter.maximum);
            box->setSingleStep(parameter.maximum < 10 ? 0.01 : 0.1);
            box->setValue(m_spec.values.real(i));
            connect(box, &QDoubleSpinBox::valueChanged, this, &StudyForm::changed);
            field = box;
        }
        const QString label = indicatorWord(parameter.label);
        field->setAccessibleName(label);
        if (parameter.kind != ParameterKind::Choice) {
            field->setToolTip(tr("%1 to %2").arg(parameter.minimum).arg(parameter.maximum));
        }
        m_form->addRow(label, field);
        m_fields.push_back(field);
    }
}

void StudyForm::addBases()
{
    m_on = new QComboBox(this);
    m_on->addItem(tr("Prices"));
    m_choices.clear();
    const auto offer = [this](const std::shared_ptr<const chart::StudySpec>& base, int output) {
        const indicators::IndicatorInfo* info = base->isFormula() ? nullptr : indicators::findIndicator(base->id);
        QString name = studyTitle(*base);
        if (info != nullptr && info->outputs.size() > 1) {
            name += u": "_s + indicatorWord(info->outputs[static_cast<std::size_t>(output)].label);
        }
        m_on->addItem(name);
        m_choices.emplace_back(base, output);
    };
    if (m_spec.on) {
        offer(m_spec.on, m_spec.onOutput);
        m_on->setCurrentIndex(1);
    }
    for (const chart::StudySpec& base : m_bases) {
        chart::StudySpec self = m_spec;
        self.isHidden = base.isHidden;
        const auto shared = std::make_shared<const chart::StudySpec>(base);
        for (std::size_t i = 0; i < chart::studyOutputs(base); ++i) {
            const bool isKnown = m_spec.on && *m_spec.on == base && m_spec.onOutput == static_cast<int>(i);
            if (!(base == self) && !isKnown) {
                offer(shared, static_cast<int>(i));
            }
        }
    }
    m_on->setAccessibleName(tr("Looks at"));
    m_form->addRow(tr("Looks at"), m_on);
    connect(m_on, &QComboBox::currentIndexChanged, this, &StudyForm::changed);

    m_bars = new QComboBox(this);
    m_bars->addItem(tr("The chart's own"));
    for (const Timeframe timeframe : Timeframe::standard()) {
        m_bars->addItem(timeframeLong(timeframe), QString::fromLatin1(timeframe.toText()));
        if (m_spec.timeframe == timeframe) {
            m_bars->setCurrentIndex(m_bars->count() - 1);
        }
    }
    m_bars->setAccessibleName(tr("Bars"));
    m_bars->setToolTip(tr("Longer bars than the chart's: a value is shown once its bar is over, never before"));
    m_form->addRow(tr("Bars"), m_bars);
    connect(m_bars, &QComboBox::currentIndexChanged, this, &StudyForm::changed);
}

void StudyForm::addFormula()
{
    m_formula = new QPlainTextEdit(QString::fromUtf8(m_spec.formula), this);
    m_formula->setAccessibleName(tr("Formula"));
    m_formula->setPlaceholderText(u"(close - sma(close, 50)) / atr(14)"_s);
    m_formula->setFont(themeOf(this).font(TypeRole::Mono));
    m_formula->setTabChangesFocus(true);
    m_formula->setMinimumHeight(themeOf(this).lineHeight(TypeRole::Body) * 4);
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    setTextRole(m_problem, ColorRole::Danger);
    m_onPrice = new QCheckBox(tr("Over the prices"), this);
    m_onPrice->setChecked(m_spec.formulaOnPrice);
    auto* names = new QLabel(tr("Values: open, high, low, close, volume, hl2, hlc3, ohlc4; close[3] is three bars ago. "
                                "Every indicator works "
                                "by its short name, for example sma(close, 20) or macd(12, 26, 9).signal."),
                             this);
    names->setWordWrap(true);
    setTextRole(names, ColorRole::TextSecondary);
    m_form->addRow(m_formula);
    m_form->addRow(m_problem);
    m_form->addRow(m_onPrice);
    m_form->addRow(names);
    connect(m_formula, &QPlainTextEdit::textChanged, this, [this] {
        checkFormula();
        Q_EMIT changed();
    });
    connect(m_onPrice, &QCheckBox::toggled, this, &StudyForm::changed);
    checkFormula();
}

void StudyForm::checkFormula()
{
    const QByteArray text = m_formula->toPlainText().toUtf8();
    QList<QTextEdit::ExtraSelection> marks;
    m_isGood = false;
    if (text.trimmed().isEmpty()) {
        m_problem->clear();
    } else {
        const auto compiled = expression::compile(text);
        const auto* error = std::get_if<expression::FormulaError>(&compiled);
        m_isGood = error == nullptr;
        m_problem->setText(error != nullptr ? formulaProblem(*error) : QString());
        if (error != nullptr) {
            // The character itself is underlined, so that nobody has to count.
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_formula->document());
            const int length = static_cast<int>(m_formula->toPlainText().size());
            const int at = std::clamp(charactersBefore(text, error->position), 0, std::max(0, length - 1));
            mark.cursor.setPosition(at);
            const int wide = std::max(1, static_cast<int>(QString::fromUtf8(error->token).size()));
            mark.cursor.setPosition(std::min(at + wide, length), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(themeOf(this).color(ColorRole::Danger));
            mark.format.setForeground(themeOf(this).color(ColorRole::Danger));
            marks << mark;
        }
    }
    m_formula->setAccessibleDescription(m_problem->text());
    m_formula->setExtraSelections(marks);
}

void StudyForm::addColors()
{
    m_color = new QComboBox(this);
    m_color->addItem(tr("By its place"));
    const Theme& look = themeOf(this);
    for (int i = 0; i < kColors; ++i) {
        m_color->addItem(swatch(look, i), tr("Colour %1").arg(i + 1));
    }
    m_color->setCurrentIndex(m_spec.color + 1);
    m_color->setAccessibleName(tr("Colour"));
    m_form->addRow(tr("Colour"), m_color);
    connect(m_color, &QComboBox::currentIndexChanged, this, &StudyForm::changed);
}

chart::StudySpec StudyForm::spec() const
{
    chart::StudySpec spec = m_spec;
    spec.color = m_color != nullptr ? m_color->currentIndex() - 1 : -1;
    if (m_formula != nullptr) {
        spec.formula = m_formula->toPlainText().toUtf8();
        spec.formulaOnPrice = m_onPrice->isChecked();
        return spec;
    }
    if (m_on != nullptr) {
        const int chosen = m_on->currentIndex() - 1;
        const bool isPrices = chosen < 0 || static_cast<std::size_t>(chosen) >= m_choices.size();
        spec.on = isPrices ? nullptr : m_choices[static_cast<std::size_t>(chosen)].first;
        spec.onOutput = isPrices ? 0 : m_choices[static_cast<std::size_t>(chosen)].second;
    }
    if (m_bars != nullptr) {
        const auto timeframe = Timeframe::parse(m_bars->currentData().toString().toLatin1());
        spec.timeframe = timeframe ? std::optional(*timeframe) : std::nullopt;
    }
    std::vector<double> values;
    for (QWidget* field : m_fields) {
        if (auto* choice = qobject_cast<QComboBox*>(field)) {
            values.push_back(choice->currentIndex());
        } else if (auto* whole = qobject_cast<QSpinBox*>(field)) {
            values.push_back(whole->value());
        } else if (auto* real = qobject_cast<QDoubleSpinBox*>(field)) {
            values.push_back(real->value());
        }
    }
    spec.values = indicators::ParameterValues(std::move(values));
    return spec;
}

} // namespace elite
