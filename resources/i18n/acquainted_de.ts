<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>acquainted</name>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Person</source>
      <translation>&amp;Person</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;New person…</source>
      <translation>&amp;Neue Person…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Print report…</source>
      <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Export report…</source>
      <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Print or save the &amp;list…</source>
      <translation>&amp;Liste drucken oder speichern…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Take everything &amp;home…</source>
      <translation>&amp;Alles mitnehmen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Pre&amp;ferences…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <location filename="app/ui/tray/icon.py"></location>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <location filename="app/ui/shell.py"></location>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <location filename="app/ui/shell.py"></location>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;History…</source>
      <translation>&amp;Verlauf…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Find people</source>
      <translation>&amp;Personen suchen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Go to or do…</source>
      <translation>&amp;Gehe zu oder tu…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Trash…</source>
      <translation>Papier&amp;korb…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log a &amp;like</source>
      <translation>&amp;Like eintragen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log a &amp;reshare</source>
      <translation>&amp;Teilen eintragen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log a &amp;comment…</source>
      <translation>&amp;Kommentar eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log a &amp;question…</source>
      <translation>&amp;Frage eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log a &amp;message…</source>
      <translation>&amp;Nachricht eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log something rea&amp;d…</source>
      <translation>&amp;Gelesenes eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log what &amp;they did…</source>
      <translation>Was die Person t&amp;at…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log with an&amp;ybody…</source>
      <translation>Für &amp;irgendwen eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Note…</source>
      <translation>N&amp;otiz…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Wr&amp;ite a draft…</source>
      <translation>Entwurf &amp;schreiben…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Ne&amp;xt finding in the draft</source>
      <translation>Nä&amp;chster Hinweis im Entwurf</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Previous finding in the draft</source>
      <translation>&amp;Voriger Hinweis im Entwurf</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Mo&amp;ve to stage…</source>
      <translation>Auf eine Stufe s&amp;etzen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Let re&amp;st…</source>
      <translation>R&amp;uhen lassen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Wake</source>
      <translation>&amp;Wecken</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Set &amp;aside…</source>
      <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>S&amp;heet on paper…</source>
      <translation>Blatt zu&amp;m Drucken…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>D&amp;elete</source>
      <translation>Lösc&amp;hen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Forget this person…</source>
      <translation>Diese &amp;Person vergessen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Go through people…</source>
      <translation>Personen du&amp;rchsehen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Find d&amp;uplicates…</source>
      <translation>&amp;Doppelte suchen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Name acc&amp;ounts…</source>
      <translation>Konten &amp;benennen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <location filename="app/ui/tray/icon.py"></location>
      <source>&amp;Today</source>
      <translation>&amp;Heute</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;People</source>
      <translation>&amp;Personen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Board</source>
      <translation>&amp;Tafel</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>R&amp;eading</source>
      <translation>L&amp;esen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>P&amp;rogress</source>
      <translation>&amp;Fortschritt</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Look for new p&amp;osts</source>
      <translation>Nach &amp;neuen Beiträgen suchen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Light</source>
      <translation>He&amp;ll</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>As the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Help &amp;contents</source>
      <translation>&amp;Inhalt der Hilfe</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;First steps</source>
      <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Where do I get my &amp;export?</source>
      <translation>Woher bekomme ich meinen E&amp;xport?</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Moving out</source>
      <translation>A&amp;usziehen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Log from the &amp;browser…</source>
      <translation>Aus dem &amp;Browser eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Add sample &amp;people</source>
      <translation>Beispielpersonen &amp;hinzufügen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>Take the sample people &amp;out</source>
      <translation>Beispielpersonen her&amp;ausnehmen</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/ui/actions.py"></location>
      <source>&amp;About Acquainted</source>
      <translation>&amp;Über Acquainted</translation>
    </message>
    <message>
      <location filename="app/ui/application.py"></location>
      <source>Something went wrong inside Acquainted; it isn't your doing, and what was saved is safe. A report without names in it lies at {file}.</source>
      <translation>In Acquainted ist etwas schiefgegangen. Es liegt nicht an dir, und was gespeichert war, ist sicher. Ein Bericht ohne Namen liegt in {file}.</translation>
    </message>
    <message>
      <location filename="app/ui/board/sheet.py"></location>
      <source>{name} to {stage}</source>
      <translation>{name} zu {stage}</translation>
    </message>
    <message>
      <location filename="app/ui/board/sheet.py"></location>
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <location filename="app/ui/board/sheet.py"></location>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>Your reason</source>
      <translation>Dein Grund</translation>
    </message>
    <message>
      <location filename="app/ui/board/sheet.py"></location>
      <source>Move anyway</source>
      <translation>Trotzdem setzen</translation>
    </message>
    <message>
      <location filename="app/ui/board/sheet.py"></location>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Move here</source>
      <translation>Hierher setzen</translation>
    </message>
    <message>
      <location filename="app/ui/board/sheet.py"></location>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>A move by hand holds until you let the rules move on.</source>
      <translation>Was du von Hand setzt, gilt, bis du die Regeln wieder walten lässt.</translation>
    </message>
    <message>
      <location filename="app/ui/board/view.py"></location>
      <location filename="app/ui/page_table.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Board</source>
      <translation>Tafel</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <location filename="app/words/help.py"></location>
      <source>Log from the browser</source>
      <translation>Aus dem Browser eintragen</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <source>Log in Acquainted</source>
      <translation>In Acquainted eintragen</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <location filename="app/ui/help/about.py"></location>
      <location filename="app/ui/help/window.py"></location>
      <location filename="app/ui/preferences/dialog.py"></location>
      <location filename="app/ui/readiness/about.py"></location>
      <location filename="app/ui/reports/paper_dialog.py"></location>
      <location filename="app/ui/shortcuts.py"></location>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <source>Drag this bookmark to the bookmarks bar of your browser, or copy its address.</source>
      <translation>Zieh dieses Lesezeichen in die Lesezeichenleiste deines Browsers, oder kopiere seine Adresse.</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <source>On a post or a profile, one click on it asks here what you did. Only the address and the title are handed over; nothing of the page is read.</source>
      <translation>Ein Klick darauf, auf einem Beitrag oder Profil, fragt hier, was du getan hast. Nur Adresse und Titel werden übergeben; von der Seite wird nichts gelesen.</translation>
    </message>
    <message>
      <location filename="app/ui/bookmarklet.py"></location>
      <location filename="app/ui/drafting/controller.py"></location>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/controller.py"></location>
      <source>Said no longer. The menu beside the draft brings it back.</source>
      <translation>Wird nicht mehr gesagt. Das Menü neben dem Entwurf holt es zurück.</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <location filename="app/ui/returning/strip.py"></location>
      <location filename="app/words/steps.py"></location>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <location filename="app/ui/returning/strip.py"></location>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <location filename="app/ui/returning/strip.py"></location>
      <source>Message</source>
      <translation>Nachricht</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <location filename="app/words/steps.py"></location>
      <source>Mention</source>
      <translation>Erwähnung</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Invitation</source>
      <translation>Einladung</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Request</source>
      <translation>Bitte</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <location filename="app/ui/people/person_sheet.py"></location>
      <location filename="app/words/columns.py"></location>
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>They asked me</source>
      <translation>Danach wurde gefragt</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>What is said no longer</source>
      <translation>Was nicht mehr gesagt wird</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Close the draft</source>
      <translation>Den Entwurf schließen</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Do not say this again</source>
      <translation>Das nicht mehr sagen</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Your reason for sending it now</source>
      <translation>Dein Grund, es jetzt zu senden</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>I sent this</source>
      <translation>Ich habe es gesendet</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>What is noticed</source>
      <translation>Was auffällt</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>For everybody</source>
      <translation>Für alle</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>A draft for {name}</source>
      <translation>Ein Entwurf für {name}</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Write here what you would send; nothing leaves this program.</source>
      <translation>Schreib hier, was du senden würdest; nichts verlässt dieses Programm.</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>For {name}</source>
      <translation>Für {name}</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Say again: {check} (for {name})</source>
      <translation>Wieder sagen: {check} (für {name})</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Say again: {check}</source>
      <translation>Wieder sagen: {check}</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Everything is said</source>
      <translation>Alles wird gesagt</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>Gentler: {way}</source>
      <translation>Sanfter: {way}</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/panel.py"></location>
      <source>“{wording}”</source>
      <translation>„{wording}“</translation>
    </message>
    <message>
      <location filename="app/ui/drafting/starters.py"></location>
      <source>Begin with a question</source>
      <translation>Mit einer Frage beginnen</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/controller.py"></location>
      <source>Kept, with name and stage</source>
      <translation>Bleibt, mit Namen und Stufe</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/controller.py"></location>
      <source>Becomes part of the one beside</source>
      <translation>Geht in der anderen Person auf</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/model.py"></location>
      <location filename="app/ui/importing/model.py"></location>
      <location filename="app/ui/trash/model.py"></location>
      <location filename="app/words/people_list.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/model.py"></location>
      <source>May be</source>
      <translation>Vielleicht</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/model.py"></location>
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/model.py"></location>
      <location filename="app/ui/importing/left_out.py"></location>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Possible duplicates</source>
      <translation>Mögliche Doppelte</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Pairs who may be one</source>
      <translation>Paare, die eins sein könnten</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Keep the other one</source>
      <translation>Die andere behalten</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Not the same</source>
      <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Comparing everybody with everybody</source>
      <translation>Alle werden mit allen verglichen</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Comparing…</source>
      <translation>Vergleicht …</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>Nothing is merged by itself; new pairs show up here.</source>
      <translation>Nichts wird von selbst vereint; neue Paare erscheinen hier.</translation>
    </message>
    <message>
      <location filename="app/ui/duplicates/view.py"></location>
      <source>{certainty}. {clues}</source>
      <translation>{certainty}. {clues}</translation>
    </message>
    <message>
      <location filename="app/ui/exports/moving_view.py"></location>
      <source>Take everything home…</source>
      <translation>Alles mitnehmen…</translation>
    </message>
    <message>
      <location filename="app/ui/exports/moving_view.py"></location>
      <source>Open the folder</source>
      <translation>Den Ordner öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/exports/view.py"></location>
      <source>· {line}</source>
      <translation>· {line}</translation>
    </message>
    <message>
      <location filename="app/ui/exports/view.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/taking_home/dialog.py"></location>
      <location filename="app/ui/today/view.py"></location>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <location filename="app/ui/exports/view.py"></location>
      <source>Networks</source>
      <translation>Netzwerke</translation>
    </message>
    <message>
      <location filename="app/ui/exports/view.py"></location>
      <source>Where each network keeps its export</source>
      <translation>Wo jedes Netzwerk seinen Export hat</translation>
    </message>
    <message>
      <location filename="app/ui/exports/view.py"></location>
      <source>{n}. {step}</source>
      <translation>{n}. {step}</translation>
    </message>
    <message>
      <location filename="app/ui/faces/button.py"></location>
      <source>Click, paste or drop a picture</source>
      <translation>Klicken, ein Bild einfügen oder hierher ziehen</translation>
    </message>
    <message>
      <location filename="app/ui/faces/button.py"></location>
      <source>Picture of {name}</source>
      <translation>Bild von {name}</translation>
    </message>
    <message>
      <location filename="app/ui/faces/button.py"></location>
      <source>&amp;Choose a picture…</source>
      <translation>Bild &amp;wählen …</translation>
    </message>
    <message>
      <location filename="app/ui/faces/button.py"></location>
      <source>&amp;Paste a picture</source>
      <translation>Bild &amp;einfügen</translation>
    </message>
    <message>
      <location filename="app/ui/faces/button.py"></location>
      <source>&amp;Remove the picture</source>
      <translation>Bild ent&amp;fernen</translation>
    </message>
    <message>
      <location filename="app/ui/faces/controller.py"></location>
      <source>Choose a picture</source>
      <translation>Bild wählen</translation>
    </message>
    <message>
      <location filename="app/ui/faces/controller.py"></location>
      <source>Pictures ({kinds})</source>
      <translation>Bilder ({kinds})</translation>
    </message>
    <message>
      <location filename="app/ui/faces/controller.py"></location>
      <source>Picture kept. It stays on this computer.</source>
      <translation>Bild behalten. Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="app/ui/faces/controller.py"></location>
      <source>Picture removed.</source>
      <translation>Bild entfernt.</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/controller.py"></location>
      <location filename="app/ui/first_run/view.py"></location>
      <location filename="app/words/help.py"></location>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Names, handles or profile links, one a line</source>
      <translation>Namen, Profilnamen oder Profiladressen, je eine Zeile</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Maren Okafor
@tlindqvist@writing.social
linkedin.com/in/aiko-yamane</source>
      <translation>Maren Okafor
@tlindqvist@writing.social
linkedin.com/in/aiko-yamane</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>or drop a follow list or a data export here</source>
      <translation>oder leg hier eine Folgeliste oder einen Datenexport ab</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>X, LinkedIn, Instagram, Threads, Mastodon, Bluesky, Monica, lists and tables</source>
      <translation>X, LinkedIn, Instagram, Threads, Mastodon, Bluesky, Monica, Listen und Tabellen</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <location filename="app/ui/main_window.py"></location>
      <source>or choose a file…</source>
      <translation>oder wähl eine Datei…</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <location filename="app/ui/importing/page.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/words/exports.py"></location>
      <source>Where do I get my export?</source>
      <translation>Woher bekomme ich meinen Export?</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Look around with sample people</source>
      <translation>Mit Beispielpersonen umsehen</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Start empty</source>
      <translation>Leer beginnen</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Who would you like to connect with?</source>
      <translation>Mit wem möchtest du in Verbindung kommen?</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Authors, researchers, makers. Names, handles or profile links, one a line. There is no hurry: relationships take time.</source>
      <translation>Menschen, die schreiben, forschen, etwas schaffen. Namen, Profilnamen oder Profiladressen, je eine Zeile. Es eilt nicht: Beziehungen brauchen Zeit.</translation>
    </message>
    <message>
      <location filename="app/ui/first_run/view.py"></location>
      <source>Everything stays on this computer. No account, nothing sent.</source>
      <translation>Alles bleibt auf diesem Computer. Kein Konto, nichts wird gesendet.</translation>
    </message>
    <message>
      <location filename="app/ui/help/about.py"></location>
      <source>About Acquainted</source>
      <translation>Über Acquainted</translation>
    </message>
    <message>
      <location filename="app/ui/help/about.py"></location>
      <location filename="app/ui/help/window.py"></location>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="app/ui/help/window.py"></location>
      <source>Search the help</source>
      <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="app/ui/help/window.py"></location>
      <source>Pages of the help</source>
      <translation>Seiten der Hilfe</translation>
    </message>
    <message>
      <location filename="app/ui/history/controller.py"></location>
      <location filename="app/ui/importing/controller.py"></location>
      <location filename="app/ui/shell.py"></location>
      <location filename="app/ui/taking_back.py"></location>
      <location filename="app/ui/triage/controller.py"></location>
      <location filename="app/words/history_page.py"></location>
      <source>Taken back: {what}</source>
      <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/history/controller.py"></location>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="app/ui/history/model.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="app/ui/history/model.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="app/ui/history/model.py"></location>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/ui/today/controller.py"></location>
      <source>Done</source>
      <translation>Getan</translation>
    </message>
    <message>
      <location filename="app/ui/history/model.py"></location>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="app/ui/history/question.py"></location>
      <source>Take them back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Kind of change</source>
      <translation>Art der Änderung</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Search by name</source>
      <translation>Nach Namen suchen</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Take this back</source>
      <translation>Das zurücknehmen</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Take this and everything since back…</source>
      <translation>Das und alles seither zurücknehmen…</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Do it again</source>
      <translation>Wieder tun</translation>
    </message>
    <message>
      <location filename="app/ui/history/view.py"></location>
      <source>Take back this import</source>
      <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>Column {n} holds</source>
      <translation>Spalte {n} enthält</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>Handles belong to</source>
      <translation>Profilnamen gehören zu</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>as each row says</source>
      <translation>wie jede Zeile sagt</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>The first row is a header</source>
      <translation>Die erste Zeile ist ein Kopf</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <location filename="app/ui/importing/page.py"></location>
      <location filename="app/ui/importing/reading.py"></location>
      <location filename="app/ui/people/list_new.py"></location>
      <location filename="app/ui/people/person_sheet.py"></location>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <location filename="app/ui/taking_home/dialog.py"></location>
      <location filename="app/ui/widgets/asking.py"></location>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>Read it like this</source>
      <translation>So lesen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>First rows of the table</source>
      <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>These are its first rows. Say what stands in each column.</source>
      <translation>Das sind die ersten Zeilen. Sag, was in jeder Spalte steht.</translation>
    </message>
    <message>
      <location filename="app/ui/importing/columns.py"></location>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/coming_home.py"></location>
      <source>Bring everything back</source>
      <translation>Alles zurückbringen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/coming_home.py"></location>
      <source>Look into it first</source>
      <translation>Erst hineinsehen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/compare.py"></location>
      <source>The same person</source>
      <translation>Dieselbe Person</translation>
    </message>
    <message>
      <location filename="app/ui/importing/compare.py"></location>
      <source>Somebody else</source>
      <translation>Jemand anderes</translation>
    </message>
    <message>
      <location filename="app/ui/importing/compare.py"></location>
      <source>Leave it open</source>
      <translation>Offen lassen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/compare.py"></location>
      <source>Whom it may be</source>
      <translation>Wer es sein könnte</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <location filename="app/ui/importing/files.py"></location>
      <source>what was dropped</source>
      <translation>was abgelegt wurde</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <source>Bringing back {name}</source>
      <translation>{name} wird zurückgebracht</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <location filename="app/ui/screens.py"></location>
      <source>Looking into {name}</source>
      <translation>Sieht in {name} hinein</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <source>Here already</source>
      <translation>Schon hier</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <location filename="app/words/errors.py"></location>
      <source>Stopped. Nothing was changed.</source>
      <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <location filename="app/ui/returning/controller.py"></location>
      <location filename="app/ui/taking_back.py"></location>
      <location filename="app/ui/timeline/painting.py"></location>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <source>Go through them</source>
      <translation>Durchsehen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <source>Save what was left out</source>
      <translation>Speichern, was ausgelassen wurde</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <source>left out.csv</source>
      <translation>ausgelassen.csv</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="app/ui/importing/controller.py"></location>
      <location filename="app/ui/reports/outlet.py"></location>
      <source>Saved as {file}</source>
      <translation>Gespeichert als {file}</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <location filename="app/ui/importing/left_out.py"></location>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <source>Rows read</source>
      <translation>Zeilen gelesen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <location filename="app/ui/importing/page.py"></location>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <source>Updated</source>
      <translation>Ergänzt</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <source>As before</source>
      <translation>Wie zuvor</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <source>Unclear</source>
      <translation>Unklar</translation>
    </message>
    <message>
      <location filename="app/ui/importing/files.py"></location>
      <location filename="app/ui/importing/page.py"></location>
      <location filename="app/words/columns.py"></location>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/left_out.py"></location>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="app/ui/importing/left_out.py"></location>
      <source>How many</source>
      <translation>Wie viele</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>taken in</source>
      <translation>kommt herein</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>left out</source>
      <translation>bleibt draußen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>{name}, {taken}</source>
      <translation>{name}, {taken}</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>as now</source>
      <translation>wie jetzt</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <location filename="app/words/columns.py"></location>
      <source>Handle</source>
      <translation>Profilname</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>Your history</source>
      <translation>Was du tatest</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>They did</source>
      <translation>Was zurückkam</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>Starts at</source>
      <translation>Beginnt bei</translation>
    </message>
    <message>
      <location filename="app/ui/importing/model.py"></location>
      <source>Matches</source>
      <translation>Gleicht</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Already here</source>
      <translation>Schon hier</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Look at these</source>
      <translation>Bitte ansehen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Only people I have interacted with</source>
      <translation>Nur Personen, mit denen ich zu tun hatte</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Files of this import</source>
      <translation>Dateien dieses Imports</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Left out of this import</source>
      <translation>Bei diesem Import ausgelassen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Export these…</source>
      <translation>Diese speichern…</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Read it again</source>
      <translation>Noch einmal lesen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>These columns are wrong…</source>
      <translation>Diese Spalten stimmen nicht…</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Import preview</source>
      <translation>Importvorschau</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Nothing stands here</source>
      <translation>Hier steht nichts</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>{name}: {what}</source>
      <translation>{name}: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Start where the rules place them</source>
      <translation>Beginnen, wohin die Regeln sie stellen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <source>Start at {stage}</source>
      <translation>Beginnen bei {stage}</translation>
    </message>
    <message>
      <location filename="app/ui/importing/page.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/words/preview.py"></location>
      <source>{name} {n}</source>
      <translation>{name} {n}</translation>
    </message>
    <message>
      <location filename="app/ui/importing/reading.py"></location>
      <location filename="app/ui/triage/view.py"></location>
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <location filename="app/ui/importing/table.py"></location>
      <source>People in this import</source>
      <translation>Personen in diesem Import</translation>
    </message>
    <message>
      <location filename="app/ui/importing/table.py"></location>
      <source>Everybody shown</source>
      <translation>Alle gezeigten</translation>
    </message>
    <message>
      <location filename="app/ui/importing/wishes.py"></location>
      <source>Tag for all</source>
      <translation>Schlagwort für alle</translation>
    </message>
    <message>
      <location filename="app/ui/importing/wishes.py"></location>
      <source>List for all</source>
      <translation>Liste für alle</translation>
    </message>
    <message>
      <location filename="app/ui/importing/wishes.py"></location>
      <source>New people start</source>
      <translation>Neue Personen beginnen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/wishes.py"></location>
      <source>where the rules place them</source>
      <translation>wohin die Regeln sie stellen</translation>
    </message>
    <message>
      <location filename="app/ui/importing/wishes.py"></location>
      <source>at {stage}</source>
      <translation>bei {stage}</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <location filename="app/ui/tray/icon.py"></location>
      <source>Acquainted</source>
      <translation>Acquainted</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <source>Drop a follow list</source>
      <translation>Leg eine Folgeliste ab</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <source>or a data export here</source>
      <translation>oder einen Datenexport</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <source>Drop to look inside</source>
      <translation>Ablegen, um hineinzusehen</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <source>Where do I get one?</source>
      <translation>Woher bekomme ich einen?</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="app/ui/main_window.py"></location>
      <source>Look into files</source>
      <translation>In Dateien hineinsehen</translation>
    </message>
    <message>
      <location filename="app/ui/names/controller.py"></location>
      <source>Ids and handles</source>
      <translation>Kennungen und Profilnamen</translation>
    </message>
    <message>
      <location filename="app/ui/names/controller.py"></location>
      <source>Lists (*.csv *.tsv *.json *.txt)</source>
      <translation>Listen (*.csv *.tsv *.json *.txt)</translation>
    </message>
    <message>
      <location filename="app/ui/names/controller.py"></location>
      <location filename="app/words/triage.py"></location>
      <source>That was everybody</source>
      <translation>Das waren alle</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <source>Name many from a file…</source>
      <translation>Viele aus einer Datei benennen…</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <source>Name these accounts</source>
      <translation>Diese Konten benennen</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <location filename="app/ui/people/person_head.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <location filename="app/ui/triage/view.py"></location>
      <source>Open profile</source>
      <translation>Profil öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <source>Paste the profile's address, the handle, or the page's title</source>
      <translation>Adresse des Profils, Profilname oder Titel der Seite einfügen</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <source>Name it</source>
      <translation>Benennen</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <location filename="app/ui/triage/view.py"></location>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <source>Go through them again</source>
      <translation>Noch einmal durchgehen</translation>
    </message>
    <message>
      <location filename="app/ui/names/view.py"></location>
      <source>Open the profile, wait until the browser shows its handle in the address, copy that address and paste it here. Enter goes on to the next.</source>
      <translation>Öffne das Profil, warte, bis der Browser den Profilnamen in der Adresse zeigt, kopiere die Adresse und füg sie hier ein. Enter führt zum nächsten.</translation>
    </message>
    <message>
      <location filename="app/ui/notices.py"></location>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="app/ui/page_table.py"></location>
      <location filename="app/ui/today/view.py"></location>
      <location filename="app/ui/tray/controller.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="app/ui/page_table.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/words/history_page.py"></location>
      <location filename="app/words/people_list.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="app/ui/page_table.py"></location>
      <location filename="app/ui/reading/view.py"></location>
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="app/ui/page_table.py"></location>
      <location filename="app/ui/reports/progress_view.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="app/ui/palette/view.py"></location>
      <source>Go to or do</source>
      <translation>Gehe zu oder tu</translation>
    </message>
    <message>
      <location filename="app/ui/palette/view.py"></location>
      <source>A person or an action</source>
      <translation>Eine Person oder eine Aktion</translation>
    </message>
    <message>
      <location filename="app/ui/palette/view.py"></location>
      <source>Nobody and nothing is called that.</source>
      <translation>So heißt hier niemand und nichts.</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <location filename="app/words/history.py"></location>
      <source>Move {name} by hand</source>
      <translation>{name} von Hand setzen</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <source>Whoever skips a stage by this wants a reason in your words.</source>
      <translation>Wer damit eine Stufe überspringt, braucht einen Grund in deinen Worten.</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/words/history.py"></location>
      <source>Tag {name}</source>
      <translation>Schlagwort für {name}</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/words/history.py"></location>
      <source>Take a tag off {name}</source>
      <translation>Schlagwort von {name} nehmen</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/words/history.py"></location>
      <source>Put {name} on a list</source>
      <translation>{name} auf eine Liste setzen</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <source>Do it</source>
      <translation>Tun</translation>
    </message>
    <message>
      <location filename="app/ui/people/bulk_questions.py"></location>
      <location filename="app/ui/people/filtering.py"></location>
      <location filename="app/ui/saved/controller.py"></location>
      <source>Its name</source>
      <translation>Der Name</translation>
    </message>
    <message>
      <location filename="app/ui/people/changing.py"></location>
      <source>Entry changed.</source>
      <translation>Eintrag geändert.</translation>
    </message>
    <message>
      <location filename="app/ui/people/changing.py"></location>
      <location filename="app/ui/people/person_controller.py"></location>
      <location filename="app/ui/taking_back.py"></location>
      <source>{said} · {name} is at {stage} now</source>
      <translation>{said} · {name} ist jetzt bei {stage}</translation>
    </message>
    <message>
      <location filename="app/ui/people/filtering.py"></location>
      <source>Save this filter</source>
      <translation>Diesen Filter speichern</translation>
    </message>
    <message>
      <location filename="app/ui/people/filtering.py"></location>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <location filename="app/ui/readiness/cards.py"></location>
      <location filename="app/ui/reports/outlet.py"></location>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="app/ui/people/filtering.py"></location>
      <source>Saved: {name}</source>
      <translation>Gespeichert: {name}</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <location filename="app/ui/people/list_new.py"></location>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <source>Add to what you keep by hand</source>
      <translation>Etwas hinzufügen, was du von Hand führst</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <source>Field of your own</source>
      <translation>Eigenes Feld</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Day of the year</source>
      <translation>Tag im Jahr</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <location filename="app/ui/triage/controller.py"></location>
      <source>Put on a list</source>
      <translation>Auf eine Liste setzen</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Take off</source>
      <translation>Wegnehmen</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <source>Merged with</source>
      <translation>Zusammengeführt mit</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_card.py"></location>
      <source>Take apart</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Kept.</source>
      <translation>Behalten.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Deleted.</source>
      <translation>Gelöscht.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Taken off {list}.</source>
      <translation>Von {list} genommen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Account taken off.</source>
      <translation>Konto weggenommen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>A note about {name}</source>
      <translation>Eine Notiz zu {name}</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Private no more.</source>
      <translation>Nicht mehr privat.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Kept private.</source>
      <translation>Bleibt privat.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_controller.py"></location>
      <source>Note deleted.</source>
      <translation>Notiz gelöscht.</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>How often</source>
      <translation>Wie oft</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>A number of days of your own</source>
      <translation>Eine eigene Zahl von Tagen</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/words/history.py"></location>
      <source>How often to be in touch with {name}</source>
      <translation>Wie oft du mit {name} in Verbindung sein willst</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Such as “Favourite tea”</source>
      <translation>Zum Beispiel „Lieblingstee“</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/ui/people/list_new.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <location filename="app/words/columns.py"></location>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>A field of your own</source>
      <translation>Ein eigenes Feld</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Such as “zoe.example”</source>
      <translation>Etwa „zoe.example“</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Such as “Birthday”</source>
      <translation>Zum Beispiel „Geburtstag“</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/ui/people/person_fields.py"></location>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <location filename="app/words/columns.py"></location>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Empty if you don't know it</source>
      <translation>Leer, wenn du es nicht weißt</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Days before</source>
      <translation>Tage vorher</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Told so many days before</source>
      <translation>So viele Tage vorher erinnern</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="app/ui/people/kept_dialogs.py"></location>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Change them</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Select nobody else</source>
      <translation>Alle abwählen</translation>
    </message>
    <message numerus="yes">
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>{n} selected</source>
      <comment>1 selected</comment>
      <translation>
        <numerusform>1 ausgewählt</numerusform>
        <numerusform>{n} ausgewählt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>&amp;Tag…</source>
      <translation>&amp;Schlagwort…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Take a tag &amp;off…</source>
      <translation>Schlagwort weg&amp;nehmen…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Put on a &amp;list…</source>
      <translation>Auf eine &amp;Liste setzen…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <location filename="app/ui/people/list_filter.py"></location>
      <source>How o&amp;ften</source>
      <translation>&amp;Wie oft</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Nothing said</source>
      <translation>Nichts gesagt</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>&amp;Move by hand…</source>
      <translation>Von &amp;Hand setzen…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <source>Let &amp;rest…</source>
      <translation>&amp;Ruhen lassen…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_bulk.py"></location>
      <location filename="app/ui/widgets/side_list.py"></location>
      <source>&amp;Delete</source>
      <translation>Lös&amp;chen</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_controller.py"></location>
      <location filename="app/ui/people/person_page.py"></location>
      <source>Nobody is chosen</source>
      <translation>Niemand ist gewählt</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_controller.py"></location>
      <location filename="app/ui/people/person_page.py"></location>
      <source>Choose somebody in the list to see more.</source>
      <translation>Wähl jemanden in der Liste, um mehr zu sehen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_controller.py"></location>
      <source>Several people are selected</source>
      <translation>Mehrere sind ausgewählt</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_controller.py"></location>
      <source>The bar above the list is for all of them. Choose one to see or log more.</source>
      <translation>Die Leiste über der Liste gilt für alle. Wähl eine Person, um mehr zu sehen oder einzutragen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/reading/view.py"></location>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <source>&amp;Tag or list</source>
      <translation>&amp;Schlagwort oder Liste</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <source>&amp;Network</source>
      <translation>&amp;Netzwerk</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <source>&amp;State</source>
      <translation>&amp;Zustand</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Not gone through</source>
      <translation>Nicht durchgesehen</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <source>&amp;Go through these…</source>
      <translation>Diese du&amp;rchsehen…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_filter.py"></location>
      <source>&amp;Save this filter…</source>
      <translation>Diesen &amp;Filter speichern…</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_model.py"></location>
      <source>{name}, {stage}, {line}</source>
      <translation>{name}, {stage}, {line}</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_new.py"></location>
      <source>New person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_new.py"></location>
      <source>Profile address, if you have one</source>
      <translation>Profiladresse, wenn du eine hast</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_new.py"></location>
      <source>Who is it?</source>
      <translation>Wer ist es?</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_new.py"></location>
      <source>For example https://bsky.app/profile/maren.example</source>
      <translation>Zum Beispiel https://bsky.app/profile/maren.example</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/people/person_page.py"></location>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Readiness</source>
      <translation>Bereitschaft</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Latest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Search people, handles, notes</source>
      <translation>Personen, Profilnamen, Notizen suchen</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/people/person_stepper.py"></location>
      <location filename="app/words/people_list.py"></location>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Also those set aside</source>
      <translation>Auch Zurückgestellte</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/today/view.py"></location>
      <source>Add a person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/ui/today/controller.py"></location>
      <source>Nobody here yet</source>
      <translation>Noch niemand hier</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Drop a follow list or a data export on this window, or add a person by name.</source>
      <translation>Leg eine Folgeliste oder einen Datenexport auf dieses Fenster, oder füg jemanden mit Namen hinzu.</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Order: {name}</source>
      <translation>Reihenfolge: {name}</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Take off the filter: {name}</source>
      <translation>Filter wegnehmen: {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/ui/people/list_view.py"></location>
      <location filename="app/words/first_run.py"></location>
      <location filename="app/words/preview.py"></location>
      <location filename="app/words/trash.py"></location>
      <source>{n} people</source>
      <comment>1 person</comment>
      <translation>
        <numerusform>1 Person</numerusform>
        <numerusform>{n} Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Nobody stands here now</source>
      <translation>Hier steht gerade niemand</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>No one matches “{text}”</source>
      <translation>Niemand passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="app/ui/people/list_view.py"></location>
      <source>Add “{text}”</source>
      <translation>„{text}“ hinzufügen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>Log what happened</source>
      <translation>Eintragen, was geschah</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>Logging only writes down what happened; nothing is sent.</source>
      <translation>Eingetragen wird nur, was geschah; nichts wird gesendet.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <location filename="app/ui/returning/strip.py"></location>
      <location filename="app/words/steps.py"></location>
      <source>Like</source>
      <translation>Like</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <location filename="app/ui/returning/strip.py"></location>
      <location filename="app/words/steps.py"></location>
      <source>Reshare</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <location filename="app/ui/returning/strip.py"></location>
      <location filename="app/words/steps.py"></location>
      <source>Read</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>They…</source>
      <translation>Zurück kam…</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/ui/timeline/titles.py"></location>
      <location filename="app/words/columns.py"></location>
      <location filename="app/words/drafts.py"></location>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>Write a draft (W)</source>
      <translation>Einen Entwurf schreiben (W)</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>Another day or gesture</source>
      <translation>Anderer Tag oder andere Geste</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>{fits} After your last one, {day} is soon enough.</source>
      <translation>{fits} Nach deiner letzten ist {day} früh genug.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <source>{what}…</source>
      <translation>{what}…</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Followed you</source>
      <translation>Ist dir gefolgt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Stopped following you</source>
      <translation>Folgt dir nicht mehr</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Liked your post</source>
      <translation>Hat deinen Beitrag gelikt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Reshared you</source>
      <translation>Hat dich geteilt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Replied to you</source>
      <translation>Hat dir geantwortet</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Asked you a question</source>
      <translation>Hat dich etwas gefragt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Mentioned you</source>
      <translation>Hat dich erwähnt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Wrote to you</source>
      <translation>Hat dir geschrieben</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Sent you an invitation</source>
      <translation>Hat dir eine Einladung geschickt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Accepted your invitation</source>
      <translation>Hat deine Einladung angenommen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Endorsed you</source>
      <translation>Hat dich bestätigt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Read something of yours</source>
      <translation>Hat etwas von dir gelesen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You met</source>
      <translation>Ihr habt euch getroffen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You followed</source>
      <translation>Du bist gefolgt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You stopped following</source>
      <translation>Du folgst nicht mehr</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <location filename="app/words/timeline.py"></location>
      <source>You liked a post</source>
      <translation>Du hast einen Beitrag gelikt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You reshared</source>
      <translation>Du hast geteilt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <location filename="app/words/timeline.py"></location>
      <source>You commented</source>
      <translation>Du hast kommentiert</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <location filename="app/words/timeline.py"></location>
      <source>You asked a question</source>
      <translation>Du hast eine Frage gestellt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You made a mention</source>
      <translation>Du hast erwähnt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You wrote a message</source>
      <translation>Du hast eine Nachricht geschrieben</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You sent an invitation</source>
      <translation>Du hast eine Einladung geschickt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You accepted an invitation</source>
      <translation>Du hast eine Einladung angenommen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You endorsed a skill</source>
      <translation>Du hast eine Fähigkeit bestätigt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_bar.py"></location>
      <location filename="app/words/people.py"></location>
      <source>You read something</source>
      <translation>Du hast etwas gelesen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <location filename="app/ui/timeline/choosing.py"></location>
      <location filename="app/words/history_page.py"></location>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Note kept.</source>
      <translation>Notiz behalten.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <location filename="app/ui/taking_back.py"></location>
      <source>Logged: {what}</source>
      <translation>Eingetragen: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>the move was taken back</source>
      <translation>der Wechsel wurde zurückgenommen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Moved back to {stage}.</source>
      <translation>Zurück auf {stage} gesetzt.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <location filename="app/ui/taking_back.py"></location>
      <source>Entry removed.</source>
      <translation>Eintrag entfernt.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Marked: no answer needed.</source>
      <translation>Vermerkt: keine Antwort nötig.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Look-up kept.</source>
      <translation>Was du gesehen hast, ist behalten.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Set aside.</source>
      <translation>Zurückgestellt.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Not on Today before {day}.</source>
      <translation>Nicht vor {day} in Heute.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Today may propose it again.</source>
      <translation>Heute darf es wieder vorschlagen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Moved to {stage}.</source>
      <translation>Auf {stage} gesetzt.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>The rules move on.</source>
      <translation>Die Regeln walten wieder.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Resting from now on.</source>
      <translation>Ruht von jetzt an.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Active again.</source>
      <translation>Wieder aktiv.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>{name} is in the trash.</source>
      <translation>{name} ist im Papierkorb.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_controller.py"></location>
      <source>Copied: {handle}</source>
      <translation>Kopiert: {handle}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>{n} days</source>
      <comment>1 day</comment>
      <translation>
        <numerusform>1 Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <location filename="app/words/history.py"></location>
      <source>Let {name} rest</source>
      <translation>{name} ruhen lassen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Until I wake</source>
      <translation>Bis ich wecke</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <source>Let rest</source>
      <translation>Ruhen lassen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Why, if you like</source>
      <translation>Warum, wenn du magst</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Nothing is proposed meanwhile. A word from {name} ends the rest.</source>
      <translation>Solange wird nichts vorgeschlagen. Ein Wort von {name} beendet die Ruhe.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <location filename="app/words/history.py"></location>
      <source>Set {name} aside</source>
      <translation>{name} zurückstellen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>My choice</source>
      <translation>Meine Wahl</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Run by a team</source>
      <translation>Ein Team schreibt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Said no</source>
      <translation>Ein Nein</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <location filename="app/words/people.py"></location>
      <location filename="app/words/stages.py"></location>
      <source>Set aside</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>In your own words, if you like</source>
      <translation>In deinen Worten, wenn du magst</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>{name} stays here with all that happened, and is proposed no more.</source>
      <translation>{name} bleibt mit allem, was geschah, hier und wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Not met so far: {list}.</source>
      <translation>Noch nicht erfüllt: {list}.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>The rules would wait, so it wants a reason in your own words.</source>
      <translation>Die Regeln würden noch warten; darum braucht es einen Grund in deinen Worten.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Move to {stage}</source>
      <translation>Auf {stage} setzen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_dialogs.py"></location>
      <source>Move back to {stage}</source>
      <translation>Zurück auf {stage} setzen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_fields.py"></location>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Resting until {day}.</source>
      <translation>Ruht bis {day}.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>{state}.</source>
      <translation>{state}.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>three unanswered, and that is not personal</source>
      <translation>drei ohne Antwort, und das ist nicht persönlich</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>let be</source>
      <translation>soll so bleiben</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>an account run by a team</source>
      <translation>ein Konto, das ein Team führt</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>a no, which is an answer</source>
      <translation>ein Nein, und das ist eine Antwort</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Moved by you; the rules leave this stage as it is.</source>
      <translation>Von dir gesetzt; die Regeln lassen diese Stufe, wie sie ist.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>{network}: click to copy</source>
      <translation>{network}: ein Klick kopiert</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Ctrl and click opens the profile</source>
      <translation>Strg und Klick öffnet das Profil</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Copy handle</source>
      <translation>Profilnamen kopieren</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Tag {tag}</source>
      <translation>Schlagwort {tag}</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Take this tag off</source>
      <translation>Dieses Schlagwort wegnehmen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source> Tag</source>
      <translation> Schlagwort</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Let the rules move on</source>
      <translation>Die Regeln walten lassen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <source>Wake</source>
      <translation>Wecken</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_head.py"></location>
      <location filename="app/ui/trash/view.py"></location>
      <source>Take back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_page.py"></location>
      <location filename="app/ui/timeline/view.py"></location>
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_page.py"></location>
      <source>Part of the page</source>
      <translation>Teil der Seite</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_page.py"></location>
      <location filename="app/words/people.py"></location>
      <source>Nothing has happened yet</source>
      <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_page.py"></location>
      <source>Log what you did with a key below, or import an export that knows.</source>
      <translation>Trag unten mit einer Taste ein, was du getan hast, oder importiere einen Export, der es weiß.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>Asks a favour, a call or an introduction</source>
      <translation>Bittet um einen Gefallen, ein Telefonat oder eine Vorstellung</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <location filename="app/ui/reading/controller.py"></location>
      <source>Log it</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>What do you want to remember?</source>
      <translation>Was möchtest du dir merken?</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>Change: {what}</source>
      <translation>Ändern: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>What was said, if you like</source>
      <translation>Was gesagt wurde, wenn du magst</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>About what, if you like</source>
      <translation>Worüber, wenn du magst</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_sheet.py"></location>
      <source>{why} It is your choice; say in a few words why you do it now.</source>
      <translation>{why} Es ist deine Wahl; sag in ein paar Worten, warum du es jetzt tust.</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_stepper.py"></location>
      <source>placed</source>
      <translation>eingestuft</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_stepper.py"></location>
      <source>by you</source>
      <translation>von dir</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_stepper.py"></location>
      <source>the present stage</source>
      <translation>die jetzige Stufe</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_stepper.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>since {day}</source>
      <translation>seit {day}</translation>
    </message>
    <message>
      <location filename="app/ui/people/person_stepper.py"></location>
      <source>Click to move here.</source>
      <translation>Klick, um hierher zu setzen.</translation>
    </message>
    <message>
      <location filename="app/ui/people/reading_card.py"></location>
      <source>Posts to read</source>
      <translation>Beiträge zum Lesen</translation>
    </message>
    <message>
      <location filename="app/ui/people/reading_card.py"></location>
      <source>Another address…</source>
      <translation>Andere Adresse …</translation>
    </message>
    <message>
      <location filename="app/ui/people/reading_card.py"></location>
      <location filename="app/ui/reading/view.py"></location>
      <location filename="app/ui/reports/paper_dialog.py"></location>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="app/ui/people/reading_card.py"></location>
      <location filename="app/words/stages.py"></location>
      <location filename="app/words/steps.py"></location>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <location filename="app/ui/people/reading_controller.py"></location>
      <source>Where does {name} publish?</source>
      <translation>Wo veröffentlicht {name}?</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/condition_row.py"></location>
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/condition_row.py"></location>
      <source>Take this condition out</source>
      <translation>Diese Bedingung herausnehmen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/condition_row.py"></location>
      <source>Number in this condition</source>
      <translation>Zahl in dieser Bedingung</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>Language and size of text change with a new window.</source>
      <translation>Sprache und Schriftgröße ändern sich mit einem neuen Fenster.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>Open it now</source>
      <translation>Jetzt öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>Back to the usual pace</source>
      <translation>Zurück zum üblichen Tempo</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>Leave the rules as they were?</source>
      <translation>Die Regeln lassen, wie sie waren?</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>What you changed here is not saved.</source>
      <translation>Was du hier geändert hast, ist nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>Drop the changes</source>
      <translation>Änderungen verwerfen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/controller.py"></location>
      <source>Your rules are in force. {moved}</source>
      <translation>Deine Regeln gelten. {moved}</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <location filename="app/ui/preferences/privacy_panel.py"></location>
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <location filename="app/words/help.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Copies</source>
      <translation>Kopien</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <source>Take a copy now</source>
      <translation>Jetzt eine Kopie machen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <source>Go back to this one…</source>
      <translation>Zu dieser zurückkehren…</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/copies_panel.py"></location>
      <location filename="app/ui/preferences/privacy_panel.py"></location>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/dialog.py"></location>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>Shortcut</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/words/help.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>New shortcut</source>
      <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>Press the new keys here</source>
      <translation>Drück hier die neuen Tasten</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>Take these</source>
      <translation>Diese nehmen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>No shortcut</source>
      <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/keys_panel.py"></location>
      <source>All as usual</source>
      <translation>Alle wie üblich</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/places_controller.py"></location>
      <source>Your desktop opens no folders. It is at {path}.</source>
      <translation>Dein Desktop öffnet keine Ordner. Er liegt in {path}.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/places_controller.py"></location>
      <source>A folder for a workspace</source>
      <translation>Ein Ordner für einen Arbeitsbereich</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/places_controller.py"></location>
      <source>{name} opens in a window of its own.</source>
      <translation>{name} öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/places_controller.py"></location>
      <source>Acquainted couldn't be started once more.</source>
      <translation>Acquainted ließ sich nicht noch einmal starten.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/places_controller.py"></location>
      <source>Go back</source>
      <translation>Zurückkehren</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/privacy_panel.py"></location>
      <source>On this computer</source>
      <translation>Auf diesem Computer</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/privacy_panel.py"></location>
      <source>Open folder: {name}</source>
      <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_card.py"></location>
      <location filename="app/words/help.py"></location>
      <source>When all of this holds:</source>
      <translation>Wenn all das zutrifft:</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_card.py"></location>
      <source>Add a condition</source>
      <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_card.py"></location>
      <source>Days of rest</source>
      <translation>Tage der Ruhe</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <source>Who would move</source>
      <translation>Wer wechseln würde</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <source>Back to the program's own</source>
      <translation>Zurück zu den mitgelieferten</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <source>These rules are in force. Change one to see who would move by it.</source>
      <translation>Diese Regeln gelten. Ändere eine, um zu sehen, wer damit wechseln würde.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_editor.py"></location>
      <source>{rule}: {problem}</source>
      <translation>{rule}: {problem}</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/rule_watch.py"></location>
      <source>Your rules were read again and are in force now.</source>
      <translation>Deine Regeln wurden neu gelesen und gelten jetzt.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Other workspaces</source>
      <translation>Andere Arbeitsbereiche</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>No other workspace was opened here yet.</source>
      <translation>Hier wurde noch kein anderer Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Take off the list</source>
      <translation>Von der Liste nehmen</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Open or make another…</source>
      <translation>Anderen öffnen oder anlegen…</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Open here</source>
      <translation>Hier geöffnet</translation>
    </message>
    <message>
      <location filename="app/ui/preferences/workspaces_panel.py"></location>
      <source>Others</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="app/ui/printing.py"></location>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="app/ui/printing.py"></location>
      <source>Print preview</source>
      <translation>Druckvorschau</translation>
    </message>
    <message>
      <location filename="app/ui/quick_log/controller.py"></location>
      <source>Nobody is called that here.</source>
      <translation>So heißt hier niemand.</translation>
    </message>
    <message>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <source>What did you do?</source>
      <translation>Was hast du getan?</translation>
    </message>
    <message>
      <location filename="app/ui/quick_log/gestures.py"></location>
      <source>{gesture} · {key}</source>
      <translation>{gesture} · {key}</translation>
    </message>
    <message>
      <location filename="app/ui/quick_log/sheet.py"></location>
      <source>Log what you did</source>
      <translation>Eintragen, was du getan hast</translation>
    </message>
    <message>
      <location filename="app/ui/quick_log/sheet.py"></location>
      <source>With whom?</source>
      <translation>Mit wem?</translation>
    </message>
    <message>
      <location filename="app/ui/quick_log/sheet.py"></location>
      <source>Day: today, yesterday, -3 or 2026-11-20</source>
      <translation>Tag: heute, gestern, -3 oder 2026-11-20</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Met: {what}</source>
      <translation>Erfüllt: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Still missing: {what}</source>
      <translation>Fehlt noch: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>How many got an answer</source>
      <translation>Wie viele eine Antwort bekamen</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Of how many people</source>
      <translation>Von wie vielen</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>of</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>got an answer</source>
      <translation>bekamen eine Antwort</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>{a} of {n} others got an answer · look again</source>
      <translation>{a} von {n} anderen bekamen eine Antwort · neu nachsehen</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Look again</source>
      <translation>Neu nachsehen</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Do others get an answer?</source>
      <translation>Bekommen andere eine Antwort?</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>{clock}
{kindly}</source>
      <translation>{clock}
{kindly}</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>{part}: {points} points</source>
      <translation>{part}: {points} Punkte</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Together, of 100</source>
      <translation>Zusammen, von 100</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>Next stage</source>
      <translation>Nächste Stufe</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>{stage} opens with</source>
      <translation>{stage} öffnet sich mit</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/cards.py"></location>
      <source>or with</source>
      <translation>oder mit</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/column.py"></location>
      <source>Readiness and next step</source>
      <translation>Bereitschaft und nächster Schritt</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/meter.py"></location>
      <source>{sentence}: {band}</source>
      <translation>{sentence}: {band}</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/meter.py"></location>
      <source>about, would get an answer</source>
      <translation>etwa, bekämen eine Antwort</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/meter.py"></location>
      <source>would get an answer</source>
      <translation>bekämen eine Antwort</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>Next gentle step</source>
      <translation>Nächster sanfter Schritt</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>Done, log it</source>
      <translation>Getan, eintragen</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <location filename="app/ui/today/day_question.py"></location>
      <source>Snooze</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>3 days</source>
      <translation>3 Tage</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>A week</source>
      <translation>Eine Woche</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>A month</source>
      <translation>Ein Monat</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>Bring it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>The step that was proposed waits</source>
      <translation>Der vorgeschlagene Schritt wartet</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>Not before {day}.</source>
      <translation>Nicht vor dem {day}.</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <location filename="app/words/drafts.py"></location>
      <source>Too soon</source>
      <translation>Zu früh</translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>Too soon: </source>
      <translation>Zu früh: </translation>
    </message>
    <message>
      <location filename="app/ui/readiness/pace_cards.py"></location>
      <source>{gestures}: {why}</source>
      <translation>{gestures}: {why}</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>{title}, by {name}, {when}</source>
      <translation>{title}, von {name}, {when}</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>I read it</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <source>D</source>
      <translation>D</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <location filename="app/ui/reports/outlet.py"></location>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>O</source>
      <translation>O</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>H</source>
      <translation>H</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>{name} · {when}</source>
      <translation>{name} · {when}</translation>
    </message>
    <message>
      <location filename="app/ui/reading/card.py"></location>
      <source>{told} · read</source>
      <translation>{told} · gelesen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/controller.py"></location>
      <source>Whose posts would you like to read?</source>
      <translation>Wessen Beiträge möchtest du lesen?</translation>
    </message>
    <message>
      <location filename="app/ui/reading/controller.py"></location>
      <source>Nothing to read</source>
      <translation>Nichts zu lesen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/controller.py"></location>
      <location filename="app/ui/reading/view.py"></location>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="app/ui/reading/controller.py"></location>
      <source>{name} · {feed}</source>
      <translation>{name} · {feed}</translation>
    </message>
    <message>
      <location filename="app/ui/reading/controller.py"></location>
      <source>Back from “{title}”. Did you read it?</source>
      <translation>Zurück von „{title}“. Hast du es gelesen?</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Look now</source>
      <translation>Jetzt nachsehen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>More about Reading</source>
      <translation>Mehr zum Lesen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <location filename="app/ui/widgets/number.py"></location>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>To read</source>
      <translation>Zu lesen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Which posts</source>
      <translation>Welche Beiträge</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Whose posts</source>
      <translation>Wessen Beiträge</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Look for new posts</source>
      <translation>Nach neuen Beiträgen suchen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Choose somebody</source>
      <translation>Jemanden auswählen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Show older posts</source>
      <translation>Ältere Beiträge zeigen</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Acquainted doesn't look for new posts.</source>
      <translation>Acquainted sucht nicht nach neuen Beiträgen.</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Switch it on…</source>
      <translation>Einschalten …</translation>
    </message>
    <message>
      <location filename="app/ui/reading/view.py"></location>
      <source>Look for posts no more</source>
      <translation>Nicht mehr nach Beiträgen suchen</translation>
    </message>
    <message>
      <location filename="app/ui/reports/outlet.py"></location>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="app/ui/reports/outlet.py"></location>
      <source>HTML (*.html)</source>
      <translation>HTML (*.html)</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_dialog.py"></location>
      <source>The sheet</source>
      <translation>Das Blatt</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_tools.py"></location>
      <source>Print preview…</source>
      <translation>Druckvorschau…</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_tools.py"></location>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_tools.py"></location>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_tools.py"></location>
      <source>Save as HTML…</source>
      <translation>Als HTML speichern…</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_tools.py"></location>
      <source>Initials only</source>
      <translation>Nur Initialen</translation>
    </message>
    <message>
      <location filename="app/ui/reports/paper_tools.py"></location>
      <source>Paper: {name}</source>
      <translation>Papier: {name}</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>Other days</source>
      <translation>Andere Tage</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>There is nothing to report yet</source>
      <translation>Noch gibt es nichts zu berichten</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>Once you have noted what you did, the report tells how it went. Nothing is counted that isn't written down here.</source>
      <translation>Sobald du eingetragen hast, was du tust, sagt der Bericht, wie es lief. Gezählt wird nur, was hier steht.</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>The report</source>
      <translation>Der Bericht</translation>
    </message>
    <message>
      <location filename="app/ui/reports/progress_view.py"></location>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="app/ui/returning/controller.py"></location>
      <source>That is no web address, so it stays closed.</source>
      <translation>Das ist keine Webadresse und bleibt deshalb zu.</translation>
    </message>
    <message>
      <location filename="app/ui/returning/controller.py"></location>
      <source>No browser answered. The address is copied: paste it where you like.</source>
      <translation>Kein Browser hat geantwortet. Die Adresse ist kopiert und lässt sich anderswo einfügen.</translation>
    </message>
    <message>
      <location filename="app/ui/returning/controller.py"></location>
      <source>Opened in your browser.</source>
      <translation>Im Browser geöffnet.</translation>
    </message>
    <message>
      <location filename="app/ui/returning/controller.py"></location>
      <source>Ask on return</source>
      <translation>Danach fragen</translation>
    </message>
    <message>
      <location filename="app/ui/returning/controller.py"></location>
      <source>It won't be asked any more.</source>
      <translation>Danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <location filename="app/ui/returning/strip.py"></location>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="app/ui/returning/strip.py"></location>
      <source>Don't ask any more</source>
      <translation>Nicht mehr fragen</translation>
    </message>
    <message>
      <location filename="app/ui/returning/strip.py"></location>
      <source>Back from {name}. What did you do there?</source>
      <translation>Zurück von {name}. Was hast du dort getan?</translation>
    </message>
    <message>
      <location filename="app/ui/saved/controller.py"></location>
      <source>Saved</source>
      <translation>Gemerkt</translation>
    </message>
    <message>
      <location filename="app/ui/saved/controller.py"></location>
      <source>Deleted: {name}. Everybody in it is still here.</source>
      <translation>Gelöscht: {name}. Alle darin sind noch da.</translation>
    </message>
    <message>
      <location filename="app/ui/saved/controller.py"></location>
      <source>Rename “{name}”</source>
      <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="app/ui/saved/controller.py"></location>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="app/ui/saved/controller.py"></location>
      <source>Renamed: {name}</source>
      <translation>Umbenannt: {name}</translation>
    </message>
    <message>
      <location filename="app/ui/shell.py"></location>
      <source>&amp;Undo: {what}</source>
      <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/shell.py"></location>
      <source>&amp;Redo: {what}</source>
      <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/shell.py"></location>
      <source>Done again: {what}</source>
      <translation>Wieder getan: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <source>On a card of Today</source>
      <translation>Auf einer Karte in Heute</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <source>Open the profile</source>
      <translation>Das Profil öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/ui/timeline/menu.py"></location>
      <location filename="app/ui/today/card.py"></location>
      <source>No answer needed</source>
      <translation>Keine Antwort nötig</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <source>Open the person</source>
      <translation>Die Person öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <location filename="app/ui/triage/view.py"></location>
      <source>Take the last one back</source>
      <translation>Die letzte zurücknehmen</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <source>Going through people</source>
      <translation>Beim Durchsehen von Personen</translation>
    </message>
    <message>
      <location filename="app/ui/shortcuts.py"></location>
      <source>Single letters work on the person or card that is open, never in a text field.</source>
      <translation>Einzelne Buchstaben gelten für die Person oder Karte, die offen ist, nie in einem Textfeld.</translation>
    </message>
    <message>
      <location filename="app/ui/taking_back.py"></location>
      <source>Something else was done since. The Edit menu takes it back first.</source>
      <translation>Seither wurde etwas anderes getan. Das Menü Bearbeiten nimmt erst das zurück.</translation>
    </message>
    <message>
      <location filename="app/ui/taking_home/dialog.py"></location>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="app/ui/taking_home/dialog.py"></location>
      <source>Take private notes along</source>
      <translation>Private Notizen mitnehmen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>What you did</source>
      <translation>Was du getan hast</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>What {name} did</source>
      <translation>Was {name} getan hat</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Moves and rests</source>
      <translation>Wechsel und Pausen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Follows</source>
      <translation>Gefolgt</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Unfollows</source>
      <translation>Entfolgt</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Likes</source>
      <translation>Likes</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Reshares</source>
      <translation>Geteiltes</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Mentions</source>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Invitations</source>
      <translation>Einladungen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Acceptances</source>
      <translation>Zusagen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Endorsements</source>
      <translation>Empfehlungen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Things read</source>
      <translation>Gelesenes</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Meetings</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/choosing.py"></location>
      <source>Shown in the timeline: {what}</source>
      <translation>In der Zeitleiste zu sehen: {what}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Fold</source>
      <translation>Einklappen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Unfold</source>
      <translation>Ausklappen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Undo this move</source>
      <translation>Diesen Wechsel zurücknehmen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Private no more</source>
      <translation>Nicht mehr privat</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Keep private</source>
      <translation>Privat halten</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/menu.py"></location>
      <source>Open link</source>
      <translation>Link öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/painting.py"></location>
      <source>12 months ago</source>
      <translation>vor 12 Monaten</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>private</source>
      <translation>privat</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>· asked for something</source>
      <translation>· bat um etwas</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>· no answer needed</source>
      <translation>· keine Antwort nötig</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>on {networks}</source>
      <translation>auf {networks}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>A rest began</source>
      <translation>Eine Ruhe begann</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>A rest until {day}</source>
      <translation>Eine Ruhe bis {day}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>over since {day}</source>
      <translation>vorbei seit {day}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>{why}; {over}</source>
      <translation>{why}; {over}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>{what}: {text}</source>
      <translation>{what}: {text}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>{what}. {day}</source>
      <translation>{what}. {day}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/titles.py"></location>
      <source>{some} and {last}</source>
      <translation>{some} und {last}</translation>
    </message>
    <message>
      <location filename="app/ui/timeline/view.py"></location>
      <source>Timeline of {name}</source>
      <translation>Zeitleiste von {name}</translation>
    </message>
    <message>
      <location filename="app/ui/today/card.py"></location>
      <location filename="app/words/today.py"></location>
      <source>S</source>
      <translation>S</translation>
    </message>
    <message>
      <location filename="app/ui/today/card.py"></location>
      <source>K</source>
      <translation>K</translation>
    </message>
    <message>
      <location filename="app/ui/today/card.py"></location>
      <source>More for {name}</source>
      <translation>Mehr für {name}</translation>
    </message>
    <message>
      <location filename="app/ui/today/card.py"></location>
      <source>Until a day…</source>
      <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
      <location filename="app/ui/today/card.py"></location>
      <source>Show {name}</source>
      <translation>{name} zeigen</translation>
    </message>
    <message>
      <location filename="app/ui/today/card.py"></location>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="app/ui/today/controller.py"></location>
      <source>Let be</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <location filename="app/ui/today/side.py"></location>
      <location filename="app/ui/today/view.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="app/ui/today/view.py"></location>
      <source>Spread these over…</source>
      <translation>Diese verteilen über…</translation>
    </message>
    <message>
      <location filename="app/ui/today/view.py"></location>
      <source>Moved up lately</source>
      <translation>Zuletzt weitergekommen</translation>
    </message>
    <message>
      <location filename="app/ui/today/view.py"></location>
      <source>They noticed you</source>
      <translation>Sie haben dich bemerkt</translation>
    </message>
    <message>
      <location filename="app/ui/trash/forgetting.py"></location>
      <source>Forget for good</source>
      <translation>Für immer vergessen</translation>
    </message>
    <message>
      <location filename="app/ui/trash/model.py"></location>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <location filename="app/ui/trash/model.py"></location>
      <source>Kept until</source>
      <translation>Bleibt bis</translation>
    </message>
    <message>
      <location filename="app/ui/trash/view.py"></location>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="app/ui/trash/view.py"></location>
      <source>People in the trash</source>
      <translation>Personen im Papierkorb</translation>
    </message>
    <message>
      <location filename="app/ui/trash/view.py"></location>
      <source>Forget for good…</source>
      <translation>Für immer vergessen…</translation>
    </message>
    <message>
      <location filename="app/ui/tray/controller.py"></location>
      <source>{title}. {text}</source>
      <translation>{title}. {text}</translation>
    </message>
    <message>
      <location filename="app/ui/tray/icon.py"></location>
      <source>&amp;Open Acquainted</source>
      <translation>Acquainted &amp;öffnen</translation>
    </message>
    <message>
      <location filename="app/ui/tray/icon.py"></location>
      <source>&amp;Log with anybody…</source>
      <translation>&amp;Für irgendwen eintragen…</translation>
    </message>
    <message>
      <location filename="app/ui/triage/controller.py"></location>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="app/ui/triage/controller.py"></location>
      <source>Put there</source>
      <translation>Darauf setzen</translation>
    </message>
    <message>
      <location filename="app/ui/triage/controller.py"></location>
      <source>A new list, by its name</source>
      <translation>Eine neue Liste, mit Namen</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Go through people</source>
      <translation>Personen durchsehen</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Another list…</source>
      <translation>Eine andere Liste…</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Go through those who were skipped</source>
      <translation>Die übersprungenen durchsehen</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>What is known</source>
      <translation>Was bekannt ist</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Whom to go through</source>
      <translation>Wen durchsehen</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Last</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <location filename="app/ui/triage/view.py"></location>
      <source>Known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <location filename="app/ui/widgets/number.py"></location>
      <source>Less</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <location filename="app/ui/widgets/page.py"></location>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="app/ui/widgets/side_list.py"></location>
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
      <location filename="app/ui/widgets/side_list.py"></location>
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="app/ui/widgets/side_list.py"></location>
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="app/ui/widgets/side_list.py"></location>
      <source>F2 renames, Alt with an arrow moves, Delete deletes</source>
      <translation>F2 benennt um, Alt mit Pfeil verschiebt, Entf löscht</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/backups.py"></location>
      <source>{count} people</source>
      <comment>1 person</comment>
      <translation>
        <numerusform>1 Person</numerusform>
        <numerusform>{count} Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/backups.py"></location>
      <source>{count} interactions</source>
      <comment>1 interaction</comment>
      <translation>
        <numerusform>1 Interaktion</numerusform>
        <numerusform>{count} Interaktionen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/backups.py"></location>
      <source>{count} notes</source>
      <comment>1 note</comment>
      <translation>
        <numerusform>1 Notiz</numerusform>
        <numerusform>{count} Notizen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>{day}, {time} ({size} MB)</source>
      <translation>{day}, {time} ({size} MB)</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>No copy was taken yet. One is taken each day on which Acquainted runs.</source>
      <translation>Noch wurde keine Kopie gemacht. Eine entsteht an jedem Tag, an dem Acquainted läuft.</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>A copy was taken and read through: {name}</source>
      <translation>Eine Kopie wurde gemacht und durchgelesen: {name}</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>Everything is as in “{name}” now. What was there before is kept as “{before}”.</source>
      <translation>Alles ist jetzt wie in „{name}“. Was vorher da war, ist als „{before}“ behalten.</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>Go back to {day}, {time}?</source>
      <translation>Zu {day}, {time} zurückkehren?</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>Here now: {counts}.</source>
      <translation>Jetzt hier: {counts}.</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>In that copy: {counts}.</source>
      <translation>In dieser Kopie: {counts}.</translation>
    </message>
    <message>
      <location filename="app/words/backups.py"></location>
      <source>Everything here is replaced by that copy, history and settings too. A copy of the present is taken first, so you can come back to it from this list.</source>
      <translation>Alles hier wird durch diese Kopie ersetzt, auch Verlauf und Einstellungen. Vorher entsteht eine Kopie von jetzt, so dass du aus dieser Liste hierher zurückkommen kannst.</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>Drag somebody to see what the next stage still wants. You have the last word.</source>
      <translation>Zieh jemanden, um zu sehen, was die nächste Stufe noch will. Du hast das letzte Wort.</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>{name}, {n}</source>
      <translation>{name}, {n}</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>{stage} still wants</source>
      <translation>{stage} will noch</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>Every condition is met.</source>
      <translation>Jede Bedingung ist erfüllt.</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>This skips a stage, so it wants a reason in your own words.</source>
      <translation>Das überspringt eine Stufe und braucht darum einen Grund in deinen Worten.</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>Back to {stage}</source>
      <translation>Zurück zu {stage}</translation>
    </message>
    <message>
      <location filename="app/words/board.py"></location>
      <source>{name} is at {stage} now.</source>
      <translation>{name} ist jetzt bei {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Profile address</source>
      <translation>Profiladresse</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <location filename="app/words/networks.py"></location>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Headline</source>
      <translation>Kurzbeschreibung</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <location filename="app/words/particulars.py"></location>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <location filename="app/words/particulars.py"></location>
      <source>Birthday</source>
      <translation>Geburtstag</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <location filename="app/words/particulars.py"></location>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Handle on {network}</source>
      <translation>Name auf {network}</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>What do the columns of {file} hold?</source>
      <translation>Was enthalten die Spalten von {file}?</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Nothing is saved yet; you will see who is in it first.</source>
      <translation>Noch wird nichts gespeichert; erst siehst du, wer darin ist.</translation>
    </message>
    <message>
      <location filename="app/words/columns.py"></location>
      <source>Choose the column that holds a name, a handle or a profile address.</source>
      <translation>Wähl die Spalte mit dem Namen, dem Profilnamen oder der Profiladresse.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>say whether a file of rules can be used, and where it can't</source>
      <translation>sagt, ob eine Datei mit Regeln taugt, und wo nicht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>say who would move by a file of rules; nothing is changed</source>
      <translation>sagt, wer nach einer Datei mit Regeln wechseln würde; nichts wird geändert</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take exports and lists in, or preview what they hold</source>
      <translation>liest Exporte und Listen ein oder zeigt vorher, was darin ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>add a person</source>
      <translation>fügt eine Person hinzu</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list people</source>
      <translation>listet Personen auf</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>show a person and what happened between you</source>
      <translation>zeigt eine Person und was zwischen euch war</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>log an act: a like, a comment, a message</source>
      <translation>trägt ein Ereignis ein: ein Like, einen Kommentar, eine Nachricht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>look at everybody again by the rules</source>
      <translation>sieht alle nach den Regeln neu durch</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>small steps that would be good today</source>
      <translation>kleine Schritte, die heute gut wären</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>look at a text before it is sent</source>
      <translation>sieht sich einen Text an, bevor er gesendet wird</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>why somebody stands where they stand</source>
      <translation>warum jemand dort steht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>note how many of those who wrote to somebody got an answer</source>
      <translation>notiert, wie viele von denen, die schrieben, eine Antwort bekamen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list all that a rule may ask, with its unit</source>
      <translation>listet alles auf, wonach eine Regel fragen kann, mit seiner Einheit</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>live with made-up people for a year by the rules in force</source>
      <translation>lebt ein Jahr mit erfundenen Personen nach den geltenden Regeln</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list the latest posts of people; look for new ones while that is switched on</source>
      <translation>listet die neuesten Beiträge auf; sucht nach neuen, solange das eingeschaltet ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>follow what somebody publishes, or see what is known of it</source>
      <translation>folgt dem, was jemand veröffentlicht, oder zeigt, was davon bekannt ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>let somebody rest: nothing is proposed until then</source>
      <translation>lässt jemanden ruhen: bis dahin wird nichts vorgeschlagen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>end a rest, or take somebody back who was set aside</source>
      <translation>beendet eine Ruhe oder holt jemanden zurück</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>never propose somebody again: a team-run account, a “no”, a choice</source>
      <translation>schlägt jemanden nie wieder vor: ein Teamkonto, ein „Nein“, deine Wahl</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list saved filters, tags and lists, with how many answer each</source>
      <translation>listet gespeicherte Filter, Schlagwörter und Listen auf, mit ihrer Anzahl</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list who was deleted, and until when they can be taken back</source>
      <translation>listet auf, wer gelöscht wurde und bis wann es sich zurücknehmen lässt</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take somebody out of the trash</source>
      <translation>holt jemanden aus dem Papierkorb</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take somebody out of everything here, for good</source>
      <translation>nimmt jemanden hier aus allem heraus, für immer</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>check a file of rules, or see who would move by it</source>
      <translation>prüft eine Datei mit Regeln oder zeigt, wer nach ihr wechseln würde</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list pairs who may be one and the same, with all that tells</source>
      <translation>listet Paare auf, die dieselbe Person sein könnten, mit allem, was dafür spricht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>make two people one; nothing is lost</source>
      <translation>macht aus zweien eine Person; nichts geht verloren</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take a merge apart again</source>
      <translation>trennt eine Vereinigung wieder</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>remember that two are two people</source>
      <translation>merkt sich, dass zwei wirklich zwei sind</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>name accounts known by an id only; list them when nothing is given</source>
      <translation>benennt Konten, die nur als Kennung bekannt sind; listet sie auf, wenn nichts angegeben ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list the imports</source>
      <translation>listet die Importe auf</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list what was done</source>
      <translation>listet auf, was getan wurde</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take back the last action</source>
      <translation>nimmt die letzte Aktion zurück</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>do again what was taken back last</source>
      <translation>tut wieder, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>tell what happened in a period</source>
      <translation>berichtet, was in einem Zeitraum geschah</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>tell of one person on one sheet, without notes</source>
      <translation>berichtet von einer Person auf einem Blatt, ohne Notizen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>write every screen of the window as a picture (PNG)</source>
      <translation>schreibt jede Ansicht des Fensters als Bild (PNG)</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take everything home in one file</source>
      <translation>nimmt alles in einer Datei mit</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take such a file in again: exactly as it was, or joined with who is here</source>
      <translation>liest eine solche Datei wieder ein: genau wie es war, oder vereint mit denen, die hier sind</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take a copy of the workspace, list the copies, go back to one</source>
      <translation>macht eine Kopie des Arbeitsbereichs, listet die Kopien auf, kehrt zu einer zurück</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>check whether the workspace is sound</source>
      <translation>prüft, ob der Arbeitsbereich heil ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>follow it no more; without an address nothing of theirs</source>
      <translation>folgt ihm nicht mehr; ohne Adresse gar nichts mehr von dieser Person</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>follow the one place where they publish, as far as it is known</source>
      <translation>folgt dem einen Ort, an dem veröffentlicht wird, soweit er bekannt ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>address of a feed, a blog, a newsletter or a profile</source>
      <translation>Adresse eines Feeds, Blogs, Newsletters oder Profils</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>hide this post: it is not wanted</source>
      <translation>blendet diesen Beitrag aus: Er ist nicht gewünscht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>log that you read this post</source>
      <translation>trägt ein, dass du diesen Beitrag gelesen hast</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>posts too that you have read</source>
      <translation>auch Beiträge, die du gelesen hast</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>ask no site for anything any more</source>
      <translation>fragt keine Website mehr</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>look for new posts from now on, at most every six hours a feed</source>
      <translation>sucht ab jetzt nach neuen Beiträgen, höchstens alle sechs Stunden je Feed</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>posts of one person: name, handle, profile address or uid</source>
      <translation>Beiträge einer Person: Name, Profilname, Profiladresse oder uid</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>look for new posts now</source>
      <translation>sucht jetzt nach neuen Beiträgen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>how many of them got an answer</source>
      <translation>wie viele von ihnen eine Antwort bekamen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>address of a profile; may be given several times</source>
      <translation>Adresse eines Profils; mehrfach möglich</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>why, in your own words</source>
      <translation>warum, in deinen Worten</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>it asks a favour, a call, an introduction or a purchase</source>
      <translation>es bittet um einen Gefallen, ein Telefonat, eine Vorstellung oder einen Kauf</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the day of the act; today by default</source>
      <translation>der Tag; ohne Angabe heute</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>look at many texts: lines of JSON with id, text, stage, gesture, answers_received, they_asked</source>
      <translation>viele Texte: Zeilen in JSON mit id, text, stage, gesture, answers_received, they_asked</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>read the text from this file instead of standard input</source>
      <translation>liest den Text aus dieser Datei statt von der Standardeingabe</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>whom it is for: name, handle, profile address or uid</source>
      <translation>für wen: Name, Profilname, Profiladresse oder uid</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>first day of the period</source>
      <translation>erster Tag des Zeitraums</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>what the text will be: {choices}</source>
      <translation>was der Text werden soll: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>begin CSV with the mark by which Excel knows its letters</source>
      <translation>beginnt CSV mit dem Zeichen, an dem Excel seine Buchstaben erkennt</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the file to write; CSV writes accounts and what happened beside it</source>
      <translation>die Datei; CSV schreibt Konten und Ereignisse daneben</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>what to write: {choices}; by default what the ending of the name says, else json</source>
      <translation>was geschrieben wird: {choices}; ohne Angabe nach der Endung des Namens, sonst json</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>take private notes along (JSON only)</source>
      <translation>nimmt private Notizen mit (nur JSON)</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>write the report to this file as HTML</source>
      <translation>schreibt den Bericht als HTML in diese Datei</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the network that the ids belong to, where their shape doesn't say: {choices}</source>
      <translation>das Netzwerk der Kennungen, wo ihre Form es nicht sagt: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>whom to keep: name, handle, profile address or uid</source>
      <translation>wer bleiben soll: Name, Profilname, Profiladresse oder uid</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>what was done: {choices}</source>
      <translation>was getan wurde: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>at most so many; {most} by default</source>
      <translation>höchstens so viele; ohne Angabe {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>at most so many; {most} by default, all of them as PDF</source>
      <translation>höchstens so viele; ohne Angabe {most}, als PDF alle</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>write the list to this file as PDF instead</source>
      <translation>schreibt die Liste stattdessen als PDF in diese Datei</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the name to show</source>
      <translation>der Name, der gezeigt wird</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>name many by a CSV or JSON of id, handle and name</source>
      <translation>benennt viele aus CSV oder JSON mit Kennung, Profilname und Name</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>where: {choices}</source>
      <translation>wo: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>put everybody on this list</source>
      <translation>setzt alle auf diese Liste</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>read files that were imported before as well; they are skipped by default</source>
      <translation>liest auch früher importierte Dateien; sonst werden sie übersprungen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>what the columns of a table hold, as name=1,handle=2,network=mastodon; header=no when the first row is somebody; instagram=3 for handles on one network; once for each sheet of a workbook, as "Friends:name=1". Roles: {choices}</source>
      <translation>was die Spalten einer Tabelle enthalten, als name=1,handle=2,network=mastodon; header=no, wenn die erste Zeile schon jemand ist; instagram=3 für Namen auf einem Netzwerk; für jedes Blatt einer Mappe einmal, als "Freunde:name=1". Rollen: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>where new people start: {choices}; the rules place them by default</source>
      <translation>wo neue Personen beginnen: {choices}; sonst stellen die Regeln sie auf</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>put this tag on everybody</source>
      <translation>gibt allen dieses Schlagwort</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the network that bare handles belong to: {choices}</source>
      <translation>das Netzwerk, zu dem bloße Profilnamen gehören: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>which way lines run: ltr from the left, rtl from the right</source>
      <translation>wohin Zeilen laufen: ltr von links, rtl von rechts</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only these screens, by the names of their files without -light or -dark</source>
      <translation>nur diese Ansichten, nach den Namen ihrer Dateien ohne -light oder -dark</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>file or folder, as it was downloaded</source>
      <translation>Datei oder Ordner, wie heruntergeladen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>write the report to this file as PDF</source>
      <translation>schreibt den Bericht als PDF in diese Datei</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>how many people you saw writing to them</source>
      <translation>wie vielen du beim Schreiben zugesehen hast</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>for so many days; {most} by default</source>
      <translation>für so viele Tage; ohne Angabe {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>so many people; {most} by default</source>
      <translation>so viele Personen; ohne Angabe {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the same number gives the same year again; {most} by default</source>
      <translation>dieselbe Zahl ergibt dasselbe Jahr; ohne Angabe {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>size of the pages of a PDF: {choices}; as set, or as usual in your country, by default</source>
      <translation>Größe der Seiten eines PDF: {choices}; sonst wie eingestellt oder wie bei dir üblich</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>instead of two days: {choices}, up to today; last is since the last report saved</source>
      <translation>statt zweier Tage: {choices}, bis heute; last ist seit dem zuletzt gespeicherten Bericht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>name, handle, profile address or uid</source>
      <translation>Name, Profilname, Profiladresse oder uid</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only say what would happen; nothing is saved</source>
      <translation>sagt nur, was geschähe; nichts wird gespeichert</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>a file of rules, like rules.toml</source>
      <translation>eine Datei mit Regeln, wie rules.toml</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>pixels of the picture for one of the window, as on a fine screen: 1 to 4</source>
      <translation>Bildpunkte des Bildes für einen des Fensters, wie auf einem feinen Bildschirm: 1 bis 4</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>light or dark colours</source>
      <translation>helle oder dunkle Farben</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>how large words are written, in percent: 100 to 200</source>
      <translation>wie groß die Schrift ist, in Prozent: 100 bis 200</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>folder for the pictures; made when it isn't there</source>
      <translation>Ordner für die Bilder; er wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>words that begin a name, a handle, a tag or a word of a note</source>
      <translation>Wörter, mit denen ein Name, ein Profilname, ein Schlagwort oder ein Wort einer Notiz beginnt</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>width and height of the window in pixels, like 1440x900</source>
      <translation>Breite und Höhe des Fensters in Bildpunkten, etwa 1440x900</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the order: {choices}</source>
      <translation>die Reihenfolge: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>let those who wait come back evenly over the next {choices} days</source>
      <translation>lässt die Wartenden gleichmäßig über die nächsten {choices} Tage zurückkommen</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only this stage: {choices}</source>
      <translation>nur diese Stufe: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only who is on this list</source>
      <translation>nur wer auf dieser Liste steht</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only who has an account there: {choices}</source>
      <translation>nur wer dort ein Konto hat: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only this state: {choices}</source>
      <translation>nur dieser Zustand: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only who has this tag</source>
      <translation>nur wer dieses Schlagwort hat</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>only who is to be heard from so often: {choices}</source>
      <translation>nur wer so oft dran ist: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>what was written</source>
      <translation>was geschrieben wurde</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>it was their act, towards you</source>
      <translation>es kam von der anderen Seite, zu dir</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the profile's address, a handle, or a page title like “Name (@handle)”</source>
      <translation>die Adresse des Profils, ein Profilname oder ein Seitentitel wie „Name (@profilname)“</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>they asked for what the text gives</source>
      <translation>nach dem, was der Text gibt, wurde gefragt</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>last day of the period</source>
      <translation>letzter Tag des Zeitraums</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>list the copies, the newest first</source>
      <translation>listet die Kopien auf, die neueste zuerst</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>go back to a copy, by its name in the list or its path; first says what is in it</source>
      <translation>kehrt zu einer Kopie zurück, nach ihrem Namen in der Liste oder ihrem Pfad; sagt erst, was darin ist</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>I know that this can't be taken back</source>
      <translation>Ich weiß, dass sich das nicht zurücknehmen lässt</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>the day on which the rest is over; without it, until you wake them</source>
      <translation>der Tag, an dem die Ruhe vorbei ist; ohne ihn, bis du weckst</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>“{text}” is none of these: {choices}</source>
      <translation>„{text}“ ist nichts davon: {choices}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>“{text}” isn't a whole number from 0 on</source>
      <translation>„{text}“ ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>“{text}” isn't a whole number from 1 to {most}</source>
      <translation>„{text}“ ist keine ganze Zahl von 1 bis {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>“{text}” isn't a size like 1440x900</source>
      <translation>„{text}“ ist keine Größe wie 1440x900</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>“{text}” isn't a number from 1 to {most}</source>
      <translation>„{text}“ ist keine Zahl von 1 bis {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>“{text}” isn't a whole number from 100 to {most}</source>
      <translation>„{text}“ ist keine ganze Zahl von 100 bis {most}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>this wants a word or more</source>
      <translation>hier fehlt mindestens ein Wort</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>this holds bytes that are no letters in this computer's character set</source>
      <translation>hier stehen Bytes, die im Zeichensatz dieses Computers keine Buchstaben sind</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Nobody here is like that.</source>
      <translation>So jemand ist nicht hier.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Nobody is here yet. Add somebody, or import an export.</source>
      <translation>Noch ist niemand hier. Füg jemanden hinzu, oder importiere einen Export.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Everybody stays where they are.</source>
      <translation>Alle bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Moved: {moved}. Now resting: {rested}. Back from a rest: {woken}.</source>
      <translation>Gewechselt: {moved}. Ruhen nun: {rested}. Zurück aus der Ruhe: {woken}.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Nothing was done here yet.</source>
      <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Nothing was imported yet.</source>
      <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{day}  {action} (taken back)</source>
      <translation>{day}  {action} (zurückgenommen)</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{day}  {action}</source>
      <translation>{day}  {action}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Taken back: {action}</source>
      <translation>Zurückgenommen: {action}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Done again: {action}</source>
      <translation>Wieder getan: {action}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>All is well.</source>
      <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Note: {text}</source>
      <translation>Notiz: {text}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{step}. {why}</source>
      <translation>{step}. {why}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>  {gesture}: {fit}</source>
      <translation>  {gesture}: {fit}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>  {gesture}: {fit} From {day} on.</source>
      <translation>  {gesture}: {fit} Ab {day}.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name} rests until you wake {name}.</source>
      <translation>{name} ruht, bis du {name} weckst.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <location filename="app/words/today.py"></location>
      <source>{name} rests until {day}.</source>
      <translation>{name} ruht bis {day}.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name} is back among those you are getting to know.</source>
      <translation>{name} ist wieder unter denen, die du kennenlernst.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name} is set aside and won't be proposed again: {because}</source>
      <translation>{name} ist zurückgestellt und wird nicht mehr vorgeschlagen: {because}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Nobody is waiting, so there is nothing to spread.</source>
      <translation>Niemand wartet, also gibt es nichts zu verteilen.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/commands.py"></location>
      <source>Spread over {days} days: {count}.</source>
      <comment>Spread over 1 day: {count}.</comment>
      <translation>
        <numerusform>Auf 1 Tag verteilt: {count}.</numerusform>
        <numerusform>Auf {days} Tage verteilt: {count}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name}: {meaning} ({unit})</source>
      <translation>{name}: {meaning} ({unit})</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>No filter is saved, and nobody has a tag.</source>
      <translation>Kein Filter ist gespeichert, und niemand hat ein Schlagwort.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name}: {count}</source>
      <translation>{name}: {count}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>The trash is empty.</source>
      <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name}, deleted on {day}, kept until {until}</source>
      <translation>{name}, gelöscht am {day}, bleibt bis {until}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>{name} is out of the trash, with all that was there.</source>
      <translation>{name} ist aus dem Papierkorb zurück, mit allem, was da war.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Forgotten: nothing in this workspace names them any more. An import may bring them back.</source>
      <translation>Vergessen: Nichts in diesem Arbeitsbereich nennt sie mehr. Ein Import kann sie zurückbringen.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>These copies of the workspace still hold them: {files}.</source>
      <translation>Diese Kopien des Arbeitsbereichs enthalten sie noch: {files}.</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>say which period: either --period, or both --from and --to</source>
      <translation>sag, welcher Zeitraum: entweder --period oder --from und --to</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Written: {file}</source>
      <translation>Geschrieben: {file}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Records: {count}</source>
      <translation>Datensätze: {count}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <location filename="app/words/taking_home.py"></location>
      <source>Private notes left out: {count}</source>
      <translation>Private Notizen blieben hier: {count}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Written: {file}
People: {count}</source>
      <translation>Geschrieben: {file}
Personen: {count}</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>People: {new} new, {updated} updated, {unchanged} as they were</source>
      <translation>Personen: {new} neu, {updated} ergänzt, {unchanged} wie zuvor</translation>
    </message>
    <message>
      <location filename="app/words/commands.py"></location>
      <source>Records brought back: {count}</source>
      <translation>Datensätze zurückgebracht: {count}</translation>
    </message>
    <message>
      <location filename="app/words/comparing.py"></location>
      <source>In this import</source>
      <translation>In diesem Import</translation>
    </message>
    <message>
      <location filename="app/words/comparing.py"></location>
      <source>{day}: {did}: {quote}</source>
      <translation>{day}: {did}: {quote}</translation>
    </message>
    <message>
      <location filename="app/words/comparing.py"></location>
      <source>{day}: {did}</source>
      <translation>{day}: {did}</translation>
    </message>
    <message>
      <location filename="app/words/comparing.py"></location>
      <source>Nothing between you so far.</source>
      <translation>Bisher nichts zwischen euch.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <location filename="app/words/keeping.py"></location>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/dates.py"></location>
      <source>{n} days ago</source>
      <comment>1 day ago</comment>
      <translation>
        <numerusform>vor 1 Tag</numerusform>
        <numerusform>vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/dates.py"></location>
      <source>{n} weeks ago</source>
      <comment>1 week ago</comment>
      <translation>
        <numerusform>vor 1 Woche</numerusform>
        <numerusform>vor {n} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/dates.py"></location>
      <source>{n} months ago</source>
      <comment>1 month ago</comment>
      <translation>
        <numerusform>vor 1 Monat</numerusform>
        <numerusform>vor {n} Monaten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/dates.py"></location>
      <source>{n} years ago</source>
      <comment>1 year ago</comment>
      <translation>
        <numerusform>vor 1 Jahr</numerusform>
        <numerusform>vor {n} Jahren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>“{text}” is no day. Write today, yesterday, -3 for three days ago, or 2026-11-20.</source>
      <translation>„{text}“ ist kein Tag. Schreib heute, gestern, -3 für vor drei Tagen oder 2026-11-20.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <location filename="app/words/errors.py"></location>
      <source>{day} is still to come, and only what has happened can be logged.</source>
      <translation>{day} kommt erst noch, und eintragen lässt sich nur, was geschehen ist.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Feb</source>
      <translation>Feb.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Sep</source>
      <translation>Sept.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <location filename="app/words/dates.py"></location>
      <source>{start} to {end}</source>
      <translation>{start} bis {end}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/digest.py"></location>
      <source>{number} small steps today</source>
      <comment>One small step today</comment>
      <translation>
        <numerusform>Heute ein kleiner Schritt</numerusform>
        <numerusform>Heute {number} kleine Schritte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/digest.py"></location>
      <source>They can wait, too.</source>
      <translation>Sie können auch warten.</translation>
    </message>
    <message>
      <location filename="app/words/digest.py"></location>
      <source>Acquainted is still here</source>
      <translation>Acquainted ist noch da</translation>
    </message>
    <message>
      <location filename="app/words/digest.py"></location>
      <source>The icon opens it again. Quit is in its menu.</source>
      <translation>Das Symbol öffnet es wieder. Beenden steht in seinem Menü.</translation>
    </message>
    <message>
      <location filename="app/words/digest.py"></location>
      <source>Log with {handle}…</source>
      <translation>Für {handle} eintragen…</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Asks a favour</source>
      <translation>Bittet um einen Gefallen</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Asks for a call or a meeting</source>
      <translation>Bittet um ein Gespräch oder Treffen</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Too personal</source>
      <translation>Zu persönlich</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Offers something of your own</source>
      <translation>Bietet etwas Eigenes an</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Asks many things</source>
      <translation>Fragt vieles auf einmal</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Praise that fits anybody</source>
      <translation>Lob, das auf alle passt</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Only a greeting</source>
      <translation>Nur ein Gruß</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Chases an answer</source>
      <translation>Drängt auf Antwort</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Long for this place</source>
      <translation>Lang für diesen Ort</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Names something specific</source>
      <translation>Nennt etwas Bestimmtes</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Asks one open question</source>
      <translation>Stellt eine offene Frage</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Careful</source>
      <translation>Vorsicht</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks to pass something of yours on to others.</source>
      <translation>Das bittet, etwas von dir weiterzugeben.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for an introduction or a good word. Lending a name takes trust.</source>
      <translation>Das bittet um eine Vorstellung oder ein gutes Wort. Den eigenen Namen zu leihen braucht Vertrauen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for work or help toward it.</source>
      <translation>Das bittet um Arbeit oder Hilfe auf dem Weg dahin.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for money.</source>
      <translation>Das bittet um Geld.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks to read or judge your work, which takes time that nobody sees.</source>
      <translation>Das bittet, deine Arbeit zu lesen oder zu beurteilen; das kostet Zeit, die niemand sieht.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks to vouch for you in writing.</source>
      <translation>Das bittet, schriftlich für dich einzustehen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for advice or teaching that others pay for or earn over time.</source>
      <translation>Das bittet um Rat oder Lehre, die andere bezahlen oder sich mit der Zeit verdienen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for help.</source>
      <translation>Das bittet um Hilfe.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks to be given something.</source>
      <translation>Das bittet, etwas zu bekommen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks to take part in something of yours.</source>
      <translation>Das bittet, bei etwas von dir mitzumachen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for a meeting or a talk.</source>
      <translation>Das bittet um ein Treffen oder ein Gespräch.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for time at a fixed hour.</source>
      <translation>Das bittet um Zeit zu einer festen Stunde.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks for a number or a call.</source>
      <translation>Das bittet um eine Nummer oder einen Anruf.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Age is for them to mention.</source>
      <translation>Das Alter zu erwähnen ist Sache der anderen Seite.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Where and with whom somebody lives is for them to mention.</source>
      <translation>Wo und mit wem jemand lebt, erwähnt man selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Love and family are for them to mention.</source>
      <translation>Liebe und Familie erwähnt man selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Family is for them to mention.</source>
      <translation>Die Familie erwähnt man selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This is about looks, not about what was made or said.</source>
      <translation>Das handelt vom Aussehen, nicht vom Geschaffenen oder Gesagten.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Health is for them to mention.</source>
      <translation>Die Gesundheit erwähnt man selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Belief, origin and vote are for them to mention.</source>
      <translation>Glauben, Herkunft und Wahl erwähnt man selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What somebody earns or owns is for them to mention.</source>
      <translation>Was jemand verdient oder besitzt, erwähnt man selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This comes closer than people who barely know each other do.</source>
      <translation>Das kommt näher, als Menschen sich kommen, die sich kaum kennen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This points to something of your own.</source>
      <translation>Das weist auf etwas Eigenes hin.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This reads like an offer for sale.</source>
      <translation>Das liest sich wie ein Verkaufsangebot.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This offers a service that nobody asked for.</source>
      <translation>Das bietet einen Dienst an, um den niemand bat.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This promises gain, as sales letters do.</source>
      <translation>Das verspricht Gewinn, wie Werbebriefe es tun.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This announces something of your own.</source>
      <translation>Das kündigt etwas Eigenes an.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This asks {asks} things at once. Each one makes an answer less easy.</source>
      <translation>Das fragt {asks} Dinge auf einmal. Jedes macht eine Antwort schwerer.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This would fit fifty other people just as well.</source>
      <translation>Das würde auf fünfzig andere genauso passen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>There is nothing here to answer but a greeting.</source>
      <translation>Hier gibt es außer einem Gruß nichts zu beantworten.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This reminds of something that has had no answer.</source>
      <translation>Das erinnert an etwas, das keine Antwort bekam.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>This speaks of the silence. Silence is mostly lack of time, and not personal.</source>
      <translation>Das spricht vom Schweigen. Schweigen ist meist Zeitmangel und nicht persönlich.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>{words} words; up to {most} are easy to read when nobody asked for them.</source>
      <translation>{words} Wörter; bis {most} lesen sich leicht, wenn niemand darum bat.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Names something of theirs that you know.</source>
      <translation>Nennt etwas aus dem Werk, das du kennst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Speaks of one particular thing.</source>
      <translation>Spricht von einer bestimmten Sache.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>One open question, easy to answer in as many words as they like.</source>
      <translation>Eine offene Frage, leicht zu beantworten, kurz oder lang.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Say what you took from their work, and leave yours out for now.</source>
      <translation>Sag, was du aus dem Werk mitgenommen hast, und lass deines vorerst weg.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask what they think of a subject. Introductions come later, by themselves.</source>
      <translation>Frag nach einer Meinung zu einem Thema. Vorstellungen kommen später, von selbst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask how they came to do this work, if the conversation leads there.</source>
      <translation>Frag nach dem Weg zu dieser Arbeit, wenn das Gespräch dahin führt.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Leave the money out. Say why their work matters to you.</source>
      <translation>Lass das Geld weg. Sag, warum dir die Arbeit wichtig ist.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask one small question about how they do it.</source>
      <translation>Stell eine kleine Frage dazu, wie es gemacht wird.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Wait until they have read something of yours on their own.</source>
      <translation>Warte, bis von selbst etwas von dir gelesen wurde.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask one narrow question that can be answered in two lines.</source>
      <translation>Stell eine enge Frage, die sich in zwei Zeilen beantworten lässt.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Say what you have tried, and ask one narrow question in public.</source>
      <translation>Sag, was du versucht hast, und stell öffentlich eine enge Frage.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Look whether it can be had elsewhere; else ask once you have talked.</source>
      <translation>Sieh nach, ob es das anderswo gibt; sonst frag, wenn ihr euch unterhalten habt.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Tell them what you liked first. Invite them once you have talked.</source>
      <translation>Sag erst, was dir gefiel. Lade ein, wenn ihr euch unterhalten habt.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask your question here, so that it can be answered in two lines.</source>
      <translation>Stell deine Frage hier, so dass zwei Zeilen als Antwort reichen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask your question here, so that it can be answered at any hour.</source>
      <translation>Stell deine Frage hier, so dass sie zu jeder Stunde zu beantworten ist.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Stay where you are talking now.</source>
      <translation>Bleib da, wo ihr euch gerade unterhaltet.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask about the work instead.</source>
      <translation>Frag lieber nach der Arbeit.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask about the place in their work instead.</source>
      <translation>Frag lieber nach dem Ort im Werk.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask about what they chose to tell.</source>
      <translation>Frag nach dem, was von selbst erzählt wurde.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Keep to the people who appear in their work.</source>
      <translation>Bleib bei den Menschen, die im Werk vorkommen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Say what you see in the work.</source>
      <translation>Sag, was du im Werk siehst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Wish them well, and leave it there.</source>
      <translation>Wünsch alles Gute, und lass es dabei.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask about a thought of theirs that you read.</source>
      <translation>Frag nach einem Gedanken, den du gelesen hast.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Ask how it was made, not what it brought.</source>
      <translation>Frag, wie es gemacht wurde, nicht, was es brachte.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Leave it out, or keep to what they shared themselves.</source>
      <translation>Lass es weg, oder bleib bei dem, was öffentlich geteilt wurde.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Leave the link out. Whoever is curious will look at your profile.</source>
      <translation>Lass den Link weg. Wer neugierig ist, sieht dein Profil an.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Leave the offer out.</source>
      <translation>Lass das Angebot weg.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Say what you noticed, and offer nothing yet.</source>
      <translation>Sag, was dir auffiel, und biete noch nichts an.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Say what you noticed, and promise nothing.</source>
      <translation>Sag, was dir auffiel, und versprich nichts.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Mention it when they ask what you do.</source>
      <translation>Erwähn es, wenn du danach gefragt wirst.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Keep the one question that you would like answered most.</source>
      <translation>Behalt die eine Frage, deren Antwort dir am liebsten wäre.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Name the line, the picture or the idea that stayed with you.</source>
      <translation>Nenn die Zeile, das Bild oder den Gedanken, der bei dir blieb.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Add one sentence about something of theirs.</source>
      <translation>Füg einen Satz über etwas aus dem Werk hinzu.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Let it rest. A like or a new thought later weighs less.</source>
      <translation>Lass es ruhen. Ein Like oder ein neuer Gedanke später wiegt weniger.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Let it rest, or write about something new when there is something.</source>
      <translation>Lass es ruhen, oder schreib über etwas Neues, wenn es etwas gibt.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Keep the one thought that matters most.</source>
      <translation>Behalt den einen Gedanken, der am meisten zählt.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Whose work on this do you like to read?</source>
      <translation>Wessen Arbeit liest du dazu gern?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>How did you come to do this work?</source>
      <translation>Wie bist du zu dieser Arbeit gekommen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>How do you tell when a piece is finished?</source>
      <translation>Woran merkst du, dass ein Stück fertig ist?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Which one thing would you tell somebody who begins?</source>
      <translation>Was würdest du jemandem sagen, der gerade beginnt?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Is there something of yours on this that I could read?</source>
      <translation>Gibt es dazu etwas von dir, das ich lesen könnte?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Where would you look for it?</source>
      <translation>Wo würdest du danach suchen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>May I ask you about it here instead?</source>
      <translation>Darf ich dich stattdessen hier danach fragen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What would you say about it here, in a line or two?</source>
      <translation>Was würdest du hier dazu sagen, in ein, zwei Zeilen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Use the gentler wording</source>
      <translation>Die sanfteren Worte nehmen</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Leave this out</source>
      <translation>Das weglassen</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>{number} {check}</source>
      <translation>{number} {check}</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>{severity}: {reason}</source>
      <translation>{severity}: {reason}</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>{said}
Gentler: {gentler}</source>
      <translation>{said}
Sanfter: {gentler}</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Nothing stands out.</source>
      <translation>Nichts fällt auf.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/drafts.py"></location>
      <source>{count} things to look at.</source>
      <comment>One thing to look at.</comment>
      <translation>
        <numerusform>Eine Sache zum Ansehen.</numerusform>
        <numerusform>{count} Sachen zum Ansehen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>{beginning} ...</source>
      <translation>{beginning} ...</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>{severity}: {check}: “{said}”</source>
      <translation>{severity}: {check}: „{said}“</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>  {sentence}</source>
      <translation>  {sentence}</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>  Gentler: {sentence}</source>
      <translation>  Sanfter: {sentence}</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Nothing to mention.</source>
      <translation>Nichts zu erwähnen.</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What made you begin “{topic}”?</source>
      <translation>Was hat dich dazu gebracht, „{topic}“ anzufangen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What did you leave out of “{topic}”, and why?</source>
      <translation>Was hast du bei „{topic}“ weggelassen, und warum?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>How do you look at “{topic}” today?</source>
      <translation>Wie siehst du „{topic}“ heute?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What first drew you to {topic}?</source>
      <translation>Was hat dich zuerst zu {topic} hingezogen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What do people most often miss about {topic}?</source>
      <translation>Was wird an {topic} am häufigsten übersehen?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>What are you still trying to find out about {topic}?</source>
      <translation>Was versuchst du über {topic} noch herauszufinden?</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>From your note: {note}</source>
      <translation>Aus deiner Notiz: {note}</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>From “{title}”</source>
      <translation>Aus „{title}“</translation>
    </message>
    <message>
      <location filename="app/words/drafts.py"></location>
      <source>Nothing is noted about {name} yet. Read something by {name}, and note what stayed with you.</source>
      <translation>Zu {name} ist noch nichts notiert. Lies etwas von {name}, und notiere, was bei dir blieb.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Both have the {network} account {handle}.</source>
      <translation>Beide haben das {network}-Konto {handle}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{one} and {other} share their handles, and both are {handle}.</source>
      <translation>{one} und {other} teilen sich die Profilnamen, und beide sind {handle}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Both have the e-mail address {email}.</source>
      <translation>Beide haben die E-Mail-Adresse {email}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Both have the telephone number {phone}.</source>
      <translation>Beide haben die Telefonnummer {phone}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>The handle {handle} is used on {one} and on {other}.</source>
      <translation>Der Profilname {handle} kommt auf {one} und auf {other} vor.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Both are called {name}.</source>
      <translation>Beide heißen {name}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Both are called {name}, a name of one word.</source>
      <translation>Beide heißen {name}, ein Name aus einem Wort.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{name}, written together, is the handle {handle} on {network}.</source>
      <translation>{name}, zusammengeschrieben, ist der Profilname {handle} auf {network}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Both work at {company}.</source>
      <translation>Beide arbeiten bei {company}.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{one} and {other} are nearly the same name.</source>
      <translation>{one} und {other} sind fast derselbe Name.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Almost certainly the same</source>
      <translation>So gut wie sicher dieselbe Person</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Probably the same</source>
      <translation>Wahrscheinlich dieselbe Person</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Perhaps the same</source>
      <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{other} → {keep}: {certainty}</source>
      <translation>{other} → {keep}: {certainty}</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Nobody here looks like anybody else.</source>
      <translation>Hier gleicht niemand jemand anderem.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Nobody here looks like anybody else</source>
      <translation>Hier gleicht niemand jemand anderem</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/duplicates.py"></location>
      <source>{count} more pairs aren't shown.</source>
      <comment>One more pair isn't shown.</comment>
      <translation>
        <numerusform>Ein weiteres Paar wird nicht gezeigt.</numerusform>
        <numerusform>{count} weitere Paare werden nicht gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{name} is now part of {into}. “unmerge” takes it apart again.</source>
      <translation>{name} gehört jetzt zu {into}. „unmerge“ trennt beide wieder.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{name} stands alone again.</source>
      <translation>{name} steht wieder allein.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{one} and {other} are two people; this won't be asked again.</source>
      <translation>{one} und {other} sind zwei Personen; danach wird nicht mehr gefragt.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/duplicates.py"></location>
      <source>{n} pairs may each be one person. Nothing is merged by itself.</source>
      <comment>1 pair may be one person. Nothing is merged by itself.</comment>
      <translation>
        <numerusform>1 Paar könnte eine Person sein. Nichts wird von selbst vereint.</numerusform>
        <numerusform>{n} Paare könnten je eine Person sein. Nichts wird von selbst vereint.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Merge into one</source>
      <translation>Zu einer vereinen</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>Merge into {name}</source>
      <translation>Mit {name} vereinen</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{name}: the two are one now. Nothing is lost.</source>
      <translation>{name}: Aus zweien ist eins geworden. Nichts ist verloren.</translation>
    </message>
    <message>
      <location filename="app/words/duplicates.py"></location>
      <source>{name} is now part of {into}. Nothing is lost.</source>
      <translation>{name} gehört jetzt zu {into}. Nichts ist verloren.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” isn't there. Check where it is now, then choose it again.</source>
      <translation>„{name}“ ist nicht da. Sieh nach, wo es jetzt liegt, und wähl es noch einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” can't be opened: this computer doesn't let Acquainted read it. Copy it to a folder of your own, then choose the copy.</source>
      <translation>„{name}“ lässt sich nicht öffnen: Dieser Computer erlaubt Acquainted nicht, es zu lesen. Kopier es in einen eigenen Ordner, und wähl die Kopie.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is empty, so there is nobody in it. Download it again, then choose the new file.</source>
      <translation>„{name}“ ist leer, also ist niemand darin. Lade es noch einmal herunter, und wähl die neue Datei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” holds no file that could name people. Choose the export as you downloaded it.</source>
      <translation>„{name}“ enthält keine Datei, die Personen nennen könnte. Wähl den Export so, wie du ihn heruntergeladen hast.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is cut short or damaged, probably because the download was interrupted. Download it again; nothing was changed.</source>
      <translation>„{name}“ ist abgeschnitten oder beschädigt, wahrscheinlich weil das Herunterladen abbrach. Lade es noch einmal herunter; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is damaged and can't be read to its end. Download the export again, then choose the new file.</source>
      <translation>„{name}“ ist beschädigt und lässt sich nicht bis zum Ende lesen. Lade den Export noch einmal herunter, und wähl die neue Datei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is locked with a password. Unpack it yourself, then choose the folder.</source>
      <translation>„{name}“ ist mit einem Passwort gesperrt. Entpack es selbst, und wähl den Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” unpacks to more than any export should, so it was left closed. If you trust it, unpack it yourself and choose the folder.</source>
      <translation>„{name}“ wird ausgepackt größer, als ein Export sein sollte, und blieb darum zu. Wenn du der Datei traust, entpack sie selbst, und wähl den Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” lists more files than any export should, so it was left closed. Choose only the part that holds your lists.</source>
      <translation>„{name}“ führt mehr Dateien auf, als ein Export sollte, und blieb darum zu. Wähl nur den Teil mit deinen Listen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” points outside its own archive, as no honest export does, so the archive was left closed.</source>
      <translation>„{name}“ zeigt aus dem eigenen Archiv hinaus, was kein ehrlicher Export tut; darum blieb das Archiv zu.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is an archive of a kind that Acquainted can't open. Unpack it yourself, then choose the folder.</source>
      <translation>„{name}“ ist ein Archiv, das Acquainted nicht öffnen kann. Entpack es selbst, und wähl den Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” isn't an export that Acquainted knows. It knows these exports: {exports}. Besides, it reads lists and tables of names, handles or profile addresses.</source>
      <translation>„{name}“ ist kein Export, den Acquainted kennt. Es kennt diese Exporte: {exports}. Außerdem liest es Listen und Tabellen mit Namen, Profilnamen oder Profiladressen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This {network} export was made for reading (HTML), not for moving. Ask {network} for it again and choose JSON as the format.</source>
      <translation>Dieser {network}-Export ist zum Lesen gemacht (HTML), nicht zum Mitnehmen. Fordere ihn bei {network} noch einmal an, und wähl JSON als Format.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” holds a conversation, which doesn't say by itself whether it is from Instagram or Facebook. Choose the whole export as you downloaded it.</source>
      <translation>„{name}“ ist eine Unterhaltung, die allein nicht sagt, ob sie von Instagram oder Facebook ist. Wähl den ganzen Export, so wie du ihn heruntergeladen hast.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Looking for posts is switched off, so nobody was asked. Switch it on under Reading (acquainted reading --on).</source>
      <translation>Die Suche nach Beiträgen ist ausgeschaltet, also wurde niemand gefragt. Schalt sie unter Lesen ein (acquainted reading --on).</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>No feed of {name} is known yet. Give the address of their blog, newsletter or profile.</source>
      <translation>Von {name} ist noch kein Feed bekannt. Gib die Adresse des Blogs, Newsletters oder Profils an.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This feed or post isn't here any more; an undo may bring it back.</source>
      <translation>Diesen Feed oder Beitrag gibt es hier nicht mehr; Rückgängig bringt ihn vielleicht zurück.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{name} publishes in several places. Say which of these is meant: {places}.</source>
      <translation>{name} veröffentlicht an mehreren Orten. Sag, welcher davon gemeint ist: {places}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” leads to no feed. Give the address of a blog, a newsletter, or a profile on Mastodon, Bluesky, YouTube (the channel's address), Medium, Substack, GitHub or Reddit.</source>
      <translation>„{text}“ führt zu keinem Feed. Gib die Adresse eines Blogs, eines Newsletters oder eines Profils auf Mastodon, Bluesky, YouTube (die Adresse des Kanals), Medium, Substack, GitHub oder Reddit an.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The address leads away from the web. Check it, and follow the right one.</source>
      <translation>Die Adresse führt aus dem Web hinaus. Prüf sie, und folge der richtigen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The address leads to a machine at home or in an office, which is left alone. Check it, and follow the right one.</source>
      <translation>Die Adresse führt zu einem Gerät zu Hause oder in einem Büro, das in Ruhe gelassen wird. Prüf sie, und folge der richtigen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Nobody answered at this address. The site or your connection may be down.</source>
      <translation>Unter dieser Adresse antwortet niemand. Vielleicht ist die Website oder deine Verbindung gestört.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site couldn't prove that it is the one it says it is, so nothing was read.</source>
      <translation>Die Website konnte nicht beweisen, dass sie die ist, für die sie sich ausgibt, also wurde nichts gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site took too long to answer.</source>
      <translation>Die Website brauchte zu lange für eine Antwort.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The answer broke off before its end.</source>
      <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The feed is larger than any should be, so it was not read.</source>
      <translation>Der Feed ist größer, als einer sein sollte, und wurde darum nicht gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site sent Acquainted from one address to the next without end.</source>
      <translation>Die Website schickte Acquainted ohne Ende von einer Adresse zur nächsten.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is something else at this address: no feed and no page.</source>
      <translation>Unter dieser Adresse liegt etwas anderes: kein Feed und keine Seite.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is no feed at this address (any more).</source>
      <translation>Unter dieser Adresse gibt es keinen Feed (mehr).</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The feed is gone for good, its site says.</source>
      <translation>Den Feed gibt es nicht mehr, sagt seine Website.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site doesn't let Acquainted read this feed.</source>
      <translation>Die Website lässt Acquainted diesen Feed nicht lesen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site asked to be left alone for a while.</source>
      <translation>Die Website bat, eine Weile in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site has trouble of its own.</source>
      <translation>Die Website hat eigene Sorgen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The site gave an answer that makes no sense here.</source>
      <translation>Die Website gab eine Antwort, die hier keinen Sinn ergibt.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>What came can't be read as a feed.</source>
      <translation>Was kam, lässt sich nicht als Feed lesen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The page names no feed. Look on it for a link called RSS or Atom, and follow that.</source>
      <translation>Die Seite nennt keinen Feed. Such darauf nach einem Link namens RSS oder Atom, und folge dem.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: this isn't valid TOML ({problem}). Mend that place; until then the last good rules stay in force.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Das ist kein gültiges TOML ({problem}). Berichtige die Stelle; bis dahin gelten die letzten guten Regeln.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file} is longer than {most} characters, so it was not read. Take out what isn't a rule; until then the last good rules stay in force.</source>
      <translation>{file} ist länger als {most} Zeichen und wurde darum nicht gelesen. Nimm heraus, was keine Regel ist; bis dahin gelten die letzten guten Regeln.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a file may hold {most} rules at most. Take some out; until then the last good rules stay in force.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Datei darf höchstens {most} Regeln haben. Nimm einige heraus; bis dahin gelten die letzten guten Regeln.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a rule may have {most} conditions at most. Take some out.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Regel darf höchstens {most} Bedingungen haben. Nimm einige heraus.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}: each rule must begin with [[rule]] on a line of its own.</source>
      <translation>{file}: Jede Regel muss mit [[rule]] in einer eigenen Zeile beginnen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{key}” means nothing here. A rule has id, move or rest, when, and source.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{key}“ bedeutet hier nichts. Eine Regel hat id, move oder rest, when und source.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{key}” means nothing here. Did you mean “{hint}”?</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{key}“ bedeutet hier nichts. Meintest du „{hint}“?</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: there is a rule “{id}” already. Give this one another id.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Es gibt schon eine Regel „{id}“. Gib dieser eine andere id.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{id}” can't be an id. Use up to 64 letters, digits, dots, dashes and underscores.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{id}“ kann keine id sein. Nimm bis zu 64 Buchstaben, Ziffern, Punkte, Striche und Unterstriche.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a rule needs either move or rest, and not both.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Regel braucht entweder move oder rest, nicht beides.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{key}” must be there, and be text in quotes.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{key}“ muss da sein, als Text in Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{written}” isn't a move. Write it like "follow -&gt; engage".</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{written}“ ist kein Wechsel. Schreib ihn wie "follow -&gt; engage".</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{written}” isn't one step forward. Rules move people from follow to engage, to converse, to connect, one step at a time.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{written}“ ist kein Schritt nach vorn. Regeln führen von follow zu engage, zu converse, zu connect, immer einen Schritt.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: there is no stage “{name}”. The stages are follow, engage, converse and connect.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Stufe „{name}“ gibt es nicht. Die Stufen sind follow, engage, converse und connect.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: there is no stage “{name}”. Did you mean “{hint}”?</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Stufe „{name}“ gibt es nicht. Meintest du „{hint}“?</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{written}” isn't a length of rest. Write it like "90 days", from 1 to {most}.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{written}“ ist keine Dauer einer Ruhe. Schreib sie wie "90 days", von 1 bis {most}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a rule needs when = [...] with at least one condition.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Regel braucht when = [...] mit mindestens einer Bedingung.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a condition may have {most} characters at most. Split it in two.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Bedingung darf höchstens {most} Zeichen haben. Teil sie in zwei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: this condition is empty. Write one, or take it out.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Diese Bedingung ist leer. Schreib eine, oder nimm sie heraus.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: this is nested more than {most} deep. Split the condition in two.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Das ist mehr als {most}-fach verschachtelt. Teil die Bedingung in zwei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: this can't be understood. A condition compares facts and numbers, like likes_given &gt;= 3, joined by and, or, not.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Das ist nicht zu verstehen. Eine Bedingung vergleicht Merkmale und Zahlen, etwa likes_given &gt;= 3, verbunden mit and, or, not.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{what}” can't be used in a condition. It may compare sums and differences of facts and numbers, joined by and, or, not.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{what}“ geht in einer Bedingung nicht. Sie darf Summen und Differenzen von Merkmalen und Zahlen vergleichen, verbunden mit and, or, not.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{what}” can't be used in a condition. Did you mean “{hint}”?</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{what}“ geht in einer Bedingung nicht. Meintest du „{hint}“?</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: there is no fact “{name}”. The list of facts says what may be asked.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Ein Merkmal „{name}“ gibt es nicht. Die Liste der Merkmale sagt, wonach gefragt werden kann.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: there is no fact “{name}”. Did you mean “{hint}”?</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Ein Merkmal „{name}“ gibt es nicht. Meintest du „{hint}“?</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a sum may have {most} terms at most. Split the condition in two.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Eine Summe darf höchstens {most} Glieder haben. Teil die Bedingung in zwei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{name}” is a number, so it needs something to be compared with, like {name} &gt;= 1.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{name}“ ist eine Zahl und braucht darum einen Vergleich, etwa {name} &gt;= 1.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: “{name}” is either true or false, so it stands alone: {name}, or not {name}.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: „{name}“ ist entweder wahr oder falsch und steht darum allein: {name}, oder not {name}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: a comparison can't be compared or added again. Join comparisons with and, or, not.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Ein Vergleich lässt sich nicht noch einmal vergleichen oder addieren. Verbinde Vergleiche mit and, or, not.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: this is a number, so it needs something to be compared with, like &gt;= 3.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Das ist eine Zahl und braucht darum einen Vergleich, etwa &gt;= 3.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}, line {line}, column {column}: this number is too large. Numbers go up to {most}.</source>
      <translation>{file}, Zeile {line}, Spalte {column}: Diese Zahl ist zu groß. Zahlen gehen bis {most}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The answer can't be written where it should go: there is no room, or no right to. What was asked for is done; look at it with another command, or send the answer elsewhere.</source>
      <translation>Die Antwort lässt sich dort nicht schreiben, wo sie hin soll: Es fehlt an Platz oder an Rechten. Was verlangt war, ist getan; sieh es dir mit einem anderen Befehl an, oder schick die Antwort woandershin.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is a table that Acquainted wrote for a spreadsheet, and people can't come back from it. Take the JSON file that File &gt; Take everything home writes.</source>
      <translation>„{name}“ ist eine Tabelle, die Acquainted für eine Tabellenkalkulation geschrieben hat; aus ihr kommen keine Leute zurück. Nimm die JSON-Datei, die Datei &gt; Alles mitnehmen schreibt.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” names nobody who could be taken in, so nothing was changed. {reasons} Try another file of the export.</source>
      <translation>„{name}“ nennt niemanden, der aufgenommen werden könnte; darum wurde nichts geändert. {reasons} Versuch es mit einer anderen Datei des Exports.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Nobody here answers to “{text}”. Check the spelling, or list everybody to find the name.</source>
      <translation>Auf „{text}“ hört hier niemand. Prüf die Schreibweise, oder liste alle auf, um den Namen zu finden.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” could be several people: {people}. Say which one by the code in brackets.</source>
      <translation>„{text}“ könnte mehrere meinen: {people}. Sag mit der Kennung in Klammern, wen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” can't be read as text. Check that it is a text file (UTF-8) that you may read.</source>
      <translation>„{name}“ lässt sich nicht als Text lesen. Prüf, ob es eine Textdatei (UTF-8) ist, die du lesen darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{name}, line {line}: this isn't a draft. Each line is JSON with id and text, and stage, gesture, answers_received and they_asked where they are known.</source>
      <translation>{name}, Zeile {line}: Das ist kein Entwurf. Jede Zeile ist JSON mit id und text, dazu stage, gesture, answers_received und they_asked, wo sie bekannt sind.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This person isn't here any more; an undo may bring them back.</source>
      <translation>Diese Person ist nicht mehr hier; Rückgängig bringt sie vielleicht zurück.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>A person needs a name. Write one, even a short one.</source>
      <translation>Eine Person braucht einen Namen. Schreib einen, auch einen kurzen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” isn't a profile address that Acquainted can read. Copy the address from the browser when the profile is open.</source>
      <translation>„{text}“ ist keine Profiladresse, die Acquainted lesen kann. Kopier die Adresse aus dem Browser, wenn das Profil offen ist.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” belongs to somebody here already: {people}.</source>
      <translation>„{text}“ gehört schon zu jemandem hier: {people}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Every {days} days can't be. Choose a number of days from 1 to {most}.</source>
      <translation>Alle {days} Tage geht nicht. Wähl eine Zahl von Tagen von 1 bis {most}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>A field needs a name of up to {most} letters; write longer things as a note.</source>
      <translation>Ein Feld braucht einen Namen mit bis zu {most} Buchstaben; Längeres schreib als Notiz.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” needs a name and a day that there is, such as 29 February.</source>
      <translation>„{name}“ braucht einen Namen und einen Tag, den es gibt, etwa den 29. Februar.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The note is empty, so there is nothing to keep.</source>
      <translation>Die Notiz ist leer, also gibt es nichts zu behalten.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>A tag needs a name.</source>
      <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{answered} answered of {of} can't be: count how many people wrote, and how many of these got an answer.</source>
      <translation>{answered} Antworten von {of} gehen nicht: Zähl, wie viele geschrieben haben und wie viele davon eine Antwort bekamen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This skips a stage for {name}, so it needs a reason in your own words.</source>
      <translation>Das überspringt für {name} eine Stufe und braucht darum einen Grund in deinen Worten.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{name} is at that stage already.</source>
      <translation>{name} ist schon auf dieser Stufe.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>A rest has to last until a day to come; {day} is over.</source>
      <translation>Eine Ruhe muss bis zu einem Tag dauern, der noch kommt; {day} ist vorbei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Choose a day to come; {day} is over.</source>
      <translation>Wähl einen Tag, der noch kommt; {day} ist vorbei.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Another window of this workspace is open and doesn't answer. Close it, or wait a moment and start again.</source>
      <translation>Ein anderes Fenster dieses Arbeitsbereichs ist offen und antwortet nicht. Schließ es, oder wart einen Moment und starte noch einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>That address names no page that can be logged.</source>
      <translation>Diese Adresse nennt keine Seite, zu der sich etwas eintragen lässt.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>No keys were pressed. Press the keys that the action is to have.</source>
      <translation>Es wurden keine Tasten gedrückt. Drück die Tasten, die die Aktion haben soll.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{key} goes about in the window, so it can't be a shortcut. Hold Ctrl or Alt with it.</source>
      <translation>{key} bewegt sich im Fenster und kann darum kein Tastenkürzel sein. Halt Strg oder Alt dazu.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{key} alone would work while you are somewhere else. Hold Ctrl or Alt with it, or take a function key.</source>
      <translation>{key} allein würde auch gelten, während du anderswo bist. Halt Strg oder Alt dazu, oder nimm eine Funktionstaste.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{key} alone is pressed too easily for this. Hold Ctrl or Alt with it.</source>
      <translation>{key} allein ist dafür zu leicht gedrückt. Halt Strg oder Alt dazu.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{key} belongs to “{action}” already. Give that another shortcut first.</source>
      <translation>{key} gehört schon zu „{action}“. Gib dem erst ein anderes Tastenkürzel.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Reading is something you do with their work, so it can't be logged as theirs.</source>
      <translation>Gelesen wird von dir; darum lässt es sich nicht für die andere Seite eintragen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This entry isn't here any more; an undo may bring it back.</source>
      <translation>Dieser Eintrag ist nicht mehr hier; Rückgängig bringt ihn vielleicht zurück.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>No copy could be written to “{folder}”. Check that there is room and that you may write there.</source>
      <translation>In „{folder}“ ließ sich keine Kopie schreiben. Prüf, ob Platz ist und ob du dort schreiben darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The copy “{file}” doesn't hold what it should, so it isn't used. Take another one.</source>
      <translation>Die Kopie „{file}“ enthält nicht, was sie sollte, und wird darum nicht benutzt. Nimm eine andere.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is no copy “{name}”. Look at the list of copies, or give the path of one.</source>
      <translation>Eine Kopie „{name}“ gibt es nicht. Sieh in die Liste der Kopien, oder gib den Pfad einer an.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Going back to {name} replaces everything here: {now} now, {then} then. A copy of the present is kept. Say --yes if you mean it.</source>
      <translation>Zu {name} zurückzukehren ersetzt alles hier: jetzt {now}, dann {then}. Eine Kopie von jetzt bleibt. Sag --yes, wenn du es so meinst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This is taken back already. Look at the history again.</source>
      <translation>Das ist schon zurückgenommen. Sieh noch einmal in den Verlauf.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This can't be taken back alone, since something newer builds on it with {people}. Take the newer things back first, or everything from there on at once.</source>
      <translation>Das lässt sich nicht allein zurücknehmen, denn etwas Neueres mit {people} baut darauf auf. Nimm erst das Neuere zurück, oder alles von da an auf einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This can't be taken back alone, since what it made was changed later. Take the newer things back first, or everything from there on at once.</source>
      <translation>Das lässt sich nicht allein zurücknehmen, denn was es schuf, wurde später geändert. Nimm erst das Neuere zurück, oder alles von da an auf einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{value}” isn't a value that the setting {name} can take.</source>
      <translation>„{value}“ ist kein Wert, den die Einstellung {name} haben kann.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Your rule file {file} can't be read, so the last good rules stay in force. Check that it is a text file you may read.</source>
      <translation>Deine Regeldatei {file} lässt sich nicht lesen, also gelten die letzten guten Regeln weiter. Prüf, ob es eine Textdatei ist, die du lesen darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{file}” isn't there. Check where it is now, then give its path again.</source>
      <translation>„{file}“ ist nicht da. Sieh nach, wo es jetzt liegt, und gib den Pfad noch einmal an.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{file}: {count} rules can't be used, listed above; the first is wrong at line {line}, column {column}.</source>
      <translation>{file}: {count} Regeln taugen nicht, oben aufgeführt; die erste ist in Zeile {line}, Spalte {column} falsch.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Your rules couldn't be written to “{file}”, so nothing has changed. Check that you may write in that folder.</source>
      <translation>Deine Regeln ließen sich nicht nach „{file}“ schreiben, also hat sich nichts geändert. Prüf, ob du in diesem Ordner schreiben darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The rest can be spread over 1 day or more, up to {most}.</source>
      <translation>Der Rest lässt sich über 1 Tag oder mehr verteilen, bis zu {most}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This file can't be taken in: its part “{section}” isn't whole, or isn't as Acquainted writes it. Nothing was changed.</source>
      <translation>Diese Datei lässt sich nicht einlesen: Ihr Teil „{section}“ ist nicht vollständig oder nicht so, wie Acquainted ihn schreibt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Something is kept in this workspace already, so a file can't come back into it exactly. Choose a new workspace.</source>
      <translation>In diesem Arbeitsbereich ist schon etwas, darum kann eine Datei nicht genau so zurückkommen. Wähl einen neuen Arbeitsbereich.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{file}” can't be read. Check that it is there and that you may read it.</source>
      <translation>„{file}“ lässt sich nicht lesen. Prüf, ob es da ist und ob du es lesen darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{file}” couldn't be written. Check that the folder is there, that there is room, and that you may write in it.</source>
      <translation>„{file}“ ließ sich nicht schreiben. Prüf, ob der Ordner da ist, ob Platz ist und ob du darin schreiben darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>This file was written by a newer Acquainted (version {found}; this one knows {known}). Install the newer one to take it in.</source>
      <translation>Diese Datei hat ein neueres Acquainted geschrieben (Version {found}; dieses kennt {known}). Installier das neuere, um sie einzulesen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The period ends on {end}, before it begins on {start}. Swap the two days.</source>
      <translation>Der Zeitraum endet am {end}, bevor er am {start} beginnt. Tausch die beiden Tage.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The report couldn't be written to “{file}”. Check that the folder is there and that you may write in it.</source>
      <translation>Der Bericht ließ sich nicht nach „{file}“ schreiben. Prüf, ob der Ordner da ist und ob du darin schreiben darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The sample people are here already.</source>
      <translation>Die Beispielpersonen sind schon hier.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Something is wrong with this workspace ({count} found, listed above). Make a copy of the folder before doing anything else.</source>
      <translation>Mit diesem Arbeitsbereich stimmt etwas nicht ({count} gefunden, oben aufgeführt). Mach eine Kopie des Ordners, bevor du sonst etwas tust.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is no screen “{name}”. There are: {known}.</source>
      <translation>Eine Ansicht „{name}“ gibt es nicht. Es gibt: {known}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” can't be made there. Choose a folder you may write to.</source>
      <translation>„{name}“ lässt sich dort nicht anlegen. Wähl einen Ordner, in dem du schreiben darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The folder “{path}” can't be made or opened. Check that its drive is there and that you may write to it, or choose another folder.</source>
      <translation>Der Ordner „{path}“ lässt sich nicht anlegen oder öffnen. Prüf, ob sein Laufwerk da ist und ob du dort schreiben darfst, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The workspace file “{path}” is empty: something cut it off. It was left as it is. Put a copy of it in its place, or choose another folder.</source>
      <translation>Die Datei „{path}“ des Arbeitsbereichs ist leer: Etwas hat sie abgeschnitten. Sie blieb, wie sie war. Leg eine Kopie an ihre Stelle, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The workspace file “{path}” is damaged and can't be read safely. It was left as it is. Put a copy of it in its place, or choose another folder.</source>
      <translation>Die Datei „{path}“ des Arbeitsbereichs ist beschädigt und lässt sich nicht sicher lesen. Sie blieb, wie sie war. Leg eine Kopie an ihre Stelle, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{path}” belongs to another program, so it was left alone. Choose another folder.</source>
      <translation>„{path}“ gehört einem anderen Programm und blieb darum unberührt. Wähl einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The workspace “{path}” was made by a newer Acquainted (schema {found}; this one knows {known}). Install the newer version to open it; nothing was changed.</source>
      <translation>Den Arbeitsbereich „{path}“ hat ein neueres Acquainted angelegt (Schema {found}; dieses kennt {known}). Installier die neuere Version, um ihn zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The workspace file “{path}” can't be read or written: the disk answered with an error. Check the drive, then try again.</source>
      <translation>Die Datei „{path}“ des Arbeitsbereichs lässt sich nicht lesen oder schreiben: Das Laufwerk meldet einen Fehler. Prüf das Laufwerk, und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The workspace file “{path}” can't be opened. Check that its drive is there and that you may read it.</source>
      <translation>Die Datei „{path}“ des Arbeitsbereichs lässt sich nicht öffnen. Prüf, ob ihr Laufwerk da ist und ob du sie lesen darfst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{path}” can't be written to, so nothing was changed. Allow writing there, or choose another folder.</source>
      <translation>In „{path}“ lässt sich nicht schreiben, also wurde nichts geändert. Erlaub das Schreiben dort, oder wähl einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Another program is writing to “{path}” right now, so nothing was changed. Try again in a moment.</source>
      <translation>Ein anderes Programm schreibt gerade in „{path}“, also wurde nichts geändert. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The disk that holds “{path}” is full, so nothing was changed. Free some space, then try again.</source>
      <translation>Das Laufwerk mit „{path}“ ist voll, also wurde nichts geändert. Schaff etwas Platz, und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{name} would be merged with {name}: these are one person already.</source>
      <translation>{name} würde mit {name} vereint: Das ist schon dieselbe Person.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>One of the two is a sample person, and the samples go together one day. Merge only people of one kind.</source>
      <translation>Eine der beiden ist eine Beispielperson, und die gehen eines Tages gemeinsam. Vereine nur Personen derselben Art.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Nobody was merged into {name}, so there is nothing to take apart.</source>
      <translation>Mit {name} wurde niemand vereint, also gibt es nichts zu trennen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>{name} has a name already. Rename people where their name stands.</source>
      <translation>{name} hat schon einen Namen. Umbenennen kannst du dort, wo der Name steht.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” holds no handle that this network could have. Open the profile, and copy the address when it has settled.</source>
      <translation>„{text}“ enthält keinen Profilnamen, den dieses Netzwerk haben könnte. Öffne das Profil, und kopier die Adresse, wenn sie sich gesetzt hat.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” holds only the account's number. Wait until the browser shows the handle in its place, and copy it then.</source>
      <translation>„{text}“ enthält nur die Nummer des Kontos. Warte, bis der Browser stattdessen den Profilnamen zeigt, und kopier sie dann.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” is a profile on another network than this account. Open the account itself, and copy that address.</source>
      <translation>„{text}“ ist ein Profil in einem anderen Netzwerk als dieses Konto. Öffne das Konto selbst, und kopier diese Adresse.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{text}” is the profile of another account than the one with the id {id}.</source>
      <translation>„{text}“ ist das Profil eines anderen Kontos als des Kontos mit der Kennung {id}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” holds no ids with handles. It takes a CSV with the columns id, handle and name, or the same as JSON.</source>
      <translation>„{name}“ enthält keine Kennungen mit Profilnamen. Gebraucht wird CSV mit den Spalten id, handle und name, oder dasselbe als JSON.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Nobody is selected, so there is nothing to do.</source>
      <translation>Niemand ist ausgewählt, also gibt es nichts zu tun.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>That is so already for everybody selected, so nothing was changed.</source>
      <translation>Das ist bei allen Ausgewählten schon so, also wurde nichts geändert.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>For {count} of those selected this skips a stage. Say why in your own words.</source>
      <translation>Für {count} der Ausgewählten überspringt das eine Stufe. Sag in deinen Worten, warum.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>A list needs a name. Write one.</source>
      <translation>Eine Liste braucht einen Namen. Bitte einen schreiben.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is a tag or list “{name}” already. Choose another name.</source>
      <translation>Ein Schlagwort oder eine Liste „{name}“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>A filter needs a name to be saved under. Write one.</source>
      <translation>Ein Filter braucht einen Namen, unter dem er gespeichert wird. Schreib einen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is a filter “{name}” already. Choose another name.</source>
      <translation>Einen Filter „{name}“ gibt es schon. Wähl einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is no filter called “{name}”. Look at the names of those you saved.</source>
      <translation>Einen Filter namens „{name}“ gibt es nicht. Sieh nach, wie deine gespeicherten heißen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Forgetting {name} can't be taken back, so nothing was done. Say --yes if you mean it.</source>
      <translation>{name} zu vergessen lässt sich nicht zurücknehmen, darum wurde nichts getan. Sag --yes, wenn du es so meinst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Nobody in the trash is “{text}”. Look at who is there.</source>
      <translation>Im Papierkorb ist niemand „{text}“. Sieh nach, wer darin ist.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>They are not in the trash any more. Look again at who is there.</source>
      <translation>Sie sind nicht mehr im Papierkorb. Sieh noch einmal nach, wer darin ist.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>That is no picture this program can read. Take a PNG, JPEG, WebP, GIF or BMP.</source>
      <translation>Das ist kein Bild, das dieses Programm lesen kann. Möglich sind PNG, JPEG, WebP, GIF und BMP.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>That picture is too large. Take one of at most {most} megapixels and {bytes} MB.</source>
      <translation>Das Bild ist zu groß. Möglich sind höchstens {most} Megapixel und {bytes} MB.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>The picture can't be kept: “{file}” can't be written. Look whether the disk is full or locked.</source>
      <translation>Das Bild lässt sich nicht behalten: „{file}“ kann nicht geschrieben werden. Ist die Platte voll oder gesperrt?</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>All is forgotten but a picture: “{path}” can't be deleted. Delete it yourself.</source>
      <translation>Alles ist vergessen bis auf ein Bild: „{path}“ lässt sich nicht löschen. Lösch es selbst.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>It isn't clear what the columns of “{name}” hold. Say which is which, as in --map name=1,handle=2,network=mastodon. They are: {columns}.</source>
      <translation>Es ist nicht klar, was die Spalten von „{name}“ enthalten. Sag, was was ist, etwa --map name=1,handle=2,network=mastodon. Es sind: {columns}.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{part}” doesn't say what a column holds. Write what it holds and its number, as in name=1,handle=2,network=mastodon.</source>
      <translation>„{part}“ sagt nicht, was eine Spalte enthält. Schreib, was sie enthält, und ihre Nummer, etwa name=1,handle=2,network=mastodon.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>Column {column} is to hold two things. Choose one of them.</source>
      <translation>Spalte {column} soll zweierlei enthalten. Wähl eines davon.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>By these columns nobody can be named. Say which column holds the name, the handle or the address of the profile.</source>
      <translation>Nach diesen Spalten lässt sich niemand benennen. Sag, welche Spalte den Namen, den Profilnamen oder die Profiladresse enthält.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is no column {column}: the table has {width}. Choose among those.</source>
      <translation>Eine Spalte {column} gibt es nicht: Die Tabelle hat {width}. Wähl unter diesen.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>“{name}” is no table, so it has no columns to choose from. Leave the columns away and import it again.</source>
      <translation>„{name}“ ist keine Tabelle und hat darum keine Spalten zur Wahl. Lass die Spalten weg, und importier es noch einmal.</translation>
    </message>
    <message>
      <location filename="app/words/errors.py"></location>
      <source>There is no such import, or it was taken back already.</source>
      <translation>Einen solchen Import gibt es nicht, oder er wurde schon zurückgenommen.</translation>
    </message>
    <message>
      <location filename="app/words/exports.py"></location>
      <source>As of November 2026. Menus differ between app, website and country, and networks move them about. Where a name is missing, look for “download your data” in the settings.</source>
      <translation>Stand November 2026. Menüs sind in App, Website und Land verschieden, und die Netzwerke räumen sie um. Wo ein Name fehlt, such in den Einstellungen nach „Daten herunterladen“.</translation>
    </message>
    <message>
      <location filename="app/words/exports.py"></location>
      <source>How to ask for it</source>
      <translation>Wie du ihn anforderst</translation>
    </message>
    <message>
      <location filename="app/words/exports.py"></location>
      <source>How long it takes</source>
      <translation>Wie lange es dauert</translation>
    </message>
    <message>
      <location filename="app/words/exports.py"></location>
      <source>What comes in it</source>
      <translation>Was darin ist</translation>
    </message>
    <message>
      <location filename="app/words/exports.py"></location>
      <source>What does not</source>
      <translation>Was nicht darin ist</translation>
    </message>
    <message>
      <location filename="app/words/exports.py"></location>
      <source>Give the file to Acquainted as it came, without unpacking it. It is read on this computer only, and nothing is saved before you have seen what is in it.</source>
      <translation>Gib Acquainted die Datei so, wie sie kam, ohne sie auszupacken. Sie wird nur auf diesem Computer gelesen, und nichts wird gespeichert, bevor du gesehen hast, was darin ist.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Goodreads and StoryGraph</source>
      <translation>Goodreads und StoryGraph</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Goodreads: on the website open My Books, then Import and export, then Export Library.</source>
      <translation>Goodreads: Öffne auf der Website „My Books“, dann „Import and export“, dann „Export Library“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>StoryGraph: on the website open Manage Account, then the part on your data, then “Export StoryGraph Library”.</source>
      <translation>StoryGraph: Öffne auf der Website „Manage Account“, dann den Teil über deine Daten, dann „Export StoryGraph Library“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Minutes. Goodreads puts a link on the same page.</source>
      <translation>Minuten. Goodreads zeigt den Link auf derselben Seite.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Your books with their authors, shelves and ratings, and when you read them.</source>
      <translation>Deine Bücher mit den Namen auf dem Umschlag, Regalen und Bewertungen, und wann du sie gelesen hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Here they become the authors you read, with one entry for each work read.</source>
      <translation>Hier werden daraus die Menschen, die du liest, mit einem Eintrag für jedes gelesene Werk.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Accounts of the authors, so they come in by name only.</source>
      <translation>Konten derer, die schreiben; sie kommen nur mit Namen herein.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Friends, and people you follow there.</source>
      <translation>Freundschaften, und wem du dort folgst.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Calibre</source>
      <translation>Calibre</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>In calibre open “Convert books” and its menu.</source>
      <translation>Öffne in Calibre „Bücher konvertieren“ und das Menü daran.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Choose “Create a catalog of the books in your calibre library”.</source>
      <translation>Wähl „Einen Katalog der Bücher in der Calibre-Bibliothek erstellen“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Choose CSV as the format, with at least the columns authors and title.</source>
      <translation>Wähl CSV als Format, mindestens mit den Spalten authors und title.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>It comes at once; calibre is on your own computer.</source>
      <translation>Er kommt sofort; Calibre ist auf deinem eigenen Computer.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Your books with their authors, tags and ratings, and when you added them.</source>
      <translation>Deine Bücher mit den Namen auf dem Umschlag, Schlagwörtern und Bewertungen, und wann du sie hinzugefügt hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Whether you have read a book, unless a tag or a column of yours says so.</source>
      <translation>Ob du ein Buch gelesen hast, wenn kein Schlagwort und keine Spalte von dir es sagt.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Feed readers (OPML)</source>
      <translation>Feedreader (OPML)</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>In your feed reader look for “Export OPML”, often beside “Import” in the settings.</source>
      <translation>Such in deinem Feedreader nach „OPML exportieren“, oft neben „Importieren“ in den Einstellungen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <location filename="app/words/exports_networks.py"></location>
      <source>It comes at once.</source>
      <translation>Er kommt sofort.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Every feed with its title and address; folders become tags.</source>
      <translation>Jeden Feed mit Titel und Adresse; Ordner werden zu Schlagwörtern.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Feeds of YouTube, Medium, Substack, Mastodon, Bluesky, Reddit and GitHub say whose they are.</source>
      <translation>Feeds von YouTube, Medium, Substack, Mastodon, Bluesky, Reddit und GitHub sagen, wem sie gehören.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>What you have read of them.</source>
      <translation>Was du davon gelesen hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>The people behind a website's feed, beyond the title of the site.</source>
      <translation>Wer hinter dem Feed einer Website steht, über den Titel der Seite hinaus.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Google: open contacts.google.com, then Export, and choose Google CSV or vCard.</source>
      <translation>Google: Öffne contacts.google.com, dann „Exportieren“, und wähl Google CSV oder vCard.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Apple: in Contacts choose everybody, then File, Export, Export vCard.</source>
      <translation>Apple: Wähl in Kontakte alle aus, dann Ablage, Exportieren, vCard exportieren.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Outlook: in People look for Manage, then Export; older ones under File, Open &amp; Export.</source>
      <translation>Outlook: Such in Personen nach „Verwalten“, dann „Exportieren“; ältere unter Datei, „Öffnen und exportieren“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Nextcloud and phones: look for “export” or “share” and choose vCard (.vcf).</source>
      <translation>Nextcloud und Telefone: Such nach „exportieren“ oder „teilen“, und wähl vCard (.vcf).</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Names, e-mail addresses, companies, notes, groups as tags.</source>
      <translation>Namen, E-Mail-Adressen, Firmen, Notizen, Gruppen als Schlagwörter.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Social profiles and websites, where you wrote them down.</source>
      <translation>Profile und Websites, wo du sie aufgeschrieben hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Anything that happened between you and them.</source>
      <translation>Alles, was zwischen euch geschah.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>GitHub</source>
      <translation>GitHub</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Open api.github.com/users/YOU/following?per_page=100 with your login for YOU.</source>
      <translation>Öffne api.github.com/users/DU/following?per_page=100 mit deinem Anmeldenamen statt DU.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Save the page as a file. Add &amp;page=2 for the next hundred, and so on.</source>
      <translation>Speichere die Seite als Datei. Häng &amp;page=2 für die nächsten hundert an, und so weiter.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>With GitHub's own tool: gh api --paginate users/YOU/following &gt; following.json</source>
      <translation>Mit dem Werkzeug von GitHub selbst: gh api --paginate users/DU/following &gt; following.json</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Logins and ids of those you follow; with “followers” in place of “following”, of those who follow you.</source>
      <translation>Anmeldenamen und Kennungen derer, denen du folgst; mit „followers“ statt „following“ derer, die dir folgen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Names, dates, and anything that happened between you and them.</source>
      <translation>Namen, Daten und alles, was zwischen euch geschah.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>The account export in GitHub's settings is another thing; it isn't needed here.</source>
      <translation>Der Kontoexport in den Einstellungen von GitHub ist etwas anderes; er wird hier nicht gebraucht.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Medium</source>
      <translation>Medium</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Open Settings, then Security and apps, then “Download your information”.</source>
      <translation>Öffne Settings, dann „Security and apps“, dann „Download your information“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Choose to download the zip file; Medium sends a link by e-mail.</source>
      <translation>Wähl, die Zip-Datei herunterzuladen; Medium schickt einen Link per E-Mail.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Usually minutes to hours.</source>
      <translation>Meist Minuten bis Stunden.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Writers whom you follow, with their handles.</source>
      <translation>Wem du dort folgst, mit Profilnamen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Who follows you.</source>
      <translation>Wer dir folgt.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Whose stories you applauded: titles are there, writers are not.</source>
      <translation>Wessen Texten du applaudiert hast: Titel sind da, Namen nicht.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>This one is HTML throughout, and is read as it is.</source>
      <translation>Dieser besteht ganz aus HTML und wird so gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Reddit</source>
      <translation>Reddit</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Open reddit.com/settings/data-request while you are logged in.</source>
      <translation>Öffne reddit.com/settings/data-request, während du angemeldet bist.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Choose your region's law and the full time range, and submit.</source>
      <translation>Wähl das Recht deiner Region und den ganzen Zeitraum, und schick es ab.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Reddit allows itself up to 30 days; a message brings the link.</source>
      <translation>Reddit nimmt sich bis zu 30 Tage; eine Nachricht bringt den Link.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Friends with your notes on them, and messages of both sides.</source>
      <translation>Freundschaften mit deinen Notizen dazu, und Nachrichten beider Seiten.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Whom your comments answered and whose posts you voted on.</source>
      <translation>Wem deine Kommentare antworteten und über wessen Beiträge du abgestimmt hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>A list of those you follow; followed profiles show among your communities at best.</source>
      <translation>Eine Liste derer, denen du folgst; Profile stehen bestenfalls unter deinen Communitys.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Monica</source>
      <translation>Monica</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>In Monica 4 open Settings, then Export data.</source>
      <translation>Öffne in Monica 4 die Einstellungen, dann „Daten exportieren“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Choose the JSON export; it is made in the background, so look at the page again.</source>
      <translation>Wähl den JSON-Export; er entsteht im Hintergrund, also sieh später noch einmal auf der Seite nach.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Seconds to minutes, on whichever server your Monica runs.</source>
      <translation>Sekunden bis Minuten, je nach Server deiner Monica.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Contacts with tags, activities, conversations and reminders, with their dates.</source>
      <translation>Kontakte mit Schlagwörtern, Aktivitäten, Gesprächen und Erinnerungen, mit ihren Tagen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>Pictures and documents are not taken over.</source>
      <translation>Bilder und Dokumente werden nicht übernommen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_lists.py"></location>
      <source>The SQL export is made for moving a whole Monica; it can't be read here.</source>
      <translation>Der SQL-Export ist für den Umzug einer ganzen Monica; hier lässt er sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>X</source>
      <translation>X</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Open Settings and privacy, then Your account.</source>
      <translation>Öffne „Einstellungen und Datenschutz“, dann „Dein Account“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose “Download an archive of your data” and give your password.</source>
      <translation>Wähl „Ein Archiv deiner Daten herunterladen“, und gib dein Passwort ein.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Enter the code that comes by e-mail or phone, then choose “Request archive”.</source>
      <translation>Gib den Code ein, der per E-Mail oder Telefon kommt, und wähl „Archiv anfordern“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>X says 24 hours; it may take some days. A message says when the zip file is ready.</source>
      <translation>X nennt 24 Stunden; es kann einige Tage dauern. Eine Nachricht sagt, wann die Zip-Datei bereit ist.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Everybody you follow and everybody who follows you, as numbers.</source>
      <translation>Alle, denen du folgst, und alle, die dir folgen, als Nummern.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Your posts, replies, reposts, quotes and mentions, with their times.</source>
      <translation>Deine Beiträge, Antworten, Reposts, Zitate und Erwähnungen, mit ihrer Zeit.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Direct messages of both sides, with the accounts as numbers.</source>
      <translation>Direktnachrichten beider Seiten, mit den Konten als Nummern.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Names and handles of those you follow: only people whom you answered, mentioned or reposted can be named from it. The others come in as “account” with their number, and can be named later.</source>
      <translation>Namen und Profilnamen derer, denen du folgst: Nur wem du geantwortet hast, wen du erwähnt oder geteilt hast, lässt sich daraus benennen. Die anderen kommen als „Konto“ mit ihrer Nummer herein und lassen sich später benennen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whose posts you liked, and when you liked them.</source>
      <translation>Wessen Beiträge du gelikt hast, und wann.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>When you began to follow somebody.</source>
      <translation>Seit wann du jemandem folgst.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Large archives come in several files. Choose or drop all of them together.</source>
      <translation>Große Archive kommen in mehreren Dateien. Wähl sie alle zusammen, oder leg sie zusammen ab.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>LinkedIn</source>
      <translation>LinkedIn</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Use a computer: the app does not offer it.</source>
      <translation>Nimm einen Computer: Die App bietet es nicht an.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Open Me, then Settings &amp; Privacy, then Data privacy.</source>
      <translation>Öffne „Sie“, dann „Einstellungen &amp; Datenschutz“, dann „Datenschutz“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose “Get a copy of your data”, then the larger archive. Request it.</source>
      <translation>Wähl „Kopie Ihrer Daten anfordern“, dann das größere Archiv, und fordere es an.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>LinkedIn says within 24 hours for the larger archive and minutes for single parts. The file stays there for 72 hours.</source>
      <translation>LinkedIn nennt 24 Stunden für das größere Archiv und Minuten für einzelne Teile. Die Datei bleibt dort 72 Stunden.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Your connections with the day of each, company and position as of today.</source>
      <translation>Deine Kontakte mit dem Tag, an dem ihr euch verbunden habt, Firma und Position von heute.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Messages and invitations of both sides, with their times.</source>
      <translation>Nachrichten und Einladungen beider Seiten, mit ihrer Zeit.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Endorsements, recommendations, and the names of members you follow.</source>
      <translation>Bestätigte Kenntnisse, Empfehlungen und die Namen der Mitglieder, denen du folgst.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Profile addresses of connections in exports from before 2023.</source>
      <translation>Profiladressen der Kontakte in Exporten von vor 2023.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>E-mail addresses of most people: each decides whether others may take it along.</source>
      <translation>Die E-Mail-Adressen der meisten: Alle entscheiden selbst, ob andere sie mitnehmen dürfen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whose posts you liked or commented on; only that you did.</source>
      <translation>Wessen Beiträge du gelikt oder kommentiert hast; nur dass du es getan hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Members who hide themselves: they are counted, but nobody can say who they are.</source>
      <translation>Mitglieder, die sich verbergen: Sie werden gezählt, doch niemand kann sagen, wer sie sind.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Instagram and Threads</source>
      <translation>Instagram und Threads</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Open Settings, then Accounts Center, then Your information and permissions.</source>
      <translation>Öffne die Einstellungen, dann die Kontenübersicht, dann „Deine Informationen und Berechtigungen“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose “Export your information” (earlier: “Download your information”) and the Instagram profile.</source>
      <translation>Wähl „Deine Informationen exportieren“ (früher: „herunterladen“) und das Instagram-Profil.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose to keep it on your device, JSON as the format, and all time as the range.</source>
      <translation>Wähl, sie auf deinem Gerät zu sichern, JSON als Format und „Gesamter Zeitraum“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Often some hours; Instagram has named 48 hours as the limit. The link works for about four days.</source>
      <translation>Oft einige Stunden; Instagram nannte 48 Stunden als Grenze. Der Link gilt etwa vier Tage.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whom you follow and who follows you, with handles and dates.</source>
      <translation>Wem du folgst und wer dir folgt, mit Profilnamen und Tagen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whose posts, comments and stories you liked, and your comments, with times.</source>
      <translation>Wessen Beiträge, Kommentare und Storys du gelikt hast, und deine Kommentare, mit Zeit.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Messages of both sides, with display names.</source>
      <translation>Nachrichten beider Seiten, mit Anzeigenamen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Threads, in the same file: whom you follow there, who follows you, your likes.</source>
      <translation>Threads, in derselben Datei: wem du dort folgst, wer dir folgt, deine Likes.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Who liked or commented on your posts.</source>
      <translation>Wer deine Beiträge gelikt oder kommentiert hat.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Handles in messages: these can be told apart by display name only.</source>
      <translation>Profilnamen in Nachrichten: Hier hilft nur der Anzeigename.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>HTML is read too, but it holds less certain dates than JSON. When the export comes in several files, drop all of them together.</source>
      <translation>HTML wird auch gelesen, nennt aber weniger sichere Tage als JSON. Kommt der Export in mehreren Dateien, leg sie alle zusammen ab.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Facebook</source>
      <translation>Facebook</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose “Export your information” (earlier: “Download your information”) and the Facebook profile.</source>
      <translation>Wähl „Deine Informationen exportieren“ (früher: „herunterladen“) und das Facebook-Profil.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose JSON as the format; HTML, which is offered first, can't be read here.</source>
      <translation>Wähl JSON als Format; HTML, das zuerst angeboten wird, lässt sich hier nicht lesen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>From minutes to days, depending on how much there is. The link works for some days.</source>
      <translation>Von Minuten bis Tagen, je nach Menge. Der Link gilt einige Tage.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Friends, requests, and whom you follow, with dates.</source>
      <translation>Freundschaften, Anfragen und wem du folgst, mit Tagen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Your comments and reactions, where the sentence names the other person.</source>
      <translation>Deine Kommentare und Reaktionen, wo der Satz die andere Person nennt.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Messages of both sides. End-to-end encrypted chats are a file of their own.</source>
      <translation>Nachrichten beider Seiten. Ende-zu-Ende-verschlüsselte Chats sind eine eigene Datei.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Addresses or ids of people: there are only names, and two may have the same one.</source>
      <translation>Adressen oder Kennungen: Es gibt nur Namen, und zwei können gleich heißen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>What others did with your posts.</source>
      <translation>Was andere mit deinen Beiträgen taten.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Mastodon</source>
      <translation>Mastodon</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>On your server's website open Preferences, then Import and export, then Data export.</source>
      <translation>Öffne auf der Website deines Servers die Einstellungen, dann „Importieren und exportieren“, dann „Datenexport“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Take the CSV files of follows and lists: they come at once.</source>
      <translation>Nimm die CSV-Dateien der Gefolgten und der Listen: Sie kommen sofort.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>For your history choose “Request your archive” on the same page.</source>
      <translation>Für deine Geschichte wähl auf derselben Seite „Dein Archiv anfordern“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>The lists come at once. The archive takes minutes to hours, and can be asked for once in seven days.</source>
      <translation>Die Listen kommen sofort. Das Archiv dauert Minuten bis Stunden und lässt sich einmal in sieben Tagen anfordern.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Lists: whom you follow, and your own lists, with full addresses.</source>
      <translation>Listen: wem du folgst, und deine eigenen Listen, mit vollen Adressen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Archive: your replies, mentions and boosts with times; your favourites and bookmarks.</source>
      <translation>Archiv: deine Antworten, Erwähnungen und geteilten Beiträge mit Zeit; deine Favoriten und Lesezeichen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Who follows you: there is no such list.</source>
      <translation>Wer dir folgt: Eine solche Liste gibt es nicht.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Display names, and when you began to follow somebody.</source>
      <translation>Anzeigenamen, und seit wann du jemandem folgst.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>When you favourited something, and what others did with your posts.</source>
      <translation>Wann du etwas favorisiert hast, und was andere mit deinen Beiträgen taten.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Pleroma and Akkoma write the same lists.</source>
      <translation>Pleroma und Akkoma schreiben dieselben Listen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Bluesky</source>
      <translation>Bluesky</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Open Settings, then Account, then “Export my data”.</source>
      <translation>Öffne die Einstellungen, dann „Account“, dann „Meine Daten exportieren“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose “Download CAR file”.</source>
      <translation>Wähl „CAR-Datei herunterladen“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whom you follow, your likes, reposts, replies, quotes and mentions, with times.</source>
      <translation>Wem du folgst, deine Likes, Reposts, Antworten, Zitate und Erwähnungen, mit Zeit.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Your own lists.</source>
      <translation>Deine eigenen Listen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Handles: people are given by a long id (did:plc:…). Those whom you mentioned can be named; the others can be named later.</source>
      <translation>Profilnamen: Alle stehen nur mit einer langen Kennung darin (did:plc:…). Wen du erwähnt hast, lässt sich benennen; die anderen später.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Who follows you, and your chats.</source>
      <translation>Wer dir folgt, und deine Chats.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>YouTube</source>
      <translation>YouTube</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Open takeout.google.com and choose “Deselect all”.</source>
      <translation>Öffne takeout.google.com, und wähl „Auswahl aufheben“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Tick YouTube and YouTube Music; of its data, subscriptions are enough.</source>
      <translation>Kreuz „YouTube und YouTube Music“ an; von den Daten genügen die Abos.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Go on, choose a zip file, and create the export.</source>
      <translation>Geh weiter, wähl eine Zip-Datei, und erstell den Export.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Google says that it may take hours or days; subscriptions alone are often minutes.</source>
      <translation>Google nennt Stunden oder Tage; die Abos allein kommen oft in Minuten.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>The channels you subscribe to, with names and addresses.</source>
      <translation>Die Kanäle, die du abonniert hast, mit Namen und Adressen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>When you subscribed, and the @handles of the channels.</source>
      <translation>Wann du abonniert hast, und die @Handles der Kanäle.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whose videos you commented on or liked.</source>
      <translation>Wessen Videos du kommentiert oder gelikt hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>TikTok</source>
      <translation>TikTok</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Open Settings and privacy, then Account, then “Download your data”.</source>
      <translation>Öffne „Einstellungen und Datenschutz“, dann „Konto“, dann „Deine Daten herunterladen“.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Choose all data and JSON as the format, and request it.</source>
      <translation>Wähl alle Daten und JSON als Format, und fordere sie an.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Come back to “Download data” on the same page when it is ready.</source>
      <translation>Komm auf derselben Seite zu „Daten herunterladen“ zurück, wenn sie bereit sind.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Usually some days. The file can be fetched for a few days only, so look again.</source>
      <translation>Meist einige Tage. Die Datei lässt sich nur wenige Tage holen, also sieh bald nach.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Direct messages of both sides, with times.</source>
      <translation>Direktnachrichten beider Seiten, mit Zeit.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Whose videos you liked or commented on.</source>
      <translation>Wessen Videos du gelikt oder kommentiert hast.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>Display names.</source>
      <translation>Anzeigenamen.</translation>
    </message>
    <message>
      <location filename="app/words/exports_networks.py"></location>
      <source>The text format (TXT) is read too.</source>
      <translation>Das Textformat (TXT) wird auch gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days known</source>
      <translation>Tage bekannt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>following</source>
      <translation>du folgst</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/preview.py"></location>
      <source>follows you</source>
      <translation>folgt dir</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/preview.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>connected</source>
      <translation>verbunden</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with a like</source>
      <translation>Tage mit einem Like</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with a reshare</source>
      <translation>Tage, an denen du geteilt hast</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with a comment</source>
      <translation>Tage mit einem Kommentar</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with a question</source>
      <translation>Tage mit einer Frage</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with a message</source>
      <translation>Tage mit einer Nachricht</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>meetings</source>
      <translation>Treffen</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>gestures</source>
      <translation>Gesten</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with something from you</source>
      <translation>Tage mit etwas von dir</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>weeks with something from you</source>
      <translation>Wochen mit etwas von dir</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>works read</source>
      <translation>gelesene Werke</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days you heard from them</source>
      <translation>Tage, an denen etwas zurückkam</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>exchanges</source>
      <translation>Wortwechsel</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days you wrote</source>
      <translation>Tage, an denen du schriebst</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>unanswered in a row</source>
      <translation>ohne Antwort in Folge</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days since you heard from them</source>
      <translation>Tage, seit etwas zurückkam</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days since your last gesture</source>
      <translation>Tage seit deiner letzten Geste</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days since you wrote</source>
      <translation>Tage, seit du schriebst</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>an answer is owed</source>
      <translation>eine Antwort steht aus</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days you asked for something</source>
      <translation>Tage, an denen du um etwas batst</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>gestures that ask nothing</source>
      <translation>Gesten, die um nichts bitten</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>gives for each ask</source>
      <translation>Gaben für jede Bitte</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days in this stage</source>
      <translation>Tage auf dieser Stufe</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>readiness</source>
      <translation>Bereitschaft</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>share of others who get an answer</source>
      <translation>Anteil der anderen, die eine Antwort bekommen</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>networks shared</source>
      <translation>gemeinsame Netzwerke</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days since the first act of either side, or since an undated follow or connection was imported.</source>
      <translation>Tage seit dem ersten Ereignis von einer der beiden Seiten, oder seit ein Folgen oder eine Verbindung ohne Tag importiert wurde.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>You follow at least one of their accounts.</source>
      <translation>Du folgst mindestens einem der Konten.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>At least one of their accounts follows you.</source>
      <translation>Mindestens eines der Konten folgt dir.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>One of you accepted an invitation, or an export says that you are connected.</source>
      <translation>Jemand von euch nahm eine Einladung an, oder ein Export sagt, dass ihr verbunden seid.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you liked something of theirs.</source>
      <translation>Tage, an denen du etwas gelikt hast.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you reshared something of theirs.</source>
      <translation>Tage, an denen du etwas geteilt hast.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you commented; a question is a comment, too.</source>
      <translation>Tage, an denen du kommentiert hast; eine Frage ist auch ein Kommentar.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you asked a question.</source>
      <translation>Tage, an denen du eine Frage gestellt hast.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you wrote a message.</source>
      <translation>Tage, an denen du eine Nachricht geschrieben hast.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you met.</source>
      <translation>Tage, an denen ihr euch getroffen habt.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Your public acts, each kind once a day.</source>
      <translation>Was du öffentlich tatest, jede Art einmal am Tag.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days with any act of yours.</source>
      <translation>Tage, an denen du irgendetwas tatest.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Weeks with any act of yours, counted from the first one.</source>
      <translation>Wochen, in denen du irgendetwas tatest, gezählt ab dem ersten.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Books, articles and episodes of theirs that you logged as read.</source>
      <translation>Bücher, Artikel und Folgen, die du als gelesen eingetragen hast.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you heard from them in any way.</source>
      <translation>Tage, an denen auf irgendeine Weise etwas zurückkam.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which they answered something of yours within 30 days.</source>
      <translation>Tage, an denen auf etwas von dir binnen 30 Tagen eine Antwort kam.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you wrote first, where silence would be seen.</source>
      <translation>Tage, an denen du zuerst schriebst, wo ein Schweigen zu sehen wäre.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Of these days, those since they last wrote, less one for each lighter sign of theirs.</source>
      <translation>Von diesen Tagen die, seit zuletzt geschrieben wurde, weniger einen für jedes leichtere Zeichen.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days since you last heard from them.</source>
      <translation>Tage, seit zuletzt etwas zurückkam.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days since your last act of any kind.</source>
      <translation>Tage, seit du zuletzt irgendetwas tatest.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days since you last wrote.</source>
      <translation>Tage, seit du zuletzt schriebst.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>They wrote last, at most 30 days ago, and nothing says that no answer is needed.</source>
      <translation>Zuletzt schrieb die andere Seite, vor höchstens 30 Tagen, und nichts sagt, dass keine Antwort nötig ist.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days on which you asked for a favour, a call, an introduction or a purchase.</source>
      <translation>Tage, an denen du um einen Gefallen, ein Telefonat, eine Vorstellung oder einen Kauf batst.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Your public acts that ask for nothing, each kind once a day.</source>
      <translation>Was du öffentlich tatest, ohne um etwas zu bitten, jede Art einmal am Tag.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Public acts that ask for nothing, for each day with an ask.</source>
      <translation>Was du öffentlich tatest, ohne um etwas zu bitten, für jeden Tag mit einer Bitte.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Days since the last move from stage to stage.</source>
      <translation>Tage seit dem letzten Wechsel der Stufe.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>How likely an answer is to the next fitting move, in points.</source>
      <translation>Wie wahrscheinlich eine Antwort auf den nächsten passenden Schritt ist, in Punkten.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Of the people you saw writing to them, the share that got an answer.</source>
      <translation>Von denen, die du schreiben sahst, der Anteil, der eine Antwort bekam.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>Networks on which either of you acted.</source>
      <translation>Netzwerke, in denen jemand von euch etwas tat.</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>weeks</source>
      <translation>Wochen</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>entries</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>gestures (each kind once a day)</source>
      <translation>Gesten (jede Art einmal am Tag)</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days with an exchange</source>
      <translation>Tage mit einem Wortwechsel</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>days on which you wrote</source>
      <translation>Tage, an denen du schriebst</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>points from 0 to 100</source>
      <translation>Punkte von 0 bis 100</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>share from 0 to 1</source>
      <translation>Anteil von 0 bis 1</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>networks</source>
      <translation>Netzwerke</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>true or false</source>
      <translation>wahr oder falsch</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: not known yet</source>
      <translation>{what}: noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>you follow them</source>
      <translation>du folgst</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>you don't follow them</source>
      <translation>du folgst nicht</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>they follow you</source>
      <translation>dir wird gefolgt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>they don't follow you</source>
      <translation>dir wird nicht gefolgt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>not connected</source>
      <translation>nicht verbunden</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source>no answer is owed</source>
      <translation>keine Antwort steht aus</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>answers about {n} of 10 others</source>
      <translation>antwortet etwa {n} von 10 anderen</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>heard from today</source>
      <translation>heute kam etwas zurück</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>a gesture of yours today</source>
      <translation>heute eine Geste von dir</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>you wrote today</source>
      <translation>du schriebst heute</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>known for {n} days</source>
      <comment>known for 1 day</comment>
      <translation>
        <numerusform>seit 1 Tag bekannt</numerusform>
        <numerusform>seit {n} Tagen bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>liked on {n} days</source>
      <comment>liked on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag gelikt</numerusform>
        <numerusform>an {n} Tagen gelikt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>reshared on {n} days</source>
      <comment>reshared on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag geteilt</numerusform>
        <numerusform>an {n} Tagen geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>commented on {n} days</source>
      <comment>commented on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag kommentiert</numerusform>
        <numerusform>an {n} Tagen kommentiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>asked a question on {n} days</source>
      <comment>asked a question on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag eine Frage gestellt</numerusform>
        <numerusform>an {n} Tagen eine Frage gestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>wrote a message on {n} days</source>
      <comment>wrote a message on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag eine Nachricht geschrieben</numerusform>
        <numerusform>an {n} Tagen eine Nachricht geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>met on {n} days</source>
      <comment>met once</comment>
      <translation>
        <numerusform>einmal getroffen</numerusform>
        <numerusform>an {n} Tagen getroffen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} gestures</source>
      <comment>1 gesture</comment>
      <translation>
        <numerusform>1 Geste</numerusform>
        <numerusform>{n} Gesten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>something from you on {n} days</source>
      <comment>something from you on 1 day</comment>
      <translation>
        <numerusform>etwas von dir an 1 Tag</numerusform>
        <numerusform>etwas von dir an {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>something from you in {n} weeks</source>
      <comment>something from you in 1 week</comment>
      <translation>
        <numerusform>etwas von dir in 1 Woche</numerusform>
        <numerusform>etwas von dir in {n} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} works read</source>
      <comment>1 work read</comment>
      <translation>
        <numerusform>1 Werk gelesen</numerusform>
        <numerusform>{n} Werke gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>heard from on {n} days</source>
      <comment>heard from on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag kam etwas zurück</numerusform>
        <numerusform>an {n} Tagen kam etwas zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} exchanges</source>
      <comment>1 exchange</comment>
      <translation>
        <numerusform>1 Wortwechsel</numerusform>
        <numerusform>{n} Wortwechsel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>you wrote on {n} days</source>
      <comment>you wrote on 1 day</comment>
      <translation>
        <numerusform>du schriebst an 1 Tag</numerusform>
        <numerusform>du schriebst an {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} unanswered in a row</source>
      <comment>1 unanswered in a row</comment>
      <translation>
        <numerusform>1 ohne Antwort in Folge</numerusform>
        <numerusform>{n} ohne Antwort in Folge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>last heard from {n} days ago</source>
      <comment>last heard from 1 day ago</comment>
      <translation>
        <numerusform>zuletzt kam vor 1 Tag etwas zurück</numerusform>
        <numerusform>zuletzt kam vor {n} Tagen etwas zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>your last gesture was {n} days ago</source>
      <comment>your last gesture was 1 day ago</comment>
      <translation>
        <numerusform>deine letzte Geste war vor 1 Tag</numerusform>
        <numerusform>deine letzte Geste war vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>you last wrote {n} days ago</source>
      <comment>you last wrote 1 day ago</comment>
      <translation>
        <numerusform>du schriebst zuletzt vor 1 Tag</numerusform>
        <numerusform>du schriebst zuletzt vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>asked for something on {n} days</source>
      <comment>asked for something on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag um etwas gebeten</numerusform>
        <numerusform>an {n} Tagen um etwas gebeten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} gestures that ask nothing</source>
      <comment>1 gesture that asks nothing</comment>
      <translation>
        <numerusform>1 Geste, die um nichts bittet</numerusform>
        <numerusform>{n} Gesten, die um nichts bitten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} gives for each ask</source>
      <comment>1 give for each ask</comment>
      <translation>
        <numerusform>1 Gabe für jede Bitte</numerusform>
        <numerusform>{n} Gaben für jede Bitte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>in this stage for {n} days</source>
      <comment>in this stage for 1 day</comment>
      <translation>
        <numerusform>seit 1 Tag auf dieser Stufe</numerusform>
        <numerusform>seit {n} Tagen auf dieser Stufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>readiness {n}</source>
      <comment>readiness {n}</comment>
      <translation>
        <numerusform>Bereitschaft {n}</numerusform>
        <numerusform>Bereitschaft {n}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>answers {n} of others</source>
      <comment>answers {n} of others</comment>
      <translation>
        <numerusform>antwortet {n} der anderen</numerusform>
        <numerusform>antwortet {n} der anderen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{n} networks shared</source>
      <comment>1 network shared</comment>
      <translation>
        <numerusform>1 gemeinsames Netzwerk</numerusform>
        <numerusform>{n} gemeinsame Netzwerke</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>counted as met when you took this person in</source>
      <translation>galt als erfüllt, als du diese Person aufgenommen hast</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>, or </source>
      <translation>, oder </translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{wanted} (not so far)</source>
      <translation>{wanted} (bisher nicht)</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>heard from within {want} days ({now})</source>
      <comment>heard from within a day ({now})</comment>
      <translation>
        <numerusform>binnen eines Tages kam etwas zurück ({now})</numerusform>
        <numerusform>binnen {want} Tagen kam etwas zurück ({now})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>a gesture of yours within {want} days ({now})</source>
      <comment>a gesture of yours within a day ({now})</comment>
      <translation>
        <numerusform>binnen eines Tages eine Geste von dir ({now})</numerusform>
        <numerusform>binnen {want} Tagen eine Geste von dir ({now})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>you wrote within {want} days ({now})</source>
      <comment>you wrote within a day ({now})</comment>
      <translation>
        <numerusform>du schriebst binnen eines Tages ({now})</numerusform>
        <numerusform>du schriebst binnen {want} Tagen ({now})</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: {want} wanted, not known yet</source>
      <translation>{what}: {want} gewünscht, noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: less than {want} ({now})</source>
      <translation>{what}: weniger als {want} ({now})</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: at most {want} ({now})</source>
      <translation>{what}: höchstens {want} ({now})</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: more than {want} ({now})</source>
      <translation>{what}: mehr als {want} ({now})</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: {have} of {want}</source>
      <translation>{what}: {have} von {want}</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: just {want} ({now})</source>
      <translation>{what}: genau {want} ({now})</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{what}: anything but {want} ({now})</source>
      <translation>{what}: alles außer {want} ({now})</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/rulebook.py"></location>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>liked</source>
      <translation>gelikt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>reshared</source>
      <translation>geteilt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>commented</source>
      <translation>kommentiert</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>asked</source>
      <translation>gefragt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>wrote</source>
      <translation>geschrieben</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>met</source>
      <translation>getroffen</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{verbs} on {n} days</source>
      <comment>{verbs} on 1 day</comment>
      <translation>
        <numerusform>an 1 Tag {verbs}</numerusform>
        <numerusform>an {n} Tagen {verbs}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>known for {have} of {want} days</source>
      <comment>known for {have} of 1 day</comment>
      <translation>
        <numerusform>seit {have} von 1 Tag bekannt</numerusform>
        <numerusform>seit {have} von {want} Tagen bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>liked on {have} of {want} days</source>
      <comment>liked on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag gelikt</numerusform>
        <numerusform>an {have} von {want} Tagen gelikt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>reshared on {have} of {want} days</source>
      <comment>reshared on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag geteilt</numerusform>
        <numerusform>an {have} von {want} Tagen geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>commented on {have} of {want} days</source>
      <comment>commented on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag kommentiert</numerusform>
        <numerusform>an {have} von {want} Tagen kommentiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>asked a question on {have} of {want} days</source>
      <comment>asked a question on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag eine Frage gestellt</numerusform>
        <numerusform>an {have} von {want} Tagen eine Frage gestellt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>wrote a message on {have} of {want} days</source>
      <comment>wrote a message on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag eine Nachricht geschrieben</numerusform>
        <numerusform>an {have} von {want} Tagen eine Nachricht geschrieben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>met on {have} of {want} days</source>
      <comment>met on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag getroffen</numerusform>
        <numerusform>an {have} von {want} Tagen getroffen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{have} of {want} gestures</source>
      <comment>{have} of 1 gesture</comment>
      <translation>
        <numerusform>{have} von 1 Geste</numerusform>
        <numerusform>{have} von {want} Gesten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>something from you on {have} of {want} days</source>
      <comment>something from you on {have} of 1 day</comment>
      <translation>
        <numerusform>etwas von dir an {have} von 1 Tag</numerusform>
        <numerusform>etwas von dir an {have} von {want} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>something from you in {have} of {want} weeks</source>
      <comment>something from you in {have} of 1 week</comment>
      <translation>
        <numerusform>etwas von dir in {have} von 1 Woche</numerusform>
        <numerusform>etwas von dir in {have} von {want} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{have} of {want} works read</source>
      <comment>{have} of 1 work read</comment>
      <translation>
        <numerusform>{have} von 1 Werk gelesen</numerusform>
        <numerusform>{have} von {want} Werken gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>heard from on {have} of {want} days</source>
      <comment>heard from on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag kam etwas zurück</numerusform>
        <numerusform>an {have} von {want} Tagen kam etwas zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{have} of {want} exchanges</source>
      <comment>{have} of 1 exchange</comment>
      <translation>
        <numerusform>{have} von 1 Wortwechsel</numerusform>
        <numerusform>{have} von {want} Wortwechseln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>in this stage for {have} of {want} days</source>
      <comment>in this stage for {have} of 1 day</comment>
      <translation>
        <numerusform>seit {have} von 1 Tag auf dieser Stufe</numerusform>
        <numerusform>seit {have} von {want} Tagen auf dieser Stufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>readiness {have} of {want}</source>
      <comment>readiness {have} of 1</comment>
      <translation>
        <numerusform>Bereitschaft {have} von 1</numerusform>
        <numerusform>Bereitschaft {have} von {want}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{have} of {want} days since you wrote</source>
      <comment>{have} of 1 day since you wrote</comment>
      <translation>
        <numerusform>{have} von 1 Tag, seit du schriebst</numerusform>
        <numerusform>{have} von {want} Tagen, seit du schriebst</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/facts.py"></location>
      <source>{verbs} on {have} of {want} days</source>
      <comment>{verbs} on {have} of 1 day</comment>
      <translation>
        <numerusform>an {have} von 1 Tag {verbs}</numerusform>
        <numerusform>an {have} von {want} Tagen {verbs}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>messages</source>
      <translation>Nachrichten</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>gives</source>
      <translation>Gaben</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>{have} of {want} {nouns}</source>
      <translation>{have} von {want} {nouns}</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <location filename="app/words/tenths.py"></location>
      <source>not known yet</source>
      <translation>noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/words/facts.py"></location>
      <source>now {have}</source>
      <translation>jetzt {have}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/first_run.py"></location>
      <source>{people}, and {n} lines that name nobody: {lines}</source>
      <comment>{people}, and 1 line that names nobody: {lines}</comment>
      <translation>
        <numerusform>{people}, und 1 Zeile, die niemanden nennt: {lines}</numerusform>
        <numerusform>{people}, und {n} Zeilen, die niemanden nennen: {lines}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/first_run.py"></location>
      <source>{n} lines name nobody and were not taken in: {lines}</source>
      <comment>1 line names nobody and was not taken in: {lines}</comment>
      <translation>
        <numerusform>1 Zeile nennt niemanden und wurde nicht aufgenommen: {lines}</numerusform>
        <numerusform>{n} Zeilen nennen niemanden und wurden nicht aufgenommen: {lines}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/first_run.py"></location>
      <source>“{what}”</source>
      <translation>„{what}“</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/first_run.py"></location>
      <source>{n} people are here now. Take your time.</source>
      <comment>1 person is here now. Take your time.</comment>
      <translation>
        <numerusform>1 Person ist jetzt hier. Lass dir Zeit.</numerusform>
        <numerusform>{n} Personen sind jetzt hier. Lass dir Zeit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/first_run.py"></location>
      <source>{n} invented people are here to look around</source>
      <comment>1 invented person is here to look around</comment>
      <translation>
        <numerusform>1 erfundene Person ist hier, zum Umsehen</numerusform>
        <numerusform>{n} erfundene Personen sind hier, zum Umsehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/first_run.py"></location>
      <source>, {n} of them set aside</source>
      <comment>, 1 of them set aside</comment>
      <translation>
        <numerusform>, 1 davon zurückgestellt</numerusform>
        <numerusform>, {n} davon zurückgestellt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/first_run.py"></location>
      <source>{came}. Help takes them out again.</source>
      <translation>{came}. Über „Hilfe“ gehen sie wieder.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/first_run.py"></location>
      <source>{n} invented people were taken out.</source>
      <comment>1 invented person was taken out.</comment>
      <translation>
        <numerusform>1 erfundene Person ist wieder fort.</numerusform>
        <numerusform>{n} erfundene Personen sind wieder fort.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Why four stages</source>
      <translation>Warum vier Stufen</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>What each rule means</source>
      <translation>Was jede Regel bedeutet</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Readiness, and its limits</source>
      <translation>Die Bereitschaft und ihre Grenzen</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Pace and rest</source>
      <translation>Tempo und Ruhe</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Where your data lives</source>
      <translation>Wo deine Daten liegen</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <location filename="app/words/preferences.py"></location>
      <source>Privacy</source>
      <translation>Privatsphäre</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Getting your export</source>
      <translation>Deinen Export holen</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <location filename="app/words/moving_out.py"></location>
      <source>Moving out</source>
      <translation>Ausziehen</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Bring somebody in: write a name, drop an export on the window, or take the sample people to look around. Before anything is saved you see who is in a file.</source>
      <translation>Hol jemanden herein: Schreib einen Namen, leg einen Export auf das Fenster, oder nimm die Beispielpersonen, um dich umzusehen. Bevor etwas gespeichert wird, siehst du, wer in einer Datei ist.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Choose somebody under People. Open their profile, read something, like it if you do. Back here, press L for a like, C for a comment, Q for a question. One key, and it is on the timeline; Ctrl+Z takes it back.</source>
      <translation>Wähl jemanden unter Personen. Öffne das Profil, lies etwas, und like es, wenn du magst. Wieder hier, drück L für ein Like, C für einen Kommentar, Q für eine Frage. Eine Taste, und es steht auf der Zeitleiste; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Today holds a few small steps, each with why it would be good now. Do one, put it off, or skip it. Nothing turns red, and nothing is counted against you.</source>
      <translation>Heute enthält ein paar kleine Schritte, jeden mit dem Grund, warum er jetzt gut wäre. Tu einen, verschieb ihn, oder überspring ihn. Nichts wird rot, und nichts wird dir angerechnet.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Relationships take time. Online it is easy to skip the steps that one would take in a room: a stranger asks for a favour or a call in a first message, and is not answered. The stages say how far a gesture may go now.</source>
      <translation>Beziehungen brauchen Zeit. Im Netz überspringt man leicht die Schritte, die man in einem Raum täte: Jemand Fremdes bittet in der ersten Nachricht um einen Gefallen oder ein Telefonat und bekommt keine Antwort. Die Stufen sagen, wie weit eine Geste jetzt gehen darf.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>What a stage is not</source>
      <translation>Was eine Stufe nicht ist</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>It is no grade, and nobody falls back by silence: silence leads to rest. Some never answer, and that is not personal. Some accounts are run by a team, and there this can't work: set them aside. You may always move somebody by hand; then the rules leave them there until you let them move again.</source>
      <translation>Sie ist keine Note, und niemand fällt durch Schweigen zurück: Schweigen führt zur Ruhe. Manche antworten nie, und das ist nicht persönlich. Manche Konten führt ein Team, und dort kann es nicht gelingen: Stell sie zurück. Von Hand setzen darfst du immer; dann lassen die Regeln jemanden dort, bis du sie wieder walten lässt.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Asking for a favour, something too personal, or a call in a first message is the way to be ignored. What wins people is that somebody has really read their work.</source>
      <translation>Um einen Gefallen bitten, zu persönlich werden oder gleich in der ersten Nachricht telefonieren wollen: So wird man überhört. Gewinnend ist, wenn jemand das Werk wirklich gelesen hat.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>These rules are in force now. When all conditions of one hold, somebody moves, one step a day at most; the timeline says why. Counted are days, never clicks: ten likes in a minute are one sign of attention.</source>
      <translation>Diese Regeln gelten jetzt. Treffen alle Bedingungen einer Regel zu, kommt jemand weiter, höchstens einen Schritt am Tag; die Zeitleiste sagt, warum. Gezählt werden Tage, nie Klicks: Zehn Likes in einer Minute sind ein Zeichen von Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/help.py"></location>
      <source>They rest for {n} days.</source>
      <comment>They rest for 1 day.</comment>
      <translation>
        <numerusform>Sie ruhen 1 Tag.</numerusform>
        <numerusform>Sie ruhen {n} Tage.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>· {condition}</source>
      <translation>· {condition}</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>After a gesture there is time before the next: a few days after a like, some more after a comment or a question, two weeks after the second one without an answer. While you owe an answer, it fits at once. The days are yours to change.</source>
      <translation>Nach einer Geste vergeht Zeit bis zur nächsten: ein paar Tage nach einem Like, etwas mehr nach einem Kommentar oder einer Frage, zwei Wochen nach der zweiten ohne Antwort. Solange du eine Antwort schuldest, passt sie sofort. Die Tage kannst du ändern.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>After three tries without an answer somebody rests for a while. Hearing from them ends it at once. Afterwards one light try is proposed, and if that stays unanswered too, the suggestion is to let it be.</source>
      <translation>Nach drei Versuchen ohne Antwort ruht jemand eine Weile. Ein Wort von dort beendet die Ruhe sofort. Danach wird ein leichter Versuch vorgeschlagen, und bleibt auch der ohne Antwort, heißt der Vorschlag: so lassen.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>“Early” says why, and lets you. “Too soon” asks for a reason and marks the entry. Nothing is ever refused: it is your life.</source>
      <translation>„Etwas früh“ sagt, warum, und lässt dich machen. „Zu früh“ fragt nach einem Grund und vermerkt es am Eintrag. Verweigert wird nie etwas: Es ist dein Leben.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Everything is in files on this computer. The workspace is one database, which many programs can open, with pictures and copies beside it.</source>
      <translation>Alles liegt in Dateien auf diesem Computer. Der Arbeitsbereich ist eine Datenbank, die viele Programme öffnen können, mit Bildern und Kopien daneben.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>A copy of each day is kept in the folder “backups”. In the preferences you can go back to one: what is in it is said first, and the present is kept.</source>
      <translation>Von jedem Tag liegt eine Kopie im Ordner „backups“. In den Einstellungen kannst du zu einer zurückkehren: Erst steht da, was darin ist, und der jetzige Stand bleibt behalten.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Every change stands in the history by its name and can be taken back, also after you closed the window.</source>
      <translation>Jede Änderung steht mit ihrem Namen im Verlauf und lässt sich zurücknehmen, auch nachdem du das Fenster geschlossen hast.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Forgetting somebody</source>
      <translation>Jemanden vergessen</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Whoever is deleted stays in the trash for 30 days. “Forget this person” takes them out of everything at once, history too, and says which copies may still hold them.</source>
      <translation>Wer gelöscht ist, bleibt 30 Tage im Papierkorb. „Diese Person vergessen“ nimmt jemanden auf einmal aus allem heraus, auch aus dem Verlauf, und sagt, welche Kopien noch etwas enthalten können.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Networks must hand you what is yours, as a file. Acquainted reads such exports, and lists of names, handles or addresses. For each network there is a guide.</source>
      <translation>Netzwerke müssen dir als Datei geben, was deines ist. Acquainted liest solche Exporte und Listen von Namen, Profilnamen oder Adressen. Zu jedem Netzwerk gibt es eine Anleitung.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>The same file again changes nothing. Every row is accounted for, and the whole import can be taken back in one step.</source>
      <translation>Dieselbe Datei noch einmal ändert nichts. Über jede Zeile wird Rechenschaft gegeben, und der ganze Import lässt sich in einem Schritt zurücknehmen.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <location filename="app/words/moving_out.py"></location>
      <source>All of it is yours, and none of it is anywhere else. Nothing has to be asked for or waited for: two steps, and you are gone.</source>
      <translation>Alles gehört dir, und nichts davon liegt anderswo. Um nichts musst du bitten, auf nichts warten: zwei Schritte, und du bist fort.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>A bookmark in your browser asks here what you did on a page. Only the address and the title are handed over; nothing of the page is read.</source>
      <translation>Ein Lesezeichen in deinem Browser fragt hier, was du auf einer Seite getan hast. Nur Adresse und Titel werden übergeben; von der Seite wird nichts gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Single letters work on the person that is open, never in a text field, and never delete anything. You can change them all in the preferences.</source>
      <translation>Einzelne Buchstaben gelten für die Person, die offen ist, nie in einem Textfeld, und löschen nie etwas. In den Einstellungen kannst du sie alle ändern.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>{keys}: {action}</source>
      <translation>{keys}: {action}</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>No page says anything about that. Try other words.</source>
      <translation>Davon sagt keine Seite etwas. Versuch andere Wörter.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Acquainted {version}</source>
      <translation>Acquainted {version}</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>For getting to know people you admire, slowly. Everything stays on this computer.</source>
      <translation>Um Menschen, die du bewunderst, langsam kennenzulernen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>Qt {qt}, {system}. Free to use, change and pass on under the MIT licence.</source>
      <translation>Qt {qt}, {system}. Frei zu benutzen, zu ändern und weiterzugeben unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <location filename="app/words/help.py"></location>
      <source>It is made with Qt, SQLite, Peewee and other free libraries, the typeface Inter, and icons of Lucide and Simple Icons.</source>
      <translation>Gemacht mit Qt, SQLite, Peewee und anderen freien Bibliotheken, der Schrift Inter und Symbolen von Lucide und Simple Icons.</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Import {name}</source>
      <translation>{name} importieren</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Review everybody</source>
      <translation>Alle durchsehen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Add the sample people</source>
      <translation>Die Beispielpersonen hinzufügen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take the sample people out</source>
      <translation>Die Beispielpersonen herausnehmen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Add {name}</source>
      <translation>{name} hinzufügen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Add {count} people</source>
      <translation>{count} Personen hinzufügen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Add an account to {name}</source>
      <translation>Ein Konto zu {name} hinzufügen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Give {name} a picture</source>
      <translation>{name} ein Bild geben</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take the picture of {name} away</source>
      <translation>Das Bild von {name} wegnehmen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Rename {name}</source>
      <translation>{name} umbenennen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Note about {name}</source>
      <translation>Notiz zu {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Change a note about {name}</source>
      <translation>Eine Notiz zu {name} ändern</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Keep a note about {name} private</source>
      <translation>Eine Notiz zu {name} privat halten</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A note about {name} is private no more</source>
      <translation>Eine Notiz zu {name} ist nicht mehr privat</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Delete a note about {name}</source>
      <translation>Eine Notiz zu {name} löschen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>How you met {name}</source>
      <translation>Wie du {name} kennengelernt hast</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A field of {name}</source>
      <translation>Ein Feld von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A day of the year of {name}</source>
      <translation>Ein Tag im Jahr von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Change a day of the year of {name}</source>
      <translation>Einen Tag im Jahr von {name} ändern</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Delete a day of the year of {name}</source>
      <translation>Einen Tag im Jahr von {name} löschen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take an account off {name}</source>
      <translation>Ein Konto von {name} wegnehmen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Look-up for {name}</source>
      <translation>Nachgesehen bei {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Let the rules move {name} again</source>
      <translation>Die Regeln wieder über {name} walten lassen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Wake {name}</source>
      <translation>{name} wecken</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>{name} stays as they are</source>
      <translation>{name} bleibt so</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Archive {name}</source>
      <translation>{name} archivieren</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Follow the posts of {name}</source>
      <translation>Den Beiträgen von {name} folgen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Follow the posts of {name} no more</source>
      <translation>Den Beiträgen von {name} nicht mehr folgen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Hide “{what}” by {name}</source>
      <translation>„{what}“ von {name} ausblenden</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>How often with {name}</source>
      <translation>Wie oft mit {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take {name} out of the trash</source>
      <translation>{name} aus dem Papierkorb holen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Tag {count} people “{what}”</source>
      <translation>{count} Personen mit „{what}“ versehen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take “{what}” off {count} people</source>
      <translation>„{what}“ von {count} Personen nehmen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Put {count} people on “{what}”</source>
      <translation>{count} Personen auf „{what}“ setzen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>How often with {count} people</source>
      <translation>Wie oft mit {count} Personen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Move {count} people by hand</source>
      <translation>{count} Personen von Hand setzen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Let {count} people rest</source>
      <translation>{count} Personen ruhen lassen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Set {count} people aside</source>
      <translation>{count} Personen zurückstellen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Delete {count} people</source>
      <translation>{count} Personen löschen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take {count} people out of the trash</source>
      <translation>{count} Personen aus dem Papierkorb holen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Save the filter “{name}”</source>
      <translation>Den Filter „{name}“ speichern</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Rename the filter “{name}”</source>
      <translation>Den Filter „{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Delete the filter “{name}”</source>
      <translation>Den Filter „{name}“ löschen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Rename the list “{name}”</source>
      <translation>Die Liste „{name}“ umbenennen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Delete the list “{name}”</source>
      <translation>Die Liste „{name}“ löschen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Merge {name} into {other}</source>
      <translation>{name} mit {other} vereinen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Take {name} out of {other} again</source>
      <translation>{name} wieder von {other} trennen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>{name} and {other} are two people</source>
      <translation>{name} und {other} sind zwei Personen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Name {name}</source>
      <translation>{name} benennen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Name accounts from {name}</source>
      <translation>Konten aus {name} benennen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Snooze the step with {name}</source>
      <translation>Den Schritt mit {name} verschieben</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Bring back the step with {name}</source>
      <translation>Den Schritt mit {name} zurückholen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Spread {count} steps over the days to come</source>
      <translation>{count} Schritte über die nächsten Tage verteilen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Skip the step with {name}</source>
      <translation>Den Schritt mit {name} überspringen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Change an entry of {name}</source>
      <translation>Einen Eintrag von {name} ändern</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>Remove an entry of {name}</source>
      <translation>Einen Eintrag von {name} entfernen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>No answer needed for {name}</source>
      <translation>Keine Antwort nötig für {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <location filename="app/words/timeline.py"></location>
      <source>You followed {name}</source>
      <translation>Du folgst {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>You unfollowed {name}</source>
      <translation>Du folgst {name} nicht mehr</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A like for {name}</source>
      <translation>Ein Like für {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A reshare of {name}</source>
      <translation>Etwas von {name} geteilt</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A comment to {name}</source>
      <translation>Ein Kommentar an {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A question to {name}</source>
      <translation>Eine Frage an {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A mention of {name}</source>
      <translation>Eine Erwähnung von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A message to {name}</source>
      <translation>Eine Nachricht an {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>An invitation to {name}</source>
      <translation>Eine Einladung an {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>You accepted {name}</source>
      <translation>Du hast die Einladung von {name} angenommen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>An endorsement of {name}</source>
      <translation>Eine Bestätigung für {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <location filename="app/words/timeline.py"></location>
      <source>You read something by {name}</source>
      <translation>Du hast etwas von {name} gelesen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A meeting with {name}</source>
      <translation>Ein Treffen mit {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <location filename="app/words/timeline.py"></location>
      <source>{name} followed you</source>
      <translation>{name} folgt dir</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>{name} unfollowed you</source>
      <translation>{name} folgt dir nicht mehr</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A like from {name}</source>
      <translation>Ein Like von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A reshare by {name}</source>
      <translation>{name} hat etwas geteilt</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A comment from {name}</source>
      <translation>Ein Kommentar von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A question from {name}</source>
      <translation>Eine Frage von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A mention by {name}</source>
      <translation>{name} hat dich erwähnt</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>A message from {name}</source>
      <translation>Eine Nachricht von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>An invitation from {name}</source>
      <translation>Eine Einladung von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>{name} accepted</source>
      <translation>{name} hat angenommen</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>An endorsement from {name}</source>
      <translation>Eine Bestätigung von {name}</translation>
    </message>
    <message>
      <location filename="app/words/history.py"></location>
      <source>{action}. Edited since and kept: {people}.</source>
      <translation>{action}. Seither bearbeitet und behalten: {people}.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Logged</source>
      <translation>Eingetragen</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>By the rules</source>
      <translation>Nach den Regeln</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>an import</source>
      <translation>ein Import</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>by the rules</source>
      <translation>nach den Regeln</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>undone; redo is next</source>
      <translation>zurückgenommen; Wiederholen ist hier</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>undone</source>
      <translation>zurückgenommen</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>undo is next</source>
      <translation>Rückgängig ist hier</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/history_page.py"></location>
      <source>It concerned {count} people.</source>
      <comment>It concerned 1 person.</comment>
      <translation>
        <numerusform>Es betraf 1 Person.</numerusform>
        <numerusform>Es betraf {count} Personen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/history_page.py"></location>
      <source>It concerned {people} and {count} more.</source>
      <comment>It concerned {people} and one more.</comment>
      <translation>
        <numerusform>Es betraf {people} und eine weitere Person.</numerusform>
        <numerusform>Es betraf {people} und {count} weitere.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>It concerned {people}.</source>
      <translation>Es betraf {people}.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>{files}: {people}, {updated} with something new, {same} as before; {acts}. Rows left out: {left_out}.</source>
      <translation>{files}: {people}, {updated} mit etwas Neuem, {same} wie zuvor; {acts}. Ausgelassene Zeilen: {left_out}.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Written here</source>
      <translation>Hier geschrieben</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/history_page.py"></location>
      <source>Take back {count} changes?</source>
      <comment>Take back 1 change?</comment>
      <translation>
        <numerusform>1 Änderung zurücknehmen?</numerusform>
        <numerusform>{count} Änderungen zurücknehmen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/history_page.py"></location>
      <source>and {count} more</source>
      <comment>and one more</comment>
      <translation>
        <numerusform>und eine weitere</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Redo brings them back one by one, as long as nothing else is done.</source>
      <translation>Wiederholen bringt sie eine nach der anderen zurück, solange sonst nichts getan wird.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/history_page.py"></location>
      <source>{count} changes are taken back.</source>
      <comment>1 change is taken back.</comment>
      <translation>
        <numerusform>1 Änderung ist zurückgenommen.</numerusform>
        <numerusform>{count} Änderungen sind zurückgenommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>{said} Edited since and kept: {people}.</source>
      <translation>{said} Seither bearbeitet und behalten: {people}.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>It is undone. Redo does the latest first, and only while nothing new is done.</source>
      <translation>Es ist zurückgenommen. Wiederholen tut das Letzte zuerst, und nur solange nichts Neues getan wird.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Nothing was changed yet</source>
      <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Whatever you do from here on is listed with its name, and can be taken back.</source>
      <translation>Was immer du von hier an tust, steht hier mit seinem Namen und lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Nothing like that was done</source>
      <translation>Nichts dergleichen wurde getan</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Choose another kind, or clear the search.</source>
      <translation>Wähl eine andere Art, oder leer die Suche.</translation>
    </message>
    <message>
      <location filename="app/words/history_page.py"></location>
      <source>Every change, the latest first. Take one back alone while nothing newer builds on it, or everything from there on.</source>
      <translation>Jede Änderung, die neueste zuerst. Nimm eine allein zurück, solange nichts Neueres darauf aufbaut, oder alles von da an.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>An entry of an address book that was uploaded once.</source>
      <translation>Ein Eintrag aus einem Adressbuch, das einmal hochgeladen wurde.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A line that the network wrote by itself.</source>
      <translation>Eine Zeile, die das Netzwerk selbst schrieb.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>You have blocked this account.</source>
      <translation>Du hast dieses Konto blockiert.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Nobody said what the columns of the sheet {sheet} hold.</source>
      <translation>Niemand hat gesagt, was die Spalten des Blatts {sheet} enthalten.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>More details than are kept of one person; the first sixty came in.</source>
      <translation>Mehr Angaben, als zu einer Person geführt werden; die ersten sechzig kamen herein.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The file breaks off here; what stands before was taken in.</source>
      <translation>Die Datei bricht hier ab; was davor steht, kam herein.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The list says that this person has died.</source>
      <translation>Die Liste sagt, dass diese Person gestorben ist.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>You have turned down this request.</source>
      <translation>Du hast diese Anfrage abgelehnt.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The account no longer exists.</source>
      <translation>Das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>You have removed this account from your suggestions.</source>
      <translation>Du hast dieses Konto aus deinen Vorschlägen entfernt.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A draft that was never sent.</source>
      <translation>Ein Entwurf, der nie gesendet wurde.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>There is nobody in this file: its lists are empty.</source>
      <translation>In dieser Datei ist niemand: Ihre Listen sind leer.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A message to a group is not taken as one to each of its members.</source>
      <translation>Eine Nachricht an eine Gruppe zählt nicht als eine an jedes Mitglied.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The network hides who this is.</source>
      <translation>Das Netzwerk verbirgt, wer das ist.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The export names this file, but it was not among what was given.</source>
      <translation>Der Export nennt diese Datei, aber sie war nicht dabei.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>On a list of yours that keeps people out of sight.</source>
      <translation>Auf einer Liste von dir, die Personen verbirgt.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>You have muted this account.</source>
      <translation>Du hast dieses Konto stummgeschaltet.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A handle without a network; choose the network and take the list in again.</source>
      <translation>Ein Profilname ohne Netzwerk; wähl das Netzwerk, und lies die Liste noch einmal ein.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The export does not say whose post this was.</source>
      <translation>Der Export sagt nicht, wessen Beitrag das war.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Something that Acquainted does not keep, such as an address, a gift or a photo.</source>
      <translation>Etwas, das Acquainted nicht führt, etwa eine Adresse, ein Geschenk oder ein Foto.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The address does not lead to a person's profile.</source>
      <translation>Die Adresse führt nicht zu einem persönlichen Profil.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A handle that there can't be on its network.</source>
      <translation>Ein Profilname, den es in seinem Netzwerk nicht geben kann.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Not a person.</source>
      <translation>Keine Person.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A book that the list does not call read.</source>
      <translation>Ein Buch, das die Liste nicht gelesen nennt.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>An organisation, not a person.</source>
      <translation>Eine Organisation, keine Person.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>This is your own account.</source>
      <translation>Das ist dein eigenes Konto.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A post of your own that is addressed to nobody.</source>
      <translation>Ein eigener Beitrag, der an niemanden gerichtet ist.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Your answer to yourself.</source>
      <translation>Deine Antwort an dich selbst.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A table that Acquainted wrote for a spreadsheet; only its JSON file comes back.</source>
      <translation>Eine Tabelle, die Acquainted für eine Tabellenkalkulation geschrieben hat; zurück kommt nur seine JSON-Datei.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>This part of the export is a web page; it is read only where it comes as JSON.</source>
      <translation>Dieser Teil des Exports ist eine Webseite; gelesen wird er nur als JSON.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Read before, skipped: the same file was imported already.</source>
      <translation>Schon gelesen, übersprungen: Dieselbe Datei wurde bereits importiert.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The same thing a second time; the earlier one was taken in.</source>
      <translation>Dasselbe ein zweites Mal; das erste kam herein.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>You have restricted this account.</source>
      <translation>Du hast dieses Konto eingeschränkt.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Several people here have this name, and the export does not say which of them it means.</source>
      <translation>So heißen hier mehrere, und der Export sagt nicht, wen er meint.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The network sorted this out as spam.</source>
      <translation>Das Netzwerk hat das als Spam aussortiert.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>An advertisement.</source>
      <translation>Werbung.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Somebody whom the network suggested to you.</source>
      <translation>Jemand, den das Netzwerk dir vorschlug.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>This file is larger than any list of people should be.</source>
      <translation>Diese Datei ist größer, als eine Liste von Personen sein sollte.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The export does not say when this was.</source>
      <translation>Der Export sagt nicht, wann das war.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>You no longer follow this account.</source>
      <translation>Du folgst diesem Konto nicht mehr.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Files of the export that hold no people and nothing between you and them.</source>
      <translation>Dateien des Exports, in denen weder Personen stehen noch etwas zwischen euch.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The export does not say which of the two is you.</source>
      <translation>Der Export sagt nicht, wer von beiden du bist.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The export does not say who this is.</source>
      <translation>Der Export sagt nicht, wer das ist.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>The name of this list does not say whether you follow these accounts or they follow you; name it Following.txt or Follower.txt and take it in again.</source>
      <translation>Der Name dieser Liste sagt nicht, ob du diesen Konten folgst oder sie dir; nenne sie Following.txt oder Follower.txt und lies sie noch einmal ein.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>This file could not be read.</source>
      <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>This row could not be read.</source>
      <translation>Diese Zeile ließ sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Acquainted does not know this kind of file.</source>
      <translation>Acquainted kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>This file could do harm; it was not read.</source>
      <translation>Diese Datei könnte Schaden anrichten; sie wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>An address that could do harm; it was not taken in.</source>
      <translation>Eine Adresse, die Schaden anrichten könnte; sie kam nicht herein.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>A message that was taken back.</source>
      <translation>Eine Nachricht, die zurückgenommen wurde.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{n} details</source>
      <comment>1 detail</comment>
      <translation>
        <numerusform>1 Angabe</numerusform>
        <numerusform>{n} Angaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{n} sheets</source>
      <comment>1 sheet</comment>
      <translation>
        <numerusform>1 Blatt</numerusform>
        <numerusform>{n} Blätter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{n} files</source>
      <comment>1 file</comment>
      <translation>
        <numerusform>1 Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Left out, {count}: {reason}</source>
      <translation>Ausgelassen, {count}: {reason}</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>{new}, {updated} with something new, {same} as before.</source>
      <translation>{new}, {updated} mit etwas Neuem, {same} wie zuvor.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>{new}, {same} here already.</source>
      <translation>{new}, {same} schon hier.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>The words of {count} of these are filled in.</source>
      <comment>The words of one of these are filled in.</comment>
      <translation>
        <numerusform>Bei einer davon wird der Wortlaut ergänzt.</numerusform>
        <numerusform>Bei {count} davon wird der Wortlaut ergänzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{count} of the new people may be here already under another account.</source>
      <comment>One of the new people may be here already under another account.</comment>
      <translation>
        <numerusform>Eine der neuen Personen ist vielleicht schon unter einem anderen Konto hier.</numerusform>
        <numerusform>{count} der neuen Personen sind vielleicht schon unter einem anderen Konto hier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{count} of the people here turn out to be somebody else here; they become one.</source>
      <comment>One of the people here turns out to be somebody else here; they become one.</comment>
      <translation>
        <numerusform>Eine der Personen hier ist, wie sich zeigt, jemand anderes hier; aus zweien wird eine.</numerusform>
        <numerusform>{count} der Personen hier sind, wie sich zeigt, jemand anderes hier; sie werden je eine.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Nothing was saved.</source>
      <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>Chosen when they were imported.</source>
      <translation>Beim Importieren gewählt.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{count} new people</source>
      <comment>1 new person</comment>
      <translation>
        <numerusform>1 neue Person</numerusform>
        <numerusform>{count} neue Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/imports.py"></location>
      <source>{count} new interactions</source>
      <comment>1 new interaction</comment>
      <translation>
        <numerusform>1 neue Interaktion</numerusform>
        <numerusform>{count} neue Interaktionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>{day}  {names}: {people}, {acts}</source>
      <translation>{day}  {names}: {people}, {acts}</translation>
    </message>
    <message>
      <location filename="app/words/imports.py"></location>
      <source>{day}  {names}: {people}, {acts} (taken back)</source>
      <translation>{day}  {names}: {people}, {acts} (zurückgenommen)</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>About</source>
      <translation>Über die Person</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>In touch</source>
      <translation>In Verbindung</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>How you met</source>
      <translation>Wie ihr euch kennenlerntet</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>On lists</source>
      <translation>Auf Listen</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <location filename="app/words/triage.py"></location>
      <source>Near</source>
      <translation>Nah</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <location filename="app/words/triage.py"></location>
      <source>Steady</source>
      <translation>Stetig</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <location filename="app/words/triage.py"></location>
      <source>Light touch</source>
      <translation>Locker</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/keeping.py"></location>
      <source>Every {days} days</source>
      <comment>Every day</comment>
      <translation>
        <numerusform>Jeden Tag</numerusform>
        <numerusform>Alle {days} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>Not said</source>
      <translation>Nicht gesagt</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/keeping.py"></location>
      <location filename="app/words/triage.py"></location>
      <source>{tier}, every {days} days</source>
      <comment>{tier}, every day</comment>
      <translation>
        <numerusform>{tier}, jeden Tag</numerusform>
        <numerusform>{tier}, alle {days} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>{day} {year}</source>
      <translation>{day} {year}</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>coming up tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/keeping.py"></location>
      <source>coming up in {days} days</source>
      <comment>coming up in 1 day</comment>
      <translation>
        <numerusform>in 1 Tag</numerusform>
        <numerusform>in {days} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/keeping.py"></location>
      <source>{years} years</source>
      <comment>one year</comment>
      <translation>
        <numerusform>ein Jahr</numerusform>
        <numerusform>{years} Jahre</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>{when}, {years}</source>
      <translation>{when}, {years}</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>{day} · {when}</source>
      <translation>{day} · {when}</translation>
    </message>
    <message>
      <location filename="app/words/keeping.py"></location>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>1. Take everything home</source>
      <translation>1. Alles mitnehmen</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>What each file holds</source>
      <translation>Was jede Datei enthält</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>2. Delete everything</source>
      <translation>2. Alles löschen</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Only somebody, not everybody</source>
      <translation>Nur jemanden, nicht alle</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Coming back</source>
      <translation>Zurückkommen</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>File &gt; Take everything home writes one file and says how much is in it. The JSON file alone holds all of it; the others are for other programs. Take JSON if you take one.</source>
      <translation>Datei &gt; Alles mitnehmen schreibt eine Datei und sagt, wie viel darin ist. Nur die JSON-Datei enthält alles; die anderen sind für andere Programme. Nimm JSON, wenn du eine nimmst.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Without the window: acquainted export FILE, where the ending of the name says which (.json, .csv, .vcf, .ics).</source>
      <translation>Ohne Fenster: acquainted export DATEI, wobei die Endung des Namens sagt, welche (.json, .csv, .vcf, .ics).</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>JSON: people, accounts, what happened, notes, tags and lists, moves with their evidence, rests, look-ups, days of the year, own fields, pictures that you gave to people, saved filters, imports, the trash and settings. Private notes only when you ask for them. Its form is described in a JSON Schema that comes with the program.</source>
      <translation>JSON: Personen, Konten, was geschah, Notizen, Schlagwörter und Listen, Wechsel mit ihren Belegen, Ruhezeiten, Nachgesehenes, Tage im Jahr, eigene Felder, Bilder, die du Personen gegeben hast, gespeicherte Filter, Importe, der Papierkorb und Einstellungen. Private Notizen nur, wenn du es sagst. Die Form beschreibt ein JSON-Schema, das mit dem Programm kommt.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>CSV: three tables for a spreadsheet: people, their accounts, and what happened. No notes. A cell that a spreadsheet could take for a formula has an apostrophe in front.</source>
      <translation>CSV: drei Tabellen für eine Tabellenkalkulation: Personen, ihre Konten und was geschah. Keine Notizen. Vor einer Zelle, die für eine Formel gelten könnte, steht ein Apostroph.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>vCard 4: everybody with their accounts as profiles, tags, days of the year and notes that are not private, for an address book. What happened between you has no place in it.</source>
      <translation>vCard 4: alle mit ihren Konten als Profilen, Schlagwörtern, Tagen im Jahr und nicht privaten Notizen, für ein Adressbuch. Was zwischen euch geschah, hat darin keinen Platz.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>iCalendar: your next steps, and days of the year with a reminder before each, for a calendar.</source>
      <translation>iCalendar: deine nächsten Schritte und Tage im Jahr mit einer Erinnerung vor jedem, für einen Kalender.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>The report, the sheet of one person and the list of people are for reading and printing: PDF, or one HTML file that needs nothing else. Notes are never in them.</source>
      <translation>Der Bericht, das Blatt einer Person und die Liste der Personen sind zum Lesen und Drucken: PDF, oder eine HTML-Datei, die sonst nichts braucht. Notizen stehen nie darin.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Pictures that you gave to people also lie in the folder below, as files. Apart from the JSON, none of the others has them.</source>
      <translation>Bilder, die du Personen gegeben hast, liegen auch als Dateien im Ordner unten. Außer dem JSON enthält sie keine der anderen Dateien.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Close Acquainted, and delete what is in here:</source>
      <translation>Schließ Acquainted, und lösch, was hier liegt:</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>There are the database, the copies that were made before upgrades, pictures, rules of your own, and where the window stood. There is no account to close and no server to ask. Files that you took home or printed stay where you put them, and so do backups that your computer made by itself.</source>
      <translation>Dort sind die Datenbank, die Kopien von vor Aktualisierungen, Bilder, eigene Regeln und wo das Fenster stand. Es gibt kein Konto zu schließen und keinen Server zu fragen. Dateien, die du mitgenommen oder gedruckt hast, bleiben, wo du sie hingelegt hast, und ebenso Sicherungen, die dein Computer von selbst machte.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Person &gt; Forget this person takes one person out for good, out of the history and the search too, and says where copies remain.</source>
      <translation>Person &gt; Diese Person vergessen nimmt jemanden für immer heraus, auch aus Verlauf und Suche, und sagt, wo Kopien bleiben.</translation>
    </message>
    <message>
      <location filename="app/words/moving_out.py"></location>
      <source>Drop the JSON file on the window, or type acquainted bring-back FILE. Into an empty workspace everything comes back exactly as it was. Into one with people it joins them: what is the same stays, of two the later change counts, and people with an account in common become one. The same file again changes nothing.</source>
      <translation>Leg die JSON-Datei auf das Fenster, oder tipp acquainted bring-back DATEI. In einen leeren Arbeitsbereich kommt alles genau zurück, wie es war. In einem mit Personen vereint sie sich mit ihnen: Was gleich ist, bleibt, von zweien gilt die spätere Änderung, und Personen mit einem gemeinsamen Konto werden eine. Dieselbe Datei noch einmal ändert nichts.</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>Everybody here has a name.</source>
      <translation>Alle hier haben einen Namen.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/naming.py"></location>
      <source>{count} accounts have no name yet</source>
      <comment>1 account has no name yet</comment>
      <translation>
        <numerusform>1 Konto hat noch keinen Namen</numerusform>
        <numerusform>{count} Konten haben noch keinen Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/naming.py"></location>
      <source>{count} accounts have no name yet.</source>
      <comment>1 account has no name yet.</comment>
      <translation>
        <numerusform>1 Konto hat noch keinen Namen.</numerusform>
        <numerusform>{count} Konten haben noch keinen Namen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>Everybody here has a name</source>
      <translation>Alle hier haben einen Namen</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>{before} is {name}.</source>
      <translation>{before} ist {name}.</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>{before} is {name}, who was here already; the two are one now.</source>
      <translation>{before} ist {name} und war schon hier; aus zweien ist eins geworden.</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>Named: {named}. Made one with somebody here: {merged}. Named before: {same}.</source>
      <translation>Benannt: {named}. Mit jemandem hier vereint: {merged}. Schon benannt: {same}.</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>Not here: {count}.</source>
      <translation>Nicht hier: {count}.</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>Without an id and a handle: {count} (rows {rows}{more}).</source>
      <translation>Ohne Kennung und Profilnamen: {count} (Zeilen {rows}{more}).</translation>
    </message>
    <message>
      <location filename="app/words/naming.py"></location>
      <source>{network} · nothing between you so far</source>
      <translation>{network} · bisher nichts zwischen euch</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/naming.py"></location>
      <source>{network} · {n} interactions</source>
      <comment>{network} · 1 interaction</comment>
      <translation>
        <numerusform>{network} · 1 Interaktion</numerusform>
        <numerusform>{network} · {n} Interaktionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/networks.py"></location>
      <location filename="app/words/particulars.py"></location>
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="app/words/networks.py"></location>
      <source>Books</source>
      <translation>Bücher</translation>
    </message>
    <message>
      <location filename="app/words/networks.py"></location>
      <source>Address book</source>
      <translation>Adressbuch</translation>
    </message>
    <message>
      <location filename="app/words/networks.py"></location>
      <source>account {id}</source>
      <translation>Konto {id}</translation>
    </message>
    <message>
      <location filename="app/words/networks.py"></location>
      <source>author {id}</source>
      <translation>Name {id} auf Büchern</translation>
    </message>
    <message>
      <location filename="app/words/networks.py"></location>
      <source>reader {id}</source>
      <translation>Lesekonto {id}</translation>
    </message>
    <message>
      <location filename="app/words/numbers.py"></location>
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Mobile</source>
      <translation>Mobil</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Phone at work</source>
      <translation>Telefon bei der Arbeit</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Phone at home</source>
      <translation>Telefon zu Hause</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Pager</source>
      <translation>Pager</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Address at work</source>
      <translation>Adresse bei der Arbeit</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Home address</source>
      <translation>Adresse zu Hause</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Anniversary</source>
      <translation>Jahrestag</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Nickname</source>
      <translation>Spitzname</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>Feed</source>
      <translation>Feed</translation>
    </message>
    <message>
      <location filename="app/words/particulars.py"></location>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/particulars.py"></location>
      <source>{n} fields</source>
      <comment>1 field</comment>
      <translation>
        <numerusform>1 Feld</numerusform>
        <numerusform>{n} Felder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/particulars.py"></location>
      <source>{n} days of the year</source>
      <comment>1 day of the year</comment>
      <translation>
        <numerusform>1 Tag im Jahr</numerusform>
        <numerusform>{n} Tage im Jahr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/particulars.py"></location>
      <source>{n} feeds</source>
      <comment>1 feed</comment>
      <translation>
        <numerusform>1 Feed</numerusform>
        <numerusform>{n} Feeds</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/people.py"></location>
      <source>From one import</source>
      <translation>Aus einem Import</translation>
    </message>
    <message>
      <location filename="app/words/people.py"></location>
      <location filename="app/words/stages.py"></location>
      <source>Resting</source>
      <translation>Ruht</translation>
    </message>
    <message>
      <location filename="app/words/people.py"></location>
      <source>Resting until {day}</source>
      <translation>Ruht bis {day}</translation>
    </message>
    <message>
      <location filename="app/words/people.py"></location>
      <location filename="app/words/stages.py"></location>
      <source>Archived</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="app/words/people.py"></location>
      <source>Followed {when}</source>
      <translation>Gefolgt {when}</translation>
    </message>
    <message>
      <location filename="app/words/people.py"></location>
      <source>{what} · {when}</source>
      <translation>{what} · {when}</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Acquainted · list of people · {day}</source>
      <translation>Acquainted · Liste der Personen · {day}</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>A choice of people</source>
      <translation>Eine Auswahl von Personen</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/people_list.py"></location>
      <source>{n} people</source>
      <comment>{n} person</comment>
      <translation>
        <numerusform>{n} Person</numerusform>
        <numerusform>{n} Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>{people}, {order}</source>
      <translation>{people}, {order}</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>by readiness</source>
      <translation>nach Bereitschaft</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>by name</source>
      <translation>nach Namen</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>latest first</source>
      <translation>neueste zuerst</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Would answer</source>
      <translation>Würde antworten</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Last from them</source>
      <translation>Zuletzt zurück</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Last from you</source>
      <translation>Zuletzt von dir</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Tags and lists</source>
      <translation>Schlagwörter und Listen</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Left out: notes, what was written, full names, accounts, tags and lists.</source>
      <translation>Ausgelassen: Notizen, was geschrieben wurde, volle Namen, Konten, Schlagwörter und Listen.</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>Left out: notes and what was written.</source>
      <translation>Ausgelassen: Notizen und was geschrieben wurde.</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>+{n}</source>
      <translation>+{n}</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>The list on paper</source>
      <translation>Die Liste auf Papier</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>{title}: {note}. {footer}</source>
      <translation>{title}: {note}. {footer}</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Written so far: {done} of {count}</source>
      <translation>Bisher geschrieben: {done} von {count}</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Print preview: the first {shown} of {pages} pages</source>
      <translation>Druckvorschau: die ersten {shown} von {pages} Seiten</translation>
    </message>
    <message>
      <location filename="app/words/people_list.py"></location>
      <source>Acquainted people {day}</source>
      <translation>Acquainted Personen {day}</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>This desktop has no place for icons beside the clock, so none will be seen. The word of the day is said in the window instead.</source>
      <translation>Diese Arbeitsfläche hat keinen Platz für Symbole neben der Uhr, also wird keines zu sehen sein. Das Wort des Tages kommt stattdessen im Fenster.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Reminders</source>
      <translation>Erinnerungen</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Workspaces</source>
      <translation>Arbeitsbereiche</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Size of text</source>
      <translation>Größe der Schrift</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Less motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Open first</source>
      <translation>Zuerst öffnen</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>A new day begins at</source>
      <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Ask what you did, after a page was opened</source>
      <translation>Fragen, was du getan hast, wenn eine Seite geöffnet war</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>People on Today, at most</source>
      <translation>Höchstens so viele Personen in Heute</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Days after a like, a reshare or reading</source>
      <translation>Tage nach einem Like, nach Teilen oder Lesen</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Days after a comment, a question or a message</source>
      <translation>Tage nach einem Kommentar, einer Frage oder Nachricht</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Days after the second one without an answer</source>
      <translation>Tage nach der zweiten ohne Antwort</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Near: in touch every so many days</source>
      <translation>Nah: alle so viele Tage in Verbindung</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Steady: in touch every so many days</source>
      <translation>Stetig: alle so viele Tage in Verbindung</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Light touch: in touch every so many days</source>
      <translation>Locker: alle so viele Tage in Verbindung</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Days of rest, where no other length is chosen</source>
      <translation>Tage der Ruhe, wo keine andere Länge gewählt wird</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Only initials in reports</source>
      <translation>Nur Initialen in Berichten</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Look at the feeds of people for new posts</source>
      <translation>In den Feeds der Personen nach neuen Beiträgen sehen</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>An icon beside the clock</source>
      <translation>Ein Symbol neben der Uhr</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Closing the window leaves the icon there</source>
      <translation>Beim Schließen bleibt das Symbol dort</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Offer to log when a profile's address was copied</source>
      <translation>Eintragen anbieten, wenn die Adresse eines Profils kopiert wurde</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>One word a day about small steps</source>
      <translation>Einmal am Tag ein Wort über kleine Schritte</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>At this hour</source>
      <translation>Zu dieser Stunde</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Quiet from</source>
      <translation>Still ab</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Quiet until</source>
      <translation>Still bis</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>It may name people</source>
      <translation>Es darf Personen nennen</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>A copy of each day</source>
      <translation>Eine Kopie von jedem Tag</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>It needs a new window. When you leave here, a button below offers to open it; else it waits for the next start.</source>
      <translation>Dafür braucht es ein neues Fenster. Beim Verlassen bietet unten ein Knopf an, es zu öffnen; sonst gilt es ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>The caret stands still, and menus don't fade.</source>
      <translation>Die Einfügemarke steht still, und Menüs blenden nicht ein.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Who is still up after midnight lives in the old day until then.</source>
      <translation>Wer nach Mitternacht noch wach ist, lebt bis dahin im alten Tag.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>The others wait for another day; nobody turns red.</source>
      <translation>Die anderen warten auf einen anderen Tag; niemand wird rot.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>In public, answers were most likely after 4 to 8 days.</source>
      <translation>Öffentlich kamen Antworten am ehesten nach 4 bis 8 Tagen.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>A tier counts only for those to whom you gave one.</source>
      <translation>Ein Rhythmus gilt nur für die, denen du einen gegeben hast.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>How long the rules let somebody rest stands in the rules.</source>
      <translation>Wie lange die Regeln jemanden ruhen lassen, steht in den Regeln.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>The report says that names were left out. It holds for the next report.</source>
      <translation>Der Bericht sagt, dass Namen weggelassen wurden. Es gilt für den nächsten Bericht.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Only the feeds that you put on somebody’s page are asked. Nothing else ever opens a connection.</source>
      <translation>Gefragt werden nur die Feeds, die du auf die Seite einer Person gesetzt hast. Sonst öffnet nichts je eine Verbindung.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>It says how many small steps wait today, and opens the window.</source>
      <translation>Es sagt, wie viele kleine Schritte heute warten, und öffnet das Fenster.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Only the address is looked at, and only while the icon is there. Nothing is fetched.</source>
      <translation>Nur die Adresse wird angesehen, und nur solange das Symbol da ist. Geholt wird nichts.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Such as “Three small steps today”. Never in the quiet hours, never twice a day.</source>
      <translation>Zum Beispiel „Heute drei kleine Schritte“. Nie in den stillen Stunden, nie zweimal am Tag.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Others may read it on your screen, also while it is locked.</source>
      <translation>Andere können es auf deinem Bildschirm lesen, auch wenn er gesperrt ist.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>All of two days are kept, then one a day, a week, a month: some 30 in all.</source>
      <translation>Von zwei Tagen bleiben alle, dann eine je Tag, je Woche, je Monat: etwa 30 insgesamt.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <location filename="app/words/reports.py"></location>
      <source>As usual here</source>
      <translation>Wie hier üblich</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>{hour}:00</source>
      <translation>{hour}:00</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Usually {value}</source>
      <translation>Üblich: {value}</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>How much time there is between two gestures. It holds from now on, for Today and for every page of a person. Nothing is ever refused.</source>
      <translation>Wie viel Zeit zwischen zwei Gesten liegt. Es gilt ab jetzt, für Heute und für jede Seite einer Person. Verweigert wird nie etwas.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>The usual pace holds again.</source>
      <translation>Das übliche Tempo gilt wieder.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Everything stays on this computer, in the folders below. There is no account.</source>
      <translation>Alles bleibt auf diesem Computer, in den Ordnern unten. Es gibt kein Konto.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Acquainted opens no connection unless you switch reading on, below. It opens a profile in your browser when you ask for it, and reads only files that you choose.</source>
      <translation>Acquainted öffnet keine Verbindung, solange du Lesen unten nicht einschaltest. Es öffnet ein Profil in deinem Browser, wenn du es sagst, und liest nur Dateien, die du wählst.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Notes that you marked as private stay out of reports and exports unless you ask.</source>
      <translation>Notizen, die du als privat markiert hast, bleiben aus Berichten und Exporten, solange du es nicht anders sagst.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>When something goes wrong inside, a report is written beside the program's other files. It says where in the program it was, and holds no name and nothing that you wrote. Nobody is sent it.</source>
      <translation>Wenn im Programm etwas schiefgeht, entsteht ein Bericht neben seinen anderen Dateien. Er sagt, wo im Programm es war, und enthält keinen Namen und nichts, was du geschrieben hast. Niemand bekommt ihn geschickt.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>People, history, pictures and copies</source>
      <translation>Personen, Verlauf, Bilder und Kopien</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Your rules, and where the window stood</source>
      <translation>Deine Regeln, und wo das Fenster stand</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>What can be made again</source>
      <translation>Was sich neu machen lässt</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Reports of what went wrong</source>
      <translation>Berichte über das, was schiefging</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>To carry everything along, on a stick for example: make a folder “{folder}” beside the program. It then keeps all it has in there, and nothing on the computer.</source>
      <translation>Um alles mitzunehmen, etwa auf einem Stick: Leg einen Ordner „{folder}“ neben das Programm. Dann führt es alles darin und nichts auf dem Computer.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>A workspace is a folder with people, history and settings of its own. Each opens in a window of its own.</source>
      <translation>Ein Arbeitsbereich ist ein Ordner mit eigenen Personen, eigenem Verlauf und eigenen Einstellungen. Jeder öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>A copy is read through before it counts. Going back says first what is in it, and keeps a copy of the present.</source>
      <translation>Eine Kopie wird durchgelesen, bevor sie zählt. Beim Zurückkehren steht erst da, was darin ist, und eine Kopie von jetzt bleibt.</translation>
    </message>
    <message>
      <location filename="app/words/preferences.py"></location>
      <source>Choose an action, press the keys for it, and take them. Single letters are for what can be logged with the person that is open; they never delete anything.</source>
      <translation>Wähl eine Aktion, drück die Tasten dafür, und nimm sie. Einzelne Buchstaben sind für das, was sich bei der offenen Person eintragen lässt; sie löschen nie etwas.</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Facebook export</source>
      <translation>Facebook-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>YouTube subscriptions</source>
      <translation>YouTube-Abos</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>TikTok export</source>
      <translation>TikTok-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Goodreads library</source>
      <translation>Goodreads-Bibliothek</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>StoryGraph library</source>
      <translation>StoryGraph-Bibliothek</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Calibre catalogue</source>
      <translation>Calibre-Katalog</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>feed list (OPML)</source>
      <translation>Feedliste (OPML)</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>contact cards</source>
      <translation>Kontaktkarten</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>address book</source>
      <translation>Adressbuch</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>GitHub list</source>
      <translation>GitHub-Liste</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Medium archive</source>
      <translation>Medium-Archiv</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Reddit export</source>
      <translation>Reddit-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Acquainted’s own file</source>
      <translation>Acquainteds eigene Datei</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Monica export</source>
      <translation>Monica-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>X archive</source>
      <translation>X-Archiv</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>LinkedIn export</source>
      <translation>LinkedIn-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Instagram export</source>
      <translation>Instagram-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Threads export</source>
      <translation>Threads-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Mastodon export</source>
      <translation>Mastodon-Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Bluesky repository</source>
      <translation>Bluesky-Archiv</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>list of people</source>
      <translation>Liste von Personen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>link</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Looking inside</source>
      <translation>Sieht hinein</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Reading the files</source>
      <translation>Liest die Dateien</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Putting together who is who</source>
      <translation>Fügt zusammen, wer wer ist</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Looking for people who are here already</source>
      <translation>Sucht, wer schon hier ist</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Checking what was read before</source>
      <translation>Prüft, was schon gelesen wurde</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Taking in</source>
      <translation>Nimmt auf</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Finding where everybody stands</source>
      <translation>Findet, wo alle stehen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>not known: {files}</source>
      <translation>nicht bekannt: {files}</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>read before</source>
      <translation>schon gelesen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>nothing is saved until you say so</source>
      <translation>nichts wird gespeichert, bis du es sagst</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{file} and {n} more</source>
      <translation>{file} und {n} mehr</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} follows</source>
      <comment>1 follow</comment>
      <translation>
        <numerusform>1-mal gefolgt</numerusform>
        <numerusform>{n}-mal gefolgt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} unfollows</source>
      <comment>1 unfollow</comment>
      <translation>
        <numerusform>1-mal entfolgt</numerusform>
        <numerusform>{n}-mal entfolgt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} likes</source>
      <comment>1 like</comment>
      <translation>
        <numerusform>1 Like</numerusform>
        <numerusform>{n} Likes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} reshares</source>
      <comment>1 reshare</comment>
      <translation>
        <numerusform>1-mal geteilt</numerusform>
        <numerusform>{n}-mal geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} replies</source>
      <comment>1 reply</comment>
      <translation>
        <numerusform>1 Antwort</numerusform>
        <numerusform>{n} Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} questions</source>
      <comment>1 question</comment>
      <translation>
        <numerusform>1 Frage</numerusform>
        <numerusform>{n} Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} mentions</source>
      <comment>1 mention</comment>
      <translation>
        <numerusform>1 Erwähnung</numerusform>
        <numerusform>{n} Erwähnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} messages</source>
      <comment>1 message</comment>
      <translation>
        <numerusform>1 Nachricht</numerusform>
        <numerusform>{n} Nachrichten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} invitations</source>
      <comment>1 invitation</comment>
      <translation>
        <numerusform>1 Einladung</numerusform>
        <numerusform>{n} Einladungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} invitations accepted</source>
      <comment>1 invitation accepted</comment>
      <translation>
        <numerusform>1 Einladung angenommen</numerusform>
        <numerusform>{n} Einladungen angenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} endorsements</source>
      <comment>1 endorsement</comment>
      <translation>
        <numerusform>1 Bestätigung</numerusform>
        <numerusform>{n} Bestätigungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} things read</source>
      <comment>1 thing read</comment>
      <translation>
        <numerusform>1 Werk gelesen</numerusform>
        <numerusform>{n} Werke gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} meetings</source>
      <comment>1 meeting</comment>
      <translation>
        <numerusform>1 Treffen</numerusform>
        <numerusform>{n} Treffen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>id only</source>
      <translation>nur Kennung</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{handle} and {n} more</source>
      <translation>{handle} und {n} mehr</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>same as {names}?</source>
      <translation>gleich {names}?</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>unclear</source>
      <translation>unklar</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>in People</source>
      <translation>in Personen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>in People, nothing new</source>
      <translation>in Personen, nichts Neues</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>name not in the export</source>
      <translation>Name nicht im Export</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>somebody else</source>
      <translation>jemand anderes</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>is {name}</source>
      <translation>ist {name}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} are open; without an answer each comes in as a new person.</source>
      <comment>1 is open; without an answer it comes in as a new person.</comment>
      <translation>
        <numerusform>1 ist offen; ohne Antwort kommt eine neue Person herein.</numerusform>
        <numerusform>{n} sind offen; ohne Antwort kommt je eine neue Person herein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>people you follow</source>
      <comment>person you follow</comment>
      <translation>
        <numerusform>Person, der du folgst</numerusform>
        <numerusform>Personen, denen du folgst</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>people you're connected with</source>
      <comment>person you know</comment>
      <translation>
        <numerusform>Person, die du kennst</numerusform>
        <numerusform>Personen, mit denen du verbunden bist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>people</source>
      <comment>person</comment>
      <translation>
        <numerusform>Person</numerusform>
        <numerusform>Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{new} new, {here} already here</source>
      <translation>{new} neu, {here} schon hier</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>follow you back</source>
      <comment>follows you back</comment>
      <translation>
        <numerusform>folgt dir auch</numerusform>
        <numerusform>folgen dir auch</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>as far as the export says</source>
      <translation>soweit der Export es sagt</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>the export doesn't say</source>
      <translation>der Export sagt es nicht</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>likes, replies and mentions</source>
      <translation>Likes, Antworten und Erwähnungen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>nothing new between you</source>
      <translation>nichts Neues zwischen euch</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>from {start} to {end}</source>
      <translation>von {start} bis {end}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>need a look</source>
      <comment>needs a look</comment>
      <translation>
        <numerusform>bitte ansehen</numerusform>
        <numerusform>bitte ansehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>possible duplicates</source>
      <translation>mögliche Doppelte</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>nobody is unclear</source>
      <translation>niemand ist unklar</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Nothing to import</source>
      <translation>Nichts zu importieren</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Import {new}, {acts}, and update {updated}</source>
      <translation>{new}, {acts} importieren und {updated} ergänzen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Import {new} and update {updated}</source>
      <translation>{new} importieren und {updated} ergänzen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Import {new} and {acts}</source>
      <translation>{new} und {acts} importieren</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Import {new}</source>
      <translation>{new} importieren</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Import {acts} and update {updated}</source>
      <translation>{acts} importieren und {updated} ergänzen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Update {updated}</source>
      <translation>{updated} ergänzen</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{new} and {acts} are here now.</source>
      <translation>{new} und {acts} sind jetzt hier.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} people are here now.</source>
      <comment>1 person is here now.</comment>
      <translation>
        <numerusform>1 Person ist jetzt hier.</numerusform>
        <numerusform>{n} Personen sind jetzt hier.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{updated} brought up to date.</source>
      <translation>{updated} ergänzt.</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{names}: read before, skipped. Read it again if you want to be sure.</source>
      <translation>{names}: schon gelesen, übersprungen. Lies noch einmal, wenn du sichergehen willst.</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Nothing new in {name}: everybody and everything in it is here already.</source>
      <translation>Nichts Neues in {name}: Alle und alles darin ist schon hier.</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>Nothing new: everybody named there is here already.</source>
      <translation>Nichts Neues: Alle, die dort stehen, sind schon hier.</translation>
    </message>
    <message>
      <location filename="app/words/preview.py"></location>
      <source>{causes} · and other reasons</source>
      <translation>{causes} · und andere Gründe</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} entries left out: {causes}</source>
      <comment>1 entry left out: {causes}</comment>
      <translation>
        <numerusform>1 Eintrag ausgelassen: {causes}</numerusform>
        <numerusform>{n} Einträge ausgelassen: {causes}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{name} {count} and {n} files</source>
      <comment>{name} {count} and 1 file</comment>
      <translation>
        <numerusform>{name} {count} und 1 Datei</numerusform>
        <numerusform>{name} {count} und {n} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>about {n} seconds left</source>
      <comment>about a second left</comment>
      <translation>
        <numerusform>noch etwa eine Sekunde</numerusform>
        <numerusform>noch etwa {n} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>about {n} minutes left</source>
      <comment>about a minute left</comment>
      <translation>
        <numerusform>noch etwa eine Minute</numerusform>
        <numerusform>noch etwa {n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <source>{n} rows a second</source>
      <comment>1 row a second</comment>
      <translation>
        <numerusform>1 Zeile je Sekunde</numerusform>
        <numerusform>{n} Zeilen je Sekunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/preview.py"></location>
      <location filename="app/words/triage.py"></location>
      <source>{n} interactions</source>
      <comment>1 interaction</comment>
      <translation>
        <numerusform>1 Interaktion</numerusform>
        <numerusform>{n} Interaktionen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>Readiness: not known yet</source>
      <translation>Bereitschaft: noch nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>Readiness: {share} would get an answer</source>
      <translation>Bereitschaft: {share} bekämen eine Antwort</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>Readiness: about {n} in 10 would get an answer</source>
      <translation>Bereitschaft: etwa {n} von 10 bekämen eine Antwort</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>rarely</source>
      <translation>selten</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>now and then</source>
      <translation>ab und zu</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>as often as not</source>
      <translation>so oft wie nicht</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>mostly</source>
      <translation>meistens</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>Of the last 10 people who wrote under their posts, how many got an answer?</source>
      <translation>Von den letzten 10, die unter den Beiträgen schrieben: Wie viele bekamen eine Antwort?</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>In public logs of direct messages, {share} % of people who had never answered and were still silent after {days} days answered within the next 30 ({public_low}–{public_high} % in public questions, {mail_low}–{mail_high} % in work mail).</source>
      <translation>In öffentlichen Protokollen von Direktnachrichten antworteten von denen, die nie geantwortet hatten und nach {days} Tagen noch schwiegen, {share} % in den nächsten 30 ({public_low}–{public_high} % bei öffentlichen Fragen, {mail_low}–{mail_high} % bei Arbeitsmails).</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>It is not personal: in the same logs 53 % of strangers never answered a direct message, 39 % a public question, 78 % a work mail.</source>
      <translation>Es ist nicht persönlich: In denselben Protokollen beantworteten 53 % der Fremden eine Direktnachricht nie, 39 % eine öffentliche Frage, 78 % eine Arbeitsmail.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>An estimate by a formula fitted to public logs of messages, from what you looked up and logged. It never promises.</source>
      <translation>Eine Schätzung nach einer Formel, die an öffentliche Protokolle von Nachrichten angepasst ist, aus dem, was du nachgesehen und eingetragen hast. Sie verspricht nie etwas.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>What is this number?</source>
      <translation>Was ist das für eine Zahl?</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>It estimates how likely an answer within 30 days is if you make the next fitting move now. It is told to the nearest tenth, since 30 outcomes support no more than 10 points either way. It never promises.</source>
      <translation>Sie schätzt, wie wahrscheinlich binnen 30 Tagen eine Antwort kommt, wenn du jetzt den nächsten passenden Schritt tust. Sie ist auf Zehntel gerundet, denn 30 Ergebnisse tragen nicht mehr als 10 Punkte nach oben oder unten. Sie verspricht nie etwas.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>It adds up how many get an answer on that network, what came from them lately, how they answer others and you, and your own record. Without a look at how they answer others, strangers can't be told apart.</source>
      <translation>Sie zählt zusammen, wie viele in diesem Netzwerk eine Antwort bekommen, was zuletzt zurückkam, wie andere und du beantwortet werden, und wie es dir bisher ging. Ohne nachzusehen, ob andere eine Antwort bekommen, lassen sich Fremde nicht unterscheiden.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>Where it comes from: about 60 formulas were tried on seven public logs (direct messages, texts, work mail, party mail, public questions and answers), each time leaving one log out; the one chosen was then run once on three untouched logs.</source>
      <translation>Woher sie kommt: Etwa 60 Formeln wurden an sieben öffentlichen Protokollen versucht (Direktnachrichten, Kurznachrichten, Arbeitsmails, Parteimails, öffentliche Fragen und Antworten), jedes Mal ohne eines davon; die gewählte lief dann einmal über drei unberührte Protokolle.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>How well it orders one person's own list on those three: .654 on average, where .5 is chance and 1 is perfect. Plain counting of what came lately reaches .626, an earlier formula of seven terms .602, a model trained on that very channel .67. Nearly all of the gain is in people who never answered before: .58 against .50.</source>
      <translation>Wie gut sie die Liste einer Person auf diesen dreien ordnet: 0,654 im Mittel, wobei 0,5 Zufall und 1 vollkommen ist. Bloßes Zählen dessen, was zuletzt kam, erreicht 0,626, eine frühere Formel mit sieben Gliedern 0,602, ein auf eben diesem Kanal gelerntes Modell 0,67. Fast der ganze Gewinn liegt bei Menschen, die nie zuvor antworteten: 0,58 gegen 0,50.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>How far off it is: over ten logs, likelihood and outcome lay .118 apart on average with a fixed level, .056 with the level of the network, .046 with your own record. Closer than .03 is not reached by 200 outcomes.</source>
      <translation>Wie weit sie danebenliegt: Über zehn Protokolle lagen Wahrscheinlichkeit und Ergebnis mit festem Niveau im Mittel 0,118 auseinander, 0,056 mit dem Niveau des Netzwerks, 0,046 mit deinem eigenen Verlauf. Näher als 0,03 kommt man mit 200 Ergebnissen nicht.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>Where it is not good: among people who know each other already it is no better than plain counting; public questions and answers stay unpredictable; none of the logs held likes, follows or LinkedIn, so that a like counts half is an assumption.</source>
      <translation>Wo sie nicht gut ist: Unter Menschen, die sich schon kennen, ist sie nicht besser als bloßes Zählen; öffentliche Fragen und Antworten bleiben unvorhersehbar; keines der Protokolle enthielt Likes, Folgen oder LinkedIn, so dass ein Like als Hälfte eine Annahme ist.</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>about {n} of 10 get an answer</source>
      <translation>etwa {n} von 10 bekommen eine Antwort</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>on {network} about {n} of 10 get an answer</source>
      <translation>auf {network} bekommen etwa {n} von 10 eine Antwort</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>not heard from yet</source>
      <translation>noch kam nichts zurück</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>heard from, but not for long now</source>
      <translation>es kam etwas zurück, aber lange nicht mehr</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>wrote to you lately</source>
      <translation>schrieb dir kürzlich</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>wrote to you twice lately</source>
      <translation>schrieb dir kürzlich zweimal</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>wrote to you {n} times lately</source>
      <translation>schrieb dir kürzlich {n}-mal</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>noticed you lately</source>
      <translation>bemerkte dich kürzlich</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>noticed you twice lately</source>
      <translation>bemerkte dich kürzlich zweimal</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>noticed you {n} times lately</source>
      <translation>bemerkte dich kürzlich {n}-mal</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>you: {answered} of {touches}</source>
      <translation>du: {answered} von {touches}</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>answers about {n} of 10 ({yours})</source>
      <translation>antwortet etwa {n} von 10 ({yours})</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>answers about {n} of 10</source>
      <translation>antwortet etwa {n} von 10</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>answers others: not known ({yours})</source>
      <translation>antwortet anderen: nicht bekannt ({yours})</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>answers others: not known</source>
      <translation>antwortet anderen: nicht bekannt</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>your own moves: as expected</source>
      <translation>deine eigenen Schritte: wie erwartet</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>your own moves: answered more often than expected</source>
      <translation>deine eigenen Schritte: öfter beantwortet als erwartet</translation>
    </message>
    <message>
      <location filename="app/words/readiness.py"></location>
      <source>your own moves: answered less often than expected</source>
      <translation>deine eigenen Schritte: seltener beantwortet als erwartet</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Shall Acquainted look for new posts?</source>
      <translation>Soll Acquainted nach neuen Beiträgen suchen?</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>While this is on, Acquainted fetches the feeds of those whose posts you follow, straight from their sites, at most every six hours. A site sees that somebody asked, as with any visit; nothing about you or the people here is sent. While it is off, Acquainted asks nobody for anything.</source>
      <translation>Solange das an ist, holt Acquainted die Feeds derer, deren Beiträgen du folgst, direkt von deren Seiten, höchstens alle sechs Stunden. Eine Seite sieht, dass jemand gefragt hat, wie bei jedem Besuch; nichts über dich oder die Personen hier wird gesendet. Solange es aus ist, fragt Acquainted niemanden nach irgendetwas.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Open somebody's page and choose what of theirs you would like to read: their blog, their newsletter, or what they post on Mastodon, Bluesky, YouTube, Medium or Substack.</source>
      <translation>Öffne die Seite einer Person, und wähl, was du lesen möchtest: Blog, Newsletter oder Beiträge auf Mastodon, Bluesky, YouTube, Medium oder Substack.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Whatever they publish next appears here.</source>
      <translation>Was als Nächstes veröffentlicht wird, erscheint hier.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Whatever they publish next appears here. Acquainted looks again {when}.</source>
      <translation>Was als Nächstes veröffentlicht wird, erscheint hier. Acquainted sieht {when} wieder nach.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>within the hour</source>
      <translation>in der nächsten Stunde</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reading.py"></location>
      <source>in about {n} hours</source>
      <comment>in about an hour</comment>
      <translation>
        <numerusform>in etwa einer Stunde</numerusform>
        <numerusform>in etwa {n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reading.py"></location>
      <source>in {n} days</source>
      <comment>in 1 day</comment>
      <translation>
        <numerusform>in 1 Tag</numerusform>
        <numerusform>in {n} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Not looked at yet.</source>
      <translation>Noch nicht nachgesehen.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Waits until Reading is switched on.</source>
      <translation>Wartet, bis Lesen eingeschaltet ist.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Looked at {day}.</source>
      <translation>Nachgesehen {day}.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>An invented feed is never asked.</source>
      <translation>Ein erfundener Feed wird nie gefragt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>It is not tried again by itself.</source>
      <translation>Es wird nicht von selbst wieder versucht.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Reading is switched off, so it is not tried again.</source>
      <translation>Lesen ist ausgeschaltet, also wird es nicht wieder versucht.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>It is tried again at the next look.</source>
      <translation>Es wird beim nächsten Mal wieder versucht.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>It is tried again {when}.</source>
      <translation>Es wird {when} wieder versucht.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Every feed was looked at a moment ago.</source>
      <translation>Nach jedem Feed wurde gerade erst gesehen.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Nothing new.</source>
      <translation>Nichts Neues.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reading.py"></location>
      <source>{n} new posts.</source>
      <comment>1 new post.</comment>
      <translation>
        <numerusform>1 neuer Beitrag.</numerusform>
        <numerusform>{n} neue Beiträge.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reading.py"></location>
      <source>{n} feeds could not be read.</source>
      <comment>One feed could not be read.</comment>
      <translation>
        <numerusform>Ein Feed ließ sich nicht lesen.</numerusform>
        <numerusform>{n} Feeds ließen sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Looking at feed {number} of {total}</source>
      <translation>Sieht nach Feed {number} von {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reading.py"></location>
      <source>{n} feeds could not be read</source>
      <comment>One feed could not be read</comment>
      <translation>
        <numerusform>Ein Feed ließ sich nicht lesen</numerusform>
        <numerusform>{n} Feeds ließen sich nicht lesen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>seen {day}</source>
      <translation>gesehen {day}</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>{name}: {title} ({when})</source>
      <translation>{name}: {title} ({when})</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>{url}  {state}</source>
      <translation>{url}  {state}</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Not followed. The page would be looked at for the feed that it names.</source>
      <translation>Nicht gefolgt. Die Seite würde nach dem Feed durchgesehen, den sie nennt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Not followed.</source>
      <translation>Nicht gefolgt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>No blog, newsletter or feed of {name} is known yet.</source>
      <translation>Von {name} ist noch kein Blog, Newsletter oder Feed bekannt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>The address of a blog, a newsletter, a feed or a profile</source>
      <translation>Die Adresse eines Blogs, eines Newsletters, eines Feeds oder eines Profils</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>No feed of {name} is known. Give the address of a blog, a newsletter or a profile.</source>
      <translation>Von {name} ist kein Feed bekannt. Gib die Adresse eines Blogs, Newsletters oder Profils an.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>What {name} publishes at {place} is followed.</source>
      <translation>Dem, was {name} auf {place} veröffentlicht, wird gefolgt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>It is looked at once Reading is switched on.</source>
      <translation>Nachgesehen wird, sobald Lesen eingeschaltet ist.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>The posts of {name} are followed no more.</source>
      <translation>Den Beiträgen von {name} wird nicht mehr gefolgt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Acquainted looks for new posts from now on.</source>
      <translation>Acquainted sucht ab jetzt nach neuen Beiträgen.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Acquainted looks for no posts any more. What was fetched stays.</source>
      <translation>Acquainted sucht nicht mehr nach Beiträgen. Was geholt wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Nothing to read. Follow somebody's posts, or look for new ones (--refresh).</source>
      <translation>Nichts zu lesen. Folge den Beiträgen einer Person, oder such nach neuen (--refresh).</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Nothing to read. Looking for posts is switched off (--on switches it on).</source>
      <translation>Nichts zu lesen. Die Suche nach Beiträgen ist ausgeschaltet (--on schaltet sie ein).</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Logged: you read “{title}”.</source>
      <translation>Eingetragen: Du hast „{title}“ gelesen.</translation>
    </message>
    <message>
      <location filename="app/words/reading.py"></location>
      <source>Hidden: “{title}”.</source>
      <translation>Ausgeblendet: „{title}“.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Acquainted · progress report</source>
      <translation>Acquainted · Fortschrittsbericht</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Notes are never in this report; names are shown as initials, and reasons of your own and titles of posts are left out.</source>
      <translation>Notizen stehen nie in diesem Bericht; Namen stehen als Initialen, und deine eigenen Gründe und Titel von Beiträgen sind ausgelassen.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Notes are never in this report.</source>
      <translation>Notizen stehen nie in diesem Bericht.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Where everybody stands</source>
      <translation>Wo alle stehen</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Who moved</source>
      <translation>Wer weiterkam</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Gestures and answers, by week</source>
      <translation>Gesten und Antworten je Woche</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Gestures and answers, by month</source>
      <translation>Gesten und Antworten je Monat</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Gestures and answers, by year</source>
      <translation>Gesten und Antworten je Jahr</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Give and ask</source>
      <translation>Geben und bitten</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Resting, and that is fine</source>
      <translation>Ruht, und das ist gut so</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>moves up a stage</source>
      <comment>move up a stage</comment>
      <translation>
        <numerusform>Stufe weiter</numerusform>
        <numerusform>Stufen weiter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>heard back from</source>
      <translation>meldeten sich</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>small gestures</source>
      <comment>small gesture</comment>
      <translation>
        <numerusform>kleine Geste</numerusform>
        <numerusform>kleine Gesten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>a day, on {n} days</source>
      <comment>a day, on 1 day</comment>
      <translation>
        <numerusform>am Tag, an 1 Tag</numerusform>
        <numerusform>am Tag, an {n} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>a day, on {days} days a week</source>
      <translation>am Tag, an {days} Tagen je Woche</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>was {count}</source>
      <translation>vorher {count}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>The thin lines are the day before the period.</source>
      <translation>Die dünnen Linien sind der Tag vor dem Zeitraum.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>The longest bar is broken, marked by the gap; the others are to scale.</source>
      <translation>Der längste Balken ist unterbrochen, die Lücke zeigt es; die anderen sind maßstäblich.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>From → to</source>
      <translation>Von → zu</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Nobody moved in this period. These things take weeks or months.</source>
      <translation>In diesem Zeitraum kam niemand weiter. So etwas dauert Wochen oder Monate.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{count} people were placed at a stage by what an import brought.</source>
      <comment>One person was placed at a stage by what an import brought.</comment>
      <translation>
        <numerusform>Eine Person wurde durch einen Import auf eine Stufe gestellt.</numerusform>
        <numerusform>{count} Personen wurden durch einen Import auf eine Stufe gestellt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>This period has not begun yet: there is nothing to tell.</source>
      <translation>Dieser Zeitraum hat noch nicht begonnen: Es gibt nichts zu erzählen.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>No gestures and no answers in this period.</source>
      <translation>Keine Gesten und keine Antworten in diesem Zeitraum.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>left: from you · right: from them · numbers are calendar weeks</source>
      <translation>links: von dir · rechts: zurück · Zahlen sind Kalenderwochen</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>left: from you · right: from them</source>
      <translation>links: von dir · rechts: zurück</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>From you</source>
      <translation>Von dir</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>From them</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Nothing was given and nothing was asked.</source>
      <translation>Nichts wurde gegeben, und um nichts wurde gebeten.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{gives} gestures that asked for nothing</source>
      <comment>One gesture that asked for nothing</comment>
      <translation>
        <numerusform>Eine Geste, die um nichts bat</numerusform>
        <numerusform>{gives} Gesten, die um nichts baten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>{given}, and nothing asked.</source>
      <translation>{given}, und keine Bitte.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{given}, {asks} that asked.</source>
      <comment>{given}, one that asked.</comment>
      <translation>
        <numerusform>{given}, eine, die bat.</numerusform>
        <numerusform>{given}, {asks}, die baten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Moved by you:</source>
      <translation>Von dir gesetzt:</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Heard from for the first time</source>
      <translation>Meldete sich zum ersten Mal</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Days with a gesture</source>
      <translation>Tage mit einer Geste</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>{gestures} on {days}.</source>
      <translation>{gestures} an {days}.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{n} days</source>
      <comment>one day</comment>
      <translation>
        <numerusform>einem Tag</numerusform>
        <numerusform>{n} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>{said} Shown are the last {n} weeks.</source>
      <translation>{said} Gezeigt sind die letzten {n} Wochen.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>a day:</source>
      <translation>am Tag:</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Quiet for longer than usual</source>
      <translation>Länger still als sonst</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>usually {days} days between</source>
      <comment>usually {days} day between</comment>
      <translation>
        <numerusform>sonst {days} Tag dazwischen</numerusform>
        <numerusform>sonst {days} Tage dazwischen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>{name} (since {day}, {usual})</source>
      <translation>{name} (seit {day}, {usual})</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>What comes next</source>
      <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>A small step</source>
      <translation>Ein kleiner Schritt</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Why now</source>
      <translation>Warum jetzt</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <location filename="app/words/today.py"></location>
      <source>Nothing is due today.</source>
      <translation>Heute ist nichts dran.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>set aside</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>until woken</source>
      <translation>bis du weckst</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>{why}, {day}</source>
      <translation>{why}, {day}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>{name} ({detail})</source>
      <translation>{name} ({detail})</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{count} others</source>
      <comment>one other</comment>
      <translation>
        <numerusform>eine weitere Person</numerusform>
        <numerusform>{count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>US Letter</source>
      <translation>US Letter</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>This month</source>
      <translation>Dieser Monat</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>This quarter</source>
      <translation>Dieses Quartal</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>This year</source>
      <translation>Dieses Jahr</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Since the last report</source>
      <translation>Seit dem letzten Bericht</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>No report was printed or saved yet, so this is the quarter.</source>
      <translation>Noch wurde kein Bericht gedruckt oder gespeichert, darum ist dies das Quartal.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Acquainted {start} to {end}</source>
      <translation>Acquainted {start} bis {end}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Sheet of one person</source>
      <translation>Blatt einer Person</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Acquainted {name} {day}</source>
      <translation>Acquainted {name} {day}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Acquainted · one person</source>
      <translation>Acquainted · eine Person</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Left out: notes, what was written, the full name, accounts, how you met, reasons of your own and titles of posts.</source>
      <translation>Ausgelassen: Notizen, was geschrieben wurde, der volle Name, Konten, wie ihr euch kennenlerntet, deine eigenen Gründe und Titel von Beiträgen.</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>would answer</source>
      <translation>würden antworten</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>days heard from</source>
      <comment>day heard from</comment>
      <translation>
        <numerusform>Tag mit einem Zeichen zurück</numerusform>
        <numerusform>Tage mit einem Zeichen zurück</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>How you met: {met}</source>
      <translation>Wie ihr euch kennenlerntet: {met}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Tags: {tags}</source>
      <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Days with something, either way</source>
      <translation>Tage mit etwas, hin oder zurück</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{count} acts in the last 53 weeks.</source>
      <comment>One act in the last 53 weeks.</comment>
      <translation>
        <numerusform>Ein Ereignis in den letzten 53 Wochen.</numerusform>
        <numerusform>{count} Ereignisse in den letzten 53 Wochen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>From stage to stage</source>
      <translation>Von Stufe zu Stufe</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="app/words/reports.py"></location>
      <source>Nothing is written down yet.</source>
      <translation>Noch ist nichts eingetragen.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/reports.py"></location>
      <source>{count} earlier acts are not in this list.</source>
      <comment>One earlier act is not in this list.</comment>
      <translation>
        <numerusform>Ein früheres Ereignis steht nicht in dieser Liste.</numerusform>
        <numerusform>{count} frühere Ereignisse stehen nicht in dieser Liste.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/rulebook.py"></location>
      <source>For {count} people something would change today.</source>
      <comment>For 1 person something would change today.</comment>
      <translation>
        <numerusform>Für 1 Person würde sich heute etwas ändern.</numerusform>
        <numerusform>Für {count} Personen würde sich heute etwas ändern.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>Rest</source>
      <translation>Ruhe</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <location filename="app/words/stages.py"></location>
      <source>{source} → {target}</source>
      <translation>{source} → {target}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>At letter {column}: {what}</source>
      <translation>Bei Buchstabe {column}: {what}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{name}: {source} → {target}, {reason}</source>
      <translation>{name}: {source} → {target}, {reason}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{name}: rests until {day}, {reason}</source>
      <translation>{name}: ruht bis {day}, {reason}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{name}: would go {source} → {target}, but you hold {name} there</source>
      <translation>{name}: ginge {source} → {target}, aber du hältst {name} dort</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>Everybody would stay where they are today. Nobody falls back.</source>
      <translation>Alle blieben heute, wo sie sind. Niemand fällt zurück.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/rulebook.py"></location>
      <source>And {count} more.</source>
      <comment>And 1 more.</comment>
      <translation>
        <numerusform>Und 1 mehr.</numerusform>
        <numerusform>Und {count} mehr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/rulebook.py"></location>
      <source>All {count} rules can be used.</source>
      <comment>This rule can be used.</comment>
      <translation>
        <numerusform>Diese Regel taugt.</numerusform>
        <numerusform>Alle {count} Regeln taugen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{what} under {want}</source>
      <translation>{what} unter {want}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{what} at most {want}</source>
      <translation>{what} höchstens {want}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{what} over {want}</source>
      <translation>{what} über {want}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{what} at least {want}</source>
      <translation>{what} mindestens {want}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{what} exactly {want}</source>
      <translation>{what} genau {want}</translation>
    </message>
    <message>
      <location filename="app/words/rulebook.py"></location>
      <source>{what} other than {want}</source>
      <translation>{what} anders als {want}</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>answer quickly</source>
      <translation>antworten schnell</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>answer slowly</source>
      <translation>antworten langsam</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>never answer</source>
      <translation>antworten nie</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>run by a team</source>
      <translation>von einem Team geführt</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>{people} made-up people over {days} days (seed {seed}); their habits are invented.</source>
      <translation>{people} erfundene Personen über {days} Tage (Startzahl {seed}); ihre Gewohnheiten sind erfunden.</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>Spent: {gestures} gestures, {touches} of them hoping for an answer, {asks} favours asked.</source>
      <translation>Aufgewandt: {gestures} Gesten, {touches} davon in Hoffnung auf Antwort, {asks} Bitten um einen Gefallen.</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>Written to again after two unanswered touches (people): {pushed}.</source>
      <translation>Nach zwei unbeantworteten noch einmal angeschrieben (Personen): {pushed}.</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>A fourth unanswered touch within 30 days: {fourth}. Favours asked before two exchanges: {early}.</source>
      <translation>Ein viertes unbeantwortetes binnen 30 Tagen: {fourth}. Bitten vor zwei Wortwechseln: {early}.</translation>
    </message>
    <message>
      <location filename="app/words/simulation.py"></location>
      <source>  {habit} ({people}): reached {reached}; touches {touches}, answered {answered}, favours asked {asks}; resting {resting}, let be {set_aside}</source>
      <translation>  {habit} ({people}): erreicht {reached}; angeschrieben {touches}, beantwortet {answered}, Bitten {asks}; ruhen {resting}, gelassen {set_aside}</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>Engage</source>
      <translation>Mitmachen</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>Converse</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>You follow and like what they make, and reshare what fits.</source>
      <translation>Du folgst, likst, was entsteht, und teilst, was passt.</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>You write comments that show you have read their work.</source>
      <translation>Du schreibst Kommentare, die zeigen, dass du das Werk gelesen hast.</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>You ask good follow-up questions, and the two of you talk.</source>
      <translation>Du stellst gute Rückfragen, und ihr unterhaltet euch.</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>You know each other; a message or an invitation is welcome.</source>
      <translation>Ihr kennt euch; eine Nachricht oder Einladung ist willkommen.</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>moved by a rule</source>
      <translation>von einer Regel gesetzt</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>placed by the import</source>
      <translation>vom Import eingestuft</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>moved by you</source>
      <translation>von dir gesetzt</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>moved by you: {reason}</source>
      <translation>von dir gesetzt: {reason}</translation>
    </message>
    <message>
      <location filename="app/words/stages.py"></location>
      <source>placed by the import: {evidence}</source>
      <translation>vom Import eingestuft: {evidence}</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Endorse</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Ask a question</source>
      <translation>Eine Frage stellen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Invite</source>
      <translation>Einladen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Write a message</source>
      <translation>Eine Nachricht schreiben</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Ask for a favour, a call or an introduction</source>
      <translation>Um einen Gefallen, ein Telefonat oder eine Vorstellung bitten</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a like</source>
      <translation>ein Like</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>an endorsement</source>
      <translation>eine Bestätigung</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a reshare</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a comment</source>
      <translation>ein Kommentar</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a mention</source>
      <translation>eine Erwähnung</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a question</source>
      <translation>eine Frage</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>an invitation</source>
      <translation>eine Einladung</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>a message</source>
      <translation>eine Nachricht</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>asking for a favour, a call or an introduction</source>
      <translation>die Bitte um einen Gefallen, ein Telefonat oder eine Vorstellung</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Answer {name}</source>
      <translation>{name} antworten</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Thank {name} for accepting</source>
      <translation>{name} fürs Annehmen danken</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>One light try with {name}</source>
      <translation>Ein leichter Versuch mit {name}</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Let {name} be</source>
      <translation>{name} so lassen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Read the new post by {name}</source>
      <translation>Den neuen Beitrag von {name} lesen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Let time pass with {name}</source>
      <translation>Mit {name} Zeit vergehen lassen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Give {name} a first like</source>
      <translation>{name} ein erstes Like geben</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Reshare something by {name} for the first time</source>
      <translation>Zum ersten Mal etwas von {name} teilen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Write {name} a first comment</source>
      <translation>{name} einen ersten Kommentar schreiben</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Ask {name} a first question</source>
      <translation>{name} eine erste Frage stellen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Write {name} a first message</source>
      <translation>{name} eine erste Nachricht schreiben</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Like something by {name}</source>
      <translation>Etwas von {name} liken</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Read something by {name}</source>
      <translation>Etwas von {name} lesen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Follow {name}</source>
      <translation>{name} folgen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Endorse {name} for something you know</source>
      <translation>{name} etwas bestätigen, das du kennst</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Reshare something by {name}</source>
      <translation>Etwas von {name} teilen</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Comment on something by {name}</source>
      <translation>Etwas von {name} kommentieren</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Mention {name} where it fits</source>
      <translation>{name} erwähnen, wo es passt</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Ask {name} a question about something you read</source>
      <translation>{name} eine Frage zu etwas stellen, das du gelesen hast</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Invite {name} to connect</source>
      <translation>{name} einladen, sich zu verbinden</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Write to {name}</source>
      <translation>{name} schreiben</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Ask {name} for what you need</source>
      <translation>{name} um das bitten, was du brauchst</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>The rest is over. One light try is fine; after it, wait for {name}.</source>
      <translation>Die Ruhe ist vorbei. Ein leichter Versuch passt; danach wart auf {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>You tried again {days} days ago and heard nothing. It is not personal; letting it be is fine.</source>
      <comment>You tried again a day ago and heard nothing. It is not personal; letting it be is fine.</comment>
      <translation>
        <numerusform>Du hast es vor einem Tag noch einmal versucht und nichts gehört. Es ist nicht persönlich; du darfst es so lassen.</numerusform>
        <numerusform>Du hast es vor {days} Tagen noch einmal versucht und nichts gehört. Es ist nicht persönlich; du darfst es so lassen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>It opens {stage}.</source>
      <translation>Das öffnet {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>A step toward {stage}.</source>
      <translation>Ein Schritt zu {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Always fits.</source>
      <translation>Passt immer.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Fits in this stage.</source>
      <translation>Passt auf dieser Stufe.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>An answer to {name} always fits.</source>
      <translation>Eine Antwort an {name} passt immer.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Fits, since {name} has answered you before.</source>
      <translation>Passt, denn {name} hat dir schon geantwortet.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Fits, since the two of you have exchanged messages.</source>
      <translation>Passt, denn ihr habt euch schon geschrieben.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Fits: you have given enough, and the two of you have talked.</source>
      <translation>Passt: Du hast genug gegeben, und ihr habt euch unterhalten.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>A little early: it fits from {stage} on.</source>
      <translation>Etwas früh: passt ab {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>A little early: it fits once {name} has answered you, or in {stage}.</source>
      <translation>Etwas früh: passt, wenn {name} dir geantwortet hat, oder in {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>A little early: it fits once {name} has answered a message, or in {stage}.</source>
      <translation>Etwas früh: passt, wenn {name} auf eine Nachricht geantwortet hat, oder in {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>A little early: {gives} of {gives_wanted} gestures that ask nothing, {exchanges} of {exchanges_wanted} exchanges.</source>
      <translation>Etwas früh: {gives} von {gives_wanted} Gesten, die um nichts bitten, {exchanges} von {exchanges_wanted} Wortwechseln.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Too soon: not before {stage}.</source>
      <translation>Zu früh: nicht vor {stage}.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Too soon: what wants an answer waits until the rest is over.</source>
      <translation>Zu früh: Was eine Antwort will, wartet, bis die Ruhe vorbei ist.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Too soon: {unanswered} in a row went unanswered. It waits until {name} answers, or a rest is over.</source>
      <translation>Zu früh: {unanswered} in Folge blieben ohne Antwort. Es wartet, bis {name} antwortet oder eine Ruhe vorbei ist.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Too soon: you tried once after the rest. It waits until you hear from {name}.</source>
      <translation>Zu früh: Du hast es nach der Ruhe einmal versucht. Es wartet, bis du von {name} hörst.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Nothing is due with {name}</source>
      <translation>Mit {name} ist nichts dran</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Nothing has happened between you and {name} yet.</source>
      <translation>Zwischen dir und {name} ist noch nichts geschehen.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Quiet since {day}, {days} days ago; usually about {usual} days lie between. That may mean nothing. To keep in touch, {gesture} or a few words would fit.</source>
      <translation>Still seit {day}, seit {days} Tagen; sonst liegen etwa {usual} Tage dazwischen. Das muss nichts heißen. Um in Verbindung zu bleiben, würde es passen: {gesture} oder ein paar Worte.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>The two of you were in touch today. Whatever you like to do next fits.</source>
      <translation>Ihr wart heute in Verbindung. Was immer du als Nächstes tun magst, passt.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Last in touch on {day}. To keep in touch, {gesture} now and then is enough; there is no hurry.</source>
      <translation>Zuletzt in Verbindung am {day}. Um es zu bleiben, genügt ab und zu: {gesture}; es eilt nicht.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Snoozed until {day}: not on Today before then.</source>
      <translation>Verschoben bis {day}: vorher nicht in Heute.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>{name} wrote to you today.</source>
      <translation>{name} hat dir heute geschrieben.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>{name} wrote to you yesterday.</source>
      <translation>{name} hat dir gestern geschrieben.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>{name} wrote to you {days} days ago.</source>
      <comment>{name} wrote to you a day ago.</comment>
      <translation>
        <numerusform>{name} hat dir vor einem Tag geschrieben.</numerusform>
        <numerusform>{name} hat dir vor {days} Tagen geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>{title}, published today.</source>
      <translation>{title}, heute veröffentlicht.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>{title}, published yesterday.</source>
      <translation>{title}, gestern veröffentlicht.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>{title}, published {days} days ago.</source>
      <comment>{title}, published a day ago.</comment>
      <translation>
        <numerusform>{title}, vor einem Tag veröffentlicht.</numerusform>
        <numerusform>{title}, vor {days} Tagen veröffentlicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Published today.</source>
      <translation>Heute veröffentlicht.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Published yesterday.</source>
      <translation>Gestern veröffentlicht.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>Published {days} days ago.</source>
      <comment>Published a day ago.</comment>
      <translation>
        <numerusform>Vor einem Tag veröffentlicht.</numerusform>
        <numerusform>Vor {days} Tagen veröffentlicht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>“{title}”</source>
      <translation>„{title}“</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>Reading is how it begins; nothing by {name} is noted here yet.</source>
      <translation>Mit dem Lesen beginnt es; von {name} ist hier noch nichts vermerkt.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>You don't follow {name} yet.</source>
      <translation>Du folgst {name} noch nicht.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>{name} accepted today. Ask for nothing yet.</source>
      <translation>{name} hat heute angenommen. Bitte noch um nichts.</translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>{name} accepted yesterday. Ask for nothing yet.</source>
      <translation>{name} hat gestern angenommen. Bitte noch um nichts.</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>{name} accepted {days} days ago. Ask for nothing yet.</source>
      <comment>{name} accepted a day ago. Ask for nothing yet.</comment>
      <translation>
        <numerusform>{name} hat vor einem Tag angenommen. Bitte noch um nichts.</numerusform>
        <numerusform>{name} hat vor {days} Tagen angenommen. Bitte noch um nichts.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>You meant to be in touch every {cadence} days.</source>
      <comment>You meant to be in touch every day.</comment>
      <translation>
        <numerusform>Du wolltest jeden Tag in Verbindung sein.</numerusform>
        <numerusform>Du wolltest alle {cadence} Tage in Verbindung sein.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/steps.py"></location>
      <source>{days} days since your last gesture; you meant every {cadence}.</source>
      <comment>A day since your last gesture; you meant every {cadence}.</comment>
      <translation>
        <numerusform>Ein Tag seit deiner letzten Geste; du wolltest alle {cadence}.</numerusform>
        <numerusform>{days} Tage seit deiner letzten Geste; du wolltest alle {cadence}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/steps.py"></location>
      <source>So far: {progress}.</source>
      <translation>Bisher: {progress}.</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>{person}: {occasion}</source>
      <translation>{person}: {occasion}</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Take everything home</source>
      <translation>Alles mitnehmen</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Everything (JSON)</source>
      <translation>Alles (JSON)</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Tables (CSV)</source>
      <translation>Tabellen (CSV)</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Address book (vCard)</source>
      <translation>Adressbuch (vCard)</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Calendar (iCalendar)</source>
      <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>All there is, the trash too. Acquainted takes it in again, exactly as it was or joined with others.</source>
      <translation>Alles, was da ist, auch der Papierkorb. Acquainted liest es wieder ein, genau wie es war oder vereint mit anderen.</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Three tables for a spreadsheet: people, their accounts, and what happened. No notes.</source>
      <translation>Drei Tabellen für eine Tabellenkalkulation: Personen, ihre Konten und was geschah. Keine Notizen.</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Everybody with their accounts, tags, days of the year and notes; never private ones.</source>
      <translation>Alle mit Konten, Schlagwörtern, Tagen im Jahr und Notizen; nie die privaten.</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Your next steps, and the days of the year with a reminder before each.</source>
      <translation>Deine nächsten Schritte und die Tage im Jahr, mit einer Erinnerung vor jedem.</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Acquainted {day}</source>
      <translation>Acquainted {day}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/taking_home.py"></location>
      <source>Written to {file}, with {count} records.</source>
      <comment>Written to {file}, with 1 record.</comment>
      <translation>
        <numerusform>In {file} geschrieben, mit 1 Datensatz.</numerusform>
        <numerusform>In {file} geschrieben, mit {count} Datensätzen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Written so far: {count}</source>
      <translation>Bisher geschrieben: {count}</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>Bring everything back?</source>
      <translation>Alles zurückbringen?</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>{name} was written by Acquainted, and nobody is here yet: people, what happened, notes and rules can come back exactly as they were.</source>
      <translation>{name} hat Acquainted geschrieben, und noch ist niemand hier: Personen, was geschah, Notizen und Regeln können genau so zurückkommen, wie sie waren.</translation>
    </message>
    <message>
      <location filename="app/words/taking_home.py"></location>
      <source>All that {name} holds is here again.</source>
      <translation>Alles aus {name} ist wieder hier.</translation>
    </message>
    <message>
      <location filename="app/words/tenths.py"></location>
      <source>under 1 in 10</source>
      <translation>unter 1 von 10</translation>
    </message>
    <message>
      <location filename="app/words/tenths.py"></location>
      <source>over 9 in 10</source>
      <translation>über 9 von 10</translation>
    </message>
    <message>
      <location filename="app/words/tenths.py"></location>
      <source>{n} in 10</source>
      <translation>{n} von 10</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You stopped following {name}</source>
      <translation>Du folgst {name} nicht mehr</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You reshared a post</source>
      <translation>Du hast einen Beitrag geteilt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You mentioned {name}</source>
      <translation>Du hast {name} erwähnt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You wrote to {name}</source>
      <translation>Du hast {name} geschrieben</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You invited {name} to connect</source>
      <translation>Du hast {name} eingeladen, sich zu verbinden</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You accepted the invitation</source>
      <translation>Du hast die Einladung angenommen</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You endorsed {name}</source>
      <translation>Du hast {name} etwas bestätigt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>You and {name} met</source>
      <translation>Du und {name} habt euch getroffen</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} stopped following you</source>
      <translation>{name} folgt dir nicht mehr</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} liked something of yours</source>
      <translation>{name} hat etwas von dir gelikt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} reshared you</source>
      <translation>{name} hat dich geteilt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} replied to you</source>
      <translation>{name} hat dir geantwortet</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} asked you a question</source>
      <translation>{name} hat dich etwas gefragt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} mentioned you</source>
      <translation>{name} hat dich erwähnt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} wrote to you</source>
      <translation>{name} hat dir geschrieben</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} invited you to connect</source>
      <translation>{name} hat dich eingeladen, sich zu verbinden</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} accepted your invitation</source>
      <translation>{name} hat deine Einladung angenommen</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} endorsed you</source>
      <translation>{name} hat dir etwas bestätigt</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{name} read something of yours</source>
      <translation>{name} hat etwas von dir gelesen</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/timeline.py"></location>
      <source>You liked {count} posts</source>
      <comment>You liked 1 post</comment>
      <translation>
        <numerusform>Du hast 1 Beitrag gelikt</numerusform>
        <numerusform>Du hast {count} Beiträge gelikt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/timeline.py"></location>
      <source>You reshared {count} posts</source>
      <comment>You reshared 1 post</comment>
      <translation>
        <numerusform>Du hast 1 Beitrag geteilt</numerusform>
        <numerusform>Du hast {count} Beiträge geteilt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/timeline.py"></location>
      <source>You read {count} things by {name}</source>
      <comment>You read 1 thing by {name}</comment>
      <translation>
        <numerusform>Du hast 1 Werk von {name} gelesen</numerusform>
        <numerusform>Du hast {count} Werke von {name} gelesen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>on {network}</source>
      <translation>auf {network}</translation>
    </message>
    <message>
      <location filename="app/words/timeline.py"></location>
      <source>{line}: {text}</source>
      <translation>{line}: {text}</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>{aim} · from today on</source>
      <translation>{aim} · ab heute</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>{aim} · from {day} on</source>
      <translation>{aim} · ab {day}</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Until tomorrow</source>
      <translation>Bis morgen</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>For three days</source>
      <translation>Für drei Tage</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>For a week</source>
      <translation>Für eine Woche</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>For a month</source>
      <translation>Für einen Monat</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/today.py"></location>
      <source>Over {days} days</source>
      <comment>Over 1 day</comment>
      <translation>
        <numerusform>Über 1 Tag</numerusform>
        <numerusform>Über {days} Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>No</source>
      <translation>Kein</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>One</source>
      <translation>Eine</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Two</source>
      <translation>Zwei</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Three</source>
      <translation>Drei</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Five</source>
      <translation>Fünf</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Six</source>
      <translation>Sechs</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Seven</source>
      <translation>Sieben</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Eight</source>
      <translation>Acht</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Nine</source>
      <translation>Neun</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Ten</source>
      <translation>Zehn</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Eleven</source>
      <translation>Elf</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Twelve</source>
      <translation>Zwölf</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/today.py"></location>
      <source>{number} small things.</source>
      <comment>One small thing.</comment>
      <translation>
        <numerusform>Eine Kleinigkeit.</numerusform>
        <numerusform>{number} Kleinigkeiten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/today.py"></location>
      <source>{things} {waiting} more can wait.</source>
      <comment>{things} One more can wait.</comment>
      <translation>
        <numerusform>{things} Eine weitere kann warten.</numerusform>
        <numerusform>{things} {waiting} weitere können warten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Nothing to do today</source>
      <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Everybody here is set aside, so nobody is proposed.</source>
      <translation>Alle hier sind zurückgestellt, also wird niemand vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Add somebody you would like to know, and the first small step appears here.</source>
      <translation>Füg jemanden hinzu, den du kennenlernen möchtest, und der erste kleine Schritt erscheint hier.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Everybody here rests until you wake them.</source>
      <translation>Alle hier ruhen, bis du weckst.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Everybody here rests. The first is back on {weekday}, {day}.</source>
      <translation>Alle hier ruhen. Am {weekday}, {day}, kommt das erste Mal jemand zurück.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Everybody has what they need for now. Time does its part; so does reading.</source>
      <translation>Für jetzt ist alles getan. Die Zeit tut das Ihre; das Lesen auch.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>The next small step comes tomorrow. Until then, time does its part.</source>
      <translation>Der nächste kleine Schritt kommt morgen. Bis dahin tut die Zeit das Ihre.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>The next small step comes on {weekday}, {day}. Until then, time does its part.</source>
      <translation>Der nächste kleine Schritt kommt am {weekday}, {day}. Bis dahin tut die Zeit das Ihre.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>T</source>
      <translation>D</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>W</source>
      <translation>M</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>F</source>
      <translation>F</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/today.py"></location>
      <source>{weekday}: {count} gestures</source>
      <comment>{weekday}: 1 gesture</comment>
      <translation>
        <numerusform>{weekday}: 1 Geste</numerusform>
        <numerusform>{weekday}: {count} Gesten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>{name} →</source>
      <translation>{name} →</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Nobody in the last two weeks. That is the usual pace.</source>
      <translation>In den letzten zwei Wochen niemand. Das ist das übliche Tempo.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Nothing in the last two weeks.</source>
      <translation>In den letzten zwei Wochen nichts.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Done. {action}</source>
      <translation>Getan. {action}</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>{name} comes back on {day}.</source>
      <translation>{name} kommt am {day} wieder.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Not this time. {name} can come back in a week.</source>
      <translation>Diesmal nicht. {name} darf in einer Woche wiederkommen.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Noted: no answer needed for {name}.</source>
      <translation>Vermerkt: keine Antwort nötig für {name}.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>No profile of {name} is known yet.</source>
      <translation>Von {name} ist noch kein Profil bekannt.</translation>
    </message>
    <message>
      <location filename="app/words/today.py"></location>
      <source>Until when shall {name} wait?</source>
      <translation>Bis wann soll {name} warten?</translation>
    </message>
    <message>
      <location filename="app/words/trash.py"></location>
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/trash.py"></location>
      <source>Whoever is deleted stays here for {days} days, with all that happened, and then goes for good.</source>
      <comment>Whoever is deleted stays here for a day, with all that happened, and then goes for good.</comment>
      <translation>
        <numerusform>Wer gelöscht ist, bleibt einen Tag hier, mit allem, was geschah, und geht dann für immer.</numerusform>
        <numerusform>Wer gelöscht ist, bleibt {days} Tage hier, mit allem, was geschah, und geht dann für immer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/trash.py"></location>
      <source>{count} people are out of the trash, with all that was there.</source>
      <comment>1 person is out of the trash, with all that was there.</comment>
      <translation>
        <numerusform>1 Person ist aus dem Papierkorb zurück, mit allem, was da war.</numerusform>
        <numerusform>{count} Personen sind aus dem Papierkorb zurück, mit allem, was da war.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/trash.py"></location>
      <source>Forget {name}?</source>
      <translation>{name} vergessen?</translation>
    </message>
    <message>
      <location filename="app/words/trash.py"></location>
      <source>Everything goes from this workspace at once, past the trash: name, accounts, what happened, notes, drafts, facts, picture, and what could be undone. This can't be taken back.</source>
      <translation>Alles geht auf einmal aus diesem Arbeitsbereich, am Papierkorb vorbei: Name, Konten, was geschah, Notizen, Entwürfe, Merkmale, Bild und was sich rückgängig machen ließe. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
      <location filename="app/words/trash.py"></location>
      <source>These copies of the workspace are left alone and may hold them: {files}.</source>
      <translation>Diese Kopien des Arbeitsbereichs bleiben unberührt und können sie enthalten: {files}.</translation>
    </message>
    <message>
      <location filename="app/words/trash.py"></location>
      <source>No copy of the workspace lies beside it.</source>
      <translation>Neben dem Arbeitsbereich liegt keine Kopie davon.</translation>
    </message>
    <message>
      <location filename="app/words/trash.py"></location>
      <source>Exports, reports and backups that you saved elsewhere stay as they are, and so does what the networks know. A later import that names them brings them back as new.</source>
      <translation>Exporte, Berichte und Sicherungen, die du anderswo gespeichert hast, bleiben, wie sie sind, und ebenso, was die Netzwerke wissen. Ein späterer Import, der sie nennt, bringt sie neu zurück.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>On “{list}”</source>
      <translation>Auf „{list}“</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Keep, no rhythm</source>
      <translation>Behalten, ohne Rhythmus</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Put on a list…</source>
      <translation>Auf eine Liste setzen…</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Run by a team: set aside</source>
      <translation>Von einem Team betrieben: zurückstellen</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Archive</source>
      <translation>Archivieren</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name}: near.</source>
      <translation>{name}: nah.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name}: steady.</source>
      <translation>{name}: stetig.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name}: a light touch.</source>
      <translation>{name}: locker.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name} stays, without a rhythm.</source>
      <translation>{name} bleibt, ohne Rhythmus.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name} is on “{list}”.</source>
      <translation>{name} steht auf „{list}“.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name} is set aside: run by a team.</source>
      <translation>{name} ist zurückgestellt: von einem Team betrieben.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name} is archived.</source>
      <translation>{name} ist archiviert.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{n} of {total}</source>
      <translation>{n} von {total}</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Added last: {n}</source>
      <translation>Zuletzt hinzugefügt: {n}</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>From {name}: {n}</source>
      <translation>Aus {name}: {n}</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{name}: {n}</source>
      <translation>{name}: {n}</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>As in People</source>
      <translation>Wie in Personen</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Everybody not gone through: {n}</source>
      <translation>Alle, die noch nicht durchgesehen sind: {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="app/words/triage.py"></location>
      <source>{n} people were skipped and wait.</source>
      <comment>1 person was skipped and waits.</comment>
      <translation>
        <numerusform>1 Person wurde übersprungen und wartet.</numerusform>
        <numerusform>{n} Personen wurden übersprungen und warten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Each of them has a place now.</source>
      <translation>Alle haben jetzt ihren Platz.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Nobody waits here</source>
      <translation>Hier wartet niemand</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>Whoever an import brings can be gone through here, one by one, as quickly as you like.</source>
      <translation>Wen ein Import bringt, kannst du hier der Reihe nach durchsehen, so schnell du magst.</translation>
    </message>
    <message>
      <location filename="app/words/triage.py"></location>
      <source>{stage} · {acts}</source>
      <translation>{stage} · {acts}</translation>
    </message>
    <message>
      <location filename="app/words/upkeep.py"></location>
      <source>The database is damaged. Keep a copy of the folder before going on.</source>
      <translation>Die Datenbank ist beschädigt. Behalt eine Kopie des Ordners, bevor du weitermachst.</translation>
    </message>
    <message>
      <location filename="app/words/upkeep.py"></location>
      <source>Some rows belong to people who are not here.</source>
      <translation>Einige Zeilen gehören Personen, die nicht hier sind.</translation>
    </message>
    <message>
      <location filename="app/words/upkeep.py"></location>
      <source>The search index disagrees with the people; it can be rebuilt.</source>
      <translation>Der Suchindex passt nicht zu den Personen; er lässt sich neu aufbauen.</translation>
    </message>
    <message>
      <location filename="app/words/upkeep.py"></location>
      <source>What is derived from the acts is out of date; it can be rebuilt.</source>
      <translation>Was aus den Ereignissen abgeleitet ist, ist veraltet; es lässt sich neu ableiten.</translation>
    </message>
  </context>
</TS>
