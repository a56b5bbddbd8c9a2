// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_health.h"
#include "app/coach/verdict_book.h"
#include "app/secrets/master_key.h"
#include "app/storage/ledger_service.h"
#include "app/trading/demo_data.h"
#include "app/trading/desk.h"
#include "models/coach/rule_coach.h"
#include "models/market/feed_event.h"
#include "models/tour/first_steps.h"
#include "ui/base/explain.h"
#include "ui/base/note.h"
#include "ui/base/theme.h"

#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace elite {

/// Figures of the demo trades, counted once when they are loaded.
struct DemoFigures
{
    int trades = 0;
    int wins = 0;
    Cash net;
    Currency money;
    double sumR = 0;

    friend bool operator==(const DemoFigures&, const DemoFigures&) = default;
};
DemoFigures demoFigures(const AccountBooks& books);

/// What the home page is made of, as its services have it at one moment. What is missing stays as it is here: the page
/// says then what would be there.
struct HomeFacts
{
    std::shared_ptr<const Desk> desk;
    bool hasOwnTrades = false; // Closed, of this account.
    FeedState feed;
    QString feedWords; // "Kraken, 12 Nov 2026"
    int judgedTrades = 0; // That the rule coach knows.
    std::optional<FocusRule> focus;
    std::vector<KeptVerdict> verdicts; // The newest few, newest first.
    CoachRecord record;
    std::optional<CoachHealth> coach;
    std::optional<FirstSteps> steps;
    LedgerState ledger = LedgerState::Closed;
    MasterKeyState key = MasterKeyState::Unknown;
    bool isForThisRunOnly = false;
    bool isWriting = true;
    bool waitsForAPlace = false;
    bool endedBadly = false; // The run before this one.
    bool knowsBackups = false;
    std::optional<Timestamp> lastBackup;
    Timestamp now{}; // Of this computer, for ages.
    DemoState demo = DemoState::Unknown;
    double demoShare = 0;
    std::optional<DemoFigures> demoFigures;
};

// What the cards say. Values: equal ones need no painting.

/// Something to press: a command of the window and its words.
struct HomeLink
{
    QString text;
    QString action;

    friend bool operator==(const HomeLink&, const HomeLink&) = default;
};

/// A way to practise, one click away.
struct HomeChoice
{
    QString detail;
    bool isTaken = false;
    QString whyNot; // It cannot be taken now.

    friend bool operator==(const HomeChoice&, const HomeChoice&) = default;
};
enum class HomeWay { Demo, Tape, Blind, Live };
inline constexpr int kHomeWays = 4;

struct HomeToday
{
    QString emptyTitle; // Empty: there are figures.
    QString emptyText;
    QString day;
    QString equity;
    QString result;
    ColorRole resultRole = ColorRole::TextPrimary;
    QString risk;
    QString trades;
    QString room;
    double roomShare = -1; // No meter.
    ColorRole roomRole = ColorRole::AccentText;
    QString note;
    NoteKind noteKind = NoteKind::Warning;
    HomeLink next;
    std::vector<ExplainedFigure> explained;

    friend bool operator==(const HomeToday&, const HomeToday&) = default;
};

struct HomeFocus
{
    QString title;
    QString text;
    double share = -1; // Of the trades that are needed; no meter.
    QString progress;
    HomeLink next;
    std::vector<ExplainedFigure> explained;

    friend bool operator==(const HomeFocus&, const HomeFocus&) = default;
};

/// A row with an icon: a verdict, a piece of news.
struct HomeItem
{
    QString iconName;
    ColorRole iconRole = ColorRole::TextSecondary;
    QString title;
    QString text;
    HomeLink next;

    friend bool operator==(const HomeItem&, const HomeItem&) = default;
};

struct HomeVerdicts
{
    std::vector<HomeItem> items; // Their action is the id of the verdict.
    QString record; // Or, without any, what will stand here.
    HomeLink next;
    std::vector<ExplainedFigure> explained;

    friend bool operator==(const HomeVerdicts&, const HomeVerdicts&) = default;
};

struct HomeDemo
{
    bool isShown = false;
    DemoState state = DemoState::Unknown;
    double share = 0;
    QString text;
    QString trades;
    QString wins;
    QString sum;
    ColorRole sumRole = ColorRole::TextPrimary;
    std::vector<ExplainedFigure> explained;

    friend bool operator==(const HomeDemo&, const HomeDemo&) = default;
};

struct HomeView
{
    QString lead; // For somebody who has not traded yet.
    std::array<HomeChoice, kHomeWays> ways;
    HomeToday today;
    HomeFocus focus;
    HomeVerdicts verdicts;
    std::vector<HomeItem> news;
    std::optional<FirstSteps> steps;
    HomeDemo demo;

    friend bool operator==(const HomeView&, const HomeView&) = default;
};

/// The whole page. Reads nothing but its arguments.
HomeView homeView(const HomeFacts& facts, const QLocale& locale);

} // namespace elite
