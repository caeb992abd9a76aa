#include "tools/src/wsacc/work_directory.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <cstdlib>

namespace wsacc {

WorkDirectory::WorkDirectory()
{
    std::string name = (std::filesystem::temp_directory_path() / "wsacc.XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw Failure("no directory for intermediate files can be made: " + name);
    path_ = name;
}

WorkDirectory::~WorkDirectory()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace wsacc
