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

bool has(const QWidget* widget, const char* slot)
{
    return widget != nullptr && widget->metaObject()->indexOfSlot(QByteArray(slot).append("()").constData()) >= 0;
}

QList<QKeySequence> redoKeys()
{
    QList<QKeySequence> keys{QKeySequence::Redo};
    if (const QKeySequence usual(u"Ctrl+Y"_s); !keys.contains(usual)) {
        keys.append(usual); // Only Windows has it by itself.
    }
    return keys;
}

/// QLineEdit, QTextEdit, QPlainTextEdit and QTextBrowser all have these slots. Where something else is typed into, as
/// in a number's field, only that is meant.
QWidget* targetOf(const char* slot, const UndoTarget& otherwise)
{
    QWidget* focused = QApplication::focusWidget();
    if (has(focused, slot)) {
        return focused;
    }
    const bool isTyped = focused != nullptr && focused->testAttribute(Qt::WA_InputMethodEnabled);
    QWidget* other = otherwise && !isTyped ? otherwise() : nullptr;
    return has(other, slot) ? other : nullptr;
}

} // namespace

void addEditActions(ActionRegistry& registry, const QObject* context, const UndoTarget& otherwise)
{
    struct Row
    {
        const char* id;
        QString text;
        QList<QKeySequence> keys;
        const char* icon;
        const char* slot;
    };
    const Row rows[] = {
        {"edit.undo", EditActions::tr("&Undo"), {QKeySequence::Undo}, "undo", "undo"},
        {"edit.redo", EditActions::tr("&Redo"), redoKeys(), "redo", "redo"},
        {"edit.cut", EditActions::tr("Cu&t"), {QKeySequence::Cut}, "", "cut"},
        {"edit.copy", EditActions::tr("&Copy"), {QKeySequence::Copy}, "copy", "copy"},
        {"edit.paste", EditActions::tr("&Paste"), {QKeySequence::Paste}, "", "paste"},
        {"edit.select-all", EditActions::tr("Select &all"), {QKeySequence::SelectAll}, "", "selectAll"},
    };
    for (const Row& row : rows) {
        ActionSpec spec{QString::fromLatin1(row.id), row.text, EditActions::tr("Edit"), row.keys,
                        QString::fromLatin1(row.icon)};
        spec.inPalette = false; // the palette itself would have the focus
        registry.add(spec, context, [slot = row.slot, otherwise] {
            if (QWidget* target = targetOf(slot, otherwise)) {
                QMetaObject::invokeMethod(target, slot);
            }
        });
    }
}

void nameSteps(QMenu* menu, const ActionRegistry& registry, const UndoTarget& otherwise)
{
    const auto name = [&registry](const char* id, const QWidget* target, const char* property) {
        const ActionRegistry::Entry* entry = registry.entry(QString::fromLatin1(id));
        const QString step
            = target != nullptr ? target->property(property).toString().replace(u'&', u"&&"_s) : QString();
        if (entry != nullptr) {
            //: Menu Edit: "Undo: Symbol BTC-USD to ETH-USD"
            entry->action->setText(step.isEmpty() ? entry->spec.text
                                                  : EditActions::tr("%1: %2").arg(entry->spec.text, step));
        }
    };
    QObject::connect(menu, &QMenu::aboutToShow, menu, [name, otherwise] {
        name("edit.undo", targetOf("undo", otherwise), "undoText");
        name("edit.redo", targetOf("redo", otherwise), "redoText");
    });
    QObject::connect(menu, &QMenu::aboutToHide, menu, [name] {
        name("edit.undo", nullptr, "undoText");
        name("edit.redo", nullptr, "redoText");
    });
}

} // namespace elite
