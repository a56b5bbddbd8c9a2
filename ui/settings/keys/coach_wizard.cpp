// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard does; its pages are made in coach_wizard_pages.cpp.
#include "ui/settings/keys/coach_wizard.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "ui/base/field_row.h"
#include "ui/base/icon.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"
#include "ui/coach/preview_dialog.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/secret_field.h"
#include "ui/settings/keys/step_list.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Open, or agreed to last for this run only.
bool canStore(const SecretStore& store)
{
    return store.isForThisRunOnly() || placeWords(store).kind == NoteKind::Success;
}

} // namespace

CoachWizard::CoachWizard(CoachService& coach, SecretServices& secrets, Settings& settings, ChartSource chart,
                         QWidget* parent)
    : QDialog(parent)
    , m_coach(coach)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_source(std::move(chart))
    , m_steps(new StepList({tr("Why, and what it costs"), tr("Paste the key"), tr("Check and store"),
                            tr("Try it on a chart"), tr("Monthly cap")},
                           this))
    , m_pages(new QStackedWidget(this))
    , m_kept(makePlainText({}, this, TypeRole::Small, ColorRole::TextSecondary))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    (new WorldFrame(this))->setTitle(tr("Set up the AI coach"));
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* side = new QWidget(this);
    setSurfaceRole(side, ColorRole::Surface2);
    side->setMaximumWidth(m_steps->sizeHint().width() + 2 * look.space(5)); // Its last lines wrap.
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(look.space(4), look.space(5), look.space(4), look.space(4));
    sideColumn->addWidget(m_steps);
    sideColumn->addStretch(1);
    sideColumn->addWidget(makePlainText(tr("Optional. Everything else works without a key; the rule coach needs none."),
                                        side, TypeRole::Small, ColorRole::TextSecondary));
    for (QWidget* page : {makeWhy(), makePaste(), makeCheck(), makeTry(), makeCap()}) {
        m_pages->addWidget(page);
    }
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(side);
    body->addWidget(m_pages, 1);
    column->addLayout(body, 1);
    column->addWidget(new HairLine(this));

    auto* foot = new QWidget(this);
    setSurfaceRole(foot, ColorRole::Surface2);
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(look.space(5), look.space(3), look.space(5), look.space(3));
    buttons->setSpacing(look.space(2));
    auto* later = new QPushButton(tr("Finish later"), foot);
    setRole(later, ButtonRole::Link);
    setRole(m_next, ButtonRole::Primary);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    later->setAutoDefault(false);
    buttons->addWidget(later);
    buttons->addWidget(m_kept, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addWidget(foot);

    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &CoachWizard::back);
    connect(m_next, &QPushButton::clicked, this, &CoachWizard::next);
    connect(&secrets.keys, &ApiKeys::changed, this, &CoachWizard::refresh);
    connect(&secrets.store, &SecretStore::stateChanged, this, &CoachWizard::refresh);
    connect(&coach, &CoachService::verdictKept, this, [this](const QString& id) { m_keptId = id; });
    resize(look.scaled(940), look.scaled(620));
    m_secrets.store.refresh();
    m_secrets.keys.readMasks();
    go(Why);
}

CoachWizard::~CoachWizard()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
    }
}

KeyProvider CoachWizard::provider() const
{
    return m_coach.client().settings().isOpenAi() ? KeyProvider::OpenAi : KeyProvider::OpenAiCompatible;
}

CoachWizard::Step CoachWizard::step() const
{
    return Step(m_pages->currentIndex());
}

const ApiKeyInfo* CoachWizard::keptKey() const
{
    for (const CoachKeyInfo& info : m_coach.client().ring().keys()) {
        if (const ApiKeyInfo* key = m_secrets.keys.find(info.id)) {
            return key;
        }
    }
    return nullptr;
}

void CoachWizard::go(Step step)
{
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    refresh();
    if (step == Paste) {
        m_key->setFocus();
    } else {
        m_next->setFocus();
    }
}

void CoachWizard::back()
{
    if (step() > Why && !m_isBusy) {
        go(Step(step() - 1));
    }
}

void CoachWizard::next()
{
    if (m_isBusy) {
        return;
    }
    switch (step()) {
    case Why:
    case Check:
    case Try:
        go(Step(step() + 1));
        break;
    case Paste:
        check();
        break;
    case Cap:
        if (keepCap()) {
            accept();
        }
        break;
    }
}

void CoachWizard::refresh()
{
    const ApiKeyInfo* kept = keptKey();
    static constexpr const char* kNext[]
        = {QT_TR_NOOP("Continue"), QT_TR_NOOP("Check and store"), QT_TR_NOOP("Try it on a chart"),
           QT_TR_NOOP("Continue"), QT_TR_NOOP("Done")};
    const bool isKeyGoodOrThere = m_key->value().isEmpty()
        ? kept != nullptr
        : checkKeyPart(provider(), KeyPart::ApiKey, m_key->value()) == KeyProblem::None;
    const bool hasPlace = kept != nullptr || canStore(m_secrets.store);
    m_next->setText(step() == Paste && m_key->value().isEmpty() && kept != nullptr ? tr("Go on with this key")
                                                                                   : tr(kNext[step()]));
    m_next->setIcon(step() == Cap ? QIcon() : icon(u"arrow-right"_s));
    m_next->setEnabled(!m_isBusy && !m_run && (step() != Paste || (isKeyGoodOrThere && hasPlace)));
    m_next->setToolTip(m_run ? tr("The coach is answering. Wait for it, or cancel.")
                           : step() != Paste || m_next->isEnabled() ? QString()
                           : !hasPlace                              ? tr("Choose first where the key is kept.")
                                                                    : tr("Paste the key first."));
    m_back->setVisible(step() != Why);
    m_back->setEnabled(!m_isBusy && !m_run);
    m_kept->setText(kept != nullptr ? tr("the key is kept") : tr("nothing is kept yet"));
    m_there->setVisible(kept != nullptr);
    if (kept != nullptr) {
        m_there->setText(tr("“%1” (%2) is there already. Go on with it, or paste another one beside it.")
                             .arg(kept->label, kept->shown.isEmpty() ? tr("not read yet") : kept->shown)
                             .toHtmlEscaped());
    }
}

void CoachWizard::judge()
{
    const Secret value = m_key->value();
    const KeyProblem problem = checkKeyPart(provider(), KeyPart::ApiKey, value);
    m_keyRow->setError(problemWords(problem, provider()));
    if (problem == KeyProblem::None) {
        m_keyRow->setEcho(tr("%n character(s): %1", nullptr, int(value.size())).arg(masked(value)));
    } else if (problem == KeyProblem::Empty) {
        m_keyRow->setEcho({});
    }
    m_problem->hide();
    refresh();
}

/// First the service, then the keychain: a key that is rejected is not stored.
void CoachWizard::check()
{
    emptyLayout(m_result);
    m_isBusy = true;
    m_resultTitle->setText(tr("Checking your key"));
    m_result->addWidget(makePlainText(tr("With a free list of models. Nothing about you or your charts is sent."),
                                      m_pages->widget(Check), TypeRole::Body, ColorRole::TextSecondary));
    if (m_key->value().isEmpty()) {
        const ApiKeyInfo* kept = keptKey();
        m_secrets.keys.use(kept->id, this, [this](Result<std::vector<Secret>> parts) {
            if (!parts || parts->empty()) {
                fail(secretErrorWords(parts ? Error{} : parts.error()));
                return;
            }
            keyTrial(m_coach, locale())(parts->front().duplicate(), this, [this](const KeyTrialResult& result) {
                m_isBusy = false;
                showResult(result);
            });
        });
    } else {
        keyTrial(m_coach, locale())(m_key->value(), this, [this](const KeyTrialResult& result) { store(result); });
    }
    go(Check);
}

void CoachWizard::store(const KeyTrialResult& result)
{
    if (result.isRejected) {
        fail(tr("The service rejected this key, so it was not stored. Copy it again, or make a new one."));
        return;
    }
    std::vector<Secret> parts;
    parts.push_back(m_key->value());
    const QString name = m_name->text().trimmed();
    m_secrets.keys.add(provider(), name.isEmpty() ? providerTitle(provider()) : name, std::move(parts), this,
                       [this, result](const Done& done) {
                           if (!done) {
                               fail(secretErrorWords(done.error()));
                               return;
                           }
                           m_key->empty();
                           m_isBusy = false;
                           showResult(result);
                       });
}

/// Back to the page where the key is pasted, with what went wrong.
void CoachWizard::fail(const QString& words)
{
    m_isBusy = false;
    go(Paste);
    m_problem->setText(words.toHtmlEscaped());
    m_problem->setAccessibleName(words);
    m_problem->show();
}

void CoachWizard::tryChart()
{
    const auto chart = m_source ? m_source() : std::nullopt;
    if (!chart || chart->picture.image.isNull()) {
        m_answer->setKind(NoteKind::Warning);
        m_answer->setText(
            tr("There is no chart with prices yet. Open one and press F8; the key is kept.").toHtmlEscaped());
        m_answer->show();
        return;
    }
    VerdictRequest request;
    request.facts = makeChartFacts(chart->facts, chart->plan);
    request.plan = chart->plan;
    request.language = locale().name().left(2);
    auto* preview = new PreviewDialog(m_coach, std::move(request), chart->picture, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this, [this, preview] {
        m_answer->hide();
        m_keptId.clear();
        m_run = m_coach.askVerdict(preview->request(), smallerPicture);
        connect(m_run, &CoachRun::stageChanged, this,
                [this](const CoachStage& stage) { m_stage->setText(stageWords(stage, locale())); });
        connect(m_run, &CoachRun::finished, this, &CoachWizard::onAnswer);
        m_ask->setText(tr("Cancel"));
        refresh();
    });
    preview->open();
}

void CoachWizard::onAnswer(const CoachOutcome& outcome)
{
    m_run.clear();
    m_stage->clear();
    m_ask->setText(tr("Show what would be sent…"));
    const KeptVerdict* kept = m_coach.verdicts().find(m_keptId);
    if (outcome.answer && kept != nullptr) {
        m_answer->setKind(NoteKind::Success);
        m_answer->setText(
            u"<b>"_s + verdictTitle(kept->verdict.kind).toHtmlEscaped() + u"</b><br>"_s
            + tr("It cost %1 and took %2 s. The verdict stands in the coach panel.")
                  .arg(costWords(kept->nanoUsd, locale()), locale().toString(double(kept->latencyMs) / 1000, 'f', 1))
                  .toHtmlEscaped());
        Q_EMIT verdictOpened(m_keptId);
    } else {
        const FailureWords words = failureWords(outcome.failure.value_or(Failure{FailureKind::Unusable}), locale());
        m_answer->setKind(NoteKind::Warning);
        m_answer->setText(u"<b>"_s + words.text.title.toHtmlEscaped() + u"</b><br>"_s
                          + words.text.detail.toHtmlEscaped());
    }
    m_answer->show();
    refresh();
}

bool CoachWizard::keepCap()
{
    const auto keep = [this](NumberField* field, QAnyStringView key) {
        const TypedNumber typed = field->value();
        const Decimal value = typed.issue == TypedIssue::Empty ? Decimal() : typed.value;
        return (typed.ok() || typed.issue == TypedIssue::Empty)
            && m_settings.set(key, QString::fromLatin1(value.toText())).hasValue();
    };
    return keep(m_cap, keys::kCoachMonthlyCap) && keep(m_alert, keys::kCoachDailyAlert);
}

} // namespace elite
