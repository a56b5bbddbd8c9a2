// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaces.h"

#include "app/settings/settings.h"
#include "ui/window/mirrored_layout.h"
#include "ui/window/screen_rescue.h"
#include "ui/window/sealed_state.h"

#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLayout>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcWorkspaces, "elite.workspaces")

constexpr int kLayoutVersion = 1;
constexpr int kLongestTitle = 40;

QString listKey()
{
    return QStringLiteral("window.workspaces");
}

} // namespace

Workspaces::Workspaces(QMainWindow* window, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_delivered(deliveredWorkspaces())
{
    for (const WorkspaceLayout& layout : m_delivered) {
        m_list.push_back({layout.id, layout.title, layout.icon, true});
    }
    m_current = QStringLiteral("trade");
    m_writer.setSingleShot(true);
    m_writer.setInterval(kWriteDelayMs);
    connect(&m_writer, &QTimer::timeout, this, &Workspaces::writeNow);
}

void Workspaces::start(bool ignoreSaved)
{
    m_ignoreSaved = ignoreSaved;
    if (!ignoreSaved) {
        readList();
    }
    show(m_current);
    Q_EMIT listChanged();
    Q_EMIT currentChanged();
}

const Workspace* Workspaces::find(const QString& id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&id](const Workspace& one) { return one.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

const Workspace& Workspaces::current() const
{
    const Workspace* found = find(m_current);
    return found ? *found : m_list.front();
}

bool Workspaces::contains(const QString& id) const
{
    return find(id) != nullptr;
}

const WorkspaceLayout& Workspaces::deliveredLayout(const QString& id) const
{
    const auto found = std::find_if(m_delivered.begin(), m_delivered.end(),
                                    [&id](const WorkspaceLayout& one) { return one.id == id; });
    return found == m_delivered.end() ? m_delivered[1] : *found; // an own workspace without a layout starts as Trade
}

QDockWidget* Workspaces::panel(const QString& id) const
{
    return m_window->findChild<QDockWidget*>(id, Qt::FindDirectChildrenOnly);
}

void Workspaces::switchTo(const QString& id)
{
    if (!find(id) || id == m_current) {
        return;
    }
    writeNow();
    m_current = id;
    show(id);
    writeList();
    Q_EMIT currentChanged();
}

bool Workspaces::isTitleFree(const QString& title, const QString& exceptId) const
{
    const QString wanted = title.trimmed();
    return !wanted.isEmpty() && wanted.size() <= kLongestTitle
        && std::none_of(m_list.begin(), m_list.end(), [&](const Workspace& one) {
               return one.id != exceptId && one.title.compare(wanted, Qt::CaseInsensitive) == 0;
           });
}

bool Workspaces::saveAs(const QString& title)
{
    if (!isTitleFree(title)) {
        return false;
    }
    writeNow();
    const QString id = QStringLiteral("own-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    m_list.push_back({id, title.trimmed(), QStringLiteral("layout"), false});
    m_current = id;
    const QByteArray state = sealedState(m_window->saveState(kLayoutVersion));
    if (!m_settings.setState(originKey(id), state)) {
        qCWarning(lcWorkspaces, "cannot keep the workspace as saved");
    }
    writeNow();
    writeList();
    Q_EMIT listChanged();
    Q_EMIT currentChanged();
    return true;
}

bool Workspaces::rename(const QString& id, const QString& title)
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&id](const Workspace& one) { return one.id == id; });
    if (found == m_list.end() || found->delivered || !isTitleFree(title, id)) {
        return false;
    }
    found->title = title.trimmed();
    writeList();
    Q_EMIT listChanged();
    return true;
}

bool Workspaces::remove(const QString& id)
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&id](const Workspace& one) { return one.id == id; });
    if (found == m_list.end() || found->delivered) {
        return false;
    }
    const bool wasCurrent = id == m_current;
    m_list.erase(found);
    for (const QString& key : {layoutKey(id), panelsKey(id), originKey(id)}) {
        if (!m_settings.setState(key, {})) {
            qCWarning(lcWorkspaces, "cannot remove a saved workspace");
        }
    }
    if (wasCurrent) {
        m_writer.stop();
        m_current = QStringLiteral("trade");
        show(m_current);
    }
    writeList();
    Q_EMIT listChanged();
    if (wasCurrent) {
        Q_EMIT currentChanged();
    }
    return true;
}

void Workspaces::resetCurrent()
{
    m_showing = true;
    if (current().delivered || !showSaved(m_settings.state(originKey(m_current)))) {
        showDelivered(deliveredLayout(m_current));
    }
    m_showing = false;
    writeNow();
    Q_EMIT layoutShown();
}

void Workspaces::layoutChanged()
{
    if (!m_showing) {
        m_writer.start();
    }
}

void Workspaces::writeNow()
{
    m_writer.stop();
    QStringList seen;
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dock->isHidden()) {
            seen << dock->objectName();
        }
    }
    static_cast<void>(m_settings.setState(panelsKey(m_current), seen.join(u' ').toUtf8()));
    if (const Done done = m_settings.setState(layoutKey(m_current), sealedState(m_window->saveState(kLayoutVersion)));
        !done) {
        qCWarning(lcWorkspaces, "cannot keep the layout: %ls", qUtf16Printable(done.error().detail));
    }
}

void Workspaces::readList()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.state(listKey())).object();
    for (const auto value : kept.value(u"own").toArray()) {
        const QString id = value[u"id"].toString();
        const QString title = value[u"title"].toString().left(kLongestTitle);
        if (id.startsWith(u"own-") && !find(id) && isTitleFree(title)) {
            m_list.push_back({id, title, QStringLiteral("layout"), false});
        }
    }
    const QString last = kept.value(u"current").toString();
    if (find(last)) {
        m_current = last;
    }
}

void Workspaces::writeList()
{
    QJsonArray own;
    for (const Workspace& one : m_list) {
        if (!one.delivered) {
            own.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("title"), one.title}});
        }
    }
    const QJsonObject kept{{QStringLiteral("own"), own}, {QStringLiteral("current"), m_current}};
    if (!m_settings.setState(listKey(), QJsonDocument(kept).toJson(QJsonDocument::Compact))) {
        qCWarning(lcWorkspaces, "cannot keep the list of workspaces");
    }
}

void Workspaces::show(const QString& id)
{
    m_showing = true;
    const QByteArray saved = m_ignoreSaved ? QByteArray() : m_settings.state(layoutKey(id));
    const bool shown = !saved.isEmpty() && showSaved(saved);
    const QStringList seen = QString::fromUtf8(m_settings.state(panelsKey(id))).split(u' ', Qt::SkipEmptyParts);
    if (shown && !seen.isEmpty()) {
        // Qt also brings back panels that had been taken out before the state was saved.
        for (QDockWidget* dock : m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!seen.contains(dock->objectName())) {
                dock->hide();
            }
        }
    }
    if (!shown) {
        showDelivered(deliveredLayout(id));
    }
    m_showing = false;
    if (!saved.isEmpty() && !shown) {
        qCWarning(lcWorkspaces, "the saved layout of %ls is damaged", qUtf16Printable(id));
        Q_EMIT layoutRepaired(current().title);
    }
    Q_EMIT layoutShown();
}

bool Workspaces::showSaved(const QByteArray& sealed)
{
    const auto state = unsealedState(sealed);
    if (!state) {
        return false;
    }
    // A panel that the saved layout does not know (it came with a newer version) must not stay where it was.
    const auto docks = m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget* dock : docks) {
        dock->hide();
    }
    if (!m_window->restoreState(*state, kLayoutVersion)) {
        return false;
    }
    for (QDockWidget* dock : docks) {
        if (dock->isFloating() && !dock->isHidden()) {
            bringOnScreen(dock);
        }
    }
    return true;
}

void Workspaces::place(const PanelPlace& step)
{
    QDockWidget* dock = panel(step.panel);
    QDockWidget* other = step.other.isEmpty() ? nullptr : panel(step.other);
    if (!dock) {
        return;
    }
    if (!other) {
        m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    } else if (step.how == PanelPlace::How::TabWith) {
        m_window->tabifyDockWidget(other, dock);
    } else {
        m_window->splitDockWidget(other, dock, step.how == PanelPlace::How::RightOf ? Qt::Horizontal : Qt::Vertical);
    }
    dock->setFloating(false);
    dock->show();
}

void Workspaces::showDelivered(const WorkspaceLayout& layout)
{
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        dock->setFloating(false); // a removed dock cannot be put back any more
        m_window->removeDockWidget(dock);
    }
    // Qt mirrors tool bars but not docks, so a right-to-left window gets the mirrored steps.
    for (const PanelPlace& step : m_window->isRightToLeft() ? mirrored(layout.places) : layout.places) {
        place(step);
    }
    for (const PanelSize& wanted : layout.sizes) {
        if (QDockWidget* dock = panel(wanted.panel)) {
            // resizeDocks would share the difference among all panels.
            wanted.orientation == Qt::Horizontal ? dock->setFixedWidth(wanted.size) : dock->setFixedHeight(wanted.size);
        }
    }
    m_window->layout()->activate();
    for (const PanelSize& wanted : layout.sizes) {
        if (QDockWidget* dock = panel(wanted.panel)) {
            dock->setMinimumSize(0, 0);
            dock->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        }
    }
    for (const QString& front : layout.raised) {
        if (QDockWidget* dock = panel(front)) {
            dock->raise();
        }
    }
}

} // namespace elite
