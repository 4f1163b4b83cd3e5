/** What comes with a language: modules that no manifest names. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** `sys.stdlib_module_names` of Python 3.8 to 3.14 together, and what Python 2 had under other names. */
export const PYTHON_STANDARD = words(
  `__future__ __main__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb
   binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
   compileall compression concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
   datetime dbm decimal difflib dis distutils doctest dummy_threading email encodings ensurepip enum errno faulthandler
   fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass gettext glob
   graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json
   keyword lib2to3 linecache locale logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib
   msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev parser
   pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd
   py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched
   secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3
   sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys
   sysconfig syslog tabnanny tarfile telnetlib tempfile termios test textwrap this threading time timeit tkinter token
   tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid
   venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
   _thread _socket _ssl _struct _sqlite3 _io _collections_abc _weakref _typeshed _winapi _ctypes _csv _ast
   __builtin__ ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SocketServer StringIO Tkinter cPickle cStringIO
   commands copy_reg httplib urllib2 urlparse xmlrpclib exceptions`,
);

export const NODE_STANDARD = words(
  `assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs
   http http2 https inspector module net os path perf_hooks process punycode querystring readline repl sea sqlite stream
   string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib`,
);

export const R_STANDARD = words(
  'base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils',
);

/** Prefixes of packages that come with the JDK or with Scala. `javax` is not all of the JDK's. */
export const isJavaStandard = (name: string): boolean =>
  /^(?:java|jdk|sun|com\.sun|scala)(?:\.|$)/.test(name) ||
  /^javax\.(?:accessibility|annotation\.processing|crypto|imageio|lang\.model|management|naming|net|print|rmi|script|security|sound|sql|swing|tools|xml)(?:\.|$)/.test(
    name,
  ) ||
  /^org\.(?:w3c\.dom|xml\.sax|ietf\.jgss|omg)(?:\.|$)/.test(name);
