"""The program: ``medalcal``, and ``python -m medalcal``."""

import gc


def main() -> None:
    """Run the command line in a process of its own.

    The garbage collector looks for cycles, of which a command makes few before it ends; without it, starting takes a
    twentieth less time.
    """
    gc.disable()
    from medalcal.cli import main as run

    run()


if __name__ == "__main__":
    main()
