<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountChip</name>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Account: {name}</source>
        <translation>Cuenta: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Add another account…</source>
        <translation>Agregar otra cuenta…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>How should it look?</source>
        <translation>¿Qué aspecto debe tener?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Pick one of yours, or paste what you have.</source>
        <translation>Elija uno de los suyos o pegue lo que tenga.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Which flow should it run?</source>
        <translation>¿Qué flujo debe ejecutar?</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <location filename="../../flowbutton/ui/advice_card.py"/>
        <source>Open in {name}</source>
        <translation>Abrir en {name}</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Icon</source>
        <translation>&amp;Icono</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Deleted buttons</source>
        <translation>Botones eliminados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Restore “{name}”</source>
        <translation>Restaurar «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>The deleted buttons are forgotten, with their addresses and keys. It cannot be undone.</source>
        <translation>Los botones eliminados se olvidan, con sus direcciones y claves. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted buttons</source>
        <translation>Botones eliminados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>No button was deleted in the last 30 days.</source>
        <translation>No se eliminó ningún botón en los últimos 30 días.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>They can be restored for 30 days, with what they need to run.</source>
        <translation>Se pueden restaurar durante 30 días, con lo que necesitan para ejecutarse.</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted {when} · %n days left</source>
        <translation>
            <numerusform>Eliminado {when} · queda %n día</numerusform>
            <numerusform>Eliminado {when} · quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore “{name}”</source>
        <translation>Restaurar «{name}»</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy link</source>
        <translation>Copiar vínculo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in in your browser</source>
        <translation>Inicie sesión en el navegador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Your browser shows the sign-in page. Come back when you are done; this page then goes on by itself.</source>
        <translation>El navegador muestra la página de inicio de sesión. Vuelva cuando termine; esta página continuará sola.</translation>
    </message>
</context>
<context>
    <name>ButtonGrid</name>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
</context>
<context>
    <name>ButtonMenu</name>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Add a star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Cancel the run…</source>
        <translation>Cancelar la ejecución…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Copy id</source>
        <translation>Copiar id.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Details of the last run</source>
        <translation>Detalles de la última ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Forget this preset</source>
        <translation>Olvidar estos valores guardados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Make a button of it</source>
        <translation>Crear un botón con estos valores</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Move to group</source>
        <translation>Mover a un grupo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new address…</source>
        <translation>Pegar una dirección nueva…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new key…</source>
        <translation>Pegar una clave nueva…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Put on the desktop</source>
        <translation>Poner en el escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Remove from the desktop</source>
        <translation>Quitar del escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove the star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Run with…</source>
        <translation>Ejecutar con…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Stop waiting for the run</source>
        <translation>Dejar de esperar la ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Take the press back</source>
        <translation>Deshacer la pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>With “{name}”</source>
        <translation>Con «{name}»</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Choose one</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <location filename="../../flowbutton/ui/choice_list.py"/>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Look in another environment, or paste the link of the flow.</source>
        <translation>Busque en otro entorno o pegue el vínculo del flujo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Nothing is called “{text}”</source>
        <translation>Nada se llama «{text}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Paste a flow id, a flow link, a trigger URL, or type to search</source>
        <translation>Pegue un id., un vínculo o una URL, o escriba para buscar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Reading your flows…</source>
        <translation>Leyendo sus flujos…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Search or paste</source>
        <translation>Buscar o pegar</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>FlowButton is still running</source>
        <translation>FlowButton sigue en ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>Its icon in the panel brings it back. To end it, choose Quit there.</source>
        <translation>Su icono en el panel lo vuelve a mostrar. Para cerrarlo del todo, elija allí Salir.</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>On this or any other device, open this page:</source>
        <translation>En este u otro dispositivo, abra esta página:</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>The code is {code}</source>
        <translation>El código es {code}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use the browser instead</source>
        <translation>Usar el navegador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>and type this code:</source>
        <translation>y escriba este código:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Arrange the buttons</source>
        <translation>Organizar los botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Colours as the system has them</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Deleted buttons</source>
        <translation>Botones eliminados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Export the status log</source>
        <translation>Exportar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Go to the status log</source>
        <translation>Ir al registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Look again how everything goes</source>
        <translation>Volver a comprobar cómo va todo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Open a button file</source>
        <translation>Abrir un archivo de botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Practise; nothing is run</source>
        <translation>Practicar; no se ejecuta nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Quit FlowButton</source>
        <translation>Salir de FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show big buttons</source>
        <translation>Mostrar botones grandes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show medium buttons</source>
        <translation>Mostrar botones medianos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the buttons as a list</source>
        <translation>Mostrar los botones como lista</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the keys</source>
        <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Do not ask again until FlowButton closes</source>
        <translation>No volver a preguntar hasta cerrar FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”</source>
        <translation>Ejecutar «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”?</source>
        <translation>¿Ejecutar «{name}»?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>This cannot be taken back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <location filename="../../flowbutton/ui/copying.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Escriba una fecha, como {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>such as {date}</source>
        <translation>por ejemplo, {date}</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>Escriba una fecha, como {date}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a time, such as {time}</source>
        <translation>Escriba una hora, como {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>Add it</source>
        <translation>Agregarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is in the menu of your applications</source>
        <translation>FlowButton está en el menú de aplicaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is not in the menu of your applications yet</source>
        <translation>FlowButton aún no está en el menú de aplicaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>There it opens links and button files too.</source>
        <translation>Desde allí también abre vínculos y archivos de botones.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking… Nothing is run.</source>
        <translation>Comprobando… No se ejecuta nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>No problem, %n warnings</source>
        <translation>
            <numerusform>Ningún problema, %n advertencia</numerusform>
            <numerusform>Ningún problema, %n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Deleted buttons</source>
        <translation>Botones eliminados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing · %n selected</source>
        <translation>
            <numerusform>Edición · %n seleccionado</numerusform>
            <numerusform>Edición · %n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EditMode</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing is done</source>
        <translation>Edición terminada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing; nothing runs</source>
        <translation>Edición; no se ejecuta nada</translation>
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
        <translation>Un botón necesita un nombre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press</source>
        <translation>Una pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press without network is sent when it is back.</source>
        <translation>Una pulsación sin red se envía cuando la red vuelve.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A second press</source>
        <translation>Una segunda pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A time of the day such as 17:30; later it is not sent. Empty: two minutes.</source>
        <translation>Una hora del día, como 17:30; después no se envía. Vacío: dos minutos.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks, and warns</source>
        <translation>Pregunta y advierte</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Can be taken back for</source>
        <translation>Se puede deshacer durante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Each preset needs a name of its own</source>
        <translation>Cada grupo de valores guardados necesita un nombre propio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Edit the button</source>
        <translation>Editar el botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is among the buttons with a star.</source>
        <translation>Está entre los botones con estrella.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is held down</source>
        <translation>Debe mantenerse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is ignored</source>
        <translation>Se ignora</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Nobody who is signed in</source>
        <translation>Nadie que haya iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Notify when a run ends</source>
        <translation>Notificar cuando termine una ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Presets</source>
        <translation>Valores guardados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs at once</source>
        <translation>Ejecuta de inmediato</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs it once more</source>
        <translation>Ejecuta una vez más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs when it ended</source>
        <translation>Ejecuta al terminar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Send the answers without asking</source>
        <translation>Enviar las respuestas sin preguntar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>So long a press waits before it is sent.</source>
        <translation>El tiempo que espera una pulsación antes de enviarse.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>The form opens only when an answer is missing.</source>
        <translation>El formulario se abre solo cuando falta una respuesta.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait for the network</source>
        <translation>Esperar a la red</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait until</source>
        <translation>Esperar hasta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>What this does, and whom to call</source>
        <translation>Qué hace y a quién llamar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>When it is pressed</source>
        <translation>Al pulsarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>While a run of this button is on its way.</source>
        <translation>Mientras una ejecución de este botón está en camino.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Whoever is signed in</source>
        <translation>Quien haya iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>“Wait until” is a time of the day such as 17:30</source>
        <translation>«Esperar hasta» es una hora del día, como 17:30</translation>
    </message>
</context>
<context>
    <name>EditPages</name>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Added “{name}”</source>
        <translation>Se agregó «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Edit “{name}”</source>
        <translation>Editar «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>What you typed can still be saved.</source>
        <translation>Lo que escribió aún se puede guardar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is changed</source>
        <translation>«{name}» se ha cambiado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is not changed</source>
        <translation>«{name}» no se ha cambiado</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Add a star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added %n buttons</source>
        <translation>
            <numerusform>Se agregó %n botón</numerusform>
            <numerusform>Se agregaron %n botones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added “{name}”</source>
        <translation>Se agregó «{name}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted %n buttons</source>
        <translation>
            <numerusform>Se eliminó %n botón</numerusform>
            <numerusform>Se eliminaron %n botones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted “{name}”</source>
        <translation>Se eliminó «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Done once more: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Forgot the preset “{name}”</source>
        <translation>Se olvidaron los valores guardados «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move to “{group}”</source>
        <translation>Mover a «{group}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Moved to place {place} of {count}</source>
        <translation>Movido al lugar {place} de {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Remove the star</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Take out of the group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>EffectsItems</name>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>What this does</source>
        <translation>Qué hace esto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>“{name}” asks before it runs</source>
        <translation>«{name}» pregunta antes de ejecutarse</translation>
    </message>
</context>
<context>
    <name>EffectsPage</name>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Ask before it runs</source>
        <translation>Preguntar antes de ejecutar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It can ask you before it runs.</source>
        <translation>Puede preguntarle antes de ejecutarse.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It only reckons and answers; nothing outside is changed.</source>
        <translation>Solo calcula y responde; no cambia nada fuera.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It reaches other people or deletes something</source>
        <translation>Llega a otras personas o elimina algo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Trigger</source>
        <translation>Desencadenador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What it does inside is not shown to this account. Ask its owner.</source>
        <translation>Lo que hace por dentro no se muestra a esta cuenta. Pregunte a su propietario.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What “{name}” does</source>
        <translation>Qué hace «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>%n buttons are saved as {file}; no secret is in it</source>
        <translation>
            <numerusform>%n botón guardado en {file}; no contiene ningún secreto</numerusform>
            <numerusform>%n botones guardados en {file}; no contiene ningún secreto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Botones (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save the buttons as a file</source>
        <translation>Guardar los botones en un archivo</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>Usar un código</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <location filename="../../flowbutton/app/feed.py"/>
        <source>Not run. Hold it down for longer</source>
        <translation>No se ejecutó. Manténgalo pulsado más tiempo</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Take the file away</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file cannot be read. Choose another one</source>
        <translation>No se puede leer este archivo. Elija otro</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file is too large: {size} MB at most</source>
        <translation>Este archivo es demasiado grande: {size} MB como máximo</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find or run a button</source>
        <translation>Buscar o ejecutar un botón</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow link, a flow id, an HTTP trigger URL, a Logic App or an IFTTT event.</source>
        <translation>Un vínculo o id. de flujo, la URL de un desencadenador HTTP, una Logic App o un evento de IFTTT.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow service on this computer, nothing leaves it. Sign-in, inputs, success and failure.</source>
        <translation>Un servicio de flujos en este equipo; nada sale de él. Inicio de sesión, entradas, éxito y error.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>From a colleague or your administrator.</source>
        <translation>De un colega o de su administrador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Open a button file</source>
        <translation>Abrir un archivo de botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Paste a trigger</source>
        <translation>Pegar un desencadenador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Run a flow with one press</source>
        <translation>Ejecute un flujo con una pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Sign in to Microsoft</source>
        <translation>Iniciar sesión en Microsoft</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Start with one of these. You can add the others later.</source>
        <translation>Empiece por una de estas opciones. Podrá agregar las demás después.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Your browser opens. Your flows appear here as buttons to pick.</source>
        <translation>Se abre el navegador. Sus flujos aparecen aquí como botones para elegir.</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>Run it now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The address of “{name}” is read anew at the next press</source>
        <translation>La dirección de «{name}» se leerá de nuevo en la próxima pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there</source>
        <translation>El flujo está ahí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there. Press again</source>
        <translation>El flujo está ahí. Pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The new address is saved</source>
        <translation>La dirección nueva se ha guardado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” goes to its new address from now on</source>
        <translation>«{name}» va a su dirección nueva a partir de ahora</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” runs with your account from now on</source>
        <translation>«{name}» se ejecuta con su cuenta a partir de ahora</translation>
    </message>
</context>
<context>
    <name>GridEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>A button starts one of your flows and shows how it went.</source>
        <translation>Un botón inicia uno de sus flujos y muestra cómo fue.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No button is called “{text}”</source>
        <translation>Ningún botón se llama «{text}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No buttons yet</source>
        <translation>Aún no hay botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No favourites yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Show all buttons</source>
        <translation>Mostrar todos los botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>The menu of a button gives it a star.</source>
        <translation>El menú de un botón le da una estrella.</translation>
    </message>
</context>
<context>
    <name>GroupTabs</name>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add a button (Ctrl+N)</source>
        <translation>Agregar un botón (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Arrange the buttons</source>
        <translation>Organizar los botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>IconDesk</name>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>The icon is removed</source>
        <translation>El icono se ha quitado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is in the menu</source>
        <translation>«{name}» está en el menú</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is on the desktop and in the menu</source>
        <translation>«{name}» está en el escritorio y en el menú</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>No icon is called “{text}”. An emoji works, too, or your own picture.</source>
        <translation>Ningún icono se llama «{text}». También sirve un emoji o una imagen propia.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture</source>
        <translation>Imagen propia</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture…</source>
        <translation>Imagen propia…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Search icons</source>
        <translation>Buscar iconos</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add %n buttons?</source>
        <translation>
            <numerusform>¿Agregar %n botón?</numerusform>
            <numerusform>¿Agregar %n botones?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Buttons in the file</source>
        <translation>Botones del archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Nothing is run by adding them.</source>
        <translation>Al agregarlos no se ejecuta nada.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have these buttons already</source>
        <translation>Ya tiene estos botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have this button already</source>
        <translation>Ya tiene este botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>{name} · you have this one</source>
        <translation>{name} · ya lo tiene</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>Botones (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Open a button file</source>
        <translation>Abrir un archivo de botones</translation>
    </message>
</context>
<context>
    <name>InputField</name>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON, such as {example}</source>
        <translation>Como JSON, por ejemplo {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Drop a file here, or choose one. {size} MB at most.</source>
        <translation>Suelte aquí un archivo o elija uno. {size} MB como máximo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>One entry a line, or a JSON list.</source>
        <translation>Una entrada por línea, o una lista JSON.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Clear the answers</source>
        <translation>Borrar las respuestas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Filled in by a link</source>
        <translation>Rellenado por un vínculo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Last answers are filled in.</source>
        <translation>Se han rellenado las últimas respuestas.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Look at each answer before you run: somebody else wrote them.</source>
        <translation>Revise cada respuesta antes de ejecutar: las escribió otra persona.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Save as preset</source>
        <translation>Guardar estos valores</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The flow was changed since the last time</source>
        <translation>El flujo ha cambiado desde la última vez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The preset is filled in.</source>
        <translation>Se han rellenado los valores guardados.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What you dropped is filled in.</source>
        <translation>Se ha rellenado lo que soltó.</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <location filename="../../flowbutton/ui/settings_controls.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../flowbutton/app/key_desk.py"/>
        <source>Find and run a button</source>
        <translation>Buscar y ejecutar un botón</translation>
    </message>
</context>
<context>
    <name>KeyItems</name>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Give it a hot key…</source>
        <translation>Asignar una tecla de acceso rápido…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Hot key: {keys}…</source>
        <translation>Tecla de acceso rápido: {keys}…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>A hot key for “{name}”</source>
        <translation>Una tecla de acceso rápido para «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Hot key</source>
        <translation>Tecla de acceso rápido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>It presses this button from any program. What the button asks first, it asks then too.</source>
        <translation>Pulsa este botón desde cualquier programa. Lo que el botón pregunta antes, lo pregunta también entonces.</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Full address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>State</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>Export the status log</source>
        <translation>Exportar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON, para programas (*.json)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The log is saved as {file}</source>
        <translation>El registro se ha guardado como {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The status log is empty</source>
        <translation>El registro de estado está vacío</translation>
    </message>
</context>
<context>
    <name>LogEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Find a button</source>
        <translation>Buscar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>No run is like that</source>
        <translation>Ninguna ejecución es así</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Runs you start appear here</source>
        <translation>Las ejecuciones que inicie aparecen aquí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Show all runs</source>
        <translation>Mostrar todas las ejecuciones</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>All buttons</source>
        <translation>Todos los botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Filter the status log</source>
        <translation>Filtrar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>From anywhere</source>
        <translation>Desde cualquier lugar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Name, state, input or message</source>
        <translation>Nombre, estado, entrada o mensaje</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Pressed from where</source>
        <translation>Desde dónde se pulsó</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Arrange the status log</source>
        <translation>Organizar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export the status log</source>
        <translation>Exportar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Failed {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Error {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter the status log</source>
        <translation>Filtrar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Fold the status log</source>
        <translation>Contraer el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Running {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>Activas {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Show the status log</source>
        <translation>Mostrar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Status log</source>
        <translation>Registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>What is shown below</source>
        <translation>Lo que se muestra debajo</translation>
    </message>
</context>
<context>
    <name>LogLookMenu</name>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>In a window of its own</source>
        <translation>En una ventana propia</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Show the headings</source>
        <translation>Mostrar los encabezados</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Cancel the run…</source>
        <translation>Cancelar la ejecución…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Follow again</source>
        <translation>Volver a seguir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Run again…</source>
        <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Take the press back</source>
        <translation>Deshacer la pulsación</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>No run is like that</source>
        <translation>Ninguna ejecución es así</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Runs you start appear here</source>
        <translation>Las ejecuciones que inicie aparecen aquí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Status log</source>
        <translation>Registro de estado</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../flowbutton/ui/message_bar.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Start anew</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>This counts from the next start of FlowButton on</source>
        <translation>Se aplica a partir del próximo inicio de FlowButton</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method of the trigger</source>
        <translation>Método del desencadenador</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Getting the sign-in ready</source>
        <translation>Preparando el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>If a window asks for the password of your keyring, answer it: that is where FlowButton keeps your sign-in. Without it you stay signed in until you close FlowButton.</source>
        <translation>Si una ventana pide la contraseña de su depósito de claves, escríbala: allí guarda FlowButton su inicio de sesión. Sin ella, la sesión dura hasta que cierre FlowButton.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>OwnPicture</name>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Enter runs · Ctrl+Enter opens the inputs first · &gt; finds commands</source>
        <translation>Intro ejecuta · Ctrl+Intro abre antes las entradas · &gt; busca comandos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button</source>
        <translation>Buscar y ejecutar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button, or &gt; for commands</source>
        <translation>Buscar y ejecutar un botón, o &gt; para comandos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Up and Down go through what was found, Enter runs it, Esc closes</source>
        <translation>Arriba y Abajo recorren lo encontrado, Intro lo ejecuta, Esc cierra</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Back to your buttons</source>
        <translation>Volver a sus botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Practice: no press goes anywhere</source>
        <translation>Práctica: nada se ejecuta de verdad</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>A press runs it for real. Practice shows how that looks.</source>
        <translation>Una pulsación lo ejecuta de verdad. La práctica muestra cómo se ve.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Practise first</source>
        <translation>Practicar antes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>“{name}” is ready</source>
        <translation>«{name}» está listo</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Fill in a preset</source>
        <translation>Rellenar con valores guardados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>Valores guardados</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Delete “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Make a button of “{name}”</source>
        <translation>Crear un botón con «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Name of the preset</source>
        <translation>Nombre de los valores guardados</translation>
    </message>
</context>
<context>
    <name>PresetSaver</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>Nombre de los valores guardados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>For whoever helps you. Secrets are left out.</source>
        <translation>Para quien le ayude. Los secretos se omiten.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program did</source>
        <translation>Lo que hizo el programa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program does appears here</source>
        <translation>Lo que hace el programa aparece aquí</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../flowbutton/ui/question.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Readdressing</name>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the documentation of Webhooks at ifttt.com/maker_webhooks.</source>
        <translation>Cópiela de la documentación de Webhooks en ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the trigger of the flow. It is kept in the keyring.</source>
        <translation>Cópiela del desencadenador del flujo. Se guarda en el depósito de claves.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the key</source>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the whole address</source>
        <translation>Pegue la dirección completa</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>A message to paste is on the clipboard</source>
        <translation>Hay un mensaje listo para pegar en el portapapeles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned off. Runs under way go on</source>
        <translation>La Logic App está desactivada. Las ejecuciones en curso continúan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on</source>
        <translation>La Logic App está activada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on. Press again</source>
        <translation>La Logic App está activada. Pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned off. Runs under way go on</source>
        <translation>El flujo está desactivado. Las ejecuciones en curso continúan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on</source>
        <translation>El flujo está activado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on. Press again</source>
        <translation>El flujo está activado. Pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The receipt is on the clipboard</source>
        <translation>El comprobante está en el portapapeles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>What was pasted has no page to open</source>
        <translation>Lo que se pegó no tiene una página que abrir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>{size} of {kind}. It is not shown here: save it to look at it.</source>
        <translation>{size} de {kind}. No se muestra aquí: guárdelo para verlo.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again in the cloud with the same inputs</source>
        <translation>Ejecutar de nuevo en la nube con las mismas entradas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Take the press back</source>
        <translation>Deshacer la pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>The run ends where it is. It cannot be brought back.</source>
        <translation>La ejecución termina donde está. No se puede recuperar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Yes, cancel it at the service</source>
        <translation>Sí, cancelarla en el servicio</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <location filename="../../flowbutton/app/run_keys.py"/>
        <source>Nothing is running here</source>
        <translation>Aquí no se está ejecutando nada</translation>
    </message>
</context>
<context>
    <name>RunStories</name>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>Made ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>press id {id}</source>
        <translation>id. de pulsación {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>token valid %n min</source>
        <translation>
            <numerusform>token válido %n min</numerusform>
            <numerusform>token válido %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Files and secrets are asked for each time.</source>
        <translation>Los archivos y los secretos se piden cada vez.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>The answer is saved as {file}</source>
        <translation>La respuesta se ha guardado como {file}</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../flowbutton/ui/search_line.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../flowbutton/ui/settings_row.py"/>
        <source>Set by {who}</source>
        <translation>Establecido por {who}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>All runs that have ended are forgotten on this computer. It cannot be undone.</source>
        <translation>Se olvidan en este equipo todas las ejecuciones terminadas. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log</source>
        <translation>Vaciar el registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log?</source>
        <translation>¿Vaciar el registro de estado?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Log folder</source>
        <translation>Carpeta de registros</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings folder</source>
        <translation>Carpeta de configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>What is new</source>
        <translation>Novedades</translation>
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
        <translation> días</translation>
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
        <translation>Un dominio, un id. de inquilino u «organizations» para cualquiera.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A press that is held up for longer is not sent at all.</source>
        <translation>Una pulsación que se retrase más no se envía.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run began</source>
        <translation>Una ejecución empezó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended sooner</source>
        <translation>Una ejecución terminó antes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended that took longer than 10 s</source>
        <translation>Terminó una ejecución de más de 10 s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run failed, or was not sent</source>
        <translation>Una ejecución falló o no se envió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run needs you</source>
        <translation>Una ejecución le necesita</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run succeeded after it had failed</source>
        <translation>Una ejecución fue correcta tras un error</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account and cloud</source>
        <translation>Cuenta y nube</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account for new buttons</source>
        <translation>Cuenta para los botones nuevos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Big</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Clear the status log…</source>
        <translation>Vaciar el registro de estado…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Deleted buttons</source>
        <translation>Botones eliminados</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Empty for the system's own.</source>
        <translation>Vacío para usar el del sistema.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Finds and runs a button from anywhere.</source>
        <translation>Busca y ejecuta un botón desde cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>FlowButton stays in the tray; without a tray, closing quits.</source>
        <translation>FlowButton queda en el área de notificación; si no la hay, al cerrar se sale.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>FlowButton {version}</source>
        <translation>FlowButton {version}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Guards against a double click.</source>
        <translation>Protege de un doble clic.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Hot key</source>
        <translation>Tecla de acceso rápido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Ignore a second press within</source>
        <translation>Ignorar una segunda pulsación durante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>In the tray, without a window.</source>
        <translation>En el área de notificación, sin ventana.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>It waits for a person, wants a sign-in, or it is not known whether it ran.</source>
        <translation>Espera a una persona, pide iniciar sesión o no se sabe si se ejecutó.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en ejecución al cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep the status log for</source>
        <translation>Conservar el registro de estado durante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Medium</source>
        <translation>Medianos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Never send a press later than</source>
        <translation>No enviar nunca una pulsación después de</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>No setting is called “{text}”</source>
        <translation>Ningún ajuste se llama «{text}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Nothing turns or slides by itself.</source>
        <translation>Nada gira ni se desliza por sí solo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Of the app registration that FlowButton signs in with.</source>
        <translation>Del registro de aplicación con el que FlowButton inicia sesión.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Only while FlowButton is not in front.</source>
        <translation>Solo mientras FlowButton no está en primer plano.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Presses</source>
        <translation>Pulsaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show FlowButton in the applications menu</source>
        <translation>Mostrar FlowButton en el menú de aplicaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The first one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The service itself waits up to 120 s.</source>
        <translation>El propio servicio espera hasta 120 s.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for a connection</source>
        <translation>Esperar una conexión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for an answer</source>
        <translation>Esperar una respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for the answer of a run</source>
        <translation>Esperar la respuesta de una ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>What is older is deleted at each start, and once a day.</source>
        <translation>Lo anterior se borra en cada inicio y una vez al día.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Where your organisation's flows live. Another one counts at the next start. One of your own is described in settings.toml, under [cloud]: its name is custom, and its authority has to be there.</source>
        <translation>Dónde están los flujos de su organización. Otra se aplica a partir del próximo inicio. Una propia se describe en settings.toml, en [cloud]: su name es custom y su authority tiene que estar indicada.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>With your favourites; links and button files then open here too.</source>
        <translation>Con sus favoritos; los vínculos y archivos de botones también se abren aquí.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Without a tray, minimise instead of quitting</source>
        <translation>Sin área de notificación, minimizar en vez de salir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>your administrator</source>
        <translation>su administrador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>{cloud} (not tried by us)</source>
        <translation>{cloud} (no probada por nosotros)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_page.py"/>
        <source>You stay signed in until you close FlowButton</source>
        <translation>La sesión dura hasta que cierre FlowButton</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in until FlowButton closes</source>
        <translation>Sesión iniciada hasta cerrar FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>nothing leaves this computer</source>
        <translation>nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n en ejecución</numerusform>
            <numerusform>%n en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n runs today</source>
        <translation>
            <numerusform>%n ejecución hoy</numerusform>
            <numerusform>%n ejecuciones hoy</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>No runs today</source>
        <translation>Ninguna ejecución hoy</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <location filename="../../flowbutton/ui/step_bars.py"/>
        <source>Inputs and outputs of {step}</source>
        <translation>Entradas y salidas de {step}</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../flowbutton/ui/toast.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Toasting</name>
    <message>
        <location filename="../../flowbutton/app/toasting.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>FlowButton: una ejecución falló</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: running</source>
        <translation>FlowButton: en ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: sign in again</source>
        <translation>FlowButton: vuelva a iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: what became of a run is not known</source>
        <translation>FlowButton: no se sabe qué fue de una ejecución</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>%n more in the status log</source>
        <translation>
            <numerusform>%n más en el registro de estado</numerusform>
            <numerusform>%n más en el registro de estado</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>All buttons</source>
        <translation>Todos los botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Find and run…</source>
        <translation>Buscar y ejecutar…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Last: {result}</source>
        <translation>Última: {result}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Mute notifications</source>
        <translation>Silenciar notificaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open FlowButton</source>
        <translation>Abrir FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open the run</source>
        <translation>Abrir la ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Running now ({count})</source>
        <translation>En ejecución ahora ({count})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Take the press back</source>
        <translation>Deshacer la pulsación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Turn notifications on</source>
        <translation>Activar notificaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until I turn them on</source>
        <translation>Hasta que las active</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
</context>
<context>
    <name>_LogWindow</name>
    <message>
        <location filename="../../flowbutton/ui/log_window.py"/>
        <source>Status log</source>
        <translation>Registro de estado</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>A button in this file has no name</source>
        <translation>Un botón de este archivo no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>A cloud of your own names its flow service: flow_api, in settings.toml.</source>
        <translation>Una nube propia indica su servicio de flujos: flow_api, en settings.toml.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A connection of the flow is broken</source>
        <translation>Una conexión del flujo no funciona</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A data policy of your organisation has stopped it. Ask your administrator.</source>
        <translation>Una directiva de datos de su organización lo ha detenido. Pregunte a su administrador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A file of buttons</source>
        <translation>Un archivo de botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A flow</source>
        <translation>Un flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A flow cannot be turned on or off by its address</source>
        <translation>Un flujo no se puede activar ni desactivar con su dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>A link asks to run this</source>
        <translation>Un enlace pide ejecutar esto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that adds a button</source>
        <translation>Un vínculo que agrega un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that presses a button</source>
        <translation>Un vínculo que pulsa un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>A page of Azure, but not of a Logic App</source>
        <translation>Una página de Azure, pero no de una Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>A page of IFTTT, but not an address of Webhooks</source>
        <translation>Una página de IFTTT, pero no una dirección de Webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A page of the portal, but not of one flow</source>
        <translation>Una página del portal, pero no la de un flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>A rule of your organisation blocks this sign-in</source>
        <translation>Una directiva de su organización bloquea este inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A rule of your organisation or a missing licence has stopped it.</source>
        <translation>Una directiva de su organización o una licencia que falta lo ha detenido.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A rule of your organisation stops this flow</source>
        <translation>Una directiva de su organización detiene este flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A run of a flow: the button starts the flow</source>
        <translation>Una ejecución de un flujo: el botón inicia el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A run that was started by an address cannot be cancelled from here</source>
        <translation>Una ejecución iniciada con una dirección no se puede cancelar desde aquí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A sign-in was sent along with the signature. Use the signed address by itself.</source>
        <translation>Se envió un inicio de sesión junto con la firma. Use solo la dirección firmada.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>A workflow of a Standard Logic App is turned on and off in the Azure portal</source>
        <translation>Un flujo de trabajo de una Logic App Estándar se activa y desactiva en Azure Portal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>Accepted, and FlowButton was closed before its answer was there</source>
        <translation>Aceptada, pero FlowButton se cerró antes de que llegara su respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and its answer could not be fetched</source>
        <translation>Aceptada, pero no se pudo obtener su respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and no answer yet</source>
        <translation>Aceptada, aún sin respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Accepted, its answer is waited for</source>
        <translation>Aceptada, se espera su respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Accepted, not finished yet</source>
        <translation>Aceptada, aún sin terminar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Accepted, not finished yet.</source>
        <translation>Aceptada, aún sin terminar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Accepted. IFTTT does not say how it went</source>
        <translation>Aceptada. IFTTT no dice cómo fue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Accepted. The address does not say how it went</source>
        <translation>Aceptada. La dirección no dice cómo fue</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Add a button</source>
        <translation>Agregar un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_model.py"/>
        <source>Add a button called “{name}”</source>
        <translation>Agregar un botón llamado «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Add http://localhost there, under mobile and desktop applications</source>
        <translation>Agregue allí http://localhost en Aplicaciones móviles y de escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>Add the button again</source>
        <translation>Vuelva a agregar el botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Addresses at logic.azure.com ended in November 2025. Copy the new one from the flow.</source>
        <translation>Las direcciones de logic.azure.com terminaron en noviembre de 2025. Copie la nueva del flujo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>After {time}</source>
        <translation>Tras {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>All files together may have 70 MB at most</source>
        <translation>Todos los archivos juntos pueden tener 70 MB como máximo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>All folders can be written; {room} MB are free</source>
        <translation>Se puede escribir en todas las carpetas; hay {room} MB libres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already queued, until {time}</source>
        <translation>Ya en cola (límite: {time})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already running, {time}</source>
        <translation>Ya en ejecución, {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Also uses {connector}: what that does is not known</source>
        <translation>También usa {connector}: no se sabe qué hace</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An IFTTT event</source>
        <translation>Un evento de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>An address does not tell what it asks for</source>
        <translation>Una dirección no dice qué pide</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>An address does not tell which requests reached it: look where the flow is</source>
        <translation>Una dirección no dice qué solicitudes le llegaron: mire donde está el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An address of IFTTT Webhooks</source>
        <translation>Una dirección de Webhooks de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that begins with http:// is not safe: it must be https://</source>
        <translation>Una dirección que empieza por http:// no es segura: debe ser https://</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that is not known to belong to a flow</source>
        <translation>Una dirección que no se sabe si es de un flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address with a name and a password in it is not used</source>
        <translation>No se usa una dirección que contiene un nombre y una contraseña</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>An administrator has to allow FlowButton first</source>
        <translation>Un administrador debe permitir antes FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>An administrator has to give consent once.</source>
        <translation>Un administrador debe dar su consentimiento una vez.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <source>Another FlowButton is writing at this moment</source>
        <translation>Otro FlowButton está escribiendo en este momento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Another program uses the port {port} of this computer</source>
        <translation>Otro programa usa el puerto {port} de este equipo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>Another program uses {keys} already</source>
        <translation>Otro programa ya usa {keys}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Another version of FlowButton is running: {theirs}, and this is {ours}</source>
        <translation>Hay otra versión de FlowButton en ejecución: {theirs}, y esta es {ours}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer {status}</source>
        <translation>Respuesta {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Any JSON. It may stay empty.</source>
        <translation>Cualquier JSON. Puede quedar vacío.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Any content can be sent with it</source>
        <translation>Se puede enviar con cualquier contenido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Anyone with the signed address may run it. Paste the whole address.</source>
        <translation>Cualquiera que tenga la dirección firmada puede ejecutarlo. Pegue la dirección completa.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arrange the buttons; nothing runs meanwhile</source>
        <translation>Organizar los botones; mientras tanto no se ejecuta nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: delete what is selected</source>
        <translation>Al organizar: eliminar lo seleccionado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: duplicate what is selected</source>
        <translation>Al organizar: duplicar lo seleccionado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: move what is selected</source>
        <translation>Al organizar: mover lo seleccionado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: select more</source>
        <translation>Al organizar: seleccionar más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask an administrator to open {link}</source>
        <translation>Pida a un administrador que abra {link}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Logic App Contributor on it.</source>
        <translation>Pida el rol Colaborador de aplicación lógica (Logic App Contributor) en ella.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Reader on the subscription.</source>
        <translation>Pida el rol Lector (Reader) en la suscripción.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Website Contributor on it.</source>
        <translation>Pida el rol Colaborador de sitio web (Website Contributor) en ella.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask its owner to share it with you, as a co-owner or a run-only user.</source>
        <translation>Pida a su propietario que lo comparta con usted, como copropietario o usuario de solo ejecución.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/run_only.py"/>
        <source>Ask its owner to turn it on.</source>
        <translation>Pida a su propietario que lo active.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>Ask whoever made it for a new one</source>
        <translation>Pida uno nuevo a quien lo creó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator</source>
        <translation>Consulte a su administrador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator about the data policies of the environment.</source>
        <translation>Pregunte a su administrador por las directivas de datos del entorno.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator for a licence, or its owner for a manual trigger.</source>
        <translation>Pida una licencia a su administrador, o un desencadenador manual al propietario.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator whether Power Automate may be used from here.</source>
        <translation>Pregunte a su administrador si se puede usar Power Automate desde aquí.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator, or sign in on a device that your organisation manages</source>
        <translation>Consulte a su administrador o inicie sesión en un dispositivo que administre su organización</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Ask your administrator: something may be reading along</source>
        <translation>Consulte a su administrador: puede que algo esté leyendo la conexión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks before it runs</source>
        <translation>Pregunta antes de ejecutar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Asks before it runs.</source>
        <translation>Pregunta antes de ejecutar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks first</source>
        <translation>Pregunta antes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks for {count} inputs</source>
        <translation>
            <numerusform>Pide {count} entrada</numerusform>
            <numerusform>Pide {count} entradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody by e-mail</source>
        <translation>Pregunta a alguien por correo electrónico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody to approve</source>
        <translation>Pide a alguien que apruebe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>At {host}</source>
        <translation>En {host}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Automatic</source>
        <translation>Automatizado</translation>
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
        <translation>Azure no dijo la dirección del desencadenador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By button</source>
        <translation>Por botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By message</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Calls a web address</source>
        <translation>Llama a una dirección web</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Cancel it where the flow is.</source>
        <translation>Cancélela donde está el flujo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Cancel the run that has the focus; asks first</source>
        <translation>Cancelar la ejecución que tiene el foco; pregunta antes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by an owner of the flow</source>
        <translation>Cancelada por un propietario del flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by the service: {why}</source>
        <translation>Cancelada por el servicio: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Cancelled by you</source>
        <translation>Cancelada por usted</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled, and the service does not say by whom</source>
        <translation>Cancelada, y el servicio no dice por quién</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes SharePoint items</source>
        <translation>Cambia elementos de SharePoint</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes files</source>
        <translation>Cambia archivos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes something in {connector}</source>
        <translation>Cambia algo en {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Check that it is running and unlocked, and try again</source>
        <translation>Compruebe que está en ejecución y desbloqueado, y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Check that it is shared with you, or paste its link</source>
        <translation>Compruebe que está compartido con usted, o pegue su vínculo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Check that it is there and that you may read it</source>
        <translation>Compruebe que existe y que puede leerlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>Check that the disk is not full and that you may write there</source>
        <translation>Compruebe que el disco no está lleno y que puede escribir allí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/files.py"/>
        <source>Check that you may read this file</source>
        <translation>Compruebe que puede leer este archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Check the app registration: it has to give ID tokens</source>
        <translation>Revise el registro de aplicación: debe emitir tokens de id.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the client ID and the tenant in the settings</source>
        <translation>Revise el id. de cliente y el inquilino en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud and the tenant in the settings</source>
        <translation>Revise la nube y el inquilino en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud in the settings</source>
        <translation>Revise la nube en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Check the date and the time of this computer yourself</source>
        <translation>Compruebe usted la fecha y la hora de este equipo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs.</source>
        <translation>Revise las entradas.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs: they have to be valid JSON.</source>
        <translation>Revise las entradas: deben ser JSON válido.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the proxy</source>
        <translation>Revise el proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check the proxy in the settings.</source>
        <translation>Revise el proxy en la configuración.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the tenant in the settings</source>
        <translation>Revise el inquilino en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check this computer's clock and its certificates.</source>
        <translation>Revise el reloj de este equipo y sus certificados.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check what is missing or has another kind of value.</source>
        <translation>Revise qué falta o tiene otro tipo de valor.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check your connection</source>
        <translation>Compruebe su conexión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check your connection.</source>
        <translation>Compruebe su conexión.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>Check your connection; paste the address of the button anew if it has changed</source>
        <translation>Compruebe su conexión; si la dirección del botón ha cambiado, péguela de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>Check “ca_file” of the cloud in the settings.</source>
        <translation>Revise «ca_file» de la nube en la configuración.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a PNG, JPEG, SVG or WebP file of less than 30 MB</source>
        <translation>Elija un archivo PNG, JPEG, SVG o WebP de menos de 30 MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>Choose a file</source>
        <translation>Elija un archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose a smaller file.</source>
        <translation>Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose another environment, or ask your administrator to let you in.</source>
        <translation>Elija otro entorno o pida acceso a su administrador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <source>Choose another folder, or make room</source>
        <translation>Elija otra carpeta o libere espacio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Choose another one</source>
        <translation>Elija otro</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose one of: {choices}</source>
        <translation>Elija una de estas opciones: {choices}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose the method that the trigger has.</source>
        <translation>Elija el método que tiene el desencadenador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose yes or no</source>
        <translation>Elija sí o no</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Close it, or sign in with a code</source>
        <translation>Ciérrelo o inicie sesión con un código</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Close what is open; stops no run</source>
        <translation>Cerrar lo que está abierto; no detiene ninguna ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Control plus {key}.</source>
        <translation>Control más {key}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the administrator</source>
        <translation>Copiar un mensaje para el administrador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the owner</source>
        <translation>Copiar un mensaje para el propietario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Copy all of it: 36 characters</source>
        <translation>Cópielo entero: 36 caracteres</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy its new address, or add the button again.</source>
        <translation>Copie su dirección nueva o vuelva a agregar el botón.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Copy the address from ifttt.com/maker_webhooks</source>
        <translation>Copie la dirección de ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>Copy the address from the flow and paste it.</source>
        <translation>Copie la dirección del flujo y péguela.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy the key again from the documentation of IFTTT Webhooks.</source>
        <translation>Vuelva a copiar la clave de la documentación de Webhooks de IFTTT.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>Copy the link and open it in a browser on this computer</source>
        <translation>Copie el vínculo y ábralo en un navegador de este equipo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>Copy the link of its page in the Azure portal.</source>
        <translation>Copie el vínculo de su página en Azure Portal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates SharePoint items</source>
        <translation>Crea elementos de SharePoint</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates calendar events</source>
        <translation>Crea eventos de calendario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates files</source>
        <translation>Crea archivos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates something in {connector}</source>
        <translation>Crea algo en {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/target_place.py"/>
        <source>Default environment</source>
        <translation>Entorno predeterminado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes SharePoint items</source>
        <translation>Elimina elementos de SharePoint</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes e-mail</source>
        <translation>Elimina correo electrónico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes files</source>
        <translation>Elimina archivos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes something in {connector}</source>
        <translation>Elimina algo en {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Do it at ifttt.com.</source>
        <translation>Hágalo en ifttt.com.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Do it once more</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Do it where the flow is.</source>
        <translation>Hágalo donde está el flujo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Edit inputs</source>
        <translation>Editar entradas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Edit the button that has the focus</source>
        <translation>Editar el botón que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Empty, too large to be shown, or no longer kept by the service</source>
        <translation>Vacío, demasiado grande para mostrarse o ya no conservado por el servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>End it, then start it again</source>
        <translation>Ciérrelo y vuelva a iniciarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date and time, such as 2026-09-30T14:00</source>
        <translation>Escriba una fecha y hora, como 2026-09-30T14:00</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date, such as 2026-09-30</source>
        <translation>Escriba una fecha, como 2026-09-30</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a list: one entry on each line, or JSON in square brackets</source>
        <translation>Escriba una lista: una entrada por línea, o JSON entre corchetes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a number, such as {example}</source>
        <translation>Escriba un número, como {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a whole number, such as 12</source>
        <translation>Escriba un número entero, como 12</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an address</source>
        <translation>Escriba una dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an e-mail address, such as name@example.com</source>
        <translation>Escriba una dirección de correo, como name@example.com</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter text</source>
        <translation>Escriba texto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”</source>
        <translation>Error en el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”: {why}</source>
        <translation>Error en el paso «{step}»: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed: {why}</source>
        <translation>Con error: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>Fill this in</source>
        <translation>Rellene este campo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Filled in by a link</source>
        <translation>Rellenado por un vínculo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Find a button or a command and run it</source>
        <translation>Buscar un botón o comando y ejecutarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Finding</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton cannot be reached by a second start</source>
        <translation>No se puede llegar a FlowButton con un segundo inicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <source>FlowButton could not be put into the menu of this desktop</source>
        <translation>No se pudo poner FlowButton en el menú de este escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton ended before it answered</source>
        <translation>FlowButton terminó antes de responder</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton ended while this was being sent</source>
        <translation>FlowButton terminó mientras se enviaba</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>FlowButton is closing</source>
        <translation>FlowButton se está cerrando</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>FlowButton is not allowed to act for this account yet</source>
        <translation>FlowButton aún no puede actuar en nombre de esta cuenta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton is running, but does not answer</source>
        <translation>FlowButton está en ejecución, pero no responde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton stopped waiting. What was asked for goes on</source>
        <translation>FlowButton dejó de esperar. Lo que se pidió continúa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton was closed before this could be sent. Nothing was run</source>
        <translation>FlowButton se cerró antes de poder enviarlo. No se ejecutó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>FlowButton {version}{packed} with Python {python} on {system}, for the cloud {cloud}</source>
        <translation>FlowButton {version}{packed} con Python {python} en {system}, para la nube {cloud}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Follow the run</source>
        <translation>Seguir la ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>For a selected item</source>
        <translation>Para un elemento seleccionado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Give consent</source>
        <translation>Dar consentimiento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Go to the status log</source>
        <translation>Ir al registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>HTTP request</source>
        <translation>Solicitud HTTP</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Headers of the command are left out</source>
        <translation>Los encabezados del comando se omiten</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Hold it down to run.</source>
        <translation>Manténgalo pulsado para ejecutar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Hold to run</source>
        <translation>Mantener pulsado para ejecutar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>IFTTT</source>
        <translation>IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT cannot take back an event</source>
        <translation>IFTTT no puede deshacer un evento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not know the key</source>
        <translation>IFTTT no conoce la clave</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not let this program turn its applets on or off</source>
        <translation>IFTTT no permite que este programa active o desactive sus applets</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not say which events it received</source>
        <translation>IFTTT no dice qué eventos recibió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT event</source>
        <translation>Evento de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>If it belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow.</source>
        <translation>Si es de un flujo de Power Automate, dejó de funcionar el 30 de noviembre de 2025: copie la dirección nueva del flujo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>If this belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow. For a Logic App it works</source>
        <translation>Si es de un flujo de Power Automate, dejó de funcionar el 30 de noviembre de 2025: copie la dirección nueva del flujo. Para una Logic App funciona</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the default environment of the organization {id}</source>
        <translation>En el entorno predeterminado de la organización {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the environment {id}</source>
        <translation>En el entorno {id}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>In the resource group {group} of the subscription {subscription}</source>
        <translation>En el grupo de recursos {group} de la suscripción {subscription}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Install and start one, such as GNOME Keyring or KeePassXC, and try again</source>
        <translation>Instale e inicie uno, como GNOME Keyring o KeePassXC, y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Instant</source>
        <translation>Instantáneo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for nothing</source>
        <translation>No pide nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs}</source>
        <translation>Pide {inputs}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs} and more</source>
        <translation>Pide {inputs} y más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>It came too late and was not sent</source>
        <translation>Llegó demasiado tarde y no se envió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It cannot be known whether it ran</source>
        <translation>No se puede saber si se ejecutó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It cannot be run this way. Ask its owner to use the owner's connections.</source>
        <translation>No se puede ejecutar así. Pida a su propietario que use las conexiones del propietario.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>It cannot take the place of what the button has</source>
        <translation>No puede sustituir a lo que tiene el botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did not run. It is safe to press again</source>
        <translation>No se ejecutó. Puede volver a pulsar sin riesgo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did run, found after the connection broke</source>
        <translation>Sí se ejecutó; se encontró después de cortarse la conexión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It does not say in which environment the flow is</source>
        <translation>No dice en qué entorno está el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It fails</source>
        <translation>Termina con error</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>It has no trigger</source>
        <translation>No tiene desencadenador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>It has to begin with https:// and name a host.</source>
        <translation>Debe empezar por https:// y nombrar un host.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>It is a part of the address. Nothing was run.</source>
        <translation>Es una parte de la dirección. No se ejecutó nada.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It is not known whether it ran. Look for the run before you press again.</source>
        <translation>No se sabe si se ejecutó. Busque la ejecución antes de volver a pulsar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>It is not known whether {name} ran</source>
        <translation>No se sabe si {name} se ejecutó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>It is not known which run it is</source>
        <translation>No se sabe qué ejecución es</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is suspended: a press runs nothing until its owner or an administrator has lifted that</source>
        <translation>Está suspendido: pulsar no ejecuta nada hasta que su propietario o un administrador lo levante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is turned off: a press runs nothing until it is turned on</source>
        <translation>Está desactivado: pulsar no ejecuta nada hasta que se active</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>It lacks a licence. Ask your administrator for one.</source>
        <translation>Le falta una licencia. Pida una a su administrador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It lies in a solution, is not shared with you, or this computer is not approved. Ask its owner to share it, or to add an HTTP request trigger.</source>
        <translation>Está en una solución, no está compartido con usted o este equipo no está aprobado. Pida a su propietario que lo comparta o que agregue un desencadenador de solicitud HTTP.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It lies in {cloud}: choose that cloud in the settings</source>
        <translation>Está en {cloud}: elija esa nube en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may be cut off or renewed. Paste the whole address.</source>
        <translation>Puede estar cortada o renovada. Pegue la dirección completa.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may have been deleted or have changed. Paste its new address.</source>
        <translation>Puede haberse eliminado o cambiado. Pegue su dirección nueva.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted or have changed. Read it again.</source>
        <translation>Puede haberse eliminado o cambiado. Vuelva a leerlo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted, or lie in another environment or account.</source>
        <translation>Puede haberse eliminado o estar en otro entorno o cuenta.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>It may have run. Look at the list of runs before you press again</source>
        <translation>Puede haberse ejecutado. Mire la lista de ejecuciones antes de volver a pulsar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may not have begun yet, or it is older than 28 days.</source>
        <translation>Puede que aún no haya empezado o que tenga más de 28 días.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran, and did not reach its Response step. Look at the run.</source>
        <translation>Se ejecutó y no llegó a su paso Response. Mire la ejecución.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran. What it said is below.</source>
        <translation>Se ejecutó. Lo que dijo está debajo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>It runs with {account} from now on. Run it?</source>
        <translation>A partir de ahora se ejecuta con {account}. ¿Ejecutar?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts by itself when something happens, not from a button</source>
        <translation>Se inicia solo cuando ocurre algo, no con un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from a selected item in SharePoint, Excel or Teams, not from a button</source>
        <translation>Se inicia desde un elemento seleccionado en SharePoint, Excel o Teams, no con un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from {program}, not from a button</source>
        <translation>Se inicia desde {program}, no con un botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It succeeds</source>
        <translation>Termina bien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/queueing.py"/>
        <source>It waited to be sent, and the button has changed since</source>
        <translation>Esperaba a enviarse, y el botón ha cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It waits for a person</source>
        <translation>Espera a una persona</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It was too late</source>
        <translation>Era demasiado tarde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Its account is not signed in</source>
        <translation>Su cuenta no ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>Its answer is lost</source>
        <translation>Se pierde su respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content comes from a file and is left out</source>
        <translation>Su contenido viene de un archivo y se omite</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content is not JSON and is left out</source>
        <translation>Su contenido no es JSON y se omite</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>Its files in {folder} or its ports cannot be used</source>
        <translation>No se pueden usar sus archivos en {folder} o sus puertos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>Its folder is not one for programs to listen in</source>
        <translation>Su carpeta no es de las que sirven para que los programas escuchen</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its owner lets only certain networks in</source>
        <translation>Su propietario solo admite determinadas redes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its trigger is reached at another address. Copy the address again.</source>
        <translation>Su desencadenador está en otra dirección. Vuelva a copiar la dirección.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Keep holding to run</source>
        <translation>Siga pulsando para ejecutar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Keyring</source>
        <translation>Depósito de claves</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>Logic App</source>
        <translation>Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Longer than usual</source>
        <translation>Más de lo habitual</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Longest first</source>
        <translation>Las más largas primero</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Look again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Look again how it goes; runs nothing</source>
        <translation>Volver a comprobar cómo va; no ejecuta nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>Look at the answers once more</source>
        <translation>Revise las respuestas otra vez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Look at the run to see how it went.</source>
        <translation>Mire la ejecución para ver cómo ha ido.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>Look at what ran in the history before you press again</source>
        <translation>Mire en el historial qué se ejecutó antes de volver a pulsar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Look for the run before you press again</source>
        <translation>Busque la ejecución antes de volver a pulsar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Look for the run before you press again.</source>
        <translation>Busque la ejecución antes de volver a pulsar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Look in the Azure portal why.</source>
        <translation>Mire el motivo en Azure Portal.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Look whether the run is there before you press again.</source>
        <translation>Mire si la ejecución está ahí antes de volver a pulsar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Make one in Power Automate that starts from a button, or paste a trigger.</source>
        <translation>Cree en Power Automate uno que se inicie con un botón, o pegue un desencadenador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Make room on the disk and try again</source>
        <translation>Libere espacio en el disco y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or let yourself write there</source>
        <translation>Libere espacio o dese permiso para escribir allí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or presses cannot be kept</source>
        <translation>Libere espacio; si no, no se pueden guardar pulsaciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Microsoft has moved the addresses of flows</source>
        <translation>Microsoft ha movido las direcciones de los flujos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Ask its owner.</source>
        <translation>Microsoft lo ha detenido porque hacía más de lo que permite su licencia. Pregunte a su propietario.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Turn it on again.</source>
        <translation>Microsoft lo ha detenido porque hacía más de lo que permite su licencia. Vuelva a activarlo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Ask its owner.</source>
        <translation>Microsoft lo ha detenido porque llevaba mucho tiempo sin ejecutarse. Pregunte a su propietario.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Turn it on again.</source>
        <translation>Microsoft lo ha detenido porque llevaba mucho tiempo sin ejecutarse. Vuelva a activarlo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Ask its owner to mend it.</source>
        <translation>Microsoft lo ha detenido porque fallaba una y otra vez. Pida a su propietario que lo arregle.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Mend it, and turn it on again.</source>
        <translation>Microsoft lo ha detenido porque fallaba una y otra vez. Arréglelo y vuelva a activarlo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows</source>
        <translation>Mis flujos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows · {environment}</source>
        <translation>Mis flujos · {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Never run</source>
        <translation>Nunca ejecutado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Never run.</source>
        <translation>Nunca ejecutado.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>No button goes to a pasted address</source>
        <translation>Ningún botón va a una dirección pegada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>No client ID is set</source>
        <translation>No hay ningún id. de cliente establecido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>No command is called that; these are all</source>
        <translation>Ningún comando se llama así; estos son todos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No connection to the service</source>
        <translation>Sin conexión con el servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>No flow is called “{name}”</source>
        <translation>Ningún flujo se llama «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>No proxy is used</source>
        <translation>No se usa ningún proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No secure connection to the service</source>
        <translation>Sin conexión segura con el servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>None of your environments has this flow</source>
        <translation>Ninguno de sus entornos tiene este flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Not shown: there are none, or the flow keeps them secret</source>
        <translation>No se muestran: no hay, o el flujo las mantiene en secreto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nothing can be written to {folder}</source>
        <translation>No se puede escribir nada en {folder}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Nothing is here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>Nothing was pasted</source>
        <translation>No se pegó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>Nothing was run</source>
        <translation>No se ejecutó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Nothing was run.</source>
        <translation>No se ejecutó nada.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>Nothing was run. Ask whoever sent it for a new one</source>
        <translation>No se ejecutó nada. Pida uno nuevo a quien lo envió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check the proxy in the settings.</source>
        <translation>No se ejecutó nada. Revise el proxy en la configuración.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check this computer's clock, and ask who runs your network.</source>
        <translation>No se ejecutó nada. Revise el reloj de este equipo y consulte a quien administra su red.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check your connection and press again.</source>
        <translation>No se ejecutó nada. Compruebe su conexión y pulse de nuevo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Nothing was run. Check your connection.</source>
        <translation>No se ejecutó nada. Compruebe su conexión.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Nothing was run. Copy the key again from ifttt.com/maker_webhooks.</source>
        <translation>No se ejecutó nada. Vuelva a copiar la clave de ifttt.com/maker_webhooks.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>Nothing was run. Drop it on a button that asks for one</source>
        <translation>No se ejecutó nada. Suéltelo en un botón que lo pida</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>Nothing was run. Empty the inputs.</source>
        <translation>No se ejecutó nada. Vacíe las entradas.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Nothing was run. It is safe to press again</source>
        <translation>No se ejecutó nada. Puede volver a pulsar sin riesgo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. It is safe to press again.</source>
        <translation>No se ejecutó nada. Puede volver a pulsar sin riesgo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. It was to be sent until {time}. Press again</source>
        <translation>No se ejecutó nada. La hora límite de envío era {time}. Pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Look at its inputs and its account, and press again</source>
        <translation>No se ejecutó nada. Mire sus entradas y su cuenta, y pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Only buttons that you have can be run by a link</source>
        <translation>No se ejecutó nada. Un vínculo solo puede ejecutar botones que usted tiene</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Press the button yourself</source>
        <translation>No se ejecutó nada. Pulse usted el botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>Nothing was run. Remove the icon</source>
        <translation>No se ejecutó nada. Quite el icono</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Something held the press up for too long. Press again</source>
        <translation>No se ejecutó nada. Algo retrasó demasiado la pulsación. Pulse de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Nothing was run. Try “flowbutton practice” in a terminal</source>
        <translation>No se ejecutó nada. Pruebe «flowbutton practice» en un terminal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Take the press that waits back, or let it wait</source>
        <translation>No se envió nada. Deshaga la pulsación que espera o déjela esperar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Wait for the run to end, or stop waiting for it</source>
        <translation>No se envió nada. Espere a que termine la ejecución o deje de esperarla</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Object id</source>
        <translation>Id. de objeto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Of the IFTTT account whose key it is</source>
        <translation>De la cuenta de IFTTT a la que pertenece la clave</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Of {owner}, in the environment {environment}</source>
        <translation>De {owner}, en el entorno {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>On GNOME, install the extension “AppIndicator”</source>
        <translation>En GNOME, instale la extensión «AppIndicator»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Open a web page to see whether this network asks you to log in</source>
        <translation>Abra una página web para ver si esta red le pide iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Open it and turn it on there.</source>
        <translation>Ábralo y actívelo allí.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open it there.</source>
        <translation>Ábralo allí.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open its inputs first</source>
        <translation>Abrir antes sus entradas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open one of its workflows and copy the link of that page</source>
        <translation>Abra uno de sus flujos de trabajo y copie el vínculo de esa página</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the Logic App</source>
        <translation>Abrir la Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open the Logic App and copy the link of its page</source>
        <translation>Abra la Logic App y copie el vínculo de su página</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open the Logic App in the Azure portal and cancel it there.</source>
        <translation>Abra la Logic App en Azure Portal y cancélela allí.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the connections</source>
        <translation>Abrir las conexiones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the flow</source>
        <translation>Abrir el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Open the flow and copy the link of its page</source>
        <translation>Abra el flujo y copie el vínculo de su página</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>Open the flow in Power Automate and cancel it there.</source>
        <translation>Abra el flujo en Power Automate y cancélela allí.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open the menu of what has the focus</source>
        <translation>Abrir el menú de lo que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the run</source>
        <translation>Abrir la ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>Open the run to look there</source>
        <translation>Abra la ejecución para mirarlo allí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the settings</source>
        <translation>Abrir la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Or paste the address of a trigger, or an IFTTT event</source>
        <translation>O pegue la dirección de un desencadenador o un evento de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Otherwise no other program could use this key</source>
        <translation>Si no, ningún otro programa podría usar esta tecla</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Paste its address or key again</source>
        <translation>Vuelva a pegar su dirección o clave</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>Paste the link of a flow, the address of a trigger or an IFTTT event</source>
        <translation>Pegue el vínculo de un flujo, la dirección de un desencadenador o un evento de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new address</source>
        <translation>Pegar la dirección nueva</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new key</source>
        <translation>Pegar la clave nueva</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Paste the whole address of the trigger.</source>
        <translation>Pegue la dirección completa del desencadenador.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Pasted addresses</source>
        <translation>Direcciones pegadas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Posts in Teams</source>
        <translation>Publica en Teams</translation>
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
        <translation>Práctica</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: nothing was run</source>
        <translation>Práctica: no se ejecutó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: the answer was lost on its way</source>
        <translation>Práctica: la respuesta se perdió por el camino</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: this is how a failure looks. Nothing was run</source>
        <translation>Práctica: así se ve un error. No se ejecutó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Press from one of them, or ask its owner to let this one in.</source>
        <translation>Pulse desde una de ellas o pida a su propietario que admita esta.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Pressed</source>
        <translation>Pulsado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Pressed twice, only the first counts</source>
        <translation>Pulsado dos veces, solo cuenta la primera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Put the application (client) ID of your app registration into “Client id”, in the settings under “Account and cloud”. In settings.toml it is client_id, under [account]</source>
        <translation>Escriba el id. de aplicación (cliente) de su registro de aplicación en «Id. de cliente», en la configuración, en «Cuenta y nube». En settings.toml es client_id, en [account]</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Quit the one that is running, then try again</source>
        <translation>Salga del que está en ejecución y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Reads from {connector}</source>
        <translation>Lee de {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton and sign in again.</source>
        <translation>Vuelva a FlowButton e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton, which says what happened.</source>
        <translation>Vuelva a FlowButton, que dice qué ocurrió.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton. You can close this page.</source>
        <translation>Vuelva a FlowButton. Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Run again…</source>
        <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it through your account.</source>
        <translation>Ejecútelo a través de su cuenta.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it with your account. If it should take anyone, paste the whole address.</source>
        <translation>Ejecútelo con su cuenta. Si debe admitir a cualquiera, pegue la dirección completa.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run one of the first nine</source>
        <translation>Ejecutar uno de los nueve primeros</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run the button that has the focus</source>
        <translation>Ejecutar el botón que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number} of {count}.</source>
        <translation>En ejecución, paso {number} de {count}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number}.</source>
        <translation>En ejecución, paso {number}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Runs another flow</source>
        <translation>Ejecuta otro flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/button_row.py"/>
        <source>Runs in a moment. Escape takes it back.</source>
        <translation>Se ejecuta enseguida. Escape lo deshace.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Runs in {time}</source>
        <translation>Se ejecutará en {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Runs in {time} — Undo</source>
        <translation>Se ejecutará en {time} — Deshacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_announcer.py"/>
        <source>Runs in {time}. Escape takes it back</source>
        <translation>Se ejecuta en {time}. Escape lo deshace</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Schedule</source>
        <translation>Programado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends e-mail</source>
        <translation>Envía correo electrónico</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends something by {connector}</source>
        <translation>Envía algo por {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sent, answer lost</source>
        <translation>Enviada, respuesta perdida</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was cut off</source>
        <translation>Enviada, pero la respuesta quedó cortada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was lost</source>
        <translation>Enviada, pero se perdió la respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Sent, but the answer was lost. Checking.</source>
        <translation>Enviada, pero se perdió la respuesta. Comprobando.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set an HTTP proxy as host:port in the settings</source>
        <translation>Establezca un proxy HTTP como host:puerto en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set the client ID of your app registration in the settings, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Establezca el id. de cliente de su registro de aplicación en la configuración, salvo que todos sus botones vayan a direcciones pegadas o a IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>Set the date and the time of this computer, then sign in again</source>
        <translation>Ajuste la fecha y la hora de este equipo y vuelva a iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Several inputs are called “{name}”</source>
        <translation>Varias entradas se llaman «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>Shared with me</source>
        <translation>Compartidos conmigo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Shared with you, in the environment {environment}</source>
        <translation>Compartido con usted, en el entorno {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show everything about the run that has the focus</source>
        <translation>Mostrar todo sobre la ejecución que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show only the buttons that hold some words</source>
        <translation>Mostrar solo los botones que contienen ciertas palabras</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show the runs of the button that has the focus</source>
        <translation>Mostrar las ejecuciones del botón que tiene el foco</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again and agree, or ask an administrator to open {link}</source>
        <translation>Inicie sesión de nuevo y acepte, o pida a un administrador que abra {link}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again to get a new one</source>
        <translation>Inicie sesión de nuevo para obtener uno nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again, and accept what FlowButton asks for</source>
        <translation>Inicie sesión de nuevo y acepte lo que pide FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>Sign in again, or sign in with a code</source>
        <translation>Inicie sesión de nuevo, o hágalo con un código</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sign in again, then press again.</source>
        <translation>Inicie sesión de nuevo y vuelva a pulsar.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again. If that does not help, the app registration lacks a permission.</source>
        <translation>Inicie sesión de nuevo. Si no ayuda, al registro de aplicación le falta un permiso.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in to its connections again.</source>
        <translation>Vuelva a iniciar sesión en sus conexiones.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Sign in to make a button of it</source>
        <translation>Inicie sesión para crear un botón con ello</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Sign in to see your flows</source>
        <translation>Inicie sesión para ver sus flujos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in with another account, or check the tenant in the settings</source>
        <translation>Inicie sesión con otra cuenta o revise el inquilino en la configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Sign in with it, or let the button run as another account</source>
        <translation>Inicie sesión con ella o haga que el botón se ejecute con otra cuenta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>Sign in with the browser</source>
        <translation>Inicie sesión con el navegador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Sign in, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>Inicie sesión, salvo que todos sus botones vayan a direcciones pegadas o a IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in service</source>
        <translation>Servicio de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Signed in silently</source>
        <translation>Sesión iniciada en segundo plano</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Since {time}</source>
        <translation>Hora de inicio: {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Something else answered instead of the service</source>
        <translation>Otra cosa respondió en lugar del servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Something else answered instead of the sign-in service</source>
        <translation>Otra cosa respondió en lugar del servicio de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton</source>
        <translation>Algo salió mal en FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton while it was sent</source>
        <translation>Algo salió mal en FlowButton mientras se enviaba</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <source>Starting with the desktop could not be changed</source>
        <translation>No se pudo cambiar el inicio con el escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Starts something in {connector}</source>
        <translation>Inicia algo en {connector}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Status log</source>
        <translation>Registro de estado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number}: {name}</source>
        <translation>Paso {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step “{step}” failed</source>
        <translation>Error en el paso «{step}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Succeeded</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Succeeded in {time}</source>
        <translation>Correcta en {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it answered with the error {status}</source>
        <translation>Correcta, pero respondió con el error {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it gave no answer</source>
        <translation>Correcta, pero no dio respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Such a file is made by FlowButton's export</source>
        <translation>Un archivo así lo crea la exportación de FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take a press back while it can be undone</source>
        <translation>Deshacer una pulsación mientras se pueda</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take back what was done with the buttons</source>
        <translation>Deshacer lo que se hizo con los botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Taken back. Nothing was run</source>
        <translation>Deshecha. No se ejecutó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The IFTTT event {event}</source>
        <translation>El evento de IFTTT {event}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>The Logic App asks for these.</source>
        <translation>La Logic App pide estos datos.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/planner.py"/>
        <source>The Logic App does not tell its trigger</source>
        <translation>La Logic App no dice su desencadenador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is suspended</source>
        <translation>La Logic App está suspendida</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is turned off</source>
        <translation>La Logic App está desactivada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Logic App {name}</source>
        <translation>La Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Standard Logic App {name}</source>
        <translation>La Logic App Estándar {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>The address does not belong to the services of your cloud.</source>
        <translation>La dirección no pertenece a los servicios de su nube.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address does not take this method</source>
        <translation>La dirección no admite este método</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address is not whole</source>
        <translation>La dirección no está completa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The address is {url}</source>
        <translation>La dirección es {url}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a Logic App's trigger</source>
        <translation>La dirección del desencadenador de una Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: it is run with your account</source>
        <translation>La dirección del desencadenador HTTP de un flujo: se ejecuta con su cuenta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: whoever has it can run the flow</source>
        <translation>La dirección del desencadenador HTTP de un flujo: quien la tenga puede ejecutar el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of an HTTP trigger, cut off</source>
        <translation>La dirección de un desencadenador HTTP, cortada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>The address where flows run was not found</source>
        <translation>No se encontró la dirección donde se ejecutan los flujos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>The answer could not be saved as {file}</source>
        <translation>No se pudo guardar la respuesta como {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The answer is below.</source>
        <translation>La respuesta está debajo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The answer of the sign-in service belongs to another sign-in</source>
        <translation>La respuesta del servicio de inicio de sesión pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not allow sign-in from a desktop program</source>
        <translation>El registro de aplicación no permite iniciar sesión desde un programa de escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not list the address that the sign-in returns to</source>
        <translation>El registro de aplicación no incluye la dirección a la que vuelve el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>The button has changed since</source>
        <translation>El botón ha cambiado desde entonces</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>The button of this icon is not there any more</source>
        <translation>El botón de este icono ya no existe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>The button of this link is not there</source>
        <translation>El botón de este vínculo no existe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The certificate file of the cloud cannot be read</source>
        <translation>No se puede leer el archivo de certificados de la nube</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock could not be compared: no service told its time</source>
        <translation>No se pudo comparar el reloj: ningún servicio dijo su hora</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock is right; it differs by {seconds} s from the service's</source>
        <translation>El reloj va bien; difiere {seconds} s del reloj del servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {hours} hours</source>
        <translation>El reloj de este equipo tiene un desfase de unas {hours} horas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {minutes} minutes</source>
        <translation>El reloj de este equipo tiene un desfase de unos {minutes} minutos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The code has expired</source>
        <translation>El código ha expirado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The connection broke before the request was out</source>
        <translation>La conexión se cortó antes de que saliera la solicitud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>The content of the command is sent with it</source>
        <translation>El contenido del comando se envía con él</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The content of the file is damaged: choose it again</source>
        <translation>El contenido del archivo está dañado: vuelva a elegirlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>The demo tenant cannot be started</source>
        <translation>No se puede iniciar el inquilino de demostración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows no tray icons: closing the window ends FlowButton</source>
        <translation>El escritorio no muestra iconos en el área de notificación: al cerrar la ventana se cierra FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows tray icons</source>
        <translation>El escritorio muestra iconos en el área de notificación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The disk is full, so the journal cannot be written</source>
        <translation>El disco está lleno; por eso no se puede escribir el diario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The disk is full: the sign-in lasts until FlowButton ends. Make some room</source>
        <translation>El disco está lleno: la sesión dura hasta que termine FlowButton. Libere espacio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The end of the address is missing: copy all of it</source>
        <translation>Falta el final de la dirección: cópiela entera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The environment lies in another region</source>
        <translation>El entorno está en otra región</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The file has {size} MB; {most} MB can be sent</source>
        <translation>El archivo tiene {size} MB; se pueden enviar {most} MB como máximo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged and there is no older one. It is kept as {aside}</source>
        <translation>El archivo de los botones estaba dañado y no hay uno anterior. Se conserva como {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged. The last good one is back, and the damaged one is kept as {aside}</source>
        <translation>El archivo de los botones estaba dañado. Se ha recuperado el último correcto, y el dañado se conserva como {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>The file of trusted certificates cannot be read</source>
        <translation>No se puede leer el archivo de certificados de confianza</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>The flow answered</source>
        <translation>El flujo respondió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow answered with an error</source>
        <translation>El flujo respondió con un error</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_values.py"/>
        <source>The flow asks for these.</source>
        <translation>El flujo pide estos datos.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot be started by an address</source>
        <translation>El flujo no se puede iniciar con una dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot read what was sent</source>
        <translation>El flujo no puede leer lo que se envió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>The flow did not tell its address</source>
        <translation>El flujo no dijo su dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow does not accept the account you are signed in with</source>
        <translation>El flujo no acepta la cuenta con la que ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow ended without an answer</source>
        <translation>El flujo terminó sin respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow failed</source>
        <translation>El flujo terminó con error</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has changed. Read it again.</source>
        <translation>El flujo ha cambiado. Vuelva a leerlo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has moved</source>
        <translation>El flujo se ha movido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>The flow has other runs of that day, and they do not say whose they are. Ask its owner about press {press}.</source>
        <translation>El flujo tiene otras ejecuciones de ese día y no dicen de quién son. Pregunte a su propietario por la pulsación {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is not shared with you</source>
        <translation>El flujo no está compartido con usted</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is still busy</source>
        <translation>El flujo sigue ocupado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is suspended</source>
        <translation>El flujo está suspendido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is turned off</source>
        <translation>El flujo está desactivado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lets nobody in this way</source>
        <translation>El flujo no deja entrar a nadie de esta forma</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lies in a solution and was never published</source>
        <translation>El flujo está en una solución y nunca se publicó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow needs a Premium licence</source>
        <translation>El flujo necesita una licencia Premium</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow uses the connections of whoever runs it</source>
        <translation>El flujo usa las conexiones de quien lo ejecuta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants its signed address, not your sign-in</source>
        <translation>El flujo pide su dirección firmada, no su inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants the signed address alone</source>
        <translation>El flujo pide solo la dirección firmada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants your work account</source>
        <translation>El flujo pide su cuenta profesional</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was deleted or made anew</source>
        <translation>El flujo se eliminó o se creó de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow was not carried out: its conditions were not met</source>
        <translation>El flujo no se llevó a cabo: no se cumplieron sus condiciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was not found</source>
        <translation>No se encontró el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>The flow was started.</source>
        <translation>El flujo se inició.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow's trigger was not found</source>
        <translation>No se encontró el desencadenador del flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>The folder {folder} cannot be made</source>
        <translation>No se puede crear la carpeta {folder}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The history of runs can be read</source>
        <translation>Se puede leer el historial de ejecuciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be put on the desktop</source>
        <translation>No se pudo poner el icono en el escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be removed from the desktop</source>
        <translation>No se pudo quitar el icono del escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icons on the desktop could not be brought up to date</source>
        <translation>No se pudieron actualizar los iconos del escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>The id of a flow, cut off</source>
        <translation>El id. de un flujo, cortado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs are too large for the service</source>
        <translation>Las entradas son demasiado grandes para el servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>The inputs are: {names}</source>
        <translation>Las entradas son: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs do not match what the flow expects</source>
        <translation>Las entradas no coinciden con lo que espera el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>The inputs have changed</source>
        <translation>Las entradas han cambiado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is damaged</source>
        <translation>El diario está dañado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is in use by another FlowButton</source>
        <translation>Otro FlowButton está usando el diario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/migrations.py"/>
        <source>The journal was made by a newer FlowButton</source>
        <translation>El diario lo creó un FlowButton más reciente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The key at its end is short: check that all of it was copied</source>
        <translation>La clave del final es corta: compruebe que se copió entera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is missing: copy it from ifttt.com/maker_webhooks</source>
        <translation>Falta la clave: cópiela de ifttt.com/maker_webhooks</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The key is not valid</source>
        <translation>La clave no es válida</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is short: check that all of it was copied</source>
        <translation>La clave es corta: compruebe que se copió entera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The keyring can be used</source>
        <translation>Se puede usar el depósito de claves</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring did not answer: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>El depósito de claves no respondió: un inicio de sesión dura hasta que termine FlowButton, no más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring is locked: unlock it and start FlowButton again, or sign in for this session</source>
        <translation>El depósito de claves está bloqueado: desbloquéelo y vuelva a iniciar FlowButton, o inicie sesión solo por esta vez</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer did not answer</source>
        <translation>El depósito de claves de este equipo no respondió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer is locked</source>
        <translation>El depósito de claves de este equipo está bloqueado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>The list of runs was damaged. {count} runs could be saved, and the damaged file is kept as {aside}</source>
        <translation>La lista de ejecuciones estaba dañada. Ejecuciones salvadas: {count}; el archivo dañado se conserva como {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <source>The log has the details. Copy them for whoever helps you</source>
        <translation>El registro tiene los detalles. Cópielos para quien le ayude</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The name of the event is missing</source>
        <translation>Falta el nombre del evento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The press did not arrive</source>
        <translation>La pulsación no llegó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The proxy did not answer</source>
        <translation>El proxy no respondió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let it through</source>
        <translation>El proxy no la dejó pasar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let the request through</source>
        <translation>El proxy no dejó pasar la solicitud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy that is set is of a kind that FlowButton cannot use</source>
        <translation>El proxy establecido es de un tipo que FlowButton no puede usar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy {host}:{port} is used</source>
        <translation>Se usa el proxy {host}:{port}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>The request has a line break where none may be</source>
        <translation>La solicitud tiene un salto de línea donde no puede haberlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The run is not there</source>
        <translation>La ejecución no aparece</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The saved sign-in could not be read: sign in again</source>
        <translation>No se pudo leer el inicio de sesión guardado: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service could not use the request</source>
        <translation>El servicio no pudo usar la solicitud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service did not answer</source>
        <translation>El servicio no respondió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The service does not show this run, so how it ended is not known</source>
        <translation>El servicio no muestra esta ejecución, por lo que no se sabe cómo terminó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>The service does not tell about this step any more</source>
        <translation>El servicio ya no informa sobre este paso</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service gave an answer that is not known</source>
        <translation>El servicio dio una respuesta que no se conoce</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service has a problem of its own</source>
        <translation>El servicio tiene un problema propio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service is busy with the same thing</source>
        <translation>El servicio está ocupado con lo mismo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The service says “{word}”</source>
        <translation>El servicio dice «{word}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service took too long</source>
        <translation>El servicio tardó demasiado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service waits two minutes for an answer at most. The run goes on.</source>
        <translation>El servicio espera una respuesta dos minutos como máximo. La ejecución continúa.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service's address was not found</source>
        <translation>No se encontró la dirección del servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}</source>
        <translation>No se pudo leer la configuración: {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}. The file is kept as {aside}</source>
        <translation>No se pudo leer la configuración: {reason}. El archivo se conserva como {aside}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings were made by a newer FlowButton</source>
        <translation>La configuración la creó un FlowButton más reciente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The sign-in could not be saved: it lasts until FlowButton ends, not longer</source>
        <translation>No se pudo guardar el inicio de sesión: dura hasta que termine FlowButton, no más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in did not work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in in the browser was not finished in time</source>
        <translation>El inicio de sesión en el navegador no se completó a tiempo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>The sign-in in the command is left out</source>
        <translation>El inicio de sesión del comando se omite</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service did not answer</source>
        <translation>El servicio de inicio de sesión no respondió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-in service did not say who signed in</source>
        <translation>El servicio de inicio de sesión no dijo quién inició sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service does not know this client ID</source>
        <translation>El servicio de inicio de sesión no conoce este id. de cliente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service does not know this tenant</source>
        <translation>El servicio de inicio de sesión no conoce este inquilino</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>The sign-in service does not offer codes</source>
        <translation>El servicio de inicio de sesión no ofrece códigos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service has trouble at the moment</source>
        <translation>El servicio de inicio de sesión tiene problemas en este momento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service seems to be of another day: the clock may be wrong</source>
        <translation>El servicio de inicio de sesión parece estar en otro día: puede que el reloj no vaya bien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service wants to see you again</source>
        <translation>El servicio de inicio de sesión pide que vuelva a identificarse</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/device_code.py"/>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>El inicio de sesión se canceló</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in was cancelled in the browser</source>
        <translation>El inicio de sesión se canceló en el navegador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-out could not be saved: this computer still has the sign-in</source>
        <translation>No se pudo guardar el cierre de sesión: este equipo aún conserva el inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>The signature in the address was not accepted</source>
        <translation>La firma de la dirección no se aceptó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>The window for practice could not be opened</source>
        <translation>No se pudo abrir la ventana de práctica</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The workflow {name} of the Logic App {app}</source>
        <translation>El flujo de trabajo {name} de la Logic App {app}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>The, This, That, A, An, Flow, No, Not, Nothing, It, Step</source>
        <extracomment>words that begin sentences and are written small behind "Failed · ": with commas, in the capitals that they have there; the language's own (articles, "no", "it"), and no names</extracomment>
        <translation>El, La, Los, Las, Un, Una, Este, Esta, No, Nada, Se, Su, En, Ya, Sin, Ningún, Ninguna, Falta, Demasiadas, Demasiados, Algo, Otro, Otra, Le, Llegó, Error, Es, Está, Esperaba</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are more than {most} buttons in this file</source>
        <translation>Hay más de {most} botones en este archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>There are no Logic Apps in this cloud</source>
        <translation>No hay Logic Apps en esta nube</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are no buttons in this file</source>
        <translation>No hay botones en este archivo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>There are no flows here yet</source>
        <translation>Aquí aún no hay flujos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>There are no flows in this cloud</source>
        <translation>En esta nube no hay flujos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>There is little room on the disk: {room} MB</source>
        <translation>Queda poco espacio en el disco: {room} MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>There is no IFTTT in this cloud</source>
        <translation>No hay IFTTT en esta nube</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>There is no input “{name}”</source>
        <translation>No hay ninguna entrada «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>There is nothing at this address</source>
        <translation>No hay nada en esta dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent to the address.</source>
        <translation>Estos datos se envían a la dirección.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent with the event.</source>
        <translation>Estos datos se envían con el evento.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These can be reached: {hosts}</source>
        <translation>Se puede llegar a: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These cannot be reached: {hosts}</source>
        <translation>No se puede llegar a: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>This Logic App takes no inputs</source>
        <translation>Esta Logic App no admite entradas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account belongs to another organisation</source>
        <translation>Esta cuenta pertenece a otra organización</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is not allowed to use the app registration</source>
        <translation>Esta cuenta no puede usar el registro de aplicación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is switched off</source>
        <translation>Esta cuenta está deshabilitada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This address cannot be read</source>
        <translation>No se puede leer esta dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This answer belongs to another sign-in</source>
        <translation>Esta respuesta pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>This button has no address of its own</source>
        <translation>Este botón no tiene dirección propia</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>This button is not there any more</source>
        <translation>Este botón ya no existe</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs a key of IFTTT Webhooks</source>
        <translation>Este botón necesita una clave de Webhooks de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs the address of an HTTP trigger</source>
        <translation>Este botón necesita la dirección de un desencadenador HTTP</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no file</source>
        <translation>Este botón no admite archivos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no text</source>
        <translation>Este botón no admite texto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>This computer does not trust the certificate of the sign-in service</source>
        <translation>Este equipo no confía en el certificado del servicio de inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>This computer has no keyring: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>Este equipo no tiene depósito de claves: un inicio de sesión dura hasta que termine FlowButton, no más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command has no address</source>
        <translation>Este comando curl no tiene dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command is cut off: a quotation mark is missing</source>
        <translation>Este comando curl está cortado: falta una comilla</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command uses a method that is not offered here</source>
        <translation>Este comando curl usa un método que aquí no se ofrece</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop did not give {keys} to FlowButton</source>
        <translation>Este escritorio no dio {keys} a FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop keeps keys to itself: bind {keys} to the command in its settings</source>
        <translation>Este escritorio se reserva las teclas: asigne {keys} al comando en su configuración</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This does not fit what is asked for</source>
        <translation>No encaja con lo que se pide</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file is too large to be one of buttons</source>
        <translation>Este archivo es demasiado grande para ser de botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>This file of buttons cannot be read: {where} is not as it should be</source>
        <translation>No se puede leer este archivo de botones: {where} no está como debería</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file was made by a newer FlowButton</source>
        <translation>Este archivo lo creó un FlowButton más reciente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planning.py"/>
        <source>This flow cannot be pressed</source>
        <translation>Este flujo no se puede pulsar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>This is no IFTTT event</source>
        <translation>No es un evento de IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>This is no address</source>
        <translation>No es una dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON</source>
        <translation>No es JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON: see line {n}, column {c}</source>
        <translation>No es JSON: vea la línea {n}, columna {c}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>This is not a Logic App</source>
        <translation>No es una Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This is not a file of buttons</source>
        <translation>No es un archivo de botones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>This is not a flow</source>
        <translation>No es un flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This is not a link for FlowButton</source>
        <translation>No es un vínculo para FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>This is not a web address</source>
        <translation>No es una dirección web</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This is not the answer of a sign-in</source>
        <translation>No es la respuesta de un inicio de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>This is not the id of a Logic App</source>
        <translation>No es el id. de una Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This is nothing that a button could press</source>
        <translation>No es nada que un botón pueda pulsar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This keyboard has no key for {keys}</source>
        <translation>Este teclado no tiene tecla para {keys}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>This kind of trigger is not known</source>
        <translation>No se conoce este tipo de desencadenador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>This kind of trigger is not known, so it cannot be pressed</source>
        <translation>No se conoce este tipo de desencadenador; no se puede pulsar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link asks for something that this FlowButton does not know</source>
        <translation>Este vínculo pide algo que este FlowButton no conoce</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link cannot be read</source>
        <translation>No se puede leer este vínculo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link does not say which flow to add</source>
        <translation>Este vínculo no dice qué flujo agregar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>This link fills in something that a link may not fill in</source>
        <translation>Este vínculo rellena algo que un vínculo no puede rellenar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link is too long</source>
        <translation>Este vínculo es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link names no button</source>
        <translation>Este vínculo no nombra ningún botón</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link says something that this FlowButton does not know</source>
        <translation>Este vínculo dice algo que este FlowButton no conoce</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>This session has no keyring to keep secrets in</source>
        <translation>Esta sesión no tiene depósito de claves donde guardar secretos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This should be of the type {type}</source>
        <translation>Debe ser del tipo {type}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This sign-in was already answered</source>
        <translation>Este inicio de sesión ya tuvo respuesta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This starts a desktop flow on a computer, not a flow in the cloud</source>
        <translation>Inicia un flujo de escritorio en un equipo, no un flujo de nube</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>This way to the service has been closed</source>
        <translation>Esta vía al servicio se ha cerrado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Tray</source>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Try again in a little while.</source>
        <translation>Vuelva a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again in a moment</source>
        <translation>Vuelva a intentarlo en un momento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Try again later</source>
        <translation>Vuelva a intentarlo más tarde</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>Try again, or open the flow in Power Automate.</source>
        <translation>Vuelva a intentarlo o abra el flujo en Power Automate.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Try again: the address of its region is used from now on.</source>
        <translation>Vuelva a intentarlo: desde ahora se usa la dirección de su región.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again: what can be read is saved first, and the damaged file is kept</source>
        <translation>Vuelva a intentarlo: antes se guarda lo que se pueda leer, y el archivo dañado se conserva</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Turn it on, or ask its owner to.</source>
        <translation>Actívelo o pídaselo a su propietario.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Turn it on.</source>
        <translation>Actívelo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Turn on "Allow public client flows" in the app registration</source>
        <translation>Active «Permitir flujos de clientes públicos» en el registro de aplicación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App off</source>
        <translation>Desactivar la Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App on</source>
        <translation>Activar la Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow off</source>
        <translation>Desactivar el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow on</source>
        <translation>Activar el flujo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Unlock it and try again</source>
        <translation>Desbloquéelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Unlock or install a keyring to keep sign-ins</source>
        <translation>Desbloquee o instale un depósito de claves para conservar los inicios de sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <location filename="../../flowbutton/store/migrations.py"/>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>Update FlowButton on this computer</source>
        <translation>Actualice FlowButton en este equipo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Update FlowButton, then open it</source>
        <translation>Actualice FlowButton y después ábralo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Update FlowButton.</source>
        <translation>Actualice FlowButton.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use my account</source>
        <translation>Usar mi cuenta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Use one of these names: {names}</source>
        <translation>Use uno de estos nombres: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Use the account that its owner let in, in the right organisation.</source>
        <translation>Use la cuenta a la que su propietario dio acceso, en la organización correcta.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Use the link of the one that is meant</source>
        <translation>Use el vínculo del que se quiere</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use the signed address</source>
        <translation>Usar la dirección firmada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and press again.</source>
        <translation>Espere un poco y pulse de nuevo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and try again.</source>
        <translation>Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Wait {seconds} s and press again.</source>
        <translation>Espere {seconds} s y pulse de nuevo.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Waited to be sent</source>
        <translation>Esperó el envío</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting for a person since {time}</source>
        <translation>Espera a alguien (inicio: {time})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Waiting for a person since {time}.</source>
        <translation>Espera a alguien. Hora de inicio: {time}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for a person: {step}</source>
        <translation>Espera a alguien: {step}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Waiting since {time}</source>
        <translation>En espera (inicio: {time})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Waits for the run before it, until {time}</source>
        <translation>Espera a la ejecución anterior (límite: {time})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>What this button needs is not in the keyring of this computer</source>
        <translation>Lo que necesita este botón no está en el depósito de claves de este equipo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>What was set before stays in force until the file is right again</source>
        <translation>La configuración anterior sigue vigente hasta que el archivo vuelva a estar bien</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>What you fill in is sent to {host}: do you trust it?</source>
        <translation>Lo que rellene se envía a {host}: ¿confía en él?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Whether it ran is not known.</source>
        <translation>No se sabe si se ejecutó.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Write it like Ctrl+Alt+1</source>
        <translation>Escríbala así: Ctrl+Alt+1</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Write the number without a sign between thousands</source>
        <translation>Escriba el número sin separador de miles</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/bridge/session.py"/>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>You are signed in. Run it again?</source>
        <translation>Ha iniciado sesión. ¿Ejecutar de nuevo?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You asked the service to stop it</source>
        <translation>Usted pidió al servicio que la detuviera</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You have no access to this environment</source>
        <translation>No tiene acceso a este entorno</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You lack a role in Azure for this Logic App</source>
        <translation>Le falta un rol en Azure para esta Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You may not do this here</source>
        <translation>No tiene permiso para hacer esto aquí</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>You may not see the runs of this flow. Ask its owner about press {press}.</source>
        <translation>No puede ver las ejecuciones de este flujo. Pregunte a su propietario por la pulsación {press}.</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You stopped waiting. The run goes on</source>
        <translation>Usted dejó de esperar. La ejecución continúa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your organisation does not have the service that this needs</source>
        <translation>Su organización no tiene el servicio que esto necesita</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has no access to this service</source>
        <translation>Su organización no tiene acceso a este servicio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has not allowed this program yet</source>
        <translation>Su organización aún no ha permitido este programa</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Your organisation wants a stronger sign-in</source>
        <translation>Su organización pide un inicio de sesión más seguro</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your sign-in has expired</source>
        <translation>Su inicio de sesión ha expirado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your sign-in was not accepted</source>
        <translation>Su inicio de sesión no se aceptó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>Your sign-in was not sent to an unknown address</source>
        <translation>Su inicio de sesión no se envió a una dirección desconocida</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Yours, in the environment {environment}</source>
        <translation>Suyo, en el entorno {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>a connector</source>
        <translation>un conector</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>after {time}</source>
        <translation>tras {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bell, alarm, alert, notify, ring</source>
        <translation>campana, alarma, alerta, aviso, notificar, timbre</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bolt, power, fast, flash, energy, automation</source>
        <translation>rayo, potencia, rápido, energía, electricidad, automatización</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a hot key</source>
        <translation>con una tecla de acceso rápido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a link</source>
        <translation>con un vínculo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>calendar, date, day, meeting, plan</source>
        <translation>calendario, fecha, día, reunión, cita, plan</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cart, shop, order, buy</source>
        <translation>carrito, tienda, pedido, comprar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed on {day}</source>
        <translation>cambiado el {day}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed today</source>
        <translation>cambiado hoy</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed yesterday</source>
        <translation>cambiado ayer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chart, report, statistics, graph</source>
        <translation>gráfico, informe, reporte, estadísticas, diagrama</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chat, message, talk, comment, teams</source>
        <translation>chat, mensaje, conversación, hablar, comentario, teams</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>clock, time, hour, timer, schedule</source>
        <translation>reloj, tiempo, hora, temporizador, horario</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cloud, online, weather</source>
        <translation>nube, en línea, tiempo, clima</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>database, data, storage, backup, export</source>
        <translation>base de datos, datos, almacenamiento, copia de seguridad, respaldo, exportar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>en</source>
        <extracomment>the code of the language that this file is for: de, es, fr, ja, nl</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>entry {number}</source>
        <translation>la entrada {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>file, document, page, paper</source>
        <translation>archivo, documento, página, papel</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>flowbutton flows lists what there is</source>
        <translation>«flowbutton flows» muestra lo que hay</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>folder, files, archive</source>
        <translation>carpeta, archivos, archivar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from a notification</source>
        <translation>desde una notificación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the command line</source>
        <translation>desde la línea de comandos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the desktop</source>
        <translation>desde el escritorio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the keyboard</source>
        <translation>desde el teclado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the palette</source>
        <translation>desde la paleta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the tray</source>
        <translation>desde el área de notificación</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the window</source>
        <translation>desde la ventana</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>gear, settings, machine</source>
        <translation>engranaje, configuración, ajustes, máquina</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>globe, world, web, internet</source>
        <translation>globo, mundo, web, internet</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>heart, love, health</source>
        <translation>corazón, amor, salud</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>home, house</source>
        <translation>inicio, casa, hogar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>key, password, access</source>
        <translation>llave, clave, contraseña, acceso</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lamp, light, bulb, idea</source>
        <translation>lámpara, luz, bombilla, foco, idea</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>link, url, chain, connect</source>
        <translation>vínculo, enlace, url, cadena, conectar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>list, tasks, todo, lines</source>
        <translation>lista, tareas, pendientes, líneas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lock, secure, close, private</source>
        <translation>candado, seguro, cerrar, privado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>longer than usual</source>
        <translation>más de lo habitual</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>mail, email, post, letter, inbox</source>
        <translation>correo, email, carta, sobre, bandeja de entrada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>moon, night</source>
        <translation>luna, noche</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>of somebody else</source>
        <translation>de otra persona</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>open the run list</source>
        <translation>abra la lista de ejecuciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>people, team, group, users</source>
        <translation>personas, gente, equipo, grupo, usuarios</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>person, user, employee, staff</source>
        <translation>persona, usuario, empleado, personal</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>phone, call, mobile</source>
        <translation>teléfono, llamada, móvil, celular</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>pin, place, location, map, address</source>
        <translation>chincheta, marcador, lugar, ubicación, mapa, dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>play, start, run, go, begin</source>
        <extracomment>words that people look for an icon by, with commas; the first one is its name</extracomment>
        <translation>reproducir, iniciar, ejecutar, empezar, comenzar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>power, off, on, switch</source>
        <translation>encendido, apagar, encender, interruptor</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>printer, print</source>
        <translation>impresora, imprimir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>receipt, invoice, bill, expense</source>
        <translation>recibo, factura, cuenta, gasto</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>refresh, sync, again, reload, repeat</source>
        <translation>actualizar, sincronizar, de nuevo, recargar, repetir</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>rocket, deploy, launch, release, start</source>
        <translation>cohete, desplegar, implementar, lanzar, publicar, iniciar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>run not started</source>
        <translation>ejecución no iniciada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>send, paper, plane, message, submit</source>
        <translation>enviar, papel, avión, mensaje</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>shield, safe, security, protect</source>
        <translation>escudo, seguro, seguridad, proteger</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>star, favourite</source>
        <translation>estrella, favorito</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number} of {count}</source>
        <translation>paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>sun, day, bright</source>
        <translation>sol, día, brillante</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>tag, label, price</source>
        <translation>etiqueta, rótulo, precio</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>trash, delete, bin, waste</source>
        <translation>papelera, eliminar, borrar, basura, residuos</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>truck, delivery, courier, transport, ship</source>
        <translation>camión, entrega, mensajería, transporte, envío</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>until {time}</source>
        <translation>límite: {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>waits its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>wrench, repair, tool, fix, maintenance</source>
        <translation>llave inglesa, reparar, herramienta, arreglar, mantenimiento</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} con error</numerusform>
            <numerusform>{count} con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} finished</source>
        <translation>
            <numerusform>{count} terminada</numerusform>
            <numerusform>{count} terminadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>{count} flows are called “{name}”</source>
        <translation>{count} flujos se llaman «{name}»</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>hace {count} hora</numerusform>
            <numerusform>hace {count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{count} inputs</source>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>hace {count} minuto</numerusform>
            <numerusform>hace {count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} need you</source>
        <translation>
            <numerusform>{count} le necesita</numerusform>
            <numerusform>{count} le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>{count} runs began at that moment, and none says whose it is. Ask the owner of the flow about press {press}.</source>
        <translation>En ese momento empezaron {count} ejecuciones y ninguna dice de quién es. Pregunte al propietario del flujo por la pulsación {press}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} runs have news</source>
        <translation>
            <numerusform>{count} ejecución con novedades</numerusform>
            <numerusform>{count} ejecuciones con novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} started</source>
        <translation>
            <numerusform>{count} iniciada</numerusform>
            <numerusform>{count} iniciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} work again</source>
        <translation>
            <numerusform>{count} vuelve a funcionar</numerusform>
            <numerusform>{count} vuelven a funcionar</numerusform>
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
        <translation>{field} de la entrada {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be read</source>
        <translation>No se puede leer {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be written</source>
        <translation>No se puede escribir {file}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>{file} of your administrator cannot be read</source>
        <translation>No se puede leer {file} de su administrador</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>{file} was made by a newer FlowButton</source>
        <translation>{file} lo creó un FlowButton más reciente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: [{key}] must be a table</source>
        <translation>{file}: [{key}] debe ser una tabla</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.authority is missing</source>
        <translation>{file}: falta cloud.authority</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.name must be one of {words}, the last with its addresses</source>
        <translation>{file}: cloud.name debe ser uno de {words}, el último con sus direcciones</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a list of texts in "quotes"</source>
        <translation>{file}: {key} debe ser una lista de textos entre "comillas"</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a number from {low} to {high}</source>
        <translation>{file}: {key} debe ser un número de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a whole number from {low} to {high}</source>
        <translation>{file}: {key} debe ser un número entero de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: {key} must be an address</source>
        <translation>{file}: {key} debe ser una dirección</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be one of {words}</source>
        <translation>{file}: {key} debe ser uno de {words}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be text in "quotes"</source>
        <translation>{file}: {key} debe ser texto entre "comillas"</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be true or false</source>
        <translation>{file}: {key} debe ser true o false</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first} y {count} más</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/doors.py"/>
        <source>{guard}. Run it once more?</source>
        <translation>{guard}. ¿Ejecutar una vez más?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} can be reached</source>
        <translation>Se puede llegar a {host}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} cannot be reached: {why}</source>
        <translation>No se puede llegar a {host}: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h ago</source>
        <translation>hace {hours} h</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>{keys} is used twice in FlowButton</source>
        <translation>{keys} se usa dos veces en FlowButton</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min ago</source>
        <translation>hace {minutes} min</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/answers.py"/>
        <source>{name} cannot be read</source>
        <translation>No se puede leer {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} failed</source>
        <translation>{name} terminó con error</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} is running</source>
        <translation>{name} está en ejecución</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in</source>
        <translation>{name} ha iniciado sesión</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in. A new token could not be fetched now</source>
        <translation>{name} ha iniciado sesión. No se pudo obtener ahora un token nuevo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} succeeded</source>
        <translation>{name} terminó correctamente</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} timed out</source>
        <translation>{name} agotó el tiempo</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} waits for a person</source>
        <translation>{name} espera a una persona</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was accepted</source>
        <translation>{name} se aceptó</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was cancelled</source>
        <translation>{name} se canceló</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was not sent</source>
        <translation>{name} no se envió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was skipped</source>
        <translation>{name} se omitió</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} works again</source>
        <translation>{name} vuelve a funcionar</translation>
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
        <translation>{time} de ~{about}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} — Undo</source>
        <translation>{time} — Deshacer</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Nothing was run</source>
        <translation>{what}. No se ejecutó nada</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Sends when that is over, until {time}</source>
        <translation>{what}. Se envía cuando eso pase (límite: {time})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where} should be of the type {type}</source>
        <translation>{where} debe ser del tipo {type}</translation>
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
        <translation>«{file}» no es una imagen que se pueda usar</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is asked for now</source>
        <translation>Ahora se pide «{input}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is no longer asked for</source>
        <translation>Ya no se pide «{input}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” no longer fits: {problem}</source>
        <translation>«{input}» ya no encaja: {problem}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” is no combination of keys</source>
        <translation>«{keys}» no es una combinación de teclas</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” needs Ctrl, Alt or Meta with it</source>
        <translation>«{keys}» necesita además Ctrl, Alt o Meta</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>“{name}” is given twice</source>
        <translation>«{name}» se da dos veces</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>“{name}” is missing</source>
        <translation>Falta «{name}»</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>“{name}” is missing in {where}</source>
        <translation>Falta «{name}» en {where}</translation>
    </message>
</context>
</TS>
