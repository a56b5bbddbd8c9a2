// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/keys_page.h"

#include "ui/live/live_words.h"

#include "ui/base/card.h"
#include "ui/base/elided_label.h"
#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/coach/coach_words.h"
#include "ui/settings/keys/key_dialog.h"
#include "ui/settings/keys/key_row_dialogs.h"
#include "ui/settings/keys/recovery_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace elite {

namespace {

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button whose click brought us here
        }
        delete item;
    }
}

QPushButton* smallButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    setControlSize(button, ControlSize::Small);
    return button;
}

} // namespace

KeysPage::KeysPage(SecretServices& secrets, QWidget* parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_outcome(new Note(NoteKind::Info, {}, this))
    , m_place(new PlaceBox(secrets, this))
    , m_offer(new Card(tr("A key from the environment"), this))
    , m_offerText(new QLabel(m_offer))
    , m_list(new QVBoxLayout)
    , m_setUp(new QPushButton(tr("Set up the AI coach…"), this))
    , m_add(new QPushButton(tr("Add a key…"), this))
    , m_recovery(new Note(NoteKind::Info, {}, this))
    , m_show(new QPushButton(tr("Show the recovery code…"), this))
    , m_check(new QPushButton(tr("Check my paper…"), this))
    , m_restore(new QPushButton(tr("Restore from the code…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(4));
    column->addWidget(m_outcome);
    m_outcome->hide();

    auto* where = new Card(tr("Where keys are kept"), this);
    where->setIconName(QStringLiteral("shield"));
    where->body()->addWidget(m_place);
    connect(m_place, &PlaceBox::said, this, &KeysPage::report);
    column->addWidget(where);

    m_offerText->setWordWrap(true);
    auto* keep = new QPushButton(tr("Keep it"), m_offer);
    auto* decline = new QPushButton(tr("Not now"), m_offer);
    auto* choice = new QHBoxLayout;
    choice->addWidget(keep);
    choice->addWidget(decline);
    choice->addStretch();
    m_offer->setIconName(QStringLiteral("key"));
    m_offer->body()->addWidget(m_offerText);
    m_offer->body()->addLayout(choice);
    column->addWidget(m_offer);

    auto* list = new Card(tr("Your keys"), this);
    list->setIconName(QStringLiteral("key"));
    setRole(m_setUp, ButtonRole::Primary);
    m_setUp->setToolTip(tr("Step by step: why, what it costs, paste, check, try, cap"));
    auto* addRow = new QHBoxLayout;
    addRow->addWidget(m_setUp);
    addRow->addWidget(m_add);
    m_setUp->hide(); // Until there is a coach to set up.
    addRow->addStretch();
    list->body()->addLayout(m_list);
    list->body()->addLayout(addRow);
    column->addWidget(list);

    auto* recovery = new Card(tr("Recovery code of your journal"), this);
    recovery->setIconName(QStringLiteral("lock"));
    auto* recoveryRow = new QHBoxLayout;
    for (QPushButton* button : {m_show, m_check, m_restore}) {
        recoveryRow->addWidget(button);
    }
    recoveryRow->addStretch();
    recovery->body()->addWidget(m_recovery);
    recovery->body()->addLayout(recoveryRow);
    column->addWidget(recovery);
    column->addStretch(1);

    connect(&secrets.store, &SecretStore::stateChanged, this, &KeysPage::refresh);
    connect(&secrets.keys, &ApiKeys::changed, this, &KeysPage::refresh);
    connect(&secrets.masterKey, &MasterKey::changed, this, &KeysPage::refresh);
    connect(m_setUp, &QPushButton::clicked, this, &KeysPage::setUpRequested);
    connect(m_add, &QPushButton::clicked, this,
            [this] { guarded([this] { openKeyDialog(new KeyDialog(m_secrets.keys, this)); }); });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_secrets.keys.keepEnvironmentKey(tr("From the environment"), this, [this](const Done& done) {
            report(done ? tr("The key is kept now. You can take it out of the environment.")
                        : secretErrorWords(done.error()));
        });
    });
    connect(decline, &QPushButton::clicked, this, [this] { m_secrets.keys.declineEnvironmentOffer(); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        auto* dialog = new ShowRecoveryDialog(m_secrets, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &KeysPage::refresh);
        dialog->open();
    });
    const auto type = [this](TypeRecoveryDialog::Purpose purpose) {
        auto* dialog = new TypeRecoveryDialog(m_secrets, purpose, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, purpose] {
            refresh();
            report(purpose == TypeRecoveryDialog::Purpose::Check ? tr("Your paper is right.")
                                                                 : tr("The master key is back."));
        });
        dialog->open();
    };
    connect(m_check, &QPushButton::clicked, this, [type] { type(TypeRecoveryDialog::Purpose::Check); });
    connect(m_restore, &QPushButton::clicked, this, [type] { type(TypeRecoveryDialog::Purpose::Restore); });

    refresh();
    m_secrets.store.refresh();
    m_secrets.keys.readMasks();
}

void KeysPage::refresh()
{
    m_place->refresh();
    showOffer();
    showList();
    showRecovery();
}

void KeysPage::report(const QString& text)
{
    m_outcome->setText(text.toHtmlEscaped());
    m_outcome->setAccessibleName(text);
    m_outcome->setVisible(!text.isEmpty());
}

void KeysPage::showOffer()
{
    const ApiKeys& keys = m_secrets.keys;
    m_offer->setVisible(keys.offersToKeepEnvironmentKey());
    m_offerText->setText(
        tr("This run uses the key %1 given by %2. Environment variables can be read by every program you "
           "start; keep the key where your other keys are instead?")
            .arg(keys.environmentMask(), keys.environmentSource()));
}

void KeysPage::showList()
{
    const auto& keys = m_secrets.keys.keys();
    QStringList rows;
    for (const ApiKeyInfo& key : keys) {
        rows += key.id + key.label + key.added.toString() + key.shown + QChar::fromLatin1(key.isAttested ? 'a' : '-');
        if (const ExchangeKeyVerdict* verdict = m_exchange != nullptr ? m_exchange->verdict(key.id) : nullptr) {
            rows += exchangeKeyText(*verdict);
        }
    }
    if (m_coach != nullptr) {
        for (const CoachKeyInfo& info : m_coach->client().ring().keys()) {
            rows += info.id + keyHealthWords(info) + info.organization;
        }
        for (const ChainLink& link : m_coach->client().chain()) {
            rows += modelWords(link, locale());
        }
    }
    if (std::exchange(m_shownRows, rows) == rows && m_list->count() > 0) {
        return;
    }
    emptyLayout(m_list);
    if (keys.empty()) {
        auto* none
            = new QLabel(tr("No keys yet. Practising on paper and the rule coach need none; the AI coach and live "
                            "trading do."),
                         this);
        none->setWordWrap(true);
        setTextRole(none, ColorRole::TextSecondary);
        m_list->addWidget(none);
    }
    for (const ApiKeyInfo& key : keys) {
        m_list->addWidget(makeRow(key));
    }
    addModels();
}

QWidget* KeysPage::makeRow(const ApiKeyInfo& key)
{
    auto* row = new QWidget(this);
    auto* name = new ElidedLabel(key.label, row);
    QString facts = providerTitle(key.provider) + QStringLiteral(" · ")
        + ageWords(key, QDateTime::currentDateTimeUtc(), locale());
    if (isExchange(key.provider)) {
        facts += QStringLiteral(" · ")
            + (key.isAttested ? tr("cannot withdraw, by your word")
                              : tr("not said whether it may withdraw: replace it"));
    }
    auto* about = new ElidedLabel(facts, row);
    about->setToolTip(facts);
    auto* shown = new QLabel(key.shown.isEmpty() ? tr("not read yet") : key.shown, row);
    setTypeRole(name, TypeRole::Strong);
    setTypeRole(about, TypeRole::Small);
    const bool old = ageInDays(key, QDateTime::currentDateTimeUtc()) >= kKeyReminderDays;
    setTextRole(about, old ? ColorRole::Warning : ColorRole::TextSecondary);
    setTypeRole(shown, TypeRole::Mono);
    shown->setAccessibleName(tr("First 7 and last 4 characters: %1").arg(shown->text()));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(about);
    addCoachState(row, words, key.id);
    addExchangeState(row, words, key.id);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, theme().space(1), 0, theme().space(1));
    across->addLayout(words, 1);
    across->addWidget(shown);
    const QString id = key.id;
    auto* renameButton = smallButton(tr("Rename…"), tr("Rename %1").arg(key.label), row);
    auto* replaceButton = smallButton(tr("Replace…"), tr("Replace %1").arg(key.label), row);
    auto* removeButton = smallButton(tr("Remove…"), tr("Remove %1").arg(key.label), row);
    for (QPushButton* button : {renameButton, replaceButton, removeButton}) {
        across->addWidget(button);
    }
    connect(renameButton, &QPushButton::clicked, this, [this, id] { rename(id); });
    connect(replaceButton, &QPushButton::clicked, this, [this, id] { replace(id); });
    connect(removeButton, &QPushButton::clicked, this, [this, id] { remove(id); });
    return row;
}

void KeysPage::setCoach(CoachService* coach)
{
    m_coach = coach;
    m_setUp->show();
    connect(coach, &CoachService::healthChanged, this, &KeysPage::showList);
    showList();
}

/// What the service said about this key the last time it was asked.
void KeysPage::addCoachState(QWidget* row, QVBoxLayout* words, const QString& keyId)
{
    const CoachKeyInfo* info = m_coach == nullptr ? nullptr : m_coach->client().ring().find(keyId);
    if (info == nullptr) {
        return;
    }
    QString said = keyHealthWords(*info);
    if (!info->organization.isEmpty()) { // Its keys share their limits.
        said += QStringLiteral(" · ") + tr("organization %1").arg(info->organization);
    }
    auto* state = new ElidedLabel(said, row);
    setTypeRole(state, TypeRole::Small);
    const NoteKind kind = keyHealthKind(info->health);
    setTextRole(state,
                kind == NoteKind::Success       ? ColorRole::Success
                    : kind == NoteKind::Danger  ? ColorRole::Danger
                    : kind == NoteKind::Warning ? ColorRole::Warning
                                                : ColorRole::TextSecondary);
    words->addWidget(state);
}

/// Which of the chosen models the keys can use, and until when.
void KeysPage::addModels()
{
    if (m_coach == nullptr || m_coach->client().ring().keys().empty()) {
        return;
    }
    auto* title = new QLabel(tr("Models, in the order in which they are asked"), this);
    setTypeRole(title, TypeRole::Strong);
    m_list->addWidget(title);
    for (const ChainLink& link : m_coach->client().chain()) {
        auto* line = new QLabel(modelWords(link, locale()), this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        setTextRole(line, link.use == ModelUse::Available ? ColorRole::TextPrimary : ColorRole::Warning);
        m_list->addWidget(line);
    }
    auto* again = new QPushButton(tr("Check again"), this);
    again->setAccessibleName(tr("Check the keys of the coach again"));
    setControlSize(again, ControlSize::Small);
    connect(again, &QPushButton::clicked, this, [this] { m_coach->client().checkKeys(); });
    m_list->addWidget(again, 0, Qt::AlignLeft);
}

void KeysPage::openKeyDialog(KeyDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTrial(trial());
    m_tried.reset();
    connect(dialog, &KeyDialog::judged, this, &KeysPage::report);
    connect(dialog, &KeyDialog::stored, this, [this](const QString& keyId) {
        if (m_exchange != nullptr && m_tried) { // also in place of what was said about the key it replaces
            m_exchange->keep(keyId, *m_tried);
        }
    });
    dialog->open();
}

KeyTrial KeysPage::trial()
{
    return [this](KeyProvider provider, std::vector<Secret> parts, QObject* context,
                  std::function<void(const KeyTrialResult&)> done) {
        if (isExchange(provider) && m_exchange != nullptr) {
            m_exchange->tryKey(provider, std::move(parts), context, [this, done](const ExchangeKeyVerdict& verdict) {
                const bool isRefused
                    = verdict.state == ExchangeKeyState::CanWithdraw || verdict.state == ExchangeKeyState::Rejected;
                m_tried = verdict;
                KeyTrialResult out;
                out.isRejected = isRefused;
                out.words = exchangeKeyText(verdict);
                done(out);
            });
        } else if (!isExchange(provider) && m_coach != nullptr) {
            keyTrial(*m_coach, locale())(std::move(parts.front()), context, std::move(done));
        } else {
            done({});
        }
    };
}

void KeysPage::setExchangeKeys(ExchangeKeys* exchange)
{
    m_exchange = exchange;
    connect(exchange, &ExchangeKeys::changed, this, &KeysPage::showList);
    showList();
}

/// What the exchange says about a stored key, and a link that asks it.
void KeysPage::addExchangeState(QWidget* row, QVBoxLayout* words, const QString& keyId)
{
    const ApiKeyInfo* key = m_secrets.keys.find(keyId);
    if (m_exchange == nullptr || key == nullptr || !isExchange(key->provider)) {
        return;
    }
    const ExchangeKeyVerdict* verdict = m_exchange->verdict(keyId);
    auto* state = new QLabel(row);
    state->setWordWrap(true);
    state->setText(tr("%1 <a href=\"ask\">Ask the exchange</a>")
                       .arg(exchangeKeyText(verdict != nullptr ? *verdict : ExchangeKeyVerdict()).toHtmlEscaped()));
    setTypeRole(state, TypeRole::Small);
    const NoteKind kind = exchangeKeyKind(verdict != nullptr ? verdict->state : ExchangeKeyState::NotChecked);
    setTextRole(state,
                kind == NoteKind::Success       ? ColorRole::Success
                    : kind == NoteKind::Danger  ? ColorRole::Danger
                    : kind == NoteKind::Warning ? ColorRole::Warning
                                                : ColorRole::TextSecondary);
    connect(state, &QLabel::linkActivated, this,
            [this, keyId] { m_exchange->check(keyId, this, [](const ExchangeKeyVerdict&) {}); });
    words->addWidget(state);
}

void KeysPage::showRecovery()
{
    const MasterKey& key = m_secrets.masterKey;
    const bool confirmed = m_secrets.recoveryCodeConfirmed();
    fillNote(m_recovery, masterKeyWords(key, confirmed));
    const bool ready = key.state() == MasterKeyState::Ready;
    m_show->setVisible(ready && !confirmed);
    m_check->setVisible(ready);
    m_restore->setVisible(key.state() == MasterKeyState::Lost || key.state() == MasterKeyState::Wrong
                          || key.state() == MasterKeyState::Waiting);
}

void KeysPage::rename(const QString& id)
{
    if (const ApiKeyInfo* key = m_secrets.keys.find(id)) {
        auto* dialog = new RenameKeyDialog(m_secrets.keys, *key, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void KeysPage::guarded(std::function<void()> then)
{
    if (m_guard) {
        m_guard(std::move(then));
    } else {
        then();
    }
}

void KeysPage::replace(const QString& id)
{
    guarded([this, id] {
        if (const ApiKeyInfo* key = m_secrets.keys.find(id)) {
            openKeyDialog(new KeyDialog(m_secrets.keys, *key, this));
        }
    });
}

void KeysPage::remove(const QString& id)
{
    guarded([this, id] {
        if (const ApiKeyInfo* key = m_secrets.keys.find(id)) {
            auto* dialog = new RemoveKeyDialog(m_secrets.keys, *key, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    });
}

} // namespace elite
