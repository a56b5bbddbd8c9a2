// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QVariant>

#include <array>

namespace elite {

namespace {

constexpr char kRole[] = "role";
constexpr char kSize[] = "controlSize";
constexpr char kError[] = "error";
constexpr char kEdge[] = "edge";

constexpr std::array<const char16_t*, 12> kRoleNames{u"secondary", u"primary", u"danger",       u"buy",
                                                     u"sell",      u"golive",  u"link",         u"quiet",
                                                     u"stop",      u"onhalt",  u"onhaltfilled", u"onlive"};

void restyle(QWidget* widget)
{
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setRole(QAbstractButton* button, ButtonRole role)
{
    button->setProperty(kRole, QString::fromUtf16(kRoleNames[static_cast<std::size_t>(role)]));
    restyle(button);
}

ButtonRole roleOf(const QWidget* button)
{
    const bool tool = button && button->inherits("QToolButton");
    const QString name = button ? button->property(kRole).toString() : QString();
    for (std::size_t n = 0; !name.isEmpty() && n < kRoleNames.size(); ++n) {
        if (name == QStringView(kRoleNames[n])) {
            return static_cast<ButtonRole>(n);
        }
    }
    return tool ? ButtonRole::Quiet : ButtonRole::Secondary;
}

void setControlSize(QWidget* control, ControlSize size)
{
    control->setProperty(kSize, static_cast<int>(size));
    restyle(control);
}

ControlSize controlSizeOf(const QWidget* control)
{
    return control ? static_cast<ControlSize>(control->property(kSize).toInt()) : ControlSize::Normal;
}

void setFieldState(QWidget* field, FieldState state)
{
    field->setProperty(kError, state == FieldState::Error);
    restyle(field);
}

bool hasFieldError(const QWidget* field)
{
    return field && field->property(kError).toBool();
}

void setAccentEdge(QAbstractItemView* view)
{
    view->setProperty(kEdge, true);
    restyle(view);
}

bool hasAccentEdge(const QWidget* view)
{
    return view && view->property(kEdge).toBool();
}

} // namespace elite
