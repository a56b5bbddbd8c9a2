// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/past_view.h"

#include "ui/base/icon.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace elite {

PastView::PastView(CoachService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_panel = new StatePanel(m_list, this);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(3), look.space(3), look.space(3), look.space(3));
    m_search->setPlaceholderText(tr("Search instrument, words, outcome"));
    m_search->setAccessibleName(tr("Search past verdicts"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Past verdicts"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccentEdge(m_list);
    column->addWidget(m_search);
    column->addWidget(m_panel, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PastView::refresh);
    connect(&service.verdicts(), &VerdictBook::changed, this, &PastView::refresh);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    refresh();
}

void PastView::refresh()
{
    m_list->clear();
    const QStringList wanted = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto& all = m_service.verdicts().all();
    for (auto kept = all.rbegin(); kept != all.rend(); ++kept) {
        const QString title = tr("%1 · %2 %3")
                                  .arg(verdictTitle(kept->verdict.kind), kept->facts.symbol,
                                       QString::fromLatin1(kept->facts.timeframe.toText()));
        const QString line = utcWords(kept->askedUs, locale()) + u" \u00b7 "_s
            + (kept->isMock ? tr("MOCK") : outcomeWords(kept->score, locale()));
        const QString text = title + u'\n' + kept->verdict.headline + u'\n' + line;
        const QString searched = text + u' ' + kept->verdict.reasoning + u' ' + kept->model;
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return searched.contains(word, Qt::CaseInsensitive);
        });
        if (fits) {
            auto* item = new QListWidgetItem(icon(verdictLook(kept->verdict.kind).iconName), text, m_list);
            item->setData(Qt::UserRole, kept->id);
        }
    }
    if (all.empty()) {
        m_panel->showState(PanelState::Empty,
                           {tr("No verdicts yet"),
                            tr("Every answer of the coach will stand here with its picture, frozen when it was given "
                               "and scored later."),
                            {},
                            u"history"_s});
    } else if (m_list->count() == 0) {
        m_panel->showState(PanelState::Empty,
                           {tr("Nothing found"), tr("No verdict holds these words."), {}, u"search"_s});
    } else {
        m_panel->showContent();
    }
}

} // namespace elite
