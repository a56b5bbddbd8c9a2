// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/number_paint.h"

#include "ui/base/theme_manager.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace elite {

namespace {

struct Digits
{
    double width = 0;
    bool tabular = true;
};

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Measured once per font: painting a table asks for it thousands of times a second. Only used on the ui thread.
const Digits& digitsOf(const QFont& font)
{
    static QHash<QString, Digits> known;
    const QString key = font.key();
    const auto found = known.constFind(key);
    if (found != known.constEnd()) {
        return *found;
    }
    const QFontMetricsF metrics(font);
    Digits digits;
    double least = metrics.horizontalAdvance(QChar(u'0'));
    digits.width = least;
    for (char16_t c = u'1'; c <= u'9'; ++c) {
        const double width = metrics.horizontalAdvance(QChar(c));
        least = std::min(least, width);
        digits.width = std::max(digits.width, width);
    }
    digits.tabular = digits.width - least < 0.01;
    return *known.insert(key, digits);
}

/// Where each character goes; cells for digits, the font's own width (with kerning between letters) for all else.
template <class Piece> double layOut(const QFont& font, const QString& text, Piece&& piece)
{
    const Digits& digits = digitsOf(font);
    const QFontMetricsF metrics(font);
    double x = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        if (isPlainDigit(text.at(from))) {
            const double own = metrics.horizontalAdvance(text.at(from));
            piece(text.mid(from, 1), x + (digits.width - own) / 2);
            x += digits.width;
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !isPlainDigit(text.at(to))) {
            ++to;
        }
        const QString run = text.mid(from, to - from);
        piece(run, x);
        x += metrics.horizontalAdvance(run);
        from = to;
    }
    return x;
}

/// A figure reads from left to right in every language; words in a right-to-left script around it do not.
bool isFigure(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

bool needsCells(const QFont& font, const QString& text)
{
    return !digitsOf(font).tabular && isFigure(text) && std::any_of(text.begin(), text.end(), isPlainDigit);
}

} // namespace

double digitWidth(const QFont& font)
{
    return digitsOf(font).width;
}

bool hasTabularDigits(const QFont& font)
{
    return digitsOf(font).tabular;
}

double numberWidth(const QFont& font, const QString& text)
{
    if (!needsCells(font, text)) {
        return QFontMetricsF(font).horizontalAdvance(text);
    }
    return layOut(font, text, [](const QString&, double) {});
}

void paintNumber(QPainter* painter, const QRectF& rect, Qt::Alignment alignment, const QString& text)
{
    const QFont font = painter->font();
    const Qt::LayoutDirection direction = painter->layoutDirection();
    if (!needsCells(font, text)) {
        painter->setLayoutDirection(isFigure(text) ? Qt::LeftToRight : direction);
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
        painter->setLayoutDirection(direction);
        return;
    }
    const QFontMetricsF metrics(font);
    const double width = numberWidth(font, text);
    double left = rect.left();
    if (alignment.testFlag(Qt::AlignRight)) {
        left = rect.right() - width;
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        left = rect.center().x() - width / 2;
    }
    double baseline = rect.top() + metrics.ascent();
    if (alignment.testFlag(Qt::AlignVCenter)) {
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    } else if (alignment.testFlag(Qt::AlignBottom)) {
        baseline = rect.bottom() - metrics.descent();
    }
    painter->setLayoutDirection(Qt::LeftToRight);
    layOut(font, text, [&](const QString& run, double x) { painter->drawText(QPointF(left + x, baseline), run); });
    painter->setLayoutDirection(direction);
}

NumberLabel::NumberLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextFormat(Qt::PlainText);
    setTypeRole(this, TypeRole::Strong);
}

void NumberLabel::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize NumberLabel::sizeHint() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    return {static_cast<int>(numberWidth(font(), text()) + 1.5) + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

void NumberLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_stale ? themeOf(this).color(ColorRole::TextDisabled) : palette().color(foregroundRole()));
    paintNumber(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()), text());
}

} // namespace elite
