// scanf by Microsoft's rules, for narrow and wide text; see format.hpp for what differs from glibc.
#pragma once

#include "compat/kernel/code_page.hpp"

#include <cstdarg>
#include <cstdio>
#include <string>
#include <string_view>

namespace compat::crt {

// Where the characters come from: bytes, whatever the kind of function; in narrow_page(), but UTF-8
// where wide text is scanned. One character of look-ahead
// is enough for scanf, and what was looked at and not used is given back at the end.
class ScanSource {
  public:
    static constexpr int end = -1;
    virtual ~ScanSource() = default;

    int peek()
    {
        if (!looked_) {
            ahead_ = next();
            looked_ = true;
        }
        return ahead_;
    }
    void take()
    {
        peek();
        looked_ = false;
        ++taken_;
    }
    int taken() const { return taken_; }

  protected:
    virtual int next() = 0;
    bool looked_ = false;
    int ahead_ = end;

  private:
    int taken_ = 0;
};

class TextSource final : public ScanSource {
  public:
    explicit TextSource(std::string_view text) : text_(text) {}

  private:
    int next() override;
    std::string_view text_;
};

class FileSource final : public ScanSource {
  public:
    explicit FileSource(std::FILE *file) : file_(file) {}
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

  private:
    int next() override;
    std::FILE *file_;
};

// A stream in a Unicode mode, as UTF-8.
class UnicodeFileSource final : public ScanSource {
  public:
    explicit UnicodeFileSource(std::FILE *file) : file_(file) {}
    ~UnicodeFileSource() override;
    UnicodeFileSource(const UnicodeFileSource &) = delete;
    UnicodeFileSource &operator=(const UnicodeFileSource &) = delete;

  private:
    int next() override;
    std::FILE *file_;
    std::u16string last_; // the character whose bytes are being given
    std::string rest_;    // of these bytes
};

// `secure`: the _s forms, where an unsigned size follows each buffer for %s, %c and %[.
// `wide`: whether %s means wide text. Returns the number of stored values, or -1 when the text
// ended first.
struct ScanRules {
    bool wide = false;
    bool secure = false;
    const CodePage *page = nullptr; // of the source's bytes; null: narrow_page()
};
int scan(ScanSource &source, std::string_view format, ScanRules rules, std::va_list arguments);

} // namespace compat::crt
