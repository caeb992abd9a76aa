// What of GDI+ is refused: docs/gdiplus.md.
#include <gtest/gtest.h>

#include <string>

#include <gdiplus.h>

using namespace Gdiplus;
using namespace Gdiplus::DllExports;

namespace {

/// NotImplemented, and the function's name on stderr.
template <class Call>
void expect_refused(const char *name, Call call)
{
    testing::internal::CaptureStderr();
    EXPECT_EQ(call(), NotImplemented) << name;
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_EQ(said, std::string("winsock_shim: ") + name +
                        ": not implemented: there are no metafiles of GDI here; it answers "
                        "NotImplemented (6)\n");
}

} // namespace

TEST(Gdiplus, refuses_metafiles_by_name)
{
    GpMetafile *made = nullptr;
    expect_refused("GdipGetMetafileHeaderFromEmf",
                   [&] { return GdipGetMetafileHeaderFromEmf(nullptr, nullptr); });
    expect_refused("GdipGetMetafileHeaderFromStream",
                   [&] { return GdipGetMetafileHeaderFromStream(nullptr, nullptr); });
    expect_refused("GdipGetHemfFromMetafile",
                   [&] { return GdipGetHemfFromMetafile(nullptr, nullptr); });
    expect_refused("GdipCreateMetafileFromWmf",
                   [&] { return GdipCreateMetafileFromWmf(nullptr, FALSE, nullptr, &made); });
    expect_refused("GdipCreateMetafileFromEmf",
                   [&] { return GdipCreateMetafileFromEmf(nullptr, FALSE, &made); });
    expect_refused("GdipCreateMetafileFromStream",
                   [&] { return GdipCreateMetafileFromStream(nullptr, &made); });
    const auto frame = MetafileFrameUnitGdi;
    const WCHAR *const none = nullptr;
    expect_refused("GdipRecordMetafile", [&] {
        return GdipRecordMetafile(nullptr, EmfTypeEmfOnly, nullptr, frame, none, &made);
    });
    expect_refused("GdipRecordMetafileI", [&] {
        return GdipRecordMetafileI(nullptr, EmfTypeEmfOnly, nullptr, frame, none, &made);
    });
    expect_refused("GdipRecordMetafileFileName", [&] {
        return GdipRecordMetafileFileName(none, nullptr, EmfTypeEmfOnly, nullptr, frame, none,
                                          &made);
    });
    expect_refused("GdipRecordMetafileFileNameI", [&] {
        return GdipRecordMetafileFileNameI(none, nullptr, EmfTypeEmfOnly, nullptr, frame, none,
                                           &made);
    });
    expect_refused("GdipRecordMetafileStream", [&] {
        return GdipRecordMetafileStream(nullptr, nullptr, EmfTypeEmfOnly, nullptr, frame, none,
                                        &made);
    });
    expect_refused("GdipRecordMetafileStreamI", [&] {
        return GdipRecordMetafileStreamI(nullptr, nullptr, EmfTypeEmfOnly, nullptr, frame, none,
                                         &made);
    });
    EXPECT_EQ(made, nullptr);
}
