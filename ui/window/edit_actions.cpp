// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/edit_actions.h"

#include "ui/window/action_registry.h"

#include <QApplication>

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

} // namespace elite
