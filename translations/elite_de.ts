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
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;d</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>when the price rises to it</source>
        <translation>wenn der Preis darauf steigt</translation>
    </message>
    <message>
        <source>when the price falls to it</source>
        <translation>wenn der Preis darauf fällt</translation>
    </message>
    <message>
        <source>when the price crosses it</source>
        <translation>wenn der Preis sie kreuzt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>1 a symbol, 2 a line on the chart, 3 when the price crosses it, 4 once</extracomment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s), last for %1</source>
        <translation>
            <numerusform>%n-mal gemeldet, zuletzt für %1</numerusform>
            <numerusform>%n-mal gemeldet, zuletzt für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Off</source>
        <translation>%1
Aus</translation>
    </message>
    <message>
        <source>The hidden symbol</source>
        <translation>Das verborgene Symbol</translation>
    </message>
    <message>
        <source>%1 rose to %2</source>
        <translation>%1 stieg auf %2</translation>
    </message>
    <message>
        <source>%1 fell to %2</source>
        <translation>%1 fiel auf %2</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 bei %2.</translation>
    </message>
    <message>
        <source>This alert is off now.</source>
        <translation>Dieser Alarm ist jetzt aus.</translation>
    </message>
    <message>
        <source>This alert stays on.</source>
        <translation>Dieser Alarm bleibt an.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when they stop coming</source>
        <translation>wenn sie ausbleiben</translation>
    </message>
    <message>
        <source>when it rises to</source>
        <translation>beim Anstieg auf</translation>
    </message>
    <message>
        <source>when it falls to</source>
        <translation>beim Fall auf</translation>
    </message>
    <message>
        <source>when it crosses</source>
        <translation>beim Kreuzen von</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No prices arrive</source>
        <translation>Es kommen keine Preise an</translation>
    </message>
    <message>
        <source>Orders wait until they come back.</source>
        <translation>Aufträge warten, bis sie wiederkommen.</translation>
    </message>
    <message>
        <source>The daily loss limit is near</source>
        <translation>Die Tagesverlustgrenze ist nahe</translation>
    </message>
    <message>
        <source>%1 of its room is left.</source>
        <translation>Von ihrem Spielraum sind noch %1 übrig.</translation>
    </message>
    <message>
        <source>You wanted to know at %1.</source>
        <translation>Sie wollten es bei %1 wissen.</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Seed of all chance</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Gebühr, Maker</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Gebühr, Taker</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Simulated rejections</source>
        <translation>Simulierte Ablehnungen</translation>
    </message>
    <message>
        <source>When an order meets the market</source>
        <translation>Wann ein Auftrag auf den Markt trifft</translation>
    </message>
    <message>
        <source>Delay of a bot&apos;s order</source>
        <translation>Verzögerung eines Bot-Auftrags</translation>
    </message>
    <message>
        <source>Way of the price inside a bar</source>
        <translation>Preisweg in einer Kerze</translation>
    </message>
    <message>
        <source>Stop and target in one bar</source>
        <translation>Stopp und Ziel in einer Kerze</translation>
    </message>
    <message>
        <source>A limit order inside a bar fills</source>
        <translation>Limit-Auftrag in der Kerze wird ausgeführt</translation>
    </message>
    <message>
        <source>Fills when the price only touches</source>
        <translation>Ausführung bei bloßer Berührung</translation>
    </message>
    <message>
        <source>Most of a bar&apos;s volume</source>
        <translation>Höchstanteil am Kerzenvolumen</translation>
    </message>
    <message>
        <source>Open positions are worth</source>
        <translation>Offene Positionen zählen</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Tagesverlustgrenze</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Cancelled. The last result is still here.</source>
        <translation>Abgebrochen. Das letzte Ergebnis ist noch da.</translation>
    </message>
    <message>
        <source>The tape is damaged, so nothing was tested on it. Choose another one. (%1)</source>
        <translation>Die Aufzeichnung ist beschädigt, daher wurde nichts daran geprüft. Wählen Sie eine andere. (%1)</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1</source>
        <translation>Die Aufzeichnung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>Der Lauf war nicht möglich: %1</translation>
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
    <message>
        <source>DEMO DATA</source>
        <translation>DEMODATEN</translation>
    </message>
</context>
<context>
    <name>BotActs</name>
    <message>
        <source>Asked to buy %1</source>
        <translation>Kaufauftrag über %1</translation>
    </message>
    <message>
        <source>Asked to sell %1</source>
        <translation>Verkaufsauftrag über %1</translation>
    </message>
    <message>
        <source>to close its position</source>
        <translation>um seine Position zu schließen</translation>
    </message>
    <message>
        <source>at the market</source>
        <translation>zum Markt</translation>
    </message>
    <message>
        <source>at %1 or better</source>
        <translation>bei %1 oder besser</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Bought %1 at %2</source>
        <translation>%1 gekauft bei %2</translation>
    </message>
    <message>
        <source>Sold %1 at %2</source>
        <translation>%1 verkauft bei %2</translation>
    </message>
    <message>
        <source>Earned %1 before fees, fee %2</source>
        <translation>%1 verdient vor Gebühren, Gebühr %2</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>Stopp erreicht</translation>
    </message>
    <message>
        <source>Liquidated at %1</source>
        <translation>Liquidiert bei %1</translation>
    </message>
    <message>
        <source>Daily loss limit reached</source>
        <translation>Tagesverlustgrenze erreicht</translation>
    </message>
    <message>
        <source>Equity %1. It takes no new risk any more: stop it, or start another one tomorrow</source>
        <translation>Eigenkapital %1. Er geht kein neues Risiko mehr ein: halten Sie ihn an, oder starten Sie morgen einen anderen</translation>
    </message>
    <message>
        <source>Stopped: orders cancelled, position closed</source>
        <translation>Angehalten: Aufträge storniert, Position geschlossen</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>Moving-average cross</source>
        <translation>Kreuzung der Durchschnitte</translation>
    </message>
    <message>
        <source>Is long while the fast average is above the slow one.</source>
        <translation>Ist long, solange der schnelle Durchschnitt über dem langsamen liegt.</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Ausbruch</translation>
    </message>
    <message>
        <source>Buys above the highest high, leaves below the lowest low.</source>
        <translation>Kauft über dem höchsten Hoch, steigt unter dem tiefsten Tief aus.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Rückkehr zum Mittel</translation>
    </message>
    <message>
        <source>Buys far below the average, leaves when the price is back at it or at its stop.</source>
        <translation>Kauft weit unter dem Durchschnitt, steigt aus, wenn der Preis wieder dort oder am Stopp ist.</translation>
    </message>
    <message>
        <source>RSI swing</source>
        <translation>RSI-Schwung</translation>
    </message>
    <message>
        <source>Buys when the RSI comes up from below the low mark, leaves above the high mark.</source>
        <translation>Kauft, wenn der RSI von unter der unteren Marke aufsteigt, steigt über der oberen Marke aus.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Rests buy orders in steps below the price and sells each one step higher.</source>
        <translation>Legt Kaufaufträge in Schritten unter den Preis und verkauft jeden einen Schritt höher.</translation>
    </message>
    <message>
        <source>Dip buyer</source>
        <translation>Rücksetzer-Käufer</translation>
    </message>
    <message>
        <source>Buys in parts as the price falls and sells all at the target above their average.</source>
        <translation>Kauft bei fallendem Preis in Teilen und verkauft alles am Ziel über deren Durchschnitt.</translation>
    </message>
    <message>
        <source>Fast average</source>
        <translation>Schneller Durchschnitt</translation>
    </message>
    <message>
        <source>Slow average</source>
        <translation>Langsamer Durchschnitt</translation>
    </message>
    <message>
        <source>Share of free cash</source>
        <translation>Anteil am freien Guthaben</translation>
    </message>
    <message>
        <source>Highs looked at</source>
        <translation>Betrachtete Hochs</translation>
    </message>
    <message>
        <source>Lows looked at</source>
        <translation>Betrachtete Tiefs</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width, of a deviation</source>
        <translation>Breite, in Abweichungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Untere Marke</translation>
    </message>
    <message>
        <source>High mark</source>
        <translation>Obere Marke</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>Rücksetzer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Most buys</source>
        <translation>Käufe höchstens</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>&amp;Indikatoren…</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum…</translation>
    </message>
    <message>
        <source>Newest &amp;bar</source>
        <translation>Ne&amp;ueste Kerze</translation>
    </message>
    <message>
        <source>&amp;Fit the prices</source>
        <translation>Preise ei&amp;npassen</translation>
    </message>
    <message>
        <source>Length of a bar…</source>
        <translation>Länge einer Kerze…</translation>
    </message>
    <message>
        <source>&amp;Objects on the chart…</source>
        <translation>&amp;Objekte im Diagramm…</translation>
    </message>
    <message>
        <source>&amp;Ask the coach about this chart</source>
        <translation>&amp;Coach zu diesem Diagramm fragen</translation>
    </message>
    <message>
        <source>Save a picture of the &amp;chart…</source>
        <translation>&amp;Bild des Diagramms speichern…</translation>
    </message>
    <message>
        <source>C&amp;opy a picture of the chart</source>
        <translation>Bild des Diagramms &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print the chart…</source>
        <translation>Diagramm &amp;drucken…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>Diagramm &amp;exportieren…</translation>
    </message>
    <message>
        <source>I&amp;mport a chart…</source>
        <translation>Diagramm i&amp;mportieren…</translation>
    </message>
    <message>
        <source>Draw: %1</source>
        <translation>Zeichnen: %1</translation>
    </message>
    <message>
        <source>Delete all drawings</source>
        <translation>Alle Zeichnungen löschen</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Stil: %1</translation>
    </message>
    <message>
        <source>Show or hide the volume</source>
        <translation>Volumen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the grid</source>
        <translation>Raster ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide session breaks</source>
        <translation>Sitzungsgrenzen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the countdown</source>
        <translation>Countdown ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide bid and ask</source>
        <translation>Geld und Brief ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide high and low</source>
        <translation>Hoch und Tief ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Timeframe: %1</source>
        <translation>Zeiteinheit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) side by side</source>
        <translation>
            <numerusform>%n Diagramm nebeneinander</numerusform>
            <numerusform>%n Diagramme nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Style and &amp;colours of the chart…</source>
        <translation>Stil und &amp;Farben des Diagramms…</translation>
    </message>
</context>
<context>
    <name>ChartAlerts</name>
    <message>
        <source>Alerts…</source>
        <translation>Alarme…</translation>
    </message>
    <message>
        <source>my position, in R</source>
        <translation>meine Position, in R</translation>
    </message>
    <message>
        <source>my position, in money</source>
        <translation>meine Position, in Geld</translation>
    </message>
    <message>
        <source>Room of the daily loss limit</source>
        <translation>Spielraum der Tagesverlustgrenze</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>ChartOrders</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>d MMM</source>
        <comment>date on the time axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date and time under the crosshair</comment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date under the crosshair</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <comment>days, hours and minutes left of a bar</comment>
        <translation>%1 d %2:%3</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Filled candles</source>
        <translation>Gefüllte Kerzen</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <translation>Hohle Kerzen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Lineare Skala</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Prozentskala</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>die Formel ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>too many brackets inside each other</source>
        <translation>zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>the formula has too many parts or remembers too many bars</source>
        <translation>die Formel hat zu viele Teile oder merkt sich zu viele Kerzen</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>„%1“ bedeutet hier nichts</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>die Formel endet zu früh</translation>
    </message>
    <message>
        <source>“%1” does not fit here</source>
        <translation>„%1“ passt hier nicht</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>nothing is called “%1”</source>
        <translation>nichts heißt „%1“</translation>
    </message>
    <message>
        <source>there is no output “%1”</source>
        <translation>es gibt keine Ausgabe „%1“</translation>
    </message>
    <message>
        <source>the number of values in brackets is wrong: %1</source>
        <translation>die Anzahl der Werte in Klammern ist falsch: %1</translation>
    </message>
    <message>
        <source>a length has to be a plain number</source>
        <translation>eine Länge muss eine einfache Zahl sein</translation>
    </message>
    <message>
        <source>the number is out of its range: %1</source>
        <translation>die Zahl liegt außerhalb ihres Bereichs: %1</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>The ledger is not open, or lasts for this run only. What you draw is kept in a file and moves into the ledger as soon as it opens; the drawings in it are shown again then.</source>
        <translation>Das Hauptbuch ist nicht geöffnet oder gilt nur für diesen Lauf. Was Sie zeichnen, wird in einer Datei aufbewahrt und kommt ins Hauptbuch, sobald es sich öffnet; die Zeichnungen darin werden dann wieder gezeigt.</translation>
    </message>
    <message>
        <source>The ledger cannot be written. Your drawings are all here and kept in a file; they move into the ledger as soon as it takes them.</source>
        <translation>In das Hauptbuch kann nicht geschrieben werden. Ihre Zeichnungen sind alle hier und werden in einer Datei aufbewahrt; sie kommen ins Hauptbuch, sobald es sie annimmt.</translation>
    </message>
</context>
<context>
    <name>CoachChart</name>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>order tag</source>
        <translation>Auftragsmarke</translation>
    </message>
</context>
<context>
    <name>CoachFailures</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Your picture and your question are still here.</source>
        <translation>Ihr Bild und Ihre Frage sind noch da.</translation>
    </message>
    <message>
        <source>The next try makes sense in %1 s.</source>
        <translation>Der nächste Versuch lohnt sich in %1 s.</translation>
    </message>
    <message>
        <source>The coach cannot be reached</source>
        <translation>Der Coach ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection failed or broke. %1 Everything else works offline.</source>
        <translation>Die Verbindung kam nicht zustande oder brach ab. %1 Alles andere geht offline.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>The service was silent for too long. %1</source>
        <translation>Der Dienst schwieg zu lange. %1</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Der Dienst hat ein Problem</translation>
    </message>
    <message>
        <source>The model is overloaded</source>
        <translation>Das Modell ist überlastet</translation>
    </message>
    <message>
        <source>Too many requests for this key</source>
        <translation>Zu viele Anfragen für diesen Schlüssel</translation>
    </message>
    <message>
        <source>The key has no credit</source>
        <translation>Der Schlüssel hat kein Guthaben</translation>
    </message>
    <message>
        <source>Waiting does not help: add credit at your provider or use another key. %1</source>
        <translation>Warten hilft nicht: Laden Sie bei Ihrem Anbieter Guthaben auf oder nehmen Sie einen anderen Schlüssel. %1</translation>
    </message>
    <message>
        <source>The key was rejected</source>
        <translation>Der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>It may be revoked, or not allowed from this address. %1</source>
        <translation>Er ist vielleicht widerrufen oder von dieser Adresse aus nicht erlaubt. %1</translation>
    </message>
    <message>
        <source>The key lacks a permission</source>
        <translation>Dem Schlüssel fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>Allow it to write responses, or use another key. %1</source>
        <translation>Erlauben Sie ihm, Antworten zu schreiben, oder nehmen Sie einen anderen Schlüssel. %1</translation>
    </message>
    <message>
        <source>Not available in your country</source>
        <translation>In Ihrem Land nicht verfügbar</translation>
    </message>
    <message>
        <source>The service refuses requests from where you are. The rule coach works without it.</source>
        <translation>Der Dienst verweigert Anfragen von Ihrem Ort aus. Der Regel-Coach geht ohne ihn.</translation>
    </message>
    <message>
        <source>No model is left to ask</source>
        <translation>Kein Modell mehr zu fragen</translation>
    </message>
    <message>
        <source>Your key offers none of the models in your list, or they have been switched off. %1</source>
        <translation>Ihr Schlüssel bietet keines der Modelle Ihrer Liste, oder sie sind abgeschaltet. %1</translation>
    </message>
    <message>
        <source>The request was rejected</source>
        <translation>Die Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>The picture or the text is too large</source>
        <translation>Bild oder Text ist zu groß</translation>
    </message>
    <message>
        <source>Cut the picture to the chart and ask again. %1</source>
        <translation>Schneiden Sie das Bild auf das Diagramm zu und fragen Sie erneut. %1</translation>
    </message>
    <message>
        <source>The answer was cut</source>
        <translation>Die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>It ended before it was whole, so nothing of it is used. A higher limit of tokens or less effort may help. %1</source>
        <translation>Sie endete, bevor sie vollständig war, daher wird nichts davon benutzt. Eine höhere Token-Grenze oder weniger Aufwand kann helfen. %1</translation>
    </message>
    <message>
        <source>The service filtered the answer</source>
        <translation>Der Dienst hat die Antwort gefiltert</translation>
    </message>
    <message>
        <source>There is no verdict. Another picture may pass. %1</source>
        <translation>Es gibt kein Urteil. Ein anderes Bild geht vielleicht durch. %1</translation>
    </message>
    <message>
        <source>The model refused</source>
        <translation>Das Modell hat verweigert</translation>
    </message>
    <message>
        <source>It gave no reason. There is no verdict.</source>
        <translation>Es nannte keinen Grund. Es gibt kein Urteil.</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>Die Antwort ist nicht benutzbar</translation>
    </message>
    <message>
        <source>It contradicts itself or the chart, also after one repair, so its numbers are not shown. %1</source>
        <translation>Sie widerspricht sich oder dem Diagramm, auch nach einer Korrektur, daher werden ihre Zahlen nicht gezeigt. %1</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <source>A page came back instead of an answer: a hotel network that wants a login, or a wrong server in the settings. %1</source>
        <translation>Statt einer Antwort kam eine Seite: ein Hotelnetz, das eine Anmeldung will, oder ein falscher Server in den Einstellungen. %1</translation>
    </message>
    <message>
        <source>The server wants to send us elsewhere</source>
        <translation>Der Server will uns anderswohin schicken</translation>
    </message>
    <message>
        <source>That is never followed, because your key would go along. Check the server in the settings.</source>
        <translation>Dem wird nie gefolgt, denn Ihr Schlüssel ginge mit. Prüfen Sie den Server in den Einstellungen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was kept. What was under way may still be billed. %1</source>
        <translation>Nichts wurde behalten. Was schon lief, kann noch berechnet werden. %1</translation>
    </message>
    <message>
        <source>It took too long altogether</source>
        <translation>Es dauerte insgesamt zu lange</translation>
    </message>
    <message>
        <source>After five minutes every request ends. %1</source>
        <translation>Nach fünf Minuten endet jede Anfrage. %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>The AI coach uses a key of your own. The rule coach needs none.</source>
        <translation>Der KI-Coach benutzt Ihren eigenen Schlüssel. Der Regel-Coach braucht keinen.</translation>
    </message>
    <message>
        <source>Paused after several failures</source>
        <translation>Nach mehreren Fehlern pausiert</translation>
    </message>
    <message>
        <source>So that nobody pays for more of them. %1 %2</source>
        <translation>Damit niemand für weitere bezahlt. %1 %2</translation>
    </message>
    <message>
        <source>Your own limit for today is reached</source>
        <translation>Ihre eigene Grenze für heute ist erreicht</translation>
    </message>
    <message>
        <source>It starts again at midnight UTC; you can raise it. %1</source>
        <translation>Sie beginnt um Mitternacht UTC neu; Sie können sie erhöhen. %1</translation>
    </message>
    <message>
        <source>Your monthly cap is reached</source>
        <translation>Ihre Monatsgrenze ist erreicht</translation>
    </message>
    <message>
        <source>Nothing was sent. You can raise the cap. %1</source>
        <translation>Nichts wurde gesendet. Sie können die Grenze erhöhen. %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1: available until %2</source>
        <translation>%1: verfügbar bis %2</translation>
    </message>
    <message>
        <source>%1: available</source>
        <translation>%1: verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>%1: available, ends in %n day(s) on %2</source>
        <translation>
            <numerusform>%1: verfügbar, endet in %n Tag am %2</numerusform>
            <numerusform>%1: verfügbar, endet in %n Tagen am %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: switched off on %2, skipped</source>
        <translation>%1: abgeschaltet am %2, übergangen</translation>
    </message>
    <message>
        <source>%1: not offered to your key, skipped</source>
        <translation>%1: Ihrem Schlüssel nicht angeboten, übergangen</translation>
    </message>
    <message>
        <source>%1: refused today, tried again tomorrow</source>
        <translation>%1: heute verweigert, morgen wieder versucht</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>checking with a free list of models</source>
        <translation>Prüfung mit einer kostenlosen Modellliste</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>accepted; it may not list models, so only their dates are known</source>
        <translation>angenommen; darf keine Modelle auflisten, daher sind nur deren Daten bekannt</translation>
    </message>
    <message>
        <source>could not be checked: no connection, or a problem of the service</source>
        <translation>ließ sich nicht prüfen: keine Verbindung oder ein Problem des Dienstes</translation>
    </message>
    <message>
        <source>rejected: replace it</source>
        <translation>abgelehnt: ersetzen Sie ihn</translation>
    </message>
    <message>
        <source>accepted, but has no credit</source>
        <translation>angenommen, aber ohne Guthaben</translation>
    </message>
    <message>
        <source>accepted, but may not write responses: allow that or use another key</source>
        <translation>angenommen, darf aber keine Antworten schreiben: erlauben Sie das oder nehmen Sie einen anderen</translation>
    </message>
    <message>
        <source>Mock coach</source>
        <translation>Schein-Coach</translation>
    </message>
    <message>
        <source>Coach ready · %1</source>
        <translation>Coach bereit · %1</translation>
    </message>
    <message>
        <source>Coach: checking the key</source>
        <translation>Coach: Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Coach limited · %1</source>
        <translation>Coach eingeschränkt · %1</translation>
    </message>
    <message>
        <source>Rule coach only</source>
        <translation>Nur Regel-Coach</translation>
    </message>
    <message>
        <source>Coach not available</source>
        <translation>Coach nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 in diesem Monat</translation>
    </message>
    <message>
        <source>The key is being checked.</source>
        <translation>Der Schlüssel wird geprüft.</translation>
    </message>
    <message>
        <source>There is no key for the AI coach. The rule coach works without one.</source>
        <translation>Es gibt keinen Schlüssel für den KI-Coach. Der Regel-Coach geht ohne.</translation>
    </message>
    <message>
        <source>No key can be used: rejected, without credit, or without permission.</source>
        <translation>Kein Schlüssel ist benutzbar: abgelehnt, ohne Guthaben oder ohne Berechtigung.</translation>
    </message>
    <message>
        <source>The key could not be checked: offline, or a closed keychain.</source>
        <translation>Der Schlüssel ließ sich nicht prüfen: offline, oder der Schlüsselbund ist zu.</translation>
    </message>
    <message>
        <source>None of your models is available.</source>
        <translation>Keines Ihrer Modelle ist verfügbar.</translation>
    </message>
    <message>
        <source>Paused after several failures; a free question decides when it goes on.</source>
        <translation>Nach mehreren Fehlern pausiert; eine kostenlose Frage entscheidet, wann es weitergeht.</translation>
    </message>
    <message>
        <source>Your first model is not available, %1 answers. %2</source>
        <translation>Ihr erstes Modell ist nicht verfügbar, %1 antwortet. %2</translation>
    </message>
    <message>
        <source>Less than a tenth of the requests of your key are left.</source>
        <translation>Weniger als ein Zehntel der Anfragen Ihres Schlüssels ist übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s). %2</source>
        <translation>
            <numerusform>%1 endet in %n Tag. %2</numerusform>
            <numerusform>%1 endet in %n Tagen. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The last request failed. %1</source>
        <translation>Die letzte Anfrage ist misslungen. %1</translation>
    </message>
    <message>
        <source>The other server in the settings is not a proper address.</source>
        <translation>Der andere Server in den Einstellungen ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>A rule on this computer answers, marked MOCK. Switch it off in the settings.</source>
        <translation>Es antwortet eine Regel auf diesem Rechner, mit MOCK markiert. Schalten Sie sie in den Einstellungen aus.</translation>
    </message>
</context>
<context>
    <name>CoachPicture</name>
    <message>
        <source>The picture is too large. Up to 30 MB and 12,000 pixels a side are taken.</source>
        <translation>Das Bild ist zu groß. Bis 30 MB und 12.000 Pixel je Seite werden angenommen.</translation>
    </message>
    <message>
        <source>There is no picture. A PNG, JPEG or WebP picture is needed.</source>
        <translation>Es gibt kein Bild. Ein PNG-, JPEG- oder WebP-Bild wird gebraucht.</translation>
    </message>
    <message>
        <source>That is no PNG, JPEG or WebP picture.</source>
        <translation>Das ist kein PNG-, JPEG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off, so it is not used.</source>
        <translation>Das Bild ist beschädigt oder abgeschnitten, daher wird es nicht benutzt.</translation>
    </message>
    <message>
        <source>This installation cannot read WebP pictures. Save it as PNG and try again.</source>
        <translation>Diese Installation kann keine WebP-Bilder lesen. Speichern Sie es als PNG und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CoachRules</name>
    <message>
        <source>Revenge trades</source>
        <translation>Rachegeschäfte</translation>
    </message>
    <message>
        <source>Too many trades</source>
        <translation>Zu viele Geschäfte</translation>
    </message>
    <message>
        <source>Chasing the price</source>
        <translation>Dem Preis nachgelaufen</translation>
    </message>
    <message>
        <source>Stop moved away</source>
        <translation>Stopp weggeschoben</translation>
    </message>
    <message>
        <source>No stop within a minute</source>
        <translation>Kein Stopp binnen einer Minute</translation>
    </message>
    <message>
        <source>Size outside the plan</source>
        <translation>Größe außerhalb des Plans</translation>
    </message>
    <message>
        <source>Adding to a loser</source>
        <translation>Verlierer aufgestockt</translation>
    </message>
    <message>
        <source>Size creeps up after wins</source>
        <translation>Größe wächst nach Gewinnen</translation>
    </message>
    <message>
        <source>Outside your own hours</source>
        <translation>Außerhalb Ihrer Zeiten</translation>
    </message>
    <message>
        <source>Losers held too long</source>
        <translation>Verlierer zu lange gehalten</translation>
    </message>
    <message>
        <source>Back in within 15 minutes of losing 1 R or more, and larger, without a plan or without a stop.</source>
        <translation>Wieder drin binnen 15 Minuten nach einem Verlust von 1 R oder mehr, und größer, ohne Plan oder ohne Stopp.</translation>
    </message>
    <message>
        <source>More entries than on nine of ten of your own days, and the extra ones lost money together.</source>
        <translation>Mehr Einstiege als an neun von zehn Ihrer eigenen Tage, und die zusätzlichen verloren zusammen Geld.</translation>
    </message>
    <message>
        <source>Entered more than 1.5 ATR past the planned price, or after a bar of 2 ATR without a plan.</source>
        <translation>Einstieg mehr als 1,5 ATR hinter dem geplanten Preis, oder nach einer Kerze von 2 ATR ohne Plan.</translation>
    </message>
    <message>
        <source>The stop was moved further from the price than it was.</source>
        <translation>Der Stopp wurde weiter vom Preis weggeschoben, als er war.</translation>
    </message>
    <message>
        <source>No protective stop stood within 60 seconds of the entry.</source>
        <translation>Binnen 60 Sekunden nach dem Einstieg stand kein Schutzstopp.</translation>
    </message>
    <message>
        <source>More than 10 % away from the size you had planned.</source>
        <translation>Mehr als 10 % neben der geplanten Größe.</translation>
    </message>
    <message>
        <source>Bought more while the trade was losing.</source>
        <translation>Nachgekauft, während das Geschäft im Verlust war.</translation>
    </message>
    <message>
        <source>After four winners in a row the size was 40 % above your usual one.</source>
        <translation>Nach vier Gewinnern in Folge lag die Größe 40 % über Ihrer üblichen.</translation>
    </message>
    <message>
        <source>At an hour in which you hardly ever trade.</source>
        <translation>Zu einer Stunde, in der Sie fast nie handeln.</translation>
    </message>
    <message>
        <source>A loser was held more than twice as long as your usual winner.</source>
        <translation>Ein Verlierer wurde mehr als doppelt so lange gehalten wie Ihr üblicher Gewinner.</translation>
    </message>
    <message numerus="yes">
        <source>If a trade loses 1 R or more, then I wait %n minute(s) before the next entry.</source>
        <translation>
            <numerusform>Wenn ein Geschäft 1 R oder mehr verliert, dann warte ich %n Minute bis zum nächsten Einstieg.</numerusform>
            <numerusform>Wenn ein Geschäft 1 R oder mehr verliert, dann warte ich %n Minuten bis zum nächsten Einstieg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If I have made %n trade(s) today, then I am done for the day.</source>
        <translation>
            <numerusform>Wenn ich heute %n Geschäft gemacht habe, dann ist Schluss für den Tag.</numerusform>
            <numerusform>Wenn ich heute %n Geschäfte gemacht habe, dann ist Schluss für den Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>If I size an order, then not above my usual size.</source>
        <translation>Wenn ich einen Auftrag bemesse, dann nicht über meiner üblichen Größe.</translation>
    </message>
    <message>
        <source>If I have not written a plan, then I do not enter.</source>
        <translation>Wenn ich keinen Plan geschrieben habe, dann steige ich nicht ein.</translation>
    </message>
    <message>
        <source>If I touch a stop, then only towards the price.</source>
        <translation>Wenn ich einen Stopp anfasse, dann nur zum Preis hin.</translation>
    </message>
    <message>
        <source>If I enter, then the stop goes out with the order.</source>
        <translation>Wenn ich einsteige, dann geht der Stopp mit dem Auftrag hinaus.</translation>
    </message>
</context>
<context>
    <name>CoachWords</name>
    <message>
        <source>swing high</source>
        <translation>Schwunghoch</translation>
    </message>
    <message>
        <source>swing low</source>
        <translation>Schwungtief</translation>
    </message>
    <message>
        <source>highest price</source>
        <translation>höchster Preis</translation>
    </message>
    <message>
        <source>lowest price</source>
        <translation>tiefster Preis</translation>
    </message>
    <message>
        <source>yesterday&apos;s high</source>
        <translation>gestriges Hoch</translation>
    </message>
    <message>
        <source>yesterday&apos;s low</source>
        <translation>gestriges Tief</translation>
    </message>
    <message>
        <source>EMA 20</source>
        <translation>EMA 20</translation>
    </message>
    <message>
        <source>EMA 50</source>
        <translation>EMA 50</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>last close</source>
        <translation>letzter Schluss</translation>
    </message>
    <message>
        <source>your entry</source>
        <translation>Ihr Einstieg</translation>
    </message>
    <message>
        <source>your stop</source>
        <translation>Ihr Stopp</translation>
    </message>
    <message>
        <source>your target</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>Ihre Linie</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Take, with changes</source>
        <translation>Annehmen, mit Änderungen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>No trade</source>
        <translation>Kein Geschäft</translation>
    </message>
    <message>
        <source>says that it cannot read the chart, and names prices</source>
        <translation>sagt, das Diagramm sei nicht lesbar, und nennt Preise</translation>
    </message>
    <message>
        <source>names no direction</source>
        <translation>nennt keine Richtung</translation>
    </message>
    <message>
        <source>names no entry</source>
        <translation>nennt keinen Einstieg</translation>
    </message>
    <message>
        <source>names no stop</source>
        <translation>nennt keinen Stopp</translation>
    </message>
    <message>
        <source>names no target</source>
        <translation>nennt kein Ziel</translation>
    </message>
    <message>
        <source>puts the stop on the wrong side of the entry</source>
        <translation>setzt den Stopp auf die falsche Seite des Einstiegs</translation>
    </message>
    <message>
        <source>puts a target on the wrong side of the entry</source>
        <translation>setzt ein Ziel auf die falsche Seite des Einstiegs</translation>
    </message>
    <message>
        <source>names targets out of order</source>
        <translation>nennt Ziele in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>closes more than 100 % of the position</source>
        <translation>schließt mehr als 100 % der Position</translation>
    </message>
    <message>
        <source>has an entry zone upside down</source>
        <translation>hat eine verkehrte Einstiegszone</translation>
    </message>
    <message>
        <source>has its entry outside of its own zone</source>
        <translation>hat den Einstieg außerhalb der eigenen Zone</translation>
    </message>
    <message>
        <source>is about another instrument</source>
        <translation>betrifft ein anderes Instrument</translation>
    </message>
    <message>
        <source>is about another bar length</source>
        <translation>betrifft eine andere Kerzenlänge</translation>
    </message>
    <message>
        <source>names a price more than 20 % away</source>
        <translation>nennt einen Preis, der mehr als 20 % entfernt ist</translation>
    </message>
    <message>
        <source>names a price that this market does not have</source>
        <translation>nennt einen Preis, den dieser Markt nicht hat</translation>
    </message>
    <message>
        <source>makes a forecast about levels it does not name</source>
        <translation>sagt etwas über Marken voraus, die sie nicht nennt</translation>
    </message>
    <message>
        <source>unverified picture</source>
        <translation>ungeprüftes Bild</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>in der Spanne</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>multiple of the risk</source>
        <translation>Vielfaches des Risikos</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Entry zone</source>
        <translation>Einstiegszone</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Risk placement</source>
        <translation>Lage des Risikos</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>Chance zu Risiko</translation>
    </message>
    <message>
        <source>Plan quality</source>
        <translation>Qualität des Plans</translation>
    </message>
    <message numerus="yes">
        <source>Target 1 before the stop within %n bar(s)</source>
        <translation>
            <numerusform>Ziel 1 vor dem Stopp binnen %n Kerze</numerusform>
            <numerusform>Ziel 1 vor dem Stopp binnen %n Kerzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop before target 1 within %n bar(s)</source>
        <translation>
            <numerusform>Der Stopp vor Ziel 1 binnen %n Kerze</numerusform>
            <numerusform>Der Stopp vor Ziel 1 binnen %n Kerzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Higher close in %n bar(s)</source>
        <translation>
            <numerusform>Höherer Schluss in %n Kerze</numerusform>
            <numerusform>Höherer Schluss in %n Kerzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lower close in %n bar(s)</source>
        <translation>
            <numerusform>Tieferer Schluss in %n Kerze</numerusform>
            <numerusform>Tieferer Schluss in %n Kerzen</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>named no trade</source>
        <translation>nannte kein Geschäft</translation>
    </message>
    <message>
        <source>entry not reached</source>
        <translation>Einstieg nicht erreicht</translation>
    </message>
    <message>
        <source>target first, %1</source>
        <translation>Ziel zuerst, %1</translation>
    </message>
    <message>
        <source>stop and target in one bar, counted as stop, %1</source>
        <translation>Stopp und Ziel in einer Kerze, als Stopp gezählt, %1</translation>
    </message>
    <message>
        <source>stop first, %1</source>
        <translation>Stopp zuerst, %1</translation>
    </message>
    <message>
        <source>neither in time, %1</source>
        <translation>keins von beiden rechtzeitig, %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Waiting %1 s for your own limit per minute</source>
        <translation>%1 s Warten wegen Ihrer eigenen Grenze pro Minute</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Wird gesendet, %1 %</translation>
    </message>
    <message>
        <source>Sent, %1 has not answered yet</source>
        <translation>Gesendet, %1 hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 is thinking</source>
        <translation>%1 denkt nach</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 schreibt</translation>
    </message>
    <message>
        <source>No luck, again in %1 s</source>
        <translation>Erfolglos, erneut in %1 s</translation>
    </message>
    <message>
        <source>Another key takes over</source>
        <translation>Ein anderer Schlüssel übernimmt</translation>
    </message>
    <message>
        <source>%1 did not answer, asking %2</source>
        <translation>%1 antwortete nicht, %2 wird gefragt</translation>
    </message>
    <message>
        <source>The answer contradicted itself, asking once more</source>
        <translation>Die Antwort widersprach sich, es wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>The picture was too large, sending a smaller one</source>
        <translation>Das Bild war zu groß, ein kleineres wird gesendet</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>unknown cost</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>your indicator</source>
        <translation>Ihr Indikator</translation>
    </message>
    <message>
        <source>on the picture</source>
        <translation>auf dem Bild</translation>
    </message>
    <message>
        <source>off the picture</source>
        <translation>nicht auf dem Bild</translation>
    </message>
    <message>
        <source>Wrong beyond</source>
        <translation>Falsch jenseits</translation>
    </message>
</context>
<context>
    <name>CsvTexts</name>
    <message>
        <source>– leave out –</source>
        <translation>– auslassen –</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Number of trades</source>
        <translation>Anzahl Trades</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Buyer is maker</source>
        <translation>Käufer ist Maker</translation>
    </message>
    <message>
        <source>Trade number</source>
        <translation>Trade-Nummer</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Bid size</source>
        <translation>Menge Geld</translation>
    </message>
    <message>
        <source>Ask size</source>
        <translation>Menge Brief</translation>
    </message>
    <message>
        <source>Bid open</source>
        <translation>Geld Eröffnung</translation>
    </message>
    <message>
        <source>Bid high</source>
        <translation>Geld Hoch</translation>
    </message>
    <message>
        <source>Bid low</source>
        <translation>Geld Tief</translation>
    </message>
    <message>
        <source>Bid close</source>
        <translation>Geld Schluss</translation>
    </message>
    <message>
        <source>Ask open</source>
        <translation>Brief Eröffnung</translation>
    </message>
    <message>
        <source>Ask high</source>
        <translation>Brief Hoch</translation>
    </message>
    <message>
        <source>Ask low</source>
        <translation>Brief Tief</translation>
    </message>
    <message>
        <source>Ask close</source>
        <translation>Brief Schluss</translation>
    </message>
    <message>
        <source>Rate of this currency</source>
        <translation>Kurs dieser Währung</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation>Mikrosekunden seit 1970</translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation>Nanosekunden seit 1970</translation>
    </message>
    <message>
        <source>Date and time, UTC unless a zone is written</source>
        <translation>Datum und Zeit, UTC, wenn keine Zone dasteht</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Bars of bid and ask</source>
        <translation>Kerzen von Geld und Brief</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>A table of rates</source>
        <translation>Eine Kurstabelle</translation>
    </message>
    <message>
        <source>the row has too few columns</source>
        <translation>die Zeile hat zu wenige Spalten</translation>
    </message>
    <message>
        <source>not a time as in the other rows</source>
        <translation>keine Zeit wie in den anderen Zeilen</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>zero or negative</source>
        <translation>null oder negativ</translation>
    </message>
    <message>
        <source>high is not the highest or low not the lowest</source>
        <translation>Hoch ist nicht das höchste oder Tief nicht das tiefste</translation>
    </message>
    <message>
        <source>neither buy nor sell</source>
        <translation>weder Kauf noch Verkauf</translation>
    </message>
    <message>
        <source>not later than the row before</source>
        <translation>nicht später als die Zeile davor</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 (%3): %4</source>
        <translation>Zeile %1, Spalte %2 (%3): %4</translation>
    </message>
    <message>
        <source>the bid is above the ask</source>
        <translation>Geld liegt über Brief</translation>
    </message>
</context>
<context>
    <name>DenialWords</name>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message>
        <source>Locked by the emergency stop</source>
        <translation>Vom Not-Halt gesperrt</translation>
    </message>
    <message>
        <source>Kept: this draft, your limits and all records. To send it, release the stop with a reason.</source>
        <translation>Erhalten: dieser Entwurf, Ihre Grenzen und alle Aufzeichnungen. Zum Senden lösen Sie den Not-Halt mit einer Begründung.</translation>
    </message>
    <message>
        <source>Trading is switched off</source>
        <translation>Der Handel ist abgeschaltet</translation>
    </message>
    <message>
        <source>The configuration says ENABLE_TRADING=false, or the trading hours never open. Kept: this draft. Change the setting to send it.</source>
        <translation>Die Konfiguration sagt ENABLE_TRADING=false, oder die Handelszeiten öffnen nie. Erhalten: dieser Entwurf. Ändern Sie die Einstellung, um ihn zu senden.</translation>
    </message>
    <message>
        <source>The trading engine stopped itself</source>
        <translation>Das Handelswerk hat sich selbst angehalten</translation>
    </message>
    <message>
        <source>One of its checks failed, so it takes no orders. All records are kept. Start the program again and report the problem if it comes back.</source>
        <translation>Eine seiner Prüfungen ist misslungen, daher nimmt es keine Aufträge an. Alle Aufzeichnungen sind erhalten. Starten Sie das Programm neu und melden Sie das Problem, wenn es wiederkommt.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached</source>
        <translation>Die Tagesverlustgrenze ist erreicht</translation>
    </message>
    <message>
        <source>Only orders that close a position are taken until the next trading day. The day started with %1.</source>
        <translation>Bis zum nächsten Handelstag werden nur Aufträge angenommen, die eine Position schließen. Der Tag begann mit %1.</translation>
    </message>
    <message>
        <source>There is no price yet</source>
        <translation>Es gibt noch keinen Preis</translation>
    </message>
    <message>
        <source>Orders wait for the first bid and ask.</source>
        <translation>Aufträge warten auf den ersten Geld- und Briefkurs.</translation>
    </message>
    <message>
        <source>The price is too old</source>
        <translation>Der Preis ist zu alt</translation>
    </message>
    <message>
        <source>The market is closed</source>
        <translation>Der Markt ist geschlossen</translation>
    </message>
    <message>
        <source>Send the order in its session.</source>
        <translation>Senden Sie den Auftrag in dessen Sitzung.</translation>
    </message>
    <message>
        <source>The quantity is nothing</source>
        <translation>Die Menge ist null</translation>
    </message>
    <message>
        <source>The quantity does not fit the market</source>
        <translation>Die Menge passt nicht zum Markt</translation>
    </message>
    <message>
        <source>The smallest order is %1.</source>
        <translation>Der kleinste Auftrag ist %1.</translation>
    </message>
    <message>
        <source>The price does not fit the market</source>
        <translation>Der Preis passt nicht zum Markt</translation>
    </message>
    <message>
        <source>A price must be positive and stand on a price step.</source>
        <translation>Ein Preis muss positiv sein und auf einem Preisschritt liegen.</translation>
    </message>
    <message>
        <source>These choices do not go together</source>
        <translation>Diese Angaben passen nicht zusammen</translation>
    </message>
    <message>
        <source>Post-only needs a limit order that may rest, a trailing distance lies between 0.01 and 99.99 %, an expiry lies in the future, and an order that only reduces has no plan.</source>
        <translation>Post-only braucht einen Limit-Auftrag, der ruhen darf, ein Trailing-Abstand liegt zwischen 0,01 und 99,99 %, ein Ablauf liegt in der Zukunft, und ein Auftrag, der nur verringert, hat keinen Plan.</translation>
    </message>
    <message>
        <source>Stop or target is on the wrong side</source>
        <translation>Stopp oder Ziel ist auf der falschen Seite</translation>
    </message>
    <message>
        <source>%1 against an entry at %2: the stop must be a loss and the target a gain.</source>
        <translation>%1 gegen einen Einstieg bei %2: Der Stopp muss ein Verlust sein und das Ziel ein Gewinn.</translation>
    </message>
    <message>
        <source>The order is too small</source>
        <translation>Der Auftrag ist zu klein</translation>
    </message>
    <message>
        <source>It is worth %1; the market takes orders from %2.</source>
        <translation>Er ist %1 wert; der Markt nimmt Aufträge ab %2.</translation>
    </message>
    <message>
        <source>The amount is too large to calculate with</source>
        <translation>Der Betrag ist zu groß zum Rechnen</translation>
    </message>
    <message>
        <source>Use a smaller quantity.</source>
        <translation>Nehmen Sie eine kleinere Menge.</translation>
    </message>
    <message>
        <source>There is nothing to reduce</source>
        <translation>Es gibt nichts zu verringern</translation>
    </message>
    <message>
        <source>An order that only reduces needs a position on the other side.</source>
        <translation>Ein Auftrag, der nur verringert, braucht eine Position auf der anderen Seite.</translation>
    </message>
    <message>
        <source>A post-only order may not take</source>
        <translation>Ein Post-only-Auftrag darf nicht nehmen</translation>
    </message>
    <message>
        <source>At %1 it would meet the market at %2 at once.</source>
        <translation>Bei %1 träfe er sofort auf den Markt bei %2.</translation>
    </message>
    <message>
        <source>The stop would go off at once</source>
        <translation>Der Stopp würde sofort auslösen</translation>
    </message>
    <message>
        <source>%1 is already reached; the market is at %2.</source>
        <translation>%1 ist schon erreicht; der Markt steht bei %2.</translation>
    </message>
    <message>
        <source>A spot account cannot sell what it does not hold</source>
        <translation>Ein Spot-Konto kann nicht verkaufen, was es nicht hat</translation>
    </message>
    <message>
        <source>You would sell %1 and hold %2.</source>
        <translation>Sie würden %1 verkaufen und haben %2.</translation>
    </message>
    <message>
        <source>Too many open trades</source>
        <translation>Zu viele offene Geschäfte</translation>
    </message>
    <message>
        <source>This would be number %1 of at most %2. Close one first.</source>
        <translation>Es wäre Nummer %1 von höchstens %2. Schließen Sie erst eines.</translation>
    </message>
    <message>
        <source>The trades of today are used up</source>
        <translation>Die Geschäfte von heute sind aufgebraucht</translation>
    </message>
    <message>
        <source>This would be number %1 of at most %2. Closing is always possible.</source>
        <translation>Es wäre Nummer %1 von höchstens %2. Schließen geht immer.</translation>
    </message>
    <message>
        <source>Outside of your trading hours</source>
        <translation>Außerhalb Ihrer Handelszeiten</translation>
    </message>
    <message>
        <source>It is %1 UTC; they begin at %2.</source>
        <translation>Es ist %1 UTC; sie beginnen um %2.</translation>
    </message>
    <message>
        <source>A pause after losses</source>
        <translation>Eine Pause nach Verlusten</translation>
    </message>
    <message>
        <source>New trades are taken again at %1 UTC. Closing is always possible.</source>
        <translation>Neue Geschäfte werden ab %1 UTC wieder angenommen. Schließen geht immer.</translation>
    </message>
    <message>
        <source>Too many orders in a minute</source>
        <translation>Zu viele Aufträge in einer Minute</translation>
    </message>
    <message>
        <source>This would be number %1 of at most %2. Wait a moment.</source>
        <translation>Es wäre Nummer %1 von höchstens %2. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The same order was sent just now</source>
        <translation>Derselbe Auftrag wurde eben gesendet</translation>
    </message>
    <message>
        <source>It is refused for %1, so that a double click costs nothing.</source>
        <translation>Er wird %1 lang abgewiesen, damit ein Doppelklick nichts kostet.</translation>
    </message>
    <message>
        <source>It would trade with your own order</source>
        <translation>Er würde mit Ihrem eigenen Auftrag handeln</translation>
    </message>
    <message>
        <source>At %1 it meets your order at %2. Cancel that one first.</source>
        <translation>Bei %1 trifft er auf Ihren Auftrag bei %2. Stornieren Sie erst diesen.</translation>
    </message>
    <message>
        <source>Not enough margin</source>
        <translation>Zu wenig Margin</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>Zu wenig Geld</translation>
    </message>
    <message>
        <source>It needs %1 with costs; %2 is free.</source>
        <translation>Er braucht %1 mit Kosten; %2 ist frei.</translation>
    </message>
    <message>
        <source>The simulated exchange refused it</source>
        <translation>Die simulierte Börse hat ihn abgewiesen</translation>
    </message>
    <message>
        <source>Three of a hundred orders are refused, as on real exchanges. Nothing was sent; try again.</source>
        <translation>Drei von hundert Aufträgen werden abgewiesen, wie an echten Börsen. Nichts wurde gesendet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is %1 away from the market; the limit is %2 of the price.</source>
        <translation>Er ist %1 vom Markt entfernt; die Grenze ist %2 des Preises.</translation>
    </message>
    <message>
        <source>The price is too far from the market</source>
        <translation>Der Preis ist zu weit vom Markt</translation>
    </message>
    <message>
        <source>It would be %1, the limit is %2.</source>
        <translation>Sie wäre %1, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The position would be too large</source>
        <translation>Die Position würde zu groß</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Von Ihnen storniert</translation>
    </message>
    <message>
        <source>Cancelled, because its counterpart was filled</source>
        <translation>Storniert, weil das Gegenstück ausgeführt wurde</translation>
    </message>
    <message>
        <source>Cancelled: what could not be filled at once</source>
        <translation>Storniert: was nicht sofort ausführbar war</translation>
    </message>
    <message>
        <source>Cancelled: it could not be filled whole at once</source>
        <translation>Storniert: nicht auf einmal ganz ausführbar</translation>
    </message>
    <message>
        <source>Closed by force: the margin was used up</source>
        <translation>Zwangsweise geschlossen: Die Margin war aufgebraucht</translation>
    </message>
    <message>
        <source>Cancelled: nobody was there to trade with</source>
        <translation>Storniert: Es war niemand zum Handeln da</translation>
    </message>
    <message>
        <source>The order is not there any more</source>
        <translation>Den Auftrag gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Cancelled by the emergency stop</source>
        <translation>Vom Not-Halt storniert</translation>
    </message>
    <message>
        <source>Cancelled, because its position is closed</source>
        <translation>Storniert, weil die Position geschlossen ist</translation>
    </message>
    <message>
        <source>Not possible (%1)</source>
        <translation>Nicht möglich (%1)</translation>
    </message>
    <message>
        <source>Your guardrail wants a stop with every entry</source>
        <translation>Ihre Schranke verlangt einen Stopp bei jedem Einstieg</translation>
    </message>
    <message>
        <source>Kept: this draft. Set a stop loss in the ticket, and it can be sent.</source>
        <translation>Erhalten: dieser Entwurf. Setzen Sie im Auftrag einen Stop-Loss, dann lässt er sich senden.</translation>
    </message>
    <message>
        <source>The last one came %1 ago; orders are taken up to %2. A practice fill at it would be made up.</source>
        <translation>Der letzte kam vor %1; Aufträge werden bis %2 angenommen. Eine Übungsausführung zu diesem Preis wäre erfunden.</translation>
    </message>
    <message>
        <source>Nothing was heard for too long. A practice fill at that price would be made up; send the order when prices come again.</source>
        <translation>Zu lange wurde nichts gehört. Eine Übungsausführung zu diesem Preis wäre erfunden; senden Sie den Auftrag, wenn wieder Preise kommen.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>&amp;Buy in the ticket</source>
        <translation>&amp;Kaufen im Auftrag</translation>
    </message>
    <message>
        <source>&amp;Sell in the ticket</source>
        <translation>&amp;Verkaufen im Auftrag</translation>
    </message>
    <message>
        <source>S&amp;end the order (focus in the ticket)</source>
        <translation>Auftrag &amp;senden (Fokus im Auftragsfeld)</translation>
    </message>
    <message>
        <source>&amp;Flatten the symbol: close its positions</source>
        <translation>Symbol glattstellen: &amp;Positionen schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel the orders of the symbol</source>
        <translation>Aufträge des Symbols s&amp;tornieren</translation>
    </message>
    <message>
        <source>Cancel &amp;all orders</source>
        <translation>Alle &amp;Aufträge stornieren</translation>
    </message>
    <message>
        <source>&amp;New account or reset…</source>
        <translation>Ne&amp;ues Konto oder Zurücksetzen…</translation>
    </message>
    <message>
        <source>Stop a&amp;ll: hold the key for one second</source>
        <translation>Alles a&amp;nhalten: Taste eine Sekunde halten</translation>
    </message>
    <message>
        <source>Stop all now: flatten everything and halt</source>
        <translation>Jetzt alles anhalten: alles glattstellen und sperren</translation>
    </message>
    <message>
        <source>&amp;Release the emergency stop…</source>
        <translation>Not-Halt &amp;lösen…</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>%1 halten</translation>
    </message>
</context>
<context>
    <name>DeskNotices</name>
    <message>
        <source>Filled: %1 %2 at %3</source>
        <translation>Ausgeführt: %1 %2 bei %3</translation>
    </message>
    <message>
        <source>Friction %1.</source>
        <translation>Reibung %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Not cancelled: %1</source>
        <translation>Nicht storniert: %1</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Its time was over.</source>
        <translation>Seine Zeit war um.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Closed by force: %1</source>
        <translation>Zwangsweise geschlossen: %1</translation>
    </message>
    <message>
        <source>The margin was used up.</source>
        <translation>Die Margin war aufgebraucht.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached</source>
        <translation>Die Tagesverlustgrenze ist erreicht</translation>
    </message>
    <message>
        <source>Only closing is possible until the next trading day. Orders that open were cancelled.</source>
        <translation>Bis zum nächsten Handelstag geht nur Schließen. Eröffnende Aufträge wurden storniert.</translation>
    </message>
    <message>
        <source>Trading is halted</source>
        <translation>Der Handel ist angehalten</translation>
    </message>
    <message>
        <source>Working orders are cancelled and positions are closed. Nothing new can be sent.</source>
        <translation>Offene Aufträge werden storniert und Positionen geschlossen. Neues kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The emergency stop is released</source>
        <translation>Der Not-Halt ist gelöst</translation>
    </message>
    <message>
        <source>Orders can be sent again.</source>
        <translation>Aufträge können wieder gesendet werden.</translation>
    </message>
    <message>
        <source>The trading engine stopped itself</source>
        <translation>Das Handelswerk hat sich selbst angehalten</translation>
    </message>
    <message>
        <source>All records are kept. Start the program again and report the problem.</source>
        <translation>Alle Aufzeichnungen sind erhalten. Starten Sie das Programm neu und melden Sie das Problem.</translation>
    </message>
    <message>
        <source>Trade closed: %1-%2 %3</source>
        <translation>Geschäft geschlossen: %1-%2 %3</translation>
    </message>
    <message>
        <source>%1. It is in the journal.</source>
        <translation>%1. Es steht im Journal.</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Es steht im Journal.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>by you (held for 1 s)</source>
        <translation>durch Sie (1 s gehalten)</translation>
    </message>
    <message>
        <source>by you, from the menu</source>
        <translation>durch Sie, über das Menü</translation>
    </message>
    <message>
        <source>by the command “elite halt”</source>
        <translation>durch den Befehl „elite halt“</translation>
    </message>
    <message>
        <source>by the HALT file</source>
        <translation>durch die Datei HALT</translation>
    </message>
    <message>
        <source>by the separate stop program</source>
        <translation>durch das eigene Stopp-Programm</translation>
    </message>
    <message>
        <source>by an earlier run</source>
        <translation>durch einen früheren Lauf</translation>
    </message>
    <message>
        <source>by “%1”</source>
        <translation>durch „%1“</translation>
    </message>
    <message>
        <source>by you, from beside the clock</source>
        <translation>durch Sie, neben der Uhr</translation>
    </message>
</context>
<context>
    <name>DeskServices</name>
    <message>
        <source>Not done: the ledger did not take it</source>
        <translation>Nicht ausgeführt: Das Hauptbuch nahm es nicht an</translation>
    </message>
    <message>
        <source>Nothing was sent that could not be kept. Try again when the ledger is open.</source>
        <translation>Nichts wurde gesendet, das nicht aufgezeichnet werden konnte. Versuchen Sie es erneut, wenn das Hauptbuch offen ist.</translation>
    </message>
    <message>
        <source>Not a price of this market</source>
        <translation>Kein Preis dieses Marktes</translation>
    </message>
    <message>
        <source>The watchlist could not be stored</source>
        <translation>Die Beobachtungsliste ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>It works until you close the program.</source>
        <translation>Sie gilt, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Name der Gruppe</translation>
    </message>
    <message>
        <source>Add a symbol</source>
        <translation>Symbol hinzufügen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No prices from %1</source>
        <translation>Keine Preise von %1</translation>
    </message>
    <message>
        <source>Orders and bots wait. The connection is tried again by itself.</source>
        <translation>Aufträge und Bots warten. Die Verbindung wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>About, in %1</source>
        <translation>Etwa, in %1</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Kurs</translation>
    </message>
    <message>
        <source>There is no reference rate for %1 yet. It is asked for while live prices are open; coins and tethers have none.</source>
        <translation>Es gibt noch keinen Referenzkurs für %1. Er wird abgefragt, solange Live-Preise offen sind; Coins und Tether haben keinen.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Europäische Zentralbank</translation>
    </message>
    <message>
        <source>Frankfurter</source>
        <translation>Frankfurter</translation>
    </message>
    <message>
        <source>Reference rate of %1 (%2). For information only.</source>
        <translation>Referenzkurs vom %1 (%2). Nur zur Information.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>öffnet %1</translation>
    </message>
    <message>
        <source>Pairs are for practice only. Nothing was sent.</source>
        <translation>Auftragspaare sind nur zum Üben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Raising a limit lets you lose more.</source>
        <translation>Wer eine Grenze erhöht, kann mehr verlieren.</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>a rate is missing</source>
        <translation>ein Kurs fehlt</translation>
    </message>
    <message>
        <source>Practice money. Started with %1.</source>
        <translation>Übungsgeld. Begonnen mit %1.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>There is no daily loss limit.</source>
        <translation>Es gibt keine Tagesverlustgrenze.</translation>
    </message>
    <message>
        <source>May still be lost today, open positions and the cost of closing them included, of %1. Then only closing is possible until the next trading day.</source>
        <translation>Darf heute noch verloren werden, samt offenen Positionen und den Kosten ihres Schließens, von %1. Danach geht bis zum nächsten Handelstag nur Schließen.</translation>
    </message>
    <message>
        <source>Still halted</source>
        <translation>Noch angehalten</translation>
    </message>
    <message>
        <source>The ledger did not take the release. Try again when it is open.</source>
        <translation>Das Hauptbuch nahm das Lösen nicht an. Versuchen Sie es erneut, wenn es offen ist.</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>„%1“ ist eröffnet</translation>
    </message>
    <message>
        <source>The account before it is archived; its fills and journal stay.</source>
        <translation>Das Konto davor ist archiviert; seine Ausführungen und sein Journal bleiben.</translation>
    </message>
    <message>
        <source>The account was not opened</source>
        <translation>Das Konto wurde nicht eröffnet</translation>
    </message>
    <message>
        <source>The ledger did not take it. The present account goes on.</source>
        <translation>Das Hauptbuch nahm es nicht an. Das jetzige Konto läuft weiter.</translation>
    </message>
    <message>
        <source>%1, opened %2 with %3</source>
        <translation>%1, eröffnet %2 mit %3</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, archiviert</translation>
    </message>
    <message>
        <source>&amp;New account or reset…</source>
        <translation>Ne&amp;ues Konto oder Zurücksetzen…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Lösen…</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Release the stop with the button in the band</source>
        <translation>Not-Halt mit dem Knopf in der Leiste lösen</translation>
    </message>
    <message>
        <source>Hold for one second: cancels all orders, closes all positions, blocks new ones</source>
        <translation>Eine Sekunde halten: storniert alle Aufträge, schließt alle Positionen, sperrt neue</translation>
    </message>
    <message>
        <source>Nothing to stop: no feed is open, so nothing can be traded.</source>
        <translation>Nichts anzuhalten: Keine Kursquelle ist offen, also kann nichts gehandelt werden.</translation>
    </message>
    <message>
        <source>Trading is halted since %1 UTC, %2</source>
        <translation>Der Handel ist angehalten seit %1 UTC, %2</translation>
    </message>
    <message>
        <source>All orders are cancelled and all positions closed. Nothing new can be sent, by you or by a bot. Charts, journal and coach go on.</source>
        <translation>Alle Aufträge sind storniert und alle Positionen geschlossen. Weder Sie noch ein Bot können Neues senden. Diagramme, Journal und Coach laufen weiter.</translation>
    </message>
    <message>
        <source>Closing %1 positions and cancelling %2 orders; this is tried until it is done. Nothing new can be sent.</source>
        <translation>%1 Positionen werden geschlossen und %2 Aufträge storniert; das wird versucht, bis es getan ist. Neues kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Releasing an emergency stop lets orders go out again.</source>
        <translation>Nach dem Lösen des Not-Halts können wieder Aufträge hinausgehen.</translation>
    </message>
    <message>
        <source>Look back at its journal and fills</source>
        <translation>Auf sein Journal und seine Ausführungen zurückblicken</translation>
    </message>
    <message>
        <source>Open the prices it traded on to look back at it</source>
        <translation>Öffnen Sie die Preise, an denen es handelte, um darauf zurückzublicken</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stopp-Limit</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stopp</translation>
    </message>
    <message>
        <source>Good till cancelled</source>
        <translation>Bis auf Widerruf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>Sofort oder storniert</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>Ganz oder gar nicht</translation>
    </message>
    <message>
        <source>Good till date</source>
        <translation>Bis Datum</translation>
    </message>
    <message>
        <source>Buy market</source>
        <translation>Kauf Markt</translation>
    </message>
    <message>
        <source>Sell market</source>
        <translation>Verkauf Markt</translation>
    </message>
    <message>
        <source>Buy limit</source>
        <translation>Kauf Limit</translation>
    </message>
    <message>
        <source>Sell limit</source>
        <translation>Verkauf Limit</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>Kauf Stopp</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>Verkauf Stopp</translation>
    </message>
    <message>
        <source>Buy stop limit</source>
        <translation>Kauf Stopp-Limit</translation>
    </message>
    <message>
        <source>Sell stop limit</source>
        <translation>Verkauf Stopp-Limit</translation>
    </message>
    <message>
        <source>Buy trailing stop</source>
        <translation>Kauf Trailing-Stopp</translation>
    </message>
    <message>
        <source>Sell trailing stop</source>
        <translation>Verkauf Trailing-Stopp</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date format of Qt</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>of a recording whose date is hidden, and the time</comment>
        <translation>Tag %1, %2</translation>
    </message>
</context>
<context>
    <name>DrawingPainter</name>
    <message>
        <source>%1 bars</source>
        <translation>%1 Kerzen</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>Vol %1</translation>
    </message>
    <message>
        <source>Target %1 (%2) · %3 R before costs</source>
        <translation>Ziel %1 (%2) · %3 R vor Kosten</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <translation>Stopp %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Trend line</source>
        <translation>Trendlinie</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>Strahl</translation>
    </message>
    <message>
        <source>Extended line</source>
        <translation>Verlängerte Linie</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Waagrechte Linie</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Senkrechte Linie</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Sprechblase</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Fibonacci-Retracement</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Fibonacci-Extension</translation>
    </message>
    <message>
        <source>Fibonacci fan</source>
        <translation>Fibonacci-Fächer</translation>
    </message>
    <message>
        <source>Pitchfork</source>
        <translation>Pitchfork</translation>
    </message>
    <message>
        <source>Gann fan</source>
        <translation>Gann-Fächer</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>Long-Position</translation>
    </message>
    <message>
        <source>Short position</source>
        <translation>Short-Position</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>Verankerter VWAP</translation>
    </message>
    <message>
        <source>Volume profile</source>
        <translation>Volumenprofil</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>Menu Edit: &quot;Undo: Symbol BTC-USD to ETH-USD&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The number of round trips that the filter shows.</source>
        <translation>Die Zahl der ganzen Geschäfte, die der Filter zeigt.</translation>
    </message>
    <message>
        <source>A round trip goes from flat to flat; taking a part off does not make two of it. With fewer than 50 no rate below means much: a lucky run of that length is common.</source>
        <translation>Ein ganzes Geschäft geht von null bis wieder null; einen Teil herauszunehmen macht nicht zwei daraus. Unter 50 sagt keine Quote weiter unten viel: Eine Glückssträhne dieser Länge ist nichts Besonderes.</translation>
    </message>
    <message>
        <source>trades with a result above nothing ÷ all trades</source>
        <translation>Geschäfte mit einem Ergebnis über null ÷ alle Geschäfte</translation>
    </message>
    <message>
        <source>Results are after all costs. The range is the Wilson interval: made this way, it holds the true rate in 95 of 100 cases. A high rate alone earns nothing when the losses are larger than the gains.</source>
        <translation>Ergebnisse verstehen sich nach allen Kosten. Die Spanne ist das Wilson-Intervall: So berechnet enthält es die wahre Quote in 95 von 100 Fällen. Eine hohe Quote allein verdient nichts, wenn die Verluste größer sind als die Gewinne.</translation>
    </message>
    <message>
        <source>R of all trades added up, where R = result after costs ÷ loss that was planned at the first stop</source>
        <translation>Summe der R aller Geschäfte, wobei R = Ergebnis nach Kosten ÷ am ersten Stopp geplanter Verlust</translation>
    </message>
    <message>
        <source>It makes trades of different size comparable. A trade without a stop has no R and is missing here; the money beside it holds every trade.</source>
        <translation>So werden Geschäfte verschiedener Größe vergleichbar. Ein Geschäft ohne Stopp hat kein R und fehlt hier; das Geld daneben enthält jedes Geschäft.</translation>
    </message>
    <message>
        <source>sum of R ÷ trades that had a stop</source>
        <translation>Summe der R ÷ Geschäfte, die einen Stopp hatten</translation>
    </message>
    <message>
        <source>What a trade earned on average, in multiples of the risk: the expectancy. The range comes from 2,000 redraws of the same trades; the mean falls into it in 90 of 100. When it holds zero, an edge is not shown.</source>
        <translation>Was ein Geschäft im Mittel verdiente, in Vielfachen des Risikos: der Erwartungswert. Die Spanne kommt aus 2.000 Neuziehungen derselben Geschäfte; in 90 von 100 liegt das Mittel darin. Enthält sie die Null, ist ein Vorteil nicht gezeigt.</translation>
    </message>
    <message>
        <source>all gains ÷ all losses, after costs</source>
        <translation>alle Gewinne ÷ alle Verluste, nach Kosten</translation>
    </message>
    <message>
        <source>Above 1 the trades earned, below 1 they lost. One large gain can make it in a short list.</source>
        <translation>Über 1 haben die Geschäfte verdient, unter 1 verloren. In einer kurzen Liste kann ein einziger großer Gewinn das ausmachen.</translation>
    </message>
    <message>
        <source>trades that you marked as kept, of those that you marked</source>
        <translation>Geschäfte, die Sie als eingehalten markiert haben, von allen markierten</translation>
    </message>
    <message>
        <source>Your own answer beside each trade. It says whether the record shows your plan or something else.</source>
        <translation>Ihre eigene Antwort neben jedem Geschäft. Sie sagt, ob die Bilanz Ihren Plan zeigt oder etwas anderes.</translation>
    </message>
    <message>
        <source>(best or worst price while it was open − entry) × quantity, turned round for a short</source>
        <translation>(bester oder schlechtester Preis, solange es offen war − Einstieg) × Menge, bei Short umgekehrt</translation>
    </message>
    <message>
        <source>MFE and MAE: how far it went for you and against you, before costs. Stops that lie inside the usual worst, and targets beyond the usual best, show here.</source>
        <translation>MFE und MAE: wie weit es für Sie und gegen Sie lief, vor Kosten. Stopps, die innerhalb des üblichen schlechtesten Stands liegen, und Ziele jenseits des üblichen besten fallen hier auf.</translation>
    </message>
    <message>
        <source>price result + what slippage took</source>
        <translation>Preisergebnis + was die Slippage nahm</translation>
    </message>
    <message>
        <source>What the same fills would have made at the prices that were shown, without fees: the idea without its friction.</source>
        <translation>Was dieselben Ausführungen zu den gezeigten Preisen ergeben hätten, ohne Gebühren: die Idee ohne ihre Reibung.</translation>
    </message>
    <message>
        <source>(price of the fill − price the book showed) × quantity, over all fills, turned round for sales</source>
        <translation>(Preis der Ausführung − Preis, den das Orderbuch zeigte) × Menge, über alle Ausführungen, bei Verkäufen umgekehrt</translation>
    </message>
    <message>
        <source>Market orders and stops take what is there; between the look and the fill the price is worse by 10 to 20 basis points.</source>
        <translation>Markt-Aufträge und Stopps nehmen, was da ist; zwischen Hinsehen und Ausführung wird der Preis um 10 bis 20 Basispunkte schlechter.</translation>
    </message>
    <message>
        <source>worth of each fill × fee of the venue, maker or taker, over all fills</source>
        <translation>Wert jeder Ausführung × Gebühr der Börse, Maker oder Taker, über alle Ausführungen</translation>
    </message>
    <message>
        <source>The venue&apos;s published rates. An order that waits in the book pays the maker fee, one that takes pays the taker fee.</source>
        <translation>Die veröffentlichten Sätze der Börse. Ein Auftrag, der im Orderbuch wartet, zahlt die Maker-Gebühr, einer, der nimmt, die Taker-Gebühr.</translation>
    </message>
    <message>
        <source>payments between longs and shorts while it was open</source>
        <translation>Zahlungen zwischen Long und Short, solange es offen war</translation>
    </message>
    <message>
        <source>Only instruments that have funding pay or earn it; on spot markets it is nothing.</source>
        <translation>Nur Instrumente mit Funding zahlen oder bekommen es; an Spotmärkten ist es null.</translation>
    </message>
    <message>
        <source>perfect-fill result − slippage − fees + funding; R = result ÷ loss that was planned at the first stop</source>
        <translation>Ergebnis bei idealer Ausführung − Slippage − Gebühren + Funding; R = Ergebnis ÷ am ersten Stopp geplanter Verlust</translation>
    </message>
    <message>
        <source>What the trade really changed in the account. The parts add up to the last unit.</source>
        <translation>Was das Geschäft im Konto wirklich verändert hat. Die Teile ergeben die Summe bis zur letzten Einheit.</translation>
    </message>
    <message>
        <source>money + cost of open positions + their open result</source>
        <translation>Geld + Kosten der offenen Positionen + ihr offenes Ergebnis</translation>
    </message>
    <message>
        <source>What the account is worth at the prices at which it could be sold now. The cost of closing everything is not taken off yet.</source>
        <translation>Was das Konto zu den Preisen wert ist, zu denen es sich jetzt verkaufen ließe. Die Kosten, alles zu schließen, sind noch nicht abgezogen.</translation>
    </message>
    <message>
        <source>equity now − equity at the start of the trading day</source>
        <translation>Eigenkapital jetzt − Eigenkapital zu Beginn des Handelstages</translation>
    </message>
    <message>
        <source>The day begins at midnight UTC of the feed. Fees that were paid and open results are in it.</source>
        <translation>Der Tag beginnt um Mitternacht UTC der Kursquelle. Gezahlte Gebühren und offene Ergebnisse sind darin.</translation>
    </message>
    <message>
        <source>for each of your positions: loss from now to its stop + fee and average slippage of leaving there, added up</source>
        <translation>für jede Ihrer Positionen: Verlust von jetzt bis zu ihrem Stopp + Gebühr und mittlere Slippage des Ausstiegs dort, zusammengezählt</translation>
    </message>
    <message>
        <source>What is lost from here when every stop is hit. A position without a stop counts with all of its worth. A gap can go beyond it.</source>
        <translation>Was von hier aus verloren geht, wenn jeder Stopp getroffen wird. Eine Position ohne Stopp zählt mit ihrem ganzen Wert. Eine Kurslücke kann darüber hinausgehen.</translation>
    </message>
    <message>
        <source>equity − cost of closing everything now − floor of the day; the floor is the equity at the start of the day less the daily loss limit</source>
        <translation>Eigenkapital − Kosten, jetzt alles zu schließen − Boden des Tages; der Boden ist das Eigenkapital zu Tagesbeginn abzüglich der Tagesverlustgrenze</translation>
    </message>
    <message>
        <source>When nothing is left the breaker trips: until the next trading day only closing is possible.</source>
        <translation>Ist nichts mehr übrig, löst der Tagesverlust-Stopp aus: Bis zum nächsten Handelstag ist nur Schließen möglich.</translation>
    </message>
    <message>
        <source>orders of this trading day that open something, filled or not</source>
        <translation>Aufträge dieses Handelstages, die etwas öffnen, ausgeführt oder nicht</translation>
    </message>
    <message>
        <source>The limit is yours; it ends a day of too many tries. Closing is never counted.</source>
        <translation>Die Grenze ist Ihre eigene; sie beendet einen Tag mit zu vielen Versuchen. Schließen wird nie gezählt.</translation>
    </message>
    <message>
        <source>round trips closed today with a result above nothing / below nothing, after costs</source>
        <translation>heute geschlossene ganze Geschäfte mit einem Ergebnis über null / unter null, nach Kosten</translation>
    </message>
    <message>
        <source>A day says little about skill; the journal holds the record.</source>
        <translation>Ein Tag sagt wenig über Können; im Journal steht die Bilanz.</translation>
    </message>
    <message>
        <source>best bid for a long position, best ask for a short one</source>
        <translation>bester Geldkurs für eine Long-Position, bester Briefkurs für eine Short-Position</translation>
    </message>
    <message>
        <source>The price at which it would be closed now, not the price of the last trade.</source>
        <translation>Der Preis, zu dem jetzt geschlossen würde, nicht der Preis des letzten Geschäfts.</translation>
    </message>
    <message>
        <source>P/L ÷ loss that was planned at the first stop, costs included</source>
        <translation>G/V ÷ am ersten Stopp geplanter Verlust, mit Kosten</translation>
    </message>
    <message>
        <source>−1 R is the loss that you agreed to. Moving the stop later changes the result, never the plan it is measured by.</source>
        <translation>−1 R ist der Verlust, dem Sie zugestimmt haben. Den Stopp später zu verschieben ändert das Ergebnis, nie den Plan, an dem es gemessen wird.</translation>
    </message>
    <message>
        <source>(price it would be closed at − entry) × quantity, turned round for a short, − fees paid − fee and average slippage of closing now</source>
        <translation>(Preis, zu dem geschlossen würde − Einstieg) × Menge, bei Short umgekehrt, − gezahlte Gebühren − Gebühr und mittlere Slippage, jetzt zu schließen</translation>
    </message>
    <message>
        <source>What would be left if you closed it now. It starts below nothing because entering and leaving cost money.</source>
        <translation>Was übrig bliebe, wenn Sie jetzt schlössen. Es beginnt unter null, weil Einstieg und Ausstieg Geld kosten.</translation>
    </message>
    <message>
        <source>P/L ÷ what the position cost × 100</source>
        <translation>G/V ÷ was die Position kostete × 100</translation>
    </message>
    <message>
        <source>It compares with the size of the position, not with what you risked; for that see R.</source>
        <translation>Das vergleicht mit der Größe der Position, nicht mit dem, was Sie riskiert haben; dafür gibt es R.</translation>
    </message>
    <message>
        <source>P/L of all open positions added up</source>
        <translation>G/V aller offenen Positionen zusammengezählt</translation>
    </message>
    <message>
        <source>Shown only while all of them are in the account&apos;s own money; nothing is added across currencies.</source>
        <translation>Nur gezeigt, solange alle in der Währung des Kontos geführt werden; über Währungen hinweg wird nichts zusammengezählt.</translation>
    </message>
    <message>
        <source>(best bid + best ask) ÷ 2, when the order was sent</source>
        <translation>(bester Geldkurs + bester Briefkurs) ÷ 2, als der Auftrag gesendet wurde</translation>
    </message>
    <message>
        <source>The fair price of that moment. A limit order that waited saw its limit, a stop its trigger: what came before was your choice, not friction.</source>
        <translation>Der faire Preis dieses Augenblicks. Ein Limit-Auftrag, der wartete, sah sein Limit, ein Stopp seinen Auslöser: Was davor kam, war Ihre Entscheidung, keine Reibung.</translation>
    </message>
    <message>
        <source>(side you had to take − price you saw) × quantity</source>
        <translation>(Seite, die Sie nehmen mussten − Preis, den Sie sahen) × Menge</translation>
    </message>
    <message>
        <source>Half of the gap between buyers and sellers, paid by whoever does not want to wait.</source>
        <translation>Die Hälfte des Abstands zwischen Käufern und Verkäufern, bezahlt von dem, der nicht warten will.</translation>
    </message>
    <message>
        <source>(price you got − price the book showed at that moment) × quantity</source>
        <translation>(Preis, den Sie bekamen − Preis, den das Orderbuch in dem Augenblick zeigte) × Menge</translation>
    </message>
    <message>
        <source>The simulation takes 10 to 20 basis points, as real exchanges do; a limit order that waits does not slip.</source>
        <translation>Die Simulation nimmt 10 bis 20 Basispunkte, wie echte Börsen; ein Limit-Auftrag, der wartet, gleitet nicht ab.</translation>
    </message>
    <message>
        <source>(side at the fill − side when you sent) × quantity</source>
        <translation>(Seite bei der Ausführung − Seite beim Senden) × Menge</translation>
    </message>
    <message>
        <source>What the market moved while the order was under way. It can help, too; then it has a minus.</source>
        <translation>Was der Markt lief, während der Auftrag unterwegs war. Es kann auch helfen; dann steht ein Minus davor.</translation>
    </message>
    <message>
        <source>price you saw + (spread + slippage + delay) ÷ quantity, for a purchase; minus for a sale</source>
        <translation>Preis, den Sie sahen + (Spread + Slippage + Verzögerung) ÷ Menge, bei einem Kauf; minus bei einem Verkauf</translation>
    </message>
    <message>
        <source>The price of the fill, in whole ticks of the instrument.</source>
        <translation>Der Preis der Ausführung, in ganzen Ticks des Instruments.</translation>
    </message>
    <message>
        <source>price you got × quantity × fee of the venue</source>
        <translation>Preis, den Sie bekamen × Menge × Gebühr der Börse</translation>
    </message>
    <message>
        <source>Maker when the order waited in the book, taker when it took what was there.</source>
        <translation>Maker, wenn der Auftrag im Orderbuch wartete, Taker, wenn er nahm, was da war.</translation>
    </message>
    <message>
        <source>spread + slippage + delay + fee</source>
        <translation>Spread + Slippage + Verzögerung + Gebühr</translation>
    </message>
    <message>
        <source>All that lies between the price you saw and what you paid. The parts add up to the last unit.</source>
        <translation>Alles, was zwischen dem Preis liegt, den Sie sahen, und dem, den Sie zahlten. Die Teile ergeben die Summe bis zur letzten Einheit.</translation>
    </message>
    <message>
        <source>days of this run in which the venue&apos;s clock was seen in four different hours</source>
        <translation>Tage dieses Laufs, an denen die Uhr der Börse in vier verschiedenen Stunden gesehen wurde</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock moves nothing.</source>
        <translation>Die Uhr Ihres Rechners bewegt nichts.</translation>
    </message>
    <message>
        <source>round trips of this run that count</source>
        <translation>ganze Geschäfte dieses Laufs, die zählen</translation>
    </message>
    <message>
        <source>Losing ones always count. A winning one does not when it was too quick, too small, free of costs, against a bot of your own, or the 21st of a day and symbol.</source>
        <translation>Verlorene zählen immer. Ein gewonnenes zählt nicht, wenn es zu schnell, zu klein oder ohne Kosten war, gegen einen eigenen Bot lief oder das 21. eines Tages und Symbols war.</translation>
    </message>
    <message>
        <source>counted round trips with a result above nothing ÷ all counted round trips</source>
        <translation>gezählte ganze Geschäfte mit einem Ergebnis über null ÷ alle gezählten ganzen Geschäfte</translation>
    </message>
    <message>
        <source>An exit that a bar could not decide counts as a loss.</source>
        <translation>Ein Ausstieg, den eine Kerze nicht entscheiden konnte, zählt als Verlust.</translation>
    </message>
    <message>
        <source>(results of the counted round trips + what is open at a loss) ÷ equity at the start of the run</source>
        <translation>(Ergebnisse der gezählten ganzen Geschäfte + was mit Verlust offen ist) ÷ Eigenkapital zu Beginn des Laufs</translation>
    </message>
    <message>
        <source>After all costs. Open gains do not help; open losses count.</source>
        <translation>Nach allen Kosten. Offene Gewinne helfen nicht; offene Verluste zählen.</translation>
    </message>
    <message>
        <source>runs in which a guessing trader passes this gate ÷ all simulated runs</source>
        <translation>Läufe, in denen ein ratender Händler dieses Tor besteht ÷ alle simulierten Läufe</translation>
    </message>
    <message>
        <source>The guessing trader has your sizes, your costs and your number of trades a day, and no edge. The more often he passes, the less your pass proves.</source>
        <translation>Der ratende Händler hat Ihre Größen, Ihre Kosten und Ihre Zahl von Geschäften am Tag, aber keinen Vorteil. Je öfter er besteht, desto weniger beweist Ihr Bestehen.</translation>
    </message>
    <message>
        <source>Wilson interval of won ÷ all counted trades at 95 %; break-even = average loss ÷ (average gain + average loss)</source>
        <translation>Wilson-Intervall von gewonnen ÷ alle gezählten Geschäfte bei 95 %; Gewinnschwelle = mittlerer Verlust ÷ (mittlerer Gewinn + mittlerer Verlust)</translation>
    </message>
    <message>
        <source>While the interval reaches below the break-even rate, the record fits a trader who earns nothing.</source>
        <translation>Solange das Intervall unter die Gewinnschwelle reicht, passt die Bilanz zu einem Händler, der nichts verdient.</translation>
    </message>
    <message>
        <source>sum of R of the counted trades ÷ those of them that had a stop</source>
        <translation>Summe der R der gezählten Geschäfte ÷ die davon, die einen Stopp hatten</translation>
    </message>
    <message>
        <source>The expectancy of this run, after costs.</source>
        <translation>Der Erwartungswert dieses Laufs, nach Kosten.</translation>
    </message>
    <message>
        <source>redraws of your trades with a mean above nothing ÷ all 10,000 redraws</source>
        <translation>Neuziehungen Ihrer Geschäfte mit einem Mittel über null ÷ alle 10.000 Neuziehungen</translation>
    </message>
    <message>
        <source>How sure it is that your trades earn on average at all. Under 90 % the evidence is weak, and live size is a quarter.</source>
        <translation>Wie sicher es ist, dass Ihre Geschäfte im Mittel überhaupt verdienen. Unter 90 % ist die Aussagekraft gering, und die echte Größe beträgt ein Viertel.</translation>
    </message>
    <message>
        <source>(fees + slippage) ÷ what the trades made before any cost</source>
        <translation>(Gebühren + Slippage) ÷ was die Geschäfte vor allen Kosten einbrachten</translation>
    </message>
    <message>
        <source>The part of your idea that goes to the venue and the market. There is none when nothing was made.</source>
        <translation>Der Teil Ihrer Idee, der an Börse und Markt geht. Es gibt keinen, wenn nichts eingebracht wurde.</translation>
    </message>
    <message>
        <source>largest (peak − equity) ÷ peak, after each counted trade</source>
        <translation>größter Wert von (Höchststand − Eigenkapital) ÷ Höchststand, nach jedem gezählten Geschäft</translation>
    </message>
    <message>
        <source>The drawdown: how much of its highest worth the account had lost at its worst moment.</source>
        <translation>Der Drawdown: wie viel seines höchsten Werts das Konto im schlimmsten Augenblick verloren hatte.</translation>
    </message>
    <message>
        <source>most losses in a row; expected: log (trades × share of wins) ÷ log (1 ÷ share of losses), and a small correction</source>
        <translation>meiste Verluste in Folge; erwartet: log (Geschäfte × Anteil der Gewinne) ÷ log (1 ÷ Anteil der Verluste) und eine kleine Korrektur</translation>
    </message>
    <message>
        <source>A run as long as the expected one is nothing unusual, so size the risk for it.</source>
        <translation>Eine Serie, so lang wie die erwartete, ist nichts Besonderes; bemessen Sie das Risiko danach.</translation>
    </message>
    <message>
        <source>counted trades whose stop and target lay in one bar, of all counted trades</source>
        <translation>gezählte Geschäfte, deren Stopp und Ziel in einer Kerze lagen, von allen gezählten Geschäften</translation>
    </message>
    <message>
        <source>Nobody knows which of the two came first, so each of them is taken as a loss.</source>
        <translation>Niemand weiß, was von beiden zuerst kam, daher gilt jedes davon als Verlust.</translation>
    </message>
    <message>
        <source>trades of this run that do not count</source>
        <translation>Geschäfte dieses Laufs, die nicht zählen</translation>
    </message>
    <message>
        <source>Only winning trades can be left out; the page of the way to live names the reasons.</source>
        <translation>Nur gewonnene Geschäfte können ausgelassen werden; die Seite des Wegs zum Echthandel nennt die Gründe.</translation>
    </message>
    <message>
        <source>qualification runs ever started on this record, failed ones too</source>
        <translation>Qualifikationsläufe, die je auf dieser Bilanz begonnen wurden, auch misslungene</translation>
    </message>
    <message>
        <source>Who tries often enough passes by luck, so every try is counted and shown.</source>
        <translation>Wer oft genug versucht, besteht durch Glück; daher wird jeder Versuch gezählt und gezeigt.</translation>
    </message>
    <message>
        <source>time of the venue − time of this computer</source>
        <translation>Zeit der Börse − Zeit dieses Rechners</translation>
    </message>
    <message>
        <source>Seen over an encrypted connection. Days count by the venue&apos;s time.</source>
        <translation>Gesehen über eine verschlüsselte Verbindung. Tage zählen nach der Zeit der Börse.</translation>
    </message>
    <message>
        <source>in all − reserved</source>
        <translation>gesamt − reserviert</translation>
    </message>
    <message>
        <source>What a new order may use. It grows again when a working order is cancelled.</source>
        <translation>Was ein neuer Auftrag verwenden darf. Es wächst wieder, wenn ein wartender Auftrag gestrichen wird.</translation>
    </message>
    <message>
        <source>for each working purchase: quantity × its price + fee; for each working sale: its quantity; added up</source>
        <translation>für jeden wartenden Kauf: Menge × sein Preis + Gebühr; für jeden wartenden Verkauf: seine Menge; zusammengezählt</translation>
    </message>
    <message>
        <source>It is still yours, but it is kept for orders that wait, so that each of them can be filled.</source>
        <translation>Es gehört weiter Ihnen, ist aber für wartende Aufträge zurückgelegt, damit jeder von ihnen ausgeführt werden kann.</translation>
    </message>
    <message>
        <source>money + each coin × the price it could be sold at now + open result of other positions</source>
        <translation>Geld + jede Münze × der Preis, zu dem sie sich jetzt verkaufen ließe + offenes Ergebnis anderer Positionen</translation>
    </message>
    <message>
        <source>The equity of the account. The cost of selling is not taken off yet. While a rate is missing there is no figure: a wrong sum would be worse.</source>
        <translation>Das Eigenkapital des Kontos. Die Kosten des Verkaufs sind noch nicht abgezogen. Solange ein Kurs fehlt, steht keine Zahl da: Eine falsche Summe wäre schlimmer.</translation>
    </message>
    <message>
        <source>worth of everything × reference rate of the day</source>
        <translation>Gesamtwert × Referenzkurs des Tages</translation>
    </message>
    <message>
        <source>To compare with the money you live with. No limit and no order uses it.</source>
        <translation>Zum Vergleich mit dem Geld, mit dem Sie leben. Keine Grenze und kein Auftrag verwendet es.</translation>
    </message>
    <message>
        <source>closed trades of yours that the rule coach has read, of those it needs</source>
        <translation>Ihre geschlossenen Geschäfte, die der Regel-Coach gelesen hat, von denen, die er braucht</translation>
    </message>
    <message>
        <source>With fewer trades a habit cannot be told from chance, so nothing is said before.</source>
        <translation>Mit weniger Geschäften lässt sich eine Gewohnheit nicht vom Zufall unterscheiden, daher wird vorher nichts gesagt.</translation>
    </message>
    <message>
        <source>verdicts whose target came before their stop ÷ all verdicts with a decided call</source>
        <translation>Urteile, deren Ziel vor ihrem Stopp kam ÷ alle Urteile, deren Ansage entschieden ist</translation>
    </message>
    <message>
        <source>Each verdict was frozen when it was given, and later bars decide; a bar that holds both counts as the stop. The base rate is what being always long at the same distances would have hit: only what lies above it is worth something.</source>
        <translation>Jedes Urteil wurde eingefroren, als es gegeben wurde, und spätere Kerzen entscheiden; eine Kerze, die beides enthält, zählt als Stopp. Die Grundrate ist, was immer long mit denselben Abständen getroffen hätte: Nur was darüber liegt, ist etwas wert.</translation>
    </message>
    <message>
        <source>round trips of a made-up trader in 90 days of a made-up market</source>
        <translation>ganze Geschäfte eines erfundenen Händlers in 90 Tagen eines erfundenen Markts</translation>
    </message>
    <message>
        <source>The real engine ran them with all costs. They count nowhere: neither for the gate nor for the coach.</source>
        <translation>Das echte Handelswerk hat sie mit allen Kosten ausgeführt. Sie zählen nirgends: weder für das Tor noch für den Coach.</translation>
    </message>
    <message>
        <source>(equity at the end − equity at the start) ÷ equity at the start</source>
        <translation>(Eigenkapital am Ende − Eigenkapital am Anfang) ÷ Eigenkapital am Anfang</translation>
    </message>
    <message>
        <source>After fees, spread, slippage and funding. Compare it with buy and hold: the same money in the market for the whole time, with the cost of one purchase.</source>
        <translation>Nach Gebühren, Spread, Slippage und Funding. Vergleichen Sie es mit kaufen und halten: dasselbe Geld die ganze Zeit im Markt, mit den Kosten eines einzigen Kaufs.</translation>
    </message>
    <message>
        <source>round trips that the bot closed on this tape</source>
        <translation>ganze Geschäfte, die der Bot auf dieser Aufzeichnung geschlossen hat</translation>
    </message>
    <message>
        <source>With fewer than 50 the rates beside it are mostly luck.</source>
        <translation>Unter 50 sind die Quoten daneben vor allem Glück.</translation>
    </message>
    <message>
        <source>results after costs, each as a share of what was paid for the position, added up ÷ trades</source>
        <translation>Ergebnisse nach Kosten, jedes als Anteil dessen, was für die Position bezahlt wurde, zusammengezählt ÷ Geschäfte</translation>
    </message>
    <message>
        <source>The range comes from 2,000 redraws of the same trades; the mean falls into it in 90 of 100. When it holds zero, an edge is not shown.</source>
        <translation>Die Spanne kommt aus 2.000 Neuziehungen derselben Geschäfte; in 90 von 100 liegt das Mittel darin. Enthält sie die Null, ist ein Vorteil nicht gezeigt.</translation>
    </message>
    <message>
        <source>largest (peak − equity) ÷ peak, at every price of the tape</source>
        <translation>größter Wert von (Höchststand − Eigenkapital) ÷ Höchststand, bei jedem Preis der Aufzeichnung</translation>
    </message>
    <message>
        <source>The drawdown, open positions included. Ask yourself whether you would have gone on at its lowest point.</source>
        <translation>Der Drawdown, offene Positionen eingeschlossen. Fragen Sie sich, ob Sie am tiefsten Punkt weitergemacht hätten.</translation>
    </message>
    <message>
        <source>fees + slippage of all fills; share: ÷ what the trades made before these costs</source>
        <translation>Gebühren + Slippage aller Ausführungen; Anteil: ÷ was die Geschäfte vor diesen Kosten einbrachten</translation>
    </message>
    <message>
        <source>The part of the idea that goes to the venue and the market. A bot that trades often must earn this first.</source>
        <translation>Der Teil der Idee, der an Börse und Markt geht. Ein Bot, der oft handelt, muss das erst verdienen.</translation>
    </message>
    <message>
        <source>exits whose stop and target lay in one bar, of all exits</source>
        <translation>Ausstiege, deren Stopp und Ziel in einer Kerze lagen, von allen Ausstiegen</translation>
    </message>
    <message>
        <source>Nobody knows which of the two came first, so the stop is taken. Many of them mean that the bars are too coarse for this bot.</source>
        <translation>Niemand weiß, was von beiden zuerst kam, daher gilt der Stopp. Sind es viele, so sind die Kerzen für diesen Bot zu grob.</translation>
    </message>
    <message>
        <source>runs on the tape cut short whose orders are the same as in the whole run, of all such runs</source>
        <translation>Läufe auf der abgeschnittenen Aufzeichnung, deren Aufträge dieselben sind wie im ganzen Lauf, von allen solchen Läufen</translation>
    </message>
    <message>
        <source>When an order changes because later prices are missing, the bot has seen the future and its result is worth nothing.</source>
        <translation>Ändert sich ein Auftrag, weil spätere Preise fehlen, so hat der Bot die Zukunft gesehen, und sein Ergebnis ist nichts wert.</translation>
    </message>
    <message>
        <source>probability that the Sharpe ratio of the daily results is above the best of as many useless tries</source>
        <translation>Wahrscheinlichkeit, dass die Sharpe-Quote der Tagesergebnisse über der besten von ebenso vielen nutzlosen Versuchen liegt</translation>
    </message>
    <message>
        <source>The deflated Sharpe ratio. Every run on this tape is a try, and the best of many looks good by luck alone. Under 95 % luck explains the result well enough.</source>
        <translation>Die bereinigte Sharpe-Quote. Jeder Lauf auf dieser Aufzeichnung ist ein Versuch, und der beste von vielen sieht schon durch Glück gut aus. Unter 95 % erklärt Glück das Ergebnis gut genug.</translation>
    </message>
</context>
<context>
    <name>FeedActions</name>
    <message>
        <source>Open a tape</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Tapes (*.tape)</source>
        <translation>Aufzeichnungen (*.tape)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>&amp;Demo market, offline</source>
        <translation>&amp;Demomarkt, offline</translation>
    </message>
    <message>
        <source>&amp;Open a tape…</source>
        <translation>&amp;Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Live prices: %1</source>
        <translation>Live-Preise: %1</translation>
    </message>
    <message>
        <source>No key needed. Asked for every few seconds.</source>
        <translation>Kein Schlüssel nötig. Alle paar Sekunden abgefragt.</translation>
    </message>
    <message>
        <source>No key needed.</source>
        <translation>Kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Switched off by the setting for public market data.</source>
        <translation>Durch die Einstellung für öffentliche Marktdaten abgeschaltet.</translation>
    </message>
    <message>
        <source>Prices stay with %1</source>
        <translation>Die Preise bleiben bei %1</translation>
    </message>
    <message>
        <source>An order or a position is open, and its prices come from there. Nothing was changed; close it first, then open the other prices.</source>
        <translation>Ein Auftrag oder eine Position ist offen, und die Preise dafür kommen von dort. Nichts wurde verändert; schließen Sie das zuerst, dann öffnen Sie die anderen Preise.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Import a venue&apos;s &amp;history…</source>
        <translation>&amp;Historie einer Börse importieren…</translation>
    </message>
    <message>
        <source>Makes a tape of candles that an exchange gives to anybody.</source>
        <translation>Macht eine Aufzeichnung aus Kerzen, die eine Börse jedem gibt.</translation>
    </message>
    <message>
        <source>&amp;Read what all venues trade</source>
        <translation>&amp;Lesen, was alle Börsen handeln</translation>
    </message>
    <message>
        <source>For the search: asks every venue once for its list of markets.</source>
        <translation>Für die Suche: fragt jede Börse einmal nach ihrer Liste der Märkte.</translation>
    </message>
    <message>
        <source>%1 markets can be searched</source>
        <translation>%1 Märkte lassen sich durchsuchen</translation>
    </message>
    <message>
        <source>The lists of %1 venues were read and are kept.</source>
        <translation>Die Listen von %1 Börsen wurden gelesen und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The lists of %1 venues were read and are kept. No answer from: %2.</source>
        <translation>Die Listen von %1 Börsen wurden gelesen und bleiben erhalten. Keine Antwort von: %2.</translation>
    </message>
</context>
<context>
    <name>FeedProblem</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 has no market that trades now.</source>
        <translation>%1 hat jetzt keinen Markt, der handelt.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 asks to wait before it is asked again.</source>
        <translation>%1 bittet zu warten, bevor wieder gefragt wird.</translation>
    </message>
    <message>
        <source>%1 is not available in your country.</source>
        <translation>%1 ist in Ihrem Land nicht verfügbar.</translation>
    </message>
    <message>
        <source>What came could not be read.</source>
        <translation>Was kam, war nicht lesbar.</translation>
    </message>
    <message>
        <source>The log has the reason.</source>
        <translation>Das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Prices could not be opened</source>
        <translation>Preise konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 Kept: your account, your list and all records. To do: choose other prices in the menu File; the demo market needs no network.</source>
        <translation>%1 Erhalten: Ihr Konto, Ihre Liste und alle Aufzeichnungen. Zu tun: Wählen Sie andere Preise im Menü Datei; der Demomarkt braucht kein Netz.</translation>
    </message>
</context>
<context>
    <name>FillImportDialog</name>
    <message>
        <source>Import &amp;trades…</source>
        <translation>&amp;Geschäfte importieren…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>FillTexts</name>
    <message>
        <source>Another table</source>
        <translation>Eine andere Tabelle</translation>
    </message>
    <message>
        <source>Binance, spot trade history</source>
        <translation>Binance, Spot-Handelshistorie</translation>
    </message>
    <message>
        <source>Kraken, trades</source>
        <translation>Kraken, Trades</translation>
    </message>
    <message>
        <source>Kraken, ledgers</source>
        <translation>Kraken, Ledger</translation>
    </message>
    <message>
        <source>Coinbase Advanced, fills</source>
        <translation>Coinbase Advanced, Ausführungen</translation>
    </message>
    <message>
        <source>Coinbase, transactions</source>
        <translation>Coinbase, Transaktionen</translation>
    </message>
    <message>
        <source>MetaTrader 5, history report</source>
        <translation>MetaTrader 5, Bericht der Historie</translation>
    </message>
    <message>
        <source>TradingView, order history</source>
        <translation>TradingView, Auftragshistorie</translation>
    </message>
    <message>
        <source>TradingView, list of trades</source>
        <translation>TradingView, Liste der Trades</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– auslassen –</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pair or symbol</source>
        <translation>Paar oder Symbol</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Was gehandelt wird</translation>
    </message>
    <message>
        <source>Money it is paid in</source>
        <translation>Währung, in der gezahlt wird</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>Kauf oder Verkauf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price times quantity</source>
        <translation>Preis mal Menge</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>Währung der Gebühr</translation>
    </message>
    <message>
        <source>Number of the fill</source>
        <translation>Nummer der Ausführung</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Gehört zusammen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Zeit des Endes</translation>
    </message>
    <message>
        <source>Price of the end</source>
        <translation>Preis des Endes</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>the row has too few columns</source>
        <translation>die Zeile hat zu wenige Spalten</translation>
    </message>
    <message>
        <source>no date with a time</source>
        <translation>kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>not a number, or longer than can be kept exactly</source>
        <translation>keine Zahl, oder länger, als sich genau bewahren lässt</translation>
    </message>
    <message>
        <source>zero or negative</source>
        <translation>null oder negativ</translation>
    </message>
    <message>
        <source>neither buy nor sell</source>
        <translation>weder Kauf noch Verkauf</translation>
    </message>
    <message>
        <source>which two currencies this means is not clear</source>
        <translation>welche zwei Währungen gemeint sind, ist nicht klar</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>keine Währung</translation>
    </message>
    <message>
        <source>the one row it was exchanged for is not there</source>
        <translation>die eine Zeile, gegen die getauscht wurde, ist nicht da</translation>
    </message>
    <message>
        <source>another row has this number and says something else</source>
        <translation>eine andere Zeile hat diese Nummer und sagt etwas anderes</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Say above the columns which one holds date and time.</source>
        <translation>Wählen Sie über den Spalten, welche Datum und Uhrzeit enthält.</translation>
    </message>
    <message>
        <source>Say above the columns which one says buy or sell.</source>
        <translation>Wählen Sie über den Spalten, welche Kauf oder Verkauf nennt.</translation>
    </message>
    <message>
        <source>Say above the columns which one holds the quantity.</source>
        <translation>Wählen Sie über den Spalten, welche die Menge enthält.</translation>
    </message>
    <message>
        <source>Say above the columns which one holds the price, or price times quantity.</source>
        <translation>Wählen Sie über den Spalten, welche den Preis enthält, oder Preis mal Menge.</translation>
    </message>
    <message>
        <source>Say which column holds the pair, or write it below, such as BTC/USD.</source>
        <translation>Wählen Sie, welche Spalte das Paar enthält, oder schreiben Sie es unten hin, etwa BTC/USD.</translation>
    </message>
    <message>
        <source>The file does not say in which money it counts. Write it below, such as USD.</source>
        <translation>Die Datei sagt nicht, in welcher Währung sie rechnet. Schreiben Sie sie unten hin, etwa USD.</translation>
    </message>
    <message>
        <source>Two columns say that they hold the same. Leave one of them out.</source>
        <translation>Zwei Spalten sollen dasselbe enthalten. Lassen Sie eine davon aus.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>UTC%1%2:%3</source>
        <translation>UTC%1%2:%3</translation>
    </message>
    <message>
        <source>MetaTrader 5, deals</source>
        <translation>MetaTrader 5, Deals</translation>
    </message>
    <message>
        <source>Other fee</source>
        <translation>Andere Gebühr</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>No qualification run goes on.</source>
        <translation>Es läuft kein Qualifikationslauf.</translation>
    </message>
    <message>
        <source>The run is over: it began %1 days ago, %2 are allowed.</source>
        <translation>Der Lauf ist vorbei: Er begann vor %1 Tagen, %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>What was judged is not what would trade: something was changed since the run began.</source>
        <translation>Was beurteilt wurde, ist nicht, was handeln würde: Seit Beginn des Laufs wurde etwas geändert.</translation>
    </message>
    <message>
        <source>The day has not been judged yet. The gate looks once a day, after midnight UTC.</source>
        <translation>Der Tag ist noch nicht beurteilt. Das Tor prüft einmal am Tag, nach Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Qualified days: %1, at least %2.</source>
        <translation>Gültige Tage: %1, mindestens %2.</translation>
    </message>
    <message>
        <source>Round trips: %1, at least %2.</source>
        <translation>Ganze Geschäfte: %1, mindestens %2.</translation>
    </message>
    <message>
        <source>Win rate: %1, at least %2.</source>
        <translation>Trefferquote: %1, mindestens %2.</translation>
    </message>
    <message>
        <source>Profit after costs: %1, at least %2.</source>
        <translation>Gewinn nach Kosten: %1, mindestens %2.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached %1 days ago; %2 quiet days are needed.</source>
        <translation>Die Tagesverlustgrenze wurde vor %1 Tagen erreicht; %2 ruhige Tage sind nötig.</translation>
    </message>
    <message>
        <source>The daily loss limit is reached today.</source>
        <translation>Die Tagesverlustgrenze ist heute erreicht.</translation>
    </message>
    <message>
        <source>The emergency stop is on.</source>
        <translation>Der Not-Halt ist aktiv.</translation>
    </message>
    <message>
        <source>The record is broken or was brought back from a copy: %1.</source>
        <translation>Die Bilanz ist beschädigt oder wurde aus einer Kopie zurückgeholt: %1.</translation>
    </message>
    <message>
        <source>A row of the gate cannot be read: %1.</source>
        <translation>Eine Zeile des Tors ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The keychain does not remember this record, so nobody can tell whether it is whole.</source>
        <translation>Der Schlüsselbund kennt diese Bilanz nicht, also kann niemand sagen, ob sie vollständig ist.</translation>
    </message>
    <message>
        <source>The record was made in another profile or on another computer.</source>
        <translation>Die Bilanz entstand in einem anderen Profil oder auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The record was written by a newer engine (%2) than this one (%1).</source>
        <translation>Die Bilanz stammt von einem neueren Handelswerk (%2) als diesem (%1).</translation>
    </message>
    <message>
        <source>Live trading is off in the settings (ENABLE_LIVE_TRADING).</source>
        <translation>Der Echthandel ist in den Einstellungen aus (ENABLE_LIVE_TRADING).</translation>
    </message>
    <message>
        <source>You have not asked for the way to live.</source>
        <translation>Sie haben den Weg zum Echthandel nicht gewählt.</translation>
    </message>
    <message>
        <source>The venue&apos;s time was not seen.</source>
        <translation>Die Zeit der Börse wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ms off the venue&apos;s; less than %2 ms is needed.</source>
        <translation>Die Uhr dieses Rechners weicht %1 ms von der Börse ab; nötig sind weniger als %2 ms.</translation>
    </message>
    <message>
        <source>Fills compared with the venue&apos;s candles: %1, at least %2.</source>
        <translation>Ausführungen, verglichen mit Kerzen der Börse: %1, mindestens %2.</translation>
    </message>
    <message>
        <source>%1 fills are outside of the venue&apos;s candles, the first one: %2.</source>
        <translation>%1 Ausführungen liegen außerhalb der Kerzen der Börse, die erste: %2.</translation>
    </message>
    <message>
        <source>No key of this venue is chosen.</source>
        <translation>Kein Schlüssel dieser Börse ist gewählt.</translation>
    </message>
    <message>
        <source>The key may not trade. Missing: %1.</source>
        <translation>Der Schlüssel darf nicht handeln. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>The key may withdraw money. Make one that may only read and trade.</source>
        <translation>Der Schlüssel darf Geld abheben. Erstellen Sie einen, der nur lesen und handeln darf.</translation>
    </message>
    <message>
        <source>The venue did not say what the key may do.</source>
        <translation>Die Börse sagte nicht, was der Schlüssel darf.</translation>
    </message>
    <message>
        <source>A limit is missing or too large: %1.</source>
        <translation>Eine Grenze fehlt oder ist zu groß: %1.</translation>
    </message>
    <message>
        <source>Size: %1 %, at most %2 % on this evidence.</source>
        <translation>Größe: %1 %, bei dieser Aussagekraft höchstens %2 %.</translation>
    </message>
    <message>
        <source>The reduced size was not accepted.</source>
        <translation>Die verringerte Größe wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The record and the risk disclosure were not read.</source>
        <translation>Bilanz und Risikohinweis wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The words are not %1.</source>
        <translation>Die Wörter sind nicht %1.</translation>
    </message>
    <message>
        <source>A code of your authenticator is needed.</source>
        <translation>Ein Code Ihrer Authenticator-App ist nötig.</translation>
    </message>
    <message>
        <source>The last run ended: its 30 days were over.</source>
        <translation>Der letzte Lauf endete: Seine 30 Tage waren um.</translation>
    </message>
    <message>
        <source>The last run ended because something was changed: %1.</source>
        <translation>Der letzte Lauf endete, weil etwas geändert wurde: %1.</translation>
    </message>
    <message>
        <source>You ended the last run.</source>
        <translation>Sie haben den letzten Lauf beendet.</translation>
    </message>
    <message>
        <source>The last run ended: the record was broken or brought back from a copy.</source>
        <translation>Der letzte Lauf endete: Die Bilanz war beschädigt oder aus einer Kopie zurückgeholt.</translation>
    </message>
    <message>
        <source>You went back to paper.</source>
        <translation>Sie sind zum Papierhandel zurückgekehrt.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached.</source>
        <translation>Die Tagesverlustgrenze wurde erreicht.</translation>
    </message>
    <message>
        <source>The record is not proved any more.</source>
        <translation>Die Bilanz ist nicht mehr belegt.</translation>
    </message>
    <message>
        <source>The venue&apos;s key was changed.</source>
        <translation>Der Schlüssel der Börse wurde geändert.</translation>
    </message>
    <message>
        <source>The permit ended.</source>
        <translation>Die Freigabe endete.</translation>
    </message>
    <message>
        <source>The emergency stop was pressed.</source>
        <translation>Der Not-Halt wurde gedrückt.</translation>
    </message>
    <message>
        <source>The qualification run ended.</source>
        <translation>Der Qualifikationslauf endete.</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>Das Programm wurde beendet.</translation>
    </message>
    <message>
        <source>The gate&apos;s record cannot be read.</source>
        <translation>Die Aufzeichnung des Tors ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The ledger has to be open first.</source>
        <translation>Erst muss das Hauptbuch offen sein.</translation>
    </message>
    <message>
        <source>It counts on live prices of a venue only. Open them in File &gt; Prices; the demo market and replays stay free for practice.</source>
        <translation>Es zählt nur an Live-Preisen einer Börse. Öffnen Sie sie unter Datei &gt; Preise; Demomarkt und Wiedergaben bleiben frei zum Üben.</translation>
    </message>
    <message>
        <source>Keys are kept for this run only. A record needs a keychain or a vault that lasts.</source>
        <translation>Schlüssel bleiben nur für diesen Lauf. Eine Bilanz braucht einen Schlüsselbund oder einen Tresor, der bleibt.</translation>
    </message>
    <message>
        <source>The practice account is not open yet.</source>
        <translation>Das Übungskonto ist noch nicht offen.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Wählen Sie mindestens ein Symbol.</translation>
    </message>
    <message>
        <source>The venue could not be asked for its time: %1</source>
        <translation>Die Börse ließ sich nicht nach ihrer Zeit fragen: %1</translation>
    </message>
    <message>
        <source>Evidence: weak</source>
        <translation>Aussagekraft: gering</translation>
    </message>
    <message>
        <source>Evidence: some</source>
        <translation>Aussagekraft: mäßig</translation>
    </message>
    <message>
        <source>Evidence: strong</source>
        <translation>Aussagekraft: hoch</translation>
    </message>
    <message>
        <source>A trader with no edge would have passed this gate in %1 of 100 tries.</source>
        <translation>Ein Händler ohne Vorteil hätte dieses Tor in %1 von 100 Versuchen bestanden.</translation>
    </message>
    <message>
        <source>Passed the minimum: %1 of %2 trades won (%3), %4 after costs.</source>
        <translation>Mindestmaß erreicht: %1 von %2 Geschäften gewonnen (%3), %4 nach Kosten.</translation>
    </message>
    <message>
        <source>So far: %1 of %2 trades won (%3), %4 after costs.</source>
        <translation>Bisher: %1 von %2 Geschäften gewonnen (%3), %4 nach Kosten.</translation>
    </message>
    <message>
        <source>With so few trades the true win rate could be anywhere from %1 to %2.</source>
        <translation>Bei so wenigen Geschäften könnte die wahre Trefferquote irgendwo zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>From your own trades the chance that a trade earns money on average is %1.</source>
        <translation>Nach Ihren eigenen Geschäften beträgt die Chance, dass ein Geschäft im Mittel Geld verdient, %1.</translation>
    </message>
    <message>
        <source>This is attempt %1.</source>
        <translation>Dies ist Versuch %1.</translation>
    </message>
    <message>
        <source>Most people who day-trade lose money: 97 % of those who kept at it 300 days or more (Brazil, 2013 to 2015).</source>
        <translation>Die meisten Tageshändler verlieren Geld: 97 % derer, die 300 Tage oder länger dabeiblieben (Brasilien, 2013 bis 2015).</translation>
    </message>
    <message>
        <source>Manual trading</source>
        <translation>Handel von Hand</translation>
    </message>
    <message>
        <source>The bot does not run any more, or its money is not valued yet.</source>
        <translation>Der Bot läuft nicht mehr, oder sein Geld ist noch nicht bewertet.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>public prices; your own orders only behind the gate</source>
        <translation>öffentliche Preise; Ihre eigenen Aufträge nur hinter dem Tor</translation>
    </message>
    <message>
        <source>test orders, when LIVE_TESTNET is set</source>
        <translation>Testaufträge, wenn LIVE_TESTNET gesetzt ist</translation>
    </message>
    <message>
        <source>reference rates of currencies</source>
        <translation>Referenzkurse von Währungen</translation>
    </message>
    <message>
        <source>the coach, with a key of your own</source>
        <translation>der Coach, mit Ihrem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>news of your own orders, only behind the gate</source>
        <translation>Nachrichten über Ihre eigenen Aufträge, nur hinter dem Tor</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <source>made up, no network</source>
        <translation>erfunden, kein Netz</translation>
    </message>
    <message>
        <source>any day on this computer</source>
        <translation>ein beliebiger Tag auf diesem Rechner</translation>
    </message>
    <message>
        <source>symbol and date hidden</source>
        <translation>Symbol und Datum verborgen</translation>
    </message>
    <message>
        <source>Open the demo market or a tape first: only the past can be hidden.</source>
        <translation>Öffnen Sie erst den Demomarkt oder eine Aufzeichnung: Nur Vergangenes lässt sich verbergen.</translation>
    </message>
    <message>
        <source>running, until the tape ends</source>
        <translation>läuft, bis die Aufzeichnung endet</translation>
    </message>
    <message>
        <source>no key, no account needed</source>
        <translation>kein Schlüssel, kein Konto nötig</translation>
    </message>
    <message>
        <source>Trading is halted. The band at the top says since when, and releases it.</source>
        <translation>Der Handel ist angehalten. Die Leiste oben sagt, seit wann, und löst den Not-Halt.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached. Only closing is possible until tomorrow.</source>
        <translation>Die Tagesverlustgrenze ist erreicht. Bis morgen ist nur Schließen möglich.</translation>
    </message>
    <message>
        <source>Pause after losses until %1 UTC. Closing is always possible.</source>
        <translation>Pause nach Verlusten bis %1 UTC. Schließen ist immer möglich.</translation>
    </message>
    <message>
        <source>New orders wait: what happens could not be recorded.</source>
        <translation>Neue Aufträge warten: Was geschieht, ließ sich nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>New orders are switched off by a setting.</source>
        <translation>Neue Aufträge sind durch eine Einstellung abgeschaltet.</translation>
    </message>
    <message>
        <source>No trading day yet</source>
        <translation>Noch kein Handelstag</translation>
    </message>
    <message>
        <source>Equity, today&apos;s result and how much may still be lost will stand here.</source>
        <translation>Eigenkapital, heutiges Ergebnis und was noch verloren werden darf, stehen dann hier.</translation>
    </message>
    <message>
        <source>Say where records go</source>
        <translation>Ort der Aufzeichnungen wählen</translation>
    </message>
    <message>
        <source>Open the demo market</source>
        <translation>Demomarkt öffnen</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>a rate is missing</source>
        <translation>ein Kurs fehlt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Go on trading</source>
        <translation>Weiter handeln</translation>
    </message>
    <message>
        <source>Too few trades to judge habits</source>
        <translation>Zu wenige Geschäfte, um Gewohnheiten zu beurteilen</translation>
    </message>
    <message>
        <source>The one habit that costs you most will stand here. Before that, the rule coach would be guessing.</source>
        <translation>Die eine Gewohnheit, die Sie am meisten kostet, steht dann hier. Vorher würde der Regel-Coach raten.</translation>
    </message>
    <message>
        <source>Place a practice trade</source>
        <translation>Ein Übungsgeschäft eingehen</translation>
    </message>
    <message>
        <source>See what it cost</source>
        <translation>Ansehen, was sie kostete</translation>
    </message>
    <message>
        <source>No habit stands out</source>
        <translation>Keine Gewohnheit fällt auf</translation>
    </message>
    <message>
        <source>None was broken three times. Keep to the plan that you have.</source>
        <translation>Keine wurde dreimal gebrochen. Bleiben Sie bei Ihrem Plan.</translation>
    </message>
    <message>
        <source>See all habits</source>
        <translation>Alle Gewohnheiten ansehen</translation>
    </message>
    <message>
        <source>MOCK COACH</source>
        <translation>SCHEIN-COACH</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Each answer of the coach will stand here: frozen when it was given, scored by what the market did.</source>
        <translation>Jede Antwort des Coachs steht dann hier: eingefroren bei der Abgabe, gewertet nach dem, was der Markt tat.</translation>
    </message>
    <message>
        <source>Ask about the chart</source>
        <translation>Zum Diagramm fragen</translation>
    </message>
    <message>
        <source>Set up the AI coach</source>
        <translation>KI-Coach einrichten</translation>
    </message>
    <message>
        <source>Its record: %1 scored of %2 needed for a rate.</source>
        <translation>Seine Bilanz: %1 gewertet von %2, die für eine Quote nötig sind.</translation>
    </message>
    <message>
        <source>Its record: %1 right of %2, always long %3.</source>
        <translation>Seine Bilanz: %1 richtig von %2, immer long %3.</translation>
    </message>
    <message>
        <source>Not yet meaningful.</source>
        <translation>Noch nicht aussagekräftig.</translation>
    </message>
    <message>
        <source>Open the coach</source>
        <translation>Den Coach öffnen</translation>
    </message>
    <message>
        <source>Open the keys page</source>
        <translation>Schlüsselseite öffnen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Records are not kept now</source>
        <translation>Aufzeichnungen werden gerade nicht geführt</translation>
    </message>
    <message>
        <source>Kept: all that was written before. New orders wait; it is tried again. Make room on the disk.</source>
        <translation>Erhalten: alles, was vorher geschrieben wurde. Neue Aufträge warten; es wird wieder versucht. Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Records end with this run</source>
        <translation>Aufzeichnungen enden mit diesem Lauf</translation>
    </message>
    <message>
        <source>Their key is kept for this run only.</source>
        <translation>Ihr Schlüssel wird nur für diesen Lauf behalten.</translation>
    </message>
    <message>
        <source>Records are kept</source>
        <translation>Aufzeichnungen werden geführt</translation>
    </message>
    <message>
        <source>Each one was checked against its chain at the start.</source>
        <translation>Jede wurde beim Start an ihrer Kette geprüft.</translation>
    </message>
    <message>
        <source>Records are not kept yet</source>
        <translation>Aufzeichnungen werden noch nicht geführt</translation>
    </message>
    <message>
        <source>There is no keychain to hold their key. Choose a place for it.</source>
        <translation>Kein Schlüsselbund kann ihren Schlüssel halten. Wählen Sie einen Ort dafür.</translation>
    </message>
    <message>
        <source>The recovery code is needed</source>
        <translation>Der Wiederherstellungscode wird gebraucht</translation>
    </message>
    <message>
        <source>Kept: all records, sealed. The keychain does not have their key.</source>
        <translation>Erhalten: alle Aufzeichnungen, versiegelt. Der Schlüsselbund hat ihren Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Kept: what was recorded. Unlock it, and recording goes on.</source>
        <translation>Erhalten: was aufgezeichnet wurde. Entsperren Sie ihn, dann geht das Aufzeichnen weiter.</translation>
    </message>
    <message>
        <source>Records are being opened</source>
        <translation>Aufzeichnungen werden geöffnet</translation>
    </message>
    <message>
        <source>Records could not be opened</source>
        <translation>Aufzeichnungen konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Nothing was changed. The status bar has the reason.</source>
        <translation>Nichts wurde verändert. Der Grund steht in der Statusleiste.</translation>
    </message>
    <message>
        <source>No prices are open</source>
        <translation>Es sind keine Preise offen</translation>
    </message>
    <message>
        <source>Prices are being opened</source>
        <translation>Preise werden geöffnet</translation>
    </message>
    <message>
        <source>Prices are stale</source>
        <translation>Preise sind veraltet</translation>
    </message>
    <message>
        <source>Nothing for %1. Orders wait; the connection is tried again.</source>
        <translation>Seit %1 nichts. Aufträge warten; die Verbindung wird wieder versucht.</translation>
    </message>
    <message>
        <source>Prices could not be opened</source>
        <translation>Preise konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Kept: your account and all records.</source>
        <translation>Erhalten: Ihr Konto und alle Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The tape is at its end</source>
        <translation>Die Aufzeichnung ist zu Ende</translation>
    </message>
    <message>
        <source>Prices stand still</source>
        <translation>Preise stehen still</translation>
    </message>
    <message>
        <source>Prices arrive</source>
        <translation>Preise kommen an</translation>
    </message>
    <message>
        <source>The last run did not end in order</source>
        <translation>Der letzte Lauf endete nicht ordentlich</translation>
    </message>
    <message>
        <source>Records and settings were written as they changed.</source>
        <translation>Aufzeichnungen und Einstellungen wurden bei jeder Änderung geschrieben.</translation>
    </message>
    <message>
        <source>Backup of the records</source>
        <translation>Sicherung der Aufzeichnungen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>One is made every day while the program runs.</source>
        <translation>Jeden Tag, an dem das Programm läuft, entsteht eine.</translation>
    </message>
    <message>
        <source>A made-up trader on a made-up market, run by the real engine with all costs. Apart from your records: neither the gate nor the coach counts it.</source>
        <translation>Ein erfundener Händler an einem erfundenen Markt, vom echten Handelswerk mit allen Kosten ausgeführt. Getrennt von Ihren Aufzeichnungen: Weder das Tor noch der Coach zählt es.</translation>
    </message>
    <message>
        <source>The demo market runs on this computer: no account, no key, no network. Every practice order pays spread, slippage and fees as a real one would, and the journal writes itself.</source>
        <translation>Der Demomarkt läuft auf diesem Rechner: kein Konto, kein Schlüssel, kein Netz. Jeder Übungsauftrag zahlt Spread, Slippage und Gebühren wie ein echter, und das Journal schreibt sich selbst.</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Geschäfte</translation>
    </message>
    <message>
        <source>Closed trades of yours</source>
        <translation>Ihre geschlossenen Geschäfte</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Record of the coach</source>
        <translation>Bilanz des Coachs</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Gewertet</translation>
    </message>
    <message>
        <source>Target first</source>
        <translation>Ziel zuerst</translation>
    </message>
    <message>
        <source>Always long</source>
        <translation>Immer long</translation>
    </message>
    <message>
        <source>Needed for a rate</source>
        <translation>Nötig für eine Quote</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Ganze Geschäfte</translation>
    </message>
    <message>
        <source>Round trips of the demo</source>
        <translation>Ganze Geschäfte der Demo</translation>
    </message>
    <message>
        <source>Won in the demo</source>
        <translation>In der Demo gewonnen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Sum of the demo after costs</source>
        <translation>Summe der Demo nach Kosten</translation>
    </message>
    <message>
        <source>Sum of R</source>
        <translation>Summe der R</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>In Geld</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Hilbert trend line</source>
        <translation>Hilbert-Trendlinie</translation>
    </message>
    <message>
        <source>MESA adaptive average (MAMA)</source>
        <translation>Adaptiver MESA-Durchschnitt (MAMA)</translation>
    </message>
    <message>
        <source>MESA sine wave</source>
        <translation>MESA-Sinuswelle</translation>
    </message>
    <message>
        <source>Absolute price oscillator (APO)</source>
        <translation>Absoluter Preisoszillator (APO)</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>Balance of Power</translation>
    </message>
    <message>
        <source>Detrended price (DPO)</source>
        <translation>Trendbereinigter Preis (DPO)</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>Elder-Ray</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>Prognoseoszillator</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Percentage price oscillator (PPO)</source>
        <translation>Prozentualer Preisoszillator (PPO)</translation>
    </message>
    <message>
        <source>Percentage volume oscillator (PVO)</source>
        <translation>Prozentualer Volumenoszillator (PVO)</translation>
    </message>
    <message>
        <source>Price momentum (PMO)</source>
        <translation>Preismomentum (PMO)</translation>
    </message>
    <message>
        <source>QStick</source>
        <translation>QStick</translation>
    </message>
    <message>
        <source>Rate of change (ROC)</source>
        <translation>Veränderungsrate (ROC)</translation>
    </message>
    <message>
        <source>Ratio to an earlier price</source>
        <translation>Verhältnis zu einem früheren Preis</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>Schaff-Trendzyklus</translation>
    </message>
    <message>
        <source>TRIX</source>
        <translation>TRIX</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>Alligator</translation>
    </message>
    <message>
        <source>Arnaud Legoux average (ALMA)</source>
        <translation>Arnaud-Legoux-Durchschnitt (ALMA)</translation>
    </message>
    <message>
        <source>Average envelope</source>
        <translation>Hüllkurve des Durchschnitts</translation>
    </message>
    <message>
        <source>Double exponential average (DEMA)</source>
        <translation>Doppelter exponentieller Durchschnitt (DEMA)</translation>
    </message>
    <message>
        <source>Exponential average (EMA)</source>
        <translation>Exponentieller gleitender Durchschnitt (EMA)</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>Gator-Oszillator</translation>
    </message>
    <message>
        <source>Hull average (HMA)</source>
        <translation>Hull-Durchschnitt (HMA)</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average (KAMA)</source>
        <translation>Kaufmans adaptiver Durchschnitt (KAMA)</translation>
    </message>
    <message>
        <source>Linear regression curve</source>
        <translation>Lineare Regressionskurve</translation>
    </message>
    <message>
        <source>Simple average (SMA)</source>
        <translation>Einfacher gleitender Durchschnitt (SMA)</translation>
    </message>
    <message>
        <source>Tillson average (T3)</source>
        <translation>Tillson-Durchschnitt (T3)</translation>
    </message>
    <message>
        <source>Triangular average (TRIMA)</source>
        <translation>Dreiecksdurchschnitt (TRIMA)</translation>
    </message>
    <message>
        <source>Triple exponential average (TEMA)</source>
        <translation>Dreifacher exponentieller Durchschnitt (TEMA)</translation>
    </message>
    <message>
        <source>Variable index average (VIDYA)</source>
        <translation>Variabler Indexdurchschnitt (VIDYA)</translation>
    </message>
    <message>
        <source>Volume-weighted average (VWMA)</source>
        <translation>Volumengewichteter Durchschnitt (VWMA)</translation>
    </message>
    <message>
        <source>Weighted average (WMA)</source>
        <translation>Gewichteter gleitender Durchschnitt (WMA)</translation>
    </message>
    <message>
        <source>Wilder&apos;s average (RMA, SMMA)</source>
        <translation>Wilders Durchschnitt (RMA, SMMA)</translation>
    </message>
    <message>
        <source>Zero-lag exponential average (ZLEMA)</source>
        <translation>Exp. Durchschnitt ohne Verzögerung (ZLEMA)</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>Awesome-Oszillator</translation>
    </message>
    <message>
        <source>Chande momentum (CMO)</source>
        <translation>Chande-Momentum (CMO)</translation>
    </message>
    <message>
        <source>Commodity channel index (CCI)</source>
        <translation>Commodity-Channel-Index (CCI)</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>Connors-RSI</translation>
    </message>
    <message>
        <source>Fisher transform</source>
        <translation>Fisher-Transformation</translation>
    </message>
    <message>
        <source>Money flow index (MFI)</source>
        <translation>Geldflussindex (MFI)</translation>
    </message>
    <message>
        <source>Relative strength (RSI)</source>
        <translation>Relative Stärke (RSI)</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Stochastik</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>Stochastik-RSI</translation>
    </message>
    <message>
        <source>Stochastic momentum (SMI)</source>
        <translation>Stochastisches Momentum (SMI)</translation>
    </message>
    <message>
        <source>True strength index (TSI)</source>
        <translation>True-Strength-Index (TSI)</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>Ultimate-Oszillator</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>Williams %R</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>Fraktale Chaosbänder</translation>
    </message>
    <message>
        <source>Fractals, pivot highs and lows</source>
        <translation>Fraktale, Pivot-Hochs und -Tiefs</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Middle of the range</source>
        <translation>Mitte der Spanne</translation>
    </message>
    <message>
        <source>Pivot points</source>
        <translation>Pivot-Punkte</translation>
    </message>
    <message>
        <source>Price line</source>
        <translation>Preislinie</translation>
    </message>
    <message>
        <source>Rolling pivot points</source>
        <translation>Rollierende Pivot-Punkte</translation>
    </message>
    <message>
        <source>ZigZag</source>
        <translation>ZigZag</translation>
    </message>
    <message>
        <source>Decay from highs</source>
        <translation>Abklingen vom Hoch</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Hurst exponent</source>
        <translation>Hurst-Exponent</translation>
    </message>
    <message>
        <source>Linear regression slope</source>
        <translation>Steigung der linearen Regression</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Tiefster Wert</translation>
    </message>
    <message>
        <source>Mean absolute deviation</source>
        <translation>Mittlere absolute Abweichung</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>Prozentrang</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>Veränderungsrate mit Bändern</translation>
    </message>
    <message>
        <source>Rolling sum</source>
        <translation>Rollierende Summe</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>ATR-Trailing-Stopp</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>Aroon</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>Chandelier-Exit</translation>
    </message>
    <message>
        <source>Directional movement (ADX, DI)</source>
        <translation>Richtungsbewegung (ADX, DI)</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>Ichimoku</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>Parabolic SAR</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>Supertrend</translation>
    </message>
    <message>
        <source>Vertical horizontal filter</source>
        <translation>Vertikal-Horizontal-Filter</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>Volatilitätsstopp</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>Vortex</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>Average True Range (ATR)</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bollinger-Bänder</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>Chaikin-Volatilität</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>Choppiness</translation>
    </message>
    <message>
        <source>Donchian channels</source>
        <translation>Donchian-Kanäle</translation>
    </message>
    <message>
        <source>Historical volatility</source>
        <translation>Historische Volatilität</translation>
    </message>
    <message>
        <source>Keltner channels</source>
        <translation>Keltner-Kanäle</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>Massenindex</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>STARC-Bänder</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>True Range</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Ulcer-Index</translation>
    </message>
    <message>
        <source>Accumulation / distribution</source>
        <translation>Akkumulation / Distribution</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>Chaikin-Geldfluss</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>Chaikin-Oszillator</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>Ease of Movement</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>Force-Index</translation>
    </message>
    <message>
        <source>Klinger oscillator</source>
        <translation>Klinger-Oszillator</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>Market-Facilitation-Index</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>Negativer Volumenindex</translation>
    </message>
    <message>
        <source>On-balance volume (OBV)</source>
        <translation>On-Balance-Volumen (OBV)</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>Positiver Volumenindex</translation>
    </message>
    <message>
        <source>Price volume trend</source>
        <translation>Preis-Volumen-Trend</translation>
    </message>
    <message>
        <source>Session VWAP</source>
        <translation>VWAP der Sitzung</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>Volumenoszillator</translation>
    </message>
    <message>
        <source>Williams accumulation / distribution</source>
        <translation>Williams-Akkumulation / Distribution</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Moving averages</source>
        <translation>Gleitende Durchschnitte</translation>
    </message>
    <message>
        <source>Oscillators</source>
        <translation>Oszillatoren</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Preisniveaus</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Fast limit</source>
        <translation>Schnelle Grenze</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <translation>Langsame Grenze</translation>
    </message>
    <message>
        <source>Cycle length</source>
        <translation>Zykluslänge</translation>
    </message>
    <message>
        <source>Fast length</source>
        <translation>Schnelle Länge</translation>
    </message>
    <message>
        <source>Slow length</source>
        <translation>Langsame Länge</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Averages start from</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>First smoothing</source>
        <translation>Erste Glättung</translation>
    </message>
    <message>
        <source>Second smoothing</source>
        <translation>Zweite Glättung</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Bars ahead</source>
        <translation>Kerzen voraus</translation>
    </message>
    <message>
        <source>Volume factor</source>
        <translation>Volumenfaktor</translation>
    </message>
    <message>
        <source>Short length</source>
        <translation>Kurze Länge</translation>
    </message>
    <message>
        <source>Long length</source>
        <translation>Lange Länge</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>RSI length</source>
        <translation>RSI-Länge</translation>
    </message>
    <message>
        <source>Streak length</source>
        <translation>Länge der Serie</translation>
    </message>
    <message>
        <source>Rank length</source>
        <translation>Länge des Rangs</translation>
    </message>
    <message>
        <source>Rank counts</source>
        <translation>Rang zählt</translation>
    </message>
    <message>
        <source>%K smoothing</source>
        <translation>Glättung von %K</translation>
    </message>
    <message>
        <source>%D smoothing</source>
        <translation>Glättung von %D</translation>
    </message>
    <message>
        <source>Slowing</source>
        <translation>Verlangsamung</translation>
    </message>
    <message>
        <source>First %K</source>
        <translation>Erstes %K</translation>
    </message>
    <message>
        <source>Stochastic length</source>
        <translation>Länge der Stochastik</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Middle length</source>
        <translation>Mittlere Länge</translation>
    </message>
    <message>
        <source>Bars on each side</source>
        <translation>Kerzen auf jeder Seite</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Ended bars ago</source>
        <translation>Endete vor (Kerzen)</translation>
    </message>
    <message>
        <source>Turn in percent</source>
        <translation>Wende in Prozent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Deviation length</source>
        <translation>Länge der Abweichung</translation>
    </message>
    <message>
        <source>ATR length</source>
        <translation>ATR-Länge</translation>
    </message>
    <message>
        <source>Of equal extremes</source>
        <translation>Bei gleichen Extremen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umwandlungslinie</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basislinie</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Versetzt um</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>First direction</source>
        <translation>Erste Richtung</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Periods in a year</source>
        <translation>Zeiträume im Jahr</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>Erste Kerze</translation>
    </message>
    <message>
        <source>Volume divisor</source>
        <translation>Volumenteiler</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>Starts again each</source>
        <translation>Neubeginn</translation>
    </message>
    <message>
        <source>Session start, minutes after 00:00 UTC</source>
        <translation>Sitzungsbeginn, Min. nach 00:00 UTC</translation>
    </message>
    <message>
        <source>Band deviations</source>
        <translation>Abweichungen der Bänder</translation>
    </message>
    <message>
        <source>Average length</source>
        <translation>Länge des Durchschnitts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>(H + L) / 2</source>
        <translation>(H + L) / 2</translation>
    </message>
    <message>
        <source>(H + L + C) / 3</source>
        <translation>(H + L + C) / 3</translation>
    </message>
    <message>
        <source>(O + H + L + C) / 4</source>
        <translation>(O + H + L + C) / 4</translation>
    </message>
    <message>
        <source>(H + L + 2 C) / 4</source>
        <translation>(H + L + 2 C) / 4</translation>
    </message>
    <message>
        <source>Their own first window (TradingView)</source>
        <translation>Eigenes erstes Fenster (TradingView)</translation>
    </message>
    <message>
        <source>The slow one&apos;s first window (TA-Lib)</source>
        <translation>Erstes Fenster des langsamen (TA-Lib)</translation>
    </message>
    <message>
        <source>The first price</source>
        <translation>Der erste Preis</translation>
    </message>
    <message>
        <source>TradingView</source>
        <translation>TradingView</translation>
    </message>
    <message>
        <source>TA-Lib</source>
        <translation>TA-Lib</translation>
    </message>
    <message>
        <source>MetaTrader 5</source>
        <translation>MetaTrader 5</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>Erster Preis</translation>
    </message>
    <message>
        <source>Change of log (TradingView)</source>
        <translation>Änderung des Logarithmus (TradingView)</translation>
    </message>
    <message>
        <source>Percent (TA-Lib)</source>
        <translation>Prozent (TA-Lib)</translation>
    </message>
    <message>
        <source>Percent of the new value (Tulip)</source>
        <translation>Prozent des neuen Werts (Tulip)</translation>
    </message>
    <message>
        <source>Percent, stages start together</source>
        <translation>Prozent, Stufen beginnen zugleich</translation>
    </message>
    <message>
        <source>Each stage&apos;s own average (TradingView)</source>
        <translation>Eigener Durchschnitt je Stufe (TradingView)</translation>
    </message>
    <message>
        <source>The stage before, after a window (Tulip)</source>
        <translation>Vorige Stufe, nach einem Fenster (Tulip)</translation>
    </message>
    <message>
        <source>One average for all stages</source>
        <translation>Ein Durchschnitt für alle Stufen</translation>
    </message>
    <message>
        <source>First price, at once</source>
        <translation>Erster Preis, sofort</translation>
    </message>
    <message>
        <source>Average of the first window (TradingView)</source>
        <translation>Durchschnitt des ersten Fensters (TradingView)</translation>
    </message>
    <message>
        <source>First price (MetaTrader 5)</source>
        <translation>Erster Preis (MetaTrader 5)</translation>
    </message>
    <message>
        <source>After the first full window</source>
        <translation>Nach dem ersten vollen Fenster</translation>
    </message>
    <message>
        <source>The seed itself</source>
        <translation>Der Startwert selbst</translation>
    </message>
    <message>
        <source>Sums (TradingView)</source>
        <translation>Summen (TradingView)</translation>
    </message>
    <message>
        <source>Wilder (TA-Lib)</source>
        <translation>Wilder (TA-Lib)</translation>
    </message>
    <message>
        <source>After one window</source>
        <translation>Nach einem Fenster</translation>
    </message>
    <message>
        <source>After two windows (Tulip)</source>
        <translation>Nach zwei Fenstern (Tulip)</translation>
    </message>
    <message>
        <source>Changes reached (TradingView)</source>
        <translation>Erreichte Änderungen (TradingView)</translation>
    </message>
    <message>
        <source>Changes beaten</source>
        <translation>Übertroffene Änderungen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Average of %K (TradingView)</source>
        <translation>Durchschnitt von %K (TradingView)</translation>
    </message>
    <message>
        <source>Ratio of sums (MetaTrader 5)</source>
        <translation>Verhältnis der Summen (MetaTrader 5)</translation>
    </message>
    <message>
        <source>As soon as it is known</source>
        <translation>Sobald es bekannt ist</translation>
    </message>
    <message>
        <source>With the first %D (TA-Lib)</source>
        <translation>Mit dem ersten %D (TA-Lib)</translation>
    </message>
    <message>
        <source>Ratio (TradingView)</source>
        <translation>Verhältnis (TradingView)</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Traditionell</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>Fibonacci</translation>
    </message>
    <message>
        <source>Woodie</source>
        <translation>Woodie</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>DeMark</source>
        <translation>DeMark</translation>
    </message>
    <message>
        <source>Camarilla</source>
        <translation>Camarilla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>The latest counts (TradingView)</source>
        <translation>Das späteste zählt (TradingView)</translation>
    </message>
    <message>
        <source>The earliest counts</source>
        <translation>Das früheste zählt</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Averages (TradingView)</source>
        <translation>Durchschnitte (TradingView)</translation>
    </message>
    <message>
        <source>Sums, one bar later (TA-Lib)</source>
        <translation>Summen, eine Kerze später (TA-Lib)</translation>
    </message>
    <message>
        <source>Sums (Wilder&apos;s book)</source>
        <translation>Summen (Wilders Buch)</translation>
    </message>
    <message>
        <source>Displacement - 1 (TradingView)</source>
        <translation>Verschiebung - 1 (TradingView)</translation>
    </message>
    <message>
        <source>Change of close (TradingView)</source>
        <translation>Änderung des Schlusses (TradingView)</translation>
    </message>
    <message>
        <source>Directional movement (TA-Lib)</source>
        <translation>Richtungsbewegung (TA-Lib)</translation>
    </message>
    <message>
        <source>Middle of the bars (Tulip)</source>
        <translation>Mitte der Kerzen (Tulip)</translation>
    </message>
    <message>
        <source>Up, silent until the first turn</source>
        <translation>Aufwärts, stumm bis zur ersten Wende</translation>
    </message>
    <message>
        <source>True range from the second bar</source>
        <translation>True Range ab der zweiten Kerze</translation>
    </message>
    <message>
        <source>Wilder (TradingView)</source>
        <translation>Wilder (TradingView)</translation>
    </message>
    <message>
        <source>Wilder without the first bar (TA-Lib)</source>
        <translation>Wilder ohne die erste Kerze (TA-Lib)</translation>
    </message>
    <message>
        <source>Simple average (MetaTrader 5)</source>
        <translation>Einfacher Durchschnitt (MetaTrader 5)</translation>
    </message>
    <message>
        <source>Highs and lows (TradingView)</source>
        <translation>Hochs und Tiefs (TradingView)</translation>
    </message>
    <message>
        <source>True highs and lows</source>
        <translation>Wahre Hochs und Tiefs</translation>
    </message>
    <message>
        <source>With this bar (TradingView)</source>
        <translation>Mit dieser Kerze (TradingView)</translation>
    </message>
    <message>
        <source>Up to the bar before</source>
        <translation>Bis zur Kerze davor</translation>
    </message>
    <message>
        <source>ATR (chart study)</source>
        <translation>ATR (Studie im Diagramm)</translation>
    </message>
    <message>
        <source>EMA of true range (ta.kc)</source>
        <translation>EMA der True Range (ta.kc)</translation>
    </message>
    <message>
        <source>ATR from the second bar</source>
        <translation>ATR ab der zweiten Kerze</translation>
    </message>
    <message>
        <source>High - low</source>
        <translation>Hoch - Tief</translation>
    </message>
    <message>
        <source>No value (TA-Lib)</source>
        <translation>Kein Wert (TA-Lib)</translation>
    </message>
    <message>
        <source>Averages of the first windows (TradingView)</source>
        <translation>Erste Durchschnitte (TradingView)</translation>
    </message>
    <message>
        <source>First value (TA-Lib)</source>
        <translation>Erster Wert (TA-Lib)</translation>
    </message>
    <message>
        <source>Book, averaged seeds</source>
        <translation>Buch, gemittelte Startwerte</translation>
    </message>
    <message>
        <source>Tulip, first value</source>
        <translation>Tulip, erster Wert</translation>
    </message>
    <message>
        <source>Zero (TradingView)</source>
        <translation>Null (TradingView)</translation>
    </message>
    <message>
        <source>The first volume (TA-Lib)</source>
        <translation>Das erste Volumen (TA-Lib)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>Trendlinie</translation>
    </message>
    <message>
        <source>Smoothed price</source>
        <translation>Geglätteter Preis</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>FAMA</source>
        <translation>FAMA</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorlaufender Sinus</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Bull power</source>
        <translation>Bullenstärke</translation>
    </message>
    <message>
        <source>Bear power</source>
        <translation>Bärenstärke</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Fast average</source>
        <translation>Schneller Durchschnitt</translation>
    </message>
    <message>
        <source>Slow average</source>
        <translation>Langsamer Durchschnitt</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Triple average</source>
        <translation>Dreifacher Durchschnitt</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Zähne</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>Lippen</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Upper expands</source>
        <translation>Ausdehnung oben</translation>
    </message>
    <message>
        <source>Lower expands</source>
        <translation>Ausdehnung unten</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>AO</source>
        <translation>AO</translation>
    </message>
    <message>
        <source>Percent of price</source>
        <translation>Prozent des Preises</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Streak RSI</source>
        <translation>RSI der Serie</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>%K</source>
        <translation>%K</translation>
    </message>
    <message>
        <source>%D</source>
        <translation>%D</translation>
    </message>
    <message>
        <source>%J</source>
        <translation>%J</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Ultimate</translation>
    </message>
    <message>
        <source>%R</source>
        <translation>%R</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <source>R2</source>
        <translation>R2</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>R3</source>
        <translation>R3</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>R4</source>
        <translation>R4</translation>
    </message>
    <message>
        <source>S4</source>
        <translation>S4</translation>
    </message>
    <message>
        <source>R5</source>
        <translation>R5</translation>
    </message>
    <message>
        <source>S5</source>
        <translation>S5</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Running extreme</source>
        <translation>Laufendes Extrem</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Wende</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>Hurst</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>Ende der Linie</translation>
    </message>
    <message>
        <source>R squared</source>
        <translation>R-Quadrat</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Intercept at the first bar</source>
        <translation>Achsenabschnitt an der ersten Kerze</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefstwert</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>Mittlere quadratische Abweichung</translation>
    </message>
    <message>
        <source>Mean relative</source>
        <translation>Mittlere relative Abweichung</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Z-Wert</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>Kauf-Stopp</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>Verkauf-Stopp</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>Oszillator</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>+DI</source>
        <translation>+DI</translation>
    </message>
    <message>
        <source>-DI</source>
        <translation>-DI</translation>
    </message>
    <message>
        <source>DX</source>
        <translation>DX</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>ADXR</source>
        <translation>ADXR</translation>
    </message>
    <message>
        <source>+DM</source>
        <translation>+DM</translation>
    </message>
    <message>
        <source>-DM</source>
        <translation>-DM</translation>
    </message>
    <message>
        <source>Leading A</source>
        <translation>Vorlauf A</translation>
    </message>
    <message>
        <source>Leading B</source>
        <translation>Vorlauf B</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Nachlauf</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Umkehr</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>VI+</source>
        <translation>VI+</translation>
    </message>
    <message>
        <source>VI-</source>
        <translation>VI-</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Änderung %</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Ulcer</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Close in the bar</source>
        <translation>Schluss in der Kerze</translation>
    </message>
    <message>
        <source>Money flow</source>
        <translation>Geldfluss</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>Klinger</translation>
    </message>
    <message>
        <source>Range per volume</source>
        <translation>Spanne je Volumen</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>PVT</source>
        <translation>PVT</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
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
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Move to a vault…</source>
        <translation>In einen Tresor verschieben…</translation>
    </message>
    <message>
        <source>Move to the keychain…</source>
        <translation>In den Schlüsselbund verschieben…</translation>
    </message>
    <message>
        <source>Not done: the new place has a vault or the master key of another ledger already. Nothing was changed.</source>
        <translation>Nicht ausgeführt: Am neuen Ort liegt schon ein Tresor oder der Hauptschlüssel eines anderen Hauptbuchs. Nichts wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the vault now, each read back and compared.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt im Tresor, zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Einträge sind jetzt im Tresor, jeder zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the keychain now, each read back and compared.</source>
        <translation>
            <numerusform>%n Eintrag ist jetzt im Schlüsselbund, zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Einträge sind jetzt im Schlüsselbund, jeder zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be deleted in the old place; delete them there yourself.</source>
        <translation>
            <numerusform>%n davon ließ sich am alten Ort nicht löschen; löschen Sie ihn dort selbst.</numerusform>
            <numerusform>%n davon ließen sich am alten Ort nicht löschen; löschen Sie sie dort selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: your system refused access to the keychain. Allow this program there, then try again. Nothing was changed.</source>
        <translation>Nicht ausgeführt: Ihr System verweigerte den Zugriff auf den Schlüsselbund. Erlauben Sie dieses Programm dort und versuchen Sie es erneut. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no keychain to hold the key of your records. &lt;a href=&quot;run&quot;&gt;Practise now, for this run only&lt;/a&gt;, or &lt;a href=&quot;keys&quot;&gt;choose a place that lasts&lt;/a&gt;.</source>
        <translation>Kein Schlüsselbund kann den Schlüssel Ihrer Aufzeichnungen halten. &lt;a href=&quot;run&quot;&gt;Jetzt üben, nur für diesen Lauf&lt;/a&gt;, oder &lt;a href=&quot;keys&quot;&gt;einen dauerhaften Ort wählen&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>The keychain with the key of your records is locked. Nothing is lost. &lt;a href=&quot;unlock&quot;&gt;Unlock it&lt;/a&gt;, and they open.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel Ihrer Aufzeichnungen ist gesperrt. Nichts ist verloren. &lt;a href=&quot;unlock&quot;&gt;Entsperren Sie ihn&lt;/a&gt;, und sie öffnen sich.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so nothing can be recorded yet. &lt;a href=&quot;unlock&quot;&gt;Unlock it&lt;/a&gt;, or &lt;a href=&quot;run&quot;&gt;practise now, for this run only&lt;/a&gt;.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, daher kann noch nichts aufgezeichnet werden. &lt;a href=&quot;unlock&quot;&gt;Entsperren Sie ihn&lt;/a&gt;, oder &lt;a href=&quot;run&quot;&gt;üben Sie jetzt, nur für diesen Lauf&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>The key of your records lies in your vault. Nothing is lost. &lt;a href=&quot;unlock&quot;&gt;Type its passphrase&lt;/a&gt;, and they open.</source>
        <translation>Der Schlüssel Ihrer Aufzeichnungen liegt in Ihrem Tresor. Nichts ist verloren. &lt;a href=&quot;unlock&quot;&gt;Geben Sie seine Passphrase ein&lt;/a&gt;, dann öffnen sie sich.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>No clear answer; the exchange is being asked</source>
        <translation>Keine klare Antwort; die Börse wird gefragt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>The right to live trading has ended. You are back on paper.</source>
        <translation>Das Recht zum Echthandel ist zu Ende. Sie sind wieder auf Papier.</translation>
    </message>
    <message>
        <source>This symbol or trader is not what the gate has judged. Only that may trade live.</source>
        <translation>Dieses Symbol oder dieser Händler ist nicht, was das Tor beurteilt hat. Nur das darf echt handeln.</translation>
    </message>
    <message>
        <source>This would be live order %1 of today; %2 are allowed.</source>
        <translation>Dies wäre heute der %1. echte Auftrag; %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>With this order %1 %3 would be at work; your cap is %2 %3.</source>
        <translation>Mit diesem Auftrag wären %1 %3 im Einsatz; Ihre Grenze ist %2 %3.</translation>
    </message>
    <message>
        <source>%1 %3 were lost live today; your limit is %2 %3.</source>
        <translation>%1 %3 wurden heute echt verloren; Ihre Grenze ist %2 %3.</translation>
    </message>
    <message>
        <source>At its stop this trade would lose %1 %3; your limit is %2 %3.</source>
        <translation>An seinem Stopp würde dieses Geschäft %1 %3 verlieren; Ihre Grenze ist %2 %3.</translation>
    </message>
    <message>
        <source>%1 to sell, but this program bought and holds %2. Your other coins are not touched.</source>
        <translation>%1 zu verkaufen, doch dieses Programm kaufte und hält %2. Ihre anderen Coins bleiben unberührt.</translation>
    </message>
    <message>
        <source>There is no price to judge the size of a market order by.</source>
        <translation>Es gibt keinen Preis, um die Größe eines Marktauftrags zu beurteilen.</translation>
    </message>
    <message>
        <source>The size of this order cannot be computed.</source>
        <translation>Die Größe dieses Auftrags lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>The emergency stop is on. Nothing is sent.</source>
        <translation>Der Not-Halt ist aktiv. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>This exchange has no dead man&apos;s switch: if this program or the network fails, open orders stay in its book until you cancel them there.</source>
        <translation>Diese Börse hat keinen Totmannschalter: Fällt dieses Programm oder das Netz aus, bleiben offene Aufträge im Orderbuch, bis Sie sie dort stornieren.</translation>
    </message>
    <message>
        <source>The exchange&apos;s dead man&apos;s switch is set as soon as an order is open.</source>
        <translation>Der Totmannschalter der Börse wird gesetzt, sobald ein Auftrag offen ist.</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch is set: the exchange cancels the open orders 60 seconds after it last heard of this program.</source>
        <translation>Totmannschalter ist gesetzt: Die Börse storniert die offenen Aufträge 60 Sekunden, nachdem sie zuletzt von diesem Programm hörte.</translation>
    </message>
    <message>
        <source>The dead man&apos;s switch is not set, because it would cancel orders on this account that are not from this program. If it fails, open orders stay.</source>
        <translation>Der Totmannschalter ist nicht gesetzt, weil er Aufträge auf diesem Konto stornieren würde, die nicht von diesem Programm sind. Fällt es aus, bleiben offene Aufträge.</translation>
    </message>
    <message>
        <source>The exchange did not take the dead man&apos;s switch. If this program fails now, open orders stay.</source>
        <translation>Die Börse nahm den Totmannschalter nicht an. Fällt dieses Programm jetzt aus, bleiben offene Aufträge.</translation>
    </message>
    <message>
        <source>There is no live trading at this exchange yet; the key is used for nothing.</source>
        <translation>An dieser Börse gibt es noch keinen Echthandel; der Schlüssel wird für nichts benutzt.</translation>
    </message>
    <message>
        <source>May trade and cannot withdraw.</source>
        <translation>Darf handeln und kann nicht abheben.</translation>
    </message>
    <message>
        <source>Refused: this key can move money away from the exchange. Make one without that permission.</source>
        <translation>Abgewiesen: Dieser Schlüssel kann Geld von der Börse wegbewegen. Erstellen Sie einen ohne diese Berechtigung.</translation>
    </message>
    <message>
        <source>Not enough for live trading; missing: %1</source>
        <translation>Nicht genug für den Echthandel; es fehlt: %1</translation>
    </message>
    <message>
        <source>The key works, but this exchange does not tell whether it can withdraw, so the gate stays closed for it.</source>
        <translation>Der Schlüssel geht, aber diese Börse sagt nicht, ob er abheben kann; daher bleibt das Tor für ihn zu.</translation>
    </message>
    <message>
        <source>The exchange refuses this key: %1</source>
        <translation>Die Börse weist diesen Schlüssel ab: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>The exchange could not be asked: %1</source>
        <translation>Die Börse ließ sich nicht fragen: %1</translation>
    </message>
    <message>
        <source>The price is %1 s old, so nothing is bought on it. Selling what this program bought is possible.</source>
        <translation>Der Preis ist %1 s alt, darum wird zu ihm nichts gekauft. Was dieses Programm gekauft hat, kann verkauft werden.</translation>
    </message>
    <message>
        <source>No live fill yet. After the first one this shows what practice would have done with the same order at the same moment: its price, its fee and its delay.</source>
        <translation>Noch keine echte Ausführung. Nach der ersten steht hier, was die Übung mit demselben Auftrag im selben Augenblick gemacht hätte: ihr Preis, ihre Gebühr und ihre Verzögerung.</translation>
    </message>
    <message>
        <source>%1: nothing that could be compared.</source>
        <translation>%1: nichts, was sich vergleichen ließ.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) worth %2 compared.</source>
        <translation>
            <numerusform>%1: %n Auftrag im Wert von %2 verglichen.</numerusform>
            <numerusform>%1: %n Aufträge im Wert von %2 verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live was dearer by %1 in price and %2 in fees; half of the fills came within %3 ms.</source>
        <translation>Echt war um %1 im Preis und um %2 in den Gebühren teurer; die Hälfte der Ausführungen kam innerhalb von %3 ms.</translation>
    </message>
    <message>
        <source>Fees in a third currency are not in it.</source>
        <translation>Gebühren in einer dritten Währung sind nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>Practice would have turned away %n more.</source>
        <translation>
            <numerusform>Die Übung hätte %n weiteren abgewiesen.</numerusform>
            <numerusform>Die Übung hätte %n weitere abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice takes the quote that was seen when the order was sent, with its own slippage of 10 to 20 basis points and the venue&apos;s fee. A minus means that live was cheaper.</source>
        <translation>Die Übung nimmt den Kurs, der beim Senden des Auftrags zu sehen war, mit ihrem eigenen Schlupf von 10 bis 20 Basispunkten und der Gebühr der Börse. Ein Minus heißt, dass echt billiger war.</translation>
    </message>
    <message>
        <source>This right only sells what is held. Nothing is bought with it.</source>
        <translation>Dieses Recht verkauft nur, was gehalten wird. Gekauft wird damit nichts.</translation>
    </message>
    <message>
        <source>%1, test account</source>
        <translation>%1, Testkonto</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>The emergency stop is on, so nothing was sent and what you hold is unchanged. Release the stop first, or sell at %1 itself.</source>
        <translation>Der Not-Halt ist gesetzt, daher wurde nichts gesendet; was Sie halten, ist unverändert. Lösen Sie zuerst den Not-Halt, oder verkaufen Sie bei %1 selbst.</translation>
    </message>
    <message>
        <source>A record of live orders cannot be read (%1), so how much is held cannot be said. Nothing was sent. Sell at %2 itself.</source>
        <translation>Eine Aufzeichnung echter Aufträge ist unlesbar (%1), daher lässt sich nicht sagen, wie viel gehalten wird. Es wurde nichts gesendet. Verkaufen Sie bei %2 selbst.</translation>
    </message>
    <message>
        <source>Something that cannot be happened to the orders of this account: %1. Nothing was sent. Look at the account at %2 and sell there.</source>
        <translation>Mit den Aufträgen dieses Kontos geschah etwas, das nicht sein kann: %1. Es wurde nichts gesendet. Sehen Sie das Konto bei %2 an und verkaufen Sie dort.</translation>
    </message>
    <message>
        <source>%1 has not told about all earlier orders yet (%2). Nothing was sent. Try again in a moment, or sell at the exchange itself.</source>
        <translation>%1 hat noch nicht zu allen früheren Aufträgen Auskunft gegeben (%2). Es wurde nichts gesendet. Versuchen Sie es gleich noch einmal, oder verkaufen Sie an der Börse selbst.</translation>
    </message>
    <message>
        <source>%1 did not tell what the account has (%2). Nothing was sent. Try again in a moment, or sell at the exchange itself.</source>
        <translation>%1 sagte nicht, was auf dem Konto ist (%2). Es wurde nichts gesendet. Versuchen Sie es gleich noch einmal, oder verkaufen Sie an der Börse selbst.</translation>
    </message>
    <message>
        <source>%1 does not know this program&apos;s last order under the stored key, so the key may be of another account. Nothing was sent. Store the key of that account, or sell at the exchange itself.</source>
        <translation>%1 kennt den letzten Auftrag dieses Programms unter dem gespeicherten Schlüssel nicht; er gehört vielleicht zu einem anderen Konto. Es wurde nichts gesendet. Speichern Sie den Schlüssel jenes Kontos, oder verkaufen Sie an der Börse selbst.</translation>
    </message>
    <message>
        <source>%1 says that the account has none of it free. Nothing was sent. If it is in an order, cancel that first; if you sold it there, press No longer held.</source>
        <translation>%1 sagt, dass auf dem Konto nichts davon frei ist. Es wurde nichts gesendet. Steckt es in einem Auftrag, stornieren Sie zuerst diesen; haben Sie es dort verkauft, drücken Sie „Nicht mehr gehalten“.</translation>
    </message>
    <message>
        <source>What is left is less than one order at %1. Nothing was sent. Press No longer held to take it off the list.</source>
        <translation>Was übrig ist, ist weniger als ein Auftrag bei %1. Es wurde nichts gesendet. Drücken Sie „Nicht mehr gehalten“, um es von der Liste zu nehmen.</translation>
    </message>
    <message>
        <source>The prices of %1 with this symbol are not open, so the size of its orders is not known. Nothing was sent. Open them in the panel Venues, then sell, or sell at the exchange itself.</source>
        <translation>Die Preise von %1 mit diesem Symbol sind nicht geöffnet, daher ist die Größe der Aufträge dort nicht bekannt. Es wurde nichts gesendet. Öffnen Sie sie im Bereich Börsen und verkaufen Sie dann, oder verkaufen Sie an der Börse selbst.</translation>
    </message>
    <message>
        <source>No key for %1 could be read (%2). Nothing was sent. Store one under Settings, Keys, or sell at the exchange itself.</source>
        <translation>Kein Schlüssel für %1 konnte gelesen werden (%2). Es wurde nichts gesendet. Speichern Sie einen unter Einstellungen, Schlüssel, oder verkaufen Sie an der Börse selbst.</translation>
    </message>
    <message>
        <source>The dead man&apos;s switch is off while a stop loss is at the exchange, because it would cancel that too. If this program fails, open orders stay, the stop loss among them.</source>
        <translation>Der Totmannschalter ist aus, solange ein Stop-Loss an der Börse liegt, denn er würde auch diesen stornieren. Fällt dieses Programm aus, bleiben offene Aufträge stehen, der Stop-Loss darunter.</translation>
    </message>
    <message>
        <source>Fills come by the exchange&apos;s private stream; to be sure, each open order is also asked about every %1 s.</source>
        <translation>Ausführungen kommen über den privaten Datenstrom der Börse; zur Sicherheit wird außerdem alle %1 s nach jedem offenen Auftrag gefragt.</translation>
    </message>
    <message>
        <source>Fills come by asking: each open order is asked about every %1 s.</source>
        <translation>Ausführungen werden erfragt: Nach jedem offenen Auftrag wird alle %1 s gefragt.</translation>
    </message>
    <message>
        <source>The exchange&apos;s private stream is not connected; fills come by asking about each open order every %1 s.</source>
        <translation>Der private Datenstrom der Börse ist nicht verbunden; Ausführungen werden erfragt, alle %1 s zu jedem offenen Auftrag.</translation>
    </message>
    <message>
        <source>The exchange does not open its private stream for this key (%1); fills come by asking about each open order every %2 s.</source>
        <translation>Die Börse öffnet ihren privaten Datenstrom für diesen Schlüssel nicht (%1); Ausführungen werden erfragt, alle %2 s zu jedem offenen Auftrag.</translation>
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
    <message>
        <source>The backup could not be put in place</source>
        <translation>Die Sicherung ließ sich nicht einsetzen</translation>
    </message>
    <message>
        <source>%1. Nothing is lost: what was here before, and the backup, lie in %2. Start again when that is mended.</source>
        <translation>%1. Nichts ist verloren: Was vorher hier war und die Sicherung liegen in %2. Starten Sie neu, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>Die Sicherung ist eingesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). What was here before is kept in %1.</source>
        <translation>
            <numerusform>%n Datei. Was vorher hier war, liegt in %1.</numerusform>
            <numerusform>%n Dateien. Was vorher hier war, liegt in %1.</numerusform>
        </translation>
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
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>limits risk rules daily loss position size breaker</source>
        <translation>Grenzen Limits Risiko Regeln Tagesverlust Positionsgröße Sperre</translation>
    </message>
    <message>
        <source>two factors TOTP lock passphrase code 2FA</source>
        <translation>zwei Faktoren TOTP Sperre Passphrase Code 2FA</translation>
    </message>
    <message>
        <source>API key OpenAI exchange account password keychain</source>
        <translation>API-Schlüssel OpenAI Börse Konto Passwort Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>order buy sell trade new</source>
        <translation>Auftrag Order kaufen verkaufen handeln neu</translation>
    </message>
    <message>
        <source>holdings open trades</source>
        <translation>Bestand offene Trades</translation>
    </message>
    <message>
        <source>executions receipts costs fees</source>
        <translation>Ausführungen Belege Kosten Gebühren</translation>
    </message>
    <message>
        <source>money cash funds</source>
        <translation>Geld Guthaben Bargeld</translation>
    </message>
    <message>
        <source>working pending open</source>
        <translation>wartend offen laufend</translation>
    </message>
    <message>
        <source>DOM ladder level 2 time and sales</source>
        <translation>DOM Leiter Level 2 Markttiefe Umsätze</translation>
    </message>
    <message>
        <source>profit loss result daily</source>
        <translation>Gewinn Verlust Ergebnis Tag</translation>
    </message>
    <message>
        <source>gate promotion real money qualify</source>
        <translation>Tor Freigabe echtes Geld Qualifikation</translation>
    </message>
    <message>
        <source>AI GPT verdict advice chat</source>
        <translation>KI GPT Urteil Rat Chat</translation>
    </message>
    <message>
        <source>diary notes statistics history trades</source>
        <translation>Tagebuch Notizen Statistik Verlauf Trades</translation>
    </message>
    <message>
        <source>strategy simulate sweep test</source>
        <translation>Strategie simulieren Durchlauf Test</translation>
    </message>
    <message>
        <source>robot strategy automatic autopilot</source>
        <translation>Roboter Strategie automatisch Autopilot</translation>
    </message>
    <message>
        <source>exchanges connection latency status</source>
        <translation>Börsen Verbindung Verzögerung Zustand</translation>
    </message>
    <message>
        <source>symbols markets quotes favourites</source>
        <translation>Symbole Märkte Kurse Favoriten</translation>
    </message>
    <message>
        <source>errors diagnosis</source>
        <translation>Fehler Diagnose</translation>
    </message>
    <message>
        <source>tutorial tour introduction guide</source>
        <translation>Einführung Rundgang Anleitung</translation>
    </message>
    <message>
        <source>emergency panic kill switch close everything</source>
        <translation>Notfall Panik Notaus alles schließen</translation>
    </message>
    <message>
        <source>reset start over balance</source>
        <translation>zurücksetzen neu anfangen Guthaben</translation>
    </message>
    <message>
        <source>close exit position</source>
        <translation>Position schließen aussteigen</translation>
    </message>
    <message>
        <source>save copy archive export</source>
        <translation>sichern Kopie Archiv exportieren</translation>
    </message>
    <message>
        <source>recover import load</source>
        <translation>wiederherstellen importieren laden</translation>
    </message>
    <message>
        <source>files ledger</source>
        <translation>Dateien Hauptbuch</translation>
    </message>
    <message>
        <source>AI GPT analyse screenshot verdict</source>
        <translation>KI GPT Analyse Bildschirmfoto Urteil</translation>
    </message>
    <message>
        <source>offline synthetic replay</source>
        <translation>offline synthetisch Wiedergabe</translation>
    </message>
    <message>
        <source>replay recording history day</source>
        <translation>Wiedergabe Aufzeichnung Verlauf Tag</translation>
    </message>
    <message>
        <source>download candles replay</source>
        <translation>herunterladen Kerzen Wiedergabe</translation>
    </message>
    <message>
        <source>CSV history candles</source>
        <translation>CSV Verlauf Kerzen</translation>
    </message>
    <message>
        <source>CSV Binance Kraken Coinbase MetaTrader TradingView broker</source>
        <translation>CSV Binance Kraken Coinbase MetaTrader TradingView Broker</translation>
    </message>
    <message>
        <source>qualification live real money</source>
        <translation>Qualifikation live echtes Geld</translation>
    </message>
    <message>
        <source>promotion go live real money luck</source>
        <translation>Freigabe live gehen echtes Geld Glück</translation>
    </message>
    <message>
        <source>font size zoom</source>
        <translation>Schriftgröße Zoom</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>Tasten Tastenkürzel</translation>
    </message>
    <message>
        <source>tutorial tour start</source>
        <translation>Einführung Rundgang Anfang</translation>
    </message>
    <message>
        <source>bug crash diagnosis support</source>
        <translation>Fehler Absturz Diagnose Hilfe</translation>
    </message>
    <message>
        <source>data hosts network telemetry</source>
        <translation>Daten Rechner Netz Telemetrie</translation>
    </message>
    <message>
        <source>warning disclaimer</source>
        <translation>Warnung Haftung</translation>
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
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No prices to draw</source>
        <translation>Keine Preise zu zeichnen</translation>
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
        <source>Read what will be here</source>
        <translation>Lesen, was hier stehen wird</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Your symbols with price, source and age will stand here.</source>
        <translation>Ihre Symbole mit Kurs, Quelle und Alter stehen hier.</translation>
    </message>
    <message>
        <source>Candles, indicators and your order lines will stand here.</source>
        <translation>Kerzen, Indikatoren und Ihre Orderlinien stehen hier.</translation>
    </message>
    <message>
        <source>Here you will size a practice order by its risk and see all costs before you send it.</source>
        <translation>Hier bemessen Sie eine Übungsorder nach ihrem Risiko und sehen alle Kosten vor dem Senden.</translation>
    </message>
    <message>
        <source>Money and coins of the practice account will stand here.</source>
        <translation>Geld und Coins des Übungskontos stehen hier.</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>No order book</source>
        <translation>Kein Orderbuch</translation>
    </message>
    <message>
        <source>What waits at each price, and the last public trades, of the chosen symbol.</source>
        <translation>Was an jedem Preis wartet, und die letzten öffentlichen Geschäfte des gewählten Symbols.</translation>
    </message>
    <message>
        <source>Run a bot over past prices with all costs, and see what its result rests on.</source>
        <translation>Lassen Sie einen Bot mit allen Kosten über vergangene Kurse laufen und sehen Sie, worauf sein Ergebnis beruht.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Ways to start, and a first practice trade in five steps.</source>
        <translation>Wege zum Anfangen und ein erstes Übungsgeschäft in fünf Schritten.</translation>
    </message>
    <message>
        <source>The way to live opens only with a record that is long and good enough.</source>
        <translation>Der Weg zum Echthandel öffnet sich nur mit einer Bilanz, die lang und gut genug ist.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>No venues</source>
        <translation>Keine Börsen</translation>
    </message>
    <message>
        <source>How the exchanges are doing whose public prices are shown.</source>
        <translation>Wie es den Börsen geht, deren öffentliche Preise gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>PriceAge</name>
    <message>
        <source>waiting for the first price</source>
        <translation>wartet auf den ersten Preis</translation>
    </message>
    <message>
        <source>synthetic %1</source>
        <translation>synthetisch %1</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>keine Preise</translation>
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
    <name>SecurityWords</name>
    <message>
        <source>Too many wrong tries. The next one is possible in %1 seconds; a restart does not shorten that.</source>
        <translation>Zu viele falsche Versuche. Der nächste ist in %1 Sekunden möglich; ein Neustart verkürzt das nicht.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed.</source>
        <translation>Die Passphrase passt nicht. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The code does not fit or was used already. Each code is good once; wait for the next one. Nothing was changed.</source>
        <translation>Der Code passt nicht oder wurde schon benutzt. Jeder Code gilt einmal; warten Sie auf den nächsten. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 30 seconds off the venue&apos;s, so codes cannot be judged. Set the clock, then try again.</source>
        <translation>Die Uhr dieses Rechners weicht mehr als 30 Sekunden von der Börse ab, daher sind Codes nicht prüfbar. Stellen Sie die Uhr und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters.</source>
        <translation>Eine Passphrase hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The keychain or the ledger is not open. Open it, then try again. Nothing was changed.</source>
        <translation>Schlüsselbund oder Hauptbuch ist nicht offen. Öffnen Sie ihn und versuchen Sie es erneut. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The keychain has no such secret. Nothing was changed.</source>
        <translation>Der Schlüsselbund hat kein solches Geheimnis. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>It did not work: %1. Nothing was changed.</source>
        <translation>Es ist nicht gelungen: %1. Nichts wurde verändert.</translation>
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
        <translation>Eine von mehreren Bedingungen für den Echthandel. Allein sendet sie keinen Auftrag: Das Tor verlangt Bilanz, Grenzen und Ihre Bestätigung.</translation>
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
    <message>
        <source>Daily cost alert</source>
        <translation>Tägliche Kostenwarnung</translation>
    </message>
    <message>
        <source>You are told once a day when the requests of the day cost more.</source>
        <translation>Sie erfahren einmal am Tag, wenn die Anfragen des Tages mehr kosten.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Monthly cap</source>
        <translation>Monatsgrenze</translation>
    </message>
    <message>
        <source>No request is sent once the month has cost this much. Requests of unknown cost are counted but have no amount. 0: no cap.</source>
        <translation>Keine Anfrage wird mehr gesendet, sobald der Monat so viel gekostet hat. Anfragen mit unbekannten Kosten werden gezählt, haben aber keinen Betrag. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Base URL of a compatible server, for example http://localhost:11434/v1. Empty: OpenAI. https only, except on this computer.</source>
        <translation>Basis-URL eines kompatiblen Servers, zum Beispiel http://localhost:11434/v1. Leer: OpenAI. Nur https, außer auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Polnischer Zloty</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Südafrikanischer Rand</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s test account</source>
        <translation>Testkonto der Börse benutzen</translation>
    </message>
    <message>
        <source>The same orders over the same way, with the exchange&apos;s play money. Binance has one; it needs a key made there. Where an exchange has none, live trading does not start.</source>
        <translation>Dieselben Aufträge auf demselben Weg, mit Spielgeld der Börse. Binance hat eines; es braucht einen dort erstellten Schlüssel. Hat eine Börse keines, beginnt der Echthandel nicht.</translation>
    </message>
    <message>
        <source>Fall over to another venue</source>
        <translation>Auf andere Börse ausweichen</translation>
    </message>
    <message>
        <source>After 15 seconds without usable prices the same markets of the next venue are opened, and you are told. Never while an order or a position is open: another venue has other prices.</source>
        <translation>Nach 15 Sekunden ohne brauchbare Preise werden dieselben Märkte der nächsten Börse geöffnet, und es wird Ihnen gesagt. Nie, solange ein Auftrag oder eine Position offen ist: Eine andere Börse hat andere Preise.</translation>
    </message>
    <message>
        <source>Also show worth in</source>
        <translation>Wert auch zeigen in</translation>
    </message>
    <message>
        <source>Converted at the day&apos;s reference rate of the European Central Bank, for your information only. The rate is asked for while live prices are open.</source>
        <translation>Umgerechnet zum Referenzkurs des Tages der Europäischen Zentralbank, nur zu Ihrer Information. Der Kurs wird abgefragt, solange Live-Preise offen sind.</translation>
    </message>
    <message>
        <source>Bots may act without asking for each order, inside their limits. Off: bots that run wait and start nothing new.</source>
        <translation>Bots dürfen in ihren Grenzen handeln, ohne bei jedem Auftrag zu fragen. Aus: Laufende Bots warten und beginnen nichts Neues.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Alerts go into their history and the notification log only: no message, no sound.</source>
        <translation>Alarme gehen nur in ihren Verlauf und in die Liste der Meldungen: keine Nachricht, kein Ton.</translation>
    </message>
    <message>
        <source>Alerts beside the clock</source>
        <translation>Alarme neben der Uhr</translation>
    </message>
    <message>
        <source>A message of the desktop while this window is not in front.</source>
        <translation>Eine Nachricht des Desktops, solange dieses Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Alerts with a sound</source>
        <translation>Alarme mit Ton</translation>
    </message>
    <message>
        <source>The alert sound of the desktop, as it is set there.</source>
        <translation>Der Alarmton des Desktops, wie er dort eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>TapeTitles</name>
    <message>
        <source>Demo market</source>
        <translation>Demomarkt</translation>
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
    <name>VenueDesk</name>
    <message>
        <source>It is not available in your country.</source>
        <translation>Sie ist in Ihrem Land nicht verfügbar.</translation>
    </message>
    <message>
        <source>It asks us to wait.</source>
        <translation>Sie bittet uns zu warten.</translation>
    </message>
    <message>
        <source>It has been silent for too long.</source>
        <translation>Sie schweigt schon zu lange.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Sie antwortet nicht.</translation>
    </message>
    <message>
        <source>Prices now come from %1 instead of %2</source>
        <translation>Preise kommen jetzt von %1 statt von %2</translation>
    </message>
    <message>
        <source>%1 The same markets were opened where %2 has them. You allowed this in the settings.</source>
        <translation>%1 Dieselben Märkte wurden geöffnet, soweit %2 sie hat. Sie haben das in den Einstellungen erlaubt.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>Prices stay with %1, which is silent</source>
        <translation>Die Preise bleiben bei %1, die schweigt</translation>
    </message>
    <message>
        <source>An order or a position is open there, and %1 has other prices. Orders and bots wait; the connection is tried again by itself.</source>
        <translation>Dort ist ein Auftrag oder eine Position offen, und %1 hat andere Preise. Aufträge und Bots warten; die Verbindung wird von selbst erneut versucht.</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>not available in the USA and some other countries, which it answers with HTTP 451</source>
        <translation>nicht verfügbar in den USA und einigen anderen Ländern, denen sie mit HTTP 451 antwortet</translation>
    </message>
    <message>
        <source>made for the USA</source>
        <translation>für die USA gemacht</translation>
    </message>
    <message>
        <source>not available in the USA</source>
        <translation>nicht verfügbar in den USA</translation>
    </message>
    <message>
        <source>not available in the USA and some other countries</source>
        <translation>nicht verfügbar in den USA und einigen anderen Ländern</translation>
    </message>
    <message>
        <source>without a key its prices are asked for every few seconds; there are no candles</source>
        <translation>ohne Schlüssel werden ihre Preise alle paar Sekunden abgefragt; Kerzen gibt es nicht</translation>
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
    <message>
        <source>&amp;Import prices…</source>
        <translation>Kurse &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xplain the numbers of this panel…</source>
        <translation>Zahlen dieses Bereichs er&amp;klären…</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Datenschut&amp;z</translation>
    </message>
    <message>
        <source>Risk &amp;disclosure</source>
        <translation>&amp;Risikohinweis</translation>
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
    <message>
        <source>Keys decide who may trade with your money.</source>
        <translation>Schlüssel entscheiden, wer mit Ihrem Geld handeln darf.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Back up everything…</source>
        <translation>Alles &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore everything…</source>
        <translation>Alles &amp;wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Feed</source>
        <translation>Kursquelle</translation>
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
        <source>Practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>noch nicht eröffnet</translation>
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
        <source>No prices open</source>
        <translation>Keine Preise offen</translation>
    </message>
    <message>
        <source>Where prices come from. Show the venues</source>
        <translation>Woher die Preise kommen. Börsen zeigen</translation>
    </message>
    <message>
        <source>Read what the coach does and what it needs</source>
        <translation>Lesen, was der Coach tut und was er braucht</translation>
    </message>
    <message>
        <source>The practice account opens with the first prices. Until then there is no balance to show.</source>
        <translation>Das Übungskonto öffnet mit den ersten Preisen. Bis dahin gibt es kein Guthaben zu zeigen.</translation>
    </message>
    <message>
        <source>Nothing to stop: no account is open yet, so no order can go out.</source>
        <translation>Nichts anzuhalten: Noch ist kein Konto offen, also kann keine Order hinausgehen.</translation>
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
    <name>elite::AccountDialog</name>
    <message>
        <source>New practice account</source>
        <translation>Neues Übungskonto</translation>
    </message>
    <message>
        <source>It starts with practice money only. Working orders and positions of the present account end with it; its fills and its journal stay and can be read at any time.</source>
        <translation>Es beginnt nur mit Übungsgeld. Offene Aufträge und Positionen des jetzigen Kontos enden mit ihm; seine Ausführungen und sein Journal bleiben und sind jederzeit lesbar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto eröffnen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Start with more than nothing and at most a billion.</source>
        <translation>Beginnen Sie mit mehr als null und höchstens einer Milliarde.</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Übung %1</translation>
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
    <message>
        <source>Stale %1</source>
        <translation>Veraltet %1</translation>
    </message>
</context>
<context>
    <name>elite::AlertForm</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Was beobachtet wird</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Direction of the new alert</source>
        <translation>Richtung des neuen Alarms</translation>
    </message>
    <message>
        <source>How often the new alert tells</source>
        <translation>Wie oft der neue Alarm meldet</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>R</source>
        <comment>multiple of the risk</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Watched as long as a chart shows this indicator.</source>
        <translation>Wird beobachtet, solange ein Diagramm diesen Indikator zeigt.</translation>
    </message>
</context>
<context>
    <name>elite::AlertsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation>Alarme, der neueste zuerst</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>No alert has told anything yet.</source>
        <translation>Noch kein Alarm hat etwas gemeldet.</translation>
    </message>
    <message>
        <source>No alerts yet. Open the menu of a line on the chart, or of a price, and choose to be told there; or add one about something else below.</source>
        <translation>Noch keine Alarme. Öffnen Sie das Menü einer Linie im Diagramm oder eines Preises, und wählen Sie dort einen Alarm; oder fügen Sie unten einen zu etwas anderem hinzu.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>Ala&amp;rme</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>How you are &amp;told</source>
        <translation>&amp;Wie Sie es erfahren</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>What alerts told, the newest first</source>
        <translation>Was Alarme meldeten, das Neueste zuerst</translation>
    </message>
    <message>
        <source>There are %1 alerts already. Delete one first.</source>
        <translation>Es gibt schon %1 Alarme. Löschen Sie erst einen.</translation>
    </message>
    <message>
        <source>Alerts are kept in your records, which are not open. Nothing was added.</source>
        <translation>Alarme liegen in Ihren Aufzeichnungen, die nicht offen sind. Nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>elite::ArchiveDialog</name>
    <message>
        <source>%1, archived: opened %2 with %3</source>
        <translation>%1, archiviert: eröffnet %2 mit %3</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Reading its records</source>
        <translation>Seine Aufzeichnungen werden gelesen</translation>
    </message>
    <message>
        <source>The records of this account were not read</source>
        <translation>Die Aufzeichnungen dieses Kontos wurden nicht gelesen</translation>
    </message>
    <message>
        <source>They are kept. What is wrong: %1.</source>
        <translation>Sie bleiben erhalten. Was falsch ist: %1.</translation>
    </message>
    <message>
        <source>Fills (%1)</source>
        <translation>Ausführungen (%1)</translation>
    </message>
</context>
<context>
    <name>elite::AskView</name>
    <message>
        <source>Ask the coach</source>
        <translation>Coach fragen</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation>Nach etwas anderem fragen</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Your own key of OpenAI or of a compatible server</source>
        <translation>Ihr eigener Schlüssel von OpenAI oder einem kompatiblen Server</translation>
    </message>
    <message>
        <source>Ask about this chart</source>
        <translation>Zu diesem Diagramm fragen</translation>
    </message>
    <message>
        <source>Or another picture</source>
        <translation>Oder ein anderes Bild</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG, JPEG oder WebP</translation>
    </message>
    <message>
        <source>Take it from the screen…</source>
        <translation>Vom Bildschirm nehmen…</translation>
    </message>
    <message>
        <source>Your desktop lets no program look at the screen. Use its own screenshot key, then paste.</source>
        <translation>Ihr Desktop lässt kein Programm auf den Bildschirm sehen. Nutzen Sie dessen eigene Bildschirmfoto-Taste und fügen Sie dann ein.</translation>
    </message>
    <message>
        <source>A picture can be dropped here too. You see exactly what will be sent, and what it costs, before anything leaves this computer.</source>
        <translation>Auch ein Bild lässt sich hier ablegen. Sie sehen genau, was gesendet wird und was es kostet, bevor etwas diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>Rule coach</source>
        <translation>Regel-Coach</translation>
    </message>
    <message>
        <source>See your habits</source>
        <translation>Ihre Gewohnheiten ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The coach is thinking it over</source>
        <translation>Der Coach denkt darüber nach</translation>
    </message>
    <message>
        <source>The AI coach needs a key of your own</source>
        <translation>Der KI-Coach braucht einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>A verdict costs a few cents, paid to your provider. Everything else works without it; the rule coach below needs none.</source>
        <translation>Ein Urteil kostet ein paar Cent, bezahlt an Ihren Anbieter. Alles andere geht ohne; der Regel-Coach unten braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere</source>
        <translation>F8 tut dasselbe von überall</translation>
    </message>
    <message>
        <source>There is no chart with prices yet.</source>
        <translation>Es gibt noch kein Diagramm mit Preisen.</translation>
    </message>
    <message numerus="yes">
        <source>It looks for habits that cost you money, in your own journal, once there are %n closed trade(s).</source>
        <translation>
            <numerusform>Er sucht in Ihrem eigenen Journal nach Gewohnheiten, die Sie Geld kosten, sobald es %n geschlossenes Geschäft gibt.</numerusform>
            <numerusform>Er sucht in Ihrem eigenen Journal nach Gewohnheiten, die Sie Geld kosten, sobald es %n geschlossene Geschäfte gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No habit stands out in your journal.</source>
        <translation>Keine Gewohnheit fällt in Ihrem Journal auf.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 did.</source>
        <translation>%1 antwortete nicht, aber %2.</translation>
    </message>
    <message>
        <source>Levels on the chart</source>
        <translation>Marken im Diagramm</translation>
    </message>
    <message>
        <source>Entry, stop and targets as dotted lines; they are looked at only</source>
        <translation>Einstieg, Stopp und Ziele als gepunktete Linien; sie sind nur zum Ansehen</translation>
    </message>
</context>
<context>
    <name>elite::AxisPicker</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Picture with two price marks. Mark 1: %1, mark 2: %2. In use: mark %3</source>
        <translation>Bild mit zwei Preismarken. Marke 1: %1, Marke 2: %2. In Gebrauch: Marke %3</translation>
    </message>
</context>
<context>
    <name>elite::BacktestForm</name>
    <message>
        <source>Run backtest</source>
        <translation>Rücktest starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Run backtest (%1)</source>
        <translation>Rücktest starten (%1)</translation>
    </message>
    <message>
        <source>As bars, pessimistic</source>
        <translation>Als Kerzen, pessimistisch</translation>
    </message>
    <message>
        <source>Every quote and trade</source>
        <translation>Jeder Kurs und jedes Geschäft</translation>
    </message>
    <message>
        <source>Open a tape file…</source>
        <translation>Aufzeichnung öffnen…</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Friction, as in paper trading</source>
        <translation>Reibung, wie beim Papierhandel</translation>
    </message>
    <message>
        <source>Open a tape</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Tapes (*.tape);;All files (*)</source>
        <translation>Aufzeichnungen (*.tape);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a tape to see its fees.</source>
        <translation>Öffnen Sie eine Aufzeichnung, um ihre Gebühren zu sehen.</translation>
    </message>
    <message>
        <source>Fee, maker %1, taker %2. Slippage 0.10 to 0.20 %. 3 % of orders are rejected. Delay 150 ms, in bars the next open.</source>
        <translation>Gebühr, Maker %1, Taker %2. Slippage 0,10 bis 0,20 %. 3 % der Aufträge werden abgelehnt. Verzögerung 150 ms, in Kerzen die nächste Eröffnung.</translation>
    </message>
    <message>
        <source>A field above is wrong</source>
        <translation>Ein Feld oben ist falsch</translation>
    </message>
    <message>
        <source>Open a tape first</source>
        <translation>Erst eine Aufzeichnung öffnen</translation>
    </message>
</context>
<context>
    <name>elite::BacktestPanel</name>
    <message>
        <source>Nothing tested yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Choose a bot and a tape and run it over past prices. Every cost of paper trading is in the result, and what it rests on stands beside it.</source>
        <translation>Wählen Sie einen Bot und eine Aufzeichnung und lassen Sie ihn über vergangene Preise laufen. Alle Kosten des Papierhandels sind im Ergebnis, und worauf es beruht, steht daneben.</translation>
    </message>
    <message>
        <source>Run backtest</source>
        <translation>Rücktest starten</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Parameterlauf</translation>
    </message>
    <message>
        <source>%1 (synthetic)</source>
        <translation>%1 (synthetisch)</translation>
    </message>
    <message>
        <source>Reading the tape</source>
        <translation>Aufzeichnung wird gelesen</translation>
    </message>
    <message>
        <source>Running the bot</source>
        <translation>Bot läuft</translation>
    </message>
    <message>
        <source>Looking for look-ahead</source>
        <translation>Suche nach Vorgriff</translation>
    </message>
    <message>
        <source>Backtest of %1</source>
        <translation>Rücktest von %1</translation>
    </message>
    <message>
        <source>it stops; the last result is not kept</source>
        <translation>er endet; das letzte Ergebnis geht verloren</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Parameterlauf von %1</translation>
    </message>
    <message>
        <source>it stops; the sets that were run are lost</source>
        <translation>er endet; die gelaufenen Sätze gehen verloren</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>Ein Parameterlauf ist im Gang</translation>
    </message>
    <message>
        <source>Open a tape and fill in the form</source>
        <translation>Aufzeichnung öffnen und Formular ausfüllen</translation>
    </message>
    <message>
        <source>Export the backtest</source>
        <translation>Rücktest exportieren</translation>
    </message>
    <message>
        <source>Trades (*.csv);;Everything (*.json)</source>
        <translation>Geschäfte (*.csv);;Alles (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another place.</source>
        <translation>Es ließ sich nicht speichern: %1. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>elite::BacktestResults</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Export as CSV or JSON…</source>
        <translation>Als CSV oder JSON exportieren…</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>not yet meaningful</source>
        <translation>noch nicht aussagekräftig</translation>
    </message>
    <message>
        <source>Result after costs</source>
        <translation>Ergebnis nach Kosten</translation>
    </message>
    <message>
        <source>buy and hold %1</source>
        <translation>kaufen und halten %1</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Mittleres Geschäft</translation>
    </message>
    <message>
        <source>90 %: %1 to %2</source>
        <translation>90 %: %1 bis %2</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 of gross profit</source>
        <translation>%1 vom Bruttogewinn</translation>
    </message>
    <message>
        <source>no gross profit</source>
        <translation>kein Bruttogewinn</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Eigenkapital, %1</translation>
    </message>
    <message>
        <source>this bot</source>
        <translation>dieser Bot</translation>
    </message>
    <message>
        <source>buy and hold</source>
        <translation>kaufen und halten</translation>
    </message>
    <message>
        <source>Fall from the last peak, %</source>
        <translation>Rückgang vom letzten Hoch, %</translation>
    </message>
    <message>
        <source>Results per trade, % of its cost</source>
        <translation>Ergebnis je Geschäft, % der Kosten</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>SYNTHETIC, made up</source>
        <translation>SYNTHETISCH, erfunden</translation>
    </message>
    <message>
        <source>Bars read</source>
        <translation>Gelesene Kerzen</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, %2 fehlen</translation>
    </message>
    <message>
        <source>Events refused</source>
        <translation>Abgewiesene Ereignisse</translation>
    </message>
    <message>
        <source>Candles count at</source>
        <translation>Kerzen zählen bei</translation>
    </message>
    <message>
        <source>their close</source>
        <translation>ihrem Schluss</translation>
    </message>
    <message>
        <source>Stop and target in one bar</source>
        <translation>Stopp und Ziel in einer Kerze</translation>
    </message>
    <message>
        <source>counts as stop</source>
        <translation>zählt als Stopp</translation>
    </message>
    <message>
        <source>Ambiguous exits</source>
        <translation>Mehrdeutige Ausstiege</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Look-ahead check</source>
        <translation>Vorgriff-Prüfung</translation>
    </message>
    <message>
        <source>passed, %1 cuts</source>
        <translation>bestanden, %1 Schnitte</translation>
    </message>
    <message>
        <source>FAILED at %1 cuts</source>
        <translation>DURCHGEFALLEN an %1 Schnitten</translation>
    </message>
    <message>
        <source>Not only luck</source>
        <translation>Nicht nur Glück</translation>
    </message>
    <message>
        <source>%1 days: too few to say</source>
        <translation>%1 Tage: zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>%1, %2 days, try %3</source>
        <translation>%1, %2 Tage, Versuch %3</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>hash %1…%2</source>
        <translation>Hash %1…%2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 bars/s</source>
        <translation>%1 Kerzen/s</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>Entered, UTC</source>
        <translation>Einstieg, UTC</translation>
    </message>
    <message>
        <source>Left, UTC</source>
        <translation>Ausstieg, UTC</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>P/L %1</source>
        <translation>G/V %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>▲ Long</source>
        <translation>▲ Long</translation>
    </message>
    <message>
        <source>▼ Short</source>
        <translation>▼ Short</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Liquidiert</translation>
    </message>
    <message>
        <source>Ambiguous bar</source>
        <translation>Mehrdeutige Kerze</translation>
    </message>
    <message>
        <source>Trades %1</source>
        <translation>Geschäfte %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgewiesen %1</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Equity at the start</source>
        <translation>Eigenkapital am Anfang</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>Eigenkapital am Ende</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>All gains</source>
        <translation>Alle Gewinne</translation>
    </message>
    <message>
        <source>All losses</source>
        <translation>Alle Verluste</translation>
    </message>
    <message>
        <source>All exits</source>
        <translation>Alle Ausstiege</translation>
    </message>
    <message>
        <source>Runs cut short</source>
        <translation>Abgeschnittene Läufe</translation>
    </message>
    <message>
        <source>With the same orders</source>
        <translation>Mit denselben Aufträgen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>Nötige Tage</translation>
    </message>
    <message>
        <source>Runs on this tape</source>
        <translation>Läufe auf dieser Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>elite::BackupDialog</name>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Ort wählen…</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Sicherung wählen…</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>Jetzt &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Do not restore</source>
        <translation>&amp;Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Wie weit die Sicherung ist</translation>
    </message>
    <message>
        <source>How far the proof is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>Backups (*.tar)</source>
        <translation>Sicherungen (*.tar)</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Sicherung nach %1</translation>
    </message>
    <message>
        <source>Proving the backup %1</source>
        <translation>Sicherung %1 wird geprüft</translation>
    </message>
    <message>
        <source>no backup is written</source>
        <translation>keine Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>nothing is restored</source>
        <translation>nichts wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <translation>Alles ist in %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no backup: %1. Nothing was changed; choose another place.</source>
        <translation>Es gibt keine Sicherung: %1. Nichts wurde verändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This backup cannot be restored: %1. Nothing was changed.</source>
        <translation>Diese Sicherung lässt sich nicht wiederherstellen: %1. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copying, and proving every record on the way…</source>
        <translation>Wird kopiert, jede Aufzeichnung dabei geprüft…</translation>
    </message>
    <message>
        <source>Reading all of it and proving every part. Nothing is replaced yet…</source>
        <translation>Alles wird gelesen und jeder Teil geprüft. Noch wird nichts ersetzt…</translation>
    </message>
    <message>
        <source>One file with your records, settings, charts, pictures and tapes, proved while it is written. Keys and passwords are never in it: keep your recovery code, it opens the records on another computer.</source>
        <translation>Eine Datei mit Ihren Aufzeichnungen, Einstellungen, Diagrammen, Bildern und Kursaufzeichnungen, beim Schreiben geprüft. Schlüssel und Passwörter sind nie darin: Bewahren Sie Ihren Wiederherstellungscode auf, er öffnet die Aufzeichnungen auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Your records are not open, so they could not be in a backup. The strip at the bottom says why.</source>
        <translation>Ihre Aufzeichnungen sind nicht offen, also könnten sie nicht in einer Sicherung sein. Die Leiste unten sagt, warum.</translation>
    </message>
    <message>
        <source>A backup is read and proved first: every file by its fingerprint, every record by its chain. Only then, at the next start, it takes the place of what is here now, which is kept in a folder beside it.</source>
        <translation>Eine Sicherung wird erst gelesen und geprüft: jede Datei an ihrem Fingerabdruck, jede Aufzeichnung an ihrer Kette. Erst dann, beim nächsten Start, tritt sie an die Stelle dessen, was jetzt hier ist; das bleibt in einem Ordner daneben.</translation>
    </message>
    <message>
        <source>The backup is sound and lies ready</source>
        <translation>Die Sicherung ist in Ordnung und liegt bereit</translation>
    </message>
    <message>
        <source>It is put in place when the program starts next. What is here now is moved to a folder beside it and stays. What you do until then is in that folder only.</source>
        <translation>Sie wird eingesetzt, wenn das Programm das nächste Mal startet. Was jetzt hier ist, kommt in einen Ordner daneben und bleibt. Was Sie bis dahin tun, steht nur in diesem Ordner.</translation>
    </message>
    <message>
        <source>Made %1 UTC by version %2: %3 records, %4 files, %5.</source>
        <translation>Erstellt %1 UTC von Version %2: %3 Aufzeichnungen, %4 Dateien, %5.</translation>
    </message>
    <message>
        <source>Its records were sealed with another key: the program will ask for their recovery code.</source>
        <translation>Ihre Aufzeichnungen wurden mit einem anderen Schlüssel versiegelt: Das Programm wird nach deren Wiederherstellungscode fragen.</translation>
    </message>
</context>
<context>
    <name>elite::BalanceModel</name>
    <message>
        <source>%1: %2 in all, %3 reserved for orders, %4 free</source>
        <translation>%1: %2 gesamt, %3 für Aufträge reserviert, %4 frei</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>elite::BalancesPanel</name>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Worth of everything</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>It opens by itself with the first feed, with practice money only.</source>
        <translation>Es öffnet von selbst mit der ersten Kursquelle, nur mit Übungsgeld.</translation>
    </message>
    <message>
        <source>not known, a rate is missing</source>
        <translation>unbekannt, ein Kurs fehlt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>elite::BotsPanel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Closing its position</source>
        <translation>Schließt seine Position</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>Start on practice money</source>
        <translation>Mit Übungsgeld starten</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Stop and close its position</source>
        <translation>Anhalten und Position schließen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er tat</translation>
    </message>
    <message>
        <source>Why, or how it went</source>
        <translation>Warum, oder wie es ausging</translation>
    </message>
    <message>
        <source>What the chosen bot did</source>
        <translation>Was der gewählte Bot tat</translation>
    </message>
    <message>
        <source>What it did and why</source>
        <translation>Was er tat und warum</translation>
    </message>
    <message>
        <source>Not started: all trading is halted or switched off. Release the stop first.</source>
        <translation>Nicht gestartet: Aller Handel ist angehalten oder abgeschaltet. Lösen Sie erst den Not-Halt.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Its own account and limits</source>
        <translation>Eigenes Konto und Grenzen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Tagesverlustgrenze</translation>
    </message>
    <message>
        <source>Trades a day</source>
        <translation>Geschäfte pro Tag</translation>
    </message>
    <message>
        <source>Trading is switched off (ENABLE_TRADING=false)</source>
        <translation>Der Handel ist abgeschaltet (ENABLE_TRADING=false)</translation>
    </message>
    <message>
        <source>Open a feed first</source>
        <translation>Erst eine Kursquelle öffnen</translation>
    </message>
    <message>
        <source>A field is wrong: at most 5 % a day and 50 trades a day</source>
        <translation>Ein Feld ist falsch: höchstens 5 % am Tag und 50 Geschäfte am Tag</translation>
    </message>
    <message>
        <source>Choose a running bot</source>
        <translation>Einen laufenden Bot wählen</translation>
    </message>
    <message>
        <source>Choose a bot that has stopped</source>
        <translation>Einen angehaltenen Bot wählen</translation>
    </message>
    <message>
        <source>Autopilot: bots may send practice orders without asking</source>
        <translation>Autopilot: Bots dürfen Übungsaufträge ungefragt senden</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>Not started: the ledger is not open yet, so its trades could not be kept.</source>
        <translation>Nicht gestartet: Das Hauptbuch ist noch nicht offen, seine Geschäfte ließen sich also nicht behalten.</translation>
    </message>
    <message>
        <source>Autopilot stays as it is: ENABLE_AUTOPILOT decides it, set in %1.</source>
        <translation>Der Autopilot bleibt, wie er ist: ENABLE_AUTOPILOT entscheidet darüber, gesetzt in %1.</translation>
    </message>
    <message>
        <source>Waits: prices are old</source>
        <translation>Wartet: Preise sind alt</translation>
    </message>
    <message>
        <source>Waits: autopilot is off</source>
        <translation>Wartet: Autopilot ist aus</translation>
    </message>
    <message>
        <source>Waits: trading is switched off</source>
        <translation>Wartet: Handel ist abgeschaltet</translation>
    </message>
    <message>
        <source>Waits: daily loss limit</source>
        <translation>Wartet: Tagesverlustgrenze</translation>
    </message>
    <message numerus="yes">
        <source>Waits: %n trade(s) today, the most</source>
        <translation>
            <numerusform>Wartet: %n Geschäft heute, mehr nicht</numerusform>
            <numerusform>Wartet: %n Geschäfte heute, mehr nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits: the feed is over</source>
        <translation>Wartet: Kursquelle ist zu Ende</translation>
    </message>
    <message>
        <source>Waits: the feed stands still</source>
        <translation>Wartet: Kursquelle steht still</translation>
    </message>
    <message>
        <source>A bot trades in your practice run, on money of its own and with the same costs and guardrails as you. Everything it does is in the ledger: it goes on after a restart, and its trades stand in the journal under its name.</source>
        <translation>Ein Bot handelt in Ihrem Übungslauf, mit eigenem Geld und denselben Kosten und Schranken wie Sie. Alles, was er tut, steht im Hauptbuch: Nach einem Neustart geht er weiter, und seine Geschäfte stehen unter seinem Namen im Journal.</translation>
    </message>
    <message>
        <source>Switch autopilot on first</source>
        <translation>Erst den Autopiloten einschalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No bots in this run</source>
        <translation>Keine Bots in diesem Übungslauf</translation>
    </message>
    <message>
        <source>Choose one beside this, and it trades on practice money of its own. What it holds, what it did and why stand here, order by order.</source>
        <translation>Wählen Sie daneben einen aus: Er handelt mit eigenem Übungsgeld. Was er hält, was er tat und warum steht dann hier, Auftrag für Auftrag.</translation>
    </message>
</context>
<context>
    <name>elite::ChartAlerts</name>
    <message>
        <source>&amp;Alert on this line…</source>
        <translation>&amp;Alarm an dieser Linie…</translation>
    </message>
    <message>
        <source>Delete its alert</source>
        <translation>Ihren Alarm löschen</translation>
    </message>
    <message>
        <source>&amp;Alert when the price crosses it</source>
        <translation>&amp;Alarm, wenn der Preis sie kreuzt</translation>
    </message>
    <message>
        <source>Alert e&amp;very time it is crossed</source>
        <translation>Alarm &amp;jedes Mal beim Kreuzen</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>Alarm bei %1</translation>
    </message>
    <message>
        <source>All alerts…</source>
        <translation>Alle Alarme…</translation>
    </message>
    <message>
        <source>Alert at a price</source>
        <translation>Alarm bei einem Preis</translation>
    </message>
    <message>
        <source>There is no alert yet</source>
        <translation>Es gibt noch keinen Alarm</translation>
    </message>
    <message>
        <source>Alerts are kept in your records, which are not open. Nothing was changed; try again when the strip at the bottom says that they are.</source>
        <translation>Alarme liegen in Ihren Aufzeichnungen, die nicht offen sind. Nichts wurde verändert; versuchen Sie es erneut, wenn die Leiste unten sagt, dass sie es sind.</translation>
    </message>
    <message>
        <source>Alert on a line</source>
        <translation>Alarm an einer Linie</translation>
    </message>
    <message>
        <source>There is no alert on this line</source>
        <translation>An dieser Linie gibt es keinen Alarm</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>elite::ChartDesk</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>Zeit&amp;zone</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Exchange (UTC)</source>
        <translation>Börse (UTC)</translation>
    </message>
    <message>
        <source>Charts s&amp;ide by side</source>
        <translation>Diagramme neb&amp;eneinander</translation>
    </message>
    <message>
        <source>The charts of the last time could not be restored</source>
        <translation>Die Diagramme vom letzten Mal ließen sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>One new chart is shown. Your drawings are kept. (%1)</source>
        <translation>Ein neues Diagramm wird gezeigt. Ihre Zeichnungen sind erhalten. (%1)</translation>
    </message>
    <message>
        <source>The layout of the charts could not be kept</source>
        <translation>Die Anordnung der Diagramme ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The drawings could not be kept</source>
        <translation>Die Zeichnungen konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>They stay on the chart until you close the program. %1</source>
        <translation>Sie bleiben im Diagramm, bis Sie das Programm schließen. %1</translation>
    </message>
    <message>
        <source>Not all drawings of %1 fit</source>
        <translation>Nicht alle Zeichnungen von %1 haben Platz</translation>
    </message>
    <message>
        <source>A symbol takes %1. The others stay in their file; delete some and start again.</source>
        <translation>Ein Symbol fasst %1. Die übrigen bleiben in ihrer Datei; löschen Sie einige und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The drawings of %1 cannot be read</source>
        <translation>Die Zeichnungen von %1 können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file cannot be used (%1). It stays where it is.</source>
        <translation>Die Datei ist nicht verwendbar (%1). Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). It is kept as %2.</source>
        <translation>Die Datei ist beschädigt (%1). Sie wird als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your drawings are kept in a file for now</source>
        <translation>Ihre Zeichnungen werden vorerst in einer Datei aufbewahrt</translation>
    </message>
</context>
<context>
    <name>elite::ChartFeeds</name>
    <message>
        <source>%1: nothing was heard for too long</source>
        <translation>%1: zu lange nichts gehört</translation>
    </message>
</context>
<context>
    <name>elite::ChartHeader</name>
    <message>
        <source>Link colour: charts of one colour show the same symbol</source>
        <translation>Verknüpfungsfarbe: Diagramme einer Farbe zeigen dasselbe Symbol</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>All timeframes</source>
        <translation>Alle Zeiteinheiten</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Screenshot of the chart</source>
        <translation>Bildschirmfoto des Diagramms</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>Coach fragen</translation>
    </message>
    <message>
        <source>Ask the coach about this chart (F8)</source>
        <translation>Den Coach zu diesem Diagramm fragen (F8)</translation>
    </message>
    <message>
        <source>Another length…</source>
        <translation>Andere Länge…</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Symbol %1, choose another one</source>
        <translation>Symbol %1, ein anderes wählen</translation>
    </message>
    <message>
        <source>Choose another symbol</source>
        <translation>Anderes Symbol wählen</translation>
    </message>
    <message>
        <source>All timeframes, now %1</source>
        <translation>Alle Zeiteinheiten, jetzt %1</translation>
    </message>
    <message>
        <source>This feed has no prices finer than %1</source>
        <translation>Diese Kursquelle hat keine feineren Preise als %1</translation>
    </message>
    <message>
        <source>Style of the prices: %1</source>
        <translation>Stil der Preise: %1</translation>
    </message>
    <message>
        <source>Source of the prices: %1</source>
        <translation>Quelle der Preise: %1</translation>
    </message>
</context>
<context>
    <name>elite::ChartOrders</name>
    <message>
        <source>The order was not cancelled</source>
        <translation>Der Auftrag wurde nicht storniert</translation>
    </message>
    <message>
        <source>The position was not closed</source>
        <translation>Die Position wurde nicht geschlossen</translation>
    </message>
    <message>
        <source>The order was not moved</source>
        <translation>Der Auftrag wurde nicht verschoben</translation>
    </message>
    <message>
        <source>The ledger could not keep it, so it was not done: %1</source>
        <translation>Das Hauptbuch konnte es nicht aufzeichnen, daher wurde es nicht ausgeführt: %1</translation>
    </message>
</context>
<context>
    <name>elite::ChartPanel</name>
    <message>
        <source>There is no chart with prices yet.</source>
        <translation>Es gibt noch kein Diagramm mit Preisen.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Reading the prices of %1</source>
        <translation>Preise von %1 werden gelesen</translation>
    </message>
    <message>
        <source>the hidden symbol</source>
        <translation>das verborgene Symbol</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 geht hier nicht</translation>
    </message>
    <message>
        <source>This feed has no prices finer than %1. The chart stays as it is.</source>
        <translation>Diese Kursquelle hat keine feineren Preise als %1. Das Diagramm bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Waiting for the first price of %1</source>
        <translation>Warten auf den ersten Preis von %1</translation>
    </message>
    <message>
        <source>Read drawings from a file</source>
        <translation>Zeichnungen aus einer Datei lesen</translation>
    </message>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Bild des Diagramms speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>Das Bild ist gespeichert</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>Das Bild ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; choose another folder.</source>
        <translation>%1 ist nicht beschreibbar. Nichts wurde verändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used</source>
        <translation>Die Vorlage „%1“ ist nicht benutzbar</translation>
    </message>
    <message>
        <source>%1. The chart stays as it is.</source>
        <translation>%1. Das Diagramm bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Chart (*.json)</source>
        <translation>Diagramm (*.json)</translation>
    </message>
    <message>
        <source>The chart could not be exported</source>
        <translation>Das Diagramm ließ sich nicht exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ist nicht beschreibbar: %2</translation>
    </message>
    <message>
        <source>Import a chart</source>
        <translation>Diagramm importieren</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>No symbols yet</source>
        <translation>Noch keine Symbole</translation>
    </message>
    <message>
        <source>&amp;Change %1…</source>
        <translation>%1 ä&amp;ndern…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ents&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Lock or unlock a drawing</source>
        <translation>Zeichnung sperren oder entsperren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Hide or show a drawing</source>
        <translation>Zeichnung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Order of drawings</source>
        <translation>Reihenfolge der Zeichnungen</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Send to &amp;back</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>&amp;Fit the prices</source>
        <translation>Preise ei&amp;npassen</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>S&amp;til</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Ein&amp;blenden</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Session breaks</source>
        <translation>Sitzungsgrenzen</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Countdown to the close</source>
        <translation>Countdown bis zum Schluss</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>Geld und Brief</translation>
    </message>
    <message>
        <source>High and low</source>
        <translation>Hoch und Tief</translation>
    </message>
    <message>
        <source>Copy the price %1</source>
        <translation>Preis %1 kopieren</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>&amp;Indikatoren…</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Zeichnen</translation>
    </message>
    <message>
        <source>&amp;Objects…</source>
        <translation>&amp;Objekte…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum…</translation>
    </message>
    <message>
        <source>Newest &amp;bar</source>
        <translation>Ne&amp;ueste Kerze</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>Bild s&amp;peichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>Vorla&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Colours…</source>
        <translation>&amp;Farben…</translation>
    </message>
    <message>
        <source>Read a chart from a file</source>
        <translation>Diagramm aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Style of the chart</source>
        <translation>Stil des Diagramms</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>Symbol %1 to %2</source>
        <translation>Symbol %1 zu %2</translation>
    </message>
    <message>
        <source>Timeframe %1 to %2</source>
        <translation>Zeiteinheit %1 zu %2</translation>
    </message>
    <message>
        <source>No longer compare with %1</source>
        <translation>Nicht mehr mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
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
    <message>
        <source>High</source>
        <comment>highest price in sight</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>lowest price in sight</comment>
        <translation>Tief</translation>
    </message>
    <message>
        <source>hidden symbol</source>
        <translation>verborgenes Symbol</translation>
    </message>
</context>
<context>
    <name>elite::ChatDialog</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Cancel the question</source>
        <translation>Frage abbrechen</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Mehr fragen</translation>
    </message>
    <message>
        <source>About the verdict on %1</source>
        <translation>Zum Urteil über %1</translation>
    </message>
    <message>
        <source>The bars, the verdict and this conversation are sent each time; no picture, no balance, no account.</source>
        <translation>Kerzen, Urteil und dieses Gespräch werden jedes Mal gesendet; kein Bild, kein Kontostand, kein Konto.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>I agree that this text may be sent to the service of my key</source>
        <translation>Ich stimme zu, dass dieser Text an den Dienst meines Schlüssels gesendet werden darf</translation>
    </message>
    <message>
        <source>About your journal</source>
        <translation>Zu Ihrem Journal</translation>
    </message>
    <message>
        <source>Your closed trades in R, your habits and this conversation are sent each time; no size, no money, no account.</source>
        <translation>Jedes Mal werden Ihre geschlossenen Geschäfte in R, Ihre Gewohnheiten und dieses Gespräch gesendet; keine Größen, kein Geld, kein Konto.</translation>
    </message>
    <message>
        <source>The data that is sent with each question</source>
        <translation>Die Daten, die mit jeder Frage gesendet werden</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Ausblenden, was gesendet wird</translation>
    </message>
    <message>
        <source>Your monthly cap would be passed; raise it in the settings.</source>
        <translation>Ihre Monatsgrenze würde überschritten; erhöhen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Next question: about %1, %2 tokens, to %3</source>
        <translation>Nächste Frage: etwa %1, %2 Token, an %3</translation>
    </message>
    <message>
        <source>Agree first, or close.</source>
        <translation>Stimmen Sie erst zu, oder schließen Sie.</translation>
    </message>
    <message>
        <source>not in the data that was sent: %1</source>
        <translation>nicht in den gesendeten Daten: %1</translation>
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
    <name>elite::CoachDesk</name>
    <message>
        <source>The coach has cost %1 today</source>
        <translation>Der Coach hat heute %1 gekostet</translation>
    </message>
    <message>
        <source>That is more than you wanted to hear about. Nothing is stopped; the monthly cap in the settings does that.</source>
        <translation>Das ist mehr, als Sie ohne Hinweis ausgeben wollten. Nichts wird angehalten; das tut die Monatsgrenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Ask the coach about the chart</source>
        <translation>Den Coach zum Chart &amp;fragen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” is older than %n day(s)</source>
        <translation>
            <numerusform>Der Schlüssel „%1“ ist älter als %n Tag</numerusform>
            <numerusform>Der Schlüssel „%1“ ist älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it: the new one is checked and used for the next request while running ones finish.</source>
        <translation>Ersetzen Sie ihn: Der neue wird geprüft und für die nächste Anfrage verwendet, laufende enden noch mit dem alten.</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <source>The ticket shows another symbol</source>
        <translation>Das Ticket zeigt ein anderes Symbol</translation>
    </message>
    <message>
        <source>Nothing was filled in. Choose %1 first, then fill the ticket again.</source>
        <translation>Nichts wurde eingetragen. Wählen Sie erst %1 und füllen Sie das Ticket dann noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Set up the AI coach…</source>
        <translation>KI-Coach ein&amp;richten…</translation>
    </message>
    <message>
        <source>&amp;Clear the coach&apos;s levels</source>
        <translation>&amp;Marken des Coachs entfernen</translation>
    </message>
    <message>
        <source>The guardrails were not changed</source>
        <translation>Die Schranken wurden nicht geändert</translation>
    </message>
    <message>
        <source>It counts at once. Loosen it on the guardrails page, from the next trading day on.</source>
        <translation>Es gilt sofort. Lockern können Sie es auf der Seite Schranken, ab dem nächsten Handelstag.</translation>
    </message>
    <message>
        <source>The ledger did not take it. Nothing was changed; try again.</source>
        <translation>Das Hauptbuch nahm es nicht an. Nichts wurde verändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>To buy; the order is not sent yet.</source>
        <translation>Kauf; der Auftrag ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>To sell; the order is not sent yet.</source>
        <translation>Verkauf; der Auftrag ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>A long position is open.</source>
        <translation>Eine Long-Position ist offen.</translation>
    </message>
    <message>
        <source>A short position is open.</source>
        <translation>Eine Short-Position ist offen.</translation>
    </message>
    <message>
        <source>Your guardrails are stricter now</source>
        <translation>Ihre Schranken sind jetzt strenger</translation>
    </message>
    <message>
        <source>There is no alert</source>
        <translation>Es gibt keinen Alarm</translation>
    </message>
    <message>
        <source>The open prices do not have %1. Open its market, then set the alert again.</source>
        <translation>Die offenen Preise enthalten %1 nicht. Öffnen Sie den Markt, und setzen Sie den Alarm dann noch einmal.</translation>
    </message>
    <message>
        <source>the coach is wrong (%1)</source>
        <translation>der Coach liegt falsch (%1)</translation>
    </message>
    <message>
        <source>You will be told when the coach is wrong</source>
        <translation>Sie erfahren es, wenn der Coach falschliegt</translation>
    </message>
    <message>
        <source>%1, once it crosses %2. Chart &gt; Alerts has all of them.</source>
        <translation>%1, sobald es %2 kreuzt. Unter Diagramm &gt; Alarme stehen alle.</translation>
    </message>
    <message>
        <source>Alerts are kept in your records, which are not open. Nothing was changed.</source>
        <translation>Alarme liegen in Ihren Aufzeichnungen, die nicht offen sind. Nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>elite::CoachPanel</name>
    <message>
        <source>Part of the coach</source>
        <translation>Teil des Coachs</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>There is no chart with prices to ask about yet.</source>
        <translation>Es gibt noch kein Diagramm mit Preisen, zu dem man fragen könnte.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The screen could not be read. Use your system&apos;s screenshot, then paste.</source>
        <translation>Der Bildschirm war nicht lesbar. Nehmen Sie das Bildschirmfoto Ihres Systems und fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Your desktop offers no picture of the screen to programs. Use its own screenshot key, then paste.</source>
        <translation>Ihr Desktop gibt Programmen kein Bild des Bildschirms. Nehmen Sie seine eigene Taste für Bildschirmfotos, dann fügen Sie ein.</translation>
    </message>
    <message>
        <source>Your desktop asks what to show.</source>
        <translation>Ihr Desktop fragt, was gezeigt werden soll.</translation>
    </message>
</context>
<context>
    <name>elite::CoachWizard</name>
    <message>
        <source>Why, and what it costs</source>
        <translation>Warum, und was es kostet</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Check and store</source>
        <translation>Prüfen und ablegen</translation>
    </message>
    <message>
        <source>Try it on a chart</source>
        <translation>An einem Diagramm versuchen</translation>
    </message>
    <message>
        <source>Monthly cap</source>
        <translation>Monatsgrenze</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set up the AI coach</source>
        <translation>KI-Coach einrichten</translation>
    </message>
    <message>
        <source>Optional. Everything else works without a key; the rule coach needs none.</source>
        <translation>Freiwillig. Alles andere geht ohne Schlüssel; der Regel-Coach braucht keinen.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Go on with this key</source>
        <translation>Mit diesem Schlüssel weiter</translation>
    </message>
    <message>
        <source>Choose first where the key is kept.</source>
        <translation>Wählen Sie erst, wo der Schlüssel liegt.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Fügen Sie erst den Schlüssel ein.</translation>
    </message>
    <message>
        <source>the key is kept</source>
        <translation>Schlüssel bleibt</translation>
    </message>
    <message>
        <source>nothing is kept yet</source>
        <translation>noch ist nichts abgelegt</translation>
    </message>
    <message>
        <source>“%1” (%2) is there already. Go on with it, or paste another one beside it.</source>
        <translation>„%1“ (%2) ist schon da. Machen Sie damit weiter, oder fügen Sie einen weiteren ein.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): %1</source>
        <translation>
            <numerusform>%n Zeichen: %1</numerusform>
            <numerusform>%n Zeichen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your key</source>
        <translation>Ihr Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>With a free list of models. Nothing about you or your charts is sent.</source>
        <translation>Mit einer kostenlosen Modellliste. Nichts über Sie oder Ihre Diagramme wird gesendet.</translation>
    </message>
    <message>
        <source>The service rejected this key, so it was not stored. Copy it again, or make a new one.</source>
        <translation>Der Dienst hat diesen Schlüssel abgelehnt, darum wurde er nicht gespeichert. Kopieren Sie ihn noch einmal oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>There is no chart with prices yet. Open one and press F8; the key is kept.</source>
        <translation>Es gibt noch kein Diagramm mit Preisen. Öffnen Sie eines und drücken Sie F8; der Schlüssel bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show what would be sent…</source>
        <translation>Zeigen, was gesendet würde…</translation>
    </message>
    <message>
        <source>It cost %1 and took %2 s. The verdict stands in the coach panel.</source>
        <translation>Es kostete %1 und dauerte %2 s. Das Urteil steht im Bereich Coach.</translation>
    </message>
    <message>
        <source>about %1 a verdict</source>
        <translation>etwa %1 je Urteil</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>A second opinion on your chart</source>
        <translation>Eine zweite Meinung zu Ihrem Diagramm</translation>
    </message>
    <message>
        <source>The coach looks at the chart you show it, says what it would do and what would prove it wrong, and is scored later on what really happened.</source>
        <translation>Der Coach sieht das Diagramm an, das Sie ihm zeigen, sagt, was er täte und was ihn widerlegen würde, und wird später daran gemessen, was wirklich geschah.</translation>
    </message>
    <message>
        <source>You pay the provider, not us</source>
        <translation>Sie zahlen den Anbieter, nicht uns</translation>
    </message>
    <message>
        <source>With a key of your own. Each cost is told before you send and kept in your own list after.</source>
        <translation>Mit einem eigenen Schlüssel. Die Kosten werden vor dem Senden genannt und danach in Ihrer eigenen Liste geführt.</translation>
    </message>
    <message>
        <source>You see exactly what is sent</source>
        <translation>Sie sehen genau, was gesendet wird</translation>
    </message>
    <message>
        <source>The picture, the bars in it as numbers, your plan. Never balances, account numbers or keys. Nothing is sent without your press.</source>
        <translation>Das Bild, seine Kerzen als Zahlen, Ihr Plan. Nie Kontostände, Kontonummern oder Schlüssel. Nichts wird ohne Ihren Klick gesendet.</translation>
    </message>
    <message>
        <source>It can only advise</source>
        <translation>Er kann nur raten</translation>
    </message>
    <message>
        <source>It cannot send an order, enlarge one or loosen a limit. Every price it names is checked against the bars.</source>
        <translation>Er kann keinen Auftrag senden oder vergrößern und keine Grenze lockern. Jeder Preis, den er nennt, wird an den Kerzen geprüft.</translation>
    </message>
    <message>
        <source>The key stays in your system&apos;s keychain</source>
        <translation>Der Schlüssel bleibt im Schlüsselbund Ihres Systems</translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else.</source>
        <translation>Er geht an %1 und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Ihren Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Make one where you have your account, for OpenAI at platform.openai.com/api-keys, for a project, not for administration. It is not shown here, no file or log holds it, and the clipboard is cleared 10 seconds later.</source>
        <translation>Erstellen Sie einen, wo Sie Ihr Konto haben, für OpenAI auf platform.openai.com/api-keys, für ein Projekt, nicht für die Verwaltung. Er wird hier nicht gezeigt, keine Datei und kein Protokoll enthält ihn, und die Zwischenablage wird nach 10 Sekunden geleert.</translation>
    </message>
    <message>
        <source>paste here, nothing is shown</source>
        <translation>hier einfügen, nichts wird gezeigt</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>for you only, for example: Work</source>
        <translation>nur für Sie, zum Beispiel: Arbeit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Where it will be kept</source>
        <translation>Wo er liegen wird</translation>
    </message>
    <message>
        <source>Next you see exactly which picture would be sent, with sizes and money covered, before anything leaves this computer.</source>
        <translation>Als Nächstes sehen Sie genau, welches Bild gesendet würde, mit abgedeckten Größen und Beträgen, bevor etwas diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>Your key works</source>
        <translation>Ihr Schlüssel geht</translation>
    </message>
    <message>
        <source>Your key is kept</source>
        <translation>Ihr Schlüssel ist abgelegt</translation>
    </message>
    <message>
        <source>Checked with a free list of models. Nothing about you or your charts was sent.</source>
        <translation>Mit einer kostenlosen Modellliste geprüft. Nichts über Sie oder Ihre Diagramme wurde gesendet.</translation>
    </message>
    <message>
        <source>First 7 and last 4 characters. To replace it, go back and paste another one.</source>
        <translation>Die ersten 7 und letzten 4 Zeichen. Zum Ersetzen gehen Sie zurück und fügen einen anderen ein.</translation>
    </message>
    <message>
        <source>Asked first; we switch before it ends and say so.</source>
        <translation>Wird zuerst gefragt; wir wechseln vor seinem Ende und sagen es.</translation>
    </message>
    <message>
        <source>Asked when %1 does not answer.</source>
        <translation>Wird gefragt, wenn %1 nicht antwortet.</translation>
    </message>
    <message>
        <source>A restricted key</source>
        <translation>Ein eingeschränkter Schlüssel</translation>
    </message>
    <message>
        <source>It may not list models, so the first one that answers is used.</source>
        <translation>Er darf keine Modelle auflisten, daher gilt das erste, das antwortet.</translation>
    </message>
    <message>
        <source>Replace it by %1</source>
        <translation>Ersetzen bis %1</translation>
    </message>
    <message numerus="yes">
        <source>We remind you after %n day(s). Old and new key overlap, nothing stops.</source>
        <translation>
            <numerusform>Wir erinnern Sie nach %n Tag. Alter und neuer Schlüssel überlappen, nichts steht still.</numerusform>
            <numerusform>Wir erinnern Sie nach %n Tagen. Alter und neuer Schlüssel überlappen, nichts steht still.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart in use is shown exactly as it would be sent. You can cover and cut it, and you see what the answer will cost. You may skip this.</source>
        <translation>Das benutzte Diagramm wird genau so gezeigt, wie es gesendet würde. Sie können es abdecken und zuschneiden und sehen, was die Antwort kosten wird. Sie dürfen dies überspringen.</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Was es kosten darf</translation>
    </message>
    <message>
        <source>No request is sent once the month has cost as much as the cap. The alert only tells you. Empty or 0: none.</source>
        <translation>Keine Anfrage wird mehr gesendet, sobald der Monat so viel gekostet hat wie die Grenze. Die Warnung sagt es Ihnen nur. Leer oder 0: keine.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>&amp;Monthly cap</source>
        <translation>&amp;Monatsgrenze</translation>
    </message>
    <message>
        <source>Daily &amp;alert</source>
        <translation>&amp;Tageswarnung</translation>
    </message>
    <message>
        <source>Usage and cost stand under Record in the coach panel and can be exported.</source>
        <translation>Nutzung und Kosten stehen unter Bilanz im Bereich Coach und lassen sich exportieren.</translation>
    </message>
    <message>
        <source>The coach is answering. Wait for it, or cancel.</source>
        <translation>Der Coach antwortet gerade. Warten Sie darauf, oder brechen Sie ab.</translation>
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
    <name>elite::ConfirmPage</name>
    <message>
        <source>Most you can lose in a day</source>
        <translation>Höchster Verlust an einem Tag</translation>
    </message>
    <message>
        <source>Most at risk in one trade</source>
        <translation>Höchstes Risiko je Geschäft</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Darf abheben</translation>
    </message>
    <message>
        <source>I accept %1 of the size while the evidence is weak</source>
        <translation>Ich nehme %1 der Größe an, solange die Aussagekraft gering ist</translation>
    </message>
    <message>
        <source>How to confirm</source>
        <translation>Art der Bestätigung</translation>
    </message>
    <message>
        <source>Stay on paper</source>
        <translation>Auf Papier bleiben</translation>
    </message>
    <message>
        <source>From here on it is real money</source>
        <translation>Ab hier ist es echtes Geld</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Closing this window keeps you on paper.</source>
        <translation>Noch hat sich nichts geändert. Schließen Sie dieses Fenster, bleiben Sie auf Papier.</translation>
    </message>
    <message>
        <source>Back to paper is one click, at any time. It also happens by itself on a daily-loss stop, a broken record, a changed key, when the permit ends or the program does.</source>
        <translation>Zurück auf Papier geht jederzeit mit einem Klick. Es geschieht auch von selbst bei einem Tagesverlust-Stopp, einer beschädigten Bilanz, einem geänderten Schlüssel oder wenn Freigabe oder Programm endet.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Zurück zur Bilanz</translation>
    </message>
    <message>
        <source>Go live with %1 size</source>
        <translation>Echt handeln mit %1 Größe</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Echt handeln</translation>
    </message>
    <message>
        <source>Most the program may hold</source>
        <translation>Höchstens vom Programm gehalten</translation>
    </message>
    <message>
        <source>A gap, an outage or a fast market can make a loss larger than these limits. They stop new orders; they cannot promise a price.</source>
        <translation>Eine Kurslücke, ein Ausfall oder ein schneller Markt kann einen Verlust größer machen als diese Grenzen. Sie stoppen neue Aufträge; einen Preis können sie nicht versprechen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Add a key of this venue…</source>
        <translation>Schlüssel dieser Börse hinzufügen…</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Totmannschalter</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>none at this venue</source>
        <translation>keiner an dieser Börse</translation>
    </message>
    <message>
        <source>If this computer dies, open orders stay at the venue until you cancel them there.</source>
        <translation>Fällt dieser Rechner aus, bleiben offene Aufträge an der Börse, bis Sie sie dort stornieren.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who trades</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>Sie, von Hand</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 until evidence grows</source>
        <translation>%1, bis die Aussagekraft wächst</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Aufträge am Tag</translation>
    </message>
    <message>
        <source>Permit ends</source>
        <translation>Freigabe endet</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Wörter eintippen</translation>
    </message>
    <message>
        <source>Authenticator code</source>
        <translation>Authenticator-Code</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, so the words are not enough</source>
        <translation>Die Zwei-Faktor-Anmeldung ist an, daher reichen die Wörter nicht</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off; turn it on in Settings &gt; Security</source>
        <translation>Die Zwei-Faktor-Anmeldung ist aus; schalten Sie sie unter Einstellungen &gt; Sicherheit ein</translation>
    </message>
    <message>
        <source>Give a fresh code of your authenticator</source>
        <translation>Geben Sie einen frischen Code Ihrer Authenticator-App ein</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to confirm that you can lose this money</source>
        <translation>Tippen Sie &lt;b&gt;%1&lt;/b&gt; ein, um zu bestätigen, dass Sie dieses Geld verlieren können</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>handeln</translation>
    </message>
    <message>
        <source>the venue does not say</source>
        <translation>die Börse sagt es nicht</translation>
    </message>
    <message>
        <source>yes: not allowed here</source>
        <translation>ja: hier nicht erlaubt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>The venue has to say that the key may trade and not withdraw</source>
        <translation>Die Börse muss sagen, dass der Schlüssel handeln und nicht abheben darf</translation>
    </message>
    <message>
        <source>Set the most that the program may hold</source>
        <translation>Legen Sie fest, wie viel das Programm höchstens halten darf</translation>
    </message>
    <message>
        <source>Accept the reduced size first</source>
        <translation>Nehmen Sie erst die verringerte Größe an</translation>
    </message>
    <message>
        <source>Confirm with the words or the code first</source>
        <translation>Bestätigen Sie erst mit den Wörtern oder dem Code</translation>
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
    <name>elite::CsvPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was Spalte %1 enthält</translation>
    </message>
</context>
<context>
    <name>elite::DepthPanel</name>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>No order book</source>
        <translation>Kein Orderbuch</translation>
    </message>
    <message>
        <source>This feed has none for the symbol, or it waits for a sound one. A book that may be wrong is never shown.</source>
        <translation>Diese Kursquelle hat keines für das Symbol oder wartet auf ein stimmiges. Ein Orderbuch, das falsch sein kann, wird nie gezeigt.</translation>
    </message>
    <message>
        <source>No trades yet</source>
        <translation>Noch keine Geschäfte</translation>
    </message>
    <message>
        <source>Public trades stand here as they come.</source>
        <translation>Öffentliche Geschäfte stehen hier, sobald sie kommen.</translation>
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
    <name>elite::DrawingBar</name>
    <message>
        <source>Drawing tools</source>
        <translation>Zeichenwerkzeuge</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Snap to open, high, low and close</source>
        <translation>An Eröffnung, Hoch, Tief und Schluss einrasten</translation>
    </message>
    <message>
        <source>Keep the tool after drawing</source>
        <translation>Werkzeug nach dem Zeichnen behalten</translation>
    </message>
    <message>
        <source>Lock all drawings</source>
        <translation>Alle Zeichnungen sperren</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>Alle Zeichnungen ausblenden</translation>
    </message>
    <message>
        <source>List of objects</source>
        <translation>Liste der Objekte</translation>
    </message>
    <message>
        <source>Delete all drawings</source>
        <translation>Alle Zeichnungen löschen</translation>
    </message>
    <message>
        <source>%1; hold for more</source>
        <translation>%1; halten für mehr</translation>
    </message>
    <message>
        <source>More drawing tools</source>
        <translation>Weitere Zeichenwerkzeuge</translation>
    </message>
</context>
<context>
    <name>elite::DrawingDialog</name>
    <message>
        <source>Tint its area</source>
        <translation>Fläche tönen</translation>
    </message>
    <message>
        <source>Lock it in place</source>
        <translation>An seinem Platz sperren</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Dezent</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, unit of a line&apos;s width</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>L&amp;evels</source>
        <translation>&amp;Stufen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>“%1” is not a number. Levels are numbers with blanks between them, such as 0.382 0.5 0.618.</source>
        <translation>„%1“ ist keine Zahl. Stufen sind Zahlen mit Leerzeichen dazwischen, etwa 0.382 0.5 0.618.</translation>
    </message>
    <message>
        <source>At most 30 levels from -100 to 100 are drawn.</source>
        <translation>Höchstens 30 Stufen von -100 bis 100 werden gezeichnet.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>elite::DrawingLayer</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete all drawings</source>
        <translation>Alle Zeichnungen löschen</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>elite::ExplainDialog</name>
    <message>
        <source>Explain this number</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>More in the &amp;help</source>
        <translation>Mehr in der &amp;Hilfe</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>Its parts, when you opened this</source>
        <translation>Ihre Teile, als Sie dies öffneten</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
</context>
<context>
    <name>elite::Explains</name>
    <message>
        <source>E&amp;xplain this number</source>
        <translation>Diese Zahl er&amp;klären</translation>
    </message>
</context>
<context>
    <name>elite::FillImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Keine Datei gewählt.</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Paar</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Numbers have a &amp;decimal comma</source>
        <translation>Zahlen haben ein Dezimal&amp;komma</translation>
    </message>
    <message>
        <source>&amp;Selling what is not held opens a short position</source>
        <translation>&amp;Verkauf ohne Bestand eröffnet eine Short-Position</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>Geschäfte importieren</translation>
    </message>
    <message>
        <source>Imported before, the newest first</source>
        <translation>Früher importiert, das Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Export of</source>
        <translation>&amp;Export von</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>&amp;Zeiten sind</translation>
    </message>
    <message>
        <source>Counts for times that name no zone themselves.</source>
        <translation>Gilt für Zeiten, die selbst keine Zone nennen.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Früher importiert</translation>
    </message>
    <message>
        <source>Choose an export of trades</source>
        <translation>Einen Export von Geschäften wählen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv *.html *.htm);;All files (*)</source>
        <translation>Exporte (*.csv *.txt *.tsv *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing it to your records…</source>
        <translation>Wird in Ihre Aufzeichnungen geschrieben…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing can be imported yet. The strip at the bottom says why.</source>
        <translation>Ihre Aufzeichnungen sind nicht offen, also lässt sich noch nichts importieren. Die Leiste unten sagt, warum.</translation>
    </message>
    <message>
        <source>Exports of Binance, Kraken, Coinbase, MetaTrader 5 and TradingView, or any table with a row per fill. They become an account of their own in the journal: no balance, no limit, no habit and not the way to live is touched. The same file twice adds nothing.</source>
        <translation>Exporte von Binance, Kraken, Coinbase, MetaTrader 5 und TradingView oder jede Tabelle mit einer Zeile je Ausführung. Sie werden ein eigenes Konto im Journal: Kein Guthaben, keine Grenze, keine Gewohnheit und nicht der Weg zum Echthandel wird berührt. Dieselbe Datei zweimal fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>This file could not be read as a table: %1. Nothing was changed; choose another one.</source>
        <translation>Diese Datei war nicht als Tabelle lesbar: %1. Nichts wurde verändert; wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) will be added.</source>
        <translation>
            <numerusform>%n Ausführung wird hinzugefügt.</numerusform>
            <numerusform>%n Ausführungen werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ist schon da.</numerusform>
            <numerusform>%n sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no fills: deposits, rewards, orders without one.</source>
        <translation>
            <numerusform>%n Zeile ist keine Ausführung: Einzahlung, Prämie, Auftrag ohne Ausführung.</numerusform>
            <numerusform>%n Zeilen sind keine Ausführungen: Einzahlungen, Prämien, Aufträge ohne Ausführung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out:</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Your journal is as it was; choose the file again.</source>
        <translation>Nichts wurde importiert: %1. Ihr Journal ist, wie es war; wählen Sie die Datei noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) were added.</source>
        <translation>
            <numerusform>%n Ausführung wurde hinzugefügt.</numerusform>
            <numerusform>%n Ausführungen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal shows %n imported trade(s).</source>
        <translation>
            <numerusform>Das Journal zeigt %n importiertes Geschäft.</numerusform>
            <numerusform>Das Journal zeigt %n importierte Geschäfte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are not closed in the files yet.</source>
        <translation>
            <numerusform>%n Position ist in den Dateien noch nicht geschlossen.</numerusform>
            <numerusform>%n Positionen sind in den Dateien noch nicht geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) sell what was bought before the files begin: they are no trades, as their cost is not known.</source>
        <translation>
            <numerusform>%n Verkauf verkauft, was vor dem Beginn der Dateien gekauft wurde: Er ist kein Geschäft, denn seine Kosten sind nicht bekannt.</numerusform>
            <numerusform>%n Verkäufe verkaufen, was vor dem Beginn der Dateien gekauft wurde: Sie sind keine Geschäfte, denn ihre Kosten sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) are larger than the journal can count.</source>
        <translation>
            <numerusform>%n Ausführung ist größer, als das Journal zählen kann.</numerusform>
            <numerusform>%n Ausführungen sind größer, als das Journal zählen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · imported %4 UTC</source>
        <translation>%1 · %2 · %3 · importiert %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n Ausführung</numerusform>
            <numerusform>%n Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is undone. Import the file again to bring it back.</source>
        <translation>Der Import von %1 ist rückgängig gemacht. Importieren Sie die Datei noch einmal, um ihn zurückzuholen.</translation>
    </message>
    <message>
        <source>It was not undone: %1.</source>
        <translation>Er wurde nicht rückgängig gemacht: %1.</translation>
    </message>
</context>
<context>
    <name>elite::FillModel</name>
    <message>
        <source>%1, %2 %3 %4 at %5, friction %6</source>
        <translation>%1, %2 %3 %4 bei %5, Reibung %6</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Reibung</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Händler</translation>
    </message>
</context>
<context>
    <name>elite::FillPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was Spalte %1 enthält</translation>
    </message>
</context>
<context>
    <name>elite::FillsPanel</name>
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
        <translation>Jede Ausführung kommt mit ihrem Beleg: der Preis, den Sie sahen, der Preis, den Sie bekamen, und was dazwischen liegt.</translation>
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
    <name>elite::ForeignDialog</name>
    <message>
        <source>Continue to the preview</source>
        <translation>Weiter zur Vorschau</translation>
    </message>
    <message>
        <source>A picture from elsewhere</source>
        <translation>Ein Bild von anderswo</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>Was zeigt das Bild?</translation>
    </message>
    <message>
        <source>for example BTC/USD</source>
        <translation>zum Beispiel BTC/USD</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Bar length</source>
        <translation>&amp;Kerzenlänge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name the instrument first.</source>
        <translation>Nennen Sie erst das Instrument.</translation>
    </message>
    <message>
        <source>The price axis is logarithmic</source>
        <translation>Die Preisachse ist logarithmisch</translation>
    </message>
    <message>
        <source>Its price axis, if you like</source>
        <translation>Seine Preisachse, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Click a row whose price you can read, type the price, then do the same for a second row far from it. Prices of the answer are then checked to lie on the picture and drawn into it.</source>
        <translation>Klicken Sie eine Zeile an, deren Preis Sie lesen können, tippen Sie den Preis ein, und tun Sie dasselbe für eine zweite Zeile weit davon. Preise der Antwort werden dann geprüft, ob sie auf dem Bild liegen, und darin eingezeichnet.</translation>
    </message>
    <message>
        <source>Price at mark &amp;1</source>
        <translation>Preis an Marke &amp;1</translation>
    </message>
    <message>
        <source>Price at mark &amp;2</source>
        <translation>Preis an Marke &amp;2</translation>
    </message>
    <message>
        <source>price of the marked row</source>
        <translation>Preis der markierten Zeile</translation>
    </message>
    <message>
        <source>The axis is understood.</source>
        <translation>Die Achse ist verstanden.</translation>
    </message>
    <message>
        <source>The axis is not complete: two marked rows with two prices, the higher price further up. Left like this, every price in the answer is marked as unverified.</source>
        <translation>Die Achse ist nicht vollständig: zwei markierte Zeilen mit zwei Preisen, der höhere weiter oben. Bleibt es so, wird jeder Preis der Antwort als ungeprüft markiert.</translation>
    </message>
    <message>
        <source>Its bars are not known here: without an axis every price in the answer is marked as unverified.</source>
        <translation>Seine Kerzen sind hier nicht bekannt: Ohne Achse wird jeder Preis der Antwort als ungeprüft markiert.</translation>
    </message>
</context>
<context>
    <name>elite::GateDesk</name>
    <message>
        <source>Back on paper</source>
        <translation>Zurück auf Papier</translation>
    </message>
    <message>
        <source>&amp;Start a qualification run…</source>
        <translation>&amp;Qualifikationslauf starten…</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Weg zum Echthandel</translation>
    </message>
    <message>
        <source>&amp;Review the record for going live…</source>
        <translation>&amp;Bilanz für den Echthandel prüfen…</translation>
    </message>
    <message>
        <source>&amp;Back to paper</source>
        <translation>Zurück auf &amp;Papier</translation>
    </message>
    <message>
        <source>No qualification run yet</source>
        <translation>Noch kein Qualifikationslauf</translation>
    </message>
</context>
<context>
    <name>elite::GateMeters</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Qualified days</source>
        <translation>Gültige Tage</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Ganze Geschäfte</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, nötig %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>nötig %1</translation>
    </message>
    <message>
        <source>Profit after costs</source>
        <translation>Gewinn nach Kosten</translation>
    </message>
    <message>
        <source>Locked: %1 cannot be read. Paper trading goes on.</source>
        <translation>Gesperrt: %1 ist nicht lesbar. Der Papierhandel geht weiter.</translation>
    </message>
    <message>
        <source>Live until %1 UTC.</source>
        <translation>Echt bis %1 UTC.</translation>
    </message>
    <message>
        <source>Run %1, day %2 of %3, %4: %5</source>
        <translation>Lauf %1, Tag %2 von %3, %4: %5</translation>
    </message>
    <message>
        <source>Not started. The count begins when you start a qualification run.</source>
        <translation>Nicht begonnen. Gezählt wird, sobald Sie einen Qualifikationslauf starten.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Exits a bar could not decide</source>
        <translation>Von der Kerze nicht entschieden</translation>
    </message>
    <message>
        <source>Result, after costs</source>
        <translation>Ergebnis, nach Kosten</translation>
    </message>
    <message>
        <source>Fees in it</source>
        <translation>Gebühren darin</translation>
    </message>
    <message>
        <source>Slippage in it</source>
        <translation>Slippage darin</translation>
    </message>
    <message>
        <source>Equity at the start of the run</source>
        <translation>Eigenkapital zu Beginn des Laufs</translation>
    </message>
</context>
<context>
    <name>elite::GatePanel</name>
    <message>
        <source>I want to be able to go live</source>
        <translation>Ich möchte echt handeln können</translation>
    </message>
    <message>
        <source>Review the record…</source>
        <translation>Bilanz prüfen…</translation>
    </message>
    <message>
        <source>Start a qualification run…</source>
        <translation>Qualifikationslauf starten…</translation>
    </message>
    <message>
        <source>Back to paper</source>
        <translation>Zurück auf Papier</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>Diesen Lauf beenden</translation>
    </message>
    <message>
        <source>Average per trade, after costs</source>
        <translation>Mittel je Geschäft, nach Kosten</translation>
    </message>
    <message>
        <source>Chance that a trade earns</source>
        <translation>Chance, dass ein Geschäft verdient</translation>
    </message>
    <message>
        <source>Costs eat of the gross profit</source>
        <translation>Kosten, vom Bruttogewinn</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <source>Longest losing run, expected</source>
        <translation>Längste Verlustserie, erwartet</translation>
    </message>
    <message>
        <source>Exits a bar could not decide</source>
        <translation>Von der Kerze nicht entschieden</translation>
    </message>
    <message>
        <source>Trades that do not count</source>
        <translation>Geschäfte, die nicht zählen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Venue&apos;s clock</source>
        <translation>Uhr der Börse</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Weg zum Echthandel</translation>
    </message>
    <message>
        <source>Win rate, honestly</source>
        <translation>Trefferquote, ehrlich</translation>
    </message>
    <message>
        <source>What the way to live asks for</source>
        <translation>Was der Weg zum Echthandel verlangt</translation>
    </message>
    <message>
        <source>Live trading is locked: its record cannot be read</source>
        <translation>Echthandel ist gesperrt: Seine Aufzeichnung ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is damaged. Kept: everything; paper trading goes on. To do: restore the newest good backup (elite ledger restore), then start a new qualification run.</source>
        <translation>%1 ist beschädigt. Erhalten: alles; der Papierhandel geht weiter. Zu tun: die neueste gute Sicherung wiederherstellen (elite ledger restore), dann einen neuen Qualifikationslauf starten.</translation>
    </message>
    <message>
        <source>Review and go live…</source>
        <translation>Prüfen und echt handeln…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Live.&lt;/b&gt; It ends by itself with the permit, the program, a daily-loss stop, a broken record or a changed key.</source>
        <translation>&lt;b&gt;Echt.&lt;/b&gt; Es endet von selbst mit der Freigabe, dem Programm, einem Tagesverlust-Stopp, einer beschädigten Bilanz oder einem geänderten Schlüssel.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The minimum is passed.&lt;/b&gt; That is no proof: look at the luck meter first.</source>
        <translation>&lt;b&gt;Das Mindestmaß ist erreicht.&lt;/b&gt; Das ist kein Beweis: Sehen Sie erst auf den Glücksmesser.</translation>
    </message>
    <message>
        <source>&lt;b&gt;These prices do not count.&lt;/b&gt; Open the live prices of %1.</source>
        <translation>&lt;b&gt;Diese Preise zählen nicht.&lt;/b&gt; Öffnen Sie die Live-Preise von %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The venue&apos;s clock was not seen,&lt;/b&gt; so the day does not count yet: %1</source>
        <translation>&lt;b&gt;Die Uhr der Börse wurde nicht gesehen,&lt;/b&gt; daher zählt der Tag noch nicht: %1</translation>
    </message>
    <message>
        <source>Another account, other symbols or another engine start the run anew. The gate looks after midnight UTC.</source>
        <translation>Ein anderes Konto, andere Symbole oder ein anderes Handelswerk beginnen den Lauf neu. Das Tor prüft nach Mitternacht UTC.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms off</source>
        <translation>%1 ms daneben</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Record proved, once a day</source>
        <translation>Aufzeichnung bewiesen, einmal am Tag</translation>
    </message>
    <message>
        <source>&lt;b&gt;The bot trades live.&lt;/b&gt; It ends by itself after 24 hours, and with the bot, the program, a daily-loss stop, a broken record or a changed key.</source>
        <translation>&lt;b&gt;Der Bot handelt echt.&lt;/b&gt; Das endet von selbst nach 24 Stunden, und mit dem Bot, dem Programm, einem Tagesverlust-Stopp, einer beschädigten Aufzeichnung oder einem geänderten Schlüssel.</translation>
    </message>
    <message>
        <source>Only the fills of this bot&apos;s own sub-account count. Stopping it, other parameters, another symbol or another engine start the run anew. The gate looks after midnight UTC.</source>
        <translation>Nur die Ausführungen auf dem eigenen Unterkonto dieses Bots zählen. Ihn anzuhalten, andere Parameter, ein anderes Symbol oder ein anderes Handelswerk beginnen den Lauf neu. Das Tor prüft nach Mitternacht UTC.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Counted trades</source>
        <translation>Gezählte Geschäfte</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Luck meter</source>
        <translation>Glücksmesser</translation>
    </message>
    <message>
        <source>Simulated runs</source>
        <translation>Simulierte Läufe</translation>
    </message>
    <message>
        <source>Passed at the first look, on day 7</source>
        <translation>Bei der ersten Prüfung bestanden, an Tag 7</translation>
    </message>
    <message>
        <source>Passed within 30 days</source>
        <translation>Innerhalb von 30 Tagen bestanden</translation>
    </message>
    <message>
        <source>Lower end at 95&#xa0;%</source>
        <translation>Unteres Ende bei 95&#xa0;%</translation>
    </message>
    <message>
        <source>Upper end at 95&#xa0;%</source>
        <translation>Oberes Ende bei 95&#xa0;%</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Without a stop</source>
        <translation>Ohne Stopp</translation>
    </message>
    <message>
        <source>Redraws</source>
        <translation>Neuziehungen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Result, after costs</source>
        <translation>Ergebnis, nach Kosten</translation>
    </message>
    <message>
        <source>Equity at the start of the run</source>
        <translation>Eigenkapital zu Beginn des Laufs</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>elite::GoBackDialog</name>
    <message>
        <source>Go back in the recording</source>
        <translation>In der Aufzeichnung zurückgehen</translation>
    </message>
    <message>
        <source>What “%1” traded after that time did not happen then, and you know now what came next. Going back opens the new account “%2” with the same start; “%1” is archived, and its fills and its journal stay. Bots end.</source>
        <translation>Was „%1“ nach dieser Zeit gehandelt hat, ist damals nicht geschehen, und Sie wissen jetzt, was danach kam. Das Zurückgehen eröffnet das neue Konto „%2“ mit demselben Anfang; „%1“ wird archiviert, seine Ausführungen und sein Journal bleiben. Bots enden.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Go back with a new account</source>
        <translation>Zurückgehen mit neuem Konto</translation>
    </message>
</context>
<context>
    <name>elite::GoToDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>There are bars from %1 to %2.</source>
        <translation>Es gibt Kerzen von %1 bis %2.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
</context>
<context>
    <name>elite::HabitsView</name>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Too few trades to judge habits</source>
        <translation>Zu wenige Geschäfte, um Gewohnheiten zu beurteilen</translation>
    </message>
    <message>
        <source>%1 of %2 closed trades. The rule coach says nothing before, because it would be guessing. It needs no key and looks at your own journal only.</source>
        <translation>%1 von %2 geschlossenen Geschäften. Vorher sagt der Regel-Coach nichts, weil er raten würde. Er braucht keinen Schlüssel und sieht nur Ihr eigenes Journal an.</translation>
    </message>
    <message>
        <source>Focus of the week</source>
        <translation>Fokus der Woche</translation>
    </message>
    <message>
        <source>No habit stands out: none was broken three times.</source>
        <translation>Keine Gewohnheit fällt auf: Keine wurde dreimal gebrochen.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Kept, mean of %1</source>
        <translation>Eingehalten, Mittel aus %1</translation>
    </message>
    <message>
        <source>Broken, mean of %1</source>
        <translation>Gebrochen, Mittel aus %1</translation>
    </message>
    <message>
        <source>Few trades: the difference may be luck.</source>
        <translation>Wenige Geschäfte: Der Unterschied kann Zufall sein.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n trade(s)</source>
        <translation>
            <numerusform>%n Geschäft zeigen</numerusform>
            <numerusform>%n Geschäfte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the trades behind: %1</source>
        <translation>Die Geschäfte dahinter zeigen: %1</translation>
    </message>
    <message>
        <source>In your journal: %1</source>
        <translation>In Ihrem Journal: %1</translation>
    </message>
    <message>
        <source>Ask about your journal…</source>
        <translation>Zu Ihrem Journal fragen…</translation>
    </message>
    <message>
        <source>You see what is sent and what it costs first</source>
        <translation>Sie sehen vorher, was gesendet wird und was es kostet</translation>
    </message>
    <message>
        <source>There is no closed trade to ask about yet.</source>
        <translation>Es gibt noch kein geschlossenes Geschäft, zu dem man fragen könnte.</translation>
    </message>
    <message>
        <source>Only you can keep this one: no guardrail can see it.</source>
        <translation>Daran können nur Sie sich halten: Keine Schranke kann es sehen.</translation>
    </message>
    <message>
        <source>your guardrails hold you to it</source>
        <translation>Ihre Schranken halten Sie daran</translation>
    </message>
    <message>
        <source>Let the guardrails enforce it</source>
        <translation>Von den Schranken durchsetzen lassen</translation>
    </message>
    <message>
        <source>There is no practice account yet.</source>
        <translation>Es gibt noch kein Übungskonto.</translation>
    </message>
    <message>
        <source>Stricter at once, for you and for every bot. You can loosen it on the guardrails page, from the next trading day on.</source>
        <translation>Sofort strenger, für Sie und jeden Bot. Lockern können Sie es auf der Seite Schranken, ab dem nächsten Handelstag.</translation>
    </message>
    <message>
        <source>your guardrails ask for the stop</source>
        <translation>Ihre Schranken verlangen den Stopp</translation>
    </message>
    <message>
        <source>Let the guardrails ask for a stop</source>
        <translation>Schranken einen Stopp verlangen lassen</translation>
    </message>
    <message>
        <source>They see that an order carries a stop. Where you move it later only you can keep.</source>
        <translation>Sie sehen, ob ein Auftrag einen Stopp trägt. Wohin Sie ihn später verschieben, daran können nur Sie sich halten.</translation>
    </message>
</context>
<context>
    <name>elite::HeldPage</name>
    <message>
        <source>Sell this…</source>
        <translation>Dies verkaufen…</translation>
    </message>
    <message>
        <source>Sell all that was bought…</source>
        <translation>Alles Gekaufte verkaufen…</translation>
    </message>
    <message>
        <source>No longer held…</source>
        <translation>Nicht mehr gehalten…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Held at exchanges, bought by this program</source>
        <translation>An Börsen gehalten, von diesem Programm gekauft</translation>
    </message>
    <message>
        <source>When you sold or moved these coins at the exchange itself</source>
        <translation>Wenn Sie diese Coins an der Börse selbst verkauft oder bewegt haben</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>In sell orders</source>
        <translation>In Verkaufsaufträgen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Dafür bezahlt</translation>
    </message>
    <message>
        <source>A record of live orders cannot be read, so what is held cannot be said. Nothing can be sold from here. Look at the account at the exchange and sell there.</source>
        <translation>Eine Aufzeichnung echter Aufträge ist unlesbar, daher lässt sich nicht sagen, was gehalten wird. Von hier lässt sich nichts verkaufen. Sehen Sie das Konto an der Börse an und verkaufen Sie dort.</translation>
    </message>
    <message>
        <source>The exchange is being asked about the account; the order goes out after its answer.</source>
        <translation>Die Börse wird nach dem Konto gefragt; der Auftrag geht nach ihrer Antwort hinaus.</translation>
    </message>
    <message>
        <source>Nothing that this program bought is held at an exchange.</source>
        <translation>An keiner Börse wird etwas gehalten, das dieses Programm gekauft hat.</translation>
    </message>
    <message>
        <source>Bought with real money by this program and not sold. It can be sold here, also after the right to live trading has ended: at the market, never more than is held and than the exchange says is free. Nothing can be bought this way.</source>
        <translation>Von diesem Programm mit echtem Geld gekauft und nicht verkauft. Es lässt sich hier verkaufen, auch nach dem Ende des Rechts auf Echthandel: zum Markt, nie mehr, als gehalten wird und laut Börse frei ist. Kaufen lässt sich so nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 von %2 bei %3</translation>
    </message>
    <message>
        <source>Of this nothing is free: it is in a sell order. Cancel that order first.</source>
        <translation>Davon ist nichts frei: Es steckt in einem Verkaufsauftrag. Stornieren Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>Take %1 off the list? Nothing is sold. From then on this program does not sell it and does not count it towards your cap.</source>
        <translation>%1 von der Liste nehmen? Es wird nichts verkauft. Danach verkauft dieses Programm es nicht mehr und rechnet es nicht auf Ihre Obergrenze an.</translation>
    </message>
    <message>
        <source>Sell at the market, LIVE</source>
        <translation>Zum Markt verkaufen, ECHT</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Stop loss there</source>
        <translation>Stop-Loss dort</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>LIVE: sell %1 at the market, with real money? Sell orders and stop losses over it are cancelled first. The exchange fills it at its own price.</source>
        <translation>ECHT: %1 zum Markt verkaufen, mit echtem Geld? Verkaufsaufträge und Stop-Losses darüber werden zuerst storniert. Die Börse führt es zu ihrem eigenen Preis aus.</translation>
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
    <message>
        <source>Search in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>No page holds “%1”. Search for another word.</source>
        <translation>Keine Seite enthält „%1“. Suchen Sie nach einem anderen Wort.</translation>
    </message>
</context>
<context>
    <name>elite::HistoryDialog</name>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Markt</translation>
    </message>
    <message>
        <source>&amp;To, UTC</source>
        <translation>&amp;Bis, UTC</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Open the tape</source>
        <translation>Band &amp;öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import a venue&apos;s history</source>
        <translation>Historie einer Börse importieren</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>Bö&amp;rse</translation>
    </message>
    <message>
        <source>A &amp;candle lasts</source>
        <translation>Eine &amp;Kerze dauert</translation>
    </message>
    <message>
        <source>&amp;From, UTC</source>
        <translation>&amp;Von, UTC</translation>
    </message>
    <message>
        <source>The market, such as BTC/USD.</source>
        <translation>Der Markt, etwa BTC/USD.</translation>
    </message>
    <message>
        <source>It must be later than the beginning.</source>
        <translation>Es muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>More than a million candles; choose less.</source>
        <translation>Mehr als eine Million Kerzen; wählen Sie weniger.</translation>
    </message>
    <message>
        <source>%1 gives its newest %2 candles only. What is older is not in the tape; a longer candle reaches further back.</source>
        <translation>%1 gibt nur seine neuesten %2 Kerzen. Älteres steht nicht auf dem Band; eine längere Kerze reicht weiter zurück.</translation>
    </message>
    <message>
        <source>Up to %1 candles, asked for in pages within the limits of %2. No key is needed. The tape is kept with the others.</source>
        <translation>Bis zu %1 Kerzen, seitenweise abgefragt in den Grenzen von %2. Kein Schlüssel ist nötig. Das Band liegt dann bei den anderen.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>%1 von %2 wird importiert</translation>
    </message>
    <message>
        <source>no tape is written</source>
        <translation>kein Band wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 candles are on the tape&lt;/b&gt;, from %2 to %3 UTC.</source>
        <translation>&lt;b&gt;%1 Kerzen sind auf dem Band&lt;/b&gt;, von %2 bis %3 UTC.</translation>
    </message>
    <message>
        <source>In %1 candles between them nobody traded, or the venue does not have them.</source>
        <translation>In %1 Kerzen dazwischen handelte niemand, oder die Börse hat sie nicht.</translation>
    </message>
    <message>
        <source>The first %1 minutes are its past: the chart shows them, they are not played.</source>
        <translation>Die ersten %1 Minuten sind seine Vergangenheit: Der Chart zeigt sie, sie werden nicht abgespielt.</translation>
    </message>
    <message>
        <source>Cancelled. No tape was written.</source>
        <translation>Abgebrochen. Kein Band wurde geschrieben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 does not trade %2.&lt;/b&gt; No tape was written. Write the market as the venue does, or as two currencies: BTC/USD.</source>
        <translation>&lt;b&gt;%1 handelt %2 nicht.&lt;/b&gt; Kein Band wurde geschrieben. Schreiben Sie den Markt wie die Börse oder als zwei Währungen: BTC/USD.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 has no candles in that time.&lt;/b&gt; No tape was written; choose another range.</source>
        <translation>&lt;b&gt;%1 hat keine Kerzen in dieser Zeit.&lt;/b&gt; Kein Band wurde geschrieben; wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>%1 asks us to wait. No tape was written; try again in some minutes.</source>
        <translation>%1 bittet uns zu warten. Kein Band wurde geschrieben; versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The disk is full. No tape was written; make room and import again.</source>
        <translation>Der Datenträger ist voll. Kein Band wurde geschrieben; schaffen Sie Platz und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The history could not be fetched: %1. No tape was written; try again, or choose another venue.</source>
        <translation>Die Historie ließ sich nicht holen: %1. Kein Band wurde geschrieben; versuchen Sie es erneut oder wählen Sie eine andere Börse.</translation>
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
    <name>elite::HomeDemoCard</name>
    <message>
        <source>90 days of demo trades</source>
        <translation>90 Tage Demo-Geschäfte</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Ganze Geschäfte</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Sum after costs</source>
        <translation>Summe nach Kosten</translation>
    </message>
    <message>
        <source>Load 90 days of demo trades</source>
        <translation>90 Tage Demo-Geschäfte laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look at its journal</source>
        <translation>Journal dazu ansehen</translation>
    </message>
    <message>
        <source>Remove demo trades</source>
        <translation>Demo-Geschäfte entfernen</translation>
    </message>
    <message>
        <source>Nothing of yours goes with it; it can be loaded again.</source>
        <translation>Von Ihren eigenen geht nichts mit; sie lassen sich wieder laden.</translation>
    </message>
    <message>
        <source>Writing them down</source>
        <translation>Werden geschrieben</translation>
    </message>
    <message>
        <source>The engine runs 90 days</source>
        <translation>Das Handelswerk läuft 90 Tage</translation>
    </message>
    <message>
        <source>As soon as the ledger is open: they are kept there.</source>
        <translation>Sobald das Hauptbuch offen ist: Dort werden sie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>elite::HomeDesk</name>
    <message>
        <source>The demo trades are loaded</source>
        <translation>Die Demo-Geschäfte sind geladen</translation>
    </message>
    <message>
        <source>DEMO DATA stands wherever they are shown. Your own records are unchanged.</source>
        <translation>DEMODATEN steht überall, wo sie gezeigt werden. Ihre eigenen Aufzeichnungen sind unverändert.</translation>
    </message>
    <message>
        <source>Look at its journal</source>
        <translation>Journal dazu ansehen</translation>
    </message>
    <message>
        <source>The demo trades are removed</source>
        <translation>Die Demo-Geschäfte sind entfernt</translation>
    </message>
    <message>
        <source>Your own records are unchanged. They can be loaded again at any time.</source>
        <translation>Ihre eigenen Aufzeichnungen sind unverändert. Sie können jederzeit wieder Demo-Geschäfte laden.</translation>
    </message>
    <message>
        <source>The demo trades are as they were</source>
        <translation>Die Demo-Geschäfte sind, wie sie waren</translation>
    </message>
    <message>
        <source>Kept: all records. They are written as a whole or not at all, and this was not. The log has the reason; try it again.</source>
        <translation>Erhalten: alle Aufzeichnungen. Geschrieben wird ganz oder gar nicht, und dies wurde es nicht. Der Grund steht im Protokoll; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>Load 90 days of &amp;demo trades</source>
        <translation>90 Tage &amp;Demo-Geschäfte laden</translation>
    </message>
    <message>
        <source>L&amp;ook at the demo trades</source>
        <translation>Demo-Geschäfte &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Remove demo trades</source>
        <translation>Demo-Geschäfte &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>elite::HomeFocusCard</name>
    <message>
        <source>Focus of the week</source>
        <translation>Fokus der Woche</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Geschlossene Geschäfte</translation>
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
        <source>State of the program</source>
        <translation>Zustand des Programms</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Weg zum Echthandel</translation>
    </message>
    <message>
        <source>Open the way to live</source>
        <translation>Weg zum Echthandel öffnen</translation>
    </message>
    <message>
        <source>Demo market</source>
        <translation>Demomarkt</translation>
    </message>
    <message>
        <source>A recorded day</source>
        <translation>Ein aufgezeichneter Tag</translation>
    </message>
    <message>
        <source>Blind drill</source>
        <translation>Blinde Übung</translation>
    </message>
    <message>
        <source>Live prices</source>
        <translation>Live-Preise</translation>
    </message>
    <message>
        <source>Last verdicts</source>
        <translation>Letzte Urteile</translation>
    </message>
</context>
<context>
    <name>elite::HomeStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The menu Help, First steps, brings it back where it was.</source>
        <translation>Das Menü Hilfe, Erste Schritte, bringt es dorthin zurück, wo es war.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>etwa 2 Minuten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückblicken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>elite::HomeTodayCard</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today&apos;s result after all costs, open positions at what they would bring now</source>
        <translation>Heutiges Ergebnis nach allen Kosten, offene Positionen zu dem, was sie jetzt einbrächten</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Offenes Risiko bis Stopp</translation>
    </message>
    <message>
        <source>Trades sent</source>
        <translation>Gesendete Geschäfte</translation>
    </message>
    <message>
        <source>How much may still be lost today before the breaker stops new trades</source>
        <translation>Wie viel heute noch verloren werden darf, bevor der Tagesverlust-Stopp neue Geschäfte anhält</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Result today, after costs</source>
        <translation>Ergebnis heute, nach Kosten</translation>
    </message>
    <message>
        <source>Loss room</source>
        <translation>Verlustspielraum</translation>
    </message>
</context>
<context>
    <name>elite::HundredCells</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
</context>
<context>
    <name>elite::ImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Keine Datei gewählt.</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Markt</translation>
    </message>
    <message>
        <source>Times say when a bar &amp;ends</source>
        <translation>Zeiten nennen das &amp;Ende der Kerze</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Open the tape</source>
        <translation>Band &amp;öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Kurse importieren</translation>
    </message>
    <message>
        <source>Where the prices come from and what you may do with them</source>
        <translation>Woher die Kurse kommen und was man mit ihnen tun darf</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>&amp;Zeiten sind</translation>
    </message>
    <message>
        <source>A &amp;bar lasts</source>
        <translation>Eine &amp;Kerze dauert</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Choose a file of prices</source>
        <translation>Eine Kursdatei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is no table of prices. Choose one with a row per bar or trade and a time in each row.</source>
        <translation>Diese Datei ist keine Kurstabelle. Wählen Sie eine mit einer Zeile je Kerze oder Trade und einer Zeit in jeder Zeile.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose one that you may open.</source>
        <translation>Die Datei war nicht lesbar. Wählen Sie eine, die Sie öffnen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars, trades, quotes or rates as a text table, one row each. What the columns hold is detected and can be changed. The file itself stays as it is.</source>
        <translation>Kerzen, Trades, Kurse oder Wechselkurse als Texttabelle, je eine Zeile. Was die Spalten enthalten, wird erkannt und lässt sich ändern. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Say above the columns which one holds the time, and either open, high, low and close, or price and quantity, or bid and ask. Each may stand there once.</source>
        <translation>Wählen Sie über den Spalten, welche die Zeit enthält und welche Eröffnung, Hoch, Tief und Schluss oder Preis und Menge oder Geld und Brief. Jedes darf einmal vorkommen.</translation>
    </message>
    <message>
        <source>Two different currencies, such as BTC/USD.</source>
        <translation>Zwei verschiedene Währungen, etwa BTC/USD.</translation>
    </message>
    <message>
        <source>%1, all times in UTC. The tape will be kept with the others and can be played at any speed.</source>
        <translation>%1, alle Zeiten in UTC. Das Band liegt dann bei den anderen und läuft in jedem Tempo.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>no tape is written; the file stays as it is</source>
        <translation>kein Band wird geschrieben; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 rows are on the tape&lt;/b&gt;, from %2 to %3 UTC.</source>
        <translation>&lt;b&gt;%1 Zeilen sind auf dem Band&lt;/b&gt;, von %2 bis %3 UTC.</translation>
    </message>
    <message>
        <source>The %1 minutes before are its past: the chart shows them, they are not played.</source>
        <translation>Die %1 Minuten davor sind seine Vergangenheit: Der Chart zeigt sie, sie werden nicht abgespielt.</translation>
    </message>
    <message>
        <source>Cancelled. No tape was written.</source>
        <translation>Abgebrochen. Kein Band wurde geschrieben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 rows could not be read&lt;/b&gt;, so no tape was written. Look at what the columns hold.</source>
        <translation>&lt;b&gt;%1 von %2 Zeilen waren nicht lesbar&lt;/b&gt;, darum wurde kein Band geschrieben. Prüfen Sie, was die Spalten enthalten.</translation>
    </message>
    <message>
        <source>The disk is full. No tape was written; make room and import again.</source>
        <translation>Der Datenträger ist voll. Kein Band wurde geschrieben; schaffen Sie Platz und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The tape could not be written: %1. The file is unchanged.</source>
        <translation>Das Band konnte nicht geschrieben werden: %1. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>%1 rows were left out:</source>
        <translation>%1 Zeilen wurden ausgelassen:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Numbers have a &amp;decimal comma</source>
        <translation>Z&amp;ahlen haben ein Dezimalkomma</translation>
    </message>
    <message>
        <source>Bars of this file start at another time than days (00:00 UTC) and weeks (Monday) do here. Each is put into the one in which it ends.</source>
        <translation>Kerzen dieser Datei beginnen zu einer anderen Zeit als Tage (00:00 UTC) und Wochen (Montag) hier. Jede kommt in den Tag oder die Woche, in der sie endet.</translation>
    </message>
</context>
<context>
    <name>elite::IntervalBar</name>
    <message>
        <source>Win rate %1, interval %2 to %3, break-even %4</source>
        <translation>Trefferquote %1, Intervall %2 bis %3, Gewinnschwelle %4</translation>
    </message>
    <message>
        <source>no round trip yet</source>
        <translation>noch kein ganzes Geschäft</translation>
    </message>
    <message>
        <source>you %1</source>
        <translation>Sie %1</translation>
    </message>
    <message>
        <source>break-even %1</source>
        <translation>Gewinnschwelle %1</translation>
    </message>
</context>
<context>
    <name>elite::JournalFigures</name>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Round trips from flat to flat that the filter shows.</source>
        <translation>Geschäfte von null bis wieder null, die der Filter zeigt.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Trades with a result above nothing after all costs, of all trades. The range holds the true rate in 95 of 100 cases (Wilson).</source>
        <translation>Geschäfte mit einem Ergebnis über null nach allen Kosten, von allen Geschäften. Die Spanne enthält die wahre Quote in 95 von 100 Fällen (Wilson).</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>All results after costs, as multiples of the risk that was planned, and in money.</source>
        <translation>Alle Ergebnisse nach Kosten, als Vielfache des geplanten Risikos und in Geld.</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Mittleres Geschäft</translation>
    </message>
    <message>
        <source>Mean of R. The range is where the mean falls in 90 of 100 redraws of the same trades.</source>
        <translation>Mittel von R. In der Spanne liegt das Mittel in 90 von 100 Neuziehungen derselben Geschäfte.</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>All gains over all losses, after costs. Above 1 is a gain.</source>
        <translation>Alle Gewinne durch alle Verluste, nach Kosten. Über 1 ist ein Gewinn.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan eingehalten</translation>
    </message>
    <message>
        <source>Trades that you marked as kept, of those that you marked.</source>
        <translation>Geschäfte, die Sie als eingehalten markiert haben, von allen markierten.</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>not yet meaningful</source>
        <translation>noch nicht aussagekräftig</translation>
    </message>
    <message>
        <source>too few for a verdict</source>
        <translation>zu wenige für ein Urteil</translation>
    </message>
    <message>
        <source>95&#xa0;%: %1 to %2</source>
        <translation>95&#xa0;%: %1 bis %2</translation>
    </message>
    <message>
        <source>90&#xa0;%: %1 to %2</source>
        <translation>90&#xa0;%: %1 bis %2</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>kein Verlust</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>mark it beside a trade</source>
        <translation>neben einem Geschäft markieren</translation>
    </message>
    <message>
        <source>Trades that had a stop</source>
        <translation>Geschäfte, die einen Stopp hatten</translation>
    </message>
    <message>
        <source>Sum of R</source>
        <translation>Summe der R</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Lower end at 95&#xa0;%</source>
        <translation>Unteres Ende bei 95&#xa0;%</translation>
    </message>
    <message>
        <source>Upper end at 95&#xa0;%</source>
        <translation>Oberes Ende bei 95&#xa0;%</translation>
    </message>
    <message>
        <source>Rate at which these trades earn nothing</source>
        <translation>Quote, bei der diese Geschäfte nichts verdienen</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>In Geld</translation>
    </message>
    <message>
        <source>Lower end at 90&#xa0;%</source>
        <translation>Unteres Ende bei 90&#xa0;%</translation>
    </message>
    <message>
        <source>Upper end at 90&#xa0;%</source>
        <translation>Oberes Ende bei 90&#xa0;%</translation>
    </message>
    <message>
        <source>All gains, in money</source>
        <translation>Alle Gewinne, in Geld</translation>
    </message>
    <message>
        <source>All losses, in money</source>
        <translation>Alle Verluste, in Geld</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
</context>
<context>
    <name>elite::JournalModel</name>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>kein Stopp</translation>
    </message>
    <message>
        <source>%1, %2 %3, closed %4, %5, plan %6</source>
        <translation>%1, %2 %3, geschlossen %4, %5, Plan %6</translation>
    </message>
    <message>
        <source>Closed, UTC</source>
        <translation>Geschlossen, UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>R</source>
        <comment>multiple of the risk</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Setup or mistake</source>
        <translation>Setup oder Fehler</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Händler</translation>
    </message>
</context>
<context>
    <name>elite::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No trades to look back on</source>
        <translation>Keine Geschäfte zum Zurückblicken</translation>
    </message>
    <message>
        <source>The journal writes itself from your fills; you add what you thought.</source>
        <translation>Das Journal schreibt sich selbst aus Ihren Ausführungen; Sie ergänzen, was Sie dachten.</translation>
    </message>
    <message>
        <source>Filter: symbol, tag, word</source>
        <translation>Filter: Symbol, Schlagwort, Wort</translation>
    </message>
    <message>
        <source>Trades that hold this text</source>
        <translation>Geschäfte, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Jeder Plan</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan eingehalten</translation>
    </message>
    <message>
        <source>Plan partly kept</source>
        <translation>Plan teilweise eingehalten</translation>
    </message>
    <message>
        <source>Plan broken</source>
        <translation>Plan gebrochen</translation>
    </message>
    <message>
        <source>Export what is shown as CSV or JSON</source>
        <translation>Das Gezeigte als CSV oder JSON exportieren</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; from %2, to look at. Your own journal is unchanged. &lt;a href=&quot;own&quot;&gt;Back to it&lt;/a&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; aus %2, zum Ansehen. Ihr eigenes Journal ist unverändert. &lt;a href=&quot;own&quot;&gt;Zurück dazu&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n Geschäft</numerusform>
            <numerusform>%n Geschäfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The journal was not exported</source>
        <translation>Das Journal wurde nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>Journal exportiert</translation>
    </message>
    <message>
        <source>Look at an exported journal</source>
        <translation>Exportiertes Journal ansehen</translation>
    </message>
    <message>
        <source>Exported journals (*.csv *.json)</source>
        <translation>Exportierte Journale (*.csv *.json)</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>Die Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Sie ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>Die Datei wurde nicht importiert</translation>
    </message>
    <message>
        <source>Kept: your journal. What is wrong: %1.</source>
        <translation>Erhalten: Ihr Journal. Was falsch ist: %1.</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Made-up trades. Your own journal is unchanged.</source>
        <translation>Erfundene Geschäfte. Ihr eigenes Journal ist unverändert.</translation>
    </message>
    <message>
        <source>Back to my journal</source>
        <translation>Zurück zu meinem Journal</translation>
    </message>
    <message>
        <source>Remove demo trades</source>
        <translation>Demo-Geschäfte entfernen</translation>
    </message>
    <message>
        <source>Look at the demo trades</source>
        <translation>Demo-Geschäfte ansehen</translation>
    </message>
    <message>
        <source>Load 90 days of demo trades</source>
        <translation>90 Tage Demo-Geschäfte laden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Import trades, or look at an exported journal</source>
        <translation>Geschäfte importieren oder ein exportiertes Journal ansehen</translation>
    </message>
    <message>
        <source>&amp;Import trades of other programs…</source>
        <translation>Geschäfte anderer Programme &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Look at an exported journal…</source>
        <translation>Exportiertes Journal &amp;ansehen…</translation>
    </message>
    <message>
        <source>Imported, %1</source>
        <translation>Importiert, %1</translation>
    </message>
</context>
<context>
    <name>elite::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
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
    <message>
        <source>Paste the key. It is not shown, no file or log holds it, and the clipboard is cleared 10 seconds later.</source>
        <translation>Fügen Sie den Schlüssel ein. Er wird nicht gezeigt, keine Datei und kein Protokoll enthält ihn, und die Zwischenablage wird 10 Sekunden später geleert.</translation>
    </message>
    <message>
        <source>Checking the key with a free list of models; nothing about you is sent</source>
        <translation>Der Schlüssel wird mit einer kostenlosen Modellliste geprüft; nichts über Sie wird gesendet</translation>
    </message>
    <message>
        <source>The service rejected this key, so it was not stored. Copy it again, or make a new one.</source>
        <translation>Der Dienst hat diesen Schlüssel abgelehnt, darum wurde er nicht gespeichert. Kopieren Sie ihn noch einmal oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The key is stored: %1</source>
        <translation>Der Schlüssel ist gespeichert: %1</translation>
    </message>
    <message>
        <source>I made this key so that it cannot withdraw</source>
        <translation>Ich habe diesen Schlüssel so erstellt, dass er nicht abheben kann</translation>
    </message>
    <message>
        <source>Say first that it cannot withdraw.</source>
        <translation>Sagen Sie erst, dass er nicht abheben kann.</translation>
    </message>
    <message>
        <source>Asking the exchange what this key may do; nothing is traded</source>
        <translation>Die Börse wird gefragt, was dieser Schlüssel darf; nichts wird gehandelt</translation>
    </message>
    <message>
        <source>%1 It was not stored.</source>
        <translation>%1 Er wurde nicht gespeichert.</translation>
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
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Models, in the order in which they are asked</source>
        <translation>Modelle in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check the keys of the coach again</source>
        <translation>Die Schlüssel des Coachs erneut prüfen</translation>
    </message>
    <message>
        <source>Set up the AI coach…</source>
        <translation>KI-Coach einrichten…</translation>
    </message>
    <message>
        <source>Step by step: why, what it costs, paste, check, try, cap</source>
        <translation>Schritt für Schritt: warum, was es kostet, einfügen, prüfen, versuchen, Grenze</translation>
    </message>
    <message>
        <source>cannot withdraw, by your word</source>
        <translation>kann nicht abheben, nach Ihrem Wort</translation>
    </message>
    <message>
        <source>not said whether it may withdraw: replace it</source>
        <translation>nicht gesagt, ob er abheben darf: ersetzen</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;ask&quot;&gt;Ask the exchange&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;ask&quot;&gt;Börse fragen&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>elite::LadderModel</name>
    <message>
        <source>Ask %1, size %2</source>
        <translation>Brief %1, Menge %2</translation>
    </message>
    <message>
        <source>Bid %1, size %2</source>
        <translation>Geld %1, Menge %2</translation>
    </message>
    <message>
        <source>Bid size</source>
        <translation>Menge Geld</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Ask size</source>
        <translation>Menge Brief</translation>
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
        <source>Keys are kept for this run only, so the records end with it too.</source>
        <translation>Schlüssel gelten nur für diesen Lauf, also enden auch die Aufzeichnungen mit ihm.</translation>
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
    <message>
        <source>The passphrase of your vault opens it. Nothing is lost.</source>
        <translation>Die Passphrase Ihres Tresors öffnet es. Nichts ist verloren.</translation>
    </message>
</context>
<context>
    <name>elite::LimitsPage</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>These rules bind you and every bot, below all other parts of the program. A stricter rule counts at once, a looser one from the next trading day on. Empty means no limit.</source>
        <translation>Diese Regeln binden Sie und jeden Bot, unterhalb aller anderen Teile des Programms. Eine strengere Regel gilt sofort, eine lockerere ab dem nächsten Handelstag. Leer heißt keine Grenze.</translation>
    </message>
    <message>
        <source>Daily loss, of the equity at the start of the day</source>
        <translation>Tagesverlust, vom Eigenkapital zu Tagesbeginn</translation>
    </message>
    <message>
        <source>Value of a position</source>
        <translation>Wert einer Position</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Offene Geschäfte</translation>
    </message>
    <message>
        <source>Trades a day</source>
        <translation>Geschäfte pro Tag</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Aufträge pro Minute</translation>
    </message>
    <message>
        <source>Pause after losses in a row</source>
        <translation>Pause nach Verlusten in Folge</translation>
    </message>
    <message>
        <source>Length of that pause</source>
        <translation>Dauer dieser Pause</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Oldest price that is traded on</source>
        <translation>Ältester Preis, zu dem gehandelt wird</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Trading hours, from</source>
        <translation>Handelszeiten, von</translation>
    </message>
    <message>
        <source>Trading hours, to</source>
        <translation>Handelszeiten, bis</translation>
    </message>
    <message>
        <source>Trading hours, UTC</source>
        <translation>Handelszeiten, UTC</translation>
    </message>
    <message>
        <source>Equal times: always.</source>
        <translation>Gleiche Zeiten: immer.</translation>
    </message>
    <message>
        <source>Not below nothing.</source>
        <translation>Nicht unter null.</translation>
    </message>
    <message>
        <source>There is no account yet. It opens with the first feed.</source>
        <translation>Es gibt noch kein Konto. Es öffnet mit der ersten Kursquelle.</translation>
    </message>
    <message>
        <source>A field is not understood or out of range: whole numbers, and at most 100 % loss.</source>
        <translation>Ein Feld ist unverständlich oder außerhalb des Bereichs: ganze Zahlen, und höchstens 100 % Verlust.</translation>
    </message>
    <message>
        <source>All of this is in force now.</source>
        <translation>All dies gilt jetzt.</translation>
    </message>
    <message>
        <source>Stored. The looser part of it counts from the next trading day on.</source>
        <translation>Gespeichert. Der lockerere Teil davon gilt ab dem nächsten Handelstag.</translation>
    </message>
    <message>
        <source>Stricter: it counts at once, and looser again only on the next trading day.</source>
        <translation>Strenger: Es gilt sofort, und lockerer wieder erst am nächsten Handelstag.</translation>
    </message>
    <message>
        <source>Something of it is looser: that part counts from the next trading day on.</source>
        <translation>Etwas davon ist lockerer: Dieser Teil gilt ab dem nächsten Handelstag.</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Every entry carries its stop loss</source>
        <translation>Jeder Einstieg bringt seinen Stop-Loss mit</translation>
    </message>
</context>
<context>
    <name>elite::LiveDesk</name>
    <message>
        <source>Live orders</source>
        <translation>Echte Aufträge</translation>
    </message>
    <message>
        <source>Back to paper</source>
        <translation>Zurück auf Papier</translation>
    </message>
    <message>
        <source>Live &amp;orders…</source>
        <translation>Echte &amp;Aufträge…</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Weg zum Echthandel</translation>
    </message>
    <message>
        <source>&amp;Cancel all live orders</source>
        <translation>Alle echten Aufträge &amp;stornieren</translation>
    </message>
    <message>
        <source>There are no prices of this symbol, so nothing is sent.</source>
        <translation>Es gibt keine Preise dieses Symbols, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Written down and on its way to the exchange. Its answer comes as a notice; all of them stand under Live orders.</source>
        <translation>Aufgeschrieben und unterwegs zur Börse. Ihre Antwort kommt als Meldung; alle stehen unter Echte Aufträge.</translation>
    </message>
    <message>
        <source>Stopped: %1. No order is taken; look at the account at the exchange.</source>
        <translation>Angehalten: %1. Kein Auftrag wird angenommen; sehen Sie das Konto bei der Börse an.</translation>
    </message>
    <message>
        <source>The exchange is being asked about all earlier orders; nothing is sent before that is clear.</source>
        <translation>Die Börse wird nach allen früheren Aufträgen gefragt; nichts wird gesendet, bevor das klar ist.</translation>
    </message>
    <message>
        <source>No right to new orders. Open ones are looked after until they are over.</source>
        <translation>Kein Recht auf neue Aufträge. Offene werden betreut, bis sie vorbei sind.</translation>
    </message>
    <message>
        <source>Live fill</source>
        <translation>Echte Ausführung</translation>
    </message>
    <message>
        <source>%1 at %2, order %3</source>
        <translation>%1 bei %2, Auftrag %3</translation>
    </message>
    <message>
        <source>A live order has no clear answer</source>
        <translation>Ein echter Auftrag hat keine klare Antwort</translation>
    </message>
    <message>
        <source>%1. It is not sent again; the exchange is asked until it tells. Order %2</source>
        <translation>%1. Er wird nicht noch einmal gesendet; die Börse wird gefragt, bis sie es sagt. Auftrag %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>%1. Order %2</source>
        <translation>%1. Auftrag %2</translation>
    </message>
    <message>
        <source>Live fills beside &amp;practice…</source>
        <translation>Echte Ausführungen neben der &amp;Übung…</translation>
    </message>
    <message>
        <source>A purchase of the bot was not followed live</source>
        <translation>Einem Kauf des Bots wurde nicht echt gefolgt</translation>
    </message>
    <message>
        <source>A sale of the bot is tried again</source>
        <translation>Ein Verkauf des Bots wird noch einmal versucht</translation>
    </message>
    <message>
        <source>The price is %1 s old. This order only closes, so it may be sent; the exchange fills it at its own price, which may be another one.</source>
        <translation>Der Preis ist %1 s alt. Dieser Auftrag schließt nur, darum darf er gesendet werden; die Börse führt ihn zu ihrem eigenen Preis aus, der ein anderer sein kann.</translation>
    </message>
    <message>
        <source>There are no prices of this symbol, so nothing is asked.</source>
        <translation>Es gibt keine Preise dieses Symbols, darum wird nichts gefragt.</translation>
    </message>
    <message>
        <source>The exchange would take this order. Nothing was placed.</source>
        <translation>Die Börse würde diesen Auftrag annehmen. Nichts wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The exchange would not take it: %1</source>
        <translation>Die Börse würde ihn nicht annehmen: %1</translation>
    </message>
    <message>
        <source>LIVE · REAL MONEY</source>
        <translation>ECHT · ECHTES GELD</translation>
    </message>
    <message>
        <source>traded by %1</source>
        <translation>gehandelt von %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>held %1 %2</source>
        <translation>gehalten %1 %2</translation>
    </message>
    <message>
        <source>the right has ended</source>
        <translation>das Recht ist abgelaufen</translation>
    </message>
    <message>
        <source>ends in less than %1 min</source>
        <translation>endet in weniger als %1 min</translation>
    </message>
    <message>
        <source>ends in %1 h</source>
        <translation>endet in %1 h</translation>
    </message>
    <message>
        <source>dead man&apos;s switch set</source>
        <translation>Totmannschalter gesetzt</translation>
    </message>
    <message>
        <source>dead man&apos;s switch ready</source>
        <translation>Totmannschalter bereit</translation>
    </message>
    <message>
        <source>dead man&apos;s switch fails</source>
        <translation>Totmannschalter versagt</translation>
    </message>
    <message>
        <source>no dead man&apos;s switch</source>
        <translation>kein Totmannschalter</translation>
    </message>
    <message>
        <source>Stopped, because something cannot be: %1</source>
        <translation>Angehalten, weil etwas nicht sein kann: %1</translation>
    </message>
    <message>
        <source>The account cannot be read: %1</source>
        <translation>Das Konto kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Held at exchanges, and &amp;selling it…</source>
        <translation>An Börsen gehalten, und &amp;verkaufen…</translation>
    </message>
    <message>
        <source>LIVE · HELD AT THE EXCHANGE</source>
        <translation>ECHT · AN DER BÖRSE GEHALTEN</translation>
    </message>
    <message>
        <source>The exchange is being asked before a sale.</source>
        <translation>Die Börse wird vor einem Verkauf gefragt.</translation>
    </message>
    <message>
        <source>A record cannot be read, so what is held cannot be said. Look at the account at the exchange.</source>
        <translation>Eine Aufzeichnung ist unlesbar, daher lässt sich nicht sagen, was gehalten wird. Sehen Sie das Konto an der Börse an.</translation>
    </message>
    <message>
        <source>%1 · no right to buy, only to sell</source>
        <translation>%1 · kein Recht zu kaufen, nur zu verkaufen</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold: %1</source>
        <translation>Nicht verkauft: %1</translation>
    </message>
    <message>
        <source>No stop loss at the exchange: %1</source>
        <translation>Kein Stop-Loss an der Börse: %1</translation>
    </message>
    <message>
        <source>%1 What was bought is held without one. Sell it under Live orders, Held, or send a stop order of your own.</source>
        <translation>%1 Das Gekaufte wird ohne ihn gehalten. Verkaufen Sie es unter Echte Aufträge, Gehalten, oder senden Sie einen eigenen Stopp-Auftrag.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>What this program bought and has not sold, and selling it</source>
        <translation>Was dieses Programm gekauft und nicht verkauft hat, und es verkaufen</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>echtes Geld</translation>
    </message>
    <message>
        <source>The account at the exchange. What it may do stands in the band below.</source>
        <translation>Das Konto an der Börse. Was es darf, steht im Band darunter.</translation>
    </message>
    <message>
        <source>dead man&apos;s switch off, a stop stands</source>
        <translation>Totmannschalter aus, ein Stopp steht</translation>
    </message>
</context>
<context>
    <name>elite::LiveOrdersDialog</name>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Diesen Auftrag stornieren</translation>
    </message>
    <message>
        <source>Cancel all live orders</source>
        <translation>Alle echten Aufträge stornieren</translation>
    </message>
    <message>
        <source>Live orders</source>
        <translation>Echte Aufträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>State, in the exchange&apos;s words</source>
        <translation>Zustand, in den Worten der Börse</translation>
    </message>
    <message>
        <source>No live session and no open orders.</source>
        <translation>Keine Echtsitzung und keine offenen Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of others on this account: counted here, never touched.</source>
        <translation>
            <numerusform>%n fremder Auftrag auf diesem Konto: hier gezählt, nie angerührt.</numerusform>
            <numerusform>%n fremde Aufträge auf diesem Konto: hier gezählt, nie angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no quote was kept</source>
        <translation>kein Kurs wurde aufgehoben</translation>
    </message>
    <message>
        <source>depends on later prices</source>
        <translation>hängt von späteren Preisen ab</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Views of live orders</source>
        <translation>Ansichten der echten Aufträge</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Beside paper</source>
        <translation>Neben Papier</translation>
    </message>
    <message>
        <source>Live fills beside practice</source>
        <translation>Echte Ausführungen neben der Übung</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>Echter Preis</translation>
    </message>
    <message>
        <source>Paper price</source>
        <translation>Papierpreis</translation>
    </message>
    <message>
        <source>Price, dearer by</source>
        <translation>Preis, teurer um</translation>
    </message>
    <message>
        <source>Fee, dearer by</source>
        <translation>Gebühr, teurer um</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>stop %1, limit %2</source>
        <translation>Stopp %1, Limit %2</translation>
    </message>
</context>
<context>
    <name>elite::LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Authenticator code, or a recovery code</source>
        <translation>Authenticator-Code oder ein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>Balances are hidden (•••••). Bots, guardrails and working orders go on. The emergency stop at the top works without a passphrase.</source>
        <translation>Guthaben sind verborgen (•••••). Bots, Schranken und aktive Aufträge gehen weiter. Der Not-Halt oben geht ohne Passphrase.</translation>
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
    <name>elite::LookChoices</name>
    <message>
        <source>System</source>
        <extracomment>Short for: follow the language, or the look, of the system</extracomment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>elite::LookDialog</name>
    <message>
        <source>Rising: body</source>
        <translation>Steigend: Körper</translation>
    </message>
    <message>
        <source>Falling: body</source>
        <translation>Fallend: Körper</translation>
    </message>
    <message>
        <source>Rising: border</source>
        <translation>Steigend: Rand</translation>
    </message>
    <message>
        <source>Falling: border</source>
        <translation>Fallend: Rand</translation>
    </message>
    <message>
        <source>Rising: wick</source>
        <translation>Steigend: Docht</translation>
    </message>
    <message>
        <source>Falling: wick</source>
        <translation>Fallend: Docht</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>All as the &amp;theme</source>
        <translation>Alles wie im &amp;Thema</translation>
    </message>
    <message>
        <source>Style of the chart</source>
        <translation>Stil des Diagramms</translation>
    </message>
    <message>
        <source>&amp;Prices as</source>
        <translation>&amp;Preise als</translation>
    </message>
    <message>
        <source>Prices as</source>
        <translation>Preise als</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1: back to the standard</source>
        <translation>%1: zurück zum Standard</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>As the body</source>
        <translation>Wie der Körper</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Wie im Thema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hard to see on the background (under 3 : 1): %1.</source>
        <translation>Auf dem Hintergrund schlecht zu sehen (unter 3 : 1): %1.</translation>
    </message>
</context>
<context>
    <name>elite::LuckCard</name>
    <message>
        <source>Luck meter</source>
        <translation>Glücksmesser</translation>
    </message>
    <message>
        <source>Nothing is proved before the first round trip.</source>
        <translation>Vor dem ersten ganzen Geschäft ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>Then a guessing trader with your sizes and costs plays the gate ten thousand times.</source>
        <translation>Dann spielt ein ratender Händler mit Ihren Größen und Kosten das Tor zehntausendmal.</translation>
    </message>
    <message>
        <source>The guessing trader plays: %1 of %2 runs.</source>
        <translation>Der ratende Händler spielt: %1 von %2 Läufen.</translation>
    </message>
    <message>
        <source>With your sizes and costs, without an edge.</source>
        <translation>Mit Ihren Größen und Kosten, ohne Vorteil.</translation>
    </message>
    <message>
        <source>%1 seeded runs with your sizes and costs, looked at once a day for 30 days; at the first look, on day 7, it is %2. This is attempt %3.</source>
        <translation>%1 Läufe mit festem Startwert, Ihren Größen und Kosten, 30 Tage lang einmal am Tag geprüft; bei der ersten Prüfung, an Tag 7, sind es %2. Dies ist Versuch %3.</translation>
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
    <name>elite::MoveToKeychainDialog</name>
    <message>
        <source>Move the keys to the keychain</source>
        <translation>Schlüssel in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Every key is put into the keychain of this session, read back and compared. Only when all are there is the vault&apos;s file deleted.</source>
        <translation>Jeder Schlüssel wird in den Schlüsselbund dieser Sitzung gelegt, zurückgelesen und verglichen. Erst wenn alle dort sind, wird die Datei des Tresors gelöscht.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Schlüssel verschieben</translation>
    </message>
    <message>
        <source>Moving the keys, one by one</source>
        <translation>Schlüssel werden verschoben, einer nach dem anderen</translation>
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
    <name>elite::ObjectsDialog</name>
    <message>
        <source>Ra&amp;ise</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Objects on the chart</source>
        <translation>Objekte im Diagramm</translation>
    </message>
    <message>
        <source>Drawings, the topmost first</source>
        <translation>Zeichnungen, die oberste zuerst</translation>
    </message>
    <message>
        <source>Hide or show a drawing</source>
        <translation>Zeichnung ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Lock or unlock a drawing</source>
        <translation>Zeichnung sperren oder entsperren</translation>
    </message>
    <message>
        <source>Delete a drawing</source>
        <translation>Zeichnung löschen</translation>
    </message>
    <message>
        <source>Order of drawings</source>
        <translation>Reihenfolge der Zeichnungen</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (gesperrt)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Ein&amp;blenden</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Entspe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Alert…</source>
        <translation>&amp;Alarm…</translation>
    </message>
    <message>
        <source>Be told when the price crosses it</source>
        <translation>Meldung, wenn der Preis sie kreuzt</translation>
    </message>
</context>
<context>
    <name>elite::OrderLayer</name>
    <message>
        <source>%1 grabbed. Arrow keys move it by one tick, with Shift by ten; Enter sends it, Escape returns.</source>
        <translation>%1 gegriffen. Pfeiltasten verschieben um einen Tick, mit Umschalt um zehn; Eingabe sendet, Escape kehrt zurück.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>elite::OrderModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>OCO %1</source>
        <translation>OCO %1</translation>
    </message>
    <message>
        <source>Exit %1</source>
        <translation>Ausstieg %1</translation>
    </message>
    <message>
        <source>reduces</source>
        <translation>verringert</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Double click or F2 to change</source>
        <translation>Doppelklick oder F2 zum Ändern</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1, %2 %3 at %4, %5</source>
        <translation>%1, %2 %3 bei %4, %5</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Händler</translation>
    </message>
</context>
<context>
    <name>elite::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle stornieren</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>Keine offenen Aufträge</translation>
    </message>
    <message>
        <source>Orders that wait for their price will stand here.</source>
        <translation>Aufträge, die auf ihren Preis warten, stehen dann hier.</translation>
    </message>
    <message>
        <source>Change the &amp;price</source>
        <translation>&amp;Preis ändern</translation>
    </message>
    <message>
        <source>Change the &amp;quantity</source>
        <translation>&amp;Menge ändern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Stornieren</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>&amp;Alle stornieren</translation>
    </message>
    <message>
        <source>%1 moves in steps of %2. Nothing was changed.</source>
        <translation>%1 bewegt sich in Schritten von %2. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>&amp;One cancels the other</source>
        <translation>&amp;Einer storniert den anderen</translation>
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
    <name>elite::ParameterFields</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Must be smaller than: %1</source>
        <translation>Muss kleiner sein als: %1</translation>
    </message>
</context>
<context>
    <name>elite::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>The program will not lock itself any more, and steps that matter ask for nothing.</source>
        <translation>Das Programm sperrt sich dann nicht mehr selbst, und wichtige Schritte fragen nach nichts.</translation>
    </message>
    <message>
        <source>At least %1 letters, any kind. It locks the program and guards steps that matter. Nobody can bring it back: who forgets it deletes the item &quot;app-lock&quot; in the keychain.</source>
        <translation>Mindestens %1 Zeichen, beliebige. Sie sperrt das Programm und schützt wichtige Schritte. Niemand kann sie zurückholen: Wer sie vergisst, löscht den Eintrag „app-lock“ im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The key is computed, which takes about a second…</source>
        <translation>Der Schlüssel wird berechnet, das dauert etwa eine Sekunde…</translation>
    </message>
</context>
<context>
    <name>elite::PastView</name>
    <message>
        <source>Search instrument, words, outcome</source>
        <translation>Instrument, Wörter, Ausgang suchen</translation>
    </message>
    <message>
        <source>Search past verdicts</source>
        <translation>Frühere Urteile durchsuchen</translation>
    </message>
    <message>
        <source>Past verdicts</source>
        <translation>Frühere Urteile</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Noch keine Urteile</translation>
    </message>
    <message>
        <source>Every answer of the coach will stand here with its picture, frozen when it was given and scored later.</source>
        <translation>Jede Antwort des Coachs steht dann hier mit ihrem Bild, eingefroren bei der Abgabe und später bewertet.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No verdict holds these words.</source>
        <translation>Kein Urteil enthält diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove the picture…</source>
        <translation>&amp;Bild entfernen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>The picture that was sent for this verdict is deleted from this computer and cannot be brought back. The verdict, its numbers and the fingerprint of the picture stay.</source>
        <translation>Das Bild, das für dieses Urteil gesendet wurde, wird von diesem Rechner gelöscht und lässt sich nicht zurückholen. Das Urteil, seine Zahlen und der Fingerabdruck des Bildes bleiben.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The picture was not removed</source>
        <translation>Das Bild wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>elite::PictureEditor</name>
    <message numerus="yes">
        <source>Picture to send, %1 by %2 pixels, %n covered area(s)</source>
        <translation>
            <numerusform>Zu sendendes Bild, %1 mal %2 Pixel, %n abgedeckte Stelle</numerusform>
            <numerusform>Zu sendendes Bild, %1 mal %2 Pixel, %n abgedeckte Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::PlaceBox</name>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The passphrase was changed. From now on only the new one opens the vault.</source>
        <translation>Die Passphrase wurde geändert. Ab jetzt öffnet nur die neue den Tresor.</translation>
    </message>
    <message>
        <source>The question was closed. The keychain stays as it was; nothing is lost.</source>
        <translation>Die Frage wurde geschlossen. Der Schlüsselbund bleibt, wie er war; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Your system could not ask for the password. Unlock the keychain with its own program, then ask again.</source>
        <translation>Ihr System konnte nicht nach dem Passwort fragen. Entsperren Sie den Schlüsselbund mit seinem eigenen Programm, dann fragen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>elite::PositionModel</name>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>kein Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Double click or F2 to change, empty to take it away</source>
        <translation>Doppelklick oder F2 zum Ändern, leer zum Entfernen</translation>
    </message>
    <message>
        <source>What it would be closed at now</source>
        <translation>Wozu sie jetzt geschlossen würde</translation>
    </message>
    <message>
        <source>After fees paid and the estimated cost of closing now</source>
        <translation>Nach gezahlten Gebühren und den geschätzten Kosten, jetzt zu schließen</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>R</source>
        <comment>multiple of the risk</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>P/L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>P/L %</source>
        <translation>G/V %</translation>
    </message>
    <message>
        <source>%1, %2 %3, entered at %4, now %5, stop %6, target %7, result %8, %9</source>
        <translation>%1, %2 %3, Einstieg bei %4, jetzt %5, Stopp %6, Ziel %7, Ergebnis %8, %9</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Händler</translation>
    </message>
</context>
<context>
    <name>elite::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Sum, after costs</source>
        <translation>Summe, nach Kosten</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>Keine offenen Positionen</translation>
    </message>
    <message>
        <source>Send an order in the ticket, or let a working order meet its price.</source>
        <translation>Senden Sie einen Auftrag im Auftragsfeld, oder lassen Sie einen offenen Auftrag seinen Preis treffen.</translation>
    </message>
    <message>
        <source>&amp;Close at the market</source>
        <translation>Zum Markt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reverse: close and open the other side</source>
        <translation>&amp;Umkehren: schließen und die andere Seite öffnen</translation>
    </message>
    <message>
        <source>Change the &amp;stop</source>
        <translation>S&amp;topp ändern</translation>
    </message>
    <message>
        <source>Change the &amp;target</source>
        <translation>&amp;Ziel ändern</translation>
    </message>
    <message>
        <source>Take the stop away</source>
        <translation>Stopp entfernen</translation>
    </message>
    <message>
        <source>Take the target away</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>%1 moves in steps of %2. Nothing was changed.</source>
        <translation>%1 bewegt sich in Schritten von %2. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Price it would be closed at</source>
        <translation>Preis, zu dem geschlossen würde</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>P/L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <source>Price result</source>
        <translation>Preisergebnis</translation>
    </message>
    <message>
        <source>Fees paid and cost of closing, less parts already taken</source>
        <translation>Gezahlte Gebühren und Kosten des Schließens, abzüglich schon entnommener Teile</translation>
    </message>
    <message>
        <source>Loss planned at the first stop</source>
        <translation>Am ersten Stopp geplanter Verlust</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>kein Stopp</translation>
    </message>
</context>
<context>
    <name>elite::PreviewDialog</name>
    <message>
        <source>I agree that pictures of my charts, covered as shown here, may be sent to the service of my key. Asked once; each picture is still shown first.</source>
        <translation>Ich stimme zu, dass Bilder meiner Diagramme, abgedeckt wie hier gezeigt, an den Dienst meines Schlüssels gesendet werden dürfen. Einmal gefragt; jedes Bild wird weiterhin erst gezeigt.</translation>
    </message>
    <message>
        <source>I agree that pictures from elsewhere, covered as shown here, may be sent to the service of my key. Asked once; each picture is still shown first.</source>
        <translation>Ich stimme zu, dass Bilder von anderswo, abgedeckt wie hier gezeigt, an den Dienst meines Schlüssels gesendet werden dürfen. Einmal gefragt; jedes Bild wird weiterhin erst gezeigt.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Tokens, about</source>
        <translation>Tokens, etwa</translation>
    </message>
    <message>
        <source>Cost, about</source>
        <translation>Kosten, etwa</translation>
    </message>
    <message>
        <source>Send to the coach</source>
        <translation>An den Coach senden</translation>
    </message>
    <message>
        <source>This will be sent</source>
        <translation>Dies wird gesendet</translation>
    </message>
    <message>
        <source>Exactly this will be sent</source>
        <translation>Genau dies wird gesendet</translation>
    </message>
    <message>
        <source>Drag over the picture to cover something or to cut it. Balances, account numbers and keys are never sent.</source>
        <translation>Ziehen Sie über das Bild, um etwas abzudecken oder es zuzuschneiden. Kontostände, Kontonummern und Schlüssel werden nie gesendet.</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>Was Ziehen bewirkt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Takes the selected cover away</source>
        <translation>Entfernt die gewählte Abdeckung</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Mitgesendet</translation>
    </message>
    <message>
        <source>The whole text that goes with the picture</source>
        <translation>Der ganze Text, der mit dem Bild geht</translation>
    </message>
    <message>
        <source>Where and what it costs</source>
        <translation>Wohin und was es kostet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>none, a rule answers here</source>
        <translation>keine, hier antwortet eine Regel</translation>
    </message>
    <message>
        <source>This picture is not from a chart of this program: every price in the answer will be marked ‘unverified picture’, and it is not scored.</source>
        <translation>Dieses Bild ist nicht von einem Diagramm dieses Programms: Jeder Preis der Antwort wird als ‚ungeprüftes Bild‘ markiert, und sie wird nicht bewertet.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nichts wird gesendet</translation>
    </message>
    <message>
        <source>The picture is being prepared.</source>
        <translation>Das Bild wird vorbereitet.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 kB</source>
        <translation>%1 × %2, %3 kB</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>%1 in (picture %2), %3 out</source>
        <translation>%1 ein (Bild %2), %3 aus</translation>
    </message>
    <message>
        <source>Your monthly cap would be passed; raise it in the settings.</source>
        <translation>Ihre Monatsgrenze würde überschritten; erhöhen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Agree first, or cancel.</source>
        <translation>Stimmen Sie erst zu, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>own cover</source>
        <translation>eigene Abdeckung</translation>
    </message>
    <message>
        <source>This picture is not from a chart of this program: a price in the answer is only checked to lie on it, by the axis you gave. It is not scored.</source>
        <translation>Dieses Bild ist nicht von einem Diagramm dieses Programms: Bei einem Preis der Antwort wird nur geprüft, ob er darauf liegt, nach Ihrer Achse. Sie wird nicht gewertet.</translation>
    </message>
    <message>
        <source>what you intend, and why; may stay empty</source>
        <translation>was Sie vorhaben und warum; darf leer bleiben</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Your &amp;plan</source>
        <translation>Ihr &amp;Plan</translation>
    </message>
    <message>
        <source>Your &amp;question</source>
        <translation>Ihre &amp;Frage</translation>
    </message>
    <message>
        <source>Target before stop, you &amp;think</source>
        <translation>Ziel vor Stopp, &amp;glauben Sie</translation>
    </message>
    <message>
        <source>Your own probability. It is scored beside the coach&apos;s.</source>
        <translation>Ihre eigene Wahrscheinlichkeit. Sie wird neben der des Coachs gewertet.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>elite::PromotionDialog</name>
    <message>
        <source>Going live, step 1 of 2</source>
        <translation>Zum Echthandel, Schritt 1 von 2</translation>
    </message>
    <message>
        <source>The record is checked: chain, venue&apos;s time, twenty fills</source>
        <translation>Die Bilanz wird geprüft: Kette, Zeit der Börse, zwanzig Ausführungen</translation>
    </message>
    <message>
        <source>Going live, step 2 of 2; nothing has changed yet</source>
        <translation>Zum Echthandel, Schritt 2 von 2; noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>The venue did not say what this key may do: %1</source>
        <translation>Die Börse sagte nicht, was dieser Schlüssel darf: %1</translation>
    </message>
    <message>
        <source>The code is checked…</source>
        <translation>Der Code wird geprüft…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not live.&lt;/b&gt; Nothing was changed.</source>
        <translation>&lt;b&gt;Nicht echt.&lt;/b&gt; Nichts wurde verändert.</translation>
    </message>
</context>
<context>
    <name>elite::QrView</name>
    <message>
        <source>QR code for the authenticator; the same secret stands beside it as text</source>
        <translation>QR-Code für die Authenticator-App; dasselbe Geheimnis steht daneben als Text</translation>
    </message>
</context>
<context>
    <name>elite::ReceiptDialog</name>
    <message>
        <source>Friction receipt</source>
        <translation>Reibungsbeleg</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4 UTC</source>
        <translation>%1 %2 von %3, %4 UTC</translation>
    </message>
    <message>
        <source>A plus costs you, a minus helped you. The parts add up to the last unit.</source>
        <translation>Ein Plus kostet Sie, ein Minus half Ihnen. Die Teile ergeben die Summe bis zur letzten Einheit.</translation>
    </message>
    <message>
        <source>E&amp;xplain these numbers</source>
        <translation>Diese Zahlen er&amp;klären</translation>
    </message>
</context>
<context>
    <name>elite::ReceiptView</name>
    <message>
        <source>Price you saw, the middle of bid and ask</source>
        <translation>Gesehener Preis, Mitte von Geld und Brief</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Delay: what the market moved meanwhile</source>
        <translation>Verzögerung: was der Markt inzwischen lief</translation>
    </message>
    <message>
        <source>Price you got</source>
        <translation>Erhaltener Preis</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Gebühr, Maker</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Gebühr, Taker</translation>
    </message>
    <message>
        <source>Friction in all</source>
        <translation>Reibung insgesamt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Fee of the venue</source>
        <translation>Gebühr der Börse</translation>
    </message>
</context>
<context>
    <name>elite::RecordPage</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>I have read the record and the risk disclosure</source>
        <translation>Ich habe die Bilanz und den Risikohinweis gelesen</translation>
    </message>
    <message>
        <source>Continue to step 2</source>
        <translation>Weiter zu Schritt 2</translation>
    </message>
    <message>
        <source>Stay on paper</source>
        <translation>Auf Papier bleiben</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Ihre Bilanz</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Noch nicht.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The venue could not be asked: %1</source>
        <translation>Die Börse ließ sich nicht fragen: %1</translation>
    </message>
    <message>
        <source>Passing the gate does not show that you will make money. Because the evidence is weak, live size starts at &lt;b&gt;%1&lt;/b&gt;. You can lose all of the money you trade with. &lt;a href=&quot;risk&quot;&gt;Risk disclosure&lt;/a&gt;</source>
        <translation>Das Tor zu bestehen zeigt nicht, dass Sie Geld verdienen werden. Weil die Aussagekraft gering ist, beginnt die echte Größe bei &lt;b&gt;%1&lt;/b&gt;. Sie können alles Geld verlieren, mit dem Sie handeln. &lt;a href=&quot;risk&quot;&gt;Risikohinweis&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Passing the gate does not show that you will make money. You can lose all of the money you trade with. &lt;a href=&quot;risk&quot;&gt;Risk disclosure&lt;/a&gt;</source>
        <translation>Das Tor zu bestehen zeigt nicht, dass Sie Geld verdienen werden. Sie können alles Geld verlieren, mit dem Sie handeln. &lt;a href=&quot;risk&quot;&gt;Risikohinweis&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Read the record and the risk disclosure first</source>
        <translation>Lesen Sie erst die Bilanz und den Risikohinweis</translation>
    </message>
    <message>
        <source>The gate is closed, for the reasons above</source>
        <translation>Das Tor ist zu, aus den Gründen oben</translation>
    </message>
    <message>
        <source>Your record, before real money</source>
        <translation>Ihre Bilanz, vor echtem Geld</translation>
    </message>
    <message>
        <source>No qualification run goes on.</source>
        <translation>Es läuft kein Qualifikationslauf.</translation>
    </message>
    <message>
        <source>, closed day %1</source>
        <translation>, abgeschlossener Tag %1</translation>
    </message>
    <message>
        <source>What the gate asks</source>
        <translation>Was das Tor verlangt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Qualified days</source>
        <translation>Gültige Tage</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Ganze Geschäfte</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Profit after costs</source>
        <translation>Gewinn nach Kosten</translation>
    </message>
    <message>
        <source>Last daily-loss stop</source>
        <translation>Letzter Tagesverlust-Stopp</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none in %1 days</source>
        <translation>keiner in %1 Tagen</translation>
    </message>
    <message>
        <source>Record chain intact</source>
        <translation>Kette der Bilanz intakt</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 fills checked</source>
        <translation>%1 Ausführungen geprüft</translation>
    </message>
    <message>
        <source>Equity, after costs</source>
        <translation>Eigenkapital, nach Kosten</translation>
    </message>
    <message>
        <source>%1, %2 trades, deepest fall %3</source>
        <translation>%1, %2 Geschäfte, größter Rückgang %3</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>No round trip counts yet.</source>
        <translation>Noch zählt kein ganzes Geschäft.</translation>
    </message>
    <message>
        <source>Win rate, honestly</source>
        <translation>Trefferquote, ehrlich</translation>
    </message>
    <message>
        <source>95 % interval, n %1</source>
        <translation>95-%-Intervall, n %1</translation>
    </message>
    <message>
        <source>Average result per trade, after costs</source>
        <translation>Mittleres Ergebnis je Geschäft, nach Kosten</translation>
    </message>
    <message>
        <source>Chance that a trade earns</source>
        <translation>Chance, dass ein Geschäft verdient</translation>
    </message>
    <message>
        <source>Costs eat of the gross profit</source>
        <translation>Kosten, vom Bruttogewinn</translation>
    </message>
    <message>
        <source>Exits a bar could not decide, counted as losses</source>
        <translation>Von der Kerze nicht entschiedene Ausstiege, als Verlust gezählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Results in R</source>
        <translation>Ergebnisse in R</translation>
    </message>
    <message>
        <source>trades per half R</source>
        <translation>Geschäfte je halbes R</translation>
    </message>
    <message>
        <source>No trade of this run had a stop, so R is not known.</source>
        <translation>Kein Geschäft dieses Laufs hatte einen Stopp, daher ist R nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 · %2 · run %3, started %4</source>
        <translation>%1 · %2 · Lauf %3, begonnen am %4</translation>
    </message>
</context>
<context>
    <name>elite::RecordView</name>
    <message>
        <source>Record of the coach</source>
        <translation>Bilanz des Coachs</translation>
    </message>
    <message>
        <source>Is the coach any good?</source>
        <translation>Taugt der Coach etwas?</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n Urteil</numerusform>
            <numerusform>%n Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>Every verdict is frozen when it is given and scored from later bars by the broker&apos;s own pessimistic rule. There is none yet.</source>
        <translation>Jedes Urteil wird bei der Abgabe eingefroren und an späteren Kerzen nach der pessimistischen Regel des Brokers gewertet. Es gibt noch keines.</translation>
    </message>
    <message>
        <source>Waiting for their outcome</source>
        <translation>Warten auf ihren Ausgang</translation>
    </message>
    <message>
        <source>Named no trade</source>
        <translation>Nannte kein Geschäft</translation>
    </message>
    <message>
        <source>Entry not reached</source>
        <translation>Einstieg nicht erreicht</translation>
    </message>
    <message>
        <source>Stop and target in one bar</source>
        <translation>Stopp und Ziel in einer Kerze</translation>
    </message>
    <message>
        <source>You, the coach, a coin</source>
        <translation>Sie, der Coach, eine Münze</translation>
    </message>
    <message>
        <source>Coach, target before stop</source>
        <translation>Coach, Ziel vor Stopp</translation>
    </message>
    <message>
        <source>Always long</source>
        <translation>Immer long</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <source>Brier score, you (%1)</source>
        <translation>Brier-Wert, Sie (%1)</translation>
    </message>
    <message>
        <source>Skill of the coach against the base rate</source>
        <translation>Können des Coachs gegen die Grundrate</translation>
    </message>
    <message>
        <source>When it says … it happens …</source>
        <translation>Sagt er …, geschieht es zu …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>%1 · prompt %2</source>
        <translation>%1 · Prompt %2</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <translation>Nutzung und Kosten</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n attempt(s)</source>
        <translation>
            <numerusform>Heute, %n Versuch</numerusform>
            <numerusform>Heute, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens this month, in</source>
        <translation>Tokens diesen Monat, ein</translation>
    </message>
    <message>
        <source>Of them cached</source>
        <translation>Davon aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens this month, out</source>
        <translation>Tokens diesen Monat, aus</translation>
    </message>
    <message>
        <source>Of them thinking</source>
        <translation>Davon Denken</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) of unknown cost: cancelled, broken, or a model without a price.</source>
        <translation>
            <numerusform>%n Versuch mit unbekannten Kosten: abgebrochen, gestört oder ein Modell ohne Preis.</numerusform>
            <numerusform>%n Versuche mit unbekannten Kosten: abgebrochen, gestört oder ein Modell ohne Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost a day, 30 days, USD</source>
        <translation>Kosten je Tag, 30 Tage, USD</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>Nutzung exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Not exported: %1. Nothing was changed.</source>
        <translation>Nicht exportiert: %1. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Brier score, coach (%1)</source>
        <translation>Brier-Wert, Coach (%1)</translation>
    </message>
    <message>
        <source>Brier score, coin</source>
        <translation>Brier-Wert, Münze</translation>
    </message>
    <message>
        <source>Write your own probability before you ask, and it is scored here too.</source>
        <translation>Schreiben Sie vor dem Fragen Ihre eigene Wahrscheinlichkeit auf, dann wird sie hier auch gewertet.</translation>
    </message>
    <message>
        <source>Yours is not yet meaningful: under %1.</source>
        <translation>Ihrer ist noch nicht aussagekräftig: weniger als %1.</translation>
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
    <name>elite::RegionDialog</name>
    <message>
        <source>Draw the region to send</source>
        <translation>Zu sendenden Bereich aufziehen</translation>
    </message>
    <message>
        <source>Draw the region of the screen to look at. Enter takes all, Escape cancels.</source>
        <translation>Ziehen Sie den Bereich des Bildschirms auf, der angesehen werden soll. Enter nimmt alles, Escape bricht ab.</translation>
    </message>
</context>
<context>
    <name>elite::ReleaseDialog</name>
    <message>
        <source>Release the emergency stop</source>
        <translation>Not-Halt lösen</translation>
    </message>
    <message>
        <source>Trading is halted since %1 UTC. Write down why it may go on; the reason is kept in the ledger with the time.</source>
        <translation>Der Handel ist seit %1 UTC angehalten. Schreiben Sie auf, warum er weitergehen darf; der Grund bleibt mit der Zeit im Hauptbuch.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What happened, and what is different now</source>
        <translation>Was geschah und was jetzt anders ist</translation>
    </message>
    <message>
        <source>Stay halted</source>
        <translation>Angehalten bleiben</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Needs a reason of at least ten letters</source>
        <translation>Braucht einen Grund von mindestens zehn Buchstaben</translation>
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
    <name>elite::ReplayBar</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>One bar back</source>
        <translation>Eine Kerze zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>One bar on</source>
        <translation>Eine Kerze weiter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Blind: the charts hide symbol and date</source>
        <translation>Blind: Die Diagramme verbergen Symbol und Datum</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>as fast as it goes</comment>
        <translation>Max</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The recording is at its end</source>
        <translation>Die Aufzeichnung ist zu Ende</translation>
    </message>
    <message>
        <source>date hidden</source>
        <translation>Datum verborgen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time of the recording, %1</source>
        <translation>Zeit der Aufzeichnung, %1</translation>
    </message>
    <message>
        <source>The recording is at its beginning</source>
        <translation>Die Aufzeichnung ist am Anfang</translation>
    </message>
</context>
<context>
    <name>elite::ReplayTrack</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>A click goes on to that time</source>
        <translation>Ein Klick geht weiter zu dieser Zeit</translation>
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
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Kopiert. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>elite::RubricBar</name>
    <message>
        <source>%1: %2 of 4</source>
        <translation>%1: %2 von 4</translation>
    </message>
</context>
<context>
    <name>elite::RunDialog</name>
    <message>
        <source>Start a qualification run</source>
        <translation>Qualifikationslauf starten</translation>
    </message>
    <message>
        <source>&lt;b&gt;The run that goes on ends.&lt;/b&gt; Its record stays in the ledger.</source>
        <translation>&lt;b&gt;Der laufende Lauf endet.&lt;/b&gt; Seine Bilanz bleibt im Hauptbuch.</translation>
    </message>
    <message>
        <source>Symbols of the run</source>
        <translation>Symbole des Laufs</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Asking the venue for its time…</source>
        <translation>Die Börse wird nach ihrer Zeit gefragt…</translation>
    </message>
    <message>
        <source>From now on the practice trades count, by the venue&apos;s clock, for at most 30 days. The gate looks once a day after midnight UTC. A day counts when live prices ran in four different hours of it. Every attempt is counted and shown.</source>
        <translation>Ab jetzt zählen die Übungsgeschäfte, nach der Uhr der Börse, für höchstens 30 Tage. Das Tor prüft einmal am Tag nach Mitternacht UTC. Ein Tag zählt, wenn in vier verschiedenen Stunden davon echte Preise liefen. Jeder Versuch wird gezählt und gezeigt.</translation>
    </message>
    <message>
        <source>Who is judged</source>
        <translation>Wer beurteilt wird</translation>
    </message>
    <message>
        <source>You, trading by hand</source>
        <translation>Sie, mit Handel von Hand</translation>
    </message>
    <message>
        <source>Only the fills of this bot&apos;s own sub-account count. Stopping it, other parameters, another symbol or another engine start the run anew.</source>
        <translation>Nur die Ausführungen auf dem eigenen Unterkonto dieses Bots zählen. Ihn anzuhalten, andere Parameter, ein anderes Symbol oder ein anderes Handelswerk beginnen den Lauf neu.</translation>
    </message>
    <message>
        <source>Only your own trades in these symbols count. Another account, other symbols or another engine start the run anew.</source>
        <translation>Nur Ihre eigenen Geschäfte in diesen Symbolen zählen. Ein anderes Konto, andere Symbole oder ein anderes Handelswerk beginnen den Lauf neu.</translation>
    </message>
</context>
<context>
    <name>elite::SecurityDesk</name>
    <message>
        <source>&amp;Lock the program</source>
        <translation>Programm &amp;sperren</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>elite::SecurityPage</name>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase setzen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock of the program</source>
        <translation>Sperre des Programms</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>Nach %1 Minuten</translation>
    </message>
    <message>
        <source>When nobody does anything</source>
        <translation>Wenn niemand etwas tut</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung</translation>
    </message>
    <message>
        <source>What it guards</source>
        <translation>Was sie schützt</translation>
    </message>
    <message>
        <source>Unlocking the program, going live, changing keys, raising limits, releasing an emergency stop. While it is locked, bots and guardrails go on, balances are hidden, and the emergency stop works without any code. Keys are never shown or exported, with or without a code.</source>
        <translation>Das Entsperren des Programms, den Beginn des Echthandels, das Ändern von Schlüsseln, das Erhöhen von Grenzen, das Lösen eines Not-Halts. Solange gesperrt ist, gehen Bots und Schranken weiter, Guthaben sind verborgen, und der Not-Halt geht ohne jeden Code. Schlüssel werden nie gezeigt oder exportiert, mit oder ohne Code.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in off needs the passphrase and a code.</source>
        <translation>Zum Ausschalten der Zwei-Faktor-Anmeldung braucht es die Passphrase und einen Code.</translation>
    </message>
    <message>
        <source>The keychain or the ledger is not open yet; both are needed to change anything here.</source>
        <translation>Schlüsselbund oder Hauptbuch ist noch nicht offen; beide sind nötig, um hier etwas zu ändern.</translation>
    </message>
    <message>
        <source>%1 of the ledger cannot be read. Used codes of before are not known any more.</source>
        <translation>%1 des Hauptbuchs ist nicht lesbar. Früher benutzte Codes sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is kept as an Argon2id check in the keychain, never itself.</source>
        <translation>Eine Passphrase ist gesetzt. Im Schlüsselbund liegt ihr Argon2id-Prüfwert, nie sie selbst.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits here can do everything.</source>
        <translation>Keine Passphrase ist gesetzt: Wer hier sitzt, kann alles tun.</translation>
    </message>
    <message>
        <source>Turn two-factor sign-in off first</source>
        <translation>Schalten Sie erst die Zwei-Faktor-Anmeldung aus</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Setzen Sie erst eine Passphrase</translation>
    </message>
    <message>
        <source>On. Each code is good once; %1 of %2 recovery codes are left.</source>
        <translation>An. Jeder Code gilt einmal; %1 von %2 Wiederherstellungscodes sind übrig.</translation>
    </message>
    <message>
        <source>Off. With it, going live and other steps that matter ask for a code of your authenticator app.</source>
        <translation>Aus. Ist sie an, fragen der Beginn des Echthandels und andere wichtige Schritte nach einem Code Ihrer Authenticator-App.</translation>
    </message>
    <message>
        <source>Set a passphrase first: turning it off again needs both</source>
        <translation>Setzen Sie erst eine Passphrase: Zum Ausschalten braucht es beides</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
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
    <name>elite::SetupHistory</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change indicators</source>
        <translation>Indikatoren ändern</translation>
    </message>
    <message>
        <source>Style of the chart</source>
        <translation>Stil des Diagramms</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Heights of the panes</source>
        <translation>Höhen der Bereiche</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
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
    <message>
        <source>World: live trading, real money</source>
        <translation>Welt: Echthandel, echtes Geld</translation>
    </message>
    <message>
        <source>Live trading, real money. What that means</source>
        <translation>Echthandel, echtes Geld. Was das heißt</translation>
    </message>
</context>
<context>
    <name>elite::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>elite::StepRow</name>
    <message>
        <source>Step %1, done: %2</source>
        <extracomment>%1 is the number of a step, %2 its title</extracomment>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Schritt %1, jetzt: %2</translation>
    </message>
    <message>
        <source>Step %1, later: %2</source>
        <translation>Schritt %1, später: %2</translation>
    </message>
</context>
<context>
    <name>elite::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>Sind Sie es?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Authenticator code, or a recovery code</source>
        <translation>Authenticator-Code oder ein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It is checked…</source>
        <translation>Es wird geprüft…</translation>
    </message>
</context>
<context>
    <name>elite::StopWindow</name>
    <message>
        <source>Stop all trading</source>
        <translation>Allen Handel anhalten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Emergency stop · Elite Trading Coach</source>
        <translation>Not-Halt · Elite Trading Coach</translation>
    </message>
    <message>
        <source>hold 1 s</source>
        <translation>1 s halten</translation>
    </message>
    <message>
        <source>Stop all, hold for one second</source>
        <translation>Alles anhalten, eine Sekunde halten</translation>
    </message>
    <message>
        <source>Cancels all orders, closes all positions and blocks new ones until you release it in the window of the program. It works while that window hangs.</source>
        <translation>Storniert alle Aufträge, schließt alle Positionen und sperrt neue, bis Sie im Fenster des Programms lösen. Es wirkt auch, wenn dieses Fenster hängt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The stop could not be written:&lt;/b&gt; %1. Nothing is halted. End the program elite-trading-coach itself; it sends nothing when it does not run.</source>
        <translation>&lt;b&gt;Der Halt konnte nicht geschrieben werden:&lt;/b&gt; %1. Nichts ist angehalten. Beenden Sie das Programm elite-trading-coach selbst; es sendet nichts, wenn es nicht läuft.</translation>
    </message>
    <message>
        <source>HALTED since %1</source>
        <translation>ANGEHALTEN seit %1</translation>
    </message>
    <message>
        <source>It stays, also after a restart, until you release it in the window of the program and say why.</source>
        <translation>Er bleibt, auch nach einem Neustart, bis Sie ihn im Fenster des Programms lösen und sagen, warum.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Written to disk by %1.&lt;/b&gt; No order goes out any more.</source>
        <translation>&lt;b&gt;Auf den Datenträger geschrieben: %1.&lt;/b&gt; Kein Auftrag geht mehr hinaus.</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>Das Programm meldet: %1</translation>
    </message>
    <message>
        <source>The program has cancelled all orders and closed all positions.</source>
        <translation>Das Programm hat alle Aufträge storniert und alle Positionen geschlossen.</translation>
    </message>
    <message>
        <source>The program is closing: %1 orders and %2 positions are still open.</source>
        <translation>Das Programm schließt: %1 Aufträge und %2 Positionen sind noch offen.</translation>
    </message>
    <message>
        <source>The program is not running. It will start halted.</source>
        <translation>Das Programm läuft nicht. Es wird angehalten starten.</translation>
    </message>
    <message>
        <source>The program stands still. When it goes on, it stops before its first order.</source>
        <translation>Das Programm steht still. Wenn es weitergeht, hält es vor seinem ersten Auftrag an.</translation>
    </message>
    <message>
        <source>Waiting for the program&apos;s answer.</source>
        <translation>Wartet auf die Antwort des Programms.</translation>
    </message>
</context>
<context>
    <name>elite::StudiesDialog</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Search by name, group or what it measures</source>
        <translation>Suche nach Name, Gruppe oder Messgröße</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Indikatoren suchen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>On this chart</source>
        <translation>In diesem Diagramm</translation>
    </message>
    <message>
        <source>&amp;Add to the chart</source>
        <translation>Zum Diagramm &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Own formula…</source>
        <translation>Eigene Formel…</translation>
    </message>
    <message>
        <source>Repaints: it changes values of bars that were already shown. Bots may not use it.</source>
        <translation>Zeichnet neu: ändert Werte schon gezeigter Kerzen. Bots dürfen ihn nicht benutzen.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>It is on the chart already; changes are seen at once</source>
        <translation>Er ist schon im Diagramm; Änderungen sind sofort zu sehen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Ein&amp;blenden</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Where the two differ: how an average starts, MACD, ATR, the slowing of the stochastic</source>
        <translation>Worin sich beide unterscheiden: wie ein Durchschnitt beginnt, MACD, ATR, die Verlangsamung der Stochastik</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definitionen</translation>
    </message>
    <message>
        <source>Settings of the indicator</source>
        <translation>Einstellungen des Indikators</translation>
    </message>
</context>
<context>
    <name>elite::StudyForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Over the prices</source>
        <translation>Über den Preisen</translation>
    </message>
    <message>
        <source>Values: open, high, low, close, volume, hl2, hlc3, ohlc4; close[3] is three bars ago. Every indicator works by its short name, for example sma(close, 20) or macd(12, 26, 9).signal.</source>
        <translation>Werte: open, high, low, close, volume, hl2, hlc3, ohlc4; close[3] liegt drei Kerzen zurück. Jeder Indikator geht mit seinem Kurznamen, zum Beispiel sma(close, 20) oder macd(12, 26, 9).signal.</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Nach seinem Platz</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <source>The chart&apos;s own</source>
        <translation>Die des Diagramms</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Longer bars than the chart&apos;s: a value is shown once its bar is over, never before</source>
        <translation>Längere Kerzen als die des Diagramms: Ein Wert wird gezeigt, sobald seine Kerze vorbei ist, nie vorher</translation>
    </message>
</context>
<context>
    <name>elite::SweepCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the sweep</source>
        <translation>Parameterlauf abbrechen</translation>
    </message>
    <message>
        <source>Sweep, %1 sets</source>
        <translation>Parameterlauf, %1 Sätze</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Best so far, in sample: %1</source>
        <translation>Bisher am besten, In-Sample: %1</translation>
    </message>
    <message>
        <source>Sweep, cancelled after %1 sets</source>
        <translation>Parameterlauf, abgebrochen nach %1 Sätzen</translation>
    </message>
    <message>
        <source>Best, in sample: %1</source>
        <translation>Am besten, In-Sample: %1</translation>
    </message>
    <message>
        <source>The same, out of sample: %1</source>
        <translation>Dasselbe, Out-of-Sample: %1</translation>
    </message>
    <message>
        <source>Too few sets or bars to say how much of it is luck.</source>
        <translation>Zu wenige Sätze oder Kerzen, um zu sagen, wie viel davon Glück ist.</translation>
    </message>
    <message>
        <source>The best of %1 tries looks good by luck alone. Odds that it is overfit: %2.</source>
        <translation>Der beste von %1 Versuchen sieht schon durch Glück gut aus. Chance, dass er überangepasst ist: %2.</translation>
    </message>
    <message>
        <source>Odds that the best of %1 tries is overfit: %2.</source>
        <translation>Chance, dass der beste von %1 Versuchen überangepasst ist: %2.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Parameterlauf</translation>
    </message>
</context>
<context>
    <name>elite::SweepPage</name>
    <message>
        <source>Run sweep</source>
        <translation>Parameterlauf starten</translation>
    </message>
    <message>
        <source>In sample</source>
        <translation>In-Sample</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Geschäfte</translation>
    </message>
    <message>
        <source>Ambiguous exits</source>
        <translation>Mehrdeutige Ausstiege</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Results of the sweep, best first</source>
        <translation>Ergebnisse des Parameterlaufs, die besten zuerst</translation>
    </message>
    <message>
        <source>Double click or Enter takes the parameters over</source>
        <translation>Doppelklick oder Enter übernimmt die Parameter</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>A range is wrong: from and to lie within the parameter&apos;s range, at most %1 sets.</source>
        <translation>Ein Bereich ist falsch: von und bis liegen im Bereich des Parameters, höchstens %1 Sätze.</translation>
    </message>
    <message>
        <source>%1 sets on the first 70 % of the bars; the best one then on the rest.</source>
        <translation>%1 Sätze auf den ersten 70 % der Kerzen; der beste dann auf dem Rest.</translation>
    </message>
</context>
<context>
    <name>elite::TapeDialog</name>
    <message>
        <source>Tapes</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open a tape</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>No tapes yet</source>
        <translation>Noch keine Aufzeichnungen</translation>
    </message>
    <message>
        <source>Import prices in the menu File, or practise on live prices: what a practice run saw is recorded.</source>
        <translation>Importieren Sie Preise im Menü Datei, oder üben Sie an Live-Preisen: Was ein Übungslauf sah, wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>elite::TapeListModel</name>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4 UTC, %5 events, %6</source>
        <translation>%1, %2, von %3 bis %4 UTC, %5 Ereignisse, %6</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Von, UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>Bis, UTC</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>elite::TapeModel</name>
    <message>
        <source>%1, %2 at %3, %4</source>
        <translation>%1, %2 bei %3, %4</translation>
    </message>
    <message>
        <source>a buyer took</source>
        <translation>ein Käufer nahm</translation>
    </message>
    <message>
        <source>a seller took</source>
        <translation>ein Verkäufer nahm</translation>
    </message>
    <message>
        <source>taker not told</source>
        <translation>Taker nicht genannt</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>elite::TicketFields</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Größe nach</translation>
    </message>
    <message>
        <source>Reduce only: never opens or turns a position</source>
        <translation>Nur reduzieren: öffnet oder dreht nie eine Position</translation>
    </message>
    <message>
        <source>Post only: never takes, so it pays the maker fee</source>
        <translation>Nur Maker: nimmt nie, zahlt also die Maker-Gebühr</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>UTC, in the time of the feed</source>
        <translation>UTC, in der Zeit der Kursquelle</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Bis, UTC</translation>
    </message>
    <message>
        <source>Only a limit order can wait for a taker.</source>
        <translation>Nur ein Limit-Auftrag kann auf einen Taker warten.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>It must be more than nothing.</source>
        <translation>Es muss mehr als nichts sein.</translation>
    </message>
    <message>
        <source>Prices move in steps of %1: %2 or %3.</source>
        <translation>Preise gehen in Schritten von %1: %2 oder %3.</translation>
    </message>
    <message>
        <source>Quantities move in steps of %1: %2 or %3.</source>
        <translation>Mengen gehen in Schritten von %1: %2 oder %3.</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>Das liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Waits for a price.</source>
        <translation>Wartet auf einen Preis.</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>Größe nach Risiko braucht einen Stopp.</translation>
    </message>
    <message>
        <source>The stop is no loss: it stands on the wrong side of the entry.</source>
        <translation>Der Stopp ist kein Verlust: Er steht auf der falschen Seite des Einstiegs.</translation>
    </message>
    <message>
        <source>The equity in %1 is not known.</source>
        <translation>Das Eigenkapital in %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Too little for the smallest step of %1.</source>
        <translation>Zu wenig für den kleinsten Schritt von %1.</translation>
    </message>
    <message>
        <source>Or at</source>
        <translation>Oder bei</translation>
    </message>
    <message>
        <source>Thesis: why this trade (sealed with the order)</source>
        <translation>These: warum dieses Geschäft (mit dem Auftrag versiegelt)</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>Goes into the journal with entry, stop and target. Nobody can change it afterwards.</source>
        <translation>Kommt mit Einstieg, Stopp und Ziel ins Journal. Niemand kann es danach ändern.</translation>
    </message>
    <message>
        <source>More choices: reduce only, post only, a second order</source>
        <translation>Weitere Angaben: nur reduzieren, nur Maker, ein zweiter Auftrag</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Ein Auftrag</translation>
    </message>
    <message>
        <source>Or a limit: one cancels the other</source>
        <translation>Oder ein Limit: einer storniert den anderen</translation>
    </message>
    <message>
        <source>Or a stop: one cancels the other</source>
        <translation>Oder ein Stopp: einer storniert den anderen</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Zweiter Auftrag</translation>
    </message>
</context>
<context>
    <name>elite::TicketHead</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Take this as the price of the order</source>
        <translation>Dies als Preis des Auftrags nehmen</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Spread %1</translation>
    </message>
</context>
<context>
    <name>elite::TicketOutcome</name>
    <message>
        <source>position %1 after this order, limit %2</source>
        <translation>Position %1 nach diesem Auftrag, Grenze %2</translation>
    </message>
    <message>
        <source>position worth %1 after this order, limit %2</source>
        <translation>Position im Wert von %1 nach diesem Auftrag, Grenze %2</translation>
    </message>
    <message>
        <source>open trade %1 of at most %2</source>
        <translation>offenes Geschäft %1 von höchstens %2</translation>
    </message>
    <message>
        <source>trade %1 of %2 today</source>
        <translation>Geschäft %1 von %2 heute</translation>
    </message>
    <message>
        <source>order %1 of %2 in this minute</source>
        <translation>Auftrag %1 von %2 in dieser Minute</translation>
    </message>
    <message>
        <source>%1 at the stop of %2 loss room today</source>
        <translation>%1 am Stopp von heute %2 Verlustspielraum</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>If the target is hit</source>
        <translation>Wenn das Ziel erreicht wird</translation>
    </message>
    <message>
        <source>If the stop is hit</source>
        <translation>Wenn der Stopp erreicht wird</translation>
    </message>
    <message>
        <source>Fees / slippage in that</source>
        <translation>Gebühren / Slippage darin</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no stop, no limit to the loss</source>
        <translation>kein Stopp, keine Grenze des Verlusts</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Within all %n limit(s).</source>
        <translation>
            <numerusform>Innerhalb der %n Grenze.</numerusform>
            <numerusform>Innerhalb aller %n Grenzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closest: %1.</source>
        <translation>Am nächsten: %1.</translation>
    </message>
    <message>
        <source>Position %1 of equity after this order.</source>
        <translation>Position %1 des Eigenkapitals nach diesem Auftrag.</translation>
    </message>
</context>
<context>
    <name>elite::TicketPanel</name>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>glattstellen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>%1 Spot</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Kein Symbol</translation>
    </message>
    <message>
        <source>No prices are open. Choose a feed to trade on.</source>
        <translation>Keine Preise sind offen. Wählen Sie eine Kursquelle zum Handeln.</translation>
    </message>
    <message>
        <source>The ledger is not open yet. Orders wait, so that none is lost.</source>
        <translation>Das Hauptbuch ist noch nicht offen. Aufträge warten, damit keiner verloren geht.</translation>
    </message>
    <message>
        <source>The ledger cannot write. Nothing is sent that could not be kept; free some room on the disk.</source>
        <translation>Das Hauptbuch kann nicht schreiben. Nichts wird gesendet, was nicht bewahrt werden kann; schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Trading is switched off by ENABLE_TRADING=false. Change the configuration to send orders.</source>
        <translation>Der Handel ist durch ENABLE_TRADING=false abgeschaltet. Ändern Sie die Konfiguration, um Aufträge zu senden.</translation>
    </message>
    <message>
        <source>The account is being restored from the ledger.</source>
        <translation>Das Konto wird aus dem Hauptbuch wiederhergestellt.</translation>
    </message>
    <message>
        <source>Choose a symbol in the watchlist.</source>
        <translation>Wählen Sie ein Symbol in der Beobachtungsliste.</translation>
    </message>
    <message>
        <source>This symbol cannot be traded on this feed.</source>
        <translation>Dieses Symbol ist auf dieser Kursquelle nicht handelbar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sent: the ledger did not take it.&lt;/b&gt; Kept: this draft. Try again when the ledger is open.</source>
        <translation>&lt;b&gt;Nicht gesendet: Das Hauptbuch nahm es nicht an.&lt;/b&gt; Behalten: dieser Entwurf. Versuchen Sie es erneut, wenn das Hauptbuch offen ist.</translation>
    </message>
    <message>
        <source>= %1 → %2</source>
        <translation>= %1 → %2</translation>
    </message>
    <message>
        <source>= %1 → %2 → %3</source>
        <translation>= %1 → %2 → %3</translation>
    </message>
    <message>
        <source>Locked: trading is halted</source>
        <translation>Gesperrt: Der Handel ist angehalten</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Buy %1 · paper</source>
        <translation>Kaufen %1 · Papier</translation>
    </message>
    <message>
        <source>Sell %1 · paper</source>
        <translation>Verkaufen %1 · Papier</translation>
    </message>
    <message>
        <source>Buy · paper</source>
        <translation>Kaufen · Papier</translation>
    </message>
    <message>
        <source>Sell · paper</source>
        <translation>Verkaufen · Papier</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Ergänzen Sie oben, was fehlt.</translation>
    </message>
    <message>
        <source>Buy %1 · LIVE at %2</source>
        <translation>Kaufen %1 · ECHT bei %2</translation>
    </message>
    <message>
        <source>Sell %1 · LIVE at %2</source>
        <translation>Verkaufen %1 · ECHT bei %2</translation>
    </message>
    <message>
        <source>Buy · LIVE at %1</source>
        <translation>Kaufen · ECHT bei %1</translation>
    </message>
    <message>
        <source>Sell · LIVE at %1</source>
        <translation>Verkaufen · ECHT bei %1</translation>
    </message>
    <message>
        <source>The exchange says whether it would take this order</source>
        <translation>Die Börse sagt, ob sie diesen Auftrag annähme</translation>
    </message>
    <message>
        <source>Ask %1 first, place nothing</source>
        <translation>Erst %1 fragen, nichts aufgeben</translation>
    </message>
    <message>
        <source>Real money. As soon as this is filled, the stop loss is placed at the exchange as an order of its own. It stays there when this program ends.</source>
        <translation>Echtes Geld. Sobald dies ausgeführt ist, wird der Stop-Loss als eigener Auftrag an der Börse gesetzt. Er bleibt dort, wenn dieses Programm endet.</translation>
    </message>
    <message>
        <source>Real money. This exchange takes no stop losses from here: it is used for the size only and is &lt;b&gt;not&lt;/b&gt; placed there. If the price falls, you have to sell yourself.</source>
        <translation>Echtes Geld. Diese Börse nimmt von hier keine Stop-Losses an: Er dient nur der Größe und wird dort &lt;b&gt;nicht&lt;/b&gt; gesetzt. Fällt der Preis, müssen Sie selbst verkaufen.</translation>
    </message>
</context>
<context>
    <name>elite::TimeframeDialog</name>
    <message>
        <source>Length of a bar</source>
        <translation>Länge einer Kerze</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>15, 4h, 1D, 1W, 1M, 30s</source>
        <translation>15, 4h, 1D, 1W, 1M, 30s</translation>
    </message>
    <message>
        <source>A number alone is minutes.</source>
        <translation>Eine Zahl allein sind Minuten.</translation>
    </message>
    <message>
        <source>Not a length that tiles a day: 15, 4h, 1D, 1W, 1M are.</source>
        <translation>Keine Länge, die den Tag glatt teilt: 15, 4h, 1D, 1W, 1M schon.</translation>
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
    <name>elite::TodayPanel</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Result today, after costs</source>
        <translation>Ergebnis heute, nach Kosten</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Offenes Risiko bis Stopp</translation>
    </message>
    <message>
        <source>Loss room</source>
        <translation>Verlustspielraum</translation>
    </message>
    <message>
        <source>Trades sent</source>
        <translation>Gesendete Geschäfte</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>Gewonnen / verloren</translation>
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
        <source>Result after costs, open risk and trades of the day stand here as soon as the account is open.</source>
        <translation>Ergebnis nach Kosten, offenes Risiko und Geschäfte des Tages stehen hier, sobald das Konto offen ist.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>a rate is missing</source>
        <translation>ein Kurs fehlt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;The daily loss limit was reached.&lt;/b&gt; Only closing is possible. On the next trading day you can &lt;a href=&quot;reset&quot;&gt;start again&lt;/a&gt;.</source>
        <translation>&lt;b&gt;Die Tagesverlustgrenze ist erreicht.&lt;/b&gt; Nur Schließen ist möglich. Am nächsten Handelstag können Sie &lt;a href=&quot;reset&quot;&gt;neu beginnen&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pause after losses&lt;/b&gt; until %1 UTC. Closing is always possible.</source>
        <translation>&lt;b&gt;Pause nach Verlusten&lt;/b&gt; bis %1 UTC. Schließen ist immer möglich.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Cost of open positions</source>
        <translation>Kosten der offenen Positionen</translation>
    </message>
    <message>
        <source>Their open result</source>
        <translation>Ihr offenes Ergebnis</translation>
    </message>
    <message>
        <source>Cost of closing everything now</source>
        <translation>Kosten, jetzt alles zu schließen</translation>
    </message>
    <message>
        <source>Equity at the start of the day</source>
        <translation>Eigenkapital zu Tagesbeginn</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Tagesverlustgrenze</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>kein Stopp</translation>
    </message>
    <message>
        <source>%1, now %2, stop %3</source>
        <translation>%1, jetzt %2, Stopp %3</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
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
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts, now %1, %2</source>
        <translation>Konten, jetzt %1, %2</translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation>Übungskonten</translation>
    </message>
    <message>
        <source>Loss room on paper</source>
        <translation>Verlustspielraum (Papier)</translation>
    </message>
</context>
<context>
    <name>elite::TradePage</name>
    <message>
        <source>Plan and way</source>
        <translation>Plan und Weg</translation>
    </message>
    <message>
        <source>Friction receipt</source>
        <translation>Reibungsbeleg</translation>
    </message>
    <message>
        <source>Did you follow your plan?</source>
        <translation>Sind Sie Ihrem Plan gefolgt?</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan eingehalten</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Entry, average</source>
        <translation>Einstieg, Mittel</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Geplanter Stopp</translation>
    </message>
    <message>
        <source>Planned target</source>
        <translation>Geplantes Ziel</translation>
    </message>
    <message>
        <source>Exit, average</source>
        <translation>Ausstieg, Mittel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Best / worst on the way</source>
        <translation>Bester / schlechtester Stand unterwegs</translation>
    </message>
    <message>
        <source>Best / worst price</source>
        <translation>Bester / schlechtester Preis</translation>
    </message>
    <message>
        <source>Perfect-fill result</source>
        <translation>Ergebnis bei idealer Ausführung</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the same fills would have made at the prices that were shown, and what lies between. The parts add up to the last unit.</source>
        <translation>Was dieselben Ausführungen zu den gezeigten Preisen ergeben hätten und was dazwischen liegt. Die Teile ergeben die Summe bis zur letzten Einheit.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Tags, with commas: Pullback, Early exit</source>
        <translation>Schlagwörter, mit Komma: Rücksetzer, Früher Ausstieg</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Why I took it</source>
        <translation>Warum ich es einging</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>These</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Choose a trade to see its plan, its costs and your notes.</source>
        <translation>Wählen Sie ein Geschäft, um Plan, Kosten und Notizen zu sehen.</translation>
    </message>
    <message>
        <source>%1-%2, %3, %4 to %5 UTC</source>
        <translation>%1-%2, %3, %4 bis %5 UTC</translation>
    </message>
    <message>
        <source>synthetic prices</source>
        <translation>synthetische Preise</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>closed by force</source>
        <translation>zwangsweise geschlossen</translation>
    </message>
    <message>
        <source>ambiguous exit</source>
        <translation>mehrdeutiger Ausstieg</translation>
    </message>
    <message>
        <source>Notes are encrypted on this computer.</source>
        <translation>Notizen sind auf diesem Rechner verschlüsselt.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Saved. Notes are encrypted on this computer.</source>
        <translation>Gespeichert. Notizen sind auf diesem Rechner verschlüsselt.</translation>
    </message>
    <message>
        <source>The chart as the trade ended</source>
        <translation>Das Diagramm beim Ende des Geschäfts</translation>
    </message>
    <message>
        <source>Planned entry</source>
        <translation>Geplanter Einstieg</translation>
    </message>
    <message>
        <source>Sealed before the trade: “%1”</source>
        <translation>Vor dem Geschäft versiegelt: „%1“</translation>
    </message>
    <message>
        <source>Shown, not changed.</source>
        <translation>Gezeigt, nicht verändert.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>without fees of %1</source>
        <translation>ohne Gebühren von %1</translation>
    </message>
    <message>
        <source>Price result, slippage included</source>
        <translation>Preisergebnis, mit Slippage</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Worth of the entries</source>
        <translation>Wert der Einstiege</translation>
    </message>
    <message>
        <source>Worth of the exits</source>
        <translation>Wert der Ausstiege</translation>
    </message>
    <message>
        <source>Best price</source>
        <translation>Bester Preis</translation>
    </message>
    <message>
        <source>Worst price</source>
        <translation>Schlechtester Preis</translation>
    </message>
</context>
<context>
    <name>elite::TradingDesk</name>
    <message>
        <source>Practice 1</source>
        <translation>Übung 1</translation>
    </message>
    <message>
        <source>Nothing is open. File &gt; Open prices shows what there is.</source>
        <translation>Nichts ist offen. Datei &gt; Preise öffnen zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Opening prices…</source>
        <translation>Preise werden geöffnet…</translation>
    </message>
    <message>
        <source>These prices are made up. They move like real ones and cost nothing.</source>
        <translation>Diese Preise sind erfunden. Sie bewegen sich wie echte und kosten nichts.</translation>
    </message>
    <message>
        <source>Prices arrive.</source>
        <translation>Preise kommen an.</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Time stands still. Space plays on.</source>
        <translation>Die Zeit steht still. Leertaste spielt weiter.</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>Nothing was heard for too long. Orders wait; it is tried again.</source>
        <translation>Zu lange kam nichts. Aufträge warten; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1, at its end</source>
        <translation>%1, am Ende</translation>
    </message>
    <message>
        <source>The recording is over. Your account is kept; open it again or choose other prices.</source>
        <translation>Die Aufzeichnung ist vorbei. Ihr Konto bleibt; öffnen Sie sie erneut oder wählen Sie andere Preise.</translation>
    </message>
    <message>
        <source>Prices could not be opened</source>
        <translation>Preise konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Kept: your account and all records. The log has the reason. Choose other prices in the menu File.</source>
        <translation>Behalten: Ihr Konto und alle Aufzeichnungen. Das Protokoll nennt den Grund. Wählen Sie andere Preise im Menü Datei.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Kursquelle</translation>
    </message>
    <message>
        <source>The practice run could not be continued</source>
        <translation>Der Übungslauf konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Its records and its journal are kept. A new run of the same account was started with what it was worth; open positions of the old run are not in it. The log has the reason.</source>
        <translation>Seine Aufzeichnungen und sein Journal bleiben. Ein neuer Lauf desselben Kontos wurde mit seinem Wert begonnen; offene Positionen des alten Laufs sind nicht darin. Das Protokoll nennt den Grund.</translation>
    </message>
    <message>
        <source>Blind replay</source>
        <translation>Blinde Wiedergabe</translation>
    </message>
    <message>
        <source>No prices open</source>
        <translation>Keine Preise offen</translation>
    </message>
    <message>
        <source>Synthetic · %1</source>
        <translation>Synthetisch · %1</translation>
    </message>
    <message>
        <source>Replay · %1</source>
        <translation>Wiedergabe · %1</translation>
    </message>
    <message>
        <source>%1 is not available in your country</source>
        <translation>%1 ist in Ihrem Land nicht verfügbar</translation>
    </message>
    <message>
        <source>Kept: your account and all records. The panel Venues has the others.</source>
        <translation>Erhalten: Ihr Konto und alle Aufzeichnungen. Im Bereich Börsen stehen die anderen.</translation>
    </message>
</context>
<context>
    <name>elite::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>Stop &amp;all trading: cancel, close, block</source>
        <translation>&amp;Allen Handel anhalten: stornieren, schließen, sperren</translation>
    </message>
    <message>
        <source>%1, HALTED</source>
        <translation>%1, ANGEHALTEN</translation>
    </message>
    <message>
        <source>Elite Trading Coach: %1</source>
        <translation>Elite Trading Coach: %1</translation>
    </message>
</context>
<context>
    <name>elite::TwoFactorDialog</name>
    <message>
        <source>Turn on two-factor sign-in</source>
        <translation>Zwei-Faktor-Anmeldung einschalten</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret there. It was drawn on this computer and is kept in the keychain only.</source>
        <translation>Scannen Sie das Bild mit einer Authenticator-App, oder tippen Sie das Geheimnis dort ein. Es entstand auf diesem Rechner und liegt nur im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>I have written the recovery codes down</source>
        <translation>Ich habe die Wiederherstellungscodes aufgeschrieben</translation>
    </message>
    <message>
        <source>Secret, for typing</source>
        <translation>Geheimnis, zum Abtippen</translation>
    </message>
    <message>
        <source>Recovery codes, each good once</source>
        <translation>Wiederherstellungscodes, jeder gilt einmal</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Code, den die App jetzt zeigt</translation>
    </message>
    <message>
        <source>Needs the code that the app shows</source>
        <translation>Braucht den Code, den die App zeigt</translation>
    </message>
    <message>
        <source>Write the recovery codes down first</source>
        <translation>Schreiben Sie erst die Wiederherstellungscodes auf</translation>
    </message>
    <message>
        <source>The code is checked…</source>
        <translation>Der Code wird geprüft…</translation>
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
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Move the keys to a vault</source>
        <translation>Schlüssel in einen Tresor verschieben</translation>
    </message>
    <message>
        <source>The vault is sealed again under the new passphrase. A copy of the file that somebody made before still opens with the old one.</source>
        <translation>Der Tresor ist unter der neuen Passphrase neu versiegelt. Eine früher gemachte Kopie der Datei öffnet noch mit der alten.</translation>
    </message>
    <message>
        <source>There is a vault already: type its passphrase. Every key is copied, read back and compared before it is deleted from the keychain.</source>
        <translation>Es gibt schon einen Tresor: Geben Sie seine Passphrase ein. Jeder Schlüssel wird kopiert, zurückgelesen und verglichen, bevor er aus dem Schlüsselbund gelöscht wird.</translation>
    </message>
    <message>
        <source>Every key is copied, read back and compared before it is deleted from the keychain. Nobody can reset the passphrase of the vault.</source>
        <translation>Jeder Schlüssel wird kopiert, zurückgelesen und verglichen, bevor er aus dem Schlüsselbund gelöscht wird. Niemand kann die Passphrase des Tresors zurücksetzen.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Schlüssel verschieben</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Trying the old passphrase and making the new key, about two seconds</source>
        <translation>Alte Passphrase wird versucht und neuer Schlüssel erzeugt, etwa zwei Sekunden</translation>
    </message>
    <message>
        <source>Moving the keys, one by one</source>
        <translation>Schlüssel werden verschoben, einer nach dem anderen</translation>
    </message>
</context>
<context>
    <name>elite::VenueModel</name>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected, asked every few seconds</source>
        <translation>Verbunden, alle paar Sekunden abgefragt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Verbunden, holt auf</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Bittet zu warten</translation>
    </message>
    <message>
        <source>Not available in your country</source>
        <translation>In Ihrem Land nicht verfügbar</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It could not be opened: %1.</source>
        <translation>Sie ließ sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>%1 messages.</source>
        <translation>%1 Nachrichten.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 waren nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 are of a kind nobody here knows.</source>
        <translation>%1 sind von einer Art, die hier niemand kennt.</translation>
    </message>
    <message>
        <source>%1 prices could not be true and were left out.</source>
        <translation>%1 Preise konnten nicht stimmen und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The connection was made again %1 times.</source>
        <translation>Die Verbindung wurde %1-mal neu aufgebaut.</translation>
    </message>
    <message>
        <source>%1 times an order book was found wrong and fetched again.</source>
        <translation>%1-mal war ein Orderbuch falsch und wurde neu geholt.</translation>
    </message>
    <message>
        <source>%1 order books are being fetched.</source>
        <translation>%1 Orderbücher werden geholt.</translation>
    </message>
    <message>
        <source>%1 pieces of history are still missing.</source>
        <translation>%1 Stücke Historie fehlen noch.</translation>
    </message>
    <message>
        <source>It answered HTTP 451. Nothing more is asked of it; open another venue.</source>
        <translation>Sie antwortete HTTP 451. Sie wird nichts mehr gefragt; öffnen Sie eine andere Börse.</translation>
    </message>
    <message>
        <source>Last trouble: %1.</source>
        <translation>Letzte Störung: %1.</translation>
    </message>
    <message>
        <source>%1: public prices, no key needed.</source>
        <translation>%1: öffentliche Preise, kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2; latency %3, messages a second %4, last message %5 ago, gaps healed %6, requests left %7</source>
        <translation>%1: %2; Latenz %3, Nachrichten je Sekunde %4, letzte Nachricht vor %5, geheilte Lücken %6, übrige Anfragen %7</translation>
    </message>
    <message>
        <source>The venue does not say how many requests are left.</source>
        <translation>Die Börse sagt nicht, wie viele Anfragen übrig sind.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Requests left of the venue&apos;s limit, as it says itself.</source>
        <translation>Übrige Anfragen der Grenze der Börse, nach ihrer eigenen Angabe.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Nachr./s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachr.</translation>
    </message>
    <message>
        <source>Gaps healed</source>
        <translation>Geheilte Lücken</translation>
    </message>
    <message>
        <source>Limit left</source>
        <translation>Rest der Grenze</translation>
    </message>
</context>
<context>
    <name>elite::VenuePanel</name>
    <message>
        <source>Venues</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>About the chosen venue</source>
        <translation>Zur gewählten Börse</translation>
    </message>
    <message>
        <source>Never while an order or a position is open: another venue has other prices.</source>
        <translation>Nie, solange ein Auftrag oder eine Position offen ist: Eine andere Börse hat andere Preise.</translation>
    </message>
    <message>
        <source>Change to another venue when one falls silent</source>
        <translation>Zu einer anderen Börse wechseln, wenn eine verstummt</translation>
    </message>
</context>
<context>
    <name>elite::VerdictCard</name>
    <message>
        <source>Scored %1 · target before stop</source>
        <translation>Gewertet %1 · Ziel vor Stopp</translation>
    </message>
    <message>
        <source>no rate under %1</source>
        <translation>keine Quote unter %1</translation>
    </message>
    <message>
        <source>%1 (base rate %2)</source>
        <translation>%1 (Grundrate %2)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Brier score of %1 forecasts</source>
        <translation>Brier-Wert von %1 Prognosen</translation>
    </message>
    <message>
        <source>%1 (coin %2)</source>
        <translation>%1 (Münze %2)</translation>
    </message>
    <message>
        <source>Not yet meaningful: under %1 scored.</source>
        <translation>Noch nicht aussagekräftig: unter %1 gewertet.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>Die Antwort ist nicht benutzbar</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Die Antwort %1.</translation>
    </message>
    <message>
        <source>Its numbers are not shown. The raw answer is kept in the record.</source>
        <translation>Ihre Zahlen werden nicht gezeigt. Die Rohantwort bleibt in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Model&apos;s own estimate %1 of 100</source>
        <translation>Eigene Schätzung des Modells %1 von 100</translation>
    </message>
    <message>
        <source>%1 to T%2</source>
        <translation>%1 bis T%2</translation>
    </message>
    <message>
        <source>Reward to risk, our sum</source>
        <translation>Ertrag zu Risiko, unsere Rechnung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not in the bars that were sent: %1</source>
        <translation>nicht in den gesendeten Kerzen: %1</translation>
    </message>
    <message>
        <source>Wrong if</source>
        <translation>Falsch, wenn</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Not known to the model: %1</source>
        <translation>Dem Modell nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Its record so far</source>
        <translation>Seine Bilanz bisher</translation>
    </message>
    <message>
        <source>Fill the ticket</source>
        <translation>Auftrag ausfüllen</translation>
    </message>
    <message>
        <source>Puts the prices into the ticket. You size it, you send it.</source>
        <translation>Setzt die Preise in den Auftrag. Sie bestimmen die Größe, Sie senden.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Mehr fragen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show the picture that was sent and the rubric</source>
        <translation>Das gesendete Bild und die Bewertung zeigen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>eingefroren %1</translation>
    </message>
    <message>
        <source>the coach cannot send, enlarge or loosen anything</source>
        <translation>der Coach kann nichts senden, vergrößern oder lockern</translation>
    </message>
    <message>
        <source>Its forecast, scored later</source>
        <translation>Seine Prognose, später gewertet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Decided at the latest</source>
        <translation>Spätestens entschieden</translation>
    </message>
    <message>
        <source>A picture from elsewhere is not scored: its bars are not known here.</source>
        <translation>Ein Bild von anderswo wird nicht gewertet: Seine Kerzen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>picture from elsewhere, axis by you</source>
        <translation>Bild von anderswo, Achse von Ihnen</translation>
    </message>
    <message>
        <source>unverified picture</source>
        <translation>ungeprüftes Bild</translation>
    </message>
    <message>
        <source>Not scored: it was asked about past or hidden bars.</source>
        <translation>Nicht gewertet: Es wurde zu vergangenen oder verborgenen Kerzen gefragt.</translation>
    </message>
    <message>
        <source>Set as alert</source>
        <translation>Als Alarm setzen</translation>
    </message>
</context>
<context>
    <name>elite::VerdictDialog</name>
    <message>
        <source>Verdict on %1 %2</source>
        <translation>Urteil zu %1 %2</translation>
    </message>
    <message>
        <source>asked %1 · answered in %2 s</source>
        <translation>gefragt %1 · beantwortet in %2 s</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Eingefroren %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What the coach saw</source>
        <translation>Was der Coach sah</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>the exact picture that was sent, %1 × %2, %3 kB</source>
        <translation>das genau so gesendete Bild, %1 × %2, %3 kB</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Its fingerprint is kept with the verdict.</source>
        <translation>Das Bild ist nicht mehr auf diesem Rechner. Sein Fingerabdruck bleibt beim Urteil.</translation>
    </message>
    <message>
        <source>The picture that was sent</source>
        <translation>Das gesendete Bild</translation>
    </message>
    <message>
        <source>Masked before sending</source>
        <translation>Vor dem Senden verdeckt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Mitgesendet</translation>
    </message>
    <message>
        <source>%1 bars, %2 level ids</source>
        <translation>%1 Kerzen, %2 Marken-IDs</translation>
    </message>
    <message>
        <source>no bars: unverified picture</source>
        <translation>keine Kerzen: ungeprüftes Bild</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>balances, account ids, keys</source>
        <translation>Guthaben, Kontonummern, Schlüssel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>Rubric, 0 to 4</source>
        <translation>Bewertung, 0 bis 4</translation>
    </message>
    <message>
        <source>Coach&apos;s levels</source>
        <translation>Marken des Coachs</translation>
    </message>
    <message>
        <source>Drawn over the picture here; they were not sent</source>
        <translation>Hier über das Bild gezeichnet; sie wurden nicht gesendet</translation>
    </message>
</context>
<context>
    <name>elite::WatchlistModel</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>synthetisch</translation>
    </message>
    <message>
        <source>FX</source>
        <translation>FX</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>Krypto</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>Gruppe %1, zugeklappt</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 in 24 hours, %5</source>
        <translation>%1, %2 %3, %4 in 24 Stunden, %5</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>Änderung nicht bekannt</translation>
    </message>
</context>
<context>
    <name>elite::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>No word from %1.</source>
        <translation>Nichts von %1.</translation>
    </message>
    <message>
        <source>Orders and bots wait. It is tried again by itself.</source>
        <translation>Aufträge und Bots warten. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>No symbols yet</source>
        <translation>Noch keine Symbole</translation>
    </message>
    <message>
        <source>Add the symbols that you want to look at.</source>
        <translation>Fügen Sie die Symbole hinzu, die Sie ansehen möchten.</translation>
    </message>
    <message>
        <source>Add a symbol</source>
        <translation>Symbol hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add a symbol…</source>
        <translation>Symbol &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Neue &amp;Gruppe…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the group and its symbols</source>
        <translation>Gruppe und ihre Symbole entfernen</translation>
    </message>
</context>
<context>
    <name>elite::WelcomeDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>There is no price to plan with yet</source>
        <translation>Es gibt noch keinen Preis zum Planen</translation>
    </message>
    <message>
        <source>Nothing was typed. Choose a symbol in the watchlist, or wait a moment.</source>
        <translation>Nichts wurde eingetragen. Wählen Sie ein Symbol in der Beobachtungsliste, oder warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>After a loss of %1 in a day (%2) I stop until tomorrow.</source>
        <translation>Nach einem Verlust von %1 an einem Tag (%2) höre ich bis morgen auf.</translation>
    </message>
    <message>
        <source>Every trade has a stop and risks about 1 % of the account.</source>
        <translation>Jedes Geschäft hat einen Stopp und riskiert etwa 1 % des Kontos.</translation>
    </message>
    <message numerus="yes">
        <source>I hold at most %n trade(s) at once.</source>
        <translation>
            <numerusform>Ich halte höchstens %n Geschäft zugleich.</numerusform>
            <numerusform>Ich halte höchstens %n Geschäfte zugleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I send at most %n trade(s) a day.</source>
        <translation>
            <numerusform>Ich sende höchstens %n Geschäft am Tag.</numerusform>
            <numerusform>Ich sende höchstens %n Geschäfte am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guardrails hold me to the limits; tightening works at once, loosening tomorrow.</source>
        <translation>Die Schranken halten mich an die Grenzen; Verschärfen gilt sofort, Lockern morgen.</translation>
    </message>
    <message>
        <source>%1 %2. Wrong below %3, paid at %4.</source>
        <comment>plan of a long</comment>
        <translation>%1 %2. Falsch unter %3, bezahlt bei %4.</translation>
    </message>
    <message>
        <source>practice money</source>
        <translation>Übungsgeld</translation>
    </message>
    <message>
        <source>A made-up market that moves like a real one, and %1 to practise with. The network was not used.</source>
        <translation>Ein erfundener Markt, der sich wie ein echter bewegt, und %1 zum Üben. Das Netz wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>%1, and %2 to practise with.</source>
        <translation>%1, und %2 zum Üben.</translation>
    </message>
    <message>
        <source>No prices are open. The demo market below is always there.</source>
        <translation>Es sind keine Preise offen. Der Demomarkt unten ist immer da.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>the demo market, no network</source>
        <translation>der Demomarkt, kein Netz</translation>
    </message>
    <message>
        <source>&lt;b&gt;Refused, on purpose.&lt;/b&gt; %1 Kept: your plan. Do: send it again.</source>
        <extracomment>%1 says why, in the words of the simulated venue</extracomment>
        <translation>&lt;b&gt;Abgewiesen, mit Absicht.&lt;/b&gt; %1 Erhalten: Ihr Plan. Zu tun: noch einmal senden.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Refused.&lt;/b&gt; %1 Kept: your plan. Do: send it again.</source>
        <translation>&lt;b&gt;Abgewiesen.&lt;/b&gt; %1 Erhalten: Ihr Plan. Zu tun: noch einmal senden.</translation>
    </message>
    <message>
        <source>Filled at %1. This is what lies between the price you saw and the price you got.</source>
        <translation>Ausgeführt bei %1. Das liegt zwischen dem Preis, den Sie sahen, und dem Preis, den Sie bekamen.</translation>
    </message>
    <message>
        <source>Result after all costs: %1, %2.</source>
        <translation>Ergebnis nach allen Kosten: %1, %2.</translation>
    </message>
    <message>
        <source>Result after all costs: %1.</source>
        <translation>Ergebnis nach allen Kosten: %1.</translation>
    </message>
    <message>
        <source>Rule coach: this trade had a stop from the start. Habits are judged from 20 trades on; this is the first.</source>
        <translation>Regel-Coach: Dieses Geschäft hatte von Anfang an einen Stopp. Gewohnheiten werden ab 20 Geschäften beurteilt; dies ist das erste.</translation>
    </message>
    <message>
        <source>Rule coach: this trade had no stop, so nobody knows what it risked. Habits are judged from 20 trades on.</source>
        <translation>Regel-Coach: Dieses Geschäft hatte keinen Stopp, also weiß niemand, was es riskierte. Gewohnheiten werden ab 20 Geschäften beurteilt.</translation>
    </message>
</context>
<context>
    <name>elite::WelcomePanel</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>The menu Help, First steps, brings it back where it was.</source>
        <translation>Das Menü Hilfe, Erste Schritte, bringt es dorthin zurück, wo es war.</translation>
    </message>
    <message>
        <source>Practise offline</source>
        <translation>Offline üben</translation>
    </message>
    <message>
        <source>Live prices</source>
        <translation>Live-Preise</translation>
    </message>
    <message>
        <source>no key, no account needed</source>
        <translation>kein Schlüssel, kein Konto nötig</translation>
    </message>
    <message>
        <source>Set up the AI coach</source>
        <translation>KI-Coach einrichten</translation>
    </message>
    <message>
        <source>needs an OpenAI key, costs cents</source>
        <translation>braucht einen OpenAI-Schlüssel, kostet Cents</translation>
    </message>
    <message>
        <source>Your first trade</source>
        <translation>Ihr erstes Geschäft</translation>
    </message>
    <message>
        <source>Agree with yourself</source>
        <translation>Mit sich selbst einig werden</translation>
    </message>
    <message>
        <source>Place the stop and the target</source>
        <translation>Stopp und Ziel setzen</translation>
    </message>
    <message>
        <source>Send it, on paper</source>
        <translation>Senden, auf Papier</translation>
    </message>
    <message>
        <source>Read the receipt</source>
        <translation>Den Beleg lesen</translation>
    </message>
    <message>
        <source>Close it and look back</source>
        <translation>Schließen und zurückblicken</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>Type it into the ticket myself</source>
        <translation>Selbst in den Auftrag tippen</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Was the stop where your idea would have been wrong?</source>
        <translation>War der Stopp dort, wo Ihre Idee falsch gewesen wäre?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, somewhere convenient</source>
        <translation>Nein, wo es bequem war</translation>
    </message>
    <message>
        <source>I did not think about it</source>
        <translation>Ich habe nicht daran gedacht</translation>
    </message>
    <message>
        <source>That is the whole circle: plan, cost, result, lesson. The answer stands in the journal.</source>
        <translation>Das ist der ganze Kreis: Plan, Kosten, Ergebnis, Lehre. Die Antwort steht im Journal.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>5 steps, about 2 minutes</source>
        <extracomment>%1 of %2 steps</extracomment>
        <translation>5 Schritte, etwa 2 Minuten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Both belong to the plan before the order: where the idea is wrong, and where it has paid.</source>
        <translation>Beides gehört vor dem Auftrag zum Plan: wo die Idee falsch ist und wo sie sich bezahlt gemacht hat.</translation>
    </message>
    <message>
        <source>The button below sends what stands in the ticket.</source>
        <translation>Der Knopf unten sendet, was im Auftrag steht.</translation>
    </message>
    <message>
        <source>The ticket says why this cannot be sent as it stands.</source>
        <translation>Der Auftrag sagt, warum er so nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I keep to this</source>
        <translation>Daran halte ich mich</translation>
    </message>
    <message>
        <source>Fill in the ticket for me</source>
        <translation>Auftrag für mich ausfüllen</translation>
    </message>
    <message>
        <source>Close the position</source>
        <translation>Position schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
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
    <message>
        <source>No numbers to explain are in sight</source>
        <translation>Keine Zahlen zum Erklären in Sicht</translation>
    </message>
    <message>
        <source>Today, Positions, Journal and Way to live have some. Click one of them, then try again.</source>
        <translation>Heute, Positionen, Journal und Weg zum Echthandel haben welche. Klicken Sie in einen dieser Bereiche, und versuchen Sie es erneut.</translation>
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
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
</context>
</TS>
