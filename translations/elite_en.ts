<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>elite::VaultDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
</TS>
