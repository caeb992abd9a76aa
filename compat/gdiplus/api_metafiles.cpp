// Metafiles of GDI, and what would be recorded on a device context: there are none.
#include "compat/kernel/diagnostics.hpp"

#include <gdiplus.h>

namespace Gdiplus::DllExports {
#define COMPAT_REFUSES(name, parameters)                                                           \
    GpStatus WINGDIPAPI name parameters                                                            \
    {                                                                                              \
        compat::warn_once(#name, "not implemented: there are no metafiles of GDI here; it "        \
                                 "answers NotImplemented (6)");                                    \
        return NotImplemented;                                                                     \
    }

COMPAT_REFUSES(GdipGetMetafileHeaderFromEmf, (HENHMETAFILE, MetafileHeader *))
COMPAT_REFUSES(GdipGetMetafileHeaderFromStream, (IStream *, MetafileHeader *))
COMPAT_REFUSES(GdipGetHemfFromMetafile, (GpMetafile *, HENHMETAFILE *))
COMPAT_REFUSES(GdipCreateMetafileFromWmf,
               (HMETAFILE, BOOL, const WmfPlaceableFileHeader *, GpMetafile **))
COMPAT_REFUSES(GdipCreateMetafileFromEmf, (HENHMETAFILE, BOOL, GpMetafile **))
COMPAT_REFUSES(GdipCreateMetafileFromStream, (IStream *, GpMetafile **))
COMPAT_REFUSES(GdipRecordMetafile,
               (HDC, EmfType, const GpRectF *, MetafileFrameUnit, const WCHAR *, GpMetafile **))
COMPAT_REFUSES(GdipRecordMetafileI,
               (HDC, EmfType, const GpRect *, MetafileFrameUnit, const WCHAR *, GpMetafile **))
COMPAT_REFUSES(GdipRecordMetafileFileName, (const WCHAR *, HDC, EmfType, const GpRectF *,
                                            MetafileFrameUnit, const WCHAR *, GpMetafile **))
COMPAT_REFUSES(GdipRecordMetafileFileNameI, (const WCHAR *, HDC, EmfType, const GpRect *,
                                             MetafileFrameUnit, const WCHAR *, GpMetafile **))
COMPAT_REFUSES(GdipRecordMetafileStream, (IStream *, HDC, EmfType, const GpRectF *,
                                          MetafileFrameUnit, const WCHAR *, GpMetafile **))
COMPAT_REFUSES(GdipRecordMetafileStreamI, (IStream *, HDC, EmfType, const GpRect *,
                                           MetafileFrameUnit, const WCHAR *, GpMetafile **))

} // namespace Gdiplus::DllExports
