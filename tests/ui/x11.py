"""What X11 tells and xdotool does not: where windows are, and what the mouse looks like."""

import contextlib
import ctypes


class _CursorImage(ctypes.Structure):
    _fields_ = [("x", ctypes.c_short), ("y", ctypes.c_short),
                ("width", ctypes.c_ushort), ("height", ctypes.c_ushort),
                ("xhot", ctypes.c_ushort), ("yhot", ctypes.c_ushort),
                ("serial", ctypes.c_ulong), ("pixels", ctypes.POINTER(ctypes.c_ulong)),
                ("atom", ctypes.c_ulong), ("name", ctypes.c_char_p)]


_x11 = ctypes.CDLL("libX11.so.6")
_x11.XOpenDisplay.restype = ctypes.c_void_p
_x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
_x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
_x11.XDefaultRootWindow.restype = ctypes.c_ulong
_x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
_x11.XTranslateCoordinates.argtypes = [
    ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
    ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_ulong)]


@contextlib.contextmanager
def _connection(display):
    connection = _x11.XOpenDisplay(display.encode())
    try:
        yield connection
    finally:
        _x11.XCloseDisplay(connection)


def place(display, window):
    """Of a window's inside on the screen. (xdotool counts the frame twice.)"""
    x, y, child = ctypes.c_int(), ctypes.c_int(), ctypes.c_ulong()
    with _connection(display) as connection:
        _x11.XTranslateCoordinates(connection, int(window), _x11.XDefaultRootWindow(connection),
                                   0, 0, ctypes.byref(x), ctypes.byref(y), ctypes.byref(child))
    return x.value, y.value


def mouse_look(display):
    """The mouse's width, height and pixels now."""
    fixes = ctypes.CDLL("libXfixes.so.3")
    fixes.XFixesGetCursorImage.restype = ctypes.POINTER(_CursorImage)
    fixes.XFixesGetCursorImage.argtypes = [ctypes.c_void_p]
    with _connection(display) as connection:
        image = fixes.XFixesGetCursorImage(connection).contents
        pixels = [image.pixels[i] & 0xFFFFFFFF for i in range(image.width * image.height)]
    return image.width, image.height, tuple(pixels)
