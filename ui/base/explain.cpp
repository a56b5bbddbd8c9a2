// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/explain.h"

#include "ui/base/explain_dialog.h"
#include "ui/base/icon.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QWhatsThisClickedEvent>

#include <algorithm>

namespace elite {

namespace {

ExplainDialog* openDialog(QWidget* panel, std::vector<ExplainedFigure> figures, QLatin1StringView word)
{
    if (figures.empty()) {
        return nullptr;
    }
    auto* dialog = new ExplainDialog(std::move(figures), word, panel->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExplainDialog::helpWanted, panel,
                     [panel](const QString& topic) { askForHelp(panel, topic); });
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace

Explains::Explains(QWidget* panel, Figures figures)
    : QObject(panel)
    , m_panel(panel)
    , m_figures(std::move(figures))
{
}

void Explains::follow(QWidget* shown, QLatin1StringView word)
{
    m_shown.emplace_back(shown, word);
    shown->installEventFilter(this);
}

void Explains::addTo(QMenu* menu, QLatin1StringView word)
{
    QAction* action = menu->addAction(icon(QStringLiteral("help")), tr("E&xplain this number"));
    connect(action, &QAction::triggered, this, [this, word] { open(word); });
}

ExplainDialog* Explains::open(QLatin1StringView word)
{
    return openDialog(m_panel, m_figures(), word);
}

bool Explains::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto found
            = std::find_if(m_shown.begin(), m_shown.end(), [watched](const auto& one) { return one.first == watched; });
        if (found != m_shown.end()) {
            auto* menu = new QMenu(static_cast<QWidget*>(watched));
            menu->setAttribute(Qt::WA_DeleteOnClose);
            addTo(menu, found->second);
            menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

std::vector<ExplainedFigure> figuresWithin(const QWidget* root)
{
    std::vector<ExplainedFigure> all;
    for (const Explains* one : root->findChildren<Explains*>()) {
        if (static_cast<const QWidget*>(one->parent())->isVisible()) {
            std::vector<ExplainedFigure> more = one->figures();
            std::move(more.begin(), more.end(), std::back_inserter(all));
        }
    }
    return all;
}

ExplainDialog* explainWithin(QWidget* root)
{
    return openDialog(root, figuresWithin(root), {});
}

void askForHelp(QWidget* from, const QString& topic)
{
    QWhatsThisClickedEvent event(topic);
    for (QWidget* at = from; at; at = at->parentWidget()) { // through dialogs and torn-off panels, up to the window
        event.ignore();
        if (QCoreApplication::sendEvent(at, &event) && event.isAccepted()) {
            return;
        }
    }
}

} // namespace elite
