// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mirrored_layout.h"

#include <algorithm>
#include <memory>

namespace elite {

namespace {

using How = PanelPlace::How;

/// A panel, or panels beside or below each other.
struct Node
{
    QString panel; ///< empty: a split
    How how = How::First;
    std::vector<std::unique_ptr<Node>> children;
};

/// Puts `place.panel` behind `place.other`, as QMainWindow::splitDockWidget does.
bool insert(Node& node, const PanelPlace& place)
{
    auto fresh = std::make_unique<Node>(Node{place.panel, How::First, {}});
    if (node.panel == place.other) {
        auto old = std::make_unique<Node>(Node{node.panel, How::First, {}});
        node.panel.clear();
        node.how = place.how;
        node.children.push_back(std::move(old));
        node.children.push_back(std::move(fresh));
        return true;
    }
    for (auto child = node.children.begin(); child != node.children.end(); ++child) {
        if ((*child)->panel == place.other && node.how == place.how) {
            node.children.insert(child + 1, std::move(fresh));
            return true;
        }
        if (insert(**child, place)) {
            return true;
        }
    }
    return false;
}

const QString& firstPanel(const Node& node)
{
    return node.children.empty() ? node.panel : firstPanel(*node.children.front());
}

void mirror(Node& node)
{
    if (node.how == How::RightOf) {
        std::reverse(node.children.begin(), node.children.end());
    }
    for (const auto& child : node.children) {
        mirror(*child);
    }
}

void write(const Node& node, std::vector<PanelPlace>& steps)
{
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        steps.push_back({firstPanel(*node.children[i]), node.how, firstPanel(*node.children[i - 1])});
    }
    for (const auto& child : node.children) {
        write(*child, steps);
    }
}

} // namespace

std::vector<PanelPlace> mirrored(const std::vector<PanelPlace>& places)
{
    Node root;
    std::vector<PanelPlace> tabs;
    for (const PanelPlace& place : places) {
        if (place.how == How::First) {
            root.panel = place.panel;
        } else if (place.how == How::TabWith) {
            tabs.push_back(place);
        } else {
            insert(root, place);
        }
    }
    mirror(root);
    std::vector<PanelPlace> steps{{firstPanel(root), How::First, {}}};
    write(root, steps);
    steps.insert(steps.end(), tabs.begin(), tabs.end());
    return steps;
}

} // namespace elite
