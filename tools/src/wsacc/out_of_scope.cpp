#include "tools/src/wsacc/out_of_scope.hpp"

#include "tools/src/wsacc/input_kind.hpp"

#include <array>
#include <string_view>

namespace wsacc {
namespace {

struct Technology {
    std::string_view header; // what its name begins with
    const char *name;
};

constexpr std::array technologies{
    Technology{"afx", "MFC"},           Technology{"atl", "ATL"},
    Technology{"wtl", "WTL"},           Technology{"d3d", "DirectX"},
    Technology{"d2d1", "DirectX"},      Technology{"ddraw", "DirectX"},
    Technology{"dinput", "DirectX"},    Technology{"dplay", "DirectX"},
    Technology{"dshow", "DirectX"},     Technology{"dsound", "DirectX"},
    Technology{"dwrite", "DirectX"},    Technology{"dxgi", "DirectX"},
    Technology{"dxerr", "DirectX"},     Technology{"dmusic", "DirectX"},
    Technology{"xinput", "DirectX"},    Technology{"directx", "DirectX"},
    Technology{"wsipx.h", "IPX"},       Technology{"wsnwlink.h", "IPX"},
    Technology{"wsnetbs.h", "NetBIOS"}, Technology{"vcclr.h", "C++/CLI"},
    Technology{"msclr", "C++/CLI"},     Technology{"ks.h", "DirectX"},
    Technology{"ksmedia.h", "DirectX"}, Technology{"ksproxy.h", "DirectX"},
};

} // namespace

std::string out_of_scope(const std::string &header)
{
    const std::string lower = lower_case(header);
    for (const Technology &technology : technologies) {
        if (lower.starts_with(technology.header))
            return technology.name;
    }
    return {};
}

} // namespace wsacc
