"""The `factbox` command, and `python -m factbox`.

The command line is imported when it runs: parse processes import their parent's main module, and need none of it.
"""


def main() -> None:
    """Run the command line."""
    from factbox.cli import main as command

    command(prog_name="factbox")


if __name__ == "__main__":
    main()
