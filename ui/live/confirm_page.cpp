// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/confirm_page.h"

#include "ui/base/badge.h"
#include "ui/base/card.h"
#include "ui/base/field_row.h"
#include "ui/base/figure_row.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/segmented_control.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_band.h"
#include "ui/live/gate_words.h"
#include "ui/trading/desk_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kDayLossPercent = 5; // Of the cap.
constexpr int kTradeRiskBp = 100; // 1 % of the cap, before the reduced size.
constexpr int kOrdersPerDay = 50;

/// Venues that cancel the orders of a program that fell silent. Where there is none the page says so.
bool hasDeadMansSwitch(const VenueId& venue)
{
    return venue == VenueId::of("kraken");
}

} // namespace

ConfirmPage::ConfirmPage(const GateView& view, const std::vector<KeyChoice>& keys, bool needsCode, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_cap(new NumberField(view.run ? view.run->currency.toString() : QString()))
    , m_dayLoss(new FigureRow(tr("Most you can lose in a day")))
    , m_tradeRisk(new FigureRow(tr("Most at risk in one trade")))
    , m_key(new QComboBox)
    , m_mayDo(new FigureRow(tr("May do")))
    , m_mayWithdraw(new FigureRow(tr("May withdraw")))
    , m_size(new QCheckBox(tr("I accept %1 of the size while the evidence is weak")
                               .arg(percentOf(kWeakSizePercent / 100.0, 0, locale()))))
    , m_how(new SegmentedControl(tr("How to confirm")))
    , m_ask(new QLabel)
    , m_typed(new QLineEdit)
    , m_match(new QLabel)
    , m_refusals(new Note(NoteKind::Danger))
    , m_stay(new QPushButton(tr("Stay on paper")))
    , m_go(new QPushButton)
{
    const Theme& look = theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new WorldBand(WorldBand::Kind::Live));
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("From here on it is real money"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    setSurfaceRole(page, ColorRole::Surface1);
    auto* body = new QVBoxLayout(page);
    body->setContentsMargins(look.space(6), look.space(4), look.space(6), look.space(3));
    body->setSpacing(look.space(3));
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("From here on it is real money"));
    setTypeRole(title, TypeRole::Display);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    for (const BadgeKind kind : {BadgeKind::Paper, BadgeKind::Live}) {
        auto* badge = new Badge(kind);
        badge->setBadgeSize(BadgeSize::Large);
        head->addWidget(badge, 0, Qt::AlignTop);
    }
    body->addLayout(head);
    auto* lead = new QLabel(tr("Nothing has changed yet. Closing this window keeps you on paper."));
    lead->setWordWrap(true);
    setTextRole(lead, ColorRole::TextSecondary);
    body->addWidget(lead);
    body->addWidget(makeRisks());
    auto* sides = new QHBoxLayout;
    sides->setSpacing(look.space(3));
    sides->addWidget(makeWhere(keys), 1);
    sides->addWidget(makeWhat(), 1);
    body->addLayout(sides);
    body->addWidget(makeWords(needsCode));
    auto* back
        = new Note(NoteKind::Info,
                   tr("Back to paper is one click, at any time. It also happens by itself on a daily-loss stop, a "
                      "broken record, a changed key, when the permit ends or the program does."));
    back->setIconName(u"undo"_s);
    body->addWidget(back);
    m_refusals->hide();
    body->addWidget(m_refusals);
    body->addStretch(1);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);

    auto* foot = new QWidget;
    setSurfaceRole(foot, ColorRole::Surface2);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look.space(6), look.space(3), look.space(6), look.space(3));
    auto* toRecord = new QPushButton(tr("Back to the record"));
    setRole(toRecord, ButtonRole::Link);
    toRecord->setAutoDefault(false);
    row->addWidget(toRecord);
    row->addStretch(1);
    row->addWidget(m_stay);
    row->addWidget(m_go);
    setRole(m_go, ButtonRole::GoLive);
    m_go->setAutoDefault(false); // Enter never goes live.
    column->addWidget(foot);
    connect(toRecord, &QPushButton::clicked, this, &ConfirmPage::backWanted);
    connect(m_stay, &QPushButton::clicked, this, &ConfirmPage::stayWanted);
    connect(m_go, &QPushButton::clicked, this, &ConfirmPage::goLiveWanted);
    m_go->setText(view.luck.evidence == Evidence::Weak
                      ? tr("Go live with %1 size").arg(percentOf(kWeakSizePercent / 100.0, 0, locale()))
                      : tr("Go live"));
    update();
}

QWidget* ConfirmPage::makeRisks()
{
    auto* card = new Card;
    card->setTint(ColorRole::Danger);
    m_cap->setValue(Decimal::fromInteger(1000));
    auto* cap = new FieldRow(tr("Most the program may hold"), m_cap);
    card->body()->addWidget(cap);
    card->body()->addWidget(m_dayLoss);
    card->body()->addWidget(m_tradeRisk);
    auto* words = new QLabel(tr("A gap, an outage or a fast market can make a loss larger than these limits. They stop "
                                "new orders; they cannot promise a price."));
    words->setWordWrap(true);
    card->body()->addWidget(words);
    connect(m_cap, &NumberField::edited, this, &ConfirmPage::update);
    return card;
}

QWidget* ConfirmPage::makeWhere(const std::vector<KeyChoice>& keys)
{
    auto* card = new Card(tr("Where"));
    auto* venue = new FigureRow(tr("Venue"));
    venue->setFigure(m_view.run ? venueName(m_view.run->venue) : u"–"_s);
    card->body()->addWidget(venue);
    m_key->setAccessibleName(tr("Key"));
    for (const KeyChoice& key : keys) {
        m_key->addItem(key.shown.isEmpty() ? key.label : key.label + u" · "_s + key.shown, key.id);
    }
    card->body()->addWidget(new FieldRow(tr("Key"), m_key));
    if (keys.empty()) {
        auto* add = new QPushButton(tr("Add a key of this venue…"));
        setRole(add, ButtonRole::Link);
        connect(add, &QPushButton::clicked, this, &ConfirmPage::keysWanted);
        card->body()->addWidget(add, 0, Qt::AlignLeft);
    }
    card->body()->addWidget(m_mayDo);
    card->body()->addWidget(m_mayWithdraw);
    auto* dead = new FigureRow(tr("Dead man's switch"));
    const bool has = m_view.run && hasDeadMansSwitch(m_view.run->venue);
    dead->setFigure(has ? tr("60 s") : tr("none at this venue"), has ? ColorRole::Success : ColorRole::Warning);
    if (!has) {
        dead->setToolTip(tr("If this computer dies, open orders stay at the venue until you cancel them there."));
    }
    card->body()->addWidget(dead);
    card->body()->addStretch(1);
    m_mayDo->setFigure(tr("not asked yet"), ColorRole::TextSecondary);
    m_mayWithdraw->setFigure(tr("not asked yet"), ColorRole::TextSecondary);
    connect(m_key, &QComboBox::currentIndexChanged, this, [this] {
        m_isKeyGood = false;
        update();
        Q_EMIT keyChosen(key());
    });
    return card;
}

QWidget* ConfirmPage::makeWhat()
{
    const QLocale where = locale();
    auto* card = new Card(tr("What"));
    const auto row = [card](const QString& label, const QString& figure) {
        auto* line = new FigureRow(label);
        line->setFigure(figure);
        card->body()->addWidget(line);
    };
    const bool isManual = !m_view.run || m_view.run->trader.isManual();
    row(tr("Who trades"), isManual ? tr("you, by hand") : judgedText(m_view.run->trader.bot));
    row(tr("Symbols"), m_view.run ? symbolsText(m_view.run->symbols) : u"–"_s);
    const bool isWeak = m_view.luck.evidence == Evidence::Weak;
    row(tr("Size"),
        isWeak ? tr("%1 until evidence grows").arg(percentOf(kWeakSizePercent / 100.0, 0, where))
               : percentOf(1, 0, where));
    row(tr("Orders a day"), formatCount(kOrdersPerDay, where));
    if (m_view.venueTime) {
        row(tr("Permit ends"),
            tr("%1 UTC").arg(dayClockText(*m_view.venueTime + (isManual ? kManualPermit : kAutopilotPermit), where)));
    }
    m_size->setVisible(isWeak);
    card->body()->addWidget(m_size);
    card->body()->addStretch(1);
    connect(m_size, &QCheckBox::toggled, this, &ConfirmPage::update);
    return card;
}

QWidget* ConfirmPage::makeWords(bool needsCode)
{
    auto* card = new Card;
    m_how->addSegment(tr("Type the words"), u"text"_s);
    m_how->addSegment(tr("Authenticator code"), u"key"_s);
    m_how->setSegmentEnabled(needsCode ? 0 : 1, false,
                             needsCode ? tr("Two-factor sign-in is on, so the words are not enough")
                                       : tr("Two-factor sign-in is off; turn it on in Settings > Security"));
    m_how->setCurrentIndex(needsCode ? 1 : 0);
    m_ask->setText(
        needsCode ? tr("Give a fresh code of your authenticator")
                  : tr("Type <b>%1</b> to confirm that you can lose this money").arg(QString::fromLatin1(kGateWords)));
    m_typed->setAccessibleName(needsCode ? tr("Authenticator code") : tr("The words"));
    m_typed->setMaxLength(needsCode ? 12 : 40);
    setControlSize(m_typed, ControlSize::Order);
    m_ask->setBuddy(m_typed);
    card->body()->addWidget(m_how, 0, Qt::AlignLeft);
    card->body()->addWidget(m_ask);
    card->body()->addWidget(m_typed);
    card->body()->addWidget(m_match);
    setTypeRole(m_match, TypeRole::Small);
    connect(m_typed, &QLineEdit::textEdited, this, &ConfirmPage::update);
    return card;
}

QString ConfirmPage::key() const
{
    return m_key->currentData().toString();
}

bool ConfirmPage::usesCode() const
{
    return m_how->currentIndex() == 1;
}

QString ConfirmPage::typed() const
{
    return m_typed->text().trimmed();
}

bool ConfirmPage::acceptsSize() const
{
    return m_size->isChecked();
}

LiveLimits ConfirmPage::limits() const
{
    LiveLimits out;
    out.currency = m_view.run ? m_view.run->currency : Currency();
    out.sizePercent = m_view.luck.sizePercent();
    out.maxOrdersPerDay = kOrdersPerDay;
    const TypedNumber typed = m_cap->value();
    out.cap = typed.ok() ? cashFrom(typed.value, Rounding::Down).value_or(Cash()) : Cash();
    out.maxDailyLoss = mulDiv(out.cap, kDayLossPercent, 100, Rounding::Down).value_or(Cash());
    const auto risk = mulDiv(out.cap, kTradeRiskBp, 10'000, Rounding::Down).value_or(Cash());
    out.maxTradeRisk = mulDiv(risk, out.sizePercent, 100, Rounding::Down).value_or(Cash());
    return out;
}

void ConfirmPage::setKeyFacts(const LiveKey& key)
{
    QStringList may{tr("read")};
    if (key.mayTrade.value_or(false)) {
        may += tr("trade");
    }
    m_mayDo->setFigure(may.join(u", "_s), key.mayTrade.value_or(false) ? ColorRole::TextPrimary : ColorRole::Danger);
    const bool mayWithdraw = key.mayWithdraw.value_or(true);
    m_mayWithdraw->setFigure(!key.mayWithdraw  ? tr("the venue does not say")
                                 : mayWithdraw ? tr("yes: not allowed here")
                                               : tr("no"),
                             mayWithdraw ? ColorRole::Danger : ColorRole::Success);
    m_isKeyGood = key.mayTrade.value_or(false) && !mayWithdraw;
    update();
}

void ConfirmPage::setKeyProblem(const QString& words)
{
    m_isKeyGood = false;
    m_mayDo->setFigure(tr("not known"), ColorRole::Danger);
    m_mayWithdraw->setFigure(tr("not known"), ColorRole::Danger);
    m_mayDo->setToolTip(words);
    showRefusals(words.toHtmlEscaped());
    update();
}

void ConfirmPage::setBusy(const QString& words)
{
    m_go->setEnabled(false);
    m_match->setText(words);
}

void ConfirmPage::showRefusals(const QString& html)
{
    m_refusals->setVisible(!html.isEmpty());
    m_refusals->setText(html);
}

void ConfirmPage::update()
{
    const QLocale where = locale();
    const LiveLimits now = limits();
    const bool hasCap = now.cap.value > 0;
    m_dayLoss->setFigure(hasCap ? cashText(now.maxDailyLoss, now.currency, where) : u"–"_s);
    m_tradeRisk->setFigure(hasCap ? cashText(now.maxTradeRisk, now.currency, where) : u"–"_s);
    const bool matches = usesCode() ? typed().size() >= 6 : typed() == QLatin1StringView(kGateWords);
    m_match->setText(matches && !usesCode() ? tr("matches") : QString());
    setTextRole(m_match, ColorRole::Success);
    const bool isSizeAccepted = m_view.luck.evidence != Evidence::Weak || acceptsSize();
    m_go->setEnabled(matches && hasCap && m_isKeyGood && isSizeAccepted);
    m_go->setToolTip(m_go->isEnabled()     ? QString()
                         : !m_isKeyGood    ? tr("The venue has to say that the key may trade and not withdraw")
                         : !hasCap         ? tr("Set the most that the program may hold")
                         : !isSizeAccepted ? tr("Accept the reduced size first")
                                           : tr("Confirm with the words or the code first"));
}

} // namespace elite
