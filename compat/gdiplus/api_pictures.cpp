// Images and text.
#include "compat/gdiplus/draws.hpp"

namespace Gdiplus::DllExports {
COMPAT_DRAWS(GdipDrawImage, (GpGraphics * graphics, GpImage *image, REAL a, REAL b),
             (graphics, image, a, b))
COMPAT_DRAWS(GdipDrawImageI, (GpGraphics * graphics, GpImage *image, INT a, INT b),
             (graphics, image, a, b))
COMPAT_DRAWS(GdipDrawImageRect,
             (GpGraphics * graphics, GpImage *image, REAL a, REAL b, REAL c, REAL d),
             (graphics, image, a, b, c, d))
COMPAT_DRAWS(GdipDrawImageRectI,
             (GpGraphics * graphics, GpImage *image, INT a, INT b, INT c, INT d),
             (graphics, image, a, b, c, d))
COMPAT_DRAWS(GdipDrawImagePoints,
             (GpGraphics * graphics, GpImage *image, const GpPointF *points, INT a),
             (graphics, image, points, a))
COMPAT_DRAWS(GdipDrawImagePointsI,
             (GpGraphics * graphics, GpImage *image, const GpPoint *points, INT a),
             (graphics, image, points, a))
COMPAT_DRAWS(GdipDrawImagePointRect,
             (GpGraphics * graphics, GpImage *image, REAL a, REAL b, REAL c, REAL d, REAL e, REAL f,
              GpUnit unit),
             (graphics, image, a, b, c, d, e, f, unit))
COMPAT_DRAWS(GdipDrawImagePointRectI,
             (GpGraphics * graphics, GpImage *image, INT a, INT b, INT c, INT d, INT e, INT f,
              GpUnit unit),
             (graphics, image, a, b, c, d, e, f, unit))
COMPAT_DRAWS(GdipDrawImageRectRect,
             (GpGraphics * graphics, GpImage *image, REAL a, REAL b, REAL c, REAL d, REAL e, REAL f,
              REAL g, REAL h, GpUnit unit, const GpImageAttributes *attributes,
              DrawImageAbort abort, VOID *data),
             (graphics, image, a, b, c, d, e, f, g, h, unit, attributes, abort, data))
COMPAT_DRAWS(GdipDrawImageRectRectI,
             (GpGraphics * graphics, GpImage *image, INT a, INT b, INT c, INT d, INT e, INT f,
              INT g, INT h, GpUnit unit, const GpImageAttributes *attributes, DrawImageAbort abort,
              VOID *data),
             (graphics, image, a, b, c, d, e, f, g, h, unit, attributes, abort, data))
COMPAT_DRAWS(GdipDrawImagePointsRect,
             (GpGraphics * graphics, GpImage *image, const GpPointF *points, INT a, REAL b, REAL c,
              REAL d, REAL e, GpUnit unit, const GpImageAttributes *attributes,
              DrawImageAbort abort, VOID *data),
             (graphics, image, points, a, b, c, d, e, unit, attributes, abort, data))
COMPAT_DRAWS(GdipDrawImagePointsRectI,
             (GpGraphics * graphics, GpImage *image, const GpPoint *points, INT a, INT b, INT c,
              INT d, INT e, GpUnit unit, const GpImageAttributes *attributes, DrawImageAbort abort,
              VOID *data),
             (graphics, image, points, a, b, c, d, e, unit, attributes, abort, data))
COMPAT_DRAWS(GdipDrawString,
             (GpGraphics * graphics, const WCHAR *text, INT a, const GpFont *font,
              const RectF *rectangle, const GpStringFormat *format, const GpBrush *brush),
             (graphics, text, a, font, rectangle, format, brush))
COMPAT_DRAWS(GdipDrawDriverString,
             (GpGraphics * graphics, const UINT16 *text, INT a, const GpFont *font,
              const GpBrush *brush, const PointF *positions, INT b, const GpMatrix *matrix),
             (graphics, text, a, font, brush, positions, b, matrix))

} // namespace Gdiplus::DllExports
