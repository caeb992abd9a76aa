// Lines, shapes and surfaces.
#include "compat/gdiplus/draws.hpp"

namespace Gdiplus::DllExports {
COMPAT_DRAWS(GdipDrawLine, (GpGraphics * graphics, GpPen *pen, REAL a, REAL b, REAL c, REAL d),
             (graphics, pen, a, b, c, d))
COMPAT_DRAWS(GdipDrawLineI, (GpGraphics * graphics, GpPen *pen, INT a, INT b, INT c, INT d),
             (graphics, pen, a, b, c, d))
COMPAT_DRAWS(GdipDrawLines, (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawLinesI, (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawArc,
             (GpGraphics * graphics, GpPen *pen, REAL a, REAL b, REAL c, REAL d, REAL e, REAL f),
             (graphics, pen, a, b, c, d, e, f))
COMPAT_DRAWS(GdipDrawArcI,
             (GpGraphics * graphics, GpPen *pen, INT a, INT b, INT c, INT d, REAL e, REAL f),
             (graphics, pen, a, b, c, d, e, f))
COMPAT_DRAWS(GdipDrawBezier,
             (GpGraphics * graphics, GpPen *pen, REAL a, REAL b, REAL c, REAL d, REAL e, REAL f,
              REAL g, REAL h),
             (graphics, pen, a, b, c, d, e, f, g, h))
COMPAT_DRAWS(GdipDrawBezierI,
             (GpGraphics * graphics, GpPen *pen, INT a, INT b, INT c, INT d, INT e, INT f, INT g,
              INT h),
             (graphics, pen, a, b, c, d, e, f, g, h))
COMPAT_DRAWS(GdipDrawBeziers, (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawBeziersI, (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawRectangle, (GpGraphics * graphics, GpPen *pen, REAL a, REAL b, REAL c, REAL d),
             (graphics, pen, a, b, c, d))
COMPAT_DRAWS(GdipDrawRectangleI, (GpGraphics * graphics, GpPen *pen, INT a, INT b, INT c, INT d),
             (graphics, pen, a, b, c, d))
COMPAT_DRAWS(GdipDrawRectangles,
             (GpGraphics * graphics, GpPen *pen, const GpRectF *rectangles, INT a),
             (graphics, pen, rectangles, a))
COMPAT_DRAWS(GdipDrawRectanglesI,
             (GpGraphics * graphics, GpPen *pen, const GpRect *rectangles, INT a),
             (graphics, pen, rectangles, a))
COMPAT_DRAWS(GdipDrawEllipse, (GpGraphics * graphics, GpPen *pen, REAL a, REAL b, REAL c, REAL d),
             (graphics, pen, a, b, c, d))
COMPAT_DRAWS(GdipDrawEllipseI, (GpGraphics * graphics, GpPen *pen, INT a, INT b, INT c, INT d),
             (graphics, pen, a, b, c, d))
COMPAT_DRAWS(GdipDrawPie,
             (GpGraphics * graphics, GpPen *pen, REAL a, REAL b, REAL c, REAL d, REAL e, REAL f),
             (graphics, pen, a, b, c, d, e, f))
COMPAT_DRAWS(GdipDrawPieI,
             (GpGraphics * graphics, GpPen *pen, INT a, INT b, INT c, INT d, REAL e, REAL f),
             (graphics, pen, a, b, c, d, e, f))
COMPAT_DRAWS(GdipDrawPolygon, (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawPolygonI, (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawPath, (GpGraphics * graphics, GpPen *pen, GpPath *path), (graphics, pen, path))
COMPAT_DRAWS(GdipDrawCurve, (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawCurveI, (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawCurve2,
             (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a, REAL b),
             (graphics, pen, points, a, b))
COMPAT_DRAWS(GdipDrawCurve2I,
             (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a, REAL b),
             (graphics, pen, points, a, b))
COMPAT_DRAWS(GdipDrawCurve3,
             (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a, INT b, INT c,
              REAL d),
             (graphics, pen, points, a, b, c, d))
COMPAT_DRAWS(GdipDrawCurve3I,
             (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a, INT b, INT c,
              REAL d),
             (graphics, pen, points, a, b, c, d))
COMPAT_DRAWS(GdipDrawClosedCurve,
             (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawClosedCurveI,
             (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a),
             (graphics, pen, points, a))
COMPAT_DRAWS(GdipDrawClosedCurve2,
             (GpGraphics * graphics, GpPen *pen, const GpPointF *points, INT a, REAL b),
             (graphics, pen, points, a, b))
COMPAT_DRAWS(GdipDrawClosedCurve2I,
             (GpGraphics * graphics, GpPen *pen, const GpPoint *points, INT a, REAL b),
             (graphics, pen, points, a, b))
COMPAT_DRAWS(GdipGraphicsClear, (GpGraphics * graphics, ARGB colour), (graphics, colour))
COMPAT_DRAWS(GdipFillRectangle,
             (GpGraphics * graphics, GpBrush *brush, REAL a, REAL b, REAL c, REAL d),
             (graphics, brush, a, b, c, d))
COMPAT_DRAWS(GdipFillRectangleI,
             (GpGraphics * graphics, GpBrush *brush, INT a, INT b, INT c, INT d),
             (graphics, brush, a, b, c, d))
COMPAT_DRAWS(GdipFillRectangles,
             (GpGraphics * graphics, GpBrush *brush, const GpRectF *rectangles, INT a),
             (graphics, brush, rectangles, a))
COMPAT_DRAWS(GdipFillRectanglesI,
             (GpGraphics * graphics, GpBrush *brush, const GpRect *rectangles, INT a),
             (graphics, brush, rectangles, a))
COMPAT_DRAWS(GdipFillPolygon,
             (GpGraphics * graphics, GpBrush *brush, const GpPointF *points, INT a,
              GpFillMode mode),
             (graphics, brush, points, a, mode))
COMPAT_DRAWS(GdipFillPolygonI,
             (GpGraphics * graphics, GpBrush *brush, const GpPoint *points, INT a, GpFillMode mode),
             (graphics, brush, points, a, mode))
COMPAT_DRAWS(GdipFillPolygon2,
             (GpGraphics * graphics, GpBrush *brush, const GpPointF *points, INT a),
             (graphics, brush, points, a))
COMPAT_DRAWS(GdipFillPolygon2I,
             (GpGraphics * graphics, GpBrush *brush, const GpPoint *points, INT a),
             (graphics, brush, points, a))
COMPAT_DRAWS(GdipFillEllipse,
             (GpGraphics * graphics, GpBrush *brush, REAL a, REAL b, REAL c, REAL d),
             (graphics, brush, a, b, c, d))
COMPAT_DRAWS(GdipFillEllipseI, (GpGraphics * graphics, GpBrush *brush, INT a, INT b, INT c, INT d),
             (graphics, brush, a, b, c, d))
COMPAT_DRAWS(GdipFillPie,
             (GpGraphics * graphics, GpBrush *brush, REAL a, REAL b, REAL c, REAL d, REAL e,
              REAL f),
             (graphics, brush, a, b, c, d, e, f))
COMPAT_DRAWS(GdipFillPieI,
             (GpGraphics * graphics, GpBrush *brush, INT a, INT b, INT c, INT d, REAL e, REAL f),
             (graphics, brush, a, b, c, d, e, f))
COMPAT_DRAWS(GdipFillPath, (GpGraphics * graphics, GpBrush *brush, GpPath *path),
             (graphics, brush, path))
COMPAT_DRAWS(GdipFillClosedCurve,
             (GpGraphics * graphics, GpBrush *brush, const GpPointF *points, INT a),
             (graphics, brush, points, a))
COMPAT_DRAWS(GdipFillClosedCurveI,
             (GpGraphics * graphics, GpBrush *brush, const GpPoint *points, INT a),
             (graphics, brush, points, a))
COMPAT_DRAWS(GdipFillClosedCurve2,
             (GpGraphics * graphics, GpBrush *brush, const GpPointF *points, INT a, REAL b,
              GpFillMode mode),
             (graphics, brush, points, a, b, mode))
COMPAT_DRAWS(GdipFillClosedCurve2I,
             (GpGraphics * graphics, GpBrush *brush, const GpPoint *points, INT a, REAL b,
              GpFillMode mode),
             (graphics, brush, points, a, b, mode))
COMPAT_DRAWS(GdipFillRegion, (GpGraphics * graphics, GpBrush *brush, GpRegion *region),
             (graphics, brush, region))

} // namespace Gdiplus::DllExports
