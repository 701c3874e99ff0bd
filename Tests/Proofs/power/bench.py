"""Where a proof of power loss works: mounts, recordings and images that nobody else sees, and that are gone afterwards."""

import os
import shutil
import tempfile

from desk import Register
from disks import Mounted, Replay, Trouble, command, copy_sparse, make
from judge import Judge
from recorder import Recording, libc, mount, read_log
from workload import Workload

SAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../config/samples/nominations.csv")
NEW_NAMESPACE, PRIVATE, RECURSIVE = 0x20000, 1 << 18, 1 << 14


class Bench:
    """A place to work in that is gone when the process ends, however it ends."""

    def __init__(self, program):
        self.program = program
        self.path = tempfile.mkdtemp(prefix="regdesk-power-")

    def __enter__(self):
        if libc.unshare(NEW_NAMESPACE) != 0:
            raise Trouble("no mount namespace of our own")
        mount("none", "/", "", PRIVATE | RECURSIVE)
        mount("tmpfs", self.path, "tmpfs", 0, "mode=0700")
        return self

    def __exit__(self, *_):
        command("umount", "--lazy", self.path)
        os.rmdir(self.path)

    def directory(self, name):
        path = os.path.join(self.path, name)
        shutil.rmtree(path, ignore_errors=True)
        os.mkdir(path)
        return path

    def record(self, kind, work, bug=None, start=None, held=None):
        """Lets the program work on a recorded disk; returns what is needed to judge what a power cut leaves of it.

        The disk is empty, or the image `start`, on which `held` was told to be saved before.
        """
        again = "again-" if start else ""
        base, image, log = (os.path.join(self.path, again + name) for name in ("base", "image", "log"))
        if start:
            copy_sparse(start, base)
        else:
            make(kind, base)
        copy_sparse(base, image)
        recording = Recording(image, self.directory(again + "disk"), log)
        try:
            with Mounted(kind, recording.disk, self.directory(again + "live")) as live:
                register = Register(self.program, SAMPLE, live, recording, held or {})
                if bug:
                    bug.plant(register)
                work(Workload(register))
        finally:
            recording.stop()
        whole = read_log(log)
        Replay(kind, base, whole, self.directory(again + "whole")).confirm(image)
        replay = Replay(kind, base, whole, self.directory(again + "scratch"), lies=bool(bug and bug.disk_lies))
        return Judge(register, replay, recording.marks, held or {}, self.directory(again + "after"))
