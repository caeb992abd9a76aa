// A font of the program's, at its size in pixels, as Pango has it.
#pragma once

#include "compat/gdi/device_context.hpp"
#include "compat/gdi/text/font_names.hpp"
#include "compat/gdi/text/pango_pointers.hpp"

#include <memory>

#include <wingdi.h>

namespace compat {

/// In pixels. Places count from the base line, downwards.
struct FontMetrics {
    int em = 0; // the characters' height: what is above it in a line is internal leading
    int ascent = 0;
    int descent = 0;
    int external_leading = 0;
    int average = 0;
    int widest = 0;
    int underline = 0;
    int strike_out = 0;
    int thickness = 1; // of these lines
    bool fixed = false;

    int height() const { return ascent + descent; }
};

enum class Edges { smooth, sharp };

/// Guarded by gdi_mutex(), as are all of Pango's objects.
class RealizedFont {
  public:
    /// Height and width in pixels; the height as in LOGFONT.
    explicit RealizedFont(const LOGFONTW &pixels);

    const LOGFONTW &wanted() const { return wanted_; }
    const FontNames &names() const { return names_; }
    const FontMetrics &metrics() const { return metrics_; }
    /// How much wider than high its characters are drawn.
    double stretch() const { return stretch_; }
    /// Kept: a text is put into it to be measured or drawn. Null where no font is installed.
    PangoLayout *layout(Edges edges);

  private:
    void measure();
    Owned<PangoContext> make_context(Edges edges) const;
    FontDescription description(int em) const;

    LOGFONTW wanted_;
    FontNames names_;
    FontMetrics metrics_;
    double stretch_ = 1;
    Owned<PangoLayout> smooth_;
    Owned<PangoLayout> sharp_;
};

/// The context's font at the size that its mapping gives it. Kept for the next time.
std::shared_ptr<RealizedFont> realized_font(const DeviceContext &context);
std::shared_ptr<RealizedFont> realized_font(LOGFONTW pixels);

/// The process's fonts; null, said once, where none is installed.
PangoFontMap *font_map();

} // namespace compat
