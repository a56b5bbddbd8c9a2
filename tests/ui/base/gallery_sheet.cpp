// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/base/gallery_sheet.h"

#include "ui/base/age_text.h"
#include "ui/base/badge.h"
#include "ui/base/card.h"
#include "ui/base/field_row.h"
#include "ui/base/hold_button.h"
#include "ui/base/icon.h"
#include "ui/base/key_hint.h"
#include "ui/base/meter.h"
#include "ui/base/note.h"
#include "ui/base/number_field.h"
#include "ui/base/number_paint.h"
#include "ui/base/roles.h"
#include "ui/base/segmented_control.h"
#include "ui/base/state_box.h"
#include "ui/base/status_chip.h"
#include "ui/base/theme_manager.h"
#include "ui/base/toast.h"
#include "ui/base/world_band.h"
#include "ui/base/world_frame.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Card* section(const QString& title)
{
    auto* card = new Card(title);
    card->setLook(Card::Look::Flat);
    return card;
}

QPushButton* button(const QString& text, ButtonRole role, const QString& iconName = {})
{
    auto* made = new QPushButton(text);
    setRole(made, role);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName));
    }
    return made;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets, bool stretch = true)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(theme().space(2));
    for (QWidget* widget : widgets) {
        line->addWidget(widget, stretch || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? 0 : 1);
    }
    if (stretch) {
        line->addStretch();
    }
    return line;
}

QWidget* worldSample(World world, const QString& words)
{
    auto* box = new QWidget;
    auto* frame = new WorldFrame(box, world);
    frame->setTitle(words);
    setSurfaceRole(box, world == World::Live ? ColorRole::LiveWash : ColorRole::PaperWash);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (world == World::Live) {
        column->addWidget(new WorldBand(WorldBand::Kind::Live));
    }
    auto* label = new QLabel(words);
    label->setAlignment(Qt::AlignCenter);
    setTypeRole(label, TypeRole::Strong);
    setTextRole(label, world == World::Live ? ColorRole::LiveText : ColorRole::PaperText);
    column->addWidget(label, 1);
    box->setMinimumHeight(theme().scaled(54));
    return box;
}

Card* worldSection()
{
    Card* card = section(u"Which world am I in"_s);
    auto* large = new Badge(BadgeKind::Paper);
    large->setBadgeSize(BadgeSize::Large);
    card->body()->addLayout(row({new Badge(BadgeKind::Paper), new Badge(BadgeKind::Live), new Badge(BadgeKind::Halted),
                                 new Badge(BadgeKind::Replay), new Badge(BadgeKind::Synthetic)}));
    card->body()->addLayout(row({new Badge(BadgeKind::MockCoach), new Badge(BadgeKind::Blind), large}));
    card->body()->addLayout(row(
        {worldSample(World::Paper, u"3 px, still"_s), worldSample(World::Live, u"5 px and a hatched band"_s)}, false));
    auto* stop = new HoldButton(u"Stop all"_s);
    stop->setKeys(u"hold F12"_s);
    auto* room = new Meter;
    room->setTexts(u"Loss room"_s, u"483.14 USD"_s);
    room->setShare(0.95);
    card->body()->addLayout(row({room, stop}, false));
    card->body()->addStretch();
    return card;
}

void addFields(Card* card)
{
    auto* price = new NumberField(u"USD"_s);
    price->setText(u"94,900.0"_s);
    auto* wrong = new NumberField(u"USD"_s);
    wrong->setText(u"94,900.05"_s);
    auto* priceRow = new FieldRow(u"Price"_s, price);
    priceRow->setEcho(u"read as 94,900.0"_s);
    auto* wrongRow = new FieldRow(u"Stop"_s, wrong);
    wrongRow->setError(u"BTC-USD moves in steps of 0.1"_s);
    card->body()->addLayout(row({priceRow, wrongRow}, false));
}

Card* buttonSection()
{
    Card* card = section(u"Buttons and fields"_s);
    QPushButton* focus = button(u"Focus"_s, ButtonRole::Secondary);
    focus->setObjectName(u"focus"_s);
    card->body()->addLayout(
        row({button(u"Primary"_s, ButtonRole::Primary), button(u"Secondary"_s, ButtonRole::Secondary), focus,
             button(u"Delete run"_s, ButtonRole::Danger)}));
    QPushButton* disabled = button(u"Disabled"_s, ButtonRole::Secondary);
    disabled->setEnabled(false);
    disabled->setToolTip(u"Nothing is selected"_s);
    QPushButton* small = button(u"Small"_s, ButtonRole::Secondary, u"pencil"_s);
    setControlSize(small, ControlSize::Small);
    card->body()->addLayout(row({disabled, button(u"Link"_s, ButtonRole::Link), small}));
    QPushButton* buy = button(u"Buy 0.0163 BTC · paper"_s, ButtonRole::Buy, u"arrow-up"_s);
    QPushButton* sell = button(u"Sell 0.0163 BTC · paper"_s, ButtonRole::Sell, u"arrow-down"_s);
    setControlSize(buy, ControlSize::Order);
    setControlSize(sell, ControlSize::Order);
    card->body()->addLayout(row({buy, sell}, false));
    addFields(card);
    auto* side = new SegmentedControl(u"Side"_s);
    side->setHeight(SegmentedControl::Height::Tall);
    side->addSegment(u"Buy"_s, u"arrow-up"_s, ButtonRole::Buy);
    side->addSegment(u"Sell"_s, u"arrow-down"_s, ButtonRole::Sell);
    card->body()->addWidget(side);
    auto* size = new SegmentedControl(u"Size by"_s);
    for (const QString& name : {u"Risk"_s, u"Qty"_s, u"Cash"_s, u"Equity"_s}) {
        size->addSegment(name);
    }
    card->body()->addWidget(size);
    card->body()->addStretch();
    return card;
}

void addAge(Card* card, const PriceAge& age, const QString& price)
{
    auto* text = new AgeText;
    text->setAge(age);
    auto* figure = new NumberLabel(price);
    figure->setStale(age.state == AgeState::Stale);
    QHBoxLayout* both = row({text, figure}, false);
    both->setStretch(1, 0);
    card->body()->addLayout(both);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    card->body()->addWidget(line);
}

Card* ageSection()
{
    Card* card = section(u"Every price says how old it is"_s);
    addAge(card, livePriceAge(u"Kraken"_s, 200, 30'000, 2000), u"96,412.3"_s);
    addAge(card, livePriceAge(u"Kraken"_s, 6'000, 30'000, 2000), u"96,411.1"_s);
    addAge(card, livePriceAge(u"Kraken"_s, 48'000, 30'000, 2000), u"96,412.3"_s);
    addAge(card, replayAge(u"14:35:20"_s), u"96,412.3"_s);
    addAge(card, blindAge(), u"100.42"_s);
    auto* feed = new StatusChip(u"Replay · Kraken · 12 Nov 2026"_s);
    feed->setDot(ColorRole::PaperFrame);
    feed->setLook(StatusChip::Look::Outlined);
    auto* ledger = new StatusChip(u"Ledger verified 14:31"_s);
    ledger->setIconName(u"shield-check"_s);
    card->body()->addLayout(row({feed, ledger}));
    card->body()->addLayout(row({new KeyHint(u"Ctrl Enter"_s, u"send"_s), new KeyHint(u"Esc"_s, u"clear"_s),
                                 new KeyHint(u"F"_s, u"flatten BTC"_s)}));
    card->body()->addStretch();
    return card;
}

StateBox* stateBox(PanelState state, const StateText& text)
{
    auto* box = new StateBox;
    box->show(state, text);
    return box;
}

Card* stateSection()
{
    Card* card = section(u"A panel is in one of six states"_s);
    auto* grid = new QGridLayout;
    grid->setSpacing(theme().scaled(10));
    StateBox* loading = stateBox(PanelState::Loading, {u"Loading 4,200 of 12,000 bars"_s, {}, u"Cancel"_s});
    loading->setProgress(4200, 12000);
    grid->addWidget(loading, 0, 0);
    grid->addWidget(stateBox(PanelState::Empty,
                             {u"No trades yet"_s, u"They appear here by themselves."_s, u"Practise on the demo tape"_s,
                              u"journal"_s}),
                    0, 1);
    grid->addWidget(stateBox(PanelState::Stale, {u"Stale for 48 s"_s, u"Kraken sends nothing. Trying again in 4 s."_s}),
                    1, 0);
    grid->addWidget(stateBox(PanelState::Error,
                             {u"The import stopped at line 214"_s, u"Kept: 213 trades. Line 214 has no price."_s,
                              u"Show the line"_s}),
                    1, 1);
    grid->addWidget(stateBox(PanelState::Halted, {u"Halted since 14:35:20"_s, u"by you. Release needs a reason."_s}), 2,
                    0);
    grid->addWidget(
        stateBox(PanelState::Locked, {u"Locked"_s, u"Balances are hidden. Bots and limits go on."_s, u"Unlock"_s}), 2,
        1);
    for (int n = 0; n < 3; ++n) {
        grid->setRowStretch(n, 1);
    }
    card->body()->addLayout(grid, 1);
    return card;
}

Card* wordsSection()
{
    Card* card = section(u"Words before icons"_s);
    for (const ToastText& text :
         {ToastText{NoteKind::Success, u"Filled 0.0163 BTC at 94,900.0"_s, u"Friction 2.47 USD."_s, u"Receipt"_s, {}},
          ToastText{NoteKind::Danger,
                    u"Not sent: position would be 64.2 % of equity, limit 60 %"_s,
                    u"Kept: your draft. Do: 0.0098 BTC fits."_s,
                    u"Use it"_s,
                    {}},
          ToastText{NoteKind::Info, u"BTC-USD crossed 95,000.0"_s, u"Alert set 11 Nov. Once."_s, {}, u"bell"_s}}) {
        card->body()->addWidget(new Toast(text));
    }
    auto* limits = new Note(NoteKind::Success,
                            u"Within all 7 limits. Closest: position 54.6 % of equity after this order, limit 60 %."_s);
    limits->setIconName(u"shield-check"_s);
    card->body()->addWidget(limits);
    card->body()->addWidget(new Note(
        NoteKind::Warning, u"<b>Locked by the emergency stop.</b> Kept: this draft. <a href=\"x\">Release</a>"_s));
    card->body()->addWidget(new Note(NoteKind::Info, u"Not known to the model: news at 15:00 UTC, your fee tier."_s));
    card->body()->addWidget(new Note(NoteKind::Danger, u"The key was refused by the venue. Nothing was sent."_s));
    card->body()->addStretch();
    return card;
}

void addMeter(Card* card, const QString& what, const QString& figure, double share)
{
    auto* meter = new Meter;
    meter->setTexts(what, figure);
    meter->setShare(share);
    card->body()->addWidget(meter);
}

Card* gateSection()
{
    Card* card = section(u"Live trading is locked"_s);
    card->setIconName(u"lock"_s);
    card->setTrailing(u"run 2, day 9 of 30"_s);
    addMeter(card, u"Qualified days"_s, u"3 of 7"_s, 0.43);
    addMeter(card, u"Round trips"_s, u"14 of 25"_s, 0.56);
    addMeter(card, u"Win rate, needs 52 %"_s, u"50.0 %"_s, 0.96);
    addMeter(card, u"Profit, needs 3 %"_s, u"+1.6 %"_s, 0.53);
    auto* rule
        = new QLabel(u"Changing the bot, its parameters or symbols restarts the run. Practice is never locked."_s);
    rule->setWordWrap(true);
    setTypeRole(rule, TypeRole::Small);
    setTextRole(rule, ColorRole::TextSecondary);
    card->body()->addWidget(rule);
    auto* luck = new Card(u"Luck meter"_s);
    luck->setTint(ColorRole::Warning);
    luck->setIconName(u"dice"_s, ColorRole::Warning);
    luck->setTrailing(u"n 35"_s);
    auto* sentence = new QLabel(u"24 of 100 traders with no edge would pass."_s);
    sentence->setWordWrap(true);
    luck->body()->addWidget(sentence);
    card->body()->addWidget(luck);
    auto* record = new Card(u"Your record"_s);
    record->setTrailing(u"95 % interval, n 35"_s);
    record->body()->addWidget(new QLabel(u"Win rate 54.3 %, +0.26 R a trade after costs."_s));
    card->body()->addWidget(record);
    card->body()->addStretch();
    return card;
}

} // namespace

QWidget* makeGallerySheet(QWidget* parent)
{
    auto* sheet = new QWidget(parent);
    setSurfaceRole(sheet, ColorRole::Surface0);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* live = new WorldBand(WorldBand::Kind::Live);
    live->setTexts(u"LIVE · REAL MONEY"_s, u"Kraken · cap 2,500.00 USD · at risk now 6.19 of 25.00 USD"_s);
    live->addButton(u"Back to paper"_s, ButtonRole::OnLive);
    column->addWidget(live);
    auto* halt = new WorldBand(WorldBand::Kind::Halt);
    halt->setTexts(
        u"Trading is halted since 14:35:20 UTC, by you (F12 held for 1 s)"_s,
        u"4 orders cancelled and 2 positions closed in 0.4 s. Nothing new can be sent, by you or by a bot."_s);
    halt->addButton(u"What happened"_s, ButtonRole::OnHaltFilled, u"document"_s);
    halt->addButton(u"Release…"_s, ButtonRole::OnHalt, u"unlock"_s);
    column->addWidget(halt);
    auto* cards = new QWidget;
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(18, 18, 18, 18);
    grid->setSpacing(14);
    grid->addWidget(worldSection(), 0, 0);
    grid->addWidget(buttonSection(), 0, 1);
    grid->addWidget(ageSection(), 0, 2);
    grid->addWidget(stateSection(), 1, 0);
    grid->addWidget(wordsSection(), 1, 1);
    grid->addWidget(gateSection(), 1, 2);
    grid->addWidget(makeControlSection(), 2, 0, 1, 2);
    grid->addWidget(makeToolSection(), 2, 2);
    for (int n = 0; n < 3; ++n) {
        grid->setColumnStretch(n, 1);
    }
    column->addWidget(cards, 1);
    return sheet;
}

QWidget* galleryFocus(QWidget* sheet)
{
    return sheet->findChild<QWidget*>(u"focus"_s);
}

} // namespace elite
