<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountChip</name>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Account: {name}</source>
        <translation>アカウント: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_chip.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Add another account…</source>
        <translation>別のアカウントを追加…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/account_menu.py"/>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>How should it look?</source>
        <translation>どんな見た目にしますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Pick one of yours, or paste what you have.</source>
        <translation>自分のフローから選ぶか、手元にあるものを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/add_page.py"/>
        <source>Which flow should it run?</source>
        <translation>どのフローを実行しますか?</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Add a button</source>
        <translation>ボタンを追加</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/address_page.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <location filename="../../flowbutton/ui/advice_card.py"/>
        <source>Open in {name}</source>
        <translation>{name} で開く</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Icon</source>
        <translation>アイコン(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/appearance_form.py"/>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
</context>
<context>
    <name>BinDesk</name>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Deleted buttons</source>
        <translation>削除したボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Empty the bin?</source>
        <translation>ごみ箱を空にしますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>Restore “{name}”</source>
        <translation>「{name}」を復元</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/bin_desk.py"/>
        <source>The deleted buttons are forgotten, with their addresses and keys. It cannot be undone.</source>
        <translation>削除したボタンが、アドレスやキーとともに完全に消えます。元には戻せません。</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Add a button</source>
        <translation>ボタンを追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted buttons</source>
        <translation>削除したボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Empty the bin…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>No button was deleted in the last 30 days.</source>
        <translation>過去 30 日間に削除したボタンはありません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>They can be restored for 30 days, with what they need to run.</source>
        <translation>実行に必要なものも含めて、30 日間は復元できます。</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Deleted {when} · %n days left</source>
        <translation>
            <numerusform>{when}に削除 · 残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/bin_page.py"/>
        <source>Restore “{name}”</source>
        <translation>「{name}」を復元</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as a table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/body_view.py"/>
        <source>Show as text</source>
        <translation>テキストとして表示</translation>
    </message>
</context>
<context>
    <name>BrowserStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in in your browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>代わりにコードを使う</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Your browser shows the sign-in page. Come back when you are done; this page then goes on by itself.</source>
        <translation>サインイン ページがブラウザーに表示されています。終わったら戻ってきてください。この画面は自動で先に進みます。</translation>
    </message>
</context>
<context>
    <name>ButtonGrid</name>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Add a button</source>
        <translation>ボタンを追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/button_grid.py"/>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
</context>
<context>
    <name>ButtonMenu</name>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Add a star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Cancel the run…</source>
        <translation>実行をキャンセル…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Details of the last run</source>
        <translation>前回の実行の詳細</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Forget this preset</source>
        <translation>このプリセットを削除</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Make a button of it</source>
        <translation>ボタンにする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Move to group</source>
        <translation>グループに移動</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>New group…</source>
        <translation>新しいグループ…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new address…</source>
        <translation>新しいアドレスを貼り付け…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Paste a new key…</source>
        <translation>新しいキーを貼り付け…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Put on the desktop</source>
        <translation>デスクトップに置く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_items.py"/>
        <source>Remove from the desktop</source>
        <translation>デスクトップから削除</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_items.py"/>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Run with…</source>
        <translation>入力を指定して実行…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Stop waiting for the run</source>
        <translation>実行を待つのをやめる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/button_menu.py"/>
        <source>Take the press back</source>
        <translation>押下を取り消す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/preset_items.py"/>
        <source>With “{name}”</source>
        <translation>「{name}」を使う</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>ChoiceDelegate</name>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_delegate.py"/>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/editors.py"/>
        <source>Nothing chosen</source>
        <translation>何も選ばれていません</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <location filename="../../flowbutton/ui/choice_list.py"/>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Look in another environment, or paste the link of the flow.</source>
        <translation>別の環境を探すか、フローのリンクを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Nothing is called “{text}”</source>
        <translation>「{text}」という名前のものはありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Paste a flow id, a flow link, a trigger URL, or type to search</source>
        <translation>フロー ID、リンク、トリガー URL を貼り付け、または検索</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Reading your flows…</source>
        <translation>フローを読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Search or paste</source>
        <translation>検索または貼り付け</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>FlowButton is still running</source>
        <translation>FlowButton は動作を続けています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/closing.py"/>
        <source>Its icon in the panel brings it back. To end it, choose Quit there.</source>
        <translation>パネルのアイコンから元に戻せます。終了するには、そこで「終了」を選んでください。</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>On this or any other device, open this page:</source>
        <translation>このデバイスか別のデバイスで、次のページを開いてください:</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Sign in with a code</source>
        <translation>コードでサインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>The code is {code}</source>
        <translation>コードは {code} です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use the browser instead</source>
        <translation>代わりにブラウザーを使う</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>and type this code:</source>
        <translation>そして次のコードを入力してください:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Add a button</source>
        <translation>ボタンを追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Arrange the buttons</source>
        <translation>ボタンを並べ替え</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Colours as the system has them</source>
        <translation>システムと同じ配色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Deleted buttons</source>
        <translation>削除したボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Export the status log</source>
        <translation>状態ログをエクスポート</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Go to the status log</source>
        <translation>状態ログに移動</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Look again how everything goes</source>
        <translation>状況をもう一度確認</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Open a button file</source>
        <translation>ボタン ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Practise; nothing is run</source>
        <translation>練習する (何も実行されません)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Quit FlowButton</source>
        <translation>FlowButton を終了</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show big buttons</source>
        <translation>大きいボタンで表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show medium buttons</source>
        <translation>中くらいのボタンで表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the buttons as a list</source>
        <translation>ボタンを一覧で表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Show the keys</source>
        <translation>キー操作を表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/commands.py"/>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>As</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Do not ask again until FlowButton closes</source>
        <translation>FlowButton を閉じるまで再確認しない</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”</source>
        <translation>「{name}」を実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Run “{name}”?</source>
        <translation>「{name}」を実行しますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>This cannot be taken back.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>What it does</source>
        <translation>動作内容</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/confirm_box.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <location filename="../../flowbutton/ui/copying.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>日付を入力してください (例: {date})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Pick a day</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>such as {date}</source>
        <translation>例: {date}</translation>
    </message>
</context>
<context>
    <name>DateTimeEditor</name>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a date, such as {date}</source>
        <translation>日付を入力してください (例: {date})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Enter a time, such as {time}</source>
        <translation>時刻を入力してください (例: {time})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/date_editor.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>DesktopDesk</name>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>Add it</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is in the menu of your applications</source>
        <translation>FlowButton をアプリケーション メニューに追加しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>FlowButton is not in the menu of your applications yet</source>
        <translation>FlowButton はまだアプリケーション メニューにありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/desktop_desk.py"/>
        <source>There it opens links and button files too.</source>
        <translation>追加すると、リンクとボタン ファイルもそこから開けます。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>Looking… Nothing is run.</source>
        <translation>確認しています… 何も実行しません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/diagnostics_page.py"/>
        <source>No problem, %n warnings</source>
        <translation>
            <numerusform>問題なし、警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Delete (Del)</source>
        <translation>削除 (Del)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Deleted buttons</source>
        <translation>削除したボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Edit (F2)</source>
        <translation>編集 (F2)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing</source>
        <translation>編集中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Editing · %n selected</source>
        <translation>
            <numerusform>編集中 · %n 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直し (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_bar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>EditMode</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing is done</source>
        <translation>編集を終えました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_mode.py"/>
        <source>Editing; nothing runs</source>
        <translation>編集中です。何も実行されません</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>A button needs a name</source>
        <translation>ボタンには名前が必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press</source>
        <translation>押すと</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A press without network is sent when it is back.</source>
        <translation>ネットワークがない間に押すと、つながったときに送信します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A second press</source>
        <translation>続けて押すと</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>A time of the day such as 17:30; later it is not sent. Empty: two minutes.</source>
        <translation>17:30 のような時刻。それ以降は送信されません。空欄なら 2 分間です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks</source>
        <translation>確認する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks first</source>
        <translation>実行前に確認</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Asks, and warns</source>
        <translation>警告付きで確認する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Can be taken back for</source>
        <translation>取り消せる時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Each preset needs a name of its own</source>
        <translation>プリセットにはそれぞれ別の名前が必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Edit the button</source>
        <translation>ボタンの編集</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is among the buttons with a star.</source>
        <translation>スター付きのボタンに表示します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is held down</source>
        <translation>長押しで実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Is ignored</source>
        <translation>無視する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Nobody who is signed in</source>
        <translation>サインイン中でないアカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Notify when a run ends</source>
        <translation>実行が終わったら通知する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs as</source>
        <translation>実行するアカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs at once</source>
        <translation>すぐに実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs it once more</source>
        <translation>もう一度実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Runs when it ended</source>
        <translation>終わってから実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Send the answers without asking</source>
        <translation>確認せずに回答を送信する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>So long a press waits before it is sent.</source>
        <translation>押してから送信するまで待つ時間です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>The form opens only when an answer is missing.</source>
        <translation>回答が足りないときだけフォームを開きます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait for the network</source>
        <translation>ネットワークを待つ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Wait until</source>
        <translation>待つ期限</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>What this does, and whom to call</source>
        <translation>このボタンの働きと、困ったときの連絡先</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>When it is pressed</source>
        <translation>押したとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>While a run of this button is on its way.</source>
        <translation>このボタンの実行が進行中の間。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_list.py"/>
        <source>Whoever is signed in</source>
        <translation>サインイン中のアカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/edit_page.py"/>
        <source>“Wait until” is a time of the day such as 17:30</source>
        <translation>「待つ期限」は 17:30 のような時刻です</translation>
    </message>
</context>
<context>
    <name>EditPages</name>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Added “{name}”</source>
        <translation>「{name}」を追加しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Edit “{name}”</source>
        <translation>「{name}」を編集</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>What you typed can still be saved.</source>
        <translation>入力した内容はまだ保存できます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is changed</source>
        <translation>「{name}」を変更しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/edit_pages.py"/>
        <source>“{name}” is not changed</source>
        <translation>「{name}」は変更されていません</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Add a star</source>
        <translation>スターを付ける</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added %n buttons</source>
        <translation>
            <numerusform>%n 個のボタンを追加しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Added “{name}”</source>
        <translation>「{name}」を追加しました</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted %n buttons</source>
        <translation>
            <numerusform>%n 個のボタンを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Deleted “{name}”</source>
        <translation>「{name}」を削除しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Done once more: {what}</source>
        <translation>やり直しました: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Forgot the preset “{name}”</source>
        <translation>プリセット「{name}」を削除しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Move to “{group}”</source>
        <translation>「{group}」に移動</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Moved to place {place} of {count}</source>
        <translation>{count} 個中 {place} 番目に移動しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Take out of the group</source>
        <translation>グループから外す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>Taken back: {what}</source>
        <translation>元に戻しました: {what}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/editing.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (コピー)</translation>
    </message>
</context>
<context>
    <name>EffectsItems</name>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>What this does</source>
        <translation>動作内容</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/effects_items.py"/>
        <source>“{name}” asks before it runs</source>
        <translation>「{name}」は実行前に確認します</translation>
    </message>
</context>
<context>
    <name>EffectsPage</name>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>As</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Ask before it runs</source>
        <translation>実行前に確認する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It can ask you before it runs.</source>
        <translation>実行する前に確認を求めることができます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It only reckons and answers; nothing outside is changed.</source>
        <translation>計算して応答するだけで、外部は何も変更しません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>It reaches other people or deletes something</source>
        <translation>ほかの人に届くか、何かを削除します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What it does inside is not shown to this account. Ask its owner.</source>
        <translation>中で何をするかは、このアカウントには表示されません。所有者に確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>What “{name}” does</source>
        <translation>「{name}」の動作内容</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/effects_page.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/empty_state.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>%n buttons are saved as {file}; no secret is in it</source>
        <translation>
            <numerusform>%n 個のボタンを {file} に保存しました。秘密の情報は含まれていません</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>ボタン (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/exporting.py"/>
        <source>Save the buttons as a file</source>
        <translation>ボタンをファイルに保存</translation>
    </message>
</context>
<context>
    <name>FailedStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Use a code instead</source>
        <translation>代わりにコードを使う</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <location filename="../../flowbutton/app/feed.py"/>
        <source>Not run. Hold it down for longer</source>
        <translation>実行していません。もっと長く押し続けてください</translation>
    </message>
</context>
<context>
    <name>FileEditor</name>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>Take the file away</source>
        <translation>ファイルを外す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file cannot be read. Choose another one</source>
        <translation>このファイルは読めません。別のファイルを選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/file_editor.py"/>
        <source>This file is too large: {size} MB at most</source>
        <translation>このファイルは大きすぎます: 最大 {size} MB です</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/find_field.py"/>
        <source>Find or run a button</source>
        <translation>ボタンを検索または実行</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow link, a flow id, an HTTP trigger URL, a Logic App or an IFTTT event.</source>
        <translation>フローのリンク、フロー ID、HTTP トリガー URL、Logic App、IFTTT のイベント。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>A flow service on this computer, nothing leaves it. Sign-in, inputs, success and failure.</source>
        <translation>このコンピューター上のフロー サービスで、外には何も送られません。サインイン、入力、成功、失敗を試せます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>From a colleague or your administrator.</source>
        <translation>同僚や管理者から受け取ったもの。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Open a button file</source>
        <translation>ボタン ファイルを開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Paste a trigger</source>
        <translation>トリガーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Run a flow with one press</source>
        <translation>1 回押すだけでフローを実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Sign in to Microsoft</source>
        <translation>Microsoft にサインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Start with one of these. You can add the others later.</source>
        <translation>どれか 1 つから始めてください。ほかのものは後で追加できます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/first_run.py"/>
        <source>Your browser opens. Your flows appear here as buttons to pick.</source>
        <translation>ブラウザーが開きます。フローがここに表示され、ボタンにするものを選べます。</translation>
    </message>
</context>
<context>
    <name>Fixing</name>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>Run it now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The address of “{name}” is read anew at the next press</source>
        <translation>「{name}」のアドレスは次に押したときに読み直します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there</source>
        <translation>フローはあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The flow is there. Press again</source>
        <translation>フローはあります。もう一度押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>The new address is saved</source>
        <translation>新しいアドレスを保存しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” goes to its new address from now on</source>
        <translation>「{name}」は今後、新しいアドレスに送信されます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>“{name}” runs with your account from now on</source>
        <translation>「{name}」は今後、自分のアカウントで実行されます</translation>
    </message>
</context>
<context>
    <name>GridEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>A button starts one of your flows and shows how it went.</source>
        <translation>ボタンはフローを 1 つ開始し、その結果を表示します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Add a button</source>
        <translation>ボタンを追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No button is called “{text}”</source>
        <translation>「{text}」という名前のボタンはありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No buttons yet</source>
        <translation>ボタンはまだありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>No favourites yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>Show all buttons</source>
        <translation>すべてのボタンを表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/grid_empty.py"/>
        <source>The menu of a button gives it a star.</source>
        <translation>ボタンのメニューからスターを付けられます。</translation>
    </message>
</context>
<context>
    <name>GroupTabs</name>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/group_tabs.py"/>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Add a button (Ctrl+N)</source>
        <translation>ボタンを追加 (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Arrange the buttons</source>
        <translation>ボタンを並べ替え</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/header.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/help_sheet.py"/>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>IconDesk</name>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>The icon is removed</source>
        <translation>アイコンを削除しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is in the menu</source>
        <translation>「{name}」をメニューに追加しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/icon_desk.py"/>
        <source>“{name}” is on the desktop and in the menu</source>
        <translation>「{name}」をデスクトップとメニューに追加しました</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>No icon is called “{text}”. An emoji works, too, or your own picture.</source>
        <translation>「{text}」というアイコンはありません。絵文字や自分の画像も使えます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Own picture…</source>
        <translation>自分の画像…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>Search icons</source>
        <translation>アイコンを検索</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Add %n buttons?</source>
        <translation>
            <numerusform>%n 個のボタンを追加しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Buttons in the file</source>
        <translation>ファイル内のボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>Nothing is run by adding them.</source>
        <translation>追加しても何も実行されません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have these buttons already</source>
        <translation>これらのボタンは既にあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>You have this button already</source>
        <translation>このボタンは既にあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/import_page.py"/>
        <source>{name} · you have this one</source>
        <translation>{name} · 既にあります</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Buttons (*.flowbutton)</source>
        <translation>ボタン (*.flowbutton)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/importing.py"/>
        <source>Open a button file</source>
        <translation>ボタン ファイルを開く</translation>
    </message>
</context>
<context>
    <name>InputField</name>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON, such as {example}</source>
        <translation>JSON で入力します。例: {example}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>As JSON.</source>
        <translation>JSON で入力します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Drop a file here, or choose one. {size} MB at most.</source>
        <translation>ここにファイルをドロップするか、選択してください。最大 {size} MB。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>One entry a line, or a JSON list.</source>
        <translation>1 行に 1 項目、または JSON のリスト。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_field.py"/>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Clear the answers</source>
        <translation>回答をクリア</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Filled in by a link</source>
        <translation>リンクから入力</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Last answers are filled in.</source>
        <translation>前回の回答を入れてあります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Look at each answer before you run: somebody else wrote them.</source>
        <translation>実行する前に、回答を 1 つずつ確認してください。ほかの人が書いたものです。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The flow was changed since the last time</source>
        <translation>前回からフローが変更されています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>The preset is filled in.</source>
        <translation>プリセットを入れてあります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What will be sent</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_form.py"/>
        <source>What you dropped is filled in.</source>
        <translation>ドロップした内容を入れてあります。</translation>
    </message>
</context>
<context>
    <name>KeyControl</name>
    <message>
        <location filename="../../flowbutton/ui/settings_controls.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>KeyDesk</name>
    <message>
        <location filename="../../flowbutton/app/key_desk.py"/>
        <source>Find and run a button</source>
        <translation>ボタンを検索して実行</translation>
    </message>
</context>
<context>
    <name>KeyItems</name>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Give it a hot key…</source>
        <translation>ホットキーを設定…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/key_items.py"/>
        <source>Hot key: {keys}…</source>
        <translation>ホットキー: {keys}…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>A hot key for “{name}”</source>
        <translation>「{name}」のホットキー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>Hot key</source>
        <translation>ホットキー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/key_page.py"/>
        <source>It presses this button from any program. What the button asks first, it asks then too.</source>
        <translation>どのプログラムからでもこのボタンを押せます。先に確認や入力を求めるボタンは、そのときも同じように求めます。</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Country or region</source>
        <translation>国または地域</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Full address</source>
        <translation>住所全体</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>State</source>
        <translation>都道府県または州</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/location_editor.py"/>
        <source>Street</source>
        <translation>町名・番地</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV、表計算用 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>Export the status log</source>
        <translation>状態ログをエクスポート</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>JSON, for programs (*.json)</source>
        <translation>JSON、プログラム用 (*.json)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The log is saved as {file}</source>
        <translation>ログを {file} に保存しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/log_desk.py"/>
        <source>The status log is empty</source>
        <translation>状態ログは空です</translation>
    </message>
</context>
<context>
    <name>LogEmpty</name>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Find a button</source>
        <translation>ボタンを探す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>No run is like that</source>
        <translation>当てはまる実行はありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Runs you start appear here</source>
        <translation>開始した実行がここに表示されます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_empty.py"/>
        <source>Show all runs</source>
        <translation>すべての実行を表示</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>All buttons</source>
        <translation>すべてのボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Filter the status log</source>
        <translation>状態ログを絞り込む</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>From anywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Name, state, input or message</source>
        <translation>名前、状態、入力、メッセージ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Pressed from where</source>
        <translation>押した場所</translation>
    </message>
</context>
<context>
    <name>LogHeader</name>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Arrange the status log</source>
        <translation>状態ログの表示方法</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Export the status log</source>
        <translation>状態ログをエクスポート</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Failed {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>失敗 {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Filter the status log</source>
        <translation>状態ログを絞り込む</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Fold the status log</source>
        <translation>状態ログを折りたたむ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Running {count}</source>
        <extracomment>short: three of these stand side by side in a very narrow window</extracomment>
        <translation>実行中 {count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Show the status log</source>
        <translation>状態ログを表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>Status log</source>
        <translation>状態ログ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_header.py"/>
        <source>What is shown below</source>
        <translation>下に表示するもの</translation>
    </message>
</context>
<context>
    <name>LogLookMenu</name>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>In a window of its own</source>
        <translation>別のウィンドウで表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Show the headings</source>
        <translation>見出しを表示</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Cancel the run…</source>
        <translation>実行をキャンセル…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Copy receipt</source>
        <translation>控えをコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Follow again</source>
        <translation>追跡を再開</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Open run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Run again…</source>
        <translation>もう一度実行…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_pane.py"/>
        <source>Take the press back</source>
        <translation>押下を取り消す</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>No run is like that</source>
        <translation>当てはまる実行はありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Runs you start appear here</source>
        <translation>開始した実行がここに表示されます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_table.py"/>
        <source>Status log</source>
        <translation>状態ログ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../flowbutton/ui/message_bar.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>Start anew</source>
        <translation>再起動</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/messages.py"/>
        <source>This counts from the next start of FlowButton on</source>
        <translation>FlowButton の次回の起動から有効になります</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/method_row.py"/>
        <source>Method of the trigger</source>
        <translation>トリガーのメソッド</translation>
    </message>
</context>
<context>
    <name>OpeningStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Getting the sign-in ready</source>
        <translation>サインインの準備をしています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>If a window asks for the password of your keyring, answer it: that is where FlowButton keeps your sign-in. Without it you stay signed in until you close FlowButton.</source>
        <translation>キーリングのパスワードを求めるウィンドウが出たら、入力してください。FlowButton はサインイン情報をそこに保管します。入力しなければ、サインインは FlowButton を閉じるまで有効です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>This takes a moment.</source>
        <translation>少し時間がかかります。</translation>
    </message>
</context>
<context>
    <name>OwnPicture</name>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Enter runs · Ctrl+Enter opens the inputs first · &gt; finds commands</source>
        <translation>Enter で実行 · Ctrl+Enter で先に入力を開く · &gt; でコマンドを検索</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button</source>
        <translation>ボタンを検索して実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Find and run a button, or &gt; for commands</source>
        <translation>ボタンを検索して実行、&gt; でコマンド</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>Up and Down go through what was found, Enter runs it, Esc closes</source>
        <translation>上下キーで候補を移動、Enter で実行、Esc で閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/palette.py"/>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Back to your buttons</source>
        <translation>自分のボタンに戻る</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/practice_bar.py"/>
        <source>Practice: no press goes anywhere</source>
        <translation>練習: 実際には何も実行されません</translation>
    </message>
</context>
<context>
    <name>PracticeDesk</name>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>A press runs it for real. Practice shows how that looks.</source>
        <translation>押すと本当に実行されます。練習ではその様子を確かめられます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Practise first</source>
        <translation>先に練習する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>“{name}” is ready</source>
        <translation>「{name}」の準備ができました</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Fill in a preset</source>
        <translation>プリセットを入れる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Delete “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Make a button of “{name}”</source>
        <translation>「{name}」からボタンを作る</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_rows.py"/>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
</context>
<context>
    <name>PresetSaver</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ProgramView</name>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>For whoever helps you. Secrets are left out.</source>
        <translation>困ったときに助けてくれる人のためのものです。秘密の情報は省いてあります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program did</source>
        <translation>プログラムの動作</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/program_view.py"/>
        <source>What the program does appears here</source>
        <translation>プログラムの動作がここに表示されます</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../flowbutton/ui/question.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Readdressing</name>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the documentation of Webhooks at ifttt.com/maker_webhooks.</source>
        <translation>ifttt.com/maker_webhooks の Webhooks のドキュメントからコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Copy it from the trigger of the flow. It is kept in the keyring.</source>
        <translation>フローのトリガーからコピーしてください。キーリングに保管します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>Paste the whole address</source>
        <translation>アドレス全体を貼り付け</translation>
    </message>
</context>
<context>
    <name>RunActions</name>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>A message to paste is on the clipboard</source>
        <translation>貼り付け用のメッセージをクリップボードにコピーしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned off. Runs under way go on</source>
        <translation>Logic App をオフにしました。進行中の実行は続きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on</source>
        <translation>Logic App をオンにしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The Logic App is turned on. Press again</source>
        <translation>Logic App をオンにしました。もう一度押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned off. Runs under way go on</source>
        <translation>フローをオフにしました。進行中の実行は続きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on</source>
        <translation>フローをオンにしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The flow is turned on. Press again</source>
        <translation>フローをオンにしました。もう一度押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The receipt is on the clipboard</source>
        <translation>控えをクリップボードにコピーしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>What was pasted has no page to open</source>
        <translation>貼り付けたものには、開けるページがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>{size} of {kind}. It is not shown here: save it to look at it.</source>
        <translation>{kind}、{size}。ここには表示されません。見るには保存してください。</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Cancel the run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Copy receipt</source>
        <translation>控えをコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again</source>
        <translation>もう一度実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Run again in the cloud with the same inputs</source>
        <translation>同じ入力でクラウドでもう一度実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Take the press back</source>
        <translation>押下を取り消す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>The run ends where it is. It cannot be brought back.</source>
        <translation>実行はその場で終わります。元には戻せません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>What was said</source>
        <translation>やり取りの内容</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_details.py"/>
        <source>Yes, cancel it at the service</source>
        <translation>サービスで実行をキャンセル</translation>
    </message>
</context>
<context>
    <name>RunKeys</name>
    <message>
        <location filename="../../flowbutton/app/run_keys.py"/>
        <source>Nothing is running here</source>
        <translation>ここでは何も実行されていません</translation>
    </message>
</context>
<context>
    <name>RunStories</name>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>Made ready</source>
        <translation>準備済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>press id {id}</source>
        <translation>押下 ID {id}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/app/run_stories.py"/>
        <source>token valid %n min</source>
        <translation>
            <numerusform>トークンの有効期間は残り %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Files and secrets are asked for each time.</source>
        <translation>ファイルと秘密の値は毎回入力します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/preset_bar.py"/>
        <source>Saved as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>Save the answer</source>
        <translation>応答を保存</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/saving.py"/>
        <source>The answer is saved as {file}</source>
        <translation>応答を {file} に保存しました</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <location filename="../../flowbutton/ui/search_line.py"/>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../flowbutton/ui/settings_row.py"/>
        <source>Set by {who}</source>
        <translation>設定者: {who}</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>All runs that have ended are forgotten on this computer. It cannot be undone.</source>
        <translation>終わった実行がすべて、このコンピューターから消えます。元には戻せません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log</source>
        <translation>状態ログを消去</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Clear the status log?</source>
        <translation>状態ログを消去しますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Data folder</source>
        <translation>データ フォルダー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Log folder</source>
        <translation>ログ フォルダー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>Settings folder</source>
        <translation>設定フォルダー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/settings_desk.py"/>
        <source>What is new</source>
        <translation>新機能</translation>
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
        <translation> 日</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A domain, a tenant id, or “organizations” for any.</source>
        <translation>ドメイン、テナント ID、または制限なしの「organizations」。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A press that is held up for longer is not sent at all.</source>
        <translation>これより遅れた押下は送信しません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run began</source>
        <translation>実行が始まったとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended sooner</source>
        <translation>10 秒以内に実行が終わったとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run ended that took longer than 10 s</source>
        <translation>10 秒を超える実行が終わったとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run failed, or was not sent</source>
        <translation>実行が失敗または未送信のとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run needs you</source>
        <translation>実行に対応が必要なとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>A run succeeded after it had failed</source>
        <translation>失敗していた実行が成功したとき</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account and cloud</source>
        <translation>アカウントとクラウド</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Account for new buttons</source>
        <translation>新しいボタンのアカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Big</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Clear the status log…</source>
        <translation>状態ログを消去…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Deleted buttons</source>
        <translation>削除したボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Empty for the system's own.</source>
        <translation>空欄ならシステムのものを使います。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Finds and runs a button from anywhere.</source>
        <translation>どこからでもボタンを検索して実行します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>FlowButton stays in the tray; without a tray, closing quits.</source>
        <translation>FlowButton は通知領域に残ります。通知領域がなければ、閉じると終了します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>FlowButton {version}</source>
        <translation>FlowButton {version}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>From the next start on.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Guards against a double click.</source>
        <translation>ダブルクリックによる誤操作を防ぎます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Hot key</source>
        <translation>ホットキー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Ignore a second press within</source>
        <translation>2 回目の押下を無視する時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>In the tray, without a window.</source>
        <translation>ウィンドウを出さず、通知領域に表示します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>It waits for a person, wants a sign-in, or it is not known whether it ran.</source>
        <translation>人の応答待ち、サインインが必要、または実行されたか不明のとき。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても動作を続ける</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Keep the status log for</source>
        <translation>状態ログの保存期間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Never send a press later than</source>
        <translation>押下の送信期限</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>No setting is called “{text}”</source>
        <translation>「{text}」という設定はありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Nothing turns or slides by itself.</source>
        <translation>自動で回転や移動をする表示をなくします。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Of the app registration that FlowButton signs in with.</source>
        <translation>FlowButton がサインインに使うアプリの登録のものです。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Only while FlowButton is not in front.</source>
        <translation>FlowButton が手前にないときだけ。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Presses</source>
        <translation>押下</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show FlowButton in the applications menu</source>
        <translation>FlowButton をアプリケーション メニューに表示する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Show notifications</source>
        <translation>通知を表示する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Start with the computer</source>
        <translation>コンピューターの起動時に開始する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The first one</source>
        <translation>最初のアカウント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>The service itself waits up to 120 s.</source>
        <translation>サービス自体は最長 120 秒待ちます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for a connection</source>
        <translation>接続を待つ時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for an answer</source>
        <translation>応答を待つ時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Wait for the answer of a run</source>
        <translation>実行の応答を待つ時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>What is older is deleted at each start, and once a day.</source>
        <translation>それより古いものは、起動のたびに、また 1 日 1 回削除されます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Where your organisation's flows live. Another one counts at the next start. One of your own is described in settings.toml, under [cloud]: its name is custom, and its authority has to be there.</source>
        <translation>組織のフローがあるクラウドです。変更は次回の起動から有効になります。独自のクラウドは settings.toml の [cloud] に記述します。name は custom とし、authority は必須です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>With your favourites; links and button files then open here too.</source>
        <translation>お気に入りも表示されます。リンクとボタン ファイルもここで開くようになります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>Without a tray, minimise instead of quitting</source>
        <translation>通知領域がなければ、終了せず最小化する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_page.py"/>
        <source>your administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/settings_list.py"/>
        <source>{cloud} (not tried by us)</source>
        <translation>{cloud} (動作未確認)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_page.py"/>
        <source>You stay signed in until you close FlowButton</source>
        <translation>サインインは FlowButton を閉じるまで有効です</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>Signed in until FlowButton closes</source>
        <translation>FlowButton を閉じるまでサインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/standing.py"/>
        <source>nothing leaves this computer</source>
        <translation>このコンピューターの外には何も送られません</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n running</source>
        <translation>
            <numerusform>%n 件を実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>%n runs today</source>
        <translation>
            <numerusform>今日の実行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/status_line.py"/>
        <source>No runs today</source>
        <translation>今日の実行はありません</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message>
        <location filename="../../flowbutton/ui/step_bars.py"/>
        <source>Inputs and outputs of {step}</source>
        <translation>{step} の入力と出力</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Brick</source>
        <translation>れんが色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Indigo</source>
        <translation>藍色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Navy</source>
        <translation>紺</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Ochre</source>
        <translation>黄土色</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/swatches.py"/>
        <source>Violet</source>
        <translation>すみれ色</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/text_page.py"/>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../flowbutton/ui/toast.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Toasting</name>
    <message>
        <location filename="../../flowbutton/app/toasting.py"/>
        <source>Undo</source>
        <translation>取り消す</translation>
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
        <translation>FlowButton: 実行が失敗しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: running</source>
        <translation>FlowButton: 実行中</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: sign in again</source>
        <translation>FlowButton: もう一度サインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray.py"/>
        <source>FlowButton: what became of a run is not known</source>
        <translation>FlowButton: 結果の分からない実行があります</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message numerus="yes">
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>%n more in the status log</source>
        <translation>
            <numerusform>ほか %n 件は状態ログにあります</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>All buttons</source>
        <translation>すべてのボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Find and run…</source>
        <translation>検索して実行…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Last: {result}</source>
        <translation>最後の実行: {result}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Mute notifications</source>
        <translation>通知をミュート</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open FlowButton</source>
        <translation>FlowButton を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Open the run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Running now ({count})</source>
        <translation>実行中 ({count})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Signed in as {name}</source>
        <translation>{name} としてサインイン中</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Take the press back</source>
        <translation>押下を取り消す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Turn notifications on</source>
        <translation>通知をオンにする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until I turn them on</source>
        <translation>自分でオンにするまで</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <location filename="../../flowbutton/ui/sign_in_steps.py"/>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
</context>
<context>
    <name>_LogWindow</name>
    <message>
        <location filename="../../flowbutton/ui/log_window.py"/>
        <source>Status log</source>
        <translation>状態ログ</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>A button in this file has no name</source>
        <translation>このファイルには名前のないボタンがあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>A cloud of your own names its flow service: flow_api, in settings.toml.</source>
        <translation>独自のクラウドでは、フローのサービスを settings.toml の flow_api に指定します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A connection of the flow is broken</source>
        <translation>フローの接続が壊れています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A data policy of your organisation has stopped it. Ask your administrator.</source>
        <translation>組織のデータ ポリシーにより停止されています。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A file of buttons</source>
        <translation>ボタンのファイル</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A flow cannot be turned on or off by its address</source>
        <translation>フローのオンとオフは、アドレスでは切り替えられません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>A link asks to run this</source>
        <translation>リンクがこれを実行しようとしています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that adds a button</source>
        <translation>ボタンを追加するリンク</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>A link that presses a button</source>
        <translation>ボタンを押すリンク</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>A page of Azure, but not of a Logic App</source>
        <translation>Azure のページですが、Logic App のページではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>A page of IFTTT, but not an address of Webhooks</source>
        <translation>IFTTT のページですが、Webhooks のアドレスではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A page of the portal, but not of one flow</source>
        <translation>ポータルのページですが、1 つのフローのページではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>A rule of your organisation blocks this sign-in</source>
        <translation>組織の規則によって、このサインインはブロックされています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>A rule of your organisation or a missing licence has stopped it.</source>
        <translation>組織の規則、またはライセンスがないことが原因で停止しました。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A rule of your organisation stops this flow</source>
        <translation>組織の規則によって、このフローは停止しています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>A run of a flow: the button starts the flow</source>
        <translation>フローの実行: ボタンはフローを開始します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>A run that was started by an address cannot be cancelled from here</source>
        <translation>アドレスで開始した実行は、ここからキャンセルできません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>A sign-in was sent along with the signature. Use the signed address by itself.</source>
        <translation>署名と一緒にサインイン情報が送信されました。署名付きアドレスだけを使ってください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>A workflow of a Standard Logic App is turned on and off in the Azure portal</source>
        <translation>Standard Logic App のワークフローのオンとオフは、Azure ポータルで切り替えます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Accepted</source>
        <translation>受付済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>Accepted, and FlowButton was closed before its answer was there</source>
        <translation>受付済み、応答が届く前に FlowButton が閉じられました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and its answer could not be fetched</source>
        <translation>受付済み、応答は取得できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Accepted, and no answer yet</source>
        <translation>受付済み、応答はまだありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Accepted, its answer is waited for</source>
        <translation>受付済み、応答を待っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Accepted, not finished yet</source>
        <translation>受付済み、まだ終わっていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Accepted, not finished yet.</source>
        <translation>受け付けられましたが、まだ終わっていません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Accepted. IFTTT does not say how it went</source>
        <translation>受付済み。IFTTT は結果を知らせません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Accepted. The address does not say how it went</source>
        <translation>受付済み。このアドレスは結果を知らせません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Add a button</source>
        <translation>ボタンを追加</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_model.py"/>
        <source>Add a button called “{name}”</source>
        <translation>「{name}」というボタンを追加する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Add http://localhost there, under mobile and desktop applications</source>
        <translation>モバイル アプリケーションとデスクトップ アプリケーションの欄に http://localhost を追加してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>Add the button again</source>
        <translation>ボタンを追加し直してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Addresses at logic.azure.com ended in November 2025. Copy the new one from the flow.</source>
        <translation>logic.azure.com のアドレスは 2025 年 11 月に終了しました。フローから新しいアドレスをコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>After {time}</source>
        <translation>所要時間 {time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>All files together may have 70 MB at most</source>
        <translation>ファイルは合わせて最大 70 MB です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>All folders can be written; {room} MB are free</source>
        <translation>すべてのフォルダーに書き込めます。空きは {room} MB です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already queued, until {time}</source>
        <translation>すでに待機中、{time} まで</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Already running, {time}</source>
        <translation>すでに実行中、{time}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Also uses {connector}: what that does is not known</source>
        <translation>{connector} も使います。その働きは不明です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An IFTTT event</source>
        <translation>IFTTT のイベント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>An address does not tell what it asks for</source>
        <translation>アドレスからは、何を求められるかは分かりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>An address does not tell which requests reached it: look where the flow is</source>
        <translation>アドレスからは、どの要求が届いたかは分かりません。フローのある場所で確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>An address of IFTTT Webhooks</source>
        <translation>IFTTT Webhooks のアドレス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that begins with http:// is not safe: it must be https://</source>
        <translation>http:// で始まるアドレスは安全ではありません。https:// が必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address that is not known to belong to a flow</source>
        <translation>フローのものかどうか分からないアドレス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>An address with a name and a password in it is not used</source>
        <translation>名前とパスワードを含むアドレスは使いません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>An administrator has to allow FlowButton first</source>
        <translation>先に管理者が FlowButton を許可する必要があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>An administrator has to give consent once.</source>
        <translation>管理者が一度同意する必要があります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <source>Another FlowButton is writing at this moment</source>
        <translation>別の FlowButton が書き込み中です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Another program uses the port {port} of this computer</source>
        <translation>このコンピューターのポート {port} は別のプログラムが使っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>Another program uses {keys} already</source>
        <translation>{keys} はすでに別のプログラムが使っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Another version of FlowButton is running: {theirs}, and this is {ours}</source>
        <translation>別のバージョンの FlowButton が動作しています。動作中は {theirs}、これは {ours} です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Answer {status}</source>
        <translation>応答 {status}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Any JSON. It may stay empty.</source>
        <translation>任意の JSON。空でもかまいません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Any content can be sent with it</source>
        <translation>任意の内容を一緒に送信できます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Anyone with the signed address may run it. Paste the whole address.</source>
        <translation>署名付きアドレスがあれば、だれでも実行できます。アドレス全体を貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arrange the buttons; nothing runs meanwhile</source>
        <translation>ボタンを並べ替える (その間は何も実行されません)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: delete what is selected</source>
        <translation>並べ替え中: 選択したものを削除する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: duplicate what is selected</source>
        <translation>並べ替え中: 選択したものを複製する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: move what is selected</source>
        <translation>並べ替え中: 選択したものを移動する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Arranging: select more</source>
        <translation>並べ替え中: 選択を広げる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask an administrator to open {link}</source>
        <translation>管理者に {link} を開いてもらってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Logic App Contributor on it.</source>
        <translation>その Logic App に対する「ロジック アプリの共同作成者」ロールを依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Reader on the subscription.</source>
        <translation>サブスクリプションに対する「閲覧者」ロールを依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>Ask for the role Website Contributor on it.</source>
        <translation>その Logic App に対する「Web サイト共同作成者」ロールを依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask its owner to share it with you, as a co-owner or a run-only user.</source>
        <translation>共同所有者または実行のみのユーザーとして共有するよう、所有者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/run_only.py"/>
        <source>Ask its owner to turn it on.</source>
        <translation>所有者にオンにするよう依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>Ask whoever made it for a new one</source>
        <translation>作成した人に、新しいものをもらってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator</source>
        <translation>管理者に問い合わせてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator about the data policies of the environment.</source>
        <translation>環境のデータ ポリシーについて、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator for a licence, or its owner for a manual trigger.</source>
        <translation>管理者にライセンスを依頼するか、所有者に手動トリガーを依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Ask your administrator whether Power Automate may be used from here.</source>
        <translation>ここから Power Automate を使ってよいか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Ask your administrator, or sign in on a device that your organisation manages</source>
        <translation>管理者に問い合わせるか、組織が管理するデバイスでサインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Ask your administrator: something may be reading along</source>
        <translation>管理者に問い合わせてください。通信を読み取られているおそれがあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks before it runs</source>
        <translation>実行する前に確認する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Asks before it runs.</source>
        <translation>実行する前に確認します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks first</source>
        <translation>実行前に確認</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Asks for {count} inputs</source>
        <translation>
            <numerusform>{count} 件の入力を求めます</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody by e-mail</source>
        <translation>メールでだれかに尋ねます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Asks somebody to approve</source>
        <translation>だれかに承認を求めます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>At {host}</source>
        <translation>{host} にあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Automatic</source>
        <translation>自動化</translation>
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
        <translation>Azure からトリガーのアドレスを得られませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Buttons</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By button</source>
        <translation>ボタン順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By message</source>
        <translation>メッセージ順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>By state</source>
        <translation>状態順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Calls a web address</source>
        <translation>Web アドレスを呼び出します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Cancel it where the flow is.</source>
        <translation>フローのある場所でキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Cancel the run that has the focus; asks first</source>
        <translation>フォーカスのある実行をキャンセルする (先に確認します)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by an owner of the flow</source>
        <translation>フローの所有者がキャンセルしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled by the service: {why}</source>
        <translation>サービスがキャンセルしました: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Cancelled by you</source>
        <translation>自分でキャンセルしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Cancelled, and the service does not say by whom</source>
        <translation>キャンセルされましたが、だれがしたかはサービスが示していません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes SharePoint items</source>
        <translation>SharePoint アイテムを変更します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes files</source>
        <translation>ファイルを変更します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Changes something in {connector}</source>
        <translation>{connector} で何かを変更します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Check that it is running and unlocked, and try again</source>
        <translation>動作していてロックが解除されていることを確認し、もう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Check that it is shared with you, or paste its link</source>
        <translation>自分と共有されていることを確認するか、リンクを貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Check that it is there and that you may read it</source>
        <translation>ファイルがあること、読み取れることを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>Check that the disk is not full and that you may write there</source>
        <translation>ディスクに空きがあり、そこに書き込めることを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/files.py"/>
        <source>Check that you may read this file</source>
        <translation>このファイルを読めることを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Check the app registration: it has to give ID tokens</source>
        <translation>アプリの登録を確認してください。ID トークンを発行する必要があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the client ID and the tenant in the settings</source>
        <translation>設定のクライアント ID とテナントを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud and the tenant in the settings</source>
        <translation>設定のクラウドとテナントを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the cloud in the settings</source>
        <translation>設定のクラウドを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Check the date and the time of this computer yourself</source>
        <translation>このコンピューターの日付と時刻を自分で確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs.</source>
        <translation>入力を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check the inputs: they have to be valid JSON.</source>
        <translation>入力を確認してください。正しい JSON である必要があります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check the proxy</source>
        <translation>プロキシを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check the proxy in the settings.</source>
        <translation>設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Check the tenant in the settings</source>
        <translation>設定のテナントを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check this computer's clock and its certificates.</source>
        <translation>このコンピューターの時計と証明書を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Check what is missing or has another kind of value.</source>
        <translation>足りないものや、種類の違う値がないか確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Check your connection</source>
        <translation>接続を確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Check your connection.</source>
        <translation>接続を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>Check your connection; paste the address of the button anew if it has changed</source>
        <translation>接続を確認してください。ボタンのアドレスが変わっていたら、貼り付け直してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>Check “ca_file” of the cloud in the settings.</source>
        <translation>設定で、クラウドの「ca_file」を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>Choose a PNG, JPEG, SVG or WebP file of less than 30 MB</source>
        <translation>30 MB 未満の PNG、JPEG、SVG、WebP ファイルを選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose a smaller file.</source>
        <translation>もっと小さいファイルを選択してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose another environment, or ask your administrator to let you in.</source>
        <translation>別の環境を選択するか、管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <source>Choose another folder, or make room</source>
        <translation>別のフォルダーを選択するか、空きを作ってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Choose another one</source>
        <translation>別のものを選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose one of: {choices}</source>
        <translation>次のどれかを選択してください: {choices}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Choose the method that the trigger has.</source>
        <translation>トリガーと同じメソッドを選択してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Choose yes or no</source>
        <translation>はい、またはいいえを選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/loopback.py"/>
        <source>Close it, or sign in with a code</source>
        <translation>それを終了するか、コードでサインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Close what is open; stops no run</source>
        <translation>開いているものを閉じる (実行は止めません)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Control plus {key}.</source>
        <translation>コントロール キーと {key}。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the administrator</source>
        <translation>管理者へのメッセージをコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Copy a message to the owner</source>
        <translation>所有者へのメッセージをコピー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Copy all of it: 36 characters</source>
        <translation>36 文字すべてをコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy its new address, or add the button again.</source>
        <translation>新しいアドレスをコピーするか、ボタンを追加し直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Copy the address from ifttt.com/maker_webhooks</source>
        <translation>ifttt.com/maker_webhooks からアドレスをコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>Copy the address from the flow and paste it.</source>
        <translation>フローからアドレスをコピーして貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Copy the key again from the documentation of IFTTT Webhooks.</source>
        <translation>IFTTT Webhooks のドキュメントからキーをコピーし直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>Copy the link and open it in a browser on this computer</source>
        <translation>リンクをコピーし、このコンピューターのブラウザーで開いてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>Copy the link of its page in the Azure portal.</source>
        <translation>Azure ポータルにあるページのリンクをコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates SharePoint items</source>
        <translation>SharePoint アイテムを作成します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates calendar events</source>
        <translation>予定表に予定を作成します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates files</source>
        <translation>ファイルを作成します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Creates something in {connector}</source>
        <translation>{connector} に何かを作成します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/target_place.py"/>
        <source>Default environment</source>
        <translation>既定の環境</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes SharePoint items</source>
        <translation>SharePoint アイテムを削除します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes e-mail</source>
        <translation>メールを削除します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes files</source>
        <translation>ファイルを削除します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Deletes something in {connector}</source>
        <translation>{connector} で何かを削除します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Do it at ifttt.com.</source>
        <translation>ifttt.com で行ってください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Do it once more</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>Do it where the flow is.</source>
        <translation>フローのある場所で行ってください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Edit inputs</source>
        <translation>入力を編集</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Edit the button that has the focus</source>
        <translation>フォーカスのあるボタンを編集する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Empty, too large to be shown, or no longer kept by the service</source>
        <translation>空であるか、大きすぎて表示できないか、サービスに残っていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>End it, then start it again</source>
        <translation>終了してから、もう一度開始してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date and time, such as 2026-09-30T14:00</source>
        <translation>日付と時刻を入力してください (例: 2026-09-30T14:00)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a date, such as 2026-09-30</source>
        <translation>日付を入力してください (例: 2026-09-30)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter a list: one entry on each line, or JSON in square brackets</source>
        <translation>リストを入力してください。1 行に 1 項目、または角かっこで囲んだ JSON です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a number, such as {example}</source>
        <translation>数値を入力してください (例: {example})</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Enter a whole number, such as 12</source>
        <translation>整数を入力してください (例: 12)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an address</source>
        <translation>アドレスを入力してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter an e-mail address, such as name@example.com</source>
        <translation>メール アドレスを入力してください (例: name@example.com)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>Enter text</source>
        <translation>テキストを入力してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”</source>
        <translation>ステップ「{step}」で失敗</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed at step “{step}”: {why}</source>
        <translation>ステップ「{step}」で失敗: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Failed: {why}</source>
        <translation>失敗: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>Fill this in</source>
        <translation>入力してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Filled in by a link</source>
        <translation>リンクから入力</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Find a button or a command and run it</source>
        <translation>ボタンまたはコマンドを検索して実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Finding</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton cannot be reached by a second start</source>
        <translation>2 回目の起動から、動作中の FlowButton に接続できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/program/port.py"/>
        <source>FlowButton could not be put into the menu of this desktop</source>
        <translation>FlowButton をこのデスクトップのメニューに追加できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton ended before it answered</source>
        <translation>FlowButton は応答する前に終了しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton ended while this was being sent</source>
        <translation>送信中に FlowButton が終了しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>FlowButton is closing</source>
        <translation>FlowButton を終了しています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>FlowButton is not allowed to act for this account yet</source>
        <translation>FlowButton はまだ、このアカウントの代わりに操作することを許可されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>FlowButton is running, but does not answer</source>
        <translation>FlowButton は動作していますが、応答しません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>FlowButton stopped waiting. What was asked for goes on</source>
        <translation>FlowButton は待つのをやめました。依頼したことは続きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>FlowButton was closed before this could be sent. Nothing was run</source>
        <translation>送信する前に FlowButton が閉じられました。何も実行されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>FlowButton {version}{packed} with Python {python} on {system}, for the cloud {cloud}</source>
        <translation>FlowButton {version}{packed}、Python {python}、{system}、クラウド {cloud}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Follow the run</source>
        <translation>実行を追跡</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>For a selected item</source>
        <translation>選択したアイテムの場合</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Give consent</source>
        <translation>同意する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Go to the status log</source>
        <translation>状態ログに移動</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>HTTP request</source>
        <translation>HTTP 要求</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Headers of the command are left out</source>
        <translation>コマンドのヘッダーは除きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Hold it down to run.</source>
        <translation>長押しで実行します。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Hold to run</source>
        <translation>長押しで実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>IFTTT</source>
        <translation>IFTTT</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT cannot take back an event</source>
        <translation>IFTTT はイベントを取り消せません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not know the key</source>
        <translation>このキーは IFTTT に登録されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not let this program turn its applets on or off</source>
        <translation>IFTTT では、このプログラムからアプレットのオンとオフを切り替えられません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT does not say which events it received</source>
        <translation>IFTTT は、どのイベントを受け取ったかを知らせません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>IFTTT event</source>
        <translation>IFTTT イベント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>If it belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow.</source>
        <translation>これが Power Automate のフローのものなら、2025 年 11 月 30 日に使えなくなりました。フローから新しいアドレスをコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>If this belongs to a flow of Power Automate, it stopped working on 30 November 2025: copy the new address from the flow. For a Logic App it works</source>
        <translation>これが Power Automate のフローのものなら、2025 年 11 月 30 日に使えなくなりました。フローから新しいアドレスをコピーしてください。Logic App のものなら使えます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the default environment of the organization {id}</source>
        <translation>組織 {id} の既定の環境にあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>In the environment {id}</source>
        <translation>環境 {id} にあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>In the resource group {group} of the subscription {subscription}</source>
        <translation>サブスクリプション {subscription} のリソース グループ {group} にあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Install and start one, such as GNOME Keyring or KeePassXC, and try again</source>
        <translation>GNOME Keyring や KeePassXC などをインストールして起動し、もう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Instant</source>
        <translation>インスタント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for nothing</source>
        <translation>入力は不要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs}</source>
        <translation>{inputs} の入力を求めます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It asks for {inputs} and more</source>
        <translation>{inputs} などの入力を求めます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>It came too late and was not sent</source>
        <translation>遅すぎたため、送信されませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It cannot be known whether it ran</source>
        <translation>実行されたかどうかは分かりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It cannot be run this way. Ask its owner to use the owner's connections.</source>
        <translation>この方法では実行できません。所有者の接続を使うよう、所有者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>It cannot take the place of what the button has</source>
        <translation>ボタンにあるものと置き換えることはできません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did not run. It is safe to press again</source>
        <translation>実行されていません。もう一度押しても安全です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>It did run, found after the connection broke</source>
        <translation>実行されていました。接続が切れた後に見つかりました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It does not say in which environment the flow is</source>
        <translation>フローがどの環境にあるかが分かりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It fails</source>
        <translation>失敗する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>It has no trigger</source>
        <translation>トリガーがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>It has to begin with https:// and name a host.</source>
        <translation>https:// で始まり、ホスト名が必要です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>It is a part of the address. Nothing was run.</source>
        <translation>これはアドレスの一部です。何も実行されていません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It is not known whether it ran. Look for the run before you press again.</source>
        <translation>実行されたかどうかは分かりません。もう一度押す前に、その実行を探してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>It is not known whether {name} ran</source>
        <translation>「{name}」が実行されたかどうかは分かりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>It is not known which run it is</source>
        <translation>どの実行か分かりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is suspended: a press runs nothing until its owner or an administrator has lifted that</source>
        <translation>停止されています。所有者か管理者が解除するまで、押しても何も実行されません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>It is turned off: a press runs nothing until it is turned on</source>
        <translation>オフになっています。オンにするまで、押しても何も実行されません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>It lacks a licence. Ask your administrator for one.</source>
        <translation>ライセンスがありません。管理者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It lies in a solution, is not shared with you, or this computer is not approved. Ask its owner to share it, or to add an HTTP request trigger.</source>
        <translation>ソリューションにあるか、自分と共有されていないか、このコンピューターが承認されていません。共有するか、HTTP 要求トリガーを追加するよう、所有者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>It lies in {cloud}: choose that cloud in the settings</source>
        <translation>{cloud} にあります。設定でそのクラウドを選択してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may be cut off or renewed. Paste the whole address.</source>
        <translation>途中で切れているか、更新された可能性があります。アドレス全体を貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>It may have been deleted or have changed. Paste its new address.</source>
        <translation>削除または変更された可能性があります。新しいアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted or have changed. Read it again.</source>
        <translation>削除または変更された可能性があります。読み直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may have been deleted, or lie in another environment or account.</source>
        <translation>削除されたか、別の環境やアカウントにある可能性があります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>It may have run. Look at the list of runs before you press again</source>
        <translation>実行された可能性があります。もう一度押す前に、実行の一覧を確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It may not have begun yet, or it is older than 28 days.</source>
        <translation>まだ始まっていないか、28 日以上前の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran, and did not reach its Response step. Look at the run.</source>
        <translation>実行されましたが、Response ステップに達しませんでした。実行を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>It ran. What it said is below.</source>
        <translation>実行されました。応答は下にあります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>It runs with {account} from now on. Run it?</source>
        <translation>今後は {account} で実行します。実行しますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts by itself when something happens, not from a button</source>
        <translation>何かが起きたときに自動で始まります。ボタンからは始められません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from a selected item in SharePoint, Excel or Teams, not from a button</source>
        <translation>SharePoint、Excel、Teams で選択したアイテムから始まります。ボタンからは始められません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>It starts from {program}, not from a button</source>
        <translation>{program} から始まります。ボタンからは始められません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It succeeds</source>
        <translation>成功する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/queueing.py"/>
        <source>It waited to be sent, and the button has changed since</source>
        <translation>送信を待つ間に、ボタンが変更されました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>It waits for a person</source>
        <translation>人の応答を待つ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>It was too late</source>
        <translation>遅すぎました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Its account is not signed in</source>
        <translation>このボタンのアカウントはサインインしていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice.py"/>
        <source>Its answer is lost</source>
        <translation>応答が失われる</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content comes from a file and is left out</source>
        <translation>内容はファイルから読まれるため、除きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>Its content is not JSON and is left out</source>
        <translation>内容は JSON ではないため、除きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>Its files in {folder} or its ports cannot be used</source>
        <translation>{folder} のファイルまたはポートを使えません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/start.py"/>
        <source>Its folder is not one for programs to listen in</source>
        <translation>そのフォルダーは、プログラムの待ち受けには使えません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its owner lets only certain networks in</source>
        <translation>所有者が許可したネットワークからのみ実行できます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Its trigger is reached at another address. Copy the address again.</source>
        <translation>トリガーは別のアドレスにあります。アドレスをコピーし直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Keep holding to run</source>
        <translation>そのまま押し続けると実行します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/schema.py"/>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <source>Logic App</source>
        <translation>Logic App</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Longer than usual</source>
        <translation>いつもより長い</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Longest first</source>
        <translation>所要時間の長い順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Look again how it goes; runs nothing</source>
        <translation>状況をもう一度確認する (何も実行しません)</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>Look at the answers once more</source>
        <translation>回答をもう一度確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>Look at the run to see how it went.</source>
        <translation>結果は実行を開いて確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/client.py"/>
        <source>Look at what ran in the history before you press again</source>
        <translation>もう一度押す前に、何が実行されたかを履歴で確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Look for the run before you press again</source>
        <translation>もう一度押す前に、その実行を探してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Look for the run before you press again.</source>
        <translation>もう一度押す前に、その実行を探してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Look in the Azure portal why.</source>
        <translation>Azure ポータルで理由を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Look whether the run is there before you press again.</source>
        <translation>もう一度押す前に、その実行があるか確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>Make one in Power Automate that starts from a button, or paste a trigger.</source>
        <translation>ボタンから始まるフローを Power Automate で作成するか、トリガーを貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Make room on the disk and try again</source>
        <translation>ディスクに空きを作り、もう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or let yourself write there</source>
        <translation>空きを作るか、書き込めるようにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Make room, or presses cannot be kept</source>
        <translation>空きを作ってください。空きがないと押下を保管できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Microsoft has moved the addresses of flows</source>
        <translation>Microsoft がフローのアドレスを移しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Ask its owner.</source>
        <translation>ライセンスの範囲を超えて実行されたため、Microsoft により停止されました。所有者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it did too much for its licence. Turn it on again.</source>
        <translation>ライセンスの範囲を超えて実行されたため、Microsoft により停止されました。もう一度オンにしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Ask its owner.</source>
        <translation>長い間実行されなかったため、Microsoft により停止されました。所有者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it had not run for long. Turn it on again.</source>
        <translation>長い間実行されなかったため、Microsoft により停止されました。もう一度オンにしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Ask its owner to mend it.</source>
        <translation>失敗が続いたため、Microsoft により停止されました。所有者に修正を依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Microsoft has stopped it because it kept failing. Mend it, and turn it on again.</source>
        <translation>失敗が続いたため、Microsoft により停止されました。修正してからもう一度オンにしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows</source>
        <translation>マイ フロー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>My flows · {environment}</source>
        <translation>マイ フロー · {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Never run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Never run.</source>
        <translation>まだ実行したことがありません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <location filename="../../flowbutton/app/signing_in.py"/>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>No button goes to a pasted address</source>
        <translation>貼り付けたアドレスを使うボタンはありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>No client ID is set</source>
        <translation>クライアント ID が設定されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>No command is called that; these are all</source>
        <translation>その名前のコマンドはありません。すべてのコマンドです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No connection to the service</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>No flow is called “{name}”</source>
        <translation>「{name}」というフローはありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>No proxy is used</source>
        <translation>プロキシは使っていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>No secure connection to the service</source>
        <translation>サービスに安全に接続できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nobody is signed in</source>
        <translation>だれもサインインしていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>None of your environments has this flow</source>
        <translation>このフローは、アクセスできるどの環境にもありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Not shown: there are none, or the flow keeps them secret</source>
        <translation>表示できません。何もないか、フローが秘密にしています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Nothing can be written to {folder}</source>
        <translation>{folder} に書き込めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Nothing is here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>Nothing was pasted</source>
        <translation>何も貼り付けられていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>Nothing was run</source>
        <translation>何も実行されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Nothing was run.</source>
        <translation>何も実行されていません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>Nothing was run. Ask whoever sent it for a new one</source>
        <translation>何も実行されていません。送ってくれた人に新しいものをもらってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check the proxy in the settings.</source>
        <translation>何も実行されていません。設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check this computer's clock, and ask who runs your network.</source>
        <translation>何も実行されていません。このコンピューターの時計を確認し、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. Check your connection and press again.</source>
        <translation>何も実行されていません。接続を確認し、もう一度押してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <source>Nothing was run. Check your connection.</source>
        <translation>何も実行されていません。接続を確認してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>Nothing was run. Copy the key again from ifttt.com/maker_webhooks.</source>
        <translation>何も実行されていません。ifttt.com/maker_webhooks からキーをコピーし直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>Nothing was run. Drop it on a button that asks for one</source>
        <translation>何も実行されていません。それを求めるボタンにドロップしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>Nothing was run. Empty the inputs.</source>
        <translation>何も実行されていません。入力を空にしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Nothing was run. It is safe to press again</source>
        <translation>何も実行されていません。もう一度押しても安全です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Nothing was run. It is safe to press again.</source>
        <translation>何も実行されていません。もう一度押しても安全です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. It was to be sent until {time}. Press again</source>
        <translation>何も実行されていません。送信の期限は {time} でした。もう一度押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Look at its inputs and its account, and press again</source>
        <translation>何も実行されていません。入力とアカウントを確認し、もう一度押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Only buttons that you have can be run by a link</source>
        <translation>何も実行されていません。リンクで実行できるのは、自分のボタンだけです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>Nothing was run. Press the button yourself</source>
        <translation>何も実行されていません。自分でボタンを押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>Nothing was run. Remove the icon</source>
        <translation>何も実行されていません。アイコンを削除してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Nothing was run. Something held the press up for too long. Press again</source>
        <translation>何も実行されていません。何かの理由で押下が遅れすぎました。もう一度押してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>Nothing was run. Try “flowbutton practice” in a terminal</source>
        <translation>何も実行されていません。ターミナルで「flowbutton practice」を試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Take the press that waits back, or let it wait</source>
        <translation>何も送信されていません。待機中の押下を取り消すか、そのまま待たせてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Nothing was sent. Wait for the run to end, or stop waiting for it</source>
        <translation>何も送信されていません。実行が終わるまで待つか、待つのをやめてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Object id</source>
        <translation>オブジェクト ID</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>Of the IFTTT account whose key it is</source>
        <translation>このキーを持つ IFTTT アカウントのもの</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Of {owner}, in the environment {environment}</source>
        <translation>所有者は {owner}、環境は {environment}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_look_menu.py"/>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>On GNOME, install the extension “AppIndicator”</source>
        <translation>GNOME では、拡張機能「AppIndicator」をインストールしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Open a web page to see whether this network asks you to log in</source>
        <translation>Web ページを開き、このネットワークがログインを求めるかどうかを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Open it and turn it on there.</source>
        <translation>そこで開いてオンにしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open it there.</source>
        <translation>そこで開いてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open its inputs first</source>
        <translation>先に入力を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open one of its workflows and copy the link of that page</source>
        <translation>ワークフローを 1 つ開き、そのページのリンクをコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Open run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the Logic App</source>
        <translation>Logic App を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>Open the Logic App and copy the link of its page</source>
        <translation>Logic App を開き、そのページのリンクをコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Open the Logic App in the Azure portal and cancel it there.</source>
        <translation>Azure ポータルで Logic App を開き、そこでキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the connections</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the flow</source>
        <translation>フローを開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>Open the flow and copy the link of its page</source>
        <translation>フローを開き、そのページのリンクをコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>Open the flow in Power Automate and cancel it there.</source>
        <translation>Power Automate でフローを開き、そこでキャンセルしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Open the menu of what has the focus</source>
        <translation>フォーカスのある項目のメニューを開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>Open the run to look there</source>
        <translation>実行を開いて確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Or paste the address of a trigger, or an IFTTT event</source>
        <translation>または、トリガーのアドレスか IFTTT のイベントを貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Otherwise no other program could use this key</source>
        <translation>そうしないと、ほかのプログラムがこのキーを使えなくなります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Paste its address or key again</source>
        <translation>アドレスまたはキーを貼り付け直してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>Paste the link of a flow, the address of a trigger or an IFTTT event</source>
        <translation>フローのリンク、トリガーのアドレス、IFTTT のイベントのどれかを貼り付けてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new address</source>
        <translation>新しいアドレスを貼り付け</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Paste the new key</source>
        <translation>新しいキーを貼り付け</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Paste the whole address of the trigger.</source>
        <translation>トリガーのアドレス全体を貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Pasted addresses</source>
        <translation>貼り付けたアドレス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Posts in Teams</source>
        <translation>Teams に投稿します</translation>
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
        <translation>練習</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: nothing was run</source>
        <translation>練習: 何も実行されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: the answer was lost on its way</source>
        <translation>練習: 応答が途中で失われました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/practice.py"/>
        <source>Practice: this is how a failure looks. Nothing was run</source>
        <translation>練習: 失敗はこのように表示されます。何も実行されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Press from one of them, or ask its owner to let this one in.</source>
        <translation>許可されたネットワークから押すか、このネットワークを許可するよう所有者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Pressed</source>
        <translation>押下</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/admit.py"/>
        <source>Pressed twice, only the first counts</source>
        <translation>2 回押下、有効なのは最初だけ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>Put the application (client) ID of your app registration into “Client id”, in the settings under “Account and cloud”. In settings.toml it is client_id, under [account]</source>
        <translation>アプリ登録のアプリケーション (クライアント) ID を、設定の「アカウントとクラウド」にある「クライアント ID」に入力してください。settings.toml では [account] の client_id です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/instance/wire.py"/>
        <source>Quit the one that is running, then try again</source>
        <translation>動作中のものを終了してから、もう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Reads from {connector}</source>
        <translation>{connector} から読み取ります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Request sent</source>
        <translation>要求を送信</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton and sign in again.</source>
        <translation>FlowButton に戻り、もう一度サインインしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton, which says what happened.</source>
        <translation>FlowButton に戻ってください。何が起きたかが表示されます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>Return to FlowButton. You can close this page.</source>
        <translation>FlowButton に戻ってください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Run again…</source>
        <translation>もう一度実行…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it through your account.</source>
        <translation>自分のアカウントで実行してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Run it with your account. If it should take anyone, paste the whole address.</source>
        <translation>自分のアカウントで実行してください。だれでも実行できるようにするなら、アドレス全体を貼り付けてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run one of the first nine</source>
        <translation>先頭の 9 個のどれかを実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Run the button that has the focus</source>
        <translation>フォーカスのあるボタンを実行する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/palette_rows.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number} of {count}.</source>
        <translation>実行中、ステップ {number}/{count}。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Running, step {number}.</source>
        <translation>実行中、ステップ {number}。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Runs another flow</source>
        <translation>別のフローを実行します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/button_row.py"/>
        <source>Runs in a moment. Escape takes it back.</source>
        <translation>まもなく実行されます。Esc キーで取り消せます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Runs in {time}</source>
        <translation>{time}後に実行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Runs in {time} — Undo</source>
        <translation>{time}後に実行 — 取り消す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/run_announcer.py"/>
        <source>Runs in {time}. Escape takes it back</source>
        <translation>{time} 後に実行されます。Esc キーで取り消せます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/detail.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Schedule</source>
        <translation>スケジュール済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends e-mail</source>
        <translation>メールを送信します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Sends something by {connector}</source>
        <translation>{connector} で何かを送信します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Sent, answer lost</source>
        <translation>送信済み、応答は受け取れず</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was cut off</source>
        <translation>送信しましたが、応答が途中で切れました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sent, but the answer was lost</source>
        <translation>送信しましたが、応答が失われました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Sent, but the answer was lost. Checking.</source>
        <translation>送信しましたが、応答が失われました。確認しています。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set an HTTP proxy as host:port in the settings</source>
        <translation>設定で、HTTP プロキシを host:port の形で指定してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Set the client ID of your app registration in the settings, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>設定でアプリの登録のクライアント ID を指定してください。すべてのボタンが貼り付けたアドレスか IFTTT を使うなら不要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>Set the date and the time of this computer, then sign in again</source>
        <translation>このコンピューターの日付と時刻を合わせてから、もう一度サインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Several inputs are called “{name}”</source>
        <translation>「{name}」という入力が複数あります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>Shared with me</source>
        <translation>自分と共有</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Shared with you, in the environment {environment}</source>
        <translation>環境 {environment} で自分と共有されています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show everything about the run that has the focus</source>
        <translation>フォーカスのある実行の詳細をすべて表示する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show only the buttons that hold some words</source>
        <translation>指定した語を含むボタンだけを表示する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Show the runs of the button that has the focus</source>
        <translation>フォーカスのあるボタンの実行を表示する</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Sign in again</source>
        <translation>もう一度サインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again and agree, or ask an administrator to open {link}</source>
        <translation>もう一度サインインして同意するか、管理者に {link} を開いてもらってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again to get a new one</source>
        <translation>もう一度サインインして、新しいものを取得してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in again, and accept what FlowButton asks for</source>
        <translation>もう一度サインインし、FlowButton が求めることを承諾してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>Sign in again, or sign in with a code</source>
        <translation>もう一度サインインするか、コードでサインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Sign in again, then press again.</source>
        <translation>もう一度サインインしてから、もう一度押してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in again. If that does not help, the app registration lacks a permission.</source>
        <translation>もう一度サインインしてください。それでもだめなら、アプリの登録にアクセス許可が足りません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Sign in to its connections again.</source>
        <translation>フローの接続にサインインし直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/adding.py"/>
        <source>Sign in to make a button of it</source>
        <translation>サインインすると、ボタンにできます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/flow_lists.py"/>
        <source>Sign in to see your flows</source>
        <translation>サインインすると、自分のフローが表示されます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Sign in with another account, or check the tenant in the settings</source>
        <translation>別のアカウントでサインインするか、設定のテナントを確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/silent.py"/>
        <source>Sign in with it, or let the button run as another account</source>
        <translation>そのアカウントでサインインするか、別のアカウントで実行してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Sign in, unless all your buttons go to pasted addresses or IFTTT</source>
        <translation>すべてのボタンが貼り付けたアドレスか IFTTT を使うのでなければ、サインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Sign-in service</source>
        <translation>サインイン サービス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Signed in silently</source>
        <translation>自動でサインイン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>Since {time}</source>
        <translation>{time} から</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <location filename="../../flowbutton/services/expected.py"/>
        <source>Something else answered instead of the service</source>
        <translation>サービスではなく、別のものが応答しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Something else answered instead of the sign-in service</source>
        <translation>サインイン サービスではなく、別のものが応答しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton</source>
        <translation>FlowButton で問題が起きました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/press.py"/>
        <source>Something went wrong in FlowButton while it was sent</source>
        <translation>送信中に FlowButton で問題が起きました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/autostart.py"/>
        <source>Starting with the desktop could not be changed</source>
        <translation>デスクトップと同時に開始する設定を変更できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>Starts something in {connector}</source>
        <translation>{connector} で何かを開始します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Status log</source>
        <translation>状態ログ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number} of {count}: {name}</source>
        <translation>ステップ {number}/{count}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step {number}: {name}</source>
        <translation>ステップ {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Step “{step}” failed</source>
        <translation>ステップ「{step}」が失敗しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <source>Succeeded in {time}</source>
        <translation>{time}で成功</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it answered with the error {status}</source>
        <translation>成功、ただしエラー {status} を応答</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>Succeeded, but it gave no answer</source>
        <translation>成功、応答なし</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Such a file is made by FlowButton's export</source>
        <translation>ボタンのファイルは、FlowButton のエクスポートで作成できます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Switch account</source>
        <translation>アカウントを切り替え</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take a press back while it can be undone</source>
        <translation>取り消せる間に押下を取り消す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Take back what was done with the buttons</source>
        <translation>ボタンへの操作を元に戻す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Taken back. Nothing was run</source>
        <translation>取り消しました。何も実行されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The IFTTT event {event}</source>
        <translation>IFTTT のイベント {event}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>The Logic App asks for these.</source>
        <translation>Logic App に必要な入力です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/planner.py"/>
        <source>The Logic App does not tell its trigger</source>
        <translation>Logic App からトリガーの情報を得られません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is suspended</source>
        <translation>Logic App が中断されています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>The Logic App is turned off</source>
        <translation>Logic App がオフになっています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Logic App {name}</source>
        <translation>Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The Standard Logic App {name}</source>
        <translation>Standard Logic App {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>The address does not belong to the services of your cloud.</source>
        <translation>アドレスが、使用中のクラウドのサービスのものではありません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address does not take this method</source>
        <translation>アドレスはこのメソッドを受け付けません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The address is not whole</source>
        <translation>アドレスが途中で切れています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/run_actions.py"/>
        <source>The address is {url}</source>
        <translation>アドレスは {url} です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a Logic App's trigger</source>
        <translation>Logic App のトリガーのアドレス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: it is run with your account</source>
        <translation>フローの HTTP トリガーのアドレス: 自分のアカウントで実行します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of a flow's HTTP trigger: whoever has it can run the flow</source>
        <translation>フローの HTTP トリガーのアドレス: これを持つ人はだれでもフローを実行できます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The address of an HTTP trigger, cut off</source>
        <translation>HTTP トリガーのアドレス、途中で切れています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>The address where flows run was not found</source>
        <translation>フローを実行するアドレスが見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/keep_answer.py"/>
        <source>The answer could not be saved as {file}</source>
        <translation>応答を {file} に保存できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The answer is below.</source>
        <translation>応答は下にあります。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The answer of the sign-in service belongs to another sign-in</source>
        <translation>サインイン サービスの応答は、別のサインインのものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not allow sign-in from a desktop program</source>
        <translation>アプリの登録が、デスクトップ プログラムからのサインインを許可していません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The app registration does not list the address that the sign-in returns to</source>
        <translation>サインイン後に戻るアドレスが、アプリの登録にありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>The button has changed since</source>
        <translation>ボタンが変更されました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/reception.py"/>
        <source>The button of this icon is not there any more</source>
        <translation>このアイコンのボタンは、もうありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>The button of this link is not there</source>
        <translation>このリンクのボタンはありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The certificate file of the cloud cannot be read</source>
        <translation>クラウドの証明書ファイルを読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock could not be compared: no service told its time</source>
        <translation>時計を比べられませんでした。どのサービスからも時刻を得られませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The clock is right; it differs by {seconds} s from the service's</source>
        <translation>時計は合っています。サービスとの差は {seconds} 秒です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {hours} hours</source>
        <translation>このコンピューターの時計は約 {hours} 時間ずれています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/clock.py"/>
        <source>The clock of this computer is wrong by about {minutes} minutes</source>
        <translation>このコンピューターの時計は約 {minutes} 分ずれています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The code has expired</source>
        <translation>コードの有効期限が切れました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The connection broke before the request was out</source>
        <translation>要求を送り出す前に接続が切れました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>The content of the command is sent with it</source>
        <translation>コマンドの内容を一緒に送信します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The content of the file is damaged: choose it again</source>
        <translation>ファイルの内容が壊れています。選択し直してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/demo_home.py"/>
        <source>The demo tenant cannot be started</source>
        <translation>デモのテナントを開始できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows no tray icons: closing the window ends FlowButton</source>
        <translation>デスクトップが通知領域のアイコンを表示しないため、ウィンドウを閉じると FlowButton は終了します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/diagnostics.py"/>
        <source>The desktop shows tray icons</source>
        <translation>デスクトップは通知領域のアイコンを表示します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The disk is full, so the journal cannot be written</source>
        <translation>ディスクがいっぱいで、ジャーナルに書き込めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The disk is full: the sign-in lasts until FlowButton ends. Make some room</source>
        <translation>ディスクがいっぱいです。サインインは FlowButton が終了するまで有効です。空きを作ってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The end of the address is missing: copy all of it</source>
        <translation>アドレスの末尾がありません。全体をコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The environment lies in another region</source>
        <translation>環境は別のリージョンにあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_file.py"/>
        <source>The file has {size} MB; {most} MB can be sent</source>
        <translation>ファイルは {size} MB です。送信できるのは {most} MB までです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged and there is no older one. It is kept as {aside}</source>
        <translation>ボタンのファイルが壊れていて、以前のものもありません。壊れたファイルは {aside} として保管してあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>The file of the buttons was damaged. The last good one is back, and the damaged one is kept as {aside}</source>
        <translation>ボタンのファイルが壊れていました。最後の正常なものに戻し、壊れたファイルは {aside} として保管してあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/trust.py"/>
        <source>The file of trusted certificates cannot be read</source>
        <translation>信頼された証明書のファイルを読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/answers.py"/>
        <location filename="../../flowbutton/services/late_answer.py"/>
        <source>The flow answered</source>
        <translation>フローが応答しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow answered with an error</source>
        <translation>フローがエラーを応答しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/input_values.py"/>
        <source>The flow asks for these.</source>
        <translation>フローに必要な入力です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot be started by an address</source>
        <translation>このフローはアドレスでは開始できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow cannot read what was sent</source>
        <translation>送信された内容をフローが読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planner.py"/>
        <source>The flow did not tell its address</source>
        <translation>フローからアドレスを得られませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow does not accept the account you are signed in with</source>
        <translation>サインイン中のアカウントを、フローが受け付けません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow ended without an answer</source>
        <translation>フローは応答せずに終わりました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow failed</source>
        <translation>フローが失敗しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has changed. Read it again.</source>
        <translation>フローが変更されました。読み直してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow has moved</source>
        <translation>フローが移動しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>The flow has other runs of that day, and they do not say whose they are. Ask its owner about press {press}.</source>
        <translation>その日のフローには別の実行があり、だれのものか分かりません。押下 {press} について所有者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is not shared with you</source>
        <translation>フローが自分と共有されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow is still busy</source>
        <translation>フローはまだ処理中です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is suspended</source>
        <translation>フローが中断されています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>The flow is turned off</source>
        <translation>フローがオフになっています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lets nobody in this way</source>
        <translation>このフローは、この方法ではだれも実行できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow lies in a solution and was never published</source>
        <translation>フローはソリューションにあり、一度も公開されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow needs a Premium licence</source>
        <translation>フローには Premium ライセンスが必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow uses the connections of whoever runs it</source>
        <translation>フローは、実行する人の接続を使います</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants its signed address, not your sign-in</source>
        <translation>フローに必要なのは署名付きアドレスで、サインインではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants the signed address alone</source>
        <translation>フローに必要なのは署名付きアドレスだけです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow wants your work account</source>
        <translation>フローには職場アカウントが必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was deleted or made anew</source>
        <translation>フローが削除されたか、作り直されました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The flow was not carried out: its conditions were not met</source>
        <translation>フローは実行されませんでした。条件が満たされていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow was not found</source>
        <translation>フローが見つかりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>The flow was started.</source>
        <translation>フローを開始しました。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The flow's trigger was not found</source>
        <translation>フローのトリガーが見つかりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/folders.py"/>
        <source>The folder {folder} cannot be made</source>
        <translation>フォルダー {folder} を作成できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The history of runs can be read</source>
        <translation>実行の履歴を読めます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be put on the desktop</source>
        <translation>アイコンをデスクトップに置けませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icon could not be removed from the desktop</source>
        <translation>アイコンをデスクトップから削除できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/launchers/keeper.py"/>
        <source>The icons on the desktop could not be brought up to date</source>
        <translation>デスクトップのアイコンを更新できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/flow.py"/>
        <source>The id of a flow, cut off</source>
        <translation>フロー ID、途中で切れています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs are too large for the service</source>
        <translation>入力がサービスには大きすぎます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>The inputs are: {names}</source>
        <translation>入力は次のとおりです: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The inputs do not match what the flow expects</source>
        <translation>入力が、フローの求めるものと一致しません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>The inputs have changed</source>
        <translation>入力が変更されました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is damaged</source>
        <translation>ジャーナルが壊れています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>The journal is in use by another FlowButton</source>
        <translation>ジャーナルは別の FlowButton が使っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/migrations.py"/>
        <source>The journal was made by a newer FlowButton</source>
        <translation>ジャーナルは、より新しい FlowButton が作成したものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>The key at its end is short: check that all of it was copied</source>
        <translation>末尾のキーが短すぎます。すべてコピーされたか確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is missing: copy it from ifttt.com/maker_webhooks</source>
        <translation>キーがありません。ifttt.com/maker_webhooks からコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The key is not valid</source>
        <translation>キーが有効ではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The key is short: check that all of it was copied</source>
        <translation>キーが短すぎます。すべてコピーされたか確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The keyring can be used</source>
        <translation>キーリングを使えます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring did not answer: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>キーリングが応答しませんでした。サインインは FlowButton が終了するまで有効で、保管されません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>The keyring is locked: unlock it and start FlowButton again, or sign in for this session</source>
        <translation>キーリングがロックされています。ロックを解除して FlowButton をもう一度起動するか、今回だけサインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer did not answer</source>
        <translation>このコンピューターのキーリングが応答しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>The keyring of this computer is locked</source>
        <translation>このコンピューターのキーリングがロックされています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/journal.py"/>
        <source>The list of runs was damaged. {count} runs could be saved, and the damaged file is kept as {aside}</source>
        <translation>実行の一覧が壊れていました。{count} 件の実行を復元し、壊れたファイルは {aside} として保管してあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/tasks.py"/>
        <source>The log has the details. Copy them for whoever helps you</source>
        <translation>詳細はログにあります。助けてくれる人のためにコピーしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/ifttt.py"/>
        <source>The name of the event is missing</source>
        <translation>イベントの名前がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The press did not arrive</source>
        <translation>押下が届きませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The proxy did not answer</source>
        <translation>プロキシが応答しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let it through</source>
        <translation>プロキシが通しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The proxy did not let the request through</source>
        <translation>プロキシが要求を通しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy that is set is of a kind that FlowButton cannot use</source>
        <translation>設定されたプロキシは、FlowButton では使えない種類のものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>The proxy {host}:{port} is used</source>
        <translation>プロキシ {host}:{port} を使っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>The request has a line break where none may be</source>
        <translation>要求の中の、改行できない場所に改行があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The run is not there</source>
        <translation>その実行は見つかりません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The saved sign-in could not be read: sign in again</source>
        <translation>保存されたサインインを読めませんでした。もう一度サインインしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service could not use the request</source>
        <translation>サービスは要求を処理できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service did not answer</source>
        <translation>サービスが応答しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/follow.py"/>
        <source>The service does not show this run, so how it ended is not known</source>
        <translation>サービスにこの実行が表示されないため、どのように終わったかは不明です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/insides.py"/>
        <source>The service does not tell about this step any more</source>
        <translation>サービスには、このステップの情報がもうありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service gave an answer that is not known</source>
        <translation>サービスから未知の応答がありました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service has a problem of its own</source>
        <translation>サービス側に問題があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service is busy with the same thing</source>
        <translation>サービスは同じことを処理中です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>The service says “{word}”</source>
        <translation>サービスの返事は「{word}」です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service took too long</source>
        <translation>サービスの処理に時間がかかりすぎました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>The service waits two minutes for an answer at most. The run goes on.</source>
        <translation>サービスが応答を待つのは最長 2 分です。実行は続きます。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>The service's address was not found</source>
        <translation>サービスのアドレスが見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}</source>
        <translation>設定を読めませんでした: {reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings could not be read: {reason}. The file is kept as {aside}</source>
        <translation>設定を読めませんでした: {reason}。ファイルは {aside} として保管してあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>The settings were made by a newer FlowButton</source>
        <translation>設定は、より新しい FlowButton が作成したものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/vault.py"/>
        <source>The sign-in could not be saved: it lasts until FlowButton ends, not longer</source>
        <translation>サインインを保存できませんでした。サインインは FlowButton が終了するまで有効で、保管されません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in did not work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in in the browser was not finished in time</source>
        <translation>ブラウザーでのサインインが時間内に終わりませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>The sign-in in the command is left out</source>
        <translation>コマンドのサインイン情報は除きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service did not answer</source>
        <translation>サインイン サービスが応答しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-in service did not say who signed in</source>
        <translation>サインイン サービスから、だれがサインインしたかを得られませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service does not know this client ID</source>
        <translation>このクライアント ID はサインイン サービスに登録されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service does not know this tenant</source>
        <translation>このテナントはサインイン サービスにありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/client.py"/>
        <source>The sign-in service does not offer codes</source>
        <translation>サインイン サービスはコードに対応していません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service has trouble at the moment</source>
        <translation>サインイン サービスで一時的に問題が起きています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>The sign-in service seems to be of another day: the clock may be wrong</source>
        <translation>サインイン サービスの日付が異なるようです。時計が合っていない可能性があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in service wants to see you again</source>
        <translation>サインイン サービスが、もう一度サインインするよう求めています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/device_code.py"/>
        <location filename="../../flowbutton/auth/sign_in.py"/>
        <source>The sign-in was cancelled</source>
        <translation>サインインをキャンセルしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>The sign-in was cancelled in the browser</source>
        <translation>ブラウザーでサインインがキャンセルされました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/service.py"/>
        <source>The sign-out could not be saved: this computer still has the sign-in</source>
        <translation>サインアウトを保存できませんでした。このコンピューターにはサインインがまだ残っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>The signature in the address was not accepted</source>
        <translation>アドレスの署名が受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/practice_desk.py"/>
        <source>The window for practice could not be opened</source>
        <translation>練習用のウィンドウを開けませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/logic_app.py"/>
        <source>The workflow {name} of the Logic App {app}</source>
        <translation>Logic App {app} のワークフロー {name}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>The, This, That, A, An, Flow, No, Not, Nothing, It, Step</source>
        <extracomment>words that begin sentences and are written small behind "Failed · ": with commas, in the capitals that they have there; the language's own (articles, "no", "it"), and no names</extracomment>
        <translation>—</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are more than {most} buttons in this file</source>
        <translation>このファイルには {most} 個を超えるボタンがあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/arm.py"/>
        <source>There are no Logic Apps in this cloud</source>
        <translation>このクラウドには Logic Apps がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>There are no buttons in this file</source>
        <translation>このファイルにはボタンがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/choice_picker.py"/>
        <source>There are no flows here yet</source>
        <translation>ここにはまだフローがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/api.py"/>
        <source>There are no flows in this cloud</source>
        <translation>このクラウドにはフローがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>There is little room on the disk: {room} MB</source>
        <translation>ディスクの空きが少なくなっています: {room} MB</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>There is no IFTTT in this cloud</source>
        <translation>このクラウドには IFTTT がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>There is no input “{name}”</source>
        <translation>「{name}」という入力はありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>There is nothing at this address</source>
        <translation>このアドレスには何もありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent to the address.</source>
        <translation>このアドレスに送信する内容です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/form.py"/>
        <source>These are sent with the event.</source>
        <translation>イベントと一緒に送信する内容です。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These can be reached: {hosts}</source>
        <translation>接続できるもの: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>These cannot be reached: {hosts}</source>
        <translation>接続できないもの: {hosts}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/sender.py"/>
        <source>This Logic App takes no inputs</source>
        <translation>この Logic App に入力はありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account belongs to another organisation</source>
        <translation>このアカウントは別の組織のものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is not allowed to use the app registration</source>
        <translation>このアカウントは、アプリの登録を使うことを許可されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>This account is switched off</source>
        <translation>このアカウントは無効になっています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This address cannot be read</source>
        <translation>このアドレスは読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This answer belongs to another sign-in</source>
        <translation>この応答は別のサインインのものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/readdress.py"/>
        <source>This button has no address of its own</source>
        <translation>このボタンに固有のアドレスはありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/ordered_press.py"/>
        <source>This button is not there any more</source>
        <translation>このボタンは、もうありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs a key of IFTTT Webhooks</source>
        <translation>このボタンには IFTTT Webhooks のキーが必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/readdressing.py"/>
        <source>This button needs the address of an HTTP trigger</source>
        <translation>このボタンには HTTP トリガーのアドレスが必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no file</source>
        <translation>このボタンはファイルを受け付けません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/dropping.py"/>
        <source>This button takes no text</source>
        <translation>このボタンはテキストを受け付けません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>This computer does not trust the certificate of the sign-in service</source>
        <translation>このコンピューターは、サインイン サービスの証明書を信頼していません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/key.py"/>
        <source>This computer has no keyring: a sign-in lasts until FlowButton ends, not longer</source>
        <translation>このコンピューターにはキーリングがありません。サインインは FlowButton が終了するまで有効で、保管されません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command has no address</source>
        <translation>この curl コマンドにはアドレスがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command is cut off: a quotation mark is missing</source>
        <translation>この curl コマンドは途中で切れています。引用符が足りません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/curl.py"/>
        <source>This curl command uses a method that is not offered here</source>
        <translation>この curl コマンドは、ここでは使えないメソッドを使っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop did not give {keys} to FlowButton</source>
        <translation>このデスクトップは {keys} を FlowButton に割り当てませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This desktop keeps keys to itself: bind {keys} to the command in its settings</source>
        <translation>このデスクトップではキーを登録できません。デスクトップの設定で {keys} をコマンドに割り当ててください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This does not fit what is asked for</source>
        <translation>求められているものと合いません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file is too large to be one of buttons</source>
        <translation>このファイルはボタンのファイルとしては大きすぎます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/json_words.py"/>
        <source>This file of buttons cannot be read: {where} is not as it should be</source>
        <translation>このボタンのファイルは読めません: {where} に誤りがあります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This file was made by a newer FlowButton</source>
        <translation>このファイルは、より新しい FlowButton が作成したものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/planning.py"/>
        <source>This flow cannot be pressed</source>
        <translation>このフローはボタンで実行できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/ifttt.py"/>
        <source>This is no IFTTT event</source>
        <translation>IFTTT のイベントではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/http_trigger.py"/>
        <source>This is no address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_read.py"/>
        <source>This is not JSON: see line {n}, column {c}</source>
        <translation>JSON ではありません: {n} 行 {c} 列を確認してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>This is not a Logic App</source>
        <translation>Logic App ではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>This is not a file of buttons</source>
        <translation>ボタンのファイルではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/service.py"/>
        <source>This is not a flow</source>
        <translation>フローではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This is not a link for FlowButton</source>
        <translation>FlowButton のリンクではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/exchange.py"/>
        <source>This is not a web address</source>
        <translation>Web アドレスではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This is not the answer of a sign-in</source>
        <translation>サインインの応答ではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/places.py"/>
        <source>This is not the id of a Logic App</source>
        <translation>Logic App の ID ではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This is nothing that a button could press</source>
        <translation>ボタンで実行できるものではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>This keyboard has no key for {keys}</source>
        <translation>このキーボードには {keys} のキーがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/services.py"/>
        <source>This kind of trigger is not known</source>
        <translation>未知の種類のトリガーです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>This kind of trigger is not known, so it cannot be pressed</source>
        <translation>未知の種類のトリガーなので、ボタンで実行できません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link asks for something that this FlowButton does not know</source>
        <translation>このリンクは、この FlowButton が対応していない操作を求めています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link cannot be read</source>
        <translation>このリンクは読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link does not say which flow to add</source>
        <translation>このリンクには、追加するフローの指定がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/link_desk.py"/>
        <source>This link fills in something that a link may not fill in</source>
        <translation>このリンクは、リンクでは入力できない項目に入力しようとしています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link is too long</source>
        <translation>このリンクは長すぎます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link names no button</source>
        <translation>このリンクには、ボタンの指定がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/links.py"/>
        <source>This link says something that this FlowButton does not know</source>
        <translation>このリンクには、この FlowButton が対応していない指定があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>This session has no keyring to keep secrets in</source>
        <translation>このセッションには、秘密の情報を保管するキーリングがありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>This sheet</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>This should be of the type {type}</source>
        <translation>型は {type} である必要があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>This sign-in was already answered</source>
        <translation>このサインインへの応答は、すでに受け取りました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/recognise.py"/>
        <source>This starts a desktop flow on a computer, not a flow in the cloud</source>
        <translation>クラウドのフローではなく、コンピューター上のデスクトップ フローを開始します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>This way to the service has been closed</source>
        <translation>サービスへのこの経路は閉じられました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/log_text.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Tray</source>
        <translation>通知領域</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/locks.py"/>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Try again in a little while.</source>
        <translation>しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again in a moment</source>
        <translation>少ししてから、もう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <location filename="../../flowbutton/auth/troubles.py"/>
        <source>Try again later</source>
        <translation>後でもう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/runtime.py"/>
        <source>Try again, or open the flow in Power Automate.</source>
        <translation>もう一度試すか、Power Automate でフローを開いてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Try again: the address of its region is used from now on.</source>
        <translation>もう一度試してください。これからはそのリージョンのアドレスを使います。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/database.py"/>
        <source>Try again: what can be read is saved first, and the damaged file is kept</source>
        <translation>もう一度試してください。先に読めるものを保存し、壊れたファイルも保管します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <location filename="../../flowbutton/services/power_automate/standing.py"/>
        <source>Turn it on, or ask its owner to.</source>
        <translation>オンにするか、所有者に依頼してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/logic_apps/service.py"/>
        <source>Turn it on.</source>
        <translation>オンにしてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Turn on "Allow public client flows" in the app registration</source>
        <translation>アプリの登録で「パブリック クライアント フローを許可する」をオンにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App off</source>
        <translation>Logic App をオフにする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the Logic App on</source>
        <translation>Logic App をオンにする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow off</source>
        <translation>フローをオフにする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Turn the flow on</source>
        <translation>フローをオンにする</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/services/power_automate/route.py"/>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>Unlock it and try again</source>
        <translation>ロックを解除し、もう一度試してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>Unlock or install a keyring to keep sign-ins</source>
        <translation>サインインを保管するには、キーリングのロックを解除するか、インストールしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <location filename="../../flowbutton/store/migrations.py"/>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>Update FlowButton on this computer</source>
        <translation>このコンピューターの FlowButton を更新してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <source>Update FlowButton, then open it</source>
        <translation>FlowButton を更新してから開いてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Update FlowButton.</source>
        <translation>FlowButton を更新してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use my account</source>
        <translation>自分のアカウントを使う</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>Use one of these names: {names}</source>
        <translation>次の名前のどれかを使ってください: {names}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Use the account that its owner let in, in the right organisation.</source>
        <translation>所有者が許可した、正しい組織のアカウントを使ってください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>Use the link of the one that is meant</source>
        <translation>目的のもののリンクを使ってください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Use the signed address</source>
        <translation>署名付きアドレスを使う</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/inside_text.py"/>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and press again.</source>
        <translation>少し待ってから、もう一度押してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Wait a little and try again.</source>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Wait {seconds} s and press again.</source>
        <translation>{seconds} 秒待ってから、もう一度押してください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Waited to be sent</source>
        <translation>送信を待機</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>Waiting for a person since {time}</source>
        <translation>{time} から人の応答待ち</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>Waiting for a person since {time}.</source>
        <translation>{time} から人の応答を待っています。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for a person: {step}</source>
        <translation>人の応答待ち: {step}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/reports.py"/>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <location filename="../../flowbutton/ui/tray_menu.py"/>
        <source>Waiting since {time}</source>
        <translation>{time} から応答待ち</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>Waits for the run before it, until {time}</source>
        <translation>前の実行を待機中、{time} まで</translation>
    </message>
    <message>
        <location filename="../../flowbutton/domain/checkup.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/secrets.py"/>
        <source>What this button needs is not in the keyring of this computer</source>
        <translation>このボタンに必要なものが、このコンピューターのキーリングにありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>What was set before stays in force until the file is right again</source>
        <translation>ファイルが正しくなるまで、以前の設定が有効です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/paste/http.py"/>
        <source>What you fill in is sent to {host}: do you trust it?</source>
        <translation>入力した内容は {host} に送信されます。信頼できますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>Whether it ran is not known.</source>
        <translation>実行されたかどうかは分かりません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>Write it like Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1 のように書いてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_number.py"/>
        <source>Write the number without a sign between thousands</source>
        <translation>桁区切りを付けずに数値を入力してください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/log_filter_bar.py"/>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/core.py"/>
        <location filename="../../flowbutton/auth/service.py"/>
        <location filename="../../flowbutton/auth/silent.py"/>
        <location filename="../../flowbutton/bridge/session.py"/>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You are signed in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/fixing.py"/>
        <source>You are signed in. Run it again?</source>
        <translation>サインインしました。もう一度実行しますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You asked the service to stop it</source>
        <translation>サービスにキャンセルを依頼しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>You can close this page.</source>
        <translation>このページは閉じてかまいません。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You have no access to this environment</source>
        <translation>この環境へのアクセス権がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You lack a role in Azure for this Logic App</source>
        <translation>この Logic App に対する Azure のロールが足りません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>You may not do this here</source>
        <translation>ここではこの操作を許可されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>You may not see the runs of this flow. Ask its owner about press {press}.</source>
        <translation>このフローの実行を見る権限がありません。押下 {press} について所有者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/ask.py"/>
        <source>You stopped waiting. The run goes on</source>
        <translation>待つのをやめました。実行は続きます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your organisation does not have the service that this needs</source>
        <translation>必要なサービスが組織にありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has no access to this service</source>
        <translation>組織にこのサービスへのアクセス権がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your organisation has not allowed this program yet</source>
        <translation>組織がこのプログラムをまだ許可していません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice.py"/>
        <source>Your organisation wants a stronger sign-in</source>
        <translation>組織がより強固なサインインを求めています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/refusals.py"/>
        <source>Your sign-in has expired</source>
        <translation>サインインの有効期限が切れました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/advice_table.py"/>
        <source>Your sign-in was not accepted</source>
        <translation>サインインが受け付けられませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/transport/client.py"/>
        <source>Your sign-in was not sent to an unknown address</source>
        <translation>サインイン情報を未知のアドレスには送信しませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/pasting.py"/>
        <source>Yours, in the environment {environment}</source>
        <translation>環境 {environment} にある自分のものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/effects.py"/>
        <source>a connector</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>after {time}</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bell, alarm, alert, notify, ring</source>
        <translation>ベル, アラーム, 警報, 通知, 鳴らす</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>bolt, power, fast, flash, energy, automation</source>
        <translation>稲妻, 電気, 速い, フラッシュ, エネルギー, 自動化</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a hot key</source>
        <translation>ホットキーから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>by a link</source>
        <translation>リンクから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>calendar, date, day, meeting, plan</source>
        <translation>カレンダー, 日付, 日, 会議, 予定</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cart, shop, order, buy</source>
        <translation>カート, 店, 注文, 購入</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed on {day}</source>
        <translation>{day}に変更</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed today</source>
        <translation>今日変更</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>changed yesterday</source>
        <translation>昨日変更</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chart, report, statistics, graph</source>
        <translation>グラフ, 図, レポート, 報告, 統計</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>chat, message, talk, comment, teams</source>
        <translation>チャット, メッセージ, 会話, コメント, Teams</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>checking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>clock, time, hour, timer, schedule</source>
        <translation>時計, 時間, 時刻, タイマー, スケジュール</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>cloud, online, weather</source>
        <translation>雲, クラウド, オンライン, 天気</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>database, data, storage, backup, export</source>
        <translation>データベース, データ, ストレージ, バックアップ, エクスポート</translation>
    </message>
    <message>
        <location filename="../../flowbutton/auth/pages.py"/>
        <source>en</source>
        <extracomment>the code of the language that this file is for: de, es, fr, ja, nl</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>entry {number}</source>
        <translation>{number} 番目の項目</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>file, document, page, paper</source>
        <translation>ファイル, ドキュメント, 文書, ページ, 紙</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>flowbutton flows lists what there is</source>
        <translation>「flowbutton flows」で一覧を表示できます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>folder, files, archive</source>
        <translation>フォルダー, ファイル, アーカイブ, 保管</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from a notification</source>
        <translation>通知から</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the command line</source>
        <translation>コマンド ラインから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the desktop</source>
        <translation>デスクトップから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the keyboard</source>
        <translation>キーボードから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the palette</source>
        <translation>パレットから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the tray</source>
        <translation>通知領域から</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>from the window</source>
        <translation>ウィンドウから</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>gear, settings, machine</source>
        <translation>歯車, 設定, 機械</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>globe, world, web, internet</source>
        <translation>地球, 世界, Web, インターネット</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>heart, love, health</source>
        <translation>ハート, 愛, 健康</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>home, house</source>
        <translation>家, ホーム, 自宅</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>key, password, access</source>
        <translation>鍵, キー, パスワード, アクセス</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lamp, light, bulb, idea</source>
        <translation>電球, ランプ, 明かり, ライト, アイデア</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>link, url, chain, connect</source>
        <translation>リンク, URL, 鎖, 接続</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>list, tasks, todo, lines</source>
        <translation>リスト, 一覧, タスク, ToDo, 行</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>lock, secure, close, private</source>
        <translation>錠, ロック, 安全, 閉じる, 非公開</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>longer than usual</source>
        <translation>いつもより長い</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>mail, email, post, letter, inbox</source>
        <translation>メール, 電子メール, 郵便, 手紙, 受信トレイ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>moon, night</source>
        <translation>月, 夜</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>of somebody else</source>
        <translation>ほかの人のもの</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>open the run list</source>
        <translation>実行の一覧を開いてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>people, team, group, users</source>
        <translation>人々, チーム, グループ, ユーザー</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>person, user, employee, staff</source>
        <translation>人, ユーザー, 従業員, 社員, スタッフ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>phone, call, mobile</source>
        <translation>電話, 通話, 携帯</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>pin, place, location, map, address</source>
        <translation>ピン, 場所, 位置, 地図, 住所</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>play, start, run, go, begin</source>
        <extracomment>words that people look for an icon by, with commas; the first one is its name</extracomment>
        <translation>再生, 開始, 実行, 始める</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>power, off, on, switch</source>
        <translation>電源, オフ, オン, スイッチ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>printer, print</source>
        <translation>プリンター, 印刷</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>receipt, invoice, bill, expense</source>
        <translation>領収書, レシート, 請求書, 経費</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>refresh, sync, again, reload, repeat</source>
        <translation>更新, 同期, もう一度, 再読み込み, 繰り返し</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>rocket, deploy, launch, release, start</source>
        <translation>ロケット, 展開, 打ち上げ, リリース, 開始</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>run not started</source>
        <translation>実行は始まっていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>send, paper, plane, message, submit</source>
        <translation>送信, 紙, 紙飛行機, メッセージ, 提出</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>shield, safe, security, protect</source>
        <translation>盾, 安全, セキュリティ, 保護</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>star, favourite</source>
        <translation>星, スター, お気に入り</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number}</source>
        <translation>ステップ {number}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>step {number} of {count}</source>
        <translation>ステップ {number}/{count}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>sun, day, bright</source>
        <translation>太陽, 昼, 明るい</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>suspended</source>
        <translation>中断</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>tag, label, price</source>
        <translation>タグ, ラベル, 札, 価格</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>trash, delete, bin, waste</source>
        <translation>ごみ箱, 削除, ごみ, 廃棄</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>truck, delivery, courier, transport, ship</source>
        <translation>トラック, 配達, 宅配, 輸送, 配送</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <source>turned on</source>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>until {time}</source>
        <translation>{time} まで</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>waits its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/icon_picker.py"/>
        <source>wrench, repair, tool, fix, maintenance</source>
        <translation>レンチ, 修理, 工具, 修正, 保守</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>yesterday {time}</source>
        <translation>昨日 {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>失敗 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} finished</source>
        <translation>
            <numerusform>終了 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/adding.py"/>
        <source>{count} flows are called “{name}”</source>
        <translation>「{name}」というフローが {count} 個あります</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>{count} 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/choice_text.py"/>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{count} inputs</source>
        <translation>
            <numerusform>入力 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>{count} 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} need you</source>
        <translation>
            <numerusform>要対応 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../flowbutton/services/power_automate/finder.py"/>
        <source>{count} runs began at that moment, and none says whose it is. Ask the owner of the flow about press {press}.</source>
        <translation>その時刻に始まった実行が {count} 件あり、だれのものか分かりません。押下 {press} についてフローの所有者に問い合わせてください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} runs have news</source>
        <translation>
            <numerusform>実行 {count} 件のお知らせ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} started</source>
        <translation>
            <numerusform>開始 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{count} work again</source>
        <translation>
            <numerusform>復旧 {count} 件</numerusform>
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
        <translation>{number} 番目の項目の {field}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/button_set_read.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be read</source>
        <translation>{file} を読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/exports.py"/>
        <location filename="../../flowbutton/store/files.py"/>
        <source>{file} cannot be written</source>
        <translation>{file} に書き込めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/settings.py"/>
        <source>{file} of your administrator cannot be read</source>
        <translation>管理者の {file} を読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/buttons.py"/>
        <source>{file} was made by a newer FlowButton</source>
        <translation>{file} は、より新しい FlowButton が作成したものです</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: [{key}] must be a table</source>
        <translation>{file}: [{key}] はテーブルにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.authority is missing</source>
        <translation>{file}: cloud.authority がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: cloud.name must be one of {words}, the last with its addresses</source>
        <translation>{file}: cloud.name は {words} のどれかにしてください。最後のものはアドレスも必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a list of texts in "quotes"</source>
        <translation>{file}: {key} は "引用符" で囲んだテキストのリストにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a number from {low} to {high}</source>
        <translation>{file}: {key} は {low} から {high} までの数値にしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be a whole number from {low} to {high}</source>
        <translation>{file}: {key} は {low} から {high} までの整数にしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/cloud_table.py"/>
        <source>{file}: {key} must be an address</source>
        <translation>{file}: {key} はアドレスにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be one of {words}</source>
        <translation>{file}: {key} は {words} のどれかにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be text in "quotes"</source>
        <translation>{file}: {key} は "引用符" で囲んだテキストにしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/store/values.py"/>
        <source>{file}: {key} must be true or false</source>
        <translation>{file}: {key} は true または false にしてください</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/health.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first}、ほか {count} 件</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/doors.py"/>
        <source>{guard}. Run it once more?</source>
        <translation>{guard}。もう一度実行しますか?</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} can be reached</source>
        <translation>{host} に接続できます</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor_hosts.py"/>
        <source>{host} cannot be reached: {why}</source>
        <translation>{host} に接続できません: {why}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h ago</source>
        <translation>{hours} 時間前</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/keys.py"/>
        <source>{keys} is used twice in FlowButton</source>
        <translation>{keys} は FlowButton で 2 回使われています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分前</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/answers.py"/>
        <source>{name} cannot be read</source>
        <translation>{name} を読めません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} failed</source>
        <translation>「{name}」が失敗しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} is running</source>
        <translation>「{name}」を実行中です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in</source>
        <translation>{name} はサインインしています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/doctor.py"/>
        <source>{name} is signed in. A new token could not be fetched now</source>
        <translation>{name} はサインインしていますが、新しいトークンを今は取得できませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} succeeded</source>
        <translation>「{name}」が成功しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} timed out</source>
        <translation>「{name}」がタイムアウトしました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} waits for a person</source>
        <translation>「{name}」が人の応答を待っています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was accepted</source>
        <translation>「{name}」が受け付けられました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was cancelled</source>
        <translation>「{name}」がキャンセルされました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/toast_words.py"/>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was not sent</source>
        <translation>「{name}」は送信されませんでした</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} was skipped</source>
        <translation>「{name}」がスキップされました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/notifications/note.py"/>
        <source>{name} works again</source>
        <translation>「{name}」が復旧しました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{name}: {state}. {reason}</source>
        <translation>{name}: {state}。{reason}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/ui/details_text.py"/>
        <source>{n} ms</source>
        <translation>{n} ミリ秒</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/time_text.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_speech.py"/>
        <source>{state} {when}.</source>
        <translation>{state}、{when}。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} of about {about}</source>
        <translation>{time}/約 {about}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/status_text.py"/>
        <source>{time} — Undo</source>
        <translation>{time} — 取り消す</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Nothing was run</source>
        <translation>{what}。何も実行されていません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/not_sent.py"/>
        <source>{what}. Sends when that is over, until {time}</source>
        <translation>{what}。{time} までに解消すれば送信します</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where} should be of the type {type}</source>
        <translation>{where} の型は {type} である必要があります</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/bridge/words.py"/>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <location filename="../../flowbutton/app/own_picture.py"/>
        <source>“{file}” is no picture that can be used</source>
        <translation>「{file}」は使える画像ではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is asked for now</source>
        <translation>「{input}」の入力が新たに求められています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” is no longer asked for</source>
        <translation>「{input}」は求められなくなりました</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs.py"/>
        <source>“{input}” no longer fits: {problem}</source>
        <translation>「{input}」が合わなくなりました: {problem}</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” is no combination of keys</source>
        <translation>「{keys}」はキーの組み合わせではありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/desktop/hot_keys/combo.py"/>
        <source>“{keys}” needs Ctrl, Alt or Meta with it</source>
        <translation>「{keys}」には Ctrl、Alt、Meta のどれかが必要です</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_keys.py"/>
        <source>“{name}” is given twice</source>
        <translation>「{name}」が 2 回指定されています</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <location filename="../../flowbutton/services/relative_path.py"/>
        <source>“{name}” is missing</source>
        <translation>「{name}」がありません</translation>
    </message>
    <message>
        <location filename="../../flowbutton/engine/inputs_schema.py"/>
        <source>“{name}” is missing in {where}</source>
        <translation>{where} に「{name}」がありません</translation>
    </message>
</context>
</TS>
