// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/key_dialog.h"

#include "ui/base/field_row.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/secret_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace elite {

KeyDialog::KeyDialog(ApiKeys& keys, QWidget* parent)
    : SecretDialog(tr("Add a key"),
                   tr("Paste the key. It is not shown, no file or log holds it, and the clipboard is cleared "
                      "10 seconds later."),
                   tr("Store the key"), parent)
    , m_keys(keys)
    , m_provider(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_partsBox(new QWidget(this))
    , m_advice(new Note(NoteKind::Info, QString(), this))
    , m_attested(new QCheckBox(tr("I made this key so that it cannot withdraw"), this))
{
    for (const KeyProvider each : keyProviders()) {
        m_provider->addItem(providerTitle(each), int(each));
    }
    m_label->setMaxLength(60);
    m_label->setPlaceholderText(tr("for you only, for example: Work"));
    m_rows = {new FieldRow(tr("&For"), m_provider, this), new FieldRow(tr("&Name"), m_label, this)};
    for (FieldRow* row : m_rows) {
        body()->addWidget(row);
    }
    body()->addWidget(m_partsBox);
    body()->addWidget(m_advice);
    body()->addWidget(m_attested);
    connect(m_attested, &QCheckBox::toggled, this, &KeyDialog::judge);
    makeParts();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &KeyDialog::makeParts);
}

KeyDialog::KeyDialog(ApiKeys& keys, const ApiKeyInfo& replaced, QWidget* parent)
    : SecretDialog(tr("Replace a key"),
                   tr("The new value of “%1”. It is stored and read back before the old one is deleted; requests that "
                      "are under way finish with the old one.")
                       .arg(replaced.label),
                   tr("Replace the key"), parent)
    , m_keys(keys)
    , m_replacedId(replaced.id)
    , m_fixed(replaced.provider)
    , m_partsBox(new QWidget(this))
    , m_advice(new Note(NoteKind::Info, QString(), this))
    , m_attested(new QCheckBox(tr("I made this key so that it cannot withdraw"), this))
{
    body()->addWidget(m_partsBox);
    body()->addWidget(m_advice);
    body()->addWidget(m_attested);
    connect(m_attested, &QCheckBox::toggled, this, &KeyDialog::judge);
    makeParts();
}

KeyProvider KeyDialog::provider() const
{
    return m_provider == nullptr ? m_fixed : KeyProvider(m_provider->currentData().toInt());
}

void KeyDialog::makeParts()
{
    delete m_partsBox->layout();
    for (const Part& part : m_parts) {
        part.field->empty();
        delete part.line;
    }
    m_parts.clear();
    auto* column = new QVBoxLayout(m_partsBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().space(3));
    for (const KeyPart part : keyParts(provider())) {
        auto* line = new QWidget(m_partsBox);
        auto* field = new SecretField(line);
        field->setPlaceholderText(tr("paste here, nothing is shown"));
        auto* row = new FieldRow(partTitle(part), field, line);
        auto* paste = new QPushButton(tr("Paste"), line);
        paste->setAccessibleName(tr("Paste the %1").arg(partTitle(part)));
        paste->setAutoDefault(false);
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(row, 1);
        across->addWidget(paste, 0, Qt::AlignTop);
        column->addWidget(line);
        connect(paste, &QPushButton::clicked, field, &SecretField::pasteFromClipboard);
        connect(field, &SecretField::valueChanged, this, &KeyDialog::judge);
        m_parts.push_back({part, line, field, row});
    }
    alignLabels();
    m_advice->setVisible(isExchange(provider()));
    m_attested->setVisible(isExchange(provider()));
    m_attested->setChecked(false);
    m_advice->setText(
        tr("Make a key that may not withdraw, and allow it from your own address only. A key that can withdraw "
           "is refused wherever %1 tells us what it may do.")
            .arg(providerTitle(provider())));
    judge();
    m_parts.front().field->setFocus();
}

void KeyDialog::alignLabels()
{
    std::vector<FieldRow*> rows = m_rows;
    for (const Part& part : m_parts) {
        rows.push_back(part.row);
    }
    int widest = 0;
    for (const FieldRow* row : rows) {
        widest = std::max(widest, row->labelWidthHint());
    }
    for (FieldRow* row : rows) {
        row->setLabelWidth(widest);
    }
}

void KeyDialog::judge()
{
    bool good = true;
    for (const Part& part : m_parts) {
        const Secret value = part.field->value();
        const KeyProblem problem = checkKeyPart(provider(), part.part, value);
        part.row->setError(problemWords(problem, provider()));
        if (problem == KeyProblem::None) {
            part.row->setEcho(tr("%n character(s): %1", nullptr, int(value.size())).arg(masked(value)));
        }
        setFieldState(part.field,
                      problem == KeyProblem::None || problem == KeyProblem::Empty ? FieldState::Good
                                                                                  : FieldState::Error);
        good = good && problem == KeyProblem::None;
    }
    const bool isPromised = !isExchange(provider()) || m_attested->isChecked();
    acceptButton()->setEnabled(good && isPromised);
    acceptButton()->setToolTip(!good            ? tr("Every part of the key is needed first.")
                                   : isPromised ? QString()
                                                : tr("Say first that it cannot withdraw."));
}

void KeyDialog::submit()
{
    const bool isCoach = provider() == KeyProvider::OpenAi || provider() == KeyProvider::OpenAiCompatible;
    if (!m_trial || m_parts.empty()) {
        store({});
        return;
    }
    setBusy(isCoach ? tr("Checking the key with a free list of models; nothing about you is sent")
                    : tr("Asking the exchange what this key may do; nothing is traded"));
    std::vector<Secret> parts;
    for (const Part& part : m_parts) {
        parts.push_back(part.field->value());
    }
    m_trial(provider(), std::move(parts), this, [this, isCoach](const KeyTrialResult& result) {
        if (result.isRejected) {
            showError(isCoach
                          ? tr("The service rejected this key, so it was not stored. Copy it again, or make a new one.")
                          : tr("%1 It was not stored.").arg(result.words));
            return;
        }
        store(result.words);
    });
}

void KeyDialog::store(const QString& verdict)
{
    std::vector<Secret> parts;
    for (const Part& part : m_parts) {
        parts.push_back(part.field->value());
    }
    setBusy(tr("Storing the key and reading it back"));
    const auto finished = [this, verdict](const Done& done) {
        if (!done) {
            showError(secretErrorWords(done.error()));
            return;
        }
        for (const Part& part : m_parts) {
            part.field->empty();
        }
        if (isExchange(provider()) && !m_keys.keys().empty()) {
            const QString id = m_replacedId.isEmpty() ? m_keys.keys().back().id : m_replacedId;
            // Where the venue tells what a key may do, its adapter asks; this is the user's own word.
            static_cast<void>(m_keys.attest(id));
            Q_EMIT stored(id);
        }
        if (!verdict.isEmpty()) {
            Q_EMIT judged(tr("The key is stored: %1").arg(verdict));
        }
        accept();
    };
    if (!m_replacedId.isEmpty()) {
        m_keys.replace(m_replacedId, std::move(parts), this, finished);
        return;
    }
    const QString name = m_label->text().trimmed();
    m_keys.add(provider(), name.isEmpty() ? providerTitle(provider()) : name, std::move(parts), this, finished);
}

} // namespace elite
