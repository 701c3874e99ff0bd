"""The registers that are measured: invented people with ten marks each, made once and kept outside the tree.

Each has as many people as it says, all of them arrived and marked at ten activities, every mark an entry of its own; and 240
nominated by the letter LATE/2017/1 who have not come, for measures that write.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]
NAMES = ROOT / "Tests/RegistrationTests/Names/names.tsv"
MAKER = ROOT / "Tests/Benchmarks/Register"
LATE = "LATE/2017/1"
WEEK = 7 * 24 * 3600  # seconds after which a register that was made from other sources is thrown away


def build():
    """Builds what is measured, the release that is handed out, and what measures within a process."""
    for product in ("regdesk", "Benchmark"):
        command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", product]
        subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)


def built(name):
    return ROOT / ".build/release" / name


def kept():
    """The folder of the registers that were made so far."""
    place = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    return pathlib.Path(place) / "regdesk-benchmarks"


def fingerprint():
    """What the registers are made from: others are made when it changes."""
    files = sorted(MAKER.glob("*Maker.swift")) + [MAKER / "NameStock.swift", NAMES]
    files += sorted((ROOT / "config").glob("*/*.yaml"))
    whole = hashlib.sha256()
    for file in files:
        if file.parent.name != "languages":
            whole.update(file.read_bytes())
    return whole.hexdigest()[:8]


def register(people, marks=10):
    """The folder of a register of so many people, made when it is not there yet."""
    place = kept() / f"{people}x{marks}-{fingerprint()}"
    if not (place / "entries").is_dir():
        make(people, marks, place)
    return place


def make(people, marks, place):
    print(f"making a register of {people:,} people with {marks} marks each in {place}", file=sys.stderr)
    place.parent.mkdir(parents=True, exist_ok=True)
    for old in place.parent.glob(f"{people}x{marks}-*"):
        if time.time() - old.stat().st_mtime > WEEK:
            shutil.rmtree(old)
    # In memory, where a sync costs nothing: a million entries are a million syncs.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        made = pathlib.Path(folder) / "register"
        subprocess.run([built("Benchmark"), "register", str(people), str(marks), made, ROOT / "config", NAMES], check=True)
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(made, place)


def copy(people, folder, marks=10):
    """A register of so many people that may be written to."""
    place = pathlib.Path(folder) / f"{people}x{marks}"
    shutil.copytree(register(people, marks), place)
    return place
