// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/widget_walk.h"

#include "app/base/work_registry.h"
#include "ui/base/elided_label.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/window_menus.h"
#include "ui/window/workspaces.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString pathOf(const QWidget* widget)
{
    QStringList parts;
    for (const QWidget* one = widget; one && parts.size() < 4; one = one->parentWidget()) {
        QString part = QString::fromLatin1(one->metaObject()->className());
        if (!one->objectName().isEmpty()) {
            part += u'#' + one->objectName();
        }
        parts.prepend(part);
    }
    return parts.join(u'/');
}

/// Parts that Qt makes inside a control; the control itself has the name.
bool isInnerPart(const QWidget* widget)
{
    const QString name = widget->objectName();
    if (name.startsWith(u"qt_") || qobject_cast<const QScrollBar*>(widget) || widget->inherits("QTableCornerButton")
        || widget->inherits("QHeaderView") || widget->inherits("QLineEditIconButton")
        || widget->inherits("QLineEditPrivate")) {
        return true;
    }
    const auto* bar = qobject_cast<const QTabBar*>(widget);
    if (bar && bar->count() == 0) {
        return true; // QMainWindow keeps empty ones for later groups of docks
    }
    const QWidget* parent = widget->parentWidget();
    return parent && (qobject_cast<const QTabBar*>(parent) && name.isEmpty() && !widget->toolTip().size());
}

bool isControl(const QWidget* widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget)
        || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString sizes(const QWidget* widget)
{
    const QSize needed = widget->sizeHint();
    return u" has %1 x %2, wants %3 x %4: "_s.arg(widget->width())
        .arg(widget->height())
        .arg(needed.width())
        .arg(needed.height());
}

bool hasRoom(const QWidget* widget)
{
    QSize needed = widget->sizeHint();
    if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton")) {
        needed.setHeight(widget->fontMetrics().height()); // the air around it may go, the words may not
    }
    // The focus ring of a push button is part of its hint, but a layout may take that room; it holds no words.
    const int ring = widget->inherits("QPushButton") ? 4 : 1;
    return widget->width() + ring >= needed.width() && widget->height() + ring >= needed.height();
}

} // namespace

QStringList controlsWithoutName(const QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->isVisible() && isControl(widget) && !isInnerPart(widget) && nameOf(widget).trimmed().isEmpty()) {
            found << pathOf(widget);
        }
    }
    if (root->isWindow() && nameOf(const_cast<QWidget*>(root)).isEmpty()) {
        found << pathOf(root) + u" (window)"_s;
    }
    return found;
}

QStringList clippedTexts(const QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInnerPart(widget)) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label)) {
                continue; // gives way on purpose and shows the whole text as tool tip
            }
            const bool fits
                = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1 : hasRoom(label);
            if (!fits) {
                found << pathOf(widget) + sizes(label) + label->text();
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const bool collapsible = button->minimumSizeHint().width() < button->sizeHint().width();
            if (!button->text().isEmpty() && !collapsible && !hasRoom(button)) {
                found << pathOf(widget) + sizes(button) + button->text();
            }
        }
    }
    return found;
}

QStringList visibleTexts(const QWidget* root)
{
    QStringList texts;
    const auto take = [&texts](const QString& text) {
        if (!text.trimmed().isEmpty()) {
            texts << text;
        }
    };
    take(root->windowTitle());
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        take(widget->accessibleName());
        take(widget->toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            take(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            take(button->text());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            take(edit->placeholderText());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            take(group->title());
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                take(bar->tabText(i));
            }
        } else if (const auto* menus = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : menus->actions()) {
                take(action->text());
                for (const QAction* inside : action->menu()->actions()) {
                    take(inside->text());
                }
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            const QAbstractItemModel* model = view->model();
            for (int row = 0; model && row < std::min(model->rowCount(), 200); ++row) {
                take(model->index(row, 0).data().toString());
            }
        }
    }
    return texts;
}

void walkEverything(MainWindow& window, const std::function<void(QWidget*, const QString&)>& look)
{
    window.menus().fillAll();
    for (const Workspace& workspace : window.workspaces().list()) {
        window.workspaces().switchTo(workspace.id);
        QTest::qWait(30);
        look(&window, u"workspace "_s + workspace.id);
    }
    for (PanelDock* panel : window.panels()) {
        window.showPanel(panel->spec().id);
        QTest::qWait(60);
        look(&window, u"panel "_s + panel->spec().id);
    }
    window.panel(u"log"_s)->setFloating(true);
    QTest::qWait(20);
    look(window.panel(u"log"_s), u"torn-off log"_s);
    window.panel(u"log"_s)->setFloating(false);
    window.notifications().post({NoteKind::Warning, window.panels().front()->spec().title, {}});
    window.openPalette();
    QTest::qWait(20);
    look(&window, u"palette"_s);
    window.openPalette();

    const WorkToken token(window.parts().work, window.panels().front()->spec().title,
                          window.panels().front()->spec().title);
    WindowDialogs& dialogs = window.dialogs();
    const std::pair<const char*, std::function<void()>> opened[] = {
        {"about", [&] { dialogs.showAbout(); }},
        {"help", [&] { dialogs.showHelp(u"start"_s); }},
        {"notifications", [&] { dialogs.showNotifications(); }},
        {"shortcut sheet", [&] { dialogs.showShortcutSheet(); }},
        {"settings", [&] { dialogs.showSettings(); }},
        {"shortcuts", [&] { dialogs.showShortcutEditor(); }},
        {"save as", [&] { dialogs.saveWorkspaceAs(); }},
        {"close question", [&] { dialogs.askBeforeClosing([] {}); }},
    };
    for (const auto& [name, open] : opened) {
        open();
        QTest::qWait(40);
        QDialog* dialog = nullptr;
        for (QDialog* one : window.findChildren<QDialog*>()) {
            dialog = one->isVisible() ? one : dialog;
        }
        if (!dialog) {
            look(nullptr, QString::fromLatin1(name));
            continue;
        }
        look(dialog, QString::fromLatin1(name));
        dialog->close();
        QTest::qWait(10);
    }
}

} // namespace elite
