// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/expression/lexer.h"

namespace elite::expression {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

qsizetype endOfNumber(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    if (at < text.size() && text[at] == '.') {
        ++at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        qsizetype exponent = at + 1;
        exponent += exponent < text.size() && (text[exponent] == '+' || text[exponent] == '-') ? 1 : 0;
        if (exponent < text.size() && isDigit(text[exponent])) {
            at = exponent;
            while (at < text.size() && isDigit(text[at])) {
                ++at;
            }
        }
    }
    return at;
}

} // namespace

std::variant<std::vector<Token>, FormulaError> tokenize(const QByteArray& text)
{
    if (text.size() > kMaxCharacters) {
        return FormulaError{Fault::TooLong, kMaxCharacters, QByteArray::number(kMaxCharacters)};
    }
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        const int position = static_cast<int>(at);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
        } else if (isDigit(c) || (c == '.' && at + 1 < text.size() && isDigit(text[at + 1]))) {
            const qsizetype end = endOfNumber(text, at);
            const QByteArray word = text.mid(at, end - at);
            bool ok = false;
            const double number = word.toDouble(&ok);
            if (!ok || !std::isfinite(number)) {
                return FormulaError{Fault::BadNumber, position, word};
            }
            tokens.push_back({Token::Kind::Number, position, word, number});
            at = end;
        } else if (isNameStart(c)) {
            qsizetype end = at;
            while (end < text.size() && (isNameStart(text[end]) || isDigit(text[end]))) {
                ++end;
            }
            tokens.push_back({Token::Kind::Name, position, text.mid(at, end - at).toLower(), 0});
            at = end;
        } else {
            const QByteArray pair = text.mid(at, 2);
            const bool isPair = pair == "<=" || pair == ">=" || pair == "==" || pair == "!=";
            if (!isPair && QByteArrayView("+-*/%^()[],?:<>.").indexOf(c) < 0) {
                return FormulaError{Fault::UnexpectedCharacter, position, text.mid(at, 1)};
            }
            tokens.push_back({Token::Kind::Symbol, position, isPair ? pair : text.mid(at, 1), 0});
            at += isPair ? 2 : 1;
        }
    }
    tokens.push_back({Token::Kind::End, static_cast<int>(text.size()), {}, 0});
    return tokens;
}

} // namespace elite::expression
