// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

class QWidget;

namespace elite {

class MainWindow;

/// What is wrong below `root`, one sentence per finding; only visible widgets count.
QStringList controlsWithoutName(const QWidget* root);
QStringList clippedTexts(const QWidget* root);

/// All texts that a person can read or hear below `root`.
QStringList visibleTexts(const QWidget* root);

/// Opens every workspace, panel and dialog of the window one after the other and shows each to `look`.
void walkEverything(MainWindow& window, const std::function<void(QWidget* shown, const QString& what)>& look);

} // namespace elite
