<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountChip</name>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Add another account…</source>
        <translation>Weiteres Konto hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>How should it look?</source>
        <translation>Wie soll sie aussehen?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Pick one of yours, or paste what you have.</source>
        <translation>Wählen Sie einen Ihrer Flows, oder fügen Sie ein, was Sie haben.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Which flow should it run?</source>
        <translation>Welchen Flow soll sie ausführen?</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <location filename="../../flowbutton/ui/advice_card.py"/>
        <source>Open in {name}</source>
        <translation>In {name} öffnen</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Icon</source>
        <translation>&amp;Symbol</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Deleted buttons</source>
        <translation>Gelöschte Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Restore “{name}”</source>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>The deleted buttons are forgotten, with their addresses and keys. It cannot be undone.</source>
        <translation>Die gelöschten Schaltflächen werden mit ihren Adressen und Schlüsseln vergessen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted buttons</source>
        <translation>Gelöschte Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Empty the bin…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>No button was deleted in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde keine Schaltfläche gelöscht.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>They can be restored for 30 days, with what they need to run.</source>
        <translation>30 Tage lang wiederherstellbar, mit allem, was sie brauchen.</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted {when} · %n days left</source>
        <translation>
            <numerusform>Gelöscht {when} · noch ein Tag</numerusform>
            <numerusform>Gelöscht {when} · noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore “{name}”</source>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in in your browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Your browser shows the sign-in page. Come back when you are done; this page then goes on by itself.</source>
        <translation>Ihr Browser zeigt die Anmeldeseite. Kommen Sie zurück, wenn Sie fertig sind; diese Seite geht dann von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ButtonGrid</name>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
</context>
<context>
    <name>ButtonMenu</name>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Add a star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Cancel the run…</source>
        <translation>Ausführung abbrechen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Details of the last run</source>
        <translation>Details der letzten Ausführung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Forget this preset</source>
        <translation>Diese Vorlage vergessen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Make a button of it</source>
        <translation>Schaltfläche daraus machen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new address…</source>
        <translation>Neue Adresse einfügen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new key…</source>
        <translation>Neuen Schlüssel einfügen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Put on the desktop</source>
        <translation>Auf den Desktop legen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Remove from the desktop</source>
        <translation>Vom Desktop entfernen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Run with…</source>
        <translation>Ausführen mit…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Stop waiting for the run</source>
        <translation>Nicht mehr auf die Ausführung warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Take the press back</source>
        <translation>Klick zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>With “{name}”</source>
        <translation>Mit „{name}“</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Choose one</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <location filename="../../flowbutton/ui/choice_list.py"/>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Look in another environment, or paste the link of the flow.</source>
        <translation>Sehen Sie in einer anderen Umgebung nach, oder fügen Sie den Link des Flows ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Nothing is called “{text}”</source>
        <translation>Nichts heißt „{text}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Paste a flow id, a flow link, a trigger URL, or type to search</source>
        <translation>Flow-ID, Flow-Link oder Trigger-URL einfügen, oder zum Suchen tippen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Reading your flows…</source>
        <translation>Ihre Flows werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Search or paste</source>
        <translation>Suchen oder einfügen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>FlowButton is still running</source>
        <translation>FlowButton läuft weiter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>Its icon in the panel brings it back. To end it, choose Quit there.</source>
        <translation>Das Symbol im Infobereich holt das Fenster zurück. Zum Beenden wählen Sie dort „Beenden“.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>On this or any other device, open this page:</source>
        <translation>Öffnen Sie auf diesem oder einem anderen Gerät diese Seite:</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>The code is {code}</source>
        <translation>Der Code ist {code}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use the browser instead</source>
        <translation>Stattdessen Browser verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>and type this code:</source>
        <translation>und geben Sie diesen Code ein:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Arrange the buttons</source>
        <translation>Schaltflächen anordnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Deleted buttons</source>
        <translation>Gelöschte Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Export the status log</source>
        <translation>Statusprotokoll exportieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Go to the status log</source>
        <translation>Zum Statusprotokoll gehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Look again how everything goes</source>
        <translation>Noch einmal nachsehen, wie alles läuft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Open a button file</source>
        <translation>Schaltflächendatei öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Practise; nothing is run</source>
        <translation>Üben; nichts wird ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Quit FlowButton</source>
        <translation>FlowButton beenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show big buttons</source>
        <translation>Große Schaltflächen zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show medium buttons</source>
        <translation>Mittlere Schaltflächen zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the buttons as a list</source>
        <translation>Schaltflächen als Liste zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the keys</source>
        <translation>Tastenkürzel zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Do not ask again until FlowButton closes</source>
        <translation>Nicht mehr fragen, bis FlowButton beendet wird</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”</source>
        <translation>„{name}“ ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”?</source>
        <translation>„{name}“ ausführen?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <location filename="../../flowbutton/ui/copying.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Geben Sie ein Datum ein, etwa {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Pick a day</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>such as {date}</source>
        <translation>etwa {date}</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Geben Sie ein Datum ein, etwa {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a time, such as {time}</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is in the menu of your applications</source>
        <translation>FlowButton ist im Anwendungsmenü</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is not in the menu of your applications yet</source>
        <translation>FlowButton ist noch nicht im Anwendungsmenü</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>There it opens links and button files too.</source>
        <translation>Dort öffnet es auch Links und Schaltflächendateien.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking… Nothing is run.</source>
        <translation>Wird nachgesehen… Nichts wird ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>No problem, %n warnings</source>
        <translation>
            <numerusform>Kein Problem, %n Warnung</numerusform>
            <numerusform>Kein Problem, %n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Deleted buttons</source>
        <translation>Gelöschte Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Edit (F2)</source>
        <translation>Bearbeiten (F2)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing · %n selected</source>
        <translation>
            <numerusform>Bearbeiten · %n ausgewählt</numerusform>
            <numerusform>Bearbeiten · %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>EditMode</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing is done</source>
        <translation>Bearbeiten ist beendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing; nothing runs</source>
        <translation>Bearbeiten; nichts wird ausgeführt</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>A button needs a name</source>
        <translation>Eine Schaltfläche braucht einen Namen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press</source>
        <translation>Ein Klick</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press without network is sent when it is back.</source>
        <translation>Ein Klick ohne Netzwerk wird gesendet, wenn es wieder da ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A second press</source>
        <translation>Ein zweiter Klick</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A time of the day such as 17:30; later it is not sent. Empty: two minutes.</source>
        <translation>Eine Uhrzeit wie 17:30; später wird nicht mehr gesendet. Leer: zwei Minuten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Answers</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks first</source>
        <translation>Fragt zuerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks, and warns</source>
        <translation>Fragt nach und warnt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Can be taken back for</source>
        <translation>Lässt sich zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Each preset needs a name of its own</source>
        <translation>Jede Vorlage braucht einen eigenen Namen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Edit the button</source>
        <translation>Schaltfläche bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is among the buttons with a star.</source>
        <translation>Gehört zu den Schaltflächen mit Stern.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is held down</source>
        <translation>Wird gedrückt gehalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is ignored</source>
        <translation>Wird ignoriert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Nobody who is signed in</source>
        <translation>Niemand, der angemeldet ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Notify when a run ends</source>
        <translation>Benachrichtigen, wenn eine Ausführung endet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs as</source>
        <translation>Wird ausgeführt als</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs at once</source>
        <translation>Führt sofort aus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs it once more</source>
        <translation>Führt noch einmal aus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs when it ended</source>
        <translation>Führt danach aus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Send the answers without asking</source>
        <translation>Angaben ohne Nachfrage senden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>So long a press waits before it is sent.</source>
        <translation>So lange wartet ein Klick, bevor er gesendet wird.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>The form opens only when an answer is missing.</source>
        <translation>Das Formular öffnet sich nur, wenn eine Angabe fehlt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait for the network</source>
        <translation>Auf das Netzwerk warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait until</source>
        <translation>Warten bis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>What this does, and whom to call</source>
        <translation>Was geschieht, und wen man fragen kann</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>When it is pressed</source>
        <translation>Beim Klicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>While a run of this button is on its way.</source>
        <translation>Solange eine Ausführung dieser Schaltfläche unterwegs ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Whoever is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>“Wait until” is a time of the day such as 17:30</source>
        <translation>„Warten bis“ ist eine Uhrzeit wie 17:30</translation>
    </message>
</context>
<context>
    <name>EditPages</name>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Added “{name}”</source>
        <translation>„{name}“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Edit “{name}”</source>
        <translation>„{name}“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>What you typed can still be saved.</source>
        <translation>Was Sie eingegeben haben, lässt sich noch speichern.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is changed</source>
        <translation>„{name}“ ist geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is not changed</source>
        <translation>„{name}“ ist nicht geändert</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Add a star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added %n buttons</source>
        <translation>
            <numerusform>%n Schaltfläche hinzugefügt</numerusform>
            <numerusform>%n Schaltflächen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added “{name}”</source>
        <translation>„{name}“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted %n buttons</source>
        <translation>
            <numerusform>%n Schaltfläche gelöscht</numerusform>
            <numerusform>%n Schaltflächen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted “{name}”</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Done once more: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Forgot the preset “{name}”</source>
        <translation>Vorlage „{name}“ vergessen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move to “{group}”</source>
        <translation>In „{group}“ verschieben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Moved to place {place} of {count}</source>
        <translation>Auf Platz {place} von {count} verschoben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Take out of the group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Taken back: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
</context>
<context>
    <name>EffectsItems</name>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>What this does</source>
        <translation>Was das tut</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>“{name}” asks before it runs</source>
        <translation>„{name}“ fragt vor dem Ausführen</translation>
    </message>
</context>
<context>
    <name>EffectsPage</name>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Ask before it runs</source>
        <translation>Vor dem Ausführen fragen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It can ask you before it runs.</source>
        <translation>Es kann Sie vor dem Ausführen fragen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It only reckons and answers; nothing outside is changed.</source>
        <translation>Es rechnet und antwortet nur; außerhalb wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It reaches other people or deletes something</source>
        <translation>Es erreicht andere Menschen oder löscht etwas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What it does inside is not shown to this account. Ask its owner.</source>
        <translation>Was darin geschieht, wird diesem Konto nicht gezeigt. Fragen Sie, wem es gehört.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What “{name}” does</source>
        <translation>Was „{name}“ tut</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>%n buttons are saved as {file}; no secret is in it</source>
        <translation>
            <numerusform>%n Schaltfläche ist als {file} gespeichert; darin ist kein Geheimnis</numerusform>
            <numerusform>%n Schaltflächen sind als {file} gespeichert; darin ist kein Geheimnis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Schaltflächen (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save the buttons as a file</source>
        <translation>Schaltflächen als Datei speichern</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Stattdessen Code verwenden</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <location filename="../../flowbutton/app/feed.py"/>
        <source>Not run. Hold it down for longer</source>
        <translation>Nicht ausgeführt. Halten Sie länger gedrückt</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Take the file away</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file cannot be read. Choose another one</source>
        <translation>Diese Datei lässt sich nicht lesen. Wählen Sie eine andere</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file is too large: {size} MB at most</source>
        <translation>Diese Datei ist zu groß: höchstens {size} MB</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find or run a button</source>
        <translation>Schaltfläche suchen oder ausführen</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow link, a flow id, an HTTP trigger URL, a Logic App or an IFTTT event.</source>
        <translation>Ein Flow-Link, eine Flow-ID, eine HTTP-Trigger-URL, eine Logic App oder ein IFTTT-Ereignis.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow service on this computer, nothing leaves it. Sign-in, inputs, success and failure.</source>
        <translation>Ein Flow-Dienst auf diesem Computer, den nichts verlässt. Anmeldung, Eingaben, Erfolg und Fehler.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>From a colleague or your administrator.</source>
        <translation>Von einer Kollegin, einem Kollegen oder Ihrem Administrator.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Open a button file</source>
        <translation>Schaltflächendatei öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Paste a trigger</source>
        <translation>Trigger einfügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Run a flow with one press</source>
        <translation>Einen Flow mit einem Klick ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Sign in to Microsoft</source>
        <translation>Bei Microsoft anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Start with one of these. You can add the others later.</source>
        <translation>Beginnen Sie mit einem davon. Die anderen können Sie später hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Your browser opens. Your flows appear here as buttons to pick.</source>
        <translation>Ihr Browser öffnet sich. Dann erscheinen hier Ihre Flows als Schaltflächen zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>Run it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The address of “{name}” is read anew at the next press</source>
        <translation>Die Adresse von „{name}“ wird beim nächsten Klick neu gelesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there</source>
        <translation>Der Flow ist da</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there. Press again</source>
        <translation>Der Flow ist da. Klicken Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The new address is saved</source>
        <translation>Die neue Adresse ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” goes to its new address from now on</source>
        <translation>„{name}“ geht ab jetzt an die neue Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” runs with your account from now on</source>
        <translation>„{name}“ wird ab jetzt mit Ihrem Konto ausgeführt</translation>
    </message>
</context>
<context>
    <name>GridEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>A button starts one of your flows and shows how it went.</source>
        <translation>Eine Schaltfläche startet einen Ihrer Flows und zeigt, wie es ausging.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No button is called “{text}”</source>
        <translation>Keine Schaltfläche heißt „{text}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No buttons yet</source>
        <translation>Noch keine Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Show all buttons</source>
        <translation>Alle Schaltflächen zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>The menu of a button gives it a star.</source>
        <translation>Das Menü einer Schaltfläche gibt ihr einen Stern.</translation>
    </message>
</context>
<context>
    <name>GroupTabs</name>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add a button (Ctrl+N)</source>
        <translation>Schaltfläche hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Arrange the buttons</source>
        <translation>Schaltflächen anordnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>IconDesk</name>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>The icon is removed</source>
        <translation>Das Symbol ist entfernt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is in the menu</source>
        <translation>„{name}“ ist im Menü</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is on the desktop and in the menu</source>
        <translation>„{name}“ ist auf dem Desktop und im Menü</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>No icon is called “{text}”. An emoji works, too, or your own picture.</source>
        <translation>Kein Symbol heißt „{text}“. Auch ein Emoji geht, oder ein eigenes Bild.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture</source>
        <translation>Eigenes Bild</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture…</source>
        <translation>Eigenes Bild…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Search icons</source>
        <translation>Symbole suchen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add %n buttons?</source>
        <translation>
            <numerusform>%n Schaltfläche hinzufügen?</numerusform>
            <numerusform>%n Schaltflächen hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Buttons in the file</source>
        <translation>Schaltflächen in der Datei</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Nothing is run by adding them.</source>
        <translation>Durch das Hinzufügen wird nichts ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have these buttons already</source>
        <translation>Diese Schaltflächen haben Sie schon</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have this button already</source>
        <translation>Diese Schaltfläche haben Sie schon</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>{name} · you have this one</source>
        <translation>{name} · haben Sie schon</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Schaltflächen (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Open a button file</source>
        <translation>Schaltflächendatei öffnen</translation>
    </message>
</context>
<context>
    <name>InputField</name>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON, such as {example}</source>
        <translation>Als JSON, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Drop a file here, or choose one. {size} MB at most.</source>
        <translation>Legen Sie eine Datei hier ab, oder wählen Sie eine aus. Höchstens {size} MB.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>One entry a line, or a JSON list.</source>
        <translation>Ein Eintrag je Zeile, oder eine JSON-Liste.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Clear the answers</source>
        <translation>Angaben leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Filled in by a link</source>
        <translation>Von einem Link ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Last answers are filled in.</source>
        <translation>Die letzten Angaben sind eingetragen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Look at each answer before you run: somebody else wrote them.</source>
        <translation>Sehen Sie jede Angabe an, bevor Sie ausführen: Jemand anders hat sie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The flow was changed since the last time</source>
        <translation>Der Flow wurde seit dem letzten Mal geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The preset is filled in.</source>
        <translation>Die Vorlage ist eingetragen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What you dropped is filled in.</source>
        <translation>Was Sie abgelegt haben, ist eingetragen.</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <location filename="../../flowbutton/ui/settings_controls.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../flowbutton/app/key_desk.py"/>
        <source>Find and run a button</source>
        <translation>Schaltfläche suchen und ausführen</translation>
    </message>
</context>
<context>
    <name>KeyItems</name>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Give it a hot key…</source>
        <translation>Tastenkürzel festlegen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Hot key: {keys}…</source>
        <translation>Tastenkürzel: {keys}…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>A hot key for “{name}”</source>
        <translation>Ein Tastenkürzel für „{name}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Hot key</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>It presses this button from any program. What the button asks first, it asks then too.</source>
        <translation>Damit wird diese Schaltfläche aus jedem Programm gedrückt. Was sie vorher fragt, fragt sie auch dann.</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Country or region</source>
        <translation>Land oder Region</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Full address</source>
        <translation>Vollständige Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>State</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>Export the status log</source>
        <translation>Statusprotokoll exportieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, für Programme (*.json)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The log is saved as {file}</source>
        <translation>Das Protokoll ist als {file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The status log is empty</source>
        <translation>Das Statusprotokoll ist leer</translation>
    </message>
</context>
<context>
    <name>LogEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Find a button</source>
        <translation>Eine Schaltfläche finden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>No run is like that</source>
        <translation>Keine Ausführung passt dazu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Runs you start appear here</source>
        <translation>Hier erscheinen Ihre Ausführungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Show all runs</source>
        <translation>Alle Ausführungen zeigen</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>All buttons</source>
        <translation>Alle Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Filter the status log</source>
        <translation>Statusprotokoll filtern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Name, state, input or message</source>
        <translation>Name, Status, Eingabe oder Meldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Pressed from where</source>
        <translation>Von wo geklickt</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All runs</source>
        <translation>Alle Ausführungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Arrange the status log</source>
        <translation>Statusprotokoll anordnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export the status log</source>
        <translation>Statusprotokoll exportieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Failed {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Fehler {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter the status log</source>
        <translation>Statusprotokoll filtern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Fold the status log</source>
        <translation>Statusprotokoll einklappen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Running {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Laufend {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Runs</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Show the status log</source>
        <translation>Statusprotokoll zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Status log</source>
        <translation>Statusprotokoll</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>What is shown below</source>
        <translation>Was unten gezeigt wird</translation>
    </message>
</context>
<context>
    <name>LogLookMenu</name>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Show the headings</source>
        <translation>Überschriften zeigen</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Cancel the run…</source>
        <translation>Ausführung abbrechen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Follow again</source>
        <translation>Wieder verfolgen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Open run</source>
        <translation>Ausführung öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Run again…</source>
        <translation>Noch einmal ausführen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Take the press back</source>
        <translation>Klick zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>No run is like that</source>
        <translation>Keine Ausführung passt dazu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Runs you start appear here</source>
        <translation>Hier erscheinen Ihre Ausführungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Status log</source>
        <translation>Statusprotokoll</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../flowbutton/ui/message_bar.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Start anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>This counts from the next start of FlowButton on</source>
        <translation>Das gilt ab dem nächsten Start von FlowButton</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method of the trigger</source>
        <translation>Methode des Triggers</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Getting the sign-in ready</source>
        <translation>Die Anmeldung wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>If a window asks for the password of your keyring, answer it: that is where FlowButton keeps your sign-in. Without it you stay signed in until you close FlowButton.</source>
        <translation>Wenn ein Fenster nach dem Kennwort Ihres Schlüsselbunds fragt, geben Sie es ein: Dort bewahrt FlowButton Ihre Anmeldung auf. Sonst bleiben Sie angemeldet, bis Sie FlowButton beenden.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>OwnPicture</name>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Enter runs · Ctrl+Enter opens the inputs first · &gt; finds commands</source>
        <translation>Enter führt aus · Strg+Enter öffnet erst die Eingaben · &gt; sucht Befehle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button</source>
        <translation>Schaltfläche suchen und ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button, or &gt; for commands</source>
        <translation>Schaltfläche suchen und ausführen, oder &gt; für Befehle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Up and Down go through what was found, Enter runs it, Esc closes</source>
        <translation>Pfeil auf und ab gehen durch das Gefundene, Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Back to your buttons</source>
        <translation>Zurück zu Ihren Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Practice: no press goes anywhere</source>
        <translation>Übung: Nichts wird wirklich ausgeführt</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>A press runs it for real. Practice shows how that looks.</source>
        <translation>Ein Klick führt sie wirklich aus. Beim Üben ist zu sehen, wie das aussieht.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Practise first</source>
        <translation>Erst üben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>“{name}” is ready</source>
        <translation>„{name}“ ist bereit</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Fill in a preset</source>
        <translation>Vorlage eintragen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Make a button of “{name}”</source>
        <translation>Schaltfläche aus „{name}“ machen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
</context>
<context>
    <name>PresetSaver</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>For whoever helps you. Secrets are left out.</source>
        <translation>Für alle, die Ihnen helfen. Geheimnisse sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program did</source>
        <translation>Was das Programm getan hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program does appears here</source>
        <translation>Hier erscheint, was das Programm tut</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../flowbutton/ui/question.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Readdressing</name>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the documentation of Webhooks at ifttt.com/maker_webhooks.</source>
        <translation>Sie kopieren ihn aus der Dokumentation von Webhooks unter ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the trigger of the flow. It is kept in the keyring.</source>
        <translation>Sie kopieren sie aus dem Trigger des Flows. Sie wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the whole address</source>
        <translation>Die ganze Adresse einfügen</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>A message to paste is on the clipboard</source>
        <translation>Eine Nachricht zum Einfügen ist in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned off. Runs under way go on</source>
        <translation>Die Logic App ist ausgeschaltet. Laufende Ausführungen gehen weiter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on</source>
        <translation>Die Logic App ist eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on. Press again</source>
        <translation>Die Logic App ist eingeschaltet. Klicken Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned off. Runs under way go on</source>
        <translation>Der Flow ist ausgeschaltet. Laufende Ausführungen gehen weiter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on</source>
        <translation>Der Flow ist eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on. Press again</source>
        <translation>Der Flow ist eingeschaltet. Klicken Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The receipt is on the clipboard</source>
        <translation>Der Beleg ist in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>What was pasted has no page to open</source>
        <translation>Zu dem Eingefügten gibt es keine Seite, die sich öffnen ließe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>{size} of {kind}. It is not shown here: save it to look at it.</source>
        <translation>{size} vom Typ {kind}. Hier wird das nicht angezeigt: Speichern Sie es, um es anzusehen.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Cancel the run</source>
        <translation>Ausführung abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again in the cloud with the same inputs</source>
        <translation>Mit denselben Eingaben noch einmal in der Cloud ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Take the press back</source>
        <translation>Klick zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>The run ends where it is. It cannot be brought back.</source>
        <translation>Die Ausführung endet, wo sie ist. Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Yes, cancel it at the service</source>
        <translation>Ja, beim Dienst abbrechen</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <location filename="../../flowbutton/app/run_keys.py"/>
        <source>Nothing is running here</source>
        <translation>Hier läuft nichts</translation>
    </message>
</context>
<context>
    <name>RunStories</name>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>Made ready</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>press id {id}</source>
        <translation>Klick-ID {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>token valid %n min</source>
        <translation>
            <numerusform>Token %n min gültig</numerusform>
            <numerusform>Token %n min gültig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Files and secrets are asked for each time.</source>
        <translation>Dateien und Geheimnisse werden jedes Mal abgefragt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>The answer is saved as {file}</source>
        <translation>Die Antwort ist als {file} gespeichert</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../flowbutton/ui/search_line.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../flowbutton/ui/settings_row.py"/>
        <source>Set by {who}</source>
        <translation>Festgelegt durch {who}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>All runs that have ended are forgotten on this computer. It cannot be undone.</source>
        <translation>Alle beendeten Ausführungen werden auf diesem Computer vergessen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log</source>
        <translation>Statusprotokoll leeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log?</source>
        <translation>Statusprotokoll leeren?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Log folder</source>
        <translation>Protokollordner</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings folder</source>
        <translation>Einstellungsordner</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A domain, a tenant id, or “organizations” for any.</source>
        <translation>Eine Domäne, eine Mandanten-ID, oder „organizations“ für beliebige.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A press that is held up for longer is not sent at all.</source>
        <translation>Ein Klick, der länger aufgehalten wird, wird gar nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run began</source>
        <translation>Eine Ausführung hat begonnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended sooner</source>
        <translation>Eine Ausführung endete früher</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended that took longer than 10 s</source>
        <translation>Eine Ausführung endete nach mehr als 10 s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run failed, or was not sent</source>
        <translation>Eine Ausführung ist fehlgeschlagen oder wurde nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run needs you</source>
        <translation>Eine Ausführung braucht Sie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run succeeded after it had failed</source>
        <translation>Eine Ausführung war nach einem Fehlschlag wieder erfolgreich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account and cloud</source>
        <translation>Konto und Cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account for new buttons</source>
        <translation>Konto für neue Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Big</source>
        <translation>Groß</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Clear the status log…</source>
        <translation>Statusprotokoll leeren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Deleted buttons</source>
        <translation>Gelöschte Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Empty for the system's own.</source>
        <translation>Leer für den des Systems.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Finds and runs a button from anywhere.</source>
        <translation>Sucht eine Schaltfläche von überall aus und führt sie aus.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>FlowButton stays in the tray; without a tray, closing quits.</source>
        <translation>FlowButton bleibt im Infobereich; gibt es keinen, beendet Schließen das Programm.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>FlowButton {version}</source>
        <translation>FlowButton {version}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Guards against a double click.</source>
        <translation>Schützt vor einem Doppelklick.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Hot key</source>
        <translation>Globales Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Ignore a second press within</source>
        <translation>Zweiten Klick ignorieren innerhalb von</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>In the tray, without a window.</source>
        <translation>Im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>It waits for a person, wants a sign-in, or it is not known whether it ran.</source>
        <translation>Sie wartet auf eine Person, verlangt eine Anmeldung, oder es ist nicht bekannt, ob ausgeführt wurde.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep the status log for</source>
        <translation>Statusprotokoll aufbewahren für</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Never send a press later than</source>
        <translation>Klicks nie später senden als nach</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>No setting is called “{text}”</source>
        <translation>Keine Einstellung heißt „{text}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Nothing turns or slides by itself.</source>
        <translation>Nichts dreht sich oder gleitet von selbst.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Of the app registration that FlowButton signs in with.</source>
        <translation>Der App-Registrierung, mit der sich FlowButton anmeldet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Only while FlowButton is not in front.</source>
        <translation>Nur solange FlowButton nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Presses</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show FlowButton in the applications menu</source>
        <translation>FlowButton im Anwendungsmenü zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The first one</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The service itself waits up to 120 s.</source>
        <translation>Der Dienst selbst wartet bis zu 120 s.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for a connection</source>
        <translation>Auf eine Verbindung warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for an answer</source>
        <translation>Auf eine Antwort warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for the answer of a run</source>
        <translation>Auf die Antwort einer Ausführung warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>What is older is deleted at each start, and once a day.</source>
        <translation>Älteres wird bei jedem Start gelöscht, und einmal am Tag.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Where your organisation's flows live. Another one counts at the next start. One of your own is described in settings.toml, under [cloud]: its name is custom, and its authority has to be there.</source>
        <translation>Wo die Flows Ihrer Organisation liegen. Eine andere gilt ab dem nächsten Start. Eine eigene wird in settings.toml unter [cloud] beschrieben: Ihr name ist custom, und ihre authority muss angegeben sein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>With your favourites; links and button files then open here too.</source>
        <translation>Mit Ihren Favoriten; Links und Schaltflächendateien öffnen sich dann auch hier.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Without a tray, minimise instead of quitting</source>
        <translation>Ohne Infobereich minimieren statt beenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>your administrator</source>
        <translation>Ihren Administrator</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>{cloud} (not tried by us)</source>
        <translation>{cloud} (von uns nicht getestet)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_page.py"/>
        <source>You stay signed in until you close FlowButton</source>
        <translation>Sie bleiben angemeldet, bis Sie FlowButton beenden</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in until FlowButton closes</source>
        <translation>Angemeldet, bis FlowButton beendet wird</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>nothing leaves this computer</source>
        <translation>nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n runs today</source>
        <translation>
            <numerusform>%n Ausführung heute</numerusform>
            <numerusform>%n Ausführungen heute</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>No runs today</source>
        <translation>Heute keine Ausführungen</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <location filename="../../flowbutton/ui/step_bars.py"/>
        <source>Inputs and outputs of {step}</source>
        <translation>Ein- und Ausgaben von {step}</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Brick</source>
        <translation>Ziegelrot</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Navy</source>
        <translation>Marineblau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../flowbutton/ui/toast.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Toasting</name>
    <message>
        <location filename="../../flowbutton/app/toasting.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton</source>
        <translation>FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: a run failed</source>
        <translation>FlowButton: Eine Ausführung ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: running</source>
        <translation>FlowButton: läuft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: sign in again</source>
        <translation>FlowButton: Bitte neu anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: what became of a run is not known</source>
        <translation>FlowButton: Was aus einer Ausführung wurde, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>%n more in the status log</source>
        <translation>
            <numerusform>%n weiterer im Statusprotokoll</numerusform>
            <numerusform>%n weitere im Statusprotokoll</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>All buttons</source>
        <translation>Alle Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Find and run…</source>
        <translation>Suchen und ausführen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>For an hour</source>
        <translation>Eine Stunde lang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Last: {result}</source>
        <translation>Zuletzt: {result}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Mute notifications</source>
        <translation>Benachrichtigungen stummschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open FlowButton</source>
        <translation>FlowButton öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open the run</source>
        <translation>Ausführung öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Running now ({count})</source>
        <translation>Läuft gerade ({count})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Take the press back</source>
        <translation>Klick zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Turn notifications on</source>
        <translation>Benachrichtigungen einschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until I turn them on</source>
        <translation>Bis ich sie einschalte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>{time} left</source>
        <translation>Noch {time}</translation>
    </message>
</context>
<context>
    <name>_LogWindow</name>
    <message>
        <location filename="../../flowbutton/ui/log_window.py"/>
        <source>Status log</source>
        <translation>Statusprotokoll</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>A button in this file has no name</source>
        <translation>Eine Schaltfläche in dieser Datei hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>A cloud of your own names its flow service: flow_api, in settings.toml.</source>
        <translation>Eine eigene Cloud nennt ihren Flow-Dienst: flow_api, in settings.toml.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A connection of the flow is broken</source>
        <translation>Eine Verbindung des Flows ist defekt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A data policy of your organisation has stopped it. Ask your administrator.</source>
        <translation>Eine Datenrichtlinie Ihrer Organisation hat ihn angehalten. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A file of buttons</source>
        <translation>Eine Schaltflächendatei</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A flow</source>
        <translation>Ein Flow</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A flow cannot be turned on or off by its address</source>
        <translation>Ein Flow lässt sich nicht über seine Adresse ein- oder ausschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>A link asks to run this</source>
        <translation>Ein Link möchte das ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that adds a button</source>
        <translation>Ein Link, der eine Schaltfläche hinzufügt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that presses a button</source>
        <translation>Ein Link, der eine Schaltfläche anklickt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>A page of Azure, but not of a Logic App</source>
        <translation>Eine Seite von Azure, aber nicht die einer Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>A page of IFTTT, but not an address of Webhooks</source>
        <translation>Eine Seite von IFTTT, aber keine Adresse von Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A page of the portal, but not of one flow</source>
        <translation>Eine Seite des Portals, aber nicht die eines Flows</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>A rule of your organisation blocks this sign-in</source>
        <translation>Eine Regel Ihrer Organisation verhindert diese Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A rule of your organisation or a missing licence has stopped it.</source>
        <translation>Eine Regel Ihrer Organisation oder eine fehlende Lizenz hat ihn angehalten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A rule of your organisation stops this flow</source>
        <translation>Eine Regel Ihrer Organisation hält diesen Flow auf</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A run of a flow: the button starts the flow</source>
        <translation>Eine Ausführung eines Flows: Die Schaltfläche startet den Flow</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A run that was started by an address cannot be cancelled from here</source>
        <translation>Eine über eine Adresse gestartete Ausführung lässt sich von hier nicht abbrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A sign-in was sent along with the signature. Use the signed address by itself.</source>
        <translation>Mit der Signatur wurde eine Anmeldung gesendet. Verwenden Sie die signierte Adresse allein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>A workflow of a Standard Logic App is turned on and off in the Azure portal</source>
        <translation>Ein Workflow einer Standard-Logic-App wird im Azure-Portal ein- und ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>Accepted, and FlowButton was closed before its answer was there</source>
        <translation>Angenommen, aber FlowButton wurde geschlossen, bevor die Antwort da war</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and its answer could not be fetched</source>
        <translation>Angenommen, und die Antwort ließ sich nicht abholen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and no answer yet</source>
        <translation>Angenommen, noch keine Antwort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Accepted, its answer is waited for</source>
        <translation>Angenommen, die Antwort wird erwartet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Accepted, not finished yet</source>
        <translation>Angenommen, noch nicht fertig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Accepted, not finished yet.</source>
        <translation>Angenommen, noch nicht fertig.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Accepted. IFTTT does not say how it went</source>
        <translation>Angenommen. IFTTT sagt nicht, wie es ausging</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Accepted. The address does not say how it went</source>
        <translation>Angenommen. Die Adresse sagt nicht, wie es ausging</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Add a button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_model.py"/>
        <source>Add a button called “{name}”</source>
        <translation>Schaltfläche namens „{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Add http://localhost there, under mobile and desktop applications</source>
        <translation>Fügen Sie dort http://localhost hinzu, unter Mobil- und Desktopanwendungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>Add the button again</source>
        <translation>Fügen Sie die Schaltfläche neu hinzu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Addresses at logic.azure.com ended in November 2025. Copy the new one from the flow.</source>
        <translation>Adressen unter logic.azure.com endeten im November 2025. Kopieren Sie die neue aus dem Flow.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>After {time}</source>
        <translation>Nach {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>All files together may have 70 MB at most</source>
        <translation>Alle Dateien zusammen dürfen höchstens 70 MB haben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>All folders can be written; {room} MB are free</source>
        <translation>In alle Ordner lässt sich schreiben; {room} MB sind frei</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already queued, until {time}</source>
        <translation>Schon in der Warteschlange, bis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already running, {time}</source>
        <translation>Läuft schon, {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Also uses {connector}: what that does is not known</source>
        <translation>Nutzt auch {connector}: Was das bewirkt, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An IFTTT event</source>
        <translation>Ein IFTTT-Ereignis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>An address does not tell what it asks for</source>
        <translation>Eine Adresse sagt nicht, wonach sie fragt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>An address does not tell which requests reached it: look where the flow is</source>
        <translation>Eine Adresse sagt nicht, welche Anfragen sie erreicht haben: Sehen Sie nach, wo der Flow ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An address of IFTTT Webhooks</source>
        <translation>Eine Adresse von IFTTT-Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that begins with http:// is not safe: it must be https://</source>
        <translation>Eine Adresse, die mit http:// beginnt, ist nicht sicher: Es muss https:// sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that is not known to belong to a flow</source>
        <translation>Eine Adresse, von der nicht bekannt ist, dass sie zu einem Flow gehört</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address with a name and a password in it is not used</source>
        <translation>Eine Adresse, die einen Namen und ein Kennwort enthält, wird nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>An administrator has to allow FlowButton first</source>
        <translation>Ein Administrator muss FlowButton erst zulassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>An administrator has to give consent once.</source>
        <translation>Ein Administrator muss einmal zustimmen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <source>Another FlowButton is writing at this moment</source>
        <translation>Ein anderes FlowButton schreibt gerade</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Another program uses the port {port} of this computer</source>
        <translation>Ein anderes Programm verwendet den Port {port} dieses Computers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>Another program uses {keys} already</source>
        <translation>Ein anderes Programm verwendet {keys} schon</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Another version of FlowButton is running: {theirs}, and this is {ours}</source>
        <translation>Eine andere Version von FlowButton läuft: {theirs}, und das hier ist {ours}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer {status}</source>
        <translation>Antwort {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Any JSON. It may stay empty.</source>
        <translation>Beliebiges JSON. Es kann leer bleiben.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Any content can be sent with it</source>
        <translation>Beliebiger Inhalt lässt sich mitsenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Anyone with the signed address may run it. Paste the whole address.</source>
        <translation>Wer die signierte Adresse hat, darf ihn ausführen. Fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arrange the buttons; nothing runs meanwhile</source>
        <translation>Schaltflächen anordnen; dabei wird nichts ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: delete what is selected</source>
        <translation>Beim Anordnen: Ausgewähltes löschen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: duplicate what is selected</source>
        <translation>Beim Anordnen: Ausgewähltes duplizieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: move what is selected</source>
        <translation>Beim Anordnen: Ausgewähltes verschieben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: select more</source>
        <translation>Beim Anordnen: mehr auswählen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask an administrator to open {link}</source>
        <translation>Bitten Sie einen Administrator, {link} zu öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Logic App Contributor on it.</source>
        <translation>Bitten Sie um die Rolle „Mitwirkender für Logik-Apps“ darauf.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Reader on the subscription.</source>
        <translation>Bitten Sie um die Rolle „Leser“ für das Abonnement.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Website Contributor on it.</source>
        <translation>Bitten Sie um die Rolle „Mitwirkender für Websites“ darauf.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask its owner to share it with you, as a co-owner or a run-only user.</source>
        <translation>Bitten Sie den Besitzer, ihn mit Ihnen zu teilen, als Mitbesitzer oder nur zum Ausführen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/run_only.py"/>
        <source>Ask its owner to turn it on.</source>
        <translation>Bitten Sie den Besitzer, ihn einzuschalten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>Ask whoever made it for a new one</source>
        <translation>Bitten Sie den, der sie gemacht hat, um eine neue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator</source>
        <translation>Fragen Sie Ihren Administrator</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator about the data policies of the environment.</source>
        <translation>Fragen Sie Ihren Administrator nach den Datenrichtlinien der Umgebung.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator for a licence, or its owner for a manual trigger.</source>
        <translation>Bitten Sie Ihren Administrator um eine Lizenz oder den Besitzer um einen manuellen Trigger.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator whether Power Automate may be used from here.</source>
        <translation>Fragen Sie Ihren Administrator, ob Power Automate von hier verwendet werden darf.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator, or sign in on a device that your organisation manages</source>
        <translation>Fragen Sie Ihren Administrator, oder melden Sie sich auf einem Gerät an, das Ihre Organisation verwaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Ask your administrator: something may be reading along</source>
        <translation>Fragen Sie Ihren Administrator: Es könnte jemand mitlesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks before it runs</source>
        <translation>Fragt vor dem Ausführen nach</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Asks before it runs.</source>
        <translation>Fragt vor dem Ausführen nach.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks first</source>
        <translation>Fragt zuerst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks for {count} inputs</source>
        <translation>
            <numerusform>Fragt nach {count} Eingabe</numerusform>
            <numerusform>Fragt nach {count} Eingaben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody by e-mail</source>
        <translation>Fragt jemanden per E-Mail</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody to approve</source>
        <translation>Bittet jemanden um Genehmigung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>At {host}</source>
        <translation>Bei {host}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Automatic</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/catalog.py"/>
        <source>Azure Logic Apps</source>
        <translation>Azure Logic Apps</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/planner.py"/>
        <source>Azure did not tell the address of the trigger</source>
        <translation>Azure hat die Adresse des Triggers nicht genannt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By button</source>
        <translation>Nach Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By message</source>
        <translation>Nach Meldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Calls a web address</source>
        <translation>Ruft eine Webadresse auf</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Cancel it where the flow is.</source>
        <translation>Brechen Sie sie dort ab, wo der Flow ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Cancel the run that has the focus; asks first</source>
        <translation>Ausführung mit dem Fokus abbrechen; fragt vorher nach</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by an owner of the flow</source>
        <translation>Von einem Besitzer des Flows abgebrochen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by the service: {why}</source>
        <translation>Vom Dienst abgebrochen: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Cancelled by you</source>
        <translation>Von Ihnen abgebrochen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled, and the service does not say by whom</source>
        <translation>Abgebrochen, und der Dienst sagt nicht, von wem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes SharePoint items</source>
        <translation>Ändert SharePoint-Elemente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes files</source>
        <translation>Ändert Dateien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes something in {connector}</source>
        <translation>Ändert etwas in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Check that it is running and unlocked, and try again</source>
        <translation>Prüfen Sie, ob er läuft und entsperrt ist, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Check that it is shared with you, or paste its link</source>
        <translation>Prüfen Sie, ob er mit Ihnen geteilt ist, oder fügen Sie den Link ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Check that it is there and that you may read it</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>Check that the disk is not full and that you may write there</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/files.py"/>
        <source>Check that you may read this file</source>
        <translation>Prüfen Sie, ob Sie diese Datei lesen dürfen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Check the app registration: it has to give ID tokens</source>
        <translation>Prüfen Sie die App-Registrierung: Sie muss ID-Token ausgeben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the client ID and the tenant in the settings</source>
        <translation>Prüfen Sie die Client-ID und den Mandanten in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud and the tenant in the settings</source>
        <translation>Prüfen Sie die Cloud und den Mandanten in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud in the settings</source>
        <translation>Prüfen Sie die Cloud in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Check the date and the time of this computer yourself</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers selbst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs.</source>
        <translation>Prüfen Sie die Eingaben.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs: they have to be valid JSON.</source>
        <translation>Prüfen Sie die Eingaben: Sie müssen gültiges JSON sein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the proxy</source>
        <translation>Prüfen Sie den Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check the proxy in the settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the tenant in the settings</source>
        <translation>Prüfen Sie den Mandanten in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check this computer's clock and its certificates.</source>
        <translation>Prüfen Sie die Uhr dieses Computers und seine Zertifikate.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check what is missing or has another kind of value.</source>
        <translation>Prüfen Sie, was fehlt oder von anderer Art ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check your connection</source>
        <translation>Prüfen Sie Ihre Verbindung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check your connection.</source>
        <translation>Prüfen Sie Ihre Verbindung.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>Check your connection; paste the address of the button anew if it has changed</source>
        <translation>Prüfen Sie Ihre Verbindung; fügen Sie die Adresse der Schaltfläche neu ein, wenn sie sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>Check “ca_file” of the cloud in the settings.</source>
        <translation>Prüfen Sie „ca_file“ der Cloud in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a PNG, JPEG, SVG or WebP file of less than 30 MB</source>
        <translation>Wählen Sie eine PNG-, JPEG-, SVG- oder WebP-Datei mit weniger als 30 MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose another environment, or ask your administrator to let you in.</source>
        <translation>Wählen Sie eine andere Umgebung, oder bitten Sie Ihren Administrator um Zugang.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <source>Choose another folder, or make room</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Choose another one</source>
        <translation>Wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose one of: {choices}</source>
        <translation>Wählen Sie eines von: {choices}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose the method that the trigger has.</source>
        <translation>Wählen Sie die Methode, die der Trigger hat.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose yes or no</source>
        <translation>Wählen Sie Ja oder Nein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Close it, or sign in with a code</source>
        <translation>Beenden Sie es, oder melden Sie sich mit einem Code an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Close what is open; stops no run</source>
        <translation>Schließen, was offen ist; hält keine Ausführung an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Control plus {key}.</source>
        <translation>Strg plus {key}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the administrator</source>
        <translation>Nachricht an den Administrator kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the owner</source>
        <translation>Nachricht an den Besitzer kopieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Copy all of it: 36 characters</source>
        <translation>Kopieren Sie sie ganz: 36 Zeichen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy its new address, or add the button again.</source>
        <translation>Kopieren Sie die neue Adresse, oder fügen Sie die Schaltfläche neu hinzu.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Copy the address from ifttt.com/maker_webhooks</source>
        <translation>Kopieren Sie die Adresse von ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>Copy the address from the flow and paste it.</source>
        <translation>Kopieren Sie die Adresse aus dem Flow, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy the key again from the documentation of IFTTT Webhooks.</source>
        <translation>Kopieren Sie den Schlüssel neu aus der Dokumentation von IFTTT-Webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>Copy the link and open it in a browser on this computer</source>
        <translation>Kopieren Sie den Link, und öffnen Sie ihn in einem Browser auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>Copy the link of its page in the Azure portal.</source>
        <translation>Kopieren Sie den Link der Seite im Azure-Portal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates SharePoint items</source>
        <translation>Legt SharePoint-Elemente an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates calendar events</source>
        <translation>Legt Kalendertermine an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates files</source>
        <translation>Legt Dateien an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates something in {connector}</source>
        <translation>Legt etwas in {connector} an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/target_place.py"/>
        <source>Default environment</source>
        <translation>Standardumgebung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes SharePoint items</source>
        <translation>Löscht SharePoint-Elemente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes e-mail</source>
        <translation>Löscht E-Mails</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes files</source>
        <translation>Löscht Dateien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes something in {connector}</source>
        <translation>Löscht etwas in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Do it at ifttt.com.</source>
        <translation>Tun Sie das auf ifttt.com.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Do it once more</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Do it where the flow is.</source>
        <translation>Tun Sie das dort, wo der Flow ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Edit inputs</source>
        <translation>Eingaben bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Edit the button that has the focus</source>
        <translation>Schaltfläche mit dem Fokus bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Empty, too large to be shown, or no longer kept by the service</source>
        <translation>Leer, zu groß zum Anzeigen oder vom Dienst nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>End it, then start it again</source>
        <translation>Beenden Sie es, und starten Sie es dann neu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date and time, such as 2026-09-30T14:00</source>
        <translation>Geben Sie Datum und Uhrzeit ein, etwa 2026-09-30T14:00</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date, such as 2026-09-30</source>
        <translation>Geben Sie ein Datum ein, etwa 2026-09-30</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a list: one entry on each line, or JSON in square brackets</source>
        <translation>Geben Sie eine Liste ein: ein Eintrag je Zeile, oder JSON in eckigen Klammern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a number, such as {example}</source>
        <translation>Geben Sie eine Zahl ein, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a whole number, such as 12</source>
        <translation>Geben Sie eine ganze Zahl ein, etwa 12</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an address</source>
        <translation>Geben Sie eine Adresse ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an e-mail address, such as name@example.com</source>
        <translation>Geben Sie eine E-Mail-Adresse ein, etwa name@example.com</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter text</source>
        <translation>Geben Sie Text ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”</source>
        <translation>Fehlgeschlagen bei Schritt „{step}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”: {why}</source>
        <translation>Fehlgeschlagen bei Schritt „{step}“: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed: {why}</source>
        <translation>Fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>Fill this in</source>
        <translation>Füllen Sie das aus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Filled in by a link</source>
        <translation>Von einem Link ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Find a button or a command and run it</source>
        <translation>Schaltfläche oder Befehl suchen und ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Finding</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton cannot be reached by a second start</source>
        <translation>FlowButton ist für einen zweiten Start nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <source>FlowButton could not be put into the menu of this desktop</source>
        <translation>FlowButton ließ sich nicht in das Menü dieses Desktops aufnehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton ended before it answered</source>
        <translation>FlowButton wurde beendet, bevor es geantwortet hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton ended while this was being sent</source>
        <translation>FlowButton wurde beendet, während das gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>FlowButton is closing</source>
        <translation>FlowButton wird beendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>FlowButton is not allowed to act for this account yet</source>
        <translation>FlowButton darf für dieses Konto noch nicht handeln</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton is running, but does not answer</source>
        <translation>FlowButton läuft, antwortet aber nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton stopped waiting. What was asked for goes on</source>
        <translation>FlowButton wartet nicht mehr. Was verlangt wurde, geht weiter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton was closed before this could be sent. Nothing was run</source>
        <translation>FlowButton wurde beendet, bevor das gesendet werden konnte. Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>FlowButton {version}{packed} with Python {python} on {system}, for the cloud {cloud}</source>
        <translation>FlowButton {version}{packed} mit Python {python} auf {system}, für die Cloud {cloud}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Follow the run</source>
        <translation>Ausführung verfolgen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>For a selected item</source>
        <translation>Für ein ausgewähltes Element</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Give consent</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Go to the status log</source>
        <translation>Zum Statusprotokoll gehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>HTTP request</source>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Headers of the command are left out</source>
        <translation>Kopfzeilen des Befehls werden weggelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Hold it down to run.</source>
        <translation>Zum Ausführen gedrückt halten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Hold to run</source>
        <translation>Zum Ausführen gedrückt halten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>IFTTT</source>
        <translation>IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT cannot take back an event</source>
        <translation>IFTTT kann ein Ereignis nicht zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not know the key</source>
        <translation>IFTTT kennt den Schlüssel nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not let this program turn its applets on or off</source>
        <translation>IFTTT lässt dieses Programm seine Applets nicht ein- oder ausschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not say which events it received</source>
        <translation>IFTTT sagt nicht, welche Ereignisse es erhalten hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT event</source>
        <translation>IFTTT-Ereignis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>If it belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow.</source>
        <translation>Falls sie zu einem Flow von Power Automate gehört, funktioniert sie seit dem 30. November 2025 nicht mehr: Kopieren Sie die neue Adresse aus dem Flow.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>If this belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow. For a Logic App it works</source>
        <translation>Wenn das zu einem Flow von Power Automate gehört, geht es seit dem 30. November 2025 nicht mehr: Kopieren Sie die neue Adresse aus dem Flow. Für eine Logic App geht es</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the default environment of the organization {id}</source>
        <translation>In der Standardumgebung der Organisation {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the environment {id}</source>
        <translation>In der Umgebung {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>In the resource group {group} of the subscription {subscription}</source>
        <translation>In der Ressourcengruppe {group} des Abonnements {subscription}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Install and start one, such as GNOME Keyring or KeePassXC, and try again</source>
        <translation>Installieren und starten Sie einen, etwa GNOME Keyring oder KeePassXC, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Instant</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for nothing</source>
        <translation>Fragt nach nichts</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs}</source>
        <translation>Fragt nach {inputs}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs} and more</source>
        <translation>Fragt nach {inputs} und mehr</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>It came too late and was not sent</source>
        <translation>Der Klick kam zu spät und wurde nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It cannot be known whether it ran</source>
        <translation>Es lässt sich nicht feststellen, ob ausgeführt wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It cannot be run this way. Ask its owner to use the owner's connections.</source>
        <translation>So lässt er sich nicht ausführen. Bitten Sie den Besitzer, die Verbindungen des Besitzers zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>It cannot take the place of what the button has</source>
        <translation>Das kann nicht an die Stelle dessen treten, was die Schaltfläche hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did not run. It is safe to press again</source>
        <translation>Es wurde nicht ausgeführt. Sie können gefahrlos noch einmal klicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did run, found after the connection broke</source>
        <translation>Es wurde ausgeführt, gefunden nach dem Abbruch der Verbindung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It does not say in which environment the flow is</source>
        <translation>Es sagt nicht, in welcher Umgebung der Flow ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It fails</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>It has no trigger</source>
        <translation>Sie hat keinen Trigger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>It has to begin with https:// and name a host.</source>
        <translation>Sie muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>It is a part of the address. Nothing was run.</source>
        <translation>Das ist ein Teil der Adresse. Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It is not known whether it ran. Look for the run before you press again.</source>
        <translation>Es ist nicht bekannt, ob ausgeführt wurde. Suchen Sie die Ausführung, bevor Sie noch einmal klicken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>It is not known whether {name} ran</source>
        <translation>Es ist nicht bekannt, ob {name} ausgeführt wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>It is not known which run it is</source>
        <translation>Es ist nicht bekannt, welche Ausführung es ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is suspended: a press runs nothing until its owner or an administrator has lifted that</source>
        <translation>Er ist angehalten: Ein Druck startet nichts, bis sein Besitzer oder ein Administrator das aufgehoben hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is turned off: a press runs nothing until it is turned on</source>
        <translation>Er ist ausgeschaltet: Ein Druck startet nichts, bis er eingeschaltet ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>It lacks a licence. Ask your administrator for one.</source>
        <translation>Ihm fehlt eine Lizenz. Bitten Sie Ihren Administrator um eine.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It lies in a solution, is not shared with you, or this computer is not approved. Ask its owner to share it, or to add an HTTP request trigger.</source>
        <translation>Er liegt in einer Lösung, ist nicht mit Ihnen geteilt, oder dieser Computer ist nicht zugelassen. Bitten Sie den Besitzer, ihn zu teilen oder einen HTTP-Anfrage-Trigger hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It lies in {cloud}: choose that cloud in the settings</source>
        <translation>Liegt in {cloud}: Wählen Sie diese Cloud in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may be cut off or renewed. Paste the whole address.</source>
        <translation>Sie ist vielleicht abgeschnitten oder erneuert. Fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may have been deleted or have changed. Paste its new address.</source>
        <translation>Er wurde vielleicht gelöscht oder geändert. Fügen Sie seine neue Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted or have changed. Read it again.</source>
        <translation>Er wurde vielleicht gelöscht oder geändert. Lesen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted, or lie in another environment or account.</source>
        <translation>Er wurde vielleicht gelöscht oder liegt in einer anderen Umgebung oder einem anderen Konto.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>It may have run. Look at the list of runs before you press again</source>
        <translation>Vielleicht wurde ausgeführt. Sehen Sie in die Liste der Ausführungen, bevor Sie noch einmal klicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may not have begun yet, or it is older than 28 days.</source>
        <translation>Sie hat vielleicht noch nicht begonnen, oder sie ist älter als 28 Tage.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran, and did not reach its Response step. Look at the run.</source>
        <translation>Er wurde ausgeführt und hat seinen Response-Schritt nicht erreicht. Sehen Sie sich die Ausführung an.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran. What it said is below.</source>
        <translation>Er wurde ausgeführt. Was er gesagt hat, steht unten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>It runs with {account} from now on. Run it?</source>
        <translation>Ab jetzt wird mit {account} ausgeführt. Ausführen?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts by itself when something happens, not from a button</source>
        <translation>Er startet von selbst, wenn etwas geschieht, nicht von einer Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from a selected item in SharePoint, Excel or Teams, not from a button</source>
        <translation>Er startet von einem ausgewählten Element in SharePoint, Excel oder Teams, nicht von einer Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from {program}, not from a button</source>
        <translation>Startet aus {program}, nicht von einer Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It succeeds</source>
        <translation>Ist erfolgreich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/queueing.py"/>
        <source>It waited to be sent, and the button has changed since</source>
        <translation>Der Klick wartete auf das Senden, und die Schaltfläche wurde seitdem geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It waits for a person</source>
        <translation>Wartet auf eine Person</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It was too late</source>
        <translation>Es war zu spät</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Its account is not signed in</source>
        <translation>Sein Konto ist nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>Its answer is lost</source>
        <translation>Antwort geht verloren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content comes from a file and is left out</source>
        <translation>Der Inhalt kommt aus einer Datei und wird weggelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content is not JSON and is left out</source>
        <translation>Der Inhalt ist kein JSON und wird weggelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>Its files in {folder} or its ports cannot be used</source>
        <translation>Die Dateien in {folder} oder die Ports lassen sich nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>Its folder is not one for programs to listen in</source>
        <translation>Der Ordner ist keiner, in dem Programme lauschen dürfen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its owner lets only certain networks in</source>
        <translation>Der Besitzer lässt nur bestimmte Netzwerke zu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its trigger is reached at another address. Copy the address again.</source>
        <translation>Der Trigger ist unter einer anderen Adresse erreichbar. Kopieren Sie die Adresse neu.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Keep holding to run</source>
        <translation>Weiter gedrückt halten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>Logic App</source>
        <translation>Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Longer than usual</source>
        <translation>Länger als üblich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Look again how it goes; runs nothing</source>
        <translation>Noch einmal nachsehen, wie es läuft; führt nichts aus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>Look at the answers once more</source>
        <translation>Sehen Sie sich die Angaben noch einmal an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Look at the run to see how it went.</source>
        <translation>Sehen Sie sich die Ausführung an, um zu erfahren, wie es ausging.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>Look at what ran in the history before you press again</source>
        <translation>Sehen Sie im Verlauf nach, was ausgeführt wurde, bevor Sie noch einmal klicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Look for the run before you press again</source>
        <translation>Suchen Sie die Ausführung, bevor Sie noch einmal klicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Look for the run before you press again.</source>
        <translation>Suchen Sie die Ausführung, bevor Sie noch einmal klicken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Look in the Azure portal why.</source>
        <translation>Sehen Sie im Azure-Portal nach, warum.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Look whether the run is there before you press again.</source>
        <translation>Sehen Sie nach, ob die Ausführung da ist, bevor Sie noch einmal klicken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Make one in Power Automate that starts from a button, or paste a trigger.</source>
        <translation>Erstellen Sie in Power Automate einen, der von einer Schaltfläche startet, oder fügen Sie einen Trigger ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Make room on the disk and try again</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or let yourself write there</source>
        <translation>Schaffen Sie Platz, oder verschaffen Sie sich dort Schreibrechte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or presses cannot be kept</source>
        <translation>Schaffen Sie Platz, sonst lassen sich Klicks nicht aufbewahren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Microsoft has moved the addresses of flows</source>
        <translation>Microsoft hat die Adressen von Flows verlegt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Ask its owner.</source>
        <translation>Microsoft hat ihn angehalten, weil er mehr tat, als seine Lizenz erlaubt. Fragen Sie den Besitzer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Turn it on again.</source>
        <translation>Microsoft hat ihn angehalten, weil er mehr tat, als seine Lizenz erlaubt. Schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Ask its owner.</source>
        <translation>Microsoft hat ihn angehalten, weil er lange nicht lief. Fragen Sie den Besitzer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Turn it on again.</source>
        <translation>Microsoft hat ihn angehalten, weil er lange nicht lief. Schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Ask its owner to mend it.</source>
        <translation>Microsoft hat ihn angehalten, weil er immer wieder fehlschlug. Bitten Sie den Besitzer, die Ursache zu beheben.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Mend it, and turn it on again.</source>
        <translation>Microsoft hat ihn angehalten, weil er immer wieder fehlschlug. Beheben Sie die Ursache und schalten Sie ihn wieder ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows</source>
        <translation>Meine Flows</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows · {environment}</source>
        <translation>Meine Flows · {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Never run</source>
        <translation>Nie ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Never run.</source>
        <translation>Nie ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>No browser could be opened</source>
        <translation>Es ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>No button goes to a pasted address</source>
        <translation>Keine Schaltfläche geht an eine eingefügte Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>No client ID is set</source>
        <translation>Es ist keine Client-ID eingetragen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>No command is called that; these are all</source>
        <translation>Kein Befehl heißt so; das sind alle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No connection to the service</source>
        <translation>Keine Verbindung zum Dienst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>No flow is called “{name}”</source>
        <translation>Kein Flow heißt „{name}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>No proxy is used</source>
        <translation>Es wird kein Proxy verwendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No secure connection to the service</source>
        <translation>Keine sichere Verbindung zum Dienst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>None of your environments has this flow</source>
        <translation>Keine Ihrer Umgebungen hat diesen Flow</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Not shown: there are none, or the flow keeps them secret</source>
        <translation>Nicht angezeigt: Es gibt keine, oder der Flow hält sie geheim</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nothing can be written to {folder}</source>
        <translation>In {folder} lässt sich nichts schreiben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>Nothing was pasted</source>
        <translation>Es wurde nichts eingefügt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>Nothing was run</source>
        <translation>Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Nothing was run.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>Nothing was run. Ask whoever sent it for a new one</source>
        <translation>Nichts wurde ausgeführt. Bitten Sie den, der ihn geschickt hat, um einen neuen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check the proxy in the settings.</source>
        <translation>Nichts wurde ausgeführt. Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check this computer's clock, and ask who runs your network.</source>
        <translation>Nichts wurde ausgeführt. Prüfen Sie die Uhr dieses Computers, und fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check your connection and press again.</source>
        <translation>Nichts wurde ausgeführt. Prüfen Sie Ihre Verbindung, und klicken Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Nothing was run. Check your connection.</source>
        <translation>Nichts wurde ausgeführt. Prüfen Sie Ihre Verbindung.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Nothing was run. Copy the key again from ifttt.com/maker_webhooks.</source>
        <translation>Nichts wurde ausgeführt. Kopieren Sie den Schlüssel neu von ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>Nothing was run. Drop it on a button that asks for one</source>
        <translation>Nichts wurde ausgeführt. Legen Sie es auf einer Schaltfläche ab, die danach fragt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>Nothing was run. Empty the inputs.</source>
        <translation>Nichts wurde ausgeführt. Leeren Sie die Eingaben.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Nothing was run. It is safe to press again</source>
        <translation>Nichts wurde ausgeführt. Sie können gefahrlos noch einmal klicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. It is safe to press again.</source>
        <translation>Nichts wurde ausgeführt. Sie können gefahrlos noch einmal klicken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. It was to be sent until {time}. Press again</source>
        <translation>Nichts wurde ausgeführt. Gesendet werden sollte bis {time}. Klicken Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Look at its inputs and its account, and press again</source>
        <translation>Nichts wurde ausgeführt. Sehen Sie sich die Eingaben und das Konto an, und klicken Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Only buttons that you have can be run by a link</source>
        <translation>Nichts wurde ausgeführt. Ein Link kann nur Schaltflächen ausführen, die Sie haben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Press the button yourself</source>
        <translation>Nichts wurde ausgeführt. Klicken Sie selbst auf die Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>Nothing was run. Remove the icon</source>
        <translation>Nichts wurde ausgeführt. Entfernen Sie das Symbol</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Something held the press up for too long. Press again</source>
        <translation>Nichts wurde ausgeführt. Etwas hat den Klick zu lange aufgehalten. Klicken Sie noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Nothing was run. Try “flowbutton practice” in a terminal</source>
        <translation>Nichts wurde ausgeführt. Versuchen Sie „flowbutton practice“ in einem Terminal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Take the press that waits back, or let it wait</source>
        <translation>Nichts wurde gesendet. Nehmen Sie den wartenden Klick zurück, oder lassen Sie ihn warten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Wait for the run to end, or stop waiting for it</source>
        <translation>Nichts wurde gesendet. Warten Sie, bis die Ausführung endet, oder warten Sie nicht mehr auf sie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Of the IFTTT account whose key it is</source>
        <translation>Des IFTTT-Kontos, zu dem der Schlüssel gehört</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Of {owner}, in the environment {environment}</source>
        <translation>Von {owner}, in der Umgebung {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>On GNOME, install the extension “AppIndicator”</source>
        <translation>Installieren Sie unter GNOME die Erweiterung „AppIndicator“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Open a web page to see whether this network asks you to log in</source>
        <translation>Öffnen Sie eine Webseite, um zu sehen, ob dieses Netzwerk eine Anmeldung verlangt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Open it and turn it on there.</source>
        <translation>Öffnen Sie ihn, und schalten Sie ihn dort ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open it there.</source>
        <translation>Öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open its inputs first</source>
        <translation>Erst die Eingaben öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open one of its workflows and copy the link of that page</source>
        <translation>Öffnen Sie einen ihrer Workflows, und kopieren Sie den Link dieser Seite</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Open run</source>
        <translation>Ausführung öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the Logic App</source>
        <translation>Logic App öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open the Logic App and copy the link of its page</source>
        <translation>Öffnen Sie die Logic App, und kopieren Sie den Link ihrer Seite</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open the Logic App in the Azure portal and cancel it there.</source>
        <translation>Öffnen Sie die Logic App im Azure-Portal, und brechen Sie sie dort ab.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the connections</source>
        <translation>Verbindungen öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the flow</source>
        <translation>Flow öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Open the flow and copy the link of its page</source>
        <translation>Öffnen Sie den Flow, und kopieren Sie den Link seiner Seite</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>Open the flow in Power Automate and cancel it there.</source>
        <translation>Öffnen Sie den Flow in Power Automate, und brechen Sie dort ab.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open the menu of what has the focus</source>
        <translation>Das Menü zu dem öffnen, was den Fokus hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the run</source>
        <translation>Ausführung öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>Open the run to look there</source>
        <translation>Öffnen Sie die Ausführung, um dort nachzusehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Or paste the address of a trigger, or an IFTTT event</source>
        <translation>Oder fügen Sie die Adresse eines Triggers oder ein IFTTT-Ereignis ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Otherwise no other program could use this key</source>
        <translation>Sonst könnte kein anderes Programm diese Taste verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Paste its address or key again</source>
        <translation>Fügen Sie die Adresse oder den Schlüssel neu ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>Paste the link of a flow, the address of a trigger or an IFTTT event</source>
        <translation>Fügen Sie den Link eines Flows, die Adresse eines Triggers oder ein IFTTT-Ereignis ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new address</source>
        <translation>Neue Adresse einfügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Paste the whole address of the trigger.</source>
        <translation>Fügen Sie die ganze Adresse des Triggers ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Pasted addresses</source>
        <translation>Eingefügte Adressen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Posts in Teams</source>
        <translation>Schreibt in Teams</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Power Apps</source>
        <translation>Power Apps</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Power Automate</source>
        <translation>Power Automate</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Power Pages</source>
        <translation>Power Pages</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: nothing was run</source>
        <translation>Übung: Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: the answer was lost on its way</source>
        <translation>Übung: Die Antwort ging unterwegs verloren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: this is how a failure looks. Nothing was run</source>
        <translation>Übung: So sieht ein Fehlschlag aus. Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Press from one of them, or ask its owner to let this one in.</source>
        <translation>Drücken Sie von einem davon aus, oder bitten Sie den Besitzer, dieses zuzulassen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Pressed</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Pressed twice, only the first counts</source>
        <translation>Zweimal geklickt, nur der erste Klick zählt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Put the application (client) ID of your app registration into “Client id”, in the settings under “Account and cloud”. In settings.toml it is client_id, under [account]</source>
        <translation>Tragen Sie die Anwendungs-ID (Client) Ihrer App-Registrierung unter „Client-ID“ ein, in den Einstellungen unter „Konto und Cloud“. In settings.toml ist es client_id unter [account]</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Quit the one that is running, then try again</source>
        <translation>Beenden Sie die laufende, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Reads from {connector}</source>
        <translation>Liest aus {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton and sign in again.</source>
        <translation>Kehren Sie zu FlowButton zurück, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton, which says what happened.</source>
        <translation>Kehren Sie zu FlowButton zurück; dort steht, was geschehen ist.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton. You can close this page.</source>
        <translation>Kehren Sie zu FlowButton zurück. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Run again…</source>
        <translation>Noch einmal ausführen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it through your account.</source>
        <translation>Führen Sie ihn über Ihr Konto aus.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it with your account. If it should take anyone, paste the whole address.</source>
        <translation>Führen Sie ihn mit Ihrem Konto aus. Wenn ihn jeder ausführen können soll, fügen Sie die ganze Adresse ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run one of the first nine</source>
        <translation>Eine der ersten neun ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run the button that has the focus</source>
        <translation>Schaltfläche mit dem Fokus ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number} of {count}.</source>
        <translation>Läuft, Schritt {number} von {count}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number}.</source>
        <translation>Läuft, Schritt {number}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Runs another flow</source>
        <translation>Startet einen anderen Flow</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/button_row.py"/>
        <source>Runs in a moment. Escape takes it back.</source>
        <translation>Wird gleich ausgeführt. Escape nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Runs in {time}</source>
        <translation>Startet in {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Runs in {time} — Undo</source>
        <translation>Startet in {time} — Rückgängig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_announcer.py"/>
        <source>Runs in {time}. Escape takes it back</source>
        <translation>Wird in {time} ausgeführt. Escape nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Schedule</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends e-mail</source>
        <translation>Verschickt E-Mails</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends something by {connector}</source>
        <translation>Verschickt etwas über {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sent, answer lost</source>
        <translation>Gesendet, Antwort verloren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was cut off</source>
        <translation>Gesendet, aber die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was lost</source>
        <translation>Gesendet, aber die Antwort ging verloren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Sent, but the answer was lost. Checking.</source>
        <translation>Gesendet, aber die Antwort ging verloren. Wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set an HTTP proxy as host:port in the settings</source>
        <translation>Tragen Sie in den Einstellungen einen HTTP-Proxy als host:port ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set the client ID of your app registration in the settings, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Tragen Sie die Client-ID Ihrer App-Registrierung in den Einstellungen ein, außer wenn alle Ihre Schaltflächen an eingefügte Adressen oder IFTTT gehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>Set the date and the time of this computer, then sign in again</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers, und melden Sie sich dann noch einmal an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Several inputs are called “{name}”</source>
        <translation>Mehrere Eingaben heißen „{name}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>Shared with me</source>
        <translation>Mit mir geteilt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Shared with you, in the environment {environment}</source>
        <translation>Mit Ihnen geteilt, in der Umgebung {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show everything about the run that has the focus</source>
        <translation>Alles über die Ausführung mit dem Fokus zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show only the buttons that hold some words</source>
        <translation>Nur Schaltflächen zeigen, die bestimmte Wörter enthalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show the runs of the button that has the focus</source>
        <translation>Ausführungen der Schaltfläche mit dem Fokus zeigen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Sign in again</source>
        <translation>Melden Sie sich noch einmal an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again and agree, or ask an administrator to open {link}</source>
        <translation>Melden Sie sich noch einmal an, und stimmen Sie zu, oder bitten Sie einen Administrator, {link} zu öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again to get a new one</source>
        <translation>Melden Sie sich noch einmal an, um einen neuen zu erhalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again, and accept what FlowButton asks for</source>
        <translation>Melden Sie sich noch einmal an, und nehmen Sie an, worum FlowButton bittet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>Sign in again, or sign in with a code</source>
        <translation>Melden Sie sich noch einmal an, oder melden Sie sich mit einem Code an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sign in again, then press again.</source>
        <translation>Melden Sie sich noch einmal an, und klicken Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again. If that does not help, the app registration lacks a permission.</source>
        <translation>Melden Sie sich noch einmal an. Hilft das nicht, fehlt der App-Registrierung eine Berechtigung.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in to its connections again.</source>
        <translation>Melden Sie sich bei den Verbindungen des Flows neu an.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Sign in to make a button of it</source>
        <translation>Melden Sie sich an, um eine Schaltfläche daraus zu machen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Sign in to see your flows</source>
        <translation>Melden Sie sich an, um Ihre Flows zu sehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in with another account, or check the tenant in the settings</source>
        <translation>Melden Sie sich mit einem anderen Konto an, oder prüfen Sie den Mandanten in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Sign in with it, or let the button run as another account</source>
        <translation>Melden Sie sich damit an, oder lassen Sie die Schaltfläche unter einem anderen Konto laufen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>Sign in with the browser</source>
        <translation>Melden Sie sich mit dem Browser an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Sign in, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Melden Sie sich an, außer wenn alle Ihre Schaltflächen an eingefügte Adressen oder IFTTT gehen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in service</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Signed in silently</source>
        <translation>Im Hintergrund angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Something else answered instead of the service</source>
        <translation>Etwas anderes hat anstelle des Dienstes geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Something else answered instead of the sign-in service</source>
        <translation>Etwas anderes hat anstelle des Anmeldedienstes geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton</source>
        <translation>In FlowButton ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton while it was sent</source>
        <translation>In FlowButton ist etwas schiefgegangen, während gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <source>Starting with the desktop could not be changed</source>
        <translation>Das Starten mit dem Desktop ließ sich nicht ändern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Starts something in {connector}</source>
        <translation>Startet etwas in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Status log</source>
        <translation>Statusprotokoll</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number}: {name}</source>
        <translation>Schritt {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step “{step}” failed</source>
        <translation>Schritt „{step}“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Succeeded in {time}</source>
        <translation>Erfolgreich in {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it answered with the error {status}</source>
        <translation>Erfolgreich, antwortete aber mit dem Fehler {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it gave no answer</source>
        <translation>Erfolgreich, gab aber keine Antwort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Such a file is made by FlowButton's export</source>
        <translation>Eine solche Datei entsteht beim Exportieren aus FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take a press back while it can be undone</source>
        <translation>Einen Klick zurücknehmen, solange das möglich ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take back what was done with the buttons</source>
        <translation>Zurücknehmen, was mit den Schaltflächen getan wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Taken back. Nothing was run</source>
        <translation>Zurückgenommen. Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The IFTTT event {event}</source>
        <translation>Das IFTTT-Ereignis {event}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>The Logic App asks for these.</source>
        <translation>Danach fragt die Logic App.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/planner.py"/>
        <source>The Logic App does not tell its trigger</source>
        <translation>Die Logic App nennt ihren Trigger nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is suspended</source>
        <translation>Die Logic App ist angehalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is turned off</source>
        <translation>Die Logic App ist ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Logic App {name}</source>
        <translation>Die Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Standard Logic App {name}</source>
        <translation>Die Standard-Logic-App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>The address does not belong to the services of your cloud.</source>
        <translation>Die Adresse gehört nicht zu den Diensten Ihrer Cloud.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address does not take this method</source>
        <translation>Die Adresse nimmt diese Methode nicht an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address is not whole</source>
        <translation>Die Adresse ist nicht vollständig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The address is {url}</source>
        <translation>Die Adresse ist {url}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a Logic App's trigger</source>
        <translation>Die Adresse des Triggers einer Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: it is run with your account</source>
        <translation>Die Adresse des HTTP-Triggers eines Flows: Er wird mit Ihrem Konto ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: whoever has it can run the flow</source>
        <translation>Die Adresse des HTTP-Triggers eines Flows: Wer sie hat, kann den Flow ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of an HTTP trigger, cut off</source>
        <translation>Die Adresse eines HTTP-Triggers, abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>The address where flows run was not found</source>
        <translation>Die Adresse, unter der Flows ausgeführt werden, wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>The answer could not be saved as {file}</source>
        <translation>Die Antwort ließ sich nicht als {file} speichern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The answer is below.</source>
        <translation>Die Antwort steht unten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The answer of the sign-in service belongs to another sign-in</source>
        <translation>Die Antwort des Anmeldedienstes gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not allow sign-in from a desktop program</source>
        <translation>Die App-Registrierung erlaubt keine Anmeldung aus einem Desktop-Programm</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not list the address that the sign-in returns to</source>
        <translation>In der App-Registrierung fehlt die Adresse, zu der die Anmeldung zurückkehrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>The button has changed since</source>
        <translation>Die Schaltfläche wurde seitdem geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>The button of this icon is not there any more</source>
        <translation>Die Schaltfläche dieses Symbols gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>The button of this link is not there</source>
        <translation>Die Schaltfläche dieses Links gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The certificate file of the cloud cannot be read</source>
        <translation>Die Zertifikatsdatei der Cloud lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock could not be compared: no service told its time</source>
        <translation>Die Uhr ließ sich nicht vergleichen: Kein Dienst hat seine Zeit genannt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock is right; it differs by {seconds} s from the service's</source>
        <translation>Die Uhr geht richtig; sie weicht um {seconds} s von der des Dienstes ab</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {hours} hours</source>
        <translation>Die Uhr dieses Computers geht um etwa {hours} Stunden falsch</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {minutes} minutes</source>
        <translation>Die Uhr dieses Computers geht um etwa {minutes} Minuten falsch</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The code has expired</source>
        <translation>Der Code ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The connection broke before the request was out</source>
        <translation>Die Verbindung brach ab, bevor die Anfrage hinaus war</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>The content of the command is sent with it</source>
        <translation>Der Inhalt des Befehls wird mitgesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The content of the file is damaged: choose it again</source>
        <translation>Der Inhalt der Datei ist beschädigt: Wählen Sie sie neu aus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>The demo tenant cannot be started</source>
        <translation>Der Demo-Mandant lässt sich nicht starten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows no tray icons: closing the window ends FlowButton</source>
        <translation>Der Desktop hat keinen Infobereich für Symbole: Das Schließen des Fensters beendet FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows tray icons</source>
        <translation>Der Desktop zeigt Symbole im Infobereich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The disk is full, so the journal cannot be written</source>
        <translation>Der Datenträger ist voll, deshalb lässt sich das Journal nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The disk is full: the sign-in lasts until FlowButton ends. Make some room</source>
        <translation>Der Datenträger ist voll: Die Anmeldung gilt, bis FlowButton endet. Schaffen Sie Platz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The end of the address is missing: copy all of it</source>
        <translation>Das Ende der Adresse fehlt: Kopieren Sie sie ganz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The environment lies in another region</source>
        <translation>Die Umgebung liegt in einer anderen Region</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The file has {size} MB; {most} MB can be sent</source>
        <translation>Die Datei hat {size} MB; {most} MB lassen sich senden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged and there is no older one. It is kept as {aside}</source>
        <translation>Die Datei der Schaltflächen war beschädigt, und es gibt keine ältere. Sie wird als {aside} aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged. The last good one is back, and the damaged one is kept as {aside}</source>
        <translation>Die Datei der Schaltflächen war beschädigt. Die letzte unversehrte ist wieder da, und die beschädigte wird als {aside} aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>The file of trusted certificates cannot be read</source>
        <translation>Die Datei der vertrauten Zertifikate lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>The flow answered</source>
        <translation>Der Flow hat geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow answered with an error</source>
        <translation>Der Flow hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_values.py"/>
        <source>The flow asks for these.</source>
        <translation>Danach fragt der Flow.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot be started by an address</source>
        <translation>Der Flow lässt sich nicht über eine Adresse starten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot read what was sent</source>
        <translation>Der Flow kann nicht lesen, was gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>The flow did not tell its address</source>
        <translation>Der Flow hat seine Adresse nicht genannt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow does not accept the account you are signed in with</source>
        <translation>Der Flow nimmt das Konto nicht an, mit dem Sie angemeldet sind</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow ended without an answer</source>
        <translation>Der Flow endete ohne Antwort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow failed</source>
        <translation>Der Flow ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has changed. Read it again.</source>
        <translation>Der Flow wurde geändert. Lesen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has moved</source>
        <translation>Der Flow ist umgezogen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>The flow has other runs of that day, and they do not say whose they are. Ask its owner about press {press}.</source>
        <translation>Der Flow hat andere Ausführungen von diesem Tag, und sie sagen nicht, wessen sie sind. Fragen Sie den Besitzer nach dem Klick {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is not shared with you</source>
        <translation>Der Flow ist nicht mit Ihnen geteilt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is still busy</source>
        <translation>Der Flow ist noch beschäftigt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is suspended</source>
        <translation>Der Flow ist angehalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is turned off</source>
        <translation>Der Flow ist ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lets nobody in this way</source>
        <translation>Der Flow lässt so niemanden ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lies in a solution and was never published</source>
        <translation>Der Flow liegt in einer Lösung und wurde nie veröffentlicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow needs a Premium licence</source>
        <translation>Der Flow braucht eine Premium-Lizenz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow uses the connections of whoever runs it</source>
        <translation>Der Flow verwendet die Verbindungen dessen, der ihn ausführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants its signed address, not your sign-in</source>
        <translation>Der Flow verlangt seine signierte Adresse, nicht Ihre Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants the signed address alone</source>
        <translation>Der Flow verlangt die signierte Adresse allein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants your work account</source>
        <translation>Der Flow verlangt Ihr Geschäftskonto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was deleted or made anew</source>
        <translation>Der Flow wurde gelöscht oder neu erstellt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow was not carried out: its conditions were not met</source>
        <translation>Der Flow wurde nicht ausgeführt: Seine Bedingungen waren nicht erfüllt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was not found</source>
        <translation>Der Flow wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>The flow was started.</source>
        <translation>Der Flow wurde gestartet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow's trigger was not found</source>
        <translation>Der Trigger des Flows wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>The folder {folder} cannot be made</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The history of runs can be read</source>
        <translation>Der Verlauf der Ausführungen lässt sich lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be put on the desktop</source>
        <translation>Das Symbol ließ sich nicht auf den Desktop legen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be removed from the desktop</source>
        <translation>Das Symbol ließ sich nicht vom Desktop entfernen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icons on the desktop could not be brought up to date</source>
        <translation>Die Symbole auf dem Desktop ließen sich nicht aktualisieren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>The id of a flow, cut off</source>
        <translation>Die ID eines Flows, abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs are too large for the service</source>
        <translation>Die Eingaben sind zu groß für den Dienst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>The inputs are: {names}</source>
        <translation>Die Eingaben sind: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs do not match what the flow expects</source>
        <translation>Die Eingaben passen nicht zu dem, was der Flow erwartet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>The inputs have changed</source>
        <translation>Die Eingaben haben sich geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is in use by another FlowButton</source>
        <translation>Ein anderes FlowButton verwendet das Journal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/migrations.py"/>
        <source>The journal was made by a newer FlowButton</source>
        <translation>Das Journal stammt von einem neueren FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The key at its end is short: check that all of it was copied</source>
        <translation>Der Schlüssel am Ende ist kurz: Prüfen Sie, ob alles kopiert wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is missing: copy it from ifttt.com/maker_webhooks</source>
        <translation>Der Schlüssel fehlt: Kopieren Sie ihn von ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The key is not valid</source>
        <translation>Der Schlüssel ist nicht gültig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is short: check that all of it was copied</source>
        <translation>Der Schlüssel ist kurz: Prüfen Sie, ob alles kopiert wurde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The keyring can be used</source>
        <translation>Der Schlüsselbund lässt sich verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring did not answer: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>Der Schlüsselbund hat nicht geantwortet: Eine Anmeldung gilt, bis FlowButton endet, nicht länger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring is locked: unlock it and start FlowButton again, or sign in for this session</source>
        <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn, und starten Sie FlowButton neu, oder melden Sie sich für diese Sitzung an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer did not answer</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer is locked</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>The list of runs was damaged. {count} runs could be saved, and the damaged file is kept as {aside}</source>
        <translation>Die Liste der Ausführungen war beschädigt. {count} Ausführungen ließen sich retten, und die beschädigte Datei wird als {aside} aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <source>The log has the details. Copy them for whoever helps you</source>
        <translation>Im Protokoll stehen die Einzelheiten. Kopieren Sie sie für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The name of the event is missing</source>
        <translation>Der Name des Ereignisses fehlt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The press did not arrive</source>
        <translation>Der Klick ist nicht angekommen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The proxy did not answer</source>
        <translation>Der Proxy hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let it through</source>
        <translation>Der Proxy hat sie nicht durchgelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let the request through</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy that is set is of a kind that FlowButton cannot use</source>
        <translation>Der eingetragene Proxy ist von einer Art, die FlowButton nicht verwenden kann</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy {host}:{port} is used</source>
        <translation>Der Proxy {host}:{port} wird verwendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>The request has a line break where none may be</source>
        <translation>Die Anfrage hat einen Zeilenumbruch, wo keiner sein darf</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The run is not there</source>
        <translation>Die Ausführung ist nicht da</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The saved sign-in could not be read: sign in again</source>
        <translation>Die gespeicherte Anmeldung ließ sich nicht lesen: Melden Sie sich noch einmal an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service could not use the request</source>
        <translation>Der Dienst konnte mit der Anfrage nichts anfangen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service did not answer</source>
        <translation>Der Dienst hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The service does not show this run, so how it ended is not known</source>
        <translation>Der Dienst zeigt diese Ausführung nicht, daher ist nicht bekannt, wie sie endete</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>The service does not tell about this step any more</source>
        <translation>Der Dienst gibt über diesen Schritt keine Auskunft mehr</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service gave an answer that is not known</source>
        <translation>Der Dienst gab eine Antwort, die nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service has a problem of its own</source>
        <translation>Der Dienst hat selbst ein Problem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service is busy with the same thing</source>
        <translation>Der Dienst ist mit derselben Sache beschäftigt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The service says “{word}”</source>
        <translation>Der Dienst sagt „{word}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service took too long</source>
        <translation>Der Dienst hat zu lange gebraucht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service waits two minutes for an answer at most. The run goes on.</source>
        <translation>Der Dienst wartet höchstens zwei Minuten auf eine Antwort. Die Ausführung geht weiter.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service's address was not found</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}</source>
        <translation>Die Einstellungen ließen sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}. The file is kept as {aside}</source>
        <translation>Die Einstellungen ließen sich nicht lesen: {reason}. Die Datei wird als {aside} aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings were made by a newer FlowButton</source>
        <translation>Die Einstellungen stammen von einem neueren FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The sign-in could not be saved: it lasts until FlowButton ends, not longer</source>
        <translation>Die Anmeldung ließ sich nicht speichern: Sie gilt, bis FlowButton endet, nicht länger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in in the browser was not finished in time</source>
        <translation>Die Anmeldung im Browser wurde nicht rechtzeitig abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>The sign-in in the command is left out</source>
        <translation>Die Anmeldung im Befehl wird weggelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service did not answer</source>
        <translation>Der Anmeldedienst hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-in service did not say who signed in</source>
        <translation>Der Anmeldedienst hat nicht gesagt, wer sich angemeldet hat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service does not know this client ID</source>
        <translation>Der Anmeldedienst kennt diese Client-ID nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service does not know this tenant</source>
        <translation>Der Anmeldedienst kennt diesen Mandanten nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>The sign-in service does not offer codes</source>
        <translation>Der Anmeldedienst bietet keine Codes an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service has trouble at the moment</source>
        <translation>Der Anmeldedienst hat im Moment Probleme</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service seems to be of another day: the clock may be wrong</source>
        <translation>Der Anmeldedienst scheint von einem anderen Tag zu sein: Vielleicht geht die Uhr falsch</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service wants to see you again</source>
        <translation>Der Anmeldedienst verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/device_code.py"/>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in was cancelled in the browser</source>
        <translation>Die Anmeldung wurde im Browser abgebrochen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-out could not be saved: this computer still has the sign-in</source>
        <translation>Die Abmeldung ließ sich nicht speichern: Dieser Computer hat die Anmeldung noch</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>The signature in the address was not accepted</source>
        <translation>Die Signatur in der Adresse wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>The window for practice could not be opened</source>
        <translation>Das Fenster zum Üben konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The workflow {name} of the Logic App {app}</source>
        <translation>Der Workflow {name} der Logic App {app}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>The, This, That, A, An, Flow, No, Not, Nothing, It, Step</source>
        <extracomment>words that begin sentences and are written small behind "Failed · ": with commas, in the capitals that they have there; the language's own (articles, "no", "it"), and no names</extracomment>
        <translation>Der, Die, Das, Den, Dem, Dieser, Diese, Dieses, Ein, Eine, Kein, Keine, Nicht, Nichts, Es, Er, Zu, Noch, Schon, Mit, In, Im, Bei, Beim, Für, Alle, Etwas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are more than {most} buttons in this file</source>
        <translation>In dieser Datei sind mehr als {most} Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>There are no Logic Apps in this cloud</source>
        <translation>In dieser Cloud gibt es keine Logic Apps</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are no buttons in this file</source>
        <translation>In dieser Datei sind keine Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>There are no flows here yet</source>
        <translation>Hier gibt es noch keine Flows</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>There are no flows in this cloud</source>
        <translation>In dieser Cloud gibt es keine Flows</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>There is little room on the disk: {room} MB</source>
        <translation>Auf dem Datenträger ist wenig Platz: {room} MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>There is no IFTTT in this cloud</source>
        <translation>In dieser Cloud gibt es kein IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>There is no input “{name}”</source>
        <translation>Es gibt keine Eingabe „{name}“</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>There is nothing at this address</source>
        <translation>Unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent to the address.</source>
        <translation>Das wird an die Adresse gesendet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent with the event.</source>
        <translation>Das wird mit dem Ereignis gesendet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These can be reached: {hosts}</source>
        <translation>Diese sind erreichbar: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These cannot be reached: {hosts}</source>
        <translation>Diese sind nicht erreichbar: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>This Logic App takes no inputs</source>
        <translation>Diese Logic App nimmt keine Eingaben an</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account belongs to another organisation</source>
        <translation>Dieses Konto gehört zu einer anderen Organisation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is not allowed to use the app registration</source>
        <translation>Dieses Konto darf die App-Registrierung nicht verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is switched off</source>
        <translation>Dieses Konto ist deaktiviert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This address cannot be read</source>
        <translation>Diese Adresse lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This answer belongs to another sign-in</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>This button has no address of its own</source>
        <translation>Diese Schaltfläche hat keine eigene Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>This button is not there any more</source>
        <translation>Diese Schaltfläche gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs a key of IFTTT Webhooks</source>
        <translation>Diese Schaltfläche braucht einen Schlüssel von IFTTT-Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs the address of an HTTP trigger</source>
        <translation>Diese Schaltfläche braucht die Adresse eines HTTP-Triggers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no file</source>
        <translation>Diese Schaltfläche nimmt keine Datei</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no text</source>
        <translation>Diese Schaltfläche nimmt keinen Text</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>This computer does not trust the certificate of the sign-in service</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Anmeldedienstes nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>This computer has no keyring: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Eine Anmeldung gilt, bis FlowButton endet, nicht länger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command has no address</source>
        <translation>Dieser curl-Befehl hat keine Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command is cut off: a quotation mark is missing</source>
        <translation>Dieser curl-Befehl ist abgeschnitten: Ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command uses a method that is not offered here</source>
        <translation>Dieser curl-Befehl verwendet eine Methode, die hier nicht angeboten wird</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop did not give {keys} to FlowButton</source>
        <translation>Dieser Desktop hat {keys} nicht an FlowButton gegeben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop keeps keys to itself: bind {keys} to the command in its settings</source>
        <translation>Dieser Desktop gibt keine Tasten ab: Legen Sie {keys} in seinen Einstellungen auf den Befehl</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This does not fit what is asked for</source>
        <translation>Das passt nicht zu dem, was verlangt ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file is too large to be one of buttons</source>
        <translation>Diese Datei ist zu groß für eine Schaltflächendatei</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>This file of buttons cannot be read: {where} is not as it should be</source>
        <translation>Diese Schaltflächendatei lässt sich nicht lesen: {where} ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file was made by a newer FlowButton</source>
        <translation>Diese Datei stammt von einem neueren FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planning.py"/>
        <source>This flow cannot be pressed</source>
        <translation>Dieser Flow lässt sich nicht per Klick ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>This is no IFTTT event</source>
        <translation>Das ist kein IFTTT-Ereignis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>This is no address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON</source>
        <translation>Das ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON: see line {n}, column {c}</source>
        <translation>Das ist kein JSON: siehe Zeile {n}, Spalte {c}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>This is not a Logic App</source>
        <translation>Das ist keine Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This is not a file of buttons</source>
        <translation>Das ist keine Schaltflächendatei</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>This is not a flow</source>
        <translation>Das ist kein Flow</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This is not a link for FlowButton</source>
        <translation>Das ist kein Link für FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>This is not a web address</source>
        <translation>Das ist keine Webadresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This is not the answer of a sign-in</source>
        <translation>Das ist nicht die Antwort einer Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>This is not the id of a Logic App</source>
        <translation>Das ist nicht die ID einer Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This is nothing that a button could press</source>
        <translation>Das ist nichts, was eine Schaltfläche ausführen könnte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This keyboard has no key for {keys}</source>
        <translation>Diese Tastatur hat keine Taste für {keys}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>This kind of trigger is not known</source>
        <translation>Diese Art von Trigger ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>This kind of trigger is not known, so it cannot be pressed</source>
        <translation>Diese Art von Trigger ist nicht bekannt und lässt sich deshalb nicht per Klick ausführen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link asks for something that this FlowButton does not know</source>
        <translation>Dieser Link verlangt etwas, das dieses FlowButton nicht kennt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link cannot be read</source>
        <translation>Dieser Link lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link does not say which flow to add</source>
        <translation>Dieser Link sagt nicht, welcher Flow hinzugefügt werden soll</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>This link fills in something that a link may not fill in</source>
        <translation>Dieser Link füllt etwas aus, das ein Link nicht ausfüllen darf</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link is too long</source>
        <translation>Dieser Link ist zu lang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link names no button</source>
        <translation>Dieser Link nennt keine Schaltfläche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link says something that this FlowButton does not know</source>
        <translation>Dieser Link sagt etwas, das dieses FlowButton nicht kennt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>This session has no keyring to keep secrets in</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund, um Geheimnisse aufzubewahren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This should be of the type {type}</source>
        <translation>Das sollte vom Typ {type} sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This sign-in was already answered</source>
        <translation>Diese Anmeldung wurde schon beantwortet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This starts a desktop flow on a computer, not a flow in the cloud</source>
        <translation>Das startet einen Desktop-Flow auf einem Computer, keinen Flow in der Cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>This way to the service has been closed</source>
        <translation>Dieser Weg zum Dienst wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Try again in a little while.</source>
        <translation>Versuchen Sie es in Kürze noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again in a moment</source>
        <translation>Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Try again later</source>
        <translation>Versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>Try again, or open the flow in Power Automate.</source>
        <translation>Versuchen Sie es noch einmal, oder öffnen Sie den Flow in Power Automate.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Try again: the address of its region is used from now on.</source>
        <translation>Versuchen Sie es noch einmal: Ab jetzt wird die Adresse seiner Region verwendet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again: what can be read is saved first, and the damaged file is kept</source>
        <translation>Versuchen Sie es noch einmal: Was sich lesen lässt, wird erst gesichert, und die beschädigte Datei wird aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Turn it on, or ask its owner to.</source>
        <translation>Schalten Sie ihn ein, oder bitten Sie den Besitzer darum.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Turn it on.</source>
        <translation>Schalten Sie sie ein.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Turn on "Allow public client flows" in the app registration</source>
        <translation>Schalten Sie in der App-Registrierung „Öffentliche Clientflows zulassen“ ein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App off</source>
        <translation>Logic App ausschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App on</source>
        <translation>Logic App einschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow off</source>
        <translation>Flow ausschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow on</source>
        <translation>Flow einschalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Unlock it and try again</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Unlock or install a keyring to keep sign-ins</source>
        <translation>Entsperren oder installieren Sie einen Schlüsselbund, um Anmeldungen aufzubewahren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <location filename="../../flowbutton/store/migrations.py"/>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>Update FlowButton on this computer</source>
        <translation>Aktualisieren Sie FlowButton auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Update FlowButton, then open it</source>
        <translation>Aktualisieren Sie FlowButton, und öffnen Sie sie dann</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Update FlowButton.</source>
        <translation>Aktualisieren Sie FlowButton.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use my account</source>
        <translation>Mein Konto verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Use one of these names: {names}</source>
        <translation>Verwenden Sie einen dieser Namen: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Use the account that its owner let in, in the right organisation.</source>
        <translation>Verwenden Sie das Konto, das der Besitzer zugelassen hat, in der richtigen Organisation.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Use the link of the one that is meant</source>
        <translation>Verwenden Sie den Link dessen, der gemeint ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use the signed address</source>
        <translation>Signierte Adresse verwenden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and press again.</source>
        <translation>Warten Sie ein wenig, und klicken Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and try again.</source>
        <translation>Warten Sie ein wenig, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Wait {seconds} s and press again.</source>
        <translation>Warten Sie {seconds} s, und klicken Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Waited to be sent</source>
        <translation>Wartete auf das Senden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting for a person since {time}</source>
        <translation>Wartet auf jemanden seit {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Waiting for a person since {time}.</source>
        <translation>Wartet auf jemanden seit {time}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for a person: {step}</source>
        <translation>Wartet auf eine Person: {step}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Waiting since {time}</source>
        <translation>Wartet seit {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Waits for the run before it, until {time}</source>
        <translation>Wartet auf die vorige Ausführung, bis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>What this button needs is not in the keyring of this computer</source>
        <translation>Was diese Schaltfläche braucht, ist nicht im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>What was set before stays in force until the file is right again</source>
        <translation>Bis die Datei wieder stimmt, gilt weiter, was vorher eingestellt war</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>What you fill in is sent to {host}: do you trust it?</source>
        <translation>Was Sie ausfüllen, wird an {host} gesendet: Vertrauen Sie dem?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Whether it ran is not known.</source>
        <translation>Ob ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Write it like Ctrl+Alt+1</source>
        <translation>Schreiben Sie sie so: Strg+Alt+1</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Write the number without a sign between thousands</source>
        <translation>Schreiben Sie die Zahl ohne Tausendertrennzeichen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/bridge/session.py"/>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>You are signed in. Run it again?</source>
        <translation>Sie sind angemeldet. Noch einmal ausführen?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You asked the service to stop it</source>
        <translation>Sie haben den Dienst gebeten abzubrechen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You have no access to this environment</source>
        <translation>Sie haben keinen Zugang zu dieser Umgebung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You lack a role in Azure for this Logic App</source>
        <translation>Ihnen fehlt in Azure eine Rolle für diese Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You may not do this here</source>
        <translation>Das dürfen Sie hier nicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>You may not see the runs of this flow. Ask its owner about press {press}.</source>
        <translation>Sie dürfen die Ausführungen dieses Flows nicht sehen. Fragen Sie den Besitzer nach dem Klick {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You stopped waiting. The run goes on</source>
        <translation>Sie warten nicht mehr. Die Ausführung geht weiter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your organisation does not have the service that this needs</source>
        <translation>Ihre Organisation hat den Dienst nicht, der dafür nötig ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has no access to this service</source>
        <translation>Ihre Organisation hat keinen Zugang zu diesem Dienst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has not allowed this program yet</source>
        <translation>Ihre Organisation hat dieses Programm noch nicht zugelassen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Your organisation wants a stronger sign-in</source>
        <translation>Ihre Organisation verlangt eine stärkere Anmeldung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your sign-in has expired</source>
        <translation>Ihre Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your sign-in was not accepted</source>
        <translation>Ihre Anmeldung wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>Your sign-in was not sent to an unknown address</source>
        <translation>Ihre Anmeldung wurde nicht an eine unbekannte Adresse gesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Yours, in the environment {environment}</source>
        <translation>Ihrer, in der Umgebung {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>a connector</source>
        <translation>ein Konnektor</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>after {time}</source>
        <translation>nach {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bell, alarm, alert, notify, ring</source>
        <translation>Glocke, Wecker, Alarm, Benachrichtigung, läuten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bolt, power, fast, flash, energy, automation</source>
        <translation>Blitz, Strom, schnell, Energie, Automatisierung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a hot key</source>
        <translation>durch ein Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a link</source>
        <translation>durch einen Link</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>calendar, date, day, meeting, plan</source>
        <translation>Kalender, Datum, Tag, Termin, Besprechung, Plan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cart, shop, order, buy</source>
        <translation>Einkaufswagen, Laden, Bestellung, kaufen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed on {day}</source>
        <translation>geändert am {day}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed today</source>
        <translation>heute geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed yesterday</source>
        <translation>gestern geändert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chart, report, statistics, graph</source>
        <translation>Diagramm, Bericht, Statistik, Grafik</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chat, message, talk, comment, teams</source>
        <translation>Chat, Nachricht, Gespräch, Kommentar, Teams</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>clock, time, hour, timer, schedule</source>
        <translation>Uhr, Zeit, Stunde, Timer, Zeitplan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cloud, online, weather</source>
        <translation>Wolke, Cloud, online, Wetter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>database, data, storage, backup, export</source>
        <translation>Datenbank, Daten, Speicher, Sicherung, Export</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>en</source>
        <extracomment>the code of the language that this file is for: de, es, fr, ja, nl</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>file, document, page, paper</source>
        <translation>Datei, Dokument, Seite, Papier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>flowbutton flows lists what there is</source>
        <translation>„flowbutton flows“ zeigt, was es gibt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>folder, files, archive</source>
        <translation>Ordner, Dateien, Archiv</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from a notification</source>
        <translation>aus einer Benachrichtigung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the command line</source>
        <translation>von der Befehlszeile</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the desktop</source>
        <translation>vom Desktop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the keyboard</source>
        <translation>von der Tastatur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the palette</source>
        <translation>aus der Palette</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the tray</source>
        <translation>aus dem Infobereich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the window</source>
        <translation>aus dem Fenster</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>gear, settings, machine</source>
        <translation>Zahnrad, Einstellungen, Maschine</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>globe, world, web, internet</source>
        <translation>Globus, Welt, Web, Internet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>heart, love, health</source>
        <translation>Herz, Liebe, Gesundheit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>home, house</source>
        <translation>Haus, Zuhause</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>key, password, access</source>
        <translation>Schlüssel, Kennwort, Zugang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lamp, light, bulb, idea</source>
        <translation>Lampe, Licht, Glühbirne, Idee</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>link, url, chain, connect</source>
        <translation>Link, URL, Kette, verbinden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>list, tasks, todo, lines</source>
        <translation>Liste, Aufgaben, Zeilen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lock, secure, close, private</source>
        <translation>Schloss, sicher, schließen, privat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>longer than usual</source>
        <translation>länger als üblich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>mail, email, post, letter, inbox</source>
        <translation>Mail, E-Mail, Post, Brief, Posteingang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>moon, night</source>
        <translation>Mond, Nacht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>of somebody else</source>
        <translation>von jemand anderem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>open the run list</source>
        <translation>Liste der Ausführungen öffnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>people, team, group, users</source>
        <translation>Leute, Team, Gruppe, Benutzer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>person, user, employee, staff</source>
        <translation>Person, Benutzer, Mitarbeiter, Personal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>phone, call, mobile</source>
        <translation>Telefon, Anruf, Handy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>pin, place, location, map, address</source>
        <translation>Stecknadel, Ort, Standort, Karte, Adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>play, start, run, go, begin</source>
        <extracomment>words that people look for an icon by, with commas; the first one is its name</extracomment>
        <translation>Abspielen, Start, ausführen, los, beginnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>power, off, on, switch</source>
        <translation>Ein/Aus, aus, an, Schalter, Strom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>printer, print</source>
        <translation>Drucker, drucken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>receipt, invoice, bill, expense</source>
        <translation>Beleg, Rechnung, Quittung, Ausgaben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>refresh, sync, again, reload, repeat</source>
        <translation>Aktualisieren, synchronisieren, noch einmal, neu laden, wiederholen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>rocket, deploy, launch, release, start</source>
        <translation>Rakete, ausrollen, Veröffentlichung, Release, Start</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>run not started</source>
        <translation>Ausführung nicht gestartet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>send, paper, plane, message, submit</source>
        <translation>Senden, Papierflieger, Nachricht, abschicken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>shield, safe, security, protect</source>
        <translation>Schild, Sicherheit, Schutz</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>star, favourite</source>
        <translation>Stern, Favorit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>sun, day, bright</source>
        <translation>Sonne, Tag, hell</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>suspended</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>tag, label, price</source>
        <translation>Etikett, Schild, Preis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>trash, delete, bin, waste</source>
        <translation>Papierkorb, löschen, Müll, Abfall</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>truck, delivery, courier, transport, ship</source>
        <translation>Lieferwagen, Lieferung, Kurier, Transport, Versand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>waits its turn</source>
        <translation>wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>wrench, repair, tool, fix, maintenance</source>
        <translation>Schraubenschlüssel, reparieren, Werkzeug, Wartung</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} finished</source>
        <translation>
            <numerusform>{count} beendet</numerusform>
            <numerusform>{count} beendet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>{count} flows are called “{name}”</source>
        <translation>{count} Flows heißen „{name}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>vor {count} Stunde</numerusform>
            <numerusform>vor {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{count} inputs</source>
        <translation>
            <numerusform>{count} Eingabe</numerusform>
            <numerusform>{count} Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>vor {count} Minute</numerusform>
            <numerusform>vor {count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} need you</source>
        <translation>
            <numerusform>{count} braucht Sie</numerusform>
            <numerusform>{count} brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>{count} runs began at that moment, and none says whose it is. Ask the owner of the flow about press {press}.</source>
        <translation>{count} Ausführungen begannen in diesem Moment, und keine sagt, wessen sie ist. Fragen Sie den Besitzer des Flows nach dem Klick {press}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} runs have news</source>
        <translation>
            <numerusform>Neues von {count} Ausführung</numerusform>
            <numerusform>Neues von {count} Ausführungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} started</source>
        <translation>
            <numerusform>{count} gestartet</numerusform>
            <numerusform>{count} gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} work again</source>
        <translation>
            <numerusform>{count} geht wieder</numerusform>
            <numerusform>{count} gehen wieder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{field} of entry {number}</source>
        <translation>{field} in Eintrag {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be written</source>
        <translation>{file} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>{file} of your administrator cannot be read</source>
        <translation>{file} Ihres Administrators lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>{file} was made by a newer FlowButton</source>
        <translation>{file} stammt von einem neueren FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: [{key}] must be a table</source>
        <translation>{file}: [{key}] muss eine Tabelle sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.authority is missing</source>
        <translation>{file}: cloud.authority fehlt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.name must be one of {words}, the last with its addresses</source>
        <translation>{file}: cloud.name muss eines von {words} sein, das letzte mit seinen Adressen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a list of texts in "quotes"</source>
        <translation>{file}: {key} muss eine Liste von Texten in "Anführungszeichen" sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a number from {low} to {high}</source>
        <translation>{file}: {key} muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a whole number from {low} to {high}</source>
        <translation>{file}: {key} muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: {key} must be an address</source>
        <translation>{file}: {key} muss eine Adresse sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be one of {words}</source>
        <translation>{file}: {key} muss eines von {words} sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be text in "quotes"</source>
        <translation>{file}: {key} muss Text in "Anführungszeichen" sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be true or false</source>
        <translation>{file}: {key} muss true oder false sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first}, und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/doors.py"/>
        <source>{guard}. Run it once more?</source>
        <translation>{guard}. Noch einmal ausführen?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} can be reached</source>
        <translation>{host} ist erreichbar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} cannot be reached: {why}</source>
        <translation>{host} ist nicht erreichbar: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h ago</source>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>{keys} is used twice in FlowButton</source>
        <translation>{keys} wird in FlowButton zweimal verwendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/answers.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} failed</source>
        <translation>{name} ist fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} is running</source>
        <translation>{name} läuft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in</source>
        <translation>{name} ist angemeldet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in. A new token could not be fetched now</source>
        <translation>{name} ist angemeldet. Ein neues Token ließ sich jetzt nicht holen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} succeeded</source>
        <translation>{name} war erfolgreich</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} timed out</source>
        <translation>{name} hat die Zeit überschritten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} waits for a person</source>
        <translation>{name} wartet auf eine Person</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was accepted</source>
        <translation>{name} wurde angenommen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was cancelled</source>
        <translation>{name} wurde abgebrochen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was not sent</source>
        <translation>{name} wurde nicht gesendet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was skipped</source>
        <translation>{name} wurde übersprungen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} works again</source>
        <translation>{name} geht wieder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{name}: {state}. {reason}</source>
        <translation>{name}: {state}. {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{state} {when}.</source>
        <translation>{state} {when}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} of about {about}</source>
        <translation>{time} von etwa {about}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} — Undo</source>
        <translation>{time} — Rückgängig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Nothing was run</source>
        <translation>{what}. Nichts wurde ausgeführt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Sends when that is over, until {time}</source>
        <translation>{what}. Sendet, sobald das vorbei ist, bis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where} should be of the type {type}</source>
        <translation>{where} sollte vom Typ {type} sein</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/words.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>“{file}” is no picture that can be used</source>
        <translation>„{file}“ ist kein verwendbares Bild</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is asked for now</source>
        <translation>Jetzt wird nach „{input}“ gefragt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is no longer asked for</source>
        <translation>Nach „{input}“ wird nicht mehr gefragt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” no longer fits: {problem}</source>
        <translation>„{input}“ passt nicht mehr: {problem}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” is no combination of keys</source>
        <translation>„{keys}“ ist keine Tastenkombination</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” needs Ctrl, Alt or Meta with it</source>
        <translation>„{keys}“ braucht Strg, Alt oder Meta dazu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>“{name}” is given twice</source>
        <translation>„{name}“ ist zweimal angegeben</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>“{name}” is missing</source>
        <translation>„{name}“ fehlt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>“{name}” is missing in {where}</source>
        <translation>„{name}“ fehlt in {where}</translation>
    </message>
</context>
</TS>
