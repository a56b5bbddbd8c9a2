// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_actions.h"

#include "ui/window/action_registry.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct EditActions
{
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

/// QLineEdit, QTextEdit, QPlainTextEdit and QTextBrowser all have these slots; a widget without one ignores the call.
void callFocused(const char* slot)
{
    QWidget* focused = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    if (focused && focused->metaObject()->indexOfMethod(signature.constData()) >= 0) {
        QMetaObject::invokeMethod(focused, slot);
    }
}

} // namespace

void addEditActions(ActionRegistry& registry, const QObject* context)
{
    struct Row
    {
        const char* id;
        QString text;
        QKeySequence::StandardKey key;
        const char* icon;
        const char* slot;
    };
    const Row rows[] = {
        {"edit.undo", EditActions::tr("&Undo"), QKeySequence::Undo, "undo", "undo"},
        {"edit.redo", EditActions::tr("&Redo"), QKeySequence::Redo, "redo", "redo"},
        {"edit.cut", EditActions::tr("Cu&t"), QKeySequence::Cut, "", "cut"},
        {"edit.copy", EditActions::tr("&Copy"), QKeySequence::Copy, "copy", "copy"},
        {"edit.paste", EditActions::tr("&Paste"), QKeySequence::Paste, "", "paste"},
        {"edit.select-all", EditActions::tr("Select &all"), QKeySequence::SelectAll, "", "selectAll"},
    };
    for (const Row& row : rows) {
        ActionSpec spec{QString::fromLatin1(row.id),
                        row.text,
                        EditActions::tr("Edit"),
                        {QKeySequence(row.key)},
                        QString::fromLatin1(row.icon)};
        spec.inPalette = false; // the palette itself would have the focus
        registry.add(spec, context, [slot = row.slot] { callFocused(slot); });
    }
}

void nameSteps(QMenu* menu, const ActionRegistry& registry)
{
    const auto name = [&registry](const char* id, const char* property) {
        const ActionRegistry::Entry* entry = registry.entry(QString::fromLatin1(id));
        const QWidget* focused = property != nullptr ? QApplication::focusWidget() : nullptr;
        const QString step
            = focused != nullptr ? focused->property(property).toString().replace(u'&', u"&&"_s) : QString();
        if (entry != nullptr) {
            //: Menu Edit: "Undo: Symbol BTC-USD to ETH-USD"
            entry->action->setText(step.isEmpty() ? entry->spec.text
                                                  : EditActions::tr("%1: %2").arg(entry->spec.text, step));
        }
    };
    QObject::connect(menu, &QMenu::aboutToShow, menu, [name] {
        name("edit.undo", "undoText");
        name("edit.redo", "redoText");
    });
    QObject::connect(menu, &QMenu::aboutToHide, menu, [name] {
        name("edit.undo", nullptr);
        name("edit.redo", nullptr);
    });
}

} // namespace elite
