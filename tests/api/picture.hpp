#pragma once

// Pictures as text, so that expectations can show them.

#include <winsock2.h>

#include <windows.h>

#include <string>

/// A context for memory with a DIB section of 32 bits, top-down and white at first.
class Picture {
  public:
    Picture(int width, int height);
    ~Picture();
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

    operator HDC() const { return context_; }
    HBITMAP bitmap() const { return bitmap_; }
    DWORD &pixel(int x, int y = 0);
    void clear();
    /// Rows, each with a "/" behind it. White is '.', black '#', and 'r', 'g', 'b', 'y' are the
    /// pure colours and yellow; '?' is any other one.
    std::string text() const;
    /// The same, and white again.
    std::string take();
    /// A row of numbers, without the highest 8 bits.
    std::string numbers(int y = 0) const;

  private:
    int width_;
    int height_;
    HDC context_;
    HBITMAP bitmap_;
    HGDIOBJ before_;
    DWORD *pixels_ = nullptr;
};

/// A context for memory with a bitmap of one bit, black at first: ones are '1', zeros '0'.
class BitPicture {
  public:
    BitPicture(int width, int height);
    ~BitPicture();
    BitPicture(const BitPicture &) = delete;
    BitPicture &operator=(const BitPicture &) = delete;

    operator HDC() const { return context_; }
    HBITMAP bitmap() const { return bitmap_; }
    /// The first row's pixels, at most 8, from the highest bit on.
    void set(BYTE bits);
    std::string text() const;

  private:
    int width_;
    int height_;
    HDC context_;
    HBITMAP bitmap_;
    HGDIOBJ before_;
};

/// Something selected as long as this lives; then deleted.
class With {
  public:
    With(HDC context, HGDIOBJ object) : context_(context), before_(SelectObject(context, object)) {}
    ~With() { DeleteObject(SelectObject(context_, before_)); }
    With(const With &) = delete;
    With &operator=(const With &) = delete;

  private:
    HDC context_;
    HGDIOBJ before_;
};

/// Handles of nothing; no error is set when they are passed on.
HDC no_context();
HBITMAP no_bitmap();
HRGN no_region();

constexpr COLORREF red = RGB(255, 0, 0);
constexpr COLORREF green = RGB(0, 255, 0);
constexpr COLORREF blue = RGB(0, 0, 255);
constexpr COLORREF white = RGB(255, 255, 255);
constexpr COLORREF black = RGB(0, 0, 0);
