// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/journal_digest.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QByteArray two(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'f', 2) : QByteArray("unknown");
}

QByteArray lineOf(const CoachTrade& trade)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(trade.held()).count();
    QByteArray out = '#' + QByteArray::number(static_cast<qint64>(trade.id)) + ' ' + trade.symbol.toUtf8()
        + (trade.record.side == Side::Buy ? " long" : " short") + ", opened "
        + toIso(trade.record.openedAt, TimePrecision::Seconds) + ", held "
        + QByteArray::number(static_cast<qint64>(minutes)) + " min, ";
    const auto r = trade.r();
    if (r) {
        out += two(*r) + " R";
    } else {
        out += trade.record.net.value > 0 ? "won, R unknown" : "lost, R unknown";
    }
    out += trade.firstStop ? ", stop" : ", no stop";
    out += trade.plan ? ", plan" : ", no plan";
    if (!trade.tags.isEmpty()) {
        out += ", tags " + trade.tags.join(u' ').toUtf8();
    }
    return out;
}

struct Totals
{
    int trades = 0;
    int wins = 0;
    int withR = 0;
    double sumR = 0;

    void add(const CoachTrade& trade)
    {
        ++trades;
        wins += trade.record.net.value > 0 ? 1 : 0;
        if (const auto r = trade.r()) {
            ++withR;
            sumR += *r;
        }
    }
    QByteArray text() const
    {
        const double rate = trades > 0 ? 100.0 * wins / trades : std::nan("");
        return QByteArray::number(trades) + " trades, " + QByteArray::number(wins) + " won (" + two(rate) + " %), mean "
            + two(withR > 0 ? sumR / withR : std::nan("")) + " R of " + QByteArray::number(withR) + ", sum " + two(sumR)
            + " R";
    }
};

/// "1,234.50" and "1 234" as a number with the count of decimals that were written.
struct Figure
{
    double value = 0;
    int decimals = 0;
    QString text;
};

bool isGroupMark(QChar c)
{
    return c == u',' || c == QChar(0x202f) || c == QChar(0xa0);
}

/// Digits from `at` on, without reading further than `text`.
qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype n = 0;
    while (at + n < text.size() && text[at + n].isDigit()) {
        ++n;
    }
    return n;
}

/// Length of a clock time or a date that begins here; 0: neither.
qsizetype timeAt(QStringView text, qsizetype at)
{
    const qsizetype first = digitsAt(text, at);
    qsizetype end = at + first;
    const auto next
        = [&](QChar mark) { return end < text.size() && text[end] == mark && digitsAt(text, end + 1) == 2; };
    const bool isClock = first <= 2 && next(u':');
    const bool isDate = first == 4 && next(u'-');
    if (!isClock && !isDate) {
        return 0;
    }
    while (end < text.size() && (text[end].isDigit() || text[end] == u':' || text[end] == u'-' || text[end] == u'T')) {
        ++end;
    }
    return end - at;
}

std::vector<Figure> figuresIn(QStringView text)
{
    std::vector<Figure> out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool begins = text[at].isDigit()
            && (at == 0 || !(text[at - 1].isLetterOrNumber() || text[at - 1] == u'.' || text[at - 1] == u'_'));
        if (!begins) {
            continue;
        }
        if (const qsizetype time = timeAt(text, at); time > 0) {
            at += time;
            continue;
        }
        Figure figure;
        QString plain = text.mid(at, digitsAt(text, at)).toString();
        qsizetype end = at + plain.size();
        while (plain.size() <= 15 && end < text.size() && isGroupMark(text[end]) && digitsAt(text, end + 1) == 3) {
            plain += text.mid(end + 1, 3);
            end += 4;
        }
        if (end < text.size() && text[end] == u'.' && digitsAt(text, end + 1) > 0) {
            figure.decimals = static_cast<int>(digitsAt(text, end + 1));
            plain += text.mid(end, figure.decimals + 1);
            end += figure.decimals + 1;
        }
        const qsizetype from = at > 0 && text[at - 1] == u'#' ? at - 1 : at;
        figure.value = plain.toDouble();
        figure.text = text.mid(from, end - from).toString();
        out.push_back(figure);
        at = end;
    }
    return out;
}

} // namespace

QByteArray journalDigest(std::span<const CoachTrade> trades, std::span<const RuleFinding> findings,
                         const std::optional<FocusRule>& focus)
{
    Totals all;
    std::map<QString, Totals> bySymbol;
    std::map<QByteArray, Totals> bySide;
    for (const CoachTrade& trade : trades) {
        all.add(trade);
        bySymbol[trade.symbol].add(trade);
        bySide[trade.record.side == Side::Buy ? "long" : "short"].add(trade);
    }
    QByteArray out = "JOURNAL of a practice account; results in R, the risk of each trade\nALL: " + all.text() + '\n';
    for (const auto& [symbol, totals] : bySymbol) {
        out += symbol.toUtf8() + ": " + totals.text() + '\n';
    }
    for (const auto& [side, totals] : bySide) {
        out += side + ": " + totals.text() + '\n';
    }
    out += "HABITS, counted by rules (rule: broken of looked at, mean R kept, mean R broken)\n";
    for (const RuleFinding& finding : findings) {
        out += QByteArray(nameOf(finding.rule)) + ": ";
        if (finding.isTooFew) {
            out += "too few trades to say";
        } else {
            out += QByteArray::number(static_cast<qint64>(finding.breaks.size())) + " of "
                + QByteArray::number(finding.looked) + ", " + two(finding.meanKeptR) + " R, " + two(finding.meanBrokenR)
                + " R";
        }
        QByteArray ids;
        for (std::size_t i = 0; i < finding.breaks.size() && i < 12; ++i) {
            ids += " #" + QByteArray::number(static_cast<qint64>(finding.breaks[i]));
        }
        if (!ids.isEmpty()) {
            out += "; trades" + ids;
        }
        out += '\n';
    }
    out += "FOCUS RULE OF THE WEEK: " + QByteArray(focus ? nameOf(focus->rule) : "none") + '\n';
    out += "TRADES, newest first\n";
    int told = 0;
    for (auto trade = trades.rbegin(); trade != trades.rend() && told < kMostTradesTold; ++trade, ++told) {
        out += lineOf(*trade) + '\n';
    }
    if (static_cast<int>(trades.size()) > told) {
        out += "older trades are in the totals only\n";
    }
    return out;
}

QStringList similarTrades(std::span<const CoachTrade> trades, const QString& symbol, std::optional<Side> side, int most)
{
    std::vector<const CoachTrade*> ranked;
    for (const CoachTrade& trade : trades) {
        ranked.push_back(&trade);
    }
    const auto likeness = [&](const CoachTrade* trade) {
        return (trade->symbol == symbol ? 2 : 0) + (side && trade->record.side == *side ? 1 : 0);
    };
    std::stable_sort(ranked.begin(), ranked.end(), [&](const CoachTrade* a, const CoachTrade* b) {
        return likeness(a) != likeness(b) ? likeness(a) > likeness(b) : a->record.openedAt > b->record.openedAt;
    });
    QStringList out;
    for (const CoachTrade* trade : ranked) {
        if (static_cast<int>(out.size()) == most || likeness(trade) == 0) {
            break;
        }
        out.append(QString::fromUtf8(lineOf(*trade)));
    }
    return out;
}

QStringList numbersNotIn(const QString& answer, const QString& sent)
{
    constexpr double kSmallCount = 10;
    const std::vector<Figure> known = figuresIn(sent);
    QStringList out;
    for (const Figure& figure : figuresIn(answer)) {
        const bool isCount = figure.decimals == 0 && figure.value <= kSmallCount && !figure.text.startsWith(u'#');
        const double half = 0.5 * std::pow(10, -figure.decimals) + 1e-9;
        const bool isThere = std::any_of(known.begin(), known.end(), [&](const Figure& one) {
            // An id is only itself; anything else may be rounded.
            return figure.text.startsWith(u'#') ? one.text == figure.text : std::abs(one.value - figure.value) <= half;
        });
        if (!isCount && !isThere && !out.contains(figure.text)) {
            out.append(figure.text);
        }
    }
    return out;
}

} // namespace elite
