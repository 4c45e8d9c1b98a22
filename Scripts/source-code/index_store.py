"""The index that a debug build writes: which file defines what, and which file names it.

Read through libIndexStore of the Swift toolchain, by its C interface (indexstore.h).
"""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from ctypes import CFUNCTYPE, POINTER, byref, c_bool, c_char_p, c_int, c_int64, c_size_t, c_uint, \
    c_uint64, c_void_p
from dataclasses import dataclass
from pathlib import Path

DEFINITION, REFERENCE = 1 << 1, 1 << 2
_RECORD = 2  # a unit's dependency that holds the occurrences of its file
_MODULE, _EXTENSION, _PARAMETER = 1, 9, 25  # kinds of symbols that nobody depends on


class _Text(ctypes.Structure):
    _fields_ = [("data", c_void_p), ("length", c_size_t)]

    def __str__(self) -> str:
        return ctypes.string_at(self.data, self.length).decode() if self.data else ""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A symbol at a place of a file."""

    usr: str  # the symbol's identifier, the same in all files
    name: str
    roles: int
    line: int


class IndexStore:
    """The index of a package's debug build. `files` are those indexed as they are now."""

    def __init__(self, root: Path) -> None:
        """Opens the index of the build in `.build/debug`. OSError if there is none."""
        folder = root / ".build" / "debug" / "index" / "store"
        if not folder.is_dir():
            raise FileNotFoundError(f"there is no index in {folder}; run 'swift build' first")
        self._library = _library()
        error = c_void_p()
        self._store = self._library.indexstore_store_create(os.fsencode(folder), byref(error))
        if not self._store:
            raise OSError(f"the index in {folder} cannot be opened")
        self._records: dict[Path, str] = {}
        self.outdated: list[Path] = []
        newest: dict[Path, float] = {}
        for unit in self._units():
            if file := self._main_file(unit, newest):
                path, made = file
                newest[path] = made
        for path, made in newest.items():
            if path.stat().st_mtime > made:
                self.outdated.append(path)
                del self._records[path]
        self.outdated.sort()
        self.files = sorted(self._records)

    def occurrences(self, file: Path) -> list[Occurrence]:
        """What a file defines and names, in the order of the file. Modules, extensions and parameters
        are left out: naming one ties a file to nothing."""
        library = self._library
        error = c_void_p()
        record = library.indexstore_record_reader_create(
            self._store, self._records[file].encode(), byref(error))
        if not record:
            raise OSError(f"the index of {file} cannot be read")
        found: list[Occurrence] = []

        def each(_: int, place: int) -> bool:
            symbol = library.indexstore_occurrence_get_symbol(place)
            if library.indexstore_symbol_get_kind(symbol) in (_MODULE, _EXTENSION, _PARAMETER):
                return True
            line, column = c_uint(), c_uint()
            library.indexstore_occurrence_get_line_col(place, byref(line), byref(column))
            found.append(Occurrence(
                str(library.indexstore_symbol_get_usr(symbol)),
                str(library.indexstore_symbol_get_name(symbol)),
                library.indexstore_occurrence_get_roles(place), line.value))
            return True

        library.indexstore_record_reader_occurrences_apply_f(record, None, _EACH(each))
        library.indexstore_record_reader_dispose(record)
        return found

    def _units(self) -> Iterator[str]:
        names: list[str] = []

        def each(_: int, name: _Text) -> bool:
            names.append(str(name))
            return True

        self._library.indexstore_store_units_apply_f(self._store, 1, None, _EACH_TEXT(each))
        return iter(names)

    def _main_file(self, unit: str, newest: dict[Path, float]) -> tuple[Path, float] | None:
        """The file of a unit and the time of its index, if it is newer than what is known."""
        library = self._library
        error = c_void_p()
        reader = library.indexstore_unit_reader_create(self._store, unit.encode(), byref(error))
        if not reader:
            return None
        try:
            path = Path(str(library.indexstore_unit_reader_get_main_file(reader)))
            seconds, nanoseconds = c_int64(), c_int64()
            library.indexstore_store_get_unit_modification_time(
                self._store, unit.encode(), byref(seconds), byref(nanoseconds), byref(error))
            made = seconds.value + nanoseconds.value / 1e9
            # A file that is gone leaves its unit behind.
            if path.suffix != ".swift" or not path.is_file() or newest.get(path, 0) >= made:
                return None
            records: list[str] = []

            def each(_: int, dependency: int) -> bool:
                if library.indexstore_unit_dependency_get_kind(dependency) == _RECORD:
                    of = str(library.indexstore_unit_dependency_get_filepath(dependency))
                    if Path(of) == path:
                        records.append(str(library.indexstore_unit_dependency_get_name(dependency)))
                return True

            library.indexstore_unit_reader_dependencies_apply_f(reader, None, _EACH(each))
            if not records:
                return None
            self._records[path] = records[0]
            return path, made
        finally:
            library.indexstore_unit_reader_dispose(reader)


_EACH = CFUNCTYPE(c_bool, c_void_p, c_void_p)
_EACH_TEXT = CFUNCTYPE(c_bool, c_void_p, _Text)


def _library() -> ctypes.CDLL:
    """libIndexStore, which stands beside the compiler."""
    swift = shutil.which("swiftc")
    if swift is None:
        raise FileNotFoundError("swiftc is not on the path")
    places = [Path(swift).resolve().parent.parent / "lib"]
    if shutil.which("xcrun"):
        found = subprocess.run(["xcrun", "--find", "swiftc"], capture_output=True, text=True)
        places.append(Path(found.stdout.strip()).resolve().parent.parent / "lib")
    for place in places:
        for name in ("libIndexStore.so", "libIndexStore.dylib"):
            if (place / name).exists():
                return _declared(ctypes.CDLL(str(place / name)))
    raise FileNotFoundError(f"libIndexStore is not in {places[0]}")


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    pointer, error = c_void_p, POINTER(c_void_p)
    for name, result, arguments in (
        ("store_create", pointer, [c_char_p, error]),
        ("store_units_apply_f", c_bool, [pointer, c_uint, pointer, _EACH_TEXT]),
        ("store_get_unit_modification_time", c_bool,
         [pointer, c_char_p, POINTER(c_int64), POINTER(c_int64), error]),
        ("unit_reader_create", pointer, [pointer, c_char_p, error]),
        ("unit_reader_dispose", None, [pointer]),
        ("unit_reader_get_main_file", _Text, [pointer]),
        ("unit_reader_dependencies_apply_f", c_bool, [pointer, pointer, _EACH]),
        ("unit_dependency_get_kind", c_int, [pointer]),
        ("unit_dependency_get_filepath", _Text, [pointer]),
        ("unit_dependency_get_name", _Text, [pointer]),
        ("record_reader_create", pointer, [pointer, c_char_p, error]),
        ("record_reader_dispose", None, [pointer]),
        ("record_reader_occurrences_apply_f", c_bool, [pointer, pointer, _EACH]),
        ("occurrence_get_symbol", pointer, [pointer]),
        ("occurrence_get_roles", c_uint64, [pointer]),
        ("occurrence_get_line_col", None, [pointer, POINTER(c_uint), POINTER(c_uint)]),
        ("symbol_get_kind", c_int, [pointer]),
        ("symbol_get_name", _Text, [pointer]),
        ("symbol_get_usr", _Text, [pointer]),
    ):
        function = getattr(library, f"indexstore_{name}")
        function.restype, function.argtypes = result, arguments
    return library
