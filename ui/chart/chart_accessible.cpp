// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_accessible.h"

#include "ui/chart/chart_view.h"

#include <QAccessibleWidget>

namespace elite {

namespace {

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description || kind == QAccessible::Value) {
            // Something is being moved: that is what is told, else the bar under the cursor.
            const QString moving = m_view->accessibleDescription();
            return moving.isEmpty() ? m_view->barInWords(m_view->currentBar()) : moving;
        }
        return QAccessibleWidget::text(kind);
    }

private:
    ChartView* m_view;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view != nullptr ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceBar(ChartView* view)
{
    QAccessibleEvent event(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace elite
