"""The scripts that let shells complete: they ask `flowbutton __complete` at each tab."""

from __future__ import annotations

BASH = r"""# bash completion for flowbutton. In ~/.bashrc: eval "$(flowbutton completion bash)"
_flowbutton() {
    local line program=${COMP_WORDS[0]/#\~/$HOME}
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <("$program" __complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/@] ]]; then
        compopt -o nospace
    fi
}
complete -F _flowbutton flowbutton
"""

ZSH = r"""#compdef flowbutton
# zsh completion for flowbutton. In ~/.zshrc, behind compinit: eval "$(flowbutton completion zsh)"
_flowbutton() {
    local line value about
    local -a values abouts open shown
    for line in "${(@f)$("${(@Q)words[1]/#\~/$HOME}" __complete zsh \
            "${(@Q)words[2,CURRENT-1]}" "=${(Q)PREFIX}" 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        value=${line%%$'\t'*}
        about=${line#*$'\t'}
        [[ -n $about ]] && about="$value  -- $about" || about=$value
        if [[ $value == *[=/@] ]]; then
            open+=("$value"); shown+=("$about")
        else
            values+=("$value"); abouts+=("$about")
        fi
    done
    compadd -l -M 'm:{a-zA-Z}={A-Za-z}' -d abouts -a values
    compadd -l -M 'm:{a-zA-Z}={A-Za-z}' -S '' -d shown -a open
}
if [[ $funcstack[1] == _flowbutton ]]; then
    _flowbutton "$@"
else
    compdef _flowbutton flowbutton
fi
"""

FISH = r"""# fish completion for flowbutton.
# flowbutton completion fish > ~/.config/fish/completions/flowbutton.fish
function __flowbutton_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    $words[1] __complete fish $words[2..-1] "=$current" 2>/dev/null
end
complete -c flowbutton -f -a '(__flowbutton_complete)'
"""

POWERSHELL = r"""# PowerShell completion for flowbutton.
# In $PROFILE: flowbutton completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName flowbutton -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($null -ne $_.Value) { "$($_.Value)" } else { $_.Extent.Text } })
    flowbutton __complete powershell @words "=$wordToComplete" 2>$null | ForEach-Object {
        $value, $about = $_ -split "`t", 2
        $text = $value
        if ($value -match "[\s'`"``$&|;<>(){}@#,]") {
            $text = "'" + $value.Replace("'", "''") + "'"
        }
        if (-not $about) { $about = $value }
        $kind = [System.Management.Automation.CompletionResultType]::ParameterValue
        [System.Management.Automation.CompletionResult]::new($text, $value, $kind, $about)
    }
}
"""

SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH, "powershell": POWERSHELL}
