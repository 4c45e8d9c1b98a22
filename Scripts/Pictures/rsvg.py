"""Texts as librsvg sets them: the boxes of their ink."""

import ctypes


class Rectangle(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in ("x", "y", "width", "height")]


class Librsvg:
    """The library that makes PNG and PDF of the pictures."""

    def __init__(self):
        self.library = ctypes.CDLL("librsvg-2.so.2")
        pointer = ctypes.c_void_p
        self.library.rsvg_handle_new_from_data.restype = pointer
        self.library.rsvg_handle_new_from_data.argtypes = [ctypes.c_char_p, ctypes.c_size_t, pointer]
        self.library.rsvg_handle_get_intrinsic_size_in_pixels.argtypes = [pointer, pointer, pointer]
        self.library.rsvg_handle_set_dpi.argtypes = [pointer, ctypes.c_double]
        self.library.rsvg_handle_get_geometry_for_layer.argtypes = [
            pointer, ctypes.c_char_p, ctypes.POINTER(Rectangle), ctypes.POINTER(Rectangle),
            ctypes.POINTER(Rectangle), pointer]

    def boxes(self, svg: str, names: list[str], width: float) -> list[tuple[float, ...]]:
        """Left, top, right and bottom of the ink of each element, on a page of the given width."""
        data, size = svg.encode(), (ctypes.c_double(), ctypes.c_double())
        handle = self.library.rsvg_handle_new_from_data(data, len(data), None)
        self.library.rsvg_handle_set_dpi(handle, 96)
        # The library measures texts in the SVG's own size, not in that of the page.
        self.library.rsvg_handle_get_intrinsic_size_in_pixels(handle, *map(ctypes.byref, size))
        page, scale, found = Rectangle(0, 0, size[0], size[1]), width / size[0].value, []
        for name in names:
            ink, logical = Rectangle(), Rectangle()
            if not self.library.rsvg_handle_get_geometry_for_layer(
                    handle, f"#{name}".encode(), ctypes.byref(page), ctypes.byref(ink), ctypes.byref(logical), None):
                raise RuntimeError(f"librsvg has no element '{name}'")
            box = (ink.x, ink.y, ink.x + ink.width, ink.y + ink.height)
            found.append(tuple(scale * side for side in box))
        return found
