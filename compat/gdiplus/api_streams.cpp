// Images in streams, by libgdiplus's functions for files of other libraries.
#include "compat/gdiplus/behind.hpp"

#include <cstdint>

using namespace compat::gdiplus;

namespace Gdiplus::DllExports {
namespace {

// What libgdiplus calls: bytes read, written; the new place; the size. It hands over nothing to
// know a stream by.
using Header = int(BYTE *bytes, int size);
using Get = int(BYTE *bytes, int size, bool peek);
using Put = int(const BYTE *bytes, int size);
using Seek = std::int64_t(int offset, int origin);
using Close = void();
using Size = std::int64_t();

using LoadFrom = GpStatus(Header *, Get *, Put *, Seek *, Close *, Size *, GpImage **);
using SaveTo = GpStatus(GpImage *, Get *, Put *, Seek *, Close *, Size *, const CLSID *,
                        const EncoderParameters *);

thread_local IStream *stream;

std::int64_t seek(int offset, int origin)
{
    LARGE_INTEGER by;
    by.QuadPart = offset;
    ULARGE_INTEGER place{};
    const HRESULT result = stream->Seek(by, static_cast<DWORD>(origin), &place);
    return FAILED(result) ? -1 : static_cast<std::int64_t>(place.QuadPart);
}

int get(BYTE *bytes, int size, bool)
{
    if (!bytes)
        return seek(size, STREAM_SEEK_CUR) < 0 ? 0 : size; // skipped
    ULONG read = 0;
    stream->Read(bytes, static_cast<ULONG>(size), &read);
    return static_cast<int>(read);
}

int header(BYTE *bytes, int size)
{
    const int read = get(bytes, size, true);
    seek(-read, STREAM_SEEK_CUR);
    return read;
}

int put(const BYTE *bytes, int size)
{
    ULONG written = 0;
    stream->Write(bytes, static_cast<ULONG>(size), &written);
    return static_cast<int>(written);
}

void close() {}

std::int64_t size()
{
    STATSTG status{};
    return FAILED(stream->Stat(&status, STATFLAG_NONAME))
               ? -1
               : static_cast<std::int64_t>(status.cbSize.QuadPart);
}

} // namespace

GpStatus WINGDIPAPI GdipLoadImageFromStream(IStream *from, GpImage **image)
{
    if (!from || !image)
        return InvalidParameter;
    static auto *const load = find_behind<LoadFrom>("GdipLoadImageFromDelegate_linux");
    stream = from;
    return load(header, get, put, seek, close, size, image);
}

GpStatus WINGDIPAPI GdipLoadImageFromStreamICM(IStream *from, GpImage **image)
{
    return GdipLoadImageFromStream(from, image);
}

GpStatus WINGDIPAPI GdipCreateBitmapFromStream(IStream *from, GpBitmap **bitmap)
{
    GpImage *image = nullptr;
    if (!bitmap)
        return InvalidParameter;
    GpStatus status = GdipLoadImageFromStream(from, &image);
    if (status != Ok)
        return status;
    ImageType type = ImageTypeUnknown;
    COMPAT_BEHIND(GdipGetImageType)(image, &type);
    if (type == ImageTypeBitmap) {
        *bitmap = static_cast<GpBitmap *>(image);
        return Ok;
    }
    COMPAT_BEHIND(GdipDisposeImage)(image);
    return InvalidParameter;
}

GpStatus WINGDIPAPI GdipCreateBitmapFromStreamICM(IStream *from, GpBitmap **bitmap)
{
    return GdipCreateBitmapFromStream(from, bitmap);
}

GpStatus WINGDIPAPI GdipSaveImageToStream(GpImage *image, IStream *to, const CLSID *encoder,
                                          const EncoderParameters *parameters)
{
    if (!to)
        return InvalidParameter;
    static auto *const save = find_behind<SaveTo>("GdipSaveImageToDelegate_linux");
    stream = to;
    return save(image, get, put, seek, close, size, encoder, parameters);
}

} // namespace Gdiplus::DllExports
