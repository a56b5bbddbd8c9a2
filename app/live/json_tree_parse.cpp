// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/json_tree.h"

#include "app/market/venues/json_input.h"

namespace elite {

namespace {

constexpr int kDeepest = 32; // No venue nests deeper than six.
constexpr int kShownScale = 8;

} // namespace

struct JsonTree::Builder
{
    static bool build(json::Value& value, int depth, JsonTree& out)
    {
        if (depth > kDeepest) {
            return false;
        }
        if (value.first() == '{') {
            out.m_kind = Kind::Object;
            return json::forEachField(value, [&](std::string_view name, json::Value& field) {
                out.m_names.emplace_back(name.data(), static_cast<qsizetype>(name.size()));
                return build(field, depth + 1, out.m_items.emplace_back());
            });
        }
        if (json::isArray(value)) {
            out.m_kind = Kind::List;
            return json::forEach(value,
                                 [&](json::Value& item) { return build(item, depth + 1, out.m_items.emplace_back()); });
        }
        out.m_kind = json::isNull(value) ? Kind::Null : Kind::Word;
        if (value.first() == '"') {
            std::string_view text;
            const bool isRead = json::text(value, text);
            out.m_word = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
            return isRead;
        }
        QByteArrayView lexeme;
        const bool isRead = json::lexeme(value, lexeme);
        out.m_word = out.m_kind == Kind::Null ? QByteArray() : lexeme.toByteArray();
        return isRead;
    }
};

std::optional<JsonTree> JsonTree::read(QByteArrayView text)
{
    json::Document document;
    json::Value value;
    JsonTree out;
    const bool isRead = json::open(text, document) && json::asValue(document, value) && Builder::build(value, 0, out)
        && !json::isBroken() && (out.isObject() || out.isList());
    return isRead ? std::optional(std::move(out)) : std::nullopt;
}

const JsonTree& JsonTree::operator[](const char* name) const
{
    static const JsonTree missing;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == name) {
            return m_items[i];
        }
    }
    return missing;
}

std::optional<Decimal> JsonTree::decimal() const
{
    Decimal out;
    return !m_word.isEmpty() && Decimal::parse(m_word, out) == Decimal::ParseIssue::Ok ? std::optional(out)
                                                                                       : std::nullopt;
}

bool JsonTree::readDecimal(Decimal& out) const
{
    const auto read = decimal();
    out = read.value_or(Decimal());
    return read || m_word.isEmpty();
}

Decimal JsonTree::shownDecimal() const
{
    return Decimal::parseRounded(m_word, kShownScale, Rounding::HalfEven).valueOr(Decimal());
}

std::optional<qint64> JsonTree::integer() const
{
    bool isGood = false;
    const qint64 out = m_word.toLongLong(&isGood);
    return isGood ? std::optional(out) : std::nullopt;
}

} // namespace elite
