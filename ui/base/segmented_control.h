// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/roles.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace elite {

/// One choice of a few, all visible: Risk | Qty | Cash | Equity. Arrow keys move, Tab enters and leaves.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    enum class Height { Normal, Tall }; ///< Tall is the Buy | Sell switch.

    explicit SegmentedControl(const QString& accessibleName, QWidget* parent = nullptr);
    /// Returns the index. `role` is the look when chosen: Secondary is the accent wash, Buy and Sell their fills.
    int addSegment(const QString& text, const QString& iconName = {}, ButtonRole role = ButtonRole::Secondary);
    void setSegmentEnabled(int index, bool enabled, const QString& reason = {});
    void setHeight(Height height);
    int currentIndex() const;
    void setCurrentIndex(int index);
    QAbstractButton* segment(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
    std::vector<QAbstractButton*> m_segments;
    Height m_height = Height::Normal;
};

} // namespace elite
