// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practise_report.h"

#include "app/base/version.h"

namespace elite::cli {

namespace {

// The page follows the reader's light or dark setting. It stands outside the window's theme on purpose: it is read in a
// browser on another computer.
constexpr char kStyle[] = R"(
:root { color-scheme: light dark; --page: #f3f5f8; --card: #ffffff; --line: #d5dbe3; --text: #131820; --soft: #4a5566;
        --good: #08704a; --warn: #855600; --bad: #b8202f; }
@media (prefers-color-scheme: dark) { :root { --page: #0b0e13; --card: #141920; --line: #2c3440; --text: #e8ecf2;
        --soft: #a5b0c0; --good: #47c28b; --warn: #f2b53a; --bad: #ff7381; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1100px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; } h2 { font-size: 18px; margin: 40px 0 12px; }
p { margin: 0 0 12px; } .soft { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 16px 20px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th { text-align: left; font-weight: 600; color: var(--soft); } th, td { padding: 7px 12px 7px 0; vertical-align: top; }
tr + tr td { border-top: 1px solid var(--line); } td:nth-child(2) { white-space: nowrap; color: var(--soft); }
.state { white-space: nowrap; font-weight: 600; } .ok { color: var(--good); } .warning { color: var(--warn); }
.failed { color: var(--bad); } .note, .skipped { color: var(--soft); }
.advice { display: block; color: var(--soft); } td, th { overflow-wrap: anywhere; }
figure { margin: 0 0 24px; } figure img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
figcaption { margin-top: 6px; color: var(--soft); font-size: 13px; }
)";

QString checkRow(const Check& check)
{
    const QString advice = check.advice.isEmpty()
        ? QString()
        : QStringLiteral("<span class=\"advice\">") + check.advice.toHtmlEscaped() + QStringLiteral("</span>");
    return QStringLiteral("<tr><td class=\"state %1\">%2</td><td>%3</td><td>%4%5</td></tr>\n")
        .arg(QString(stateName(check.state)).toLower(), QString(stateName(check.state)), check.name.toHtmlEscaped(),
             check.text.toHtmlEscaped(), advice);
}

QString pictureFigures(const QList<ReportPicture>& pictures)
{
    QString html;
    for (const ReportPicture& picture : pictures) {
        const QString name = picture.name.toHtmlEscaped();
        html += QStringLiteral("<figure><img alt=\"The window: %1\" "
                               "src=\"data:image/png;base64,%2\"><figcaption>%1</figcaption></figure>\n")
                    .arg(name, QString::fromLatin1(picture.png.toBase64()));
    }
    return html;
}

} // namespace

QByteArray practiseReport(const PractiseParts& parts)
{
    const bool failed = anyFailed(parts.checks);
    QString rows;
    for (const Check& check : parts.checks) {
        rows += checkRow(check);
    }
    QString html = QStringLiteral("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                  "<title>Elite Trading Coach: report</title><style>")
        + QLatin1String(kStyle) + QStringLiteral("</style></head><body><main>\n");
    html += QStringLiteral("<h1>Elite Trading Coach</h1><p class=\"soft\">Version %1 (%2), %3 UTC</p>\n")
                .arg(QLatin1String(kVersion), QLatin1String(kCommit),
                     parts.utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    html += QStringLiteral(
                "<div class=\"card\"><p><strong>%1</strong></p><p>What follows is a practice session that was really "
                "traded here, on paper: by the "
                "same engine, costs and guardrails as the window uses. After it come what the program found on "
                "this computer, and pictures of its window.</p></div>\n")
                .arg(failed ? QStringLiteral("Installed, but something on this computer needs attention.")
                            : QStringLiteral("Installed and in order on this computer."));
    html += parts.trading.isEmpty() ? QStringLiteral("<div class=\"card\"><p>No practice session: %1</p></div>\n")
                                          .arg(parts.tradingProblem.toHtmlEscaped())
                                    : parts.trading;
    html += QStringLiteral("<h2>This computer</h2><div class=\"card "
                           "scroll\"><table><tr><th>State</th><th>Check</th><th>Found</th></tr>\n")
        + rows + QStringLiteral("</table></div>\n<h2>The window</h2>\n");
    html += parts.pictures.isEmpty()
        ? QStringLiteral("<div class=\"card\"><p>No pictures: %1</p></div>\n").arg(parts.pictureProblem.toHtmlEscaped())
        : pictureFigures(parts.pictures);
    html += QStringLiteral("<p class=\"soft\">Written by <code>elite practise</code>. Nothing was sent "
                           "anywhere.</p></main></body></html>\n");
    return html.toUtf8();
}

} // namespace elite::cli
