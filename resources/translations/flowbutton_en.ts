<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted {when} · %n days left</source>
        <translation>
            <numerusform>Deleted {when} · %n day left</numerusform>
            <numerusform>Deleted {when} · %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>No problem, %n warnings</source>
        <translation>
            <numerusform>No problem, %n warning</numerusform>
            <numerusform>No problem, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing · %n selected</source>
        <translation>
            <numerusform>Editing · %n selected</numerusform>
            <numerusform>Editing · %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMode</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added %n buttons</source>
        <translation>
            <numerusform>Added %n button</numerusform>
            <numerusform>Added %n buttons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted %n buttons</source>
        <translation>
            <numerusform>Deleted %n button</numerusform>
            <numerusform>Deleted %n buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>%n buttons are saved as {file}; no secret is in it</source>
        <translation>
            <numerusform>%n button is saved as {file}; no secret is in it</numerusform>
            <numerusform>%n buttons are saved as {file}; no secret is in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add %n buttons?</source>
        <translation>
            <numerusform>Add %n button?</numerusform>
            <numerusform>Add %n buttons?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStories</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>token valid %n min</source>
        <translation>
            <numerusform>token valid %n min</numerusform>
            <numerusform>token valid %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n runs today</source>
        <translation>
            <numerusform>%n run today</numerusform>
            <numerusform>%n runs today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>%n more in the status log</source>
        <translation>
            <numerusform>%n more in the status log</numerusform>
            <numerusform>%n more in the status log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks for {count} inputs</source>
        <translation>
            <numerusform>Asks for {count} input</numerusform>
            <numerusform>Asks for {count} inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} failed</numerusform>
            <numerusform>{count} failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} finished</source>
        <translation>
            <numerusform>{count} finished</numerusform>
            <numerusform>{count} finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>{count} hour ago</numerusform>
            <numerusform>{count} hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{count} inputs</source>
        <translation>
            <numerusform>{count} input</numerusform>
            <numerusform>{count} inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>{count} minute ago</numerusform>
            <numerusform>{count} minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} need you</source>
        <translation>
            <numerusform>{count} needs you</numerusform>
            <numerusform>{count} need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} runs have news</source>
        <translation>
            <numerusform>{count} run has news</numerusform>
            <numerusform>{count} runs have news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} started</source>
        <translation>
            <numerusform>{count} started</numerusform>
            <numerusform>{count} started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} work again</source>
        <translation>
            <numerusform>{count} works again</numerusform>
            <numerusform>{count} work again</numerusform>
        </translation>
    </message>
</context>
</TS>
