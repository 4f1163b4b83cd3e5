"""Runs a command and prints what it cost, one JSON line on stdout: wall, user and system seconds, peak resident bytes.

    python3 rusage.py DIR STDOUT_FILE [--all] -- COMMAND ARG...

The figures come from wait4: processor time of the whole tree of waited-for processes, and the resident peak of its largest
single process (the kernel keeps no peak of a sum). Node has no call for this, hence Python. With --all processes that
outlive the command are waited for and counted too: a database server, what starts git.
"""
import ctypes, json, os, resource, sys, time

where, out, *more = sys.argv[1:]
everything = more[0] == "--all"
dashes, *command = more[1:] if everything else more
assert dashes == "--", __doc__
os.chdir(where)
to = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
err = os.open(out + ".err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
nothing = os.open(os.devnull, os.O_RDONLY)
PR_SET_CHILD_SUBREAPER = 36
if everything:
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
began = time.perf_counter()
child = os.posix_spawnp(command[0], command, os.environ, file_actions=[
    (os.POSIX_SPAWN_DUP2, nothing, 0), (os.POSIX_SPAWN_DUP2, to, 1), (os.POSIX_SPAWN_DUP2, err, 2)])
_, status, usage = os.wait4(child, 0)
wall = time.perf_counter() - began
if everything:
    try:
        while True:
            os.wait()
    except ChildProcessError:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"wall": round(wall, 4), "cpu": round(usage.ru_utime + usage.ru_stime, 4), "user": round(usage.ru_utime, 4),
                  "system": round(usage.ru_stime, 4), "peak": usage.ru_maxrss * 1024, "exit": os.waitstatus_to_exitcode(status)}))
