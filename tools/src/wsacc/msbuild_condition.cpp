// '$(Configuration)|$(Platform)'=='Debug|Win32' and exists('$(UserProps)')
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/msbuild.hpp"
#include "tools/src/wsacc/project_parts.hpp"

#include <stdexcept>

namespace wsacc {
namespace {

class Condition {
  public:
    Condition(std::string text, std::filesystem::path folder)
        : text_(std::move(text)), folder_(std::move(folder))
    {
    }

    bool value()
    {
        const bool result = alternatives();
        skip_blanks();
        if (at_ != text_.size())
            throw std::invalid_argument("condition");
        return result;
    }

  private:
    void skip_blanks()
    {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n'))
            ++at_;
    }

    bool take(std::string_view word)
    {
        skip_blanks();
        if (lower_case(std::string_view(text_).substr(at_, word.size())) != word)
            return false;
        at_ += word.size();
        return true;
    }

    void expect(std::string_view word)
    {
        if (!take(word))
            throw std::invalid_argument("condition");
    }

    bool alternatives()
    {
        bool result = all();
        while (take("or "))
            result = all() || result;
        return result;
    }

    bool all()
    {
        bool result = one();
        while (take("and "))
            result = one() && result;
        return result;
    }

    bool one()
    {
        if (take("!") || take("not "))
            return !one();
        if (take("exists")) {
            expect("(");
            const std::string path = operand();
            expect(")");
            std::error_code error;
            return !path.empty() &&
                   std::filesystem::exists(resolve_windows_path(folder_, path), error);
        }
        if (take("(")) {
            const bool result = alternatives();
            expect(")");
            return result;
        }
        const std::string left = lower_case(operand());
        if (take("=="))
            return left == lower_case(operand());
        if (take("!="))
            return left != lower_case(operand());
        return left == "true";
    }

    std::string operand()
    {
        skip_blanks();
        if (take("'")) {
            const auto end = text_.find('\'', at_);
            if (end == std::string::npos)
                throw std::invalid_argument("condition");
            const std::string result = text_.substr(at_, end - at_);
            at_ = end + 1;
            return result;
        }
        const auto end = std::min(text_.find_first_of(" =!()<>'", at_), text_.size());
        if (end == at_)
            throw std::invalid_argument("condition");
        const std::string result = text_.substr(at_, end - at_);
        at_ = end;
        return result;
    }

    std::string text_;
    std::filesystem::path folder_;
    std::size_t at_ = 0;
};

} // namespace

bool MsBuild::holds(const std::string &condition) const
{
    if (condition.empty())
        return true;
    try {
        return Condition(expand(condition), folder_).value();
    } catch (const std::invalid_argument &) {
        return false; // functions of .NET, mostly about Visual Studio's own installation
    }
}

} // namespace wsacc
