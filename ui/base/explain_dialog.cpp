// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/explain_dialog.h"

#include "ui/base/explanations.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString paragraph(const QString& heading, const QString& text)
{
    return u"<p><b>"_s + heading.toHtmlEscaped() + u"</b><br>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

ExplainDialog::ExplainDialog(std::vector<ExplainedFigure> figures, QLatin1StringView first, QWidget* parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    (new WorldFrame(this))->setTitle(tr("Explain this number"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setFrameShape(QFrame::NoFrame);
    setAccentEdge(m_list);
    m_page->setAccessibleName(tr("Explanation"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setTabChangesFocus(true);
    const Theme& look = themeOf(this);
    m_page->document()->setDocumentMargin(look.space(4));
    for (const ExplainedFigure& figure : m_figures) {
        auto* item = new QListWidgetItem(figure.title, m_list);
        item->setData(Qt::AccessibleTextRole, QString(figure.title + u": "_s + figure.value));
    }
    m_list->setVisible(m_figures.size() > 1);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({look.scaled(220), look.scaled(440)});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* more = buttons->addButton(tr("More in the &help"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        if (const Explanation* known = findExplanation(shownWord())) {
            Q_EMIT helpWanted(QString::fromLatin1(known->topic));
        }
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    resize(look.scaled(m_figures.size() > 1 ? 680 : 480), look.scaled(440));
    connect(m_list, &QListWidget::currentRowChanged, this, &ExplainDialog::showFigure);
    int row = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        row = m_figures[i].word == first ? static_cast<int>(i) : row;
    }
    m_list->setCurrentRow(row);
    (m_list->isHidden() ? static_cast<QWidget*>(m_page) : m_list)->setFocus();
}

void ExplainDialog::showFigure(int row)
{
    if (row < 0) {
        return;
    }
    const ExplainedFigure& figure = m_figures[static_cast<std::size_t>(row)];
    const Explanation* known = findExplanation(figure.word);
    QString html = u"<h2>"_s + figure.title.toHtmlEscaped() + u"</h2><p><big><b>"_s + figure.value.toHtmlEscaped()
        + u"</b></big></p>"_s;
    if (known) {
        html += paragraph(tr("How it is made"), explanationText(known->formula));
    }
    if (!figure.inputs.empty()) {
        html += u"<p><b>"_s + tr("Its parts, when you opened this").toHtmlEscaped()
            + u"</b></p><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">"_s;
        for (const FigureInput& input : figure.inputs) {
            html += u"<tr><td>"_s + input.name.toHtmlEscaped() + u"</td><td align=\"right\">"_s
                + input.value.toHtmlEscaped() + u"</td></tr>"_s;
        }
        html += u"</table>"_s;
    }
    if (known) {
        html += paragraph(tr("What it says"), explanationText(known->meaning));
    }
    m_page->setHtml(html);
}

QString ExplainDialog::shownText() const
{
    return m_page->toPlainText();
}

QLatin1StringView ExplainDialog::shownWord() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QLatin1StringView() : m_figures[static_cast<std::size_t>(row)].word;
}

} // namespace elite
