// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the line of a value in a JSON text that QJsonDocument has accepted; QJson itself keeps no places.
#include "models/chart/setup/chart_file.h"

namespace elite::chart {

namespace {

/// Walks over a valid text and stops where the wanted path begins.
class Finder
{
public:
    Finder(const QByteArray& text, const QByteArray& path)
        : m_text(text)
        , m_wanted(path)
    {
    }
    int line()
    {
        value(QByteArray());
        return m_found >= 0 ? 1 + static_cast<int>(m_text.left(m_found).count('\n')) : 1;
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text.at(m_at))) {
            ++m_at;
        }
    }
    QByteArray string()
    {
        QByteArray word;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            if (m_text.at(m_at) == '\\') {
                ++m_at;
            }
            word += m_at < m_text.size() ? m_text.at(m_at) : ' ';
        }
        ++m_at;
        return word;
    }
    void value(const QByteArray& path)
    {
        blanks();
        if (m_found >= 0 || m_at >= m_text.size()) {
            return;
        }
        if (path == m_wanted) {
            m_found = m_at;
            return;
        }
        const char first = m_text.at(m_at);
        if (first == '{' || first == '[') {
            const char end = first == '{' ? '}' : ']';
            ++m_at;
            int index = 0;
            for (blanks(); m_at < m_text.size() && m_text.at(m_at) != end && m_found < 0; blanks()) {
                if (first == '[') {
                    value(path + '[' + QByteArray::number(index++) + ']');
                    continue;
                }
                const QByteArray name = string();
                value(path.isEmpty() ? name : path + '.' + name);
            }
            ++m_at;
        } else if (first == '"') {
            string();
        } else {
            while (m_at < m_text.size() && !QByteArrayView(" \t\r\n,]}").contains(m_text.at(m_at))) {
                ++m_at;
            }
        }
    }

    const QByteArray& m_text;
    QByteArray m_wanted;
    qsizetype m_at = 0;
    qsizetype m_found = -1;
};

} // namespace

int lineOf(const QByteArray& json, const QByteArray& path)
{
    return Finder(json, path).line();
}

} // namespace elite::chart
