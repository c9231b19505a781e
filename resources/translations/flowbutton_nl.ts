<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountChip</name>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Account: {name}</source>
        <translation>Account: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Add another account…</source>
        <translation>Nog een account toevoegen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>How should it look?</source>
        <translation>Hoe moet de knop eruitzien?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Pick one of yours, or paste what you have.</source>
        <translation>Kies een van je stromen, of plak wat je hebt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Which flow should it run?</source>
        <translation>Welke stroom moet de knop uitvoeren?</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <location filename="../../flowbutton/ui/advice_card.py"/>
        <source>Open in {name}</source>
        <translation>Openen in {name}</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Icon</source>
        <translation>&amp;Pictogram</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Deleted buttons</source>
        <translation>Verwijderde knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin</source>
        <translation>Prullenbak leegmaken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin?</source>
        <translation>Prullenbak leegmaken?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Restore “{name}”</source>
        <translation>“{name}” herstellen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>The deleted buttons are forgotten, with their addresses and keys. It cannot be undone.</source>
        <translation>De verwijderde knoppen worden vergeten, met hun adressen en sleutels. Dat kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted buttons</source>
        <translation>Verwijderde knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Empty the bin…</source>
        <translation>Prullenbak leegmaken…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>No button was deleted in the last 30 days.</source>
        <translation>Er is de laatste 30 dagen geen knop verwijderd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>They can be restored for 30 days, with what they need to run.</source>
        <translation>Je kunt ze 30 dagen lang herstellen, met wat ze nodig hebben om uit te voeren.</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted {when} · %n days left</source>
        <translation>
            <numerusform>Verwijderd {when} · nog %n dag</numerusform>
            <numerusform>Verwijderd {when} · nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore “{name}”</source>
        <translation>“{name}” herstellen</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as a table</source>
        <translation>Als tabel weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as text</source>
        <translation>Als tekst weergeven</translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy link</source>
        <translation>Koppeling kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in in your browser</source>
        <translation>Aanmelden in je browser</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Liever een code gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Your browser shows the sign-in page. Come back when you are done; this page then goes on by itself.</source>
        <translation>Je browser toont de aanmeldingspagina. Kom terug als je klaar bent; deze pagina gaat dan vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>ButtonGrid</name>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
</context>
<context>
    <name>ButtonMenu</name>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Add a star</source>
        <translation>Ster toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Cancel the run…</source>
        <translation>Uitvoering annuleren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Copy id</source>
        <translation>Id kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Details of the last run</source>
        <translation>Details van de laatste uitvoering</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Forget this preset</source>
        <translation>Deze voorinstelling vergeten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Make a button of it</source>
        <translation>Er een knop van maken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Move to group</source>
        <translation>Naar groep verplaatsen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>New group…</source>
        <translation>Nieuwe groep…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>No group</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new address…</source>
        <translation>Nieuw adres plakken…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new key…</source>
        <translation>Nieuwe sleutel plakken…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Put on the desktop</source>
        <translation>Op het bureaublad zetten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Remove from the desktop</source>
        <translation>Van het bureaublad verwijderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove the star</source>
        <translation>Ster verwijderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Run with…</source>
        <translation>Uitvoeren met…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Stop waiting for the run</source>
        <translation>Niet meer op de uitvoering wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Take the press back</source>
        <translation>De druk terugnemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>With “{name}”</source>
        <translation>Met “{name}”</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking…</source>
        <translation>Controleren…</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <location filename="../../flowbutton/ui/choice_list.py"/>
        <source>Flows</source>
        <translation>Stromen</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Look in another environment, or paste the link of the flow.</source>
        <translation>Kijk in een andere omgeving, of plak de koppeling van de stroom.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Nothing is called “{text}”</source>
        <translation>Niets heet “{text}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Paste a flow id, a flow link, a trigger URL, or type to search</source>
        <translation>Plak een stroom-id, stroomkoppeling of trigger-URL, of typ om te zoeken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Reading your flows…</source>
        <translation>Je stromen worden gelezen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Search or paste</source>
        <translation>Zoeken of plakken</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>FlowButton is still running</source>
        <translation>FlowButton is nog actief</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>Its icon in the panel brings it back. To end it, choose Quit there.</source>
        <translation>Met het pictogram in het systeemvak haal je het venster terug. Kies daar Afsluiten om te stoppen.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>On this or any other device, open this page:</source>
        <translation>Open op dit of een ander apparaat deze pagina:</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in with a code</source>
        <translation>Aanmelden met een code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>The code is {code}</source>
        <translation>De code is {code}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use the browser instead</source>
        <translation>Liever de browser gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>and type this code:</source>
        <translation>en typ deze code:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Arrange the buttons</source>
        <translation>Knoppen ordenen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Colours as the system has them</source>
        <translation>Kleuren zoals in het systeem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Deleted buttons</source>
        <translation>Verwijderde knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Export the status log</source>
        <translation>Statuslogboek exporteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Go to the status log</source>
        <translation>Naar het statuslogboek gaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Look again how everything goes</source>
        <translation>Opnieuw kijken hoe alles loopt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Open a button file</source>
        <translation>Knoppenbestand openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Practise; nothing is run</source>
        <translation>Oefenen; er wordt niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Quit FlowButton</source>
        <translation>FlowButton afsluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show big buttons</source>
        <translation>Grote knoppen weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show medium buttons</source>
        <translation>Middelgrote knoppen weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the buttons as a list</source>
        <translation>Knoppen als lijst weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the keys</source>
        <translation>Toetsen weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
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
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Do not ask again until FlowButton closes</source>
        <translation>Niet meer vragen tot FlowButton wordt afgesloten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”</source>
        <translation>“{name}” uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”?</source>
        <translation>“{name}” uitvoeren?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>This cannot be taken back.</source>
        <translation>Dit kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <location filename="../../flowbutton/ui/copying.py"/>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Voer een datum in, zoals {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Pick a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>such as {date}</source>
        <translation>bijvoorbeeld {date}</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Voer een datum in, zoals {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a time, such as {time}</source>
        <translation>Voer een tijd in, zoals {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is in the menu of your applications</source>
        <translation>FlowButton staat in het toepassingenmenu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is not in the menu of your applications yet</source>
        <translation>FlowButton staat nog niet in het toepassingenmenu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>There it opens links and button files too.</source>
        <translation>Daar opent het ook koppelingen en knoppenbestanden.</translation>
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
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>All is well</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Look again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking… Nothing is run.</source>
        <translation>Controleren… Er wordt niets uitgevoerd.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>No problem, %n warnings</source>
        <translation>
            <numerusform>Geen probleem, %n waarschuwing</numerusform>
            <numerusform>Geen probleem, %n waarschuwingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Delete (Del)</source>
        <translation>Verwijderen (Del)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Deleted buttons</source>
        <translation>Verwijderde knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliceren (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Edit (F2)</source>
        <translation>Bewerken (F2)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing</source>
        <translation>Bewerken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing · %n selected</source>
        <translation>
            <numerusform>Bewerken · %n geselecteerd</numerusform>
            <numerusform>Bewerken · %n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Opnieuw (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EditMode</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing is done</source>
        <translation>Het bewerken is klaar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing; nothing runs</source>
        <translation>Bewerken; er wordt niets uitgevoerd</translation>
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
        <translation>Een knop heeft een naam nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press</source>
        <translation>Een druk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press without network is sent when it is back.</source>
        <translation>Een druk zonder netwerk wordt verzonden zodra het terug is.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A second press</source>
        <translation>Een tweede druk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A time of the day such as 17:30; later it is not sent. Empty: two minutes.</source>
        <translation>Een tijdstip zoals 17:30; later wordt er niet meer verzonden. Leeg: twee minuten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks first</source>
        <translation>Vraagt eerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks, and warns</source>
        <translation>Vraagt en waarschuwt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Can be taken back for</source>
        <translation>Is terug te nemen gedurende</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Each preset needs a name of its own</source>
        <translation>Elke voorinstelling heeft een eigen naam nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Edit the button</source>
        <translation>Knop bewerken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is among the buttons with a star.</source>
        <translation>Hoort bij de knoppen met een ster.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is held down</source>
        <translation>Wordt ingedrukt gehouden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is ignored</source>
        <translation>Wordt genegeerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Nobody who is signed in</source>
        <translation>Niemand die is aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Notify when a run ends</source>
        <translation>Melden wanneer een uitvoering eindigt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs as</source>
        <translation>Wordt uitgevoerd als</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs at once</source>
        <translation>Voert direct uit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs it once more</source>
        <translation>Voert nog een keer uit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs when it ended</source>
        <translation>Voert daarna uit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Send the answers without asking</source>
        <translation>Antwoorden verzenden zonder te vragen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>So long a press waits before it is sent.</source>
        <translation>Zo lang wacht een druk voordat die wordt verzonden.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>The form opens only when an answer is missing.</source>
        <translation>Het formulier opent alleen als er een antwoord ontbreekt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait for the network</source>
        <translation>Op het netwerk wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait until</source>
        <translation>Wachten tot</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>What this does, and whom to call</source>
        <translation>Wat dit doet, en wie je kunt bellen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>When it is pressed</source>
        <translation>Bij het drukken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>While a run of this button is on its way.</source>
        <translation>Zolang een uitvoering van deze knop onderweg is.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Whoever is signed in</source>
        <translation>Wie is aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>“Wait until” is a time of the day such as 17:30</source>
        <translation>“Wachten tot” is een tijdstip zoals 17:30</translation>
    </message>
</context>
<context>
    <name>EditPages</name>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Added “{name}”</source>
        <translation>“{name}” toegevoegd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Edit “{name}”</source>
        <translation>“{name}” bewerken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Go on editing</source>
        <translation>Verder bewerken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>What you typed can still be saved.</source>
        <translation>Wat je hebt ingevoerd, kan nog worden opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is changed</source>
        <translation>“{name}” is gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is not changed</source>
        <translation>“{name}” is niet gewijzigd</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Add a star</source>
        <translation>Ster toevoegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added %n buttons</source>
        <translation>
            <numerusform>%n knop toegevoegd</numerusform>
            <numerusform>%n knoppen toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added “{name}”</source>
        <translation>“{name}” toegevoegd</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted %n buttons</source>
        <translation>
            <numerusform>%n knop verwijderd</numerusform>
            <numerusform>%n knoppen verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted “{name}”</source>
        <translation>“{name}” verwijderd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Done once more: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Forgot the preset “{name}”</source>
        <translation>Voorinstelling “{name}” vergeten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move to “{group}”</source>
        <translation>Naar “{group}” verplaatsen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Moved to place {place} of {count}</source>
        <translation>Verplaatst naar plaats {place} van {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Remove the star</source>
        <translation>Ster verwijderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Take out of the group</source>
        <translation>Uit de groep halen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Taken back: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
</context>
<context>
    <name>EffectsItems</name>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>What this does</source>
        <translation>Wat dit doet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>“{name}” asks before it runs</source>
        <translation>“{name}” vraagt voor het uitvoeren</translation>
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
        <translation>Vragen voor het uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It can ask you before it runs.</source>
        <translation>De knop kan je iets vragen voordat hij uitvoert.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It only reckons and answers; nothing outside is changed.</source>
        <translation>Het rekent en antwoordt alleen; daarbuiten wordt niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It reaches other people or deletes something</source>
        <translation>Het bereikt andere mensen of verwijdert iets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What it does inside is not shown to this account. Ask its owner.</source>
        <translation>Wat erin gebeurt, wordt dit account niet getoond. Vraag het de eigenaar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What “{name}” does</source>
        <translation>Wat “{name}” doet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Clear the search</source>
        <translation>Zoekveld wissen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>%n buttons are saved as {file}; no secret is in it</source>
        <translation>
            <numerusform>%n knop is opgeslagen als {file}; er staat geen geheim in</numerusform>
            <numerusform>%n knoppen zijn opgeslagen als {file}; er staat geen geheim in</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Knoppen (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save as a file…</source>
        <translation>Als bestand opslaan…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save the buttons as a file</source>
        <translation>De knoppen als bestand opslaan</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Liever een code gebruiken</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <location filename="../../flowbutton/app/feed.py"/>
        <source>Not run. Hold it down for longer</source>
        <translation>Niet uitgevoerd. Houd langer ingedrukt</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Take the file away</source>
        <translation>Bestand weghalen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file cannot be read. Choose another one</source>
        <translation>Dit bestand kan niet worden gelezen. Kies een ander</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file is too large: {size} MB at most</source>
        <translation>Dit bestand is te groot: hoogstens {size} MB</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Clear the search</source>
        <translation>Zoekveld wissen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find or run a button</source>
        <translation>Knop zoeken of uitvoeren</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow link, a flow id, an HTTP trigger URL, a Logic App or an IFTTT event.</source>
        <translation>Een stroomkoppeling, een stroom-id, een HTTP-trigger-URL, een Logic App of een IFTTT-gebeurtenis.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow service on this computer, nothing leaves it. Sign-in, inputs, success and failure.</source>
        <translation>Een stroomservice op deze computer; niets gaat naar buiten. Aanmelden, invoer, geslaagd en mislukt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>From a colleague or your administrator.</source>
        <translation>Van een collega of je beheerder.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Open a button file</source>
        <translation>Knoppenbestand openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Paste a trigger</source>
        <translation>Trigger plakken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Run a flow with one press</source>
        <translation>Een stroom uitvoeren met één druk op de knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Sign in to Microsoft</source>
        <translation>Aanmelden bij Microsoft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Start with one of these. You can add the others later.</source>
        <translation>Begin met een van deze. De andere kun je later toevoegen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Try the demo</source>
        <translation>Demo proberen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Your browser opens. Your flows appear here as buttons to pick.</source>
        <translation>Je browser opent. Daarna verschijnen je stromen hier als knoppen om uit te kiezen.</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>Run it now</source>
        <translation>Nu uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The address of “{name}” is read anew at the next press</source>
        <translation>Het adres van “{name}” wordt bij de volgende druk opnieuw gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there</source>
        <translation>De stroom is er</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there. Press again</source>
        <translation>De stroom is er. Druk opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The new address is saved</source>
        <translation>Het nieuwe adres is opgeslagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” goes to its new address from now on</source>
        <translation>“{name}” gaat vanaf nu naar het nieuwe adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” runs with your account from now on</source>
        <translation>“{name}” wordt vanaf nu met je account uitgevoerd</translation>
    </message>
</context>
<context>
    <name>GridEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>A button starts one of your flows and shows how it went.</source>
        <translation>Een knop start een van je stromen en laat zien hoe het ging.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Clear the search</source>
        <translation>Zoekveld wissen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No button is called “{text}”</source>
        <translation>Geen knop heet “{text}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No buttons yet</source>
        <translation>Nog geen knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No favourites yet</source>
        <translation>Nog geen favorieten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Show all buttons</source>
        <translation>Alle knoppen weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>The menu of a button gives it a star.</source>
        <translation>Via het menu van een knop geef je die een ster.</translation>
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
        <translation>Favorieten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add a button (Ctrl+N)</source>
        <translation>Knop toevoegen (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Arrange the buttons</source>
        <translation>Knoppen ordenen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
</context>
<context>
    <name>IconDesk</name>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>The icon is removed</source>
        <translation>Het pictogram is verwijderd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is in the menu</source>
        <translation>“{name}” staat in het menu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is on the desktop and in the menu</source>
        <translation>“{name}” staat op het bureaublad en in het menu</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>No icon is called “{text}”. An emoji works, too, or your own picture.</source>
        <translation>Geen pictogram heet “{text}”. Een emoji kan ook, of een eigen afbeelding.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture</source>
        <translation>Eigen afbeelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture…</source>
        <translation>Eigen afbeelding…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Search icons</source>
        <translation>Pictogrammen zoeken</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add %n buttons?</source>
        <translation>
            <numerusform>%n knop toevoegen?</numerusform>
            <numerusform>%n knoppen toevoegen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Buttons in the file</source>
        <translation>Knoppen in het bestand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Nothing is run by adding them.</source>
        <translation>Door ze toe te voegen wordt er niets uitgevoerd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have these buttons already</source>
        <translation>Deze knoppen heb je al</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have this button already</source>
        <translation>Deze knop heb je al</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>{name} · you have this one</source>
        <translation>{name} · heb je al</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Knoppen (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Open a button file</source>
        <translation>Knoppenbestand openen</translation>
    </message>
</context>
<context>
    <name>InputField</name>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON, such as {example}</source>
        <translation>Als JSON, zoals {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Drop a file here, or choose one. {size} MB at most.</source>
        <translation>Sleep een bestand hierheen of kies er een. Hoogstens {size} MB.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>One entry a line, or a JSON list.</source>
        <translation>Eén item per regel, of een JSON-lijst.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Required.</source>
        <translation>Vereist.</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Clear the answers</source>
        <translation>Antwoorden wissen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Filled in by a link</source>
        <translation>Ingevuld door een koppeling</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Last answers are filled in.</source>
        <translation>De laatste antwoorden zijn ingevuld.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Look at each answer before you run: somebody else wrote them.</source>
        <translation>Bekijk elk antwoord voordat je uitvoert: iemand anders heeft ze geschreven.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Save as preset</source>
        <translation>Opslaan als voorinstelling</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The flow was changed since the last time</source>
        <translation>De stroom is sinds de vorige keer gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The preset is filled in.</source>
        <translation>De voorinstelling is ingevuld.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What will be sent</source>
        <translation>Wat er wordt verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What you dropped is filled in.</source>
        <translation>Wat je hierheen sleepte, is ingevuld.</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <location filename="../../flowbutton/ui/settings_controls.py"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../flowbutton/app/key_desk.py"/>
        <source>Find and run a button</source>
        <translation>Knop zoeken en uitvoeren</translation>
    </message>
</context>
<context>
    <name>KeyItems</name>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Give it a hot key…</source>
        <translation>Sneltoets instellen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Hot key: {keys}…</source>
        <translation>Sneltoets: {keys}…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>A hot key for “{name}”</source>
        <translation>Een sneltoets voor “{name}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Hot key</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>It presses this button from any program. What the button asks first, it asks then too.</source>
        <translation>Drukt vanuit elk programma op deze knop. Wat de knop eerst vraagt, vraagt hij dan ook.</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Country or region</source>
        <translation>Land of regio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Full address</source>
        <translation>Volledig adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Latitude</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Longitude</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>State</source>
        <translation>Provincie of staat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, voor spreadsheets (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>Export the status log</source>
        <translation>Statuslogboek exporteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, voor programma’s (*.json)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The log is saved as {file}</source>
        <translation>Het logboek is opgeslagen als {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The status log is empty</source>
        <translation>Het statuslogboek is leeg</translation>
    </message>
</context>
<context>
    <name>LogEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Find a button</source>
        <translation>Een knop zoeken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>No run is like that</source>
        <translation>Geen uitvoering voldoet hieraan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Runs you start appear here</source>
        <translation>Uitvoeringen die je start, verschijnen hier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Show all runs</source>
        <translation>Alle uitvoeringen weergeven</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>All buttons</source>
        <translation>Alle knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Filter the status log</source>
        <translation>Statuslogboek filteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>From anywhere</source>
        <translation>Overal vandaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Name, state, input or message</source>
        <translation>Naam, status, invoer of bericht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Pressed from where</source>
        <translation>Vanwaar gedrukt</translation>
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
        <translation>Alle uitvoeringen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Arrange the status log</source>
        <translation>Statuslogboek ordenen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export the status log</source>
        <translation>Statuslogboek exporteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Failed {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Mislukt {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter the status log</source>
        <translation>Statuslogboek filteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Fold the status log</source>
        <translation>Statuslogboek inklappen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Running {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Bezig {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Runs</source>
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Show the status log</source>
        <translation>Statuslogboek weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Status log</source>
        <translation>Statuslogboek</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>What is shown below</source>
        <translation>Wat hieronder staat</translation>
    </message>
</context>
<context>
    <name>LogLookMenu</name>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>In a window of its own</source>
        <translation>In een eigen venster</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Show the headings</source>
        <translation>Kolomkoppen weergeven</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Cancel the run…</source>
        <translation>Uitvoering annuleren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Copy receipt</source>
        <translation>Bewijs kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Follow again</source>
        <translation>Weer volgen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Open run</source>
        <translation>Uitvoering openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Run again…</source>
        <translation>Opnieuw uitvoeren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Take the press back</source>
        <translation>De druk terugnemen</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>No run is like that</source>
        <translation>Geen uitvoering voldoet hieraan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Runs you start appear here</source>
        <translation>Uitvoeringen die je start, verschijnen hier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Status log</source>
        <translation>Statuslogboek</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../flowbutton/ui/message_bar.py"/>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Start anew</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>This counts from the next start of FlowButton on</source>
        <translation>Dit geldt vanaf de volgende start van FlowButton</translation>
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
        <translation>Methode van de trigger</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Getting the sign-in ready</source>
        <translation>De aanmelding wordt voorbereid</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>If a window asks for the password of your keyring, answer it: that is where FlowButton keeps your sign-in. Without it you stay signed in until you close FlowButton.</source>
        <translation>Als een venster om het wachtwoord van je sleutelhanger vraagt, vul dat dan in: daar bewaart FlowButton je aanmelding. Anders blijf je aangemeld tot je FlowButton afsluit.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>This takes a moment.</source>
        <translation>Dit duurt even.</translation>
    </message>
</context>
<context>
    <name>OwnPicture</name>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a picture</source>
        <translation>Afbeelding kiezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Enter runs · Ctrl+Enter opens the inputs first · &gt; finds commands</source>
        <translation>Enter voert uit · Ctrl+Enter opent eerst de invoer · &gt; zoekt opdrachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button</source>
        <translation>Knop zoeken en uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button, or &gt; for commands</source>
        <translation>Knop zoeken en uitvoeren, of &gt; voor opdrachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Palette</source>
        <translation>Palet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Up and Down go through what was found, Enter runs it, Esc closes</source>
        <translation>Omhoog en Omlaag lopen door wat is gevonden, Enter voert uit, Esc sluit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Back to your buttons</source>
        <translation>Terug naar je knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Practice: no press goes anywhere</source>
        <translation>Oefening: er wordt niets echt uitgevoerd</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>A press runs it for real. Practice shows how that looks.</source>
        <translation>Een druk voert echt uit. Oefenen laat zien hoe dat eruitziet.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>“{name}” is ready</source>
        <translation>“{name}” is klaar voor gebruik</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Fill in a preset</source>
        <translation>Voorinstelling invullen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>Voorinstellingen</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Delete “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Make a button of “{name}”</source>
        <translation>Een knop maken van “{name}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
</context>
<context>
    <name>PresetSaver</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>For whoever helps you. Secrets are left out.</source>
        <translation>Voor degene die je helpt. Geheimen zijn weggelaten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program did</source>
        <translation>Wat het programma heeft gedaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program does appears here</source>
        <translation>Wat het programma doet, verschijnt hier</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../flowbutton/ui/question.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Readdressing</name>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the documentation of Webhooks at ifttt.com/maker_webhooks.</source>
        <translation>Kopieer de sleutel uit de documentatie van Webhooks op ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the trigger of the flow. It is kept in the keyring.</source>
        <translation>Kopieer het adres uit de trigger van de stroom. Het wordt bewaard in de sleutelhanger.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the key</source>
        <translation>Sleutel plakken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the whole address</source>
        <translation>Het hele adres plakken</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>A message to paste is on the clipboard</source>
        <translation>Op het klembord staat een bericht om te plakken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned off. Runs under way go on</source>
        <translation>De Logic App is uitgeschakeld. Uitvoeringen die bezig zijn, gaan door</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on</source>
        <translation>De Logic App is ingeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on. Press again</source>
        <translation>De Logic App is ingeschakeld. Druk opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned off. Runs under way go on</source>
        <translation>De stroom is uitgeschakeld. Uitvoeringen die bezig zijn, gaan door</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on</source>
        <translation>De stroom is ingeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on. Press again</source>
        <translation>De stroom is ingeschakeld. Druk opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The receipt is on the clipboard</source>
        <translation>Het bewijs staat op het klembord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>What was pasted has no page to open</source>
        <translation>Wat is geplakt, heeft geen pagina om te openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>{size} of {kind}. It is not shown here: save it to look at it.</source>
        <translation>{size} van het type {kind}. Dit wordt hier niet weergegeven: sla het op om het te bekijken.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Cancel the run</source>
        <translation>Uitvoering annuleren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy as cURL</source>
        <translation>Kopiëren als cURL</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy receipt</source>
        <translation>Bewijs kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Request</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again in the cloud with the same inputs</source>
        <translation>Opnieuw uitvoeren in de cloud met dezelfde invoer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Take the press back</source>
        <translation>De druk terugnemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>The run ends where it is. It cannot be brought back.</source>
        <translation>De uitvoering eindigt waar ze nu is. Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>What was said</source>
        <translation>Wat er is uitgewisseld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Yes, cancel it at the service</source>
        <translation>Ja, bij de service annuleren</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <location filename="../../flowbutton/app/run_keys.py"/>
        <source>Nothing is running here</source>
        <translation>Hier loopt niets</translation>
    </message>
</context>
<context>
    <name>RunStories</name>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>Made ready</source>
        <translation>Voorbereid</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>press id {id}</source>
        <translation>druk-id {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>token valid %n min</source>
        <translation>
            <numerusform>token %n min geldig</numerusform>
            <numerusform>token %n min geldig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Files and secrets are asked for each time.</source>
        <translation>Bestanden en geheimen worden elke keer gevraagd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Saved as “{name}”.</source>
        <translation>Opgeslagen als “{name}”.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>Save the answer</source>
        <translation>Antwoord opslaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>The answer is saved as {file}</source>
        <translation>Het antwoord is opgeslagen als {file}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../flowbutton/ui/search_line.py"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../flowbutton/ui/settings_row.py"/>
        <source>Set by {who}</source>
        <translation>Ingesteld door {who}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>All runs that have ended are forgotten on this computer. It cannot be undone.</source>
        <translation>Alle beëindigde uitvoeringen worden op deze computer vergeten. Dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the log</source>
        <translation>Logboek wissen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log</source>
        <translation>Statuslogboek wissen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log?</source>
        <translation>Statuslogboek wissen?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Data folder</source>
        <translation>Gegevensmap</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Log folder</source>
        <translation>Logboekmap</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings folder</source>
        <translation>Instellingenmap</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
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
        <translation> dagen</translation>
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
        <translation>Een domein, een tenant-id, of “organizations” voor elke organisatie.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A press that is held up for longer is not sent at all.</source>
        <translation>Een druk die langer wordt opgehouden, wordt helemaal niet verzonden.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run began</source>
        <translation>Een uitvoering is begonnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended sooner</source>
        <translation>Een uitvoering eindigde eerder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended that took longer than 10 s</source>
        <translation>Een uitvoering eindigde na meer dan 10 s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run failed, or was not sent</source>
        <translation>Een uitvoering is mislukt of niet verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run needs you</source>
        <translation>Een uitvoering heeft je nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run succeeded after it had failed</source>
        <translation>Een uitvoering is geslaagd na een mislukking</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account and cloud</source>
        <translation>Account en cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account for new buttons</source>
        <translation>Account voor nieuwe knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Big</source>
        <translation>Groot</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Clear the status log…</source>
        <translation>Statuslogboek wissen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Deleted buttons</source>
        <translation>Verwijderde knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Empty for the system's own.</source>
        <translation>Leeg voor die van het systeem.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Finds and runs a button from anywhere.</source>
        <translation>Zoekt overal vandaan een knop en voert die uit.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>FlowButton stays in the tray; without a tray, closing quits.</source>
        <translation>FlowButton blijft in het systeemvak; zonder systeemvak is sluiten ook afsluiten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>FlowButton {version}</source>
        <translation>FlowButton {version}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>From the next start on.</source>
        <translation>Vanaf de volgende start.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Guards against a double click.</source>
        <translation>Beschermt tegen dubbelklikken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Hot key</source>
        <translation>Sneltoets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Ignore a second press within</source>
        <translation>Tweede druk negeren binnen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>In the tray, without a window.</source>
        <translation>In het systeemvak, zonder venster.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>It waits for a person, wants a sign-in, or it is not known whether it ran.</source>
        <translation>Die wacht op iemand, vraagt om aanmelding, of het is niet bekend of er iets is uitgevoerd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Actief blijven als het venster wordt gesloten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep the status log for</source>
        <translation>Statuslogboek bewaren gedurende</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Medium</source>
        <translation>Middelgroot</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Never send a press later than</source>
        <translation>Een druk nooit later verzenden dan na</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>No setting is called “{text}”</source>
        <translation>Geen instelling heet “{text}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Nothing turns or slides by itself.</source>
        <translation>Niets draait of schuift vanzelf.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Of the app registration that FlowButton signs in with.</source>
        <translation>Van de app-registratie waarmee FlowButton zich aanmeldt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Only while FlowButton is not in front.</source>
        <translation>Alleen zolang FlowButton niet op de voorgrond staat.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Practise</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Presses</source>
        <translation>Drukken op knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Search settings</source>
        <translation>Instellingen zoeken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show FlowButton in the applications menu</source>
        <translation>FlowButton in het toepassingenmenu weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show notifications</source>
        <translation>Meldingen weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Start with the computer</source>
        <translation>Met de computer starten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The first one</source>
        <translation>Het eerste</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The service itself waits up to 120 s.</source>
        <translation>De service zelf wacht tot 120 s.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for a connection</source>
        <translation>Op een verbinding wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for an answer</source>
        <translation>Op een antwoord wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for the answer of a run</source>
        <translation>Op het antwoord van een uitvoering wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>What is new</source>
        <translation>Wat is er nieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>What is older is deleted at each start, and once a day.</source>
        <translation>Wat ouder is, wordt bij elke start en eenmaal per dag verwijderd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Where your organisation's flows live. Another one counts at the next start. One of your own is described in settings.toml, under [cloud]: its name is custom, and its authority has to be there.</source>
        <translation>Waar de stromen van je organisatie staan. Een andere geldt vanaf de volgende start. Een eigen cloud beschrijf je in settings.toml, onder [cloud]: de name is custom, en de authority moet erbij staan.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>With your favourites; links and button files then open here too.</source>
        <translation>Met je favorieten; koppelingen en knoppenbestanden openen dan ook hier.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Without a tray, minimise instead of quitting</source>
        <translation>Zonder systeemvak minimaliseren in plaats van afsluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>your administrator</source>
        <translation>je beheerder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>{cloud} (not tried by us)</source>
        <translation>{cloud} (niet door ons getest)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_page.py"/>
        <source>You stay signed in until you close FlowButton</source>
        <translation>Je blijft aangemeld tot je FlowButton afsluit</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in until FlowButton closes</source>
        <translation>Aangemeld tot FlowButton wordt afgesloten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>nothing leaves this computer</source>
        <translation>niets verlaat deze computer</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n bezig</numerusform>
            <numerusform>%n bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n runs today</source>
        <translation>
            <numerusform>%n uitvoering vandaag</numerusform>
            <numerusform>%n uitvoeringen vandaag</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>No runs today</source>
        <translation>Geen uitvoeringen vandaag</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <location filename="../../flowbutton/ui/step_bars.py"/>
        <source>Inputs and outputs of {step}</source>
        <translation>Invoer en uitvoer van {step}</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Brick</source>
        <translation>Baksteenrood</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Navy</source>
        <translation>Marineblauw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Ochre</source>
        <translation>Oker</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../flowbutton/ui/toast.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Toasting</name>
    <message>
        <location filename="../../flowbutton/app/toasting.py"/>
        <source>Undo</source>
        <translation>Terugnemen</translation>
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
        <translation>FlowButton: een uitvoering is mislukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: running</source>
        <translation>FlowButton: bezig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: sign in again</source>
        <translation>FlowButton: meld je opnieuw aan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: what became of a run is not known</source>
        <translation>FlowButton: niet bekend hoe een uitvoering is afgelopen</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>%n more in the status log</source>
        <translation>
            <numerusform>Nog %n in het statuslogboek</numerusform>
            <numerusform>Nog %n in het statuslogboek</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>All buttons</source>
        <translation>Alle knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Find and run…</source>
        <translation>Zoeken en uitvoeren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>For an hour</source>
        <translation>Een uur lang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Last: {result}</source>
        <translation>Laatste: {result}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Mute notifications</source>
        <translation>Meldingen dempen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open FlowButton</source>
        <translation>FlowButton openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open the run</source>
        <translation>Uitvoering openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Running now ({count})</source>
        <translation>Nu bezig ({count})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Signed in as {name}</source>
        <translation>Aangemeld als {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Stop waiting</source>
        <translation>Niet meer wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Take the press back</source>
        <translation>De druk terugnemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Turn notifications on</source>
        <translation>Meldingen inschakelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until I turn them on</source>
        <translation>Tot ik ze inschakel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>{time} left</source>
        <translation>Nog {time}</translation>
    </message>
</context>
<context>
    <name>_LogWindow</name>
    <message>
        <location filename="../../flowbutton/ui/log_window.py"/>
        <source>Status log</source>
        <translation>Statuslogboek</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>A button in this file has no name</source>
        <translation>Een knop in dit bestand heeft geen naam</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>A cloud of your own names its flow service: flow_api, in settings.toml.</source>
        <translation>Een eigen cloud noemt de stroomservice: flow_api, in settings.toml.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A connection of the flow is broken</source>
        <translation>Een verbinding van de stroom is verbroken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A data policy of your organisation has stopped it. Ask your administrator.</source>
        <translation>Een gegevensbeleid van je organisatie heeft hem gestopt. Vraag het je beheerder.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A file of buttons</source>
        <translation>Een knoppenbestand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A flow</source>
        <translation>Een stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A flow cannot be turned on or off by its address</source>
        <translation>Een stroom kan niet via zijn adres worden in- of uitgeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>A link asks to run this</source>
        <translation>Een link vraagt om dit uit te voeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that adds a button</source>
        <translation>Een koppeling die een knop toevoegt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that presses a button</source>
        <translation>Een koppeling die op een knop drukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>A page of Azure, but not of a Logic App</source>
        <translation>Een pagina van Azure, maar niet van een Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>A page of IFTTT, but not an address of Webhooks</source>
        <translation>Een pagina van IFTTT, maar geen adres van Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A page of the portal, but not of one flow</source>
        <translation>Een pagina van de portal, maar niet van één stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>A rule of your organisation blocks this sign-in</source>
        <translation>Een regel van je organisatie blokkeert deze aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A rule of your organisation or a missing licence has stopped it.</source>
        <translation>Een regel van je organisatie of een ontbrekende licentie heeft hem gestopt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A rule of your organisation stops this flow</source>
        <translation>Een regel van je organisatie houdt deze stroom tegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A run of a flow: the button starts the flow</source>
        <translation>Een uitvoering van een stroom: de knop start de stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A run that was started by an address cannot be cancelled from here</source>
        <translation>Een uitvoering die via een adres is gestart, kan hier niet worden geannuleerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A sign-in was sent along with the signature. Use the signed address by itself.</source>
        <translation>Met de handtekening is een aanmelding meegestuurd. Gebruik alleen het ondertekende adres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>A workflow of a Standard Logic App is turned on and off in the Azure portal</source>
        <translation>Een werkstroom van een Standard Logic App wordt in de Azure-portal in- en uitgeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>Accepted, and FlowButton was closed before its answer was there</source>
        <translation>Geaccepteerd, maar FlowButton is afgesloten voordat het antwoord er was</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and its answer could not be fetched</source>
        <translation>Geaccepteerd, maar het antwoord kon niet worden opgehaald</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and no answer yet</source>
        <translation>Geaccepteerd, nog geen antwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Accepted, its answer is waited for</source>
        <translation>Geaccepteerd, het antwoord wordt afgewacht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Accepted, not finished yet</source>
        <translation>Geaccepteerd, nog niet klaar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Accepted, not finished yet.</source>
        <translation>Geaccepteerd, nog niet klaar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Accepted. IFTTT does not say how it went</source>
        <translation>Geaccepteerd. IFTTT zegt niet hoe het is afgelopen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Accepted. The address does not say how it went</source>
        <translation>Geaccepteerd. Het adres zegt niet hoe het is afgelopen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Add a button</source>
        <translation>Knop toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_model.py"/>
        <source>Add a button called “{name}”</source>
        <translation>Knop met de naam “{name}” toevoegen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Add http://localhost there, under mobile and desktop applications</source>
        <translation>Voeg daar http://localhost toe, onder Mobiele en bureaubladtoepassingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>Add the button again</source>
        <translation>Voeg de knop opnieuw toe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Addresses at logic.azure.com ended in November 2025. Copy the new one from the flow.</source>
        <translation>Adressen op logic.azure.com zijn in november 2025 vervallen. Kopieer het nieuwe uit de stroom.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>After {time}</source>
        <translation>Na {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>All files together may have 70 MB at most</source>
        <translation>Alle bestanden samen mogen hoogstens 70 MB zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>All folders can be written; {room} MB are free</source>
        <translation>In alle mappen kan worden geschreven; {room} MB is vrij</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already queued, until {time}</source>
        <translation>Al in de wachtrij, tot {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already running, {time}</source>
        <translation>Al bezig, {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Also uses {connector}: what that does is not known</source>
        <translation>Gebruikt ook {connector}: wat dat doet, is niet bekend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An IFTTT event</source>
        <translation>Een IFTTT-gebeurtenis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>An address does not tell what it asks for</source>
        <translation>Een adres zegt niet waar het om vraagt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>An address does not tell which requests reached it: look where the flow is</source>
        <translation>Een adres zegt niet welke aanvragen zijn aangekomen: kijk waar de stroom staat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An address of IFTTT Webhooks</source>
        <translation>Een adres van IFTTT Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that begins with http:// is not safe: it must be https://</source>
        <translation>Een adres dat met http:// begint, is niet veilig: het moet https:// zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that is not known to belong to a flow</source>
        <translation>Een adres waarvan niet bekend is dat het bij een stroom hoort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address with a name and a password in it is not used</source>
        <translation>Een adres met een naam en een wachtwoord erin wordt niet gebruikt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>An administrator has to allow FlowButton first</source>
        <translation>Een beheerder moet FlowButton eerst toestaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>An administrator has to give consent once.</source>
        <translation>Een beheerder moet eenmalig toestemming geven.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <source>Another FlowButton is writing at this moment</source>
        <translation>Een andere FlowButton is op dit moment aan het schrijven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Another program uses the port {port} of this computer</source>
        <translation>Een ander programma gebruikt poort {port} van deze computer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>Another program uses {keys} already</source>
        <translation>Een ander programma gebruikt {keys} al</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Another version of FlowButton is running: {theirs}, and this is {ours}</source>
        <translation>Er is een andere versie van FlowButton actief: {theirs}, en dit is {ours}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer {status}</source>
        <translation>Antwoord {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Any JSON. It may stay empty.</source>
        <translation>Willekeurige JSON. Mag leeg blijven.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Any content can be sent with it</source>
        <translation>Er kan willekeurige inhoud worden meegestuurd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Any day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Anyone with the signed address may run it. Paste the whole address.</source>
        <translation>Wie het ondertekende adres heeft, mag hem uitvoeren. Plak het hele adres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arrange the buttons; nothing runs meanwhile</source>
        <translation>Knoppen ordenen; intussen wordt er niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: delete what is selected</source>
        <translation>Bij het ordenen: de selectie verwijderen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: duplicate what is selected</source>
        <translation>Bij het ordenen: de selectie dupliceren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: move what is selected</source>
        <translation>Bij het ordenen: de selectie verplaatsen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: select more</source>
        <translation>Bij het ordenen: meer selecteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask an administrator to open {link}</source>
        <translation>Vraag een beheerder om {link} te openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Logic App Contributor on it.</source>
        <translation>Vraag om de rol “Inzender voor logische apps” daarop.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Reader on the subscription.</source>
        <translation>Vraag om de rol “Lezer” op het abonnement.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Website Contributor on it.</source>
        <translation>Vraag om de rol “Inzender voor websites” daarop.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask its owner to share it with you, as a co-owner or a run-only user.</source>
        <translation>Vraag de eigenaar om hem met je te delen, als mede-eigenaar of als gebruiker die alleen mag uitvoeren.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/run_only.py"/>
        <source>Ask its owner to turn it on.</source>
        <translation>Vraag de eigenaar om hem in te schakelen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>Ask whoever made it for a new one</source>
        <translation>Vraag de maker om een nieuw exemplaar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator</source>
        <translation>Vraag het je beheerder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator about the data policies of the environment.</source>
        <translation>Vraag je beheerder naar het gegevensbeleid van de omgeving.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator for a licence, or its owner for a manual trigger.</source>
        <translation>Vraag je beheerder om een licentie, of de eigenaar om een handmatige trigger.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator whether Power Automate may be used from here.</source>
        <translation>Vraag je beheerder of Power Automate hiervandaan mag worden gebruikt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator, or sign in on a device that your organisation manages</source>
        <translation>Vraag het je beheerder, of meld je aan op een apparaat dat je organisatie beheert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Ask your administrator: something may be reading along</source>
        <translation>Vraag het je beheerder: misschien leest er iets mee</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks before it runs</source>
        <translation>Vraagt eerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Asks before it runs.</source>
        <translation>Vraagt eerst.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks first</source>
        <translation>Vraagt eerst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks for {count} inputs</source>
        <translation>
            <numerusform>Vraagt om invoer</numerusform>
            <numerusform>Vraagt om invoer ({count})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody by e-mail</source>
        <translation>Vraagt iemand iets per e-mail</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody to approve</source>
        <translation>Vraagt iemand om goedkeuring</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>At {host}</source>
        <translation>Bij {host}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Automatic</source>
        <translation>Geautomatiseerd</translation>
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
        <translation>Azure heeft het adres van de trigger niet genoemd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Buttons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By button</source>
        <translation>Op knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By message</source>
        <translation>Op bericht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By state</source>
        <translation>Op status</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Calls a web address</source>
        <translation>Roept een webadres aan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Cancel it where the flow is.</source>
        <translation>Annuleer de uitvoering waar de stroom staat.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Cancel the run that has the focus; asks first</source>
        <translation>De uitvoering met de focus annuleren; vraagt eerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by an owner of the flow</source>
        <translation>Geannuleerd door een eigenaar van de stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by the service: {why}</source>
        <translation>Geannuleerd door de service: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Cancelled by you</source>
        <translation>Geannuleerd door jou</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled, and the service does not say by whom</source>
        <translation>Geannuleerd, en de service zegt niet door wie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes SharePoint items</source>
        <translation>Wijzigt SharePoint-items</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes files</source>
        <translation>Wijzigt bestanden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes something in {connector}</source>
        <translation>Wijzigt iets in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Check that it is running and unlocked, and try again</source>
        <translation>Controleer of hij actief en ontgrendeld is, en probeer het opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Check that it is shared with you, or paste its link</source>
        <translation>Controleer of hij met je is gedeeld, of plak de koppeling</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Check that it is there and that you may read it</source>
        <translation>Controleer of het er is en of je het mag lezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>Check that the disk is not full and that you may write there</source>
        <translation>Controleer of de schijf niet vol is en of je er mag schrijven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/files.py"/>
        <source>Check that you may read this file</source>
        <translation>Controleer of je dit bestand mag lezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Check the app registration: it has to give ID tokens</source>
        <translation>Controleer de app-registratie: die moet id-tokens uitgeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the client ID and the tenant in the settings</source>
        <translation>Controleer de client-id en de tenant in de instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud and the tenant in the settings</source>
        <translation>Controleer de cloud en de tenant in de instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud in the settings</source>
        <translation>Controleer de cloud in de instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Check the date and the time of this computer yourself</source>
        <translation>Controleer zelf de datum en tijd van deze computer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs.</source>
        <translation>Controleer de invoer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs: they have to be valid JSON.</source>
        <translation>Controleer de invoer: die moet geldige JSON zijn.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the proxy</source>
        <translation>Controleer de proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check the proxy in the settings.</source>
        <translation>Controleer de proxy in de instellingen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the tenant in the settings</source>
        <translation>Controleer de tenant in de instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check this computer's clock and its certificates.</source>
        <translation>Controleer de klok en de certificaten van deze computer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check what is missing or has another kind of value.</source>
        <translation>Controleer wat ontbreekt of een ander soort waarde heeft.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check your connection</source>
        <translation>Controleer je verbinding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check your connection.</source>
        <translation>Controleer je verbinding.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>Check your connection; paste the address of the button anew if it has changed</source>
        <translation>Controleer je verbinding; plak het adres van de knop opnieuw als het is gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>Check “ca_file” of the cloud in the settings.</source>
        <translation>Controleer “ca_file” van de cloud in de instellingen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a PNG, JPEG, SVG or WebP file of less than 30 MB</source>
        <translation>Kies een PNG-, JPEG-, SVG- of WebP-bestand van minder dan 30 MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose a smaller file.</source>
        <translation>Kies een kleiner bestand.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose another environment, or ask your administrator to let you in.</source>
        <translation>Kies een andere omgeving, of vraag je beheerder om toegang.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>Choose another folder</source>
        <translation>Kies een andere map</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <source>Choose another folder, or make room</source>
        <translation>Kies een andere map, of maak ruimte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Choose another one</source>
        <translation>Kies een andere</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose one of: {choices}</source>
        <translation>Kies een van: {choices}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose the method that the trigger has.</source>
        <translation>Kies de methode die de trigger heeft.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose yes or no</source>
        <translation>Kies ja of nee</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Close it, or sign in with a code</source>
        <translation>Sluit het af, of meld je aan met een code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Close what is open; stops no run</source>
        <translation>Sluiten wat open is; stopt geen uitvoering</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Control plus {key}.</source>
        <translation>Ctrl plus {key}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the administrator</source>
        <translation>Bericht aan de beheerder kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the owner</source>
        <translation>Bericht aan de eigenaar kopiëren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Copy all of it: 36 characters</source>
        <translation>Kopieer hem helemaal: 36 tekens</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy its new address, or add the button again.</source>
        <translation>Kopieer het nieuwe adres, of voeg de knop opnieuw toe.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Copy the address from ifttt.com/maker_webhooks</source>
        <translation>Kopieer het adres van ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>Copy the address from the flow and paste it.</source>
        <translation>Kopieer het adres uit de stroom en plak het.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy the key again from the documentation of IFTTT Webhooks.</source>
        <translation>Kopieer de sleutel opnieuw uit de documentatie van IFTTT Webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>Copy the link and open it in a browser on this computer</source>
        <translation>Kopieer de koppeling en open die in een browser op deze computer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>Copy the link of its page in the Azure portal.</source>
        <translation>Kopieer de koppeling van de pagina in de Azure-portal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates SharePoint items</source>
        <translation>Maakt SharePoint-items</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates calendar events</source>
        <translation>Maakt agenda-afspraken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates files</source>
        <translation>Maakt bestanden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates something in {connector}</source>
        <translation>Maakt iets in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/target_place.py"/>
        <source>Default environment</source>
        <translation>Standaardomgeving</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes SharePoint items</source>
        <translation>Verwijdert SharePoint-items</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes e-mail</source>
        <translation>Verwijdert e-mail</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes files</source>
        <translation>Verwijdert bestanden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes something in {connector}</source>
        <translation>Verwijdert iets in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Do it at ifttt.com.</source>
        <translation>Doe dit op ifttt.com.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Do it once more</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Do it where the flow is.</source>
        <translation>Doe dit waar de stroom staat.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Edit inputs</source>
        <translation>Invoer bewerken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Edit the button that has the focus</source>
        <translation>De knop met de focus bewerken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Editing</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Empty, too large to be shown, or no longer kept by the service</source>
        <translation>Leeg, te groot om weer te geven, of niet meer bewaard door de service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>End it, then start it again</source>
        <translation>Sluit het af en start het daarna opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date and time, such as 2026-09-30T14:00</source>
        <translation>Voer een datum en tijd in, zoals 2026-09-30T14:00</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date, such as 2026-09-30</source>
        <translation>Voer een datum in, zoals 2026-09-30</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a list: one entry on each line, or JSON in square brackets</source>
        <translation>Voer een lijst in: één item per regel, of JSON tussen vierkante haken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a number, such as {example}</source>
        <translation>Voer een getal in, zoals {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a whole number, such as 12</source>
        <translation>Voer een geheel getal in, zoals 12</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an address</source>
        <translation>Voer een adres in</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an e-mail address, such as name@example.com</source>
        <translation>Voer een e-mailadres in, zoals name@example.com</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter text</source>
        <translation>Voer tekst in</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Expires</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”</source>
        <translation>Mislukt bij stap “{step}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”: {why}</source>
        <translation>Mislukt bij stap “{step}”: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed: {why}</source>
        <translation>Mislukt: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>Fill this in</source>
        <translation>Vul dit in</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Filled in by a link</source>
        <translation>Ingevuld door een koppeling</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Find a button or a command and run it</source>
        <translation>Een knop of opdracht zoeken en uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Finding</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton cannot be reached by a second start</source>
        <translation>FlowButton is niet bereikbaar voor een tweede start</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <source>FlowButton could not be put into the menu of this desktop</source>
        <translation>FlowButton kon niet in het menu van dit bureaublad worden gezet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton ended before it answered</source>
        <translation>FlowButton is afgesloten voordat het antwoordde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton ended while this was being sent</source>
        <translation>FlowButton is afgesloten terwijl dit werd verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>FlowButton is closing</source>
        <translation>FlowButton wordt afgesloten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>FlowButton is not allowed to act for this account yet</source>
        <translation>FlowButton mag nog niet namens dit account handelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton is running, but does not answer</source>
        <translation>FlowButton is actief, maar antwoordt niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton stopped waiting. What was asked for goes on</source>
        <translation>FlowButton wacht niet meer. Wat is gevraagd, gaat door</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton was closed before this could be sent. Nothing was run</source>
        <translation>FlowButton is afgesloten voordat dit kon worden verzonden. Er is niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>FlowButton {version}{packed} with Python {python} on {system}, for the cloud {cloud}</source>
        <translation>FlowButton {version}{packed} met Python {python} op {system}, voor de cloud {cloud}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Folders</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Follow the run</source>
        <translation>Uitvoering volgen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>For a selected item</source>
        <translation>Voor een geselecteerd item</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Give consent</source>
        <translation>Toestemming geven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Go to the status log</source>
        <translation>Naar het statuslogboek gaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>HTTP request</source>
        <translation>HTTP-aanvraag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Headers of the command are left out</source>
        <translation>Headers van de opdracht worden weggelaten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Hold it down to run.</source>
        <translation>Houd ingedrukt om uit te voeren.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Hold to run</source>
        <translation>Houd ingedrukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>IFTTT</source>
        <translation>IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT cannot take back an event</source>
        <translation>IFTTT kan een gebeurtenis niet terugnemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not know the key</source>
        <translation>IFTTT kent de sleutel niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not let this program turn its applets on or off</source>
        <translation>IFTTT laat dit programma zijn applets niet in- of uitschakelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not say which events it received</source>
        <translation>IFTTT zegt niet welke gebeurtenissen het heeft ontvangen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT event</source>
        <translation>IFTTT-gebeurtenis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>If it belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow.</source>
        <translation>Als het bij een stroom van Power Automate hoort, werkt het sinds 30 november 2025 niet meer: kopieer het nieuwe adres uit de stroom.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>If this belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow. For a Logic App it works</source>
        <translation>Als dit bij een stroom van Power Automate hoort, werkt het sinds 30 november 2025 niet meer: kopieer het nieuwe adres uit de stroom. Voor een Logic App werkt het</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the default environment of the organization {id}</source>
        <translation>In de standaardomgeving van de organisatie {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the environment {id}</source>
        <translation>In de omgeving {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>In the resource group {group} of the subscription {subscription}</source>
        <translation>In de resourcegroep {group} van het abonnement {subscription}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Inputs</source>
        <translation>Invoer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Install and start one, such as GNOME Keyring or KeePassXC, and try again</source>
        <translation>Installeer en start er een, zoals GNOME Keyring of KeePassXC, en probeer het opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Instant</source>
        <translation>Direct</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for nothing</source>
        <translation>Vraagt om niets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs}</source>
        <translation>Vraagt om {inputs}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs} and more</source>
        <translation>Vraagt om {inputs} en meer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>It came too late and was not sent</source>
        <translation>De druk kwam te laat en is niet verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It cannot be known whether it ran</source>
        <translation>Er is niet vast te stellen of er iets is uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It cannot be run this way. Ask its owner to use the owner's connections.</source>
        <translation>Zo kan hij niet worden uitgevoerd. Vraag de eigenaar om de verbindingen van de eigenaar te gebruiken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>It cannot take the place of what the button has</source>
        <translation>Dit kan niet in de plaats komen van wat de knop heeft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did not run. It is safe to press again</source>
        <translation>Er is niets uitgevoerd. Je kunt veilig opnieuw drukken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did run, found after the connection broke</source>
        <translation>Toch uitgevoerd, gevonden nadat de verbinding was verbroken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It does not say in which environment the flow is</source>
        <translation>Er staat niet bij in welke omgeving de stroom staat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It fails</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>It has no trigger</source>
        <translation>Heeft geen trigger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>It has to begin with https:// and name a host.</source>
        <translation>Het moet met https:// beginnen en een host noemen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>It is a part of the address. Nothing was run.</source>
        <translation>Dit is een deel van het adres. Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It is not known whether it ran. Look for the run before you press again.</source>
        <translation>Het is niet bekend of er iets is uitgevoerd. Zoek de uitvoering voordat je opnieuw drukt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>It is not known whether {name} ran</source>
        <translation>Het is niet bekend of {name} is uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>It is not known which run it is</source>
        <translation>Het is niet bekend welke uitvoering het is</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is suspended: a press runs nothing until its owner or an administrator has lifted that</source>
        <translation>Hij is opgeschort: een druk voert niets uit tot de eigenaar of een beheerder dat opheft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is turned off: a press runs nothing until it is turned on</source>
        <translation>Hij staat uit: een druk voert niets uit tot hij aanstaat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>It lacks a licence. Ask your administrator for one.</source>
        <translation>Er ontbreekt een licentie. Vraag je beheerder om een licentie.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It lies in a solution, is not shared with you, or this computer is not approved. Ask its owner to share it, or to add an HTTP request trigger.</source>
        <translation>Hij staat in een oplossing, is niet met je gedeeld, of deze computer is niet goedgekeurd. Vraag de eigenaar om hem te delen of een HTTP-aanvraagtrigger toe te voegen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It lies in {cloud}: choose that cloud in the settings</source>
        <translation>Staat in {cloud}: kies die cloud in de instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may be cut off or renewed. Paste the whole address.</source>
        <translation>Misschien is het afgekapt of vernieuwd. Plak het hele adres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may have been deleted or have changed. Paste its new address.</source>
        <translation>Misschien is hij verwijderd of gewijzigd. Plak zijn nieuwe adres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted or have changed. Read it again.</source>
        <translation>Misschien is hij verwijderd of gewijzigd. Lees hem opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted, or lie in another environment or account.</source>
        <translation>Misschien is hij verwijderd, of staat hij in een andere omgeving of een ander account.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>It may have run. Look at the list of runs before you press again</source>
        <translation>Misschien is er iets uitgevoerd. Bekijk de lijst met uitvoeringen voordat je opnieuw drukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may not have begun yet, or it is older than 28 days.</source>
        <translation>Misschien is de uitvoering nog niet begonnen, of is ze ouder dan 28 dagen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran, and did not reach its Response step. Look at the run.</source>
        <translation>De stroom is uitgevoerd en heeft de stap Response niet bereikt. Bekijk de uitvoering.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran. What it said is below.</source>
        <translation>De stroom is uitgevoerd. Het antwoord staat hieronder.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>It runs with {account} from now on. Run it?</source>
        <translation>Wordt voortaan uitgevoerd met {account}. Uitvoeren?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts by itself when something happens, not from a button</source>
        <translation>Start vanzelf als er iets gebeurt, niet met een knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from a selected item in SharePoint, Excel or Teams, not from a button</source>
        <translation>Start vanuit een geselecteerd item in SharePoint, Excel of Teams, niet met een knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from {program}, not from a button</source>
        <translation>Start vanuit {program}, niet met een knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It succeeds</source>
        <translation>Slaagt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/queueing.py"/>
        <source>It waited to be sent, and the button has changed since</source>
        <translation>De druk wachtte op verzending, en de knop is sindsdien gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It waits for a person</source>
        <translation>Wacht op iemand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It was too late</source>
        <translation>Het was te laat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Its account is not signed in</source>
        <translation>Het account is niet aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>Its answer is lost</source>
        <translation>Het antwoord gaat verloren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content comes from a file and is left out</source>
        <translation>De inhoud komt uit een bestand en wordt weggelaten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content is not JSON and is left out</source>
        <translation>De inhoud is geen JSON en wordt weggelaten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>Its files in {folder} or its ports cannot be used</source>
        <translation>De bestanden in {folder} of de poorten kunnen niet worden gebruikt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>Its folder is not one for programs to listen in</source>
        <translation>De map is er geen waarin programma’s mogen luisteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its owner lets only certain networks in</source>
        <translation>De eigenaar laat alleen bepaalde netwerken toe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its trigger is reached at another address. Copy the address again.</source>
        <translation>De trigger is op een ander adres te bereiken. Kopieer het adres opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Keep holding to run</source>
        <translation>Blijf ingedrukt houden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Keyring</source>
        <translation>Sleutelhanger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>Logic App</source>
        <translation>Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Longer than usual</source>
        <translation>Langer dan gewoonlijk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Longest first</source>
        <translation>Langste eerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Look again how it goes; runs nothing</source>
        <translation>Opnieuw kijken hoe het loopt; voert niets uit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>Look at the answers once more</source>
        <translation>Bekijk de antwoorden nog een keer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Look at the run to see how it went.</source>
        <translation>Bekijk de uitvoering om te zien hoe het ging.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>Look at what ran in the history before you press again</source>
        <translation>Bekijk in de geschiedenis wat er is uitgevoerd voordat je opnieuw drukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Look for the run before you press again</source>
        <translation>Zoek de uitvoering voordat je opnieuw drukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Look for the run before you press again.</source>
        <translation>Zoek de uitvoering voordat je opnieuw drukt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Look in the Azure portal why.</source>
        <translation>Kijk in de Azure-portal waarom.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Look whether the run is there before you press again.</source>
        <translation>Kijk of de uitvoering er is voordat je opnieuw drukt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Make one in Power Automate that starts from a button, or paste a trigger.</source>
        <translation>Maak er in Power Automate een die met een knop start, of plak een trigger.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Make room on the disk and try again</source>
        <translation>Maak ruimte op de schijf en probeer het opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or let yourself write there</source>
        <translation>Maak ruimte, of geef jezelf daar schrijfrechten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or presses cannot be kept</source>
        <translation>Maak ruimte, anders kan een druk niet worden bewaard</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Microsoft has moved the addresses of flows</source>
        <translation>Microsoft heeft de adressen van stromen verplaatst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Ask its owner.</source>
        <translation>Microsoft heeft hem gestopt omdat hij meer deed dan zijn licentie toelaat. Vraag het de eigenaar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Turn it on again.</source>
        <translation>Microsoft heeft hem gestopt omdat hij meer deed dan zijn licentie toelaat. Schakel hem weer in.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Ask its owner.</source>
        <translation>Microsoft heeft hem gestopt omdat hij lang niet was uitgevoerd. Vraag het de eigenaar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Turn it on again.</source>
        <translation>Microsoft heeft hem gestopt omdat hij lang niet was uitgevoerd. Schakel hem weer in.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Ask its owner to mend it.</source>
        <translation>Microsoft heeft hem gestopt omdat hij steeds mislukte. Vraag de eigenaar om hem te herstellen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Mend it, and turn it on again.</source>
        <translation>Microsoft heeft hem gestopt omdat hij steeds mislukte. Herstel hem en schakel hem weer in.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows</source>
        <translation>Mijn stromen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows · {environment}</source>
        <translation>Mijn stromen · {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Never run</source>
        <translation>Nooit uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Never run.</source>
        <translation>Nooit uitgevoerd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>No browser could be opened</source>
        <translation>Er kon geen browser worden geopend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>No button goes to a pasted address</source>
        <translation>Geen knop gaat naar een geplakt adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>No client ID is set</source>
        <translation>Er is geen client-id ingesteld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>No command is called that; these are all</source>
        <translation>Geen opdracht heet zo; dit zijn ze allemaal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No connection to the service</source>
        <translation>Geen verbinding met de service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>No flow is called “{name}”</source>
        <translation>Geen stroom heet “{name}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>No proxy is used</source>
        <translation>Er wordt geen proxy gebruikt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No secure connection to the service</source>
        <translation>Geen veilige verbinding met de service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nobody is signed in</source>
        <translation>Er is niemand aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>None of your environments has this flow</source>
        <translation>Deze stroom staat in geen van je omgevingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Not sent</source>
        <translation>Niet verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Not shown: there are none, or the flow keeps them secret</source>
        <translation>Niet weergegeven: er zijn er geen, of de stroom houdt ze geheim</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nothing can be written to {folder}</source>
        <translation>In {folder} kan niets worden geschreven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Nothing is here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>Nothing was pasted</source>
        <translation>Er is niets geplakt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>Nothing was run</source>
        <translation>Er is niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Nothing was run.</source>
        <translation>Er is niets uitgevoerd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>Nothing was run. Ask whoever sent it for a new one</source>
        <translation>Er is niets uitgevoerd. Vraag de afzender om een nieuwe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check the proxy in the settings.</source>
        <translation>Er is niets uitgevoerd. Controleer de proxy in de instellingen.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check this computer's clock, and ask who runs your network.</source>
        <translation>Er is niets uitgevoerd. Controleer de klok van deze computer, en vraag het de beheerder van je netwerk.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check your connection and press again.</source>
        <translation>Er is niets uitgevoerd. Controleer je verbinding en druk opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Nothing was run. Check your connection.</source>
        <translation>Er is niets uitgevoerd. Controleer je verbinding.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Nothing was run. Copy the key again from ifttt.com/maker_webhooks.</source>
        <translation>Er is niets uitgevoerd. Kopieer de sleutel opnieuw van ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>Nothing was run. Drop it on a button that asks for one</source>
        <translation>Er is niets uitgevoerd. Sleep het naar een knop die erom vraagt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>Nothing was run. Empty the inputs.</source>
        <translation>Er is niets uitgevoerd. Maak de invoer leeg.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Nothing was run. It is safe to press again</source>
        <translation>Er is niets uitgevoerd. Je kunt veilig opnieuw drukken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. It is safe to press again.</source>
        <translation>Er is niets uitgevoerd. Je kunt veilig opnieuw drukken.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. It was to be sent until {time}. Press again</source>
        <translation>Er is niets uitgevoerd. Verzenden kon tot {time}. Druk opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Look at its inputs and its account, and press again</source>
        <translation>Er is niets uitgevoerd. Bekijk de invoer en het account, en druk opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Only buttons that you have can be run by a link</source>
        <translation>Er is niets uitgevoerd. Een koppeling kan alleen knoppen uitvoeren die je hebt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Press the button yourself</source>
        <translation>Er is niets uitgevoerd. Druk zelf op de knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>Nothing was run. Remove the icon</source>
        <translation>Er is niets uitgevoerd. Verwijder het pictogram</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Something held the press up for too long. Press again</source>
        <translation>Er is niets uitgevoerd. Iets heeft de druk te lang opgehouden. Druk opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Nothing was run. Try “flowbutton practice” in a terminal</source>
        <translation>Er is niets uitgevoerd. Probeer “flowbutton practice” in een terminal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Take the press that waits back, or let it wait</source>
        <translation>Er is niets verzonden. Neem de wachtende druk terug, of laat die wachten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Wait for the run to end, or stop waiting for it</source>
        <translation>Er is niets verzonden. Wacht tot de uitvoering eindigt, of wacht er niet meer op</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Object id</source>
        <translation>Object-id</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Of the IFTTT account whose key it is</source>
        <translation>Van het IFTTT-account waarbij de sleutel hoort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Of {owner}, in the environment {environment}</source>
        <translation>Van {owner}, in de omgeving {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>On GNOME, install the extension “AppIndicator”</source>
        <translation>Installeer onder GNOME de extensie “AppIndicator”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Open a web page to see whether this network asks you to log in</source>
        <translation>Open een webpagina om te zien of dit netwerk om aanmelding vraagt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Open it and turn it on there.</source>
        <translation>Open hem en schakel hem daar in.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open it there.</source>
        <translation>Open hem daar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open its inputs first</source>
        <translation>Eerst de invoer openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open one of its workflows and copy the link of that page</source>
        <translation>Open een van de werkstromen en kopieer de koppeling van die pagina</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Open run</source>
        <translation>Uitvoering openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the Logic App</source>
        <translation>Logic App openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open the Logic App and copy the link of its page</source>
        <translation>Open de Logic App en kopieer de koppeling van de pagina</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open the Logic App in the Azure portal and cancel it there.</source>
        <translation>Open de Logic App in de Azure-portal en annuleer de uitvoering daar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the connections</source>
        <translation>Verbindingen openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the flow</source>
        <translation>Stroom openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Open the flow and copy the link of its page</source>
        <translation>Open de stroom en kopieer de koppeling van de pagina</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>Open the flow in Power Automate and cancel it there.</source>
        <translation>Open de stroom in Power Automate en annuleer de uitvoering daar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open the menu of what has the focus</source>
        <translation>Het menu openen van wat de focus heeft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the run</source>
        <translation>Uitvoering openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>Open the run to look there</source>
        <translation>Open de uitvoering om daar te kijken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the settings</source>
        <translation>Instellingen openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Or paste the address of a trigger, or an IFTTT event</source>
        <translation>Of plak het adres van een trigger, of een IFTTT-gebeurtenis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Otherwise no other program could use this key</source>
        <translation>Anders zou geen ander programma deze toets kunnen gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Outputs</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Paste its address or key again</source>
        <translation>Plak het adres of de sleutel opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>Paste the link of a flow, the address of a trigger or an IFTTT event</source>
        <translation>Plak de koppeling van een stroom, het adres van een trigger of een IFTTT-gebeurtenis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new address</source>
        <translation>Nieuw adres plakken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new key</source>
        <translation>Nieuwe sleutel plakken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Paste the whole address of the trigger.</source>
        <translation>Plak het hele adres van de trigger.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Pasted addresses</source>
        <translation>Geplakte adressen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Posts in Teams</source>
        <translation>Plaatst berichten in Teams</translation>
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
        <translation>Oefening</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: nothing was run</source>
        <translation>Oefening: er is niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: the answer was lost on its way</source>
        <translation>Oefening: het antwoord is onderweg verloren gegaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: this is how a failure looks. Nothing was run</source>
        <translation>Oefening: zo ziet een mislukking eruit. Er is niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Press from one of them, or ask its owner to let this one in.</source>
        <translation>Druk vanaf een daarvan, of vraag de eigenaar om dit netwerk toe te laten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Pressed</source>
        <translation>Gedrukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Pressed twice, only the first counts</source>
        <translation>Twee keer gedrukt, alleen de eerste keer telt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Put the application (client) ID of your app registration into “Client id”, in the settings under “Account and cloud”. In settings.toml it is client_id, under [account]</source>
        <translation>Vul de toepassings-id (client-id) van je app-registratie in bij “Client-id”, in de instellingen onder “Account en cloud”. In settings.toml is het client_id, onder [account]</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Quit the one that is running, then try again</source>
        <translation>Sluit de actieve af en probeer het daarna opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Reads from {connector}</source>
        <translation>Leest uit {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Request sent</source>
        <translation>Aanvraag verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton and sign in again.</source>
        <translation>Ga terug naar FlowButton en meld je opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton, which says what happened.</source>
        <translation>Ga terug naar FlowButton; daar staat wat er is gebeurd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton. You can close this page.</source>
        <translation>Ga terug naar FlowButton. Je kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Run again…</source>
        <translation>Opnieuw uitvoeren…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it through your account.</source>
        <translation>Voer hem uit via je account.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it with your account. If it should take anyone, paste the whole address.</source>
        <translation>Voer hem uit met je account. Als iedereen hem moet kunnen uitvoeren, plak dan het hele adres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run one of the first nine</source>
        <translation>Een van de eerste negen uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run the button that has the focus</source>
        <translation>De knop met de focus uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number} of {count}.</source>
        <translation>Bezig, stap {number} van {count}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number}.</source>
        <translation>Bezig, stap {number}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Runs another flow</source>
        <translation>Voert een andere stroom uit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/button_row.py"/>
        <source>Runs in a moment. Escape takes it back.</source>
        <translation>Wordt zo uitgevoerd. Escape neemt het terug.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Runs in {time}</source>
        <translation>Start over {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Runs in {time} — Undo</source>
        <translation>Start over {time} — Terugnemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_announcer.py"/>
        <source>Runs in {time}. Escape takes it back</source>
        <translation>Wordt over {time} uitgevoerd. Escape neemt het terug</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Schedule</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sending…</source>
        <translation>Wordt verzonden…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends e-mail</source>
        <translation>Verstuurt e-mail</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends something by {connector}</source>
        <translation>Verstuurt iets via {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sent, answer lost</source>
        <translation>Verzonden, antwoord verloren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was cut off</source>
        <translation>Verzonden, maar het antwoord is afgekapt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was lost</source>
        <translation>Verzonden, maar het antwoord is verloren gegaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Sent, but the answer was lost. Checking.</source>
        <translation>Verzonden, maar het antwoord is verloren gegaan. Wordt gecontroleerd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set an HTTP proxy as host:port in the settings</source>
        <translation>Stel in de instellingen een HTTP-proxy in als host:port</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set the client ID of your app registration in the settings, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Stel in de instellingen de client-id van je app-registratie in, tenzij al je knoppen naar geplakte adressen of IFTTT gaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>Set the date and the time of this computer, then sign in again</source>
        <translation>Stel de datum en tijd van deze computer in en meld je daarna opnieuw aan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Several inputs are called “{name}”</source>
        <translation>Meerdere invoervelden heten “{name}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>Shared with me</source>
        <translation>Gedeeld met mij</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Shared with you, in the environment {environment}</source>
        <translation>Gedeeld met jou, in de omgeving {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Show</source>
        <translation>Weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show everything about the run that has the focus</source>
        <translation>Alles over de uitvoering met de focus weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show only the buttons that hold some words</source>
        <translation>Alleen knoppen met bepaalde woorden weergeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show the runs of the button that has the focus</source>
        <translation>De uitvoeringen van de knop met de focus tonen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Sign in again</source>
        <translation>Meld je opnieuw aan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again and agree, or ask an administrator to open {link}</source>
        <translation>Meld je opnieuw aan en ga akkoord, of vraag een beheerder om {link} te openen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again to get a new one</source>
        <translation>Meld je opnieuw aan om een nieuwe te krijgen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again, and accept what FlowButton asks for</source>
        <translation>Meld je opnieuw aan en sta toe waar FlowButton om vraagt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>Sign in again, or sign in with a code</source>
        <translation>Meld je opnieuw aan, of meld je aan met een code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sign in again, then press again.</source>
        <translation>Meld je opnieuw aan en druk daarna opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again.</source>
        <translation>Meld je opnieuw aan.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again. If that does not help, the app registration lacks a permission.</source>
        <translation>Meld je opnieuw aan. Als dat niet helpt, ontbreekt er een machtiging in de app-registratie.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in to its connections again.</source>
        <translation>Meld je opnieuw aan bij de verbindingen van de stroom.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Sign in to make a button of it</source>
        <translation>Meld je aan om er een knop van te maken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Sign in to see your flows</source>
        <translation>Meld je aan om je stromen te zien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in with another account, or check the tenant in the settings</source>
        <translation>Meld je aan met een ander account, of controleer de tenant in de instellingen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Sign in with it, or let the button run as another account</source>
        <translation>Meld je ermee aan, of laat de knop onder een ander account werken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>Sign in with the browser</source>
        <translation>Meld je aan met de browser</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Sign in, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Meld je aan, tenzij al je knoppen naar geplakte adressen of IFTTT gaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in service</source>
        <translation>Aanmeldingsservice</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Signed in silently</source>
        <translation>Op de achtergrond aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Since {time}</source>
        <translation>Sinds {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Something else answered instead of the service</source>
        <translation>Iets anders antwoordde in plaats van de service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Something else answered instead of the sign-in service</source>
        <translation>Iets anders antwoordde in plaats van de aanmeldingsservice</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton</source>
        <translation>Er is iets misgegaan in FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton while it was sent</source>
        <translation>Er is tijdens het verzenden iets misgegaan in FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <source>Starting with the desktop could not be changed</source>
        <translation>Starten met het bureaublad kon niet worden gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Starts something in {connector}</source>
        <translation>Start iets in {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Status log</source>
        <translation>Statuslogboek</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number} of {count}: {name}</source>
        <translation>Stap {number} van {count}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number}: {name}</source>
        <translation>Stap {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step “{step}” failed</source>
        <translation>Stap “{step}” is mislukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Succeeded</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Succeeded in {time}</source>
        <translation>Geslaagd in {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it answered with the error {status}</source>
        <translation>Geslaagd, maar het antwoord was fout {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it gave no answer</source>
        <translation>Geslaagd, maar er kwam geen antwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Such a file is made by FlowButton's export</source>
        <translation>Zo’n bestand ontstaat door te exporteren uit FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Switch account</source>
        <translation>Ander account gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take a press back while it can be undone</source>
        <translation>Een druk terugnemen zolang dat kan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take back what was done with the buttons</source>
        <translation>Ongedaan maken wat met de knoppen is gedaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Taken back. Nothing was run</source>
        <translation>Teruggenomen. Er is niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The IFTTT event {event}</source>
        <translation>De IFTTT-gebeurtenis {event}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>The Logic App asks for these.</source>
        <translation>Hier vraagt de Logic App om.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/planner.py"/>
        <source>The Logic App does not tell its trigger</source>
        <translation>De Logic App noemt zijn trigger niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is suspended</source>
        <translation>De Logic App is opgeschort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is turned off</source>
        <translation>De Logic App is uitgeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Logic App {name}</source>
        <translation>De Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Standard Logic App {name}</source>
        <translation>De Standard Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>The address does not belong to the services of your cloud.</source>
        <translation>Het adres hoort niet bij de services van je cloud.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address does not take this method</source>
        <translation>Het adres accepteert deze methode niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address is not whole</source>
        <translation>Het adres is niet volledig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The address is {url}</source>
        <translation>Het adres is {url}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a Logic App's trigger</source>
        <translation>Het adres van de trigger van een Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: it is run with your account</source>
        <translation>Het adres van de HTTP-trigger van een stroom: die wordt met je account uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: whoever has it can run the flow</source>
        <translation>Het adres van de HTTP-trigger van een stroom: wie het heeft, kan de stroom uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of an HTTP trigger, cut off</source>
        <translation>Het adres van een HTTP-trigger, afgekapt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>The address where flows run was not found</source>
        <translation>Het adres waar stromen worden uitgevoerd, is niet gevonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>The answer could not be saved as {file}</source>
        <translation>Het antwoord kon niet worden opgeslagen als {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The answer is below.</source>
        <translation>Het antwoord staat hieronder.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The answer of the sign-in service belongs to another sign-in</source>
        <translation>Het antwoord van de aanmeldingsservice hoort bij een andere aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not allow sign-in from a desktop program</source>
        <translation>De app-registratie staat aanmelden vanuit een bureaubladprogramma niet toe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not list the address that the sign-in returns to</source>
        <translation>In de app-registratie ontbreekt het adres waarnaar de aanmelding terugkeert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>The button has changed since</source>
        <translation>De knop is sindsdien gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>The button of this icon is not there any more</source>
        <translation>De knop van dit pictogram is er niet meer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>The button of this link is not there</source>
        <translation>De knop van deze koppeling is er niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The certificate file of the cloud cannot be read</source>
        <translation>Het certificaatbestand van de cloud kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock could not be compared: no service told its time</source>
        <translation>De klok kon niet worden vergeleken: geen service heeft zijn tijd genoemd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock is right; it differs by {seconds} s from the service's</source>
        <translation>De klok loopt gelijk en wijkt {seconds} s af van die van de service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {hours} hours</source>
        <translation>De klok van deze computer wijkt ongeveer {hours} uur af</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {minutes} minutes</source>
        <translation>De klok van deze computer wijkt ongeveer {minutes} minuten af</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The code has expired</source>
        <translation>De code is verlopen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The connection broke before the request was out</source>
        <translation>De verbinding werd verbroken voordat de aanvraag weg was</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>The content of the command is sent with it</source>
        <translation>De inhoud van de opdracht wordt meegestuurd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The content of the file is damaged: choose it again</source>
        <translation>De inhoud van het bestand is beschadigd: kies het opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>The demo tenant cannot be started</source>
        <translation>De demotenant kan niet worden gestart</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows no tray icons: closing the window ends FlowButton</source>
        <translation>Het bureaublad toont geen systeemvakpictogrammen: het venster sluiten sluit FlowButton af</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows tray icons</source>
        <translation>Het bureaublad toont systeemvakpictogrammen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The disk is full, so the journal cannot be written</source>
        <translation>De schijf is vol, dus het journaal kan niet worden geschreven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The disk is full: the sign-in lasts until FlowButton ends. Make some room</source>
        <translation>De schijf is vol: de aanmelding geldt tot FlowButton eindigt. Maak ruimte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The end of the address is missing: copy all of it</source>
        <translation>Het einde van het adres ontbreekt: kopieer het helemaal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The environment lies in another region</source>
        <translation>De omgeving staat in een andere regio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The file has {size} MB; {most} MB can be sent</source>
        <translation>Het bestand is {size} MB; {most} MB kan worden verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged and there is no older one. It is kept as {aside}</source>
        <translation>Het bestand met de knoppen was beschadigd en er is geen ouder bestand. Het wordt bewaard als {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged. The last good one is back, and the damaged one is kept as {aside}</source>
        <translation>Het bestand met de knoppen was beschadigd. Het laatste goede is terug, en het beschadigde wordt bewaard als {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>The file of trusted certificates cannot be read</source>
        <translation>Het bestand met vertrouwde certificaten kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>The flow answered</source>
        <translation>De stroom heeft geantwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow answered with an error</source>
        <translation>De stroom heeft geantwoord met een fout</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_values.py"/>
        <source>The flow asks for these.</source>
        <translation>Hier vraagt de stroom om.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot be started by an address</source>
        <translation>De stroom kan niet via een adres worden gestart</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot read what was sent</source>
        <translation>De stroom kan niet lezen wat is verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>The flow did not tell its address</source>
        <translation>De stroom heeft zijn adres niet genoemd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow does not accept the account you are signed in with</source>
        <translation>De stroom accepteert het account waarmee je bent aangemeld niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow ended without an answer</source>
        <translation>De stroom is zonder antwoord geëindigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow failed</source>
        <translation>De stroom is mislukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has changed. Read it again.</source>
        <translation>De stroom is gewijzigd. Lees hem opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has moved</source>
        <translation>De stroom is verhuisd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>The flow has other runs of that day, and they do not say whose they are. Ask its owner about press {press}.</source>
        <translation>De stroom heeft andere uitvoeringen van die dag, en die zeggen niet van wie ze zijn. Vraag de eigenaar naar druk {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is not shared with you</source>
        <translation>De stroom is niet met je gedeeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is still busy</source>
        <translation>De stroom is nog bezig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is suspended</source>
        <translation>De stroom is opgeschort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is turned off</source>
        <translation>De stroom is uitgeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lets nobody in this way</source>
        <translation>De stroom laat op deze manier niemand toe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lies in a solution and was never published</source>
        <translation>De stroom staat in een oplossing en is nooit gepubliceerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow needs a Premium licence</source>
        <translation>De stroom heeft een Premium-licentie nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow uses the connections of whoever runs it</source>
        <translation>De stroom gebruikt de verbindingen van wie hem uitvoert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants its signed address, not your sign-in</source>
        <translation>De stroom vraagt om zijn ondertekende adres, niet om je aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants the signed address alone</source>
        <translation>De stroom vraagt alleen om het ondertekende adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants your work account</source>
        <translation>De stroom vraagt om je werkaccount</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was deleted or made anew</source>
        <translation>De stroom is verwijderd of opnieuw gemaakt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow was not carried out: its conditions were not met</source>
        <translation>De stroom is niet uitgevoerd: er is niet aan de voorwaarden voldaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was not found</source>
        <translation>De stroom is niet gevonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>The flow was started.</source>
        <translation>De stroom is gestart.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow's trigger was not found</source>
        <translation>De trigger van de stroom is niet gevonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>The folder {folder} cannot be made</source>
        <translation>De map {folder} kan niet worden gemaakt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The history of runs can be read</source>
        <translation>De uitvoeringsgeschiedenis kan worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be put on the desktop</source>
        <translation>Het pictogram kon niet op het bureaublad worden gezet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be removed from the desktop</source>
        <translation>Het pictogram kon niet van het bureaublad worden verwijderd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icons on the desktop could not be brought up to date</source>
        <translation>De pictogrammen op het bureaublad konden niet worden bijgewerkt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>The id of a flow, cut off</source>
        <translation>De id van een stroom, afgekapt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs are too large for the service</source>
        <translation>De invoer is te groot voor de service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>The inputs are: {names}</source>
        <translation>De invoervelden zijn: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs do not match what the flow expects</source>
        <translation>De invoer past niet bij wat de stroom verwacht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>The inputs have changed</source>
        <translation>De invoervelden zijn gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is damaged</source>
        <translation>Het journaal is beschadigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is in use by another FlowButton</source>
        <translation>Het journaal is in gebruik bij een andere FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/migrations.py"/>
        <source>The journal was made by a newer FlowButton</source>
        <translation>Het journaal is gemaakt door een nieuwere FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The key at its end is short: check that all of it was copied</source>
        <translation>De sleutel aan het einde is kort: controleer of alles is gekopieerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is missing: copy it from ifttt.com/maker_webhooks</source>
        <translation>De sleutel ontbreekt: kopieer hem van ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The key is not valid</source>
        <translation>De sleutel is niet geldig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is short: check that all of it was copied</source>
        <translation>De sleutel is kort: controleer of alles is gekopieerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The keyring can be used</source>
        <translation>De sleutelhanger kan worden gebruikt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring did not answer: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>De sleutelhanger heeft niet geantwoord: een aanmelding geldt tot FlowButton eindigt, niet langer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring is locked: unlock it and start FlowButton again, or sign in for this session</source>
        <translation>De sleutelhanger is vergrendeld: ontgrendel hem en start FlowButton opnieuw, of meld je aan voor deze sessie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer did not answer</source>
        <translation>De sleutelhanger van deze computer heeft niet geantwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer is locked</source>
        <translation>De sleutelhanger van deze computer is vergrendeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 30 days</source>
        <translation>De laatste 30 dagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 7 days</source>
        <translation>De laatste 7 dagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>The list of runs was damaged. {count} runs could be saved, and the damaged file is kept as {aside}</source>
        <translation>De lijst met uitvoeringen was beschadigd. {count} uitvoeringen konden worden gered, en het beschadigde bestand wordt bewaard als {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <source>The log has the details. Copy them for whoever helps you</source>
        <translation>In het logboek staan de details. Kopieer ze voor degene die je helpt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The name of the event is missing</source>
        <translation>De naam van de gebeurtenis ontbreekt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The press did not arrive</source>
        <translation>De druk is niet aangekomen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The proxy did not answer</source>
        <translation>De proxy heeft niet geantwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let it through</source>
        <translation>De proxy heeft de aanvraag niet doorgelaten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let the request through</source>
        <translation>De proxy heeft de aanvraag niet doorgelaten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy that is set is of a kind that FlowButton cannot use</source>
        <translation>De ingestelde proxy is van een soort die FlowButton niet kan gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy {host}:{port} is used</source>
        <translation>De proxy {host}:{port} wordt gebruikt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>The request has a line break where none may be</source>
        <translation>De aanvraag heeft een regeleinde waar dat niet mag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The run is not there</source>
        <translation>De uitvoering is er niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The saved sign-in could not be read: sign in again</source>
        <translation>De opgeslagen aanmelding kon niet worden gelezen: meld je opnieuw aan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service could not use the request</source>
        <translation>De service kon niets met de aanvraag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service did not answer</source>
        <translation>De service heeft niet geantwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The service does not show this run, so how it ended is not known</source>
        <translation>De service toont deze uitvoering niet, dus hoe die is afgelopen is niet bekend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>The service does not tell about this step any more</source>
        <translation>De service zegt niets meer over deze stap</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service gave an answer that is not known</source>
        <translation>De service gaf een antwoord dat niet bekend is</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service has a problem of its own</source>
        <translation>De service heeft zelf een probleem</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service is busy with the same thing</source>
        <translation>De service is met hetzelfde bezig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The service says “{word}”</source>
        <translation>De service zegt “{word}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service took too long</source>
        <translation>De service deed er te lang over</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service waits two minutes for an answer at most. The run goes on.</source>
        <translation>De service wacht hoogstens twee minuten op een antwoord. De uitvoering gaat door.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service's address was not found</source>
        <translation>Het adres van de service is niet gevonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}</source>
        <translation>De instellingen konden niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}. The file is kept as {aside}</source>
        <translation>De instellingen konden niet worden gelezen: {reason}. Het bestand wordt bewaard als {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings were made by a newer FlowButton</source>
        <translation>De instellingen zijn gemaakt door een nieuwere FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The sign-in could not be saved: it lasts until FlowButton ends, not longer</source>
        <translation>De aanmelding kon niet worden opgeslagen: ze geldt tot FlowButton eindigt, niet langer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in did not work</source>
        <translation>Het aanmelden is niet gelukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in in the browser was not finished in time</source>
        <translation>De aanmelding in de browser is niet op tijd voltooid</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>The sign-in in the command is left out</source>
        <translation>De aanmelding in de opdracht wordt weggelaten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service did not answer</source>
        <translation>De aanmeldingsservice heeft niet geantwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-in service did not say who signed in</source>
        <translation>De aanmeldingsservice heeft niet gezegd wie zich heeft aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service does not know this client ID</source>
        <translation>De aanmeldingsservice kent deze client-id niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service does not know this tenant</source>
        <translation>De aanmeldingsservice kent deze tenant niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>The sign-in service does not offer codes</source>
        <translation>De aanmeldingsservice biedt geen codes aan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service has trouble at the moment</source>
        <translation>De aanmeldingsservice heeft op dit moment problemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service seems to be of another day: the clock may be wrong</source>
        <translation>De aanmeldingsservice lijkt van een andere dag: misschien loopt de klok niet gelijk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service wants to see you again</source>
        <translation>De aanmeldingsservice vraagt je om je opnieuw aan te melden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/device_code.py"/>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>De aanmelding is geannuleerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in was cancelled in the browser</source>
        <translation>De aanmelding is in de browser geannuleerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-out could not be saved: this computer still has the sign-in</source>
        <translation>De afmelding kon niet worden opgeslagen: deze computer heeft de aanmelding nog</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>The signature in the address was not accepted</source>
        <translation>De handtekening in het adres is niet geaccepteerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>The window for practice could not be opened</source>
        <translation>Het oefenvenster kon niet worden geopend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The workflow {name} of the Logic App {app}</source>
        <translation>De werkstroom {name} van de Logic App {app}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>The, This, That, A, An, Flow, No, Not, Nothing, It, Step</source>
        <extracomment>words that begin sentences and are written small behind "Failed · ": with commas, in the capitals that they have there; the language's own (articles, "no", "it"), and no names</extracomment>
        <translation>De, Het, Een, Dit, Deze, Er, Hij, Geen, Niet, Niets, Te, Al, Nog, Iets, Stap, In, Je, Met, Zo, Misschien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are more than {most} buttons in this file</source>
        <translation>In dit bestand staan meer dan {most} knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>There are no Logic Apps in this cloud</source>
        <translation>In deze cloud zijn er geen Logic Apps</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are no buttons in this file</source>
        <translation>In dit bestand staan geen knoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>There are no flows here yet</source>
        <translation>Hier zijn nog geen stromen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>There are no flows in this cloud</source>
        <translation>In deze cloud zijn geen stromen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>There is little room on the disk: {room} MB</source>
        <translation>Er is weinig ruimte op de schijf: {room} MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>There is no IFTTT in this cloud</source>
        <translation>In deze cloud is er geen IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>There is no input “{name}”</source>
        <translation>Er is geen invoerveld “{name}”</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>There is nothing at this address</source>
        <translation>Op dit adres is niets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent to the address.</source>
        <translation>Dit wordt naar het adres gestuurd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent with the event.</source>
        <translation>Dit wordt met de gebeurtenis meegestuurd.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These can be reached: {hosts}</source>
        <translation>Deze zijn bereikbaar: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These cannot be reached: {hosts}</source>
        <translation>Deze zijn niet bereikbaar: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>This Logic App takes no inputs</source>
        <translation>Deze Logic App accepteert geen invoer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account belongs to another organisation</source>
        <translation>Dit account hoort bij een andere organisatie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is not allowed to use the app registration</source>
        <translation>Dit account mag de app-registratie niet gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is switched off</source>
        <translation>Dit account is uitgeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This address cannot be read</source>
        <translation>Dit adres kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This answer belongs to another sign-in</source>
        <translation>Dit antwoord hoort bij een andere aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>This button has no address of its own</source>
        <translation>Deze knop heeft geen eigen adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>This button is not there any more</source>
        <translation>Deze knop is er niet meer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs a key of IFTTT Webhooks</source>
        <translation>Deze knop heeft een sleutel van IFTTT Webhooks nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs the address of an HTTP trigger</source>
        <translation>Deze knop heeft het adres van een HTTP-trigger nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no file</source>
        <translation>Deze knop accepteert geen bestanden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no text</source>
        <translation>Deze knop accepteert geen tekst</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>This computer does not trust the certificate of the sign-in service</source>
        <translation>Deze computer vertrouwt het certificaat van de aanmeldingsservice niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>This computer has no keyring: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>Deze computer heeft geen sleutelhanger: een aanmelding geldt tot FlowButton eindigt, niet langer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command has no address</source>
        <translation>Deze curl-opdracht heeft geen adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command is cut off: a quotation mark is missing</source>
        <translation>Deze curl-opdracht is afgekapt: er ontbreekt een aanhalingsteken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command uses a method that is not offered here</source>
        <translation>Deze curl-opdracht gebruikt een methode die hier niet wordt aangeboden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop did not give {keys} to FlowButton</source>
        <translation>Dit bureaublad heeft {keys} niet aan FlowButton gegeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop keeps keys to itself: bind {keys} to the command in its settings</source>
        <translation>Dit bureaublad geeft geen toetsen af: koppel {keys} in de instellingen ervan aan de opdracht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This does not fit what is asked for</source>
        <translation>Dit past niet bij wat wordt gevraagd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file is too large to be one of buttons</source>
        <translation>Dit bestand is te groot voor een knoppenbestand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>This file of buttons cannot be read: {where} is not as it should be</source>
        <translation>Dit knoppenbestand kan niet worden gelezen: {where} is niet zoals het moet zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file was made by a newer FlowButton</source>
        <translation>Dit bestand is gemaakt door een nieuwere FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planning.py"/>
        <source>This flow cannot be pressed</source>
        <translation>Deze stroom kan niet met een druk worden uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>This is no IFTTT event</source>
        <translation>Dit is geen IFTTT-gebeurtenis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>This is no address</source>
        <translation>Dit is geen adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON</source>
        <translation>Dit is geen JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON: see line {n}, column {c}</source>
        <translation>Dit is geen JSON: zie regel {n}, kolom {c}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>This is not a Logic App</source>
        <translation>Dit is geen Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This is not a file of buttons</source>
        <translation>Dit is geen knoppenbestand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>This is not a flow</source>
        <translation>Dit is geen stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This is not a link for FlowButton</source>
        <translation>Dit is geen koppeling voor FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>This is not a web address</source>
        <translation>Dit is geen webadres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This is not the answer of a sign-in</source>
        <translation>Dit is niet het antwoord van een aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>This is not the id of a Logic App</source>
        <translation>Dit is niet de id van een Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This is nothing that a button could press</source>
        <translation>Dit is niets wat een knop kan uitvoeren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This keyboard has no key for {keys}</source>
        <translation>Dit toetsenbord heeft geen toets voor {keys}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>This kind of trigger is not known</source>
        <translation>Dit soort trigger is niet bekend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>This kind of trigger is not known, so it cannot be pressed</source>
        <translation>Dit soort trigger is niet bekend en kan daarom niet met een druk worden uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link asks for something that this FlowButton does not know</source>
        <translation>Deze koppeling vraagt om iets wat deze FlowButton niet kent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link cannot be read</source>
        <translation>Deze koppeling kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link does not say which flow to add</source>
        <translation>Deze koppeling zegt niet welke stroom moet worden toegevoegd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>This link fills in something that a link may not fill in</source>
        <translation>Deze koppeling vult iets in wat een koppeling niet mag invullen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link is too long</source>
        <translation>Deze koppeling is te lang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link names no button</source>
        <translation>Deze koppeling noemt geen knop</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link says something that this FlowButton does not know</source>
        <translation>Deze koppeling zegt iets wat deze FlowButton niet kent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>This session has no keyring to keep secrets in</source>
        <translation>Deze sessie heeft geen sleutelhanger om geheimen in te bewaren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>This sheet</source>
        <translation>Dit overzicht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This should be of the type {type}</source>
        <translation>Dit moet van het type {type} zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This sign-in was already answered</source>
        <translation>Deze aanmelding is al beantwoord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This starts a desktop flow on a computer, not a flow in the cloud</source>
        <translation>Dit start een bureaubladstroom op een computer, geen stroom in de cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>This way to the service has been closed</source>
        <translation>Deze weg naar de service is afgesloten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Timed out</source>
        <translation>Time-out</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Too many requests</source>
        <translation>Te veel aanvragen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Tray</source>
        <translation>Systeemvak</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Try again in a little while.</source>
        <translation>Probeer het over een tijdje opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again in a moment</source>
        <translation>Probeer het zo opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Try again later</source>
        <translation>Probeer het later opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>Try again, or open the flow in Power Automate.</source>
        <translation>Probeer het opnieuw, of open de stroom in Power Automate.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Try again: the address of its region is used from now on.</source>
        <translation>Probeer het opnieuw: vanaf nu wordt het adres van de regio gebruikt.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again: what can be read is saved first, and the damaged file is kept</source>
        <translation>Probeer het opnieuw: wat leesbaar is, wordt eerst gered, en het beschadigde bestand wordt bewaard</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Turn it on, or ask its owner to.</source>
        <translation>Schakel hem in, of vraag dat aan de eigenaar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Turn it on.</source>
        <translation>Schakel hem in.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Turn on "Allow public client flows" in the app registration</source>
        <translation>Schakel “Openbare clientstromen toestaan” in de app-registratie in</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App off</source>
        <translation>Logic App uitschakelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App on</source>
        <translation>Logic App inschakelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow off</source>
        <translation>Stroom uitschakelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow on</source>
        <translation>Stroom inschakelen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Unlock it and try again</source>
        <translation>Ontgrendel hem en probeer het opnieuw</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Unlock or install a keyring to keep sign-ins</source>
        <translation>Ontgrendel of installeer een sleutelhanger om aanmeldingen te bewaren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <location filename="../../flowbutton/store/migrations.py"/>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>Update FlowButton on this computer</source>
        <translation>Werk FlowButton op deze computer bij</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Update FlowButton, then open it</source>
        <translation>Werk FlowButton bij en open het bestand daarna</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Update FlowButton.</source>
        <translation>Werk FlowButton bij.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use my account</source>
        <translation>Mijn account gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Use one of these names: {names}</source>
        <translation>Gebruik een van deze namen: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Use the account that its owner let in, in the right organisation.</source>
        <translation>Gebruik het account dat de eigenaar heeft toegelaten, in de juiste organisatie.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Use the link of the one that is meant</source>
        <translation>Gebruik de koppeling van de bedoelde stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use the signed address</source>
        <translation>Ondertekend adres gebruiken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and press again.</source>
        <translation>Wacht even en druk opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Wait {seconds} s and press again.</source>
        <translation>Wacht {seconds} s en druk opnieuw.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Waited to be sent</source>
        <translation>Wachtte op verzending</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting for a person since {time}</source>
        <translation>Wacht op iemand sinds {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Waiting for a person since {time}.</source>
        <translation>Wacht op iemand sinds {time}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for a person: {step}</source>
        <translation>Wacht op iemand: {step}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for its turn</source>
        <translation>Wacht op zijn beurt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Waiting since {time}</source>
        <translation>Wacht sinds {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Waits for the run before it, until {time}</source>
        <translation>Wacht op de vorige uitvoering, tot {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>What this button needs is not in the keyring of this computer</source>
        <translation>Wat deze knop nodig heeft, staat niet in de sleutelhanger van deze computer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>What was set before stays in force until the file is right again</source>
        <translation>Wat eerder was ingesteld, blijft gelden tot het bestand weer klopt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>What you fill in is sent to {host}: do you trust it?</source>
        <translation>Wat je invult, wordt naar {host} verzonden: vertrouw je dat?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Whether it ran is not known.</source>
        <translation>Of er iets is uitgevoerd, is niet bekend.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Write it like Ctrl+Alt+1</source>
        <translation>Schrijf de toetsen zo: Ctrl+Alt+1</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Write the number without a sign between thousands</source>
        <translation>Schrijf het getal zonder scheidingsteken voor duizendtallen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/bridge/session.py"/>
        <source>You are not signed in</source>
        <translation>Je bent niet aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You are signed in</source>
        <translation>Je bent aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>You are signed in. Run it again?</source>
        <translation>Je bent aangemeld. Opnieuw uitvoeren?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You asked the service to stop it</source>
        <translation>Je hebt de service gevraagd de uitvoering te stoppen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You can close this page.</source>
        <translation>Je kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You have no access to this environment</source>
        <translation>Je hebt geen toegang tot deze omgeving</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You lack a role in Azure for this Logic App</source>
        <translation>Je mist in Azure een rol voor deze Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You may not do this here</source>
        <translation>Dit mag je hier niet doen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>You may not see the runs of this flow. Ask its owner about press {press}.</source>
        <translation>Je mag de uitvoeringen van deze stroom niet zien. Vraag de eigenaar naar druk {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You stopped waiting. The run goes on</source>
        <translation>Je wacht niet meer. De uitvoering gaat door</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your organisation does not have the service that this needs</source>
        <translation>Je organisatie heeft de service die hiervoor nodig is niet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has no access to this service</source>
        <translation>Je organisatie heeft geen toegang tot deze service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has not allowed this program yet</source>
        <translation>Je organisatie heeft dit programma nog niet toegestaan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Your organisation wants a stronger sign-in</source>
        <translation>Je organisatie vraagt om een sterkere aanmelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your sign-in has expired</source>
        <translation>Je aanmelding is verlopen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your sign-in was not accepted</source>
        <translation>Je aanmelding is niet geaccepteerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>Your sign-in was not sent to an unknown address</source>
        <translation>Je aanmelding is niet naar een onbekend adres verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Yours, in the environment {environment}</source>
        <translation>Van jou, in de omgeving {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>a connector</source>
        <translation>een connector</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>after {time}</source>
        <translation>na {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bell, alarm, alert, notify, ring</source>
        <translation>bel, alarm, wekker, waarschuwing, melding, bellen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bolt, power, fast, flash, energy, automation</source>
        <translation>bliksem, stroom, snel, flits, energie, automatisering</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a hot key</source>
        <translation>via een sneltoets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a link</source>
        <translation>via een koppeling</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>calendar, date, day, meeting, plan</source>
        <translation>agenda, kalender, datum, dag, vergadering, afspraak, plan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cart, shop, order, buy</source>
        <translation>winkelwagen, winkel, bestelling, kopen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed on {day}</source>
        <translation>gewijzigd op {day}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed today</source>
        <translation>vandaag gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed yesterday</source>
        <translation>gisteren gewijzigd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chart, report, statistics, graph</source>
        <translation>grafiek, rapport, statistiek, diagram</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chat, message, talk, comment, teams</source>
        <translation>chat, bericht, gesprek, opmerking, teams</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>checking</source>
        <translation>wordt gecontroleerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>clock, time, hour, timer, schedule</source>
        <translation>klok, tijd, uur, timer, planning</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cloud, online, weather</source>
        <translation>wolk, cloud, online, weer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>database, data, storage, backup, export</source>
        <translation>database, gegevens, opslag, back-up, export</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>en</source>
        <extracomment>the code of the language that this file is for: de, es, fr, ja, nl</extracomment>
        <translation>nl</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>entry {number}</source>
        <translation>item {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>file, document, page, paper</source>
        <translation>bestand, document, pagina, papier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>flowbutton flows lists what there is</source>
        <translation>“flowbutton flows” toont wat er is</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>folder, files, archive</source>
        <translation>map, bestanden, archief</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from a notification</source>
        <translation>vanuit een melding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the command line</source>
        <translation>vanaf de opdrachtregel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the desktop</source>
        <translation>vanaf het bureaublad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the keyboard</source>
        <translation>via het toetsenbord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the palette</source>
        <translation>vanuit het palet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the tray</source>
        <translation>vanuit het systeemvak</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the window</source>
        <translation>vanuit het venster</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>gear, settings, machine</source>
        <translation>tandwiel, instellingen, machine</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>globe, world, web, internet</source>
        <translation>wereldbol, wereld, web, internet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>heart, love, health</source>
        <translation>hart, liefde, gezondheid</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>home, house</source>
        <translation>thuis, huis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>key, password, access</source>
        <translation>sleutel, wachtwoord, toegang</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lamp, light, bulb, idea</source>
        <translation>lamp, licht, gloeilamp, idee</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>link, url, chain, connect</source>
        <translation>koppeling, url, ketting, verbinden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>list, tasks, todo, lines</source>
        <translation>lijst, taken, te doen, regels</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lock, secure, close, private</source>
        <translation>slot, veilig, sluiten, privé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>longer than usual</source>
        <translation>langer dan gewoonlijk</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>mail, email, post, letter, inbox</source>
        <translation>mail, e-mail, post, brief, postvak</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>moon, night</source>
        <translation>maan, nacht</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>of somebody else</source>
        <translation>van iemand anders</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>open the run list</source>
        <translation>open de lijst met uitvoeringen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>people, team, group, users</source>
        <translation>mensen, team, groep, gebruikers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>person, user, employee, staff</source>
        <translation>persoon, gebruiker, medewerker, personeel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>phone, call, mobile</source>
        <translation>telefoon, bellen, mobiel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>pin, place, location, map, address</source>
        <translation>punaise, plaats, locatie, kaart, adres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>play, start, run, go, begin</source>
        <extracomment>words that people look for an icon by, with commas; the first one is its name</extracomment>
        <translation>afspelen, start, uitvoeren, gaan, begin</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>power, off, on, switch</source>
        <translation>aan/uit, uit, aan, schakelaar, stroom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>printer, print</source>
        <translation>printer, afdrukken</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>receipt, invoice, bill, expense</source>
        <translation>bewijs, bon, factuur, rekening, onkosten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>refresh, sync, again, reload, repeat</source>
        <translation>vernieuwen, synchroniseren, opnieuw, herladen, herhalen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>rocket, deploy, launch, release, start</source>
        <translation>raket, uitrollen, lancering, release, start</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>run not started</source>
        <translation>uitvoering niet gestart</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>send, paper, plane, message, submit</source>
        <translation>verzenden, papieren vliegtuig, bericht, indienen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>shield, safe, security, protect</source>
        <translation>schild, veilig, beveiliging, beschermen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>star, favourite</source>
        <translation>ster, favoriet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number}</source>
        <translation>stap {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number} of {count}</source>
        <translation>stap {number} van {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>sun, day, bright</source>
        <translation>zon, dag, helder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>tag, label, price</source>
        <translation>label, etiket, prijs</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>trash, delete, bin, waste</source>
        <translation>prullenbak, verwijderen, vuilnis, afval</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>truck, delivery, courier, transport, ship</source>
        <translation>vrachtwagen, bezorging, koerier, transport, verzending</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned off</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned on</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>waits its turn</source>
        <translation>wacht op zijn beurt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>wrench, repair, tool, fix, maintenance</source>
        <translation>moersleutel, reparatie, gereedschap, herstellen, onderhoud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} mislukt</numerusform>
            <numerusform>{count} mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} finished</source>
        <translation>
            <numerusform>{count} klaar</numerusform>
            <numerusform>{count} klaar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>{count} flows are called “{name}”</source>
        <translation>{count} stromen heten “{name}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>{count} uur geleden</numerusform>
            <numerusform>{count} uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{count} inputs</source>
        <translation>
            <numerusform>{count} invoerveld</numerusform>
            <numerusform>{count} invoervelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>{count} minuut geleden</numerusform>
            <numerusform>{count} minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} need you</source>
        <translation>
            <numerusform>{count} heeft je nodig</numerusform>
            <numerusform>{count} hebben je nodig</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>{count} runs began at that moment, and none says whose it is. Ask the owner of the flow about press {press}.</source>
        <translation>Op dat moment begonnen {count} uitvoeringen, en geen ervan zegt van wie ze is. Vraag de eigenaar van de stroom naar druk {press}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} runs have news</source>
        <translation>
            <numerusform>{count} uitvoering heeft nieuws</numerusform>
            <numerusform>{count} uitvoeringen hebben nieuws</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} started</source>
        <translation>
            <numerusform>{count} gestart</numerusform>
            <numerusform>{count} gestart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} work again</source>
        <translation>
            <numerusform>{count} werkt weer</numerusform>
            <numerusform>{count} werken weer</numerusform>
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
        <translation>{field} van item {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be written</source>
        <translation>{file} kan niet worden geschreven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>{file} of your administrator cannot be read</source>
        <translation>{file} van je beheerder kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>{file} was made by a newer FlowButton</source>
        <translation>{file} is gemaakt door een nieuwere FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: [{key}] must be a table</source>
        <translation>{file}: [{key}] moet een tabel zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.authority is missing</source>
        <translation>{file}: cloud.authority ontbreekt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.name must be one of {words}, the last with its addresses</source>
        <translation>{file}: cloud.name moet een van {words} zijn, de laatste met zijn adressen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a list of texts in "quotes"</source>
        <translation>{file}: {key} moet een lijst met teksten tussen "aanhalingstekens" zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a number from {low} to {high}</source>
        <translation>{file}: {key} moet een getal van {low} tot en met {high} zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a whole number from {low} to {high}</source>
        <translation>{file}: {key} moet een geheel getal van {low} tot en met {high} zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: {key} must be an address</source>
        <translation>{file}: {key} moet een adres zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be one of {words}</source>
        <translation>{file}: {key} moet een van {words} zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be text in "quotes"</source>
        <translation>{file}: {key} moet tekst tussen "aanhalingstekens" zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be true or false</source>
        <translation>{file}: {key} moet true of false zijn</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first}, en nog {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/doors.py"/>
        <source>{guard}. Run it once more?</source>
        <translation>{guard}. Nog een keer uitvoeren?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} can be reached</source>
        <translation>{host} is bereikbaar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} cannot be reached: {why}</source>
        <translation>{host} is niet bereikbaar: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h ago</source>
        <translation>{hours} u geleden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>{keys} is used twice in FlowButton</source>
        <translation>{keys} wordt in FlowButton twee keer gebruikt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min ago</source>
        <translation>{minutes} min geleden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/answers.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} kan niet worden gelezen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} failed</source>
        <translation>{name} is mislukt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} is running</source>
        <translation>{name} is bezig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in</source>
        <translation>{name} is aangemeld</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in. A new token could not be fetched now</source>
        <translation>{name} is aangemeld. Er kon nu geen nieuw token worden opgehaald</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} succeeded</source>
        <translation>{name} is geslaagd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} timed out</source>
        <translation>{name} kreeg een time-out</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} waits for a person</source>
        <translation>{name} wacht op iemand</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was accepted</source>
        <translation>{name} is geaccepteerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was cancelled</source>
        <translation>{name} is geannuleerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was not sent</source>
        <translation>{name} is niet verzonden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was skipped</source>
        <translation>{name} is overgeslagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} works again</source>
        <translation>{name} werkt weer</translation>
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
        <translation>{time} van ca. {about}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} — Undo</source>
        <translation>{time} — Terugnemen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Nothing was run</source>
        <translation>{what}. Er is niets uitgevoerd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Sends when that is over, until {time}</source>
        <translation>{what}. Verzendt zodra dat voorbij is, tot {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where} should be of the type {type}</source>
        <translation>{where} moet van het type {type} zijn</translation>
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
        <translation>“{file}” is geen bruikbare afbeelding</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is asked for now</source>
        <translation>Er wordt nu om “{input}” gevraagd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is no longer asked for</source>
        <translation>Er wordt niet meer om “{input}” gevraagd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” no longer fits: {problem}</source>
        <translation>“{input}” past niet meer: {problem}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” is no combination of keys</source>
        <translation>“{keys}” is geen toetscombinatie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” needs Ctrl, Alt or Meta with it</source>
        <translation>“{keys}” heeft Ctrl, Alt of Meta erbij nodig</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>“{name}” is given twice</source>
        <translation>“{name}” is twee keer opgegeven</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>“{name}” is missing</source>
        <translation>“{name}” ontbreekt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>“{name}” is missing in {where}</source>
        <translation>“{name}” ontbreekt in {where}</translation>
    </message>
</context>
</TS>
