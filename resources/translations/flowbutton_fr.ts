<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountChip</name>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Account: {name}</source>
        <translation>Compte : {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Add another account…</source>
        <translation>Ajouter un autre compte…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>How should it look?</source>
        <translation>Quelle apparence lui donner ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Pick one of yours, or paste what you have.</source>
        <translation>Choisissez l’un des vôtres ou collez ce que vous avez.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Which flow should it run?</source>
        <translation>Quel flux doit-il exécuter ?</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <location filename="../../flowbutton/ui/advice_card.py"/>
        <source>Open in {name}</source>
        <translation>Ouvrir dans {name}</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Icon</source>
        <translation>&amp;Icône</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Deleted buttons</source>
        <translation>Boutons supprimés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin?</source>
        <translation>Vider la corbeille ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Restore “{name}”</source>
        <translation>Restaurer « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>The deleted buttons are forgotten, with their addresses and keys. It cannot be undone.</source>
        <translation>Les boutons supprimés sont oubliés, avec leurs adresses et leurs clés. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted buttons</source>
        <translation>Boutons supprimés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>No button was deleted in the last 30 days.</source>
        <translation>Aucun bouton n’a été supprimé ces 30 derniers jours.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>They can be restored for 30 days, with what they need to run.</source>
        <translation>Ils peuvent être restaurés pendant 30 jours, avec ce qu’il leur faut pour s’exécuter.</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted {when} · %n days left</source>
        <translation>
            <numerusform>Supprimé {when} · encore %n jour</numerusform>
            <numerusform>Supprimé {when} · encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore “{name}”</source>
        <translation>Restaurer « {name} »</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as text</source>
        <translation>Afficher en texte</translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open again</source>
        <translation>Ouvrir de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in in your browser</source>
        <translation>Connectez-vous dans votre navigateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Your browser shows the sign-in page. Come back when you are done; this page then goes on by itself.</source>
        <translation>Votre navigateur affiche la page de connexion. Revenez ici quand vous avez terminé ; cette page continue ensuite d’elle-même.</translation>
    </message>
</context>
<context>
    <name>ButtonGrid</name>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
</context>
<context>
    <name>ButtonMenu</name>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Add a star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Cancel the run…</source>
        <translation>Annuler l’exécution…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Details of the last run</source>
        <translation>Détails de la dernière exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Forget this preset</source>
        <translation>Oublier ce préréglage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Make a button of it</source>
        <translation>En faire un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Move to group</source>
        <translation>Déplacer vers un groupe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new address…</source>
        <translation>Coller une nouvelle adresse…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new key…</source>
        <translation>Coller une nouvelle clé…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Put on the desktop</source>
        <translation>Mettre sur le bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Remove from the desktop</source>
        <translation>Retirer du bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove the star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Run with…</source>
        <translation>Exécuter avec…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Stop waiting for the run</source>
        <translation>Ne plus attendre l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Take the press back</source>
        <translation>Retirer l’appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>With “{name}”</source>
        <translation>Avec « {name} »</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <location filename="../../flowbutton/ui/choice_list.py"/>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Look in another environment, or paste the link of the flow.</source>
        <translation>Cherchez dans un autre environnement ou collez le lien du flux.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Nothing is called “{text}”</source>
        <translation>Rien ne s’appelle « {text} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Paste a flow id, a flow link, a trigger URL, or type to search</source>
        <translation>Collez un lien, un identifiant de flux, une URL, ou cherchez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Reading your flows…</source>
        <translation>Lecture de vos flux…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Search or paste</source>
        <translation>Chercher ou coller</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>FlowButton is still running</source>
        <translation>FlowButton reste ouvert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>Its icon in the panel brings it back. To end it, choose Quit there.</source>
        <translation>Son icône dans la zone de notification le fait revenir. Pour le fermer, choisissez-y Quitter.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>On this or any other device, open this page:</source>
        <translation>Sur cet appareil ou un autre, ouvrez cette page :</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>The code is {code}</source>
        <translation>Le code est {code}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use the browser instead</source>
        <translation>Utiliser plutôt le navigateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>and type this code:</source>
        <translation>et tapez ce code :</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Arrange the buttons</source>
        <translation>Organiser les boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Colours as the system has them</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Deleted buttons</source>
        <translation>Boutons supprimés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Export the status log</source>
        <translation>Exporter le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Go to the status log</source>
        <translation>Aller au journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Look again how everything goes</source>
        <translation>Vérifier de nouveau où tout en est</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Open a button file</source>
        <translation>Ouvrir un fichier de boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Practise; nothing is run</source>
        <translation>S’entraîner ; rien n’est exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Quit FlowButton</source>
        <translation>Quitter FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show big buttons</source>
        <translation>Afficher de grands boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show medium buttons</source>
        <translation>Afficher des boutons moyens</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the buttons as a list</source>
        <translation>Afficher les boutons en liste</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Do not ask again until FlowButton closes</source>
        <translation>Ne plus demander jusqu’à la fermeture de FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”</source>
        <translation>Exécuter « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”?</source>
        <translation>Exécuter « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>This cannot be taken back.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <location filename="../../flowbutton/ui/copying.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Entrez une date, comme {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>such as {date}</source>
        <translation>par exemple {date}</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Entrez une date, comme {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a time, such as {time}</source>
        <translation>Entrez une heure, comme {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is in the menu of your applications</source>
        <translation>FlowButton est dans le menu de vos applications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is not in the menu of your applications yet</source>
        <translation>FlowButton n’est pas encore dans le menu de vos applications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>There it opens links and button files too.</source>
        <translation>Il y ouvre aussi les liens et les fichiers de boutons.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking… Nothing is run.</source>
        <translation>Vérification… Rien n’est exécuté.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>No problem, %n warnings</source>
        <translation>
            <numerusform>Aucun problème, %n avertissement</numerusform>
            <numerusform>Aucun problème, %n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Deleted buttons</source>
        <translation>Boutons supprimés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Edit (F2)</source>
        <translation>Modifier (F2)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing</source>
        <translation>Modification</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing · %n selected</source>
        <translation>
            <numerusform>Modification · %n sélectionné</numerusform>
            <numerusform>Modification · %n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EditMode</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing is done</source>
        <translation>La modification est terminée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing; nothing runs</source>
        <translation>Modification ; rien n’est exécuté</translation>
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
        <translation>Un bouton doit avoir un nom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press</source>
        <translation>Un appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press without network is sent when it is back.</source>
        <translation>Un appui sans réseau est envoyé quand le réseau revient.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A second press</source>
        <translation>Un second appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A time of the day such as 17:30; later it is not sent. Empty: two minutes.</source>
        <translation>Une heure du jour, comme 17:30 ; après, il n’est pas envoyé. Vide : deux minutes.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks first</source>
        <translation>Demande d’abord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks, and warns</source>
        <translation>Demande et avertit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Can be taken back for</source>
        <translation>Peut être retiré pendant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Each preset needs a name of its own</source>
        <translation>Chaque préréglage doit avoir son propre nom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Edit the button</source>
        <translation>Modifier le bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is among the buttons with a star.</source>
        <translation>Fait partie des boutons avec étoile.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is held down</source>
        <translation>Doit être maintenu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is ignored</source>
        <translation>Est ignoré</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Nobody who is signed in</source>
        <translation>Personne de connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Notify when a run ends</source>
        <translation>Notifier la fin d’une exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs as</source>
        <translation>S’exécute en tant que</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs at once</source>
        <translation>Exécute aussitôt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs it once more</source>
        <translation>Exécute une fois de plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs when it ended</source>
        <translation>Exécute après la fin</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Send the answers without asking</source>
        <translation>Envoyer les réponses sans demander</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>So long a press waits before it is sent.</source>
        <translation>Durée d’attente d’un appui avant l’envoi.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>The form opens only when an answer is missing.</source>
        <translation>Le formulaire ne s’ouvre que s’il manque une réponse.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait for the network</source>
        <translation>Attendre le réseau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait until</source>
        <translation>Attendre jusqu’à</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>What this does, and whom to call</source>
        <translation>Ce qu’il fait, et qui appeler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>When it is pressed</source>
        <translation>Quand on appuie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>While a run of this button is on its way.</source>
        <translation>Tant qu’une exécution de ce bouton est en cours.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Whoever is signed in</source>
        <translation>La personne connectée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>“Wait until” is a time of the day such as 17:30</source>
        <translation>« Attendre jusqu’à » est une heure du jour, comme 17:30</translation>
    </message>
</context>
<context>
    <name>EditPages</name>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Added “{name}”</source>
        <translation>« {name} » ajouté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Edit “{name}”</source>
        <translation>Modifier « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>What you typed can still be saved.</source>
        <translation>Ce que vous avez saisi peut encore être enregistré.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is changed</source>
        <translation>« {name} » est modifié</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is not changed</source>
        <translation>« {name} » n’est pas modifié</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Add a star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added %n buttons</source>
        <translation>
            <numerusform>%n bouton ajouté</numerusform>
            <numerusform>%n boutons ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added “{name}”</source>
        <translation>« {name} » ajouté</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted %n buttons</source>
        <translation>
            <numerusform>%n bouton supprimé</numerusform>
            <numerusform>%n boutons supprimés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted “{name}”</source>
        <translation>« {name} » supprimé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Done once more: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Forgot the preset “{name}”</source>
        <translation>Préréglage « {name} » oublié</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move to “{group}”</source>
        <translation>Déplacer vers « {group} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Moved to place {place} of {count}</source>
        <translation>Déplacé à la place {place} sur {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Remove the star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Take out of the group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Taken back: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
</context>
<context>
    <name>EffectsItems</name>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>What this does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>“{name}” asks before it runs</source>
        <translation>« {name} » demande avant de s’exécuter</translation>
    </message>
</context>
<context>
    <name>EffectsPage</name>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Ask before it runs</source>
        <translation>Demander avant d’exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It can ask you before it runs.</source>
        <translation>Cela peut vous demander avant de s’exécuter.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It only reckons and answers; nothing outside is changed.</source>
        <translation>Cela calcule et répond seulement ; rien n’est modifié à l’extérieur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It reaches other people or deletes something</source>
        <translation>Cela touche d’autres personnes ou supprime quelque chose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What it does inside is not shown to this account. Ask its owner.</source>
        <translation>Ce qui s’y passe n’est pas montré à ce compte. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What “{name}” does</source>
        <translation>Ce que fait « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>%n buttons are saved as {file}; no secret is in it</source>
        <translation>
            <numerusform>%n bouton est enregistré dans {file} ; aucun secret n’y figure</numerusform>
            <numerusform>%n boutons sont enregistrés dans {file} ; aucun secret n’y figure</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Boutons (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save the buttons as a file</source>
        <translation>Enregistrer les boutons dans un fichier</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Utiliser plutôt un code</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <location filename="../../flowbutton/app/feed.py"/>
        <source>Not run. Hold it down for longer</source>
        <translation>Pas d’exécution. Maintenez appuyé plus longtemps</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Take the file away</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file cannot be read. Choose another one</source>
        <translation>Ce fichier est illisible. Choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file is too large: {size} MB at most</source>
        <translation>Ce fichier est trop volumineux : {size} Mo au plus</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find or run a button</source>
        <translation>Chercher ou exécuter un bouton</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow link, a flow id, an HTTP trigger URL, a Logic App or an IFTTT event.</source>
        <translation>Un lien de flux, un identifiant de flux, l’URL d’un déclencheur HTTP, une Logic App ou un événement IFTTT.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow service on this computer, nothing leaves it. Sign-in, inputs, success and failure.</source>
        <translation>Un service de flux sur cet ordinateur, rien n’en sort. Connexion, entrées, réussite et échec.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>From a colleague or your administrator.</source>
        <translation>D’un collègue ou de votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Open a button file</source>
        <translation>Ouvrir un fichier de boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Paste a trigger</source>
        <translation>Coller un déclencheur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Run a flow with one press</source>
        <translation>Exécutez un flux d’un seul appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Sign in to Microsoft</source>
        <translation>Se connecter à Microsoft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Start with one of these. You can add the others later.</source>
        <translation>Commencez par l’une de ces options. Vous pourrez ajouter les autres plus tard.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Your browser opens. Your flows appear here as buttons to pick.</source>
        <translation>Votre navigateur s’ouvre. Vos flux apparaissent ici comme boutons à choisir.</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>Run it now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The address of “{name}” is read anew at the next press</source>
        <translation>L’adresse de « {name} » sera relue au prochain appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there</source>
        <translation>Le flux est là</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there. Press again</source>
        <translation>Le flux est là. Appuyez de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The new address is saved</source>
        <translation>La nouvelle adresse est enregistrée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” goes to its new address from now on</source>
        <translation>« {name} » utilise désormais sa nouvelle adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” runs with your account from now on</source>
        <translation>« {name} » s’exécute désormais avec votre compte</translation>
    </message>
</context>
<context>
    <name>GridEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>A button starts one of your flows and shows how it went.</source>
        <translation>Un bouton lance l’un de vos flux et montre son résultat.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No button is called “{text}”</source>
        <translation>Aucun bouton ne s’appelle « {text} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No buttons yet</source>
        <translation>Pas encore de boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Show all buttons</source>
        <translation>Afficher tous les boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>The menu of a button gives it a star.</source>
        <translation>Le menu d’un bouton lui donne une étoile.</translation>
    </message>
</context>
<context>
    <name>GroupTabs</name>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add a button (Ctrl+N)</source>
        <translation>Ajouter un bouton (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Arrange the buttons</source>
        <translation>Organiser les boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>IconDesk</name>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>The icon is removed</source>
        <translation>L’icône est retirée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is in the menu</source>
        <translation>« {name} » est dans le menu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is on the desktop and in the menu</source>
        <translation>« {name} » est sur le bureau et dans le menu</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>No icon is called “{text}”. An emoji works, too, or your own picture.</source>
        <translation>Aucune icône ne s’appelle « {text} ». Un emoji convient aussi, ou votre propre image.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture</source>
        <translation>Image personnelle</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture…</source>
        <translation>Image personnelle…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Search icons</source>
        <translation>Chercher une icône</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add %n buttons?</source>
        <translation>
            <numerusform>Ajouter %n bouton ?</numerusform>
            <numerusform>Ajouter %n boutons ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Buttons in the file</source>
        <translation>Boutons du fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Nothing is run by adding them.</source>
        <translation>Les ajouter n’exécute rien.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have these buttons already</source>
        <translation>Vous avez déjà ces boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have this button already</source>
        <translation>Vous avez déjà ce bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>{name} · you have this one</source>
        <translation>{name} · vous l’avez déjà</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Boutons (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Open a button file</source>
        <translation>Ouvrir un fichier de boutons</translation>
    </message>
</context>
<context>
    <name>InputField</name>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON, such as {example}</source>
        <translation>En JSON, par exemple {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Drop a file here, or choose one. {size} MB at most.</source>
        <translation>Déposez un fichier ici ou choisissez-en un. {size} Mo au plus.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>One entry a line, or a JSON list.</source>
        <translation>Une entrée par ligne, ou une liste JSON.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Clear the answers</source>
        <translation>Effacer les réponses</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Filled in by a link</source>
        <translation>Rempli par un lien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Last answers are filled in.</source>
        <translation>Les dernières réponses y sont reprises.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Look at each answer before you run: somebody else wrote them.</source>
        <translation>Relisez chaque réponse avant d’exécuter : quelqu’un d’autre les a écrites.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The flow was changed since the last time</source>
        <translation>Le flux a changé depuis la dernière fois</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The preset is filled in.</source>
        <translation>Le préréglage y est repris.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What you dropped is filled in.</source>
        <translation>Ce que vous avez déposé y est repris.</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <location filename="../../flowbutton/ui/settings_controls.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../flowbutton/app/key_desk.py"/>
        <source>Find and run a button</source>
        <translation>Chercher et exécuter un bouton</translation>
    </message>
</context>
<context>
    <name>KeyItems</name>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Give it a hot key…</source>
        <translation>Attribuer un raccourci global…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Hot key: {keys}…</source>
        <translation>Raccourci global : {keys}…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>A hot key for “{name}”</source>
        <translation>Un raccourci global pour « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Hot key</source>
        <translation>Raccourci global</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>It presses this button from any program. What the button asks first, it asks then too.</source>
        <translation>Il appuie sur ce bouton depuis n’importe quel programme. Ce que le bouton demande d’abord, il le demande alors aussi.</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Full address</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>State</source>
        <translation>Département ou région</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour les tableurs (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>Export the status log</source>
        <translation>Exporter le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, pour les programmes (*.json)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The log is saved as {file}</source>
        <translation>Le journal est enregistré sous {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The status log is empty</source>
        <translation>Le journal d’état est vide</translation>
    </message>
</context>
<context>
    <name>LogEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Find a button</source>
        <translation>Trouver un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>No run is like that</source>
        <translation>Aucune exécution ne correspond</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Runs you start appear here</source>
        <translation>Vos exécutions apparaîtront ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Show all runs</source>
        <translation>Afficher toutes les exécutions</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>All buttons</source>
        <translation>Tous les boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Filter the status log</source>
        <translation>Filtrer le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>From anywhere</source>
        <translation>De partout</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Name, state, input or message</source>
        <translation>Nom, état, entrée ou message</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Pressed from where</source>
        <translation>D’où vient l’appui</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All runs</source>
        <translation>Toutes les exécutions</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Arrange the status log</source>
        <translation>Organiser le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export the status log</source>
        <translation>Exporter le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Failed {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Échec {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter the status log</source>
        <translation>Filtrer le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Fold the status log</source>
        <translation>Replier le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Running {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>En cours {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Show the status log</source>
        <translation>Afficher le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Status log</source>
        <translation>Journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>What is shown below</source>
        <translation>Ce qui s’affiche ci-dessous</translation>
    </message>
</context>
<context>
    <name>LogLookMenu</name>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre à part</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Show the headings</source>
        <translation>Afficher les en-têtes</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Cancel the run…</source>
        <translation>Annuler l’exécution…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Follow again</source>
        <translation>Suivre à nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Open run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Run again…</source>
        <translation>Exécuter de nouveau…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Take the press back</source>
        <translation>Retirer l’appui</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>No run is like that</source>
        <translation>Aucune exécution ne correspond</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Runs you start appear here</source>
        <translation>Vos exécutions apparaîtront ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Status log</source>
        <translation>Journal d’état</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../flowbutton/ui/message_bar.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Start anew</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>This counts from the next start of FlowButton on</source>
        <translation>Cela vaut à partir du prochain démarrage de FlowButton</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method of the trigger</source>
        <translation>Méthode du déclencheur</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Getting the sign-in ready</source>
        <translation>Préparation de la connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>If a window asks for the password of your keyring, answer it: that is where FlowButton keeps your sign-in. Without it you stay signed in until you close FlowButton.</source>
        <translation>Si une fenêtre demande le mot de passe de votre trousseau de clés, répondez-y : c’est là que FlowButton garde votre connexion. Sans lui, vous restez connecté jusqu’à la fermeture de FlowButton.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
</context>
<context>
    <name>OwnPicture</name>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Enter runs · Ctrl+Enter opens the inputs first · &gt; finds commands</source>
        <translation>Entrée exécute · Ctrl+Entrée ouvre d’abord les entrées · &gt; cherche les commandes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button</source>
        <translation>Chercher et exécuter un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button, or &gt; for commands</source>
        <translation>Chercher et exécuter un bouton, ou &gt; pour les commandes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Up and Down go through what was found, Enter runs it, Esc closes</source>
        <translation>Haut et Bas parcourent les résultats, Entrée exécute, Échap ferme</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Back to your buttons</source>
        <translation>Retour à vos boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Practice: no press goes anywhere</source>
        <translation>Entraînement : rien n’est vraiment exécuté</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>A press runs it for real. Practice shows how that looks.</source>
        <translation>Un appui l’exécute pour de vrai. L’entraînement montre comment cela se passe.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Practise first</source>
        <translation>S’entraîner d’abord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>“{name}” is ready</source>
        <translation>« {name} » est prêt</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Fill in a preset</source>
        <translation>Remplir avec un préréglage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Delete “{name}”</source>
        <translation>Supprimer « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Make a button of “{name}”</source>
        <translation>Faire de « {name} » un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
</context>
<context>
    <name>PresetSaver</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>For whoever helps you. Secrets are left out.</source>
        <translation>Pour la personne qui vous aide. Sans les secrets.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program did</source>
        <translation>Ce que le programme a fait</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program does appears here</source>
        <translation>Ce que fait le programme s’affiche ici</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../flowbutton/ui/question.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Readdressing</name>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the documentation of Webhooks at ifttt.com/maker_webhooks.</source>
        <translation>Copiez-la dans la documentation de Webhooks sur ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the trigger of the flow. It is kept in the keyring.</source>
        <translation>Copiez-la depuis le déclencheur du flux. Elle est gardée dans le trousseau de clés.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the key</source>
        <translation>Collez la clé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the whole address</source>
        <translation>Collez l’adresse entière</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>A message to paste is on the clipboard</source>
        <translation>Un message à coller est dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned off. Runs under way go on</source>
        <translation>La Logic App est désactivée. Les exécutions en cours continuent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on</source>
        <translation>La Logic App est activée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on. Press again</source>
        <translation>La Logic App est activée. Appuyez de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned off. Runs under way go on</source>
        <translation>Le flux est désactivé. Les exécutions en cours continuent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on</source>
        <translation>Le flux est activé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on. Press again</source>
        <translation>Le flux est activé. Appuyez de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The receipt is on the clipboard</source>
        <translation>Le reçu est dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>What was pasted has no page to open</source>
        <translation>Ce qui a été collé n’a pas de page à ouvrir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>{size} of {kind}. It is not shown here: save it to look at it.</source>
        <translation>{size} de {kind}. Non affiché ici : enregistrez pour le voir.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Cancel the run</source>
        <translation>Annuler l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy as cURL</source>
        <translation>Copier en cURL</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again</source>
        <translation>Exécuter de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again in the cloud with the same inputs</source>
        <translation>Exécuter de nouveau dans le cloud avec les mêmes entrées</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Take the press back</source>
        <translation>Retirer l’appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>The run ends where it is. It cannot be brought back.</source>
        <translation>L’exécution s’arrête là où elle en est. Elle ne peut pas être reprise.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Yes, cancel it at the service</source>
        <translation>Oui, annuler auprès du service</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <location filename="../../flowbutton/app/run_keys.py"/>
        <source>Nothing is running here</source>
        <translation>Rien n’est en cours ici</translation>
    </message>
</context>
<context>
    <name>RunStories</name>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>Made ready</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>press id {id}</source>
        <translation>id d’appui {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>token valid %n min</source>
        <translation>
            <numerusform>jeton valable %n min</numerusform>
            <numerusform>jeton valable %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Files and secrets are asked for each time.</source>
        <translation>Les fichiers et les secrets sont demandés à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>The answer is saved as {file}</source>
        <translation>La réponse est enregistrée sous {file}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../flowbutton/ui/search_line.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../flowbutton/ui/settings_row.py"/>
        <source>Set by {who}</source>
        <translation>Défini par {who}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>All runs that have ended are forgotten on this computer. It cannot be undone.</source>
        <translation>Toutes les exécutions terminées sont oubliées sur cet ordinateur. Cette action est irréversible.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log</source>
        <translation>Vider le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log?</source>
        <translation>Vider le journal d’état ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Data folder</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Log folder</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings folder</source>
        <translation>Dossier des paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
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
        <translation> jours</translation>
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
        <translation>Un domaine, un identifiant de locataire, ou « organizations » pour n’importe lequel.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A press that is held up for longer is not sent at all.</source>
        <translation>Un appui retenu plus longtemps n’est pas envoyé du tout.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run began</source>
        <translation>Une exécution a commencé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended sooner</source>
        <translation>Une exécution s’est terminée plus tôt</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended that took longer than 10 s</source>
        <translation>Une exécution de plus de 10 s s’est terminée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run failed, or was not sent</source>
        <translation>Une exécution a échoué ou n’a pas été envoyée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run needs you</source>
        <translation>Une exécution a besoin de vous</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run succeeded after it had failed</source>
        <translation>Une exécution a réussi après un échec</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account and cloud</source>
        <translation>Compte et cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account for new buttons</source>
        <translation>Compte des nouveaux boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Big</source>
        <translation>Grands</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Clear the status log…</source>
        <translation>Vider le journal d’état…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Deleted buttons</source>
        <translation>Boutons supprimés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Empty for the system's own.</source>
        <translation>Vide pour celui du système.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Finds and runs a button from anywhere.</source>
        <translation>Cherche et exécute un bouton, d’où que vous soyez.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>FlowButton stays in the tray; without a tray, closing quits.</source>
        <translation>FlowButton reste dans la zone de notification ; sans elle, fermer quitte.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>FlowButton {version}</source>
        <translation>FlowButton {version}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Guards against a double click.</source>
        <translation>Protège d’un double clic.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Hot key</source>
        <translation>Raccourci global</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Ignore a second press within</source>
        <translation>Ignorer un second appui avant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>In the tray, without a window.</source>
        <translation>Dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>It waits for a person, wants a sign-in, or it is not known whether it ran.</source>
        <translation>Elle attend quelqu’un, demande une connexion, ou on ne sait pas si elle a eu lieu.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Rester ouvert quand la fenêtre est fermée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep the status log for</source>
        <translation>Garder le journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Medium</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Never send a press later than</source>
        <translation>Ne jamais envoyer un appui après</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>No setting is called “{text}”</source>
        <translation>Aucun paramètre ne s’appelle « {text} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Nothing turns or slides by itself.</source>
        <translation>Rien ne tourne ni ne glisse de soi-même.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Of the app registration that FlowButton signs in with.</source>
        <translation>De l’inscription d’application avec laquelle FlowButton se connecte.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Only while FlowButton is not in front.</source>
        <translation>Seulement quand FlowButton n’est pas au premier plan.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Presses</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Search settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show FlowButton in the applications menu</source>
        <translation>Afficher FlowButton dans le menu des applications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The first one</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The service itself waits up to 120 s.</source>
        <translation>Le service lui-même attend jusqu’à 120 s.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for a connection</source>
        <translation>Attendre une connexion réseau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for an answer</source>
        <translation>Attendre une réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for the answer of a run</source>
        <translation>Attendre la réponse d’une exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>What is older is deleted at each start, and once a day.</source>
        <translation>Ce qui est plus ancien est supprimé à chaque démarrage, et une fois par jour.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Where your organisation's flows live. Another one counts at the next start. One of your own is described in settings.toml, under [cloud]: its name is custom, and its authority has to be there.</source>
        <translation>Où se trouvent les flux de votre organisation. Un autre cloud s’applique à partir du prochain démarrage. Un cloud à vous se décrit dans settings.toml, sous [cloud] : son name est custom, et son authority doit y figurer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>With your favourites; links and button files then open here too.</source>
        <translation>Avec vos favoris ; les liens et les fichiers de boutons s’ouvrent alors aussi ici.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Without a tray, minimise instead of quitting</source>
        <translation>Sans zone de notification, réduire au lieu de quitter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>your administrator</source>
        <translation>votre administrateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>{cloud} (not tried by us)</source>
        <translation>{cloud} (non essayé par nous)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_page.py"/>
        <source>You stay signed in until you close FlowButton</source>
        <translation>Vous restez connecté jusqu’à la fermeture de FlowButton</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in until FlowButton closes</source>
        <translation>Connecté jusqu’à la fermeture de FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>nothing leaves this computer</source>
        <translation>rien ne sort de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n runs today</source>
        <translation>
            <numerusform>%n exécution aujourd’hui</numerusform>
            <numerusform>%n exécutions aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>No runs today</source>
        <translation>Aucune exécution aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <location filename="../../flowbutton/ui/step_bars.py"/>
        <source>Inputs and outputs of {step}</source>
        <translation>Entrées et sorties de {step}</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Navy</source>
        <translation>Bleu marine</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Teal</source>
        <translation>Bleu canard</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../flowbutton/ui/toast.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Toasting</name>
    <message>
        <location filename="../../flowbutton/app/toasting.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>FlowButton : une exécution a échoué</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: running</source>
        <translation>FlowButton : en cours</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: sign in again</source>
        <translation>FlowButton : connectez-vous de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: what became of a run is not known</source>
        <translation>FlowButton : on ne sait pas ce qu’est devenue une exécution</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>%n more in the status log</source>
        <translation>
            <numerusform>%n autre dans le journal d’état</numerusform>
            <numerusform>%n autres dans le journal d’état</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>All buttons</source>
        <translation>Tous les boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Find and run…</source>
        <translation>Chercher et exécuter…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Last: {result}</source>
        <translation>Dernière : {result}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Mute notifications</source>
        <translation>Couper les notifications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open FlowButton</source>
        <translation>Ouvrir FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open the run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Running now ({count})</source>
        <translation>En cours ({count})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Signed in as {name}</source>
        <translation>Connecté en tant que {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Take the press back</source>
        <translation>Retirer l’appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Turn notifications on</source>
        <translation>Réactiver les notifications</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until I turn them on</source>
        <translation>Jusqu’à ce que je les réactive</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>{time} left</source>
        <translation>Encore {time}</translation>
    </message>
</context>
<context>
    <name>_LogWindow</name>
    <message>
        <location filename="../../flowbutton/ui/log_window.py"/>
        <source>Status log</source>
        <translation>Journal d’état</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>A button in this file has no name</source>
        <translation>Un bouton de ce fichier n’a pas de nom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>A cloud of your own names its flow service: flow_api, in settings.toml.</source>
        <translation>Un cloud à vous indique son service de flux : flow_api, dans settings.toml.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A connection of the flow is broken</source>
        <translation>Une connexion du flux ne fonctionne plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A data policy of your organisation has stopped it. Ask your administrator.</source>
        <translation>Une stratégie de données de votre organisation l’a arrêté. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A file of buttons</source>
        <translation>Un fichier de boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A flow</source>
        <translation>Un flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A flow cannot be turned on or off by its address</source>
        <translation>Un flux ne peut pas être activé ni désactivé par son adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>A link asks to run this</source>
        <translation>Un lien demande à exécuter ceci</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that adds a button</source>
        <translation>Un lien qui ajoute un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that presses a button</source>
        <translation>Un lien qui appuie sur un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>A page of Azure, but not of a Logic App</source>
        <translation>Une page d’Azure, mais pas celle d’une Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>A page of IFTTT, but not an address of Webhooks</source>
        <translation>Une page d’IFTTT, mais pas une adresse de Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A page of the portal, but not of one flow</source>
        <translation>Une page du portail, mais pas celle d’un flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>A rule of your organisation blocks this sign-in</source>
        <translation>Une règle de votre organisation bloque cette connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A rule of your organisation or a missing licence has stopped it.</source>
        <translation>Une règle de votre organisation ou une licence manquante l’a arrêté.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A rule of your organisation stops this flow</source>
        <translation>Une règle de votre organisation arrête ce flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A run of a flow: the button starts the flow</source>
        <translation>Une exécution d’un flux : le bouton lance le flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A run that was started by an address cannot be cancelled from here</source>
        <translation>Une exécution lancée par une adresse ne peut pas être annulée d’ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A sign-in was sent along with the signature. Use the signed address by itself.</source>
        <translation>Une connexion de compte a été envoyée avec la signature. Utilisez l’adresse signée seule.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>A workflow of a Standard Logic App is turned on and off in the Azure portal</source>
        <translation>Un workflow d’une Logic App Standard s’active et se désactive dans le portail Azure</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>Accepted, and FlowButton was closed before its answer was there</source>
        <translation>Acceptée, mais FlowButton s’est fermé avant l’arrivée de sa réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and its answer could not be fetched</source>
        <translation>Acceptée, mais sa réponse n’a pas pu être récupérée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and no answer yet</source>
        <translation>Acceptée, pas encore de réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Accepted, its answer is waited for</source>
        <translation>Acceptée, sa réponse est attendue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Accepted, not finished yet</source>
        <translation>Acceptée, pas encore terminée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Accepted, not finished yet.</source>
        <translation>Acceptée, pas encore terminée.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Accepted. IFTTT does not say how it went</source>
        <translation>Acceptée. IFTTT n’indique pas le résultat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Accepted. The address does not say how it went</source>
        <translation>Acceptée. L’adresse n’indique pas le résultat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Add a button</source>
        <translation>Ajouter un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_model.py"/>
        <source>Add a button called “{name}”</source>
        <translation>Ajouter un bouton nommé « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Add http://localhost there, under mobile and desktop applications</source>
        <translation>Ajoutez-y http://localhost sous Applications mobiles et de bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>Add the button again</source>
        <translation>Ajoutez le bouton de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Addresses at logic.azure.com ended in November 2025. Copy the new one from the flow.</source>
        <translation>Les adresses en logic.azure.com ont cessé de fonctionner en novembre 2025. Copiez la nouvelle depuis le flux.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>After {time}</source>
        <translation>Après {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>All files together may have 70 MB at most</source>
        <translation>Tous les fichiers ensemble : 70 Mo au plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>All folders can be written; {room} MB are free</source>
        <translation>Tous les dossiers sont accessibles en écriture ; {room} Mo libres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already queued, until {time}</source>
        <translation>Déjà en file d’attente, jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already running, {time}</source>
        <translation>Déjà en cours, {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Also uses {connector}: what that does is not known</source>
        <translation>Utilise aussi {connector} : son effet n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An IFTTT event</source>
        <translation>Un événement IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>An address does not tell what it asks for</source>
        <translation>Une adresse ne dit pas ce qu’elle demande</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>An address does not tell which requests reached it: look where the flow is</source>
        <translation>Une adresse ne dit pas quelles requêtes lui sont parvenues : regardez là où se trouve le flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An address of IFTTT Webhooks</source>
        <translation>Une adresse de Webhooks d’IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that begins with http:// is not safe: it must be https://</source>
        <translation>Une adresse qui commence par http:// n’est pas sûre : il faut https://</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that is not known to belong to a flow</source>
        <translation>Une adresse dont on ne sait pas si elle appartient à un flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address with a name and a password in it is not used</source>
        <translation>Une adresse qui contient un nom et un mot de passe n’est pas utilisée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>An administrator has to allow FlowButton first</source>
        <translation>Un administrateur doit d’abord autoriser FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>An administrator has to give consent once.</source>
        <translation>Un administrateur doit donner une fois son consentement.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <source>Another FlowButton is writing at this moment</source>
        <translation>Un autre FlowButton écrit en ce moment</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Another program uses the port {port} of this computer</source>
        <translation>Un autre programme utilise le port {port} de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>Another program uses {keys} already</source>
        <translation>Un autre programme utilise déjà {keys}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Another version of FlowButton is running: {theirs}, and this is {ours}</source>
        <translation>Une autre version de FlowButton est ouverte : {theirs}, celle-ci est {ours}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer {status}</source>
        <translation>Réponse {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Any JSON. It may stay empty.</source>
        <translation>N’importe quel JSON. Peut rester vide.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Any content can be sent with it</source>
        <translation>N’importe quel contenu peut être envoyé avec</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Anyone with the signed address may run it. Paste the whole address.</source>
        <translation>Toute personne ayant l’adresse signée peut l’exécuter. Collez l’adresse entière.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arrange the buttons; nothing runs meanwhile</source>
        <translation>Organiser les boutons sans rien exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: delete what is selected</source>
        <translation>En organisant : supprimer la sélection</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: duplicate what is selected</source>
        <translation>En organisant : dupliquer la sélection</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: move what is selected</source>
        <translation>En organisant : déplacer la sélection</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: select more</source>
        <translation>En organisant : sélectionner davantage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask an administrator to open {link}</source>
        <translation>Demandez à un administrateur d’ouvrir {link}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Logic App Contributor on it.</source>
        <translation>Demandez le rôle Contributeur d’application logique sur celle-ci.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Reader on the subscription.</source>
        <translation>Demandez le rôle Lecteur sur l’abonnement.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Website Contributor on it.</source>
        <translation>Demandez le rôle Contributeur de site web sur celle-ci.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask its owner to share it with you, as a co-owner or a run-only user.</source>
        <translation>Demandez à son propriétaire de le partager avec vous, comme copropriétaire ou utilisateur en exécution seule.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/run_only.py"/>
        <source>Ask its owner to turn it on.</source>
        <translation>Demandez à son propriétaire de l’activer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>Ask whoever made it for a new one</source>
        <translation>Demandez-en un nouveau à la personne qui l’a créé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator</source>
        <translation>Demandez à votre administrateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator about the data policies of the environment.</source>
        <translation>Renseignez-vous auprès de votre administrateur sur les stratégies de données de l’environnement.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator for a licence, or its owner for a manual trigger.</source>
        <translation>Demandez une licence à votre administrateur, ou un déclencheur manuel à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator whether Power Automate may be used from here.</source>
        <translation>Demandez à votre administrateur si Power Automate peut être utilisé d’ici.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator, or sign in on a device that your organisation manages</source>
        <translation>Demandez à votre administrateur, ou connectez-vous sur un appareil géré par votre organisation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Ask your administrator: something may be reading along</source>
        <translation>Prévenez votre administrateur : quelque chose lit peut-être vos échanges</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks before it runs</source>
        <translation>Demande avant d’exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Asks before it runs.</source>
        <translation>Demande avant d’exécuter.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks first</source>
        <translation>Demande d’abord</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks for {count} inputs</source>
        <translation>
            <numerusform>Demande {count} entrée</numerusform>
            <numerusform>Demande {count} entrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody by e-mail</source>
        <translation>Interroge quelqu’un par e-mail</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody to approve</source>
        <translation>Demande une approbation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>At {host}</source>
        <translation>Chez {host}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Automatic</source>
        <translation>Automatisé</translation>
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
        <translation>Azure n’a pas donné l’adresse du déclencheur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Button</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By button</source>
        <translation>Par bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By message</source>
        <translation>Par message</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Calls a web address</source>
        <translation>Appelle une adresse web</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Cancel it where the flow is.</source>
        <translation>Annulez-la là où se trouve le flux.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Cancel the run that has the focus; asks first</source>
        <translation>Annuler l’exécution active ; demande d’abord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by an owner of the flow</source>
        <translation>Annulée par un propriétaire du flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by the service: {why}</source>
        <translation>Annulée par le service : {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Cancelled by you</source>
        <translation>Annulée par vous</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled, and the service does not say by whom</source>
        <translation>Annulée, et le service ne dit pas par qui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes SharePoint items</source>
        <translation>Modifie des éléments SharePoint</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes files</source>
        <translation>Modifie des fichiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes something in {connector}</source>
        <translation>Modifie quelque chose dans {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Check that it is running and unlocked, and try again</source>
        <translation>Vérifiez qu’il est lancé et déverrouillé, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Check that it is shared with you, or paste its link</source>
        <translation>Vérifiez qu’il est partagé avec vous, ou collez son lien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Check that it is there and that you may read it</source>
        <translation>Vérifiez qu’il existe et que vous pouvez le lire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>Check that the disk is not full and that you may write there</source>
        <translation>Vérifiez que le disque n’est pas plein et que vous pouvez y écrire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/files.py"/>
        <source>Check that you may read this file</source>
        <translation>Vérifiez que vous pouvez lire ce fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Check the app registration: it has to give ID tokens</source>
        <translation>Vérifiez l’inscription d’application : elle doit émettre des jetons d’ID</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the client ID and the tenant in the settings</source>
        <translation>Vérifiez l’ID client et le locataire dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud and the tenant in the settings</source>
        <translation>Vérifiez le cloud et le locataire dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud in the settings</source>
        <translation>Vérifiez le cloud dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Check the date and the time of this computer yourself</source>
        <translation>Vérifiez vous-même la date et l’heure de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs.</source>
        <translation>Vérifiez les entrées.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs: they have to be valid JSON.</source>
        <translation>Vérifiez les entrées : elles doivent être en JSON valide.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the proxy</source>
        <translation>Vérifiez le proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check the proxy in the settings.</source>
        <translation>Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the tenant in the settings</source>
        <translation>Vérifiez le locataire dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check this computer's clock and its certificates.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et ses certificats.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check what is missing or has another kind of value.</source>
        <translation>Vérifiez ce qui manque ou a une valeur d’un autre type.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check your connection</source>
        <translation>Vérifiez votre connexion réseau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check your connection.</source>
        <translation>Vérifiez votre connexion réseau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>Check your connection; paste the address of the button anew if it has changed</source>
        <translation>Vérifiez votre connexion réseau ; collez de nouveau l’adresse du bouton si elle a changé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>Check “ca_file” of the cloud in the settings.</source>
        <translation>Vérifiez « ca_file » du cloud dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a PNG, JPEG, SVG or WebP file of less than 30 MB</source>
        <translation>Choisissez un fichier PNG, JPEG, SVG ou WebP de moins de 30 Mo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose a smaller file.</source>
        <translation>Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose another environment, or ask your administrator to let you in.</source>
        <translation>Choisissez un autre environnement, ou demandez l’accès à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <source>Choose another folder, or make room</source>
        <translation>Choisissez un autre dossier ou faites de la place</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Choose another one</source>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose one of: {choices}</source>
        <translation>Choisissez parmi : {choices}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose the method that the trigger has.</source>
        <translation>Choisissez la méthode du déclencheur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose yes or no</source>
        <translation>Choisissez oui ou non</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Close it, or sign in with a code</source>
        <translation>Fermez-le, ou connectez-vous avec un code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Close what is open; stops no run</source>
        <translation>Fermer ce qui est ouvert ; n’arrête aucune exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Control plus {key}.</source>
        <translation>Contrôle plus {key}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the administrator</source>
        <translation>Copier un message pour l’administrateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the owner</source>
        <translation>Copier un message pour le propriétaire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Copy all of it: 36 characters</source>
        <translation>Copiez-le en entier : 36 caractères</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy its new address, or add the button again.</source>
        <translation>Copiez sa nouvelle adresse, ou ajoutez le bouton de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Copy the address from ifttt.com/maker_webhooks</source>
        <translation>Copiez l’adresse depuis ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>Copy the address from the flow and paste it.</source>
        <translation>Copiez l’adresse depuis le flux et collez-la.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy the key again from the documentation of IFTTT Webhooks.</source>
        <translation>Copiez de nouveau la clé depuis la documentation de Webhooks d’IFTTT.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>Copy the link and open it in a browser on this computer</source>
        <translation>Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>Copy the link of its page in the Azure portal.</source>
        <translation>Copiez le lien de sa page dans le portail Azure.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates SharePoint items</source>
        <translation>Crée des éléments SharePoint</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates calendar events</source>
        <translation>Crée des événements de calendrier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates files</source>
        <translation>Crée des fichiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates something in {connector}</source>
        <translation>Crée quelque chose dans {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/target_place.py"/>
        <source>Default environment</source>
        <translation>Environnement par défaut</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes SharePoint items</source>
        <translation>Supprime des éléments SharePoint</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes e-mail</source>
        <translation>Supprime des e-mails</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes files</source>
        <translation>Supprime des fichiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes something in {connector}</source>
        <translation>Supprime quelque chose dans {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Do it at ifttt.com.</source>
        <translation>Faites-le sur ifttt.com.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Do it once more</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Do it where the flow is.</source>
        <translation>Faites-le là où se trouve le flux.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Edit inputs</source>
        <translation>Modifier les entrées</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Edit the button that has the focus</source>
        <translation>Modifier le bouton actif</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Editing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Empty, too large to be shown, or no longer kept by the service</source>
        <translation>Vide, trop volumineux pour être affiché, ou plus conservé par le service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>End it, then start it again</source>
        <translation>Fermez-le, puis redémarrez-le</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date and time, such as 2026-09-30T14:00</source>
        <translation>Entrez une date et une heure, comme 2026-09-30T14:00</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date, such as 2026-09-30</source>
        <translation>Entrez une date, comme 2026-09-30</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a list: one entry on each line, or JSON in square brackets</source>
        <translation>Entrez une liste : une entrée par ligne, ou du JSON entre crochets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a number, such as {example}</source>
        <translation>Entrez un nombre, comme {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a whole number, such as 12</source>
        <translation>Entrez un nombre entier, comme 12</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an address</source>
        <translation>Entrez une adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an e-mail address, such as name@example.com</source>
        <translation>Entrez une adresse e-mail, comme nom@example.com</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter text</source>
        <translation>Entrez du texte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”</source>
        <translation>Échouée à l’étape « {step} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”: {why}</source>
        <translation>Échouée à l’étape « {step} » : {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed: {why}</source>
        <translation>Échouée : {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>Fill this in</source>
        <translation>Remplissez ceci</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Filled in by a link</source>
        <translation>Rempli par un lien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Find a button or a command and run it</source>
        <translation>Chercher un bouton ou une commande et l’exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Finding</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton cannot be reached by a second start</source>
        <translation>FlowButton n’est pas joignable par un second démarrage</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <source>FlowButton could not be put into the menu of this desktop</source>
        <translation>FlowButton n’a pas pu être ajouté au menu de ce bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton ended before it answered</source>
        <translation>FlowButton s’est fermé avant de répondre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton ended while this was being sent</source>
        <translation>FlowButton s’est fermé pendant l’envoi</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>FlowButton is closing</source>
        <translation>FlowButton se ferme</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>FlowButton is not allowed to act for this account yet</source>
        <translation>FlowButton n’est pas encore autorisé à agir pour ce compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton is running, but does not answer</source>
        <translation>FlowButton est ouvert, mais ne répond pas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton stopped waiting. What was asked for goes on</source>
        <translation>FlowButton n’attend plus. Ce qui a été demandé continue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton was closed before this could be sent. Nothing was run</source>
        <translation>FlowButton s’est fermé avant l’envoi. Rien n’a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>FlowButton {version}{packed} with Python {python} on {system}, for the cloud {cloud}</source>
        <translation>FlowButton {version}{packed} avec Python {python} sur {system}, pour le cloud {cloud}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Follow the run</source>
        <translation>Suivre l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>For a selected item</source>
        <translation>Pour un élément sélectionné</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Give consent</source>
        <translation>Donner le consentement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Go to the status log</source>
        <translation>Aller au journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>HTTP request</source>
        <translation>Requête HTTP</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Headers of the command are left out</source>
        <translation>Les en-têtes de la commande sont omis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Hold it down to run.</source>
        <translation>Maintenez appuyé pour exécuter.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Hold to run</source>
        <translation>Maintenir pour exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>IFTTT</source>
        <translation>IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT cannot take back an event</source>
        <translation>IFTTT ne peut pas reprendre un événement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not know the key</source>
        <translation>IFTTT ne connaît pas la clé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not let this program turn its applets on or off</source>
        <translation>IFTTT ne permet pas à ce programme d’activer ni de désactiver ses applets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not say which events it received</source>
        <translation>IFTTT ne dit pas quels événements il a reçus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT event</source>
        <translation>Événement IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>If it belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow.</source>
        <translation>Si elle appartient à un flux de Power Automate, elle a cessé de fonctionner le 30 novembre 2025 : copiez la nouvelle adresse depuis le flux.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>If this belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow. For a Logic App it works</source>
        <translation>Si elle appartient à un flux de Power Automate, elle a cessé de fonctionner le 30 novembre 2025 : copiez la nouvelle adresse depuis le flux. Pour une Logic App, elle fonctionne</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the default environment of the organization {id}</source>
        <translation>Dans l’environnement par défaut de l’organisation {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the environment {id}</source>
        <translation>Dans l’environnement {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>In the resource group {group} of the subscription {subscription}</source>
        <translation>Dans le groupe de ressources {group} de l’abonnement {subscription}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Install and start one, such as GNOME Keyring or KeePassXC, and try again</source>
        <translation>Installez et lancez-en un, comme GNOME Keyring ou KeePassXC, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Instant</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for nothing</source>
        <translation>Ne demande rien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs}</source>
        <translation>Demande {inputs}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs} and more</source>
        <translation>Demande {inputs} et plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>It came too late and was not sent</source>
        <translation>L’appui est arrivé trop tard et n’a pas été envoyé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It cannot be known whether it ran</source>
        <translation>Impossible de savoir si l’exécution a eu lieu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It cannot be run this way. Ask its owner to use the owner's connections.</source>
        <translation>Il ne peut pas être exécuté ainsi. Demandez à son propriétaire d’utiliser les connexions du propriétaire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>It cannot take the place of what the button has</source>
        <translation>Cela ne peut pas remplacer ce que contient le bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did not run. It is safe to press again</source>
        <translation>Rien n’a été exécuté. Vous pouvez appuyer de nouveau sans risque</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did run, found after the connection broke</source>
        <translation>Bien exécutée, retrouvée après la coupure de la connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It does not say in which environment the flow is</source>
        <translation>Il n’indique pas l’environnement du flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It fails</source>
        <translation>Échoue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>It has no trigger</source>
        <translation>Elle n’a pas de déclencheur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>It has to begin with https:// and name a host.</source>
        <translation>Elle doit commencer par https:// et nommer un hôte.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>It is a part of the address. Nothing was run.</source>
        <translation>C’est une partie de l’adresse. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It is not known whether it ran. Look for the run before you press again.</source>
        <translation>On ne sait pas si l’exécution a eu lieu. Cherchez-la avant d’appuyer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>It is not known whether {name} ran</source>
        <translation>On ne sait pas si {name} a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>It is not known which run it is</source>
        <translation>On ne sait pas de quelle exécution il s’agit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is suspended: a press runs nothing until its owner or an administrator has lifted that</source>
        <translation>Il est suspendu : appuyer ne lance rien tant que son propriétaire ou un administrateur n’a pas levé la suspension</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is turned off: a press runs nothing until it is turned on</source>
        <translation>Il est désactivé : appuyer ne lance rien tant qu’il n’est pas activé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>It lacks a licence. Ask your administrator for one.</source>
        <translation>Il lui manque une licence. Demandez-en une à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It lies in a solution, is not shared with you, or this computer is not approved. Ask its owner to share it, or to add an HTTP request trigger.</source>
        <translation>Il est dans une solution, n’est pas partagé avec vous, ou cet ordinateur n’est pas approuvé. Demandez à son propriétaire de le partager ou d’ajouter un déclencheur de requête HTTP.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It lies in {cloud}: choose that cloud in the settings</source>
        <translation>Il se trouve dans {cloud} : choisissez ce cloud dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may be cut off or renewed. Paste the whole address.</source>
        <translation>Elle est peut-être coupée ou renouvelée. Collez l’adresse entière.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may have been deleted or have changed. Paste its new address.</source>
        <translation>Il a peut-être été supprimé ou modifié. Collez sa nouvelle adresse.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted or have changed. Read it again.</source>
        <translation>Il a peut-être été supprimé ou modifié. Relisez-le.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted, or lie in another environment or account.</source>
        <translation>Il a peut-être été supprimé, ou se trouve dans un autre environnement ou compte.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>It may have run. Look at the list of runs before you press again</source>
        <translation>L’exécution a peut-être eu lieu. Regardez la liste des exécutions avant d’appuyer de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may not have begun yet, or it is older than 28 days.</source>
        <translation>Elle n’a peut-être pas encore commencé, ou date de plus de 28 jours.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran, and did not reach its Response step. Look at the run.</source>
        <translation>L’exécution a eu lieu, mais n’a pas atteint son étape Response. Regardez l’exécution.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran. What it said is below.</source>
        <translation>L’exécution a eu lieu. Sa réponse est ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>It runs with {account} from now on. Run it?</source>
        <translation>S’exécute désormais avec {account}. Exécuter ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts by itself when something happens, not from a button</source>
        <translation>Il démarre de lui-même quand quelque chose se produit, pas depuis un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from a selected item in SharePoint, Excel or Teams, not from a button</source>
        <translation>Il démarre d’un élément sélectionné dans SharePoint, Excel ou Teams, pas depuis un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from {program}, not from a button</source>
        <translation>Il démarre depuis {program}, pas depuis un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It succeeds</source>
        <translation>Réussit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/queueing.py"/>
        <source>It waited to be sent, and the button has changed since</source>
        <translation>L’appui attendait l’envoi, et le bouton a changé depuis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It waits for a person</source>
        <translation>Attend quelqu’un</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It was too late</source>
        <translation>Il était trop tard</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Its account is not signed in</source>
        <translation>Son compte n’est pas connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>Its answer is lost</source>
        <translation>Sa réponse se perd</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content comes from a file and is left out</source>
        <translation>Son contenu vient d’un fichier et est omis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content is not JSON and is left out</source>
        <translation>Son contenu n’est pas du JSON et est omis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>Its files in {folder} or its ports cannot be used</source>
        <translation>Ses fichiers dans {folder} ou ses ports ne sont pas utilisables</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>Its folder is not one for programs to listen in</source>
        <translation>Son dossier ne permet pas à un programme d’y écouter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its owner lets only certain networks in</source>
        <translation>Son propriétaire n’accepte que certains réseaux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its trigger is reached at another address. Copy the address again.</source>
        <translation>Son déclencheur se trouve à une autre adresse. Copiez de nouveau l’adresse.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Keep holding to run</source>
        <translation>Maintenez pour exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Keyring</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>Logic App</source>
        <translation>Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Longer than usual</source>
        <translation>Plus long que d’habitude</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Longest first</source>
        <translation>Plus longues d’abord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Look again how it goes; runs nothing</source>
        <translation>Vérifier de nouveau où tout en est ; n’exécute rien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>Look at the answers once more</source>
        <translation>Revérifiez les réponses</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Look at the run to see how it went.</source>
        <translation>Regardez l’exécution pour voir comment elle s’est passée.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>Look at what ran in the history before you press again</source>
        <translation>Regardez dans l’historique ce qui s’est exécuté avant d’appuyer de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Look for the run before you press again</source>
        <translation>Cherchez l’exécution avant d’appuyer de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Look for the run before you press again.</source>
        <translation>Cherchez l’exécution avant d’appuyer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Look in the Azure portal why.</source>
        <translation>Cherchez-en la raison dans le portail Azure.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Look whether the run is there before you press again.</source>
        <translation>Vérifiez si l’exécution est là avant d’appuyer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Make one in Power Automate that starts from a button, or paste a trigger.</source>
        <translation>Créez-en un dans Power Automate qui démarre depuis un bouton, ou collez un déclencheur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Make room on the disk and try again</source>
        <translation>Faites de la place sur le disque et réessayez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or let yourself write there</source>
        <translation>Faites de la place, ou donnez-vous le droit d’y écrire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or presses cannot be kept</source>
        <translation>Faites de la place, sinon les appuis ne peuvent pas être conservés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Microsoft has moved the addresses of flows</source>
        <translation>Microsoft a déplacé les adresses des flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Ask its owner.</source>
        <translation>Microsoft l’a arrêté parce qu’il en faisait plus que ne le permet sa licence. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Turn it on again.</source>
        <translation>Microsoft l’a arrêté parce qu’il en faisait plus que ne le permet sa licence. Réactivez-le.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Ask its owner.</source>
        <translation>Microsoft l’a arrêté parce qu’il n’avait pas été exécuté depuis longtemps. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Turn it on again.</source>
        <translation>Microsoft l’a arrêté parce qu’il n’avait pas été exécuté depuis longtemps. Réactivez-le.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Ask its owner to mend it.</source>
        <translation>Microsoft l’a arrêté parce qu’il échouait sans cesse. Demandez à son propriétaire de le corriger.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Mend it, and turn it on again.</source>
        <translation>Microsoft l’a arrêté parce qu’il échouait sans cesse. Corrigez-le, puis réactivez-le.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows</source>
        <translation>Mes flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows · {environment}</source>
        <translation>Mes flux · {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Never run</source>
        <translation>Jamais exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Never run.</source>
        <translation>Jamais exécuté.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>No button goes to a pasted address</source>
        <translation>Aucun bouton n’utilise une adresse collée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>No client ID is set</source>
        <translation>Aucun ID client n’est défini</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>No command is called that; these are all</source>
        <translation>Aucune commande ne porte ce nom ; les voici toutes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No connection to the service</source>
        <translation>Aucune connexion au service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>No flow is called “{name}”</source>
        <translation>Aucun flux ne s’appelle « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>No proxy is used</source>
        <translation>Aucun proxy n’est utilisé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No secure connection to the service</source>
        <translation>Aucune connexion sécurisée au service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>None of your environments has this flow</source>
        <translation>Aucun de vos environnements ne contient ce flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Not sent</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Not shown: there are none, or the flow keeps them secret</source>
        <translation>Non affichées : il n’y en a pas, ou le flux les garde secrètes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nothing can be written to {folder}</source>
        <translation>Impossible d’écrire dans {folder}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Nothing is here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>Nothing was pasted</source>
        <translation>Rien n’a été collé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>Nothing was run</source>
        <translation>Rien n’a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Nothing was run.</source>
        <translation>Rien n’a été exécuté.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>Nothing was run. Ask whoever sent it for a new one</source>
        <translation>Rien n’a été exécuté. Demandez-en un nouveau à la personne qui l’a envoyé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check the proxy in the settings.</source>
        <translation>Rien n’a été exécuté. Vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check this computer's clock, and ask who runs your network.</source>
        <translation>Rien n’a été exécuté. Vérifiez l’horloge de cet ordinateur et interrogez les responsables de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check your connection and press again.</source>
        <translation>Rien n’a été exécuté. Vérifiez votre connexion réseau et appuyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Nothing was run. Check your connection.</source>
        <translation>Rien n’a été exécuté. Vérifiez votre connexion réseau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Nothing was run. Copy the key again from ifttt.com/maker_webhooks.</source>
        <translation>Rien n’a été exécuté. Copiez de nouveau la clé depuis ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>Nothing was run. Drop it on a button that asks for one</source>
        <translation>Rien n’a été exécuté. Déposez-le sur un bouton qui en demande un</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>Nothing was run. Empty the inputs.</source>
        <translation>Rien n’a été exécuté. Videz les entrées.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Nothing was run. It is safe to press again</source>
        <translation>Rien n’a été exécuté. Vous pouvez appuyer de nouveau sans risque</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. It is safe to press again.</source>
        <translation>Rien n’a été exécuté. Vous pouvez appuyer de nouveau sans risque.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. It was to be sent until {time}. Press again</source>
        <translation>Rien n’a été exécuté. L’envoi était prévu jusqu’à {time}. Appuyez de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Look at its inputs and its account, and press again</source>
        <translation>Rien n’a été exécuté. Vérifiez ses entrées et son compte, puis appuyez de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Only buttons that you have can be run by a link</source>
        <translation>Rien n’a été exécuté. Un lien ne peut exécuter que les boutons que vous avez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Press the button yourself</source>
        <translation>Rien n’a été exécuté. Appuyez vous-même sur le bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>Nothing was run. Remove the icon</source>
        <translation>Rien n’a été exécuté. Retirez l’icône</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Something held the press up for too long. Press again</source>
        <translation>Rien n’a été exécuté. L’appui a été retenu trop longtemps. Appuyez de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Nothing was run. Try “flowbutton practice” in a terminal</source>
        <translation>Rien n’a été exécuté. Essayez « flowbutton practice » dans un terminal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Take the press that waits back, or let it wait</source>
        <translation>Rien n’a été envoyé. Retirez l’appui en attente, ou laissez-le attendre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Wait for the run to end, or stop waiting for it</source>
        <translation>Rien n’a été envoyé. Attendez la fin de l’exécution, ou n’attendez plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Object id</source>
        <translation>ID d’objet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Of the IFTTT account whose key it is</source>
        <translation>Du compte IFTTT dont c’est la clé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Of {owner}, in the environment {environment}</source>
        <translation>De {owner}, dans l’environnement {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>On GNOME, install the extension “AppIndicator”</source>
        <translation>Sous GNOME, installez l’extension « AppIndicator »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Open a web page to see whether this network asks you to log in</source>
        <translation>Ouvrez une page web pour voir si ce réseau vous demande de vous identifier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Open it and turn it on there.</source>
        <translation>Ouvrez-le et activez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open it there.</source>
        <translation>Ouvrez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open its inputs first</source>
        <translation>Ouvrir d’abord ses entrées</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open one of its workflows and copy the link of that page</source>
        <translation>Ouvrez l’un de ses workflows et copiez le lien de cette page</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Open run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the Logic App</source>
        <translation>Ouvrir la Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open the Logic App and copy the link of its page</source>
        <translation>Ouvrez la Logic App et copiez le lien de sa page</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open the Logic App in the Azure portal and cancel it there.</source>
        <translation>Ouvrez la Logic App dans le portail Azure et annulez-y l’exécution.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the connections</source>
        <translation>Ouvrir les connexions</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the flow</source>
        <translation>Ouvrir le flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Open the flow and copy the link of its page</source>
        <translation>Ouvrez le flux et copiez le lien de sa page</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>Open the flow in Power Automate and cancel it there.</source>
        <translation>Ouvrez le flux dans Power Automate et annulez-y l’exécution.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open the menu of what has the focus</source>
        <translation>Ouvrir le menu de l’élément actif</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the run</source>
        <translation>Ouvrir l’exécution</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>Open the run to look there</source>
        <translation>Ouvrez l’exécution pour y regarder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Or paste the address of a trigger, or an IFTTT event</source>
        <translation>Ou collez l’adresse d’un déclencheur, ou un événement IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Otherwise no other program could use this key</source>
        <translation>Sinon, aucun autre programme ne pourrait utiliser cette touche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Paste its address or key again</source>
        <translation>Collez de nouveau son adresse ou sa clé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>Paste the link of a flow, the address of a trigger or an IFTTT event</source>
        <translation>Collez le lien d’un flux, l’adresse d’un déclencheur ou un événement IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new address</source>
        <translation>Coller la nouvelle adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new key</source>
        <translation>Coller la nouvelle clé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Paste the whole address of the trigger.</source>
        <translation>Collez l’adresse entière du déclencheur.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Pasted addresses</source>
        <translation>Adresses collées</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Posts in Teams</source>
        <translation>Publie dans Teams</translation>
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
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: nothing was run</source>
        <translation>Entraînement : rien n’a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: the answer was lost on its way</source>
        <translation>Entraînement : la réponse s’est perdue en chemin</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: this is how a failure looks. Nothing was run</source>
        <translation>Entraînement : voici à quoi ressemble un échec. Rien n’a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Press from one of them, or ask its owner to let this one in.</source>
        <translation>Appuyez depuis l’un d’eux, ou demandez à son propriétaire d’accepter celui-ci.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Pressed</source>
        <translation>Appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Pressed twice, only the first counts</source>
        <translation>Deux appuis, seul le premier compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Put the application (client) ID of your app registration into “Client id”, in the settings under “Account and cloud”. In settings.toml it is client_id, under [account]</source>
        <translation>Saisissez l’ID d’application (client) de votre inscription d’application dans « ID client », dans les paramètres sous « Compte et cloud ». Dans settings.toml, c’est client_id, sous [account]</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Queued</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Quit the one that is running, then try again</source>
        <translation>Fermez celui qui est ouvert, puis réessayez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Reads from {connector}</source>
        <translation>Lit dans {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Request sent</source>
        <translation>Requête envoyée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton and sign in again.</source>
        <translation>Revenez à FlowButton et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton, which says what happened.</source>
        <translation>Revenez à FlowButton, qui dit ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton. You can close this page.</source>
        <translation>Revenez à FlowButton. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Run again…</source>
        <translation>Exécuter de nouveau…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it through your account.</source>
        <translation>Exécutez-le avec votre compte.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it with your account. If it should take anyone, paste the whole address.</source>
        <translation>Exécutez-le avec votre compte. S’il doit accepter n’importe qui, collez l’adresse entière.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run one of the first nine</source>
        <translation>Exécuter l’un des neuf premiers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run the button that has the focus</source>
        <translation>Exécuter le bouton actif</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number} of {count}.</source>
        <translation>En cours, étape {number} sur {count}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number}.</source>
        <translation>En cours, étape {number}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Runs another flow</source>
        <translation>Exécute un autre flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/button_row.py"/>
        <source>Runs in a moment. Escape takes it back.</source>
        <translation>S’exécute dans un instant. Échap le retire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Runs in {time}</source>
        <translation>Exécution dans {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Runs in {time} — Undo</source>
        <translation>Exécution dans {time} — Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_announcer.py"/>
        <source>Runs in {time}. Escape takes it back</source>
        <translation>S’exécute dans {time}. Échap le retire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Schedule</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends e-mail</source>
        <translation>Envoie des e-mails</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends something by {connector}</source>
        <translation>Envoie quelque chose par {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sent, answer lost</source>
        <translation>Envoyée, réponse perdue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was cut off</source>
        <translation>Envoyée, mais la réponse a été tronquée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was lost</source>
        <translation>Envoyée, mais la réponse s’est perdue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Sent, but the answer was lost. Checking.</source>
        <translation>Envoyée, mais la réponse s’est perdue. Vérification en cours.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set an HTTP proxy as host:port in the settings</source>
        <translation>Définissez un proxy HTTP sous la forme hôte:port dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set the client ID of your app registration in the settings, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Définissez l’ID client de votre inscription d’application dans les paramètres, sauf si tous vos boutons utilisent des adresses collées ou IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>Set the date and the time of this computer, then sign in again</source>
        <translation>Réglez la date et l’heure de cet ordinateur, puis connectez-vous de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Several inputs are called “{name}”</source>
        <translation>Plusieurs entrées s’appellent « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>Shared with me</source>
        <translation>Partagés avec moi</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Shared with you, in the environment {environment}</source>
        <translation>Partagé avec vous, dans l’environnement {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show everything about the run that has the focus</source>
        <translation>Afficher tout sur l’exécution active</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show only the buttons that hold some words</source>
        <translation>N’afficher que les boutons contenant certains mots</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show the runs of the button that has the focus</source>
        <translation>Afficher les exécutions du bouton actif</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Sign in again</source>
        <translation>Connectez-vous de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again and agree, or ask an administrator to open {link}</source>
        <translation>Connectez-vous de nouveau et acceptez, ou demandez à un administrateur d’ouvrir {link}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again to get a new one</source>
        <translation>Connectez-vous de nouveau pour en obtenir un nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again, and accept what FlowButton asks for</source>
        <translation>Connectez-vous de nouveau et acceptez ce que FlowButton demande</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>Sign in again, or sign in with a code</source>
        <translation>Connectez-vous de nouveau, ou avec un code</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sign in again, then press again.</source>
        <translation>Connectez-vous de nouveau, puis appuyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again. If that does not help, the app registration lacks a permission.</source>
        <translation>Connectez-vous de nouveau. Si cela ne suffit pas, il manque une autorisation à l’inscription d’application.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in to its connections again.</source>
        <translation>Connectez-vous de nouveau à ses connexions.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Sign in to make a button of it</source>
        <translation>Connectez-vous pour en faire un bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Sign in to see your flows</source>
        <translation>Connectez-vous pour voir vos flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in with another account, or check the tenant in the settings</source>
        <translation>Connectez-vous avec un autre compte, ou vérifiez le locataire dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Sign in with it, or let the button run as another account</source>
        <translation>Connectez-vous avec ce compte, ou exécutez le bouton avec un autre compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>Sign in with the browser</source>
        <translation>Connectez-vous avec le navigateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Sign in, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Connectez-vous, sauf si tous vos boutons utilisent des adresses collées ou IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in service</source>
        <translation>Service de connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Signed in silently</source>
        <translation>Connecté en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Something else answered instead of the service</source>
        <translation>Autre chose a répondu à la place du service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Something else answered instead of the sign-in service</source>
        <translation>Autre chose a répondu à la place du service de connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton</source>
        <translation>Un problème est survenu dans FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton while it was sent</source>
        <translation>Un problème est survenu dans FlowButton pendant l’envoi</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <source>Starting with the desktop could not be changed</source>
        <translation>Le démarrage avec le bureau n’a pas pu être modifié</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Starts something in {connector}</source>
        <translation>Démarre quelque chose dans {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Status log</source>
        <translation>Journal d’état</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count} : {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number}: {name}</source>
        <translation>Étape {number} : {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step “{step}” failed</source>
        <translation>L’étape « {step} » a échoué</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Succeeded in {time}</source>
        <translation>Réussie en {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it answered with the error {status}</source>
        <translation>Réussie, mais elle a répondu par l’erreur {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it gave no answer</source>
        <translation>Réussie, mais sans réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Such a file is made by FlowButton's export</source>
        <translation>Un tel fichier vient de l’exportation de FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Switch account</source>
        <translation>Changer de compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take a press back while it can be undone</source>
        <translation>Retirer un appui tant que c’est possible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take back what was done with the buttons</source>
        <translation>Annuler ce qui a été fait avec les boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Taken back. Nothing was run</source>
        <translation>Appui retiré. Rien n’a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The IFTTT event {event}</source>
        <translation>L’événement IFTTT {event}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>The Logic App asks for these.</source>
        <translation>La Logic App demande ceci.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/planner.py"/>
        <source>The Logic App does not tell its trigger</source>
        <translation>La Logic App n’indique pas son déclencheur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is suspended</source>
        <translation>La Logic App est suspendue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is turned off</source>
        <translation>La Logic App est désactivée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Logic App {name}</source>
        <translation>La Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Standard Logic App {name}</source>
        <translation>La Logic App Standard {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>The address does not belong to the services of your cloud.</source>
        <translation>L’adresse n’appartient pas aux services de votre cloud.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address does not take this method</source>
        <translation>L’adresse n’accepte pas cette méthode</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address is not whole</source>
        <translation>L’adresse n’est pas entière</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The address is {url}</source>
        <translation>L’adresse est {url}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a Logic App's trigger</source>
        <translation>L’adresse du déclencheur d’une Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: it is run with your account</source>
        <translation>L’adresse du déclencheur HTTP d’un flux : il s’exécute avec votre compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: whoever has it can run the flow</source>
        <translation>L’adresse du déclencheur HTTP d’un flux : quiconque l’a peut exécuter le flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of an HTTP trigger, cut off</source>
        <translation>L’adresse d’un déclencheur HTTP, coupée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>The address where flows run was not found</source>
        <translation>L’adresse où les flux s’exécutent est introuvable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>The answer could not be saved as {file}</source>
        <translation>La réponse n’a pas pu être enregistrée sous {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The answer is below.</source>
        <translation>La réponse est ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The answer of the sign-in service belongs to another sign-in</source>
        <translation>La réponse du service de connexion appartient à une autre connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not allow sign-in from a desktop program</source>
        <translation>L’inscription d’application n’autorise pas la connexion depuis un programme de bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not list the address that the sign-in returns to</source>
        <translation>L’inscription d’application ne contient pas l’adresse de retour de la connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>The button has changed since</source>
        <translation>Le bouton a changé depuis</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>The button of this icon is not there any more</source>
        <translation>Le bouton de cette icône n’existe plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>The button of this link is not there</source>
        <translation>Le bouton de ce lien n’existe pas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The certificate file of the cloud cannot be read</source>
        <translation>Le fichier de certificats du cloud est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock could not be compared: no service told its time</source>
        <translation>L’horloge n’a pas pu être comparée : aucun service n’a donné son heure</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock is right; it differs by {seconds} s from the service's</source>
        <translation>L’horloge est juste ; elle diffère de {seconds} s de celle du service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {hours} hours</source>
        <translation>L’horloge de cet ordinateur est décalée d’environ {hours} heures</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {minutes} minutes</source>
        <translation>L’horloge de cet ordinateur est décalée d’environ {minutes} minutes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The code has expired</source>
        <translation>Le code a expiré</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The connection broke before the request was out</source>
        <translation>La connexion a été coupée avant le départ de la requête</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>The content of the command is sent with it</source>
        <translation>Le contenu de la commande est envoyé avec</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The content of the file is damaged: choose it again</source>
        <translation>Le contenu du fichier est endommagé : choisissez-le de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>The demo tenant cannot be started</source>
        <translation>Le locataire de démonstration ne peut pas démarrer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows no tray icons: closing the window ends FlowButton</source>
        <translation>Le bureau n’affiche pas d’icônes de notification : fermer la fenêtre quitte FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows tray icons</source>
        <translation>Le bureau affiche les icônes de notification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The disk is full, so the journal cannot be written</source>
        <translation>Le disque est plein, le journal ne peut donc pas être écrit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The disk is full: the sign-in lasts until FlowButton ends. Make some room</source>
        <translation>Le disque est plein : la connexion dure jusqu’à la fin de FlowButton. Faites un peu de place</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The end of the address is missing: copy all of it</source>
        <translation>Il manque la fin de l’adresse : copiez-la en entier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The environment lies in another region</source>
        <translation>L’environnement se trouve dans une autre région</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The file has {size} MB; {most} MB can be sent</source>
        <translation>Le fichier fait {size} Mo ; {most} Mo au plus peuvent être envoyés</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged and there is no older one. It is kept as {aside}</source>
        <translation>Le fichier des boutons était endommagé et il n’y en a pas d’antérieur. Il est gardé sous {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged. The last good one is back, and the damaged one is kept as {aside}</source>
        <translation>Le fichier des boutons était endommagé. La dernière bonne version est rétablie, et le fichier endommagé est gardé sous {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>The file of trusted certificates cannot be read</source>
        <translation>Le fichier des certificats approuvés est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>The flow answered</source>
        <translation>Le flux a répondu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow answered with an error</source>
        <translation>Le flux a répondu par une erreur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_values.py"/>
        <source>The flow asks for these.</source>
        <translation>Le flux demande ceci.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot be started by an address</source>
        <translation>Le flux ne peut pas être lancé par une adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot read what was sent</source>
        <translation>Le flux ne peut pas lire ce qui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>The flow did not tell its address</source>
        <translation>Le flux n’a pas donné son adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow does not accept the account you are signed in with</source>
        <translation>Le flux n’accepte pas le compte avec lequel vous êtes connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow ended without an answer</source>
        <translation>Le flux s’est terminé sans réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow failed</source>
        <translation>Le flux a échoué</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has changed. Read it again.</source>
        <translation>Le flux a changé. Relisez-le.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has moved</source>
        <translation>Le flux a été déplacé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>The flow has other runs of that day, and they do not say whose they are. Ask its owner about press {press}.</source>
        <translation>Le flux a d’autres exécutions de ce jour, qui ne disent pas à qui elles sont. Renseignez-vous auprès de son propriétaire sur l’appui {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is not shared with you</source>
        <translation>Le flux n’est pas partagé avec vous</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is still busy</source>
        <translation>Le flux est encore occupé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is suspended</source>
        <translation>Le flux est suspendu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is turned off</source>
        <translation>Le flux est désactivé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lets nobody in this way</source>
        <translation>Le flux ne laisse entrer personne ainsi</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lies in a solution and was never published</source>
        <translation>Le flux est dans une solution et n’a jamais été publié</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow needs a Premium licence</source>
        <translation>Le flux exige une licence Premium</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow uses the connections of whoever runs it</source>
        <translation>Le flux utilise les connexions de la personne qui l’exécute</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants its signed address, not your sign-in</source>
        <translation>Le flux demande son adresse signée, pas votre compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants the signed address alone</source>
        <translation>Le flux demande l’adresse signée seule</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants your work account</source>
        <translation>Le flux demande votre compte professionnel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was deleted or made anew</source>
        <translation>Le flux a été supprimé ou recréé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow was not carried out: its conditions were not met</source>
        <translation>Le flux n’a pas été exécuté : ses conditions n’étaient pas remplies</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was not found</source>
        <translation>Le flux est introuvable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>The flow was started.</source>
        <translation>Le flux a été lancé.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow's trigger was not found</source>
        <translation>Le déclencheur du flux est introuvable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>The folder {folder} cannot be made</source>
        <translation>Le dossier {folder} ne peut pas être créé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The history of runs can be read</source>
        <translation>L’historique des exécutions est lisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be put on the desktop</source>
        <translation>L’icône n’a pas pu être mise sur le bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be removed from the desktop</source>
        <translation>L’icône n’a pas pu être retirée du bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icons on the desktop could not be brought up to date</source>
        <translation>Les icônes du bureau n’ont pas pu être mises à jour</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>The id of a flow, cut off</source>
        <translation>L’identifiant d’un flux, coupé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs are too large for the service</source>
        <translation>Les entrées sont trop volumineuses pour le service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>The inputs are: {names}</source>
        <translation>Les entrées sont : {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs do not match what the flow expects</source>
        <translation>Les entrées ne correspondent pas à ce que le flux attend</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>The inputs have changed</source>
        <translation>Les entrées ont changé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is damaged</source>
        <translation>Le journal est endommagé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is in use by another FlowButton</source>
        <translation>Le journal est utilisé par un autre FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/migrations.py"/>
        <source>The journal was made by a newer FlowButton</source>
        <translation>Le journal vient d’un FlowButton plus récent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The key at its end is short: check that all of it was copied</source>
        <translation>La clé à la fin est courte : vérifiez qu’elle a été copiée en entier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is missing: copy it from ifttt.com/maker_webhooks</source>
        <translation>Il manque la clé : copiez-la depuis ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The key is not valid</source>
        <translation>La clé n’est pas valide</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is short: check that all of it was copied</source>
        <translation>La clé est courte : vérifiez qu’elle a été copiée en entier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The keyring can be used</source>
        <translation>Le trousseau de clés est utilisable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring did not answer: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>Le trousseau de clés n’a pas répondu : une connexion dure jusqu’à la fin de FlowButton, pas plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring is locked: unlock it and start FlowButton again, or sign in for this session</source>
        <translation>Le trousseau de clés est verrouillé : déverrouillez-le et redémarrez FlowButton, ou connectez-vous pour cette session</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer did not answer</source>
        <translation>Le trousseau de clés de cet ordinateur n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer is locked</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>The list of runs was damaged. {count} runs could be saved, and the damaged file is kept as {aside}</source>
        <translation>La liste des exécutions était endommagée. {count} exécutions ont pu être sauvées, et le fichier endommagé est gardé sous {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <source>The log has the details. Copy them for whoever helps you</source>
        <translation>Le journal contient les détails. Copiez-les pour la personne qui vous aide</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The name of the event is missing</source>
        <translation>Il manque le nom de l’événement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The press did not arrive</source>
        <translation>L’appui n’est pas arrivé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The proxy did not answer</source>
        <translation>Le proxy n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let it through</source>
        <translation>Le proxy ne l’a pas laissée passer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let the request through</source>
        <translation>Le proxy n’a pas laissé passer la requête</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy that is set is of a kind that FlowButton cannot use</source>
        <translation>Le proxy défini est d’un type que FlowButton ne peut pas utiliser</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy {host}:{port} is used</source>
        <translation>Le proxy {host}:{port} est utilisé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>The request has a line break where none may be</source>
        <translation>La requête contient un saut de ligne là où il ne peut pas y en avoir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The run is not there</source>
        <translation>L’exécution n’est pas là</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The saved sign-in could not be read: sign in again</source>
        <translation>La connexion enregistrée est illisible : connectez-vous de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service could not use the request</source>
        <translation>Le service n’a pas pu utiliser la requête</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service did not answer</source>
        <translation>Le service n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The service does not show this run, so how it ended is not known</source>
        <translation>Le service n’affiche pas cette exécution : on ne sait donc pas comment elle s’est terminée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>The service does not tell about this step any more</source>
        <translation>Le service ne dit plus rien de cette étape</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service gave an answer that is not known</source>
        <translation>Le service a donné une réponse inconnue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service has a problem of its own</source>
        <translation>Le service a lui-même un problème</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service is busy with the same thing</source>
        <translation>Le service est occupé par la même chose</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The service says “{word}”</source>
        <translation>Le service dit « {word} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service took too long</source>
        <translation>Le service a mis trop de temps</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service waits two minutes for an answer at most. The run goes on.</source>
        <translation>Le service attend une réponse deux minutes au plus. L’exécution continue.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service's address was not found</source>
        <translation>L’adresse du service est introuvable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}</source>
        <translation>Les paramètres sont illisibles : {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}. The file is kept as {aside}</source>
        <translation>Les paramètres sont illisibles : {reason}. Le fichier est gardé sous {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings were made by a newer FlowButton</source>
        <translation>Les paramètres viennent d’un FlowButton plus récent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The sign-in could not be saved: it lasts until FlowButton ends, not longer</source>
        <translation>La connexion n’a pas pu être enregistrée : elle dure jusqu’à la fin de FlowButton, pas plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in did not work</source>
        <translation>La connexion n’a pas abouti</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in in the browser was not finished in time</source>
        <translation>La connexion dans le navigateur n’a pas été terminée à temps</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>The sign-in in the command is left out</source>
        <translation>Les informations de connexion de la commande sont omises</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service did not answer</source>
        <translation>Le service de connexion n’a pas répondu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-in service did not say who signed in</source>
        <translation>Le service de connexion n’a pas dit qui s’est connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service does not know this client ID</source>
        <translation>Le service de connexion ne connaît pas cet ID client</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service does not know this tenant</source>
        <translation>Le service de connexion ne connaît pas ce locataire</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>The sign-in service does not offer codes</source>
        <translation>Le service de connexion ne propose pas de codes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service has trouble at the moment</source>
        <translation>Le service de connexion a des difficultés en ce moment</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service seems to be of another day: the clock may be wrong</source>
        <translation>Le service de connexion semble dater d’un autre jour : l’horloge est peut-être fausse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service wants to see you again</source>
        <translation>Le service de connexion vous demande de vous reconnecter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/device_code.py"/>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in was cancelled in the browser</source>
        <translation>La connexion a été annulée dans le navigateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-out could not be saved: this computer still has the sign-in</source>
        <translation>La déconnexion n’a pas pu être enregistrée : cet ordinateur garde encore la connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>The signature in the address was not accepted</source>
        <translation>La signature de l’adresse n’a pas été admise</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>The window for practice could not be opened</source>
        <translation>La fenêtre d’entraînement n’a pas pu s’ouvrir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The workflow {name} of the Logic App {app}</source>
        <translation>Le workflow {name} de la Logic App {app}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>The, This, That, A, An, Flow, No, Not, Nothing, It, Step</source>
        <extracomment>words that begin sentences and are written small behind "Failed · ": with commas, in the capitals that they have there; the language's own (articles, "no", "it"), and no names</extracomment>
        <translation>Le, La, L’, Les, Un, Une, Ce, Cet, Cette, Cela, Ceci, C’, Il, Elle, On, Rien, Non, Pas, Aucun, Aucune, Trop, Dans, Impossible, Vous, Votre, Étape</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are more than {most} buttons in this file</source>
        <translation>Il y a plus de {most} boutons dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>There are no Logic Apps in this cloud</source>
        <translation>Il n’y a pas de Logic Apps dans ce cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are no buttons in this file</source>
        <translation>Il n’y a pas de boutons dans ce fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>There are no flows here yet</source>
        <translation>Il n’y a pas encore de flux ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>There are no flows in this cloud</source>
        <translation>Il n’y a pas de flux dans ce cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>There is little room on the disk: {room} MB</source>
        <translation>Il reste peu de place sur le disque : {room} Mo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>There is no IFTTT in this cloud</source>
        <translation>Il n’y a pas d’IFTTT dans ce cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>There is no input “{name}”</source>
        <translation>Il n’y a pas d’entrée « {name} »</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>There is nothing at this address</source>
        <translation>Il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent to the address.</source>
        <translation>Ceci est envoyé à l’adresse.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent with the event.</source>
        <translation>Ceci est envoyé avec l’événement.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These can be reached: {hosts}</source>
        <translation>Joignables : {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These cannot be reached: {hosts}</source>
        <translation>Non joignables : {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>This Logic App takes no inputs</source>
        <translation>Cette Logic App n’accepte pas d’entrées</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account belongs to another organisation</source>
        <translation>Ce compte appartient à une autre organisation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is not allowed to use the app registration</source>
        <translation>Ce compte n’est pas autorisé à utiliser l’inscription d’application</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is switched off</source>
        <translation>Ce compte est désactivé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This address cannot be read</source>
        <translation>Cette adresse est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This answer belongs to another sign-in</source>
        <translation>Cette réponse appartient à une autre connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>This button has no address of its own</source>
        <translation>Ce bouton n’a pas d’adresse à lui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>This button is not there any more</source>
        <translation>Ce bouton n’existe plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs a key of IFTTT Webhooks</source>
        <translation>Ce bouton a besoin d’une clé de Webhooks d’IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs the address of an HTTP trigger</source>
        <translation>Ce bouton a besoin de l’adresse d’un déclencheur HTTP</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no file</source>
        <translation>Ce bouton n’accepte pas de fichier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no text</source>
        <translation>Ce bouton n’accepte pas de texte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>This computer does not trust the certificate of the sign-in service</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du service de connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>This computer has no keyring: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés : une connexion dure jusqu’à la fin de FlowButton, pas plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command has no address</source>
        <translation>Cette commande curl n’a pas d’adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command is cut off: a quotation mark is missing</source>
        <translation>Cette commande curl est coupée : il manque un guillemet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command uses a method that is not offered here</source>
        <translation>Cette commande curl utilise une méthode qui n’est pas proposée ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop did not give {keys} to FlowButton</source>
        <translation>Ce bureau n’a pas donné {keys} à FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop keeps keys to itself: bind {keys} to the command in its settings</source>
        <translation>Ce bureau garde les touches pour lui : associez {keys} à la commande dans ses paramètres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This does not fit what is asked for</source>
        <translation>Cela ne correspond pas à ce qui est demandé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file is too large to be one of buttons</source>
        <translation>Ce fichier est trop volumineux pour un fichier de boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>This file of buttons cannot be read: {where} is not as it should be</source>
        <translation>Ce fichier de boutons est illisible : {where} n’est pas comme il faut</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file was made by a newer FlowButton</source>
        <translation>Ce fichier vient d’un FlowButton plus récent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planning.py"/>
        <source>This flow cannot be pressed</source>
        <translation>Ce flux ne peut pas être lancé d’un appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>This is no IFTTT event</source>
        <translation>Ce n’est pas un événement IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>This is no address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON</source>
        <translation>Ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON: see line {n}, column {c}</source>
        <translation>Ce n’est pas du JSON : voir ligne {n}, colonne {c}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>This is not a Logic App</source>
        <translation>Ce n’est pas une Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This is not a file of buttons</source>
        <translation>Ce n’est pas un fichier de boutons</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>This is not a flow</source>
        <translation>Ce n’est pas un flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This is not a link for FlowButton</source>
        <translation>Ce n’est pas un lien pour FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>This is not a web address</source>
        <translation>Ce n’est pas une adresse web</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This is not the answer of a sign-in</source>
        <translation>Ce n’est pas la réponse d’une connexion</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>This is not the id of a Logic App</source>
        <translation>Ce n’est pas l’identifiant d’une Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This is nothing that a button could press</source>
        <translation>Ce n’est rien qu’un bouton puisse exécuter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This keyboard has no key for {keys}</source>
        <translation>Ce clavier n’a pas de touche pour {keys}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>This kind of trigger is not known</source>
        <translation>Ce type de déclencheur est inconnu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>This kind of trigger is not known, so it cannot be pressed</source>
        <translation>Ce type de déclencheur est inconnu, il ne peut donc pas être lancé d’un appui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link asks for something that this FlowButton does not know</source>
        <translation>Ce lien demande quelque chose que ce FlowButton ne connaît pas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link cannot be read</source>
        <translation>Ce lien est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link does not say which flow to add</source>
        <translation>Ce lien ne dit pas quel flux ajouter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>This link fills in something that a link may not fill in</source>
        <translation>Ce lien remplit quelque chose qu’un lien ne doit pas remplir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link is too long</source>
        <translation>Ce lien est trop long</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link names no button</source>
        <translation>Ce lien ne nomme aucun bouton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link says something that this FlowButton does not know</source>
        <translation>Ce lien dit quelque chose que ce FlowButton ne connaît pas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>This session has no keyring to keep secrets in</source>
        <translation>Cette session n’a pas de trousseau de clés pour garder des secrets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This should be of the type {type}</source>
        <translation>Cela devrait être du type {type}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This sign-in was already answered</source>
        <translation>Cette connexion a déjà reçu une réponse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This starts a desktop flow on a computer, not a flow in the cloud</source>
        <translation>Ceci lance un flux de bureau sur un ordinateur, pas un flux dans le cloud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>This way to the service has been closed</source>
        <translation>Cette voie vers le service a été fermée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Try again in a little while.</source>
        <translation>Réessayez dans un petit moment.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again in a moment</source>
        <translation>Réessayez dans un instant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Try again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>Try again, or open the flow in Power Automate.</source>
        <translation>Réessayez, ou ouvrez le flux dans Power Automate.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Try again: the address of its region is used from now on.</source>
        <translation>Réessayez : l’adresse de sa région est désormais utilisée.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again: what can be read is saved first, and the damaged file is kept</source>
        <translation>Réessayez : ce qui est lisible est d’abord sauvé, et le fichier endommagé est gardé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Turn it on, or ask its owner to.</source>
        <translation>Activez-le, ou demandez-le à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Turn it on.</source>
        <translation>Activez-la.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Turn on "Allow public client flows" in the app registration</source>
        <translation>Activez « Autoriser les flux clients publics » dans l’inscription d’application</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App off</source>
        <translation>Désactiver la Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App on</source>
        <translation>Activer la Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow off</source>
        <translation>Désactiver le flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow on</source>
        <translation>Activer le flux</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Unlock it and try again</source>
        <translation>Déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Unlock or install a keyring to keep sign-ins</source>
        <translation>Déverrouillez ou installez un trousseau de clés pour garder les connexions</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <location filename="../../flowbutton/store/migrations.py"/>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>Update FlowButton on this computer</source>
        <translation>Mettez à jour FlowButton sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Update FlowButton, then open it</source>
        <translation>Mettez à jour FlowButton, puis ouvrez-le</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Update FlowButton.</source>
        <translation>Mettez à jour FlowButton.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use my account</source>
        <translation>Utiliser mon compte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Use one of these names: {names}</source>
        <translation>Utilisez l’un de ces noms : {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Use the account that its owner let in, in the right organisation.</source>
        <translation>Utilisez le compte que son propriétaire a autorisé, dans la bonne organisation.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Use the link of the one that is meant</source>
        <translation>Utilisez le lien de celui que vous voulez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use the signed address</source>
        <translation>Utiliser l’adresse signée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and press again.</source>
        <translation>Attendez un peu et appuyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and try again.</source>
        <translation>Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Wait {seconds} s and press again.</source>
        <translation>Attendez {seconds} s et appuyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Waited to be sent</source>
        <translation>A attendu l’envoi</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting for a person since {time}</source>
        <translation>Attend quelqu’un depuis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Waiting for a person since {time}.</source>
        <translation>Attend quelqu’un depuis {time}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for a person: {step}</source>
        <translation>Attend quelqu’un : {step}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Waiting since {time}</source>
        <translation>Attend depuis {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Waits for the run before it, until {time}</source>
        <translation>Attend l’exécution précédente, jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>What this button needs is not in the keyring of this computer</source>
        <translation>Ce qu’il faut à ce bouton n’est pas dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>What was set before stays in force until the file is right again</source>
        <translation>Les paramètres précédents restent en vigueur jusqu’à ce que le fichier soit de nouveau correct</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>What you fill in is sent to {host}: do you trust it?</source>
        <translation>Ce que vous remplissez est envoyé à {host} : lui faites-vous confiance ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Whether it ran is not known.</source>
        <translation>On ne sait pas si l’exécution a eu lieu.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Write it like Ctrl+Alt+1</source>
        <translation>Écrivez-le ainsi : Ctrl+Alt+1</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Write the number without a sign between thousands</source>
        <translation>Écrivez le nombre sans séparateur de milliers</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/bridge/session.py"/>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>You are signed in. Run it again?</source>
        <translation>Vous êtes connecté. Exécuter de nouveau ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You asked the service to stop it</source>
        <translation>Vous avez demandé au service de l’arrêter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You have no access to this environment</source>
        <translation>Vous n’avez pas accès à cet environnement</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You lack a role in Azure for this Logic App</source>
        <translation>Il vous manque un rôle dans Azure pour cette Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You may not do this here</source>
        <translation>Vous n’êtes pas autorisé à faire cela ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>You may not see the runs of this flow. Ask its owner about press {press}.</source>
        <translation>Vous ne pouvez pas voir les exécutions de ce flux. Renseignez-vous auprès de son propriétaire sur l’appui {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You stopped waiting. The run goes on</source>
        <translation>Vous n’attendez plus. L’exécution continue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your organisation does not have the service that this needs</source>
        <translation>Votre organisation n’a pas le service qu’il faut ici</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has no access to this service</source>
        <translation>Votre organisation n’a pas accès à ce service</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has not allowed this program yet</source>
        <translation>Votre organisation n’a pas encore autorisé ce programme</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Your organisation wants a stronger sign-in</source>
        <translation>Votre organisation exige une connexion plus forte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your sign-in has expired</source>
        <translation>Votre connexion a expiré</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your sign-in was not accepted</source>
        <translation>Votre connexion n’a pas été admise</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>Your sign-in was not sent to an unknown address</source>
        <translation>Votre connexion n’a pas été envoyée à une adresse inconnue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Yours, in the environment {environment}</source>
        <translation>À vous, dans l’environnement {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>a connector</source>
        <translation>un connecteur</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>after {time}</source>
        <translation>après {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bell, alarm, alert, notify, ring</source>
        <translation>cloche, alarme, alerte, notification, sonnerie</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bolt, power, fast, flash, energy, automation</source>
        <translation>éclair, énergie, rapide, flash, électricité, automatisation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a hot key</source>
        <translation>par un raccourci global</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a link</source>
        <translation>par un lien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>calendar, date, day, meeting, plan</source>
        <translation>calendrier, date, jour, réunion, planning</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cart, shop, order, buy</source>
        <translation>panier, chariot, boutique, commande, achat</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed on {day}</source>
        <translation>modifié le {day}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed today</source>
        <translation>modifié aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed yesterday</source>
        <translation>modifié hier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chart, report, statistics, graph</source>
        <translation>graphique, rapport, statistiques, courbe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chat, message, talk, comment, teams</source>
        <translation>discussion, message, parler, commentaire, teams</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>clock, time, hour, timer, schedule</source>
        <translation>horloge, temps, heure, minuteur, planification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cloud, online, weather</source>
        <translation>nuage, cloud, en ligne, météo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>database, data, storage, backup, export</source>
        <translation>base de données, données, stockage, sauvegarde, exportation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>en</source>
        <extracomment>the code of the language that this file is for: de, es, fr, ja, nl</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>entry {number}</source>
        <translation>l’entrée {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>file, document, page, paper</source>
        <translation>fichier, document, page, papier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>flowbutton flows lists what there is</source>
        <translation>« flowbutton flows » montre ce qu’il y a</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>folder, files, archive</source>
        <translation>dossier, fichiers, archive</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from a notification</source>
        <translation>depuis une notification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the command line</source>
        <translation>depuis la ligne de commande</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the desktop</source>
        <translation>depuis le bureau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the keyboard</source>
        <translation>au clavier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the palette</source>
        <translation>depuis la palette</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the tray</source>
        <translation>depuis la zone de notification</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the window</source>
        <translation>depuis la fenêtre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>gear, settings, machine</source>
        <translation>engrenage, paramètres, machine, réglages</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>globe, world, web, internet</source>
        <translation>globe, monde, web, internet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>heart, love, health</source>
        <translation>cœur, amour, santé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>home, house</source>
        <translation>maison, domicile, accueil</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>key, password, access</source>
        <translation>clé, mot de passe, accès</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lamp, light, bulb, idea</source>
        <translation>lampe, lumière, ampoule, idée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>link, url, chain, connect</source>
        <translation>lien, url, chaîne, relier</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>list, tasks, todo, lines</source>
        <translation>liste, tâches, à faire, lignes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lock, secure, close, private</source>
        <translation>cadenas, verrou, sécurisé, fermer, privé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>longer than usual</source>
        <translation>plus long que d’habitude</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>mail, email, post, letter, inbox</source>
        <translation>courrier, e-mail, message, lettre, boîte de réception</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>moon, night</source>
        <translation>lune, nuit</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>of somebody else</source>
        <translation>de quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>open the run list</source>
        <translation>ouvrez la liste des exécutions</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>people, team, group, users</source>
        <translation>personnes, équipe, groupe, utilisateurs</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>person, user, employee, staff</source>
        <translation>personne, utilisateur, employé, personnel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>phone, call, mobile</source>
        <translation>téléphone, appel, mobile</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>pin, place, location, map, address</source>
        <translation>épingle, lieu, endroit, carte, adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>play, start, run, go, begin</source>
        <extracomment>words that people look for an icon by, with commas; the first one is its name</extracomment>
        <translation>lecture, démarrer, exécuter, lancer, commencer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>power, off, on, switch</source>
        <translation>marche/arrêt, arrêt, marche, interrupteur, alimentation</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>printer, print</source>
        <translation>imprimante, imprimer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>receipt, invoice, bill, expense</source>
        <translation>reçu, facture, addition, dépense</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>refresh, sync, again, reload, repeat</source>
        <translation>actualiser, synchroniser, encore, recharger, répéter</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>rocket, deploy, launch, release, start</source>
        <translation>fusée, déployer, lancement, version, départ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>run not started</source>
        <translation>exécution non lancée</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>send, paper, plane, message, submit</source>
        <translation>envoyer, papier, avion, message, soumettre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>shield, safe, security, protect</source>
        <translation>bouclier, sûr, sécurité, protéger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>star, favourite</source>
        <translation>étoile, favori</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number}</source>
        <translation>étape {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number} of {count}</source>
        <translation>étape {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>sun, day, bright</source>
        <translation>soleil, jour, clair</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>tag, label, price</source>
        <translation>étiquette, label, prix</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>trash, delete, bin, waste</source>
        <translation>corbeille, supprimer, poubelle, déchets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>truck, delivery, courier, transport, ship</source>
        <translation>camion, livraison, coursier, transport, expédition</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>waits its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>wrench, repair, tool, fix, maintenance</source>
        <translation>clé à molette, réparation, outil, réparer, maintenance</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} échouée</numerusform>
            <numerusform>{count} échouées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} finished</source>
        <translation>
            <numerusform>{count} terminée</numerusform>
            <numerusform>{count} terminées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>{count} flows are called “{name}”</source>
        <translation>{count} flux s’appellent « {name} »</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>il y a {count} heure</numerusform>
            <numerusform>il y a {count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{count} inputs</source>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>il y a {count} minute</numerusform>
            <numerusform>il y a {count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} need you</source>
        <translation>
            <numerusform>{count} a besoin de vous</numerusform>
            <numerusform>{count} ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>{count} runs began at that moment, and none says whose it is. Ask the owner of the flow about press {press}.</source>
        <translation>{count} exécutions ont commencé à ce moment, et aucune ne dit à qui elle est. Renseignez-vous auprès du propriétaire du flux sur l’appui {press}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} runs have news</source>
        <translation>
            <numerusform>Du nouveau pour {count} exécution</numerusform>
            <numerusform>Du nouveau pour {count} exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} started</source>
        <translation>
            <numerusform>{count} lancée</numerusform>
            <numerusform>{count} lancées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} work again</source>
        <translation>
            <numerusform>{count} fonctionne de nouveau</numerusform>
            <numerusform>{count} fonctionnent de nouveau</numerusform>
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
        <translation>{field} de l’entrée {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be written</source>
        <translation>Impossible d’écrire {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>{file} of your administrator cannot be read</source>
        <translation>Le fichier {file} de votre administrateur est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>{file} was made by a newer FlowButton</source>
        <translation>{file} vient d’un FlowButton plus récent</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: [{key}] must be a table</source>
        <translation>{file} : [{key}] doit être une table</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.authority is missing</source>
        <translation>{file} : il manque cloud.authority</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.name must be one of {words}, the last with its addresses</source>
        <translation>{file} : cloud.name doit être l’un de {words}, le dernier avec ses adresses</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a list of texts in "quotes"</source>
        <translation>{file} : {key} doit être une liste de textes entre "guillemets"</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a number from {low} to {high}</source>
        <translation>{file} : {key} doit être un nombre de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a whole number from {low} to {high}</source>
        <translation>{file} : {key} doit être un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: {key} must be an address</source>
        <translation>{file} : {key} doit être une adresse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be one of {words}</source>
        <translation>{file} : {key} doit être l’un de {words}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be text in "quotes"</source>
        <translation>{file} : {key} doit être un texte entre "guillemets"</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be true or false</source>
        <translation>{file} : {key} doit être true ou false</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/doors.py"/>
        <source>{guard}. Run it once more?</source>
        <translation>{guard}. Exécuter encore une fois ?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} can be reached</source>
        <translation>{host} est joignable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} cannot be reached: {why}</source>
        <translation>{host} n’est pas joignable : {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h ago</source>
        <translation>il y a {hours} h</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>{keys} is used twice in FlowButton</source>
        <translation>{keys} est utilisé deux fois dans FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min ago</source>
        <translation>il y a {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/answers.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} est illisible</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} failed</source>
        <translation>{name} a échoué</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} is running</source>
        <translation>{name} est en cours</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in</source>
        <translation>{name} est connecté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in. A new token could not be fetched now</source>
        <translation>{name} est connecté. Aucun nouveau jeton n’a pu être obtenu à l’instant</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} succeeded</source>
        <translation>{name} a réussi</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} timed out</source>
        <translation>{name} a dépassé le délai</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} waits for a person</source>
        <translation>{name} attend quelqu’un</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was accepted</source>
        <translation>{name} a été accepté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was cancelled</source>
        <translation>{name} a été annulé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was not sent</source>
        <translation>{name} n’a pas été envoyé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was skipped</source>
        <translation>{name} a été ignoré</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} works again</source>
        <translation>{name} fonctionne de nouveau</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{name}: {state}</source>
        <translation>{name} : {state}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{name}: {state}. {reason}</source>
        <translation>{name} : {state}. {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{state} {when}.</source>
        <translation>{state} {when}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} of about {about}</source>
        <translation>{time} sur env. {about}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} — Undo</source>
        <translation>{time} — Annuler</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Nothing was run</source>
        <translation>{what}. Rien n’a été exécuté</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Sends when that is over, until {time}</source>
        <translation>{what}. Envoi dès que c’est fini, jusqu’à {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where} should be of the type {type}</source>
        <translation>{where} devrait être du type {type}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where}: {words}</source>
        <translation>{where} : {words}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/words.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>“{file}” is no picture that can be used</source>
        <translation>« {file} » n’est pas une image utilisable</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is asked for now</source>
        <translation>« {input} » est maintenant demandé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is no longer asked for</source>
        <translation>« {input} » n’est plus demandé</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” no longer fits: {problem}</source>
        <translation>« {input} » ne convient plus : {problem}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” is no combination of keys</source>
        <translation>« {keys} » n’est pas une combinaison de touches</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” needs Ctrl, Alt or Meta with it</source>
        <translation>« {keys} » a besoin de Ctrl, Alt ou Meta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>“{name}” is given twice</source>
        <translation>« {name} » est donné deux fois</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>“{name}” is missing</source>
        <translation>« {name} » manque</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>“{name}” is missing in {where}</source>
        <translation>« {name} » manque dans {where}</translation>
    </message>
</context>
</TS>
