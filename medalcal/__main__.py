"""The program: ``medalcal``, and ``python -m medalcal``."""

import gc


def main() -> None:
    """Run the command line in a process of its own.

    The garbage collector looks for cycles, of which a command makes few before it ends. Left alone, it takes a tenth of
    a short run: half of it while modules are loaded, half when the process ends and all is looked at once more.
    """
    gc.disable()
    from medalcal.cli import main as run

    try:
        run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
