<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1਍</source>
        <translation>%1਍</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>PAPER</source>
        <translation>PAPIER</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ECHT</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>WIEDERGABE</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>BLIND</source>
        <translation>BLIND</translation>
    </message>
    <message>
        <source>MOCK COACH</source>
        <translation>SCHEIN-COACH</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>KeysWords</name>
    <message>
        <source>Your vault is open</source>
        <translation>Ihr Tresor ist offen</translation>
    </message>
    <message>
        <source>Keys are in a file that only your passphrase opens. It closes when the program ends.</source>
        <translation>Schlüssel liegen in einer Datei, die nur Ihre Passphrase öffnet. Sie schließt sich, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Your vault is closed</source>
        <translation>Ihr Tresor ist geschlossen</translation>
    </message>
    <message>
        <source>Keys are in a file that only your passphrase opens. Nothing is lost; until it is open, everything that needs a key waits.</source>
        <translation>Schlüssel liegen in einer Datei, die nur Ihre Passphrase öffnet. Nichts ist verloren; bis sie offen ist, wartet alles, was einen Schlüssel braucht.</translation>
    </message>
    <message>
        <source>Without it you can keep keys in a vault, a file that only your passphrase opens, or for this run only. They are never written in the clear.</source>
        <translation>Ohne ihn können Sie Schlüssel in einem Tresor behalten, einer Datei, die nur Ihre Passphrase öffnet, oder nur für diesen Lauf. Nie werden sie im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>The keychain is open</source>
        <translation>Der Schlüsselbund ist offen</translation>
    </message>
    <message>
        <source>Keys are kept in %1, read back and compared after each save. No file of this program holds them.</source>
        <translation>Schlüssel liegen in %1 und werden nach jedem Speichern zurückgelesen und verglichen. Keine Datei dieses Programms enthält sie.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keys in it are not lost. While it is locked nothing is made new and nothing is overwritten. Unlock it; the window that asks for its password is your system&apos;s, not ours.</source>
        <translation>Die Schlüssel darin sind nicht verloren. Solange er gesperrt ist, wird nichts neu angelegt und nichts überschrieben. Entsperren Sie ihn; das Fenster, das nach dem Passwort fragt, gehört Ihrem System, nicht uns.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It was asked and said nothing for 2 seconds. The keys in it are not lost. Look for a window of your system that waits for you, or sign out and in again.</source>
        <translation>Er wurde gefragt und schwieg 2 Sekunden lang. Die Schlüssel darin sind nicht verloren. Suchen Sie ein Fenster Ihres Systems, das auf Sie wartet, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>Es gibt noch keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Your system can keep keys, but you have no keyring. Make one: your system asks for a password for it.</source>
        <translation>Ihr System kann Schlüssel verwahren, aber Sie haben keinen Schlüsselbund. Legen Sie einen an: Ihr System fragt nach einem Passwort dafür.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>Es läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring, or switch on the Secret Service of KeePassXC or KWallet, then ask again.</source>
        <translation>Installieren und starten Sie GNOME Keyring, oder schalten Sie den Secret Service von KeePassXC oder KWallet ein, dann fragen Sie erneut.</translation>
    </message>
    <message>
        <source>This session has no keychain</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The program was started outside a desktop session, so there is no message bus to reach a keychain by.</source>
        <translation>Das Programm wurde außerhalb einer Desktop-Sitzung gestartet, daher gibt es keinen Nachrichtenbus zum Schlüsselbund.</translation>
    </message>
    <message>
        <source>A library is missing</source>
        <translation>Eine Bibliothek fehlt</translation>
    </message>
    <message>
        <source>Install libsecret (package libsecret-1-0) and start the program again.</source>
        <translation>Installieren Sie libsecret (Paket libsecret-1-0) und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The keychain cannot be used like this</source>
        <translation>Der Schlüsselbund ist so nicht benutzbar</translation>
    </message>
    <message>
        <source>The program runs without GLib, so the keychain would never answer. Start it without the environment variable QT_NO_GLIB.</source>
        <translation>Das Programm läuft ohne GLib, daher würde der Schlüsselbund nie antworten. Starten Sie es ohne die Umgebungsvariable QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>Keys are kept for this run only</source>
        <translation>Schlüssel gelten nur für diesen Lauf</translation>
    </message>
    <message>
        <source>What you add now is forgotten when the program ends.</source>
        <translation>Was Sie jetzt hinzufügen, ist vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>This takes up to 2 seconds.</source>
        <translation>Das dauert bis zu 2 Sekunden.</translation>
    </message>
    <message>
        <source>Your keys are in another keychain</source>
        <translation>Ihre Schlüssel liegen in einem anderen Schlüsselbund</translation>
    </message>
    <message>
        <source>They were saved in %1; this session has %2. Start the program in the session where you saved them, or use this keychain from now on: keys saved elsewhere stay there and have to be added here again.</source>
        <translation>Sie wurden in %1 gespeichert; diese Sitzung hat %2. Starten Sie das Programm in der Sitzung, in der Sie sie gespeichert haben, oder benutzen Sie ab jetzt diesen Schlüsselbund: Anderswo gespeicherte Schlüssel bleiben dort und müssen hier neu hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Make a keyring…</source>
        <translation>Schlüsselbund anlegen…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Use this keychain</source>
        <translation>Diesen Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation>Tresor anlegen…</translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation>Tresor öffnen…</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>Tresor schließen</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Nur für diesen Lauf behalten</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>dem Schlüsselbund des Systems (Secret Service)</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>der Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>dem macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>Compatible server</source>
        <translation>Kompatibler Server</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside. Copy the key again, in one piece.</source>
        <translation>Darin ist ein Leerzeichen oder Zeilenumbruch. Kopieren Sie den Schlüssel noch einmal, in einem Stück.</translation>
    </message>
    <message>
        <source>This is shorter than a key of %1. Part of it is probably missing.</source>
        <translation>Das ist kürzer als ein Schlüssel von %1. Wahrscheinlich fehlt ein Teil.</translation>
    </message>
    <message>
        <source>This is longer than a key of %1.</source>
        <translation>Das ist länger als ein Schlüssel von %1.</translation>
    </message>
    <message>
        <source>This does not look like a key of %1, which begins with sk- and has letters, digits, - and _ only.</source>
        <translation>Das sieht nicht wie ein Schlüssel von %1 aus; der beginnt mit sk- und hat nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>This is an administration key (sk-admin-). It can do more than this program may; make a project key.</source>
        <translation>Das ist ein Verwaltungsschlüssel (sk-admin-). Er kann mehr, als dieses Programm darf; legen Sie einen Projektschlüssel an.</translation>
    </message>
    <message numerus="yes">
        <source>added %1, %n day(s) old: time to replace it</source>
        <translation>
            <numerusform>hinzugefügt %1, %n Tag alt: Zeit, ihn zu ersetzen</numerusform>
            <numerusform>hinzugefügt %1, %n Tage alt: Zeit, ihn zu ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>added today</source>
        <translation>heute hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>added %1, %n day(s) old</source>
        <translation>
            <numerusform>hinzugefügt %1, %n Tag alt</numerusform>
            <numerusform>hinzugefügt %1, %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: the place where keys are kept is locked. Nothing was changed.</source>
        <translation>Nicht ausgeführt: Der Ort der Schlüssel ist gesperrt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Ask again and look whether the key is there.</source>
        <translation>Der Schlüsselbund antwortete nicht rechtzeitig. Fragen Sie erneut und sehen Sie nach, ob der Schlüssel da ist.</translation>
    </message>
    <message>
        <source>Not done: there is no keychain to keep the key in. Nothing was changed.</source>
        <translation>Nicht ausgeführt: Es gibt keinen Schlüsselbund für den Schlüssel. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Not done: your keys are in another keychain than the one of this session. Nothing was changed.</source>
        <translation>Nicht ausgeführt: Ihre Schlüssel liegen in einem anderen Schlüsselbund als dem dieser Sitzung. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. The vault is whole; try again.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Der Tresor ist heil; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was read back is damaged. Nothing of it was used; keys that are still shown were kept.</source>
        <translation>Was zurückgelesen wurde, ist beschädigt. Nichts davon wurde benutzt; Schlüssel, die noch gezeigt werden, sind erhalten.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of the program. Nothing was changed; update the program.</source>
        <translation>Der Tresor stammt von einer neueren Version des Programms. Nichts wurde verändert; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This code is whole, but it belongs to another ledger. Nothing was changed.</source>
        <translation>Dieser Code ist vollständig, gehört aber zu einem anderen Hauptbuch. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is a vault already. Nothing was changed.</source>
        <translation>Es gibt schon einen Tresor. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters. Nothing was changed.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault. Close other programs and try again.</source>
        <translation>Zum Öffnen des Tresors fehlt freier Speicher. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not done: %1. Nothing was changed.</source>
        <translation>Nicht ausgeführt: %1. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The master key was not asked for yet</source>
        <translation>Der Hauptschlüssel wurde noch nicht gebraucht</translation>
    </message>
    <message>
        <source>It is read when the ledger opens.</source>
        <translation>Er wird gelesen, wenn das Hauptbuch öffnet.</translation>
    </message>
    <message>
        <source>The master key lasts for this run only</source>
        <translation>Der Hauptschlüssel gilt nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Write down its recovery code: without it your journal cannot be read after the program ends.</source>
        <translation>Schreiben Sie seinen Wiederherstellungscode auf: Ohne ihn lässt sich Ihr Journal nach dem Ende des Programms nicht lesen.</translation>
    </message>
    <message>
        <source>The recovery code was written down</source>
        <translation>Der Wiederherstellungscode wurde aufgeschrieben</translation>
    </message>
    <message>
        <source>It brings your journal back when the keychain is lost. You can check your paper here.</source>
        <translation>Er bringt Ihr Journal zurück, wenn der Schlüsselbund verloren ist. Hier können Sie Ihr Papier prüfen.</translation>
    </message>
    <message>
        <source>The recovery code was not written down yet</source>
        <translation>Der Wiederherstellungscode wurde noch nicht aufgeschrieben</translation>
    </message>
    <message>
        <source>If the keychain is lost, only this code on paper brings your journal notes, plans and chats back.</source>
        <translation>Geht der Schlüsselbund verloren, bringt nur dieser Code auf Papier Notizen, Pläne und Gespräche Ihres Journals zurück.</translation>
    </message>
    <message>
        <source>The master key waits</source>
        <translation>Der Hauptschlüssel wartet</translation>
    </message>
    <message>
        <source>It cannot be read while the place where keys are kept is closed. Nothing is made new meanwhile.</source>
        <translation>Er ist nicht lesbar, solange der Ort der Schlüssel geschlossen ist. Inzwischen wird nichts neu angelegt.</translation>
    </message>
    <message>
        <source>The master key of your ledger is missing</source>
        <translation>Der Hauptschlüssel Ihres Hauptbuchs fehlt</translation>
    </message>
    <message>
        <source>The keychain is open and does not have it. Your ledger is untouched. Type the recovery code from your paper to open it again.</source>
        <translation>Der Schlüsselbund ist offen und hat ihn nicht. Ihr Hauptbuch ist unberührt. Geben Sie den Wiederherstellungscode von Ihrem Papier ein, um es wieder zu öffnen.</translation>
    </message>
    <message>
        <source>The master key does not fit your ledger</source>
        <translation>Der Hauptschlüssel passt nicht zu Ihrem Hauptbuch</translation>
    </message>
    <message>
        <source>Another key sealed it. Your ledger is untouched. Type the recovery code that belongs to it.</source>
        <translation>Ein anderer Schlüssel hat es versiegelt. Ihr Hauptbuch ist unberührt. Geben Sie den zugehörigen Wiederherstellungscode ein.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Started in safe mode</source>
        <translation>Im abgesicherten Modus gestartet</translation>
    </message>
    <message>
        <source>Saved layouts were not read. They come back at the next normal start unless you change the layout now.</source>
        <translation>Gespeicherte Anordnungen wurden nicht gelesen. Beim nächsten normalen Start sind sie wieder da, wenn Sie jetzt nichts umstellen.</translation>
    </message>
    <message>
        <source>Elite Trading Coach is already running</source>
        <translation>Elite Trading Coach läuft bereits</translation>
    </message>
    <message>
        <source>The other window does not answer. Nothing was changed. Close or end it, then start again.</source>
        <translation>Das andere Fenster antwortet nicht. Nichts wurde verändert. Schließen oder beenden Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>Elite Trading Coach does not start with this configuration</source>
        <translation>Elite Trading Coach startet mit dieser Konfiguration nicht</translation>
    </message>
    <message>
        <source>Elite Trading Coach cannot start</source>
        <translation>Elite Trading Coach kann nicht starten</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>kind, title, text</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Watchlist</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>No symbols yet</source>
        <translation>Noch keine Symbole</translation>
    </message>
    <message>
        <source>Your symbols with price, source and age will stand here. They come with the market part.</source>
        <translation>Hier stehen später Ihre Symbole mit Preis, Quelle und Alter. Sie kommen mit dem Marktteil.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No prices to draw</source>
        <translation>Keine Preise zu zeichnen</translation>
    </message>
    <message>
        <source>Candles, indicators and your order lines will stand here. They come with the chart and the market part; this version draws nothing rather than invented prices.</source>
        <translation>Hier stehen später Kerzen, Indikatoren und Ihre Auftragslinien. Sie kommen mit Diagramm und Marktteil; diese Version zeichnet lieber nichts als erfundene Preise.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Nothing can be ordered yet</source>
        <translation>Noch kann nichts bestellt werden</translation>
    </message>
    <message>
        <source>Here you will size a practice order by its risk and see all costs before you send it. It comes with the trading engine.</source>
        <translation>Hier bemessen Sie später einen Übungsauftrag nach seinem Risiko und sehen alle Kosten, bevor Sie ihn senden. Das kommt mit dem Handelskern.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>The coach is not here yet</source>
        <translation>Der Coach ist noch nicht da</translation>
    </message>
    <message>
        <source>Its verdict on your chart, its reasons and its own record will stand here. It will use your own OpenAI key; you can look at its limits now.</source>
        <translation>Hier stehen später sein Urteil zu Ihrem Diagramm, seine Gründe und seine eigene Bilanz. Er wird Ihren eigenen OpenAI-Schlüssel benutzen; seine Grenzen können Sie schon ansehen.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>No trading day yet</source>
        <translation>Noch kein Handelstag</translation>
    </message>
    <message>
        <source>Result after costs, open risk and trades of the day will stand here, as soon as there is a practice account.</source>
        <translation>Hier stehen Ergebnis nach Kosten, offenes Risiko und Geschäfte des Tages, sobald es ein Übungskonto gibt.</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Weg zum Echthandel</translation>
    </message>
    <message>
        <source>Live trading is locked</source>
        <translation>Echthandel ist gesperrt</translation>
    </message>
    <message>
        <source>This version trades nothing, neither practice nor real money. The way to live opens only with a record that is good enough.</source>
        <translation>Diese Version handelt nichts, weder mit Übungs- noch mit echtem Geld. Der Weg zum Echthandel öffnet sich nur mit einer Bilanz, die gut genug ist.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>Keine offenen Positionen</translation>
    </message>
    <message>
        <source>Side, entry, stop, target and result in R will stand here, one row for each position.</source>
        <translation>Hier stehen Richtung, Einstieg, Stopp, Ziel und Ergebnis in R, eine Zeile je Position.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Keine Ausführungen</translation>
    </message>
    <message>
        <source>Each fill comes with its receipt: the price you saw, the price you got, and what lies between.</source>
        <translation>Zu jeder Ausführung gehört ein Beleg: der Preis, den Sie sahen, der Preis, den Sie bekamen, und was dazwischen liegt.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Money and coins of the practice account will stand here. It opens with the trading engine.</source>
        <translation>Hier stehen Geld und Münzen des Übungskontos. Es öffnet mit dem Handelskern.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>Keine wartenden Aufträge</translation>
    </message>
    <message>
        <source>Orders that wait for their price will stand here, with the group they belong to.</source>
        <translation>Hier stehen Aufträge, die auf ihren Preis warten, mit der Gruppe, zu der sie gehören.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No trades to look back on</source>
        <translation>Keine Geschäfte zum Zurückblicken</translation>
    </message>
    <message>
        <source>The journal writes itself from your fills; you add what you thought. It starts with your first practice trade.</source>
        <translation>Das Journal schreibt sich aus Ihren Ausführungen selbst; Sie ergänzen, was Sie dachten. Es beginnt mit Ihrem ersten Übungsgeschäft.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The log is kept in files</source>
        <translation>Das Protokoll steht in Dateien</translation>
    </message>
    <message>
        <source>What the program did is written to its log files.</source>
        <translation>Was das Programm tat, steht in seinen Protokolldateien.</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>No bots</source>
        <translation>Keine Bots</translation>
    </message>
    <message>
        <source>Bots that practise under the same rules and costs as you will stand here, with everything they did and why.</source>
        <translation>Hier stehen Bots, die unter denselben Regeln und Kosten üben wie Sie, mit allem, was sie taten, und warum.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Rücktest</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Noch nichts zu testen</translation>
    </message>
    <message>
        <source>Run a bot over past prices with all costs, and see what its result rests on. It comes with the backtest part.</source>
        <translation>Lassen Sie einen Bot mit allen Kosten über vergangene Preise laufen und sehen Sie, worauf sein Ergebnis beruht. Das kommt mit dem Rücktest-Teil.</translation>
    </message>
    <message>
        <source>Read what will be here</source>
        <translation>Lesen, was hier stehen wird</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>The charts part is not installed</source>
        <translation>Der Diagrammteil ist nicht installiert</translation>
    </message>
    <message>
        <source>All figures and tables of this report are complete without it. To see the pictures, install the program again from its package or build it with Qt Charts (ELITE_CHARTS=ON), then open this report again.</source>
        <translation>Alle Zahlen und Tabellen dieses Berichts sind ohne ihn vollständig. Für die Bilder installieren Sie das Programm neu aus seinem Paket oder bauen es mit Qt Charts (ELITE_CHARTS=ON), dann öffnen Sie diesen Bericht noch einmal.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Farbenblind-sicher</translation>
    </message>
    <message>
        <source>Red up (East Asia)</source>
        <translation>Rot steigt (Ostasien)</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Everything (debug)</source>
        <translation>Alles (Fehlersuche)</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Hinweise und Schlimmeres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window and the charts.</source>
        <translation>Farben des Fensters und der Diagramme.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Height of table rows and controls.</source>
        <translation>Höhe von Tabellenzeilen und Bedienelementen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Size of all text and of the rows that hold it.</source>
        <translation>Größe aller Texte und der Zeilen, in denen sie stehen.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Panels and messages appear at once instead of sliding in.</source>
        <translation>Bereiche und Meldungen erscheinen sofort, statt hereinzugleiten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window. Logs and reports stay English.</source>
        <translation>Sprache des Fensters. Protokolle und Berichte bleiben englisch.</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Geänderte Tastenkürzel</translation>
    </message>
    <message>
        <source>Only the shortcuts that differ from the shipped ones are kept.</source>
        <translation>Nur Tastenkürzel, die von den mitgelieferten abweichen, werden behalten.</translation>
    </message>
    <message>
        <source>Accept new orders</source>
        <translation>Neue Aufträge annehmen</translation>
    </message>
    <message>
        <source>Off refuses every new order, paper and live. Open orders and positions stay as they are.</source>
        <translation>Aus weist jeden neuen Auftrag ab, Papier wie echt. Offene Aufträge und Positionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Allow the way to live trading</source>
        <translation>Den Weg zum Echthandel erlauben</translation>
    </message>
    <message>
        <source>One of several conditions for live trading. On alone sends no order: the gate asks for the record, the limits and your confirmation.</source>
        <translation>Eine von mehreren Bedingungen für den Echthandel. Allein sendet sie keinen Auftrag: Die Schranke verlangt Bilanz, Grenzen und Ihre Bestätigung.</translation>
    </message>
    <message>
        <source>Public market data</source>
        <translation>Öffentliche Marktdaten</translation>
    </message>
    <message>
        <source>Prices from the public interfaces of the exchanges. Off keeps the program offline; recorded data and replay go on working.</source>
        <translation>Preise aus den öffentlichen Schnittstellen der Börsen. Aus hält das Programm offline; aufgezeichnete Daten und Wiedergabe gehen weiter.</translation>
    </message>
    <message>
        <source>OpenAI key</source>
        <translation>OpenAI-Schlüssel</translation>
    </message>
    <message>
        <source>Kept in the keychain, see the page Keys. A key given by environment is used for that run only.</source>
        <translation>Liegt im Schlüsselbund, siehe Seite Schlüssel. Ein Schlüssel aus der Umgebung gilt nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>First choice of the coach. A model that your key does not list is skipped.</source>
        <translation>Erste Wahl des Coachs. Ein Modell, das Ihr Schlüssel nicht nennt, wird übergangen.</translation>
    </message>
    <message>
        <source>Models to fall back to</source>
        <translation>Ersatzmodelle</translation>
    </message>
    <message>
        <source>Tried from left to right when the first choice is not available; you are told which one answered.</source>
        <translation>Werden von links nach rechts versucht, wenn die erste Wahl nicht verfügbar ist; Sie erfahren, welches antwortete.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Upper limit of one answer including the model&apos;s own thinking. Too low gives no answer at all.</source>
        <translation>Obergrenze einer Antwort samt dem Nachdenken des Modells. Ist sie zu niedrig, kommt gar keine Antwort.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 repeats itself, 2 is random. Sent only to models that take it.</source>
        <translation>0 wiederholt sich, 2 ist zufällig. Geht nur an Modelle, die es annehmen.</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>More effort takes longer and costs more. Sent only to models that take it.</source>
        <translation>Mehr Aufwand dauert länger und kostet mehr. Geht nur an Modelle, die es annehmen.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Longest wait for the first sign of an answer, and between two pieces of it.</source>
        <translation>Längste Wartezeit auf das erste Zeichen einer Antwort und zwischen zwei Teilen.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>Wiederholte Versuche</translation>
    </message>
    <message>
        <source>How often a request that failed for a passing reason is sent again.</source>
        <translation>Wie oft eine Anfrage, die aus vorübergehendem Grund scheiterte, erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Our own limit, below the one of the service.</source>
        <translation>Unsere eigene Grenze, unter der des Dienstes.</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Our own limit; a day starts at midnight UTC.</source>
        <translation>Unsere eigene Grenze; ein Tag beginnt um Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Pause after repeated failures</source>
        <translation>Pause nach wiederholten Fehlern</translation>
    </message>
    <message>
        <source>Five failures in a minute stop the requests for 30 seconds instead of paying for more failures.</source>
        <translation>Fünf Fehler in einer Minute halten die Anfragen für 30 Sekunden an, statt weitere Fehler zu bezahlen.</translation>
    </message>
    <message>
        <source>Keep a record of usage</source>
        <translation>Nutzung aufzeichnen</translation>
    </message>
    <message>
        <source>Model, tokens and time of each request, on this computer only. Never the text.</source>
        <translation>Modell, Token und Zeit jeder Anfrage, nur auf diesem Rechner. Nie der Text.</translation>
    </message>
    <message>
        <source>Count the cost</source>
        <translation>Kosten zählen</translation>
    </message>
    <message>
        <source>Adds up what the requests cost and asks before the daily cap is passed.</source>
        <translation>Zählt zusammen, was die Anfragen kosten, und fragt, bevor die Tagesgrenze überschritten wird.</translation>
    </message>
    <message>
        <source>Mock coach</source>
        <translation>Schein-Coach</translation>
    </message>
    <message>
        <source>A local rule answers instead of the model, marked MOCK everywhere. Refused in production.</source>
        <translation>Statt des Modells antwortet eine lokale Regel, überall als Schein-Coach gekennzeichnet. In der Produktion verweigert.</translation>
    </message>
    <message>
        <source>Autopilot</source>
        <translation>Autopilot</translation>
    </message>
    <message>
        <source>Bots may act without asking for each order, inside their limits.</source>
        <translation>Bots dürfen innerhalb ihrer Grenzen handeln, ohne bei jedem Auftrag zu fragen.</translation>
    </message>
    <message>
        <source>Self-learning</source>
        <translation>Selbstlernen</translation>
    </message>
    <message>
        <source>Models are trained again in the background on closed data. A new one runs beside the old one on paper until you promote it.</source>
        <translation>Modelle werden im Hintergrund auf abgeschlossenen Daten neu trainiert. Ein neues läuft auf Papier neben dem alten, bis Sie es befördern.</translation>
    </message>
    <message>
        <source>Self-healing</source>
        <translation>Selbstheilung</translation>
    </message>
    <message>
        <source>Connections are restored and a crashing bot is set aside by itself. An order whose fate is unknown is never sent again.</source>
        <translation>Verbindungen werden von selbst wiederhergestellt, ein abstürzender Bot wird beiseitegestellt. Ein Auftrag mit ungewissem Ausgang wird nie erneut gesendet.</translation>
    </message>
    <message>
        <source>Schedulers</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Work at set times, for example a report each evening.</source>
        <translation>Arbeit zu festen Zeiten, zum Beispiel jeden Abend ein Bericht.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Production refuses the mock coach, a missing key and every wrong override.</source>
        <translation>Die Produktion verweigert den Schein-Coach, einen fehlenden Schlüssel und jede falsche Vorgabe.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is written to the log files. Keys are removed from every line.</source>
        <translation>Was in die Protokolldateien geschrieben wird. Schlüssel werden aus jeder Zeile entfernt.</translation>
    </message>
    <message>
        <source>Size of a log file</source>
        <translation>Größe einer Protokolldatei</translation>
    </message>
    <message>
        <source>A full file is closed and a new one begun.</source>
        <translation>Eine volle Datei wird geschlossen und eine neue begonnen.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Log files kept</source>
        <translation>Behaltene Protokolldateien</translation>
    </message>
    <message>
        <source>The oldest file beyond this number is deleted.</source>
        <translation>Die älteste Datei über dieser Zahl wird gelöscht.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>Absturzberichte schreiben</translation>
    </message>
    <message>
        <source>A report on this computer only, shown at the next start. Nothing is ever sent.</source>
        <translation>Ein Bericht nur auf diesem Rechner, beim nächsten Start gezeigt. Nie wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Erlaubt: ganze Zahlen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Allowed: numbers from %1 to %2.</source>
        <translation>Erlaubt: Zahlen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Allowed: model names of letters, digits and . _ : / -, separated by commas.</source>
        <translation>Erlaubt: Modellnamen aus Buchstaben, Ziffern und . _ : / -, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Allowed: text of at most 500 characters.</source>
        <translation>Erlaubt: Text von höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Behalten: %1.</translation>
    </message>
    <message>
        <source>Set by the environment (%1). It is in force until the program is started without it.</source>
        <translation>Von der Umgebung gesetzt (%1). Gilt, bis das Programm ohne sie gestartet wird.</translation>
    </message>
    <message>
        <source>Set by %1 as %2.</source>
        <translation>Von %1 als %2 gesetzt.</translation>
    </message>
    <message>
        <source>%1 (%2) has a value that is not accepted: &quot;%3&quot;. Allowed: %4. Used instead: %5.</source>
        <translation>%1 (%2) hat einen Wert, der nicht angenommen wird: „%3“. Erlaubt: %4. Stattdessen gilt: %5.</translation>
    </message>
    <message>
        <source>%1 (%2) is ignored: %3</source>
        <translation>%1 (%2) wird übergangen: %3</translation>
    </message>
    <message>
        <source>The stored value of %1 is not accepted by this version: &quot;%2&quot;. Used instead: %3.</source>
        <translation>Der gespeicherte Wert von %1 wird von dieser Version nicht angenommen: „%2“. Stattdessen gilt: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht benutzbar: %2</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was moved to %1 and the defaults are in force.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie wurde nach %1 verschoben, es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Settings cannot be kept, changes last for this run only: %1</source>
        <translation>Einstellungen lassen sich nicht behalten, Änderungen gelten nur für diesen Lauf: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Farbenblind-sicher</translation>
    </message>
    <message>
        <source>Red up (East Asia)</source>
        <translation>Rot steigt (Ostasien)</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window…</source>
        <translation>&amp;Bild des Fensters speichern…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farbschema: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>Be&amp;queme Zeilen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>Open the log &amp;folder</source>
        <translation>Proto&amp;kollordner öffnen</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>&amp;Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>Arbeitsbereich &amp;speichern als…</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>Arbeitsbereich &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete workspace</source>
        <translation>Arbeitsbereich &amp;löschen</translation>
    </message>
    <message>
        <source>Rese&amp;t workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>&amp;Tear off or put back this panel</source>
        <translation>Bereich &amp;abreißen oder zurückholen</translation>
    </message>
    <message>
        <source>&amp;Close this panel</source>
        <translation>Diesen Bereich &amp;schließen</translation>
    </message>
    <message>
        <source>Put &amp;all torn-off panels back</source>
        <translation>Alle abgerissenen &amp;Bereiche zurückholen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for &amp;this panel</source>
        <translation>Hilfe zu &amp;diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Elite Trading Coach</source>
        <translation>Ü&amp;ber Elite Trading Coach</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Problem mel&amp;den…</translation>
    </message>
</context>
<context>
    <name>WindowServices</name>
    <message>
        <source>The last run did not end in order</source>
        <translation>Der letzte Lauf endete nicht ordentlich</translation>
    </message>
    <message>
        <source>Layout, settings and records were written as they changed and are here. The log says more.</source>
        <translation>Anordnung, Einstellungen und Aufzeichnungen wurden bei jeder Änderung geschrieben und sind da. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Feed</source>
        <translation>Kursquelle</translation>
    </message>
    <message>
        <source>No feed connected</source>
        <translation>Keine Kursquelle verbunden</translation>
    </message>
    <message>
        <source>Prices come with the market part. Read more</source>
        <translation>Preise kommen mit dem Marktteil. Mehr lesen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>The ledger starts with the practice account. Read more</source>
        <translation>Das Hauptbuch beginnt mit dem Übungskonto. Mehr lesen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coach not connected</source>
        <translation>Coach nicht verbunden</translation>
    </message>
    <message>
        <source>The coach comes later. Read what it will do</source>
        <translation>Der Coach kommt später. Lesen, was er tun wird</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht eröffnet</translation>
    </message>
    <message>
        <source>The practice account opens with the trading engine. Until then there is no balance to show.</source>
        <translation>Das Übungskonto öffnet mit dem Handelskern. Bis dahin gibt es kein Guthaben zu zeigen.</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>noch kein Konto</translation>
    </message>
    <message>
        <source>How much may still be lost today will stand here as soon as there is an account.</source>
        <translation>Wie viel heute noch verloren werden darf, steht hier, sobald es ein Konto gibt.</translation>
    </message>
    <message>
        <source>Nothing to stop: this version sends no orders and runs no bots.</source>
        <translation>Nichts anzuhalten: Diese Version sendet keine Aufträge und betreibt keine Bots.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Rücktest</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
</context>
<context>
    <name>elite::AboutDialog</name>
    <message>
        <source>Window, network, threads</source>
        <translation>Fenster, Netzwerk, Threads</translation>
    </message>
    <message>
        <source>Report charts</source>
        <translation>Diagramme der Berichte</translation>
    </message>
    <message>
        <source>Keys in the keychain of the system</source>
        <translation>Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Ledger and settings</source>
        <translation>Hauptbuch und Einstellungen</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Reading market data</source>
        <translation>Lesen von Marktdaten</translation>
    </message>
    <message>
        <source>About Elite Trading Coach</source>
        <translation>Über Elite Trading Coach</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation>Bild des Programms</translation>
    </message>
    <message>
        <source>Practise trading on real prices, with a coach that keeps its own score.</source>
        <translation>Handeln üben an echten Preisen, mit einem Coach, der über sich selbst Buch führt.</translation>
    </message>
    <message>
        <source>Local first: no account, no telemetry. Your keys stay in the keychain of this computer.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>Alles bleibt hier: kein Benutzerkonto, keine Telemetrie. Ihre Schlüssel bleiben im Schlüsselbund dieses Rechners.
Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>Version and system</source>
        <translation>Version und System</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>elite::AgeText</name>
    <message>
        <source>Stale %1. Orders and bots wait.</source>
        <translation>Veraltet %1. Aufträge und Bots warten.</translation>
    </message>
    <message>
        <source>%1 %2, slower than usual</source>
        <translation>%1 %2, langsamer als sonst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and age</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Wiedergabe %1</translation>
    </message>
    <message>
        <source>Synthetic, not a real market</source>
        <translation>Synthetisch, kein echter Markt</translation>
    </message>
    <message>
        <source>Blind, symbol and date hidden</source>
        <translation>Blind, Symbol und Datum verborgen</translation>
    </message>
</context>
<context>
    <name>elite::ChartView</name>
    <message>
        <source>No bars yet</source>
        <translation>Noch keine Kerzen</translation>
    </message>
    <message>
        <source>%1, open %2, high %3, low %4, close %5, volume %6</source>
        <extracomment>A screen reader says this for one bar of the chart.</extracomment>
        <translation>%1, Eröffnung %2, Hoch %3, Tief %4, Schluss %5, Volumen %6</translation>
    </message>
    <message>
        <source>O</source>
        <comment>open, legend of the chart</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, legend of the chart</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, legend of the chart</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>C</source>
        <comment>close, legend of the chart</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume, legend of the chart</comment>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Kursdiagramm</translation>
    </message>
    <message>
        <source>Price chart, %1 %2</source>
        <translation>Kursdiagramm, %1 %2</translation>
    </message>
</context>
<context>
    <name>elite::CloseQuestion</name>
    <message>
        <source>Work is running</source>
        <translation>Arbeit läuft</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Trotzdem &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Nothing is running any more</source>
        <translation>Es läuft nichts mehr</translation>
    </message>
    <message>
        <source>Closing loses nothing now.</source>
        <translation>Beim Schließen geht jetzt nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work would be cut short</source>
        <translation>
            <numerusform>%n Arbeit würde abgebrochen</numerusform>
            <numerusform>%n Arbeiten würden abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1
   If you close: %2</source>
        <comment>running work and what closing does to it</comment>
        <translation>• %1
   Beim Schließen: %2</translation>
    </message>
</context>
<context>
    <name>elite::CommandPalette</name>
    <message>
        <source>Nothing has these letters. Try fewer of them.</source>
        <translation>Nichts hat diese Buchstaben. Versuchen Sie weniger.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command, a panel, a setting or a help page</source>
        <translation>Befehl, Bereich, Einstellung oder Hilfeseite eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>elite::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The program crashed. What was recorded before is kept. This report holds the version, the place of the crash and the last lines of the log; keys are never in it. &lt;b&gt;Nothing was sent.&lt;/b&gt;</source>
        <translation>Das Programm ist abgestürzt. Was vorher aufgezeichnet wurde, ist erhalten. Dieser Bericht enthält die Version, die Stelle des Absturzes und die letzten Zeilen des Protokolls; Schlüssel sind nie darin. &lt;b&gt;Nichts wurde gesendet.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The report cannot be read: %1</source>
        <translation>Der Bericht ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It could not be deleted: %1</source>
        <translation>Es ließ sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another place.</source>
        <translation>Es ließ sich nicht speichern: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>elite::DockTabs</name>
    <message>
        <source>Tear the front panel off into its own window</source>
        <translation>Vorderen Bereich in ein eigenes Fenster abreißen</translation>
    </message>
    <message>
        <source>Panels: %1</source>
        <translation>Bereiche: %1</translation>
    </message>
    <message>
        <source>&amp;Tear off</source>
        <translation>&amp;Abreißen</translation>
    </message>
    <message>
        <source>&amp;Help for this panel</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>Bereich &amp;schließen</translation>
    </message>
</context>
<context>
    <name>elite::FindButton</name>
    <message>
        <source>Opens the command palette</source>
        <translation>Öffnet die Befehlspalette</translation>
    </message>
    <message>
        <source>Opens the command palette, shortcut %1</source>
        <translation>Öffnet die Befehlspalette, Tastenkürzel %1</translation>
    </message>
</context>
<context>
    <name>elite::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>elite::HoldButton</name>
    <message>
        <source>Hold for one second: %1</source>
        <translation>Eine Sekunde halten: %1</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <translation>Eine Sekunde halten</translation>
    </message>
</context>
<context>
    <name>elite::HomePanel</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Practise on real prices. Let the record decide.</source>
        <translation>An echten Preisen üben. Die Bilanz entscheidet.</translation>
    </message>
    <message>
        <source>This is the frame of the program: its window, its settings, its keys and its ledger. Prices, the practice account and the coach are not part of this version, so no figure is shown that nobody measured.</source>
        <translation>Dies ist das Gerüst des Programms: Fenster, Einstellungen, Schlüssel und Hauptbuch. Preise, Übungskonto und Coach gehören nicht zu dieser Version, deshalb steht hier keine Zahl, die niemand gemessen hat.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard; the command palette finds it.</source>
        <translation>Alles geht mit der Tastatur; die Befehlspalette findet es.</translation>
    </message>
    <message>
        <source>Open the command palette</source>
        <translation>Befehlspalette öffnen</translation>
    </message>
    <message>
        <source>See all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel ansehen</translation>
    </message>
    <message>
        <source>Read the first page of the help</source>
        <translation>Erste Hilfeseite lesen</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Richten Sie sich ein</translation>
    </message>
    <message>
        <source>Theme, text size, density and language; panels can be moved, torn off and saved as a workspace.</source>
        <translation>Farbschema, Schriftgröße, Dichte und Sprache; Bereiche lassen sich verschieben, abreißen und als Arbeitsbereich speichern.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Save this workspace under a name</source>
        <translation>Diesen Arbeitsbereich unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>No account yet. It opens with the trading engine, with practice money only.</source>
        <translation>Noch kein Konto. Es öffnet mit dem Handelskern, nur mit Übungsgeld.</translation>
    </message>
    <message>
        <source>How practice trading will work</source>
        <translation>Wie das Üben gehen wird</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Not connected. It will judge your charts with your own OpenAI key and keep a score of itself.</source>
        <translation>Nicht verbunden. Er wird Ihre Diagramme mit Ihrem eigenen OpenAI-Schlüssel beurteilen und über sich Buch führen.</translation>
    </message>
    <message>
        <source>What the coach will do</source>
        <translation>Was der Coach tun wird</translation>
    </message>
    <message>
        <source>Live trading is locked</source>
        <translation>Echthandel ist gesperrt</translation>
    </message>
    <message>
        <source>Only a record that is long and good enough opens the way. There is no switch around it.</source>
        <translation>Nur eine Bilanz, die lang und gut genug ist, öffnet den Weg. Kein Schalter führt daran vorbei.</translation>
    </message>
    <message>
        <source>What the way to live asks for</source>
        <translation>Was der Weg zum Echthandel verlangt</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>Zustand des Programms</translation>
    </message>
    <message>
        <source>What it did and what went wrong stands in the log, without secrets.</source>
        <translation>Was es tat und was schiefging, steht im Protokoll, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
</context>
<context>
    <name>elite::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Paste the key. It is not shown while you paste it, and no file or log holds it.</source>
        <translation>Fügen Sie den Schlüssel ein. Er wird dabei nicht gezeigt, und keine Datei und kein Protokoll enthält ihn.</translation>
    </message>
    <message>
        <source>Store the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>for you only, for example: Work</source>
        <translation>nur für Sie, zum Beispiel: Arbeit</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Replace a key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The new value of “%1”. It is stored and read back before the old one is deleted; requests that are under way finish with the old one.</source>
        <translation>Der neue Wert von „%1“. Er wird gespeichert und zurückgelesen, bevor der alte gelöscht wird; laufende Anfragen enden mit dem alten.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>paste here, nothing is shown</source>
        <translation>hier einfügen, nichts wird gezeigt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste the %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Make a key that may not withdraw, and allow it from your own address only. A key that can withdraw is refused wherever %1 tells us what it may do.</source>
        <translation>Legen Sie einen Schlüssel ohne Auszahlungsrecht an und erlauben Sie ihn nur von Ihrer eigenen Adresse. Ein Schlüssel, der auszahlen kann, wird abgewiesen, wo immer %1 uns sagt, was er darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): %1</source>
        <translation>
            <numerusform>%n Zeichen: %1</numerusform>
            <numerusform>%n Zeichen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every part of the key is needed first.</source>
        <translation>Erst wird jeder Teil des Schlüssels gebraucht.</translation>
    </message>
    <message>
        <source>Storing the key and reading it back</source>
        <translation>Schlüssel wird gespeichert und zurückgelesen</translation>
    </message>
</context>
<context>
    <name>elite::KeysPage</name>
    <message>
        <source>A key from the environment</source>
        <translation>Ein Schlüssel aus der Umgebung</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Show the recovery code…</source>
        <translation>Wiederherstellungscode zeigen…</translation>
    </message>
    <message>
        <source>Check my paper…</source>
        <translation>Mein Papier prüfen…</translation>
    </message>
    <message>
        <source>Restore from the code…</source>
        <translation>Aus dem Code wiederherstellen…</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Wo Schlüssel liegen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>Recovery code of your journal</source>
        <translation>Wiederherstellungscode Ihres Journals</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>The key is kept now. You can take it out of the environment.</source>
        <translation>Der Schlüssel ist jetzt verwahrt. Sie können ihn aus der Umgebung nehmen.</translation>
    </message>
    <message>
        <source>Your paper is right.</source>
        <translation>Ihr Papier stimmt.</translation>
    </message>
    <message>
        <source>The master key is back.</source>
        <translation>Der Hauptschlüssel ist wieder da.</translation>
    </message>
    <message>
        <source>This run uses the key %1 given by %2. Environment variables can be read by every program you start; keep the key where your other keys are instead?</source>
        <translation>Dieser Lauf benutzt den Schlüssel %1 aus %2. Umgebungsvariablen kann jedes Programm lesen, das Sie starten; soll der Schlüssel lieber bei Ihren anderen liegen?</translation>
    </message>
    <message>
        <source>No keys yet. Practising on paper and the rule coach need none; the AI coach and live trading do.</source>
        <translation>Noch keine Schlüssel. Üben auf Papier und der Regel-Coach brauchen keine, der KI-Coach und der Echthandel schon.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>First 7 and last 4 characters: %1</source>
        <translation>Erste 7 und letzte 4 Zeichen: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The question was closed. The keychain stays as it was; nothing is lost.</source>
        <translation>Die Frage wurde geschlossen. Der Schlüsselbund bleibt, wie er war; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Your system could not ask for the password. Unlock the keychain with its own program, then ask again.</source>
        <translation>Ihr System konnte nicht nach dem Passwort fragen. Entsperren Sie den Schlüsselbund mit seinem eigenen Programm, dann fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>elite::LedgerWatch</name>
    <message>
        <source>Ledger closed</source>
        <translation>Hauptbuch geschlossen</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Gerade wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Ledger opens…</source>
        <translation>Hauptbuch öffnet …</translation>
    </message>
    <message>
        <source>Every row is checked against its chain.</source>
        <translation>Jede Zeile wird gegen ihre Kette geprüft.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Open the keys page</source>
        <translation>Schlüsselseite öffnen</translation>
    </message>
    <message>
        <source>The keychain is asked for the key of your records.</source>
        <translation>Der Schlüsselbund wird nach dem Schlüssel Ihrer Aufzeichnungen gefragt.</translation>
    </message>
    <message>
        <source>Your records are not kept yet</source>
        <translation>Ihre Aufzeichnungen werden noch nicht behalten</translation>
    </message>
    <message>
        <source>The key of the ledger lies in a keychain that is locked or not there. Nothing is lost: what is already recorded stays as it is. Unlock the keychain, or choose another place for keys.</source>
        <translation>Der Schlüssel des Hauptbuchs liegt in einem Schlüsselbund, der gesperrt oder nicht da ist. Nichts ist verloren: Was schon aufgezeichnet ist, bleibt, wie es ist. Entsperren Sie den Schlüsselbund oder wählen Sie einen anderen Ort für Schlüssel.</translation>
    </message>
    <message>
        <source>Ledger waits for its key</source>
        <translation>Hauptbuch wartet auf seinen Schlüssel</translation>
    </message>
    <message>
        <source>The key of your records is gone from the keychain</source>
        <translation>Der Schlüssel Ihrer Aufzeichnungen fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Kept: the ledger itself, unchanged and sealed. Type the recovery code that you printed, and it opens again.</source>
        <translation>Erhalten: das Hauptbuch selbst, unverändert und versiegelt. Geben Sie den ausgedruckten Wiederherstellungscode ein, dann öffnet es sich wieder.</translation>
    </message>
    <message>
        <source>Ledger needs the recovery code</source>
        <translation>Hauptbuch braucht den Wiederherstellungscode</translation>
    </message>
    <message>
        <source>The keychain holds the key of another ledger</source>
        <translation>Der Schlüsselbund enthält den Schlüssel eines anderen Hauptbuchs</translation>
    </message>
    <message>
        <source>Kept: both, nothing was changed. Type the recovery code of this ledger, or start with the data folder that belongs to the key.</source>
        <translation>Erhalten: beide, nichts wurde verändert. Geben Sie den Wiederherstellungscode dieses Hauptbuchs ein oder starten Sie mit dem Datenordner, der zu dem Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Ledger for this run only</source>
        <translation>Hauptbuch nur für diesen Lauf</translation>
    </message>
    <message>
        <source>You chose to keep keys for this run only, so the records end with it too.</source>
        <translation>Sie wollten Schlüssel nur für diesen Lauf behalten, also enden auch die Aufzeichnungen mit ihm.</translation>
    </message>
    <message>
        <source>Ledger verified %1</source>
        <translation>Hauptbuch geprüft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), each checked against the chain when the program started.</source>
        <translation>
            <numerusform>%n Aufzeichnung, beim Programmstart gegen die Kette geprüft.</numerusform>
            <numerusform>%n Aufzeichnungen, jede beim Programmstart gegen die Kette geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print your recovery code</source>
        <translation>Drucken Sie Ihren Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your records are sealed with a key in the keychain. The code on paper opens them if the keychain is ever lost.</source>
        <translation>Ihre Aufzeichnungen sind mit einem Schlüssel im Schlüsselbund versiegelt. Der Code auf Papier öffnet sie, falls der Schlüsselbund je verloren geht.</translation>
    </message>
    <message>
        <source>The ledger could not be opened</source>
        <translation>Das Hauptbuch konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Another program has it open. Nothing was changed. End the other program, then start again.</source>
        <translation>Ein anderes Programm hat es geöffnet. Nichts wurde verändert. Beenden Sie das andere Programm und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Its folder is on a network drive, where records can be damaged. Nothing was changed. Move the data folder to a disk of this computer.</source>
        <translation>Sein Ordner liegt auf einem Netzlaufwerk, wo Aufzeichnungen beschädigt werden können. Nichts wurde verändert. Verschieben Sie den Datenordner auf eine Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it. Nothing was changed. Install that version again.</source>
        <translation>Eine neuere Version des Programms hat es geschrieben. Nichts wurde verändert. Installieren Sie diese Version wieder.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then start again.</source>
        <translation>Die Platte ist voll. Nichts wurde verändert. Schaffen Sie Platz und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>The key does not fit. Nothing was changed. Type the recovery code on the keys page.</source>
        <translation>Der Schlüssel passt nicht. Nichts wurde verändert. Geben Sie den Wiederherstellungscode auf der Schlüsselseite ein.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log has the reason; Help &gt; Report a problem collects what is needed.</source>
        <translation>Nichts wurde verändert. Der Grund steht im Protokoll; Hilfe &gt; Problem melden sammelt, was nötig ist.</translation>
    </message>
    <message>
        <source>Ledger not open</source>
        <translation>Hauptbuch nicht offen</translation>
    </message>
    <message>
        <source>The last records did not survive the crash</source>
        <translation>Die letzten Aufzeichnungen haben den Absturz nicht überstanden</translation>
    </message>
    <message>
        <source>The disk lost what it had confirmed. Kept: everything before, checked row by row.</source>
        <translation>Die Platte hat verloren, was sie bestätigt hatte. Erhalten: alles davor, Zeile für Zeile geprüft.</translation>
    </message>
    <message>
        <source>Tables were made again from the log</source>
        <translation>Tabellen wurden aus dem Hauptbuch neu gemacht</translation>
    </message>
    <message>
        <source>They did not agree with it. Kept: every record.</source>
        <translation>Sie stimmten nicht damit überein. Erhalten: jede Aufzeichnung.</translation>
    </message>
    <message>
        <source>Records %1 to %2 are gone.</source>
        <translation>Die Aufzeichnungen %1 bis %2 sind verloren.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>Soweit bekannt fehlt keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>There was no good backup; taken from the damaged file: %1.</source>
        <translation>Es gab keine gute Sicherung; aus der beschädigten Datei übernommen: %1.</translation>
    </message>
    <message>
        <source>Restored from the backup %1; taken from the damaged file behind it: %2.</source>
        <translation>Wiederhergestellt aus der Sicherung %1, dahinter aus der beschädigten Datei: %2.</translation>
    </message>
    <message>
        <source>The damaged file was kept in %1.</source>
        <translation>Die beschädigte Datei liegt in %1.</translation>
    </message>
    <message>
        <source>The ledger was damaged and has been repaired</source>
        <translation>Das Hauptbuch war beschädigt und wurde repariert</translation>
    </message>
    <message>
        <source>Records are written again</source>
        <translation>Aufzeichnungen werden wieder geschrieben</translation>
    </message>
    <message>
        <source>Nothing was lost in between.</source>
        <translation>Dazwischen ging nichts verloren.</translation>
    </message>
    <message>
        <source>The disk is full. Kept: everything up to now. New orders wait; make room and it goes on by itself.</source>
        <translation>Die Platte ist voll. Erhalten: alles bis jetzt. Neue Aufträge warten; schaffen Sie Platz, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Writing failed. Kept: everything up to now. New orders wait until the disk answers again.</source>
        <translation>Das Schreiben ist misslungen. Erhalten: alles bis jetzt. Neue Aufträge warten, bis die Platte wieder antwortet.</translation>
    </message>
    <message>
        <source>Ledger is not writing</source>
        <translation>Hauptbuch schreibt nicht</translation>
    </message>
    <message>
        <source>Records cannot be written</source>
        <translation>Aufzeichnungen können nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed</source>
        <translation>Die heutige Sicherung ist misslungen</translation>
    </message>
    <message>
        <source>Kept: the ledger and the older backups. The next attempt comes with the next start; the log has the reason.</source>
        <translation>Erhalten: das Hauptbuch und die älteren Sicherungen. Der nächste Versuch kommt mit dem nächsten Start; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>elite::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>elite::LogPanel</name>
    <message>
        <source>Pause: new lines wait</source>
        <translation>Anhalten: Neue Zeilen warten</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Open the folder of the log files</source>
        <translation>Ordner der Protokolldateien öffnen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Hinweise und Schlimmeres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Lines that hold this text</source>
        <translation>Zeilen mit diesem Text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go on: show the lines that waited</source>
        <translation>Weiter: wartende Zeilen zeigen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>elite::MainWindow</name>
    <message>
        <source>The saved layout of “%1” was damaged</source>
        <translation>Die gespeicherte Anordnung von „%1“ war beschädigt</translation>
    </message>
    <message>
        <source>The delivered layout is shown instead. Your settings and all records are unchanged.</source>
        <translation>Stattdessen wird die mitgelieferte gezeigt. Einstellungen und Aufzeichnungen sind unverändert.</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>Die Sprache wechselt beim nächsten Start</translation>
    </message>
    <message>
        <source>Close the program and start it again. Nothing is lost.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The shortcuts could not be stored</source>
        <translation>Die Tastenkürzel ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>They work until you close the program.</source>
        <translation>Sie gelten, bis Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>elite::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>elite::NotificationLog</name>
    <message>
        <source>Nothing was announced since the start. Messages that fade away stay readable here.</source>
        <translation>Seit dem Start wurde nichts gemeldet. Meldungen, die verschwinden, bleiben hier lesbar.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Meldungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>elite::NumberField</name>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The separators do not stand at thousands.</source>
        <translation>Die Trennzeichen stehen nicht an Tausenderstellen.</translation>
    </message>
    <message>
        <source>%1 or %2? Type it without the separator or with both.</source>
        <translation>%1 oder %2? Schreiben Sie ohne Trennzeichen oder mit beiden.</translation>
    </message>
    <message>
        <source>A number has at most 18 digits.</source>
        <translation>Eine Zahl hat höchstens 18 Ziffern.</translation>
    </message>
</context>
<context>
    <name>elite::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, shortcut %3</source>
        <translation>%1, %2, Tastenkürzel %3</translation>
    </message>
</context>
<context>
    <name>elite::PanelDock</name>
    <message>
        <source>&amp;Help for this panel</source>
        <translation>&amp;Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>Bereich &amp;schließen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>elite::PanelHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Abreißen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>elite::RecordsSummary</name>
    <message>
        <source>Looking at the ledger…</source>
        <translation>Hauptbuch wird angesehen…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>There is no ledger yet. It is made when the first record is written.</source>
        <translation>Es gibt noch kein Hauptbuch. Es entsteht mit der ersten Aufzeichnung.</translation>
    </message>
    <message>
        <source>The ledger cannot be read: %1</source>
        <translation>Das Hauptbuch ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The ledger is empty, %1.</source>
        <translation>Das Hauptbuch ist leer, %1.</translation>
    </message>
    <message>
        <source>The ledger has %1 records since %2 (%3 days) and takes %4. %5 of them are about security. Records are never cut, so they outlive the seven years they have to be kept.</source>
        <translation>Das Hauptbuch hat %1 Aufzeichnungen seit %2 (%3 Tage) und belegt %4. %5 davon betreffen die Sicherheit. Aufzeichnungen werden nie gekürzt, sie überdauern also die sieben Jahre, die sie aufzubewahren sind.</translation>
    </message>
</context>
<context>
    <name>elite::RemoveKeyDialog</name>
    <message>
        <source>Remove a key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is deleted here. It stays valid at %2 until you revoke it there, too. What was made with it stays in your journal.</source>
        <translation>„%1“ (%2, %3) wird hier gelöscht. Er bleibt bei %2 gültig, bis Sie ihn auch dort widerrufen. Was damit entstand, bleibt in Ihrem Journal.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Removing the key</source>
        <translation>Schlüssel wird entfernt</translation>
    </message>
</context>
<context>
    <name>elite::RenameKeyDialog</name>
    <message>
        <source>Rename a key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>The name is for you only; it is not sent anywhere.</source>
        <translation>Der Name ist nur für Sie; er wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A name is needed first.</source>
        <translation>Erst wird ein Name gebraucht.</translation>
    </message>
</context>
<context>
    <name>elite::ReportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Dieser Rechner wird angesehen</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Dateien im Bericht</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is everything that would be in the report. It holds no keys, no orders and no journal. Take the check mark off what you do not want to give away. &lt;b&gt;Nothing is sent&lt;/b&gt;: you save a file and decide who gets it.</source>
        <translation>Das ist alles, was im Bericht stünde. Er enthält keine Schlüssel, keine Aufträge und kein Journal. Nehmen Sie den Haken weg bei dem, was Sie nicht hergeben wollen. &lt;b&gt;Nichts wird gesendet&lt;/b&gt;: Sie speichern eine Datei und entscheiden, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Every file is left out, so there is nothing to save.</source>
        <translation>Alle Dateien sind weggelassen, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>Saved as %1. Nothing was sent.</source>
        <translation>Gespeichert als %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another place.</source>
        <translation>Es ließ sich nicht speichern: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>elite::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>This could not be kept on the disk, so the old value stays: %1</source>
        <translation>Das ließ sich nicht auf der Platte behalten, der alte Wert bleibt: %1</translation>
    </message>
</context>
<context>
    <name>elite::SettingsDialog</name>
    <message>
        <source>No setting is called that</source>
        <translation>Keine Einstellung heißt so</translation>
    </message>
    <message>
        <source>Try a part of a word, or the name of an environment variable.</source>
        <translation>Versuchen Sie einen Wortteil oder den Namen einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
</context>
<context>
    <name>elite::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
</context>
<context>
    <name>elite::ShortcutsPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;benutzen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>&amp;Neue Tasten</translation>
    </message>
    <message>
        <source>“%1” has %2</source>
        <comment>a command has these keys</comment>
        <translation>„%1“ hat %2</translation>
    </message>
    <message>
        <source>%1. If you use the keys here, that command loses them.</source>
        <translation>%1. Wenn Sie die Tasten hier benutzen, verliert jener Befehl sie.</translation>
    </message>
    <message>
        <source>&amp;Take these keys over</source>
        <translation>Diese Tasten &amp;übernehmen</translation>
    </message>
</context>
<context>
    <name>elite::ShowRecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Write this down on paper, now. If the keychain is lost, only this code brings your journal back. Who has it can read your journal, so do not keep a picture of it.</source>
        <translation>Schreiben Sie dies jetzt auf Papier. Geht der Schlüsselbund verloren, bringt nur dieser Code Ihr Journal zurück. Wer ihn hat, kann Ihr Journal lesen, also behalten Sie kein Bild davon.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>For key %1</source>
        <translation>Für Schlüssel %1</translation>
    </message>
    <message>
        <source>Type two groups from your paper, so that a mistake shows now and not when you need it.</source>
        <translation>Geben Sie zwei Gruppen von Ihrem Papier ein, damit sich ein Fehler jetzt zeigt und nicht, wenn Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Group %1 is not what was shown. Compare it with your paper; to see the code again, close this window and open it once more.</source>
        <translation>Gruppe %1 ist nicht, was gezeigt wurde. Vergleichen Sie sie mit Ihrem Papier; um den Code noch einmal zu sehen, schließen Sie dieses Fenster und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The paper is right, but that could not be recorded: you will be reminded again.</source>
        <translation>Das Papier stimmt, aber das ließ sich nicht vermerken: Sie werden wieder erinnert.</translation>
    </message>
</context>
<context>
    <name>elite::StatePanel</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>elite::StatusStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the status bar: its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Switch between UTC and the time of this computer</source>
        <translation>Zwischen UTC und der Zeit dieses Rechners wechseln</translation>
    </message>
    <message>
        <source>World: paper trading, no real money</source>
        <translation>Welt: Papierhandel, kein echtes Geld</translation>
    </message>
    <message>
        <source>Paper trading, no real money. What that means</source>
        <translation>Papierhandel, kein echtes Geld. Was das heißt</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Open the notification log</source>
        <translation>Liste der Meldungen öffnen</translation>
    </message>
</context>
<context>
    <name>elite::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>elite::ToolStrip</name>
    <message>
        <source>Symbol or command</source>
        <translation>Symbol oder Befehl</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Tool strip</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Your own workspaces</source>
        <translation>Ihre eigenen Arbeitsbereiche</translation>
    </message>
    <message>
        <source>hold F12</source>
        <translation>F12 halten</translation>
    </message>
    <message>
        <source>Loss room</source>
        <translation>Verlustspielraum</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Your own workspaces, now %1</source>
        <translation>Ihre eigenen Arbeitsbereiche, jetzt %1</translation>
    </message>
</context>
<context>
    <name>elite::TypeRecoveryDialog</name>
    <message>
        <source>Group %1 is mistyped: its signs do not fit together. Compare it with your paper.</source>
        <translation>Gruppe %1 ist falsch getippt: Ihre Zeichen passen nicht zusammen. Vergleichen Sie sie mit Ihrem Papier.</translation>
    </message>
    <message>
        <source>The code has %1 groups of 5 signs; some are missing or too many.</source>
        <translation>Der Code hat %1 Gruppen zu 5 Zeichen; einige fehlen oder sind zu viel.</translation>
    </message>
    <message>
        <source>The groups are right one by one but do not belong together. Compare their order.</source>
        <translation>Die Gruppen stimmen einzeln, gehören aber nicht zusammen. Vergleichen Sie ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Restore from the recovery code</source>
        <translation>Aus dem Wiederherstellungscode wiederherstellen</translation>
    </message>
    <message>
        <source>Check the recovery code</source>
        <translation>Wiederherstellungscode prüfen</translation>
    </message>
    <message>
        <source>Type the code from your paper. Small letters and missing dashes do not matter.</source>
        <translation>Geben Sie den Code von Ihrem Papier ein. Kleinbuchstaben und fehlende Striche schaden nicht.</translation>
    </message>
    <message>
        <source>Type the code from your paper. It is compared with the key in use; nothing is changed.</source>
        <translation>Geben Sie den Code von Ihrem Papier ein. Er wird mit dem benutzten Schlüssel verglichen; nichts wird verändert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Group %1 is mistyped.</source>
        <translation>Gruppe %1 ist falsch getippt.</translation>
    </message>
    <message>
        <source>%1 of %2 signs</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>The whole code is needed first.</source>
        <translation>Erst wird der ganze Code gebraucht.</translation>
    </message>
    <message>
        <source>This code is whole, but it belongs to another key than the one in use.</source>
        <translation>Dieser Code ist vollständig, gehört aber zu einem anderen Schlüssel als dem benutzten.</translation>
    </message>
    <message>
        <source>Storing the key and reading it back</source>
        <translation>Schlüssel wird gespeichert und zurückgelesen</translation>
    </message>
</context>
<context>
    <name>elite::VaultDialog</name>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault. Trying it takes about a second, for you and for a thief.</source>
        <translation>Geben Sie die Passphrase Ihres Tresors ein. Ein Versuch dauert etwa eine Sekunde, für Sie und für einen Dieb.</translation>
    </message>
    <message>
        <source>Keys go into a file that only this passphrase opens. Nobody can reset it: a forgotten passphrase means adding your keys again and using your recovery code.</source>
        <translation>Schlüssel kommen in eine Datei, die nur diese Passphrase öffnet. Niemand kann sie zurücksetzen: Eine vergessene Passphrase heißt, die Schlüssel neu hinzuzufügen und den Wiederherstellungscode zu benutzen.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>%1 characters or more; several words are easiest to remember</source>
        <translation>%1 Zeichen oder mehr; mehrere Wörter merkt man sich am leichtesten</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The passphrase is needed first.</source>
        <translation>Erst wird die Passphrase gebraucht.</translation>
    </message>
    <message>
        <source>Making the key, about a second</source>
        <translation>Schlüssel wird erzeugt, etwa eine Sekunde</translation>
    </message>
    <message>
        <source>Trying the passphrase, about a second</source>
        <translation>Passphrase wird versucht, etwa eine Sekunde</translation>
    </message>
</context>
<context>
    <name>elite::WindowDialogs</name>
    <message>
        <source>This name is taken or too long. Your layout is unchanged; choose another name.</source>
        <translation>Dieser Name ist vergeben oder zu lang. Ihre Anordnung ist unverändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>Arbeitsbereich speichern als</translation>
    </message>
    <message>
        <source>&amp;Name of the new workspace</source>
        <translation>&amp;Name des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>“%1” keeps its name</source>
        <translation>„%1“ behält seinen Namen</translation>
    </message>
    <message>
        <source>It belongs to the program. Save it under a name of your own; that one can be renamed.</source>
        <translation>Er gehört zum Programm. Speichern Sie ihn unter eigenem Namen; der lässt sich umbenennen.</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>Arbeitsbereich speichern als…</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>New &amp;name of “%1”</source>
        <translation>Neuer &amp;Name von „%1“</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>„%1“ bleibt</translation>
    </message>
    <message>
        <source>It belongs to the program and cannot be deleted. Reset it when it went wrong.</source>
        <translation>Er gehört zum Programm und lässt sich nicht löschen. Setzen Sie ihn zurück, wenn er missraten ist.</translation>
    </message>
    <message>
        <source>Reset workspace</source>
        <translation>Arbeitsbereich zurücksetzen</translation>
    </message>
    <message>
        <source>Workspace “%1” deleted</source>
        <translation>Arbeitsbereich „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Panels and their data are unchanged.</source>
        <translation>Bereiche und ihre Daten sind unverändert.</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Bild des Fensters speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>Das Bild ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Nothing was written to %1. Choose a folder that you may write to.</source>
        <translation>Nach %1 wurde nichts geschrieben. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Neu wählen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>elite::WindowMenus</name>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Handeln</translation>
    </message>
    <message>
        <source>C&amp;oach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
</context>
</TS>
