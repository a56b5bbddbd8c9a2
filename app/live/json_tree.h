// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace elite {

/// A JSON text as a tree with every number in its own characters. For the few, small answers about an account, where
/// many shapes must be read and speed is nothing; the market's frames are read without a tree.
class JsonTree
{
public:
    /// Nothing unless the whole text is one object or list.
    static std::optional<JsonTree> read(QByteArrayView text);

    bool isObject() const { return m_kind == Kind::Object; }
    bool isList() const { return m_kind == Kind::List; }
    /// Neither absent nor null.
    bool isThere() const { return m_kind != Kind::Missing && m_kind != Kind::Null; }
    /// The field, or a node that is not there.
    const JsonTree& operator[](const char* name) const;
    /// The elements of a list, or the values of an object in their order with `names()` beside them.
    const std::vector<JsonTree>& items() const { return m_items; }
    const std::vector<QByteArray>& names() const { return m_names; }

    /// The text of a string, number or literal; empty for everything else.
    const QByteArray& word() const { return m_word; }
    bool isTrue() const { return m_word == "true"; }
    /// Nothing when absent, null, empty or no decimal that fits.
    std::optional<Decimal> decimal() const;
    /// The same, 0 where nothing stands; false when what stands there is no decimal that fits.
    bool readDecimal(Decimal& out) const;
    /// For figures that are only shown, such as an average price: rounded to what fits.
    Decimal shownDecimal() const;
    std::optional<qint64> integer() const;

private:
    enum class Kind { Missing, Null, Word, List, Object };
    struct Builder;

    Kind m_kind = Kind::Missing;
    QByteArray m_word;
    std::vector<JsonTree> m_items;
    std::vector<QByteArray> m_names;
};

} // namespace elite
