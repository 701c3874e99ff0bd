"""A disk that writes down what is done to it.

It serves one file, `disk`, over the FUSE protocol, so that a loop device can lie on it and a file system on that. Every write
and every flush that reaches the file goes into a log, in order, with the marks that the driver sets in between: "by now this
was told to be saved". Linux hands a block device's flush on as FUSE_FSYNC, and a loop device has no other way to make sure of
a write (FUA becomes a write and a flush), so the log holds all that the file system was promised.

A process of its own: when it ends, however it ends, the kernel breaks the connection and nothing waits for it.

The protocol is that of /usr/include/linux/fuse.h; only what a loop device asks for is answered.
"""

import ctypes
import errno
import os
import select
import stat
import struct
import traceback

MAJOR, MINOR = 7, 31
ROOT, DISK = 1, 2
MOST = 1 << 17

FORGET, INTERRUPT, BATCH_FORGET = 2, 36, 42
LOOKUP, GETATTR, SETATTR, OPEN, READ, WRITE, STATFS, RELEASE, FSYNC = 1, 3, 4, 14, 15, 16, 17, 18, 20
FLUSH, INIT, OPENDIR, RELEASEDIR, DESTROY, FALLOCATE = 25, 26, 27, 29, 38, 43
BIG_WRITES, MAX_PAGES = 1 << 5, 1 << 22

libc = ctypes.CDLL(None, use_errno=True)


def mount(source, target, kind, flags=0, options=""):
    """mount(2); raises OSError."""
    texts = [text.encode() for text in (source, target, kind)]
    if libc.mount(*texts, ctypes.c_ulong(flags), options.encode()) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), target)


def punch_hole(file, offset, length):
    """Makes a stretch of a file zeros that take no room: fallocate(2)."""
    keep_size, punch = 1, 2
    if libc.fallocate64(file, keep_size | punch, ctypes.c_int64(offset), ctypes.c_int64(length)) != 0:
        raise OSError(ctypes.get_errno(), "fallocate")


class Recorder:
    """Serves the file at `image` as `disk` in the directory `target`, and logs to `log`."""

    def __init__(self, image, target, log):
        self.image = os.open(image, os.O_RDWR)
        self.size = os.fstat(self.image).st_size
        self.log = open(log, "wb")
        self.fuse = os.open("/dev/fuse", os.O_RDWR)
        mount("regdesk-power", target, "fuse.regdesk-power", 0,
              f"fd={self.fuse},rootmode=40000,user_id=0,group_id=0")

    def serve(self, orders, answers):
        """Answers the kernel until the driver closes `orders`; each line that comes there is a mark, and is answered."""
        while True:
            ready, _, _ = select.select([self.fuse, orders], [], [])
            if self.fuse in ready and not self.answer_one():
                return
            if orders in ready:
                mark = os.read(orders, 4096)
                if not mark:
                    return
                self.note(b"M", int(mark), b"")
                self.log.flush()
                os.write(answers, b".")

    def note(self, kind, offset, content, length=None):
        self.log.write(struct.pack("<cQQ", kind, offset, len(content) if length is None else length) + content)

    def answer_one(self):
        """Answers one request; False when the file system was unmounted."""
        try:
            request = os.read(self.fuse, MOST + 4096)
        except OSError as error:
            if error.errno in (errno.EINTR, errno.EAGAIN, errno.ENOENT):
                return True
            if error.errno == errno.ENODEV:
                return False
            raise
        _, operation, unique, node = struct.unpack_from("<IIQQ", request)
        if operation in (FORGET, INTERRUPT, BATCH_FORGET):
            return True
        try:
            code, content = 0, self.answer(operation, node, request[40:])
        except OSError as error:
            code, content = -error.errno, b""
        try:
            os.write(self.fuse, struct.pack("<IiQ", 16 + len(content), code, unique) + content)
        except OSError as error:
            # Nobody waits for this answer any more: who asked was killed, or the file system is gone.
            if error.errno not in (errno.ENOENT, errno.ENODEV):
                raise
        return operation != DESTROY

    def answer(self, operation, node, body):
        if operation == INIT:
            theirs = struct.unpack_from("<IIII", body)
            return struct.pack("<IIIIHHIIHHIIH22x", MAJOR, MINOR, theirs[2], theirs[3] & (BIG_WRITES | MAX_PAGES),
                               0, 0, MOST, 1, MOST // 4096, 0, 0, 0, 0)
        if operation == LOOKUP:
            if body.rstrip(b"\0") != b"disk":
                raise OSError(errno.ENOENT, "")
            return struct.pack("<QQQQII", DISK, 0, 3600, 3600, 0, 0) + self.attributes(DISK)
        if operation in (GETATTR, SETATTR):
            return struct.pack("<QII", 3600, 0, 0) + self.attributes(node)
        if operation in (OPEN, OPENDIR):
            return struct.pack("<QIi", 0, 0, 0)
        if operation == READ:
            _, offset, size = struct.unpack_from("<QQI", body)
            return os.pread(self.image, size, offset)
        if operation == WRITE:
            _, offset, size = struct.unpack_from("<QQI", body)
            content = body[40:40 + size]
            os.pwrite(self.image, content, offset)
            self.note(b"W", offset, content)
            return struct.pack("<II", size, 0)
        if operation == FALLOCATE:
            return self.zero(*struct.unpack_from("<QQQI", body))
        if operation == FSYNC:
            self.note(b"F", 0, b"")
            return b""
        if operation == STATFS:
            return struct.pack("<5Q4I24x", 1 << 20, 1 << 20, 1 << 20, 2, 0, 4096, 255, 4096, 0)
        if operation in (FLUSH, RELEASE, RELEASEDIR, DESTROY):
            return b""
        raise OSError(errno.ENOSYS, "")

    def zero(self, _, offset, length, mode):
        """A discard, or zeros: holes are punched and ranges zeroed, both without a change of size."""
        punch_hole(self.image, offset, length)
        self.note(b"Z", offset, b"", length)
        return b""

    def attributes(self, node):
        kind, size = (stat.S_IFDIR | 0o700, 0) if node == ROOT else (stat.S_IFREG | 0o600, self.size)
        return struct.pack("<6Q10I", node, size, size // 512, 0, 0, 0, 0, 0, 0, kind, 1, 0, 0, 0, 4096, 0)


class Recording:
    """The recorder in its own process, as the driver sees it."""

    def __init__(self, image, target, log):
        orders, self.orders = os.pipe()
        self.answers, answers = os.pipe()
        self.marks = []
        self.process = os.fork()
        if self.process == 0:
            status = 1
            try:
                os.close(self.orders)
                os.close(self.answers)
                recorder = Recorder(image, target, log)
                os.write(answers, b".")
                try:
                    recorder.serve(orders, answers)
                finally:
                    recorder.log.flush()
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        os.close(orders)
        os.close(answers)
        if not os.read(self.answers, 1):
            raise OSError(errno.EIO, "the recorder did not start")
        self.disk = os.path.join(target, "disk")

    def mark(self, promise):
        """Notes in the log, behind all that reached the disk so far, what holds from now on."""
        self.marks.append(promise)
        os.write(self.orders, b"%d" % (len(self.marks) - 1))
        if not os.read(self.answers, 1):
            raise OSError(errno.EIO, "the recorder is gone")

    def stop(self):
        """Ends the recorder, once nothing is mounted on its disk any more."""
        if self.process:
            libc.umount2(os.path.dirname(self.disk).encode(), 0)
            os.close(self.orders)
            _, status = os.waitpid(self.process, 0)
            os.close(self.answers)
            self.process = 0
            if status:
                raise OSError(errno.EIO, f"the recorder ended with {os.waitstatus_to_exitcode(status)}")


def read_log(path):
    """The log's records: (kind, offset or mark, content or length)."""
    records = []
    with open(path, "rb") as log:
        while head := log.read(17):
            kind, offset, length = struct.unpack("<cQQ", head)
            records.append((kind, offset, log.read(length) if kind == b"W" else length))
    return records
