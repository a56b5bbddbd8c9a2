// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the wizard; what they do is in coach_wizard.cpp.
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "ui/base/field_row.h"
#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/card_parts.h"
#include "ui/settings/keys/coach_wizard.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/place_box.h"
#include "ui/settings/keys/secret_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <tuple>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// One thing that was found out: an icon, what it is, what it means, a figure at the end.
QWidget* makeFinding(const QString& iconName, ColorRole ink, const QString& title, const QString& text,
                     const QString& trailing, QWidget* parent)
{
    const Theme& look = themeOf(parent);
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, look.space(2), 0, look.space(2));
    across->setSpacing(look.space(3));
    auto* sign = new QLabel(row);
    sign->setPixmap(
        iconPixmap(iconName, look.scaled(18), look.color(ink), row->devicePixelRatioF(), row->layoutDirection()));
    across->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(look.space(1));
    words->addWidget(makePlainText(title, row, TypeRole::Strong));
    if (!text.isEmpty()) {
        words->addWidget(makePlainText(text, row, TypeRole::Body, ColorRole::TextSecondary));
    }
    across->addLayout(words, 1);
    if (!trailing.isEmpty()) {
        auto* figure = makePlainText(trailing, row, TypeRole::Body, ColorRole::TextSecondary);
        figure->setWordWrap(false);
        across->addWidget(figure, 0, Qt::AlignTop);
    }
    return row;
}

struct PageParts
{
    QWidget* page;
    QVBoxLayout* column;
};

/// A page that scrolls when the text is large, with its title and one sentence.
PageParts makePage(const QString& title, const QString& lead, QWidget* parent, QLabel** titleLabel = nullptr)
{
    const Theme& look = themeOf(parent);
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(title);
    auto* page = new QWidget(scroll);
    setSurfaceRole(page, ColorRole::Surface1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(look.space(6), look.space(5), look.space(6), look.space(3));
    column->setSpacing(look.space(3));
    auto* heading = makePlainText(title, page, TypeRole::Display);
    column->addWidget(heading);
    if (titleLabel != nullptr) {
        *titleLabel = heading;
    }
    if (!lead.isEmpty()) {
        column->addWidget(makePlainText(lead, page, TypeRole::Body, ColorRole::TextSecondary));
    }
    scroll->setWidget(page);
    return {scroll, column};
}

} // namespace

QString CoachWizard::costOf(const QString& model) const
{
    const ModelInfo info = m_coach.client().table().find(model);
    constexpr int kUsualText = 4500; // Prompt, schema and a table of 120 bars.
    constexpr int kUsualAnswer = 3000;
    TokenUsage usage;
    usage.isKnown = true;
    usage.input = kUsualText + imageTokens(info.image, 1280, 720);
    usage.output = kUsualAnswer;
    const auto nano = nanoUsdOf(info, usage);
    return nano ? tr("about %1 a verdict").arg(costWords(nano, locale())) : tr("price not known");
}

QWidget* CoachWizard::makeWhy()
{
    const auto [page, column] = makePage(tr("A second opinion on your chart"),
                                         tr("The coach looks at the chart you show it, says what it would do and what "
                                            "would prove it wrong, and is scored "
                                            "later on what really happened."),
                                         this);
    QWidget* inside = column->parentWidget();
    const QString model = m_coach.client().settings().chain.value(0);
    column->addWidget(
        makeFinding(u"wallet"_s, ColorRole::AccentText, tr("You pay the provider, not us"),
                    tr("With a key of your own. Each cost is told before you send and kept in your own list "
                       "after."),
                    model + u": "_s + costOf(model), inside));
    column->addWidget(new HairLine(inside));
    column->addWidget(
        makeFinding(u"eye"_s, ColorRole::AccentText, tr("You see exactly what is sent"),
                    tr("The picture, the bars in it as numbers, your plan. Never balances, account numbers or "
                       "keys. Nothing is sent without your press."),
                    {}, inside));
    column->addWidget(new HairLine(inside));
    column->addWidget(makeFinding(u"shield"_s, ColorRole::AccentText, tr("It can only advise"),
                                  tr("It cannot send an order, enlarge one or loosen a limit. Every price it names is "
                                     "checked against the bars."),
                                  {}, inside));
    column->addWidget(new HairLine(inside));
    column->addWidget(makeFinding(u"lock"_s, ColorRole::AccentText, tr("The key stays in your system's keychain"),
                                  tr("It goes to %1 and nowhere else.").arg(m_coach.client().settings().base.host()),
                                  {}, inside));
    column->addStretch(1);
    return page;
}

QWidget* CoachWizard::makePaste()
{
    const auto [page, column] = makePage(
        tr("Paste your key"),
        tr("Make one where you have your account, for OpenAI at platform.openai.com/api-keys, for a project, not for "
           "administration. It is not shown here, no file or log holds it, and the clipboard is cleared 10 seconds "
           "later."),
        this);
    QWidget* inside = column->parentWidget();
    m_there = new Note(NoteKind::Success, {}, inside);
    column->addWidget(m_there);
    m_key = new SecretField(inside);
    m_key->setPlaceholderText(tr("paste here, nothing is shown"));
    m_keyRow = new FieldRow(tr("&Key"), m_key, inside);
    auto* paste = new QPushButton(tr("Paste"), inside);
    paste->setAccessibleName(tr("Paste the key"));
    paste->setAutoDefault(false);
    auto* across = new QHBoxLayout;
    across->addWidget(m_keyRow, 1);
    across->addWidget(paste, 0, Qt::AlignTop);
    column->addLayout(across);
    m_name = new QLineEdit(inside);
    m_name->setMaxLength(60);
    m_name->setPlaceholderText(tr("for you only, for example: Work"));
    auto* nameRow = new FieldRow(tr("&Name"), m_name, inside);
    column->addWidget(nameRow);
    const int widest = qMax(m_keyRow->labelWidthHint(), nameRow->labelWidthHint());
    m_keyRow->setLabelWidth(widest);
    nameRow->setLabelWidth(widest);
    m_problem = new Note(NoteKind::Danger, {}, inside);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeHeading(tr("Where it will be kept"), inside));
    auto* place = new PlaceBox(m_secrets, inside);
    column->addWidget(place);
    auto* said = makePlainText({}, inside, TypeRole::Small, ColorRole::TextSecondary);
    said->hide();
    column->addWidget(said);
    column->addStretch(1);
    connect(place, &PlaceBox::said, said, [said](const QString& text) {
        said->setText(text);
        said->setVisible(!text.isEmpty());
    });
    connect(paste, &QPushButton::clicked, m_key, &SecretField::pasteFromClipboard);
    connect(m_key, &SecretField::valueChanged, this, &CoachWizard::judge);
    return page;
}

QWidget* CoachWizard::makeCheck()
{
    const auto [page, column] = makePage(tr("Checking your key"), {}, this, &m_resultTitle);
    m_result = new QVBoxLayout;
    m_result->setSpacing(0);
    column->addLayout(m_result);
    column->addStretch(1);
    auto* next = new Note(NoteKind::Info,
                          tr("Next you see exactly which picture would be sent, with sizes and money covered, before "
                             "anything leaves this computer.")
                              .toHtmlEscaped(),
                          column->parentWidget());
    next->setIconName(u"eye"_s);
    column->addWidget(next);
    return page;
}

void CoachWizard::showResult(const KeyTrialResult& result)
{
    emptyLayout(m_result);
    QWidget* page = m_resultTitle->parentWidget();
    const bool works = result.health == KeyHealth::Valid || result.health == KeyHealth::ValidWithoutList;
    m_resultTitle->setText(works ? tr("Your key works") : tr("Your key is kept"));
    m_result->addWidget(makePlainText(works ? tr("Checked with a free list of models. Nothing about you or your charts "
                                                 "was sent.")
                                            : result.words,
                                      page, TypeRole::Body, ColorRole::TextSecondary));
    const auto line = [&](QWidget* row) {
        m_result->addWidget(row);
        m_result->addWidget(new HairLine(page));
    };
    const ApiKeyInfo* kept = keptKey();
    if (kept != nullptr) {
        line(makeFinding(u"key"_s, ColorRole::TextSecondary, kept->shown.isEmpty() ? tr("not read yet") : kept->shown,
                         tr("First 7 and last 4 characters. To replace it, go back and paste another one."), {}, page));
    }
    bool isFirst = true;
    QString first;
    for (const ChainLink& model : result.models) {
        const QString use = !model.isUsable() ? QString()
            : isFirst                         ? tr("Asked first; we switch before it ends and say so.")
                                              : tr("Asked when %1 does not answer.").arg(first);
        line(makeFinding(model.isUsable() ? u"check-circle"_s : u"minus"_s,
                         model.isUsable() ? ColorRole::Success : ColorRole::TextSecondary, modelWords(model, locale()),
                         use, model.isUsable() ? costOf(model.id) : QString(), page));
        if (isFirst && model.isUsable()) {
            first = model.id;
            isFirst = false;
        }
    }
    if (works && result.models.empty()) {
        line(makeFinding(u"info"_s, ColorRole::Info, tr("A restricted key"),
                         tr("It may not list models, so the first one that answers is used."), {}, page));
    }
    const PlaceWords place = placeWords(m_secrets.store);
    const bool lasts = place.kind == NoteKind::Success;
    line(makeFinding(lasts ? u"shield-check"_s : u"warning"_s, lasts ? ColorRole::Success : ColorRole::Warning,
                     place.title, place.text, {}, page));
    if (kept != nullptr) {
        line(makeFinding(
            u"refresh"_s, ColorRole::AccentText,
            tr("Replace it by %1")
                .arg(locale().toString(kept->added.toLocalTime().date().addDays(kKeyReminderDays), u"d MMM yyyy"_s)),
            tr("We remind you after %n day(s). Old and new key overlap, nothing stops.", nullptr, kKeyReminderDays), {},
            page));
    }
    refresh();
}

QWidget* CoachWizard::makeTry()
{
    const auto [page, column] = makePage(tr("Try it on a chart"),
                                         tr("The chart in use is shown exactly as it would be sent. You can cover and "
                                            "cut it, and you see what the answer "
                                            "will cost. You may skip this."),
                                         this);
    QWidget* inside = column->parentWidget();
    m_ask = new QPushButton(icon(u"camera"_s), tr("Show what would be sent…"), inside);
    m_ask->setAutoDefault(false);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    m_stage = makePlainText({}, inside, TypeRole::Small, ColorRole::TextSecondary);
    column->addWidget(m_stage);
    m_answer = new Note(NoteKind::Info, {}, inside);
    m_answer->hide();
    column->addWidget(m_answer);
    column->addStretch(1);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_run) {
            m_run->cancel();
        } else {
            tryChart();
        }
    });
    return page;
}

QWidget* CoachWizard::makeCap()
{
    const PageParts parts = makePage(tr("What it may cost"),
                                     tr("No request is sent once the month has cost as much as the cap. The alert only "
                                        "tells you. Empty or 0: none."),
                                     this);
    QVBoxLayout* column = parts.column;
    QWidget* inside = column->parentWidget();
    const auto field = [&](const QString& label, QAnyStringView key) {
        auto* edit = new NumberField(tr("USD"), inside);
        edit->setValue(Decimal::parse(m_settings.text(key).toLatin1()).valueOr(Decimal()));
        auto* row = new FieldRow(label, edit, inside);
        column->addWidget(row);
        connect(edit, &NumberField::edited, row, [row, edit] {
            const TypedNumber typed = edit->value();
            const bool isBad = typed.issue != TypedIssue::Empty && (!typed.ok() || typed.value.isNegative());
            row->setError(isBad ? typedNumberWords(typed, row->locale()) : QString());
        });
        return std::pair(edit, row);
    };
    FieldRow* capRow = nullptr;
    FieldRow* alertRow = nullptr;
    std::tie(m_cap, capRow) = field(tr("&Monthly cap"), keys::kCoachMonthlyCap);
    std::tie(m_alert, alertRow) = field(tr("Daily &alert"), keys::kCoachDailyAlert);
    const int widest = qMax(capRow->labelWidthHint(), alertRow->labelWidthHint());
    capRow->setLabelWidth(widest);
    alertRow->setLabelWidth(widest);
    column->addWidget(makePlainText(tr("Usage and cost stand under Record in the coach panel and can be exported."),
                                    inside, TypeRole::Small, ColorRole::TextSecondary));
    column->addStretch(1);
    return parts.page;
}

} // namespace elite
