// Images in files: Windows' names for libgdiplus, which opens Linux's.
#include "compat/gdiplus/behind.hpp"
#include "compat/kernel/file_names.hpp"
#include "compat/kernel/text.hpp"

#include <string>

using namespace compat;

namespace Gdiplus::DllExports {
namespace {

/// The name for the library; empty: no file has such a name.
std::u16string name_here(const WCHAR *name)
{
    std::string path;
    return path_of(utf8(name), path) == 0 ? to_wide(path) : std::u16string();
}

template <class Load, class Object>
GpStatus load(Load *behind, const WCHAR *name, Object **object)
{
    return behind(name ? name_here(name).c_str() : nullptr, object);
}

} // namespace

GpStatus WINGDIPAPI GdipLoadImageFromFile(const WCHAR *name, GpImage **image)
{
    return load(COMPAT_BEHIND(GdipLoadImageFromFile), name, image);
}

/// Without colour management, which the library has not.
GpStatus WINGDIPAPI GdipLoadImageFromFileICM(const WCHAR *name, GpImage **image)
{
    return GdipLoadImageFromFile(name, image);
}

GpStatus WINGDIPAPI GdipCreateBitmapFromFile(const WCHAR *name, GpBitmap **bitmap)
{
    return load(COMPAT_BEHIND(GdipCreateBitmapFromFile), name, bitmap);
}

GpStatus WINGDIPAPI GdipCreateBitmapFromFileICM(const WCHAR *name, GpBitmap **bitmap)
{
    return GdipCreateBitmapFromFile(name, bitmap);
}

GpStatus WINGDIPAPI GdipSaveImageToFile(GpImage *image, const WCHAR *name, const CLSID *encoder,
                                        const EncoderParameters *parameters)
{
    return COMPAT_BEHIND(GdipSaveImageToFile)(image, name ? name_here(name).c_str() : nullptr,
                                              encoder, parameters);
}

GpStatus WINGDIPAPI GdipPrivateAddFontFile(GpFontCollection *fonts, const WCHAR *name)
{
    return COMPAT_BEHIND(GdipPrivateAddFontFile)(fonts, name ? name_here(name).c_str() : nullptr);
}

GpStatus WINGDIPAPI GdipCreateMetafileFromFile(const WCHAR *name, GpMetafile **metafile)
{
    return load(COMPAT_BEHIND(GdipCreateMetafileFromFile), name, metafile);
}

} // namespace Gdiplus::DllExports
