<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No problems found in what is selected.</source>
        <translation>In der Auswahl wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>Press the new keys first.</source>
        <translation>Zuerst die neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>{keys} is needed on the canvas and in fields.</source>
        <translation>{keys} wird auf der Zeichenfläche und in Feldern gebraucht.</translation>
    </message>
    <message>
        <source>This connector has as many pinned bends as it can have.</source>
        <translation>Dieser Verbinder hat so viele festgesteckte Knicke, wie er haben kann.</translation>
    </message>
    <message>
        <source>{first} cannot be connected to {second}.</source>
        <translation>{first} lässt sich nicht verbinden mit: {second}.</translation>
    </message>
    <message>
        <source>Must reach {name} (intended flow)</source>
        <translation>Muss {name} erreichen (vorgesehener Fluss)</translation>
    </message>
    <message>
        <source>Trace a packet to {name}</source>
        <translation>Paket nach {name} verfolgen</translation>
    </message>
    <message>
        <source>{title} is a connection: draw it from a port of one resource to another.</source>
        <translation>{title} ist eine Verbindung: Von einem Anschluss einer Ressource zu einer anderen ziehen.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>In 100 % zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>Legende ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Pinned bend. Drag it, or double click to release it.</source>
        <translation>Festgesteckter Knick. Ziehen, oder doppelklicken, um ihn zu lösen.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>{name} {range}, {share} % in use</source>
        <translation>{name} {range}, {share} % belegt</translation>
    </message>
    <message>
        <source>{range}, kept free for {name}</source>
        <translation>{range}, freigehalten für {name}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Hide this overlay</source>
        <translation>Diese Überlagerung ausblenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet …</translation>
    </message>
    <message>
        <source>Design canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Select a resource first; the connection starts there.</source>
        <translation>Zuerst eine Ressource auswählen; dort beginnt die Verbindung.</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Begin with a function app. Its first problems appear below, with fixes.</source>
        <translation>Mit einer Funktions-App beginnen. Ihre ersten Probleme erscheinen unten, mit Behebungen.</translation>
    </message>
    <message>
        <source>Take a template</source>
        <translation>Vorlage nehmen</translation>
    </message>
    <message>
        <source>Finished networks of the article and beyond, with notes that teach.</source>
        <translation>Fertige Netzwerke aus dem Artikel und darüber hinaus, mit erklärenden Notizen.</translation>
    </message>
    <message>
        <source>Bring what you have</source>
        <translation>Eigenes mitbringen</translation>
    </message>
    <message>
        <source>Read an ARM template and see at once what does not hold.</source>
        <translation>Eine ARM-Vorlage einlesen und sofort sehen, was nicht hält.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>fnetdesigner: keys and gestures</source>
        <translation>fnetdesigner: Tasten und Gesten</translation>
    </message>
    <message>
        <source>About fnetdesigner</source>
        <translation>Über fnetdesigner</translation>
    </message>
    <message>
        <source> and the </source>
        <translation> und den </translation>
    </message>
    <message>
        <source>A desktop designer for the networks of Azure Functions: draw, check and export.</source>
        <translation>Ein Desktop-Werkzeug für die Netzwerke von Azure Functions: zeichnen, prüfen und exportieren.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. MIT licence. Azure is a trademark of Microsoft; this project is not affiliated with it, and its icons are its own.</source>
        <translation>Nichts wird irgendwohin gesendet. MIT-Lizenz. Azure ist eine Marke von Microsoft; dieses Projekt steht in keiner Verbindung zu Microsoft, und seine Symbole sind eigene.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{rules}, by the {baselines}. They start from {article}.</source>
        <translation>{rules}, nach dem {baselines}. Ausgangspunkt ist {article}.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>{name} in {place}</source>
        <translation>{name} in {place}</translation>
    </message>
    <message>
        <source>This makes {changes}</source>
        <translation>Das ergibt {changes}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Without saving, what was changed since the last save is lost.</source>
        <translation>Ohne Speichern geht verloren, was seit dem letzten Speichern geändert wurde.</translation>
    </message>
    <message>
        <source>Opened to read, it can be saved under another name only. If both save it, the one who saves later is asked what to keep.</source>
        <translation>Zum Lesen geöffnet, lässt sie sich nur unter einem anderen Namen speichern. Wenn beide speichern, wird gefragt, wer später speichert, was bleiben soll.</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <source>{name} is open elsewhere, by {who}.</source>
        <translation>{name} ist anderswo geöffnet, von {who}.</translation>
    </message>
    <message>
        <source>{name} was changed here and by another program.</source>
        <translation>{name} wurde hier und von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{differs} Reload takes what is on disk, and Undo brings yours back. Keep mine puts the other version beside the file under a name of its own.</source>
        <translation>{differs} „Neu laden“ nimmt, was auf dem Datenträger steht, und „Rückgängig“ holt Ihre Fassung zurück. „Meine behalten“ legt die andere Fassung unter eigenem Namen neben die Datei.</translation>
    </message>
    <message>
        <source>{name} was changed by another program.</source>
        <translation>{name} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} gibt es bereits.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The main file</source>
        <translation>Die Hauptdatei</translation>
    </message>
    <message>
        <source>Only what is selected ({selected})</source>
        <translation>Nur die Auswahl ({selected})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Enter or a double click goes to a step. Nothing is lost until something else is changed.</source>
        <translation>Die Eingabetaste oder ein Doppelklick geht zu einem Schritt. Nichts geht verloren, bis etwas anderes geändert wird.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Region of the resource group</source>
        <translation>Region der Ressourcengruppe</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import into this design…</source>
        <translation>In diesen Entwurf importieren …</translation>
    </message>
    <message>
        <source>Parameters file</source>
        <translation>Parameterdatei</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Region of the group</source>
        <translation>Region der Gruppe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>none: defaults are taken</source>
        <translation>keine: Standardwerte gelten</translation>
    </message>
    <message>
        <source>{elements} will be placed in a new design.</source>
        <translation>{elements} kommen in einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>{name} is larger than {number} MB.</source>
        <translation>{name} ist größer als {number} MB.</translation>
    </message>
    <message>
        <source>This cannot be read as a template. {error}</source>
        <translation>Das lässt sich nicht als Vorlage lesen. {error}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The design says all of it already.</source>
        <translation>Der Entwurf sagt das alles schon.</translation>
    </message>
    <message>
        <source>{count}. Layout, notes and what only the design knows stay as they are.</source>
        <translation>{count}. Anordnung, Notizen und was nur der Entwurf weiß, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save a cheat sheet</source>
        <translation>Spickzettel speichern</translation>
    </message>
    <message>
        <source>Name or kind</source>
        <translation>Name oder Art</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation><numerusform>%n Element</numerusform><numerusform>%n Elemente</numerusform></translation>
    </message>
    <message>
        <source>The canvas, outside of all containers</source>
        <translation>Die Zeichenfläche, außerhalb aller Container</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>{kind} in {container}</source>
        <translation>{kind} in {container}</translation>
    </message>
    <message>
        <source>Connect {name}</source>
        <translation>{name} verbinden</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} verschieben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Fit on one &amp;page</source>
        <translation>Auf eine &amp;Seite einpassen</translation>
    </message>
    <message>
        <source>Pos&amp;ter</source>
        <translation>&amp;Poster</translation>
    </message>
    <message>
        <source>Pages &amp;wide:</source>
        <translation>Seiten in der &amp;Breite:</translation>
    </message>
    <message>
        <source>Page &amp;setup…</source>
        <translation>Seite &amp;einrichten …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Choose another, or save a PDF by File &gt; Export.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Einen anderen wählen oder über Datei &gt; Exportieren ein PDF speichern.</translation>
    </message>
    <message>
        <source>&amp;Only what is selected ({number})</source>
        <translation>&amp;Nur die Auswahl ({number})</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>A design that was never saved</source>
        <translation>Ein Entwurf, der nie gespeichert wurde</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>fnetdesigner ended before everything was saved.</source>
        <translation>fnetdesigner wurde beendet, bevor alles gespeichert war.</translation>
    </message>
    <message>
        <source>This work is not in your files. Recover opens it as unsaved changes; your file stays as it is until you save. Later keeps it and asks again.</source>
        <translation>Diese Arbeit steht nicht in Ihren Dateien. „Wiederherstellen“ öffnet sie als nicht gespeicherte Änderungen; Ihre Datei bleibt, wie sie ist, bis Sie speichern. „Später“ behält sie und fragt erneut.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>; the file was changed later</source>
        <translation>; die Datei wurde später geändert</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Compared with the file</source>
        <translation>Verglichen mit der Datei</translation>
    </message>
    <message>
        <source>Never saved; {elements}</source>
        <translation>Nie gespeichert; {elements}</translation>
    </message>
    <message>
        <source>Cannot be read: {message}</source>
        <translation>Nicht lesbar: {message}</translation>
    </message>
    <message>
        <source>Its file cannot be opened any more; {number}</source>
        <translation>Die Datei lässt sich nicht mehr öffnen; {number}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Search by id or words</source>
        <translation>Nach Kennung oder Wörtern suchen</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Welche Regeln</translation>
    </message>
    <message>
        <source>No rule fits the search.</source>
        <translation>Keine Regel passt zur Suche.</translation>
    </message>
    <message>
        <source>off here</source>
        <translation>hier aus</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by action, menu or keys</source>
        <translation>Nach Aktion, Menü oder Tasten filtern</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the chosen action its own keys again</source>
        <translation>Der gewählten Aktion ihre eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Neue Tasten</translation>
    </message>
    <message>
        <source>Save a &amp;cheat sheet…</source>
        <translation>&amp;Spickzettel speichern …</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>The action has these keys.</source>
        <translation>Die Aktion hat diese Tasten.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>{shown} belongs to {name}. Set takes it from there.</source>
        <translation>{shown} gehört zu {name}. „Festlegen“ nimmt es dort weg.</translation>
    </message>
    <message>
        <source>{shown} is free.</source>
        <translation>{shown} ist frei.</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Insert into this design</source>
        <translation>In diesen Entwurf einfügen</translation>
    </message>
    <message>
        <source>Open as a new design</source>
        <translation>Als neuen Entwurf öffnen</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Vorlage einfügen</translation>
    </message>
    <message>
        <source>Adds it beside what is drawn, with free names and ranges</source>
        <translation>Fügt sie neben dem Gezeichneten hinzu, mit freien Namen und Bereichen</translation>
    </message>
    <message>
        <source>There is nothing in the design yet: open the template instead</source>
        <translation>Im Entwurf ist noch nichts: stattdessen die Vorlage öffnen</translation>
    </message>
    <message>
        <source>No template of that name.</source>
        <translation>Keine Vorlage dieses Namens.</translation>
    </message>
    <message>
        <source>A waiver stays in the project file. The command line honours it until it expires.</source>
        <translation>Eine Ausnahme bleibt in der Projektdatei. Die Befehlszeile beachtet sie, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Accepted because…</source>
        <translation>Hingenommen, weil …</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wer entschieden hat</translation>
    </message>
    <message>
        <source>Counts again after</source>
        <translation>Zählt wieder nach dem</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Waive {rule}</source>
        <translation>{rule} ausnehmen</translation>
    </message>
    <message>
        <source>No finding of this project has been waived.</source>
        <translation>In diesem Projekt ist kein Befund ausgenommen.</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back those that do nothing</source>
        <translation>Wirkungslose zurücknehmen</translation>
    </message>
    <message>
        <source>Show rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>{words}, {idle} of them without effect</source>
        <translation>{words}, davon {idle} ohne Wirkung</translation>
    </message>
    <message>
        <source>{words}, all in force</source>
        <translation>{words}, alle in Kraft</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Elements, in the &amp;selection</source>
        <translation>Elemente, in die &amp;Auswahl</translation>
    </message>
    <message>
        <source>Elements, &amp;here</source>
        <translation>Elemente, &amp;hier</translation>
    </message>
    <message>
        <source>The words as a &amp;note</source>
        <translation>Die Wörter als &amp;Notiz</translation>
    </message>
    <message>
        <source>The clipboard holds nothing of that sort.</source>
        <translation>Die Zwischenablage enthält nichts dieser Art.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Die Zwischenablage enthält nichts, was sich hier einfügen lässt.</translation>
    </message>
    <message>
        <source>The picture was not copied: {error}.</source>
        <translation>Das Bild wurde nicht kopiert: {error}.</translation>
    </message>
    <message>
        <source>{name} was written by a newer fnetdesigner. It is open to read; a copy has only what is shown.</source>
        <translation>{name} wurde von einem neueren fnetdesigner geschrieben. Die Datei ist zum Lesen geöffnet; eine Kopie hat nur, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The deployed design</source>
        <translation>Der bereitgestellte Entwurf</translation>
    </message>
    <message>
        <source> (open to read)</source>
        <translation> (zum Lesen geöffnet)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The design has {errors}; what is deployed from it may not work.</source>
        <translation>Der Entwurf hat {errors}; was daraus bereitgestellt wird, funktioniert womöglich nicht.</translation>
    </message>
    <message>
        <source>Run bicep build {name}, then open {stem}.json.</source>
        <translation>Erst „bicep build {name}“ ausführen, dann {stem}.json öffnen.</translation>
    </message>
    <message>
        <source>The unsaved work cannot be read.</source>
        <translation>Die nicht gespeicherte Arbeit lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The import does not fit into this design.</source>
        <translation>Der Import passt nicht in diesen Entwurf.</translation>
    </message>
    <message>
        <source>{name} is read by way of its ARM template.</source>
        <translation>{name} wird über seine ARM-Vorlage gelesen.</translation>
    </message>
    <message>
        <source>{name} is no longer there. Save asks for a place.</source>
        <translation>{name} ist nicht mehr da. Beim Speichern wird nach einem Ort gefragt.</translation>
    </message>
    <message>
        <source>The design cannot be exported so.</source>
        <translation>So lässt sich der Entwurf nicht exportieren.</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{name} was not saved.</source>
        <translation>{name} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>&amp;Assistants</source>
        <translation>Assis&amp;tenten</translation>
    </message>
    <message>
        <source>Take parts from here</source>
        <translation>Hier gibt es die Teile</translation>
    </message>
    <message>
        <source>Drag them onto the canvas, or type a word such as private link and press Enter.</source>
        <translation>Auf die Zeichenfläche ziehen, oder ein Wort wie Private Link eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Draw and connect</source>
        <translation>Zeichnen und verbinden</translation>
    </message>
    <message>
        <source>Put things where they belong. Draw from the ports of one thing to another, or select it and press L. Ctrl+K finds every command.</source>
        <translation>Alles dorthin legen, wo es hingehört. Von den Anschlüssen des einen zum anderen ziehen, oder auswählen und L drücken. Strg+K findet jeden Befehl.</translation>
    </message>
    <message>
        <source>See what does not hold</source>
        <translation>Sehen, was nicht hält</translation>
    </message>
    <message>
        <source>Problems appear while you draw, each with its source. Look at a fix on the canvas before you apply it.</source>
        <translation>Probleme erscheinen beim Zeichnen, jedes mit seiner Quelle. Eine Behebung lässt sich auf der Zeichenfläche ansehen, bevor sie angewendet wird.</translation>
    </message>
    <message>
        <source>Follow a packet</source>
        <translation>Ein Paket verfolgen</translation>
    </message>
    <message>
        <source>Ask who reaches whom. The way lights up, and what stops a packet says why.</source>
        <translation>Fragen, wer wen erreicht. Der Weg leuchtet auf, und was ein Paket aufhält, sagt warum.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>As Bicep, ARM, Terraform or a script, as a drawing or as a report for a review.</source>
        <translation>Als Bicep, ARM, Terraform oder Skript, als Zeichnung oder als Bericht für eine Prüfung.</translation>
    </message>
    <message>
        <source>English</source>
        <comment>name of the language</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>The language changes when fnetdesigner is started the next time.</source>
        <translation>Die Sprache wechselt, wenn fnetdesigner das nächste Mal startet.</translation>
    </message>
    <message>
        <source>A folder of icons</source>
        <translation>Ein Ordner mit Symbolen</translation>
    </message>
    <message>
        <source>Icons of this folder are shown for {kinds}; documents keep our own.</source>
        <translation>Symbole dieses Ordners werden gezeigt für {kinds}; Dokumente behalten unsere eigenen.</translation>
    </message>
    <message>
        <source>{folder} has no icon for any kind. Name SVG files after kinds, or take Microsoft&apos;s set as it is.</source>
        <translation>{folder} enthält für keine Art ein Symbol. SVG-Dateien nach Arten benennen oder den Satz von Microsoft unverändert nehmen.</translation>
    </message>
    <message>
        <source>O&amp;verlays</source>
        <translation>Übe&amp;rlagerungen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translation>Probleme dazu zeigen</translation>
    </message>
    <message>
        <source>Containers and connectors</source>
        <translation>Container und Verbinder</translation>
    </message>
    <message>
        <source>There is no other place where it may stand.</source>
        <translation>Es gibt keinen anderen Ort, an dem es stehen darf.</translation>
    </message>
    <message>
        <source>S&amp;elect more</source>
        <translation>&amp;Mehr auswählen</translation>
    </message>
    <message>
        <source>Ali&amp;gn and size</source>
        <translation>Ausri&amp;chten und Größe</translation>
    </message>
    <message>
        <source>Align and size</source>
        <translation>Ausrichten und Größe</translation>
    </message>
    <message>
        <source>There is nothing that {name} can be connected with.</source>
        <translation>Es gibt nichts, womit sich {name} verbinden lässt.</translation>
    </message>
    <message>
        <source>Select something to see what hangs on it.</source>
        <translation>Etwas auswählen, um zu sehen, was davon abhängt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>No virtual network yet. Addresses are counted here once there is one.</source>
        <translation>Noch kein virtuelles Netzwerk. Sobald es eines gibt, werden hier Adressen gezählt.</translation>
    </message>
    <message>
        <source>no address space yet</source>
        <translation>noch kein Adressraum</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>freigehalten</translation>
    </message>
    <message>
        <source>not in any subnet</source>
        <translation>in keinem Subnetz</translation>
    </message>
    <message>
        <source>More addresses are used at full scale than the range leaves.</source>
        <translation>Bei voller Skalierung werden mehr Adressen gebraucht, als der Bereich übrig lässt.</translation>
    </message>
    <message>
        <source>It overlaps another range of the network.</source>
        <translation>Er überschneidet sich mit einem anderen Bereich des Netzwerks.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>no range yet</source>
        <translation>noch kein Bereich</translation>
    </message>
    <message>
        <source>kept free for {name}</source>
        <translation>freigehalten für {name}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>No range of the design holds this address.</source>
        <translation>Kein Bereich des Entwurfs enthält diese Adresse.</translation>
    </message>
    <message>
        <source>Add {title}</source>
        <translation>{title} hinzufügen</translation>
    </message>
    <message>
        <source>{rule} {severity} problem finding</source>
        <translation>{rule} {severity} Problem Befund</translation>
    </message>
    <message>
        <source>Flows that depend on it</source>
        <translation>Flüsse, die davon abhängen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Nothing stands in the way of deploying this design over the deployed one.</source>
        <translation>Nichts steht dem entgegen, diesen Entwurf über den bereitgestellten zu legen.</translation>
    </message>
    <message>
        <source>Compared with the deployed design {name}</source>
        <translation>Verglichen mit dem bereitgestellten Entwurf {name}</translation>
    </message>
    <message>
        <source>Add one of the usual…</source>
        <translation>Üblichen Wert hinzufügen …</translation>
    </message>
    <message>
        <source>Add one of the usual values</source>
        <translation>Einen der üblichen Werte hinzufügen</translation>
    </message>
    <message>
        <source>Write a whole number, such as 10.</source>
        <translation>Eine ganze Zahl schreiben, etwa 10.</translation>
    </message>
    <message>
        <source>Source: {title} ({date})</source>
        <translation>Quelle: {title} ({date})</translation>
    </message>
    <message>
        <source>Help on {title}</source>
        <translation>Hilfe zu {title}</translation>
    </message>
    <message>
        <source>Finding in full</source>
        <translation>Der ganze Befund</translation>
    </message>
    <message>
        <source>What this rule finds, with examples and documents (F1)</source>
        <translation>Was diese Regel findet, mit Beispielen und Dokumenten (F1)</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnehmen …</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>, set in this project (the rule says {own})</source>
        <translation>, in diesem Projekt festgelegt (die Regel sagt {own})</translation>
    </message>
    <message>
        <source>A waiver does not count: what an export loses is waived only with a reason and an owner.</source>
        <translation>Eine Ausnahme zählt nicht: Was ein Export verliert, wird nur mit Grund und verantwortlicher Person ausgenommen.</translation>
    </message>
    <message>
        <source>Waived: {signed}</source>
        <translation>Ausgenommen: {signed}</translation>
    </message>
    <message>
        <source>A waiver expired on {expires}: {reason}</source>
        <translation>Eine Ausnahme ist am {expires} abgelaufen: {reason}</translation>
    </message>
    <message>
        <source>until {expires}</source>
        <translation>bis {expires}</translation>
    </message>
    <message>
        <source>Waived {words}</source>
        <translation>Ausgenommen: {words}</translation>
    </message>
    <message>
        <source>Show what this fix would change</source>
        <translation>Zeigen, was diese Behebung ändern würde</translation>
    </message>
    <message>
        <source>Apply this fix as one step that can be undone</source>
        <translation>Diese Behebung als einen Schritt anwenden, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>What this fix would change</source>
        <translation>Was diese Behebung ändern würde</translation>
    </message>
    <message>
        <source>This would change</source>
        <translation>Das würde geändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This fix does not fit the design any more.</source>
        <translation>Diese Behebung passt nicht mehr zum Entwurf.</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Vorschau: {title}</translation>
    </message>
    <message>
        <source>Apply: {title}</source>
        <translation>Anwenden: {title}</translation>
    </message>
    <message>
        <source>and {number} more changes</source>
        <translation>und {number} weitere Änderungen</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>No range yet.</source>
        <translation>Noch kein Bereich.</translation>
    </message>
    <message>
        <source>{addresses}, {used} in use at full scale</source>
        <translation>{addresses}, {used} bei voller Skalierung belegt</translation>
    </message>
    <message>
        <source>{addresses}, {number} not in any subnet</source>
        <translation>{addresses}, {number} in keinem Subnetz</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>{number} selected</source>
        <translation>{number} ausgewählt</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Use the next free range, {free}</source>
        <translation>Nächsten freien Bereich nehmen, {free}</translation>
    </message>
    <message>
        <source>Open Microsoft&apos;s documentation</source>
        <translation>Dokumentation von Microsoft öffnen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Open Microsoft&apos;s documentation
{doc}</source>
        <translation>Dokumentation von Microsoft öffnen
{doc}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Nothing in the design yet. Insert something from the palette.</source>
        <translation>Im Entwurf ist noch nichts. Etwas aus der Palette einfügen.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>It is a part of what it connects.</source>
        <translation>Es ist ein Teil dessen, was es verbindet.</translation>
    </message>
    <message>
        <source>This belongs to {name}; change it there.</source>
        <translation>Das gehört zu {name}; dort ändern.</translation>
    </message>
    <message>
        <source>Show in the problems</source>
        <translation>In den Problemen zeigen</translation>
    </message>
    <message>
        <source>Fix: {what}</source>
        <translation>Beheben: {what}</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Zu {name} gehen</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>{name}, {kind}, names it as {field}</source>
        <translation>{name}, {kind}, nennt es als {field}</translation>
    </message>
    <message>
        <source>names it as {field}</source>
        <translation>nennt es als {field}</translation>
    </message>
    <message>
        <source>{field}: {name}, {kind}</source>
        <translation>{field}: {name}, {kind}</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Palette durchsuchen</translation>
    </message>
    <message>
        <source>Search: subnet, pep, func, nat…</source>
        <translation>Suchen: subnet, pep, func, nat …</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Nothing here is called “{wanted}”.</source>
        <translation>Hier heißt nichts „{wanted}“.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>{reason} Select one first.</source>
        <translation>{reason} Zuerst eines auswählen.</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Filter by rule, words or name</source>
        <translation>Nach Regel, Wörtern oder Namen filtern</translation>
    </message>
    <message>
        <source>Selection only</source>
        <translation>Nur Auswahl</translation>
    </message>
    <message>
        <source>Show waived</source>
        <translation>Ausgenommene zeigen</translation>
    </message>
    <message>
        <source>List the waivers of the project, those that have expired or match nothing included</source>
        <translation>Die Ausnahmen des Projekts auflisten, auch abgelaufene und solche, die auf nichts passen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No finding matches the filters.</source>
        <translation>Kein Befund passt zu den Filtern.</translation>
    </message>
    <message>
        <source>{rules} looked at {things}.</source>
        <translation>{rules} haben geprüft: {things}.</translation>
    </message>
    <message>
        <source>No problems found. {told}</source>
        <translation>Keine Probleme gefunden. {told}</translation>
    </message>
    <message>
        <source>Show or hide: {told}</source>
        <translation>Ein- oder ausblenden: {told}</translation>
    </message>
    <message>
        <source>Show waived ({waived})</source>
        <translation>Ausgenommene zeigen ({waived})</translation>
    </message>
    <message>
        <source>{words}, {idle} without effect</source>
        <translation>{words}, {idle} ohne Wirkung</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>{names} or {titles}</source>
        <translation>{names} oder {titles}</translation>
    </message>
    <message>
        <source>There is no {kind} in this design yet.</source>
        <translation>In diesem Entwurf fehlt noch: {kind}.</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Zu {title} gehen</translation>
    </message>
    <message>
        <source>Reason, for those who read the project later</source>
        <translation>Grund, für alle, die das Projekt später lesen</translation>
    </message>
    <message>
        <source>Reason for the severity</source>
        <translation>Grund für den Schweregrad</translation>
    </message>
    <message>
        <source>This is a thing to verify by hand; the report lists it. It has no severity to change.</source>
        <translation>Das ist von Hand zu prüfen; der Bericht führt es auf. Es hat keinen Schweregrad, der sich ändern ließe.</translation>
    </message>
    <message>
        <source>A to-do is an unfinished thing and no fault; its name cannot be changed.</source>
        <translation>Eine Aufgabe ist etwas Unfertiges und kein Fehler; ihr Schweregrad lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>What an export would lose cannot be silenced; it is a warning at least.</source>
        <translation>Was ein Export verlieren würde, lässt sich nicht verschweigen; es ist mindestens eine Warnung.</translation>
    </message>
    <message>
        <source>Off in this project: what the rule finds counts as waived, and stays listed as that.</source>
        <translation>In diesem Projekt aus: Was die Regel findet, gilt als ausgenommen und bleibt so aufgeführt.</translation>
    </message>
    <message>
        <source>Changed in this project.</source>
        <translation>In diesem Projekt geändert.</translation>
    </message>
    <message>
        <source>Severity in this project</source>
        <translation>Schweregrad in diesem Projekt</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie es zu beheben ist</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <source>In the example below the designer offers</source>
        <translation>Im Beispiel unten bietet der Designer an</translation>
    </message>
    <message>
        <source>Severity of {id} in this project</source>
        <translation>Schweregrad von {id} in diesem Projekt</translation>
    </message>
    <message>
        <source>As the rule says: {severity}</source>
        <translation>Wie die Regel sagt: {severity}</translation>
    </message>
    <message>
        <source>Show its {findings} in this design</source>
        <translation>{findings} in diesem Entwurf zeigen</translation>
    </message>
    <message>
        <source>·&amp;nbsp; {title}</source>
        <translation>·&amp;nbsp; {title}</translation>
    </message>
    <message>
        <source>List the flows that this edit cut and opened</source>
        <translation>Die Flüsse auflisten, die diese Änderung unterbrochen und geöffnet hat</translation>
    </message>
    <message>
        <source>The documents that the rules go by. Click to switch.</source>
        <translation>Die Dokumente, nach denen sich die Regeln richten. Klicken, um zu wechseln.</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100 % zoomen</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Checking the design…</source>
        <translation>Entwurf wird geprüft …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>{told}. Click to see the problems.</source>
        <translation>{told}. Klicken, um die Probleme zu sehen.</translation>
    </message>
    <message>
        <source>{chosen} selected</source>
        <translation>{chosen} ausgewählt</translation>
    </message>
    <message>
        <source>empty row</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>Prefix length of the chosen subnet</source>
        <translation>Präfixlänge des gewählten Subnetzes</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Give the subnet the size on the left, where it is</source>
        <translation>Dem Subnetz an seinem Ort die Größe von links geben</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make two subnets of half the size</source>
        <translation>Zwei Subnetze halber Größe daraus machen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make one subnet out of this one and the other half</source>
        <translation>Aus diesem Subnetz und der anderen Hälfte eines machen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Keep the range no longer free</source>
        <translation>Den Bereich nicht länger freihalten</translation>
    </message>
    <message>
        <source>Remove space</source>
        <translation>Adressraum entfernen</translation>
    </message>
    <message>
        <source>Take the address space of this block away from the network</source>
        <translation>Dem Netzwerk den Adressraum dieses Blocks nehmen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Which gap</source>
        <translation>Welche Lücke</translation>
    </message>
    <message>
        <source>Instances at most</source>
        <translation>Instanzen höchstens</translation>
    </message>
    <message>
        <source>Range of the new block</source>
        <translation>Bereich des neuen Blocks</translation>
    </message>
    <message>
        <source>Name of the new block</source>
        <translation>Name des neuen Blocks</translation>
    </message>
    <message>
        <source>Add subnet</source>
        <translation>Subnetz hinzufügen</translation>
    </message>
    <message>
        <source>Put a subnet for this plan at the range</source>
        <translation>Ein Subnetz für diesen Plan an den Bereich legen</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Freihalten</translation>
    </message>
    <message>
        <source>Keep the range free on purpose</source>
        <translation>Den Bereich mit Absicht freihalten</translation>
    </message>
    <message>
        <source>Add space</source>
        <translation>Adressraum hinzufügen</translation>
    </message>
    <message>
        <source>Add the range to the address spaces of the network</source>
        <translation>Den Bereich zu den Adressräumen des Netzwerks hinzufügen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>A /{length}: {why}.</source>
        <translation>Ein /{length}: {why}.</translation>
    </message>
    <message>
        <source>What scales</source>
        <translation>Was skaliert</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Headroom of</source>
        <translation>Reserve von</translation>
    </message>
    <message>
        <source>Headroom of {name} in {place}</source>
        <translation>Reserve von {name} in {place}</translation>
    </message>
    <message>
        <source>Apps of {name}</source>
        <translation>Apps von {name}</translation>
    </message>
    <message>
        <source>Instances of {name}</source>
        <translation>Instanzen von {name}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Why it could not be done</source>
        <translation>Warum es nicht ging</translation>
    </message>
    <message>
        <source>Save the address plan as CSV</source>
        <translation>Adressplan als CSV speichern</translation>
    </message>
    <message>
        <source>Import an address plan from CSV</source>
        <translation>Adressplan aus CSV importieren</translation>
    </message>
    <message>
        <source>There is no room for a block of that size here.</source>
        <translation>Für einen Block dieser Größe ist hier kein Platz.</translation>
    </message>
    <message>
        <source>{total} in no subnet</source>
        <translation>{total} in keinem Subnetz</translation>
    </message>
    <message>
        <source>{kept} kept free</source>
        <translation>{kept} freigehalten</translation>
    </message>
    <message>
        <source>shared with {others} not joined to it</source>
        <translation>geteilt mit {others}, nicht damit verbunden</translation>
    </message>
    <message>
        <source>Save the address plan</source>
        <translation>Adressplan speichern</translation>
    </message>
    <message>
        <source>Import an address plan</source>
        <translation>Adressplan importieren</translation>
    </message>
    <message>
        <source>The address plan is in {name}.</source>
        <translation>Der Adressplan steht in {name}.</translation>
    </message>
    <message>
        <source>The design has everything that {name} says.</source>
        <translation>Der Entwurf hat schon alles, was {name} sagt.</translation>
    </message>
    <message>
        <source>Imported {name}.</source>
        <translation>{name} importiert.</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as CSV in UTF-8</source>
        <translation>sie ist kein UTF-8-Text; als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} could not be imported.</source>
        <translation>{name} konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation>{error}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the file has more than {most} characters; split it</source>
        <translation>die Datei hat mehr als {most} Zeichen; aufteilen</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation>sie lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>{name}, {range}, {many}: {kept} kept by Azure, {used} used, {left} free</source>
        <translation>{name}, {range}, {many}: {kept} von Azure belegt, {used} benutzt, {left} frei</translation>
    </message>
    <message>
        <source>free, {range}, {many}</source>
        <translation>frei, {range}, {many}</translation>
    </message>
    <message>
        <source>{words}; it overlaps another range</source>
        <translation>{words}; er überschneidet sich mit einem anderen Bereich</translation>
    </message>
    <message>
        <source>{number} blocks. Left and Right choose one.</source>
        <translation>{number} Blöcke. Links und Rechts wählen einen aus.</translation>
    </message>
    <message>
        <source>Address space {prefix}</source>
        <translation>Adressraum {prefix}</translation>
    </message>
    <message>
        <source>{told}
(not to scale)</source>
        <translation>{told}
(nicht maßstäblich)</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · row {row}, column {column}</source>
        <translation>Seite {page} von {pages} · Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash: {trouble}.</source>
        <translation>Nicht gespeicherte Arbeit lässt sich für den Fall eines Absturzes nicht aufbewahren: {trouble}.</translation>
    </message>
    <message>
        <source>The recovery file could not be taken away: {reason}.</source>
        <translation>Die Wiederherstellungsdatei ließ sich nicht entfernen: {reason}.</translation>
    </message>
    <message>
        <source>The design has no intended flows that could depend on this.</source>
        <translation>Der Entwurf hat keine vorgesehenen Flüsse, die davon abhängen könnten.</translation>
    </message>
    <message>
        <source>No intended flow depends on this.</source>
        <translation>Kein vorgesehener Fluss hängt davon ab.</translation>
    </message>
    <message>
        <source>The design in it is the same as this one.</source>
        <translation>Der Entwurf darin ist derselbe wie dieser.</translation>
    </message>
    <message>
        <source>{name} is open elsewhere, by {holder}.</source>
        <translation>{name} ist anderswo geöffnet, von {holder}.</translation>
    </message>
    <message>
        <source>Replace it anyway</source>
        <translation>Trotzdem ersetzen</translation>
    </message>
    <message>
        <source>Compared with this one, the version on disk has {told}.</source>
        <translation>Verglichen mit dieser hat die Fassung auf dem Datenträger: {told}.</translation>
    </message>
    <message>
        <source>The other version could not be kept.</source>
        <translation>Die andere Fassung ließ sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The other version is kept as {name}.</source>
        <translation>Die andere Fassung ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>{name} is no longer there. Save writes it again.</source>
        <translation>{name} ist nicht mehr da. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>It cannot be read as it is now: {message}</source>
        <translation>Sie lässt sich jetzt nicht lesen: {message}</translation>
    </message>
    <message>
        <source>Select a connector first.</source>
        <translation>Zuerst einen Verbinder auswählen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Tour: {title}</source>
        <translation>Rundgang: {title}</translation>
    </message>
    <message>
        <source>App to run commands from</source>
        <translation>App, von der aus Befehle laufen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Console output</source>
        <translation>Ausgabe der Konsole</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Security rules</source>
        <translation>Sicherheitsregeln</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>Von außen gesehen</translation>
    </message>
    <message>
        <source>Who gets in</source>
        <translation>Wer hineinkommt</translation>
    </message>
    <message>
        <source>The design holds no name yet.</source>
        <translation>Der Entwurf enthält noch keinen Namen.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>not told: the list is too long</source>
        <translation>nicht ermittelt: die Liste ist zu lang</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Allow list</source>
        <translation>Zulassungsliste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>overridden by {names}</source>
        <translation>überstimmt durch {names}</translation>
    </message>
    <message>
        <source>{name} lies in no virtual network.</source>
        <translation>{name} liegt in keinem virtuellen Netzwerk.</translation>
    </message>
    <message>
        <source> by {names}</source>
        <translation> durch {names}</translation>
    </message>
    <message>
        <source> It depends on {missing}.</source>
        <translation> Es hängt ab von: {missing}.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>beständig</translation>
    </message>
    <message>
        <source>may change</source>
        <translation>kann sich ändern</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>scm site</source>
        <translation>SCM-Site</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In effect: {name}</source>
        <translation>In Kraft: {name}</translation>
    </message>
    <message>
        <source>Choose where the packet starts.</source>
        <translation>Wählen, wo das Paket beginnt.</translation>
    </message>
    <message>
        <source>Choose where the packet goes, or type a name or an address.</source>
        <translation>Wählen, wohin das Paket geht, oder einen Namen oder eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Point-to-site client of {name}</source>
        <translation>Point-to-Site-Client von {name}</translation>
    </message>
    <message>
        <source>Nothing of the design is called {asked}, and it is no address.</source>
        <translation>Nichts im Entwurf heißt {asked}, und es ist keine Adresse.</translation>
    </message>
    <message>
        <source>Intended flows</source>
        <translation>Vorgesehene Flüsse</translation>
    </message>
    <message>
        <source>Show trace</source>
        <translation>Verfolgung zeigen</translation>
    </message>
    <message>
        <source>Choose a flow first.</source>
        <translation>Zuerst einen Fluss wählen.</translation>
    </message>
    <message>
        <source>No packet is left to ask about.</source>
        <translation>Es bleibt kein Paket, nach dem zu fragen wäre.</translation>
    </message>
    <message>
        <source>Intended flow</source>
        <translation>Vorgesehener Fluss</translation>
    </message>
    <message>
        <source>Follow the packet that shows it</source>
        <translation>Das Paket verfolgen, das es zeigt</translation>
    </message>
    <message>
        <source>{source} to {goal}: {verdict}. Click to see why.</source>
        <translation>{source} nach {goal}: {verdict}. Klicken, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Absender filtern</translation>
    </message>
    <message>
        <source>Filter destinations</source>
        <translation>Ziele filtern</translation>
    </message>
    <message>
        <source>Who reaches whom</source>
        <translation>Wer erreicht wen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Das Internet</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Name, address, or host:port</source>
        <translation>Name, Adresse oder Host:Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kind of traffic</source>
        <translation>Art des Verkehrs</translation>
    </message>
    <message>
        <source>Copy the answer as numbered text</source>
        <translation>Die Antwort als nummerierten Text kopieren</translation>
    </message>
    <message>
        <source>End the trace (Esc on the canvas)</source>
        <translation>Verfolgung beenden (Esc auf der Zeichenfläche)</translation>
    </message>
    <message>
        <source>Pick it on the canvas</source>
        <translation>Auf der Zeichenfläche auswählen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>{start} to {goal}, port {port}, {protocol}</source>
        <translation>{start} nach {goal}, Port {port}, {protocol}</translation>
    </message>
    <message>
        <source>Pick the {which} on the canvas</source>
        <translation>Auf der Zeichenfläche auswählen: {which}</translation>
    </message>
    <message>
        <source>Also in the way</source>
        <translation>Ebenfalls im Weg</translation>
    </message>
    <message>
        <source>This edit {what}.</source>
        <translation>Diese Änderung hat {what}.</translation>
    </message>
    <message>
        <source>cut {flows}</source>
        <translation>{flows} unterbrochen</translation>
    </message>
    <message>
        <source>opened {flows}</source>
        <translation>{flows} geöffnet</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Trace from here</source>
        <translation>Von hier verfolgen</translation>
    </message>
    <message>
        <source>Trace to here</source>
        <translation>Bis hier verfolgen</translation>
    </message>
    <message>
        <source>No packet starts at {name}.</source>
        <translation>Bei {name} beginnt kein Paket.</translation>
    </message>
    <message>
        <source>Who reaches whom cannot be told: {words}</source>
        <translation>Wer wen erreicht, lässt sich nicht sagen: {words}</translation>
    </message>
    <message>
        <source>No packet can be sent to {name}.</source>
        <translation>An {name} lässt sich kein Paket senden.</translation>
    </message>
    <message>
        <source>Flows  {bad} broken</source>
        <translation>Flüsse  {bad} unterbrochen</translation>
    </message>
    <message>
        <source>What is in effect here…</source>
        <translation>Was hier in Kraft ist …</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What matched</source>
        <translation>Was zutraf</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Refused by the destination</source>
        <translation>Vom Ziel abgelehnt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Goes to {address}</source>
        <translation>Geht an {address}</translation>
    </message>
    <message>
        <source>is seen as {address}</source>
        <translation>wird gesehen als {address}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <source>Assumed: {text}</source>
        <translation>Angenommen: {text}</translation>
    </message>
    <message>
        <source>A caller waits {waited}.</source>
        <translation>Ein Aufrufer wartet {waited}.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Problems and addresses</source>
        <translation>Probleme und Adressen</translation>
    </message>
    <message>
        <source>Deployment checks</source>
        <translation>Prüfungen der Bereitstellung</translation>
    </message>
    <message>
        <source>Problems  {count}</source>
        <translation>Probleme  {count}</translation>
    </message>
    <message>
        <source>{number} added</source>
        <translation>{number} hinzugefügt</translation>
    </message>
    <message>
        <source>{number} changed</source>
        <translation>{number} geändert</translation>
    </message>
    <message>
        <source>{number} removed</source>
        <translation>{number} entfernt</translation>
    </message>
    <message>
        <source>{number} moved</source>
        <translation>{number} verschoben</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation><numerusform>%Ln Befund</numerusform><numerusform>%Ln Befunde</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation><numerusform>%Ln Regel</numerusform><numerusform>%Ln Regeln</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation><numerusform>%Ln Änderung</numerusform><numerusform>%Ln Änderungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements</source>
        <translation><numerusform>%Ln Element</numerusform><numerusform>%Ln Elemente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation><numerusform>%Ln Unterschied</numerusform><numerusform>%Ln Unterschiede</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation><numerusform>%Ln Seite</numerusform><numerusform>%Ln Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln waivers</source>
        <translation><numerusform>%Ln Ausnahme</numerusform><numerusform>%Ln Ausnahmen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation><numerusform>%Ln Fehler</numerusform><numerusform>%Ln Fehler</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds</source>
        <translation><numerusform>%Ln Art</numerusform><numerusform>%Ln Arten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln usable addresses</source>
        <translation><numerusform>%Ln nutzbare Adresse</numerusform><numerusform>%Ln nutzbare Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation><numerusform>%Ln Adresse</numerusform><numerusform>%Ln Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections</source>
        <translation><numerusform>%Ln Verbindung</numerusform><numerusform>%Ln Verbindungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation><numerusform>%Ln Element</numerusform><numerusform>%Ln Elemente</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln apps</source>
        <translation><numerusform>%Ln App</numerusform><numerusform>%Ln Apps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances</source>
        <translation><numerusform>%Ln Instanz</numerusform><numerusform>%Ln Instanzen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation><numerusform>%Ln weiteren</numerusform><numerusform>%Ln weiteren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln intended flows depend on this</source>
        <translation><numerusform>%Ln vorgesehener Fluss hängt davon ab</numerusform><numerusform>%Ln vorgesehene Flüsse hängen davon ab</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln would break without it</source>
        <translation><numerusform>%Ln wäre ohne es unterbrochen</numerusform><numerusform>%Ln wären ohne es unterbrochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln would go with it</source>
        <translation><numerusform>%Ln ginge damit</numerusform><numerusform>%Ln gingen damit</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln intended flows</source>
        <translation><numerusform>%Ln vorgesehener Fluss</numerusform><numerusform>%Ln vorgesehene Flüsse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation><numerusform>%Ln Absender</numerusform><numerusform>%Ln Absender</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln destinations</source>
        <translation><numerusform>%Ln Ziel</numerusform><numerusform>%Ln Ziele</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln flows</source>
        <translation><numerusform>%Ln Fluss</numerusform><numerusform>%Ln Flüsse</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln function apps</source>
        <translation><numerusform>%Ln Funktions-App</numerusform><numerusform>%Ln Funktions-Apps</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment slots</source>
        <translation><numerusform>%Ln Bereitstellungsslot</numerusform><numerusform>%Ln Bereitstellungsslots</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hosting plans</source>
        <translation><numerusform>%Ln Hostingplan</numerusform><numerusform>%Ln Hostingpläne</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln app service environments</source>
        <translation><numerusform>%Ln App Service-Umgebung</numerusform><numerusform>%Ln App Service-Umgebungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln container apps environments</source>
        <translation><numerusform>%Ln Container Apps-Umgebung</numerusform><numerusform>%Ln Container Apps-Umgebungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln application insights</source>
        <translation><numerusform>%Ln Application Insights</numerusform><numerusform>%Ln Application Insights</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln virtual networks</source>
        <translation><numerusform>%Ln virtuelles Netzwerk</numerusform><numerusform>%Ln virtuelle Netzwerke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln subnets</source>
        <translation><numerusform>%Ln Subnetz</numerusform><numerusform>%Ln Subnetze</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln peerings</source>
        <translation><numerusform>%Ln Peering</numerusform><numerusform>%Ln Peerings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln network security groups</source>
        <translation><numerusform>%Ln Netzwerksicherheitsgruppe</numerusform><numerusform>%Ln Netzwerksicherheitsgruppen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln route tables</source>
        <translation><numerusform>%Ln Routingtabelle</numerusform><numerusform>%Ln Routingtabellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln nat gateways</source>
        <translation><numerusform>%Ln NAT-Gateway</numerusform><numerusform>%Ln NAT-Gateways</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln public ip addresses</source>
        <translation><numerusform>%Ln öffentliche IP-Adresse</numerusform><numerusform>%Ln öffentliche IP-Adressen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln vpn gateways</source>
        <translation><numerusform>%Ln VPN-Gateway</numerusform><numerusform>%Ln VPN-Gateways</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln expressroute gateways</source>
        <translation><numerusform>%Ln ExpressRoute-Gateway</numerusform><numerusform>%Ln ExpressRoute-Gateways</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln local network gateways</source>
        <translation><numerusform>%Ln lokales Netzwerkgateway</numerusform><numerusform>%Ln lokale Netzwerkgateways</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln expressroute circuits</source>
        <translation><numerusform>%Ln ExpressRoute-Verbindung</numerusform><numerusform>%Ln ExpressRoute-Verbindungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln azure firewalls</source>
        <translation><numerusform>%Ln Azure Firewall</numerusform><numerusform>%Ln Azure Firewalls</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln network virtual appliances</source>
        <translation><numerusform>%Ln virtuelles Netzwerkgerät</numerusform><numerusform>%Ln virtuelle Netzwerkgeräte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service endpoint policies</source>
        <translation><numerusform>%Ln Dienstendpunktrichtlinie</numerusform><numerusform>%Ln Dienstendpunktrichtlinien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln private endpoints</source>
        <translation><numerusform>%Ln privater Endpunkt</numerusform><numerusform>%Ln private Endpunkte</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln private dns zones</source>
        <translation><numerusform>%Ln private DNS-Zone</numerusform><numerusform>%Ln private DNS-Zonen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln zone links</source>
        <translation><numerusform>%Ln Zonenverknüpfung</numerusform><numerusform>%Ln Zonenverknüpfungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dns private resolvers</source>
        <translation><numerusform>%Ln privater DNS-Resolver</numerusform><numerusform>%Ln private DNS-Resolver</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dns forwarding rulesets</source>
        <translation><numerusform>%Ln DNS-Weiterleitungsregelsatz</numerusform><numerusform>%Ln DNS-Weiterleitungsregelsätze</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dns servers</source>
        <translation><numerusform>%Ln DNS-Server</numerusform><numerusform>%Ln DNS-Server</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln application gateways</source>
        <translation><numerusform>%Ln Anwendungsgateway</numerusform><numerusform>%Ln Anwendungsgateways</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln front doors</source>
        <translation><numerusform>%Ln Front Door</numerusform><numerusform>%Ln Front Doors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bastions</source>
        <translation><numerusform>%Ln Bastion</numerusform><numerusform>%Ln Bastions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln virtual machines</source>
        <translation><numerusform>%Ln virtueller Computer</numerusform><numerusform>%Ln virtuelle Computer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln storage accounts</source>
        <translation><numerusform>%Ln Speicherkonto</numerusform><numerusform>%Ln Speicherkonten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key vaults</source>
        <translation><numerusform>%Ln Schlüsseltresor</numerusform><numerusform>%Ln Schlüsseltresore</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event hubs namespaces</source>
        <translation><numerusform>%Ln Event Hubs-Namespace</numerusform><numerusform>%Ln Event Hubs-Namespaces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service bus namespaces</source>
        <translation><numerusform>%Ln Service Bus-Namespace</numerusform><numerusform>%Ln Service Bus-Namespaces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln azure cosmos db accounts</source>
        <translation><numerusform>%Ln Azure Cosmos DB-Konto</numerusform><numerusform>%Ln Azure Cosmos DB-Konten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sql servers</source>
        <translation><numerusform>%Ln SQL-Server</numerusform><numerusform>%Ln SQL-Server</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln container registries</source>
        <translation><numerusform>%Ln Containerregistrierung</numerusform><numerusform>%Ln Containerregistrierungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln relay namespaces</source>
        <translation><numerusform>%Ln Relay-Namespace</numerusform><numerusform>%Ln Relay-Namespaces</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hybrid connections</source>
        <translation><numerusform>%Ln Hybridverbindung</numerusform><numerusform>%Ln Hybridverbindungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hybrid connection managers</source>
        <translation><numerusform>%Ln Hybridverbindungs-Manager</numerusform><numerusform>%Ln Hybridverbindungs-Manager</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation><numerusform>%Ln Client</numerusform><numerusform>%Ln Clients</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln deployment agents</source>
        <translation><numerusform>%Ln Bereitstellungs-Agent</numerusform><numerusform>%Ln Bereitstellungs-Agents</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln on-premises networks</source>
        <translation><numerusform>%Ln lokales Netzwerk</numerusform><numerusform>%Ln lokale Netzwerke</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation><numerusform>%Ln Notiz</numerusform><numerusform>%Ln Notizen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other resources</source>
        <translation><numerusform>%Ln andere Ressource</numerusform><numerusform>%Ln andere Ressourcen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation><numerusform>%Ln Region</numerusform><numerusform>%Ln Regionen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource groups</source>
        <translation><numerusform>%Ln Ressourcengruppe</numerusform><numerusform>%Ln Ressourcengruppen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation><numerusform>%Ln Warnung</numerusform><numerusform>%Ln Warnungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks</source>
        <translation><numerusform>%Ln Hinweis</numerusform><numerusform>%Ln Hinweise</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation><numerusform>%Ln Aufgabe</numerusform><numerusform>%Ln Aufgaben</numerusform></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage …</translation>
    </message>
    <message>
        <source>Start from a finished network with notes that teach</source>
        <translation>Mit einem fertigen Netzwerk und erklärenden Notizen beginnen</translation>
    </message>
    <message>
        <source>Ne&amp;w window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Open another window, to copy between two designs</source>
        <translation>Ein weiteres Fenster öffnen, um zwischen zwei Entwürfen zu kopieren</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>S&amp;ave as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Import a template…</source>
        <translation>Vorlage &amp;importieren …</translation>
    </message>
    <message>
        <source>Read an ARM template</source>
        <translation>Eine ARM-Vorlage einlesen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Be&amp;richt speichern …</translation>
    </message>
    <message>
        <source>Save a pi&amp;cture…</source>
        <translation>Bi&amp;ld speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>On one page, or as a poster of several</source>
        <translation>Auf einer Seite oder als Poster aus mehreren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
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
        <source>Paste &amp;here</source>
        <translation>&amp;Hier einfügen</translation>
    </message>
    <message>
        <source>Paste special…</source>
        <translation>Inhalte einfügen …</translation>
    </message>
    <message>
        <source>Choose what the clipboard becomes</source>
        <translation>Wählen, was aus der Zwischenablage wird</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Put the selection, or the whole drawing, on the clipboard as PNG and SVG</source>
        <translation>Die Auswahl oder die ganze Zeichnung als PNG und SVG in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Auswahl aufhe&amp;ben</translation>
    </message>
    <message>
        <source>Select the same &amp;kind</source>
        <translation>Gleiche Ar&amp;t auswählen</translation>
    </message>
    <message>
        <source>All &amp;elements</source>
        <translation>Alle &amp;Elemente</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>All &amp;connections</source>
        <translation>Alle &amp;Verbindungen</translation>
    </message>
    <message>
        <source>Everything that is a connection of its own: peerings, intended flows and the like</source>
        <translation>Alles, was selbst eine Verbindung ist: Peerings, vorgesehene Flüsse und Ähnliches</translation>
    </message>
    <message>
        <source>The &amp;others</source>
        <translation>Alle &amp;anderen</translation>
    </message>
    <message>
        <source>Everything that is not selected now</source>
        <translation>Alles, was jetzt nicht ausgewählt ist</translation>
    </message>
    <message>
        <source>What it &amp;stands in</source>
        <translation>&amp;Worin es steht</translation>
    </message>
    <message>
        <source>The container of what is selected</source>
        <translation>Der Container der Auswahl</translation>
    </message>
    <message>
        <source>What is &amp;inside</source>
        <translation>Was &amp;darin ist</translation>
    </message>
    <message>
        <source>The elements in the selected container</source>
        <translation>Die Elemente im ausgewählten Container</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Suche&amp;n …</translation>
    </message>
    <message>
        <source>Find an element by name, kind or address</source>
        <translation>Ein Element nach Name, Art oder Adresse finden</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Any command, element, address, rule or problem</source>
        <translation>Jeder Befehl, jedes Element, jede Adresse, jede Regel und jedes Problem</translation>
    </message>
    <message>
        <source>Add at the p&amp;ointer…</source>
        <translation>Am Zei&amp;ger hinzufügen …</translation>
    </message>
    <message>
        <source>Menu where the focus is</source>
        <translation>Menü am Fokus</translation>
    </message>
    <message>
        <source>What a right click opens there</source>
        <translation>Was ein Rechtsklick dort öffnet</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Go to any step</source>
        <translation>Zu einem beliebigen Schritt gehen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Fit the drawing</source>
        <translation>Zeichnung &amp;einpassen</translation>
    </message>
    <message>
        <source>Fit the s&amp;election</source>
        <translation>Aus&amp;wahl einpassen</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Legen&amp;de</translation>
    </message>
    <message>
        <source>What the lines of the drawing mean</source>
        <translation>Was die Linien der Zeichnung bedeuten</translation>
    </message>
    <message>
        <source>Line &amp;jumps</source>
        <translation>L&amp;iniensprünge</translation>
    </message>
    <message>
        <source>Lines jump over those that they cross</source>
        <translation>Linien springen über die, die sie kreuzen</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Die Palette durchsuchen</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>G&amp;liederung</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>Eigens&amp;chaften</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;bleme</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>Intended flo&amp;ws</source>
        <translation>&amp;Vorgesehene Flüsse</translation>
    </message>
    <message>
        <source>Which intended flows hold</source>
        <translation>Welche vorgesehenen Flüsse bestehen</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>Who reaches whom</source>
        <translation>Wer wen erreicht</translation>
    </message>
    <message>
        <source>Co&amp;nsole</source>
        <translation>K&amp;onsole</translation>
    </message>
    <message>
        <source>Run nameresolver, tcpping and the network troubleshooter from an app</source>
        <translation>nameresolver, tcpping und die Netzwerkproblembehandlung von einer App aus ausführen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Which subnets are guarded, and what the internet gets in to.</source>
        <translation>Welche Subnetze geschützt sind und wohinein das Internet gelangt.</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Überlagerungen</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>What each network asks and sees, and where names lead.</source>
        <translation>Was jedes Netzwerk fragt und sieht und wohin Namen führen.</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Where what leaves a subnet goes by default.</source>
        <translation>Wohin standardmäßig geht, was ein Subnetz verlässt.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What is used and free, as words and strips.</source>
        <translation>Was belegt und frei ist, als Wörter und Streifen.</translation>
    </message>
    <message>
        <source>Cost of deleting</source>
        <translation>Preis des Löschens</translation>
    </message>
    <message>
        <source>What hangs on what is selected, and which flows would break without it.</source>
        <translation>Was von der Auswahl abhängt und welche Flüsse ohne sie unterbrochen wären.</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>Fenster &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Hoher Kontrast, h&amp;ell</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Icons from a &amp;folder…</source>
        <translation>S&amp;ymbole aus einem Ordner …</translation>
    </message>
    <message>
        <source>Show Microsoft&apos;s icons, or others, in the window</source>
        <translation>Die Symbole von Microsoft oder andere im Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Our own icons</source>
        <translation>Unsere ei&amp;genen Symbole</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Show ways at once and let panels stand still, whatever the system says</source>
        <translation>Ausschnitte sofort zeigen und Bereiche stillstehen lassen, was immer das System sagt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Deutsch</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>Switch light and dar&amp;k</source>
        <translation>Hell und dunkel wechsel&amp;n</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Draw a connection from what is selected</source>
        <translation>Von der Auswahl aus eine Verbindung zeichnen</translation>
    </message>
    <message>
        <source>C&amp;onnect to…</source>
        <translation>Verbinden &amp;mit …</translation>
    </message>
    <message>
        <source>Choose from a list what it is connected with, and how</source>
        <translation>Aus einer Liste wählen, womit und wie es verbunden wird</translation>
    </message>
    <message>
        <source>&amp;Trace a packet…</source>
        <translation>&amp;Paket verfolgen …</translation>
    </message>
    <message>
        <source>Follow a packet from anywhere to anywhere, hop by hop</source>
        <translation>Ein Paket von überall nach überall verfolgen, Hop für Hop</translation>
    </message>
    <message>
        <source>What is in &amp;effect…</source>
        <translation>Was in &amp;Kraft ist …</translation>
    </message>
    <message>
        <source>Effective routes, rules, names and addresses of what is selected</source>
        <translation>Routen, Regeln, Namen und Adressen, die für die Auswahl gelten</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>Lay the whole drawing out</source>
        <translation>Die ganze Zeichnung anordnen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Draw the selected containers as cards, with one line for many</source>
        <translation>Die ausgewählten Container als Karten zeichnen, mit einer Linie für viele</translation>
    </message>
    <message>
        <source>Containers and connectors</source>
        <translation>Container und Verbinder</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Open the selected collapsed containers, or all of them</source>
        <translation>Die ausgewählten zugeklappten Container öffnen, oder alle</translation>
    </message>
    <message>
        <source>Shrink to fit</source>
        <translation>Auf Inhalt verkleinern</translation>
    </message>
    <message>
        <source>Make the selected containers, or all of them, as small as what is in them</source>
        <translation>Die ausgewählten Container, oder alle, so klein wie ihren Inhalt machen</translation>
    </message>
    <message>
        <source>Release bends</source>
        <translation>Knicke lösen</translation>
    </message>
    <message>
        <source>Let the selected connector find its way again</source>
        <translation>Den ausgewählten Verbinder seinen Weg wieder selbst finden lassen</translation>
    </message>
    <message>
        <source>Reset label</source>
        <translation>Beschriftung zurücksetzen</translation>
    </message>
    <message>
        <source>Let the words of the selected connector stand where they would by themselves</source>
        <translation>Die Wörter des ausgewählten Verbinders dorthin stellen, wo sie von selbst stünden</translation>
    </message>
    <message>
        <source>&amp;Move into…</source>
        <translation>Verschie&amp;ben nach …</translation>
    </message>
    <message>
        <source>Choose from a list the container that it is to stand in</source>
        <translation>Aus einer Liste den Container wählen, in dem es stehen soll</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>&amp;Gesperrt</translation>
    </message>
    <message>
        <source>What is locked is not moved, resized or deleted by accident</source>
        <translation>Was gesperrt ist, wird nicht versehentlich verschoben, in der Größe geändert oder gelöscht</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Linke Kanten</translation>
    </message>
    <message>
        <source>Bring the left edges into line with the last one selected</source>
        <translation>Die linken Kanten an der zuletzt gewählten ausrichten</translation>
    </message>
    <message>
        <source>Align and size</source>
        <translation>Ausrichten und Größe</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Mitten</translation>
    </message>
    <message>
        <source>Bring the centres below each other, in line with the last one selected</source>
        <translation>Die Mitten untereinander bringen, ausgerichtet am zuletzt gewählten Element</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Rechte Kanten</translation>
    </message>
    <message>
        <source>Bring the right edges into line with the last one selected</source>
        <translation>Die rechten Kanten an der zuletzt gewählten ausrichten</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Obere Kanten</translation>
    </message>
    <message>
        <source>Bring the top edges into line with the last one selected</source>
        <translation>Die oberen Kanten an der zuletzt gewählten ausrichten</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>M&amp;ittelachsen</translation>
    </message>
    <message>
        <source>Bring the middles side by side, in line with the last one selected</source>
        <translation>Die Mitten nebeneinander bringen, ausgerichtet am zuletzt gewählten Element</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Untere Kanten</translation>
    </message>
    <message>
        <source>Bring the bottom edges into line with the last one selected</source>
        <translation>Die unteren Kanten an der zuletzt gewählten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Give the ones between the outermost two equal distances</source>
        <translation>Denen zwischen den beiden äußersten gleiche Abstände geben</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Vertikal verteilen</translation>
    </message>
    <message>
        <source>Same &amp;width</source>
        <translation>Gleiche &amp;Breite</translation>
    </message>
    <message>
        <source>Containers and notes take the measure of the last one selected, with room for what they hold</source>
        <translation>Container und Notizen übernehmen das Maß des zuletzt gewählten Elements, mit Platz für ihren Inhalt</translation>
    </message>
    <message>
        <source>Same h&amp;eight</source>
        <translation>Gl&amp;eiche Höhe</translation>
    </message>
    <message>
        <source>Same &amp;size</source>
        <translation>Gleiche &amp;Größe</translation>
    </message>
    <message>
        <source>Make this app private…</source>
        <translation>Diese App privat machen …</translation>
    </message>
    <message>
        <source>Adds a private endpoint with its DNS zone and link, shuts the public door, and integrates the app outbound.</source>
        <translation>Fügt einen privaten Endpunkt mit DNS-Zone und Verknüpfung hinzu, schließt den öffentlichen Zugang und integriert die App ausgehend.</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>Lock down this storage account…</source>
        <translation>Dieses Speicherkonto abriegeln …</translation>
    </message>
    <message>
        <source>Adds the private endpoints with zones, links and zone groups, routes content shares, and shuts the public side.</source>
        <translation>Fügt die privaten Endpunkte mit Zonen, Verknüpfungen und Zonengruppen hinzu, leitet Inhaltsfreigaben und schließt die öffentliche Seite.</translation>
    </message>
    <message>
        <source>Add outbound through a NAT gateway…</source>
        <translation>Ausgang über ein NAT-Gateway hinzufügen …</translation>
    </message>
    <message>
        <source>Adds a NAT gateway with a public address and leads all outbound traffic of the subnet&apos;s apps through it.</source>
        <translation>Fügt ein NAT-Gateway mit öffentlicher Adresse hinzu und führt den gesamten ausgehenden Verkehr der Apps des Subnetzes hindurch.</translation>
    </message>
    <message>
        <source>Add outbound through a firewall…</source>
        <translation>Ausgang über eine Firewall hinzufügen …</translation>
    </message>
    <message>
        <source>Adds or takes a firewall, leads the subnet&apos;s traffic to it, and lets out what the design needs.</source>
        <translation>Fügt eine Firewall hinzu oder nimmt eine vorhandene, führt den Verkehr des Subnetzes zu ihr und lässt hinaus, was der Entwurf braucht.</translation>
    </message>
    <message>
        <source>Peer these networks…</source>
        <translation>Diese Netzwerke per Peering verbinden …</translation>
    </message>
    <message>
        <source>Adds the peering on both sides, with gateway transit where one has a gateway, and shares private DNS zones.</source>
        <translation>Fügt das Peering auf beiden Seiten hinzu, mit Gatewaytransit, wo eines ein Gateway hat, und teilt private DNS-Zonen.</translation>
    </message>
    <message>
        <source>Connect on-premises…</source>
        <translation>Lokales Netzwerk anbinden …</translation>
    </message>
    <message>
        <source>Adds GatewaySubnet, VPN gateway, local network gateway and connection, and the site with its ranges.</source>
        <translation>Fügt GatewaySubnet, VPN-Gateway, lokales Netzwerkgateway und Verbindung hinzu sowie den Standort mit seinen Bereichen.</translation>
    </message>
    <message>
        <source>&amp;Insert a template…</source>
        <translation>Vorlage &amp;einfügen …</translation>
    </message>
    <message>
        <source>Put a finished network beside what is drawn</source>
        <translation>Ein fertiges Netzwerk neben das Gezeichnete setzen</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>V&amp;orheriges Problem</translation>
    </message>
    <message>
        <source>Sa&amp;y its problems</source>
        <translation>&amp;Seine Probleme ansagen</translation>
    </message>
    <message>
        <source>Tell the problems of what is selected, to screen readers as well</source>
        <translation>Die Probleme der Auswahl nennen, auch für Bildschirmleseprogramme</translation>
    </message>
    <message>
        <source>Check against the November 2024 article</source>
        <translation>Nach dem Artikel vom November 2024 prüfen</translation>
    </message>
    <message>
        <source>Check against the April 2026 documents</source>
        <translation>Nach den Dokumenten vom April 2026 prüfen</translation>
    </message>
    <message>
        <source>Compare with a &amp;deployed design…</source>
        <translation>Mit bereitgestelltem Entwurf verg&amp;leichen …</translation>
    </message>
    <message>
        <source>List what deploying this design over another would run into</source>
        <translation>Auflisten, worauf die Bereitstellung dieses Entwurfs über einem anderen stoßen würde</translation>
    </message>
    <message>
        <source>&amp;Stop comparing</source>
        <translation>Vergleich been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Waivers…</source>
        <translation>A&amp;usnahmen …</translation>
    </message>
    <message>
        <source>List what has been waived, by whom and until when</source>
        <translation>Auflisten, was ausgenommen ist, von wem und bis wann</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln …</translation>
    </message>
    <message>
        <source>What each rule finds and why, with examples; the chosen problem&apos;s rule first</source>
        <translation>Was jede Regel findet und warum, mit Beispielen; die Regel des gewählten Problems zuerst</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Look keys up, change them, and save them on one page</source>
        <translation>Tasten nachschlagen, ändern und auf einer Seite speichern</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>R&amp;undgang machen</translation>
    </message>
    <message>
        <source>Five stops around the window</source>
        <translation>Fünf Stationen rund um das Fenster</translation>
    </message>
    <message>
        <source>&amp;Functions networking options (Microsoft)</source>
        <translation>&amp;Netzwerkoptionen von Functions (Microsoft)</translation>
    </message>
    <message>
        <source>&amp;About fnetdesigner</source>
        <translation>Ü&amp;ber fnetdesigner</translation>
    </message>
    <message>
        <source>There is nothing in the design yet.</source>
        <translation>Im Entwurf ist noch nichts.</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Zuerst etwas auswählen.</translation>
    </message>
    <message>
        <source>Select something that stands on the canvas first.</source>
        <translation>Zuerst etwas auswählen, das auf der Zeichenfläche steht.</translation>
    </message>
    <message>
        <source>Select two things or more.</source>
        <translation>Zwei oder mehr Elemente auswählen.</translation>
    </message>
    <message>
        <source>Select three things or more.</source>
        <translation>Drei oder mehr Elemente auswählen.</translation>
    </message>
    <message>
        <source>Select two containers or notes or more.</source>
        <translation>Zwei oder mehr Container oder Notizen auswählen.</translation>
    </message>
    <message>
        <source>There is no open container.</source>
        <translation>Es gibt keinen offenen Container.</translation>
    </message>
    <message>
        <source>Select an open container first.</source>
        <translation>Zuerst einen offenen Container auswählen.</translation>
    </message>
    <message>
        <source>No container is collapsed.</source>
        <translation>Kein Container ist zugeklappt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is no problem.</source>
        <translation>Es gibt kein Problem.</translation>
    </message>
    <message>
        <source>No deployed design was named.</source>
        <translation>Es wurde kein bereitgestellter Entwurf genannt.</translation>
    </message>
    <message>
        <source>There is no function app yet.</source>
        <translation>Es gibt noch keine Funktions-App.</translation>
    </message>
    <message>
        <source>There is no storage account yet.</source>
        <translation>Es gibt noch kein Speicherkonto.</translation>
    </message>
    <message>
        <source>There is no virtual network yet.</source>
        <translation>Es gibt noch kein virtuelles Netzwerk.</translation>
    </message>
    <message>
        <source>November 2024 article</source>
        <translation>Artikel vom November 2024</translation>
    </message>
    <message>
        <source>April 2026 documents</source>
        <translation>Dokumente vom April 2026</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The name of the design, as reports and checks show it.</source>
        <translation>Der Name des Entwurfs, wie Berichte und Prüfungen ihn zeigen.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What the design is for; it opens the report.</source>
        <translation>Wozu der Entwurf dient; sie eröffnet den Bericht.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Which of Azure&apos;s documents the rules go by.</source>
        <translation>Nach welchen Dokumenten zu Azure sich die Regeln richten.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Default region</source>
        <translation>Standardregion</translation>
    </message>
    <message>
        <source>New resources start in this region.</source>
        <translation>Neue Ressourcen beginnen in dieser Region.</translation>
    </message>
    <message>
        <source>New resources</source>
        <translation>Neue Ressourcen</translation>
    </message>
    <message>
        <source>Default resource group</source>
        <translation>Standardressourcengruppe</translation>
    </message>
    <message>
        <source>New resources start in this resource group.</source>
        <translation>Neue Ressourcen beginnen in dieser Ressourcengruppe.</translation>
    </message>
    <message>
        <source>Function app</source>
        <translation>Funktions-App</translation>
    </message>
    <message>
        <source>Function apps</source>
        <translation>Funktions-Apps</translation>
    </message>
    <message>
        <source>A function app.</source>
        <translation>Eine Funktions-App.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Code that runs on triggers.</source>
        <translation>Code, der auf Trigger hin läuft.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name that the resource has, or will have, in Azure.</source>
        <translation>Der Name, den die Ressource in Azure hat oder haben wird.</translation>
    </message>
    <message>
        <source>Kept as read</source>
        <translation>Wie gelesen behalten</translation>
    </message>
    <message>
        <source>Properties that an imported template has and the design has no field for; templates get them again.</source>
        <translation>Eigenschaften einer importierten Vorlage, für die der Entwurf kein Feld hat; Vorlagen erhalten sie wieder.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Where it stands: names with dots between them; the name of an entry of a list stands in brackets.</source>
        <translation>Wo sie steht: Namen mit Punkten dazwischen; der Name eines Listeneintrags steht in Klammern.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value as JSON, as templates write it; text in brackets is an expression.</source>
        <translation>Der Wert als JSON, wie Vorlagen ihn schreiben; Text in eckigen Klammern ist ein Ausdruck.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The child resource that it belongs to, by type and name; empty for the resource itself.</source>
        <translation>Die untergeordnete Ressource, zu der sie gehört, nach Typ und Name; leer für die Ressource selbst.</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Steht anstelle von</translation>
    </message>
    <message>
        <source>What an export says there otherwise, as JSON; once the design says something else, that is exported.</source>
        <translation>Was ein Export dort sonst sagt, als JSON; sobald der Entwurf etwas anderes sagt, wird das exportiert.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The Azure region, written as in templates: westeurope.</source>
        <translation>Die Azure-Region, geschrieben wie in Vorlagen: westeurope.</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>The resource group that the resource is deployed to.</source>
        <translation>Die Ressourcengruppe, in der die Ressource bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>The subscription&apos;s name or id. Leave it empty for the subscription of the design.</source>
        <translation>Name oder ID des Abonnements. Leer lassen für das Abonnement des Entwurfs.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The hosting plan, or the Container Apps environment, that the app runs on.</source>
        <translation>Der Hostingplan oder die Container Apps-Umgebung, worauf die App läuft.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Empty means the plan&apos;s.</source>
        <translation>Leer bedeutet: das des Plans.</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Containerimage</translation>
    </message>
    <message>
        <source>Whether the app is deployed as a container image.</source>
        <translation>Ob die App als Containerimage bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Image registry</source>
        <translation>Imageregistrierung</translation>
    </message>
    <message>
        <source>The registry that the container image is pulled from.</source>
        <translation>Die Registrierung, aus der das Containerimage geholt wird.</translation>
    </message>
    <message>
        <source>Pull the image from</source>
        <translation>Image holen aus</translation>
    </message>
    <message>
        <source>Managed identity</source>
        <translation>Verwaltete Identität</translation>
    </message>
    <message>
        <source>The identity that the app signs in with; without one it needs keys.</source>
        <translation>Die Identität, mit der sich die App anmeldet; ohne eine braucht sie Schlüssel.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Its own (system-assigned)</source>
        <translation>Eigene (systemseitig zugewiesen)</translation>
    </message>
    <message>
        <source>User-assigned</source>
        <translation>Benutzerseitig zugewiesen</translation>
    </message>
    <message>
        <source>User-assigned identity</source>
        <translation>Benutzerseitig zugewiesene Identität</translation>
    </message>
    <message>
        <source>Name of the user-assigned identity.</source>
        <translation>Name der benutzerseitig zugewiesenen Identität.</translation>
    </message>
    <message>
        <source>Runtime version</source>
        <translation>Laufzeitversion</translation>
    </message>
    <message>
        <source>Major version of the Functions runtime.</source>
        <translation>Hauptversion der Functions-Laufzeit.</translation>
    </message>
    <message>
        <source>The language worker.</source>
        <translation>Der Sprachworker.</translation>
    </message>
    <message>
        <source>Language version</source>
        <translation>Sprachversion</translation>
    </message>
    <message>
        <source>Version of the stack, such as 8.0 or 3.11; Flex Consumption needs it.</source>
        <translation>Version des Stapels, etwa 8.0 oder 3.11; der Flex-Verbrauch braucht sie.</translation>
    </message>
    <message>
        <source>Always On</source>
        <translation>Always On</translation>
    </message>
    <message>
        <source>Keeps the app loaded; needed on Dedicated plans.</source>
        <translation>Hält die App geladen; in Dedicated-Plänen nötig.</translation>
    </message>
    <message>
        <source>HTTPS only</source>
        <translation>Nur HTTPS</translation>
    </message>
    <message>
        <source>Refuses plain HTTP.</source>
        <translation>Lehnt einfaches HTTP ab.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>FTP deployment</source>
        <translation>FTP-Bereitstellung</translation>
    </message>
    <message>
        <source>FTP does not work through a private endpoint.</source>
        <translation>FTP funktioniert nicht über einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>Remote debugging</source>
        <translation>Remotedebuggen</translation>
    </message>
    <message>
        <source>Does not work through a private endpoint.</source>
        <translation>Funktioniert nicht über einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>TLS binding</source>
        <translation>TLS-Bindung</translation>
    </message>
    <message>
        <source>IP-based TLS works with neither private endpoints nor subnet rules.</source>
        <translation>IP-basiertes TLS funktioniert weder mit privaten Endpunkten noch mit Subnetzregeln.</translation>
    </message>
    <message>
        <source>By name (SNI)</source>
        <translation>Nach Name (SNI)</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Nach Adresse</translation>
    </message>
    <message>
        <source>Integration subnet</source>
        <translation>Integrationssubnetz</translation>
    </message>
    <message>
        <source>Regional virtual network integration: outbound traffic enters the network here.</source>
        <translation>Regionale Integration ins virtuelle Netzwerk: Ausgehender Verkehr tritt hier in das Netzwerk ein.</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Integrate with</source>
        <translation>Integrieren in</translation>
    </message>
    <message>
        <source>Further integrations</source>
        <translation>Weitere Integrationen</translation>
    </message>
    <message>
        <source>Other subnets that the template integrates the app with. Azure uses one at a time.</source>
        <translation>Weitere Subnetze, in die die Vorlage die App integriert. Azure nutzt jeweils nur eines.</translation>
    </message>
    <message>
        <source>Also integrate with</source>
        <translation>Auch integrieren in</translation>
    </message>
    <message>
        <source>Gateway-required network</source>
        <translation>Netzwerk über Gateway</translation>
    </message>
    <message>
        <source>A network reached through its point-to-site gateway; Dedicated plans only.</source>
        <translation>Ein Netzwerk, das über sein Point-to-Site-Gateway erreicht wird; nur für Dedicated-Pläne.</translation>
    </message>
    <message>
        <source>Connect by gateway to</source>
        <translation>Per Gateway verbinden mit</translation>
    </message>
    <message>
        <source>Route All</source>
        <translation>Route All</translation>
    </message>
    <message>
        <source>Sends all outbound traffic into the network, not only private addresses. Flex always does.</source>
        <translation>Schickt allen ausgehenden Verkehr in das Netzwerk, nicht nur den an private Adressen. Flex tut das immer.</translation>
    </message>
    <message>
        <source>Content share over the network</source>
        <translation>Inhaltsfreigabe über das Netzwerk</translation>
    </message>
    <message>
        <source>Reaches the content share through the network; needed when host storage is restricted.</source>
        <translation>Erreicht die Inhaltsfreigabe über das Netzwerk; nötig, wenn der Hostspeicher eingeschränkt ist.</translation>
    </message>
    <message>
        <source>Image pull over the network</source>
        <translation>Imageabruf über das Netzwerk</translation>
    </message>
    <message>
        <source>Pulls container images through the network.</source>
        <translation>Holt Containerimages über das Netzwerk.</translation>
    </message>
    <message>
        <source>Backup over the network</source>
        <translation>Sicherung über das Netzwerk</translation>
    </message>
    <message>
        <source>Sends backups through the network.</source>
        <translation>Schickt Sicherungen über das Netzwerk.</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS servers of this app alone, at most five; they win over the network&apos;s.</source>
        <translation>DNS-Server nur dieser App, höchstens fünf; sie gehen denen des Netzwerks vor.</translation>
    </message>
    <message>
        <source>DNS retries</source>
        <translation>DNS-Wiederholungen</translation>
    </message>
    <message>
        <source>How often a name is asked for again; empty means Azure&apos;s choice.</source>
        <translation>Wie oft ein Name erneut erfragt wird; leer bedeutet: wie Azure es wählt.</translation>
    </message>
    <message>
        <source>DNS timeout</source>
        <translation>DNS-Zeitlimit</translation>
    </message>
    <message>
        <source>Seconds to wait for a DNS answer; empty means Azure&apos;s choice.</source>
        <translation>Sekunden, die auf eine DNS-Antwort gewartet wird; leer bedeutet: wie Azure es wählt.</translation>
    </message>
    <message>
        <source>DNS cache</source>
        <translation>DNS-Cache</translation>
    </message>
    <message>
        <source>Seconds for which answers are kept; empty means Azure&apos;s choice.</source>
        <translation>Sekunden, die Antworten behalten werden; leer bedeutet: wie Azure es wählt.</translation>
    </message>
    <message>
        <source>Hybrid connections</source>
        <translation>Hybridverbindungen</translation>
    </message>
    <message>
        <source>Single hosts and ports reached through Azure Relay. Windows only.</source>
        <translation>Einzelne Hosts und Ports, die über Azure Relay erreicht werden. Nur Windows.</translation>
    </message>
    <message>
        <source>Call through</source>
        <translation>Aufrufen über</translation>
    </message>
    <message>
        <source>Known outbound addresses</source>
        <translation>Bekannte ausgehende Adressen</translation>
    </message>
    <message>
        <source>All possible public addresses that the app calls from, where they are known from what is deployed. The app may use any of them.</source>
        <translation>Alle möglichen öffentlichen Adressen, von denen die App aufruft, soweit aus dem Bereitgestellten bekannt. Die App kann jede davon benutzen.</translation>
    </message>
    <message>
        <source>Port 25 is open</source>
        <translation>Port 25 ist offen</translation>
    </message>
    <message>
        <source>Whether the subscription may send to port 25. The documents disagree whether an integrated app can.</source>
        <translation>Ob das Abonnement an Port 25 senden darf. Die Dokumente sind uneins, ob eine integrierte App es kann.</translation>
    </message>
    <message>
        <source>Known inbound address</source>
        <translation>Bekannte eingehende Adresse</translation>
    </message>
    <message>
        <source>The public address that the app&apos;s name resolves to, where it is known from what is deployed.</source>
        <translation>Die öffentliche Adresse, in die der Name der App aufgelöst wird, soweit aus dem Bereitgestellten bekannt.</translation>
    </message>
    <message>
        <source>Public network access</source>
        <translation>Öffentlicher Netzwerkzugriff</translation>
    </message>
    <message>
        <source>Unset means open, until a private endpoint exists.</source>
        <translation>Nicht festgelegt bedeutet offen, bis es einen privaten Endpunkt gibt.</translation>
    </message>
    <message>
        <source>Access restrictions</source>
        <translation>Zugriffseinschränkungen</translation>
    </message>
    <message>
        <source>Who may call the app. With one rule or more, everybody else is refused.</source>
        <translation>Wer die App aufrufen darf. Ab einer Regel werden alle anderen abgelehnt.</translation>
    </message>
    <message>
        <source>Name of the rule.</source>
        <translation>Name der Regel.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Lower is read first.</source>
        <translation>Niedrigere werden zuerst gelesen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 ranges, or service tags, up to eight with commas between them; empty for a subnet.</source>
        <translation>IPv4- oder IPv6-Bereiche oder Diensttags, bis zu acht mit Kommas dazwischen; leer für ein Subnetz.</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnetz</translation>
    </message>
    <message>
        <source>A subnet, recognised by its Microsoft.Web service endpoint.</source>
        <translation>Ein Subnetz, erkannt an seinem Dienstendpunkt Microsoft.Web.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hereinlassen</translation>
    </message>
    <message>
        <source>Ignore missing endpoint</source>
        <translation>Fehlenden Endpunkt ignorieren</translation>
    </message>
    <message>
        <source>Accept the rule before Microsoft.Web is enabled on the subnet.</source>
        <translation>Die Regel annehmen, bevor Microsoft.Web im Subnetz aktiviert ist.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers that the caller must bring as well; all of them have to match.</source>
        <translation>Header, die der Aufrufer zusätzlich mitbringen muss; alle müssen zutreffen.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>X-Forwarded-For, X-Forwarded-Host, X-Azure-FDID or X-FD-HealthProbe.</source>
        <translation>X-Forwarded-For, X-Forwarded-Host, X-Azure-FDID oder X-FD-HealthProbe.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>At most eight; one of them has to match.</source>
        <translation>Höchstens acht; einer davon muss zutreffen.</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>What happens to callers that no rule matches.</source>
        <translation>Was mit Aufrufern geschieht, auf die keine Regel zutrifft.</translation>
    </message>
    <message>
        <source>Advanced tools site as main site</source>
        <translation>Site der erweiterten Tools wie Hauptsite</translation>
    </message>
    <message>
        <source>Whether the scm site, which deployments use, has the restrictions of the main site.</source>
        <translation>Ob die SCM-Site, die Bereitstellungen benutzen, die Einschränkungen der Hauptsite hat.</translation>
    </message>
    <message>
        <source>Advanced tools restrictions</source>
        <translation>Einschränkungen der erweiterten Tools</translation>
    </message>
    <message>
        <source>Who may call the scm site, when it has restrictions of its own.</source>
        <translation>Wer die SCM-Site aufrufen darf, wenn sie eigene Einschränkungen hat.</translation>
    </message>
    <message>
        <source>Everybody else at advanced tools</source>
        <translation>Alle anderen bei den erweiterten Tools</translation>
    </message>
    <message>
        <source>What happens to callers of the scm site that no rule matches.</source>
        <translation>Was mit Aufrufern der SCM-Site geschieht, auf die keine Regel zutrifft.</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>CORS-Ursprünge</translation>
    </message>
    <message>
        <source>Origins whose pages may call the app; testing in the portal needs four of them.</source>
        <translation>Ursprünge, deren Seiten die App aufrufen dürfen; das Testen im Portal braucht vier davon.</translation>
    </message>
    <message>
        <source>Tested in the portal</source>
        <translation>Im Portal getestet</translation>
    </message>
    <message>
        <source>An intention of the design: Code + Test of the portal is to work.</source>
        <translation>Eine Absicht des Entwurfs: „Code und Test“ im Portal soll funktionieren.</translation>
    </message>
    <message>
        <source>Must scale by events</source>
        <translation>Muss nach Ereignissen skalieren</translation>
    </message>
    <message>
        <source>An intention of the design: the app has to scale out by itself.</source>
        <translation>Eine Absicht des Entwurfs: Die App muss sich von selbst aufskalieren.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>What starts the functions of the app.</source>
        <translation>Was die Funktionen der App startet.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What starts the function.</source>
        <translation>Was die Funktion startet.</translation>
    </message>
    <message>
        <source>The service that the trigger reads from.</source>
        <translation>Der Dienst, aus dem der Trigger liest.</translation>
    </message>
    <message>
        <source>Trigger on</source>
        <translation>Auslösen durch</translation>
    </message>
    <message>
        <source>Extension version</source>
        <translation>Erweiterungsversion</translation>
    </message>
    <message>
        <source>Version of the binding extension, such as 5.2.0.</source>
        <translation>Version der Bindungserweiterung, etwa 5.2.0.</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>A Blob trigger that polls instead of listening to Event Grid.</source>
        <translation>Ein Blobtrigger, der abfragt, statt auf Event Grid zu hören.</translation>
    </message>
    <message>
        <source>Runtime scale monitoring</source>
        <translation>Überwachung der Laufzeitskalierung</translation>
    </message>
    <message>
        <source>Lets Elastic Premium scale on triggers inside a network.</source>
        <translation>Lässt Elastic Premium bei Triggern innerhalb eines Netzwerks skalieren.</translation>
    </message>
    <message>
        <source>Maximum instances</source>
        <translation>Instanzen höchstens</translation>
    </message>
    <message>
        <source>The most instances of this app; on Flex Consumption 1 to 1,000.</source>
        <translation>Die meisten Instanzen dieser App; beim Flex-Verbrauch 1 bis 1.000.</translation>
    </message>
    <message>
        <source>Host storage</source>
        <translation>Hostspeicher</translation>
    </message>
    <message>
        <source>The account that the Functions host keeps keys, leases and state in.</source>
        <translation>Das Konto, in dem der Functions-Host Schlüssel, Leases und Zustand hält.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Keep state in</source>
        <translation>Zustand halten in</translation>
    </message>
    <message>
        <source>Host storage sign-in</source>
        <translation>Anmeldung am Hostspeicher</translation>
    </message>
    <message>
        <source>A managed identity needs no secret.</source>
        <translation>Eine verwaltete Identität braucht kein Geheimnis.</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Kontoschlüssel</translation>
    </message>
    <message>
        <source>Content storage</source>
        <translation>Inhaltsspeicher</translation>
    </message>
    <message>
        <source>The account with the content share; empty means the host storage.</source>
        <translation>Das Konto mit der Inhaltsfreigabe; leer bedeutet: der Hostspeicher.</translation>
    </message>
    <message>
        <source>Keep content in</source>
        <translation>Inhalt halten in</translation>
    </message>
    <message>
        <source>Content share</source>
        <translation>Inhaltsfreigabe</translation>
    </message>
    <message>
        <source>The file share that holds the app&apos;s code on Consumption and Elastic Premium.</source>
        <translation>Die Dateifreigabe, die im Verbrauchsplan und in Elastic Premium den Code der App enthält.</translation>
    </message>
    <message>
        <source>Deployment container</source>
        <translation>Bereitstellungscontainer</translation>
    </message>
    <message>
        <source>The blob container that Flex Consumption deploys from.</source>
        <translation>Der Blobcontainer, aus dem der Flex-Verbrauch bereitstellt.</translation>
    </message>
    <message>
        <source>Log storage</source>
        <translation>Protokollspeicher</translation>
    </message>
    <message>
        <source>An account that App Service logs are written to.</source>
        <translation>Ein Konto, in das App Service-Protokolle geschrieben werden.</translation>
    </message>
    <message>
        <source>Log to</source>
        <translation>Protokollieren in</translation>
    </message>
    <message>
        <source>Key Vault references</source>
        <translation>Key Vault-Verweise</translation>
    </message>
    <message>
        <source>Vaults that app settings refer to.</source>
        <translation>Tresore, auf die App-Einstellungen verweisen.</translation>
    </message>
    <message>
        <source>Read secrets from</source>
        <translation>Geheimnisse lesen aus</translation>
    </message>
    <message>
        <source>Certificate vault</source>
        <translation>Zertifikattresor</translation>
    </message>
    <message>
        <source>A vault that TLS certificates of the app are kept in; a private one cannot be reached for them.</source>
        <translation>Ein Tresor, in dem TLS-Zertifikate der App liegen; ein privater lässt sich dafür nicht erreichen.</translation>
    </message>
    <message>
        <source>Take certificates from</source>
        <translation>Zertifikate nehmen aus</translation>
    </message>
    <message>
        <source>Application Insights</source>
        <translation>Application Insights</translation>
    </message>
    <message>
        <source>Where logs and metrics go.</source>
        <translation>Wohin Protokolle und Metriken gehen.</translation>
    </message>
    <message>
        <source>App settings</source>
        <translation>App-Einstellungen</translation>
    </message>
    <message>
        <source>Settings that no field above speaks of.</source>
        <translation>Einstellungen, von denen kein Feld oben spricht.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name of the setting.</source>
        <translation>Name der Einstellung.</translation>
    </message>
    <message>
        <source>Its value.</source>
        <translation>Ihr Wert.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>The value is computed at deployment.</source>
        <translation>Der Wert wird bei der Bereitstellung berechnet.</translation>
    </message>
    <message>
        <source>Deployment slot</source>
        <translation>Bereitstellungsslot</translation>
    </message>
    <message>
        <source>Deployment slots</source>
        <translation>Bereitstellungsslots</translation>
    </message>
    <message>
        <source>A deployment slot of a function app, the production slot aside.</source>
        <translation>Ein Bereitstellungsslot einer Funktions-App, abgesehen vom Produktionsslot.</translation>
    </message>
    <message>
        <source>The app that the slot belongs to.</source>
        <translation>Die App, zu der der Slot gehört.</translation>
    </message>
    <message>
        <source>Be a slot of</source>
        <translation>Slot sein von</translation>
    </message>
    <message>
        <source>A slot integrates for itself; it counts as one more integration of the plan. Empty means none.</source>
        <translation>Ein Slot integriert sich selbst; er zählt als eine weitere Integration des Plans. Leer bedeutet keine.</translation>
    </message>
    <message>
        <source>Who may call the slot; the app&apos;s own restrictions do not count here.</source>
        <translation>Wer den Slot aufrufen darf; die Einschränkungen der App selbst zählen hier nicht.</translation>
    </message>
    <message>
        <source>Settings whose value differs from the app&apos;s, or that the app has not.</source>
        <translation>Einstellungen, deren Wert von dem der App abweicht oder die die App nicht hat.</translation>
    </message>
    <message>
        <source>Hosting plan</source>
        <translation>Hostingplan</translation>
    </message>
    <message>
        <source>Hosting plans</source>
        <translation>Hostingpläne</translation>
    </message>
    <message>
        <source>The plan that function apps run on. It decides what networking they may use.</source>
        <translation>Der Plan, auf dem Funktions-Apps laufen. Er entscheidet, welche Netzwerkfunktionen sie nutzen dürfen.</translation>
    </message>
    <message>
        <source>Flex Consumption plan</source>
        <translation>Flex-Verbrauchsplan</translation>
    </message>
    <message>
        <source>Scales by events, always routes through its subnet, Linux only.</source>
        <translation>Skaliert nach Ereignissen, leitet immer über sein Subnetz, nur Linux.</translation>
    </message>
    <message>
        <source>Consumption plan</source>
        <translation>Verbrauchsplan</translation>
    </message>
    <message>
        <source>Scales by events, no virtual network features.</source>
        <translation>Skaliert nach Ereignissen, ohne Funktionen für virtuelle Netzwerke.</translation>
    </message>
    <message>
        <source>Elastic Premium plan</source>
        <translation>Elastic Premium-Plan</translation>
    </message>
    <message>
        <source>Scales by events, integrates with a subnet.</source>
        <translation>Skaliert nach Ereignissen, lässt sich in ein Subnetz integrieren.</translation>
    </message>
    <message>
        <source>Dedicated plan</source>
        <translation>Dedicated-Plan</translation>
    </message>
    <message>
        <source>An App Service plan: scales by rules, the only one with gateway-required integration.</source>
        <translation>Ein App Service-Plan: skaliert nach Regeln, als einziger mit gatewaygebundener Integration.</translation>
    </message>
    <message>
        <source>Isolated plan</source>
        <translation>Isolated-Plan</translation>
    </message>
    <message>
        <source>Runs inside an App Service Environment.</source>
        <translation>Läuft in einer App Service-Umgebung.</translation>
    </message>
    <message>
        <source>Hosting option</source>
        <translation>Hostingoption</translation>
    </message>
    <message>
        <source>Consumption has no virtual network integration; only Dedicated has the gateway-required kind.</source>
        <translation>Der Verbrauchsplan kennt keine Integration ins virtuelle Netzwerk; nur Dedicated hat die gatewaygebundene Art.</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Flex Consumption</source>
        <translation>Flex-Verbrauch</translation>
    </message>
    <message>
        <source>Elastic Premium</source>
        <translation>Elastic Premium</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dedicated</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolated</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Y1, FC1, EP1 to EP3, B1 to B3, S1 to S3, P1v2 and the like, I1v2 and the like in an environment.</source>
        <translation>Y1, FC1, EP1 bis EP3, B1 bis B3, S1 bis S3, P1v2 und Ähnliche, I1v2 und Ähnliche in einer Umgebung.</translation>
    </message>
    <message>
        <source>Flex Consumption runs on Linux only.</source>
        <translation>Der Flex-Verbrauch läuft nur unter Linux.</translation>
    </message>
    <message>
        <source>The most instances the plan scales out to. It decides how large the subnet must be.</source>
        <translation>Die meisten Instanzen, auf die der Plan aufskaliert. Davon hängt ab, wie groß das Subnetz sein muss.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Zone redundant</source>
        <translation>Zonenredundant</translation>
    </message>
    <message>
        <source>Spread over availability zones; host storage must then be zone-redundant too.</source>
        <translation>Über Verfügbarkeitszonen verteilen; auch der Hostspeicher muss dann zonenredundant sein.</translation>
    </message>
    <message>
        <source>App Service Environment</source>
        <translation>App Service-Umgebung</translation>
    </message>
    <message>
        <source>The environment that an Isolated plan lives in.</source>
        <translation>Die Umgebung, in der ein Isolated-Plan lebt.</translation>
    </message>
    <message>
        <source>Run in</source>
        <translation>Ausführen in</translation>
    </message>
    <message>
        <source>Autoscale rules</source>
        <translation>Regeln zur automatischen Skalierung</translation>
    </message>
    <message>
        <source>Whether rules scale the plan; Dedicated plans do not scale by events.</source>
        <translation>Ob Regeln den Plan skalieren; Dedicated-Pläne skalieren nicht nach Ereignissen.</translation>
    </message>
    <message>
        <source>Routes over the gateway</source>
        <translation>Routen über das Gateway</translation>
    </message>
    <message>
        <source>Ranges beyond the virtual network, such as those of peered networks, that apps with gateway-required integration send through the gateway.</source>
        <translation>Bereiche jenseits des virtuellen Netzwerks, etwa die von Netzwerken mit Peering, die Apps mit gatewaygebundener Integration durch das Gateway schicken.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>App Service Environments</source>
        <translation>App Service-Umgebungen</translation>
    </message>
    <message>
        <source>A single-tenant App Service inside a subnet of its own.</source>
        <translation>Ein App Service für einen einzelnen Mandanten in einem eigenen Subnetz.</translation>
    </message>
    <message>
        <source>app service environment</source>
        <translation>App Service-Umgebung</translation>
    </message>
    <message>
        <source>app service environments</source>
        <translation>App Service-Umgebungen</translation>
    </message>
    <message>
        <source>Internal load balancer</source>
        <translation>Interner Lastenausgleich</translation>
    </message>
    <message>
        <source>Whether apps are reached at a private address only.</source>
        <translation>Ob Apps nur unter einer privaten Adresse erreicht werden.</translation>
    </message>
    <message>
        <source>Allow private endpoints</source>
        <translation>Private Endpunkte zulassen</translation>
    </message>
    <message>
        <source>Whether its apps may have private endpoints.</source>
        <translation>Ob ihre Apps private Endpunkte haben dürfen.</translation>
    </message>
    <message>
        <source>Join other subnets</source>
        <translation>Andere Subnetze nutzen</translation>
    </message>
    <message>
        <source>Cluster setting MultipleSubnetJoinEnabled: apps may join alternate subnets.</source>
        <translation>Clustereinstellung MultipleSubnetJoinEnabled: Apps dürfen in andere Subnetze integriert werden.</translation>
    </message>
    <message>
        <source>Spread over availability zones.</source>
        <translation>Über Verfügbarkeitszonen verteilen.</translation>
    </message>
    <message>
        <source>Container Apps environment</source>
        <translation>Container Apps-Umgebung</translation>
    </message>
    <message>
        <source>Container Apps environments</source>
        <translation>Container Apps-Umgebungen</translation>
    </message>
    <message>
        <source>A Container Apps environment that hosts function apps as Linux containers.</source>
        <translation>Eine Container Apps-Umgebung, die Funktions-Apps als Linux-Container ausführt.</translation>
    </message>
    <message>
        <source>container apps environment</source>
        <translation>Container Apps-Umgebung</translation>
    </message>
    <message>
        <source>container apps environments</source>
        <translation>Container Apps-Umgebungen</translation>
    </message>
    <message>
        <source>Environment type</source>
        <translation>Umgebungstyp</translation>
    </message>
    <message>
        <source>Workload profiles need a /27 and a delegation; consumption-only needs a /23 and none.</source>
        <translation>Workloadprofile brauchen ein /27 und eine Delegierung; nur Verbrauch braucht ein /23 und keine.</translation>
    </message>
    <message>
        <source>Workload profiles</source>
        <translation>Workloadprofile</translation>
    </message>
    <message>
        <source>Consumption only</source>
        <translation>Nur Verbrauch</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Whether its apps are reached from inside the network only.</source>
        <translation>Ob ihre Apps nur von innerhalb des Netzwerks erreicht werden.</translation>
    </message>
    <message>
        <source>Maximum replicas</source>
        <translation>Replikate höchstens</translation>
    </message>
    <message>
        <source>The most replicas of all apps together.</source>
        <translation>Die meisten Replikate aller Apps zusammen.</translation>
    </message>
    <message>
        <source>Maximum dedicated nodes</source>
        <translation>Dedizierte Knoten höchstens</translation>
    </message>
    <message>
        <source>The most nodes of all dedicated profiles together.</source>
        <translation>Die meisten Knoten aller dedizierten Profile zusammen.</translation>
    </message>
    <message>
        <source>Collects logs and metrics of function apps.</source>
        <translation>Sammelt Protokolle und Metriken von Funktions-Apps.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>application insights</source>
        <translation>Application Insights</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>Virtuelles Netzwerk</translation>
    </message>
    <message>
        <source>Virtual networks</source>
        <translation>Virtuelle Netzwerke</translation>
    </message>
    <message>
        <source>A private network in one region, cut into subnets.</source>
        <translation>Ein privates Netzwerk in einer Region, in Subnetze aufgeteilt.</translation>
    </message>
    <message>
        <source>Address space</source>
        <translation>Adressraum</translation>
    </message>
    <message>
        <source>The private ranges of the network, best taken from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.</source>
        <translation>Die privaten Bereiche des Netzwerks, am besten aus 10.0.0.0/8, 172.16.0.0/12 oder 192.168.0.0/16.</translation>
    </message>
    <message>
        <source>Ranges kept free</source>
        <translation>Freigehaltene Bereiche</translation>
    </message>
    <message>
        <source>Parts of the address space that no new subnet is put into: room kept on purpose.</source>
        <translation>Teile des Adressraums, in die kein neues Subnetz gelegt wird: mit Absicht freigehaltener Platz.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>A part of the address space.</source>
        <translation>Ein Teil des Adressraums.</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Freigehalten für</translation>
    </message>
    <message>
        <source>What the range is kept free for.</source>
        <translation>Wofür der Bereich freigehalten wird.</translation>
    </message>
    <message>
        <source>Custom DNS servers that everything in the network asks, integrated apps too. Empty means Azure DNS, which also knows the linked private zones.</source>
        <translation>Eigene DNS-Server, die alles im Netzwerk fragt, auch integrierte Apps. Leer bedeutet Azure DNS, das auch die verknüpften privaten Zonen kennt.</translation>
    </message>
    <message>
        <source>Deployment model</source>
        <translation>Bereitstellungsmodell</translation>
    </message>
    <message>
        <source>Regional integration needs a Resource Manager network.</source>
        <translation>Die regionale Integration braucht ein Resource Manager-Netzwerk.</translation>
    </message>
    <message>
        <source>Resource Manager</source>
        <translation>Resource Manager</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>A range of a virtual network that resources are placed in, or that apps are integrated with.</source>
        <translation>Ein Bereich eines virtuellen Netzwerks, in den Ressourcen gelegt oder in den Apps integriert werden.</translation>
    </message>
    <message>
        <source>GatewaySubnet</source>
        <translation>GatewaySubnet</translation>
    </message>
    <message>
        <source>The subnet that VPN and ExpressRoute gateways need.</source>
        <translation>Das Subnetz, das VPN- und ExpressRoute-Gateways brauchen.</translation>
    </message>
    <message>
        <source>Address range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>A part of the network&apos;s address space. Azure keeps five addresses of every subnet for itself.</source>
        <translation>Ein Teil des Adressraums des Netzwerks. Azure behält fünf Adressen jedes Subnetzes für sich.</translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation>Delegiert an</translation>
    </message>
    <message>
        <source>The service that the subnet is handed to: Microsoft.Web/serverFarms for Elastic Premium and Dedicated plans, Microsoft.App/environments for Flex Consumption.</source>
        <translation>Der Dienst, dem das Subnetz übergeben ist: Microsoft.Web/serverFarms für Elastic Premium- und Dedicated-Pläne, Microsoft.App/environments für den Flex-Verbrauch.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Service endpoints</source>
        <translation>Dienstendpunkte</translation>
    </message>
    <message>
        <source>Azure services that recognise this subnet as a source, such as Microsoft.Storage or Microsoft.Web.</source>
        <translation>Azure-Dienste, die dieses Subnetz als Quelle erkennen, etwa Microsoft.Storage oder Microsoft.Web.</translation>
    </message>
    <message>
        <source>Service endpoint policies</source>
        <translation>Dienstendpunktrichtlinien</translation>
    </message>
    <message>
        <source>Names of policies that limit which accounts the endpoints reach. Not allowed on an integration subnet.</source>
        <translation>Namen von Richtlinien, die begrenzen, welche Konten die Endpunkte erreichen. In einem Integrationssubnetz nicht erlaubt.</translation>
    </message>
    <message>
        <source>Network security group</source>
        <translation>Netzwerksicherheitsgruppe</translation>
    </message>
    <message>
        <source>Filters packets in and out of the subnet.</source>
        <translation>Filtert Pakete in das Subnetz und aus ihm heraus.</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Guard with</source>
        <translation>Schützen mit</translation>
    </message>
    <message>
        <source>Route table</source>
        <translation>Routingtabelle</translation>
    </message>
    <message>
        <source>User-defined routes for packets that leave the subnet.</source>
        <translation>Benutzerdefinierte Routen für Pakete, die das Subnetz verlassen.</translation>
    </message>
    <message>
        <source>Route with</source>
        <translation>Routen mit</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>Gives outbound internet traffic a fixed set of public addresses.</source>
        <translation>Gibt ausgehendem Internetverkehr einen festen Satz öffentlicher Adressen.</translation>
    </message>
    <message>
        <source>Go out through</source>
        <translation>Hinausgehen über</translation>
    </message>
    <message>
        <source>Private endpoint network policies</source>
        <translation>Netzwerkrichtlinien für private Endpunkte</translation>
    </message>
    <message>
        <source>Whether NSGs and route tables act on the private endpoints in this subnet.</source>
        <translation>Ob NSGs und Routingtabellen auf die privaten Endpunkte in diesem Subnetz wirken.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>NSG and routes</source>
        <translation>NSG und Routen</translation>
    </message>
    <message>
        <source>NSG only</source>
        <translation>Nur NSG</translation>
    </message>
    <message>
        <source>Routes only</source>
        <translation>Nur Routen</translation>
    </message>
    <message>
        <source>Peering</source>
        <translation>Peering</translation>
    </message>
    <message>
        <source>Peerings</source>
        <translation>Peerings</translation>
    </message>
    <message>
        <source>One direction of a peering between two virtual networks. Azure wants one on each side.</source>
        <translation>Eine Richtung eines Peerings zwischen zwei virtuellen Netzwerken. Azure verlangt eines auf jeder Seite.</translation>
    </message>
    <message>
        <source>Remote network</source>
        <translation>Remotenetzwerk</translation>
    </message>
    <message>
        <source>The network at the other end.</source>
        <translation>Das Netzwerk am anderen Ende.</translation>
    </message>
    <message>
        <source>Peer with</source>
        <translation>Peering mit</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>Zugriff zulassen</translation>
    </message>
    <message>
        <source>Whether the remote network may be reached over this peering.</source>
        <translation>Ob das Remotenetzwerk über dieses Peering erreicht werden darf.</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Allow forwarded traffic</source>
        <translation>Weitergeleiteten Verkehr zulassen</translation>
    </message>
    <message>
        <source>Whether packets that did not start in the remote network are taken, as an appliance forwards them.</source>
        <translation>Ob Pakete angenommen werden, die nicht im Remotenetzwerk begonnen haben, wie eine Appliance sie weiterleitet.</translation>
    </message>
    <message>
        <source>Offer this gateway</source>
        <translation>Dieses Gateway anbieten</translation>
    </message>
    <message>
        <source>Whether the remote network may use the gateway of this one.</source>
        <translation>Ob das Remotenetzwerk das Gateway dieses Netzwerks benutzen darf.</translation>
    </message>
    <message>
        <source>Use the remote gateway</source>
        <translation>Remotegateway benutzen</translation>
    </message>
    <message>
        <source>Whether this network uses the gateway of the remote one.</source>
        <translation>Ob dieses Netzwerk das Gateway des Remotenetzwerks benutzt.</translation>
    </message>
    <message>
        <source>Network security groups</source>
        <translation>Netzwerksicherheitsgruppen</translation>
    </message>
    <message>
        <source>A list of rules that allow or deny packets at a subnet&apos;s edge.</source>
        <translation>Eine Liste von Regeln, die Pakete am Rand eines Subnetzes zulassen oder verweigern.</translation>
    </message>
    <message>
        <source>Read by rising priority; Azure&apos;s default rules follow.</source>
        <translation>Nach steigender Priorität gelesen; die Standardregeln von Azure folgen.</translation>
    </message>
    <message>
        <source>100 to 4096, each once per direction.</source>
        <translation>100 bis 4096, jede einmal je Richtung.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Into or out of the subnet.</source>
        <translation>In das Subnetz hinein oder aus ihm heraus.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Which packets.</source>
        <translation>Welche Pakete.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Ranges, addresses, one service tag, or *.</source>
        <translation>Bereiche, Adressen, ein Diensttag oder *.</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Quellports</translation>
    </message>
    <message>
        <source>Ports, ranges or *.</source>
        <translation>Ports, Bereiche oder *.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Destination ports</source>
        <translation>Zielports</translation>
    </message>
    <message>
        <source>Route tables</source>
        <translation>Routingtabellen</translation>
    </message>
    <message>
        <source>User-defined routes that override where packets leaving a subnet go.</source>
        <translation>Benutzerdefinierte Routen, die überstimmen, wohin Pakete aus einem Subnetz gehen.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>The longest matching range wins.</source>
        <translation>Der längste zutreffende Bereich gewinnt.</translation>
    </message>
    <message>
        <source>Name of the route.</source>
        <translation>Name der Route.</translation>
    </message>
    <message>
        <source>Destination range, or a service tag.</source>
        <translation>Zielbereich oder ein Diensttag.</translation>
    </message>
    <message>
        <source>Next hop</source>
        <translation>Nächster Hop</translation>
    </message>
    <message>
        <source>Where matching packets go.</source>
        <translation>Wohin zutreffende Pakete gehen.</translation>
    </message>
    <message>
        <source>Next hop address</source>
        <translation>Adresse des nächsten Hops</translation>
    </message>
    <message>
        <source>The appliance&apos;s private address.</source>
        <translation>Die private Adresse der Appliance.</translation>
    </message>
    <message>
        <source>Propagate gateway routes</source>
        <translation>Gatewayrouten verteilen</translation>
    </message>
    <message>
        <source>Whether routes learned by gateways reach the subnet.</source>
        <translation>Ob von Gateways gelernte Routen das Subnetz erreichen.</translation>
    </message>
    <message>
        <source>NAT gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>Sends a subnet&apos;s outbound internet traffic from fixed public addresses.</source>
        <translation>Schickt den ausgehenden Internetverkehr eines Subnetzes von festen öffentlichen Adressen.</translation>
    </message>
    <message>
        <source>nat gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>nat gateways</source>
        <translation>NAT-Gateways</translation>
    </message>
    <message>
        <source>StandardV2 also carries IPv6.</source>
        <translation>StandardV2 überträgt auch IPv6.</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>Öffentliche Adressen</translation>
    </message>
    <message>
        <source>The addresses that outbound traffic is sent from, 1 to 16.</source>
        <translation>Die Adressen, von denen ausgehender Verkehr gesendet wird, 1 bis 16.</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>Senden von</translation>
    </message>
    <message>
        <source>Idle timeout in minutes</source>
        <translation>Leerlaufzeitlimit in Minuten</translation>
    </message>
    <message>
        <source>4 to 120 minutes.</source>
        <translation>4 bis 120 Minuten.</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <translation>Öffentliche IP-Adresse</translation>
    </message>
    <message>
        <source>Public IP addresses</source>
        <translation>Öffentliche IP-Adressen</translation>
    </message>
    <message>
        <source>A public address.</source>
        <translation>Eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>public ip address</source>
        <translation>Öffentliche IP-Adresse</translation>
    </message>
    <message>
        <source>public ip addresses</source>
        <translation>Öffentliche IP-Adressen</translation>
    </message>
    <message>
        <source>NAT gateways, firewalls and gateways need Standard.</source>
        <translation>NAT-Gateways, Firewalls und Gateways brauchen Standard.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>A static address stays the same.</source>
        <translation>Eine statische Adresse bleibt gleich.</translation>
    </message>
    <message>
        <source>IP version</source>
        <translation>IP-Version</translation>
    </message>
    <message>
        <source>The address family.</source>
        <translation>Die Adressfamilie.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address, once Azure has given one; lists that name it can be checked then.</source>
        <translation>Die Adresse, sobald Azure eine vergeben hat; Listen, die sie nennen, lassen sich dann prüfen.</translation>
    </message>
    <message>
        <source>VPN gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>VPN gateways</source>
        <translation>VPN-Gateways</translation>
    </message>
    <message>
        <source>A VPN gateway: site-to-site and point-to-site tunnels, in the subnet named GatewaySubnet.</source>
        <translation>Ein VPN-Gateway: Site-to-Site- und Point-to-Site-Tunnel, im Subnetz namens GatewaySubnet.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>vpn gateway</source>
        <translation>VPN-Gateway</translation>
    </message>
    <message>
        <source>vpn gateways</source>
        <translation>VPN-Gateways</translation>
    </message>
    <message>
        <source>Basic offers no gateway transit and no coexistence with ExpressRoute.</source>
        <translation>Basic bietet keinen Gatewaytransit und keine Koexistenz mit ExpressRoute.</translation>
    </message>
    <message>
        <source>VPN type</source>
        <translation>VPN-Typ</translation>
    </message>
    <message>
        <source>Gateway-required integration needs a route-based VPN.</source>
        <translation>Die gatewaygebundene Integration braucht ein routenbasiertes VPN.</translation>
    </message>
    <message>
        <source>The addresses that tunnels end at.</source>
        <translation>Die Adressen, an denen Tunnel enden.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <source>Point-to-site address pool</source>
        <translation>Point-to-Site-Adresspool</translation>
    </message>
    <message>
        <source>Addresses that point-to-site clients, and apps with gateway-required integration, appear with.</source>
        <translation>Adressen, mit denen Point-to-Site-Clients und Apps mit gatewaygebundener Integration auftreten.</translation>
    </message>
    <message>
        <source>Point-to-site</source>
        <translation>Point-to-Site</translation>
    </message>
    <message>
        <source>Point-to-site protocols</source>
        <translation>Point-to-Site-Protokolle</translation>
    </message>
    <message>
        <source>Gateway-required integration needs SSTP alone.</source>
        <translation>Die gatewaygebundene Integration braucht allein SSTP.</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>Whether the gateway learns and advertises routes by BGP.</source>
        <translation>Ob das Gateway Routen über BGP lernt und ankündigt.</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Aktiv-Aktiv</translation>
    </message>
    <message>
        <source>Whether two instances carry traffic; each needs a public address.</source>
        <translation>Ob zwei Instanzen Verkehr übertragen; jede braucht eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Advertised routes</source>
        <translation>Angekündigte Routen</translation>
    </message>
    <message>
        <source>Further ranges, such as those on-premises, that point-to-site clients are told of.</source>
        <translation>Weitere Bereiche, etwa lokale, die Point-to-Site-Clients mitgeteilt werden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Only a gateway that is up carries traffic.</source>
        <translation>Nur ein laufendes Gateway überträgt Verkehr.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>ExpressRoute gateway</source>
        <translation>ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>ExpressRoute gateways</source>
        <translation>ExpressRoute-Gateways</translation>
    </message>
    <message>
        <source>An ExpressRoute gateway: a private line to on-premises, in the subnet named GatewaySubnet.</source>
        <translation>Ein ExpressRoute-Gateway: eine private Leitung zum lokalen Netzwerk, im Subnetz namens GatewaySubnet.</translation>
    </message>
    <message>
        <source>expressroute gateway</source>
        <translation>ExpressRoute-Gateway</translation>
    </message>
    <message>
        <source>expressroute gateways</source>
        <translation>ExpressRoute-Gateways</translation>
    </message>
    <message>
        <source>Size of the gateway.</source>
        <translation>Größe des Gateways.</translation>
    </message>
    <message>
        <source>The address of the gateway.</source>
        <translation>Die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>Local network gateway</source>
        <translation>Lokales Netzwerkgateway</translation>
    </message>
    <message>
        <source>Local network gateways</source>
        <translation>Lokale Netzwerkgateways</translation>
    </message>
    <message>
        <source>What Azure knows of a VPN device elsewhere: its address, and the ranges behind it.</source>
        <translation>Was Azure von einem VPN-Gerät anderswo weiß: seine Adresse und die Bereiche dahinter.</translation>
    </message>
    <message>
        <source>Address ranges</source>
        <translation>Adressbereiche</translation>
    </message>
    <message>
        <source>The ranges behind the device; they become routes of every subnet that takes gateway routes.</source>
        <translation>Die Bereiche hinter dem Gerät; sie werden Routen jedes Subnetzes, das Gatewayrouten annimmt.</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Geräteadresse</translation>
    </message>
    <message>
        <source>The public address of the device.</source>
        <translation>Die öffentliche Adresse des Geräts.</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>The DNS name of the device, in place of an address.</source>
        <translation>Der DNS-Name des Geräts, anstelle einer Adresse.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>The on-premises network that the device belongs to.</source>
        <translation>Das lokale Netzwerk, zu dem das Gerät gehört.</translation>
    </message>
    <message>
        <source>Stand for</source>
        <translation>Stehen für</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Joins a gateway to its far end: a device elsewhere, another gateway, or a circuit.</source>
        <translation>Verbindet ein Gateway mit seinem Gegenstück: einem Gerät anderswo, einem anderen Gateway oder einer Leitung.</translation>
    </message>
    <message>
        <source>Site-to-site connection</source>
        <translation>Site-to-Site-Verbindung</translation>
    </message>
    <message>
        <source>Joins a VPN gateway to a device.</source>
        <translation>Verbindet ein VPN-Gateway mit einem Gerät.</translation>
    </message>
    <message>
        <source>Network-to-network connection</source>
        <translation>Netzwerk-zu-Netzwerk-Verbindung</translation>
    </message>
    <message>
        <source>Joins two VPN gateways.</source>
        <translation>Verbindet zwei VPN-Gateways.</translation>
    </message>
    <message>
        <source>ExpressRoute connection</source>
        <translation>ExpressRoute-Anbindung</translation>
    </message>
    <message>
        <source>Joins a gateway to a circuit.</source>
        <translation>Verbindet ein Gateway mit einer Leitung.</translation>
    </message>
    <message>
        <source>Site-to-site needs a local network gateway, network-to-network a second gateway, ExpressRoute a circuit.</source>
        <translation>Site-to-Site braucht ein lokales Netzwerkgateway, Netzwerk-zu-Netzwerk ein zweites Gateway, ExpressRoute eine Leitung.</translation>
    </message>
    <message>
        <source>Site-to-site</source>
        <translation>Site-to-Site</translation>
    </message>
    <message>
        <source>Network-to-network</source>
        <translation>Netzwerk-zu-Netzwerk</translation>
    </message>
    <message>
        <source>ExpressRoute</source>
        <translation>ExpressRoute</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>The gateway on this side.</source>
        <translation>Das Gateway auf dieser Seite.</translation>
    </message>
    <message>
        <source>Connect from</source>
        <translation>Verbinden von</translation>
    </message>
    <message>
        <source>The far end of a site-to-site connection.</source>
        <translation>Das Gegenstück einer Site-to-Site-Verbindung.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>The far end of an ExpressRoute connection.</source>
        <translation>Das Gegenstück einer ExpressRoute-Anbindung.</translation>
    </message>
    <message>
        <source>Second gateway</source>
        <translation>Zweites Gateway</translation>
    </message>
    <message>
        <source>The far end of a network-to-network connection.</source>
        <translation>Das Gegenstück einer Netzwerk-zu-Netzwerk-Verbindung.</translation>
    </message>
    <message>
        <source>Whether routes are exchanged by BGP over this connection.</source>
        <translation>Ob über diese Verbindung Routen per BGP ausgetauscht werden.</translation>
    </message>
    <message>
        <source>Only a connection that stands carries traffic.</source>
        <translation>Nur eine bestehende Verbindung überträgt Verkehr.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>ExpressRoute circuit</source>
        <translation>ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>ExpressRoute circuits</source>
        <translation>ExpressRoute-Leitungen</translation>
    </message>
    <message>
        <source>A private line from a provider&apos;s location into Microsoft&apos;s network.</source>
        <translation>Eine private Leitung vom Standort eines Anbieters in das Netzwerk von Microsoft.</translation>
    </message>
    <message>
        <source>expressroute circuit</source>
        <translation>ExpressRoute-Leitung</translation>
    </message>
    <message>
        <source>expressroute circuits</source>
        <translation>ExpressRoute-Leitungen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>How far the line reaches.</source>
        <translation>Wie weit die Leitung reicht.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Whether outbound data is metered.</source>
        <translation>Ob ausgehende Daten gezählt werden.</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Nach Volumen</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The company that runs the line.</source>
        <translation>Das Unternehmen, das die Leitung betreibt.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where the provider meets Microsoft.</source>
        <translation>Wo der Anbieter auf Microsoft trifft.</translation>
    </message>
    <message>
        <source>Bandwidth in Mbps</source>
        <translation>Bandbreite in Mbit/s</translation>
    </message>
    <message>
        <source>The speed that is paid for.</source>
        <translation>Die bezahlte Geschwindigkeit.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt nach</translation>
    </message>
    <message>
        <source>The on-premises network at the other end of the line.</source>
        <translation>Das lokale Netzwerk am anderen Ende der Leitung.</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Führen nach</translation>
    </message>
    <message>
        <source>Azure Firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>Azure Firewalls</source>
        <translation>Azure Firewalls</translation>
    </message>
    <message>
        <source>Azure&apos;s own firewall, in the subnet named AzureFirewallSubnet. What no rule allows is denied.</source>
        <translation>Die Firewall von Azure, im Subnetz namens AzureFirewallSubnet. Was keine Regel zulässt, wird verweigert.</translation>
    </message>
    <message>
        <source>azure firewall</source>
        <translation>Azure Firewall</translation>
    </message>
    <message>
        <source>azure firewalls</source>
        <translation>Azure Firewalls</translation>
    </message>
    <message>
        <source>Basic needs a management subnet.</source>
        <translation>Basic braucht ein Verwaltungssubnetz.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>The address that routes name as their next hop: the first usable one of the subnet.</source>
        <translation>Die Adresse, die Routen als nächsten Hop nennen: die erste nutzbare des Subnetzes.</translation>
    </message>
    <message>
        <source>The addresses that traffic to the internet is sent from.</source>
        <translation>Die Adressen, von denen Verkehr ins Internet gesendet wird.</translation>
    </message>
    <message>
        <source>Forced tunnelling</source>
        <translation>Tunnelerzwingung</translation>
    </message>
    <message>
        <source>Whether traffic to the internet goes on to another hop; needs a subnet named AzureFirewallManagementSubnet.</source>
        <translation>Ob Verkehr ins Internet zu einem weiteren Hop geht; braucht ein Subnetz namens AzureFirewallManagementSubnet.</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Verwaltungsadresse</translation>
    </message>
    <message>
        <source>The public address of the management subnet.</source>
        <translation>Die öffentliche Adresse des Verwaltungssubnetzes.</translation>
    </message>
    <message>
        <source>Be managed at</source>
        <translation>Verwaltet werden über</translation>
    </message>
    <message>
        <source>DNS proxy</source>
        <translation>DNS-Proxy</translation>
    </message>
    <message>
        <source>Whether the firewall answers names for the networks that name it as their server.</source>
        <translation>Ob die Firewall Namen für die Netzwerke beantwortet, die sie als Server nennen.</translation>
    </message>
    <message>
        <source>Whom the proxy asks. Empty means Azure DNS.</source>
        <translation>Wen der Proxy fragt. Leer bedeutet Azure DNS.</translation>
    </message>
    <message>
        <source>Source NAT</source>
        <translation>Quell-NAT</translation>
    </message>
    <message>
        <source>When packets of network rules leave with the firewall&apos;s own address.</source>
        <translation>Wann Pakete von Netzwerkregeln mit der eigenen Adresse der Firewall hinausgehen.</translation>
    </message>
    <message>
        <source>Towards public addresses</source>
        <translation>Zu öffentlichen Adressen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>NAT rules are read first, then network rules, then application rules.</source>
        <translation>NAT-Regeln werden zuerst gelesen, dann Netzwerkregeln, dann Anwendungsregeln.</translation>
    </message>
    <message>
        <source>100 to 65000; lower numbers are read first.</source>
        <translation>100 bis 65000; niedrigere Zahlen werden zuerst gelesen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Network rules match addresses and ports, application rules match names, NAT rules let traffic in.</source>
        <translation>Netzwerkregeln vergleichen Adressen und Ports, Anwendungsregeln Namen, NAT-Regeln lassen Verkehr herein.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Http, Https and Mssql belong to application rules, the others to network rules.</source>
        <translation>Http, Https und Mssql gehören zu Anwendungsregeln, die anderen zu Netzwerkregeln.</translation>
    </message>
    <message>
        <source>Ranges, addresses or *.</source>
        <translation>Bereiche, Adressen oder *.</translation>
    </message>
    <message>
        <source>Ranges, addresses, service tags or *.</source>
        <translation>Bereiche, Adressen, Diensttags oder *.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Destinations by name, in place of addresses.</source>
        <translation>Ziele nach Namen, anstelle von Adressen.</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>The private address that a NAT rule leads to.</source>
        <translation>Die private Adresse, zu der eine NAT-Regel führt.</translation>
    </message>
    <message>
        <source>At port</source>
        <translation>Auf Port</translation>
    </message>
    <message>
        <source>The port that a NAT rule leads to.</source>
        <translation>Der Port, zu dem eine NAT-Regel führt.</translation>
    </message>
    <message>
        <source>Network virtual appliance</source>
        <translation>Virtuelles Netzwerkgerät</translation>
    </message>
    <message>
        <source>Network virtual appliances</source>
        <translation>Virtuelle Netzwerkgeräte</translation>
    </message>
    <message>
        <source>A firewall or router of another maker, on virtual machines in a subnet.</source>
        <translation>Eine Firewall oder ein Router eines anderen Herstellers, auf virtuellen Computern in einem Subnetz.</translation>
    </message>
    <message>
        <source>The address that routes name as their next hop.</source>
        <translation>Die Adresse, die Routen als nächsten Hop nennen.</translation>
    </message>
    <message>
        <source>IP forwarding</source>
        <translation>IP-Weiterleitung</translation>
    </message>
    <message>
        <source>Whether its network interface takes packets meant for others.</source>
        <translation>Ob seine Netzwerkschnittstelle Pakete annimmt, die für andere bestimmt sind.</translation>
    </message>
    <message>
        <source>When packets leave with the appliance&apos;s own address.</source>
        <translation>Wann Pakete mit der eigenen Adresse des Geräts hinausgehen.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>What happens to packets that no rule matches.</source>
        <translation>Was mit Paketen geschieht, auf die keine Regel zutrifft.</translation>
    </message>
    <message>
        <source>Read by rising priority; the first match decides.</source>
        <translation>Nach steigender Priorität gelesen; der erste Treffer entscheidet.</translation>
    </message>
    <message>
        <source>Service endpoint policy</source>
        <translation>Dienstendpunktrichtlinie</translation>
    </message>
    <message>
        <source>Limits which accounts can be reached over the service endpoints of a subnet.</source>
        <translation>Begrenzt, welche Konten über die Dienstendpunkte eines Subnetzes erreichbar sind.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The service whose endpoint is limited.</source>
        <translation>Der Dienst, dessen Endpunkt begrenzt wird.</translation>
    </message>
    <message>
        <source>Allowed accounts</source>
        <translation>Zugelassene Konten</translation>
    </message>
    <message>
        <source>Names of the accounts that can be reached.</source>
        <translation>Namen der Konten, die erreichbar sind.</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>Private endpoints</source>
        <translation>Private Endpunkte</translation>
    </message>
    <message>
        <source>A private address, in a subnet, that leads to one sub-resource of a service.</source>
        <translation>Eine private Adresse in einem Subnetz, die zu einer Unterressource eines Dienstes führt.</translation>
    </message>
    <message>
        <source>Private link</source>
        <translation>Private Link</translation>
    </message>
    <message>
        <source>The service behind the endpoint.</source>
        <translation>Der Dienst hinter dem Endpunkt.</translation>
    </message>
    <message>
        <source>Sub-resource</source>
        <translation>Unterressource</translation>
    </message>
    <message>
        <source>Which part of the service: blob, file, queue or table of a storage account, sites of a function app, vault of a Key Vault. Each part needs an endpoint of its own.</source>
        <translation>Welcher Teil des Dienstes: blob, file, queue oder table eines Speicherkontos, sites einer Funktions-App, vault eines Schlüsseltresors. Jeder Teil braucht einen eigenen Endpunkt.</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>Verbindungszustand</translation>
    </message>
    <message>
        <source>Only an approved endpoint carries traffic.</source>
        <translation>Nur ein genehmigter Endpunkt überträgt Verkehr.</translation>
    </message>
    <message>
        <source>DNS zone group</source>
        <translation>DNS-Zonengruppe</translation>
    </message>
    <message>
        <source>Private zones in which Azure keeps the endpoint&apos;s records up to date.</source>
        <translation>Private Zonen, in denen Azure die Einträge des Endpunkts aktuell hält.</translation>
    </message>
    <message>
        <source>Register in</source>
        <translation>Eintragen in</translation>
    </message>
    <message>
        <source>The address in the subnet, when it is fixed; empty means that Azure picks the next free one.</source>
        <translation>Die Adresse im Subnetz, wenn sie fest ist; leer bedeutet, dass Azure die nächste freie wählt.</translation>
    </message>
    <message>
        <source>Private DNS zone</source>
        <translation>Private DNS-Zone</translation>
    </message>
    <message>
        <source>Private DNS zones</source>
        <translation>Private DNS-Zonen</translation>
    </message>
    <message>
        <source>Names that only the virtual networks linked to it can see. Private DNS is global: it has no region.</source>
        <translation>Namen, die nur die damit verknüpften virtuellen Netzwerke sehen. Privates DNS ist global: Es hat keine Region.</translation>
    </message>
    <message>
        <source>private dns zone</source>
        <translation>Private DNS-Zone</translation>
    </message>
    <message>
        <source>private dns zones</source>
        <translation>Private DNS-Zonen</translation>
    </message>
    <message>
        <source>The resource group that the zone is deployed to.</source>
        <translation>Die Ressourcengruppe, in der die Zone bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Empty means the subscription of the design.</source>
        <translation>Leer bedeutet: das Abonnement des Entwurfs.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>A records kept by hand; endpoints with a zone group keep their own.</source>
        <translation>Von Hand gepflegte A-Einträge; Endpunkte mit Zonengruppe pflegen ihre eigenen.</translation>
    </message>
    <message>
        <source>Name within the zone; @ is the zone itself.</source>
        <translation>Name innerhalb der Zone; @ ist die Zone selbst.</translation>
    </message>
    <message>
        <source>IPv4 addresses of the name.</source>
        <translation>IPv4-Adressen des Namens.</translation>
    </message>
    <message>
        <source>Zone link</source>
        <translation>Zonenverknüpfung</translation>
    </message>
    <message>
        <source>Zone links</source>
        <translation>Zonenverknüpfungen</translation>
    </message>
    <message>
        <source>Lets a virtual network see a private DNS zone.</source>
        <translation>Lässt ein virtuelles Netzwerk eine private DNS-Zone sehen.</translation>
    </message>
    <message>
        <source>The network that may resolve the zone&apos;s names.</source>
        <translation>Das Netzwerk, das die Namen der Zone auflösen darf.</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Verknüpfen mit</translation>
    </message>
    <message>
        <source>Auto registration</source>
        <translation>Automatische Registrierung</translation>
    </message>
    <message>
        <source>Whether virtual machines of the network register their names here.</source>
        <translation>Ob virtuelle Computer des Netzwerks hier ihre Namen eintragen.</translation>
    </message>
    <message>
        <source>Fall back to the public name</source>
        <translation>Auf den öffentlichen Namen zurückfallen</translation>
    </message>
    <message>
        <source>When the zone has no record for a name, ask public DNS instead of answering that it does not exist.</source>
        <translation>Wenn die Zone keinen Eintrag für einen Namen hat, öffentliches DNS fragen, statt zu antworten, dass es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>DNS private resolver</source>
        <translation>Privater DNS-Resolver</translation>
    </message>
    <message>
        <source>DNS private resolvers</source>
        <translation>Private DNS-Resolver</translation>
    </message>
    <message>
        <source>Answers names of a virtual network for others, and forwards names of others for the network.</source>
        <translation>Beantwortet Namen eines virtuellen Netzwerks für andere und leitet Namen anderer für das Netzwerk weiter.</translation>
    </message>
    <message>
        <source>dns private resolver</source>
        <translation>Privater DNS-Resolver</translation>
    </message>
    <message>
        <source>dns private resolvers</source>
        <translation>Private DNS-Resolver</translation>
    </message>
    <message>
        <source>The network whose linked private zones the resolver sees.</source>
        <translation>Das Netzwerk, dessen verknüpfte private Zonen der Resolver sieht.</translation>
    </message>
    <message>
        <source>Resolve for</source>
        <translation>Auflösen für</translation>
    </message>
    <message>
        <source>Inbound subnet</source>
        <translation>Eingehendes Subnetz</translation>
    </message>
    <message>
        <source>The subnet in which the resolver listens; it is for the resolver alone.</source>
        <translation>Das Subnetz, in dem der Resolver lauscht; es ist für den Resolver allein da.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Lauschen in</translation>
    </message>
    <message>
        <source>Inbound address</source>
        <translation>Eingehende Adresse</translation>
    </message>
    <message>
        <source>The address that other networks forward their questions to; empty means that Azure picks one.</source>
        <translation>Die Adresse, an die andere Netzwerke ihre Fragen weiterleiten; leer bedeutet, dass Azure eine wählt.</translation>
    </message>
    <message>
        <source>Outbound subnet</source>
        <translation>Ausgehendes Subnetz</translation>
    </message>
    <message>
        <source>The subnet from which forwarded questions leave.</source>
        <translation>Das Subnetz, aus dem weitergeleitete Fragen hinausgehen.</translation>
    </message>
    <message>
        <source>Forward from</source>
        <translation>Weiterleiten aus</translation>
    </message>
    <message>
        <source>DNS forwarding ruleset</source>
        <translation>DNS-Weiterleitungsregelsatz</translation>
    </message>
    <message>
        <source>DNS forwarding rulesets</source>
        <translation>DNS-Weiterleitungsregelsätze</translation>
    </message>
    <message>
        <source>Domains that linked networks have asked at other servers, through a resolver&apos;s outbound endpoint.</source>
        <translation>Domänen, die verknüpfte Netzwerke bei anderen Servern erfragen lassen, über den ausgehenden Endpunkt eines Resolvers.</translation>
    </message>
    <message>
        <source>dns forwarding ruleset</source>
        <translation>DNS-Weiterleitungsregelsatz</translation>
    </message>
    <message>
        <source>dns forwarding rulesets</source>
        <translation>DNS-Weiterleitungsregelsätze</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>The resolver whose outbound endpoint forwards the questions.</source>
        <translation>Der Resolver, dessen ausgehender Endpunkt die Fragen weiterleitet.</translation>
    </message>
    <message>
        <source>Forward through</source>
        <translation>Weiterleiten über</translation>
    </message>
    <message>
        <source>Which domain is asked where.</source>
        <translation>Welche Domäne wo erfragt wird.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>The domain with its final dot; the longest match decides.</source>
        <translation>Die Domäne mit ihrem Schlusspunkt; der längste Treffer entscheidet.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Addresses of the servers that are asked.</source>
        <translation>Adressen der Server, die gefragt werden.</translation>
    </message>
    <message>
        <source>Linked networks</source>
        <translation>Verknüpfte Netzwerke</translation>
    </message>
    <message>
        <source>The networks that the rules apply to.</source>
        <translation>Die Netzwerke, für die die Regeln gelten.</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>A DNS server of your own, in a subnet or on-premises.</source>
        <translation>Ein eigener DNS-Server, in einem Subnetz oder lokal.</translation>
    </message>
    <message>
        <source>dns server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>dns servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>The address at which it is asked.</source>
        <translation>Die Adresse, unter der er gefragt wird.</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>The on-premises network that it stands in, unless it stands in a subnet.</source>
        <translation>Das lokale Netzwerk, in dem er steht, außer er steht in einem Subnetz.</translation>
    </message>
    <message>
        <source>Stand in</source>
        <translation>Stehen in</translation>
    </message>
    <message>
        <source>Forwards to</source>
        <translation>Leitet weiter an</translation>
    </message>
    <message>
        <source>Whom it asks for names that it does not hold. Azure DNS, 168.63.129.16, also knows the private zones linked to the network that the server stands in.</source>
        <translation>Wen er nach Namen fragt, die er nicht hat. Azure DNS, 168.63.129.16, kennt auch die privaten Zonen, die mit dem Netzwerk des Servers verknüpft sind.</translation>
    </message>
    <message>
        <source>Azure DNS</source>
        <translation>Azure DNS</translation>
    </message>
    <message>
        <source>Public DNS</source>
        <translation>Öffentliches DNS</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation>Andere Server</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemanden</translation>
    </message>
    <message>
        <source>The servers that it asks when it forwards to other servers.</source>
        <translation>Die Server, die er fragt, wenn er an andere Server weiterleitet.</translation>
    </message>
    <message>
        <source>A records that it holds itself, each with its full name.</source>
        <translation>A-Einträge, die er selbst hat, jeder mit seinem vollen Namen.</translation>
    </message>
    <message>
        <source>Application Gateway</source>
        <translation>Anwendungsgateway</translation>
    </message>
    <message>
        <source>Application Gateways</source>
        <translation>Anwendungsgateways</translation>
    </message>
    <message>
        <source>A gateway for web traffic in a subnet of its own.</source>
        <translation>Ein Gateway für Webverkehr in einem eigenen Subnetz.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>application gateway</source>
        <translation>Anwendungsgateway</translation>
    </message>
    <message>
        <source>application gateways</source>
        <translation>Anwendungsgateways</translation>
    </message>
    <message>
        <source>WAF also filters attacks; those without v2 are of the first version.</source>
        <translation>WAF filtert auch Angriffe; die ohne v2 gehören zur ersten Version.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>The most instances that it scales to; each takes one address of the subnet.</source>
        <translation>Die meisten Instanzen, auf die es skaliert; jede nimmt eine Adresse des Subnetzes.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>The address on which clients on the internet reach it.</source>
        <translation>Die Adresse, unter der Clients im Internet es erreichen.</translation>
    </message>
    <message>
        <source>Frontends</source>
        <translation>Front-Ends</translation>
    </message>
    <message>
        <source>Private frontend</source>
        <translation>Privates Front-End</translation>
    </message>
    <message>
        <source>The address in its subnet on which clients in the network reach it.</source>
        <translation>Die Adresse in seinem Subnetz, unter der Clients im Netzwerk es erreichen.</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Back-Ends</translation>
    </message>
    <message>
        <source>The function apps that it forwards to.</source>
        <translation>Die Funktions-Apps, an die es weiterleitet.</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Front Door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>Front Doors</source>
        <translation>Front Doors</translation>
    </message>
    <message>
        <source>Azure Front Door: takes web traffic at the edge of Microsoft&apos;s network, everywhere; it has no region.</source>
        <translation>Azure Front Door: nimmt Webverkehr überall am Rand des Netzwerks von Microsoft an; es hat keine Region.</translation>
    </message>
    <message>
        <source>front door</source>
        <translation>Front Door</translation>
    </message>
    <message>
        <source>front doors</source>
        <translation>Front Doors</translation>
    </message>
    <message>
        <source>The resource group that the profile is deployed to.</source>
        <translation>Die Ressourcengruppe, in der das Profil bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Private links to origins need Premium.</source>
        <translation>Private Links zu Ursprüngen brauchen Premium.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>Profil-ID</translation>
    </message>
    <message>
        <source>The id that it sends in the header X-Azure-FDID; access restrictions of its origins check it.</source>
        <translation>Die ID, die es im Header X-Azure-FDID sendet; Zugriffseinschränkungen seiner Ursprünge prüfen sie.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Whether it reaches its origins by private link; each origin must approve it.</source>
        <translation>Ob es seine Ursprünge über Private Link erreicht; jeder Ursprung muss das genehmigen.</translation>
    </message>
    <message>
        <source>Bastion</source>
        <translation>Bastion</translation>
    </message>
    <message>
        <source>Bastions</source>
        <translation>Bastions</translation>
    </message>
    <message>
        <source>Opens remote desktops of machines in a browser, from the subnet named AzureBastionSubnet.</source>
        <translation>Öffnet Remotedesktops von Computern im Browser, aus dem Subnetz namens AzureBastionSubnet.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Size and features.</source>
        <translation>Größe und Funktionen.</translation>
    </message>
    <message>
        <source>The address on which people reach it.</source>
        <translation>Die Adresse, unter der Menschen sie erreichen.</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtueller Computer</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Computer</translation>
    </message>
    <message>
        <source>A virtual machine in a subnet: a client, a server, or the jump host that people work from.</source>
        <translation>Ein virtueller Computer in einem Subnetz: ein Client, ein Server oder der Jumphost, von dem aus gearbeitet wird.</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Jumphost</translation>
    </message>
    <message>
        <source>A machine to work from.</source>
        <translation>Ein Computer, von dem aus gearbeitet wird.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the machine is for.</source>
        <translation>Wozu der Computer da ist.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Linux or Windows.</source>
        <translation>Linux oder Windows.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The size of the machine.</source>
        <translation>Die Größe des Computers.</translation>
    </message>
    <message>
        <source>Its address in the subnet.</source>
        <translation>Seine Adresse im Subnetz.</translation>
    </message>
    <message>
        <source>Filters packets at its network interface.</source>
        <translation>Filtert Pakete an seiner Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <source>Servers that it asks in place of those of its network.</source>
        <translation>Server, die er anstelle derer seines Netzwerks fragt.</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>Speicherkonto</translation>
    </message>
    <message>
        <source>Storage accounts</source>
        <translation>Speicherkonten</translation>
    </message>
    <message>
        <source>A storage account: the host storage of function apps, their content share, or their data.</source>
        <translation>Ein Speicherkonto: der Hostspeicher von Funktions-Apps, ihre Inhaltsfreigabe oder ihre Daten.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Account kind</source>
        <translation>Kontoart</translation>
    </message>
    <message>
        <source>Host storage needs blob, queue and table: general-purpose v2.</source>
        <translation>Der Hostspeicher braucht blob, queue und table: Universell v2.</translation>
    </message>
    <message>
        <source>Zone-redundant plans need zone-redundant storage.</source>
        <translation>Zonenredundante Pläne brauchen zonenredundanten Speicher.</translation>
    </message>
    <message>
        <source>Disabled closes the public door; only private endpoints lead in. Unset means Enabled.</source>
        <translation>„Deaktiviert“ schließt den öffentlichen Zugang; nur private Endpunkte führen hinein. Nicht festgelegt bedeutet aktiviert.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Known public address</source>
        <translation>Bekannte öffentliche Adresse</translation>
    </message>
    <message>
        <source>The public address that the name resolves to, where it is known from what is deployed. It may change.</source>
        <translation>Die öffentliche Adresse, in die der Name aufgelöst wird, soweit aus dem Bereitgestellten bekannt. Sie kann sich ändern.</translation>
    </message>
    <message>
        <source>Networks not listed</source>
        <translation>Nicht aufgeführte Netzwerke</translation>
    </message>
    <message>
        <source>Deny turns the firewall on: only the listed subnets, addresses and private endpoints get in.</source>
        <translation>„Verweigern“ schaltet die Firewall ein: Nur die aufgeführten Subnetze, Adressen und private Endpunkte kommen hinein.</translation>
    </message>
    <message>
        <source>Are let in</source>
        <translation>Werden hereingelassen</translation>
    </message>
    <message>
        <source>Are refused</source>
        <translation>Werden abgelehnt</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Azure services that pass the firewall anyway.</source>
        <translation>Azure-Dienste, die die Firewall trotzdem passieren.</translation>
    </message>
    <message>
        <source>Allowed subnets</source>
        <translation>Zugelassene Subnetze</translation>
    </message>
    <message>
        <source>Subnets that get in; each needs the Microsoft.Storage endpoint.</source>
        <translation>Subnetze, die hineinkommen; jedes braucht den Endpunkt Microsoft.Storage.</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>Public IPv4 addresses or ranges that get in; callers in the same region do not match.</source>
        <translation>Öffentliche IPv4-Adressen oder -Bereiche, die hineinkommen; Aufrufer in derselben Region zählen nicht dazu.</translation>
    </message>
    <message>
        <source>Shared key access</source>
        <translation>Zugriff mit gemeinsamem Schlüssel</translation>
    </message>
    <message>
        <source>A content share on Azure Files needs the account key.</source>
        <translation>Eine Inhaltsfreigabe in Azure Files braucht den Kontoschlüssel.</translation>
    </message>
    <message>
        <source>Blob containers</source>
        <translation>Blobcontainer</translation>
    </message>
    <message>
        <source>Containers in the account; Flex Consumption deploys from one.</source>
        <translation>Container im Konto; der Flex-Verbrauch stellt aus einem bereit.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>File shares</source>
        <translation>Dateifreigaben</translation>
    </message>
    <message>
        <source>Shares in the account; Elastic Premium apps keep their content in one.</source>
        <translation>Freigaben im Konto; Elastic Premium-Apps halten ihren Inhalt in einer.</translation>
    </message>
    <message>
        <source>Lifecycle policy</source>
        <translation>Lebenszyklusrichtlinie</translation>
    </message>
    <message>
        <source>Whether a policy deletes old blobs in this account.</source>
        <translation>Ob eine Richtlinie alte Blobs in diesem Konto löscht.</translation>
    </message>
    <message>
        <source>Key Vault</source>
        <translation>Schlüsseltresor</translation>
    </message>
    <message>
        <source>Key Vaults</source>
        <translation>Schlüsseltresore</translation>
    </message>
    <message>
        <source>A Key Vault: secrets that app settings refer to.</source>
        <translation>Ein Schlüsseltresor (Key Vault): Geheimnisse, auf die App-Einstellungen verweisen.</translation>
    </message>
    <message>
        <source>key vault</source>
        <translation>Schlüsseltresor</translation>
    </message>
    <message>
        <source>key vaults</source>
        <translation>Schlüsseltresore</translation>
    </message>
    <message>
        <source>Premium adds hardware keys.</source>
        <translation>Premium bringt Hardwareschlüssel mit.</translation>
    </message>
    <message>
        <source>Deny turns the firewall on.</source>
        <translation>„Verweigern“ schaltet die Firewall ein.</translation>
    </message>
    <message>
        <source>Trusted Azure services that pass the firewall anyway.</source>
        <translation>Vertrauenswürdige Azure-Dienste, die die Firewall trotzdem passieren.</translation>
    </message>
    <message>
        <source>Subnets that get in; each needs the Microsoft.KeyVault endpoint.</source>
        <translation>Subnetze, die hineinkommen; jedes braucht den Endpunkt Microsoft.KeyVault.</translation>
    </message>
    <message>
        <source>Public IPv4 addresses or ranges that get in.</source>
        <translation>Öffentliche IPv4-Adressen oder -Bereiche, die hineinkommen.</translation>
    </message>
    <message>
        <source>Event Hubs namespace</source>
        <translation>Event Hubs-Namespace</translation>
    </message>
    <message>
        <source>Event Hubs namespaces</source>
        <translation>Event Hubs-Namespaces</translation>
    </message>
    <message>
        <source>An Event Hubs namespace: streams of events.</source>
        <translation>Ein Event Hubs-Namespace: Ereignisströme.</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>event hubs namespace</source>
        <translation>Event Hubs-Namespace</translation>
    </message>
    <message>
        <source>event hubs namespaces</source>
        <translation>Event Hubs-Namespaces</translation>
    </message>
    <message>
        <source>Trusted services pass</source>
        <translation>Vertrauenswürdige Dienste passieren</translation>
    </message>
    <message>
        <source>Whether trusted Azure services pass the firewall.</source>
        <translation>Ob vertrauenswürdige Azure-Dienste die Firewall passieren.</translation>
    </message>
    <message>
        <source>Subnets that get in; each needs the service&apos;s endpoint.</source>
        <translation>Subnetze, die hineinkommen; jedes braucht den Endpunkt des Dienstes.</translation>
    </message>
    <message>
        <source>Basic has no networking features.</source>
        <translation>Basic hat keine Netzwerkfunktionen.</translation>
    </message>
    <message>
        <source>Service Bus namespace</source>
        <translation>Service Bus-Namespace</translation>
    </message>
    <message>
        <source>Service Bus namespaces</source>
        <translation>Service Bus-Namespaces</translation>
    </message>
    <message>
        <source>A Service Bus namespace: queues and topics.</source>
        <translation>Ein Service Bus-Namespace: Warteschlangen und Themen.</translation>
    </message>
    <message>
        <source>service bus namespace</source>
        <translation>Service Bus-Namespace</translation>
    </message>
    <message>
        <source>service bus namespaces</source>
        <translation>Service Bus-Namespaces</translation>
    </message>
    <message>
        <source>Networking features need Premium.</source>
        <translation>Netzwerkfunktionen brauchen Premium.</translation>
    </message>
    <message>
        <source>Azure Cosmos DB account</source>
        <translation>Azure Cosmos DB-Konto</translation>
    </message>
    <message>
        <source>Azure Cosmos DB accounts</source>
        <translation>Azure Cosmos DB-Konten</translation>
    </message>
    <message>
        <source>An Azure Cosmos DB account.</source>
        <translation>Ein Azure Cosmos DB-Konto.</translation>
    </message>
    <message>
        <source>azure cosmos db account</source>
        <translation>Azure Cosmos DB-Konto</translation>
    </message>
    <message>
        <source>azure cosmos db accounts</source>
        <translation>Azure Cosmos DB-Konten</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>It decides the sub-resource, and the DNS zone, of a private endpoint.</source>
        <translation>Sie entscheidet über die Unterressource und die DNS-Zone eines privaten Endpunkts.</translation>
    </message>
    <message>
        <source>Subnet filter</source>
        <translation>Subnetzfilter</translation>
    </message>
    <message>
        <source>Whether the list of subnets counts.</source>
        <translation>Ob die Liste der Subnetze zählt.</translation>
    </message>
    <message>
        <source>Subnets that get in; each needs the Microsoft.AzureCosmosDB endpoint. Without subnets and addresses everybody gets in.</source>
        <translation>Subnetze, die hineinkommen; jedes braucht den Endpunkt Microsoft.AzureCosmosDB. Ohne Subnetze und Adressen kommen alle hinein.</translation>
    </message>
    <message>
        <source>Public IPv4 addresses or ranges that get in; 0.0.0.0 stands for all of Azure.</source>
        <translation>Öffentliche IPv4-Adressen oder -Bereiche, die hineinkommen; 0.0.0.0 steht für ganz Azure.</translation>
    </message>
    <message>
        <source>SQL server</source>
        <translation>SQL-Server</translation>
    </message>
    <message>
        <source>SQL servers</source>
        <translation>SQL-Server</translation>
    </message>
    <message>
        <source>A logical server of Azure SQL Database. Without a rule nobody gets in by its public door.</source>
        <translation>Ein logischer Server von Azure SQL-Datenbank. Ohne Regel kommt durch seinen öffentlichen Zugang niemand hinein.</translation>
    </message>
    <message>
        <source>sql server</source>
        <translation>SQL-Server</translation>
    </message>
    <message>
        <source>sql servers</source>
        <translation>SQL-Server</translation>
    </message>
    <message>
        <source>Connection policy</source>
        <translation>Verbindungsrichtlinie</translation>
    </message>
    <message>
        <source>Redirect uses ports 11000 to 11999 as well as 1433; Default redirects callers from inside Azure.</source>
        <translation>„Umleiten“ benutzt neben 1433 die Ports 11000 bis 11999; „Standard“ leitet Aufrufer aus Azure um.</translation>
    </message>
    <message>
        <source>Subnets that get in; each needs the Microsoft.Sql endpoint.</source>
        <translation>Subnetze, die hineinkommen; jedes braucht den Endpunkt Microsoft.Sql.</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>Firewallregeln</translation>
    </message>
    <message>
        <source>Public IPv4 addresses that get in.</source>
        <translation>Öffentliche IPv4-Adressen, die hineinkommen.</translation>
    </message>
    <message>
        <source>First address</source>
        <translation>Erste Adresse</translation>
    </message>
    <message>
        <source>0.0.0.0 to 0.0.0.0 stands for all of Azure.</source>
        <translation>0.0.0.0 bis 0.0.0.0 steht für ganz Azure.</translation>
    </message>
    <message>
        <source>Last address</source>
        <translation>Letzte Adresse</translation>
    </message>
    <message>
        <source>The last address that gets in.</source>
        <translation>Die letzte Adresse, die hineinkommt.</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Containerregistrierung</translation>
    </message>
    <message>
        <source>Container registries</source>
        <translation>Containerregistrierungen</translation>
    </message>
    <message>
        <source>A container registry: the images that function apps run.</source>
        <translation>Eine Containerregistrierung: die Images, die Funktions-Apps ausführen.</translation>
    </message>
    <message>
        <source>Private endpoints and address rules need Premium.</source>
        <translation>Private Endpunkte und Adressregeln brauchen Premium.</translation>
    </message>
    <message>
        <source>Deny lets in only the listed addresses and private endpoints.</source>
        <translation>„Verweigern“ lässt nur die aufgeführten Adressen und private Endpunkte herein.</translation>
    </message>
    <message>
        <source>Relay namespace</source>
        <translation>Relay-Namespace</translation>
    </message>
    <message>
        <source>Relay namespaces</source>
        <translation>Relay-Namespaces</translation>
    </message>
    <message>
        <source>An Azure Relay namespace, which holds hybrid connections.</source>
        <translation>Ein Azure Relay-Namespace, der Hybridverbindungen enthält.</translation>
    </message>
    <message>
        <source>Hybrid connection</source>
        <translation>Hybridverbindung</translation>
    </message>
    <message>
        <source>One TCP host and port outside, reached through Azure Relay without opening a port there.</source>
        <translation>Ein TCP-Host und -Port außerhalb, über Azure Relay erreicht, ohne dort einen Port zu öffnen.</translation>
    </message>
    <message>
        <source>The namespace that carries the connection.</source>
        <translation>Der Namespace, der die Verbindung trägt.</translation>
    </message>
    <message>
        <source>Belong to</source>
        <translation>Gehören zu</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>One host name, as the manager&apos;s machine resolves it; no wildcard and preferably no address.</source>
        <translation>Ein Hostname, wie der Computer des Managers ihn auflöst; kein Platzhalter und möglichst keine Adresse.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>One TCP port.</source>
        <translation>Ein TCP-Port.</translation>
    </message>
    <message>
        <source>Hybrid Connections carry TCP only.</source>
        <translation>Hybridverbindungen übertragen nur TCP.</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Benutzt für</translation>
    </message>
    <message>
        <source>Calls of the app to the host. The other uses do not work.</source>
        <translation>Aufrufe der App an den Host. Die anderen Verwendungen funktionieren nicht.</translation>
    </message>
    <message>
        <source>Calls by the app</source>
        <translation>Aufrufe durch die App</translation>
    </message>
    <message>
        <source>Calls to the app</source>
        <translation>Aufrufe der App</translation>
    </message>
    <message>
        <source>Mounting a file share</source>
        <translation>Einbinden einer Dateifreigabe</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Joining a domain</source>
        <translation>Beitritt zu einer Domäne</translation>
    </message>
    <message>
        <source>Passive FTP</source>
        <translation>Passives FTP</translation>
    </message>
    <message>
        <source>Requires client authorization</source>
        <translation>Verlangt Clientautorisierung</translation>
    </message>
    <message>
        <source>App Service needs it to be on.</source>
        <translation>App Service braucht sie eingeschaltet.</translation>
    </message>
    <message>
        <source>Endpoint in metadata</source>
        <translation>Endpunkt in den Metadaten</translation>
    </message>
    <message>
        <source>Whether the connection&apos;s user metadata names host and port.</source>
        <translation>Ob die Benutzermetadaten der Verbindung Host und Port nennen.</translation>
    </message>
    <message>
        <source>Hybrid Connection Manager</source>
        <translation>Hybridverbindungs-Manager</translation>
    </message>
    <message>
        <source>Hybrid Connection Managers</source>
        <translation>Hybridverbindungs-Manager</translation>
    </message>
    <message>
        <source>A host that runs the Hybrid Connection Manager: it listens at the relay and calls the endpoint.</source>
        <translation>Ein Host, auf dem der Hybridverbindungs-Manager läuft: Er lauscht am Relay und ruft den Endpunkt auf.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>hybrid connection manager</source>
        <translation>Hybridverbindungs-Manager</translation>
    </message>
    <message>
        <source>hybrid connection managers</source>
        <translation>Hybridverbindungs-Manager</translation>
    </message>
    <message>
        <source>The hybrid connections that it listens on.</source>
        <translation>Die Hybridverbindungen, auf denen er lauscht.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The network outside Azure that the host stands in, if it stands in no subnet.</source>
        <translation>Das Netzwerk außerhalb von Azure, in dem der Host steht, wenn er in keinem Subnetz steht.</translation>
    </message>
    <message>
        <source>Reaches Azure Relay</source>
        <translation>Erreicht Azure Relay</translation>
    </message>
    <message>
        <source>Whether TCP 443 from the host to Azure Relay is open.</source>
        <translation>Ob TCP 443 vom Host zu Azure Relay offen ist.</translation>
    </message>
    <message>
        <source>Reaches the hosts</source>
        <translation>Erreicht die Hosts</translation>
    </message>
    <message>
        <source>Whether the host can open the ports of its connections.</source>
        <translation>Ob der Host die Ports seiner Verbindungen öffnen kann.</translation>
    </message>
    <message>
        <source>Resolves the names</source>
        <translation>Löst die Namen auf</translation>
    </message>
    <message>
        <source>Whether the host resolves the host names of its connections.</source>
        <translation>Ob der Host die Hostnamen seiner Verbindungen auflöst.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Somebody, or something, that calls apps and services: a browser, a partner, a machine.</source>
        <translation>Jemand oder etwas, der oder das Apps und Dienste aufruft: ein Browser, ein Partner, ein Computer.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>A client in a network stands in a subnet; one on-premises stands in a site.</source>
        <translation>Ein Client in einem Netzwerk steht in einem Subnetz; ein lokaler steht an einem Standort.</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>Im Internet</translation>
    </message>
    <message>
        <source>In a virtual network</source>
        <translation>In einem virtuellen Netzwerk</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>The on-premises network that the client stands in.</source>
        <translation>Das lokale Netzwerk, in dem der Client steht.</translation>
    </message>
    <message>
        <source>The address or range that it calls from, as the called side sees it; empty when not known.</source>
        <translation>Die Adresse oder der Bereich, von dem er aufruft, wie die aufgerufene Seite ihn sieht; leer, wenn nicht bekannt.</translation>
    </message>
    <message>
        <source>Tests in the portal</source>
        <translation>Testet im Portal</translation>
    </message>
    <message>
        <source>Whether it uses Code + Test in the Azure portal.</source>
        <translation>Ob er „Code und Test“ im Azure-Portal benutzt.</translation>
    </message>
    <message>
        <source>Deployment agent</source>
        <translation>Bereitstellungs-Agent</translation>
    </message>
    <message>
        <source>Deployment agents</source>
        <translation>Bereitstellungs-Agents</translation>
    </message>
    <message>
        <source>What deploys code to apps: a hosted or own build agent, or a developer&apos;s machine.</source>
        <translation>Was Code in Apps bereitstellt: ein gehosteter oder eigener Build-Agent oder der Computer einer Entwicklerin.</translation>
    </message>
    <message>
        <source>A hosted agent calls from changing public addresses; one in a network stands in a subnet.</source>
        <translation>Ein gehosteter Agent ruft von wechselnden öffentlichen Adressen auf; einer in einem Netzwerk steht in einem Subnetz.</translation>
    </message>
    <message>
        <source>Hosted by a service</source>
        <translation>Von einem Dienst gehostet</translation>
    </message>
    <message>
        <source>Somebody&apos;s machine</source>
        <translation>Jemandes Computer</translation>
    </message>
    <message>
        <source>The on-premises network that the agent stands in.</source>
        <translation>Das lokale Netzwerk, in dem der Agent steht.</translation>
    </message>
    <message>
        <source>The address or range that it deploys from, as the app sees it; empty when not known.</source>
        <translation>Die Adresse oder der Bereich, von dem er bereitstellt, wie die App ihn sieht; leer, wenn nicht bekannt.</translation>
    </message>
    <message>
        <source>Deploys to</source>
        <translation>Stellt bereit in</translation>
    </message>
    <message>
        <source>The function apps that it deploys to.</source>
        <translation>Die Funktions-Apps, in denen er bereitstellt.</translation>
    </message>
    <message>
        <source>Deploy to</source>
        <translation>Bereitstellen in</translation>
    </message>
    <message>
        <source>On-premises network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>On-premises networks</source>
        <translation>Lokale Netzwerke</translation>
    </message>
    <message>
        <source>A network outside Azure: an office, a data centre.</source>
        <translation>Ein Netzwerk außerhalb von Azure: ein Büro, ein Rechenzentrum.</translation>
    </message>
    <message>
        <source>The ranges in use there.</source>
        <translation>Die dort benutzten Bereiche.</translation>
    </message>
    <message>
        <source>Connected through</source>
        <translation>Angebunden über</translation>
    </message>
    <message>
        <source>The Azure gateways that the site is connected to.</source>
        <translation>Die Azure-Gateways, mit denen der Standort verbunden ist.</translation>
    </message>
    <message>
        <source>Connect through</source>
        <translation>Anbinden über</translation>
    </message>
    <message>
        <source>Routes back to Azure</source>
        <translation>Routen zurück nach Azure</translation>
    </message>
    <message>
        <source>Azure ranges that the site routes to its gateway.</source>
        <translation>Azure-Bereiche, die der Standort zu seinem Gateway leitet.</translation>
    </message>
    <message>
        <source>The site&apos;s own DNS servers.</source>
        <translation>Die eigenen DNS-Server des Standorts.</translation>
    </message>
    <message>
        <source>Forwards Azure names to</source>
        <translation>Leitet Azure-Namen weiter an</translation>
    </message>
    <message>
        <source>Addresses in Azure, such as a private resolver&apos;s, that the site&apos;s DNS servers ask for names of Azure.</source>
        <translation>Adressen in Azure, etwa die eines privaten Resolvers, die die DNS-Server des Standorts nach Namen von Azure fragen.</translation>
    </message>
    <message>
        <source>Advertises 0.0.0.0/0</source>
        <translation>Kündigt 0.0.0.0/0 an</translation>
    </message>
    <message>
        <source>Whether the site draws all traffic to itself by advertising the default route over BGP.</source>
        <translation>Ob der Standort allen Verkehr an sich zieht, indem er die Standardroute über BGP ankündigt.</translation>
    </message>
    <message>
        <source>Firewall lets in</source>
        <translation>Firewall lässt herein</translation>
    </message>
    <message>
        <source>Azure ranges that the site&apos;s firewall lets in; empty means that it lets in all that are routed.</source>
        <translation>Azure-Bereiche, die die Firewall des Standorts hereinlässt; leer bedeutet, dass sie alle gerouteten hereinlässt.</translation>
    </message>
    <message>
        <source>Intended flow</source>
        <translation>Vorgesehener Fluss</translation>
    </message>
    <message>
        <source>Intended flows</source>
        <translation>Vorgesehene Flüsse</translation>
    </message>
    <message>
        <source>A statement of the design: this must, or must not, reach that.</source>
        <translation>Eine Aussage des Entwurfs: Dies muss jenes erreichen oder darf es nicht.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the flow starts.</source>
        <translation>Wo der Fluss beginnt.</translation>
    </message>
    <message>
        <source>Reached from</source>
        <translation>Erreicht von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where the flow ends.</source>
        <translation>Wo der Fluss endet.</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>Muss erreichen</translation>
    </message>
    <message>
        <source>TCP or UDP.</source>
        <translation>TCP oder UDP.</translation>
    </message>
    <message>
        <source>One port or a range.</source>
        <translation>Ein Port oder ein Bereich.</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Whether the flow must work, must be stopped, or is the only one that may reach the target at this port. A client on the internet without an address stands for the whole internet.</source>
        <translation>Ob der Fluss funktionieren muss, aufgehalten werden muss oder als einziger das Ziel an diesem Port erreichen darf. Ein Client im Internet ohne Adresse steht für das ganze Internet.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Funktionieren</translation>
    </message>
    <message>
        <source>Be stopped</source>
        <translation>Aufgehalten werden</translation>
    </message>
    <message>
        <source>Be the only one</source>
        <translation>Der einzige sein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The reason, for the reviewer.</source>
        <translation>Der Grund, für die Prüfung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Words on the drawing.</source>
        <translation>Worte auf der Zeichnung.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the note says.</source>
        <translation>Was die Notiz sagt.</translation>
    </message>
    <message>
        <source>Other resource</source>
        <translation>Andere Ressource</translation>
    </message>
    <message>
        <source>Other resources</source>
        <translation>Andere Ressourcen</translation>
    </message>
    <message>
        <source>A resource of a type that the design has no kind for; templates get it as it was read.</source>
        <translation>Eine Ressource eines Typs, für den der Entwurf keine Art hat; Vorlagen erhalten sie, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Its type in Azure.</source>
        <translation>Ihr Typ in Azure.</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>The version of its type that the properties belong to.</source>
        <translation>Die Version ihres Typs, zu der die Eigenschaften gehören.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>The names of the resources that it is a child of, with slashes between them.</source>
        <translation>Die Namen der Ressourcen, denen sie untergeordnet ist, mit Schrägstrichen dazwischen.</translation>
    </message>
    <message>
        <source>Name in templates</source>
        <translation>Name in Vorlagen</translation>
    </message>
    <message>
        <source>The expression that makes its name during deployment.</source>
        <translation>Der Ausdruck, der bei der Bereitstellung ihren Namen bildet.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>All else that it consists of, as JSON; text in brackets is an expression.</source>
        <translation>Alles Übrige, woraus sie besteht, als JSON; Text in eckigen Klammern ist ein Ausdruck.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Resources that are deployed before it, each by type and names.</source>
        <translation>Ressourcen, die vor ihr bereitgestellt werden, jede nach Typ und Namen.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>An Azure region as a place that holds resource groups and resources; its name is that of the region.</source>
        <translation>Eine Azure-Region als Ort, der Ressourcengruppen und Ressourcen enthält; ihr Name ist der der Region.</translation>
    </message>
    <message>
        <source>Resource groups</source>
        <translation>Ressourcengruppen</translation>
    </message>
    <message>
        <source>A resource group as a place that holds resources; its name is that of the group.</source>
        <translation>Eine Ressourcengruppe als Ort, der Ressourcen enthält; ihr Name ist der der Gruppe.</translation>
    </message>
    <message>
        <source>A Consumption app is integrated with a virtual network.</source>
        <translation>Eine App im Verbrauchsplan ist in ein virtuelles Netzwerk integriert.</translation>
    </message>
    <message>
        <source>Use Flex Consumption, Elastic Premium or Dedicated, or take the integration away.</source>
        <translation>Flex-Verbrauch, Elastic Premium oder Dedicated benutzen oder die Integration entfernen.</translation>
    </message>
    <message>
        <source>The Consumption plan has no virtual network integration of either kind: its apps always leave from public addresses of the platform, and Azure refuses the connection.</source>
        <translation>Der Verbrauchsplan kennt keine der beiden Arten der Integration: Seine Apps rufen immer von öffentlichen Adressen der Plattform auf, und Azure lehnt die Anbindung ab.</translation>
    </message>
    <message>
        <source>A private endpoint leads to a Consumption app.</source>
        <translation>Ein privater Endpunkt führt zu einer App im Verbrauchsplan.</translation>
    </message>
    <message>
        <source>Use Flex Consumption, Elastic Premium or Dedicated, or filter callers with access restrictions.</source>
        <translation>Flex-Verbrauch, Elastic Premium oder Dedicated benutzen oder Aufrufer mit Zugriffseinschränkungen filtern.</translation>
    </message>
    <message>
        <source>Private endpoints for incoming calls exist on Flex Consumption, Elastic Premium and Dedicated plans. On Consumption only access restrictions limit who may call.</source>
        <translation>Private Endpunkte für eingehende Aufrufe gibt es beim Flex-Verbrauch, bei Elastic Premium und in Dedicated-Plänen. Im Verbrauchsplan begrenzen nur Zugriffseinschränkungen, wer aufrufen darf.</translation>
    </message>
    <message>
        <source>A private endpoint leads to a function app on Container Apps.</source>
        <translation>Ein privater Endpunkt führt zu einer Funktions-App in Container Apps.</translation>
    </message>
    <message>
        <source>Use an internal environment; newer documents also offer a private endpoint on the environment itself.</source>
        <translation>Eine interne Umgebung benutzen; neuere Dokumente bieten auch einen privaten Endpunkt an der Umgebung selbst an.</translation>
    </message>
    <message>
        <source>A function app on Container Apps is reached through its environment. The sub-resource sites belongs to App Service, so the endpoint has nothing to connect to.</source>
        <translation>Eine Funktions-App in Container Apps wird über ihre Umgebung erreicht. Die Unterressource sites gehört zu App Service, der Endpunkt hat also nichts, womit er sich verbinden könnte.</translation>
    </message>
    <message>
        <source>Gateway-required integration is used on a plan that is not Dedicated.</source>
        <translation>Gatewaygebundene Integration wird in einem Plan benutzt, der nicht Dedicated ist.</translation>
    </message>
    <message>
        <source>Use regional integration with a network of the app&apos;s region, peered with the other one if need be.</source>
        <translation>Regionale Integration mit einem Netzwerk in der Region der App benutzen, notfalls per Peering mit dem anderen verbunden.</translation>
    </message>
    <message>
        <source>Only Dedicated plans connect through a point-to-site gateway. Flex Consumption, Elastic Premium and Container Apps have regional integration alone, which stays within the app&apos;s region.</source>
        <translation>Nur Dedicated-Pläne binden sich über ein Point-to-Site-Gateway an. Flex-Verbrauch, Elastic Premium und Container Apps kennen allein die regionale Integration, die in der Region der App bleibt.</translation>
    </message>
    <message>
        <source>An app in an App Service Environment has gateway-required integration.</source>
        <translation>Eine App in einer App Service-Umgebung hat gatewaygebundene Integration.</translation>
    </message>
    <message>
        <source>Take the gateway link away: the environment&apos;s subnet is the app&apos;s network.</source>
        <translation>Die Gatewayanbindung entfernen: Das Subnetz der Umgebung ist das Netzwerk der App.</translation>
    </message>
    <message>
        <source>Such an app stands in a virtual network already. The 2024 footnote speaks of Dedicated/ASE, but the article on gateway-required integration lists Basic to Premium plans only.</source>
        <translation>Eine solche App steht schon in einem virtuellen Netzwerk. Die Fußnote von 2024 spricht von Dedicated/ASE, aber der Artikel über gatewaygebundene Integration nennt nur Pläne von Basic bis Premium.</translation>
    </message>
    <message>
        <source>An app in an App Service Environment uses regional integration.</source>
        <translation>Eine App in einer App Service-Umgebung benutzt regionale Integration.</translation>
    </message>
    <message>
        <source>Take the integration away: the environment&apos;s subnet is the app&apos;s network.</source>
        <translation>Die Integration entfernen: Das Subnetz der Umgebung ist das Netzwerk der App.</translation>
    </message>
    <message>
        <source>Isolated apps send their traffic from the environment&apos;s own subnet. Newer documents allow alternate subnets where the environment was created with the setting MultipleSubnetJoinEnabled.</source>
        <translation>Isolated-Apps senden ihren Verkehr aus dem eigenen Subnetz der Umgebung. Neuere Dokumente erlauben andere Subnetze, wenn die Umgebung mit der Einstellung MultipleSubnetJoinEnabled angelegt wurde.</translation>
    </message>
    <message>
        <source>Apps on a Standard plan use regional integration.</source>
        <translation>Apps in einem Standard-Plan benutzen regionale Integration.</translation>
    </message>
    <message>
        <source>Create the plan as Premium V3 and scale it down afterwards.</source>
        <translation>Den Plan als Premium V3 anlegen und danach herunterskalieren.</translation>
    </message>
    <message>
        <source>Standard has it on newer App Service deployments only. A plan created as Premium V3 always lands on a newer one and may be scaled down to Standard after that.</source>
        <translation>Standard hat sie nur in neueren App Service-Bereitstellungen. Ein als Premium V3 angelegter Plan landet immer in einer neueren und darf danach auf Standard herunterskaliert werden.</translation>
    </message>
    <message>
        <source>Apps on a Dedicated plan use regional integration in a tier that the 2024 article does not name.</source>
        <translation>Apps in einem Dedicated-Plan benutzen regionale Integration in einem Tarif, den der Artikel von 2024 nicht nennt.</translation>
    </message>
    <message>
        <source>Use Standard, Premium V2 or Premium V3, or accept it: later documents list Basic too.</source>
        <translation>Standard, Premium V2 oder Premium V3 benutzen oder es hinnehmen: Spätere Dokumente nennen auch Basic.</translation>
    </message>
    <message>
        <source>The article names Standard, Premium V2 and Premium V3. Documents of 2026 also list Basic and the other Premium tiers.</source>
        <translation>Der Artikel nennt Standard, Premium V2 und Premium V3. Dokumente von 2026 führen auch Basic und die anderen Premium-Tarife auf.</translation>
    </message>
    <message>
        <source>A Consumption app has hybrid connections.</source>
        <translation>Eine App im Verbrauchsplan hat Hybridverbindungen.</translation>
    </message>
    <message>
        <source>Use Elastic Premium or Dedicated on Windows.</source>
        <translation>Elastic Premium oder Dedicated unter Windows benutzen.</translation>
    </message>
    <message>
        <source>Hybrid Connections is available to functions that run on Windows in all but the Consumption plan.</source>
        <translation>Hybridverbindungen stehen Funktionen offen, die unter Windows laufen, in allen Plänen außer dem Verbrauchsplan.</translation>
    </message>
    <message>
        <source>A Flex Consumption app has hybrid connections.</source>
        <translation>Eine App im Flex-Verbrauch hat Hybridverbindungen.</translation>
    </message>
    <message>
        <source>Use Elastic Premium or Dedicated on Windows, or reach the host through the virtual network.</source>
        <translation>Elastic Premium oder Dedicated unter Windows benutzen oder den Host über das virtuelle Netzwerk erreichen.</translation>
    </message>
    <message>
        <source>Hybrid Connections needs an app on Windows, and Flex Consumption runs on Linux only.</source>
        <translation>Hybridverbindungen brauchen eine App unter Windows, und der Flex-Verbrauch läuft nur unter Linux.</translation>
    </message>
    <message>
        <source>An app that must scale by events runs on a plan that does not.</source>
        <translation>Eine App, die nach Ereignissen skalieren muss, läuft in einem Plan, der das nicht tut.</translation>
    </message>
    <message>
        <source>Add autoscale rules, or use Flex Consumption or Elastic Premium.</source>
        <translation>Regeln zur automatischen Skalierung hinzufügen oder Flex-Verbrauch oder Elastic Premium benutzen.</translation>
    </message>
    <message>
        <source>Dedicated and Isolated plans scale by hand or by autoscale rules. The number of instances does not follow the events that wait.</source>
        <translation>Dedicated- und Isolated-Pläne skalieren von Hand oder nach Regeln. Die Zahl der Instanzen folgt nicht den wartenden Ereignissen.</translation>
    </message>
    <message>
        <source>A Free or Shared plan hosts function apps.</source>
        <translation>Ein Free- oder Shared-Plan führt Funktions-Apps aus.</translation>
    </message>
    <message>
        <source>Use Basic or higher.</source>
        <translation>Basic oder höher benutzen.</translation>
    </message>
    <message>
        <source>Azure Functions does not run on the Free and Shared tiers of App Service.</source>
        <translation>Azure Functions läuft nicht in den Tarifen Free und Shared von App Service.</translation>
    </message>
    <message>
        <source>A Flex Consumption plan, or an app on it, is set to Windows.</source>
        <translation>Ein Flex-Verbrauchsplan oder eine App darauf ist auf Windows gestellt.</translation>
    </message>
    <message>
        <source>Run the app on Linux, or use Elastic Premium or Dedicated.</source>
        <translation>Die App unter Linux ausführen oder Elastic Premium oder Dedicated benutzen.</translation>
    </message>
    <message>
        <source>A Flex Consumption plan hosts more than one app.</source>
        <translation>Ein Flex-Verbrauchsplan enthält mehr als eine App.</translation>
    </message>
    <message>
        <source>Give each app a Flex Consumption plan of its own.</source>
        <translation>Jeder App einen eigenen Flex-Verbrauchsplan geben.</translation>
    </message>
    <message>
        <source>A Flex Consumption plan takes exactly one app; each app scales by itself.</source>
        <translation>Ein Flex-Verbrauchsplan nimmt genau eine App auf; jede App skaliert für sich.</translation>
    </message>
    <message>
        <source>An app is deployed as a container on a plan that takes code only.</source>
        <translation>Eine App wird in einem Plan, der nur Code annimmt, als Container bereitgestellt.</translation>
    </message>
    <message>
        <source>Use Elastic Premium, Dedicated or Container Apps, or deploy the app as code.</source>
        <translation>Elastic Premium, Dedicated oder Container Apps benutzen oder die App als Code bereitstellen.</translation>
    </message>
    <message>
        <source>Consumption and Flex Consumption run code packages. Containers need Elastic Premium, Dedicated or Container Apps.</source>
        <translation>Verbrauch und Flex-Verbrauch führen Codepakete aus. Container brauchen Elastic Premium, Dedicated oder Container Apps.</translation>
    </message>
    <message>
        <source>A container app is set to Windows.</source>
        <translation>Eine Container-App ist auf Windows gestellt.</translation>
    </message>
    <message>
        <source>Use a Linux container on a Linux plan.</source>
        <translation>Einen Linux-Container in einem Linux-Plan benutzen.</translation>
    </message>
    <message>
        <source>Azure Functions has no Windows containers.</source>
        <translation>Azure Functions kennt keine Windows-Container.</translation>
    </message>
    <message>
        <source>An app on Container Apps is no Linux container.</source>
        <translation>Eine App in Container Apps ist kein Linux-Container.</translation>
    </message>
    <message>
        <source>Package the app as a Linux container.</source>
        <translation>Die App als Linux-Container packen.</translation>
    </message>
    <message>
        <source>Container Apps hosts function apps as Linux container images only.</source>
        <translation>Container Apps führt Funktions-Apps nur als Linux-Containerimages aus.</translation>
    </message>
    <message>
        <source>A Consumption plan runs on Linux.</source>
        <translation>Ein Verbrauchsplan läuft unter Linux.</translation>
    </message>
    <message>
        <source>Move to Flex Consumption.</source>
        <translation>Zum Flex-Verbrauch wechseln.</translation>
    </message>
    <message>
        <source>Linux on the Consumption plan is retired for new apps; Flex Consumption takes its place.</source>
        <translation>Linux im Verbrauchsplan ist für neue Apps eingestellt; der Flex-Verbrauch tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>A plan, or an app on it, is to scale out further than its hosting option allows.</source>
        <translation>Ein Plan oder eine App darauf soll weiter aufskalieren, als die Hostingoption erlaubt.</translation>
    </message>
    <message>
        <source>Lower the count, or use a plan that scales further.</source>
        <translation>Die Zahl senken oder einen Plan benutzen, der weiter skaliert.</translation>
    </message>
    <message>
        <source>Azure caps the instances of every plan by its hosting option and, on Dedicated, by its tier.</source>
        <translation>Azure begrenzt die Instanzen jedes Plans nach seiner Hostingoption und bei Dedicated nach seinem Tarif.</translation>
    </message>
    <message>
        <source>An Elastic Premium app with HTTP triggers that only a private endpoint reaches is to scale too far.</source>
        <translation>Eine Elastic Premium-App mit HTTP-Triggern, die nur ein privater Endpunkt erreicht, soll zu weit skalieren.</translation>
    </message>
    <message>
        <source>Set the maximum to 20 instances, or use Flex Consumption.</source>
        <translation>Das Höchstmaß auf 20 Instanzen setzen oder den Flex-Verbrauch benutzen.</translation>
    </message>
    <message>
        <source>HTTP triggers that are restricted by private endpoints scale to at most 20 instances; further ones get no requests.</source>
        <translation>HTTP-Trigger, die durch private Endpunkte eingeschränkt sind, skalieren auf höchstens 20 Instanzen; weitere bekommen keine Anforderungen.</translation>
    </message>
    <message>
        <source>An app on a Dedicated plan has triggers other than HTTP and no Always On.</source>
        <translation>Eine App in einem Dedicated-Plan hat andere Trigger als HTTP und kein Always On.</translation>
    </message>
    <message>
        <source>Turn Always On on.</source>
        <translation>Always On einschalten.</translation>
    </message>
    <message>
        <source>Without Always On the runtime goes idle after a few minutes, and only HTTP calls wake it: timers stop and queues wait.</source>
        <translation>Ohne Always On wird die Laufzeit nach wenigen Minuten untätig, und nur HTTP-Aufrufe wecken sie: Timer stehen still, und Warteschlangen warten.</translation>
    </message>
    <message>
        <source>A plan is meant as Elastic Premium and has a SKU of Dedicated.</source>
        <translation>Ein Plan ist als Elastic Premium gedacht und hat eine SKU von Dedicated.</translation>
    </message>
    <message>
        <source>Use EP1, EP2 or EP3.</source>
        <translation>EP1, EP2 oder EP3 benutzen.</translation>
    </message>
    <message>
        <source>P SKUs such as P1v2 are Dedicated plans: they do not scale by events. Elastic Premium has EP1 to EP3.</source>
        <translation>P-SKUs wie P1v2 sind Dedicated-Pläne: Sie skalieren nicht nach Ereignissen. Elastic Premium hat EP1 bis EP3.</translation>
    </message>
    <message>
        <source>An Isolated plan stands outside any App Service Environment.</source>
        <translation>Ein Isolated-Plan steht außerhalb jeder App Service-Umgebung.</translation>
    </message>
    <message>
        <source>Put the plan into an App Service Environment.</source>
        <translation>Den Plan in eine App Service-Umgebung legen.</translation>
    </message>
    <message>
        <source>Isolated SKUs exist only inside an App Service Environment.</source>
        <translation>Isolated-SKUs gibt es nur innerhalb einer App Service-Umgebung.</translation>
    </message>
    <message>
        <source>Apps of another operating system than the plan&apos;s run on it.</source>
        <translation>Auf einem Plan laufen Apps eines anderen Betriebssystems als seines.</translation>
    </message>
    <message>
        <source>Split the plan: one for Windows, one for Linux.</source>
        <translation>Den Plan teilen: einer für Windows, einer für Linux.</translation>
    </message>
    <message>
        <source>A plan has one operating system, Windows or Linux, and so have all its apps.</source>
        <translation>Ein Plan hat ein Betriebssystem, Windows oder Linux, und so auch alle seine Apps.</translation>
    </message>
    <message>
        <source>A Flex Consumption app uses an old version of the Functions runtime.</source>
        <translation>Eine App im Flex-Verbrauch benutzt eine alte Version der Functions-Laufzeit.</translation>
    </message>
    <message>
        <source>Use version 4 of the Functions runtime.</source>
        <translation>Version 4 der Functions-Laufzeit benutzen.</translation>
    </message>
    <message>
        <source>Flex Consumption needs version 4.</source>
        <translation>Der Flex-Verbrauch braucht Version 4.</translation>
    </message>
    <message>
        <source>A Flex Consumption app has deployment slots.</source>
        <translation>Eine App im Flex-Verbrauch hat Bereitstellungsslots.</translation>
    </message>
    <message>
        <source>Remove the slots; use a second app where you need one.</source>
        <translation>Die Slots entfernen; wo einer nötig ist, eine zweite App benutzen.</translation>
    </message>
    <message>
        <source>Flex Consumption has no deployment slots.</source>
        <translation>Der Flex-Verbrauch kennt keine Bereitstellungsslots.</translation>
    </message>
    <message>
        <source>An app is integrated with a subnet in another region.</source>
        <translation>Eine App ist in ein Subnetz einer anderen Region integriert.</translation>
    </message>
    <message>
        <source>Put app and network in one region, or integrate with a network of the app&apos;s region that is peered with the other one. A Dedicated plan may instead use the point-to-site gateway of the other network.</source>
        <translation>App und Netzwerk in dieselbe Region legen oder in ein Netzwerk der Region der App integrieren, das per Peering mit dem anderen verbunden ist. Ein Dedicated-Plan kann stattdessen das Point-to-Site-Gateway des anderen Netzwerks benutzen.</translation>
    </message>
    <message>
        <source>Regional integration stays within the app&apos;s region. Another region is reached over a peering, which works globally and on every plan that can integrate, or, from a Dedicated plan only, through a virtual network gateway with point-to-site.</source>
        <translation>Die regionale Integration bleibt in der Region der App. Eine andere Region wird über ein Peering erreicht, das global und in jedem integrierbaren Plan funktioniert, oder, nur aus einem Dedicated-Plan, über ein virtuelles Netzwerkgateway mit Point-to-Site.</translation>
    </message>
    <message>
        <source>An app is integrated with a classic virtual network.</source>
        <translation>Eine App ist in ein klassisches virtuelles Netzwerk integriert.</translation>
    </message>
    <message>
        <source>Migrate the network to Resource Manager.</source>
        <translation>Das Netzwerk zu Resource Manager migrieren.</translation>
    </message>
    <message>
        <source>Regional integration works with subnets of Azure Resource Manager networks only.</source>
        <translation>Die regionale Integration funktioniert nur mit Subnetzen von Azure Resource Manager-Netzwerken.</translation>
    </message>
    <message>
        <source>The apps of one plan, and their slots, are integrated with more subnets than a plan may have.</source>
        <translation>Die Apps eines Plans und ihre Slots sind in mehr Subnetze integriert, als ein Plan haben darf.</translation>
    </message>
    <message>
        <source>Let apps of the plan share a subnet, or split the plan.</source>
        <translation>Apps des Plans ein Subnetz gemeinsam nutzen lassen oder den Plan teilen.</translation>
    </message>
    <message>
        <source>An App Service plan has up to two regional integrations. Several of its apps and slots may use the same one. For a plan in an App Service Environment that joins alternate subnets, newer documents say four.</source>
        <translation>Ein App Service-Plan hat bis zu zwei regionale Integrationen. Mehrere seiner Apps und Slots können dieselbe nutzen. Für einen Plan in einer App Service-Umgebung mit anderen Subnetzen sagen neuere Dokumente vier.</translation>
    </message>
    <message>
        <source>An app has more than one integration.</source>
        <translation>Eine App hat mehr als eine Integration.</translation>
    </message>
    <message>
        <source>Keep one integration; reach other networks by peering.</source>
        <translation>Eine Integration behalten; andere Netzwerke per Peering erreichen.</translation>
    </message>
    <message>
        <source>An app uses one integration at a time, and its traffic enters the network there. Other networks are reached by peering.</source>
        <translation>Eine App nutzt jeweils eine Integration, und ihr Verkehr tritt dort in das Netzwerk ein. Andere Netzwerke werden per Peering erreicht.</translation>
    </message>
    <message>
        <source>A virtual network is deleted while apps are integrated with it.</source>
        <translation>Ein virtuelles Netzwerk wird gelöscht, während Apps darin integriert sind.</translation>
    </message>
    <message>
        <source>Disconnect the apps and deploy that first, then delete the network.</source>
        <translation>Die Apps trennen und das zuerst bereitstellen, dann das Netzwerk löschen.</translation>
    </message>
    <message>
        <source>Azure keeps a network as long as an app is integrated with it. The integration has to go first, in a deployment of its own.</source>
        <translation>Azure behält ein Netzwerk, solange eine App darin integriert ist. Die Integration muss zuerst gehen, in einer eigenen Bereitstellung.</translation>
    </message>
    <message>
        <source>An app or plan changes its subscription while regional integration exists.</source>
        <translation>Eine App oder ein Plan wechselt das Abonnement, während eine regionale Integration besteht.</translation>
    </message>
    <message>
        <source>Disconnect, move to the other subscription, and connect again.</source>
        <translation>Trennen, in das andere Abonnement verschieben und wieder verbinden.</translation>
    </message>
    <message>
        <source>Azure refuses to change the subscription of an app, or of its plan, while an app uses regional integration.</source>
        <translation>Azure lehnt es ab, das Abonnement einer App oder ihres Plans zu ändern, solange eine App regionale Integration nutzt.</translation>
    </message>
    <message>
        <source>Flex Consumption apps with integration need the resource provider Microsoft.App.</source>
        <translation>Apps im Flex-Verbrauch mit Integration brauchen den Ressourcenanbieter Microsoft.App.</translation>
    </message>
    <message>
        <source>Register the resource provider Microsoft.App in the subscription.</source>
        <translation>Den Ressourcenanbieter Microsoft.App im Abonnement registrieren.</translation>
    </message>
    <message>
        <source>The subnet&apos;s delegation to Microsoft.App/environments works only where the provider is registered; no design knows whether it is.</source>
        <translation>Die Delegierung des Subnetzes an Microsoft.App/environments funktioniert nur, wo der Anbieter registriert ist; kein Entwurf weiß, ob er es ist.</translation>
    </message>
    <message>
        <source>An app uses a virtual network of another subscription.</source>
        <translation>Eine App benutzt ein virtuelles Netzwerk eines anderen Abonnements.</translation>
    </message>
    <message>
        <source>Register the resource provider Microsoft.Web in the network&apos;s subscription.</source>
        <translation>Den Ressourcenanbieter Microsoft.Web im Abonnement des Netzwerks registrieren.</translation>
    </message>
    <message>
        <source>The network&apos;s subscription must have the resource provider Microsoft.Web registered, even when no app is deployed to it; no design knows whether it has.</source>
        <translation>Im Abonnement des Netzwerks muss der Ressourcenanbieter Microsoft.Web registriert sein, auch wenn dort keine App bereitgestellt wird; kein Entwurf weiß, ob er es ist.</translation>
    </message>
    <message>
        <source>An app&apos;s integration is added, changed or taken away.</source>
        <translation>Die Integration einer App wird hinzugefügt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Plan the change for a time at which a restart does no harm.</source>
        <translation>Die Änderung für eine Zeit planen, zu der ein Neustart nicht schadet.</translation>
    </message>
    <message>
        <source>The app restarts during the change.</source>
        <translation>Die App startet während der Änderung neu.</translation>
    </message>
    <message>
        <source>An app on a Dedicated plan is connected with a network in another region that has no point-to-site gateway.</source>
        <translation>Eine App in einem Dedicated-Plan ist mit einem Netzwerk einer anderen Region verbunden, das kein Point-to-Site-Gateway hat.</translation>
    </message>
    <message>
        <source>Add a gateway with point-to-site to the network and connect through it, or integrate with a network of the app&apos;s region that is peered with it.</source>
        <translation>Dem Netzwerk ein Gateway mit Point-to-Site hinzufügen und darüber verbinden oder in ein Netzwerk der Region der App integrieren, das per Peering damit verbunden ist.</translation>
    </message>
    <message>
        <source>To reach another region an app needs gateway-required integration: a Dedicated plan, and in the other network a virtual network gateway with point-to-site. Peering with a network of the app&apos;s own region is the other way.</source>
        <translation>Um eine andere Region zu erreichen, braucht eine App gatewaygebundene Integration: einen Dedicated-Plan und im anderen Netzwerk ein virtuelles Netzwerkgateway mit Point-to-Site. Ein Peering mit einem Netzwerk in der Region der App ist der andere Weg.</translation>
    </message>
    <message>
        <source>A virtual network has a range that no network may use.</source>
        <translation>Ein virtuelles Netzwerk hat einen Bereich, den kein Netzwerk benutzen darf.</translation>
    </message>
    <message>
        <source>Choose a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.</source>
        <translation>Einen Bereich aus 10.0.0.0/8, 172.16.0.0/12 oder 192.168.0.0/16 wählen.</translation>
    </message>
    <message>
        <source>Multicast, broadcast, loopback, link-local and the address of Azure&apos;s own DNS cannot be part of an address space.</source>
        <translation>Multicast, Broadcast, Loopback, Link-Local und die Adresse des DNS von Azure können nicht Teil eines Adressraums sein.</translation>
    </message>
    <message>
        <source>Two peered virtual networks have overlapping address spaces.</source>
        <translation>Zwei per Peering verbundene virtuelle Netzwerke haben sich überschneidende Adressräume.</translation>
    </message>
    <message>
        <source>Give one of the networks another range.</source>
        <translation>Einem der Netzwerke einen anderen Bereich geben.</translation>
    </message>
    <message>
        <source>Azure refuses the peering: an address would mean two places.</source>
        <translation>Azure lehnt das Peering ab: Eine Adresse würde zwei Orte bedeuten.</translation>
    </message>
    <message>
        <source>A peering exists on one side only.</source>
        <translation>Ein Peering besteht nur auf einer Seite.</translation>
    </message>
    <message>
        <source>Add the peering on the other side.</source>
        <translation>Das Peering auf der anderen Seite hinzufügen.</translation>
    </message>
    <message>
        <source>Each of the two networks needs its own peering to the other. Until both exist nothing flows.</source>
        <translation>Jedes der beiden Netzwerke braucht sein eigenes Peering zum anderen. Solange nicht beide bestehen, fließt nichts.</translation>
    </message>
    <message>
        <source>A flow is meant to cross a network that is peered with both ends.</source>
        <translation>Ein Fluss soll ein Netzwerk durchqueren, das mit beiden Enden per Peering verbunden ist.</translation>
    </message>
    <message>
        <source>Peer the two networks, or route through an appliance in the network between and let the far peering take forwarded traffic.</source>
        <translation>Die beiden Netzwerke per Peering verbinden oder über eine Appliance im Netzwerk dazwischen routen und das ferne Peering weitergeleiteten Verkehr annehmen lassen.</translation>
    </message>
    <message>
        <source>Peering is not transitive: of networks A, B and C, where A and B are peered and B and C are, nothing gets from A to C by itself. It takes a peering of A with C, or an appliance in B that routes in A lead to.</source>
        <translation>Peering ist nicht transitiv: Sind von den Netzwerken A, B und C die Paare A und B sowie B und C verbunden, gelangt von selbst nichts von A nach C. Es braucht ein Peering von A mit C oder eine Appliance in B, zu der Routen in A führen.</translation>
    </message>
    <message>
        <source>A peering uses the remote gateway where that cannot be.</source>
        <translation>Ein Peering benutzt das Remotegateway, wo das nicht geht.</translation>
    </message>
    <message>
        <source>Use one remote gateway, have none in the network itself, and offer it on the other side.</source>
        <translation>Ein einziges Remotegateway benutzen, im Netzwerk selbst keines haben und es auf der anderen Seite anbieten.</translation>
    </message>
    <message>
        <source>A network uses a remote gateway over one peering only, has no gateway of its own, and the remote side must have one and offer it (gateway transit).</source>
        <translation>Ein Netzwerk benutzt ein Remotegateway nur über ein Peering, hat kein eigenes Gateway, und die andere Seite muss eines haben und anbieten (Gatewaytransit).</translation>
    </message>
    <message>
        <source>A Basic VPN gateway is offered to peered networks.</source>
        <translation>Ein Basic-VPN-Gateway wird Netzwerken mit Peering angeboten.</translation>
    </message>
    <message>
        <source>Use VpnGw1 or higher.</source>
        <translation>VpnGw1 oder höher benutzen.</translation>
    </message>
    <message>
        <source>The Basic SKU has no gateway transit.</source>
        <translation>Die SKU Basic kennt keinen Gatewaytransit.</translation>
    </message>
    <message>
        <source>A flow is meant to cross a peering that does not allow access.</source>
        <translation>Ein Fluss soll ein Peering durchqueren, das keinen Zugriff zulässt.</translation>
    </message>
    <message>
        <source>Allow access over the peering.</source>
        <translation>Zugriff über das Peering zulassen.</translation>
    </message>
    <message>
        <source>Without allowVirtualNetworkAccess the remote network is no part of the tag VirtualNetwork, and its traffic is refused.</source>
        <translation>Ohne allowVirtualNetworkAccess gehört das Remotenetzwerk nicht zum Tag VirtualNetwork, und sein Verkehr wird abgelehnt.</translation>
    </message>
    <message>
        <source>A virtual network has more peerings, subnets or DNS servers than Azure allows by default.</source>
        <translation>Ein virtuelles Netzwerk hat mehr Peerings, Subnetze oder DNS-Server, als Azure standardmäßig erlaubt.</translation>
    </message>
    <message>
        <source>Split the network, or ask Azure for a higher limit.</source>
        <translation>Das Netzwerk teilen oder Azure um ein höheres Limit bitten.</translation>
    </message>
    <message>
        <source>A deployment above a limit fails.</source>
        <translation>Eine Bereitstellung über einem Limit schlägt fehl.</translation>
    </message>
    <message>
        <source>An app without Route All is integrated with a network whose addresses are not private ones.</source>
        <translation>Eine App ohne Route All ist in ein Netzwerk integriert, dessen Adressen keine privaten sind.</translation>
    </message>
    <message>
        <source>Turn Route All on.</source>
        <translation>Route All einschalten.</translation>
    </message>
    <message>
        <source>Without Route All only traffic to 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 enters the network. What has other addresses there is looked for on the internet.</source>
        <translation>Ohne Route All tritt nur Verkehr an 10.0.0.0/8, 172.16.0.0/12 und 192.168.0.0/16 in das Netzwerk ein. Was dort andere Adressen hat, wird im Internet gesucht.</translation>
    </message>
    <message>
        <source>Apps with regional integration reach another region over a global peering.</source>
        <translation>Apps mit regionaler Integration erreichen über ein globales Peering eine andere Region.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Integration itself stays within one region, but global peerings do work with it.</source>
        <translation>Die Integration selbst bleibt in einer Region, aber globale Peerings funktionieren mit ihr.</translation>
    </message>
    <message>
        <source>An integration subnet of an Elastic Premium or Dedicated plan is smaller than a /28.</source>
        <translation>Ein Integrationssubnetz eines Elastic Premium- oder Dedicated-Plans ist kleiner als ein /28.</translation>
    </message>
    <message>
        <source>Give the integration subnet a /28 or larger.</source>
        <translation>Dem Integrationssubnetz ein /28 oder größer geben.</translation>
    </message>
    <message>
        <source>Azure refuses the integration, and a subnet cannot grow once it is in use.</source>
        <translation>Azure lehnt die Integration ab, und ein Subnetz kann nicht wachsen, sobald es benutzt wird.</translation>
    </message>
    <message>
        <source>An integration subnet of Elastic Premium on Windows is smaller than the advised /24.</source>
        <translation>Ein Integrationssubnetz von Elastic Premium unter Windows ist kleiner als das empfohlene /24.</translation>
    </message>
    <message>
        <source>Use a /24, with 256 addresses, for Elastic Premium on Windows.</source>
        <translation>Für Elastic Premium unter Windows ein /24 mit 256 Adressen benutzen.</translation>
    </message>
    <message>
        <source>The size cannot change once the subnet is assigned, so it has to hold whatever scale the app might reach.</source>
        <translation>Die Größe lässt sich nach der Zuweisung nicht ändern, das Subnetz muss also jede Skalierung fassen, die die App erreichen könnte.</translation>
    </message>
    <message>
        <source>An integration subnet of Elastic Premium on Linux is smaller than the advised /26.</source>
        <translation>Ein Integrationssubnetz von Elastic Premium unter Linux ist kleiner als das empfohlene /26.</translation>
    </message>
    <message>
        <source>Use a /26, with 64 addresses, for Elastic Premium on Linux.</source>
        <translation>Für Elastic Premium unter Linux ein /26 mit 64 Adressen benutzen.</translation>
    </message>
    <message>
        <source>A subnet for Elastic Premium is smaller than the portal creates while it integrates an app.</source>
        <translation>Ein Subnetz für Elastic Premium ist kleiner, als das Portal es beim Integrieren einer App anlegt.</translation>
    </message>
    <message>
        <source>Create the subnet before you integrate the app, by template or in the network&apos;s own page.</source>
        <translation>Das Subnetz vor dem Integrieren der App anlegen, per Vorlage oder auf der Seite des Netzwerks.</translation>
    </message>
    <message>
        <source>The portal insists on a /24 for Windows and a /26 for Linux; a subnet that exists already may be smaller.</source>
        <translation>Das Portal besteht auf einem /24 für Windows und einem /26 für Linux; ein schon vorhandenes Subnetz darf kleiner sein.</translation>
    </message>
    <message>
        <source>An integration subnet has fewer addresses than its plans have instances.</source>
        <translation>Ein Integrationssubnetz hat weniger Adressen, als seine Pläne Instanzen haben.</translation>
    </message>
    <message>
        <source>Enlarge the subnet, or lower the plan&apos;s maximum of instances.</source>
        <translation>Das Subnetz vergrößern oder das Höchstmaß des Plans an Instanzen senken.</translation>
    </message>
    <message>
        <source>Every instance of an Elastic Premium or Dedicated plan takes one address; without it the instance cannot start.</source>
        <translation>Jede Instanz eines Elastic Premium- oder Dedicated-Plans nimmt eine Adresse; ohne sie kann die Instanz nicht starten.</translation>
    </message>
    <message>
        <source>An integration subnet holds all instances, but not twice as many.</source>
        <translation>Ein Integrationssubnetz fasst alle Instanzen, aber nicht doppelt so viele.</translation>
    </message>
    <message>
        <source>Use a subnet one size larger, or lower the plan&apos;s maximum of instances.</source>
        <translation>Ein um eine Stufe größeres Subnetz benutzen oder das Höchstmaß des Plans an Instanzen senken.</translation>
    </message>
    <message>
        <source>Scaling up or down in size or SKU doubles the addresses in use for a short time; then some instances go without.</source>
        <translation>Ein Wechsel der Größe oder SKU verdoppelt für kurze Zeit die benutzten Adressen; dann gehen einige Instanzen leer aus.</translation>
    </message>
    <message>
        <source>An edit changes the range of a subnet that apps are integrated with.</source>
        <translation>Eine Änderung ändert den Bereich eines Subnetzes, in das Apps integriert sind.</translation>
    </message>
    <message>
        <source>Make a new subnet of the size you want and integrate the apps with it.</source>
        <translation>Ein neues Subnetz der gewünschten Größe anlegen und die Apps darin integrieren.</translation>
    </message>
    <message>
        <source>Azure does not change the size of a subnet while an integration is assigned to it.</source>
        <translation>Azure ändert die Größe eines Subnetzes nicht, solange ihm eine Integration zugewiesen ist.</translation>
    </message>
    <message>
        <source>Apps of two Elastic Premium or Dedicated plans use one integration subnet.</source>
        <translation>Apps zweier Elastic Premium- oder Dedicated-Pläne benutzen dasselbe Integrationssubnetz.</translation>
    </message>
    <message>
        <source>Give every plan an integration subnet of its own.</source>
        <translation>Jedem Plan ein eigenes Integrationssubnetz geben.</translation>
    </message>
    <message>
        <source>The subnet belongs to the plan that joined first; apps of another plan cannot join it.</source>
        <translation>Das Subnetz gehört dem Plan, der zuerst kam; Apps eines anderen Plans können nicht hinein.</translation>
    </message>
    <message>
        <source>Several plans share an integration subnet that does not allow it.</source>
        <translation>Mehrere Pläne teilen ein Integrationssubnetz, das das nicht zulässt.</translation>
    </message>
    <message>
        <source>Enlarge the subnet to a /26, keep its plans in one subscription, or give each plan a subnet of its own.</source>
        <translation>Das Subnetz auf ein /26 vergrößern, seine Pläne in einem Abonnement halten oder jedem Plan ein eigenes Subnetz geben.</translation>
    </message>
    <message>
        <source>Multi plan subnet join needs a /26 or larger and plans of one subscription, and has no place for plans of an App Service Environment.</source>
        <translation>Die gemeinsame Nutzung eines Subnetzes durch mehrere Pläne braucht ein /26 oder größer und Pläne eines Abonnements, und für Pläne einer App Service-Umgebung ist darin kein Platz.</translation>
    </message>
    <message>
        <source>Something else stands in an integration subnet.</source>
        <translation>In einem Integrationssubnetz steht noch etwas anderes.</translation>
    </message>
    <message>
        <source>Use the integration subnet for integration alone and move everything else to other subnets.</source>
        <translation>Das Integrationssubnetz allein für die Integration benutzen und alles andere in andere Subnetze verschieben.</translation>
    </message>
    <message>
        <source>Integration needs an unused subnet: gateways and environments cannot share it.</source>
        <translation>Die Integration braucht ein unbenutztes Subnetz: Gateways und Umgebungen können es nicht teilen.</translation>
    </message>
    <message>
        <source>An integration subnet of an Elastic Premium or Dedicated plan is not delegated to Microsoft.Web/serverFarms.</source>
        <translation>Ein Integrationssubnetz eines Elastic Premium- oder Dedicated-Plans ist nicht an Microsoft.Web/serverFarms delegiert.</translation>
    </message>
    <message>
        <source>Delegate the subnet to Microsoft.Web/serverFarms.</source>
        <translation>Das Subnetz an Microsoft.Web/serverFarms delegieren.</translation>
    </message>
    <message>
        <source>The delegation hands the subnet to App Service; without it no app can join.</source>
        <translation>Die Delegierung übergibt das Subnetz an App Service; ohne sie kann keine App hinein.</translation>
    </message>
    <message>
        <source>An integration subnet of a Flex Consumption app is not delegated to Microsoft.App/environments.</source>
        <translation>Ein Integrationssubnetz einer App im Flex-Verbrauch ist nicht an Microsoft.App/environments delegiert.</translation>
    </message>
    <message>
        <source>Delegate the subnet to Microsoft.App/environments.</source>
        <translation>Das Subnetz an Microsoft.App/environments delegieren.</translation>
    </message>
    <message>
        <source>Flex Consumption needs another delegation than Elastic Premium and Dedicated; without it the app cannot join.</source>
        <translation>Der Flex-Verbrauch braucht eine andere Delegierung als Elastic Premium und Dedicated; ohne sie kann die App nicht hinein.</translation>
    </message>
    <message>
        <source>One subnet is used by a Flex Consumption app and by an Elastic Premium or Dedicated app.</source>
        <translation>Ein Subnetz wird von einer App im Flex-Verbrauch und von einer Elastic Premium- oder Dedicated-App benutzt.</translation>
    </message>
    <message>
        <source>Give the Flex Consumption apps and the others separate subnets.</source>
        <translation>Den Apps im Flex-Verbrauch und den anderen getrennte Subnetze geben.</translation>
    </message>
    <message>
        <source>The two need different delegations, and a subnet has room for one.</source>
        <translation>Die beiden brauchen verschiedene Delegierungen, und ein Subnetz hat Platz für eine.</translation>
    </message>
    <message>
        <source>An integration subnet is delegated to another service, or to more than one.</source>
        <translation>Ein Integrationssubnetz ist an einen anderen Dienst oder an mehr als einen delegiert.</translation>
    </message>
    <message>
        <source>Use a subnet that is delegated to nothing else.</source>
        <translation>Ein Subnetz benutzen, das an nichts anderes delegiert ist.</translation>
    </message>
    <message>
        <source>A delegated subnet belongs to the service that it is delegated to; integration needs it for itself.</source>
        <translation>Ein delegiertes Subnetz gehört dem Dienst, an den es delegiert ist; die Integration braucht es für sich.</translation>
    </message>
    <message>
        <source>A subnet has fewer addresses than the planning figure of 40 for each Flex Consumption app in it.</source>
        <translation>Ein Subnetz hat weniger Adressen als die Planungszahl von 40 für jede App im Flex-Verbrauch darin.</translation>
    </message>
    <message>
        <source>Use a subnet with 40 addresses for each Flex Consumption app.</source>
        <translation>Ein Subnetz mit 40 Adressen für jede App im Flex-Verbrauch benutzen.</translation>
    </message>
    <message>
        <source>The figure is the most that an app uses, even when it scales beyond it; Azure does not enforce it, but a subnet cannot grow once it is in use.</source>
        <translation>Die Zahl ist das Meiste, was eine App benutzt, auch wenn sie darüber hinaus skaliert; Azure erzwingt sie nicht, aber ein Subnetz kann nicht wachsen, sobald es benutzt wird.</translation>
    </message>
    <message>
        <source>A subnet is below the planning figure for its Flex Consumption apps, which newer documents put lower.</source>
        <translation>Ein Subnetz liegt unter der Planungszahl für seine Apps im Flex-Verbrauch, die neuere Dokumente niedriger ansetzen.</translation>
    </message>
    <message>
        <source>A /27 serves one Flex Consumption app, a /26 several.</source>
        <translation>Ein /27 reicht für eine App im Flex-Verbrauch, ein /26 für mehrere.</translation>
    </message>
    <message>
        <source>Current documents count at most 27 gateway addresses for a subnet, whatever the number of its apps; the figure of 40 for each app remains as a planning figure.</source>
        <translation>Aktuelle Dokumente zählen höchstens 27 Gatewayadressen für ein Subnetz, unabhängig von der Zahl seiner Apps; die 40 für jede App bleiben als Planungszahl.</translation>
    </message>
    <message>
        <source>An integration subnet of a Flex Consumption app is smaller than a /27.</source>
        <translation>Ein Integrationssubnetz einer App im Flex-Verbrauch ist kleiner als ein /27.</translation>
    </message>
    <message>
        <source>Use a /27 or larger for Flex Consumption.</source>
        <translation>Für den Flex-Verbrauch ein /27 oder größer benutzen.</translation>
    </message>
    <message>
        <source>It limits outbound capacity, and connections may fail without a message that says why.</source>
        <translation>Es begrenzt die ausgehende Kapazität, und Verbindungen können ohne eine Meldung scheitern, die den Grund nennt.</translation>
    </message>
    <message>
        <source>More than one Flex Consumption app uses the same subnet.</source>
        <translation>Mehr als eine App im Flex-Verbrauch benutzt dasselbe Subnetz.</translation>
    </message>
    <message>
        <source>Give busy apps subnets of their own, or use a /26.</source>
        <translation>Viel beschäftigten Apps eigene Subnetze geben oder ein /26 benutzen.</translation>
    </message>
    <message>
        <source>The apps share its network resources, so a busy app can slow the others down.</source>
        <translation>Die Apps teilen seine Netzwerkressourcen, eine viel beschäftigte App kann also die anderen bremsen.</translation>
    </message>
    <message>
        <source>A Flex Consumption app and a Container Apps environment use one subnet.</source>
        <translation>Eine App im Flex-Verbrauch und eine Container Apps-Umgebung benutzen ein Subnetz.</translation>
    </message>
    <message>
        <source>Give the Flex Consumption app and the Container Apps environment separate subnets.</source>
        <translation>Der App im Flex-Verbrauch und der Container Apps-Umgebung getrennte Subnetze geben.</translation>
    </message>
    <message>
        <source>Both need the delegation to Microsoft.App/environments, but each needs the subnet for itself.</source>
        <translation>Beide brauchen die Delegierung an Microsoft.App/environments, aber jede braucht das Subnetz für sich.</translation>
    </message>
    <message>
        <source>The name of a Flex Consumption app&apos;s subnet has an underscore in it.</source>
        <translation>Der Name des Subnetzes einer App im Flex-Verbrauch enthält einen Unterstrich.</translation>
    </message>
    <message>
        <source>Use a subnet name without underscores.</source>
        <translation>Einen Subnetznamen ohne Unterstriche benutzen.</translation>
    </message>
    <message>
        <source>Flex Consumption does not take such a subnet.</source>
        <translation>Der Flex-Verbrauch nimmt ein solches Subnetz nicht an.</translation>
    </message>
    <message>
        <source>An integration subnet of a Flex Consumption app has service endpoints.</source>
        <translation>Ein Integrationssubnetz einer App im Flex-Verbrauch hat Dienstendpunkte.</translation>
    </message>
    <message>
        <source>Use a fresh subnet for Flex Consumption, and reach services by private endpoints in another subnet.</source>
        <translation>Für den Flex-Verbrauch ein frisches Subnetz benutzen und Dienste über private Endpunkte in einem anderen Subnetz erreichen.</translation>
    </message>
    <message>
        <source>The article forbids a Flex subnet that is in use for private or service endpoints, but also says that service endpoints work on every plan with integration. Private endpoints in the subnet are FND-SUBNET-010&apos;s.</source>
        <translation>Der Artikel verbietet ein Flex-Subnetz, das für private Endpunkte oder Dienstendpunkte benutzt wird, sagt aber auch, dass Dienstendpunkte in jedem Plan mit Integration funktionieren. Private Endpunkte im Subnetz sind Sache von FND-SUBNET-010.</translation>
    </message>
    <message>
        <source>The subnet of an App Service Environment is too small, not delegated to it, or shared.</source>
        <translation>Das Subnetz einer App Service-Umgebung ist zu klein, nicht an sie delegiert oder geteilt.</translation>
    </message>
    <message>
        <source>Give the environment an empty subnet, /27 or larger, delegated to Microsoft.Web/hostingEnvironments.</source>
        <translation>Der Umgebung ein leeres Subnetz geben, /27 oder größer, an Microsoft.Web/hostingEnvironments delegiert.</translation>
    </message>
    <message>
        <source>Azure creates the environment only in an empty subnet of a /27 or larger that is delegated to it.</source>
        <translation>Azure legt die Umgebung nur in einem leeren Subnetz ab /27 an, das an sie delegiert ist.</translation>
    </message>
    <message>
        <source>The subnet of an App Service Environment is smaller than advised.</source>
        <translation>Das Subnetz einer App Service-Umgebung ist kleiner als empfohlen.</translation>
    </message>
    <message>
        <source>Use a /24 for an App Service Environment, and a /23 near its maximum of 200 instances.</source>
        <translation>Für eine App Service-Umgebung ein /24 benutzen und nahe an ihrem Höchstmaß von 200 Instanzen ein /23.</translation>
    </message>
    <message>
        <source>A /24 is advised, and a /23 for an environment that scales often and comes near 200 instances; we take 150 as near. The size cannot change later.</source>
        <translation>Empfohlen ist ein /24 und ein /23 für eine Umgebung, die oft skaliert und an 200 Instanzen herankommt; als nah gelten uns 150. Die Größe lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>The subnet of an App Service Environment may run out of addresses.</source>
        <translation>Dem Subnetz einer App Service-Umgebung können die Adressen ausgehen.</translation>
    </message>
    <message>
        <source>Enlarge the subnet of the environment, or lower the instances of its plans.</source>
        <translation>Das Subnetz der Umgebung vergrößern oder die Instanzen ihrer Pläne senken.</translation>
    </message>
    <message>
        <source>Counted are its infrastructure, every instance twice because a scale operation needs both sets for a while, and a standby for every 20 instances of each operating system and SKU.</source>
        <translation>Gezählt werden ihre Infrastruktur, jede Instanz doppelt, weil ein Skalierungsvorgang eine Zeit lang beide Sätze braucht, und eine Reserve je 20 Instanzen jedes Betriebssystems und jeder SKU.</translation>
    </message>
    <message>
        <source>The subnet of a workload profiles environment is too small or not delegated to Microsoft.App/environments.</source>
        <translation>Das Subnetz einer Umgebung mit Workloadprofilen ist zu klein oder nicht an Microsoft.App/environments delegiert.</translation>
    </message>
    <message>
        <source>Use a /27 or larger that is delegated to Microsoft.App/environments.</source>
        <translation>Ein /27 oder größer benutzen, das an Microsoft.App/environments delegiert ist.</translation>
    </message>
    <message>
        <source>Container Apps refuses to create the environment, and the size cannot change afterwards.</source>
        <translation>Container Apps lehnt es ab, die Umgebung anzulegen, und die Größe lässt sich danach nicht ändern.</translation>
    </message>
    <message>
        <source>The subnet of a consumption-only environment is too small or delegated.</source>
        <translation>Das Subnetz einer Nur-Verbrauch-Umgebung ist zu klein oder delegiert.</translation>
    </message>
    <message>
        <source>Use a /23 or larger without a delegation, or choose workload profiles.</source>
        <translation>Ein /23 oder größer ohne Delegierung benutzen oder Workloadprofile wählen.</translation>
    </message>
    <message>
        <source>This type of environment needs a /23 and takes no delegated subnet.</source>
        <translation>Diese Art Umgebung braucht ein /23 und nimmt kein delegiertes Subnetz.</translation>
    </message>
    <message>
        <source>The subnet of a Container Apps environment overlaps a range that the platform reserves.</source>
        <translation>Das Subnetz einer Container Apps-Umgebung überschneidet sich mit einem Bereich, den die Plattform reserviert.</translation>
    </message>
    <message>
        <source>Give the subnet a range that the platform does not use itself.</source>
        <translation>Dem Subnetz einen Bereich geben, den die Plattform nicht selbst benutzt.</translation>
    </message>
    <message>
        <source>The cluster behind the environment uses these ranges, so addresses in them cannot be reached.</source>
        <translation>Der Cluster hinter der Umgebung benutzt diese Bereiche, Adressen darin lassen sich also nicht erreichen.</translation>
    </message>
    <message>
        <source>The subnet of a workload profiles environment cannot hold its replicas or nodes during a revision change.</source>
        <translation>Das Subnetz einer Umgebung mit Workloadprofilen fasst ihre Replikate oder Knoten bei einem Revisionswechsel nicht.</translation>
    </message>
    <message>
        <source>Enlarge the subnet, or lower the replicas and nodes of the environment.</source>
        <translation>Das Subnetz vergrößern oder die Replikate und Knoten der Umgebung senken.</translation>
    </message>
    <message>
        <source>A new revision runs beside the old one for a while, so half of the addresses have to stay free.</source>
        <translation>Eine neue Revision läuft eine Zeit lang neben der alten, die Hälfte der Adressen muss also frei bleiben.</translation>
    </message>
    <message>
        <source>A subnet is smaller than a /29 or larger than a /2.</source>
        <translation>Ein Subnetz ist kleiner als ein /29 oder größer als ein /2.</translation>
    </message>
    <message>
        <source>Choose a range between a /29 and a /2.</source>
        <translation>Einen Bereich zwischen einem /29 und einem /2 wählen.</translation>
    </message>
    <message>
        <source>Azure keeps five addresses of every subnet for itself and creates none outside of these sizes.</source>
        <translation>Azure behält fünf Adressen jedes Subnetzes für sich und legt außerhalb dieser Größen keines an.</translation>
    </message>
    <message>
        <source>A subnet lies outside the address space of its network, or overlaps another subnet.</source>
        <translation>Ein Subnetz liegt außerhalb des Adressraums seines Netzwerks oder überschneidet sich mit einem anderen Subnetz.</translation>
    </message>
    <message>
        <source>Give every subnet a range of its own inside the address space of its network.</source>
        <translation>Jedem Subnetz einen eigenen Bereich im Adressraum seines Netzwerks geben.</translation>
    </message>
    <message>
        <source>Azure refuses to create it. This is asked once per network, so that large networks stay quick.</source>
        <translation>Azure lehnt es ab, das Subnetz anzulegen. Das wird einmal je Netzwerk gefragt, damit große Netzwerke schnell bleiben.</translation>
    </message>
    <message>
        <source>An integration subnet has service endpoint policies.</source>
        <translation>Ein Integrationssubnetz hat Dienstendpunktrichtlinien.</translation>
    </message>
    <message>
        <source>Remove the service endpoint policies from the integration subnet.</source>
        <translation>Die Dienstendpunktrichtlinien aus dem Integrationssubnetz entfernen.</translation>
    </message>
    <message>
        <source>They would act on the storage that App Service itself needs, and Azure does not allow them there.</source>
        <translation>Sie würden auf den Speicher wirken, den App Service selbst braucht, und Azure erlaubt sie dort nicht.</translation>
    </message>
    <message>
        <source>A private endpoint stands in a delegated subnet.</source>
        <translation>Ein privater Endpunkt steht in einem delegierten Subnetz.</translation>
    </message>
    <message>
        <source>Put the private endpoint into a subnet that is not delegated.</source>
        <translation>Den privaten Endpunkt in ein Subnetz legen, das nicht delegiert ist.</translation>
    </message>
    <message>
        <source>A delegated subnet belongs to one service, and Azure creates no private endpoints in it.</source>
        <translation>Ein delegiertes Subnetz gehört einem Dienst, und Azure legt darin keine privaten Endpunkte an.</translation>
    </message>
    <message>
        <source>A subnet is delegated to Microsoft.Web/serverFarms and no app is integrated with it.</source>
        <translation>Ein Subnetz ist an Microsoft.Web/serverFarms delegiert, und keine App ist darin integriert.</translation>
    </message>
    <message>
        <source>Remove the delegation; where Azure refuses, integrate an app again and disconnect it, or purge the link.</source>
        <translation>Die Delegierung entfernen; wo Azure ablehnt, noch einmal eine App integrieren und trennen oder den Link bereinigen.</translation>
    </message>
    <message>
        <source>After an app was deleted without being disconnected, the delegation and its service association link stay behind and block changes to the subnet and its deletion.</source>
        <translation>Wird eine App gelöscht, ohne getrennt zu sein, bleiben die Delegierung und ihr Dienstzuordnungslink zurück und sperren Änderungen am Subnetz und dessen Löschung.</translation>
    </message>
    <message>
        <source>An edit deletes an app or a plan whose integration is not disconnected yet.</source>
        <translation>Eine Änderung löscht eine App oder einen Plan, deren Integration noch nicht getrennt ist.</translation>
    </message>
    <message>
        <source>Disconnect the app from its subnet in one deployment and delete it in the next.</source>
        <translation>Die App in einer Bereitstellung von ihrem Subnetz trennen und in der nächsten löschen.</translation>
    </message>
    <message>
        <source>The subnet stays delegated and locked: neither it nor its network can be changed or deleted until an app of the same name is integrated and disconnected again.</source>
        <translation>Das Subnetz bleibt delegiert und gesperrt: Weder es noch sein Netzwerk lässt sich ändern oder löschen, bis eine App gleichen Namens wieder integriert und getrennt wird.</translation>
    </message>
    <message>
        <source>Whoever integrates an app needs rights on the subnet that a design cannot know of.</source>
        <translation>Wer eine App integriert, braucht Rechte am Subnetz, von denen ein Entwurf nichts wissen kann.</translation>
    </message>
    <message>
        <source>Ask the owner of the network to delegate the subnet, or to grant the rights.</source>
        <translation>Wer für das Netzwerk zuständig ist, um die Delegierung des Subnetzes oder um die Rechte bitten.</translation>
    </message>
    <message>
        <source>Joining needs Microsoft.Network/virtualNetworks/subnets/join/action; a subnet that is not delegated yet also needs Microsoft.Network/virtualNetworks/subnets/write.</source>
        <translation>Der Beitritt braucht Microsoft.Network/virtualNetworks/subnets/join/action; ein noch nicht delegiertes Subnetz braucht auch Microsoft.Network/virtualNetworks/subnets/write.</translation>
    </message>
    <message>
        <source>A subnet has fewer addresses than the private endpoints and gateways in it need.</source>
        <translation>Ein Subnetz hat weniger Adressen, als die privaten Endpunkte und Gateways darin brauchen.</translation>
    </message>
    <message>
        <source>Enlarge the subnet, or move private endpoints to another one.</source>
        <translation>Das Subnetz vergrößern oder private Endpunkte in ein anderes verschieben.</translation>
    </message>
    <message>
        <source>Every private endpoint takes an address of its subnet, some services several; this counts one for each.</source>
        <translation>Jeder private Endpunkt nimmt eine Adresse seines Subnetzes, manche Dienste mehrere; hier zählt je eine.</translation>
    </message>
    <message>
        <source>An app with a private endpoint is still open to the internet.</source>
        <translation>Eine App mit privatem Endpunkt ist noch für das Internet offen.</translation>
    </message>
    <message>
        <source>Set public network access to Disabled, or restrict it with access rules.</source>
        <translation>Den öffentlichen Netzwerkzugriff auf „Deaktiviert“ setzen oder mit Zugriffsregeln einschränken.</translation>
    </message>
    <message>
        <source>A private endpoint adds a door; it does not close the public one. With public network access enabled and no rule that refuses strangers, everybody reaches the app past the endpoint.</source>
        <translation>Ein privater Endpunkt fügt einen Zugang hinzu; den öffentlichen schließt er nicht. Mit aktiviertem öffentlichem Netzwerkzugriff und ohne Regel, die Fremde ablehnt, erreichen alle die App am Endpunkt vorbei.</translation>
    </message>
    <message>
        <source>An app has a private endpoint and leaves public network access unset.</source>
        <translation>Eine App hat einen privaten Endpunkt und lässt den öffentlichen Netzwerkzugriff offen.</translation>
    </message>
    <message>
        <source>Set public network access to what you mean, Disabled or Enabled.</source>
        <translation>Den öffentlichen Netzwerkzugriff auf das setzen, was gemeint ist, deaktiviert oder aktiviert.</translation>
    </message>
    <message>
        <source>Unset means open until the first private endpoint exists, and closed from then on. Who reads the design cannot see which of the two was meant.</source>
        <translation>Nicht festgelegt bedeutet offen, bis es den ersten privaten Endpunkt gibt, und ab dann geschlossen. Wer den Entwurf liest, sieht nicht, was von beidem gemeint war.</translation>
    </message>
    <message>
        <source>A private endpoint names another region or subscription than its virtual network.</source>
        <translation>Ein privater Endpunkt nennt eine andere Region oder ein anderes Abonnement als sein virtuelles Netzwerk.</translation>
    </message>
    <message>
        <source>Give the endpoint the region and subscription of its virtual network.</source>
        <translation>Dem Endpunkt Region und Abonnement seines virtuellen Netzwerks geben.</translation>
    </message>
    <message>
        <source>The endpoint is a network interface in a subnet; it can only exist where that network is. The service behind it may be anywhere.</source>
        <translation>Der Endpunkt ist eine Netzwerkschnittstelle in einem Subnetz; er kann nur dort sein, wo das Netzwerk ist. Der Dienst dahinter darf überall sein.</translation>
    </message>
    <message>
        <source>A private endpoint stands in an integration subnet.</source>
        <translation>Ein privater Endpunkt steht in einem Integrationssubnetz.</translation>
    </message>
    <message>
        <source>Move the private endpoints to a subnet of their own.</source>
        <translation>Die privaten Endpunkte in ein eigenes Subnetz verschieben.</translation>
    </message>
    <message>
        <source>An integration subnet is handed to the apps that use it; it can hold nothing else. Endpoints need a subnet without delegation.</source>
        <translation>Ein Integrationssubnetz ist den Apps übergeben, die es benutzen; es kann nichts anderes enthalten. Endpunkte brauchen ein Subnetz ohne Delegierung.</translation>
    </message>
    <message>
        <source>A private endpoint names a sub-resource that its service does not have.</source>
        <translation>Ein privater Endpunkt nennt eine Unterressource, die sein Dienst nicht hat.</translation>
    </message>
    <message>
        <source>Choose a sub-resource that the service has.</source>
        <translation>Eine Unterressource wählen, die der Dienst hat.</translation>
    </message>
    <message>
        <source>Each kind of service has its own list: blob, file, queue, table, web and dfs of a storage account, sites of a function app, vault, namespace.</source>
        <translation>Jede Art von Dienst hat ihre eigene Liste: blob, file, queue, table, web und dfs eines Speicherkontos, sites einer Funktions-App, vault, namespace.</translation>
    </message>
    <message>
        <source>A private endpoint to a slot does not name the slot&apos;s own sub-resource.</source>
        <translation>Ein privater Endpunkt zu einem Slot nennt nicht dessen eigene Unterressource.</translation>
    </message>
    <message>
        <source>Name the slot&apos;s own sub-resource, sites-&lt;slot&gt;.</source>
        <translation>Die eigene Unterressource des Slots nennen, sites-&lt;Slot&gt;.</translation>
    </message>
    <message>
        <source>Each deployment slot has an endpoint of its own, and its sub-resource is sites-&lt;slot&gt;; the endpoint of the app leads to the production slot alone.</source>
        <translation>Jeder Bereitstellungsslot hat einen eigenen Endpunkt, und seine Unterressource ist sites-&lt;Slot&gt;; der Endpunkt der App führt allein zum Produktionsslot.</translation>
    </message>
    <message>
        <source>An app in an App Service Environment has a private endpoint that the environment does not allow.</source>
        <translation>Eine App in einer App Service-Umgebung hat einen privaten Endpunkt, den die Umgebung nicht zulässt.</translation>
    </message>
    <message>
        <source>Allow private endpoint connections on the App Service Environment.</source>
        <translation>Verbindungen privater Endpunkte an der App Service-Umgebung zulassen.</translation>
    </message>
    <message>
        <source>The environment decides for all its apps whether new private endpoint connections are taken; by default they are not.</source>
        <translation>Die Umgebung entscheidet für alle ihre Apps, ob neue Verbindungen privater Endpunkte angenommen werden; standardmäßig werden sie es nicht.</translation>
    </message>
    <message>
        <source>A private endpoint that something relies on is not approved.</source>
        <translation>Ein privater Endpunkt, auf den sich etwas verlässt, ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>Have the connection approved by the owner of the service.</source>
        <translation>Die Verbindung vom Eigentümer des Dienstes genehmigen lassen.</translation>
    </message>
    <message>
        <source>Only an approved connection carries traffic. Until the owner of the service approves it, the name keeps its public address.</source>
        <translation>Nur eine genehmigte Verbindung überträgt Verkehr. Bis der Eigentümer des Dienstes sie genehmigt, behält der Name seine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>A private endpoint leads to a storage account that is not general-purpose v2.</source>
        <translation>Ein privater Endpunkt führt zu einem Speicherkonto, das nicht Universell v2 ist.</translation>
    </message>
    <message>
        <source>Make the account general-purpose v2.</source>
        <translation>Das Konto zu Universell v2 machen.</translation>
    </message>
    <message>
        <source>Older account kinds take no private endpoints. Accounts of kind Storage and BlobStorage are upgraded in place; the others have to be made anew.</source>
        <translation>Ältere Kontoarten nehmen keine privaten Endpunkte an. Konten der Art Storage und BlobStorage werden an Ort und Stelle aktualisiert; die anderen müssen neu angelegt werden.</translation>
    </message>
    <message>
        <source>A Service Bus namespace below Premium has private endpoints or subnet rules.</source>
        <translation>Ein Service Bus-Namespace unterhalb von Premium hat private Endpunkte oder Subnetzregeln.</translation>
    </message>
    <message>
        <source>Use the Premium tier.</source>
        <translation>Den Tarif Premium benutzen.</translation>
    </message>
    <message>
        <source>Networking features of Service Bus exist in the Premium tier only; elsewhere the deployment fails.</source>
        <translation>Netzwerkfunktionen von Service Bus gibt es nur im Tarif Premium; sonst schlägt die Bereitstellung fehl.</translation>
    </message>
    <message>
        <source>An Event Hubs namespace of the Basic tier has private endpoints or subnet rules.</source>
        <translation>Ein Event Hubs-Namespace des Tarifs Basic hat private Endpunkte oder Subnetzregeln.</translation>
    </message>
    <message>
        <source>Use the Standard tier or a higher one.</source>
        <translation>Den Tarif Standard oder einen höheren benutzen.</translation>
    </message>
    <message>
        <source>The Basic tier of Event Hubs has no networking features; Standard is the first that has.</source>
        <translation>Der Tarif Basic von Event Hubs hat keine Netzwerkfunktionen; Standard ist der erste, der sie hat.</translation>
    </message>
    <message>
        <source>An app or one of its slots has more private endpoints than it may.</source>
        <translation>Eine App oder einer ihrer Slots hat mehr private Endpunkte als erlaubt.</translation>
    </message>
    <message>
        <source>Remove private endpoints that are not needed.</source>
        <translation>Private Endpunkte entfernen, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <source>The platform takes a limited number per app and per slot; the deployment of a further one fails.</source>
        <translation>Die Plattform nimmt je App und je Slot eine begrenzte Zahl an; die Bereitstellung eines weiteren schlägt fehl.</translation>
    </message>
    <message>
        <source>Two private endpoints lead to one sub-resource within one DNS scope.</source>
        <translation>Zwei private Endpunkte führen innerhalb eines DNS-Bereichs zu derselben Unterressource.</translation>
    </message>
    <message>
        <source>Keep one endpoint per sub-resource and DNS scope.</source>
        <translation>Je Unterressource und DNS-Bereich einen Endpunkt behalten.</translation>
    </message>
    <message>
        <source>A name has one set of records per zone. Endpoints that share the zone overwrite each other&apos;s record, and removing one removes the record of the other.</source>
        <translation>Ein Name hat je Zone einen Satz Einträge. Endpunkte, die sich die Zone teilen, überschreiben einander den Eintrag, und wer einen entfernt, entfernt auch den Eintrag des anderen.</translation>
    </message>
    <message>
        <source>An app with a private endpoint uses FTP, remote debugging or address-based TLS.</source>
        <translation>Eine App mit privatem Endpunkt benutzt FTP, Remotedebuggen oder adressbasiertes TLS.</translation>
    </message>
    <message>
        <source>Deploy from a package or a pipeline inside the network, and bind certificates by name (SNI).</source>
        <translation>Aus einem Paket oder einer Pipeline im Netzwerk bereitstellen und Zertifikate nach Namen (SNI) binden.</translation>
    </message>
    <message>
        <source>None of the three works through a private endpoint.</source>
        <translation>Nichts davon funktioniert über einen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>An app has both a private endpoint and access rules for subnets.</source>
        <translation>Eine App hat sowohl einen privaten Endpunkt als auch Zugriffsregeln für Subnetze.</translation>
    </message>
    <message>
        <source>Keep either the private endpoint or the subnet rules.</source>
        <translation>Entweder den privaten Endpunkt oder die Subnetzregeln behalten.</translation>
    </message>
    <message>
        <source>Rules for subnets rest on service endpoints, and those cannot be combined with private endpoints on one app: traffic from such a subnet to the public address is refused.</source>
        <translation>Regeln für Subnetze beruhen auf Dienstendpunkten, und die lassen sich an einer App nicht mit privaten Endpunkten kombinieren: Verkehr aus einem solchen Subnetz an die öffentliche Adresse wird abgelehnt.</translation>
    </message>
    <message>
        <source>A subnet with the Microsoft.Web service endpoint calls the public address of an app with a private endpoint.</source>
        <translation>Ein Subnetz mit dem Dienstendpunkt Microsoft.Web ruft die öffentliche Adresse einer App mit privatem Endpunkt auf.</translation>
    </message>
    <message>
        <source>Let the name of the app lead to its private endpoint.</source>
        <translation>Den Namen der App zu ihrem privaten Endpunkt führen lassen.</translation>
    </message>
    <message>
        <source>Apps with a private endpoint refuse traffic that comes over a service endpoint. Such a subnet has to call the private address.</source>
        <translation>Apps mit privatem Endpunkt lehnen Verkehr ab, der über einen Dienstendpunkt kommt. Ein solches Subnetz muss die private Adresse aufrufen.</translation>
    </message>
    <message>
        <source>A flow is meant to reach a target that takes private callers only, and none of its endpoints is in reach.</source>
        <translation>Ein Fluss soll ein Ziel erreichen, das nur private Aufrufer annimmt, und keiner seiner Endpunkte ist in Reichweite.</translation>
    </message>
    <message>
        <source>Add a private endpoint in reach of the caller, with its DNS, or peer the networks.</source>
        <translation>Einen privaten Endpunkt in Reichweite des Aufrufers mit seinem DNS hinzufügen oder die Netzwerke per Peering verbinden.</translation>
    </message>
    <message>
        <source>The public door is shut, and the private endpoints stand in networks that the caller does not get to.</source>
        <translation>Der öffentliche Zugang ist geschlossen, und die privaten Endpunkte stehen in Netzwerken, in die der Aufrufer nicht gelangt.</translation>
    </message>
    <message>
        <source>A private endpoint leads to a service in another region.</source>
        <translation>Ein privater Endpunkt führt zu einem Dienst in einer anderen Region.</translation>
    </message>
    <message>
        <source>Nothing is needed; keep in mind that traffic crosses regions.</source>
        <translation>Nichts ist nötig; nur bedenken, dass Verkehr Regionen überschreitet.</translation>
    </message>
    <message>
        <source>This is allowed: the endpoint lives with its network, the service may be elsewhere. Traffic then crosses regions.</source>
        <translation>Das ist erlaubt: Der Endpunkt lebt bei seinem Netzwerk, der Dienst darf anderswo sein. Der Verkehr überschreitet dann Regionen.</translation>
    </message>
    <message>
        <source>A caller on-premises is meant to use a private endpoint in a network that its site is not joined to.</source>
        <translation>Ein lokaler Aufrufer soll einen privaten Endpunkt in einem Netzwerk benutzen, mit dem sein Standort nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Join the site to the endpoint&apos;s network by VPN or ExpressRoute.</source>
        <translation>Den Standort per VPN oder ExpressRoute mit dem Netzwerk des Endpunkts verbinden.</translation>
    </message>
    <message>
        <source>Private addresses are reached from a site only through a VPN or ExpressRoute gateway, in the endpoint&apos;s network or in a hub whose gateway that network uses.</source>
        <translation>Private Adressen werden von einem Standort nur über ein VPN- oder ExpressRoute-Gateway erreicht, im Netzwerk des Endpunkts oder in einem Hub, dessen Gateway dieses Netzwerk benutzt.</translation>
    </message>
    <message>
        <source>A flow starts at the private endpoint of an app.</source>
        <translation>Ein Fluss beginnt am privaten Endpunkt einer App.</translation>
    </message>
    <message>
        <source>Use virtual network integration for outbound calls.</source>
        <translation>Für ausgehende Aufrufe die Integration ins virtuelle Netzwerk benutzen.</translation>
    </message>
    <message>
        <source>The private endpoint of an app takes calls to it. What the app calls itself leaves by virtual network integration.</source>
        <translation>Der private Endpunkt einer App nimmt Aufrufe an sie entgegen. Was die App selbst aufruft, geht über die Integration ins virtuelle Netzwerk hinaus.</translation>
    </message>
    <message>
        <source>A service lists a subnet that lacks the service endpoint of that service.</source>
        <translation>Ein Dienst führt ein Subnetz auf, dem der Dienstendpunkt dieses Dienstes fehlt.</translation>
    </message>
    <message>
        <source>Enable the service endpoint on the subnet.</source>
        <translation>Den Dienstendpunkt im Subnetz aktivieren.</translation>
    </message>
    <message>
        <source>The service knows a subnet by its service endpoint. Without it packets from there come from a public address, the rule matches nothing, and Azure refuses to deploy it.</source>
        <translation>Der Dienst erkennt ein Subnetz an seinem Dienstendpunkt. Ohne ihn kommen Pakete von dort von einer öffentlichen Adresse, die Regel trifft auf nichts zu, und Azure lehnt die Bereitstellung ab.</translation>
    </message>
    <message>
        <source>Apps enter by a subnet with a service endpoint, and the service that they call does not list the subnet.</source>
        <translation>Apps treten durch ein Subnetz mit Dienstendpunkt ein, und der Dienst, den sie aufrufen, führt das Subnetz nicht auf.</translation>
    </message>
    <message>
        <source>Add a rule for the subnet to the service&apos;s list of networks.</source>
        <translation>Der Netzwerkliste des Dienstes eine Regel für das Subnetz hinzufügen.</translation>
    </message>
    <message>
        <source>The endpoint only tells the service who is calling. A service that refuses networks that are not listed still refuses this one.</source>
        <translation>Der Endpunkt sagt dem Dienst nur, wer aufruft. Ein Dienst, der nicht aufgeführte Netzwerke ablehnt, lehnt auch dieses weiterhin ab.</translation>
    </message>
    <message>
        <source>An app without virtual network integration is meant to reach a service that is open to subnets only.</source>
        <translation>Eine App ohne Integration ins virtuelle Netzwerk soll einen Dienst erreichen, der nur für Subnetze offen ist.</translation>
    </message>
    <message>
        <source>Integrate the app with a listed subnet.</source>
        <translation>Die App in ein aufgeführtes Subnetz integrieren.</translation>
    </message>
    <message>
        <source>Only traffic from the listed subnets is let in. Without regional integration the app calls from public addresses of the platform.</source>
        <translation>Nur Verkehr aus den aufgeführten Subnetzen wird hereingelassen. Ohne regionale Integration ruft die App von öffentlichen Adressen der Plattform auf.</translation>
    </message>
    <message>
        <source>An access restriction names a subnet without Microsoft.Web and is told to ignore that.</source>
        <translation>Eine Zugriffseinschränkung nennt ein Subnetz ohne Microsoft.Web und soll das ignorieren.</translation>
    </message>
    <message>
        <source>Enable Microsoft.Web on the subnet.</source>
        <translation>Microsoft.Web im Subnetz aktivieren.</translation>
    </message>
    <message>
        <source>The rule is taken, but matches nobody until the service endpoint is enabled on the subnet.</source>
        <translation>Die Regel wird angenommen, trifft aber auf niemanden zu, bis der Dienstendpunkt im Subnetz aktiviert ist.</translation>
    </message>
    <message>
        <source>An access restriction names a subnet without Microsoft.Web.</source>
        <translation>Eine Zugriffseinschränkung nennt ein Subnetz ohne Microsoft.Web.</translation>
    </message>
    <message>
        <source>Nothing needs doing; enable it in the design to show it.</source>
        <translation>Es ist nichts zu tun; im Entwurf aktivieren, um es zu zeigen.</translation>
    </message>
    <message>
        <source>When the rule is made, the service endpoint is enabled on the subnet automatically. Whoever makes it needs the right to change the subnet.</source>
        <translation>Beim Anlegen der Regel wird der Dienstendpunkt im Subnetz automatisch aktiviert. Wer sie anlegt, braucht das Recht, das Subnetz zu ändern.</translation>
    </message>
    <message>
        <source>The access restrictions of an app in an App Service Environment rest on a subnet&apos;s service endpoint.</source>
        <translation>Die Zugriffseinschränkungen einer App in einer App Service-Umgebung beruhen auf dem Dienstendpunkt eines Subnetzes.</translation>
    </message>
    <message>
        <source>Use rules for addresses: inside an environment they may name private ranges.</source>
        <translation>Regeln für Adressen benutzen: Innerhalb einer Umgebung dürfen sie private Bereiche nennen.</translation>
    </message>
    <message>
        <source>Service endpoints cannot restrict access to apps in an environment. Rules for address ranges can. Of rules for subnets that have no Microsoft.Web endpoint either FND-ACL-006 speaks.</source>
        <translation>Dienstendpunkte können den Zugriff auf Apps in einer Umgebung nicht einschränken. Regeln für Adressbereiche können es. Von Regeln für Subnetze, denen auch Microsoft.Web fehlt, spricht FND-ACL-006.</translation>
    </message>
    <message>
        <source>An app with gateway-required integration calls a service that is open to subnets only.</source>
        <translation>Eine App mit gatewaygebundener Integration ruft einen Dienst auf, der nur für Subnetze offen ist.</translation>
    </message>
    <message>
        <source>Use regional integration.</source>
        <translation>Regionale Integration benutzen.</translation>
    </message>
    <message>
        <source>Through the gateway an app calls from the point-to-site pool, which is no subnet and has no service endpoint.</source>
        <translation>Durch das Gateway ruft eine App aus dem Point-to-Site-Pool auf, der kein Subnetz ist und keinen Dienstendpunkt hat.</translation>
    </message>
    <message>
        <source>A SQL server lists a subnet of another region.</source>
        <translation>Ein SQL-Server führt ein Subnetz einer anderen Region auf.</translation>
    </message>
    <message>
        <source>Use a private endpoint for callers in other regions.</source>
        <translation>Für Aufrufer in anderen Regionen einen privaten Endpunkt benutzen.</translation>
    </message>
    <message>
        <source>The service endpoint of Azure SQL works within one region: server and network have to share it.</source>
        <translation>Der Dienstendpunkt von Azure SQL funktioniert innerhalb einer Region: Server und Netzwerk müssen in derselben sein.</translation>
    </message>
    <message>
        <source>A caller on-premises is meant to reach a service that knows its callers by service endpoints only.</source>
        <translation>Ein lokaler Aufrufer soll einen Dienst erreichen, der seine Aufrufer nur an Dienstendpunkten erkennt.</translation>
    </message>
    <message>
        <source>Use a private endpoint, or rules for addresses.</source>
        <translation>Einen privaten Endpunkt oder Regeln für Adressen benutzen.</translation>
    </message>
    <message>
        <source>Service endpoints serve what stands in the subnet. Traffic that comes in over a gateway passes no subnet, and what comes over the internet has a public address.</source>
        <translation>Dienstendpunkte dienen dem, was im Subnetz steht. Verkehr, der über ein Gateway kommt, durchquert kein Subnetz, und was über das Internet kommt, hat eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>An edit enables a service endpoint on a subnet from which apps call a service that lists addresses.</source>
        <translation>Eine Änderung aktiviert einen Dienstendpunkt in einem Subnetz, aus dem Apps einen Dienst aufrufen, der Adressen aufführt.</translation>
    </message>
    <message>
        <source>Let the subnet in by a rule for it, in place of the rules for addresses.</source>
        <translation>Das Subnetz mit einer Regel dafür hereinlassen, anstelle der Regeln für Adressen.</translation>
    </message>
    <message>
        <source>With the endpoint the packets arrive with a private source address. Rules for public addresses, which let them in until now, stop matching.</source>
        <translation>Mit dem Endpunkt kommen die Pakete mit einer privaten Quelladresse an. Regeln für öffentliche Adressen, die sie bisher hereinließen, treffen nicht mehr zu.</translation>
    </message>
    <message>
        <source>A subnet has service endpoints and a route for 0.0.0.0/0.</source>
        <translation>Ein Subnetz hat Dienstendpunkte und eine Route für 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>Leave the endpoint away where the traffic to the service has to pass the route&apos;s next hop.</source>
        <translation>Den Endpunkt weglassen, wo der Verkehr zum Dienst den nächsten Hop der Route passieren muss.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s own routes are longer and win: traffic to the service goes to it directly, past the firewall or gateway that the route leads to.</source>
        <translation>Die eigenen Routen des Endpunkts sind länger und gewinnen: Verkehr zum Dienst geht direkt dorthin, an der Firewall oder dem Gateway vorbei, zu denen die Route führt.</translation>
    </message>
    <message>
        <source>A subnet has a service endpoint, and no service of the design has a rule for the subnet.</source>
        <translation>Ein Subnetz hat einen Dienstendpunkt, und kein Dienst des Entwurfs hat eine Regel für das Subnetz.</translation>
    </message>
    <message>
        <source>Add rules for the subnet to the services, or leave the endpoint away.</source>
        <translation>Den Diensten Regeln für das Subnetz hinzufügen oder den Endpunkt weglassen.</translation>
    </message>
    <message>
        <source>The endpoint alone restricts nothing. It takes effect where a service lists the subnet.</source>
        <translation>Der Endpunkt allein schränkt nichts ein. Er wirkt, wo ein Dienst das Subnetz aufführt.</translation>
    </message>
    <message>
        <source>An app has a TLS binding by address and an access restriction for a subnet.</source>
        <translation>Eine App hat eine TLS-Bindung nach Adresse und eine Zugriffseinschränkung für ein Subnetz.</translation>
    </message>
    <message>
        <source>Bind the certificate by name (SNI).</source>
        <translation>Das Zertifikat nach Namen (SNI) binden.</translation>
    </message>
    <message>
        <source>With address-based TLS the app has an address of its own, at which service endpoints are not recognised.</source>
        <translation>Mit adressbasiertem TLS hat die App eine eigene Adresse, an der Dienstendpunkte nicht erkannt werden.</translation>
    </message>
    <message>
        <source>A function app has no host storage.</source>
        <translation>Eine Funktions-App hat keinen Hostspeicher.</translation>
    </message>
    <message>
        <source>Link the app to a storage account.</source>
        <translation>Die App mit einem Speicherkonto verknüpfen.</translation>
    </message>
    <message>
        <source>The Functions host keeps keys, leases and state in a storage account. Without one no app starts. An app whose settings name an account themselves has one, which is not in the design.</source>
        <translation>Der Functions-Host hält Schlüssel, Leases und Zustand in einem Speicherkonto. Ohne eines startet keine App. Eine App, deren Einstellungen selbst ein Konto nennen, hat eines, das nicht im Entwurf steht.</translation>
    </message>
    <message>
        <source>Host storage is of a kind that lacks blobs, queues or tables.</source>
        <translation>Der Hostspeicher ist von einer Art, der Blobs, Warteschlangen oder Tabellen fehlen.</translation>
    </message>
    <message>
        <source>Use a general-purpose account (StorageV2).</source>
        <translation>Ein universelles Konto (StorageV2) benutzen.</translation>
    </message>
    <message>
        <source>The host needs blob, queue and table storage in one account. Only general-purpose accounts have all three.</source>
        <translation>Der Host braucht Blob-, Warteschlangen- und Tabellenspeicher in einem Konto. Nur universelle Konten haben alle drei.</translation>
    </message>
    <message>
        <source>A Consumption plan cannot use a network-restricted storage account.</source>
        <translation>Ein Verbrauchsplan kann kein netzwerkbeschränktes Speicherkonto benutzen.</translation>
    </message>
    <message>
        <source>Use Flex Consumption, Elastic Premium or Dedicated, or open the storage account to all networks.</source>
        <translation>Flex-Verbrauch, Elastic Premium oder Dedicated benutzen oder das Speicherkonto für alle Netzwerke öffnen.</translation>
    </message>
    <message>
        <source>The account&apos;s firewall admits subnets and private endpoints; a Consumption app has neither, so the host cannot reach its own storage and the app does not start.</source>
        <translation>Die Firewall des Kontos lässt Subnetze und private Endpunkte zu; eine App im Verbrauchsplan hat keines von beiden, der Host erreicht also seinen eigenen Speicher nicht, und die App startet nicht.</translation>
    </message>
    <message>
        <source>An app with restricted storage reaches for its content share past the network.</source>
        <translation>Eine App mit eingeschränktem Speicher greift am Netzwerk vorbei nach ihrer Inhaltsfreigabe.</translation>
    </message>
    <message>
        <source>Turn content share routing on (vnetContentShareEnabled, or outboundVnetRouting.contentShareTraffic).</source>
        <translation>Das Routing der Inhaltsfreigabe einschalten (vnetContentShareEnabled oder outboundVnetRouting.contentShareTraffic).</translation>
    </message>
    <message>
        <source>Traffic to the content share does not follow Route All; it has a switch of its own. While that is off the platform comes from a public address, the account refuses it and the app does not start.</source>
        <translation>Verkehr zur Inhaltsfreigabe folgt Route All nicht; er hat einen eigenen Schalter. Solange der aus ist, kommt die Plattform von einer öffentlichen Adresse, das Konto lehnt sie ab, und die App startet nicht.</translation>
    </message>
    <message>
        <source>An app without virtual network integration has restricted host storage.</source>
        <translation>Eine App ohne Integration ins virtuelle Netzwerk hat eingeschränkten Hostspeicher.</translation>
    </message>
    <message>
        <source>Integrate the app with a virtual network.</source>
        <translation>Die App in ein virtuelles Netzwerk integrieren.</translation>
    </message>
    <message>
        <source>A restricted account lets in subnets and private endpoints only. Without integration the app comes from a public address and finds the door shut.</source>
        <translation>Ein eingeschränktes Konto lässt nur Subnetze und private Endpunkte herein. Ohne Integration kommt die App von einer öffentlichen Adresse und findet den Zugang verschlossen.</translation>
    </message>
    <message>
        <source>Host storage behind private endpoints lacks one that the app needs to start.</source>
        <translation>Dem Hostspeicher hinter privaten Endpunkten fehlt einer, den die App zum Starten braucht.</translation>
    </message>
    <message>
        <source>Add private endpoints for blob, and for file where the app has a content share.</source>
        <translation>Private Endpunkte für blob hinzufügen, und für file, wo die App eine Inhaltsfreigabe hat.</translation>
    </message>
    <message>
        <source>Each sub-resource needs an endpoint of its own. The host keeps its state in blobs; Elastic Premium keeps the app&apos;s content in a file share.</source>
        <translation>Jede Unterressource braucht einen eigenen Endpunkt. Der Host hält seinen Zustand in Blobs; Elastic Premium hält den Inhalt der App in einer Dateifreigabe.</translation>
    </message>
    <message>
        <source>Host storage behind private endpoints lacks those for queue and table, which the app&apos;s triggers use.</source>
        <translation>Dem Hostspeicher hinter privaten Endpunkten fehlen die für queue und table, die die Trigger der App benutzen.</translation>
    </message>
    <message>
        <source>Add private endpoints for queue and table.</source>
        <translation>Private Endpunkte für queue und table hinzufügen.</translation>
    </message>
    <message>
        <source>Durable Functions keeps its work in queues and tables of the host storage, and storage triggers use its queues. The app starts without these endpoints, but its functions do not run.</source>
        <translation>Durable Functions hält seine Arbeit in Warteschlangen und Tabellen des Hostspeichers, und Speichertrigger benutzen seine Warteschlangen. Die App startet ohne diese Endpunkte, aber ihre Funktionen laufen nicht.</translation>
    </message>
    <message>
        <source>Host storage that is restricted to subnets does not let the app&apos;s subnet in.</source>
        <translation>Auf Subnetze eingeschränkter Hostspeicher lässt das Subnetz der App nicht herein.</translation>
    </message>
    <message>
        <source>Give the subnet the Microsoft.Storage service endpoint and list it among the allowed subnets.</source>
        <translation>Dem Subnetz den Dienstendpunkt Microsoft.Storage geben und es unter den zugelassenen Subnetzen aufführen.</translation>
    </message>
    <message>
        <source>Two things have to agree: the subnet has the service endpoint, so that the account knows it, and the account lists the subnet.</source>
        <translation>Zwei Dinge müssen zusammenpassen: Das Subnetz hat den Dienstendpunkt, damit das Konto es erkennt, und das Konto führt das Subnetz auf.</translation>
    </message>
    <message>
        <source>A security group, a route, a peering or an appliance stops an app on the way to its storage.</source>
        <translation>Eine Sicherheitsgruppe, eine Route, ein Peering oder eine Appliance hält eine App auf dem Weg zu ihrem Speicher auf.</translation>
    </message>
    <message>
        <source>Let TCP 443, and 445 for the content share, through to the storage account all the way.</source>
        <translation>TCP 443, und 445 für die Inhaltsfreigabe, auf dem ganzen Weg zum Speicherkonto durchlassen.</translation>
    </message>
    <message>
        <source>The host speaks to its storage over TCP 443; the content share needs 445 as well. Whatever stands between the integration subnet and the account acts on both as soon as the traffic enters the network.</source>
        <translation>Der Host spricht mit seinem Speicher über TCP 443; die Inhaltsfreigabe braucht zusätzlich 445. Was zwischen dem Integrationssubnetz und dem Konto steht, wirkt auf beide, sobald der Verkehr in das Netzwerk eintritt.</translation>
    </message>
    <message>
        <source>The content share of an app with restricted storage is not named, or not among the account&apos;s shares.</source>
        <translation>Die Inhaltsfreigabe einer App mit eingeschränktem Speicher ist nicht genannt oder nicht unter den Freigaben des Kontos.</translation>
    </message>
    <message>
        <source>Name the content share and create it in the template (fileServices/shares).</source>
        <translation>Die Inhaltsfreigabe nennen und in der Vorlage anlegen (fileServices/shares).</translation>
    </message>
    <message>
        <source>Azure creates the share by itself only while the account is open. Behind a firewall the deployment needs a share that is there already, under the name that the app has in WEBSITE_CONTENTSHARE.</source>
        <translation>Azure legt die Freigabe nur von selbst an, solange das Konto offen ist. Hinter einer Firewall braucht die Bereitstellung eine Freigabe, die schon da ist, unter dem Namen, den die App in WEBSITE_CONTENTSHARE hat.</translation>
    </message>
    <message>
        <source>The change restricts the storage account of an app that is already deployed.</source>
        <translation>Die Änderung schränkt das Speicherkonto einer schon bereitgestellten App ein.</translation>
    </message>
    <message>
        <source>Plan a swap to a new secured account, with its content copied over.</source>
        <translation>Einen Tausch gegen ein neues gesichertes Konto planen, in das der Inhalt kopiert wird.</translation>
    </message>
    <message>
        <source>The documents describe a swap to a new secured account rather than a lock on the one in use: until network, endpoints and names are all in place, the app stands still.</source>
        <translation>Die Dokumente beschreiben einen Tausch gegen ein neues gesichertes Konto statt eines Riegels vor dem benutzten: Bis Netzwerk, Endpunkte und Namen alle da sind, steht die App still.</translation>
    </message>
    <message>
        <source>Apps that keep their content in one account reach it in different ways.</source>
        <translation>Apps, die ihren Inhalt in einem Konto halten, erreichen es auf verschiedenen Wegen.</translation>
    </message>
    <message>
        <source>Give all apps with content in one account the same content share routing.</source>
        <translation>Allen Apps mit Inhalt in einem Konto dasselbe Routing der Inhaltsfreigabe geben.</translation>
    </message>
    <message>
        <source>The setting is shared by all apps on the account: some through the network and some past it leads to deployments that fail for one or the other.</source>
        <translation>Die Einstellung gilt für alle Apps am Konto: Gehen einige durch das Netzwerk und einige daran vorbei, scheitern Bereitstellungen für die einen oder die anderen.</translation>
    </message>
    <message>
        <source>Host storage is in another region than its app.</source>
        <translation>Der Hostspeicher ist in einer anderen Region als seine App.</translation>
    </message>
    <message>
        <source>Keep the storage account in the region of the app.</source>
        <translation>Das Speicherkonto in der Region der App halten.</translation>
    </message>
    <message>
        <source>The host speaks to its storage all the time. Another region adds delay to every call and a second place whose failure stops the app.</source>
        <translation>Der Host spricht ständig mit seinem Speicher. Eine andere Region verzögert jeden Aufruf und ist ein zweiter Ort, dessen Ausfall die App anhält.</translation>
    </message>
    <message>
        <source>An app on a zone-redundant plan has host storage that is not zone-redundant.</source>
        <translation>Eine App in einem zonenredundanten Plan hat Hostspeicher, der nicht zonenredundant ist.</translation>
    </message>
    <message>
        <source>Use zone-redundant storage, such as Standard_ZRS.</source>
        <translation>Zonenredundanten Speicher benutzen, etwa Standard_ZRS.</translation>
    </message>
    <message>
        <source>When a zone fails, instances in the other zones go on only if the storage does.</source>
        <translation>Fällt eine Zone aus, machen Instanzen in den anderen nur weiter, wenn der Speicher es tut.</translation>
    </message>
    <message>
        <source>The account with an app&apos;s content share does not allow shared key access.</source>
        <translation>Das Konto mit der Inhaltsfreigabe einer App lässt keinen Zugriff mit gemeinsamem Schlüssel zu.</translation>
    </message>
    <message>
        <source>Allow shared key access, or run the app without Azure Files.</source>
        <translation>Zugriff mit gemeinsamem Schlüssel zulassen oder die App ohne Azure Files betreiben.</translation>
    </message>
    <message>
        <source>Consumption and Elastic Premium mount the content share with the account key. An identity does not open Azure Files for them.</source>
        <translation>Verbrauch und Elastic Premium binden die Inhaltsfreigabe mit dem Kontoschlüssel ein. Eine Identität öffnet ihnen Azure Files nicht.</translation>
    </message>
    <message>
        <source>Apps that share a storage account have the same host ID.</source>
        <translation>Apps, die sich ein Speicherkonto teilen, haben dieselbe Host-ID.</translation>
    </message>
    <message>
        <source>Rename an app, give it a host ID of its own, or use separate storage accounts.</source>
        <translation>Eine App umbenennen, ihr eine eigene Host-ID geben oder getrennte Speicherkonten benutzen.</translation>
    </message>
    <message>
        <source>The host ID is the first 32 characters of the app&apos;s name. Apps with equal ones share locks and keys in the account, and their timers and triggers disturb each other.</source>
        <translation>Die Host-ID sind die ersten 32 Zeichen des Namens der App. Apps mit gleichen teilen sich Sperren und Schlüssel im Konto, und ihre Timer und Trigger stören einander.</translation>
    </message>
    <message>
        <source>An app that routes everything into its network has storage in another region, without endpoint or route.</source>
        <translation>Eine App, die alles in ihr Netzwerk leitet, hat Speicher in einer anderen Region, ohne Endpunkt oder Route.</translation>
    </message>
    <message>
        <source>Add a private endpoint, a service endpoint or a route for the storage account.</source>
        <translation>Einen privaten Endpunkt, einen Dienstendpunkt oder eine Route für das Speicherkonto hinzufügen.</translation>
    </message>
    <message>
        <source>With Route All on, traffic to storage in another region may fail unless an endpoint or a user-defined route leads there.</source>
        <translation>Mit eingeschaltetem Route All kann Verkehr zu Speicher in einer anderen Region scheitern, wenn kein Endpunkt und keine benutzerdefinierte Route dorthin führt.</translation>
    </message>
    <message>
        <source>An account lists public addresses while apps of its own region use it.</source>
        <translation>Ein Konto führt öffentliche Adressen auf, während Apps seiner eigenen Region es benutzen.</translation>
    </message>
    <message>
        <source>Let the app&apos;s subnet in by its service endpoint, or use private endpoints.</source>
        <translation>Das Subnetz der App über seinen Dienstendpunkt hereinlassen oder private Endpunkte benutzen.</translation>
    </message>
    <message>
        <source>Callers in the account&apos;s region come from private Azure addresses, so rules for their public addresses never match. Which of the listed addresses are those of an app is not in the design.</source>
        <translation>Aufrufer in der Region des Kontos kommen von privaten Azure-Adressen, Regeln für ihre öffentlichen Adressen treffen also nie zu. Welche der aufgeführten Adressen die einer App sind, steht nicht im Entwurf.</translation>
    </message>
    <message>
        <source>An account lists an address range that its firewall does not take.</source>
        <translation>Ein Konto führt einen Adressbereich auf, den seine Firewall nicht annimmt.</translation>
    </message>
    <message>
        <source>List public IPv4 ranges; write single addresses without a mask.</source>
        <translation>Öffentliche IPv4-Bereiche aufführen; einzelne Adressen ohne Maske schreiben.</translation>
    </message>
    <message>
        <source>The rules take public IPv4 addresses. Private ranges are refused, and so are ranges written with /31 or /32: single addresses stand without a mask.</source>
        <translation>Die Regeln nehmen öffentliche IPv4-Adressen. Private Bereiche werden abgelehnt, ebenso Bereiche mit /31 oder /32: Einzelne Adressen stehen ohne Maske.</translation>
    </message>
    <message>
        <source>An account lists subnets or addresses but lets everybody else in too.</source>
        <translation>Ein Konto führt Subnetze oder Adressen auf, lässt aber auch alle anderen herein.</translation>
    </message>
    <message>
        <source>Refuse the networks that are not listed (defaultAction Deny).</source>
        <translation>Nicht aufgeführte Netzwerke ablehnen (defaultAction Deny).</translation>
    </message>
    <message>
        <source>Rules for networks take effect when the default is to refuse. While it is to allow, they restrict nothing.</source>
        <translation>Regeln für Netzwerke wirken, wenn standardmäßig abgelehnt wird. Solange zugelassen wird, schränken sie nichts ein.</translation>
    </message>
    <message>
        <source>A Flex Consumption app has no deployment container.</source>
        <translation>Eine App im Flex-Verbrauch hat keinen Bereitstellungscontainer.</translation>
    </message>
    <message>
        <source>Name the blob container that packages are deployed from.</source>
        <translation>Den Blobcontainer nennen, aus dem Pakete bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Flex Consumption runs from a package in a blob container; the app cannot be created without one.</source>
        <translation>Der Flex-Verbrauch läuft aus einem Paket in einem Blobcontainer; ohne einen lässt sich die App nicht anlegen.</translation>
    </message>
    <message>
        <source>Two Flex Consumption apps deploy from one container.</source>
        <translation>Zwei Apps im Flex-Verbrauch stellen aus einem Container bereit.</translation>
    </message>
    <message>
        <source>Use one container per app.</source>
        <translation>Je App einen Container benutzen.</translation>
    </message>
    <message>
        <source>Each deployment writes its package under the same name, so the apps overwrite each other&apos;s code.</source>
        <translation>Jede Bereitstellung schreibt ihr Paket unter demselben Namen, die Apps überschreiben also einander den Code.</translation>
    </message>
    <message>
        <source>A storage account can be reached by private endpoints only.</source>
        <translation>Ein Speicherkonto ist nur über private Endpunkte erreichbar.</translation>
    </message>
    <message>
        <source>Work from a machine inside the network, or list the address you work from.</source>
        <translation>Von einem Computer im Netzwerk aus arbeiten oder die Adresse aufführen, von der aus gearbeitet wird.</translation>
    </message>
    <message>
        <source>The portal and tools on machines outside the network no longer show its data.</source>
        <translation>Das Portal und Werkzeuge auf Computern außerhalb des Netzwerks zeigen seine Daten nicht mehr.</translation>
    </message>
    <message>
        <source>A lifecycle policy deletes old blobs in an account that apps use as host storage.</source>
        <translation>Eine Lebenszyklusrichtlinie löscht alte Blobs in einem Konto, das Apps als Hostspeicher benutzen.</translation>
    </message>
    <message>
        <source>Exclude the containers that begin with azure-webjobs and scm from the policy.</source>
        <translation>Die Container, die mit azure-webjobs und scm beginnen, von der Richtlinie ausschließen.</translation>
    </message>
    <message>
        <source>The host keeps keys and secrets in containers whose names begin with azure-webjobs and scm. Blobs there look old but are needed.</source>
        <translation>Der Host hält Schlüssel und Geheimnisse in Containern, deren Namen mit azure-webjobs und scm beginnen. Blobs dort sehen alt aus, werden aber gebraucht.</translation>
    </message>
    <message>
        <source>An app writes its App Service logs to a restricted storage account.</source>
        <translation>Eine App schreibt ihre App Service-Protokolle in ein eingeschränktes Speicherkonto.</translation>
    </message>
    <message>
        <source>Use diagnostic settings or Application Insights.</source>
        <translation>Diagnoseeinstellungen oder Application Insights benutzen.</translation>
    </message>
    <message>
        <source>App Service logs to private storage are not supported; they are lost.</source>
        <translation>App Service-Protokolle in privatem Speicher werden nicht unterstützt; sie gehen verloren.</translation>
    </message>
    <message>
        <source>An app without virtual network integration refers to secrets in a network-restricted vault.</source>
        <translation>Eine App ohne Integration ins virtuelle Netzwerk verweist auf Geheimnisse in einem netzwerkbeschränkten Tresor.</translation>
    </message>
    <message>
        <source>The vault lets in subnets and private endpoints. An app without integration asks from public addresses of the platform, the references stay unresolved, and the settings hold their text instead of the secrets.</source>
        <translation>Der Tresor lässt Subnetze und private Endpunkte herein. Eine App ohne Integration fragt von öffentlichen Adressen der Plattform, die Verweise bleiben unaufgelöst, und die Einstellungen enthalten ihren Text statt der Geheimnisse.</translation>
    </message>
    <message>
        <source>An app with gateway-required integration refers to secrets in a network-restricted vault.</source>
        <translation>Eine App mit gatewaygebundener Integration verweist auf Geheimnisse in einem netzwerkbeschränkten Tresor.</translation>
    </message>
    <message>
        <source>Key Vault references are not resolved over gateway-required integration, whatever way the vault offers.</source>
        <translation>Key Vault-Verweise werden über gatewaygebundene Integration nicht aufgelöst, welchen Weg der Tresor auch bietet.</translation>
    </message>
    <message>
        <source>A vault offers no way to an integrated app that refers to its secrets, or something on the way stops the app.</source>
        <translation>Ein Tresor bietet einer integrierten App, die auf seine Geheimnisse verweist, keinen Weg, oder etwas auf dem Weg hält die App auf.</translation>
    </message>
    <message>
        <source>Let the subnet in by a rule and its service endpoint, or add a private endpoint; and keep the way free.</source>
        <translation>Das Subnetz mit einer Regel und seinem Dienstendpunkt hereinlassen oder einen privaten Endpunkt hinzufügen; und den Weg frei halten.</translation>
    </message>
    <message>
        <source>A network-restricted vault is reached by a private endpoint in reach of the app&apos;s network, or from a subnet that it lists and that has the Microsoft.KeyVault service endpoint. On the way security groups, routes, peerings and appliances have to let TCP 443 through.</source>
        <translation>Ein netzwerkbeschränkter Tresor wird über einen privaten Endpunkt in Reichweite des Netzwerks der App erreicht oder aus einem Subnetz, das er aufführt und das den Dienstendpunkt Microsoft.KeyVault hat. Auf dem Weg müssen Sicherheitsgruppen, Routen, Peerings und Appliances TCP 443 durchlassen.</translation>
    </message>
    <message>
        <source>The firewall of a vault lists private addresses, or more than it takes.</source>
        <translation>Die Firewall eines Tresors führt private Adressen auf oder mehr, als sie annimmt.</translation>
    </message>
    <message>
        <source>List public addresses only, and no more than the limits.</source>
        <translation>Nur öffentliche Adressen aufführen und nicht mehr als die Grenzen.</translation>
    </message>
    <message>
        <source>Rules for addresses are for public IPv4 addresses, a thousand at most; there are at most 200 rules for subnets. Azure refuses the rest.</source>
        <translation>Regeln für Adressen gelten für öffentliche IPv4-Adressen, höchstens tausend; Regeln für Subnetze gibt es höchstens 200. Azure lehnt den Rest ab.</translation>
    </message>
    <message>
        <source>An app takes TLS certificates from a network-restricted vault.</source>
        <translation>Eine App nimmt TLS-Zertifikate aus einem netzwerkbeschränkten Tresor.</translation>
    </message>
    <message>
        <source>Take the certificate from a vault that is open to all networks, or upload it to the app.</source>
        <translation>Das Zertifikat aus einem Tresor nehmen, der für alle Netzwerke offen ist, oder in die App hochladen.</translation>
    </message>
    <message>
        <source>The platform fetches certificates itself, not over the app&apos;s virtual network integration, and does not get into such a vault.</source>
        <translation>Die Plattform holt Zertifikate selbst, nicht über die Integration der App ins virtuelle Netzwerk, und gelangt in einen solchen Tresor nicht hinein.</translation>
    </message>
    <message>
        <source>A Windows container app refers to secrets in a vault over its virtual network.</source>
        <translation>Eine Windows-Container-App verweist über ihr virtuelles Netzwerk auf Geheimnisse in einem Tresor.</translation>
    </message>
    <message>
        <source>Run the app as code, or read the secrets in code.</source>
        <translation>Die App als Code betreiben oder die Geheimnisse im Code lesen.</translation>
    </message>
    <message>
        <source>The documents of 2021 say that Key Vault references do not work there. Newer ones no longer speak of it.</source>
        <translation>Die Dokumente von 2021 sagen, dass Key Vault-Verweise dort nicht funktionieren. Neuere sprechen nicht mehr davon.</translation>
    </message>
    <message>
        <source>A network in which an app asks for a private endpoint is not linked to the endpoint&apos;s DNS zone.</source>
        <translation>Ein Netzwerk, in dem eine App nach einem privaten Endpunkt fragt, ist nicht mit dessen DNS-Zone verknüpft.</translation>
    </message>
    <message>
        <source>Link the private DNS zone to the network of the app.</source>
        <translation>Die private DNS-Zone mit dem Netzwerk der App verknüpfen.</translation>
    </message>
    <message>
        <source>Azure DNS answers from the private zones that are linked to the network of the one who asks. Without the link the name ends at the public address of the service, and the endpoint is passed by.</source>
        <translation>Azure DNS antwortet aus den privaten Zonen, die mit dem Netzwerk der fragenden Seite verknüpft sind. Ohne die Verknüpfung endet der Name bei der öffentlichen Adresse des Dienstes, und der Endpunkt wird umgangen.</translation>
    </message>
    <message>
        <source>Custom DNS servers stand between an app and the private DNS zones that it needs.</source>
        <translation>Eigene DNS-Server stehen zwischen einer App und den privaten DNS-Zonen, die sie braucht.</translation>
    </message>
    <message>
        <source>Let the DNS server forward the service&apos;s public suffix to Azure DNS, or hold the records itself.</source>
        <translation>Den DNS-Server das öffentliche Suffix des Dienstes an Azure DNS weiterleiten oder die Einträge selbst halten lassen.</translation>
    </message>
    <message>
        <source>With custom DNS servers the zones linked to a network no longer count by themselves. They count again when the servers forward the public suffix to Azure DNS from a linked network. A server that the design holds is asked; whether another forwards is not in the design, so take that as a thing to settle.</source>
        <translation>Mit eigenen DNS-Servern zählen die mit einem Netzwerk verknüpften Zonen nicht mehr von selbst. Sie zählen wieder, wenn die Server das öffentliche Suffix aus einem verknüpften Netzwerk an Azure DNS weiterleiten. Ein Server im Entwurf wird gefragt; ob ein anderer weiterleitet, steht nicht im Entwurf und ist also zu klären.</translation>
    </message>
    <message>
        <source>An endpoint is registered in a private zone that does not have the recommended name.</source>
        <translation>Ein Endpunkt ist in einer privaten Zone eingetragen, die nicht den empfohlenen Namen hat.</translation>
    </message>
    <message>
        <source>Give the zone the recommended name of the service.</source>
        <translation>Der Zone den empfohlenen Namen des Dienstes geben.</translation>
    </message>
    <message>
        <source>The public name of the service is an alias of a name in the recommended zone, and nowhere else. Records in a zone of another name are never asked for.</source>
        <translation>Der öffentliche Name des Dienstes ist ein Alias eines Namens in der empfohlenen Zone und nirgends sonst. Einträge in einer Zone anderen Namens werden nie erfragt.</translation>
    </message>
    <message>
        <source>The private zone of an endpoint is linked to a network but has no record of it.</source>
        <translation>Die private Zone eines Endpunkts ist mit einem Netzwerk verknüpft, hat aber keinen Eintrag für ihn.</translation>
    </message>
    <message>
        <source>Give the endpoint a DNS zone group, so that Azure keeps its record.</source>
        <translation>Dem Endpunkt eine DNS-Zonengruppe geben, damit Azure seinen Eintrag pflegt.</translation>
    </message>
    <message>
        <source>The public name is an alias of a name in the zone. A linked zone answers for all its names: what it does not hold does not exist, and the service is not found at all.</source>
        <translation>Der öffentliche Name ist ein Alias eines Namens in der Zone. Eine verknüpfte Zone antwortet für alle ihre Namen: Was sie nicht hat, gibt es nicht, und der Dienst wird gar nicht gefunden.</translation>
    </message>
    <message>
        <source>A linked zone hides the public name of a service whose private endpoint is in another network.</source>
        <translation>Eine verknüpfte Zone verdeckt den öffentlichen Namen eines Dienstes, dessen privater Endpunkt in einem anderen Netzwerk ist.</translation>
    </message>
    <message>
        <source>Add the record to the zone, or let its link fall back to the public name.</source>
        <translation>Der Zone den Eintrag hinzufügen oder ihre Verknüpfung auf den öffentlichen Namen zurückfallen lassen.</translation>
    </message>
    <message>
        <source>As soon as a service has a private endpoint anywhere, its public name is an alias of one in the private zone. A network that is linked to such a zone without the record cannot resolve the name at all, even when it means the public address.</source>
        <translation>Sobald ein Dienst irgendwo einen privaten Endpunkt hat, ist sein öffentlicher Name ein Alias eines Namens in der privaten Zone. Ein Netzwerk, das mit einer solchen Zone ohne den Eintrag verknüpft ist, kann den Namen gar nicht auflösen, auch wenn es die öffentliche Adresse meint.</translation>
    </message>
    <message>
        <source>The private zone has the record of an app but not that of its deployment site.</source>
        <translation>Die private Zone hat den Eintrag einer App, aber nicht den ihrer Bereitstellungssite.</translation>
    </message>
    <message>
        <source>Add the scm record, or give the endpoint a DNS zone group, which keeps both.</source>
        <translation>Den SCM-Eintrag hinzufügen oder dem Endpunkt eine DNS-Zonengruppe geben, die beide pflegt.</translation>
    </message>
    <message>
        <source>Kudu and most ways of deployment speak to the app&apos;s scm name. Where records are kept by hand that one is easily forgotten, and deployments from inside the network fail.</source>
        <translation>Kudu und die meisten Arten der Bereitstellung sprechen den SCM-Namen der App an. Wo Einträge von Hand gepflegt werden, wird er leicht vergessen, und Bereitstellungen aus dem Netzwerk scheitern.</translation>
    </message>
    <message>
        <source>Two private zones of one name are in the design.</source>
        <translation>Im Entwurf sind zwei private Zonen gleichen Namens.</translation>
    </message>
    <message>
        <source>Keep one zone of a name and link it to all networks that need it.</source>
        <translation>Eine Zone dieses Namens behalten und mit allen Netzwerken verknüpfen, die sie brauchen.</translation>
    </message>
    <message>
        <source>A network asks one zone of a name. Records that are split over two zones are found from some networks and not from others.</source>
        <translation>Ein Netzwerk fragt eine Zone dieses Namens. Einträge, die auf zwei Zonen verteilt sind, werden aus manchen Netzwerken gefunden und aus anderen nicht.</translation>
    </message>
    <message>
        <source>A network registers its machines in more than one private zone.</source>
        <translation>Ein Netzwerk trägt seine Computer in mehr als einer privaten Zone ein.</translation>
    </message>
    <message>
        <source>Leave auto registration on for one zone only.</source>
        <translation>Die automatische Registrierung nur für eine Zone eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>A virtual network has at most one registration zone; a second link with auto registration is refused.</source>
        <translation>Ein virtuelles Netzwerk hat höchstens eine Registrierungszone; eine zweite Verknüpfung mit automatischer Registrierung wird abgelehnt.</translation>
    </message>
    <message>
        <source>A private zone has too few or too many labels in its name.</source>
        <translation>Eine private Zone hat zu wenige oder zu viele Teile im Namen.</translation>
    </message>
    <message>
        <source>Use a zone name of 2 to 34 labels.</source>
        <translation>Einen Zonennamen aus 2 bis 34 Teilen benutzen.</translation>
    </message>
    <message>
        <source>Azure takes private zones of at least two and at most 34 labels, the parts between the dots.</source>
        <translation>Azure nimmt private Zonen mit mindestens zwei und höchstens 34 Teilen, das sind die Stücke zwischen den Punkten.</translation>
    </message>
    <message>
        <source>A peered network uses an endpoint of the hub, but only the hub is linked to the DNS zone.</source>
        <translation>Ein Netzwerk mit Peering benutzt einen Endpunkt des Hubs, aber nur der Hub ist mit der DNS-Zone verknüpft.</translation>
    </message>
    <message>
        <source>Link the zone to every network whose Azure DNS has to resolve it.</source>
        <translation>Die Zone mit jedem Netzwerk verknüpfen, dessen Azure DNS sie auflösen muss.</translation>
    </message>
    <message>
        <source>Peering carries packets, not names. A network with Azure DNS sees only the zones that are linked to itself, so every spoke that resolves the name needs its own link.</source>
        <translation>Peering überträgt Pakete, keine Namen. Ein Netzwerk mit Azure DNS sieht nur die Zonen, die mit ihm selbst verknüpft sind, jeder Spoke, der den Namen auflöst, braucht also seine eigene Verknüpfung.</translation>
    </message>
    <message>
        <source>An app without virtual network integration has to reach a service by its private endpoint.</source>
        <translation>Eine App ohne Integration ins virtuelle Netzwerk muss einen Dienst über seinen privaten Endpunkt erreichen.</translation>
    </message>
    <message>
        <source>Integrate the app with a network that is linked to the zone.</source>
        <translation>Die App in ein Netzwerk integrieren, das mit der Zone verknüpft ist.</translation>
    </message>
    <message>
        <source>Such an app asks public Azure DNS and gets the public address, where the service turns it away.</source>
        <translation>Eine solche App fragt öffentliches Azure DNS und erhält die öffentliche Adresse, wo der Dienst sie abweist.</translation>
    </message>
    <message>
        <source>A security group, a route or an appliance stops questions from an integration subnet to its DNS server.</source>
        <translation>Eine Sicherheitsgruppe, eine Route oder eine Appliance hält Fragen aus einem Integrationssubnetz an seinen DNS-Server auf.</translation>
    </message>
    <message>
        <source>Allow port 53, TCP and UDP, to the DNS server.</source>
        <translation>Port 53, TCP und UDP, zum DNS-Server zulassen.</translation>
    </message>
    <message>
        <source>Without an answer from its DNS server an app finds nothing by name. Questions go to port 53, by UDP and for long answers by TCP.</source>
        <translation>Ohne Antwort von ihrem DNS-Server findet eine App nichts nach Namen. Fragen gehen an Port 53, über UDP und bei langen Antworten über TCP.</translation>
    </message>
    <message>
        <source>A custom DNS server stands where the network of the apps that ask it has no route to.</source>
        <translation>Ein eigener DNS-Server steht dort, wohin das Netzwerk der fragenden Apps keine Route hat.</translation>
    </message>
    <message>
        <source>Peer the networks, or join the site that the server stands in.</source>
        <translation>Die Netzwerke per Peering verbinden oder den Standort anbinden, an dem der Server steht.</translation>
    </message>
    <message>
        <source>The address of the server lies in another network, or at a site, that is neither peered with nor joined to the network in which the questions enter.</source>
        <translation>Die Adresse des Servers liegt in einem anderen Netzwerk oder an einem Standort, der mit dem Netzwerk, in das die Fragen eintreten, weder durch Peering noch sonst verbunden ist.</translation>
    </message>
    <message>
        <source>A custom DNS server that apps ask forwards nothing.</source>
        <translation>Ein eigener DNS-Server, den Apps fragen, leitet nichts weiter.</translation>
    </message>
    <message>
        <source>Let the server forward what it does not know.</source>
        <translation>Den Server weiterleiten lassen, was er nicht weiß.</translation>
    </message>
    <message>
        <source>Apps also need public names: of Microsoft Entra, of package feeds, of services without an endpoint. A server that answers only for its own records leaves them without.</source>
        <translation>Apps brauchen auch öffentliche Namen: von Microsoft Entra, von Paketfeeds, von Diensten ohne Endpunkt. Ein Server, der nur aus eigenen Einträgen antwortet, lässt sie ohne.</translation>
    </message>
    <message>
        <source>An app lists more DNS servers than it may.</source>
        <translation>Eine App führt mehr DNS-Server auf als erlaubt.</translation>
    </message>
    <message>
        <source>Keep the servers that count, the first ones.</source>
        <translation>Die Server behalten, die zählen, die ersten.</translation>
    </message>
    <message>
        <source>The platform takes a limited number for one app. Of lists of networks that are too long VNET speaks.</source>
        <translation>Die Plattform nimmt für eine App eine begrenzte Zahl an. Von zu langen Listen der Netzwerke spricht VNET.</translation>
    </message>
    <message>
        <source>Apps ask custom DNS servers, and a dead one costs them time.</source>
        <translation>Apps fragen eigene DNS-Server, und ein toter kostet sie Zeit.</translation>
    </message>
    <message>
        <source>Nothing is needed; list few servers that are up.</source>
        <translation>Nichts ist nötig; wenige Server aufführen, die laufen.</translation>
    </message>
    <message>
        <source>The servers are asked in turn, each with a time limit of its own. A packet that is dropped on the way costs the time limit of TCP.</source>
        <translation>Die Server werden der Reihe nach gefragt, jeder mit eigenem Zeitlimit. Ein Paket, das unterwegs verworfen wird, kostet das Zeitlimit von TCP.</translation>
    </message>
    <message>
        <source>A caller on-premises is to use a private endpoint, but its site forwards no names into Azure.</source>
        <translation>Ein lokaler Aufrufer soll einen privaten Endpunkt benutzen, aber sein Standort leitet keine Namen nach Azure weiter.</translation>
    </message>
    <message>
        <source>Let the site forward names of Azure to a private resolver, or to a DNS server in a linked network.</source>
        <translation>Den Standort Namen von Azure an einen privaten Resolver oder an einen DNS-Server in einem verknüpften Netzwerk weiterleiten lassen.</translation>
    </message>
    <message>
        <source>Private zones are seen only from networks they are linked to. A site has to ask there, through a private resolver or a DNS server in Azure; otherwise it gets the public address.</source>
        <translation>Private Zonen werden nur aus Netzwerken gesehen, mit denen sie verknüpft sind. Ein Standort muss dort fragen, über einen privaten Resolver oder einen DNS-Server in Azure; sonst erhält er die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>The DNS servers of a network with gateway-required integration are changed.</source>
        <translation>Die DNS-Server eines Netzwerks mit gatewaygebundener Integration werden geändert.</translation>
    </message>
    <message>
        <source>Choose Sync Network in the plan&apos;s networking page afterwards.</source>
        <translation>Danach auf der Netzwerkseite des Plans „Netzwerk synchronisieren“ wählen.</translation>
    </message>
    <message>
        <source>Apps that came in through the gateway keep the old servers until the network is synchronised.</source>
        <translation>Apps, die durch das Gateway eingetreten sind, behalten die alten Server, bis das Netzwerk synchronisiert ist.</translation>
    </message>
    <message>
        <source>An internal App Service Environment has no private zone with the records of its apps.</source>
        <translation>Eine interne App Service-Umgebung hat keine private Zone mit den Einträgen ihrer Apps.</translation>
    </message>
    <message>
        <source>Add the zone with records for *, @ and *.scm that hold the environment&apos;s inbound address.</source>
        <translation>Die Zone mit Einträgen für *, @ und *.scm hinzufügen, die die eingehende Adresse der Umgebung enthalten.</translation>
    </message>
    <message>
        <source>Names of its apps end in a domain of its own, which no public DNS answers for. Three records in a private zone make them resolve to the inbound address.</source>
        <translation>Namen ihrer Apps enden in einer eigenen Domäne, für die kein öffentliches DNS antwortet. Drei Einträge in einer privaten Zone lösen sie in die eingehende Adresse auf.</translation>
    </message>
    <message>
        <source>A private zone is linked to more networks than it may.</source>
        <translation>Eine private Zone ist mit mehr Netzwerken verknüpft als erlaubt.</translation>
    </message>
    <message>
        <source>Split the zone, or link fewer networks.</source>
        <translation>Die Zone teilen oder weniger Netzwerke verknüpfen.</translation>
    </message>
    <message>
        <source>The platform takes a limited number of links for one zone, and fewer with auto registration.</source>
        <translation>Die Plattform nimmt für eine Zone eine begrenzte Zahl von Verknüpfungen an, mit automatischer Registrierung weniger.</translation>
    </message>
    <message>
        <source>A Linux app has restricted storage and custom DNS servers, which older documents did not support.</source>
        <translation>Eine Linux-App hat eingeschränkten Speicher und eigene DNS-Server, was ältere Dokumente nicht unterstützten.</translation>
    </message>
    <message>
        <source>Test that the app starts.</source>
        <translation>Prüfen, dass die App startet.</translation>
    </message>
    <message>
        <source>The print of 2021 said that custom DNS does not work for Linux apps with restricted storage. Newer ones no longer say so.</source>
        <translation>Der Stand von 2021 sagte, dass eigenes DNS für Linux-Apps mit eingeschränktem Speicher nicht funktioniert. Neuere sagen das nicht mehr.</translation>
    </message>
    <message>
        <source>A security group has inbound rules, and all that it guards are integration subnets.</source>
        <translation>Eine Sicherheitsgruppe hat eingehende Regeln, und alles, was sie schützt, sind Integrationssubnetze.</translation>
    </message>
    <message>
        <source>Use access restrictions of the app, or a private endpoint, to choose who may call it.</source>
        <translation>Mit Zugriffseinschränkungen der App oder einem privaten Endpunkt wählen, wer sie aufrufen darf.</translation>
    </message>
    <message>
        <source>Integration is for outbound traffic only: calls to the app do not come through the subnet, so that inbound rules there let in and keep out nobody.</source>
        <translation>Die Integration ist nur für ausgehenden Verkehr: Aufrufe an die App kommen nicht durch das Subnetz, eingehende Regeln lassen dort also niemanden herein und halten niemanden fern.</translation>
    </message>
    <message>
        <source>A security group denies public destinations to an app that does not send its public traffic into the network.</source>
        <translation>Eine Sicherheitsgruppe verweigert öffentliche Ziele einer App, die ihren öffentlichen Verkehr nicht ins Netzwerk schickt.</translation>
    </message>
    <message>
        <source>Without Route All only traffic to private addresses enters the network, and only that passes the group.</source>
        <translation>Ohne Route All tritt nur Verkehr an private Adressen in das Netzwerk ein, und nur der passiert die Gruppe.</translation>
    </message>
    <message>
        <source>A security group or a firewall on the way denies an intended flow.</source>
        <translation>Eine Sicherheitsgruppe oder eine Firewall auf dem Weg verweigert einen vorgesehenen Fluss.</translation>
    </message>
    <message>
        <source>Allow the flow before the rule that denies it.</source>
        <translation>Den Fluss vor der Regel zulassen, die ihn verweigert.</translation>
    </message>
    <message>
        <source>Of a security group the first rule that matches decides, where the flow leaves a subnet and where it enters one; a firewall that a route leads to lets through what its rules allow.</source>
        <translation>In einer Sicherheitsgruppe entscheidet die erste zutreffende Regel, wo der Fluss ein Subnetz verlässt und wo er in eines eintritt; eine Firewall, zu der eine Route führt, lässt durch, was ihre Regeln zulassen.</translation>
    </message>
    <message>
        <source>An integration subnet has a security group and a route table.</source>
        <translation>Ein Integrationssubnetz hat eine Sicherheitsgruppe und eine Routingtabelle.</translation>
    </message>
    <message>
        <source>Nothing to do; keep it in mind.</source>
        <translation>Nichts zu tun; nur bedenken.</translation>
    </message>
    <message>
        <source>The group applies to all that enters the network, whatever the routes say: a route around something does not lead around the group.</source>
        <translation>Die Gruppe gilt für alles, was in das Netzwerk eintritt, was immer die Routen sagen: Eine Route um etwas herum führt nicht um die Gruppe herum.</translation>
    </message>
    <message>
        <source>An integrated app is meant to send mail over TCP port 25.</source>
        <translation>Eine integrierte App soll über TCP-Port 25 Mail senden.</translation>
    </message>
    <message>
        <source>Use port 587 or a mail service with an HTTP interface.</source>
        <translation>Port 587 oder einen Maildienst mit HTTP-Schnittstelle benutzen.</translation>
    </message>
    <message>
        <source>Regional integration cannot use port 25.</source>
        <translation>Die regionale Integration kann Port 25 nicht benutzen.</translation>
    </message>
    <message>
        <source>Check that the subscription permits outbound port 25.</source>
        <translation>Prüfen, dass das Abonnement ausgehend Port 25 erlaubt.</translation>
    </message>
    <message>
        <source>Port 25 works only where the traffic is routed through the integration and the subscription permits it.</source>
        <translation>Port 25 funktioniert nur, wo der Verkehr durch die Integration geleitet wird und das Abonnement ihn erlaubt.</translation>
    </message>
    <message>
        <source>A firewall on the other side admits single addresses of the range that an app calls from.</source>
        <translation>Eine Firewall auf der anderen Seite lässt einzelne Adressen des Bereichs zu, aus dem eine App aufruft.</translation>
    </message>
    <message>
        <source>Admit the whole range of the subnet, or of the point-to-site pool.</source>
        <translation>Den ganzen Bereich des Subnetzes oder des Point-to-Site-Pools zulassen.</translation>
    </message>
    <message>
        <source>The app may use any address of the range, and another one after every restart or scale operation.</source>
        <translation>Die App kann jede Adresse des Bereichs benutzen und nach jedem Neustart oder Skalierungsvorgang eine andere.</translation>
    </message>
    <message>
        <source>A security group at the target denies the point-to-site pool that an app with gateway integration calls from.</source>
        <translation>Eine Sicherheitsgruppe am Ziel verweigert den Point-to-Site-Pool, aus dem eine App mit Gatewayintegration aufruft.</translation>
    </message>
    <message>
        <source>Allow the point-to-site pool in the security group.</source>
        <translation>Den Point-to-Site-Pool in der Sicherheitsgruppe zulassen.</translation>
    </message>
    <message>
        <source>With gateway-required integration the target sees an address of the pool, not one of a subnet.</source>
        <translation>Bei gatewaygebundener Integration sieht das Ziel eine Adresse des Pools, nicht die eines Subnetzes.</translation>
    </message>
    <message>
        <source>A rule of a security group has a priority outside 100 to 4096.</source>
        <translation>Eine Regel einer Sicherheitsgruppe hat eine Priorität außerhalb von 100 bis 4096.</translation>
    </message>
    <message>
        <source>Renumber the rules.</source>
        <translation>Die Regeln neu nummerieren.</translation>
    </message>
    <message>
        <source>Azure refuses the rule; the numbers above belong to its own default rules.</source>
        <translation>Azure lehnt die Regel ab; die Zahlen darüber gehören zu den eigenen Standardregeln.</translation>
    </message>
    <message>
        <source>Two rules of a security group have the same priority and direction.</source>
        <translation>Zwei Regeln einer Sicherheitsgruppe haben dieselbe Priorität und Richtung.</translation>
    </message>
    <message>
        <source>Azure refuses the second: a priority can be given once per direction.</source>
        <translation>Azure lehnt die zweite ab: Eine Priorität kann je Richtung einmal vergeben werden.</translation>
    </message>
    <message>
        <source>Earlier rules of the same direction, one or several together, match all that a rule does.</source>
        <translation>Frühere Regeln derselben Richtung, eine oder mehrere zusammen, treffen auf alles zu, worauf eine Regel zutrifft.</translation>
    </message>
    <message>
        <source>Remove the rule, or read it earlier.</source>
        <translation>Die Regel entfernen oder früher lesen lassen.</translation>
    </message>
    <message>
        <source>The first match decides, so that the later rule is never reached, whatever it says.</source>
        <translation>Der erste Treffer entscheidet, die spätere Regel wird also nie erreicht, was immer sie sagt.</translation>
    </message>
    <message>
        <source>A field of a rule holds several service tags, or a tag beside application security groups.</source>
        <translation>Ein Feld einer Regel enthält mehrere Diensttags oder ein Tag neben Anwendungssicherheitsgruppen.</translation>
    </message>
    <message>
        <source>Split the rule: one service tag for each.</source>
        <translation>Die Regel teilen: je Diensttag eine.</translation>
    </message>
    <message>
        <source>A field takes one service tag; Azure refuses the rule.</source>
        <translation>Ein Feld nimmt ein Diensttag; Azure lehnt die Regel ab.</translation>
    </message>
    <message>
        <source>GatewaySubnet has a security group.</source>
        <translation>GatewaySubnet hat eine Sicherheitsgruppe.</translation>
    </message>
    <message>
        <source>Take the security group off the gateway subnet.</source>
        <translation>Die Sicherheitsgruppe vom Gatewaysubnetz nehmen.</translation>
    </message>
    <message>
        <source>Security groups on GatewaySubnet are not supported, and Azure does not create a gateway in such a subnet.</source>
        <translation>Sicherheitsgruppen auf GatewaySubnet werden nicht unterstützt, und Azure legt in einem solchen Subnetz kein Gateway an.</translation>
    </message>
    <message>
        <source>The security group of an Application Gateway&apos;s subnet shuts out what the gateway is managed by.</source>
        <translation>Die Sicherheitsgruppe im Subnetz eines Anwendungsgateways sperrt aus, womit das Gateway verwaltet wird.</translation>
    </message>
    <message>
        <source>Allow the control ports from GatewayManager, probes from AzureLoadBalancer, and the way to the internet.</source>
        <translation>Die Steuerports von GatewayManager, Tests von AzureLoadBalancer und den Weg ins Internet zulassen.</translation>
    </message>
    <message>
        <source>It needs its control ports open to GatewayManager, AzureLoadBalancer let in, and the internet reachable; else it loses its control plane and can no longer be changed or scaled.</source>
        <translation>Seine Steuerports müssen für GatewayManager offen sein, AzureLoadBalancer muss herein und das Internet erreichbar sein; sonst verliert es seine Steuerungsebene und lässt sich nicht mehr ändern oder skalieren.</translation>
    </message>
    <message>
        <source>The security group of an App Service Environment&apos;s subnet denies TCP 80 from AzureLoadBalancer.</source>
        <translation>Die Sicherheitsgruppe im Subnetz einer App Service-Umgebung verweigert TCP 80 von AzureLoadBalancer.</translation>
    </message>
    <message>
        <source>Allow TCP 80 from AzureLoadBalancer.</source>
        <translation>TCP 80 von AzureLoadBalancer zulassen.</translation>
    </message>
    <message>
        <source>The load balancer asks the environment for its health there; without an answer it sends no traffic.</source>
        <translation>Der Lastenausgleich fragt dort nach der Integrität der Umgebung; ohne Antwort schickt er keinen Verkehr.</translation>
    </message>
    <message>
        <source>The security group of an App Service Environment&apos;s subnet lets no caller in at 80 or 443.</source>
        <translation>Die Sicherheitsgruppe im Subnetz einer App Service-Umgebung lässt an 80 oder 443 keinen Aufrufer herein.</translation>
    </message>
    <message>
        <source>Allow TCP 80 and 443 from the callers.</source>
        <translation>TCP 80 und 443 von den Aufrufern zulassen.</translation>
    </message>
    <message>
        <source>Calls to the apps come in through the subnet, so that its inbound rules decide about them. Port 80 counts only where an app takes plain HTTP.</source>
        <translation>Aufrufe an die Apps kommen durch das Subnetz herein, seine eingehenden Regeln entscheiden also darüber. Port 80 zählt nur, wo eine App einfaches HTTP annimmt.</translation>
    </message>
    <message>
        <source>A subnet of private endpoints has a security group, and its network policies do not let groups act on them.</source>
        <translation>Ein Subnetz mit privaten Endpunkten hat eine Sicherheitsgruppe, und seine Netzwerkrichtlinien lassen Gruppen nicht auf sie wirken.</translation>
    </message>
    <message>
        <source>Let security groups act on private endpoints.</source>
        <translation>Sicherheitsgruppen auf private Endpunkte wirken lassen.</translation>
    </message>
    <message>
        <source>The group filters nothing that goes to the endpoints.</source>
        <translation>Die Gruppe filtert nichts, was zu den Endpunkten geht.</translation>
    </message>
    <message>
        <source>A security group lets only some ports through to a private endpoint of Cosmos DB, or of Event Hubs for Kafka.</source>
        <translation>Eine Sicherheitsgruppe lässt nur einige Ports zu einem privaten Endpunkt von Cosmos DB oder von Event Hubs für Kafka durch.</translation>
    </message>
    <message>
        <source>Open the ports that the service may need.</source>
        <translation>Die Ports öffnen, die der Dienst brauchen kann.</translation>
    </message>
    <message>
        <source>These services use further ports: direct connections of Cosmos DB use a wide range, Kafka one of its own.</source>
        <translation>Diese Dienste benutzen weitere Ports: direkte Verbindungen von Cosmos DB einen weiten Bereich, Kafka einen eigenen.</translation>
    </message>
    <message>
        <source>A security group has more than 1,000 rules, or more than 4,000 addresses on one side.</source>
        <translation>Eine Sicherheitsgruppe hat mehr als 1.000 Regeln oder mehr als 4.000 Adressen auf einer Seite.</translation>
    </message>
    <message>
        <source>Split the group, or join its ranges.</source>
        <translation>Die Gruppe teilen oder ihre Bereiche zusammenfassen.</translation>
    </message>
    <message>
        <source>Azure refuses what is above its limit.</source>
        <translation>Azure lehnt ab, was über seiner Grenze liegt.</translation>
    </message>
    <message>
        <source>A security group denies everything to the services that the runtime of its integrated apps depends on.</source>
        <translation>Eine Sicherheitsgruppe verweigert alles zu den Diensten, von denen die Laufzeit ihrer integrierten Apps abhängt.</translation>
    </message>
    <message>
        <source>Allow the service tags that the apps need before the rule that denies everything.</source>
        <translation>Die Diensttags, die die Apps brauchen, vor der Regel zulassen, die alles verweigert.</translation>
    </message>
    <message>
        <source>Signing in, logging, storage and Key Vault references go to public addresses unless private endpoints stand in their place; without them the apps stop working, at the start or some time later.</source>
        <translation>Anmeldung, Protokollierung, Speicher und Key Vault-Verweise gehen an öffentliche Adressen, wenn nicht private Endpunkte an ihrer Stelle stehen; ohne sie funktionieren die Apps nicht mehr, gleich beim Start oder etwas später.</translation>
    </message>
    <message>
        <source>A security group denies UDP 30000 within an integration subnet.</source>
        <translation>Eine Sicherheitsgruppe verweigert UDP 30000 innerhalb eines Integrationssubnetzes.</translation>
    </message>
    <message>
        <source>Allow UDP 30000 within the subnet, if you want the platform&apos;s help when something is wrong.</source>
        <translation>UDP 30000 innerhalb des Subnetzes zulassen, wenn die Hilfe der Plattform gewünscht ist, falls etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>The platform checks the health of the network there; without it apps work, but support becomes harder.</source>
        <translation>Die Plattform prüft dort die Integrität des Netzwerks; ohne das funktionieren Apps, aber der Support wird schwieriger.</translation>
    </message>
    <message>
        <source>Flow logs do not show traffic of integrated apps, nor what comes in at private endpoints.</source>
        <translation>Flussprotokolle zeigen weder Verkehr integrierter Apps noch, was an privaten Endpunkten hereinkommt.</translation>
    </message>
    <message>
        <source>Look for this traffic in logs of the app, of the firewall or of the service instead.</source>
        <translation>Nach diesem Verkehr stattdessen in Protokollen der App, der Firewall oder des Dienstes suchen.</translation>
    </message>
    <message>
        <source>Who counts on them for an audit or an alarm sees nothing. Whether flow logs are kept, no design says.</source>
        <translation>Wer sich für eine Prüfung oder einen Alarm darauf verlässt, sieht nichts. Ob Flussprotokolle geführt werden, sagt kein Entwurf.</translation>
    </message>
    <message>
        <source>A route table has routes for public addresses, and an integrated app sends only private traffic its way.</source>
        <translation>Eine Routingtabelle hat Routen für öffentliche Adressen, und eine integrierte App schickt nur privaten Verkehr dorthin.</translation>
    </message>
    <message>
        <source>Without Route All only traffic to private addresses enters the network; routes for all else have no effect.</source>
        <translation>Ohne Route All tritt nur Verkehr an private Adressen in das Netzwerk ein; Routen für alles andere haben keine Wirkung.</translation>
    </message>
    <message>
        <source>A route of an integration subnet covers callers of the app, and the app itself calls nobody there.</source>
        <translation>Eine Route eines Integrationssubnetzes deckt Aufrufer der App ab, und die App selbst ruft dort niemanden auf.</translation>
    </message>
    <message>
        <source>Drop the routes, unless the app itself calls there.</source>
        <translation>Die Routen weglassen, außer die App selbst ruft dort auf.</translation>
    </message>
    <message>
        <source>Routes do not affect replies to inbound requests: these leave the way that the requests came.</source>
        <translation>Routen wirken nicht auf Antworten auf eingehende Anforderungen: Diese gehen den Weg zurück, den die Anforderungen kamen.</translation>
    </message>
    <message>
        <source>Routes lead from an integration subnet to a site, and the site has no route back to the subnet.</source>
        <translation>Routen führen von einem Integrationssubnetz zu einem Standort, und der Standort hat keine Route zurück zum Subnetz.</translation>
    </message>
    <message>
        <source>Add routes back to the integration subnet in the site&apos;s network.</source>
        <translation>Im Netzwerk des Standorts Routen zurück zum Integrationssubnetz hinzufügen.</translation>
    </message>
    <message>
        <source>Requests arrive, and their replies do not. Sites that learn their routes by BGP are left alone.</source>
        <translation>Anforderungen kommen an, ihre Antworten nicht. Standorte, die ihre Routen über BGP lernen, bleiben außen vor.</translation>
    </message>
    <message>
        <source>A route leads to the network&apos;s gateway, and an ExpressRoute gateway stands there.</source>
        <translation>Eine Route führt zum Gateway des Netzwerks, und dort steht ein ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>Let the site advertise its ranges by BGP, or use a VPN gateway.</source>
        <translation>Den Standort seine Bereiche über BGP ankündigen lassen oder ein VPN-Gateway benutzen.</translation>
    </message>
    <message>
        <source>The routing article allows that next hop for VPN gateways only; ExpressRoute takes what BGP advertises. The networking article says that a route table may point to an ExpressRoute gateway: check that it works for you.</source>
        <translation>Der Routing-Artikel erlaubt diesen nächsten Hop nur für VPN-Gateways; ExpressRoute nimmt, was BGP ankündigt. Der Netzwerkartikel sagt, eine Routingtabelle dürfe auf ein ExpressRoute-Gateway zeigen: prüfen, ob es hier funktioniert.</translation>
    </message>
    <message>
        <source>A route leads to an appliance without an address, or at an address that is not directly reachable.</source>
        <translation>Eine Route führt zu einer Appliance ohne Adresse oder an einer Adresse, die nicht direkt erreichbar ist.</translation>
    </message>
    <message>
        <source>Name the private address of an appliance within reach.</source>
        <translation>Die private Adresse einer Appliance in Reichweite nennen.</translation>
    </message>
    <message>
        <source>The next hop must lie in the network of the subnet or in one peered with it; packets for another are dropped.</source>
        <translation>Der nächste Hop muss im Netzwerk des Subnetzes oder in einem damit per Peering verbundenen liegen; Pakete an einen anderen werden verworfen.</translation>
    </message>
    <message>
        <source>A subnet routes through an appliance that stands in it.</source>
        <translation>Ein Subnetz routet durch eine Appliance, die in ihm steht.</translation>
    </message>
    <message>
        <source>Give the appliance a subnet of its own.</source>
        <translation>Der Appliance ein eigenes Subnetz geben.</translation>
    </message>
    <message>
        <source>The appliance&apos;s own packets come back to it, and a loop may result.</source>
        <translation>Die eigenen Pakete der Appliance kommen zu ihr zurück, und es kann eine Schleife entstehen.</translation>
    </message>
    <message>
        <source>GatewaySubnet has a route for 0.0.0.0/0, or a table that keeps gateway routes out.</source>
        <translation>GatewaySubnet hat eine Route für 0.0.0.0/0 oder eine Tabelle, die Gatewayrouten fernhält.</translation>
    </message>
    <message>
        <source>Remove 0.0.0.0/0 and let gateway routes reach the subnet.</source>
        <translation>0.0.0.0/0 entfernen und Gatewayrouten das Subnetz erreichen lassen.</translation>
    </message>
    <message>
        <source>The gateway loses its way to its own management and to its peers, and does not work.</source>
        <translation>Das Gateway verliert den Weg zu seiner Verwaltung und zu seinen Gegenstellen und funktioniert nicht.</translation>
    </message>
    <message>
        <source>The subnet of an Application Gateway v2 sends 0.0.0.0/0 to an appliance or on-premises.</source>
        <translation>Das Subnetz eines Anwendungsgateways v2 schickt 0.0.0.0/0 zu einer Appliance oder ins lokale Netzwerk.</translation>
    </message>
    <message>
        <source>Send 0.0.0.0/0 to the internet.</source>
        <translation>0.0.0.0/0 ins Internet schicken.</translation>
    </message>
    <message>
        <source>That is not supported: the gateway needs its direct way to the internet for its management.</source>
        <translation>Das wird nicht unterstützt: Das Gateway braucht für seine Verwaltung den direkten Weg ins Internet.</translation>
    </message>
    <message>
        <source>A table keeps gateway routes out of an integration subnet, and has no route for a site that its apps call.</source>
        <translation>Eine Tabelle hält Gatewayrouten von einem Integrationssubnetz fern und hat keine Route für einen Standort, den seine Apps aufrufen.</translation>
    </message>
    <message>
        <source>Let gateway routes reach the subnet, or add a route for the site.</source>
        <translation>Gatewayrouten das Subnetz erreichen lassen oder eine Route für den Standort hinzufügen.</translation>
    </message>
    <message>
        <source>What the gateway has learned of the site does not reach the subnet, and packets for it are dropped.</source>
        <translation>Was das Gateway über den Standort gelernt hat, erreicht das Subnetz nicht, und Pakete dorthin werden verworfen.</translation>
    </message>
    <message>
        <source>A route is meant to lead to private endpoints through an appliance, and their own routes win.</source>
        <translation>Eine Route soll durch eine Appliance zu privaten Endpunkten führen, und deren eigene Routen gewinnen.</translation>
    </message>
    <message>
        <source>Let route tables act on the private endpoints, and route a range at least as long as the network&apos;s.</source>
        <translation>Routingtabellen auf die privaten Endpunkte wirken lassen und einen Bereich routen, der mindestens so lang wie der des Netzwerks ist.</translation>
    </message>
    <message>
        <source>Each private endpoint brings a /32 route. It yields only to a user&apos;s route for a range no shorter than the network&apos;s address space, and only where the subnet lets route tables act on its endpoints.</source>
        <translation>Jeder private Endpunkt bringt eine /32-Route mit. Sie weicht nur der Route eines Benutzers für einen Bereich, der nicht kürzer als der Adressraum des Netzwerks ist, und nur, wo das Subnetz Routingtabellen auf seine Endpunkte wirken lässt.</translation>
    </message>
    <message>
        <source>A route table has more than 400 routes, or more than 25 with service tags.</source>
        <translation>Eine Routingtabelle hat mehr als 400 Routen oder mehr als 25 mit Diensttags.</translation>
    </message>
    <message>
        <source>Split the table, or join its ranges.</source>
        <translation>Die Tabelle teilen oder ihre Bereiche zusammenfassen.</translation>
    </message>
    <message>
        <source>Packets to private endpoints go through an appliance that keeps their source addresses.</source>
        <translation>Pakete zu privaten Endpunkten gehen durch eine Appliance, die ihre Quelladressen behält.</translation>
    </message>
    <message>
        <source>Translate source addresses on the appliance.</source>
        <translation>Quelladressen auf der Appliance übersetzen.</translation>
    </message>
    <message>
        <source>Replies then take the direct way back, past the appliance, which drops a connection of which it sees one half.</source>
        <translation>Antworten nehmen dann den direkten Weg zurück, an der Appliance vorbei, die eine Verbindung verwirft, von der sie nur die Hälfte sieht.</translation>
    </message>
    <message>
        <source>A gateway subnet that serves only gateway-required integration has a route table.</source>
        <translation>Ein Gatewaysubnetz, das nur gatewaygebundener Integration dient, hat eine Routingtabelle.</translation>
    </message>
    <message>
        <source>Add the ranges as routes of the plan, in its networking page.</source>
        <translation>Die Bereiche auf der Netzwerkseite des Plans als Routen hinzufügen.</translation>
    </message>
    <message>
        <source>Route tables do not affect gateway-required integration; which ranges go to the gateway, the plan says.</source>
        <translation>Routingtabellen wirken nicht auf gatewaygebundene Integration; welche Bereiche zum Gateway gehen, sagt der Plan.</translation>
    </message>
    <message>
        <source>0.0.0.0/0 of an integration subnet leads to an appliance or on-premises.</source>
        <translation>0.0.0.0/0 eines Integrationssubnetzes führt zu einer Appliance oder ins lokale Netzwerk.</translation>
    </message>
    <message>
        <source>Allow the runtime&apos;s dependencies on the appliance.</source>
        <translation>Die Abhängigkeiten der Laufzeit auf der Appliance zulassen.</translation>
    </message>
    <message>
        <source>Every runtime dependency now crosses it: signing in, logging, storage and Key Vault references that have no private endpoint. An appliance whose rules in the design allow all of them is left alone.</source>
        <translation>Jede Abhängigkeit der Laufzeit durchquert sie nun: Anmeldung, Protokollierung, Speicher und Key Vault-Verweise, die keinen privaten Endpunkt haben. Eine Appliance, deren Regeln im Entwurf sie alle zulassen, bleibt außen vor.</translation>
    </message>
    <message>
        <source>A route drops an intended flow, or leads it to where nothing takes it on.</source>
        <translation>Eine Route verwirft einen vorgesehenen Fluss oder führt ihn dorthin, wo ihn nichts weiterträgt.</translation>
    </message>
    <message>
        <source>Change the route, or let the appliance forward what is meant for others.</source>
        <translation>Die Route ändern oder die Appliance weiterleiten lassen, was für andere bestimmt ist.</translation>
    </message>
    <message>
        <source>What matches a route with next hop None is dropped, on the way there or on the way back. An appliance without IP forwarding drops what is meant for others, and routes that lead in a circle never end.</source>
        <translation>Was auf eine Route mit dem nächsten Hop None zutrifft, wird verworfen, auf dem Hinweg wie auf dem Rückweg. Eine Appliance ohne IP-Weiterleitung verwirft, was für andere bestimmt ist, und Routen im Kreis enden nie.</translation>
    </message>
    <message>
        <source>A site advertises 0.0.0.0/0 by BGP to the gateway of apps that send all of their traffic into the network.</source>
        <translation>Ein Standort kündigt 0.0.0.0/0 über BGP dem Gateway von Apps an, die ihren ganzen Verkehr ins Netzwerk schicken.</translation>
    </message>
    <message>
        <source>Check that this is meant, or route 0.0.0.0/0 to the internet.</source>
        <translation>Prüfen, dass das so gemeint ist, oder 0.0.0.0/0 ins Internet leiten.</translation>
    </message>
    <message>
        <source>All of their outbound traffic goes to the site then, what the runtime depends on as well.</source>
        <translation>Dann geht ihr ganzer ausgehender Verkehr zum Standort, auch das, wovon die Laufzeit abhängt.</translation>
    </message>
    <message>
        <source>A flow is meant to go through the network to addresses that are not private, and Route All is off.</source>
        <translation>Ein Fluss soll durch das Netzwerk zu Adressen gehen, die nicht privat sind, und Route All ist aus.</translation>
    </message>
    <message>
        <source>Turn on Route All.</source>
        <translation>Route All einschalten.</translation>
    </message>
    <message>
        <source>Without Route All an app sends only the ranges of RFC 1918 into the network, and what service endpoints serve. All else leaves directly and never meets the network&apos;s routes.</source>
        <translation>Ohne Route All schickt eine App nur die Bereiche von RFC 1918 ins Netzwerk und das, was Dienstendpunkte bedienen. Alles andere geht direkt hinaus und begegnet den Routen des Netzwerks nie.</translation>
    </message>
    <message>
        <source>A Flex Consumption app has the setting for Route All.</source>
        <translation>Eine App im Flex-Verbrauch hat die Einstellung für Route All.</translation>
    </message>
    <message>
        <source>Remove the setting.</source>
        <translation>Die Einstellung entfernen.</translation>
    </message>
    <message>
        <source>Flex Consumption sends all traffic through the network anyway; the setting has no effect.</source>
        <translation>Der Flex-Verbrauch schickt ohnehin allen Verkehr durch das Netzwerk; die Einstellung hat keine Wirkung.</translation>
    </message>
    <message>
        <source>A flow goes to a service that lets in listed addresses, and nothing gives the app an address of its own.</source>
        <translation>Ein Fluss geht zu einem Dienst, der aufgeführte Adressen hereinlässt, und nichts gibt der App eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Add a NAT gateway to the integration subnet, and list its address.</source>
        <translation>Dem Integrationssubnetz ein NAT-Gateway hinzufügen und dessen Adresse aufführen.</translation>
    </message>
    <message>
        <source>Without a NAT gateway or a firewall on the way, traffic through the network still leaves from one of the app&apos;s outbound addresses, which it shares and which may change.</source>
        <translation>Ohne NAT-Gateway oder Firewall auf dem Weg geht Verkehr durch das Netzwerk weiterhin von einer der ausgehenden Adressen der App hinaus, die sie mit anderen teilt und die sich ändern können.</translation>
    </message>
    <message>
        <source>A flow from a Consumption app has to be stopped.</source>
        <translation>Ein Fluss aus einer App im Verbrauchsplan muss aufgehalten werden.</translation>
    </message>
    <message>
        <source>Use Flex Consumption, Elastic Premium, Dedicated or an App Service Environment.</source>
        <translation>Flex-Verbrauch, Elastic Premium, Dedicated oder eine App Service-Umgebung benutzen.</translation>
    </message>
    <message>
        <source>Outbound restrictions are security groups and routes of a network, and a Consumption app is in none.</source>
        <translation>Ausgehende Einschränkungen sind Sicherheitsgruppen und Routen eines Netzwerks, und eine App im Verbrauchsplan ist in keinem.</translation>
    </message>
    <message>
        <source>An integrated app with Route All off reaches the internet past its network.</source>
        <translation>Eine integrierte App mit ausgeschaltetem Route All erreicht das Internet an ihrem Netzwerk vorbei.</translation>
    </message>
    <message>
        <source>Turn on Route All, and filter with a network security group.</source>
        <translation>Route All einschalten und mit einer Netzwerksicherheitsgruppe filtern.</translation>
    </message>
    <message>
        <source>Security groups and routes of the integration subnet act only on what enters the network.</source>
        <translation>Sicherheitsgruppen und Routen des Integrationssubnetzes wirken nur auf das, was in das Netzwerk eintritt.</translation>
    </message>
    <message>
        <source>The integration subnet has a NAT gateway, and the app&apos;s Route All is off.</source>
        <translation>Das Integrationssubnetz hat ein NAT-Gateway, und Route All der App ist aus.</translation>
    </message>
    <message>
        <source>Traffic to the internet does not enter the network then, and never leaves from the NAT gateway&apos;s addresses.</source>
        <translation>Verkehr ins Internet tritt dann nicht in das Netzwerk ein und geht nie von den Adressen des NAT-Gateways hinaus.</translation>
    </message>
    <message>
        <source>A NAT gateway serves a subnet and has no public address.</source>
        <translation>Ein NAT-Gateway bedient ein Subnetz und hat keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Give the NAT gateway a static public address.</source>
        <translation>Dem NAT-Gateway eine statische öffentliche Adresse geben.</translation>
    </message>
    <message>
        <source>It sends traffic from its public addresses, and needs at least one, or a prefix of them.</source>
        <translation>Es sendet Verkehr von seinen öffentlichen Adressen und braucht mindestens eine oder ein Präfix davon.</translation>
    </message>
    <message>
        <source>A NAT gateway has a public address of a kind that it cannot use.</source>
        <translation>Ein NAT-Gateway hat eine öffentliche Adresse einer Art, die es nicht benutzen kann.</translation>
    </message>
    <message>
        <source>Use Standard static IPv4 addresses; IPv6 needs a StandardV2 NAT gateway.</source>
        <translation>Statische IPv4-Adressen der SKU Standard benutzen; IPv6 braucht ein StandardV2-NAT-Gateway.</translation>
    </message>
    <message>
        <source>Addresses of the SKU Basic, dynamic ones and, on a Standard NAT gateway, IPv6 addresses are not compatible.</source>
        <translation>Adressen der SKU Basic, dynamische und, an einem Standard-NAT-Gateway, IPv6-Adressen sind nicht kompatibel.</translation>
    </message>
    <message>
        <source>A NAT gateway has more public addresses than it may.</source>
        <translation>Ein NAT-Gateway hat mehr öffentliche Adressen als erlaubt.</translation>
    </message>
    <message>
        <source>Reduce the addresses to 16.</source>
        <translation>Die Adressen auf 16 verringern.</translation>
    </message>
    <message>
        <source>The limit is 16, with 64,512 ports each.</source>
        <translation>Die Grenze liegt bei 16, mit je 64.512 Ports.</translation>
    </message>
    <message>
        <source>A NAT gateway serves subnets of several networks, or GatewaySubnet.</source>
        <translation>Ein NAT-Gateway bedient Subnetze mehrerer Netzwerke oder GatewaySubnet.</translation>
    </message>
    <message>
        <source>Use one NAT gateway per network, and none on GatewaySubnet.</source>
        <translation>Je Netzwerk ein NAT-Gateway benutzen und keines an GatewaySubnet.</translation>
    </message>
    <message>
        <source>A NAT gateway serves subnets of one network, each subnet has one NAT gateway at most, and GatewaySubnet none.</source>
        <translation>Ein NAT-Gateway bedient Subnetze eines Netzwerks, jedes Subnetz hat höchstens ein NAT-Gateway und GatewaySubnet keines.</translation>
    </message>
    <message>
        <source>A subnet has a NAT gateway and a default route that leads elsewhere.</source>
        <translation>Ein Subnetz hat ein NAT-Gateway und eine Standardroute, die anderswohin führt.</translation>
    </message>
    <message>
        <source>Choose one: the NAT gateway, or the route.</source>
        <translation>Eines wählen: das NAT-Gateway oder die Route.</translation>
    </message>
    <message>
        <source>A route for 0.0.0.0/0 to an appliance or a gateway wins; the NAT gateway&apos;s addresses are not used.</source>
        <translation>Eine Route für 0.0.0.0/0 zu einer Appliance oder einem Gateway gewinnt; die Adressen des NAT-Gateways werden nicht benutzt.</translation>
    </message>
    <message>
        <source>An app behind a NAT gateway reaches its storage by public addresses.</source>
        <translation>Eine App hinter einem NAT-Gateway erreicht ihren Speicher über öffentliche Adressen.</translation>
    </message>
    <message>
        <source>Reach the storage by private endpoints or by a service endpoint.</source>
        <translation>Den Speicher über private Endpunkte oder einen Dienstendpunkt erreichen.</translation>
    </message>
    <message>
        <source>With a NAT gateway the storage of the app has to be reached by private endpoints or service endpoints.</source>
        <translation>Mit einem NAT-Gateway muss der Speicher der App über private Endpunkte oder Dienstendpunkte erreicht werden.</translation>
    </message>
    <message>
        <source>The idle timeout of a NAT gateway is out of range.</source>
        <translation>Das Leerlaufzeitlimit eines NAT-Gateways liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Choose an idle timeout of 4 to 120 minutes.</source>
        <translation>Ein Leerlaufzeitlimit von 4 bis 120 Minuten wählen.</translation>
    </message>
    <message>
        <source>It may be 4 to 120 minutes; Azure refuses other values.</source>
        <translation>Es darf 4 bis 120 Minuten betragen; andere Werte lehnt Azure ab.</translation>
    </message>
    <message>
        <source>A service lists outbound addresses of an app, perhaps only those of today.</source>
        <translation>Ein Dienst führt ausgehende Adressen einer App auf, vielleicht nur die von heute.</translation>
    </message>
    <message>
        <source>List all of possibleOutboundIpAddresses, or give the app a NAT gateway.</source>
        <translation>Alle possibleOutboundIpAddresses aufführen oder der App ein NAT-Gateway geben.</translation>
    </message>
    <message>
        <source>The addresses in use change when the plan is scaled to another tier. possibleOutboundIpAddresses names all that the app may ever use; a NAT gateway makes it few and stable.</source>
        <translation>Die benutzten Adressen ändern sich, wenn der Plan in einen anderen Tarif skaliert wird. possibleOutboundIpAddresses nennt alle, die die App je benutzen kann; ein NAT-Gateway macht daraus wenige und beständige.</translation>
    </message>
    <message>
        <source>A flow from a Premium v4 plan goes to a service that lets in listed addresses, without a NAT gateway.</source>
        <translation>Ein Fluss aus einem Premium v4-Plan geht zu einem Dienst, der aufgeführte Adressen hereinlässt, ohne NAT-Gateway.</translation>
    </message>
    <message>
        <source>Integrate the app with a network, and give its subnet a NAT gateway.</source>
        <translation>Die App in ein Netzwerk integrieren und ihrem Subnetz ein NAT-Gateway geben.</translation>
    </message>
    <message>
        <source>Premium v4 publishes no stable outbound addresses, so there is nothing to list.</source>
        <translation>Premium v4 veröffentlicht keine beständigen ausgehenden Adressen, es gibt also nichts aufzuführen.</translation>
    </message>
    <message>
        <source>A flow from a Consumption app goes to a service that lets in listed addresses.</source>
        <translation>Ein Fluss aus einer App im Verbrauchsplan geht zu einem Dienst, der aufgeführte Adressen hereinlässt.</translation>
    </message>
    <message>
        <source>Use Flex Consumption with a NAT gateway, or let in the ranges of the region.</source>
        <translation>Flex-Verbrauch mit einem NAT-Gateway benutzen oder die Bereiche der Region hereinlassen.</translation>
    </message>
    <message>
        <source>The outbound addresses of a Consumption app may change at any time.</source>
        <translation>Die ausgehenden Adressen einer App im Verbrauchsplan können sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>A flow from an app uses TCP 445.</source>
        <translation>Ein Fluss aus einer App benutzt TCP 445.</translation>
    </message>
    <message>
        <source>Mount the share as Azure Files storage of the app, or use another protocol.</source>
        <translation>Die Freigabe als Azure Files-Speicher der App einbinden oder ein anderes Protokoll benutzen.</translation>
    </message>
    <message>
        <source>The sandbox that app code runs in blocks SMB on 445. The platform itself may mount Azure Files for an app.</source>
        <translation>Die Sandbox, in der Code der App läuft, sperrt SMB auf 445. Die Plattform selbst darf Azure Files für eine App einbinden.</translation>
    </message>
    <message>
        <source>A flow from an integrated app uses NetBIOS.</source>
        <translation>Ein Fluss aus einer integrierten App benutzt NetBIOS.</translation>
    </message>
    <message>
        <source>Use a protocol that needs no NetBIOS, drive or domain membership.</source>
        <translation>Ein Protokoll benutzen, das weder NetBIOS noch Laufwerk noch Domänenmitgliedschaft braucht.</translation>
    </message>
    <message>
        <source>Integration carries TCP and UDP, but neither NetBIOS nor mounted drives nor joining a domain.</source>
        <translation>Die Integration überträgt TCP und UDP, aber weder NetBIOS noch eingebundene Laufwerke noch einen Domänenbeitritt.</translation>
    </message>
    <message>
        <source>A flow goes by regional integration to a site behind a VPN or ExpressRoute.</source>
        <translation>Ein Fluss geht über regionale Integration zu einem Standort hinter einem VPN oder ExpressRoute.</translation>
    </message>
    <message>
        <source>Keep the routes back to the integration subnet in place.</source>
        <translation>Die Routen zurück zum Integrationssubnetz bestehen lassen.</translation>
    </message>
    <message>
        <source>Regional integration reaches it. The site has to route back to the integration subnet, whatever the plan says about addresses.</source>
        <translation>Die regionale Integration erreicht ihn. Der Standort muss zum Integrationssubnetz zurückrouten, was immer der Plan über Adressen sagt.</translation>
    </message>
    <message>
        <source>A flow starts in a network from which nothing leads to its destination, or over a peering that does not take it.</source>
        <translation>Ein Fluss beginnt in einem Netzwerk, aus dem nichts zu seinem Ziel führt, oder über ein Peering, das ihn nicht annimmt.</translation>
    </message>
    <message>
        <source>Add a peering, connect the site through a gateway of the network, or let the peering take the flow.</source>
        <translation>Ein Peering hinzufügen, den Standort über ein Gateway des Netzwerks verbinden oder das Peering den Fluss annehmen lassen.</translation>
    </message>
    <message>
        <source>The destination&apos;s range belongs neither to the network nor to a peer, no gateway of either leads there, and it is not public: Azure drops such packets. Peerings drop what others forward, unless they are told to take it.</source>
        <translation>Der Bereich des Ziels gehört weder zum Netzwerk noch zu einem damit verbundenen, kein Gateway von beiden führt dorthin, und er ist nicht öffentlich: Azure verwirft solche Pakete. Peerings verwerfen, was andere weiterleiten, solange ihnen nicht gesagt wird, es anzunehmen.</translation>
    </message>
    <message>
        <source>A SQL server redirects callers to ports that the integration subnet does not let out.</source>
        <translation>Ein SQL-Server leitet Aufrufer auf Ports um, die das Integrationssubnetz nicht hinauslässt.</translation>
    </message>
    <message>
        <source>Open 11000 to 11999 as well, or use the connection policy Proxy.</source>
        <translation>Auch 11000 bis 11999 öffnen oder die Verbindungsrichtlinie Proxy benutzen.</translation>
    </message>
    <message>
        <source>With the policy Redirect, which Default means for callers inside Azure, a connection begins on 1433 and goes on to a port between 11000 and 11999.</source>
        <translation>Mit der Richtlinie „Umleiten“, die „Standard“ für Aufrufer aus Azure bedeutet, beginnt eine Verbindung auf 1433 und geht auf einem Port zwischen 11000 und 11999 weiter.</translation>
    </message>
    <message>
        <source>A flow to Event Hubs or Service Bus does not name the port of AMQP.</source>
        <translation>Ein Fluss zu Event Hubs oder Service Bus nennt den Port von AMQP nicht.</translation>
    </message>
    <message>
        <source>Open the ports of AMQP, and name them in the flow.</source>
        <translation>Die Ports von AMQP öffnen und im Fluss nennen.</translation>
    </message>
    <message>
        <source>Triggers and bindings speak AMQP. Event Hubs needs 5671, 5672 and 443, and 9093 for Kafka; Service Bus needs 5671 and 443.</source>
        <translation>Trigger und Bindungen sprechen AMQP. Event Hubs braucht 5671, 5672 und 443 sowie 9093 für Kafka; Service Bus braucht 5671 und 443.</translation>
    </message>
    <message>
        <source>An app is connected by gateway with a network that has no point-to-site gateway.</source>
        <translation>Eine App ist per Gateway mit einem Netzwerk verbunden, das kein Point-to-Site-Gateway hat.</translation>
    </message>
    <message>
        <source>Add a VPN gateway with point-to-site to the network, or use regional integration.</source>
        <translation>Dem Netzwerk ein VPN-Gateway mit Point-to-Site hinzufügen oder regionale Integration benutzen.</translation>
    </message>
    <message>
        <source>Gateway-required integration is a point-to-site tunnel between the app and a VPN gateway in the network. Without that gateway the app has no way in.</source>
        <translation>Gatewaygebundene Integration ist ein Point-to-Site-Tunnel zwischen der App und einem VPN-Gateway im Netzwerk. Ohne dieses Gateway hat die App keinen Weg hinein.</translation>
    </message>
    <message>
        <source>The point-to-site pool that apps take their addresses from is not private.</source>
        <translation>Der Point-to-Site-Pool, aus dem Apps ihre Adressen nehmen, ist nicht privat.</translation>
    </message>
    <message>
        <source>Choose a pool inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.</source>
        <translation>Einen Pool aus 10.0.0.0/8, 172.16.0.0/12 oder 192.168.0.0/16 wählen.</translation>
    </message>
    <message>
        <source>Apps with gateway-required integration appear with an address of the pool. It has to lie in the ranges of RFC 1918, else nothing in the network answers them.</source>
        <translation>Apps mit gatewaygebundener Integration treten mit einer Adresse des Pools auf. Sie muss in den Bereichen von RFC 1918 liegen, sonst antwortet ihnen im Netzwerk nichts.</translation>
    </message>
    <message>
        <source>An app is connected by gateway with a network that has ExpressRoute.</source>
        <translation>Eine App ist per Gateway mit einem Netzwerk verbunden, das ExpressRoute hat.</translation>
    </message>
    <message>
        <source>Use regional integration, which also reaches what ExpressRoute connects.</source>
        <translation>Regionale Integration benutzen, die auch erreicht, was ExpressRoute verbindet.</translation>
    </message>
    <message>
        <source>Gateway-required integration works neither over an ExpressRoute gateway nor over a VPN gateway that coexists with one.</source>
        <translation>Gatewaygebundene Integration funktioniert weder über ein ExpressRoute-Gateway noch über ein VPN-Gateway, das mit einem koexistiert.</translation>
    </message>
    <message>
        <source>A connected on-premises network has no route back to the addresses that apps call from.</source>
        <translation>Ein angebundenes lokales Netzwerk hat keine Route zurück zu den Adressen, von denen Apps aufrufen.</translation>
    </message>
    <message>
        <source>Route the integration subnets, and the point-to-site pool of gateway links, to the site&apos;s gateway.</source>
        <translation>Die Integrationssubnetze und den Point-to-Site-Pool von Gatewayanbindungen zum Gateway des Standorts routen.</translation>
    </message>
    <message>
        <source>An app reaches the site with an address of its integration subnet, or of the point-to-site pool where it is connected by gateway. Without a route back, the answers do not find their way. Subnets that a route table leads to the site have a finding of their own, FND-UDR-003.</source>
        <translation>Eine App erreicht den Standort mit einer Adresse ihres Integrationssubnetzes oder, per Gateway verbunden, des Point-to-Site-Pools. Ohne Route zurück finden die Antworten den Weg nicht. Subnetze, die eine Routingtabelle zum Standort führt, haben einen eigenen Befund, FND-UDR-003.</translation>
    </message>
    <message>
        <source>A gateway that apps depend on has to be up.</source>
        <translation>Ein Gateway, von dem Apps abhängen, muss laufen.</translation>
    </message>
    <message>
        <source>Look at the gateway in the portal, and bring it up.</source>
        <translation>Das Gateway im Portal ansehen und in Gang bringen.</translation>
    </message>
    <message>
        <source>No design knows whether it is. An app that cannot reach a network through a gateway often has a gateway that is down.</source>
        <translation>Kein Entwurf weiß, ob es läuft. Bei einer App, die ein Netzwerk nicht über ein Gateway erreicht, ist oft das Gateway ausgefallen.</translation>
    </message>
    <message>
        <source>The certificates of a gateway link may be out of step with its network.</source>
        <translation>Die Zertifikate einer Gatewayanbindung passen womöglich nicht mehr zu ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>Choose Sync Network on the networking page of the plan.</source>
        <translation>Auf der Netzwerkseite des Plans „Netzwerk synchronisieren“ wählen.</translation>
    </message>
    <message>
        <source>They are exchanged when the app is connected. After a change of the network or its gateway they have to be synchronised, which no design can see.</source>
        <translation>Sie werden ausgetauscht, wenn die App verbunden wird. Nach einer Änderung am Netzwerk oder seinem Gateway müssen sie synchronisiert werden, was kein Entwurf sieht.</translation>
    </message>
    <message>
        <source>An app on Linux, or in a container, has gateway-required integration.</source>
        <translation>Eine App unter Linux oder in einem Container hat gatewaygebundene Integration.</translation>
    </message>
    <message>
        <source>Use regional integration, or run the app as code on Windows.</source>
        <translation>Regionale Integration benutzen oder die App als Code unter Windows betreiben.</translation>
    </message>
    <message>
        <source>The point-to-site tunnel exists for code on Windows only.</source>
        <translation>Den Point-to-Site-Tunnel gibt es nur für Code unter Windows.</translation>
    </message>
    <message>
        <source>Apps are connected by a gateway whose VPN type is policy-based.</source>
        <translation>Apps sind über ein Gateway verbunden, dessen VPN-Typ richtlinienbasiert ist.</translation>
    </message>
    <message>
        <source>Make the VPN gateway route-based.</source>
        <translation>Das VPN-Gateway routenbasiert machen.</translation>
    </message>
    <message>
        <source>Point-to-site needs a route-based VPN. The type of a gateway that is deployed cannot change: it is made anew.</source>
        <translation>Point-to-Site braucht ein routenbasiertes VPN. Der Typ eines bereitgestellten Gateways lässt sich nicht ändern: Es wird neu angelegt.</translation>
    </message>
    <message>
        <source>Apps are connected by a gateway that does not offer SSTP, or that offers IKEv2 too.</source>
        <translation>Apps sind über ein Gateway verbunden, das SSTP nicht anbietet oder auch IKEv2 anbietet.</translation>
    </message>
    <message>
        <source>Choose SSTP as the gateway&apos;s only point-to-site protocol.</source>
        <translation>SSTP als einziges Point-to-Site-Protokoll des Gateways wählen.</translation>
    </message>
    <message>
        <source>App Service connects by SSTP. On every SKU but Basic, IKEv2 has to be off for that.</source>
        <translation>App Service verbindet sich über SSTP. In jeder SKU außer Basic muss IKEv2 dafür aus sein.</translation>
    </message>
    <message>
        <source>The apps of a plan are connected by gateway with more networks than a plan may have.</source>
        <translation>Die Apps eines Plans sind per Gateway mit mehr Netzwerken verbunden, als ein Plan haben darf.</translation>
    </message>
    <message>
        <source>Spread the apps over several plans, or reach some networks by peering.</source>
        <translation>Die Apps auf mehrere Pläne verteilen oder einige Netzwerke per Peering erreichen.</translation>
    </message>
    <message>
        <source>An app may have one network by gateway, and the apps of a plan five between them.</source>
        <translation>Eine App darf per Gateway ein Netzwerk haben, die Apps eines Plans zusammen fünf.</translation>
    </message>
    <message>
        <source>An app uses gateway-required integration, which retires.</source>
        <translation>Eine App benutzt gatewaygebundene Integration, die eingestellt wird.</translation>
    </message>
    <message>
        <source>After 31 March 2027 only regional integration is left. Peering takes it to networks in other regions.</source>
        <translation>Nach dem 31. März 2027 bleibt nur die regionale Integration. Peering bringt sie in Netzwerke anderer Regionen.</translation>
    </message>
    <message>
        <source>A flow from an app with gateway-required integration goes to a peered network that is not set up for it.</source>
        <translation>Ein Fluss aus einer App mit gatewaygebundener Integration geht zu einem Netzwerk mit Peering, das nicht darauf eingerichtet ist.</translation>
    </message>
    <message>
        <source>Set gateway transit and forwarded traffic on both sides of the peering, and add the peer&apos;s ranges to the plan&apos;s routes.</source>
        <translation>Gatewaytransit und weitergeleiteten Verkehr auf beiden Seiten des Peerings einstellen und die Bereiche der Gegenseite zu den Routen des Plans hinzufügen.</translation>
    </message>
    <message>
        <source>The app&apos;s packets come out of the gateway. The peering has to lend the gateway on its side and use it on the other, take forwarded traffic on both, and the plan has to know the peer&apos;s ranges.</source>
        <translation>Die Pakete der App kommen aus dem Gateway. Das Peering muss das Gateway auf seiner Seite verleihen und auf der anderen benutzen, auf beiden weitergeleiteten Verkehr annehmen, und der Plan muss die Bereiche der Gegenseite kennen.</translation>
    </message>
    <message>
        <source>A VPN or ExpressRoute gateway stands in a subnet that is not named GatewaySubnet.</source>
        <translation>Ein VPN- oder ExpressRoute-Gateway steht in einem Subnetz, das nicht GatewaySubnet heißt.</translation>
    </message>
    <message>
        <source>Put the gateway into a subnet named GatewaySubnet.</source>
        <translation>Das Gateway in ein Subnetz namens GatewaySubnet legen.</translation>
    </message>
    <message>
        <source>The name is fixed: Azure deploys gateways into a subnet of that name only.</source>
        <translation>Der Name steht fest: Azure stellt Gateways nur in einem Subnetz dieses Namens bereit.</translation>
    </message>
    <message>
        <source>GatewaySubnet holds something else than gateways.</source>
        <translation>GatewaySubnet enthält etwas anderes als Gateways.</translation>
    </message>
    <message>
        <source>Move everything but the gateways to other subnets.</source>
        <translation>Alles außer den Gateways in andere Subnetze verschieben.</translation>
    </message>
    <message>
        <source>The subnet is for gateways alone; anything else in it keeps them from working.</source>
        <translation>Das Subnetz ist allein für Gateways; alles andere darin hält sie vom Funktionieren ab.</translation>
    </message>
    <message>
        <source>GatewaySubnet is smaller than any gateway can do with.</source>
        <translation>GatewaySubnet ist kleiner, als irgendein Gateway auskommt.</translation>
    </message>
    <message>
        <source>Make GatewaySubnet a /27 or larger.</source>
        <translation>GatewaySubnet ein /27 oder größer geben.</translation>
    </message>
    <message>
        <source>A /29 is the floor, and a /27 or larger is advised: gateways take several addresses each.</source>
        <translation>Ein /29 ist das Mindeste, ein /27 oder größer wird empfohlen: Gateways nehmen jeweils mehrere Adressen.</translation>
    </message>
    <message>
        <source>GatewaySubnet is smaller than advised.</source>
        <translation>GatewaySubnet ist kleiner als empfohlen.</translation>
    </message>
    <message>
        <source>A /27 or larger leaves room for more gateways and for configurations that need more addresses.</source>
        <translation>Ein /27 oder größer lässt Platz für weitere Gateways und für Konfigurationen, die mehr Adressen brauchen.</translation>
    </message>
    <message>
        <source>VPN and ExpressRoute gateways share a GatewaySubnet that is too small for both.</source>
        <translation>VPN- und ExpressRoute-Gateways teilen sich ein GatewaySubnet, das für beide zu klein ist.</translation>
    </message>
    <message>
        <source>Gateways that coexist need a /27 or larger.</source>
        <translation>Koexistierende Gateways brauchen ein /27 oder größer.</translation>
    </message>
    <message>
        <source>A VPN gateway that cannot coexist with ExpressRoute stands beside an ExpressRoute gateway.</source>
        <translation>Ein VPN-Gateway, das nicht mit ExpressRoute koexistieren kann, steht neben einem ExpressRoute-Gateway.</translation>
    </message>
    <message>
        <source>Use a route-based VPN gateway of another SKU than Basic.</source>
        <translation>Ein routenbasiertes VPN-Gateway einer anderen SKU als Basic benutzen.</translation>
    </message>
    <message>
        <source>Coexistence needs a route-based VPN, and a SKU other than Basic.</source>
        <translation>Koexistenz braucht ein routenbasiertes VPN und eine andere SKU als Basic.</translation>
    </message>
    <message>
        <source>A network has several VPN gateways, or several ExpressRoute gateways.</source>
        <translation>Ein Netzwerk hat mehrere VPN-Gateways oder mehrere ExpressRoute-Gateways.</translation>
    </message>
    <message>
        <source>Keep one VPN gateway and one ExpressRoute gateway per network.</source>
        <translation>Je Netzwerk ein VPN-Gateway und ein ExpressRoute-Gateway behalten.</translation>
    </message>
    <message>
        <source>A network may have one of each kind. Several tunnels share one gateway.</source>
        <translation>Ein Netzwerk darf von jeder Art eines haben. Mehrere Tunnel teilen sich ein Gateway.</translation>
    </message>
    <message>
        <source>A connection starts at a gateway and has no far end.</source>
        <translation>Eine Verbindung beginnt an einem Gateway und hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>Name the local network gateway, the circuit or the second gateway that the connection leads to.</source>
        <translation>Das lokale Netzwerkgateway, die Leitung oder das zweite Gateway nennen, zu dem die Verbindung führt.</translation>
    </message>
    <message>
        <source>A site-to-site connection leads to a local network gateway, an ExpressRoute connection to a circuit, and one between networks to a second gateway.</source>
        <translation>Eine Site-to-Site-Verbindung führt zu einem lokalen Netzwerkgateway, eine ExpressRoute-Anbindung zu einer Leitung und eine zwischen Netzwerken zu einem zweiten Gateway.</translation>
    </message>
    <message>
        <source>An Azure Firewall stands in a subnet of another name than AzureFirewallSubnet, or in one that is too small.</source>
        <translation>Eine Azure Firewall steht in einem Subnetz anderen Namens als AzureFirewallSubnet oder in einem zu kleinen.</translation>
    </message>
    <message>
        <source>Put the firewall into a subnet named AzureFirewallSubnet of /26 or larger.</source>
        <translation>Die Firewall in ein Subnetz namens AzureFirewallSubnet ab /26 legen.</translation>
    </message>
    <message>
        <source>The name is fixed, and the firewall needs the addresses of a /26 to scale.</source>
        <translation>Der Name steht fest, und die Firewall braucht zum Skalieren die Adressen eines /26.</translation>
    </message>
    <message>
        <source>A firewall that has to be managed over a subnet of its own lacks that subnet.</source>
        <translation>Einer Firewall, die über ein eigenes Subnetz verwaltet werden muss, fehlt dieses Subnetz.</translation>
    </message>
    <message>
        <source>Add a subnet named AzureFirewallManagementSubnet to the firewall&apos;s network.</source>
        <translation>Dem Netzwerk der Firewall ein Subnetz namens AzureFirewallManagementSubnet hinzufügen.</translation>
    </message>
    <message>
        <source>With forced tunnelling, and on the tier Basic, the firewall is managed over AzureFirewallManagementSubnet. Its size is not documented; a /26 is taken, as for the firewall itself.</source>
        <translation>Mit Tunnelerzwingung und im Tarif Basic wird die Firewall über AzureFirewallManagementSubnet verwaltet. Seine Größe ist nicht dokumentiert; angenommen wird ein /26, wie für die Firewall selbst.</translation>
    </message>
    <message>
        <source>The subnet of an Application Gateway holds other resources.</source>
        <translation>Das Subnetz eines Anwendungsgateways enthält andere Ressourcen.</translation>
    </message>
    <message>
        <source>Move everything else out of the subnet, or give the Application Gateway a subnet of its own.</source>
        <translation>Alles andere aus dem Subnetz verschieben oder dem Anwendungsgateway ein eigenes geben.</translation>
    </message>
    <message>
        <source>The subnet is dedicated: only application gateways may stand in it.</source>
        <translation>Das Subnetz ist dediziert: Nur Anwendungsgateways dürfen darin stehen.</translation>
    </message>
    <message>
        <source>The subnet of an Application Gateway is smaller than advised.</source>
        <translation>Das Subnetz eines Anwendungsgateways ist kleiner als empfohlen.</translation>
    </message>
    <message>
        <source>Make the subnet a /24 for version 2, a /26 for version 1.</source>
        <translation>Dem Subnetz ein /24 für Version 2 geben, ein /26 für Version 1.</translation>
    </message>
    <message>
        <source>The advised size has room for all instances that a gateway may scale to, and for its updates.</source>
        <translation>Die empfohlene Größe hat Platz für alle Instanzen, auf die ein Gateway skalieren kann, und für seine Updates.</translation>
    </message>
    <message>
        <source>The subnet of an Application Gateway has fewer addresses than the gateway may take.</source>
        <translation>Das Subnetz eines Anwendungsgateways hat weniger Adressen, als das Gateway nehmen kann.</translation>
    </message>
    <message>
        <source>Enlarge the subnet, or let the gateway scale to fewer instances.</source>
        <translation>Das Subnetz vergrößern oder das Gateway auf weniger Instanzen skalieren lassen.</translation>
    </message>
    <message>
        <source>Each instance takes an address, and so does a private frontend; Azure keeps five addresses of every subnet.</source>
        <translation>Jede Instanz nimmt eine Adresse, ein privates Front-End ebenso; Azure behält fünf Adressen jedes Subnetzes.</translation>
    </message>
    <message>
        <source>A flow from an app with gateway-required integration relies on routes that the gateway learns by BGP.</source>
        <translation>Ein Fluss aus einer App mit gatewaygebundener Integration verlässt sich auf Routen, die das Gateway über BGP lernt.</translation>
    </message>
    <message>
        <source>Advertise the site&apos;s ranges as custom routes of the point-to-site configuration.</source>
        <translation>Die Bereiche des Standorts als benutzerdefinierte Routen der Point-to-Site-Konfiguration ankündigen.</translation>
    </message>
    <message>
        <source>Routes that a gateway learns are not passed on to apps. They have to be advertised as custom routes of the point-to-site configuration.</source>
        <translation>Routen, die ein Gateway lernt, werden nicht an Apps weitergegeben. Sie müssen als benutzerdefinierte Routen der Point-to-Site-Konfiguration angekündigt werden.</translation>
    </message>
    <message>
        <source>A point-to-site pool shares addresses with its network or with an on-premises network.</source>
        <translation>Ein Point-to-Site-Pool teilt Adressen mit seinem Netzwerk oder mit einem lokalen Netzwerk.</translation>
    </message>
    <message>
        <source>Choose a pool that neither the network nor an on-premises network uses.</source>
        <translation>Einen Pool wählen, den weder das Netzwerk noch ein lokales Netzwerk benutzt.</translation>
    </message>
    <message>
        <source>An address must mean one place. With a shared one, packets for point-to-site clients or for the other place go astray.</source>
        <translation>Eine Adresse muss einen Ort bedeuten. Bei einer gemeinsamen gehen Pakete für Point-to-Site-Clients oder für den anderen Ort in die Irre.</translation>
    </message>
    <message>
        <source>A flow is meant to pass through Azure from a site behind a VPN to one behind ExpressRoute.</source>
        <translation>Ein Fluss soll durch Azure von einem Standort hinter einem VPN zu einem hinter ExpressRoute gehen.</translation>
    </message>
    <message>
        <source>Connect the two sites with each other outside of Azure, or with both lines of one kind.</source>
        <translation>Die beiden Standorte außerhalb von Azure miteinander oder beide mit Leitungen einer Art verbinden.</translation>
    </message>
    <message>
        <source>Gateways that coexist in a network do not route between the sites that they connect.</source>
        <translation>Gateways, die in einem Netzwerk koexistieren, routen nicht zwischen den Standorten, die sie verbinden.</translation>
    </message>
    <message>
        <source>An app on Linux has hybrid connections.</source>
        <translation>Eine App unter Linux hat Hybridverbindungen.</translation>
    </message>
    <message>
        <source>Run the app on Windows.</source>
        <translation>Die App unter Windows ausführen.</translation>
    </message>
    <message>
        <source>Azure Functions supports Hybrid Connections on Windows only. Documents of App Service of 2025 list Linux as well.</source>
        <translation>Azure Functions unterstützt Hybridverbindungen nur unter Windows. Dokumente zu App Service von 2025 nennen auch Linux.</translation>
    </message>
    <message>
        <source>A hybrid connection does not name exactly one host and one port.</source>
        <translation>Eine Hybridverbindung nennt nicht genau einen Host und einen Port.</translation>
    </message>
    <message>
        <source>Make one hybrid connection per host and port.</source>
        <translation>Je Host und Port eine Hybridverbindung anlegen.</translation>
    </message>
    <message>
        <source>Each hybrid connection stands for a single TCP host and port. Wildcards, ranges and lists have no meaning there.</source>
        <translation>Jede Hybridverbindung steht für einen einzelnen TCP-Host und -Port. Platzhalter, Bereiche und Listen haben dort keine Bedeutung.</translation>
    </message>
    <message>
        <source>A hybrid connection is meant to carry another protocol than TCP.</source>
        <translation>Eine Hybridverbindung soll ein anderes Protokoll als TCP übertragen.</translation>
    </message>
    <message>
        <source>Use virtual network integration for other protocols.</source>
        <translation>Für andere Protokolle die Integration ins virtuelle Netzwerk benutzen.</translation>
    </message>
    <message>
        <source>The relay carries TCP streams. UDP needs a path on the network, such as integration with a network that is connected with the site.</source>
        <translation>Das Relay überträgt TCP-Ströme. UDP braucht einen Weg im Netzwerk, etwa die Integration in ein Netzwerk, das mit dem Standort verbunden ist.</translation>
    </message>
    <message>
        <source>A hybrid connection is meant to lead to the app.</source>
        <translation>Eine Hybridverbindung soll zur App führen.</translation>
    </message>
    <message>
        <source>Give callers a private endpoint of the app.</source>
        <translation>Aufrufern einen privaten Endpunkt der App geben.</translation>
    </message>
    <message>
        <source>It goes outwards only: the app calls the host. To call the app from a network, give it a private endpoint there.</source>
        <translation>Sie führt nur nach außen: Die App ruft den Host auf. Um die App aus einem Netzwerk aufzurufen, ihr dort einen privaten Endpunkt geben.</translation>
    </message>
    <message>
        <source>A hybrid connection names its host by an address.</source>
        <translation>Eine Hybridverbindung nennt ihren Host durch eine Adresse.</translation>
    </message>
    <message>
        <source>Give the host by its DNS name.</source>
        <translation>Den Host mit seinem DNS-Namen angeben.</translation>
    </message>
    <message>
        <source>Calls are led to the relay when the app looks the name up. Some clients do not look addresses up, and then their calls never get there.</source>
        <translation>Aufrufe werden zum Relay geführt, wenn die App den Namen nachschlägt. Manche Clients schlagen Adressen nicht nach, und dann kommen ihre Aufrufe nie dort an.</translation>
    </message>
    <message>
        <source>An app calls through a hybrid connection, and no manager can serve it.</source>
        <translation>Eine App ruft über eine Hybridverbindung auf, und kein Manager kann sie bedienen.</translation>
    </message>
    <message>
        <source>Add a host with the Hybrid Connection Manager.</source>
        <translation>Einen Host mit dem Hybridverbindungs-Manager hinzufügen.</translation>
    </message>
    <message>
        <source>The manager listens at Azure Relay over TCP 443 and opens its own connection to the host and port. Without one that does both, calls end at the relay.</source>
        <translation>Der Manager lauscht an Azure Relay über TCP 443 und öffnet seine eigene Verbindung zu Host und Port. Ohne einen, der beides tut, enden Aufrufe am Relay.</translation>
    </message>
    <message>
        <source>The apps of a plan use more hybrid connections than its tier allows.</source>
        <translation>Die Apps eines Plans benutzen mehr Hybridverbindungen, als sein Tarif erlaubt.</translation>
    </message>
    <message>
        <source>Use a larger tier.</source>
        <translation>Einen größeren Tarif benutzen.</translation>
    </message>
    <message>
        <source>Basic and Standard plans count the distinct hosts and ports of all their apps together; Premium and Isolated plans count those of each app.</source>
        <translation>Basic- und Standard-Pläne zählen die verschiedenen Hosts und Ports aller ihrer Apps zusammen; Premium- und Isolated-Pläne zählen die jeder App.</translation>
    </message>
    <message>
        <source>A hybrid connection lacks what App Service needs of it.</source>
        <translation>Einer Hybridverbindung fehlt, was App Service von ihr braucht.</translation>
    </message>
    <message>
        <source>Require client authorization, and name host and port in the metadata.</source>
        <translation>Clientautorisierung verlangen und Host und Port in den Metadaten nennen.</translation>
    </message>
    <message>
        <source>App Service takes only connections that require client authorization, and finds host and port in their user metadata, under the key endpoint.</source>
        <translation>App Service nimmt nur Verbindungen, die Clientautorisierung verlangen, und findet Host und Port in deren Benutzermetadaten unter dem Schlüssel endpoint.</translation>
    </message>
    <message>
        <source>A relay namespace is in another region than the apps that call through it.</source>
        <translation>Ein Relay-Namespace ist in einer anderen Region als die Apps, die über ihn aufrufen.</translation>
    </message>
    <message>
        <source>Put the relay namespace into the region of the app.</source>
        <translation>Den Relay-Namespace in die Region der App legen.</translation>
    </message>
    <message>
        <source>Every packet goes by the relay. The way there and back is added to each call.</source>
        <translation>Jedes Paket geht über das Relay. Der Weg hin und zurück kommt zu jedem Aufruf hinzu.</translation>
    </message>
    <message>
        <source>A hybrid connection in use has one manager only.</source>
        <translation>Eine benutzte Hybridverbindung hat nur einen Manager.</translation>
    </message>
    <message>
        <source>Run the manager on a second host.</source>
        <translation>Den Manager auf einem zweiten Host ausführen.</translation>
    </message>
    <message>
        <source>When that host is down or restarts, the app&apos;s calls fail. Several managers share a connection and take over for each other.</source>
        <translation>Fällt dieser Host aus oder startet neu, scheitern die Aufrufe der App. Mehrere Manager teilen sich eine Verbindung und springen füreinander ein.</translation>
    </message>
    <message>
        <source>A hybrid connection is meant for something that it cannot do.</source>
        <translation>Eine Hybridverbindung ist für etwas gedacht, das sie nicht kann.</translation>
    </message>
    <message>
        <source>Use virtual network integration for that.</source>
        <translation>Dafür die Integration ins virtuelle Netzwerk benutzen.</translation>
    </message>
    <message>
        <source>It carries TCP streams to one fixed host and port. File shares, LDAP, joining a domain and passive FTP need more ports, UDP, or the system itself to connect.</source>
        <translation>Sie überträgt TCP-Ströme zu einem festen Host und Port. Dateifreigaben, LDAP, Domänenbeitritt und passives FTP brauchen mehr Ports, UDP oder das System selbst als Verbindenden.</translation>
    </message>
    <message>
        <source>A Windows container app has hybrid connections.</source>
        <translation>Eine Windows-Container-App hat Hybridverbindungen.</translation>
    </message>
    <message>
        <source>Deploy the app as code.</source>
        <translation>Die App als Code bereitstellen.</translation>
    </message>
    <message>
        <source>They work for Windows apps that are deployed as code, not for Windows containers, which Azure Functions does not have at all.</source>
        <translation>Sie funktionieren für Windows-Apps, die als Code bereitgestellt werden, nicht für Windows-Container, die Azure Functions gar nicht kennt.</translation>
    </message>
    <message>
        <source>The host of a Hybrid Connection Manager cannot resolve the host names of its connections.</source>
        <translation>Der Host eines Hybridverbindungs-Managers kann die Hostnamen seiner Verbindungen nicht auflösen.</translation>
    </message>
    <message>
        <source>Let the DNS of the manager&apos;s host know the names.</source>
        <translation>Das DNS des Hosts des Managers die Namen kennen lassen.</translation>
    </message>
    <message>
        <source>The app does not resolve the name to an address; the manager does, where it stands. A name that only Azure or only the office knows has to be known there.</source>
        <translation>Nicht die App löst den Namen in eine Adresse auf; der Manager tut es dort, wo er steht. Ein Name, den nur Azure oder nur das Büro kennt, muss dort bekannt sein.</translation>
    </message>
    <message>
        <source>An Elastic Premium app has a trigger inside a network and no runtime scale monitoring.</source>
        <translation>Eine Elastic Premium-App hat einen Trigger in einem Netzwerk und keine Überwachung der Laufzeitskalierung.</translation>
    </message>
    <message>
        <source>Turn runtime scale monitoring on, or use Flex Consumption.</source>
        <translation>Die Überwachung der Laufzeitskalierung einschalten oder den Flex-Verbrauch benutzen.</translation>
    </message>
    <message>
        <source>What scales the plan cannot look into a service behind a firewall. Without monitoring by the runtime the app does not scale past its pre-warmed instances.</source>
        <translation>Was den Plan skaliert, kann nicht in einen Dienst hinter einer Firewall blicken. Ohne Überwachung durch die Laufzeit skaliert die App nicht über ihre vorgewärmten Instanzen hinaus.</translation>
    </message>
    <message>
        <source>A Consumption app has a trigger whose source is secured by a virtual network.</source>
        <translation>Eine App im Verbrauchsplan hat einen Trigger, dessen Quelle durch ein virtuelles Netzwerk gesichert ist.</translation>
    </message>
    <message>
        <source>Use Flex Consumption or Elastic Premium.</source>
        <translation>Flex-Verbrauch oder Elastic Premium benutzen.</translation>
    </message>
    <message>
        <source>A Consumption app enters no virtual network. Neither the app nor what scales it can read from the source, and the function never starts.</source>
        <translation>Eine App im Verbrauchsplan tritt in kein virtuelles Netzwerk ein. Weder die App noch was sie skaliert kann aus der Quelle lesen, und die Funktion startet nie.</translation>
    </message>
    <message>
        <source>Runtime scale monitoring is on for an app with version 1 of the Functions runtime.</source>
        <translation>Die Überwachung der Laufzeitskalierung ist für eine App mit Version 1 der Functions-Laufzeit eingeschaltet.</translation>
    </message>
    <message>
        <source>Use version 4 of the runtime.</source>
        <translation>Version 4 der Laufzeit benutzen.</translation>
    </message>
    <message>
        <source>Version 1.x of the runtime does not have it.</source>
        <translation>Version 1.x der Laufzeit hat sie nicht.</translation>
    </message>
    <message>
        <source>Runtime scale monitoring is on, and the extension of a trigger is too old to take part in it.</source>
        <translation>Die Überwachung der Laufzeitskalierung ist ein, und die Erweiterung eines Triggers ist zu alt, um daran teilzunehmen.</translation>
    </message>
    <message>
        <source>Upgrade the extension.</source>
        <translation>Die Erweiterung aktualisieren.</translation>
    </message>
    <message>
        <source>Only extensions from a certain version on report to the runtime how much work waits.</source>
        <translation>Nur Erweiterungen ab einer bestimmten Version melden der Laufzeit, wie viel Arbeit wartet.</translation>
    </message>
    <message>
        <source>Runtime scale monitoring is on, and the extension of a trigger does not take part in it.</source>
        <translation>Die Überwachung der Laufzeitskalierung ist ein, und die Erweiterung eines Triggers nimmt nicht daran teil.</translation>
    </message>
    <message>
        <source>Accept it, or use Flex Consumption.</source>
        <translation>Hinnehmen oder den Flex-Verbrauch benutzen.</translation>
    </message>
    <message>
        <source>Such triggers work, but do not cause the app to scale past its pre-warmed instances.</source>
        <translation>Solche Trigger funktionieren, lassen die App aber nicht über ihre vorgewärmten Instanzen hinaus skalieren.</translation>
    </message>
    <message>
        <source>The extension of a trigger is older than those with target-based scaling.</source>
        <translation>Die Erweiterung eines Triggers ist älter als die mit zielbasierter Skalierung.</translation>
    </message>
    <message>
        <source>Upgrade the extension for target-based scaling.</source>
        <translation>Die Erweiterung für zielbasierte Skalierung aktualisieren.</translation>
    </message>
    <message>
        <source>Target-based scaling adds as many instances at once as the waiting work needs, not one at a time.</source>
        <translation>Zielbasierte Skalierung fügt auf einmal so viele Instanzen hinzu, wie die wartende Arbeit braucht, nicht eine nach der anderen.</translation>
    </message>
    <message>
        <source>An app on an App Service plan or in an environment has no way to the source of a trigger.</source>
        <translation>Eine App in einem App Service-Plan oder einer Umgebung hat keinen Weg zur Quelle eines Triggers.</translation>
    </message>
    <message>
        <source>Integrate the app with a network that reaches the source.</source>
        <translation>Die App in ein Netzwerk integrieren, das die Quelle erreicht.</translation>
    </message>
    <message>
        <source>Functions there are triggered by sources in a virtual network only when the app is connected with a network that has access to the source.</source>
        <translation>Funktionen dort werden durch Quellen in einem virtuellen Netzwerk nur ausgelöst, wenn die App mit einem Netzwerk verbunden ist, das Zugang zur Quelle hat.</translation>
    </message>
    <message>
        <source>Apps on a Dedicated or Isolated plan have triggers inside a network, and the plan has no autoscale rules.</source>
        <translation>Apps in einem Dedicated- oder Isolated-Plan haben Trigger in einem Netzwerk, und der Plan hat keine Regeln zur automatischen Skalierung.</translation>
    </message>
    <message>
        <source>Add autoscale rules to the plan.</source>
        <translation>Dem Plan Regeln zur automatischen Skalierung hinzufügen.</translation>
    </message>
    <message>
        <source>Such plans do not scale by events. The number of instances follows autoscale rules, or somebody&apos;s hand.</source>
        <translation>Solche Pläne skalieren nicht nach Ereignissen. Die Zahl der Instanzen folgt Skalierungsregeln oder jemandes Hand.</translation>
    </message>
    <message>
        <source>Runtime scale monitoring is on.</source>
        <translation>Die Überwachung der Laufzeitskalierung ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Nothing needs doing; watch the app under load.</source>
        <translation>Es ist nichts zu tun; die App unter Last beobachten.</translation>
    </message>
    <message>
        <source>It may take a little of the app&apos;s performance; the article expects that to be very small.</source>
        <translation>Sie kann etwas Leistung der App kosten; der Artikel erwartet sehr wenig.</translation>
    </message>
    <message>
        <source>A Flex Consumption app has a trigger inside a network.</source>
        <translation>Eine App im Flex-Verbrauch hat einen Trigger in einem Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Flex Consumption scales on such triggers without runtime scale monitoring or any other setting.</source>
        <translation>Der Flex-Verbrauch skaliert bei solchen Triggern ohne Überwachung der Laufzeitskalierung oder eine andere Einstellung.</translation>
    </message>
    <message>
        <source>A Flex Consumption app has a Blob trigger that polls.</source>
        <translation>Eine App im Flex-Verbrauch hat einen abfragenden Blobtrigger.</translation>
    </message>
    <message>
        <source>Use the Event Grid source.</source>
        <translation>Die Event Grid-Quelle benutzen.</translation>
    </message>
    <message>
        <source>Flex Consumption supports the Event Grid source of the Blob trigger only.</source>
        <translation>Der Flex-Verbrauch unterstützt beim Blobtrigger nur die Event Grid-Quelle.</translation>
    </message>
    <message>
        <source>An app with an event-driven Blob trigger does not let everybody in.</source>
        <translation>Eine App mit ereignisgesteuertem Blobtrigger lässt nicht alle herein.</translation>
    </message>
    <message>
        <source>Use a polling Blob trigger (not on Flex) or a queue trigger.</source>
        <translation>Einen abfragenden Blobtrigger (nicht bei Flex) oder einen Warteschlangentrigger benutzen.</translation>
    </message>
    <message>
        <source>Event Grid delivers the events to the app by a call from outside. Access restrictions, or a door that only private endpoints lead through, stop that call, and the function never starts.</source>
        <translation>Event Grid liefert die Ereignisse durch einen Aufruf von außen an die App. Zugriffseinschränkungen oder ein Zugang nur über private Endpunkte halten diesen Aufruf auf, und die Funktion startet nie.</translation>
    </message>
    <message>
        <source>An app with an Event Grid trigger does not let everybody in.</source>
        <translation>Eine App mit Event Grid-Trigger lässt nicht alle herein.</translation>
    </message>
    <message>
        <source>Deliver the events to a queue or an event hub with a managed identity, and trigger on that.</source>
        <translation>Die Ereignisse mit einer verwalteten Identität an eine Warteschlange oder einen Event Hub liefern und dadurch auslösen.</translation>
    </message>
    <message>
        <source>Event Grid calls the app from outside. With inbound restrictions delivery needs a detour, for instance through a queue or an event hub that Event Grid reaches with a managed identity.</source>
        <translation>Event Grid ruft die App von außen auf. Bei eingehenden Einschränkungen braucht die Lieferung einen Umweg, etwa über eine Warteschlange oder einen Event Hub, die Event Grid mit einer verwalteten Identität erreicht.</translation>
    </message>
    <message>
        <source>An event-driven trigger listens to a storage account that sends no events.</source>
        <translation>Ein ereignisgesteuerter Trigger hört auf ein Speicherkonto, das keine Ereignisse sendet.</translation>
    </message>
    <message>
        <source>Upgrade the account to general-purpose v2.</source>
        <translation>Das Konto auf Universell v2 aktualisieren.</translation>
    </message>
    <message>
        <source>General-purpose v1 accounts do not work with Event Grid. The upgrade to v2 is made in place.</source>
        <translation>Konten der Art Universell v1 funktionieren nicht mit Event Grid. Die Aktualisierung auf v2 geschieht an Ort und Stelle.</translation>
    </message>
    <message>
        <source>An app that scales by events has no way to the source of a trigger.</source>
        <translation>Eine App, die nach Ereignissen skaliert, hat keinen Weg zur Quelle eines Triggers.</translation>
    </message>
    <message>
        <source>Add a private endpoint, or let the app&apos;s subnet in by a rule and its service endpoint; keep the way free.</source>
        <translation>Einen privaten Endpunkt hinzufügen oder das Subnetz der App mit einer Regel und seinem Dienstendpunkt hereinlassen; den Weg frei halten.</translation>
    </message>
    <message>
        <source>The trigger reads from the source over the app&apos;s network. Without a private endpoint in reach or a rule for its subnet, or with a guard in the way, it cannot connect, and the function never starts.</source>
        <translation>Der Trigger liest über das Netzwerk der App aus der Quelle. Ohne privaten Endpunkt in Reichweite oder eine Regel für ihr Subnetz, oder mit einem Schutz im Weg, kann er sich nicht verbinden, und die Funktion startet nie.</translation>
    </message>
    <message>
        <source>An app has access rules and leaves unsaid what becomes of everybody else.</source>
        <translation>Eine App hat Zugriffsregeln und lässt offen, was mit allen anderen geschieht.</translation>
    </message>
    <message>
        <source>Nothing is needed; say Deny by word where that is clearer.</source>
        <translation>Nichts ist nötig; „Verweigern“ ausdrücklich sagen, wo das klarer ist.</translation>
    </message>
    <message>
        <source>As soon as there is one rule, an implicit rule at the end refuses all callers that none matches.</source>
        <translation>Sobald es eine Regel gibt, lehnt eine stillschweigende Regel am Ende alle Aufrufer ab, auf die keine zutrifft.</translation>
    </message>
    <message>
        <source>What deploys to a restricted app is outside the network and not let in.</source>
        <translation>Was in einer eingeschränkten App bereitstellt, ist außerhalb des Netzwerks und wird nicht hereingelassen.</translation>
    </message>
    <message>
        <source>Let the agent&apos;s address in, or deploy from inside the network.</source>
        <translation>Die Adresse des Agents hereinlassen oder aus dem Netzwerk bereitstellen.</translation>
    </message>
    <message>
        <source>Deployments go to the advanced tools site. Once that is restricted, code gets in only from the network or from an address that the rules let in.</source>
        <translation>Bereitstellungen gehen an die Site der erweiterten Tools. Ist sie eingeschränkt, gelangt Code nur aus dem Netzwerk oder von einer Adresse hinein, die die Regeln hereinlassen.</translation>
    </message>
    <message>
        <source>A restricted app is to be tested in the portal, which no rule lets in.</source>
        <translation>Eine eingeschränkte App soll im Portal getestet werden, das keine Regel hereinlässt.</translation>
    </message>
    <message>
        <source>Let the service tag AzureCloud in; remember that it holds all of Azure.</source>
        <translation>Das Diensttag AzureCloud hereinlassen; bedenken, dass es ganz Azure umfasst.</translation>
    </message>
    <message>
        <source>Code + Test of the portal calls from addresses of Azure. Apps with restrictions or a private endpoint have to let the service tag AzureCloud in, and with it everybody in Azure.</source>
        <translation>„Code und Test“ des Portals ruft von Adressen in Azure auf. Apps mit Einschränkungen oder privatem Endpunkt müssen das Diensttag AzureCloud hereinlassen und damit alle in Azure.</translation>
    </message>
    <message>
        <source>An app with a private endpoint is to be tested in the portal, whose origins CORS does not list.</source>
        <translation>Eine App mit privatem Endpunkt soll im Portal getestet werden, dessen Ursprünge CORS nicht aufführt.</translation>
    </message>
    <message>
        <source>Add the four origins of the portal to CORS.</source>
        <translation>Die vier Ursprünge des Portals zu CORS hinzufügen.</translation>
    </message>
    <message>
        <source>The browser calls the app from pages of the portal. Four origins have to be allowed for that.</source>
        <translation>Der Browser ruft die App von Seiten des Portals auf. Dafür müssen vier Ursprünge zugelassen sein.</translation>
    </message>
    <message>
        <source>An app takes calls by private endpoint only, and no machine in reach is there to test it from.</source>
        <translation>Eine App nimmt Aufrufe nur über einen privaten Endpunkt an, und in Reichweite ist kein Computer, von dem aus sie sich testen ließe.</translation>
    </message>
    <message>
        <source>Test from a machine in the same network.</source>
        <translation>Von einem Computer im selben Netzwerk aus testen.</translation>
    </message>
    <message>
        <source>Such an app answers from inside the network alone; a virtual machine there is the usual place to test from.</source>
        <translation>Eine solche App antwortet nur von innerhalb des Netzwerks; üblich ist es, von einem virtuellen Computer dort zu testen.</translation>
    </message>
    <message>
        <source>An app in an App Service Environment has access rules for subnets.</source>
        <translation>Eine App in einer App Service-Umgebung hat Zugriffsregeln für Subnetze.</translation>
    </message>
    <message>
        <source>Name the subnet&apos;s address range in place of the subnet.</source>
        <translation>Statt des Subnetzes dessen Adressbereich nennen.</translation>
    </message>
    <message>
        <source>Rules for subnets rest on service endpoints, which an environment does not take. Its apps see the private addresses of their callers, so a rule for the range does what is meant. Where the subnet has its Microsoft.Web endpoint, FND-SE-006 speaks.</source>
        <translation>Regeln für Subnetze beruhen auf Dienstendpunkten, die eine Umgebung nicht annimmt. Ihre Apps sehen die privaten Adressen ihrer Aufrufer, eine Regel für den Bereich tut also, was gemeint ist. Wo das Subnetz seinen Endpunkt Microsoft.Web hat, spricht FND-SE-006.</translation>
    </message>
    <message>
        <source>An access rule names a source that is neither an address range nor a service tag.</source>
        <translation>Eine Zugriffsregel nennt eine Quelle, die weder Adressbereich noch Diensttag ist.</translation>
    </message>
    <message>
        <source>Write an IPv4 or IPv6 range, or the name of a service tag.</source>
        <translation>Einen IPv4- oder IPv6-Bereich oder den Namen eines Diensttags schreiben.</translation>
    </message>
    <message>
        <source>Rules know ranges of IPv4 or IPv6 addresses, service tags and subnets; anything else is refused when the restrictions are deployed.</source>
        <translation>Regeln kennen Bereiche von IPv4- oder IPv6-Adressen, Diensttags und Subnetze; alles andere wird bei der Bereitstellung der Einschränkungen abgelehnt.</translation>
    </message>
    <message>
        <source>A list of rules that let callers in also lets in everybody else.</source>
        <translation>Eine Liste von Regeln, die Aufrufer hereinlassen, lässt auch alle anderen herein.</translation>
    </message>
    <message>
        <source>Refuse everybody whom no rule names.</source>
        <translation>Alle ablehnen, die keine Regel nennt.</translation>
    </message>
    <message>
        <source>With unmatched callers allowed, a list of nothing but Allow rules refuses nobody.</source>
        <translation>Sind Aufrufer ohne Treffer zugelassen, lehnt eine Liste aus lauter Zulassungsregeln niemanden ab.</translation>
    </message>
    <message>
        <source>A list has only Deny rules and does not say what becomes of everybody else.</source>
        <translation>Eine Liste hat nur Verweigerungsregeln und sagt nicht, was mit allen anderen geschieht.</translation>
    </message>
    <message>
        <source>Let in everybody whom no rule refuses.</source>
        <translation>Alle hereinlassen, die keine Regel ablehnt.</translation>
    </message>
    <message>
        <source>With the first rule an implicit rule that refuses everybody ends the list. Who wants to refuse a few has to let in the others by word.</source>
        <translation>Mit der ersten Regel beschließt eine stillschweigende Regel die Liste, die alle ablehnt. Wer einige wenige ablehnen will, muss die anderen ausdrücklich hereinlassen.</translation>
    </message>
    <message>
        <source>Two access rules of one list have the same priority.</source>
        <translation>Zwei Zugriffsregeln einer Liste haben dieselbe Priorität.</translation>
    </message>
    <message>
        <source>Give every rule a priority of its own.</source>
        <translation>Jeder Regel eine eigene Priorität geben.</translation>
    </message>
    <message>
        <source>Equal priorities are read in the order of the list, which nobody sees at a glance and the next edit may turn around.</source>
        <translation>Gleiche Prioritäten werden in der Reihenfolge der Liste gelesen, die niemand auf einen Blick sieht und die die nächste Änderung umkehren kann.</translation>
    </message>
    <message>
        <source>An access rule stands behind one that matches all of its callers.</source>
        <translation>Eine Zugriffsregel steht hinter einer, die auf alle ihre Aufrufer zutrifft.</translation>
    </message>
    <message>
        <source>Put the narrower rule first, or take it out.</source>
        <translation>Die engere Regel zuerst stellen oder herausnehmen.</translation>
    </message>
    <message>
        <source>Rules are read by rising priority and the first match decides, so the later one is never reached.</source>
        <translation>Regeln werden nach steigender Priorität gelesen, und der erste Treffer entscheidet, die spätere wird also nie erreicht.</translation>
    </message>
    <message>
        <source>An access rule names a private range, but the app is not in an App Service Environment.</source>
        <translation>Eine Zugriffsregel nennt einen privaten Bereich, aber die App ist nicht in einer App Service-Umgebung.</translation>
    </message>
    <message>
        <source>Use a rule for the subnet, or a private endpoint.</source>
        <translation>Eine Regel für das Subnetz oder einen privaten Endpunkt benutzen.</translation>
    </message>
    <message>
        <source>Callers reach the public door of a multitenant app with public addresses, or are known by their subnet; a private range never matches there.</source>
        <translation>Aufrufer erreichen den öffentlichen Zugang einer mehrmandantenfähigen App mit öffentlichen Adressen oder werden an ihrem Subnetz erkannt; ein privater Bereich trifft dort nie zu.</translation>
    </message>
    <message>
        <source>Access restrictions are longer than they may be.</source>
        <translation>Zugriffseinschränkungen sind länger als erlaubt.</translation>
    </message>
    <message>
        <source>Split rules that are too long; for longer lists put a web application firewall in front.</source>
        <translation>Zu lange Regeln teilen; für längere Listen eine Web Application Firewall davorsetzen.</translation>
    </message>
    <message>
        <source>The platform takes a limited number of rules for an app, of sources in a rule and of values for a header.</source>
        <translation>Die Plattform nimmt eine begrenzte Zahl von Regeln für eine App, von Quellen in einer Regel und von Werten für einen Header an.</translation>
    </message>
    <message>
        <source>An access rule filters by a header that rules do not know.</source>
        <translation>Eine Zugriffsregel filtert nach einem Header, den Regeln nicht kennen.</translation>
    </message>
    <message>
        <source>Use one of the four headers that rules know.</source>
        <translation>Einen der vier Header benutzen, die Regeln kennen.</translation>
    </message>
    <message>
        <source>Rules look at X-Forwarded-For, X-Forwarded-Host, X-Azure-FDID and X-FD-HealthProbe; any other is refused when the restrictions are deployed.</source>
        <translation>Regeln sehen X-Forwarded-For, X-Forwarded-Host, X-Azure-FDID und X-FD-HealthProbe an; jeder andere wird bei der Bereitstellung der Einschränkungen abgelehnt.</translation>
    </message>
    <message>
        <source>A rule lets in the addresses of Front Door without asking for the profile&apos;s id.</source>
        <translation>Eine Regel lässt die Adressen von Front Door herein, ohne nach der ID des Profils zu fragen.</translation>
    </message>
    <message>
        <source>Let the rule also ask for the id of your profile in X-Azure-FDID.</source>
        <translation>Die Regel auch nach der ID des eigenen Profils in X-Azure-FDID fragen lassen.</translation>
    </message>
    <message>
        <source>The service tag holds the addresses of every Front Door there is. Only the header X-Azure-FDID says that a request came through your profile.</source>
        <translation>Das Diensttag enthält die Adressen jeder Front Door, die es gibt. Nur der Header X-Azure-FDID sagt, dass eine Anforderung durch das eigene Profil kam.</translation>
    </message>
    <message>
        <source>The main site of an app is restricted, its advanced tools site is not.</source>
        <translation>Die Hauptsite einer App ist eingeschränkt, ihre Site der erweiterten Tools nicht.</translation>
    </message>
    <message>
        <source>Let the advanced tools site use the restrictions of the main site, or give it its own.</source>
        <translation>Die Site der erweiterten Tools die Einschränkungen der Hauptsite benutzen lassen oder ihr eigene geben.</translation>
    </message>
    <message>
        <source>The advanced tools site deploys code and shows settings. It has a list of its own, and while that is empty everybody gets to it.</source>
        <translation>Die Site der erweiterten Tools stellt Code bereit und zeigt Einstellungen. Sie hat eine eigene Liste, und solange die leer ist, gelangen alle zu ihr.</translation>
    </message>
    <message>
        <source>An app has its public door shut and no private endpoint.</source>
        <translation>Eine App hat ihren öffentlichen Zugang geschlossen und keinen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>Add a private endpoint, or enable public network access.</source>
        <translation>Einen privaten Endpunkt hinzufügen oder den öffentlichen Netzwerkzugriff aktivieren.</translation>
    </message>
    <message>
        <source>Nothing reaches such an app: neither callers nor deployments.</source>
        <translation>Nichts erreicht eine solche App: weder Aufrufer noch Bereitstellungen.</translation>
    </message>
    <message>
        <source>An app has access rules and takes calls by private endpoint.</source>
        <translation>Eine App hat Zugriffsregeln und nimmt Aufrufe über einen privaten Endpunkt an.</translation>
    </message>
    <message>
        <source>Filter callers of the endpoint with a network security group on its subnet.</source>
        <translation>Aufrufer des Endpunkts mit einer Netzwerksicherheitsgruppe in dessen Subnetz filtern.</translation>
    </message>
    <message>
        <source>Access rules look at the public door only. Who comes by the endpoint is filtered by a network security group on the endpoint&apos;s subnet, if at all.</source>
        <translation>Zugriffsregeln sehen nur den öffentlichen Zugang an. Wer über den Endpunkt kommt, wird, wenn überhaupt, von einer Netzwerksicherheitsgruppe im Subnetz des Endpunkts gefiltert.</translation>
    </message>
    <message>
        <source>A rule means to let other apps in by the service tag AppService.</source>
        <translation>Eine Regel will andere Apps mit dem Diensttag AppService hereinlassen.</translation>
    </message>
    <message>
        <source>Let the other apps in by their integration subnet, or by the address of their NAT gateway.</source>
        <translation>Die anderen Apps über ihr Integrationssubnetz oder die Adresse ihres NAT-Gateways hereinlassen.</translation>
    </message>
    <message>
        <source>The tag holds the addresses at which App Service takes requests, not those from which apps send them.</source>
        <translation>Das Tag enthält die Adressen, an denen App Service Anforderungen annimmt, nicht die, von denen Apps sie senden.</translation>
    </message>
    <message>
        <source>An Application Gateway forwards to an app that does not let it in.</source>
        <translation>Ein Anwendungsgateway leitet an eine App weiter, die es nicht hereinlässt.</translation>
    </message>
    <message>
        <source>Let the gateway&apos;s subnet in, or give it a private endpoint of the app.</source>
        <translation>Das Subnetz des Gateways hereinlassen oder ihm einen privaten Endpunkt der App geben.</translation>
    </message>
    <message>
        <source>The app sees the gateway as its caller. It needs a rule for the gateway&apos;s subnet, with the Microsoft.Web service endpoint there, or the gateway needs a way to the app&apos;s private endpoint.</source>
        <translation>Die App sieht das Gateway als ihren Aufrufer. Sie braucht eine Regel für das Subnetz des Gateways mit dem Dienstendpunkt Microsoft.Web dort, oder das Gateway braucht einen Weg zum privaten Endpunkt der App.</translation>
    </message>
    <message>
        <source>An app with access rules is debugged from a subnet with the Microsoft.Web service endpoint.</source>
        <translation>Eine App mit Zugriffsregeln wird aus einem Subnetz mit dem Dienstendpunkt Microsoft.Web debuggt.</translation>
    </message>
    <message>
        <source>Do without remote debugging, or debug from a subnet without the service endpoint.</source>
        <translation>Auf Remotedebuggen verzichten oder aus einem Subnetz ohne den Dienstendpunkt debuggen.</translation>
    </message>
    <message>
        <source>Remote debugging does not work together with access restrictions from such a subnet.</source>
        <translation>Remotedebuggen funktioniert nicht zusammen mit Zugriffseinschränkungen aus einem solchen Subnetz.</translation>
    </message>
    <message>
        <source>Public network access of a Linux app is changed.</source>
        <translation>Der öffentliche Netzwerkzugriff einer Linux-App wird geändert.</translation>
    </message>
    <message>
        <source>Plan for a restart.</source>
        <translation>Einen Neustart einplanen.</translation>
    </message>
    <message>
        <source>The app restarts when this changes; calls in flight are lost.</source>
        <translation>Die App startet bei dieser Änderung neu; laufende Aufrufe gehen verloren.</translation>
    </message>
    <message>
        <source>A service has its public door shut and no private endpoint.</source>
        <translation>Ein Dienst hat seinen öffentlichen Zugang geschlossen und keinen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>With public network access disabled only private endpoints lead in. Without one nothing reaches the service, whatever its rules say. Where the design tells which app does not get in, the rules about vaults and triggers say so in place of this one.</source>
        <translation>Bei deaktiviertem öffentlichem Netzwerkzugriff führen nur private Endpunkte hinein. Ohne einen erreicht nichts den Dienst, was immer seine Regeln sagen. Wo der Entwurf zeigt, welche App nicht hineingelangt, sagen es stattdessen die Regeln über Tresore und Trigger.</translation>
    </message>
    <message>
        <source>A service with a private endpoint is still open to everybody.</source>
        <translation>Ein Dienst mit privatem Endpunkt ist noch für alle offen.</translation>
    </message>
    <message>
        <source>Disable public network access, or list who may come by the public door.</source>
        <translation>Den öffentlichen Netzwerkzugriff deaktivieren oder aufführen, wer durch den öffentlichen Zugang kommen darf.</translation>
    </message>
    <message>
        <source>A private endpoint adds a door and does not close the public one. That has a switch of its own.</source>
        <translation>Ein privater Endpunkt fügt einen Zugang hinzu und schließt den öffentlichen nicht. Der hat einen eigenen Schalter.</translation>
    </message>
    <message>
        <source>A messaging namespace lists who may come by its public door, which is shut.</source>
        <translation>Ein Messaging-Namespace führt auf, wer durch seinen öffentlichen Zugang kommen darf, und der ist geschlossen.</translation>
    </message>
    <message>
        <source>Keep either the rules or the shut door.</source>
        <translation>Entweder die Regeln oder den geschlossenen Zugang behalten.</translation>
    </message>
    <message>
        <source>With public network access disabled the rules for subnets and addresses are not looked at.</source>
        <translation>Bei deaktiviertem öffentlichem Netzwerkzugriff werden die Regeln für Subnetze und Adressen nicht angesehen.</translation>
    </message>
    <message>
        <source>An Event Hubs namespace behind private endpoints may keep other Azure services from sending to it.</source>
        <translation>Ein Event Hubs-Namespace hinter privaten Endpunkten hält womöglich andere Azure-Dienste davon ab, an ihn zu senden.</translation>
    </message>
    <message>
        <source>Let trusted services pass where other Azure services send to the namespace.</source>
        <translation>Vertrauenswürdige Dienste passieren lassen, wo andere Azure-Dienste an den Namespace senden.</translation>
    </message>
    <message>
        <source>Services such as Azure Monitor and Event Grid send from outside your networks. They are refused unless trusted services may pass. Which of them send is not in a design.</source>
        <translation>Dienste wie Azure Monitor und Event Grid senden von außerhalb der eigenen Netzwerke. Sie werden abgelehnt, wenn vertrauenswürdige Dienste nicht passieren dürfen. Welche davon senden, steht in keinem Entwurf.</translation>
    </message>
    <message>
        <source>An account has private endpoints, but not for a sub-resource that an app uses.</source>
        <translation>Ein Konto hat private Endpunkte, aber nicht für eine Unterressource, die eine App benutzt.</translation>
    </message>
    <message>
        <source>Add an endpoint for each sub-resource that is used.</source>
        <translation>Für jede benutzte Unterressource einen Endpunkt hinzufügen.</translation>
    </message>
    <message>
        <source>A private endpoint leads to one sub-resource. Blobs, queues, tables and files of an account each need an endpoint of their own.</source>
        <translation>Ein privater Endpunkt führt zu einer Unterressource. Blobs, Warteschlangen, Tabellen und Dateien eines Kontos brauchen je einen eigenen.</translation>
    </message>
    <message>
        <source>The private endpoints of a Cosmos DB account lead to the sub-resource of another API.</source>
        <translation>Die privaten Endpunkte eines Cosmos DB-Kontos führen zur Unterressource einer anderen API.</translation>
    </message>
    <message>
        <source>Let the endpoint lead to the sub-resource of the account&apos;s API.</source>
        <translation>Den Endpunkt zur Unterressource der API des Kontos führen lassen.</translation>
    </message>
    <message>
        <source>Each API has a sub-resource and a DNS zone of its own; names of the account&apos;s API do not lead to an endpoint of another one.</source>
        <translation>Jede API hat eine eigene Unterressource und DNS-Zone; Namen der API des Kontos führen nicht zum Endpunkt einer anderen.</translation>
    </message>
    <message>
        <source>A resource has a name that Azure does not take.</source>
        <translation>Eine Ressource hat einen Namen, den Azure nicht annimmt.</translation>
    </message>
    <message>
        <source>Choose a name that Azure takes.</source>
        <translation>Einen Namen wählen, den Azure annimmt.</translation>
    </message>
    <message>
        <source>Every type of resource has its own rules for length and characters. A name that breaks them fails the deployment.</source>
        <translation>Jeder Ressourcentyp hat eigene Regeln für Länge und Zeichen. Ein Name, der sie verletzt, lässt die Bereitstellung scheitern.</translation>
    </message>
    <message>
        <source>Two resources have one name that must be unique in all of Azure.</source>
        <translation>Zwei Ressourcen haben einen Namen, der in ganz Azure eindeutig sein muss.</translation>
    </message>
    <message>
        <source>Give each of them a name of its own.</source>
        <translation>Jeder davon einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Names of apps, accounts, vaults and namespaces are DNS names. Whoever comes second does not get the name.</source>
        <translation>Namen von Apps, Konten, Tresoren und Namespaces sind DNS-Namen. Wer als Zweiter kommt, erhält den Namen nicht.</translation>
    </message>
    <message>
        <source>An app keeps its storage setting by hand and lacks the others that its plan needs.</source>
        <translation>Eine App führt ihre Speichereinstellung von Hand, und die anderen, die ihr Plan braucht, fehlen.</translation>
    </message>
    <message>
        <source>Choose a content storage account, or write the missing settings.</source>
        <translation>Ein Konto für den Inhaltsspeicher wählen oder die fehlenden Einstellungen schreiben.</translation>
    </message>
    <message>
        <source>Apps on Consumption and Elastic Premium keep their content in a file share, which two settings name. They are written from the storage account of the design; without one they have to stand in the app settings.</source>
        <translation>Apps im Verbrauchsplan und in Elastic Premium halten ihren Inhalt in einer Dateifreigabe, die zwei Einstellungen nennen. Sie werden aus dem Speicherkonto des Entwurfs geschrieben; ohne eines müssen sie in den App-Einstellungen stehen.</translation>
    </message>
    <message>
        <source>An app on Flex Consumption has app settings that the plan ignores or refuses.</source>
        <translation>Eine App im Flex-Verbrauch hat App-Einstellungen, die der Plan ignoriert oder ablehnt.</translation>
    </message>
    <message>
        <source>Take the settings out; Flex Consumption has properties in their place.</source>
        <translation>Die Einstellungen herausnehmen; der Flex-Verbrauch hat stattdessen Eigenschaften.</translation>
    </message>
    <message>
        <source>Flex Consumption takes runtime, scale and deployment from functionAppConfig. Settings that said these things on other plans have no place there.</source>
        <translation>Der Flex-Verbrauch nimmt Laufzeit, Skalierung und Bereitstellung aus functionAppConfig. Einstellungen, die das in anderen Plänen sagten, haben dort keinen Platz.</translation>
    </message>
    <message>
        <source>An integrated app says by an app setting what a site property says as well.</source>
        <translation>Eine integrierte App sagt mit einer App-Einstellung, was auch eine Siteeigenschaft sagt.</translation>
    </message>
    <message>
        <source>Keep the site property.</source>
        <translation>Die Siteeigenschaft behalten.</translation>
    </message>
    <message>
        <source>Routing used to be switched by app settings. Where a site property speaks of the same, the property wins and the setting misleads.</source>
        <translation>Das Routing wurde früher mit App-Einstellungen geschaltet. Wo eine Siteeigenschaft vom selben spricht, gewinnt sie, und die Einstellung führt in die Irre.</translation>
    </message>
    <message>
        <source>A deployment slot sets the name of its content share.</source>
        <translation>Ein Bereitstellungsslot setzt den Namen seiner Inhaltsfreigabe.</translation>
    </message>
    <message>
        <source>Leave the setting to Azure.</source>
        <translation>Die Einstellung Azure überlassen.</translation>
    </message>
    <message>
        <source>Azure makes a share for each slot by itself. A slot that names one may end up with the content of another.</source>
        <translation>Azure legt für jeden Slot von selbst eine Freigabe an. Ein Slot, der eine nennt, kann beim Inhalt eines anderen enden.</translation>
    </message>
    <message>
        <source>A private DNS zone or a link of it may be deployed with a region.</source>
        <translation>Eine private DNS-Zone oder eine ihrer Verknüpfungen wird womöglich mit einer Region bereitgestellt.</translation>
    </message>
    <message>
        <source>Let the location be global.</source>
        <translation>Den Standort global sein lassen.</translation>
    </message>
    <message>
        <source>Private DNS is a global resource; its location is the word global. The templates of this product say so; where another one deploys the zone or its links, look.</source>
        <translation>Privates DNS ist eine globale Ressource; ihr Standort ist das Wort global. Die Vorlagen dieses Produkts sagen das; wo eine andere die Zone oder ihre Verknüpfungen bereitstellt, nachsehen.</translation>
    </message>
    <message>
        <source>An app is to run on Linux, but its plan is deployed for Windows.</source>
        <translation>Eine App soll unter Linux laufen, aber ihr Plan wird für Windows bereitgestellt.</translation>
    </message>
    <message>
        <source>Let app and plan have one operating system.</source>
        <translation>App und Plan ein Betriebssystem geben.</translation>
    </message>
    <message>
        <source>A plan for Linux is deployed with reserved set to true, one for Windows with false. Apps run on the system of their plan.</source>
        <translation>Ein Plan für Linux wird mit reserved gleich true bereitgestellt, einer für Windows mit false. Apps laufen auf dem System ihres Plans.</translation>
    </message>
    <message>
        <source>The subnet of an App Service Environment may be deployed with a list of prefixes.</source>
        <translation>Das Subnetz einer App Service-Umgebung wird womöglich mit einer Liste von Präfixen bereitgestellt.</translation>
    </message>
    <message>
        <source>Write the range as addressPrefix.</source>
        <translation>Den Bereich als addressPrefix schreiben.</translation>
    </message>
    <message>
        <source>Environments read the text addressPrefix and not the list addressPrefixes, which newer tools write. The templates of this product write the text; where another one deploys the network, look.</source>
        <translation>Umgebungen lesen den Text addressPrefix und nicht die Liste addressPrefixes, die neuere Werkzeuge schreiben. Die Vorlagen dieses Produkts schreiben den Text; wo eine andere das Netzwerk bereitstellt, nachsehen.</translation>
    </message>
    <message>
        <source>A public address of a firewall or gateway is not Standard and Static.</source>
        <translation>Eine öffentliche Adresse einer Firewall oder eines Gateways ist nicht Standard und statisch.</translation>
    </message>
    <message>
        <source>Use a static address of SKU Standard.</source>
        <translation>Eine statische Adresse der SKU Standard benutzen.</translation>
    </message>
    <message>
        <source>These take only addresses of SKU Standard, which are static; with any other the deployment fails. Of NAT gateways FND-OUT-008 speaks.</source>
        <translation>Diese nehmen nur Adressen der SKU Standard, die statisch sind; mit jeder anderen schlägt die Bereitstellung fehl. Von NAT-Gateways spricht FND-OUT-008.</translation>
    </message>
    <message>
        <source>A function app has no plan yet.</source>
        <translation>Eine Funktions-App hat noch keinen Plan.</translation>
    </message>
    <message>
        <source>Choose the hosting plan, or the Container Apps environment, that the app runs on.</source>
        <translation>Den Hostingplan oder die Container Apps-Umgebung wählen, worauf die App läuft.</translation>
    </message>
    <message>
        <source>The plan decides which networking the app may use, so most rules about the app wait for it.</source>
        <translation>Der Plan entscheidet, welche Netzwerkfunktionen die App nutzen darf, die meisten Regeln über die App warten also darauf.</translation>
    </message>
    <message>
        <source>A function app has neither a plan nor host storage yet.</source>
        <translation>Eine Funktions-App hat noch weder Plan noch Hostspeicher.</translation>
    </message>
    <message>
        <source>Choose the storage account that the Functions host keeps its state in.</source>
        <translation>Das Speicherkonto wählen, in dem der Functions-Host seinen Zustand hält.</translation>
    </message>
    <message>
        <source>Every function app needs a storage account; once the app has a plan, its lack is an error.</source>
        <translation>Jede Funktions-App braucht ein Speicherkonto; sobald die App einen Plan hat, ist sein Fehlen ein Fehler.</translation>
    </message>
    <message>
        <source>A virtual network has no address space yet.</source>
        <translation>Ein virtuelles Netzwerk hat noch keinen Adressraum.</translation>
    </message>
    <message>
        <source>Give the network a private range that no other network uses.</source>
        <translation>Dem Netzwerk einen privaten Bereich geben, den kein anderes benutzt.</translation>
    </message>
    <message>
        <source>Its subnets have nowhere to lie, and nothing can be said about overlaps with other networks.</source>
        <translation>Seine Subnetze haben keinen Platz, und über Überschneidungen mit anderen Netzwerken lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>A subnet has no address range yet.</source>
        <translation>Ein Subnetz hat noch keinen Adressbereich.</translation>
    </message>
    <message>
        <source>Give the subnet a free range of its network.</source>
        <translation>Dem Subnetz einen freien Bereich seines Netzwerks geben.</translation>
    </message>
    <message>
        <source>Whether it is large enough for those who use it cannot be told before.</source>
        <translation>Ob es für seine Nutzer groß genug ist, lässt sich vorher nicht sagen.</translation>
    </message>
    <message>
        <source>A private endpoint leads nowhere yet.</source>
        <translation>Ein privater Endpunkt führt noch nirgendwohin.</translation>
    </message>
    <message>
        <source>Choose the service that the endpoint leads to.</source>
        <translation>Den Dienst wählen, zu dem der Endpunkt führt.</translation>
    </message>
    <message>
        <source>It takes an address in its subnet and carries no traffic.</source>
        <translation>Er nimmt eine Adresse in seinem Subnetz und überträgt keinen Verkehr.</translation>
    </message>
    <message>
        <source>A private endpoint has a target and no sub-resource yet.</source>
        <translation>Ein privater Endpunkt hat ein Ziel und noch keine Unterressource.</translation>
    </message>
    <message>
        <source>Choose the sub-resource: blob, file, queue or table of a storage account, sites of a function app.</source>
        <translation>Die Unterressource wählen: blob, file, queue oder table eines Speicherkontos, sites einer Funktions-App.</translation>
    </message>
    <message>
        <source>An endpoint leads to one part of a service, and the part decides which private DNS zone it needs.</source>
        <translation>Ein Endpunkt führt zu einem Teil eines Dienstes, und der Teil entscheidet, welche private DNS-Zone er braucht.</translation>
    </message>
    <message>
        <source>A NAT gateway serves no subnet yet.</source>
        <translation>Ein NAT-Gateway bedient noch kein Subnetz.</translation>
    </message>
    <message>
        <source>Associate the NAT gateway with the subnet whose traffic it carries.</source>
        <translation>Das NAT-Gateway dem Subnetz zuordnen, dessen Verkehr es überträgt.</translation>
    </message>
    <message>
        <source>It costs money and changes nobody&apos;s outbound address.</source>
        <translation>Es kostet Geld und ändert niemandes ausgehende Adresse.</translation>
    </message>
    <message>
        <source>A VPN gateway has no public address yet.</source>
        <translation>Ein VPN-Gateway hat noch keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Give the gateway a public address.</source>
        <translation>Dem Gateway eine öffentliche Adresse geben.</translation>
    </message>
    <message>
        <source>Tunnels end at its public address, so it cannot be deployed without one.</source>
        <translation>Tunnel enden an seiner öffentlichen Adresse, ohne eine lässt es sich also nicht bereitstellen.</translation>
    </message>
    <message>
        <source>A private DNS zone is linked to no virtual network yet.</source>
        <translation>Eine private DNS-Zone ist noch mit keinem virtuellen Netzwerk verknüpft.</translation>
    </message>
    <message>
        <source>Link the zone to the virtual networks that resolve its names.</source>
        <translation>Die Zone mit den virtuellen Netzwerken verknüpfen, die ihre Namen auflösen.</translation>
    </message>
    <message>
        <source>Nobody sees its names until a network is linked to it.</source>
        <translation>Niemand sieht ihre Namen, bis ein Netzwerk mit ihr verknüpft ist.</translation>
    </message>
    <message>
        <source>A network security group guards no subnet yet.</source>
        <translation>Eine Netzwerksicherheitsgruppe schützt noch kein Subnetz.</translation>
    </message>
    <message>
        <source>Associate the group with the subnet that it should guard, or remove it.</source>
        <translation>Die Gruppe dem Subnetz zuordnen, das sie schützen soll, oder entfernen.</translation>
    </message>
    <message>
        <source>Its rules act on nothing until a subnet is associated with it.</source>
        <translation>Ihre Regeln wirken auf nichts, bis ihr ein Subnetz zugeordnet ist.</translation>
    </message>
    <message>
        <source>A route table steers no subnet yet.</source>
        <translation>Eine Routingtabelle lenkt noch kein Subnetz.</translation>
    </message>
    <message>
        <source>Associate the route table with the subnet whose traffic it should steer, or remove it.</source>
        <translation>Die Routingtabelle dem Subnetz zuordnen, dessen Verkehr sie lenken soll, oder entfernen.</translation>
    </message>
    <message>
        <source>Its routes act on nothing until a subnet is associated with it.</source>
        <translation>Ihre Routen wirken auf nichts, bis ihr ein Subnetz zugeordnet ist.</translation>
    </message>
    <message>
        <source>An on-premises network has no address ranges yet.</source>
        <translation>Ein lokales Netzwerk hat noch keine Adressbereiche.</translation>
    </message>
    <message>
        <source>Write down the address ranges that are in use there.</source>
        <translation>Die Adressbereiche aufschreiben, die dort benutzt werden.</translation>
    </message>
    <message>
        <source>Without them, neither routes to it nor overlaps with Azure&apos;s networks can be looked at.</source>
        <translation>Ohne sie lassen sich weder Routen dorthin noch Überschneidungen mit Netzwerken in Azure prüfen.</translation>
    </message>
    <message>
        <source>An App Service Environment stands in no subnet yet.</source>
        <translation>Eine App Service-Umgebung steht noch in keinem Subnetz.</translation>
    </message>
    <message>
        <source>Put the environment into an empty subnet, best a /24.</source>
        <translation>Die Umgebung in ein leeres Subnetz legen, am besten ein /24.</translation>
    </message>
    <message>
        <source>It lives in a subnet of its own, and its apps reach the network from there.</source>
        <translation>Sie lebt in einem eigenen Subnetz, und ihre Apps erreichen von dort das Netzwerk.</translation>
    </message>
    <message>
        <source>Container Apps</source>
        <translation>Container Apps</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Network integration</source>
        <translation>Netzwerkintegration</translation>
    </message>
    <message>
        <source>Private endpoint to its target</source>
        <translation>Privater Endpunkt zu seinem Ziel</translation>
    </message>
    <message>
        <source>Attached to the subnet or gateway</source>
        <translation>Am Subnetz oder Gateway angebracht</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Private DNS</source>
        <translation>Privates DNS</translation>
    </message>
    <message>
        <source>Several connectors</source>
        <translation>Mehrere Verbinder</translation>
    </message>
    <message>
        <source>The only flow allowed</source>
        <translation>Der einzige erlaubte Fluss</translation>
    </message>
    <message>
        <source>Flow that must be stopped</source>
        <translation>Fluss, der aufgehalten werden muss</translation>
    </message>
    <message>
        <source>draw.io</source>
        <translation>draw.io</translation>
    </message>
    <message>
        <source>draw.io files</source>
        <translation>draw.io-Dateien</translation>
    </message>
    <message>
        <source>Visio</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Visio drawings</source>
        <translation>Visio-Zeichnungen</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>SVG-Bilder</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Mermaid</source>
        <translation>Mermaid</translation>
    </message>
    <message>
        <source>Mermaid diagrams</source>
        <translation>Mermaid-Diagramme</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown texts</source>
        <translation>Markdown-Texte</translation>
    </message>
    <message>
        <source>Make this app private</source>
        <translation>Diese App privat machen</translation>
    </message>
    <message>
        <source>Lock down this storage account</source>
        <translation>Dieses Speicherkonto abriegeln</translation>
    </message>
    <message>
        <source>Add outbound through a NAT gateway</source>
        <translation>Ausgang über ein NAT-Gateway hinzufügen</translation>
    </message>
    <message>
        <source>Add outbound through a firewall</source>
        <translation>Ausgang über eine Firewall hinzufügen</translation>
    </message>
    <message>
        <source>Peer these networks</source>
        <translation>Diese Netzwerke per Peering verbinden</translation>
    </message>
    <message>
        <source>Connect on-premises</source>
        <translation>Lokales Netzwerk anbinden</translation>
    </message>
    <message>
        <source>Function app with virtual network integration</source>
        <translation>Funktions-App mit Integration ins virtuelle Netzwerk</translation>
    </message>
    <message>
        <source>The smallest private design: an app whose outbound calls enter a virtual network.</source>
        <translation>Der kleinste private Entwurf: eine App, deren ausgehende Aufrufe in ein virtuelles Netzwerk eintreten.</translation>
    </message>
    <message>
        <source>Private HTTP triggered function app</source>
        <translation>Private Funktions-App mit HTTP-Trigger</translation>
    </message>
    <message>
        <source>An HTTP app that only callers in the network reach, with storage that only the app reaches.</source>
        <translation>Eine HTTP-App, die nur Aufrufer im Netzwerk erreichen, mit Speicher, den nur die App erreicht.</translation>
    </message>
    <message>
        <source>Private Event Hubs triggered function app</source>
        <translation>Private Funktions-App mit Event Hubs-Trigger</translation>
    </message>
    <message>
        <source>An app that reads from an event hub which has no public door.</source>
        <translation>Eine App, die aus einem Event Hub ohne öffentlichen Zugang liest.</translation>
    </message>
    <message>
        <source>Function app with storage private endpoints</source>
        <translation>Funktions-App mit privaten Endpunkten für Speicher</translation>
    </message>
    <message>
        <source>Four endpoints, four zones, and the content share over the network.</source>
        <translation>Vier Endpunkte, vier Zonen und die Inhaltsfreigabe über das Netzwerk.</translation>
    </message>
    <message>
        <source>Tutorial: integrate with private endpoints</source>
        <translation>Tutorial: Integration mit privaten Endpunkten</translation>
    </message>
    <message>
        <source>Service Bus, storage and the app itself, all by private endpoints.</source>
        <translation>Service Bus, Speicher und die App selbst, alles über private Endpunkte.</translation>
    </message>
    <message>
        <source>Tutorial: restrict your storage account to a virtual network</source>
        <translation>Tutorial: das Speicherkonto auf ein virtuelles Netzwerk einschränken</translation>
    </message>
    <message>
        <source>A storage account that lets in the integration subnet by its service endpoint.</source>
        <translation>Ein Speicherkonto, das das Integrationssubnetz über dessen Dienstendpunkt hereinlässt.</translation>
    </message>
    <message>
        <source>Tutorial: control the outbound address with a NAT gateway</source>
        <translation>Tutorial: die ausgehende Adresse mit einem NAT-Gateway steuern</translation>
    </message>
    <message>
        <source>One static address for everything that the app sends to the internet.</source>
        <translation>Eine statische Adresse für alles, was die App ins Internet sendet.</translation>
    </message>
    <message>
        <source>Flex Consumption with private storage</source>
        <translation>Flex-Verbrauch mit privatem Speicher</translation>
    </message>
    <message>
        <source>The serverless plan that can use a network.</source>
        <translation>Der serverlose Plan, der ein Netzwerk nutzen kann.</translation>
    </message>
    <message>
        <source>Event processing with private Event Hubs</source>
        <translation>Ereignisverarbeitung mit privaten Event Hubs</translation>
    </message>
    <message>
        <source>Events in, results into Cosmos DB; no service has a public door.</source>
        <translation>Ereignisse hinein, Ergebnisse nach Cosmos DB; kein Dienst hat einen öffentlichen Zugang.</translation>
    </message>
    <message>
        <source>Hub and spoke with a firewall</source>
        <translation>Hub und Spoke mit Firewall</translation>
    </message>
    <message>
        <source>All that the app sends goes through the firewall of the hub; its storage stays private.</source>
        <translation>Alles, was die App sendet, geht durch die Firewall des Hubs; ihr Speicher bleibt privat.</translation>
    </message>
    <message>
        <source>Private HTTP API behind Application Gateway</source>
        <translation>Private HTTP-API hinter einem Anwendungsgateway</translation>
    </message>
    <message>
        <source>Clients reach the gateway; only the gateway reaches the app.</source>
        <translation>Clients erreichen das Gateway; nur das Gateway erreicht die App.</translation>
    </message>
    <message>
        <source>HTTP API behind Front Door</source>
        <translation>HTTP-API hinter Front Door</translation>
    </message>
    <message>
        <source>Front Door at the edge; the app takes calls from this Front Door only.</source>
        <translation>Front Door am Rand; die App nimmt Aufrufe nur von dieser Front Door an.</translation>
    </message>
    <message>
        <source>On-premises by VPN through a hub</source>
        <translation>Lokales Netzwerk per VPN über einen Hub</translation>
    </message>
    <message>
        <source>The app calls a host at the head office; the hub lends its gateway.</source>
        <translation>Die App ruft einen Host in der Zentrale auf; der Hub leiht ihr sein Gateway.</translation>
    </message>
    <message>
        <source>On-premises database by Hybrid Connection</source>
        <translation>Lokale Datenbank über eine Hybridverbindung</translation>
    </message>
    <message>
        <source>One host and one port on-premises, without VPN and without opening a firewall inwards.</source>
        <translation>Ein lokaler Host und ein Port, ohne VPN und ohne eine Firewall nach innen zu öffnen.</translation>
    </message>
    <message>
        <source>Functions in a Container Apps environment</source>
        <translation>Functions in einer Container Apps-Umgebung</translation>
    </message>
    <message>
        <source>Containers beside your other container apps, in a subnet of the environment.</source>
        <translation>Container neben den anderen Container-Apps, in einem Subnetz der Umgebung.</translation>
    </message>
    <message>
        <source>Function app with Azure Storage private endpoints</source>
        <translation>Funktions-App mit privaten Endpunkten für Azure Storage</translation>
    </message>
    <message>
        <source>has a control character in it; remove it</source>
        <translation>enthält ein Steuerzeichen; entfernen</translation>
    </message>
    <message>
        <source>must fit on one line</source>
        <translation>muss auf eine Zeile passen</translation>
    </message>
    <message>
        <source>holds half of a character (a lone surrogate)</source>
        <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>is not JSON: it holds a number that JSON does not have</source>
        <translation>ist kein JSON: Es enthält eine Zahl, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>Untitled design</source>
        <translation>Unbenannter Entwurf</translation>
    </message>
    <message>
        <source>its containers go in a circle</source>
        <translation>seine Container gehen im Kreis</translation>
    </message>
    <message>
        <source>has a place in the layout but is not in the design</source>
        <translation>hat einen Platz in der Anordnung, ist aber nicht im Entwurf</translation>
    </message>
    <message>
        <source>is drawn in some way but is not in the design</source>
        <translation>wird auf eine Weise gezeichnet, ist aber nicht im Entwurf</translation>
    </message>
    <message>
        <source>is already in the design</source>
        <translation>ist schon im Entwurf</translation>
    </message>
    <message>
        <source>is not in the design</source>
        <translation>ist nicht im Entwurf</translation>
    </message>
    <message>
        <source>its containers would go in a circle</source>
        <translation>seine Container würden im Kreis gehen</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>im Internet</translation>
    </message>
    <message>
        <source>in a network</source>
        <translation>in einem Netzwerk</translation>
    </message>
    <message>
        <source>somebody&apos;s machine</source>
        <translation>jemandes Computer</translation>
    </message>
    <message>
        <source> or a </source>
        <translation> oder ein </translation>
    </message>
    <message>
        <source>internal load balancer</source>
        <translation>interner Lastenausgleich</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>öffentliche Adresse</translation>
    </message>
    <message>
        <source>app service plan</source>
        <translation>App Service-Plan</translation>
    </message>
    <message>
        <source>public access off</source>
        <translation>öffentlicher Zugang aus</translation>
    </message>
    <message>
        <source>open to the internet</source>
        <translation>für das Internet offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>firewall on</source>
        <translation>Firewall ein</translation>
    </message>
    <message>
        <source>an</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>of no app yet</source>
        <translation>von noch keiner App</translation>
    </message>
    <message>
        <source>no endpoints yet</source>
        <translation>noch keine Endpunkte</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>noch kein Plan</translation>
    </message>
    <message>
        <source>no ranges yet</source>
        <translation>noch keine Bereiche</translation>
    </message>
    <message>
        <source>no address space yet</source>
        <translation>noch kein Adressraum</translation>
    </message>
    <message>
        <source>no address range yet</source>
        <translation>noch kein Adressbereich</translation>
    </message>
    <message>
        <source>at least one instance</source>
        <translation>mindestens eine Instanz</translation>
    </message>
    <message>
        <source>infrastructure of the environment</source>
        <translation>Infrastruktur der Umgebung</translation>
    </message>
    <message>
        <source>reserved by the environment</source>
        <translation>von der Umgebung reserviert</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>Flex Consumption, per subnet</source>
        <translation>Flex-Verbrauch, je Subnetz</translation>
    </message>
    <message>
        <source>leads nowhere yet</source>
        <translation>führt noch nirgendwohin</translation>
    </message>
    <message>
        <source>no host yet</source>
        <translation>noch kein Host</translation>
    </message>
    <message>
        <source>es</source>
        <translation>es</translation>
    </message>
    <message>
        <source>no type yet</source>
        <translation>noch kein Typ</translation>
    </message>
    <message>
        <source>the address that Key Vault references are read from, which may be another than the app&apos;s own</source>
        <translation>die Adresse, von der Key Vault-Verweise gelesen werden, die eine andere als die der App sein kann</translation>
    </message>
    <message>
        <source>the internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>the machine&apos;s network interface</source>
        <translation>die Netzwerkschnittstelle der VM</translation>
    </message>
    <message>
        <source>may stop</source>
        <translation>hält womöglich auf</translation>
    </message>
    <message>
        <source>lets it through</source>
        <translation>lässt es durch</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>hält es auf</translation>
    </message>
    <message>
        <source>may stop it</source>
        <translation>hält es womöglich auf</translation>
    </message>
    <message>
        <source>answers its name</source>
        <translation>beantwortet seinen Namen</translation>
    </message>
    <message>
        <source>without it it works</source>
        <translation>ohne es funktioniert es</translation>
    </message>
    <message>
        <source>without it it is cut</source>
        <translation>ohne es ist es unterbrochen</translation>
    </message>
    <message>
        <source>without it whether it works cannot be told</source>
        <translation>ohne es lässt sich nicht sagen, ob es funktioniert</translation>
    </message>
    <message>
        <source>without it it works as well</source>
        <translation>ohne es funktioniert es ebenso</translation>
    </message>
    <message>
        <source>without it it fails as well</source>
        <translation>ohne es scheitert es ebenso</translation>
    </message>
    <message>
        <source>without it whether it works cannot be told either</source>
        <translation>ohne es lässt sich ebenso wenig sagen, ob es funktioniert</translation>
    </message>
    <message>
        <source>without it it stays shut</source>
        <translation>ohne es bleibt es geschlossen</translation>
    </message>
    <message>
        <source>without it what must be stopped gets through</source>
        <translation>ohne es kommt durch, was aufgehalten werden muss</translation>
    </message>
    <message>
        <source>without it whether it stays shut cannot be told</source>
        <translation>ohne es lässt sich nicht sagen, ob es geschlossen bleibt</translation>
    </message>
    <message>
        <source>Azure adds it by itself; it cannot be removed, only overruled.</source>
        <translation>Azure fügt es von selbst hinzu; es lässt sich nicht entfernen, nur überstimmen.</translation>
    </message>
    <message>
        <source>would go with it</source>
        <translation>ginge mit</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>etwas nicht mehr Vorhandenes</translation>
    </message>
    <message>
        <source> (must be stopped)</source>
        <translation> (muss aufgehalten werden)</translation>
    </message>
    <message>
        <source> (must be the only one)</source>
        <translation> (muss der einzige sein)</translation>
    </message>
    <message>
        <source>a default outbound address of Azure</source>
        <translation>einer ausgehenden Standardadresse von Azure</translation>
    </message>
    <message>
        <source>Without a NAT gateway a machine gets a default outbound address of Azure.</source>
        <translation>Ohne NAT-Gateway erhält ein Computer eine standardmäßige ausgehende Adresse von Azure.</translation>
    </message>
    <message>
        <source>any partner on the internet</source>
        <translation>beliebiger Partner im Internet</translation>
    </message>
    <message>
        <source>is stopped</source>
        <translation>wird aufgehalten</translation>
    </message>
    <message>
        <source>may be stopped</source>
        <translation>wird womöglich aufgehalten</translation>
    </message>
    <message>
        <source>The call does not leave.</source>
        <translation>Der Aufruf geht nicht hinaus.</translation>
    </message>
    <message>
        <source>Nothing: the call does not get that far.</source>
        <translation>Nichts: Der Aufruf kommt nicht so weit.</translation>
    </message>
    <message>
        <source>hybrid connection</source>
        <translation>Hybridverbindung</translation>
    </message>
    <message>
        <source>The call comes from the manager&apos;s machine.</source>
        <translation>Der Aufruf kommt vom Computer des Managers.</translation>
    </message>
    <message>
        <source>Nothing: a private endpoint needs no rule for addresses.</source>
        <translation>Nichts: Ein privater Endpunkt braucht keine Regel für Adressen.</translation>
    </message>
    <message>
        <source>The service&apos;s firewall does not look at it.</source>
        <translation>Die Firewall des Dienstes sieht ihn nicht an.</translation>
    </message>
    <message>
        <source>The service endpoint shows the subnet and a private address.</source>
        <translation>Der Dienstendpunkt zeigt das Subnetz und eine private Adresse.</translation>
    </message>
    <message>
        <source>No address works: list a subnet with a service endpoint, or use a private endpoint.</source>
        <translation>Keine Adresse hilft: ein Subnetz mit Dienstendpunkt aufführen oder einen privaten Endpunkt benutzen.</translation>
    </message>
    <message>
        <source>Storage sees callers of its own region with addresses that are private to Azure.</source>
        <translation>Der Speicher sieht Aufrufer der eigenen Region mit Adressen, die in Azure privat sind.</translation>
    </message>
    <message>
        <source>Azure&apos;s own network</source>
        <translation>das eigene Netzwerk von Azure</translation>
    </message>
    <message>
        <source>an address private to Azure</source>
        <translation>eine in Azure private Adresse</translation>
    </message>
    <message>
        <source>Nothing yet: put a NAT gateway on the subnet first.</source>
        <translation>Noch nichts: zuerst ein NAT-Gateway an das Subnetz setzen.</translation>
    </message>
    <message>
        <source>A default outbound address of Azure may change at any time.</source>
        <translation>Eine standardmäßige ausgehende Adresse von Azure kann sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>default outbound access</source>
        <translation>standardmäßiger ausgehender Zugriff</translation>
    </message>
    <message>
        <source>an address that Azure picks</source>
        <translation>eine Adresse, die Azure wählt</translation>
    </message>
    <message>
        <source>public edge</source>
        <translation>öffentlicher Rand</translation>
    </message>
    <message>
        <source>Nothing that lasts: integrate the app with a network and put a NAT gateway on its subnet.</source>
        <translation>Nichts, was Bestand hat: die App in ein Netzwerk integrieren und ein NAT-Gateway an ihr Subnetz setzen.</translation>
    </message>
    <message>
        <source>Apps of this plan leave from changing addresses that many apps share.</source>
        <translation>Apps dieses Plans gehen von wechselnden Adressen hinaus, die sich viele Apps teilen.</translation>
    </message>
    <message>
        <source>All of the app&apos;s possible outbound addresses, read after deployment.</source>
        <translation>Alle möglichen ausgehenden Adressen der App, nach der Bereitstellung gelesen.</translation>
    </message>
    <message>
        <source>The app&apos;s outbound addresses are shared with other apps and change when it is scaled to another tier.</source>
        <translation>Die ausgehenden Adressen der App werden mit anderen Apps geteilt und ändern sich, wenn sie in einen anderen Tarif skaliert wird.</translation>
    </message>
    <message>
        <source>The machine keeps its address.</source>
        <translation>Der Computer behält seine Adresse.</translation>
    </message>
    <message>
        <source>A dialled-in address.</source>
        <translation>Eine eingewählte Adresse.</translation>
    </message>
    <message>
        <source>a hosted agent</source>
        <translation>ein gehosteter Agent</translation>
    </message>
    <message>
        <source>a laptop on the internet</source>
        <translation>ein Laptop im Internet</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>eine private Adresse</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>a caller on the internet</source>
        <translation>ein Aufrufer im Internet</translation>
    </message>
    <message>
        <source>default door</source>
        <translation>Standardzugang</translation>
    </message>
    <message>
        <source>both ends of the flow</source>
        <translation>beide Enden des Flusses</translation>
    </message>
    <message>
        <source>reaches</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>may reach</source>
        <translation>erreicht womöglich</translation>
    </message>
    <message>
        <source>does not reach</source>
        <translation>erreicht nicht</translation>
    </message>
    <message>
        <source>a fact that the design leaves open</source>
        <translation>einer Tatsache, die der Entwurf offenlässt</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>beliebiger Port</translation>
    </message>
    <message>
        <source>must not reach</source>
        <translation>darf nicht erreichen</translation>
    </message>
    <message>
        <source> (its advanced tools site)</source>
        <translation> (dessen Site der erweiterten Tools)</translation>
    </message>
    <message>
        <source>which of the DNS servers can be reached</source>
        <translation>welcher der DNS-Server erreichbar ist</translation>
    </message>
    <message>
        <source>Private zones cannot be seen from outside a virtual network.</source>
        <translation>Private Zonen sind von außerhalb eines virtuellen Netzwerks nicht zu sehen.</translation>
    </message>
    <message>
        <source>stands in no network of the design</source>
        <translation>steht in keinem Netzwerk des Entwurfs</translation>
    </message>
    <message>
        <source>flow depends</source>
        <translation>Fluss hängt ab</translation>
    </message>
    <message>
        <source>flows depend</source>
        <translation>Flüsse hängen ab</translation>
    </message>
    <message>
        <source>it stands the same without it</source>
        <translation>er steht ohne es gleich da</translation>
    </message>
    <message>
        <source>all stand the same without it</source>
        <translation>alle stehen ohne es gleich da</translation>
    </message>
    <message>
        <source>the default rule</source>
        <translation>die Standardregel</translation>
    </message>
    <message>
        <source>the route</source>
        <translation>die Route</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>the access restriction</source>
        <translation>die Zugriffseinschränkung</translation>
    </message>
    <message>
        <source>the firewall rule</source>
        <translation>die Firewallregel</translation>
    </message>
    <message>
        <source>the allowed address</source>
        <translation>die zugelassene Adresse</translation>
    </message>
    <message>
        <source>the allowed subnet</source>
        <translation>das zugelassene Subnetz</translation>
    </message>
    <message>
        <source>the service endpoint</source>
        <translation>dem Dienstendpunkt</translation>
    </message>
    <message>
        <source>the link to</source>
        <translation>die Verknüpfung mit</translation>
    </message>
    <message>
        <source>the public address</source>
        <translation>die öffentliche Adresse</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>es hat keine</translation>
    </message>
    <message>
        <source>Only inbound rules act on a private endpoint.</source>
        <translation>Auf einen privaten Endpunkt wirken nur eingehende Regeln.</translation>
    </message>
    <message>
        <source>All of this traffic enters</source>
        <translation>All dieser Verkehr tritt ein in</translation>
    </message>
    <message>
        <source>Route All is on, so it enters</source>
        <translation>Route All ist eingeschaltet, er tritt also ein in</translation>
    </message>
    <message>
        <source>Its private target makes it enter</source>
        <translation>Wegen seines privaten Ziels tritt er ein in</translation>
    </message>
    <message>
        <source>The service endpoint makes it enter</source>
        <translation>Wegen des Dienstendpunkts tritt er ein in</translation>
    </message>
    <message>
        <source>Gateway-required integration works for Windows apps only.</source>
        <translation>Gatewaygebundene Integration funktioniert nur bei Windows-Apps.</translation>
    </message>
    <message>
        <source>the caller&apos;s own public address</source>
        <translation>die eigene öffentliche Adresse des Aufrufers</translation>
    </message>
    <message>
        <source>Somebody on the internet</source>
        <translation>Jemand im Internet</translation>
    </message>
    <message>
        <source>lets the caller in</source>
        <translation>lässt den Aufrufer herein</translation>
    </message>
    <message>
        <source>refuses the caller with 403</source>
        <translation>lehnt den Aufrufer mit 403 ab</translation>
    </message>
    <message>
        <source>as no restriction matches</source>
        <translation>da keine Einschränkung zutrifft</translation>
    </message>
    <message>
        <source>Function apps send TCP and UDP only.</source>
        <translation>Funktions-Apps senden nur TCP und UDP.</translation>
    </message>
    <message>
        <source>The documents disagree on port 25: one says that an integrated app cannot use it, another that it can where the subscription allows it.</source>
        <translation>Die Dokumente sind zu Port 25 uneins: Eines sagt, eine integrierte App könne ihn nicht benutzen, ein anderes, sie könne es, wo das Abonnement es erlaubt.</translation>
    </message>
    <message>
        <source>Some clients look up no name for a bare address, and then bypass the hybrid connection.</source>
        <translation>Manche Clients schlagen für eine bloße Adresse keinen Namen nach und umgehen dann die Hybridverbindung.</translation>
    </message>
    <message>
        <source>does not reach Azure Relay on port 443</source>
        <translation>erreicht Azure Relay auf Port 443 nicht</translation>
    </message>
    <message>
        <source>turns away callers that are not on its list</source>
        <translation>weist Aufrufer ab, die nicht auf seiner Liste stehen</translation>
    </message>
    <message>
        <source>is open to all networks</source>
        <translation>ist für alle Netzwerke offen</translation>
    </message>
    <message>
        <source>through the network</source>
        <translation>durch das Netzwerk</translation>
    </message>
    <message>
        <source>past the network</source>
        <translation>am Netzwerk vorbei</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>any address on the internet</source>
        <translation>jede Adresse im Internet</translation>
    </message>
    <message>
        <source>whether references of a Linux app reach a vault through the network with Route All off; the documents disagree</source>
        <translation>ob Verweise einer Linux-App bei ausgeschaltetem Route All durch das Netzwerk zu einem Tresor gelangen; die Dokumente sind uneins</translation>
    </message>
    <message>
        <source>address rule </source>
        <translation>Adressregel </translation>
    </message>
    <message>
        <source>A service tag: its addresses are not in the design.</source>
        <translation>Ein Diensttag: Seine Adressen stehen nicht im Entwurf.</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>is passed over.</source>
        <translation>wird übergangen.</translation>
    </message>
    <message>
        <source>its network interface</source>
        <translation>seiner Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>where the peering leads</source>
        <translation>wohin das Peering führt</translation>
    </message>
    <message>
        <source>learned by BGP</source>
        <translation>über BGP gelernt</translation>
    </message>
    <message>
        <source>of the gateway</source>
        <translation>des Gateways</translation>
    </message>
    <message>
        <source>Azure&apos;s own</source>
        <translation>Azures eigene</translation>
    </message>
    <message>
        <source>packets are dropped</source>
        <translation>Pakete werden verworfen</translation>
    </message>
    <message>
        <source>out to the internet</source>
        <translation>hinaus ins Internet</translation>
    </message>
    <message>
        <source>over a peering</source>
        <translation>über ein Peering</translation>
    </message>
    <message>
        <source>to the gateway</source>
        <translation>zum Gateway</translation>
    </message>
    <message>
        <source>straight on</source>
        <translation>geradeaus</translation>
    </message>
    <message>
        <source>no rule, so what holds otherwise</source>
        <translation>keine Regel, also was sonst gilt</translation>
    </message>
    <message>
        <source>denies it</source>
        <translation>verweigert es</translation>
    </message>
    <message>
        <source>lets in</source>
        <translation>lässt herein</translation>
    </message>
    <message>
        <source>routes back</source>
        <translation>routet zurück</translation>
    </message>
    <message>
        <source>Please report this as a defect.</source>
        <translation>Bitte als Fehler melden.</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>its public door is shut</source>
        <translation>sein öffentlicher Zugang ist geschlossen</translation>
    </message>
    <message>
        <source>no rule of its advanced tools site lets the agent in</source>
        <translation>keine Regel seiner Site der erweiterten Tools lässt den Agent herein</translation>
    </message>
    <message>
        <source>is neither an address range nor a service tag</source>
        <translation>ist weder Adressbereich noch Diensttag</translation>
    </message>
    <message>
        <source>are no sources</source>
        <translation>sind keine Quellen</translation>
    </message>
    <message>
        <source>Refuse everybody else at</source>
        <translation>Alle anderen ablehnen bei</translation>
    </message>
    <message>
        <source>Let everybody else in at</source>
        <translation>Alle anderen hereinlassen bei</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>resolves to its public address</source>
        <translation>wird in die öffentliche Adresse aufgelöst</translation>
    </message>
    <message>
        <source>resolve to their public addresses</source>
        <translation>werden in ihre öffentlichen Adressen aufgelöst</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>are</source>
        <translation>sind</translation>
    </message>
    <message>
        <source>ends at the public address</source>
        <translation>endet bei der öffentlichen Adresse</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>nimmt</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>public DNS</source>
        <translation>öffentliches DNS</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>braucht</translation>
    </message>
    <message>
        <source>need</source>
        <translation>brauchen</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>has no VPN gateway</source>
        <translation>hat kein VPN-Gateway</translation>
    </message>
    <message>
        <source>is deployed as a container</source>
        <translation>wird als Container bereitgestellt</translation>
    </message>
    <message>
        <source>runs on Linux</source>
        <translation>läuft unter Linux</translation>
    </message>
    <message>
        <source>names no point-to-site protocol</source>
        <translation>nennt kein Point-to-Site-Protokoll</translation>
    </message>
    <message>
        <source>SSTP</source>
        <translation>SSTP</translation>
    </message>
    <message>
        <source>a plan of its own</source>
        <translation>ein eigener Plan</translation>
    </message>
    <message>
        <source>a plan of their own</source>
        <translation>ein eigener Plan</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>a local network gateway</source>
        <translation>ein lokales Netzwerkgateway</translation>
    </message>
    <message>
        <source>a second gateway</source>
        <translation>ein zweites Gateway</translation>
    </message>
    <message>
        <source>a circuit</source>
        <translation>eine Leitung</translation>
    </message>
    <message>
        <source>has forced tunnelling</source>
        <translation>hat Tunnelerzwingung</translation>
    </message>
    <message>
        <source>is of the tier Basic</source>
        <translation>ist vom Tarif Basic</translation>
    </message>
    <message>
        <source> It is noted as down.</source>
        <translation> Es ist als ausgefallen vermerkt.</translation>
    </message>
    <message>
        <source>of the SKU Basic</source>
        <translation>der SKU Basic</translation>
    </message>
    <message>
        <source>mounting a file share</source>
        <translation>Einbinden einer Dateifreigabe</translation>
    </message>
    <message>
        <source>joining a domain</source>
        <translation>Beitritt zu einer Domäne</translation>
    </message>
    <message>
        <source>passive FTP</source>
        <translation>passives FTP</translation>
    </message>
    <message>
        <source> to an app</source>
        <translation> zu einer App</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>use</source>
        <translation>benutzen</translation>
    </message>
    <message>
        <source>does not require client authorization</source>
        <translation>verlangt keine Clientautorisierung</translation>
    </message>
    <message>
        <source>does not name host and port in its metadata</source>
        <translation>nennt Host und Port nicht in den Metadaten</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>ruft auf</translation>
    </message>
    <message>
        <source>call</source>
        <translation>rufen auf</translation>
    </message>
    <message>
        <source>no Hybrid Connection Manager listens on it</source>
        <translation>kein Hybridverbindungs-Manager lauscht darauf</translation>
    </message>
    <message>
        <source>Azure Relay on TCP 443</source>
        <translation>Azure Relay auf TCP 443</translation>
    </message>
    <message>
        <source>the host and port</source>
        <translation>den Host und Port</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>verweist</translation>
    </message>
    <message>
        <source>refer</source>
        <translation>verweisen</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>umleiten</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>amqp</source>
        <translation>amqp</translation>
    </message>
    <message>
        <source> and IPv4</source>
        <translation> und IPv4</translation>
    </message>
    <message>
        <source>has the SKU Basic, which does not fit</source>
        <translation>hat die SKU Basic, die nicht passt</translation>
    </message>
    <message>
        <source>is dynamic, and it has to be static</source>
        <translation>ist dynamisch und muss statisch sein</translation>
    </message>
    <message>
        <source>is set to Windows</source>
        <translation>ist auf Windows gestellt</translation>
    </message>
    <message>
        <source>is deployed as code</source>
        <translation>wird als Code bereitgestellt</translation>
    </message>
    <message>
        <source>its</source>
        <translation>sein</translation>
    </message>
    <message>
        <source>their</source>
        <translation>ihr</translation>
    </message>
    <message>
        <source>a deployment slot</source>
        <translation>ein Bereitstellungsslot</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>führen</translation>
    </message>
    <message>
        <source>the design&apos;s subscription</source>
        <translation>das Abonnement des Entwurfs</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>its subnet rules</source>
        <translation>seine Subnetzregeln</translation>
    </message>
    <message>
        <source>remote debugging</source>
        <translation>Remotedebuggen</translation>
    </message>
    <message>
        <source>address-based TLS</source>
        <translation>adressbasiertes TLS</translation>
    </message>
    <message>
        <source>the app has no slots</source>
        <translation>die App hat keine Slots</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>keeps gateway routes out</source>
        <translation>hält Gatewayrouten fern</translation>
    </message>
    <message>
        <source>the subnet does not let route tables act on them</source>
        <translation>das Subnetz lässt Routingtabellen nicht auf sie wirken</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>dem Gateway</translation>
    </message>
    <message>
        <source> has</source>
        <translation> hat</translation>
    </message>
    <message>
        <source>s have</source>
        <translation>s haben</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>trifft auf</translation>
    </message>
    <message>
        <source>together match</source>
        <translation>treffen zusammen auf</translation>
    </message>
    <message>
        <source> Route All is off, so that only private addresses are routed.</source>
        <translation> Route All ist aus, es werden also nur private Adressen geroutet.</translation>
    </message>
    <message>
        <source>denies outbound traffic to the internet</source>
        <translation>verweigert ausgehenden Verkehr ins Internet</translation>
    </message>
    <message>
        <source>lets</source>
        <translation>lässt</translation>
    </message>
    <message>
        <source>let</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>service endpoints</source>
        <translation>den Dienstendpunkten</translation>
    </message>
    <message>
        <source>Restrict your storage account to a virtual network</source>
        <translation>Das Speicherkonto auf ein virtuelles Netzwerk einschränken</translation>
    </message>
    <message>
        <source>the way for TCP</source>
        <translation>den Weg für TCP</translation>
    </message>
    <message>
        <source>scales out to</source>
        <translation>skaliert auf</translation>
    </message>
    <message>
        <source>together scale out to</source>
        <translation>skalieren zusammen auf</translation>
    </message>
    <message>
        <source>dedicated nodes</source>
        <translation>dedizierte Knoten</translation>
    </message>
    <message>
        <source>no range</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source>its subnet</source>
        <translation>sein Subnetz</translation>
    </message>
    <message>
        <source>their subnets</source>
        <translation>ihre Subnetze</translation>
    </message>
    <message>
        <source> and subnets/write, as it is not delegated yet</source>
        <translation> und subnets/write, da es noch nicht delegiert ist</translation>
    </message>
    <message>
        <source>the plans are in different subscriptions</source>
        <translation>die Pläne sind in verschiedenen Abonnements</translation>
    </message>
    <message>
        <source>plans of an App Service Environment do not share</source>
        <translation>Pläne einer App Service-Umgebung teilen nicht</translation>
    </message>
    <message>
        <source>Start the Blob function of *{}* by Event Grid</source>
        <translation>Die Blobfunktion von *{}* durch Event Grid starten</translation>
    </message>
    <message>
        <source>Start the function of *{}* by a queue</source>
        <translation>Die Funktion von *{}* durch eine Warteschlange starten</translation>
    </message>
    <message>
        <source>Let the Blob trigger of *{}* poll</source>
        <translation>Den Blobtrigger von *{}* abfragen lassen</translation>
    </message>
    <message>
        <source>no virtual network may use.</source>
        <translation>kein virtuelles Netzwerk benutzen darf.</translation>
    </message>
    <message>
        <source>plans of their own</source>
        <translation>eigene Pläne</translation>
    </message>
    <message>
        <source>the subscription of the design</source>
        <translation>das Abonnement des Entwurfs</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>erreichen</translation>
    </message>
    <message>
        <source> Another region is reached from Dedicated plans only, through a gateway with point-to-site</source>
        <translation> Eine andere Region wird nur aus Dedicated-Plänen erreicht, über ein Gateway mit Point-to-Site</translation>
    </message>
    <message>
        <source> is</source>
        <translation> ist</translation>
    </message>
    <message>
        <source>a container</source>
        <translation>ein Container</translation>
    </message>
    <message>
        <source>on Linux</source>
        <translation>unter Linux</translation>
    </message>
    <message>
        <source>a hybrid connection</source>
        <translation>eine Hybridverbindung</translation>
    </message>
    <message>
        <source> and disable its public network access</source>
        <translation> und ihren öffentlichen Netzwerkzugriff deaktivieren</translation>
    </message>
    <message>
        <source>a private endpoint</source>
        <translation>ein privater Endpunkt</translation>
    </message>
    <message>
        <source>private endpoints</source>
        <translation>private Endpunkte</translation>
    </message>
    <message>
        <source> and remove its delegation</source>
        <translation> und seine Delegierung entfernen</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Queue Storage</source>
        <translation>Queue Storage</translation>
    </message>
    <message>
        <source>Event Hubs</source>
        <translation>Event Hubs</translation>
    </message>
    <message>
        <source>Service Bus</source>
        <translation>Service Bus</translation>
    </message>
    <message>
        <source>Cosmos DB</source>
        <translation>Cosmos DB</translation>
    </message>
    <message>
        <source>Azure SQL</source>
        <translation>Azure SQL</translation>
    </message>
    <message>
        <source>Event Grid</source>
        <translation>Event Grid</translation>
    </message>
    <message>
        <source>Durable Functions</source>
        <translation>Durable Functions</translation>
    </message>
    <message>
        <source>The project has this rule off.</source>
        <translation>Das Projekt hat diese Regel ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is found any more that it would cover.</source>
        <translation>Es findet sich nichts mehr, was sie abdecken würde.</translation>
    </message>
    <message>
        <source>What an export loses is waived only with a reason and an owner.</source>
        <translation>Was ein Export verliert, wird nur mit Grund und verantwortlicher Person ausgenommen.</translation>
    </message>
    <message>
        <source>None udr:</source>
        <translation>None udr:</translation>
    </message>
    <message>
        <source>kept by Azure</source>
        <translation>von Azure belegt</translation>
    </message>
    <message>
        <source>delegated to</source>
        <translation>delegiert an</translation>
    </message>
    <message>
        <source>used by</source>
        <translation>benutzt von</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>outside Azure</source>
        <translation>außerhalb von Azure</translation>
    </message>
    <message>
        <source>behind a VPN device</source>
        <translation>hinter einem VPN-Gerät</translation>
    </message>
    <message>
        <source>point-to-site clients</source>
        <translation>Point-to-Site-Clients</translation>
    </message>
    <message>
        <source>are peered</source>
        <translation>sind per Peering verbunden</translation>
    </message>
    <message>
        <source>are joined by a gateway</source>
        <translation>sind durch ein Gateway verbunden</translation>
    </message>
    <message>
        <source>are joined: its clients get addresses of that pool</source>
        <translation>sind verbunden: seine Clients erhalten Adressen dieses Pools</translation>
    </message>
    <message>
        <source>There is nothing left to do: everything is in place already.</source>
        <translation>Es bleibt nichts zu tun: Alles ist schon da.</translation>
    </message>
    <message>
        <source>one or two</source>
        <translation>ein oder zwei</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>A firewall in a peered network serves this one too.</source>
        <translation>Eine Firewall in einem Netzwerk mit Peering bedient auch dieses.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Hinauslassen</translation>
    </message>
    <message>
        <source>Everything else is refused by the firewall.</source>
        <translation>Alles andere lehnt die Firewall ab.</translation>
    </message>
    <message>
        <source>What the design needs</source>
        <translation>Was der Entwurf braucht</translation>
    </message>
    <message>
        <source>That, and HTTPS to anywhere</source>
        <translation>Das und HTTPS überallhin</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>There is no virtual network yet to connect to.</source>
        <translation>Es gibt noch kein virtuelles Netzwerk zum Anbinden.</translation>
    </message>
    <message>
        <source>The network that gets the gateway; peered ones can use it too.</source>
        <translation>Das Netzwerk, das das Gateway erhält; Netzwerke mit Peering können es mitbenutzen.</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Ein neuer Standort</translation>
    </message>
    <message>
        <source>The network on-premises.</source>
        <translation>Das lokale Netzwerk.</translation>
    </message>
    <message>
        <source>The ranges in use on-premises, separated by commas. They must not overlap those in Azure.</source>
        <translation>Die lokal benutzten Bereiche, durch Kommas getrennt. Sie dürfen sich nicht mit denen in Azure überschneiden.</translation>
    </message>
    <message>
        <source>Ranges on-premises</source>
        <translation>Lokale Bereiche</translation>
    </message>
    <message>
        <source>The public address of the VPN device. Exchange the address of documentation for your own.</source>
        <translation>Die öffentliche Adresse des VPN-Geräts. Die Beispieladresse gegen die eigene tauschen.</translation>
    </message>
    <message>
        <source>VPN device</source>
        <translation>VPN-Gerät</translation>
    </message>
    <message>
        <source>Peered networks without a gateway of their own reach the site through this one.</source>
        <translation>Netzwerke mit Peering ohne eigenes Gateway erreichen den Standort durch dieses.</translation>
    </message>
    <message>
        <source>Also for peered networks</source>
        <translation>Auch für Netzwerke mit Peering</translation>
    </message>
    <message>
        <source>Choose the network to connect to.</source>
        <translation>Das anzubindende Netzwerk wählen.</translation>
    </message>
    <message>
        <source>Say which ranges are in use on-premises.</source>
        <translation>Angeben, welche Bereiche lokal benutzt werden.</translation>
    </message>
    <message>
        <source>Say the public address or the DNS name of the VPN device.</source>
        <translation>Die öffentliche Adresse oder den DNS-Namen des VPN-Geräts angeben.</translation>
    </message>
    <message>
        <source>The network would be gone.</source>
        <translation>Das Netzwerk wäre weg.</translation>
    </message>
    <message>
        <source>Choose a function app or a subnet.</source>
        <translation>Eine Funktions-App oder ein Subnetz wählen.</translation>
    </message>
    <message>
        <source>The app gets an integration subnet here.</source>
        <translation>Die App erhält hier ein Integrationssubnetz.</translation>
    </message>
    <message>
        <source>One NAT gateway can serve several subnets of a network.</source>
        <translation>Ein NAT-Gateway kann mehrere Subnetze eines Netzwerks bedienen.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Ein neues</translation>
    </message>
    <message>
        <source>Choose virtual networks.</source>
        <translation>Virtuelle Netzwerke wählen.</translation>
    </message>
    <message>
        <source>Links the private DNS zones of each network to the other, so that names resolve alike.</source>
        <translation>Verknüpft die privaten DNS-Zonen jedes Netzwerks mit dem anderen, damit Namen gleich aufgelöst werden.</translation>
    </message>
    <message>
        <source>Share private DNS zones</source>
        <translation>Private DNS-Zonen teilen</translation>
    </message>
    <message>
        <source>Choose two virtual networks.</source>
        <translation>Zwei virtuelle Netzwerke wählen.</translation>
    </message>
    <message>
        <source>A network would be gone.</source>
        <translation>Ein Netzwerk wäre weg.</translation>
    </message>
    <message>
        <source>A peering would be missing.</source>
        <translation>Ein Peering würde fehlen.</translation>
    </message>
    <message>
        <source>Choose a function app.</source>
        <translation>Eine Funktions-App wählen.</translation>
    </message>
    <message>
        <source>Private endpoint in</source>
        <translation>Privater Endpunkt in</translation>
    </message>
    <message>
        <source>Callers in this network, and in those peered with it, reach it.</source>
        <translation>Aufrufer in diesem Netzwerk und in damit per Peering verbundenen erreichen sie.</translation>
    </message>
    <message>
        <source>Gives the app an integration subnet, so that it reaches private services too.</source>
        <translation>Gibt der App ein Integrationssubnetz, damit sie auch private Dienste erreicht.</translation>
    </message>
    <message>
        <source>Integrate outbound</source>
        <translation>Ausgehend integrieren</translation>
    </message>
    <message>
        <source>The app or its private endpoint would be gone.</source>
        <translation>Die App oder ihr privater Endpunkt wäre weg.</translation>
    </message>
    <message>
        <source>This would leave problems behind that keep giving way to others.</source>
        <translation>Das würde Probleme zurücklassen, die immer neuen weichen.</translation>
    </message>
    <message>
        <source>Choose a storage account.</source>
        <translation>Ein Speicherkonto wählen.</translation>
    </message>
    <message>
        <source>Private endpoints in</source>
        <translation>Private Endpunkte in</translation>
    </message>
    <message>
        <source>The apps that use the account are brought into this network.</source>
        <translation>Die Apps, die das Konto benutzen, kommen in dieses Netzwerk.</translation>
    </message>
    <message>
        <source>Those that its apps need</source>
        <translation>Die seine Apps brauchen</translation>
    </message>
    <message>
        <source>All four: blob, file, queue and table</source>
        <translation>Alle vier: blob, file, queue und table</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Each sub-resource needs a private endpoint of its own.</source>
        <translation>Jede Unterressource braucht einen eigenen privaten Endpunkt.</translation>
    </message>
    <message>
        <source>Public side</source>
        <translation>Öffentliche Seite</translation>
    </message>
    <message>
        <source>What becomes of callers that come to the account&apos;s public address.</source>
        <translation>Was aus Aufrufern wird, die zur öffentlichen Adresse des Kontos kommen.</translation>
    </message>
    <message>
        <source>Shut for everybody</source>
        <translation>Für alle geschlossen</translation>
    </message>
    <message>
        <source>Only networks and addresses on the list</source>
        <translation>Nur Netzwerke und Adressen der Liste</translation>
    </message>
    <message>
        <source>The account would be gone.</source>
        <translation>Das Konto wäre weg.</translation>
    </message>
    <message>
        <source>no range yet</source>
        <translation>noch kein Bereich</translation>
    </message>
    <message>
        <source>A new network</source>
        <translation>Ein neues Netzwerk</translation>
    </message>
    <message>
        <source>No private range is free for a new network.</source>
        <translation>Für ein neues Netzwerk ist kein privater Bereich frei.</translation>
    </message>
    <message>
        <source>1 address is</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>It fits.</source>
        <translation>Es passt.</translation>
    </message>
    <message>
        <source>the least that integration takes</source>
        <translation>das Mindeste für die Integration</translation>
    </message>
    <message>
        <source>the least for Flex Consumption</source>
        <translation>das Mindeste für den Flex-Verbrauch</translation>
    </message>
    <message>
        <source>advised for several Flex apps</source>
        <translation>empfohlen für mehrere Flex-Apps</translation>
    </message>
    <message>
        <source>nothing is free in it</source>
        <translation>darin ist nichts frei</translation>
    </message>
    <message>
        <source>Select two things or more; the last one selected stays where it is.</source>
        <translation>Zwei oder mehr Elemente auswählen; das zuletzt gewählte bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Select three things or more; the outermost two stay where they are.</source>
        <translation>Drei oder mehr Elemente auswählen; die beiden äußersten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Only containers and notes have a size of their own.</source>
        <translation>Nur Container und Notizen haben eine eigene Größe.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Arrange the drawing</source>
        <translation>Zeichnung anordnen</translation>
    </message>
    <message>
        <source>There is nothing to move: it stands there already.</source>
        <translation>Es gibt nichts zu verschieben: Es steht schon dort.</translation>
    </message>
    <message>
        <source>out of its container</source>
        <translation>aus seinem Container</translation>
    </message>
    <message>
        <source>No bend of this connector is pinned.</source>
        <translation>Kein Knick dieses Verbinders ist festgesteckt.</translation>
    </message>
    <message>
        <source>The label of this connector was not moved.</source>
        <translation>Die Beschriftung dieses Verbinders wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>fnetdesigner clipboard</source>
        <translation>Zwischenablage von fnetdesigner</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can be pasted here.</source>
        <translation>Die Zwischenablage enthält nichts, was sich hier einfügen lässt.</translation>
    </message>
    <message>
        <source>The clipboard holds no resources.</source>
        <translation>Die Zwischenablage enthält keine Ressourcen.</translation>
    </message>
    <message>
        <source>Select a collapsed container first.</source>
        <translation>Zuerst einen zugeklappten Container auswählen.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>kein Container</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>A connection needs two different ends.</source>
        <translation>Eine Verbindung braucht zwei verschiedene Enden.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Unlock it first (Ctrl+L).</source>
        <translation>Zuerst entsperren (Strg+L).</translation>
    </message>
    <message>
        <source>Select a container to shrink.</source>
        <translation>Einen Container zum Verkleinern auswählen.</translation>
    </message>
    <message>
        <source>Nothing to shrink: every container fits what is in it.</source>
        <translation>Nichts zu verkleinern: Jeder Container passt zu seinem Inhalt.</translation>
    </message>
    <message>
        <source>Flows break without what is selected</source>
        <translation>Flüsse werden ohne die Auswahl unterbrochen</translation>
    </message>
    <message>
        <source>Goes along when it is deleted</source>
        <translation>Wird mitgelöscht</translation>
    </message>
    <message>
        <source>Names it, and would forget it</source>
        <translation>Nennt es und würde es vergessen</translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Nichts hängt davon ab</translation>
    </message>
    <message>
        <source>cannot be deleted</source>
        <translation>lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>1 flow breaks</source>
        <translation>1 Fluss unterbrochen</translation>
    </message>
    <message>
        <source>1 flow goes</source>
        <translation>1 Fluss geht mit</translation>
    </message>
    <message>
        <source>1 goes along</source>
        <translation>1 geht mit</translation>
    </message>
    <message>
        <source>1 names it</source>
        <translation>1 nennt es</translation>
    </message>
    <message>
        <source>nothing depends on it</source>
        <translation>nichts hängt davon ab</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>names it</source>
        <translation>nennt es</translation>
    </message>
    <message>
        <source>Leads to its private endpoint from every network</source>
        <translation>Führt aus jedem Netzwerk zu seinem privaten Endpunkt</translation>
    </message>
    <message>
        <source>What a network asks, and sees</source>
        <translation>Was ein Netzwerk fragt und sieht</translation>
    </message>
    <message>
        <source>Leads past its private endpoint, or nobody sees the zone</source>
        <translation>Führt an seinem privaten Endpunkt vorbei, oder niemand sieht die Zone</translation>
    </message>
    <message>
        <source>A public name, with no private endpoint</source>
        <translation>Ein öffentlicher Name, ohne privaten Endpunkt</translation>
    </message>
    <message>
        <source>seen by nobody</source>
        <translation>von niemandem gesehen</translation>
    </message>
    <message>
        <source>public name</source>
        <translation>öffentlicher Name</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>in keiner Zone</translation>
    </message>
    <message>
        <source>Used and free</source>
        <translation>Belegt und frei</translation>
    </message>
    <message>
        <source>Four fifths in use, or more</source>
        <translation>Vier Fünftel belegt oder mehr</translation>
    </message>
    <message>
        <source>Nothing free any more</source>
        <translation>Nichts mehr frei</translation>
    </message>
    <message>
        <source>An address, or none yet</source>
        <translation>Eine Adresse oder noch keine</translation>
    </message>
    <message>
        <source>no address space</source>
        <translation>kein Adressraum</translation>
    </message>
    <message>
        <source>Guarded by a group, or shut to the internet</source>
        <translation>Von einer Gruppe geschützt oder zum Internet geschlossen</translation>
    </message>
    <message>
        <source>Open to some callers on the internet</source>
        <translation>Für einige Aufrufer im Internet offen</translation>
    </message>
    <message>
        <source>No security group, or a group that does not act</source>
        <translation>Keine Sicherheitsgruppe oder eine, die nicht wirkt</translation>
    </message>
    <message>
        <source>Open to the whole internet</source>
        <translation>Für das ganze Internet offen</translation>
    </message>
    <message>
        <source>Does without a security group</source>
        <translation>Kommt ohne Sicherheitsgruppe aus</translation>
    </message>
    <message>
        <source>no group here</source>
        <translation>hier keine Gruppe</translation>
    </message>
    <message>
        <source>no security group</source>
        <translation>keine Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>group does not act</source>
        <translation>Gruppe wirkt nicht</translation>
    </message>
    <message>
        <source>tools site open</source>
        <translation>Tools-Site offen</translation>
    </message>
    <message>
        <source>open to some</source>
        <translation>für einige offen</translation>
    </message>
    <message>
        <source>private only</source>
        <translation>nur privat</translation>
    </message>
    <message>
        <source>shut to the internet</source>
        <translation>zum Internet geschlossen</translation>
    </message>
    <message>
        <source>faces the internet</source>
        <translation>dem Internet zugewandt</translation>
    </message>
    <message>
        <source>Leaves by a NAT gateway, a firewall or a gateway</source>
        <translation>Geht durch ein NAT-Gateway, eine Firewall oder ein Gateway hinaus</translation>
    </message>
    <message>
        <source>Leaves straight to the internet</source>
        <translation>Geht direkt ins Internet hinaus</translation>
    </message>
    <message>
        <source>Dropped, or handed to something that is not there</source>
        <translation>Verworfen oder an etwas übergeben, was nicht da ist</translation>
    </message>
    <message>
        <source>Nothing leaves here, or no network is used</source>
        <translation>Hier geht nichts hinaus, oder kein Netzwerk wird benutzt</translation>
    </message>
    <message>
        <source>internet dropped</source>
        <translation>Internet verworfen</translation>
    </message>
    <message>
        <source>nothing leaves</source>
        <translation>nichts geht hinaus</translation>
    </message>
    <message>
        <source>acts on 1 subnet</source>
        <translation>wirkt auf 1 Subnetz</translation>
    </message>
    <message>
        <source>acts on no subnet</source>
        <translation>wirkt auf kein Subnetz</translation>
    </message>
    <message>
        <source>there is no such file; it may have been moved or renamed</source>
        <translation>diese Datei gibt es nicht; sie wurde vielleicht verschoben oder umbenannt</translation>
    </message>
    <message>
        <source>may not be read by you; ask its owner for the right to read it</source>
        <translation>darf von Ihnen nicht gelesen werden; die Eigentümerin oder den Eigentümer um das Recht bitten</translation>
    </message>
    <message>
        <source>is a folder; open a .fnd file in it</source>
        <translation>ist ein Ordner; eine .fnd-Datei darin öffnen</translation>
    </message>
    <message>
        <source>lies in something that is not a folder; check the path</source>
        <translation>liegt in etwas, das kein Ordner ist; den Pfad prüfen</translation>
    </message>
    <message>
        <source>has a name that is too long for this disk</source>
        <translation>hat einen für diesen Datenträger zu langen Namen</translation>
    </message>
    <message>
        <source>is a link that leads back to itself</source>
        <translation>ist ein Link, der zu sich selbst zurückführt</translation>
    </message>
    <message>
        <source>cannot be written in this folder, which is read-only for you; save it in another folder</source>
        <translation>lässt sich in diesem Ordner nicht schreiben, der für Sie schreibgeschützt ist; in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>does not fit on the disk, which is full; free some space, or save it on another disk</source>
        <translation>passt nicht auf den vollen Datenträger; Platz schaffen oder auf einem anderen speichern</translation>
    </message>
    <message>
        <source>cannot be saved because its folder does not exist; save it in another folder</source>
        <translation>lässt sich nicht speichern, weil der Ordner nicht existiert; in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>is a folder; save under another name</source>
        <translation>ist ein Ordner; unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>has a name that is too long for this disk; choose a shorter one</source>
        <translation>hat einen für diesen Datenträger zu langen Namen; einen kürzeren wählen</translation>
    </message>
    <message>
        <source>is a link that leads back to itself; save under another name</source>
        <translation>ist ein Link, der zu sich selbst zurückführt; unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>is a device and not a file</source>
        <translation>ist ein Gerät und keine Datei</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is write-protected; save under another name, or take the protection away</source>
        <translation>ist schreibgeschützt; unter einem anderen Namen speichern oder den Schutz aufheben</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>has half of a character (a lone surrogate) in it; remove it</source>
        <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat); entfernen</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>is JSON, but not a project of fnetdesigner</source>
        <translation>ist JSON, aber kein Projekt von fnetdesigner</translation>
    </message>
    <message>
        <source>is an ARM template, not a project; import it instead of opening it</source>
        <translation>ist eine ARM-Vorlage, kein Projekt; importieren statt öffnen</translation>
    </message>
    <message>
        <source>is a name kept for fnetdesigner itself; choose another one</source>
        <translation>ist ein Name, den fnetdesigner für sich behält; einen anderen wählen</translation>
    </message>
    <message>
        <source>must be text in double quotes</source>
        <translation>muss Text in doppelten Anführungszeichen sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>see the list of kinds in the documentation</source>
        <translation>siehe die Liste der Arten in der Dokumentation</translation>
    </message>
    <message>
        <source>is missing. </source>
        <translation>fehlt. </translation>
    </message>
    <message>
        <source>; add it, or remove this property</source>
        <translation>; hinzufügen oder diese Eigenschaft entfernen</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>hier fehlt ein Komma oder eine schließende Klammer</translation>
    </message>
    <message>
        <source>a colon is missing after the name of the property</source>
        <translation>nach dem Namen der Eigenschaft fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Expecting property name</source>
        <translation>Name der Eigenschaft erwartet</translation>
    </message>
    <message>
        <source>the name of a property in double quotes is missing here (or a comma is too many)</source>
        <translation>hier fehlt der Name der Eigenschaft in doppelten Anführungszeichen (oder ein Komma ist zu viel)</translation>
    </message>
    <message>
        <source>Illegal trailing comma</source>
        <translation>Unzulässiges Komma am Ende</translation>
    </message>
    <message>
        <source>this comma is one too many; remove it</source>
        <translation>dieses Komma ist zu viel; entfernen</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>Wert erwartet</translation>
    </message>
    <message>
        <source>a value is missing here, or it is not written as JSON wants it</source>
        <translation>hier fehlt ein Wert, oder er ist nicht so geschrieben, wie JSON es verlangt</translation>
    </message>
    <message>
        <source>Unterminated string</source>
        <translation>Nicht beendeter Text</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>Invalid control character</source>
        <translation>Ungültiges Steuerzeichen</translation>
    </message>
    <message>
        <source>a text goes over the end of a line or has a control character in it</source>
        <translation>ein Text geht über das Zeilenende hinaus oder enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Überzählige Daten</translation>
    </message>
    <message>
        <source>the project ends here, but more text follows; remove it</source>
        <translation>das Projekt endet hier, aber es folgt weiterer Text; entfernen</translation>
    </message>
    <message>
        <source>is written in UTF-16; save it as UTF-8</source>
        <translation>ist in UTF-16 geschrieben; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>has a zero byte in it, so it is no text file or was damaged; open a backup or an earlier version</source>
        <translation>enthält ein Nullbyte, ist also keine Textdatei oder beschädigt; eine Sicherung oder frühere Fassung öffnen</translation>
    </message>
    <message>
        <source>is empty; open a backup or start a new design</source>
        <translation>ist leer; eine Sicherung öffnen oder einen neuen Entwurf beginnen</translation>
    </message>
    <message>
        <source>has a key twice, a number that is not whole or too large, or half a character</source>
        <translation>enthält einen Schlüssel doppelt, eine nicht ganze oder zu große Zahl oder ein halbes Zeichen</translation>
    </message>
    <message>
        <source>has the marks of an unfinished merge; finish the merge in your version control, then open it</source>
        <translation>enthält Marken einer unfertigen Zusammenführung; diese in der Versionsverwaltung beenden und dann öffnen</translation>
    </message>
    <message>
        <source>the file ends in the middle, as if it was cut off; open a backup or an earlier version</source>
        <translation>die Datei endet mittendrin, als wäre sie abgeschnitten; eine Sicherung oder frühere Fassung öffnen</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>is not a property that this version of fnetdesigner knows; remove it, or use a newer version</source>
        <translation>ist keine Eigenschaft, die diese Version von fnetdesigner kennt; entfernen oder eine neuere Version benutzen</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a list in square brackets</source>
        <translation>muss eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>must be at least {ge}</source>
        <translation>muss mindestens {ge} sein</translation>
    </message>
    <message>
        <source>must be at most {le}</source>
        <translation>darf höchstens {le} sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>the number does not fit into 64 bits</source>
        <translation>die Zahl passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>eine Division durch null</translation>
    </message>
    <message>
        <source>there is no number to choose from</source>
        <translation>es gibt keine Zahl zur Auswahl</translation>
    </message>
    <message>
        <source>range() needs a count of at least 0</source>
        <translation>range() braucht eine Anzahl von mindestens 0</translation>
    </message>
    <message>
        <source>a loop needs a count of at least 0</source>
        <translation>eine Schleife braucht eine Anzahl von mindestens 0</translation>
    </message>
    <message>
        <source>the expression is too large to be kept</source>
        <translation>der Ausdruck ist zu groß, um behalten zu werden</translation>
    </message>
    <message>
        <source>the expression ends too early</source>
        <translation>der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>a string without its closing quote</source>
        <translation>ein Text ohne schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the expression is empty</source>
        <translation>der Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the integer does not fit into 64 bits</source>
        <translation>die ganze Zahl passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>a user function cannot use variables</source>
        <translation>eine Benutzerfunktion kann keine Variablen benutzen</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>a lambda is used where no function takes one</source>
        <translation>ein Lambda steht, wo keine Funktion eines annimmt</translation>
    </message>
    <message>
        <source>a lambda is needed</source>
        <translation>ein Lambda wird gebraucht</translation>
    </message>
    <message>
        <source>the lambda has the wrong variables</source>
        <translation>das Lambda hat die falschen Variablen</translation>
    </message>
    <message>
        <source>it changes with every pass of the lambda</source>
        <translation>es ändert sich mit jedem Durchgang des Lambdas</translation>
    </message>
    <message>
        <source>a string holds half of a character (a lone surrogate)</source>
        <translation>ein Text enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>a comment that does not end</source>
        <translation>ein Kommentar, der nicht endet</translation>
    </message>
    <message>
        <source>only outputs of a deployment are known</source>
        <translation>nur Ausgaben einer Bereitstellung sind bekannt</translation>
    </message>
    <message>
        <source>this is a template, not a parameters file</source>
        <translation>das ist eine Vorlage, keine Parameterdatei</translation>
    </message>
    <message>
        <source>the expressions of this template nest too deep to be evaluated</source>
        <translation>die Ausdrücke dieser Vorlage sind zu tief verschachtelt, um ausgewertet zu werden</translation>
    </message>
    <message>
        <source>an ARM template is a JSON object</source>
        <translation>eine ARM-Vorlage ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>this is not an ARM template: it has no resources</source>
        <translation>das ist keine ARM-Vorlage: sie hat keine Ressourcen</translation>
    </message>
    <message>
        <source>This template is for a scope above the subscription; it is read as if for one.</source>
        <translation>Diese Vorlage gilt für einen Bereich über dem Abonnement; sie wird gelesen, als gälte sie für eines.</translation>
    </message>
    <message>
        <source>concat() joins texts or lists, not a mix</source>
        <translation>concat() verbindet Texte oder Listen, keine Mischung</translation>
    </message>
    <message>
        <source>replace() needs a text to look for</source>
        <translation>replace() braucht einen Text zum Suchen</translation>
    </message>
    <message>
        <source>the text is not base64</source>
        <translation>der Text ist kein Base64</translation>
    </message>
    <message>
        <source>the text is not a data URI</source>
        <translation>der Text ist kein Daten-URI</translation>
    </message>
    <message>
        <source>the text is not a URI</source>
        <translation>der Text ist kein URI</translation>
    </message>
    <message>
        <source>A resource of a Bicep extension is not an Azure resource.</source>
        <translation>Eine Ressource einer Bicep-Erweiterung ist keine Azure-Ressource.</translation>
    </message>
    <message>
        <source>evaluating the template takes too much work</source>
        <translation>das Auswerten der Vorlage ist zu aufwendig</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an unknown value</source>
        <translation>ein unbekannter Wert</translation>
    </message>
    <message>
        <source>Exported in spite of errors:</source>
        <translation>Trotz Fehlern exportiert:</translation>
    </message>
    <message>
        <source>guid() is a stand-in</source>
        <translation>guid() ist ein Platzhalter</translation>
    </message>
    <message>
        <source>It cannot be read as what it is.</source>
        <translation>Sie lässt sich nicht als das lesen, was sie ist.</translation>
    </message>
    <message>
        <source>this is a list, and nothing in it has the id of a resource of Azure</source>
        <translation>das ist eine Liste, und nichts darin hat die ID einer Ressource von Azure</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>Firewalls</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>Wie soll es losgehen?</translation>
    </message>
    <message>
        <source>Or drag something from the palette, or drop a project or a template file here.</source>
        <translation>Oder etwas aus der Palette ziehen oder eine Projekt- oder Vorlagendatei hier ablegen.</translation>
    </message>
    <message>
        <source>Let go anywhere. You can move it later.</source>
        <translation>Irgendwo loslassen. Verschieben geht später.</translation>
    </message>
    <message>
        <source>Let go to open the file.</source>
        <translation>Loslassen, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>Select, add, toggle</source>
        <translation>Auswählen, hinzufügen, umschalten</translation>
    </message>
    <message>
        <source>Click, Shift+click, Ctrl+click</source>
        <translation>Klick, Umschalt+Klick, Strg+Klick</translation>
    </message>
    <message>
        <source>Select what a frame encloses</source>
        <translation>Auswählen, was ein Rahmen umschließt</translation>
    </message>
    <message>
        <source>Drag on the ground; Shift+drag in a container</source>
        <translation>Auf dem Grund ziehen; in einem Container Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Walk from one element to the next</source>
        <translation>Von einem Element zum nächsten gehen</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>Die Auswahl verschieben</translation>
    </message>
    <message>
        <source>Arrows; Shift+arrows by a grid step</source>
        <translation>Pfeile; Umschalt+Pfeile um einen Rasterschritt</translation>
    </message>
    <message>
        <source>Leave the grid while dragging</source>
        <translation>Beim Ziehen das Raster verlassen</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Keep the container while dragging</source>
        <translation>Beim Ziehen den Container behalten</translation>
    </message>
    <message>
        <source>Give a gesture up</source>
        <translation>Eine Geste aufgeben</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Schwenken</translation>
    </message>
    <message>
        <source>Middle button, Space+drag, wheel, Shift+wheel</source>
        <translation>Mittlere Taste, Leertaste+Ziehen, Rad, Umschalt+Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Drag from the port of an element</source>
        <translation>Vom Anschluss eines Elements ziehen</translation>
    </message>
    <message>
        <source>fnetdesigner projects (*.fnd)</source>
        <translation>fnetdesigner-Projekte (*.fnd)</translation>
    </message>
    <message>
        <source>Templates and resources (*.json *.jsonc *.bicep)</source>
        <translation>Vorlagen und Ressourcen (*.json *.jsonc *.bicep)</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Import into this design</source>
        <translation>In diesen Entwurf importieren</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>With findings in this design</source>
        <translation>Mit Befunden in diesem Entwurf</translation>
    </message>
    <message>
        <source>Changed in this project</source>
        <translation>In diesem Projekt geändert</translation>
    </message>
    <message>
        <source>Press the keys that the chosen action is to have.</source>
        <translation>Die Tasten drücken, die die gewählte Aktion haben soll.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Matches nothing</source>
        <translation>Passt auf nichts</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>ARM template</source>
        <translation>ARM-Vorlage</translation>
    </message>
    <message>
        <source>ARM templates (*.json)</source>
        <translation>ARM-Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Bicep</source>
        <translation>Bicep</translation>
    </message>
    <message>
        <source>Bicep files (*.bicep)</source>
        <translation>Bicep-Dateien (*.bicep)</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Terraform files (*.tf)</source>
        <translation>Terraform-Dateien (*.tf)</translation>
    </message>
    <message>
        <source>Azure CLI script</source>
        <translation>Azure CLI-Skript</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shellskripte (*.sh)</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>There is no connection of its own yet.</source>
        <translation>Noch gibt es keine eigenständige Verbindung.</translation>
    </message>
    <message>
        <source>Everything is selected.</source>
        <translation>Alles ist ausgewählt.</translation>
    </message>
    <message>
        <source>It stands in no container.</source>
        <translation>Es steht in keinem Container.</translation>
    </message>
    <message>
        <source>Nothing is inside.</source>
        <translation>Nichts ist darin.</translation>
    </message>
    <message>
        <source>Network or subnet</source>
        <translation>Netzwerk oder Subnetz</translation>
    </message>
    <message>
        <source>Kept by Azure</source>
        <translation>Von Azure belegt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>A command, an element, an address, a rule or a problem</source>
        <translation>Ein Befehl, ein Element, eine Adresse, eine Regel oder ein Problem</translation>
    </message>
    <message>
        <source>Find by name, kind or address</source>
        <translation>Nach Name, Art oder Adresse suchen</translation>
    </message>
    <message>
        <source>What to add here</source>
        <translation>Was hier hinzukommt</translation>
    </message>
    <message>
        <source>Nothing of that name, kind, address or rule.</source>
        <translation>Nichts mit diesem Namen, dieser Art, Adresse oder Regel.</translation>
    </message>
    <message>
        <source>Nothing of that name, kind or address.</source>
        <translation>Nichts mit diesem Namen, dieser Art oder Adresse.</translation>
    </message>
    <message>
        <source>Nothing of that name can be added.</source>
        <translation>Nichts mit diesem Namen lässt sich hinzufügen.</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Choose a finding to see why it matters and how to mend it.</source>
        <translation>Einen Befund wählen, um zu sehen, warum er wichtig ist und wie er zu beheben ist.</translation>
    </message>
    <message>
        <source>deployment checks</source>
        <translation>Prüfungen der Bereitstellung</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Deployment checks</source>
        <translation>Prüfungen der Bereitstellung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>What is deployed</source>
        <translation>Was bereitgestellt ist</translation>
    </message>
    <message>
        <source>A design that breaks the rule</source>
        <translation>Ein Entwurf, der die Regel verletzt</translation>
    </message>
    <message>
        <source>The same design without the fault</source>
        <translation>Derselbe Entwurf ohne den Fehler</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Choose a block to split, join or resize it.</source>
        <translation>Einen Block wählen, um ihn zu teilen, zu verbinden oder seine Größe zu ändern.</translation>
    </message>
    <message>
        <source>First gap</source>
        <translation>Erste Lücke</translation>
    </message>
    <message>
        <source>Smallest gap</source>
        <translation>Kleinste Lücke</translation>
    </message>
    <message>
        <source>Add a subnet</source>
        <translation>Subnetz hinzufügen</translation>
    </message>
    <message>
        <source>Keep a range free</source>
        <translation>Bereich freihalten</translation>
    </message>
    <message>
        <source>Add an address space</source>
        <translation>Adressraum hinzufügen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Type help for the commands. They are run against the design, from the app above.</source>
        <translation>„help“ eingeben, um die Befehle zu sehen. Sie laufen gegen den Entwurf, von der App oben aus.</translation>
    </message>
    <message>
        <source>There is no function app to run commands from yet.</source>
        <translation>Noch gibt es keine Funktions-App, von der aus Befehle laufen könnten.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Connection attempt failed</source>
        <translation>Verbindungsversuch gescheitert</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>[not known]</source>
        <translation>[nicht bekannt]</translation>
    </message>
    <message>
        <source>Select a subnet, network, app, machine or private endpoint to see what acts on it.</source>
        <translation>Ein Subnetz, ein Netzwerk, eine App, einen Computer oder einen privaten Endpunkt auswählen, um zu sehen, was darauf wirkt.</translation>
    </message>
    <message>
        <source>The internet</source>
        <translation>Das Internet</translation>
    </message>
    <message>
        <source>scm site</source>
        <translation>SCM-Site</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>No intended flow yet. Draw a line between two things and choose “Must reach”: from then on it is watched whether the flow holds.</source>
        <translation>Noch kein vorgesehener Fluss. Eine Linie zwischen zwei Elementen ziehen und „Muss erreichen“ wählen: Von da an wird darauf geachtet, ob der Fluss besteht.</translation>
    </message>
    <message>
        <source>Changed by the last edit</source>
        <translation>Durch die letzte Änderung geändert</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Nichts passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Choose where a packet starts and where it goes. The answer names every hop, and what is in the way.</source>
        <translation>Wählen, wo ein Paket beginnt und wohin es geht. Die Antwort nennt jeden Hop und was im Weg ist.</translation>
    </message>
    <message>
        <source>Click where the packet starts.</source>
        <translation>Dorthin klicken, wo das Paket beginnt.</translation>
    </message>
    <message>
        <source>Click where the packet goes.</source>
        <translation>Dorthin klicken, wohin das Paket geht.</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Point-to-site client</source>
        <translation>Point-to-Site-Client</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>by what the plan can do</source>
        <translation>durch das, was der Plan kann</translation>
    </message>
    <message>
        <source>at the hybrid connection</source>
        <translation>an der Hybridverbindung</translation>
    </message>
    <message>
        <source>at the name</source>
        <translation>beim Namen</translation>
    </message>
    <message>
        <source>where the app&apos;s traffic leaves</source>
        <translation>wo der Verkehr der App hinausgeht</translation>
    </message>
    <message>
        <source>by outbound security rules</source>
        <translation>durch ausgehende Sicherheitsregeln</translation>
    </message>
    <message>
        <source>by a route</source>
        <translation>durch eine Route</translation>
    </message>
    <message>
        <source>at a peering</source>
        <translation>an einem Peering</translation>
    </message>
    <message>
        <source>on its way through an appliance or gateway</source>
        <translation>auf dem Weg durch eine Appliance oder ein Gateway</translation>
    </message>
    <message>
        <source>by inbound security rules</source>
        <translation>durch eingehende Sicherheitsregeln</translation>
    </message>
    <message>
        <source>at the destination</source>
        <translation>am Ziel</translation>
    </message>
    <message>
        <source>Image pull</source>
        <translation>Imageabruf</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Key Vault reference</source>
        <translation>Key Vault-Verweis</translation>
    </message>
    <message>
        <source>ICMP</source>
        <translation>ICMP</translation>
    </message>
    <message>
        <source>one of the app&apos;s outbound addresses</source>
        <translation>eine der ausgehenden Adressen der App</translation>
    </message>
    <message>
        <source>an address inside Azure</source>
        <translation>eine Adresse innerhalb von Azure</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>anybody on the internet</source>
        <translation>jemand im Internet</translation>
    </message>
    <message>
        <source>it would break without it</source>
        <translation>er bräche ohne es ab</translation>
    </message>
    <message>
        <source>it would go with it</source>
        <translation>er ginge mit</translation>
    </message>
    <message>
        <source>all would break without it</source>
        <translation>alle brächen ohne es ab</translation>
    </message>
    <message>
        <source>all would go with it</source>
        <translation>alle gingen mit</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>regional integration stays within one region</source>
        <translation>regionale Integration bleibt innerhalb einer Region</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>It depends on whether the default route makes the tag VirtualNetwork cover every address.</source>
        <translation>Es hängt davon ab, ob durch die Standardroute das Tag VirtualNetwork jede Adresse umfasst.</translation>
    </message>
    <message>
        <source>It depends on the address that Key Vault references are read from, which may be another than the app&apos;s own.</source>
        <translation>Es hängt von der Adresse ab, von der aus Key Vault-Verweise gelesen werden; sie kann eine andere als die der App sein.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>{0} is not an address range; write it like 10.0.1.0/24</source>
        <translation>{0} ist kein Adressbereich; schreiben wie 10.0.1.0/24</translation>
    </message>
    <message>
        <source>{0} has {1} of 4 parts; write it like 10.0.1.0/24</source>
        <translation>{0} hat {1} von 4 Teilen; schreiben wie 10.0.1.0/24</translation>
    </message>
    <message>
        <source>{0} is not on a /{1} boundary; did you mean {2}?</source>
        <translation>{0} liegt nicht auf einer /{1}-Grenze; gemeint vielleicht {2}?</translation>
    </message>
    <message>
        <source>{0} is not an IP address; write it like 10.0.0.4</source>
        <translation>{0} ist keine IP-Adresse; schreiben wie 10.0.0.4</translation>
    </message>
    <message>
        <source>{0} is not a port; write 443, 11000-11999 or *</source>
        <translation>{0} ist kein Port; 443, 11000-11999 oder * schreiben</translation>
    </message>
    <message>
        <source>{0} is not a port range; ports run from 0 to 65535, the lower one first</source>
        <translation>{0} ist kein Portbereich; Ports gehen von 0 bis 65535, der niedrigere zuerst</translation>
    </message>
    <message>
        <source>{0} is no number of JSON</source>
        <translation>{0} ist keine Zahl von JSON</translation>
    </message>
    <message>
        <source>nests deeper than {0} levels</source>
        <translation>ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>{0}{1} at line {2}, column {3}</source>
        <translation>{0}{1} in Zeile {2}, Spalte {3}</translation>
    </message>
    <message>
        <source>is not JSON: {0}</source>
        <translation>ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>{0} is not a type of Azure; write it like Microsoft.Web/sites</source>
        <translation>{0} ist kein Typ von Azure; schreiben wie Microsoft.Web/sites</translation>
    </message>
    <message>
        <source>{0} is not a date; write it like 2027-03-31</source>
        <translation>{0} ist kein Datum; schreiben wie 2027-03-31</translation>
    </message>
    <message>
        <source>its container {0} is not in the design</source>
        <translation>sein Container {0} ist nicht im Entwurf</translation>
    </message>
    <message>
        <source>{0} names {1}, which is not in the design</source>
        <translation>{0} nennt {1}, das nicht im Entwurf ist</translation>
    </message>
    <message>
        <source>{0} cannot name a {1} ({2})</source>
        <translation>{0} kann kein {1} nennen ({2})</translation>
    </message>
    <message>
        <source>was a {0}; an id keeps its kind</source>
        <translation>war ein {0}; eine ID behält ihre Art</translation>
    </message>
    <message>
        <source>{0} cannot be set</source>
        <translation>{0} lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>is still named by {0} ({1})</source>
        <translation>wird noch von {0} genannt ({1})</translation>
    </message>
    <message>
        <source>still contains {0}</source>
        <translation>enthält noch {0}</translation>
    </message>
    <message>
        <source>{0} names {1}, not in the design</source>
        <translation>{0} nennt {1}, nicht im Entwurf</translation>
    </message>
    <message>
        <source>{0} cannot name a {1}</source>
        <translation>{0} kann kein {1} nennen</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>{0} are drawn between two things: connect them.</source>
        <translation>{0} werden zwischen zwei Elementen gezeichnet: die Elemente verbinden.</translation>
    </message>
    <message>
        <source>{0} belongs in a {1}.</source>
        <translation>{0} gehört in: {1}.</translation>
    </message>
    <message>
        <source>{0} is not placed inside a {1}; it stands beside it.</source>
        <translation>{0} wird nicht hineingelegt in: {1}; es steht daneben.</translation>
    </message>
    <message>
        <source>{0} belongs in a {1}, not in a {2}.</source>
        <translation>{0} gehört in: {1}, nicht in: {2}.</translation>
    </message>
    <message>
        <source>firewall on, {0} let in</source>
        <translation>Firewall ein, hereingelassen: {0}</translation>
    </message>
    <message>
        <source>{0} · public access off</source>
        <translation>{0} · öffentlicher Zugang aus</translation>
    </message>
    <message>
        <source>{0} let in</source>
        <translation>hereingelassen: {0}</translation>
    </message>
    <message>
        <source>slot of {0}</source>
        <translation>Slot von {0}</translation>
    </message>
    <message>
        <source>{0} rule{1}</source>
        <translation>Regeln: {0}</translation>
    </message>
    <message>
        <source>{0} · {1} instance{2}</source>
        <translation>{0} · Instanzen: {1}</translation>
    </message>
    <message>
        <source>{0} · {1} origin{2}</source>
        <translation>{0} · Ursprünge: {1}</translation>
    </message>
    <message>
        <source>{0} account{1}</source>
        <translation>Konten: {0}</translation>
    </message>
    <message>
        <source>{0} · Linux</source>
        <translation>{0} · Linux</translation>
    </message>
    <message>
        <source>{0} · {1} Mbps</source>
        <translation>{0} · {1} Mbit/s</translation>
    </message>
    <message>
        <source>{0} instances at most</source>
        <translation>höchstens {0} Instanzen</translation>
    </message>
    <message>
        <source>Flex Consumption, {0} for each app</source>
        <translation>Flex-Verbrauch, {0} für jede App</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} network{1} linked</source>
        <translation>verknüpfte Netzwerke: {0}</translation>
    </message>
    <message>
        <source>{0} hybrid connection{1}</source>
        <translation>Hybridverbindungen: {0}</translation>
    </message>
    <message>
        <source>{0} connection{1}</source>
        <translation>Verbindungen: {0}</translation>
    </message>
    <message>
        <source>{0} route{1}</source>
        <translation>Routen: {0}</translation>
    </message>
    <message>
        <source>{0} public address{1}</source>
        <translation>öffentliche Adressen: {0}</translation>
    </message>
    <message>
        <source>whether {0} lies in a public range that the tag VirtualNetwork covers</source>
        <translation>ob {0} in einem öffentlichen Bereich liegt, den das Tag VirtualNetwork umfasst</translation>
    </message>
    <message>
        <source>whether {0} matches</source>
        <translation>ob {0} zutrifft</translation>
    </message>
    <message>
        <source>It enters the private endpoint *{0}*.</source>
        <translation>Es tritt in den privaten Endpunkt *{0}* ein.</translation>
    </message>
    <message>
        <source>The connection of *{0}* is {1}; only an approved one carries packets.</source>
        <translation>Die Verbindung von *{0}* ist im Zustand {1}; nur eine genehmigte überträgt Pakete.</translation>
    </message>
    <message>
        <source>*{0}* carries TCP only.</source>
        <translation>*{0}* überträgt nur TCP.</translation>
    </message>
    <message>
        <source>which service {0} leads to</source>
        <translation>zu welchem Dienst {0} führt</translation>
    </message>
    <message>
        <source>*{0}* leads to {1} of *{2}*, not to what {3} names.</source>
        <translation>*{0}* führt zu {1} von *{2}*, nicht zu dem, was {3} nennt.</translation>
    </message>
    <message>
        <source>An appliance in front of {0} keeps the source address, so replies do not pass it; source NAT is advised.</source>
        <translation>Eine Appliance vor {0} behält die Quelladresse, Antworten passieren sie also nicht; Quell-NAT wird empfohlen.</translation>
    </message>
    <message>
        <source>*{0}* takes the packet: its own firewall does not look at private endpoints.</source>
        <translation>*{0}* nimmt das Paket: Seine eigene Firewall sieht private Endpunkte nicht an.</translation>
    </message>
    <message>
        <source>It reaches {0} on the internet.</source>
        <translation>Es erreicht {0} im Internet.</translation>
    </message>
    <message>
        <source>{0} leads to *{1}*, which is not what the name stands for.</source>
        <translation>{0} führt zu *{1}*, wofür der Name nicht steht.</translation>
    </message>
    <message>
        <source>It reaches *{0}*.</source>
        <translation>Es erreicht *{0}*.</translation>
    </message>
    <message>
        <source>It enters *{0}* at its internal address.</source>
        <translation>Es tritt an der internen Adresse in *{0}* ein.</translation>
    </message>
    <message>
        <source>callers of {0}</source>
        <translation>Aufrufer von {0}</translation>
    </message>
    <message>
        <source>It crosses the peering from *{0}* to *{1}*.</source>
        <translation>Es durchquert das Peering von *{0}* zu *{1}*.</translation>
    </message>
    <message>
        <source>The peering of *{0}* does not take forwarded traffic, and the packet does not come from *{1}* itself.</source>
        <translation>Das Peering von *{0}* nimmt keinen weitergeleiteten Verkehr an, und das Paket kommt nicht aus *{1}* selbst.</translation>
    </message>
    <message>
        <source>{0} is no address of *{1}*.</source>
        <translation>{0} ist keine Adresse von *{1}*.</translation>
    </message>
    <message>
        <source>the address range of the subnet of {0}</source>
        <translation>dem Adressbereich des Subnetzes von {0}</translation>
    </message>
    <message>
        <source>The peering {0} does not allow network access. Where a security group is on the way it decides, as VirtualNetwork no longer covers the peer; without one nothing flows. The documents disagree.</source>
        <translation>Das Peering {0} lässt keinen Netzwerkzugriff zu. Wo eine Sicherheitsgruppe auf dem Weg ist, entscheidet sie, da VirtualNetwork die Gegenseite nicht mehr umfasst; ohne eine fließt nichts. Die Dokumente sind uneins.</translation>
    </message>
    <message>
        <source>The peering {0} does not allow network access.</source>
        <translation>Das Peering {0} lässt keinen Netzwerkzugriff zu.</translation>
    </message>
    <message>
        <source>No subnet of *{0}* holds {1}.</source>
        <translation>Kein Subnetz von *{0}* enthält {1}.</translation>
    </message>
    <message>
        <source>Nothing in *{0}* has the address {1}.</source>
        <translation>Nichts in *{0}* hat die Adresse {1}.</translation>
    </message>
    <message>
        <source>In *{0}* {1} is the address of *{2}*, not of *{3}*.</source>
        <translation>In *{0}* ist {1} die Adresse von *{2}*, nicht von *{3}*.</translation>
    </message>
    <message>
        <source>The reply is lost: the route {0} of *{1}* takes packets to {2}.</source>
        <translation>Die Antwort geht verloren: Die Route {0} von *{1}* nimmt Pakete an {2}.</translation>
    </message>
    <message>
        <source>return {0} {1}</source>
        <translation>Rückweg {0} {1}</translation>
    </message>
    <message>
        <source>The reply does not pass the appliance: routes of {0} lead straight back. A firewall that keeps state drops it.</source>
        <translation>Die Antwort passiert die Appliance nicht: Routen von {0} führen direkt zurück. Eine Firewall, die Zustand hält, verwirft sie.</translation>
    </message>
    <message>
        <source>The reply goes by {0}, which the packet did not pass. A firewall that keeps state drops it.</source>
        <translation>Die Antwort geht über {0}, wo das Paket nicht vorbeikam. Eine Firewall, die Zustand hält, verwirft sie.</translation>
    </message>
    <message>
        <source>The reply is lost: the peering of *{0}* does not take forwarded traffic.</source>
        <translation>Die Antwort geht verloren: Das Peering von *{0}* nimmt keinen weitergeleiteten Verkehr an.</translation>
    </message>
    <message>
        <source>The design cannot be without it: {0}</source>
        <translation>Der Entwurf kann nicht ohne sein: {0}</translation>
    </message>
    <message>
        <source>*{0}* has public network access disabled; only private endpoints lead in.</source>
        <translation>Bei *{0}* ist der öffentliche Netzwerkzugriff deaktiviert; nur private Endpunkte führen hinein.</translation>
    </message>
    <message>
        <source>*{0}* is open to all networks.</source>
        <translation>*{0}* ist für alle Netzwerke offen.</translation>
    </message>
    <message>
        <source>*{0}* lets *{1}* in, which its service endpoint names.</source>
        <translation>*{0}* lässt *{1}* herein, das sein Dienstendpunkt nennt.</translation>
    </message>
    <message>
        <source>subnet {0}</source>
        <translation>Subnetz {0}</translation>
    </message>
    <message>
        <source>*{0}* sees a private address of *{1}* through the service endpoint, which no rule of its firewall holds, and refuses it.</source>
        <translation>*{0}* sieht durch den Dienstendpunkt eine private Adresse von *{1}*, die keine Regel seiner Firewall enthält, und lehnt sie ab.</translation>
    </message>
    <message>
        <source>*{0}* sees a caller of its own region with an address private to Azure, which no address rule holds, and refuses it.</source>
        <translation>*{0}* sieht einen Aufrufer der eigenen Region mit einer in Azure privaten Adresse, die keine Adressregel enthält, und lehnt ihn ab.</translation>
    </message>
    <message>
        <source>*{0}* lets {1} in by the rule for {2}.</source>
        <translation>*{0}* lässt {1} mit der Regel für {2} herein.</translation>
    </message>
    <message>
        <source>address rule {0}</source>
        <translation>Adressregel {0}</translation>
    </message>
    <message>
        <source>*{0}* lets in callers from Azure.</source>
        <translation>*{0}* lässt Aufrufer aus Azure herein.</translation>
    </message>
    <message>
        <source>Any caller from Azure counts for the rule of {0} that lets in Azure services; no document stored here says which.</source>
        <translation>Für die Regel von {0}, die Azure-Dienste hereinlässt, zählt jeder Aufrufer aus Azure; kein hier hinterlegtes Dokument sagt, welcher.</translation>
    </message>
    <message>
        <source>whether {0} is in Azure</source>
        <translation>ob {0} in Azure ist</translation>
    </message>
    <message>
        <source>*{0}* lets in callers from Azure; whether this one is cannot be told.</source>
        <translation>*{0}* lässt Aufrufer aus Azure herein; ob dieser dazugehört, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>*{0}* lets {1} in; whether {2} is in it cannot be told.</source>
        <translation>*{0}* lässt {1} herein; ob {2} darin liegt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>the public address of {0}</source>
        <translation>der öffentlichen Adresse von {0}</translation>
    </message>
    <message>
        <source>No rule of *{0}* holds {1}, so it is refused.</source>
        <translation>Keine Regel von *{0}* enthält {1}, also wird abgelehnt.</translation>
    </message>
    <message>
        <source>No NAT rule of *{0}* lets it in.</source>
        <translation>Keine NAT-Regel von *{0}* lässt es herein.</translation>
    </message>
    <message>
        <source>where the NAT rule {0} leads</source>
        <translation>wohin die NAT-Regel {0} führt</translation>
    </message>
    <message>
        <source>The NAT rule {0} of *{1}* leads it to {2}:{3}.</source>
        <translation>Die NAT-Regel {0} von *{1}* führt es zu {2}:{3}.</translation>
    </message>
    <message>
        <source>whether the service endpoint reaches {0} in another region</source>
        <translation>ob der Dienstendpunkt {0} in einer anderen Region erreicht</translation>
    </message>
    <message>
        <source>The documents disagree whether the route {0} or the service endpoint takes packets to {1}; the service endpoint is taken to win.</source>
        <translation>Die Dokumente sind uneins, ob die Route {0} oder der Dienstendpunkt Pakete an {1} nimmt; angenommen wird, dass der Dienstendpunkt gewinnt.</translation>
    </message>
    <message>
        <source>where {0} stands</source>
        <translation>wo {0} steht</translation>
    </message>
    <message>
        <source>whether the route {0} holds {1}</source>
        <translation>ob die Route {0} {1} enthält</translation>
    </message>
    <message>
        <source>*{0}* gives it a public address.</source>
        <translation>*{0}* gibt ihm eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>*{0}* does no source NAT, and the internet carries no private address.</source>
        <translation>*{0}* macht kein Quell-NAT, und das Internet überträgt keine private Adresse.</translation>
    </message>
    <message>
        <source>an outbound address of {0}</source>
        <translation>einer ausgehenden Adresse von {0}</translation>
    </message>
    <message>
        <source>*{0}* lets {1} {2} {3} by rule {4}.</source>
        <translation>*{0}* lässt {1} durch ({2} {3}), nach Regel {4}.</translation>
    </message>
    <message>
        <source>*{0}* does not let {1} {2} {3}: rule {4} denies it.</source>
        <translation>*{0}* lässt {1} nicht durch ({2} {3}): Regel {4} verweigert es.</translation>
    </message>
    <message>
        <source>how {0} reads</source>
        <translation>wie {0} zu lesen ist</translation>
    </message>
    <message>
        <source>{0} The call {1}: {2}</source>
        <translation>{0} Der Aufruf {1}: {2}</translation>
    </message>
    <message>
        <source>The address of the machine that runs the Hybrid Connection Manager of {0}.</source>
        <translation>Die Adresse des Computers, auf dem der Hybridverbindungs-Manager von {0} läuft.</translation>
    </message>
    <message>
        <source>The subnet {0}, not an address.</source>
        <translation>Das Subnetz {0}, keine Adresse.</translation>
    </message>
    <message>
        <source>the address of {0}</source>
        <translation>die Adresse von {0}</translation>
    </message>
    <message>
        <source>{0} gives its addresses to all that leaves {1}; they stay while its public IPs stay.</source>
        <translation>{0} gibt seine Adressen allem, was {1} verlässt; sie bleiben, solange seine öffentlichen IPs bleiben.</translation>
    </message>
    <message>
        <source>The public addresses of {0}.</source>
        <translation>Die öffentlichen Adressen von {0}.</translation>
    </message>
    <message>
        <source>{0} gives its public addresses to all that it forwards to the internet.</source>
        <translation>{0} gibt seine öffentlichen Adressen allem, was es ins Internet weiterleitet.</translation>
    </message>
    <message>
        <source>{0} puts its own address in place of the sender&apos;s.</source>
        <translation>{0} setzt seine eigene Adresse an die Stelle der des Absenders.</translation>
    </message>
    <message>
        <source>Azure picks an address of {0}.</source>
        <translation>Azure wählt eine Adresse von {0}.</translation>
    </message>
    <message>
        <source>Each instance takes any address of {0}, so list the whole range.</source>
        <translation>Jede Instanz nimmt irgendeine Adresse von {0}, also den ganzen Bereich aufführen.</translation>
    </message>
    <message>
        <source>*{0}* is {1}.</source>
        <translation>*{0}*: {1}.</translation>
    </message>
    <message>
        <source>*{0}* takes calls at {1}.</source>
        <translation>*{0}* nimmt Aufrufe an: {1}.</translation>
    </message>
    <message>
        <source>*{0}* opens its default door to its access restrictions alone: {1}.</source>
        <translation>*{0}* öffnet seinen Standardzugang allein seinen Zugriffseinschränkungen: {1}.</translation>
    </message>
    <message>
        <source>*{0}* forwards it: {1} {2}</source>
        <translation>*{0}* leitet weiter: {1} {2}</translation>
    </message>
    <message>
        <source>*{0}* takes calls from the internet.</source>
        <translation>*{0}* nimmt Aufrufe aus dem Internet an.</translation>
    </message>
    <message>
        <source>*{0}* is reached at {1}.</source>
        <translation>*{0}* wird unter {1} erreicht.</translation>
    </message>
    <message>
        <source>*{0}* has no public address.</source>
        <translation>*{0}* hat keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>*{0}* is reached at its public address.</source>
        <translation>*{0}* wird unter seiner öffentlichen Adresse erreicht.</translation>
    </message>
    <message>
        <source>an address that can be read: {0}</source>
        <translation>einer lesbaren Adresse: {0}</translation>
    </message>
    <message>
        <source>{0} on the internet</source>
        <translation>{0} im Internet</translation>
    </message>
    <message>
        <source>the subnets of {0}</source>
        <translation>den Subnetzen von {0}</translation>
    </message>
    <message>
        <source>Only {0}: nobody else gets through.</source>
        <translation>Nur {0}: Sonst kommt niemand durch.</translation>
    </message>
    <message>
        <source>{0}, as is intended.</source>
        <translation>{0}, wie vorgesehen.</translation>
    </message>
    <message>
        <source>who sends it. {0}</source>
        <translation>wer sendet. {0}</translation>
    </message>
    <message>
        <source>Whether {0} cannot be told: it depends on {1}.</source>
        <translation>Ob {0}, lässt sich nicht sagen: Es hängt ab von {1}.</translation>
    </message>
    <message>
        <source>{0} {1} {2} at {3}</source>
        <translation>{0} {1} {2} an {3}</translation>
    </message>
    <message>
        <source>{0}{1}, though it must. {2}</source>
        <translation>{0}{1}, obwohl es sein muss. {2}</translation>
    </message>
    <message>
        <source>{0} is not the only one to reach {1}</source>
        <translation>{0} erreicht nicht als einziges {1}</translation>
    </message>
    <message>
        <source>, depending on {0}</source>
        <translation>, abhängig von {0}</translation>
    </message>
    <message>
        <source>The DNS server {0} cannot be reached on port 53 and is passed over.</source>
        <translation>Der DNS-Server {0} ist auf Port 53 nicht erreichbar und wird übergangen.</translation>
    </message>
    <message>
        <source>The DNS server {0} cannot be reached.</source>
        <translation>Der DNS-Server {0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The DNS server {0} gives no answer and is passed over.</source>
        <translation>Der DNS-Server {0} gibt keine Antwort und wird übergangen.</translation>
    </message>
    <message>
        <source>It depends on whether the DNS server {0} can be reached; each way is followed.</source>
        <translation>Es hängt davon ab, ob der DNS-Server {0} erreichbar ist; beide Wege werden verfolgt.</translation>
    </message>
    <message>
        <source>None of the DNS servers {0} answers.</source>
        <translation>Keiner der DNS-Server {0} antwortet.</translation>
    </message>
    <message>
        <source>*{0}* answers for *{1}*.</source>
        <translation>*{0}* antwortet für *{1}*.</translation>
    </message>
    <message>
        <source>{0} is a public DNS server.</source>
        <translation>{0} ist ein öffentlicher DNS-Server.</translation>
    </message>
    <message>
        <source>{0} is no DNS server of the design, so its answer is not known.</source>
        <translation>{0} ist kein DNS-Server des Entwurfs, seine Antwort ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>what the DNS server {0} answers</source>
        <translation>was der DNS-Server {0} antwortet</translation>
    </message>
    <message>
        <source>*{0}* holds {1} itself: {2}.</source>
        <translation>*{0}* hat {1} selbst: {2}.</translation>
    </message>
    <message>
        <source>*{0}* forwards to Azure DNS, which knows the private zones linked to *{1}*.</source>
        <translation>*{0}* leitet an Azure DNS weiter, das die mit *{1}* verknüpften privaten Zonen kennt.</translation>
    </message>
    <message>
        <source>*{0}* asks public DNS.</source>
        <translation>*{0}* fragt öffentliches DNS.</translation>
    </message>
    <message>
        <source>*{0}* forwards to {1}.</source>
        <translation>*{0}* leitet an {1} weiter.</translation>
    </message>
    <message>
        <source>*{0}* does not hold {1} and forwards nothing.</source>
        <translation>*{0}* hat {1} nicht und leitet nichts weiter.</translation>
    </message>
    <message>
        <source>*{0}* answers names as a DNS proxy.</source>
        <translation>*{0}* beantwortet Namen als DNS-Proxy.</translation>
    </message>
    <message>
        <source>The DNS of *{0}* forwards names of Azure to {1}.</source>
        <translation>Das DNS von *{0}* leitet Namen von Azure an {1} weiter.</translation>
    </message>
    <message>
        <source>The DNS of *{0}* forwards names of Azure to {1}: no answer.</source>
        <translation>Das DNS von *{0}* leitet Namen von Azure an {1} weiter: keine Antwort.</translation>
    </message>
    <message>
        <source>The DNS of *{0}* forwards nothing to Azure, so public DNS answers.</source>
        <translation>Das DNS von *{0}* leitet nichts nach Azure weiter, also antwortet öffentliches DNS.</translation>
    </message>
    <message>
        <source>A private endpoint makes {0} an alias of {1}.</source>
        <translation>Ein privater Endpunkt macht {0} zu einem Alias von {1}.</translation>
    </message>
    <message>
        <source>The design has no zone {0}, so the alias ends at the public address.</source>
        <translation>Der Entwurf hat keine Zone {0}, der Alias endet also bei der öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>*{0}* is not linked to *{1}*, so the alias ends at the public address.</source>
        <translation>*{0}* ist nicht mit *{1}* verknüpft, der Alias endet also bei der öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>No private zone linked to *{0}* holds {1}, so public DNS answers.</source>
        <translation>Keine mit *{0}* verknüpfte private Zone enthält {1}, also antwortet öffentliches DNS.</translation>
    </message>
    <message>
        <source>*{0}* has {1} asked at {2}.</source>
        <translation>*{0}* lässt {1} bei {2} erfragen.</translation>
    </message>
    <message>
        <source>*{0}*, linked to *{1}*, answers {2}.</source>
        <translation>*{0}*, verknüpft mit *{1}*, antwortet {2}.</translation>
    </message>
    <message>
        <source>{0} has several addresses in {1} ({2}); any of them may be answered.</source>
        <translation>{0} hat mehrere Adressen in {1} ({2}); jede davon kann geantwortet werden.</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>*{0}* is linked to *{1}* but has no record of {2}</source>
        <translation>*{0}* ist mit *{1}* verknüpft, hat aber keinen Eintrag für {2}</translation>
    </message>
    <message>
        <source>{0}; the link falls back to public DNS.</source>
        <translation>{0}; die Verknüpfung fällt auf öffentliches DNS zurück.</translation>
    </message>
    <message>
        <source>{0}, so the name does not exist there.</source>
        <translation>{0}, der Name existiert dort also nicht.</translation>
    </message>
    <message>
        <source>Public DNS does not know {0}.</source>
        <translation>Öffentliches DNS kennt {0} nicht.</translation>
    </message>
    <message>
        <source>{0} is no name of the design; public DNS answers.</source>
        <translation>{0} ist kein Name des Entwurfs; öffentliches DNS antwortet.</translation>
    </message>
    <message>
        <source>the address range of {0}</source>
        <translation>dem Adressbereich von {0}</translation>
    </message>
    <message>
        <source>{0} leads to the internal address of *{1}*.</source>
        <translation>{0} führt zur internen Adresse von *{1}*.</translation>
    </message>
    <message>
        <source>The DNS zone of {0} is known to whoever asks.</source>
        <translation>Die DNS-Zone von {0} ist allen Fragenden bekannt.</translation>
    </message>
    <message>
        <source>{0} resolves to the public address{1} of *{2}*.</source>
        <translation>{0} wird in die öffentliche Adresse{1} von *{2}* aufgelöst.</translation>
    </message>
    <message>
        <source>No approved private endpoint leads to {0} of *{1}*, so its name is a public one.</source>
        <translation>Kein genehmigter privater Endpunkt führt zu {0} von *{1}*, sein Name ist also ein öffentlicher.</translation>
    </message>
    <message>
        <source>No source names the private DNS zone for {0} of *{1}*.</source>
        <translation>Keine Quelle nennt die private DNS-Zone für {0} von *{1}*.</translation>
    </message>
    <message>
        <source>the private DNS zone for {0}</source>
        <translation>der privaten DNS-Zone für {0}</translation>
    </message>
    <message>
        <source>The endpoint *{0}* makes {1} an alias of a name in {2}.</source>
        <translation>Der Endpunkt *{0}* macht {1} zu einem Alias eines Namens in {2}.</translation>
    </message>
    <message>
        <source>*{0}* lists DNS servers of its own ({1}); what the first one says counts.</source>
        <translation>*{0}* führt eigene DNS-Server auf ({1}); was der erste sagt, zählt.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network, so public Azure DNS is asked.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein, also wird öffentliches Azure DNS gefragt.</translation>
    </message>
    <message>
        <source>*{0}* asks Azure DNS, which knows the private zones linked to *{1}*.</source>
        <translation>*{0}* fragt Azure DNS, das die mit *{1}* verknüpften privaten Zonen kennt.</translation>
    </message>
    <message>
        <source>stands in *{0}*</source>
        <translation>steht in *{0}*</translation>
    </message>
    <message>
        <source>{0} {1}; linked zones count only if it forwards to Azure DNS from a network with the link.</source>
        <translation>{0} {1}; verknüpfte Zonen zählen nur, wenn er aus einem verknüpften Netzwerk an Azure DNS weiterleitet.</translation>
    </message>
    <message>
        <source>whether {0} forwards {1} to Azure DNS or holds the record in {2}</source>
        <translation>ob {0} {1} an Azure DNS weiterleitet oder den Eintrag in {2} hat</translation>
    </message>
    <message>
        <source>*{0}* is linked to *{1}* and has the record of *{2}*{3}.</source>
        <translation>*{0}* ist mit *{1}* verknüpft und hat den Eintrag von *{2}*{3}.</translation>
    </message>
    <message>
        <source>*{0}* is linked to *{1}* but has no record of *{2}*</source>
        <translation>*{0}* ist mit *{1}* verknüpft, hat aber keinen Eintrag von *{2}*</translation>
    </message>
    <message>
        <source>{0}; the link falls back to the public name.</source>
        <translation>{0}; die Verknüpfung fällt auf den öffentlichen Namen zurück.</translation>
    </message>
    <message>
        <source>The design has no intended flows that could depend on {0}.</source>
        <translation>Der Entwurf hat keine vorgesehenen Flüsse, die von {0} abhängen könnten.</translation>
    </message>
    <message>
        <source>No intended flow depends on {0}.</source>
        <translation>Kein vorgesehener Fluss hängt von {0} ab.</translation>
    </message>
    <message>
        <source>{0} intended {1} on {2}</source>
        <translation>{0} vorgesehene {1} von {2}</translation>
    </message>
    <message>
        <source>{0} would break without it</source>
        <translation>{0} brächen ohne es ab</translation>
    </message>
    <message>
        <source>{0} would go with it</source>
        <translation>{0} gingen mit</translation>
    </message>
    <message>
        <source>{0} {1} of *{2}*</source>
        <translation>{0} {1} von *{2}*</translation>
    </message>
    <message>
        <source>{0} *{1}* of *{2}*</source>
        <translation>{0} *{1}* von *{2}*</translation>
    </message>
    <message>
        <source>the {0} *{1}*{2}</source>
        <translation>{0} *{1}*{2}</translation>
    </message>
    <message>
        <source> in *{0}*</source>
        <translation> in *{0}*</translation>
    </message>
    <message>
        <source>the entry in {0},</source>
        <translation>der Eintrag in {0},</translation>
    </message>
    <message>
        <source>{0} has {1} entries {2}; write the name, or DIRECTION:PRIORITY</source>
        <translation>{0} hat {1} Einträge {2}; den Namen schreiben, oder DIRECTION:PRIORITY</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>es hat {0}</translation>
    </message>
    <message>
        <source>{0} has no entry {1}; {2}</source>
        <translation>{0} hat keinen Eintrag {1}; {2}</translation>
    </message>
    <message>
        <source>*{0}* enters no subnet, so no rule acts on what it sends.</source>
        <translation>*{0}* tritt in kein Subnetz ein, auf sein Gesendetes wirkt also keine Regel.</translation>
    </message>
    <message>
        <source>Of the rules of *{0}* only the outbound ones act on *{1}*.</source>
        <translation>Von den Regeln von *{0}* wirken auf *{1}* nur die ausgehenden.</translation>
    </message>
    <message>
        <source>*{0}* stands in no subnet.</source>
        <translation>*{0}* steht in keinem Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* has no network security group: everything passes.</source>
        <translation>*{0}* hat keine Netzwerksicherheitsgruppe: Alles passiert.</translation>
    </message>
    <message>
        <source>*{0}* has network policies off for private endpoints, so no rule acts on them.</source>
        <translation>Bei *{0}* sind die Netzwerkrichtlinien für private Endpunkte aus, also wirkt keine Regel auf sie.</translation>
    </message>
    <message>
        <source>*{0}* has no group.</source>
        <translation>*{0}* hat keine Gruppe.</translation>
    </message>
    <message>
        <source>*{0}* sends the packet.</source>
        <translation>*{0}* sendet das Paket.</translation>
    </message>
    <message>
        <source>whether the service endpoint of {0} reaches {1} in another region</source>
        <translation>ob der Dienstendpunkt von {0} {1} in einer anderen Region erreicht</translation>
    </message>
    <message>
        <source>It depends on {0}; each way is followed.</source>
        <translation>Es hängt ab von {0}; jeder Weg wird verfolgt.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network, and {1} is private.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein, und {1} ist privat.</translation>
    </message>
    <message>
        <source>With Route All off, {0} does not enter the network of *{1}*.</source>
        <translation>Mit ausgeschaltetem Route All tritt {0} nicht in das Netzwerk von *{1}* ein.</translation>
    </message>
    <message>
        <source>This traffic of *{0}* is not routed into its network.</source>
        <translation>Dieser Verkehr von *{0}* wird nicht in sein Netzwerk geleitet.</translation>
    </message>
    <message>
        <source>*{0}* sends it out by the public edge of App Service.</source>
        <translation>*{0}* sendet es über den öffentlichen Rand von App Service hinaus.</translation>
    </message>
    <message>
        <source>*{0}* has no VPN gateway for *{1}* to dial in to.</source>
        <translation>*{0}* hat kein VPN-Gateway, in das sich *{1}* einwählen könnte.</translation>
    </message>
    <message>
        <source>*{0}* dials in to *{1}*.</source>
        <translation>*{0}* wählt sich bei *{1}* ein.</translation>
    </message>
    <message>
        <source>The plan of *{0}* has no route for {1} through the gateway.</source>
        <translation>Der Plan von *{0}* hat keine Route für {1} durch das Gateway.</translation>
    </message>
    <message>
        <source>Somebody at *{0}* sends the packet.</source>
        <translation>Jemand bei *{0}* sendet das Paket.</translation>
    </message>
    <message>
        <source>a public address of {0}</source>
        <translation>einer öffentlichen Adresse von {0}</translation>
    </message>
    <message>
        <source>the address ranges of {0}</source>
        <translation>den Adressbereichen von {0}</translation>
    </message>
    <message>
        <source>No gateway leads from *{0}* to {1}.</source>
        <translation>Kein Gateway führt von *{0}* zu {1}.</translation>
    </message>
    <message>
        <source>A caller that dialled in to *{0}* sends the packet.</source>
        <translation>Ein bei *{0}* eingewählter Aufrufer sendet das Paket.</translation>
    </message>
    <message>
        <source>*{0}* has no point-to-site address pool.</source>
        <translation>*{0}* hat keinen Point-to-Site-Adresspool.</translation>
    </message>
    <message>
        <source>It enters Azure through *{0}*.</source>
        <translation>Es tritt durch *{0}* in Azure ein.</translation>
    </message>
    <message>
        <source>*{0}* is down.</source>
        <translation>*{0}* ist ausgefallen.</translation>
    </message>
    <message>
        <source>the network of {0}</source>
        <translation>dem Netzwerk von {0}</translation>
    </message>
    <message>
        <source>Callers of *{0}* reach its network and its peers, no further.</source>
        <translation>Aufrufer von *{0}* erreichen dessen Netzwerk und die damit verbundenen, weiter nicht.</translation>
    </message>
    <message>
        <source>The peering from *{0}* to *{1}* does not have {2} on.</source>
        <translation>Beim Peering von *{0}* zu *{1}* ist {2} nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>{0} sends the packet.</source>
        <translation>{0} sendet das Paket.</translation>
    </message>
    <message>
        <source>{0} is a private address, which the internet does not carry.</source>
        <translation>{0} ist eine private Adresse, die das Internet nicht überträgt.</translation>
    </message>
    <message>
        <source>*{0}* reaches *{1}* by private link, past its restrictions.</source>
        <translation>*{0}* erreicht *{1}* über Private Link, an dessen Einschränkungen vorbei.</translation>
    </message>
    <message>
        <source>{0} has approved the private link of {1}.</source>
        <translation>{0} hat den Private Link von {1} genehmigt.</translation>
    </message>
    <message>
        <source>an address of {0}</source>
        <translation>eine Adresse von {0}</translation>
    </message>
    <message>
        <source>*{0}* has public network access disabled, so its default door is closed.</source>
        <translation>Bei *{0}* ist der öffentliche Netzwerkzugriff deaktiviert, der Standardzugang ist also geschlossen.</translation>
    </message>
    <message>
        <source>*{0}* has a private endpoint and does not say that public access is enabled, so its default door is closed.</source>
        <translation>*{0}* hat einen privaten Endpunkt und sagt nicht, dass öffentlicher Zugriff aktiviert ist, der Standardzugang ist also geschlossen.</translation>
    </message>
    <message>
        <source>the advanced tools site of *{0}*</source>
        <translation>die Site der erweiterten Tools von *{0}*</translation>
    </message>
    <message>
        <source>whether the access restriction {0} matches {1}</source>
        <translation>ob die Zugriffseinschränkung {0} auf {1} zutrifft</translation>
    </message>
    <message>
        <source>{0} has no access restrictions and is open to all.</source>
        <translation>{0} hat keine Zugriffseinschränkungen und ist für alle offen.</translation>
    </message>
    <message>
        <source>by its restriction {0}</source>
        <translation>nach der Einschränkung {0}</translation>
    </message>
    <message>
        <source>Whether {0} lets the caller in depends on its restriction {1}.</source>
        <translation>Ob {0} den Aufrufer hereinlässt, hängt von der Einschränkung {1} ab.</translation>
    </message>
    <message>
        <source>*{0}* never starts a connection.</source>
        <translation>*{0}* beginnt nie eine Verbindung.</translation>
    </message>
    <message>
        <source>the plan that {0} runs on</source>
        <translation>dem Plan, auf dem {0} läuft</translation>
    </message>
    <message>
        <source>*{0}* cannot send to port 25.</source>
        <translation>*{0}* kann nicht an Port 25 senden.</translation>
    </message>
    <message>
        <source>{0} is not used: hybrid connections of function apps need Windows and a Premium or Dedicated plan.</source>
        <translation>{0} wird nicht benutzt: Hybridverbindungen von Funktions-Apps brauchen Windows und einen Premium- oder Dedicated-Plan.</translation>
    </message>
    <message>
        <source>The hybrid connection *{0}* takes calls to {1}:{2}.</source>
        <translation>Die Hybridverbindung *{0}* nimmt Aufrufe an {1}:{2} entgegen.</translation>
    </message>
    <message>
        <source>No Hybrid Connection Manager listens on *{0}*.</source>
        <translation>Auf *{0}* lauscht kein Hybridverbindungs-Manager.</translation>
    </message>
    <message>
        <source>the machine of {0}</source>
        <translation>der Computer von {0}</translation>
    </message>
    <message>
        <source>cannot resolve {0}</source>
        <translation>kann {0} nicht auflösen</translation>
    </message>
    <message>
        <source>does not reach {0}:{1}</source>
        <translation>erreicht {0}:{1} nicht</translation>
    </message>
    <message>
        <source>manager {0}</source>
        <translation>Manager {0}</translation>
    </message>
    <message>
        <source>*{0}* does not reach {1}:{2} from where it stands.</source>
        <translation>*{0}* erreicht {1}:{2} von seinem Standort aus nicht.</translation>
    </message>
    <message>
        <source>whether {0} reaches {1}</source>
        <translation>ob {0} {1} erreicht</translation>
    </message>
    <message>
        <source>*{0}* calls {1} from its own machine.</source>
        <translation>*{0}* ruft {1} vom eigenen Computer aus auf.</translation>
    </message>
    <message>
        <source>*{0}* runs on Consumption, which cannot use restricted storage.</source>
        <translation>*{0}* läuft im Verbrauchsplan, der eingeschränkten Speicher nicht benutzen kann.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network, so it has no way to *{1}*.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein, hat also keinen Weg zu *{1}*.</translation>
    </message>
    <message>
        <source>*{0}* enters *{1}* by its gateway; no source says that host storage works so.</source>
        <translation>*{0}* tritt durch ein Gateway in *{1}* ein; keine Quelle sagt, dass Hostspeicher so funktioniert.</translation>
    </message>
    <message>
        <source>*{0}* enters *{1}*.</source>
        <translation>*{0}* tritt in *{1}* ein.</translation>
    </message>
    <message>
        <source>*{0}* reaches its content share {1}.</source>
        <translation>*{0}* erreicht die Inhaltsfreigabe {1}.</translation>
    </message>
    <message>
        <source>*{0}* lets *{1}* in by its service endpoint.</source>
        <translation>*{0}* lässt *{1}* über dessen Dienstendpunkt herein.</translation>
    </message>
    <message>
        <source>*{0}* has no private endpoint for {1} that *{2}* reaches.</source>
        <translation>*{0}* hat keinen privaten Endpunkt für {1}, den *{2}* erreicht.</translation>
    </message>
    <message>
        <source>*{0}* leads to {1} of *{2}*.</source>
        <translation>*{0}* führt zu {1} von *{2}*.</translation>
    </message>
    <message>
        <source>What {0} resolves to for *{1}* depends on {2}.</source>
        <translation>Worin {0} für *{1}* aufgelöst wird, hängt ab von {2}.</translation>
    </message>
    <message>
        <source>{0} does not exist for *{1}*.</source>
        <translation>{0} existiert für *{1}* nicht.</translation>
    </message>
    <message>
        <source>{0} resolves to a {1} address for *{2}*.</source>
        <translation>{0} wird für *{2}* in eine Adresse dieser Art aufgelöst: {1}.</translation>
    </message>
    <message>
        <source>Whether *{0}* lets *{1}* in depends on the app&apos;s public addresses.</source>
        <translation>Ob *{0}* *{1}* hereinlässt, hängt von den öffentlichen Adressen der App ab.</translation>
    </message>
    <message>
        <source>*{0}* has no {1} service endpoint</source>
        <translation>*{0}* hat keinen Dienstendpunkt {1}</translation>
    </message>
    <message>
        <source>*{0}* is not among its allowed subnets</source>
        <translation>*{0}* ist nicht unter den zugelassenen Subnetzen</translation>
    </message>
    <message>
        <source>*{0}* is not among its allowed subnets and has no {1} service endpoint</source>
        <translation>*{0}* ist nicht unter den zugelassenen Subnetzen und hat keinen Dienstendpunkt {1}</translation>
    </message>
    <message>
        <source>*{0}* does not let *{1}* in: {2}.</source>
        <translation>*{0}* lässt *{1}* nicht herein: {2}.</translation>
    </message>
    <message>
        <source>TCP {0} to {1} of *{2}* gets through.</source>
        <translation>TCP {0} zu {1} von *{2}* kommt durch.</translation>
    </message>
    <message>
        <source>the subnet of {0}</source>
        <translation>dem Subnetz von {0}</translation>
    </message>
    <message>
        <source>For packets from {0}: {1}</source>
        <translation>Für Pakete von {0}: {1}</translation>
    </message>
    <message>
        <source>Azure has yet to pick the address of {0}.</source>
        <translation>Azure hat die Adresse von {0} noch zu wählen.</translation>
    </message>
    <message>
        <source>Takes packets to {0} before any route for 0.0.0.0/0.</source>
        <translation>Nimmt Pakete an {0} vor jeder Route für 0.0.0.0/0.</translation>
    </message>
    <message>
        <source>, {0} s each</source>
        <translation>, je {0} s</translation>
    </message>
    <message>
        <source>{0} s for {1} DNS server{2} without an answer{3}</source>
        <translation>{0} s für {1} DNS-Server ohne Antwort{3}</translation>
    </message>
    <message>
        <source>{0} s for the TCP timeout, as nobody answers a dropped packet</source>
        <translation>{0} s für das TCP-Zeitlimit, da auf ein verworfenes Paket niemand antwortet</translation>
    </message>
    <message>
        <source>which network {0} lies in</source>
        <translation>in welchem Netzwerk {0} liegt</translation>
    </message>
    <message>
        <source>which route takes {0}</source>
        <translation>welche Route {0} nimmt</translation>
    </message>
    <message>
        <source>The route {0} ({1}) of *{2}* takes it: {3}.</source>
        <translation>Die Route {0} ({1}) von *{2}* nimmt es: {3}.</translation>
    </message>
    <message>
        <source>The route {0} of *{1}* drops packets to {2}.</source>
        <translation>Die Route {0} von *{1}* verwirft Pakete an {2}.</translation>
    </message>
    <message>
        <source>The route {0} sends {1} to the internet, which carries no private address.</source>
        <translation>Die Route {0} schickt {1} ins Internet, das keine private Adresse überträgt.</translation>
    </message>
    <message>
        <source>to the appliance at {0}</source>
        <translation>zur Appliance bei {0}</translation>
    </message>
    <message>
        <source>The service endpoint {0} of *{1}* takes it straight to the service.</source>
        <translation>Der Dienstendpunkt {0} von *{1}* führt es direkt zum Dienst.</translation>
    </message>
    <message>
        <source>*{0}* does not list *{1}*.</source>
        <translation>*{0}* führt *{1}* nicht auf.</translation>
    </message>
    <message>
        <source>the next hop address of the route {0}</source>
        <translation>der Adresse des nächsten Hops der Route {0}</translation>
    </message>
    <message>
        <source>The next hop {0} of the route {1} lies neither in *{2}* nor in a peer.</source>
        <translation>Der nächste Hop {0} der Route {1} liegt weder in *{2}* noch in einem damit verbundenen Netzwerk.</translation>
    </message>
    <message>
        <source>what stands at {0}, the next hop of the route {1}</source>
        <translation>was bei {0} steht, dem nächsten Hop der Route {1}</translation>
    </message>
    <message>
        <source>It is handed to *{0}*.</source>
        <translation>Es wird an *{0}* übergeben.</translation>
    </message>
    <message>
        <source>whether {0} forwards packets that are meant for others</source>
        <translation>ob {0} Pakete weiterleitet, die für andere bestimmt sind</translation>
    </message>
    <message>
        <source>*{0}* does not forward packets that are meant for others.</source>
        <translation>*{0}* leitet keine Pakete weiter, die für andere bestimmt sind.</translation>
    </message>
    <message>
        <source>The packet comes back to *{0}*: the routes go in a circle.</source>
        <translation>Das Paket kommt zu *{0}* zurück: Die Routen gehen im Kreis.</translation>
    </message>
    <message>
        <source>IP forwarding is off on the network interface of *{0}*.</source>
        <translation>Die IP-Weiterleitung ist an der Netzwerkschnittstelle von *{0}* aus.</translation>
    </message>
    <message>
        <source>rule {0}</source>
        <translation>Regel {0}</translation>
    </message>
    <message>
        <source>*{0}* {1} by {2}.</source>
        <translation>*{0}* {1} nach {2}.</translation>
    </message>
    <message>
        <source>the private address of {0}</source>
        <translation>der privaten Adresse von {0}</translation>
    </message>
    <message>
        <source>The route {0} names a gateway, but *{1}* has none to use.</source>
        <translation>Die Route {0} nennt ein Gateway, aber *{1}* hat keines zu benutzen.</translation>
    </message>
    <message>
        <source>The route {0} names a gateway, but routes cannot name an ExpressRoute gateway.</source>
        <translation>Die Route {0} nennt ein Gateway, aber Routen können kein ExpressRoute-Gateway nennen.</translation>
    </message>
    <message>
        <source>*{0}* takes it.</source>
        <translation>*{0}* nimmt es.</translation>
    </message>
    <message>
        <source>It reaches a caller that dialled in to *{0}*.</source>
        <translation>Es erreicht einen bei *{0}* eingewählten Aufrufer.</translation>
    </message>
    <message>
        <source>*{0}* knows no way to {1}.</source>
        <translation>*{0}* kennt keinen Weg zu {1}.</translation>
    </message>
    <message>
        <source>the network behind *{0}*</source>
        <translation>das Netzwerk hinter *{0}*</translation>
    </message>
    <message>
        <source>{0} draws all traffic to itself and sends it on.</source>
        <translation>{0} zieht allen Verkehr an sich und schickt ihn weiter.</translation>
    </message>
    <message>
        <source>{0} sends traffic for the internet on, with a public address of its own.</source>
        <translation>{0} schickt Verkehr für das Internet mit einer eigenen öffentlichen Adresse weiter.</translation>
    </message>
    <message>
        <source>It leaves Azure through *{0}*.</source>
        <translation>Es verlässt Azure durch *{0}*.</translation>
    </message>
    <message>
        <source>It reaches {0} at *{1}*.</source>
        <translation>Es erreicht {0} bei *{1}*.</translation>
    </message>
    <message>
        <source>*{0}* {1} {2}, which does not hold {3}.</source>
        <translation>*{0}* {1} {2}, was {3} nicht enthält.</translation>
    </message>
    <message>
        <source>which address of {0} is used</source>
        <translation>welche Adresse von {0} benutzt wird</translation>
    </message>
    <message>
        <source>Rule {0} failed on *{1}* ({2}). The other rules went on.</source>
        <translation>Die Regel {0} ist bei *{1}* gescheitert ({2}). Die anderen Regeln liefen weiter.</translation>
    </message>
    <message>
        <source>Refuse everybody else at {0} by word</source>
        <translation>Alle anderen bei {0} ausdrücklich ablehnen</translation>
    </message>
    <message>
        <source>{0}{1} has {2} access rule{3}; an implicit rule refuses everybody else.</source>
        <translation>{0}{1} hat {2} Zugriffsregeln; eine stillschweigende Regel lehnt alle anderen ab.</translation>
    </message>
    <message>
        <source>*{0}* cannot be deployed to by *{1}*: {2}.</source>
        <translation>In *{0}* kann *{1}* nicht bereitstellen: {2}.</translation>
    </message>
    <message>
        <source>Let *{0}* in at {1}</source>
        <translation>*{0}* bei {1} hereinlassen</translation>
    </message>
    <message>
        <source>*{0}* is to be tested in the portal but does not let in {1}.</source>
        <translation>*{0}* soll im Portal getestet werden, lässt aber {1} nicht herein.</translation>
    </message>
    <message>
        <source>Let {0} in at *{1}*, which is everybody in Azure</source>
        <translation>{0} bei *{1}* hereinlassen, das sind alle in Azure</translation>
    </message>
    <message>
        <source>*{0}* is to be tested in the portal; CORS lacks {1}.</source>
        <translation>*{0}* soll im Portal getestet werden; in CORS fehlt {1}.</translation>
    </message>
    <message>
        <source>Add the portal&apos;s origins to *{0}*</source>
        <translation>Die Ursprünge des Portals zu *{0}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* is reached by {1} only; test it from inside *{2}*.</source>
        <translation>*{0}* wird nur über {1} erreicht; von innerhalb von *{2}* testen.</translation>
    </message>
    <message>
        <source>*{0}* restricts its main site, but its advanced tools site is open to everybody.</source>
        <translation>*{0}* schränkt die Hauptsite ein, aber die Site der erweiterten Tools ist für alle offen.</translation>
    </message>
    <message>
        <source>Use the restrictions of *{0}* for both sites</source>
        <translation>Die Einschränkungen von *{0}* für beide Sites benutzen</translation>
    </message>
    <message>
        <source>Refuse everybody at the advanced tools site of *{0}*</source>
        <translation>Alle an der Site der erweiterten Tools von *{0}* ablehnen</translation>
    </message>
    <message>
        <source>*{0}* has public network access disabled and no private endpoint; nobody reaches it.</source>
        <translation>Bei *{0}* ist der öffentliche Netzwerkzugriff deaktiviert, und es gibt keinen privaten Endpunkt; niemand erreicht die App.</translation>
    </message>
    <message>
        <source>*{0}* has access rules, which callers by {1} pass by.</source>
        <translation>*{0}* hat Zugriffsregeln, an denen Aufrufer über {1} vorbeikommen.</translation>
    </message>
    <message>
        <source>*{0}* forwards to *{1}*, which neither lets *{2}* in nor has a private endpoint in reach.</source>
        <translation>*{0}* leitet an *{1}* weiter, das weder *{2}* hereinlässt noch einen privaten Endpunkt in Reichweite hat.</translation>
    </message>
    <message>
        <source>Turn off remote debugging of *{0}*</source>
        <translation>Remotedebuggen von *{0}* ausschalten</translation>
    </message>
    <message>
        <source>*{0}* has access rules and remote debugging, which does not work from {1}.</source>
        <translation>*{0}* hat Zugriffsregeln und Remotedebuggen, das von {1} aus nicht funktioniert.</translation>
    </message>
    <message>
        <source>*{0}* restarts when public network access goes from {1} to {2}.</source>
        <translation>*{0}* startet neu, wenn der öffentliche Netzwerkzugriff von {1} zu {2} wechselt.</translation>
    </message>
    <message>
        <source>{0} has {1}, which an App Service Environment does not take.</source>
        <translation>{0} hat {1}, was eine App Service-Umgebung nicht annimmt.</translation>
    </message>
    <message>
        <source>Drop the subnet rules of {0}</source>
        <translation>Die Subnetzregeln von {0} entfernen</translation>
    </message>
    <message>
        <source>Let {0} name the address ranges of the subnets</source>
        <translation>{0} die Adressbereiche der Subnetze nennen lassen</translation>
    </message>
    <message>
        <source>{0} has {1}: {2} {3}.</source>
        <translation>{0} hat {1}: {2} {3}.</translation>
    </message>
    <message>
        <source>Drop {0} of {1}</source>
        <translation>{0} von {1} entfernen</translation>
    </message>
    <message>
        <source>{0} lets in {1} and everybody else as well.</source>
        <translation>{0} lässt {1} herein und alle anderen ebenso.</translation>
    </message>
    <message>
        <source>{0} has only Deny rules, so the implicit rule at the end refuses everybody else too.</source>
        <translation>{0} hat nur Verweigerungsregeln, die stillschweigende Regel am Ende lehnt also auch alle anderen ab.</translation>
    </message>
    <message>
        <source>priority {0}</source>
        <translation>die Priorität {0}</translation>
    </message>
    <message>
        <source>the priorities {0}</source>
        <translation>die Prioritäten {0}</translation>
    </message>
    <message>
        <source>{0} has several access rules of {1}.</source>
        <translation>{0} hat mehrere Zugriffsregeln mit: {1}.</translation>
    </message>
    <message>
        <source>Renumber the rules of {0}</source>
        <translation>Die Regeln von {0} neu nummerieren</translation>
    </message>
    <message>
        <source>Put {0} before {1} at {2}</source>
        <translation>{0} bei {2} vor {1} stellen</translation>
    </message>
    <message>
        <source>{0} never reads {1}: {2} with priority {3} matches the same callers before.</source>
        <translation>{0} liest {1} nie: {2} mit Priorität {3} trifft vorher auf dieselben Aufrufer zu.</translation>
    </message>
    <message>
        <source>{0} has {1} for {2}; private ranges match in an App Service Environment only.</source>
        <translation>{0} hat {1} für {2}; private Bereiche treffen nur in einer App Service-Umgebung zu.</translation>
    </message>
    <message>
        <source>{0} rules of at most {1}</source>
        <translation>{0} Regeln von höchstens {1}</translation>
    </message>
    <message>
        <source>{0} sources of at most {1} in rule {2}</source>
        <translation>{0} Quellen von höchstens {1} in Regel {2}</translation>
    </message>
    <message>
        <source>{0} values of at most {1} for {2} in rule {3}</source>
        <translation>{0} Werte von höchstens {1} für {2} in Regel {3}</translation>
    </message>
    <message>
        <source>{0} has {1}.</source>
        <translation>{0} hat {1}.</translation>
    </message>
    <message>
        <source>Write {0} at {1}</source>
        <translation>{0} bei {1} schreiben</translation>
    </message>
    <message>
        <source>{0} filters by {1} in {2}; rules know {3}.</source>
        <translation>{0} filtert in {2} nach {1}; Regeln kennen {3}.</translation>
    </message>
    <message>
        <source>Ask for the profile id of {0}</source>
        <translation>Nach der Profil-ID von {0} fragen</translation>
    </message>
    <message>
        <source>{0} lets in {1} in {2} without {3}; any Front Door profile gets in.</source>
        <translation>{0} lässt {1} in {2} ohne {3} herein; jedes Front Door-Profil kommt hinein.</translation>
    </message>
    <message>
        <source>{0} lets in {1} in {2}; the tag holds inbound addresses only.</source>
        <translation>{0} lässt {1} in {2} herein; das Tag enthält nur eingehende Adressen.</translation>
    </message>
    <message>
        <source>{0} {1} there, past {2}</source>
        <translation>{0} {1} dort, vorbei an {2}</translation>
    </message>
    <message>
        <source>*{0}* sees no zone {1}, and the design has none: {2}.</source>
        <translation>*{0}* sieht keine Zone {1}, und im Entwurf gibt es keine: {2}.</translation>
    </message>
    <message>
        <source>Add the zone {0} and link it to *{1}*</source>
        <translation>Die Zone {0} hinzufügen und mit *{1}* verknüpfen</translation>
    </message>
    <message>
        <source>*{0}* is not linked to *{1}*: {2}.</source>
        <translation>*{0}* ist nicht mit *{1}* verknüpft: {2}.</translation>
    </message>
    <message>
        <source>Link *{0}* to *{1}*</source>
        <translation>*{0}* mit *{1}* verknüpfen</translation>
    </message>
    <message>
        <source> (in *{0}*)</source>
        <translation> (in *{0}*)</translation>
    </message>
    <message>
        <source>unless the server forwards {0} to {1} or holds the records, </source>
        <translation>wenn der Server nicht {0} an {1} weiterleitet oder die Einträge hat, </translation>
    </message>
    <message>
        <source>*{0}* asks {1}{2} and not Azure DNS; {3}.</source>
        <translation>*{0}* fragt {1}{2} und nicht Azure DNS; {3}.</translation>
    </message>
    <message>
        <source>{0} {1} not found at the private endpoints</source>
        <translation>{0} {1} nicht bei den privaten Endpunkten gefunden</translation>
    </message>
    <message>
        <source>*{0}* has no record in *{1}*, so {2} {3} in *{4}*.</source>
        <translation>*{0}* hat keinen Eintrag in *{1}*, also {3} {2} in *{4}*.</translation>
    </message>
    <message>
        <source>Register *{0}* in *{1}*</source>
        <translation>*{0}* in *{1}* eintragen</translation>
    </message>
    <message>
        <source>Let *{0}* of *{1}* fall back to public names</source>
        <translation>*{0}* von *{1}* auf öffentliche Namen zurückfallen lassen</translation>
    </message>
    <message>
        <source>*{0}* is not found from *{1}*: *{2}* has no record of it, for *{3}* is in another network.</source>
        <translation>*{0}* wird von *{1}* aus nicht gefunden: *{2}* hat keinen Eintrag dafür, denn *{3}* ist in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>*{0}* is not linked to *{1}*, only *{2}* is: {3}.</source>
        <translation>*{0}* ist nicht mit *{1}* verknüpft, nur *{2}* ist es: {3}.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network and gets the public address of {1}, which {2} private callers only.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein und erhält die öffentliche Adresse von {1}, und dort kommen nur private Aufrufer hinein.</translation>
    </message>
    <message>
        <source>*{0}* stops port {1} from *{2}* to the DNS server {3}{4}.</source>
        <translation>*{0}* hält Port {1} von *{2}* zum DNS-Server {3} auf{4}.</translation>
    </message>
    <message>
        <source>port {0} to {1}</source>
        <translation>Port {0} zu {1}</translation>
    </message>
    <message>
        <source>*{0}* has no route to its DNS server {1} in *{2}*.</source>
        <translation>*{0}* hat keine Route zu seinem DNS-Server {1} in *{2}*.</translation>
    </message>
    <message>
        <source>*{0}* has no route to its DNS server {1} at *{2}*.</source>
        <translation>*{0}* hat keine Route zu seinem DNS-Server {1} bei *{2}*.</translation>
    </message>
    <message>
        <source>Peer *{0}* with *{1}*</source>
        <translation>*{0}* per Peering mit *{1}* verbinden</translation>
    </message>
    <message>
        <source>*{0}*, which apps in *{1}* ask, knows its own records only; public names fail.</source>
        <translation>*{0}*, den Apps in *{1}* fragen, kennt nur seine eigenen Einträge; öffentliche Namen scheitern.</translation>
    </message>
    <message>
        <source>Let *{0}* forward to {1}</source>
        <translation>*{0}* an {1} weiterleiten lassen</translation>
    </message>
    <message>
        <source>Keep the first {0} DNS servers of *{1}*</source>
        <translation>Die ersten {0} DNS-Server von *{1}* behalten</translation>
    </message>
    <message>
        <source>*{0}* lists {1} DNS servers; at most {2} are possible.</source>
        <translation>*{0}* führt {1} DNS-Server auf; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>Apps in *{0}* ask {1} DNS server{2}; each dead one costs {3} seconds, {4} in all, and a dropped packet {5}.</source>
        <translation>Apps in *{0}* fragen {1} DNS-Server; jeder tote kostet {3} Sekunden, insgesamt {4}, und ein verworfenes Paket {5}.</translation>
    </message>
    <message>
        <source>*{0}* forwards no names into Azure, so it does not find {1} by name.</source>
        <translation>*{0}* leitet keine Namen nach Azure weiter, findet also {1} nicht nach Namen.</translation>
    </message>
    <message>
        <source>Let *{0}* forward names of Azure to *{1}*</source>
        <translation>*{0}* Namen von Azure an *{1}* weiterleiten lassen</translation>
    </message>
    <message>
        <source>*{0}* gets other DNS servers; {1} must be synchronised with it.</source>
        <translation>*{0}* erhält andere DNS-Server; {1} muss damit synchronisiert werden.</translation>
    </message>
    <message>
        <source>*{0}* is internal; the design has no zone {1} with records {2}.</source>
        <translation>*{0}* ist intern; der Entwurf hat keine Zone {1} mit den Einträgen {2}.</translation>
    </message>
    <message>
        <source>*{0}* has no records for {1}, which apps of *{2}* need.</source>
        <translation>*{0}* hat keine Einträge für {1}, die Apps von *{2}* brauchen.</translation>
    </message>
    <message>
        <source>Add the records of *{0}*, to be given its inbound address</source>
        <translation>Die Einträge von *{0}* hinzufügen, die noch die eingehende Adresse erhalten</translation>
    </message>
    <message>
        <source>*{0}* is linked to {1} networks; at most {2} are possible.</source>
        <translation>*{0}* ist mit {1} Netzwerken verknüpft; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>Turn auto registration off for the last {0} links of *{1}*</source>
        <translation>Automatische Registrierung für die letzten {0} Verknüpfungen von *{1}* ausschalten</translation>
    </message>
    <message>
        <source>*{0}* registers the machines of {1} networks; at most {2} are possible.</source>
        <translation>*{0}* trägt die Computer von {1} Netzwerken ein; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>*{0}* runs on Linux with restricted storage and custom DNS ({1}); documents of 2021 called that unsupported.</source>
        <translation>*{0}* läuft unter Linux mit eingeschränktem Speicher und eigenem DNS ({1}); Dokumente von 2021 nannten das nicht unterstützt.</translation>
    </message>
    <message>
        <source>*{0}* is not the zone that {1} {2}: it is {3}.</source>
        <translation>*{0}* ist nicht die Zone, die {1} {2}: Es ist {3}.</translation>
    </message>
    <message>
        <source>*{0}* has a record for *{1}* but none for {2}.scm, which deployments use.</source>
        <translation>*{0}* hat einen Eintrag für *{1}*, aber keinen für {2}.scm, den Bereitstellungen benutzen.</translation>
    </message>
    <message>
        <source>Add the record {0}.scm to *{1}*</source>
        <translation>Den Eintrag {0}.scm zu *{1}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* is in the design {1} times; records split over zones of one name are not found everywhere.</source>
        <translation>*{0}* steht {1}-mal im Entwurf; auf Zonen gleichen Namens verteilte Einträge werden nicht überall gefunden.</translation>
    </message>
    <message>
        <source>Keep auto registration in *{0}* only</source>
        <translation>Automatische Registrierung nur in *{0}* behalten</translation>
    </message>
    <message>
        <source>*{0}* registers in {1}; one registration zone is possible.</source>
        <translation>*{0}* trägt in {1} ein; möglich ist eine Registrierungszone.</translation>
    </message>
    <message>
        <source>{0} labels</source>
        <translation>{0} Namensteile</translation>
    </message>
    <message>
        <source>*{0}* has {1}; a private zone has {2} to {3}.</source>
        <translation>*{0}* hat {1}; eine private Zone hat {2} bis {3}.</translation>
    </message>
    <message>
        <source>Rename *{0}* to {1}</source>
        <translation>*{0}* in {1} umbenennen</translation>
    </message>
    <message>
        <source>has {0} characters of {1} to {2}</source>
        <translation>hat {0} Zeichen statt {1} bis {2}</translation>
    </message>
    <message>
        <source>may only consist of {0}</source>
        <translation>darf nur bestehen aus {0}</translation>
    </message>
    <message>
        <source>*{0}* is the name of {1} resources, and must be unique in Azure.</source>
        <translation>*{0}* ist der Name von {1} Ressourcen und muss in Azure eindeutig sein.</translation>
    </message>
    <message>
        <source>*{0}* lacks {1}; it does not start without.</source>
        <translation>Bei *{0}* fehlt {1}; ohne startet die App nicht.</translation>
    </message>
    <message>
        <source>Add a storage account for the content of *{0}*</source>
        <translation>Ein Speicherkonto für den Inhalt von *{0}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* is on Flex Consumption and has {1}, which Flex does not take.</source>
        <translation>*{0}* ist im Flex-Verbrauch und hat {1}, was Flex nicht annimmt.</translation>
    </message>
    <message>
        <source>Take {0} out of *{1}*</source>
        <translation>{0} aus *{1}* herausnehmen</translation>
    </message>
    <message>
        <source>*{0}* has {1} beside the site property ({2}); the property wins.</source>
        <translation>*{0}* hat {1} neben der Siteeigenschaft ({2}); die Eigenschaft gewinnt.</translation>
    </message>
    <message>
        <source>*{0}* sets {1}, which slots must leave to Azure.</source>
        <translation>*{0}* setzt {1}, was Slots Azure überlassen müssen.</translation>
    </message>
    <message>
        <source> and its {0} link{1}</source>
        <translation> und seine {0} Verknüpfungen</translation>
    </message>
    <message>
        <source>Check that *{0}*{1} {2} the location global.</source>
        <translation>Prüfen, dass *{0}*{1} den Standort global {2}.</translation>
    </message>
    <message>
        <source>Let *{0}* run on the system of *{1}*</source>
        <translation>*{0}* auf dem System von *{1}* laufen lassen</translation>
    </message>
    <message>
        <source>Deploy *{0}* for Linux</source>
        <translation>*{0}* für Linux bereitstellen</translation>
    </message>
    <message>
        <source>*{0}* says Linux, but *{1}* is deployed with reserved=false, for Windows.</source>
        <translation>*{0}* sagt Linux, aber *{1}* wird mit reserved=false bereitgestellt, also für Windows.</translation>
    </message>
    <message>
        <source>Check that *{0}* of *{1}* is deployed with addressPrefix, not with addressPrefixes.</source>
        <translation>Prüfen, dass *{0}* von *{1}* mit addressPrefix bereitgestellt wird, nicht mit addressPrefixes.</translation>
    </message>
    <message>
        <source>*{0}* is {1} and {2}; {3} {4} a Standard, Static address.</source>
        <translation>*{0}* ist {1} und {2}; {3} {4} eine statische Adresse der SKU Standard.</translation>
    </message>
    <message>
        <source>Make *{0}* Standard and Static</source>
        <translation>*{0}* zu Standard und statisch machen</translation>
    </message>
    <message>
        <source>has *{0}*, which has no point-to-site address pool</source>
        <translation>hat *{0}* ohne Point-to-Site-Adresspool</translation>
    </message>
    <message>
        <source>*{0}* is connected with *{1}* by gateway, and *{2}* {3}. Gateway-required integration needs a VPN gateway with point-to-site.</source>
        <translation>*{0}* ist per Gateway mit *{1}* verbunden, und *{2}* {3}. Gatewaygebundene Integration braucht ein VPN-Gateway mit Point-to-Site.</translation>
    </message>
    <message>
        <source>*{0}* has the point-to-site pool {1}, which is not inside {2}; {3} {4} connected through it.</source>
        <translation>*{0}* hat den Point-to-Site-Pool {1}, der nicht in {2} liegt; darüber verbunden {4} {3}.</translation>
    </message>
    <message>
        <source>Keep {0} of *{1}* alone</source>
        <translation>{0} von *{1}* allein behalten</translation>
    </message>
    <message>
        <source>Give *{0}* the point-to-site pool {1}</source>
        <translation>*{0}* den Point-to-Site-Pool {1} geben</translation>
    </message>
    <message>
        <source>, beside the VPN gateway *{0}*</source>
        <translation>, neben dem VPN-Gateway *{0}*</translation>
    </message>
    <message>
        <source>*{0}* is connected with *{1}* by gateway, and *{2}* has the ExpressRoute gateway *{3}*{4}. Gateway-required integration does not work with ExpressRoute or with gateways that coexist with it.</source>
        <translation>*{0}* ist per Gateway mit *{1}* verbunden, und *{2}* hat das ExpressRoute-Gateway *{3}*{4}. Gatewaygebundene Integration funktioniert weder mit ExpressRoute noch mit Gateways, die damit koexistieren.</translation>
    </message>
    <message>
        <source>*{0}* {1} and is connected with *{2}* by gateway. Gateway-required integration carries code on Windows only.</source>
        <translation>*{0}* {1} und ist per Gateway mit *{2}* verbunden. Gatewaygebundene Integration trägt nur Code unter Windows.</translation>
    </message>
    <message>
        <source>*{0}* is policy-based, and {1} {2} connected through it. Gateway-required integration needs a route-based VPN.</source>
        <translation>*{0}* ist richtlinienbasiert, und darüber verbunden {2} {1}. Gatewaygebundene Integration braucht ein routenbasiertes VPN.</translation>
    </message>
    <message>
        <source>Make *{0}* route-based</source>
        <translation>*{0}* routenbasiert machen</translation>
    </message>
    <message>
        <source>offers {0} for point-to-site</source>
        <translation>bietet {0} für Point-to-Site an</translation>
    </message>
    <message>
        <source>*{0}* {1}, and {2} {3} connected through it. Gateway-required integration needs SSTP, with IKEv2 off.</source>
        <translation>*{0}* {1}, und darüber verbunden {3} {2}. Gatewaygebundene Integration braucht SSTP mit ausgeschaltetem IKEv2.</translation>
    </message>
    <message>
        <source>Use SSTP alone on *{0}*</source>
        <translation>An *{0}* allein SSTP benutzen</translation>
    </message>
    <message>
        <source>Give {0} {1}, *{2}*</source>
        <translation>{0} {1} geben, *{2}*</translation>
    </message>
    <message>
        <source>The apps of *{0}* are connected by gateway with {1} networks: {2}. A plan may have {3}.</source>
        <translation>Die Apps von *{0}* sind per Gateway mit {1} Netzwerken verbunden: {2}. Ein Plan darf {3} haben.</translation>
    </message>
    <message>
        <source>*{0}* is connected with *{1}* by gateway; gateway-required integration retires on {2}.</source>
        <translation>*{0}* ist per Gateway mit *{1}* verbunden; gatewaygebundene Integration wird am {2} eingestellt.</translation>
    </message>
    <message>
        <source>is {0}</source>
        <translation>ist {0}</translation>
    </message>
    <message>
        <source>*{0}* {1} from *{2}* and needs {3} at its far end.</source>
        <translation>*{0}* {1} von *{2}* und braucht am anderen Ende {3}.</translation>
    </message>
    <message>
        <source>Connect *{0}* to *{1}*</source>
        <translation>*{0}* mit *{1}* verbinden</translation>
    </message>
    <message>
        <source>Add the circuit *{0}* and connect *{1}* to it</source>
        <translation>Die Leitung *{0}* hinzufügen und *{1}* damit verbinden</translation>
    </message>
    <message>
        <source>Add the local network gateway *{0}* and connect *{1}* to it</source>
        <translation>Das lokale Netzwerkgateway *{0}* hinzufügen und *{1}* damit verbinden</translation>
    </message>
    <message>
        <source>*{0}* stands in *{1}*; an Azure Firewall stands in a subnet named {2}, {3} or larger.</source>
        <translation>*{0}* steht in *{1}*; eine Azure Firewall steht in einem Subnetz namens {2}, {3} oder größer.</translation>
    </message>
    <message>
        <source>*{0}* is {1}; *{2}* needs at least {3}.</source>
        <translation>*{0}* ist {1}; *{2}* braucht mindestens {3}.</translation>
    </message>
    <message>
        <source>*{0}* {1} and needs a subnet named {2} in *{3}*.</source>
        <translation>*{0}* {1} und braucht in *{3}* ein Subnetz namens {2}.</translation>
    </message>
    <message>
        <source>Add {0} ({1})</source>
        <translation>{0} hinzufügen ({1})</translation>
    </message>
    <message>
        <source>*{0}* holds {1} and also {2}; the subnet of an Application Gateway is for application gateways alone.</source>
        <translation>*{0}* enthält {1} und auch {2}; das Subnetz eines Anwendungsgateways ist allein für Anwendungsgateways.</translation>
    </message>
    <message>
        <source>*{0}* is {1}; {2} is advised for an Application Gateway {3}, such as {4}.</source>
        <translation>*{0}* ist {1}; {2} wird für ein Anwendungsgateway {3} wie {4} empfohlen.</translation>
    </message>
    <message>
        <source>*{0}* is {1} with {2} addresses; {3} may take {4}.</source>
        <translation>*{0}* ist {1} mit {2} Adressen; {3} kann {4} nehmen.</translation>
    </message>
    <message>
        <source>{0} of *{1}*</source>
        <translation>{0} von *{1}*</translation>
    </message>
    <message>
        <source>*{0}* does not list {1} among its routes back to Azure, so answers to apps get lost.</source>
        <translation>*{0}* führt {1} nicht unter seinen Routen zurück nach Azure auf, Antworten an Apps gehen also verloren.</translation>
    </message>
    <message>
        <source>Route {0} back from *{1}*</source>
        <translation>{0} von *{1}* zurückrouten</translation>
    </message>
    <message>
        <source>Check that *{0}*, which connects {1}, is up.{2}</source>
        <translation>Prüfen, dass *{0}*, das {1} verbindet, läuft.{2}</translation>
    </message>
    <message>
        <source>Check that the certificates of *{0}* and *{1}* are in sync after every change of the network&apos;s configuration.</source>
        <translation>Prüfen, dass die Zertifikate von *{0}* und *{1}* nach jeder Änderung der Netzwerkkonfiguration synchron sind.</translation>
    </message>
    <message>
        <source>*{0}* does not offer its gateway</source>
        <translation>*{0}* bietet sein Gateway nicht an</translation>
    </message>
    <message>
        <source>*{0}* does not use the remote gateway</source>
        <translation>*{0}* benutzt das Remotegateway nicht</translation>
    </message>
    <message>
        <source>*{0}* does not take forwarded traffic</source>
        <translation>*{0}* nimmt weitergeleiteten Verkehr nicht an</translation>
    </message>
    <message>
        <source>*{0}* has no route to {1}</source>
        <translation>*{0}* hat keine Route zu {1}</translation>
    </message>
    <message>
        <source>Set up the peering with *{0}* for the gateway</source>
        <translation>Das Peering mit *{0}* für das Gateway einrichten</translation>
    </message>
    <message>
        <source>*{0}* leaves through a gateway and goes to the peered network *{1}*: {2}.</source>
        <translation>*{0}* geht durch ein Gateway hinaus und zum Netzwerk mit Peering *{1}*: {2}.</translation>
    </message>
    <message>
        <source>*{0}* is connected through *{1}*, which learns the routes to *{2}* by BGP; {3} {4} not among its advertised routes, so the app does not know the way.</source>
        <translation>*{0}* ist über *{1}* verbunden, das die Routen zu *{2}* über BGP lernt; {3} {4} nicht unter seinen angekündigten Routen, die App kennt den Weg also nicht.</translation>
    </message>
    <message>
        <source>Advertise {0} on *{1}*</source>
        <translation>{0} an *{1}* ankündigen</translation>
    </message>
    <message>
        <source>The point-to-site pool {0} of *{1}* overlaps {2} of *{3}*; the ranges must be distinct.</source>
        <translation>Der Point-to-Site-Pool {0} von *{1}* überschneidet sich mit {2} von *{3}*; die Bereiche müssen verschieden sein.</translation>
    </message>
    <message>
        <source>*{0}* would pass from *{1}* to *{2}* between the VPN gateway *{3}* and the ExpressRoute gateway *{4}*; Azure does not route between them.</source>
        <translation>*{0}* ginge von *{1}* zu *{2}* zwischen dem VPN-Gateway *{3}* und dem ExpressRoute-Gateway *{4}*; Azure routet dazwischen nicht.</translation>
    </message>
    <message>
        <source>{0} {1} in *{2}*; gateways stand in a subnet named {3}.</source>
        <translation>{0} {1} in *{2}*; Gateways stehen in einem Subnetz namens {3}.</translation>
    </message>
    <message>
        <source>*{0}* holds {1}; nothing but gateways may stand there.</source>
        <translation>*{0}* enthält {1}; dort dürfen nur Gateways stehen.</translation>
    </message>
    <message>
        <source>*{0}* is {1}; gateways need at least {2}, and {3} is advised.</source>
        <translation>*{0}* ist {1}; Gateways brauchen mindestens {2}, und {3} wird empfohlen.</translation>
    </message>
    <message>
        <source>*{0}* is {1}; {2} or larger is advised for gateways.</source>
        <translation>*{0}* ist {1}; für Gateways wird {2} oder größer empfohlen.</translation>
    </message>
    <message>
        <source>*{0}* is {1} and holds {2}; VPN and ExpressRoute together need {3} or larger.</source>
        <translation>*{0}* ist {1} und enthält {2}; VPN und ExpressRoute zusammen brauchen {3} oder größer.</translation>
    </message>
    <message>
        <source>*{0}* is {1} and stands beside {2}; coexistence with ExpressRoute needs a route-based gateway that is not Basic.</source>
        <translation>*{0}* ist {1} und steht neben {2}; Koexistenz mit ExpressRoute braucht ein routenbasiertes Gateway, das nicht Basic ist.</translation>
    </message>
    <message>
        <source>Make *{0}* {1}</source>
        <translation>*{0}* ändern: {1}</translation>
    </message>
    <message>
        <source>*{0}* has {1} {2} gateways, {3}; a network may have one.</source>
        <translation>*{0}* hat {1} {2}-Gateways, {3}; ein Netzwerk darf eines haben.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>*{0}* runs on Linux and has {1}; Hybrid Connections work for functions on Windows only.</source>
        <translation>*{0}* läuft unter Linux und hat {1}; Hybridverbindungen funktionieren bei Funktionen nur unter Windows.</translation>
    </message>
    <message>
        <source>the host {0}</source>
        <translation>den Host {0}</translation>
    </message>
    <message>
        <source>the ports {0}</source>
        <translation>die Ports {0}</translation>
    </message>
    <message>
        <source>*{0}* names {1}; a hybrid connection is for one host and one port.</source>
        <translation>*{0}* nennt {1}; eine Hybridverbindung ist für einen Host und einen Port.</translation>
    </message>
    <message>
        <source>Use TCP for *{0}*</source>
        <translation>TCP für *{0}* benutzen</translation>
    </message>
    <message>
        <source>*{0}* is meant to carry {1}; hybrid connections carry TCP only.</source>
        <translation>*{0}* soll {1} übertragen; Hybridverbindungen übertragen nur TCP.</translation>
    </message>
    <message>
        <source> to {0}</source>
        <translation> zu {0}</translation>
    </message>
    <message>
        <source>*{0}* is meant for calls{1}; hybrid connections serve calls by the app only.</source>
        <translation>*{0}* ist für Aufrufe{1} gedacht; Hybridverbindungen dienen nur Aufrufen der App.</translation>
    </message>
    <message>
        <source>*{0}* names its host by {1}; a DNS name works with all clients.</source>
        <translation>*{0}* nennt seinen Host durch {1}; ein DNS-Name funktioniert mit allen Clients.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) allows {2} hybrid connections, and {3} {4} {5}.</source>
        <translation>*{0}* ({1}) erlaubt {2} Hybridverbindungen, und {3} {4} {5}.</translation>
    </message>
    <message>
        <source>*{0}* uses {1} hybrid connections; {2} allows {3} per app.</source>
        <translation>*{0}* benutzt {1} Hybridverbindungen; {2} erlaubt {3} je App.</translation>
    </message>
    <message>
        <source>Make *{0}* usable by App Service</source>
        <translation>*{0}* für App Service benutzbar machen</translation>
    </message>
    <message>
        <source>*{0}* {1}; App Service cannot use it.</source>
        <translation>*{0}* {1}; App Service kann sie nicht benutzen.</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, and {2} {3} through it from {4}.</source>
        <translation>*{0}* ist in {1}, und {2} {3} darüber aus {4}.</translation>
    </message>
    <message>
        <source>*{0}* is meant for {1}, which hybrid connections cannot do.</source>
        <translation>*{0}* ist für {1} gedacht, was Hybridverbindungen nicht können.</translation>
    </message>
    <message>
        <source>Use *{0}* for calls by the app</source>
        <translation>*{0}* für Aufrufe der App benutzen</translation>
    </message>
    <message>
        <source>*{0}* is a Windows container and has {1}; there they do not work.</source>
        <translation>*{0}* ist ein Windows-Container und hat {1}; dort funktionieren sie nicht.</translation>
    </message>
    <message>
        <source>{0} cannot reach {1}</source>
        <translation>{0} erreicht {1} nicht</translation>
    </message>
    <message>
        <source>*{0}* does not work for {1}: {2}.</source>
        <translation>*{0}* funktioniert für {1} nicht: {2}.</translation>
    </message>
    <message>
        <source>*{0}* depends on *{1}* alone.</source>
        <translation>*{0}* hängt allein von *{1}* ab.</translation>
    </message>
    <message>
        <source>Let *{0}* resolve the names</source>
        <translation>*{0}* die Namen auflösen lassen</translation>
    </message>
    <message>
        <source>*{0}* cannot resolve {1}.</source>
        <translation>*{0}* kann {1} nicht auflösen.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network and refers to secrets in {1}, which {2} network-restricted.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein und verweist auf Geheimnisse in {1}, netzwerkbeschränkt.</translation>
    </message>
    <message>
        <source>*{0}* enters its network by a gateway, over which references to {1} are not resolved.</source>
        <translation>*{0}* tritt durch ein Gateway in sein Netzwerk ein, über das Verweise auf {1} nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>, nor a rule for *{0}*</source>
        <translation>, und keine Regel für *{0}*</translation>
    </message>
    <message>
        <source>*{0}* has no private endpoint in reach of *{1}*{2}; {3} {4} to its secrets.</source>
        <translation>*{0}* hat keinen privaten Endpunkt in Reichweite von *{1}*{2}; {3} {4} auf seine Geheimnisse.</translation>
    </message>
    <message>
        <source>*{0}* stops TCP {1} from *{2}* to *{3}*{4}; {5} {6} to its secrets.</source>
        <translation>*{0}* hält TCP {1} von *{2}* zu *{3}* auf{4}; {5} {6} auf dessen Geheimnisse.</translation>
    </message>
    <message>
        <source>TCP {0} to *{1}*</source>
        <translation>TCP {0} zu *{1}*</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>lists {0}, which {1} not public</source>
        <translation>führt {0} auf, was nicht öffentlich ist</translation>
    </message>
    <message>
        <source>has {0} rules for addresses, of {1} at most</source>
        <translation>hat {0} Regeln für Adressen, von höchstens {1}</translation>
    </message>
    <message>
        <source>has {0} rules for subnets, of {1} at most</source>
        <translation>hat {0} Regeln für Subnetze, von höchstens {1}</translation>
    </message>
    <message>
        <source>Take the private addresses off the list of *{0}*</source>
        <translation>Die privaten Adressen von der Liste von *{0}* nehmen</translation>
    </message>
    <message>
        <source>Upload the certificates of *{0}* to the app</source>
        <translation>Die Zertifikate von *{0}* in die App hochladen</translation>
    </message>
    <message>
        <source>*{0}* takes certificates from *{1}*, which is network-restricted; they are not fetched over virtual network integration.</source>
        <translation>*{0}* nimmt Zertifikate aus *{1}*, das netzwerkbeschränkt ist; sie werden nicht über die Integration ins virtuelle Netzwerk geholt.</translation>
    </message>
    <message>
        <source>*{0}* is a Windows container and refers to secrets in {1} over its virtual network.</source>
        <translation>*{0}* ist ein Windows-Container und verweist über sein virtuelles Netzwerk auf Geheimnisse in {1}.</translation>
    </message>
    <message>
        <source>Turn on Route All for *{0}*</source>
        <translation>Route All für *{0}* einschalten</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* through *{2}* to {3} of *{4}*. These are no private addresses and Route All is off, so the traffic leaves directly.</source>
        <translation>*{0}* geht von *{1}* durch *{2}* zu {3} von *{4}*. Das sind keine privaten Adressen, und Route All ist aus, der Verkehr geht also direkt hinaus.</translation>
    </message>
    <message>
        <source>*{0}* has the setting {1}; Flex Consumption routes all traffic already.</source>
        <translation>*{0}* hat die Einstellung {1}; der Flex-Verbrauch routet ohnehin allen Verkehr.</translation>
    </message>
    <message>
        <source>Remove the setting from *{0}*</source>
        <translation>Die Einstellung aus *{0}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* has to be stopped, and *{1}* runs on *{2}*, a Consumption plan; outbound restrictions do not exist on Consumption.</source>
        <translation>*{0}* muss aufgehalten werden, und *{1}* läuft auf *{2}*, einem Verbrauchsplan; dort gibt es keine ausgehenden Einschränkungen.</translation>
    </message>
    <message>
        <source>*{0}* is integrated with *{1}*, and Route All is off: it reaches the internet directly, past the network&apos;s guards.</source>
        <translation>*{0}* ist in *{1}* integriert, und Route All ist aus: Die App erreicht das Internet direkt, am Schutz des Netzwerks vorbei.</translation>
    </message>
    <message>
        <source>*{0}* has Route All off, so its traffic to the internet bypasses *{1}*, the NAT gateway of *{2}*.</source>
        <translation>Bei *{0}* ist Route All aus, Verkehr ins Internet umgeht also *{1}*, das NAT-Gateway von *{2}*.</translation>
    </message>
    <message>
        <source>*{0}* has the NAT gateway *{1}* and the route {2} of *{3}* for 0.0.0.0/0; the route wins, and the NAT gateway is not used.</source>
        <translation>*{0}* hat das NAT-Gateway *{1}* und die Route {2} von *{3}* für 0.0.0.0/0; die Route gewinnt, und das NAT-Gateway wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Take *{0}* off *{1}*</source>
        <translation>*{0}* von *{1}* nehmen</translation>
    </message>
    <message>
        <source>Drop the route {0} of *{1}*</source>
        <translation>Die Route {0} von *{1}* weglassen</translation>
    </message>
    <message>
        <source>*{0}* leaves through the NAT gateway *{1}* and reaches {2} publicly; with a NAT gateway storage needs private endpoints or a service endpoint.</source>
        <translation>*{0}* geht durch das NAT-Gateway *{1}* hinaus und erreicht {2} öffentlich; mit einem NAT-Gateway braucht Speicher private Endpunkte oder einen Dienstendpunkt.</translation>
    </message>
    <message>
        <source>Give *{0}* the service endpoint {1}</source>
        <translation>*{0}* den Dienstendpunkt {1} geben</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* to *{2}* on TCP {3}; app code cannot use SMB on port {4}.</source>
        <translation>*{0}* geht von *{1}* zu *{2}* über TCP {3}; App-Code kann SMB auf Port {4} nicht benutzen.</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* to *{2}* on {3} {4}; integration does not provide NetBIOS (ports {5}).</source>
        <translation>*{0}* geht von *{1}* zu *{2}* über {3} {4}; die Integration bietet kein NetBIOS (Ports {5}).</translation>
    </message>
    <message>
        <source>*{0}* reaches *{1}* from *{2}* through *{3}*, as long as *{4}* routes back to {5}.</source>
        <translation>*{0}* erreicht *{1}* von *{2}* durch *{3}*, solange *{4}* zu {5} zurückroutet.</translation>
    </message>
    <message>
        <source>*{0}* does not take *{1}* from *{2}* to *{3}*{4}.</source>
        <translation>*{0}* nimmt *{1}* von *{2}* zu *{3}* nicht an{4}.</translation>
    </message>
    <message>
        <source>Connect *{0}* through *{1}*</source>
        <translation>*{0}* über *{1}* verbinden</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* to *{2}*, and no gateway in reach of *{3}* connects {4}.</source>
        <translation>*{0}* geht von *{1}* zu *{2}*, und kein Gateway in Reichweite von *{3}* verbindet {4}.</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* to {2} in *{3}*; no peering and no gateway leads there.</source>
        <translation>*{0}* geht von *{1}* zu {2} in *{3}*; kein Peering und kein Gateway führt dorthin.</translation>
    </message>
    <message>
        <source>*{0}* lets *{1}* out to *{2}* on {3} and stops {4}; with the policy {5} the server redirects callers from Azure to these ports.</source>
        <translation>*{0}* lässt *{1}* zu *{2}* auf {3} hinaus und hält {4} auf; mit der Richtlinie {5} leitet der Server Aufrufer aus Azure auf diese Ports um.</translation>
    </message>
    <message>
        <source>Use the connection policy Proxy on *{0}*</source>
        <translation>An *{0}* die Verbindungsrichtlinie Proxy benutzen</translation>
    </message>
    <message>
        <source>*{0}* names port {1}; *{2}* is reached by AMQP on {3}{4}.</source>
        <translation>*{0}* nennt Port {1}; *{2}* wird per AMQP auf {3} erreicht{4}.</translation>
    </message>
    <message>
        <source>, and by Kafka on {0}</source>
        <translation>, und per Kafka auf {0}</translation>
    </message>
    <message>
        <source>Name port {0} in *{1}*</source>
        <translation>Port {0} in *{1}* nennen</translation>
    </message>
    <message>
        <source>*{0}* has no public address and serves {1}; a NAT gateway needs at least one.</source>
        <translation>*{0}* hat keine öffentliche Adresse und bedient {1}; ein NAT-Gateway braucht mindestens eine.</translation>
    </message>
    <message>
        <source>Give *{0}* the public address *{1}*</source>
        <translation>*{0}* die öffentliche Adresse *{1}* geben</translation>
    </message>
    <message>
        <source>Make {0} {1}, static{2}</source>
        <translation>{0} ändern: {1}, statisch{2}</translation>
    </message>
    <message>
        <source>*{0}* is a {1} NAT gateway: {2}.</source>
        <translation>*{0}* ist ein {1}-NAT-Gateway: {2}.</translation>
    </message>
    <message>
        <source>*{0}* has {1} public addresses; the limit is {2}, with {3} ports each.</source>
        <translation>*{0}* hat {1} öffentliche Adressen; die Grenze liegt bei {2}, mit je {3} Ports.</translation>
    </message>
    <message>
        <source>Keep the first {0} addresses of *{1}*</source>
        <translation>Die ersten {0} Adressen von *{1}* behalten</translation>
    </message>
    <message>
        <source>*{0}* serves {1}, which cannot have a NAT gateway.</source>
        <translation>*{0}* bedient {1}, das kein NAT-Gateway haben kann.</translation>
    </message>
    <message>
        <source>Take *{0}* off {1}</source>
        <translation>*{0}* von {1} nehmen</translation>
    </message>
    <message>
        <source>*{0}* serves subnets of {1}; a NAT gateway serves one network.</source>
        <translation>*{0}* bedient Subnetze von {1}; ein NAT-Gateway bedient ein Netzwerk.</translation>
    </message>
    <message>
        <source>Give {0} a NAT gateway of its own</source>
        <translation>{0} ein eigenes NAT-Gateway geben</translation>
    </message>
    <message>
        <source>*{0}* has an idle timeout of {1} minutes; {2} to {3} are possible.</source>
        <translation>*{0}* hat ein Leerlaufzeitlimit von {1} Minuten; möglich sind {2} bis {3}.</translation>
    </message>
    <message>
        <source>Set the idle timeout of *{0}* to {1} minutes</source>
        <translation>Das Leerlaufzeitlimit von *{0}* auf {1} Minuten setzen</translation>
    </message>
    <message>
        <source>Send the traffic of *{0}* through *{1}*</source>
        <translation>Den Verkehr von *{0}* durch *{1}* schicken</translation>
    </message>
    <message>
        <source>Give *{0}* the NAT gateway *{1}*</source>
        <translation>*{0}* das NAT-Gateway *{1}* geben</translation>
    </message>
    <message>
        <source>*{0}* lets in listed addresses, and *{1}* leaves *{2}* without a NAT gateway or firewall, so its source stays one of the app&apos;s outbound addresses.</source>
        <translation>*{0}* lässt aufgeführte Adressen herein, und *{1}* verlässt *{2}* ohne NAT-Gateway oder Firewall, die Quelle bleibt also eine der ausgehenden Adressen der App.</translation>
    </message>
    <message>
        <source>Check that *{0}* lists all possibleOutboundIpAddresses of *{1}*, not only its present outboundIpAddresses.</source>
        <translation>Prüfen, dass *{0}* alle possibleOutboundIpAddresses von *{1}* aufführt, nicht nur die jetzigen outboundIpAddresses.</translation>
    </message>
    <message>
        <source>*{0}* lets in listed addresses, and *{1}* runs on *{2}* ({3}); Premium v4 has no stable outbound addresses.</source>
        <translation>*{0}* lässt aufgeführte Adressen herein, und *{1}* läuft auf *{2}* ({3}); Premium v4 hat keine beständigen ausgehenden Adressen.</translation>
    </message>
    <message>
        <source>*{0}* lets in listed addresses, and *{1}* runs on *{2}*, a Consumption plan, whose outbound addresses may change at any time{3}.</source>
        <translation>*{0}* lässt aufgeführte Adressen herein, und *{1}* läuft auf *{2}*, einem Verbrauchsplan, dessen ausgehende Adressen sich jederzeit ändern können{3}.</translation>
    </message>
    <message>
        <source> within {0}</source>
        <translation> innerhalb von {0}</translation>
    </message>
    <message>
        <source>*{0}* runs on *{1}*, a Consumption plan. Consumption has no virtual network integration, so *{2}* cannot be connected with *{3}*.</source>
        <translation>*{0}* läuft auf *{1}*, einem Verbrauchsplan. Dort gibt es keine Integration ins virtuelle Netzwerk, *{2}* lässt sich also nicht mit *{3}* verbinden.</translation>
    </message>
    <message>
        <source>*{0}* runs on *{1}*, a Consumption plan, and cannot have {2}.</source>
        <translation>*{0}* läuft auf *{1}*, einem Verbrauchsplan, und kann {2} nicht haben.</translation>
    </message>
    <message>
        <source>*{0}* runs in the Container Apps environment *{1}* and cannot have {2}.</source>
        <translation>*{0}* läuft in der Container Apps-Umgebung *{1}* und kann {2} nicht haben.</translation>
    </message>
    <message>
        <source>*{0}* is connected with *{1}* by gateway, and its plan is {2}. Gateway-required integration exists on Dedicated plans only.</source>
        <translation>*{0}* ist per Gateway mit *{1}* verbunden, und der Plan ist {2}. Gatewaygebundene Integration gibt es nur in Dedicated-Plänen.</translation>
    </message>
    <message>
        <source> *{0}* is in {1} and *{2}* in {3}: on this plan it is reached from a network in {4} that is peered with it.</source>
        <translation> *{0}* ist in {1} und *{2}* in {3}: In diesem Plan wird es aus einem Netzwerk in {4} erreicht, das per Peering damit verbunden ist.</translation>
    </message>
    <message>
        <source>*{0}* runs on an Isolated plan, inside a virtual network, and is also connected with *{1}* by gateway; that link is documented for Basic to Premium plans only.</source>
        <translation>*{0}* läuft in einem Isolated-Plan, in einem virtuellen Netzwerk, und ist auch per Gateway mit *{1}* verbunden; diese Anbindung ist nur für Pläne von Basic bis Premium dokumentiert.</translation>
    </message>
    <message>
        <source>Drop the gateway link to *{0}*</source>
        <translation>Die Gatewayanbindung an *{0}* entfernen</translation>
    </message>
    <message>
        <source>Disconnect *{0}* from *{1}*</source>
        <translation>*{0}* von *{1}* trennen</translation>
    </message>
    <message>
        <source>*{0}* runs on an Isolated plan and cannot be integrated with *{1}*</source>
        <translation>*{0}* läuft in einem Isolated-Plan und lässt sich nicht in *{1}* integrieren</translation>
    </message>
    <message>
        <source>: the subnet of *{0}* is its network</source>
        <translation>: das Subnetz von *{0}* ist ihr Netzwerk</translation>
    </message>
    <message>
        <source>*{0}* is {1} (Standard), which has regional integration on newer App Service deployments only, and {2} {3} it.</source>
        <translation>*{0}* ist {1} (Standard), das regionale Integration nur in neueren App Service-Bereitstellungen hat, und {2} {3} sie.</translation>
    </message>
    <message>
        <source>*{0}* is {1} ({2}); the 2024 article names Standard, Premium V2 and Premium V3 for regional integration, and {3} {4} it.</source>
        <translation>*{0}* ist {1} ({2}); der Artikel von 2024 nennt für regionale Integration Standard, Premium V2 und Premium V3, und {3} {4} sie.</translation>
    </message>
    <message>
        <source>*{0}* runs on *{1}*, a Consumption plan, and has {2}; Consumption has no Hybrid Connections.</source>
        <translation>*{0}* läuft auf *{1}*, einem Verbrauchsplan, und hat {2}; dort gibt es keine Hybridverbindungen.</translation>
    </message>
    <message>
        <source>*{0}* runs on *{1}*, a Flex Consumption plan, and has {2}; Flex Consumption runs on Linux only and has no Hybrid Connections.</source>
        <translation>*{0}* läuft auf *{1}*, einem Flex-Verbrauchsplan, und hat {2}; der Flex-Verbrauch läuft nur unter Linux und kennt keine Hybridverbindungen.</translation>
    </message>
    <message>
        <source>*{0}* is a Flex Consumption plan on Windows; Flex Consumption runs on Linux only.</source>
        <translation>*{0}* ist ein Flex-Verbrauchsplan unter Windows; der Flex-Verbrauch läuft nur unter Linux.</translation>
    </message>
    <message>
        <source>{0} on *{1}* {2} set to Windows; Flex Consumption runs on Linux only.</source>
        <translation>{0} auf *{1}* {2} auf Windows gestellt; der Flex-Verbrauch läuft nur unter Linux.</translation>
    </message>
    <message>
        <source>Run {0} on Linux</source>
        <translation>{0} unter Linux ausführen</translation>
    </message>
    <message>
        <source>*{0}* is a container image, and *{1}* is {2}, which runs code packages only.</source>
        <translation>*{0}* ist ein Containerimage, und *{1}* ist {2} und führt nur Codepakete aus.</translation>
    </message>
    <message>
        <source>Run *{0}* on Linux</source>
        <translation>*{0}* unter Linux ausführen</translation>
    </message>
    <message>
        <source>*{0}* is a container image set to Windows; Azure Functions has Linux containers only.</source>
        <translation>*{0}* ist ein auf Windows gestelltes Containerimage; Azure Functions kennt nur Linux-Container.</translation>
    </message>
    <message>
        <source>*{0}* {1}; in the Container Apps environment *{2}* it must be a Linux container.</source>
        <translation>*{0}* {1}; in der Container Apps-Umgebung *{2}* muss die App ein Linux-Container sein.</translation>
    </message>
    <message>
        <source>Make *{0}* a Linux container</source>
        <translation>*{0}* zu einem Linux-Container machen</translation>
    </message>
    <message>
        <source>Run {0} on {1} as well</source>
        <translation>Auch {0} unter {1} ausführen</translation>
    </message>
    <message>
        <source>Give {0} a {1} plan of {2} own</source>
        <translation>{0} einen eigenen {1}-Plan geben</translation>
    </message>
    <message>
        <source>*{0}* is a {1} plan, and {2} on it {3} set to {4}; a plan has one operating system.</source>
        <translation>*{0}* ist ein {1}-Plan, und {2} darauf {3} auf {4} gestellt; ein Plan hat ein Betriebssystem.</translation>
    </message>
    <message>
        <source>Use version {0} of the runtime for *{1}*</source>
        <translation>Version {0} der Laufzeit für *{1}* benutzen</translation>
    </message>
    <message>
        <source>*{0}* uses version {1} of the Functions runtime; Flex Consumption needs version {2}.</source>
        <translation>*{0}* benutzt Version {1} der Functions-Laufzeit; der Flex-Verbrauch braucht Version {2}.</translation>
    </message>
    <message>
        <source>{0} deployment slots</source>
        <translation>{0} Bereitstellungsslots</translation>
    </message>
    <message>
        <source>*{0}* has {1} ({2}); Flex Consumption has none.</source>
        <translation>*{0}* hat {1} ({2}); der Flex-Verbrauch hat keine.</translation>
    </message>
    <message>
        <source>Remove the slots of *{0}*</source>
        <translation>Die Slots von *{0}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* must scale by events, and *{1}* is {2}, which scales by hand or by autoscale rules only.</source>
        <translation>*{0}* muss nach Ereignissen skalieren, und *{1}* ist {2} und skaliert nur von Hand oder nach Regeln.</translation>
    </message>
    <message>
        <source>Add autoscale rules to *{0}*</source>
        <translation>*{0}* Regeln zur automatischen Skalierung geben</translation>
    </message>
    <message>
        <source>*{0}* is {1} ({2}) and cannot host {3}; function apps need Basic or higher.</source>
        <translation>*{0}* ist {1} ({2}) und kann {3} nicht ausführen; Funktions-Apps brauchen Basic oder höher.</translation>
    </message>
    <message>
        <source>*{0}* is a Flex Consumption plan with {1} apps, {2}; it takes one.</source>
        <translation>*{0}* ist ein Flex-Verbrauchsplan mit {1} Apps, {2}; er nimmt eine auf.</translation>
    </message>
    <message>
        <source>Give {0} plans of their own</source>
        <translation>{0} eigene Pläne geben</translation>
    </message>
    <message>
        <source>Give *{0}* a plan of its own</source>
        <translation>*{0}* einen eigenen Plan geben</translation>
    </message>
    <message>
        <source>*{0}* is a Consumption plan on Linux, which is retired for new apps.</source>
        <translation>*{0}* ist ein Verbrauchsplan unter Linux, der für neue Apps eingestellt ist.</translation>
    </message>
    <message>
        <source>*{0}* is to scale to {1} instances; {2} on {3} allows {4}.</source>
        <translation>*{0}* soll auf {1} Instanzen skalieren; {2} unter {3} erlaubt {4}.</translation>
    </message>
    <message>
        <source>Lower *{0}* to {1} instances</source>
        <translation>*{0}* auf {1} Instanzen senken</translation>
    </message>
    <message>
        <source>*{0}* is to scale to {1} instances; *{2}* ({3}) allows {4}.</source>
        <translation>*{0}* soll auf {1} Instanzen skalieren; *{2}* ({3}) erlaubt {4}.</translation>
    </message>
    <message>
        <source>*{0}* is to scale to {1} instances, and only {2} {3} to it; HTTP triggers behind private endpoints scale to {4}.</source>
        <translation>*{0}* soll auf {1} Instanzen skalieren, und nur {2} {3} dorthin; HTTP-Trigger hinter privaten Endpunkten skalieren auf {4}.</translation>
    </message>
    <message>
        <source>Limit *{0}* to {1} instances</source>
        <translation>*{0}* auf {1} Instanzen begrenzen</translation>
    </message>
    <message>
        <source>*{0}* has Always On off on the {1} plan *{2}*; its {3} triggers stop when it goes idle.</source>
        <translation>Bei *{0}* ist im {1}-Plan *{2}* Always On aus; die Trigger ({3}) stehen still, wenn die App untätig wird.</translation>
    </message>
    <message>
        <source>Turn Always On on for *{0}*</source>
        <translation>Always On für *{0}* einschalten</translation>
    </message>
    <message>
        <source>*{0}* is meant as Elastic Premium, but {1} is a Dedicated SKU and does not scale by events.</source>
        <translation>*{0}* ist als Elastic Premium gedacht, aber {1} ist eine Dedicated-SKU und skaliert nicht nach Ereignissen.</translation>
    </message>
    <message>
        <source>Put *{0}* into *{1}*</source>
        <translation>*{0}* in *{1}* legen</translation>
    </message>
    <message>
        <source>*{0}* is {1} (Isolated) and stands in no App Service Environment.</source>
        <translation>*{0}* ist {1} (Isolated) und steht in keiner App Service-Umgebung.</translation>
    </message>
    <message>
        <source>Disable public network access of *{0}*</source>
        <translation>Öffentlichen Netzwerkzugriff von *{0}* deaktivieren</translation>
    </message>
    <message>
        <source>*{0}* has {1} and still takes callers from the whole internet.</source>
        <translation>*{0}* hat {1} und nimmt noch Aufrufer aus dem ganzen Internet an.</translation>
    </message>
    <message>
        <source>Set public network access of *{0}* to Disabled</source>
        <translation>Öffentlichen Netzwerkzugriff von *{0}* auf „Deaktiviert“ setzen</translation>
    </message>
    <message>
        <source>*{0}* leaves public network access unset; {1} turns that into off.</source>
        <translation>*{0}* lässt den öffentlichen Netzwerkzugriff offen; {1} macht daraus „aus“.</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, its network *{2}* in {3}.</source>
        <translation>*{0}* ist in {1}, das Netzwerk *{2}* in {3}.</translation>
    </message>
    <message>
        <source>Put *{0}* where *{1}* is</source>
        <translation>*{0}* dorthin legen, wo *{1}* ist</translation>
    </message>
    <message>
        <source>{0} {1} in *{2}*, the integration subnet of {3}.</source>
        <translation>{0} {1} in *{2}*, dem Integrationssubnetz von {3}.</translation>
    </message>
    <message>
        <source>Allow private endpoints on *{0}*</source>
        <translation>Private Endpunkte an *{0}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* does not allow private endpoints, but {1} {2} to its apps.</source>
        <translation>*{0}* lässt keine privaten Endpunkte zu, aber {1} {2} zu seinen Apps.</translation>
    </message>
    <message>
        <source>Have *{0}* approved</source>
        <translation>*{0}* genehmigen lassen</translation>
    </message>
    <message>
        <source>*{0}* to *{1}* is {2}; only approved endpoints carry traffic.</source>
        <translation>*{0}* zu *{1}* ist im Zustand {2}; nur genehmigte Endpunkte übertragen Verkehr.</translation>
    </message>
    <message>
        <source>Make *{0}* general-purpose v2</source>
        <translation>*{0}* zu Universell v2 machen</translation>
    </message>
    <message>
        <source>*{0}* is of kind {1}; private endpoints such as *{2}* need StorageV2.</source>
        <translation>*{0}* ist von der Art {1}; private Endpunkte wie *{2}* brauchen StorageV2.</translation>
    </message>
    <message>
        <source>Move *{0}* to Premium</source>
        <translation>*{0}* auf Premium umstellen</translation>
    </message>
    <message>
        <source>*{0}* is {1}; {2} {3} Service Bus Premium.</source>
        <translation>*{0}* ist {1}; {2} {3} Service Bus Premium.</translation>
    </message>
    <message>
        <source>Move *{0}* to Standard</source>
        <translation>*{0}* auf Standard umstellen</translation>
    </message>
    <message>
        <source>*{0}* is Basic; {1} {2} Event Hubs Standard or higher.</source>
        <translation>*{0}* ist Basic; {1} {2} Event Hubs Standard oder höher.</translation>
    </message>
    <message>
        <source>Slot {0} of *{1}*</source>
        <translation>Slot {0} von *{1}*</translation>
    </message>
    <message>
        <source>{0} has {1} private endpoints; at most {2} are possible.</source>
        <translation>{0} hat {1} private Endpunkte; höchstens {2} sind möglich.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>*{0}* uses {1}, which {2} not work through {3}.</source>
        <translation>*{0}* benutzt {1}; über {3} funktioniert das nicht.</translation>
    </message>
    <message>
        <source>Do without {0} on *{1}*</source>
        <translation>Bei *{1}* auf {0} verzichten</translation>
    </message>
    <message>
        <source>*{0}* has {1} and {2}; the two cannot be combined.</source>
        <translation>*{0}* hat {1} und {2}; beides lässt sich nicht kombinieren.</translation>
    </message>
    <message>
        <source>*{0}* in {1} leads to *{2}* in {3}; this is allowed.</source>
        <translation>*{0}* in {1} führt zu *{2}* in {3}; das ist erlaubt.</translation>
    </message>
    <message>
        <source>*{0}* calls *{1}* at its public address over a service endpoint; apps with {2} refuse that.</source>
        <translation>*{0}* ruft *{1}* über einen Dienstendpunkt unter der öffentlichen Adresse auf; Apps mit {2} lehnen das ab.</translation>
    </message>
    <message>
        <source>Let *{0}* resolve to *{1}*</source>
        <translation>*{0}* zu *{1}* auflösen lassen</translation>
    </message>
    <message>
        <source>*{0}* has no private path to *{1}*: {2} {3} out of its reach.</source>
        <translation>*{0}* hat keinen privaten Weg zu *{1}*: {2} {3} außer Reichweite.</translation>
    </message>
    <message>
        <source>*{0}* is not joined to *{1}* by VPN or ExpressRoute, so it does not reach {2}.</source>
        <translation>*{0}* ist nicht per VPN oder ExpressRoute mit *{1}* verbunden, erreicht also {2} nicht.</translation>
    </message>
    <message>
        <source>Let *{0}* use the gateway of *{1}*</source>
        <translation>*{0}* das Gateway von *{1}* benutzen lassen</translation>
    </message>
    <message>
        <source>*{0}* only takes calls to *{1}*; *{2}* cannot start there.</source>
        <translation>*{0}* nimmt nur Aufrufe an *{1}* entgegen; *{2}* kann dort nicht beginnen.</translation>
    </message>
    <message>
        <source>Let *{0}* start at *{1}*</source>
        <translation>*{0}* bei *{1}* beginnen lassen</translation>
    </message>
    <message>
        <source>*{0}* names the sub-resource {1}, which *{2}* does not have; it has {3}.</source>
        <translation>*{0}* nennt die Unterressource {1}, die *{2}* nicht hat; vorhanden sind {3}.</translation>
    </message>
    <message>
        <source>Let *{0}* lead to {1} of *{2}*</source>
        <translation>*{0}* zu {1} von *{2}* führen lassen</translation>
    </message>
    <message>
        <source>its slots are {0}</source>
        <translation>seine Slots sind {0}</translation>
    </message>
    <message>
        <source>*{0}* names the sub-resource {1} of *{2}*; {3}.</source>
        <translation>*{0}* nennt die Unterressource {1} von *{2}*; {3}.</translation>
    </message>
    <message>
        <source>{0} lead to {1} of *{2}* and share a DNS scope; their records conflict.</source>
        <translation>{0} führen zu {1} von *{2}* und teilen einen DNS-Bereich; ihre Einträge stören einander.</translation>
    </message>
    <message>
        <source>Turn Route All on for *{0}*</source>
        <translation>Route All für *{0}* einschalten</translation>
    </message>
    <message>
        <source>*{0}* does not take {1} of *{2}*: Route All is off.</source>
        <translation>*{0}* nimmt {1} von *{2}* nicht: Route All ist aus.</translation>
    </message>
    <message>
        <source>*{0}* sends {1} to the network&apos;s gateway, which is *{2}*; ExpressRoute routes by what BGP advertises.</source>
        <translation>*{0}* schickt {1} zum Gateway des Netzwerks, das ist *{2}*; ExpressRoute routet nach dem, was BGP ankündigt.</translation>
    </message>
    <message>
        <source>*{0}* leads {1} to {2}; an appliance must have an address in *{3}* or in a network peered with it.</source>
        <translation>*{0}* führt {1} zu {2}; eine Appliance muss eine Adresse in *{3}* oder in einem damit per Peering verbundenen Netzwerk haben.</translation>
    </message>
    <message>
        <source>Lead {0} to *{1}*</source>
        <translation>{0} zu *{1}* führen</translation>
    </message>
    <message>
        <source>*{0}* leads {1} to an appliance without an address.</source>
        <translation>*{0}* führt {1} zu einer Appliance ohne Adresse.</translation>
    </message>
    <message>
        <source>*{0}* routes {1} through {2}, which lies in it.</source>
        <translation>*{0}* routet {1} durch {2}, die darin liegt.</translation>
    </message>
    <message>
        <source>routes {0}</source>
        <translation>routet {0}</translation>
    </message>
    <message>
        <source>*{0}* has *{1}*, which {2}; the gateway does not work with that.</source>
        <translation>*{0}* hat *{1}*, und das {2}; das Gateway funktioniert damit nicht.</translation>
    </message>
    <message>
        <source>Make *{0}* fit for a gateway</source>
        <translation>*{0}* für ein Gateway tauglich machen</translation>
    </message>
    <message>
        <source>Send {0} of *{1}* to the internet</source>
        <translation>{0} von *{1}* ins Internet schicken</translation>
    </message>
    <message>
        <source>*{0}* takes 0.0.0.0/0 of *{1}* away from the internet, which *{2}* needs.</source>
        <translation>*{0}* nimmt 0.0.0.0/0 von *{1}* dem Internet weg, das *{2}* braucht.</translation>
    </message>
    <message>
        <source>{0} routes; the limit is {1}</source>
        <translation>{0} Routen; die Grenze liegt bei {1}</translation>
    </message>
    <message>
        <source>{0} routes with service tags; the limit is {1}</source>
        <translation>{0} Routen mit Diensttags; die Grenze liegt bei {1}</translation>
    </message>
    <message>
        <source> It routes {0}.</source>
        <translation> Geroutet wird {0}.</translation>
    </message>
    <message>
        <source>*{0}* has {1}.{2}</source>
        <translation>*{0}* hat {1}.{2}</translation>
    </message>
    <message>
        <source>{0} is wider than the address space {1}</source>
        <translation>{0} ist weiter als der Adressraum {1}</translation>
    </message>
    <message>
        <source>*{0}* sends {1} ({2}) through {3}, but packets to the private endpoints in *{4}* go straight there: {5}.</source>
        <translation>*{0}* schickt {1} ({2}) durch {3}, aber Pakete zu den privaten Endpunkten in *{4}* gehen direkt dorthin: {5}.</translation>
    </message>
    <message>
        <source>Lead packets to the endpoints in *{0}* through {1}</source>
        <translation>Pakete zu den Endpunkten in *{0}* durch {1} führen</translation>
    </message>
    <message>
        <source>*{0}* keeps the source addresses of packets that {1} of *{2}* leads to the private endpoints in *{3}*; replies may not come back through it.</source>
        <translation>*{0}* behält die Quelladressen von Paketen, die {1} von *{2}* zu den privaten Endpunkten in *{3}* führt; Antworten kommen womöglich nicht dadurch zurück.</translation>
    </message>
    <message>
        <source>Always translate source addresses on *{0}*</source>
        <translation>Quelladressen an *{0}* immer übersetzen</translation>
    </message>
    <message>
        <source>*{0}* routes {1}, where *{2}* calls *{3}* from; replies to calls do not follow it.</source>
        <translation>*{0}* routet {1}, von wo *{2}* *{3}* aufruft; Antworten auf Aufrufe folgen dem nicht.</translation>
    </message>
    <message>
        <source>*{0}* has no route back to {1} of *{2}*, from which *{3}* leads {4} to it.</source>
        <translation>*{0}* hat keine Route zurück zu {1} von *{2}*, von wo *{3}* {4} dorthin führt.</translation>
    </message>
    <message>
        <source>*{0}* keeps gateway routes out of *{1}* and has no route to *{2}*, which {3} {4}.</source>
        <translation>*{0}* hält Gatewayrouten von *{1}* fern und hat keine Route zu *{2}*; {3} {4}.</translation>
    </message>
    <message>
        <source>Let gateway routes reach *{0}*</source>
        <translation>Gatewayrouten *{0}* erreichen lassen</translation>
    </message>
    <message>
        <source>Add routes to *{0}* to *{1}*</source>
        <translation>Routen zu *{1}* in *{0}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* has *{1}*, which does not affect {2}: gateway-required integration takes its routes from the plan.</source>
        <translation>*{0}* hat *{1}*, was auf {2} nicht wirkt: Gatewaygebundene Integration nimmt ihre Routen aus dem Plan.</translation>
    </message>
    <message>
        <source>Move the routes of *{0}* to {1}</source>
        <translation>Die Routen von *{0}* nach {1} verschieben</translation>
    </message>
    <message>
        <source>*{0}* sends all that leaves *{1}* to {2}; {3} {4} {5} through it.</source>
        <translation>*{0}* schickt alles, was *{1}* verlässt, zu {2}; {3} {4} {5} dadurch.</translation>
    </message>
    <message>
        <source>Allow {0} from *{1}* on *{2}*</source>
        <translation>{0} von *{1}* an *{2}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* does not take *{1}* from *{2}* to *{3}* on{4}.</source>
        <translation>*{0}* trägt *{1}* von *{2}* zu *{3}* nicht weiter{4}.</translation>
    </message>
    <message>
        <source>*{0}* drops {1}, and with it *{2}* from *{3}* to *{4}*.</source>
        <translation>*{0}* verwirft {1} und damit *{2}* von *{3}* zu *{4}*.</translation>
    </message>
    <message>
        <source>Send {0} to the internet</source>
        <translation>{0} ins Internet schicken</translation>
    </message>
    <message>
        <source>*{0}* learns 0.0.0.0/0 from *{1}* through *{2}*; all outbound traffic of {3} goes there.</source>
        <translation>*{0}* lernt 0.0.0.0/0 von *{1}* durch *{2}*; der ganze ausgehende Verkehr von {3} geht dorthin.</translation>
    </message>
    <message>
        <source>Send the internet traffic of *{0}* straight out</source>
        <translation>Den Internetverkehr von *{0}* direkt hinausschicken</translation>
    </message>
    <message>
        <source>*{0}* has inbound rules ({1}), which have no effect on the apps integrated with {2}.</source>
        <translation>*{0}* hat eingehende Regeln ({1}), die auf die in {2} integrierten Apps keine Wirkung haben.</translation>
    </message>
    <message>
        <source>Drop the inbound rules of *{0}*</source>
        <translation>Die eingehenden Regeln von *{0}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* reaches public addresses past *{1}*, whose rules {2} deny them: Route All is off.</source>
        <translation>*{0}* erreicht öffentliche Adressen an *{1}* vorbei, dessen Regeln {2} sie verweigern: Route All ist aus.</translation>
    </message>
    <message>
        <source>Turn Route All on for *{0}* and allow {1} in *{2}*</source>
        <translation>Route All für *{0}* einschalten und {1} in *{2}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* has *{1}* and *{2}*; the security group applies whatever the routes say.</source>
        <translation>*{0}* hat *{1}* und *{2}*; die Sicherheitsgruppe gilt, was immer die Routen sagen.</translation>
    </message>
    <message>
        <source>*{0}* has priorities outside {1} to {2}: {3}.</source>
        <translation>*{0}* hat Prioritäten außerhalb von {1} bis {2}: {3}.</translation>
    </message>
    <message>
        <source>*{0}* gives priority {1} to {2} and to {3}; {4} rule{5} to move.</source>
        <translation>*{0}* gibt die Priorität {1} an {2} und an {3}; zu verschiebende Regeln: {4}.</translation>
    </message>
    <message>
        <source>*{0}* never reaches {1}: {2} {3} all that {4} does.</source>
        <translation>*{0}* erreicht {1} nie: {2} {3} alles zu, worauf {4} zutrifft.</translation>
    </message>
    <message>
        <source>Remove the {0} that *{1}* never reaches</source>
        <translation>Entfernen, was *{1}* nie erreicht: {0}</translation>
    </message>
    <message>
        <source>Read {0} before {1}</source>
        <translation>{0} vor {1} lesen</translation>
    </message>
    <message>
        <source>*{0}* has rules with more than one service tag, or a tag among other words, in one field: {1}.</source>
        <translation>*{0}* hat Regeln mit mehr als einem Diensttag oder einem Tag zwischen anderen Wörtern in einem Feld: {1}.</translation>
    </message>
    <message>
        <source>Split {0} by service tag</source>
        <translation>{0} nach Diensttags teilen</translation>
    </message>
    <message>
        <source>*{0}* has *{1}*; a gateway subnet takes no security group.</source>
        <translation>*{0}* hat *{1}*; ein Gatewaysubnetz nimmt keine Sicherheitsgruppe.</translation>
    </message>
    <message>
        <source>*{0}* does not let *{1}* act on its private endpoints ({2}).</source>
        <translation>*{0}* lässt *{1}* nicht auf seine privaten Endpunkte wirken ({2}).</translation>
    </message>
    <message>
        <source>Let security groups act on the private endpoints in *{0}*</source>
        <translation>Sicherheitsgruppen auf die privaten Endpunkte in *{0}* wirken lassen</translation>
    </message>
    <message>
        <source>{0} {1} addresses; the limit is {2}</source>
        <translation>{0} Adressen ({1}); die Grenze liegt bei {2}</translation>
    </message>
    <message>
        <source>{0} rules; the limit is {1}</source>
        <translation>{0} Regeln; die Grenze liegt bei {1}</translation>
    </message>
    <message>
        <source>*{0}* has {1}.</source>
        <translation>*{0}* hat {1}.</translation>
    </message>
    <message>
        <source>Check that nobody counts on flow logs of *{0}* for {1}: traffic of integrated apps and calls to private endpoints may not show there.</source>
        <translation>Prüfen, dass sich bei {1} niemand auf Flussprotokolle von *{0}* verlässt: Verkehr integrierter Apps und Aufrufe privater Endpunkte erscheinen dort womöglich nicht.</translation>
    </message>
    <message>
        <source>*{0}* denies {1} from *{2}* to *{3}*{4}, and *{5}* needs it.</source>
        <translation>*{0}* verweigert {1} von *{2}* zu *{3}*{4}, und *{5}* braucht es.</translation>
    </message>
    <message>
        <source>{0} to *{1}*</source>
        <translation>{0} zu *{1}*</translation>
    </message>
    <message>
        <source>*{0}* admits {1} of the range {2} of *{3}*; its apps may call from any address of it.</source>
        <translation>*{0}* lässt {1} des Bereichs {2} von *{3}* zu; die Apps können von jeder Adresse daraus aufrufen.</translation>
    </message>
    <message>
        <source>Admit {0} of *{1}* at *{2}*</source>
        <translation>{0} von *{1}* an *{2}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* denies {1} {2} from {3}, the point-to-site pool of *{4}*, to *{5}*{6}, and *{7}* needs it.</source>
        <translation>*{0}* verweigert {1} {2} von {3}, dem Point-to-Site-Pool von *{4}*, zu *{5}*{6}, und *{7}* braucht es.</translation>
    </message>
    <message>
        <source>Allow TCP {0} to *{1}* in *{2}*</source>
        <translation>TCP {0} zu *{1}* in *{2}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* lets *{1}* be reached from {2} by some of its ports only: *{3}* denies TCP {4}.</source>
        <translation>*{0}* lässt *{1}* von {2} nur an einigen Ports erreichen: *{3}* verweigert TCP {4}.</translation>
    </message>
    <message>
        <source>*{0}* cannot use port {1} through its integration, as {2} would.</source>
        <translation>*{0}* kann Port {1} durch die Integration nicht benutzen, wie {2} es täte.</translation>
    </message>
    <message>
        <source>Use port {0} in place of {1}</source>
        <translation>Port {0} statt {1} benutzen</translation>
    </message>
    <message>
        <source>*{0}* is to use port 25 ({1}), which the subscription must permit.{2}</source>
        <translation>*{0}* soll Port 25 benutzen ({1}), was das Abonnement erlauben muss.{2}</translation>
    </message>
    <message>
        <source>Allow {0} in *{1}*</source>
        <translation>{0} in *{1}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* cuts {1} off from {2} by its rule {3} ({4}).</source>
        <translation>*{0}* schneidet {1} mit der Regel {3} ({4}) von {2} ab.</translation>
    </message>
    <message>
        <source>Allow UDP {0} within *{1}* in *{2}*</source>
        <translation>UDP {0} innerhalb von *{1}* in *{2}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* denies UDP {1} within *{2}* by its rule {3} ({4}); the platform&apos;s health checks use it.</source>
        <translation>*{0}* verweigert UDP {1} innerhalb von *{2}* mit der Regel {3} ({4}); die Integritätsprüfungen der Plattform benutzen es.</translation>
    </message>
    <message>
        <source>does not allow TCP {0} from {1}</source>
        <translation>lässt TCP {0} von {1} nicht zu</translation>
    </message>
    <message>
        <source>denies {0}</source>
        <translation>verweigert {0}</translation>
    </message>
    <message>
        <source>Add the rules that *{0}* needs to *{1}*</source>
        <translation>Die Regeln, die *{0}* braucht, zu *{1}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* {1}, which *{2}* in *{3}* needs.</source>
        <translation>*{0}* {1}, was *{2}* in *{3}* braucht.</translation>
    </message>
    <message>
        <source>Allow TCP {0} from {1} in *{2}*</source>
        <translation>TCP {0} von {1} in *{2}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* denies TCP {1} from {2} by its rule {3} ({4}); the health checks of *{5}* need it.</source>
        <translation>*{0}* verweigert TCP {1} von {2} mit der Regel {3} ({4}); die Integritätsprüfungen von *{5}* brauchen es.</translation>
    </message>
    <message>
        <source>*{0}* lets no caller in at TCP {1}; the apps of *{2}* are called there.</source>
        <translation>*{0}* lässt an TCP {1} keinen Aufrufer herein; dort werden die Apps von *{2}* aufgerufen.</translation>
    </message>
    <message>
        <source>Enable public network access of *{0}*</source>
        <translation>Öffentlichen Netzwerkzugriff von *{0}* aktivieren</translation>
    </message>
    <message>
        <source>*{0}* has public network access disabled and no private endpoint; nothing reaches it.</source>
        <translation>Bei *{0}* ist der öffentliche Netzwerkzugriff deaktiviert, und es gibt keinen privaten Endpunkt; nichts erreicht den Dienst.</translation>
    </message>
    <message>
        <source>Add a private endpoint for *{0}* in reach of *{1}*</source>
        <translation>Einen privaten Endpunkt für *{0}* in Reichweite von *{1}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* has {1} and its public door is still open.</source>
        <translation>*{0}* hat {1}, und der öffentliche Zugang ist noch offen.</translation>
    </message>
    <message>
        <source>*{0}* has {1} network rule{2} without effect: its public network access is disabled.</source>
        <translation>*{0}* hat wirkungslose Netzwerkregeln ({1}): Der öffentliche Netzwerkzugriff ist deaktiviert.</translation>
    </message>
    <message>
        <source>Drop the network rules of *{0}*</source>
        <translation>Die Netzwerkregeln von *{0}* entfernen</translation>
    </message>
    <message>
        <source>Open *{0}* to those on its list</source>
        <translation>*{0}* für die auf der Liste öffnen</translation>
    </message>
    <message>
        <source>Check whether other Azure services send to *{0}*; they are refused while trusted services may not pass.</source>
        <translation>Prüfen, ob andere Azure-Dienste an *{0}* senden; sie werden abgelehnt, solange vertrauenswürdige Dienste nicht passieren dürfen.</translation>
    </message>
    <message>
        <source>Let trusted services pass at *{0}*</source>
        <translation>Vertrauenswürdige Dienste bei *{0}* passieren lassen</translation>
    </message>
    <message>
        <source>*{0}* has {1} but none for {2}, which {3} {4}.</source>
        <translation>*{0}* hat {1}, aber keinen für {2}; {3} {4}.</translation>
    </message>
    <message>
        <source>Add endpoints for {0} of *{1}*</source>
        <translation>Endpunkte für {0} von *{1}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* has the API {1}; {2} {3} to {4}.</source>
        <translation>*{0}* hat die API {1}; {2} {3} zu {4}.</translation>
    </message>
    <message>
        <source>*{0}* lists *{1}*, which has no {2} service endpoint.</source>
        <translation>*{0}* führt *{1}* auf, dem der Dienstendpunkt {2} fehlt.</translation>
    </message>
    <message>
        <source>*{0}* does not list *{1}*, by which {2} {3} it; the subnet has the service endpoint already.</source>
        <translation>*{0}* führt *{1}* nicht auf, von wo {2} {3}; das Subnetz hat den Dienstendpunkt schon.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network, and {1} {2} in listed subnets only.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein, und {1} {2} nur aufgeführte Subnetze herein.</translation>
    </message>
    <message>
        <source>*{0}* enters its network by a gateway, and {1} {2} in listed subnets only.</source>
        <translation>*{0}* tritt durch ein Gateway in sein Netzwerk ein, und {1} {2} nur aufgeführte Subnetze herein.</translation>
    </message>
    <message>
        <source>*{0}* is in {1} and lists *{2}*, which is in {3}; its service endpoint works within one region.</source>
        <translation>*{0}* ist in {1} und führt *{2}* auf, das in {3} ist; der Dienstendpunkt funktioniert innerhalb einer Region.</translation>
    </message>
    <message>
        <source>*{0}* is on-premises and is meant to reach *{1}*, which lets in listed subnets only.</source>
        <translation>*{0}* ist lokal und soll *{1}* erreichen, wo nur aufgeführte Subnetze hineinkommen.</translation>
    </message>
    <message>
        <source>*{0}* gets the {1} service endpoint; the rules for addresses of *{2}* then no longer match {3}.</source>
        <translation>*{0}* erhält den Dienstendpunkt {1}; die Regeln für Adressen von *{2}* treffen dann auf {3} nicht mehr zu.</translation>
    </message>
    <message>
        <source>*{0}* has a rule for *{1}*, which waits until Microsoft.Web is enabled there.</source>
        <translation>*{0}* hat eine Regel für *{1}*, die wartet, bis Microsoft.Web dort aktiviert ist.</translation>
    </message>
    <message>
        <source>*{0}* has a rule for *{1}*; Microsoft.Web is enabled there automatically.</source>
        <translation>*{0}* hat eine Regel für *{1}*; Microsoft.Web wird dort automatisch aktiviert.</translation>
    </message>
    <message>
        <source>*{0}* runs in an App Service Environment and lets *{1}* in by the service endpoint {2}; service endpoints do not work there.</source>
        <translation>*{0}* läuft in einer App Service-Umgebung und lässt *{1}* über den Dienstendpunkt {2} herein; Dienstendpunkte funktionieren dort nicht.</translation>
    </message>
    <message>
        <source>*{0}* reaches {1} by service endpoint, past the route {2} of *{3}*.</source>
        <translation>*{0}* erreicht {1} über den Dienstendpunkt, an der Route {2} von *{3}* vorbei.</translation>
    </message>
    <message>
        <source>*{0}* has {1} {2}, and no service of the design lists the subnet.</source>
        <translation>*{0}* hat {2} {1}, und kein Dienst des Entwurfs führt das Subnetz auf.</translation>
    </message>
    <message>
        <source>Remove {0} from *{1}*</source>
        <translation>{0} aus *{1}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* has address-based TLS, with which its rule for *{1}* does not work.</source>
        <translation>*{0}* hat adressbasiertes TLS, mit dem die Regel für *{1}* nicht funktioniert.</translation>
    </message>
    <message>
        <source>Bind the certificate of *{0}* by name (SNI)</source>
        <translation>Das Zertifikat von *{0}* nach Namen (SNI) binden</translation>
    </message>
    <message>
        <source>*{0}* has no host storage.</source>
        <translation>*{0}* hat keinen Hostspeicher.</translation>
    </message>
    <message>
        <source>Add the storage account {0}</source>
        <translation>Das Speicherkonto {0} hinzufügen</translation>
    </message>
    <message>
        <source>Make *{0}* general-purpose v2 ({1})</source>
        <translation>*{0}* zu Universell v2 machen ({1})</translation>
    </message>
    <message>
        <source>*{0}* is of kind {1}; the host storage of {2} needs blob, queue and table.</source>
        <translation>*{0}* ist von der Art {1}; der Hostspeicher von {2} braucht Blob, Warteschlange und Tabelle.</translation>
    </message>
    <message>
        <source>*{0}* runs on Consumption, which cannot use the restricted *{1}*.</source>
        <translation>*{0}* läuft im Verbrauchsplan, der das eingeschränkte *{1}* nicht benutzen kann.</translation>
    </message>
    <message>
        <source>Route the content share of *{0}* over the network</source>
        <translation>Die Inhaltsfreigabe von *{0}* über das Netzwerk leiten</translation>
    </message>
    <message>
        <source>*{0}* reaches its content share past the network, and *{1}* refuses that.</source>
        <translation>*{0}* erreicht die Inhaltsfreigabe am Netzwerk vorbei, und *{1}* lehnt das ab.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) enters no virtual network, so it cannot reach *{2}*.</source>
        <translation>*{0}* ({1}) tritt in kein virtuelles Netzwerk ein, erreicht also *{2}* nicht.</translation>
    </message>
    <message>
        <source>*{0}* has no private endpoint for {1} that {2} can reach from *{3}*.</source>
        <translation>*{0}* hat keinen privaten Endpunkt für {1}, den {2} von *{3}* aus erreichen kann.</translation>
    </message>
    <message>
        <source>*{0}* has no private endpoint for {1} in reach of *{2}*, which the triggers of {3} use.</source>
        <translation>*{0}* hat in Reichweite von *{2}* keinen privaten Endpunkt für {1}; die Trigger von {3} benutzen ihn.</translation>
    </message>
    <message>
        <source>{0}; {1} cannot start.</source>
        <translation>{0}; {1} kann nicht starten.</translation>
    </message>
    <message>
        <source>*{0}* stops {1} {2} from *{3}* to {4} of *{5}*{6}; {7} cannot start.</source>
        <translation>*{0}* hält {1} {2} von *{3}* nach {4} von *{5}* auf{6}; {7} kann nicht starten.</translation>
    </message>
    <message>
        <source>Check that the addresses listed by *{0}* are not the outbound addresses of *{1}*: both are in {2}, where such rules do not apply.</source>
        <translation>Prüfen, dass die von *{0}* aufgeführten Adressen nicht die ausgehenden Adressen von *{1}* sind: Beide sind in {2}, wo solche Regeln nicht gelten.</translation>
    </message>
    <message>
        <source>Correct the address rules of *{0}*</source>
        <translation>Die Adressregeln von *{0}* berichtigen</translation>
    </message>
    <message>
        <source>*{0}* lists {1}, which {2} not taken: rules are public IPv4 ranges up to /30, or single addresses without a mask.</source>
        <translation>*{0}* führt {1} auf, was nicht angenommen wird: Regeln sind öffentliche IPv4-Bereiche bis /30 oder einzelne Adressen ohne Maske.</translation>
    </message>
    <message>
        <source>*{0}* has {1} network rule{2} without effect: networks that are not listed are let in as well.</source>
        <translation>*{0}* hat wirkungslose Netzwerkregeln ({1}): Nicht aufgeführte Netzwerke werden ebenso hereingelassen.</translation>
    </message>
    <message>
        <source>Let only the listed networks into *{0}*</source>
        <translation>Nur die aufgeführten Netzwerke in *{0}* hineinlassen</translation>
    </message>
    <message>
        <source>*{0}* is reached by {1} only; the portal shows its data from inside the network alone.</source>
        <translation>*{0}* wird nur über {1} erreicht; das Portal zeigt die Daten nur von innerhalb des Netzwerks.</translation>
    </message>
    <message>
        <source>*{0}* has a lifecycle policy; keep it off the azure-webjobs and scm containers of {1}.</source>
        <translation>*{0}* hat eine Lebenszyklusrichtlinie; sie von den azure-webjobs- und scm-Containern von {1} fernhalten.</translation>
    </message>
    <message>
        <source>*{0}* names no content share, and restricted *{1}* lets Azure create none.</source>
        <translation>*{0}* nennt keine Inhaltsfreigabe, und das eingeschränkte *{1}* lässt Azure keine anlegen.</translation>
    </message>
    <message>
        <source>*{0}* needs the content share {1}, which *{2}* does not have.</source>
        <translation>*{0}* braucht die Inhaltsfreigabe {1}, die *{2}* nicht hat.</translation>
    </message>
    <message>
        <source>Create the share {0} in *{1}*</source>
        <translation>Die Freigabe {0} in *{1}* anlegen</translation>
    </message>
    <message>
        <source>*{0}* is restricted while *{1}* uses it; plan a swap to a new secured account.</source>
        <translation>*{0}* ist eingeschränkt, während *{1}* es benutzt; einen Tausch gegen ein neues gesichertes Konto planen.</translation>
    </message>
    <message>
        <source>Route the content share of {0} over the network</source>
        <translation>Die Inhaltsfreigabe von {0} über das Netzwerk leiten</translation>
    </message>
    <message>
        <source>Route the content share of {0} past the network</source>
        <translation>Die Inhaltsfreigabe von {0} am Netzwerk vorbeileiten</translation>
    </message>
    <message>
        <source>*{0}* holds the content of {1}, reached over the network, and of {2}, reached past it.</source>
        <translation>*{0}* enthält den Inhalt von {1}, über das Netzwerk erreicht, und von {2}, daran vorbei erreicht.</translation>
    </message>
    <message>
        <source>Put *{0}* in {1}</source>
        <translation>*{0}* in {1} legen</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, its storage *{2}* in {3}.</source>
        <translation>*{0}* ist in {1}, der Speicher *{2}* in {3}.</translation>
    </message>
    <message>
        <source>*{0}* is {1}; *{2}* runs on the zone-redundant *{3}*.</source>
        <translation>*{0}* ist {1}; *{2}* läuft auf dem zonenredundanten *{3}*.</translation>
    </message>
    <message>
        <source>Allow shared key access to *{0}*</source>
        <translation>Zugriff mit gemeinsamem Schlüssel auf *{0}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* allows no shared key access, but holds the content share of *{1}*.</source>
        <translation>*{0}* lässt keinen Zugriff mit gemeinsamem Schlüssel zu, enthält aber die Inhaltsfreigabe von *{1}*.</translation>
    </message>
    <message>
        <source>{0} share *{1}* and have the same host ID, {2}.</source>
        <translation>{0} teilen sich *{1}* und haben dieselbe Host-ID, {2}.</translation>
    </message>
    <message>
        <source>Give {0} a host ID of {1} own</source>
        <translation>{0} eine eigene Host-ID geben</translation>
    </message>
    <message>
        <source>*{0}* routes everything through *{1}*, but *{2}* is in {3} with no endpoint or route.</source>
        <translation>*{0}* leitet alles durch *{1}*, aber *{2}* ist in {3}, ohne Endpunkt oder Route.</translation>
    </message>
    <message>
        <source>*{0}* runs on Flex Consumption and names no deployment container.</source>
        <translation>*{0}* läuft im Flex-Verbrauch und nennt keinen Bereitstellungscontainer.</translation>
    </message>
    <message>
        <source>Deploy *{0}* from the container {1}</source>
        <translation>*{0}* aus dem Container {1} bereitstellen</translation>
    </message>
    <message>
        <source>{0} deploy from one container, {1} in *{2}*.</source>
        <translation>{0} stellen aus einem Container bereit, {1} in *{2}*.</translation>
    </message>
    <message>
        <source>Give {0} a container of {1} own</source>
        <translation>{0} einen eigenen Container geben</translation>
    </message>
    <message>
        <source>Stop logging *{0}* to *{1}*</source>
        <translation>*{0}* nicht länger in *{1}* protokollieren</translation>
    </message>
    <message>
        <source>*{0}* logs to *{1}*, which is restricted; App Service logs do not get there.</source>
        <translation>*{0}* protokolliert in *{1}*, das eingeschränkt ist; App Service-Protokolle gelangen nicht dorthin.</translation>
    </message>
    <message>
        <source>*{0}* is {1}; an integration subnet needs at least a /{2}.</source>
        <translation>*{0}* ist {1}; ein Integrationssubnetz braucht mindestens ein /{2}.</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; a /{2} is advised for Elastic Premium on {3} ({4}).</source>
        <translation>*{0}* ist ein /{1}; für Elastic Premium unter {3} wird ein /{2} empfohlen ({4}).</translation>
    </message>
    <message>
        <source>Check that *{0}*, a /{1}, exists before the app is integrated in the portal, which creates no subnet below a /{2} for {3}.</source>
        <translation>Prüfen, dass *{0}*, ein /{1}, existiert, bevor die App im Portal integriert wird, das für {3} kein Subnetz unter einem /{2} anlegt.</translation>
    </message>
    <message>
        <source>Limit *{0}* to {1} instance{2}</source>
        <translation>*{0}* auf höchstens {1} Instanzen begrenzen</translation>
    </message>
    <message>
        <source>{0} {1} {2} instances</source>
        <translation>{0} {1} {2} Instanzen</translation>
    </message>
    <message>
        <source>*{0}*, a /{1}, has {2} usable addresses; {3}.</source>
        <translation>*{0}*, ein /{1}, hat {2} nutzbare Adressen; {3}.</translation>
    </message>
    <message>
        <source>*{0}*, a /{1}, has {2} usable addresses, enough for {3} instances while a plan scales up or down; {4}.</source>
        <translation>*{0}*, ein /{1}, hat {2} nutzbare Adressen, genug für {3} Instanzen, während ein Plan skaliert; {4}.</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; the smallest subnet is a /{2}.</source>
        <translation>*{0}* ist ein /{1}; das kleinste Subnetz ist ein /{2}.</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; the largest subnet is a /{2}.</source>
        <translation>*{0}* ist ein /{1}; das größte Subnetz ist ein /{2}.</translation>
    </message>
    <message>
        <source>Add {0} to the address space of *{1}*</source>
        <translation>{0} zum Adressraum von *{1}* hinzufügen</translation>
    </message>
    <message>
        <source>*{0}* ({1}) lies outside the address space of *{2}*, {3}.</source>
        <translation>*{0}* ({1}) liegt außerhalb des Adressraums von *{2}*, {3}.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) overlaps *{2}* ({3}).</source>
        <translation>*{0}* ({1}) überschneidet sich mit *{2}* ({3}).</translation>
    </message>
    <message>
        <source>*{0}*, a /{1}, has {2} addresses for private endpoints; {3} stand in it.</source>
        <translation>*{0}*, ein /{1}, hat {2} Adressen für private Endpunkte; darin stehen {3}.</translation>
    </message>
    <message>
        <source>is a /{0} and needs to be at least a /{1}</source>
        <translation>ist ein /{0} und muss mindestens ein /{1} sein</translation>
    </message>
    <message>
        <source>is not delegated to {0} alone</source>
        <translation>ist nicht allein an {0} delegiert</translation>
    </message>
    <message>
        <source>*{0}*, the subnet of *{1}*, {2}.</source>
        <translation>*{0}*, das Subnetz von *{1}*, {2}.</translation>
    </message>
    <message>
        <source>*{0}*, the subnet of *{1}*, also holds {2}; it has to be its alone.</source>
        <translation>*{0}*, das Subnetz von *{1}*, enthält auch {2}; es muss allein dafür sein.</translation>
    </message>
    <message>
        <source>, which scales to {0} instances</source>
        <translation>, das auf {0} Instanzen skaliert</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; a /{2} is advised for *{3}*{4}.</source>
        <translation>*{0}* ist ein /{1}; für *{3}*{4} wird ein /{2} empfohlen.</translation>
    </message>
    <message>
        <source>*{0}*, a /{1}, has {2} usable addresses; *{3}* may need {4} for {5} instances.</source>
        <translation>*{0}*, ein /{1}, hat {2} nutzbare Adressen; *{3}* braucht womöglich {4} für {5} Instanzen.</translation>
    </message>
    <message>
        <source>is delegated to {0}</source>
        <translation>ist an {0} delegiert</translation>
    </message>
    <message>
        <source>*{0}*, the subnet of the consumption-only environment *{1}*, {2}.</source>
        <translation>*{0}*, das Subnetz der Nur-Verbrauch-Umgebung *{1}*, {2}.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) overlaps {2}, which Container Apps keeps for itself; *{3}* cannot use it.</source>
        <translation>*{0}* ({1}) überschneidet sich mit {2}, das Container Apps für sich behält; *{3}* kann es nicht benutzen.</translation>
    </message>
    <message>
        <source>{0} {1} where {2} fit</source>
        <translation>{0} {1}, wo {2} passen</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; *{2}* scales to {3}.</source>
        <translation>*{0}* ist ein /{1}; *{2}* skaliert auf {3}.</translation>
    </message>
    <message>
        <source>*{0}*, a /{1}, has {2} usable addresses; plan for {3}, {4} for each of {5} Flex Consumption app{6}.</source>
        <translation>*{0}*, ein /{1}, hat {2} nutzbare Adressen; {3} einplanen, {4} für jede von {5} Apps im Flex-Verbrauch.</translation>
    </message>
    <message>
        <source>*{0}*, a /{1}, is below the planned {2} addresses; current documents count at most {3} for a subnet of Flex Consumption apps.</source>
        <translation>*{0}*, ein /{1}, liegt unter den geplanten {2} Adressen; aktuelle Dokumente zählen für ein Subnetz mit Apps im Flex-Verbrauch höchstens {3}.</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; Flex Consumption needs at least a /{2}.</source>
        <translation>*{0}* ist ein /{1}; der Flex-Verbrauch braucht mindestens ein /{2}.</translation>
    </message>
    <message>
        <source>*{0}* is shared by {1}; they share its network capacity.</source>
        <translation>*{0}* wird von {1} geteilt; sie teilen seine Netzwerkkapazität.</translation>
    </message>
    <message>
        <source>*{0}* is the integration subnet of {1} and also holds {2}.</source>
        <translation>*{0}* ist das Integrationssubnetz von {1} und enthält auch {2}.</translation>
    </message>
    <message>
        <source>*{0}* has an underscore in its name, which Flex Consumption does not support.</source>
        <translation>*{0}* hat einen Unterstrich im Namen, was der Flex-Verbrauch nicht unterstützt.</translation>
    </message>
    <message>
        <source>*{0}* has service endpoints ({1}); the article wants a subnet in no other use for {2} on Flex Consumption.</source>
        <translation>*{0}* hat Dienstendpunkte ({1}); der Artikel verlangt für {2} im Flex-Verbrauch ein sonst unbenutztes Subnetz.</translation>
    </message>
    <message>
        <source>Remove the service endpoints from *{0}*</source>
        <translation>Die Dienstendpunkte aus *{0}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* changes from {1} to {2} while {3} {4} integrated with it.</source>
        <translation>*{0}* wechselt von {1} zu {2}, während {3} darin integriert {4}.</translation>
    </message>
    <message>
        <source>Keep *{0}* at {1}</source>
        <translation>*{0}* bei {1} belassen</translation>
    </message>
    <message>
        <source>*{0}* is delegated to {1}, and no app is integrated with it.</source>
        <translation>*{0}* ist an {1} delegiert, und keine App ist darin integriert.</translation>
    </message>
    <message>
        <source>*{0}* is deleted while it is integrated with *{1}*; disconnect it first.</source>
        <translation>*{0}* wird gelöscht, während es noch mit *{1}* integriert ist; zuerst trennen.</translation>
    </message>
    <message>
        <source>*{0}* is deleted while {1} {2} integrated with a subnet; disconnect first.</source>
        <translation>*{0}* wird gelöscht, während {1} noch in ein Subnetz integriert {2}; zuerst trennen.</translation>
    </message>
    <message>
        <source>Keep *{0}* for this deployment, disconnected from *{1}*</source>
        <translation>*{0}* für diese Bereitstellung behalten, getrennt von *{1}*</translation>
    </message>
    <message>
        <source>Disconnect {0} from {1}</source>
        <translation>{0} von {1} trennen</translation>
    </message>
    <message>
        <source>Check that whoever integrates {0} has the right subnets/join/action on *{1}*{2}.</source>
        <translation>Prüfen, dass, wer {0} integriert, an *{1}* das Recht subnets/join/action hat{2}.</translation>
    </message>
    <message>
        <source>delegate *{0}* to {1}</source>
        <translation>*{0}* an {1} delegieren</translation>
    </message>
    <message>
        <source>undelegate *{0}*</source>
        <translation>die Delegierung von *{0}* aufheben</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, und {1}</translation>
    </message>
    <message>
        <source>*{0}* is used by {1}; an integration subnet belongs to one plan.</source>
        <translation>*{0}* wird von {1} benutzt; ein Integrationssubnetz gehört einem Plan.</translation>
    </message>
    <message>
        <source>it is a /{0} and sharing needs a /{1}</source>
        <translation>es ist ein /{0}, und das Teilen braucht ein /{1}</translation>
    </message>
    <message>
        <source>*{0}* is used by {1}, but {2}.</source>
        <translation>*{0}* wird von {1} benutzt, aber {2}.</translation>
    </message>
    <message>
        <source>*{0}* is not delegated</source>
        <translation>*{0}* ist nicht delegiert</translation>
    </message>
    <message>
        <source>*{0}* is delegated to {1}</source>
        <translation>*{0}* ist an {1} delegiert</translation>
    </message>
    <message>
        <source>{0}; {1} {2} a subnet delegated to {3}.</source>
        <translation>{0}; {1} {2} ein an {3} delegiertes Subnetz.</translation>
    </message>
    <message>
        <source>{0}; {1} on Flex Consumption {2} {3}.</source>
        <translation>{0}; {1} im Flex-Verbrauch {2} {3}.</translation>
    </message>
    <message>
        <source>*{0}* is used by {1} on Flex Consumption and by {2} on other plans; they need different delegations.</source>
        <translation>*{0}* wird von {1} im Flex-Verbrauch und von {2} in anderen Plänen benutzt; sie brauchen verschiedene Delegierungen.</translation>
    </message>
    <message>
        <source>*{0}* is delegated to {1}; {2} can only use a subnet delegated to {3} alone.</source>
        <translation>*{0}* ist an {1} delegiert; für {2} taugt nur ein allein an {3} delegiertes Subnetz.</translation>
    </message>
    <message>
        <source>Remove the service endpoint policies from *{0}*</source>
        <translation>Die Dienstendpunktrichtlinien aus *{0}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* has service endpoint policies ({1}); an integration subnet cannot have any.</source>
        <translation>*{0}* hat Dienstendpunktrichtlinien ({1}); ein Integrationssubnetz darf keine haben.</translation>
    </message>
    <message>
        <source>*{0}* stands in *{1}*, which is delegated to {2}.</source>
        <translation>*{0}* steht in *{1}*, das an {2} delegiert ist.</translation>
    </message>
    <message>
        <source>*{0}* has no hosting plan yet.</source>
        <translation>*{0}* hat noch keinen Hostingplan.</translation>
    </message>
    <message>
        <source>*{0}* has no host storage yet.</source>
        <translation>*{0}* hat noch keinen Hostspeicher.</translation>
    </message>
    <message>
        <source>*{0}* has no address space yet.</source>
        <translation>*{0}* hat noch keinen Adressraum.</translation>
    </message>
    <message>
        <source>*{0}* has no address range yet.</source>
        <translation>*{0}* hat noch keinen Adressbereich.</translation>
    </message>
    <message>
        <source>*{0}* leads to no service yet.</source>
        <translation>*{0}* führt noch zu keinem Dienst.</translation>
    </message>
    <message>
        <source>*{0}* leads to no sub-resource of *{1}* yet.</source>
        <translation>*{0}* führt noch zu keiner Unterressource von *{1}*.</translation>
    </message>
    <message>
        <source>*{0}* serves no subnet yet.</source>
        <translation>*{0}* bedient noch kein Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* has no public address yet.</source>
        <translation>*{0}* hat noch keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>*{0}* is linked to no virtual network yet.</source>
        <translation>*{0}* ist noch mit keinem virtuellen Netzwerk verknüpft.</translation>
    </message>
    <message>
        <source>*{0}* guards no subnet yet.</source>
        <translation>*{0}* schützt noch kein Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* steers no subnet yet.</source>
        <translation>*{0}* lenkt noch kein Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* has no address ranges yet.</source>
        <translation>*{0}* hat noch keine Adressbereiche.</translation>
    </message>
    <message>
        <source>*{0}* stands in no subnet yet.</source>
        <translation>*{0}* steht noch in keinem Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* enters no virtual network, and its {1} reads from the restricted *{2}*.</source>
        <translation>*{0}* tritt in kein virtuelles Netzwerk ein, und {1} liest aus dem eingeschränkten *{2}*.</translation>
    </message>
    <message>
        <source>*{0}* has no way from *{1}* to *{2}*, from which its {3} reads: neither a private endpoint in reach nor a rule for its subnet.</source>
        <translation>*{0}* hat von *{1}* aus keinen Weg zu *{2}*, woraus {3} liest: weder einen privaten Endpunkt in Reichweite noch eine Regel für das Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* stops TCP {1} from *{2}* to *{3}*{4}; the {5} of *{6}* reads from there.</source>
        <translation>*{0}* hält TCP {1} von *{2}* zu *{3}* auf{4}; {5} von *{6}* liest von dort.</translation>
    </message>
    <message>
        <source>*{0}* runs on Consumption; its {1} cannot read from the restricted {2}.</source>
        <translation>*{0}* läuft im Verbrauchsplan; {1} kann nicht aus dem eingeschränkten {2} lesen.</translation>
    </message>
    <message>
        <source>*{0}* runs on Flex Consumption, and its Blob trigger polls; Flex supports the Event Grid source only.</source>
        <translation>*{0}* läuft im Flex-Verbrauch, und der Blobtrigger fragt ab; Flex unterstützt nur die Event Grid-Quelle.</translation>
    </message>
    <message>
        <source>*{0}* has an event-driven Blob trigger and restricts who may call it; Event Grid cannot deliver.</source>
        <translation>*{0}* hat einen ereignisgesteuerten Blobtrigger und schränkt ein, wer aufrufen darf; Event Grid kann nicht liefern.</translation>
    </message>
    <message>
        <source>*{0}* has an Event Grid trigger and restricts who may call it.</source>
        <translation>*{0}* hat einen Event Grid-Trigger und schränkt ein, wer aufrufen darf.</translation>
    </message>
    <message>
        <source>*{0}* is a general-purpose v1 account, and *{1}* is triggered by its events.</source>
        <translation>*{0}* ist ein Konto der Art Universell v1, und *{1}* wird durch dessen Ereignisse ausgelöst.</translation>
    </message>
    <message>
        <source>Turn on runtime scale monitoring of *{0}*</source>
        <translation>Überwachung der Laufzeitskalierung von *{0}* einschalten</translation>
    </message>
    <message>
        <source>*{0}* does not scale past its pre-warmed instances on its {1}: runtime scale monitoring is off.</source>
        <translation>*{0}* skaliert bei {1} nicht über die vorgewärmten Instanzen hinaus: Die Überwachung der Laufzeitskalierung ist aus.</translation>
    </message>
    <message>
        <source>*{0}* has runtime scale monitoring on and version {1} of the runtime, which has none.</source>
        <translation>*{0}* hat die Überwachung der Laufzeitskalierung eingeschaltet und Version {1} der Laufzeit, die keine hat.</translation>
    </message>
    <message>
        <source>Move *{0}* to version {1} of the runtime</source>
        <translation>*{0}* auf Version {1} der Laufzeit umstellen</translation>
    </message>
    <message>
        <source>Turn off runtime scale monitoring of *{0}*</source>
        <translation>Überwachung der Laufzeitskalierung von *{0}* ausschalten</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>*{0}* uses the extensions {1}, too old for runtime scale monitoring; it needs {2}.</source>
        <translation>*{0}* benutzt die Erweiterungen {1}, zu alt für die Überwachung der Laufzeitskalierung; nötig ist {2}.</translation>
    </message>
    <message>
        <source>Upgrade extensions of *{0}*: {1}</source>
        <translation>Erweiterungen von *{0}* aktualisieren: {1}</translation>
    </message>
    <message>
        <source>*{0}* does not scale past its pre-warmed instances on its {1}, which runtime scale monitoring does not know.</source>
        <translation>*{0}* skaliert bei {1} nicht über die vorgewärmten Instanzen hinaus, denn die Überwachung der Laufzeitskalierung kennt das nicht.</translation>
    </message>
    <message>
        <source>*{0}* uses the extensions {1}, which are older than target-based scaling.</source>
        <translation>*{0}* benutzt die Erweiterungen {1}, die älter als die zielbasierte Skalierung sind.</translation>
    </message>
    <message>
        <source>*{0}* is a {1} plan without autoscale rules, and {2} {3} triggers inside a network.</source>
        <translation>*{0}* ist ein {1}-Plan ohne Regeln zur automatischen Skalierung, und {2} {3} Trigger in einem Netzwerk.</translation>
    </message>
    <message>
        <source>*{0}* has runtime scale monitoring on, which may cost a little performance.</source>
        <translation>Bei *{0}* ist die Überwachung der Laufzeitskalierung eingeschaltet, was etwas Leistung kosten kann.</translation>
    </message>
    <message>
        <source>*{0}* scales on its {1} inside the network without further settings.</source>
        <translation>*{0}* skaliert bei {1} im Netzwerk ohne weitere Einstellungen.</translation>
    </message>
    <message>
        <source>Migrate *{0}* to Resource Manager</source>
        <translation>*{0}* zu Resource Manager migrieren</translation>
    </message>
    <message>
        <source>*{0}* is integrated with a subnet of *{1}*, a classic network; regional integration needs a Resource Manager network.</source>
        <translation>*{0}* ist in ein Subnetz von *{1}* integriert, einem klassischen Netzwerk; die regionale Integration braucht ein Resource Manager-Netzwerk.</translation>
    </message>
    <message>
        <source>*{0}* has apps integrated with {1} subnets, {2}; a plan takes at most {3}.</source>
        <translation>*{0}* hat Apps, die in {1} Subnetze integriert sind, {2}; ein Plan nimmt höchstens {3}.</translation>
    </message>
    <message>
        <source>Keep *{0}* for *{1}*</source>
        <translation>*{0}* für *{1}* behalten</translation>
    </message>
    <message>
        <source>Keep the gateway link to *{0}*</source>
        <translation>Die Gatewayanbindung an *{0}* behalten</translation>
    </message>
    <message>
        <source>*{0}* is integrated with {1}; an app uses one integration at a time.</source>
        <translation>*{0}* ist in {1} integriert; eine App nutzt jeweils eine Integration.</translation>
    </message>
    <message>
        <source>*{0}* has the range {1}, which </source>
        <translation>*{0}* hat den Bereich {1}, den </translation>
    </message>
    <message>
        <source>overlaps {0}; no virtual network may use that.</source>
        <translation>überschneidet sich mit {0}; das darf kein virtuelles Netzwerk benutzen.</translation>
    </message>
    <message>
        <source>{0} {1} (the limit is {2})</source>
        <translation>{0} {1} (die Grenze liegt bei {2})</translation>
    </message>
    <message>
        <source>, peered with *{0}*</source>
        <translation>, per Peering verbunden mit *{0}*</translation>
    </message>
    <message>
        <source>*{0}* has Route All off, so its traffic to {1} does not enter *{2}*{3}: the range is not a private one.</source>
        <translation>Bei *{0}* ist Route All aus, Verkehr an {1} tritt also nicht in *{2}*{3} ein: Der Bereich ist kein privater.</translation>
    </message>
    <message>
        <source>Integrate {0} with the subnet of the app</source>
        <translation>{0} in das Subnetz der App integrieren</translation>
    </message>
    <message>
        <source>Integrate {0} with {1} instead</source>
        <translation>{0} stattdessen in {1} integrieren</translation>
    </message>
    <message>
        <source>Give {0} {1}</source>
        <translation>{0} {1} geben</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* to *{2}*, which are both peered with {3} but not with each other; peering is not transitive, and no route leads through an appliance in between.</source>
        <translation>*{0}* geht von *{1}* zu *{2}*, die beide per Peering mit {3} verbunden sind, aber nicht miteinander; Peering ist nicht transitiv, und keine Route führt durch eine Appliance dazwischen.</translation>
    </message>
    <message>
        <source>*{0}* does not allow access between *{1}* and *{2}*, which {3} {4}.</source>
        <translation>*{0}* lässt keinen Zugriff zwischen *{1}* und *{2}* zu; {3} {4}.</translation>
    </message>
    <message>
        <source>Allow access between *{0}* and *{1}*</source>
        <translation>Zugriff zwischen *{0}* und *{1}* zulassen</translation>
    </message>
    <message>
        <source>*{0}* goes from *{1}* to *{2}* through an appliance in *{3}*, and *{4}* does not take forwarded traffic.</source>
        <translation>*{0}* geht von *{1}* zu *{2}* durch eine Appliance in *{3}*, und *{4}* nimmt keinen weitergeleiteten Verkehr an.</translation>
    </message>
    <message>
        <source>Take forwarded traffic in *{0}*</source>
        <translation>Weitergeleiteten Verkehr in *{0}* annehmen</translation>
    </message>
    <message>
        <source>*{0}* is to be deleted while {1} {2} integrated with it. Disconnect first, deploy that, then delete the network.</source>
        <translation>*{0}* soll gelöscht werden, während {1} darin integriert {2}. Zuerst trennen, das bereitstellen, dann das Netzwerk löschen.</translation>
    </message>
    <message>
        <source>{0} on it {1} integrated</source>
        <translation>{0} darauf {1} integriert</translation>
    </message>
    <message>
        <source>it is integrated with *{0}*</source>
        <translation>es mit *{0}* integriert ist</translation>
    </message>
    <message>
        <source>Check that the resource provider Microsoft.App is registered in {0}, in which *{1}* is to be integrated with *{2}*.</source>
        <translation>Prüfen, dass der Ressourcenanbieter Microsoft.App in {0} registriert ist, wo *{1}* in *{2}* integriert werden soll.</translation>
    </message>
    <message>
        <source>Check that the resource provider Microsoft.Web is registered in {0}: *{1}* is there, and *{2}* is in {3}.</source>
        <translation>Prüfen, dass der Ressourcenanbieter Microsoft.Web in {0} registriert ist: *{1}* ist dort, und *{2}* ist in {3}.</translation>
    </message>
    <message>
        <source>goes from *{0}* to *{1}*</source>
        <translation>wechselt von *{0}* zu *{1}*</translation>
    </message>
    <message>
        <source>is connected with *{0}*</source>
        <translation>wird mit *{0}* verbunden</translation>
    </message>
    <message>
        <source>is disconnected from *{0}*</source>
        <translation>wird von *{0}* getrennt</translation>
    </message>
    <message>
        <source>*{0}* {1} and restarts meanwhile.</source>
        <translation>*{0}* {1} und startet dabei neu.</translation>
    </message>
    <message>
        <source>subscription {0}</source>
        <translation>Abonnement {0}</translation>
    </message>
    <message>
        <source>*{0}* goes from {1} to {2} while {3}. Disconnect first, then move, then connect again.</source>
        <translation>*{0}* wechselt von {1} zu {2}, während {3}. Zuerst trennen, dann verschieben, dann wieder verbinden.</translation>
    </message>
    <message>
        <source>Keep *{0}* in {1}</source>
        <translation>*{0}* in {1} belassen</translation>
    </message>
    <message>
        <source>*{0}* ({1}) and *{2}* ({3}) are peered and overlap; peered networks must not.</source>
        <translation>*{0}* ({1}) und *{2}* ({3}) sind per Peering verbunden und überschneiden sich; das dürfen sie nicht.</translation>
    </message>
    <message>
        <source>*{0}* is peered with *{1}* by *{2}*, and *{3}* has no peering back; a peering needs both sides.</source>
        <translation>*{0}* ist durch *{2}* mit *{1}* verbunden, und *{3}* hat kein Peering zurück; ein Peering braucht beide Seiten.</translation>
    </message>
    <message>
        <source>Peer *{0}* with *{1}* as well</source>
        <translation>*{0}* auch mit *{1}* per Peering verbinden</translation>
    </message>
    <message>
        <source>Remove *{0}*</source>
        <translation>*{0}* entfernen</translation>
    </message>
    <message>
        <source>*{0}* has a gateway itself, {1}</source>
        <translation>*{0}* hat selbst ein Gateway, {1}</translation>
    </message>
    <message>
        <source>*{0}* uses one already</source>
        <translation>*{0}* benutzt schon eines</translation>
    </message>
    <message>
        <source>*{0}* has none</source>
        <translation>*{0}* hat keines</translation>
    </message>
    <message>
        <source>*{0}* on the other side does not offer it</source>
        <translation>*{0}* auf der anderen Seite bietet es nicht an</translation>
    </message>
    <message>
        <source>Offer the gateway of *{0}* to *{1}*</source>
        <translation>Das Gateway von *{0}* *{1}* anbieten</translation>
    </message>
    <message>
        <source>Do not use the remote gateway in *{0}*</source>
        <translation>Das Remotegateway in *{0}* nicht benutzen</translation>
    </message>
    <message>
        <source>*{0}* uses the gateway of *{1}*, but {2}.</source>
        <translation>*{0}* benutzt das Gateway von *{1}*, aber {2}.</translation>
    </message>
    <message>
        <source>*{0}* has the SKU Basic, which has no gateway transit, and {1} {2} on it.</source>
        <translation>*{0}* hat die SKU Basic, die keinen Gatewaytransit kennt, und {1} {2} darauf.</translation>
    </message>
    <message>
        <source>Do not offer *{0}* to peered networks</source>
        <translation>*{0}* Netzwerken mit Peering nicht anbieten</translation>
    </message>
    <message>
        <source>*{0}* is a global peering: {1} in {2} {3} *{4}* in {5} over it, which works.</source>
        <translation>*{0}* ist ein globales Peering: {1} in {2} {3} darüber *{4}* in {5}, was funktioniert.</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, and *{2}* lies in *{3}* in {4}; regional integration stays within one region.</source>
        <translation>*{0}* ist in {1}, und *{2}* liegt in *{3}* in {4}; die regionale Integration bleibt in einer Region.</translation>
    </message>
    <message>
        <source>, and *{0}* is {1}.</source>
        <translation>, und *{0}* ist {1}.</translation>
    </message>
    <message>
        <source> A network in {0} that is peered with *{1}* works on every plan with integration.</source>
        <translation> Ein Netzwerk in {0}, das per Peering mit *{1}* verbunden ist, funktioniert in jedem Plan mit Integration.</translation>
    </message>
    <message>
        <source> *{0}* is Dedicated and *{1}* has the point-to-site gateway *{2}*: connect through it (gateway-required integration), or peer a network in {3} with *{4}*.</source>
        <translation> *{0}* ist Dedicated, und *{1}* hat das Point-to-Site-Gateway *{2}*: darüber verbinden (gatewaygebundene Integration) oder ein Netzwerk in {3} per Peering mit *{4}* verbinden.</translation>
    </message>
    <message>
        <source>*{0}* lies in *{1}*</source>
        <translation>*{0}* liegt in *{1}*</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, and {2}{3} in {4}. From a Dedicated plan another region is reached through a gateway with point-to-site, and {5}. A network in {6} that is peered with *{7}* is the other way.{8}</source>
        <translation>*{0}* ist in {1}, und {2}{3} in {4}. Aus einem Dedicated-Plan wird eine andere Region durch ein Gateway mit Point-to-Site erreicht, und {5}. Ein Netzwerk in {6}, das per Peering mit *{7}* verbunden ist, ist der andere Weg.{8}</translation>
    </message>
    <message>
        <source>*{0}* in *{1}* has no point-to-site address pool</source>
        <translation>*{0}* in *{1}* hat keinen Point-to-Site-Adresspool</translation>
    </message>
    <message>
        <source>*{0}* has only the ExpressRoute gateway *{1}*</source>
        <translation>*{0}* hat nur das ExpressRoute-Gateway *{1}*</translation>
    </message>
    <message>
        <source> The gateway carries Windows code apps only, and *{0}* is {1}.</source>
        <translation> Das Gateway trägt nur Windows-Code-Apps, und *{0}* ist {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>slot *{0}*</source>
        <translation>Slot *{0}*</translation>
    </message>
    <message>
        <source>rules {0} and {1} more</source>
        <translation>Regeln {0} und {1} weitere</translation>
    </message>
    <message>
        <source>rules {0} and {1}</source>
        <translation>Regeln {0} und {1}</translation>
    </message>
    <message>
        <source>the subnet rule {0}</source>
        <translation>die Subnetzregel {0}</translation>
    </message>
    <message>
        <source>{0} subnet rules</source>
        <translation>{0} Subnetzregeln</translation>
    </message>
    <message>
        <source>Add a jump host to *{0}*</source>
        <translation>Einen Jumphost zu *{0}* hinzufügen</translation>
    </message>
    <message>
        <source>Split the rules of {0} that are too long</source>
        <translation>Die zu langen Regeln von {0} teilen</translation>
    </message>
    <message>
        <source>Disable public network access of {0}</source>
        <translation>Öffentlichen Netzwerkzugriff von {0} deaktivieren</translation>
    </message>
    <message>
        <source>Use Azure DNS {0} *{1}*</source>
        <translation>Azure DNS benutzen: {0} *{1}*</translation>
    </message>
    <message>
        <source>Register {0} in the recommended zones</source>
        <translation>{0} in den empfohlenen Zonen eintragen</translation>
    </message>
    <message>
        <source>Merge the {0} zones *{1}* into one</source>
        <translation>Die {0} Zonen *{1}* zu einer zusammenlegen</translation>
    </message>
    <message>
        <source>Integrate *{0}* with {1}</source>
        <translation>*{0}* in {1} integrieren</translation>
    </message>
    <message>
        <source>Move {0} to *{1}*</source>
        <translation>{0} nach *{1}* verschieben</translation>
    </message>
    <message>
        <source>Move {0} to a new subnet {1} ({2})</source>
        <translation>{0} in ein neues Subnetz {1} ({2}) verschieben</translation>
    </message>
    <message>
        <source>Do without hybrid connections in *{0}*</source>
        <translation>In *{0}* auf Hybridverbindungen verzichten</translation>
    </message>
    <message>
        <source>Run *{0}* on Windows</source>
        <translation>*{0}* unter Windows ausführen</translation>
    </message>
    <message>
        <source>Make a connection for each of the ports {0} to {1} of *{2}*</source>
        <translation>Für jeden der Ports {0} bis {1} von *{2}* eine Verbindung anlegen</translation>
    </message>
    <message>
        <source>Put *{0}* into {1}</source>
        <translation>*{0}* nach {1} legen</translation>
    </message>
    <message>
        <source>Let {0} reach Azure Relay and the host</source>
        <translation>{0} Azure Relay und den Host erreichen lassen</translation>
    </message>
    <message>
        <source>Let *{0}* listen on *{1}*</source>
        <translation>*{0}* auf *{1}* lauschen lassen</translation>
    </message>
    <message>
        <source>Add a Hybrid Connection Manager for *{0}*{1}</source>
        <translation>Einen Hybridverbindungs-Manager für *{0}* hinzufügen{1}</translation>
    </message>
    <message>
        <source>Add a second manager {0} beside *{1}*</source>
        <translation>Einen zweiten Manager {0} neben *{1}* hinzufügen</translation>
    </message>
    <message>
        <source> from *{0}*</source>
        <translation> von *{0}*</translation>
    </message>
    <message>
        <source>Disconnect *{0}*{1}</source>
        <translation>*{0}* trennen{1}</translation>
    </message>
    <message>
        <source>Connect {0} through the point-to-site gateway *{1}* (SSTP)</source>
        <translation>{0} über das Point-to-Site-Gateway *{1}* (SSTP) verbinden</translation>
    </message>
    <message>
        <source>Give *{0}* the point-to-site pool {1} and connect {2} through it</source>
        <translation>*{0}* den Point-to-Site-Pool {1} geben und {2} darüber verbinden</translation>
    </message>
    <message>
        <source>Give *{0}* a gateway with point-to-site and connect {1} through it</source>
        <translation>*{0}* ein Gateway mit Point-to-Site geben und {1} darüber verbinden</translation>
    </message>
    <message>
        <source>Integrate {0} with *{1}* in *{2}*</source>
        <translation>{0} in *{1}* in *{2}* integrieren</translation>
    </message>
    <message>
        <source>{0} {1} plan</source>
        <translation>{0} {1}-Plan</translation>
    </message>
    <message>
        <source> on {0}</source>
        <translation> unter {0}</translation>
    </message>
    <message>
        <source>Move *{0}* to {1} {2}{3}</source>
        <translation>*{0}* umstellen auf {1} {2}{3}</translation>
    </message>
    <message>
        <source>Deploy *{0}* as code</source>
        <translation>*{0}* als Code bereitstellen</translation>
    </message>
    <message>
        <source>Treat *{0}* as a Dedicated plan</source>
        <translation>*{0}* als Dedicated-Plan behandeln</translation>
    </message>
    <message>
        <source>Make *{0}* {1} (Premium V3)</source>
        <translation>*{0}* zu {1} machen (Premium V3)</translation>
    </message>
    <message>
        <source>the private endpoint{0} {1}</source>
        <translation>der private Endpunkt{0} {1}</translation>
    </message>
    <message>
        <source>{0} hybrid connections</source>
        <translation>{0} Hybridverbindungen</translation>
    </message>
    <message>
        <source>Lead {0} to the environment *{1}* ({2})</source>
        <translation>{0} zur Umgebung *{1}* führen ({2})</translation>
    </message>
    <message>
        <source>Let apps of *{0}* join other subnets (when it is created)</source>
        <translation>Apps von *{0}* in andere Subnetze lassen (beim Anlegen)</translation>
    </message>
    <message>
        <source>the last {0} private endpoints of *{1}*</source>
        <translation>die letzten {0} privaten Endpunkte von *{1}*</translation>
    </message>
    <message>
        <source>Keep *{0}* alone</source>
        <translation>*{0}* allein behalten</translation>
    </message>
    <message>
        <source>Drop the subnet rules of *{0}*</source>
        <translation>Die Subnetzregeln von *{0}* entfernen</translation>
    </message>
    <message>
        <source>Renumber the rules of *{0}* in their order</source>
        <translation>Die Regeln von *{0}* in ihrer Reihenfolge neu nummerieren</translation>
    </message>
    <message>
        <source>Let *{0}* into *{1}*</source>
        <translation>*{0}* in *{1}* hineinlassen</translation>
    </message>
    <message>
        <source>Add {0} for {1} of *{2}* to *{3}*</source>
        <translation>{0} für {1} von *{2}* zu *{3}* hinzufügen</translation>
    </message>
    <message>
        <source>Move *{0}* to {1} {2} and integrate with {3}</source>
        <translation>*{0}* auf {1} {2} umstellen und in {3} integrieren</translation>
    </message>
    <message>
        <source>Let all networks into {0}</source>
        <translation>Alle Netzwerke in {0} hineinlassen</translation>
    </message>
    <message>
        <source>Enable the {0} service endpoint on *{1}*</source>
        <translation>Den Dienstendpunkt {0} in *{1}* aktivieren</translation>
    </message>
    <message>
        <source>Take *{0}* off the list of *{1}*</source>
        <translation>*{0}* von der Liste von *{1}* nehmen</translation>
    </message>
    <message>
        <source>Reach *{0}* from *{1}* by a private endpoint</source>
        <translation>*{0}* von *{1}* aus über einen privaten Endpunkt erreichen</translation>
    </message>
    <message>
        <source>Add a private endpoint for *{0}* to *{1}*</source>
        <translation>Einen privaten Endpunkt für *{0}* zu *{1}* hinzufügen</translation>
    </message>
    <message>
        <source>Let {0} into *{1}*</source>
        <translation>{0} in *{1}* hineinlassen</translation>
    </message>
    <message>
        <source>Name *{0}* by its range {1} in *{2}*</source>
        <translation>*{0}* in *{2}* durch den Bereich {1} nennen</translation>
    </message>
    <message>
        <source>Let all networks into *{0}*</source>
        <translation>Alle Netzwerke in *{0}* hineinlassen</translation>
    </message>
    <message>
        <source>*{0}* in *{1}*</source>
        <translation>*{0}* in *{1}*</translation>
    </message>
    <message>
        <source>*{0}* in a new network *{1}*</source>
        <translation>*{0}* in einem neuen Netzwerk *{1}*</translation>
    </message>
    <message>
        <source>Add {0} for {1} of *{2}* in {3}</source>
        <translation>{0} für {1} von *{2}* in {3} hinzufügen</translation>
    </message>
    <message>
        <source>Delegate *{0}* to {1}</source>
        <translation>*{0}* an {1} delegieren</translation>
    </message>
    <message>
        <source>Remove the delegation of *{0}*</source>
        <translation>Die Delegierung von *{0}* entfernen</translation>
    </message>
    <message>
        <source>{0} *{1}* to {2}</source>
        <translation>{0} *{1}* zu {2}</translation>
    </message>
    <message>
        <source> and delegate it to {0}</source>
        <translation> und an {0} delegieren</translation>
    </message>
    <message>
        <source>Move *{0}* to {1}</source>
        <translation>*{0}* nach {1} verschieben</translation>
    </message>
    <message>
        <source>Integrate {0} with a new subnet {1} ({2})</source>
        <translation>{0} in ein neues Subnetz {1} ({2}) integrieren</translation>
    </message>
    <message>
        <source>a new subnet {0} ({1})</source>
        <translation>ein neues Subnetz {0} ({1})</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>{0} nach {1} verschieben</translation>
    </message>
    <message>
        <source>Run *{0}* on *{1}*</source>
        <translation>*{0}* auf *{1}* ausführen</translation>
    </message>
    <message>
        <source>, delegate *{0}* to {1}</source>
        <translation>, *{0}* an {1} delegieren</translation>
    </message>
    <message>
        <source>, keep its state in {0}</source>
        <translation>, den Zustand in {0} halten</translation>
    </message>
    <message>
        <source>a new account {0}</source>
        <translation>ein neues Konto {0}</translation>
    </message>
    <message>
        <source>Keep the state of *{0}* in {1}</source>
        <translation>Den Zustand von *{0}* in {1} halten</translation>
    </message>
    <message>
        <source>Give *{0}* {1}</source>
        <translation>*{0}* {1} geben</translation>
    </message>
    <message>
        <source>Link *{0}* to {1}</source>
        <translation>*{0}* mit {1} verknüpfen</translation>
    </message>
    <message>
        <source>Send *{0}* out through *{1}*</source>
        <translation>*{0}* durch *{1}* hinausschicken</translation>
    </message>
    <message>
        <source>Give *{0}* a new public address {1}</source>
        <translation>*{0}* eine neue öffentliche Adresse {1} geben</translation>
    </message>
    <message>
        <source>Put *{0}* into a new subnet {1} ({2})</source>
        <translation>*{0}* in ein neues Subnetz {1} ({2}) legen</translation>
    </message>
    <message>
        <source>Lead *{0}* to {1} of *{2}*</source>
        <translation>*{0}* zu {1} von *{2}* führen</translation>
    </message>
    <message>
        <source>Upgrade *{0}* to general-purpose v2</source>
        <translation>*{0}* auf Universell v2 aktualisieren</translation>
    </message>
    <message>
        <source>Put {0} in {1}</source>
        <translation>{0} nach {1} legen</translation>
    </message>
    <message>
        <source>Give {0} a plan of their own in {1}, *{2}*</source>
        <translation>{0} einen eigenen Plan in {1} geben, *{2}*</translation>
    </message>
    <message>
        <source>Give {0} a plan of its own in {1}, *{2}*</source>
        <translation>{0} einen eigenen Plan in {1} geben, *{2}*</translation>
    </message>
    <message>
        <source>{0} with *{1}* in *{2}*</source>
        <translation>{0} mit *{1}* in *{2}*</translation>
    </message>
    <message>
        <source>Peer *{0}* with *{1}* and integrate {2}</source>
        <translation>*{0}* per Peering mit *{1}* verbinden und {2} integrieren</translation>
    </message>
    <message>
        <source>Integrate {0}, which is peered with *{1}*</source>
        <translation>{0} integrieren, das per Peering mit *{1}* verbunden ist</translation>
    </message>
    <message>
        <source>Add *{0}* in {1}, peer it with *{2}* and integrate {3} with it</source>
        <translation>*{0}* in {1} hinzufügen, per Peering mit *{2}* verbinden und {3} darin integrieren</translation>
    </message>
    <message>
        <source>Readdress *{0}* from {1} to {2}</source>
        <translation>*{0}* von {1} auf {2} umadressieren</translation>
    </message>
    <message>
        <source>Drop {0} from *{1}*</source>
        <translation>{0} von *{1}* entfernen</translation>
    </message>
    <message>
        <source>{0} trigger</source>
        <translation>{0}-Trigger</translation>
    </message>
    <message>
        <source>It expired on {0}.</source>
        <translation>Sie ist am {0} abgelaufen.</translation>
    </message>
    <message>
        <source> by its rule {0} ({1})</source>
        <translation> mit der Regel {0} ({1})</translation>
    </message>
    <message>
        <source> by its route {0} ({1})</source>
        <translation> mit der Route {0} ({1})</translation>
    </message>
    <message>
        <source> by Azure&apos;s own rule {0}</source>
        <translation> mit der eigenen Regel {0} von Azure</translation>
    </message>
    <message>
        <source>Take forwarded traffic in {0}</source>
        <translation>Weitergeleiteten Verkehr in {0} annehmen</translation>
    </message>
    <message>
        <source>Allow access over {0}</source>
        <translation>Zugriff über {0} zulassen</translation>
    </message>
    <message>
        <source>Turn IP forwarding of *{0}* on</source>
        <translation>IP-Weiterleitung von *{0}* einschalten</translation>
    </message>
    <message>
        <source>*{0}* of *{1}*</source>
        <translation>*{0}* von *{1}*</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>the file has more than {0} characters; split it</source>
        <translation>die Datei hat mehr als {0} Zeichen; aufteilen</translation>
    </message>
    <message>
        <source>there are more than {0} lines; split the file</source>
        <translation>es sind mehr als {0} Zeilen; die Datei aufteilen</translation>
    </message>
    <message>
        <source>this is not CSV: {0}</source>
        <translation>das ist kein CSV: {0}</translation>
    </message>
    <message>
        <source>the file is empty; its first line names the columns {0}</source>
        <translation>die Datei ist leer; ihre erste Zeile nennt die Spalten {0}</translation>
    </message>
    <message>
        <source>the first line must name the columns {0}; {1} is missing</source>
        <translation>die erste Zeile muss die Spalten {0} nennen; {1} fehlt</translation>
    </message>
    <message>
        <source>{0} is no kind of range; write one of {1}</source>
        <translation>{0} ist keine Art von Bereich; eine davon schreiben: {1}</translation>
    </message>
    <message>
        <source>a {0} line needs the name of its network</source>
        <translation>eine Zeile der Art {0} braucht den Namen ihres Netzwerks</translation>
    </message>
    <message>
        <source>a line of kind {0} needs a name</source>
        <translation>eine Zeile der Art {0} braucht einen Namen</translation>
    </message>
    <message>
        <source>there are {0} networks named {1}; rename one of them first</source>
        <translation>es gibt {0} Netzwerke namens {1}; zuerst eines davon umbenennen</translation>
    </message>
    <message>
        <source>there is no network {0}; add a space line for it</source>
        <translation>es gibt kein Netzwerk {0}; eine space-Zeile dafür hinzufügen</translation>
    </message>
    <message>
        <source>{0} overlaps {1}, which {2} has already</source>
        <translation>{0} überschneidet sich mit {1}, das {2} schon hat</translation>
    </message>
    <message>
        <source>{0} lies outside of the address space of {1}</source>
        <translation>{0} liegt außerhalb des Adressraums von {1}</translation>
    </message>
    <message>
        <source>{0} has another range in line {1}; a subnet has one range</source>
        <translation>{0} hat in Zeile {1} einen anderen Bereich; ein Subnetz hat einen Bereich</translation>
    </message>
    <message>
        <source>*{0}* ({1}) and *{2}* ({3}) overlap and {4}.</source>
        <translation>*{0}* ({1}) und *{2}* ({3}) überschneiden sich und {4}.</translation>
    </message>
    <message>
        <source>are both peered with *{0}*</source>
        <translation>sind beide per Peering mit *{0}* verbunden</translation>
    </message>
    <message>
        <source>{0}: {1} is not one of {2}.</source>
        <translation>{0}: {1} ist keines von {2}.</translation>
    </message>
    <message>
        <source>{0} is not asked for here; what is asked for: {1}.</source>
        <translation>{0} wird hier nicht gefragt; gefragt wird: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in the design.</source>
        <translation>Im Entwurf gibt es kein {0}.</translation>
    </message>
    <message>
        <source>{0}: choose {1} {2}.</source>
        <translation>{0}: {1} auswählen: {2}.</translation>
    </message>
    <message>
        <source>*{0}* must not be led through a firewall.</source>
        <translation>*{0}* darf nicht durch eine Firewall geführt werden.</translation>
    </message>
    <message>
        <source>A new one in {0}</source>
        <translation>Eine neue in {0}</translation>
    </message>
    <message>
        <source>*{0}* needs a network and an address range first.</source>
        <translation>*{0}* braucht zuerst ein Netzwerk und einen Adressbereich.</translation>
    </message>
    <message>
        <source>The firewall of *{0}* has no private address yet. Give it one first.</source>
        <translation>Die Firewall von *{0}* hat noch keine private Adresse. Ihr zuerst eine geben.</translation>
    </message>
    <message>
        <source>Traffic to the internet would not pass *{0}*.</source>
        <translation>Verkehr ins Internet ginge nicht durch *{0}*.</translation>
    </message>
    <message>
        <source>HTTPS would not get out to the internet: {0}</source>
        <translation>HTTPS käme nicht ins Internet hinaus: {0}</translation>
    </message>
    <message>
        <source>{0} would no longer be reached: {1}</source>
        <translation>{0} würde nicht mehr erreicht: {1}</translation>
    </message>
    <message>
        <source>Lead {0} out through a firewall</source>
        <translation>{0} durch eine Firewall hinausführen</translation>
    </message>
    <message>
        <source>{0} is no address range; write it like {1}.</source>
        <translation>{0} ist kein Adressbereich; schreiben wie {1}.</translation>
    </message>
    <message>
        <source>{0} overlaps {1}, which the design uses already.</source>
        <translation>{0} überschneidet sich mit {1}, das der Entwurf schon benutzt.</translation>
    </message>
    <message>
        <source>*{0}* uses the gateway of a peered network. Connect that network instead.</source>
        <translation>*{0}* benutzt das Gateway eines Netzwerks mit Peering. Stattdessen dieses Netzwerk verbinden.</translation>
    </message>
    <message>
        <source>*{0}* would not reach the site: {1}</source>
        <translation>*{0}* würde den Standort nicht erreichen: {1}</translation>
    </message>
    <message>
        <source>Connect {0} with on-premises</source>
        <translation>{0} mit dem lokalen Netzwerk verbinden</translation>
    </message>
    <message>
        <source>Connect {0}</source>
        <translation>{0} verbinden</translation>
    </message>
    <message>
        <source>*{0}* runs on Consumption, which cannot join a network. Change its plan first.</source>
        <translation>*{0}* läuft im Verbrauchsplan, der in kein Netzwerk kann. Zuerst den Plan ändern.</translation>
    </message>
    <message>
        <source>*{0}* enters its network by a gateway and has no subnet of its own there.</source>
        <translation>*{0}* tritt durch ein Gateway in sein Netzwerk ein und hat dort kein eigenes Subnetz.</translation>
    </message>
    <message>
        <source>*{0}* has no subnet that it leaves by.</source>
        <translation>*{0}* hat kein Subnetz, durch das es hinausgeht.</translation>
    </message>
    <message>
        <source>*{0}* leaves through a NAT gateway already.</source>
        <translation>*{0}* geht schon durch ein NAT-Gateway hinaus.</translation>
    </message>
    <message>
        <source>*{0}* takes no NAT gateway.</source>
        <translation>*{0}* nimmt kein NAT-Gateway.</translation>
    </message>
    <message>
        <source>*{0}* lies in no network.</source>
        <translation>*{0}* liegt in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>*{0}* leads 0.0.0.0/0 of *{1}* to {2}, which goes before a NAT gateway. Give the NAT gateway to the subnet there, or drop the route.</source>
        <translation>*{0}* führt 0.0.0.0/0 von *{1}* zu {2}, was einem NAT-Gateway vorgeht. Das NAT-Gateway dem Subnetz dort geben oder die Route weglassen.</translation>
    </message>
    <message>
        <source>Nothing would get out to the internet: {0}</source>
        <translation>Nichts käme ins Internet hinaus: {0}</translation>
    </message>
    <message>
        <source>Lead {0} out through a NAT gateway</source>
        <translation>{0} durch ein NAT-Gateway hinausführen</translation>
    </message>
    <message>
        <source>There is no other network that *{0}* could be peered with.</source>
        <translation>Es gibt kein anderes Netzwerk, mit dem *{0}* per Peering verbunden werden könnte.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) and *{2}* ({3}) overlap, and overlapping networks cannot be peered. Readdress one of them.</source>
        <translation>*{0}* ({1}) und *{2}* ({3}) überschneiden sich, und solche Netzwerke lassen sich nicht per Peering verbinden. Eines davon umadressieren.</translation>
    </message>
    <message>
        <source>*{0}* and *{1}* are peered already.</source>
        <translation>*{0}* und *{1}* sind schon per Peering verbunden.</translation>
    </message>
    <message>
        <source>*{0}* would not reach *{1}*: {2}</source>
        <translation>*{0}* würde *{1}* nicht erreichen: {2}</translation>
    </message>
    <message>
        <source>Peer {0}</source>
        <translation>Peering: {0}</translation>
    </message>
    <message>
        <source>*{0}* runs in a Container Apps environment, whose own entrance decides who gets in.</source>
        <translation>*{0}* läuft in einer Container Apps-Umgebung, deren eigener Eingang entscheidet, wer hineinkommt.</translation>
    </message>
    <message>
        <source>*{0}* runs in *{1}*, which is internal already.</source>
        <translation>*{0}* läuft in *{1}*, das schon intern ist.</translation>
    </message>
    <message>
        <source>*{0}* has no room for a private endpoint. Extend its address space.</source>
        <translation>*{0}* hat keinen Platz für einen privaten Endpunkt. Den Adressraum erweitern.</translation>
    </message>
    <message>
        <source>From the network *{0}* would not be reached: {1}</source>
        <translation>Aus dem Netzwerk würde *{0}* nicht erreicht: {1}</translation>
    </message>
    <message>
        <source>The internet would still reach *{0}*.</source>
        <translation>Das Internet würde *{0}* noch erreichen.</translation>
    </message>
    <message>
        <source>Make {0} private</source>
        <translation>{0} privat machen</translation>
    </message>
    <message>
        <source>This would leave a problem behind: {0}</source>
        <translation>Das würde ein Problem zurücklassen: {0}</translation>
    </message>
    <message>
        <source>*{0}* has no room for the private endpoints. Extend its address space.</source>
        <translation>*{0}* hat keinen Platz für die privaten Endpunkte. Den Adressraum erweitern.</translation>
    </message>
    <message>
        <source>*{0}* would not reach {1} of *{2}*: {3}</source>
        <translation>*{0}* würde {1} von *{2}* nicht erreichen: {3}</translation>
    </message>
    <message>
        <source>Lock down {0}</source>
        <translation>{0} abriegeln</translation>
    </message>
    <message>
        <source>There is no network {0} in the design.</source>
        <translation>Im Entwurf gibt es kein Netzwerk {0}.</translation>
    </message>
    <message>
        <source>*{0}* has no room for a /{1}, which {2} needs. Extend its address space.</source>
        <translation>*{0}* hat keinen Platz für ein /{1}, das {2} braucht. Den Adressraum erweitern.</translation>
    </message>
    <message>
        <source>No network in {0} has room for an integration subnet of *{1}*.</source>
        <translation>Kein Netzwerk in {0} hat Platz für ein Integrationssubnetz von *{1}*.</translation>
    </message>
    <message>
        <source>{0} of {1} addresses</source>
        <translation>{0} von {1} Adressen</translation>
    </message>
    <message>
        <source>, {0} while it scales</source>
        <translation>, {0} beim Skalieren</translation>
    </message>
    <message>
        <source>{0} addresses are</source>
        <translation>{0} Adressen</translation>
    </message>
    <message>
        <source>A scale operation needs {0} more than there are.</source>
        <translation>Ein Skalierungsvorgang braucht {0} mehr, als da sind.</translation>
    </message>
    <message>
        <source>*{0}* runs out: {1} missing.</source>
        <translation>*{0}* ist erschöpft: Es fehlen {1}.</translation>
    </message>
    <message>
        <source>: the plan stops at {0}</source>
        <translation>: Der Plan endet bei {0}</translation>
    </message>
    <message>
        <source>*{0}* ({1}) does not run out{2}.</source>
        <translation>*{0}* ({1}) erschöpft sich nicht{2}.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) runs out at {2} {3}.</source>
        <translation>*{0}* ({1}) ist erschöpft bei {2} {3}.</translation>
    </message>
    <message>
        <source>A scale operation no longer fits from {0} {1} on</source>
        <translation>Ein Skalierungsvorgang passt nicht mehr ab {0} {1}</translation>
    </message>
    <message>
        <source>{0}; the plan stops at {1}, before *{2}* ({3}) runs out.</source>
        <translation>{0}; der Plan endet bei {1}, bevor *{2}* ({3}) erschöpft ist.</translation>
    </message>
    <message>
        <source>{0}; *{1}* ({2}) runs out at {3}.</source>
        <translation>{0}; *{1}* ({2}) ist erschöpft bei {3}.</translation>
    </message>
    <message>
        <source>{0} is a /{1}; subnets run from /{2} to /{3}.</source>
        <translation>{0} ist ein /{1}; Subnetze gehen von /{2} bis /{3}.</translation>
    </message>
    <message>
        <source>{0} lies outside of the address space of *{1}*.</source>
        <translation>{0} liegt außerhalb des Adressraums von *{1}*.</translation>
    </message>
    <message>
        <source>{0} overlaps *{1}* ({2}).</source>
        <translation>{0} überschneidet sich mit *{1}* ({2}).</translation>
    </message>
    <message>
        <source>{0} overlaps {1}, which is kept free{2}.</source>
        <translation>{0} überschneidet sich mit {1}, das freigehalten wird{2}.</translation>
    </message>
    <message>
        <source> for {0}</source>
        <translation> für {0}</translation>
    </message>
    <message>
        <source>{0} {1} integrated with *{2}*, and Azure gives an integration subnet no other range. Make a new subnet and move the integration.</source>
        <translation>{0} {1} in *{2}* integriert, und Azure gibt einem Integrationssubnetz keinen anderen Bereich. Ein neues Subnetz anlegen und die Integration verschieben.</translation>
    </message>
    <message>
        <source>{0} {1} in *{2}*, and Azure gives a subnet that is in use no other range. Move that out first, or make a new subnet.</source>
        <translation>{0} {1} in *{2}*, und Azure gibt einem benutzten Subnetz keinen anderen Bereich. Erst das hinausverschieben oder ein neues Subnetz anlegen.</translation>
    </message>
    <message>
        <source>*{0}* has {1} subnets, the most that a network may have.</source>
        <translation>*{0}* hat {1} Subnetze, die meisten, die ein Netzwerk haben darf.</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; subnets are not smaller than /{2}.</source>
        <translation>*{0}* ist ein /{1}; kleiner als /{2} sind Subnetze nicht.</translation>
    </message>
    <message>
        <source>*{0}* ({1}) joins only a subnet that is the other half, {2}, and there is none. Resize it where that range is free.</source>
        <translation>*{0}* ({1}) verbindet sich nur mit einem Subnetz, das die andere Hälfte ist, {2}, und es gibt keines. Die Größe ändern, wo dieser Bereich frei ist.</translation>
    </message>
    <message>
        <source>*{0}* would go, but {1} names it. Take that back first.</source>
        <translation>*{0}* würde verschwinden, aber {1} nennt es. Erst das zurücknehmen.</translation>
    </message>
    <message>
        <source>{0} is not kept free in *{1}*.</source>
        <translation>{0} wird in *{1}* nicht freigehalten.</translation>
    </message>
    <message>
        <source>{0} overlaps {1}, which no virtual network may use.</source>
        <translation>{0} überschneidet sich mit {1}, das kein virtuelles Netzwerk benutzen darf.</translation>
    </message>
    <message>
        <source>{0} overlaps {1}, which *{2}* has already.</source>
        <translation>{0} überschneidet sich mit {1}, das *{2}* schon hat.</translation>
    </message>
    <message>
        <source>{0} overlaps {1} of *{2}*, which *{3}* is peered with.</source>
        <translation>{0} überschneidet sich mit {1} von *{2}*, mit dem *{3}* per Peering verbunden ist.</translation>
    </message>
    <message>
        <source>*{0}* has no address space {1}.</source>
        <translation>*{0}* hat keinen Adressraum {1}.</translation>
    </message>
    <message>
        <source>{0} {1} in {2}. Move or delete them first.</source>
        <translation>{0} {1} in {2}. Erst verschieben oder löschen.</translation>
    </message>
    <message>
        <source>*{0}* lies in no virtual network.</source>
        <translation>*{0}* liegt in keinem virtuellen Netzwerk.</translation>
    </message>
    <message>
        <source>{0} addresses for each of {1} Flex app{2}, a planning figure</source>
        <translation>je {0} Adressen für {1} Flex-Apps, eine Planungszahl</translation>
    </message>
    <message>
        <source>{0} instances</source>
        <translation>{0} Instanzen</translation>
    </message>
    <message>
        <source>{0}, doubled because a scale operation needs both sets for a while</source>
        <translation>{0}, verdoppelt, weil ein Skalierungsvorgang eine Zeit lang beide Sätze braucht</translation>
    </message>
    <message>
        <source>{0} addresses that Azure keeps</source>
        <translation>{0} Adressen, die Azure behält</translation>
    </message>
    <message>
        <source>a /{0} is {1}</source>
        <translation>ein /{0} ist {1}</translation>
    </message>
    <message>
        <source>advised for {0} on {1}</source>
        <translation>empfohlen für {0} unter {1}</translation>
    </message>
    <message>
        <source>*{0}* has no IPv4 address space yet.</source>
        <translation>*{0}* hat noch keinen IPv4-Adressraum.</translation>
    </message>
    <message>
        <source>its largest free range is a /{0}</source>
        <translation>sein größter freier Bereich ist ein /{0}</translation>
    </message>
    <message>
        <source>*{0}* has no room for a /{1}: {2}. Add an address space, or join subnets.</source>
        <translation>*{0}* hat keinen Platz für ein /{1}: {2}. Einen Adressraum hinzufügen oder Subnetze verbinden.</translation>
    </message>
    <message>
        <source>Align {0} items: {1}</source>
        <translation>{0} Elemente ausrichten: {1}</translation>
    </message>
    <message>
        <source>Distribute {0} items {1}</source>
        <translation>{0} Elemente verteilen: {1}</translation>
    </message>
    <message>
        <source>Same {0} for {1} items</source>
        <translation>Gleiches Maß ({0}) für {1} Elemente</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} Elemente</translation>
    </message>
    <message>
        <source>{0} cannot be moved into itself.</source>
        <translation>{0} lässt sich nicht in sich selbst verschieben.</translation>
    </message>
    <message>
        <source>into {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>Move {0} {1}</source>
        <translation>{0} verschieben {1}</translation>
    </message>
    <message>
        <source>Bend {0}</source>
        <translation>{0} knicken</translation>
    </message>
    <message>
        <source>Release bends of {0}</source>
        <translation>Knicke von {0} lösen</translation>
    </message>
    <message>
        <source>Move the label of {0}</source>
        <translation>Beschriftung von {0} verschieben</translation>
    </message>
    <message>
        <source>Reset the label of {0}</source>
        <translation>Beschriftung von {0} zurücksetzen</translation>
    </message>
    <message>
        <source>{0} Select one, then paste.</source>
        <translation>{0} Eines auswählen, dann einfügen.</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>Paste {0} items</source>
        <translation>{0} Elemente einfügen</translation>
    </message>
    <message>
        <source>Collapse {0}</source>
        <translation>{0} zuklappen</translation>
    </message>
    <message>
        <source>Expand {0}</source>
        <translation>{0} aufklappen</translation>
    </message>
    <message>
        <source>{0} containers</source>
        <translation>{0} Container</translation>
    </message>
    <message>
        <source>The severity of {0} cannot be changed.</source>
        <translation>Der Schweregrad von {0} lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{0} tells what an export would lose; it cannot be less than a warning.</source>
        <translation>{0} sagt, was ein Export verlieren würde; weniger als eine Warnung kann es nicht sein.</translation>
    </message>
    <message>
        <source>Hold {0} for its own severity</source>
        <translation>{0} bei ihrem eigenen Schweregrad lassen</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>{0} auf {1} setzen</translation>
    </message>
    <message>
        <source>the waiver of {0}</source>
        <translation>die Ausnahme von {0}</translation>
    </message>
    <message>
        <source>{0} waivers</source>
        <translation>{0} Ausnahmen</translation>
    </message>
    <message>
        <source>Take {0} back</source>
        <translation>{0} zurücknehmen</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source> in {0}</source>
        <translation> in {0}</translation>
    </message>
    <message>
        <source>*{0}*: Name: {1} → {2}</source>
        <translation>*{0}*: Name: {1} → {2}</translation>
    </message>
    <message>
        <source>Move {0} from {1} to {2}</source>
        <translation>{0} von {1} nach {2} verschieben</translation>
    </message>
    <message>
        <source>{0}: in another order</source>
        <translation>{0}: in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{0}: add {1}</source>
        <translation>{0}: hinzufügen {1}</translation>
    </message>
    <message>
        <source>{0}: remove {1}</source>
        <translation>{0}: entfernen {1}</translation>
    </message>
    <message>
        <source>{0}: {1} more changes</source>
        <translation>{0}: {1} weitere Änderungen</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Design: {0}: {1} → {2}</source>
        <translation>Entwurf: {0}: {1} → {2}</translation>
    </message>
    <message>
        <source>Design: {0} change</source>
        <translation>Entwurf: Änderung an {0}</translation>
    </message>
    <message>
        <source>Add {0} {1}</source>
        <translation>{0} {1} hinzufügen</translation>
    </message>
    <message>
        <source>{0} already names {1} there.</source>
        <translation>{0} nennt {1} dort schon.</translation>
    </message>
    <message>
        <source>{0} and {1} are connected already.</source>
        <translation>{0} und {1} sind schon verbunden.</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>{0} von {1} ändern</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>{0} verschieben</translation>
    </message>
    <message>
        <source>Resize {0}</source>
        <translation>Größe von {0} ändern</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>{0} is locked. {1}</source>
        <translation>{0} ist gesperrt. {1}</translation>
    </message>
    <message>
        <source>{0} of them are locked, {1} among them. Unlock them first (Ctrl+L).</source>
        <translation>{0} davon sind gesperrt, darunter {1}. Zuerst entsperren (Strg+L).</translation>
    </message>
    <message>
        <source>{0} cannot be connected to {1}.</source>
        <translation>{0} lässt sich nicht verbinden mit: {1}.</translation>
    </message>
    <message>
        <source>Reconnect {0} to {1}</source>
        <translation>{0} neu mit {1} verbinden</translation>
    </message>
    <message>
        <source>This line stands for {0}. Expand the container to delete one of them.</source>
        <translation>Diese Linie steht für {0}. Den Container aufklappen, um eine davon zu löschen.</translation>
    </message>
    <message>
        <source>Shrink {0} to fit</source>
        <translation>{0} auf den Inhalt verkleinern</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>{0} einfügen</translation>
    </message>
    <message>
        <source>No private range of /{0} is free for {1}, which the template uses.</source>
        <translation>Für {1} aus der Vorlage ist kein privater Bereich /{0} frei.</translation>
    </message>
    <message>
        <source>It cannot be deleted: {0}</source>
        <translation>Es lässt sich nicht löschen: {0}</translation>
    </message>
    <message>
        <source>{0} things</source>
        <translation>{0} Elemente</translation>
    </message>
    <message>
        <source>{0} flows break</source>
        <translation>{0} Flüsse unterbrochen</translation>
    </message>
    <message>
        <source>Without *{0}* there is no more {1}.</source>
        <translation>Ohne *{0}* gibt es nicht mehr: {1}.</translation>
    </message>
    <message>
        <source>{0} flows go</source>
        <translation>{0} Flüsse gehen mit</translation>
    </message>
    <message>
        <source>Together with *{0}* goes {1}.</source>
        <translation>Zusammen mit *{0}* geht {1}.</translation>
    </message>
    <message>
        <source>{0} go along</source>
        <translation>{0} gehen mit</translation>
    </message>
    <message>
        <source>{0} name it</source>
        <translation>{0} nennen es</translation>
    </message>
    <message>
        <source>*{0}* is named by {1}.</source>
        <translation>*{0}* wird genannt von {1}.</translation>
    </message>
    <message>
        <source>Nothing depends on *{0}*.</source>
        <translation>Nichts hängt von *{0}* ab.</translation>
    </message>
    <message>
        <source>It is deleted together with *{0}*.</source>
        <translation>Es wird zusammen mit *{0}* gelöscht.</translation>
    </message>
    <message>
        <source>It names *{0}*, and would forget it.</source>
        <translation>Es nennt *{0}* und würde es vergessen.</translation>
    </message>
    <message>
        <source>*{0}* asks {1}, and no private zone is linked to it.</source>
        <translation>*{0}* fragt {1}, und keine private Zone ist damit verknüpft.</translation>
    </message>
    <message>
        <source>*{0}* asks {1}, and sees {2}.</source>
        <translation>*{0}* fragt {1} und sieht {2}.</translation>
    </message>
    <message>
        <source>asks {0}, sees 1 zone</source>
        <translation>fragt {0}, sieht 1 Zone</translation>
    </message>
    <message>
        <source>asks {0}, sees {1} zones</source>
        <translation>fragt {0}, sieht {1} Zonen</translation>
    </message>
    <message>
        <source>seen by {0}</source>
        <translation>gesehen von {0}</translation>
    </message>
    <message>
        <source>seen by {0} networks</source>
        <translation>gesehen von {0} Netzwerken</translation>
    </message>
    <message>
        <source>*{0}* answers {1}.</source>
        <translation>*{0}* antwortet {1}.</translation>
    </message>
    <message>
        <source>*{0}* is linked to no network.</source>
        <translation>*{0}* ist mit keinem Netzwerk verknüpft.</translation>
    </message>
    <message>
        <source>*{0}* has no private endpoint: its name leads to a public address.</source>
        <translation>*{0}* hat keinen privaten Endpunkt: Der Name führt zu einer öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>The name {0} leads to {1} from *{2}*.</source>
        <translation>Der Name {0} führt aus *{2}* zu {1}.</translation>
    </message>
    <message>
        <source>*{0}* finds a public address for {1}, though it has a private endpoint.</source>
        <translation>*{0}* findet für {1} eine öffentliche Adresse, obwohl es einen privaten Endpunkt hat.</translation>
    </message>
    <message>
        <source>public from {0}</source>
        <translation>öffentlich aus {0}</translation>
    </message>
    <message>
        <source>*{0}* finds no address for {1}, though it has a private endpoint.</source>
        <translation>*{0}* findet für {1} keine Adresse, obwohl es einen privaten Endpunkt hat.</translation>
    </message>
    <message>
        <source>What *{0}* finds for {1} cannot be told, though it has a private endpoint.</source>
        <translation>Was *{0}* für {1} findet, lässt sich nicht sagen, obwohl es einen privaten Endpunkt hat.</translation>
    </message>
    <message>
        <source>no name from {0}</source>
        <translation>kein Name aus {0}</translation>
    </message>
    <message>
        <source>No private zone holds a record for *{0}*.</source>
        <translation>Keine private Zone hat einen Eintrag für *{0}*.</translation>
    </message>
    <message>
        <source>Of the {0} addresses of *{1}* subnets hold {2}; {3} are free.</source>
        <translation>Von den {0} Adressen von *{1}* nehmen Subnetze {2} ein; {3} sind frei.</translation>
    </message>
    <message>
        <source>Of the {0} addresses of *{1}* subnets hold {2}; {3} are reserved, {4} free.</source>
        <translation>Von den {0} Adressen von *{1}* nehmen Subnetze {2} ein; {3} sind freigehalten, {4} frei.</translation>
    </message>
    <message>
        <source>subnets hold {0}, {1} free</source>
        <translation>Subnetze: {0}, {1} frei</translation>
    </message>
    <message>
        <source>*{0}* has no range yet.</source>
        <translation>*{0}* hat noch keinen Bereich.</translation>
    </message>
    <message>
        <source>Of the {0} addresses of *{1}* Azure keeps {2}. At full scale {3} of the others are in use; {4} stay free.</source>
        <translation>Von den {0} Adressen von *{1}* behält Azure {2}. Bei voller Skalierung sind {3} der anderen belegt; {4} bleiben frei.</translation>
    </message>
    <message>
        <source>{0} of {1} addresses used</source>
        <translation>{0} von {1} Adressen belegt</translation>
    </message>
    <message>
        <source>*{0}* has the address {1}.</source>
        <translation>*{0}* hat die Adresse {1}.</translation>
    </message>
    <message>
        <source>*{0}* guards *{1}*; rules of its own: {2}.</source>
        <translation>*{0}* schützt *{1}*; eigene Regeln: {2}.</translation>
    </message>
    <message>
        <source>*{0}* does without a security group.</source>
        <translation>*{0}* kommt ohne Sicherheitsgruppe aus.</translation>
    </message>
    <message>
        <source>*{0}* has network policies off for private endpoints, so its group does not act on this one.</source>
        <translation>Bei *{0}* sind die Netzwerkrichtlinien für private Endpunkte aus, die Gruppe wirkt also nicht auf diesen.</translation>
    </message>
    <message>
        <source>Anybody on the internet gets in to *{0}*.</source>
        <translation>Jeder im Internet gelangt zu *{0}*.</translation>
    </message>
    <message>
        <source>Some callers on the internet get in to *{0}*.</source>
        <translation>Einige Aufrufer im Internet gelangen zu *{0}*.</translation>
    </message>
    <message>
        <source>Nobody on the internet gets in to *{0}*.</source>
        <translation>Niemand im Internet gelangt zu *{0}*.</translation>
    </message>
    <message>
        <source>*{0}* takes calls at a public address.</source>
        <translation>*{0}* nimmt Aufrufe unter einer öffentlichen Adresse an.</translation>
    </message>
    <message>
        <source>*{0}* guards the interface of *{1}*.</source>
        <translation>*{0}* schützt die Schnittstelle von *{1}*.</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet is dropped.</source>
        <translation>Was *{0}* ins Internet verlässt, wird verworfen.</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet is handed to {1}, where nothing stands.</source>
        <translation>Was *{0}* ins Internet verlässt, wird an {1} übergeben, wo nichts steht.</translation>
    </message>
    <message>
        <source>→ {0}, unknown</source>
        <translation>→ {0}, unbekannt</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet goes to *{1}* at {2}.</source>
        <translation>Was *{0}* ins Internet verlässt, geht zu *{1}* bei {2}.</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet goes to a gateway.</source>
        <translation>Was *{0}* ins Internet verlässt, geht zu einem Gateway.</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet goes out through *{1}*.</source>
        <translation>Was *{0}* ins Internet verlässt, geht durch *{1}* hinaus.</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet shows the address of *{1}*.</source>
        <translation>Was *{0}* ins Internet verlässt, zeigt die Adresse von *{1}*.</translation>
    </message>
    <message>
        <source>→ internet{0}</source>
        <translation>→ Internet{0}</translation>
    </message>
    <message>
        <source>Private endpoints in *{0}* begin no traffic.</source>
        <translation>Private Endpunkte in *{0}* beginnen keinen Verkehr.</translation>
    </message>
    <message>
        <source>What leaves *{0}* for the internet goes straight out, with an address of Azure&apos;s.</source>
        <translation>Was *{0}* ins Internet verlässt, geht direkt hinaus, mit einer Adresse von Azure.</translation>
    </message>
    <message>
        <source>*{0}* uses no network: all that it sends leaves by its public edge.</source>
        <translation>*{0}* benutzt kein Netzwerk: Alles, was es sendet, geht über den öffentlichen Rand hinaus.</translation>
    </message>
    <message>
        <source>all by {0}</source>
        <translation>alles über {0}</translation>
    </message>
    <message>
        <source>All that *{0}* sends enters *{1}*.</source>
        <translation>Alles, was *{0}* sendet, tritt in *{1}* ein.</translation>
    </message>
    <message>
        <source>Only what *{0}* sends to private addresses enters *{1}*; the rest leaves publicly.</source>
        <translation>Nur was *{0}* an private Adressen sendet, tritt in *{1}* ein; der Rest geht öffentlich hinaus.</translation>
    </message>
    <message>
        <source>private by {0}</source>
        <translation>Privates über {0}</translation>
    </message>
    <message>
        <source>acts on {0} subnets</source>
        <translation>wirkt auf {0} Subnetze</translation>
    </message>
    <message>
        <source>*{0}* acts on {1}.</source>
        <translation>*{0}* wirkt auf {1}.</translation>
    </message>
    <message>
        <source>*{0}* acts on no subnet.</source>
        <translation>*{0}* wirkt auf kein Subnetz.</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>, column {0}</source>
        <translation>, Spalte {0}</translation>
    </message>
    <message>
        <source>{0} stands here for the second time; keep one of the two</source>
        <translation>{0} steht hier zum zweiten Mal; eines von beiden behalten</translation>
    </message>
    <message>
        <source>{0} is not a number; write a whole number</source>
        <translation>{0} ist keine Zahl; eine ganze Zahl schreiben</translation>
    </message>
    <message>
        <source>{0} is not a whole number; write it without a fraction or exponent</source>
        <translation>{0} ist keine ganze Zahl; ohne Bruch und Exponent schreiben</translation>
    </message>
    <message>
        <source>{0} is too large; numbers have at most {1} digits</source>
        <translation>{0} ist zu groß; Zahlen haben höchstens {1} Stellen</translation>
    </message>
    <message>
        <source>is not a project of fnetdesigner; a project begins with &quot;{0}&quot;</source>
        <translation>ist kein Projekt von fnetdesigner; ein Projekt beginnt mit &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>is missing; write &quot;{0}&quot;</source>
        <translation>fehlt; &quot;{0}&quot; schreiben</translation>
    </message>
    <message>
        <source>must be a version such as &quot;{0}&quot;, in double quotes</source>
        <translation>muss eine Version wie &quot;{0}&quot; sein, in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>is {0}; this fnetdesigner reads up to {1}.x. Install a newer one to open it</source>
        <translation>ist {0}; dieser fnetdesigner liest bis {1}.x. Zum Öffnen einen neueren installieren</translation>
    </message>
    <message>
        <source>is {0}; this fnetdesigner reads {1}.x only</source>
        <translation>ist {0}; dieser fnetdesigner liest nur {1}.x</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>gemeint vielleicht {0}?</translation>
    </message>
    <message>
        <source>{0} is not a kind of resource; {1}</source>
        <translation>{0} ist keine Art von Ressource; {1}</translation>
    </message>
    <message>
        <source>is missing; a {0} has two ends, and this property names one of them</source>
        <translation>fehlt; ein {0} hat zwei Enden, und diese Eigenschaft nennt eines davon</translation>
    </message>
    <message>
        <source>{0}; remove it</source>
        <translation>{0}; entfernen</translation>
    </message>
    <message>
        <source>{0} is of a kind that only a newer fnetdesigner knows; open it with that</source>
        <translation>{0} ist von einer Art, die nur ein neuerer fnetdesigner kennt; damit öffnen</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>is {0}; a project file may have at most {1}</source>
        <translation>ist {0}; eine Projektdatei darf höchstens {1} haben</translation>
    </message>
    <message>
        <source>the byte 0x{0} is not UTF-8; save the file as UTF-8</source>
        <translation>das Byte 0x{0} ist kein UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is nested more than {0} deep, which no project is; open a backup</source>
        <translation>ist tiefer als {0} verschachtelt, was kein Projekt ist; eine Sicherung öffnen</translation>
    </message>
    <message>
        <source>not a project file: {0}</source>
        <translation>keine Projektdatei: {0}</translation>
    </message>
    <message>
        <source>a text is needed, not {0}</source>
        <translation>ein Text wird gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>an integer is needed, not {0}</source>
        <translation>eine ganze Zahl wird gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>a Boolean is needed, not {0}</source>
        <translation>ein Wahrheitswert wird gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>a list is needed, not {0}</source>
        <translation>eine Liste wird gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>an object is needed, not {0}</source>
        <translation>ein Objekt wird gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>{0} is not an integer</source>
        <translation>{0} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is neither true nor false</source>
        <translation>{0} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>range() would make more than {0} numbers</source>
        <translation>range() ergäbe mehr als {0} Zahlen</translation>
    </message>
    <message>
        <source>length() needs a text, a list or an object, not {0}</source>
        <translation>length() braucht einen Text, eine Liste oder ein Objekt, nicht {0}</translation>
    </message>
    <message>
        <source>index {0} from the end is outside a list of {1}</source>
        <translation>Index {0} vom Ende liegt außerhalb einer Liste von {1}</translation>
    </message>
    <message>
        <source>json() got a text that is not JSON: {0}</source>
        <translation>json() erhielt einen Text, der kein JSON ist: {0}</translation>
    </message>
    <message>
        <source>{0} is not an address range</source>
        <translation>{0} ist kein Adressbereich</translation>
    </message>
    <message>
        <source>a /{0} does not fit into {1}</source>
        <translation>ein /{0} passt nicht in {1}</translation>
    </message>
    <message>
        <source>{0} has no /{1} number {2}</source>
        <translation>{0} hat kein /{1} mit Nummer {2}</translation>
    </message>
    <message>
        <source>{0} has no host number {1}</source>
        <translation>{0} hat keine Hostnummer {1}</translation>
    </message>
    <message>
        <source>The number of passes of this loop is not known ({0}); one is read.</source>
        <translation>Die Zahl der Durchgänge dieser Schleife ist nicht bekannt ({0}); einer wird gelesen.</translation>
    </message>
    <message>
        <source>a loop makes at most {0} copies, not {1}</source>
        <translation>eine Schleife macht höchstens {0} Kopien, nicht {1}</translation>
    </message>
    <message>
        <source>there is no parameter {0}</source>
        <translation>es gibt keinen Parameter {0}</translation>
    </message>
    <message>
        <source>parameter {0}</source>
        <translation>Parameter {0}</translation>
    </message>
    <message>
        <source>parameter {0} has no value</source>
        <translation>Parameter {0} hat keinen Wert</translation>
    </message>
    <message>
        <source>Parameter {0} needs a value.</source>
        <translation>Parameter {0} braucht einen Wert.</translation>
    </message>
    <message>
        <source>variable {0}</source>
        <translation>Variable {0}</translation>
    </message>
    <message>
        <source>there is no variable {0}</source>
        <translation>es gibt keine Variable {0}</translation>
    </message>
    <message>
        <source>definitions depend on themselves: {0}</source>
        <translation>Definitionen hängen von sich selbst ab: {0}</translation>
    </message>
    <message>
        <source>An expression could not be evaluated: {0}.</source>
        <translation>Ein Ausdruck ließ sich nicht auswerten: {0}.</translation>
    </message>
    <message>
        <source>{0}() does not take {1} arguments</source>
        <translation>{0}() nimmt keine {1} Argumente</translation>
    </message>
    <message>
        <source>The function {0}() is not known; the expression is kept as it is.</source>
        <translation>Die Funktion {0}() ist nicht bekannt; der Ausdruck bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>the function {0}() is not known</source>
        <translation>die Funktion {0}() ist nicht bekannt</translation>
    </message>
    <message>
        <source>{0}() is a stand-in here; Azure computes another value when it deploys.</source>
        <translation>{0}() ist hier ein Platzhalter; Azure berechnet beim Bereitstellen einen anderen Wert.</translation>
    </message>
    <message>
        <source>{0}() is known only after deployment</source>
        <translation>{0}() ist erst nach der Bereitstellung bekannt</translation>
    </message>
    <message>
        <source>{0}() takes {1} arguments, not {2}</source>
        <translation>{0}() nimmt {1} Argumente, nicht {2}</translation>
    </message>
    <message>
        <source>{0} (column {1} of the expression)</source>
        <translation>{0} (Spalte {1} des Ausdrucks)</translation>
    </message>
    <message>
        <source>an expression has at most {0} characters</source>
        <translation>ein Ausdruck hat höchstens {0} Zeichen</translation>
    </message>
    <message>
        <source>the expression nests deeper than {0} levels</source>
        <translation>der Ausdruck ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>brackets nest deeper than {0} levels</source>
        <translation>Klammern sind tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>unexpected {0}</source>
        <translation>unerwartet: {0}</translation>
    </message>
    <message>
        <source>the function has no parameter {0}</source>
        <translation>die Funktion hat keinen Parameter {0}</translation>
    </message>
    <message>
        <source>the template stops here on purpose: {0}</source>
        <translation>die Vorlage hält hier mit Absicht an: {0}</translation>
    </message>
    <message>
        <source>there is no lambda variable {0}</source>
        <translation>es gibt keine Lambda-Variable {0}</translation>
    </message>
    <message>
        <source>the file has more than {0} characters</source>
        <translation>die Datei hat mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>the file nests deeper than {0} levels</source>
        <translation>die Datei ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>the number {0} is too large</source>
        <translation>die Zahl {0} ist zu groß</translation>
    </message>
    <message>
        <source>the member {0} appears twice in the same object</source>
        <translation>das Element {0} kommt im selben Objekt zweimal vor</translation>
    </message>
    <message>
        <source>a name is needed here, not {0}</source>
        <translation>hier wird ein Name gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>This name is not known before deployment ({0}); {1} stands in for it.</source>
        <translation>Dieser Name ist vor der Bereitstellung nicht bekannt ({0}); {1} steht dafür.</translation>
    </message>
    <message>
        <source>{0} is not a resource type</source>
        <translation>{0} ist kein Ressourcentyp</translation>
    </message>
    <message>
        <source>The name {0} has not one part for each segment of {1}.</source>
        <translation>Der Name {0} hat nicht für jedes Segment von {1} einen Teil.</translation>
    </message>
    <message>
        <source>parameter {0} comes from a key vault</source>
        <translation>Parameter {0} kommt aus einem Schlüsseltresor</translation>
    </message>
    <message>
        <source>parameter {0} is given without a value</source>
        <translation>Parameter {0} ist ohne Wert angegeben</translation>
    </message>
    <message>
        <source>Parameter {0} is given without a value.</source>
        <translation>Parameter {0} ist ohne Wert angegeben.</translation>
    </message>
    <message>
        <source>in the parameters file: {0}</source>
        <translation>in der Parameterdatei: {0}</translation>
    </message>
    <message>
        <source>A value is given for {0}, which the template does not declare.</source>
        <translation>Für {0} ist ein Wert angegeben, den die Vorlage nicht deklariert.</translation>
    </message>
    <message>
        <source>an object is needed here, not {0}</source>
        <translation>hier wird ein Objekt gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>a list is needed here, not {0}</source>
        <translation>hier wird eine Liste gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>a text is needed here, not {0}</source>
        <translation>hier wird ein Text gebraucht, nicht {0}</translation>
    </message>
    <message>
        <source>{0}() needs one name for each segment of its type</source>
        <translation>{0}() braucht einen Namen für jedes Segment seines Typs</translation>
    </message>
    <message>
        <source>a text would have more than {0} characters</source>
        <translation>ein Text hätte mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>the format {0} has a single brace</source>
        <translation>das Format {0} hat eine einzelne Klammer</translation>
    </message>
    <message>
        <source>the format {0} names an argument that is not given</source>
        <translation>das Format {0} nennt ein Argument, das nicht angegeben ist</translation>
    </message>
    <message>
        <source>the number format {0} is not supported</source>
        <translation>das Zahlenformat {0} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>substring({0}, {1}) is outside a text of {2} characters</source>
        <translation>substring({0}, {1}) liegt außerhalb eines Textes von {2} Zeichen</translation>
    </message>
    <message>
        <source>{0} is not in the template</source>
        <translation>{0} ist nicht in der Vorlage</translation>
    </message>
    <message>
        <source>The template of the deployment {0} is not in this file.</source>
        <translation>Die Vorlage der Bereitstellung {0} ist nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>the template makes more than {0} resources</source>
        <translation>die Vorlage ergibt mehr als {0} Ressourcen</translation>
    </message>
    <message>
        <source>A condition is {0}; it is read as true.</source>
        <translation>Eine Bedingung ist {0}; sie wird als wahr gelesen.</translation>
    </message>
    <message>
        <source>there is no output {0}</source>
        <translation>es gibt keine Ausgabe {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>a value would have more than {0} parts</source>
        <translation>ein Wert hätte mehr als {0} Teile</translation>
    </message>
    <message>
        <source>a value would nest deeper than {0} levels</source>
        <translation>ein Wert wäre tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>there is no property {0}</source>
        <translation>es gibt keine Eigenschaft {0}</translation>
    </message>
    <message>
        <source>index {0} is outside a list of {1}</source>
        <translation>Index {0} liegt außerhalb einer Liste von {1}</translation>
    </message>
    <message>
        <source>{0} has no property {1}</source>
        <translation>{0} hat keine Eigenschaft {1}</translation>
    </message>
    <message>
        <source>{0} cannot be indexed with {1}</source>
        <translation>{0} lässt sich nicht mit {1} indizieren</translation>
    </message>
    <message>
        <source>Read as: {0}.</source>
        <translation>Gelesen als: {0}.</translation>
    </message>
    <message>
        <source>It exists outside of this template. {0}</source>
        <translation>Sie existiert außerhalb dieser Vorlage. {0}</translation>
    </message>
    <message>
        <source>It is too large or too deep to be kept. {0}</source>
        <translation>Sie ist zu groß oder zu tief, um behalten zu werden. {0}</translation>
    </message>
    <message>
        <source>Kept as it was read. {0}</source>
        <translation>Behalten, wie gelesen. {0}</translation>
    </message>
    <message>
        <source>Its region is known only at deployment; it is taken for {0}.</source>
        <translation>Ihre Region ist erst bei der Bereitstellung bekannt; angenommen wird {0}.</translation>
    </message>
    <message>
        <source>this cannot be read as what it seems to be ({0})</source>
        <translation>das lässt sich nicht als das lesen, was es zu sein scheint ({0})</translation>
    </message>
    <message>
        <source>Change {0} of the design</source>
        <translation>{0} des Entwurfs ändern</translation>
    </message>
    <message>
        <source>Waive {0}</source>
        <translation>{0} ausnehmen</translation>
    </message>
    <message>
        <source>Take the waiver of {0} back</source>
        <translation>Ausnahme von {0} zurücknehmen</translation>
    </message>
    <message>
        <source>Check against the {0}</source>
        <translation>Nach dem {0} prüfen</translation>
    </message>
    <message>
        <source>{0} to {1}: {2}</source>
        <translation>{0} nach {1}: {2}</translation>
    </message>
    <message>
        <source>Release {0}</source>
        <translation>{0} freigeben</translation>
    </message>
    <message>
        <source>Remove {0} from {1}</source>
        <translation>{0} von {1} entfernen</translation>
    </message>
    <message>
        <source>Import addresses from {0}</source>
        <translation>Adressen aus {0} importieren</translation>
    </message>
    <message>
        <source>Reload {0}</source>
        <translation>{0} neu laden</translation>
    </message>
    <message>
        <source>{0} reaches {1} at {2}.</source>
        <translation>{0} erreicht {1} an {2}.</translation>
    </message>
    <message>
        <source>{0} reaches {1} at {2}</source>
        <translation>{0} erreicht {1} an {2}</translation>
    </message>
    <message>
        <source>{0} may reach {1} at {2}</source>
        <translation>{0} erreicht {1} vielleicht an {2}</translation>
    </message>
    <message>
        <source>{0} does not reach {1} at {2}</source>
        <translation>{0} erreicht {1} an {2} nicht</translation>
    </message>
    <message>
        <source>{0} does not reach {1} on port {2}.</source>
        <translation>{0} erreicht {1} auf Port {2} nicht.</translation>
    </message>
    <message>
        <source>{0} must not reach {1} at {2}</source>
        <translation>{0} darf {1} an {2} nicht erreichen</translation>
    </message>
    <message>
        <source>*{0}* does not reach {1}:{2}.</source>
        <translation>*{0}* erreicht {1}:{2} nicht.</translation>
    </message>
    <message>
        <source>{0} intended flow depends on {1}</source>
        <translation>{0} vorgesehener Fluss hängt von {1} ab</translation>
    </message>
    <message>
        <source>{0} intended flows depend on {1}</source>
        <translation>{0} vorgesehene Flüsse hängen von {1} ab</translation>
    </message>
    <message>
        <source>{0} → {1} (must be stopped)</source>
        <translation>{0} → {1} (muss aufgehalten werden)</translation>
    </message>
    <message>
        <source>{0} → {1} (must be the only one)</source>
        <translation>{0} → {1} (muss der einzige sein)</translation>
    </message>
    <message>
        <source>*{0}* lets {1} leave {2} by rule {3}.</source>
        <translation>*{0}* lässt {1} beim Verlassen von {2} durch, nach Regel {3}.</translation>
    </message>
    <message>
        <source>*{0}* lets {1} enter {2} by rule {3}.</source>
        <translation>*{0}* lässt {1} beim Eintritt in {2} durch, nach Regel {3}.</translation>
    </message>
    <message>
        <source>*{0}* does not let {1} leave {2}: rule {3} denies it.</source>
        <translation>*{0}* lässt {1} beim Verlassen von {2} nicht durch: Regel {3} verweigert es.</translation>
    </message>
    <message>
        <source>*{0}* does not let {1} enter {2}: rule {3} denies it.</source>
        <translation>*{0}* lässt {1} beim Eintritt in {2} nicht durch: Regel {3} verweigert es.</translation>
    </message>
    <message>
        <source>{0} lets the caller in by its restriction {1}.</source>
        <translation>{0} lässt den Aufrufer nach der Einschränkung {1} herein.</translation>
    </message>
    <message>
        <source>{0} lets the caller in as no restriction matches.</source>
        <translation>{0} lässt den Aufrufer herein, da keine Einschränkung zutrifft.</translation>
    </message>
    <message>
        <source>{0} refuses the caller with 403 by its restriction {1}.</source>
        <translation>{0} weist den Aufrufer nach der Einschränkung {1} mit 403 ab.</translation>
    </message>
    <message>
        <source>{0} refuses the caller with 403 as no restriction matches.</source>
        <translation>{0} weist den Aufrufer mit 403 ab, da keine Einschränkung zutrifft.</translation>
    </message>
    <message>
        <source>The advanced tools site of {0}</source>
        <translation>Die Seite der erweiterten Tools von {0}</translation>
    </message>
    <message>
        <source>The advanced tools site of {0} has no access restrictions and is open to all.</source>
        <translation>Die Seite der erweiterten Tools von {0} hat keine Zugriffseinschränkungen und ist für alle offen.</translation>
    </message>
    <message>
        <source>{0} of {1} addresses, {2} while it scales</source>
        <translation>{0} von {1} Adressen, {2} beim Skalieren</translation>
    </message>
    <message>
        <source>{0} runs out</source>
        <translation>{0} erschöpft sich</translation>
    </message>
    <message>
        <source>{0} addresses are missing</source>
        <translation>{0} Adressen fehlen</translation>
    </message>
    <message>
        <source>{0} app</source>
        <translation>{0} App</translation>
    </message>
    <message>
        <source>{0} apps</source>
        <translation>{0} Apps</translation>
    </message>
    <message>
        <source>{0} instance</source>
        <translation>{0} Instanz</translation>
    </message>
    <message>
        <source>{0} rules</source>
        <translation>{0} Regeln</translation>
    </message>
    <message>
        <source>subnets hold under {0} %, {1} free</source>
        <translation>Subnetze halten unter {0} %, {1} frei</translation>
    </message>
    <message>
        <source>Enlarge *{0}* to {1}</source>
        <translation>*{0}* auf {1} vergrößern</translation>
    </message>
    <message>
        <source>Enlarge *{0}* to {1} and delegate it to {2}</source>
        <translation>*{0}* auf {1} vergrößern und an {2} delegieren</translation>
    </message>
    <message>
        <source>Move *{0}* to {1} on {2}</source>
        <translation>*{0}* auf {1} unter {2} umstellen</translation>
    </message>
    <message>
        <source>Move *{0}* to {1} and integrate with {2}</source>
        <translation>*{0}* auf {1} umstellen und in {2} integrieren</translation>
    </message>
    <message>
        <source>Start the {0} function of *{1}* by {2}</source>
        <translation>Die {0}-Funktion von *{1}* durch {2} starten</translation>
    </message>
    <message>
        <source>Start the function of *{0}* by {1}</source>
        <translation>Die Funktion von *{0}* durch {1} starten</translation>
    </message>
    <message>
        <source>Let the {0} trigger of *{1}* poll</source>
        <translation>Den {0}-Trigger von *{1}* abfragen lassen</translation>
    </message>
    <message>
        <source>Refuse everybody else at {0}</source>
        <translation>Alle anderen an {0} abweisen</translation>
    </message>
    <message>
        <source>Let everybody else in at {0}</source>
        <translation>Alle anderen an {0} hereinlassen</translation>
    </message>
    <message>
        <source>Make *{0}* a route-based {1}</source>
        <translation>*{0}* zu einem routenbasierten {1} machen</translation>
    </message>
    <message>
        <source>Integrate *{0}* with a new subnet {1} ({2}), and delegate *{3}* to {4}</source>
        <translation>*{0}* in ein neues Subnetz {1} ({2}) integrieren und *{3}* an {4} delegieren</translation>
    </message>
    <message>
        <source>Put {0} and {1} in {2}</source>
        <translation>{0} und {1} nach {2} legen</translation>
    </message>
    <message>
        <source>{0} runs on an Isolated plan and cannot be integrated with {1}</source>
        <translation>{0} läuft in einem Isolated-Plan und kann nicht in {1} integriert werden</translation>
    </message>
    <message>
        <source>the subnet of {0} is its network</source>
        <translation>das Subnetz von {0} ist ihr Netzwerk</translation>
    </message>
    <message>
        <source>*{0}* lies in *{1}* in {2}</source>
        <translation>*{0}* liegt in *{1}* in {2}</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, and *{2}* lies in *{3}* in {4}</source>
        <translation>*{0}* ist in {1}, und *{2}* liegt in *{3}* in {4}</translation>
    </message>
    <message>
        <source>Another region is reached from Dedicated plans only, through a gateway with point-to-site, and *{0}* is {1}.</source>
        <translation>Eine andere Region wird nur aus Dedicated-Plänen erreicht, durch ein Gateway mit Point-to-Site, und *{0}* ist {1}.</translation>
    </message>
    <message>
        <source>A network in {0} that is peered with *{1}* works on every plan with integration.</source>
        <translation>Ein Netzwerk in {0}, das per Peering mit *{1}* verbunden ist, geht mit jedem Plan, der Integration kennt.</translation>
    </message>
    <message>
        <source>*{0}* is {1} and *{2}* has the point-to-site gateway *{3}*</source>
        <translation>*{0}* ist {1}, und *{2}* hat das Point-to-Site-Gateway *{3}*</translation>
    </message>
    <message>
        <source>connect through it (gateway-required integration), or peer a network in {0} with *{1}*.</source>
        <translation>darüber verbinden (gatewaygebundene Integration), oder ein Netzwerk in {0} per Peering mit *{1}* verbinden.</translation>
    </message>
    <message>
        <source>From a Dedicated plan another region is reached through a gateway with point-to-site, and {0}</source>
        <translation>Aus einem Dedicated-Plan wird eine andere Region durch ein Gateway mit Point-to-Site erreicht, und {0}</translation>
    </message>
    <message>
        <source>A network in {0} that is peered with *{1}* is the other way.</source>
        <translation>Ein Netzwerk in {0}, das per Peering mit *{1}* verbunden ist, ist der andere Weg.</translation>
    </message>
    <message>
        <source>*{0}* has the range {1}, which no virtual network may use.</source>
        <translation>*{0}* hat den Bereich {1}, den kein virtuelles Netzwerk benutzen darf.</translation>
    </message>
    <message>
        <source>{0} scales out to {1} instances</source>
        <translation>{0} skaliert auf {1} Instanzen</translation>
    </message>
    <message>
        <source>{0} together scale out to {1} instances</source>
        <translation>{0} skalieren zusammen auf {1} Instanzen</translation>
    </message>
    <message>
        <source>*{0}*, the subnet of *{1}*, is a /{2} and needs to be at least a /{3} and is not delegated to {4} alone.</source>
        <translation>*{0}*, das Subnetz von *{1}*, ist ein /{2}, muss mindestens ein /{3} sein und ist nicht allein an {4} delegiert.</translation>
    </message>
    <message>
        <source>*{0}* is a /{1}; *{2}* scales to {3} replicas where {4} fit.</source>
        <translation>*{0}* ist ein /{1}; *{2}* skaliert auf {3} Replikate, wo {4} passen.</translation>
    </message>
    <message>
        <source>{0} stands in {1}</source>
        <translation>{0} steht in {1}</translation>
    </message>
    <message>
        <source>*{0}* has the service endpoint {1}, and no service of the design lists the subnet.</source>
        <translation>*{0}* hat den Dienstendpunkt {1}, und kein Dienst des Entwurfs führt das Subnetz auf.</translation>
    </message>
    <message>
        <source>*{0}* does not let *{1}* in</source>
        <translation>*{0}* lässt *{1}* nicht herein</translation>
    </message>
    <message>
        <source>*{0}* stops the way for {1} from {2} to {3} by its route {4} ({5})</source>
        <translation>*{0}* hält den Weg für {1} von {2} nach {3} mit der Route {4} ({5}) auf</translation>
    </message>
    <message>
        <source>unless the server forwards {0} to {1} or holds the records, *{2}* is not found at the private endpoints</source>
        <translation>wenn der Server {0} nicht an {1} weiterleitet oder die Einträge hat, wird *{2}* nicht bei den privaten Endpunkten gefunden</translation>
    </message>
    <message>
        <source>*{0}* asks {1} and not Azure DNS</source>
        <translation>*{0}* fragt {1} und nicht Azure DNS</translation>
    </message>
    <message>
        <source>*{0}* has {1} label</source>
        <translation>*{0}* hat {1} Namensteil</translation>
    </message>
    <message>
        <source>*{0}* stops port {1} from *{2}* to the DNS server {3} by its rule {4} ({5}).</source>
        <translation>*{0}* hält Port {1} von *{2}* zum DNS-Server {3} mit der Regel {4} ({5}) auf.</translation>
    </message>
    <message>
        <source>packets to the private endpoints in *{0}* go straight there</source>
        <translation>Pakete zu den privaten Endpunkten in *{0}* gehen direkt dorthin</translation>
    </message>
    <message>
        <source>*{0}* sends {1} through {2}, but packets to the private endpoints in *{3}* go straight there: the subnet does not let route tables act on them and {4} is wider than the address space {5}.</source>
        <translation>*{0}* schickt {1} durch {2}, aber Pakete zu den privaten Endpunkten in *{3}* gehen direkt dorthin: das Subnetz lässt Routentabellen nicht auf sie wirken, und {4} ist weiter als der Adressraum {5}.</translation>
    </message>
    <message>
        <source>{0} does not list {1} of *{2}* among its routes back to Azure, so answers to apps get lost.</source>
        <translation>{0} führt {1} von *{2}* nicht unter seinen Routen zurück nach Azure auf, Antworten an Apps gehen also verloren.</translation>
    </message>
    <message>
        <source>*{0}* leaves through a gateway and goes to the peered network *{1}*</source>
        <translation>*{0}* geht durch ein Gateway hinaus und zum Netzwerk mit Peering *{1}*</translation>
    </message>
    <message>
        <source>{0} is neither an address range nor a service tag</source>
        <translation>{0} ist weder ein Adressbereich noch ein Diensttag</translation>
    </message>
    <message>
        <source>{0} may only consist of letters, digits, underscores, periods and hyphens, beginning with a letter or digit and ending with one or an underscore.</source>
        <translation>{0} darf nur aus Buchstaben, Ziffern, Unterstrichen, Punkten und Bindestrichen bestehen, muss mit einem Buchstaben oder einer Ziffer beginnen und mit einem davon oder einem Unterstrich enden.</translation>
    </message>
    <message>
        <source>It depends on whether {0} is in Azure.</source>
        <translation>Es hängt davon ab, ob {0} in Azure liegt.</translation>
    </message>
    <message>
        <source>It depends on whether the access restriction {0} matches {1}.</source>
        <translation>Es hängt davon ab, ob die Zugriffseinschränkung {0} auf {1} zutrifft.</translation>
    </message>
    <message>
        <source>It depends on the public address of {0}.</source>
        <translation>Es hängt von der öffentlichen Adresse von {0} ab.</translation>
    </message>
    <message>
        <source>*{0}* routes back {1}, which does not hold {2}.</source>
        <translation>*{0}* routet {1} zurück, was {2} nicht enthält.</translation>
    </message>
    <message>
        <source>*{0}* runs on an Isolated plan and cannot be integrated with *{1}*: the subnet of *{2}* is its network.</source>
        <translation>*{0}* läuft in einem Isolated-Plan und kann nicht in *{1}* integriert werden: das Subnetz von *{2}* ist ihr Netzwerk.</translation>
    </message>
    <message>
        <source>*{0}* is in {1}, and *{2}* lies in *{3}* in {4}; regional integration stays within one region. *{5}* is {6} and *{7}* has the point-to-site gateway *{8}*: connect through it (gateway-required integration), or peer a network in {9} with *{10}*.</source>
        <translation>*{0}* ist in {1}, und *{2}* liegt in *{3}* in {4}; regionale Integration bleibt innerhalb einer Region. *{5}* ist {6}, und *{7}* hat das Point-to-Site-Gateway *{8}*: darüber verbinden (gatewaygebundene Integration), oder ein Netzwerk in {9} per Peering mit *{10}* verbinden.</translation>
    </message>
    <message>
        <source>From a Dedicated plan another region is reached through a gateway with point-to-site, and *{0}* has none.</source>
        <translation>Aus einem Dedicated-Plan wird eine andere Region durch ein Gateway mit Point-to-Site erreicht, und *{0}* hat keines.</translation>
    </message>
    <message>
        <source>From a Dedicated plan another region is reached through a gateway with point-to-site, and *{0}* in *{1}* has no point-to-site address pool.</source>
        <translation>Aus einem Dedicated-Plan wird eine andere Region durch ein Gateway mit Point-to-Site erreicht, und *{0}* in *{1}* hat keinen Point-to-Site-Adresspool.</translation>
    </message>
    <message>
        <source>*{0}* does not allow access between *{1}* and *{2}*, which *{3}* needs.</source>
        <translation>*{0}* lässt keinen Zugriff zwischen *{1}* und *{2}* zu, den *{3}* braucht.</translation>
    </message>
    <message>
        <source>*{0}* stands in *{1}*, the integration subnet of {2}.</source>
        <translation>*{0}* steht in *{1}*, dem Integrationssubnetz von {2}.</translation>
    </message>
    <message>
        <source>*{0}* stands in *{1}*; gateways stand in a subnet named GatewaySubnet.</source>
        <translation>*{0}* steht in *{1}*; Gateways stehen in einem Subnetz namens GatewaySubnet.</translation>
    </message>
    <message>
        <source>*{0}* does not let *{1}* in: {2}; {3} cannot start.</source>
        <translation>*{0}* lässt *{1}* nicht herein: {2}; {3} kann nicht starten.</translation>
    </message>
    <message>
        <source>*{0}* has 1 label; a private zone has 2 to 34.</source>
        <translation>*{0}* hat 1 Namensteil; eine private Zone hat 2 bis 34.</translation>
    </message>
    <message>
        <source>*{0}* never reaches {1}: {2} matches all that {3} does.</source>
        <translation>*{0}* erreicht {1} nie: {2} trifft auf alles zu, worauf {3} zutrifft.</translation>
    </message>
    <message>
        <source>*{0}* has the SKU Basic, which has no gateway transit, and {1} and {2} count on it.</source>
        <translation>*{0}* hat die SKU Basic, die keinen Gatewaytransit kennt, und {1} und {2} zählen darauf.</translation>
    </message>
    <message>
        <source>Move *{0}* to {1} and integrate with *{2}* in *{3}*</source>
        <translation>*{0}* auf {1} umstellen und in *{2}* in *{3}* integrieren</translation>
    </message>
    <message>
        <source>{0} intended flow depends on {1}; it would go with it.</source>
        <translation>{0} vorgesehener Fluss hängt von {1} ab; er ginge mit.</translation>
    </message>
    <message>
        <source>{0} intended flow depends on {1}; it would break without it.</source>
        <translation>{0} vorgesehener Fluss hängt von {1} ab; er bräche ohne es ab.</translation>
    </message>
    <message>
        <source>*{0}* forwards it: *{1}* is reached at {2}. {3}</source>
        <translation>*{0}* leitet es weiter: *{1}* wird unter {2} erreicht. {3}</translation>
    </message>
    <message>
        <source>a {0} plan</source>
        <translation>ein {0}-Plan</translation>
    </message>
    <message>
        <source>an {0} plan</source>
        <translation>ein {0}-Plan</translation>
    </message>
    <message>
        <source>*{0}* gives priority {1} to {2} and to {3}; {4} rules have to move.</source>
        <translation>*{0}* gibt die Priorität {1} an {2} und an {3}; {4} Regeln müssen weichen.</translation>
    </message>
    <message>
        <source>*{0}* names the host {1}; a hybrid connection is for one host and one port.</source>
        <translation>*{0}* nennt den Host {1}; eine Hybridverbindung gilt für einen Host und einen Port.</translation>
    </message>
    <message>
        <source>Lead to {0}: {1}</source>
        <translation>Führen nach {0}: {1}</translation>
    </message>
    <message>
        <source>Connect by gateway to {0}: {1}</source>
        <translation>Über ein Gateway verbinden mit {0}: {1}</translation>
    </message>
</context>
</TS>
