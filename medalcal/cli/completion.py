"""``medalcal completion``: the script that completes medalcal's words in a shell."""

from __future__ import annotations

import click

SHELLS = ("bash", "zsh", "fish")
COMPLETE_VARIABLE = "_MEDALCAL_COMPLETE"
"""The variable by which the script asks; click derives the same from the program's name."""


@click.command(
    epilog="""\b
Examples:
  mkdir -p ~/.local/share/bash-completion/completions ~/.zfunc ~/.config/fish/completions
  medalcal completion bash > ~/.local/share/bash-completion/completions/medalcal
  medalcal completion zsh > ~/.zfunc/_medalcal      # with ~/.zfunc in fpath, before compinit
  medalcal completion fish > ~/.config/fish/completions/medalcal.fish

\b
Once is enough; then open a new shell. Only for this shell:
  eval "$(medalcal completion bash)"
  medalcal completion fish | source
""",
)
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the completion script of a shell: commands, options, works, keys, outlets, zones and more."""
    from click.shell_completion import get_completion_class

    from medalcal.cli import group
    from medalcal.cli.screen import write_text

    kind = get_completion_class(shell)
    assert kind is not None, "click completes all three"
    script = kind(group, {}, "medalcal", COMPLETE_VARIABLE).source()
    # click's script for fish cuts what it tells of a word at the first comma, as in "Vol. 1 (ja, print)".
    write_text(script.replace('string split "," $completion', 'string split --max 1 "," $completion'))
