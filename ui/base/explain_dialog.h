// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explain.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace elite {

/// The figures of a panel at the start; of the chosen one its value, how it is made, its parts with their values, what
/// it says, and the way to the help. Everything is as it was when the dialog was opened.
class ExplainDialog : public QDialog
{
    Q_OBJECT
public:
    ExplainDialog(std::vector<ExplainedFigure> figures, QLatin1StringView first, QWidget* parent);
    QString shownText() const;
    QLatin1StringView shownWord() const;

Q_SIGNALS:
    void helpWanted(const QString& topic);

private:
    void showFigure(int row);

    std::vector<ExplainedFigure> m_figures;
    QListWidget* m_list;
    QTextBrowser* m_page;
};

} // namespace elite
