// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/accessible_area.h"

#include <QAccessibleWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace elite {

namespace {

class AccessibleArea final : public QAccessibleWidget
{
public:
    explicit AccessibleArea(QScrollArea* area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }

    int childCount() const override { return static_cast<int>(parts().size()); }
    QAccessibleInterface* child(int number) const override
    {
        const QWidgetList all = parts();
        return number >= 0 && number < all.size() ? QAccessible::queryAccessibleInterface(all.at(number)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* one) const override
    {
        return one != nullptr ? static_cast<int>(parts().indexOf(qobject_cast<QWidget*>(one->object()))) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (QWidget* part : parts()) {
            if (part->isVisible() && part->rect().contains(part->mapFromGlobal(QPoint(x, y)))) {
                return QAccessible::queryAccessibleInterface(part);
            }
        }
        return nullptr;
    }

private:
    /// The view port, then what holds the scroll bars that are seen, and the corner between them.
    QWidgetList parts() const
    {
        QWidgetList out;
        const auto* area = qobject_cast<const QScrollArea*>(object());
        if (area == nullptr || area->viewport() == nullptr) {
            return out;
        }
        out.append(area->viewport());
        for (const QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()}) {
            if (bar != nullptr && bar->isVisible() && bar->parentWidget() != area) {
                out.append(bar->parentWidget());
            }
        }
        if (area->cornerWidget() != nullptr && area->cornerWidget()->isVisible()) {
            out.append(area->cornerWidget());
        }
        return out;
    }
};

} // namespace

QAccessibleInterface* makeAccessibleArea(QObject* object)
{
    auto* area = qobject_cast<QScrollArea*>(object);
    return area != nullptr ? new AccessibleArea(area) : nullptr;
}

} // namespace elite
