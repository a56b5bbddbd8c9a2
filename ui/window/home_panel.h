// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>

class QGridLayout;

namespace elite {

/// The first page: what works today, what the program will be, and how to move in it. Cards, 12 px apart.
class HomePanel : public QScrollArea
{
    Q_OBJECT
public:
    HomePanel(const std::function<void(const QString& actionId)>& runAction, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace elite
