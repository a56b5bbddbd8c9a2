// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/preview_dialog.h"

#include "ui/base/field_row.h"
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
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
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
    , m_axis(m_request.facts.axis)
    , m_editor(new PictureEditor(picture, this))
    , m_plan(new QLineEdit(this))
    , m_question(new QLineEdit(this))
    , m_own(new QSpinBox(this))
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
    column->addWidget(makePlan());

    auto* lower = new QHBoxLayout;
    lower->setSpacing(look.space(5));
    auto* left = new QVBoxLayout;
    left->addWidget(makeHeading(tr("Sent with it"), this));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The whole text that goes with the picture"));
    m_text->setPlainText(verdictContext(m_request));
    setTypeRole(m_text, TypeRole::Mono);
    m_text->setMinimumHeight(look.scaled(90));
    m_text->setMaximumHeight(look.scaled(130)); // The picture is what must be looked at.
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
    column->addLayout(lower);

    if (!m_request.facts.hasCandles()) {
        column->addWidget(new Note(NoteKind::Warning,
                                   (m_axis ? tr("This picture is not from a chart of this program: a price in the "
                                                "answer is only checked to lie on it, by the axis you gave. It is not "
                                                "scored.")
                                           : tr("This picture is not from a chart of this program: every price in the "
                                                "answer will be marked ‘unverified picture’, and it is not scored."))
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
    resize(look.scaled(860), look.scaled(880));
    encode();
}

/// Written before the answer is known: it is sent, frozen with the verdict, and the estimate is scored beside the
/// model's.
QWidget* PreviewDialog::makePlan()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(themeOf(this).space(4));
    constexpr int kLongest = 400;
    for (QLineEdit* edit : {m_plan, m_question}) {
        edit->setMaxLength(kLongest);
    }
    m_plan->setText(m_request.plan.words);
    m_plan->setPlaceholderText(tr("what you intend, and why; may stay empty"));
    m_question->setPlaceholderText(tr("may stay empty"));
    m_own->setRange(0, 95);
    m_own->setSingleStep(5);
    m_own->setSpecialValueText(tr("not given"));
    m_own->setSuffix(u" %"_s);
    auto* plan = new FieldRow(tr("Your &plan"), m_plan, box);
    auto* question = new FieldRow(tr("Your &question"), m_question, box);
    auto* own = new FieldRow(tr("Target before stop, you &think"), m_own, box);
    own->setToolTip(tr("Your own probability. It is scored beside the coach's."));
    const int widest = qMax(plan->labelWidthHint(), question->labelWidthHint());
    plan->setLabelWidth(widest);
    question->setLabelWidth(widest);
    grid->addWidget(plan, 0, 0);
    grid->addWidget(question, 1, 0);
    grid->addWidget(own, 0, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    own->setVisible(m_request.facts.hasCandles());
    connect(m_plan, &QLineEdit::textChanged, this, &PreviewDialog::readPlan);
    connect(m_question, &QLineEdit::textChanged, this, &PreviewDialog::readPlan);
    connect(m_own, &QSpinBox::valueChanged, this, &PreviewDialog::readPlan);
    return box;
}

void PreviewDialog::readPlan()
{
    constexpr int kLeast = 5; // As in the forecasts of the model.
    m_request.plan.words = m_plan->text().simplified();
    m_request.question = m_question->text().simplified();
    m_request.plan.ownProbabilityPercent
        = m_own->value() == 0 ? std::nullopt : std::optional(qMax(kLeast, m_own->value()));
    m_text->setPlainText(verdictContext(m_request));
    showFacts();
}

/// The one place where bytes are made: what is shown here is what goes into the request.
void PreviewDialog::encode()
{
    auto* watcher = new QFutureWatcher<CoachImage>(this);
    const PictureEdit edit = m_editor->edit();
    connect(watcher, &QFutureWatcher<CoachImage>::finished, this, [this, watcher, edit, round = ++m_round] {
        watcher->deleteLater();
        if (round == m_round) {
            onEncoded(watcher->result(), edit);
        }
    });
    watcher->setFuture(
        QtConcurrent::run(encodePicture, m_picture.image, edit, themeOf(this).color(ColorRole::LineStrong)));
}

void PreviewDialog::onEncoded(const CoachImage& image, const PictureEdit& edit)
{
    m_request.image = image;
    const QRect part = edit.crop.isEmpty() ? m_picture.image.rect() : edit.crop.intersected(m_picture.image.rect());
    if (m_axis && part.height() > 0) {
        m_request.facts.axis = m_axis->onPart(part.top(), double(image.height) / part.height());
        m_request.facts.pictureRows = image.height;
        readPlan();
    }
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
    QMap<QString, int> covers;
    for (const QRect& mask : m_editor->edit().masks) {
        const qsizetype place = m_picture.suggestedMasks.indexOf(mask);
        ++covers[place >= 0 && place < m_picture.maskNames.size() ? m_picture.maskNames[place] : tr("own cover")];
    }
    m_request.masked.clear();
    for (auto at = covers.cbegin(); at != covers.cend(); ++at) {
        m_request.masked.append(at.value() == 1 ? at.key()
                                                : tr("%1 × %2").arg(locale().toString(at.value()), at.key()));
    }
    accept();
}

} // namespace elite
