// GDI+ ends with the process.
#include <gdiplus.h>

namespace Gdiplus {

/// libgdiplus would end fontconfig, which GDI's text needs.
void WINAPI GdiplusShutdown(ULONG_PTR) {}

} // namespace Gdiplus
