// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/expression/expression.h"

namespace elite::expression {

Formula::Formula(std::vector<Node> nodes)
    : m_nodes(std::move(nodes))
    , m_values(m_nodes.size(), indicators::kNone)
{
}

Formula::Formula(const Formula& other)
    : m_values(other.m_values)
{
    m_nodes.reserve(other.m_nodes.size());
    for (const Node& node : other.m_nodes) {
        m_nodes.push_back({node.step->clone(), node.arguments});
    }
}

Formula& Formula::operator=(const Formula& other)
{
    if (this != &other) {
        *this = Formula(other);
    }
    return *this;
}

double Formula::update(const indicators::BarValues& bar)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        m_arguments.clear();
        for (const int argument : m_nodes[i].arguments) {
            m_arguments.push_back(m_values[static_cast<std::size_t>(argument)]);
        }
        m_values[i] = m_nodes[i].step->value(m_arguments, bar);
    }
    return m_values.empty() ? indicators::kNone : m_values.back();
}

} // namespace elite::expression
