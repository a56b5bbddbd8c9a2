<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>Told %n time(s), last for %1</source>
        <translation>
            <numerusform>Told %n time, last for %1</numerusform>
            <numerusform>Told %n times, last for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message numerus="yes">
        <source>%n chart(s) side by side</source>
        <translation>
            <numerusform>%n chart side by side</numerusform>
            <numerusform>%n charts side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachFailures</name>
    <message numerus="yes">
        <source>%1: available, ends in %n day(s) on %2</source>
        <translation>
            <numerusform>%1: available, ends in %n day on %2</numerusform>
            <numerusform>%1: available, ends in %n days on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s). %2</source>
        <translation>
            <numerusform>%1 ends in %n day. %2</numerusform>
            <numerusform>%1 ends in %n days. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachRules</name>
    <message numerus="yes">
        <source>If a trade loses 1 R or more, then I wait %n minute(s) before the next entry.</source>
        <translation>
            <numerusform>If a trade loses 1 R or more, then I wait %n minute before the next entry.</numerusform>
            <numerusform>If a trade loses 1 R or more, then I wait %n minutes before the next entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If I have made %n trade(s) today, then I am done for the day.</source>
        <translation>
            <numerusform>If I have made %n trade today, then I am done for the day.</numerusform>
            <numerusform>If I have made %n trades today, then I am done for the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachWords</name>
    <message numerus="yes">
        <source>Target 1 before the stop within %n bar(s)</source>
        <translation>
            <numerusform>Target 1 before the stop within %n bar</numerusform>
            <numerusform>Target 1 before the stop within %n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop before target 1 within %n bar(s)</source>
        <translation>
            <numerusform>The stop before target 1 within %n bar</numerusform>
            <numerusform>The stop before target 1 within %n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Higher close in %n bar(s)</source>
        <translation>
            <numerusform>Higher close in %n bar</numerusform>
            <numerusform>Higher close in %n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lower close in %n bar(s)</source>
        <translation>
            <numerusform>Lower close in %n bar</numerusform>
            <numerusform>Lower close in %n bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysWords</name>
    <message numerus="yes">
        <source>added %1, %n day(s) old: time to replace it</source>
        <translation>
            <numerusform>added %1, %n day old: time to replace it</numerusform>
            <numerusform>added %1, %n days old: time to replace it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>added %1, %n day(s) old</source>
        <translation>
            <numerusform>added %1, %n day old</numerusform>
            <numerusform>added %1, %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the vault now, each read back and compared.</source>
        <translation>
            <numerusform>%n item are in the vault now, each read back and compared.</numerusform>
            <numerusform>%n items are in the vault now, each read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the keychain now, each read back and compared.</source>
        <translation>
            <numerusform>%n item are in the keychain now, each read back and compared.</numerusform>
            <numerusform>%n items are in the keychain now, each read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be deleted in the old place; delete them there yourself.</source>
        <translation>
            <numerusform>%n of them could not be deleted in the old place; delete them there yourself.</numerusform>
            <numerusform>%n of them could not be deleted in the old place; delete them there yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message numerus="yes">
        <source>%1: %n order(s) worth %2 compared.</source>
        <translation>
            <numerusform>%1: %n order worth %2 compared.</numerusform>
            <numerusform>%1: %n orders worth %2 compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practice would have turned away %n more.</source>
        <translation>
            <numerusform>Practice would have turned away %n more.</numerusform>
            <numerusform>Practice would have turned away %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>%n file(s). What was here before is kept in %1.</source>
        <translation>
            <numerusform>%n file. What was here before is kept in %1.</numerusform>
            <numerusform>%n files. What was here before is kept in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::AskView</name>
    <message numerus="yes">
        <source>It looks for habits that cost you money, in your own journal, once there are %n closed trade(s).</source>
        <translation>
            <numerusform>It looks for habits that cost you money, in your own journal, once there are %n closed trade.</numerusform>
            <numerusform>It looks for habits that cost you money, in your own journal, once there are %n closed trades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::BotsPanel</name>
    <message numerus="yes">
        <source>Waits: %n trade(s) today, the most</source>
        <translation>
            <numerusform>Waits: %n trade today, the most</numerusform>
            <numerusform>Waits: %n trades today, the most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::CloseQuestion</name>
    <message numerus="yes">
        <source>%n piece(s) of work would be cut short</source>
        <translation>
            <numerusform>%n piece of work would be cut short</numerusform>
            <numerusform>%n pieces of work would be cut short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::CoachDesk</name>
    <message numerus="yes">
        <source>The key “%1” is older than %n day(s)</source>
        <translation>
            <numerusform>The key “%1” is older than %n day</numerusform>
            <numerusform>The key “%1” is older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::CoachWizard</name>
    <message numerus="yes">
        <source>%n character(s): %1</source>
        <translation>
            <numerusform>%n character: %1</numerusform>
            <numerusform>%n characters: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We remind you after %n day(s). Old and new key overlap, nothing stops.</source>
        <translation>
            <numerusform>We remind you after %n day. Old and new key overlap, nothing stops.</numerusform>
            <numerusform>We remind you after %n days. Old and new key overlap, nothing stops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::FillImportDialog</name>
    <message numerus="yes">
        <source>%n fill(s) will be added.</source>
        <translation>
            <numerusform>%n fill will be added.</numerusform>
            <numerusform>%n fills will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no fills: deposits, rewards, orders without one.</source>
        <translation>
            <numerusform>%n row is no fill: a deposit, a reward, an order without one.</numerusform>
            <numerusform>%n rows are no fills: deposits, rewards, orders without one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out:</source>
        <translation>
            <numerusform>%n row will be left out:</numerusform>
            <numerusform>%n rows will be left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) were added.</source>
        <translation>
            <numerusform>%n fill was added.</numerusform>
            <numerusform>%n fills were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal shows %n imported trade(s).</source>
        <translation>
            <numerusform>The journal shows %n imported trade.</numerusform>
            <numerusform>The journal shows %n imported trades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are not closed in the files yet.</source>
        <translation>
            <numerusform>%n position is not closed in the files yet.</numerusform>
            <numerusform>%n positions are not closed in the files yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) sell what was bought before the files begin: they are no trades, as their cost is not known.</source>
        <translation>
            <numerusform>%n sale sells what was bought before the files begin: it is no trade, as its cost is not known.</numerusform>
            <numerusform>%n sales sell what was bought before the files begin: they are no trades, as their cost is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) are larger than the journal can count.</source>
        <translation>
            <numerusform>%n fill is larger than the journal can count.</numerusform>
            <numerusform>%n fills are larger than the journal can count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n fill</numerusform>
            <numerusform>%n fills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::HabitsView</name>
    <message numerus="yes">
        <source>Show the %n trade(s)</source>
        <translation>
            <numerusform>Show the %n trade</numerusform>
            <numerusform>Show the %n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::ImportDialog</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::JournalPanel</name>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n trade</numerusform>
            <numerusform>%n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::KeyDialog</name>
    <message numerus="yes">
        <source>%n character(s): %1</source>
        <translation>
            <numerusform>%n character: %1</numerusform>
            <numerusform>%n characters: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::LedgerWatch</name>
    <message numerus="yes">
        <source>%n record(s), each checked against the chain when the program started.</source>
        <translation>
            <numerusform>%n record, checked against the chain when the program started.</numerusform>
            <numerusform>%n records, each checked against the chain when the program started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::LiveDesk</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::LiveOrdersDialog</name>
    <message numerus="yes">
        <source>%n order(s) of others on this account: counted here, never touched.</source>
        <translation>
            <numerusform>%n order of others on this account: counted here, never touched.</numerusform>
            <numerusform>%n orders of others on this account: counted here, never touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::PictureEditor</name>
    <message numerus="yes">
        <source>Picture to send, %1 by %2 pixels, %n covered area(s)</source>
        <translation>
            <numerusform>Picture to send, %1 by %2 pixels, %n covered area</numerusform>
            <numerusform>Picture to send, %1 by %2 pixels, %n covered areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::RecordView</name>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, %n attempt(s)</source>
        <translation>
            <numerusform>Today, %n attempt</numerusform>
            <numerusform>Today, %n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) of unknown cost: cancelled, broken, or a model without a price.</source>
        <translation>
            <numerusform>%n attempt of unknown cost: cancelled, broken, or a model without a price.</numerusform>
            <numerusform>%n attempts of unknown cost: cancelled, broken, or a model without a price.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::StatusStrip</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::TicketOutcome</name>
    <message numerus="yes">
        <source>Within all %n limit(s).</source>
        <translation>
            <numerusform>Within all %n limit.</numerusform>
            <numerusform>Within all %n limits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::VaultDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::WelcomeDesk</name>
    <message numerus="yes">
        <source>I hold at most %n trade(s) at once.</source>
        <translation>
            <numerusform>I hold at most %n trade at once.</numerusform>
            <numerusform>I hold at most %n trades at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I send at most %n trade(s) a day.</source>
        <translation>
            <numerusform>I send at most %n trade a day.</numerusform>
            <numerusform>I send at most %n trades a day.</numerusform>
        </translation>
    </message>
</context>
</TS>
