// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_prompts.h"

#include "models/coach/verdict_check.h"
#include "models/coach/verdict_parse.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initPromptResources()
{
    Q_INIT_RESOURCE(coach);
}

namespace elite {

namespace {

QByteArray prompt(const QString& name)
{
    initPromptResources();
    QFile file(u":/prompts/"_s + name);
    require(file.open(QIODevice::ReadOnly), "the prompts are part of the program");
    return file.readAll();
}

QString text(const std::optional<Price>& price)
{
    return price ? QString::fromLatin1(price->toText()) : u"not given"_s;
}

QString planText(const StatedPlan& plan)
{
    if (plan.words.isEmpty() && !plan.entry && !plan.stop && !plan.target) {
        return u"PLAN\nThe trader wrote none.\n"_s;
    }
    return u"PLAN\nentry %1, stop %2, target %3\n%4\n"_s.arg(text(plan.entry), text(plan.stop), text(plan.target),
                                                             plan.words);
}

} // namespace

QString verdictContext(const VerdictRequest& request)
{
    const ChartFacts& facts = request.facts;
    QString out = u"INSTRUMENT %1\nBAR LENGTH %2\n"_s.arg(facts.symbol, QString::fromLatin1(facts.timeframe.toText()));
    if (facts.hasCandles()) {
        out += QString::fromUtf8(factsTable(facts));
    } else {
        out += u"There is no table: the picture comes from elsewhere, instrument and bar length are the trader's word.\n"_s;
        if (facts.axis) {
            out += u"AXIS, by the trader: row %1 of the picture is %2, row %3 is %4, %5. The picture has %6 rows.\n"_s
                       .arg(facts.axis->firstRow)
                       .arg(QString::fromLatin1(facts.axis->first.toText()))
                       .arg(facts.axis->secondRow)
                       .arg(QString::fromLatin1(facts.axis->second.toText()),
                            facts.axis->isLogarithmic ? u"logarithmic"_s : u"linear"_s)
                       .arg(facts.pictureRows);
        }
    }
    out += planText(request.plan);
    if (!request.focusRule.isEmpty()) {
        out += u"FOCUS RULE OF THE WEEK\n"_s + request.focusRule + u'\n';
    }
    if (!request.similarTrades.isEmpty()) {
        out += u"SIMILAR PAST TRADES OF THE TRADER\n"_s + request.similarTrades.join(u'\n') + u'\n';
    }
    if (!request.question.isEmpty()) {
        out += u"QUESTION\n"_s + request.question + u'\n';
    }
    out += u"Write all texts in the language '%1'."_s.arg(request.language);
    return out;
}

CoachQuestion verdictQuestion(const VerdictRequest& request)
{
    CoachQuestion question;
    question.instructions = QString::fromUtf8(prompt(u"coach_v1.txt"_s));
    question.context = verdictContext(request);
    question.image = request.image;
    question.schema = prompt(u"trade_verdict_v1.json"_s);
    question.schemaName = kVerdictSchema;
    question.judge = [facts = request.facts](const QString& answer) -> QString {
        const auto verdict = parseVerdict(answer.toUtf8());
        if (!verdict) {
            return verdict.error().detail;
        }
        // Numbers that are not in the table alone are no reason to ask again: they are shown with their mark.
        const CheckedVerdict checked = checkVerdict(*verdict, facts);
        return checked.isUsable() ? QString() : repairList(checked);
    };
    return question;
}

CoachQuestion chatQuestion(const QString& data, const std::vector<ChatTurn>& turns, const QString& language)
{
    CoachQuestion question;
    question.instructions = QString::fromUtf8(prompt(u"chat_v1.txt"_s));
    question.context = u"DATA\n"_s + data + u"\nCONVERSATION\n"_s;
    for (const ChatTurn& turn : turns) {
        question.context += (turn.isTrader ? u"Trader: "_s : u"Coach: "_s) + turn.text + u'\n';
    }
    question.context += u"Answer the trader's last words in the language '%1'."_s.arg(language);
    return question;
}

} // namespace elite
