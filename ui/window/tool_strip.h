// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/world_sign.h"
#include "ui/window/workspaces.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace elite {

class Badge;
class ElidedLabel;
class FindButton;
class HoldButton;
class Meter;

/// The strip below the menu: world, account, workspaces, search, loss room, stop.
class ToolStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ToolStrip(QWidget* parent);

    void setWorkspaces(const std::vector<Workspace>& list, const QString& current);
    void setPaletteKeys(const QString& keys);
    /// What an account is called, above a figure of it; both are shown as given.
    struct AccountWords
    {
        QString name;
        QString figure;
        QString toolTip;
        bool operator==(const AccountWords&) const = default;
    };
    /// The practice account. Its figures are never shown below the word LIVE.
    void setAccount(const AccountWords& words);
    /// The account at the exchange, shown in its place as long as the world is LIVE.
    void setLiveAccount(const AccountWords& words);
    void setWorld(World world);
    void setLossRoom(const QString& figure, const QString& toolTip, double share = 0);
    /// The menu behind the account; null takes it away. Owned by the strip.
    void setAccountMenu(QMenu* menu);
    HoldButton* stopButton() const { return m_stop; }

Q_SIGNALS:
    void workspaceChosen(const QString& id);
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QToolButton* makeWorkspaceButton(const Workspace& workspace, const QString& current);
    QWidget* makeAccount();
    void showAccount();
    void showLossRoom(const QString& figure);
    QWidget* makeLine();
    void updateSizes();
    void fit();
    void fitSoon();
    void setNamesShown(bool shown);

    QHBoxLayout* m_row;
    Badge* m_badge;
    ElidedLabel* m_accountName;
    ElidedLabel* m_account;
    QToolButton* m_accountMenu;
    QWidget* m_workspaceBox;
    QHBoxLayout* m_workspaceRow;
    QButtonGroup* m_workspaceGroup;
    QToolButton* m_moreWorkspaces;
    FindButton* m_find;
    Meter* m_loss;
    HoldButton* m_stop;
    QTimer m_fitter;
    AccountWords m_practice;
    AccountWords m_live;
    World m_world = World::Paper;
    bool m_namesShown = true;
};

} // namespace elite
