// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/preview_dialog.h"

#include "ui/base/note.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/segmented_control.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"
#include "ui/coach/card_parts.h"
#include "ui/coach/coach_words.h"
#include "ui/coach/picture_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFutureWatcher>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString consentText(const QString& source)
{
    return source == u"chart"_s
        ? PreviewDialog::tr("I agree that pictures of my charts, covered as shown here, may be sent to the service of "
                            "my key. Asked once; each picture is still shown first.")
        : PreviewDialog::tr("I agree that pictures from elsewhere, covered as shown here, may be sent to the service "
                            "of my key. Asked once; each picture is still shown first.");
}

} // namespace

PreviewDialog::PreviewDialog(CoachService& service, VerdictRequest request, const CoachPicture& picture,
                             QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_request(std::move(request))
    , m_picture(picture)
    , m_editor(new PictureEditor(picture, this))
    , m_size(makePlainText({}, this, TypeRole::Small, ColorRole::TextSecondary))
    , m_model(new FactRow(tr("Asked"), {}, this))
    , m_tokens(new FactRow(tr("Tokens, about"), {}, this))
    , m_cost(new FactRow(tr("Cost, about"), {}, this))
    , m_text(new QPlainTextEdit(this))
    , m_consent(new QCheckBox(this))
    , m_send(new QPushButton(tr("Send to the coach"), this))
{
    (new WorldFrame(this))->setTitle(tr("This will be sent"));
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(6));
    column->setSpacing(look.space(3));
    auto* title = makePlainText(tr("Exactly this will be sent"), this, TypeRole::Title);
    column->addWidget(title);
    column->addWidget(makePlainText(
        tr("Drag over the picture to cover something or to cut it. Balances, account numbers and keys are never "
           "sent."),
        this, TypeRole::Small, ColorRole::TextSecondary));

    auto* tools = new QHBoxLayout;
    auto* tool = new SegmentedControl(tr("What dragging does"), this);
    tool->addSegment(tr("Cover"), u"eye-off"_s);
    tool->addSegment(tr("Cut"), u"rectangle"_s);
    tool->setCurrentIndex(0);
    auto* uncover = new QPushButton(tr("Uncover"), this);
    uncover->setToolTip(tr("Takes the selected cover away"));
    auto* whole = new QPushButton(tr("Whole picture"), this);
    tools->addWidget(tool);
    tools->addWidget(uncover);
    tools->addWidget(whole);
    tools->addStretch();
    tools->addWidget(m_size);
    column->addLayout(tools);
    column->addWidget(m_editor, 3);

    auto* lower = new QHBoxLayout;
    lower->setSpacing(look.space(5));
    auto* left = new QVBoxLayout;
    left->addWidget(makeHeading(tr("Sent with it"), this));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The whole text that goes with the picture"));
    m_text->setPlainText(verdictContext(m_request));
    setTypeRole(m_text, TypeRole::Mono);
    m_text->setMinimumHeight(look.scaled(90));
    left->addWidget(m_text, 1);
    lower->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(makeHeading(tr("Where and what it costs"), this));
    right->addWidget(m_model);
    right->addWidget(m_tokens);
    right->addWidget(m_cost);
    right->addWidget(new FactRow(
        tr("Server"), m_service.isMock() ? tr("none, a rule answers here") : m_service.client().settings().base.host(),
        this));
    right->addStretch();
    lower->addLayout(right, 1);
    column->addLayout(lower, 1);

    if (!m_request.facts.hasCandles()) {
        column->addWidget(new Note(NoteKind::Warning,
                                   tr("This picture is not from a chart of this program: every price in the answer "
                                      "will be marked ‘unverified picture’, and it is not scored.")
                                       .toHtmlEscaped(),
                                   this));
    }
    m_consent->setText(tr("I agree"));
    auto* consent = makePlainText(consentText(picture.source), this, TypeRole::Small);
    column->addWidget(consent);
    column->addWidget(m_consent);
    const bool isAgreed = m_service.hasConsent(picture.source) || m_service.isMock();
    consent->setVisible(!isAgreed);
    m_consent->setVisible(!isAgreed);
    m_consent->setAccessibleDescription(consent->text());

    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setToolTip(tr("Nothing is sent"));
    setRole(m_send, ButtonRole::Primary);
    m_send->setDefault(isAgreed);
    m_send->setAutoDefault(isAgreed);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    column->addLayout(buttons);

    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(&m_later, &QTimer::timeout, this, &PreviewDialog::encode);
    connect(m_editor, &PictureEditor::edited, this, [this] {
        m_isFresh = false;
        showFacts();
        m_later.start();
    });
    connect(tool, &SegmentedControl::currentChanged, this, [this](int index) {
        m_editor->setTool(index == 0 ? PictureEditor::Tool::Cover : PictureEditor::Tool::Cut);
    });
    connect(uncover, &QPushButton::clicked, m_editor, &PictureEditor::removeSelected);
    connect(whole, &QPushButton::clicked, m_editor, &PictureEditor::resetCut);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &PreviewDialog::send);
    connect(m_consent, &QCheckBox::toggled, this, &PreviewDialog::showFacts);
    resize(look.scaled(760), look.scaled(760));
    encode();
}

/// The one place where bytes are made: what is shown here is what goes into the request.
void PreviewDialog::encode()
{
    auto* watcher = new QFutureWatcher<CoachImage>(this);
    connect(watcher, &QFutureWatcher<CoachImage>::finished, this, [this, watcher, round = ++m_round] {
        watcher->deleteLater();
        if (round == m_round) {
            onEncoded(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(encodePicture, m_picture.image, m_editor->edit(),
                                         themeOf(this).color(ColorRole::LineStrong)));
}

void PreviewDialog::onEncoded(const CoachImage& image)
{
    m_request.image = image;
    m_isFresh = true;
    showFacts();
}

void PreviewDialog::showFacts()
{
    m_send->setEnabled(false);
    if (!m_isFresh || !m_request.image) {
        m_send->setToolTip(tr("The picture is being prepared."));
        return;
    }
    const CostEstimate estimate = m_service.estimate(verdictQuestion(m_request));
    m_size->setText(tr("%1 × %2, %3 kB")
                        .arg(locale().toString(m_request.image->width), locale().toString(m_request.image->height),
                             locale().toString(m_request.image->bytes.size() / 1000)));
    m_model->setValue(m_service.isMock() ? tr("MOCK") : estimate.model);
    m_tokens->setValue(tr("%1 in (picture %2), %3 out")
                           .arg(formatCount(estimate.textTokens + estimate.imageTokens, locale()),
                                formatCount(estimate.imageTokens, locale()),
                                formatCount(estimate.outputTokens, locale())));
    m_cost->setValue(costWords(estimate.nanoUsd, locale()));
    const bool isAgreed = m_service.hasConsent(m_picture.source) || m_service.isMock() || m_consent->isChecked();
    m_send->setEnabled(isAgreed && !estimate.isOverCap);
    m_send->setToolTip(estimate.isOverCap ? tr("Your monthly cap would be passed; raise it in the settings.")
                           : isAgreed     ? QString()
                                          : tr("Agree first, or cancel."));
}

void PreviewDialog::send()
{
    if (!m_isFresh || !m_request.image) {
        return;
    }
    if (!m_service.isMock()) {
        m_service.giveConsent(m_picture.source);
    }
    m_request.masked.clear();
    for (qsizetype i = 0; i < m_editor->edit().masks.size(); ++i) {
        const qsizetype place = m_picture.suggestedMasks.indexOf(m_editor->edit().masks[i]);
        m_request.masked.append(place >= 0 && place < m_picture.maskNames.size() ? m_picture.maskNames[place]
                                                                                 : tr("own cover"));
    }
    accept();
}

} // namespace elite
