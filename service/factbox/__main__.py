"""`python -m factbox`."""

from factbox.cli import main

if __name__ == "__main__":
    main(prog_name="factbox")
