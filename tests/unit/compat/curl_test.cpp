// libcurl's interface, whose headers are not needed to build.
#include "compat/http/curl.hpp"

#include <dlfcn.h>
#include <gtest/gtest.h>

using namespace compat::http;

namespace {

/// As libcurl says it of an option.
struct EasyOption {
    const char *name;
    int number;
    int type;
    unsigned flags;
};

struct Expected {
    const char *name;
    CurlOption option;
};

constexpr Expected options[] = {
#define CURL_OPTION(name, number) {#name, CurlOption::name},
#include "compat/http/curl_options.def"
#undef CURL_OPTION
};

} // namespace

TEST(Curl, KnowsEachOptionByItsNameAndNumber)
{
    ASSERT_NE(nullptr, curl());
    void *const library = ::dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    ASSERT_NE(nullptr, library);
    using ByName = const EasyOption *(const char *);
    auto *const by_name = reinterpret_cast<ByName *>(::dlsym(library, "curl_easy_option_by_name"));
    ASSERT_NE(nullptr, by_name);
    for (const Expected &expected : options) {
        const EasyOption *const found = by_name(expected.name);
        ASSERT_NE(nullptr, found) << expected.name;
        EXPECT_EQ(static_cast<int>(expected.option), found->number) << expected.name;
    }
    ::dlclose(library);
}
