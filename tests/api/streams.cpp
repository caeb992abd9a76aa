// Streams in global memory.

#include "support.hpp"

#include <objbase.h>

#include <cstdio>
#include <string>

using namespace conformance;

namespace {

std::string hex(HRESULT result)
{
    char text[16];
    std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(result));
    return text;
}

LARGE_INTEGER by(LONGLONG number)
{
    LARGE_INTEGER value;
    value.QuadPart = number;
    return value;
}

ULARGE_INTEGER size_of(ULONGLONG number)
{
    ULARGE_INTEGER value;
    value.QuadPart = number;
    return value;
}

std::string read(IStream *stream, ULONG size)
{
    std::string text(size, '?');
    ULONG read = 0;
    const HRESULT result = stream->Read(text.data(), size, &read);
    return text.substr(0, read) + (result == S_OK ? "" : "/" + hex(result));
}

ULONGLONG length(IStream *stream)
{
    STATSTG status = {};
    stream->Stat(&status, STATFLAG_NONAME);
    return status.cbSize.QuadPart;
}

} // namespace

CASE("streams.made", "A stream is made of memory that is given, or of new memory", "")
{
    IStream *stream = nullptr;
    STEP(hex(CreateStreamOnHGlobal(nullptr, TRUE, nullptr)), "80070057");
    const HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, 4);
    CopyMemory(GlobalLock(memory), "abcd", 4);
    GlobalUnlock(memory);
    STEP(hex(CreateStreamOnHGlobal(memory, FALSE, &stream)), "00000000");
    HGLOBAL found = nullptr;
    STEP(hex(GetHGlobalFromStream(stream, &found)), "00000000");
    STEP(found == memory, "yes");
    STEP(hex(GetHGlobalFromStream(nullptr, &found)), "80070057");
    STEP(hex(GetHGlobalFromStream(stream, nullptr)), "80070057");
    STEP(read(stream, 3), "abc");
    STEP(read(stream, 3), "d");
    STEP(read(stream, 3), "");
    STEP(stream->Release(), "0");
    STEP(GlobalSize(memory), "4"); // it is still the caller's
    GlobalFree(memory);
    STEP(hex(CreateStreamOnHGlobal(nullptr, TRUE, &stream)), "00000000");
    STEP(length(stream), "0");
    stream->Release();
}

CASE("streams.place", "A stream is read and written at its place, which may be moved", "")
{
    IStream *stream = nullptr;
    CreateStreamOnHGlobal(nullptr, TRUE, &stream);
    ULONG written = 0;
    STEP(hex(stream->Write("hello world", 11, &written)), "00000000");
    STEP(written, "11");
    ULARGE_INTEGER place = {};
    STEP(hex(stream->Seek(by(-5), STREAM_SEEK_CUR, &place)), "00000000");
    STEP(place.QuadPart, "6");
    STEP(read(stream, 9), "world");
    STEP(hex(stream->Seek(by(-11), STREAM_SEEK_END, &place)), "00000000");
    STEP(read(stream, 5), "hello");
    STEP(hex(stream->Seek(by(-1), STREAM_SEEK_SET, nullptr)), "80030019");
    STEP(hex(stream->Seek(by(0), 3, nullptr)), "80030019");
    STEP(read(stream, 1), " "); // the place stays
    STEP(hex(stream->Seek(by(20), STREAM_SEEK_SET, &place)), "00000000");
    STEP(place.QuadPart, "20");
    STEP(length(stream), "11");
    STEP(hex(stream->Write("x", 1, nullptr)), "00000000");
    STEP(length(stream), "21");
    STEP(hex(stream->SetSize(size_of(5))), "00000000");
    STEP(length(stream), "5");
    stream->Release();
}

CASE("streams.copies",
     "A clone shares the memory and has a place of its own; CopyTo copies the rest", "")
{
    IStream *stream = nullptr;
    CreateStreamOnHGlobal(nullptr, TRUE, &stream);
    stream->Write("abcdef", 6, nullptr);
    stream->Seek(by(2), STREAM_SEEK_SET, nullptr);
    IStream *clone = nullptr;
    STEP(hex(stream->Clone(&clone)), "00000000");
    STEP(read(clone, 2), "cd");
    clone->Write("X", 1, nullptr);
    STEP(read(stream, 9), "cdXf");
    IStream *other = nullptr;
    CreateStreamOnHGlobal(nullptr, TRUE, &other);
    stream->Seek(by(1), STREAM_SEEK_SET, nullptr);
    ULARGE_INTEGER copied = {};
    STEP(hex(stream->CopyTo(other, size_of(100), &copied, nullptr)), "00000000");
    STEP(copied.QuadPart, "5");
    other->Seek(by(0), STREAM_SEEK_SET, nullptr);
    STEP(read(other, 9), "bcdXf");
    STEP(hex(stream->CopyTo(nullptr, size_of(1), nullptr, nullptr)), "80030009");
    IUnknown *unknown = nullptr;
    STEP(hex(stream->QueryInterface(IID_IStream, reinterpret_cast<void **>(&unknown))), "00000000");
    unknown->Release();
    STEP(hex(stream->QueryInterface(IID_IMalloc, reinterpret_cast<void **>(&unknown))), "80004002");
    clone->Release();
    other->Release();
    STEP(stream->Release(), "0");
}
