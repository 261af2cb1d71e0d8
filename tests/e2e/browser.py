"""Finds the browser that the tests drive: Chromium, Chrome or Edge. As a program it also gets one where none is.

`./sundown test` runs this file beside its checks. What it gets lies where `find` looks, so the tests need not be told.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
"""What the program is called on PATH."""

PLACES = {
    "Linux": ("/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"),
    "Darwin": (
        "{root}/Applications/Chromium.app/Contents/MacOS/Chromium",
        "{root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "{root}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "Windows": (
        "{root}/Chromium/Application/chrome.exe",
        "{root}/Google/Chrome/Application/chrome.exe",
        "{root}/Microsoft/Edge/Application/msedge.exe",
    ),
}
"""Where each system's installers put it. `{root}` is each of ROOTS in turn."""

ROOTS = {"Darwin": ("", "HOME"), "Windows": ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")}
"""The environment variables that hold a root; the empty name is the root of the disk."""

ADVICE = """no browser was found, and none could be got: the tests in a browser were left out.
Install Chromium, Chrome or Edge (Debian: apt install chromium), or say where one is: SUNDOWN_BROWSER=/path/to/it"""


class NoBrowser(Exception):
    """Why there is no browser, and what to do about it, as one message."""


def find(environ: Mapping[str, str] = os.environ, system: str = platform.system()) -> str | None:
    """The browser's path: the one that SUNDOWN_BROWSER names, else one on PATH, in a usual place, or playwright's own.

    Raises NoBrowser where SUNDOWN_BROWSER names what can't be run: to take another then would hide the mistake.
    """
    named = environ.get("SUNDOWN_BROWSER")
    if named:
        if found := shutil.which(named, path=environ.get("PATH")):
            return found
        raise NoBrowser(f"SUNDOWN_BROWSER is {named}, and there is no such program.")
    on_path = (shutil.which(name, path=environ.get("PATH", "")) for name in NAMES)
    installed = (place for place in places(environ, system) if os.access(place, os.X_OK))
    return next(filter(None, on_path), None) or next(installed, None) or playwrights_own()


def places(environ: Mapping[str, str], system: str) -> Iterator[str]:
    """The usual places on this system, those first that everybody on the machine shares."""
    for root in ROOTS.get(system, ("",)):
        if root == "" or environ.get(root):
            yield from (place.format(root=environ.get(root, "")) for place in PLACES.get(system, ()))


def playwrights_own() -> str | None:
    """The Chromium that playwright has fetched, if it has."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def get() -> None:
    """Get a browser: Debian's own package where we may install it, else playwright's. Both may fail."""
    if on_debian_as_root():
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
        subprocess.run([*apt, "update"], env=quiet)
        command = [*apt, "install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]
        if subprocess.run(command, env=quiet).returncode == 0:
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])


def on_debian_as_root() -> bool:
    """Whether `apt-get install chromium` gives a browser here. On Ubuntu that package only points to a snap."""
    if platform.system() != "Linux" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    return platform.freedesktop_os_release().get("ID") == "debian"


def main() -> None:
    """Find a browser, or get one; end with exit status 1 and advice where both fail."""
    try:
        if not find():
            get()
        if not find():
            raise NoBrowser(ADVICE)
    except NoBrowser as problem:
        sys.exit(str(problem))


if __name__ == "__main__":
    main()
